"""What an item says of its release: its embargo, and its status."""

from collections.abc import Iterator
from typing import NamedTuple

from newsexport.documents.document import Document
from newsexport.documents.handles import Handle
from newsexport.moments import Moment, read_basic, read_iso
from newsexport.rules.iptc._dates import dates


class Embargo(NamedTuple):
    at: Handle
    written: str
    until: Moment


def embargoes(document: Document) -> Iterator[Embargo]:
    """The moments until which the item is embargoed, mostly one. Those without a zone are left
    to another rule."""
    if document.format == "nitf":
        found = ((text.at, text.text) for text in document.of("embargoed"))
    else:
        found = ((at, written) for at, written in dates(document, "embargoed"))
    for at, written in found:
        until = read_iso(written) or read_basic(written)
        if until and until.timed and until.offset is not None:
            yield Embargo(at, written.strip(), until)


def status(document: Document) -> str:
    """usable, withheld, canceled, embargoed ...; usable where nothing is said."""
    found = document.first("status")
    return found.text.strip().rpartition(":")[2].rpartition("/")[2] if found else "usable"
