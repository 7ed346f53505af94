"""A position that is not on the earth.

Latitudes go from -90 to 90, longitudes from -180 to 180. Mostly the two are swapped, or degrees and
minutes are written as one number.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta><located>
...  <geoAreaDetails><position latitude="139.69" longitude="35.68"/></geoAreaDetails>
... </located></contentMeta></newsItem>''')
2:38 NX655 latitude 139.69 is not between -90 and 90

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta><located>
...  <geoAreaDetails><position latitude="35.68" longitude="139.69"/></geoAreaDetails>
... </located></contentMeta></newsItem>''')

Reference: NewsML-G2 2.35, position; WGS 84.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import NAR
from newsexport.registry import Hit, rule


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[+-]?[0-9]{1,9}(?:\.[0-9]{0,20})?")


@rule("NX655", "error")
def position_out_of_range(document: Document) -> Iterator[Hit]:
    for position in document.value.iter(f"{{{NAR}}}position"):
        for name, most in (("latitude", 90), ("longitude", 180)):
            written = (position.get(name) or "").strip()
            if _number().fullmatch(written) and abs(float(written)) > most:
                message = f"{name} {written} is not between -{most} and {most}"
                yield Hit(Attribute(position, name), message)
