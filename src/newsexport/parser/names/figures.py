"""Names to figures: what a name found in the text stands for, and where it was met before."""

from newsexport.gazetteer import country_code, country_of, region_country
from newsexport.gazetteer.regions import state_of
from newsexport.newsitem import SubjectType
from newsexport.parser.job_titles import title_after, title_before
from newsexport.parser.names.cases import fold_forms, stem
from newsexport.parser.names.cast import Cast, Figure, Title
from newsexport.parser.names.forms import ROMANCE, small_water
from newsexport.parser.names.lexicon import Lexicon
from newsexport.parser.names.page import Page
from newsexport.parser.names.runs import opens_sentence
from newsexport.parser.names.settling import is_state, opens_dateline, region_behind

_SAME_SEA = {
    "Pacific": "Pacific Ocean",
    "Atlantic": "Atlantic Ocean",
    "Mediterranean": "Mediterranean Sea",
    "Aegean": "Aegean Sea",
    "Adriatic": "Adriatic Sea",
    "USSR": "Soviet Union",
}
_DASHES = (" – ", " - ", " — ", " --")
_BEFORE_CREDIT = ("/", "(")
_NEAR = 80  # characters at the start of a passage, where a dateline stands


class Figures:
    """Everybody and everything named on one page."""

    def __init__(self, page: Page, lexicon: Lexicon) -> None:
        self.page = page
        self.text = page.text
        self.lexicon = lexicon
        self.english = lexicon.language in ("en", "und")
        self.cast = Cast(inflects=bool(lexicon.inflected) or lexicon.genitive)
        self.met: dict[tuple[SubjectType, str], Figure] = {}  # by name as it is written

    def person(self, start: int, end: int) -> None:
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

    def lone(self, start: int, end: int) -> None:
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

    def body(self, start: int, end: int) -> None:
        text = self.text
        if text.startswith("The ", start) and self.english and opens_sentence(text, start):
            start += 4
        if (text[start - 1 : start] in _BEFORE_CREDIT or text[end : end + 1] == " ") and (
            self._is_credit(start, end)
        ):
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

    def place(self, start: int, end: int) -> None:
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
                self.place(region[1], region[2])
            if country and not (state_of(name) and "." in name):
                figure.country = country

    def place_with_region(self, start: int, end: int) -> bool:
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
                self.place(start, end)
                self.place(region[1], region[2])
                return True
        if (
            (start == 0 or text[start - 1] == "\n")
            and end - start > 2
            and text[start:end].isupper()
            and opens_dateline(text, end)
        ):
            self.place(start, end)
            return True
        return False

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
        state = state_of(name) or state_of(name.title())  # "FLA."
        key = f"={state[0]}-{state[1]}" if state else _SAME_SEA.get(name, table).casefold()
        figure = self.cast.see("geoArea", key, name, sight)
        if state and "." in name:
            figure.country = state[0]
        else:
            figure.country = figure.country or country_of(table)
        return figure
