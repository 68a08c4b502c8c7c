"""The States: who makes law here, and every other State a person may be linked to.

A State is its ISO 3166-1 alpha-2 code. ``RU`` and the others exported here are the States whose law the
rulebook holds; any code in :data:`STATES` may appear in a case.
"""

from typing import Final

State = str

RU: Final[State] = "RU"
KZ: Final[State] = "KZ"
KG: Final[State] = "KG"
TJ: Final[State] = "TJ"
UZ: Final[State] = "UZ"

NAMES: Final[dict[State, str]] = {
    "RU": "Russia",
    "KZ": "Kazakhstan",
    "KG": "Kyrgyzstan",
    "TJ": "Tajikistan",
    "UZ": "Uzbekistan",
}

_CODES = """
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO
CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE
IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM
MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE
SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE
ZA ZM ZW
"""

STATES: Final[frozenset[State]] = frozenset(_CODES.split())


def name_of(state: State) -> str:
    """The English short name of an encoded State, or the code itself.

    >>> name_of("KZ"), name_of("DE")
    ('Kazakhstan', 'DE')
    """
    return NAMES.get(state, state)
