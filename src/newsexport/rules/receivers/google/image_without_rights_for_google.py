"""An image with an address, but without creator, credit, copyright notice and licence, for Google.

Google Images shows who made a picture, and how to license it, where one of them stands with its
address.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": {"@type": "ImageObject", "contentUrl": "https://wire.example/1.jpg"}}')
1:69 NX810 the image has neither creator, creditText, copyrightNotice nor license

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": {"@type": "ImageObject", "contentUrl": "https://wire.example/1.jpg",'
...       ' "creditText": "Ana Roe/Roe Press"}}')

Reference: Google, "Image metadata in Google Images", as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import says
from newsexport.rules.receivers.google._images import images

_RIGHTS = ("creator", "creditText", "copyrightNotice", "license")


@rule("NX810", "info", scope="file")
def image_without_rights_for_google(document: Document) -> Iterator[Hit]:
    for image in images(document):
        if image.address and image.node and not says(document, image.node, _RIGHTS):
            told = "neither creator, creditText, copyrightNotice nor license"
            yield Hit(image.at, f"the image has {told}")
