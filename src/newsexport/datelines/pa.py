"""PA Media (the Press Association): the sign between commas or in brackets.

>>> print(pa.show("LONDON, March 3, PA - Shares fell."))
place=LONDON | day=3.3. | agency=PA | "LONDON, March 3, PA -"
>>> print(pa.show("LONDON (PA) — Shares fell."))
place=LONDON | agency=PA | "LONDON (PA) —"
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

_signs = ("PA", "PA Media", "Press Association")
pa = house_style(
    "pa",
    either(
        sequence(head, sign(*_signs), optional(dash)),
        sequence(head, optional(mark(",")), agency(*_signs), dash),
    ),
)
