"""An article's passages to figures: everybody and everything named, each once.

Three passes: running text by the shapes of its names; then what the whole text tells of loose
runs and single words; last the lines in capitals, which only show what is known by then.
"""

from newsexport.gazetteer import country_code, country_of, region_country
from newsexport.gazetteer.regions import state_of
from newsexport.newsitem import SubjectType
from newsexport.parser.job_titles import title_after, title_before
from newsexport.parser.name_cast import Cast, Figure, Sight, Title
from newsexport.parser.name_forms import ROMANCE, small_water
from newsexport.parser.name_lookup import cued
from newsexport.parser.name_page import Page
from newsexport.parser.name_runs import Word, find_runs, opens_sentence, words_of
from newsexport.parser.name_settling import (
    acts_as_person,
    beside,
    counties,
    employs,
    initials,
    is_kin,
    is_state,
    is_town,
    join_bodies,
    kind_by_noun,
    lies_in,
    of_end,
    opens_dateline,
    reads_as_person,
    region_behind,
    short_forms,
    speaks,
)
from newsexport.parser.name_shapes import pieces
from newsexport.parser.name_words import (
    DOUBTFUL,
    NO_HEADLINE_NAMES,
    Lexicon,
    fold_forms,
    lexicon,
    stem,
)

_ON = ("on ", "en ", "uf ", "em ", "su ", "på ", "op ", "na ")  # wrote on X
_SAME_SEA = {
    "Pacific": "Pacific Ocean",
    "Atlantic": "Atlantic Ocean",
    "Mediterranean": "Mediterranean Sea",
    "Aegean": "Aegean Sea",
    "Adriatic": "Adriatic Sea",
    "USSR": "Soviet Union",
}
_DASHES = (" – ", " - ", " — ", " --")
_NEAR = 80  # characters at the start of a passage, where a dateline stands


def read_names(page: Page, language: str) -> list[Figure]:
    """Everybody and everything named on `page`."""
    return _Reader(page, lexicon(language)).read()


class _Reader:
    def __init__(self, page: Page, lexicon: Lexicon) -> None:
        self.page = page
        self.text = page.text
        self.lexicon = lexicon
        self.english = lexicon.language in ("en", "und")
        self.cast = Cast(inflects=bool(lexicon.inflected) or lexicon.genitive)
        self.met: dict[tuple[SubjectType, str], Figure] = {}  # by name as it is written
        self.loose: list[Sight] = []
        self.singles: list[Sight] = []
        self.unsettled: list[Sight] = []

    def read(self) -> list[Figure]:
        lexicon = self.lexicon
        for start, stop in self.page.running:
            runs = find_runs(self.text, start, stop, lexicon.given, lexicon.skip)
            for kind, words, begin, end in pieces(self.text, runs, lexicon):
                if kind == "single":
                    self.singles.append((begin, end))
                elif kind == "geoArea":
                    self._place(begin, end)
                elif kind == "person":
                    self._person(begin, end)
                elif kind == "organisation":
                    self._body(begin, end)
                elif kind == "loose":
                    self.loose.append((begin, end))
                elif kind == "lone":
                    self._lone(words[0].start, words[0].end)
        if self.english:
            self._settle_counties()
        self._settle_loose()
        self._settle_singles()
        join_bodies(self.cast)
        self.met.clear()  # what was met may have been joined to another
        self._recognise()
        return list(self.cast.figures.values())

    def _person(self, start: int, end: int) -> None:
        text = self.text
        name = text[start:end]
        if text[end : end + 1] == "/" and self.page.is_caption(start):  # "(Jane Doe/AP)"
            return
        figure = self.met.get(("person", name))
        if figure is not None:
            figure.sights.append((start, end))
        else:
            words = name.replace(" Jr.", "").replace(" Sr.", "").split(" ")
            key = fold_forms(f"{words[0]} {words[-1]}", self.lexicon.language)
            figure = self.cast.see("person", key, name, (start, end))
            self.met["person", name] = figure
        self._title(figure, start, end)

    def _lone(self, start: int, end: int) -> None:
        """A last name with a title or a verb of speech: it may be all the text ever says."""
        name = self.text[start:end]
        figure = self.cast.see("person", f"? {name.casefold()}", name, (start, end))
        self._title(figure, start, end)

    def _title(self, figure: Figure, start: int, end: int) -> None:
        title = title_before(self.text, start, self.lexicon)
        rank = 0
        if title is None:
            title = title_after(self.text, end, self.lexicon)
            rank = 1
        if title:
            rank += 2 * self.page.is_caption(start)
            figure.titles.append(Title(rank, title))

    def _body(self, start: int, end: int) -> None:
        text = self.text
        if text.startswith("The ", start) and self.english and opens_sentence(text, start):
            start += 4
        if self._is_credit(start, end):
            return
        name = text[start:end]
        figure = self.met.get(("organisation", name))
        if figure is not None:
            figure.sights.append((start, end))
        else:
            key = fold_forms(name.replace("’", "'").removeprefix("The "), self.lexicon.language)
            figure = self.cast.see("organisation", key, name, (start, end))
            self.met["organisation", name] = figure
        if text[end : end + 2] == " (":
            close = text.find(")", end + 2, end + 12)
            short = text[end + 2 : close] if close > 0 else ""
            if 1 < len(short) < len(name) and short.isalpha() and short[:2].isupper():
                figure.short = short

    def _is_credit(self, start: int, end: int) -> bool:
        """The agency of a dateline, "(UPI) --", or of a picture, "(AP Photo"."""
        text = self.text
        before, after = text[start - 1 : start], text[end : end + 1]
        if before == "/":
            near = start - self.page.starts[self.page.passage(start)] < _NEAR
            return (near and after == "/") or self.page.is_caption(start)
        if after == " " and text[end : end + 3] in _DASHES and text[start:end].isupper():
            return start - self.page.starts[self.page.passage(start)] < _NEAR
        if before == "(" and after == ")":
            near = start - self.page.starts[self.page.passage(start)] < _NEAR
            return near and text[end + 1 : end + 3].strip()[:1] in ("-", "–", "—")
        return after == " " and text.startswith("Photo", end + 1)

    def _place(self, start: int, end: int) -> None:
        if self.lexicon.language in ROMANCE:
            start = small_water(self.text, start)
        name = self.text[start:end]
        figure = self.met.get(("geoArea", name))
        if figure is not None:
            figure.sights.append((start, end))
        else:
            figure = self.met["geoArea", name] = self._new_place(name, start, end)
        if self.text[end : end + 2] == ", " and not figure.is_country:
            region = region_behind(self.text, end)
            country = region_country(region[0]) if region else None
            if region and "." in region[0]:  # "Ill.": no name without what stands before it
                self._place(region[1], region[2])
            if country and not (state_of(name) and "." in name):
                figure.country = country

    def _new_place(self, name: str, start: int, end: int) -> Figure:
        sight = (start, end)
        lexicon = self.lexicon
        if lexicon.inflected and name not in lexicon.places:
            stems = " ".join([stem(word, lexicon.language) for word in name.split(" ")])
            table = lexicon.inflected.get(stems, name)
        else:
            table = name
        code = country_code(table, lexicon.language)
        if code and name not in ("Georgia", "Jersey") and country_of(table) in (code, None):
            figure = self.cast.see("geoArea", f"={code}", name, sight)
            figure.country, figure.is_country = code, True
            return figure
        state = state_of(name)
        key = f"={state[0]}-{state[1]}" if state else _SAME_SEA.get(name, table).casefold()
        figure = self.cast.see("geoArea", key, name, sight)
        if state and "." in name:
            figure.country = state[0]
        else:
            figure.country = figure.country or country_of(table)
        return figure

    def _settle_loose(self) -> None:
        """Runs of unknown words: people where a role, a verb or a later last name says so."""
        text, lexicon = self.text, self.lexicon
        english = self.english
        alone = {text[start:end] for start, end in self.singles} - lexicon.places
        for start, end in self.loose:
            if self._settle_place(start, end):
                continue
            words = words_of(text, start, end)
            if len(words) > 4 or text[start:end].isupper():
                continue
            later = words[-1].text in alone and lexicon.language != "de" and not words[-1].owns
            if not english and opens_sentence(text, start):
                later = False
            kind = kind_by_noun(text, start, end, lexicon)
            if kind == "portfolio":
                if words[-1].text in lexicon.places:
                    self._place(words[-1].start, words[-1].end)
                continue
            if (kind == "organisation" and words[0].text not in lexicon.given) or employs(
                text, start, lexicon
            ):
                self._body(start, end)
            elif kind == "geoArea" or is_town(text, start, text[start:end], lexicon):
                self._place(start, end)
            elif later or acts_as_person(text, start, end, lexicon):
                self._person(start, end)
            elif len(words) > 1:
                self.unsettled.append((start, end))
        if self.unsettled:
            self._settle_lists()

    def _settle_counties(self) -> None:
        """ "Barry, Cass and Van Buren counties": a list before the common noun."""
        taken: set[int] = set()
        for start, end in counties(self.text):
            self._place(start, end)
            county = self.met["geoArea", self.text[start:end]]
            county.country = None  # a namesake of the town, somewhere else
            taken.update(range(start, end))
        if taken:
            self.singles = [sight for sight in self.singles if sight[0] not in taken]
            self.loose = [sight for sight in self.loose if sight[0] not in taken]

    def _settle_lists(self) -> None:
        """Unknown runs beside a person in a list are people too."""
        starts: set[int] = set()
        ends: set[int] = set()
        for figure in self.cast.figures.values():
            if figure.type == "person":
                starts.update([sight[0] for sight in figure.sights])
                ends.update([sight[1] for sight in figure.sights])
        for start, end in self.unsettled:
            name = self.text[start:end]
            if beside(self.text, start, end, starts, ends) and reads_as_person(name):
                self._person(start, end)
                starts.add(start)
                ends.add(end)

    def _settle_place(self, start: int, end: int) -> bool:
        """A place by its state, its country or its dateline: "Erie, Pa.", "ERIE (AP) —"."""
        text = self.text
        if text[end : end + 2] == ", " and end - start > 2:
            region = region_behind(text, end)
            name = text[start:end]
            if region and (
                " " in name
                or name.isupper()
                or not opens_sentence(text, start)
                or is_state(region[0], self.lexicon.language)
            ):
                self._place(start, end)
                self._place(region[1], region[2])
                return True
        if (
            (start == 0 or text[start - 1] == "\n")
            and end - start > 2
            and text[start:end].isupper()
            and opens_dateline(text, end)
        ):
            self._place(start, end)
            return True
        return False

    def _settle_singles(self) -> None:
        """Single words: last names of people met, acronyms, places by their neighbours."""
        text, lexicon = self.text, self.lexicon
        by_last = self._by_last_name()
        for figure in [f for f in self.cast.figures.values() if f.key.startswith("? ")]:
            if figure.name in by_last:
                self.cast.merge(by_last[figure.name], figure)
        stems: dict[str, Figure] = {}
        if lexicon.inflected:
            stems = {stem(form, lexicon.language): who for form, who in by_last.items()}
        acronyms: dict[str, list[Sight]] = {}
        seen: set[str] = set()
        for start, end in self.singles:
            name = text[start:end]
            person = by_last.get(name)
            if person is None and stems:
                person = stems.get(stem(name, lexicon.language))
            if person is not None:
                person.sights.append((start, end))
                continue
            again = name in seen
            seen.add(name)
            first = start == 0 or text[start - 1] == "\n"
            if (first or text[end : end + 1] == ",") and self._settle_place(start, end):
                continue
            if name in lexicon.places or (first and name.title() in lexicon.places):
                opens = opens_sentence(text, start) and not (first and name.isupper())
                if cued(text, start) or not (opens or name in lexicon.given):
                    self._place(start, end)
            elif name == "X":
                if text[start - 3 : start].casefold() in _ON:
                    self._body(start, end)
            elif text.startswith("at ", start - 3) and employs(text, start, lexicon):
                self._body(start, end)
            elif name.isupper():
                if _is_call_sign(name):
                    if lexicon.language == "en":
                        self._body(start, end)
                elif name.isalpha() and 2 <= end - start <= 6:
                    acronyms.setdefault(name.casefold(), []).append((start, end))
            elif (
                kind := kind_by_noun(text, start, end, lexicon)
            ) == "organisation" and name not in lexicon.given:
                self._body(start, of_end(text, end) if lexicon.language in ROMANCE else end)
            elif kind == "portfolio":
                continue
            elif (
                kind == "geoArea"
                or (name not in lexicon.given and is_town(text, start, name, lexicon))
                or (
                    name.isalpha()
                    and lies_in(text, start, end, lexicon.language)
                    and name not in lexicon.given
                )
            ):
                self._place(start, end)
            elif self._figures_as_person(name, start, end, again) or (
                name in lexicon.given and is_kin(text, start, lexicon.language)
            ):
                self._lone(start, end)
        self._take_acronyms(acronyms)

    def _figures_as_person(self, name: str, start: int, end: int, again: bool) -> bool:
        """A single word that speaks, again and again, is somebody's only name."""
        if self.cast.find("person", f"? {name.casefold()}") is not None:
            return True
        if not speaks(self.text, end) or not name.isalpha() or name in self.lexicon.offices:
            return False
        return again or f" {name} " in self.text[end : end + _ACROSS]

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
        if not acronyms:
            return
        for figure in self.cast.figures.values():
            if figure.type != "organisation" or " " not in figure.name:
                continue
            for form in (figure.short.casefold(), *initials(figure.name)):
                figure.sights.extend(acronyms.pop(form, ()))

    def _recognise(self) -> None:
        """In lines of capitals: only names that the story or the tables know."""
        if not self.page.capitals:
            return
        forms: dict[str, Figure] = {}
        for figure in self.cast.figures.values():
            forms.setdefault(figure.name.casefold(), figure)
            if figure.type == "person":
                for form in short_forms(figure.name):
                    forms.setdefault(form.casefold(), figure)
        for start, stop in self.page.capitals:
            for _, begin, end in find_runs(self.text, start, stop, self.lexicon.given, frozenset()):
                self._recognise_run(words_of(self.text, begin, end), forms)

    def _recognise_run(self, words: tuple[Word, ...], forms: dict[str, Figure]) -> None:
        at = 0
        while at < len(words):
            for length in range(min(6, len(words) - at), 0, -1):
                start, end = words[at].start, words[at + length - 1].end
                name = self.text[start:end].replace("’", "'")
                seen = forms.get(name.casefold())
                if seen is not None:
                    seen.sights.append((start, end))
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


_ACROSS = 4_000  # characters ahead in which a name comes again


def _is_call_sign(text: str) -> bool:
    """An American broadcaster's: "KXYZ", "WXYZ-TV"."""
    sign = text.partition("-")[0]
    return len(sign) == 4 and sign[0] in "KW" and sign.isalpha() and sign.isupper()
