"""Pictures at WordPress: each file once in its media library.

A file's name begins with a digest of what is in it, and WordPress makes a slug of the name: by
that it is found again.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from newsexport.receiver import Image

_LONGEST = 100  # characters of the name, its end


class Uploaded(NamedTuple):
    id: str
    address: str


def file_name(image: Image) -> str:
    """The name it is uploaded by, in small letters as slugs are."""
    return f"{image.sha256[:12]}-{image.name[-_LONGEST:].lower()}"


def slug_of_file(image: Image) -> str:
    """The slug that WordPress makes of the name: its stem."""
    return file_name(image).rpartition(".")[0].replace("_", "-")


# What a plan has in place of address and id, which only the upload will tell. No text can be
# mistaken for them: "<" in a text or an attribute is escaped.
def address_of(image: Image) -> str:
    return f"<address of {image.sha256[:12]}>"


def id_of(image: Image) -> str:
    return f"<id of {image.sha256[:12]}>"


def with_uploaded(html: str, uploaded: Iterable[tuple[Image, Uploaded]]) -> str:
    """`html` with each picture's address and id."""
    for image, there in uploaded:
        html = html.replace(address_of(image), there.address).replace(id_of(image), there.id)
    return html


def uploaded_of(media: Mapping[str, Any]) -> Uploaded | None:
    """Id and address of a media item; None where it is none that can be shown."""
    id, address = media.get("id"), media.get("source_url")
    if type(id) is not int or not isinstance(address, str):
        return None
    if not address.startswith(("https://", "http://")) or set(address) & set("\"'<> "):
        return None
    return Uploaded(str(id), address.replace("&", "&amp;"))
