"""The parties, places, pictures and quotations of an item as nodes of schema.org."""

from typing import Any

from newsexport.exporters._codes import NEWSCODES
from newsexport.exporters._facts import Handles
from newsexport.exporters._xml import iri
from newsexport.newsitem import Creator, NewsItem, Party, Picture, Quote, Subject

Node = dict[str, Any]


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
        self.speakers = {
            subject.id for subject in item.subjects if subject.type in ("person", "organisation")
        }

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
                "creditText": picture.creditline or picture.credit,
                "creator": {"@type": "Person", "name": creator} if creator else None,
                "dateCreated": picture.content_created,
                "genre": f"{NEWSCODES}genre/Archive_material" if picture.archive else None,
            }
        )

    def quotation(self, quote: Quote) -> Node:
        node: Node = {
            "@type": "Quotation",
            "@id": self.id(self.handles.quotes[quote.id]),
            "text": quote.text,
        }
        speaker = quote.speaker.subject if quote.speaker else None
        if speaker in self.speakers:
            node["spokenByCharacter"] = {"@id": self.id(self.handles.subjects[speaker])}
        return node

    def subject(self, subject: Subject) -> Node:
        scheme, _, code = (subject.qcode or "").partition(":")
        id = self.id(self.handles.subjects[subject.id])
        match subject.type:
            case "person":
                node = {"@type": "Person", "@id": id, "name": subject.name}
                return node | ({"jobTitle": subject.job_title} if subject.job_title else {})
            case "organisation":
                return {"@type": "Organization", "@id": id, "name": subject.name}
            case "geoArea":
                return _place(id, subject, code if scheme == "iso3166-1a2" else None)
            case _:
                return _topic(id, subject, code if scheme == "medtop" else None)


def _place(id: str, subject: Subject, code: str | None) -> Node:
    if code:
        return {"@type": "Country", "@id": id, "name": subject.name, "identifier": code}
    kind = "City" if subject.place_type == "city" else "Place"
    node: Node = {"@type": kind, "@id": id, "name": subject.name}
    if subject.country:
        node["address"] = {"@type": "PostalAddress", "addressCountry": subject.country}
    return node


def _topic(id: str, subject: Subject, code: str | None) -> Node:
    if code is None:
        return {"@type": "DefinedTerm", "@id": id, "name": subject.name}
    scheme = f"{NEWSCODES}mediatopic/"
    return {
        "@type": "DefinedTerm",
        "@id": scheme + code,
        "name": subject.name,
        "termCode": code,
        "inDefinedTermSet": scheme,
    }
