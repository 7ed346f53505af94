"""Who made the news, by a ninjs document: authors, contributors, the provider, sources."""

from collections.abc import Iterator
from typing import NamedTuple

from newsexport.exporters._ninjs_document import CONTRIBUTOR_ROLES, HANDLES, PARTY_ROLE
from newsexport.newsitem import (
    Contributor,
    ContributorRole,
    Creator,
    InfoSource,
    Party,
    PartyType,
)
from newsexport.readers import _metadata as metadata
from newsexport.readers._ninjs_names import Json, objects, said
from newsexport.readers._ninjs_told import Told

_ROLES: dict[str, ContributorRole] = {
    **{role: name for name, role in CONTRIBUTOR_ROLES.items()},
    f"{PARTY_ROLE}editor": "editing",
}
_READ = frozenset(("name", "role", "rel"))


class Parties(NamedTuple):
    provider: Party | None
    creators: tuple[Creator, ...]
    contributors: tuple[Contributor, ...]
    info_sources: tuple[InfoSource, ...]


def parties_of(told: Told) -> Parties:
    """All of them. Our own documents give each party a local name that tells its type, and so
    tell the provider from a source of the same role; a stranger's have no provider."""
    provider: Party | None = None
    creators: list[Creator] = []
    contributors: list[Contributor] = []
    sources: list[InfoSource] = []
    for name, entry in _named(told):
        role = said(entry, "role") or said(entry, "rel") or ""
        type = _type(entry) if told.own else metadata.party_type(name)
        if told.own and type and role == f"{PARTY_ROLE}origcont" and provider is None:
            provider = Party(name, uri=None if told.is_first else said(entry, "uri"))
        elif type and role == f"{PARTY_ROLE}author":
            creators.append(Creator(type, name))
        elif type and role in _ROLES:
            contributors.append(Contributor(type, name, _ROLES[role]))
        else:
            sources.append(InfoSource(name, role.removeprefix(PARTY_ROLE) or None))
    if provider is None and told.options.provider:
        told.fields.append(metadata.supplied("/itemMeta/provider"))
        provider = Party(told.options.provider)
    return Parties(provider, tuple(creators), tuple(contributors), tuple(sources))


def signed(told: Told, by: str | None) -> tuple[Creator, ...]:
    """The authors that a stranger's byline names."""
    if not by or told.own:
        return ()
    creators = metadata.creators_of(by, told.language)
    told.fields += [
        metadata.inferred(f"/contentMeta/creators/{at}", "byline-property")
        for at in range(len(creators))
    ]
    return creators


def _named(told: Told) -> Iterator[tuple[str, Json]]:
    for entry in objects(told.document, "infosources"):
        name = said(entry, "name")
        if name is None:
            told.leave("infosources")
            continue
        if not told.own:
            for part in entry.keys() - _READ:
                told.leave("infosources", part)
        yield name, entry


def _type(entry: Json) -> PartyType | None:
    """What a local name of ours says; None where there is none."""
    handle = said(entry, "literal") or (said(entry, "uri") or "").rpartition("/")[2]
    return next((type for type, begin in HANDLES.items() if handle.startswith(begin)), None)
