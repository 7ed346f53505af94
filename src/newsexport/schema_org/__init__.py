"""schema.org: its types and properties as facts, and what may stand where, by them.

Facts only: no description of a term stands here. `VERSION` says of which release they are.
"""
