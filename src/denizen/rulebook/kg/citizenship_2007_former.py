"""Law of 21 May 2007 No 70 on citizenship: texts before the rewritings of 2023 and 2025.

The former wordings were not read. What stands here is known from a consular page that repeats Article 5 as it was, from
consular pages on release, from reports on what the Laws of 2023 and 2025 changed, and from the GLOBALCIT dataset, whose
codes of loss cover 2020 to 2024 only: where nothing else is known, force is open from 2007 until 1 January 2020.
"""

from denizen.rulebook.kg.citizenship_2007_former_loss import LAW

__all__ = ["LAW"]
