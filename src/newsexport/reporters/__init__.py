"""One module per way to tell what was found."""
