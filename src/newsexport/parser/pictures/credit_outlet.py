"""A credit that names the house before the maker: "AAP: Jane Doe", "ABC News: Jane Doe".

>>> names_outlet("AAP: Jane Doe"), names_outlet("Supplied: Jane Doe")
(True, True)
>>> names_outlet("Warning: Jane Doe"), names_outlet("AAP: why it rains")
(False, False)
"""

from newsexport.datelines.agencies import is_agency
from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import among
from newsexport.parser.providers.outlets import is_outlet

_GIVEN = " supplied contributed "
_LONGEST = 30  # characters of a house's name


def names_outlet(text: str) -> bool:
    """Whether `text` is an outlet or an agency, a colon and a person."""
    house, colon, _ = text[: _LONGEST + 2].partition(": ")
    if not colon or not house[:1].isupper():
        return False
    if not (among(house.casefold(), _GIVEN) or is_agency(house) or is_outlet(house)):
        return False
    return looks_like_person(text[len(house) + 2 :])
