"""International instruments and standards."""

MODULES: tuple[str, ...] = (
    "cis_human_rights_1995",
    "iccpr_1966",
    "icerd_1965",
    "crc_1989",
    "cedaw_1979",
    "echr_1950",
    "convention_1961",
    "ap1_1977",
    "mercenary_1989",
)
