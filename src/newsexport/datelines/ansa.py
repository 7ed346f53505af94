"""ANSA: the sign first, then place and day between hyphens.

>>> print(ansa.show("(ANSA) - ROMA, 4 MAR - Le borse sono scese.", "it"))
place=ROMA | day=4.3. | agency=ANSA | "(ANSA) - ROMA, 4 MAR -"

English copy the same, or the other way round:

>>> print(ansa.show("(ANSA) - Rome, March 4 - Shares fell."))
place=Rome | day=4.3. | agency=ANSA | "(ANSA) - Rome, March 4 -"
>>> print(ansa.show("Rome, March 4 (ANSA) - Shares fell."))
place=Rome | day=4.3. | agency=ANSA | "Rome, March 4 (ANSA) -"
"""

from newsexport.datelines._grammar import (
    dash,
    date,
    either,
    head,
    house_style,
    mark,
    optional,
    place,
    sequence,
    sign,
)

ansa = house_style(
    "ansa",
    either(
        sequence(sign("ANSA"), dash, place, optional(mark(",")), optional(date), dash),
        sequence(head, sign("ANSA"), optional(dash)),
    ),
)
