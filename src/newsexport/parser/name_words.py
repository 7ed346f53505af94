"""Words that tell what a run of capitals is, or that it is no name at all."""

import itertools
import re
from functools import cache
from typing import Literal, NamedTuple

from newsexport.gazetteer.cities import city_countries, shared
from newsexport.gazetteer.countries import english
from newsexport.gazetteer.countries_abroad import abroad
from newsexport.gazetteer.regions import areas, region_countries, stateless
from newsexport.parser.given_names import given_names
from newsexport.parser.known_bodies import TEAMS, heads, known, tails
from newsexport.parser.name_forms import head_form
from newsexport.parser.titles import ADDRESS, DEMONYMS, PORTFOLIOS, roles

# Capitalised only because they open a sentence, or never a name of their own.
_STOPS = """\
the a an this that these those it its he she they we you i his her their our my your in on at by
for from to of with without and but or nor so
yet as if when while where who what which why how after before during since until despite although
though because however meanwhile also then there here
now today yesterday tomorrow tonight not no yes all some many most more much few several each
every both either neither one two three four five six seven
eight nine ten about above across against among around between beyond into over under through
according following including earlier later last next first second third
once still just only even other another such than like unlike per via amid among instead indeed
perhaps maybe please thank thanks furthermore separately additionally moreover nevertheless let
look see read watch photo file photos video image images
share click sign subscribe follow is are was were be been has have had do does did will would can
could should may might must will asked speaking being having given
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
spring summer autumn winter christmas easter thanksgiving ramadan brexit covid covid-19
coronavirus internet god
retired former ex key top fellow senior veteran longtime embattled suspected alleged all-star
all-stars all-pro
editor reporting writing additional source copyright chapter section article part episode
"""

_STOPS_ABROAD = {
    "de": (
        "der die das den dem des ein eine einer eines einem einen und oder aber auch er sie es"
        " wir ihr ich in im am an auf aus bei mit nach von vom vor zu zum zur über unter für"
        " gegen durch wie wenn als dass nicht noch nur schon so da dann hier dort was wer wo"
        " warum doch damit dabei dazu seit bis um laut montag dienstag mittwoch donnerstag"
        " freitag samstag sonntag januar februar märz april mai juni juli august september"
        " oktober november dezember frau herr man alle viele diese dieser dieses seine ihre"
        " sein uhr prozent euro foto"
    ),
    "es": (
        "el la los las un una unos unas y o pero en de del al a por para con sin sobre entre"
        " desde hasta según como cuando donde que quien este esta estos estas ese esa su sus se"
        " no si sí ya más tras ante lunes martes miércoles jueves viernes sábado domingo enero"
        " febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
        " foto así además también es lo él ella ellos"
    ),
    "fr": (
        "le la les l un une des du de d et ou mais en au aux à par pour avec sans sur entre"
        " depuis selon comme quand où que qui ce cette ces cet son sa ses se ne pas si il elle"
        " ils elles on nous vous je lundi mardi mercredi jeudi vendredi samedi dimanche janvier"
        " février mars avril mai juin juillet août septembre octobre novembre décembre dans"
        " après avant lors photo c'est"
    ),
    "pt": (
        "o a os as um uma e ou mas em no na nos nas de do da dos das ao à por para com sem"
        " sobre entre desde até segundo como quando onde que quem este esta esse essa seu sua"
        " se não já mais após ele ela eles segunda terça quarta quinta sexta segunda-feira"
        " terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro"
        " março abril maio junho julho agosto setembro outubro novembro dezembro foto"
    ),
    "it": (
        "il lo la i gli le un uno una e o ma in nel nella nei al alla di del della dei da dal"
        " per con senza su sul tra fra come quando dove che chi questo questa suo sua si non"
        " già più dopo prima è ha sono lunedì martedì mercoledì giovedì venerdì sabato domenica"
        " gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        " dicembre foto"
    ),
    "nl": (
        "de het een en of maar in op aan bij met naar van voor uit over onder door tegen tot"
        " sinds als dat die dit deze hij zij ze we wij ik je u er is zijn was niet nog ook al"
        " dan wie wat waar volgens na maandag dinsdag woensdag donderdag vrijdag zaterdag"
        " zondag januari februari maart april mei juni juli augustus september oktober november"
        " december foto"
    ),
    "sv": (
        "en ett och eller men i på av för med till från om under över vid efter före som när"
        " där vad vem det den de han hon vi jag du man är var har inte också så enligt måndag"
        " tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli"
        " augusti september oktober november december foto"
    ),
    "da": (
        "en et og eller men i på af for med til fra om under over ved efter før som når hvor"
        " hvad hvem det den de han hun vi jeg du man er var har ikke også så ifølge mandag"
        " tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli"
        " august september oktober november december foto der dermed"
    ),
    "no": (
        "en et ei og eller men i på av for med til fra om under over ved etter før som når hvor"
        " hva hvem det den de han hun vi jeg du man er var har ikke også så ifølge mandag"
        " tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli"
        " august september oktober november desember foto"
    ),
    "pl": (
        "i a ale w we na z ze do od po przed za o u przy dla bez nad pod między jak gdy kiedy"
        " gdzie co kto że to ten ta te jego jej ich nie tak już też jest był była poniedziałek"
        " wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja"
        " czerwca lipca sierpnia września października listopada grudnia według jednak"
    ),
    "fi": (
        "ja tai mutta on oli se ne hän he me minä sinä ei myös kun jos että kuin niin nyt"
        " sitten mukaan jälkeen ennen maanantai tiistai keskiviikko torstai perjantai lauantai"
        " sunnuntai kuva tämä nämä maanantaina tiistaina keskiviikkona torstaina perjantaina"
        " lauantaina sunnuntaina"
    ),
}

GEO_TAILS = frozenset(
    (
        "County River Island Islands Lake Sea Bay Valley Mountains Mountain Province District"
        " Peninsula Desert Strait Gulf Ocean Creek Heights Township Parish Harbor Harbour"
        " Archipelago Canyon Coast Basin Delta Plains Forest Prefecture Oblast Region Falls"
        " Canal Reef Atoll Springs"
    ).split()
)
GEO_HEADS = frozenset(
    (
        "Cieśnina Cieśniny Zatoka Zatoki Morze Morza Wyspa Wyspy Jezioro Półwysep Estrecho Bahía"
        " Golfe Mer Détroit Baie Lake Mount Mt Gulf Cape Port Isle Strait Fort"
        " Río Rio Lago Monte Mar Golfo Isla Île Lac Mont"
    ).split()
)
# Before "of" alone: "Sea of Azov", but "Sea Eagles".
GEO_OF = frozenset("Sea Bay Straits".split())
GEO_NOUNS = frozenset(
    "region district province oblast prefecture peninsula valley island islands river".split()
)

# What ends in one of these is a thing, a street, an event or a work.
NO_NAMES = frozenset(
    (
        "Street Avenue Road Boulevard Highway Drive Lane Airport Stadium Arena Hotel Cup"
        " Championship Championships Open Act Treaty Agreement War Day Days Week Award Awards"
        " Prize Festival Tower Bridge Building Theatre Theater Square Hall Plan Deal Bill"
        " Amendment Accord Accords Summit Games Olympics Series Tour Trophy Bowl Spring Masters"
        " Prix Grand Revolution Constitution Convention Protocol Doctrine Project Program"
        " Programme Report Review Wall Plaza Mall Station Terminal Route Trail Year Virus"
        " Disease Syndrome Pro Max Plus Edition App Rule Law Laws Code Rights Bible Quran Eve"
        " Party's Coliseum Test Moon Stock Bonds Index Average Composite Medal Finals Final"
        " Draft Season Invitational Jail Prison Base Purpose Camp Shrine Temple Cathedral"
    ).split()
)

SPEECH = frozenset(
    (
        "said says say told tells added adds tweeted wrote writes explained argued announced"
        " claimed warned noted insisted acknowledged stated recalled replied testified sagte"
        " erklärte betonte teilte schrieb dijo afirmó aseguró señaló explicó indicó añadió"
        " déclaré affirmé assure explique estime disse afirmou declarou ha dichiarato spiegato"
        " zei zegt vertelt säger sa berättar skriver siger sagde sier sa forteller powiedział"
        " powiedziała dodał mówi sanoi sanoo kertoo"
    ).split()
)

PLACE_CUES = frozenset(
    "in near outside from at around across en dans à aus nach bei til från fra i w we do".split()
)

# Prepositions behind which a town of the gazetteer is one.
_CUES = {
    "en": "in near outside around at from across",
    "de": "in nach bei aus",
    "fr": "à en près vers depuis entre dans",
    "es": "en desde hacia",
    "pt": "em no na",
    "it": "a in da ad",
    "nl": "in uit naar bij rond te",
    "sv": "i från till vid nära",
    "da": "i fra til ved nær",
    "no": "i fra til ved nær",
    "pl": "w we do z ze pod koło",
    "fi": "",
}


@cache
def place_cues(language: str) -> frozenset[str]:
    """Words before a town's name."""
    return frozenset(
        _CUES.get({"nb": "no", "nn": "no", "und": "en"}.get(language, language), "").split()
    )


OWNERS = frozenset(
    (
        "Sheriff People Children Women Men Attorney Coroner King Queen Magistrate Governor"
        " President Mayor Prosecutor Teachers Writers Workers Bishops St Veterans Farmers"
    ).split()
)

# What joins a head word to the rest of an organisation's name.
OF = frozenset(" of | of the | for | for the ".split("|"))
OF_ABROAD = frozenset(
    (
        " ao | à | contra | de | de la | del | de los | des | du | da | do | dos | das | della"
        " | di | dei | delle | degli | e | y | a | al | van | van de | voor | der | für | d'|"
        " d’| de l'| de l’| et | aux | de las | para | para la "
    ).split("|")
)
COMPANY = frozenset("Inc Corp Co Ltd Bros".split())
# A centre of these is a body; others are halls.
CENTRES = frozenset(
    (
        "Medical Research Law Health Policy Justice Rights Cancer Science Studies Resource Study"
        " Data Information Hurricane Earthquake Prediction Security Crisis Trauma Children's"
        " Management Coordination Emergency Operations Weather Action Poverty Technology"
        " Innovation Education Legal Defense Control Warning"
    ).split()
)
# What a department may end with that is no body of its own: "Health and Human Services".
SUBJECTS = frozenset(
    (
        "Services Service Technology Technologies Energy Systems Financial Schools Gas Oil Power"
        " Media Exchange Survey Security Industries Forces Insurance Securities Retail Mining"
    ).split()
)
# Behind these a soldier's or a member's name may follow: "Exército João Silva".
ARMED = frozenset(
    (
        "Exército Ejército Esercito Marinha Marina Armada Aeronáutica Polícia Policía Polizia"
        " Congresso Congreso Senado Armée Congrès Sénat Assemblée Câmara"
    ).split()
)
# What bears a given name without being a person.
WEATHER = frozenset("Storm Hurricane Typhoon Cyclone Tropical".split())
# Words that no person's name has, even behind a given name.
NO_PERSON = frozenset(
    (
        "Inc Corp Corporation Ltd LLC LLP PLC plc Group Holdings University College School"
        " Institute Hospital Foundation Ministry Department Agency Association Federation Company"
        " Court Commission Committee Council Police Museum Airlines Airways Bank GmbH AG HMP"
        " Nobel Yorkers Republic Republik Republika Republiki République República Repubblica"
        " Tasavalta Protests AG Partners Academy Party Union Corps Army Navy Club Digital News"
    ).split()
)
# Bodies that read as plain words in a headline in capitals.
NO_HEADLINE_NAMES = frozenset(
    "US WHO IT ICE Time Target Total Orange Fox Sky Delta Visa Apple Shell Meta Signal".split()
)

# Places that are as often plain words or people; a preposition must stand before them.
DOUBTFUL = frozenset(
    (
        "Nice Reading Mobile Split Como Pau Male Tours Bath Mary Natal Moss Alta Lund Mesa Gary"
        " Derby Essen Halle Queens Marche Manche Jordan Chad Georgia Victoria Hamilton Lincoln"
        " Jackson Madison Charlotte Orlando Austin Florence Santiago Salvador Rosario Ferguson"
        " Houston Trinidad Warren Franklin Regina Aspen Flint Chester Kent Windsor Wellington"
        " Sydney Darwin Devon Columbus Camden Carolina Virginia Montgomery Selma Bari Metz Nancy"
        " Angers Mora Pori Sucre Santos Swat Pemba Durham Preston Dover Boulder Buffalo Reno"
        " Santa Bonn Brest Centro Nord Sud Lancaster Cambridge Surrey Kiel Acre Concord Po Oder"
        " Namen Norden Regen Singen Buchen Waren Weiden Hof Wangen Justicia Defensa Jena Gera Ulm"
        " Trier Nis Tyre Hama Man Maine Delta"
    ).split()
)


# "Paris-based", "Australian-born": an adjective in capitals only because of its first half.
HALVES = frozenset(
    (
        "born based led backed leading style wide held run owned made controlled occupied era"
        " released educated speaking trained listed bound area only related funded"
    ).split()
)


# A committee is "on" its subject.
ON = frozenset(
    "Committee Commission Council Conference Subcommittee Panel Caucus Institute".split()
)


_Plain = Literal["organisation", "geoArea"]
_PLACE: _Plain = "geoArea"
_BODY: _Plain = "organisation"


def fold_forms(name: str, language: str) -> str:
    """A key that all cases of a name share.

    >>> fold_forms("Weißes Haus", "de") == fold_forms("Weißen Hauses", "de")
    True
    """
    if language not in _ENDINGS:
        return name.casefold()
    return " ".join([stem(word, language) for word in name.casefold().split(" ")])


class Lexicon(NamedTuple):
    language: str
    stops: frozenset[str]  # in small letters
    joiners: frozenset[str]  # last words of runs that "of" may carry on (English)
    openers: frozenset[str]  # the same with a capital, and in capitals
    given: frozenset[str]
    roles: frozenset[str]  # in small letters
    offices: frozenset[str]  # roles and forms of address as names have them, plurals too
    known: frozenset[str]
    tails: frozenset[str]
    heads: frozenset[str]
    places: frozenset[str]
    inflected: dict[str, str]  # by stem: the place, in languages that inflect names
    phrases: dict[str, tuple[str, ...]]  # by first word: names that go on in lower case
    genitive: bool  # names take an "s" without an apostrophe
    head_form: re.Pattern[str] | None  # what other head words look like
    skip: frozenset[str]  # words that alone are never a name
    telling: frozenset[str]  # words that tell something, or that ask for a second look
    second_look: frozenset[str]  # words of names that may go on, or are titles
    plain: dict[str, _Plain]  # names that are nothing else


@cache
def stops(language: str) -> frozenset[str]:
    base = {"nb": "no", "nn": "no"}.get(language, language)
    if base in _STOPS_ABROAD:
        return frozenset(_STOPS_ABROAD[base].split())
    return frozenset(_STOPS.split())


_ENDINGS = {
    "pl": (
        "iego ego iej ami iem owi ach ych ego emu ów em om ie ii ię ią ia ej ą ę y i u a e o"
    ).split(),
    "fi": (
        "ssa ssä sta stä lla llä lta ltä lle ksi seen een iin in on en an än än n ta tä a ä"
    ).split(),
}
_ENDINGS["de"] = "ens es en er em e s".split()
_ENDINGS["sv"] = _ENDINGS["da"] = _ENDINGS["no"] = _ENDINGS["nb"] = _ENDINGS["nn"] = ["s"]
_SHORTEST_STEM = 4


def stem(word: str, language: str) -> str:
    """`word` without the case endings of an inflecting language.

    >>> stem("Teksasu", "pl") == stem("Teksas", "pl"), stem("Suomen", "fi") == stem("Suomi", "fi")
    (True, True)
    >>> stem("Krakowie", "pl") == stem("Kraków", "pl")
    True
    """
    if language == "pl":
        word = word.replace("ów", "ow")
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    if language == "fi" and len(word) > _SHORTEST_STEM:
        return word.rstrip("aeiouyäö").replace("ng", "nk")  # Helsingissä, Helsinki
    return word


def nominatives(word: str, language: str) -> list[str]:
    """Forms that `word` may be a case of.

    >>> "Jan" in nominatives("Janowi", "pl"), "Anna" in nominatives("Anną", "pl")
    (True, True)
    """
    found = []
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            base = word[: -len(ending)]
            found += [base, f"{base}a", f"{base}i"]
    return found


def _stems(places: frozenset[str], language: str) -> dict[str, str]:
    return {
        " ".join([stem(word, language) for word in name.split(" ")]): name
        for name in places
        if len(name) > 4
    }


def _capitals_of(phrase: str) -> str:
    """The words of a name before its first small one: "Mato Grosso" of "Mato Grosso do Sul".

    >>> _capitals_of("Mato Grosso do Sul"), _capitals_of("Save the Children")
    ('Mato Grosso', 'Save')
    """
    words = phrase.split(" ")
    for at, word in enumerate(words):
        if word[:1].islower() or word == "&":
            return " ".join(words[:at])
    return phrase


def _written(role: str) -> tuple[str, ...]:
    """A role as it may stand in a name: "Director", "Directors", "DIRECTOR", "Vice-President"."""
    forms = (role.capitalize(), role.title(), role.upper())
    return forms if len(role) < 5 else (*forms, f"{forms[0]}s", f"{forms[1]}s")


@cache
def lexicon(language: str) -> Lexicon:
    """All tables for one language."""
    bodies = known(language)
    places = frozenset().union(
        city_countries(),
        shared(),
        english(),
        abroad(language),
        region_countries(),
        stateless(),
        areas(language),
    )
    phrases: dict[str, list[str]] = {}
    small_word = re.compile(r" [&a-zà-ÿ]").search
    for name in (*bodies, *places):
        if " " in name and small_word(name):
            phrases.setdefault(name.partition(" ")[0], []).append(name)
    small, all_roles = stops(language), roles(language)
    all_heads, all_tails = heads(language), tails(language)
    offices = frozenset().union(*map(_written, all_roles), ADDRESS)
    openers = frozenset(word.capitalize() for word in small) | {word.upper() for word in small}
    second_look = frozenset(map(_capitals_of, itertools.chain(*phrases.values())))
    second_look |= all_heads | offices
    nameless = openers | DEMONYMS
    telling = frozenset(
        second_look | nameless | bodies | places | all_tails | TEAMS | NO_NAMES | NO_PERSON
    ) | (GEO_TAILS | WEATHER | PORTFOLIOS)
    plain = dict.fromkeys(places - DOUBTFUL, _PLACE) | dict.fromkeys(bodies, _BODY)
    for name in (second_look | nameless) & plain.keys():
        del plain[name]
    return Lexicon(
        language,
        small,
        all_heads | offices | GEO_HEADS | GEO_OF,
        openers,
        given_names(),
        all_roles,
        offices,
        bodies,
        all_tails,
        all_heads,
        places,
        _stems(places, language) if language in ("pl", "fi") else {},
        {first: tuple(sorted(names, key=len, reverse=True)) for first, names in phrases.items()},
        language in ("de", "sv", "da", "no", "nb", "nn"),
        head_form(language),
        nameless - bodies - second_look,
        telling,
        second_look,
        plain,
    )
