import pickle

import pytest

from newsexport.errors import (
    ExportError,
    ModelError,
    NewsExportError,
    OutputError,
    SourceError,
    UnknownName,
)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (SourceError("input-empty", "a.txt", "is empty"), "a.txt: is empty"),
        (SourceError("json-syntax", "a.json", "not JSON", 2, 7), "a.json:2:7: not JSON"),
        (ModelError("/pictures/0", "unknown key 'x'"), "/pictures/0: unknown key 'x'"),
        (
            UnknownName("exporter", "nims", ("ninjs", "yaml")),
            "unknown exporter 'nims'; known: ninjs, yaml",
        ),
        (ExportError("newsml_g2", "/guid", "empty"), "newsml_g2: /guid: empty"),
        (OutputError("output-exists", "a.xml", "exists already"), "a.xml: exists already"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_errors_print_and_survive_pickling(error: NewsExportError, text: str) -> None:
    assert str(error) == text
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code, again.hint) == (text, error.code, error.hint)
