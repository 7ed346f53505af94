"""The order of steps: each article once, whatever the receiver does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsexport.errors import ExportError, ReceiverError, SourceError
from newsexport.newsitem import NewsItem
from newsexport.push.engine import Article, Pushed, Unread, digest_of, push, push_all
from newsexport.push.journal import Row
from newsexport.push.patience import Patience
from newsexport.receiver import Image, Plan, Wishes
from push.fake_receiver import (
    AWAY,
    BROKEN,
    BUSY,
    DROPPED,
    FAKE,
    LOST,
    NO_JSON,
    NO_LOGIN,
    REFUSED,
    Clock,
    FakeSession,
    Fault,
    Killed,
    article,
    cms_error,
    desk_for,
    plan_of,
)

GUID = "urn:example:1"


@pytest.fixture
def site(tmp_path: Path) -> FakeSession:
    return FakeSession(tmp_path / "site.json")


def pushed(site: FakeSession, *articles: Article, **more: Any) -> list[Pushed]:
    """What one run of the command does."""
    with desk_for(site, site.path.parent, **more) as desk:
        return list(push_all(articles, desk))


def outcomes(site: FakeSession, *articles: Article, **more: Any) -> list[str]:
    return [one.outcome for one in pushed(site, *articles, **more)]


def row(site: FakeSession, guid: str = GUID) -> Row | None:
    with desk_for(site, site.path.parent) as desk:
        return desk.journal.find(guid)


def code(one: Pushed) -> str:
    return one.error.code if one.error else ""


def test_an_article_is_created_then_unchanged_then_updated(site: FakeSession) -> None:
    assert outcomes(site, article()) == ["created"]
    assert outcomes(site, article()) == ["unchanged"]
    assert outcomes(site, article(words="Other words")) == ["updated"]
    assert outcomes(site, article(words="Other words")) == ["unchanged"]
    assert [post["title"] for post in site.posts] == ["Other words"]
    assert site.asked.count("create") == site.asked.count("update") == 1


def test_other_wishes_are_a_change(site: FakeSession) -> None:
    assert outcomes(site, article()) == ["created"]
    assert outcomes(site, article(wishes=Wishes(status="publish"))) == ["updated"]


def test_the_receiver_is_asked_before_anything_is_made(site: FakeSession) -> None:
    pushed(site, article())
    assert site.asked == ["find", "create"]


def test_what_the_receiver_has_is_updated_where_the_journal_is_gone(
    site: FakeSession, tmp_path: Path
) -> None:
    pushed(site, article())
    (tmp_path / "journal.sqlite").unlink()
    assert outcomes(site, article()) == ["updated"]
    assert len(site.posts) == 1
    assert outcomes(site, article()) == ["unchanged"]


def test_the_same_article_twice_in_one_run_is_one_post(site: FakeSession) -> None:
    second = article(words="Second version")
    assert outcomes(site, article(), article(), second) == ["created", "unchanged", "updated"]
    assert [post["title"] for post in site.posts] == ["Second version"]


def test_a_post_that_was_made_elsewhere_meanwhile_is_brought_up_to_date(site: FakeSession) -> None:
    pushed(site, article())
    site.posts = [{**site.posts[0], "id": 7, "title": "Made by another"}]
    assert outcomes(site, article()) == ["updated"]
    assert row(site) == Row(False, "7", digest_of(plan_of(article().item, Wishes())))


# What is deleted at the receiver


def test_a_deleted_post_is_not_made_again_unasked(site: FakeSession) -> None:
    pushed(site, article())
    site.delete(1)
    (one,) = pushed(site, article(words="Other words"))
    assert (one.outcome, code(one)) == ("failed", "cms-gone")
    assert one.error and one.error.hint == "--again makes it anew"
    assert site.asked.count("create") == 1


def test_a_deleted_post_is_made_again_where_that_is_asked_for(site: FakeSession) -> None:
    pushed(site, article())
    site.delete(1)
    assert outcomes(site, article(), again=True) == ["created"]
    assert outcomes(site, article()) == ["unchanged"]
    assert [post["id"] for post in site.posts if post["status"] != "trash"] == [2]


def test_a_post_that_is_deleted_between_two_attempts_is_not_made_again(site: FakeSession) -> None:
    pushed(site, article())
    site.faults = [Fault(BUSY)]
    site.step = lambda step: site.delete(1) if step == "update took effect" else None
    (one,) = pushed(site, article(words="Other words"))
    assert (one.outcome, code(one)) == ("failed", "cms-gone")
    assert site.asked.count("create") == 1


# Answers that are lost


@pytest.mark.parametrize("error", [LOST, DROPPED, BUSY, BROKEN])
@pytest.mark.parametrize("is_done", [True, False])
def test_a_lost_answer_makes_no_second_post(
    error: ReceiverError, is_done: bool, site: FakeSession
) -> None:
    site.faults = [Fault(error, is_done)]
    assert outcomes(site, article()) == ["created"]
    assert len(site.posts) == 1
    assert site.asked.count("create") == (1 if is_done else 2)
    assert outcomes(site, article()) == ["unchanged"]


@pytest.mark.parametrize("is_done", [True, False])
def test_an_update_whose_answer_is_lost_is_sent_again(is_done: bool, site: FakeSession) -> None:
    pushed(site, article())
    site.faults = [Fault(DROPPED, is_done)]
    assert outcomes(site, article(words="Other words")) == ["updated"]
    assert [post["title"] for post in site.posts] == ["Other words"]


def test_an_answer_that_is_no_json_after_it_took_effect_is_found_by_the_next_run(
    site: FakeSession,
) -> None:
    site.faults = [Fault(NO_JSON, is_done=True)]
    (one,) = pushed(site, article())
    assert (one.outcome, code(one)) == ("failed", "cms-answer")
    assert row(site) == Row(True, None, None)
    assert outcomes(site, article()) == ["updated"]
    assert len(site.posts) == 1


def test_what_may_have_been_changed_unseen_is_brought_back(site: FakeSession) -> None:
    pushed(site, article())
    site.faults = [Fault(NO_JSON, is_done=True)]
    assert outcomes(site, article(words="Other words")) == ["failed"]
    assert outcomes(site, article()) == ["updated"]
    assert [post["title"] for post in site.posts] == ["Article 1"]


def test_a_receiver_that_cannot_say_what_it_has_gets_nothing(site: FakeSession) -> None:
    site.unfound = [BUSY]
    (one,) = pushed(site, article())
    assert (one.outcome, code(one), site.posts) == ("failed", "cms-failed", [])
    assert row(site) is None


def test_where_it_cannot_say_it_after_a_lost_answer_it_is_not_sent_again(
    site: FakeSession,
) -> None:
    site.faults = [Fault(LOST, is_done=True)]
    site.step = lambda step: site.unfound.append(AWAY) if "effect" in step else None
    (one,) = pushed(site, article())
    assert (one.outcome, code(one)) == ("failed", "cms-unreachable")
    assert (len(site.posts), row(site)) == (1, Row(True, None, None))
    site.step = lambda _: None
    assert outcomes(site, article()) == ["updated"]
    assert len(site.posts) == 1


# Patience


def test_back_off_doubles_and_ends_after_five_attempts(site: FakeSession) -> None:
    clock = Clock()
    site.faults = [Fault(BUSY)] * 9
    (one,) = pushed(site, article(), clock=clock)
    # 0.5 s, doubled, times the random half
    assert clock.slept == [0.25, 0.5, 1.0, 2.0]
    assert site.asked.count("create") == 5
    assert (one.outcome, code(one)) == ("failed", "cms-failed")


def test_what_the_receiver_asks_to_wait_is_waited(site: FakeSession) -> None:
    clock = Clock()
    site.faults = [Fault(cms_error("cms-retry-later", 429, again=True, after=30.0))]
    assert outcomes(site, article(), clock=clock) == ["created"]
    assert clock.slept == [30.25]


def test_a_receiver_that_asks_for_more_patience_than_there_is_is_given_up(
    site: FakeSession,
) -> None:
    clock = Clock()
    site.faults = [Fault(cms_error("cms-retry-later", 429, again=True, after=30.0))]
    (one,) = pushed(site, article(), clock=clock, patience=Patience(max_wait=29))
    assert (one.outcome, code(one), clock.slept) == ("failed", "cms-retry-later", [])


@pytest.mark.parametrize("error", [REFUSED, NO_LOGIN, NO_JSON])
def test_what_trying_again_cannot_help_is_tried_once(
    error: ReceiverError, site: FakeSession
) -> None:
    clock = Clock()
    site.faults = [Fault(error)]
    assert outcomes(site, article(), clock=clock) == ["failed"]
    assert (site.asked.count("create"), clock.slept) == (1, [])


def test_what_was_given_up_may_have_taken_effect(site: FakeSession) -> None:
    late = cms_error("cms-failed", 408, again=True)
    site.faults = [Fault(late, is_done=True)]
    (one,) = pushed(site, article(), patience=Patience(attempts=1))
    assert (code(one), row(site)) == ("cms-failed", Row(True, None, None))


# Many articles


def test_one_that_fails_does_not_stop_the_others(site: FakeSession) -> None:
    site.faults = [Fault(REFUSED)]
    assert outcomes(site, article(1), article(2), article(3)) == ["failed", "created", "created"]
    assert outcomes(site, article(1), article(2)) == ["created", "unchanged"]


def test_what_was_refused_is_as_if_it_had_not_been_sent(site: FakeSession) -> None:
    site.faults = [Fault(REFUSED)]
    pushed(site, article())
    assert row(site) is None
    pushed(site, article())
    before = row(site)
    site.faults = [Fault(REFUSED)]
    pushed(site, article(words="Other words"))
    assert before and row(site) == before


def test_after_three_in_a_row_that_cannot_reach_it_the_rest_is_not_tried(
    site: FakeSession,
) -> None:
    site.faults = [None, *[Fault(AWAY)] * 99]
    told = pushed(site, *map(article, range(1, 8)), patience=Patience(attempts=1))
    codes = ["", *["cms-unreachable"] * 3, *["cms-not-tried"] * 3]
    assert [code(one) for one in told] == codes
    assert site.asked.count("create") == 4


def test_three_that_cannot_reach_it_with_one_between_are_no_three_in_a_row(
    site: FakeSession,
) -> None:
    site.faults = [Fault(AWAY), Fault(AWAY), None, Fault(AWAY), Fault(AWAY)]
    told = pushed(site, *map(article, range(1, 7)), patience=Patience(attempts=1))
    away = "cms-unreachable"
    assert [code(one) for one in told] == [away, away, "", away, away, ""]


@pytest.mark.parametrize("ending", ["cms-login", "cms-tls", "cms-address", "cms-redirect"])
def test_after_what_no_article_changes_the_rest_is_not_tried(
    ending: str, site: FakeSession
) -> None:
    site.faults = [Fault(cms_error(ending, again=False))]
    told = pushed(site, article(1), article(2))
    assert [code(one) for one in told] == [ending, "cms-not-tried"]
    assert site.asked == ["find", "create"]


def test_articles_are_read_one_at_a_time(site: FakeSession, tmp_path: Path) -> None:
    read = []

    def reading() -> Iterator[Article]:
        for number in (1, 2, 3):
            read.append(number)
            yield article(number)

    with desk_for(site, tmp_path) as desk:
        next(push_all(reading(), desk))
    assert read == [1]


def test_what_cannot_be_read_is_told_in_its_place(site: FakeSession, tmp_path: Path) -> None:
    error = SourceError("input-missing", "2.txt", "no such file")
    with desk_for(site, tmp_path) as desk:
        told = list(push_all([article(1), Unread("2.txt", error), article(3)], desk))
    assert [one.outcome for one in told] == ["created", "failed", "created"]
    assert told[1] == Pushed("2.txt", "failed", error=error)


# What is not sent


def test_an_item_that_is_not_valid_is_not_sent(site: FakeSession) -> None:
    wrong = article()
    wrong = wrong._replace(item=wrong.item._replace(language="no language"))
    (one,) = pushed(site, wrong)
    assert (one.outcome, code(one), one.guid) == ("failed", "not-valid", GUID)
    assert site.asked == []


def test_an_item_that_the_receiver_cannot_hold_is_not_sent(
    site: FakeSession, tmp_path: Path
) -> None:
    def plan(item: NewsItem, wishes: Wishes) -> Plan:
        raise ExportError("fake", "/contentSet", "has no place")

    with desk_for(site, tmp_path) as desk:
        one = push(article(), desk._replace(receiver=FAKE._replace(plan=plan)))
    assert (one.outcome, code(one), site.asked) == ("failed", "export-impossible", [])


def test_a_journal_that_cannot_be_written_ends_the_run_before_anything_is_sent(
    site: FakeSession, tmp_path: Path
) -> None:
    def step(name: str) -> None:
        raise ReceiverError("journal-full", "journal.sqlite", "cannot be written")

    with pytest.raises(ReceiverError, match="cannot be written"):
        pushed(site, article(1), article(2), step=step)
    assert site.posts == []


# What is told


def test_the_outcome_tells_guid_title_post_and_notes(site: FakeSession) -> None:
    noted = article()._replace(notes=("There is no file for the picture pic1.",))
    (one,) = pushed(site, noted)
    assert (one.name, one.guid, one.title, one.title_basis) == (
        "1.txt",
        GUID,
        "Article 1",
        "stated",
    )
    assert one.post and (one.post.id, one.post.link) == ("1", "https://news.example.org/?p=1")
    assert one.notes == ("There is no file for the picture pic1.",)


def test_a_title_that_was_derived_is_told(site: FakeSession) -> None:
    item = article().item
    derived = item._replace(
        item_meta=item.item_meta._replace(title="It is so"),
        content_meta=item.content_meta._replace(headline=None),
    )
    (one,) = pushed(site, article()._replace(item=derived))
    assert (one.title, one.title_basis) == ("It is so", "derived")


def test_a_secret_that_the_receiver_sends_back_is_not_told(site: FakeSession) -> None:
    def redact(text: str) -> str:
        return text.replace("news.example.org", "***")

    (one,) = pushed(site, article(), redact=redact)
    assert one.post and one.post.link == "https://***/?p=1"


# The digest


def test_equal_plans_have_equal_digests_whatever_their_order() -> None:
    plan = plan_of(article().item, Wishes())
    one, other = plan._replace(fields={"a": 1, "b": 2}), plan._replace(fields={"b": 2, "a": 1})
    assert digest_of(one) == digest_of(other)


PLAN = Plan("g", "s", "t", "stated", "draft", {"a": [1, None, "ä\ud800"]})
PICTURE = Image("pic1", "a.jpg", "image/jpeg", "00", Path("a.jpg"))


@pytest.mark.parametrize(
    "change",
    [
        {"guid": "h"},
        {"slug": "u"},
        {"title": "u"},
        {"status": "publish"},
        {"fields": {"a": [1, None, "a"]}},
        {"images": (PICTURE,)},
    ],
)
def test_whatever_is_sent_is_in_the_digest(change: dict[str, Any]) -> None:
    assert digest_of(PLAN._replace(**change)) != digest_of(PLAN)


def test_a_picture_counts_by_what_is_in_it_and_not_by_where_it_lies() -> None:
    plan = PLAN._replace(images=(PICTURE,))
    moved = PICTURE._replace(path=Path("b/a.jpg"))
    changed = PICTURE._replace(sha256="01")
    assert digest_of(PLAN._replace(images=(moved,))) == digest_of(plan)
    assert digest_of(PLAN._replace(images=(changed,))) != digest_of(plan)


def test_notes_are_not_in_the_digest() -> None:
    assert digest_of(PLAN._replace(notes=("Told.",))) == digest_of(PLAN)


# Killed at each step


class DiesAt:
    """Ends the process at the step of this number."""

    def __init__(self, number: int) -> None:
        self.left = number
        self.last = ""

    def __call__(self, step: str) -> None:
        self.last = step
        self.left -= 1
        if not self.left:
            raise Killed(step)


def until_killed(site: FakeSession, number: int, *articles: Article, **more: Any) -> str:
    """Run until step `number`, and what that was; "" where the run ended before."""
    step = DiesAt(number)
    site.step = step
    try:
        pushed(site, *articles, step=step, **more)
    except Killed:
        return step.last
    finally:
        site.step = lambda _: None
    return ""


STEPS = (
    "journal is to say sending",
    "journal says sending",
    "create is sent",
    "create took effect",
    "journal is to say done",
    "journal says done",
)


@pytest.mark.parametrize("number", range(1, 13))
def test_a_run_that_is_killed_at_any_step_leaves_each_article_once_after_the_next(
    number: int, site: FakeSession
) -> None:
    two = (article(1), article(2))
    assert until_killed(site, number, *two) == STEPS[(number - 1) % 6]
    assert "failed" not in outcomes(site, *two)
    assert sorted(post["guid"] for post in site.posts) == ["urn:example:1", "urn:example:2"]
    assert outcomes(site, *two) == ["unchanged", "unchanged"]


def test_the_steps_of_two_articles_are_those_twelve(site: FakeSession) -> None:
    assert until_killed(site, 13, article(1), article(2)) == ""


@pytest.mark.parametrize("number", range(1, 7))
def test_an_update_that_is_killed_at_any_step_is_made_by_the_next_run(
    number: int, site: FakeSession
) -> None:
    pushed(site, article())
    changed = article(words="Other words")
    assert until_killed(site, number, changed) == STEPS[number - 1].replace("create", "update")
    assert "failed" not in outcomes(site, changed)
    assert [post["title"] for post in site.posts] == ["Other words"]
    assert outcomes(site, changed) == ["unchanged"]


@pytest.mark.parametrize("number", range(1, 9))
def test_making_anew_that_is_killed_at_any_step_is_made_once_by_the_next_run(
    number: int, site: FakeSession
) -> None:
    pushed(site, article())
    site.delete(1)
    assert until_killed(site, number, article(), again=True)
    assert "failed" not in outcomes(site, article(), again=True)
    there = [post["id"] for post in site.posts if post["status"] != "trash"]
    assert there == [2]
    assert outcomes(site, article()) == ["unchanged"]


@pytest.mark.parametrize("number", range(1, 7))
def test_killed_over_and_over_it_makes_no_second_post(number: int, site: FakeSession) -> None:
    for _ in range(4):
        until_killed(site, number, article())
    pushed(site, article())
    assert len(site.posts) == 1


def test_a_killed_run_does_not_hold_the_journal(site: FakeSession) -> None:
    assert until_killed(site, 2, article()) == "journal says sending"
    assert row(site) == Row(True, None, None)
