"""States, provinces and nations inside countries, with the short forms news copy prints."""

from functools import cache

# Name | AP's abbreviation | older abbreviations; the postal code comes first of all.
_US = """\
AL Alabama|Ala.
AK Alaska
AZ Arizona|Ariz.
AR Arkansas|Ark.
CA California|Calif.|Cal.
CO Colorado|Colo.
CT Connecticut|Conn.
DE Delaware|Del.
FL Florida|Fla.
GA Georgia|Ga.
HI Hawaii
ID Idaho
IL Illinois|Ill.
IN Indiana|Ind.
IA Iowa
KS Kansas|Kan.|Kans.
KY Kentucky|Ky.
LA Louisiana|La.
ME Maine
MD Maryland|Md.
MA Massachusetts|Mass.
MI Michigan|Mich.
MN Minnesota|Minn.
MS Mississippi|Miss.
MO Missouri|Mo.
MT Montana|Mont.
NE Nebraska|Neb.|Nebr.
NV Nevada|Nev.
NH New Hampshire|N.H.
NJ New Jersey|N.J.
NM New Mexico|N.M.
NY New York|N.Y.
NC North Carolina|N.C.
ND North Dakota|N.D.
OH Ohio
OK Oklahoma|Okla.
OR Oregon|Ore.
PA Pennsylvania|Pa.|Penn.
RI Rhode Island|R.I.
SC South Carolina|S.C.
SD South Dakota|S.D.
TN Tennessee|Tenn.
TX Texas|Tex.
UT Utah
VT Vermont|Vt.
VA Virginia|Va.
WA Washington|Wash.|Washington state
WV West Virginia|W.Va.|W. Va.
WI Wisconsin|Wis.
WY Wyoming|Wyo.
DC District of Columbia|D.C.
"""

_CA = """\
AB Alberta|Alta.
BC British Columbia|B.C.
MB Manitoba|Man.
NB New Brunswick|N.B.
NL Newfoundland and Labrador|N.L.|Newfoundland|Nfld.
NS Nova Scotia|N.S.
NT Northwest Territories|N.W.T.
NU Nunavut
ON Ontario|Ont.
PE Prince Edward Island|P.E.I.
QC Quebec|Que.|Québec
SK Saskatchewan|Sask.
YT Yukon
"""

_AU = """\
NSW New South Wales|N.S.W.
QLD Queensland|Qld
SA South Australia
TAS Tasmania|Tas
VIC Victoria|Vic
WA Western Australia
NT Northern Territory
ACT Australian Capital Territory
"""

# Other parts of countries that stories name without the country.
_PARTS = """\
GB England|Scotland|Wales|Northern Ireland|Cornwall|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Devon|Norfolk|Suffolk|Merseyside|Greater Manchester|West Midlands|Cumbria|Hampshire|Dorset|Somerset|Wiltshire|Oxfordshire|Cambridgeshire|Hertfordshire|Angleterre|Ecosse|Écosse|Pays de Galles|Inglaterra|Escocia|Inghilterra|Scozia|Galles|Schottland|Engeland|Schotland|Skottland|Skotland|Szkocja|Anglia|Englanti|Skotlanti
DE Bavaria|Saxony|Hesse|Lower Saxony|Rhineland|Thuringia|North Rhine-Westphalia|Bayern|Sachsen|Hessen|Niedersachsen|Thüringen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Baden-Württemberg|Brandenburg|Sachsen-Anhalt|Schleswig-Holstein|Mecklenburg-Vorpommern|Saarland|Ruhrgebiet
FR Brittany|Normandy|Provence|Alsace|Corsica|Burgundy|Bretagne|Normandie|Corse|Bourgogne|Île-de-France|Ile-de-France|Hauts-de-France|Nouvelle-Aquitaine|Occitanie|Auvergne-Rhône-Alpes|Grand Est|Réunion|Guadeloupe|Martinique|Guyane|Vendée|Savoie|Lorraine
ES Catalonia|Andalusia|Galicia|Cataluña|Catalunya|Andalucía|País Vasco|Euskadi|Castilla y León|Castilla-La Mancha|Aragón|Asturias|Cantabria|Extremadura|Navarra|Canarias|Baleares|Comunidad Valenciana|Comunidad de Madrid|Mallorca|Tenerife|Ibiza|Gran Canaria|Katalonien|Catalogne|Catalogna
IT Lombardy|Tuscany|Sicily|Sardinia|Piedmont|Lombardia|Toscana|Sicilia|Sardegna|Piemonte|Veneto|Lazio|Campania|Puglia|Calabria|Liguria|Umbria|Marche|Abruzzo|Molise|Basilicata|Emilia-Romagna|Emilia Romagna|Trentino|Alto Adige|Friuli-Venezia Giulia|Friuli|Valle d'Aosta|Pianura Padana
NL Friesland|Groningen|Noord-Holland|Zuid-Holland|Noord-Brabant|Limburg|Zeeland|Gelderland|Overijssel|Drenthe|Flevoland
BE Flanders|Wallonia|Vlaanderen|Wallonië|Wallonie|Flandre|Brabant|Vlaams-Brabant
SE Lapland|Skåne|Småland|Värmland|Dalarna|Gotland|Uppland|Norrland|Norrbotten|Västerbotten|Södermanland|Östergötland
NO Troms|Finnmark|Nordland|Svalbard|Vestland|Rogaland|Agder|Trøndelag|Telemark|Viken|Innlandet
DK Jutland|Jylland|Sjælland|Fyn|Bornholm|Nordjylland|Midtjylland|Sønderjylland|Lolland|Falster
FI Lappi|Uusimaa|Pirkanmaa|Åland|Ahvenanmaa|Pohjanmaa|Savo|Kainuu
PL Mazowsze|Śląsk|Małopolska|Wielkopolska|Pomorze|Podlasie|Dolny Śląsk|Górny Śląsk|Podkarpacie|Lubelszczyzna|Warmia|Mazury
CH Ticino|Valais|Vaud|Wallis|Graubünden|Tessin|Aargau
AT Tirol|Tyrol|Steiermark|Kärnten|Vorarlberg|Burgenland|Niederösterreich|Oberösterreich
BR Bahia|Minas Gerais|Mato Grosso|Mato Grosso do Sul|Paraná|Santa Catarina|Rio Grande do Sul|Pernambuco|Ceará|Goiás|Maranhão|Pará|Rondônia|Roraima|Acre|Amapá|Tocantins|Sergipe|Alagoas|Paraíba|Piauí|Rio Grande do Norte|Espírito Santo|Distrito Federal
MX Sinaloa|Chiapas|Oaxaca|Jalisco|Sonora|Yucatán|Yucatan|Veracruz|Michoacán|Guerrero|Tamaulipas|Coahuila|Nuevo León|Nuevo Leon|Baja California|Quintana Roo|Tabasco|Zacatecas|Durango|Nayarit|Puebla|Morelos
AR Patagonia|Chubut|Neuquén|Mendoza|Tierra del Fuego|Misiones|Salta|Jujuy|Tucumán
RU Siberia|Chechnya|Dagestan|Tatarstan|Kursk|Belgorod|Bryansk|Samara|Rostov|Kaliningrad|Kamchatka|Yakutia|Ingushetia|Sakhalin|Sibirien|Tschetschenien|Sibérie|Tchétchénie
CN Xinjiang|Tibet|Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Zhejiang|Jiangsu|Shandong|Henan|Hebei|Guangxi|Inner Mongolia|Hainan|Liaoning|Heilongjiang|Shanxi|Shaanxi|Anhui|Jiangxi|Gansu|Qinghai|Guizhou|Ningxia|Jilin
IN Gujarat|Maharashtra|Kerala|Tamil Nadu|Karnataka|Uttar Pradesh|Bihar|West Bengal|Rajasthan|Haryana|Madhya Pradesh|Andhra Pradesh|Telangana|Odisha|Assam|Jharkhand|Goa|Himachal Pradesh|Uttarakhand|Manipur|Chhattisgarh|Nagaland|Mizoram|Tripura|Meghalaya|Sikkim|Delhi-NCR
PK Sindh|Balochistan|Khyber Pakhtunkhwa|Waziristan
JP Hokkaido|Okinawa|Honshu|Kyushu|Shikoku|Tohoku|Hyogo|Kanagawa|Saitama|Chiba|Aichi|Ibaraki|Iwate|Miyagi
PH Luzon|Mindanao|Palawan|Visayas|Cebu
ID Java|Sumatra|Bali|Sulawesi|Papua|Aceh|Lombok|Kalimantan
MY Sabah|Sarawak|Johor|Penang|Selangor|Kelantan|Terengganu|Kedah|Pahang|Perak
ZA Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Mpumalanga|Free State|Northern Cape|North West province
SD Darfur|South Darfur|West Darfur|North Darfur|South Kordofan
ET Tigray|Amhara|Oromia
NG Borno|Kaduna|Katsina|Zamfara|Plateau State
IE Ulster|Munster|Leinster|Connacht
UA Donbas|Donbass|Transcarpathia|Zakarpattia|Galicia|Zaporizhia|Zaporizhzhia
US Long Island|Manhattan|Brooklyn|Bronx|Queens|Staten Island|Silicon Valley|Harlem|Chinatown|Midwest|New England|Corn Belt|Great Plains|Dakotas|Deep South|Bay Area|Cape Cod|Everglades|Yosemite|Yellowstone|Grand Canyon|Hollywood|Capitol Hill|Mount Rushmore|Rust Belt|Pacific Northwest|West Coast|East Coast|Teksas|Luizjana|Kalifornia|Floryda|Kalifornien|Californie|Floride|Nueva York|Nova York|Nova Iorque|Nowy Jork|Texas|Carolina del Norte|Pensilvania|Hawái|Havaí|Hawaï
SA Mecca|Hejaz
SY Idlib|Hasakah
IQ Anbar|Nineveh|Kurdistan Region
YE Hadramout
CD North Kivu|South Kivu|Ituri|Katanga
VE Zulia
CO Antioquia|Cauca|Chocó|Nariño|Norte de Santander
CR Guanacaste
TT Tobago|Trinidad
PT Algarve|Alentejo|Açores|Azores|Madeira
GR Crete|Lesbos|Attica|Creta|Kreta
PS Ramallah
"""

# Places whose country is in dispute or that belong to several: no reader is sure, so no code.
_NOBODY = """\
Crimea|Krim|Crimée|Crimeia|Krym|Krymu|Krymie|Krimin|West Bank|Gaza|Gaza Strip|Gaza City|Golan Heights|Golan|East Jerusalem
Jerusalem|Palestine|Palestinian Territories|Kashmir|Western Sahara|Abkhazia|South Ossetia
Nagorno-Karabakh|Transnistria|Transdniestria|Northern Cyprus|Somaliland|Judea|Samaria|Judea and Samaria
Judea y Samaria|Cisjordania|Cisgiordania|Cisjordanie|Westjordanland|Westelijke Jordaanoever|Vestbredden|Västbanken|Zachodni Brzeg
Gazastreifen|Franja de Gaza|Gazaza|bande de Gaza|Gazastrook|Gazastriben|Gazaremsan|Gazastripen|Striscia di Gaza|Faixa de Gaza
Jérusalem|Jerusalén|Gerusalemme|Jerozolima|Jeruzalem|Kurdistan|Kaszmir|Cachemira|Cachemire|Kaschmir
Spratly Islands|Spratlys|Spratly|Paracel Islands|Senkaku Islands|Diaoyu Islands|Gush Etzion|Donetsk People's Republic
"""

# Parts of the world larger than a country, seas and rivers.
_AREAS = """\
Europe|Asia|Africa|North America|South America|Latin America|Central America|Americas|Antarctica|Oceania|Caribbean|Arctic
Middle East|Near East|Far East|Balkans|Baltics|Scandinavia|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe
Central Asia|South Asia|Southeast Asia|East Asia|South-East Asia|Northeast Asia|North Africa|West Africa|East Africa|Southern Africa|Central Africa
Sub-Saharan Africa|Horn of Africa|Sahel|Maghreb|Sahara|Caucasus|Levant|Asia-Pacific|Asia Pacific|Indo-Pacific|Eurasia|Korean Peninsula|Soviet Union|USSR
Yugoslavia|Czechoslovakia|East Germany|Iberian Peninsula|Arabian Peninsula|Sinai|Sinai Peninsula|Persian Gulf|Gulf of Mexico|Gulf of Aden|Strait of Hormuz
Red Sea|Black Sea|Baltic Sea|North Sea|Mediterranean|Mediterranean Sea|Caspian Sea|South China Sea|East China Sea|Sea of Japan|Yellow Sea|Sea of Azov|Dead Sea|Arabian Sea
West Philippine Sea|Bering Sea|Barents Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|South Atlantic|North Atlantic|South Pacific
English Channel|Irish Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|Suez Canal|Panama Canal|Bosphorus|Danube|Rhine|Nile|Amazon River|Amazonia|Mekong|Dnieper|Dnipro River|Volga|Thames|Seine
Euphrates|Tigris|Jordan River|Ganges|Indus|Yangtze|Yellow River|Mississippi River|Missouri River|Colorado River|Rio Grande|Ohio River|Hudson River|Potomac River|Hudson
Himalayas|Himalaya|Alps|Andes|Rocky Mountains|Rockies|Pyrenees|Carpathians|Urals|Great Lakes|Lake Michigan|Lake Erie|Lake Ontario|Lake Superior|Lake Victoria|Lake Chad|Mount Everest|Everest
Great Barrier Reef|Hindu Kush|Appalachians|Sierra Nevada|Mesopotamia|Outback|Bay of Bengal|Taiwan Strait|Malacca Strait|Niger Delta|Patagonia
"""

_AREAS_ABROAD = {
    "de": "Europa Asien Afrika Nordamerika Südamerika Lateinamerika Mittelamerika Osteuropa Westeuropa "
    "Karibik Arktis Antarktis Balkan Ostsee Nordsee Mittelmeer Atlantik Pazifik Donau Rhein Elbe Alpen "
    "Naher_Osten Nahen_Osten Nahost Sowjetunion Skandinavien Südostasien Zentralasien Schwarzes_Meer "
    "Schwarzen_Meer Rotes_Meer Roten_Meer Persischen_Golf Golfregion Ostdeutschland Westdeutschland "
    "Süddeutschland Norddeutschland Ahrtal Bodensee Harz Sahelzone Baltikum Mosel Oder Spree Indopazifik",
    "es": "Europa Asia África América América_Latina Latinoamérica Sudamérica Centroamérica Norteamérica "
    "Oriente_Medio Oriente_Próximo Medio_Oriente Caribe Mediterráneo Atlántico Pacífico Amazonía Balcanes "
    "Mar_Negro Mar_Rojo Unión_Soviética Golfo_de_México Golfo_Pérsico Sahel Magreb Ártico Antártida Alpes "
    "Pirineos Andes Donbás Crimea Cáucaso Eurasia Iberoamérica Sáhara_Occidental",
    "fr": "Europe Asie Afrique Amérique Amérique_latine Amérique_du_Nord Amérique_du_Sud Proche-Orient "
    "Moyen-Orient Caraïbes Méditerranée Atlantique Pacifique Manche Alpes Pyrénées Balkans Sahel Maghreb "
    "Arctique Antarctique mer_Noire mer_Rouge Union_soviétique URSS Seine Loire Rhône Danube Caucase "
    "Donbass Jura Vosges Méditerranée Antilles Polynésie",
    "pt": "Europa Ásia África América América_Latina América_do_Sul América_do_Norte Médio_Oriente "
    "Oriente_Médio Caribe Mediterrâneo Atlântico Pacífico Amazônia Amazónia Nordeste Mar_Negro "
    "União_Soviética Bálcãs Ártico Antártida Península_Ibérica Sudeste_Asiático",
    "it": "Europa Asia Africa America America_Latina Sud_America Nord_America Sudamerica Medio_Oriente "
    "Mediterraneo Adriatico Ionio Tirreno Atlantico Pacifico Alpi Appennino Appennini Dolomiti Balcani "
    "Mar_Nero Mar_Rosso Unione_Sovietica Artico Caraibi Po Tevere Nord_Italia Sud_Italia Centro Nord Sud "
    "Centro-Nord Centro-Sud Nord-Est Nord-Ovest Nordest Nordovest Mezzogiorno Nord_Africa Donbass",
    "nl": "Europa Azië Afrika Amerika Zuid-Amerika Noord-Amerika Latijns-Amerika Midden-Oosten Caraïben "
    "Middellandse_Zee Noordzee Oostzee Zwarte_Zee Rode_Zee Atlantische_Oceaan Alpen Balkan Ardennen "
    "Sovjet-Unie Oost-Europa West-Europa Rijn Maas Schelde Arctis Krim Waddenzee Randstad Scandinavië",
    "sv": "Europa Asien Afrika Amerika Nordamerika Sydamerika Latinamerika Mellanöstern Karibien Medelhavet "
    "Östersjön Nordsjön Svarta_havet Röda_havet Atlanten Stilla_havet Norden Skandinavien Balkan Alperna "
    "Sovjetunionen Östeuropa Arktis Antarktis Baltikum Vänern Vättern Öresund Sydostasien",
    "da": "Europa Asien Afrika Amerika Nordamerika Sydamerika Latinamerika Mellemøsten Caribien Middelhavet "
    "Østersøen Nordsøen Sortehavet Rødehavet Atlanterhavet Stillehavet Norden Skandinavien Balkan Alperne "
    "Sovjetunionen Østeuropa Arktis Antarktis Baltikum Storebælt Kattegat Skagerrak",
    "no": "Europa Asia Afrika Amerika Nord-Amerika Sør-Amerika Latin-Amerika Midtøsten Karibia Middelhavet "
    "Østersjøen Nordsjøen Svartehavet Rødehavet Atlanterhavet Stillehavet Norden Skandinavia Balkan Alpene "
    "Sovjetunionen Øst-Europa Arktis Antarktis Baltikum Oslofjorden Barentshavet",
    "pl": "Europa Azja Afryka Ameryka Ameryka_Północna Ameryka_Południowa Bliski_Wschód Bliskiego_Wschodu "
    "Bliskim_Wschodzie Bałtyk Morze_Czarne Morza_Czarnego Morze_Bałtyckie Morze_Śródziemne Atlantyk Tatry "
    "Karpaty Alpy Bałkany Związek_Radziecki Zatoka_Perska Zatoki_Perskiej Cieśnina_Ormuz Cieśniny_Ormuz "
    "Wisła Odra Bug Kaukaz Donbas Arktyka",
    "fi": "Eurooppa Aasia Afrikka Amerikka Pohjois-Amerikka Etelä-Amerikka Lähi-itä Itämeri Pohjanmeri "
    "Mustameri Välimeri Atlantti Tyynimeri Pohjoismaat Skandinavia Balkan Alpit Neuvostoliitto Arktis "
    "Baltia Suomenlahti Perämeri Karjala",
}


def _units(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table.split("\n"):
        code, _, names = line.partition(" ")
        if code:
            found[code] = code
            found.update((name, code) for name in names.split("|"))
    return found


@cache
def states() -> dict[str, dict[str, str]]:
    """By country: code of the state by its name, abbreviation or code."""
    return {"US": _units(_US), "CA": _units(_CA), "AU": _units(_AU)}


def state_of(name: str) -> tuple[str, str] | None:
    """Country and code of the state that `name` or an abbreviation of news copy names.

    >>> state_of("Pa.") == state_of("Pennsylvania") == ("US", "PA")
    True
    """
    for country, units in states().items():
        code = units.get(name)
        if code and name != code:
            return country, code
    return None


@cache
def region_countries() -> dict[str, str]:
    """Country by region; names only, neither abbreviations nor codes."""
    found: dict[str, str] = {}
    for line in _PARTS.split("\n"):
        code, _, names = line.partition(" ")
        found.update((name, code) for name in names.split("|") if name)
    for country, units in states().items():
        for name, code in units.items():
            if name != code and "." not in name and name not in ("Vic", "Tas", "Qld"):
                found[name] = country
    return found


@cache
def stateless() -> frozenset[str]:
    """Places that lie in no one country, or in a disputed one."""
    return frozenset(
        name
        for table in (_NOBODY, _AREAS)
        for line in table.split("\n")
        for name in line.split("|")
    ) - {""}


@cache
def areas(language: str) -> frozenset[str]:
    """Seas, rivers, continents by their names in `language`."""
    words = _AREAS_ABROAD.get({"nb": "no", "nn": "no"}.get(language, language), "").split()
    return frozenset(word.replace("_", " ") for word in words)
