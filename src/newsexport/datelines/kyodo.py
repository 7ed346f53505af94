"""Kyodo News: place, day and the sign, in brackets or without.

>>> print(kyodo.show("TOKYO, March 3, Kyodo - Shares fell."))
place=TOKYO | day=3.3. | agency=Kyodo | "TOKYO, March 3, Kyodo -"
>>> print(kyodo.show("TOKYO (Kyodo) -- Shares fell."))
place=TOKYO | agency=Kyodo | "TOKYO (Kyodo) --"
"""

from newsexport.datelines._grammar import (
    agency,
    dash,
    either,
    head,
    house_style,
    mark,
    optional,
    sequence,
    sign,
)

_signs = ("Kyodo", "Kyodo News")
kyodo = house_style(
    "kyodo",
    either(
        sequence(head, sign(*_signs), optional(dash)),
        sequence(head, optional(mark(",")), agency(*reversed(_signs)), dash),
    ),
)
