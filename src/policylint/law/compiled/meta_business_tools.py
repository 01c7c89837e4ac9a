"""What meta-business-tools asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'meta-business-tools',
        'Meta Business Tools Terms s.3',
        'Notice that third parties incl. Meta may collect data via pixels/SDKs for measurement and targeted ads, with opt-out links.',
        'conditional',
        'meta-pixel',
        'presence',
        (),
        (),
        None,
        None,
        (),
        None,
        'from knowledge, unverified',
        False,
    ),
)

AGE_THRESHOLDS = (
)
