"""Speech or not: what stands between quotation marks may be a title, a nickname, a name.

>>> text = 'She sang "Gone With the Wind" and said "it was over for all of us".'
>>> is_speech(text, 10, 28, 28, "en"), is_speech(text, 40, 65, 65, "en")
(False, True)
"""

from collections.abc import Sequence

from newsexport.parser.speech.verbs import speech_verbs

_MARKS = "\"“”„‟«»‹›‘’‚'` "
_LONGEST_TITLE = 12  # words
_SMALL = frozenset(
    (
        "a an the of and or in on at to for from by with as but nor vs vs. de la le du"
        " des der die das und van von il el los las y e et"
    ).split()
)
# Words before a mark that say: what follows is a title, a name or a word as such.
_TITLED = frozenset(
    (
        "film movie book novel album song single track play series show titled entitled"
        " word words term phrase expression begriff wort ausdruck terme término expresión palabra"
        " palavra termo parola termine espressione woord begrip słowo określenie ordet uttrycket"
        " begrepet begrebet sana termi"
        " so-called named dubbed nicknamed nickname slogan hashtag headlined movies songs"
        " documentary sitcom musical episode essay poem painting game programme program"
        " exhibition tour hit hits band drama comedy memoir podcast ballad duet hymn"
        " anthem opera film filmen buch roman serie song lied titel namens sogenannte"
        " sogenannten unter livre chanson intitulé intitulée titre film baptisé baptisée"
        " surnommé libro película canción titulado titulada apodado apodada"
        " serie livro filme intitulado intitulada libro film intitolato"
        " canzone soprannominato boek lied genaamd getiteld zogenoemde"
        " zogeheten film książka piosenka tytuł tzw pt tytułem boken filmen låten boka"
        " bogen sangen kirja elokuva nimeltä"
    ).split()
)
_INDEFINITE = frozenset("a an un una une um uma uno ein eine einen einem een en et ett".split())
_THAT = frozenset("that que che dass att at że że, iż että dat qu".split())
# The same, but for words quoted from speech: called "a pack of lies", s’est dit « très serein ».
_CALLED = frozenset("called llamado llamada chamado chamada chiamato chiamata".split())
_NAMING = frozenset("dit dite detto detta".split())
# Words after a mark that say: what stood before is the name of it.
_NAMED = frozenset(
    "formula campaign principle policy doctrine initiative movement award awards slogan motto"
    " programme program tour scheme hashtag festival exhibition trilogy franchise album song"
    " film movie single clause amendment model system rule law act bill tax order"
    " gesetz regel lov lag wet ustawa"
    " kampagne politik prinzip programm kampanj kampanje campagne campaña campanha".split()
)


def is_speech(
    text: str, start: int, end: int, mark: int, language: str, *, weak: bool = False
) -> bool:
    """Whether text[start:end], which the mark at `mark` closes, is direct speech.

    `weak` marks (single ones) also need words of speech around them.
    """
    size = end - start
    words = text[start:end].split(None, _LONGEST_TITLE)
    if not _has_three_words(words) or _is_title_case(words, language):
        return False
    if size < 80:
        before = text[max(0, start - 60) : start].rstrip(_MARKS).split()
        fold = before[-1].strip(",(").casefold() if before else ""
        if fold in _TITLED or (fold in _CALLED and words[0] not in _INDEFINITE):
            return False
        if fold in _NAMING and not text[start].islower():
            return False
        if before[-2:] == ["known", "as"] or before[-3:] == ["known", "as", "the"]:
            return False
        if text[start].isupper() and _is_named(before, words, text[mark + 1 : mark + 30], language):
            return False
    if size < 50:
        for word in text[mark : mark + 40].lstrip(_MARKS).split(None, 2)[:2]:
            if word.strip(",.;").casefold() in _NAMED:
                return False
    return not weak or _has_speech_near(text, start, end, language)


def _is_named(before: list[str], words: list[str], after: str, language: str) -> bool:
    """Whether a capital within a sentence, no stop at its end, makes the stretch a name.

    el programa "Más vale tarde" lo contó; die Initiative „Rettet die Bienen“
    """
    if not before or len(words) > 7 or words[-1][-1] in ".,!?…" or not before[-1][-1].isalnum():
        return False
    verbs = speech_verbs(language)
    if after[:1] == "," or before[-1] in _THAT or before[-1] in _INDEFINITE:
        return False
    if not verbs.isdisjoint(word.casefold() for word in before[-4:]):
        return False
    if language.split("-")[0] != "de":
        follows = after.split(None, 1)
        return not follows or follows[0].strip(".,").casefold() not in verbs
    # all nouns have capitals: a name stands behind a noun, or has no small word in it
    return (before[-1][0].isupper() and len(before[-1]) > 3) or all(w[0].isupper() for w in words)


def _has_three_words(words: Sequence[str]) -> bool:
    if len(words) > 2 and words[0][0].isalnum() and words[1].isalpha() and words[2].isalpha():
        return True
    count = 0
    for word in words[:8]:
        if word[0].isalnum() or any(c.isalnum() for c in word):
            count += 1
            if count == 3:
                return True
    return False


def _is_title_case(words: Sequence[str], language: str) -> bool:
    """All words but the small ones begin with a capital: "Gone With the Wind"."""
    if len(words) > _LONGEST_TITLE or language.split("-")[0] == "de":
        return False
    letters = 0
    for word in words:
        if word.casefold().strip(",.?!") in _SMALL:
            continue
        first = word.lstrip("([{‘'“\"")[:1]
        if first.isalpha():
            letters += 1
        if first.isalnum() and not (first.isupper() or first.isdigit()):
            return False
    return letters >= (3 if words[-1][-1] in ".!" else 2)


def _has_speech_near(text: str, start: int, end: int, language: str) -> bool:
    verbs = speech_verbs(language)
    inside = text[end - 1] in ",.?!…"
    after = text[end + 1 : end + 120].split()[:6]
    before = text[max(0, start - 120) : start - 1].split()[-8:]
    if before and before[-1].endswith(":"):
        return True
    near = {word.strip(",.:;()").casefold() for word in (*after, *before)}
    return bool(near & verbs) or (inside and start <= 1) or len(text[start:end].split(None, 8)) > 7
