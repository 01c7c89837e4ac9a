"""Names of the laws of the States of the USA, without those of California."""

from policylint.facts.citations.law_name import Law

STATES = (
    Law(
        "us-va-vcdpa",
        ("Virginia Consumer Data Protection Act",),
        ("VCDPA", "CDPA"),
        ("Virginia Consumer Privacy Act", "Virginia Consumer Data Privacy Act"),
    ),
    Law(
        "us-co-cpa",
        ("Colorado Privacy Act",),
        (),
        ("Colorado Privacy Rights Act", "Colorado Consumer Privacy Act"),
    ),
    Law(
        "us-ct-ctdpa",
        ("Connecticut Data Privacy Act", "Connecticut Personal Data Privacy and Online Monitoring Act"),
        ("CTDPA",),
    ),
    Law("us-ut-ucpa", ("Utah Consumer Privacy Act",), ("UCPA",)),
    Law("us-tx-tdpsa", ("Texas Data Privacy and Security Act",), ("TDPSA",)),
    Law("us-or-ocpa", ("Oregon Consumer Privacy Act",), ("OCPA",)),
    Law("us-mt-mcdpa", ("Montana Consumer Data Privacy Act",), ("MTCDPA", "MCDPA")),
    Law("us-de-dpdpa", ("Delaware Personal Data Privacy Act",), ("DPDPA",)),
    Law(
        "us-de-doppa",
        ("Delaware Online Privacy and Protection Act",),
        ("DOPPA",),
        ("Delaware Online Privacy Protection Act",),
    ),
    Law("us-nj-njdpa", ("New Jersey Data Privacy Act", "New Jersey Data Protection Act"), ("NJDPA",)),
    Law("us-md-modpa", ("Maryland Online Data Privacy Act",), ("MODPA",)),
    Law("us-md-pipa", ("Maryland Personal Information Protection Act",)),
    Law("us-mn-mcdpa", ("Minnesota Consumer Data Privacy Act",), ("MNCDPA",)),
    Law("us-fl-fdbr", ("Florida Digital Bill of Rights",), ("FDBR",)),
    Law("us-ri-ridtppa", ("Rhode Island Data Transparency and Privacy Protection Act",), ("RIDTPPA",)),
    Law(
        "us-wa-mhmda",
        ("Washington My Health My Data Act", "My Health My Data Act", "My Health, My Data Act"),
        ("MHMDA", "MHMD"),
    ),
    Law(
        "us-il-bipa",
        ("Illinois Biometric Information Privacy Act", "Biometric Information Privacy Act"),
        ("BIPA",),
    ),
    Law("us-il-pipa", ("Illinois Personal Information Protection Act",)),
    Law("us-ia-icdpa", ("Iowa Consumer Data Protection Act",), ("ICDPA",)),
    Law("us-in-icdpa", ("Indiana Consumer Data Protection Act",), ("INCDPA",)),
    Law("us-tn-tipa", ("Tennessee Information Protection Act",), ("TIPA",)),
    Law("us-ky-kcdpa", ("Kentucky Consumer Data Protection Act",), ("KCDPA",)),
    Law("us-ne-ndpa", ("Nebraska Data Privacy Act",), ("NDPA",)),
    Law("us-nh-nhpa", ("New Hampshire Data Privacy Act", "New Hampshire Privacy Act"), ("NHPA", "NHDPA")),
    Law("us-nv-sb370", ("Nevada Consumer Health Data Privacy Law", "Nevada Senate Bill 370")),
    Law("us-nv-603a", ("Nevada Senate Bill 220",), ("SB 220",)),
    Law(
        "us-ny-ed-law-2d",
        ("New York Education Law 2-d", "State Education Law 2-d", "Education Law 2-d", "Ed Law 2-d"),
    ),
    Law("us-ny-shield", ("New York SHIELD Act", "SHIELD Act")),
)
