"""United Press International: place where there is one, month and day, sign, double hyphen.

>>> print(upi.show("Jan. 18 (UPI) -- Shares fell on Tuesday."))
day=18.1. | agency=UPI | "Jan. 18 (UPI) --"
>>> print(upi.show("WASHINGTON, Jan. 18 (UPI) -- Shares fell on Tuesday."))
place=WASHINGTON | day=18.1. | agency=UPI | "WASHINGTON, Jan. 18 (UPI) --"
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

upi = house_style("upi", head, sign("UPI"), optional(dash))
