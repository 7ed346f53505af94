"""The words by which a sentence shows its tense, and those by which somebody is quoted.

    AHEAD, BEHIND    verbs and other words: "will", "scheduled"; "said", "since"
    AHEAD_ENDINGS, BEHIND_ENDINGS    the same by the ends of verbs
    SAY    verbs of saying
    THAT    what opens the clause of what was said

Literals hold lower-case words apart by spaces.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

_AHEAD: Mapping[str, str] = {
    "en": "will won't ll shall would upcoming scheduled slated due expected plans planned planning"
    " until till ahead forthcoming deadline hopes aims next going starting begins starts opens"
    " must should intends wants promises returns airs premieres takes meets travels"
    " ends expires concludes resumes continues kicks arrives departs decides debuts tentatively"
    " closes"
    " forecast",
    "de": "wird werden will wollen soll sollen sollte sollten geplant bis ab voraussichtlich"
    " vorgesehen erwartet kann können beginnt starten startet öffnet eröffnet trifft treffen"
    " tagt stimmt spielt reist entscheidet tritt treten findet finden empfängt endet"
    " muss müssen dürfte dürften möchte"
    " werde würde würden solle wolle müsse kommt kommen",
    "es": "va van prevé prevén prevista previsto previstas previstos hasta planea espera partir"
    " comienza empieza inicia arranca juega enfrenta recibe inaugura viaja vence debe deben puede"
    " podría finaliza concluye regresa estrena",
    "fr": "doit doivent prévu prévue prévus prévues va vont jusqu devrait devraient attendu"
    " attendue attendus débute débutent commence commencent ouvre affronte affrontent reçoit"
    " rencontre entame dès"
    " aura auront sera seront fera feront"
    " jusqu'à jusqu'au d'ici pourrait pourraient",
    "pt": "vai vão deve devem previsto prevista previstos previstas até pretende partir começa"
    " começam joga jogam enfrenta recebe abre estreia encara inicia viaja termina entra",
    "it": "deve devono previsto prevista previsti previste fino attesa atteso da comincia inizia"
    " gioca affronta apre arriva torna ospita incontra vota debutta",
    "nl": "zal zullen gaat gaan wordt worden tot moet moeten wil willen verwacht vanaf begint start"
    " opent speelt reist treedt stemt beslist ontmoet"
    " komt komen",
    "pl": "będzie będą ma mają zaplanowano planuje planowane odbędzie odbędą zostanie"
    " zostaną rozpocznie rozpoczną zacznie spotka spotkają zagra zagrają pojedzie poleci wyjedzie"
    " przyjedzie ogłosi otworzy przedstawi wejdzie wystąpi zbierze rusza ruszy zmierzy podejmie"
    " zagłosuje trafi pojawi zajmie",
    "sv": "ska skall kommer väntas planeras vill från inleds börjar startar öppnar spelas hålls"
    " möter reser avgörs presenteras röstar träder gäller måste avgår invigs"
    " häktas öppnas visas publiceras arrangeras lanseras behandlas fortsätter sänds",
    "da": "skal vil ventes kommer planlagt fra begynder starter åbner spilles holdes møder"
    " rejser afgøres offentliggøres stemmer træder må finder"
    " fremstilles åbnes indledes afholdes vises arrangeres præsenteres behandles fortsætter",
    "no": "skal vil ventes kommer planlagt fra begynner starter åpner spilles holdes møter reiser"
    " avgjøres offentliggjøres stemmer trer må arrangeres innledes"
    " fremstilles fengsles åpnes avholdes vises presenteres lanseres behandles fortsetter",
    "fi": "tulee tulevat aikoo aikovat alkaa alkavat avataan avautuu matkustaa kohtaa pelaa tapaa"
    " saapuu astuu päättyy jatkuu käynnistyy kokoontuu vierailee äänestää julkaisee",
}
_BEHIND: Mapping[str, str] = {
    "en": "said told was were had has have been began came went gave made took got saw lost"
    " held met spoke wrote left won became sent put led found broke fell rose ran shot beat hit"
    " did sat stood struck cut read paid brought thought bought sold built kept drew flew grew knew"
    " threw wore hurt according since after late early says following",
    "de": "hat hatte haben hatten war waren wurde wurden sei seien seit nach laut ist kam ging"
    " hieß gab fiel starb fand lag blieb brach griff schlug traf verlor gewann begann schrieb"
    " sprach zog nahm rief stieg sank schloss verließ erhielt geriet entstand flog fuhr lief",
    "es": "fue fueron ha han había habían dijo era eran tuvo hizo desde durante según",
    "fr": "a ont avait avaient était étaient été est sont depuis selon après"
    " ouvert ouverte mort morte survenu survenue paru parue venu venue tenu tenue mis mise pris"
    " prise rendu rendue vu élu élue sorti sortie parti partie subi",
    "pt": "foi foram disse é desde durante segundo teve fez há era",
    "it": "ha hanno è era erano aveva stato stata stati disse detto dopo secondo",
    "nl": "was waren werd werden heeft hebben had zei is zijn sinds na volgens",
    "pl": "był była było byli został została zostali powiedział poinformował po od według"
    " doszło poszło przyszło",
    "sv": "har hade var blev sade sa säger enligt efter fick under",
    "da": "har havde var blev sagde siger ifølge efter fik er",
    "no": "har hadde var ble blei sa sier ifølge etter fikk er",
    "fi": "oli olivat on ovat sanoi kertoi mukaan jälkeen",
}
_SAY: Mapping[str, str] = {
    "en": "said told says announced revealed wrote added tweeted stated saying statement interview",
    "de": "sagte sagten teilte erklärte mitteilte betonte",
    "es": "dijo dijeron informó declaró anunció afirmó aseguró",
    "fr": "dit déclaré annoncé indiqué affirmé expliqué",
    "pt": "disse disseram afirmou declarou informou anunciou",
    "it": "detto dichiarato annunciato affermato spiegato",
    "nl": "zei zegt meldde verklaarde gezegd",
    "pl": "powiedział powiedziała poinformował poinformowała oświadczył przekazał",
    "sv": "sade sa säger uppger meddelade skriver",
    "da": "sagde siger oplyser meddelte skriver",
    "no": "sa sier opplyser meldte skriver",
    "fi": "sanoi kertoi ilmoitti totesi",
}
_THAT: Mapping[str, str] = {
    "en": "that",
    "de": "dass",
    "nl": "dat",
    "pl": "że",
    "sv": "att",
    "da": "at",
    "no": "at",
    "fi": "että",
}
_AHEAD_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "es": ("rá", "rán"),
    "fr": ("era", "ira", "dra", "vra", "ura", "tra", "ront"),
    "pt": ("rá", "rão"),
    "it": ("rà", "ranno"),
    "fi": ("taan", "tään", "daan", "dään"),
}
_BEHIND_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("ed",),
    "de": ("te", "ten"),
    "es": ("ó", "aron", "ieron", "ado", "aba", "ía"),
    "fr": ("é", "ée", "és", "ait"),
    "pt": ("ou", "eu", "iu", "aram", "eram", "iram", "ava"),
    "it": ("ato", "ata", "ito", "ita", "uto", "ava"),
    "nl": ("erde", "elde"),
    "pl": ("ał", "ała", "ali", "ił", "iła", "ili", "ało", "ano", "ono", "ął", "ęła", "ęli", "ęło"),
    "sv": ("ade", "ades"),
    "da": ("ede",),
    "no": ("te",),
    "fi": ("nut", "nyt", "neet", "ttiin"),
}


class TenseWords(NamedTuple):
    """The words of one language, ready for look-up."""

    ahead: frozenset[str]
    behind: frozenset[str]
    ahead_endings: tuple[str, ...]
    behind_endings: tuple[str, ...]
    say: frozenset[str]
    that: frozenset[str]


def _words(table: Mapping[str, str], language: str) -> frozenset[str]:
    return frozenset(table.get(language, "").split())


@cache
def tense_words(language: str) -> TenseWords:
    """The words of `language`, a primary subtag; none for a language that is not listed."""
    return TenseWords(
        _words(_AHEAD, language),
        _words(_BEHIND, language),
        _AHEAD_ENDINGS.get(language, ()),
        _BEHIND_ENDINGS.get(language, ()),
        _words(_SAY, language),
        _words(_THAT, language),
    )
