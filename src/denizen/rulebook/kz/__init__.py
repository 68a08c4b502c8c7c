"""Kazakhstan."""

MODULES: tuple[str, ...] = (
    "constitution_1995",
    "constitution_2026",
    "citizenship_1991",
    "administrative_code_2014",
    "criminal_code_2014",
    "military_2012",
    "practice",
)
