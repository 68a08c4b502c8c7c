"""Uzbekistan."""

MODULES: tuple[str, ...] = (
    "constitution_2023",
    "citizenship_1992",
    "citizenship_2020",
    "criminal_code_1994",
    "military_2002",
    "practice",
)
