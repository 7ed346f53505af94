"""Names that a recogniser of the caller's finds, joined with the parser's own.

A recogniser is told the passages and answers with stretches of them. What it says is taken
where it adds something, and never trusted to be sound:

    a stretch outside its passage, or of an unknown type     dropped, and told (NX022)
    one that overlaps a name of the parser's                 dropped: the parser's own stands
    one that overlaps another, earlier or longer one         dropped
    a full name that it finds nowhere in the text            the characters' own words instead
    a person's last name, "Leyen" or "von der Leyen"         another mention of that person
    a name that the parser knows, a country by any name      another mention of it
    a name that the parser knows as something else           dropped
    any other                                                a subject of its own
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple, get_args

from newsexport.errors import NewsExportError, RecogniserError
from newsexport.finding import Finding
from newsexport.gazetteer import country_code, country_of
from newsexport.newsitem import Mention, Subject
from newsexport.options import ParseOptions
from newsexport.parser.names.found import FoundName
from newsexport.parser.names.settling import short_forms
from newsexport.parser.passage import Passage
from newsexport.parser.provenance import Fields
from newsexport.recogniser import NamedSpan, NameType
from newsexport.source import Span, prose, trimmed

RULES = {
    "recogniser": "A name that the recogniser you chose found where the parser saw none.",
}
UNSOUND = "NX022"


class Joined(NamedTuple):
    names: tuple[FoundName, ...]
    findings: tuple[Finding, ...] = ()


def join_recognised(
    own: Sequence[FoundName], passages: Sequence[Passage], language: str, options: ParseOptions
) -> Joined:
    """`own` and what the recogniser of `options` adds to them, by first mention.

    RecogniserError where it fails.
    """
    chosen = options.recogniser
    if chosen is None:
        return Joined(tuple(own))
    told = tuple((passage.id, passage.text) for passage in passages)
    try:
        answer = list(chosen.recognise(told, language, **dict(options.recogniser_options)))
    except NewsExportError:
        raise
    except Exception as error:  # a plug-in may raise anything
        message = f"failed with {type(error).__name__}: {error}"
        raise RecogniserError("recogniser-failed", chosen.name, message) from error
    texts = dict(told)
    sound = [span for find in answer if (span := _sound(find, texts)) is not None]
    findings: tuple[Finding, ...] = ()
    if len(sound) < len(answer):
        count = len(answer) - len(sound)
        message = f"the recogniser {chosen.name!r} named {count} stretches that are not in the text"
        findings = (Finding(UNSOUND, "warning", message),)
    order = {passage.id: at for at, passage in enumerate(passages)}
    sound.sort(key=lambda span: (order[span.block], span.start, -span.end))
    return Joined(_Joiner(own, texts, order, language).join(sound), findings)


def _sound(find: object, texts: dict[str, str]) -> NamedSpan | None:
    """`find` without white space at its ends, if it is a stretch of text that can be a name."""
    try:
        span = NamedSpan(*find)  # type: ignore[misc]
    except TypeError:
        return None
    numbers = (span.start, span.end, span.confidence)
    if (
        span.type not in get_args(NameType)
        or not isinstance(span.block, str)
        or span.block not in texts
        or not all(type(number) is int for number in numbers)
        or not 0 <= span.start < span.end <= len(texts[span.block])
        or not 0 <= span.confidence <= 100
    ):
        return None
    start, end = trimmed(texts[span.block], Span(span.start, span.end))
    return span._replace(start=start, end=end) if start < end else None


class _Entry:
    """One name while mentions are added to it."""

    def __init__(self, name: FoundName) -> None:
        self.name = name
        self.added: list[tuple[Mention, int]] = []  # with its confidence


class _Joiner:
    def __init__(
        self,
        own: Sequence[FoundName],
        texts: dict[str, str],
        order: dict[str, int],
        language: str,
    ) -> None:
        self.texts = texts
        self.order = order
        self.language = language
        self.printed: set[str] = set()  # the words of all stretches that were named
        self.entries: list[_Entry] = []
        self.by_name: dict[tuple[str, str], _Entry] = {}
        self.by_country: dict[str, _Entry] = {}  # by code, those that are countries
        self.by_form: dict[str, _Entry | None] = {}  # None: more than one person's
        for name in own:
            self._add(name)
        self.settled = {name for _, name in self.by_name} | set(self.by_form)

    def join(self, spans: Sequence[NamedSpan]) -> tuple[FoundName, ...]:
        free = self._free(spans)
        self.printed = {self._words(span) for span in spans}
        lone: list[NamedSpan] = []
        for span in free:
            if span.type == "person" and " " not in self._name(span):
                lone.append(span)  # a last name, perhaps of somebody named later in full
            else:
                self._take(span)
        for span in lone:
            self._take(span)
        return tuple(sorted(map(self._whole, self.entries), key=self._first))

    def _add(self, name: FoundName) -> _Entry:
        entry = _Entry(name)
        self.entries.append(entry)
        self.by_name.setdefault((name.type, name.name.casefold()), entry)
        if name.is_country and name.country:
            self.by_country.setdefault(name.country, entry)
        if name.type == "person":
            for form in short_forms(name.name):
                key = form.casefold()
                self.by_form[key] = entry if key not in self.by_form else None
        return entry

    def _free(self, spans: Iterable[NamedSpan]) -> list[NamedSpan]:
        """Those that overlap no name of the parser's and none before them."""
        taken: dict[str, list[tuple[int, int]]] = {}
        for entry in self.entries:
            for passage, start, end in entry.name.mentions:
                taken.setdefault(passage, []).append((start, end))
        for places in taken.values():
            places.sort()
        free: list[NamedSpan] = []
        for span in spans:
            before = free[-1] if free and free[-1].block == span.block else None
            if before and before.end > span.start:
                continue
            places = taken.get(span.block, [])
            at = bisect_left(places, (span.start, span.end))
            behind = places[at - 1] if at else (0, 0)
            ahead = places[at] if at < len(places) else (span.end, span.end)
            if behind[1] <= span.start and span.end <= ahead[0]:
                free.append(span)
        return free

    def _name(self, span: NamedSpan) -> str:
        """The name it gives if that stands where another of its stretches does, else the
        characters' own words."""
        return span.name if span.name in self.printed else self._words(span)

    def _words(self, span: NamedSpan) -> str:
        return prose(self.texts[span.block][span.start : span.end])

    def _take(self, span: NamedSpan) -> None:
        name = self._name(span)
        mention = Mention(span.block, span.start, span.end)
        entry = self.by_name.get((span.type, name.casefold()))
        if entry is None and span.type == "person":
            entry = self.by_form.get(name.casefold())
        if entry is None and span.type == "geoArea":
            entry = self.by_country.get(self._country(name) or "")
        if entry is None:
            if name.casefold() in self.settled:
                return
            entry = self._add(self._found(span, name))
        entry.added.append((mention, span.confidence))

    def _found(self, span: NamedSpan, name: str) -> FoundName:
        if span.type != "geoArea":
            return FoundName(span.type, name, ())
        code = self._country(name)
        country = code or country_of(name)
        return FoundName("geoArea", name, (), None, country, bool(code))

    def _country(self, name: str) -> str | None:
        return country_code(name, self.language.partition("-")[0].lower())

    def _place(self, mention: Mention) -> tuple[int, int]:
        return self.order[mention.block], mention.start

    def _first(self, name: FoundName) -> tuple[int, int]:
        return self._place(name.mentions[0])

    def _whole(self, entry: _Entry) -> FoundName:
        if not entry.added:
            return entry.name
        mentions = [*entry.name.mentions, *(mention for mention, _ in entry.added)]
        return entry.name._replace(
            mentions=tuple(sorted(mentions, key=self._place)), recognised=tuple(entry.added)
        )


def add_recognised(
    names: Sequence[FoundName],
    ids: dict[FoundName, str],
    subjects: Sequence[Subject],
    passages: Sequence[Passage],
    fields: Fields,
) -> None:
    """Tell in `fields` which subjects, and which mentions of the others, were recognised."""
    by_id = {ids[name]: name for name in names if name.recognised}
    by_passage = {passage.id: passage for passage in passages}
    for at, subject in enumerate(subjects):
        name = by_id.get(subject.id)
        if name is None:
            continue
        recognised = dict(name.recognised)
        spans = [by_passage[m.block].source_span(m.start, m.end) for m in name.mentions]
        if len(recognised) == len(name.mentions):
            surest = max(recognised.values())
            fields.add(f"/subjects/{at}", "recogniser", spans, confidence=surest)
            continue
        for number, (mention, span) in enumerate(zip(name.mentions, spans, strict=True)):
            if mention in recognised:
                path, sure = f"/subjects/{at}/mentions/{number}", recognised[mention]
                fields.add(path, "recogniser", [span], confidence=sure)
