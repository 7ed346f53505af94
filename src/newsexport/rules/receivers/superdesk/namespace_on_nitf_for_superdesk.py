"""NITF with a namespace, for Superdesk.

Its feed parser takes a root that is called nitf and stands in no namespace. One with the namespace
that NITF's own schema has is told to be of no known format.

>>> check('<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body/></nitf>')
1:1 NX816 nitf has a namespace: Superdesk does not take the file

>>> check('<nitf><body/></nitf>')

Reference: superdesk-core 2.5.3, feed parser "nitf", tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import namespace
from newsexport.registry import Hit, rule


@rule("NX816", "error", scope="file")
def namespace_on_nitf_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format == "nitf" and namespace(document.value):
        yield Hit(document.value, "nitf has a namespace: Superdesk does not take the file")
