"""Rules for IPTC NITF."""
