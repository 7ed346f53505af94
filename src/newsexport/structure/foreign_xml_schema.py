"""A schema that the user gives, XML Schema or RELAX NG, made ready to validate.

What it imports or includes is taken by its file name from what is given with it, and from nowhere
else: no network, no other file, no entity.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from newsexport.documents.xml import xml_parser
from newsexport.errors import SourceError

if TYPE_CHECKING:
    from lxml.etree import _Element

_RNG = "{http://relaxng.org/ns/structure/1.0}"
_XSD = "{http://www.w3.org/2001/XMLSchema}"


def foreign_schema(schema: bytes, resources: Mapping[str, bytes], name: str) -> Any:
    """lxml's XMLSchema or RelaxNG; SourceError, with `name`, where it cannot be used."""
    from lxml import etree

    root = _parsed(schema, resources, name)
    tag = str(root.tag)
    make: Any
    if tag == f"{_XSD}schema":
        _check_imports(root, resources, name, {name})
        make = etree.XMLSchema
    elif tag.startswith(_RNG):
        root = _included(root, resources, (name,))
        make = etree.RelaxNG
    else:
        raise unusable(name, "is neither XML Schema nor RELAX NG in its XML form")
    try:
        return make(root)
    except (etree.XMLSchemaParseError, etree.RelaxNGParseError) as error:
        first = next(iter(error.error_log), None)
        if first is None:
            raise unusable(name, plain(str(error))) from None
        raise unusable(name, plain(first.message), first.line) from None
    except etree.LxmlError as error:
        raise unusable(name, plain(str(error))) from None


def unusable(name: str, message: str, line: int = 0) -> SourceError:
    return SourceError("schema-invalid", name, message, line, 1 if line > 0 else 0)


def plain(message: str) -> str:
    """A message of libxml2 as one of ours: names without their namespaces, no full stop.

    >>> plain("Element '{urn:x}a': This element is not expected. Expected is ( {urn:x}b ).")
    "element 'a': this element is not expected; expected is ( b )"
    """
    import re

    text = " ".join(re.sub(r"\{[^{}]*\}", "", message).split()).rstrip(".")
    text = re.sub(r"(?:^|: )[A-Z](?=[a-z ])", lambda found: found[0].lower(), text)
    return re.sub(r"\. ([A-Z])", lambda found: f"; {found[1].lower()}", text)


def _parsed(schema: bytes, resources: Mapping[str, bytes], name: str) -> "_Element":
    from lxml import etree

    class Resources(etree.Resolver):
        def resolve(self, system_url: Any, public_id: Any, context: Any = None) -> Any:
            content = resources.get(_file_name(system_url or ""), b"")
            return self.resolve_string(content, context, base_url=None)

    parser = xml_parser()
    parser.resolvers.add(Resources())
    try:
        root: _Element | None = etree.XML(schema, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position if error.position else (0, 0)
        message = plain((error.msg or "not well-formed").partition(", line ")[0])
        raise SourceError("schema-invalid", name, f"not XML: {message}", line, column) from None
    except (ValueError, LookupError) as error:
        raise unusable(name, f"not readable: {error}") from None
    if root is None:
        raise unusable(name, "holds no element")
    dtd: Any = root.getroottree().docinfo.internalDTD
    # those of their own text are taken: W3C's schema of signatures has some
    for entity in dtd.iterentities() if dtd is not None else ():
        if entity.content is None:
            message = f"declares the entity {entity.name!r}, which stands elsewhere"
            raise unusable(name, message, 1)
    return root


def _file_name(address: str) -> str:
    return PurePosixPath(unquote(urlsplit(address).path)).name


def _resource(
    address: str, asking: "_Element", resources: Mapping[str, bytes], name: str
) -> tuple[str, bytes]:
    """The name and content of the resource that an element of the schema `name` asks for."""
    file = _file_name(address)
    if file not in resources:
        line = asking.sourceline if isinstance(asking.sourceline, int) else 0
        raise SourceError(
            "schema-reference",
            name,
            f"needs {address}, which is not there",
            line,
            1 if line else 0,
            "give the schemas it refers to as well; none is fetched",
        )
    return file, resources[file]


def _check_imports(
    root: "_Element", resources: Mapping[str, bytes], name: str, seen: set[str]
) -> None:
    """Refuse what is not there; libxml2 would only say that something in it is missing."""
    for kind in ("import", "include", "redefine"):
        for asking in root.iterchildren(f"{_XSD}{kind}"):
            address = asking.get("schemaLocation")
            if address is None:
                continue
            file, content = _resource(str(address), asking, resources, name)
            if file not in seen:
                seen.add(file)
                _check_imports(_parsed(content, resources, file), resources, file, seen)


def _included(
    root: "_Element", resources: Mapping[str, bytes], chain: tuple[str, ...]
) -> "_Element":
    """The grammar with what it includes in it (RELAX NG 4.6 and 4.7): libxml2 would look for it
    among the files of this machine."""
    *_, name = chain
    for asking in list(_asking(root)):
        file, content = _resource(str(asking.get("href", "")), asking, resources, name)
        if file in chain:
            raise unusable(name, f"includes {file}, which includes it")
        found = _included(_parsed(content, resources, file), resources, (*chain, file))
        for inherited in ("ns", "datatypeLibrary"):
            given = asking.get(inherited)
            if given is not None and found.get(inherited) is None:
                found.set(inherited, given)
        if asking.tag == f"{_RNG}include":
            if found.tag != f"{_RNG}grammar":
                raise unusable(name, f"includes {file}, which is no grammar")
            found = _overridden(found, asking)
        parent = asking.getparent()
        if parent is None:
            return found
        found.tail = asking.tail
        parent.replace(asking, found)
    return root


def _asking(root: "_Element") -> "Iterator[_Element]":
    return root.iter(f"{_RNG}include", f"{_RNG}externalRef")


def _overridden(found: "_Element", asking: "_Element") -> "_Element":
    """The included grammar as a div: what the including one says again is taken from it."""
    again = {(each.tag, each.get("name")) for each in asking.iter(f"{_RNG}start", f"{_RNG}define")}
    for each in list(found.iter(f"{_RNG}start", f"{_RNG}define")):
        parent = each.getparent()
        if (each.tag, each.get("name")) in again and parent is not None:
            parent.remove(each)
    found.tag = f"{_RNG}div"
    for each in asking:
        found.append(deepcopy(each))
    return found
