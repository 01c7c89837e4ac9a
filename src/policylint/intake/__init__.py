"""PL0: what the linter has to say of a document before any opinion, and of comments that silence rules."""
