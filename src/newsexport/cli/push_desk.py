"""What `push` and `watch` work with: the receiver's session, the journal, the pictures."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from newsexport.cli.articles import Found
from newsexport.cli.push_job import Delivery
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.push.credentials import find_access, system_keyring
from newsexport.push.engine import Article, Desk
from newsexport.push.http import HttpClient, Ways
from newsexport.push.images import LARGEST, Images, find_images, image_of
from newsexport.push.journal import Journal
from newsexport.push.redact import redactor
from newsexport.receiver import Client


def _ways() -> Ways:
    return Ways(lambda: datetime.now(UTC), time.monotonic, time.sleep, random.random)


@contextmanager
def opened_desk(delivery: Delivery) -> Iterator[Desk]:
    """The desk for a delivery, while the context lasts. ReceiverError where the secret, the
    journal or the receiver is not as it should be."""
    assert delivery.site and delivery.journal
    access = find_access(
        delivery.receiver,
        delivery.site,
        delivery.user,
        os.environ,
        delivery.credentials,
        system_keyring,
    )
    redact = redactor(access)
    with ExitStack() as open_ones:
        named = f"{delivery.receiver.name} {delivery.site.address}"
        journal = open_ones.enter_context(Journal(delivery.journal, named))
        client: Client = open_ones.enter_context(
            HttpClient(
                delivery.site,
                lambda now: delivery.receiver.authorize(access, now),
                _ways(),
                redact=redact,
                timeout=delivery.timeout,
                patience=delivery.patience,
                rate=delivery.rate,
            )
        )
        session = delivery.receiver.connect(client)
        yield Desk(
            delivery.receiver,
            session,
            journal,
            _ways(),
            delivery.patience,
            delivery.again,
            redact,
        )


class Pictures:
    """Looks for the pictures of articles; holds those that were fetched. To be used in a `with`."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery
        self._fetched: TemporaryDirectory[str] | None = None

    def __enter__(self) -> "Pictures":
        return self

    def __exit__(self, *_: object) -> None:
        if self._fetched:
            self._fetched.cleanup()

    def article(self, found: Found) -> Article:
        """The article with the pictures that have a file."""
        images = self._images(found.item, found.stem)
        wishes = self._delivery.wishes._replace(images=images.found)
        return Article(found.name, found.item, wishes, images.notes)

    def _images(self, item: NewsItem, stem: str) -> Images:
        folder = self._delivery.images
        found = find_images(item, stem, folder) if folder else Images()
        if not self._delivery.fetch_images:
            return found
        there = {image.picture for image in found.found}
        images, notes = list(found.found), list(found.notes)
        for picture in item.pictures:
            if picture.href and picture.href.startswith("https://") and picture.id not in there:
                try:
                    image = image_of(picture.id, self._fetch(picture.href))
                except SourceError as error:  # its address, which may hold a key, is not told
                    image = f"The picture {picture.id} is not uploaded: {error.message}."
                if isinstance(image, str):
                    notes.append(image)
                else:
                    images.append(image)
        order = [picture.id for picture in item.pictures]
        images.sort(key=lambda image: order.index(image.picture))
        return Images(tuple(images), tuple(notes))

    def _fetch(self, address: str) -> Path:
        import hashlib
        import ssl
        from urllib.parse import urlsplit

        from newsexport._version import __version__
        from newsexport.https import fetch, open_https

        data = fetch(
            address,
            open_https(ssl.create_default_context(), f"newsexport/{__version__}"),
            max_size=LARGEST,
        )
        self._fetched = self._fetched or TemporaryDirectory(prefix="newsexport-")
        folder = Path(self._fetched.name, hashlib.sha256(address.encode()).hexdigest()[:12])
        folder.mkdir(exist_ok=True)
        stem = Path(urlsplit(address).path).stem.strip(".")[:60] or "picture"
        path = folder / stem
        try:
            path.write_bytes(data)
        except (OSError, ValueError) as error:
            raise SourceError("image-unwritable", address, str(error)) from None
        return path
