"""What us-nv-sb370 asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'us-nv-health-policy',
        'NRS 603A.495',
        'Maintain and link a consumer health data policy (categories, sources, sharing, third parties and affiliates, purposes, processing, requests, changes, third-party tracking, effective date).',
        'conditional',
        'health-data-policy',
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
