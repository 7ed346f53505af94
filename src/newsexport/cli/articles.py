"""Items out of one input, for commands that go on with the others when one is bad."""

from collections.abc import Iterator
from typing import NamedTuple

from newsexport.cli.messages import say_finding
from newsexport.cli.reading import How, read_items
from newsexport.errors import NewsExportError, SourceError
from newsexport.files import shown_name
from newsexport.newsitem import NewsItem
from newsexport.push.engine import Unread


class Found(NamedTuple):
    """An item, and by which name its pictures and what is made of it go."""

    name: str  # of the input
    stem: str  # of its file; "feed-3" for the third item in one of several
    item: NewsItem
    file_stem: str


def items_in(path: str, how: How, *, quiet: bool) -> Iterator[Found | Unread]:
    """Each item in the file at `path`, when it is asked for; in its place what cannot be read. What
    the readers noticed is told, warnings too unless `quiet`."""
    number = 0
    try:
        for number, read in enumerate(read_items(path, how), 1):
            if isinstance(read.reading, SourceError):
                yield Unread(read.name, read.reading)
                continue
            for finding in read.reading.findings:
                if finding.severity == "error" or not quiet:
                    say_finding(read.name, finding)
            own = f"{read.stem}-{number}" if read.among_many else read.stem
            yield Found(read.name, own, read.reading.item, read.stem)
    except NewsExportError as error:
        yield Unread(shown_name(path), error)
        return
    if not number:
        name = shown_name(path)
        yield Unread(name, SourceError("no-item", name, "holds no item"))
