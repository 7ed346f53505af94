"""Pictures at Ghost, which knows a file by its address alone: it has no list of them, and a name
that is taken gets a number.

So a file's name begins with a digest of what is in it, and the addresses in a post tell which
pictures are there already.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newsexport.receiver import Image

# what Ghost takes (uploads.images of its settings)
MEDIA_TYPES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/svg+xml"})
_LONGEST = 100  # characters of the name, its end


def file_name(image: Image) -> str:
    """The name it is uploaded by."""
    return f"{_digest(image)}-{image.name[-_LONGEST:]}"


def stand_in(image: Image) -> str:
    """What a plan has in place of the address that only the upload will tell."""
    return f"image:{file_name(image)}"


def with_addresses(html: str, addresses: Iterable[tuple[Image, str]]) -> str:
    """`html` with the address of each image in its img. No text can be mistaken for an img, since
    text has no "<"."""
    for image, address in addresses:
        html = html.replace(f'<img src="{stand_in(image)}"', f'<img src="{address}"')
    return html


def there_already(images: Iterable[Image], above: str, html: str) -> Iterator[tuple[Image, str]]:
    """Those images that a post shows, `above` its story or in its `html`, with their addresses.
    An address in the text is none of an image."""
    addresses = [*([above] if above else ()), *_shown().findall(html)]
    for image in images:
        name = f"{_digest(image)}-"
        for address in addresses:
            if address.rpartition("/")[2].startswith(name):
                yield image, address
                break


def form(image: Image, data: bytes) -> tuple[bytes, str]:
    """The body of an upload, multipart/form-data (RFC 7578), and its media type."""
    mark = f"newsexport-{image.sha256}"
    head = (
        f"--{mark}\r\n"
        f'Content-Disposition: form-data; name="file"; filename="{file_name(image)}"\r\n'
        f"Content-Type: {image.media_type}\r\n\r\n"
    )
    body = head.encode("ascii") + data + f"\r\n--{mark}--\r\n".encode("ascii")
    return body, f"multipart/form-data; boundary={mark}"


def _digest(image: Image) -> str:
    return image.sha256[:12]


@cache
def _shown() -> re.Pattern[str]:
    return re.compile(r"""<img [^<>]*?src="(https?://[^\s"'<>]+)\"""")
