"""Kazakhstan."""

MODULES: tuple[str, ...] = (
    "constitution_1995",
    "constitution_2026",
    "citizenship_1991",
    "administrative_code_2014",
    "criminal_code_1997",
    "criminal_code_2014",
    "amnesty_2025",
    "amnesty_2026",
    "request_2026",
    "military_2012",
    "callup_rules_2025",
    "practice",
)
