"""The small words around speech in twelve languages: pronouns, "according to", articles ...

>>> "she" in small_words("en").pronouns, "sie" in small_words("de-AT").pronouns
(True, True)
"""

import re
from functools import cache

from newsexport.parser.speech.verbs import speech_verbs

_PRONOUNS = {
    "en": "he she they it who",
    "de": "er sie es",
    "fr": "il elle ils elles on celui-ci celle-ci ce dernier",
    "es": "él ella ellos ellas éste este quien",
    "pt": "ele ela eles elas",
    "it": "lui lei loro egli",
    "nl": "hij zij ze het",
    "pl": "on ona oni ono",
    "no": "han hun hen de",
    "da": "han hun de",
    "sv": "han hon de hen",
    "fi": "hän he tämä",
}
# "according to X"; Finnish puts its word after the name.
_ACCORDING = {
    "en": "according",
    "de": "laut zufolge so nach",
    "fr": "selon d'après d’après",
    "es": "según",
    "pt": "segundo conforme",
    "it": "secondo",
    "nl": "volgens aldus",
    "pl": "według zdaniem",
    "no": "ifølge",
    "da": "ifølge",
    "sv": "enligt",
    "fi": "mukaan mielestä",
}
# For X, …: words that open a sentence with whose view it gives.
_VIEWING = {
    "en": "for",
    "de": "für",
    "fr": "pour",
    "es": "para",
    "pt": "para",
    "it": "per",
    "nl": "voor",
    "pl": "dla",
    "no": "for",
    "da": "for",
    "sv": "för",
    "fi": "",
}
_ARTICLES = {
    "en": "the a an one another some several two three many its his her their",
    "de": "der die das ein eine ein der die dem den einer",
    "fr": "le la l les un une des",
    "es": "el la los las un una unos unas",
    "pt": "o a os as um uma",
    "it": "il lo la i gli le un uno una",
    "nl": "de het een",
    "pl": "",
    "no": "en et den det de",
    "da": "en et den det de",
    "sv": "en ett den det de",
    "fi": "",
}
_PREPOSITIONS = {
    "en": "for of by with to against from about between on in at after before while when during"
    " through via as since if until under over near into",
    "de": "für von mit gegen bei nach vor zu zum zur in im an am auf aus über während als seit",
    "fr": "de du des d à au aux pour par avec contre sur dans en après avant lors chez depuis",
    "es": "de del a al para por con contra sobre en tras desde durante ante sin",
    "pt": "de do da dos das a ao à para aos às por pelo pela pelos com contra sobre em no na nos"
    " nas após",
    "it": "di del della dei degli delle dello a al alla ai agli alle allo per da dal dai dalla con"
    " contro su in nel nella nei negli nelle dopo",
    "nl": "van voor met tegen aan bij in op na over uit door tijdens",
    "pl": "w we z ze na do od dla przez po przed o u przy za",
    "no": "av for med mot til fra om på i etter ved hos under",
    "da": "af for med mod til fra om på i efter ved hos under",
    "sv": "av för med mot till från om på i efter vid hos under",
    "fi": "",
}
# Nouns for one person that, with "the", take up somebody named before.
_PERSONS = {
    "en": "president minister spokesman spokeswoman spokesperson senator governor mayor chairman"
    " chairwoman chief director secretary chancellor premier leader ceo executive manager"
    " coach player actor actress singer author professor judge lawyer attorney officer"
    " detective commissioner ambassador congressman congresswoman lawmaker representative"
    " analyst economist scientist researcher expert activist journalist reporter writer star"
    " pope bishop striker midfielder captain boss founder owner diplomat official sheriff"
    " prosecutor coroner superintendent treasurer councillor councilman councilwoman doctor"
    " nurse pilot driver rapper filmmaker producer comedian presenter goalkeeper forward"
    " quarterback",
    "de": "bürgermeister bürgermeisterin anwalt anwältin autor autorin verteidiger verteidigerin"
    " torwart kapitän stürmer sänger sängerin schauspieler schauspielerin forscherin"
    " präsident präsidentin minister ministerin sprecher sprecherin kanzler kanzlerin"
    " politiker politikerin chef chefin trainer direktor experte expertin forscher"
    " vorsitzende",
    "fr": "joueur joueuse entraîneur entraîneuse capitaine chanteuse chanteur acteur actrice auteur"
    " auteure sénateur sénatrice élu élue candidat candidate préfet préfète procureur"
    " procureure secrétaire ministre-président président présidente ministre porte-parole"
    " directeur directrice maire député députée juge avocat avocate professeur syndicaliste"
    " dirigeante dirigeant responsable chef patron",
    "es": "alcaldesa consejero consejera secretario secretaria gobernador gobernadora senadora"
    " diputada candidato candidata cantante actor actriz escritor escritora autor autora"
    " jugador jugadora capitán técnico abogada abogado vicepresidente vicepresidenta"
    " presidente presidenta ministro ministra portavoz director directora alcalde periodista"
    " funcionario funcionaria jefe líder mandatario titular fiscal juez senador diputado"
    " experto entrenador dirigente",
    "pt": "autarca treinador jogador capitão deputada senadora governadora vereador vereadora"
    " cantor cantora ator atriz autor autora secretário secretária advogada presidente"
    " ministro ministra porta-voz diretor diretora delegado delegada jornalista repórter"
    " prefeito governador senador deputado juiz advogado técnico",
    "it": "ministra presidentessa direttrice tecnico capitano giocatore deputato deputata senatore"
    " senatrice cantante attore attrice scrittore scrittrice giudice procuratore presidente"
    " ministro portavoce direttore sindaco leader allenatore avvocato segretario premier",
    "nl": "wethouder advocaat schrijver schrijfster zanger zangeres keeper aanvoerder onderzoeker"
    " minister president premier woordvoerder voorzitter directeur burgemeester trainer",
    "pl": "rzeczniczka burmistrz trener poseł posłanka senator dyrektorka autor autorka adwokat"
    " prokurator wiceminister prezydent minister rzecznik premier szef dyrektor polityk"
    " przywódca",
    "no": "statsministeren ministeren presidenten lederen forsvarsadvokaten aktor advokaten"
    " talspersonen rektoren legen forsvareren statsråden politiadvokaten talsmannen"
    " direktøren treneren politimesteren forskeren ordføreren",
    "da": "ministeren statsministeren præsidenten formanden direktøren forskeren advokaten"
    " borgmesteren træneren talsmanden",
    "sv": "ministern statsministern presidenten ordföranden advokaten åklagaren tränaren forskaren"
    " direktören chefen",
    "fi": "ministeri pääministeri presidentti johtaja tutkija puheenjohtaja professori",
}
# Those of them that are an office: whoever holds one is not meant by another.
OFFICES = frozenset(
    (
        "president minister senator governor mayor secretary chancellor premier commissioner"
        " ambassador congressman congresswoman pope bishop judge sheriff coroner councillor"
        " prosecutor präsident präsidentin ministerin kanzler kanzlerin bürgermeister"
        " bürgermeisterin président présidente ministre maire député députée juge sénateur"
        " sénatrice préfet préfète procureur procureure segretario segretaria presidente"
        " presidenta ministro ministra alcalde alcaldesa fiscal juez senador senadora diputado"
        " diputada gobernador gobernadora consejero consejera prefeito governador governadora"
        " deputado deputada juiz vereador vereadora sindaco senatore senatrice giudice"
        " procuratore deputata burgemeester wethouder prezydent burmistrz poseł posłanka"
        " statsministeren ministeren presidenten ordføreren statsråden præsidenten borgmesteren"
        " ministern statsministern åklagaren ministeri pääministeri presidentti"
    ).split()
)
# Nouns for a body: "the ministry" takes up the Ministry of Health.
BODIES = frozenset(
    (
        "ministry department bureau agency company commission committee council"
        " government newspaper paper university union party court bank group office police"
        " authority association organization organisation firm administration"
    ).split()
)
# Languages that may leave the subject out: "…", añadió.
_NO_SUBJECT = frozenset({"es", "pt", "it", "pl", "fi"})
_SAME = {"nb": "no", "nn": "no"}
# Words between a subject and its verb: she has also said.
_AUXILIARIES = {
    "en": "has have had was is were be been will would could can may might did does do",
    "de": "hat haben hatte hatten habe wurde",
    "fr": "a ont avait avaient est",
    "es": "ha han había habían",
    "pt": "tem têm tinha havia",
    "it": "ha hanno aveva è",
    "nl": "heeft hebben had",
    "pl": "",
    "no": "har hadde",
    "da": "har havde",
    "sv": "har hade",
    "fi": "on oli",
}
_FILLERS = {
    "en": "also later then reportedly now just once further again monday tuesday wednesday thursday"
    " friday saturday sunday earlier today yesterday heard only",
    "de": "auch dann zudem weiter später nun ja am montag dienstag mittwoch donnerstag freitag"
    " samstag sonntag sich",
    "fr": "aussi également ensuite lundi mardi mercredi jeudi vendredi samedi dimanche ainsi s’est",
    "es": "también además luego",
    "pt": "também ainda depois",
    "it": "anche poi ieri oggi",
    "nl": "ook daarna vrijdag maandag dinsdag woensdag donderdag zaterdag zondag",
    "pl": "też także również jednak ostatecznie wcześniej ponadto bowiem zaś natomiast więc"
    " następnie później wtedy dodatkowo ponownie",
    "no": "også da videre senere",
    "da": "også da videre senere",
    "sv": "också då vidare senare",
    "fi": "myös lisäksi",
}
# Common verbs that stand behind the subject in reports: where its phrase ends.
_FINITE = {
    "de": "ist war sind waren wird wurde wurden hat hatte haben kann soll muss geht gibt gab"
    " besteht bestand handelt liegt steht",
    "nl": "gaat is was zijn waren werd wordt worden heeft hebben had kan kunnen moet zou zal ligt"
    " staat komt kwam bestaat er",
    "no": "er var har hadde handler skal kan blir ble må vil ligger står det",
    "da": "er var har havde handler skal kan bliver blev må vil ligger står der det",
    "sv": "är var har hade handlar ska kan blir blev måste vill ligger står det",
    "pl": "jest był była było są były ma miał nie zostało został została to",
    "fi": "on oli ovat olivat ei",
    "fr": "est était sont a ont avait s’agit il",
    "es": "es era son está estaba ha se",
    "pt": "é era são está estava foi se",
    "it": "è era sono sta ha si",
}
_CONJUNCTIONS = {
    "en": "and but as when while if because although though yet so or",
    "de": "und aber als wenn weil dass oder wie",
    "fr": "et mais comme quand lorsque que qu ou",
    "es": "y e pero como cuando que aunque o",
    "pt": "e mas como quando que ou",
    "it": "e ed ma come quando che o",
    "nl": "en maar als toen dat of",
    "pl": "i a ale jak gdy że oraz lub iż co",
    "no": "og men som når at eller",
    "da": "og men som når at eller",
    "sv": "och men som när att eller",
    "fi": "ja mutta kun että vaan",
}
_INDEFINITE = frozenset(
    "a an one another un una une um uma uno ein eine einer eines en et ett een jeden jedna".split()
)
_OF = {
    "en": "for of from at with",
    "de": "von für des der",
    "fr": "de du des d",
    "es": "de del para",
    "pt": "de do da dos das",
    "it": "di del della dei",
    "nl": "van",
}
_RELATIVES = frozenset(
    "that who which where whose referring after adding qui quien quienes som joka która który"
    " że dass".split()
)
_WHO = frozenset("that which who qui que quien der die som joka która który".split())
_OBLIQUE = frozenset(
    "him her them lui elle eux ihm ihr ihnen él ella ele ela hem haar ham hende".split()
)


class SmallWords:
    """The small words of one language."""

    def __init__(self, base: str) -> None:
        def words(table: dict[str, str]) -> frozenset[str]:
            return frozenset(table.get(base, table["en"]).casefold().split())

        self.base = base
        self.is_scandinavian = base in ("no", "da", "sv")
        # the verb stands second: In Berlin sagte Hall
        self.is_germanic = self.is_scandinavian or base in ("de", "nl")
        self.verbs = speech_verbs(base)
        self.pronouns = words(_PRONOUNS)
        self.personal = self.pronouns & _PERSONAL  # of one person
        self.oblique = _OBLIQUE
        self.according = words(_ACCORDING)
        self.viewing = words(_VIEWING)
        self.articles = words(_ARTICLES)
        self.indefinite = _INDEFINITE
        self.prepositions = words(_PREPOSITIONS)
        self.of = words(_OF)  # prepositions within a noun phrase
        self.inside = self.of | {"on", "to", "in"} if base == "en" else self.of
        self.persons = words(_PERSONS)
        self.auxiliaries = words(_AUXILIARIES)
        self.fillers = words(_FILLERS)
        self.finite = frozenset(_FINITE.get(base, "").split())
        self.conjunctions = words(_CONJUNCTIONS)
        self.relatives = _RELATIVES
        # words that no noun phrase of a subject holds
        self.closing = self.conjunctions | self.auxiliaries | (_WHO - self.articles)
        self.like = _LIKE
        # words that no title before a name holds
        self.closed = (
            self.closing | self.articles | self.prepositions | self.pronouns | self.according
        )
        self.drops_subject = base in _NO_SUBJECT
        forms = sorted(form for word in self.personal for form in (word, word.capitalize()))
        self._personal = re.compile(rf"(?<![\w’'-])(?:{'|'.join(forms)})(?![\w’'-])")

    def is_article(self, fold: str) -> bool:
        """Whether a word is an article, or has one before its apostrophe: l'imputato."""
        if fold in self.articles:
            return True
        return fold[:2] in ("l'", "l’") and len(fold) > 2 and self.base in ("fr", "it")

    def find_personal(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first pronoun of one person in text[start:end]."""
        return self._personal.search(text, start, end)


_LIKE = frozenset({"as", "wie", "comme", "como", "so", "come", "jak"})
MALE = frozenset(
    "he him his er il él ele lui hij han mr m monsieur herr sr señor signor sir lord king spokesman"
    " chairman policeman businessman congressman father husband brother son actor".split()
)
FEMALE = frozenset(
    "she her sie elle ella ela lei zij hon hun mrs ms miss mme mlle madame frau sra señora signora"
    " dame lady queen spokeswoman chairwoman policewoman businesswoman congresswoman mother wife"
    " sister daughter actress ministra präsidentin ministerin sprecherin présidente directrice"
    " presidenta directora kanzlerin".split()
)

_PERSONAL = frozenset(
    "he she er il elle él ella ele ela lui lei hij zij on ona han hun hon hän".split()
)


@cache
def small_words(language: str) -> SmallWords:
    """The small words of `language`; of English where it is not known."""
    base = language.split("-")[0].casefold()
    return SmallWords(_SAME.get(base, base))
