"""A picture to push: a pier at dusk, made here."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path


def png(path: Path, width: int = 960, height: int = 540, sea: int = 380) -> Path:
    """Write a picture of the size in pixels; `sea` is the row of the horizon."""
    rows = b"".join(b"\0" + bytes(_row(y, width, height, sea)) for y in range(height))
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    ]
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    return path


def _row(y: int, width: int, height: int, sea: int) -> Iterator[int]:
    for x in range(width):
        pier = sea - 60 <= y < sea - 40 and x < width * 0.45
        post = y >= sea - 40 and x < width * 0.45 and x % 120 < 16 and y < sea + 70
        sun = (x - width * 0.78) ** 2 + (y - sea * 0.35) ** 2 < 3600
        if pier or post:
            yield from (90, 70, 58)
        elif sun and y < sea:
            yield from (250, 226, 180)
        elif y < sea:
            shade = y / sea
            yield from (int(120 + 100 * shade), int(140 + 50 * shade), int(170 - 10 * shade))
        else:
            shade = (y - sea) / max(1, height - sea)
            yield from (int(60 - 20 * shade), int(105 - 30 * shade), int(130 - 30 * shade))
