"""Names of the laws of California."""

from policylint.facts.citations.law_name import Law

CALIFORNIA = (
    Law(
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
    Law(
        "ccpa-regs",
        ("CCPA Regulations", "California Consumer Privacy Act Regulations", "CCPA Final Regulations"),
        articles=0,
    ),
    Law(
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
    Law("ca-eraser", ("Privacy Rights for California Minors in the Digital World",)),
    Law("ca-shine-the-light", ("Shine the Light Act", "Shine the Light Law", "Shine the Light")),
    Law("ca-delete-act", ("California Delete Act", "Delete Act"), ("SB 362",)),
    Law("ca-records", ("California Customer Records Act", "California Customer Records statute")),
    Law("ca-calecpa", ("California Electronic Communications Privacy Act",), ("CalECPA",)),
    Law(
        "ca-cmia",
        (
            "California Confidentiality of Medical Information Act",
            "Confidentiality of Medical Information Act",
        ),
        ("CMIA",),
    ),
    Law("ca-sopipa", ("Student Online Personal Information Protection Act",), ("SOPIPA",)),
    Law("ca-fipa", ("California Financial Information Privacy Act",)),
)
