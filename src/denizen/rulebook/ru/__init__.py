"""Russia."""

MODULES: tuple[str, ...] = (
    "citizenship_1991",
    "constitution_1993",
    "criminal_code_1996",
    "military_duty_1998",
    "administrative_code_2001",
    "citizenship_2002",
    "notice_2014",
    "mobilisation_2022",
    "announcement_2022",
    "decree_690_2022",
    "citizenship_2023",
    "matveev_bill_2023",
    "decree_889_2023",
    "decree_10_2024",
    "kartapolov_bill_2025",
    "practice",
)
