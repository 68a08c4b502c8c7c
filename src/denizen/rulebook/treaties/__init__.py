"""Treaties between States of the rulebook; each module with the States that must be in the case for it to load."""

MODULES: dict[str, tuple[str, ...]] = {
    "ru_tj_1995": ("RU", "TJ"),
}
