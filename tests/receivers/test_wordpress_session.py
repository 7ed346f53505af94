"""What is asked of WordPress and what is made of its answers. The answers are shaped as WordPress
6.1 gave them; the real one is asked in tests/cms."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from newsexport.errors import ReceiverError
from newsexport.newsitem import Block, ContentMeta, ContentSet, ItemMeta, NewsItem, Picture
from newsexport.receiver import Answer, Image, Plan, Post, Session, Wishes
from newsexport.receivers.wordpress import wordpress

GUID = "urn:uuid:1"
SLUG = "bridge-open-b362f50874c7"
META = {"newsexport_guid": GUID}
SITE = "https://news.example.org"
NOW = {"date": "Wed, 25 Nov 2026 20:49:23 GMT"}
PAST, COMING = "2026-11-25T20:49:22Z", "2026-11-25T20:49:24Z"
API = "wp-json/wp/v2/"
SHA = "0123456789abcdef" * 4
INDEX = ("GET wp-json/", {"namespaces": ["oembed/1.0", "wp/v2"], "url": SITE})


def error(status: int, refusal: str = "", **more: Any) -> ReceiverError:
    codes = {401: "cms-login", 403: "cms-permission", 404: "cms-missing", 500: "cms-failed"}
    code = more.pop("code", codes.get(status, "cms-refused"))
    return ReceiverError(code, SITE, "no", "", status, refusal, **more)


LOST = ReceiverError("cms-timeout", SITE, "no answer", again=True)


class Request:
    def __init__(self, method: str, path: str, query: Any, sent: Any, body: Any, head: Any) -> None:
        self.line = f"{method} {path.removeprefix(API)}"
        self.query, self.sent, self.body = dict(query or {}), sent or {}, body
        self.headers = dict(head or {})


class Script:
    """A client whose answers are written down, in order: a value, or an error."""

    def __init__(self, *answers: tuple[str, Any], headers: Mapping[str, str] = {}) -> None:
        self.answers = list(answers)
        self.headers = {**NOW, **headers}
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
        request = Request(method, path, query, json, body, headers)
        self.asked.append(request)
        expected, answer = self.answers.pop(0)
        assert request.line == expected
        if isinstance(answer, ReceiverError):
            raise answer
        return Answer(200, self.headers, answer)

    def session(self) -> Session:
        return wordpress.connect(self)

    def sent(self, line: str) -> Mapping[str, Any]:
        """What the last request of a line carried."""
        return [one.sent for one in self.asked if one.line == line][-1]


def there(id: int = 7, **fields: Any) -> dict[str, Any]:
    post: dict[str, Any] = {
        "id": id,
        "slug": SLUG,
        "link": f"{SITE}/?p={id}",
        "status": "draft",
        "date_gmt": "2026-11-20T08:00:00",
        "modified_gmt": "2026-11-25T20:00:00",
        "categories": [1],
        "tags": [],
        "meta": META,
        "_links": {"wp:action-unfiltered-html": []},
    }
    return {**post, **fields}


NO_META: list[Any] = []  # PHP's JSON of an empty table
POST = Post("7", f"{SITE}/?p=7", "draft", "2026-11-25T20:00:00")


def plan(about: Mapping[str, Any] = {}, images: tuple[Image, ...] = (), **more: Any) -> Plan:
    meta = more.pop("meta", {})
    pictures = tuple(Picture(image.picture, caption="A & B") for image in images)
    blocks = [Block(f"f{one.id}", "figure", picture=one.id) for one in pictures]
    item = NewsItem(
        GUID,
        item_meta=ItemMeta(**about),
        content_meta=ContentMeta(headline="Bridge open", **meta),
        content_set=ContentSet((Block("p1", "paragraph", "Cars."), *blocks)),
        pictures=pictures,
    )
    return wordpress.plan(item, Wishes(images=images, **more))


# check


def test_a_site_with_the_api_where_we_may_write_is_well() -> None:
    script = Script(INDEX, ("GET types/post", {"slug": "post"}))
    assert script.session().check() == ()
    assert script.asked[0].query == {"_fields": "namespaces,url"}
    assert script.asked[1].query["context"] == "edit"


@pytest.mark.parametrize("code", ["cms-missing", "cms-answer"])
def test_a_site_without_permalinks_is_asked_by_a_query(code: str) -> None:
    script = Script(
        ("GET wp-json/", error(404, code=code)),
        ("GET ", {"namespaces": ["wp/v2"]}),
        ("GET ", {"slug": "post"}),
        ("GET ", []),
        ("GET ", []),
    )
    session = script.session()
    session.check()
    assert session.find(plan(), None) is None
    routes = [one.query.get("rest_route") for one in script.asked]
    assert routes == [None, "/", "/wp/v2/types/post", "/wp/v2/posts", "/wp/v2/posts"]


@pytest.mark.parametrize("index", [{}, [], None, {"namespaces": ["x/v1"]}, {"namespaces": "wp/v2"}])
def test_another_api_is_no_wordpress(index: Any) -> None:
    with pytest.raises(ReceiverError) as caught:
        Script(("GET wp-json/", index)).session().check()
    assert caught.value.code == "cms-address"


def test_where_neither_address_has_an_api_is_no_wordpress() -> None:
    script = Script(("GET wp-json/", error(404)), ("GET ", error(200, code="cms-answer")))
    with pytest.raises(ReceiverError) as caught:
        script.session().check()
    assert caught.value.code == "cms-address"


@pytest.mark.parametrize(
    ("status", "code"), [(401, "cms-login"), (403, "cms-permission"), (500, "cms-failed")]
)
def test_a_wrong_password_is_told_from_a_lack_of_rights(status: int, code: str) -> None:
    # WordPress says rest_forbidden_context of both
    refused = error(status, "rest_forbidden_context")
    with pytest.raises(ReceiverError) as caught:
        Script(INDEX, ("GET types/post", refused)).session().check()
    assert caught.value.code == code


# find


def test_a_post_is_found_by_the_journals_id() -> None:
    found = Script(("GET posts/7", there(slug="by-hand", meta=NO_META))).session().find(plan(), "7")
    assert found == Post("7", f"{SITE}/?p=7", "draft", "2026-11-25T20:00:00")


def test_what_is_in_the_trash_is_not_there() -> None:
    assert Script(("GET posts/7", there(status="trash"))).session().find(plan(), "7") is None


@pytest.mark.parametrize("id", ["../users", "7/revisions", "", "٧"])
def test_an_id_that_wordpress_never_gave_is_not_asked_for(id: str) -> None:
    script = Script(("GET posts", [there()]), ("GET posts", []))
    found = script.session().find(plan(), id)
    assert found and found.id == "7"


def test_a_post_that_is_gone_is_looked_for_by_slug_and_guid() -> None:
    script = Script(("GET posts/7", error(404)), ("GET posts", []), ("GET posts", [there(9)]))
    found = script.session().find(plan(), "7")
    assert found and found.id == "9"
    first, second = (one.query for one in script.asked[1:])
    assert first["slug"] == f"{SLUG},{SLUG}-2"
    assert second["newsexport_guid"] == GUID
    for query in (first, second):
        assert query["status"] == "publish,future,draft,pending,private"
        assert "content" not in query["_fields"].split(",")


def test_a_post_of_that_id_that_is_another_articles_is_left_alone() -> None:
    others = there(meta={"newsexport_guid": "urn:uuid:2"})
    script = Script(("GET posts/7", others), ("GET posts", []), ("GET posts", [there(9)]))
    found = script.session().find(plan(), "7")
    assert found and found.id == "9"


@pytest.mark.parametrize("status", [401, 403, 500])
def test_a_post_that_cannot_be_read_is_not_taken_for_gone(status: int) -> None:
    with pytest.raises(ReceiverError):
        Script(("GET posts/7", error(status))).session().find(plan(), "7")


@pytest.mark.parametrize(
    ("slug", "meta", "found"),
    [
        (SLUG, META, True),
        ("by-hand", META, True),
        (SLUG, NO_META, True),
        (f"{SLUG}-2", NO_META, True),
        ("another-b362f50874c7", NO_META, True),
        ("b362f50874c7", {"newsexport_guid": ""}, True),
        (SLUG, {"newsexport_guid": "urn:uuid:2"}, False),
        (SLUG, {"newsexport_guid": "URN:UUID:1"}, False),  # databases know no capitals
        ("bridge-open", NO_META, False),
        ("b362f50874c7-2-more", NO_META, False),
        (None, None, False),
    ],
)
def test_a_post_is_the_articles_by_its_guid_or_else_by_its_slugs_end(
    slug: Any, meta: Any, found: bool
) -> None:
    one = there(slug=slug, meta=meta)
    script = Script(("GET posts", []), ("GET posts", [one]))
    assert (script.session().find(plan(), None) is not None) == found


def test_of_two_posts_the_first_is_the_articles() -> None:
    script = Script(("GET posts", [there(7), there(9)]), ("GET posts", [there(9)]))
    found = script.session().find(plan(), None)
    assert found and found.id == "7"
    assert (script.asked[0].query["orderby"], script.asked[0].query["order"]) == ("id", "asc")


def test_a_post_of_another_user_that_may_be_the_articles_is_an_error() -> None:
    # to who may not edit it WordPress counts it and does not show it
    script = Script(("GET posts", []), ("GET posts", []), headers={"x-wp-total": "1"})
    with pytest.raises(ReceiverError) as caught:
        script.session().find(plan(), None)
    assert caught.value.code == "cms-permission"


@pytest.mark.parametrize("answer", [None, {}, "x", [1], [{}], [{"id": "7"}], [there(), {}]])
def test_what_is_no_list_of_posts_is_not_taken_for_none(answer: Any) -> None:
    with pytest.raises(ReceiverError) as caught:
        Script(("GET posts", answer)).session().find(plan(), None)
    assert caught.value.code == "cms-answer"


# create


def made(wanted: Plan, *answers: tuple[str, Any], **post: Any) -> tuple[Script, Post]:
    script = Script(*answers, ("POST posts", there(**post)))
    told = script.session().create(wanted)
    assert script.answers == []
    return script, told


def test_a_post_is_what_the_plan_says() -> None:
    wanted = plan()
    script, post = made(wanted)
    assert script.sent("POST posts") == wanted.fields["post"]
    assert post == Post("7", f"{SITE}/?p=7", "draft", "2026-11-25T20:00:00")


def test_a_missing_plug_in_and_filters_are_told_of_once() -> None:
    answers = [("POST posts", there(meta=NO_META, _links={"wp:action-publish": []}))] * 2
    session = Script(*answers).session()
    assert len(session.create(plan()).notes) == 2
    assert session.create(plan()).notes == ()


@pytest.mark.parametrize("answer", [None, [], {}, {"id": "7"}, {"id": True}])
def test_an_answer_without_a_post_is_an_error(answer: Any) -> None:
    with pytest.raises(ReceiverError) as caught:
        Script(("POST posts", answer)).session().create(plan())
    assert caught.value.code == "cms-answer"


def test_a_second_post_after_a_lost_answer_is_taken_away_and_the_first_updated() -> None:
    script = Script(
        ("POST posts", LOST),
        ("POST posts", there(9)),
        ("GET posts", [there(7), there(9)]),
        ("GET posts", []),
        ("DELETE posts/9", {"deleted": True}),
        ("GET posts/7", there(7)),
        ("POST posts/7", there(7)),
    )
    session = script.session()
    with pytest.raises(ReceiverError):
        session.create(plan())
    assert session.create(plan()).id == "7"
    assert script.answers == []
    assert script.asked[4].query == {"force": "true"}


def test_a_slug_that_was_taken_meanwhile_is_looked_after() -> None:
    script = Script(
        ("POST posts", there(9, slug=f"{SLUG}-2")),
        ("GET posts", [there(7), there(9)]),
        ("GET posts", []),
        ("DELETE posts/9", {"deleted": True}),
        ("GET posts/7", there(7)),
        ("POST posts/7", there(7)),
    )
    assert script.session().create(plan()).id == "7"
    assert script.answers == []


def test_a_slug_that_the_site_makes_its_own_way_is_no_second_post() -> None:
    post = there(9, slug="its-own-way")
    script = Script(("POST posts", post), ("GET posts", []), ("GET posts", [post]))
    assert script.session().create(plan()).id == "9"
    assert script.answers == []


@pytest.mark.parametrize("odd", [None, 7, "x", [None], {"a": 1}])
@pytest.mark.parametrize("field", ["link", "status", "modified_gmt", "meta", "_links", "slug"])
def test_no_odd_value_of_a_field_hides_that_the_post_was_made(field: str, odd: Any) -> None:
    post = there(**{field: odd})
    looked = [("GET posts", []), ("GET posts", [post])] if field == "slug" else []
    assert Script(("POST posts", post), *looked).session().create(plan()).id == "7"


# update


def updated(wanted: Plan, *answers: tuple[str, Any], **before: Any) -> Mapping[str, Any]:
    script = Script(("GET posts/7", there(**before)), *answers, ("POST posts/7", there()))
    script.session().update(POST, wanted)
    assert script.answers == []
    return script.sent("POST posts/7")


HELD, TOLD = {"embargoed": COMING}, {"embargoed": ""}
WITHHELD, CANCELED = {"pub_status": "withheld"}, {"pub_status": "canceled"}


@pytest.mark.parametrize(
    ("before", "about", "wished", "sent"),
    [
        ("publish", {}, "draft", None),
        ("publish", {}, "publish", None),
        ("publish", {}, "future", None),
        ("private", {}, "publish", None),
        ("publish", WITHHELD, "publish", "draft"),
        ("private", CANCELED, "draft", "draft"),
        ("future", {}, "draft", None),
        ("future", {}, "publish", None),  # till the editor's day
        ("future", WITHHELD, "publish", "draft"),
        ("future", TOLD, "publish", "draft"),
        ("future", TOLD, "draft", "draft"),
        ("draft", {}, "draft", None),
        ("draft", {}, "publish", "publish"),
        ("draft", HELD, "publish", "future"),
        ("draft", TOLD, "publish", None),
        ("draft", {"embargoed": PAST}, "publish", "future"),  # WordPress: and out, as that is past
        ("pending", {}, "draft", None),
        ("pending", {}, "publish", "publish"),
    ],
)
def test_an_editors_status_stays_but_for_what_must_not_be_out(
    before: str, about: Mapping[str, Any], wished: str, sent: str | None
) -> None:
    fields = updated(plan(about, status=wished), status=before, date_gmt="2026-12-01T00:00:00")
    assert fields.get("status") == sent


@pytest.mark.parametrize("before", ["publish", "private"])
@pytest.mark.parametrize("about", [HELD, TOLD])
@pytest.mark.parametrize("wished", ["draft", "publish"])
def test_a_post_that_is_out_is_not_changed_before_its_new_embargo_ends(
    before: str, about: Mapping[str, Any], wished: str
) -> None:
    script = Script(("GET posts/7", there(status=before)))
    with pytest.raises(ReceiverError) as caught:
        script.session().update(POST, plan(about, status=wished))
    assert caught.value.code == "cms-embargo"


EDITORS = "2026-12-01T00:00:00"


@pytest.mark.parametrize(
    ("about", "sent"),
    [
        ({"published": PAST}, {}),  # with which WordPress would publish it at once
        ({"published": "2026-12-24"}, {}),
        ({"embargoed": "2026-11-30T00:00:00Z"}, {}),
        (
            {"embargoed": "2026-12-02T00:00:00Z"},
            {"status": "future", "date_gmt": "2026-12-02T00:00:00"},
        ),
    ],
)
@pytest.mark.parametrize("wished", ["draft", "publish"])
def test_a_scheduled_post_comes_out_on_the_later_of_editors_day_and_embargo(
    about: Mapping[str, Any], sent: Mapping[str, str], wished: str
) -> None:
    fields = updated(plan(about, status=wished), status="future", date_gmt=EDITORS)
    told = {name: fields[name] for name in ("status", "date", "date_gmt") if name in fields}
    assert told == sent


@pytest.mark.parametrize(
    ("published", "kept"),
    [
        (PAST, {"date_gmt": "2026-11-25T20:49:22"}),
        (COMING, {}),  # WordPress would take the post back till then
        ("2026-11-24", {"date": "2026-11-24T00:00:00"}),
        ("2026-11-26", {}),
        ("2026-11-25", {"date": "2026-11-25T00:00:00"}),
    ],
)
def test_a_post_that_is_out_gets_no_date_to_come(published: str, kept: Mapping[str, str]) -> None:
    # it is 20:49 in Greenwich, and 8:49 of the same day where clocks are furthest behind
    fields = updated(plan({"published": published}, status="publish"), status="publish")
    assert {name: fields[name] for name in ("date", "date_gmt") if name in fields} == kept


def test_an_editors_slug_and_what_the_article_says_nothing_of_stay() -> None:
    sent = set(updated(plan(), slug="by-hand"))
    assert sent == {"title", "content", "meta"}


def test_categories_and_tags_that_an_editor_added_stay_behind_the_articles() -> None:
    wanted = plan(meta={"section": "Sport", "keywords": ("ferry",)})
    answers = [
        ("GET categories", [{"id": 3, "name": "Sport", "slug": "sport"}]),
        ("GET tags", [{"id": 8, "name": "Ferry", "slug": "ferry"}]),
    ]
    sent = updated(wanted, *answers, categories=[1, 3], tags=[9, 8])
    assert (sent["categories"], sent["tags"]) == ([3, 1], [8, 9])


@pytest.mark.parametrize("odd", [None, 7, "x", [None], {"a": 1}])
@pytest.mark.parametrize("field", ["status", "date_gmt", "categories", "tags", "link", "slug"])
def test_no_odd_value_of_a_field_hinders_an_update(field: str, odd: Any) -> None:
    wanted = plan({"embargoed": PAST}, meta={"keywords": ("ferry",)}, status="publish")
    answer = ("GET tags", [{"id": 8, "name": "Ferry", "slug": "ferry"}])
    sent = updated(wanted, answer, **{"status": "future", field: odd})
    assert sent["title"] == "Bridge open"


# categories, tags and users


def terms(*names: str) -> list[dict[str, Any]]:
    slugs = [name.lower().replace(" ", "-") for name in names]
    return [
        {"id": 3 + at, "name": name, "slug": slug}
        for at, (name, slug) in enumerate(zip(names, slugs, strict=True))
    ]


def test_a_term_is_told_by_its_name_as_html_whatever_its_capitals() -> None:
    found = [{"id": 3, "name": "Häfen &amp; Schiffe", "slug": "hafen-schiffe"}]
    script, post = made(plan(meta={"keywords": ("häfen & schiffe",)}), ("GET tags", found))
    assert script.asked[0].query["search"] == "häfen &amp; schiffe"  # as it is stored
    assert script.sent("POST posts")["tags"] == [3]
    assert post.notes == ()


def test_a_term_is_told_by_its_slug() -> None:
    found = [{"id": 3, "name": "Around here", "slug": "local-news"}]
    wanted = plan(meta={"section": "Local"}, categories={"Local": "local-news"})
    script, _ = made(wanted, ("GET categories", []), ("GET categories", found))
    assert script.asked[1].query["slug"] == "local-news"
    assert script.sent("POST posts")["categories"] == [3]


def test_part_of_a_name_is_another_term() -> None:
    wanted = plan(meta={"keywords": ("port town",)})
    script, post = made(wanted, ("GET tags", terms("Port towns", "A port town")))
    assert "tags" not in script.sent("POST posts")
    assert post.notes == ("The site does not have these tags, which are left out: port town.",)


def test_terms_are_made_only_where_that_is_wished() -> None:
    wanted = plan(meta={"keywords": ("A & B",)}, create=True)
    script, post = made(wanted, ("GET tags", []), ("POST tags", {"id": 5}))
    assert script.sent("POST tags") == {"name": "A &amp; B"}
    assert script.sent("POST posts")["tags"] == [5]
    assert post.notes == ()


def test_a_term_that_somebody_made_meanwhile_is_used() -> None:
    exists = error(400, "term_exists", data={"status": 400, "term_id": 6})
    wanted = plan(meta={"keywords": ("A & B",)}, create=True)
    script, _ = made(wanted, ("GET tags", []), ("POST tags", exists))
    assert script.sent("POST posts")["tags"] == [6]


@pytest.mark.parametrize("data", [None, {}, {"term_id": "6"}, [6]])
def test_a_term_that_exists_under_no_id_is_an_error(data: Any) -> None:
    exists = error(400, "term_exists", data=data)
    wanted = plan(meta={"keywords": ("A & B",)}, create=True)
    with pytest.raises(ReceiverError):
        Script(("GET tags", []), ("POST tags", exists)).session().create(wanted)


def test_who_may_make_no_category_is_told_so() -> None:
    wanted = plan(meta={"section": "A & B"}, create=True)
    script = Script(("GET categories", []), ("POST categories", error(403, "rest_cannot_create")))
    with pytest.raises(ReceiverError) as caught:
        script.session().create(wanted)
    assert (caught.value.code, caught.value.refusal) == ("cms-permission", "rest_cannot_create")


def test_a_term_that_was_found_is_not_asked_for_again() -> None:
    posts = [("POST posts", there()), ("POST posts", there())]
    script = Script(("GET tags", terms("ferry")), *posts)
    session = script.session()
    for _ in range(2):
        session.create(plan(meta={"keywords": ("ferry",)}))
    assert script.answers == []


JANE = {"id": 4, "slug": "jane", "name": "Jane Doe", "username": "jdoe", "email": "j@example.org"}


@pytest.mark.parametrize(
    ("author", "answers", "id"),
    [
        ("12", [], 12),
        ("jane", [("GET users", [JANE])], 4),
        ("jdoe", [("GET users", []), ("GET users", [JANE])], 4),
        ("J@example.org", [("GET users", []), ("GET users", [JANE])], 4),
    ],
)
def test_a_user_is_named_by_id_slug_log_in_or_e_mail(
    author: str, answers: Sequence[tuple[str, Any]], id: int
) -> None:
    script, _ = made(plan(author=author), *answers)
    assert script.sent("POST posts")["author"] == id


@pytest.mark.parametrize("answer", [[], [{**JANE, "username": "jdoe2"}], error(403), error(401)])
def test_a_user_who_is_nobody_there_is_an_error(answer: Any) -> None:
    script = Script(("GET users", []), ("GET users", answer))
    with pytest.raises(ReceiverError, match="no user is called 'jdoe'"):
        script.session().create(plan(author="jdoe"))


# pictures

FOUND = {"id": 31, "source_url": f"{SITE}/up/a.png?x=1&y=2", "caption": {"rendered": "<p>A</p>"}}
NEW = {**FOUND, "caption": {"rendered": ""}}


def image(folder: Path, name: str = "a_b.png") -> tuple[Image, ...]:
    (folder / name).write_bytes(b"\x89PNG")
    return (Image("pic1", name, "image/png", SHA, folder / name),)


def test_a_picture_is_uploaded_captioned_and_shown(tmp_path: Path) -> None:
    answers = [("GET media", []), ("POST media", NEW), ("POST media/31", NEW)]
    script, _ = made(plan(images=image(tmp_path)), *answers)
    look, upload, caption, post = script.asked
    assert look.query["slug"] == "0123456789ab-a_b"
    assert upload.body == b"\x89PNG"
    assert upload.headers == {
        "Content-Type": "image/png",
        "Content-Disposition": 'attachment; filename="0123456789ab-a_b.png"',
    }
    assert caption.sent == {"caption": "A &amp; B"}
    assert post.sent["featured_media"] == 31
    assert (
        f'<img src="{SITE}/up/a.png?x=1&amp;y=2" alt="" class="wp-image-31"/>'
        in (post.sent["content"])
    )
    assert "<address" not in post.sent["content"] and "<id" not in post.sent["content"]


def test_a_picture_that_the_library_has_is_not_uploaded_again(tmp_path: Path) -> None:
    script, _ = made(plan(images=image(tmp_path)), ("GET media", [FOUND]))
    assert script.sent("POST posts")["featured_media"] == 31


def test_a_picture_whose_caption_a_crash_kept_back_gets_it(tmp_path: Path) -> None:
    script, _ = made(plan(images=image(tmp_path)), ("GET media", [NEW]), ("POST media/31", FOUND))
    assert script.sent("POST media/31") == {"caption": "A &amp; B"}


def test_another_users_picture_is_used_without_a_caption_there(tmp_path: Path) -> None:
    answers = [("GET media", [NEW]), ("POST media/31", error(403, "rest_cannot_edit"))]
    script, _ = made(plan(images=image(tmp_path)), *answers)
    assert script.sent("POST posts")["featured_media"] == 31


def test_a_picture_of_two_articles_is_looked_for_once(tmp_path: Path) -> None:
    posts = [("POST posts", there()), ("POST posts", there())]
    script = Script(("GET media", [FOUND]), *posts)
    session = script.session()
    for _ in range(2):
        session.create(plan(images=image(tmp_path)))
    assert script.answers == []


def test_a_type_that_wordpress_does_not_take_is_no_reason_to_try_again(tmp_path: Path) -> None:
    refused = error(500, "rest_upload_sideload_error", again=True)
    script = Script(("GET media", []), ("POST media", refused))
    with pytest.raises(ReceiverError, match=r"a_b\.png \(image/png\) is refused") as caught:
        script.session().create(plan(images=image(tmp_path)))
    assert (caught.value.code, caught.value.again) == ("cms-refused", False)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    images = (Image("pic1", "a.png", "image/png", SHA, tmp_path / "a.png"),)
    with pytest.raises(ReceiverError) as caught:
        Script(("GET media", [])).session().create(plan(images=images))
    assert caught.value.code == "image-unreadable"


@pytest.mark.parametrize("url", [None, "", 7, "javascript:alert(1)", 'https://e.org/"><script>'])
def test_an_address_of_a_picture_that_is_none_is_refused(url: Any, tmp_path: Path) -> None:
    script = Script(("GET media", []), ("POST media", {"id": 31, "source_url": url}))
    with pytest.raises(ReceiverError) as caught:
        script.session().create(plan(images=image(tmp_path)))
    assert caught.value.code == "cms-answer"


@pytest.mark.parametrize("answer", [None, 7, {}, [None], [{"id": 31}], [{"id": "31"}]])
def test_an_odd_answer_about_the_library_means_an_upload(answer: Any, tmp_path: Path) -> None:
    answers = [("GET media", answer), ("POST media", FOUND)]
    script, _ = made(plan(images=image(tmp_path)), *answers)
    assert script.sent("POST posts")["featured_media"] == 31
