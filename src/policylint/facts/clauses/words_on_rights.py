"""Words of titles on the rights of readers, by which a section is known to be about these."""

WORDS_ON_RIGHTS = (
    r"rights?|access\w*|correct\w*|delet\w+|eras\w+|opt(?:ing)?[- ]out|portability|rectif\w+|requests?"
    r"|withdraw\w*"
)
"""Alternatives of a regular expression for text in lower case, as whole words."""
