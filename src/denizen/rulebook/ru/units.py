"""Units of fines in Russia: the rouble. What the minimum wages used until 2003 were worth was not found."""

from denizen.language.money import currency, unit

ROUBLE = currency("RUB", "roubles", "rubles")

UNITS = (ROUBLE, unit("minimum wages", "minimum monthly wages", of=ROUBLE))
