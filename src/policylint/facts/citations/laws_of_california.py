"""Names of the laws of California."""

from policylint.facts.citations.named_law import NamedLaw

CALIFORNIA = (
    NamedLaw(
        "ccpa",
        (
            "California Consumer Privacy Act",
            "California’s Consumer Privacy Act",
            "California Privacy Rights Act",
        ),
        ("CCPA", "CPRA"),
        (
            "California Consumer Protection Act",
            "California Consumer Privacy Protection Act",
            "California Consumer Data Protection Act",
            "California Consumer Data Privacy Act",
            "California Consumers Privacy Act",
            "California Consumer Privacy Rights Act",
            "California Customer Privacy Act",
            "California Privacy Protection Act",
            "California Data Privacy Act",
            "California Data Protection Act",
            "California Personal Rights Act",
        ),
        articles=0,
    ),
    NamedLaw(
        "ccpa-regs",
        ("CCPA Regulations", "California Consumer Privacy Act Regulations", "CCPA Final Regulations"),
        articles=0,
    ),
    NamedLaw(
        "caloppa",
        ("California Online Privacy Protection Act",),
        ("CalOPPA", "Cal-OPPA", "CALOPPA"),
        (
            "California Online Protection Act",
            "California Online Privacy Act",
            "California Online Privacy and Protection Act",
        ),
        articles=0,
    ),
    NamedLaw("ca-eraser", ("Privacy Rights for California Minors in the Digital World",)),
    NamedLaw("ca-shine-the-light", ("Shine the Light Act", "Shine the Light Law", "Shine the Light")),
    NamedLaw("ca-delete-act", ("California Delete Act", "Delete Act"), ("SB 362",)),
    NamedLaw("ca-records", ("California Customer Records Act", "California Customer Records statute")),
    NamedLaw("ca-calecpa", ("California Electronic Communications Privacy Act",), ("CalECPA",)),
    NamedLaw(
        "ca-cmia",
        (
            "California Confidentiality of Medical Information Act",
            "Confidentiality of Medical Information Act",
        ),
        ("CMIA",),
    ),
    NamedLaw("ca-sopipa", ("Student Online Personal Information Protection Act",), ("SOPIPA",)),
    NamedLaw("ca-fipa", ("California Financial Information Privacy Act",)),
)
