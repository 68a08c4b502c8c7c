"""Federal Law of 28 March 1998 No 53-FZ on military duty and military service.

In force since 1998. Amendments that matter here: Law 111-FZ of 7 June 2013 (foreign service exempts only under a
treaty), Law 127-FZ of 14 April 2023 (electronic summons and registration), the law of July 2023 on the ages of the
reserve, Law 439-FZ of 4 August 2023 (call-up until 30), and Law 281-FZ of 8 August 2024 (data on new citizens).
The register of summonses and the ban on leaving stand in the module on Law 127-FZ (summons_2023).
"""

from denizen.rulebook.ru.military_duty_1998_service import LAW

__all__ = ["LAW"]
