"""Countries by the names they go by in English.

One line a country: its ISO 3166-1 alpha-2 code, then its names, the usual one first.
"""

from functools import cache

# Kosovo has no code of its own in ISO 3166-1: XK is the one in general use.
_NAMES = """\
AD Andorra
AE United Arab Emirates|UAE|U.A.E.|Emirates
AF Afghanistan
AG Antigua and Barbuda|Antigua & Barbuda
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia|Commonwealth of Australia
AZ Azerbaijan
BA Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BN Brunei|Brunei Darussalam
BO Bolivia
BR Brazil
BS Bahamas
BT Bhutan
BW Botswana
BY Belarus|Byelorussia
BZ Belize
CA Canada
CD Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Zaire
CF Central African Republic
CG Republic of the Congo|Republic of Congo|Congo-Brazzaville
CH Switzerland
CI Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
CL Chile
CM Cameroon
CN China|People's Republic of China|PRC|Mainland China
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde|Cabo Verde
CY Cyprus
CZ Czech Republic|Czechia
DE Germany|Federal Republic of Germany|West Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FM Micronesia|Federated States of Micronesia
FR France
GA Gabon
GB United Kingdom|UK|U.K.|Britain|Great Britain
GD Grenada
GE Georgia|Republic of Georgia
GH Ghana
GL Greenland
GM Gambia|The Gambia
GN Guinea
GQ Equatorial Guinea
GR Greece
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland|Republic of Ireland|Irish Republic
IL Israel
IN India
IQ Iraq
IR Iran|Islamic Republic of Iran
IS Iceland
IT Italy
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros
KN St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts and Nevis
KP North Korea|N. Korea|DPRK|Democratic People's Republic of Korea
KR South Korea|S. Korea|Republic of Korea|ROK
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos
LB Lebanon
LC St. Lucia|St Lucia|Saint Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova
ME Montenegro
MG Madagascar
MH Marshall Islands
MK North Macedonia|Macedonia
ML Mali
MM Myanmar|Burma
MN Mongolia
MO Macau|Macao
MR Mauritania
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands|Holland|The Netherlands
NO Norway
NP Nepal
NR Nauru
NZ New Zealand|NZ
OM Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea|PNG
PH Philippines|The Philippines
PK Pakistan
PL Poland
PR Puerto Rico
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RO Romania
RS Serbia
RU Russia|Russian Federation
RW Rwanda
SA Saudi Arabia|KSA
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST Sao Tome and Principe|São Tomé and Príncipe
SV El Salvador
SY Syria
SZ Eswatini|Swaziland
TD Chad
TG Togo
TH Thailand
TJ Tajikistan
TL East Timor|Timor-Leste
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey|Türkiye|Turkiye
TT Trinidad and Tobago|Trinidad & Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraine
UG Uganda
US United States|United States of America|U.S.|US|USA|U.S.A.|America
UY Uruguay
UZ Uzbekistan
VA Holy See
VC St. Vincent and the Grenadines|Saint Vincent and the Grenadines|St Vincent and the Grenadines
VE Venezuela
VG British Virgin Islands|BVI
VI U.S. Virgin Islands|US Virgin Islands
VN Vietnam|Viet Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA South Africa
ZM Zambia
ZW Zimbabwe
BM Bermuda
FK Falkland Islands|Falklands
GI Gibraltar
FO Faroe Islands|Faeroe Islands
AW Aruba
CW Curaçao|Curacao
IM Isle of Man
JE Jersey
GG Guernsey
TC Turks and Caicos Islands|Turks and Caicos
AI Anguilla
MS Montserrat
"""


def rows(table: str) -> dict[str, str]:
    """Code by name, of a table like the one above."""
    found: dict[str, str] = {}
    for line in table.split("\n"):
        code, _, names = line.partition(" ")
        for name in names.split("|"):
            found[name] = code
    found.pop("", None)
    return found


@cache
def english() -> dict[str, str]:
    """ISO 3166-1 alpha-2 code by English name."""
    return rows(_NAMES)
