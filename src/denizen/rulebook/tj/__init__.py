"""Tajikistan."""

MODULES: tuple[str, ...] = (
    "constitution_1994",
    "citizenship_1995",
    "citizenship_2015",
    "admission_2015",
    "amnesty_2019",
    "posts_2014",
    "criminal_code_1998",
    "military_2000",
    "military_2021",
    "practice",
)
