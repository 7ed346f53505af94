"""What is asked of Ghost and what is made of its answers. The answers are shaped as Ghost 6.65
gave them; the real one is asked in tests/cms."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from newsexport.errors import ReceiverError
from newsexport.newsitem import Block, ContentMeta, ContentSet, ItemMeta, NewsItem, Picture
from newsexport.receiver import Answer, Image, Plan, Post, Session, Wishes
from newsexport.receivers.ghost import ghost

GUID = "urn:uuid:1"
SLUG = "bridge-open-b362f50874c7"
HEAD = '<meta name="dcterms.identifier" content="urn:uuid:1">'
DATE = {"date": "Wed, 25 Nov 2026 20:49:23 GMT"}
PAST, COMING = "2026-11-25T20:49:22Z", "2026-11-25T20:49:24Z"
API = "ghost/api/admin/"
SHA = "0123456789abcdef" * 4
FILES = "https://news.example.org/content/images/2026/11"


class Request:
    def __init__(self, method: str, path: str, query: Any, sent: Any, body: bytes, head: Any):
        self.method, self.path, self.query = method, path.removeprefix(API), dict(query or {})
        assert path.startswith(API)
        self.post: dict[str, Any] = sent["posts"][0] if sent else {}
        self.body, self.headers = body, dict(head or {})

    @property
    def line(self) -> str:
        return f"{self.method} {self.path}"


class Script:
    """A client whose answers are written down, in order: a value, or an error's status."""

    def __init__(self, *answers: tuple[str, Any]) -> None:
        self.answers = list(answers)
        self.asked: list[Request] = []

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        request = Request(method, path, query, json, body or b"", headers)
        self.asked.append(request)
        expected, answer = self.answers.pop(0)
        assert request.line == expected
        if isinstance(answer, int):
            codes = {401: "cms-login", 403: "cms-permission", 404: "cms-missing"}
            code = codes.get(answer, "cms-refused")
            raise ReceiverError(code, "https://news.example.org", "no", "", answer)
        if isinstance(answer, ReceiverError):
            raise answer
        return Answer(200, DATE, answer)

    def session(self) -> Session:
        return ghost.connect(self)

    def lines(self) -> list[str]:
        return [request.line for request in self.asked]


def there(**fields: Any) -> dict[str, Any]:
    post: dict[str, Any] = {
        "id": "5f",
        "slug": SLUG,
        "url": "https://news.example.org/bridge/",
        "status": "draft",
        "updated_at": "2026-11-25T20:00:00.000Z",
        "published_at": None,
        "codeinjection_head": HEAD,
        "feature_image": None,
        "html": "<p>Old.</p>",
        "tags": [],
    }
    return {"posts": [{**post, **fields}]}


NONE: dict[str, Any] = {"posts": []}
POST = Post("5f", "https://news.example.org/bridge/", "draft", "2026-11-25T20:00:00.000Z")


def plan(about: Mapping[str, Any] = {}, images: tuple[Image, ...] = (), **more: Any) -> Plan:
    meta = more.pop("meta", {})
    pictures = tuple(Picture(image.picture, caption=image.name) for image in images)
    blocks = [Block(f"f{one.id}", "figure", picture=one.id) for one in pictures]
    item = NewsItem(
        GUID,
        item_meta=ItemMeta(**about),
        content_meta=ContentMeta(headline="Bridge open", **meta),
        content_set=ContentSet((Block("p1", "paragraph", "Cars."), *blocks)),
        pictures=pictures,
    )
    return ghost.plan(item, Wishes(images=images, **more))


SITE = ("GET site/", {"site": {"title": "News", "version": "6.65"}})


# check


@pytest.mark.parametrize(
    ("user", "warned"),
    [
        (404, 0),  # an integration is nobody
        ({"users": [{"id": "1", "roles": [{"name": "Owner"}]}]}, 0),
        ({"users": [{"id": "1", "roles": [{"name": "Contributor"}]}]}, 1),
        ({"users": [{"id": "1"}]}, 0),
        ({"users": [{"id": "1", "roles": [{"name": "Author"}]}]}, 0),
    ],
)
def test_a_site_with_a_key_that_may_read_posts_is_well(user: Any, warned: int) -> None:
    script = Script(SITE, ("GET users/me/", user), ("GET posts/", NONE))
    assert len(script.session().check()) == warned


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (404, "cms-address"),
        (ReceiverError("cms-answer", "https://news.example.org", "no JSON"), "cms-address"),
        ({"routes": {}}, "cms-address"),  # another's JSON
        ([], "cms-address"),
        (None, "cms-address"),
        (
            ReceiverError("cms-redirect", "https://e.org", "to https://e.org/ghost/#/"),
            "cms-address",
        ),
        (ReceiverError("cms-redirect", "http://e.org", "to https://e.org/"), "cms-redirect"),
        (ReceiverError("cms-tls", "https://news.example.org", "no"), "cms-tls"),
    ],
)
def test_what_is_no_ghost_is_told(answer: Any, code: str) -> None:
    with pytest.raises(ReceiverError) as caught:
        Script(("GET site/", answer)).session().check()
    assert caught.value.code == code


def test_a_wrong_key_is_told_with_the_two_causes_it_may_have() -> None:
    with pytest.raises(ReceiverError) as caught:
        Script(SITE, ("GET users/me/", 401)).session().check()
    assert caught.value.code == "cms-login"
    assert "Admin API key" in caught.value.hint and "clock" in caught.value.hint


def test_a_key_that_may_not_read_posts_is_refused() -> None:
    script = Script(SITE, ("GET users/me/", 404), ("GET posts/", 403))
    with pytest.raises(ReceiverError) as caught:
        script.session().check()
    assert caught.value.code == "cms-permission"


# find


def test_a_post_is_found_by_its_id() -> None:
    assert Script(("GET posts/5f/", there())).session().find(plan(), "5f") == POST


def test_an_id_from_elsewhere_is_quoted() -> None:
    script = Script(("GET posts/..%2Fusers%3F/", 422), ("GET posts/", NONE))
    assert script.session().find(plan(), "../users?") is None


@pytest.mark.parametrize("gone", [404, 422])
def test_a_post_that_is_gone_is_looked_for_by_what_names_it(gone: int) -> None:
    script = Script(("GET posts/5f/", gone), ("GET posts/", there(id="60")))
    found = script.session().find(plan(), "5f")
    assert found and found.id == "60"


def test_the_filter_asks_for_digest_and_identifier() -> None:
    script = Script(("GET posts/", NONE))
    assert script.session().find(plan(), None) is None
    assert script.asked[0].query["filter"] == (
        "slug:'b362f50874c7',slug:~$'-b362f50874c7',"
        "codeinjection_head:~'content=\\\"urn:uuid:1\\\"'"
    )


def test_no_quote_of_a_guid_ends_the_filter() -> None:
    made = plan()._replace(guid="x',status:published,title:~'")
    script = Script(("GET posts/", NONE))
    script.session().find(made, None)
    assert "x\\',status:published,title:~\\'" in script.asked[0].query["filter"]


@pytest.mark.parametrize(
    ("posts", "id"),
    [
        ([{"slug": "renamed"}], "0"),  # its head names it
        ([{"codeinjection_head": None}], "0"),  # its slug does
        ([{"codeinjection_head": None, "slug": "b362f50874c7"}], "0"),
        ([{"codeinjection_head": None}, {"slug": "renamed"}], "1"),  # the head is stronger
        ([{}, {"slug": "copy"}], "0"),  # an editor's copy
        ([{"codeinjection_head": HEAD.upper(), "slug": "other"}], None),  # LIKE takes no capitals
    ],
)
def test_of_what_the_filter_finds_the_first_that_is_named_is_the_post(
    posts: list[dict[str, Any]], id: str | None
) -> None:
    found = [{**there()["posts"][0], "id": str(at), **post} for at, post in enumerate(posts)]
    post = Script(("GET posts/", {"posts": found})).session().find(plan(), None)
    assert (post.id if post else None) == id


@pytest.mark.parametrize("status", [401, 403, 429, 500])
def test_a_post_is_never_missing_where_ghost_could_not_tell(status: int) -> None:
    with pytest.raises(ReceiverError):
        Script(("GET posts/5f/", status)).session().find(plan(), "5f")
    with pytest.raises(ReceiverError):
        Script(("GET posts/", status)).session().find(plan(), None)


@pytest.mark.parametrize("value", [None, [], {}, {"posts": {}}, {"posts": [1]}, {"posts": [{}]}])
def test_an_answer_that_is_not_ghosts_is_no_missing_post(value: Any) -> None:
    with pytest.raises(ReceiverError) as caught:
        Script(("GET posts/", value)).session().find(plan(), None)
    assert caught.value.code == "cms-answer"


# create


def test_a_post_is_made_from_html() -> None:
    script = Script(("POST posts/", there()))
    assert script.session().create(plan()) == POST
    assert script.asked[0].query == {"source": "html", "formats": "html"}
    assert script.asked[0].post == plan().fields["post"]


def test_a_taken_slug_is_a_post_made_meanwhile_and_the_second_is_taken_away_again() -> None:
    script = Script(
        ("POST posts/", there(id="60", slug=f"{SLUG}-2")),
        ("GET posts/", {"posts": [there()["posts"][0], there(id="60")["posts"][0]]}),
        ("DELETE posts/60/", None),
        ("GET posts/5f/", there()),
        ("PUT posts/5f/", there()),
    )
    assert script.session().create(plan()).id == "5f"


def test_a_slug_that_ghost_made_otherwise_is_kept_where_the_post_is_the_only_one() -> None:
    other = there(slug="other")
    script = Script(("POST posts/", other), ("GET posts/", other))
    assert script.session().create(plan()).id == "5f"


@pytest.mark.parametrize(
    ("about", "status", "sent"),
    [
        ({"embargoed": COMING}, "publish", "scheduled"),
        ({"embargoed": PAST}, "publish", "published"),
        ({"published": COMING}, "publish", "scheduled"),  # Ghost would show it at once
        ({"published": PAST}, "future", "published"),  # Ghost would refuse it
        ({"embargoed": COMING}, "draft", "draft"),
        ({}, "publish", "published"),
    ],
)
def test_what_is_still_to_come_is_so_by_the_sites_clock(
    about: Mapping[str, Any], status: str, sent: str
) -> None:
    asked = [] if "published_at" not in plan(about).fields["post"] else [SITE]
    script = Script(*asked, ("POST posts/", there()))
    script.session().create(plan(about, status=status))
    assert script.asked[-1].post["status"] == sent


def test_the_time_is_that_of_the_last_answer() -> None:
    script = Script(("GET posts/", NONE), ("POST posts/", there()))
    session, wanted = script.session(), plan({"published": PAST}, status="publish")
    session.find(wanted, None)
    session.create(wanted)
    assert script.answers == []


def test_an_error_is_told_in_ghosts_words_and_may_be_tried_again_as_before() -> None:
    told = {
        "message": "Validation error, cannot save post.",
        "context": "No \x1b[31m.",
        "code": None,
    }
    data = {"errors": [{**told, "type": "ValidationError"}]}
    raised = ReceiverError("cms-refused", "https://e.org", "422", "h", 422, "", data, True, 2.5)
    with pytest.raises(ReceiverError) as caught:
        Script(("POST posts/", raised)).session().create(plan())
    error = caught.value
    assert error.message == "Validation error, cannot save post. No \\u001b[31m."
    assert (error.code, error.hint, error.refusal) == ("cms-refused", "h", "ValidationError")
    assert (error.status, error.again, error.after) == (422, True, 2.5)


@pytest.mark.parametrize("data", [None, [], {"errors": 1}, {"errors": [1]}, {"errors": [{}]}])
def test_an_error_without_words_keeps_its_own(data: Any) -> None:
    raised = ReceiverError("cms-refused", "https://e.org", "no", "", 422, "", data)
    with pytest.raises(ReceiverError, match=r"no$"):
        Script(("POST posts/", raised)).session().create(plan())


# update


def updated(wanted: Plan, *answers: tuple[str, Any], **before: Any) -> Request:
    script = Script(("GET posts/5f/", there(**before)), *answers, ("PUT posts/5f/", there()))
    script.session().update(POST, wanted)
    assert script.answers == []
    return script.asked[-1]


def test_an_update_carries_the_revision_that_was_read_last() -> None:
    sent = updated(plan(), updated_at="2026-11-25T20:01:00.000Z").post
    assert sent["updated_at"] == "2026-11-25T20:01:00.000Z"
    assert sent["html"] == "<p>Cars.</p>"


def test_an_editors_slug_stays() -> None:
    assert "slug" not in updated(plan(), slug="bridge").post


@pytest.mark.parametrize(
    ("before", "sent"),
    [
        (None, HEAD),
        ("", HEAD),
        ("<style>p{}</style>", f"{HEAD}\n<style>p{{}}</style>"),
        (f"<style>p{{}}</style>{HEAD}", f"<style>p{{}}</style>{HEAD}"),
    ],
)
def test_what_an_editor_wrote_into_the_head_stays(before: str | None, sent: str) -> None:
    assert updated(plan(), codeinjection_head=before).post["codeinjection_head"] == sent


HELD, TOLD = {"embargoed": COMING}, {"embargoed": ""}
WITHHELD, CANCELED = {"pub_status": "withheld"}, {"pub_status": "canceled"}


@pytest.mark.parametrize(
    ("before", "about", "wished", "after"),
    [
        ("published", {}, "draft", "published"),
        ("published", {}, "publish", "published"),
        ("published", {}, "future", "published"),
        ("sent", {}, "publish", "sent"),
        ("published", WITHHELD, "publish", "draft"),
        ("published", CANCELED, "draft", "draft"),
        ("scheduled", {}, "draft", "scheduled"),
        ("scheduled", {}, "publish", "scheduled"),  # till the editor's day
        ("scheduled", WITHHELD, "publish", "draft"),
        ("scheduled", TOLD, "publish", "draft"),
        ("scheduled", TOLD, "draft", "draft"),
        ("scheduled", HELD, "publish", "scheduled"),
        ("draft", {}, "draft", "draft"),
        ("draft", {}, "publish", "published"),
        ("draft", HELD, "publish", "scheduled"),
        ("draft", {"embargoed": PAST}, "publish", "published"),
    ],
)
def test_an_editors_status_stays_but_for_what_must_not_be_out(
    before: str, about: Mapping[str, Any], wished: str, after: str
) -> None:
    at = "2026-12-01T00:00:00.000Z" if before == "scheduled" else None
    sent = updated(plan(about, status=wished), status=before, published_at=at).post
    assert sent["status"] == after


@pytest.mark.parametrize("about", [HELD, TOLD])
@pytest.mark.parametrize("wished", ["draft", "publish"])
def test_a_post_that_is_out_is_not_changed_before_its_new_embargo_ends(
    about: Mapping[str, Any], wished: str
) -> None:
    script = Script(("GET posts/5f/", there(status="published")))
    with pytest.raises(ReceiverError) as caught:
        script.session().update(POST, plan(about, status=wished))
    assert caught.value.code == "cms-embargo"


@pytest.mark.parametrize(
    ("editors", "embargo", "sent"),
    [
        ("2026-12-02T00:00:00.000Z", "2026-12-01T00:00:00Z", "2026-12-02T00:00:00.000Z"),
        ("2026-12-01T00:00:00.000Z", "2026-12-02T00:00:00Z", "2026-12-02T00:00:00.000Z"),
    ],
)
def test_a_scheduled_post_comes_out_on_the_later_of_editors_day_and_embargo(
    editors: str, embargo: str, sent: str
) -> None:
    wanted = plan({"embargoed": embargo}, status="publish")
    assert updated(wanted, status="scheduled", published_at=editors).post["published_at"] == sent


def test_a_post_that_was_saved_after_it_was_read_is_read_again_once() -> None:
    script = Script(
        ("GET posts/5f/", there()),
        ("PUT posts/5f/", 409),
        ("GET posts/5f/", there(updated_at="2026-11-25T20:02:00.000Z")),
        ("PUT posts/5f/", there()),
    )
    script.session().update(POST, plan())
    assert script.asked[-1].post["updated_at"] == "2026-11-25T20:02:00.000Z"


def test_a_second_conflict_is_an_error() -> None:
    answers = [("GET posts/5f/", there()), ("PUT posts/5f/", 409)] * 2
    with pytest.raises(ReceiverError) as caught:
        Script(*answers).session().update(POST, plan())
    assert caught.value.status == 409


def test_what_the_article_says_nothing_of_is_not_sent() -> None:
    sent = set(updated(plan(), feature_image="https://elsewhere.example.org/a.jpg").post)
    assert not sent & {"feature_image", "custom_excerpt", "canonical_url", "authors", "tags"}


@pytest.mark.parametrize("odd", [7, {"a": 1}, [1], "x", True])
@pytest.mark.parametrize(
    "field", ["html", "feature_image", "codeinjection_head", "published_at", "tags", "url"]
)
def test_no_odd_value_of_a_field_hinders_an_update(field: str, odd: Any, tmp_path: Path) -> None:
    wanted = plan(images=images(tmp_path)[:1], meta={"keywords": ("ferry",)}, status="publish")
    answers = ("GET tags/", FERRY), uploaded("0123456789ab-a.png")
    sent = updated(wanted, *answers, **{field: odd, "status": "scheduled"}).post
    assert sent["title"] == "Bridge open"


@pytest.mark.parametrize("roles", [7, [1], [{}], {"name": "Contributor"}])
def test_no_odd_value_of_roles_hinders_the_check(roles: Any) -> None:
    user = {"users": [{"id": "1", "roles": roles}]}
    script = Script(SITE, ("GET users/me/", user), ("GET posts/", NONE))
    assert script.session().check() == ()


# tags and authors

FERRY = {"tags": [{"id": "t1", "name": "Ferry"}]}


def made(wanted: Plan, *answers: tuple[str, Any]) -> tuple[Script, Post]:
    script = Script(*answers, ("POST posts/", there()))
    post = script.session().create(wanted)
    assert script.answers == []
    return script, post


def test_a_tag_is_the_sites_own_whatever_its_capitals() -> None:
    script, post = made(plan(meta={"keywords": ("ferry",)}), ("GET tags/", FERRY))
    assert script.asked[-1].post["tags"] == [{"id": "t1"}]
    assert script.asked[0].query["filter"] == "slug:['ferry'],name:['ferry']"
    assert post.notes == ()


def test_tags_that_the_site_does_not_have_are_left_out_and_named() -> None:
    script, post = made(plan(meta={"keywords": ("ferry", "port", "新聞")}), ("GET tags/", FERRY))
    assert script.asked[-1].post["tags"] == [{"id": "t1"}]
    assert post.notes == ("Tags that the site does not have are left out: port, 新聞.",)


def test_tags_are_made_where_that_is_wished_in_their_order() -> None:
    wanted = plan(meta={"keywords": ("port", "ferry")}, create=True)
    script, post = made(wanted, ("GET tags/", FERRY))
    assert script.asked[-1].post["tags"] == [{"name": "port"}, {"id": "t1"}]
    assert post.notes == ()


def test_a_tag_of_the_same_slug_and_another_name_is_another() -> None:
    other = {"tags": [{"id": "t2", "name": "Fähre"}]}
    script, _ = made(plan(meta={"keywords": ("Fahre",)}, create=True), ("GET tags/", other))
    assert script.asked[-1].post["tags"] == [{"name": "Fahre"}]


def test_a_tag_that_was_found_is_not_asked_for_again() -> None:
    script = Script(("GET tags/", FERRY), ("POST posts/", there()), ("POST posts/", there()))
    session = script.session()
    for _ in range(2):
        session.create(plan(meta={"keywords": ("ferry",)}))
    assert script.answers == []


def test_quotes_and_backslashes_of_a_keyword_do_not_end_the_filter() -> None:
    wanted = plan(meta={"keywords": ("a'b\"c", "\\")})
    script, _ = made(wanted, ("GET tags/", {"tags": []}))
    assert script.asked[0].query["filter"] == "slug:['a-b-c'],name:['a\\'b\\\"c']"


def test_an_editors_tags_stay_behind_the_articles() -> None:
    wanted = plan(meta={"keywords": ("ferry",)})
    before = [{"id": "t9"}, {"id": "t1"}]
    assert updated(wanted, ("GET tags/", FERRY), tags=before).post["tags"] == [
        {"id": "t1"},
        {"id": "t9"},
    ]


@pytest.mark.parametrize(
    ("author", "filter"),
    [("jane@example.org", "email:'jane@example.org'"), ("o'neill", "slug:'o\\'neill'")],
)
def test_authors_are_staff_by_e_mail_or_slug(author: str, filter: str) -> None:
    found = {"users": [{"id": "u1"}]}
    script, _ = made(plan(author=author), ("GET users/", found))
    assert script.asked[0].query["filter"] == filter
    assert script.asked[-1].post["authors"] == [{"id": "u1"}]


def test_an_author_who_is_nobody_there_is_refused_since_ghost_would_take_another() -> None:
    script = Script(("GET users/", {"users": []}))
    with pytest.raises(ReceiverError) as caught:
        script.session().create(plan(author="nobody"))
    assert "no member of staff has the slug 'nobody'" in str(caught.value)


def test_a_member_of_staff_signs_with_their_own_key_where_nobody_is_named() -> None:
    me = {"users": [{"id": "u7", "roles": [{"name": "Author"}]}]}
    script = Script(SITE, ("GET users/me/", me), ("GET posts/", NONE), ("POST posts/", there()))
    session = script.session()
    session.check()
    session.create(plan())
    assert script.asked[-1].post["authors"] == [{"id": "u7"}]


def test_an_update_leaves_the_authors_alone_where_nobody_is_named() -> None:
    me = {"users": [{"id": "u7"}]}
    update = (("GET posts/5f/", there()), ("PUT posts/5f/", there()))
    script = Script(SITE, ("GET users/me/", me), ("GET posts/", NONE), *update)
    session = script.session()
    session.check()
    session.update(POST, plan())
    assert "authors" not in script.asked[-1].post


# pictures


def images(folder: Path) -> tuple[Image, Image]:
    (folder / "a.png").write_bytes(b"\x89PNG")
    (folder / "b.png").write_bytes(b"\x89PNG2")
    return (
        Image("pic1", "a.png", "image/png", SHA, folder / "a.png"),
        Image("pic2", "b.png", "image/png", "f" * 64, folder / "b.png"),
    )


def uploaded(name: str) -> tuple[str, Any]:
    return ("POST images/upload/", {"images": [{"url": f"{FILES}/{name}", "ref": None}]})


def test_pictures_are_uploaded_and_the_post_has_their_addresses(tmp_path: Path) -> None:
    wanted = plan(images=images(tmp_path))
    script, _ = made(wanted, uploaded("0123456789ab-a.png"), uploaded("ffffffffffff-b.png"))
    sent = script.asked[-1].post
    assert sent["feature_image"] == f"{FILES}/0123456789ab-a.png"
    assert f'<img src="{FILES}/ffffffffffff-b.png" alt=""/>' in sent["html"]
    assert "image:" not in json.dumps(sent)


def test_an_upload_is_a_form_with_one_file_named_by_its_digest(tmp_path: Path) -> None:
    script, _ = made(plan(images=images(tmp_path)[:1]), uploaded("0123456789ab-a.png"))
    kind, _, mark = script.asked[0].headers["Content-Type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert (
        script.asked[0].body
        == (
            f"--{mark}\r\n"
            'Content-Disposition: form-data; name="file"; filename="0123456789ab-a.png"\r\n'
            "Content-Type: image/png\r\n\r\n"
        ).encode()
        + b"\x89PNG"
        + f"\r\n--{mark}--\r\n".encode()
    )


def test_a_picture_that_the_post_has_is_not_uploaded_again(tmp_path: Path) -> None:
    before = {
        "feature_image": f"{FILES}/0123456789ab-a-1.png",  # its name was taken
        "html": f'<img src="{FILES}/ffffffffffff-b.png" class="kg-image" srcset="{FILES}/size/w600/'
        f'ffffffffffff-b.png 600w, {FILES}/ffffffffffff-b.png 900w">',
    }
    sent = updated(plan(images=images(tmp_path)), **before).post
    assert sent["feature_image"] == f"{FILES}/0123456789ab-a-1.png"
    assert f'<img src="{FILES}/ffffffffffff-b.png"' in sent["html"]


def test_an_address_in_a_text_is_none_of_a_picture(tmp_path: Path) -> None:
    html = '<p>&lt;img src="https://elsewhere.example.org/0123456789ab-a.png"&gt;</p>'
    wanted = plan(images=images(tmp_path)[:1])
    sent = updated(wanted, uploaded("0123456789ab-a.png"), html=html).post
    assert sent["feature_image"] == f"{FILES}/0123456789ab-a.png"


def test_another_picture_of_the_same_name_is_uploaded(tmp_path: Path) -> None:
    before = {"feature_image": f"{FILES}/aaaaaaaaaaaa-a.png"}
    wanted = plan(images=images(tmp_path)[:1])
    sent = updated(wanted, uploaded("0123456789ab-a.png"), **before).post
    assert sent["feature_image"] == f"{FILES}/0123456789ab-a.png"


def test_a_picture_of_two_articles_is_uploaded_once(tmp_path: Path) -> None:
    answers = [uploaded("0123456789ab-a.png"), ("POST posts/", there()), ("POST posts/", there())]
    script = Script(*answers)
    session = script.session()
    for _ in range(2):
        session.create(plan(images=images(tmp_path)[:1]))
    assert script.answers == []


def test_after_a_lost_answer_the_pictures_are_not_uploaded_again(tmp_path: Path) -> None:
    lost = ReceiverError("cms-timeout", "https://news.example.org", "no answer", again=True)
    script = Script(uploaded("0123456789ab-a.png"), ("POST posts/", lost), ("POST posts/", there()))
    session, wanted = script.session(), plan(images=images(tmp_path)[:1])
    with pytest.raises(ReceiverError):
        session.create(wanted)
    session.create(wanted)
    assert script.answers == []


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    wanted = plan(images=(Image("pic1", "a.png", "image/png", SHA, tmp_path / "a.png"),))
    with pytest.raises(ReceiverError) as caught:
        Script().session().create(wanted)
    assert (caught.value.code, str(caught.value)) == (
        "image-unreadable",
        "a.png: No such file or directory",
    )


@pytest.mark.parametrize("url", [None, "", "javascript:alert(1)", 'https://e.org/"><script>'])
def test_an_address_of_a_picture_that_is_none_is_refused(url: Any, tmp_path: Path) -> None:
    script = Script(("POST images/upload/", {"images": [{"url": url}]}))
    with pytest.raises(ReceiverError) as caught:
        script.session().create(plan(images=images(tmp_path)[:1]))
    assert caught.value.code == "cms-answer"
