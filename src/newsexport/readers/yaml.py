"""newsexport YAML: what `to-yaml` writes, read back equal.

Untrusted YAML is the normal case: the safe loader only, no anchors and aliases (our writer
uses none, and they are what bombs are made of), depth bounded, duplicate keys refused. Plain
scalars are text unless they are integers or booleans as the model has them.
"""

import re
from collections.abc import Iterator
from typing import Any

from newsexport.data import Data
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.registry import Reading, reader
from newsexport.source import Source

_DEEPEST = 50  # the model itself needs 6
_TAGS = frozenset("str int bool null float timestamp merge value map seq".split())
_KEY = re.compile(r"(?:guid|language|version|itemMeta|contentMeta):(?: |$)", re.MULTILINE)


def _looks_like(begin: str) -> int:
    return 2 if _KEY.match(begin.removeprefix("---").lstrip()) else 0


@reader(suffix=".yaml", looks_like=_looks_like)
def yaml(data: Data, options: ParseOptions) -> Iterator[Reading]:
    """The item in `data`; SourceError where it is no YAML, ModelError where no News Item."""
    source = data.source()
    yield Reading(NewsItem.from_dict(_load(source)), source.findings)


def _load(source: Source) -> Any:
    import yaml as pyyaml

    try:
        _check_events(source)
        node = pyyaml.compose(source.text, Loader=pyyaml.SafeLoader)
    except pyyaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problem = error.problem or error.context or "not readable"
        raise SourceError(
            "yaml-syntax", source.name, f"not YAML: {problem}", line, column
        ) from None
    except pyyaml.YAMLError as error:
        # a character that YAML does not allow: the message's first line names it
        problem = str(error).partition("\n")[0]
        raise SourceError("yaml-character", source.name, f"not YAML: {problem}") from None
    if node is None:
        raise SourceError("yaml-empty", source.name, "no YAML document")
    return _value(source, node)


def _refuse(source: Source, code: str, message: str, mark: Any) -> SourceError:
    return SourceError(code, source.name, message, mark.line + 1, mark.column + 1)


def _check_events(source: Source) -> None:
    import yaml as pyyaml

    depth = 0
    for event in pyyaml.parse(source.text, Loader=pyyaml.SafeLoader):
        if isinstance(event, pyyaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                message = f"nested deeper than {_DEEPEST}"
                raise _refuse(source, "yaml-depth", message, event.start_mark)
        elif isinstance(event, pyyaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, pyyaml.AliasEvent):
            raise _refuse(source, "yaml-alias", "aliases are not allowed", event.start_mark)


def _value(source: Source, node: Any) -> Any:
    import yaml as pyyaml

    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    if kind not in _TAGS:
        raise _refuse(source, "yaml-tag", f"tag {kind!r} is not allowed", node.start_mark)
    if isinstance(node, pyyaml.MappingNode):
        data: dict[str, Any] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, pyyaml.ScalarNode) else None
            if name is None:
                raise _refuse(source, "yaml-key", "a key must be text", key.start_mark)
            if name in data:
                message = f"key {name!r} stands twice"
                raise _refuse(source, "yaml-duplicate-key", message, key.start_mark)
            data[name] = _value(source, value)
        return data
    if isinstance(node, pyyaml.SequenceNode):
        return [_value(source, element) for element in node.value]
    if kind == "int":
        try:
            return int(node.value)
        except ValueError:
            return node.value
    if kind == "bool" and node.value in ("true", "false"):
        return node.value == "true"
    return None if kind == "null" else node.value
