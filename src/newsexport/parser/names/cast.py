"""Everybody and everything met so far, each once, under the fullest form of its name."""

from typing import NamedTuple

from newsexport.newsitem import SubjectType

Sight = tuple[int, int]  # a name where it stands: start and end in the page's text


class Title(NamedTuple):
    rank: int  # lower is better: 0 before the name in the story, 1 after it, 2 in a caption
    text: str


class Figure:
    """One person, organisation or place while the text is read."""

    __slots__ = ("country", "is_country", "key", "name", "short", "sights", "titles", "type")

    def __init__(self, type: SubjectType, key: str, name: str) -> None:
        self.type: SubjectType = type
        self.key = key
        self.name = name
        self.sights: list[Sight] = []
        self.titles: list[Title] = []
        self.country: str | None = None
        self.is_country = False
        self.short = ""  # the acronym printed in brackets behind an organisation's name

    def job_title(self) -> str | None:
        """The longest of the best printed titles."""
        if not self.titles:
            return None
        best = min(title.rank for title in self.titles)
        return max((title.text for title in self.titles if title.rank == best), key=len)


class Cast:
    """The figures by kind and key, in the order of the text."""

    def __init__(self, *, inflects: bool = False) -> None:
        self.inflects = inflects  # the shorter of two forms is nearer to the nominative
        self.figures: dict[tuple[SubjectType, str], Figure] = {}

    def see(self, kind: SubjectType, key: str, name: str, sight: Sight) -> Figure:
        figure = self.figures.get((kind, key))
        if figure is None:
            figure = self.figures[kind, key] = Figure(kind, key, name)
        elif self._fuller(name, figure.name):
            figure.name = name
        figure.sights.append(sight)
        return figure

    def find(self, kind: SubjectType, key: str) -> Figure | None:
        return self.figures.get((kind, key))

    def has(self, figure: Figure) -> bool:
        """Whether `figure` still stands for itself."""
        return self.figures.get((figure.type, figure.key)) is figure

    def drop(self, figure: Figure) -> None:
        """Forget `figure`."""
        self.figures.pop((figure.type, figure.key), None)

    def merge(self, into: Figure, other: Figure) -> None:
        """Make `other` a mere form of `into`."""
        self.drop(other)
        into.sights.extend(other.sights)
        into.titles.extend(other.titles)
        if self._fuller(other.name, into.name):
            into.name = other.name

    def _fuller(self, name: str, than: str) -> bool:
        return fuller(name, than, inflects=self.inflects)


def fuller(name: str, than: str, *, inflects: bool = False) -> bool:
    """Longer; of two forms that differ in capitals only, the one in small letters.

    >>> fuller("Acme Corp.", "Acme"), fuller("ACME", "Acme")
    (True, False)
    >>> fuller("Donald Tusk", "Donaldowi Tuskowi", inflects=True)
    True
    """
    if inflects and name.count(" ") == than.count(" ") and not than.isupper():
        return len(name) < len(than) and not name.isupper()
    if name.casefold() == than.casefold():
        return than.isupper() and not name.isupper()
    if than == "America":
        return True
    return len(name) > len(than) and name != "America"
