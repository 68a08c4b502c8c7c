"""Kyrgyzstan."""

MODULES: tuple[str, ...] = (
    "declaration_1990",
    "citizenship_1993",
    "constitution_2010",
    "constitution_2021",
    "citizenship_2007",
    "citizenship_2007_former",
    "admission_2007",
    "criminal_code_1997",
    "criminal_code_2017",
    "criminal_code_2021",
    "offences_2021",
    "military_2009",
    "external_migration_2000",
    "practice",
)
