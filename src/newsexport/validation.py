"""Whether an item is what our JSON Schema allows.

The schema's compiled form says yes at once; only where it does not is jsonschema imported,
which is slow to start, has the last word, and says best what is wrong.
"""

from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.schemas._news_item import is_valid

SCHEMA_MISMATCH = "NX001"


def item_errors(item: NewsItem) -> tuple[Finding, ...]:
    """What schemas/news-item.schema.json refuses in `item`, by JSON Pointer; () if nothing."""
    return () if is_valid(item) else _explain(item.to_dict())


def _explain(data: object) -> tuple[Finding, ...]:
    from jsonschema import Draft202012Validator

    from newsexport.schemas import schema

    validator = Draft202012Validator(schema("news-item"))
    return tuple(
        Finding(
            SCHEMA_MISMATCH,
            "error",
            error.message if len(error.message) <= 200 else f"{error.message[:199]}…",
            pointer="".join(f"/{step}" for step in error.absolute_path),
        )
        for error in sorted(
            validator.iter_errors(data), key=lambda error: list(map(str, error.path))
        )
    )
