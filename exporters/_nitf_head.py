"""NITF's head: what is known of the document and of what it is about."""

from collections.abc import Mapping

from newsexport._version import __version__
from newsexport.exporters._facts import Ids
from newsexport.exporters._nitf_values import attributes, day_or_instant
from newsexport.exporters._superdesk_nitf import EMBARGO, embargo_note
from newsexport.exporters._xml import text
from newsexport.newsitem import ContributorRole, EdNote, NewsItem, Subject
from newsexport.subject_codes import COUNTRY

PROFILE = "newsexport-text"  # by which our own documents are known
MODIFIED = "content modified"  # the comment of that revision
_NUMBERED = ("medtop", "subj")
# NITF's functions of those who worked on a document; the comment says the role.
FUNCTIONS: Mapping[ContributorRole, str] = {
    "reporting": "other",
    "writing": "writer-author",
    "editing": "editor",
    "photography": "photographer",
    "translation": "other",
    "other": "other",
}


def head(item: NewsItem, ids: Ids, for_superdesk: bool = False) -> list[str]:
    """The elements of head, in the order of the schema."""
    title = item.item_meta.title
    return [
        *([f"<title>{text(title)}</title>"] if title else []),
        *_metas(item, for_superdesk),
        *_tobject(item),
        *_docdata(item, ids, for_superdesk),
        *_pubdata(item),
        *_revisions(item),
    ]


def _empty(name: str, values: Mapping[str, str | None]) -> str:
    return f"<{name}{attributes(values)}/>"


def _moment(pointer: str, value: str | None) -> str | None:
    return day_or_instant(pointer, value) if value else None


def _metas(item: NewsItem, for_superdesk: bool) -> list[str]:
    meta, about = item.item_meta, item.content_meta
    parser = item.provenance.parser if item.provenance else None
    version = parser.version if parser and parser.name == "newsexport" else __version__
    created = _moment("/itemMeta/versionCreated", meta.version_created)
    values = {
        "generator": f"newsexport {version}",
        "profile": PROFILE,
        "version-created": created,
        "creditline": about.creditline,
        "anpa-keyword": about.slugline if for_superdesk else None,
    }
    return [
        *(_empty("meta", {"name": n, "content": value}) for n, value in values.items() if value),
        *(
            _empty("meta", {"name": "info-source", "content": source.name, "nx:role": source.role})
            for source in about.info_sources
        ),
        *(
            _empty(
                "meta",
                {"name": "link", "content": link.href, "nx:rel": link.rel, "nx:title": link.title},
            )
            for link in meta.links
        ),
    ]


def _tobject(item: NewsItem) -> list[str]:
    """Genre, and subjects by their numbers in IPTC's vocabulary."""
    codes = [(subject.qcode or "").partition(":") for subject in item.subjects]
    numbers = [code for scheme, _, code in codes if scheme in _NUMBERED and code.isdecimal()]
    genre = attributes({"tobject.type": item.content_meta.genre})
    if not numbers and not genre:
        return []
    subjects = (_empty("tobject.subject", {"tobject.subject.refnum": code}) for code in numbers)
    return [f"<tobject{genre}>{''.join(subjects)}</tobject>"]


def _docdata(item: NewsItem, ids: Ids, for_superdesk: bool) -> list[str]:
    meta, about, rights = item.item_meta, item.content_meta, item.rights_info
    status: str = meta.pub_status
    notes: list[str] = []
    parts = [_empty("doc-id", {"id-string": item.guid})]
    if about.urgency and about.urgency < 9:
        parts.append(_empty("urgency", {"ed-urg": str(about.urgency)}))
    created = _moment("/contentMeta/contentCreated", about.content_created)
    if created and not (for_superdesk and "T" not in created):  # it would make a midnight of a day
        parts.append(_empty("date.issue", {"norm": created}))
    if meta.embargoed is not None:
        if status == "usable" and for_superdesk:
            status = "withheld"
            note = {"msg-type": EMBARGO, "info": embargo_note(meta.embargoed)}
            notes.append(_empty("ed-msg", note))
        elif status == "usable":
            status = "embargoed"
        until = _moment("/itemMeta/embargoed", meta.embargoed)
        parts.append(_empty("date.release", {"norm": until}))
    parts += [*notes, *(_note(note, for_superdesk) for note in meta.ed_notes)]
    version = str(item.version) if item.version > 1 else None
    key = {"key": about.slugline, "version": version}
    parts += [_empty("du-key", key)] if any(key.values()) else []
    if rights and (rights.copyright_holder or rights.copyright_year):
        year = str(rights.copyright_year) if rights.copyright_year else None
        parts.append(_empty("doc.copyright", {"year": year, "holder": rights.copyright_holder}))
    if rights and rights.usage_terms:
        parts.append(_empty("doc.rights", {"limitations": rights.usage_terms}))
    if about.keywords:
        words = (_empty("keyword", {"key": keyword}) for keyword in about.keywords)
        parts.append(f"<key-list>{''.join(words)}</key-list>")
    if item.subjects:
        found = "".join(_subject(subject, ids) for subject in item.subjects)
        parts.append(f"<identified-content>{found}</identified-content>")
    return [f'<docdata management-status="{status}">', *parts, "</docdata>"]


def _note(note: EdNote, for_superdesk: bool) -> str:
    if note.role == "correction" and not for_superdesk:  # which reads ed-msg alone
        return _empty("correction", {"info": note.text})
    kind = None if note.role == "editorsNote" else note.role
    return _empty("ed-msg", {"msg-type": kind, "info": note.text})


def _subject(subject: Subject, ids: Ids) -> str:
    scheme, _, code = (subject.qcode or "").partition(":")
    relevance = str(subject.relevance) if subject.relevance is not None else None
    own = {"id": ids.take(subject.id), "nx:relevance": relevance}
    source = {"idsrc": scheme, "value": code}
    name = text(subject.name)
    match subject.type:
        case "person":
            title = subject.job_title
            function = f" <function>{text(title)}</function>" if title else ""
            return f"<person{attributes(own | source)}>{name}{function}</person>"
        case "organisation":
            return f"<org{attributes(own | source)}>{name}</org>"
        case "abstract":
            kind = {"type": "subject"}
            return f"<classifier{attributes(own | kind | source)}>{name}</classifier>"
    own |= {"nx:place-type": subject.place_type, "location-code": code, "code-source": scheme}
    return f"<location{attributes(own)}>{_place(subject, name)}</location>"


def _place(subject: Subject, name: str) -> str:
    country = attributes({"iso-cc": subject.country})
    if subject.place_type == "country" or (subject.qcode or "").startswith(COUNTRY):
        return f"<country{country}>{name}</country>"
    if subject.place_type in ("city", "region"):
        name = f"<{subject.place_type}>{name}</{subject.place_type}>"
    return f"{name}<country{country}/>" if country else name


def _pubdata(item: NewsItem) -> list[str]:
    """When it was published, how long it is and, where no headline has room for it, in which
    section."""
    about = item.content_meta
    words = str(about.word_count) if about.word_count is not None else None
    values = {
        "date.publication": _moment("/itemMeta/published", item.item_meta.published),
        "item-length": words,
        "unit-of-measure": "word" if words else None,
        "position.section": None if about.headline else about.section,
    }
    return [_empty("pubdata", values)] if any(values.values()) else []


def _revisions(item: NewsItem) -> list[str]:
    """Who worked on the content, and when it was modified."""
    about = item.content_meta
    lines = [
        _empty(
            "revision-history",
            {
                "name": creator.name,
                "function": "writer-author",
                "nx:type": creator.type,
                "nx:job-title": creator.job_title,
                "nx:affiliation": creator.affiliation,
            },
        )
        for creator in about.creators
    ]
    lines += [
        _empty(
            "revision-history",
            {
                "name": someone.name,
                "function": FUNCTIONS[someone.role],
                "comment": someone.role,
                "nx:type": someone.type,
            },
        )
        for someone in about.contributors
    ]
    modified = _moment("/contentMeta/contentModified", about.content_modified)
    if modified:
        lines.append(_empty("revision-history", {"norm": modified, "comment": MODIFIED}))
    return lines
