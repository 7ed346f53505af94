"""QCodes of an item, and the catalogs that say what their aliases stand for."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.handles import Attribute
from newsexport.documents.xml import local, namespace
from newsexport.iptc_catalog import is_standard_catalog
from newsexport.layouts._xml import each

if TYPE_CHECKING:
    from lxml.etree import _Element

# what the schema of NewsML-G2 2.35 gives the type of a QCode, or of a list of them
ATTRIBUTES = frozenset(
    "accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace"
    " concepttype confirmationstatus creator derivedfrom durationunit encoding environment format"
    " hashtype heightunit how idformat interactiontype jobtitle layoutorientation market"
    " marketlabelsrc mode part pubconstraint qcode radunit ratertype ratingtype rel rendition"
    " renditionref reposrole representation residrefformat role scaleunit scope severity symbolsrc"
    " target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why"
    " widthunit".split()
)
# elements in which an attribute of such a name is plain text
_PLAIN = frozenset("a timestamp channel destination sender origin".split())


class Use(NamedTuple):
    """One QCode where it stands."""

    at: Attribute
    within: tuple[int, int]
    alias: str
    code: str


@lru_cache(1)
def uses(item: "_Element") -> tuple[Use, ...]:
    """Every QCode in the item's own elements, in document order."""
    own = namespace(item)
    return tuple(
        use
        for element in item.iter(f"{{{own}}}*" if own else "*")
        for name, value in element.items()
        if name in ATTRIBUTES and ":" in str(value) and local(element) not in _PLAIN
        for use in _of(Attribute(element, str(name)), str(value))
    )


def _of(at: Attribute, value: str) -> Iterator[Use]:
    start = 0
    for qcode in value.split():
        start = value.index(qcode, start)
        alias, colon, code = qcode.partition(":")
        if colon and alias and code:
            yield Use(at, (start, start + len(qcode)), alias, code)
        start += len(qcode)


class Catalogs(NamedTuple):
    """What the aliases of an item stand for, as far as it is known without asking the network."""

    present: bool
    standard: bool  # an edition of IPTC's catalog is among them
    foreign: bool  # one of which nothing is known is among them
    schemes: frozenset[str]  # aliases that catalogs in the document itself define


def catalogs(*holders: "_Element") -> Catalogs:
    """Of the elements that have catalogs for children."""
    present = standard = foreign = False
    schemes: set[str] = set()
    for holder in holders:
        for child in holder:
            name = local(child)
            if name == "catalogRef":
                present = True
                known = is_standard_catalog(child.get("href") or "")
                standard |= known
                foreign |= not known
            elif name == "catalog":
                present = True
                schemes |= {scheme.get("alias") or "" for scheme in each(child, "scheme")}
    return Catalogs(present, standard, foreign, frozenset(schemes))


def joined(one: Catalogs, other: Catalogs) -> Catalogs:
    return Catalogs(
        one.present or other.present,
        one.standard or other.standard,
        one.foreign or other.foreign,
        one.schemes | other.schemes,
    )
