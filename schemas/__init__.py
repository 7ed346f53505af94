"""What data may look like."""
