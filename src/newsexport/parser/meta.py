"""contentMeta from the parts that were found; itemMeta and rightsInfo stand beside it."""

from collections.abc import Sequence

from newsexport.gazetteer import country_of, place_type
from newsexport.newsitem import ContentMeta, Contributor, Creator, Dateline, Located
from newsexport.options import ParseOptions
from newsexport.parser.blocks import TextBlock
from newsexport.parser.days.found import StoryDay
from newsexport.parser.head import Head
from newsexport.parser.item_meta import make_item_meta, make_rights_info
from newsexport.parser.provenance import Fields
from newsexport.parser.stamps.timestamp import Stamp
from newsexport.parser.trailers.trailer import read_trailer
from newsexport.source import Span, prose, trimmed

__all__ = ["RULES", "make_content_meta", "make_item_meta", "make_rights_info"]

RULES = {
    "headline-line": "The headline as it stands, without a site's suffix or a wire's mark.",
    "deck-line": "The standfirst under the headline; several lines are joined.",
    "section-line": "The kicker or category label above the headline.",
    "byline": "The byline as printed, and the names in it.",
    "byline-organisation": "An agency, outlet or desk signs in place of a person.",
    "agency-as-author": "No person signs: the agency in the dateline does.",
    "dateline-grammar": "The dateline that opens the story, in its house's style.",
    "dateline-agency": "The agency's sign in the dateline.",
    "dateline-place": "The place in the dateline; its country by gazetteer.",
    "printed-stamp": "A printed time stamp: published or updated.",
    "trailer-names": "The people a trailer names, by what it says they did.",
    "supplied": "Given by the caller: option or configuration.",
}


_RELEASES = frozenset(("prnewswire", "businesswire", "globenewswire"))


def make_content_meta(
    source: str,
    blocks: Sequence[TextBlock],
    head: Head,
    day: StoryDay | None,
    language: str,
    options: ParseOptions,
    fields: Fields,
) -> ContentMeta:
    """contentMeta but for its word count."""
    created, modified = _days(head.stamps, day, fields)
    dateline = _dateline(source, head, day, fields)
    return ContentMeta(
        content_created=created,
        content_modified=modified,
        located=_located(dateline, head, fields),
        headline=_headline(source, head, options, fields),
        deck=_joined(source, head.decks, "/contentMeta/deck", "deck-line", fields),
        section=_joined(
            source,
            (head.section,) if head.section else (),
            "/contentMeta/section",
            "section-line",
            fields,
        ),
        by=_joined(
            source, [byline.text for byline in head.bylines], "/contentMeta/by", "byline", fields
        ),
        creators=_creators(source, head, dateline, fields),
        contributors=_contributors(source, blocks, language, fields),
        dateline=dateline,
        creditline=_creditline(dateline, head, fields),
    )


def _text(source: str, span: Span) -> str:
    return prose(source[span.start : span.end])


def _joined(source: str, spans: Sequence[Span], path: str, rule: str, fields: Fields) -> str | None:
    text = " ".join(filter(None, (_text(source, span) for span in spans)))
    if not text:
        return None
    fields.add(path, rule, spans)
    return text


def _headline(source: str, head: Head, options: ParseOptions, fields: Fields) -> str | None:
    if options.headline:
        fields.add("/contentMeta/headline", "supplied", basis="supplied")
        return prose(options.headline)
    spans = (head.headline,) if head.headline else ()
    return _joined(source, spans, "/contentMeta/headline", "headline-line", fields)


def _days(
    stamps: Sequence[Stamp], day: StoryDay | None, fields: Fields
) -> tuple[str | None, str | None]:
    """contentCreated: the story's day where it is whole; contentModified: a printed update."""
    created = None
    if day and not day.value.startswith("--"):
        created = day.value
        fields.add("/contentMeta/contentCreated", day.rule, day.spans, day.basis, day.confidence)
    modified = [stamp for stamp in stamps if stamp.kind == "modified"]
    if not modified:
        return created, None
    fields.add("/contentMeta/contentModified", "printed-stamp", [modified[0].span])
    return created, modified[0].value


def _dateline(source: str, head: Head, day: StoryDay | None, fields: Fields) -> Dateline | None:
    found = head.dateline
    if found is None:
        return None
    place = _text(source, found.place) if found.place else None
    region = _text(source, found.region) if found.region else None
    value = None
    if found.day:
        value = f"--{found.day.month:02}-{found.day.day:02}"
        if found.day.year:
            value = f"{found.day.year:04}{value[1:]}"
        elif day and day.value[-5:] == value[2:]:
            value = day.value
    fields.add("/contentMeta/dateline", "dateline-grammar", [found.text])
    if found.place:
        fields.add("/contentMeta/dateline/place", "dateline-place", [found.place])
    if found.day and value:
        if day and value == day.value:
            fields.add("/contentMeta/dateline/date", day.rule, day.spans, day.basis, day.confidence)
        else:
            fields.add("/contentMeta/dateline/date", "dateline-grammar", [found.day.span])
    if found.agency:
        fields.add("/contentMeta/dateline/agency", "dateline-agency", [found.agency])
    return Dateline(
        text=_text(source, found.text),
        place=place,
        region=region,
        country=country_of(place, region) if place else None,
        date=value,
        agency=_text(source, found.agency) if found.agency else None,
    )


def _located(dateline: Dateline | None, head: Head, fields: Fields) -> Located | None:
    """The dateline's place as data: its first name alone, capitals made lower case."""
    if dateline is None or dateline.place is None or head.dateline is None:
        return None
    name = dateline.place.partition(",")[0].strip()
    if name.isupper():
        name = "".join(
            letter if at == 0 or not name[at - 1].isalpha() else letter.lower()
            for at, letter in enumerate(name)
        ).replace("'S", "'s")
    spans = [head.dateline.place] if head.dateline.place else []
    fields.add("/contentMeta/located", "dateline-place", spans)
    return Located(name, dateline.region, dateline.country, place_type(name))


def _creators(
    source: str, head: Head, dateline: Dateline | None, fields: Fields
) -> tuple[Creator, ...]:
    creators: dict[str, Creator] = {}
    for byline in head.bylines:
        if creators and byline.job_title and not byline.authors:
            # the line under the name: "Business reporter, Acme News"
            key, last = next(reversed(creators.items()))
            outlet = _text(source, byline.organisation) if byline.organisation else None
            creators[key] = last._replace(
                job_title=last.job_title or byline.job_title,
                affiliation=last.affiliation or outlet,
            )
        for author in byline.authors:
            key = author.name.casefold()
            if key in creators:
                continue
            fields.add(f"/contentMeta/creators/{len(creators)}", "byline", [author.span])
            creators[key] = Creator("person", author.name, author.job_title, author.affiliation)
    if creators:
        return tuple(creators.values())
    for byline in head.bylines:
        if byline.organisation:
            fields.add("/contentMeta/creators/0", "byline-organisation", [byline.organisation])
            return (Creator("organisation", _text(source, byline.organisation)),)
    if head.dateline and head.dateline.style in _RELEASES:
        return ()  # a service distributes what others wrote
    if dateline and dateline.agency and head.dateline and head.dateline.agency:
        fields.add("/contentMeta/creators/0", "agency-as-author", [head.dateline.agency])
        return (Creator("organisation", dateline.agency),)
    return ()


def _contributors(
    source: str, blocks: Sequence[TextBlock], language: str, fields: Fields
) -> tuple[Contributor, ...]:
    contributors: list[Contributor] = []
    signing = [block for block in blocks if block.role == "trailer"]
    # wire copy may end its last paragraph with the trailer
    signing += [block for block in blocks if block.role == "body"][-2:]
    for block in signing:
        for found in read_trailer(source, trimmed(source, block.span), language):
            contributor = Contributor("person", prose(found.name), found.role)
            if contributor not in contributors:
                fields.add(
                    f"/contentMeta/contributors/{len(contributors)}", "trailer-names", [found.span]
                )
                contributors.append(contributor)
    return tuple(contributors)


def _creditline(dateline: Dateline | None, head: Head, fields: Fields) -> str | None:
    if dateline is None or dateline.agency is None or head.dateline is None:
        return None
    spans = [head.dateline.agency] if head.dateline.agency else []
    fields.add("/contentMeta/creditline", "dateline-agency", spans)
    return dateline.agency
