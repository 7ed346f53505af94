"""An article's passages to figures: everybody and everything named, each once.

Three passes: running text by the shapes of its names; then what the whole text tells of loose
runs and single words; last the lines in capitals, which only show what is known by then.
"""

from collections.abc import Sequence

from newsexport.gazetteer import country_code, country_of, region_country
from newsexport.gazetteer.regions import state_of
from newsexport.newsitem import SubjectType
from newsexport.parser.job_titles import title_after, title_before
from newsexport.parser.name_cast import Cast, Figure, Sight, Title
from newsexport.parser.name_runs import Word, find_runs, opens_sentence, words_of
from newsexport.parser.name_settling import (
    acts_as_person,
    counted,
    employs,
    initials,
    is_state,
    join_bodies,
    lies_in,
    opens_dateline,
    region_behind,
    short_forms,
    speaks,
)
from newsexport.parser.name_shapes import Piece, cued, pieces
from newsexport.parser.name_words import DOUBTFUL, NO_HEADLINE_NAMES, Lexicon, lexicon
from newsexport.parser.passage import Passage


def read_names(passages: Sequence[Passage], language: str) -> list[Figure]:
    """Everybody and everything named in `passages`."""
    return _Reader(passages, lexicon(language)).read()


class _Reader:
    def __init__(self, passages: Sequence[Passage], lexicon: Lexicon) -> None:
        self.passages = passages
        self.lexicon = lexicon
        self.cast = Cast()
        self.met: dict[tuple[SubjectType, str], Figure] = {}  # by name as it is written
        self.loose: list[tuple[int, Piece]] = []
        self.singles: list[tuple[int, Word]] = []
        self.at = 0
        self.text = ""
        self.caption = False

    def read(self) -> list[Figure]:
        lexicon = self.lexicon
        capitals: list[int] = []
        for at, passage in enumerate(self.passages):
            if _is_capitals(passage):
                capitals.append(at)
                continue
            self._enter(at)
            runs = find_runs(passage.text, lexicon.given, lexicon.skip)
            for piece in pieces(passage.text, runs, lexicon):
                self._take(piece)
        self._settle_loose()
        self._settle_singles()
        join_bodies(self.cast)
        self.met.clear()  # what was met may have been joined to another
        self._recognise(capitals)
        return list(self.cast.figures.values())

    def _enter(self, at: int) -> None:
        self.at = at
        self.text = self.passages[at].text
        self.caption = self.passages[at].kind == "caption"

    def _take(self, piece: Piece) -> None:
        if piece.kind == "person":
            self._person(piece.start, piece.end)
        elif piece.kind == "lone":
            self._lone(piece.words[0])
        elif piece.kind == "organisation":
            self._body(piece.start, piece.end)
        elif piece.kind == "geoArea":
            self._place(piece.start, piece.end)
        elif piece.kind == "loose":
            self.loose.append((self.at, piece))
        else:
            self.singles.append((self.at, piece.words[0]))

    def _person(self, start: int, end: int) -> None:
        name = self.text[start:end]
        if self.caption and "/" in self.text[end : end + 1]:  # a credit: "(Jane Doe/AP)"
            return
        figure = self.met.get(("person", name))
        if figure is not None:
            figure.sights.append(Sight(self.at, start, end))
        else:
            words = name.replace(" Jr.", "").replace(" Sr.", "").split(" ")
            key = f"{words[0]} {words[-1]}".casefold()
            figure = self.cast.see("person", key, name, Sight(self.at, start, end))
            self.met["person", name] = figure
        self._title(figure, start, end)

    def _lone(self, word: Word) -> None:
        """A last name with a title or a verb of speech: it may be all the text ever says."""
        sight = Sight(self.at, word.start, word.end)
        figure = self.cast.see("person", f"? {word.text.casefold()}", word.text, sight)
        self._title(figure, word.start, word.end)

    def _title(self, figure: Figure, start: int, end: int) -> None:
        rank = 2 if self.caption else 0
        before = title_before(self.text, start, self.lexicon)
        after = None if before else title_after(self.text, end, self.lexicon)
        if before:
            figure.titles.append(Title(rank, before))
        elif after:
            figure.titles.append(Title(rank + 1, after))

    def _body(self, start: int, end: int) -> None:
        text = self.text
        if text.startswith("The ", start) and end - start > 4:
            start += 4
        if self._is_credit(start, end):
            return
        name = text[start:end]
        figure = self.met.get(("organisation", name))
        if figure is not None:
            figure.sights.append(Sight(self.at, start, end))
        else:
            key = name.replace("’", "'").casefold()
            figure = self.cast.see("organisation", key, name, Sight(self.at, start, end))
            self.met["organisation", name] = figure
        if text[end : end + 2] == " (":
            close = text.find(")", end + 2, end + 12)
            short = text[end + 2 : close] if close > 0 else ""
            if 1 < len(short) < len(name) and short.isalpha() and short[:2].isupper():
                figure.short = short

    def _is_credit(self, start: int, end: int) -> bool:
        """The agency of a dateline, "(UPI) --", or of a picture, "(AP Photo"."""
        text = self.text
        if text[end : end + 6] == " Photo" or (self.caption and text[start - 1 : start] == "/"):
            return True
        if start < 80 and text[start - 1 : start] == "/" and text[end : end + 1] == "/":
            return True
        return (
            start < 80
            and text[start - 1 : start] == "("
            and text[end : end + 1] == ")"
            and text[end + 1 : end + 3].strip()[:1] in ("-", "–", "—")
        )

    def _place(self, start: int, end: int) -> None:
        name = self.text[start:end]
        figure = self.met.get(("geoArea", name))
        if figure is not None:
            figure.sights.append(Sight(self.at, start, end))
        else:
            figure = self.met["geoArea", name] = self._new_place(name, start, end)
        if self.text[end : end + 2] == ", " and not figure.is_country:
            region = region_behind(self.text, end)
            country = region_country(region[0]) if region else None
            if country and not (state_of(name) and "." in name):
                figure.country = country

    def _new_place(self, name: str, start: int, end: int) -> Figure:
        sight = Sight(self.at, start, end)
        code = country_code(name, self.lexicon.language)
        if code and name not in ("Georgia", "Jersey") and country_of(name) in (code, None):
            figure = self.cast.see("geoArea", f"={code}", name, sight)
            figure.country, figure.is_country = code, True
            return figure
        state = state_of(name)
        key = f"={state[0]}-{state[1]}" if state else name.casefold()
        figure = self.cast.see("geoArea", key, name, sight)
        if state and "." in name:
            figure.country = state[0]
        else:
            figure.country = figure.country or country_of(name)
        return figure

    def _settle_loose(self) -> None:
        """Runs of unknown words: people where a role, a verb or a later last name says so."""
        alone = {word.text for _, word in self.singles} - self.lexicon.places
        for at, piece in self.loose:
            self._enter(at)
            words, start, end = piece.words, piece.start, piece.end
            if self._settle_place(start, end):
                continue
            if len(words) > 4 or self.text[start:end].isupper():
                continue
            later = words[-1].text in alone and self.lexicon.language != "de" and not words[-1].owns
            if self.lexicon.language not in ("en", "und") and opens_sentence(self.text, start):
                later = False
            if employs(self.text, start, self.lexicon):
                self._body(start, end)
            elif later or acts_as_person(self.text, start, end, self.lexicon):
                self._person(start, end)

    def _settle_place(self, start: int, end: int) -> bool:
        """A place by its state, its country or its dateline: "Erie, Pa.", "ERIE (AP) —"."""
        name = self.text[start:end]
        region = region_behind(self.text, end)
        if (
            region
            and len(name) > 2
            and (
                " " in name
                or name.isupper()
                or not opens_sentence(self.text, start)
                or is_state(region[0], self.lexicon.language)
            )
        ):
            self._place(start, end)
            self._place(region[1], region[2])
            return True
        if start == 0 and name.isupper() and len(name) > 2 and opens_dateline(self.text, end):
            self._place(start, end)
            return True
        return False

    def _settle_singles(self) -> None:
        """Single words: last names of people met, acronyms, places by their neighbours."""
        by_last = self._by_last_name()
        for figure in [f for f in self.cast.figures.values() if f.key.startswith("? ")]:
            if figure.name in by_last:
                self.cast.merge(by_last[figure.name], figure)
        acronyms: dict[str, list[Sight]] = {}
        counts = counted(self.singles)
        for at, word in self.singles:
            self._enter(at)
            text, start, end, _ = word
            if text in by_last:
                by_last[text].sights.append(Sight(at, start, end))
            elif self._settle_place(start, end):
                continue
            elif text in self.lexicon.places or (
                start == 0 and text.title() in self.lexicon.places
            ):
                opens = opens_sentence(self.text, start) and not (start == 0 and text.isupper())
                if cued(self.text, start) or not (opens or text in self.lexicon.given):
                    self._place(start, end)
            elif employs(self.text, start, self.lexicon):
                self._body(start, end)
            elif (
                text.isupper()
                and text.isalpha()
                and 2 <= len(text) <= 6
                and not _is_call_sign(text)
            ):
                acronyms.setdefault(text.casefold(), []).append(Sight(at, start, end))
            elif _is_call_sign(text) and self.lexicon.language == "en":
                self._body(start, end)
            elif (
                lies_in(self.text, start, end) and text.isalpha() and text not in self.lexicon.given
            ):
                self._place(start, end)
            elif self._figures_as_person(word, counts[text]):
                self._lone(word)
        self._take_acronyms(acronyms)

    def _figures_as_person(self, word: Word, count: int) -> bool:
        """A single word that speaks, again and again, is somebody's only name."""
        if self.cast.find("person", f"? {word.text.casefold()}") is not None:
            return True
        low = word.text.casefold()
        plain = (
            low in self.lexicon.roles or low[:-1] in self.lexicon.roles or not word.text.isalpha()
        )
        return (
            count > 1 and not plain and f" {low}" not in self.text and speaks(self.text, word.end)
        )

    def _by_last_name(self) -> dict[str, Figure]:
        by_last: dict[str, Figure] = {}
        for figure in self.cast.figures.values():
            if figure.type == "person" and not figure.key.startswith("? "):
                for form in short_forms(figure.name):
                    by_last.setdefault(form, figure)
        for figure in list(by_last.values()):  # family name first, or a first name alone
            by_last.setdefault(figure.name.partition(" ")[0], figure)
        return by_last

    def _take_acronyms(self, acronyms: dict[str, list[Sight]]) -> None:
        for figure in self.cast.figures.values():
            if figure.type != "organisation" or " " not in figure.name:
                continue
            for form in (figure.short.casefold(), *initials(figure.name)):
                figure.sights.extend(acronyms.pop(form, ()))

    def _recognise(self, capitals: list[int]) -> None:
        """In headlines: only names that the story or the tables know."""
        if not capitals:
            return
        forms: dict[str, Figure] = {}
        for figure in self.cast.figures.values():
            forms.setdefault(figure.name.casefold(), figure)
            if figure.type == "person":
                for form in short_forms(figure.name):
                    forms.setdefault(form.casefold(), figure)
        for at in capitals:
            self._enter(at)
            for run in find_runs(self.text, self.lexicon.given, frozenset()):
                self._recognise_run(words_of(self.text, run.start, run.end), forms)

    def _recognise_run(self, words: tuple[Word, ...], forms: dict[str, Figure]) -> None:
        at = 0
        while at < len(words):
            for length in range(min(6, len(words) - at), 0, -1):
                start, end = words[at].start, words[at + length - 1].end
                name = self.text[start:end].replace("’", "'")
                seen = forms.get(name.casefold())
                if seen is not None:
                    seen.sights.append(Sight(self.at, start, end))
                elif name in NO_HEADLINE_NAMES or name in DOUBTFUL:
                    continue
                elif name in self.lexicon.known:
                    self._body(start, end)
                elif name in self.lexicon.places:
                    self._place(start, end)
                else:
                    continue
                at += length
                break
            else:
                at += 1


def _is_call_sign(text: str) -> bool:
    """An American broadcaster's: "KXYZ", "WXYZ-TV"."""
    sign = text.partition("-")[0]
    return len(sign) == 4 and sign[0] in "KW" and sign.isalpha() and sign.isupper()


def _is_capitals(passage: Passage) -> bool:
    """Whether a passage writes nearly every word with a capital, so that these say nothing."""
    if passage.text.isupper():
        return True
    if passage.kind not in ("headline", "deck", "subhead"):
        return False
    words = passage.text.split(" ")
    small = sum(len(word) > 3 and word[0].islower() for word in words)
    return sum(word[:1].isupper() for word in words) > 3 * small
