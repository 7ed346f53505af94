"""WXR 1.2, WordPress's export file, which its importer reads: posts of any number.

==============================  ========================================================
News Item                       item
==============================  ========================================================
guid                            guid isPermaLink="false"; newsexport_guid; the end of
                                wp:post_name
language                        channel/language of the first item; newsexport_language, where
                                that of another is not the same
itemMeta/provider               newsexport_provider
itemMeta/published              wp:post_date and wp:post_date_gmt, pubDate; of a day,
                                wp:post_date at 00:00:00 and _newsexport_date_precision
itemMeta/embargoed              wp:status future, and the post's date where it is the later; until
                                told: draft
itemMeta/pubStatus              wp:status draft where it is withheld or canceled
itemMeta/title                  title, where there is no headline, and
                                _newsexport_title_basis
itemMeta/links                  newsexport_source, the first derivedFrom
rightsInfo/copyrightNotice      newsexport_copyright
contentMeta/headline, deck      title, excerpt:encoded
contentMeta/section, keywords   category of domain category and post_tag, in the head wp:category
                                and wp:tag
contentMeta/creators            wp:author in the head; the first is dc:creator;
                                newsexport_creators, where the byline does not name them all
contentMeta/by, contributors,   newsexport_byline, newsexport_contributors,
dateline, creditline            newsexport_dateline, newsexport_creditline
contentSet                      content:encoded, in blocks of the editor
pictures                        figures in it, caption and credit in one; with an address,
                                attachments as well, of which the first is the post's picture
==============================  ========================================================

What begins with newsexport_ or _newsexport_ is a wp:postmeta, a custom field of the post.

Authors and terms stand in the head, so the items are held back until all came; in a file where
they are many. Log-ins are made of names; e-mails are not made up, and the importer asks whose
posts they shall be. A post has one author: the first who signs. A post without a date is from
when it is imported. Names of terms that differ in capitals alone are one.

Lost: what is for editors (notes, urgency, slugline), a title beside a headline, when it was
created and modified, when it was published before an embargo ended, fractions of a second, parts
of the dateline, titles and affiliations, whether an organisation signs, subjects, who is quoted,
makers and days of pictures, all provenance.

Options: `status` is draft (nothing is public before somebody looked), publish, future, pending or
private; what is withheld, canceled or embargoed until told is a draft whatever is wished. `author`
is the log-in of who signs where nobody does; `base_url` is the address of the site.

Reference: https://wordpress.org/documentation/article/tools-export-screen/ and the importer's own
source, since nobody else specifies it.
"""

from collections.abc import Iterable, Iterator
from itertools import count
from tempfile import SpooledTemporaryFile

from newsexport.addresses import UNSHOWN, XML_TEXT
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters import _feed as feed
from newsexport.exporters._many import alone
from newsexport.exporters._wxr_item import Wished, cdata, items
from newsexport.exporters._wxr_names import Register, numbered, register
from newsexport.exporters._xml import text
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter
from newsexport.xml_text import xml_text

_LOSES = frozenset(
    {
        XML_TEXT,
        "/version",
        "/itemMeta/provider/abbreviation",
        "/itemMeta/provider/uri",
        "/itemMeta/versionCreated",
        "/itemMeta/published[:unsure]",
        "/itemMeta/embargoed",
        "/itemMeta/pubStatus",
        "/itemMeta/title",
        "/itemMeta/edNotes",
        "/itemMeta/links/*[rel!=derivedFrom]",
        "/itemMeta/links/*/title",
        "/rightsInfo/copyrightHolder",
        "/rightsInfo/copyrightYear",
        "/rightsInfo/usageTerms",
        "/contentMeta/urgency",
        "/contentMeta/contentCreated",
        "/contentMeta/contentModified",
        "/contentMeta/located",
        "/contentMeta/creators/*/jobTitle",
        "/contentMeta/creators/*/affiliation",
        "/contentMeta/infoSources",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        "/contentMeta/slugline",
        "/contentMeta/genre",
        "/contentMeta/wordCount",
        "/contentSet/blocks/*/id",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        UNSHOWN,
        "/pictures/*[caption:absent][credit:absent][creditline:absent][href:absent]",
        "/pictures/*/id",
        "/pictures/*[credit:!absent]/creditline",
        "/pictures/*/creator",
        "/pictures/*/supplier",
        "/pictures/*/archive",
        "/pictures/*/contentCreated",
        "/pictures/*/href[:no-iri]",
        "/quotes",
        "/subjects",
        "/dates",
        "/provenance",
    }
)
_STATUSES = ("draft", "publish", "future", "pending", "private")
_VERSION = "1.2"
_HELD_IN_MEMORY = 16 * 1024 * 1024  # characters of items before they go to a file
_NAMESPACES = {
    "content": feed.NAMESPACES["content"],
    "dc": feed.NAMESPACES["dc"],
    "excerpt": f"http://wordpress.org/export/{_VERSION}/excerpt/",
    "wp": f"http://wordpress.org/export/{_VERSION}/",
}


def _many(
    written: Iterable[NewsItem], *, status: str = "draft", author: str = "", base_url: str = ""
) -> Iterator[str | ExportError]:
    if status not in _STATUSES:
        raise UnknownName("status", status, _STATUSES)
    author = xml_text(author)
    first, written = feed.with_first(written)
    channel = feed.feed_of(
        first, title="", link=base_url, description="", self_link="", language=""
    )
    wished, names, ids = Wished(status, author, channel.language), register(author), count(1)
    with SpooledTemporaryFile(
        _HELD_IN_MEMORY, "w+", encoding="utf-8", errors="surrogatepass", newline=""
    ) as held:
        for item in written:
            try:
                lines = list(items(item, wished, names, ids))
            except ExportError as error:
                yield error
                continue
            held.write("\n".join((*lines, "")))
        yield "\n".join((*_head(channel, base_url), *_named(names), ""))
        held.seek(0)
        while piece := held.read(1 << 16):
            yield piece
    yield "</channel>\n</rss>\n"


@exporter(suffix=".wxr.xml", media_type="application/rss+xml", loses=_LOSES, many=_many)
def wxr(item: NewsItem, *, status: str = "draft", author: str = "", base_url: str = "") -> str:
    """A file of `item` alone."""
    return alone(_many((item,), status=status, author=author, base_url=base_url))


def _head(channel: feed.Feed, base_url: str) -> Iterator[str]:
    declared = "".join(f' xmlns:{prefix}="{name}"' for prefix, name in _NAMESPACES.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{declared}>\n<channel>'
    yield f"<title>{text(channel.title)}</title>\n<link>{text(channel.link)}</link>"
    yield "<description></description>"
    if channel.language:
        yield f"<language>{text(channel.language)}</language>"
    yield f"<wp:wxr_version>{_VERSION}</wp:wxr_version>"
    if base_url:
        for name in ("base_site_url", "base_blog_url"):
            yield f"<wp:{name}>{text(base_url)}</wp:{name}>"


def _named(names: Register) -> Iterator[str]:
    """Authors and terms, each with its number, and the file's maker."""
    authors, categories, tags = names
    for login, id in numbered(authors, 1).items():
        yield (
            f"<wp:author><wp:author_id>{id}</wp:author_id>"
            f"<wp:author_login>{cdata(login)}</wp:author_login>"
            f"<wp:author_email></wp:author_email>"
            f"<wp:author_display_name>{cdata(authors.named[login])}</wp:author_display_name>"
            "</wp:author>"
        )
    for nicename, id in numbered(categories, 1).items():
        yield (
            f"<wp:category><wp:term_id>{id}</wp:term_id>"
            f"<wp:category_nicename>{cdata(nicename)}</wp:category_nicename>"
            f"<wp:category_parent></wp:category_parent>"
            f"<wp:cat_name>{cdata(categories.named[nicename])}</wp:cat_name></wp:category>"
        )
    for nicename, id in numbered(tags, 1 + len(categories.named)).items():
        yield (
            f"<wp:tag><wp:term_id>{id}</wp:term_id>"
            f"<wp:tag_slug>{cdata(nicename)}</wp:tag_slug>"
            f"<wp:tag_name>{cdata(tags.named[nicename])}</wp:tag_name></wp:tag>"
        )
    yield f"<generator>{feed.generator(feed.GENERATOR)}</generator>"
