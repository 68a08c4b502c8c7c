"""Russia."""

MODULES = ("announcement_2022",)
