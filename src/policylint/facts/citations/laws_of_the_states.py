"""Names of the laws of the States of the USA, without those of California."""

from policylint.facts.citations.named_law import NamedLaw

STATES = (
    NamedLaw(
        "us-va-vcdpa",
        ("Virginia Consumer Data Protection Act",),
        ("VCDPA", "CDPA"),
        ("Virginia Consumer Privacy Act", "Virginia Consumer Data Privacy Act"),
    ),
    NamedLaw(
        "us-co-cpa",
        ("Colorado Privacy Act",),
        (),
        ("Colorado Privacy Rights Act", "Colorado Consumer Privacy Act"),
    ),
    NamedLaw(
        "us-ct-ctdpa",
        ("Connecticut Data Privacy Act", "Connecticut Personal Data Privacy and Online Monitoring Act"),
        ("CTDPA",),
    ),
    NamedLaw("us-ut-ucpa", ("Utah Consumer Privacy Act",), ("UCPA",)),
    NamedLaw("us-tx-tdpsa", ("Texas Data Privacy and Security Act",), ("TDPSA",)),
    NamedLaw("us-or-ocpa", ("Oregon Consumer Privacy Act",), ("OCPA",)),
    NamedLaw("us-mt-mcdpa", ("Montana Consumer Data Privacy Act",), ("MTCDPA", "MCDPA")),
    NamedLaw("us-de-dpdpa", ("Delaware Personal Data Privacy Act",), ("DPDPA",)),
    NamedLaw(
        "us-de-doppa",
        ("Delaware Online Privacy and Protection Act",),
        ("DOPPA",),
        ("Delaware Online Privacy Protection Act",),
    ),
    NamedLaw("us-nj-njdpa", ("New Jersey Data Privacy Act", "New Jersey Data Protection Act"), ("NJDPA",)),
    NamedLaw("us-md-modpa", ("Maryland Online Data Privacy Act",), ("MODPA",)),
    NamedLaw("us-md-pipa", ("Maryland Personal Information Protection Act",)),
    NamedLaw("us-mn-mcdpa", ("Minnesota Consumer Data Privacy Act",), ("MNCDPA",)),
    NamedLaw("us-fl-fdbr", ("Florida Digital Bill of Rights",), ("FDBR",)),
    NamedLaw("us-ri-ridtppa", ("Rhode Island Data Transparency and Privacy Protection Act",), ("RIDTPPA",)),
    NamedLaw(
        "us-wa-mhmda",
        ("Washington My Health My Data Act", "My Health My Data Act", "My Health, My Data Act"),
        ("MHMDA", "MHMD"),
    ),
    NamedLaw(
        "us-il-bipa",
        ("Illinois Biometric Information Privacy Act", "Biometric Information Privacy Act"),
        ("BIPA",),
    ),
    NamedLaw("us-il-pipa", ("Illinois Personal Information Protection Act",)),
    NamedLaw("us-ia-icdpa", ("Iowa Consumer Data Protection Act",), ("ICDPA",)),
    NamedLaw("us-in-icdpa", ("Indiana Consumer Data Protection Act",), ("INCDPA",)),
    NamedLaw("us-tn-tipa", ("Tennessee Information Protection Act",), ("TIPA",)),
    NamedLaw("us-ky-kcdpa", ("Kentucky Consumer Data Protection Act",), ("KCDPA",)),
    NamedLaw("us-ne-ndpa", ("Nebraska Data Privacy Act",), ("NDPA",)),
    NamedLaw(
        "us-nh-nhpa", ("New Hampshire Data Privacy Act", "New Hampshire Privacy Act"), ("NHPA", "NHDPA")
    ),
    NamedLaw("us-nv-sb370", ("Nevada Consumer Health Data Privacy Law", "Nevada Senate Bill 370")),
    NamedLaw("us-nv-603a", ("Nevada Senate Bill 220",), ("SB 220",)),
    NamedLaw(
        "us-ny-ed-law-2d",
        ("New York Education Law 2-d", "State Education Law 2-d", "Education Law 2-d", "Ed Law 2-d"),
    ),
    NamedLaw("us-ny-shield", ("New York SHIELD Act", "SHIELD Act")),
)
