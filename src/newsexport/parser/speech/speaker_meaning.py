"""Whom the words mean that say who speaks.

Price               the name of the list
the minister        whoever bears the title; else the last person spoken of
the ministry        the body whose name has the noun
she                 the last person spoken of, but for men
a witness           the words themselves
"""

from newsexport.parser.sentences import sentences_back
from newsexport.parser.speech.attribution import topic
from newsexport.parser.speech.clause import Answer
from newsexport.parser.speech.scene import ASIDE, Scene
from newsexport.parser.speech.speaker_cast import FoundSpeaker
from newsexport.parser.speech.words import BODIES, FEMALE, MALE, OFFICES

_WINDOW = 1500  # characters of one passage that are read back from a place
_BACK = 6  # passages that are read back for whom a pronoun means


def resolve(
    scene: Scene, answer: Answer, passage: int, spoke: FoundSpeaker | None
) -> FoundSpeaker | None:
    """Whom `answer`, found in passage number `passage`, means; `spoke` spoke last."""
    if answer.kind == "name" and answer.name:
        # said Ford: Ben Ford, if he is in the text, and not the company
        namesake = scene.cast.namesake(answer.name)
        return scene.cast.in_full(namesake or answer.name)
    if answer.kind == "run":
        noun = answer.text.split()[-1].casefold()
        if noun in scene.small.persons:
            return _titled(scene, noun, answer, passage) or FoundSpeaker(answer.text)
        return scene.cast.by_run(answer.text)
    if answer.kind == "words":
        return _worded(scene, answer, passage)
    return _pronoun(scene, answer, passage, spoke) if answer.kind == "pronoun" else None


def _titled(scene: Scene, noun: str, answer: Answer, passage: int) -> FoundSpeaker | None:
    bearer = scene.cast.by_title(noun, passage)
    if bearer:
        return bearer
    found = _person_before(scene, passage, answer.at)
    if found and found.person and noun in OFFICES:
        # the mayor, after a minister was named: somebody else
        offices = scene.cast.offices(found.person)
        return found if not offices or noun in offices else None
    return found


def _worded(scene: Scene, answer: Answer, passage: int) -> FoundSpeaker | None:
    fold = [word.strip(",.'’").casefold() for word in answer.text.split()]
    if fold[0] in scene.small.indefinite:
        return FoundSpeaker(answer.text)
    of = next((n for n, word in enumerate(fold) if n and word in scene.small.prepositions), 99)
    heads = fold[:of][-1:] if scene.base == "en" else fold[:4]
    noun = next((word for word in heads if word in scene.small.persons), None)
    found: FoundSpeaker | None = None
    if noun and len(fold) <= 8:
        found = _titled(scene, noun, answer, passage)
    elif fold[0] in scene.small.articles and any(word[:1].isdigit() for word in fold):
        # the 45-year-old, der 60-Jährige, der 35 Jahre alte Kapitän
        found = _person_before(scene, passage, answer.at, reach=2)
    elif len(fold) == 2 and _is_demonym(scene, fold, answer.text):
        found = _person_before(scene, passage, answer.at, reach=2)
    elif len(fold) <= 3 and fold[0] in ("the", "its"):
        found = scene.cast.by_noun(fold[-1], passage)
    return found or FoundSpeaker(answer.text.rstrip(" .,"))


def _is_demonym(scene: Scene, fold: list[str], text: str) -> bool:
    """Whether two words are one person by country, town or party: the Bulgarian, el argentino."""
    noun = fold[1]
    if scene.base == "en":
        return fold[0] == "the" and (
            noun in _DEMONYMS or (noun.endswith(("ian", "ean")) and noun != "guardian")
        )
    if fold[0] not in _ONE:
        return False
    if scene.base == "fr":
        return text.split()[1][0].isupper() and noun.endswith(("ais", "aise", "ien", "ienne"))
    return noun.endswith(_OF_A_PLACE) and noun not in _COMMON


_ONE = frozenset({"le", "la", "el", "o", "a", "il"})
_DEMONYMS = frozenset(
    "american german democrat republican conservative englishman frenchman dutchman irishman"
    " welshman scot swede dane spaniard pole finn turk swiss briton texan mexican".split()
)
_OF_A_PLACE = ("ano", "ana", "eño", "eña", "ense", "ino", "ina")
_COMMON = frozenset(
    "ciudadano ciudadana cidadã hermano hermana anciano anciana vecino vecina decano cirujano"
    " cirujana asesino asesina veterano veterana vicino padrino madrina sobrino sobrina"
    " cittadino cittadina bambino bambina capitano medicina oficina semana".split()
)


def _pronoun(
    scene: Scene, answer: Answer, passage: int, spoke: FoundSpeaker | None
) -> FoundSpeaker | None:
    fold = answer.text.casefold()
    if fold == "it" and (spoke is None or (spoke.person and spoke.person.type == "person")):
        return _body_before(scene, passage, answer.at) or spoke
    if fold not in scene.small.personal and (spoke if fold else scene.base == "en"):
        return spoke
    gender = "m" if fold in MALE else "f" if fold in FEMALE else None
    person = _person_before(scene, passage, answer.at, gender=gender)
    return person or spoke


def _person_before(
    scene: Scene, at: int, offset: int, reach: int = _BACK, gender: str | None = None
) -> FoundSpeaker | None:
    """The last person spoken of before `offset` in passage `at`."""
    for back in range(at, max(-1, at - reach), -1):
        passage = scene.passages[back]
        if back != at and passage.kind in ASIDE:
            continue
        if not scene.cast.is_named_in(passage.id) and passage.id not in scene.in_passage:
            continue
        clause = scene.clause(back)
        limit = offset if back == at else len(clause.text)
        floor = max(0, limit - _WINDOW)
        spoken = scene.spoken(passage.id, floor, limit)
        if not spoken and not clause.between(floor, limit):
            continue
        for begin, end in sentences_back(clause.text, floor, limit):
            said = [found for stop, found in spoken if begin < stop <= end]
            if said and said[-1].person is None and _is_somebody(scene, said[-1].name):
                return said[-1]
            told = said[-1].person if said else None
            if told is None or told.type != "person" or scene.cast.is_other(told, gender):
                answer = topic(clause, begin, end)
                told = answer.name if answer else None
            if told is None or told.type != "person":
                continue
            if not scene.cast.is_other(told, gender):
                return scene.cast.in_full(told)
            for mention in clause.between(begin, end):
                # Jane Hall met Tom Bell. He …
                told = mention.name
                if told.type == "person" and not scene.cast.is_other(told, gender):
                    return scene.cast.in_full(told)
    return None


def _body_before(scene: Scene, at: int, offset: int) -> FoundSpeaker | None:
    """The last organisation that a sentence before `offset` in passage `at` is about."""
    for back in range(at, max(-1, at - 2), -1):
        if back != at and scene.passages[back].kind in ASIDE:
            continue
        clause = scene.clause(back)
        limit = offset if back == at else len(clause.text)
        for begin, end in sentences_back(clause.text, max(0, limit - _WINDOW), limit):
            mention = clause.find(begin, end, ("organisation",))
            if mention:
                return FoundSpeaker(mention.name.name, mention.name)
    return None


def _is_somebody(scene: Scene, name: str) -> bool:
    """Whether the words stand for one unnamed person: a witness, en granne."""
    first, _, rest = name.casefold().partition(" ")
    return first in scene.small.indefinite and bool(rest) and BODIES.isdisjoint(rest.split())
