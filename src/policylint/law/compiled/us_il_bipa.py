"""What us-il-bipa asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'us-il-bipa-policy',
        '740 ILCS 14/15(a)',
        'Public written policy with retention schedule and destruction guidelines (purpose satisfied or 3 years after last interaction).',
        'conditional',
        'biometric.retention-schedule',
        'presence',
        (),
        (),
        None,
        None,
        (),
        None,
        'open-agreements/open-agreements@9746f44e legal-practice-library/privacy/us/*.md (statute quoted with citation, Aug 2026, CC BY 4.0)',
        True,
    ),
    (
        'us-il-bipa-notice',
        '740 ILCS 14/15(b)',
        'Written notice of collection, specific purpose and length of term, and a written release.',
        'conditional',
        'biometric.notice',
        'presence',
        (),
        (),
        None,
        None,
        (),
        None,
        'open-agreements/open-agreements@9746f44e legal-practice-library/privacy/us/*.md (statute quoted with citation, Aug 2026, CC BY 4.0)',
        True,
    ),
)

AGE_THRESHOLDS = (
)
