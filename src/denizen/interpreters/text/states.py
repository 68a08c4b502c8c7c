"""The States in English, as they stand in a sentence."""

from typing import Final

_LIST = """
AD Andorra|AE the United Arab Emirates|AF Afghanistan|AG Antigua and Barbuda|AL Albania|AM Armenia|AO Angola
AR Argentina|AT Austria|AU Australia|AZ Azerbaijan|BA Bosnia and Herzegovina|BB Barbados|BD Bangladesh|BE Belgium
BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BN Brunei|BO Bolivia|BR Brazil|BS the Bahamas|BT Bhutan
BW Botswana|BY Belarus|BZ Belize|CA Canada|CD the Democratic Republic of the Congo|CF the Central African Republic
CG the Congo|CH Switzerland|CI Côte d'Ivoire|CL Chile|CM Cameroon|CN China|CO Colombia|CR Costa Rica|CU Cuba
CV Cabo Verde|CY Cyprus|CZ Czechia|DE Germany|DJ Djibouti|DK Denmark|DM Dominica|DO the Dominican Republic|DZ Algeria
EC Ecuador|EE Estonia|EG Egypt|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FM Micronesia|FR France|GA Gabon
GB the United Kingdom|GD Grenada|GE Georgia|GH Ghana|GM the Gambia|GN Guinea|GQ Equatorial Guinea|GR Greece
GT Guatemala|GW Guinea-Bissau|GY Guyana|HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel
IN India|IQ Iraq|IR Iran|IS Iceland|IT Italy|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia
KI Kiribati|KM the Comoros|KN Saint Kitts and Nevis|KP North Korea|KR South Korea|KW Kuwait|KZ Kazakhstan|LA Laos
LB Lebanon|LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia
LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MG Madagascar|MH the Marshall Islands|MK North Macedonia
ML Mali|MM Myanmar|MN Mongolia|MR Mauritania|MT Malta|MU Mauritius|MV the Maldives|MW Malawi|MX Mexico|MY Malaysia
MZ Mozambique|NA Namibia|NE Niger|NG Nigeria|NI Nicaragua|NL the Netherlands|NO Norway|NP Nepal|NR Nauru
NZ New Zealand|OM Oman|PA Panama|PE Peru|PG Papua New Guinea|PH the Philippines|PK Pakistan|PL Poland|PS Palestine
PT Portugal|PW Palau|PY Paraguay|QA Qatar|RO Romania|RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia
SB the Solomon Islands|SC the Seychelles|SD Sudan|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|SL Sierra Leone
SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan|ST São Tomé and Príncipe|SV El Salvador|SY Syria
SZ Eswatini|TD Chad|TG Togo|TH Thailand|TJ Tajikistan|TL Timor-Leste|TM Turkmenistan|TN Tunisia|TO Tonga|TR Türkiye
TT Trinidad and Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|US the United States|UY Uruguay
UZ Uzbekistan|VA the Holy See|VC Saint Vincent and the Grenadines|VE Venezuela|VN Vietnam|VU Vanuatu|WS Samoa
XK Kosovo|YE Yemen|ZA South Africa|ZM Zambia|ZW Zimbabwe
"""

ENGLISH: Final[dict[str, str]] = {
    entry[:2]: entry[3:] for line in _LIST.strip().splitlines() for entry in line.split("|")
}


def name_of(state: str) -> str:
    """
    >>> name_of("KZ"), name_of("US"), name_of("*")
    ('Kazakhstan', 'the United States', 'the State of the event')
    """
    return "the State of the event" if state == "*" else ENGLISH.get(state, state)
