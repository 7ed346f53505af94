"""IPTC NITF 3.0 to 3.6, with or without its namespace, whatever its DOCTYPE names.

==============================  ========================================================
NITF                            News Item
==============================  ========================================================
doc-id@id-string, else uno      guid
du-key@version, @key            version, contentMeta/slugline
nitf@baselang                   language
distributor                     itemMeta/provider
pubdata@date.publication        itemMeta/published, else date.release
management-status,              itemMeta/pubStatus, embargoed
date.release
title                           itemMeta/title
ed-msg, correction, note npa    itemMeta/edNotes
doc.copyright, doc.rights,      rightsInfo
rights, copyrite, note cpyrt
urgency, date.issue             contentMeta/urgency, contentCreated (else story.date)
hedline/hl1                     contentMeta/headline
hedline/hl2                     contentMeta/section of class kicker, else deck
abstract                        contentMeta/deck
byline                          contentMeta/by; creators: its persons, else whom it names
dateline                        contentMeta/dateline and located
tobject, tobject.subject        contentMeta/genre, subjects
key-list                        contentMeta/keywords
identified-content              subjects
body.content, tagline           contentSet/blocks; media are pictures, q are quotes
==============================  ========================================================

No DTD is read and no entity but those of characters and of HTML is known. What the model has no
room for is told as NX030. What `to-nitf` writes is known by its profile and read back equal, but
for what that page says.

Reference: https://iptc.org/std/NITF/
"""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.documents.xml import local, parse_xml
from newsexport.errors import SourceError
from newsexport.newsitem import Provenance, SourceInfo
from newsexport.options import ParseOptions
from newsexport.readers._metadata import not_held
from newsexport.readers._nitf_item import item_of
from newsexport.readers._nitf_told import Told
from newsexport.registry import Reading, reader


def _looks_like(begin: str) -> int:
    if not begin.startswith("<"):
        return 0
    small = begin.lower()
    return 2 if "<nitf" in small and "<newsitem" not in small and "<newsmessage" not in small else 0


@reader(suffix=".nitf.xml", looks_like=_looks_like)
def nitf(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The item in `data`; SourceError where it is no NITF."""
    root = parse_xml(data)
    if local(root) != "nitf":
        message = f"not NITF: begins with {local(root)}, not with nitf"
        raise SourceError("nitf-root", data.name, message, 1, 1)
    told = Told(root, options)
    item = item_of(told)
    provenance = Provenance(SourceInfo(data.name), fields=tuple(told.fields))
    yield Reading(item._replace(provenance=provenance), not_held(told.not_held))
