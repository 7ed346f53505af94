"""News agencies: the names they go by and the signs they put on their copy.

Trade knowledge, not a register: an agency that is missing here is still read where its copy
says so. `AGENCIES` gives for each sign, in lower case, the agency's name.
"""

from functools import lru_cache

AGENCIES: dict[str, str] = {
    "aa": "Anadolu Agency",
    "aap": "Australian Associated Press",
    "abc": "ABC",
    "accesswire": "ACCESSWIRE",
    "adn": "ADN",
    "adnkronos": "Adnkronos",
    "afp": "Agence France-Presse",
    "agerpres": "Agerpres",
    "agi": "Agenzia Italia",
    "anadolu": "Anadolu Agency",
    "andina": "Andina",
    "ani": "Asian News International",
    "anp": "Algemeen Nederlands Persbureau",
    "ansa": "Agenzia Nazionale Stampa Associata",
    "antara": "Antara",
    "aof": "AOF",
    "ap": "Associated Press",
    "apa": "Austria Presse Agentur",
    "app": "Associated Press of Pakistan",
    "aps": "Algérie Presse Service",
    "asianet": "AsianNet",
    "askanews": "Askanews",
    "ats": "Agence télégraphique suisse",
    "awp": "AWP",
    "belga": "Belga",
    "belta": "BelTA",
    "bernama": "Bernama",
    "bloomberg": "Bloomberg",
    "bns": "Baltic News Service",
    "bss": "Bangladesh Sangbad Sangstha",
    "bta": "BTA",
    "business wire": "Business Wire",
    "businesswire": "Business Wire",
    "cmc": "Caribbean Media Corporation",
    "cna": "Central News Agency",
    "cnn": "CNN",
    "cns": "China News Service",
    "cnw": "CNW",
    "colprensa": "Colprensa",
    "cp": "The Canadian Press",
    "ctk": "Czech News Agency",
    "dow jones": "Dow Jones Newswires",
    "dpa": "Deutsche Presse-Agentur",
    "efe": "Agencia EFE",
    "ein presswire": "EIN Presswire",
    "einpresswire.com": "EIN Presswire",
    "epd": "Evangelischer Pressedienst",
    "estadão conteúdo": "Estadão Conteúdo",
    "europa press": "Europa Press",
    "fnb": "FNB",
    "folhapress": "Folhapress",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
    "gna": "Ghana News Agency",
    "hina": "Hina",
    "ians": "Indo-Asian News Service",
    "ina": "INA",
    "interfax": "Interfax",
    "ips": "Inter Press Service",
    "irna": "Islamic Republic News Agency",
    "isna": "Iranian Students News Agency",
    "italpress": "Italpress",
    "itar-tass": "ITAR-TASS",
    "jiji": "Jiji Press",
    "jta": "Jewish Telegraphic Agency",
    "kcna": "Korean Central News Agency",
    "keystone-sda": "Keystone-SDA",
    "kna": "Katholische Nachrichten-Agentur",
    "kuna": "Kuwait News Agency",
    "kyodo": "Kyodo News",
    "lapresse": "LaPresse",
    "lusa": "Lusa",
    "map": "Maghreb Arabe Presse",
    "mna": "Mehr News Agency",
    "mti": "MTI",
    "nan": "News Agency of Nigeria",
    "newsfile": "Newsfile",
    "newsfile corp.": "Newsfile",
    "nina": "National Iraqi News Agency",
    "notimex": "Notimex",
    "ntb": "Norsk Telegrambyrå",
    "obs": "OBS",
    "ots": "OTS",
    "pa": "PA Media",
    "pap": "Polska Agencja Prasowa",
    "petra": "Petra",
    "pna": "Philippine News Agency",
    "pr newswire": "PR Newswire",
    "prensa latina": "Prensa Latina",
    "prnewswire": "PR Newswire",
    "pti": "Press Trust of India",
    "qna": "Qatar News Agency",
    "reuters": "Reuters",
    "ria": "RIA Novosti",
    "ritzau": "Ritzaus Bureau",
    "rns": "Religion News Service",
    "rtr": "Reuters",
    "rttnews": "RTTNews",
    "sana": "SANA",
    "sapa": "South African Press Association",
    "sda": "Schweizerische Depeschenagentur",
    "sid": "Sport-Informations-Dienst",
    "spa": "Saudi Press Agency",
    "sputnik": "Sputnik",
    "sta": "Slovenska tiskovna agencija",
    "stt": "Suomen Tietotoimisto",
    "tanjug": "Tanjug",
    "tap": "Tunis Afrique Presse",
    "tasnim": "Tasnim",
    "tass": "TASS",
    "tca": "Tribune Content Agency",
    "tns": "Tribune News Service",
    "tt": "Tidningarnas Telegrambyrå",
    "télam": "Télam",
    "ukrinform": "Ukrinform",
    "uni": "United News of India",
    "unian": "UNIAN",
    "upi": "United Press International",
    "vna": "Vietnam News Agency",
    "wam": "WAM",
    "xinhua": "Xinhua",
    "yonhap": "Yonhap",
}

# Other ways the same agencies sign, full names for the most part.
NAMES: dict[str, str] = {
    "agence belga": "belga",
    "agence france presse": "afp",
    "agence france-presse": "afp",
    "agencia efe": "efe",
    "agencia lusa": "lusa",
    "agenzia ansa": "ansa",
    "agência brasil": "agência brasil",
    "agência lusa": "lusa",
    "algemeen nederlands persbureau": "anp",
    "anadolu agency": "aa",
    "asian news international": "ani",
    "associated press": "ap",
    "australian associated press": "aap",
    "austria presse agentur": "apa",
    "canadian press": "cp",
    "deutsche presse-agentur": "dpa",
    "deutsche presseagentur": "dpa",
    "dow jones newswires": "dow jones",
    "dpa-afx": "dpa",
    "dpa-infocom": "dpa",
    "dpa/afx": "dpa",
    "evangelischer pressedienst": "epd",
    "ghana news agency": "gna",
    "indo-asian news service": "ians",
    "inter press service": "ips",
    "interfax-ukraine": "interfax",
    "jiji press": "jiji",
    "katholische nachrichten-agentur": "kna",
    "keystone-ats": "ats",
    "kyodo news": "kyodo",
    "news agency of nigeria": "nan",
    "norsk telegrambyrå": "ntb",
    "pa media": "pa",
    "pa news agency": "pa",
    "polska agencja prasowa": "pap",
    "press association": "pa",
    "press trust of india": "pti",
    "prnewswire-asianet": "prnewswire",
    "ria novosti": "ria",
    "ritzaus bureau": "ritzau",
    "saudi press agency": "spa",
    "sport-informations-dienst": "sid",
    "suomen tietotoimisto": "stt",
    "telam": "télam",
    "the associated press": "ap",
    "the canadian press": "cp",
    "the press association": "pa",
    "thomson reuters": "reuters",
    "thomson reuters foundation": "reuters",
    "tidningarnas telegrambyrå": "tt",
    "tt nyhetsbyrån": "tt",
    "united press international": "upi",
    "xinhua news agency": "xinhua",
    "yonhap news agency": "yonhap",
}
# Signs that are also words or other people's initials: an agency only beside other evidence.
_AMBIGUOUS = (
    " aa abc adn andina ani aof app aps bns bss cna cns cp fnb gna ina ips jta kuna map mna nan"
    " nina obs ots pa petra pna qna ria rns sana sid spa sta tap uni vna wam "
)


@lru_cache(maxsize=4096)
def agency_sign(name: str) -> str | None:
    """The sign, in lower case, of the agency that `name` is a name or sign of; None if of none.

    >>> agency_sign("The Associated Press"), agency_sign("AFP"), agency_sign("Jane Doe")
    ('ap', 'afp', None)
    """
    key = " ".join(name.casefold().split())
    if key in NAMES:
        return NAMES[key]
    return key if key in AGENCIES else None


@lru_cache(maxsize=4096)
def is_agency(name: str) -> bool:
    """Whether `name` alone, without other evidence, names an agency.

    A sign in capitals or an agency's full name; "pa" or "tt" in a line of prose is none.
    """
    sign = agency_sign(name)
    if sign is None or (f" {sign} " in _AMBIGUOUS and name.casefold() == sign):
        return False
    return len(sign) > 3 or not name.islower() or name in _LOWER


# These write themselves small.
_LOWER = frozenset({"apa", "ats", "awp", "dpa", "epd", "ntb", "sda"})
