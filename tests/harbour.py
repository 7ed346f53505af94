"""A small article, to be changed by what a test is about, and files of its pictures."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsexport.newsitem import Block, ContentMeta, ContentSet, ItemMeta, NewsItem
from newsexport.receiver import Image

GUID = "urn:uuid:1"  # its digest, by sha256sum: b362f50874c7
PNG = Image("pic1", "harbour.png", "image/png", "0123456789abcdef" * 4, Path("harbour.png"))
JPG = Image("pic2", "pier.jpg", "image/jpeg", "fedcba9876543210" * 4, Path("pier.jpg"))


def item(
    meta: Mapping[str, Any] = {}, about: Mapping[str, Any] = {}, *blocks: Block, **more: Any
) -> NewsItem:
    """The article with these values of contentMeta and itemMeta, and these blocks for its own."""
    content = {"headline": "Harbour bridge reopens", **meta}
    return NewsItem(
        GUID,
        item_meta=ItemMeta(**about),
        content_meta=ContentMeta(**content),
        content_set=ContentSet(blocks or (Block("p1", "paragraph", "Cars cross again."),)),
        **more,
    )
