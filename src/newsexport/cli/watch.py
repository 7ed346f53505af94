"""`newsexport watch`: a drop folder. What is put into it is pushed, or converted, and put away.

A line for each file goes to standard output: done or failed, its name, where it lies now.

Exit status: 0 ended as it was told to; 1 with --once, where a file was refused; 2 where the folder,
the journal or the receiver is not as it must be.
"""

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

from newsexport.cli.messages import printable, say_error, say_finding, say_note
from newsexport.cli.push_desk import Pictures, opened_desk
from newsexport.cli.push_job import Delivery
from newsexport.cli.push_told import tell
from newsexport.cli.reading import How, Read, read_items
from newsexport.cli.stopping import stoppable
from newsexport.cli.watch_job import Job, Writing, make_job
from newsexport.errors import ExportError, NewsExportError, ReceiverError, SourceError
from newsexport.files import make_folder, write_another
from newsexport.newsitem import NewsItem
from newsexport.push.engine import AWAY, ENDING, Desk, Pushed, push
from newsexport.validation import item_errors
from newsexport.watching.loop import Handle, Handled, Verdict, folders, refusal, watch
from newsexport.watching.wakes import once, wakes

DONE, REFUSED, CANNOT = 0, 1, 2


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
    tell_poll: Callable[[str], None] = lambda text: say_note(str(job.folder), text)  # noqa: E731
    return wakes(job.folder, stop, max(job.settle, 0.1), poll=job.poll, tell=tell_poll)


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
        yield _pusher(job.to, job.how, pictures, desk, job.quiet)


def _pusher(to: Delivery, how: How, pictures: Pictures, desk: Desk, quiet: bool) -> Handle:
    def handle(path: Path) -> Verdict:
        outcomes: list[Pushed] = []
        try:
            for number, read in enumerate(read_items(str(path), how), 1):
                item = _item(read, quiet)
                stem = f"{read.stem}-{number}" if read.among_many else read.stem
                outcomes.append(push(pictures.article(read.name, stem, item), desk))
                tell(outcomes[-1], quiet=quiet)
        except ReceiverError:
            raise  # the journal cannot be kept
        except NewsExportError as error:
            say_error(error)
            return refusal(error)
        return _verdict(path, [one.error for one in outcomes if one.error], len(outcomes))

    return handle


def _writer(to: Writing, how: How, quiet: bool) -> Handle:
    def handle(path: Path) -> Verdict:
        written = 0
        try:
            for number, read in enumerate(read_items(str(path), how), 1):
                item = _item(read, quiet)
                stem = f"{read.stem}-{number}" if read.among_many else read.stem
                data = _encoded(to.exporter.write(item, **to.options), to.exporter.name)
                write_another(to.folder, stem, to.exporter.suffix, data)
                written += 1
        except NewsExportError as error:
            if error.code.startswith("output-"):
                raise  # nothing more can be written
            say_error(error)
            return refusal(error)
        return _verdict(path, [], written)

    return handle


def _item(read: Read, quiet: bool) -> NewsItem:
    """The item that was read; SourceError where it cannot be, or is not valid."""
    if isinstance(read.reading, SourceError):
        raise read.reading
    wrong = item_errors(read.reading.item)
    for finding in (*read.reading.findings, *wrong):
        if finding.severity == "error" or not quiet:
            say_finding(read.name, finding)
    if wrong:
        raise SourceError("not-valid", read.name, f"is no valid item: {wrong[0].message}")
    return read.reading.item


def _verdict(path: Path, errors: list[NewsExportError], count: int) -> Verdict:
    if not count:
        error = SourceError("no-item", str(path), "holds no item")
        say_error(error)
        return refusal(error)
    away = [one for one in errors if isinstance(one, ReceiverError) and one.code in AWAY | ENDING]
    if away:
        return Verdict("later", refusal(away[0]).reasons)
    reasons = tuple(line for error in errors for line in refusal(error).reasons)
    return Verdict("refused", reasons) if errors else Verdict("done")


def _encoded(text: str, format: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        message = "half a character cannot be written in UTF-8"
        raise ExportError(format, "", message) from None


def _tell(handled: Handled) -> None:
    words = {"done": "done", "refused": "failed", "later": "waits"}
    put = str(handled.put or "")
    line = (words[handled.verdict.outcome], handled.name, put)
    print("\t".join(printable(part) for part in line), flush=True)
