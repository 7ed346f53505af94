"""Ghost 5 and 6, over its Admin API.

==============================  ========================================================
News Item                       Ghost's post
==============================  ========================================================
guid                            codeinjection_head: meta dcterms.identifier; the slug's end
itemMeta/published              published_at; of a day, midnight UTC
itemMeta/embargoed              status scheduled, published_at; until told: status draft
itemMeta/pubStatus              status draft where it is withheld or canceled
itemMeta/title                  title, where there is no headline
itemMeta/links                  derivedFrom: canonical_url
contentMeta/headline            title, cut to 255 characters
contentMeta/deck                custom_excerpt, cut to 300 characters
contentMeta/section             the first of tags, which is the primary tag
contentMeta/keywords            tags
contentMeta/creators            authors, where the wishes name a member of staff for each
contentMeta/by                  a paragraph above the story, where authors do not say all of it
contentSet/blocks               html
pictures                        feature_image and feature_image_caption: the first that has a
                                file; others are figures in html
==============================  ========================================================

Ghost makes an author of a member of staff only, and of whoever holds the key where none is named.
The printed byline then stands above the story, where readers find it.

Ghost has no place for anything else. Pictures have no alternative text, since a caption is none.
No newsletter is ever sent.

In a plan's `fields`, `post` is what Ghost is sent, its pictures by stand-ins; `create_tags` and
`withdraw` are wishes, `embargo` is when it ends.

Reference: https://docs.ghost.org/admin-api/
"""

from collections.abc import Iterator, Mapping
from typing import Any

from newsexport.errors import ExportError
from newsexport.exporters._ghost_story import story
from newsexport.exporters._ghost_texts import ADDRESS, EXCERPT, TAG, TITLE, identifier, within
from newsexport.exporters._ghost_when import STATUSES, when
from newsexport.exporters._story_html import caption, title
from newsexport.iri import uri
from newsexport.newsitem import NewsItem
from newsexport.receiver import Image, Plan, Wishes, receiver, slug_of
from newsexport.receivers._ghost_images import MEDIA_TYPES, stand_in
from newsexport.receivers._ghost_key import authorize
from newsexport.receivers._ghost_session import GhostSession
from newsexport.xml_text import xml_text


@receiver(
    secret="Admin API key",
    needs_user=False,
    authorize=authorize,
    connect=GhostSession,
)
def ghost(item: NewsItem, wishes: Wishes) -> Plan:
    headline = title(item)
    full = xml_text(headline.text)
    if not full:
        raise ExportError("ghost", "/contentMeta/headline", "there is no headline and no lead")
    notes: list[str] = []
    words = _within(full, TITLE, "title", notes)
    moment = when(item, wishes.status)
    notes += moment.notes
    images = tuple(image for image in wishes.images if _takes(image, notes))
    above = images[0] if images else None
    authors, byline = _authors(item, wishes, notes)
    post: dict[str, Any] = {
        "title": words,
        "slug": slug_of(full, item.guid),
        "html": story(
            item,
            {image.picture: stand_in(image) for image in images},
            above.picture if above else None,
            byline,
        ),
        "status": STATUSES[moment.status],
        "published_at": moment.published_at,
        "custom_excerpt": _within(xml_text(item.content_meta.deck or ""), EXCERPT, "deck", notes),
        "tags": list(_tags(item, wishes, notes)),
        "authors": authors,
        "canonical_url": _source(item, notes),
        "feature_image": stand_in(above) if above else None,
        "feature_image_caption": _caption(item, above) if above else None,
        "codeinjection_head": identifier(item.guid),
    }
    fields = {
        "post": {name: value for name, value in post.items() if value},
        "create_tags": wishes.create,
        "withdraw": moment.withdraw,
        "embargo": moment.embargo,
    }
    return Plan(
        guid=item.guid,
        slug=post["slug"],
        title=words,
        title_basis="derived" if headline.derived else "stated",
        status=moment.status,
        fields=fields,
        images=images,
        notes=tuple(notes),
    )


def _within(words: str, most: int, name: str, notes: list[str]) -> str:
    """`words`, cut at a word where they are longer than `most` characters."""
    if len(words) > most:
        notes.append(f"The {name} has {len(words)} characters and was cut to {most}.")
    return within(words, most)


def _takes(image: Image, notes: list[str]) -> bool:
    if image.media_type in MEDIA_TYPES:
        return True
    notes.append(f"The picture {image.name} is left out: Ghost takes no {image.media_type}.")
    return False


def _caption(item: NewsItem, image: Image) -> str:
    return next((caption(one) for one in item.pictures if one.id == image.picture), "")


def _tags(item: NewsItem, wishes: Wishes, notes: list[str]) -> Iterator[str]:
    """The names of tags, each once: first the section's."""
    meta, seen = item.content_meta, set()
    wanted = [wishes.tags.get(word, word) for word in meta.keywords]
    if meta.section:
        named: Mapping[str, str] = {**wishes.tags, **wishes.categories}
        wanted.insert(0, named.get(meta.section, meta.section))
    chosen = {*wishes.tags.values(), *wishes.categories.values()}
    for name in wanted:
        # "#" would make a tag that readers do not see; Ghost takes no "," before the rest
        tag = xml_text(name if name in chosen else name.lstrip("#, "))
        if len(tag) > TAG:
            notes.append(f"A keyword of {len(tag)} characters is left out: {tag[:40]}…")
        elif tag and tag.casefold() not in seen:
            seen.add(tag.casefold())
            yield tag


def _authors(item: NewsItem, wishes: Wishes, notes: list[str]) -> tuple[list[str], str]:
    """Members of staff, as the wishes name them, and the byline where they do not say all of it.
    An agency that no byline names stands in the dateline."""
    creators = item.content_meta.creators
    named = [wishes.authors[one.name] for one in creators if wishes.authors.get(one.name)]
    staff = list(dict.fromkeys(named)) or ([wishes.author] if wishes.author else [])
    people = (one.name for one in creators if one.type == "person")
    printed = xml_text(item.content_meta.by or ", ".join(people))
    if not printed or (creators and len(named) == len(creators)):
        return staff, ""
    notes.append(f"The byline stands above the story: {printed}")
    return staff, printed


def _source(item: NewsItem, notes: list[str]) -> str | None:
    """The address of the page that the article is from."""
    for link in item.item_meta.links:
        if link.rel == "derivedFrom":
            address = uri(link.href)
            if address and address.startswith(("http://", "https://")) and len(address) <= ADDRESS:
                return address
            notes.append("The address of the page that the article is from is none for Ghost.")
            break
    return None
