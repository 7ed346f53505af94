"""Whether a value or tree is what our schema of its format allows."""
