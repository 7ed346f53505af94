"""Whether an item is what our JSON Schema allows.

The schema's compiled form says yes or no at once; only where it says no is jsonschema
imported, which is slow to start and says best what is wrong.
"""

from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.schemas import _news_item

SCHEMA_MISMATCH = "NX001"


def item_errors(item: NewsItem) -> tuple[Finding, ...]:
    """What schemas/news-item.schema.json refuses in `item`, by JSON Pointer; () if nothing."""
    data = item.to_dict()
    try:
        _news_item.validate(data)
    except _news_item.JsonSchemaValueException:
        return _explain(data)
    return ()


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
