"""Which treaty binds which State, and from which day until which (exclusive).

All five States of the rulebook are told for every treaty: one that a treaty does not list is not bound. Of other
States only those stand here that matter to a person's chain of nationalities, or whose cases are cited, with what is
known of them. The day is the first on which the State is bound. For the great treaties of the United Nations it is the
day of the deposit with the Secretary-General and the treaty's own waiting period: three months for the Covenant and its
Protocol, a month or thirty days for most others, ninety days for the Refugee Convention. Elsewhere, where only the day
of ratification, accession or succession was found, the beginning is the span from that day to the end of the waiting
period, unknown in between. Position of March 2026. Procedures of complaint that a State accepts by a declaration, and
texts that bind nobody but are invoked like treaties, have entries of their own.

``GRADES`` says how well an entry is known: A and B were read in a list or a report, C rests on general knowledge.
``NOTES`` holds signatures, declarations and what else a reader of the table must know. No reservation of the five
States to the articles used here is known.
"""

from typing import Final

from denizen.rulebook.intl.parties_elsewhere import (
    ECHR,
    ICCPR,
    NATIONALITY,
    REDUCTION_OF_STATELESSNESS,
    STATELESS_PERSONS,
    Term,
)
from denizen.rulebook.intl.parties_elsewhere_removal import (
    COVENANT_COMPLAINTS,
    PROTOCOL_4,
    PROTOCOL_7,
    REFUGEES,
    TORTURE,
    TORTURE_COMPLAINTS,
)

PARTIES: dict[str, dict[str, Term]] = {
    "iccpr-1966": ICCPR
    | {
        "RU": ("1976-03-23", None),
        "KZ": ("2006-04-24", None),
        "KG": ("1995-01-07", None),
        "TJ": ("1999-04-04", None),
        "UZ": ("1995-12-28", None),
    },
    "iccpr-op1-1966": COVENANT_COMPLAINTS
    | {
        "RU": ("1992-01-01", None),
        "KZ": ("2009-09-30", None),
        "KG": ("1995-01-07", None),
        "TJ": ("1999-04-04", None),
        "UZ": ("1995-12-28", None),
    },
    # The declaration under Article 14, by which a State lets the Committee hear complaints.
    "icerd-14": {
        "RU": ("1991-10-01", None),
        "KZ": ("2008-05-29", None),
    },
    "icerd-1965": {
        "RU": ("1969-03-06", None),
        "KZ": ("1998-09-25", None),
        "KG": ("1997-10-05", None),
        "TJ": ("1995-02-10", None),
        "UZ": ("1995-10-28", None),
    },
    "cat-1984": TORTURE
    | {
        "RU": ("1987-06-26", None),
        "KZ": ("1998-09-25", None),
        "KG": ("1997-10-05", None),
        "TJ": ("1995-02-10", None),
        "UZ": ("1995-10-28", None),
    },
    # The declaration under Article 22.
    "cat-22": TORTURE_COMPLAINTS
    | {
        "RU": ("1991-10-01", None),
        "KZ": ("2008-02-21", None),
    },
    "crc-1989": {
        "RU": ("1990-09-15", None),
        "KZ": ("1994-09-11", None),
        "KG": ("1994-11-06", None),
        "TJ": ("1993-11-25", None),
        "UZ": ("1994-07-29", None),
    },
    "crc-opac-2000": {
        "RU": ("2008-10-24", None),
        "KZ": ("2003-05-10", None),
        "KG": ("2003-09-13", None),
        "TJ": ("2002-09-05", None),
        "UZ": ("2009-01-23", None),
    },
    "cedaw-1979": {
        "RU": ("1981-09-03", None),
        "KZ": ("1998-09-25", None),
        "KG": ("1997-03-12", None),
        "TJ": ("1993-11-25", None),
        "UZ": ("1995-08-18", None),
    },
    "cedaw-op-1999": {
        "RU": ("2004-10-28", None),
        "KZ": ("2001-11-24", None),
        "KG": ("2002-10-22", None),
        "TJ": ("2014-10-22", None),
    },
    # Kazakhstan ratified it by the Law of 19 December 2023; when the instrument was deposited was not found.
    "crc-opic-2011": {"KZ": ("2024-03-19/..", None)},
    "cmw-1990": {
        "KG": ("2004-01-01", None),
        "TJ": ("2003-07-01", None),
    },
    "married-women-1957": {
        "RU": ("1958-09-17/1958-12-16", None),
        "KZ": ("2000-06-26", None),
        "KG": ("1997-05-11", None),
        # Tajikistan and Uzbekistan could not be checked: nothing is known from any day on.
        "TJ": ("1991-09-09/..", None),
        "UZ": ("1991-09-01/..", None),
    },
    "cis-human-rights-1995": {
        "BY": ("1998-08-11", None),
        "RU": ("1998-08-11", None),
        "KG": ("1998-08-11", None),
        "TJ": ("1998-08-11", None),
    },
    # Russia ceased to be a party on 16 September 2022; acts of that day are the last that the Court may judge.
    "echr-1950": {"RU": ("1998-05-05", "2022-09-17")} | ECHR,
    "echr-p4-1963": {"RU": ("1998-05-05", "2022-09-17")} | PROTOCOL_4,
    "echr-p7-1984": {"RU": ("1998-08-01", "2022-09-17")} | PROTOCOL_7,
    "refugee-1951": REFUGEES
    | {
        "RU": ("1993-05-03", None),
        "KZ": ("1999-04-15", None),
        "KG": ("1997-01-06", None),
        "TJ": ("1994-03-07", None),
    },
    "refugee-1967": {
        "RU": ("1993-02-02", None),
        "KZ": ("1999-01-15", None),
        "KG": ("1996-10-08", None),
        "TJ": ("1993-12-07", None),
    },
    # Custom for everybody; Russia follows the Empire, which ratified in 1909, and the Soviet statement of 1955.
    "hague-regulations-1907": {
        "RU": ("1910-01-26", None),
        "KZ": ("1991-12-16", None),
        "KG": ("1991-08-31", None),
        "TJ": ("1991-09-09", None),
        "UZ": ("1991-09-01", None),
    },
    "geneva-iii-1949": {
        "UA": ("1954-08-03/1955-02-03", None),
        "RU": ("1954-05-10/1954-11-10", None),
        "KZ": ("1992-05-05/1992-11-05", None),
        "KG": ("1992-09-18/1993-03-18", None),
        "TJ": ("1993-01-13/1993-07-13", None),
        "UZ": ("1993-10-08/1994-04-08", None),
    },
    "geneva-iv-1949": {
        "UA": ("1954-08-03/1955-02-03", None),
        "RU": ("1954-05-10/1954-11-10", None),
        "KZ": ("1992-05-05/1992-11-05", None),
        "KG": ("1992-09-18/1993-03-18", None),
        "TJ": ("1993-01-13/1993-07-13", None),
        "UZ": ("1993-10-08/1994-04-08", None),
    },
    "ap1-1977": {
        "UA": ("1990-01-25/1990-07-25", None),
        "RU": ("1989-09-29/1990-03-29", None),
        "KZ": ("1992-05-05/1992-11-05", None),
        "KG": ("1992-09-18/1993-03-18", None),
        "TJ": ("1993-01-13/1993-07-13", None),
        "UZ": ("1993-10-08/1994-04-08", None),
    },
    "mercenary-1989": {"UZ": ("2001-10-20", None)},
    # In force on 19 May 1994, for Russia on 10 December; the days of the others are general knowledge.
    "minsk-1993": {
        "RU": ("1994-12-10", None),
        "KZ": ("1994-05-19", None),
        "KG": ("1996-02-17", None),
        "TJ": ("1994-12-20", None),
        "UZ": ("1994-05-19", None),
    },
    # Russia signed it in 2002; no ratification was found.
    "chisinau-2002": {
        "KZ": ("2004-04-27", None),
        "KG": ("2004-04-27", None),
        "TJ": ("2004-04-27/2024-05-15", None),
        "UZ": ("2019-08-26/2019-12-31", None),
    },
    "transfer-1998": {"RU": ("1998-03-06/2024-01-01", None), "KG": ("1998-03-06/2024-01-01", None)},
    "eaeu-2014": {
        "BY": ("2015-01-01", None),
        "RU": ("2015-01-01", None),
        "KZ": ("2015-01-01", None),
        "KG": ("2015-08-12", None),
    },
    "four-states-1999": dict.fromkeys(("BY", "RU", "KZ", "KG"), ("2000-11-04", None)),
    "ru-kg-1996": dict.fromkeys(("RU", "KG"), ("1997-11-09", "2012-11-09")),
    "ru-kz-1995": dict.fromkeys(("RU", "KZ"), ("1997-07/1997-12", None)),
    "ru-tj-1995": dict.fromkeys(("RU", "TJ"), ("1997/2004", "2027-01-01/..")),
    "ru-tm-1993": dict.fromkeys(("RU", "TM"), ("1995-05-18", "2015-05-18")),
    "kz-by-1996": dict.fromkeys(("KZ", "BY"), ("1998-07-31", None)),
    "kg-tj-2002": dict.fromkeys(("KG", "TJ"), ("2002/2004", "2016-06/2017")),
    "kg-tj-2004": dict.fromkeys(("KG", "TJ"), ("2004/2006", "2016-06/2017")),
    # No State of the five is a party to these; Russia signed the last one and never ratified it.
    "convention-1954": STATELESS_PERSONS,
    "convention-1961": REDUCTION_OF_STATELESSNESS,
    "hague-1930": {},
    "hague-military-1930": {},
    "strasbourg-1963": {},
    "ecn-1997": NATIONALITY,
    # Law of the European Union, which none of the five has joined.
    "tfeu-20": {},
    # Texts that bind nobody as treaties: the Declaration, and guidelines of the High Commissioner for Refugees.
    "udhr-1948": {},
    "guidelines-10-2013": {},
}

FIVE: Final = ("RU", "KZ", "KG", "TJ", "UZ")


def _grades(default: str, **others: str) -> dict[str, str]:
    return dict.fromkeys(FIVE, default) | others


GRADES: dict[str, dict[str, str]] = {
    "iccpr-1966": _grades("C", KZ="B", KG="B", TJ="B", UZ="B"),
    "iccpr-op1-1966": _grades("C", UZ="B"),
    "icerd-1965": _grades("B", RU="C"),
    "icerd-14": _grades("C"),
    "cat-1984": _grades("B", RU="C"),
    "cat-22": _grades("C", KZ="A"),
    "crc-1989": _grades("B", RU="C"),
    "crc-opac-2000": _grades("B", RU="C"),
    "cedaw-1979": _grades("B", RU="C"),
    "cedaw-op-1999": _grades("C", KZ="A"),
    "crc-opic-2011": _grades("C", KZ="A"),
    "cmw-1990": _grades("B", RU="C"),
    "married-women-1957": _grades("C", KZ="A", KG="A"),
    "cis-human-rights-1995": _grades("B"),
    "echr-1950": _grades("C", RU="B"),
    "echr-p4-1963": _grades("C"),
    "echr-p7-1984": _grades("C"),
    "refugee-1951": _grades("B", RU="C"),
    "refugee-1967": _grades("C", KZ="B", UZ="B"),
    "hague-regulations-1907": _grades("C"),
    "geneva-iii-1949": _grades("C", RU="B"),
    "geneva-iv-1949": _grades("C", RU="B"),
    "ap1-1977": _grades("C", RU="B"),
    "mercenary-1989": _grades("A"),
    "minsk-1993": _grades("C", RU="B", UZ="B"),
    "chisinau-2002": _grades("C", KZ="A", KG="A", UZ="B"),
    "transfer-1998": _grades("C"),
    "eaeu-2014": _grades("B"),
    "four-states-1999": _grades("A"),
    "ru-kg-1996": _grades("B"),
    "ru-kz-1995": _grades("B"),
    "ru-tj-1995": _grades("B"),
    "ru-tm-1993": _grades("B"),
    "kz-by-1996": _grades("A"),
    "kg-tj-2002": _grades("B"),
    "kg-tj-2004": _grades("B"),
    "convention-1954": _grades("B"),
    "convention-1961": _grades("B"),
    "hague-1930": _grades("C"),
    "strasbourg-1963": _grades("C"),
    "hague-military-1930": _grades("C"),
    "ecn-1997": _grades("C", RU="B"),
    "tfeu-20": _grades("A"),
    "udhr-1948": _grades("A"),
    "guidelines-10-2013": _grades("A"),
}
"""How well it is known that the treaty does, or does not, bind the State."""

NOTES: dict[str, dict[str, str]] = {
    "udhr-1948": {"RU": "A resolution of the General Assembly; the Soviet Union abstained."},
    "convention-1954": {
        "RU": "Accepted in 2018 a recommendation to consider joining both conventions on statelessness.",
        "KZ": "Pledged safeguards against statelessness in 2023; joined the Ashgabat Declaration of November 2024.",
        "KG": "Pledged to study accession; joined the Ashgabat Declaration of November 2024.",
        "TJ": "Pledged in 2019 to consider accession; joined the Ashgabat Declaration of November 2024.",
        "UZ": "Joined the Ashgabat Declaration of November 2024, which binds nobody.",
    },
    "ecn-1997": {"RU": "Signed on 6 November 1997, never ratified; left the Council of Europe on 16 March 2022."},
    "echr-1950": {
        "RU": "Membership ended on 16 March 2022; party until 16 September 2022. Laws of 11 June 2022 (180-FZ, 183-FZ)."
    },
    "refugee-1951": {
        "UZ": "Outside when last seen (2006); an unwritten understanding not to return people since 1999."
    },
    "ap1-1977": {"RU": "The declaration under Article 90 (fact-finding) was withdrawn on 23 October 2019."},
    "mercenary-1989": {"UZ": "Acceded on 19 January 1998."},
    "iccpr-op1-1966": {"KZ": "Acts and omissions after the day of entry into force only (declaration of 2009)."},
    "chisinau-2002": {"RU": "Signed in 2002; no ratification was found."},
    "cis-human-rights-1995": {"RU": "Ratified by the Law of 4 November 1995 No 163-FZ."},
    "ru-tj-1995": {
        "RU": "Ratified by the Law of 15 December 1996 No 152-FZ; denunciation proposed in 2023 and 2025, not adopted."
    },
    "ru-kg-1996": {"RU": "Denounced by Russia by a note of 23 April 2012."},
}
"""What else is known: signatures, declarations, pledges, the way in and the way out."""
