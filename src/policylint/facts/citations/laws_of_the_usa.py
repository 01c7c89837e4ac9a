"""Names of the federal laws of the USA."""

from policylint.facts.citations.named_law import NamedLaw

FEDERAL = (
    NamedLaw(
        "coppa",
        (
            "Children’s Online Privacy Protection Act",
            "Children’s Online Privacy Protection Rule",
            "Children’s Online Privacy Protection Act Rule",
            "COPPA Rule",
        ),
        ("COPPA",),
        (
            "Children Online Privacy Protection Act",
            "Child Online Privacy Protection Act",
            "Child’s Online Privacy Protection Act",
            "Childrens Online Privacy Protection Act",
            "Childrens’ Online Privacy Protection Act",
            "Children’s Online Protection Act",
            "Children’s Online Privacy Act",
            "Children’s Online Privacy and Protection Act",
            "Children’s Online Privacy Policy Protection Act",
            "Children’s Online Privacy Protection Law",
            "Children’s Privacy Protection Act",
            "Children’s Internet Privacy Protection Act",
        ),
        articles=0,
    ),
    NamedLaw("ftc-act", ("Federal Trade Commission Act", "FTC Act")),
    NamedLaw(
        "us-hipaa",
        (
            "Health Insurance Portability and Accountability Act",
            "Health Insurance Portability & Accountability Act",
            "HIPAA Privacy Rule",
            "HIPAA Security Rule",
            "HIPAA Rules",
            "HIPAA Breach Notification Rule",
        ),
        ("HIPAA",),
        (
            "Health Information Portability and Accountability Act",
            "Health Insurance Privacy and Accountability Act",
            "Health Information Privacy and Accountability Act",
            "Health Insurance Portability and Privacy Act",
            "HIPPA",
        ),
    ),
    NamedLaw(
        "us-hitech",
        ("Health Information Technology for Economic and Clinical Health Act", "HITECH Act"),
        ("HITECH",),
    ),
    NamedLaw(
        "us-glba", ("Gramm-Leach-Bliley Act", "Gramm Leach Bliley Act", "Gramm–Leach–Bliley Act"), ("GLBA",)
    ),
    NamedLaw(
        "us-ferpa",
        ("Family Educational Rights and Privacy Act", "Family Educational Rights & Privacy Act"),
        ("FERPA",),
        (
            "Family Education Rights and Privacy Act",
            "Federal Education Rights and Privacy Act",
            "Family Educational Right to Privacy Act",
        ),
    ),
    NamedLaw(
        "us-can-spam",
        (
            "CAN-SPAM Act",
            "CAN SPAM Act",
            "Controlling the Assault of Non-Solicited Pornography and Marketing Act",
        ),
        ("CAN-SPAM", "CAN SPAM"),
    ),
    NamedLaw("us-tcpa", ("Telephone Consumer Protection Act",), ("TCPA",)),
    NamedLaw(
        "us-dmca", ("Digital Millennium Copyright Act",), ("DMCA",), ("Digital Millenium Copyright Act",)
    ),
    NamedLaw("us-fcra", ("Fair Credit Reporting Act",), ("FCRA",)),
    NamedLaw("us-dppa", ("Driver’s Privacy Protection Act", "Drivers Privacy Protection Act")),
    NamedLaw("us-vppa", ("Video Privacy Protection Act",), ("VPPA",)),
    NamedLaw("us-ecpa", ("Electronic Communications Privacy Act",), ("ECPA",)),
    NamedLaw("us-sca", ("Stored Communications Act",)),
    NamedLaw("us-cda", ("Communications Decency Act",)),
    NamedLaw("us-cfaa", ("Computer Fraud and Abuse Act",), ("CFAA",)),
    NamedLaw("us-fisa", ("Foreign Intelligence Surveillance Act",), ("FISA",)),
    NamedLaw("us-foia", ("Freedom of Information Act",), ("FOIA",)),
    NamedLaw("us-faa", ("Federal Arbitration Act",)),
    NamedLaw("us-patriot", ("USA PATRIOT Act", "PATRIOT Act")),
    NamedLaw("us-fatca", ("Foreign Account Tax Compliance Act",), ("FATCA",)),
)
