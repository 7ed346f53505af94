"""Agence France-Presse: place, sign in brackets, hyphen; the full day in wire copy.

>>> print(afp.show("Paris (AFP) - Les cours ont baissé.", "fr"))
place=Paris | agency=AFP | "Paris (AFP) -"
>>> print(afp.show("Paris, 3 mars 2024 (AFP) - Les cours ont baissé.", "fr"))
place=Paris | day=3.3.2024 | agency=AFP | "Paris, 3 mars 2024 (AFP) -"
>>> print(afp.show("AFP - Shares fell."))
agency=AFP | "AFP -"
"""

from newsexport.datelines._grammar import (
    agency,
    dash,
    either,
    head,
    house_style,
    optional,
    sequence,
    sign,
)

afp = house_style(
    "afp",
    either(sequence(head, sign("AFP"), optional(dash)), sequence(agency("AFP"), dash)),
)
