"""Speech or not: what stands between quotation marks may be a title, a nickname, a name.

>>> text = 'She sang "Gone With the Wind" and said "it was over for all of us".'
>>> is_speech(text, 10, 28, 28, "en"), is_speech(text, 40, 65, 65, "en")
(False, True)
"""

from newsexport.parser.speech_verbs import speech_verbs

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
        " called named dubbed nicknamed nickname slogan hashtag headlined movies songs"
        " documentary sitcom musical episode essay poem painting game programme program"
        " exhibition tour hit hits band drama comedy memoir podcast ballad duet hymn"
        " anthem opera film filmen buch roman serie song lied titel namens sogenannte"
        " sogenannten unter livre chanson intitulé intitulée titre film baptisé baptisée"
        " dit surnommé libro película canción titulado titulada llamado llamada apodado"
        " serie livro filme intitulado intitulada chamado chamada libro film intitolato"
        " canzone chiamato detto soprannominato boek lied genaamd getiteld zogenoemde"
        " zogeheten film książka piosenka tytuł tzw pt tytułem boken filmen låten boka"
        " bogen sangen kirja elokuva nimeltä"
    ).split()
)
# Words after a mark that say: what stood before is the name of it.
_NAMED = frozenset(
    "formula campaign principle policy doctrine initiative movement award awards slogan motto"
    " programme program tour scheme hashtag festival exhibition trilogy franchise album song"
    " film movie single clause amendment model system"
    " kampagne politik prinzip programm kampanj kampanje campagne campaña campanha".split()
)


def is_speech(
    text: str, start: int, end: int, mark: int, language: str, *, weak: bool = False
) -> bool:
    """Whether text[start:end], which the mark at `mark` closes, is direct speech.

    `weak` marks (single ones) also need words of speech around them.
    """
    words = text[start:end].split(None, 40)
    if sum(any(c.isalnum() for c in word) for word in words[:8]) < 3:
        return False
    if _is_title_case(words, language):
        return False
    before = text[max(0, start - 60) : start].rstrip("\"“”„‟«»‹›‘’‚'` ").split()
    if before and before[-1].strip(",(").casefold() in _TITLED and end - start < 80:
        return False
    following = text[mark : mark + 40].lstrip("\"“”„‟«»‹›‘’‚'` ").split(None, 2)[:2]
    if end - start < 50 and any(word.strip(",.;").casefold() in _NAMED for word in following):
        return False
    if not weak:
        return True
    return _has_speech_near(text, start, end, language)


def _is_title_case(words: list[str], language: str) -> bool:
    """All words but the small ones begin with a capital: "Gone With the Wind"."""
    if language.split("-")[0] == "de" or len(words) > 12:
        return False
    big = [word.lstrip("([{‘'“\"") for word in words if word.casefold().strip(",.?!") not in _SMALL]
    letters = [word for word in big if word[:1].isalpha()]
    if len(letters) < 2 or (words[-1][-1] in ".!" and len(letters) < 3):
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in big if word[:1].isalnum())


def _has_speech_near(text: str, start: int, end: int, language: str) -> bool:
    verbs = speech_verbs(language)
    inside = text[end - 1] in ",.?!…"
    after = text[end + 1 : end + 120].split()[:6]
    before = text[max(0, start - 120) : start - 1].split()[-8:]
    if before and before[-1].endswith(":"):
        return True
    near = {word.strip(",.:;()").casefold() for word in (*after, *before)}
    return bool(near & verbs) or (inside and start <= 1) or len(text[start:end].split(None, 8)) > 7
