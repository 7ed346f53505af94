"""TASS: place, month and day, point, sign between slashes, point.

>>> print(tass.show("MOSCOW, October 9. /TASS/. Shares fell."))
place=MOSCOW | day=9.10. | agency=TASS | "MOSCOW, October 9. /TASS/."
>>> print(tass.show("MOSCOW, October 9 (Itar-Tass) - Shares fell."))
place=MOSCOW | day=9.10. | agency=Itar-Tass | "MOSCOW, October 9 (Itar-Tass) -"
"""

from newsexport.datelines._grammar import (
    dash,
    either,
    head,
    house_style,
    mark,
    optional,
    sequence,
    sign,
)

_signs = ("TASS", "ITAR-TASS")
tass = house_style(
    "tass",
    either(
        sequence(
            head,
            optional(mark(".")),
            sign(*_signs, brackets="//"),
            either(dash, sequence(mark("."), optional(dash)), sequence()),
        ),
        sequence(head, sign(*_signs), optional(dash)),
    ),
)
