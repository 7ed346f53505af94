"""One HTML page for people: the artifact of a pipeline that a desk opens in a browser.

The findings stand under their files, each with its line of the source; the rules that found
something follow, with their pages. The page asks for nothing from outside and holds no script, and
its own policy allows nothing but its style. What files and rules say stands in it as text.

A browser lays out some ten thousand findings; those beyond are counted.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from html import escape
from itertools import groupby

from newsexport.characters import visible
from newsexport.errors import OutputError, SourceError
from newsexport.excerpt import Excerpts
from newsexport.finding import Finding, Severity
from newsexport.paths import relative
from newsexport.reporter import Look, Outcome, RuleInfo, reporter
from newsexport.rulebook import description, first_sentence
from newsexport.tally import Tally

_MOST = 10_000  # findings
_LONGEST = 2_000  # characters of a message
_BEFORE, _WITHIN, _BEHIND = 60, 200, 100  # characters of a line that are shown
_NAMES: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59616c; --paper: #fff; --line: #dfe3e8;
  --error: #b3171f; --warning: #8a4b00; --info: #0a58a8; --mark: #fdebc8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --soft: #a3acb8; --paper: #16191e;
  --line: #2b3038; --error: #ff9a9a; --warning: #f3c06b; --info: #8ec2ff; --mark: #453210; } }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .8rem; }
b { font-weight: 600; }
.error b { color: var(--error); }
.warning b { color: var(--warning); }
.info b { color: var(--info); }
.place, small { color: var(--soft); }
code, pre { font: .85rem/1.5 ui-monospace, monospace; }
pre { margin: .2rem 0 0; white-space: pre-wrap; }
mark { color: inherit; background: var(--mark); }
"""


@reporter
def html(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    tally = Tally()
    met: dict[str, RuleInfo] = {}
    shown = 0
    yield _begin()
    for name, parts in groupby(tally.through(outcomes), lambda outcome: outcome.name):
        heading = f"<h2>{_text(relative(name, look.here, look.root))}</h2>\n<ul>\n"
        opened = ""
        for part in parts:
            told = part.findings[: _MOST - shown]
            shown += len(told)
            if not opened and (told or part.error):
                yield heading
                opened = "</ul>\n"
            excerpts = Excerpts(part.source.text, part.line) if told and part.source else None
            for finding in told:
                rule = met.setdefault(finding.rule, rules(finding.rule))
                yield _finding(finding, rule, part, excerpts)
            if part.error:
                yield _error(part.error)
        yield opened
    yield from _end(tally, shown, met)


def _begin() -> str:
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>Findings of newsexport</title>\n<style>{_STYLE}</style>\n</head>\n"
        "<body>\n<main>\n<h1>Findings of newsexport</h1>\n"
    )


def _finding(finding: Finding, rule: RuleInfo, part: Outcome, excerpts: Excerpts | None) -> str:
    message = finding.message
    message = message[:_LONGEST] + "…" if len(message) > _LONGEST else message
    line = _line(finding, part, excerpts)
    return (
        f'<li class="{finding.severity}"><span class="place">{finding.line}:{finding.column}</span>'
        f" <b>{_NAMES[finding.severity]}</b> {_text(message)}"
        f' <small><a href="#{_text(rule.code)}">{_text(rule.code)}</a> {_text(rule.name)}</small>'
        f"{line}</li>\n"
    )


def _line(finding: Finding, part: Outcome, excerpts: Excerpts | None) -> str:
    """The line of the source, what was found marked in it, its far ends cut."""
    place = excerpts.of(finding) if excerpts else None
    if place is None or part.source is None or place.line_start == place.line_end:
        return ""
    text = part.source.text
    begin = max(place.line_start, place.start - _BEFORE)
    within = min(place.end, place.start + _WITHIN)
    end = min(place.line_end, within + _BEHIND)
    left = "…" if begin > place.line_start else ""
    right = "…" if end < place.line_end else ""
    found = text[place.start : within]
    marked = f"<mark>{_text(found)}</mark>" if found else ""
    before, behind = _text(text[begin : place.start]), _text(text[within:end])
    return f"\n<pre>{left}{before}{marked}{behind}{right}</pre>"


def _error(error: SourceError | OutputError) -> str:
    place = ""
    if isinstance(error, SourceError) and error.line:
        place = f'<span class="place">{error.line}:{error.column}</span> '
    hint = f" ({error.hint})" if error.hint else ""
    return (
        f'<li class="error">{place}<b>not checked</b> {_text(error.message[:_LONGEST] + hint)}'
        f" <small>{_text(error.code)}</small></li>\n"
    )


def _end(tally: Tally, shown: int, met: dict[str, RuleInfo]) -> Iterator[str]:
    more = sum(tally.findings.values()) - shown
    if more:
        yield f"<p>{more:,} more findings are counted and not shown.</p>\n"
    if met:
        yield "<h2>Rules</h2>\n"
    for code in sorted(met):
        yield _rule(met[code])
    yield f"<p>{_text(tally.sentence())}</p>\n</main>\n</body>\n</html>\n"


def _rule(rule: RuleInfo) -> str:
    code = _text(rule.code)
    title = f"{code} {_text(rule.name)} <small>{_text(first_sentence(rule))}</small>"
    more = description(rule)
    if not more:
        return f'<p id="{code}">{title}</p>\n'
    paragraphs = "".join(f"<p>{_text(one)}</p>\n" for one in more.split("\n\n"))
    return f'<details id="{code}"><summary>{title}</summary>\n{paragraphs}</details>\n'


def _text(text: str) -> str:
    return escape(visible(text).replace("\t", " "))
