"""WordPress 6 and later, over its REST API.

==============================  ========================================================
News Item                       WordPress's post
==============================  ========================================================
guid                            meta newsexport_guid; the slug's end
itemMeta/published              date_gmt; of a day, date: its midnight by the site's clock, and
                                meta _newsexport_date_precision
itemMeta/embargoed              status future, date_gmt; until told: status draft
itemMeta/pubStatus              status draft where it is withheld or canceled
itemMeta/title                  title, where there is no headline; meta _newsexport_title_basis
itemMeta/provider               meta newsexport_provider
itemMeta/links                  derivedFrom: meta newsexport_source
rightsInfo/copyrightNotice      meta newsexport_copyright
contentMeta/headline, deck      title, excerpt
contentMeta/section, keywords   categories, tags
contentMeta/creators            author, where the wishes name a user for the first
contentMeta/by                  meta newsexport_byline, and a paragraph above the story where
                                the author does not say all of it
contentMeta/contributors,       meta newsexport_contributors, newsexport_dateline,
dateline, creditline            newsexport_creditline
contentSet/blocks               content, in the editor's blocks
pictures                        figures in content, with caption and credit; the first that has
                                a file is featured_media
==============================  ========================================================

A site keeps custom fields (meta) only where they are registered, which our plug-in does; without
it they are dropped, and an article is found again by the end of its slug.

A post has one author. Pictures have no alternative text, since a caption is none.

In a plan's `fields`, `post` is what WordPress is sent, its pictures by stand-ins; `author`,
`categories` and `tags` are names; `captions` are those of pictures; `create` and `withdraw` are
wishes, `embargo` is when it ends.

Reference: https://developer.wordpress.org/rest-api/reference/posts/
"""

import base64
from collections.abc import Iterable, Mapping
from datetime import datetime
from html import escape
from typing import Any

from newsexport.errors import ExportError
from newsexport.exporters._story_html import caption, title
from newsexport.exporters._wordpress_blocks import Shown, as_html, blocks, byline, from_afar
from newsexport.exporters._wordpress_meta import post_meta
from newsexport.exporters._wordpress_when import when
from newsexport.newsitem import NewsItem, Picture
from newsexport.receiver import Access, Image, Plan, Wishes, receiver, slug_of
from newsexport.receivers._wordpress_images import address_of, id_of
from newsexport.receivers._wordpress_session import WordPressSession
from newsexport.xml_text import xml_text

_LONGEST_TERM = 200  # characters, as the database keeps them


def _authorize(access: Access, now: datetime) -> Mapping[str, str]:
    """HTTP Basic with an application password."""
    # bytes of the command line and environment that are no UTF-8 are sent as they are
    both = f"{access.user}:{access.secret.reveal()}".encode("utf-8", "surrogateescape")
    return {"Authorization": "Basic " + base64.b64encode(both).decode("ascii")}


@receiver(
    secret="application password",
    needs_user=True,
    authorize=_authorize,
    connect=WordPressSession,
)
def wordpress(item: NewsItem, wishes: Wishes) -> Plan:
    headline = title(item)
    words = xml_text(headline.text)
    if not words:
        raise ExportError("wordpress", "/contentMeta/headline", "there is no headline and no lead")
    moment = when(item, wishes.status, "wordpress")
    notes = list(moment.notes)
    author, printed = _author(item, wishes)
    if printed:
        notes.append(f"The byline stands above the story: {printed}")
    slug = slug_of(words, item.guid)
    post: dict[str, Any] = {
        "title": as_html(words),
        "slug": slug,
        "status": moment.status,
        "date": moment.date,
        "date_gmt": moment.date_gmt,
        "content": _content(item, wishes.images, printed),
        "excerpt": as_html(xml_text(item.content_meta.deck or "")) or None,
        "meta": post_meta(item),
    }
    fields = {
        "post": {name: value for name, value in post.items() if value is not None},
        "author": author,
        "categories": _terms([item.content_meta.section], wishes.categories, notes),
        "tags": _terms(item.content_meta.keywords, wishes.tags, notes),
        "captions": {
            picture.id: caption(picture)
            for picture in item.pictures
            if any(image.picture == picture.id for image in wishes.images)
        },
        "create": wishes.create,
        "withdraw": moment.withdraw,
        "embargo": moment.embargo,
    }
    return Plan(
        guid=item.guid,
        slug=slug,
        title=words,
        title_basis="derived" if headline.derived else "stated",
        status=moment.status,
        fields=fields,
        images=wishes.images,
        notes=tuple(notes),
    )


def _content(item: NewsItem, images: tuple[Image, ...], printed: str) -> str:
    files = {image.picture: image for image in images}

    def show(picture: Picture) -> Shown | None:
        image = files.get(picture.id)
        return Shown(address_of(image), id_of(image)) if image else from_afar(picture)

    story = blocks(item, show)
    return f"{byline(printed)}\n\n{story}" if printed else story


def _author(item: NewsItem, wishes: Wishes) -> tuple[str, str]:
    """The user who signs, and the byline where the user alone does not say it."""
    creators = item.content_meta.creators
    named = [wishes.authors[one.name] for one in creators if wishes.authors.get(one.name)]
    author = named[0] if named else wishes.author
    people = ", ".join(one.name for one in creators if one.type == "person")
    printed = xml_text(item.content_meta.by or people)
    said_by_user = len(creators) == 1 and len(named) == 1
    return author, "" if said_by_user else printed


def _terms(words: Iterable[str | None], named: Mapping[str, str], notes: list[str]) -> list[str]:
    """The names of terms, each once."""
    terms: dict[str, str] = {}
    for word in words:
        plain = xml_text(word or "")
        name = named.get(plain, plain)
        if len(escape(name, quote=False)) > _LONGEST_TERM:
            notes.append(f"A name of {len(name)} characters is left out: {name[:40]}…")
        elif name:
            terms.setdefault(name.casefold(), name)
    return list(terms.values())
