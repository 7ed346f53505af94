"""Articles into a CMS, each once: HTTP, credentials, the journal and the order of steps."""
