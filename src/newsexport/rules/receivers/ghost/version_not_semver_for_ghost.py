"""An import for Ghost without the version of the site that it is from.

meta.version must be of the form 6.0.0: by it the import knows how to read the tables, and without
it takes nothing.

>>> check('{"db": [{"meta": {"version": "6"}, "data": {"posts": []}}]}')
1:30 NX830 version "6" is not of the form 6.0.0: Ghost takes nothing of the file

>>> check('{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": []}}]}')

Reference: Ghost 6.65 and 5.130, JSON import, tried.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.layouts._json import strings
from newsexport.layouts.ghost import exports
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _semver() -> re.Pattern[str]:
    return re.compile(r"[0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?")


@rule("NX830", "error", scope="file")
def version_not_semver_for_ghost(document: Document) -> Iterator[Hit]:
    for base, export in exports(document.value) if document.format == "ghost" else ():
        said = list(strings(export, "meta", "version"))
        if not said:
            yield Hit(base, "there is no meta.version: Ghost takes nothing of the file")
        for at, version in said:
            if not _semver().fullmatch(version):
                what = f"version {quoted(version)} is not of the form 6.0.0"
                yield Hit(base + at, f"{what}: Ghost takes nothing of the file")
