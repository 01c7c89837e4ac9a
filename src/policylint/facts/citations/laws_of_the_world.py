"""Names of laws from outside Europe and the USA."""

from policylint.facts.citations.named_law import NamedLaw

WORLD = (
    NamedLaw(
        "ca-pipeda",
        (
            "Personal Information Protection and Electronic Documents Act",
            "Personal Information Protection & Electronic Documents Act",
        ),
        ("PIPEDA",),
        (
            "Personal Information Protection and Electronic Document Act",
            "Protection of Personal Information and Electronic Documents Act",
            "PIPEADA",
        ),
    ),
    NamedLaw(
        "ca-casl",
        (
            "Canada’s Anti-Spam Legislation",
            "Canada’s Anti-Spam Law",
            "Canada’s Anti Spam Law",
            "Canadian Anti-Spam Legislation",
        ),
        ("CASL",),
    ),
    NamedLaw(
        "ca-qc-law25",
        (
            "Act respecting the protection of personal information in the private sector",
            "Quebec Law 25",
            "Québec Law 25",
            "Quebec’s Law 25",
            "Québec’s Law 25",
            "Law 25",
        ),
    ),
    NamedLaw(
        "br-lgpd",
        (
            "Lei Geral de Proteção de Dados Pessoais",
            "Lei Geral de Proteção de Dados",
            "Lei Geral de Protecao de Dados",
            "Brazilian General Data Protection Law",
            "Brazil’s General Data Protection Law",
            "Brazilian Data Protection Law",
            "Brazilian General Data Protection Act",
            "General Personal Data Protection Law",
            "General Data Protection Law",
            "Lei 13.709/2018",
            "Law No. 13.709/2018",
        ),
        ("LGPD",),
        articles=65,
    ),
    NamedLaw(
        "au-privacy-act",
        (
            "Privacy Act 1988",
            "Australian Privacy Act",
            "Australia’s Privacy Act",
            "Australian Privacy Principles",
        ),
    ),
    NamedLaw(
        "nz-privacy-act",
        ("Privacy Act 2020", "New Zealand Privacy Act", "New Zealand’s Privacy Act", "NZ Privacy Act"),
    ),
    NamedLaw("nz-privacy-act-1993", ("Privacy Act 1993",)),
    NamedLaw(
        "jp-appi",
        (
            "Act on the Protection of Personal Information",
            "Act on Protection of Personal Information",
            "Personal Information Protection Act of Japan",
        ),
        ("APPI",),
    ),
    NamedLaw(
        "ca-ab-pipa",
        ("Alberta Personal Information Protection Act", "Alberta’s Personal Information Protection Act"),
    ),
    NamedLaw(
        "ca-bc-pipa",
        (
            "British Columbia Personal Information Protection Act",
            "British Columbia’s Personal Information Protection Act",
            "B.C. Personal Information Protection Act",
        ),
    ),
    NamedLaw(
        "kr-pipa", ("Personal Information Protection Act", "Korean Personal Information Protection Act")
    ),
    NamedLaw("cn-pipl", ("Personal Information Protection Law",), ("PIPL",)),
    NamedLaw(
        "cn-csl",
        ("Cybersecurity Law of the People’s Republic of China", "PRC Cybersecurity Law", "Cybersecurity Law"),
    ),
    NamedLaw(
        "in-dpdp",
        ("Digital Personal Data Protection Act", "Digital Personal Data Protection Rules"),
        ("DPDP Act", "DPDPA 2023", "DPDP"),
    ),
    NamedLaw(
        "in-spdi",
        (
            "Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal "
            "Data or Information) Rules",
            "SPDI Rules",
        ),
    ),
    NamedLaw("in-it-act", ("Information Technology Act", "Indian IT Act")),
    NamedLaw(
        "sg-pdpa",
        (
            "Personal Data Protection Act 2012",
            "Singapore Personal Data Protection Act",
            "Singapore’s Personal Data Protection Act",
        ),
    ),
    NamedLaw(
        "th-pdpa",
        (
            "Personal Data Protection Act B.E. 2562",
            "Thai Personal Data Protection Act",
            "Thailand’s Personal Data Protection Act",
            "Thailand, the Personal Data Protection Act",
        ),
    ),
    NamedLaw(
        "za-popia",
        ("Protection of Personal Information Act", "Protection of Personal Information Act 4 of 2013"),
        ("POPIA", "POPI Act", "POPI"),
    ),
    NamedLaw("ph-dpa", ("Philippine Data Privacy Act", "Data Privacy Act of 2012", "Data Privacy Act 2012")),
    NamedLaw("tr-kvkk", (), ("KVKK",)),
    NamedLaw("vn-pdpd", ("Personal Data Protection Decree",)),
)
