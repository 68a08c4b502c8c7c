"""Kyrgyzstan."""

MODULES: tuple[str, ...] = (
    "constitution_2021",
    "citizenship_2007",
    "criminal_code_2021",
    "military_2009",
    "practice",
)
