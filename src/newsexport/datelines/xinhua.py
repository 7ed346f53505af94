"""Xinhua: place, month and day, sign in brackets, double hyphen.

>>> print(xinhua.show("BEIJING, Jan. 18 (Xinhua) -- Shares fell."))
place=BEIJING | day=18.1. | agency=Xinhua | "BEIJING, Jan. 18 (Xinhua) --"
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

xinhua = house_style("xinhua", head, sign("Xinhua"), optional(dash))
