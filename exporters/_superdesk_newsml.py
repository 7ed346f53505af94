"""NewsML-G2 as Superdesk's feed parser "newsml2" takes it.

Of what the parser makes, this is made good here:

- of XHTML in inlineXML it keeps the text before the first element of each paragraph. It takes the
  last content of an item: after the XHTML, which others read, stands the story as plain HTML in
  inlineData;
- the first headline is the headline, whatever its role: without one, the title stands there;
- a contentCreated that is a day becomes its midnight: such a day is left out. contentModified is
  not read, and without the other the standard has no place for it;
- of subjects it reads those with a code of IPTC's Subject Codes: the others are left out;
- it does not know an embargo without an end: such an item is withheld, and its first note says so.
"""

from newsexport.addresses import KINDS
from newsexport.exporters import _story_html as story_html
from newsexport.exporters._codes import UNTIL_TOLD
from newsexport.exporters._superdesk import html_body
from newsexport.exporters._xml import text
from newsexport.newsitem import NewsItem, Provenance, PubStatus

LOSES = frozenset(
    {
        "/contentMeta/contentCreated[:day]",
        "/contentMeta/contentModified",
        "/subjects/*[qcode:!subject-code]",
    }
)
DERIVED = "nx:derived"  # the role of a headline that is none: it was made of the lead
EMBARGO = "nx:embargo"  # the role of a note that says that the item is withheld for its embargo


def shaped(item: NewsItem) -> NewsItem:
    """`item` without what Superdesk would make something else of."""
    is_code = KINDS["subject-code"]
    subjects = tuple(subject for subject in item.subjects if is_code(subject.qcode))
    known = {subject.id for subject in subjects}
    quotes = (
        said._replace(speaker=said.speaker._replace(subject=None))
        if said.speaker and said.speaker.subject not in known
        else said
        for said in item.quotes
    )
    about = item.content_meta._replace(content_modified=None)
    if KINDS["day"](about.content_created):
        about = about._replace(content_created=None)
    return item._replace(
        content_meta=about,
        quotes=tuple(quotes),
        subjects=subjects,
        provenance=_of_others(item.provenance) if item.provenance else None,
    )


def _of_others(provenance: Provenance) -> Provenance:
    """What is told of values that are no subject: subjects have other numbers now."""
    fields = (f for f in provenance.fields if not f.path.startswith("/subjects/"))
    return provenance._replace(fields=tuple(fields))


def is_withheld(item: NewsItem) -> bool:
    """Whether its embargo alone withholds the item."""
    return item.item_meta.embargoed == "" and item.item_meta.pub_status == "usable"


def pub_status(item: NewsItem) -> PubStatus:
    return "withheld" if is_withheld(item) else item.item_meta.pub_status


def embargo_note(item: NewsItem) -> list[str]:
    if not is_withheld(item):
        return []
    return [f'  <edNote role="{EMBARGO}">{UNTIL_TOLD}</edNote>']


def derived_headline(item: NewsItem) -> list[str]:
    """The title where a headline belongs; an empty one before a kicker, which else would be it."""
    title = story_html.title(item)
    if not title.derived or not (title.text or item.content_meta.section):
        return []
    return [f'  <headline role="{DERIVED}">{text(title.text)}</headline>']


def inline_data(item: NewsItem, word_count: str) -> str:
    """The story as plain HTML; `word_count` is the attribute. An element a line, and no space
    before it, for it would be text."""
    html = "\n".join(map(text, html_body(item).split("\n")))
    return f'  <inlineData contenttype="text/html"{word_count}>{html}</inlineData>'
