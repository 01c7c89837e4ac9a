"""How much of a hostile text the parser takes apart; the rest is kept as plain text (dialect section 9)."""

LONGEST_DOCUMENT = 5 * 1024 * 1024
"""Code points of a document that are parsed."""

LONGEST_LINE = 100_000
"""Code points up to which a line may be anything but text."""

DEEPEST_NESTING = 64
"""Lists within lists; deeper items become siblings."""
