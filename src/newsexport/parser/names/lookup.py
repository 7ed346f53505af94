"""What the readers of runs share: the text, the tables, and what has been found so far."""

from typing import Literal

from newsexport.gazetteer import is_place
from newsexport.gazetteer.regions import region_countries, stateless
from newsexport.parser.names.cases import nominatives, stem
from newsexport.parser.names.forms import has_small_words, looks_like_head
from newsexport.parser.names.lexicon import Lexicon
from newsexport.parser.names.runs import Run, Word, company_end, words_of
from newsexport.parser.names.words import COMPANY, GEO_NOUNS, PLACE_CUES
from newsexport.parser.titles import PORTFOLIOS

Kind = Literal["person", "organisation", "geoArea", "lone", "loose", "single", "title"]
# What a stretch of the text names, its start and end. "lone" is a last name behind a title.
Piece = tuple[Kind, int, int]
_GEO_INITIALS = frozenset(noun[0] for noun in GEO_NOUNS)
_ORDINAL_ENDS = ("t ", "d ", "h ")


def cued(text: str, start: int) -> bool:
    """Whether a preposition of place stands before text[start]."""
    before = text[max(0, start - 12) : start].rstrip().rpartition(" ")[2].casefold()
    return before in PLACE_CUES


class Lookup:
    """One text's runs while they are read: its tables and what has been found."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lex = lexicon
        self.english = lexicon.language in ("en", "und")
        self.found: list[Piece] = []
        self.small = not self.english and has_small_words(text, lexicon.language)

    def name(self, words: tuple[Word, ...]) -> str:
        return self.text[words[0].start : words[-1].end].replace("’", "'")

    def add(self, kind: Kind, words: tuple[Word, ...]) -> None:
        self.put(kind, words, words[0].start, words[-1].end)

    def put(self, kind: Kind, words: tuple[Word, ...], start: int, end: int) -> None:
        text = self.text
        after = text[end : end + 1]
        if after == " ":
            if kind == "geoArea" and text[end + 1 : end + 2] in _GEO_INITIALS:
                end = self.with_noun(start, end)
        elif after == "." and words:
            last = words[-1].text
            if (kind == "organisation" and last in COMPANY) or (
                kind == "person" and last in ("Jr", "Sr")
            ):
                end += 1
        elif after == "," and text[end : end + 5] in (", Jr.", ", Sr.") and kind == "person":
            end += 5
        elif after == "," and kind == "organisation":
            end = company_end(text, end)
        if kind == "organisation" and text[max(0, start - 2) : start] in _ORDINAL_ENDS:
            before = text[max(0, start - 7) : start - 1].rpartition(" ")[2]
            if before[:1].isdigit() and before[-2:] in ("st", "nd", "rd", "th"):
                start -= len(before) + 1
        self.found.append((kind, start, end))

    def fixed(self, start: int, end: int) -> None:
        """A name as a table has it."""
        name = self.text[start:end]
        kind: Kind = "organisation" if name in self.lex.known else "geoArea"
        self.found.append((kind, start, end))

    def with_noun(self, start: int, end: int) -> int:
        """The end of "Kyiv region": a noun of geography that belongs to the name."""
        if self.text[end : end + 1] != " ":
            return end
        noun = self.text[end + 1 : end + 14].partition(" ")[0].rstrip(".,;:)")
        if noun not in GEO_NOUNS:
            return end
        name = self.text[start:end]
        if noun in ("district", "river"):
            takes = not is_place(name, "en")
        else:
            takes = region_countries().get(name, "RU") == "RU" and name not in stateless()
        return end + 1 + len(noun) if takes else end

    def phrase(self, words: tuple[Word, ...]) -> tuple[tuple[Word, ...], int, int] | None:
        """A name of the tables with small words in it that begins in `words`."""
        for at, word in enumerate(words):
            for name in self.lex.phrases.get(word.text, ()):
                end = word.start + len(name)
                if (
                    self.text[word.start : end].replace("’", "'") == name
                    and not self.text[end : end + 1].isalnum()
                ):
                    return words[:at], word.start, end
        return None

    def is_head(self, text: str) -> bool:
        return text in self.lex.heads or (
            not self.english and len(text) > 3 and looks_like_head(text, self.lex.language)
        )

    def words(self, run: Run) -> tuple[Word, ...]:
        return words_of(self.text, run[1], run[2])

    def is_place(self, words: tuple[Word, ...]) -> bool:
        inflected = self.lex.inflected
        return self.name(words) in self.lex.places or (
            bool(inflected) and self.stem(words) in inflected
        )

    def stem(self, words: tuple[Word, ...]) -> str:
        return " ".join([stem(word.text, self.lex.language) for word in words])

    def named(self, words: tuple[Word, ...]) -> bool:
        name = self.name(words)
        return name in self.lex.known or name in self.lex.places

    def known_end(self, words: tuple[Word, ...]) -> bool:
        return any(self.name(words[at:]) in self.lex.known for at in range(1, len(words)))

    def is_given(self, text: str) -> bool:
        """A given name, or two joined by a hyphen."""
        given = self.lex.given
        if self.lex.inflected and text not in given:
            return any(form in given for form in nominatives(text, self.lex.language))
        return text in given or ("-" in text and text.partition("-")[0] in given)

    def place_prefix(self, words: tuple[Word, ...]) -> int:
        for length in range(min(3, len(words) - 1), 0, -1):
            if self.name(words[:length]) in self.lex.places:
                return length
        return 0

    def is_role(self, text: str) -> bool:
        return text in self.lex.offices

    def last_title(self, words: tuple[Word, ...]) -> int:
        """Index of the last word of a title in `words`, -1 where there is none."""
        cut = -1
        for at, word in enumerate(words):
            if self.is_role(word.text):
                cut = at
            elif cut >= 0 and word.text in PORTFOLIOS:
                gap = self.text[words[cut].end : word.start]
                if gap in (" of ", " for ", " of the ", " and "):
                    cut = at
        return cut
