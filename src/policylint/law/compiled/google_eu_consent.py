"""What google-eu-consent asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'google-eu-consent',
        'Google EU user consent policy',
        'For EEA/UK/CH users: obtain consent for cookies and ad personalisation, identify each party receiving data and show how Google uses it.',
        'conditional',
        'cookies.consent',
        'presence',
        (),
        (),
        None,
        None,
        (),
        "consent duty verified; 'identify each party' from knowledge",
        "developers.google.com AdMob/IMA 'ad serving modes' pages; support.google.com/google-ads/answer/13695607",
        True,
    ),
    (
        'google-eu-parties',
        'Google EU user consent policy',
        'Clearly identify each party that may collect, receive or use personal data as a consequence of using a Google product.',
        'conditional',
        'recipients.identities',
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
