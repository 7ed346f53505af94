"""The pictures, quotations, subjects and places of an article of schema.org."""

from collections.abc import Iterable, Iterator
from typing import Any

from newsexport.gazetteer import country_code
from newsexport.newsitem import (
    Block,
    Located,
    Picture,
    PlaceType,
    Quote,
    Speaker,
    Subject,
    SubjectType,
)
from newsexport.numbering import subject_ids
from newsexport.readers import _metadata as metadata
from newsexport.readers._ids import Ids
from newsexport.readers._schema_org_graph import Graph, Node, as_list, is_reference, types_of
from newsexport.source import prose
from newsexport.subject_codes import COUNTRY, qcode_of

ORGANISATIONS = frozenset(
    "Organization NewsMediaOrganization Corporation LocalBusiness NGO GovernmentOrganization"
    " EducationalOrganization SportsOrganization SportsTeam PerformingGroup Airline Consortium"
    " FundingScheme LibrarySystem MedicalOrganization OnlineBusiness PoliticalParty Project"
    " ResearchOrganization SearchRescueOrganization WorkersUnion CollegeOrUniversity School"
    " MusicGroup TheaterGroup DanceGroup".split()
)
_PLACES: dict[str, PlaceType | None] = {
    "Place": None,
    "City": "city",
    "Country": "country",
    "State": "region",
    "AdministrativeArea": "region",
    "Landform": None,
    "CivicStructure": None,
    "TouristAttraction": None,
}
ARCHIVE = "Archive_material"
_PICTURE = frozenset(
    "@id @type contentUrl url caption creditText creator author dateCreated genre".split()
)
_SUBJECT = frozenset(
    "@id @type name jobTitle sameAs identifier address termCode inDefinedTermSet".split()
)


def text_of(value: Any) -> str | None:
    """The first text of a value, on one line; None where there is none."""
    for each in as_list(value):
        if isinstance(each, str) and (text := prose(each)):
            return text
        if type(each) in (int, float):
            return str(each)
    return None


def texts_of(value: Any) -> list[str]:
    """Each text of a value, on one line."""
    return [text for each in as_list(value) if (text := text_of(each))]


def name_of(value: Any, name: str = "name") -> str | None:
    """The name of a node, or the text that stands in its place."""
    if isinstance(value, dict):
        return text_of(value.get(name))
    return text_of(value) if name == "name" else None


def address_of(value: Any) -> str | None:
    """The address of a node, or the text that stands in its place."""
    first = next(iter(as_list(value)), None)
    if isinstance(first, dict):
        first = first.get("contentUrl") or first.get("url") or first.get("@id")
    found = text_of(first)
    return None if found is None or found.startswith("_:") else found


def place_of(node: Node) -> Located | None:
    """A place by its name, else by its address."""
    address = next((a for a in as_list(node.get("address")) if isinstance(a, dict)), {})
    locality = text_of(address.get("addressLocality"))
    name = name_of(node) or locality
    if name is None:
        return None
    types = [_PLACES[t] for t in types_of(node) if t in _PLACES]
    return Located(
        name,
        text_of(address.get("addressRegion")),
        _country(address.get("addressCountry")),
        next((t for t in types if t), None),
    )


def _country(value: Any) -> str | None:
    given = name_of(next(iter(as_list(value)), None))
    if given is None:
        return None
    if len(given) == 2 and given.isascii() and given.isalpha():
        return given.upper()
    return country_code(given, "en")


class Parts:
    """The parts of one article; what cannot be held is added to `not_held`."""

    def __init__(self, base: str, graph: Graph, not_held: set[str]) -> None:
        self.base = base
        self.graph = graph
        self.not_held = not_held
        self.ids = Ids()
        self.subject_by_id: dict[str, Subject] = {}  # by the @id of its node

    def own_id(self, id: Any) -> str | None:
        """The fragment of an @id of this document; None of any other."""
        if isinstance(id, str) and self.base and id.startswith(self.base + "#"):
            return self.ids.keep(id[len(self.base) + 1 :])
        return None

    # Pictures

    def pictures(self, image: Any, parts: Any) -> tuple[tuple[Picture, ...], tuple[Block, ...]]:
        """The pictures, and figures for those that the document does not make parts of itself:
        these come before the story."""
        waiting = [self.graph.resolved(each) for each in as_list(image)]
        nodes: list[Any] = []
        for part in as_list(parts):
            node = self.graph.resolved(part)
            if is_reference(part) and any(node is each for each in waiting):
                waiting = [each for each in waiting if each is not node]
                nodes.append(node)
            elif isinstance(node, dict) and {"ImageObject", "Photograph"} & {*types_of(node)}:
                nodes.append(node)
        nodes = [*waiting, *nodes]
        if any(is_reference(part) for part in as_list(parts)):
            nodes = _in_order(nodes, [self.graph.resolved(part) for part in as_list(parts)])
        kept = [self.own_id(node.get("@id")) if isinstance(node, dict) else None for node in nodes]
        pictures: list[Picture] = []
        figures: list[Block] = []
        for node, own in zip(nodes, kept, strict=True):
            picture = self.picture(node)
            if picture == Picture("") and own is None:
                self.not_held.add("image without address")
                picture = None
            if picture is None:
                continue
            picture = picture._replace(id=own or self.ids.count("pic"))
            if own is None:
                number = picture.id.removeprefix("pic")
                figures.append(Block(f"fig{number}", "figure", picture=picture.id))
            pictures.append(picture)
        return tuple(pictures), tuple(figures)

    def picture(self, node: Any) -> Picture | None:
        if isinstance(node, str):
            return Picture("", href=prose(node)) if prose(node) else None
        if not isinstance(node, dict):
            self.not_held.add("image")
            return None
        known = {*_PICTURE, "url"}
        self.not_held |= {f"image/{key}" for key in node if key not in known}
        credit = node.get("creditText")
        line = None if isinstance(credit, list) else text_of(credit)
        creator = self.graph.resolved(node.get("creator") or node.get("author"))
        creator = next(iter(as_list(creator)), None)
        maker = name_of(creator)
        supplies = isinstance(creator, dict) and not ORGANISATIONS.isdisjoint(types_of(creator))
        created = text_of(node.get("dateCreated"))
        href = text_of(node.get("contentUrl")) or text_of(node.get("url"))
        id = node.get("@id")
        if href is None and isinstance(id, str) and id.startswith(("http:", "https:")):
            # some give the address of the file as the name of the node
            href = id if "#" not in id else None
        return Picture(
            "",
            caption=text_of(node.get("caption")),
            credit=text_of(credit) if isinstance(credit, list) else None,
            creditline=line,
            creator=None if supplies else maker,
            supplier=maker if supplies else None,
            archive=True
            if any(ARCHIVE in genre for genre in texts_of(node.get("genre")))
            else None,
            content_created=metadata.moment(created) if created else None,
            href=href,
        )

    # Subjects

    def subjects(self, about: Iterable[Any], mentions: Iterable[Any]) -> tuple[Subject, ...]:
        """What the story is about, then what it mentions; each node once."""
        found: list[tuple[str | None, Subject]] = []
        keys: list[str | None] = []
        seen: set[tuple[str | None, str]] = set()
        for relevance, values in ((100, about), (50, mentions)):
            for value in values:
                node = self.graph.resolved(value)
                subject = self.subject(node, relevance)
                if subject is None:
                    self.not_held.add("about or mentions without name")
                    continue
                id = node.get("@id") if isinstance(node, dict) else None
                key = id if isinstance(id, str) else None
                own = self.own_id(key)
                if own is None and isinstance(node, dict):
                    ids = (self.own_id(each) for each in texts_of(node.get("identifier")))
                    own = next((each for each in ids if each), None)
                if own is None and key is not None and (key, subject.name) in seen:
                    continue
                seen.add((key, subject.name))
                keys.append(key)
                found.append((own, subject))
        made = iter(_ids([subject for _, subject in found], {own for own, _ in found if own}))
        subjects: list[Subject] = []
        for key, (own, subject) in zip(keys, found, strict=True):
            id = next(made)
            subject = subject._replace(id=own or id)
            subjects.append(subject)
            if key is not None:
                self.subject_by_id[key] = subject
        return tuple(subjects)

    def subject(self, node: Any, relevance: int) -> Subject | None:
        if isinstance(node, str):
            return (
                Subject("", "abstract", prose(node), relevance=relevance) if prose(node) else None
            )
        name = name_of(node)
        if not isinstance(node, dict) or name is None:
            return None
        self.not_held |= {f"about/{key}" for key in node if key not in _SUBJECT}
        type = _subject_type(types_of(node))
        code = self.code(node)
        found = Subject("", type, name, qcode=code, relevance=relevance)
        if type == "person":
            return found._replace(job_title=name_of(self.graph.resolved(node.get("jobTitle"))))
        if type != "geoArea":
            return found
        place = place_of(node)
        country = place.country if place else None
        if "Country" in types_of(node):
            given = text_of(node.get("identifier")) or ""
            if len(given) == 2 and given.isascii() and given.isalpha():
                country = given.upper()
                found = found._replace(qcode=f"{COUNTRY}{country}")
        return found._replace(country=country, place_type=place.place_type if place else None)

    def code(self, node: Node) -> str | None:
        """A code of a scheme that IPTC's catalog has, else what looks like a QCode."""
        id = node.get("@id")
        addresses = [*([id] if isinstance(id, str) else []), *texts_of(node.get("sameAs"))]
        known = next((code for each in addresses if (code := qcode_of(each))), None)
        given = texts_of(node.get("identifier"))
        return known or next((each for each in given if self._is_code(each)), None)

    def _is_code(self, value: str) -> bool:
        alias, colon, code = value.partition(":")
        ours = bool(self.base) and value.startswith(f"{self.base}#")
        bare = bool(alias and code) and not any(map(str.isspace, value))
        return bare and bool(colon) and not ours and alias not in ("http", "https", "urn", "tag")

    # Quotations

    def quotes(self, parts: Any) -> tuple[Quote, ...]:
        """The quotations, without their places; known only once `subjects` are."""
        found: list[tuple[str | None, Node, str]] = []
        for part in as_list(parts):
            node = self.graph.resolved(part)
            kinds = types_of(node) if isinstance(node, dict) else []
            if "Quotation" in kinds and text_of(node.get("text")):
                text = next(each for each in as_list(node["text"]) if text_of(each))
                found.append((self.own_id(node.get("@id")), node, str(text).strip()))
            elif not {"ImageObject", "Photograph"} & {*kinds}:
                self.not_held.add("hasPart" + (f"/{kinds[0]}" if kinds else ""))
        return tuple(
            Quote(own or self.ids.count("q"), "", 0, len(text), text, self.speaker(node))
            for own, node, text in found
        )

    def speaker(self, node: Node) -> Speaker | None:
        value = node.get("spokenByCharacter") or node.get("mentions")
        value = value or node.get("creator") or node.get("author")
        value = next(iter(as_list(value)), None)
        id = value.get("@id") if isinstance(value, dict) else None
        subject = self.subject_by_id.get(id) if isinstance(id, str) else None
        said = text_of(node.get("creditText"))
        if subject is not None:
            return Speaker(said or subject.name, subject.id)
        name = said or name_of(self.graph.resolved(value))
        if name is None and value is not None:
            self.not_held.add("spokenByCharacter of somebody who is not in the document")
        return Speaker(name) if name else None


def _in_order(nodes: list[Any], parts: list[Any]) -> list[Any]:
    """The nodes as `parts` have them; those that are no part first."""
    places = {id(part): at for at, part in enumerate(parts)}
    return sorted(nodes, key=lambda node: places.get(id(node), -1))


def _subject_type(types: list[str]) -> SubjectType:
    if "Person" in types:
        return "person"
    if not ORGANISATIONS.isdisjoint(types):
        return "organisation"
    return "geoArea" if any(t in _PLACES for t in types) else "abstract"


def _ids(subjects: list[Subject], taken: set[str]) -> Iterator[str]:
    """An id for each as the parser gives it, none of them in `taken`."""
    for id in subject_ids(subjects):
        made, count = id, 1
        while made in taken:
            count += 1
            made = f"{id}-{count}"
        taken.add(made)
        yield made
