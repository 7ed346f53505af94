"""Pages of what is told while a file is read and held against its schema."""
