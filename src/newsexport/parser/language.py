"""Which language a text is in, by its commonest words, and by its letters.

Each language's small words (articles, prepositions, conjunctions) make up a third of any text
in it and little of any other's, so a few hundred words of running text decide. A line that has
too few of them is judged by the ends of its words and by its letters too.

>>> detect_language("The minister said that the talks with the union were over for now.")
'en'
>>> detect_language("Der Minister sagte, die Gespräche mit der Gewerkschaft seien vorbei.")
'de'
>>> detect_language("大臣は会談が終わったと述べた。")
'ja'
>>> detect_language("12:30 4-2 $5")
'und'

The twelve languages whose rules are written, and others that are only named: their texts are
read by form. A script that is one language's own tells it without words.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from newsexport.parser.language_words import ENDINGS, LETTERS, OTHERS, TELLING, WORDS

RULES = {"language-detected": "The language whose commonest words the text uses."}

_SLICE = 300  # characters; three such slices of a long text decide where the result is clear
_LONG = 4_000  # characters of each slice where it is not
_PLACES = (0.15, 0.4, 0.65)  # of a text: its head may be menus, its foot other stories
_CLEAR = 2.0  # times the runner-up's score
_ENOUGH = 8.0  # score: so many small words of one language alone
_FEWEST = 1.5  # score: below, small words alone say nothing
_SPARSE = 0.04  # of a text's words: with fewer small words it is in another language
_BY_FORM = 1.0  # score with endings and letters where small words are too few ...
_CLEARLY = 1.4  # ... and times the runner-up's score
_LONGEST_LINE = 600  # characters: only so short a text is judged by endings and letters
_MOST_OF_A_LETTER = 4  # a name that a line repeats is no evidence
_OTHER_SCRIPT = 0.3  # of a text's letters
_KANA = 0.05  # of East Asian letters: Chinese has none

_RANGES = (
    ("el", "Ͱ-Ͽἀ-῿"),
    ("Cyrl", "Ѐ-ӿ"),
    ("hy", "Ա-֏"),
    ("he", "֐-׿"),
    ("Arab", "؀-ۿ"),
    ("Deva", "ऀ-ॿ"),
    ("bn", "ঀ-৿"),
    ("pa", "਀-੿"),
    ("gu", "઀-૿"),
    ("ta", "஀-௿"),
    ("te", "ఀ-౿"),
    ("kn", "ಀ-೿"),
    ("ml", "ഀ-ൿ"),
    ("si", "඀-෿"),
    ("th", "฀-๿"),
    ("lo", "຀-໿"),
    ("my", "က-႟"),
    ("ka", "Ⴀ-ჿ"),
    ("km", "ក-៿"),
    ("ja", "぀-ヿ"),
    ("zh", "㐀-鿿"),
    ("ko", "가-힯"),
)
# Of one script, letters or words that one language alone has: the first that stands there tells.
_MARKS = {
    "Cyrl": (
        ("uk", "[іїєґ]"),
        ("be", "ў"),
        ("mk", "[ѓќѕ]"),
        ("sr", "[љњћђџ]"),
        ("ru", "[ыэё]"),
        ("bg", "ъ"),
    ),
    "Arab": (("ur", "[ٹڈےں]"), ("fa", "[پچژگ]"), ("ar", "ال")),
    "Deva": (("mr", "आहे"), ("ne", "छ[।न ]"), ("hi", r"है|\bके\b")),
}


@cache
def _tables() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """By small word the languages that use it, in one string; and that string's languages."""
    found: dict[str, list[str]] = {}
    for table in (WORDS, OTHERS):
        for language, words in table.items():
            for word in words.split():
                found.setdefault(word, []).append(language)
    for language, words in TELLING.items():
        other = "da" if language == "no" else "no"
        kin = TELLING[other].split()
        for word in words.split():
            if word not in kin:
                found[word] = [known for known in found.get(word, []) if known != other]
                found[word].append(language)
    keys = {word: " ".join(dict.fromkeys(languages)) for word, languages in found.items()}
    return keys, {key: tuple(key.split()) for key in keys.values()}


def _by_words(words: Sequence[str]) -> dict[str, float]:
    """How much the small words among `words` speak for each language."""
    keys, languages_of = _tables()
    scores: dict[str, float] = {}
    for key, count in Counter(map(keys.get, words)).items():
        if key is not None:
            languages = languages_of[key]
            # a word that many languages share says less
            share = count / len(languages)
            for language in languages:
                scores[language] = scores.get(language, 0.0) + share
    return scores


def _best(scores: Mapping[str, float]) -> tuple[str, float, float]:
    """The language that scores most, its score, and that of the next."""
    language = max(scores, key=lambda known: scores[known], default="und")
    score = scores.get(language, 0.0)
    return (
        language,
        score,
        max((s for known, s in scores.items() if known != language), default=0.0),
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:['’][^\W\d_]*)?")


def _slices(text: str, length: int) -> str:
    if len(text) <= length * len(_PLACES):
        return text
    starts = [int(len(text) * place) for place in _PLACES]
    return "\n".join(text[start : start + length] for start in starts)


def detect_language(text: str) -> str:
    """BCP 47 primary tag of `text`, "und" where nothing can be said."""
    sample = _slices(text, _SLICE).lower()
    script = None if sample.isascii() else _by_script(sample)
    if script:
        return script
    language, score, next_score = _best(_by_words(sample.split()))
    if len(text) > _LONGEST_LINE and score >= max(_ENOUGH, _CLEAR * next_score):
        return language
    sample = _slices(text, _LONG).lower()
    words = _word().findall(sample.replace("’", "'"))
    scores = _by_words(words)
    if len(text) <= _LONGEST_LINE:
        return _of_line(sample, words, scores)
    language, score, _ = _best(scores)
    return language if score >= max(_FEWEST, _SPARSE * len(words)) else "und"


def _of_line(lower: str, words: Sequence[str], scores: dict[str, float]) -> str:
    """The language of a short text, by its small words, the ends of its words and its letters."""
    total = dict(scores)
    for language, endings in _endings().items():
        # what speaks for itself must not be outweighed by what is alike in many languages
        ended = sum(len(word) > 4 and word.endswith(endings) for word in words)
        total[language] = total.get(language, 0.0) + min(ended, len(words) / 4) * 0.3
    for letter, languages in _letters().items() if not lower.isascii() else ():
        written = min(lower.count(letter), _MOST_OF_A_LETTER)
        for language in languages if written else ():
            total[language] = total.get(language, 0.0) + written * 0.5 / len(languages)
    language, score, next_score = _best(total)
    small = scores.get(language, 0.0)
    if small >= max(_FEWEST, _SPARSE * len(words)):
        return language
    clear = score >= max(_BY_FORM, _CLEARLY * next_score)
    return language if clear and small > 0 else "und"


@cache
def _endings() -> dict[str, tuple[str, ...]]:
    return {language: tuple(endings.split()) for language, endings in ENDINGS.items()}


@cache
def _letters() -> dict[str, list[str]]:
    """By letter, the languages that write it."""
    found: dict[str, list[str]] = {}
    for language, letters in LETTERS.items():
        for letter in letters:
            found.setdefault(letter, []).append(language)
    return found


@cache
def _scripts() -> tuple[re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    every = "".join(letters for _, letters in _RANGES)
    each = tuple((name, re.compile(f"[{letters}]")) for name, letters in _RANGES)
    return re.compile(f"[{every}]"), each


def _by_script(lower: str) -> str | None:
    """The language of a text in another script than the Latin; None where it is in that."""
    every, each = _scripts()
    others = every.findall(lower)
    if not others or len(others) < _OTHER_SCRIPT * sum(map(str.isalpha, lower)):
        return None
    written = "".join(others)
    counts = {name: len(pattern.findall(written)) for name, pattern in each}
    script = max(counts, key=lambda name: counts[name])
    if counts["ja"] > _KANA * (counts["ja"] + counts["zh"]) and script in ("ja", "zh"):
        return "ja"
    for language, mark in _MARKS.get(script, ()):
        if re.search(mark, lower):
            return language
    return script if len(script) == 2 else "und"
