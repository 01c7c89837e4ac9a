"""What ca-eraser asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'ca-minors-eraser',
        'Cal. Bus. & Prof. Code 22581(a)(2)-(4)',
        'Tell registered users under 18 that they may remove (or have removed) content they posted, give instructions, and say removal may not be complete.',
        'conditional',
        'minors.content-removal',
        'presence',
        ('registered-users', 'user-generated-content'),
        (),
        None,
        None,
        (),
        None,
        'kinetic-law.com 2015-01-28, dwt.com 2014-11 (summaries of B&P 22581)',
        True,
    ),
)

AGE_THRESHOLDS = (
    (
        'ca-eraser',
        'US-CA',
        18,
        'content-removal',
        'Cal. Bus. & Prof. Code 22580-22582',
        None,
        'kinetic-law.com, dwt.com',
        True,
    ),
)
