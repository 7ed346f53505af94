"""The work of `convert` and the to-X commands: items in, one format out.

    inputs -> Data -> reader -> items -> exporter -> documents

One input with one item is one document. Several inputs, and several items in one, are one
document of many items where the format has such documents (a feed, an array): the items pass
through it one at a time. Into a folder each input gives a document of its own.
"""

import gc
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from newsexport.cli.messages import say_error, say_finding, say_lost, say_note
from newsexport.cli.progress import Progress
from newsexport.cli.reading import How, read_items
from newsexport.errors import (
    ExportError,
    NewsExportError,
    OutputError,
    SourceError,
    UnknownName,
)
from newsexport.files import STDIN, Input, find_inputs, make_folder, unwritable, write_new
from newsexport.newsitem import NewsItem
from newsexport.registry import Exporter, Reading
from newsexport.validation import item_errors

DONE, NOT_VALID, CANNOT = 0, 1, 2


class Job(NamedTuple):
    """What one command was asked to do."""

    inputs: Sequence[str]
    exporter: Exporter
    exporter_options: Mapping[str, Any]
    how: How
    output: Path | None
    output_dir: Path | None
    force: bool
    quiet: bool
    report: bool  # tell what of each item the format cannot hold
    fail_on_loss: bool


def run(job: Job) -> int:
    """Convert every input; the exit status is that of the worst."""
    return _Run(job).run()


class _Found(NamedTuple):
    item: NewsItem
    stem: str  # of the file it was read from


class _Run:
    """One job while it is done."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.worst = DONE
        self.errors = 0
        self.written: set[Path] = set()
        to_file = job.output_dir or self._output()
        self.progress = Progress(data_on_stdout=not to_file)

    def run(self) -> int:
        inputs: list[Input] = []
        for found in find_inputs(self.job.inputs):
            if isinstance(found, Input):
                inputs.append(found)
            else:
                self._cannot(found)
        if len(inputs) > 1:
            gc.enable()  # the entry point held it back for the sake of one article
        self.progress.inputs = len(inputs)
        try:
            if self.job.output_dir:
                for path in inputs:
                    self._into_folder(path)
            elif inputs:
                self._into_one(inputs)
        except UnknownName as error:  # an option of the exporter: wrong for every item
            self._cannot(error)
        self.progress.end()
        return self.worst

    def _cannot(self, error: NewsExportError) -> None:
        say_error(error)
        self.worst = CANNOT
        self.errors += 1

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """What goes wrong inside is told, and the next is tried."""
        try:
            yield
        except UnknownName:
            raise
        except NewsExportError as error:
            self._cannot(error)

    # Reading

    def _items(self, inputs: Iterable[Input]) -> Iterator[_Found]:
        """Every item that can be read, each when it is asked for."""
        for path, _ in inputs:
            with self._telling():
                for name, stem, reading, among_many in read_items(path, self.job.how):
                    self.progress.one_more_item()
                    if isinstance(reading, SourceError):
                        self._cannot(reading)
                    else:
                        self._tell(name, reading, among_many)
                        yield _Found(reading.item, stem)
            self.progress.one_more_input()

    def _tell(self, name: str, reading: Reading, among_many: bool) -> None:
        """What was found in an item, is wrong with it, and will be lost of it."""
        errors = item_errors(reading.item)
        for finding in (*reading.findings, *errors):
            if finding.severity == "error" or not self.job.quiet:
                say_finding(name, finding)
        if errors:
            self.worst = max(self.worst, NOT_VALID)
        if self.job.report or self.job.fail_on_loss:
            self._tell_losses(name, reading.item, among_many)

    def _tell_losses(self, name: str, item: NewsItem, among_many: bool) -> None:
        from newsexport.losses import describe, lost, of_the_story

        exporter = self.job.exporter
        if item.item_meta.title and not item.content_meta.headline:
            say_note(name, f"the title is derived from the lead: {item.item_meta.title}")
        counts = of_the_story(lost(item, exporter.loses(**self.job.exporter_options)))
        if counts:
            say_lost(exporter.name, name, item.guid if among_many else None, describe(counts))
            if self.job.fail_on_loss:
                self.worst = max(self.worst, NOT_VALID)

    # Writing

    def _into_one(self, inputs: Sequence[Input]) -> None:
        """All items into the one document of --output or standard output."""
        items = (found.item for found in self._items(inputs))
        several = len(inputs) > 1
        begun = list(islice(items, 1 if several else 2))
        several = several or len(begun) > 1
        if not begun and self.errors:
            return  # a feed may be empty, but not for its errors
        with self._telling():
            if begun and not several:
                self._put(self._output(), self._written(begun[0]))
            elif self.job.exporter.write_many:
                self._put(self._output(), self._written_together(chain(begun, items)))
            else:
                begun += islice(items, 2 - len(begun))
                self._put(self._output(), self._written(self._only(begun, inputs)))

    def _only(self, items: Sequence[NewsItem], inputs: Sequence[Input]) -> NewsItem:
        if not items:
            raise SourceError("no-item", inputs[-1].path, "holds no item")
        if len(items) > 1:
            name = self.job.exporter.name
            message = f"several items, and a document in {name} holds one"
            raise OutputError(
                "output-one", str(self.job.output or "<stdout>"), message, "use --output-dir"
            )
        return items[0]

    def _into_folder(self, path: Input) -> None:
        """A document, or one for each item, in --output-dir."""
        errors = self.errors
        found = self._items([path])
        begun = list(islice(found, 2))
        several = len(begun) > 1
        if not begun:
            if self.errors == errors:
                self._cannot(SourceError("no-item", path.path, "holds no item"))
        elif several and self.job.exporter.write_many:
            items = (item for item, _ in chain(begun, found))
            with self._telling():
                target = self._target(path, begun[0].stem)
                self._put(target, self._written_together(items))
        else:
            for number, (item, stem) in enumerate(chain(begun, found), 1):
                with self._telling():
                    target = self._target(path, f"{stem}-{number}" if several else stem)
                    self._put(target, self._written(item))

    def _written(self, item: NewsItem) -> Iterator[str]:
        yield self.job.exporter.write(item, **self.job.exporter_options)

    def _written_together(self, items: Iterable[NewsItem]) -> Iterator[str | ExportError]:
        gc.enable()
        write_many = self.job.exporter.write_many
        assert write_many
        return write_many(items, **self.job.exporter_options)

    def _output(self) -> Path | None:
        output = self.job.output
        return output if output and str(output) != STDIN else None

    def _target(self, path: Input, stem: str) -> Path:
        assert self.job.output_dir
        target = self.job.output_dir / path.folder / (stem + self.job.exporter.suffix)
        if target in self.written:
            message = f"would be written again for {path.path}"
            raise OutputError("output-twice", str(target), message)
        self.written.add(target)
        make_folder(target.parent)
        return target

    def _put(self, target: Path | None, pieces: Iterable[str | ExportError]) -> None:
        if target:
            write_new(target, self._encoded(pieces), force=self.job.force)
            return
        for piece in self._encoded(pieces):
            _print(piece)
        _print(b"")

    def _encoded(self, pieces: Iterable[str | ExportError]) -> Iterator[bytes]:
        for piece in pieces:
            if isinstance(piece, ExportError):
                self._cannot(piece)
                continue
            try:
                yield piece.encode("utf-8")
            except UnicodeEncodeError as error:
                half = f"U+{ord(piece[error.start]):04X}"
                message = f"half a character ({half}) cannot be written in UTF-8"
                raise ExportError(self.job.exporter.name, "", message) from None


def _print(piece: bytes) -> None:
    """Write to standard output; nothing more of it is held back behind an empty piece."""
    try:
        sys.stdout.buffer.write(piece)
        if not piece:
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(Path("<stdout>"), error) from None
