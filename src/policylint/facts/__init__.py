"""What the text says: one recogniser a kind of fact, each fact with the span of the words it comes from."""
