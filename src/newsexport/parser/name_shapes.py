"""Runs of capitals to pieces: what each names, by its own words and its next neighbours.

German Foreign Minister | Annalena Baerbock     behind a title: a person
Acme Holdings Ltd, Ministry of Defence          suffix or head word: an organisation
Harris County, Lake Superior, Kyiv region       a word of geography: a place
Transatlantic Quad                              in a table
Karim Benali                                    loose: the rest of the text must tell
Blinken                                         single: a last name, or nothing
"""

from typing import Literal

from newsexport.gazetteer import is_place
from newsexport.gazetteer.regions import region_countries, stateless
from newsexport.parser.known_bodies import TEAMS, is_state_body
from newsexport.parser.name_forms import (
    CAPITAL_ADJECTIVES,
    behind_hyphen,
    has_small_words,
    is_german_adjective,
    is_german_body,
    is_site,
    small_end,
    small_head,
    small_tail,
    without_article,
)
from newsexport.parser.name_runs import Run, Word, company_end, opens_sentence, words_of
from newsexport.parser.name_nouns import body_nouns, is_body_noun, place_nouns
from newsexport.parser.name_words import (
    CENTRES,
    COMPANY,
    DOUBTFUL,
    GEO_HEADS,
    GEO_NOUNS,
    GEO_TAILS,
    HALVES,
    ARMED,
    NO_NAMES,
    NO_PERSON,
    OF,
    OF_ABROAD,
    ON,
    OWNERS,
    PLACE_CUES,
    SUBJECTS,
    WEATHER,
    Lexicon,
    nominatives,
    stem,
)
from newsexport.parser.titles import ADDRESS, DEMONYMS, PORTFOLIOS

Kind = Literal["person", "organisation", "geoArea", "lone", "loose", "single", "title"]
_LONG_WORD = 11  # letters: "Justizministerium" names one ministry, "Bank" no bank
_OWN = ("'s", "’s", "'S", "’S")
_PARTS_OF_LINKS = ("@", ".", "/")
# Titles of nobility: whether they stand alone before "of".
NOBLES = {
    "Lord": False,
    "Lady": False,
    "Baroness": False,
    "Baron": False,
    "Viscount": False,
    "Duke": True,
    "Duchess": True,
    "Earl": True,
    "Countess": True,
    "Marquess": True,
    "Prince": True,
    "Princess": True,
}
ANDS = {
    "de": (" und ",),
    "nl": (" en ",),
    "sv": (" och ",),
    "da": (" og ",),
    "no": (" og ",),
    "nb": (" og ",),
    "nn": (" og ",),
    "fr": (" et ",),
    "es": (" y ", " e "),
    "pt": (" e ",),
    "it": (" e ", " ed "),
    "pl": (" i ",),
}
_OF_ENDS = tuple(
    f"{word} " for word in "für voor för for der de du des la di da do van del ella dos das".split()
)
_HYPHENED = frozenset(("- und ", "- og ", "- och ", "- en "))
_POSSESSIVE = ("' ", "’ ")
_IN = frozenset("sv da no nb nn pl".split())
_ORDINAL_ENDS = ("t ", "d ", "h ")
_LONG_SMALL = 8  # letters, where common nouns are written small
_SINGLE_BODIES = frozenset("nl sv da no nb nn fi".split())
_LONGEST_GAP = 10  # characters: " de la "
_LONGEST = 14  # words; a longer run is a line in capitals, no name


# What a stretch of the text names, its words where they are known, its start and end.
# "lone" is a last name behind a title.
Piece = tuple[Kind, tuple[Word, ...], int, int]


def pieces(text: str, runs: list[Run], lexicon: Lexicon) -> list[Piece]:
    """What the runs of `text` name, in order."""
    return _Splitter(text, lexicon).split(runs)


def cued(text: str, start: int) -> bool:
    """Whether a preposition of place stands before text[start]."""
    before = text[max(0, start - 12) : start].rstrip().rpartition(" ")[2].casefold()
    return before in PLACE_CUES


class _Splitter:
    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lex = lexicon
        self.english = lexicon.language in ("en", "und")
        self.found: list[Piece] = []
        self.fixed_end = 0
        self.elides = lexicon.language in ("fr", "it")
        self.small = not self.english and has_small_words(text, lexicon.language)

    def split(self, runs: list[Run]) -> list[Piece]:
        fixed_end = 0
        for at, (name, start, end) in enumerate(runs):
            fixed_end = max(fixed_end, self.fixed_end)
            if start >= fixed_end:
                if self.elides and ("’" in name[:6] or "'" in name[:6]):
                    start, name = without_article(name, start, self.lex.telling)
                    if not name:
                        continue
                if self.small and self._with_small(name, start, end):
                    continue
                if self._settle_at_once(name, start, end):
                    continue
            elif end <= fixed_end:
                continue
            if start >= fixed_end and " " not in name and name[-2:] not in _OWN:
                words: tuple[Word, ...] = (Word(name, start, end, False),)
            else:
                words = words_of(self.text, max(start, fixed_end), end)
            while words and (phrase := self._phrase(words)):
                before, first, fixed_end = phrase
                self._sort(before)
                self._fixed(first, fixed_end)
                words = tuple(word for word in words if word.start >= fixed_end)
            if words:
                words = self._with_of(runs, at, words)
                fixed_end = max(fixed_end, words[-1].end)
                self._sort(words)
        return self.found

    def _with_small(self, name: str, start: int, end: int) -> bool:
        """Add "Oslo tingrett", "ministère des Finances": bodies by a small noun beside a name."""
        text, language = self.text, self.lex.language
        if name in self.lex.skip:
            return False
        stop = small_tail(text, end, language)
        begin = small_head(text, start, language)
        if begin < start and stop == end:
            stop = small_end(text, end, language, opens=False)
        if begin == start and stop == end:
            return False
        self.found.append(("organisation", (), begin, stop))
        return True

    def _settle_at_once(self, name: str, start: int, end: int) -> bool:
        """Add what `name` plainly is without taking it apart: most names are met here."""
        lex = self.lex
        if kind := self._plain(name):
            if self.text[end : end + 1] != "$":  # "US$100"
                self._put(kind, (), start, end)
            return True
        if lex.genitive and name[-1:] == "s" and (kind := lex.plain.get(name[:-1])):
            self._put(kind, (), start, end - 1)
            return True
        first, space, rest = name.partition(" ")
        if space and first in lex.openers and name not in lex.telling and first not in lex.given:
            start += len(first) + 1
            name = rest
            first, space, rest = name.partition(" ")
        if (nobles := NOBLES.get(first)) is not None and self._noble(
            name, start, end, nobles
        ):
            return True
        if name[-2:] in _OWN and name not in lex.telling and f"{name[:-2]}'s" not in lex.known:
            end -= 2
            name = name[:-2]
            if not space:
                first = name
            else:
                rest = rest[:-2]
        if name in lex.skip:
            return True
        if kind := self._plain(name):
            self._put(kind, (), start, end)
            return True
        if not space:
            if "." in name and is_site(name) and self.text[start - 1 : start] not in _PARTS_OF_LINKS:
                self.found.append(("organisation", (), start, end))
                return True
            if name in lex.telling or not self._says_nothing(name):
                return name.partition("'")[0].partition("’")[0] in lex.skip  # "We're"
            self.found.append(("single", (), start, end))
            return True
        if first in lex.given and rest.isalpha() and rest not in lex.telling:
            self.found.append(("person", (), start, end))
            return True
        return False

    def _plain(self, name: str) -> Literal["organisation", "geoArea"] | None:
        """What a table says that `name` is, where no more words can belong to it."""
        kind = self.lex.plain.get(name)
        if kind is None or " " not in name:
            return kind
        first, last = name.partition(" ")[0], name.rpartition(" ")[2]
        return kind if self.lex.second_look.isdisjoint((first, last)) else None

    def _says_nothing(self, name: str) -> bool:
        """Whether a single word that no table has needs no second look."""
        lex = self.lex
        if not name.isalnum():
            return self.english and name.replace("-", "").isalnum() and "-based" not in name
        if lex.inflected and stem(name, lex.language) in lex.inflected:
            return False
        return lex.head_form is None or lex.head_form.search(name) is None

    def _noble(self, name: str, start: int, end: int, of: bool) -> bool:
        """ "Lord Browne of Madingley" is one name; "the Duke of Sussex" is a title, no place."""
        text = self.text
        if not text.startswith(" of ", end):
            return False
        stop = end + 4
        while stop < len(text) and (text[stop].isalpha() or text[stop] in "-’'"):
            stop += 1
        if not text[end + 4 : end + 5].isupper():
            return False
        alone = " " not in name
        if alone != of:
            return False
        self.found.append(("person" if not alone else "title", (), start, stop))
        self.fixed_end = stop
        return True

    def _name(self, words: tuple[Word, ...]) -> str:
        return self.text[words[0].start : words[-1].end].replace("’", "'")

    def _add(self, kind: Kind, words: tuple[Word, ...]) -> None:
        self._put(kind, words, words[0].start, words[-1].end)

    def _put(self, kind: Kind, words: tuple[Word, ...], start: int, end: int) -> None:
        text = self.text
        after = text[end : end + 1]
        if after == " ":
            if kind == "geoArea":
                end = self._with_noun(start, end)
        elif after == "." and words:
            last = words[-1].text
            if (kind == "organisation" and last in COMPANY) or (
                kind == "person" and last in ("Jr", "Sr")
            ):
                end += 1
        elif after == "," and text[end : end + 6] in (", Jr.", ", Sr.") and kind == "person":
            end += 5
        elif after == "," and kind == "organisation":
            end = company_end(text, end)
        if kind == "organisation" and text[max(0, start - 2) : start] in _ORDINAL_ENDS:
            before = text[max(0, start - 7) : start - 1].rpartition(" ")[2]
            if before[:1].isdigit() and before[-2:] in ("st", "nd", "rd", "th"):
                start -= len(before) + 1
        self.found.append((kind, words, start, end))

    def _fixed(self, start: int, end: int) -> None:
        """A name as a table has it."""
        name = self.text[start:end]
        kind: Kind = "organisation" if name in self.lex.known else "geoArea"
        self.found.append((kind, (), start, end))

    def _with_noun(self, start: int, end: int) -> int:
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

    def _phrase(self, words: tuple[Word, ...]) -> tuple[tuple[Word, ...], int, int] | None:
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

    def _with_of(
        self, runs: list[Run], at: int, words: tuple[Word, ...]
    ) -> tuple[Word, ...]:
        """`words` with what "of" and the like join to their head word."""
        lex = self.lex
        last = words[-1]
        if self.english and last.text not in lex.joiners and last.text[-1:] != "s":
            return words
        after = self.text[last.end : last.end + 2]
        if after in _POSSESSIVE and self.english and last.text[-1:] == "s" and at + 1 < len(runs):
            following = self._words(runs[at + 1])  # "St Thomas' Hospital"
            if runs[at + 1][1] == last.end + 2 and following[0].text in lex.tails:
                return (*words, *following)
        if after[:1] != " ":
            return words
        if last.text in lex.offices and at + 1 < len(runs):
            gap = self.text[last.end : runs[at + 1][1]]
            if gap in (" of ", " of the ", " for "):
                following = self._words(runs[at + 1])
                if following[0].text in PORTFOLIOS:
                    return (*words, *following)
        if last.text in GEO_HEADS and at + 1 < len(runs):  # "Gulf of Riga", "Mar de Alborán"
            gap = self.text[last.end : runs[at + 1][1]]
            if gap in OF or gap in OF_ABROAD:
                return (*words, *self._words(runs[at + 1])[:2])
        if self.english:
            if last.text not in lex.heads:
                return words
        else:
            first = next((w for w in words if w.text not in lex.openers), words[0])
            if first is not words[-1] and (
                first.text in CAPITAL_ADJECTIVES or is_german_adjective(first.text, lex.language)
            ):
                first = words[words.index(first) + 1]
            if not self._is_head(first.text):
                return words
            opens = opens_sentence(self.text, first.start)
            end = small_end(self.text, last.end, lex.language, opens)
            if end > last.end:
                small = self.text[last.end + 1 : end]
                words = (*words, Word(small, last.end + 1, end, False))
        second = False
        joins = OF if self.english else OF_ABROAD
        while at + 1 < len(runs) and len(words) < _LONGEST:
            gap = self.text[words[-1].end : runs[at + 1][1]]
            if len(gap) > _LONGEST_GAP:
                break
            following = self._words(runs[at + 1])
            phrase = self._phrase(following)
            if phrase and not phrase[0]:  # "Polícia Civil do [Rio de Janeiro]"
                following = (Word(self.text[phrase[1] : phrase[2]], phrase[1], phrase[2], False),)
            if gap == " and " and self.english and len(words) > 1 and not second:
                of = self.text[max(0, words[-1].start - 5) : words[-1].start]
                second = of.endswith((" of ", " for ", " the "))
                stands = following[0].text in lex.heads or (
                    following[-1].text in lex.tails and following[-1].text not in SUBJECTS
                )
                if not second or self._named(following) or stands:
                    break
            elif gap in ANDS.get(lex.language, ()):
                behind_of = self.text[max(0, words[-1].start - 5) : words[-1].start].endswith(
                    _OF_ENDS
                )
                if self.english or second or not behind_of or len(words) < 2:
                    break
                if self._is_head(following[0].text) or self._named(following):
                    break
                second = True
            elif gap in _HYPHENED and not self.english:
                if not self._is_head(following[0].text) and not behind_hyphen(words[-1].text):
                    break
            elif gap in (" i ", " w ", " we ") and lex.language in _IN:
                if second or not self._is_place(following):
                    break
                second = True
            elif gap in (" on ", " on the ") and words[-1].text in ON:
                pass
            elif gap not in joins:
                break
            elif gap in (" à ", " a ", " al ") and self._named(following):
                break
            if following[0].text in lex.openers and not self._named(following):
                break
            words = (*words, *following)
            at += 1
        return words

    def _is_head(self, text: str) -> bool:
        form = self.lex.head_form
        return text in self.lex.heads or (
            form is not None and len(text) > 3 and form.search(text) is not None
        )

    def _words(self, run: Run) -> tuple[Word, ...]:
        return words_of(self.text, run[1], run[2])

    def _is_place(self, words: tuple[Word, ...]) -> bool:
        inflected = self.lex.inflected
        return self._name(words) in self.lex.places or (
            bool(inflected) and self._stem(words) in inflected
        )

    def _stem(self, words: tuple[Word, ...]) -> str:
        return " ".join([stem(word.text, self.lex.language) for word in words])

    def _named(self, words: tuple[Word, ...]) -> bool:
        name = self._name(words)
        return name in self.lex.known or name in self.lex.places

    def _sort(self, words: tuple[Word, ...]) -> None:
        """Add the pieces that `words` hold."""
        while words and self._drops(words):
            words = words[1:]
        while len(words) > 1 and words[-1].text in self.lex.openers:
            words = words[:-1]
        if not words:
            return
        if self.lex.inflected:
            words = self._without_places(words)
        if not self.english and len(words) > 1 and self._calls_body(words):
            self._add("organisation", words[1:])
            return
        if len(words) == 1 or len(words) > _LONGEST:
            for word in words:
                self._sort_one(word)
            return
        for at, word in enumerate(words[:-1]):
            if word.owns and word.text not in OWNERS and f"{word.text}'s" not in self.lex.known:
                owner, rest = words[: at + 1], words[at + 1 :]
                self._sort(owner)
                if self._name(owner)in self.lex.places and is_state_body([w.text for w in rest]):
                    self._put("organisation", rest, owner[0].start, rest[-1].end)
                else:
                    self._sort(rest)
                return
        name = self._name(words)
        last = words[-1].text
        if name in self.lex.known:
            self._add("organisation", words)
        elif self.lex.inflected and self._stem(words) in self.lex.inflected:
            self._add("geoArea", words)
        elif name in self.lex.places or last in ("County", "Island", "Islands"):
            self._add("geoArea", words)
        elif last in TEAMS and self._place_prefix(words) == len(words) - 1:
            self._add("organisation", words)
        elif not (self._titled(words) or self._behind_unknown(words)):
            self._sort_plain(words)

    def _two_people(self, words: tuple[Word, ...]) -> bool:
        """ "zięć Donalda Trumpa Jared Kushner": a genitive, then a nominative."""
        first, second, third, _ = (word.text for word in words)
        if third not in self.lex.given or second in self.lex.given or not self._is_given(first):
            return False
        self._add("person", words[:2])
        self._add("person", words[2:])
        return True

    def _calls_body(self, words: tuple[Word, ...]) -> bool:
        """ "Företaget Nordkap AB": a noun that has its capital from the sentence it opens."""
        first = words[0].text
        return (
            self.lex.language != "de"
            and is_body_noun(first.lower(), self.lex.language)
            and first not in self.lex.known
            and words[-1].text in self.lex.tails
            and not self._named(words)
            and opens_sentence(self.text, words[0].start)
        )

    def _without_places(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """Cut off, and add, a place that stands behind a name without a preposition (Finnish)."""
        for at in range(1, len(words)):
            word = words[at]
            if (
                word.text[-3:] in ("ssa", "ssä", "sta", "stä", "lla", "llä", "lle")
                and stem(word.text, self.lex.language) in self.lex.inflected
            ):
                self._sort(words[at:])
                return words[:at]
        return words

    def _sort_plain(self, words: tuple[Word, ...]) -> None:
        """`words` without title: by given name, head words, geography."""
        lex = self.lex
        first, last = words[0].text, words[-1].text
        if self.english:
            headed = any(word.text in lex.heads for word in words) and len(words) > 2
        else:
            headed = self._is_head(first) or any(word.text in lex.heads for word in words)
        if lex.inflected and len(words) == 4 and self._two_people(words):
            return
        if (
            self._is_given(first)
            and last not in NO_NAMES
            and len(words) < 6
            and not headed
            and not any(word.text in NO_PERSON for word in words)
        ):
            self._add("person", words)
        elif lex.language == "de" and self._split_loose(words):
            return
        elif self._is_body(words):
            self._add_body(words)
        elif (
            last in GEO_TAILS
            or last in ("City", "Beach", "Hills")
            or first in GEO_HEADS
            or (last in ("Park", "Monument") and words[-2].text == "National")
        ):
            self._add("geoArea", words)
        elif last in NO_NAMES or any(word.text in WEATHER for word in words[:2]):
            return
        elif first in DEMONYMS:
            self._sort(words[1:])
        else:
            head = self._place_prefix(words)
            rest = words[head:]
            if head and rest[0].text in lex.given and len(rest) > 1:
                self._add("geoArea", words[:head])
                self._add("person", rest)
            elif (
                head
                and len(rest) == 1
                and rest[0].text[-1:] == "s"
                and rest[0].text not in NO_PERSON
                and rest[0].text not in lex.known
            ):
                self._add("organisation", words)
            elif not self._split_loose(words):
                self._add("loose", words)

    def _split_loose(self, words: tuple[Word, ...]) -> bool:
        """Take apart a run of nouns that holds a known name: "Geheimdienstes CIA"."""
        lex = self.lex
        german = lex.language == "de"
        first = words[0].text
        if not german and not opens_sentence(self.text, words[0].start):
            return False
        if german:
            if len(words) == 2 and is_german_body(first, words[1].text):
                self._add("organisation", words)
                return True
            if first in body_nouns("de"):
                self._add("organisation", words[1:])
                return True
            if any(self._is_head(word.text) for word in words[:-1]) and not self._known_end(words):
                self._add("organisation", words)
                return True
            kind: Kind | None = (
                "organisation"
                if is_body_noun(first, "de")
                else "geoArea"
                if first in place_nouns("de")
                else None
            )
            if kind:
                self._add(kind, words[1:])
                return True
        for at in range(1, len(words)):
            rest = words[at:]
            name = self._name(rest)
            if name in lex.known or (german and name in lex.places and name not in DOUBTFUL):
                self._sort(words[:at])
                self._add("organisation" if name in lex.known else "geoArea", rest)
                return True
        return False

    def _known_end(self, words: tuple[Word, ...]) -> bool:
        return any(self._name(words[at:]) in self.lex.known for at in range(1, len(words)))

    def _is_given(self, text: str) -> bool:
        """A given name, or two joined by a hyphen."""
        given = self.lex.given
        if self.lex.inflected and text not in given:
            return any(form in given for form in nominatives(text, self.lex.language))
        return text in given or ("-" in text and text.partition("-")[0] in given)

    def _sort_one(self, word: Word) -> None:
        lex = self.lex
        text = word.text
        if text in DEMONYMS or (text in lex.openers and text not in lex.known):
            return
        if word.owns and f"{text}'s" in lex.known:
            self.found.append(("organisation", (word,), word.start, word.end + 2))
        elif text in lex.known or (
            text in TEAMS and self.text[max(0, word.start - 4) : word.start].casefold() == "the "
        ):
            self._add("organisation", (word,))
        elif text.endswith(("-based", "-headquartered")):
            self._based(word)
        elif not self.english and self._is_word_of_bodies(word):
            return
        elif (
            lex.inflected
            and stem(text, lex.language) in lex.inflected
            and not opens_sentence(self.text, word.start)
        ) or (
            text in lex.places and (text not in DOUBTFUL or cued(self.text, word.start))
        ):
            self._add("geoArea", (word,))
        else:
            self._add("single", (word,))

    def _is_word_of_bodies(self, word: Word) -> bool:
        """Take the body in "CIA-Einsatz", and one whose name is a single long word."""
        first, hyphen, _ = word.text.partition("-")
        if hyphen and first.isupper() and first in self.lex.known and len(first) > 1:
            self.found.append(("organisation", (word,), word.start, word.start + len(first)))
            return True
        if word.text in self.lex.heads and len(word.text) >= _LONG_WORD:
            self._add("organisation", (word,))
            return True
        form = self.lex.head_form
        if (
            form is not None
            and self.lex.language in _SINGLE_BODIES
            and len(word.text) >= _LONG_SMALL
            and form.search(word.text)
            and not opens_sentence(self.text, word.start)
        ):
            self._add("organisation", (word,))
            return True
        return False

    def _drops(self, words: tuple[Word, ...]) -> bool:
        """Whether the first of `words` only opens a sentence or describes."""
        first = words[0].text
        if first.rpartition("-")[2] in HALVES and len(words) > 1:
            self._based(words[0])
            return True
        if first not in self.lex.openers or (len(words) < 7 and self._named(words)):
            return False
        return not (first in self.lex.given and len(words) == 2)

    def _based(self, word: Word) -> None:
        """Add the place of "Kigali-based"."""
        place, _, half = word.text.partition("-")
        if half in ("based", "headquartered") and place in self.lex.places:
            self.found.append(("geoArea", (), word.start, word.start + len(place)))

    def _is_body(self, words: tuple[Word, ...]) -> bool:
        last = words[-1].text
        if last in self.lex.tails:
            return last not in ("Center", "Centre") or words[-2].text in CENTRES
        if not self.english:
            first = words[0].text
            if len(words) > 1 and (
                first in CAPITAL_ADJECTIVES or is_german_adjective(first, self.lex.language)
            ):
                first = words[1].text
            return self._is_head(first) or (
                self.lex.language in _SINGLE_BODIES and self._is_head(words[-1].text)
            )
        return any(
            word.text in self.lex.heads and self.text.startswith((" of ", " for "), word.end)
            for word in words[:-1]
        )

    def _add_body(self, words: tuple[Word, ...]) -> None:
        """An organisation; a person may follow: "Ministry of Finance Jane Doe"."""
        if words[-1].text not in self.lex.tails:
            for at in range(1 if words[0].text in ARMED else 2, len(words) - 1):
                if words[at].text in self.lex.given:
                    self._add("organisation", words[:at])
                    self._add("person", words[at:])
                    return
        self._add("organisation", words)

    def _place_prefix(self, words: tuple[Word, ...]) -> int:
        for length in range(min(3, len(words) - 1), 0, -1):
            if self._name(words[:length]) in self.lex.places:
                return length
        return 0

    def _behind_unknown(self, words: tuple[Word, ...]) -> bool:
        """A person behind words that are none of the name: "Defender Jane Doe"."""
        lex = self.lex
        if (
            self._is_given(words[0].text)
            or words[-1].text in lex.tails
            or words[-1].text in NO_NAMES
        ):
            return False
        before = self.text[max(0, words[0].start - 4) : words[0].start]
        if lex.language in ("es", "pt") and before != " de ":
            return False
        for at in range(1, len(words) - 1):
            rest = words[at:]
            gap = self.text[words[at - 1].end : words[at].start]
            if self._is_given(words[at].text) and len(rest) < 5 and gap in (" ", "'s ", "’s "):
                if any(word.text in NO_PERSON or word.text in lex.heads for word in rest):
                    return False
                self._sort(words[:at])
                self._add("person", rest)
                return True
        return False

    def _is_role(self, text: str) -> bool:
        return text in self.lex.offices

    def _last_title(self, words: tuple[Word, ...]) -> int:
        """Index of the last word of a title in `words`, -1 where there is none."""
        cut = -1
        for at, word in enumerate(words):
            if self._is_role(word.text):
                cut = at
            elif cut >= 0 and word.text in PORTFOLIOS:
                gap = self.text[words[cut].end : word.start]
                if gap in (" of ", " for ", " of the ", " and "):
                    cut = at
        return cut

    def _titled(self, words: tuple[Word, ...]) -> bool:
        """People with titles before their names, and titles alone."""
        lex = self.lex
        cut = self._last_title(words)
        if cut < 0 or (words[0].text in lex.heads and (cut or not self.english)):
            return False
        if cut == len(words) - 1:
            if words[cut].text in lex.tails or words[0].text in lex.given:
                return False
            self._sort_prefix(words[:cut])
            return True
        rest = words[cut + 1 :]
        last = rest[-1].text
        if last in lex.tails or last in NO_NAMES or last in GEO_TAILS:
            return False
        if any(self._is_head(word.text) for word in rest):
            if self.english or self._is_head(words[0].text):
                return False
            self._sort(rest)  # "Rzecznik Sądu Okręgowego": a title and whom it serves
            return True
        if words[0].text in lex.given and cut:
            return False
        self._sort_prefix(words[:cut])
        name = self._name(rest)
        if name in lex.known:
            self._add("organisation", rest)
        elif (
            name in lex.places and words[cut].text not in ADDRESS and rest[0].text not in lex.given
        ):
            self._add("geoArea", rest)
        elif len(rest) > 5:
            self._add("loose", rest)
        else:
            self._add("lone" if len(rest) == 1 else "person", rest)
        return True

    def _sort_prefix(self, words: tuple[Word, ...]) -> None:
        """What stands in front of a title: an employer, a country, an adjective."""
        words = tuple(word for word in words if not self._is_role(word.text))
        if words and words[-1].text not in self.lex.tails:
            while words and words[0].text in DEMONYMS:
                words = words[1:]
        if not words:
            return
        if self._named(words) or words[-1].text in self.lex.tails or len(words) == 1:
            self._sort(words)
            return
        for length in (2, 1):
            if len(words) > length and self._named(words[:length]):
                self._sort(words[:length])
                return
