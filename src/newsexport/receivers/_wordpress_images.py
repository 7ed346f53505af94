"""Pictures at WordPress: each file once in its media library.

A file's name begins with a digest of what is in it, and WordPress makes a slug of the name: by
that it is found again.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from newsexport.errors import ReceiverError
from newsexport.receiver import Image, read_image
from newsexport.receivers._wordpress_answers import strange
from newsexport.receivers._wordpress_api import Ask

_LONGEST = 100  # characters of the name, its end
_MEDIA = {"_fields": "id,source_url,caption"}


class Uploaded(NamedTuple):
    id: str
    address: str  # as the value of an attribute
    captioned: bool


def file_name(image: Image) -> str:
    """The name it is uploaded by, in small letters as slugs are."""
    return f"{image.sha256[:12]}-{image.name[-_LONGEST:].lower()}"


def slug_of_file(image: Image) -> str:
    """The slug that WordPress makes of the name: its stem."""
    return re.sub("[-.]+", "-", file_name(image).rpartition(".")[0]).strip("-")


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


class Library:
    """The site's media library. What is found is remembered."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._known: dict[str, Uploaded] = {}  # by sha256

    def uploaded(self, image: Image, caption: str) -> Uploaded:
        """The picture, uploaded where the library does not have it. ReceiverError where it cannot
        be."""
        if image.sha256 not in self._known:
            there = self._there(image) or self._upload(image)
            if caption and not there.captioned:
                self._caption(there, caption)
            self._known[image.sha256] = there
        return self._known[image.sha256]

    def _there(self, image: Image) -> Uploaded | None:
        found = self._ask("GET", "media", query={"slug": slug_of_file(image), **_MEDIA}).value
        shown = map(_uploaded_of, found if isinstance(found, list) else ())
        return next((one for one in shown if one), None)

    def _upload(self, image: Image) -> Uploaded:
        data = read_image(image)
        headers = {
            "Content-Type": image.media_type,
            "Content-Disposition": f'attachment; filename="{file_name(image)}"',
        }
        try:
            made = self._ask("POST", "media", query=_MEDIA, body=data, headers=headers)
        except ReceiverError as error:
            if not error.refusal.startswith("rest_upload_"):
                raise
            raise _refused(error, image) from None
        uploaded = _uploaded_of(made.value)
        if uploaded is None:
            raise strange("an image without an address")
        return uploaded

    def _caption(self, there: Uploaded, caption: str) -> None:
        try:
            # a caption is no description of what is seen: alt_text stays empty
            self._ask("POST", f"media/{there.id}", query=_MEDIA, json={"caption": caption})
        except ReceiverError as error:
            if error.status != 403:  # another user's picture; the post has the caption itself
                raise


def _uploaded_of(media: Any) -> Uploaded | None:
    """A media item; None where it is none that can be shown."""
    if not isinstance(media, dict):
        return None
    id, address, caption = media.get("id"), media.get("source_url"), media.get("caption")
    if type(id) is not int or not isinstance(address, str):
        return None
    if not address.startswith(("https://", "http://")) or set(address) & set("\"'<> "):
        return None
    captioned = isinstance(caption, Mapping) and bool(caption.get("rendered"))
    return Uploaded(str(id), address.replace("&", "&amp;"), captioned)


def _refused(error: ReceiverError, image: Image) -> ReceiverError:
    """WordPress answers 500, as if it had failed, where it takes no files of a type."""
    return ReceiverError(
        "cms-refused",
        error.address,
        f"the picture {image.name} ({image.media_type}) is refused: {error.message}",
        "leave the picture out, or have the site allow files of its type",
        error.status,
        error.refusal,
        error.data,
    )
