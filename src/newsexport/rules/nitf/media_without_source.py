"""A picture, sound or film that no file is named for.

A caption may stand alone, in copy that was made from a printed page. It is told since a receiver
finds nothing to fetch.

>>> check('''<nitf><body><body.content><media media-type="image">
...  <media-reference mime-type="image/jpeg"/><media-caption>The minister.</media-caption>
... </media></body.content></body></nitf>''')
2:2 NX743 no source is named for the media

>>> check('''<nitf><body><body.content><media media-type="image">
...  <media-reference source="https://example.org/1.jpg"/><media-caption>The minister.</media-caption>
... </media></body.content></body></nitf>''')

Reference: NITF 3.6, media-reference/@source and @data-location.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX743", "info")
def media_without_source(document: Document) -> Iterator[Hit]:
    for media in document.value.iter("{*}media"):
        references = list(each(media, "media-reference"))
        named = any(
            (reference.get(name) or "").strip()
            for reference in references
            for name in ("source", "data-location")
        )
        if not named and next(each(media, "media-object"), None) is None:
            yield Hit(next(iter(references), media), "no source is named for the media")
