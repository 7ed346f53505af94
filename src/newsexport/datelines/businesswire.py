"""Business Wire: place, double hyphen, sign in brackets, double hyphen.

>>> print(businesswire.show("DOVER, Del.--(BUSINESS WIRE)--Acme reports."))
place=DOVER, Del. | region=Del. | agency=BUSINESS WIRE | "DOVER, Del.--(BUSINESS WIRE)--"
>>> print(businesswire.show("DOVER--(BUSINESS WIRE)--Jan. 3, 2024-- Acme reports."))
place=DOVER | day=3.1.2024 | agency=BUSINESS WIRE | "DOVER--(BUSINESS WIRE)--Jan. 3, 2024--"
"""

from newsexport.datelines._grammar import dash, date, head, house_style, optional, sign

businesswire = house_style(
    "businesswire",
    head,
    optional(dash),
    sign("Business Wire", "BusinessWire"),
    optional(dash),
    optional(date, dash),
)
