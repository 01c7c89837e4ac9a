"""PL0: what the linter has to say about a document before any opinion; these rules always run."""
