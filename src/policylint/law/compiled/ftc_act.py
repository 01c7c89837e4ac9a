"""What ftc-act asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'ftc-accuracy',
        '15 U.S.C. 45(a)(1)',
        "The policy must match actual practice; absolute promises ('100% secure', 'never share') are deception risks.",
        'must',
        'accuracy',
        'consistency',
        (),
        (),
        None,
        None,
        (),
        'consistency rule',
        'open-agreements us.json checklist quoting 15 U.S.C. 45(a)(1)',
        True,
    ),
)

AGE_THRESHOLDS = (
)
