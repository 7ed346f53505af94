"""Which files are an article's pictures.

In the folder that is named: the file that a picture's address names, where that is a relative
one; else, for the article `harbour.txt`, the files `harbour.jpg` and `harbour-1.jpg` for its first
picture, `harbour-2.png` for its second, and so on. What a file is says its content, not its name.
"""

import hashlib
import re
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from newsexport.newsitem import NewsItem, Picture
from newsexport.receiver import Image

LARGEST = 20 << 20  # bytes of a picture
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
_TYPES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
}


class Images(NamedTuple):
    found: tuple[Image, ...] = ()
    notes: tuple[str, ...] = ()  # a sentence for each picture that has a file which is not taken


def find_images(item: NewsItem, stem: str, folder: Path) -> Images:
    """The files below `folder` of the pictures of an item that came from a file called `stem`."""
    found: list[Image] = []
    notes: list[str] = []
    for number, picture in enumerate(item.pictures, 1):
        path = next(_candidates(picture, number, stem, folder), None)
        if path is None:
            if not picture.href or not _is_address(picture.href):
                notes.append(f"There is no file for the picture {picture.id}.")
            continue
        image = image_of(picture.id, path)
        if isinstance(image, str):
            notes.append(image)
        else:
            found.append(image)
    return Images(tuple(found), tuple(notes))


def image_of(picture: str, path: Path) -> Image | str:
    """The picture's file, or a sentence of why it is not taken."""
    try:
        if path.stat().st_size > LARGEST:
            return (
                f"The picture {path.name} is larger than {LARGEST >> 20} MiB and is not uploaded."
            )
        data = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        return f"The picture {path.name} cannot be read ({reason}) and is not uploaded."
    kind = media_type(data[:32])
    if kind is None:
        types = "JPEG, PNG, GIF, WebP and AVIF"
        return f"The picture {path.name} is none of {types}, and is not uploaded."
    return Image(picture, _name(path.stem, kind), kind, hashlib.sha256(data).hexdigest(), path)


def media_type(head: bytes) -> str | None:
    """What a file is by its first 32 bytes.

    >>> [media_type(head) for head in (b"GIF89a", b"RIFF....WEBPVP8 ", b"<svg")]
    ['image/gif', 'image/webp', None]
    """
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
    return None


def _candidates(picture: Picture, number: int, stem: str, folder: Path) -> Iterator[Path]:
    """The files that may be the picture's, the likeliest first. None of them is outside of
    `folder`, whatever an address or a link says."""
    names = []
    if picture.href and not _is_address(picture.href):
        names += [picture.href, unquote(picture.href)]
    stems = [stem, f"{stem}-1"] if number == 1 else [f"{stem}-{number}"]
    suffixes = (*PICTURES, *map(str.upper, PICTURES))  # cameras write .JPG
    names += [one + suffix for one in stems for suffix in suffixes]
    top = folder.resolve()
    for name in names:
        try:
            path = (folder / name).resolve()
            regular = stat.S_ISREG(path.stat().st_mode)
        except (OSError, ValueError):
            continue
        if regular and path.is_relative_to(top):
            yield path


def _is_address(href: str) -> bool:
    return re.match("(?:[A-Za-z][A-Za-z0-9+.-]*:|//)", href) is not None


def _name(stem: str, kind: str) -> str:
    """A name that any receiver takes, with the suffix of what the file is.

    >>> _name("Häfen & Schiffe", "image/png")
    'Hafen-Schiffe.png'
    """
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return (re.sub("[^A-Za-z0-9_]+", "-", plain).strip("-")[:60] or "picture") + _TYPES[kind]
