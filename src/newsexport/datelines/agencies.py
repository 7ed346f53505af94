"""News agencies: the names they go by and the signs they put on their copy.

Trade knowledge, not a register: an agency that is missing here is still read where its copy
says so. `AGENCIES` gives for each sign, in lower case, the agency's name.
"""

from functools import lru_cache

AGENCIES: dict[str, str] = {
    "aa": "Anadolu Agency",
    "aap": "Australian Associated Press",
    "abc": "ABC",
    "adn": "ADN",
    "adnkronos": "Adnkronos",
    "afp": "Agence France-Presse",
    "agerpres": "Agerpres",
    "agi": "Agenzia Italia",
    "anadolu": "Anadolu Agency",
    "ani": "Asian News International",
    "anp": "Algemeen Nederlands Persbureau",
    "ansa": "Agenzia Nazionale Stampa Associata",
    "antara": "Antara",
    "ap": "Associated Press",
    "apa": "Austria Presse Agentur",
    "asianet": "AsianNet",
    "askanews": "Askanews",
    "ats": "Agence télégraphique suisse",
    "belga": "Belga",
    "bernama": "Bernama",
    "bloomberg": "Bloomberg",
    "bta": "BTA",
    "business wire": "Business Wire",
    "businesswire": "Business Wire",
    "cns": "China News Service",
    "cna": "Central News Agency",
    "cnn": "CNN",
    "cnw": "CNW",
    "cp": "The Canadian Press",
    "ctk": "Czech News Agency",
    "dpa": "Deutsche Presse-Agentur",
    "efe": "Agencia EFE",
    "europa press": "Europa Press",
    "fnb": "FNB",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
    "hina": "Hina",
    "ians": "Indo-Asian News Service",
    "ina": "INA",
    "interfax": "Interfax",
    "irna": "Islamic Republic News Agency",
    "itar-tass": "ITAR-TASS",
    "jiji": "Jiji Press",
    "kcna": "Korean Central News Agency",
    "kna": "Katholische Nachrichten-Agentur",
    "epd": "Evangelischer Pressedienst",
    "kyodo": "Kyodo News",
    "lapresse": "LaPresse",
    "lusa": "Lusa",
    "mti": "MTI",
    "nan": "News Agency of Nigeria",
    "notimex": "Notimex",
    "ntb": "Norsk Telegrambyrå",
    "pa": "PA Media",
    "pap": "Polska Agencja Prasowa",
    "pna": "Philippine News Agency",
    "prnewswire": "PR Newswire",
    "pr newswire": "PR Newswire",
    "pti": "Press Trust of India",
    "reuters": "Reuters",
    "ria": "RIA Novosti",
    "ritzau": "Ritzaus Bureau",
    "rtr": "Reuters",
    "sana": "SANA",
    "sapa": "South African Press Association",
    "sda": "Schweizerische Depeschenagentur",
    "sid": "Sport-Informations-Dienst",
    "sputnik": "Sputnik",
    "stt": "Suomen Tietotoimisto",
    "tass": "TASS",
    "tca": "Tribune Content Agency",
    "tns": "Tribune News Service",
    "tt": "Tidningarnas Telegrambyrå",
    "ukrinform": "Ukrinform",
    "uni": "United News of India",
    "upi": "United Press International",
    "vna": "Vietnam News Agency",
    "wam": "WAM",
    "xinhua": "Xinhua",
    "yonhap": "Yonhap",
}

# Other ways the same agencies sign, full names for the most part.
NAMES: dict[str, str] = {
    "agence france presse": "afp",
    "agence france-presse": "afp",
    "agencia efe": "efe",
    "agencia lusa": "lusa",
    "agência brasil": "agência brasil",
    "agência lusa": "lusa",
    "anadolu agency": "aa",
    "asian news international": "ani",
    "associated press": "ap",
    "australian associated press": "aap",
    "canadian press": "cp",
    "deutsche presse-agentur": "dpa",
    "deutsche presseagentur": "dpa",
    "dpa-infocom": "dpa",
    "jiji press": "jiji",
    "kyodo news": "kyodo",
    "norsk telegrambyrå": "ntb",
    "pa media": "pa",
    "polska agencja prasowa": "pap",
    "press association": "pa",
    "press trust of india": "pti",
    "prnewswire-asianet": "prnewswire",
    "ria novosti": "ria",
    "ritzaus bureau": "ritzau",
    "suomen tietotoimisto": "stt",
    "the associated press": "ap",
    "the canadian press": "cp",
    "the press association": "pa",
    "thomson reuters": "reuters",
    "thomson reuters foundation": "reuters",
    "united press international": "upi",
    "xinhua news agency": "xinhua",
    "yonhap news agency": "yonhap",
}
# Signs that are also words or other people's initials: an agency only beside other evidence.
_AMBIGUOUS = " aa abc adn ani cna cns cp fnb ina nan pa ria sana sid uni pna vna wam "


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
_LOWER = frozenset({"apa", "ats", "dpa", "epd", "ntb", "sda"})
