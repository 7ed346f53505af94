"""The view as one HTML page that asks for nothing from outside.

The text stands on the left, the document on the right; page.js shows which characters belong
to which field. No text of the article reaches the script or the style: it stands in the page
as text and in no other place, so there is one way of escaping. The page's own policy allows
this script and this style, by their digests, and nothing else.
"""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from html import escape as html_escape
from importlib.resources import files
from itertools import islice

from newsexport.characters import escape, is_hidden
from newsexport.explain.fields import GROUPS, Kind
from newsexport.explain.rules import rule_sentences
from newsexport.explain.view import Segment, View

_SHOWN_PLACES = 12
_LONGEST_VALUE = 600  # characters of a value; the text itself is shown whole beside it
# What a browser can still lay out in a few seconds; what goes beyond is counted, not shown.
_MOST_LINES = 20_000
_MOST_SEGMENTS = 20_000
_MOST_CHARACTERS = 500_000
_MOST_FIELDS = 2_000  # of one group
_LINE_END = 2  # characters

_KIND_NAMES: dict[Kind, str] = {
    "head": "Headline and text",
    "time": "Times",
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "quote": "Quotes",
    "picture": "Pictures",
    "note": "Notes and rights",
}


def page(view: View) -> str:
    """The page, in UTF-8 where it is written."""
    style, script = _file("page.css"), _file("page.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    name = text(view.source.name)
    return "".join(
        (
            f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="color-scheme" content="light dark">\n'
            '<meta name="referrer" content="no-referrer">\n'
            '<link rel="icon" href="data:,">\n'
            f"<title>{name} explained</title>\n<style>{style}</style>\n</head>\n<body>\n",
            *_header(view, name),
            "<main>\n",
            *_text_pane(view),
            *_document_pane(view),
            "</main>\n",
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


@cache
def _file(name: str) -> str:
    return (files("newsexport.explain") / name).read_text("utf-8")


def _digest(content: str) -> str:
    """As a content security policy names an inline script or style."""
    return f"sha256-{b64encode(sha256(content.encode('utf-8')).digest()).decode('ascii')}"


def text(words: str) -> str:
    """Text of the article as HTML: markup is text, and what cannot be seen is named.

    >>> text("<b>\\u202e")
    '&lt;b&gt;<i class="esc">\\\\u202e</i>'
    """
    safe = html_escape(words, quote=False)
    if safe.isprintable():
        return safe
    return "".join(
        f'<i class="esc">{escape(letter)}</i>' if is_hidden(letter) else letter for letter in safe
    )


def _header(view: View, name: str) -> Iterator[str]:
    kinds = {field.kind for field in view.fields if field.spans}
    yield f'<header>\n<h1 dir="auto">{name}</h1>\n<p class="facts">'
    yield f"<b>{text(view.language)}</b> {len(view.lines):,} lines, "
    yield f"{len(view.source.text):,} characters, {len(view.fields):,} fields</p>\n"
    yield '<div class="legend" role="group" aria-label="Colours">'
    for kind, shown in _KIND_NAMES.items():
        if kind in kinds:
            yield f'<button type="button" class="k-{kind}" data-kind="{kind}" aria-pressed="true">'
            yield f"{shown}</button>"
    yield "</div>\n</header>\n"


def _text_pane(view: View) -> Iterator[str]:
    yield '<section id="text" aria-labelledby="text-title">\n<h2 id="text-title">Text</h2>\n<ol>\n'
    segments, characters = _MOST_SEGMENTS, _MOST_CHARACTERS
    rest = len(view.source.text)
    for line in islice(view.lines, _MOST_LINES):
        if segments <= 0 or characters <= 0:
            break
        blank = "" if line.segments else ' class="blank"'
        yield f'<li id="L{line.number}"{blank}><span class="n">{line.number}</span>'
        yield f'<span class="role">{line.role or ""}</span>'
        yield f'<span class="t r-{line.role or "empty"}" dir="auto">'
        for segment in line.segments[:segments]:
            shown = segment._replace(end=min(segment.end, segment.start + characters))
            yield _segment(view, shown)
            segments -= 1
            characters -= shown.end - shown.start
            rest = len(view.source.text) - shown.end
            if characters <= 0:
                break
        yield "</span></li>\n"
    yield "</ol>\n"
    if rest > _LINE_END:
        yield f'<p class="more">{rest:,} more characters are not shown here.</p>\n'
    yield "</section>\n"


def _segment(view: View, segment: Segment) -> str:
    words = text(view.text(segment))
    if not segment.fields:
        return words
    kinds = [view.fields[number].kind for number in segment.fields]
    painted = [kind for kind in kinds if kind != "block"]
    ids = " ".join(map(str, segment.fields))
    if not painted:
        return f'<span data-f="{ids}">{words}</span>'
    classes = f"k-{painted[-1]}" + (" quoted" if "quote" in painted[:-1] else "")
    return f'<mark class="{classes}" data-f="{ids}" tabindex="-1">{words}</mark>'


def _document_pane(view: View) -> Iterator[str]:
    yield '<section id="document" aria-labelledby="document-title">\n'
    yield '<h2 id="document-title">Document</h2>\n'
    yield '<div id="inspector" aria-live="polite"></div>\n<div id="fields">\n'
    for group in GROUPS:
        numbers = [n for n, field in enumerate(view.fields) if field.group == group]
        if not numbers:
            continue
        yield f"<h3>{group} <small>{len(numbers):,}</small></h3>\n<ul>\n"
        for number in numbers[:_MOST_FIELDS]:
            yield _row(view, number)
        yield "</ul>\n"
        if len(numbers) > _MOST_FIELDS:
            rest = len(numbers) - _MOST_FIELDS
            yield f'<p class="more">{rest:,} more fields are not shown here.</p>\n'
    yield from _rules(view)
    yield "</div>\n</section>\n"


def _row(view: View, number: int) -> str:
    field = view.fields[number]
    sure = f" {field.confidence} %" if field.confidence < 100 else ""
    basis = (
        f'<span class="basis b-{field.basis}">{field.basis}{sure}</span>'
        if field.basis
        else '<span class="basis b-none">set by newsexport</span>'
    )
    rules = " or ".join(f'<span class="rule">{text(rule)}</span>' for rule in field.rules)
    note = f'<span class="note">{text(field.note)}</span>' if field.note else ""
    value = field.value
    shown = value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"
    return (
        f'<li><button type="button" class="field k-{field.kind}" data-i="{number}" tabindex="-1" '
        f'aria-pressed="false"><span class="label">{text(field.label)}</span> '
        f'<span class="what"><span class="value" dir="auto">{text(shown)}</span> {note}</span> '
        f'<span class="why">{basis} {rules} <span class="places">{_places(view, number)}</span>'
        f'</span> <span class="path">{text(field.path)}</span></button></li>\n'
    )


def _places(view: View, number: int) -> str:
    places = view.places[number]
    shown = " ".join(f"{line}:{column}" for line, column in places[:_SHOWN_PLACES])
    more = len(places) - _SHOWN_PLACES
    return f"{shown} and {more:,} more" if more > 0 else shown


def _rules(view: View) -> Iterator[str]:
    """The rules that made this document, each with its sentence."""
    sentences = rule_sentences()
    yield '<h3>Rules</h3>\n<dl id="rules">\n'
    for rule in sorted({rule for field in view.fields for rule in field.rules}):
        yield f'<div data-rule="{html_escape(rule)}"><dt>{text(rule)}</dt>'
        yield f"<dd>{text(sentences.get(rule, ''))}</dd></div>\n"
    yield "</dl>\n"
