"""Who wrote an article of schema.org, and who helped."""

from collections.abc import Iterable, Iterator
from typing import Any

from newsexport.newsitem import Contributor, ContributorRole, Creator, FieldProvenance, PartyType
from newsexport.readers import _metadata as metadata
from newsexport.readers._people import is_mail, signed
from newsexport.readers._schema_org_graph import Graph, Node, as_list, is_reference, types_of
from newsexport.readers._schema_org_parts import ORGANISATIONS, name_of


class Parties:
    """The parties of one article; what cannot be held is added to `not_held`, and what is worked
    out to `fields`."""

    def __init__(self, graph: Graph, not_held: set[str], fields: list[FieldProvenance]) -> None:
        self.graph = graph
        self.not_held = not_held
        self.fields = fields

    def creators(self, authors: Any) -> tuple[str | None, tuple[Creator, ...]]:
        """Who signs: as printed, where that is all there is, and each."""
        by: str | None = None
        creators: list[Creator] = []
        for each in as_list(authors):
            name = name_of(each)
            if not name or is_mail(name):
                self.not_held.add("author without name")
            elif isinstance(each, dict):
                creators.append(self.creator(name, each))
            else:
                found = signed(name)
                if found is None:
                    creators.append(Creator(metadata.party_type(name), name))
                    continue
                by = by or name
                creators += found
                path = "/contentMeta/creators"
                self.fields.append(metadata.inferred(path, "byline-property"))
        return by, tuple(creators)

    def creator(self, name: str, node: Node) -> Creator:
        type = party_type(node, name)
        leave(self.not_held, "author", node, ("name", "jobTitle", "affiliation", "worksFor"))
        if type == "organisation":
            return Creator(type, name)
        employer = self.graph.resolved(node.get("affiliation") or node.get("worksFor"))
        return Creator(
            type,
            name,
            name_of(self.graph.resolved(node.get("jobTitle"))),
            name_of(next(iter(as_list(employer)), None)),
        )

    def contributors(self, node: Node) -> Iterator[Contributor]:
        """All of them, in the order of `contributor` where that refers to the others."""
        waiting: list[tuple[Any, ContributorRole]] = [
            *((each, "editing") for each in as_list(node.get("editor"))),
            *((each, "translation") for each in as_list(node.get("translator"))),
        ]
        for each in as_list(node.get("contributor")):
            meant = next(
                (w for w in waiting if is_reference(each) and _id(w[0]) == each["@id"]), None
            )
            if meant is not None:
                waiting.remove(meant)
                each, role = meant
            else:
                role = "other"
            yield from self.contributor(each, role)
        for each, role in waiting:
            yield from self.contributor(each, role)

    def contributor(self, value: Any, role: ContributorRole) -> Iterator[Contributor]:
        node = self.graph.resolved(value)
        name = name_of(node)
        if not name:
            self.not_held.add("contributor without name")
            return
        type = party_type(node, name) if isinstance(node, dict) else metadata.party_type(name)
        yield Contributor(type, name, role)


def leave(not_held: set[str], name: str, node: Node, known: Iterable[str]) -> None:
    """Tell the properties of `node` that are not read."""
    names = node.keys() - {*known, "@id", "@type"}
    not_held |= {f"{name}/{each}" for each in names if node[each] not in ([], "")}


def party_type(node: Node, name: str) -> PartyType:
    types = types_of(node)
    if "Person" in types:
        return "person"
    if not ORGANISATIONS.isdisjoint(types):
        return "organisation"
    return metadata.party_type(name)


def _id(value: Any) -> Any:
    return value.get("@id") if isinstance(value, dict) else None
