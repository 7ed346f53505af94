"""An article's passages to figures: everybody and everything named, each once.

Three passes: running text by the shapes of its names; then what the whole text tells of loose
runs and single words; last the lines in capitals, which only show what is known by then.
"""

from newsexport.gazetteer import country_code
from newsexport.parser.names.cast import Figure, Sight
from newsexport.parser.names.evidence import (
    acts_as_person,
    employs,
    is_town,
    kind_by_noun,
)
from newsexport.parser.names.figures import Figures
from newsexport.parser.names.lexicon import Lexicon, lexicon
from newsexport.parser.names.lists import beside, counties, reads_as_person
from newsexport.parser.names.lookup import Lookup, cued
from newsexport.parser.names.page import Page
from newsexport.parser.names.runs import Word, find_runs, opens_sentence, words_of
from newsexport.parser.names.settling import (
    join_bodies,
    short_forms,
)
from newsexport.parser.names.shapes import pieces
from newsexport.parser.names.singles import settle_singles
from newsexport.parser.names.teams import is_sport, plays
from newsexport.parser.names.words import DOUBTFUL, NO_HEADLINE_NAMES

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
        self.teams: set[str] = set()  # cities by whose names teams go here
        self.sport = is_sport(self.text, lexicon.language)
        self.unsettled: list[Sight] = []

    def read(self) -> list[Figure]:
        lexicon = self.lexicon
        look = Lookup(self.text, lexicon)
        for start, stop in self.page.running:
            runs = find_runs(self.text, start, stop, lexicon.given, lexicon.skip, lexicon.known)
            for kind, begin, end in pieces(look, runs):
                if kind == "single":
                    self.singles.append((begin, end))
                elif kind == "geoArea":
                    self._place(begin, end)
                elif kind == "person":
                    self.figures.person(begin, end)
                elif kind == "organisation":
                    self.figures.body(begin, end)
                elif kind == "loose":
                    self.loose.append((begin, end))
                elif kind == "lone":
                    self.figures.lone(begin, end)
        if self.english:
            self._settle_counties()
        self._settle_loose()
        settle_singles(self.figures, self.singles, self.sport)
        self._settle_teams()
        join_bodies(self.figures.cast)
        self.figures.met.clear()  # what was met may have been joined to another
        self._recognise()
        return list(self.figures.cast.figures.values())

    def _place(self, start: int, end: int) -> None:
        """A place; in sport its team, by what it does."""
        language = self.lexicon.language
        if (
            self.sport
            and plays(self.text, start, end, language)
            and country_code(self.text[start:end], language) is None
        ):
            self.figures.body(start, end)
            self.teams.add(self.text[start:end])
        else:
            self.figures.place(start, end)

    def _settle_teams(self) -> None:
        """A team's city where no preposition of place stands before it is the team again."""
        for name in self.teams:
            city = self.figures.met.get(("geoArea", name))
            if city is None:
                continue
            sights, city.sights = city.sights, []
            for start, end in sights:
                if cued(self.text, start):
                    city.sights.append((start, end))
                else:
                    self.figures.body(start, end)
            if not city.sights:
                self.figures.cast.drop(city)
                del self.figures.met["geoArea", name]

    def _settle_loose(self) -> None:
        """Runs of unknown words: people where a role, a verb or a later last name says so."""
        text, lexicon = self.text, self.lexicon
        english = self.english
        alone = {text[start:end] for start, end in self.singles} - lexicon.places
        for start, end in self.loose:
            if self.figures.place_with_region(start, end):
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
