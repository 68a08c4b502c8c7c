"""Units of fines in Kazakhstan: the monthly calculation index (MCI), set each year by the law on the budget.

In 2022 it was raised in the middle of the year, but not for fines. The first three months of 2020 and the year 2017
were not found.
"""

from denizen.language.enacting import B, C
from denizen.language.money import currency, rate, unit
from denizen.language.provisions import Source

TENGE = currency("KZT", "tenge")

_2015 = Source(
    "wfin.kz on the Law on the republican budget for 2015–2017",
    "https://archive.wfin.kz/novosti/zakonodatelstvo/4224-mesjachnyj-raschetnyj-pokazatel-sostavljaet-1-tys-982-tenge.html",
    B,
    read="2026-11",
)
_2016 = Source(
    "Kazakhstanskaya Pravda on the Law of 30 November 2015 No 426-V",
    "https://kazpravda.kz/n/v-kazahstane-izmenilis-mrp-i-velichina-prozhitochnogo-minimuma",
    B,
    read="2026-11",
)
_2019 = Source(
    "pravodel.kz, monthly calculation index 2019 (with its rise by 120 tenge on 2018)",
    "https://pravodel.kz/spravka-rk/mrp-2019-rk-mesyachnyj-raschetnyj-pokazatel-v-kazaxstane.html",
    B,
    read="2026-11",
)
_2021 = Source(
    "Petropavlovsk.kz on the Law on the republican budget for 2021–2023 (with the index of April 2020)",
    "https://xn--80aeaj2aesddcjte.kz/stabilno-42500-minimalnaya-zarplata-v-kazakhstane-ne-uvelichilas/",
    B,
    read="2026-11",
)
_2022 = Source(
    "Argumenty i Fakty Kazakhstan on the indices of 2022 and 2023 (that for fines rose by 387 tenge to 3,450)",
    "https://kzaif.kz/money/kakie_pokazateli_izmenyatsya_v_kazahstane_s_2023_goda",
    B,
    read="2026-11",
)
_2023 = Source(
    "gov.kz on the Law on the republican budget for 2023–2025",
    "https://www.gov.kz/memleket/entities/kostanai-saulet/press/news/details/469797",
    B,
    read="2026-11",
)
_2024 = Source(
    "Law of 5 December 2023 on the republican budget for 2024–2026, not read", "https://adilet.zan.kz/rus", C
)
_2026 = Source(
    "Liter.kz, calculation indices of 2026; mgorod.kz has that of 2025 too",
    "https://liter.kz/mrp-mzp-i-pensii-nazvany-novye-razmery-raschetnykh-pokazatelei-na-2026-goda-1767336101/amp",
    B,
    read="2026-11",
)

UNITS = (
    TENGE,
    unit(
        "MCI",
        "monthly calculation indices",
        "monthly calculation index",
        of=TENGE,
        rates=(
            rate(1982, "2015", _2015),
            rate(2121, "2016", _2016),
            rate(2405, "2018", _2019),
            rate(2525, "2019", _2019),
            rate(2778, "2020-04-01/2020-12-31", _2021),
            rate(2917, "2021", _2021),
            rate(3063, "2022", _2022),
            rate(3450, "2023", _2023),
            rate(3692, "2024", _2024),
            rate(3932, "2025", _2026),
            rate(4325, "2026", _2026),
        ),
    ),
    unit("minimum wages", "minimum monthly wages", of=TENGE),
)
