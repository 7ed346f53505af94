"""Where our XML schemas and the official ones agree, and each way in which they do not."""

import re
from functools import cache
from pathlib import Path

from lxml import etree

from standards.checks import BUNDLE, WORKED
from standards.mutants import Mutant

GOLDEN = Path(__file__).parents[1] / "golden"

DIFFERENCES = {
    "extension-first": "an element behind one of another namespace, where the standard has any"
    " number of each in this order: libxml2 takes it by the official XSD, Xerces does not. Ours"
    " refuses it, as XML Schema says",
    "no-ids": "an empty list of ids (idrefs, contentrefs): libxml2 takes it, Xerces does not. Ours"
    " refuses it, as XML Schema says",
    "rights-language": "any language of rights in rightsExpressionXML: the official XSD asks for"
    " its schema beside it, ours does not look inside",
    "same-id": "an id that stands twice: a grammar cannot say it, a rule does",
    "nitf-release": "a release of NITF 3 other than 3.6, and the date and time of its DTD: the"
    " official XSD takes those of 3.6 alone, ours is for all that came before as well",
    "nitf-tabletype": "@tabletype as an unparsed entity of the DTD: ours takes any text, since no"
    " DTD is read",
}


def read(path: Path) -> etree._Element:
    parser = etree.XMLParser(remove_comments=True, resolve_entities=False, no_network=True)
    return etree.parse(str(path), parser).getroot()


@cache
def official(name: str) -> etree.XMLSchema:
    paths = {
        "newsml-g2": BUNDLE / "newsml-g2" / "xsd" / "NewsML-G2_2.35-spec-All-Power.xsd",
        "nitf": BUNDLE / "nitf" / "nitf-3-6.xsd",
    }
    return etree.XMLSchema(etree.parse(str(paths[name])))


def documents() -> list[Path]:
    """All NewsML-G2, valid and not."""
    return sorted(
        [
            *(BUNDLE / "newsml-g2" / "catalog").glob("*.xml"),
            *(BUNDLE / "newsml-g2" / "examples").glob("*.xml"),
            *(BUNDLE / "newsml-g2" / "unit-tests").glob("*.xml"),
            *(BUNDLE / "newsml-g2" / "invalid").glob("*.xml"),
            *(BUNDLE / "agency-samples").glob("*/*.xml"),
            *WORKED.glob("*newsml-g2.xml"),
            *WORKED.glob("*.newsmessage.xml"),
            *(WORKED / "invalid").glob("g2-*.xml"),
        ]
    )


def nitf_documents() -> list[Path]:
    """The worked example, and what newsexport writes of its seeds."""
    return sorted([*WORKED.glob("*.nitf-3.6.xml"), *GOLDEN.glob("*.nitf.xml")])


def why_they_differ(name: str, mutant: Mutant, ours: str | None) -> str:
    """The difference by its name in DIFFERENCES; "" where it is none of them. `ours` is what we
    say is wrong, None where that is nothing."""
    where = mutant.where
    if ours is not None:
        if re.search(r"must stand before \S+ \(in the namespace urn:example:other\)", ours):
            return "extension-first"
        if re.search(r"@(idrefs|contentrefs)$", where) and "is empty" in ours:
            return "no-ids"
        return ""
    if "rightsExpressionXML" in where:
        return "rights-language"
    if mutant.kind == "attribute value" and re.search(r"@(id|partid)$", where):
        return "same-id"
    if name == "nitf" and re.search(r"nitf/@(version|change\.(date|time))$", where):
        return "nitf-release"
    if name == "nitf" and where == "table/@tabletype":
        return "nitf-tabletype"
    return ""
