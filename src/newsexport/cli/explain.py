"""`newsexport explain FILE...`, and `newsexport explain RULE`."""

import inspect
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from shutil import get_terminal_size
from typing import Annotated, Any

import typer

from newsexport.cli.convert import CANNOT, DONE, run
from newsexport.cli.job import make_job
from newsexport.cli.messages import say_error
from newsexport.cli.options import COMMON
from newsexport.data import Data
from newsexport.errors import ExportError, NewsExportError, SourceError
from newsexport.explain.page import page
from newsexport.explain.rules import rule_sentences
from newsexport.explain.terminal import rule_text, terminal_text
from newsexport.explain.view import make_view
from newsexport.files import STDIN
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.readers import reader_for
from newsexport.registry import Exporter, Reader, Reading, all_rules
from newsexport.rulebook import rule_page
from newsexport.source import Source

_RULE = re.compile(r"[a-z]+(?:-[a-z]+)*|NX[0-9]{3}")  # what a rule's id looks like; a file may, too


def explain_command() -> Callable[..., None]:
    """The command's function, as typer wants it."""

    def command(html: bool, **given: Any) -> None:
        raise typer.Exit(_explain(given.pop("inputs"), given, html))

    as_page = inspect.Parameter(
        "html",
        inspect.Parameter.KEYWORD_ONLY,
        default=False,
        annotation=Annotated[
            bool, typer.Option("--html", help="Write a page for the browser; it loads nothing.")
        ],
    )
    signature = [*COMMON, as_page]
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}
    command.__doc__ = "Show how an article was read, or what a rule says."
    return command


def _explain(inputs: list[str], given: Mapping[str, Any], html: bool) -> int:
    sentences = rule_sentences()
    files: list[str] = []
    status = DONE
    for name in inputs:
        if os.path.lexists(name) or name == STDIN or not _RULE.fullmatch(name):
            files.append(name)
        elif name in sentences:
            sys.stdout.write(rule_text(name, sentences[name]))
        elif found := [rule for rule in all_rules() if name in (rule.code, rule.name)]:
            sys.stdout.write(rule_page(found[0]))
        else:
            checked = (known for rule in all_rules() for known in (rule.code, rule.name))
            say_error(_unknown(name, (*sentences, *checked)))
            status = CANNOT
    return max(status, _explain_files(files, given, html)) if files else status


def _explain_files(files: list[str], given: Mapping[str, Any], html: bool) -> int:
    # By digest, what was read and is not yet explained: an item does not hold its whole text.
    sources: dict[str | None, Source] = {}
    try:
        job = make_job(_exporter(given, html, sources), files, given, _reader(given, sources))
    except NewsExportError as error:
        say_error(error)
        return CANNOT
    return run(job)


def _reader(given: Mapping[str, Any], sources: dict[str | None, Source]) -> Reader:
    def read(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
        if given["read_as"] not in (None, "text") or not _is_text(data):
            message = "is a document, not an article's text"
            hint = "explain the text that it was made from"
            raise SourceError("explain-document", data.name, message, hint=hint)
        source = data.source()
        sources[source.sha256] = source
        yield parse_source(source, options)

    return Reader("text", "", ".txt", lambda begin: 0, read)


def _exporter(given: Mapping[str, Any], html: bool, sources: dict[str | None, Source]) -> Exporter:
    to_file = bool(given["output_dir"]) or str(given["output"] or STDIN) != STDIN

    def write(item: NewsItem, /, **_: Any) -> str:
        told = item.provenance and item.provenance.source
        assert told, "an article's text gives its provenance"
        view = make_view(item, sources.pop(told.sha256))
        if html:
            return page(view)
        shown = not to_file and sys.stdout.isatty()
        columns = get_terminal_size().columns if shown else None
        return terminal_text(view, columns=columns, colour=not to_file and _has_colour())

    def write_many(items: Iterable[NewsItem], /, **_: Any) -> Iterator[str | ExportError]:
        yield from map(write, items)

    suffix, media_type = (".html", "text/html") if html else (".explain.txt", "text/plain")
    many = None if html else write_many
    return Exporter("explain", "", suffix, media_type, lambda **_: frozenset(), write, many)


def _is_text(data: Data) -> bool:
    return data.name.endswith(".txt") or reader_for(data) == "text"


def _unknown(name: str, known: Iterable[str]) -> SourceError:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 3)
    hint = f"did you mean {', '.join(near)}?" if near else "newsexport rules lists the rules"
    return SourceError("explain-unknown", name, "neither a file nor a rule", hint=hint)


def _has_colour() -> bool:
    """Whether standard output shall have colour: NO_COLOR forbids it, FORCE_COLOR asks for it,
    otherwise a terminal that can show it has it."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
