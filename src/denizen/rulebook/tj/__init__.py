"""Tajikistan."""

MODULES: tuple[str, ...] = (
    "constitution_1994",
    "citizenship_2015",
    "criminal_code_1998",
    "military_2021",
    "practice",
)
