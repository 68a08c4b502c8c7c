"""Russia."""

MODULES: tuple[str, ...] = (
    "constitution_1993",
    "military_duty_1998",
    "citizenship_2002",
    "announcement_2022",
    "mobilisation_2022",
    "citizenship_2023_loss",
)
