"""Documents of strangers: the one door for JSON, YAML and XML.

Nothing else in newsexport calls the loaders of these libraries. Depth and size are bounded,
entities, anchors and duplicate keys refused, nothing is fetched; each refusal is a SourceError
with its place.
"""
