"""What is told while a file is read and held against its schema: pages, the checks are elsewhere."""
