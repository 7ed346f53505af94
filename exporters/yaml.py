"""newsexport YAML 1.2: the document model itself, lossless and easy to read.

The keys are those of schemas/news-item.schema.json, in the order of the model. Whatever a
YAML 1.1 or 1.2 loader could take for something else than text is quoted ("no", "12:30",
"2022-01-18", "1.10"), so every loader gives the same text back. Many items are a stream of
documents, each after a line of `---`.

Options: `compact` writes flow style, one line.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from newsexport.newsitem import NewsItem
from newsexport.registry import exporter


def _many(items: Iterable[NewsItem], *, compact: bool = False) -> Iterator[str]:
    for item in items:
        yield "---\n" + yaml.write(item, compact=compact)


@exporter(suffix=".yaml", media_type="application/yaml", many=_many)
def yaml(item: NewsItem, *, compact: bool = False) -> str:
    """`item` as one YAML document."""
    import yaml as pyyaml

    # libyaml's emitter where PyYAML was built with it: four times faster, the same text
    dumper: Any = getattr(pyyaml, "CSafeDumper", pyyaml.SafeDumper)
    text = pyyaml.dump(
        item.to_dict(),
        Dumper=dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=True if compact else None,
        width=1 << 30 if compact else 110,
    )
    assert isinstance(text, str)
    return text
