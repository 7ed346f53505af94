"""Rules of single receivers, a folder each."""
