"""One module per output format, named like its command: `to-jsonld` is `jsonld.py`."""
