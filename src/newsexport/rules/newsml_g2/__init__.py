"""Rules for IPTC NewsML-G2."""
