"""Treaties between States of the rulebook; each module with the States that must be in the case for it to load."""

#: A treaty of more than two States counts for every pair of them, so it always loads, unless it opens or ends one:
#: then it stands in one module for each State whose nationality that is.
ALWAYS: tuple[str, ...] = ()

MODULES: dict[str, tuple[str, ...]] = {
    "minsk_1993": ALWAYS,
    "ru_tm_1993": ("RU",),
    "ru_kz_1995": ("RU", "KZ"),
    "ru_tj_1995": ("RU", "TJ"),
    "kz_by_1996": ("KZ",),
    "ru_kg_1996": ("RU", "KG"),
    "transfer_1998": ALWAYS,
    "four_states_1999_ru": ("RU",),
    "four_states_1999_kz": ("KZ",),
    "four_states_1999_kg": ("KG",),
    "chisinau_2002": ALWAYS,
    "kg_tj_2002": ("KG", "TJ"),
    "kg_tj_2004": ("KG", "TJ"),
    "eaeu_2014": ALWAYS,
}
