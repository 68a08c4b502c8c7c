"""One profile for the property tests: bounded in number, not in time, and the same families in every CI run."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "denizen",
    deadline=None,
    max_examples=int(os.environ.get("DENIZEN_EXAMPLES", "12")),
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
settings.load_profile("denizen")
