"""Which treaty binds which State, and from which day until which (exclusive).

The table speaks of the five States of the rulebook and of no other; a State that a treaty does not list is not bound.
Where only the day of ratification, accession or succession was found, the beginning is written as the span from that
day to the end of the treaty's own waiting period (three months for the Covenant, thirty days for most others), so that
it is unknown in between. Position of March 2026.

``GRADES`` says how well an entry is known: A and B were read in a list or a report, C rests on general knowledge.
"""

from typing import Final

PARTIES: dict[str, dict[str, tuple[str, str | None]]] = {
    "iccpr-1966": {
        "RU": ("1973-10-16/1976-03-23", None),
        "KZ": ("2006-04-24", None),
        "KG": ("1994-10-07/1995-01-07", None),
        "TJ": ("1999-01-04/1999-04-04", None),
        "UZ": ("1995-09-28/1995-12-28", None),
    },
    "iccpr-op1-1966": {
        "RU": ("1991-10-01/1992-01-01", None),
        "KZ": ("2009-06-30/2009-09-30", None),
        "KG": ("1994-10-07/1995-01-07", None),
        "TJ": ("1999-01-04/1999-04-04", None),
        "UZ": ("1995-09-28/1995-12-28", None),
    },
    "icerd-1965": {
        "RU": ("1969-02-04/1969-03-06", None),
        "KZ": ("1998-08-26/1998-09-25", None),
        "KG": ("1997-09-05/1997-10-05", None),
        "TJ": ("1995-01-11/1995-02-10", None),
        "UZ": ("1995-09-28/1995-10-28", None),
    },
    "cat-1984": {
        "RU": ("1987-03-03/1987-06-26", None),
        "KZ": ("1998-08-26/1998-09-25", None),
        "KG": ("1997-09-05/1997-10-05", None),
        "TJ": ("1995-01-11/1995-02-10", None),
        "UZ": ("1995-09-28/1995-10-28", None),
    },
    "crc-1989": {
        "RU": ("1990-08-16/1990-09-15", None),
        "KZ": ("1994-08-12/1994-09-11", None),
        "KG": ("1994-10-07/1994-11-06", None),
        "TJ": ("1993-10-26/1993-11-25", None),
        "UZ": ("1994-06-29/1994-07-29", None),
    },
    "crc-opac-2000": {
        "RU": ("2008-09-24/2008-10-24", None),
        "KZ": ("2003-04-10/2003-05-10", None),
        "KG": ("2003-08-13/2003-09-13", None),
        "TJ": ("2002-08-05/2002-09-05", None),
        "UZ": ("2008-12-23/2009-01-23", None),
    },
    "cedaw-1979": {
        "RU": ("1981-01-23/1981-09-03", None),
        "KZ": ("1998-08-26/1998-09-25", None),
        "KG": ("1997-02-10/1997-03-12", None),
        "TJ": ("1993-10-26/1993-11-25", None),
        "UZ": ("1995-07-19/1995-08-18", None),
    },
    "cmw-1990": {
        "KG": ("2003-09-29/2004-01-01", None),
        "TJ": ("2002-01-08/2003-07-01", None),
    },
    "married-women-1957": {
        "RU": ("1958-09-17/1958-12-16", None),
        "KZ": ("2000-03-29/2000-06-27", None),
        "KG": ("1997-02-10/1997-05-11", None),
        # Tajikistan and Uzbekistan could not be checked: nothing is known from any day on.
        "TJ": ("1958-08-11/..", None),
        "UZ": ("1958-08-11/..", None),
    },
    "cis-human-rights-1995": {
        "RU": ("1998-08-11", None),
        "KG": ("1998-08-11", None),
        "TJ": ("1998-08-11", None),
    },
    # Russia ceased to be a party on 16 September 2022; acts of that day are the last that the Court may judge.
    "echr-1950": {"RU": ("1998-05-05", "2022-09-17")},
    "refugee-1951": {
        "RU": ("1993-02-02/1993-05-03", None),
        "KZ": ("1999-01-15/1999-04-15", None),
        "KG": ("1996-10-08/1997-01-06", None),
        "TJ": ("1993-12-07/1994-03-07", None),
    },
    "geneva-iv-1949": {
        "RU": ("1954-05-10/1954-11-10", None),
        "KZ": ("1992-05-05/1992-11-05", None),
        "KG": ("1992-09-18/1993-03-18", None),
        "TJ": ("1993-01-13/1993-07-13", None),
        "UZ": ("1993-10-08/1994-04-08", None),
    },
    "ap1-1977": {
        "RU": ("1989-09-29/1990-03-29", None),
        "KZ": ("1992-05-05/1992-11-05", None),
        "KG": ("1992-09-18/1993-03-18", None),
        "TJ": ("1993-01-13/1993-07-13", None),
        "UZ": ("1993-10-08/1994-04-08", None),
    },
    "mercenary-1989": {"UZ": ("2001-10-20", None)},
    # In force for all five; the days were not found. The Supreme Court of Russia applied it on 14 June 2012.
    "minsk-1993": dict.fromkeys(("RU", "KZ", "KG", "TJ", "UZ"), ("1993-01-22/2012-06-14", None)),
    # No State of the five is a party to these; Russia signed the last one and never ratified it.
    "convention-1954": {},
    "convention-1961": {},
    "hague-1930": {},
    "strasbourg-1963": {},
    "ecn-1997": {},
}

FIVE: Final = ("RU", "KZ", "KG", "TJ", "UZ")


def _grades(default: str, **others: str) -> dict[str, str]:
    return dict.fromkeys(FIVE, default) | others


GRADES: dict[str, dict[str, str]] = {
    "iccpr-1966": _grades("C", KZ="B", KG="B", TJ="B", UZ="B"),
    "iccpr-op1-1966": _grades("C", UZ="B"),
    "icerd-1965": _grades("B", RU="C"),
    "cat-1984": _grades("B", RU="C"),
    "crc-1989": _grades("B", RU="C"),
    "crc-opac-2000": _grades("B", RU="C"),
    "cedaw-1979": _grades("B", RU="C"),
    "cmw-1990": _grades("B", RU="C"),
    "married-women-1957": _grades("C"),
    "cis-human-rights-1995": _grades("B"),
    "echr-1950": _grades("C", RU="B"),
    "refugee-1951": _grades("B", RU="C"),
    "geneva-iv-1949": _grades("C", RU="B"),
    "ap1-1977": _grades("C", RU="B"),
    "mercenary-1989": _grades("A"),
    "minsk-1993": _grades("C", RU="B", UZ="B"),
    "convention-1954": _grades("B"),
    "convention-1961": _grades("B"),
    "hague-1930": _grades("C"),
    "strasbourg-1963": _grades("C"),
    "ecn-1997": _grades("C", RU="B"),
}
"""How well it is known that the treaty does, or does not, bind the State."""
