"""ninjs 1 as Superdesk's feed parser "ninjs" takes it.

Of what the parser makes, this is made good here:

- it reads times of UTC in whole seconds alone, and `firstcreated` where ninjs has contentcreated;
- it makes an item's identifier of `uri` without what stands behind ? ; or #, so that a picture
  "…#pic1" would take the place of its story;
- each association becomes an item of its own, and has a file only by a rendition `baseImage`: a
  picture without an address stands in the body alone;
- an item with a subject that has no code is refused when it is stored;
- `body_html` is what its editor shows. Beside it stands `body_xhtml`, which others read.
"""

from collections.abc import Mapping
from urllib.parse import quote

from newsexport.exporters import _story_html as story_html
from newsexport.exporters._codes import NX
from newsexport.exporters._ninjs_document import GUID, Json, document, filled, without_local_names
from newsexport.exporters._ninjs_versions import to_1
from newsexport.exporters._superdesk import html_body
from newsexport.iri import uri
from newsexport.moments import in_utc
from newsexport.newsitem import NewsItem
from newsexport.xml_text import in_xml

LOSES = frozenset(
    {
        "/itemMeta/versionCreated[:not-utc]",
        "/itemMeta/embargoed[:not-utc]",
        "/pictures/*[href:no-address]",
    }
)
DERIVED = "headline_derived"  # says that the headline is none: it was made of the lead
_FEATURED = "featuremedia"


def superdesk_document(written: NewsItem, version: str) -> Json:
    """`written` as ninjs of `version`, a 1.x."""
    item, _ = in_xml(written)
    data = to_1(document(without_local_names(_with_files(written)), version))
    title = story_html.title(item)
    address = data["uri"]
    if any(sign in address for sign in "?;#"):
        data["altids"] = {GUID: item.guid, **data.get("altids", {})}
        data["uri"] = f"{NX}item/{quote(item.guid, safe='')}"
    if title.derived:
        data |= {"headline": title.text, DERIVED: title.text}
    if "description_summary" in data:
        data["description_text"] = data.pop("description_summary")
    if "contentcreated" in data:
        data["firstcreated"] = data["contentcreated"]
    for name in ("versioncreated", "firstcreated", "embargoed"):
        if name in data:
            data[name] = in_utc(data[name])
    if "subject" in data:
        data["subject"] = [_coded(entry) for entry in data["subject"]]
    if "associations" in data:
        pictures = enumerate(data["associations"].values(), 1)
        held = {name: data[name] for name in ("pubstatus", "embargoed") if name in data}
        data["associations"] = {
            _FEATURED if number == 1 else f"picture{number}": _picture(entry, data["uri"]) | held
            for number, entry in pictures
        }
    return filled(data | {"body_html": html_body(item)})


def _with_files(item: NewsItem) -> NewsItem:
    """`item` without the pictures that have no address, their figures, and what is said there."""
    gone = {p.id for p in item.pictures if not p.href or uri(p.href) is None}
    blocks = tuple(block for block in item.content_set.blocks if block.picture not in gone)
    left = {"headline", "deck", *(block.id for block in blocks)}
    return item._replace(
        content_set=item.content_set._replace(blocks=blocks),
        pictures=tuple(picture for picture in item.pictures if picture.id not in gone),
        quotes=tuple(said for said in item.quotes if said.block in left),
    )


def _coded(entry: Json) -> Json:
    """A subject with a code: IPTC's, else its name in a scheme of ours."""
    if entry.get("code"):
        return entry
    kind = "keyword" if entry.get("rel") == "keyword" else "subject"
    return entry | {"scheme": f"{NX}{kind}/", "code": entry["name"]}


def _picture(entry: Json, story: str) -> Json:
    found = dict(entry)
    found["uri"] = f"{story}:{entry['uri'].rpartition('#')[2]}"
    if "description_caption" in found:
        found["description_text"] = found.pop("description_caption")
    file: Mapping[str, str] = entry["renditions"]["main"]
    found["renditions"] = {"original": dict(file), "baseImage": dict(file)}
    return found
