"""An image in ANS whose url is no address on the web.

It is shown from there. An image that has no url at all is a caption without picture, which ANS
allows.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "image", "version": "0.10.12", "url": "/img/1.jpg"}]}''')
2:70 NX847 the image's url "/img/1.jpg" is no address on the web

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "image", "version": "0.10.12",
...   "url": "https://wire.example/1.jpg"}]}''')

Reference: ANS 0.10.12, image.url.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts.ans import pictures
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX847", "warning")
def image_not_on_the_web_for_arc(document: Document) -> Iterator[Hit]:
    for at, picture in pictures(document.value) if document.format == "ans" else ():
        address = picture.get("url")
        if isinstance(address, str) and not address.lower().startswith(("http://", "https://")):
            message = f"the image's url {quoted(address)} is no address on the web"
            yield Hit(f"{at}/url", message)
