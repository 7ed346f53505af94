"""One ninjs document while it is read: what it says, and what the model has no room for."""

from newsexport.exporters._ninjs_document import PROFILE
from newsexport.newsitem import FieldProvenance
from newsexport.options import ParseOptions
from newsexport.readers import _metadata as metadata
from newsexport.readers._ninjs_names import Json, in_one_set_of_names, said
from newsexport.readers._ninjs_texts import line_of

NOTHING: tuple[object, ...] = (None, "", [], {})


class Told:
    """`document` is in the names of 2.x; `not_held` and `fields` grow while it is read."""

    def __init__(self, document: Json, options: ParseOptions) -> None:
        self.document, self.written = in_one_set_of_names(document)
        self.options = options
        self.own = self.document.get("profile") == PROFILE  # written by `to-ninjs`
        self.is_first = "$standard" in self.written.values()  # of those: ninjs 1
        self.not_held: set[str] = set()
        self.fields: list[FieldProvenance] = []
        self.language = self._language()

    def said(self, name: str) -> str | None:
        """A value as text on one line; what is neither text nor number is not held."""
        found = said(self.document, name)
        if found is None and self.document.get(name) not in NOTHING:
            self.leave(name)
        return found

    def line(self, entry: Json) -> str | None:
        """The value of a headline or description on one line; ours are never marked up."""
        return said(entry, "value") if self.own else line_of(entry)

    def leave(self, name: str, part: str = "") -> None:
        """Say that the model does not hold a property, or a part of it."""
        written = self.written.get(name, name)
        self.not_held.add(f"{written}/{part}" if part else written)

    def moment(self, name: str, *, day: bool = False) -> str | None:
        given = self.said(name)
        found = (metadata.moment if day else metadata.instant)(given) if given else None
        if given and not found:
            self.leave(name)
        return found

    def _language(self) -> str:
        given = self.said("language")
        found = metadata.language_of(given) if given else None
        if given and not found:
            self.leave("language")
        if found is None and self.options.language:
            self.fields.append(metadata.supplied("/language"))
        return found or self.options.language or "und"
