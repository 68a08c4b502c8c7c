"""Russia."""

#: Law 138-FZ is written down in two files; the second completes the instrument of the first.
MODULES: tuple[str, ...] = (
    "constitution_1993",
    "criminal_code_1996",
    "military_duty_1998",
    "administrative_code_2001",
    "citizenship_2002",
    "announcement_2022",
    "mobilisation_2022",
    "decree_690_2022",
    "citizenship_2023_loss",
    "decree_889_2023",
    "decree_10_2024",
)
