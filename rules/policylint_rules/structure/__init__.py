"""Rules on how a text is built: what it announces, and whether it follows."""
