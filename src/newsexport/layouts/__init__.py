"""One module per format that is checked: what an item of it is, which of the story's texts stand
where, which schema and which rules hold for it."""
