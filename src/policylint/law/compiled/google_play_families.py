"""What google-play-families asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'play-families',
        'Google Play Families policy',
        "Disclose collection of children's data incl. via SDKs; no AAID/IMEI etc. from children; self-certified ad SDKs; COPPA/GDPR compliance.",
        'conditional',
        'children.information-collected',
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
    (
        'play-families-ads',
        'Google Play Families policy',
        'No interest-based ads or remarketing to children.',
        'conditional',
        'children.ads',
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
    (
        'play-families',
        'platform',
        13,
        'children-band',
        'Play target-age bands (5 and under, 6-8, 9-12, 13-15, 16-17, 18+); national law may raise',
        None,
        'from knowledge, unverified',
        False,
    ),
)
