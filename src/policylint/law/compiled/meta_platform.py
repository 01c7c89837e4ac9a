"""What meta-platform asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'meta-what',
        'Meta Platform Terms s.4; developer privacy-policy expectations',
        'Say what data is processed and how.',
        'must',
        'categories-collected',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'developers.facebook.com/docs/development/terms-and-policies/privacy-policy',
        True,
    ),
    (
        'meta-purposes',
        'Meta Platform Terms s.4; developer privacy-policy expectations',
        'Say for what purposes.',
        'must',
        'purposes',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'developers.facebook.com/docs/development/terms-and-policies/privacy-policy',
        True,
    ),
    (
        'meta-deletion',
        'Meta Platform Terms s.4; developer privacy-policy expectations',
        'Explain how users can request deletion of their data.',
        'must',
        'data-deletion',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'developers.facebook.com/docs/development/terms-and-policies/privacy-policy',
        True,
    ),
)

AGE_THRESHOLDS = (
)
