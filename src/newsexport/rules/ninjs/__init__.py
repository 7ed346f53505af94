"""Rules for IPTC ninjs."""
