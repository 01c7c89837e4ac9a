"""Names of the laws of the European Union, its members, the United Kingdom and Switzerland."""

from policylint.facts.citations.named_law import NamedLaw

EUROPE = (
    NamedLaw(
        "gdpr",
        ("General Data Protection Regulation", "Data Protection Regulation"),
        ("GDPR", "EU GDPR", "RGPD", "DSGVO", "DS-GVO"),
        (
            "General Data Privacy Regulation",
            "General Data Protection Regulations",
            "General Data Protection Rules",
            "General Data Protection Act",
            "General Data Protection Directive",
            "General Data Protection and Regulation",
            "General Information Protection Regulation",
            "General Privacy Data Regulation",
            "General Protection Data Regulation",
            "Global Data Protection Regulation",
            "Data Protection General Regulation",
            "GPDR",
            "GDRP",
        ),
        articles=99,
    ),
    NamedLaw(
        "uk-gdpr",
        (
            "UK General Data Protection Regulation",
            "U.K. General Data Protection Regulation",
            "UK’s General Data Protection Regulation",
            "United Kingdom General Data Protection Regulation",
            "Data Protection Act 2018",
            "UK Data Protection Act",
            "United Kingdom Data Protection Act",
            "Data (Use and Access) Act 2025",
        ),
        ("UK GDPR", "UK-GDPR", "U.K. GDPR", "GDPR UK", "UKGDPR", "DPA 2018", "UK DPA", "DUAA"),
        (
            "Information Protection Act 2018",
            "Data Privacy Act 2018",
            "UK General Information Protection Regulation",
            "UK General Data Privacy Regulation",
            "UK General Data Protection Regulations",
        ),
        articles=99,
    ),
    NamedLaw("uk-dpa-1998", ("Data Protection Act 1998",), ("DPA 1998",)),
    NamedLaw(
        "ie-dpa",
        (
            "Irish Data Protection Act 2018",
            "Data Protection Acts 1988",
            "Irish Data Protection Act",
            "Irish Data Protection Acts",
        ),
    ),
    NamedLaw(
        "eprivacy",
        (
            "ePrivacy Directive",
            "e-Privacy Directive",
            "Privacy and Electronic Communications Directive",
            "Privacy and Electronic Communications Regulations",
            "Privacy and Electronic Communications (EC Directive) Regulations",
            "EU Cookie Directive",
            "EU Cookie Law",
        ),
        ("PECR", "TDDDG", "TTDSG"),
    ),
    NamedLaw(
        "eu-dpd",
        ("EU Data Protection Directive", "European Data Protection Directive", "Data Protection Directive"),
    ),
    NamedLaw("eu-charter", ("Charter of Fundamental Rights",)),
    NamedLaw("eu-dsa", ("Digital Services Act",)),
    NamedLaw("eu-dma", ("Digital Markets Act",)),
    NamedLaw("eu-ai-act", ("EU AI Act", "EU Artificial Intelligence Act", "Artificial Intelligence Act")),
    NamedLaw("eu-data-act", ("EU Data Act",)),
    NamedLaw(
        "eu-psd2",
        ("Payment Services Directive 2", "Second Payment Services Directive", "Payment Services Directive"),
        ("PSD2",),
    ),
    NamedLaw("eu-mica", ("Markets in Crypto-Assets Regulation",), ("MiCA", "MiCAR")),
    NamedLaw("eu-eidas", (), ("eIDAS",)),
    NamedLaw("uk-withdrawal", ("European Union (Withdrawal) Act",)),
    NamedLaw("uk-osa", ("UK Online Safety Act", "Online Safety Act 2023")),
    NamedLaw(
        "de-bdsg",
        ("Bundesdatenschutzgesetz", "German Federal Data Protection Act", "Federal Data Protection Act"),
        ("BDSG",),
    ),
    NamedLaw("de-tmg", ("German Telemedia Act", "Telemedia Act", "Telemediengesetz"), ("TMG",)),
    NamedLaw("de-ddg", ("German Digital Services Act",), ("DDG",)),
    NamedLaw("es-lopdgdd", ("Organic Law 3/2018",), ("LOPDGDD", "LOPD")),
    NamedLaw(
        "fr-lil", ("French Data Protection Act", "Loi Informatique et Libertés", "Informatique et Libertés")
    ),
    NamedLaw(
        "ch-fadp",
        (
            "Swiss Federal Act on Data Protection",
            "Federal Act on Data Protection",
            "Swiss Federal Data Protection Act",
            "Swiss Data Protection Act",
            "Swiss Data Protection Law",
        ),
        ("FADP", "revFADP", "nFADP", "nDSG", "revDSG"),
    ),
    NamedLaw(
        "dpf",
        ("Data Privacy Framework",),
        ("DPF",),
        ("EU-U.S. Data Protection Framework", "EU-US Data Protection Framework"),
    ),
)
