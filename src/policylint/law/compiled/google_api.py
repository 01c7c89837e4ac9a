"""What google-api asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'google-api-limited-use',
        'Google API Services User Data Policy',
        'Apps with restricted/sensitive scopes state adherence to Limited Use requirements and disclose use of Google user data.',
        'conditional',
        'limited-use',
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
