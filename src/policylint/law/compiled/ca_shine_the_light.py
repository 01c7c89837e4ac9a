"""What ca-shine-the-light asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'ca-shine-the-light',
        'Cal. Civ. Code 1798.83(b)(1)(B), (c)(2)',
        "Offer a 'Your Privacy Rights' link/section describing the right to a yearly list of third-party direct-marketing disclosures and a contact point, or publish an opt-in/opt-out policy.",
        'conditional',
        'direct-marketing-sharing',
        'presence',
        ('shares-for-third-party-direct-marketing',),
        (),
        None,
        None,
        (),
        None,
        'statute excerpt at fredericborel.blogspot.com 2018-01; privacyrights.org; Wikipedia sandbox (1798.83)',
        True,
    ),
)

AGE_THRESHOLDS = (
)
