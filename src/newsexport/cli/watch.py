"""`newsexport watch`: a drop folder. What is put into it is pushed, or converted, and put away.

A line for each file goes to standard output: done or failed, its name, where it lies now.

Exit status: 0 ended as it was told to; 1 with --once, where a file was refused; 2 where the folder,
the journal or the receiver is not as it must be.
"""

import gc
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from threading import Event
from typing import Any

from newsexport.cli.articles import Found, items_in
from newsexport.cli.messages import printable, say_error, say_note
from newsexport.cli.push_desk import Pictures, opened_desk
from newsexport.cli.push_told import tell
from newsexport.cli.reading import How
from newsexport.cli.stopping import stoppable
from newsexport.cli.watch_job import Job, Writing, make_job
from newsexport.errors import ExportError, NewsExportError, ReceiverError, SourceError
from newsexport.files import make_folder, write_another
from newsexport.push.engine import AWAY, ENDING, Desk, Unread, push_all
from newsexport.validation import item_errors
from newsexport.watching.loop import Handle, Handled, Verdict, folders, refusal, watch
from newsexport.watching.wakes import once, wakes

DONE, REFUSED, CANNOT = 0, 1, 2

Pieces = Iterator[str | ExportError]  # of a document, as `registry.WriteMany` gives them


def watch_folder(folder: Path, given: Mapping[str, Any]) -> int:
    """Watch `folder`; `given` holds the options by the names of DEFAULTS. The exit status."""
    gc.enable()  # the entry point held it back for the sake of one article
    stop = Event()
    refused = 0
    try:
        job = make_job(folder, given)
        where = folders(folder)
        looks = _looks(job, stop)
        with _handle(job) as handle, stoppable(stop.set):
            for handled in watch(
                where,
                handle,
                looks,
                time.monotonic,
                settle=job.settle,
                is_ended=stop.is_set,
            ):
                _tell(handled)
                refused += handled.verdict.outcome == "refused"
    except NewsExportError as error:
        say_error(error)
        return CANNOT
    return REFUSED if refused and job.once else DONE


def _looks(job: Job, stop: Event) -> Iterator[None]:
    if job.once:
        return once(job.settle, time.sleep)

    def tell(text: str) -> None:
        say_note(str(job.folder), text)

    return wakes(job.folder, stop, max(job.settle, 0.1), poll=job.poll, tell=tell)


@contextmanager
def _handle(job: Job) -> Iterator[Handle]:
    """What is done with a file, while the context lasts."""
    if isinstance(job.to, Writing):
        make_folder(job.to.folder)
        yield _writer(job.to, job.how, job.quiet)
        return
    with Pictures(job.to) as pictures, opened_desk(job.to) as desk:
        for note in desk.session.check():
            if not job.quiet:
                say_note(desk.receiver.name, desk.redact(note))
        yield _pusher(job.how, pictures, desk, job.quiet)


def _pusher(how: How, pictures: Pictures, desk: Desk, quiet: bool) -> Handle:
    def handle(path: Path) -> Verdict:
        articles = (
            one if isinstance(one, Unread) else pictures.article(one)
            for one in items_in(str(path), how, quiet=quiet)
        )
        errors: list[NewsExportError] = []
        for pushed in push_all(articles, desk):
            tell(pushed, quiet=quiet)
            if pushed.error:
                errors.append(pushed.error)
        return _verdict(errors)

    return handle


def _writer(to: Writing, how: How, quiet: bool) -> Handle:
    def handle(path: Path) -> Verdict:
        errors: list[NewsExportError] = []
        for stem, pieces in _documents(_valid(items_in(str(path), how, quiet=quiet), errors), to):
            try:
                data = b"".join(_encoded(pieces, to.exporter.name, errors))
            except ExportError as error:
                errors.append(error)
            else:
                write_another(to.folder, stem, to.exporter.suffix, data)
        for wrong in errors:
            say_error(wrong)
        return _verdict(errors)

    return handle


def _valid(items: Iterable[Found | Unread], errors: list[NewsExportError]) -> Iterator[Found]:
    """Those that can be written; what is wrong with the others goes to `errors`."""
    for one in items:
        if isinstance(one, Unread):
            errors.append(one.error)
        elif wrong := item_errors(one.item):
            message = f"is no valid item: {wrong[0].message}"
            errors.append(SourceError("not-valid", one.name, message))
        else:
            yield one


def _documents(items: Iterator[Found], to: Writing) -> Iterator[tuple[str, Pieces]]:
    """What is made of the items of a file, each with the stem of its name: one document, where
    there is one item or the format holds many, else one for each."""
    begun = list(islice(items, 2))
    write_many = to.exporter.write_many
    if len(begun) > 1 and write_many:
        together = (found.item for found in chain(begun, items))
        yield begun[0].file_stem, write_many(together, **to.options)
        return
    for found in chain(begun, items):
        yield found.stem, _alone(found, to)


def _alone(found: Found, to: Writing) -> Pieces:
    yield to.exporter.write(found.item, **to.options)


def _encoded(pieces: Pieces, format: str, errors: list[NewsExportError]) -> Iterator[bytes]:
    """The document; what of it cannot be expressed goes to `errors`. ExportError where nothing
    can."""
    for piece in pieces:
        if isinstance(piece, ExportError):
            errors.append(piece)
            continue
        try:
            yield piece.encode("utf-8")
        except UnicodeEncodeError:
            raise ExportError(format, "", "half a character cannot be written in UTF-8") from None


def _verdict(errors: list[NewsExportError]) -> Verdict:
    away = [one for one in errors if isinstance(one, ReceiverError) and one.code in AWAY | ENDING]
    if away:
        return Verdict("later", refusal(away[0]).reasons)
    reasons = tuple(line for error in errors for line in refusal(error).reasons)
    return Verdict("refused", reasons) if errors else Verdict("done")


def _tell(handled: Handled) -> None:
    words = {"done": "done", "refused": "failed", "later": "waits"}
    put = str(handled.put or "")
    line = (words[handled.verdict.outcome], handled.name, put)
    print("\t".join(printable(part) for part in line), flush=True)
