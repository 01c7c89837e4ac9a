"""Compiled by scripts/compile_cues.py: edit the files in facts/clauses/cues instead."""

WORDS = dict(
    zip(
    (
    "13\n"
    "1798\n"
    "3rd\n"
    "a\n"
    "able\n"
    "about\n"
    "absolute\n"
    "absolutely\n"
    "acceptable\n"
    "access\n"
    "according\n"
    "account\n"
    "accountability\n"
    "accountable\n"
    "accounting\n"
    "accounts\n"
    "across\n"
    "act\n"
    "action\n"
    "actual\n"
    "ad\n"
    "additional\n"
    "adequacy\n"
    "adequate\n"
    "administrative\n"
    "ads\n"
    "advance\n"
    "advertising\n"
    "advise\n"
    "affiliated\n"
    "after\n"
    "against\n"
    "age\n"
    "agencia\n"
    "agent\n"
    "ahead\n"
    "ai\n"
    "algorithmic\n"
    "all\n"
    "alleged\n"
    "allow\n"
    "allowing\n"
    "allows\n"
    "always\n"
    "amazon\n"
    "an\n"
    "analytics\n"
    "annual\n"
    "anonymous\n"
    "another\n"
    "anti\n"
    "any\n"
    "anyone\n"
    "anywhere\n"
    "apart\n"
    "api\n"
    "app\n"
    "apple\n"
    "apply\n"
    "appointed\n"
    "appropriate\n"
    "approved\n"
    "apps\n"
    "are\n"
    "aren\n"
    "around\n"
    "art\n"
    "article\n"
    "articles\n"
    "artificial\n"
    "as\n"
    "aside\n"
    "ask\n"
    "asking\n"
    "asset\n"
    "assist\n"
    "at\n"
    "attorney\n"
    "attorneys\n"
    "audience\n"
    "audio\n"
    "authorised\n"
    "authorized\n"
    "automated\n"
    "automatic\n"
    "automatically\n"
    "autoriteit\n"
    "available\n"
    "back\n"
    "backed\n"
    "based\n"
    "bases\n"
    "basis\n"
    "be\n"
    "been\n"
    "behavioral\n"
    "behaviorally\n"
    "behavioural\n"
    "behaviourally\n"
    "being\n"
    "best\n"
    "beyond\n"
    "binding\n"
    "biometric\n"
    "birth\n"
    "bought\n"
    "branch\n"
    "breach\n"
    "browser\n"
    "browsing\n"
    "built\n"
    "bulletin\n"
    "business\n"
    "by\n"
    "cal\n"
    "calendar\n"
    "california\n"
    "call\n"
    "can\n"
    "cancel\n"
    "cancellation\n"
    "cannot\n"
    "card\n"
    "categories\n"
    "cease\n"
    "ceases\n"
    "certain\n"
    "change\n"
    "chapter\n"
    "characteristics\n"
    "chief\n"
    "child\n"
    "children\n"
    "choice\n"
    "choose\n"
    "chrome\n"
    "citizen\n"
    "citizens\n"
    "civil\n"
    "clear\n"
    "close\n"
    "closes\n"
    "closing\n"
    "closure\n"
    "co\n"
    "collect\n"
    "collected\n"
    "collecting\n"
    "collection\n"
    "collects\n"
    "come\n"
    "comes\n"
    "coming\n"
    "commercial\n"
    "commission\n"
    "commissioned\n"
    "commonly\n"
    "company\n"
    "comparable\n"
    "compelled\n"
    "competent\n"
    "complaint\n"
    "complaints\n"
    "complete\n"
    "completely\n"
    "compliance\n"
    "comply\n"
    "compromise\n"
    "compulsory\n"
    "conclude\n"
    "conclusion\n"
    "confidentiality\n"
    "confirm\n"
    "consent\n"
    "consumer\n"
    "consumers\n"
    "contact\n"
    "contacting\n"
    "continue\n"
    "continued\n"
    "contract\n"
    "contractual\n"
    "controls\n"
    "conversions\n"
    "cookie\n"
    "cookies\n"
    "copies\n"
    "copy\n"
    "corporate\n"
    "countries\n"
    "country\n"
    "court\n"
    "covered\n"
    "crash\n"
    "created\n"
    "credit\n"
    "cross\n"
    "cryptographic\n"
    "current\n"
    "customer\n"
    "customers\n"
    "customized\n"
    "czech\n"
    "d\n"
    "dart\n"
    "data\n"
    "date\n"
    "de\n"
    "deactivate\n"
    "deactivated\n"
    "deactivating\n"
    "deactivation\n"
    "deal\n"
    "decide\n"
    "decision\n"
    "decisions\n"
    "decline\n"
    "default\n"
    "defined\n"
    "delegado\n"
    "delete\n"
    "deleted\n"
    "deletes\n"
    "deleting\n"
    "deletion\n"
    "demographics\n"
    "department\n"
    "depending\n"
    "designated\n"
    "destination\n"
    "developed\n"
    "developer\n"
    "device\n"
    "different\n"
    "digital\n"
    "direct\n"
    "directed\n"
    "directly\n"
    "disclose\n"
    "disclosed\n"
    "dispute\n"
    "distributed\n"
    "division\n"
    "do\n"
    "does\n"
    "doesn\n"
    "domiciled\n"
    "don\n"
    "doubleclick\n"
    "driver\n"
    "drop\n"
    "duration\n"
    "during\n"
    "délégué\n"
    "e\n"
    "each\n"
    "edpb\n"
    "education\n"
    "eea\n"
    "elect\n"
    "electronic\n"
    "email\n"
    "emailing\n"
    "enable\n"
    "enables\n"
    "enabling\n"
    "end\n"
    "enter\n"
    "entering\n"
    "entirely\n"
    "entitled\n"
    "equivalent\n"
    "error\n"
    "essentially\n"
    "eu\n"
    "european\n"
    "every\n"
    "execution\n"
    "exit\n"
    "explicit\n"
    "express\n"
    "extends\n"
    "external\n"
    "extra\n"
    "face\n"
    "facebook\n"
    "facial\n"
    "fail\n"
    "failing\n"
    "failure\n"
    "fathom\n"
    "features\n"
    "federal\n"
    "feedback\n"
    "feel\n"
    "financial\n"
    "find\n"
    "finding\n"
    "fine\n"
    "firebase\n"
    "first\n"
    "flash\n"
    "following\n"
    "for\n"
    "foreign\n"
    "forty\n"
    "foundation\n"
    "free\n"
    "from\n"
    "fulfil\n"
    "fulfill\n"
    "fulfillment\n"
    "fulfilment\n"
    "full\n"
    "fully\n"
    "further\n"
    "gain\n"
    "games\n"
    "garante\n"
    "general\n"
    "generative\n"
    "geo\n"
    "geolocation\n"
    "get\n"
    "getting\n"
    "github\n"
    "give\n"
    "given\n"
    "gives\n"
    "global\n"
    "google\n"
    "governance\n"
    "government\n"
    "governmental\n"
    "grant\n"
    "great\n"
    "grievance\n"
    "grievances\n"
    "ground\n"
    "grounds\n"
    "group\n"
    "habitual\n"
    "hand\n"
    "handed\n"
    "has\n"
    "hasn\n"
    "have\n"
    "haven\n"
    "head\n"
    "health\n"
    "heap\n"
    "heart\n"
    "help\n"
    "helps\n"
    "hereby\n"
    "high\n"
    "highly\n"
    "hong\n"
    "hosted\n"
    "hosting\n"
    "how\n"
    "https\n"
    "hundred\n"
    "i\n"
    "ico\n"
    "id\n"
    "identifiable\n"
    "identification\n"
    "identity\n"
    "if\n"
    "immediately\n"
    "impossible\n"
    "in\n"
    "incompatible\n"
    "individuals\n"
    "industry\n"
    "inferences\n"
    "inform\n"
    "information\n"
    "instruct\n"
    "intercom\n"
    "interest\n"
    "internal\n"
    "international\n"
    "internet\n"
    "intrusion\n"
    "ios\n"
    "ip\n"
    "irrespective\n"
    "is\n"
    "isn\n"
    "iso\n"
    "issue\n"
    "itunes\n"
    "joint\n"
    "jointly\n"
    "jurisdictions\n"
    "justification\n"
    "justified\n"
    "keep\n"
    "keeping\n"
    "kept\n"
    "key\n"
    "kinds\n"
    "know\n"
    "language\n"
    "large\n"
    "last\n"
    "latest\n"
    "law\n"
    "lawful\n"
    "lawfulness\n"
    "laws\n"
    "leave\n"
    "leaving\n"
    "legal\n"
    "legally\n"
    "legislation\n"
    "legitimate\n"
    "length\n"
    "less\n"
    "let\n"
    "lets\n"
    "limit\n"
    "limitation\n"
    "limited\n"
    "list\n"
    "live\n"
    "living\n"
    "local\n"
    "located\n"
    "location\n"
    "locations\n"
    "log\n"
    "logging\n"
    "login\n"
    "long\n"
    "longer\n"
    "look\n"
    "mac\n"
    "machine\n"
    "made\n"
    "mail\n"
    "mailing\n"
    "maintained\n"
    "make\n"
    "makes\n"
    "making\n"
    "managed\n"
    "mandatory\n"
    "marketing\n"
    "materially\n"
    "max\n"
    "may\n"
    "means\n"
    "measures\n"
    "meet\n"
    "member\n"
    "message\n"
    "meta\n"
    "method\n"
    "methods\n"
    "microsoft\n"
    "minimum\n"
    "minors\n"
    "ml\n"
    "mobile\n"
    "model\n"
    "modify\n"
    "mongodb\n"
    "monitoring\n"
    "more\n"
    "most\n"
    "multi\n"
    "multiple\n"
    "my\n"
    "name\n"
    "national\n"
    "necessary\n"
    "need\n"
    "needed\n"
    "neither\n"
    "network\n"
    "neural\n"
    "never\n"
    "new\n"
    "nist\n"
    "no\n"
    "nodal\n"
    "non\n"
    "none\n"
    "nor\n"
    "not\n"
    "notice\n"
    "notify\n"
    "notifying\n"
    "now\n"
    "objects\n"
    "obligated\n"
    "obligation\n"
    "obligations\n"
    "obligatory\n"
    "obliged\n"
    "obtain\n"
    "obtained\n"
    "of\n"
    "offered\n"
    "office\n"
    "on\n"
    "once\n"
    "one\n"
    "online\n"
    "only\n"
    "onward\n"
    "open\n"
    "operated\n"
    "operating\n"
    "opt\n"
    "opted\n"
    "opting\n"
    "option\n"
    "optional\n"
    "options\n"
    "optout\n"
    "order\n"
    "organisational\n"
    "organizational\n"
    "origin\n"
    "other\n"
    "our\n"
    "out\n"
    "outside\n"
    "outstanding\n"
    "over\n"
    "own\n"
    "owned\n"
    "p\n"
    "pages\n"
    "paper\n"
    "parent\n"
    "parental\n"
    "part\n"
    "pass\n"
    "passed\n"
    "password\n"
    "past\n"
    "payment\n"
    "pci\n"
    "penetration\n"
    "people\n"
    "perfect\n"
    "perfectly\n"
    "perform\n"
    "performance\n"
    "performing\n"
    "period\n"
    "periods\n"
    "permanent\n"
    "permit\n"
    "persistent\n"
    "person\n"
    "personal\n"
    "personalised\n"
    "personalized\n"
    "personally\n"
    "persons\n"
    "phone\n"
    "physical\n"
    "pixel\n"
    "place\n"
    "plausible\n"
    "play\n"
    "please\n"
    "po\n"
    "policies\n"
    "political\n"
    "pop\n"
    "post\n"
    "postal\n"
    "potential\n"
    "power\n"
    "powered\n"
    "pre\n"
    "preceding\n"
    "precise\n"
    "prefer\n"
    "preference\n"
    "previous\n"
    "price\n"
    "principal\n"
    "prior\n"
    "privacy\n"
    "private\n"
    "procedures\n"
    "processing\n"
    "professional\n"
    "prominent\n"
    "promotional\n"
    "proof\n"
    "prospective\n"
    "protect\n"
    "protected\n"
    "protecting\n"
    "protection\n"
    "protections\n"
    "protective\n"
    "provide\n"
    "provided\n"
    "provides\n"
    "providing\n"
    "public\n"
    "publicly\n"
    "published\n"
    "purchase\n"
    "purchased\n"
    "purpose\n"
    "purposes\n"
    "pursued\n"
    "question\n"
    "rather\n"
    "reach\n"
    "reaching\n"
    "reasonable\n"
    "reasonably\n"
    "receive\n"
    "recipient\n"
    "redressal\n"
    "refer\n"
    "refers\n"
    "refrain\n"
    "refusal\n"
    "refuse\n"
    "refusing\n"
    "regardless\n"
    "regions\n"
    "registered\n"
    "regular\n"
    "regulatory\n"
    "relates\n"
    "relevant\n"
    "rely\n"
    "relying\n"
    "remain\n"
    "remains\n"
    "remarketing\n"
    "remove\n"
    "report\n"
    "reported\n"
    "request\n"
    "required\n"
    "requirement\n"
    "reserve\n"
    "reserves\n"
    "reserving\n"
    "reside\n"
    "resident\n"
    "residents\n"
    "resides\n"
    "residing\n"
    "responsible\n"
    "restricted\n"
    "retain\n"
    "retention\n"
    "retina\n"
    "revised\n"
    "revoke\n"
    "rhode\n"
    "right\n"
    "risk\n"
    "role\n"
    "roles\n"
    "rule\n"
    "run\n"
    "russian\n"
    "safe\n"
    "safeguarded\n"
    "safeguards\n"
    "safety\n"
    "sale\n"
    "same\n"
    "satisfy\n"
    "saudi\n"
    "say\n"
    "scope\n"
    "search\n"
    "secure\n"
    "secured\n"
    "security\n"
    "see\n"
    "seek\n"
    "self\n"
    "sell\n"
    "send\n"
    "sending\n"
    "sends\n"
    "sensitive\n"
    "sensory\n"
    "sent\n"
    "service\n"
    "session\n"
    "set\n"
    "sets\n"
    "several\n"
    "sexual\n"
    "shall\n"
    "share\n"
    "shared\n"
    "shine\n"
    "should\n"
    "sign\n"
    "significant\n"
    "significantly\n"
    "signing\n"
    "similar\n"
    "similarly\n"
    "single\n"
    "sister\n"
    "so\n"
    "soc\n"
    "social\n"
    "sold\n"
    "solely\n"
    "some\n"
    "someone\n"
    "source\n"
    "sources\n"
    "south\n"
    "speak\n"
    "special\n"
    "standard\n"
    "statute\n"
    "statutes\n"
    "statutory\n"
    "stay\n"
    "steps\n"
    "still\n"
    "stop\n"
    "stopped\n"
    "stops\n"
    "storage\n"
    "store\n"
    "stored\n"
    "street\n"
    "sub\n"
    "subject\n"
    "subscription\n"
    "such\n"
    "sufficient\n"
    "suitable\n"
    "supervising\n"
    "supervision\n"
    "supervisory\n"
    "supply\n"
    "support\n"
    "swiss\n"
    "switch\n"
    "tailored\n"
    "take\n"
    "takes\n"
    "taking\n"
    "talk\n"
    "target\n"
    "targeted\n"
    "targeting\n"
    "tax\n"
    "technical\n"
    "teen\n"
    "telephone\n"
    "tell\n"
    "temporary\n"
    "terminate\n"
    "terminating\n"
    "termination\n"
    "terms\n"
    "the\n"
    "their\n"
    "these\n"
    "third\n"
    "this\n"
    "those\n"
    "through\n"
    "throughout\n"
    "time\n"
    "timely\n"
    "to\n"
    "toll\n"
    "totally\n"
    "track\n"
    "tracking\n"
    "trade\n"
    "transfer\n"
    "transfers\n"
    "transmit\n"
    "transport\n"
    "treatment\n"
    "turn\n"
    "turned\n"
    "turning\n"
    "twelve\n"
    "two\n"
    "types\n"
    "u\n"
    "unable\n"
    "unauthorised\n"
    "unauthorized\n"
    "under\n"
    "unique\n"
    "united\n"
    "unity\n"
    "universal\n"
    "unless\n"
    "unrelated\n"
    "until\n"
    "updated\n"
    "upon\n"
    "us\n"
    "usage\n"
    "use\n"
    "user\n"
    "users\n"
    "uses\n"
    "using\n"
    "valid\n"
    "variety\n"
    "various\n"
    "via\n"
    "visitors\n"
    "vital\n"
    "voluntary\n"
    "want\n"
    "warn\n"
    "washington\n"
    "way\n"
    "ways\n"
    "we\n"
    "web\n"
    "what\n"
    "when\n"
    "where\n"
    "whether\n"
    "which\n"
    "while\n"
    "who\n"
    "whom\n"
    "why\n"
    "will\n"
    "with\n"
    "within\n"
    "without\n"
    "won\n"
    "words\n"
    "work\n"
    "working\n"
    "would\n"
    "write\n"
    "writing\n"
    "written\n"
    "xsrf\n"
    "yandex\n"
    "you\n"
    "younger\n"
    "your\n"
    "zero\n"
    "01\n"
    "02\n"
    "03\n"
    "1\n"
    "10\n"
    "100\n"
    "11\n"
    "110\n"
    "112\n"
    "115\n"
    "12\n"
    "120\n"
    "125\n"
    "130\n"
    "135\n"
    "14\n"
    "15\n"
    "16\n"
    "17\n"
    "18\n"
    "19\n"
    "1p_jar\n"
    "2\n"
    "20\n"
    "2010\n"
    "2011\n"
    "2012\n"
    "2013\n"
    "2014\n"
    "2015\n"
    "2016\n"
    "2017\n"
    "2018\n"
    "2019\n"
    "2020\n"
    "2021\n"
    "2022\n"
    "2023\n"
    "2024\n"
    "2025\n"
    "2026\n"
    "2027\n"
    "2028\n"
    "2029\n"
    "2030\n"
    "2031\n"
    "2032\n"
    "2033\n"
    "2034\n"
    "2035\n"
    "2036\n"
    "2037\n"
    "2038\n"
    "2039\n"
    "2040\n"
    "21\n"
    "22581\n"
    "2fa\n"
    "3\n"
    "30\n"
    "4\n"
    "45\n"
    "5\n"
    "6\n"
    "7\n"
    "7027\n"
    "8\n"
    "83\n"
    "9\n"
    "911\n"
    "__cf_bm\n"
    "__cfduid\n"
    "__hstc\n"
    "__stripe_mid\n"
    "__stripe_sid\n"
    "__utma\n"
    "__utmb\n"
    "__utmc\n"
    "__utmz\n"
    "_clck\n"
    "_clsk\n"
    "_fbc\n"
    "_fbp\n"
    "_ga\n"
    "_gat\n"
    "_gcl_au\n"
    "_gid\n"
    "_hjid\n"
    "_hjsessionuser\n"
    "_pk_id\n"
    "_pk_ses\n"
    "_uetsid\n"
    "_uetvid\n"
    "aboutads\n"
    "abroad\n"
    "abuse\n"
    "accept\n"
    "acceptance\n"
    "accepted\n"
    "accepting\n"
    "accepts\n"
    "accessed\n"
    "accesses\n"
    "accessible\n"
    "accessing\n"
    "accidental\n"
    "accordance\n"
    "accountants\n"
    "accurate\n"
    "acknowledge\n"
    "acknowledged\n"
    "acknowledges\n"
    "acknowledging\n"
    "acquire\n"
    "acquired\n"
    "acquirer\n"
    "acquires\n"
    "acquiring\n"
    "acquisition\n"
    "acquisitions\n"
    "activate\n"
    "activated\n"
    "activities\n"
    "activity\n"
    "adchoices\n"
    "address\n"
    "addressed\n"
    "addresses\n"
    "addressing\n"
    "adhere\n"
    "adhered\n"
    "adherence\n"
    "adheres\n"
    "adhering\n"
    "adjust\n"
    "administrators\n"
    "admob\n"
    "admt\n"
    "adopt\n"
    "adopted\n"
    "adopting\n"
    "adopts\n"
    "adsense\n"
    "advert\n"
    "advertise\n"
    "advertisement\n"
    "advertisements\n"
    "advertiser\n"
    "advertisers\n"
    "adverts\n"
    "advisers\n"
    "advisors\n"
    "adwords\n"
    "adyen\n"
    "aepd\n"
    "aes\n"
    "affected\n"
    "affiliate\n"
    "affiliates\n"
    "affirmative\n"
    "agents\n"
    "agree\n"
    "agreed\n"
    "agreement\n"
    "agreements\n"
    "agrees\n"
    "aim\n"
    "aimed\n"
    "ajs_anonymous_id\n"
    "alert\n"
    "alerted\n"
    "alerts\n"
    "algorithm\n"
    "algorithms\n"
    "allowed\n"
    "alter\n"
    "alteration\n"
    "alterations\n"
    "altered\n"
    "altering\n"
    "alters\n"
    "amend\n"
    "amended\n"
    "amending\n"
    "amendment\n"
    "amendments\n"
    "amends\n"
    "america\n"
    "aml\n"
    "among\n"
    "amplitude\n"
    "analied\n"
    "analies\n"
    "analy\n"
    "analying\n"
    "analyse\n"
    "analyses\n"
    "analysis\n"
    "analyze\n"
    "analyzing\n"
    "and\n"
    "anid\n"
    "announce\n"
    "announced\n"
    "announcement\n"
    "announces\n"
    "annually\n"
    "anonymisation\n"
    "anonymise\n"
    "anonymised\n"
    "anonymises\n"
    "anonymising\n"
    "anonymization\n"
    "anonymize\n"
    "anonymized\n"
    "anonymizes\n"
    "anonymizing\n"
    "anpd\n"
    "answer\n"
    "answered\n"
    "answering\n"
    "answers\n"
    "anthropic\n"
    "antivirus\n"
    "anybody\n"
    "anything\n"
    "anytime\n"
    "apis\n"
    "appcenter\n"
    "appeal\n"
    "appealing\n"
    "appeals\n"
    "applicability\n"
    "applicants\n"
    "application\n"
    "applications\n"
    "applied\n"
    "applies\n"
    "applovin\n"
    "applying\n"
    "appmetrica\n"
    "appoint\n"
    "approach\n"
    "approval\n"
    "approve\n"
    "appsflyer\n"
    "arbitral\n"
    "arbitrate\n"
    "arbitration\n"
    "arbitrator\n"
    "archive\n"
    "archived\n"
    "archives\n"
    "archiving\n"
    "argentina\n"
    "armenia\n"
    "ascertain\n"
    "asked\n"
    "asks\n"
    "assent\n"
    "assert\n"
    "asserted\n"
    "asserting\n"
    "asserts\n"
    "assessment\n"
    "assets\n"
    "assign\n"
    "assigned\n"
    "assists\n"
    "assure\n"
    "audiences\n"
    "auditors\n"
    "australia\n"
    "austria\n"
    "auth0\n"
    "authenticate\n"
    "authenticated\n"
    "authenticates\n"
    "authenticating\n"
    "authentication\n"
    "authorisation\n"
    "authorise\n"
    "authorities\n"
    "authority\n"
    "authorization\n"
    "authorize\n"
    "automation\n"
    "avail\n"
    "average\n"
    "avoid\n"
    "aws\n"
    "awsalb\n"
    "azure\n"
    "backup\n"
    "backups\n"
    "bangladesh\n"
    "bank\n"
    "bankrupt\n"
    "bankruptcy\n"
    "banks\n"
    "banner\n"
    "barter\n"
    "bbb\n"
    "bcookie\n"
    "bcr\n"
    "bcrs\n"
    "bcrypt\n"
    "beacon\n"
    "beacons\n"
    "become\n"
    "before\n"
    "beforehand\n"
    "behalf\n"
    "behavior\n"
    "belarus\n"
    "belgium\n"
    "believe\n"
    "besides\n"
    "between\n"
    "bfdi\n"
    "billing\n"
    "bind\n"
    "biometrics\n"
    "birthday\n"
    "block\n"
    "blocked\n"
    "blocking\n"
    "blocks\n"
    "bluetooth\n"
    "borders\n"
    "born\n"
    "bot\n"
    "bound\n"
    "braintree\n"
    "brazil\n"
    "brazilian\n"
    "breached\n"
    "breaches\n"
    "bring\n"
    "bringing\n"
    "browsers\n"
    "bugs\n"
    "bugsnag\n"
    "bulgaria\n"
    "businesses\n"
    "button\n"
    "buyer\n"
    "cache\n"
    "calculate\n"
    "californian\n"
    "californians\n"
    "calling\n"
    "camera\n"
    "campaigns\n"
    "canada\n"
    "canadian\n"
    "canceling\n"
    "cancelling\n"
    "candidates\n"
    "capture\n"
    "captured\n"
    "captures\n"
    "capturing\n"
    "caregiver\n"
    "caregivers\n"
    "carriers\n"
    "carry\n"
    "category\n"
    "cbpr\n"
    "ccpa\n"
    "certification\n"
    "certified\n"
    "certify\n"
    "cf_clearance\n"
    "changed\n"
    "changes\n"
    "changing\n"
    "chartboost\n"
    "chat\n"
    "chats\n"
    "check\n"
    "childrens\n"
    "chile\n"
    "china\n"
    "choices\n"
    "cleared\n"
    "clearing\n"
    "click\n"
    "clicking\n"
    "client\n"
    "clients\n"
    "closed\n"
    "cloud\n"
    "cloudflare\n"
    "cnil\n"
    "code\n"
    "colombia\n"
    "colorado\n"
    "combine\n"
    "combines\n"
    "comment\n"
    "comments\n"
    "commissioner\n"
    "commit\n"
    "commitment\n"
    "commits\n"
    "committed\n"
    "common\n"
    "communicate\n"
    "communicated\n"
    "communicates\n"
    "communicating\n"
    "communications\n"
    "community\n"
    "companies\n"
    "compatible\n"
    "complain\n"
    "complained\n"
    "complaining\n"
    "complains\n"
    "completed\n"
    "completing\n"
    "compliant\n"
    "complied\n"
    "complies\n"
    "complying\n"
    "compromised\n"
    "computer\n"
    "computers\n"
    "concern\n"
    "concerns\n"
    "conduct\n"
    "confidential\n"
    "confirmation\n"
    "confirmed\n"
    "confirming\n"
    "confirms\n"
    "conform\n"
    "conforms\n"
    "connect\n"
    "connecticut\n"
    "connecting\n"
    "connection\n"
    "consented\n"
    "consenting\n"
    "consents\n"
    "consider\n"
    "considered\n"
    "considering\n"
    "considers\n"
    "consignment\n"
    "consistent\n"
    "consolidation\n"
    "constitute\n"
    "constitutes\n"
    "consult\n"
    "consultants\n"
    "consulted\n"
    "consulting\n"
    "consults\n"
    "contacted\n"
    "contacts\n"
    "contain\n"
    "contained\n"
    "containing\n"
    "contains\n"
    "content\n"
    "contest\n"
    "contextual\n"
    "continuing\n"
    "contractor\n"
    "contractors\n"
    "contracts\n"
    "contractually\n"
    "control\n"
    "controller\n"
    "controllers\n"
    "controlling\n"
    "conventional\n"
    "conversation\n"
    "conversations\n"
    "conversion\n"
    "cookieconsent\n"
    "cookieconsent_status\n"
    "cookielawinfo\n"
    "cooperate\n"
    "coordinates\n"
    "coppa\n"
    "copyright\n"
    "corporation\n"
    "correct\n"
    "corrected\n"
    "correcting\n"
    "correction\n"
    "corrections\n"
    "corrects\n"
    "correspondence\n"
    "could\n"
    "couriers\n"
    "courts\n"
    "cover\n"
    "coverage\n"
    "covering\n"
    "covers\n"
    "cpra\n"
    "crashes\n"
    "crashlytics\n"
    "create\n"
    "creating\n"
    "credentials\n"
    "criminal\n"
    "criteo\n"
    "criteria\n"
    "criterion\n"
    "croatia\n"
    "csrftoken\n"
    "customize\n"
    "cvs\n"
    "cyprus\n"
    "czechia\n"
    "dashboard\n"
    "database\n"
    "databases\n"
    "datacenter\n"
    "datacenters\n"
    "datadog\n"
    "datatilsynet\n"
    "datenschutzbeauftragte\n"
    "datenschutzbeauftragter\n"
    "datenschutzbehörde\n"
    "datenschutzerklärung\n"
    "days\n"
    "deadline\n"
    "deadlines\n"
    "dealers\n"
    "decided\n"
    "decides\n"
    "deciding\n"
    "decisionmaking\n"
    "declaration\n"
    "declined\n"
    "declines\n"
    "declining\n"
    "deemed\n"
    "defence\n"
    "defense\n"
    "definition\n"
    "definitions\n"
    "degaussing\n"
    "deidentified\n"
    "deidentify\n"
    "deinstall\n"
    "delaware\n"
    "delay\n"
    "delet\n"
    "deletions\n"
    "deliver\n"
    "delivered\n"
    "delivering\n"
    "delivers\n"
    "delivery\n"
    "demand\n"
    "demanded\n"
    "demanding\n"
    "demands\n"
    "demographic\n"
    "denial\n"
    "denials\n"
    "denied\n"
    "denmark\n"
    "deny\n"
    "depend\n"
    "depended\n"
    "dependent\n"
    "depends\n"
    "deploy\n"
    "deployed\n"
    "deploying\n"
    "deploys\n"
    "describes\n"
    "designate\n"
    "designed\n"
    "desire\n"
    "destroy\n"
    "destroyed\n"
    "destroying\n"
    "destroys\n"
    "destruction\n"
    "details\n"
    "detect\n"
    "detecting\n"
    "detects\n"
    "determination\n"
    "determine\n"
    "determined\n"
    "determines\n"
    "determining\n"
    "develop\n"
    "developing\n"
    "devices\n"
    "diagnostic\n"
    "diagnostics\n"
    "differ\n"
    "difference\n"
    "differences\n"
    "differs\n"
    "difficult\n"
    "digitalocean\n"
    "disable\n"
    "disabled\n"
    "disables\n"
    "disabling\n"
    "disagree\n"
    "disallow\n"
    "discard\n"
    "discarded\n"
    "discarding\n"
    "discards\n"
    "discloses\n"
    "disclosing\n"
    "disclosure\n"
    "disclosures\n"
    "discord\n"
    "discount\n"
    "discounts\n"
    "discriminate\n"
    "discriminated\n"
    "discriminates\n"
    "discriminating\n"
    "discrimination\n"
    "discriminatory\n"
    "display\n"
    "displayed\n"
    "displays\n"
    "disposal\n"
    "dispose\n"
    "disposed\n"
    "disposes\n"
    "disposing\n"
    "disqus\n"
    "dissatisfied\n"
    "dissociated\n"
    "dissolution\n"
    "distribute\n"
    "distributes\n"
    "distributing\n"
    "distribution\n"
    "distributors\n"
    "divest\n"
    "divestiture\n"
    "divulge\n"
    "dnt\n"
    "document\n"
    "documents\n"
    "donottrack\n"
    "dormant\n"
    "doubts\n"
    "download\n"
    "downloaded\n"
    "downloading\n"
    "downloads\n"
    "dpa\n"
    "dpas\n"
    "dpc\n"
    "dpd\n"
    "dpf\n"
    "dpo\n"
    "dsar\n"
    "dsars\n"
    "duties\n"
    "edit\n"
    "edited\n"
    "editing\n"
    "edits\n"
    "edoeb\n"
    "edöb\n"
    "effective\n"
    "egypt\n"
    "emailed\n"
    "emails\n"
    "emergency\n"
    "employ\n"
    "employed\n"
    "employee\n"
    "employees\n"
    "employer\n"
    "employers\n"
    "employing\n"
    "employs\n"
    "enabled\n"
    "encarregado\n"
    "encrypt\n"
    "encrypted\n"
    "encrypting\n"
    "encryption\n"
    "encrypts\n"
    "endeavor\n"
    "endeavour\n"
    "enforce\n"
    "enforced\n"
    "enforcement\n"
    "enforces\n"
    "enforcing\n"
    "engage\n"
    "engages\n"
    "engineers\n"
    "england\n"
    "enquir\n"
    "enquired\n"
    "enquiries\n"
    "enquiring\n"
    "enquirs\n"
    "ensure\n"
    "entered\n"
    "entities\n"
    "entitlement\n"
    "entitles\n"
    "entity\n"
    "entries\n"
    "entrust\n"
    "entrusted\n"
    "entrusting\n"
    "entrusts\n"
    "environment\n"
    "equal\n"
    "erase\n"
    "erased\n"
    "erases\n"
    "erasing\n"
    "erasure\n"
    "errors\n"
    "essential\n"
    "establish\n"
    "established\n"
    "establishes\n"
    "establishing\n"
    "estonia\n"
    "ethnic\n"
    "ethnicity\n"
    "europe\n"
    "evaluation\n"
    "everyone\n"
    "everything\n"
    "except\n"
    "excepting\n"
    "exchange\n"
    "exchanged\n"
    "exchanges\n"
    "exchanging\n"
    "exclusively\n"
    "exercise\n"
    "exercised\n"
    "exercises\n"
    "exercising\n"
    "expiration\n"
    "expire\n"
    "expired\n"
    "expires\n"
    "expiry\n"
    "explains\n"
    "export\n"
    "exportation\n"
    "exported\n"
    "exporting\n"
    "exports\n"
    "expunge\n"
    "expunged\n"
    "expunges\n"
    "expunging\n"
    "extension\n"
    "faceprint\n"
    "faceprints\n"
    "facilitate\n"
    "facilities\n"
    "factors\n"
    "fdpic\n"
    "feature\n"
    "file\n"
    "filed\n"
    "files\n"
    "filing\n"
    "fingerprint\n"
    "fingerprints\n"
    "finland\n"
    "firewall\n"
    "firewalls\n"
    "firms\n"
    "fix\n"
    "florida\n"
    "flow\n"
    "flows\n"
    "flurry\n"
    "follow\n"
    "followed\n"
    "follows\n"
    "foolproof\n"
    "forever\n"
    "forgotten\n"
    "form\n"
    "format\n"
    "forum\n"
    "forums\n"
    "forward\n"
    "forwarded\n"
    "forwarding\n"
    "forwards\n"
    "found\n"
    "france\n"
    "franchisees\n"
    "fraud\n"
    "freeze\n"
    "frequently\n"
    "freshdesk\n"
    "friends\n"
    "ftc\n"
    "fullstory\n"
    "functional\n"
    "functions\n"
    "furnish\n"
    "gallery\n"
    "game\n"
    "gateway\n"
    "gateways\n"
    "gather\n"
    "gathered\n"
    "gathering\n"
    "gathers\n"
    "gdpr\n"
    "gender\n"
    "genetic\n"
    "georgia\n"
    "germany\n"
    "gets\n"
    "giving\n"
    "globally\n"
    "glossary\n"
    "go\n"
    "goods\n"
    "govern\n"
    "governed\n"
    "governing\n"
    "governments\n"
    "governs\n"
    "gpc\n"
    "gps\n"
    "grade\n"
    "granted\n"
    "greece\n"
    "guarantee\n"
    "guaranteed\n"
    "guarantees\n"
    "guaranteing\n"
    "guaranty\n"
    "guardian\n"
    "guardians\n"
    "gumroad\n"
    "hackers\n"
    "handle\n"
    "handled\n"
    "handles\n"
    "handling\n"
    "handset\n"
    "hash\n"
    "hashed\n"
    "hashing\n"
    "having\n"
    "header\n"
    "headers\n"
    "headquarters\n"
    "held\n"
    "helpdesk\n"
    "helped\n"
    "helping\n"
    "her\n"
    "here\n"
    "heroku\n"
    "hetzner\n"
    "highlighted\n"
    "him\n"
    "hinder\n"
    "hire\n"
    "hires\n"
    "his\n"
    "history\n"
    "hold\n"
    "holding\n"
    "holds\n"
    "home\n"
    "honor\n"
    "honoring\n"
    "honors\n"
    "honour\n"
    "host\n"
    "hosts\n"
    "hotjar\n"
    "hours\n"
    "housed\n"
    "however\n"
    "hubspot\n"
    "hubspotutk\n"
    "hungary\n"
    "hyperlink\n"
    "hyperlinks\n"
    "iceland\n"
    "identifier\n"
    "identifiers\n"
    "identify\n"
    "identities\n"
    "idta\n"
    "image\n"
    "images\n"
    "imei\n"
    "impenetrable\n"
    "implement\n"
    "implemented\n"
    "implementing\n"
    "implements\n"
    "implies\n"
    "import\n"
    "important\n"
    "impossibility\n"
    "imprint\n"
    "improve\n"
    "improving\n"
    "inability\n"
    "inaccuracies\n"
    "inaccurate\n"
    "inactive\n"
    "inactivity\n"
    "incapable\n"
    "incentive\n"
    "incentives\n"
    "incinerated\n"
    "incineration\n"
    "include\n"
    "includes\n"
    "including\n"
    "incomplete\n"
    "incorrect\n"
    "indefinite\n"
    "indefinitely\n"
    "independent\n"
    "india\n"
    "indiana\n"
    "indicate\n"
    "indicated\n"
    "indicates\n"
    "individual\n"
    "indonesia\n"
    "infallible\n"
    "infer\n"
    "inferring\n"
    "info\n"
    "informed\n"
    "informing\n"
    "informs\n"
    "infrastructure\n"
    "infringe\n"
    "infringed\n"
    "infringement\n"
    "infringes\n"
    "infringing\n"
    "inherent\n"
    "inherently\n"
    "inquir\n"
    "inquired\n"
    "inquiries\n"
    "inquiring\n"
    "inquirs\n"
    "insecure\n"
    "insight\n"
    "insolvency\n"
    "inspect\n"
    "inspected\n"
    "inspecting\n"
    "inspectorate\n"
    "inspects\n"
    "instagram\n"
    "install\n"
    "installed\n"
    "installing\n"
    "installs\n"
    "institute\n"
    "instituted\n"
    "institutes\n"
    "instituting\n"
    "institutions\n"
    "instructions\n"
    "insurance\n"
    "insurers\n"
    "integrate\n"
    "integrated\n"
    "integrates\n"
    "integrity\n"
    "intend\n"
    "intended\n"
    "intentionally\n"
    "interests\n"
    "internationally\n"
    "interpretation\n"
    "into\n"
    "investigate\n"
    "investigated\n"
    "investigates\n"
    "investigating\n"
    "investigatory\n"
    "invoices\n"
    "invoke\n"
    "invoked\n"
    "invokes\n"
    "invoking\n"
    "invulnerable\n"
    "iowa\n"
    "iphone\n"
    "ireland\n"
    "ironsource\n"
    "irrecoverable\n"
    "irrecoverably\n"
    "irretrievably\n"
    "irreversibly\n"
    "irrevocable\n"
    "israel\n"
    "it\n"
    "italy\n"
    "items\n"
    "its\n"
    "itself\n"
    "jams\n"
    "japan\n"
    "job\n"
    "joined\n"
    "jsessionid\n"
    "judicial\n"
    "jurisdiction\n"
    "kazakhstan\n"
    "keeped\n"
    "keeps\n"
    "kentucky\n"
    "kenya\n"
    "kid\n"
    "kids\n"
    "klarna\n"
    "knowingly\n"
    "korea\n"
    "kvkk\n"
    "kyc\n"
    "landesbeauftragte\n"
    "landesbeauftragter\n"
    "latvia\n"
    "launch\n"
    "lawfully\n"
    "lawyers\n"
    "leak\n"
    "leakage\n"
    "leaks\n"
    "lease\n"
    "leased\n"
    "leasing\n"
    "leaves\n"
    "legitimately\n"
    "letter\n"
    "level\n"
    "li_at\n"
    "liability\n"
    "liable\n"
    "libraries\n"
    "licence\n"
    "license\n"
    "lidc\n"
    "lifespan\n"
    "lifetime\n"
    "like\n"
    "limiting\n"
    "limits\n"
    "link\n"
    "linked\n"
    "linkedin\n"
    "linking\n"
    "links\n"
    "liquidation\n"
    "listed\n"
    "lithuania\n"
    "lived\n"
    "lives\n"
    "llm\n"
    "llms\n"
    "loan\n"
    "locally\n"
    "localstorage\n"
    "locked\n"
    "lodge\n"
    "lodged\n"
    "lodges\n"
    "lodging\n"
    "logged\n"
    "logins\n"
    "logistics\n"
    "logout\n"
    "logs\n"
    "lose\n"
    "loss\n"
    "luxembourg\n"
    "mailchimp\n"
    "mailgun\n"
    "mailings\n"
    "maintain\n"
    "maintaining\n"
    "maintains\n"
    "maintenance\n"
    "malaysia\n"
    "malta\n"
    "manage\n"
    "managing\n"
    "manner\n"
    "market\n"
    "marketed\n"
    "marketers\n"
    "maryland\n"
    "material\n"
    "materials\n"
    "matomo\n"
    "mean\n"
    "meant\n"
    "measure\n"
    "mechanism\n"
    "mechanisms\n"
    "media\n"
    "median\n"
    "medical\n"
    "members\n"
    "menu\n"
    "merchants\n"
    "merely\n"
    "merge\n"
    "merged\n"
    "merger\n"
    "mergers\n"
    "merges\n"
    "messages\n"
    "metrics\n"
    "mexico\n"
    "mfa\n"
    "microphone\n"
    "might\n"
    "mind\n"
    "minnesota\n"
    "minor\n"
    "mistakes\n"
    "misuse\n"
    "mixpanel\n"
    "modification\n"
    "modifications\n"
    "modified\n"
    "modifies\n"
    "modifying\n"
    "monetary\n"
    "monitor\n"
    "montana\n"
    "month\n"
    "months\n"
    "morocco\n"
    "move\n"
    "moved\n"
    "moving\n"
    "muid\n"
    "must\n"
    "names\n"
    "nation\n"
    "nationality\n"
    "nature\n"
    "ndpc\n"
    "nebraska\n"
    "needs\n"
    "netherlands\n"
    "netlify\n"
    "networkadvertising\n"
    "networks\n"
    "nevada\n"
    "newsletter\n"
    "newsletters\n"
    "nickname\n"
    "nigeria\n"
    "nobody\n"
    "nondiscrimination\n"
    "nondiscriminatory\n"
    "norway\n"
    "nothing\n"
    "notification\n"
    "notifications\n"
    "notified\n"
    "notifies\n"
    "number\n"
    "numbers\n"
    "oaic\n"
    "object\n"
    "objected\n"
    "objecting\n"
    "objection\n"
    "objections\n"
    "oblige\n"
    "obtaining\n"
    "obtains\n"
    "occasionally\n"
    "offer\n"
    "offers\n"
    "offices\n"
    "often\n"
    "ohio\n"
    "okta\n"
    "ombudsman\n"
    "ombudsperson\n"
    "onesignal\n"
    "opc\n"
    "openai\n"
    "opening\n"
    "operate\n"
    "operates\n"
    "operations\n"
    "operator\n"
    "operators\n"
    "oppose\n"
    "opposing\n"
    "opposition\n"
    "optanonconsent\n"
    "or\n"
    "oregon\n"
    "organisation\n"
    "organisations\n"
    "organization\n"
    "organizations\n"
    "others\n"
    "ourselves\n"
    "outdated\n"
    "outlines\n"
    "outsource\n"
    "outsourced\n"
    "outsources\n"
    "outsourcing\n"
    "outweigh\n"
    "outweighed\n"
    "outweighing\n"
    "outweighs\n"
    "overridden\n"
    "override\n"
    "overrided\n"
    "overrides\n"
    "overriding\n"
    "overseas\n"
    "oversight\n"
    "overwrite\n"
    "overwrited\n"
    "overwrites\n"
    "overwriting\n"
    "overwritten\n"
    "paddle\n"
    "page\n"
    "pakistan\n"
    "parents\n"
    "participant\n"
    "participants\n"
    "participate\n"
    "participated\n"
    "participates\n"
    "participating\n"
    "participation\n"
    "parties\n"
    "partner\n"
    "partners\n"
    "party\n"
    "passively\n"
    "passport\n"
    "passwords\n"
    "payments\n"
    "paypal\n"
    "pdpc\n"
    "penalise\n"
    "penalised\n"
    "penalises\n"
    "penalising\n"
    "penalize\n"
    "penalized\n"
    "penalizes\n"
    "penalizing\n"
    "penalty\n"
    "performs\n"
    "periodically\n"
    "permanently\n"
    "permission\n"
    "permissions\n"
    "permits\n"
    "permitted\n"
    "personalise\n"
    "personalization\n"
    "personalization_id\n"
    "personalize\n"
    "personalizing\n"
    "personnel\n"
    "petition\n"
    "philippines\n"
    "photo\n"
    "photos\n"
    "phpsessid\n"
    "picture\n"
    "pictures\n"
    "pieces\n"
    "pii\n"
    "piwik\n"
    "pixels\n"
    "placed\n"
    "places\n"
    "placing\n"
    "platform\n"
    "platforms\n"
    "plugin\n"
    "plugins\n"
    "poland\n"
    "police\n"
    "policy\n"
    "port\n"
    "portability\n"
    "portable\n"
    "portal\n"
    "portugal\n"
    "posted\n"
    "posthog\n"
    "posting\n"
    "postings\n"
    "postmark\n"
    "posts\n"
    "powers\n"
    "practices\n"
    "precaution\n"
    "precautions\n"
    "precontractual\n"
    "preferences\n"
    "present\n"
    "preserve\n"
    "preserved\n"
    "preserves\n"
    "preserving\n"
    "prevent\n"
    "prevented\n"
    "preventing\n"
    "printed\n"
    "printouts\n"
    "priority\n"
    "procedure\n"
    "process\n"
    "processed\n"
    "processes\n"
    "processor\n"
    "processors\n"
    "produce\n"
    "product\n"
    "products\n"
    "profile\n"
    "profiled\n"
    "profiles\n"
    "profiling\n"
    "prominently\n"
    "promise\n"
    "promotion\n"
    "promotions\n"
    "promptly\n"
    "properties\n"
    "protects\n"
    "prove\n"
    "proves\n"
    "provider\n"
    "providers\n"
    "province\n"
    "provision\n"
    "pseudonymisation\n"
    "pseudonymised\n"
    "pseudonymization\n"
    "pseudonymized\n"
    "publish\n"
    "publishers\n"
    "publishes\n"
    "publishing\n"
    "pulverized\n"
    "purchases\n"
    "purchasing\n"
    "purely\n"
    "purge\n"
    "purged\n"
    "purges\n"
    "purging\n"
    "put\n"
    "puts\n"
    "qatar\n"
    "quebec\n"
    "quer\n"
    "quered\n"
    "quering\n"
    "quers\n"
    "query\n"
    "questions\n"
    "racial\n"
    "raise\n"
    "raising\n"
    "razorpay\n"
    "reached\n"
    "reaches\n"
    "read\n"
    "readable\n"
    "recaptcha\n"
    "receipt\n"
    "received\n"
    "receivership\n"
    "receives\n"
    "receiving\n"
    "recipients\n"
    "recognise\n"
    "recognize\n"
    "recognizes\n"
    "reconsider\n"
    "reconsideration\n"
    "record\n"
    "recordded\n"
    "recordding\n"
    "recorded\n"
    "recording\n"
    "recordings\n"
    "records\n"
    "recourse\n"
    "rectification\n"
    "rectified\n"
    "rectifies\n"
    "rectify\n"
    "rectifying\n"
    "reduced\n"
    "referrals\n"
    "referring\n"
    "reflected\n"
    "refund\n"
    "refused\n"
    "refuses\n"
    "region\n"
    "register\n"
    "registering\n"
    "regularly\n"
    "regulates\n"
    "regulation\n"
    "regulations\n"
    "regulator\n"
    "regulators\n"
    "reject\n"
    "rejected\n"
    "rejecting\n"
    "rejects\n"
    "relating\n"
    "release\n"
    "released\n"
    "releases\n"
    "releasing\n"
    "relies\n"
    "religion\n"
    "religious\n"
    "relocate\n"
    "relocated\n"
    "relocates\n"
    "relocating\n"
    "remained\n"
    "remaining\n"
    "remarket\n"
    "remember\n"
    "removal\n"
    "removed\n"
    "removes\n"
    "removing\n"
    "rent\n"
    "rented\n"
    "renting\n"
    "reorganisation\n"
    "reorganization\n"
    "reorganize\n"
    "replies\n"
    "reply\n"
    "reports\n"
    "representative\n"
    "representatives\n"
    "requested\n"
    "requesting\n"
    "requests\n"
    "require\n"
    "requirements\n"
    "requires\n"
    "requiring\n"
    "rescind\n"
    "rescinded\n"
    "rescinding\n"
    "rescinds\n"
    "research\n"
    "researchers\n"
    "resellers\n"
    "resolution\n"
    "resolve\n"
    "resolved\n"
    "resolves\n"
    "resolving\n"
    "resources\n"
    "respect\n"
    "respects\n"
    "respond\n"
    "responded\n"
    "responding\n"
    "responds\n"
    "response\n"
    "responses\n"
    "responsibilities\n"
    "responsibility\n"
    "restrict\n"
    "restricting\n"
    "restriction\n"
    "restrictions\n"
    "restricts\n"
    "restructuring\n"
    "resumes\n"
    "retained\n"
    "retaining\n"
    "retains\n"
    "retaliate\n"
    "retaliated\n"
    "retaliates\n"
    "retaliating\n"
    "retaliation\n"
    "retaliatory\n"
    "retarget\n"
    "retargeting\n"
    "retract\n"
    "retracted\n"
    "retracting\n"
    "retracts\n"
    "retrieve\n"
    "return\n"
    "reusable\n"
    "reuse\n"
    "reveal\n"
    "revealed\n"
    "revenuecat\n"
    "review\n"
    "reviewed\n"
    "reviewing\n"
    "reviews\n"
    "revise\n"
    "revises\n"
    "revising\n"
    "revision\n"
    "revisions\n"
    "revisit\n"
    "revocable\n"
    "revocation\n"
    "revoked\n"
    "revokes\n"
    "revoking\n"
    "rights\n"
    "risks\n"
    "romania\n"
    "rules\n"
    "russia\n"
    "safeguard\n"
    "safeguarding\n"
    "safely\n"
    "sales\n"
    "salesforce\n"
    "salted\n"
    "save\n"
    "saved\n"
    "saves\n"
    "saving\n"
    "scan\n"
    "scc\n"
    "sccs\n"
    "schools\n"
    "score\n"
    "scores\n"
    "scoring\n"
    "sdk\n"
    "sdks\n"
    "securely\n"
    "secures\n"
    "securing\n"
    "sees\n"
    "select\n"
    "selling\n"
    "sells\n"
    "sendgrid\n"
    "sensitivity\n"
    "sensor\n"
    "sensors\n"
    "sentry\n"
    "separate\n"
    "serbia\n"
    "seriously\n"
    "serve\n"
    "served\n"
    "server\n"
    "servers\n"
    "serves\n"
    "services\n"
    "sessionid\n"
    "setting\n"
    "settings\n"
    "shares\n"
    "sharing\n"
    "ship\n"
    "shiped\n"
    "shiping\n"
    "shipping\n"
    "ships\n"
    "shopify\n"
    "show\n"
    "shown\n"
    "shows\n"
    "shred\n"
    "shredded\n"
    "shredder\n"
    "shredding\n"
    "signal\n"
    "signals\n"
    "signifies\n"
    "signify\n"
    "signin\n"
    "simply\n"
    "since\n"
    "singapore\n"
    "site\n"
    "sites\n"
    "situated\n"
    "sixteen\n"
    "slovakia\n"
    "slovenia\n"
    "smartphone\n"
    "sms\n"
    "software\n"
    "solicit\n"
    "solicitations\n"
    "solicited\n"
    "soliciting\n"
    "solicits\n"
    "sourced\n"
    "sourcing\n"
    "spain\n"
    "specific\n"
    "sponsors\n"
    "square\n"
    "ssl\n"
    "sso\n"
    "staff\n"
    "standards\n"
    "state\n"
    "statement\n"
    "states\n"
    "statistics\n"
    "stayed\n"
    "staying\n"
    "stays\n"
    "steam\n"
    "stock\n"
    "stopping\n"
    "stores\n"
    "storing\n"
    "stricter\n"
    "stripe\n"
    "strive\n"
    "striving\n"
    "structured\n"
    "students\n"
    "subcontract\n"
    "subcontractors\n"
    "subjects\n"
    "submission\n"
    "submissions\n"
    "submit\n"
    "submitted\n"
    "submitting\n"
    "subpoena\n"
    "subpoenas\n"
    "subprocessor\n"
    "subprocessors\n"
    "subscribe\n"
    "subscribed\n"
    "subscribers\n"
    "subscribes\n"
    "subscribing\n"
    "subsidiaries\n"
    "subsidiary\n"
    "successor\n"
    "suggestions\n"
    "supabase\n"
    "supplement\n"
    "supplemental\n"
    "supplemented\n"
    "supplementing\n"
    "supplements\n"
    "supplied\n"
    "supplier\n"
    "suppliers\n"
    "supplying\n"
    "supports\n"
    "suppress\n"
    "suppressed\n"
    "suppresses\n"
    "suppressing\n"
    "surrender\n"
    "suspect\n"
    "suspend\n"
    "suspended\n"
    "suspending\n"
    "suspends\n"
    "suspension\n"
    "sweden\n"
    "switzerland\n"
    "system\n"
    "systematisation\n"
    "systematization\n"
    "systems\n"
    "table\n"
    "tablet\n"
    "taboola\n"
    "tags\n"
    "tailor\n"
    "taiwan\n"
    "taken\n"
    "takeover\n"
    "tampering\n"
    "tap\n"
    "tasks\n"
    "teenagers\n"
    "teens\n"
    "telegram\n"
    "telemetry\n"
    "tennessee\n"
    "term\n"
    "terminology\n"
    "territory\n"
    "test_cookie\n"
    "texas\n"
    "text\n"
    "thailand\n"
    "that\n"
    "theft\n"
    "them\n"
    "there\n"
    "they\n"
    "think\n"
    "thirdparties\n"
    "thirdparty\n"
    "thirteen\n"
    "thirty\n"
    "ticket\n"
    "tickets\n"
    "till\n"
    "timeframe\n"
    "tls\n"
    "tokens\n"
    "tool\n"
    "tools\n"
    "tracked\n"
    "trackers\n"
    "trackked\n"
    "trackking\n"
    "tracks\n"
    "traded\n"
    "trademark\n"
    "trades\n"
    "trading\n"
    "traditional\n"
    "traffic\n"
    "train\n"
    "trained\n"
    "training\n"
    "trains\n"
    "transaction\n"
    "transactions\n"
    "transborder\n"
    "transcripts\n"
    "transferral\n"
    "transferred\n"
    "transferring\n"
    "transmission\n"
    "transmissions\n"
    "transmits\n"
    "transmitted\n"
    "transmitting\n"
    "treat\n"
    "treated\n"
    "tribunal\n"
    "true\n"
    "trustarc\n"
    "truste\n"
    "try\n"
    "turkey\n"
    "turkiye\n"
    "twilio\n"
    "twitter\n"
    "typeform\n"
    "uae\n"
    "uk\n"
    "ukraine\n"
    "umami\n"
    "unavailable\n"
    "unclear\n"
    "underage\n"
    "understand\n"
    "undertake\n"
    "undertaken\n"
    "undertakes\n"
    "unhappy\n"
    "uninstall\n"
    "uninstallation\n"
    "uninstalled\n"
    "uninstalling\n"
    "uninstalls\n"
    "union\n"
    "universities\n"
    "unlawful\n"
    "unlawfully\n"
    "unlimited\n"
    "unnecessary\n"
    "unrecoverable\n"
    "unresolved\n"
    "unsatisfied\n"
    "unsubscribe\n"
    "unsubscribes\n"
    "unsubscribing\n"
    "unsubscription\n"
    "unused\n"
    "uodo\n"
    "update\n"
    "updates\n"
    "updating\n"
    "usa\n"
    "usable\n"
    "used\n"
    "usefathom\n"
    "username\n"
    "utah\n"
    "utilise\n"
    "utilised\n"
    "utilises\n"
    "utilising\n"
    "utilize\n"
    "utilized\n"
    "utilizes\n"
    "utilizing\n"
    "v\n"
    "v1\n"
    "v2\n"
    "v3\n"
    "v4\n"
    "v5\n"
    "v6\n"
    "v7\n"
    "v8\n"
    "v9\n"
    "validate\n"
    "validated\n"
    "validates\n"
    "validating\n"
    "validity\n"
    "varies\n"
    "vary\n"
    "vendor\n"
    "vendors\n"
    "vercel\n"
    "verifiable\n"
    "verification\n"
    "verified\n"
    "verifies\n"
    "verify\n"
    "verifying\n"
    "version\n"
    "video\n"
    "videos\n"
    "vietnam\n"
    "view\n"
    "viewed\n"
    "viewing\n"
    "views\n"
    "violate\n"
    "violated\n"
    "violates\n"
    "violation\n"
    "virginia\n"
    "visit\n"
    "visiting\n"
    "visitor\n"
    "visitor_info1_live\n"
    "visits\n"
    "vkontakte\n"
    "voice\n"
    "voiceprint\n"
    "voiceprints\n"
    "vulnerability\n"
    "vungle\n"
    "warrant\n"
    "warrants\n"
    "warranty\n"
    "webform\n"
    "webpage\n"
    "website\n"
    "websites\n"
    "weeks\n"
    "whatsapp\n"
    "whenever\n"
    "wherever\n"
    "wipe\n"
    "wiped\n"
    "wipes\n"
    "wiping\n"
    "wish\n"
    "wishes\n"
    "withdraw\n"
    "withdrawal\n"
    "withdrawing\n"
    "withdrawn\n"
    "withdraws\n"
    "withdrew\n"
    "withhold\n"
    "withholding\n"
    "wordpress_logged_in\n"
    "worldwide\n"
    "wrong\n"
    "year\n"
    "yearly\n"
    "youradchoices\n"
    "youronlinechoices\n"
    "yours\n"
    "ysc\n"
    "zendesk\n"
    ).splitlines(),
    (0, 1, 2, 3, 2, 4, 2, 2, 2, 5, 2, 6, 7, 2, 8, 9, 10, 11, 12, 2, 13, 14, 2, 2, 2, 15, 16, 17, 2, 18, 19, 20, 21, 2, 22, 2, 23, 2, 2, 2, 24, 25, 25, 2, 2, 26, 27, 2, 28, 29, 2, 30, 31, 2, 32, 33, 34, 35, 36, 37, 2, 2, 38, 39, 2, 2, 40, 40, 41, 2, 2, 2, 42, 43, 44, 45, 46, 2, 2, 47, 48, 49, 49, 50, 50, 51, 2, 2, 52, 2, 53, 2, 54, 55, 56, 57, 2, 57, 2, 58, 59, 60, 61, 62, 2, 63, 2, 64, 65, 66, 2, 2, 67, 68, 2, 69, 70, 71, 72, 73, 74, 75, 76, 77, 2, 2, 2, 78, 2, 79, 2, 80, 81, 82, 83, 33, 84, 85, 2, 86, 87, 2, 87, 74, 2, 88, 89, 90, 91, 92, 2, 2, 2, 2, 93, 2, 2, 94, 95, 96, 2, 97, 98, 99, 100, 101, 102, 2, 103, 2, 2, 104, 105, 106, 107, 108, 109, 110, 2, 2, 111, 112, 113, 47, 114, 115, 116, 117, 2, 118, 119, 120, 2, 121, 2, 2, 2, 2, 122, 123, 124, 125, 2, 2, 2, 126, 2, 2, 127, 128, 127, 74, 2, 129, 130, 131, 132, 2, 2, 2, 133, 134, 135, 136, 137, 2, 2, 138, 37, 2, 2, 2, 139, 140, 2, 141, 142, 143, 144, 145, 146, 147, 148, 2, 2, 2, 2, 2, 149, 2, 2, 150, 151, 2, 2, 26, 152, 2, 153, 2, 154, 155, 156, 157, 25, 158, 2, 159, 2, 160, 161, 95, 2, 2, 162, 163, 2, 2, 2, 164, 2, 2, 165, 2, 166, 167, 2, 2, 2, 2, 2, 168, 2, 169, 2, 170, 2, 2, 2, 171, 172, 2, 173, 174, 175, 2, 2, 176, 177, 178, 178, 2, 2, 2, 2, 143, 2, 179, 180, 2, 2, 2, 181, 182, 183, 184, 185, 186, 187, 188, 189, 2, 190, 191, 192, 2, 2, 2, 2, 2, 193, 2, 2, 2, 194, 2, 195, 2, 2, 2, 2, 2, 196, 197, 2, 2, 2, 2, 198, 199, 200, 201, 2, 2, 180, 202, 2, 203, 204, 205, 2, 206, 207, 2, 208, 2, 209, 210, 211, 212, 213, 214, 2, 215, 216, 217, 2, 2, 2, 218, 2, 2, 2, 2, 2, 2, 2, 2, 219, 220, 221, 222, 2, 223, 224, 225, 2, 226, 227, 228, 2, 229, 230, 231, 2, 232, 233, 233, 234, 2, 235, 236, 2, 237, 238, 239, 240, 241, 242, 26, 53, 243, 244, 245, 246, 247, 2, 2, 248, 2, 249, 250, 251, 252, 253, 254, 2, 255, 2, 256, 257, 2, 2, 258, 259, 260, 2, 261, 262, 263, 264, 265, 266, 2, 267, 2, 2, 2, 268, 2, 2, 269, 2, 2, 270, 271, 272, 2, 273, 274, 275, 276, 277, 2, 278, 2, 2, 279, 2, 280, 281, 282, 283, 284, 285, 172, 2, 286, 287, 288, 289, 103, 290, 291, 292, 293, 2, 2, 294, 295, 296, 297, 298, 2, 299, 300, 301, 302, 303, 2, 2, 103, 113, 304, 2, 2, 2, 2, 305, 306, 2, 307, 2, 308, 309, 2, 2, 310, 311, 312, 313, 2, 314, 315, 316, 317, 318, 2, 2, 319, 320, 2, 45, 321, 2, 322, 2, 323, 324, 325, 326, 327, 328, 328, 2, 329, 330, 2, 331, 332, 2, 2, 333, 2, 334, 2, 2, 335, 252, 2, 2, 2, 2, 317, 2, 336, 2, 337, 2, 2, 338, 339, 2, 265, 340, 2, 2, 341, 342, 2, 343, 344, 345, 346, 347, 2, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 2, 359, 2, 360, 110, 2, 2, 361, 362, 2, 363, 2, 2, 364, 365, 86, 2, 2, 2, 2, 2, 2, 125, 366, 2, 367, 367, 368, 369, 370, 371, 372, 373, 374, 2, 2, 2, 375, 376, 377, 375, 84, 378, 379, 380, 381, 382, 383, 384, 2, 385, 386, 2, 2, 2, 387, 2, 388, 344, 389, 390, 391, 392, 2, 2, 393, 394, 2, 395, 396, 397, 398, 399, 2, 400, 401, 402, 403, 404, 2, 405, 406, 407, 408, 409, 2, 2, 410, 411, 412, 2, 413, 2, 2, 2, 2, 95, 2, 2, 2, 2, 2, 414, 415, 416, 2, 326, 183, 183, 2, 2, 143, 417, 233, 2, 2, 367, 2, 2, 418, 2, 2, 419, 420, 421, 2, 2, 422, 2, 423, 2, 2, 2, 424, 2, 425, 426, 427, 2, 428, 429, 430, 431, 2, 432, 433, 2, 2, 2, 434, 435, 436, 2, 74, 74, 2, 437, 438, 439, 440, 2, 441, 442, 443, 2, 444, 2, 445, 2, 100, 446, 447, 448, 449, 450, 451, 2, 2, 452, 2, 2, 453, 2, 454, 2, 206, 455, 455, 456, 2, 2, 457, 2, 458, 2, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 302, 2, 270, 469, 470, 2, 471, 336, 2, 2, 2, 2, 472, 473, 474, 475, 476, 477, 478, 143, 479, 480, 481, 482, 483, 484, 485, 2, 2, 486, 2, 487, 360, 251, 2, 488, 213, 489, 2, 490, 2, 491, 491, 491, 491, 491, 492, 491, 493, 494, 493, 495, 493, 493, 493, 493, 491, 496, 497, 498, 499, 491, 500, 491, 501, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 502, 503, 504, 505, 506, 507, 491, 507, 491, 491, 508, 509, 491, 493, 491, 494, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 527, 527, 528, 529, 530, 531, 532, 533, 534, 535, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 543, 544, 546, 547, 548, 549, 550, 551, 550, 550, 548, 552, 553, 554, 555, 556, 557, 552, 524, 524, 558, 559, 560, 505, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 540, 500, 572, 572, 573, 574, 574, 575, 576, 512, 577, 578, 578, 578, 579, 580, 581, 582, 583, 582, 584, 585, 586, 587, 588, 588, 588, 588, 589, 590, 591, 592, 593, 594, 500, 595, 595, 595, 595, 596, 597, 597, 597, 597, 597, 597, 597, 597, 597, 597, 560, 598, 599, 599, 599, 600, 505, 524, 601, 602, 603, 604, 605, 606, 606, 607, 608, 609, 610, 611, 612, 613, 612, 604, 614, 542, 615, 616, 587, 617, 617, 618, 619, 620, 620, 620, 620, 584, 584, 621, 622, 623, 514, 624, 624, 624, 624, 591, 625, 626, 626, 627, 628, 629, 630, 631, 632, 600, 633, 621, 621, 621, 634, 635, 636, 637, 638, 635, 639, 640, 624, 641, 546, 642, 500, 642, 601, 643, 584, 644, 534, 645, 524, 595, 646, 647, 500, 648, 648, 505, 649, 650, 651, 652, 653, 654, 655, 584, 632, 656, 657, 586, 560, 658, 659, 660, 644, 661, 662, 661, 546, 663, 511, 664, 665, 666, 667, 668, 669, 656, 670, 542, 542, 671, 672, 600, 632, 524, 673, 534, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 683, 608, 684, 685, 686, 686, 687, 688, 524, 627, 689, 648, 690, 544, 691, 691, 500, 692, 693, 692, 694, 695, 601, 696, 697, 584, 631, 698, 597, 546, 699, 700, 701, 701, 702, 703, 600, 560, 704, 584, 705, 706, 706, 707, 708, 709, 710, 711, 544, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723, 723, 723, 578, 578, 544, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 621, 621, 735, 736, 523, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 746, 747, 523, 534, 748, 749, 750, 524, 751, 751, 751, 752, 753, 754, 755, 755, 756, 757, 758, 759, 760, 761, 762, 569, 763, 764, 765, 766, 767, 768, 601, 601, 629, 500, 500, 500, 769, 601, 770, 771, 772, 773, 581, 581, 774, 775, 581, 601, 776, 524, 777, 778, 607, 778, 778, 779, 644, 587, 780, 781, 782, 783, 784, 785, 746, 632, 500, 786, 601, 632, 632, 787, 788, 789, 729, 729, 600, 790, 791, 791, 790, 792, 793, 794, 794, 524, 795, 795, 795, 795, 796, 797, 546, 546, 798, 799, 799, 800, 800, 801, 597, 597, 702, 738, 802, 546, 803, 804, 805, 593, 806, 807, 808, 809, 809, 809, 644, 810, 811, 812, 632, 813, 746, 746, 746, 746, 814, 814, 814, 814, 778, 815, 540, 816, 817, 818, 817, 817, 819, 820, 821, 593, 822, 811, 785, 746, 746, 785, 823, 823, 824, 644, 644, 825, 826, 827, 746, 802, 600, 828, 829, 546, 829, 830, 546, 597, 597, 597, 597, 831, 832, 833, 834, 835, 836, 836, 837, 837, 837, 837, 838, 837, 839, 840, 841, 842, 843, 843, 843, 843, 600, 844, 597, 534, 845, 845, 845, 646, 524, 534, 534, 846, 847, 848, 601, 847, 849, 730, 850, 851, 851, 851, 852, 790, 790, 791, 853, 854, 855, 855, 856, 578, 578, 578, 578, 790, 790, 857, 584, 858, 859, 494, 860, 814, 861, 862, 863, 864, 814, 865, 866, 791, 867, 868, 869, 870, 869, 571, 571, 624, 624, 871, 624, 624, 872, 873, 861, 874, 730, 730, 875, 730, 730, 876, 877, 524, 878, 878, 879, 601, 880, 880, 716, 880, 881, 882, 883, 884, 817, 885, 886, 887, 888, 889, 890, 889, 889, 632, 783, 783, 891, 591, 892, 601, 893, 657, 894, 895, 895, 895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 901, 778, 905, 906, 907, 907, 907, 908, 908, 908, 908, 909, 910, 910, 627, 911, 785, 560, 912, 913, 542, 914, 915, 783, 660, 632, 505, 505, 916, 917, 738, 906, 906, 604, 918, 550, 550, 628, 919, 920, 921, 922, 923, 719, 895, 895, 895, 895, 924, 632, 524, 925, 926, 927, 600, 863, 928, 604, 929, 930, 931, 932, 933, 934, 934, 935, 936, 937, 937, 938, 644, 783, 584, 939, 940, 941, 942, 800, 542, 943, 778, 778, 778, 944, 778, 945, 946, 947, 948, 632, 949, 628, 628, 628, 628, 950, 950, 600, 951, 952, 953, 954, 955, 956, 957, 958, 505, 959, 960, 960, 961, 962, 963, 575, 575, 964, 965, 600, 600, 595, 966, 802, 873, 873, 967, 601, 968, 620, 969, 970, 971, 960, 972, 971, 973, 974, 587, 975, 976, 768, 977, 500, 632, 978, 978, 632, 979, 980, 981, 982, 648, 601, 983, 644, 628, 550, 984, 550, 550, 748, 985, 711, 986, 875, 823, 823, 802, 987, 987, 849, 988, 802, 989, 989, 990, 991, 992, 993, 994, 987, 987, 995, 919, 996, 631, 738, 595, 595, 748, 701, 584, 628, 997, 997, 998, 999, 1000, 1001, 1002, 656, 656, 1003, 656, 947, 1004, 1004, 730, 730, 875, 730, 730, 1005, 1006, 534, 1007, 751, 751, 790, 751, 1008, 1009, 1010, 1010, 1010, 550, 550, 550, 550, 1011, 1012, 1013, 524, 1014, 1015, 1016, 1017, 1018, 540, 1019, 1020, 1021, 800, 1022, 1023, 527, 527, 527, 617, 601, 624, 624, 624, 624, 628, 1024, 956, 632, 694, 1025, 1025, 1026, 1026, 1027, 584, 1028, 632, 1029, 1030, 1019, 647, 631, 608, 544, 500, 1031, 1032, 584, 620, 1033, 738, 584, 697, 1034, 559, 1019, 631, 790, 585, 790, 790, 632, 542, 1035, 630, 727, 1036, 512, 646, 646, 646, 1037, 1038, 1039, 1040, 500, 1041, 1042, 1043, 1044, 1044, 500, 901, 901, 994, 1045, 1046, 1047, 1048, 1049, 739, 1050, 534, 1051, 632, 620, 1052, 1053, 1053, 646, 1054, 1055, 505, 1056, 542, 542, 915, 1057, 1058, 1059, 702, 1060, 802, 522, 632, 977, 977, 1061, 1062, 1063, 1064, 925, 584, 632, 1065, 1066, 1067, 593, 540, 524, 738, 601, 601, 587, 1068, 540, 1069, 960, 960, 932, 641, 783, 701, 700, 524, 1019, 534, 534, 533, 1070, 534, 1071, 1072, 584, 505, 679, 776, 1073, 738, 1074, 1075, 522, 587, 1076, 1077, 1078, 1076, 578, 768, 1079, 738, 1080, 1081, 584, 1082, 906, 906, 500, 1083, 1084, 970, 644, 746, 790, 738, 1085, 632, 600, 510, 1086, 1087, 1088, 1088, 644, 584, 1089, 1090, 837, 632, 1091, 572, 1092, 999, 999, 1093, 1094, 560, 1095, 1096, 1096, 1097, 1096, 659, 1098, 937, 927, 1099, 1100, 1101, 927, 1102, 600, 1103, 1104, 600, 790, 600, 781, 1105, 1106, 1107, 1108, 1108, 1109, 1096, 1110, 500, 594, 1024, 1111, 524, 1111, 1112, 1113, 1114, 1115, 778, 747, 747, 747, 747, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1116, 1117, 871, 597, 597, 597, 1118, 597, 667, 796, 584, 950, 545, 701, 691, 544, 691, 544, 545, 1119, 1120, 1121, 1122, 1019, 1123, 1124, 1125, 1126, 790, 837, 837, 837, 837, 837, 837, 837, 837, 837, 627, 927, 919, 1127, 1128, 1129, 1130, 786, 1131, 500, 1132, 593, 547, 542, 584, 983, 1133, 500, 983, 983, 1134, 1135, 604, 1136, 1137, 1138, 755, 1139, 1140, 1141, 629, 632, 1142, 1143, 1144, 1145, 1146, 1147, 632, 1148, 587, 595, 1149, 600, 1150, 871, 1151, 1152, 1152, 1153, 1154, 542, 620, 620, 620, 620, 1155, 802, 1156, 1157, 1158, 711, 1025, 1159, 1160, 1161, 1162, 1163, 931, 665, 1164, 1165, 1166, 1167, 1168, 595, 628, 1061, 1088, 1169, 1170, 1171, 621, 621, 1172, 1173, 970, 1174, 505, 597, 505, 597, 1175, 524, 595, 595, 801, 1176, 1177, 1178, 817, 817, 817, 817, 1179, 550, 584, 970, 730, 730, 730, 730, 1180, 1181, 783, 915, 542, 667, 752, 752, 1182, 1183, 600, 1184, 1185, 534, 1186, 1187, 1188, 1189, 1190, 1191, 606, 606, 1192, 1193, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 581, 581, 1200, 581, 802, 863, 542, 595, 947, 1201, 1202, 970, 1203, 1204, 927, 778, 1205, 1205, 1206, 1207, 1208, 546, 546, 546, 1209, 1210, 1211, 716, 1212, 544, 783, 783, 906, 906, 906, 906, 620, 620, 1213, 755, 1214, 1215, 908, 1216, 1217, 845, 646, 534, 1218, 534, 599, 598, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1229, 1229, 1229, 1059, 524, 864, 527, 598, 527, 527, 527, 1230, 1231, 822, 1232, 1233, 1234, 971, 1235, 599, 856, 1236, 1237, 1238, 1239, 1240, 1241, 534, 601, 1242, 1243, 1244, 837, 837, 837, 837, 837, 837, 1213, 1245, 1229, 1229, 1229, 1229, 1180, 1246, 713, 1247, 846, 846, 600, 1248, 1249, 1250, 1251, 1252, 1076, 578, 1253, 1254, 1255, 1256, 1229, 1229, 1229, 1229, 1257, 1005, 632, 1258, 584, 1259, 1260, 1026, 1261, 600, 505, 1262, 1263, 1264, 1265, 1266, 648, 648, 524, 644, 644, 574, 1267, 1268, 1269, 1171, 1171, 1270, 516, 1271, 1272, 977, 746, 680, 680, 600, 1273, 584, 711, 1274, 1275, 1276, 1277, 841, 1278, 500, 1279, 1280, 1281, 1282, 906, 906, 906, 807, 906, 600, 1283, 805, 841, 990, 990, 1284, 1285, 960, 960, 749, 749, 1286, 1019, 1287, 631, 1288, 1289, 976, 1290, 632, 632, 956, 644, 1291, 1292, 1061, 1293, 1293, 1293, 940, 940, 632, 1294, 524, 1295, 1296, 1297, 547, 1040, 1298, 1299, 1300, 1301, 620, 620, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 571, 711, 1310, 1311, 747, 1312, 1313, 1174, 601, 1314, 948, 1315, 1316, 1317, 1318, 1319, 544, 544, 701, 544, 544, 1320, 524, 534, 730, 600, 578, 1273, 578, 578, 578, 1321, 524, 1322, 941, 1323, 926, 926, 926, 926, 931, 651, 1324, 1325, 926, 926, 926, 632, 1326, 1327, 1328, 1328, 1329, 1330, 956, 784, 1331, 786, 584, 551, 534, 522, 700, 1332, 1333, 1334, 963, 1335, 738, 1336, 800, 970, 500, 1024, 601, 584, 1337, 522, 1338, 1339, 1340, 656, 524, 524, 1341, 507, 963, 1342, 1343, 794, 1296, 601, 1344, 1345, 1346, 1347, 588, 588, 1348, 845, 947, 895, 845, 768, 1349, 1350, 1350, 1350, 1350, 1351, 1352, 1353, 601, 906, 1354, 1355, 1356, 1357, 1358, 1359, 1360, 822, 1191, 1361, 1362, 647, 494, 1363, 584, 584, 600, 1364, 600, 584, 1365, 584, 604, 802, 730, 1366, 1367, 1368, 550, 550, 844, 702, 702, 702, 1369, 702, 1370, 524, 1371, 656, 995, 1019, 1025, 844, 844, 1372, 1373, 1373, 1373, 849, 790, 1374, 1375, 1376, 1377, 713, 1378, 604, 644, 738, 1379, 1380, 1381, 814, 1379, 1380, 1382, 814, 1383, 491, 491, 491, 491, 491, 491, 491, 491, 491, 621, 621, 621, 621, 901, 746, 746, 1384, 1385, 600, 1386, 1387, 1388, 621, 1389, 1390, 1391, 601, 601, 584, 1392, 1180, 1180, 1180, 656, 656, 656, 656, 1393, 1394, 1395, 701, 500, 655, 1396, 1397, 910, 910, 505, 694, 1398, 1399, 947, 1039, 1400, 1401, 1402, 975, 963, 1403, 1404, 908, 908, 908, 1405, 816, 816, 1406, 1229, 1229, 1407, 1229, 1229, 1408, 986, 500, 942, 1115, 1409, 596, 510, 510, 1410, 500, 977),
    strict=True))
PHRASES = dict(
    zip(
    (
    "13 and\n"
    "13 to\n"
    "1798 83\n"
    "about this\n"
    "acceptable means\n"
    "access to\n"
    "according to\n"
    "account has\n"
    "account is\n"
    "accounts are\n"
    "across the\n"
    "adequate level\n"
    "adequate protection\n"
    "after the\n"
    "after you\n"
    "agent on\n"
    "ai and\n"
    "algorithmic decision\n"
    "all over\n"
    "allow individuals\n"
    "allow users\n"
    "allow you\n"
    "allowing them\n"
    "allowing users\n"
    "allowing you\n"
    "allows users\n"
    "allows you\n"
    "amazon web\n"
    "an e\n"
    "analytics for\n"
    "anti money\n"
    "any longer\n"
    "any of\n"
    "any other\n"
    "any personal\n"
    "anywhere in\n"
    "api services\n"
    "app is\n"
    "app store\n"
    "apple app\n"
    "apple s\n"
    "approved codes\n"
    "are able\n"
    "are as\n"
    "are designed\n"
    "are entitled\n"
    "are in\n"
    "around the\n"
    "artificial intelligence\n"
    "as is\n"
    "as long\n"
    "as part\n"
    "as permitted\n"
    "as quickly\n"
    "as soon\n"
    "ask for\n"
    "ask your\n"
    "asking for\n"
    "at any\n"
    "at the\n"
    "at your\n"
    "audio electronic\n"
    "automated decision\n"
    "automated decisionmaking\n"
    "automated individual\n"
    "automated making\n"
    "automated processing\n"
    "automatic decision\n"
    "automatically make\n"
    "based on\n"
    "bases for\n"
    "basis for\n"
    "basis of\n"
    "be aware\n"
    "beyond the\n"
    "beyond what\n"
    "binding corporate\n"
    "browser is\n"
    "browser privacy\n"
    "by e\n"
    "by law\n"
    "by signing\n"
    "by the\n"
    "cal civ\n"
    "california online\n"
    "can be\n"
    "cancel the\n"
    "cancel your\n"
    "cancellation of\n"
    "cannot be\n"
    "categories listed\n"
    "categories of\n"
    "cease to\n"
    "ceases to\n"
    "change in\n"
    "change of\n"
    "characteristics of\n"
    "chief privacy\n"
    "child s\n"
    "children s\n"
    "choice not\n"
    "choose not\n"
    "choose whether\n"
    "chrome web\n"
    "close the\n"
    "close their\n"
    "close your\n"
    "closes the\n"
    "closing the\n"
    "closing your\n"
    "closure of\n"
    "collecting and\n"
    "come into\n"
    "comes into\n"
    "coming into\n"
    "commission d\n"
    "commissioned data\n"
    "comparable level\n"
    "complaint assistance\n"
    "compliance with\n"
    "comply with\n"
    "conclude a\n"
    "conclusion of\n"
    "consent management\n"
    "consumer health\n"
    "contact details\n"
    "contact the\n"
    "contact these\n"
    "contact us\n"
    "continue to\n"
    "contract clauses\n"
    "contract has\n"
    "contract is\n"
    "contract to\n"
    "contract we\n"
    "contractual clauses\n"
    "contractual or\n"
    "controls to\n"
    "cookie consent\n"
    "cookie notice\n"
    "cookie pop\n"
    "countries in\n"
    "countries other\n"
    "country in\n"
    "country of\n"
    "country other\n"
    "cross border\n"
    "customer records\n"
    "data about\n"
    "data from\n"
    "data is\n"
    "data of\n"
    "data privacy\n"
    "data processing\n"
    "data protection\n"
    "data storage\n"
    "data subject\n"
    "data subjects\n"
    "data to\n"
    "data we\n"
    "data you\n"
    "date at\n"
    "date of\n"
    "deactivate your\n"
    "deactivating your\n"
    "deactivation of\n"
    "decide not\n"
    "decision based\n"
    "decision making\n"
    "decision of\n"
    "decision on\n"
    "decisions based\n"
    "decisions made\n"
    "decline to\n"
    "delegado de\n"
    "delete an\n"
    "delete the\n"
    "delete their\n"
    "delete your\n"
    "deleted as\n"
    "deletes his\n"
    "deletes the\n"
    "deletes their\n"
    "deleting the\n"
    "deleting your\n"
    "deletion of\n"
    "demographics and\n"
    "department of\n"
    "different data\n"
    "different privacy\n"
    "digital advertising\n"
    "direct marketing\n"
    "direct us\n"
    "directly by\n"
    "directly from\n"
    "directly provided\n"
    "disclose the\n"
    "disclose to\n"
    "disclosed to\n"
    "division of\n"
    "do not\n"
    "doesn t\n"
    "don t\n"
    "doubleclick for\n"
    "driver s\n"
    "duration for\n"
    "duration of\n"
    "during the\n"
    "délégué à\n"
    "e mail\n"
    "e mailing\n"
    "each 12\n"
    "edpb europa\n"
    "eea or\n"
    "elect not\n"
    "electronic and\n"
    "electronic network\n"
    "enable users\n"
    "enable you\n"
    "enables users\n"
    "enables you\n"
    "enabling them\n"
    "enabling users\n"
    "enabling you\n"
    "end of\n"
    "enter into\n"
    "entering into\n"
    "equivalent level\n"
    "eu usa\n"
    "european economic\n"
    "every 12\n"
    "every calendar\n"
    "every twelve\n"
    "execution of\n"
    "exit the\n"
    "facebook audience\n"
    "facebook business\n"
    "facebook conversions\n"
    "facebook custom\n"
    "failing to\n"
    "failure to\n"
    "features reasonably\n"
    "federal trade\n"
    "feel free\n"
    "finding of\n"
    "following the\n"
    "for a\n"
    "for any\n"
    "for as\n"
    "for business\n"
    "for commercial\n"
    "for example\n"
    "for however\n"
    "for long\n"
    "for periods\n"
    "for such\n"
    "for that\n"
    "for the\n"
    "free of\n"
    "from google\n"
    "from other\n"
    "from the\n"
    "from third\n"
    "from time\n"
    "from you\n"
    "fulfil a\n"
    "fulfil contractual\n"
    "fulfil legal\n"
    "fulfil our\n"
    "fulfil the\n"
    "fulfill a\n"
    "fulfill contractual\n"
    "fulfill legal\n"
    "fulfill our\n"
    "fulfill the\n"
    "fulfillment of\n"
    "fulfilment of\n"
    "garante per\n"
    "get in\n"
    "get it\n"
    "get your\n"
    "getting in\n"
    "give us\n"
    "give you\n"
    "give your\n"
    "given his\n"
    "given their\n"
    "given us\n"
    "given your\n"
    "global privacy\n"
    "google ad\n"
    "google ads\n"
    "google api\n"
    "google mobile\n"
    "google play\n"
    "google universal\n"
    "grievance redressal\n"
    "ground for\n"
    "grounds for\n"
    "group of\n"
    "have the\n"
    "have your\n"
    "how and\n"
    "how data\n"
    "how do\n"
    "how information\n"
    "how is\n"
    "how long\n"
    "how the\n"
    "how to\n"
    "how we\n"
    "how your\n"
    "ico org\n"
    "if such\n"
    "if the\n"
    "if this\n"
    "if user\n"
    "if users\n"
    "if we\n"
    "if you\n"
    "impossible for\n"
    "impossible to\n"
    "in accordance\n"
    "in app\n"
    "in case\n"
    "in charge\n"
    "in compliance\n"
    "in connection\n"
    "in google\n"
    "in line\n"
    "in no\n"
    "in order\n"
    "in response\n"
    "in the\n"
    "in touch\n"
    "in writing\n"
    "individuals located\n"
    "individuals residing\n"
    "information about\n"
    "information and\n"
    "information commissioner\n"
    "information from\n"
    "information of\n"
    "information security\n"
    "information that\n"
    "information to\n"
    "information we\n"
    "information you\n"
    "interest based\n"
    "international data\n"
    "internet activity\n"
    "internet and\n"
    "internet or\n"
    "ios app\n"
    "irrespective of\n"
    "is a\n"
    "is aimed\n"
    "is any\n"
    "is as\n"
    "is defined\n"
    "is designed\n"
    "isn t\n"
    "joint data\n"
    "jurisdictions in\n"
    "jurisdictions other\n"
    "justification for\n"
    "keep in\n"
    "kinds of\n"
    "know your\n"
    "large language\n"
    "last 12\n"
    "lawful basis\n"
    "lawfulness of\n"
    "leave a\n"
    "leave the\n"
    "leaving the\n"
    "legal basis\n"
    "legal obligation\n"
    "legal or\n"
    "legally or\n"
    "legitimate and\n"
    "legitimate business\n"
    "legitimate commercial\n"
    "length of\n"
    "let us\n"
    "let you\n"
    "limit ad\n"
    "limit the\n"
    "list of\n"
    "locations with\n"
    "log in\n"
    "login through\n"
    "login via\n"
    "login with\n"
    "machine learning\n"
    "make available\n"
    "make use\n"
    "mandatory personal\n"
    "may be\n"
    "may need\n"
    "may not\n"
    "means of\n"
    "means to\n"
    "measures designed\n"
    "measures to\n"
    "meet contractual\n"
    "meet legal\n"
    "member state\n"
    "meta audience\n"
    "meta business\n"
    "meta conversions\n"
    "meta custom\n"
    "method of\n"
    "methods of\n"
    "minimum amount\n"
    "model contract\n"
    "model contractual\n"
    "monitoring of\n"
    "most recent\n"
    "my ad\n"
    "name of\n"
    "necessary for\n"
    "necessary in\n"
    "need to\n"
    "network advertising\n"
    "no actual\n"
    "no cookies\n"
    "no longer\n"
    "no matter\n"
    "no more\n"
    "no obligation\n"
    "no third\n"
    "no user\n"
    "non disclosure\n"
    "non personal\n"
    "non public\n"
    "not be\n"
    "not been\n"
    "not carried\n"
    "not have\n"
    "not limited\n"
    "not logged\n"
    "not longer\n"
    "not need\n"
    "not obliged\n"
    "not on\n"
    "not provide\n"
    "not required\n"
    "not sell\n"
    "not set\n"
    "not take\n"
    "not to\n"
    "not use\n"
    "not wish\n"
    "notice at\n"
    "notice of\n"
    "notice to\n"
    "now and\n"
    "obligations under\n"
    "obtain a\n"
    "obtain from\n"
    "obtain your\n"
    "obtained your\n"
    "on a\n"
    "on behalf\n"
    "on google\n"
    "on our\n"
    "on the\n"
    "on what\n"
    "on your\n"
    "once a\n"
    "once it\n"
    "once per\n"
    "once they\n"
    "one of\n"
    "only after\n"
    "only for\n"
    "only long\n"
    "open an\n"
    "opt out\n"
    "option not\n"
    "organisational and\n"
    "organizational and\n"
    "origin of\n"
    "other parts\n"
    "other purposes\n"
    "other similar\n"
    "our contact\n"
    "our contractual\n"
    "our data\n"
    "our joint\n"
    "outside the\n"
    "outstanding business\n"
    "p o\n"
    "pages you\n"
    "pass to\n"
    "past 12\n"
    "people located\n"
    "perform a\n"
    "perform contractual\n"
    "perform our\n"
    "perform the\n"
    "performance of\n"
    "performing a\n"
    "performing the\n"
    "period for\n"
    "period of\n"
    "periods for\n"
    "periods of\n"
    "permit you\n"
    "person in\n"
    "personal data\n"
    "personal identifiable\n"
    "personal information\n"
    "personally identifiable\n"
    "personally identifying\n"
    "physical and\n"
    "pixel code\n"
    "place of\n"
    "play store\n"
    "policies and\n"
    "power of\n"
    "preceding 12\n"
    "price or\n"
    "principal place\n"
    "privacy and\n"
    "privacy by\n"
    "privacy compliance\n"
    "privacy cookie\n"
    "privacy impact\n"
    "privacy information\n"
    "privacy management\n"
    "privacy protection\n"
    "private by\n"
    "procedures to\n"
    "processing of\n"
    "professional or\n"
    "protection of\n"
    "provide information\n"
    "provide us\n"
    "provided directly\n"
    "provided to\n"
    "provided your\n"
    "provides information\n"
    "publicly available\n"
    "purpose has\n"
    "purpose is\n"
    "purpose of\n"
    "purpose other\n"
    "purposes have\n"
    "purposes not\n"
    "purposes other\n"
    "question the\n"
    "reach out\n"
    "reaching out\n"
    "reasonably designed\n"
    "receive your\n"
    "refrain from\n"
    "refusal to\n"
    "refuse to\n"
    "refusing to\n"
    "regardless of\n"
    "rely on\n"
    "relying on\n"
    "remarketing with\n"
    "remove the\n"
    "request your\n"
    "required by\n"
    "requirement necessary\n"
    "reserve the\n"
    "reserves the\n"
    "reserving the\n"
    "resident grievance\n"
    "responsible for\n"
    "retain the\n"
    "right not\n"
    "right to\n"
    "roles and\n"
    "rule of\n"
    "sale of\n"
    "same level\n"
    "satisfy legal\n"
    "scope of\n"
    "seek your\n"
    "sell or\n"
    "sell our\n"
    "sell the\n"
    "send a\n"
    "sensitive and\n"
    "sensitive or\n"
    "sensitive personal\n"
    "share with\n"
    "shared with\n"
    "shine the\n"
    "should you\n"
    "sign in\n"
    "sign up\n"
    "similar level\n"
    "single sign\n"
    "so long\n"
    "so we\n"
    "social security\n"
    "source from\n"
    "source of\n"
    "sources from\n"
    "sources of\n"
    "sources we\n"
    "special categories\n"
    "special types\n"
    "standard contract\n"
    "standard contractual\n"
    "standard data\n"
    "statute of\n"
    "statutes of\n"
    "statutory or\n"
    "steps to\n"
    "storage and\n"
    "subject to\n"
    "such time\n"
    "switch them\n"
    "take into\n"
    "takes into\n"
    "taking into\n"
    "talk to\n"
    "technical and\n"
    "tell us\n"
    "terminate your\n"
    "terminating your\n"
    "termination of\n"
    "terms we\n"
    "the ability\n"
    "the company\n"
    "the following\n"
    "their own\n"
    "third party\n"
    "this policy\n"
    "this website\n"
    "through google\n"
    "throughout our\n"
    "throughout the\n"
    "throughout your\n"
    "time for\n"
    "time periods\n"
    "time to\n"
    "time we\n"
    "to be\n"
    "to carry\n"
    "to comply\n"
    "to deal\n"
    "to give\n"
    "to meet\n"
    "to satisfy\n"
    "to the\n"
    "transfer of\n"
    "transfer to\n"
    "transmit to\n"
    "transport layer\n"
    "turn them\n"
    "types of\n"
    "unable to\n"
    "under age\n"
    "under no\n"
    "under our\n"
    "under the\n"
    "united arab\n"
    "united states\n"
    "universal opt\n"
    "unless you\n"
    "until you\n"
    "upon the\n"
    "upon your\n"
    "usage of\n"
    "use no\n"
    "use of\n"
    "user data\n"
    "user enabled\n"
    "user generated\n"
    "users located\n"
    "uses no\n"
    "variety of\n"
    "via e\n"
    "via google\n"
    "way we\n"
    "ways we\n"
    "we also\n"
    "we are\n"
    "we can\n"
    "we carry\n"
    "we currently\n"
    "we have\n"
    "we may\n"
    "we rely\n"
    "we will\n"
    "we won\n"
    "we work\n"
    "what do\n"
    "what does\n"
    "what is\n"
    "what this\n"
    "what we\n"
    "when the\n"
    "when this\n"
    "when you\n"
    "where do\n"
    "where the\n"
    "where to\n"
    "where we\n"
    "where you\n"
    "where your\n"
    "while a\n"
    "while the\n"
    "while you\n"
    "while your\n"
    "who this\n"
    "who to\n"
    "who we\n"
    "who you\n"
    "whom to\n"
    "why do\n"
    "why we\n"
    "will be\n"
    "will not\n"
    "with prior\n"
    "with the\n"
    "with user\n"
    "with users\n"
    "with your\n"
    "within the\n"
    "without any\n"
    "without the\n"
    "without undue\n"
    "without user\n"
    "without users\n"
    "without your\n"
    "won t\n"
    "words we\n"
    "working for\n"
    "write to\n"
    "writing to\n"
    "you are\n"
    "you can\n"
    "you choose\n"
    "you consent\n"
    "you directly\n"
    "you give\n"
    "you have\n"
    "you live\n"
    "you may\n"
    "you provide\n"
    "you re\n"
    "you reside\n"
    "younger than\n"
    "your consent\n"
    "your continued\n"
    "your explicit\n"
    "your express\n"
    "your local\n"
    "your national\n"
    "your prior\n"
    "your use\n"
    "3rd parties\n"
    "3rd party\n"
    "a third\n"
    "able to\n"
    "about content\n"
    "about us\n"
    "about users\n"
    "about you\n"
    "absolute protection\n"
    "absolute security\n"
    "absolutely secure\n"
    "access and\n"
    "access control\n"
    "access controls\n"
    "access restrictions\n"
    "account closure\n"
    "account creation\n"
    "account deactivation\n"
    "account deletion\n"
    "account information\n"
    "account of\n"
    "account registration\n"
    "account termination\n"
    "accountability framework\n"
    "accountable for\n"
    "accounting act\n"
    "accounting law\n"
    "across borders\n"
    "act on\n"
    "action taken\n"
    "actual buyers\n"
    "actual knowledge\n"
    "ad choices\n"
    "ad companies\n"
    "ad free\n"
    "ad manager\n"
    "ad mob\n"
    "ad network\n"
    "ad networks\n"
    "ad partners\n"
    "ad personalization\n"
    "ad server\n"
    "ad servers\n"
    "ad settings\n"
    "ad targeting\n"
    "ad tracking\n"
    "additional protection\n"
    "additional protections\n"
    "additional purpose\n"
    "additional purposes\n"
    "additional safeguards\n"
    "adequacy decision\n"
    "adequacy decisions\n"
    "adequacy finding\n"
    "adequacy regulation\n"
    "adequacy regulations\n"
    "adequacy status\n"
    "adequate controls\n"
    "adequate safeguards\n"
    "adequate security\n"
    "administrative measures\n"
    "ads personalization\n"
    "ads settings\n"
    "advance notice\n"
    "advertising companies\n"
    "advertising cookies\n"
    "advertising features\n"
    "advertising id\n"
    "advertising identifier\n"
    "advertising network\n"
    "advertising networks\n"
    "advertising partners\n"
    "advise you\n"
    "affiliated companies\n"
    "after analysis\n"
    "after closure\n"
    "after completion\n"
    "after expiration\n"
    "after expiry\n"
    "after processing\n"
    "after termination\n"
    "against you\n"
    "age appropriate\n"
    "agencia española\n"
    "agent designated\n"
    "agent s\n"
    "ahead of\n"
    "ai algorithms\n"
    "ai features\n"
    "ai model\n"
    "ai models\n"
    "ai systems\n"
    "all reasonable\n"
    "all users\n"
    "alleged breach\n"
    "alleged infringement\n"
    "alleged violation\n"
    "allows us\n"
    "always find\n"
    "an email\n"
    "an indefinite\n"
    "an unlimited\n"
    "analytics cookies\n"
    "analytics data\n"
    "analytics providers\n"
    "analytics service\n"
    "annual basis\n"
    "anonymous data\n"
    "anonymous information\n"
    "another country\n"
    "another jurisdiction\n"
    "another purpose\n"
    "another user\n"
    "anti virus\n"
    "any changes\n"
    "any country\n"
    "any data\n"
    "any identifiable\n"
    "any identifying\n"
    "any information\n"
    "any models\n"
    "any time\n"
    "any user\n"
    "anyone under\n"
    "apart from\n"
    "app center\n"
    "app for\n"
    "app listing\n"
    "apple pay\n"
    "apply for\n"
    "appointed a\n"
    "appropriate authority\n"
    "appropriate measures\n"
    "appropriate protection\n"
    "appropriate safeguards\n"
    "appropriate security\n"
    "appropriate steps\n"
    "apps for\n"
    "are necessary\n"
    "are not\n"
    "are required\n"
    "are transferred\n"
    "aren t\n"
    "art 22\n"
    "art 27\n"
    "art 28\n"
    "art 46\n"
    "art 49\n"
    "art 6\n"
    "art 77\n"
    "art 9\n"
    "article 22\n"
    "article 27\n"
    "article 28\n"
    "article 46\n"
    "article 49\n"
    "article 6\n"
    "article 77\n"
    "article 9\n"
    "articles 6\n"
    "as comprehensive\n"
    "as necessary\n"
    "as needed\n"
    "as protective\n"
    "as required\n"
    "as stringent\n"
    "aside from\n"
    "ask us\n"
    "asset sale\n"
    "assist us\n"
    "assist you\n"
    "at all\n"
    "at least\n"
    "attorney general\n"
    "attorneys general\n"
    "audience network\n"
    "authorised agent\n"
    "authorised agents\n"
    "authorised by\n"
    "authorised persons\n"
    "authorised representative\n"
    "authorised under\n"
    "authorized agent\n"
    "authorized agents\n"
    "authorized by\n"
    "authorized persons\n"
    "authorized representative\n"
    "authorized under\n"
    "automated decisions\n"
    "automatic decisions\n"
    "automatically collected\n"
    "automatically deleted\n"
    "autoriteit persoonsgegevens\n"
    "available at\n"
    "available from\n"
    "available in\n"
    "available on\n"
    "available through\n"
    "available via\n"
    "back up\n"
    "backed up\n"
    "based in\n"
    "basis is\n"
    "be contacted\n"
    "be forgotten\n"
    "be necessary\n"
    "be transferred\n"
    "been achieved\n"
    "been completed\n"
    "been fulfilled\n"
    "been satisfied\n"
    "been served\n"
    "behavioral ads\n"
    "behavioral advertising\n"
    "behaviorally targeted\n"
    "behavioural advertising\n"
    "behaviourally targeted\n"
    "being transferred\n"
    "best interests\n"
    "biometric data\n"
    "biometric identifier\n"
    "biometric identifiers\n"
    "biometric information\n"
    "birth date\n"
    "bought by\n"
    "branch io\n"
    "breach of\n"
    "browser settings\n"
    "browser type\n"
    "browsing history\n"
    "built by\n"
    "bulletin boards\n"
    "business address\n"
    "business associates\n"
    "business is\n"
    "business partners\n"
    "business tools\n"
    "business transaction\n"
    "business transfer\n"
    "business transfers\n"
    "by accessing\n"
    "by browsing\n"
    "by contacting\n"
    "by continuing\n"
    "by creating\n"
    "by default\n"
    "by downloading\n"
    "by email\n"
    "by installing\n"
    "by mail\n"
    "by participating\n"
    "by post\n"
    "by providing\n"
    "by registering\n"
    "by submitting\n"
    "by us\n"
    "by using\n"
    "by visiting\n"
    "calendar year\n"
    "call us\n"
    "can not\n"
    "can t\n"
    "cannot resolve\n"
    "card number\n"
    "cease using\n"
    "certain countries\n"
    "certain jurisdictions\n"
    "change your\n"
    "chapter v\n"
    "choose to\n"
    "citizen of\n"
    "citizens of\n"
    "civil code\n"
    "clear gifs\n"
    "co controller\n"
    "co controllers\n"
    "co responsible\n"
    "collect no\n"
    "collected data\n"
    "collected information\n"
    "collected personal\n"
    "collecting your\n"
    "collection of\n"
    "collection settings\n"
    "collects no\n"
    "commercial code\n"
    "commercial communications\n"
    "commercial information\n"
    "commercial messages\n"
    "commission nationale\n"
    "commonly used\n"
    "company is\n"
    "compelled to\n"
    "competent authorities\n"
    "competent authority\n"
    "competent body\n"
    "complaint form\n"
    "complaint handling\n"
    "complaint procedure\n"
    "complaint process\n"
    "complaints handling\n"
    "complaints officer\n"
    "complaints policy\n"
    "complaints procedure\n"
    "complaints process\n"
    "complete security\n"
    "completely secure\n"
    "compliance officer\n"
    "compromise of\n"
    "compulsory information\n"
    "confidentiality agreement\n"
    "confidentiality agreements\n"
    "confidentiality obligations\n"
    "confidentiality policy\n"
    "confirm receipt\n"
    "consent banner\n"
    "consent manager\n"
    "consent popup\n"
    "consent tool\n"
    "consent where\n"
    "consumers in\n"
    "contact apple\n"
    "contact button\n"
    "contact data\n"
    "contact facebook\n"
    "contact form\n"
    "contact google\n"
    "contact information\n"
    "contact me\n"
    "contact meta\n"
    "contact my\n"
    "contact option\n"
    "contact options\n"
    "contact our\n"
    "contact page\n"
    "contact section\n"
    "contact such\n"
    "contact that\n"
    "contact them\n"
    "contact those\n"
    "contact you\n"
    "contact your\n"
    "contacting me\n"
    "contacting us\n"
    "continued use\n"
    "contract ends\n"
    "contractual fulfilment\n"
    "contractual measures\n"
    "contractual necessity\n"
    "contractual performance\n"
    "conversions api\n"
    "cookie banner\n"
    "cookie bar\n"
    "cookie dialog\n"
    "cookie name\n"
    "cookie names\n"
    "cookie popup\n"
    "cookies banner\n"
    "copies of\n"
    "copy of\n"
    "corporate group\n"
    "corporate transaction\n"
    "corporate transactions\n"
    "countries across\n"
    "countries around\n"
    "countries different\n"
    "countries that\n"
    "countries throughout\n"
    "countries where\n"
    "country borders\n"
    "country that\n"
    "country where\n"
    "court order\n"
    "court orders\n"
    "covered information\n"
    "crash reports\n"
    "created by\n"
    "credit agencies\n"
    "credit bureaus\n"
    "credit card\n"
    "credit cards\n"
    "credit reference\n"
    "cross context\n"
    "cryptographic erasure\n"
    "current version\n"
    "customer data\n"
    "customer service\n"
    "customer support\n"
    "customers in\n"
    "customized ads\n"
    "customized advertising\n"
    "czech republic\n"
    "d like\n"
    "dart cookie\n"
    "data breach\n"
    "data bridge\n"
    "data broker\n"
    "data brokers\n"
    "data center\n"
    "data centers\n"
    "data centre\n"
    "data centres\n"
    "data collected\n"
    "data collection\n"
    "data controller\n"
    "data flows\n"
    "data governance\n"
    "data incident\n"
    "data lifecycle\n"
    "data loss\n"
    "data policy\n"
    "data processed\n"
    "data processor\n"
    "data processors\n"
    "data providers\n"
    "data sources\n"
    "data transfer\n"
    "data transfers\n"
    "data use\n"
    "de identified\n"
    "de identify\n"
    "deactivated account\n"
    "deactivated accounts\n"
    "deal with\n"
    "decide to\n"
    "default settings\n"
    "default to\n"
    "defined terms\n"
    "deleted after\n"
    "deleted once\n"
    "deleted when\n"
    "depending on\n"
    "designated agent\n"
    "destination country\n"
    "developed by\n"
    "developer contact\n"
    "developer email\n"
    "device data\n"
    "device id\n"
    "device identifier\n"
    "device identifiers\n"
    "device ids\n"
    "device information\n"
    "device model\n"
    "device settings\n"
    "device type\n"
    "different countries\n"
    "different country\n"
    "different jurisdiction\n"
    "different jurisdictions\n"
    "different purpose\n"
    "different purposes\n"
    "direct mail\n"
    "directed at\n"
    "directly after\n"
    "dispute resolution\n"
    "distributed through\n"
    "distributed via\n"
    "do business\n"
    "do we\n"
    "does not\n"
    "domiciled in\n"
    "drop us\n"
    "e g\n"
    "e mails\n"
    "e u\n"
    "each time\n"
    "each year\n"
    "education information\n"
    "electronic form\n"
    "email address\n"
    "email addresses\n"
    "email me\n"
    "email them\n"
    "email to\n"
    "email us\n"
    "email you\n"
    "emailing us\n"
    "enables us\n"
    "entirely secure\n"
    "entitled to\n"
    "error free\n"
    "essentially equivalent\n"
    "eu model\n"
    "european union\n"
    "every time\n"
    "every year\n"
    "explicit consent\n"
    "express consent\n"
    "extends to\n"
    "external links\n"
    "external parties\n"
    "external sources\n"
    "extra protection\n"
    "extra protections\n"
    "extra safeguards\n"
    "face data\n"
    "face geometry\n"
    "face recognition\n"
    "facebook advertising\n"
    "facebook analytics\n"
    "facebook connect\n"
    "facebook login\n"
    "facebook pixel\n"
    "facebook pixels\n"
    "facebook remarketing\n"
    "facebook sdk\n"
    "facial geometry\n"
    "facial recognition\n"
    "fail safe\n"
    "fathom analytics\n"
    "feedback button\n"
    "feedback form\n"
    "feedback option\n"
    "feedback section\n"
    "financial incentive\n"
    "financial incentives\n"
    "financial institutions\n"
    "find the\n"
    "fine tune\n"
    "fine tuning\n"
    "firebase analytics\n"
    "first name\n"
    "flash objects\n"
    "following channels\n"
    "following closure\n"
    "following completion\n"
    "following cookies\n"
    "following means\n"
    "following methods\n"
    "following sources\n"
    "following termination\n"
    "following ways\n"
    "for account\n"
    "for advertising\n"
    "for analysis\n"
    "for analytics\n"
    "for changes\n"
    "for customer\n"
    "for delivering\n"
    "for improving\n"
    "for internal\n"
    "for legal\n"
    "for maintaining\n"
    "for marketing\n"
    "for operating\n"
    "for operation\n"
    "for personalization\n"
    "for providing\n"
    "for purchase\n"
    "for purposes\n"
    "for research\n"
    "for sale\n"
    "for security\n"
    "for serving\n"
    "for statistical\n"
    "for their\n"
    "for those\n"
    "for updates\n"
    "for us\n"
    "foreign countries\n"
    "foreign country\n"
    "foreign jurisdictions\n"
    "foreign law\n"
    "forty five\n"
    "foundation models\n"
    "free to\n"
    "from others\n"
    "from partners\n"
    "from us\n"
    "fulfil contracts\n"
    "fulfill contracts\n"
    "full name\n"
    "fully automated\n"
    "fully secure\n"
    "further information\n"
    "further process\n"
    "further processed\n"
    "further processing\n"
    "gain access\n"
    "games for\n"
    "general audience\n"
    "general audiences\n"
    "generative ai\n"
    "generative models\n"
    "geo location\n"
    "geolocation data\n"
    "github issues\n"
    "github pages\n"
    "give away\n"
    "give notice\n"
    "give out\n"
    "give to\n"
    "given consent\n"
    "given to\n"
    "gives us\n"
    "global cbpr\n"
    "google admob\n"
    "google adsense\n"
    "google analytics\n"
    "google apis\n"
    "google cloud\n"
    "google firebase\n"
    "google maps\n"
    "google pay\n"
    "google s\n"
    "google signals\n"
    "governance framework\n"
    "governance policies\n"
    "governance practices\n"
    "governance program\n"
    "government agencies\n"
    "government agency\n"
    "government authorities\n"
    "government authority\n"
    "government bodies\n"
    "government id\n"
    "government officials\n"
    "government requests\n"
    "governmental agencies\n"
    "governmental authorities\n"
    "governmental authority\n"
    "governmental entities\n"
    "governmental request\n"
    "governmental requests\n"
    "grant permission\n"
    "great britain\n"
    "grievance cell\n"
    "grievance officer\n"
    "grievance redress\n"
    "grievances officer\n"
    "grounds of\n"
    "group companies\n"
    "habitual residence\n"
    "hand over\n"
    "handed over\n"
    "has access\n"
    "has expired\n"
    "has not\n"
    "hasn t\n"
    "have access\n"
    "have expired\n"
    "have not\n"
    "have posted\n"
    "haven t\n"
    "head office\n"
    "health data\n"
    "health information\n"
    "health related\n"
    "heap analytics\n"
    "heart rate\n"
    "help center\n"
    "help centre\n"
    "help desk\n"
    "help page\n"
    "help section\n"
    "help us\n"
    "help you\n"
    "helps us\n"
    "hereby consent\n"
    "high privacy\n"
    "highly sensitive\n"
    "hong kong\n"
    "hosted by\n"
    "hosted on\n"
    "hosting provider\n"
    "https connection\n"
    "https connections\n"
    "https encryption\n"
    "https protocol\n"
    "hundred percent\n"
    "i use\n"
    "id card\n"
    "id number\n"
    "identifiable information\n"
    "identification number\n"
    "identity providers\n"
    "if necessary\n"
    "if required\n"
    "immediately after\n"
    "in advance\n"
    "in another\n"
    "in any\n"
    "in furtherance\n"
    "in other\n"
    "in perpetuity\n"
    "in place\n"
    "incompatible purpose\n"
    "incompatible purposes\n"
    "individuals in\n"
    "individuals under\n"
    "industry standard\n"
    "industry standards\n"
    "inferences drawn\n"
    "inform us\n"
    "information collected\n"
    "information collection\n"
    "information commission\n"
    "information commissioners\n"
    "information gathered\n"
    "information officer\n"
    "information regulator\n"
    "information use\n"
    "instruct us\n"
    "intercom id\n"
    "internal operations\n"
    "internal policies\n"
    "internal policy\n"
    "international borders\n"
    "international organisation\n"
    "international organisations\n"
    "international organization\n"
    "international organizations\n"
    "international transfer\n"
    "international transfers\n"
    "internet protocol\n"
    "intrusion detection\n"
    "ip address\n"
    "ip addresses\n"
    "is achieved\n"
    "is fulfilled\n"
    "is in\n"
    "is intended\n"
    "is meant\n"
    "is necessary\n"
    "is not\n"
    "is required\n"
    "is satisfied\n"
    "is transferred\n"
    "is using\n"
    "iso 27001\n"
    "issue tracker\n"
    "itunes store\n"
    "joint control\n"
    "joint controller\n"
    "joint controllers\n"
    "joint controllership\n"
    "joint processing\n"
    "joint responsibility\n"
    "joint use\n"
    "joint users\n"
    "joint utilization\n"
    "joint venture\n"
    "jointly control\n"
    "jointly determine\n"
    "jointly determines\n"
    "jointly responsible\n"
    "jointly use\n"
    "jointly used\n"
    "jointly using\n"
    "jointly utilise\n"
    "jointly utilize\n"
    "jurisdictions that\n"
    "jurisdictions where\n"
    "justified interest\n"
    "justified interests\n"
    "keep your\n"
    "keeping your\n"
    "kept for\n"
    "key terms\n"
    "language model\n"
    "language models\n"
    "last twelve\n"
    "last updated\n"
    "latest version\n"
    "law enforcement\n"
    "law requires\n"
    "lawful bases\n"
    "lawful ground\n"
    "lawful grounds\n"
    "lawful interest\n"
    "lawful interests\n"
    "lawful processing\n"
    "lawful reason\n"
    "lawful reasons\n"
    "lawful requests\n"
    "laws require\n"
    "leave comments\n"
    "leave reviews\n"
    "legal affect\n"
    "legal bases\n"
    "legal compliance\n"
    "legal consequences\n"
    "legal duties\n"
    "legal duty\n"
    "legal effect\n"
    "legal effects\n"
    "legal foundation\n"
    "legal foundations\n"
    "legal ground\n"
    "legal grounds\n"
    "legal guardian\n"
    "legal guardians\n"
    "legal justification\n"
    "legal obligations\n"
    "legal proceeding\n"
    "legal proceedings\n"
    "legal process\n"
    "legal processes\n"
    "legal representative\n"
    "legal request\n"
    "legal requests\n"
    "legal requirement\n"
    "legal requirements\n"
    "legally based\n"
    "legally effect\n"
    "legally obligated\n"
    "legally prescribed\n"
    "legally required\n"
    "legislation requires\n"
    "legitimate grounds\n"
    "legitimate interest\n"
    "legitimate interests\n"
    "legitimate purpose\n"
    "legitimate reason\n"
    "less than\n"
    "lets you\n"
    "limit your\n"
    "limitation of\n"
    "limitation period\n"
    "limitation periods\n"
    "limited features\n"
    "limited use\n"
    "live chat\n"
    "live in\n"
    "living in\n"
    "local authorities\n"
    "local authority\n"
    "local storage\n"
    "located in\n"
    "located within\n"
    "location data\n"
    "location information\n"
    "location services\n"
    "location tracking\n"
    "locations around\n"
    "locations outside\n"
    "log data\n"
    "log file\n"
    "log files\n"
    "log on\n"
    "log out\n"
    "logging in\n"
    "long enough\n"
    "longer necessary\n"
    "longer need\n"
    "longer needed\n"
    "longer require\n"
    "longer required\n"
    "longer than\n"
    "look at\n"
    "look into\n"
    "mac address\n"
    "made available\n"
    "made by\n"
    "made for\n"
    "mail to\n"
    "mail us\n"
    "mailing address\n"
    "mailing list\n"
    "mailing lists\n"
    "maintained by\n"
    "makes use\n"
    "making available\n"
    "managed by\n"
    "mandatory field\n"
    "mandatory fields\n"
    "mandatory information\n"
    "mandatory to\n"
    "marketing communications\n"
    "marketing cookies\n"
    "marketing partners\n"
    "marketing purposes\n"
    "materially different\n"
    "max age\n"
    "may affect\n"
    "may collect\n"
    "may limit\n"
    "may transfer\n"
    "may use\n"
    "measures against\n"
    "member states\n"
    "message boards\n"
    "message us\n"
    "meta pixel\n"
    "meta pixels\n"
    "meta platforms\n"
    "meta sdk\n"
    "microsoft azure\n"
    "microsoft clarity\n"
    "minors data\n"
    "ml models\n"
    "mobile app\n"
    "mobile application\n"
    "mobile apps\n"
    "mobile number\n"
    "model clauses\n"
    "model contracts\n"
    "model training\n"
    "modify your\n"
    "mongodb atlas\n"
    "more information\n"
    "multi factor\n"
    "multiple countries\n"
    "multiple jurisdictions\n"
    "national authorities\n"
    "national authority\n"
    "national borders\n"
    "national security\n"
    "necessary measures\n"
    "necessary to\n"
    "need for\n"
    "needed for\n"
    "needed to\n"
    "neither collect\n"
    "neither collects\n"
    "neural networks\n"
    "never collect\n"
    "never collects\n"
    "never gather\n"
    "never leave\n"
    "never leaves\n"
    "never sent\n"
    "never shared\n"
    "never store\n"
    "never transmitted\n"
    "never uploaded\n"
    "new hampshire\n"
    "new jersey\n"
    "new purpose\n"
    "new purposes\n"
    "new relic\n"
    "new version\n"
    "new york\n"
    "new zealand\n"
    "nist 800\n"
    "no ads\n"
    "no advertisements\n"
    "no advertising\n"
    "no data\n"
    "no information\n"
    "no knowledge\n"
    "no part\n"
    "no personal\n"
    "no personally\n"
    "no portion\n"
    "no right\n"
    "no server\n"
    "no servers\n"
    "nodal officer\n"
    "non affiliated\n"
    "non eea\n"
    "non eu\n"
    "non european\n"
    "non provision\n"
    "non uk\n"
    "none of\n"
    "nor collect\n"
    "not accept\n"
    "not access\n"
    "not adequately\n"
    "not agree\n"
    "not applied\n"
    "not ask\n"
    "not authorize\n"
    "not available\n"
    "not collect\n"
    "not collected\n"
    "not collecting\n"
    "not complied\n"
    "not comply\n"
    "not conducted\n"
    "not currently\n"
    "not employed\n"
    "not enjoy\n"
    "not fulfil\n"
    "not fulfill\n"
    "not function\n"
    "not gather\n"
    "not giving\n"
    "not happen\n"
    "not happy\n"
    "not knowingly\n"
    "not made\n"
    "not needed\n"
    "not obtain\n"
    "not occur\n"
    "not performed\n"
    "not possible\n"
    "not process\n"
    "not processed\n"
    "not properly\n"
    "not provided\n"
    "not providing\n"
    "not receive\n"
    "not record\n"
    "not register\n"
    "not request\n"
    "not require\n"
    "not resolved\n"
    "not respond\n"
    "not satisfied\n"
    "not save\n"
    "not sent\n"
    "not shared\n"
    "not store\n"
    "not track\n"
    "not transmitted\n"
    "not undertaken\n"
    "not uploaded\n"
    "not used\n"
    "not want\n"
    "not work\n"
    "notice on\n"
    "notice prior\n"
    "notify us\n"
    "notify you\n"
    "notifying us\n"
    "objects to\n"
    "obligated to\n"
    "obligation to\n"
    "obligatory information\n"
    "obliged to\n"
    "obtain confirmation\n"
    "of children\n"
    "of minors\n"
    "of these\n"
    "of this\n"
    "offered in\n"
    "offered on\n"
    "office address\n"
    "on closure\n"
    "on completion\n"
    "on termination\n"
    "once processed\n"
    "once the\n"
    "once you\n"
    "online behavioral\n"
    "online form\n"
    "online tracking\n"
    "only as\n"
    "only authorised\n"
    "only authorized\n"
    "only if\n"
    "only process\n"
    "only those\n"
    "only use\n"
    "only while\n"
    "only with\n"
    "onward transfer\n"
    "onward transfers\n"
    "operated by\n"
    "operating system\n"
    "opt in\n"
    "opt outs\n"
    "opted in\n"
    "opted out\n"
    "opting out\n"
    "option to\n"
    "optional field\n"
    "optional fields\n"
    "optional information\n"
    "optional to\n"
    "options to\n"
    "optout aboutads\n"
    "optout networkadvertising\n"
    "order processing\n"
    "organisational measures\n"
    "organizational measures\n"
    "other businesses\n"
    "other companies\n"
    "other countries\n"
    "other entities\n"
    "other individuals\n"
    "other jurisdictions\n"
    "other parties\n"
    "other people\n"
    "other purpose\n"
    "other regions\n"
    "other source\n"
    "other sources\n"
    "other than\n"
    "other users\n"
    "other websites\n"
    "our app\n"
    "our application\n"
    "our applications\n"
    "our apps\n"
    "our business\n"
    "our complaints\n"
    "our customer\n"
    "our game\n"
    "our games\n"
    "our group\n"
    "our mobile\n"
    "our models\n"
    "our partners\n"
    "our platform\n"
    "our privacy\n"
    "our products\n"
    "our service\n"
    "our services\n"
    "our site\n"
    "our sites\n"
    "our use\n"
    "our website\n"
    "our websites\n"
    "out of\n"
    "outside of\n"
    "outside parties\n"
    "outside party\n"
    "outside sources\n"
    "over https\n"
    "over time\n"
    "own marketing\n"
    "own risk\n"
    "owned by\n"
    "paper form\n"
    "parent company\n"
    "parental controls\n"
    "part of\n"
    "pass on\n"
    "passed on\n"
    "password protected\n"
    "password protection\n"
    "past visits\n"
    "payment data\n"
    "payment information\n"
    "payment processor\n"
    "payment processors\n"
    "payment providers\n"
    "pci dss\n"
    "penetration test\n"
    "penetration testing\n"
    "penetration tests\n"
    "people in\n"
    "people under\n"
    "perfect security\n"
    "perfectly secure\n"
    "perform contracts\n"
    "perform functions\n"
    "perform services\n"
    "perform tasks\n"
    "performance cookies\n"
    "period necessary\n"
    "period required\n"
    "permanent cookies\n"
    "persistent cookie\n"
    "persistent cookies\n"
    "persistent identifier\n"
    "persistent identifiers\n"
    "personal details\n"
    "personalised ads\n"
    "personalised advertisements\n"
    "personalised advertising\n"
    "personalized ads\n"
    "personalized advertisements\n"
    "personalized advertising\n"
    "persons in\n"
    "persons under\n"
    "phone number\n"
    "phone numbers\n"
    "phone us\n"
    "physical access\n"
    "physical address\n"
    "physical measures\n"
    "pixel tag\n"
    "pixel tags\n"
    "plausible analytics\n"
    "plausible io\n"
    "please contact\n"
    "po box\n"
    "political opinions\n"
    "political views\n"
    "pop up\n"
    "post comments\n"
    "postal address\n"
    "potential buyer\n"
    "potential buyers\n"
    "potential purchasers\n"
    "powered by\n"
    "pre contractual\n"
    "preceding twelve\n"
    "preceding year\n"
    "precise geolocation\n"
    "precise location\n"
    "prefer not\n"
    "preference signal\n"
    "preference signals\n"
    "previous visits\n"
    "principal office\n"
    "prior notice\n"
    "prior visit\n"
    "prior visits\n"
    "privacy authorities\n"
    "privacy authority\n"
    "privacy center\n"
    "privacy centre\n"
    "privacy charter\n"
    "privacy commission\n"
    "privacy commissioner\n"
    "privacy commitment\n"
    "privacy coordinator\n"
    "privacy counsel\n"
    "privacy declaration\n"
    "privacy department\n"
    "privacy director\n"
    "privacy disclosure\n"
    "privacy form\n"
    "privacy governance\n"
    "privacy guidelines\n"
    "privacy lead\n"
    "privacy manager\n"
    "privacy notice\n"
    "privacy notices\n"
    "privacy office\n"
    "privacy officer\n"
    "privacy page\n"
    "privacy policies\n"
    "privacy policy\n"
    "privacy practices\n"
    "privacy principles\n"
    "privacy program\n"
    "privacy regulator\n"
    "privacy settings\n"
    "privacy shield\n"
    "privacy signal\n"
    "privacy statement\n"
    "privacy statements\n"
    "privacy team\n"
    "privacy terms\n"
    "private data\n"
    "private information\n"
    "processing agent\n"
    "processing agents\n"
    "professional information\n"
    "prominent notice\n"
    "promotional purposes\n"
    "proof of\n"
    "prospective buyer\n"
    "prospective buyers\n"
    "prospective purchaser\n"
    "prospective purchasers\n"
    "protect my\n"
    "protect your\n"
    "protected by\n"
    "protected class\n"
    "protected classification\n"
    "protected classifications\n"
    "protected with\n"
    "protecting your\n"
    "protection authorities\n"
    "protection authority\n"
    "protection measures\n"
    "protection mechanisms\n"
    "protections for\n"
    "protective measures\n"
    "provide data\n"
    "provide notice\n"
    "provide services\n"
    "provide to\n"
    "provide you\n"
    "provide your\n"
    "provided by\n"
    "provided that\n"
    "provides us\n"
    "providing services\n"
    "public authorities\n"
    "public authority\n"
    "public databases\n"
    "public defender\n"
    "public domain\n"
    "public forums\n"
    "public interest\n"
    "public profile\n"
    "public records\n"
    "public registers\n"
    "public sources\n"
    "public task\n"
    "publicly accessible\n"
    "published by\n"
    "published in\n"
    "published on\n"
    "purchase history\n"
    "purchased by\n"
    "pursued by\n"
    "rather not\n"
    "reach me\n"
    "reach our\n"
    "reach them\n"
    "reach us\n"
    "reasonable care\n"
    "reasonable measures\n"
    "reasonable notice\n"
    "reasonable period\n"
    "reasonable security\n"
    "reasonable steps\n"
    "reasonable time\n"
    "reasonable timeframe\n"
    "reasonably necessary\n"
    "receive confirmation\n"
    "recipient countries\n"
    "redressal officer\n"
    "refer to\n"
    "refers to\n"
    "regions outside\n"
    "registered address\n"
    "registered office\n"
    "registered user\n"
    "registered users\n"
    "regular audits\n"
    "regular basis\n"
    "regulatory agency\n"
    "regulatory authorities\n"
    "regulatory authority\n"
    "regulatory bodies\n"
    "regulatory body\n"
    "regulatory obligation\n"
    "regulatory obligations\n"
    "relates to\n"
    "relevant ads\n"
    "relevant advertising\n"
    "relevant authorities\n"
    "relevant authority\n"
    "remain in\n"
    "remain on\n"
    "remain unhappy\n"
    "remains on\n"
    "report to\n"
    "reported to\n"
    "request form\n"
    "required field\n"
    "required fields\n"
    "required for\n"
    "required to\n"
    "required under\n"
    "requirement to\n"
    "reside in\n"
    "reside within\n"
    "resident in\n"
    "resident of\n"
    "residents in\n"
    "residents of\n"
    "resides in\n"
    "residing in\n"
    "responsible authority\n"
    "restricted access\n"
    "restricted features\n"
    "retention duration\n"
    "retention obligations\n"
    "retention period\n"
    "retention periods\n"
    "retention policies\n"
    "retention policy\n"
    "retention requirements\n"
    "retention schedule\n"
    "retention schedules\n"
    "retention term\n"
    "retention terms\n"
    "retention time\n"
    "retention times\n"
    "retina scans\n"
    "revised version\n"
    "revoke permission\n"
    "rhode island\n"
    "right after\n"
    "right of\n"
    "risk free\n"
    "role based\n"
    "run by\n"
    "russian federation\n"
    "safe harbor\n"
    "safe harbour\n"
    "safeguarded by\n"
    "safeguards for\n"
    "safety features\n"
    "safety measures\n"
    "safety of\n"
    "sale or\n"
    "saudi arabia\n"
    "say no\n"
    "search warrants\n"
    "secure environment\n"
    "secure server\n"
    "secure servers\n"
    "secure socket\n"
    "secure sockets\n"
    "secured by\n"
    "secured servers\n"
    "secured with\n"
    "security arrangements\n"
    "security audits\n"
    "security breach\n"
    "security controls\n"
    "security features\n"
    "security incident\n"
    "security incidents\n"
    "security measure\n"
    "security measures\n"
    "security mechanisms\n"
    "security methods\n"
    "security of\n"
    "security policies\n"
    "security practices\n"
    "security procedures\n"
    "security program\n"
    "security programme\n"
    "security protocols\n"
    "security software\n"
    "security standards\n"
    "security systems\n"
    "security techniques\n"
    "security technologies\n"
    "security technology\n"
    "security testing\n"
    "security training\n"
    "see the\n"
    "self certification\n"
    "self certified\n"
    "self certify\n"
    "sell all\n"
    "send me\n"
    "send notice\n"
    "send us\n"
    "sending us\n"
    "sends us\n"
    "sensitive categories\n"
    "sensitive category\n"
    "sensitive data\n"
    "sensitive device\n"
    "sensitive information\n"
    "sensitive pi\n"
    "sensitive spi\n"
    "sensitive user\n"
    "sensory data\n"
    "sensory information\n"
    "sent to\n"
    "service provider\n"
    "service providers\n"
    "session cookie\n"
    "session cookies\n"
    "session ends\n"
    "session is\n"
    "session storage\n"
    "set up\n"
    "sets out\n"
    "several countries\n"
    "sexual orientation\n"
    "shall mean\n"
    "shared use\n"
    "sign on\n"
    "significant effect\n"
    "significant effects\n"
    "significantly affect\n"
    "significantly affected\n"
    "significantly affects\n"
    "signing in\n"
    "signing up\n"
    "similar effect\n"
    "similar technologies\n"
    "similarly affect\n"
    "similarly significant\n"
    "sister companies\n"
    "so that\n"
    "soc 2\n"
    "social login\n"
    "social media\n"
    "social network\n"
    "social networking\n"
    "social networks\n"
    "social plugins\n"
    "sold or\n"
    "solely automated\n"
    "some countries\n"
    "someone else\n"
    "sources include\n"
    "south africa\n"
    "south korea\n"
    "speak to\n"
    "special category\n"
    "special protection\n"
    "special protections\n"
    "special safeguards\n"
    "standard clauses\n"
    "statutory duty\n"
    "statutory obligation\n"
    "statutory obligations\n"
    "statutory period\n"
    "statutory periods\n"
    "statutory retention\n"
    "stay informed\n"
    "still unhappy\n"
    "stop getting\n"
    "stop receiving\n"
    "stop sending\n"
    "stop using\n"
    "stopped using\n"
    "stops using\n"
    "storage duration\n"
    "storage limitation\n"
    "storage of\n"
    "storage period\n"
    "storage periods\n"
    "storage time\n"
    "store listing\n"
    "stored for\n"
    "stored until\n"
    "street address\n"
    "sub contractors\n"
    "sub processor\n"
    "sub processors\n"
    "subject access\n"
    "subscription ends\n"
    "such as\n"
    "such data\n"
    "such information\n"
    "such third\n"
    "sufficient safeguards\n"
    "suitable protection\n"
    "suitable safeguards\n"
    "supervising authority\n"
    "supervision authority\n"
    "supervision tools\n"
    "supervisory agency\n"
    "supervisory authorities\n"
    "supervisory authority\n"
    "supervisory body\n"
    "supply us\n"
    "support chat\n"
    "support form\n"
    "support option\n"
    "support page\n"
    "support section\n"
    "support team\n"
    "support ticket\n"
    "swiss usa\n"
    "switch off\n"
    "switch on\n"
    "tailored ads\n"
    "tailored advertising\n"
    "take back\n"
    "take effect\n"
    "take steps\n"
    "takes effect\n"
    "taking effect\n"
    "target ads\n"
    "target advertising\n"
    "targeted ad\n"
    "targeted ads\n"
    "targeted advertisement\n"
    "targeted advertisements\n"
    "targeted advertising\n"
    "targeting cookies\n"
    "tax code\n"
    "tax law\n"
    "tax laws\n"
    "tax legislation\n"
    "technical data\n"
    "technical measures\n"
    "teen accounts\n"
    "telephone number\n"
    "tell you\n"
    "temporary cookies\n"
    "terms used\n"
    "the app\n"
    "the application\n"
    "the apps\n"
    "the country\n"
    "the data\n"
    "the extension\n"
    "the game\n"
    "the games\n"
    "the information\n"
    "the opportunity\n"
    "the option\n"
    "the platform\n"
    "the plugin\n"
    "the service\n"
    "the services\n"
    "the site\n"
    "the software\n"
    "the states\n"
    "the website\n"
    "their contact\n"
    "their privacy\n"
    "these countries\n"
    "third countries\n"
    "third country\n"
    "third part\n"
    "third parties\n"
    "third person\n"
    "third persons\n"
    "this app\n"
    "this application\n"
    "this data\n"
    "this document\n"
    "this information\n"
    "this page\n"
    "this site\n"
    "those countries\n"
    "those under\n"
    "time frame\n"
    "time limit\n"
    "time limits\n"
    "time period\n"
    "time spent\n"
    "time zone\n"
    "timely manner\n"
    "to access\n"
    "to administer\n"
    "to advertise\n"
    "to allow\n"
    "to analyse\n"
    "to analyze\n"
    "to answer\n"
    "to assist\n"
    "to authenticate\n"
    "to better\n"
    "to bill\n"
    "to calculate\n"
    "to charge\n"
    "to communicate\n"
    "to complete\n"
    "to conduct\n"
    "to connect\n"
    "to contact\n"
    "to continue\n"
    "to create\n"
    "to customise\n"
    "to customize\n"
    "to deliver\n"
    "to detect\n"
    "to determine\n"
    "to develop\n"
    "to diagnose\n"
    "to display\n"
    "to enable\n"
    "to enhance\n"
    "to ensure\n"
    "to enter\n"
    "to establish\n"
    "to estimate\n"
    "to evaluate\n"
    "to facilitate\n"
    "to find\n"
    "to fix\n"
    "to fulfil\n"
    "to fulfill\n"
    "to function\n"
    "to gather\n"
    "to generate\n"
    "to get\n"
    "to help\n"
    "to host\n"
    "to identify\n"
    "to improve\n"
    "to inform\n"
    "to keep\n"
    "to know\n"
    "to maintain\n"
    "to make\n"
    "to manage\n"
    "to market\n"
    "to measure\n"
    "to monitor\n"
    "to notify\n"
    "to offer\n"
    "to open\n"
    "to operate\n"
    "to optimise\n"
    "to optimize\n"
    "to perform\n"
    "to personalise\n"
    "to personalize\n"
    "to play\n"
    "to prevent\n"
    "to process\n"
    "to promote\n"
    "to protect\n"
    "to provide\n"
    "to register\n"
    "to render\n"
    "to reply\n"
    "to resolve\n"
    "to respond\n"
    "to run\n"
    "to save\n"
    "to send\n"
    "to serve\n"
    "to show\n"
    "to store\n"
    "to supply\n"
    "to support\n"
    "to sync\n"
    "to synchronize\n"
    "to tailor\n"
    "to track\n"
    "to troubleshoot\n"
    "to understand\n"
    "to update\n"
    "to us\n"
    "to use\n"
    "to verify\n"
    "to whom\n"
    "to work\n"
    "toll free\n"
    "totally secure\n"
    "track our\n"
    "track users\n"
    "track visitors\n"
    "track you\n"
    "track your\n"
    "tracking cookies\n"
    "tracking pixel\n"
    "tracking pixels\n"
    "tracking technologies\n"
    "tracking technology\n"
    "trade union\n"
    "transfers of\n"
    "treatment of\n"
    "turn off\n"
    "turn on\n"
    "turn over\n"
    "turned off\n"
    "turned on\n"
    "turning off\n"
    "turning on\n"
    "twelve months\n"
    "two factor\n"
    "u k\n"
    "u s\n"
    "unauthorised access\n"
    "unauthorized access\n"
    "under 13\n"
    "under 14\n"
    "under 16\n"
    "under 18\n"
    "under eighteen\n"
    "unique id\n"
    "united kingdom\n"
    "unity ads\n"
    "unity technologies\n"
    "unless required\n"
    "unless we\n"
    "unrelated purpose\n"
    "unrelated purposes\n"
    "updated version\n"
    "upon closure\n"
    "upon completion\n"
    "upon consent\n"
    "upon expiration\n"
    "upon expiry\n"
    "upon termination\n"
    "us east\n"
    "us west\n"
    "us with\n"
    "usage data\n"
    "usage information\n"
    "usage statistics\n"
    "use https\n"
    "use information\n"
    "use only\n"
    "user information\n"
    "users from\n"
    "users in\n"
    "users of\n"
    "users under\n"
    "uses https\n"
    "uses of\n"
    "using https\n"
    "using your\n"
    "valid for\n"
    "various countries\n"
    "various jurisdictions\n"
    "various sources\n"
    "via email\n"
    "via https\n"
    "visitors from\n"
    "visitors in\n"
    "vital interest\n"
    "vital interests\n"
    "voluntary to\n"
    "want to\n"
    "warn you\n"
    "washington state\n"
    "ways to\n"
    "we cannot\n"
    "we collect\n"
    "we disclose\n"
    "we employ\n"
    "we engage\n"
    "we implement\n"
    "we keep\n"
    "we make\n"
    "we offer\n"
    "we process\n"
    "we provide\n"
    "we sell\n"
    "we share\n"
    "we store\n"
    "we track\n"
    "we transfer\n"
    "we use\n"
    "we utilise\n"
    "we utilize\n"
    "web analytics\n"
    "web beacon\n"
    "web beacons\n"
    "web form\n"
    "web sites\n"
    "web storage\n"
    "what data\n"
    "what information\n"
    "what personal\n"
    "when necessary\n"
    "when required\n"
    "when we\n"
    "where necessary\n"
    "where required\n"
    "whether we\n"
    "which data\n"
    "with consent\n"
    "with us\n"
    "without ads\n"
    "without automated\n"
    "without limitation\n"
    "work with\n"
    "would like\n"
    "would not\n"
    "write us\n"
    "written notice\n"
    "xsrf token\n"
    "yandex metrica\n"
    "yandex metrika\n"
    "you agree\n"
    "you consented\n"
    "you decline\n"
    "you enter\n"
    "you fail\n"
    "you must\n"
    "you post\n"
    "you posted\n"
    "you refuse\n"
    "you register\n"
    "you should\n"
    "you submit\n"
    "you withhold\n"
    "your account\n"
    "your agent\n"
    "your behalf\n"
    "your choices\n"
    "your country\n"
    "your data\n"
    "your device\n"
    "your friends\n"
    "your information\n"
    "your organization\n"
    "your personal\n"
    "your privacy\n"
    "your rights\n"
    "zero data\n"
    "1798 83 1798\n"
    "acceptable means of\n"
    "acceptable means to\n"
    "according to our\n"
    "account has been\n"
    "adequate level of\n"
    "adequate protection by\n"
    "after the end\n"
    "agent on your\n"
    "ai and machine\n"
    "all over the\n"
    "any of the\n"
    "any personal information\n"
    "anywhere in the\n"
    "api services user\n"
    "app store of\n"
    "apple s app\n"
    "approved codes of\n"
    "artificial intelligence and\n"
    "as soon as\n"
    "ask for your\n"
    "asking for your\n"
    "at the end\n"
    "at your own\n"
    "automated decision making\n"
    "automated individual decision\n"
    "automated making of\n"
    "automated processing for\n"
    "based on a\n"
    "based on the\n"
    "based on your\n"
    "basis for our\n"
    "basis for the\n"
    "basis of a\n"
    "basis of the\n"
    "basis of your\n"
    "beyond what is\n"
    "by law to\n"
    "by the end\n"
    "cal civ code\n"
    "california online privacy\n"
    "cancellation of your\n"
    "categories listed in\n"
    "child s personal\n"
    "children s personal\n"
    "choice not to\n"
    "choose not to\n"
    "choose whether to\n"
    "closure of the\n"
    "closure of your\n"
    "commission d accès\n"
    "comparable level of\n"
    "comply with legal\n"
    "comply with the\n"
    "conclusion of a\n"
    "conclusion of the\n"
    "contact details for\n"
    "contact details of\n"
    "contact the app\n"
    "contact the bot\n"
    "contact the data\n"
    "contact the service\n"
    "contact the site\n"
    "contact the third\n"
    "contract to which\n"
    "contract we have\n"
    "cross border privacy\n"
    "data of a\n"
    "data protection commissioner\n"
    "data protection impact\n"
    "data subject has\n"
    "data subjects located\n"
    "data to third\n"
    "date at the\n"
    "deactivation of your\n"
    "decide not to\n"
    "decision based solely\n"
    "decision making by\n"
    "decisions based solely\n"
    "decisions made by\n"
    "delegado de protección\n"
    "delete your user\n"
    "deletion of an\n"
    "deletion of the\n"
    "deletion of your\n"
    "department of consumer\n"
    "different data protection\n"
    "direct us not\n"
    "directly from our\n"
    "directly from the\n"
    "directly provided by\n"
    "division of consumer\n"
    "do not allow\n"
    "do not hesitate\n"
    "do not sell\n"
    "do not share\n"
    "do not track\n"
    "don t hesitate\n"
    "don t sell\n"
    "délégué à la\n"
    "elect not to\n"
    "end of our\n"
    "end of the\n"
    "end of your\n"
    "enter into a\n"
    "entering into a\n"
    "equivalent level of\n"
    "execution of a\n"
    "execution of an\n"
    "execution of the\n"
    "feel free to\n"
    "for a period\n"
    "for the amount\n"
    "for the entire\n"
    "for the following\n"
    "for the full\n"
    "for the length\n"
    "for the life\n"
    "for the lifetime\n"
    "for the minimum\n"
    "for the purpose\n"
    "for the purposes\n"
    "for the retention\n"
    "for the shortest\n"
    "for the term\n"
    "for the time\n"
    "for the whole\n"
    "from the app\n"
    "from the data\n"
    "from time to\n"
    "from you when\n"
    "fulfil our obligations\n"
    "fulfillment of a\n"
    "fulfillment of contractual\n"
    "fulfillment of the\n"
    "fulfilment of a\n"
    "fulfilment of contractual\n"
    "fulfilment of the\n"
    "garante per la\n"
    "give us your\n"
    "given us your\n"
    "google api service\n"
    "google api services\n"
    "have the option\n"
    "how and when\n"
    "how data is\n"
    "how do we\n"
    "how information is\n"
    "how long we\n"
    "how to contact\n"
    "how to reach\n"
    "how we may\n"
    "how your data\n"
    "how your information\n"
    "if such data\n"
    "if such information\n"
    "if the data\n"
    "if the user\n"
    "if this data\n"
    "if this information\n"
    "if user does\n"
    "if users do\n"
    "if we do\n"
    "if we don\n"
    "if you are\n"
    "if you choose\n"
    "if you decide\n"
    "if you do\n"
    "if you don\n"
    "if you elect\n"
    "if you have\n"
    "if you object\n"
    "if you opt\n"
    "if you prefer\n"
    "if you re\n"
    "if you would\n"
    "in accordance with\n"
    "in case you\n"
    "in charge of\n"
    "in line with\n"
    "in the event\n"
    "in touch with\n"
    "information and data\n"
    "information commissioner s\n"
    "information that we\n"
    "information to third\n"
    "international data transfer\n"
    "internet and other\n"
    "internet or network\n"
    "internet or other\n"
    "lawful basis for\n"
    "lawfulness of the\n"
    "legal basis for\n"
    "legal obligation to\n"
    "legitimate and legal\n"
    "list of data\n"
    "list of supervisory\n"
    "list of the\n"
    "log in through\n"
    "log in using\n"
    "log in via\n"
    "log in with\n"
    "make available to\n"
    "may need to\n"
    "may not be\n"
    "minimum amount of\n"
    "monitoring of our\n"
    "name of the\n"
    "necessary for the\n"
    "no longer a\n"
    "no third party\n"
    "non public education\n"
    "not be possible\n"
    "not been able\n"
    "not have actual\n"
    "not have to\n"
    "not need to\n"
    "not required any\n"
    "not set any\n"
    "not use any\n"
    "not wish to\n"
    "notice of privacy\n"
    "obtain from us\n"
    "on a voluntary\n"
    "on the app\n"
    "on the basis\n"
    "once it is\n"
    "once they are\n"
    "one of the\n"
    "only for the\n"
    "opt out preference\n"
    "option not to\n"
    "origin of the\n"
    "other parts of\n"
    "other similar network\n"
    "performance of a\n"
    "performance of an\n"
    "performance of any\n"
    "performance of contractual\n"
    "performance of our\n"
    "performance of the\n"
    "period for which\n"
    "period of time\n"
    "periods for which\n"
    "personal data processing\n"
    "personal data protection\n"
    "personal information protection\n"
    "pixel code of\n"
    "principal place of\n"
    "privacy and cookie\n"
    "privacy and cookies\n"
    "privacy and security\n"
    "processing of personal\n"
    "professional or employment\n"
    "protection of personal\n"
    "provide information about\n"
    "provided directly by\n"
    "provides information about\n"
    "purpose of the\n"
    "reach out to\n"
    "reaching out to\n"
    "reasonably designed to\n"
    "remarketing with google\n"
    "required by law\n"
    "required by the\n"
    "requirement necessary to\n"
    "responsible for data\n"
    "responsible for our\n"
    "responsible for the\n"
    "right not to\n"
    "sale of our\n"
    "sale of the\n"
    "same level of\n"
    "scope of this\n"
    "sign in using\n"
    "sign in via\n"
    "sign in with\n"
    "sign up with\n"
    "similar level of\n"
    "source of the\n"
    "sources of the\n"
    "special types of\n"
    "standard data protection\n"
    "statutory or contractual\n"
    "subject to your\n"
    "tell us not\n"
    "termination of the\n"
    "termination of your\n"
    "this website may\n"
    "time for which\n"
    "time periods for\n"
    "to be able\n"
    "to the extent\n"
    "under no obligation\n"
    "under our contract\n"
    "under the age\n"
    "united states of\n"
    "user enabled global\n"
    "we have the\n"
    "we may also\n"
    "we may sell\n"
    "we will not\n"
    "we won t\n"
    "what do we\n"
    "what does this\n"
    "what is personal\n"
    "what this policy\n"
    "what we do\n"
    "when this policy\n"
    "when you do\n"
    "where do we\n"
    "where to find\n"
    "where you do\n"
    "where you have\n"
    "where your data\n"
    "while a business\n"
    "while you are\n"
    "while you have\n"
    "who this applies\n"
    "why do we\n"
    "with the user\n"
    "with your explicit\n"
    "with your express\n"
    "with your prior\n"
    "without the consent\n"
    "without the user\n"
    "without your explicit\n"
    "without your express\n"
    "without your prior\n"
    "won t be\n"
    "you are a\n"
    "you are based\n"
    "you are located\n"
    "you can choose\n"
    "you give us\n"
    "you have given\n"
    "you have the\n"
    "you may choose\n"
    "you may not\n"
    "you provide to\n"
    "your local data\n"
    "your national data\n"
    "13 and 16\n"
    "13 to 16\n"
    "about this policy\n"
    "access to your\n"
    "account is closed\n"
    "account is deactivated\n"
    "account is deleted\n"
    "account is terminated\n"
    "accounts are closed\n"
    "accounts are deleted\n"
    "across the globe\n"
    "across the world\n"
    "after the completion\n"
    "after the expiration\n"
    "after the expiry\n"
    "after the termination\n"
    "after you consent\n"
    "algorithmic decision making\n"
    "allow individuals to\n"
    "allow users to\n"
    "allow you to\n"
    "allowing them to\n"
    "allowing users to\n"
    "allowing you to\n"
    "allows users to\n"
    "allows you to\n"
    "amazon web services\n"
    "an e mail\n"
    "analytics for firebase\n"
    "anti money laundering\n"
    "any longer than\n"
    "any of your\n"
    "any other country\n"
    "app is closed\n"
    "app store page\n"
    "apple app store\n"
    "are able to\n"
    "are as follows\n"
    "are designed for\n"
    "are entitled to\n"
    "are in place\n"
    "around the globe\n"
    "around the world\n"
    "artificial intelligence models\n"
    "as is necessary\n"
    "as long as\n"
    "as part of\n"
    "as permitted by\n"
    "as quickly as\n"
    "ask your consent\n"
    "at any time\n"
    "at your instruction\n"
    "audio electronic visual\n"
    "automated decision technology\n"
    "automated decisionmaking technologies\n"
    "automated decisionmaking technology\n"
    "automatic decision making\n"
    "automatically make decisions\n"
    "based on consent\n"
    "bases for processing\n"
    "basis for collecting\n"
    "basis for processing\n"
    "basis of consent\n"
    "basis of processing\n"
    "be aware of\n"
    "beyond the period\n"
    "beyond the point\n"
    "beyond the time\n"
    "binding corporate rules\n"
    "browser is closed\n"
    "browser privacy controls\n"
    "by e mail\n"
    "by signing up\n"
    "can be transferred\n"
    "cancel the account\n"
    "cancel your account\n"
    "cancel your subscription\n"
    "cannot be recovered\n"
    "cannot be regenerated\n"
    "cannot be reproduced\n"
    "cannot be restored\n"
    "categories of data\n"
    "categories of information\n"
    "categories of personal\n"
    "categories of sources\n"
    "cease to use\n"
    "ceases to apply\n"
    "ceases to exist\n"
    "ceases to use\n"
    "change in control\n"
    "change in ownership\n"
    "change of control\n"
    "change of ownership\n"
    "characteristics of protected\n"
    "chief privacy officer\n"
    "child s data\n"
    "child s information\n"
    "children s data\n"
    "children s information\n"
    "chrome web store\n"
    "close the app\n"
    "close the browser\n"
    "close their account\n"
    "close your account\n"
    "close your browser\n"
    "closes the app\n"
    "closing the app\n"
    "closing your account\n"
    "collecting and using\n"
    "come into effect\n"
    "come into force\n"
    "comes into force\n"
    "coming into force\n"
    "commissioned data processing\n"
    "complaint assistance unit\n"
    "compliance with law\n"
    "compliance with laws\n"
    "conclude a contract\n"
    "consent management platform\n"
    "consumer health data\n"
    "contact the author\n"
    "contact the company\n"
    "contact the controller\n"
    "contact the creator\n"
    "contact the developer\n"
    "contact the developers\n"
    "contact the maintainer\n"
    "contact the maintainers\n"
    "contact the operator\n"
    "contact the owner\n"
    "contact the provider\n"
    "contact the relevant\n"
    "contact the respective\n"
    "contact these third\n"
    "contact us form\n"
    "contact us page\n"
    "contact us section\n"
    "continue to use\n"
    "contract clauses approved\n"
    "contract has ended\n"
    "contract is terminated\n"
    "contractual clauses adopted\n"
    "contractual clauses approved\n"
    "contractual or statutory\n"
    "controls to protect\n"
    "cookie consent tool\n"
    "cookie notice banner\n"
    "cookie pop up\n"
    "countries in which\n"
    "countries other than\n"
    "country in which\n"
    "country of destination\n"
    "country of residence\n"
    "country other than\n"
    "customer records statute\n"
    "data about children\n"
    "data about you\n"
    "data from children\n"
    "data is retained\n"
    "data of children\n"
    "data of minors\n"
    "data privacy authority\n"
    "data privacy commissioner\n"
    "data privacy framework\n"
    "data privacy frameworks\n"
    "data privacy notice\n"
    "data privacy officer\n"
    "data privacy policy\n"
    "data privacy statement\n"
    "data processing agreement\n"
    "data processing agreements\n"
    "data processing policy\n"
    "data protection agency\n"
    "data protection authorities\n"
    "data protection authority\n"
    "data protection board\n"
    "data protection body\n"
    "data protection commission\n"
    "data protection commissioners\n"
    "data protection declaration\n"
    "data protection delegate\n"
    "data protection information\n"
    "data protection inspectorate\n"
    "data protection measures\n"
    "data protection notice\n"
    "data protection office\n"
    "data protection officer\n"
    "data protection officers\n"
    "data protection official\n"
    "data protection ombudsman\n"
    "data protection policy\n"
    "data protection regulator\n"
    "data protection regulators\n"
    "data protection statement\n"
    "data protection supervisor\n"
    "data protection supervisory\n"
    "data storage location\n"
    "data subjects in\n"
    "data we collect\n"
    "data we process\n"
    "data you provide\n"
    "date of birth\n"
    "deactivate your account\n"
    "deactivating your account\n"
    "decision of adequacy\n"
    "decision on adequacy\n"
    "decline to give\n"
    "decline to provide\n"
    "decline to receive\n"
    "decline to share\n"
    "decline to submit\n"
    "delete an account\n"
    "delete the account\n"
    "delete the app\n"
    "delete the application\n"
    "delete their account\n"
    "delete your account\n"
    "delete your profile\n"
    "deleted as soon\n"
    "deletes his account\n"
    "deletes the app\n"
    "deletes their account\n"
    "deleting the app\n"
    "deleting your account\n"
    "demographics and interest\n"
    "demographics and interests\n"
    "department of transportation\n"
    "different privacy laws\n"
    "digital advertising alliance\n"
    "direct marketing purposes\n"
    "directly by you\n"
    "directly from customers\n"
    "directly from individuals\n"
    "directly from users\n"
    "directly from you\n"
    "disclose the breach\n"
    "disclose to us\n"
    "disclosed to us\n"
    "do not accept\n"
    "doesn t collect\n"
    "doesn t gather\n"
    "doesn t record\n"
    "doesn t request\n"
    "doesn t require\n"
    "doesn t store\n"
    "don t ask\n"
    "don t collect\n"
    "don t gather\n"
    "don t obtain\n"
    "don t record\n"
    "don t request\n"
    "don t require\n"
    "don t store\n"
    "don t track\n"
    "doubleclick for publishers\n"
    "driver s license\n"
    "duration for which\n"
    "duration of storage\n"
    "during the existence\n"
    "during the period\n"
    "during the term\n"
    "during the time\n"
    "e mail address\n"
    "e mail to\n"
    "e mail us\n"
    "e mail you\n"
    "e mailing us\n"
    "each 12 months\n"
    "edpb europa eu\n"
    "eea or uk\n"
    "electronic and physical\n"
    "electronic network activity\n"
    "enable users to\n"
    "enable you to\n"
    "enables users to\n"
    "enables you to\n"
    "enabling them to\n"
    "enabling users to\n"
    "enabling you to\n"
    "end of each\n"
    "enter into force\n"
    "eu usa dpf\n"
    "european economic area\n"
    "every 12 months\n"
    "every calendar year\n"
    "every twelve months\n"
    "exit the app\n"
    "facebook audience network\n"
    "facebook business sdk\n"
    "facebook business tools\n"
    "facebook conversions api\n"
    "facebook custom audience\n"
    "facebook custom audiences\n"
    "failing to provide\n"
    "failure to give\n"
    "failure to provide\n"
    "failure to submit\n"
    "failure to supply\n"
    "features reasonably designed\n"
    "federal trade commission\n"
    "finding of adequacy\n"
    "following the termination\n"
    "for a duration\n"
    "for any period\n"
    "for as long\n"
    "for business purposes\n"
    "for commercial purposes\n"
    "for example to\n"
    "for however long\n"
    "for long as\n"
    "for periods as\n"
    "for periods necessary\n"
    "for such period\n"
    "for such periods\n"
    "for such time\n"
    "for that period\n"
    "for the duration\n"
    "for the existence\n"
    "for the maximum\n"
    "for the period\n"
    "for the periods\n"
    "free of ads\n"
    "free of advertising\n"
    "from google play\n"
    "from other sources\n"
    "from third parties\n"
    "from you directly\n"
    "fulfil a contract\n"
    "fulfil contractual obligations\n"
    "fulfil legal requirements\n"
    "fulfil our agreement\n"
    "fulfil our contract\n"
    "fulfil the contract\n"
    "fulfill a contract\n"
    "fulfill contractual obligations\n"
    "fulfill legal requirements\n"
    "fulfill our agreement\n"
    "fulfill our contract\n"
    "fulfill the contract\n"
    "get in touch\n"
    "get it on\n"
    "get your consent\n"
    "getting in touch\n"
    "give us consent\n"
    "give us directly\n"
    "give us information\n"
    "give us permission\n"
    "give you notice\n"
    "give your consent\n"
    "given his consent\n"
    "given their consent\n"
    "given us consent\n"
    "given us permission\n"
    "given your consent\n"
    "global privacy control\n"
    "google ad manager\n"
    "google ads serving\n"
    "google mobile ads\n"
    "google play page\n"
    "google play services\n"
    "google play store\n"
    "google universal analytics\n"
    "grievance redressal officer\n"
    "ground for processing\n"
    "grounds for processing\n"
    "group of companies\n"
    "have your consent\n"
    "how and why\n"
    "how is your\n"
    "how long personal\n"
    "how long the\n"
    "how long your\n"
    "how the information\n"
    "how we collect\n"
    "how we get\n"
    "how we handle\n"
    "how we obtain\n"
    "how we process\n"
    "how we use\n"
    "ico org uk\n"
    "if you cannot\n"
    "if you consent\n"
    "if you decline\n"
    "if you fail\n"
    "if you refuse\n"
    "if you use\n"
    "if you withhold\n"
    "impossible for us\n"
    "impossible to recover\n"
    "in app support\n"
    "in case of\n"
    "in compliance with\n"
    "in connection with\n"
    "in google play\n"
    "in no way\n"
    "in order to\n"
    "in response to\n"
    "in writing to\n"
    "individuals located in\n"
    "individuals residing in\n"
    "information about children\n"
    "information about you\n"
    "information from children\n"
    "information of children\n"
    "information of minors\n"
    "information security incident\n"
    "information we collect\n"
    "information we gather\n"
    "information we obtain\n"
    "information we process\n"
    "information we receive\n"
    "information you give\n"
    "information you provide\n"
    "interest based ads\n"
    "interest based advertisements\n"
    "interest based advertising\n"
    "international data transfers\n"
    "internet activity information\n"
    "ios app store\n"
    "irrespective of where\n"
    "is a web\n"
    "is aimed at\n"
    "is any data\n"
    "is any information\n"
    "is as follows\n"
    "is defined as\n"
    "is designed for\n"
    "isn t needed\n"
    "joint data controller\n"
    "joint data controllers\n"
    "jurisdictions in which\n"
    "jurisdictions other than\n"
    "justification for processing\n"
    "keep in touch\n"
    "kinds of data\n"
    "kinds of information\n"
    "know your customer\n"
    "large language models\n"
    "last 12 months\n"
    "lawfulness of processing\n"
    "leave a comment\n"
    "leave the service\n"
    "leaving the service\n"
    "legal or similarly\n"
    "legally or contractually\n"
    "legitimate business interest\n"
    "legitimate business interests\n"
    "legitimate business need\n"
    "legitimate commercial interest\n"
    "legitimate commercial interests\n"
    "length of retention\n"
    "length of time\n"
    "let us know\n"
    "let you know\n"
    "limit ad tracking\n"
    "limit the use\n"
    "list of national\n"
    "locations with different\n"
    "login through facebook\n"
    "login via facebook\n"
    "login with facebook\n"
    "machine learning algorithms\n"
    "machine learning model\n"
    "machine learning models\n"
    "make use of\n"
    "mandatory personal data\n"
    "may be transferred\n"
    "means of collection\n"
    "means of protecting\n"
    "means to protect\n"
    "measures designed to\n"
    "measures to ensure\n"
    "measures to prevent\n"
    "measures to protect\n"
    "measures to safeguard\n"
    "measures to secure\n"
    "meet contractual obligations\n"
    "meet legal requirements\n"
    "member state of\n"
    "meta audience network\n"
    "meta business tools\n"
    "meta conversions api\n"
    "meta custom audiences\n"
    "method of collection\n"
    "methods of collection\n"
    "model contract clauses\n"
    "model contractual clauses\n"
    "most recent version\n"
    "my ad center\n"
    "name of cookie\n"
    "necessary in order\n"
    "need to have\n"
    "need to know\n"
    "network advertising initiative\n"
    "no actual knowledge\n"
    "no cookies are\n"
    "no longer applies\n"
    "no longer apply\n"
    "no longer exists\n"
    "no longer has\n"
    "no longer have\n"
    "no longer necessary\n"
    "no longer need\n"
    "no longer needed\n"
    "no longer receive\n"
    "no longer relevant\n"
    "no longer require\n"
    "no longer required\n"
    "no longer serve\n"
    "no longer serves\n"
    "no longer than\n"
    "no longer use\n"
    "no longer used\n"
    "no longer useful\n"
    "no longer want\n"
    "no longer wish\n"
    "no matter where\n"
    "no more than\n"
    "no obligation to\n"
    "no user data\n"
    "non disclosure agreement\n"
    "non personal information\n"
    "not be able\n"
    "not be collected\n"
    "not be recovered\n"
    "not been addressed\n"
    "not been resolved\n"
    "not carried out\n"
    "not have access\n"
    "not limited to\n"
    "not logged in\n"
    "not longer than\n"
    "not obliged to\n"
    "not on our\n"
    "not provide the\n"
    "not required to\n"
    "not sell my\n"
    "not set cookies\n"
    "not take place\n"
    "not to accept\n"
    "not to disclose\n"
    "not to provide\n"
    "not to receive\n"
    "not to send\n"
    "not to use\n"
    "not use cookies\n"
    "notice at collection\n"
    "notice of any\n"
    "notice of changes\n"
    "notice of such\n"
    "notice of the\n"
    "notice of these\n"
    "notice of this\n"
    "notice to you\n"
    "now and then\n"
    "obligations under law\n"
    "obtain a copy\n"
    "obtain your consent\n"
    "obtained your consent\n"
    "on behalf of\n"
    "on google play\n"
    "on our behalf\n"
    "on our instructions\n"
    "on what basis\n"
    "on your behalf\n"
    "on your consent\n"
    "on your instruction\n"
    "once a year\n"
    "once per year\n"
    "only after obtaining\n"
    "only long enough\n"
    "open an issue\n"
    "opt out of\n"
    "opt out signal\n"
    "opt out signals\n"
    "organisational and technical\n"
    "organizational and technical\n"
    "origin of data\n"
    "other purposes than\n"
    "our contact details\n"
    "our contact form\n"
    "our contact information\n"
    "our contact page\n"
    "our contractual obligation\n"
    "our contractual obligations\n"
    "our data protection\n"
    "our joint controller\n"
    "outside the country\n"
    "outstanding business need\n"
    "p o box\n"
    "pages you visit\n"
    "pass to us\n"
    "past 12 months\n"
    "people located in\n"
    "perform a contract\n"
    "perform contractual obligations\n"
    "perform our agreement\n"
    "perform our contract\n"
    "perform our contractual\n"
    "perform the contract\n"
    "performance of contract\n"
    "performing a contract\n"
    "performing the contract\n"
    "period of retention\n"
    "period of storage\n"
    "periods of retention\n"
    "permit you to\n"
    "person in charge\n"
    "personal data breach\n"
    "personal data collected\n"
    "personal data policy\n"
    "personal data we\n"
    "personal identifiable information\n"
    "personal information collected\n"
    "personal information manager\n"
    "personal information policy\n"
    "personal information we\n"
    "personally identifiable information\n"
    "personally identifying information\n"
    "physical and electronic\n"
    "place of residence\n"
    "place of work\n"
    "play store listing\n"
    "play store page\n"
    "policies and procedures\n"
    "power of attorney\n"
    "preceding 12 months\n"
    "price or service\n"
    "privacy by design\n"
    "privacy compliance officer\n"
    "privacy cookie policy\n"
    "privacy impact assessment\n"
    "privacy impact assessments\n"
    "privacy information notice\n"
    "privacy management program\n"
    "privacy management programme\n"
    "privacy protection agency\n"
    "privacy protection authority\n"
    "privacy protection commission\n"
    "privacy protection policy\n"
    "private by default\n"
    "procedures to protect\n"
    "procedures to safeguard\n"
    "protection of data\n"
    "protection of your\n"
    "provide us directly\n"
    "provided to us\n"
    "provided your consent\n"
    "publicly available sources\n"
    "purpose has been\n"
    "purpose is achieved\n"
    "purpose is fulfilled\n"
    "purpose of processing\n"
    "purpose of storage\n"
    "purpose other than\n"
    "purposes have been\n"
    "purposes not described\n"
    "purposes other than\n"
    "question the result\n"
    "receive your consent\n"
    "refrain from providing\n"
    "refusal to communicate\n"
    "refusal to give\n"
    "refusal to provide\n"
    "refusal to supply\n"
    "refuse to give\n"
    "refuse to provide\n"
    "refuse to receive\n"
    "refuse to supply\n"
    "refusing to provide\n"
    "regardless of where\n"
    "rely on consent\n"
    "relying on consent\n"
    "remove the app\n"
    "request your consent\n"
    "required by applicable\n"
    "reserve the right\n"
    "reserves the right\n"
    "reserving the right\n"
    "resident grievance officer\n"
    "responsible for compliance\n"
    "responsible for ensuring\n"
    "responsible for overseeing\n"
    "responsible for privacy\n"
    "responsible for protecting\n"
    "retain the right\n"
    "right to know\n"
    "right to limit\n"
    "right to opt\n"
    "right to request\n"
    "roles and responsibilities\n"
    "rule of law\n"
    "sale of all\n"
    "sale of assets\n"
    "sale of business\n"
    "sale of company\n"
    "satisfy legal requirements\n"
    "scope of application\n"
    "seek your consent\n"
    "sell or share\n"
    "sell or transfer\n"
    "sell our business\n"
    "sell the business\n"
    "send a notice\n"
    "sensitive and special\n"
    "sensitive or special\n"
    "sensitive personal data\n"
    "sensitive personal information\n"
    "share with us\n"
    "shared with us\n"
    "shine the light\n"
    "should you not\n"
    "single sign on\n"
    "so long as\n"
    "so we can\n"
    "social security number\n"
    "social security numbers\n"
    "source from which\n"
    "source of data\n"
    "source of information\n"
    "source of personal\n"
    "source of your\n"
    "sources from which\n"
    "sources of collection\n"
    "sources of data\n"
    "sources of information\n"
    "sources of personal\n"
    "sources of this\n"
    "sources of your\n"
    "sources we collect\n"
    "special categories of\n"
    "standard contract clauses\n"
    "standard contractual clause\n"
    "standard contractual clauses\n"
    "statute of limitations\n"
    "statutes of limitations\n"
    "steps to allow\n"
    "steps to ensure\n"
    "steps to keep\n"
    "steps to prevent\n"
    "steps to protect\n"
    "steps to safeguard\n"
    "steps to secure\n"
    "storage and deletion\n"
    "such time as\n"
    "switch them off\n"
    "take into account\n"
    "takes into account\n"
    "taking into account\n"
    "talk to us\n"
    "technical and organisational\n"
    "technical and organizational\n"
    "terminate your account\n"
    "terminating your account\n"
    "termination of account\n"
    "terms we use\n"
    "the ability to\n"
    "the company shall\n"
    "the following definitions\n"
    "the following terms\n"
    "their own privacy\n"
    "third party account\n"
    "third party companies\n"
    "third party cookies\n"
    "third party platform\n"
    "third party service\n"
    "third party services\n"
    "third party sources\n"
    "this policy applies\n"
    "through google play\n"
    "throughout our relationship\n"
    "throughout the duration\n"
    "throughout the life\n"
    "throughout the lifetime\n"
    "throughout the period\n"
    "throughout the relationship\n"
    "throughout the term\n"
    "throughout the world\n"
    "throughout your membership\n"
    "throughout your time\n"
    "throughout your use\n"
    "time to time\n"
    "time we keep\n"
    "time we retain\n"
    "time we store\n"
    "to be forgotten\n"
    "to carry out\n"
    "to comply with\n"
    "to deal with\n"
    "to give you\n"
    "to meet legal\n"
    "to satisfy legal\n"
    "transfer of data\n"
    "transfer of information\n"
    "transfer of ownership\n"
    "transfer of personal\n"
    "transfer of your\n"
    "transfer to others\n"
    "transfer to us\n"
    "transmit to us\n"
    "transport layer security\n"
    "turn them off\n"
    "types of data\n"
    "types of information\n"
    "types of personal\n"
    "unable to resolve\n"
    "under age 18\n"
    "under our instructions\n"
    "united arab emirates\n"
    "universal opt out\n"
    "unless you consent\n"
    "until you delete\n"
    "upon the completion\n"
    "upon the termination\n"
    "upon your consent\n"
    "usage of information\n"
    "use no cookies\n"
    "use of collected\n"
    "use of data\n"
    "use of information\n"
    "use of personal\n"
    "use of the\n"
    "use of your\n"
    "user data policy\n"
    "user generated content\n"
    "users located in\n"
    "uses no cookies\n"
    "variety of sources\n"
    "via e mail\n"
    "via google play\n"
    "way we use\n"
    "ways we use\n"
    "we also collect\n"
    "we also process\n"
    "we also reserve\n"
    "we also sell\n"
    "we also transfer\n"
    "we also use\n"
    "we are using\n"
    "we can t\n"
    "we carry out\n"
    "we currently use\n"
    "we have implemented\n"
    "we have integrated\n"
    "we have shared\n"
    "we have sold\n"
    "we may collect\n"
    "we may disclose\n"
    "we may make\n"
    "we may offer\n"
    "we may process\n"
    "we may provide\n"
    "we may share\n"
    "we may store\n"
    "we may track\n"
    "we may transfer\n"
    "we may use\n"
    "we rely on\n"
    "we will transfer\n"
    "we will use\n"
    "we work with\n"
    "what we collect\n"
    "what we use\n"
    "when the purpose\n"
    "when the purposes\n"
    "when you have\n"
    "when you use\n"
    "where the purpose\n"
    "where we collect\n"
    "where we get\n"
    "where you consent\n"
    "where you live\n"
    "where you reside\n"
    "while the account\n"
    "while you remain\n"
    "while your account\n"
    "who to contact\n"
    "who we are\n"
    "who you are\n"
    "whom to contact\n"
    "why we collect\n"
    "why we need\n"
    "why we process\n"
    "why we use\n"
    "will be transferred\n"
    "will not be\n"
    "with prior consent\n"
    "with user consent\n"
    "with users consent\n"
    "with your agreement\n"
    "with your approval\n"
    "with your consent\n"
    "with your permission\n"
    "within the period\n"
    "without any automated\n"
    "without undue delay\n"
    "without user consent\n"
    "without users consent\n"
    "without your consent\n"
    "without your permission\n"
    "words we use\n"
    "working for us\n"
    "write to me\n"
    "write to us\n"
    "writing to us\n"
    "you are consenting\n"
    "you are from\n"
    "you are in\n"
    "you choose not\n"
    "you consent to\n"
    "you directly provide\n"
    "you have consented\n"
    "you live in\n"
    "you provide directly\n"
    "you re in\n"
    "you reside in\n"
    "younger than 16\n"
    "younger than 18\n"
    "your consent where\n"
    "your continued use\n"
    "your explicit consent\n"
    "your express consent\n"
    "your local supervisory\n"
    "your prior consent\n"
    "your use of\n"
    "adequate level of data\n"
    "adequate level of privacy\n"
    "adequate protection by the\n"
    "any personal information is\n"
    "artificial intelligence and machine\n"
    "cal civ code 1798\n"
    "categories listed in the\n"
    "commission d accès à\n"
    "comply with the legal\n"
    "contact details for data\n"
    "contact details of data\n"
    "contact details of the\n"
    "contract we have with\n"
    "data protection commissioner of\n"
    "decision based solely on\n"
    "decisions based solely on\n"
    "delegado de protección de\n"
    "directly from the data\n"
    "do not hesitate to\n"
    "do not sell or\n"
    "do not share or\n"
    "don t hesitate to\n"
    "délégué à la protection\n"
    "for the amount of\n"
    "for the purpose for\n"
    "for the purposes for\n"
    "for the purposes of\n"
    "fulfil our obligations to\n"
    "google api service user\n"
    "google api services user\n"
    "how and when we\n"
    "how your data is\n"
    "how your information is\n"
    "if such data is\n"
    "if such information is\n"
    "if the data is\n"
    "if the user does\n"
    "if this data is\n"
    "if this information is\n"
    "if you are not\n"
    "if you choose to\n"
    "if you do not\n"
    "if you don t\n"
    "if you object to\n"
    "if you re not\n"
    "if you would rather\n"
    "in accordance with our\n"
    "in accordance with the\n"
    "in case you do\n"
    "in charge of the\n"
    "in line with the\n"
    "information and data protection\n"
    "internet and other electronic\n"
    "internet or other electronic\n"
    "internet or other similar\n"
    "list of data protection\n"
    "not be possible for\n"
    "on the basis of\n"
    "once it is no\n"
    "once they are no\n"
    "other parts of the\n"
    "performance of the contractual\n"
    "required by law or\n"
    "this website may sell\n"
    "under our contract with\n"
    "under the age of\n"
    "we may sell your\n"
    "we will not be\n"
    "we won t be\n"
    "what do we do\n"
    "what does this policy\n"
    "where your data comes\n"
    "with the user s\n"
    "without the consent of\n"
    "without the user s\n"
    "won t be possible\n"
    "you are a resident\n"
    "you have given your\n"
    "you provide to us\n"
    "1798 83 1798 84\n"
    "acceptable means of protecting\n"
    "acceptable means to protect\n"
    "according to our instructions\n"
    "account has been deleted\n"
    "adequate level of protection\n"
    "after the end of\n"
    "agent on your behalf\n"
    "ai and machine learning\n"
    "all over the world\n"
    "any of the following\n"
    "anywhere in the world\n"
    "api services user data\n"
    "app store of apple\n"
    "apple s app store\n"
    "approved codes of conduct\n"
    "as soon as it\n"
    "as soon as the\n"
    "as soon as they\n"
    "as soon as this\n"
    "as soon as we\n"
    "ask for your consent\n"
    "asking for your consent\n"
    "at the end of\n"
    "at your own risk\n"
    "automated decision making technologies\n"
    "automated decision making technology\n"
    "automated individual decision making\n"
    "automated making of decisions\n"
    "automated processing for decision\n"
    "based on a contract\n"
    "based on the consent\n"
    "based on your consent\n"
    "basis for our processing\n"
    "basis for the processing\n"
    "basis of a contract\n"
    "basis of the consent\n"
    "basis of the contract\n"
    "basis of the processing\n"
    "basis of your consent\n"
    "beyond what is necessary\n"
    "by law to collect\n"
    "by the end of\n"
    "california online privacy protection\n"
    "cancellation of your account\n"
    "child s personal data\n"
    "child s personal information\n"
    "children s personal data\n"
    "children s personal information\n"
    "choice not to provide\n"
    "choose not to disclose\n"
    "choose not to give\n"
    "choose not to provide\n"
    "choose not to submit\n"
    "choose not to supply\n"
    "choose whether to provide\n"
    "closure of the account\n"
    "closure of your account\n"
    "comparable level of protection\n"
    "comply with legal requirements\n"
    "conclusion of a contract\n"
    "conclusion of the contract\n"
    "contact details for the\n"
    "contact the app owner\n"
    "contact the bot owner\n"
    "contact the data controller\n"
    "contact the service provider\n"
    "contact the site owner\n"
    "contact the third party\n"
    "contract to which you\n"
    "cross border privacy rules\n"
    "data of a child\n"
    "data protection impact assessment\n"
    "data protection impact assessments\n"
    "data subject has given\n"
    "data subjects located in\n"
    "data to third parties\n"
    "date at the top\n"
    "deactivation of your account\n"
    "decide not to provide\n"
    "decision making by automated\n"
    "decisions made by automated\n"
    "delete your user account\n"
    "deletion of an account\n"
    "deletion of the account\n"
    "deletion of your account\n"
    "department of consumer affairs\n"
    "different data protection laws\n"
    "direct us not to\n"
    "directly from our clients\n"
    "directly from our customers\n"
    "directly from our users\n"
    "directly from the user\n"
    "directly provided by you\n"
    "division of consumer services\n"
    "do not allow us\n"
    "do not sell link\n"
    "do not sell my\n"
    "do not sell request\n"
    "do not sell requests\n"
    "do not track signals\n"
    "don t sell my\n"
    "elect not to provide\n"
    "end of our business\n"
    "end of our relationship\n"
    "end of the business\n"
    "end of the contract\n"
    "end of the relationship\n"
    "end of the session\n"
    "end of your session\n"
    "end of your subscription\n"
    "enter into a contract\n"
    "entering into a contract\n"
    "equivalent level of protection\n"
    "execution of a contract\n"
    "execution of an agreement\n"
    "execution of the contract\n"
    "feel free to contact\n"
    "for a period as\n"
    "for a period necessary\n"
    "for a period that\n"
    "for a period which\n"
    "for the entire duration\n"
    "for the entire lifetime\n"
    "for the following purposes\n"
    "for the full period\n"
    "for the length of\n"
    "for the life of\n"
    "for the lifetime of\n"
    "for the minimum period\n"
    "for the minimum time\n"
    "for the purpose of\n"
    "for the purposes described\n"
    "for the purposes outlined\n"
    "for the purposes set\n"
    "for the purposes stated\n"
    "for the retention period\n"
    "for the shortest time\n"
    "for the term of\n"
    "for the time period\n"
    "for the whole duration\n"
    "for the whole time\n"
    "from the app store\n"
    "from the data subject\n"
    "from time to time\n"
    "from you when you\n"
    "fulfillment of a contract\n"
    "fulfillment of contractual obligations\n"
    "fulfillment of the contract\n"
    "fulfilment of a contract\n"
    "fulfilment of contractual obligations\n"
    "fulfilment of the contract\n"
    "garante per la protezione\n"
    "give us your consent\n"
    "given us your consent\n"
    "have the option to\n"
    "how data is used\n"
    "how do we collect\n"
    "how do we obtain\n"
    "how do we use\n"
    "how information is collected\n"
    "how information is used\n"
    "how long we keep\n"
    "how long we retain\n"
    "how long we store\n"
    "how long we will\n"
    "how to contact us\n"
    "how to reach us\n"
    "how we may use\n"
    "if user does not\n"
    "if users do not\n"
    "if we do not\n"
    "if we don t\n"
    "if you are unwilling\n"
    "if you choose not\n"
    "if you decide not\n"
    "if you elect not\n"
    "if you have consented\n"
    "if you opt not\n"
    "if you prefer not\n"
    "in accordance with applicable\n"
    "in accordance with legal\n"
    "in the event of\n"
    "in the event that\n"
    "in touch with us\n"
    "information commissioner s office\n"
    "information that we collect\n"
    "information to third parties\n"
    "international data transfer addendum\n"
    "international data transfer agreement\n"
    "internet or network activity\n"
    "lawful basis for processing\n"
    "lawfulness of the processing\n"
    "legal basis for processing\n"
    "legal obligation to collect\n"
    "legitimate and legal interests\n"
    "list of supervisory authorities\n"
    "list of the supervisory\n"
    "log in through facebook\n"
    "log in using facebook\n"
    "log in via facebook\n"
    "log in with facebook\n"
    "make available to us\n"
    "may need to cancel\n"
    "may not be able\n"
    "minimum amount of time\n"
    "monitoring of our systems\n"
    "name of the cookie\n"
    "necessary for the contract\n"
    "no longer a customer\n"
    "no third party ads\n"
    "non public education information\n"
    "not been able to\n"
    "not have actual knowledge\n"
    "not have to provide\n"
    "not need to provide\n"
    "not required any longer\n"
    "not set any cookies\n"
    "not use any cookies\n"
    "not wish to provide\n"
    "notice of privacy practices\n"
    "obtain from us confirmation\n"
    "on a voluntary basis\n"
    "on the app store\n"
    "one of the following\n"
    "only for the duration\n"
    "opt out preference signal\n"
    "opt out preference signals\n"
    "option not to provide\n"
    "origin of the data\n"
    "other similar network activity\n"
    "performance of a contract\n"
    "performance of an agreement\n"
    "performance of any contract\n"
    "performance of contractual obligations\n"
    "performance of our contract\n"
    "performance of the agreement\n"
    "performance of the contract\n"
    "period for which we\n"
    "period of time necessary\n"
    "periods for which we\n"
    "personal data processing policy\n"
    "personal data protection policy\n"
    "personal information protection officer\n"
    "personal information protection policy\n"
    "pixel code of facebook\n"
    "principal place of business\n"
    "privacy and cookie policy\n"
    "privacy and cookies policy\n"
    "privacy and security policy\n"
    "processing of personal data\n"
    "professional or employment related\n"
    "protection of personal data\n"
    "provide information about you\n"
    "provided directly by you\n"
    "provides information about you\n"
    "purpose of the storage\n"
    "reach out to me\n"
    "reach out to us\n"
    "reaching out to us\n"
    "reasonably designed to protect\n"
    "remarketing with google analytics\n"
    "required by the law\n"
    "requirement necessary to enter\n"
    "responsible for data protection\n"
    "responsible for our compliance\n"
    "responsible for our privacy\n"
    "responsible for the protection\n"
    "right not to provide\n"
    "sale of our business\n"
    "sale of the company\n"
    "same level of protection\n"
    "scope of this policy\n"
    "sign in using facebook\n"
    "sign in via facebook\n"
    "sign in with facebook\n"
    "sign up with facebook\n"
    "similar level of protection\n"
    "source of the data\n"
    "source of the information\n"
    "sources of the data\n"
    "special types of personal\n"
    "standard data protection clauses\n"
    "statutory or contractual obligation\n"
    "statutory or contractual requirement\n"
    "subject to your consent\n"
    "tell us not to\n"
    "termination of the account\n"
    "termination of your account\n"
    "time for which we\n"
    "time periods for which\n"
    "to be able to\n"
    "to the extent necessary\n"
    "under no obligation to\n"
    "united states of america\n"
    "user enabled global privacy\n"
    "we have the right\n"
    "we may also use\n"
    "what do we collect\n"
    "what is personal data\n"
    "what is personal information\n"
    "what this policy covers\n"
    "what we do with\n"
    "when this policy applies\n"
    "when you do not\n"
    "where do we get\n"
    "where to find us\n"
    "where you do not\n"
    "where you have consented\n"
    "where you have given\n"
    "while a business relationship\n"
    "while you are a\n"
    "while you are registered\n"
    "while you have an\n"
    "who this applies to\n"
    "why do we collect\n"
    "with your explicit consent\n"
    "with your express consent\n"
    "with your express permission\n"
    "with your prior consent\n"
    "without your explicit consent\n"
    "without your express consent\n"
    "without your prior consent\n"
    "you are based in\n"
    "you are located in\n"
    "you can choose not\n"
    "you give us directly\n"
    "you have given us\n"
    "you have the right\n"
    "you may choose not\n"
    "you may not provide\n"
    "your local data protection\n"
    "your national data protection\n"
    "adequate protection by the european\n"
    "categories listed in the california\n"
    "commission d accès à l\n"
    "contact details for data protection\n"
    "contact details of data protection\n"
    "data protection commissioner of the\n"
    "do not sell or share\n"
    "délégué à la protection des\n"
    "google api service user data\n"
    "google api services user data\n"
    "if you do not agree\n"
    "internet and other electronic network\n"
    "internet or other electronic network\n"
    "internet or other similar network\n"
    "this website may sell your\n"
    "we may sell your biometric\n"
    "we may sell your sensitive\n"
    "without the consent of a\n"
    "without the consent of the\n"
    "won t be possible for\n"
    "adequate level of data protection\n"
    "adequate level of privacy protection\n"
    "any personal information is not\n"
    "artificial intelligence and machine learning\n"
    "cal civ code 1798 80\n"
    "comply with the legal requirements\n"
    "contact details of the supervisory\n"
    "contract we have with you\n"
    "decision based solely on automated\n"
    "decisions based solely on automated\n"
    "delegado de protección de datos\n"
    "directly from the data subject\n"
    "do not hesitate to contact\n"
    "do not share or sell\n"
    "don t hesitate to contact\n"
    "for the amount of time\n"
    "for the purpose for which\n"
    "for the purposes for which\n"
    "for the purposes of this\n"
    "fulfil our obligations to you\n"
    "how and when we collect\n"
    "how your data is collected\n"
    "how your information is collected\n"
    "if such data is not\n"
    "if such information is not\n"
    "if the data is not\n"
    "if the user does not\n"
    "if this data is not\n"
    "if this information is not\n"
    "if you are not comfortable\n"
    "if you are not ok\n"
    "if you are not okay\n"
    "if you choose to not\n"
    "if you choose to use\n"
    "if you do not want\n"
    "if you do not wish\n"
    "if you don t want\n"
    "if you object to giving\n"
    "if you re not comfortable\n"
    "if you re not ok\n"
    "if you re not okay\n"
    "if you re not willing\n"
    "if you would rather not\n"
    "in accordance with our instructions\n"
    "in accordance with the law\n"
    "in case you do not\n"
    "in charge of the protection\n"
    "in line with the purpose\n"
    "information and data protection commissioner\n"
    "list of data protection authorities\n"
    "not be possible for us\n"
    "on the basis of consent\n"
    "once it is no longer\n"
    "once they are no longer\n"
    "other parts of the world\n"
    "performance of the contractual obligations\n"
    "required by law or contract\n"
    "under our contract with you\n"
    "under the age of 16\n"
    "under the age of 18\n"
    "we will not be able\n"
    "we won t be able\n"
    "what do we do with\n"
    "what does this policy cover\n"
    "where your data comes from\n"
    "with the user s consent\n"
    "with the user s permission\n"
    "without the user s consent\n"
    "you are a resident of\n"
    "you have given your consent\n"
    "you provide to us directly\n"
    "categories listed in the california customer\n"
    "if you do not agree to\n"
    "this website may sell your biometric\n"
    "this website may sell your sensitive\n"
    "we may sell your biometric personal\n"
    "we may sell your sensitive personal\n"
    "adequate protection by the european commission\n"
    "commission d accès à l information\n"
    "contact details for data protection authorities\n"
    "contact details of data protection authorities\n"
    "data protection commissioner of the company\n"
    "do not sell or share my\n"
    "délégué à la protection des données\n"
    "google api service user data policy\n"
    "google api services user data policy\n"
    "internet and other electronic network activity\n"
    "internet or other electronic network activity\n"
    "internet or other similar network activity\n"
    "without the consent of a parent\n"
    "without the consent of the user\n"
    "without the consent of the users\n"
    "won t be possible for us\n"
    "this website may sell your biometric personal\n"
    "this website may sell your sensitive personal\n"
    "categories listed in the california customer records\n"
    "if you do not agree to give\n"
    "we may sell your biometric personal data\n"
    "we may sell your sensitive personal data\n"
    "this website may sell your biometric personal data\n"
    "this website may sell your sensitive personal data\n"
    ).splitlines(),
    (1411, 1411, 1412, 1411, 1411, 1411, 1413, 1411, 1411, 1411, 1411, 1414, 1414, 1411, 1411, 1411, 1411, 1415, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1416, 1411, 1411, 1411, 1417, 1411, 1418, 1411, 1411, 1411, 1411, 1411, 1419, 1411, 1420, 1411, 1411, 1411, 1411, 1411, 1411, 1421, 1411, 1411, 1411, 1411, 1411, 1411, 1422, 1415, 1411, 1411, 1423, 1415, 1411, 1424, 1411, 1411, 1425, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1426, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1427, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1428, 1429, 1430, 1431, 1411, 1432, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1428, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1433, 1434, 1411, 1411, 1411, 1411, 1411, 1435, 1436, 1437, 1438, 1439, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1440, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1441, 1442, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1443, 1444, 1445, 1411, 1411, 1411, 1411, 1411, 1411, 1446, 1447, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1448, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1449, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1450, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1451, 1411, 1411, 1411, 1411, 1452, 1411, 1411, 1411, 1453, 1411, 1411, 1454, 1411, 1455, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1437, 1411, 1411, 1456, 1457, 1411, 1411, 1411, 1411, 1411, 1411, 1456, 1458, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1459, 1411, 1411, 1460, 1411, 1411, 1411, 1411, 1411, 1461, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1462, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1463, 1464, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1465, 1411, 1411, 1411, 1411, 1466, 1467, 1411, 1411, 1411, 1411, 1411, 1411, 1468, 1449, 1411, 1411, 1469, 1411, 1470, 1411, 1411, 1411, 1420, 1471, 1472, 1411, 1411, 1411, 1473, 1411, 1411, 1411, 1411, 1411, 1411, 1474, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1426, 1411, 1475, 1411, 1411, 1411, 1476, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1477, 1411, 1411, 1411, 1411, 1411, 1478, 1411, 1411, 1411, 1479, 1411, 1480, 1481, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1482, 1411, 1411, 1411, 1483, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1484, 1411, 1485, 1486, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1487, 1451, 1411, 1487, 1411, 1411, 1488, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1489, 1411, 1411, 1411, 1490, 1411, 1411, 1411, 1411, 1468, 1411, 1411, 1411, 1411, 1426, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1491, 1492, 1411, 1411, 1493, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1494, 1495, 1411, 1411, 1411, 1496, 1497, 1411, 1411, 1411, 1411, 1498, 1411, 1499, 1411, 1499, 1411, 1500, 1411, 1411, 1501, 1411, 1411, 1411, 1411, 1411, 1411, 1482, 1411, 1411, 1411, 1411, 1411, 1460, 1411, 1502, 1411, 1411, 1411, 1411, 1411, 1503, 1411, 1411, 1504, 1411, 1505, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1506, 1411, 1411, 1506, 1411, 1411, 1507, 1411, 1411, 1411, 1411, 1411, 1508, 1411, 1411, 1411, 1411, 1411, 1509, 1411, 1482, 1482, 1411, 1442, 1411, 1411, 1510, 1511, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1468, 1512, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1513, 1411, 1411, 1411, 1456, 1514, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1411, 1515, 1516, 1411, 1411, 1411, 1411, 1482, 1411, 1411, 1411, 1411, 1411, 1411, 1482, 1517, 1411, 1411, 1518, 1442, 1513, 1519, 1411, 1411, 1411, 1520, 1482, 1411, 1521, 1522, 1411, 1411, 1523, 1524, 1411, 1411, 1411, 1525, 1411, 1411, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1531, 1531, 1533, 1533, 1533, 1534, 1535, 1536, 1535, 1537, 1538, 1537, 1537, 1539, 1540, 1538, 1537, 1541, 1542, 1543, 1543, 1544, 1545, 1545, 1546, 1547, 1548, 1549, 1550, 1551, 1552, 1549, 1553, 1554, 1555, 1549, 1549, 1548, 1555, 1555, 1556, 1556, 1557, 1557, 1556, 1558, 1558, 1558, 1558, 1558, 1558, 1559, 1559, 1560, 1560, 1555, 1548, 1561, 1554, 1562, 1563, 1564, 1565, 1549, 1566, 1567, 1568, 1569, 1570, 1570, 1570, 1570, 1570, 1570, 1570, 1531, 1556, 1571, 1572, 1573, 1574, 1575, 1575, 1575, 1575, 1575, 1560, 1576, 1577, 1577, 1577, 1578, 1579, 1580, 1581, 1581, 1582, 1539, 1583, 1584, 1585, 1586, 1586, 1544, 1544, 1557, 1587, 1535, 1588, 1544, 1589, 1590, 1590, 1589, 1575, 1591, 1590, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1571, 1560, 1559, 1559, 1560, 1560, 1595, 1600, 1601, 1600, 1602, 1603, 1604, 1605, 1606, 1558, 1558, 1607, 1608, 1609, 1604, 1605, 1606, 1558, 1558, 1607, 1608, 1609, 1607, 1610, 1600, 1600, 1610, 1600, 1610, 1593, 1611, 1546, 1612, 1530, 1613, 1614, 1571, 1571, 1615, 1572, 1572, 1616, 1617, 1572, 1616, 1572, 1572, 1616, 1617, 1572, 1616, 1618, 1618, 1619, 1620, 1571, 1621, 1621, 1621, 1621, 1621, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1600, 1602, 1570, 1570, 1570, 1570, 1570, 1628, 1629, 1628, 1629, 1628, 1602, 1556, 1630, 1630, 1630, 1631, 1539, 1632, 1633, 1634, 1635, 1539, 1539, 1636, 1637, 1638, 1569, 1639, 1640, 1641, 1546, 1546, 1546, 1642, 1643, 1644, 1642, 1643, 1556, 1642, 1645, 1642, 1646, 1643, 1646, 1642, 1642, 1642, 1647, 1642, 1642, 1648, 1649, 1650, 1651, 1652, 1539, 1537, 1653, 1654, 1655, 1558, 1656, 1624, 1657, 1658, 1659, 1660, 1660, 1660, 1661, 1619, 1619, 1619, 1619, 1619, 1635, 1661, 1543, 1662, 1663, 1662, 1571, 1664, 1639, 1665, 1571, 1666, 1571, 1667, 1667, 1667, 1667, 1667, 1667, 1667, 1667, 1667, 1533, 1533, 1668, 1669, 1670, 1671, 1672, 1535, 1673, 1545, 1674, 1674, 1674, 1674, 1675, 1676, 1677, 1596, 1539, 1677, 1596, 1677, 1678, 1679, 1677, 1626, 1596, 1626, 1626, 1596, 1596, 1677, 1677, 1680, 1677, 1681, 1677, 1682, 1683, 1642, 1570, 1684, 1684, 1684, 1684, 1615, 1674, 1674, 1674, 1685, 1685, 1674, 1674, 1686, 1686, 1687, 1546, 1688, 1544, 1544, 1544, 1544, 1544, 1544, 1544, 1544, 1544, 1689, 1689, 1690, 1539, 1636, 1691, 1691, 1692, 1693, 1691, 1694, 1695, 1588, 1586, 1696, 1697, 1676, 1555, 1555, 1698, 1530, 1551, 1669, 1558, 1691, 1699, 1700, 1700, 1701, 1700, 1619, 1619, 1702, 1703, 1541, 1669, 1704, 1669, 1673, 1619, 1606, 1606, 1691, 1705, 1706, 1707, 1708, 1709, 1709, 1537, 1537, 1710, 1656, 1556, 1556, 1711, 1620, 1620, 1620, 1712, 1572, 1544, 1636, 1596, 1596, 1539, 1713, 1713, 1713, 1714, 1715, 1539, 1716, 1539, 1544, 1544, 1544, 1544, 1557, 1557, 1662, 1717, 1570, 1718, 1621, 1621, 1719, 1720, 1721, 1624, 1626, 1722, 1723, 1724, 1588, 1585, 1663, 1725, 1726, 1726, 1626, 1677, 1598, 1727, 1645, 1682, 1578, 1533, 1728, 1533, 1558, 1558, 1729, 1588, 1585, 1730, 1730, 1731, 1732, 1687, 1691, 1556, 1556, 1556, 1733, 1734, 1630, 1615, 1735, 1736, 1736, 1735, 1615, 1615, 1735, 1734, 1737, 1533, 1594, 1596, 1596, 1596, 1596, 1738, 1738, 1687, 1579, 1739, 1739, 1594, 1539, 1740, 1741, 1570, 1570, 1742, 1741, 1741, 1743, 1570, 1741, 1578, 1578, 1578, 1578, 1588, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1744, 1578, 1578, 1745, 1578, 1578, 1578, 1746, 1747, 1588, 1612, 1544, 1544, 1544, 1748, 1749, 1575, 1750, 1751, 1751, 1752, 1684, 1684, 1539, 1753, 1533, 1754, 1755, 1755, 1755, 1756, 1595, 1757, 1757, 1575, 1575, 1758, 1663, 1596, 1633, 1759, 1645, 1759, 1760, 1761, 1760, 1762, 1558, 1551, 1551, 1763, 1764, 1765, 1766, 1633, 1597, 1767, 1563, 1541, 1541, 1541, 1541, 1768, 1666, 1768, 1571, 1768, 1769, 1768, 1770, 1768, 1768, 1571, 1768, 1768, 1768, 1771, 1772, 1773, 1773, 1773, 1773, 1774, 1775, 1577, 1776, 1760, 1777, 1570, 1601, 1778, 1779, 1570, 1601, 1780, 1778, 1638, 1781, 1782, 1783, 1594, 1783, 1596, 1596, 1596, 1596, 1596, 1784, 1530, 1578, 1785, 1556, 1609, 1786, 1787, 1787, 1788, 1535, 1535, 1535, 1535, 1533, 1789, 1769, 1539, 1586, 1539, 1691, 1600, 1600, 1570, 1790, 1791, 1791, 1792, 1791, 1581, 1793, 1557, 1557, 1676, 1592, 1560, 1560, 1794, 1795, 1619, 1619, 1571, 1571, 1619, 1796, 1797, 1708, 1598, 1798, 1799, 1541, 1541, 1544, 1800, 1800, 1800, 1800, 1801, 1801, 1539, 1535, 1802, 1713, 1570, 1570, 1803, 1731, 1731, 1600, 1601, 1600, 1570, 1602, 1804, 1535, 1596, 1805, 1660, 1806, 1807, 1660, 1660, 1660, 1808, 1808, 1808, 1546, 1660, 1660, 1660, 1806, 1808, 1808, 1808, 1808, 1808, 1544, 1544, 1809, 1809, 1810, 1704, 1811, 1711, 1575, 1575, 1812, 1588, 1588, 1813, 1814, 1607, 1607, 1607, 1809, 1809, 1815, 1607, 1607, 1816, 1814, 1817, 1817, 1818, 1607, 1819, 1818, 1819, 1820, 1818, 1818, 1607, 1607, 1607, 1821, 1822, 1822, 1607, 1820, 1768, 1768, 1823, 1824, 1572, 1768, 1825, 1768, 1768, 1607, 1818, 1826, 1827, 1828, 1616, 1809, 1809, 1829, 1809, 1809, 1830, 1530, 1831, 1832, 1827, 1827, 1556, 1833, 1596, 1624, 1624, 1571, 1571, 1834, 1624, 1624, 1758, 1758, 1758, 1758, 1544, 1544, 1835, 1539, 1539, 1836, 1537, 1836, 1827, 1570, 1570, 1570, 1570, 1570, 1837, 1838, 1839, 1539, 1840, 1636, 1595, 1598, 1626, 1841, 1662, 1662, 1636, 1804, 1842, 1636, 1670, 1670, 1670, 1665, 1662, 1843, 1640, 1844, 1557, 1620, 1831, 1845, 1831, 1602, 1804, 1560, 1846, 1637, 1626, 1735, 1615, 1633, 1735, 1633, 1594, 1847, 1575, 1576, 1576, 1576, 1539, 1558, 1558, 1575, 1655, 1633, 1754, 1535, 1544, 1544, 1571, 1571, 1544, 1848, 1560, 1600, 1600, 1600, 1600, 1849, 1849, 1575, 1849, 1849, 1849, 1850, 1850, 1850, 1850, 1849, 1850, 1850, 1851, 1851, 1557, 1557, 1633, 1852, 1853, 1854, 1695, 1550, 1550, 1550, 1849, 1849, 1855, 1856, 1849, 1849, 1856, 1857, 1850, 1850, 1773, 1858, 1544, 1544, 1544, 1859, 1544, 1856, 1849, 1655, 1860, 1861, 1862, 1863, 1849, 1864, 1831, 1849, 1865, 1849, 1728, 1728, 1863, 1601, 1863, 1831, 1831, 1831, 1650, 1849, 1859, 1863, 1652, 1849, 1863, 1570, 1849, 1863, 1863, 1650, 1860, 1728, 1831, 1859, 1859, 1831, 1849, 1831, 1849, 1849, 1652, 1831, 1652, 1849, 1850, 1850, 1849, 1849, 1850, 1863, 1850, 1866, 1867, 1650, 1645, 1645, 1868, 1655, 1598, 1869, 1870, 1665, 1670, 1870, 1686, 1871, 1871, 1872, 1872, 1621, 1621, 1638, 1570, 1570, 1570, 1570, 1570, 1712, 1555, 1873, 1874, 1875, 1617, 1617, 1712, 1876, 1617, 1876, 1827, 1712, 1877, 1877, 1636, 1539, 1878, 1879, 1880, 1879, 1881, 1882, 1670, 1670, 1670, 1665, 1530, 1883, 1883, 1606, 1560, 1560, 1687, 1884, 1544, 1687, 1691, 1544, 1587, 1587, 1557, 1544, 1691, 1885, 1886, 1887, 1691, 1576, 1576, 1576, 1576, 1888, 1667, 1667, 1576, 1576, 1889, 1576, 1575, 1691, 1576, 1667, 1576, 1576, 1576, 1576, 1576, 1708, 1576, 1576, 1890, 1891, 1687, 1687, 1691, 1535, 1892, 1844, 1893, 1636, 1725, 1687, 1556, 1894, 1895, 1896, 1897, 1535, 1898, 1539, 1713, 1687, 1587, 1691, 1535, 1535, 1535, 1535, 1676, 1592, 1533, 1533, 1684, 1612, 1612, 1612, 1582, 1827, 1827, 1620, 1620, 1620, 1899, 1899, 1900, 1629, 1555, 1629, 1629, 1555, 1629, 1676, 1592, 1713, 1539, 1626, 1535, 1638, 1560, 1659, 1659, 1594, 1594, 1868, 1638, 1783, 1783, 1645, 1817, 1901, 1546, 1546, 1546, 1787, 1684, 1812, 1648, 1783, 1783, 1867, 1902, 1902, 1898, 1638, 1645, 1898, 1898, 1571, 1571, 1903, 1903, 1673, 1571, 1797, 1673, 1668, 1668, 1904, 1668, 1668, 1673, 1596, 1541, 1673, 1668, 1668, 1905, 1673, 1668, 1668, 1906, 1907, 1908, 1909, 1673, 1541, 1797, 1635, 1910, 1902, 1904, 1673, 1668, 1673, 1590, 1589, 1911, 1911, 1663, 1645, 1844, 1912, 1546, 1546, 1546, 1546, 1913, 1913, 1793, 1794, 1794, 1794, 1793, 1913, 1571, 1571, 1560, 1560, 1556, 1560, 1760, 1645, 1612, 1914, 1545, 1760, 1636, 1915, 1762, 1612, 1916, 1666, 1691, 1571, 1691, 1637, 1917, 1918, 1691, 1691, 1919, 1917, 1691, 1636, 1621, 1621, 1713, 1632, 1920, 1867, 1626, 1626, 1677, 1921, 1560, 1560, 1645, 1922, 1560, 1560, 1922, 1922, 1600, 1686, 1544, 1773, 1923, 1924, 1544, 1638, 1638, 1925, 1925, 1535, 1588, 1571, 1571, 1666, 1768, 1571, 1819, 1819, 1731, 1555, 1555, 1571, 1571, 1620, 1620, 1861, 1620, 1760, 1760, 1596, 1670, 1670, 1600, 1870, 1926, 1665, 1624, 1624, 1624, 1657, 1657, 1657, 1624, 1624, 1571, 1535, 1556, 1927, 1827, 1928, 1927, 1927, 1927, 1827, 1927, 1927, 1927, 1927, 1927, 1927, 1630, 1929, 1771, 1851, 1570, 1728, 1533, 1535, 1636, 1786, 1558, 1558, 1793, 1556, 1556, 1560, 1930, 1931, 1786, 1932, 1824, 1725, 1535, 1535, 1535, 1535, 1793, 1535, 1793, 1560, 1535, 1669, 1560, 1560, 1669, 1669, 1560, 1560, 1560, 1560, 1930, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1560, 1535, 1535, 1579, 1933, 1934, 1933, 1546, 1626, 1645, 1935, 1682, 1762, 1609, 1609, 1936, 1609, 1936, 1937, 1937, 1609, 1794, 1794, 1645, 1938, 1939, 1620, 1620, 1570, 1570, 1740, 1940, 1731, 1544, 1783, 1924, 1808, 1941, 1818, 1818, 1818, 1818, 1818, 1836, 1836, 1818, 1942, 1818, 1818, 1687, 1943, 1535, 1944, 1945, 1946, 1946, 1947, 1641, 1931, 1948, 1653, 1587, 1743, 1854, 1786, 1949, 1950, 1556, 1556, 1556, 1558, 1819, 1819, 1819, 1951, 1827, 1827, 1579, 1861, 1867, 1867, 1867, 1537, 1537, 1537, 1952, 1704, 1704, 1953, 1927, 1704, 1596, 1811, 1620, 1638, 1687, 1606, 1954, 1686, 1537, 1955, 1590, 1590, 1956, 1559, 1559, 1559, 1571, 1571, 1556, 1571, 1797, 1957, 1797, 1762, 1596, 1596, 1596, 1596, 1596, 1596, 1596, 1958, 1959, 1771, 1555, 1555, 1960, 1961, 1962, 1961, 1961, 1555, 1555, 1555, 1629, 1555, 1629, 1629, 1582, 1543, 1543, 1543, 1543, 1586, 1560, 1963, 1539, 1568, 1620, 1711, 1576, 1576, 1576, 1964, 1589, 1576, 1576, 1576, 1590, 1530, 1530, 1576, 1576, 1576, 1576, 1576, 1576, 1786, 1576, 1677, 1767, 1653, 1544, 1544, 1691, 1965, 1966, 1966, 1576, 1576, 1590, 1906, 1590, 1906, 1576, 1653, 1592, 1922, 1922, 1922, 1922, 1539, 1539, 1967, 1968, 1578, 1578, 1578, 1578, 1578, 1578, 1969, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1970, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1968, 1578, 1578, 1578, 1971, 1578, 1578, 1972, 1972, 1578, 1578, 1578, 1578, 1971, 1973, 1578, 1578, 1578, 1578, 1974, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1968, 1975, 1578, 1578, 1971, 1578, 1578, 1578, 1578, 1971, 1578, 1578, 1971, 1968, 1578, 1976, 1578, 1977, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1578, 1667, 1968, 1578, 1978, 1578, 1979, 1533, 1980, 1980, 1980, 1980, 1980, 1843, 1659, 1659, 1942, 1659, 1783, 1981, 1982, 1983, 1771, 1760, 1771, 1771, 1959, 1771, 1812, 1535, 1854, 1786, 1669, 1669, 1984, 1985, 1986, 1987, 1988, 1539, 1989, 1990, 1633, 1600, 1720, 1557, 1557, 1929, 1570, 1570, 1761, 1570, 1570, 1570, 1853, 1853, 1991, 1992, 1539, 1993, 1535, 1918, 1876, 1994, 1676, 1676, 1676, 1592, 1535, 1708, 1535, 1708, 1620, 1544, 1544, 1743, 1645, 1535, 1676, 1676, 1917, 1917, 1665, 1656, 1655, 1853, 1530, 1995, 1996, 1997, 1804, 1998, 1804, 1704, 1998, 1999, 2000, 1999, 2001, 2002, 2003, 2004, 1602, 2005, 1804, 1804, 1584, 1659, 1942, 1873, 2006, 2007, 1619, 1619, 1619, 1600, 1600, 1720, 1600, 1600, 1720, 1619, 1761, 2008, 1550, 2009, 2010, 2011, 1530, 2012, 1626, 1645, 1798, 1594, 1594, 2013, 1761, 2014, 2015, 2014, 2016, 1780, 1780, 2014, 2017, 2016, 2015, 2014, 2018, 1572, 2019, 1534, 1964, 1994, 1725, 1691, 2020, 1691, 2021, 2022, 2023, 1849, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2025, 2024, 2024, 2024, 2024, 2026, 2026, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2027, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2028, 2024, 2029, 2024, 2030, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2031, 2032, 2024, 2024, 2024, 2033, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2034, 2034, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2035, 2024, 2024, 2024, 2024, 2024, 2036, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2037, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2038, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2039, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2040, 2024, 2024, 2024, 2024, 2024, 2024, 2041, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2042, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2043, 2024, 2024, 2044, 2024, 2024, 2024, 2024, 2045, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2037, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 2046, 2046, 2047, 2048, 2049, 2049, 2049, 2049, 2049, 2049, 2050, 2050, 2051, 2051, 2051, 2051, 2052, 2053, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2055, 2056, 2057, 2058, 2059, 2060, 2050, 2049, 2061, 2062, 2063, 2064, 2065, 2063, 2066, 2050, 2050, 2067, 2068, 2069, 2070, 2068, 2071, 2052, 2072, 2073, 2074, 2075, 2075, 2075, 2076, 2053, 2052, 2077, 2077, 2077, 2052, 2077, 2078, 2059, 2059, 2059, 2079, 2049, 2080, 2081, 2082, 2083, 2049, 2049, 2049, 2084, 2084, 2084, 2084, 2085, 2085, 2085, 2086, 2049, 2051, 2051, 2049, 2087, 2088, 2087, 2087, 2074, 2089, 2090, 2090, 2090, 2090, 2091, 2049, 2092, 2049, 2049, 2093, 2049, 2049, 2049, 2085, 2094, 2094, 2094, 2094, 2095, 2096, 2097, 2097, 2098, 2099, 2100, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2102, 2102, 2102, 2102, 2061, 2061, 2061, 2082, 2079, 2051, 2051, 2079, 2079, 2103, 2104, 2099, 2099, 2099, 2050, 2050, 2050, 2050, 2105, 2050, 2074, 2090, 2106, 2090, 2107, 2090, 2090, 2108, 2109, 2110, 2111, 2112, 2113, 2112, 2112, 2114, 2114, 2112, 2108, 2115, 2108, 2108, 2109, 2108, 2109, 2112, 2113, 2112, 2108, 2116, 2112, 2109, 2117, 2113, 2113, 2109, 2112, 2108, 2108, 2112, 2109, 2108, 2118, 2119, 2085, 2085, 2085, 2120, 2049, 2049, 2079, 2079, 2121, 2121, 2122, 2121, 2121, 2049, 2049, 2049, 2049, 2049, 2049, 2049, 2092, 2049, 2049, 2049, 2049, 2049, 2123, 2123, 2124, 2050, 2125, 2126, 2127, 2127, 2127, 2127, 2127, 2128, 2129, 2129, 2130, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2131, 2132, 2133, 2107, 2134, 2059, 2059, 2059, 2059, 2135, 2073, 2136, 2081, 2101, 2137, 2105, 2138, 2104, 2074, 2054, 2054, 2054, 2054, 2054, 2054, 2054, 2051, 2094, 2111, 2139, 2137, 2137, 2137, 2049, 2140, 2141, 2140, 2140, 2140, 2140, 2142, 2142, 2142, 2142, 2142, 2104, 2143, 2079, 2051, 2059, 2059, 2059, 2144, 2144, 2144, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2145, 2145, 2146, 2147, 2147, 2127, 2098, 2098, 2148, 2098, 2098, 2098, 2098, 2098, 2148, 2098, 2098, 2098, 2149, 2150, 2052, 2151, 2052, 2127, 2129, 2052, 2081, 2052, 2052, 2052, 2052, 2052, 2052, 2080, 2132, 2132, 2132, 2061, 2152, 2153, 2154, 2155, 2077, 2077, 2156, 2052, 2157, 2158, 2107, 2107, 2107, 2157, 2147, 2147, 2157, 2147, 2157, 2157, 2105, 2159, 2052, 2159, 2159, 2159, 2160, 2159, 2161, 2084, 2061, 2162, 2068, 2070, 2146, 2163, 2144, 2164, 2165, 2119, 2119, 2090, 2106, 2090, 2090, 2090, 2166, 2085, 2085, 2085, 2085, 2167, 2085, 2085, 2168, 2169, 2168, 2170, 2074, 2062, 2171, 2172, 2065, 2173, 2173, 2064, 2174, 2065, 2051, 2175, 2175, 2050, 2050, 2077, 2101, 2085, 2085, 2058, 2067, 2176, 2077, 2177, 2049, 2049, 2178, 2103, 2179, 2179, 2051, 2179, 2179, 2107, 2107, 2180, 2181, 2182, 2183, 2105, 2050, 2184, 2184, 2184, 2067, 2067, 2067, 2185, 2186, 2083, 2147, 2104, 2104, 2104, 2104, 2104, 2104, 2104, 2104, 2098, 2148, 2105, 2140, 2140, 2141, 2187, 2147, 2147, 2079, 2079, 2188, 2189, 2190, 2068, 2191, 2192, 2125, 2193, 2194, 2051, 2051, 2051, 2051, 2051, 2051, 2051, 2051, 2122, 2051, 2051, 2051, 2051, 2051, 2059, 2051, 2051, 2051, 2122, 2122, 2171, 2059, 2195, 2131, 2196, 2106, 2197, 2131, 2084, 2198, 2199, 2200, 2201, 2202, 2049, 2059, 2195, 2203, 2142, 2195, 2204, 2205, 2200, 2130, 2206, 2142, 2207, 2208, 2206, 2209, 2112, 2081, 2081, 2081, 2081, 2081, 2081, 2081, 2188, 2148, 2210, 2052, 2052, 2211, 2146, 2212, 2213, 2214, 2215, 2052, 2073, 2137, 2137, 2052, 2059, 2061, 2216, 2080, 2080, 2104, 2104, 2086, 2217, 2101, 2101, 2101, 2101, 2098, 2098, 2218, 2219, 2050, 2051, 2220, 2120, 2129, 2176, 2119, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2098, 2107, 2134, 2107, 2054, 2221, 2166, 2085, 2112, 2085, 2222, 2085, 2089, 2112, 2085, 2223, 2106, 2104, 2105, 2105, 2061, 2061, 2224, 2225, 2176, 2226, 2227, 2089, 2112, 2227, 2227, 2112, 2227, 2227, 2109, 2109, 2109, 2112, 2228, 2104, 2104, 2116, 2116, 2127, 2129, 2052, 2229, 2051, 2051, 2051, 2051, 2051, 2217, 2051, 2217, 2217, 2216, 2052, 2121, 2142, 2142, 2142, 2142, 2121, 2121, 2122, 2121, 2142, 2171, 2052, 2052, 2049, 2052, 2230, 2231, 2231, 2231, 2155, 2221, 2221, 2221, 2221, 2221, 2231, 2232, 2183, 2232, 2232, 2227, 2233, 2088, 2088, 2087, 2088, 2148, 2234, 2052, 2235, 2088, 2088, 2088, 2081, 2236, 2236, 2237, 2237, 2129, 2129, 2238, 2159, 2239, 2240, 2144, 2241, 2241, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2086, 2242, 2079, 2079, 2079, 2059, 2059, 2054, 2104, 2104, 2104, 2104, 2104, 2104, 2243, 2059, 2130, 2064, 2064, 2064, 2101, 2104, 2104, 2049, 2049, 2049, 2244, 2054, 2245, 2246, 2247, 2248, 2249, 2250, 2251, 2249, 2252, 2253, 2147, 2234, 2146, 2059, 2059, 2059, 2059, 2059, 2059, 2059, 2050, 2059, 2059, 2059, 2188, 2107, 2107, 2107, 2254, 2144, 2068, 2144, 2144, 2068, 2068, 2255, 2255, 2088, 2255, 2255, 2256, 2129, 2129, 2191, 2130, 2085, 2085, 2085, 2198, 2257, 2213, 2258, 2080, 2052, 2092, 2051, 2051, 2259, 2157, 2260, 2157, 2157, 2157, 2157, 2157, 2157, 2261, 2262, 2119, 2263, 2086, 2081, 2146, 2157, 2157, 2264, 2265, 2231, 2266, 2083, 2267, 2268, 2161, 2269, 2268, 2268, 2268, 2235, 2266, 2270, 2271, 2269, 2272, 2273, 2272, 2274, 2083, 2275, 2083, 2276, 2268, 2083, 2277, 2268, 2085, 2157, 2051, 2051, 2278, 2279, 2051, 2147, 2147, 2052, 2105, 2105, 2059, 2059, 2059, 2280, 2280, 2281, 2280, 2157, 2157, 2157, 2157, 2083, 2201, 2052, 2052, 2052, 2052, 2052, 2259, 2259, 2059, 2282, 2283, 2052, 2052, 2052, 2052, 2244, 2213, 2101, 2284, 2101, 2160, 2119, 2119, 2159, 2160, 2127, 2259, 2119, 2127, 2119, 2119, 2285, 2257, 2286, 2160, 2052, 2052, 2105, 2052, 2160, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2288, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2289, 2289, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2290, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2291, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2287, 2292, 2293, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2300, 2301, 2300, 2302, 2303, 2303, 2296, 2297, 2297, 2297, 2297, 2297, 2304, 2304, 2297, 2305, 2306, 2306, 2307, 2308, 2308, 2309, 2304, 2310, 2311, 2311, 2309, 2304, 2309, 2311, 2304, 2312, 2313, 2297, 2314, 2295, 2315, 2315, 2315, 2315, 2316, 2316, 2316, 2316, 2316, 2316, 2316, 2295, 2295, 2317, 2318, 2309, 2309, 2319, 2320, 2320, 2320, 2320, 2320, 2321, 2309, 2296, 2315, 2322, 2322, 2304, 2323, 2324, 2325, 2295, 2316, 2308, 2308, 2295, 2295, 2295, 2295, 2326, 2300, 2327, 2328, 2328, 2328, 2328, 2328, 2326, 2329, 2330, 2330, 2330, 2330, 2331, 2330, 2316, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2295, 2309, 2309, 2317, 2309, 2309, 2309, 2320, 2312, 2312, 2312, 2312, 2312, 2312, 2332, 2312, 2312, 2312, 2312, 2312, 2312, 2332, 2333, 2333, 2333, 2333, 2312, 2312, 2312, 2312, 2312, 2312, 2334, 2328, 2325, 2328, 2309, 2309, 2309, 2309, 2309, 2309, 2335, 2304, 2304, 2336, 2337, 2338, 2338, 2337, 2338, 2337, 2339, 2339, 2339, 2339, 2340, 2340, 2337, 2329, 2329, 2329, 2329, 2329, 2329, 2329, 2329, 2304, 2329, 2329, 2333, 2333, 2341, 2342, 2320, 2343, 2344, 2324, 2296, 2296, 2345, 2346, 2311, 2346, 2313, 2347, 2319, 2319, 2348, 2348, 2348, 2348, 2349, 2350, 2351, 2312, 2352, 2353, 2309, 2295, 2354, 2345, 2355, 2356, 2316, 2316, 2297, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2301, 2312, 2364, 2364, 2316, 2365, 2345, 2309, 2309, 2309, 2309, 2309, 2309, 2309, 2339, 2312, 2339, 2360, 2360, 2366, 2360, 2367, 2368, 2360, 2360, 2360, 2369, 2345, 2369, 2349, 2328, 2349, 2297, 2320, 2320, 2320, 2293, 2370, 2313, 2371, 2372, 2372, 2372, 2372, 2316, 2373, 2373, 2317, 2374, 2348, 2348, 2348, 2348, 2317, 2365, 2365, 2365, 2375, 2296, 2371, 2371, 2304, 2327, 2295, 2295, 2339, 2339, 2332, 2333, 2376, 2377, 2364, 2378, 2379, 2344, 2380, 2380, 2374, 2337, 2374, 2329, 2338, 2340, 2329, 2310, 2381, 2312, 2312, 2312, 2312, 2374, 2337, 2310, 2310, 2304, 2304, 2304, 2304, 2304, 2323, 2323, 2329, 2328, 2381, 2382, 2329, 2316, 2319, 2319, 2383, 2383, 2383, 2383, 2383, 2383, 2384, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2385, 2385, 2386, 2387, 2388, 2389, 2390, 2391, 2392, 2392, 2393, 2394, 2395, 2396, 2395, 2397, 2398, 2398, 2399, 2391, 2400, 2400, 2400, 2401, 2401, 2401, 2401, 2401, 2401, 2402, 2402, 2402, 2401, 2403, 2401, 2401, 2401, 2402, 2402, 2402, 2402, 2401, 2401, 2404, 2398, 2401, 2405, 2406, 2407, 2390, 2408, 2409, 2410, 2410, 2411, 2391, 2412, 2391, 2413, 2414, 2408, 2408, 2415, 2416, 2400, 2409, 2409, 2409, 2417, 2418, 2394, 2419, 2419, 2419, 2419, 2419, 2419, 2420, 2421, 2422, 2422, 2423, 2424, 2423, 2425, 2426, 2427, 2427, 2427, 2428, 2428, 2428, 2429, 2430, 2430, 2431, 2432, 2433, 2434, 2435, 2436),
    strict=True))
KINDS = (
    (72,),
    (113, 951),
    (),
    (1361,),
    (460, 734, 1303),
    (1, 3, 53, 97, 110, 116, 121, 137, 140, 284, 454, 492, 496, 519, 663, 684, 685, 699, 700, 711, 712, 715, 729, 852, 858, 861, 863, 918, 919, 1004, 1050, 1112, 1126, 1147, 1149, 1162, 1164, 1199, 1217, 1252, 1350, 1362, 1364, 1377, 1380, 1390, 1412),
    (49, 339, 341, 410, 455, 594, 600, 619, 633, 636, 647, 651, 714, 745, 767, 859, 1112, 1220, 1221),
    (1417,),
    (512,),
    (339, 574, 594, 600, 619, 633, 636, 647, 651, 714, 745, 767, 859),
    (291, 1061),
    (947, 1240),
    (1043,),
    (994, 1002, 1012),
    (1303, 1313),
    (313, 328, 475, 477, 516, 808, 994, 1002, 1012, 1238),
    (92,),
    (313, 421, 475, 477, 512, 513, 808, 994, 1002, 1012, 1238, 1307),
    (130, 489, 527, 559, 1132),
    (631, 879, 1358),
    (1281, 1346),
    (109, 111, 115, 136, 975),
    (902, 905, 1183, 1231),
    (166,),
    (416, 417, 430, 436, 1067, 1386),
    (416, 417, 436),
    (1413,),
    (421, 436, 512, 513, 516, 1025, 1033),
    (629, 638, 1303, 1353, 1354, 1362),
    (579, 608, 823),
    (373, 1034, 1413),
    (31, 108, 132, 174, 180, 402, 409, 489, 527, 559, 1132),
    (1302,),
    (1084,),
    (49, 108, 402, 415, 576, 1014, 1387, 1394, 1412),
    (130, 138, 369, 597, 603, 1301, 1327),
    (90, 408, 1041, 1089),
    (223,),
    (292, 402, 609, 611, 615, 1056, 1063, 1394, 1412),
    (36, 40, 146, 377, 1091, 1095, 1446),
    (695, 831),
    (695,),
    (110, 116, 123, 140, 251, 281, 431, 698, 716, 718, 737, 968, 1295, 1341, 1359, 1362, 1392),
    (698, 716, 718, 737, 1359),
    (573, 574),
    (510,),
    (1135,),
    (1037,),
    (109, 111, 115, 136, 474),
    (910, 1230, 1325),
    (153,),
    (153, 1303),
    (82,),
    (1133, 1162),
    (38,),
    (770, 1095, 1362),
    (1091,),
    (807, 1068),
    (1095,),
    (1105,),
    (297, 990, 1302),
    (1178,),
    (52, 54, 109, 111, 115, 136, 283, 1082, 1307),
    (578,),
    (173, 1088, 1111, 1114, 1123, 1245),
    (109, 111, 115, 136, 425, 443, 446, 641, 1043, 1274, 1275, 1357, 1396),
    (532, 998, 1000, 1058, 1060, 1329),
    (576, 581, 583, 824, 1206),
    (100, 133, 420, 488, 494, 517, 520, 566, 570, 631, 1013, 1023, 1024, 1042, 1098),
    (881, 935, 1395),
    (113, 216, 221, 478, 946, 1073, 1136, 1328),
    (109, 111, 115, 136, 198, 855, 860, 862, 865),
    (389, 701, 718, 845, 1314, 1335, 1382),
    (773, 839),
    (773,),
    (21, 24, 225, 423, 971, 1042, 1115, 1117, 1423, 1430),
    (584, 589, 593),
    (527, 528, 671, 740, 957, 1201, 1307),
    (76, 78, 79, 83, 88, 90, 454, 713, 749, 750, 753, 837, 858, 1043, 1334, 1377, 1402),
    (990,),
    (357, 449, 452, 463, 468, 469, 471, 1376, 1378),
    (357, 359, 449, 452, 463, 468, 469, 471, 975, 1294, 1328, 1376, 1378, 1447),
    (430,),
    (430, 701, 718, 845),
    (1459,),
    (205, 1459),
    (444,),
    (344, 773),
    (1, 3, 9, 20, 53, 60, 110, 116, 121, 128, 139, 140, 247, 253, 281, 284, 290, 372, 416, 436, 458, 473, 492, 500, 519, 522, 585, 658, 663, 739, 741, 987, 989, 1004, 1009, 1019, 1022, 1028, 1031, 1048, 1058, 1060, 1126, 1147, 1149, 1162, 1164, 1252, 1297, 1299, 1339),
    (1, 3, 9, 20, 46, 53, 110, 116, 121, 127, 128, 139, 140, 378, 416, 436, 458, 473, 660, 739, 741, 987, 988, 1058, 1126, 1147, 1149, 1162, 1164, 1252, 1297),
    (1, 3, 9, 53, 60, 110, 116, 121, 128, 139, 140, 416, 436, 458, 1126, 1147, 1149, 1162, 1164, 1252),
    (1, 3, 9, 53, 60, 110, 116, 121, 128, 139, 140, 455, 802, 805, 806, 852, 1126, 1147, 1149, 1162, 1164, 1252, 1398),
    (1, 3, 9, 53, 60, 110, 116, 121, 128, 139, 140, 372, 416, 436, 458, 492, 500, 519, 522, 585, 1004, 1009, 1019, 1022, 1028, 1048, 1058, 1060, 1126, 1147, 1149, 1162, 1164, 1252),
    (1164,),
    (402, 410, 415, 489, 527, 559, 576, 579, 581, 583, 824, 1026, 1027, 1132, 1433),
    (538,),
    (565, 569),
    (171, 173, 192, 196, 388, 1177, 1461),
    (171, 173, 192, 196, 388, 391, 1177),
    (749, 876),
    (41,),
    (562, 568, 571, 1087, 1173, 1204),
    (120, 227, 544, 549, 562, 568, 571, 876, 1041, 1042, 1043, 1086, 1087, 1173),
    (37, 45),
    (537, 542, 544, 546, 1088, 1111),
    (101, 722, 894),
    (14, 15, 22, 56, 57, 99, 123, 410, 428, 430, 451, 455, 835, 836, 844, 859, 976, 1330),
    (682, 697, 833, 863, 919, 944, 945, 947, 1240, 1326),
    (31, 108, 132, 174, 180, 200, 217, 219, 409, 682, 697, 833, 919, 945, 947, 991, 1235, 1240, 1328),
    (175, 198, 390, 391, 855, 860, 862, 1441, 1443),
    (198,),
    (49, 545, 1445),
    (545,),
    (728,),
    (109, 111, 115, 136, 312, 426, 436, 998, 1005, 1274, 1307, 1352, 1396),
    (64, 109, 111, 115, 136, 300, 312, 388, 410, 426, 436, 998, 1005, 1020, 1031, 1047, 1051, 1274, 1307, 1352, 1396),
    (619, 647, 651, 699, 703, 1390),
    (619, 647, 651, 699, 700, 703, 817, 925),
    (1129, 1151, 1155, 1166, 1422),
    (1129, 1151, 1166, 1422),
    (563, 564, 572, 1426, 1427, 1428),
    (109, 111, 115, 136, 516, 532),
    (75, 1366, 1371),
    (512, 574, 682, 697, 833, 945),
    (31, 108, 132, 174, 180, 200, 205, 210, 215, 402, 409, 682, 697, 833, 945, 1122, 1328),
    (999,),
    (16, 26, 33, 64, 108, 111, 115, 121, 136, 169, 249, 256, 295, 374, 388, 425, 455, 459, 486, 507, 516, 537, 551, 556, 559, 574, 583, 585, 594, 619, 647, 651, 682, 686, 692, 714, 745, 802, 833, 859, 863, 919, 945, 953, 955, 998, 1005, 1031, 1083, 1112, 1125, 1158, 1164, 1168, 1220, 1221, 1250),
    (66, 444, 773),
    (632,),
    (152, 628),
    (152, 887, 889, 892, 1225),
    (152, 889),
    (444, 892),
    (344, 444, 454, 473, 480, 482, 629, 638, 648, 713, 751, 757, 760, 763, 768, 773, 858, 861, 863, 876, 919, 1219, 1264, 1350, 1353, 1354, 1362),
    (454, 473, 629, 638, 648, 713, 751, 760, 766, 773, 858, 861, 876, 1219, 1353, 1354, 1362),
    (629, 638, 648, 713, 751, 773, 858, 861, 1219, 1353, 1354, 1362),
    (344, 444, 629, 638, 648, 713, 751, 768, 773, 858, 861, 1219, 1353, 1354, 1362),
    (454, 623, 629, 638, 648, 713, 751, 757, 760, 761, 768, 769, 773, 858, 861, 863, 1219, 1353, 1354, 1360, 1362, 1364),
    (620, 627),
    (410, 443, 641, 853, 1357, 1395, 1419),
    (823, 1055, 1062, 1154, 1157),
    (198, 967, 968, 1295, 1341),
    (198, 356),
    (1303,),
    (1, 3, 9, 20, 121, 263, 462, 487, 491, 493, 495, 522, 529, 530, 531, 533, 534, 560, 573, 669, 738, 893, 989, 1074, 1131, 1147, 1159, 1164, 1169, 1197, 1199, 1296, 1297, 1299, 1336, 1338, 1340),
    (1, 3, 9, 20, 121, 462, 487, 491, 493, 495, 522, 529, 530, 531, 533, 534, 560, 573, 672, 741, 1074, 1131, 1147, 1159, 1164, 1169, 1197, 1199),
    (173,),
    (487, 493, 495, 522),
    (583,),
    (1002, 1003, 1011),
    (433, 678),
    (582, 1303),
    (199,),
    (202, 204, 298, 396, 1129, 1166, 1172, 1328),
    (821, 826),
    (109, 111, 115, 136, 198, 512, 513, 532, 594, 619, 647, 651, 716, 855, 860, 862, 866, 867),
    (198, 866, 867),
    (66, 120, 416, 417, 436, 510, 1041, 1042),
    (66, 416, 417, 436, 1042),
    (20,),
    (36, 41, 642),
    (181, 683, 718, 732, 737, 828, 833, 864, 874, 887, 893, 898, 901, 911, 945, 1235, 1295),
    (202, 204, 298, 396, 1129, 1172, 1328),
    (202, 204, 396, 1328),
    (427,),
    (608, 610, 614, 1211, 1212),
    (1307,),
    (130, 138, 518, 597, 603, 1003, 1036, 1039, 1057, 1301, 1323, 1455, 1456, 1457),
    (1043, 1394, 1412),
    (173, 192, 388, 391),
    (109, 111, 115, 136, 928, 1307),
    (143, 518, 1018, 1033),
    (123,),
    (631, 879, 957, 1089, 1307, 1358),
    (398, 417, 422, 625, 631, 659, 661, 679, 1023, 1030),
    (1143, 1464),
    (914,),
    (129, 420, 460, 517, 520, 631, 879, 964, 1013, 1024, 1135, 1346),
    (876,),
    (402, 1394, 1412),
    (172, 196),
    (67, 109, 111, 115, 136),
    (128, 139, 140, 253, 704),
    (128, 139, 140),
    (138, 384, 597, 603, 1301),
    (20, 35, 487, 493, 522, 702, 725, 1336, 1338, 1340),
    (20, 46, 487, 522),
    (20, 487, 522),
    (1143,),
    (130, 138, 326, 436, 597, 603, 1003, 1057, 1084, 1301, 1323, 1327, 1455, 1456, 1457),
    (130, 489, 527, 559, 1132, 1427, 1428, 1465),
    (489, 527, 559, 1132, 1427, 1428),
    (20, 1386),
    (402,),
    (720, 1032, 1089, 1361),
    (663, 708, 720, 765, 934, 957, 972, 1015, 1032, 1089, 1361, 1362),
    (391, 416, 417, 436, 510, 1019, 1028, 1031),
    (416, 417, 436, 510, 1019, 1028),
    (142, 1126, 1133, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1252),
    (142, 512, 513, 516, 1126, 1141, 1147, 1149, 1159, 1162, 1164, 1252),
    (734, 1193, 1306),
    (1099,),
    (1393,),
    (895, 1393),
    (391, 895, 1227, 1229),
    (346, 631, 734, 1303, 1337, 1358),
    (21, 24, 1115, 1117),
    (398, 1135, 1137, 1139, 1171, 1175),
    (31, 108, 132, 174, 180, 200, 205, 210, 215, 409, 489, 527, 559, 682, 697, 726, 833, 945, 1122, 1132, 1385),
    (112,),
    (80, 123, 1124, 1441, 1443),
    (16, 26, 33, 108, 111, 115, 121, 136, 169, 249, 256, 295, 374, 425, 455, 459, 486, 507, 516, 537, 551, 556, 559, 574, 583, 585, 594, 619, 647, 651, 682, 688, 692, 714, 745, 802, 833, 859, 919, 945, 953, 955, 998, 1005, 1058, 1083, 1112, 1125, 1158, 1164, 1168, 1310),
    (968,),
    (518,),
    (18, 242, 1000),
    (1143, 1166, 1249),
    (1114, 1118, 1394, 1412),
    (1094, 1111),
    (36, 40, 146, 377, 680, 1091, 1095),
    (17,),
    (116, 142, 466, 544, 549, 618, 637, 638, 640, 644, 720, 1126, 1147, 1149, 1162, 1164, 1252, 1264, 1348, 1353, 1354, 1365, 1367, 1369),
    (618, 637, 638, 1353, 1354, 1365, 1369),
    (142, 466, 618, 637, 638, 640, 644, 646, 1126, 1141, 1147, 1149, 1159, 1162, 1164, 1252, 1348, 1353, 1354, 1365),
    (528, 1201),
    (863, 1362, 1364),
    (425,),
    (105, 535, 1265),
    (75,),
    (567, 572, 922, 947, 1236, 1327, 1453),
    (1188,),
    (567, 572, 922, 1152, 1156, 1236),
    (1160,),
    (512, 567, 572, 1203, 1325),
    (567, 572),
    (17, 241),
    (1154, 1157),
    (1441, 1443),
    (162, 444, 778, 781, 791, 978, 981, 984, 1222, 1411),
    (784, 791),
    (21, 780, 984),
    (525,),
    (618, 637, 638, 640, 1353, 1354, 1459),
    (618, 637, 638, 1353, 1354, 1459),
    (67, 109, 111, 115, 136, 486, 507, 516, 532, 551, 559, 574, 619, 647, 651, 852, 1151, 1307, 1395),
    (619, 647, 651),
    (53, 110, 140, 618, 619, 637, 638, 647, 651, 716, 1353, 1354),
    (716,),
    (137, 595, 598, 600, 602, 604, 605, 716),
    (81,),
    (641, 818),
    (90,),
    (198, 855),
    (866, 868),
    (142, 618, 637, 638, 1089, 1126, 1133, 1141, 1147, 1149, 1159, 1162, 1164, 1252, 1353, 1354),
    (90, 175, 182, 862, 872, 903),
    (175, 1224),
    (37, 45, 47),
    (120, 265, 270, 278, 313, 512, 513, 802, 808, 1076, 1238),
    (389, 701, 718, 845, 957, 1081, 1335, 1382),
    (101, 411, 1269, 1324),
    (1019, 1114),
    (682, 697, 833, 945, 1173),
    (198, 619, 647, 651),
    (1003, 1036, 1039, 1455, 1456, 1457),
    (649, 1114),
    (649,),
    (138, 597, 603, 1301),
    (357, 449, 452, 463, 468, 469, 471, 479, 484, 975, 1294, 1328, 1376, 1378),
    (76, 78, 79, 83, 713, 749, 750, 753, 755, 858, 1377, 1402),
    (1303, 1310),
    (1062,),
    (16, 705, 848, 961, 1291),
    (109, 111, 115, 136, 459, 532, 594),
    (3, 5, 47, 315, 421, 620, 627),
    (53, 116),
    (47, 620, 622, 624),
    (147, 225, 423, 643, 971, 1042, 1115, 1117, 1286),
    (1394, 1412),
    (147, 225, 371, 423, 643, 662, 971, 1042, 1115, 1117, 1286, 1391),
    (147, 149, 423, 643, 971, 1034, 1042, 1115, 1117, 1286),
    (1232,),
    (150, 1115, 1117, 1286),
    (225, 423, 643, 971, 1042, 1115, 1117, 1286),
    (104, 147, 371, 423, 606, 643, 971, 1041, 1042, 1115, 1117, 1157, 1286, 1391),
    (73, 82, 85, 93, 96, 123, 407, 665, 668, 1236, 1240, 1403),
    (80, 123, 1124, 1279, 1441, 1443),
    (1414,),
    (541, 548, 565, 569, 1375),
    (541, 1374),
    (62, 541, 1204),
    (541, 548, 565, 569),
    (1, 3, 53, 60, 110, 116, 121, 128, 139, 140, 253, 431, 458, 492, 658, 704, 711, 828, 861, 1263, 1339, 1362, 1377),
    (1, 3, 53, 110, 121, 128, 139, 140, 458, 660),
    (679, 690, 707, 879, 964),
    (631, 1061, 1135),
    (346, 631, 1358),
    (881,),
    (855, 866, 868, 1066, 1448),
    (159, 314, 546, 549, 625, 642, 1163, 1302),
    (338,),
    (1126, 1133, 1147, 1149, 1162, 1164, 1252),
    (120, 1126, 1147, 1149, 1162, 1164, 1252),
    (1041,),
    (1041, 1431),
    (804, 991, 992, 1239),
    (608, 610, 614, 823, 1055, 1062, 1211, 1212, 1327, 1351, 1384),
    (55, 86, 108, 146, 151, 168, 223, 240, 415, 576, 581, 998, 1014, 1057, 1192, 1327, 1328, 1332, 1345, 1351),
    (297, 608, 1128, 1130, 1166, 1249, 1287, 1302),
    (1098,),
    (606, 612),
    (415, 609, 615),
    (647, 651, 652),
    (449, 450, 453, 1259, 1260),
    (449, 450, 1258, 1260, 1376),
    (487, 522, 531, 573, 1131, 1147, 1164, 1169),
    (487, 522, 1131, 1147, 1164, 1169),
    (109, 111, 115, 136, 1112, 1404),
    (535, 1265),
    (512, 513, 516, 584, 586, 589, 590, 593, 1209, 1307),
    (200, 1385),
    (1116,),
    (421,),
    (678,),
    (1355,),
    (1067, 1386),
    (435, 1355),
    (905,),
    (16, 376, 486, 507, 516, 551, 559, 574, 705, 724, 727, 783, 848, 953, 955, 957, 961),
    (807, 810, 999),
    (200, 1122, 1385),
    (198, 641, 855, 865),
    (1005, 1037, 1038),
    (175, 416, 436, 1004, 1006, 1009, 1046, 1050, 1092),
    (1311, 1429, 1442),
    (73, 82, 85, 96, 1403),
    (80, 351, 481, 483, 619, 647, 651, 855, 1336, 1338),
    (701, 718, 845),
    (1265,),
    (89, 92, 123, 427, 1265),
    (64, 388, 542, 544, 606, 667, 863, 919, 944, 947, 1194, 1235, 1240),
    (1, 3, 7, 9, 53, 110, 116, 120, 121, 140, 151, 155, 160, 410, 458, 551, 556, 587, 588, 689, 723, 776, 782, 795, 799, 805, 806, 876, 979, 1126, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1247, 1248, 1252, 1255),
    (270, 278, 808, 1238),
    (894,),
    (120, 542, 544, 546, 549, 1088, 1093, 1104, 1106, 1109, 1111, 1273, 1344),
    (1088, 1093, 1106, 1109, 1111),
    (120, 1088, 1093, 1106, 1109, 1111),
    (539, 540, 542, 544, 1088, 1093, 1106, 1109, 1111, 1156, 1449),
    (539, 540),
    (20, 35, 120, 252, 263, 289, 487, 493, 510, 522, 531, 573, 702, 725, 934, 972, 1074, 1089, 1118, 1131, 1147, 1164, 1169, 1336, 1338, 1340, 1349),
    (20, 35, 46, 128, 139, 140, 487, 522, 1007, 1019, 1089, 1131, 1147, 1164, 1169),
    (20, 35, 487, 510, 522, 1089, 1131, 1147, 1164, 1169, 1340),
    (20, 35, 120, 487, 522, 1089, 1131, 1147, 1164, 1169),
    (352,),
    (254, 352, 481),
    (80,),
    (362, 584, 593),
    (362, 578),
    (118, 119, 127, 417, 620, 627, 659, 661, 990, 1270),
    (118, 119, 127, 158, 417, 620, 627, 659, 661, 990, 1031, 1204, 1270),
    (173, 192, 388),
    (198, 860, 862),
    (20, 53, 110, 128, 139, 140, 253, 273, 284, 458, 492, 496, 519, 529, 663, 704, 1004, 1009, 1028, 1199, 1280, 1339, 1362),
    (489, 497, 506, 508, 524, 527, 559, 1132, 1457),
    (81, 173, 175),
    (889, 892),
    (430, 444, 454, 887, 892),
    (233, 1017, 1173),
    (618, 637, 638, 640, 1353, 1354),
    (323, 993, 1002, 1012, 1037, 1038),
    (444, 454, 480, 482, 629, 638, 713, 751, 773, 858, 861, 876, 1219, 1353, 1354, 1362),
    (175, 1124, 1278, 1441, 1443),
    (1124,),
    (53, 110, 116, 140, 173, 192, 281, 388, 431, 454, 458, 687, 698, 704, 716, 718, 731, 732, 734, 737, 856, 864, 874, 880, 887, 893, 898, 900, 901, 904, 909, 968, 987, 1041, 1043, 1225, 1227, 1229, 1295, 1341, 1359, 1362, 1392, 1434),
    (47, 53, 116, 541, 548, 565, 569),
    (1086,),
    (142, 1126, 1133, 1147, 1149, 1162, 1164, 1252, 1459),
    (217, 219, 682, 697, 833, 945, 947, 948, 1240, 1459),
    (31, 108, 132, 174, 180, 200, 205, 210, 215, 217, 219, 409, 682, 697, 833, 923, 945, 947, 948, 1235, 1240, 1328, 1459),
    (606, 612, 613, 1182, 1185, 1343, 1368),
    (21, 775, 778, 780),
    (116, 466, 616, 637, 638, 644, 1257, 1264, 1348, 1353),
    (616, 623, 637, 638, 1257, 1348, 1353, 1397),
    (283,),
    (76, 78, 79, 83, 88, 106, 713, 750, 753, 858, 1377),
    (66, 454, 834),
    (178, 181, 683, 693, 718, 728, 732, 737, 828, 833, 864, 874, 887, 893, 898, 901, 911, 945, 961, 1235, 1341),
    (1121,),
    (1015, 1032),
    (1088, 1106, 1107, 1108, 1111, 1114),
    (539, 542, 544, 546, 1088, 1090, 1093, 1106, 1108, 1109, 1111, 1114, 1167),
    (1088, 1106, 1111),
    (493, 495, 954, 959, 973, 974, 1207, 1242, 1292, 1296),
    (538, 1154, 1157),
    (800,),
    (1195,),
    (542, 544, 546, 1088, 1093, 1100, 1104, 1106, 1107, 1108, 1109, 1111, 1114),
    (1088, 1093, 1100, 1106, 1109, 1111),
    (512, 513, 539, 542, 544, 546, 1088, 1106, 1108, 1111, 1114, 1118, 1244),
    (492, 496, 691, 711, 712, 861, 918, 1308, 1312, 1377),
    (187, 431, 987, 1105),
    (1, 3, 121, 259, 261, 263, 487, 491, 493, 495, 522, 529, 573, 954, 958, 969, 973, 974, 1074, 1242, 1287, 1292, 1296, 1297, 1299, 1306, 1342),
    (1, 3, 120, 121, 175, 198, 269, 277, 416, 436, 487, 493, 510, 522, 531, 533, 702, 822, 860, 862, 872, 1118, 1126, 1138, 1147, 1159, 1164, 1169, 1252, 1336, 1338, 1340),
    (120, 198, 1118, 1126, 1138, 1147, 1159, 1164, 1169, 1248, 1252),
    (416, 436, 487, 522, 531, 533, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (983, 1303),
    (416, 418, 436, 487, 493, 495, 522, 531, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (30, 49, 108, 402, 410, 415, 425, 507, 551, 556, 587, 600, 824, 1014, 1020, 1026, 1027, 1394, 1412),
    (425, 434, 436, 1355),
    (316, 416, 418, 424, 436, 1004, 1009, 1041, 1042, 1046, 1050, 1052),
    (416, 436, 1019, 1046),
    (187, 1267, 1335, 1382),
    (1, 3, 9, 20, 35, 116, 121, 263, 462, 487, 491, 493, 495, 522, 529, 530, 531, 533, 534, 560, 573, 669, 677, 960, 974, 1074, 1131, 1147, 1159, 1164, 1169, 1197, 1199, 1296, 1297, 1299, 1336, 1338, 1340, 1342, 1349),
    (1, 3, 9, 20, 116, 121, 462, 487, 491, 493, 495, 522, 529, 530, 531, 533, 534, 560, 573, 672, 739, 960, 974, 1074, 1131, 1147, 1159, 1164, 1169, 1197, 1199, 1413),
    (389, 1335, 1382),
    (601,),
    (259, 260, 261, 487, 491, 493, 495, 522, 529, 573, 739, 954, 958, 974, 1074, 1292, 1297, 1306),
    (36, 159, 642, 1163),
    (539, 540, 821, 1043),
    (162, 454, 798, 851, 970),
    (142, 512, 513, 618, 637, 638, 1114, 1126, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1247, 1248, 1252, 1353, 1354, 1395),
    (1, 3, 53, 116, 121, 142, 281, 284, 416, 436, 458, 466, 510, 519, 585, 618, 637, 638, 640, 644, 658, 663, 708, 720, 1019, 1084, 1126, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1248, 1252, 1348, 1353, 1354, 1394, 1412),
    (53, 116, 142, 296, 416, 418, 424, 436, 466, 618, 637, 638, 640, 644, 646, 689, 720, 1102, 1126, 1133, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1252, 1348, 1353, 1354, 1413),
    (682, 694, 697, 833, 945),
    (614, 863, 1351),
    (451,),
    (20, 35, 702),
    (391, 510, 512, 1041, 1042, 1043, 1325),
    (209, 396),
    (807, 999),
    (175, 822, 1089),
    (1089,),
    (175, 1089),
    (356, 1001),
    (356, 807, 810, 999),
    (449, 452, 463, 468, 469, 471, 479, 484),
    (198, 855, 865),
    (123, 968, 1441),
    (73, 82, 85, 96, 1403, 1416, 1445),
    (730, 734, 848, 1328, 1413),
    (16, 132, 168, 682, 697, 705, 727, 833, 842, 848, 945, 1322),
    (406, 614, 863, 1307, 1327, 1351, 1445),
    (75, 86, 404, 842, 1328, 1413),
    (614, 1307, 1351),
    (133, 420, 520, 596, 1013, 1021, 1023, 1024, 1042, 1089, 1098, 1303),
    (87, 833),
    (11, 417, 422, 488, 490, 494, 509, 517, 566, 659, 661, 690, 1024, 1135, 1139, 1170, 1175),
    (1, 3, 53, 121, 416, 436, 1019, 1028, 1048, 1058, 1060, 1065, 1068, 1069),
    (53, 426, 805, 852, 1038, 1058, 1060, 1065, 1068, 1069),
    (487, 493, 495, 522, 1306),
    (1, 3, 9, 121, 462, 487, 493, 495, 522, 560, 573, 822, 825, 1126, 1138, 1144, 1147, 1159, 1164, 1169, 1207, 1247, 1248, 1252, 1255, 1287, 1421),
    (1, 3, 9, 121, 487, 522, 573, 822, 1126, 1138, 1144, 1147, 1159, 1164, 1169, 1207, 1247, 1248, 1252, 1255),
    (1, 3, 53, 121, 487, 493, 495, 522, 531, 533, 822, 1118, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (175,),
    (1266,),
    (527, 528, 957, 1201),
    (1088, 1094, 1110, 1111, 1114, 1379),
    (566, 570, 1175, 1305),
    (1002, 1003),
    (27, 123, 1286, 1298, 1302),
    (467, 617, 624, 631, 656, 1303),
    (76, 78, 79, 83, 88, 106, 713, 750, 753, 858, 1366, 1377),
    (631, 1358),
    (55, 86, 108, 146, 151, 232, 246, 415, 576, 581, 998, 1014, 1057, 1237, 1327, 1328, 1332, 1345, 1387),
    (1, 3, 121, 776, 1020, 1031),
    (1, 3, 9, 53, 116, 121, 276, 284, 316, 321, 416, 436, 503, 520, 557, 621, 658, 663, 776, 782, 797, 799, 801, 805, 979, 985, 987, 989, 1004, 1009, 1017, 1024, 1028, 1029, 1032, 1041, 1042, 1046, 1089, 1287),
    (16, 31, 108, 174, 180, 337, 376, 410, 657, 682, 697, 705, 833, 848, 945, 1220, 1221),
    (16, 31, 108, 132, 174, 180, 200, 205, 210, 215, 217, 331, 337, 350, 402, 409, 443, 574, 657, 682, 697, 705, 726, 833, 848, 945, 991, 1066, 1122, 1240, 1250, 1255, 1304, 1327, 1328),
    (1, 3, 9, 53, 116, 121, 299, 310, 318, 416, 419, 436, 520, 776, 979, 985, 1004, 1009, 1017, 1019, 1024, 1028, 1029, 1032, 1046, 1089, 1287),
    (1, 3, 9, 53, 97, 116, 121, 416, 420, 436, 520, 596, 799, 1004, 1017, 1024, 1029, 1041, 1042, 1089, 1098, 1287, 1329),
    (133, 420, 520, 596, 1021, 1023, 1024, 1042, 1089, 1098, 1303),
    (31, 108, 132, 174, 180, 200, 205, 402, 409, 682, 697, 833, 945, 1066, 1250, 1255, 1304, 1328),
    (37, 42, 45),
    (55, 86, 108, 146, 151, 191, 232, 415, 576, 581, 657, 998, 1014, 1057, 1332, 1345),
    (609,),
    (719, 734, 1306),
    (346, 631, 1303, 1358),
    (1251, 1358),
    (719, 722, 734),
    (417, 509, 719, 734),
    (509, 1198, 1305),
    (1198,),
    (1306,),
    (187, 1335, 1382),
    (235, 488, 490, 494, 517, 596, 1013, 1021, 1023, 1089, 1098, 1175, 1192),
    (398, 877, 1135, 1137),
    (25, 147, 423, 971, 1034, 1042, 1286, 1298, 1302, 1305),
    (510, 551, 1105),
    (1335, 1382),
    (437,),
    (31, 98, 108, 132, 174, 180, 331, 337, 350, 409, 443, 445, 657, 682, 697, 721, 724, 726, 833, 945, 961, 991, 998, 1000, 1066, 1122, 1304, 1327, 1429),
    (16, 31, 108, 132, 174, 189, 337, 350, 427, 443, 445, 657, 682, 697, 705, 721, 724, 727, 783, 833, 842, 848, 863, 945, 961, 991, 1066, 1192, 1328, 1360, 1361),
    (72,),
    (952, 1116),
    (952,),
    (1317,),
    (72, 1266),
    (72, 696, 881),
    (72, 743, 975),
    (72, 759),
    (72, 789),
    (437,),
    (72, 832),
    (107,),
    (794,),
    (478,),
    (1109, 1113),
    (72, 847),
    (881,),
    (72, 846),
    (986,),
    (997,),
    (1127, 1153, 1166, 1249, 1254),
    (1094, 1111),
    (99, 430, 1041, 1042, 1330, 1331),
    (99,),
    (99, 430, 432),
    (430,),
    (99, 430),
    (53, 97, 110, 116, 140, 1126, 1147, 1149, 1162, 1164, 1252, 1380, 1390),
    (53, 97, 110, 140, 1126, 1147, 1149, 1162, 1164, 1252),
    (1126, 1147, 1149, 1162, 1164, 1252),
    (1, 3, 53, 97, 110, 121, 140, 684, 711, 728, 729, 861, 1126, 1147, 1149, 1162, 1164, 1217, 1252, 1329, 1377),
    (1088, 1094, 1111),
    (1087,),
    (489, 527, 559, 1132),
    (1366, 1370),
    (99, 188, 876, 1256),
    (188,),
    (53, 110, 128, 139, 140, 253, 580, 1339),
    (53, 110, 128, 139, 140, 577, 578),
    (573, 575),
    (53, 110, 128, 139, 140, 580),
    (53, 110, 128, 139, 140),
    (575, 1208, 1420, 1422),
    (575,),
    (66,),
    (158, 1058, 1060, 1066),
    (158, 1000, 1058, 1060),
    (995, 996),
    (109, 111, 115, 136, 175, 188, 190, 198, 356, 459, 532, 619, 647, 651, 855, 876),
    (356,),
    (408, 619, 647, 651),
    (175,),
    (227, 1086, 1087, 1173, 1458),
    (1173,),
    (227, 1173),
    (444,),
    (489, 527, 559, 1132, 1379),
    (325, 518, 1002, 1003, 1011),
    (164,),
    (1089,),
    (1089, 1092),
    (994, 1002, 1012),
    (510, 994, 1002, 1012),
    (808, 994, 1002, 1012, 1238),
    (475, 477, 808, 994, 1002, 1012, 1238),
    (489, 527, 559, 1003, 1132),
    (130, 489, 506, 508, 524, 527, 559, 585, 1002, 1003, 1008, 1045, 1049, 1053, 1057, 1064, 1132, 1164, 1321, 1327, 1381, 1457),
    (1002, 1011),
    (518, 592),
    (172, 176, 196),
    (1122,),
    (410, 489, 527, 559, 671, 673, 1132),
    (130, 489, 506, 508, 524, 527, 559, 671, 673, 674, 1075, 1132),
    (976,),
    (489, 506, 508, 524, 527, 552, 559, 1132, 1183, 1231),
    (15, 99, 430, 451, 541, 1330),
    (99, 432, 541, 836),
    (15, 56, 73, 82, 85, 96, 99, 428, 430, 545, 843, 1403, 1445),
    (545,),
    (15, 99),
    (187, 1105),
    (80, 1124),
    (812,),
    (161,),
    (416, 417, 436),
    (713, 750, 753, 858, 1043, 1377),
    (76, 78, 79, 83),
    (713, 750, 753, 858, 1377),
    (76, 78, 79, 83, 713, 744, 750, 753, 755, 858, 861, 1219, 1377, 1402),
    (76, 78, 79, 83, 88, 713, 744, 750, 753, 858, 861, 1219, 1377),
    (713, 744, 750, 753, 858, 861, 1219, 1377),
    (76, 78, 79, 83, 713, 744, 750, 753, 858, 861, 1219, 1377),
    (76, 78, 79, 83, 88, 713, 744, 750, 753, 858, 861, 1219, 1334, 1377, 1416),
    (1136, 1140, 1166, 1249),
    (61,),
    (488,),
    (518, 1018, 1033),
    (1, 3, 121),
    (116, 510, 1019, 1028),
    (1019,),
    (155,),
    (116, 120, 510, 1019, 1028),
    (120,),
    (734, 1192),
    (80,),
    (77,),
    (629, 638, 1353, 1354, 1362),
    (188, 876),
    (876,),
    (518,),
    (619, 647, 651),
    (833,),
    (1084,),
    (1018, 1033),
    (175, 888, 890),
    (888,),
    (1195,),
    (1328,),
    (49, 108, 402, 410, 415, 1014, 1387, 1394, 1412),
    (609, 619, 647, 651, 1063, 1394, 1412),
    (408, 1041, 1089, 1092),
    (408, 1089),
    (518, 1002, 1003, 1011),
    (503,),
    (56, 451),
    (451,),
    (1177,),
    (1177, 1179, 1317, 1426),
    (1317, 1426),
    (618, 637, 638, 1353, 1354),
    (894,),
    (431, 698, 716, 718, 737, 1359),
    (110, 140, 431, 698, 716, 718, 737, 1359, 1392),
    (854, 862, 872),
    (573, 574, 581, 583, 1433, 1435),
    (573,),
    (510,),
    (1116,),
    (1037,),
    (489, 512, 527, 559, 1132),
    (1129, 1136, 1140, 1166, 1249),
    (1172,),
    (137, 595, 598, 894, 897),
    (604, 605, 894),
    (56, 451, 835, 836, 844, 976),
    (451, 908, 910),
    (130, 172, 196, 489, 527, 559, 563, 564, 572, 1122, 1132, 1462, 1463, 1465),
    (172, 196, 489, 527, 559, 1122, 1132, 1181, 1462),
    (451, 908, 910, 1067, 1386),
    (153,),
    (935, 936, 940),
    (143, 518),
    (619, 647, 651, 1109, 1113),
    (109, 111, 115, 136),
    (575, 1420, 1422),
    (493, 495),
    (1177, 1317),
    (1165,),
    (1352,),
    (67, 1005, 1047, 1051, 1352, 1396),
    (1446,),
    (89, 123),
    (89, 91),
    (507, 551, 898, 900, 909),
    (1000, 1058, 1060),
    (173,),
    (1302,),
    (109, 111, 115, 136, 1209),
    (543,),
    (52, 54, 283, 655),
    (444, 778),
    (444, 629, 638, 778, 780, 1353, 1354, 1362),
    (67, 1395),
    (1459,),
    (1014,),
    (541, 548),
    (518, 591, 592),
    (211, 1129, 1136, 1140, 1166, 1249),
    (212,),
    (173, 1123, 1246),
    (443, 1043, 1275, 1396),
    (1334,),
    (716, 814),
    (1396,),
    (628,),
    (478, 946),
    (946,),
    (198, 855, 865),
    (109, 111, 115, 136, 1395),
    (1307,),
    (213, 1129, 1136, 1140, 1166, 1249),
    (214,),
    (773,),
    (53, 110, 140, 658),
    (53, 110, 140, 660),
    (53, 110, 140),
    (449, 450, 453),
    (453,),
    (527, 528, 957),
    (64, 113, 388, 728, 944, 946, 949),
    (227, 1173, 1458),
    (76, 78, 79, 83, 90, 713, 750, 753, 858, 1377),
    (76, 78, 79, 83, 88, 90, 96, 713, 748, 750, 753, 858, 1334, 1377, 1416),
    (518, 1003),
    (384, 619, 647, 651, 855),
    (81, 861, 894, 1377),
    (449, 452, 463, 468, 469, 471),
    (430, 728, 991, 1239),
    (716, 1308),
    (716,),
    (682, 697, 833, 945),
    (632,),
    (143, 512, 513, 1134, 1158, 1168),
    (499, 1415),
    (221, 920),
    (1054,),
    (173, 192, 388, 619, 647, 651),
    (173, 192, 352, 388, 619, 647, 651),
    (172, 196, 1122, 1462),
    (187,),
    (1105,),
    (541, 548, 1105, 1173),
    (826,),
    (80, 120, 487, 522, 1124, 1131, 1147, 1164, 1169),
    (80, 487, 522, 1131, 1147, 1164, 1169),
    (487, 522, 1131, 1147, 1164, 1169),
    (120, 487, 522, 1131, 1147, 1164, 1169),
    (274, 812, 927, 1112, 1238),
    (352,),
    (489, 504, 506, 508, 514, 527, 552, 559, 1026, 1027, 1057, 1132),
    (123, 125),
    (171, 175, 183, 196, 1461),
    (171, 196),
    (876, 935, 937, 939),
    (227, 568, 571, 1086, 1087, 1173),
    (120, 562, 568, 571),
    (1123,),
    (641, 1357, 1395),
    (1134, 1158, 1168),
    (173, 192, 388),
    (173, 192, 388, 408),
    (277, 510),
    (537, 542, 544, 546, 549, 1366),
    (722, 894),
    (101, 894),
    (568, 1087),
    (137, 598, 604),
    (920,),
    (137,),
    (1101, 1112),
    (56, 428, 430, 432, 835, 836, 844),
    (15, 56, 428, 430, 451),
    (15, 56, 99, 428, 430, 451, 835, 836, 844),
    (173, 188, 620, 627, 628),
    (620, 627, 1293),
    (620, 627),
    (555,),
    (101,),
    (101, 1256),
    (81, 684, 861, 1308, 1312, 1377),
    (684, 861, 1377),
    (198,),
    (109, 111, 115, 136, 198, 391, 619, 647, 651, 1395),
    (416, 436, 1015, 1032, 1287),
    (416, 436),
    (416, 436, 1015, 1032),
    (481, 483, 486, 507, 516, 551, 559, 574, 609, 615, 619, 647, 651, 1125, 1168),
    (162,),
    (476,),
    (1329,),
    (552,),
    (489, 501, 504, 506, 508, 524, 527, 552, 559, 1132, 1379),
    (541, 547),
    (444, 606, 613, 728, 1218, 1343),
    (63, 391, 410, 824),
    (63,),
    (444, 728),
    (1293,),
    (562, 1282),
    (449, 452, 463, 468, 469, 471, 1376, 1378),
    (1285, 1426),
    (579,),
    (454, 713, 742, 744, 750, 753, 755, 858, 861, 1219, 1350, 1377, 1408),
    (713, 728, 742, 744, 750, 753, 755, 756, 858, 861, 1219, 1377),
    (713, 744, 750, 753, 755, 858, 861, 1219, 1334, 1377),
    (1335, 1382),
    (489, 527, 559, 564, 572, 1132, 1427, 1428),
    (408,),
    (113, 946, 949),
    (338, 349),
    (338,),
    (594, 600),
    (52, 54),
    (1003,),
    (620, 627, 628),
    (1001,),
    (716, 866, 868),
    (143, 762, 1101, 1134, 1158, 1168),
    (143, 762, 1134, 1158, 1168),
    (172, 196),
    (385, 392),
    (405,),
    (878, 882, 937, 941),
    (884,),
    (152,),
    (73, 82, 85, 96),
    (444, 887, 892),
    (99, 101, 1293),
    (1284,),
    (1196,),
    (650,),
    (21,),
    (713, 751, 773, 858, 861, 1219),
    (120, 510, 876, 1006, 1048),
    (1007,),
    (1006,),
    (512, 513),
    (698, 716, 718, 737, 1359, 1362),
    (698, 716, 718, 737),
    (887, 889, 892, 1225),
    (889,),
    (892, 915, 935, 937, 939),
    (892, 915),
    (416, 436, 1089),
    (908,),
    (701, 718, 845),
    (629, 638, 648, 713, 751, 773, 858, 861, 1219, 1353, 1354, 1362),
    (629, 638, 648, 653, 713, 751, 773, 858, 861, 1219, 1353, 1354, 1362),
    (629, 638, 648, 713, 751, 773, 858, 861, 1094, 1111, 1215, 1219, 1353, 1354, 1362),
    (16, 26, 33, 111, 115, 121, 136, 169, 295, 408, 425, 455, 459, 486, 507, 516, 537, 551, 556, 559, 574, 585, 594, 619, 647, 651, 682, 692, 706, 714, 745, 802, 833, 859, 945, 953, 955, 998, 1112, 1125, 1158, 1164, 1168, 1310),
    (120, 1041, 1042),
    (1041, 1042),
    (120, 167),
    (641, 1395, 1419),
    (620, 627, 1154, 1157),
    (931,),
    (931, 1334),
    (66, 444, 809, 851, 991, 992),
    (66, 444),
    (103,),
    (1, 3, 9, 121, 408, 462, 487, 491, 493, 495, 522, 560, 1131, 1147, 1164, 1169),
    (1, 3, 9, 121, 462, 487, 493, 495, 522, 530, 560, 1131, 1147, 1164, 1169, 1197),
    (1, 3, 9, 35, 121, 462, 487, 493, 495, 522, 560, 573, 776, 979, 985, 1074, 1131, 1147, 1164, 1169, 1197, 1200, 1204, 1255),
    (1, 3, 121, 487, 522, 560, 1131, 1147, 1164, 1169, 1197, 1200, 1204),
    (138, 384, 518, 597, 1301),
    (932,),
    (912,),
    (912, 1233),
    (80, 1006, 1015),
    (80, 1007),
    (1006, 1015),
    (629, 638, 648, 1216, 1353, 1354, 1362),
    (629, 638, 648, 1353, 1354, 1362),
    (173, 177),
    (487, 493, 495, 522),
    (493, 495, 560),
    (1044,),
    (73, 75, 82, 85, 96),
    (632, 634, 635),
    (97, 362, 717, 861, 1223, 1377),
    (362, 861, 1377),
    (172, 196, 550),
    (1174,),
    (224, 385, 392),
    (684, 856, 861, 874, 880, 887, 893, 898, 900, 901, 904, 909, 1227, 1229, 1377),
    (62,),
    (90,),
    (80, 198),
    (198, 274, 532, 619, 647, 651, 812, 927, 1238),
    (321, 416, 436, 503, 557, 1017, 1024, 1032, 1089),
    (1379,),
    (489, 527, 559, 1132, 1328, 1379),
    (130,),
    (130, 489, 527, 559, 1132),
    (318, 416, 436, 503, 557, 1089),
    (66, 416, 417, 436, 1041),
    (1093, 1097, 1106, 1109, 1111, 1113),
    (143, 1093, 1096, 1099, 1100, 1106, 1109, 1111, 1113),
    (1093, 1106, 1109, 1111, 1113),
    (1093, 1099, 1103, 1106, 1109, 1111, 1113),
    (1181,),
    (277, 503, 557, 1024),
    (503, 557),
    (206,),
    (391,),
    (120, 543, 1116),
    (46,),
    (683, 718, 732, 737, 828, 833, 864, 874, 887, 893, 898, 901, 911, 945, 1235),
    (579, 824),
    (487, 522, 555, 1131, 1147, 1164, 1169),
    (1101,),
    (538,),
    (444, 454, 480, 629, 638, 648, 713, 751, 757, 760, 763, 768, 773, 858, 861, 1219, 1353, 1354, 1362),
    (473, 629, 638, 648, 713, 751, 760, 766, 773, 858, 861, 1219, 1353, 1354, 1362),
    (629, 638, 648, 713, 751, 760, 773, 858, 861, 1219, 1353, 1354, 1362),
    (629, 638, 648, 713, 751, 757, 760, 761, 768, 773, 858, 861, 863, 1219, 1353, 1354, 1360, 1362, 1364),
    (754, 1334),
    (47, 315, 421),
    (894, 1089),
    (894, 1089, 1133, 1162),
    (202, 298, 1129, 1328),
    (31, 108, 132, 174, 180, 402, 409),
    (990, 1298, 1302),
    (487, 493, 495, 522, 933),
    (487, 522),
    (159, 642, 1163),
    (854, 862, 872, 893, 898, 900, 901, 903, 909, 911, 913, 1089),
    (854, 857, 862, 872, 911, 913, 1089),
    (854, 862, 872, 1089),
    (854, 862, 872, 893, 911, 913, 1089),
    (433,),
    (433, 1353, 1354),
    (433, 620, 630, 656),
    (433, 620, 630, 656, 1353),
    (717, 861, 1126, 1138, 1147, 1159, 1164, 1169, 1223, 1252, 1377),
    (1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (861, 1126, 1138, 1147, 1159, 1164, 1169, 1252, 1377),
    (629, 638, 713, 751, 773, 858, 861, 1219, 1353, 1354, 1362),
    (1014, 1084),
    (283, 655),
    (143, 1134, 1151, 1158, 1168),
    (1015, 1043, 1394, 1412),
    (175, 182, 619, 647, 651),
    (109, 111, 115, 136, 175, 619, 647, 651, 1395),
    (175, 182),
    (506,),
    (753,),
    (1043, 1060, 1089),
    (639,),
    (713, 751, 771, 773, 858, 861, 1219),
    (716, 817, 855, 866, 868),
    (817, 827),
    (352, 384),
    (1315,),
    (512,),
    (778,),
    (83, 84),
    (172, 196, 1177, 1180, 1317),
    (421,),
    (551,),
    (560,),
    (1395,),
    (402, 1014, 1394, 1412),
    (587,),
    (1, 3, 53, 110, 116, 121, 128, 139, 140, 281, 458, 1048),
    (1, 3, 53, 110, 121, 128, 139, 140, 378, 458),
    (1, 3, 53, 110, 121, 128, 139, 140, 458),
    (64, 388, 396, 728),
    (1129, 1172),
    (128, 139, 140),
    (20, 35),
    (1143, 1145),
    (916, 1433, 1437),
    (1465,),
    (1040,),
    (67, 109, 111, 115, 136, 1395),
    (1426,),
    (20,),
    (1116, 1343),
    (449, 450, 453, 1258, 1259, 1260, 1376),
    (1094, 1111, 1114, 1379, 1388),
    (1, 3, 9, 116, 121, 188, 510, 549, 588, 876, 1126, 1147, 1149, 1162, 1164, 1252),
    (1, 3, 9, 121, 188, 585, 588, 591, 1126, 1147, 1149, 1162, 1164, 1252),
    (1, 3, 9, 121, 188, 588, 1126, 1147, 1149, 1162, 1164, 1252),
    (1, 3, 9, 121, 188, 776, 1126, 1147, 1149, 1162, 1164, 1252),
    (641,),
    (1097,),
    (1096, 1109, 1113),
    (1361,),
    (1043,),
    (386,),
    (142, 618, 637, 638, 640, 708, 720, 1126, 1133, 1141, 1147, 1149, 1159, 1162, 1164, 1252, 1353, 1354),
    (384,),
    (16, 705, 721, 848),
    (82, 1309),
    (721,),
    (16, 705, 848),
    (53, 142, 618, 637, 638, 708, 720, 723, 1126, 1147, 1149, 1162, 1164, 1252, 1353, 1354),
    (53, 618, 637, 638, 720, 1353, 1354),
    (1129,),
    (876, 1041, 1042, 1043),
    (1041, 1042, 1043),
    (142, 510, 1015, 1126, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1252),
    (142, 489, 510, 527, 559, 1126, 1132, 1141, 1147, 1149, 1159, 1162, 1164, 1252),
    (878,),
    (1133, 1162),
    (518, 1455),
    (606, 607),
    (109, 111, 115, 136, 1005),
    (109, 111, 112, 115, 136, 459, 469, 532, 619, 647, 651, 957, 1005, 1047, 1051, 1083),
    (60, 416, 436),
    (895,),
    (109, 111, 115, 136, 619, 647, 651),
    (90, 1089, 1092),
    (139,),
    (23,),
    (752, 754),
    (632, 634),
    (929, 932),
    (650, 653),
    (649, 650, 653),
    (321, 1015, 1024, 1032, 1287),
    (1015, 1032),
    (511, 520, 1021),
    (681,),
    (1186,),
    (990,),
    (16, 26, 115, 136, 169, 295, 425, 455, 459, 486, 507, 516, 537, 551, 556, 559, 574, 585, 594, 619, 647, 651, 682, 692, 714, 745, 802, 833, 859, 945, 953, 955, 998, 1112, 1125, 1158, 1164, 1168),
    (80, 123, 1124),
    (123, 408),
    (80, 123, 408, 1124),
    (1101, 1134, 1158, 1168),
    (173, 1426),
    (1120,),
    (1121,),
    (709,),
    (454, 684, 699, 711, 712, 861, 1377),
    (130, 138, 1039),
    (97, 362, 416, 436),
    (362, 416, 436),
    (1132,),
    (814,),
    (512, 1418),
    (321, 1017, 1024, 1032, 1287),
    (1017,),
    (318,),
    (1088, 1111),
    (281,),
    (1303,),
    (18, 242, 998, 1000),
    (1143, 1145, 1166, 1249),
    (710, 1135, 1139, 1170),
    (188, 190),
    (920, 1136),
    (649,),
    (654,),
    (1425,),
    (115, 146, 295, 513, 619, 645, 647, 651, 745, 764, 955, 1125, 1168),
    (1433, 1437),
    (168,),
    (564, 572),
    (1129, 1181),
    (618, 637, 638, 644, 1353, 1354),
    (357, 359, 449, 452, 463, 468, 469, 471, 1376, 1378),
    (2,),
    (1094, 1111, 1123),
    (1160,),
    (17,),
    (855, 866, 868),
    (539, 540),
    (1177, 1182, 1185),
    (613, 1177, 1182, 1185, 1343),
    (499,),
    (1393, 1424),
    (778, 978, 984, 1411),
    (778, 1411),
    (137, 598, 606, 607, 612, 716, 814, 855, 866, 868, 961, 1210),
    (606, 607, 612, 614),
    (130, 138, 597, 603),
    (606, 607, 814, 1210, 1213),
    (440,),
    (618, 637, 638, 640, 1353, 1354, 1459),
    (166,),
    (143, 642),
    (312, 436),
    (175, 182, 1191, 1461),
    (53, 110, 140, 618, 637, 638, 1353, 1354),
    (602,),
    (513,),
    (53, 110, 140, 486, 507, 516, 551, 559, 574, 619, 647, 651),
    (808, 1238),
    (120, 458, 618, 637, 638, 720, 1089, 1126, 1147, 1149, 1162, 1164, 1252, 1353, 1354, 1365, 1367, 1369),
    (120, 618, 637, 638, 1089, 1126, 1147, 1149, 1162, 1164, 1252, 1353, 1354, 1365, 1369),
    (618, 637, 638, 1089, 1126, 1147, 1149, 1162, 1164, 1252, 1353, 1354),
    (120, 430, 444, 510, 728, 1218),
    (120, 444, 728),
    (817,),
    (101, 935, 936, 940),
    (1019, 1028),
    (575, 1208),
    (109, 111, 115, 136, 274, 619, 647, 651, 812, 927),
    (935, 936, 943),
    (838, 1404),
    (449, 452, 463, 468, 469, 471, 479, 484, 975, 1333),
    (754,),
    (76, 78, 79, 83, 713, 750, 753, 858, 1377),
    (76, 78, 79, 83, 88, 713, 750, 753, 858, 1334, 1377, 1416),
    (76, 78, 79, 83, 88, 106, 713, 750, 753, 858, 1377),
    (81, 1058, 1060),
    (878, 882),
    (536, 878, 882),
    (822, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (541, 1335, 1382),
    (109, 111, 115, 136, 459, 532),
    (53, 116),
    (514, 1003, 1053, 1057),
    (218, 221, 920),
    (270, 808, 1238),
    (1115, 1117),
    (912, 1234),
    (774, 971),
    (80, 927, 1124),
    (585, 619, 647, 651, 936, 1451),
    (585, 619, 647, 651, 936),
    (162, 454, 786, 793, 796, 803, 811, 926, 967, 991, 992, 1362, 1414),
    (786,),
    (786, 793, 803, 811),
    (1, 3, 53, 60, 110, 121, 128, 139, 140, 458),
    (289, 934, 972, 1287, 1438),
    (808, 934, 1238),
    (1151,),
    (1136,),
    (172, 196, 1317),
    (172, 196, 1177),
    (120, 510, 1126, 1147, 1149, 1151, 1162, 1164, 1252),
    (1126, 1147, 1149, 1151, 1162, 1164, 1252),
    (1250,),
    (63, 457),
    (786, 793, 811),
    (786, 811),
    (579, 824, 1400),
    (489, 527, 559, 824, 1132),
    (130, 352, 489, 527, 559, 1053, 1132, 1304, 1327),
    (55, 86, 108, 146, 151, 415, 576, 581, 998, 1014, 1057, 1303, 1332, 1345),
    (752,),
    (1261,),
    (1127, 1143, 1153, 1166, 1249, 1254, 1464),
    (629, 638, 649, 1353, 1354, 1362),
    (609, 615, 1373),
    (489, 506, 508, 523, 524, 527, 559, 1132, 1323),
    (130, 254, 415, 489, 506, 508, 514, 523, 524, 526, 527, 559, 585, 587, 1003, 1026, 1027, 1045, 1053, 1057, 1064, 1132, 1164, 1321, 1327, 1381, 1457),
    (824,),
    (52, 54, 109, 111, 115, 136, 895, 1393),
    (109, 111, 115, 136, 1112, 1303),
    (512, 516, 584, 586, 589, 590, 593, 1209),
    (518, 585, 591, 592, 1301),
    (56, 123, 428, 430, 451, 835, 836, 844, 852),
    (68, 835, 836, 844, 852),
    (1295,),
    (565, 1295),
    (995,),
    (120, 1001),
    (109, 111, 115, 136, 532, 619, 647, 651, 1395),
    (736,),
    (33, 111, 121, 169, 486, 507, 516, 551, 559, 574, 682, 692, 714, 745, 802, 833, 859, 945, 955, 1125, 1168),
    (312, 436, 1005, 1037, 1038, 1047),
    (416, 418, 424, 436, 1007, 1050, 1052),
    (416, 436, 1006, 1046),
    (415, 600, 1026, 1394, 1412),
    (514, 611, 1026, 1394, 1412),
    (1014, 1037),
    (489, 527, 559, 564, 572, 1132, 1317, 1427, 1428),
    (64, 73, 82, 85, 96, 388, 407, 665, 668, 1403, 1416, 1445),
    (822,),
    (815, 925, 1219),
    (816, 925),
    (716, 855, 866, 868),
    (80, 481, 483),
    (481,),
    (80, 481, 483, 619, 647, 651),
    (64, 388, 612),
    (1090, 1109),
    (4,),
    (109, 111, 115, 136, 425, 430, 1000, 1239, 1405),
    (21, 120, 444, 1383),
    (120, 444),
    (647, 652),
    (652,),
    (1, 3, 7, 9, 53, 110, 116, 120, 121, 140, 188, 281, 284, 458, 492, 500, 510, 519, 522, 549, 588, 621, 658, 663, 720, 723, 776, 795, 797, 876, 891, 987, 989, 1019, 1022, 1028, 1041, 1042, 1126, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1204, 1225, 1227, 1248, 1252, 1297, 1299),
    (1, 3, 7, 9, 53, 110, 116, 121, 140, 296, 458, 522, 585, 588, 591, 660, 689, 720, 723, 776, 876, 987, 988, 1041, 1102, 1126, 1141, 1142, 1147, 1149, 1159, 1162, 1164, 1252),
    (1, 3, 7, 9, 53, 110, 116, 121, 140, 458, 492, 500, 510, 519, 522, 588, 876, 1019, 1126, 1141, 1147, 1149, 1159, 1162, 1164, 1252),
    (63, 410, 489, 501, 506, 508, 516, 519, 522, 523, 524, 527, 552, 559, 585, 587, 1132),
    (63, 489, 501, 504, 506, 508, 514, 524, 526, 527, 552, 559, 587, 1132, 1168, 1197, 1381),
    (402, 1394, 1412, 1433, 1437),
    (109, 111, 115, 136, 594, 619, 633, 647, 651, 714, 716, 745, 767, 859, 1220),
    (148, 157),
    (619, 633, 636, 647, 651, 714, 745, 859),
    (148, 157, 475, 802),
    (885,),
    (1063,),
    (1088, 1093, 1106, 1109, 1111),
    (489, 506, 508, 514, 523, 524, 527, 559, 587, 824, 1026, 1027, 1132, 1323, 1457),
    (489, 506, 508, 514, 524, 527, 552, 559, 585, 587, 1026, 1027, 1053, 1057, 1132, 1164, 1321, 1327, 1381, 1457),
    (35,),
    (80, 351, 1336, 1338),
    (109, 111, 115, 136, 362, 584, 589, 590),
    (362,),
    (36, 41, 159),
    (747, 1089),
    (861, 1377),
    (173, 192, 388, 391),
    (81, 1308, 1312),
    (819,),
    (880, 883),
    (53, 110, 128, 139, 140, 458, 937, 938),
    (53, 110, 128, 139, 140, 458, 492, 496, 519, 529, 1009, 1199),
    (53, 110, 128, 139, 140, 458, 880),
    (489, 497, 506, 508, 524, 526, 527, 559, 1132, 1164, 1197, 1200, 1202, 1255, 1457),
    (416, 436, 1041, 1042, 1043),
    (416, 436, 1041, 1042, 1043, 1048),
    (1041,),
    (1, 3, 53, 110, 121, 140, 473, 1019, 1028),
    (1, 3, 53, 110, 121, 140),
    (473,),
    (474, 619, 647, 651, 1399),
    (109, 111, 115, 136, 473, 474, 619, 647, 651),
    (1, 3, 16, 26, 53, 110, 115, 121, 136, 140, 169, 295, 425, 455, 459, 486, 507, 516, 537, 551, 556, 559, 574, 585, 594, 619, 647, 651, 682, 692, 714, 745, 762, 802, 833, 859, 945, 953, 955, 998, 1019, 1112, 1125, 1158, 1164, 1168),
    (174, 179, 1177, 1187),
    (713, 742, 744, 746, 750, 753, 755, 858, 861, 1219, 1364, 1377),
    (713, 742, 744, 750, 753, 755, 858, 861, 1219, 1377),
    (892,),
    (19,),
    (137, 175, 182, 338, 595, 598),
    (137, 338, 595),
    (567, 572),
    (172, 196, 1122, 1465),
    (172, 196, 489, 527, 559, 564, 572, 1122, 1132, 1465),
    (430, 444),
    (460,),
    (462, 487, 493, 495, 522, 560, 1131, 1147, 1164, 1169),
    (487, 493, 495, 522, 560, 1131, 1147, 1164, 1169),
    (487, 522, 560, 1131, 1147, 1164, 1169),
    (993, 1002, 1012),
    (454, 480, 482, 629, 638, 713, 751, 768, 773, 858, 861, 1219, 1353, 1354, 1362),
    (480, 629, 638, 713, 751, 766, 773, 858, 861, 876, 1219, 1353, 1354, 1362),
    (444, 629, 638, 713, 751, 773, 858, 861, 1219, 1353, 1354, 1362),
    (263, 487, 493, 495, 522, 1074, 1306),
    (575, 1422),
    (619, 647, 651, 1020),
    (397, 902, 905),
    (397,),
    (46, 53, 110, 140, 698, 716, 718, 737, 893, 1359),
    (53, 110, 140, 698, 716, 718, 732, 737, 856, 874, 880, 887, 893, 898, 900, 901, 904, 909, 1227, 1229, 1359),
    (53, 110, 140, 173, 192, 388, 687, 698, 716, 718, 732, 734, 737, 856, 864, 874, 880, 887, 893, 898, 900, 901, 904, 909, 1043, 1204, 1227, 1229, 1341, 1359),
    (53, 116, 281, 427, 543, 968, 1392),
    (1086, 1204),
    (53, 116, 427, 543),
    (53, 543),
    (834,),
    (609,),
    (544, 1041, 1042, 1043),
    (120, 188, 190, 562, 876, 942, 1041, 1042, 1043),
    (876, 942),
    (120, 188, 562, 876, 1043),
    (188, 876, 892, 942, 1043),
    (606, 613, 1185),
    (162, 444, 775, 777, 778, 781, 785, 788, 790, 978, 1222, 1362),
    (444, 775, 778, 790, 978),
    (775, 777, 778, 779, 785, 787, 790, 1222, 1364),
    (775, 777, 778, 779),
    (775, 778),
    (466, 616, 637, 638, 640, 644, 646, 1257, 1348, 1353),
    (616, 637, 638, 1257, 1348, 1353),
    (616, 637, 638, 644, 1257, 1348, 1353),
    (313, 993, 1002, 1012, 1037, 1038),
    (933,),
    (829,),
    (76, 78, 81, 188, 454, 691, 711, 712, 715, 858, 861, 918, 1308, 1312, 1377),
    (76, 78, 861, 1377),
    (861, 1217, 1377),
    (76, 861, 1377),
    (76, 78, 79, 83, 713, 749, 750, 753, 858, 1377, 1402),
    (76, 78, 79, 83, 106),
    (76, 78, 79, 83, 88),
    (81,),
    (840,),
    (683, 693, 718, 728, 732, 737, 828, 833, 863, 864, 874, 887, 893, 898, 900, 901, 904, 909, 911, 913, 917, 922, 944, 945, 947, 1235, 1236, 1240),
    (1156,),
    (542, 544, 546, 549, 1088, 1090, 1093, 1104, 1106, 1109, 1111),
    (1088, 1093, 1106, 1108, 1109, 1111),
    (954, 959, 974, 1325),
    (1, 3, 53, 121, 618, 637, 638, 644, 1353, 1354),
    (1, 3, 53, 121, 142, 618, 637, 638, 640, 644, 646, 1353, 1354),
    (1, 3, 53, 121, 618, 637, 638, 640, 644, 1353, 1354),
    (1, 3, 53, 121, 618, 637, 638, 1353, 1354),
    (658,),
    (499, 1026, 1027, 1037, 1038),
    (499, 1026, 1027, 1037),
    (144, 654, 1093, 1106, 1109, 1111),
    (1199,),
    (259, 487, 493, 495, 522, 954, 958, 974, 1242, 1306),
    (487, 493, 495, 522, 954, 958, 974),
    (1313,),
    (327, 510, 1004, 1006, 1015, 1048),
    (1004, 1007, 1052),
    (143, 1101, 1134, 1158, 1168, 1394, 1412),
    (143, 762, 1101, 1134, 1158, 1168, 1394, 1412),
    (30, 49, 292, 402, 415, 499, 507, 516, 551, 556, 587, 594, 600, 609, 611, 615, 916, 1014, 1020, 1026, 1027, 1394, 1412, 1437),
    (416, 436, 1043),
    (68, 384, 443, 447, 716, 853, 855, 1043),
    (1, 3, 9, 121, 462, 487, 491, 493, 495, 522, 960, 974, 1131, 1147, 1164, 1169, 1340),
    (1, 3, 9, 35, 121, 462, 487, 493, 495, 522, 530, 531, 533, 560, 573, 805, 806, 960, 965, 974, 1074, 1131, 1147, 1164, 1169, 1197, 1200, 1242),
    (327, 1006, 1015),
    (649, 653),
    (649, 650),
    (595, 604),
    (631,),
    (49, 82, 415, 425, 609, 611, 615, 1014, 1394, 1412),
    (292, 294, 415, 609, 611, 615, 1056, 1063, 1211, 1213, 1394, 1412),
    (975,),
    (1026, 1027, 1394, 1412),
    (281, 458),
    (458,),
    (735,),
    (591,),
    (1099, 1109, 1113),
    (597,),
    (921, 1129),
    (73, 82, 85, 96, 407, 665, 1403),
    (924, 1328),
    (109, 111, 115, 136, 619, 647, 651, 935, 936, 943, 1020),
    (618, 637, 638, 640, 1353, 1354),
    (138, 1301),
    (583,),
    (970,),
    (53, 142, 416, 436, 519, 618, 637, 638, 640, 644, 1019, 1126, 1141, 1147, 1149, 1159, 1162, 1164, 1252, 1348, 1353, 1354),
    (1, 3, 121, 142, 416, 436, 618, 637, 638, 1126, 1141, 1147, 1149, 1159, 1162, 1164, 1252, 1348, 1353, 1354),
    (485,),
    (518, 585, 591, 592, 1455, 1456),
    (820,),
    (468,),
    (489, 506, 508, 524, 527, 552, 559, 1132),
    (682, 697, 833, 945, 1122),
    (20, 35, 175, 182, 198, 854, 862, 872, 900, 901, 903, 1224, 1336),
    (20, 35, 175, 198, 854, 862, 872, 1224),
    (561, 563, 564, 572, 1427, 1428),
    (561, 563, 564, 572, 1427),
    (523, 554),
    (489, 506, 508, 524, 526, 527, 554, 559, 1132, 1168, 1197),
    (130, 489, 506, 508, 524, 527, 559, 1132),
    (20, 46, 128, 139, 140, 487, 522),
    (489, 506, 508, 524, 527, 552, 559, 1132, 1457),
    (510, 1043),
    (778, 792),
    (778, 780),
    (208, 396, 1129, 1136, 1140, 1166, 1249),
    (1114, 1394, 1412),
    (1400,),
    (762, 1114, 1134, 1158, 1168, 1394, 1412),
    (442,),
    (1005, 1047),
    (551, 556),
    (449, 452, 463, 469, 471, 479, 484),
    (449, 452, 463, 468, 469, 471, 479, 484),
    (1033,),
    (678,),
    (509, 1305),
    (115, 295, 619, 645, 647, 651, 682, 697, 721, 745, 764, 833, 945, 1327, 1437),
    (146, 1014),
    (1057, 1332, 1356, 1373),
    (1376,),
    (1433,),
    (617, 624, 656),
    (1026, 1027),
    (499, 1026, 1027),
    (53,),
    (1033, 1069),
    (1, 3, 53, 121, 1019, 1028, 1048, 1058, 1060, 1065),
    (1112,),
    (165,),
    (109, 111, 115, 136, 584, 593, 619, 647, 651, 1207),
    (109, 111, 115, 136, 584, 589, 590, 619, 647, 651, 1207),
    (1143,),
    (1, 3, 9, 121, 296, 487, 491, 493, 495, 522, 560, 573, 822, 830, 1126, 1138, 1141, 1147, 1159, 1164, 1169, 1248, 1252, 1287, 1421),
    (1, 3, 9, 121, 296, 487, 493, 495, 522, 573, 1126, 1138, 1144, 1147, 1159, 1164, 1169, 1247, 1248, 1252),
    (1114, 1118, 1126, 1138, 1144, 1147, 1159, 1164, 1169, 1252),
    (1118, 1126, 1138, 1144, 1147, 1159, 1164, 1169, 1252),
    (487, 522, 531, 533, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (1, 3, 53, 121, 487, 493, 495, 522, 531, 560, 822, 1102, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (487, 522, 1126, 1138, 1147, 1159, 1164, 1169, 1252),
    (564, 572, 1426),
    (1407,),
    (187, 190, 1105),
    (130, 138, 597, 603, 1301),
    (206, 207, 396, 1129, 1136, 1140, 1166, 1249, 1328),
    (449, 452, 463, 469, 471),
    (1019, 1028, 1031),
    (187, 541, 1089),
    (632, 853),
    (396,),
    (173, 1088, 1094, 1111),
    (444, 804, 813, 991, 992, 1239),
    (804, 1239),
    (76, 78, 79, 83, 88, 106, 454, 713, 749, 750, 753, 755, 858, 1350, 1377, 1402),
    (76, 78, 79, 83, 88, 1334),
    (76, 78, 79, 83, 713, 728, 750, 753, 858, 1377),
    (220, 221, 1129, 1136, 1140, 1166, 1237, 1249),
    (1, 3, 9, 53, 116, 121, 416, 418, 424, 436, 660, 776, 801, 988, 1017, 1024, 1029, 1089, 1092, 1287),
    (116, 416, 436, 1017, 1089),
    (116, 416, 436, 1089),
    (318, 416, 436, 1089),
    (116, 318, 416, 436, 1017, 1089),
    (71,),
    (489, 506, 508, 523, 524, 527, 552, 559, 1003, 1132, 1323),
    (130, 489, 501, 504, 506, 508, 514, 524, 526, 527, 552, 559, 585, 1003, 1049, 1057, 1132, 1164, 1321, 1327, 1381, 1457),
    (894, 896),
    (894, 1226),
    (894, 897),
    (60, 894, 897),
    (894, 897, 1228),
    (71, 74, 96),
    (691, 711, 712, 715, 861, 918, 1308, 1377),
    (221, 920, 1136),
    (81, 425, 1042, 1308, 1312),
    (97, 1329),
    (138,),
    (109, 111, 115, 136, 474),
    (564, 572, 1116, 1343),
    (561, 564, 572),
    (866, 868),
    (49, 82, 108, 402, 410, 415, 609, 611, 615, 855, 866, 868, 1014, 1394, 1412),
    (292, 294, 402, 415, 609, 611, 615, 1056, 1063, 1211, 1213, 1394, 1412),
    (631, 1358),
    (1148, 1150),
    (629, 638, 649, 713, 751, 773, 858, 861, 1219, 1353, 1354, 1362),
    (238, 444, 454, 834, 858, 991, 992, 1362),
    (834, 849),
    (44,),
    (536, 935),
    (1276,),
    (),
    (1071,),
    (999,),
    (1167,),
    (145, 148),
    (256, 645),
    (130, 365, 591),
    (1317,),
    (1133, 1162),
    (161, 166),
    (53, 458),
    (145, 148, 286),
    (286,),
    (234, 243, 427, 620, 627, 999),
    (234, 243),
    (620, 622, 624),
    (444,),
    (429,),
    (664, 675),
    (109, 111, 115, 136, 198, 391, 532),
    (456,),
    (185, 193, 391, 456, 698, 716, 718, 737),
    (1127, 1143, 1153, 1166, 1249, 1254),
    (112,),
    (513,),
    (64, 388, 1194),
    (623,),
    (174, 180, 410, 728),
    (31, 108, 132, 174, 180, 200, 205, 210, 409),
    (152,),
    (272, 1072, 1076),
    (698, 716, 718, 737),
    (147, 225, 643, 662),
    (147, 225, 371, 423, 643, 662, 971, 1042, 1286),
    (147, 225, 371, 423, 643, 662, 971, 1042, 1115, 1117, 1286),
    (109, 111, 115, 136, 198, 855, 860, 866, 867),
    (198, 698, 716, 718, 737),
    (1176,),
    (701, 718, 845),
    (511,),
    (131, 139),
    (236,),
    (1002, 1011),
    (130, 363, 591),
    (194,),
    (1288,),
    (119,),
    (102, 200, 427),
    (417, 659),
    (198,),
    (172, 176, 196),
    (475, 807, 810, 993, 1002, 1012),
    (408,),
    (225, 423, 971, 1042, 1286),
    (0,),
    (0, 237),
    (10, 564, 572),
    (416, 436),
    (441,),
    (137, 595, 598, 602, 604),
    (462, 487, 522, 1131, 1147, 1164, 1169),
    (318,),
    (21, 1430),
    (202,),
    (620, 622, 624, 701, 718, 845),
    (21, 225, 467),
    (681,),
    (21,),
    (150,),
    (21, 51, 305),
    (804, 1239),
    (427,),
    (58, 162, 444, 448, 804, 926, 962, 963, 967, 991, 992, 1020, 1021, 1239, 1295, 1434),
    (33, 64, 111, 121, 169, 256, 375, 388, 410, 619, 645, 647, 651),
    (33, 64, 111, 121, 169, 256, 375, 388, 410, 645),
    (486, 507, 516, 551, 559, 574, 682, 692, 714, 745, 802, 833, 859, 945, 1125, 1168),
    (560,),
    (130,),
    (193, 456, 698, 716, 718, 737),
    (147,),
    (162,),
    (173, 1363),
    (956,),
    (50, 52),
    (1306,),
    (137, 595, 598, 602, 604, 605),
    (137, 340, 595),
    (1450,),
    (1190,),
    (50, 52, 280),
    (1165,),
    (131, 139, 193, 698, 716, 718, 737),
    (55, 86, 108, 146, 151, 415, 576, 581, 998, 1014, 1057, 1332, 1345),
    (130, 134, 254, 489, 498, 504, 506, 508, 516, 523, 524, 527, 552, 556, 559, 579, 585, 599, 608, 610, 614, 1003, 1045, 1049, 1053, 1057, 1062, 1064, 1075, 1132, 1164, 1183, 1197, 1211, 1212, 1321, 1327, 1381, 1457),
    (402,),
    (117,),
    (296,),
    (1430,),
    (220, 1129, 1136, 1140, 1166, 1249),
    (97, 318),
    (33, 111, 121, 169, 256, 374, 375, 410, 645),
    (1401,),
    (200,),
    (200, 427),
    (377,),
    (21, 147, 225, 643, 662),
    (147, 225, 371, 423, 643, 971, 1042, 1286),
    (456, 698, 716, 718, 737),
    (1311,),
    (248,),
    (200, 1311),
    (248, 250),
    (449, 452, 463, 469, 471, 1294),
    (239,),
    (199,),
    (97,),
    (489, 498, 504, 506, 508, 524, 527, 552, 556, 559, 1057, 1064, 1075, 1132),
    (489, 498, 504, 527, 552, 556, 559, 1057, 1064, 1075, 1132),
    (1327,),
    (701, 718, 845),
    (1281,),
    (391,),
    (1116,),
    (728,),
    (1109, 1113),
    (1090, 1109, 1113),
    (632,),
    (345,),
    (109, 111, 115, 136),
    (620, 627),
    (65,),
    (393,),
    (61,),
    (1127, 1153, 1166, 1249, 1254),
    (876,),
    (575,),
    (977,),
    (995, 996),
    (1003,),
    (1016,),
    (1011,),
    (325,),
    (130, 489, 506, 508, 524, 527, 559, 585, 1003, 1008, 1045, 1049, 1064, 1132, 1164, 1321, 1327, 1457),
    (1003, 1008),
    (993, 1002, 1012),
    (485,),
    (122,),
    (1165,),
    (1167,),
    (1090, 1109),
    (80, 89, 91),
    (311, 317, 995),
    (323,),
    (109, 111, 115, 136, 532, 995, 1005, 1396),
    (109, 111, 115, 136, 532, 995),
    (130, 489, 506, 508, 524, 527, 559, 585, 1003, 1008, 1132, 1164, 1321, 1327, 1457),
    (130, 1003, 1008),
    (80, 1124),
    (489, 506, 508, 524, 527, 559, 1132),
    (620, 630, 656),
    (172, 196),
    (899,),
    (1183,),
    (89,),
    (166,),
    (402,),
    (199,),
    (117,),
    (81,),
    (80, 698, 716, 718, 737),
    (639,),
    (311,),
    (130, 1049),
    (320,),
    (77,),
    (33, 111, 121, 169),
    (130, 489, 527, 559, 1132),
    (83, 84),
    (256, 645),
    (645,),
    (853,),
    (357,),
    (1302,),
    (1018, 1033),
    (358,),
    (384,),
    (591,),
    (698, 716, 718, 737),
    (223,),
    (620, 622, 624),
    (225,),
    (296,),
    (225, 423, 971, 1042, 1286),
    (145, 148),
    (396, 399),
    (554,),
    (0,),
    (172, 184, 196),
    (50, 52),
    (1154, 1157),
    (1434,),
    (553,),
    (306,),
    (94,),
    (1035,),
    (59,),
    (1379,),
    (145, 148, 286),
    (1189,),
    (433,),
    (362,),
    (1126, 1147, 1149, 1162, 1164, 1252),
    (1126, 1141, 1147, 1149, 1159, 1162, 1164, 1252),
    (201,),
    (234, 243),
    (193,),
    (760, 1364),
    (475,),
    (475, 993, 1002, 1012),
    (655,),
    (112, 655),
    (577,),
    (518,),
    (1444,),
    (1406,),
    (403,),
    (355,),
    (386,),
    (576,),
    (130, 1075),
    (1037,),
    (97, 1256),
    (97,),
    (456,),
    (80,),
    (386, 866, 868),
    (1388,),
    (1073,),
    (193, 698, 716, 718, 737, 865),
    (21, 24),
    (21, 24, 423, 971, 1042, 1115, 1117, 1423, 1430),
    (173, 177),
    (1127, 1153, 1166, 1249, 1254, 1460),
    (1460,),
    (444,),
    (1335,),
    (201, 203),
    (950,),
    (312, 436),
    (400,),
    (379,),
    (808, 1238),
    (112,),
    (821, 826),
    (32,),
    (172, 196, 564, 572),
    (185,),
    (385, 394),
    (1123,),
    (43,),
    (550,),
    (550, 1109, 1113),
    (405,),
    (429,),
    (13,),
    (203,),
    (1316,),
    (109, 111, 115, 136, 198, 391, 532),
    (193, 391, 456, 698, 716, 718, 737),
    (698, 716, 718, 737, 1316),
    (1124,),
    (193, 698, 716, 718, 737),
    (193, 391, 698, 716, 718, 737),
    (4,),
    (438,),
    (684, 861, 1377),
    (489, 527, 559, 1132),
    (1208,),
    (561, 563, 564, 572),
    (262,),
    (130,),
    (109, 111, 115, 136, 584, 589, 590),
    (590,),
    (258, 993, 1002, 1012),
    (649,),
    (384, 513, 1325),
    (384, 513),
    (1172,),
    (130, 254, 489, 527, 559, 1132),
    (143, 1109, 1113, 1134, 1158, 1168),
    (143, 1134, 1158, 1168),
    (391, 410),
    (1144, 1247),
    (623,),
    (135, 1190),
    (1253,),
    (1144, 1247, 1253),
    (119,),
    (629, 638, 1353, 1354, 1362),
    (188, 876),
    (1196,),
    (427,),
    (109, 111, 115, 136, 532),
    (532, 1005),
    (33, 109, 111, 115, 121, 136, 169, 532),
    (68, 1406),
    (356,),
    (1177, 1187),
    (1151,),
    (1288,),
    (147, 225, 643, 662),
    (511,),
    (812, 927),
    (1129,),
    (143,),
    (109, 111, 115, 136, 486, 507, 516, 551, 559, 574),
    (185, 193, 456, 698, 716, 718, 737),
    (173,),
    (202, 298, 1129, 1172),
    (57,),
    (408,),
    (1214,),
    (52, 54, 655),
    (283, 655),
    (330, 1035),
    (332, 1035),
    (52, 54, 67, 655),
    (288,),
    (165,),
    (312, 436, 1352),
    (873,),
    (439,),
    (135,),
    (1440,),
    (1439, 1440),
    (264,),
    (200,),
    (1463,),
    (881,),
    (32, 701, 718, 845),
    (1190,),
    (275,),
    (153,),
    (173, 192, 388),
    (124,),
    (492,),
    (360,),
    (67,),
    (493, 495),
    (560,),
    (12,),
    (131, 139),
    (319, 322, 518, 1018, 1033),
    (335,),
    (143, 518),
    (518, 1018, 1033),
    (1317,),
    (564, 572),
    (895,),
    (563, 564, 572, 1205),
    (66,),
    (206, 1136, 1140, 1166, 1249),
    (194,),
    (234,),
    (130, 489, 506, 508, 524, 527, 559, 1132),
    (493, 495, 560),
    (492, 496),
    (225, 1286),
    (139, 492, 496),
    (478,),
    (52, 54, 109, 111, 115, 136, 666, 670),
    (52, 54, 670),
    (52, 54),
    (117, 553),
    (1256,),
    (1136, 1140, 1166, 1249),
    (520,),
    (1134, 1158, 1168),
    (299, 318),
    (89, 91),
    (1150,),
    (163,),
    (1089,),
    (114,),
    (456, 698, 716, 718, 737),
    (385, 392),
    (172, 176, 196),
    (437,),
    (471, 472),
    (1146,),
    (1161,),
    (109, 111, 115, 136, 486, 507, 516, 532, 551, 559, 574),
    (1133, 1162),
    (318,),
    (366,),
    (229, 400),
    (229, 231, 400),
    (170,),
    (8,),
    (623, 1257),
    (1257,),
    (113,),
    (489, 527, 559, 561, 563, 564, 572, 1132, 1205, 1347, 1381, 1427, 1428, 1463, 1465),
    (59, 564, 572),
    (1188,),
    (563,),
    (354,),
    (156,),
    (10,),
    (10, 564, 572),
    (0, 1188),
    (449, 450),
    (561, 563, 564, 572, 1427),
    (561, 564, 572),
    (563, 564, 572),
    (564, 572, 620, 622, 624),
    (617, 624, 656),
    (59, 564, 572, 620, 622, 624, 1205, 1347),
    (8, 244),
    (1294,),
    (21,),
    (778,),
    (336, 1085, 1086),
    (143, 312, 436, 1352),
    (33, 109, 111, 115, 121, 136, 169, 1189),
    (137, 595),
    (467, 617, 624, 656),
    (861, 1377),
    (188,),
    (80, 462, 487, 522, 1131, 1147, 1164, 1169),
    (109, 111, 115, 136, 386, 532),
    (487, 522),
    (311, 317),
    (1076,),
    (500,),
    (202,),
    (461, 463),
    (1452,),
    (51,),
    (642,),
    (920,),
    (76, 78, 79, 83, 88),
    (1136,),
    (1129, 1136, 1140, 1166, 1249),
    (267,),
    (1289,),
    (1389,),
    (1062,),
    (23,),
    (21, 51),
    (177,),
    (103,),
    (150,),
    (1298, 1300),
    (51, 642),
    (150, 632),
    (804, 1239),
    (193, 456, 698, 716, 718, 737),
    (786,),
    (32, 620, 622, 624),
    (1262,),
    (1271,),
    (384, 866, 868),
    (426,),
    (467,),
    (542,),
    (1177, 1183, 1184),
    (56, 57, 58, 428, 430, 841, 976),
    (804, 962, 991, 992, 1239, 1434),
    (428, 430, 836, 844),
    (162, 444, 804, 962, 963, 991, 992, 1239, 1295),
    (845,),
    (997,),
    (130, 254, 489, 527, 559, 1045, 1049, 1132, 1381),
    (130, 254, 1190),
    (126, 990, 1298, 1302),
    (130, 352, 489, 527, 559, 1132),
    (1433,),
    (223, 489, 527, 559, 1132),
    (297,),
    (297, 1130),
    (1059,),
    (1119,),
    (573, 582),
    (462, 493, 495, 560),
    (491, 493, 495, 560),
    (143, 1109, 1113),
    (1010,),
    (469, 470),
    (33, 111, 121, 169, 256),
    (109, 111, 115, 136, 386),
    (1040,),
    (866, 868),
    (405, 407),
    (73, 82, 85, 96, 405, 407),
    (407,),
    (405, 407, 612),
    (73, 82, 85, 96, 405, 407, 612),
    (612,),
    (1165, 1174),
    (63,),
    (894,),
    (1108,),
    (462, 560),
    (1372,),
    (172, 196, 561, 564, 572, 1347, 1428),
    (6,),
    (139,),
    (130, 254),
    (245,),
    (193, 391),
    (884,),
    (1308, 1312),
    (411, 1269),
    (348,),
    (59, 620, 622, 624),
    (626,),
    (433, 626),
    (76, 78, 79, 83),
    (1093, 1106, 1109, 1111),
    (956,),
    (991, 992),
    (1173,),
    (227, 1173),
    (131, 139, 193, 698, 716, 718, 737),
    (50, 52, 280, 980),
    (980,),
    (489, 501, 506, 508, 516, 523, 524, 527, 552, 559, 1132),
    (130, 489, 501, 504, 506, 508, 516, 523, 524, 526, 527, 552, 559, 1132, 1197, 1200, 1381),
    (338,),
    (595, 598, 602),
    (312, 426, 436, 1005),
    (117, 417),
    (138,),
    (130, 138, 384, 597),
    (130, 138, 597),
    (130, 138, 489, 527, 559, 597, 1132),
    (286,),
    (198,),
    (50, 52, 280),
    (617, 624, 656, 884),
    (623, 626),
    (433, 623, 626),
    (489, 506, 508, 524, 526, 527, 554, 559, 1132, 1168, 1197),
    (511, 520, 1021),
    (1351,),
    (172, 176, 196, 564, 572),
    (1176,),
    (66, 444),
    (834,),
    (90,),
    (190,),
    (484,),
    (1153,),
    (130, 134, 254, 489, 498, 504, 506, 508, 516, 523, 524, 526, 527, 552, 556, 559, 585, 608, 610, 614, 671, 673, 676, 1003, 1045, 1049, 1053, 1057, 1064, 1075, 1132, 1164, 1197, 1200, 1202, 1211, 1304, 1321, 1327, 1381, 1388, 1457),
    (498, 504, 552, 556, 1057, 1064, 1075),
    (885,),
    (48,),
    (505, 558),
    (48, 117),
    (117, 505, 558),
    (117, 620, 622, 624),
    (558,),
    (733,),
    (117, 558),
    (883,),
    (117, 883),
    (1195,),
    (855, 865, 871),
    (290,),
    (296, 1253),
    (776,),
    (66, 444, 809, 851, 991, 992),
    (357, 449, 452, 463, 469, 471, 1376, 1378),
    (449, 452, 463, 469, 471),
    (268, 449, 452, 463, 469, 471, 1294, 1376, 1378),
    (449, 452, 463, 469, 471, 479, 484, 1294, 1376, 1378),
    (479, 484),
    (206, 396, 1129, 1136, 1140, 1166, 1249),
    (518, 1003, 1011),
    (20,),
    (33, 109, 111, 115, 121, 136, 169, 410, 532),
    (486, 507, 516, 551, 559, 574),
    (33, 111, 121, 169, 256, 645),
    (29,),
    (279, 282, 293, 1189),
    (266,),
    (285,),
    (287,),
    (271, 279, 282),
    (255,),
    (257, 266),
    (296, 623),
    (293,),
    (271, 282, 285, 299, 310, 318),
    (611,),
    (1352,),
    (185, 343),
    (154,),
    (1410,),
    (416, 436, 1017, 1024, 1283),
    (21, 1290),
    (1256, 1368),
    (19,),
    (248,),
    (1368,),
    (347,),
    (342,),
    (906,),
    (33, 64, 111, 121, 169, 256, 388, 645),
    (256,),
    (1194,),
    (64, 388),
    (),
    (631, 885),
    (145, 148, 286),
    (172, 176, 196),
    (1241,),
    (1044,),
    (1243,),
    (1272, 1298),
    (1272,),
    (617, 624, 656),
    (193,),
    (200,),
    (582,),
    (21,),
    (24,),
    (1108,),
    (59, 1205, 1347),
    (575,),
    (34,),
    (1298,),
    (357, 1294, 1376),
    (255,),
    (975,),
    (173, 192, 388),
    (139,),
    (632,),
    (1127, 1153, 1166, 1249, 1254),
    (620, 630, 656),
    (12,),
    (145, 148),
    (701, 718, 845),
    (143, 518),
    (80, 698, 716, 718, 737),
    (1018, 1033),
    (61,),
    (617, 624, 656),
    (645,),
    (384,),
    (366,),
    (1335, 1382),
    (620, 627),
    (358,),
    (1089,),
    (166,),
    (620, 622, 624),
    (467, 617, 624, 656, 1372),
    (582,),
    (885,),
    (850,),
    (698, 716, 718, 737),
    (114,),
    (164,),
    (145, 148, 286),
    (0,),
    (81,),
    (1165,),
    (1040,),
    (80,),
    (97,),
    (296,),
    (649,),
    (1189,),
    (135,),
    (575, 1208),
    (575,),
    (385, 394),
    (461, 463),
    (370,),
    (433,),
    (433, 632),
    (90,),
    (554,),
    (1277,),
    (1205,),
    (4,),
    (429,),
    (675,),
    (193,),
    (1316,),
    (34,),
    (1090, 1109),
    (199,),
    (33, 111, 121, 169),
    (626,),
    (172, 176, 196),
    (172, 196),
    (228, 1165, 1174),
    (1174,),
    (405,),
    (385, 392),
    (550, 554),
    (172, 176, 196, 1177),
    (1108,),
    (224, 226, 385, 392),
    (1134, 1158, 1168),
    (203,),
    (109, 111, 115, 136),
    (44,),
    (804, 1239),
    (323,),
    (1177, 1180),
    (997,),
    (1072,),
    (141,),
    (1124,),
    (131, 139),
    (444,),
    (51,),
    (325,),
    (52, 54, 895),
    (623, 626),
    (109, 111, 115, 136, 486, 507, 516, 551, 559, 574),
    (193, 698, 716, 718, 737),
    (77,),
    (202,),
    (202, 298, 1129),
    (330, 1035),
    (330,),
    (23,),
    (172, 196, 1177, 1180, 1317),
    (117,),
    (1016,),
    (364,),
    (1190,),
    (10,),
    (193, 198, 391, 456, 698, 716, 718, 737),
    (362,),
    (193, 198),
    (518,),
    (361,),
    (319,),
    (194,),
    (489, 527, 559, 1132),
    (119,),
    (119, 1190),
    (19,),
    (1256,),
    (29,),
    (582, 631),
    (1289,),
    (1358,),
    (866, 868),
    (1123,),
    (1189, 1190),
    (475, 993, 1002, 1012),
    (993, 1002, 1012),
    (1161,),
    (1148,),
    (1020,),
    (1269,),
    (411,),
    (400,),
    (113,),
    (354,),
    (156,),
    (8,),
    (193, 456, 698, 716, 718, 737),
    (80, 1124),
    (995, 996),
    (982,),
    (332,),
    (854, 862, 872),
    (43,),
    (1035,),
    (83, 84),
    (996,),
    (438,),
    (1109, 1113),
    (1109, 1113, 1379),
    (267,),
    (307,),
    (32,),
    (550,),
    (21, 24),
    (173, 177),
    (177,),
    (150,),
    (21,),
    (1409,),
    (642,),
    (966, 1436),
    (303,),
    (542,),
    (804, 1239, 1432),
    (1288,),
    (301,),
    (684, 861, 1377),
    (502, 553),
    (502, 505, 515, 553),
    (553,),
    (1188,),
    (907,),
    (162,),
    (122,),
    (185,),
    (230,),
    (386,),
    (393,),
    (33, 111, 121, 169, 645),
    (33, 111, 121, 169, 256, 375, 645, 1189),
    (402,),
    (899,),
    (930,),
    (65,),
    (485,),
    (130,),
    (59,),
    (1389,),
    (1434,),
    (567, 572),
    (1195,),
    (257,),
    (50, 52),
    (280, 980),
    (1070,),
    (137, 597),
    (617, 624, 656, 1372),
    (52, 54),
    (280,),
    (623,),
    (1196,),
    (1268,),
    (413,),
    (414,),
    (1317,),
    (138,),
    (506, 508, 524),
    (311,),
    (138, 329),
    (130, 138, 329),
    (758,),
    (1253,),
    (1197,),
    (479, 484),
    (1136, 1140, 1166, 1249),
    (12, 13),
    (309,),
    (1085,),
    (353,),
    (308,),
    (279, 282),
    (279,),
    (255,),
    (299, 310, 318),
    (318,),
    (285,),
    (279, 282, 293),
    (266,),
    (287,),
    (271, 279, 296),
    (257, 266),
    (293,),
    (271, 285, 299, 310, 318),
    (271,),
    (427,),
    (97, 1256),
    (391,),
    (895,),
    (154,),
    (884, 886),
    (185, 193),
    (268,),
    (13,),
    (),
    (117,),
    (19,),
    (427,),
    (449, 452, 463, 469, 471),
    (1071,),
    (1090, 1109),
    (553,),
    (632,),
    (1165,),
    (620, 630, 656),
    (899,),
    (166,),
    (1127, 1153, 1166, 1249, 1254),
    (873,),
    (1085,),
    (366,),
    (12,),
    (1119,),
    (164,),
    (145, 148, 286),
    (145, 148),
    (4,),
    (12, 13),
    (0,),
    (617, 624, 656),
    (59,),
    (1454,),
    (461, 463),
    (44,),
    (1167,),
    (10,),
    (199,),
    (193,),
    (1316,),
    (65,),
    (203,),
    (256,),
    (83, 84),
    (1277, 1317),
    (991, 992),
    (141,),
    (19,),
    (966,),
    (1044,),
    (117,),
    (620, 622, 624),
    (367,),
    (172, 196),
    (1335, 1382),
    (119,),
    (1190,),
    (626,),
    (391,),
    (582, 631),
    (631,),
    (172, 176, 196),
    (1189,),
    (114,),
    (1188,),
    (8,),
    (332,),
    (131, 139),
    (21,),
    (24,),
    (1109, 1113),
    (438,),
    (1016,),
    (177,),
    (267,),
    (304,),
    (302,),
    (23,),
    (405,),
    (684, 861, 1377),
    (39,),
    (368,),
    (1040,),
    (135,),
    (385, 392),
    (1035,),
    (386,),
    (1194,),
    (324,),
    (34,),
    (393,),
    (575,),
    (1195,),
    (50, 52),
    (32,),
    (1136, 1140, 1166, 1249),
    (1389,),
    (318,),
    (1196,),
    (13,),
    (1434,),
    (),
    (966,),
    (1165,),
    (51,),
    (166,),
    (114,),
    (10,),
    (199,),
    (4,),
    (145, 148),
    (385, 392),
    (141,),
    (193,),
    (966,),
    (617, 624, 656),
    (620, 622, 624),
    (412,),
    (1190,),
    (19,),
    (28,),
    (1256,),
    (553,),
    (393,),
    (620, 627),
    (172, 196),
    (29,),
    (12,),
    (620, 630, 656),
    (1127, 1153, 1166, 1249, 1254),
    (34,),
    (268,),
    (479, 484),
    (119,),
    (1195,),
    (203,),
    (13,),
    (),
    (1165,),
    (172, 196),
    (199,),
    (385, 392),
    (1436,),
    (334,),
    (333,),
    (114,),
    (12,),
    (29,),
    (),
    (114,),
    (28,),
    (1078,),
    (1077,),
    (1080,),
    (1079,),
)
LENGTHS = b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x08\x08'
BEGINNINGS = 491
MARKS = {
    '#authority-contact': (195,),
    '#channel': (186,),
    '#contact': (772,),
    '#controller': (401,),
    '#date-effective': (69,),
    '#date-updated': (70,),
    '#dpo-contact': (222,),
    '#duration': (95, 436),
    '#duration-delete': (465,),
    '#duration-respond': (875,),
    '#duration-retain': (464,),
    '#email': (380,),
    '#form': (383, 869),
    '#phone': (381, 869, 870),
    '#placeholder': (1320,),
    '#postal': (382, 869, 870),
    '#privacy-contact': (387,),
    '#processor': (1318,),
    '#representative-contact': (395,),
    '#slot': (1319,),
    '#third-party': (521,),
    '#url': (197, 1043),
}
GUARDS = (
    ('consent by mere use is not a legal basis', ((((1256, 0), (12, 25)),),), None),
    ('it says how long data is kept, and not on what ground it is processed', ((((1257, 0), (10, 30)),), (((10, 0), (1257, 10)),)), None),
    ("it speaks of the reader's rights and interests", ((((189, 0), (17, 1), (18, 3)),),), None),
    ("it is the parents' consent for a child", ((((1258, 0), (56, 3)),), (((25, 0), (1259, 6)),), (((56, 0), (707, 0), (1260, 2)),)), None),
    ('it speaks of interests that are weighed, not of ours', ((((1261, 0), (17, 6)),), (((17, 0), (18, 3), (1262, 3)),)), None),
    ('the law that it names asks for consent or for records, and not for the data', ((((1263, 0), (56, 6)),), (((59, 0), (1264, 6)),)), None),
    ('it looks back on what was done with data', ((((1265, 0), (1266, 1)),), (((1267, 0), (252, 3)),), (((1268, 0),),)), None),
    ('it only defines a word', ((((410, -1), (1269, 4)),), (((1270, 0), (1271, 0)),), (((1272, -1), (707, 0), (407, 4)),)), None),
    ('nothing comes from there', ((((423, 0), (128, 3), (129, 12), (130, 4)),), (((1273, 0), (130, 20)),), (((731, 0), (129, 8), (130, 3)),)), None),
    ('it speaks of what the reader decides, or of cookies', ((((445, 0), (152, 3)), ((1274, 0),)), (((1275, 0), (153, 4)),), (((152, 0), (680, 6), (1276, 2)),), (((300, 0), (1030, 2), (157, 2)),)), None),
    ("it is not about the reader's complaint of how personal data is handled", ((((1277, 0),),), (((191, -1), (1278, 6), (172, 8)),), (((55, 0), (1279, 4), (172, 4)),), (((1280, 0), (171, 3), (1281, 6)),), (((1282, 0), (172, 14)),), (((1283, 0), (172, 10)),), (((1284, 0), (171, 8)),), (((1285, 0), (171, 20)),), (((171, 0), (1285, 8)),)), None),
    ('the sentence says no, or unless', ((((1286, 0), (1287, 10)),),), None),
    ('the sentence only supposes it, or speaks of parts', ((((1288, 0),),), (((1289, 0),),), (((264, 0), (272, 3)),), (((104, 0), (272, 8), (27, 2)),), (((1290, 0),),)), None),
    ('the sentence is about a request, or leaves a way out', ((((1241, 0), (1291, 3)),), (((1292, 0), (1293, 12)),), (((969, 0), (1294, 12)),), (((1295, 0), (1296, 14)),), (((1297, 0), (1298, 22)),), (((27, 0), (1299, 12)),), (((1300, 0),),)), None),
    ('it speaks of an account with somebody else, or of none', ((((1301, 0), (339, 1)),), (((149, 0), (339, 1)),), (((25, 0), (341, 4)),)), None),
    ('it says that some data is not collected, or not in some cases', ((((1302, 0),),), (((357, 0),),), (((1303, 0),),), (((129, 0), (1304, 3), (1305, 4)),), (((1306, 0),),), (((1307, 0),),)), None),
    ('it sends these readers to another page', ((((1308, 0), (1309, 2), (1310, 6)),), (((1311, 0), (1312, 1), (1313, 8), (665, 4)),), (((1314, 0), (770, 0), (1315, 0), (1309, 0)),)), None),
    ('it says how to reach somebody else', ((((1316, 0),),), (((1317, 0),),), (((395, 0),),), (((521, 0),), ((382, 0),)), (((1318, 0),), ((382, 0),))), None),
    ('the template is not filled in: the address is missing', ((((1319, 0),),), (((1320, 0),),)), None),
    ("it is somebody else's officer, or there is none", ((((1321, 0), (392, 6)),), (((1322, 0), (392, 3)),), (((1323, 0), (392, 6)),), (((423, 0), (392, 4)),), (((392, -1), (1324, 1)),)), None),
    ('these are people who answer for others', ((((1325, 0), (397, 1)),), (((1326, 0), (397, 1)),)), None),
    ('it names others, or those for whom the policy is written', ((((403, 0), (1327, 2)),), (((405, 0), (679, 0), (1328, 2)),)), None),
    ('it takes use, or a setting of the browser, as consent', ((((100, 0), (1329, 2), (1330, 14)),), (((1275, 0), (1331, 4)),)), None),
    ('it is not the reader who refuses', ((((1332, -1), (444, 3)),),), None),
    ('“minor” means small here', ((((1333, 0), (1334, 1)),),), None),
    ('it is the statement of the CCPA on the sale of data', ((((973, 0), (452, 20)),),), None),
    ('it speaks of what readers themselves share', ((((331, 0), (1335, 0), (1336, 2)),), (((1337, -1), (98, 0), (1338, 3)),)), None),
    ('it speaks of what others tell the company, or of a right', ((((191, -1), (1339, 3), (129, 12), (489, 8)),), (((489, 0), (1340, 4), (490, 6), (246, 0)),), (((1341, 0), (423, 14), (1342, 4)),)), None),
    ('it promises nothing of third parties', ((((423, 0), (1343, 4)),), (((1344, 0), (1345, 3), (1346, 4)),), (((1347, 0),),)), None),
    ('it speaks of what is kept, not of what is disclosed', ((((1348, 0), (572, 14), (1349, 14)),), (((1350, 0), (27, 14), (564, 10)),)), None),
    ('it speaks of what others keep', ((((1321, -1), (637, 6)),), (((1351, -1), (1321, 2), (637, 6)),)), None),
    ('it speaks of cookies on the reader’s device', ((((1352, 0), (1353, 14)),), (((1354, 0), (1352, 5)),), (((1355, 0), (1352, 2)),), (((1356, -1), (618, 3)), ((1357, 0),))), None),
    ('it speaks of children only', ((((452, 0),),),), 452),
    ('it answers a request for deletion', ((((1358, 0), (1359, 6), (629, 10)),), (((1360, 0), (731, 0)),), (((1361, 0), (693, 2), (1362, 3)),), (((1363, 0), (1364, 1)),)), None),
    ('it speaks of data in good order, or of secrecy', ((((1365, 0), (1366, 8)),), (((98, -1), (1367, 4)),), (((1368, 0), (1369, 6)),), (((1370, 0), (1371, 3)),), (((1372, 0), (1373, 1)),)), None),
    ('it says that nobody must keep the data, not whether it is kept', ((((1374, 0), (637, 3)),), (((1375, 0), (637, 2)), ((643, 0),))), None),
    ("it speaks of children's data, and gives the reader no right of their own", ((((1376, 0), (751, 40)),), (((751, 0), (1376, 20)),), (((1376, 0), (1377, 25)),), (((1376, 0), (834, 20)),), (((834, 0), (1376, 20)),)), 1378),
    ('it speaks of access by others than the reader', ((((1379, 0), (1380, 8)),), (((685, 0), (1379, 10)),), (((1381, 0), (729, 4)),), (((191, 0), (1382, 0), (685, 1)),), (((191, 0), (685, 0)),), (((1383, 0), (246, 0), (685, 3)),), (((1384, 0), (1385, 0), (685, 2)),), (((1386, 0), (1387, 2), (685, 4)),), (((1380, 0), (1388, 10)),), (((1110, 0), (685, 3)),), (((1389, 0), (1390, 30)),), (((1391, 0), (685, 3)),), (((1392, 0), (98, 0), (703, 6)),), (((703, 0), (1393, 6)),)), None),
    ('it speaks of access to a service or a device, not to personal data', ((((685, 0), (1394, 2)),), (((685, 0), (276, 2)),), (((685, 0), (1395, 3)),)), None),
    ('it speaks of cookies and the browser, not of the data that we hold', ((((751, 0), (1396, 4)),), (((1396, 0), (751, 6)),), (((750, 0), (1396, 3)),), (((778, 0), (1396, 4)),)), None),
    ('it speaks of how long data are kept, not of what the reader may ask for', ((((1397, 0), (751, 2)),), (((751, 0), (1397, 2)),)), None),
    ('it says what processing means', ((((1398, 0), (1399, 1)),), (((1399, 0), (1400, 2)),)), None),
    ('it says that we may delete, not that the reader may ask for it', ((((1389, 0), (751, 12)),),), None),
    ('it speaks of changes to the policy, the service or the settings', ((((1401, 0), (1402, 3)),), (((750, 0), (1403, 4)),), (((1389, 0), (750, 25)),), (((750, 0), (1394, 1)),), (((750, 0), (1404, 1)),), (((750, 0), (1405, 2)),), (((750, 0), (705, 1), (1406, 4)),), (((1407, 0), (1408, 2)),), (((1110, 0), (750, 6)),)), None),
    ('it speaks of other limits than those of Art. 18 GDPR', ((((1409, 0),),), (((1410, 0),),), (((1389, 0), (778, 10)),), (((1411, 0), (983, 8)),), (((778, 0), (1398, 2)),), (((778, 0), (1412, 2)),)), None),
    ('an object is a thing here, or what is objected to is not the processing', ((((1413, 0), (1414, 0)),), (((796, 0), (1415, 0)),), (((796, 0), (11, 0), (1416, 4)),), (((232, 0), (796, 6)),)), None),
    ('it speaks of an act of that name, of devices, or of transfers that we make', ((((815, 0), (1417, 1)),), (((1418, 0), (815, 0)),), (((1389, 0), (825, 10)),), (((816, 0), (1419, 0)),), (((1420, 0), (1421, 30)),), (((1421, 0), (1422, 30)),)), None),
    ('it says that consent cannot be taken back, or what is withdrawn is something else', ((((1423, 0), (834, 2)),), (((834, 0), (25, 3)),), (((1389, 0), (834, 6)),), (((1424, 0), (834, 10)),), (((1425, 0),),)), None),
    ('it speaks of a dispute or a claim, not of a right over personal data', ((((1426, 0),),),), None),
    ('it speaks of requests of authorities', ((((1427, 0), (856, 12)),), (((856, 0), (1428, 8)),)), None),
    ('it says that one cannot leave, or speaks of cookies', ((((1429, -1), (1430, 6), (804, 3)),), (((1431, 0), (1432, 1)),), (((1396, 0), (804, 3)),), (((804, 0), (1396, 6)),)), None),
    ('it speaks of the sale of a company or of goods, or of a right', ((((575, 0), (26, 12)),), (((969, 0), (1433, 3)),), (((1434, 0), (954, 12)),), (((1435, 0), (260, 6)),), (((1436, 0),),)), None),
    ('it speaks of the sale of goods', ((((969, 0), (1437, 3)),), (((1438, 0), (1439, 3)),), (((1440, 0),),)), None),
    ('it is the reader who tells of the breach', ((((98, 0), (1441, 3), (246, 2)),), (((1442, 0), (1443, 3)),), (((1444, 0), (1445, 3)),), (((98, 0), (1446, 2), (1123, 15)),)), None),
    ('it names a law, a number or a purpose', ((((1447, 0), (1448, 3), (1449, 3)),), (((1450, 0),), ((1451, 0),)), (((1452, 0),), ((1453, 0),)), (((1454, 0),),)), None),
    ('it speaks of the certification of somebody else', ((((1455, -1), (1173, 8), (1174, 12)),), (((1173, 0), (100, 3), (1456, 2), (1174, 8)),), (((1457, 0), (1458, 5), (1174, 10)),)), None),
    ('it tells the people of a country their rights', ((((1459, 0), (1460, 2)),), (((1337, -1), (1459, 3), (98, 10), (765, 2), (693, 4)),), (((1337, -1), (1459, 3), (731, 14)),), (((1461, 0), (1462, 12)),)), None),
    ('it speaks of authorities abroad', ((((1463, 0), (1169, 12), (1127, 14)),), (((1464, 0), (1465, 2)),)), None),
)
GUARDED = {
    'annual-update': (6,),
    'automated-decisions': (9,),
    'breach-notification': (53,),
    'categories-collected': (7,),
    'categories-disclosed': (26, 27),
    'categories-sold': (51,),
    'children.ads': (24,),
    'children.audio': (24,),
    'children.information-collected': (24,),
    'children.operators': (24,),
    'children.parental-consent': (24,),
    'children.parental-rights': (24,),
    'children.persistent-identifiers': (24,),
    'children.retention': (24,),
    'children.third-parties': (24, 25),
    'complaint.authority': (10,),
    'complaint.controller': (10,),
    'complaint.provider-links': (10,),
    'contact.controller': (17, 18),
    'contact.email': (17,),
    'contact.phone': (17,),
    'contact.postal': (17,),
    'contact.privacy': (17, 18),
    'contact.representative': (20,),
    'cookies.consent': (22,),
    'cookies.opt-out': (23,),
    'data-deletion': (36, 39, 40, 42),
    'dpf.adherence': (55,),
    'dpf.recourse': (55,),
    'dpo.contact': (18, 19),
    'entity-named': (21,),
    'grievance.officer': (18,),
    'holding': (7,),
    'if.apple-app-store': (11,),
    'if.automated-decisions': (12,),
    'if.chrome-web-store': (11,),
    'if.collects-biometrics': (12, 13),
    'if.collects-pii-from-californians': (16,),
    'if.direct-marketing': (12,),
    'if.directed-to-children': (12,),
    'if.google-play': (11,),
    'if.has-accounts': (14,),
    'if.has-eu-users': (16,),
    'if.has-swiss-users': (16,),
    'if.has-uk-users': (16,),
    'if.processes-personal-data': (15,),
    'if.processes-sensitive-data': (12, 13),
    'if.registered-users': (14,),
    'if.sells-covered-information': (13,),
    'if.sells-or-shares': (12, 13),
    'if.shares-for-third-party-direct-marketing': (13,),
    'if.transfers-outside-canada': (11,),
    'if.transfers-outside-eea': (11,),
    'if.transfers-outside-switzerland': (11,),
    'if.transfers-outside-uk': (11,),
    'if.us-users': (16,),
    'if.uses-ga-advertising-features': (11,),
    'if.uses-google-ads-serving': (11,),
    'if.uses-meta-pixel-or-sdk': (11,),
    'if.uses-meta-platform': (11,),
    'law-authorising': (5,),
    'legal-basis': (0, 1, 2, 3),
    'legal-disclosure': (29,),
    'legitimate-interests': (2, 4),
    'marketing-opt-out': (50,),
    'minors.content-removal': (24,),
    'minors.protection': (24,),
    'overseas-countries': (56, 57),
    'person-in-charge': (18,),
    'purposes': (7,),
    'recipients': (26, 27),
    'recipients.detail': (26,),
    'request-methods': (36, 48, 49),
    'retention.criteria': (30, 31, 32, 33, 34, 35),
    'retention.period': (30, 31, 32, 33, 34, 35),
    'retention.specific-period': (30, 31, 32, 33, 34, 35),
    'rights.access': (36, 37, 38, 41),
    'rights.appeal': (36, 48),
    'rights.catalog': (36,),
    'rights.erasure': (36, 39, 40, 41, 42),
    'rights.how-to-exercise': (36, 48, 49),
    'rights.know-ccpa': (36,),
    'rights.object-marketing': (36, 50),
    'rights.objection': (36, 45),
    'rights.portability': (36, 46),
    'rights.rectification': (36, 39, 41, 43),
    'rights.response-time': (36, 48, 49),
    'rights.restriction': (36, 39, 44),
    'rights.verification': (36, 49),
    'rights.withdraw-consent': (36, 39, 47),
    'sale-under-16': (52,),
    'security': (54,),
    'security.measures-described': (54,),
    'sources': (7, 8),
    'third-party-protection': (28,),
    'transfers.third-country': (56, 57),
}
CUES = (
    ('sensitive-data', 3, True, (((51, 0), (52, 10)),), (52, 51), None, None),
    ('categories-collected', 3, True, (((51, 0), (111, 8)),), (111, 51), None, None),
    ('automated-decisions', 3, True, (((146, 0), (147, 3), (148, 12)),), (146, 147, 148), None, None),
    ('automated-decisions', 3, True, (((149, 0), (148, 0)),), (148, 149), None, None),
    ('automated-decisions', 3, True, (((145, 0), (150, 8)),), (150, 145), None, None),
    ('automated-decisions', 3, True, (((151, 0), (147, 6), (152, 12), (153, 8)),), (151, 147, 152, 153), None, None),
    ('automated-decisions', 3, True, (((154, 0),),), (154,), None, None),
    ('if.has-dpo', 3, True, (((225, 0), (226, 6)),), (226, 225), None, None),
    ('if.has-dpo', 3, True, (((149, 0), (226, 1)),), (226, 149), None, None),
    ('if.sells-or-shares', 3, True, (((225, 0), (259, 4), (256, 9)),), (259, 256, 225), None, None),
    ('if.sells-or-shares', 3, True, (((256, 0), (225, 2), (260, 3)),), (260, 256, 225), None, None),
    ('if.sells-covered-information', 3, True, (((225, 0), (261, 4), (262, 9)),), (262, 261, 225), None, None),
    ('if.sells-covered-information', 3, True, (((225, 0), (261, 4), (256, 6), (218, 20)),), (261, 218, 256, 225), None, None),
    ('if.sells-covered-information', 3, True, (((218, 0), (225, 20), (261, 4), (256, 6)),), (261, 218, 256, 225), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, True, (((225, 0), (263, 5), (264, 14), (265, 5)),), (263, 264, 265, 256, 225), None, None),
    ('if.knows-under-16-users', 3, True, (((267, 0), (268, 22)),), (267, 268), None, None),
    ('if.direct-marketing', 3, True, (((225, 0), (276, 2), (272, 8)),), (276, 272, 225), None, None),
    ('if.direct-marketing', 3, True, (((225, 0), (277, 2), (272, 3)),), (277, 272, 225), None, None),
    ('if.direct-marketing', 3, True, (((225, 0), (269, 2), (278, 5)),), (269, 278, 225), None, None),
    ('if.processes-sensitive-data', 3, True, (((225, 0), (281, 5), (280, 10)),), (281, 280, 225), None, None),
    ('if.collects-biometrics', 3, True, (((225, 0), (284, 4), (283, 8)),), (284, 283, 225), None, None),
    ('if.automated-decisions', 3, True, (((225, 0), (286, 8)),), (286, 225), None, None),
    ('if.automated-decisions', 3, True, (((149, 0), (286, 2)),), (286, 149), None, None),
    ('if.offers-financial-incentive', 3, True, (((225, 0), (289, 4), (288, 5)),), (289, 288, 225), None, None),
    ('if.tracks-across-sites', 3, True, (((225, 0), (290, 2), (291, 14), (292, 4)),), (290, 292, 291, 225), None, None),
    ('if.uses-cookies', 3, True, (((301, 0),),), (301,), None, None),
    ('if.uses-cookies', 3, True, (((302, 0),),), (302,), None, None),
    ('if.uses-cookies', 3, True, (((303, 0),),), (303,), None, None),
    ('if.uses-cookies', 3, True, (((304, 0),),), (304,), None, None),
    ('if.uses-cookies', 3, True, (((305, 0), (300, 3), (306, 3)),), (305, 306, 300), None, None),
    ('if.uses-cookies', 3, True, (((307, 0),),), (307,), None, None),
    ('if.uses-cookies', 3, True, (((308, 0),),), (308,), None, None),
    ('if.uses-cookies', 3, True, (((309, 0),),), (309,), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((314, 0), (315, 4), (300, 1)),), (314, 315, 300), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((314, 0), (300, 4), (315, 5)),), (314, 315, 300), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((225, 0), (316, 4), (317, 4)),), (316, 317, 225), None, None),
    ('if.uses-google-analytics', 3, True, (((225, 0), (321, 2), (319, 12)),), (321, 319, 225), None, None),
    ('if.uses-google-analytics', 3, True, (((149, 0), (319, 2)),), (319, 149), None, None),
    ('if.directed-to-children', 3, True, (((225, 0), (356, 4), (357, 4)),), (356, 357, 225), None, None),
    ('if.processes-personal-data', 3, True, (((371, 0), (372, 1), (373, 9), (374, 2)),), (373, 374, 371, 372), None, None),
    ('if.processes-personal-data', 3, True, (((371, 0), (372, 1), (375, 7)),), (375, 371, 372), None, None),
    ('if.processes-personal-data', 3, True, (((149, 0), (376, 1), (249, 1), (377, 1), (378, 2)),), (376, 377, 378, 249, 149), None, None),
    ('if.processes-personal-data', 3, True, (((379, 0), (249, 2)),), (379, 249), None, None),
    ('cookies', 3, True, (((423, 0), (416, 5), (312, 6)),), (416, 312, 423), None, None),
    ('cookies', 3, True, (((149, 0), (312, 2)),), (149, 312), None, None),
    ('cookies', 3, True, (((312, 0), (104, 4), (424, 2)),), (424, 104, 312), None, None),
    ('recipients', 3, True, (((423, 0), (493, 6), (494, 14), (489, 4)),), (493, 494, 489, 486, 423), None, None),
    ('recipients', 3, True, (((423, 0), (495, 6), (486, 8)),), (495, 486, 423), None, None),
    ('recipients', 3, True, (((486, 0), (423, 6), (495, 4)),), (495, 486, 423), None, None),
    ('recipients', 3, True, (((423, 0), (489, 3), (496, 6)),), (496, 489, 486, 423), None, None),
    ('categories-disclosed', 3, True, (((423, 0), (534, 6), (26, 12), (535, 20), (536, 3)),), (534, 535, 536, 423, 26), None, None),
    ('biometric.notice', 3, True, (((662, 0), (663, 2), (655, 8)),), (662, 663, 655), None, None),
    ('financial-incentive', 3, True, (((423, 0), (934, 4), (928, 4), (929, 1)),), (934, 928, 929, 423), None, None),
    ('categories-sold', 3, True, (((423, 0), (954, 6), (955, 10)),), (955, 953, 954, 423), None, None),
    ('categories-sold', 3, True, (((423, 0), (954, 4)),), (953, 954, 423), None, None),
    ('categories-sold', 3, True, (((26, 0), (423, 8), (954, 4)),), (953, 954, 423, 26), None, None),
    ('categories-sold', 3, True, (((423, 0), (956, 10)),), (956, 953, 423), None, None),
    ('sensitive-limit', 3, True, (((423, 0), (989, 10), (980, 6), (990, 20)),), (989, 990, 980, 423), None, None),
    ('transfers.third-country', 3, True, (((423, 0), (1159, 3), (1128, 10), (1129, 4)),), (1159, 1128, 1158, 1129, 423), None, None),
    ('transfers.third-country', 3, True, (((423, 0), (1159, 3), (1127, 10)),), (1159, 1158, 1127, 423), None, None),
    ('transfers.third-country', 3, True, (((423, 0), (1160, 4), (1129, 3)),), (1160, 1158, 1129, 423), None, None),
    ('transfers.third-country', 3, True, (((423, 0), (1161, 4)),), (1161, 1158, 423), None, None),
    ('transfers.third-country', 3, True, (((1162, 0), (1163, 6), (1135, 4), (298, 4)),), (1162, 1163, 298, 1135, 1158), None, None),
    ('transfers.third-country', 3, True, (((1163, 0), (1162, 3), (1135, 6), (298, 4)),), (1162, 1163, 298, 1135, 1158), None, None),
    ('purposes', 2, True, (((51, 0), (33, 8)),), (51, 33), None, None),
    ('children.information-collected', 2, True, (((423, 0), (458, 6), (26, 10), (452, 8)),), (458, 452, 423, 26), None, None),
    ('children.information-collected', 2, True, (((423, 0), (458, 6), (129, 6), (452, 5)),), (458, 129, 452, 423), None, None),
    ('children.third-parties', 2, True, (((423, 0), (462, 6), (463, 14)),), (463, 462, 423, 26), None, None),
    ('retention.criteria', 2, True, (((619, 0), (640, 10), (641, 3), (642, 10)),), (640, 641, 642, 619), None, None),
    ('retention.criteria', 2, True, (((619, 0), (642, 10), (640, 3), (641, 3)),), (640, 641, 642, 619), None, None),
    ('retention.criteria', 2, True, (((619, 0), (640, 10), (642, 2), (641, 3)),), (640, 641, 642, 619), None, None),
    ('retention.criteria', 2, True, (((643, 0), (644, 6), (645, 5)),), (644, 643, 645), None, None),
    ('retention.criteria', 2, True, (((645, 0), (643, 4), (646, 2)),), (646, 643, 645), None, None),
    ('rights.erasure', 2, True, (((774, 0), (751, 6)),), (774, 751), None, None),
    ('rights.erasure', 2, True, (((149, 0), (692, 3), (11, 3), (751, 0)),), (149, 11, 751, 692), None, None),
    ('sale-opt-out', 2, True, (((423, 0), (954, 6), (971, 20), (448, 8)),), (971, 448, 954, 423), None, None),
    ('sale-opt-out', 2, True, (((423, 0), (972, 6), (448, 10), (973, 10)),), (972, 973, 448, 423), None, None),
    ('sensitive-limit', 2, True, (((423, 0), (987, 3), (980, 6)),), (987, 980, 423), None, None),
    ('sensitive-limit', 2, True, (((980, 0), (423, 4), (988, 3)),), (988, 980, 423), None, None),
    ('ads.disclosure', 2, True, (((423, 0), (1015, 2), (994, 3)),), (1015, 1014, 994, 423), None, None),
    ('ads.disclosure', 2, True, (((1016, 0),),), (1016, 1014), None, None),
    ('analytics.disclosure', 2, True, (((423, 0), (1032, 2), (1033, 6)),), (1032, 1033, 423), None, None),
    ('analytics.disclosure', 2, True, (((1034, 0), (1033, 0)),), (1034, 1033, 423), None, None),
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1, 0), (2, 10)),), (2, 1), None, None),
    ('legal-basis', 3, False, (((4, 0),),), (4, 3), None, None),
    ('legal-basis', 3, False, (((5, 0), (6, 12)),), (5, 6, 3), None, None),
    ('legal-basis', 3, False, (((7, 0), (6, 12)),), (6, 7, 3), None, None),
    ('legal-basis', 3, False, (((8, 0),),), (8,), None, None),
    ('legitimate-interests', 3, False, (((17, 0), (18, 3)),), (17, 18), None, None),
    ('provision-required', 3, False, (((19, 0), (20, 4), (21, 14)),), (19, 20, 21), None, None),
    ('provision-required', 3, False, (((19, 0), (22, 0), (21, 14)),), (19, 21, 22), None, None),
    ('provision-required', 3, False, (((21, 0), (19, 20), (20, 4)),), (19, 20, 21), None, None),
    ('provision-required', 3, False, (((23, 0), (21, 20)),), (23, 21), None, None),
    ('provision-required', 3, False, (((21, 0), (23, 20)),), (23, 21), None, None),
    ('provision-required', 3, False, (((24, 0), (25, 14), (26, 5)),), (24, 25, 26), None, None),
    ('provision-required', 3, False, (((25, 0), (26, 5), (24, 12)),), (24, 25, 26), None, None),
    ('provision-required', 3, False, (((21, 0), (27, 14), (20, 6)),), (27, 20, 21), None, None),
    ('provision-required', 3, False, (((28, 0), (29, 12), (30, 8)),), (28, 29, 30), None, None),
    ('provision-required', 3, False, (((31, 0), (32, 3), (20, 2), (33, 8)),), (31, 32, 20, 33), None, None),
    ('provision-required', 3, False, (((34, 0),),), (34,), None, None),
    ('provision-required', 3, False, (((35, 0), (36, 8), (37, 2)),), (36, 35, 37), None, None),
    ('provision-required', 3, False, (((37, 0), (11, 3), (35, 2)),), (35, 37, 11), None, None),
    ('provision-required', 3, False, (((26, 0), (37, 4), (38, 3)),), (38, 37, 26), None, None),
    ('provision-required', 3, False, (((39, 0),),), (39,), None, None),
    ('provision-required', 3, False, (((40, 0), (41, 2), (42, 1)),), (41, 42, 40), None, None),
    ('provision-required', 3, False, (((43, 0),),), (43,), None, None),
    ('provision-required', 3, False, (((44, 0), (26, 8)),), (44, 26), None, None),
    ('provision-required', 3, False, (((26, 0), (40, 6), (45, 2)),), (45, 40, 26), None, None),
    ('provision-required', 3, False, (((45, 0), (26, 6), (46, 6)),), (46, 45, 26), None, None),
    ('sensitive-consent', 3, False, (((50, 0), (56, 25)),), (56, 50), None, None),
    ('sensitive-consent', 3, False, (((56, 0), (50, 25)),), (56, 50), None, None),
    ('sensitive-consent', 3, False, (((54, 0), (57, 25)),), (57, 54), None, None),
    ('sensitive-consent', 3, False, (((57, 0), (54, 25)),), (57, 54), None, None),
    ('sensitive-consent', 3, False, (((50, 0), (58, 15)),), (58, 50), None, None),
    ('sensitive-consent', 3, False, (((58, 0), (50, 15)),), (58, 50), None, None),
    ('effective-date', 3, False, (((69, 0),),), (69,), None, None),
    ('last-updated', 3, False, (((70, 0),),), (70,), None, None),
    ('version', 3, False, (((71, -1), (72, 1)),), (71, 72), None, None),
    ('version', 3, False, (((73, 0), (74, 2), (72, 1)),), (74, 72, 73), None, None),
    ('version', 3, False, (((75, 0), (74, 1), (72, 2)),), (75, 74, 72), None, None),
    ('annual-update', 3, False, (((76, 0), (77, 14)),), (76, 77, 73), None, None),
    ('annual-update', 3, False, (((77, 0), (78, 5)),), (78, 77, 73), None, None),
    ('change-notice', 3, False, (((79, 0), (80, 25)),), (79, 80, 73), None, None),
    ('change-notice', 3, False, (((80, 0), (79, 14)),), (79, 80, 73), None, None),
    ('change-notice.advance', 3, False, (((80, 0), (89, 30), (90, 10)),), (89, 90, 88, 80), None, None),
    ('change-notice.advance', 3, False, (((89, 0), (90, 10), (80, 25)),), (89, 90, 88, 80), None, None),
    ('change-notice.advance', 3, False, (((80, 0), (91, 25)),), (91, 88, 80), None, None),
    ('change-notice.advance', 3, False, (((92, 0), (93, 2), (88, 12)),), (92, 88, 93), None, None),
    ('change-notice.advance', 3, False, (((80, 0), (94, 12)), ((95, 0),)), (94, 88, 95, 80), None, None),
    ('acceptance-by-use', 3, False, (((97, -1), (98, 25), (99, 6)),), (97, 99, 96, 98), None, None),
    ('acceptance-by-use', 3, False, (((100, 0), (97, 3), (99, 25)),), (97, 99, 100, 96), None, None),
    ('acceptance-by-use', 3, False, (((97, 0), (101, 30), (99, 14)),), (101, 97, 99, 96), None, None),
    ('acceptance-by-use', 3, False, (((99, 0), (73, 10), (97, 6)),), (97, 99, 96, 73), None, None),
    ('acceptance-by-use', 3, False, (((102, 0), (103, 3), (73, 20), (104, 20)),), (102, 103, 104, 96, 73), None, None),
    ('categories-collected', 3, False, (((53, 0), (109, 20)),), (108, 109, 53), None, None),
    ('categories-collected', 3, False, (((109, 0), (53, 20)),), (108, 109, 53), None, None),
    ('categories.ccpa-terms', 3, False, (((112, 0),), ((113, 0),)), (112, 113), None, None),
    ('categories.ccpa-terms', 3, False, (((114, 0),),), (114,), None, None),
    ('purposes', 3, False, (((116, 0), (117, 14)),), (115, 116, 117), None, None),
    ('purposes', 3, False, (((117, 0), (55, 18), (116, 3)),), (115, 116, 117, 55), None, None),
    ('purposes', 3, False, (((117, 0), (33, 12), (116, 5)),), (115, 116, 117, 33), None, None),
    ('purposes.new', 3, False, (((122, 0),), ((123, 0),)), (122, 123, 121, 55), None, None),
    ('purposes.new', 3, False, (((124, 0), (118, 12)),), (124, 121, 118, 55), None, None),
    ('purposes.new', 3, False, (((125, 0), (118, 6)),), (125, 121, 118, 55), None, None),
    ('purposes.new', 3, False, (((118, 0), (126, 3), (127, 12)),), (126, 127, 121, 118, 55), None, None),
    ('sources', 3, False, (((128, 0), (129, 10), (130, 5)),), (128, 130, 129), None, None),
    ('sources', 3, False, (((33, 0), (129, 2), (130, 4)),), (130, 33, 129), None, None),
    ('sources', 3, False, (((130, 0), (131, 6), (132, 8)),), (131, 132, 130), None, None),
    ('sources', 3, False, (((55, 0), (128, 4), (33, 6), (133, 1), (134, 1)),), (133, 134, 128, 33, 55), None, None),
    ('sources', 3, False, (((135, 0),),), (135,), None, None),
    ('profiling-opt-out', 3, False, (((162, 0), (157, 20)),), (162, 157), None, None),
    ('profiling-opt-out', 3, False, (((157, 0), (162, 10)),), (162, 157), None, None),
    ('profiling-opt-out', 3, False, (((157, 0), (163, 3)),), (163, 157), None, None),
    ('admt', 3, False, (((164, 0),),), (164,), None, None),
    ('ai-training', 3, False, (((165, 0), (166, 8)),), (165, 166), None, None),
    ('ai-training', 3, False, (((166, 0), (165, 6)),), (165, 166), None, None),
    ('ai-training', 3, False, (((167, 0), (168, 2), (166, 3)),), (167, 168, 166), None, None),
    ('joint-use', 3, False, (((170, 0),),), (169, 170), None, None),
    ('complaint.authority', 3, False, (((171, 0), (172, 25)),), (172, 171), None, None),
    ('complaint.authority', 3, False, (((172, 0), (171, 25)),), (172, 171), None, None),
    ('complaint.controller', 3, False, (((171, 0), (185, 12)),), (185, 171), None, None),
    ('complaint.controller', 3, False, (((185, 0), (171, 12)),), (185, 171), None, None),
    ('complaint.controller', 3, False, (((171, 0),), ((186, 0),)), (186, 171), None, None),
    ('complaint.controller', 3, False, (((55, 0), (187, 1), (188, 3), (171, 6)),), (187, 188, 55, 171), None, None),
    ('complaint.controller', 3, False, (((171, 0), (55, 2), (188, 1)),), (188, 55, 171), None, None),
    ('complaint.controller', 3, False, (((189, 0), (171, 0), (187, 16), (190, 2)),), (190, 187, 189, 171), None, None),
    ('complaint.controller', 3, False, (((171, 0), (55, 20), (187, 1), (188, 4)),), (187, 188, 55, 171), None, None),
    ('complaint.controller', 3, False, (((191, 0), (188, 0), (171, 3)),), (188, 191, 171), None, None),
    ('complaint.provider-links', 3, False, (((195, 0),), ((196, 0),)), (195, 196), None, None),
    ('if.has-eu-users', 3, False, (((200, 0), (201, 6), (202, 5)),), (202, 200, 201), None, None),
    ('if.has-eu-users', 3, False, (((203, 0), (202, 5)),), (202, 203), None, None),
    ('if.has-eu-users', 3, False, (((204, 0), (205, 1)),), (204, 205), None, None),
    ('if.has-uk-users', 3, False, (((200, 0), (201, 6), (206, 9)),), (206, 200, 201), None, None),
    ('if.has-uk-users', 3, False, (((203, 0), (206, 9)),), (206, 203), None, None),
    ('if.has-uk-users', 3, False, (((207, 0), (205, 1)),), (207, 205), None, None),
    ('if.has-swiss-users', 3, False, (((200, 0), (201, 6), (208, 12)),), (208, 200, 201), None, None),
    ('if.has-swiss-users', 3, False, (((203, 0), (208, 12)),), (208, 203), None, None),
    ('if.has-swiss-users', 3, False, (((209, 0), (210, 1)),), (209, 210), None, None),
    ('if.has-brazilian-users', 3, False, (((200, 0), (201, 6), (211, 3)),), (211, 200, 201), None, None),
    ('if.has-brazilian-users', 3, False, (((203, 0), (211, 3)),), (211, 203), None, None),
    ('if.has-brazilian-users', 3, False, (((212, 0), (210, 1)),), (212, 210), None, None),
    ('if.has-canadian-users', 3, False, (((200, 0), (201, 6), (213, 3)),), (213, 200, 201), None, None),
    ('if.has-canadian-users', 3, False, (((203, 0), (213, 3)),), (213, 203), None, None),
    ('if.has-canadian-users', 3, False, (((214, 0), (215, 1)),), (214, 215), None, None),
    ('if.collects-pii-from-californians', 3, False, (((200, 0), (201, 6), (216, 4)),), (216, 200, 201), None, None),
    ('if.collects-pii-from-californians', 3, False, (((203, 0), (216, 4)),), (216, 203), None, None),
    ('if.collects-pii-from-californians', 3, False, (((216, 0), (217, 0)),), (217, 216), None, None),
    ('if.collects-from-nevadans', 3, False, (((200, 0), (201, 6), (218, 2)),), (218, 200, 201), None, None),
    ('if.collects-from-nevadans', 3, False, (((203, 0), (218, 2)),), (218, 203), None, None),
    ('if.collects-from-nevadans', 3, False, (((218, 0), (219, 1)),), (219, 218), None, None),
    ('if.us-users', 3, False, (((200, 0), (201, 6), (220, 2)),), (220, 200, 201), None, None),
    ('if.us-users', 3, False, (((203, 0), (220, 2)),), (220, 203), None, None),
    ('if.us-users', 3, False, (((221, 0), (217, 1)),), (221, 217), None, None),
    ('if.has-dpo', 3, False, (((222, 0),),), (222,), None, None),
    ('if.has-dpo', 3, False, (((223, 0), (224, 3)),), (223, 224), None, None),
    ('if.dpf-participant', 3, False, (((227, 0), (228, 20)),), (227, 228), None, None),
    ('if.joint-controllers', 3, False, (((191, 0), (229, 4)),), (229, 191), None, None),
    ('if.joint-controllers', 3, False, (((230, 0),),), (230,), None, None),
    ('if.joint-controllers', 3, False, (((231, 0), (232, 5)),), (231, 232), None, None),
    ('if.uses-consent', 3, False, (((55, 0), (233, 3), (22, 6)),), (233, 22, 55), None, None),
    ('if.uses-consent', 3, False, (((234, 0), (22, 2)),), (234, 22), None, None),
    ('if.uses-consent', 3, False, (((235, 0), (189, 1), (22, 2), (191, 3)),), (235, 189, 22, 191), None, None),
    ('if.uses-consent', 3, False, (((236, 0), (22, 2)),), (236, 22), None, None),
    ('if.uses-consent', 3, False, (((237, 0), (22, 10)),), (237, 22), None, None),
    ('if.uses-consent', 3, False, (((238, 0), (239, 3)),), (238, 239), None, None),
    ('if.uses-legitimate-interests', 3, False, (((240, 0), (241, 2), (242, 2)),), (240, 241, 242), None, None),
    ('if.uses-legitimate-interests', 3, False, (((55, 0), (233, 4), (241, 6), (242, 2)),), (233, 241, 242, 55), None, None),
    ('if.uses-legitimate-interests', 3, False, (((243, 0), (241, 4), (242, 1)),), (243, 241, 242), None, None),
    ('if.uses-legitimate-interests', 3, False, (((244, 0), (245, 2), (246, 1)),), (244, 245, 246), None, None),
    ('if.direct-collection', 3, False, (((191, 0), (247, 2), (248, 12)),), (247, 248, 191), None, None),
    ('if.direct-collection', 3, False, (((249, 0), (250, 3), (246, 3)),), (250, 246, 249), None, None),
    ('if.direct-collection', 3, False, (((191, 0), (251, 2), (98, 2), (252, 3)),), (251, 252, 98, 191), None, None),
    ('if.indirect-collection', 3, False, (((191, 0), (253, 1), (26, 4), (129, 5), (254, 4)),), (253, 254, 129, 191, 26), None, None),
    ('if.sells-or-shares', 3, False, (((255, 0), (256, 8)),), (255, 256), None, None),
    ('if.sells-or-shares', 3, False, (((257, 0), (258, 16)),), (257, 258), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, False, (((266, 0), (264, 14), (265, 5)),), (266, 264, 265, 256), None, None),
    ('if.direct-marketing', 3, False, (((269, 0), (98, 3), (270, 3)),), (270, 269, 98), None, None),
    ('if.direct-marketing', 3, False, (((271, 0), (272, 10)),), (271, 272), None, None),
    ('if.direct-marketing', 3, False, (((273, 0), (265, 4), (274, 2), (275, 4)),), (273, 274, 275, 265), None, None),
    ('if.processes-sensitive-data', 3, False, (((279, 0), (280, 5)),), (279, 280), None, None),
    ('if.collects-biometrics', 3, False, (((282, 0), (283, 3)),), (282, 283), None, None),
    ('if.automated-decisions', 3, False, (((285, 0), (286, 6)),), (285, 286), None, None),
    ('if.offers-financial-incentive', 3, False, (((287, 0), (288, 5)),), (287, 288), None, None),
    ('if.tracks-across-sites', 3, False, (((293, 0), (291, 20), (294, 4)),), (293, 294, 291), None, None),
    ('if.transfers-outside-eea', 3, False, (((296, 0), (297, 16), (298, 6)),), (298, 295, 296, 297), None, None),
    ('if.transfers-outside-uk', 3, False, (((296, 0), (297, 16), (206, 8)),), (206, 295, 296, 297), None, None),
    ('if.transfers-outside-canada', 3, False, (((296, 0), (297, 16), (213, 1)),), (213, 295, 296, 297), None, None),
    ('if.transfers-outside-switzerland', 3, False, (((296, 0), (297, 16), (208, 12)),), (208, 295, 296, 297), None, None),
    ('if.uses-cookies', 3, False, (((299, 0), (300, 4)),), (299, 300), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((310, 0), (311, 8)),), (311, 310), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((312, 0), (313, 10)),), (313, 310, 312), None, None),
    ('if.uses-google-analytics', 3, False, (((318, 0), (319, 14)),), (318, 319), None, None),
    ('if.uses-google-analytics', 3, False, (((319, 0), (320, 8)),), (320, 319), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((322, 0), (323, 6)),), (322, 323), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((324, 0),),), (324,), None, None),
    ('if.uses-google-ads-serving', 3, False, (((318, 0), (325, 14)),), (318, 325), None, None),
    ('if.uses-google-ads-serving', 3, False, (((326, 0), (300, 8), (327, 3), (328, 2)),), (326, 327, 328, 300), None, None),
    ('if.uses-google-ads-serving', 3, False, (((328, 0), (100, 6), (325, 3)),), (328, 325, 100), None, None),
    ('if.uses-google-ads-serving', 3, False, (((329, 0), (325, 20)),), (329, 325), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((318, 0), (330, 14)),), (330, 318), None, None),
    ('if.uses-meta-platform', 3, False, (((331, 0), (332, 14)),), (331, 332), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((333, 0),),), (333,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((334, 0),),), (334,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((335, 0), (336, 14)),), (335, 336), None, None),
    ('if.has-accounts', 3, False, (((338, 0), (339, 3)),), (338, 339, 337), None, None),
    ('if.has-accounts', 3, False, (((340, 0), (341, 2)),), (340, 341, 337), None, None),
    ('if.has-accounts', 3, False, (((342, 0), (343, 3)),), (343, 342, 337), None, None),
    ('if.has-accounts', 3, False, (((344, 0), (342, 1)),), (344, 342, 337), None, None),
    ('if.has-accounts', 3, False, (((345, 0),),), (345, 337), None, None),
    ('if.registered-users', 3, False, (((346, 0), (347, 1)),), (347, 346), None, None),
    ('if.registered-users', 3, False, (((348, 0),),), (348,), None, None),
    ('if.registered-users', 3, False, (((346, 0), (98, 1), (349, 2), (341, 2)),), (349, 341, 346, 98), None, None),
    ('if.user-generated-content', 3, False, (((98, 0), (351, 4), (352, 12)),), (351, 352, 350, 98), None, None),
    ('if.user-generated-content', 3, False, (((353, 0),),), (353, 350), None, None),
    ('if.user-generated-content', 3, False, (((354, 0),),), (354, 350), None, None),
    ('if.user-generated-content', 3, False, (((355, 0),),), (355, 350), None, None),
    ('if.directed-to-children', 3, False, (((358, 0), (359, 1)),), (358, 359), None, None),
    ('if.general-audience', 3, False, (((360, 0),),), (360,), None, None),
    ('if.general-audience', 3, False, (((225, 0), (356, 4), (357, 4)),), (356, 357, 225), None, None),
    ('if.google-play', 3, False, (((361, 0),),), (361,), None, None),
    ('if.google-play', 3, False, (((362, 0), (363, 3)),), (362, 363), None, None),
    ('if.google-play', 3, False, (((364, 0),),), (364,), None, None),
    ('if.google-play', 3, False, (((365, 0), (363, 3)),), (363, 365), None, None),
    ('if.apple-app-store', 3, False, (((366, 0),),), (366,), None, None),
    ('if.apple-app-store', 3, False, (((367, 0),),), (367,), None, None),
    ('if.apple-app-store', 3, False, (((368, 0),),), (368,), None, None),
    ('if.apple-app-store', 3, False, (((365, 0), (363, 3)),), (363, 365), None, None),
    ('if.apple-app-store', 3, False, (((369, 0), (365, 3)),), (369, 365), None, None),
    ('if.chrome-web-store', 3, False, (((370, 0),),), (370,), None, None),
    ('contact.controller', 3, False, (((186, 0),), ((193, 0),)), (193, 186), None, None),
    ('contact.controller', 3, False, (((186, 0),), ((192, 0),)), (192, 186), None, None),
    ('contact.email', 3, False, (((380, 0),),), (380,), None, None),
    ('contact.phone', 3, False, (((381, 0),),), (381,), None, None),
    ('contact.postal', 3, False, (((382, 0),),), (382,), None, None),
    ('contact.privacy', 3, False, (((387, 0),),), (387,), None, None),
    ('contact.privacy', 3, False, (((222, 0),),), (222,), None, None),
    ('contact.privacy', 3, False, (((186, 0),), ((192, 0),)), (192, 186), None, None),
    ('contact.privacy', 3, False, (((380, 0),), ((64, 0),)), (64, 380), None, None),
    ('contact.privacy', 3, False, (((383, 0),), ((64, 0),)), (64, 383), None, None),
    ('contact.privacy', 3, False, (((381, 0),), ((64, 0),)), (64, 381), None, None),
    ('contact.privacy', 3, False, (((193, 0), (384, 12)), ((388, 0),)), (388, 384, 193), None, None),
    ('dpo.contact', 3, False, (((222, 0),),), (222,), None, None),
    ('dpo.contact', 3, False, (((392, 0),), ((186, 0),)), (392, 186), None, None),
    ('dpo.contact', 3, False, (((380, 0),),), (380,), 392, None),
    ('dpo.contact', 3, False, (((381, 0),),), (381,), 392, None),
    ('dpo.contact', 3, False, (((382, 0),),), (382,), 392, None),
    ('dpo.contact', 3, False, (((383, 0),),), (383,), 392, None),
    ('person-in-charge', 3, False, (((385, 0),), ((186, 0),)), (385, 186), None, None),
    ('person-in-charge', 3, False, (((385, 0), (198, 14)),), (385, 198), None, None),
    ('person-in-charge', 3, False, (((198, 0), (385, 14)),), (385, 198), None, None),
    ('person-in-charge', 3, False, (((393, 0),), ((186, 0),)), (393, 186), None, None),
    ('person-in-charge', 3, False, (((222, 0),),), (222,), None, None),
    ('contact.representative', 3, False, (((395, 0),),), (395,), None, None),
    ('grievance.officer', 3, False, (((194, 0),), ((186, 0),)), (194, 186), None, None),
    ('joint-controllers', 3, False, (((400, 0),),), (400,), None, None),
    ('entity-named', 3, False, (((401, 0),),), (401,), None, None),
    ('cookies', 3, False, (((415, 0), (416, 8), (312, 10)),), (415, 416, 312), None, None),
    ('cookies', 3, False, (((312, 0), (416, 8), (417, 20)),), (417, 416, 312), None, None),
    ('cookies', 3, False, (((312, 0), (40, 4), (418, 3)),), (418, 40, 312), None, None),
    ('cookies', 3, False, (((419, 0), (312, 3)),), (419, 312), None, None),
    ('cookies', 3, False, (((26, 0), (420, 6), (312, 3)),), (420, 312, 26), None, None),
    ('cookies', 3, False, (((421, 0), (300, 1), (422, 3)),), (421, 422, 300), None, None),
    ('cookies.consent', 3, False, (((312, 0), (427, 14), (428, 6)),), (427, 428, 312), None, None),
    ('cookies.consent', 3, False, (((427, 0), (428, 6), (312, 16)),), (427, 428, 312), None, None),
    ('cookies.consent', 3, False, (((429, 0), (430, 20)),), (429, 430), None, None),
    ('cookies.consent', 3, False, (((430, 0), (429, 8)),), (429, 430), None, None),
    ('cookies.consent', 3, False, (((431, 0), (428, 4), (312, 16)),), (431, 428, 312), None, None),
    ('cookies.consent', 3, False, (((98, 0), (432, 3), (312, 10)),), (432, 98, 312), None, None),
    ('cookies.duration', 3, False, (((312, 0),), ((95, 0),)), (95, 312), None, None),
    ('cookies.duration', 3, False, (((433, 0), (312, 14)),), (433, 312), None, None),
    ('cookies.duration', 3, False, (((312, 0), (433, 14)),), (433, 312), None, None),
    ('cookies.duration', 3, False, (((312, 0),), ((434, 0),), ((435, 0),)), (434, 435, 312), None, None),
    ('cookies.duration', 3, False, (((95, 0),),), (95,), 426, None),
    ('cookies.duration', 3, False, (((433, 0),),), (433,), 426, None),
    ('cookies.list', 3, False, (((437, 0),),), (436, 437), None, None),
    ('cookies.opt-out', 3, False, (((444, 0), (312, 12)),), (443, 444, 312), None, None),
    ('cookies.opt-out', 3, False, (((312, 0), (444, 14)),), (443, 444, 312), None, None),
    ('children.parental-consent', 3, False, (((450, 0), (451, 8)),), (449, 450, 451), None, None),
    ('children.parental-consent', 3, False, (((451, 0), (450, 6)),), (449, 450, 451), None, None),
    ('children.parental-rights', 3, False, (((453, 0), (454, 14), (455, 14)),), (454, 455, 453, 452), None, None),
    ('children.parental-rights', 3, False, (((453, 0), (456, 30)),), (456, 453, 452), None, None),
    ('children.operators', 3, False, (((186, 0),),), (457, 186, 452), None, None),
    ('children.operators', 3, False, (((382, 0),),), (457, 382, 452), None, None),
    ('children.retention', 3, False, (((464, 0),),), (464, 452, 26), None, None),
    ('children.retention', 3, False, (((465, 0),),), (465, 452, 26), None, None),
    ('children.retention', 3, False, (((466, 0), (467, 12)),), (466, 467, 452, 26), None, None),
    ('children.persistent-identifiers', 3, False, (((470, 0), (471, 30)),), (471, 470, 469), None, None),
    ('children.persistent-identifiers', 3, False, (((452, 0), (470, 25)),), (470, 469, 452), None, None),
    ('children.persistent-identifiers', 3, False, (((472, 0),),), (472, 469), None, None),
    ('children.audio', 3, False, (((474, 0), (452, 12)),), (473, 474, 452), None, None),
    ('children.audio', 3, False, (((452, 0), (474, 10)),), (473, 474, 452), None, None),
    ('children.ads', 3, False, (((423, 0), (475, 8), (452, 18)),), (475, 452, 423), None, None),
    ('children.ads', 3, False, (((452, 0), (423, 14), (475, 10)),), (475, 452, 423), None, None),
    ('children.ads', 3, False, (((475, 0), (423, 6), (452, 10)),), (475, 452, 423), None, None),
    ('children.ads', 3, False, (((476, 0), (477, 2), (452, 10)),), (476, 477, 452), None, None),
    ('minors.content-removal', 3, False, (((479, 0), (480, 45), (481, 14)),), (480, 481, 478, 479), None, None),
    ('minors.content-removal', 3, False, (((482, 0), (483, 10), (479, 40)),), (482, 483, 478, 479), None, None),
    ('retention.criteria', 3, False, (((616, 0), (617, 25)),), (616, 617), None, None),
    ('retention.criteria', 3, False, (((617, 0), (616, 15)),), (616, 617), None, None),
    ('retention.criteria', 3, False, (((618, 0), (619, 10), (617, 22)),), (618, 617, 619), None, None),
    ('retention.criteria', 3, False, (((619, 0), (618, 12), (617, 20)),), (618, 617, 619), None, None),
    ('retention.criteria', 3, False, (((617, 0), (618, 14), (619, 8)),), (618, 617, 619), None, None),
    ('retention.criteria', 3, False, (((618, 0), (624, 20)),), (624, 618), 623, None),
    ('retention.criteria', 3, False, (((617, 0), (618, 20)),), (618, 617), 623, None),
    ('retention.criteria', 3, False, (((616, 0), (622, 25)),), (622, 616), 623, None),
    ('retention.criteria', 3, False, (((617, -1),),), (617,), 623, None),
    ('retention.criteria', 3, False, (((625, -1), (617, 1)),), (625, 617), 623, None),
    ('retention.criteria', 3, False, (((626, 0), (627, 16)),), (627, 626), None, None),
    ('retention.criteria', 3, False, (((628, 0), (626, 16)),), (628, 626), None, None),
    ('retention.criteria', 3, False, (((629, 0), (630, 18)),), (630, 629, 619), None, None),
    ('retention.criteria', 3, False, (((630, 0), (629, 22)),), (630, 629, 619), None, None),
    ('retention.period', 3, False, (((464, 0),), ((637, 0),)), (637, 464, 619), None, None),
    ('retention.period', 3, False, (((465, 0),), ((629, 0),)), (465, 629, 619), None, None),
    ('retention.period', 3, False, (((464, 0),),), (464,), 623, None),
    ('retention.period', 3, False, (((465, 0),),), (465,), 623, None),
    ('retention.period', 3, False, (((95, 0),), ((638, 0),)), (638, 95), 623, None),
    ('retention.specific-period', 3, False, (((464, 0),), ((637, 0),)), (637, 464, 619), None, None),
    ('retention.specific-period', 3, False, (((465, 0),), ((629, 0),)), (465, 629, 619), None, None),
    ('retention.specific-period', 3, False, (((464, 0),),), (464,), 623, None),
    ('retention.specific-period', 3, False, (((465, 0),),), (465,), 623, None),
    ('retention.specific-period', 3, False, (((95, 0),), ((638, 0),)), (638, 95), 623, None),
    ('destruction', 3, False, (((648, 0), (649, 12)),), (649, 647, 648), None, None),
    ('destruction', 3, False, (((649, 0), (648, 8)),), (649, 647, 648), None, None),
    ('destruction', 3, False, (((650, 0), (651, 12)),), (650, 651, 647), None, None),
    ('destruction', 3, False, (((652, 0), (653, 8)),), (652, 653, 647), None, None),
    ('biometric.retention-schedule', 3, False, (((655, 0), (638, 25), (656, 25)),), (656, 638, 655), None, None),
    ('biometric.retention-schedule', 3, False, (((638, 0), (655, 10), (656, 25)),), (656, 638, 655), None, None),
    ('biometric.retention-schedule', 3, False, (((655, 0),), ((465, 0),)), (465, 655), None, None),
    ('biometric.retention-schedule', 3, False, (((655, 0),), ((464, 0),)), (464, 655), None, None),
    ('biometric.notice', 3, False, (((658, 0), (655, 8), (659, 16)),), (658, 659, 657, 655), None, None),
    ('biometric.notice', 3, False, (((655, 0), (660, 6), (661, 6)),), (660, 661, 657, 655), None, None),
    ('health-data-policy', 3, False, (((664, 0), (665, 3)),), (665, 664), None, None),
    ('health-data-policy', 3, False, (((666, 0), (667, 2), (668, 1)),), (668, 666, 667), None, None),
    ('rights.access', 3, False, (((683, 0), (684, 30)),), (684, 683, 682), None, None),
    ('rights.access', 3, False, (((685, 0), (683, 2)),), (685, 683, 682), None, None),
    ('rights.access', 3, False, (((686, 0), (685, 0), (687, 0)),), (687, 686, 685, 682), None, None),
    ('rights.access', 3, False, (((683, 0), (688, 5), (689, 8)),), (689, 688, 683, 682), None, None),
    ('rights.access', 3, False, (((178, 0), (690, 0), (688, 0)),), (688, 690, 178, 682), None, None),
    ('rights.access', 3, False, (((683, 0), (691, 6), (692, 6)),), (691, 683, 692, 682), None, None),
    ('rights.access', 3, False, (((693, 0), (690, 0), (685, 0)),), (693, 690, 685), None, None),
    ('rights.access', 3, False, (((694, 0), (685, 0), (687, 0)),), (694, 687, 685), None, None),
    ('rights.access', 3, False, (((695, 0), (696, 0)),), (696, 695), None, None),
    ('rights.access', 3, False, (((698, 0), (699, 15), (692, 10)),), (699, 698, 692, 697), None, None),
    ('rights.access', 3, False, (((692, 0), (698, 12), (700, 4)),), (700, 698, 692, 697), None, None),
    ('rights.access', 3, False, (((685, 0), (692, 6), (698, 12)),), (685, 698, 692, 697), None, None),
    ('rights.access', 3, False, (((701, 0), (698, 4), (685, 3)),), (701, 685, 698, 697), None, None),
    ('rights.access', 3, False, (((702, 0), (697, 2), (703, 3), (692, 6)),), (702, 703, 692, 697), None, None),
    ('rights.access', 3, False, (((704, 0), (703, 3), (705, 6), (692, 3)),), (704, 703, 705, 692, 697), None, None),
    ('rights.access', 3, False, (((698, 0), (706, 4), (707, 0), (692, 6), (708, 6)),), (706, 708, 707, 698, 692, 697), None, None),
    ('rights.access', 3, False, (((709, 0), (710, 0), (692, 6)),), (709, 710, 692, 697), None, None),
    ('rights.access', 3, False, (((718, 0), (719, 10), (692, 5), (720, 4), (721, 8)),), (719, 720, 721, 718, 692), None, None),
    ('rights.access', 3, False, (((722, 0), (723, 6), (724, 6), (692, 3)),), (722, 723, 724, 692), None, None),
    ('rights.access', 3, False, (((725, 0), (726, 2), (685, 3), (727, 3), (692, 3)),), (725, 726, 727, 685, 692), None, None),
    ('rights.access', 3, False, (((729, -1),),), (729,), 728, None),
    ('rights.access', 3, False, (((730, -1), (178, 0), (685, 4)),), (730, 178, 685), 728, None),
    ('rights.access', 3, False, (((731, -1), (685, 0)),), (731, 685), 728, None),
    ('rights.access', 3, False, (((686, -1), (685, 0)),), (686, 685), 728, None),
    ('rights.know-ccpa', 3, False, (((732, 0), (733, 2), (734, 2)),), (732, 733, 734, 692), None, None),
    ('rights.know-ccpa', 3, False, (((735, 0), (736, 0), (707, 0)),), (735, 736, 707, 692), None, None),
    ('rights.know-ccpa', 3, False, (((737, 0), (738, 15), (692, 15), (739, 10)),), (738, 739, 737, 692), None, None),
    ('rights.know-ccpa', 3, False, (((737, 0), (740, 10), (692, 10), (741, 10)),), (740, 741, 737, 692), None, None),
    ('rights.rectification', 3, False, (((693, 0), (690, 0), (742, 0)),), (742, 693, 690), None, None),
    ('rights.rectification', 3, False, (((695, 0), (743, 0)),), (743, 695), None, None),
    ('rights.rectification', 3, False, (((683, 0), (744, 50)),), (744, 683, 682), None, None),
    ('rights.rectification', 3, False, (((744, 0), (683, 3)),), (744, 683, 682), None, None),
    ('rights.rectification', 3, False, (((698, 0), (744, 25), (745, 8)),), (745, 744, 698, 682), None, None),
    ('rights.rectification', 3, False, (((698, 0), (746, 6)),), (746, 698, 682), None, None),
    ('rights.rectification', 3, False, (((744, 0), (714, 8), (698, 20)),), (744, 698, 714, 682), None, None),
    ('rights.rectification', 3, False, (((737, 0), (747, 20), (178, 0)),), (747, 737, 178, 682), None, None),
    ('rights.rectification', 3, False, (((698, 0), (748, 4), (11, 0), (714, 4)),), (748, 11, 698, 714, 682), None, None),
    ('rights.rectification', 3, False, (((683, 0), (749, 25), (714, 8)),), (749, 714, 683, 682), None, None),
    ('rights.rectification', 3, False, (((752, 0), (753, 20)),), (752, 753, 692, 697), None, None),
    ('rights.rectification', 3, False, (((744, 0), (754, 6)),), (754, 744, 692, 697), None, None),
    ('rights.rectification', 3, False, (((755, -1),),), (755,), 728, None),
    ('rights.rectification', 3, False, (((730, -1), (178, 0), (744, 4)),), (730, 744, 178), 728, None),
    ('rights.rectification', 3, False, (((731, -1), (744, 2)),), (731, 744), 728, None),
    ('rights.rectification', 3, False, (((686, -1), (756, 0)),), (756, 686), 728, None),
    ('rights.erasure', 3, False, (((693, 0), (690, 0), (757, 0)),), (757, 693, 690), None, None),
    ('rights.erasure', 3, False, (((178, 0), (758, 0)),), (758, 178), None, None),
    ('rights.erasure', 3, False, (((695, 0), (759, 0)),), (759, 695), None, None),
    ('rights.erasure', 3, False, (((683, 0), (760, 60)),), (760, 683, 682), None, None),
    ('rights.erasure', 3, False, (((751, 0), (683, 3)),), (751, 683, 682), None, None),
    ('rights.erasure', 3, False, (((698, 0), (751, 25), (745, 10)),), (745, 698, 751, 682), None, None),
    ('rights.erasure', 3, False, (((751, 0), (714, 10), (698, 25)),), (698, 714, 751, 682), None, None),
    ('rights.erasure', 3, False, (((698, 0), (751, 6)),), (698, 751, 682), None, None),
    ('rights.erasure', 3, False, (((683, 0), (751, 20), (714, 8)),), (714, 751, 683, 682), None, None),
    ('rights.erasure', 3, False, (((761, 0), (687, 0)),), (761, 687, 682), None, None),
    ('rights.erasure', 3, False, (((751, 0), (129, 4), (762, 3), (698, 12)),), (762, 129, 698, 751, 682), None, None),
    ('rights.erasure', 3, False, (((768, -1),),), (768,), 728, None),
    ('rights.erasure', 3, False, (((730, -1), (178, 0), (751, 4)),), (730, 178, 751), 728, None),
    ('rights.erasure', 3, False, (((731, -1), (751, 2)),), (731, 751), 728, None),
    ('rights.erasure', 3, False, (((686, -1), (769, 0)),), (769, 686), 728, None),
    ('rights.erasure', 3, False, (((178, -1), (11, 0), (770, 0), (771, 0)),), (770, 771, 11, 178), 728, None),
    ('data-deletion', 3, False, (((716, 0), (751, 30), (714, 10)),), (716, 714, 751, 697), None, None),
    ('data-deletion', 3, False, (((714, 0), (751, 3), (716, 20)),), (716, 714, 751, 697), None, None),
    ('data-deletion', 3, False, (((751, 0), (714, 10), (716, 30)),), (716, 714, 751, 697), None, None),
    ('data-deletion', 3, False, (((772, 0),), ((751, 0), (714, 10)), ((718, 0),)), (772, 718, 714, 751, 697), None, None),
    ('data-deletion', 3, False, (((773, 0), (705, 3), (339, 3), (716, 30)),), (773, 339, 716, 705, 697), None, None),
    ('rights.restriction', 3, False, (((737, 0), (775, 60), (776, 8)),), (775, 776, 737), None, None),
    ('rights.restriction', 3, False, (((683, 0), (777, 30)),), (777, 683), None, None),
    ('rights.restriction', 3, False, (((737, 0), (778, 25), (776, 8)),), (778, 776, 737), None, None),
    ('rights.restriction', 3, False, (((698, 0), (779, 4)),), (779, 698), None, None),
    ('rights.restriction', 3, False, (((737, 0), (160, 25), (780, 6)),), (780, 737, 160), None, None),
    ('rights.restriction', 3, False, (((697, 0), (701, 4), (781, 10), (782, 6), (783, 8), (692, 2)),), (781, 783, 782, 701, 692, 697), None, None),
    ('rights.restriction', 3, False, (((784, 0), (178, 0)),), (784, 178), None, None),
    ('rights.restriction', 3, False, (((785, 0), (786, 2)),), (785, 786), None, None),
    ('rights.restriction', 3, False, (((787, 0), (160, 8)),), (787, 160), None, None),
    ('rights.restriction', 3, False, (((788, 0), (160, 2)),), (788, 160), None, None),
    ('rights.restriction', 3, False, (((784, 0), (707, 0), (160, 4)),), (784, 707, 160), None, None),
    ('rights.restriction', 3, False, (((695, 0), (789, 0)),), (789, 695), None, None),
    ('rights.restriction', 3, False, (((790, -1),),), (790,), 728, None),
    ('rights.restriction', 3, False, (((791, -1), (776, 4)),), (791, 776), 728, None),
    ('rights.restriction', 3, False, (((730, -1), (178, 0), (778, 4)),), (778, 730, 178), 728, None),
    ('rights.restriction', 3, False, (((731, -1), (787, 2)),), (787, 731), 728, None),
    ('rights.restriction', 3, False, (((792, -1),),), (792,), 728, None),
    ('rights.objection', 3, False, (((693, 0), (690, 0), (793, 0)),), (793, 693, 690), None, None),
    ('rights.objection', 3, False, (((695, 0), (794, 0)),), (794, 695), None, None),
    ('rights.objection', 3, False, (((683, 0), (786, 60)),), (786, 683, 682), None, None),
    ('rights.objection', 3, False, (((786, 0), (683, 3)),), (786, 683, 682), None, None),
    ('rights.objection', 3, False, (((786, 0), (795, 6)),), (795, 786, 682), None, None),
    ('rights.objection', 3, False, (((697, 0), (701, 6), (796, 20), (11, 0)),), (796, 701, 11, 682, 697), None, None),
    ('rights.objection', 3, False, (((697, 0), (701, 2), (796, 2)),), (796, 701, 682, 697), None, None),
    ('rights.objection', 3, False, (((786, 0), (276, 2)),), (276, 786, 682), None, None),
    ('rights.objection', 3, False, (((737, 0), (104, 8), (11, 0), (797, 0), (692, 10)),), (797, 104, 737, 11, 692, 682), None, None),
    ('rights.objection', 3, False, (((737, 0), (798, 4), (799, 2), (692, 6)),), (798, 799, 737, 692, 682), None, None),
    ('rights.objection', 3, False, (((683, 0), (800, 3), (149, 0), (782, 6)),), (800, 782, 149, 683, 682), None, None),
    ('rights.objection', 3, False, (((786, 0), (11, 3), (801, 3)),), (801, 786, 11, 682), None, None),
    ('rights.objection', 3, False, (((698, 0), (786, 15), (776, 4)),), (776, 786, 698, 682), None, None),
    ('rights.objection', 3, False, (((786, 0), (11, 3), (802, 6)),), (802, 786, 11, 682), None, None),
    ('rights.objection', 3, False, (((803, 0), (11, 0), (160, 4)),), (803, 160, 11), None, None),
    ('rights.objection', 3, False, (((803, 0), (11, 0), (778, 4), (160, 4)),), (803, 778, 160, 11), None, None),
    ('rights.objection', 3, False, (((811, -1),),), (811,), 728, None),
    ('rights.objection', 3, False, (((730, -1), (178, 0), (786, 4)),), (730, 786, 178), 728, None),
    ('rights.object-marketing', 3, False, (((786, 0), (278, 15)),), (278, 786), None, None),
    ('rights.object-marketing', 3, False, (((804, 0), (808, 12)),), (808, 804), None, None),
    ('rights.object-marketing', 3, False, (((808, 0), (804, 25)),), (808, 804), None, None),
    ('rights.object-marketing', 3, False, (((804, 0), (812, 8)),), (812, 804), None, None),
    ('rights.object-marketing', 3, False, (((813, 0), (814, 6)),), (814, 813), None, None),
    ('rights.object-marketing', 3, False, (((814, 0), (813, 8)),), (814, 813), None, None),
    ('rights.object-marketing', 3, False, (((737, 0), (104, 10), (265, 4)),), (104, 265, 737), None, None),
    ('rights.portability', 3, False, (((815, 0),),), (815, 682), None, None),
    ('rights.portability', 3, False, (((816, 0), (817, 2)),), (816, 817, 682), None, None),
    ('rights.portability', 3, False, (((818, 0), (819, 0)),), (818, 819, 682), None, None),
    ('rights.portability', 3, False, (((820, 0), (821, 4)),), (820, 821, 682), None, None),
    ('rights.portability', 3, False, (((718, 0), (822, 40), (823, 15), (824, 4)),), (822, 823, 824, 718, 682), None, None),
    ('rights.portability', 3, False, (((698, 0), (825, 3), (692, 6)),), (825, 698, 692, 682), None, None),
    ('rights.portability', 3, False, (((698, 0), (692, 25), (826, 4), (827, 1)),), (826, 827, 698, 692, 682), None, None),
    ('rights.portability', 3, False, (((178, 0), (11, 0), (825, 0), (692, 4)),), (825, 11, 178, 692, 682), None, None),
    ('rights.portability', 3, False, (((828, 0), (829, 6), (692, 6)),), (828, 829, 692, 682), None, None),
    ('rights.portability', 3, False, (((737, 0), (751, 40), (830, 2)),), (830, 737, 751, 682), None, None),
    ('rights.portability', 3, False, (((717, 0), (189, 3), (692, 3)),), (717, 189, 692, 682), None, None),
    ('rights.portability', 3, False, (((831, 0), (832, 0)),), (832, 831, 682), None, None),
    ('rights.withdraw-consent', 3, False, (((834, 0), (835, 8)),), (835, 834, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((835, 0), (834, 15)),), (835, 834, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((836, 0), (837, 25), (838, 1)),), (836, 837, 838, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((837, 0), (838, 1), (835, 10)),), (837, 838, 835, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((839, 0), (835, 3)),), (839, 835, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((835, 0), (840, 8)),), (840, 835, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((841, 0), (834, 6)),), (841, 834, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((834, 0), (842, 1), (843, 1)),), (842, 843, 834, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((834, 0), (685, 4), (447, 10)),), (447, 834, 833, 685), None, None),
    ('rights.withdraw-consent', 3, False, (((844, 0), (845, 20), (448, 3)),), (844, 845, 448, 833), None, None),
    ('rights.withdraw-consent', 3, False, (((834, 0), (685, 4), (692, 4)),), (834, 833, 685, 692), None, None),
    ('rights.withdraw-consent', 3, False, (((685, 0), (692, 5), (834, 4)),), (834, 833, 685, 692), None, None),
    ('rights.withdraw-consent', 3, False, (((831, 0), (846, 0), (847, 0)),), (846, 847, 831, 833), None, None),
    ('rights.how-to-exercise', 3, False, (((854, 0), (683, 10), (855, 40)),), (855, 854, 683), None, None),
    ('rights.how-to-exercise', 3, False, (((855, 0), (854, 25), (683, 10)),), (855, 854, 683), None, None),
    ('rights.how-to-exercise', 3, False, (((854, 0), (683, 10)), ((186, 0),)), (854, 186, 683), None, None),
    ('rights.how-to-exercise', 3, False, (((854, 0), (856, 4), (855, 25)),), (855, 854, 856), None, None),
    ('rights.how-to-exercise', 3, False, (((683, 0), (857, 15), (855, 15)),), (857, 855, 683), None, None),
    ('rights.how-to-exercise', 3, False, (((698, 0), (683, 10)), ((186, 0),)), (186, 698, 683), None, None),
    ('rights.response-time', 3, False, (((875, 0),), ((874, 0),)), (875, 874), None, None),
    ('rights.response-time', 3, False, (((876, 0), (877, 20), (878, 6)),), (877, 878, 874, 876), None, None),
    ('rights.response-time', 3, False, (((877, 0), (878, 6), (879, 3), (880, 6)),), (879, 880, 877, 878, 874), None, None),
    ('rights.response-time', 3, False, (((881, 0), (882, 3), (883, 6)),), (881, 882, 883, 874), None, None),
    ('rights.appeal', 3, False, (((888, 0), (889, 6)),), (889, 887, 888), None, None),
    ('rights.appeal', 3, False, (((178, 0), (890, 3)),), (890, 887, 178), None, None),
    ('rights.appeal', 3, False, (((888, 0), (891, 3)),), (891, 887, 888), None, None),
    ('rights.appeal', 3, False, (((892, 0), (888, 25)),), (892, 887, 888), None, None),
    ('rights.verification', 3, False, (((894, 0), (895, 6)),), (894, 895, 893), None, None),
    ('rights.verification', 3, False, (((895, 0), (894, 6)),), (894, 895, 893), None, None),
    ('rights.verification', 3, False, (((896, 0), (856, 3)),), (896, 893, 856), None, None),
    ('rights.verification', 3, False, (((897, 0), (856, 4)),), (897, 893, 856), None, None),
    ('authorized-agent', 3, False, (((899, 0), (900, 25)),), (900, 899, 898), None, None),
    ('authorized-agent', 3, False, (((901, 0), (899, 25)),), (901, 899, 898), None, None),
    ('authorized-agent', 3, False, (((902, 0), (903, 4), (904, 8)),), (902, 903, 904, 898), None, None),
    ('authorized-agent', 3, False, (((905, 0), (906, 6), (904, 15)),), (906, 904, 905, 898), None, None),
    ('authorized-agent', 3, False, (((856, 0), (907, 12)),), (907, 898, 856), None, None),
    ('authorized-agent', 3, False, (((908, 0), (905, 6), (909, 12)),), (908, 909, 905, 898), None, None),
    ('authorized-agent', 3, False, (((910, 0), (907, 5)),), (910, 907, 898), None, None),
    ('non-discrimination', 3, False, (((423, 0), (912, 8)),), (912, 911, 423), None, None),
    ('non-discrimination', 3, False, (((178, 0), (912, 10)),), (912, 911, 178), None, None),
    ('non-discrimination', 3, False, (((912, 0), (913, 30)),), (913, 912, 911), None, None),
    ('non-discrimination', 3, False, (((914, 0), (129, 0), (912, 3)),), (914, 912, 911, 129), None, None),
    ('non-discrimination', 3, False, (((423, 0), (915, 6), (916, 3), (917, 30)),), (915, 916, 917, 911, 423), None, None),
    ('review-process', 3, False, (((918, 0), (750, 6), (714, 8)),), (918, 750, 714, 697), None, None),
    ('review-process', 3, False, (((698, 0), (750, 10), (714, 8)),), (750, 698, 714, 697), None, None),
    ('review-process', 3, False, (((698, 0), (748, 4), (11, 0), (714, 4)),), (748, 11, 698, 714, 697), None, None),
    ('review-process', 3, False, (((750, 0), (714, 8), (716, 20)),), (750, 716, 714, 697), None, None),
    ('review-process', 3, False, (((716, 0), (750, 20), (714, 8)),), (750, 716, 714, 697), None, None),
    ('review-process', 3, False, (((683, 0), (685, 12), (744, 20)),), (744, 685, 683, 697), None, None),
    ('rights.catalog', 3, False, (((683, 0), (685, 25)), ((744, 0),), ((751, 0),), ((925, 0),), ((926, 0),)), (925, 926, 744, 685, 751, 683), None, None),
    ('marketing-opt-out', 3, False, (((804, 0), (808, 12)),), (808, 804, 697), None, None),
    ('marketing-opt-out', 3, False, (((808, 0), (804, 25)),), (808, 804, 697), None, None),
    ('marketing-opt-out', 3, False, (((804, 0), (927, 8)),), (927, 804, 697), None, None),
    ('marketing-opt-out', 3, False, (((813, 0), (814, 6)),), (814, 813, 697), None, None),
    ('marketing-opt-out', 3, False, (((786, 0), (265, 12)),), (265, 786, 697), None, None),
    ('financial-incentive', 3, False, (((928, 0), (929, 1)),), (928, 929, 682), None, None),
    ('financial-incentive', 3, False, (((930, 0), (931, 1)),), (930, 931, 682), None, None),
    ('financial-incentive', 3, False, (((932, 0), (933, 12), (692, 10)),), (932, 933, 692, 682), None, None),
    ('metrics', 3, False, (((936, 0), (856, 15), (937, 20)),), (936, 937, 935, 856), None, None),
    ('metrics', 3, False, (((856, 0), (938, 10), (939, 15)),), (938, 939, 935, 856), None, None),
    ('metrics', 3, False, (((940, 0), (941, 6), (942, 12)),), (940, 941, 942, 935), None, None),
    ('metrics', 3, False, (((943, 0), (944, 8), (856, 0)),), (943, 944, 935, 856), None, None),
    ('ccpa-applies', 3, False, (((946, 0), (947, 10)),), (947, 946, 945), None, None),
    ('ccpa-applies', 3, False, (((948, 0), (216, 6)),), (948, 945, 216), None, None),
    ('ccpa-applies', 3, False, (((949, 0),),), (949, 945), None, None),
    ('ccpa-applies', 3, False, (((950, 0), (951, 2)),), (950, 951, 945), None, None),
    ('ccpa-applies', 3, False, (((951, 0), (952, 0)),), (952, 951, 945), None, None),
    ('sale-opt-out', 3, False, (((962, 0), (954, 8)),), (962, 961, 954), None, None),
    ('sale-opt-out', 3, False, (((963, 0), (964, 2), (965, 5), (26, 6)),), (964, 965, 963, 961, 26), None, None),
    ('sale-opt-out', 3, False, (((966, 0),),), (966, 961), None, None),
    ('sale-opt-out', 3, False, (((178, 0), (967, 8), (954, 12)),), (967, 961, 954, 178), None, None),
    ('sale-opt-out', 3, False, (((968, 0), (423, 8), (969, 4)),), (968, 969, 961, 423), None, None),
    ('sale-opt-out', 3, False, (((970, 0), (954, 4)),), (970, 961, 954), None, None),
    ('sale-under-16', 3, False, (((423, 0), (974, 10), (975, 16)),), (974, 975, 423, 26), None, None),
    ('sale-under-16', 3, False, (((975, 0), (423, 24), (954, 6)),), (975, 954, 423, 26), None, None),
    ('sale-under-16', 3, False, (((954, 0), (975, 12), (976, 20)),), (976, 975, 954, 26), None, None),
    ('sale-under-16', 3, False, (((975, 0), (841, 24), (954, 12)),), (841, 975, 954, 26), None, None),
    ('sale-under-16', 3, False, (((975, 0), (954, 24), (976, 16)),), (976, 975, 954, 26), None, None),
    ('sale-under-16', 3, False, (((977, 0), (954, 14), (975, 20)),), (977, 975, 954, 26), None, None),
    ('sensitive-limit', 3, False, (((978, 0), (979, 8), (980, 10)),), (978, 979, 980), None, None),
    ('sensitive-limit', 3, False, (((981, 0), (980, 6)),), (981, 980), None, None),
    ('sensitive-limit', 3, False, (((982, 0),), ((983, 0),)), (982, 983), None, None),
    ('sensitive-limit', 3, False, (((980, 0), (984, 16), (985, 8)),), (984, 985, 980), None, None),
    ('sensitive-limit', 3, False, (((980, 0), (986, 20)),), (986, 980), None, None),
    ('opt-out-signal', 3, False, (((1040, 0), (1041, 20)),), (1041, 1040), None, None),
    ('opt-out-signal', 3, False, (((1042, 0), (1040, 14)),), (1042, 1040), None, None),
    ('dnt', 3, False, (((1044, 0),),), (1043, 1044), None, None),
    ('direct-marketing-sharing', 3, False, (((1070, 0),),), (1070,), None, None),
    ('direct-marketing-sharing', 3, False, (((1071, 0),),), (1071,), None, None),
    ('direct-marketing-sharing', 3, False, (((216, 0), (498, 30), (272, 10)),), (272, 498, 216), None, None),
    ('direct-marketing-sharing', 3, False, (((1072, 0), (1073, 20)),), (1072, 1073), None, None),
    ('direct-marketing-sharing', 3, False, (((1074, 0), (1075, 20), (1030, 8), (1076, 4)),), (1074, 1075, 1076, 1030), None, None),
    ('notice.tx-sensitive', 3, False, (((93, 0), (1077, 0)),), (1077, 93), None, None),
    ('notice.tx-biometric', 3, False, (((93, 0), (1078, 0)),), (1078, 93), None, None),
    ('notice.fl-sensitive', 3, False, (((93, 0), (1079, 0)),), (1079, 93), None, None),
    ('notice.fl-biometric', 3, False, (((93, 0), (1080, 0)),), (1080, 93), None, None),
    ('limited-use', 3, False, (((1085, 0), (1086, 20)),), (1086, 1084, 1085), None, None),
    ('limited-use', 3, False, (((1087, 0), (1085, 20)),), (1087, 1084, 1085), None, None),
    ('security', 3, False, (((1089, 0), (1090, 10)),), (1089, 1088, 1090), None, None),
    ('security', 3, False, (((1090, 0), (1091, 8), (1092, 4)),), (1091, 1092, 1088, 1090), None, None),
    ('security', 3, False, (((1093, 0), (26, 8), (1094, 12)),), (1093, 1094, 26), None, None),
    ('security', 3, False, (((26, 0), (1093, 8), (1094, 10)),), (1093, 1094, 26), None, None),
    ('security', 3, False, (((26, 0), (1095, 6), (1096, 3)),), (1095, 1096, 26), None, None),
    ('security', 3, False, (((55, 0), (1097, 3), (26, 8)),), (1097, 55, 26), None, None),
    ('security', 3, False, (((26, 0), (1098, 10), (1099, 3)),), (1098, 1099, 26), None, None),
    ('security', 3, False, (((26, 0), (1100, 12), (1101, 2)),), (1100, 1101, 26), None, None),
    ('security', 3, False, (((26, 0), (1102, 5), (144, 2)),), (1102, 144, 26), None, None),
    ('security', 3, False, (((1103, 0), (1104, 8), (26, 6)),), (1103, 1104, 26), None, None),
    ('security.measures-described', 3, False, (((1113, 0),),), (1111, 1112, 1113), None, None),
    ('security.measures-described', 3, False, (((1113, 0),),), (1113,), 1108, None),
    ('security.disclaimer', 3, False, (((1115, 0), (1116, 14)),), (1115, 1114, 1116), None, None),
    ('security.disclaimer', 3, False, (((1116, 0), (1117, 4)),), (1117, 1114, 1116), None, None),
    ('security.disclaimer', 3, False, (((1119, 0),),), (1119, 1118), None, None),
    ('security.disclaimer', 3, False, (((1120, 0), (1121, 4)),), (1120, 1121, 1118), None, None),
    ('breach-notification', 3, False, (((1123, 0), (1124, 25)),), (1122, 1123, 1124), None, None),
    ('breach-notification', 3, False, (((1124, 0), (1123, 15)),), (1122, 1123, 1124), None, None),
    ('transfers.third-country', 3, False, (((1125, 0), (1126, 14), (1127, 16)),), (1126, 1127, 1125), None, None),
    ('transfers.third-country', 3, False, (((1126, 0), (1125, 6), (1127, 16)),), (1126, 1127, 1125), None, None),
    ('transfers.third-country', 3, False, (((1125, 0), (1126, 14), (1128, 14), (1129, 5)),), (1126, 1128, 1129, 1125), None, None),
    ('transfers.third-country', 3, False, (((1126, 0), (1125, 6), (1128, 14), (1129, 5)),), (1126, 1128, 1129, 1125), None, None),
    ('transfers.third-country', 3, False, (((1126, 0), (1130, 12), (1129, 3)), ((26, 0),)), (1130, 1126, 1129, 26), None, None),
    ('transfers.safeguards', 3, False, (((1165, 0),),), (1164, 1165), None, None),
    ('dpf.adherence', 3, False, (((1173, 0), (1174, 20)),), (1173, 1174), None, None),
    ('dpf.adherence', 3, False, (((1174, 0), (1173, 14)),), (1173, 1174), None, None),
    ('dpf.adherence', 3, False, (((1173, 0), (1175, 5), (1176, 2)),), (1175, 1176, 1173), None, None),
    ('dpf.recourse', 3, False, (((1174, 0),), ((1177, 0),)), (1177, 1174), None, None),
    ('dpf.recourse', 3, False, (((1178, 0), (1179, 2)),), (1178, 1179), 1174, None),
    ('dpf.recourse', 3, False, (((1180, 0), (1181, 8)),), (1180, 1181), 1174, None),
    ('dpf.recourse', 3, False, (((1181, 0), (1180, 6)),), (1180, 1181), 1174, None),
    ('dpf.recourse', 3, False, (((1182, 0), (1183, 14)),), (1182, 1183), 1174, None),
    ('dpf.recourse', 3, False, (((1184, 0), (1185, 10)),), (1184, 1185), 1174, None),
    ('dpf.recourse', 3, False, (((1186, 0), (1187, 4)),), (1186, 1187), 1174, None),
    ('legal-basis', 2, False, (((9, 0), (10, 16)),), (9, 10), None, None),
    ('legal-basis', 2, False, (((9, 0), (5, 30), (10, 6)),), (5, 9, 10), None, None),
    ('legal-basis', 2, False, (((10, 0), (11, 1), (7, 1)),), (7, 10, 11), None, None),
    ('legal-basis', 2, False, (((1, 0), (12, 14)),), (12, 1), None, None),
    ('legal-basis', 2, False, (((12, 0), (1, 14)),), (12, 1), None, None),
    ('legal-basis', 2, False, (((13, -1),),), (13,), None, None),
    ('legal-basis', 2, False, (((15, 0), (1, 20), (16, 6)),), (15, 16, 1), 14, None),
    ('provision-required', 2, False, (((26, 0), (40, 4), (47, 2), (48, 6), (49, 6)),), (47, 48, 49, 40, 26), None, None),
    ('sensitive-data', 2, False, (((50, 0),),), (50,), None, None),
    ('sensitive-data', 2, False, (((53, 0), (54, 15)),), (54, 53), None, None),
    ('sensitive-data', 2, False, (((54, 0), (53, 15)),), (54, 53), None, None),
    ('sensitive-data', 2, False, (((55, 0), (1, 6), (54, 12)),), (54, 1, 55), None, None),
    ('law-authorising', 2, False, (((59, 0), (60, 8)),), (59, 60, 26), None, None),
    ('law-authorising', 2, False, (((60, 0), (59, 8)),), (59, 60, 26), None, None),
    ('law-authorising', 2, False, (((60, 0), (61, 20)),), (61, 60, 26), None, None),
    ('law-authorising', 2, False, (((61, 0), (60, 20)),), (61, 60, 26), None, None),
    ('responsibilities-agents', 2, False, (((62, 0), (63, 4)),), (62, 63), None, None),
    ('responsibilities-agents', 2, False, (((63, 0), (62, 4)),), (62, 63), None, None),
    ('governance-published', 2, False, (((65, 0),),), (65, 64), None, None),
    ('technology-identify-locate', 2, False, (((66, 0), (67, 10)),), (66, 67), None, None),
    ('technology-identify-locate', 2, False, (((67, 0), (66, 10)),), (66, 67), None, None),
    ('technology-identify-locate', 2, False, (((67, 0), (68, 14)),), (68, 67), None, None),
    ('version', 2, False, (((72, -1),),), (72,), None, 74),
    ('change-notice', 2, False, (((81, 0), (82, 8), (83, 12)),), (82, 81, 83), None, None),
    ('change-notice', 2, False, (((84, 0), (81, 4), (85, 6)),), (84, 85, 81), None, None),
    ('change-notice', 2, False, (((80, 0),),), (83, 80), 79, None),
    ('last-updated', 2, False, (((105, -1), (106, 1), (107, 3)),), (105, 106, 107), None, None),
    ('categories-collected', 2, False, (((110, 0), (33, 8)),), (110, 33), None, None),
    ('categories-collected', 2, False, (((33, 0), (110, 6)),), (110, 33), None, None),
    ('purposes', 2, False, (((118, 0), (26, 12)),), (118, 26), None, None),
    ('purposes', 2, False, (((26, 0), (118, 12)),), (118, 26), None, None),
    ('purposes', 2, False, (((118, 0), (1, 12)),), (1, 118), None, None),
    ('purposes', 2, False, (((1, 0), (118, 12)),), (1, 118), None, None),
    ('purposes', 2, False, (((118, 0), (53, 12)),), (53, 118), None, None),
    ('purposes', 2, False, (((53, 0), (118, 12)),), (53, 118), None, None),
    ('purposes', 2, False, (((117, 0),),), (117,), 119, None),
    ('purposes', 2, False, (((120, -1),),), (120,), 119, None),
    ('sources', 2, False, (((137, 0), (138, 12), (139, 40)),), (136, 137, 138, 139), None, None),
    ('sources', 2, False, (((141, 0),),), (140, 141), None, None),
    ('holding', 2, False, (((142, 0), (143, 10)),), (143, 142, 26), None, None),
    ('holding', 2, False, (((143, 0), (142, 8)),), (143, 142, 26), None, None),
    ('holding', 2, False, (((142, 0), (144, 4)),), (144, 142, 26), None, None),
    ('automated-decisions', 2, False, (((145, 0),),), (145,), None, None),
    ('automated-decisions', 2, False, (((153, 0), (152, 12)),), (152, 153), None, None),
    ('automated-decisions', 2, False, (((152, 0), (153, 12)),), (152, 153), None, None),
    ('automated-decisions', 2, False, (((153, 0), (155, 4), (156, 24)),), (155, 156, 153), None, None),
    ('automated-decisions', 2, False, (((157, 0), (152, 15)),), (152, 157), None, None),
    ('automated-decisions', 2, False, (((152, 0), (157, 15)),), (152, 157), None, None),
    ('automated-decisions', 2, False, (((157, 0), (156, 20)),), (156, 157), None, None),
    ('automated-decisions', 2, False, (((156, 0), (157, 20)),), (156, 157), None, None),
    ('automated-decisions', 2, False, (((153, 0), (157, 15)),), (153, 157), None, None),
    ('automated-decisions', 2, False, (((157, 0), (153, 15)),), (153, 157), None, None),
    ('automated-decisions', 2, False, (((157, 0), (158, 1)),), (158, 157), None, None),
    ('automated-decisions', 2, False, (((159, 0), (153, 3), (160, 3)),), (159, 153, 160), None, None),
    ('automated-decisions', 2, False, (((161, 0), (152, 10)),), (161, 152), None, None),
    ('automated-decisions', 2, False, (((152, 0), (161, 10)),), (161, 152), None, None),
    ('complaint.authority', 2, False, (((175, 0), (176, 8)),), (173, 174, 175, 176), None, None),
    ('complaint.authority', 2, False, (((177, 0), (175, 20), (172, 6)),), (177, 173, 174, 175, 172), None, None),
    ('complaint.authority', 2, False, (((178, 0), (175, 4), (172, 12)),), (173, 174, 175, 172, 178), None, None),
    ('complaint.authority', 2, False, (((179, 0), (176, 6)),), (179, 173, 174, 176), None, None),
    ('complaint.authority', 2, False, (((180, 0), (175, 8), (176, 6)),), (180, 175, 176), None, None),
    ('complaint.authority', 2, False, (((181, 0), (182, 6), (171, 3)),), (181, 182, 171), None, None),
    ('complaint.authority', 2, False, (((178, 0), (183, 3)),), (183, 178), None, None),
    ('complaint.authority', 2, False, (((171, 0), (184, 6)),), (184, 171), None, None),
    ('complaint.controller', 2, False, (((192, 0), (171, 6), (193, 25)),), (192, 193, 171), None, None),
    ('complaint.controller', 2, False, (((193, 0), (171, 20)),), (193, 171), None, None),
    ('complaint.controller', 2, False, (((171, 0), (193, 25)),), (193, 171), None, None),
    ('complaint.controller', 2, False, (((194, 0),),), (194,), None, None),
    ('complaint.provider-links', 2, False, (((172, 0),), ((197, 0),), ((171, 0),)), (172, 197, 171), None, None),
    ('complaint.provider-links', 2, False, (((176, 0),), ((197, 0),), ((198, 0),)), (197, 176, 198), None, None),
    ('complaint.provider-links', 2, False, (((176, 0), (199, 20)),), (199, 176), None, None),
    ('complaint.provider-links', 2, False, (((199, 0), (176, 20)),), (199, 176), None, None),
    ('complaint.provider-links', 2, False, (((171, 0), (199, 20)),), (199, 171), None, None),
    ('complaint.provider-links', 2, False, (((199, 0), (171, 20)),), (199, 171), None, None),
    ('contact.controller', 2, False, (((380, 0),),), (380,), None, None),
    ('contact.controller', 2, False, (((381, 0),),), (381,), None, None),
    ('contact.controller', 2, False, (((382, 0),),), (382,), None, None),
    ('contact.controller', 2, False, (((383, 0),),), (383,), None, None),
    ('contact.controller', 2, False, (((193, 0),), ((197, 0),)), (197, 193), None, None),
    ('contact.controller', 2, False, (((193, 0), (384, 12)),), (384, 193), None, None),
    ('contact.controller', 2, False, (((384, 0), (193, 6)),), (384, 193), None, None),
    ('contact.privacy', 2, False, (((186, 0),), ((193, 0),)), (193, 186), None, None),
    ('contact.privacy', 2, False, (((193, 0),), ((197, 0),)), (197, 193), None, None),
    ('contact.privacy', 2, False, (((192, 0), (98, 10), (389, 1), (390, 0)), ((197, 0),)), (389, 390, 197, 98, 192), None, None),
    ('contact.privacy', 2, False, (((380, 0),),), (380,), 391, None),
    ('contact.privacy', 2, False, (((381, 0),),), (381,), 391, None),
    ('contact.privacy', 2, False, (((382, 0),),), (382,), 391, None),
    ('contact.privacy', 2, False, (((383, 0),),), (383,), 391, None),
    ('dpo.contact', 2, False, (((198, 0), (392, 12)),), (198, 392), None, None),
    ('dpo.contact', 2, False, (((392, 0), (198, 14)),), (198, 392), None, None),
    ('dpo.contact', 2, False, (((392, 0),), ((193, 0),)), (392, 193), None, None),
    ('dpo.contact', 2, False, (((392, 0),), ((192, 0),)), (192, 392), None, None),
    ('dpo.contact', 2, False, (((392, -1),),), (392,), None, None),
    ('dpo.contact', 2, False, (((392, 0),),), (392,), 391, None),
    ('contact.representative', 2, False, (((396, 0), (397, 4)), ((186, 0),)), (396, 397, 186), None, None),
    ('contact.representative', 2, False, (((396, 0), (397, 3)),), (396, 397), None, None),
    ('contact.representative', 2, False, (((397, 0), (398, 2), (396, 2)),), (398, 396, 397), None, None),
    ('contact.representative', 2, False, (((397, 0), (399, 6)),), (399, 397), None, None),
    ('contact.representative', 2, False, (((399, 0), (397, 6)),), (399, 397), None, None),
    ('grievance.officer', 2, False, (((194, 0),),), (194,), None, None),
    ('entity-named', 2, False, (((402, 0), (403, 4)),), (403, 402), None, None),
    ('policy-title', 2, False, (((404, 0), (405, 0)),), (404, 405), None, None),
    ('policy-title', 2, False, (((406, 0), (405, 0)),), (406, 405), None, None),
    ('policy-title', 2, False, (((405, -1),),), (405,), None, None),
    ('scope', 2, False, (((407, 0), (408, 6), (402, 12)),), (402, 407, 408), None, None),
    ('scope', 2, False, (((407, 0), (408, 6), (409, 12)),), (409, 407, 408), None, None),
    ('scope', 2, False, (((407, 0), (408, 4)),), (407, 408), None, None),
    ('definitions', 2, False, (((410, 0), (411, 3)),), (410, 411), None, None),
    ('definitions', 2, False, (((412, -1), (411, 8)),), (412, 411), None, None),
    ('definitions', 2, False, (((413, 0),),), (413,), None, None),
    ('definitions', 2, False, (((414, 0),),), (414,), None, None),
    ('cookies', 2, False, (((416, 0),), ((417, 0),)), (425, 417, 416), 426, None),
    ('cookies.list', 2, False, (((438, 0),),), (438,), None, None),
    ('cookies.list', 2, False, (((439, 0),),), (439,), None, None),
    ('cookies.list', 2, False, (((300, 0), (440, 3)),), (440, 300), None, None),
    ('cookies.list', 2, False, (((441, 0), (300, 3)),), (441, 300), None, None),
    ('cookies.list', 2, False, (((442, 0), (300, 6)),), (442, 300), None, None),
    ('cookies.opt-out', 2, False, (((446, 0), (447, 4)),), (446, 447, 445), 426, None),
    ('cookies.opt-out', 2, False, (((448, 0),),), (445, 448), 426, None),
    ('cookies.opt-out', 2, False, (((444, 0),),), (444, 445), 426, None),
    ('children.information-collected', 2, False, (((55, 0), (458, 6), (459, 14), (460, 3), (452, 3)),), (459, 460, 458, 55, 452), None, None),
    ('children.information-collected', 2, False, (((129, 0), (452, 3), (191, 6), (458, 4)),), (458, 129, 191, 452), None, None),
    ('children.information-collected', 2, False, (((461, 0), (191, 8), (458, 4)),), (461, 458, 191), None, None),
    ('children.third-parties', 2, False, (((55, 0), (462, 5), (463, 14)),), (463, 462, 55, 26), None, None),
    ('children.third-parties', 2, False, (((461, 0), (462, 10)),), (461, 462, 26), None, None),
    ('children.retention', 2, False, (((464, 0),),), (464,), 468, None),
    ('children.retention', 2, False, (((465, 0),),), (465,), 468, None),
    ('children.retention', 2, False, (((466, 0), (467, 12)),), (466, 467), 468, None),
    ('minors.protection', 2, False, (((484, 0), (485, 20)),), (484, 485), None, None),
    ('minors.protection', 2, False, (((485, 0), (479, 14)),), (485, 479), None, None),
    ('recipients', 2, False, (((487, 0), (486, 12), (488, 14), (489, 8)),), (488, 487, 489, 486), None, None),
    ('recipients', 2, False, (((486, 0), (487, 14), (488, 8), (489, 8)),), (488, 487, 489, 486), None, None),
    ('recipients', 2, False, (((487, 0), (490, 3), (489, 8), (486, 12)),), (487, 490, 489, 486), None, None),
    ('recipients', 2, False, (((491, 0), (490, 3), (489, 4)),), (491, 490, 489, 486), None, None),
    ('recipients', 2, False, (((490, 0), (489, 0), (487, 6), (486, 6)),), (487, 490, 489, 486), None, None),
    ('recipients', 2, False, (((489, 0), (492, 8), (486, 8)),), (492, 489, 486), None, None),
    ('recipients', 2, False, (((497, 0), (486, 6)),), (497, 486), None, None),
    ('recipients', 2, False, (((498, 0), (499, 4), (500, 8), (486, 8)),), (499, 500, 498, 486), None, None),
    ('recipients', 2, False, (((501, 0), (502, 8)),), (501, 502), None, None),
    ('recipients', 2, False, (((503, 0), (504, 6), (505, 20)),), (503, 505, 504), None, None),
    ('recipients.detail', 2, False, (((508, 0), (509, 3), (510, 4)),), (509, 510, 508, 506, 507), None, None),
    ('recipients.detail', 2, False, (((508, 0), (511, 2), (512, 20)),), (511, 512, 508, 506, 507), None, None),
    ('recipients.detail', 2, False, (((513, 0), (514, 2)),), (513, 514, 506, 507), None, None),
    ('recipients.detail', 2, False, (((515, 0),),), (515, 506, 507), None, None),
    ('recipients.identities', 2, False, (((487, 0), (517, 16), (518, 8)),), (517, 516, 518, 487), None, None),
    ('recipients.identities', 2, False, (((518, 0), (519, 8)),), (519, 516, 518), None, None),
    ('recipients.identities', 2, False, (((520, 0), (518, 6)),), (520, 516, 518), None, None),
    ('recipients.identities', 2, False, (((521, 0),), ((522, 0),), ((494, 0),), ((523, 0),)), (522, 523, 494, 521, 516), None, None),
    ('recipients.identities', 2, False, (((521, 0),),), (521,), None, 524),
    ('recipients.identities', 2, False, (((518, 0),),), (518,), None, 524),
    ('recipients.identities', 2, False, (((525, 0), (526, 8)), ((197, 0),)), (525, 526, 197), None, None),
    ('categories-disclosed', 2, False, (((528, 0), (26, 4), (529, 12)),), (529, 528, 527, 26), None, None),
    ('categories-disclosed', 2, False, (((530, 0), (528, 6), (26, 4)),), (530, 528, 527, 26), None, None),
    ('categories-disclosed', 2, False, (((531, 0), (532, 12), (490, 16), (489, 6)),), (531, 532, 527, 490, 489), None, None),
    ('categories-disclosed', 2, False, (((533, 0), (490, 3), (489, 6), (532, 10)),), (533, 532, 527, 490, 489), None, None),
    ('third-party-protection', 2, False, (((524, 0), (538, 20), (539, 5)),), (539, 538, 524, 537), None, None),
    ('third-party-protection', 2, False, (((538, 0), (540, 5), (524, 24)),), (540, 538, 524, 537), None, None),
    ('third-party-protection', 2, False, (((524, 0), (541, 14), (542, 16)),), (541, 542, 524, 537), None, None),
    ('third-party-protection', 2, False, (((543, 0), (524, 8), (544, 16)),), (543, 544, 524, 537), None, None),
    ('third-party-protection', 2, False, (((545, 0), (524, 16), (546, 20)),), (545, 546, 524, 537), None, None),
    ('third-party-protection', 2, False, (((547, 0), (548, 2), (549, 12)),), (547, 548, 549, 537), None, None),
    ('third-party-protection', 2, False, (((550, 0), (524, 10)),), (550, 524, 537), None, None),
    ('processors.outsourcing', 2, False, (((552, 0), (553, 20)),), (552, 553, 551), None, None),
    ('processors.outsourcing', 2, False, (((554, 0),),), (554, 551), None, None),
    ('processors.outsourcing', 2, False, (((555, 0), (556, 10)),), (555, 556, 551), None, None),
    ('processors.outsourcing', 2, False, (((557, 0), (504, 6), (558, 12)),), (557, 558, 504, 551), None, None),
    ('legal-disclosure', 2, False, (((560, 0),), ((561, 0),)), (561, 560, 559), None, None),
    ('legal-disclosure', 2, False, (((562, 0), (563, 6)),), (562, 563, 559), None, None),
    ('legal-disclosure', 2, False, (((560, 0), (564, 24)),), (564, 560, 559), None, None),
    ('legal-disclosure', 2, False, (((560, 0), (565, 24), (566, 3), (567, 4)),), (565, 566, 567, 560, 559), None, None),
    ('legal-disclosure', 2, False, (((560, 0), (568, 20), (567, 5)),), (568, 567, 560, 559), None, None),
    ('legal-disclosure', 2, False, (((564, 0), (560, 12)),), (564, 560, 559), None, None),
    ('legal-disclosure', 2, False, (((569, 0), (570, 3), (567, 4), (560, 12)),), (570, 569, 567, 560, 559), None, None),
    ('legal-disclosure', 2, False, (((569, 0), (11, 2), (560, 0)),), (569, 560, 559, 11), None, None),
    ('legal-disclosure', 2, False, (((571, 0), (572, 8), (560, 16)),), (571, 572, 560, 559), None, None),
    ('business-transfer', 2, False, (((575, 0),),), (575, 573, 574), None, None),
    ('business-transfer', 2, False, (((576, 0), (577, 6)),), (576, 577, 573, 574), None, None),
    ('business-transfer', 2, False, (((578, 0), (100, 0), (579, 3)),), (578, 579, 100, 573, 574), None, None),
    ('business-transfer', 2, False, (((580, 0), (581, 8)),), (580, 581, 573, 574), None, None),
    ('business-transfer', 2, False, (((582, 0), (575, 8), (583, 20)),), (582, 583, 575), None, None),
    ('payment-processing', 2, False, (((586, 0), (587, 2)),), (586, 587, 584, 585), None, None),
    ('payment-processing', 2, False, (((588, 0), (589, 6)),), (588, 589, 584, 585), None, None),
    ('payment-processing', 2, False, (((590, 0), (591, 10)),), (590, 591, 584, 585), None, None),
    ('payment-processing', 2, False, (((592, 0), (593, 20)),), (592, 593, 584, 585), None, None),
    ('social-login', 2, False, (((595, 0), (596, 5), (597, 5)),), (595, 596, 597, 594), None, None),
    ('social-login', 2, False, (((598, 0), (599, 8), (600, 2)),), (598, 600, 599, 594), None, None),
    ('social-login', 2, False, (((601, 0), (602, 2)),), (601, 602, 594), None, None),
    ('social-login', 2, False, (((603, 0), (604, 1)),), (603, 604, 594), None, None),
    ('social-login', 2, False, (((599, 0), (605, 1)),), (605, 599, 594), None, None),
    ('third-party-links', 2, False, (((607, 0), (608, 8), (609, 4)),), (607, 608, 609, 606), None, None),
    ('third-party-links', 2, False, (((610, 0), (611, 3), (612, 16)),), (610, 611, 612, 606), None, None),
    ('third-party-links', 2, False, (((423, 0), (613, 4), (614, 14), (615, 4)),), (613, 614, 615, 606, 423), None, None),
    ('retention.criteria', 2, False, (((621, 0), (26, 6), (617, 8)),), (620, 621, 617, 26), None, None),
    ('retention.criteria', 2, False, (((616, 0), (619, 15), (622, 12)),), (622, 616, 619), None, None),
    ('retention.criteria', 2, False, (((619, 0), (616, 6), (622, 12)),), (622, 616, 619), None, None),
    ('retention.criteria', 2, False, (((631, 0), (632, 6), (629, 20)),), (631, 632, 629, 619), None, None),
    ('retention.criteria', 2, False, (((629, 0), (631, 10), (632, 6)),), (631, 632, 629, 619), None, None),
    ('retention.criteria', 2, False, (((629, 0), (633, 10), (634, 8)),), (633, 634, 629, 619), None, None),
    ('retention.criteria', 2, False, (((635, 0), (636, 2), (629, 14)),), (635, 636, 629, 619), None, None),
    ('retention.period', 2, False, (((637, 0), (639, 14)),), (639, 637, 619), None, None),
    ('retention.period', 2, False, (((639, 0), (637, 3)),), (639, 637, 619), None, None),
    ('destruction', 2, False, (((654, 0), (648, 2)),), (654, 648, 619), None, None),
    ('destruction', 2, False, (((648, 0), (654, 4)),), (654, 648, 619), None, None),
    ('health.affiliates', 2, False, (((669, 0), (670, 10), (671, 20)),), (669, 670, 671), None, None),
    ('health.affiliates', 2, False, (((666, 0), (672, 10), (673, 10)),), (672, 673, 666), None, None),
    ('health.affiliates', 2, False, (((674, 0), (666, 14)),), (674, 666), None, None),
    ('health.affiliates', 2, False, (((674, 0),),), (674,), 675, None),
    ('health.affiliates', 2, False, (((676, 0), (677, 10)),), (676, 677), 675, None),
    ('retention.period', 2, False, (((678, 0), (679, 2), (160, 2), (680, 8), (681, 2)),), (680, 681, 678, 679, 160, 26), None, None),
    ('retention.period', 2, False, (((678, 0), (679, 2), (160, 2)), ((95, 0),)), (678, 679, 95, 160, 26), None, None),
    ('rights.access', 2, False, (((697, 0), (701, 4), (711, 6), (705, 5), (692, 4)),), (711, 701, 705, 692, 697), None, None),
    ('rights.access', 2, False, (((712, 0), (713, 6), (705, 8), (714, 5)),), (712, 713, 705, 714), None, None),
    ('rights.access', 2, False, (((715, 0), (705, 2), (692, 4), (716, 20)),), (715, 716, 705, 692), None, None),
    ('rights.access', 2, False, (((697, 0), (701, 4), (717, 4), (705, 3), (692, 3)),), (717, 701, 705, 692, 697), None, None),
    ('rights.rectification', 2, False, (((697, 0), (701, 6), (750, 12), (714, 8)),), (701, 750, 714, 697), None, None),
    ('rights.rectification', 2, False, (((750, 0), (705, 3), (714, 4), (716, 25)),), (750, 716, 705, 714), None, None),
    ('rights.rectification', 2, False, (((716, 0), (750, 15), (705, 3), (714, 4)),), (750, 716, 705, 714), None, None),
    ('rights.rectification', 2, False, (((715, 0), (750, 3), (705, 8), (714, 5)),), (715, 750, 705, 714), None, None),
    ('rights.rectification', 2, False, (((750, 0), (751, 4), (705, 8), (714, 5)),), (750, 705, 714, 751), None, None),
    ('rights.erasure', 2, False, (((697, 0), (701, 6), (751, 12), (705, 4), (714, 4)),), (701, 705, 714, 751, 697), None, None),
    ('rights.erasure', 2, False, (((692, 0), (701, 20), (763, 8), (764, 0)),), (763, 764, 701, 692, 697), None, None),
    ('rights.erasure', 2, False, (((697, 0), (765, 4), (714, 4), (766, 1)),), (765, 766, 714, 697), None, None),
    ('rights.erasure', 2, False, (((751, 0), (705, 3), (767, 3)),), (767, 705, 751, 697), None, None),
    ('rights.erasure', 2, False, (((751, 0), (705, 3), (714, 4), (716, 25)),), (716, 705, 714, 751, 697), None, None),
    ('rights.erasure', 2, False, (((750, 0), (751, 4), (705, 8), (714, 5)),), (750, 705, 714, 751, 697), None, None),
    ('rights.objection', 2, False, (((804, 0), (805, 8), (692, 6)),), (805, 804, 692, 697), None, None),
    ('rights.objection', 2, False, (((804, 0), (692, 4), (806, 4)),), (806, 804, 692, 697), None, None),
    ('rights.objection', 2, False, (((804, 0), (807, 6), (808, 2)),), (807, 808, 804, 697), None, None),
    ('rights.objection', 2, False, (((809, 0), (810, 3), (808, 2)),), (809, 810, 808, 697), None, None),
    ('rights.withdraw-consent', 2, False, (((834, 0), (848, 2), (692, 2)),), (848, 834, 692, 697), None, None),
    ('rights.withdraw-consent', 2, False, (((692, 0), (849, 15), (850, 0)),), (849, 850, 692, 697), None, None),
    ('rights.how-to-exercise', 2, False, (((858, 0), (859, 12)), ((186, 0),), ((860, 0),)), (859, 860, 858, 186, 697), None, None),
    ('rights.how-to-exercise', 2, False, (((714, 0), (713, 3)), ((186, 0),), ((860, 0),)), (860, 713, 186, 714, 697), None, None),
    ('rights.how-to-exercise', 2, False, (((701, 0), (858, 6), (705, 4), (714, 4), (716, 12)),), (858, 701, 716, 705, 714, 697), None, None),
    ('rights.how-to-exercise', 2, False, (((716, 0), (858, 8), (705, 4), (714, 4)),), (858, 716, 705, 714, 697), None, None),
    ('rights.how-to-exercise', 2, False, (((856, 0), (861, 10), (855, 25)),), (861, 855, 856, 697), None, None),
    ('request-methods', 2, False, (((864, 0),), ((865, 0),), ((866, 0),)), (865, 866, 862, 863, 864, 697), None, None),
    ('request-methods', 2, False, (((864, 0),), ((867, 0),), ((868, 0),)), (867, 868, 862, 863, 864, 697), None, None),
    ('request-methods', 2, False, (((864, 0),), ((380, 0),), ((869, 0),)), (869, 380, 862, 863, 864, 697), None, None),
    ('request-methods', 2, False, (((864, 0),), ((383, 0),), ((870, 0),)), (870, 383, 862, 863, 864, 697), None, None),
    ('request-methods', 2, False, (((864, 0),), ((871, 0),)), (871, 862, 863, 864, 697), None, None),
    ('request-methods', 2, False, (((872, 0), (864, 12), (873, 20)),), (872, 873, 862, 863, 864, 697), None, None),
    ('rights.response-time', 2, False, (((876, 0), (856, 12), (884, 15)),), (884, 876, 856, 697), None, None),
    ('rights.response-time', 2, False, (((876, 0), (884, 20)), ((189, 0), (856, 1))), (884, 189, 876, 856, 697), None, None),
    ('rights.response-time', 2, False, (((876, 0), (877, 6), (878, 4)),), (877, 878, 876), 728, None),
    ('rights.response-time', 2, False, (((713, 0), (886, 8)),), (886, 713), 728, None),
    ('rights.catalog', 2, False, (((920, 0), (683, 30)),), (919, 920, 683), None, None),
    ('rights.catalog', 2, False, (((683, 0), (920, 30)),), (919, 920, 683), None, None),
    ('rights.catalog', 2, False, (((921, 0), (667, 3), (922, 2)),), (922, 921, 667, 919, 683), None, None),
    ('rights.catalog', 2, False, (((923, 0), (924, 4), (683, 20)),), (923, 924, 919, 683), None, None),
    ('categories-sold', 2, False, (((958, 0), (26, 10)),), (958, 957, 26), None, None),
    ('categories-sold', 2, False, (((26, 0), (259, 10)),), (259, 957, 26), None, None),
    ('categories-sold', 2, False, (((959, 0), (707, 4), (26, 6)),), (959, 707, 957, 26), None, None),
    ('categories-sold', 2, False, (((954, 0), (960, 3)),), (960, 957, 954), None, None),
    ('targeted-ads-opt-out', 2, False, (((992, 0), (993, 16)),), (992, 993, 991), None, None),
    ('targeted-ads-opt-out', 2, False, (((993, 0), (992, 20)),), (992, 993, 991), None, None),
    ('targeted-ads-opt-out', 2, False, (((963, 0), (994, 12)),), (963, 991, 994), None, None),
    ('targeted-ads-opt-out', 2, False, (((992, 0), (995, 12)),), (995, 992, 991), None, None),
    ('targeted-ads-opt-out', 2, False, (((996, 0),),), (996, 991), None, None),
    ('targeted-ads-opt-out', 2, False, (((997, 0),),), (997, 991), None, None),
    ('targeted-ads', 2, False, (((993, 0),),), (993, 998), None, None),
    ('targeted-ads', 2, False, (((994, 0), (999, 8), (1000, 8)),), (999, 1000, 998, 994), None, None),
    ('targeted-ads', 2, False, (((1001, 0), (994, 6)),), (1001, 998, 994), None, None),
    ('ads.disclosure', 2, False, (((1003, 0), (1004, 20), (1005, 10), (994, 24)),), (1004, 1005, 1003, 994, 1002), None, None),
    ('ads.disclosure', 2, False, (((1003, 0), (1006, 14), (994, 8)),), (1006, 1003, 994, 1002), None, None),
    ('ads.disclosure', 2, False, (((994, 0), (1007, 10), (100, 4), (1003, 6)),), (1007, 100, 1003, 994, 1002), None, None),
    ('ads.disclosure', 2, False, (((1008, 0), (1009, 8), (1005, 10)),), (1008, 1009, 1005, 1002), None, None),
    ('ads.disclosure', 2, False, (((1010, 0),),), (1010, 1002), None, None),
    ('ads.disclosure', 2, False, (((1011, 0),),), (1011, 1002), None, None),
    ('ads.disclosure', 2, False, (((1012, 0), (1013, 10), (1003, 4)),), (1012, 1013, 1003, 1002), None, None),
    ('analytics.disclosure', 2, False, (((1017, 0), (1018, 8)),), (1017, 1018), None, None),
    ('analytics.disclosure', 2, False, (((1018, 0), (1019, 12)),), (1019, 1018), None, None),
    ('analytics.disclosure', 2, False, (((1018, 0), (1020, 3)),), (1020, 1018), None, None),
    ('analytics.disclosure', 2, False, (((1021, 0), (1018, 4)),), (1021, 1018), None, None),
    ('analytics.disclosure', 2, False, (((1022, 0), (1023, 20), (1018, 4)),), (1022, 1023, 1018), None, None),
    ('analytics.disclosure', 2, False, (((1024, 0), (1025, 8), (1026, 2)),), (1024, 1026, 1025), None, None),
    ('analytics.disclosure', 2, False, (((1025, 0), (1027, 2), (1028, 12)),), (1027, 1028, 1025), None, None),
    ('meta-pixel', 2, False, (((1035, 0),),), (1035,), None, None),
    ('meta-pixel', 2, False, (((1036, 0), (1037, 3)),), (1036, 1037), None, None),
    ('meta-pixel', 2, False, (((1038, 0), (1039, 4)),), (1038, 1039), None, None),
    ('third-party-tracking', 2, False, (((1045, 0), (1046, 18), (1047, 3), (1048, 25)),), (1045, 1046, 1047, 1048), None, None),
    ('third-party-tracking', 2, False, (((1049, 0), (1050, 14), (1051, 4)),), (1049, 1050, 1051), None, None),
    ('third-party-tracking', 2, False, (((599, 0), (300, 0), (1052, 6), (1053, 6)),), (1052, 1053, 599, 300), None, None),
    ('third-party-tracking', 2, False, (((1054, 0), (249, 6), (129, 20), (1055, 2), (1056, 1)),), (1054, 1055, 1056, 249, 129), None, None),
    ('third-party-tracking', 2, False, (((1058, 0), (1059, 14)),), (1058, 1059, 1057), None, None),
    ('third-party-tracking', 2, False, (((1059, 0), (291, 4)),), (1059, 291, 1057), None, None),
    ('third-party-tracking', 2, False, (((1060, 0), (1061, 14), (1062, 2), (1063, 2)),), (1060, 1061, 1062, 1063, 1057), None, None),
    ('third-party-tracking', 2, False, (((1064, 0), (1065, 8), (1066, 8)),), (1064, 1065, 1066, 1057), None, None),
    ('third-party-tracking', 2, False, (((423, 0), (1067, 6), (498, 4), (1068, 10)),), (1067, 1068, 498, 1057, 423), None, None),
    ('third-party-tracking', 2, False, (((423, 0), (498, 4), (1069, 3)),), (1069, 498, 1057, 423), None, None),
    ('security', 2, False, (((1105, 0), (1106, 10), (26, 6)),), (1105, 1106, 26), None, None),
    ('security', 2, False, (((26, 0), (1107, 8)),), (1107, 26), None, None),
    ('security', 2, False, (((1109, 0),),), (1109,), 1108, None),
    ('security', 2, False, (((1110, 0),), ((685, 0),)), (1110, 685), 1108, None),
    ('transfers.third-country', 2, False, (((1131, 0), (1128, 14), (1129, 3)),), (1131, 1128, 1129, 26), None, None),
    ('transfers.third-country', 2, False, (((1131, 0), (1127, 10)),), (1131, 1127, 26), None, None),
    ('transfers.third-country', 2, False, (((1132, 0), (1133, 8), (1128, 4), (1129, 3)),), (1132, 1128, 1129, 1133, 26), None, None),
    ('transfers.third-country', 2, False, (((1132, 0), (1133, 6), (1127, 4)),), (1132, 1127, 1133, 26), None, None),
    ('transfers.third-country', 2, False, (((1134, 0), (1133, 8), (1128, 8), (1129, 4)),), (1128, 1134, 1129, 1133), None, None),
    ('transfers.third-country', 2, False, (((1134, 0), (1133, 8), (1127, 8)),), (1127, 1134, 1133), None, None),
    ('transfers.third-country', 2, False, (((1134, 0), (1127, 4)),), (1127, 1134), None, None),
    ('transfers.third-country', 2, False, (((1134, 0), (1133, 4), (1135, 4), (1136, 3)),), (1136, 1135, 1134, 1133), None, None),
    ('transfers.third-country', 2, False, (((1134, 0), (1137, 0), (1136, 2)),), (1136, 1137, 1134), None, None),
    ('transfers.third-country', 2, False, (((1138, 0), (1139, 12), (1140, 3)),), (1139, 1138, 1140, 26), None, None),
    ('transfers.third-country', 2, False, (((1125, 0), (1141, 8), (1137, 5), (1140, 2)),), (1141, 1137, 1140, 1125, 26), None, None),
    ('transfers.third-country', 2, False, (((1142, 0), (1137, 8), (1140, 2)),), (1142, 1137, 1140, 26), None, None),
    ('transfers.third-country', 2, False, (((1143, 0), (1144, 4)),), (1144, 1143, 26), None, None),
    ('transfers.third-country', 2, False, (((1138, 0), (1145, 8)),), (1145, 1138, 26), None, None),
    ('transfers.third-country', 2, False, (((1138, 0), (1146, 8)),), (1146, 1138, 26), None, None),
    ('transfers.third-country', 2, False, (((1148, 0), (1141, 6)),), (1148, 1141, 1147, 1125), None, None),
    ('transfers.third-country', 2, False, (((1149, 0), (1150, 6), (1151, 6)),), (1149, 1150, 1151, 1147, 1125), None, None),
    ('transfers.third-country', 2, False, (((1152, 0), (1153, 8), (1154, 10)),), (1152, 1153, 1154, 1147, 1125), None, None),
    ('transfers.third-country', 2, False, (((1155, 0), (1156, 12), (1157, 8)),), (1155, 1156, 1157, 1147, 1125), None, None),
    ('transfers.safeguards', 2, False, (((1167, 0),),), (1166, 1167, 1147, 26), None, None),
    ('overseas-countries', 2, False, (((1169, 0), (1170, 12), (1140, 3)),), (1169, 1170, 1168, 1140), None, None),
    ('overseas-countries', 2, False, (((1125, 0), (1141, 8), (1137, 6), (1140, 2)),), (1141, 1137, 1168, 1140, 1125), None, None),
    ('overseas-countries', 2, False, (((1134, 0), (1133, 4), (1135, 4), (1136, 3)),), (1136, 1135, 1168, 1134, 1133), None, None),
    ('overseas-countries', 2, False, (((524, 0), (1133, 6), (1171, 3), (1140, 8)),), (1171, 1168, 1140, 524, 1133), None, None),
    ('overseas-countries', 2, False, (((1138, 0), (11, 12), (1172, 3)),), (1172, 1138, 1168, 11), None, None),
    ('change-notice', 1, False, (((86, 0), (79, 4), (73, 6)),), (86, 79, 73), None, None),
    ('change-notice', 1, False, (((73, 0), (79, 6), (87, 6)),), (87, 79, 73), None, None),
    ('automated-decisions', 1, False, (((157, 0),),), (157,), None, None),
    ('complaint.authority', 1, False, (((176, 0),),), (176,), None, None),
    ('contact.controller', 1, False, (((198, -1), (385, 8)),), (385, 198), None, None),
    ('contact.controller', 1, False, (((198, 0), (240, 6), (385, 3)),), (240, 385, 198), None, None),
    ('contact.controller', 1, False, (((193, 0),),), (193,), None, None),
    ('contact.postal', 1, False, (((198, 0), (386, 10)),), (386, 198), None, None),
    ('contact.postal', 1, False, (((240, 0), (386, 3)),), (386, 240), None, None),
    ('contact.privacy', 1, False, (((192, 0), (193, 25)),), (192, 193), None, None),
    ('contact.privacy', 1, False, (((193, 0), (192, 25)),), (192, 193), None, None),
    ('dpo.contact', 1, False, (((392, 0),),), (392,), None, None),
    ('person-in-charge', 1, False, (((394, 0),),), (394,), None, None),
    ('person-in-charge', 1, False, (((393, 0),),), (393,), None, None),
    ('person-in-charge', 1, False, (((392, 0),),), (392,), None, None),
    ('cookies', 1, False, (((312, 0),),), (312,), None, None),
    ('retention.criteria', 1, False, (((616, 0), (619, 8)),), (616, 619), None, None),
    ('retention.criteria', 1, False, (((619, 0), (616, 6)),), (616, 619), None, None),
    ('retention.criteria', 1, False, (((618, 0), (645, 4)),), (645, 618), None, None),
    ('retention.period', 1, False, (((626, 0),),), (626,), None, None),
    ('rights.withdraw-consent', 1, False, (((851, 0), (852, 6), (853, 12)),), (851, 852, 853), None, None),
    ('rights.how-to-exercise', 1, False, (((854, 0), (683, 10)),), (854, 683, 697), None, None),
    ('rights.response-time', 1, False, (((876, 0), (856, 12), (885, 15)),), (885, 876, 856), None, None),
    ('analytics.disclosure', 1, False, (((1029, 0), (1025, 12)),), (1029, 1025), None, None),
    ('analytics.disclosure', 1, False, (((1030, 0), (1025, 4)),), (1030, 1025), None, None),
    ('analytics.disclosure', 1, False, (((1025, 0), (1031, 8)),), (1031, 1025), None, None),
    ('notice.tx-sensitive', 1, False, (((1081, 0), (969, 4), (983, 4), (249, 2)),), (983, 1081, 969, 249), None, None),
    ('notice.tx-biometric', 1, False, (((1081, 0), (969, 4), (1082, 4), (1083, 2)),), (1082, 1083, 1081, 969), None, None),
    ('notice.fl-sensitive', 1, False, (((1081, 0), (969, 4), (983, 4), (249, 2)),), (983, 1081, 969, 249), None, None),
    ('notice.fl-biometric', 1, False, (((1081, 0), (969, 4), (1082, 4), (1083, 2)),), (1082, 1083, 1081, 969), None, None),
    ('overseas-countries', 1, False, (((1134, 0), (1133, 4), (1135, 4), (1172, 3)),), (1172, 1135, 1134, 1133), None, None),
    ('overseas-countries', 1, False, (((1142, 0), (1137, 8), (1172, 2)),), (1142, 1172, 1137), None, None),
)
TITLES = (
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1188, 0),),), (1188,), None, None),
    ('legitimate-interests', 2, False, (((17, 0), (18, 3)),), (17, 18), None, None),
    ('change-notice', 1, False, (((79, 0), (73, 4)),), (79, 73), None, None),
    ('change-notice', 1, False, (((73, 0), (79, 2)),), (79, 73), None, None),
    ('change-notice', 1, False, (((79, -1),),), (79,), None, None),
    ('categories-collected', 2, False, (((1189, 0),),), (1189,), None, None),
    ('purposes', 2, False, (((119, 0),),), (119,), None, None),
    ('sources', 2, False, (((1190, 0),),), (1190,), None, None),
    ('automated-decisions', 2, False, (((145, 0),),), (145,), None, None),
    ('automated-decisions', 2, False, (((153, 0), (152, 3)),), (152, 153), None, None),
    ('automated-decisions', 2, False, (((157, 0),),), (157,), None, None),
    ('complaint.authority', 2, False, (((171, 0), (172, 6)),), (172, 171), None, None),
    ('complaint.authority', 2, False, (((178, 0), (171, 3)),), (178, 171), None, None),
    ('complaint.authority', 2, False, (((178, 0), (1191, 3), (171, 2)),), (1191, 178, 171), None, None),
    ('complaint.controller', 2, False, (((171, -1),),), (171,), None, None),
    ('complaint.controller', 2, False, (((1192, 0), (171, 0)),), (1192, 171), None, None),
    ('complaint.controller', 2, False, (((1193, 0), (171, 3)),), (1193, 171), None, None),
    ('dpo.contact', 2, False, (((392, 0),),), (392,), None, None),
    ('entity-named', 2, False, (((405, 0), (679, 0)),), (679, 405), None, None),
    ('policy-title', 3, False, (((405, 0),),), (405,), None, None),
    ('policy-title', 2, False, (((1194, -1),),), (1194,), None, None),
    ('scope', 2, False, (((1195, 0),),), (1195,), None, None),
    ('definitions', 3, False, (((1196, 0),),), (1196,), None, None),
    ('cookies', 1, False, (((312, 0),),), (312,), None, None),
    ('recipients', 1, False, (((1197, 0), (26, 6)),), (1197, 26), None, None),
    ('recipients', 1, False, (((26, 0), (1197, 6)),), (1197, 26), None, None),
    ('recipients', 1, False, (((1198, 0), (1199, 8)),), (1198, 1199), None, None),
    ('recipients', 1, False, (((1200, 0),),), (1200,), None, None),
    ('recipients.detail', 2, False, (((1201, 0), (1202, 3)),), (1201, 1202), None, None),
    ('legal-disclosure', 1, False, (((1203, 0), (1204, 2)),), (1203, 1204), None, None),
    ('legal-disclosure', 1, False, (((1205, 0),),), (1205,), None, None),
    ('business-transfer', 1, False, (((1206, 0), (1207, 2)),), (1206, 1207), None, None),
    ('business-transfer', 1, False, (((1208, 0),),), (1208,), None, None),
    ('payment-processing', 1, False, (((1209, 0),),), (1209,), None, None),
    ('third-party-links', 2, False, (((1210, 0), (1211, 4)),), (1210, 1211), None, None),
    ('third-party-links', 2, False, (((1212, 0), (1213, 2)),), (1212, 1213), None, None),
    ('third-party-links', 2, False, (((1214, 0),),), (1214,), None, None),
    ('retention.criteria', 1, False, (((623, 0),),), (623,), None, None),
    ('destruction', 1, False, (((1215, 0),),), (1215,), None, None),
    ('destruction', 1, False, (((1216, 0),),), (1216,), None, None),
    ('health-data-policy', 3, False, (((664, 0),),), (664,), None, None),
    ('rights.access', 2, False, (((683, 0), (685, 4)),), (685, 683), None, None),
    ('rights.access', 2, False, (((1217, 0), (705, 2), (692, 3)),), (1217, 705, 692), None, None),
    ('rights.access', 2, False, (((685, 0), (1218, 2)),), (1218, 685), None, None),
    ('rights.access', 2, False, (((249, 0), (685, 0)),), (249, 685), None, None),
    ('rights.access', 2, False, (((178, 0), (690, 0), (688, 0)),), (688, 690, 178), None, None),
    ('rights.access', 2, False, (((685, 0), (1219, 3)),), (1219, 685), None, None),
    ('rights.rectification', 2, False, (((683, 0), (744, 6)),), (744, 683), None, None),
    ('rights.rectification', 2, False, (((750, 0), (714, 6)),), (750, 714), None, None),
    ('rights.rectification', 2, False, (((685, 0), (744, 3)),), (744, 685), None, None),
    ('rights.erasure', 2, False, (((683, 0), (751, 8)),), (751, 683), None, None),
    ('rights.erasure', 2, False, (((751, 0), (339, 5)),), (339, 751), None, None),
    ('rights.erasure', 2, False, (((1220, 0), (751, 1)),), (1220, 751), None, None),
    ('rights.erasure', 2, False, (((751, 0), (848, 4), (714, 3)),), (848, 714, 751), None, None),
    ('rights.erasure', 2, False, (((698, 0), (751, 3)),), (698, 751), None, None),
    ('rights.erasure', 2, False, (((751, 0), (698, 0)),), (698, 751), None, None),
    ('rights.erasure', 2, False, (((178, 0), (11, 0), (770, 0), (771, 0)),), (770, 771, 11, 178), None, None),
    ('data-deletion', 2, False, (((751, 0), (339, 5)),), (339, 751), None, None),
    ('data-deletion', 2, False, (((1221, 0), (751, 0)),), (1221, 751), None, None),
    ('data-deletion', 2, False, (((698, 0), (751, 3)),), (698, 751), None, None),
    ('data-deletion', 2, False, (((1193, 0), (751, 3)),), (1193, 751), None, None),
    ('rights.restriction', 2, False, (((683, 0), (1222, 6)),), (1222, 683), None, None),
    ('rights.restriction', 2, False, (((787, 0), (160, 2)),), (787, 160), None, None),
    ('rights.restriction', 2, False, (((788, 0), (776, 4)),), (788, 776), None, None),
    ('rights.objection', 2, False, (((683, 0), (786, 6)),), (786, 683), None, None),
    ('rights.objection', 2, False, (((786, 0), (160, 3)),), (160, 786), None, None),
    ('rights.portability', 2, False, (((815, 0),),), (815,), None, None),
    ('rights.portability', 2, False, (((1223, 0), (692, 3)),), (1223, 692), None, None),
    ('rights.withdraw-consent', 2, False, (((834, 0), (835, 4)),), (835, 834), None, None),
    ('rights.how-to-exercise', 2, False, (((854, 0), (683, 4)),), (854, 683), None, None),
    ('rights.how-to-exercise', 2, False, (((1193, 0), (856, 6)),), (1193, 856), None, None),
    ('rights.how-to-exercise', 2, False, (((1224, 0), (856, 4)),), (1224, 856), None, None),
    ('rights.appeal', 2, False, (((888, 0), (1225, 4)),), (1225, 888), None, None),
    ('rights.appeal', 2, False, (((683, 0), (888, 3)),), (888, 683), None, None),
    ('rights.appeal', 2, False, (((888, -1),),), (888,), None, None),
    ('rights.verification', 2, False, (((1226, 0), (1227, 4)),), (1227, 1226), None, None),
    ('rights.verification', 2, False, (((1228, 0), (1229, 3)),), (1228, 1229), None, None),
    ('rights.verification', 2, False, (((856, 0), (1226, 0)),), (1226, 856), None, None),
    ('authorized-agent', 2, False, (((1230, 0), (1231, 0)),), (1230, 1231), None, None),
    ('non-discrimination', 2, False, (((1232, 0), (1233, 0)),), (1232, 1233), None, None),
    ('non-discrimination', 2, False, (((1234, 0),),), (1234,), None, None),
    ('non-discrimination', 2, False, (((683, 0), (1233, 6)),), (1233, 683), None, None),
    ('non-discrimination', 2, False, (((149, 0), (1233, 0)),), (1233, 149), None, None),
    ('rights.catalog', 2, False, (((920, 0), (1235, 6)),), (1235, 920), None, None),
    ('rights.catalog', 2, False, (((683, 0), (920, 8)),), (920, 683), None, None),
    ('rights.catalog', 2, False, (((921, 0), (667, 3), (1236, 2)),), (1236, 921, 667), None, None),
    ('rights.catalog', 2, False, (((1237, 0), (921, 2), (667, 3)),), (1237, 921, 667), None, None),
    ('marketing-opt-out', 2, False, (((804, 0), (1238, 6)),), (1238, 804), None, None),
    ('marketing-opt-out', 2, False, (((808, 0), (1239, 3)),), (1239, 808), None, None),
    ('marketing-opt-out', 2, False, (((813, 0),),), (813,), None, None),
    ('financial-incentive', 2, False, (((928, 0), (929, 1)),), (928, 929), None, None),
    ('ccpa-applies', 3, False, (((946, 0), (1240, 6)),), (1240, 946), None, None),
    ('ccpa-applies', 3, False, (((949, 0),),), (949,), None, None),
    ('ccpa-applies', 3, False, (((683, 0), (216, 8)),), (216, 683), None, None),
    ('sale-opt-out', 2, False, (((1241, 0),),), (1241,), None, None),
    ('sale-opt-out', 2, False, (((448, 0), (1242, 6)),), (1242, 448), None, None),
    ('sale-opt-out', 2, False, (((1243, 0),),), (1243,), None, None),
    ('dnt', 2, False, (((1044, 0),),), (1044,), None, None),
    ('direct-marketing-sharing', 2, False, (((1070, 0),),), (1070,), None, None),
    ('security', 1, False, (((1244, 0),),), (1244,), None, None),
    ('security', 1, False, (((1108, 0),), ((26, 0),)), (1108, 26), None, None),
    ('breach-notification', 1, False, (((1245, 0),),), (1245,), None, None),
    ('breach-notification', 1, False, (((1246, 0),),), (1246,), None, None),
    ('transfers.third-country', 2, False, (((1143, 0), (1247, 3)),), (1247, 1143), None, None),
    ('transfers.third-country', 2, False, (((1248, 0), (1249, 6)),), (1248, 1249), None, None),
    ('transfers.third-country', 1, False, (((1143, 0), (1250, 4)),), (1250, 1143), None, None),
    ('transfers.third-country', 1, False, (((1251, 0), (1252, 4)),), (1251, 1252), None, None),
    ('transfers.third-country', 1, False, (((1253, 0),),), (1253,), None, None),
    ('transfers.third-country', 1, False, (((1254, 0), (1255, 4)),), (1254, 1255), None, None),
    ('dpf.adherence', 1, False, (((1174, 0),),), (1174,), None, None),
)
