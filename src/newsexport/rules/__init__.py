"""One module per rule, in folders by what they hold for.

========== =========================================================
story      every format, by the texts of the story
jsonld     schema.org JSON-LD
iptc       NewsML-G2, ninjs, NITF and our own model
ninjs      IPTC ninjs
newsml_g2  IPTC NewsML-G2
nitf       IPTC NITF
feed       RSS and Atom
text       the text of an article
receivers  what one receiver takes, asked for by --receiver
========== =========================================================
"""
