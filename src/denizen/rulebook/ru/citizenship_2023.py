"""Federal Law of 28 April 2023 No 138-FZ on citizenship of the Russian Federation.

In force from 26 October 2023. Amended by Law 281-FZ of 8 August 2024 (non-registration as a ground), Law 316-FZ of
31 July 2025 (more offences, from 11 August 2025) and Law 538-FZ of 29 December 2025 (age of the oath), among others.
Articles 23 to 26 were not read in full; they are rebuilt from ministry, court and press statements.
"""

from denizen.rulebook.ru.citizenship_2023_checks import ACQUIRED, LAW

__all__ = ["ACQUIRED", "LAW"]
