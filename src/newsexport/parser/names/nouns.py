"""Common nouns that say what the name beside them is: "the carrier Flyway", "the town of Lea".

They stand right before the name, or behind its comma: "Flyway, a low-cost carrier,".
"""

from functools import cache

# An organisation follows.
_BODIES = {
    "en": (
        "company firm carrier airline bank newspaper paper magazine journal tabloid daily weekly"
        " broadcaster network website site portal blog agency charity startup start-up retailer"
        " supermarket chain manufacturer automaker carmaker chipmaker drugmaker brewer"
        " operator insurer lender brokerage exchange platform app"
        " party club side band group consultancy nonprofit union think-tank tank maker giant"
        " watchdog regulator supplier distributor label studio restaurant brand conglomerate"
        " subsidiary outlet team militia"
    ),
    "de": (
        "Konzern Konzerns Unternehmen Unternehmens Firma Hersteller Herstellers Autobauer"
        " Autobauers Autohersteller Sender Senders Zeitung Magazin Magazins Nachrichtenagentur"
        " Agentur Partei Plattform Klub Klubs Verein Vereins Fluggesellschaft Airline Bank"
        " Versicherer Energiekonzern Chemiekonzern Softwarekonzern Tochter Hilfsorganisation"
        " Organisation Band Zeitschrift Tageszeitung Portal Nachrichtenportal Start-up Händler"
        " Onlinehändler Modekette Kette Reederei Umweltorganisation Gewerkschaft Terrormiliz"
    ),
    "fr": (
        "groupe société entreprise compagnie journal quotidien chaîne agence magazine site club"
        " banque constructeur opérateur association ONG syndicat hebdomadaire plateforme"
        " cabinet start-up équipementier géant distributeur assureur filiale enseigne revue"
        " parti"
    ),
    "es": (
        "empresa compañía grupo diario cadena agencia periódico canal club partido banco portal"
        " revista fabricante aerolínea consultora firma organización ONG plataforma sindicato"
        " petrolera constructora farmacéutica filial televisora emisora"
    ),
    "pt": (
        "empresa companhia grupo jornal emissora agência clube partido banco portal revista"
        " fabricante consultoria site ONG plataforma sindicato montadora construtora rede"
    ),
    "it": (
        "azienda società gruppo quotidiano agenzia emittente giornale club partito banca"
        " compagnia rivista sito ong piattaforma sindacato casa associazione colosso catena"
    ),
    "nl": (
        "bedrijf concern krant omroep persbureau zender club partij bank tijdschrift website"
        " luchtvaartmaatschappij organisatie keten vakbond platform ploeg moederbedrijf"
        " softwarebedrijf techbedrijf adviesbureau onderzoeksbureau nieuwssite"
    ),
    "sv": (
        "bolaget företaget tidningen nyhetsbyrån klubben partiet banken myndigheten kedjan"
        " organisationen flygbolaget sajten koncernen facket stiftelsen förbundet gruppen"
    ),
    "da": (
        "selskabet virksomheden avisen nyhedsbureauet klubben partiet banken mediet kæden"
        " organisationen flyselskabet koncernen fagforeningen magasinet sitet rumvirksomheden"
    ),
    "no": (
        "selskapet bedriften avisen avisa nyhetsbyrået klubben partiet banken nettstedet kjeden"
        " organisasjonen flyselskapet konsernet fagforeningen magasinet nettavisen bandet"
    ),
    "pl": (
        "firma firmy spółka spółki koncern koncernu dziennik dziennika agencja agencji portal"
        " portalu gazeta gazety telewizja telewizji stacja stacji tygodnik tygodnika klub klubu"
        " partia partii bank banku sieć sieci organizacja organizacji serwis serwisu"
    ),
    "fi": (
        "yhtiö yhtiön lehti lehden uutistoimisto puolue seura pankki järjestö ketju konserni"
        " lentoyhtiö kanava verkkosivusto"
    ),
}

# A place follows, in some languages behind "of".
_PLACES = {
    "en": (
        "city town village hamlet island province region district municipality suburb port state"
        " county river lake community neighborhood neighbourhood capital enclave territory"
        " resort settlement area"
    ),
    "de": (
        "Stadt Ort Gemeinde Dorf Insel Provinz Region Ortschaft Hafenstadt Hauptstadt Kleinstadt"
        " Kreises Landkreises Bezirks Ortes Dorfes Gemeinden Städte Stadtteil Landkreis Kreis"
        " Vorort Küstenstadt Millionenstadt Bezirk Bundesstaat Fluss"
    ),
    "fr": "ville commune île province région village capitale localité quartier département",
    "es": (
        "ciudad municipio isla provincia región pueblo localidad capital barrio estado río"
        " departamento comuna"
    ),
    "pt": "cidade município ilha província região bairro capital estado distrito rio vila",
    "it": "città comune isola provincia regione quartiere capitale paese località fiume",
    "nl": "stad dorp gemeente eiland provincie regio hoofdstad plaats deelgemeente wijk",
    "sv": "staden byn kommunen ön orten regionen provinsen huvudstaden samhället tätorten",
    "da": "byen øen kommunen landsbyen regionen provinsen hovedstaden bydelen",
    "no": "byen øya kommunen bygda regionen provinsen hovedstaden bydelen tettstedet",
    "pl": "miasto miasta mieście miasteczko miasteczku wsi wieś wyspa wyspie prowincji regionie",
    "fi": "kaupunki kaupungin kunta kunnan kylä kylän saari saaren kaupungissa",
}

_REACH = 50  # characters
OF = frozenset("of for de del di du des d' da do das dos della dei van von der des".split())


def _base(language: str) -> str:
    return {"nb": "no", "nn": "no", "und": "en"}.get(language, language)


@cache
def body_nouns(language: str) -> frozenset[str]:
    """Nouns before an organisation's name."""
    return frozenset(_BODIES.get(_base(language), "").split())


# Compounds end in the noun: "Chemiekonzern", "chipbedrijf", "flygbolaget".
_BODY_ENDINGS = {
    "de": (
        "konzern konzerns hersteller herstellers zulieferer zulieferers bauer anbieter anbieters"
        " unternehmen unternehmens händler kette riese gesellschaft firma versicherer betreiber"
        " zeitung magazin sender portal agentur organisation initiative gewerkschaft"
    ),
    "nl": "bedrijf concern maker keten krant zender blad maatschappij organisatie bond bureau",
    "sv": "bolaget företaget tidningen kedjan koncernen jätten byrån organisationen",
    "da": "selskabet virksomheden avisen kæden koncernen giganten bureauet organisationen",
    "no": "selskapet bedriften avisen avisa kjeden konsernet giganten byrået organisasjonen",
    "fi": "yhtiö lehti järjestö ketju",
}


@cache
def _body_endings(language: str) -> tuple[str, ...]:
    return tuple(_BODY_ENDINGS.get(_base(language), "").split())


def is_body_noun(word: str, language: str) -> bool:
    """Whether `word` calls what follows an organisation.

    >>> is_body_noun("carrier", "en"), is_body_noun("Chemiekonzern", "de")
    (True, True)
    """
    if word in body_nouns(language):
        return True
    endings = _body_endings(language)
    return bool(endings) and len(word) > 6 and word.endswith(endings)


@cache
def place_nouns(language: str) -> frozenset[str]:
    """Nouns before a place's name."""
    return frozenset(_PLACES.get(_base(language), "").split())


def noun_before(text: str, start: int) -> tuple[str, bool, str]:
    """The word right before text[start], whether "of" stands between, and the word before it.

    >>> noun_before("the low-cost carrier Flyway said", 21), noun_before("the town of Lea", 12)
    (('carrier', False, 'low-cost'), ('town', True, 'the'))
    """
    if text[start - 1 : start] != " ":
        return "", False, ""
    words = text[max(0, start - _REACH) : start - 1].rpartition("\n")[2].rsplit(" ", 3)
    if words[-1] in OF and len(words) > 1:
        return words[-2], True, words[-3] if len(words) > 2 else ""
    return words[-1], False, words[-2] if len(words) > 1 else ""


def noun_behind(text: str, end: int, nouns: frozenset[str]) -> bool:
    """Whether an apposition behind text[:end] names one of `nouns`: ", a low-cost carrier".

    >>> noun_behind("Flyway, a low-cost carrier,", 6, frozenset(["carrier"]))
    True
    """
    if text[end : end + 2] != ", ":
        return False
    words = text[end + 2 : end + 60].partition("\n")[0].split(" ")
    if words[0] not in _ARTICLES:
        return False
    return any(word.strip(",.") in nouns for word in words[1:5])


_ARTICLES = frozenset(
    "a an the ein eine der die das un une le la el una o um uma il een de het en ett et".split()
)
