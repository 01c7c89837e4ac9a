"""What dpf asks. Written by scripts/compile_law.py from ../catalogue: edit that."""

REQUIREMENTS = (
    (
        'dpf-adherence',
        'DPF Notice Principle II.1.a',
        "A DPF participant's policy must state its participation and adherence to the Principles and link to the DPF List/website.",
        'conditional',
        'dpf.adherence',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'from knowledge, unverified',
        False,
    ),
    (
        'dpf-recourse',
        'DPF Notice Principle II.1.a',
        'It must name the independent dispute-resolution body, FTC (or DoT) jurisdiction, possible binding arbitration, disclosure to public authorities and liability for onward transfers.',
        'conditional',
        'dpf.recourse',
        'presence',
        (),
        None,
        None,
        (),
        None,
        'from knowledge, unverified',
        False,
    ),
    (
        'dpf-contact',
        'DPF Notice Principle II.1.a',
        'It must say how to contact the organisation with complaints, including any EU/UK/Swiss establishment.',
        'conditional',
        'contact.privacy',
        'presence',
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
