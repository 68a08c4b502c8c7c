"""Units of fines in Uzbekistan: the base calculation amount (BRV), set by decree of the President.

It took the place of the minimum wage on 1 September 2019 (Decree UP-5723 of 21 May 2019); before, fines were counted in
minimum wages. What it is after 2025 was not found.
"""

from denizen.language.enacting import B
from denizen.language.money import currency, rate, unit
from denizen.language.provisions import Source

SUM = currency("UZS", "sum")

_UNTIL_2021 = Source(
    "Table of the base calculation amount and the minimum wage with the decrees, gendermadad.uz",
    "https://gendermadad.uz/ru/document/2099",
    B,
    read="2026-11",
)
_2021_2022 = Source(
    "pulbek.uz, the base calculation amount since 2019",
    "https://pulbek.uz/ru/article/kak-izmeniaetsia-bazovaia-rascetnaia-velicina-v-uzbekistane-polnyi-gid-po-brv",
    B,
    read="2026-11",
)
_2022_2023 = Source(
    "Bank va biznes, the base calculation amount from 1 June 2022 and from 1 May 2023",
    "https://bankvabiznes.uz/2020/10/23/bhm-va-pensiya-bazaviy-hisoblash-miqdori/?share=telegram",
    B,
    read="2026-11",
)
_UP_196 = Source(
    "norma.uz on Decree UP-196 of 17 November 2023",
    "https://norma.uz/uz/novoe_v_zakonodatelstve/povyshayutsya_razmery_zarplaty_pensiy_i_posobiy",
    B,
    read="2026-11",
)
_2024 = Source(
    "anhor.uz, base amounts before and from 1 October 2024",
    "https://anhor.uz/uzl/news/bhmning-eng-kam-miqdori-qanchaga-oshmoqda",
    B,
    read="2026-11",
)
_2025 = Source(
    "pincode.uz on the base amounts from 1 August 2025",
    "https://pincode.uz/news/1-iyuldan-pensiya-va-nafaqalar-1-avgustdan-esa-oylik-va-stipendiyalar-oshiriladi",
    B,
    read="2026-11",
)

UNITS = (
    SUM,
    unit(
        "BRV",
        "base calculation amounts",
        "base calculation values",
        "minimum wages",
        "minimum monthly wages",
        of=SUM,
        rates=(
            rate(130_240, "2015-09-01/2016-09-30", _UNTIL_2021),
            rate(149_775, "2016-10-01/2017-11-30", _UNTIL_2021),
            rate(172_240, "2017-12-01/2018-07-14", _UNTIL_2021),
            rate(184_300, "2018-07-15/2018-10-31", _UNTIL_2021),
            rate(202_730, "2018-11-01/2019-07-31", _UNTIL_2021),
            rate(223_000, "2019-08-01/2021-01-31", _UNTIL_2021),
            rate(245_000, "2021-02-01/2021-08-31", _UNTIL_2021),
            rate(270_000, "2021-09-01/2022-05-31", _2021_2022),
            rate(300_000, "2022-06-01/2023-04-30", _2022_2023),
            rate(330_000, "2023-05-01/2023-11-30", _2022_2023),
            rate(340_000, "2023-12-01/2024-09-30", _UP_196),
            rate(375_000, "2024-10-01/2025-07-31", _2024),
            rate(412_000, "2025-08-01/2025-12-31", _2025),
        ),
    ),
)
