"""Uzbekistan."""

MODULES: tuple[str, ...] = (
    "constitution_1992",
    "constitution_2023",
    "citizenship_1992",
    "citizenship_2020",
    "criminal_code_1994",
    "administrative_code_1994",
    "military_2002",
    "investor_draft_2022",
    "statement_2022",
    "practice",
)
