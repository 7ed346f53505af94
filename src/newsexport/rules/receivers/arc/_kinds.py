"""The kinds of elements in a story's body, and what each must have."""

from collections.abc import Mapping

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "audio": ("version",),
    "blockquote": ("content",),
    "code": ("content", "language"),
    "content_zone": ("_id",),
    "correction": ("text",),
    "custom_embed": ("embed",),
    "divider": (),
    "element_group": ("content_elements",),
    "endorsement": ("endorsement",),
    "gallery": ("version",),
    "header": ("content",),
    "image": ("version",),
    "interstitial_link": ("url", "content"),
    "link_list": ("items",),
    "list": (),
    "numeric_rating": ("numeric_rating",),
    "oembed_response": (),
    "quote": ("content_elements",),
    "raw_html": ("content",),
    "reference": ("referent",),
    "story": ("version",),
    "table": ("rows",),
    "text": ("content",),
    "video": ("version",),
}
_ARRAYS = frozenset(("content_elements", "items", "rows"))
_OBJECTS = frozenset(("embed", "referent"))


def kind_of_value(name: str) -> type | tuple[type, ...]:
    """Of what type the property `name` is."""
    if name in _ARRAYS:
        return list
    if name in _OBJECTS:
        return dict
    return (int, float) if name == "numeric_rating" else str
