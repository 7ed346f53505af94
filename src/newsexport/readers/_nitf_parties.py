"""Who made the news, by a NITF document: authors, contributors, the provider, sources."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from newsexport.exporters._nitf_head import FUNCTIONS
from newsexport.newsitem import Contributor, Creator, InfoSource, Party, PartyType
from newsexport.readers import _metadata as metadata
from newsexport.readers._markup import words_of
from newsexport.readers._nitf_body import elements, first, own
from newsexport.readers._nitf_subjects import name_of
from newsexport.readers._nitf_told import Told, attribute

if TYPE_CHECKING:
    from lxml.etree import _Element


def provider_of(told: Told) -> Party | None:
    distributor = first(told.body_head, "distributor")
    org = first(distributor, "org")
    holder = org if org is not None else distributor
    name = name_of(holder) if holder is not None else None
    if name is None and told.options.provider:
        told.fields.append(metadata.supplied("/itemMeta/provider"))
        return Party(told.options.provider)
    if name is None or not told.ours:
        return Party(name) if name else None
    return Party(name, attribute(first(org, "alt-code"), "value"), attribute(org, "value"))


def people_of(told: Told, by: str | None) -> tuple[tuple[Creator, ...], tuple[Contributor, ...]]:
    """Who signs, and who helped. Our own documents say it in their history of revisions."""
    if not told.ours:
        return _signed(told, by), ()
    creators: list[Creator] = []
    contributors: list[Contributor] = []
    for line in elements(told.head, "revision-history"):
        name, type = attribute(line, "name"), own(line, "type")
        kind: Any = type if type in get_args(PartyType) else metadata.party_type(name or "")
        role: Any = line.get("comment")
        if name and type and role in FUNCTIONS:
            contributors.append(Contributor(kind, name, role))
        elif name and type:
            creators.append(Creator(kind, name, own(line, "job-title"), own(line, "affiliation")))
    return tuple(creators), tuple(contributors)


def _signed(told: Told, by: str | None) -> tuple[Creator, ...]:
    """The people that a byline marks, else those that it names."""
    bylines = elements(told.body_head, "byline")
    marked = tuple(creator for byline in bylines for creator in _marked(byline))
    if marked or not by:
        return marked
    named = metadata.creators_of(by, told.language)
    told.fields += [
        metadata.inferred(f"/contentMeta/creators/{at}", "byline-property")
        for at in range(len(named))
    ]
    return named


def _marked(byline: "_Element") -> Iterator[Creator]:
    """A title or an outlet that stands once, after several people, is told of the first only."""
    titles = [name_of(title) for title in elements(byline, "byttl") if first(title, "org") is None]
    outlets = [name_of(org) for org in elements(byline, "org")]
    for at, person in enumerate(elements(byline, "person")):
        function = first(person, "function")
        title = words_of(function) if function is not None else None
        title = title or (titles[at] if at < len(titles) else None)
        if name := name_of(person):
            outlet = outlets[at] if at < len(outlets) else None
            yield Creator("person", name, title or None, outlet)


def sources_of(told: Told) -> Iterator[InfoSource]:
    for meta in told.metas("info-source"):
        if name := attribute(meta, "content"):
            yield InfoSource(name, own(meta, "role"))
