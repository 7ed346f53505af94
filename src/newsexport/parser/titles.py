"""Titles, offices and professions: the words that stand before or after a person's name.

Secretary of State Jane Doe           an office, its head word in front
State Department spokesman John Roe   a body, then the role
Jane Doe, the mayor of Springfield,   after the name
Mr Roe, Dr. Doe, Frau Schmidt         forms of address: no job titles
"""

from functools import cache

ADDRESS = frozenset(
    (
        "Mr Mrs Ms Miss Mx Sir Dame Lord Lady Dr Madam Monsieur Madame Mme M Señor Señora Don"
        " Doña Herr Frau Herrn Signor Signora Sr Sra Pan Pani Hr Fru Herra Rouva Mevrouw Meneer"
        " Prof Hon Dr. dott. Baroness Baron Ayatollah Datuk Seri Tan Honourable Honorable"
        " Mullah Shri Princess Prince Saint Brother Sister"
    ).split()
)

# Abbreviations after which a full stop ends no sentence.
ABBREVIATED = frozenset(
    (
        "Mr Mrs Ms Dr St Jr Sr Sen Rep Gov Gen Lt Col Sgt Capt Maj Cpl Cmdr Adm Prof Rev Hon Mt"
        " Ft Inc Corp Co Ltd Bros Supt Det Insp Atty Pres Sgt Pvt Brig Vice No Mme Mlle Dra Sra"
        " Ing Lic Nr ST Jan Feb Aug Sept Oct Nov Dec"
    ).split()
)

_ENGLISH = """\
president minister secretary chancellor premier prime senator sen rep representative congressman
congresswoman gov governor
member
mayor commissioner councillor councilor councilman councilwoman alderman mp mep ambassador envoy
delegate
spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director ceo cfo
coo cto executive officer
manager coach captain striker goalkeeper midfielder defender forward winger quarterback pitcher
outfielder catcher batsman
bowler guard center centre linebacker receiver cornerback skipper player golfer driver rider boxer
king queen prince princess pope
cardinal archbishop bishop reverend rev father rabbi imam sheikh emir sultan general gen colonel
col lieutenant lt major maj
captain capt sergeant sgt corporal cpl admiral adm commander cmdr commandant constable pc
detective det inspector insp superintendent supt sheriff
deputy officer trooper judge justice magistrate prosecutor attorney lawyer counsel solicitor
barrister professor prof
doctor dr economist analyst strategist researcher scientist historian author writer novelist poet
actor actress singer
rapper musician director filmmaker producer comedian presenter host journalist reporter
correspondent editor columnist
photographer leader founder co-founder owner head boss adviser advisor aide teacher principal
student activist farmer
epidemiologist physician surgeon nurse engineer architect astronaut meteorologist forecaster
geologist astronomer
treasurer speaker whip lawmaker legislator politician candidate nominee diplomat negotiator
official chieftain warlord
heiress billionaire entrepreneur businessman businesswoman resident neighbor neighbour victim
suspect star legend champion
teammate countryman rival opponent wife husband son daughter brother sister mother partner
girlfriend boyfriend
co-captain vice-captain veteran rookie centerback fullback lock halfback hooker prop artist
designer model youtuber blogger
administrator superior realtor rapper mec tycoon mogul whistleblower programmer developer
specialist expert consultant lecturer dean provost rector vice-president vice-chancellor
undersecretary chairperson co-chair coordinator organizer organiser planner secretary-general
president-elect reservist
ex-president ex-minister firefighter paramedic investigator ombudsman auditor curator conductor
composer pianist
"""

_OTHER = {
    "de": (
        "präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin"
        " minister ministerin außenminister außenministerin innenminister innenministerin"
        " finanzminister finanzministerin verteidigungsminister gesundheitsminister"
        " ministerpräsident ministerpräsidentin premierminister premierministerin"
        " regierungschef regierungschefin staatschef us-präsident vizepräsident generalsekretär"
        " generalsekretärin sprecher sprecherin regierungssprecher vorsitzender vorsitzende"
        " parteichef parteichefin chef chefin trainer trainerin kapitän stürmer torwart"
        " bürgermeister bürgermeisterin oberbürgermeister landrat senator senatorin professor"
        " professorin richter staatsanwalt anwalt anwältin direktor direktorin leiter leiterin"
        " experte expertin analyst ökonom politikwissenschaftler schauspieler sänger autor"
        " autorin abgeordneter abgeordnete vizechef innenexperte bundestrainer bundesminister"
        " bundesministerin umweltministerin wirtschaftsminister papst könig königin prinz"
    ),
    "es": (
        "presidente presidenta ministro ministra canciller primer vicepresidente vicepresidenta"
        " secretario secretaria general portavoz vocero vocera alcalde alcaldesa gobernador"
        " gobernadora senador senadora diputado diputada fiscal juez jueza director directora"
        " jefe jefa líder embajador embajadora comisario comisionado papa rey reina exministro"
        " expresidente mandatario premier profesor entrenador técnico delantero portero"
        " escritor cantante actor actriz periodista abogado abogada doctor doctora coronel"
        " capitán"
    ),
    "fr": (
        "président présidente ministre premier première secrétaire général porte-parole maire"
        " député députée sénateur sénatrice préfet procureur directeur directrice chef cheffe"
        " juge avocat avocate professeur professeure roi reine pape chancelier chancelière"
        " ambassadeur entraîneur capitaine économiste chercheur chercheuse patron patronne"
        " ex-ministre ex-président journaliste"
    ),
    "pt": (
        "presidente ministro ministra primeiro-ministro vice-presidente governador governadora"
        " prefeito prefeita senador senadora deputado deputada porta-voz secretário secretária"
        " diretor diretora delegado delegada juiz juíza procurador procuradora general coronel"
        " comandante tenente capitão professor professora técnico treinador atacante goleiro"
        " advogado advogada papa rei rainha embaixador líder"
    ),
    "it": (
        "presidente ministro ministra premier segretario segretaria sindaco sindaca governatore"
        " senatore senatrice deputato deputata portavoce direttore direttrice capo giudice"
        " procuratore avvocato professore professoressa re regina papa generale comandante"
        " colonnello allenatore tecnico attaccante leader cancelliere ambasciatore vicepremier"
        " vicepresidente"
    ),
    "nl": (
        "president minister premier minister-president staatssecretaris burgemeester wethouder"
        " woordvoerder woordvoerster directeur voorzitter hoogleraar koning koningin paus"
        " bondscoach coach trainer aanvaller doelman rechter officier advocaat schepen"
        " secretaris-generaal kanselier gouverneur partijleider ambassadeur kamerlid"
    ),
    "sv": (
        "president statsminister minister utrikesminister finansminister försvarsminister"
        " justitieminister presstalesperson talesperson vd ordförande partiledare"
        " generalsekreterare professor forskare chef generaldirektör polis åklagare advokat"
        " kung drottning förbundskapten tränare författare skådespelare landshövding"
        " kommunalråd rektor minister statsepidemiolog ministern"
    ),
    "da": (
        "præsident statsminister minister udenrigsminister finansminister forsvarsminister"
        " formand partileder generalsekretær professor forsker direktør chef borgmester"
        " talsmand talskvinde politiinspektør advokat anklager konge dronning landstræner"
        " forfatter ordfører"
    ),
    "no": (
        "president statsminister utenriksminister finansminister forsvarsminister minister"
        " leder partileder generalsekretær professor forsker direktør sjef ordfører talsmann"
        " talskvinne politiinspektør advokat statsadvokat konge dronning landslagstrener"
        " forfatter statsråd"
    ),
    "pl": (
        "prezydent premier minister kanclerz szef szefowa rzecznik rzeczniczka przewodniczący"
        " przewodnicząca prezes poseł posłanka senator wojewoda burmistrz marszałek ambasador"
        " profesor prof dyrektor generał papież król wiceprezydent wicepremier wiceminister"
        " specjalny wysłannik prezydenta premiera ministra"
    ),
    "fi": (
        "presidentti pääministeri ulkoministeri valtiovarainministeri puolustusministeri"
        " ministeri kansanedustaja puheenjohtaja pääsihteeri professori tutkija johtaja"
        " toimitusjohtaja päätoimittaja kenraali komentaja tiedottaja poliisi valmentaja"
        " asianajaja"
    ),
}

MODIFIERS = frozenset(
    (
        "former ex then current acting interim outgoing incoming deputy vice assistant"
        " associate senior junior chief executive managing general prime foreign press police"
        " lead first second top joint federal state national opposition political financial"
        " operating head co team club company campaign defense defence finance interior health"
        " education justice veteran emeritus elected newly science art fashion sports football"
        " basketball military fellow longtime hip-hop pop rock film attorney district regional"
        " provincial local party union military retired presidential vice- human rights"
        " economics climate"
    ).split()
)


def _base(language: str) -> str:
    return {"nb": "no", "nn": "no"}.get(language, language)


@cache
def roles(language: str) -> frozenset[str]:
    """Words for offices and professions, in lower case, the English ones always among them."""
    english = _ENGLISH.split() if _base(language) in ("en", "und") else ()
    return frozenset(english) | frozenset(_OTHER.get(_base(language), "").split())


# "Secretary of State", "Minister of Defence", "Chief of Staff": what may follow "of".
PORTFOLIOS = frozenset(
    (
        "State Defense Defence Health Education Treasury Energy Commerce Transportation"
        " Homeland Security Agriculture Interior Labor Labour Staff Justice Finance Trade War"
        " Foreign Affairs Police Navy Army Veterans Housing Works Tourism"
    ).split()
)

# Role words that often stand as subject ("President said") but never inside a place's name.
DEMONYMS = frozenset(
    (
        "Afghan African Albanian Algerian American Arab Argentine Argentinian Armenian Asian"
        " Australian Austrian Azerbaijani Bahamian Bangladeshi Barbadian Belarusian Belarusian"
        " Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Canadian"
        " Chilean Chinese Colombian Congolese Croatian Cuban Czech Danish Dutch Egyptian"
        " Emirati English Eritrean Estonian Ethiopian European Filipino Finnish French Georgian"
        " German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian Iranian Iraqi"
        " Irish Israeli Italian Jamaican Japanese Jewish Jordanian Kenyan Korean Kosovar"
        " Kurdish Kuwaiti Latvian Lebanese Liberian Libyan Lithuanian Malaysian Malian Mexican"
        " Moldovan Mongolian Moroccan Muslim Nepalese Nepali Nigerian Norwegian Pakistani"
        " Palestinian Peruvian Philippine Polish Portuguese Qatari Romanian Russian Rwandan"
        " Saudi Scottish Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish"
        " Swiss Syrian Taiwanese Tanzanian Thai Tunisian Turkish Ugandan Ukrainian Uruguayan"
        " Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean Christian Catholic Sunni Shiite"
        " Shia Islamic Islamist Hindu Buddhist Protestant Orthodox Western Eastern Northern"
        " Southern Democratic Republican Conservative Soviet Nazi Latino Hispanic Black White"
        " Californian Texan Catalan Basque Flemish Bavarian Sicilian Scot Briton Crimean Chechen"
        " Kashmiri Tibetan Uyghur Uighur Hispanic Native Indigenous"
    ).split()
)
