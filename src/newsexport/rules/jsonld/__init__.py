"""Rules for schema.org JSON-LD."""
