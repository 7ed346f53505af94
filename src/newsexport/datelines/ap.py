"""The Associated Press: city in capitals, state or country, sign in brackets, dash.

>>> print(ap.show("SPRINGFIELD, Ill. (AP) — Shares fell on Friday."))
place=SPRINGFIELD, Ill. | region=Ill. | agency=AP | "SPRINGFIELD, Ill. (AP) —"

On the wire the dash is a low line; the day stands in older copy:

>>> print(ap.show("BEIJING (AP) _ Shares fell."))
place=BEIJING | agency=AP | "BEIJING (AP) _"
>>> print(ap.show("PARIS, March 3 (AP) -- Shares fell."))
place=PARIS | day=3.3. | agency=AP | "PARIS, March 3 (AP) --"

Reference: Associated Press Stylebook, "datelines".
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

ap = house_style("ap", head, sign("AP", "Associated Press", "The Associated Press"), optional(dash))
