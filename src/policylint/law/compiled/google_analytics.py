"""What google-analytics asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'ga-disclose',
        'Google Analytics ToS s.7',
        'Disclose the use of Google Analytics and how it collects and processes data.',
        'must',
        'analytics.disclosure',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'iubenda.com/en/help/11994 quoting GA ToS s.7; conductatlas.com GA ToS disclosure page',
        True,
    ),
    (
        'ga-cookies',
        'Google Analytics ToS s.7',
        'Give notice of cookies, mobile device identifiers or similar used to collect data.',
        'must',
        'cookies',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'iubenda.com/en/help/11994 quoting GA ToS s.7; conductatlas.com GA ToS disclosure page',
        True,
    ),
    (
        'ga-ad-features',
        'Google Analytics Advertising Features policy',
        'If advertising features are on, disclose which, how first- and third-party cookies are combined, and how to opt out.',
        'conditional',
        'ads.disclosure',
        'presence',
        ('uses-ga-advertising-features',),
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
