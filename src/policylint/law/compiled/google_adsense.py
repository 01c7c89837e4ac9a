"""What google-adsense asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'adsense-vendors',
        'AdSense Help: required content',
        "Third-party vendors incl. Google use cookies to serve ads based on prior visits; Google's ad cookies enable it and partners to do so.",
        'must',
        'ads.disclosure',
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
        'adsense-opt-out',
        'AdSense Help: required content',
        'Link opt-out of personalised ads (Ads Settings) and aboutads.info for other vendors; list other vendors and ad networks.',
        'must',
        'ads.disclosure',
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
