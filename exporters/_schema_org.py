"""The parties, places, pictures and quotations of an item as nodes of schema.org."""

from collections.abc import Iterator, Sequence
from typing import Any

from newsexport.exporters._codes import NEWSCODES
from newsexport.exporters._facts import Handles
from newsexport.exporters._xml import iri
from newsexport.identity import local_id
from newsexport.newsitem import Contributor, Creator, NewsItem, Party, Picture, Quote, Subject
from newsexport.subject_codes import code_uri, country_of

Node = dict[str, Any]


# by the model's word; the reader has them the other way round
PLACE_TYPES = {None: "Place", "city": "City", "region": "AdministrativeArea", "country": "Country"}
MEDTOP = f"{NEWSCODES}mediatopic/"
ARCHIVE = f"{NEWSCODES}genre/Archive_material"


def one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def present(node: Node) -> Node:
    """`node` without what is absent; a zero is there."""
    return {key: value for key, value in node.items() if value or value == 0}


def address(picture: Picture) -> str | None:
    return iri(picture.href) if picture.href else None


class Nodes:
    """The nodes of one document, each known by a fragment of the item's identifier."""

    def __init__(self, item: NewsItem) -> None:
        self.base = item.guid
        self.handles = Handles(item)
        self.named = {subject.id: subject for subject in item.subjects}

    def id(self, handle: str) -> str:
        return f"{self.base}#{handle}"

    def party(self, type: str, name: str) -> Node:
        return {
            "@type": "Person" if type == "person" else "Organization",
            "@id": self.id(self.handles.party(type, name)),
            "name": name,
        }

    def creator(self, creator: Creator) -> Node:
        node = self.party(creator.type, creator.name)
        if creator.type == "organisation":
            node["@type"] = "NewsMediaOrganization"
            return node
        if creator.job_title:
            node["jobTitle"] = creator.job_title
        if creator.affiliation:
            node["affiliation"] = self.party("organisation", creator.affiliation)
        return node

    def publisher(self, provider: Party) -> Node:
        node = self.party("organisation", provider.name)
        node["@type"] = "NewsMediaOrganization"
        if provider.abbreviation:
            node["alternateName"] = provider.abbreviation
        if provider.uri and (uri := iri(provider.uri)):
            node["sameAs"] = uri
        return node

    def picture(self, picture: Picture) -> Node:
        creator = picture.creator
        return present(
            {
                "@type": "ImageObject",
                "@id": self.id(self.handles.pictures[picture.id]),
                "contentUrl": address(picture),
                "caption": picture.caption,
                "creditText": picture.creditline or ([picture.credit] if picture.credit else None),
                "creator": {"@type": "Person", "name": creator} if creator else None,
                "dateCreated": picture.content_created,
                "genre": ARCHIVE if picture.archive else None,
            }
        )

    def pictures_apart(self, pictures: Sequence[Picture]) -> Iterator[Node]:
        """The pictures without address; where one with address comes after one of them, all, and
        those with address by reference."""
        addressed = [address(picture) is not None for picture in pictures]
        mixed = addressed != sorted(addressed, reverse=True)
        for picture, apart in zip(pictures, addressed, strict=True):
            if not apart:
                yield self.picture(picture)
            elif mixed:
                yield {"@id": self.id(self.handles.pictures[picture.id])}

    def contributors(self, contributors: Sequence[Contributor]) -> Node:
        """By property; where others come after an editor, or editors after a translator, all are
        a `contributor`, those two by reference."""
        names = [_property(contributor) for contributor in contributors]
        mixed = names != sorted(names)
        found: dict[str, list[Node]] = {"contributor": [], "editor": [], "translator": []}
        for name, contributor in zip(names, contributors, strict=True):
            node = self.party(contributor.type, contributor.name)
            found[name].append(node)
            if mixed and name != "contributor":
                found["contributor"].append({"@id": node["@id"]})
        return {name: one_or_all(nodes) for name, nodes in found.items()}

    def quotation(self, quote: Quote) -> Node:
        node: Node = {
            "@type": "Quotation",
            "@id": self.id(self.handles.quotes[quote.id]),
            "text": quote.text,
        }
        speaker = quote.speaker
        if speaker is None:
            return node
        subject = self.named.get(speaker.subject or "")
        if subject is None or subject.name != speaker.name:
            node["creditText"] = speaker.name
        if subject is not None:
            # a place or a topic is nobody who speaks
            speaks = subject.type in ("person", "organisation")
            node["spokenByCharacter" if speaks else "mentions"] = {"@id": self.subject_id(subject)}
        return node

    def subject_id(self, subject: Subject) -> str:
        alias, _, code = (subject.qcode or "").partition(":")
        if subject.type == "abstract" and alias == "medtop" and code:
            return MEDTOP + code
        return self.id(self.handles.subjects[subject.id])

    def subject(self, subject: Subject) -> Node:
        node: Node = {"@type": _TYPES.get(subject.type), "@id": self.subject_id(subject)}
        node["name"] = subject.name
        if subject.type == "geoArea":
            return _place(node, subject)
        if node["@id"].startswith(MEDTOP):
            own = self.id(self.handles.subjects[subject.id])
            node["termCode"] = node["@id"].removeprefix(MEDTOP)
            node["inDefinedTermSet"] = MEDTOP
            if subject.id != local_id("topic", subject.name, set()):
                node["identifier"] = own  # else readers make the same
            return node
        if subject.job_title:
            node["jobTitle"] = subject.job_title
        return node | _code(subject)


_TYPES = {"person": "Person", "organisation": "Organization", "abstract": "DefinedTerm"}


def _property(contributor: Contributor) -> str:
    if contributor.role == "editing" and contributor.type == "person":
        return "editor"  # no organisation may be one
    return "translator" if contributor.role == "translation" else "contributor"


def _code(subject: Subject) -> Node:
    """A code as the address it stands for; as it is, where it has none."""
    if not subject.qcode:
        return {}
    known = code_uri(subject.qcode)
    return {"sameAs": known} if known else {"identifier": subject.qcode}


def _place(node: Node, subject: Subject) -> Node:
    country = country_of(subject.qcode)
    if country and subject.place_type in (None, "country"):
        return node | {"@type": "Country", "identifier": country}
    node["@type"] = PLACE_TYPES[subject.place_type]
    if subject.country:
        node["address"] = {"@type": "PostalAddress", "addressCountry": subject.country}
    return node | _code(subject)
