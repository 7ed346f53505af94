"""The view as text: the article with its roles in the margin, the fields below, the rules last.

Without `width` no line is wrapped; without `colour` there are no escape sequences. Whatever
the article holds, only our own sequences reach the terminal.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from newsexport.characters import visible, width
from newsexport.explain.fields import GROUPS, Field, Kind
from newsexport.explain.rules import rule_sentences
from newsexport.explain.view import SeenLine, View

_MARGIN = 12  # columns: "boilerplate", "correction"
_NARROWEST = 20  # columns of text, however narrow the terminal
_LABEL = 26  # columns
_SHOWN_PLACES = 6
_LONGEST_VALUE = 400  # characters of a value; the text itself is shown whole above
_UNTOLD = "set by newsexport"

# Only the terminal's own colours: they are readable on its background.
_COLOURS: dict[Kind, str] = {
    "head": "1",
    "time": "33",
    "person": "36",
    "organisation": "35",
    "place": "32",
    "quote": "4",
    "picture": "34",
    "note": "2",
    "block": "",
}
_STORY = frozenset(("headline", "deck", "body", "subhead", "list", "quote", "table", "dateline"))
_BOLD, _FAINT, _PLAIN = "1", "2", ""

Run = tuple[str, str]  # text, and the codes it is painted with


def terminal_text(view: View, *, columns: int | None = None, colour: bool = False) -> str:
    """The whole view, ending in a line feed. `columns` is the terminal's width."""
    lines = chain(  # one by one: there may be a million
        _head(view),
        _text_lines(view, columns),
        _field_lines(view, columns),
        _rule_lines(view, columns),
    )
    paint = _painted if colour else _unpainted
    return "".join(f"{paint(_trimmed(line))}\n" for line in lines)


def rule_text(rule: str, sentence: str) -> str:
    """What `explain RULE` prints."""
    return f"{rule}\n    {sentence}\n"


def _trimmed(line: list[Run]) -> list[Run]:
    """`line` without the spaces at its end."""
    while line:
        text, code = line.pop()
        if text.rstrip(" "):
            return [*line, (text.rstrip(" "), code)]
    return line


def _painted(runs: Iterable[Run]) -> str:
    return "".join(f"\x1b[{code}m{text}\x1b[0m" if code else text for text, code in runs)


def _unpainted(runs: Iterable[Run]) -> str:
    return "".join(text for text, _ in runs)


def _head(view: View) -> Iterator[list[Run]]:
    told = f"{view.language}, {len(view.lines):,} lines, {len(view.source.text):,} characters"
    yield [(visible(view.source.name), _BOLD), (f"  {told}", _FAINT)]
    yield []


def _text_lines(view: View, columns: int | None) -> Iterator[list[Run]]:
    digits = len(str(len(view.lines)))
    indent = _MARGIN + digits + 2
    room = max(_NARROWEST, columns - indent) if columns else None
    for line in view.lines:
        number = f"{line.number:>{digits}}"
        role = line.role or ""
        margin: list[Run] = [(f"{role:<{_MARGIN}}", _PLAIN if role in _STORY else _FAINT)]
        margin.append((f"{number}  ", _FAINT))
        for at, part in enumerate(_wrapped(_runs(view, line), room)):
            yield [*(margin if at == 0 else [(" " * indent, _PLAIN)]), *part]


def _runs(view: View, line: SeenLine) -> list[Run]:
    faint = line.role is not None and line.role not in _STORY
    return [
        (
            visible(view.text(segment)).expandtabs(4),
            _colour(view.fields, segment.fields) or (_FAINT if faint else _PLAIN),
        )
        for segment in line.segments
    ]


def _colour(fields: Sequence[Field], covering: Sequence[int]) -> str:
    """The colour of the narrowest field; a quotation underlines what is in it."""
    kinds = [fields[number].kind for number in covering]
    codes = [_COLOURS[kind] for kind in kinds if kind == "quote"][:1]
    codes += [_COLOURS[kind] for kind in kinds[-1:] if kind != "quote" and _COLOURS[kind]]
    return ";".join(codes)


def _wrapped(runs: Sequence[Run], room: int | None) -> Iterator[list[Run]]:
    """`runs` in lines of at most `room` columns, broken at spaces where there are any."""
    if room is None:
        yield list(runs)
        return
    rest = list(reversed(runs))
    for size in _line_sizes("".join(text for text, _ in runs), room):
        line: list[Run] = []
        while size and rest:
            text, code = rest.pop()
            line.append((text[:size], code))
            if len(text) > size:
                rest.append((text[size:], code))
            size -= len(line[-1][0])
        yield line


def _line_sizes(text: str, room: int) -> Iterator[int]:
    """The length of each line that `text` is broken into; at least one."""
    size = used = 0
    for word in _words(text):
        wide = _columns(word.rstrip(" "))
        if size and used + wide > room:
            yield size
            size = used = 0
        *whole, last = _pieces(word, room) if wide > room else (word,)
        for piece in whole:
            yield len(piece)
        size += len(last)
        used += _columns(last)
    yield size


def _words(text: str) -> Iterator[str]:
    """The words of `text`, each with the spaces behind it."""
    start = 0
    while start < len(text):
        end = text.find(" ", start)
        if end < 0:
            end = len(text)
        while end < len(text) and text[end] == " ":
            end += 1
        yield text[start:end]
        start = end


def _pieces(word: str, room: int) -> Iterator[str]:
    """A word too long for one line, in pieces that fit."""
    start = used = 0
    for at, letter in enumerate(word):
        size = width(letter)
        if used + size > room:
            yield word[start:at]
            start, used = at, 0
        used += size
    yield word[start:]


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(map(width, text))


def _field_lines(view: View, columns: int | None) -> Iterator[list[Run]]:
    room = max(_NARROWEST, columns - _LABEL) if columns else None
    for group in GROUPS:
        members = [
            number
            for number, field in enumerate(view.fields)
            if field.group == group and field.kind != "block"
        ]
        if not members:
            continue
        yield []
        yield [(group, _BOLD)]
        for number in members:
            field = view.fields[number]
            label: Run = (f"  {visible(field.label)[: _LABEL - 3]:<{_LABEL - 2}}", _PLAIN)
            value = [(_cut(field.value), _COLOURS[field.kind])]
            if field.note:
                value.append((f"  {_cut(field.note)}", _PLAIN))
            for at, part in enumerate(_wrapped(value, room)):
                yield [label if at == 0 else (" " * _LABEL, _PLAIN), *part]
            for part in _wrapped([(_told(view, number), _FAINT)], room):
                yield [(" " * _LABEL, _PLAIN), *part]


def _cut(text: str) -> str:
    shown = visible(" ".join(text[: _LONGEST_VALUE + 1].split()))
    return f"{shown}…" if len(text) > _LONGEST_VALUE else shown


def _told(view: View, number: int) -> str:
    """Basis, rule and places: "inferred 95 %  year-from-weekday  3:1 3:55 9:81"."""
    field = view.fields[number]
    if field.basis is None:
        return _UNTOLD
    sure = f" {field.confidence} %" if field.confidence < 100 else ""
    return "  ".join(
        filter(None, (f"{field.basis}{sure}", " or ".join(field.rules), _places(view, number)))
    )


def _places(view: View, number: int) -> str:
    places = view.places[number]
    shown = " ".join(f"{line}:{column}" for line, column in places[:_SHOWN_PLACES])
    more = len(places) - _SHOWN_PLACES
    return f"{shown} and {more:,} more" if more > 0 else shown


def _rule_lines(view: View, columns: int | None) -> Iterator[list[Run]]:
    sentences = rule_sentences()
    used = {rule for field in view.fields for rule in field.rules}
    room = max(_NARROWEST, columns - _LABEL) if columns else None
    yield []
    yield [("Rules", _BOLD)]
    for rule in sorted(used):
        for at, part in enumerate(_wrapped([(sentences.get(rule, ""), _PLAIN)], room)):
            yield [(f"  {rule:<{_LABEL - 2}}" if at == 0 else " " * _LABEL, _PLAIN), *part]
