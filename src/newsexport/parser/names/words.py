"""Words that tell what a run of capitals is, or that it is no name at all."""

from functools import cache

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
        " zwar zudem außerdem allerdings jedoch deshalb daher trotz trotzdem während nachdem bevor"
        " weil obwohl sondern bereits gestern heute morgen jeder jede jedes mehr weniger zwei drei"
        " vier fünf wegen ohne mal zuletzt zuvor insgesamt"
    ),
    "es": (
        "el la los las un una unos unas y o pero en de del al a por para con sin sobre entre"
        " desde hasta según como cuando donde que quien este esta estos estas ese esa su sus se"
        " no si sí ya más tras ante lunes martes miércoles jueves viernes sábado domingo enero"
        " febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
        " foto así además también es lo él ella ellos"
        " mientras ayer hoy mañana aunque porque pero entonces luego antes después durante contra"
        " hace hay fue era son está todo todos toda todas otro otra otros cada dos tres tampoco"
        " sino incluso nuestro nuestra les le"
    ),
    "fr": (
        "le la les l un une des du de d et ou mais en au aux à par pour avec sans sur entre"
        " depuis selon comme quand où que qui ce cette ces cet son sa ses se ne pas si il elle"
        " ils elles on nous vous je lundi mardi mercredi jeudi vendredi samedi dimanche janvier"
        " février mars avril mai juin juillet août septembre octobre novembre décembre dans"
        " après avant lors photo c'est"
        " pendant alors ainsi aussi tandis hier aujourd'hui demain malgré contre chez vers sous"
        " puis car donc cependant toutefois leur leurs tout tous toute toutes deux trois autre"
        " autres cela ceux celle ont été était sont est"
    ),
    "pt": (
        "o a os as um uma e ou mas em no na nos nas de do da dos das ao à por para com sem"
        " sobre entre desde até segundo como quando onde que quem este esta esse essa seu sua"
        " se não já mais após ele ela eles segunda terça quarta quinta sexta segunda-feira"
        " terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro"
        " março abril maio junho julho agosto setembro outubro novembro dezembro foto"
        " ontem hoje amanhã enquanto embora porque então depois antes durante contra há foi era"
        " são está todo todos toda todas outro outra dois três além também ainda assim isso isto"
        " pelo pela pelos pelas num numa seus suas"
    ),
    "it": (
        "il lo la i gli le un uno una e o ma in nel nella nei al alla di del della dei da dal"
        " per con senza su sul tra fra come quando dove che chi questo questa suo sua si non"
        " già più dopo prima è ha sono lunedì martedì mercoledì giovedì venerdì sabato domenica"
        " gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        " dicembre foto"
        " a ai agli alle dal dalla dai dalle nelle negli sulla sui sulle ieri oggi domani mentre"
        " secondo anche ancora così infatti inoltre intanto invece durante contro verso oltre"
        " circa ogni altro altri altra alcuni due tre tutti tutto tutte perché quindi loro lui lei"
        " noi voi io erano era sono stato stata"
    ),
    "nl": (
        "de het een en of maar in op aan bij met naar van voor uit over onder door tegen tot"
        " sinds als dat die dit deze hij zij ze we wij ik je u er is zijn was niet nog ook al"
        " dan wie wat waar volgens na maandag dinsdag woensdag donderdag vrijdag zaterdag"
        " zondag januari februari maart april mei juni juli augustus september oktober november"
        " december foto"
        " gisteren vandaag morgen toen terwijl omdat daarom echter toch zelfs veel meer alle elke"
        " twee drie vier door hun haar mijn ons onze daar hier waarom tijdens zonder tussen"
    ),
    "sv": (
        "en ett och eller men i på av för med till från om under över vid efter före som när"
        " där vad vem det den de han hon vi jag du man är var har inte också så enligt måndag"
        " tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli"
        " augusti september oktober november december foto"
        " igår idag imorgon medan eftersom dessutom därför alla många flera två tre fyra hans"
        " hennes deras vår våra mot mellan utan sedan redan bara här nu då ni"
    ),
    "da": (
        "en et og eller men i på af for med til fra om under over ved efter før som når hvor"
        " hvad hvem det den de han hun vi jeg du man er var har ikke også så ifølge mandag"
        " tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli"
        " august september oktober november december foto der dermed"
        " mens fordi desuden derfor alle mange flere to tre fire hans hendes deres vores mod"
        " mellem uden siden kun her nu da disse dette"
    ),
    "no": (
        "en et ei og eller men i på av for med til fra om under over ved etter før som når hvor"
        " hva hvem det den de han hun vi jeg du man er var har ikke også så ifølge mandag"
        " tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli"
        " august september oktober november desember foto"
        " mens fordi dessuten derfor alle mange flere to tre fire hans hennes deres vår våre mot"
        " mellom uten siden bare her nå da disse dette"
    ),
    "pl": (
        "i a ale w we na z ze do od po przed za o u przy dla bez nad pod między jak gdy kiedy"
        " gdzie co kto że to ten ta te jego jej ich nie tak już też jest był była poniedziałek"
        " wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja"
        " czerwca lipca sierpnia września października listopada grudnia według jednak"
        " wczoraj dziś dzisiaj jutro podczas ponieważ dlatego jednakże także więc gdyż przez jako"
        " lub albo oraz ich nasz nasza wszystkie wszyscy dwa trzy cztery tym tego tej jeśli choć"
        " mimo wobec ponadto natomiast"
    ),
    "fi": (
        "ja tai mutta on oli se ne hän he me minä sinä ei myös kun jos että kuin niin nyt"
        " sitten mukaan jälkeen ennen maanantai tiistai keskiviikko torstai perjantai lauantai"
        " sunnuntai kuva tämä nämä maanantaina tiistaina keskiviikkona torstaina perjantaina"
        " lauantaina sunnuntaina"
        " eilen tänään huomenna koska vaikka siksi lisäksi kaikki monet kaksi kolme heidän hänen"
        " meidän ilman kanssa vielä vain täällä siellä nuo mitä missä miten"
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
        "Services Service Technology Technologies Energy Systems Financial Schools Gas Oil"
        " Power Resources Transport Communications Utilities Fisheries Aviation Healthcare"
        " Transit Dynamics Materials Minerals Electronics Media Exchange Survey Security"
        " Industries Forces Insurance Securities Retail Mining"
    ).split()
)
# Places that are also given names: before an unknown last name, a person.
PLACES_GIVEN = frozenset(
    (
        "Paris Sydney Charlotte Austin Florence Madison Victoria Orlando Chelsea Brooklyn Savannah"
        " Georgia Carolina Virginia Dakota Phoenix Jackson Lincoln Israel Chad Jordan Kenya Asia"
        " Ireland Vienna Santiago Salvador Rosario Regina Lourdes Kent Devon Dallas Troy"
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


@cache
def stops(language: str) -> frozenset[str]:
    base = {"nb": "no", "nn": "no"}.get(language, language)
    if base in _STOPS_ABROAD:
        return frozenset(_STOPS_ABROAD[base].split())
    return frozenset(_STOPS.split())
