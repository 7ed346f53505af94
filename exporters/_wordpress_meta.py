"""What an article says and WordPress has no field for, as custom fields of a post.

Names that begin with an underscore are hidden from the editor's list of custom fields.
"""

from newsexport.exporters._feed import sure
from newsexport.newsitem import NewsItem
from newsexport.xml_text import xml_text

GUID, BYLINE = "newsexport_guid", "newsexport_byline"
PRECISION, TITLE_BASIS = "_newsexport_date_precision", "_newsexport_title_basis"


def post_meta(item: NewsItem) -> dict[str, str]:
    """The custom fields, in their order; without those that have nothing to say."""
    meta, about = item.content_meta, item.item_meta
    published = sure(item, "/itemMeta/published", about.published, "wxr")
    source = next((link.href for link in about.links if link.rel == "derivedFrom"), None)
    people = [f"{one.name} ({one.role})" for one in meta.contributors]
    fields = {
        GUID: item.guid,
        BYLINE: meta.by,
        "newsexport_contributors": "; ".join(people),
        "newsexport_dateline": meta.dateline.text if meta.dateline else None,
        "newsexport_creditline": meta.creditline,
        "newsexport_provider": about.provider.name if about.provider else None,
        "newsexport_source": source,
        "newsexport_copyright": item.rights_info.copyright_notice if item.rights_info else None,
        PRECISION: "day" if published and "T" not in published else None,
        TITLE_BASIS: None if meta.headline or not about.title else "derived",
    }
    texts = {name: xml_text(value or "") for name, value in fields.items()}
    return {name: value for name, value in texts.items() if value}
