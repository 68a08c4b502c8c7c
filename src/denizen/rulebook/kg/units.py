"""Units of fines in Kyrgyzstan: the calculation index, 100 som under the Criminal Code of 2021."""

from denizen.language.enacting import C
from denizen.language.money import currency, rate, unit
from denizen.language.provisions import Source

SOM = currency("KGS", "som")

_INDEX = Source(
    "Law of 27 January 2006 No 13 on the calculation index; the amount of 100 som was not read there",
    "http://ud.gov.kg/index.php/kg/?option=com_content&view=article&layout=edit&id=139",
    C,
    read="2026-11",
)

UNITS = (
    SOM,
    unit(
        "calculation indices of 100 som",
        "calculation indices",
        "calculation index",
        "calculated indices",
        of=SOM,
        rates=(rate(100, "2021-12-01/2026-12-31", _INDEX),),
    ),
    unit("minimum wages", "minimum monthly wages", of=SOM),
)
