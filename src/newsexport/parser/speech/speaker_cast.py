"""Who is in the text: a name, a title or a few words, and the person they stand for.

Price            Ned Price               by the last word of his name
the minister     Jane Hall               whose title is Finance Minister
the ministry     Ministry of Health      by the noun in its name
"""

import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from operator import itemgetter
from typing import NamedTuple

from newsexport.parser.names.found import FoundName
from newsexport.parser.names.genders import gender_of
from newsexport.parser.names.given_names import given_names
from newsexport.parser.passage import Passage
from newsexport.parser.speech.clause import Mention
from newsexport.parser.speech.words import BODIES, FEMALE, MALE, OFFICES, small_words

_MOST = 12  # mentions that are looked at for titles and gender
_BESIDE = 40  # characters beside a name where its title stands
_HONORIFICS = frozenset(
    "mr mrs ms miss dr sir dame lady lord prof professor president senator sen rep gov governor"
    " minister ceo chairman chairwoman director secretary mayor judge justice gen general col lt"
    " sgt supt capt captain colonel general brigadier resident"
    " detective officer chief pastor rev pope king queen prince princess m mme"
    " mlle herr frau signor signora señor señora sr sra dom don doña".split()
)


_DEPUTY = ("vice", "vize", "wice", "vara", "vise")


class FoundSpeaker(NamedTuple):
    name: str  # fullest form in the text, or the words that name somebody unnamed
    person: FoundName | None = None  # who of the names it is


def speaker(name: FoundName) -> FoundSpeaker:
    return FoundSpeaker(name.name, name)


class Cast:
    """The names of one text, by the forms that take them up."""

    def __init__(
        self, passages: Sequence[Passage], names: Sequence[FoundName], language: str
    ) -> None:
        self.passages = passages
        self.names = names
        self.small = small_words(language)
        self.order = {passage.id: at for at, passage in enumerate(passages)}
        self._sights = _by_passage(names)
        self._mentions: dict[str, list[Mention]] = {}
        self._fuller: dict[str, str] = {}
        self._genders: dict[int, str | None] = {}
        self._titles: dict[str, list[tuple[list[int], FoundName]]] = {}

    def mentions(self, id: str) -> list[Mention]:
        """The names in passage `id`, in the order of its text."""
        found = self._mentions.get(id)
        if found is None:
            sights = sorted(self._sights.get(id, ()), key=itemgetter(0))
            # Mention's own constructor takes three times as long
            make = partial(tuple.__new__, Mention)
            found = self._mentions[id] = list(map(make, sights))
        return found

    def is_named_in(self, id: str) -> bool:
        """Whether passage `id` has any name."""
        return id in self._sights

    @cached_property
    def _forms(self) -> "_Forms":
        return _Forms(self.names)

    def by_run(self, run: str) -> FoundSpeaker:
        """A run of capitals: whoever of the names it stands for, else itself."""
        words = [_plain(word) for word in run.split()]
        forms = self._forms
        person = forms.last.get(words[-1]) or forms.any.get(words[-1])
        if person:
            return speaker(person)
        for known, name in forms.opening.get(words[0], ()):
            if known[: len(words)] == words:
                return speaker(name)
        bare = run.split()
        for n in range(len(bare) - 2, -1, -1):
            if words[n] in _HONORIFICS or bare[n].casefold() in self.small.persons:
                bare = bare[n + 1 :]
                break
        given = next((n for n, word in enumerate(bare[:-1]) if n and word in given_names()), 0)
        bare = bare[given:] if bare[0] not in given_names() else bare
        shown = " ".join(bare).rstrip(".,'’")
        return FoundSpeaker(self._full(shown) if len(bare) == 1 else shown)

    def namesake(self, name: FoundName) -> FoundName | None:
        """The person whose last name a body or a place of one word has."""
        if name.type == "person" or " " in name.name:
            return None
        found = self._forms.last.get(_plain(name.name))
        return found if found and " " in found.name else None

    def in_full(self, name: FoundName) -> FoundSpeaker:
        """The name; where the list has only a last name, with what stands before it elsewhere."""
        if name.type != "person" or " " in name.name:
            return speaker(name)
        return FoundSpeaker(self._full(name.name), name)

    def _full(self, last: str) -> str:
        """Jane Hall for Hall, where the text has it."""
        if last not in self._fuller and len(self._fuller) < 100:
            self._fuller[last] = self._search_full(last)
        return self._fuller.get(last, last)

    def _search_full(self, last: str) -> str:
        for passage in self.passages:
            at = passage.text.find(f" {last}")
            for _ in range(_MOST):
                if at <= 0:
                    break
                before, _, word = passage.text[max(0, at - 60) : at].rpartition(" ")
                titled = _plain(before.rpartition(" ")[2]) in _HONORIFICS
                opens = not titled and (not before or before[-1] in ".!?:")
                parts = word.split("-")
                first = all(p.isalpha() and p[0].isupper() and p[1:].islower() for p in parts)
                if first and len(word) > (4 if opens else 2) and _plain(word) not in _HONORIFICS:
                    return f"{word} {last}"
                at = passage.text.find(f" {last}", at + 1)
        return last

    def by_title(self, noun: str, at: int) -> FoundSpeaker | None:
        """Whoever bears the title: the minister, for Finance Minister Jane Hall."""
        if noun not in self._titles:
            self._titles[noun] = [
                (places, name)
                for name in self.names
                if name.type == "person" and _bears(self._title(name), noun)
                for places in [self._places(name)]
                if places
            ]
        best: tuple[int, FoundName] | None = None
        for places, name in self._titles[noun][:_MOST]:
            # the last one before; else whoever is named later
            place = max((p for p in places if p <= at), default=-min(places) - 1)
            if best is None or place > best[0]:
                best = (place, name)
        return speaker(best[1]) if best else None

    def by_noun(self, noun: str, at: int) -> FoundSpeaker | None:
        """The body that the noun takes up: the ministry, for the Ministry of Health."""
        best: tuple[int, FoundName] | None = None
        if noun in BODIES:
            for name in self.names:
                if name.type == "organisation" and noun in name.name.casefold().split():
                    places = [place for place in self._places(name) if place <= at]
                    if places and (best is None or places[-1] > best[0]):
                        best = (places[-1], name)
        return speaker(best[1]) if best else None

    def is_other(self, name: FoundName, gender: str | None) -> bool:
        """Whether the name is known to be of the other gender."""
        if gender is None:
            return False
        # by identity: the hash of a name is that of all its mentions
        known = self._genders.get(id(name), "")
        if known == "":
            known = self._genders[id(name)] = self._gender(name)
        return known not in (None, gender)

    def _gender(self, name: FoundName) -> str | None:
        """What the words before the name say (Mrs, spokesman, Frau …), else the given name."""
        for mention in name.mentions[:_MOST]:
            before = self._text(mention.block)[max(0, mention.start - 24) : mention.start]
            words = {word.strip(".,").casefold() for word in before.split()[-2:]}
            if words & MALE:
                return "m"
            if words & FEMALE:
                return "f"
        return gender_of(name.name)

    def _title(self, name: FoundName) -> str:
        """The words that may be a title beside the name's first mentions."""
        if name.job_title:
            return name.job_title.casefold()
        titles: list[str] = []
        for mention in name.mentions[:3]:
            text = self._text(mention.block)
            # what stands before another person is his own title
            others = self.mentions(mention.block)
            at = bisect_left(others, mention.start, key=lambda m: m.start)
            ends = [m.end for m in others[max(0, at - 3) : at] if m.name.type == "person"]
            floor = max([0, mention.start - _BESIDE, *ends])
            titles.append(text[floor : mention.start])
            after = text[mention.end : mention.end + _BESIDE]
            titles.append(after if after.startswith(",") else "")
        return " ".join(titles).casefold()

    def offices(self, name: FoundName) -> set[str]:
        """The offices that the words beside the name say he holds: minister, mayor."""
        words = self._title(name).replace("-", " ").replace(",", " ").split()
        return {word for word in words if word in OFFICES}

    def _places(self, name: FoundName) -> list[int]:
        return [at for m in name.mentions if (at := self.order.get(m.block)) is not None]

    def _text(self, id: str) -> str:
        at = self.order.get(id)
        return "" if at is None else self.passages[at].text


def _bears(title: str, noun: str) -> bool:
    """Whether the words of a title hold the noun, alone or as the end of a compound."""
    if noun not in title:
        return False
    words = title.replace("-", " ").replace(",", " ").split()
    return any(word.endswith(noun) and not word.startswith(_DEPUTY) for word in words)


class _Forms:
    """The names by their words."""

    def __init__(self, names: Sequence[FoundName]) -> None:
        self.last: dict[str, FoundName] = {}
        self.any: dict[str, FoundName] = {}
        self.opening: dict[str, list[tuple[list[str], FoundName]]] = {}
        for name in names:
            words = [_plain(word) for word in name.name.split()]
            if name.type == "person" and words:
                self.last.setdefault(words[-1], name)
                for word in words:
                    self.any.setdefault(word, name)
            elif name.type == "organisation" and words:
                self.opening.setdefault(words[0], []).append((words, name))


def _by_passage(names: Sequence[FoundName]) -> Mapping[str, list[tuple[int, int, FoundName]]]:
    by_passage: defaultdict[str, list[tuple[int, int, FoundName]]] = defaultdict(list)
    for name in names:
        for id, start, end in name.mentions:
            by_passage[id].append((start, end, name))
    return by_passage


def _plain(word: str) -> str:
    """The word without case, accents and the stops beside it."""
    if not word.isascii():
        parts = unicodedata.normalize("NFD", word)
        word = "".join(c for c in parts if not unicodedata.combining(c))
    return word.strip(",.'’").casefold()
