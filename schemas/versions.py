"""The versions of ninjs, and the schema of each.

Three versions have a file. A file tells in `x-versions` how its neighbours differ: by merge
patches (RFC 7396), each to the version next to it on the side of the file's own, so that 1.7 is
1.4 with the patches of 1.5, 1.6 and 1.7, and 1.0 is 1.4 with those of 1.3, 1.2, 1.1 and 1.0.
"""

from typing import Any

_FILES = {
    "ninjs-1.4": ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"),
    "ninjs-2.2": ("2.0", "2.1", "2.2", "2.3"),
    "ninjs-3.1": ("3.0", "3.1", "3.2"),
}
_FILE_OF = {f"ninjs-{version}": file for file, those in _FILES.items() for version in those}

# names that show a version where none is said
_BEGIN_1 = ("body_", "description_", "headline_")
_ONLY_1 = frozenset(
    "$standard byline headline mimetype person organisation place subject event object infosource"
    " genre trustindicator charcount wordcount".split()
)
_ONLY_3 = frozenset(
    "representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus"
    " copyrightHolder copyrightNotice usageTerms edNote infoSources eventDetails plannedCoverage"
    " altIds trustIndicators rightsInfo digitalSourceType".split()
)
_SMALL = frozenset(name.lower() for name in _ONLY_3) | {"embargoed"}


def schema_for_version(version: str) -> tuple[str, bool]:
    """The name of the schema for ninjs `version`, and whether it is that of this very version:
    else it is the newest of the same first number, or the newest of all.

    >>> schema_for_version("3.1"), schema_for_version("2.1.1")
    (('ninjs-3.1', True), ('ninjs-2.1', True))
    >>> schema_for_version("3.9"), schema_for_version("1"), schema_for_version("")
    (('ninjs-3.2', False), ('ninjs-1.7', False), ('ninjs-3.2', False))
    """
    first, _, rest = version.strip().partition(".")
    name = f"ninjs-{first}.{rest.partition('.')[0]}"
    if name in _FILE_OF:
        return name, True
    newest = {those[-1].partition(".")[0]: those[-1] for those in _FILES.values()}
    return f"ninjs-{newest.get(first, newest['3'])}", False


def version_shown(item: Any) -> str:
    """The version that a ninjs object says it has, else the first number of the one whose names
    it uses; "" where nothing shows it.

    >>> version_shown({"standard": {"name": "ninjs", "version": "2.2"}})
    '2.2'
    >>> version_shown({"uri": "urn:x:1", "body_text": "…"}), version_shown({"bodies": []})
    ('1', '')
    """
    if not isinstance(item, dict):
        return ""
    for name in ("standard", "$standard"):
        said = item.get(name)
        if isinstance(said, dict):
            version = said.get("version")
            if isinstance(version, str) and version.strip():
                return version.strip()
            address = said.get("schema")
            if isinstance(address, str) and "ninjs-schema_" in address:
                end = address.rpartition("ninjs-schema_")[2]
                return end.rstrip("#").removesuffix(".json").lstrip("v")
    names = [key for key in item if isinstance(key, str)]
    if any(key in _ONLY_1 or key.startswith(_BEGIN_1) for key in names):
        return "1"
    if any(isinstance(item.get(key), dict) for key in ("renditions", "associations")):
        return "1"
    if any(key in _ONLY_3 for key in names):
        return "3"
    return "2" if any(key in _SMALL for key in names) else ""


def file_of(name: str) -> str:
    """The name of the schema whose file tells of the schema `name`."""
    return _FILE_OF.get(name, name)


def names_in(file: str) -> tuple[str, ...]:
    """The names of the schemas that the file of the schema `file` tells of."""
    return tuple(name for name, its in _FILE_OF.items() if its == file) or (file,)


def module_of(file: str) -> str:
    """The name of the module that is the compiled form of the schema `file`."""
    return f"_json_{file.replace('-', '_').replace('.', '_')}"


def derived(schema: dict[str, Any], name: str) -> dict[str, Any]:
    """The schema `name` from what `schema`, that of its file, tells of it."""
    patches = schema.pop("x-versions", {})
    file = file_of(name)
    if name == file:
        return schema
    names = names_in(file)
    here, there = names.index(file), names.index(name)
    step = 1 if there > here else -1
    for at in range(here + step, there + step, step):
        schema = merged(schema, patches[names[at].removeprefix("ninjs-")])
    versions = [each.removeprefix("ninjs-") for each in (file, name)]
    said = {key: schema[key].replace(*versions) for key in ("$id", "title")}
    return {**schema, **said, "description": f"See {file}.schema.json."}


def merged(value: Any, patch: Any) -> Any:
    """`value` with a merge patch (RFC 7396): what is null there is gone, objects are merged.

    >>> merged({"a": 1, "b": {"c": 2, "d": 3}}, {"a": None, "b": {"c": 4}})
    {'b': {'c': 4, 'd': 3}}
    """
    if not isinstance(patch, dict):
        return patch
    result = dict(value) if isinstance(value, dict) else {}
    for key, change in patch.items():
        if change is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), change)
    return result
