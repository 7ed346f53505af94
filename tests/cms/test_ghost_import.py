"""The file of Ghost's import, taken by a real Ghost: `make test-ghost`.

The import answers at once and works behind; what it refuses stands in its log alone. So posts are
waited for, and a file that Ghost takes nothing of leaves none.
"""

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest

from cms.ghost_site import PlainClient, Site
from cms.stories import article, words
from cms.test_ghost import ARTICLES, every_block, told
from newsexport.errors import ExportError
from newsexport.newsitem import Block, ContentMeta, ContentSet, Creator, ItemMeta, NewsItem
from newsexport.receiver import Wishes
from newsexport.receivers.ghost import ghost as receiver
from newsexport.registry import get_exporter

GHOST = get_exporter("ghost")
PATIENCE = 60  # seconds


class Importing(Site):
    """A site that takes files. An integration's key may not import: the owner's may."""

    def __init__(self, state: Mapping[str, Any]) -> None:
        super().__init__(state)
        self.owner = PlainClient(self.url, state["staff_token"])

    def take(self, file: str, posts: int) -> list[dict[str, Any]]:
        """The posts of the site, when it has so many."""
        mark = "a-mark-that-no-article-has"
        head = f'--{mark}\r\nContent-Disposition: form-data; name="importfile"; filename="i.json"'
        body = f"{head}\r\nContent-Type: application/json\r\n\r\n{file}\r\n--{mark}--\r\n"
        kind = {"Content-Type": f"multipart/form-data; boundary={mark}"}
        path = "ghost/api/admin/db/"
        self.owner.request("POST", path, body=body.encode(), headers=kind)
        end = time.monotonic() + PATIENCE
        while len(found := self.posts()) < posts and time.monotonic() < end:
            time.sleep(0.3)
        return found

    def users(self) -> list[dict[str, Any]]:
        query = {"limit": "100", "include": "roles"}
        answer = self.owner.request("GET", "ghost/api/admin/users/", query=query)
        return list(answer.value["users"])

    def clear(self) -> None:
        super().clear()
        for user in self.users():
            if [role["name"] for role in user["roles"]] != ["Owner"]:
                self.owner.request("DELETE", f"ghost/api/admin/users/{user['id']}/")


@pytest.fixture
def site(ghost: Mapping[str, Any]) -> Iterator[Importing]:
    started = Importing(ghost)
    started.clear()
    yield started


def file(items: Iterable[NewsItem], **options: Any) -> str:
    assert GHOST.write_many
    pieces = list(GHOST.write_many(items, **options))
    assert [piece for piece in pieces if isinstance(piece, ExportError)] == []
    return "".join(map(str, pieces))


def tags(post: Mapping[str, Any]) -> list[str]:
    """Those of the file: Ghost adds #Import and the time."""
    return [tag["name"] for tag in post["tags"] if not tag["name"].startswith("#Import ")]


def test_every_article_is_there_as_the_file_says(site: Importing) -> None:
    items = {item.guid: item for item in map(article, ARTICLES)}
    text = file(items.values(), status="published")
    data = json.loads(text)["db"][0]["data"]
    found = {post["slug"]: post for post in site.take(text, len(items))}
    assert set(found) == {row["slug"] for row in data["posts"]}
    names = {row["id"]: row["name"] for row in (*data["tags"], *data["users"])}
    for row, item in zip(data["posts"], items.values(), strict=True):
        post = found[row["slug"]]
        for column in ("title", "status", "codeinjection_head"):
            assert post[column] == row[column], (row["slug"], column)
        for column in ("custom_excerpt", "canonical_url", "feature_image"):
            assert post[column] == row.get(column), (row["slug"], column)
        for column in ("created_at", "updated_at", "published_at"):
            assert column not in row or post[column] == row[column], (row["slug"], column)
        links = [link for link in data["posts_tags"] if link["post_id"] == row["id"]]
        assert tags(post) == [names[link["tag_id"]] for link in links]
        signed = [link for link in data["posts_authors"] if link["post_id"] == row["id"]]
        authors = [author["name"] for author in post["authors"]]
        assert authors == ([names[link["author_id"]] for link in signed] or ["Olivia Owner"])
        unsigned = item if not item.content_meta.creators else without_byline(item)
        assert words(post["html"]) == told(unsigned), row["slug"]


def without_byline(item: NewsItem) -> NewsItem:
    return item._replace(content_meta=item.content_meta._replace(by=None))


def test_no_kind_of_block_loses_a_word(site: Importing) -> None:
    item = every_block()
    (post,) = site.take(file([item]), 1)
    shown = without_byline(item)
    above = item.pictures[1]
    assert post["feature_image"] == "https://news.example.org/a%20b.jpg"
    assert post["feature_image_caption"] == above.caption
    rest = [block for block in item.content_set.blocks if block.picture != above.id]
    expected = told(shown._replace(content_set=ContentSet(tuple(rest))))
    assert words(post["html"]) == expected
    for element in ("h2", "li", "table", "figcaption", "em", 'class="kg-blockquote-alt"'):
        assert element in post["html"], element


def test_a_second_file_brings_its_own_posts_and_no_second_tag_or_user(site: Importing) -> None:
    keywords = ("Häfen & Schiffe", "新聞", "C++", "RSS", "a—b", "Straße")
    first = NewsItem(
        "urn:1",
        content_meta=ContentMeta(
            headline="First",
            keywords=keywords,
            creators=(Creator("person", "Rita Roe"), Creator("person", "x" * 200)),
        ),
        content_set=ContentSet((Block("p1", "paragraph", "Text."),)),
    )
    meta = first.content_meta._replace(headline="Second")
    site.take(file([first]), 1)
    posts = site.take(file([first._replace(guid="urn:2", content_meta=meta)]), 2)
    assert {post["title"] for post in posts} == {"First", "Second"}
    for post in posts:
        assert tags(post) == list(keywords)
        assert [author["slug"] for author in post["authors"]] == ["rita-roe", "x" * 60]
    made = [user for user in site.users() if user["email"].endswith("@authors.invalid")]
    assert [user["status"] for user in made] == ["locked", "locked"]
    known = site.ask("GET", "tags/", {"limit": "100", "filter": "visibility:public"})["tags"]
    assert sorted(tag["name"] for tag in known) == sorted(keywords)


def test_tags_of_the_editor_and_of_the_file_are_the_same(site: Importing) -> None:
    names = ["Häfen & Schiffe", "U.S.", "C++", "RSS", "it’s", "Łódź"]
    made = [site.ask("POST", "tags/", json={"tags": [{"name": name}]}) for name in names]
    meta = ContentMeta(headline="Tags", keywords=tuple(names))
    (post,) = site.take(file([NewsItem("urn:1", content_meta=meta)]), 1)
    ids = [tag["id"] for tag in post["tags"] if not tag["name"].startswith("#")]
    assert ids == [answer["tags"][0]["id"] for answer in made]


def test_what_is_over_is_published_with_its_own_date_and_what_is_to_come_waits(
    site: Importing,
) -> None:
    moments = {"Over": "2024-03-05T14:30:00Z", "To come": "2099-03-05T14:30:00Z"}
    items = [
        NewsItem(
            f"urn:{name}",
            item_meta=ItemMeta(embargoed=moment),
            content_meta=ContentMeta(headline=name),
        )
        for name, moment in moments.items()
    ]
    site.take(file(items, status="published"), 2)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = {post["title"]: post for post in site.posts()}
        if found["Over"]["status"] == "published":
            break
        time.sleep(0.5)
    assert found["Over"]["status"] == "published"
    assert found["Over"]["published_at"] == "2024-03-05T14:30:00.000Z"
    assert found["To come"]["status"] == "scheduled"


def test_a_user_without_e_mail_spoils_the_file(site: Importing) -> None:
    """Why users have one of ours."""
    creators = (Creator("person", "Rita Roe"),)
    text = file([NewsItem("urn:1", content_meta=ContentMeta(headline="A", creators=creators))])
    bare = json.loads(text)
    del bare["db"][0]["data"]["users"][0]["email"]
    site.take(json.dumps(bare), 0)
    # files are taken one after the other: when this one is there, the other is done with
    (post,) = site.take(file([NewsItem("urn:2", content_meta=ContentMeta(headline="B"))]), 1)
    assert post["title"] == "B"


def test_a_post_that_was_imported_is_found_by_push(site: Importing) -> None:
    item = every_block()
    (imported,) = site.take(file([item]), 1)
    session = receiver.connect(site.client)
    session.check()
    plan = receiver.plan(item, Wishes(create=True))
    post = session.find(plan, None)
    assert post and post.id == imported["id"]
    session.update(post, plan)
    assert [one["id"] for one in site.posts()] == [imported["id"]]


def test_a_member_of_staff_who_has_the_slug_signs_from_the_second_file_on(site: Importing) -> None:
    """What docs/ghost-import.md warns of."""
    creators = (Creator("person", "Olivia"),)
    for number, name in enumerate(("First", "Second"), 1):
        meta = ContentMeta(headline=name, creators=creators)
        posts = site.take(file([NewsItem(f"urn:{name}", content_meta=meta)]), number)
    signed = {post["title"]: [author["slug"] for author in post["authors"]] for post in posts}
    assert signed == {"First": ["olivia-2"], "Second": ["olivia"]}
