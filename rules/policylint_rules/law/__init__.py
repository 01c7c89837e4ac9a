"""Rules on the words that a law prescribes."""
