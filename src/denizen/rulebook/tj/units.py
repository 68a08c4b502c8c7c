"""Units of fines in Tajikistan: the indicator for calculations, set each year by the law on the budget.

It took the place of the minimum wage in 2008. The years 2017 to 2019 and 2026 were not found.
"""

from denizen.language.enacting import B, C
from denizen.language.money import currency, rate, unit
from denizen.language.provisions import Source

SOMONI = currency("TJS", "somoni")

_2021 = Source(
    "Asia-Plus, 19 November 2020",
    "https://asiaplustj.info/news/tajikistan/economic/20201119/razmer-pokazatelya-dlya-raschetov-v-tadzhikistane-s-novogo-goda-povisitsya-na-34",
    B,
    read="2026-11",
)
_2022 = Source(
    "Sputnik Tajikistan, 10 January 2022",
    "https://sputnik.tj/20220110/dakhl-kharj-tojikiston-sol-2022-1044686517.html",
    B,
    read="2026-11",
)
_2023 = Source(
    "Asia-Plus, 23 November 2023",
    "https://asiaplustj.info/en/news/tajikistan/society/20231123/the-amount-of-targeted-social-aid-for-needy-families-in-tajikistan-to-be-raised-from-tjs-612-to-tjs680",
    B,
    read="2026-11",
)
_2025 = Source(
    "Sputnik Tajikistan on the rise from 72 to 75 somoni on 1 January 2025",
    "https://ok.ru/video/8563644041883",
    C,
    read="2026-11",
)

UNITS = (
    SOMONI,
    unit(
        "calculation indicators",
        "indicators for calculations",
        "calculation indicator",
        of=SOMONI,
        rates=(
            rate(40, "2015/2016", _2021),
            rate(58, "2020", _2021),
            rate(60, "2021", _2021),
            rate(64, "2022", _2022),
            rate(68, "2023", _2023),
            rate(72, "2024", _2025),
            rate(75, "2025", _2025),
        ),
    ),
    unit("minimum wages", "minimum monthly wages", of=SOMONI),
)
