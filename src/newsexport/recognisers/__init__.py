"""One module per recogniser of names, named like it: what `--recogniser NAME` can ask for."""
