"""What the caller knows about an article that its text need not say."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple

from newsexport.recogniser import Recogniser


class ParseOptions(NamedTuple):
    """Every value given here counts as `supplied`, and none is asked for.

    The parser uses all of them. Readers of other formats use those that their source leaves
    open: `now` where it has no versionCreated, `guid` and `authority` where it has no identifier.
    """

    language: str | None = None  # BCP 47
    reference_date: date | None = None  # the day the article is known to be from
    provider: str | None = None
    headline: str | None = None
    guid: str | None = None
    authority: str | None = None  # of tag URIs, with its date: "news.example.org,2024"
    now: datetime | None = None  # with zone: when the item is made
    recogniser: Recogniser | None = None  # finds names beside the parser
    recogniser_options: Mapping[str, str] = MappingProxyType({})
