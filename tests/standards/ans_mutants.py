"""A story in ANS with every part that the schema tells apart, and documents that differ from it by
one change each.

    PYTHONPATH=tests .venv/bin/python -m standards.ans_mutants

counts how many of them our schema and the official one of 0.10.12 judge alike, and names where
they differ.
"""

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from newsexport.schemas import is_valid
from standards.checks import BUNDLE

FOLDER = BUNDLE / "ans" / "0.10.12"
_AUTHOR = {
    "type": "author",
    "_id": "roe",
    "name": "Ana Roe",
    "email": "ana@a.example",
    "social_links": [{"site": "web", "url": "https://a.example/"}],
    "books": [{"book_title": "Ports"}],
    "image": {"type": "image", "version": "0.10.12", "url": "https://a.example/ana.jpg"},
}
_SECTION = {"type": "section", "version": "0.10.12", "_id": "/port", "name": "Port"}
_REFERENCE = {"type": "reference", "referent": {"type": "section", "id": "/port", "website": "a"}}
_EDITION = {
    "edition_name": "default",
    "edition_date": "2026-03-14T08:00:00Z",
    "edition_published": True,
}
_SCORED = {"_id": "1", "score": 0.5}
STORY: dict[str, Any] = {
    "type": "story",
    "version": "0.10.12",
    "_id": "ABC",
    "channels": ["web"],
    "alignment": "left",
    "language": "en",
    "canonical_url": "/port/1/",
    "canonical_url_external": "https://a.example/1",
    "created_date": "2026-03-14T07:30:00Z",
    "display_date": "2026-03-14T08:30:00.5+01:00",
    "geo": {"latitude": 53.5, "longitude": 10},
    "address": {"post_office_box": "1", "street_address": "2 Quay"},
    "headlines": {"basic": "Bridge opens", "web": "Bridge"},
    "description": {"basic": "After a year."},
    "credits": {"by": [_AUTHOR, _REFERENCE], "edited_by": [{"type": "author", "name": "Bo"}]},
    "taxonomy": {
        "keywords": [{"keyword": "bridge", "score": 1, "frequency": 2}],
        "named_entities": [{"_id": "1", "name": "Port", "type": "place"}],
        "topics": [{**_SCORED, "uid": "u"}],
        "auxiliaries": [{"_id": "1", "uid": "u"}],
        "tags": [{"text": "bridge", "slug": "bridge"}],
        "categories": [{"_id": "1", "name": "a", "classifier": "b"}],
        "content_topics": [{**_SCORED, "label": "a"}],
        "entities": [{"label": "a"}],
        "custom_entities": [{"label": "a", "score": 1}],
        "primary_section": _SECTION,
        "sections": [_SECTION, _REFERENCE],
        "primary_site": {"type": "site", "version": "0.10.12", "name": "a"},
        "seo_keywords": ["bridge"],
        "associated_tasks": ["0123456789abcdef01234567"],
    },
    "promo_items": {
        "basic": {"type": "image", "version": "0.10.12", "caption": "The bridge", "width": 5},
        "lead": {"type": "raw_html", "content": "<p>a</p>"},
        "more": {
            "type": "custom_embed",
            "embed": {"id": "1", "url": "https://a.example/", "config": {"a": 1}},
        },
        "other": _REFERENCE,
    },
    "related_content": {
        "basic": [_REFERENCE, {"type": "story", "version": "0.10.12"}],
        "redirect": [
            {"type": "redirect", "version": "0.10.12", "canonical_url": "/a", "redirect_url": "/b"}
        ],
    },
    "owner": {"id": "a", "sponsored": False},
    "planning": {
        "deadline_miss": 5,
        "scheduling": {"planned_publish_date": "2026-03-14T08:00:00Z", "will_have_image": True},
        "story_length": {"word_count_planned": 300},
    },
    "workflow": {"status_code": 1, "note": "a"},
    "pitches": {
        "platform": [{"platform_path": "/", "creation_event": {"status": "ok then"}}],
        "publication": [
            {"publication_id": "a", "latest_event": {"edition_time": "2026-03-14T08:00:00Z"}}
        ],
    },
    "revision": {"revision_id": "a", "editions": ["default"], "published": True},
    "syndication": {"search": True, "other": False},
    "source": {"name": "Roe Press", "source_type": "wires"},
    "distributor": {"name": "Roe Press", "category": "wires", "mode": "custom"},
    "comments": {"comments_period": 14, "allow_comments": True},
    "label": {"basic": {"text": "Port", "display": True}, "b": {"text": "a"}},
    "content_restrictions": {
        "embargo": {"active": True, "end_time": "2026-03-14T08:00:00Z"},
        "geo": {"restrictions": [{"restriction_id": "a"}]},
    },
    "rendering_guides": {"preferred_method": ["website"]},
    "content_aliases": ["a-b"],
    "corrections": [{"type": "correction", "text": "It was Friday."}],
    "content_elements": [
        {"type": "text", "_id": "1", "content": "It <b>opened</b>."},
        {"type": "image", "version": "0.10.12", "url": "https://a.example/1.jpg"},
        {"type": "list", "items": [{"type": "text", "content": "one"}]},
    ],
    "publishing": {
        "has_published_edition": True,
        "editions": {"default": _EDITION},
        "scheduled_operations": {"publish_edition": [{"operation": "publish_edition"}]},
    },
    "variations": {
        "content_zone_ids": ["a"],
        "variants": [{"type": "variant", "content": {"type": "story", "version": "0.10.12"}}],
    },
    "voice_transcripts": [
        {
            "type": "voice_transcript",
            "options": {"enabled": True},
            "output": {
                "type": "audio",
                "version": "0.10.12",
                "streams": [{"url": "https://a.example/a.mp3"}],
            },
        }
    ],
    "websites": {"a": {"website_section": _SECTION, "website_url": "/port/1/"}},
    "contributors": {"created_by": {"user_id": "a"}},
    "additional_properties": {"any": [1]},
}
VALUES: tuple[Any, ...] = (
    *(None, True, 0, 5, -1, 1.5, "", "x", "A-b c", "0.10.9", "0.9.0", "story", "image", "section"),
    *("2026-03-14T08:00:00Z", "2026-03-14", "2026-02-30T08:00:00Z", "a@b.example", "https://x/"),
    *([], {}, ["x"], [{}], {"x": 1}, {"x": "y"}, {"type": "reference"}, {"basic": "x"}),
    *({"type": "author", "name": "x"}, {"mode": "reference", "reference_id": "x"}, ["x"] * 201),
)
ADDED = ("more", "version", "basic", "type", "website", "a-b")


@cache
def official() -> Any:
    """The official schema of a story, formats on."""
    from jsonschema import Draft4Validator, FormatChecker
    from referencing import Registry
    from referencing.jsonschema import DRAFT4

    files = [json.loads(path.read_text("utf-8")) for path in FOLDER.rglob("*.json")]
    parts = [(file["id"], DRAFT4.create_resource(file)) for file in files]
    whole = json.loads((FOLDER / "story.json").read_text("utf-8"))
    registry: Registry[Any] = Registry().with_resources(parts)
    return Draft4Validator(whole, registry=registry, format_checker=FormatChecker())


def mutants() -> Iterator[tuple[str, Any]]:
    """Each with what was done to the story."""
    document = copy.deepcopy(STORY)

    def visit(holder: Any, at: str) -> Iterator[tuple[str, Any]]:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        for key in keys:
            here, old = f"{at}/{key}", holder[key]
            for value in VALUES:
                holder[key] = value
                yield f"{value!r:.60} at {here}", document
            holder[key] = old
            if isinstance(old, dict | list):
                yield from visit(old, here)
            if isinstance(holder, dict):
                del holder[key]
                yield f"without {here}", document
                holder[key] = old
        for added in ADDED if isinstance(holder, dict) else ():
            if added not in holder:
                holder[added] = "x"
                yield f"with {at}/{added}", document
                del holder[added]

    yield from visit(document, "")


def compared(step: int) -> Iterator[tuple[str, bool, bool]]:
    """What was done, whether the official schema takes it, and whether ours does."""
    for number, (done, document) in enumerate(mutants()):
        if number % step == 0:
            yield done, official().is_valid(document), is_valid("ans")(document)


if __name__ == "__main__":
    from standards.test_ans_schema import differs_by_name

    count = alike = named = 0
    for done, theirs, ours in compared(1):
        count += 1
        alike += theirs == ours
        if theirs != ours:
            named += differs_by_name(done, theirs, ours)
            if not differs_by_name(done, theirs, ours):
                print(done, "official:", theirs)
    print(f"{alike} of {count} mutants judged alike; {named} differ as named")
