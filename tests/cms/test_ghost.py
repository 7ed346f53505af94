"""Articles in a real Ghost: `make test-ghost`."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from cms.ghost_site import PlainClient, Site
from cms.pictures import png
from cms.stories import article, words, words_of
from conftest import ROOT, SEEDS
from newsexport.errors import ReceiverError
from newsexport.exporters._xml import text
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Creator,
    ItemMeta,
    Link,
    ListItem,
    NewsItem,
    Picture,
)
from newsexport.receiver import Image, Plan, Session, Wishes, guid_digest
from newsexport.receivers.ghost import ghost as receiver

CORPUS = ROOT.parent / "shared" / "corpus" / "texts"
ARTICLES = SEEDS + sorted(CORPUS.rglob("*.txt"))[:20]


@pytest.fixture(scope="module")
def started(ghost: Mapping[str, Any]) -> Site:
    return Site(ghost)


@pytest.fixture
def site(started: Site) -> Iterator[Site]:
    started.clear()
    yield started


@pytest.fixture
def session(site: Site) -> Session:
    return session_of(site)


def session_of(site: Site, key: str = "") -> Session:
    session = receiver.connect(PlainClient(site.url, key or site.state["admin_api_key"]))
    session.check()
    return session


def push(session: Session, plan: Plan) -> str:
    """As the engine does it."""
    post = session.find(plan, None)
    return (session.update(post, plan) if post else session.create(plan)).id


def told(item: NewsItem) -> list[str]:
    """Every word of the byline and the story."""
    return (item.content_meta.by or "").split() + words_of(item)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_is_read_back_as_it_was_sent(session: Session, site: Site, path: Path) -> None:
    item = article(path)
    plan = receiver.plan(item, Wishes(status="publish", create=True))
    sent = plan.fields["post"]
    post = site.post(push(session, plan))
    for name in ("title", "slug", "status", "codeinjection_head"):
        assert post[name] == sent[name], name
    for name in ("custom_excerpt", "canonical_url", "feature_image", "feature_image_caption"):
        assert post[name] == sent.get(name), name
    if "published_at" in sent:
        assert post["published_at"] == sent["published_at"]
    assert [tag["name"] for tag in post["tags"]] == sent.get("tags", [])
    assert words(post["html"]) == told(item)
    push(session, plan)
    assert [one["id"] for one in site.posts()] == [post["id"]]


def every_block() -> NewsItem:
    """One of everything that a story may hold."""
    blocks = (
        Block("p1", "paragraph", "A & B <i>x</i> \"q\" 'r' &amp; \u00a0 😀"),
        Block("h1", "subhead", "Sub <head>"),
        Block("l1", "list", items=(ListItem("one"), ListItem("two <b>"))),
        Block("q1", "blockquote", "Said."),
        Block("q2", "pullquote", "Pulled."),
        Block("fig1", "figure", picture="pic1"),
        Block("fig2", "figure", picture="pic2"),
        Block("fig3", "figure", picture="pic3"),
        Block("t1", "table", rows=(("a", "b <"), ("", "d"))),
        Block("c1", "correction", "Correction: it was."),
        Block("n1", "note", "A note."),
        Block("r1", "trailer", "Reporting by Jo."),
    )
    pictures = (
        Picture("pic1", caption="Seen & <shown>", credit="Photo: Jo"),
        Picture("pic2", caption="Elsewhere", href="https://news.example.org/a b.jpg"),
        Picture("pic3", caption="No file"),
    )
    return NewsItem(
        'tag:news.example.org,2026:it\'s "1" & 100%_<2>',
        item_meta=ItemMeta(links=(Link("derivedFrom", "https://news.example.org/é?a=1&b=2"),)),
        content_meta=ContentMeta(
            headline='Häfen & <Schiffe> "open"',
            deck="😀" * 300,
            section="Sport",
            by="By Jane Doe",
            creators=(Creator("person", "Jane Doe"),),
            keywords=("Häfen & Schiffe", "it's", '"quoted"', "a, b", "back\\", "新聞"),
        ),
        content_set=ContentSet(blocks),
        pictures=pictures,
    )


def test_no_block_loses_its_words_or_its_form(session: Session, site: Site) -> None:
    item = every_block()
    post = site.post(push(session, receiver.plan(item, Wishes(create=True))))
    assert words(post["html"]) == told(item)
    root = lxml.html.fragment_fromstring(post["html"], "div")
    assert [one.tag for one in root if isinstance(one.tag, str)] == (
        "p p h2 ul blockquote blockquote figure figure figure table p p p".split()
    )
    assert root.xpath("blockquote[@class='kg-blockquote-alt']")[0].text == "Pulled."
    assert root.xpath(".//img/@src") == ["https://news.example.org/a%20b.jpg"]
    captions = [" ".join(one.text_content().split()) for one in root.iter("figcaption")]
    assert captions == ["Seen & <shown> Photo: Jo", "Elsewhere", "No file"]
    assert [[td.text for td in tr] for tr in root.iter("tr")] == [["a", "b <"], [None, "d"]]
    assert len(root.xpath("p/em")) == 3
    assert post["custom_excerpt"] == "😀" * 300
    assert post["title"] == 'Häfen & <Schiffe> "open"'
    assert post["canonical_url"] == "https://news.example.org/%C3%A9?a=1&b=2"
    names = [tag["name"] for tag in post["tags"]]
    assert names == ["Sport", *item.content_meta.keywords]
    assert post["primary_tag"]["name"] == "Sport"


def test_a_post_is_found_by_what_names_it_whatever_an_editor_changes(
    session: Session, site: Site
) -> None:
    plan = receiver.plan(every_block(), Wishes())
    id = push(session, plan)
    assert guid_digest(plan.guid) in site.post(id)["slug"]
    site.change(id, slug="renamed")
    assert push(session, plan) == id
    assert site.post(id)["slug"] == "renamed"
    other = plan._replace(guid=plan.guid.replace("%", "x"))
    assert session.find(other, None) is None
    assert session.find(plan._replace(guid=plan.guid.replace("_", "x")), None) is None
    assert session.find(plan._replace(guid=plan.guid.upper()), None) is None
    site.change(id, slug=plan.slug, codeinjection_head="<style></style>")
    assert push(session, plan) == id
    assert site.post(id)["codeinjection_head"] == (
        f"{plan.fields['post']['codeinjection_head']}\n<style></style>"
    )
    assert len(site.posts()) == 1


def test_a_post_is_found_by_the_digest_where_the_headline_is_another(
    session: Session, site: Site
) -> None:
    item = every_block()
    id = push(session, receiver.plan(item, Wishes()))
    site.change(id, codeinjection_head="")
    meta = item.content_meta._replace(headline="Another")
    assert push(session, receiver.plan(item._replace(content_meta=meta), Wishes())) == id
    assert site.post(id)["title"] == "Another"


@pytest.mark.parametrize("id", ["0" * 24, "abc", "../users"])
def test_a_post_that_is_not_there_is_none(session: Session, id: str) -> None:
    assert session.find(receiver.plan(every_block(), Wishes()), id) is None


def test_tags_are_the_sites_own_and_none_is_made_unasked(session: Session, site: Site) -> None:
    site.ask(
        "POST",
        "tags/",
        json={
            "tags": [
                {"name": "häfen & SCHIFFE"},
            ]
        },
    )
    plan = receiver.plan(every_block(), Wishes())
    made = session.create(plan)
    assert [tag["name"] for tag in site.post(made.id)["tags"]] == ["häfen & SCHIFFE"]
    (note,) = made.notes
    assert "Sport, it's" in note and "Schiffe" not in note


def test_an_editors_tags_authors_and_status_stay(session: Session, site: Site) -> None:
    wishes = Wishes(create=True)
    id = push(session, receiver.plan(every_block(), wishes))
    tags = [{"id": tag["id"]} for tag in site.post(id)["tags"]]
    site.change(id, status="published", tags=[{"name": "#hot"}, *tags], meta_title="Ours")
    push(session, receiver.plan(every_block(), wishes))
    post = site.post(id)
    assert (post["status"], post["meta_title"]) == ("published", "Ours")
    names = [tag["name"] for tag in post["tags"]]
    assert names == ["Sport", *every_block().content_meta.keywords, "#hot"]


def with_meta(**about: Any) -> NewsItem:
    return every_block()._replace(item_meta=ItemMeta(**about))


def test_an_embargoed_article_is_scheduled_and_one_whose_embargo_is_over_is_out(
    session: Session, site: Site
) -> None:
    wishes = Wishes(status="publish")
    coming = with_meta(embargoed="2099-05-01T12:00:00+02:00")
    id = push(session, receiver.plan(coming, wishes))
    post = site.post(id)
    assert (post["status"], post["published_at"]) == ("scheduled", "2099-05-01T10:00:00.000Z")
    later = with_meta(embargoed="2099-06-01T12:00:00Z")
    push(session, receiver.plan(later, wishes))
    assert site.post(id)["published_at"] == "2099-06-01T12:00:00.000Z"
    push(session, receiver.plan(with_meta(embargoed=""), wishes))
    assert site.post(id)["status"] == "draft"
    push(session, receiver.plan(with_meta(embargoed="2020-05-01T12:00:00Z"), wishes))
    post = site.post(id)
    assert (post["status"], post["published_at"]) == ("published", "2020-05-01T12:00:00.000Z")
    with pytest.raises(ReceiverError) as caught:
        push(session, receiver.plan(coming, wishes))
    assert caught.value.code == "cms-embargo"
    push(session, receiver.plan(with_meta(pub_status="canceled"), wishes))
    assert site.post(id)["status"] == "draft"


def image(folder: Path, picture: str, name: str, shade: int) -> Image:
    path = png(folder / name, 64, 48, sea=20 + shade)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Image(picture, name, "image/png", digest, path)


def test_pictures_are_shown_and_uploaded_once(site: Site, tmp_path: Path) -> None:
    both = (image(tmp_path, "pic1", "a.png", 1), image(tmp_path, "pic3", "b.png", 2))
    plan = receiver.plan(every_block(), Wishes(images=both))
    client = PlainClient(site.url, site.state["admin_api_key"])
    id = push(receiver.connect(client), plan)
    post = site.post(id)
    # in a site that is kept the name may be taken, and has a number
    assert f"/{both[0].sha256[:12]}-a" in post["feature_image"]
    assert post["feature_image_caption"] == text("Seen & <shown> Photo: Jo")
    shown = lxml.html.fragment_fromstring(post["html"], "div").xpath(".//img/@src")
    assert shown[0].endswith("/a%20b.jpg") and f"/{both[1].sha256[:12]}-b" in shown[1]
    uploads = ("POST", "ghost/api/admin/images/upload/")
    assert client.asked.count(uploads) == 2
    again = PlainClient(site.url, site.state["admin_api_key"])
    assert push(receiver.connect(again), plan) == id
    assert uploads not in again.asked
    assert {key: value for key, value in site.post(id).items() if key != "updated_at"} == {
        key: value for key, value in post.items() if key != "updated_at"
    }
    third = image(tmp_path, "pic3", "b.png", 3)
    assert push(receiver.connect(again), plan._replace(images=(both[0], third))) == id
    assert again.asked.count(uploads) == 1


def test_an_author_is_a_member_of_staff_and_nobody_else(session: Session, site: Site) -> None:
    staff = {"Jane Doe": site.state["user"]}
    post = site.post(push(session, receiver.plan(every_block(), Wishes(authors=staff))))
    assert [one["email"] for one in post["authors"]] == [site.state["user"]]
    assert "By Jane Doe" not in post["html"]
    with pytest.raises(ReceiverError, match="no member of staff"):
        push(session, receiver.plan(every_block(), Wishes(author="nobody")))


def test_a_member_of_staffs_own_key_will_do(site: Site) -> None:
    plan = receiver.plan(every_block(), Wishes(status="publish"))
    assert site.post(push(session_of(site, site.state["staff_token"]), plan))


def test_an_author_signs_and_publishes_with_their_own_key(site: Site) -> None:
    session = session_of(site, site.member("Author"))
    item = every_block()
    post = site.post(push(session, receiver.plan(item, Wishes(status="publish", create=True))))
    assert post["status"] == "published"
    assert [one["name"] for one in post["authors"]] == ["A Author"]
    assert [tag["name"] for tag in post["tags"]] == ["Sport", *item.content_meta.keywords]
    assert push(session, receiver.plan(item, Wishes(status="publish"))) == post["id"]


def test_a_contributor_writes_drafts_and_is_told_that_no_more_can_be(site: Site) -> None:
    session = receiver.connect(PlainClient(site.url, site.member("Contributor")))
    (warning,) = session.check()
    assert "drafts" in warning
    with pytest.raises(ReceiverError) as caught:
        session.create(receiver.plan(every_block(), Wishes(status="publish")))
    assert (caught.value.code, caught.value.status) == ("cms-permission", 403)
    assert site.posts() == []
    assert site.post(push(session, receiver.plan(every_block(), Wishes())))["status"] == "draft"


def test_a_request_that_was_served_late_leaves_one_post(session: Session, site: Site) -> None:
    plan = receiver.plan(every_block(), Wishes(status="publish"))
    first = session.create(plan)
    assert session.create(plan).id == first.id  # as one that looked too early
    assert [post["id"] for post in site.posts()] == [first.id]


@pytest.mark.parametrize(
    "key", ["0" * 24 + ":" + "0" * 64, "{id}:" + "0" * 64], ids=["no such key", "wrong secret"]
)
def test_a_wrong_key_is_refused(site: Site, key: str) -> None:
    id = site.state["admin_api_key"].partition(":")[0]
    with pytest.raises(ReceiverError) as caught:
        session_of(site, key.format(id=id))
    assert caught.value.code == "cms-login"
    assert "Admin API key" in caught.value.hint


def test_an_address_that_is_no_ghost_is_refused(site: Site) -> None:
    for address in (f"{site.url}/nowhere", f"{site.url}/ghost", f"{site.url}/ghost/api/admin"):
        client = PlainClient(address, site.state["admin_api_key"])
        with pytest.raises(ReceiverError) as caught:
            receiver.connect(client).check()
        assert caught.value.code == "cms-address"
