"""Whether a CMS may have a post out: what an item's dates, embargo and status make of the status
that is wished. The same for every CMS; each writes moments in its own way.
"""

from typing import NamedTuple

from newsexport.exporters._feed import sure
from newsexport.newsitem import NewsItem
from newsexport.receiver import Status

UNTIL_TOLD = ""  # the embargo of what waits for its release to be announced


class Release(NamedTuple):
    status: Status
    withdraw: bool  # what is out already is taken back
    notes: tuple[str, ...]


def published(item: NewsItem, format: str) -> tuple[str | None, tuple[str, ...]]:
    """The day or moment of publication, and a note where it is left out, being only guessed.
    ExportError of `format` for what is neither."""
    told = item.item_meta.published
    known = sure(item, "/itemMeta/published", told, format)
    if told and not known:
        return None, (f"The date {told} is only guessed and was left out.",)
    return known, ()


def release(item: NewsItem, wished: Status, *, dated: bool) -> Release:
    """What may be of the status that is wished; `dated`: whether the post has a date to be
    scheduled for."""
    meta = item.item_meta
    if meta.pub_status in ("canceled", "withheld"):
        return Release("draft", True, (f"The article is {meta.pub_status}: the post is a draft.",))
    if meta.embargoed == UNTIL_TOLD:
        note = "Embargoed until its release is announced: the post is a draft."
        return Release("draft", False, (note,))
    if meta.embargoed and wished == "publish":
        return Release("future", False, ())
    if wished == "future" and not dated:
        note = "There is no date to schedule the post for: it is a draft."
        return Release("draft", False, (note,))
    return Release(wished, False, ())
