"""Superdesk: what its feed parsers make of ninjs, NewsML-G2 and NITF.

Tried on superdesk-core 2.5.3 and on its development tree of 2.9, file by file: a feed parser reads
the file, or does not, or reads a part of it and says nothing.
"""
