"""NewsML-G2 contentMeta: about the content, its two groups in the order of the schema."""

from newsexport.exporters._codes import PARTY_ROLES, genre_code, own_code
from newsexport.exporters._newsml_document import Document
from newsexport.exporters._superdesk_newsml import derived_headline
from newsexport.exporters._xml import attribute, iri, name, text
from newsexport.newsitem import Creator, Located, Subject
from newsexport.numbering import subject_id
from newsexport.subject_codes import is_listed

_CONTRIBUTOR_ROLES = {
    "reporting": "cpprole:correspondent",
    "writing": "cpprole:author",
    "editing": "cpprole:contentEditor",
    "photography": "nx:photographer",  # to cpprole a photographer is the author of a picture
    "translation": "nx:translator",
}


def content_meta(document: Document) -> list[str]:
    return [
        " <contentMeta>",
        *_administrative(document),
        *_descriptive(document),
        *_dateline_parts(document),
        *_confidence(document),
        " </contentMeta>",
    ]


def _administrative(document: Document) -> list[str]:
    meta, power = document.item.content_meta, document.power
    lines: list[str] = []
    if meta.urgency:
        lines.append(f"  <urgency>{meta.urgency}</urgency>")
    for tag, id, value in (
        ("contentCreated", "md-created", meta.content_created),
        ("contentModified", "md-modified", meta.content_modified),
    ):
        if value:
            path = f"/contentMeta/{tag}"
            # what was worked out is pointed at by its evidence
            inferred = document.origins.basis(path) == "inferred"
            attrs = (document.id(path, id) if inferred else "") + document.how(path)
            lines.append(f"  <{tag}{attrs}>{document.moment(path, value)}</{tag}>")
    if meta.located:
        lines.append(_located(document, meta.located))
    for at, source in enumerate(meta.info_sources):
        attrs = ""
        if power:
            if source.role in PARTY_ROLES:
                attrs = f' role="cpprole:{source.role}"'
            elif source.role:
                attrs = f' role="{attribute(own_code(source.role))}"'
            attrs += document.how(f"/contentMeta/infoSources/{at}")
        attrs += document.party("organisation", source.name)
        lines.append(f"  <infoSource{attrs}>{name(source.name)}</infoSource>")
    for at, creator in enumerate(meta.creators):
        lines.append(_creator(document, creator, f"/contentMeta/creators/{at}"))
    for at, contributor in enumerate(meta.contributors):
        attrs = f' type="cpnat:{contributor.type}"'
        if power:
            if contributor.role in _CONTRIBUTOR_ROLES:
                attrs += f' role="{_CONTRIBUTOR_ROLES[contributor.role]}"'
            attrs += document.how(f"/contentMeta/contributors/{at}")
        lines.append(f"  <contributor{attrs}>{name(contributor.name)}</contributor>")
    if power:
        for link in document.item.item_meta.links:
            href = iri(link.href) if link.rel == "derivedFrom" else None
            if href:
                lines.append(f'  <altId type="nx:sourceUrl">{text(href)}</altId>')
    return lines


def _located(document: Document, located: Located) -> str:
    attrs = ' type="cpnat:geoArea"' + document.party("geoArea", located.name)
    attrs += document.how("/contentMeta/located")
    broader = ""
    if document.power:
        if located.region:
            broader += f'<broader type="cpnat:geoArea">{name(located.region)}</broader>'
        broader += _country(located.country) + _place_type(located.place_type)
    return f"  <located{attrs}>{name(located.name)}{broader}</located>"


def _country(code: str | None) -> str:
    if code is None or not _is_country(code):
        return ""
    return f'<broader type="cpnat:geoArea" qcode="iso3166-1a2:{code}"/>'


def _place_type(type: str | None) -> str:
    return f'<related rel="nx:placeType" value="{type}"/>' if type else ""


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isascii() and code.isupper() and code.isalpha()


def _creator(document: Document, creator: Creator, path: str) -> str:
    attrs = document.party(creator.type, creator.name) + f' type="cpnat:{creator.type}"'
    if not document.power:
        return f"  <creator{attrs}>{name(creator.name)}</creator>"
    attrs += f' role="cpprole:author"{document.how(path)}'
    inner = name(creator.name) + _job_title(creator.job_title)
    if creator.affiliation:
        party = document.party("organisation", creator.affiliation)
        details = "personDetails" if creator.type == "person" else "organisationDetails"
        inner += (
            f'<{details}><affiliation type="cpnat:organisation"{party}>'
            f"{name(creator.affiliation)}</affiliation></{details}>"
        )
    return f"  <creator{attrs}>{inner}</creator>"


def _job_title(title: str | None) -> str:
    # @jobtitle takes codes only
    return f'<related rel="nx:jobTitle">{name(title)}</related>' if title else ""


def _descriptive(document: Document) -> list[str]:
    item, meta = document.item, document.item.content_meta
    lines: list[str] = []
    if document.language != "und":
        # to tell a text's language is to read it: nothing else stands behind the value
        how = document.how("/language").replace('why="why:inferred"', 'how="howextr:tool"')
        lines.append(f'  <language tag="{document.language}"{how}/>')
    if meta.genre:
        lines.append(_genre(document, meta.genre))
    lines += [f"  <keyword>{text(keyword)}</keyword>" for keyword in meta.keywords]
    for at, subject in enumerate(item.subjects):
        lines.append(_subject(document, subject, f"/subjects/{at}"))
    if meta.slugline:
        lines.append(f"  <slugline>{text(meta.slugline)}</slugline>")
    if meta.headline:
        rank = ' rank="1"' if document.power else ""
        lines.append(_label(document, "headline", "headline", meta.headline, rank))
    elif document.options.superdesk:
        lines += derived_headline(item)
    if meta.section:
        rank = ' rank="2"' if document.power else ""
        lines.append(
            _label(document, "headline", "section", meta.section, ' role="nx:kicker"' + rank)
        )
    if meta.dateline:
        lines.append(_label(document, "dateline", "dateline", meta.dateline.text))
    if meta.by:
        lines.append(_label(document, "by", "by", meta.by))
    if meta.creditline:
        lines.append(f"  <creditline>{text(meta.creditline)}</creditline>")
    if meta.deck:
        lines.append(_label(document, "description", "deck", meta.deck, ' role="drol:summary"'))
    return lines


def _genre(document: Document, genre: str) -> str:
    """A printed genre has its name as printed; a code has its name as in the vocabulary, and so
    in the vocabulary's language."""
    code = genre_code(genre)
    attrs = (f' qcode="genre:{code}"' if code else "") + document.how("/contentMeta/genre")
    if genre == f"genre:{code}":
        title = text(genre.removeprefix("genre:").replace("_", " "))
        return f'  <genre{attrs}><name xml:lang="en-GB">{title}</name></genre>'
    return f"  <genre{attrs}>{name(genre)}</genre>"


def _label(document: Document, tag: str, field: str, value: str, attrs: str = "") -> str:
    """A property that holds words as printed; its id lets evidence point at them."""
    path = f"/contentMeta/{field}"
    id = document.id(path, f"md-{field}")
    return f"  <{tag}{id}{attrs}{document.how(path)}>{text(value)}</{tag}>"


def identifier(document: Document, subject: Subject) -> str:
    """The attribute that identifies a subject: its code, else its name inside this item."""
    literal = f' literal="{document.handles.subjects[subject.id]}"'
    if subject.qcode and is_listed(subject.qcode):
        code = f' qcode="{attribute(subject.qcode)}"'
        return code if subject.id == subject_id(subject) else code + literal
    return literal


def _subject(document: Document, subject: Subject, path: str) -> str:
    attrs = f' type="cpnat:{subject.type}"' + identifier(document, subject)
    if not document.power:
        return f"  <subject{attrs}>{name(subject.name)}</subject>"
    attrs += document.how(path)
    if subject.relevance is not None:
        attrs += f' relevance="{subject.relevance}"'
    inner = name(subject.name)
    if subject.qcode != f"iso3166-1a2:{subject.country}":
        inner += _country(subject.country)
        inner += _place_type(subject.place_type)
    elif subject.place_type != "country":  # as the code says
        inner += f'<related rel="nx:placeType" value="{subject.place_type or ""}"/>'
    inner += _job_title(subject.job_title)
    if subject.qcode and not is_listed(subject.qcode):
        # a code of a vocabulary that nobody can look up: said, but not as a code
        inner += f'<related rel="nx:qcode" value="{attribute(subject.qcode)}"/>'
    return f"  <subject{attrs}>{inner}</subject>"


def _dateline_parts(document: Document) -> list[str]:
    """What a dateline is made of, as printed."""
    dateline = document.item.content_meta.dateline
    if not document.power or dateline is None:
        return []
    parts = (
        ("Place", dateline.place),
        ("Region", dateline.region),
        ("Country", dateline.country),
        ("Date", dateline.date),
        ("Agency", dateline.agency),
    )
    return [
        f'  <contentMetaExtProperty rel="nx:dateline{part}" value="{attribute(value)}"/>'
        for part, value in parts
        if value
    ]


def _confidence(document: Document) -> list[str]:
    """How sure an inferred day is: contentCreated itself has no room for it."""
    path = "/contentMeta/contentCreated"
    field = document.origins.field(path)
    if not document.power or path not in document.targets or field is None:
        return []
    return [
        '  <contentMetaExtProperty rel="nx:contentCreatedConfidence"'
        f' value="{field.confidence}" valuedatatype="xs:integer"/>'
    ]
