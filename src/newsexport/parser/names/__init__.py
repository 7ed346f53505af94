"""Names of people, organisations and places."""
