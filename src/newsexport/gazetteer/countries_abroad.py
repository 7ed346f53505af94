"""Countries by their names in other languages, where these differ from the English ones.

Read when an article in that language is. Codes and names as in `countries`.
"""

from functools import cache

from newsexport.gazetteer.countries import rows

_NAMES = {
    "de": """\
AE Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Emirate
AL Albanien
AM Armenien
AR Argentinien
AT Österreich
AU Australien
AZ Aserbaidschan
BA Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnien
BD Bangladesch
BE Belgien
BG Bulgarien
BO Bolivien
BR Brasilien
BY Belarus|Weißrussland
CA Kanada
CD Kongo|Demokratische Republik Kongo
CH Schweiz
CI Elfenbeinküste
CM Kamerun
CN China|Volksrepublik China
CO Kolumbien
CU Kuba
CY Zypern
CZ Tschechien|Tschechische Republik
DE Deutschland|Bundesrepublik|Bundesrepublik Deutschland
DK Dänemark
DO Dominikanische Republik
DZ Algerien
EE Estland
EG Ägypten
ES Spanien
ET Äthiopien
FI Finnland
FR Frankreich
GA Gabun
GB Großbritannien|Vereinigtes Königreich|Vereinigten Königreich
GE Georgien
GL Grönland
GR Griechenland
HR Kroatien
HU Ungarn
ID Indonesien
IE Irland
IN Indien
IQ Irak
IS Island
IT Italien
JM Jamaika
JO Jordanien
KE Kenia
KG Kirgistan
KH Kambodscha
KP Nordkorea
KR Südkorea
KZ Kasachstan
LB Libanon
LT Litauen
LU Luxemburg
LV Lettland
LY Libyen
MA Marokko
MD Moldau|Moldawien|Republik Moldau
MG Madagaskar
MK Nordmazedonien
MN Mongolei
MX Mexiko
MZ Mosambik
NL Niederlande|Niederlanden|Holland
NO Norwegen
NZ Neuseeland
PH Philippinen
PL Polen
PG Papua-Neuguinea
RO Rumänien
RS Serbien
RU Russland|Russische Föderation
RW Ruanda
SA Saudi-Arabien
SE Schweden
SG Singapur
SI Slowenien
SK Slowakei
SS Südsudan
SY Syrien
TD Tschad
TJ Tadschikistan
TN Tunesien
TR Türkei
TZ Tansania
US USA|Vereinigte Staaten|Vereinigten Staaten|US
UZ Usbekistan
YE Jemen
ZA Südafrika
ZM Sambia
ZW Simbabwe
""",
    "es": """\
AE Emiratos Árabes Unidos|Emiratos Árabes
AF Afganistán
AR Argentina
AZ Azerbaiyán
BA Bosnia y Herzegovina|Bosnia
BD Bangladés|Bangladesh
BE Bélgica
BH Baréin|Bahréin
BR Brasil
BY Bielorrusia
BZ Belice
CA Canadá
CD República Democrática del Congo|Congo
CH Suiza
CI Costa de Marfil
CM Camerún
CY Chipre
CZ República Checa|Chequia
DE Alemania
DK Dinamarca
DO República Dominicana
DZ Argelia
EG Egipto
ES España
ET Etiopía
FI Finlandia
FR Francia
GB Reino Unido|Gran Bretaña
GL Groenlandia
GR Grecia
HR Croacia
HT Haití
HU Hungría
IE Irlanda
IN India
IQ Irak
IR Irán
IS Islandia
IT Italia
JO Jordania
JP Japón
KE Kenia
KG Kirguistán
KH Camboya
KP Corea del Norte
KR Corea del Sur
KZ Kazajistán|Kazajstán
LB Líbano
LT Lituania
LU Luxemburgo
LV Letonia
LY Libia
MA Marruecos
MD Moldavia
MK Macedonia del Norte
ML Malí
MM Birmania
MX México|Méjico
MY Malasia
MZ Mozambique
NE Níger
NL Países Bajos|Holanda
NO Noruega
NZ Nueva Zelanda
OM Omán
PA Panamá
PE Perú
PH Filipinas
PK Pakistán
PL Polonia
PR Puerto Rico
QA Catar|Qatar
RO Rumanía|Rumania
RU Rusia
RW Ruanda
SA Arabia Saudí|Arabia Saudita
SD Sudán
SE Suecia
SG Singapur
SI Eslovenia
SK Eslovaquia
SS Sudán del Sur
SY Siria
TH Tailandia
TN Túnez
TR Turquía
TW Taiwán
UA Ucrania
US Estados Unidos|EE.UU.|EE. UU.|EEUU|EE UU
UZ Uzbekistán
ZA Sudáfrica
ZW Zimbabue
""",
    "fr": """\
AE Emirats arabes unis|Émirats arabes unis|Emirats|Émirats
AL Albanie
AM Arménie
AR Argentine
AT Autriche
AU Australie
AZ Azerbaïdjan
BA Bosnie-Herzégovine|Bosnie
BE Belgique
BG Bulgarie
BH Bahreïn
BJ Bénin
BO Bolivie
BR Brésil
BY Biélorussie|Bélarus
CD République démocratique du Congo|RDC
CF République centrafricaine|Centrafrique
CH Suisse
CI Côte d'Ivoire
CL Chili
CM Cameroun
CN Chine
CO Colombie
CV Cap-Vert
CY Chypre
CZ République tchèque|Tchéquie
DE Allemagne
DK Danemark
DO République dominicaine
DZ Algérie
EC Equateur|Équateur
EE Estonie
EG Egypte|Égypte
ES Espagne
ET Ethiopie|Éthiopie
FI Finlande
GB Royaume-Uni|Grande-Bretagne
GE Géorgie
GL Groenland
GN Guinée
GR Grèce
HR Croatie
HT Haïti
HU Hongrie
ID Indonésie
IE Irlande
IL Israël
IN Inde
IQ Irak
IS Islande
IT Italie
JM Jamaïque
JO Jordanie
JP Japon
KH Cambodge
KP Corée du Nord
KR Corée du Sud
KW Koweït
LB Liban
LT Lituanie
LV Lettonie
LY Libye
MA Maroc
MD Moldavie
MK Macédoine du Nord
MM Birmanie
MN Mongolie
MR Mauritanie
MT Malte
MX Mexique
MY Malaisie
NL Pays-Bas
NO Norvège
NP Népal
NZ Nouvelle-Zélande
PE Pérou
PL Pologne
RO Roumanie
RS Serbie
RU Russie
SA Arabie saoudite
SD Soudan
SE Suède
SG Singapour
SI Slovénie
SK Slovaquie
SN Sénégal
SO Somalie
SS Soudan du Sud
SY Syrie
TD Tchad
TH Thaïlande
TN Tunisie
TR Turquie
TW Taïwan
TZ Tanzanie
US Etats-Unis|États-Unis
UZ Ouzbékistan
YE Yémen
ZA Afrique du Sud
ZM Zambie
""",
    "pt": """\
AE Emirados Árabes Unidos
AF Afeganistão
AL Albânia
AM Arménia|Armênia
AT Áustria
AU Austrália
AZ Azerbaijão
BE Bélgica
BG Bulgária
BO Bolívia
BR Brasil
BY Bielorrússia|Belarus
CA Canadá
CD República Democrática do Congo
CH Suíça
CI Costa do Marfim
CM Camarões
CO Colômbia
CV Cabo Verde
CY Chipre
CZ República Checa|República Tcheca
DE Alemanha
DK Dinamarca
DO República Dominicana
DZ Argélia
EC Equador
EE Estónia|Estônia
EG Egito
ES Espanha
ET Etiópia
FI Finlândia
FR França
GB Reino Unido|Grã-Bretanha
GE Geórgia
GL Groenlândia
GN Guiné
GR Grécia
GW Guiné-Bissau
HR Croácia
HU Hungria
ID Indonésia
IE Irlanda
IN Índia
IQ Iraque
IR Irão|Irã
IS Islândia
IT Itália
JO Jordânia
JP Japão
KE Quénia|Quênia
KP Coreia do Norte
KR Coreia do Sul
KZ Cazaquistão
LB Líbano
LT Lituânia
LU Luxemburgo
LV Letónia|Letônia
LY Líbia
MA Marrocos
MD Moldávia
MX México
MY Malásia
MZ Moçambique
NG Nigéria
NI Nicarágua
NL Países Baixos|Holanda
NO Noruega
NZ Nova Zelândia
PA Panamá
PH Filipinas
PK Paquistão
PL Polónia|Polônia
PY Paraguai
QA Catar
RO Roménia|Romênia
RS Sérvia
RU Rússia
SA Arábia Saudita
SD Sudão
SE Suécia
SG Singapura
SI Eslovénia|Eslovênia
SK Eslováquia
ST São Tomé e Príncipe
SY Síria
TH Tailândia
TL Timor-Leste
TN Tunísia
TR Turquia
UA Ucrânia
US Estados Unidos|EUA
UY Uruguai
VN Vietname|Vietnã
YE Iémen|Iêmen
ZA África do Sul
ZM Zâmbia
""",
    "it": """\
AE Emirati Arabi Uniti|Emirati
AZ Azerbaigian
BE Belgio
BR Brasile
BY Bielorussia
CD Repubblica Democratica del Congo
CH Svizzera
CI Costa d'Avorio
CL Cile
CM Camerun
CN Cina
CY Cipro
CZ Repubblica Ceca
DE Germania
DK Danimarca
DO Repubblica Dominicana
EG Egitto
ES Spagna
ET Etiopia
FI Finlandia
FR Francia
GB Regno Unito|Gran Bretagna
GL Groenlandia
GR Grecia
HR Croazia
HU Ungheria
IE Irlanda
IL Israele
IQ Iraq
IS Islanda
IT Italia
JO Giordania
JP Giappone
KP Corea del Nord
KR Corea del Sud
KZ Kazakistan
LB Libano
LT Lituania
LU Lussemburgo
LV Lettonia
LY Libia
MA Marocco
MD Moldavia
MX Messico
MK Macedonia del Nord
NL Paesi Bassi|Olanda
NO Norvegia
NZ Nuova Zelanda
PH Filippine
PL Polonia
PT Portogallo
RU Russia
SA Arabia Saudita
SE Svezia
SI Slovenia
SK Slovacchia
SY Siria
TD Ciad
TH Thailandia
TN Tunisia
TR Turchia
UA Ucraina
US Stati Uniti|Usa|USA
VA Città del Vaticano
YE Yemen
ZA Sudafrica
""",
    "nl": """\
AE Verenigde Arabische Emiraten
AL Albanië
AM Armenië
AR Argentinië
AT Oostenrijk
AU Australië
AZ Azerbeidzjan
BA Bosnië en Herzegovina|Bosnië
BE België
BG Bulgarije
BR Brazilië
BY Wit-Rusland|Belarus
CD Democratische Republiek Congo|Congo
CH Zwitserland
CI Ivoorkust
CL Chili
CM Kameroen
CU Cuba
CZ Tsjechië
DE Duitsland
DK Denemarken
DO Dominicaanse Republiek
DZ Algerije
EE Estland
EG Egypte
ES Spanje
ET Ethiopië
FI Finland
FR Frankrijk
GB Verenigd Koninkrijk|Groot-Brittannië|VK
GE Georgië
GL Groenland
GR Griekenland
HR Kroatië
HU Hongarije
ID Indonesië
IE Ierland
IL Israël
IQ Irak
IS IJsland
IT Italië
JO Jordanië
KP Noord-Korea
KR Zuid-Korea
LB Libanon
LT Litouwen
LU Luxemburg
LV Letland
LY Libië
MA Marokko
MD Moldavië
MK Noord-Macedonië
MY Maleisië
NL Nederland
NO Noorwegen
NZ Nieuw-Zeeland
PH Filipijnen
PL Polen
RO Roemenië
RS Servië
RU Rusland
SA Saoedi-Arabië|Saudi-Arabië
SE Zweden
SD Soedan
SI Slovenië
SK Slowakije
SR Suriname
SY Syrië
TN Tunesië
TR Turkije
UA Oekraïne
US Verenigde Staten|VS
YE Jemen
ZA Zuid-Afrika
""",
    "sv": """\
AE Förenade Arabemiraten
AL Albanien
AR Argentina
AT Österrike
AU Australien
BA Bosnien och Hercegovina|Bosnien
BE Belgien
BG Bulgarien
BR Brasilien
BY Belarus|Vitryssland
CA Kanada
CH Schweiz
CN Kina
CU Kuba
CY Cypern
CZ Tjeckien
DE Tyskland
DK Danmark
DZ Algeriet
EE Estland
EG Egypten
ES Spanien
ET Etiopien
FR Frankrike
GB Storbritannien
GE Georgien
GL Grönland
GR Grekland
HR Kroatien
HU Ungern
ID Indonesien
IE Irland
IN Indien
IQ Irak
IS Island
IT Italien
JO Jordanien
KP Nordkorea
KR Sydkorea
LB Libanon
LT Litauen
LU Luxemburg
LV Lettland
LY Libyen
MA Marocko
MX Mexiko
NL Nederländerna|Holland
NO Norge
NZ Nya Zeeland
PH Filippinerna
PL Polen
RO Rumänien
RS Serbien
RU Ryssland
SA Saudiarabien
SE Sverige
SI Slovenien
SK Slovakien
SY Syrien
TN Tunisien
TR Turkiet
UA Ukraina
US USA|Förenta staterna
YE Jemen
ZA Sydafrika
""",
    "da": """\
AE Forenede Arabiske Emirater|De Forenede Arabiske Emirater
AL Albanien
AT Østrig
AU Australien
BE Belgien
BG Bulgarien
BR Brasilien
BY Belarus|Hviderusland
CH Schweiz
CN Kina
CU Cuba
CY Cypern
CZ Tjekkiet
DE Tyskland
DK Danmark
DZ Algeriet
EE Estland
EG Egypten
ES Spanien
ET Etiopien
FR Frankrig
GB Storbritannien
GE Georgien
GL Grønland
GR Grækenland
HR Kroatien
HU Ungarn
ID Indonesien
IE Irland
IN Indien
IQ Irak
IS Island
IT Italien
KP Nordkorea
KR Sydkorea
LB Libanon
LT Litauen
LV Letland
LY Libyen
MA Marokko
NL Nederlandene|Holland
NO Norge
PH Filippinerne
PL Polen
RO Rumænien
RS Serbien
RU Rusland
SA Saudi-Arabien
SE Sverige
SY Syrien
TR Tyrkiet
UA Ukraine
US USA
YE Yemen
ZA Sydafrika
FO Færøerne
""",
    "no": """\
AE De forente arabiske emirater|Forente arabiske emirater
AT Østerrike
AU Australia
BE Belgia
BR Brasil
BY Belarus|Hviterussland
CH Sveits
CN Kina
CY Kypros
CZ Tsjekkia
DE Tyskland
DK Danmark
DZ Algerie
EE Estland
ES Spania
ET Etiopia
FR Frankrike
GB Storbritannia
GL Grønland
GR Hellas
HR Kroatia
HU Ungarn
IE Irland
IQ Irak
IS Island
IT Italia
KP Nord-Korea
KR Sør-Korea
LB Libanon
LT Litauen
LV Latvia
MA Marokko
NL Nederland
NO Norge|Noreg
NZ New Zealand
PH Filippinene
PL Polen
RU Russland
SA Saudi-Arabia
SE Sverige
TR Tyrkia
UA Ukraina
US USA
YE Jemen
ZA Sør-Afrika
""",
    "pl": """\
AE Zjednoczone Emiraty Arabskie
AR Argentyna
AT Austria
AZ Azerbejdżan
BE Belgia
BG Bułgaria
BR Brazylia
BY Białoruś|Białorusi
CA Kanada
CH Szwajcaria
CN Chiny|Chinach|Chinami
CY Cypr
CZ Czechy|Czechach
DE Niemcy|Niemiec|Niemczech|Niemcami
DK Dania
DZ Algieria
EG Egipt
ES Hiszpania
ET Etiopia
FI Finlandia
FR Francja
GB Wielka Brytania|Wielkiej Brytanii|Wielką Brytanią|Wielką Brytanię
GE Gruzja
GR Grecja
HR Chorwacja
HU Węgry|Węgier|Węgrzech
IE Irlandia
IN Indie|Indii|Indiach
IQ Irak
IL Izrael
IS Islandia
IT Włochy|Włoch|Włoszech
JO Jordania
JP Japonia
KP Korea Północna|Korei Północnej
KR Korea Południowa|Korei Południowej
KZ Kazachstan
LB Liban
LT Litwa|Litwie
LV Łotwa|Łotwie
LY Libia
MA Maroko
MD Mołdawia
MX Meksyk
NL Holandia|Niderlandy
NO Norwegia
PL Polska|Polski|Polsce|Polskę|Polską
PT Portugalia
RO Rumunia
RU Rosja
SA Arabia Saudyjska|Arabii Saudyjskiej
SE Szwecja
SK Słowacja
SI Słowenia
SY Syria
TR Turcja
UA Ukraina
US Stany Zjednoczone|Stanów Zjednoczonych|Stanach Zjednoczonych|USA
VE Wenezuela
ZA RPA
""",
    "fi": """\
AT Itävalta
AR Argentiina
AU Australia
BE Belgia
BR Brasilia
BY Valko-Venäjä
CA Kanada
CH Sveitsi
CN Kiina
CZ Tšekki
DE Saksa
DK Tanska
EE Viro
EG Egypti
ES Espanja
FI Suomi
FR Ranska
GB Iso-Britannia|Britannia
GR Kreikka
HR Kroatia
HU Unkari
IE Irlanti
IN Intia
IQ Irak
IS Islanti
IT Italia
JP Japani
KP Pohjois-Korea
KR Etelä-Korea
LT Liettua
LV Latvia
MX Meksiko
NL Alankomaat|Hollanti
NO Norja
PL Puola
PT Portugali
RO Romania
RU Venäjä
SA Saudi-Arabia
SE Ruotsi
SY Syyria
TH Thaimaa
TR Turkki
UA Ukraina
US Yhdysvallat|Yhdysvaltain|Yhdysvaltojen|Yhdysvalloissa|USA
ZA Etelä-Afrikka
""",
}

LANGUAGES = tuple(_NAMES)


@cache
def abroad(language: str) -> dict[str, str]:
    """Code by name in `language`; empty for English and for languages without a table."""
    return rows(_NAMES.get({"nb": "no", "nn": "no"}.get(language, language), ""))
