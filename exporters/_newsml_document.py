"""A NewsML-G2 document on its way: what all its parts share."""

from typing import NamedTuple

from newsexport.exporters import _superdesk_newsml
from newsexport.exporters._facts import Handles, Ids, Origins
from newsexport.exporters._xhtml import xhtml_body
from newsexport.exporters._xml import attribute, iri, language_tag, moment
from newsexport.newsitem import NewsItem, Party, Picture
from newsexport.xml_text import identified


class Options(NamedTuple):
    """What the caller wants; `newsml_g2` says what each means."""

    conformance: str = "power"
    pictures: str = "inline"
    flat: bool = False
    superdesk: bool = False


class Document:
    """One item, the names that its parts have in the document, and the level: Power or Core."""

    def __init__(self, item: NewsItem, options: Options, prefix: str = "") -> None:
        item = identified(item)
        self.item = item = _superdesk_newsml.shaped(item) if options.superdesk else item
        self.options = options
        self.power = power = options.conformance == "power"
        self.handles = Handles(item)
        self.origins = Origins(item)
        self.ids = Ids(prefix)
        # references reach xml:id only; Core has none, and its receivers know HTML's id. Nor has
        # it a place for speakers and pictures, so that the body says who and which.
        id_name = "xml:id" if power else "id"
        self.body = xhtml_body(item, self.ids, id_name, data=not power, flat=options.flat)
        self.language = language_tag(item.language)
        self.parser = item.provenance.parser if item.provenance else None
        # ids of properties that hold text of the source, by their path
        self.targets: dict[str, str] = {}

    def how(self, path: str) -> str:
        """The attribute that says how the value at `path` came to be."""
        basis = self.origins.basis(path) if self.power else None
        if basis == "inferred":
            return ' why="why:inferred"'
        return ' how="howextr:tool"' if basis in ("stated", "derived") else ""

    def id(self, path: str, wanted: str) -> str:
        """The attribute that names the property at `path`, for references to it."""
        if not self.power:
            return ""
        self.targets[path] = self.ids.take(wanted)
        return f' id="{self.targets[path]}"'

    def moment(self, pointer: str, value: str, *, day: bool = True) -> str:
        return moment("newsml_g2", pointer, value, day=day)

    def picture_guid(self, picture: Picture) -> str:
        """The identifier of a picture that is an item of its own."""
        return f"{self.item.guid}:{self.handles.pictures[picture.id]}"

    def party(self, type: str, name: str) -> str:
        """The attribute that identifies a party inside this item."""
        return f' literal="{self.handles.party(type, name)}"'

    def provider(self, provider: Party) -> str:
        """The attribute that identifies the provider, by its own URI where it has one."""
        uri = iri(provider.uri) if provider.uri else None
        return f' uri="{attribute(uri)}"' if uri else self.party("organisation", provider.name)
