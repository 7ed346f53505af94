"""Which files are an article's pictures."""

import hashlib
import os
from pathlib import Path

import pytest

from newsexport.newsitem import NewsItem, Picture
from newsexport.push.images import LARGEST, Images, find_images, image_of, media_type

JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
WEBP = b"RIFF\x24\0\0\0WEBPVP8 "
AVIF = b"\0\0\0\x20ftypavif\0\0\0\0"


def item(*hrefs: str | None) -> NewsItem:
    pictures = tuple(Picture(f"pic{at}", href=href) for at, href in enumerate(hrefs, 1))
    return NewsItem("urn:example:1", pictures=pictures)


def put(folder: Path, **files: bytes) -> None:
    for name, data in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def taken(found: Images) -> dict[str, str]:
    return {image.picture: image.path.name for image in found.found}


def test_one_picture_has_the_name_of_its_article(tmp_path: Path) -> None:
    put(tmp_path, harbour_jpg=JPEG, other_jpg=JPEG)
    found = find_images(item(None), "harbour", tmp_path)
    (image,) = found.found
    assert image == (
        "pic1",
        "harbour.jpg",
        "image/jpeg",
        hashlib.sha256(JPEG).hexdigest(),
        tmp_path / "harbour.jpg",
    )
    assert found.notes == ()


def test_several_pictures_are_numbered(tmp_path: Path) -> None:
    put(tmp_path, **{"harbour-1_jpg": JPEG, "harbour-2_png": PNG, "harbour-3_webp": WEBP})
    found = find_images(item(None, None, None), "harbour", tmp_path)
    assert taken(found) == {
        "pic1": "harbour-1.jpg",
        "pic2": "harbour-2.png",
        "pic3": "harbour-3.webp",
    }


def test_cameras_write_suffixes_in_capitals(tmp_path: Path) -> None:
    put(tmp_path, harbour_JPG=JPEG)
    assert [one.name for one in find_images(item(None), "harbour", tmp_path).found] == [
        "harbour.jpg"
    ]


def test_an_address_that_names_a_file_goes_before_the_articles_name(tmp_path: Path) -> None:
    put(tmp_path, harbour_jpg=JPEG, **{"media__pier one_png": PNG})
    for href in ("media/pier one.png", "media/pier%20one.png"):
        assert taken(find_images(item(href), "harbour", tmp_path)) == {"pic1": "pier one.png"}


def test_a_picture_without_a_file_is_told(tmp_path: Path) -> None:
    put(tmp_path, harbour_jpg=JPEG)
    found = find_images(item(None, "pier.jpg"), "harbour", tmp_path)
    assert taken(found) == {"pic1": "harbour.jpg"}
    assert found.notes == ("There is no file for the picture pic2.",)


@pytest.mark.parametrize("href", ["https://news.example.org/a.jpg", "//cdn.example/a.jpg"])
def test_a_picture_that_is_elsewhere_stays_a_link(href: str, tmp_path: Path) -> None:
    assert find_images(item(href), "harbour", tmp_path) == Images()


@pytest.mark.parametrize(
    "href",
    [
        "../secret.jpg",
        "%2e%2e/secret.jpg",
        "in/../../secret.jpg",
        "link.jpg",
        "{outside}/secret.jpg",
        "file://{outside}/secret.jpg",
        "a\0b.jpg",
        "x" * 5000,
        ".",
        "",
    ],
)
def test_no_address_leads_out_of_the_folder(href: str, tmp_path: Path) -> None:
    put(tmp_path, secret_jpg=JPEG)
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "in").mkdir()
    os.symlink(tmp_path / "secret.jpg", folder / "link.jpg")
    href = href.replace("{outside}", str(tmp_path))
    assert find_images(item(href), "harbour", folder).found == ()


def test_a_link_of_the_articles_name_leads_nowhere_either(tmp_path: Path) -> None:
    put(tmp_path, secret_jpg=JPEG)
    folder = tmp_path / "pictures"
    folder.mkdir()
    os.symlink("../secret.jpg", folder / "harbour.jpg")
    assert find_images(item(None), "harbour", folder).found == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_nobody_waits_for_a_fifo(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "harbour.jpg")
    (tmp_path / "harbour.png").mkdir()
    found = find_images(item(None), "harbour", tmp_path)
    assert found == Images((), ("There is no file for the picture pic1.",))


def test_a_file_is_what_is_in_it(tmp_path: Path) -> None:
    put(tmp_path, harbour_jpg=PNG)
    (image,) = find_images(item(None), "harbour", tmp_path).found
    assert (image.name, image.media_type) == ("harbour.png", "image/png")


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (JPEG, "image/jpeg"),
        (PNG, "image/png"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (WEBP, "image/webp"),
        (AVIF, "image/avif"),
        (b"RIFF\x24\0\0\0WAVEfmt ", None),
        (b"\0\0\0\x20ftypmp42\0\0\0\0", None),
        (b"<svg xmlns=", None),
        (b"<?php", None),
        (b"\xff\xd8", None),
        (b"", None),
    ],
)
def test_five_types_are_told_by_their_first_bytes(head: bytes, kind: str | None) -> None:
    assert media_type(head) == kind


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"MZ\x90\0"])
def test_what_is_no_picture_is_told_and_left_out(data: bytes, tmp_path: Path) -> None:
    put(tmp_path, harbour_jpg=data)
    told = "The picture harbour.jpg is none of JPEG, PNG, GIF, WebP and AVIF, and is not uploaded."
    assert find_images(item(None), "harbour", tmp_path) == Images((), (told,))


def test_a_picture_beyond_the_bound_is_told_and_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    with open(path, "wb") as file:
        file.write(JPEG)
        file.truncate(LARGEST + 1)
    assert image_of("pic1", path) == "The picture a.jpg is larger than 20 MiB and is not uploaded."
    os.truncate(path, LARGEST)
    assert not isinstance(image_of("pic1", path), str)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    told = "The picture a.jpg cannot be read (no such file or directory) and is not uploaded."
    assert image_of("pic1", tmp_path / "a.jpg") == told


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Häfen & Schiffe", "Hafen-Schiffe.jpg"),
        ("..", "picture.jpg"),
        ("港", "picture.jpg"),
        ('a"\r\nX-Evil: 1', "a-X-Evil-1.jpg"),
        ("a" * 200, "a" * 60 + ".jpg"),
    ],
)
def test_names_are_plain(stem: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{stem}.jpg"
    path.write_bytes(JPEG)
    image = image_of("pic1", path)
    assert not isinstance(image, str) and image.name == name
