"""newsexport YAML 1.2: the document model itself, lossless and easy to read.

The keys are those of schemas/news-item.schema.json, in the order of the model. Whatever a
YAML 1.1 or 1.2 loader could take for something else than text is quoted ("no", "12:30",
"2022-01-18", "1.10"), so every loader gives the same text back. Many items are a stream of
documents, each after a line of `---`.

Options: `compact` writes flow style, one line.
"""

from collections.abc import Iterable, Iterator

from newsexport.exporters._yaml import yaml_text
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter


def _many(items: Iterable[NewsItem], *, compact: bool = False) -> Iterator[str]:
    for item in items:
        yield "---\n" + yaml.write(item, compact=compact)


@exporter(suffix=".yaml", media_type="application/yaml", many=_many)
def yaml(item: NewsItem, *, compact: bool = False) -> str:
    """`item` as one YAML document."""
    return yaml_text(item.to_dict(), compact=compact)
