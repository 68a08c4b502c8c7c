"""Law of 21 May 2007 No 70 on citizenship, Articles 13 to 17 and 20: admission, restoration, adoption, children.

Read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026. The articles were amended in 2011, 2012,
2023 and 2025; earlier wordings were not read. The dataset GLOBALCIT codes ordinary naturalisation without a duty to
give up the former nationality since 2008, and the terms of three years for merit, profession, investment and refugees
were described in the press before 2023: they are computed from 2007 on. Language, means of support and the promise to
keep the laws are not computed, as no case tells them.

Admission is a decree of the President, at his discretion, and takes effect with it (Article 37(3)).
"""

from denizen.rulebook.kg.admission_2007_children import LAW

__all__ = ["LAW"]
