"""Names of laws: what they are called, how they are shortened, and the wrong names they are often given.

Keys are those of the catalogue; a law that the catalogue lacks has a key of the same make (`us-hipaa`). Names are
found whatever their case, short forms only as written. Misnomers are names that no law bears but that policies
give to this one, by a slip or by a word swapped for another.
"""

from attrs import frozen


@frozen
class Law:
    """One law and its names; ``articles`` is the number of its last article, 0 where it has none."""

    key: str
    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    misnomers: tuple[str, ...] = ()
    articles: int | None = None


@frozen
class Ambiguous:
    """A short form with other meanings: it counts where the passage holds ``context`` (in lower case)."""

    short: str
    key: str
    context: str


_EUROPE = (
    Law(
        "gdpr",
        ("General Data Protection Regulation", "GDPR Regulation"),
        ("GDPR", "EU GDPR", "RGPD", "DSGVO", "DS-GVO", "AVG Regulation"),
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
    Law(
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
    Law("uk-dpa-1998", ("Data Protection Act 1998",), ("DPA 1998",)),
    Law(
        "ie-dpa",
        (
            "Irish Data Protection Act 2018",
            "Data Protection Acts 1988",
            "Irish Data Protection Act",
            "Irish Data Protection Acts",
        ),
    ),
    Law(
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
    Law("eu-dpd", ("EU Data Protection Directive", "European Data Protection Directive", "Data Protection Directive")),
    Law("eu-dsa", ("Digital Services Act",)),
    Law("eu-dma", ("Digital Markets Act",)),
    Law("eu-ai-act", ("EU AI Act", "EU Artificial Intelligence Act", "Artificial Intelligence Act")),
    Law("eu-data-act", ("EU Data Act",)),
    Law("eu-psd2", ("Payment Services Directive 2", "Second Payment Services Directive", "Payment Services Directive"), ("PSD2",)),
    Law("eu-mica", ("Markets in Crypto-Assets Regulation",), ("MiCA", "MiCAR")),
    Law("eu-eidas", (), ("eIDAS",)),
    Law("uk-osa", ("UK Online Safety Act", "Online Safety Act 2023")),
    Law("de-bdsg", ("Bundesdatenschutzgesetz", "German Federal Data Protection Act", "Federal Data Protection Act"), ("BDSG",)),
    Law("de-tmg", ("German Telemedia Act", "Telemedia Act", "Telemediengesetz"), ("TMG",)),
    Law("de-ddg", ("German Digital Services Act",), ("DDG",)),
    Law("es-lopdgdd", ("Organic Law 3/2018",), ("LOPDGDD", "LOPD")),
    Law("fr-lil", ("French Data Protection Act", "Loi Informatique et Libertés", "Informatique et Libertés")),
    Law(
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
    Law("dpf", ("Data Privacy Framework",), ("DPF",), ("Data Protection Framework",)),
)

_CALIFORNIA = (
    Law(
        "ccpa",
        ("California Consumer Privacy Act", "California’s Consumer Privacy Act", "California Privacy Rights Act"),
        ("CCPA", "CPRA"),
        (
            "California Consumer Protection Act",
            "California Consumer Privacy Protection Act",
            "California Consumer Data Protection Act",
            "California Consumer Data Privacy Act",
            "California Consumers Privacy Act",
            "California Consumer Privacy Rights Act",
            "California Customer Privacy Act",
            "California Privacy Act",
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
        ("California Online Protection Act", "California Online Privacy Act", "California Online Privacy and Protection Act"),
        articles=0,
    ),
    Law("ca-eraser", ("Privacy Rights for California Minors in the Digital World",)),
    Law("ca-shine-the-light", ("Shine the Light Act", "Shine the Light Law", "Shine the Light")),
    Law("ca-delete-act", ("California Delete Act", "Delete Act")),
    Law("ca-records", ("California Customer Records Act", "California Customer Records statute")),
    Law("ca-calecpa", ("California Electronic Communications Privacy Act",), ("CalECPA",)),
    Law("ca-cmia", ("California Confidentiality of Medical Information Act", "Confidentiality of Medical Information Act"), ("CMIA",)),
    Law("ca-fipa", ("California Financial Information Privacy Act",)),
)

_STATES = (
    Law("us-va-vcdpa", ("Virginia Consumer Data Protection Act",), ("VCDPA", "CDPA"), ("Virginia Consumer Privacy Act", "Virginia Consumer Data Privacy Act")),
    Law("us-co-cpa", ("Colorado Privacy Act",), (), ("Colorado Privacy Rights Act", "Colorado Consumer Privacy Act")),
    Law("us-ct-ctdpa", ("Connecticut Data Privacy Act", "Connecticut Personal Data Privacy and Online Monitoring Act"), ("CTDPA",), ("Connecticut Privacy Act",)),
    Law("us-ut-ucpa", ("Utah Consumer Privacy Act",), ("UCPA",)),
    Law("us-tx-tdpsa", ("Texas Data Privacy and Security Act",), ("TDPSA",)),
    Law("us-or-ocpa", ("Oregon Consumer Privacy Act",), ("OCPA",)),
    Law("us-mt-mcdpa", ("Montana Consumer Data Privacy Act",), ("MTCDPA", "MCDPA")),
    Law("us-de-dpdpa", ("Delaware Personal Data Privacy Act",), ("DPDPA",)),
    Law("us-de-doppa", ("Delaware Online Privacy and Protection Act",), ("DOPPA",), ("Delaware Online Privacy Protection Act",)),
    Law("us-nj-njdpa", ("New Jersey Data Privacy Act",), ("NJDPA",), ("New Jersey Data Protection Act",)),
    Law("us-md-modpa", ("Maryland Online Data Privacy Act",), ("MODPA",)),
    Law("us-mn-mcdpa", ("Minnesota Consumer Data Privacy Act",), ("MNCDPA",)),
    Law("us-fl-fdbr", ("Florida Digital Bill of Rights",), ("FDBR",)),
    Law("us-ri-ridtppa", ("Rhode Island Data Transparency and Privacy Protection Act",), ("RIDTPPA",)),
    Law("us-wa-mhmda", ("Washington My Health My Data Act", "My Health My Data Act", "My Health, My Data Act"), ("MHMDA", "MHMD")),
    Law("us-il-bipa", ("Illinois Biometric Information Privacy Act", "Biometric Information Privacy Act"), ("BIPA",)),
    Law("us-ia-icdpa", ("Iowa Consumer Data Protection Act",), ("ICDPA",)),
    Law("us-in-icdpa", ("Indiana Consumer Data Protection Act",), ("INCDPA",)),
    Law("us-tn-tipa", ("Tennessee Information Protection Act",), ("TIPA",)),
    Law("us-ky-kcdpa", ("Kentucky Consumer Data Protection Act",), ("KCDPA",)),
    Law("us-ne-ndpa", ("Nebraska Data Privacy Act",), ("NDPA",)),
    Law("us-nh-nhpa", ("New Hampshire Data Privacy Act", "New Hampshire Privacy Act"), ("NHPA", "NHDPA")),
    Law("us-nv-sb370", ("Nevada Consumer Health Data Privacy Law", "Nevada Senate Bill 370")),
    Law("us-ny-shield", ("New York SHIELD Act", "SHIELD Act")),
)  # fmt: skip

_FEDERAL = (
    Law(
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
    Law("ftc-act", ("Federal Trade Commission Act", "FTC Act")),
    Law(
        "us-hipaa",
        ("Health Insurance Portability and Accountability Act", "Health Insurance Portability & Accountability Act",
         "HIPAA Privacy Rule", "HIPAA Security Rule", "HIPAA Rules", "HIPAA Breach Notification Rule"),
        ("HIPAA",),
        ("Health Information Portability and Accountability Act", "Health Insurance Privacy and Accountability Act",
         "Health Information Privacy and Accountability Act", "Health Insurance Portability and Privacy Act", "HIPPA"),
    ),
    Law("us-hitech", ("Health Information Technology for Economic and Clinical Health Act", "HITECH Act"), ("HITECH",)),
    Law("us-glba", ("Gramm-Leach-Bliley Act", "Gramm Leach Bliley Act", "Gramm–Leach–Bliley Act"), ("GLBA",)),
    Law(
        "us-ferpa",
        ("Family Educational Rights and Privacy Act", "Family Educational Rights & Privacy Act"),
        ("FERPA",),
        ("Family Education Rights and Privacy Act", "Federal Education Rights and Privacy Act", "Family Educational Right to Privacy Act"),
    ),
    Law("us-can-spam", ("CAN-SPAM Act", "CAN SPAM Act", "Controlling the Assault of Non-Solicited Pornography and Marketing Act"), ("CAN-SPAM", "CAN SPAM")),
    Law("us-tcpa", ("Telephone Consumer Protection Act",), ("TCPA",)),
    Law("us-dmca", ("Digital Millennium Copyright Act",), ("DMCA",), ("Digital Millenium Copyright Act",)),
    Law("us-fcra", ("Fair Credit Reporting Act",), ("FCRA",)),
    Law("us-dppa", ("Driver’s Privacy Protection Act", "Drivers Privacy Protection Act")),
    Law("us-vppa", ("Video Privacy Protection Act",), ("VPPA",)),
    Law("us-ecpa", ("Electronic Communications Privacy Act",), ("ECPA",)),
    Law("us-sca", ("Stored Communications Act",)),
    Law("us-cda", ("Communications Decency Act",)),
    Law("us-cfaa", ("Computer Fraud and Abuse Act",), ("CFAA",)),
    Law("us-fisa", ("Foreign Intelligence Surveillance Act",), ("FISA",)),
    Law("us-foia", ("Freedom of Information Act",), ("FOIA",)),
    Law("us-faa", ("Federal Arbitration Act",)),
    Law("us-patriot", ("USA PATRIOT Act", "PATRIOT Act")),
    Law("us-fatca", ("Foreign Account Tax Compliance Act",), ("FATCA",)),
)  # fmt: skip

_WORLD = (
    Law(
        "ca-pipeda",
        ("Personal Information Protection and Electronic Documents Act", "Personal Information Protection & Electronic Documents Act"),
        ("PIPEDA",),
        ("Personal Information Protection and Electronic Document Act", "Protection of Personal Information and Electronic Documents Act", "PIPEADA"),
    ),
    Law("ca-casl", ("Canada’s Anti-Spam Legislation", "Canada’s Anti-Spam Law", "Canada’s Anti Spam Law", "Canadian Anti-Spam Legislation"), ("CASL",)),
    Law("ca-qc-law25", ("Act respecting the protection of personal information in the private sector", "Quebec Law 25", "Québec Law 25", "Quebec’s Law 25", "Québec’s Law 25", "Law 25")),
    Law(
        "br-lgpd",
        ("Lei Geral de Proteção de Dados Pessoais", "Lei Geral de Proteção de Dados", "Lei Geral de Protecao de Dados",
         "Brazilian General Data Protection Law", "Brazil’s General Data Protection Law", "Brazilian Data Protection Law",
         "Brazilian General Data Protection Act", "General Personal Data Protection Law", "General Data Protection Law", "Lei 13.709/2018", "Law No. 13.709/2018"),
        ("LGPD",),
        articles=65,
    ),
    Law("au-privacy-act", ("Privacy Act 1988", "Australian Privacy Act", "Australia’s Privacy Act", "Australian Privacy Principles")),
    Law("nz-privacy-act", ("Privacy Act 2020", "New Zealand Privacy Act", "New Zealand’s Privacy Act", "NZ Privacy Act")),
    Law("nz-privacy-act-1993", ("Privacy Act 1993",)),
    Law("jp-appi", ("Act on the Protection of Personal Information", "Act on Protection of Personal Information", "Personal Information Protection Act of Japan"), ("APPI",)),
    Law("kr-pipa", ("Personal Information Protection Act", "Korean Personal Information Protection Act")),
    Law("cn-pipl", ("Personal Information Protection Law",), ("PIPL",)),
    Law("cn-csl", ("Cybersecurity Law of the People’s Republic of China", "PRC Cybersecurity Law", "Cybersecurity Law")),
    Law("in-dpdp", ("Digital Personal Data Protection Act", "Digital Personal Data Protection Rules"), ("DPDP Act", "DPDPA 2023", "DPDP")),
    Law(
        "in-spdi",
        ("Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) Rules", "SPDI Rules"),
    ),
    Law("in-it-act", ("Information Technology Act", "Indian IT Act")),
    Law("sg-pdpa", ("Personal Data Protection Act 2012", "Singapore Personal Data Protection Act", "Singapore’s Personal Data Protection Act")),
    Law("th-pdpa", ("Personal Data Protection Act B.E. 2562", "Thai Personal Data Protection Act", "Thailand’s Personal Data Protection Act", "Thailand, the Personal Data Protection Act")),
    Law("za-popia", ("Protection of Personal Information Act", "Protection of Personal Information Act 4 of 2013"), ("POPIA", "POPI Act", "POPI")),
    Law("ph-dpa", ("Philippine Data Privacy Act", "Data Privacy Act of 2012", "Data Privacy Act 2012")),
    Law("tr-kvkk", (), ("KVKK",)),
    Law("vn-pdpd", ("Personal Data Protection Decree",)),
)  # fmt: skip

_PLATFORMS = (
    Law("google-play", ("Google Play User Data Policy", "Google Play’s User Data Policy")),
    Law("google-play-families", ("Google Play Families Policy", "Google Play Families Policies", "Google Play’s Families Policy")),
    Law("apple-app-store", ("App Store Review Guidelines", "Apple App Review Guidelines", "App Review Guidelines")),
    Law("google-analytics", ("Google Analytics Terms of Service", "Google Analytics Terms of Use")),
    Law("google-adsense", ("AdSense Program Policies", "AdSense Programme Policies")),
    Law("google-eu-consent", ("EU User Consent Policy",)),
    Law("google-api", ("Google API Services User Data Policy", "Google API Service User Data Policy", "Google APIs User Data Policy")),
    Law("meta-platform", ("Meta Platform Terms", "Facebook Platform Terms", "Facebook Platform Policy")),
    Law("meta-business-tools", ("Meta Business Tools Terms", "Facebook Business Tools Terms")),
    Law("chrome-web-store", ("Chrome Web Store Program Policies", "Chrome Web Store User Data Policy", "Chrome Web Store Developer Program Policies")),
)  # fmt: skip

LAWS = (*_EUROPE, *_CALIFORNIA, *_STATES, *_FEDERAL, *_WORLD, *_PLATFORMS)

AMBIGUOUS = (
    Ambiguous("CPA", "us-co-cpa", "colorado"),
    Ambiguous("DPA", "uk-gdpr", "data protection act"),
    Ambiguous("DSA", "eu-dsa", "digital services act"),
    Ambiguous("DMA", "eu-dma", "digital markets act"),
    Ambiguous("PDPA", "sg-pdpa", "singapore"),
    Ambiguous("PDPA", "th-pdpa", "thai"),
    Ambiguous("PIPA", "kr-pipa", "korea"),
    Ambiguous("CDA", "us-cda", "communications decency"),
    Ambiguous("COPA", "coppa", "child"),
)

EU_ACTS = {
    "2016/679": "gdpr",
    "95/46": "eu-dpd",
    "2002/58": "eprivacy",
    "2009/136": "eprivacy",
    "2022/2065": "eu-dsa",
    "2022/1925": "eu-dma",
    "2024/1689": "eu-ai-act",
    "2023/2854": "eu-data-act",
    "2015/2366": "eu-psd2",
    "2023/1114": "eu-mica",
    "910/2014": "eu-eidas",
}
