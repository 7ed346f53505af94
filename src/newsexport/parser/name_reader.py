"""An article's passages to figures: everybody and everything named, each once.

Three passes: running text by the shapes of its names; then what the whole text tells of loose
runs and single words; last the lines in capitals, which only show what is known by then.
"""

from newsexport.parser.name_cases import stem
from newsexport.parser.name_cast import Figure, Sight
from newsexport.parser.name_evidence import (
    acts_as_person,
    employs,
    is_kin,
    is_town,
    kind_by_noun,
    lies_in,
    speaks,
)
from newsexport.parser.name_figures import Figures
from newsexport.parser.name_forms import ROMANCE
from newsexport.parser.name_lexicon import Lexicon, lexicon
from newsexport.parser.name_lists import beside, counties, reads_as_person
from newsexport.parser.name_lookup import cued
from newsexport.parser.name_page import Page
from newsexport.parser.name_runs import Word, find_runs, opens_sentence, words_of
from newsexport.parser.name_settling import (
    initials,
    is_state,
    join_bodies,
    opens_dateline,
    region_behind,
    short_forms,
)
from newsexport.parser.name_shapes import pieces
from newsexport.parser.name_small import of_end
from newsexport.parser.name_words import DOUBTFUL, NO_HEADLINE_NAMES

_ON = ("on ", "en ", "uf ", "em ", "su ", "på ", "op ", "na ")  # wrote on X


def read_names(page: Page, language: str) -> list[Figure]:
    """Everybody and everything named on `page`."""
    return _Reader(page, lexicon(language)).read()


class _Reader:
    def __init__(self, page: Page, lexicon: Lexicon) -> None:
        self.page = page
        self.text = page.text
        self.lexicon = lexicon
        self.english = lexicon.language in ("en", "und")
        self.figures = Figures(page, lexicon)
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
                    self.figures.place(begin, end)
                elif kind == "person":
                    self.figures.person(begin, end)
                elif kind == "organisation":
                    self.figures.body(begin, end)
                elif kind == "loose":
                    self.loose.append((begin, end))
                elif kind == "lone":
                    self.figures.lone(words[0].start, words[0].end)
        if self.english:
            self._settle_counties()
        self._settle_loose()
        self._settle_singles()
        join_bodies(self.figures.cast)
        self.figures.met.clear()  # what was met may have been joined to another
        self._recognise()
        return list(self.figures.cast.figures.values())

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
                    self.figures.place(words[-1].start, words[-1].end)
                continue
            if (kind == "organisation" and words[0].text not in lexicon.given) or employs(
                text, start, lexicon
            ):
                self.figures.body(start, end)
            elif kind == "geoArea" or is_town(text, start, text[start:end], lexicon):
                self.figures.place(start, end)
            elif later or acts_as_person(text, start, end, lexicon):
                self.figures.person(start, end)
            elif len(words) > 1:
                self.unsettled.append((start, end))
        if self.unsettled:
            self._settle_lists()

    def _settle_counties(self) -> None:
        """ "Barry, Cass and Van Buren counties": a list before the common noun."""
        taken: set[int] = set()
        for start, end in counties(self.text):
            self.figures.place(start, end)
            county = self.figures.met["geoArea", self.text[start:end]]
            county.country = None  # a namesake of the town, somewhere else
            taken.update(range(start, end))
        if taken:
            self.singles = [sight for sight in self.singles if sight[0] not in taken]
            self.loose = [sight for sight in self.loose if sight[0] not in taken]

    def _settle_lists(self) -> None:
        """Unknown runs beside a person in a list are people too."""
        starts: set[int] = set()
        ends: set[int] = set()
        for figure in self.figures.cast.figures.values():
            if figure.type == "person":
                starts.update([sight[0] for sight in figure.sights])
                ends.update([sight[1] for sight in figure.sights])
        for start, end in self.unsettled:
            name = self.text[start:end]
            if beside(self.text, start, end, starts, ends) and reads_as_person(name):
                self.figures.person(start, end)
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
                self.figures.place(start, end)
                self.figures.place(region[1], region[2])
                return True
        if (
            (start == 0 or text[start - 1] == "\n")
            and end - start > 2
            and text[start:end].isupper()
            and opens_dateline(text, end)
        ):
            self.figures.place(start, end)
            return True
        return False

    def _settle_singles(self) -> None:
        """Single words: last names of people met, acronyms, places by their neighbours."""
        text, lexicon = self.text, self.lexicon
        by_last = self._by_last_name()
        for figure in [f for f in self.figures.cast.figures.values() if f.key.startswith("? ")]:
            if figure.name in by_last:
                self.figures.cast.merge(by_last[figure.name], figure)
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
                    self.figures.place(start, end)
            elif name == "X":
                if text[start - 3 : start].casefold() in _ON:
                    self.figures.body(start, end)
            elif text.startswith("at ", start - 3) and employs(text, start, lexicon):
                self.figures.body(start, end)
            elif name.isupper():
                if _is_call_sign(name):
                    if lexicon.language == "en":
                        self.figures.body(start, end)
                elif name.isalpha() and 2 <= end - start <= 6:
                    acronyms.setdefault(name.casefold(), []).append((start, end))
            elif (
                kind := kind_by_noun(text, start, end, lexicon)
            ) == "organisation" and name not in lexicon.given:
                self.figures.body(start, of_end(text, end) if lexicon.language in ROMANCE else end)
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
                self.figures.place(start, end)
            elif self._figures_as_person(name, start, end, again) or (
                name in lexicon.given and is_kin(text, start, lexicon.language)
            ):
                self.figures.lone(start, end)
        self._take_acronyms(acronyms)

    def _figures_as_person(self, name: str, start: int, end: int, again: bool) -> bool:
        """A single word that speaks, again and again, is somebody's only name."""
        if self.figures.cast.find("person", f"? {name.casefold()}") is not None:
            return True
        if not speaks(self.text, end) or not name.isalpha() or name in self.lexicon.offices:
            return False
        return again or f" {name} " in self.text[end : end + _ACROSS]

    def _by_last_name(self) -> dict[str, Figure]:
        by_last: dict[str, Figure] = {}
        for figure in self.figures.cast.figures.values():
            if figure.type == "person" and not figure.key.startswith("? "):
                for form in short_forms(figure.name):
                    by_last.setdefault(form, figure)
        for figure in list(by_last.values()):  # family name first, or a first name alone
            by_last.setdefault(figure.name.partition(" ")[0], figure)
        return by_last

    def _take_acronyms(self, acronyms: dict[str, list[Sight]]) -> None:
        if not acronyms:
            return
        for figure in self.figures.cast.figures.values():
            if figure.type != "organisation" or " " not in figure.name:
                continue
            for form in (figure.short.casefold(), *initials(figure.name)):
                figure.sights.extend(acronyms.pop(form, ()))

    def _recognise(self) -> None:
        """In lines of capitals: only names that the story or the tables know."""
        if not self.page.capitals:
            return
        forms: dict[str, Figure] = {}
        for figure in self.figures.cast.figures.values():
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
                    self.figures.body(start, end)
                elif name in self.lexicon.places:
                    self.figures.place(start, end)
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
