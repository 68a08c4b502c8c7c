"""Criminal Code of the Kyrgyz Republic of 28 October 2021 No 127.

In force from 1 December 2021; read as consolidated by the Ministry of Justice, in a reprint of 22 May 2026. Before it
participation in a foreign conflict was punished under the codes of 1997 and 2017. The milder law applies to older acts
(Article 12), so this code covers acts from its first day on. Both crimes of fighting are on no list of crimes that
never lapse. Unlike Tajikistan, Kyrgyzstan has no release for whoever comes back of his own will: Article 38 helps only
before the fighting.

The text stands in two parts: limitation and fighting abroad; evasion of call-up.
"""

from denizen.rulebook.kg.criminal_code_2021_evasion import LAW

__all__ = ["LAW"]
