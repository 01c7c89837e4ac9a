"""The core profile: what any privacy policy should say, whatever law applies."""

CORE: tuple[tuple[str, ...], ...] = (
    ("contact.controller",),
    ("contact.privacy",),
    ("categories-collected",),
    ("purposes",),
    ("recipients",),
    ("retention.period",),
    ("rights.access", "rights.rectification", "rights.erasure"),
    ("rights.how-to-exercise",),
    ("security",),
    ("change-notice",),
    ("effective-date",),
    ("children.age",),
)
"""Groups of clause keys: one clause of each group, or one that answers for it, should be there."""
