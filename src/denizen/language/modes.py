"""Modes of acquisition and loss of nationality: the codes of the GLOBALCIT typology, in our words.

Source: the codebook of the GLOBALCIT Citizenship Law Dataset (Vink, van der Baaren, Bauböck, Džankić, Honohan and
Manby, European University Institute, CC BY 4.0). Codes that its authors dropped are left out.
"""

from typing import Final

MODES: Final[dict[str, str]] = {
    "A01a": "born in the State to a citizen",
    "A01b": "born abroad to a citizen",
    "A02": "born in the State, whoever the parents are",
    "A02a": "born in the State, whoever the parents are",
    "A02b": "born in the State to a parent born there",
    "A03a": "foundling",
    "A03b": "born in the State and otherwise stateless",
    "A04": "descent from a citizen established after birth",
    "A05": "born in the State, citizen later",
    "A06": "ordinary naturalisation of a resident",
    "A07": "lived or went to school there as a child",
    "A08": "married to a citizen",
    "A09": "a parent became a citizen earlier",
    "A10": "adopted by a citizen",
    "A11": "another relative of a citizen",
    "A12a": "relative of a former citizen",
    "A12b": "relative of a citizen who has died",
    "A13": "spouse of someone who naturalises",
    "A14": "child of someone who naturalises",
    "A16": "former citizen",
    "A18": "citizen of a named State",
    "A19": "ethnic, cultural, linguistic or religious kin",
    "A20": "treated as a citizen in good faith for long",
    "A21": "resident for very long",
    "A22": "recognised refugee",
    "A23": "stateless person",
    "A24": "special merit",
    "A25": "public or military service",
    "A26": "payment or investment",
    "L01": "renounces of their own will",
    "L02": "lives abroad",
    "L03": "serves a foreign army or armed group",
    "L04": "serves a foreign State otherwise",
    "L05": "acquires another nationality",
    "L06": "got this and a foreign nationality at birth, and keeps both",
    "L07": "disloyalty: treason, harm to the State, terrorism",
    "L08": "commits other crimes",
    "L09": "acquired it by fraud or false papers",
    "L10": "did not give up a foreign nationality as promised",
    "L11": "child of a parent who loses it",
    "L12": "spouse of someone who loses it",
    "L13a": "descent from a citizen is annulled",
    "L13b": "child adopted, or under guardianship, by foreigners",
    "L14": "foundling or born stateless, and a foreign nationality turns up",
}
