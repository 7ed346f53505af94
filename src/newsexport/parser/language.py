"""Which language a text is in, by its commonest words.

Each language's small words (articles, prepositions, conjunctions) make up a third of any text
in it and little of any other's, so a few hundred words of running text decide.

>>> detect_language("The minister said that the talks with the union were over for now.")
'en'
>>> detect_language("Der Minister sagte, die Gespräche mit der Gewerkschaft seien vorbei.")
'de'
>>> detect_language("大臣は会談が終わったと述べた。")
'und'
"""

import re
from functools import cache

RULES = {"language-detected": "The language whose commonest words the text uses."}

_SAMPLE = 12_000  # characters; the head of a long text may be menus, so the middle counts too
_FEWEST = 3  # small words of one language: below, nothing can be said

_WORDS = {
    "en": "the of and to in a is that for it was on with he as at by his from be has have this"
    " are not but had an they were said who will which been would their she her after its or"
    " you we",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch"
    " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
    " einen so",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más o pero sus"
    " le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era"
    " muy",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce"
    " il sont la avec ont été cette mais aux ou son ses elle comme être ces leur d' l' qu'"
    " nous",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele"
    " das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois"
    " são foi",
    "it": "di che e la il un a per in una è mi sono con non si da lo le del della i al dei nel"
    " alla più gli ha come ma anche delle questo dal su se o sua suo dopo era stato nella ai"
    " hanno",
    "nl": "de van een en het in is dat op te zijn met voor niet aan er die om hij ook als bij"
    " door maar uit naar heeft worden nog over wordt werd ze deze tot was hebben had kan"
    " onder ik",
    "pl": "w i na z do że się nie to o jest po od za jak przez ale dla są tym co tego być może"
    " które ze oraz był było już także tej jego przed roku jej który która został między"
    " kiedy",
    "sv": "och i att det som en på är av för med till den har de inte om ett han var men sig från"
    " så vid kan sin hon ut när efter också nu än vi blir där ska säger över under skulle"
    " jag",
    "da": "og i at det er en til på af som for med de den der har ikke et han var fra sig men vil"
    " om ved kan blev efter også hun nu eller sin over mod skal være siger være havde når"
    " blive",
    "no": "og i er det på en som for av med til at har de ikke den et om han var men fra seg vi"
    " ble etter også hun kan nå skal sier ved over mot være ha får blitt når eller hadde ut"
    " sin jeg",
    "fi": "ja on ei että oli se hän ovat joka kun mutta myös ole mukaan sekä sen niin kuin jo tai"
    " olisi vain ennen ollut mitä hänen noin joita jonka kertoo sanoo voi siitä jälkeen tämä",
}
# Norwegian and Danish share most small words; these stand in one of them only.
_TELLING = {
    "no": "av etter nå ble får sier blitt seg hva mye også ikkje frå eg noe gjøre skjer fikk selv",
    "da": "af efter nu blev får siger blevet sig hvad meget også være noget gøre sker fik selv mod",
}


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """By small word, the languages that use it."""
    found: dict[str, list[str]] = {}
    for language, words in _WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    for language, words in _TELLING.items():
        other = "da" if language == "no" else "no"
        for word in words.split():
            if word not in _TELLING[other].split():
                found.setdefault(word, []).append(language)
    return {word: tuple(dict.fromkeys(languages)) for word, languages in found.items()}


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> str:
    """BCP 47 primary tag of `text`, "und" where nothing can be said."""
    middle = max(0, len(text) // 2 - _SAMPLE // 2)
    sample = text if len(text) <= 2 * _SAMPLE else text[:_SAMPLE] + text[middle : middle + _SAMPLE]
    languages_of = _languages_of()
    counts = dict.fromkeys(_WORDS, 0.0)
    words = 0
    for word in _word().findall(sample.lower()):
        words += 1
        sharing = languages_of.get(word)
        if sharing:
            # a word that many languages share says less
            for language in sharing:
                counts[language] += 1 / len(sharing)
    best = max(counts, key=lambda language: counts[language])
    if counts[best] < _FEWEST * 0.5 or counts[best] < 0.04 * words:
        return "und"
    return best
