"""Rules for what NewsML-G2, ninjs, NITF and our own model have in common."""
