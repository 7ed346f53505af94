"""AAP (Australian Associated Press): place, day, the sign without brackets, dash.

>>> print(aap.show("SYDNEY, June 8 AAP – Shares fell."))
place=SYDNEY | day=8.6. | agency=AAP | "SYDNEY, June 8 AAP –"
>>> print(aap.show("CANBERRA, AAP - Shares fell."))
place=CANBERRA | agency=AAP | "CANBERRA, AAP -"
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

aap = house_style(
    "aap",
    either(
        sequence(head, sign("AAP"), optional(dash)),
        sequence(head, optional(mark(",")), agency("AAP"), dash),
    ),
)
