"""What in-spdi asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'in-spdi-policy',
        'SPDI Rules 2011 r.4, r.5(9)',
        "Until DPDP is fully in force: publish a policy with practices, type of data, purpose, disclosure, security and a grievance officer's name and contact.",
        'must',
        'grievance.officer',
        'presence',
        (),
        (),
        None,
        '2027-05-13',
        (),
        None,
        'from knowledge, unverified',
        False,
    ),
)

AGE_THRESHOLDS = (
)
