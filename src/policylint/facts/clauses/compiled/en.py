"""Compiled by scripts/compile_cues.py: edit the files in facts/clauses/cues instead."""

WORDS = dict(
    zip(
    (
    "1\n"
    "13\n"
    "1798\n"
    "20\n"
    "3rd\n"
    "4\n"
    "40\n"
    "45\n"
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
    "adverse\n"
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
    "answer\n"
    "anti\n"
    "any\n"
    "anyone\n"
    "anything\n"
    "anywhere\n"
    "apart\n"
    "api\n"
    "app\n"
    "appeal\n"
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
    "asked\n"
    "asking\n"
    "asks\n"
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
    "challenge\n"
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
    "claim\n"
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
    "common\n"
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
    "contest\n"
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
    "dealt\n"
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
    "driving\n"
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
    "everything\n"
    "evidence\n"
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
    "form\n"
    "format\n"
    "forty\n"
    "foundation\n"
    "four\n"
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
    "go\n"
    "google\n"
    "governance\n"
    "government\n"
    "governmental\n"
    "grant\n"
    "granting\n"
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
    "hear\n"
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
    "identify\n"
    "identity\n"
    "if\n"
    "immediately\n"
    "impossible\n"
    "in\n"
    "incompatible\n"
    "individual\n"
    "individuals\n"
    "industry\n"
    "inferences\n"
    "inform\n"
    "information\n"
    "instruct\n"
    "interactive\n"
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
    "lower\n"
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
    "move\n"
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
    "point\n"
    "policies\n"
    "political\n"
    "pop\n"
    "portable\n"
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
    "put\n"
    "question\n"
    "rather\n"
    "reach\n"
    "reaching\n"
    "readily\n"
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
    "reply\n"
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
    "review\n"
    "revised\n"
    "revoke\n"
    "rhode\n"
    "right\n"
    "rights\n"
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
    "satisfied\n"
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
    "somebody\n"
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
    "structured\n"
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
    "taken\n"
    "takes\n"
    "taking\n"
    "talk\n"
    "target\n"
    "targeted\n"
    "targeting\n"
    "tax\n"
    "technical\n"
    "technically\n"
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
    "treat\n"
    "treated\n"
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
    "usual\n"
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
    "worse\n"
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
    "accompanied\n"
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
    "acts\n"
    "adapt\n"
    "adapted\n"
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
    "adversely\n"
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
    "affect\n"
    "affected\n"
    "affiliate\n"
    "affiliates\n"
    "affirmative\n"
    "agencies\n"
    "agents\n"
    "aggregator\n"
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
    "answered\n"
    "answering\n"
    "answers\n"
    "anthropic\n"
    "antivirus\n"
    "anybody\n"
    "anytime\n"
    "apis\n"
    "appcenter\n"
    "appealed\n"
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
    "authorizes\n"
    "automation\n"
    "avail\n"
    "average\n"
    "avoid\n"
    "aws\n"
    "awsalb\n"
    "azure\n"
    "backup\n"
    "backups\n"
    "ban\n"
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
    "bearing\n"
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
    "break\n"
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
    "claims\n"
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
    "communicate\n"
    "communicated\n"
    "communicates\n"
    "communicating\n"
    "communications\n"
    "community\n"
    "companies\n"
    "compatible\n"
    "competitor\n"
    "complain\n"
    "complained\n"
    "complaining\n"
    "complains\n"
    "completed\n"
    "completing\n"
    "complex\n"
    "complexity\n"
    "compliant\n"
    "complied\n"
    "complies\n"
    "complying\n"
    "compromised\n"
    "computer\n"
    "computers\n"
    "concern\n"
    "concerning\n"
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
    "contextual\n"
    "continuing\n"
    "contractor\n"
    "contractors\n"
    "contracts\n"
    "contractually\n"
    "contradict\n"
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
    "copied\n"
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
    "csv\n"
    "customize\n"
    "cvs\n"
    "cyprus\n"
    "czechia\n"
    "daa\n"
    "daac\n"
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
    "desktop\n"
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
    "detriment\n"
    "develop\n"
    "developing\n"
    "devices\n"
    "diagnostic\n"
    "diagnostics\n"
    "dial\n"
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
    "disadvantage\n"
    "disadvantaged\n"
    "disadvantages\n"
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
    "doubt\n"
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
    "edaa\n"
    "edit\n"
    "edited\n"
    "editing\n"
    "edits\n"
    "edoeb\n"
    "edöb\n"
    "effective\n"
    "egypt\n"
    "elsewhere\n"
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
    "empower\n"
    "enabled\n"
    "encarregado\n"
    "enclose\n"
    "enclosed\n"
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
    "escalate\n"
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
    "example\n"
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
    "extend\n"
    "extended\n"
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
    "frozen\n"
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
    "halted\n"
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
    "inaccuracy\n"
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
    "indonesia\n"
    "infallible\n"
    "infer\n"
    "inferring\n"
    "influence\n"
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
    "json\n"
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
    "learn\n"
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
    "me\n"
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
    "misleading\n"
    "mistake\n"
    "mistaken\n"
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
    "nominate\n"
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
    "orally\n"
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
    "pause\n"
    "paused\n"
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
    "portal\n"
    "ported\n"
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
    "proxy\n"
    "pseudonymisation\n"
    "pseudonymised\n"
    "pseudonymization\n"
    "pseudonymized\n"
    "publish\n"
    "publishers\n"
    "publishes\n"
    "publishing\n"
    "pulverized\n"
    "punish\n"
    "punished\n"
    "punishes\n"
    "punishing\n"
    "purchases\n"
    "purchasing\n"
    "purely\n"
    "purge\n"
    "purged\n"
    "purges\n"
    "purging\n"
    "puts\n"
    "qatar\n"
    "quality\n"
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
    "rating\n"
    "ratings\n"
    "razorpay\n"
    "reached\n"
    "reaches\n"
    "read\n"
    "recall\n"
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
    "reconsidered\n"
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
    "regarding\n"
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
    "rejection\n"
    "rejects\n"
    "relating\n"
    "relatives\n"
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
    "reports\n"
    "representative\n"
    "representatives\n"
    "requested\n"
    "requester\n"
    "requesting\n"
    "requestor\n"
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
    "signed\n"
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
    "solicitors\n"
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
    "students\n"
    "subcontract\n"
    "subcontractors\n"
    "subjects\n"
    "submission\n"
    "submissions\n"
    "submit\n"
    "submits\n"
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
    "takeover\n"
    "tampering\n"
    "tap\n"
    "tasks\n"
    "teenagers\n"
    "teens\n"
    "telegram\n"
    "telemetry\n"
    "temporarily\n"
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
    "three\n"
    "ticket\n"
    "tickets\n"
    "till\n"
    "timeframe\n"
    "tls\n"
    "tokens\n"
    "told\n"
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
    "unaffiliated\n"
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
    "verbally\n"
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
    (0, 0, 1, 2, 3, 0, 3, 4, 5, 3, 6, 3, 3, 3, 7, 3, 8, 9, 3, 10, 11, 12, 13, 14, 3, 15, 16, 3, 3, 3, 17, 18, 3, 19, 3, 20, 21, 22, 23, 3, 24, 3, 25, 3, 3, 3, 26, 27, 27, 3, 3, 28, 29, 3, 30, 31, 32, 3, 33, 34, 35, 3, 36, 37, 38, 39, 40, 41, 42, 3, 3, 43, 44, 3, 3, 45, 45, 46, 3, 47, 3, 48, 49, 50, 51, 52, 53, 54, 55, 3, 56, 57, 58, 58, 59, 60, 61, 3, 3, 62, 3, 63, 3, 64, 65, 66, 67, 3, 67, 3, 68, 69, 70, 71, 72, 3, 73, 3, 74, 75, 76, 3, 3, 77, 78, 3, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 3, 3, 3, 89, 3, 90, 3, 91, 92, 93, 94, 37, 95, 96, 3, 97, 98, 99, 3, 99, 100, 3, 101, 102, 103, 104, 105, 3, 3, 3, 3, 106, 3, 107, 3, 108, 109, 110, 3, 111, 112, 113, 114, 115, 116, 3, 117, 3, 3, 118, 119, 120, 121, 122, 123, 124, 125, 3, 3, 126, 127, 128, 56, 129, 130, 131, 132, 3, 133, 134, 135, 3, 136, 3, 3, 3, 3, 137, 138, 139, 140, 3, 3, 3, 141, 3, 3, 142, 143, 142, 100, 3, 3, 144, 145, 146, 147, 3, 3, 3, 148, 149, 150, 151, 152, 3, 3, 153, 42, 3, 3, 3, 154, 155, 3, 156, 157, 158, 159, 160, 161, 162, 163, 3, 3, 3, 3, 3, 164, 3, 3, 3, 165, 166, 3, 3, 167, 168, 3, 169, 3, 107, 170, 171, 172, 27, 173, 3, 174, 3, 175, 176, 109, 3, 3, 177, 178, 3, 35, 3, 3, 3, 179, 3, 3, 180, 3, 181, 182, 3, 3, 3, 3, 3, 183, 3, 184, 3, 185, 3, 3, 186, 187, 188, 3, 189, 190, 191, 192, 193, 3, 3, 3, 194, 195, 196, 196, 3, 3, 3, 3, 158, 3, 197, 198, 3, 3, 3, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 3, 209, 210, 211, 3, 3, 97, 97, 3, 3, 212, 3, 3, 213, 214, 3, 215, 3, 3, 3, 3, 3, 3, 216, 217, 3, 3, 3, 3, 218, 219, 220, 221, 3, 222, 198, 223, 3, 223, 224, 225, 226, 3, 227, 228, 3, 229, 230, 3, 231, 232, 233, 234, 3, 235, 236, 3, 237, 238, 239, 3, 3, 3, 240, 3, 3, 3, 3, 3, 3, 3, 3, 241, 242, 243, 244, 3, 245, 246, 247, 3, 248, 249, 250, 3, 251, 252, 253, 3, 254, 255, 255, 256, 3, 257, 258, 3, 259, 260, 261, 262, 263, 264, 167, 63, 265, 35, 266, 267, 268, 3, 3, 269, 3, 3, 270, 271, 272, 273, 274, 275, 276, 277, 3, 278, 279, 3, 3, 280, 281, 282, 3, 283, 284, 285, 286, 287, 288, 3, 289, 3, 3, 3, 290, 3, 3, 291, 3, 292, 3, 293, 294, 295, 3, 296, 297, 298, 299, 300, 3, 301, 3, 3, 302, 3, 303, 304, 305, 306, 307, 308, 188, 3, 309, 310, 311, 312, 117, 313, 314, 315, 316, 3, 3, 317, 318, 319, 320, 321, 3, 322, 323, 324, 325, 326, 3, 3, 117, 128, 327, 3, 3, 3, 3, 328, 329, 3, 330, 3, 331, 332, 3, 3, 333, 334, 335, 336, 3, 337, 338, 339, 340, 341, 3, 3, 342, 343, 3, 53, 344, 3, 345, 3, 346, 347, 348, 349, 350, 351, 351, 3, 352, 353, 3, 354, 355, 3, 3, 356, 3, 3, 357, 3, 3, 358, 359, 273, 3, 3, 3, 3, 340, 3, 360, 3, 361, 362, 3, 363, 364, 3, 365, 366, 3, 3, 367, 368, 3, 369, 370, 371, 372, 373, 3, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 3, 385, 386, 3, 387, 388, 3, 3, 3, 389, 390, 3, 391, 3, 3, 392, 393, 394, 3, 3, 3, 3, 3, 3, 140, 395, 3, 396, 396, 397, 398, 32, 399, 400, 401, 402, 403, 3, 3, 3, 404, 405, 406, 407, 95, 408, 409, 410, 411, 412, 413, 414, 415, 3, 416, 417, 418, 3, 3, 3, 419, 3, 420, 370, 421, 422, 423, 424, 3, 3, 3, 425, 426, 3, 427, 428, 429, 430, 431, 3, 432, 433, 434, 435, 436, 3, 437, 438, 439, 440, 441, 442, 3, 443, 444, 445, 3, 446, 3, 3, 3, 3, 109, 3, 3, 3, 3, 3, 447, 448, 449, 3, 55, 450, 451, 451, 3, 3, 158, 452, 255, 3, 3, 396, 3, 3, 453, 3, 3, 454, 455, 456, 3, 3, 3, 457, 3, 458, 3, 3, 3, 459, 3, 460, 461, 462, 3, 463, 464, 465, 385, 466, 3, 467, 468, 3, 3, 3, 3, 469, 470, 471, 3, 100, 100, 3, 472, 473, 474, 475, 3, 476, 477, 478, 3, 479, 3, 480, 3, 114, 481, 482, 483, 484, 485, 486, 3, 487, 325, 488, 207, 3, 3, 489, 490, 491, 3, 227, 492, 492, 493, 3, 3, 494, 3, 495, 3, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 3, 325, 3, 293, 506, 507, 3, 508, 509, 3, 3, 3, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 3, 3, 526, 3, 527, 528, 529, 272, 3, 530, 235, 531, 3, 532, 3, 533, 533, 533, 533, 534, 533, 535, 536, 535, 537, 535, 535, 535, 535, 533, 538, 539, 540, 541, 533, 542, 533, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 543, 544, 545, 546, 547, 548, 533, 533, 549, 550, 533, 535, 533, 536, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 542, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 569, 569, 570, 571, 572, 573, 574, 575, 576, 577, 577, 578, 579, 580, 581, 581, 582, 583, 584, 585, 586, 587, 588, 589, 587, 588, 590, 591, 592, 593, 594, 595, 594, 594, 592, 596, 597, 598, 599, 600, 601, 602, 597, 566, 566, 603, 604, 605, 546, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 542, 621, 621, 622, 623, 623, 624, 625, 553, 626, 581, 581, 581, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 637, 637, 637, 638, 639, 640, 641, 642, 643, 542, 644, 644, 644, 644, 645, 646, 646, 646, 646, 646, 646, 646, 646, 646, 646, 605, 647, 648, 648, 649, 546, 566, 650, 651, 652, 653, 653, 654, 655, 656, 657, 658, 659, 660, 661, 660, 652, 662, 586, 663, 664, 636, 665, 665, 666, 667, 668, 668, 668, 668, 633, 633, 564, 555, 669, 669, 669, 669, 640, 670, 671, 671, 672, 673, 674, 675, 676, 677, 649, 678, 564, 564, 564, 679, 680, 681, 682, 683, 680, 684, 685, 686, 669, 687, 590, 688, 542, 688, 689, 690, 691, 633, 692, 576, 693, 566, 644, 694, 695, 542, 696, 696, 546, 697, 698, 606, 699, 700, 701, 702, 703, 633, 677, 704, 705, 635, 605, 706, 707, 708, 692, 709, 710, 711, 590, 712, 552, 713, 714, 715, 716, 717, 718, 719, 720, 721, 586, 586, 722, 723, 649, 677, 566, 724, 576, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 734, 656, 735, 736, 737, 737, 738, 739, 566, 740, 741, 696, 742, 588, 743, 743, 542, 744, 745, 746, 747, 748, 689, 749, 750, 633, 676, 751, 752, 646, 590, 753, 754, 755, 755, 756, 757, 649, 605, 758, 633, 759, 760, 760, 761, 762, 763, 764, 765, 588, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 777, 777, 778, 581, 779, 779, 588, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 564, 564, 792, 793, 565, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 803, 804, 565, 576, 805, 806, 807, 566, 808, 808, 808, 809, 810, 811, 812, 812, 813, 814, 815, 816, 817, 818, 617, 819, 820, 821, 822, 823, 824, 825, 689, 689, 674, 542, 542, 542, 826, 689, 827, 828, 829, 830, 831, 832, 629, 833, 834, 629, 689, 835, 566, 836, 837, 655, 837, 837, 838, 692, 636, 839, 840, 841, 842, 843, 844, 803, 677, 542, 845, 846, 689, 677, 677, 847, 847, 848, 849, 850, 785, 785, 649, 851, 852, 852, 851, 853, 854, 855, 856, 566, 857, 857, 857, 857, 858, 859, 860, 590, 861, 862, 862, 863, 863, 864, 646, 646, 756, 795, 865, 590, 866, 867, 868, 642, 869, 870, 871, 872, 872, 872, 692, 873, 874, 875, 677, 876, 803, 803, 803, 803, 877, 877, 877, 877, 837, 878, 620, 879, 880, 881, 882, 881, 881, 883, 884, 885, 642, 886, 887, 844, 803, 803, 844, 596, 888, 888, 889, 692, 692, 890, 891, 892, 893, 803, 865, 649, 894, 895, 590, 895, 596, 596, 596, 896, 590, 646, 646, 646, 646, 897, 898, 899, 900, 901, 902, 902, 903, 903, 903, 903, 904, 903, 905, 906, 907, 908, 909, 909, 909, 909, 649, 910, 646, 576, 911, 911, 911, 694, 566, 576, 576, 912, 913, 914, 689, 913, 915, 564, 916, 917, 918, 918, 918, 919, 851, 851, 852, 920, 921, 922, 922, 923, 847, 581, 581, 581, 581, 851, 851, 924, 633, 925, 926, 927, 536, 928, 877, 929, 930, 931, 932, 877, 933, 934, 935, 852, 564, 564, 936, 937, 938, 939, 938, 619, 619, 669, 669, 940, 669, 669, 941, 942, 929, 943, 786, 786, 944, 786, 786, 945, 946, 566, 947, 947, 948, 689, 949, 949, 769, 949, 950, 951, 952, 953, 881, 954, 955, 956, 752, 957, 958, 959, 958, 958, 677, 842, 842, 960, 640, 961, 962, 963, 705, 964, 965, 965, 965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 971, 837, 975, 976, 977, 978, 978, 979, 980, 979, 979, 981, 982, 983, 984, 984, 672, 985, 844, 605, 986, 987, 988, 989, 990, 842, 708, 677, 546, 546, 991, 992, 795, 976, 976, 652, 993, 594, 594, 673, 994, 995, 996, 772, 997, 998, 965, 965, 999, 677, 566, 1000, 1001, 1002, 649, 931, 1003, 1004, 652, 1005, 1006, 1007, 1008, 1009, 1010, 1010, 1011, 1012, 1013, 1013, 1014, 692, 842, 633, 1015, 1016, 1017, 1018, 863, 1019, 837, 837, 837, 1020, 837, 1021, 1022, 1023, 1024, 677, 1025, 673, 673, 673, 673, 1026, 1026, 649, 1027, 1003, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 546, 1035, 1036, 1036, 1037, 1038, 1039, 624, 624, 1040, 1041, 649, 649, 644, 1042, 865, 942, 942, 1043, 689, 1044, 668, 1045, 1046, 1047, 1036, 1048, 1047, 1049, 1050, 636, 1051, 1052, 825, 1053, 542, 677, 1054, 1054, 677, 1055, 1056, 1057, 696, 689, 1058, 692, 673, 594, 1059, 594, 594, 805, 1060, 765, 1061, 944, 888, 888, 865, 1062, 1062, 1063, 1064, 1065, 865, 1066, 1066, 1067, 1068, 1069, 1070, 1071, 1062, 1063, 1072, 994, 1073, 676, 795, 644, 644, 805, 633, 673, 1074, 1074, 606, 1075, 1076, 1077, 1078, 1079, 704, 704, 1080, 704, 1023, 1081, 1081, 786, 786, 944, 786, 786, 1082, 1083, 576, 1084, 808, 808, 851, 808, 1085, 1086, 1087, 1087, 1087, 594, 594, 594, 594, 1088, 1089, 1090, 566, 1091, 1092, 1093, 1094, 1095, 620, 1096, 1097, 1098, 863, 1099, 1100, 569, 569, 569, 665, 689, 669, 669, 669, 669, 673, 1101, 1032, 677, 747, 1102, 1102, 1103, 1103, 1104, 633, 1105, 677, 1106, 1107, 1096, 695, 676, 656, 588, 542, 845, 1108, 1109, 633, 668, 1110, 795, 633, 750, 1111, 604, 1096, 676, 851, 634, 851, 851, 677, 586, 1112, 675, 783, 1113, 553, 1114, 694, 694, 694, 1115, 1116, 1117, 1118, 542, 1119, 1120, 1121, 1122, 1122, 542, 971, 971, 1123, 1124, 1125, 1126, 1127, 1128, 796, 1129, 576, 1130, 677, 668, 1131, 1132, 1132, 694, 1133, 1134, 546, 1135, 586, 586, 1136, 1137, 1138, 1139, 756, 1140, 865, 563, 677, 1053, 1053, 1141, 1142, 1143, 1144, 1145, 633, 677, 1146, 1147, 1148, 642, 620, 566, 795, 689, 689, 636, 1149, 1150, 620, 1151, 1036, 1036, 1008, 687, 842, 755, 1152, 566, 1096, 576, 576, 575, 1153, 576, 1154, 1155, 633, 546, 730, 835, 1156, 795, 1157, 1062, 1158, 1062, 1159, 1160, 636, 1161, 1162, 1163, 1161, 581, 825, 1164, 795, 1165, 1166, 633, 1167, 976, 542, 1168, 1169, 1046, 692, 803, 851, 795, 1170, 677, 649, 1171, 1172, 1173, 1174, 1174, 692, 633, 1175, 934, 1176, 903, 677, 1177, 621, 1178, 1179, 1179, 1180, 1181, 605, 1182, 1183, 820, 1184, 1185, 707, 1186, 1013, 1002, 1187, 1188, 1189, 1002, 1190, 649, 1191, 1192, 649, 851, 649, 840, 1193, 1194, 1195, 1196, 1196, 1197, 820, 1198, 542, 1199, 1200, 1101, 1201, 566, 1201, 1202, 1203, 1204, 1062, 837, 804, 804, 804, 804, 1205, 1205, 1205, 1205, 1205, 1205, 1205, 1205, 1205, 1206, 940, 646, 646, 646, 1207, 646, 716, 1208, 633, 1026, 589, 755, 743, 588, 743, 588, 589, 1209, 1210, 1211, 1212, 1096, 1213, 1214, 1215, 1003, 1216, 1217, 851, 903, 1218, 903, 903, 903, 1218, 903, 903, 903, 672, 1002, 994, 1219, 1220, 1221, 1222, 846, 1223, 542, 1224, 642, 591, 1225, 633, 1058, 1226, 542, 1058, 1058, 1227, 1228, 652, 1229, 1230, 1231, 812, 1232, 1233, 1234, 674, 677, 1235, 1236, 1237, 1238, 1239, 827, 677, 1240, 636, 644, 1241, 649, 1242, 940, 1243, 1244, 1244, 1245, 1246, 586, 668, 668, 668, 668, 1247, 865, 1248, 1249, 1250, 765, 1102, 1251, 1252, 1253, 1254, 1255, 1007, 714, 1256, 1257, 1258, 1259, 1260, 644, 673, 1141, 1261, 1262, 1263, 1264, 564, 564, 1265, 1266, 1046, 1267, 1268, 546, 646, 546, 646, 1269, 566, 644, 644, 864, 596, 596, 596, 596, 1270, 1271, 1272, 881, 1273, 881, 881, 594, 633, 1274, 1046, 786, 786, 786, 786, 1275, 1276, 842, 1136, 586, 613, 613, 716, 809, 809, 1277, 1278, 649, 1279, 1280, 576, 1281, 1282, 1283, 1284, 1285, 1286, 653, 653, 653, 1287, 1288, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 832, 629, 1295, 629, 865, 931, 586, 644, 1023, 1296, 1297, 1298, 1046, 1299, 1300, 1002, 837, 1301, 1301, 1302, 1303, 1304, 860, 590, 1305, 590, 1306, 1268, 1307, 1308, 769, 1309, 588, 842, 842, 976, 976, 976, 976, 668, 668, 1310, 812, 1311, 1312, 979, 1313, 1314, 911, 694, 576, 1315, 576, 648, 1316, 1317, 1318, 1319, 1320, 1321, 1320, 1322, 1323, 1324, 1325, 1326, 1327, 1327, 1327, 1327, 1139, 566, 932, 569, 1328, 569, 569, 569, 1329, 1330, 886, 1331, 1332, 1333, 1334, 1335, 648, 923, 1336, 1337, 1338, 1339, 1340, 1341, 576, 689, 1342, 1343, 1344, 903, 903, 903, 903, 903, 903, 1310, 1345, 1327, 1327, 1327, 1327, 1275, 1346, 1347, 1348, 912, 912, 649, 1349, 1350, 1351, 1352, 1161, 581, 1353, 1354, 1355, 1356, 1327, 1327, 1327, 1327, 1082, 677, 1357, 633, 1358, 1359, 1103, 1360, 649, 546, 1361, 1362, 1363, 1364, 1365, 696, 696, 566, 692, 692, 623, 1366, 1367, 1368, 1264, 1264, 1369, 557, 1370, 1371, 1053, 803, 731, 731, 649, 1372, 633, 765, 1373, 1374, 1375, 1376, 907, 1377, 542, 1378, 1379, 1380, 1381, 976, 976, 976, 870, 976, 649, 1382, 868, 907, 1067, 1067, 1383, 1384, 1036, 1036, 1385, 806, 806, 1386, 1096, 1387, 676, 1388, 1389, 1052, 1390, 677, 677, 1032, 692, 1391, 1392, 1141, 1393, 1393, 1268, 1393, 1016, 1016, 677, 1394, 566, 1395, 1396, 1397, 591, 1118, 1398, 1399, 1400, 1401, 668, 668, 1402, 1403, 1404, 1405, 1406, 1407, 1408, 1409, 619, 765, 1410, 804, 1411, 1412, 1267, 689, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 588, 588, 755, 588, 588, 1421, 566, 576, 786, 649, 581, 1372, 581, 581, 581, 1422, 566, 1423, 1017, 1424, 1425, 1425, 1425, 1425, 1007, 699, 1426, 1427, 1425, 1425, 1428, 677, 1429, 1430, 1431, 1431, 1432, 1433, 1032, 843, 1434, 846, 633, 576, 563, 1152, 1435, 1436, 1437, 1039, 1438, 1439, 795, 1440, 863, 1046, 542, 1101, 689, 633, 1441, 563, 1442, 1443, 1444, 704, 566, 566, 1445, 548, 1446, 1039, 1447, 1448, 856, 1396, 689, 1449, 1450, 1451, 1452, 1453, 637, 637, 1454, 911, 1023, 965, 911, 825, 1455, 1456, 1456, 1456, 1456, 1457, 1458, 1459, 689, 976, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 695, 536, 1469, 633, 633, 649, 1470, 649, 633, 1471, 633, 652, 880, 865, 786, 1472, 1473, 1474, 594, 594, 910, 756, 756, 756, 1475, 756, 1476, 566, 1477, 704, 1072, 1096, 1102, 1478, 1478, 1479, 1480, 1480, 1480, 915, 851, 1481, 1482, 1483, 1484, 1347, 1485, 652, 692, 795, 1486, 1487, 1488, 877, 1486, 1487, 1489, 877, 1490, 533, 533, 533, 533, 533, 533, 533, 533, 533, 564, 564, 564, 564, 971, 803, 803, 1491, 1492, 1200, 649, 1493, 1494, 1495, 564, 1496, 1497, 1498, 689, 689, 633, 1499, 1275, 1275, 1275, 719, 719, 704, 719, 1500, 1501, 1502, 755, 542, 703, 1503, 1504, 984, 984, 546, 747, 1505, 1506, 1023, 1507, 1508, 1509, 1510, 1051, 1039, 1511, 1512, 979, 980, 979, 1513, 879, 879, 1514, 1327, 1327, 1515, 1327, 1327, 1516, 1061, 542, 1018, 1062, 1517, 645, 551, 551, 1518, 542, 1053),
    strict=True))
PHRASES = dict(
    zip(
    (
    "13 and\n"
    "13 to\n"
    "1798 83\n"
    "20 working\n"
    "a third\n"
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
    "all we\n"
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
    "answer from\n"
    "anti money\n"
    "any longer\n"
    "any of\n"
    "any other\n"
    "any personal\n"
    "anything we\n"
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
    "ask you\n"
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
    "by sending\n"
    "by signing\n"
    "by the\n"
    "cal civ\n"
    "california online\n"
    "can be\n"
    "can require\n"
    "cancel the\n"
    "cancel your\n"
    "cancellation of\n"
    "cannot be\n"
    "categories listed\n"
    "categories of\n"
    "cease to\n"
    "ceases to\n"
    "challenge our\n"
    "challenge the\n"
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
    "common file\n"
    "commonly used\n"
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
    "form that\n"
    "format that\n"
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
    "get back\n"
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
    "have it\n"
    "have the\n"
    "have your\n"
    "hear from\n"
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
    "in our\n"
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
    "interactive digital\n"
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
    "keep us\n"
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
    "look at\n"
    "machine learning\n"
    "make available\n"
    "make use\n"
    "mandatory personal\n"
    "may be\n"
    "may need\n"
    "may not\n"
    "may require\n"
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
    "move copy\n"
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
    "not up\n"
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
    "of your\n"
    "on a\n"
    "on behalf\n"
    "on google\n"
    "on our\n"
    "on the\n"
    "on what\n"
    "on written\n"
    "on your\n"
    "once a\n"
    "once it\n"
    "once per\n"
    "once they\n"
    "one calendar\n"
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
    "out of\n"
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
    "person who\n"
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
    "put it\n"
    "put them\n"
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
    "reply from\n"
    "request your\n"
    "required by\n"
    "requirement necessary\n"
    "reserve the\n"
    "reserves the\n"
    "reserving the\n"
    "resident grievance\n"
    "responsible for\n"
    "retain the\n"
    "review of\n"
    "right not\n"
    "right to\n"
    "roles and\n"
    "rule of\n"
    "sale of\n"
    "same level\n"
    "satisfied as\n"
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
    "standard file\n"
    "statute of\n"
    "statutes of\n"
    "statutory or\n"
    "steps to\n"
    "storage and\n"
    "structured commonly\n"
    "subject to\n"
    "such time\n"
    "switch them\n"
    "take into\n"
    "take it\n"
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
    "third parties\n"
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
    "to require\n"
    "to satisfy\n"
    "to the\n"
    "transfer of\n"
    "transfer to\n"
    "transmit to\n"
    "transport layer\n"
    "treat you\n"
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
    "upon written\n"
    "upon your\n"
    "usage of\n"
    "use any\n"
    "use no\n"
    "use of\n"
    "use one\n"
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
    "what you\n"
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
    "1 month\n"
    "3rd parties\n"
    "3rd party\n"
    "4 weeks\n"
    "40 days\n"
    "45 days\n"
    "a month\n"
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
    "adverse effect\n"
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
    "another individual\n"
    "another jurisdiction\n"
    "another person\n"
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
    "appeal to\n"
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
    "asked to\n"
    "asks for\n"
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
    "by emailing\n"
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
    "by writing\n"
    "calendar year\n"
    "call us\n"
    "can not\n"
    "can t\n"
    "cannot resolve\n"
    "card number\n"
    "cease using\n"
    "certain countries\n"
    "certain jurisdictions\n"
    "challenge that\n"
    "change your\n"
    "chapter v\n"
    "choose to\n"
    "citizen of\n"
    "citizens of\n"
    "civil code\n"
    "claim your\n"
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
    "common format\n"
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
    "contest our\n"
    "contest that\n"
    "contest the\n"
    "contest this\n"
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
    "data rights\n"
    "data sources\n"
    "data transfer\n"
    "data transfers\n"
    "data use\n"
    "de identified\n"
    "de identify\n"
    "deactivated account\n"
    "deactivated accounts\n"
    "deal with\n"
    "dealt with\n"
    "decide to\n"
    "decision we\n"
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
    "different level\n"
    "different price\n"
    "different prices\n"
    "different purpose\n"
    "different purposes\n"
    "different quality\n"
    "digital file\n"
    "digital format\n"
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
    "driving licence\n"
    "driving license\n"
    "drop us\n"
    "e g\n"
    "e mails\n"
    "e u\n"
    "each time\n"
    "each year\n"
    "education information\n"
    "electronic form\n"
    "electronic format\n"
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
    "everything we\n"
    "evidence of\n"
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
    "find out\n"
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
    "for me\n"
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
    "for you\n"
    "foreign countries\n"
    "foreign country\n"
    "foreign jurisdictions\n"
    "foreign law\n"
    "forty five\n"
    "foundation models\n"
    "four weeks\n"
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
    "go to\n"
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
    "granting access\n"
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
    "identify you\n"
    "identity document\n"
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
    "in person\n"
    "in place\n"
    "incompatible purpose\n"
    "incompatible purposes\n"
    "individual rights\n"
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
    "internal review\n"
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
    "less favorable\n"
    "less favourable\n"
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
    "look into\n"
    "lower quality\n"
    "mac address\n"
    "machine readable\n"
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
    "not accurate\n"
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
    "not correct\n"
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
    "of yours\n"
    "offered in\n"
    "offered on\n"
    "office address\n"
    "on closure\n"
    "on completion\n"
    "on demand\n"
    "on file\n"
    "on request\n"
    "on termination\n"
    "once processed\n"
    "once the\n"
    "once you\n"
    "one month\n"
    "one s\n"
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
    "other company\n"
    "other controller\n"
    "other countries\n"
    "other entities\n"
    "other individuals\n"
    "other jurisdictions\n"
    "other organisation\n"
    "other organization\n"
    "other parties\n"
    "other people\n"
    "other provider\n"
    "other providers\n"
    "other purpose\n"
    "other regions\n"
    "other service\n"
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
    "our decision\n"
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
    "outside of\n"
    "outside parties\n"
    "outside party\n"
    "outside sources\n"
    "over https\n"
    "over time\n"
    "over to\n"
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
    "person asking\n"
    "person making\n"
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
    "point out\n"
    "political opinions\n"
    "political views\n"
    "pop up\n"
    "portable format\n"
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
    "privacy rights\n"
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
    "providing access\n"
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
    "put right\n"
    "rather not\n"
    "reach me\n"
    "reach our\n"
    "reach them\n"
    "reach us\n"
    "readily usable\n"
    "readily useable\n"
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
    "request access\n"
    "request deletion\n"
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
    "review our\n"
    "revised version\n"
    "revoke permission\n"
    "rhode island\n"
    "right after\n"
    "right of\n"
    "rights of\n"
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
    "satisfied of\n"
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
    "send an\n"
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
    "set right\n"
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
    "somebody else\n"
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
    "standard format\n"
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
    "structured electronic\n"
    "structured form\n"
    "structured format\n"
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
    "taken back\n"
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
    "technically feasible\n"
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
    "to a\n"
    "to access\n"
    "to administer\n"
    "to advertise\n"
    "to allow\n"
    "to analyse\n"
    "to analyze\n"
    "to another\n"
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
    "to other\n"
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
    "to see\n"
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
    "to view\n"
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
    "treated differently\n"
    "treated worse\n"
    "treatment of\n"
    "turn down\n"
    "turn off\n"
    "turn on\n"
    "turn over\n"
    "turned down\n"
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
    "upon request\n"
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
    "use these\n"
    "use your\n"
    "user information\n"
    "user rights\n"
    "users from\n"
    "users in\n"
    "users of\n"
    "users under\n"
    "uses https\n"
    "uses of\n"
    "using https\n"
    "using your\n"
    "usual format\n"
    "valid for\n"
    "various countries\n"
    "various jurisdictions\n"
    "various sources\n"
    "via adapty\n"
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
    "with you\n"
    "without ads\n"
    "without automated\n"
    "without limitation\n"
    "work with\n"
    "worse service\n"
    "would like\n"
    "would not\n"
    "write us\n"
    "written notice\n"
    "written permission\n"
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
    "can require that\n"
    "can require the\n"
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
    "commonly used and\n"
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
    "form that a\n"
    "format that a\n"
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
    "get back to\n"
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
    "if you so\n"
    "if you tell\n"
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
    "look at it\n"
    "make available to\n"
    "may need to\n"
    "may not be\n"
    "may require that\n"
    "may require the\n"
    "minimum amount of\n"
    "monitoring of our\n"
    "move copy or\n"
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
    "not up to\n"
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
    "to require that\n"
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
    "what you gave\n"
    "what you have\n"
    "when this policy\n"
    "when you do\n"
    "when you tell\n"
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
    "20 working days\n"
    "a third party\n"
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
    "all we have\n"
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
    "answer from us\n"
    "anti money laundering\n"
    "any longer than\n"
    "any of your\n"
    "any other country\n"
    "anything we hold\n"
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
    "ask you to\n"
    "ask your consent\n"
    "at any time\n"
    "at your instruction\n"
    "at your request\n"
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
    "by sending us\n"
    "by signing up\n"
    "can be transferred\n"
    "can require us\n"
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
    "challenge our use\n"
    "challenge the processing\n"
    "challenge the use\n"
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
    "common file format\n"
    "commonly used digital\n"
    "commonly used electronic\n"
    "commonly used form\n"
    "commonly used format\n"
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
    "contact the office\n"
    "contact the operator\n"
    "contact the owner\n"
    "contact the provider\n"
    "contact the relevant\n"
    "contact the respective\n"
    "contact these third\n"
    "contact us first\n"
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
    "data subject rights\n"
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
    "for a while\n"
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
    "give you access\n"
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
    "have it reviewed\n"
    "have your consent\n"
    "hear from us\n"
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
    "if you ask\n"
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
    "in our records\n"
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
    "interactive digital advertising\n"
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
    "keep us informed\n"
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
    "may require us\n"
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
    "of your choice\n"
    "on behalf of\n"
    "on google play\n"
    "on our behalf\n"
    "on our instructions\n"
    "on what basis\n"
    "on written request\n"
    "on your behalf\n"
    "on your consent\n"
    "on your instruction\n"
    "on your request\n"
    "once a year\n"
    "once per year\n"
    "one calendar month\n"
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
    "out of date\n"
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
    "person who asks\n"
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
    "put it right\n"
    "put them right\n"
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
    "reply from us\n"
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
    "review of our\n"
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
    "satisfied as to\n"
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
    "standard file format\n"
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
    "structured commonly used\n"
    "such time as\n"
    "switch them off\n"
    "take into account\n"
    "take it back\n"
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
    "third parties acting\n"
    "third party account\n"
    "third party applications\n"
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
    "to require us\n"
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
    "treat you differently\n"
    "treat you worse\n"
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
    "upon written request\n"
    "upon your consent\n"
    "upon your request\n"
    "usage of information\n"
    "use any of\n"
    "use no cookies\n"
    "use of collected\n"
    "use of data\n"
    "use of information\n"
    "use of personal\n"
    "use of the\n"
    "use of your\n"
    "use one of\n"
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
    "what is held\n"
    "what we collect\n"
    "what we have\n"
    "what we hold\n"
    "what we keep\n"
    "what we know\n"
    "what we store\n"
    "what we use\n"
    "what you provided\n"
    "when the purpose\n"
    "when the purposes\n"
    "when you ask\n"
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
    "write to the\n"
    "write to us\n"
    "writing to us\n"
    "you are consenting\n"
    "you are from\n"
    "you are in\n"
    "you choose not\n"
    "you consent to\n"
    "you directly provide\n"
    "you have chosen\n"
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
    "contact the data protection\n"
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
    "what you have given\n"
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
    "can require that we\n"
    "can require the controller\n"
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
    "commonly used and machine\n"
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
    "form that a computer\n"
    "format that a computer\n"
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
    "get back to you\n"
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
    "if you so wish\n"
    "if you tell us\n"
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
    "look at it again\n"
    "make available to us\n"
    "may need to cancel\n"
    "may not be able\n"
    "may require that we\n"
    "may require the controller\n"
    "minimum amount of time\n"
    "monitoring of our systems\n"
    "move copy or transfer\n"
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
    "not up to date\n"
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
    "to require that we\n"
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
    "what you gave us\n"
    "when this policy applies\n"
    "when you do not\n"
    "when you tell us\n"
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
    "contact the data protection officer\n"
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
    "what you have given us\n"
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
    (1519, 1519, 1520, 1519, 1521, 1519, 1519, 1519, 1522, 1519, 1519, 1519, 1519, 1523, 1523, 1519, 1519, 1519, 1519, 1524, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1525, 1519, 1519, 1519, 1519, 1526, 1519, 1527, 1519, 1519, 1519, 1519, 1519, 1528, 1519, 1529, 1519, 1519, 1519, 1519, 1519, 1519, 1530, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1531, 1524, 1519, 1519, 1532, 1524, 1519, 1533, 1519, 1519, 1534, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1535, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1536, 1536, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1537, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1538, 1519, 1519, 1519, 1519, 1519, 1519, 1539, 1540, 1541, 1542, 1519, 1543, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1539, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1544, 1545, 1519, 1519, 1519, 1519, 1519, 1546, 1547, 1548, 1549, 1550, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1551, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1552, 1553, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1554, 1555, 1556, 1519, 1519, 1519, 1519, 1519, 1519, 1557, 1558, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1559, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1560, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1561, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1562, 1519, 1519, 1519, 1519, 1563, 1519, 1519, 1519, 1564, 1519, 1519, 1565, 1519, 1566, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1548, 1519, 1519, 1567, 1568, 1519, 1519, 1519, 1519, 1519, 1519, 1567, 1569, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1570, 1519, 1519, 1519, 1571, 1519, 1519, 1519, 1519, 1519, 1572, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1573, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1574, 1575, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1576, 1519, 1519, 1519, 1519, 1577, 1578, 1519, 1519, 1519, 1519, 1519, 1519, 1579, 1560, 1519, 1519, 1580, 1519, 1581, 1519, 1519, 1519, 1582, 1529, 1583, 1584, 1519, 1519, 1519, 1585, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1586, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1535, 1519, 1587, 1519, 1519, 1519, 1588, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1589, 1519, 1519, 1519, 1519, 1519, 1590, 1519, 1519, 1519, 1591, 1519, 1519, 1592, 1593, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1594, 1519, 1519, 1519, 1595, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1596, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1597, 1519, 1598, 1599, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1600, 1562, 1519, 1600, 1519, 1519, 1601, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1602, 1519, 1519, 1519, 1603, 1519, 1519, 1519, 1519, 1579, 1519, 1519, 1519, 1519, 1519, 1535, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1604, 1605, 1519, 1519, 1606, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1607, 1519, 1519, 1608, 1609, 1519, 1519, 1519, 1610, 1611, 1519, 1519, 1519, 1519, 1612, 1519, 1613, 1519, 1613, 1519, 1614, 1519, 1519, 1615, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1594, 1519, 1519, 1519, 1519, 1519, 1519, 1571, 1519, 1616, 1519, 1519, 1519, 1519, 1519, 1617, 1519, 1519, 1618, 1619, 1519, 1620, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1621, 1519, 1519, 1621, 1519, 1519, 1519, 1622, 1519, 1519, 1519, 1519, 1519, 1519, 1623, 1519, 1519, 1519, 1519, 1519, 1624, 1519, 1594, 1594, 1519, 1519, 1553, 1519, 1519, 1519, 1625, 1519, 1626, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1579, 1627, 1519, 1628, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1629, 1519, 1519, 1519, 1567, 1630, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1631, 1632, 1519, 1519, 1519, 1519, 1594, 1519, 1519, 1519, 1519, 1519, 1519, 1594, 1633, 1519, 1519, 1634, 1553, 1629, 1635, 1519, 1519, 1519, 1636, 1594, 1519, 1637, 1638, 1519, 1519, 1639, 1640, 1519, 1519, 1519, 1641, 1519, 1519, 1642, 1643, 1644, 1645, 1643, 1643, 1643, 1643, 1646, 1647, 1648, 1647, 1647, 1649, 1649, 1649, 1650, 1651, 1652, 1651, 1653, 1654, 1653, 1653, 1655, 1656, 1654, 1653, 1657, 1658, 1659, 1659, 1660, 1661, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1665, 1669, 1670, 1671, 1665, 1665, 1664, 1671, 1671, 1672, 1672, 1673, 1673, 1672, 1674, 1674, 1674, 1674, 1674, 1674, 1675, 1675, 1676, 1676, 1671, 1664, 1677, 1678, 1670, 1679, 1680, 1681, 1682, 1665, 1683, 1684, 1685, 1686, 1687, 1687, 1687, 1687, 1687, 1687, 1687, 1647, 1672, 1688, 1689, 1690, 1691, 1692, 1692, 1692, 1692, 1692, 1676, 1693, 1694, 1694, 1694, 1695, 1696, 1697, 1698, 1698, 1699, 1655, 1700, 1701, 1702, 1703, 1703, 1660, 1704, 1660, 1704, 1673, 1705, 1651, 1706, 1660, 1707, 1708, 1708, 1707, 1692, 1709, 1708, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1688, 1676, 1675, 1675, 1676, 1676, 1713, 1719, 1720, 1719, 1721, 1722, 1723, 1724, 1725, 1674, 1674, 1726, 1727, 1728, 1723, 1724, 1725, 1674, 1674, 1726, 1727, 1728, 1726, 1729, 1719, 1719, 1729, 1719, 1729, 1711, 1730, 1731, 1732, 1662, 1733, 1646, 1734, 1735, 1736, 1688, 1737, 1689, 1689, 1738, 1739, 1689, 1738, 1689, 1689, 1738, 1739, 1689, 1738, 1740, 1740, 1741, 1742, 1688, 1743, 1743, 1743, 1743, 1743, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1719, 1721, 1687, 1687, 1687, 1687, 1687, 1750, 1751, 1750, 1751, 1750, 1721, 1672, 1752, 1752, 1752, 1753, 1655, 1754, 1755, 1756, 1757, 1655, 1655, 1758, 1759, 1760, 1686, 1761, 1762, 1763, 1662, 1662, 1662, 1764, 1765, 1766, 1764, 1765, 1672, 1764, 1767, 1768, 1764, 1769, 1765, 1770, 1764, 1764, 1764, 1771, 1764, 1764, 1768, 1772, 1773, 1774, 1775, 1776, 1655, 1653, 1777, 1778, 1779, 1780, 1674, 1781, 1746, 1782, 1783, 1784, 1785, 1786, 1786, 1786, 1787, 1741, 1741, 1741, 1741, 1741, 1757, 1787, 1659, 1788, 1789, 1788, 1688, 1790, 1761, 1791, 1688, 1792, 1688, 1793, 1793, 1793, 1793, 1793, 1793, 1793, 1793, 1793, 1649, 1649, 1794, 1795, 1796, 1797, 1798, 1651, 1799, 1661, 1800, 1800, 1800, 1800, 1801, 1802, 1803, 1714, 1655, 1803, 1714, 1803, 1804, 1805, 1803, 1748, 1714, 1748, 1806, 1714, 1714, 1803, 1803, 1807, 1803, 1808, 1803, 1809, 1810, 1779, 1779, 1779, 1779, 1764, 1687, 1811, 1811, 1811, 1811, 1737, 1800, 1800, 1800, 1812, 1812, 1800, 1800, 1813, 1813, 1814, 1662, 1815, 1660, 1660, 1660, 1660, 1660, 1660, 1660, 1660, 1660, 1816, 1816, 1817, 1655, 1758, 1818, 1818, 1819, 1820, 1818, 1821, 1822, 1706, 1703, 1823, 1824, 1802, 1671, 1671, 1825, 1646, 1667, 1795, 1674, 1818, 1826, 1827, 1827, 1828, 1827, 1741, 1741, 1829, 1830, 1657, 1795, 1831, 1795, 1799, 1741, 1725, 1725, 1818, 1832, 1833, 1834, 1835, 1836, 1837, 1837, 1653, 1653, 1838, 1661, 1781, 1839, 1672, 1672, 1840, 1742, 1742, 1742, 1841, 1689, 1660, 1758, 1714, 1714, 1655, 1842, 1842, 1842, 1843, 1844, 1655, 1845, 1655, 1660, 1660, 1660, 1660, 1678, 1678, 1678, 1673, 1673, 1678, 1790, 1790, 1788, 1846, 1687, 1847, 1743, 1743, 1848, 1849, 1850, 1746, 1851, 1851, 1806, 1852, 1853, 1854, 1706, 1702, 1789, 1855, 1790, 1856, 1856, 1806, 1803, 1717, 1857, 1858, 1859, 1695, 1649, 1860, 1649, 1674, 1674, 1861, 1706, 1702, 1862, 1732, 1863, 1863, 1864, 1865, 1814, 1818, 1672, 1672, 1672, 1866, 1867, 1752, 1737, 1868, 1869, 1869, 1868, 1737, 1737, 1868, 1867, 1870, 1649, 1712, 1714, 1714, 1714, 1714, 1871, 1871, 1814, 1872, 1696, 1873, 1873, 1712, 1655, 1874, 1875, 1687, 1687, 1876, 1875, 1875, 1877, 1687, 1875, 1695, 1695, 1695, 1695, 1706, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1878, 1695, 1695, 1695, 1695, 1879, 1695, 1695, 1880, 1695, 1695, 1695, 1881, 1882, 1706, 1733, 1878, 1660, 1660, 1660, 1883, 1884, 1692, 1643, 1885, 1886, 1886, 1887, 1811, 1811, 1655, 1888, 1649, 1889, 1890, 1890, 1890, 1891, 1713, 1892, 1892, 1692, 1692, 1893, 1789, 1714, 1755, 1894, 1858, 1894, 1895, 1896, 1895, 1897, 1674, 1898, 1667, 1667, 1899, 1900, 1901, 1902, 1755, 1716, 1903, 1680, 1657, 1657, 1657, 1657, 1904, 1792, 1904, 1688, 1904, 1851, 1904, 1905, 1904, 1904, 1688, 1904, 1904, 1904, 1906, 1907, 1908, 1909, 1909, 1909, 1909, 1910, 1911, 1694, 1912, 1913, 1914, 1687, 1720, 1915, 1916, 1687, 1720, 1917, 1915, 1760, 1918, 1919, 1920, 1712, 1920, 1714, 1714, 1714, 1714, 1714, 1921, 1646, 1695, 1922, 1672, 1728, 1923, 1924, 1924, 1925, 1651, 1651, 1651, 1651, 1649, 1926, 1851, 1655, 1703, 1655, 1927, 1851, 1818, 1719, 1719, 1687, 1928, 1929, 1929, 1930, 1929, 1698, 1931, 1932, 1673, 1673, 1832, 1802, 1710, 1676, 1676, 1933, 1934, 1741, 1741, 1688, 1688, 1741, 1935, 1936, 1836, 1717, 1937, 1938, 1657, 1657, 1779, 1660, 1939, 1939, 1939, 1939, 1940, 1940, 1655, 1651, 1941, 1842, 1687, 1687, 1942, 1864, 1864, 1719, 1720, 1719, 1687, 1721, 1943, 1651, 1714, 1944, 1786, 1945, 1946, 1786, 1786, 1786, 1947, 1947, 1947, 1662, 1786, 1786, 1786, 1945, 1947, 1947, 1947, 1947, 1947, 1660, 1660, 1948, 1948, 1949, 1831, 1950, 1840, 1692, 1692, 1951, 1706, 1706, 1952, 1953, 1726, 1726, 1726, 1948, 1948, 1954, 1726, 1726, 1955, 1953, 1956, 1956, 1957, 1726, 1958, 1957, 1958, 1959, 1957, 1957, 1726, 1726, 1726, 1960, 1961, 1961, 1726, 1959, 1904, 1904, 1962, 1963, 1689, 1904, 1964, 1904, 1904, 1726, 1957, 1965, 1966, 1967, 1738, 1948, 1948, 1968, 1948, 1948, 1678, 1678, 1969, 1646, 1970, 1971, 1966, 1966, 1672, 1972, 1714, 1746, 1746, 1688, 1688, 1973, 1746, 1746, 1893, 1893, 1893, 1893, 1660, 1660, 1974, 1655, 1655, 1975, 1653, 1975, 1966, 1687, 1687, 1687, 1687, 1687, 1976, 1977, 1678, 1655, 1790, 1978, 1758, 1713, 1717, 1806, 1979, 1980, 1980, 1758, 1943, 1981, 1758, 1796, 1796, 1796, 1791, 1788, 1982, 1762, 1983, 1673, 1742, 1970, 1984, 1970, 1721, 1943, 1676, 1985, 1759, 1748, 1868, 1737, 1755, 1868, 1755, 1712, 1986, 1692, 1693, 1693, 1693, 1655, 1674, 1674, 1692, 1780, 1755, 1889, 1651, 1660, 1660, 1688, 1688, 1660, 1987, 1676, 1719, 1719, 1719, 1719, 1988, 1988, 1692, 1988, 1988, 1988, 1989, 1989, 1989, 1989, 1988, 1989, 1989, 1990, 1990, 1673, 1673, 1755, 1991, 1992, 1993, 1822, 1666, 1666, 1666, 1988, 1988, 1994, 1995, 1988, 1988, 1995, 1996, 1989, 1989, 1909, 1997, 1660, 1660, 1660, 1998, 1660, 1995, 1988, 1780, 1999, 2000, 2001, 2002, 2003, 1988, 2004, 1970, 1988, 2005, 1988, 1860, 1860, 2003, 2000, 1720, 2003, 1970, 1970, 1970, 1774, 1988, 1998, 2003, 1776, 1988, 2003, 1687, 1988, 2003, 2003, 1774, 1999, 1860, 1970, 1998, 1998, 1970, 1988, 1970, 1988, 1988, 1776, 1970, 2006, 1988, 1989, 1989, 1988, 1988, 1989, 2003, 1989, 2007, 2008, 1774, 1858, 1858, 2009, 1780, 1717, 2010, 2011, 1791, 1796, 2011, 1813, 2012, 2012, 2013, 2013, 2014, 1743, 1743, 1760, 1687, 1687, 1768, 2015, 1768, 1687, 1687, 1687, 1841, 1643, 2016, 1671, 2017, 2018, 2019, 1739, 1739, 1841, 2020, 1739, 2020, 1966, 1841, 2021, 2021, 1758, 1655, 2022, 2023, 2024, 2023, 2025, 2026, 1796, 1796, 1796, 1791, 1646, 2027, 2027, 1725, 1676, 1676, 1814, 2028, 2029, 2029, 1660, 1814, 1818, 1660, 2029, 2029, 2030, 1705, 2029, 2029, 1673, 1660, 2029, 1818, 2031, 2032, 2033, 1818, 1693, 1693, 1693, 1693, 2034, 1793, 1793, 1839, 1693, 1693, 2035, 1693, 1692, 1818, 1693, 1793, 1693, 1693, 1693, 1693, 1693, 1836, 1693, 1693, 2036, 1814, 1814, 1818, 1651, 2037, 2038, 1983, 2039, 1758, 1855, 1814, 1672, 2040, 2041, 2042, 2043, 1651, 2044, 1655, 1842, 1814, 1705, 1818, 1651, 1651, 1651, 1651, 1802, 1710, 1649, 1649, 1811, 1733, 1733, 1733, 1699, 1966, 1966, 1742, 1742, 1742, 2045, 2045, 1851, 1851, 2046, 1751, 1671, 1751, 1751, 1671, 1751, 1802, 1710, 1842, 1655, 1748, 1651, 1760, 1676, 1785, 1785, 1712, 1712, 2009, 1760, 2047, 1920, 1920, 1858, 1790, 1956, 2048, 1662, 1662, 1662, 1924, 1811, 1951, 1772, 1920, 1920, 2008, 2049, 2049, 2044, 1760, 1858, 2044, 2044, 1688, 1688, 2050, 2050, 1799, 1688, 1936, 1799, 1794, 1794, 2051, 1794, 1794, 1799, 1714, 1657, 1799, 1794, 1794, 2052, 1799, 1794, 1794, 2053, 2054, 2055, 2056, 1799, 1657, 1936, 1832, 1757, 2057, 2049, 2051, 1799, 1794, 1799, 1708, 1707, 2058, 2058, 1789, 1858, 1983, 1732, 1662, 1662, 1662, 1662, 2059, 2059, 1932, 1933, 1933, 1933, 1932, 2059, 1688, 1688, 1676, 1676, 1672, 1676, 1895, 1858, 1733, 2060, 1661, 1895, 1758, 2061, 1897, 1907, 1733, 2062, 1792, 1818, 1688, 1818, 1759, 2063, 2064, 1818, 1818, 2065, 2063, 1818, 1758, 1743, 1743, 1842, 1754, 2066, 2067, 2008, 1748, 1748, 1803, 2068, 1790, 1790, 1676, 1676, 1858, 2069, 1676, 1676, 2069, 2069, 1719, 1813, 1660, 1909, 2070, 2071, 1660, 1760, 1760, 2072, 2072, 1651, 1706, 1688, 1688, 1792, 1904, 1688, 1958, 1958, 2073, 1671, 1671, 1688, 1688, 1742, 1742, 2001, 1742, 1895, 1895, 2074, 2074, 1714, 1796, 1796, 1719, 2011, 2075, 1791, 1746, 1746, 1746, 1782, 1782, 1782, 1746, 1746, 1688, 1651, 1672, 2076, 1966, 2077, 2076, 2076, 2076, 1966, 2076, 2076, 2076, 2076, 2076, 2076, 1752, 1779, 2078, 1906, 1990, 1687, 1860, 1832, 1649, 1651, 1758, 1923, 1674, 1674, 1932, 1672, 1672, 1676, 2079, 2080, 1732, 1923, 2081, 1963, 1855, 1651, 1651, 1651, 1651, 1932, 1651, 1932, 1676, 1651, 1795, 1676, 1676, 1795, 1795, 1676, 1676, 1676, 1676, 2079, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1676, 1651, 1651, 1696, 2082, 2083, 2082, 1662, 2084, 1748, 1858, 2085, 1809, 1897, 1728, 1728, 2086, 1728, 2086, 2087, 2087, 1728, 1933, 1933, 1858, 2088, 2089, 1742, 1742, 1687, 1687, 1874, 2090, 2091, 1864, 1660, 1920, 2071, 1947, 2092, 1957, 1957, 1957, 1957, 1957, 1975, 1975, 1957, 2093, 1957, 1957, 1814, 2094, 1651, 2095, 2096, 2097, 2097, 2098, 1763, 2080, 2099, 1777, 2100, 2101, 1877, 1993, 1923, 2102, 2103, 1672, 1672, 1672, 1674, 1790, 1958, 1958, 1958, 2104, 1966, 1966, 1696, 2001, 2008, 2008, 2008, 1653, 1653, 1653, 2105, 1831, 1831, 2106, 2076, 1831, 1714, 1950, 1742, 1760, 1790, 1790, 1790, 1814, 1725, 2107, 1813, 1653, 2108, 1708, 1708, 2109, 1675, 1675, 1675, 1688, 1688, 1672, 1688, 1936, 2110, 1936, 1897, 1714, 1714, 1714, 1714, 1714, 1714, 1714, 2111, 2112, 1906, 1671, 1671, 2113, 2114, 2115, 2113, 2114, 2114, 1671, 1671, 1671, 1751, 1671, 1751, 1751, 1699, 1659, 1659, 1659, 1659, 1703, 1676, 2116, 2117, 1655, 1685, 1742, 1840, 1693, 1693, 1693, 2118, 1707, 1693, 1693, 1693, 1708, 1646, 1646, 1693, 1693, 1693, 1693, 1693, 1693, 1923, 1693, 1803, 1903, 1777, 1660, 1660, 1818, 2119, 2119, 1693, 1693, 1708, 2053, 1708, 2053, 1693, 1777, 1710, 2069, 2069, 2069, 2069, 1655, 1655, 2120, 2038, 2121, 1695, 1695, 1695, 1695, 1695, 2038, 2122, 2123, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 2124, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 2121, 1695, 1695, 1695, 2125, 1695, 1695, 2126, 2126, 1695, 1695, 1695, 1695, 2125, 2127, 1695, 1695, 1695, 1695, 2128, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 2121, 2129, 1695, 1695, 2038, 2125, 1695, 1695, 1695, 1695, 2125, 1695, 1695, 2125, 2121, 1695, 2130, 1695, 2131, 1695, 1695, 2132, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1793, 2121, 1695, 2132, 2133, 1695, 2134, 1649, 2135, 2135, 2135, 2135, 2135, 1982, 1785, 1785, 2093, 1785, 1920, 2136, 1678, 1678, 2137, 2138, 2139, 1906, 1895, 2140, 1906, 1906, 2112, 1906, 1951, 1651, 1993, 1923, 1795, 1795, 2141, 2142, 2143, 2144, 2145, 1655, 2146, 2147, 1755, 1719, 1849, 1673, 1673, 2078, 1687, 1687, 1896, 1687, 1687, 1768, 1687, 1992, 1992, 2148, 2149, 1655, 2150, 1651, 2064, 2020, 1784, 1784, 2151, 1832, 1802, 1802, 1802, 1710, 1651, 1836, 1651, 1836, 1790, 1742, 1660, 1660, 1877, 2152, 1858, 1651, 1802, 1802, 2063, 2063, 1791, 1781, 1780, 1992, 1646, 2153, 2154, 2155, 1943, 2156, 1943, 1831, 2156, 2157, 2158, 2157, 2159, 2160, 2161, 2162, 1721, 2163, 1943, 1943, 1701, 1785, 2093, 2017, 2164, 2165, 1741, 1741, 1741, 1719, 1719, 1849, 1719, 1719, 1849, 1741, 1896, 2166, 2038, 1666, 2167, 2168, 2169, 1678, 1646, 2170, 1748, 1858, 2171, 1937, 1712, 1712, 2172, 1896, 2173, 2174, 2173, 2175, 1917, 1917, 2173, 2176, 2175, 2174, 2173, 2177, 1689, 2178, 2179, 2118, 2151, 1855, 1818, 2180, 1818, 2181, 2182, 2183, 1988, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2185, 2184, 2184, 2184, 2184, 2186, 2186, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2187, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2188, 2184, 2189, 2184, 2190, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2191, 2192, 2184, 2184, 2184, 2193, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2194, 2194, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2195, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2196, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2197, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2198, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2199, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2200, 2184, 2184, 2184, 2184, 2184, 2184, 2201, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2202, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2203, 2184, 2184, 2204, 2184, 2184, 2184, 2184, 2205, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2197, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2206, 2206, 2207, 2208, 2209, 2210, 2211, 2211, 2211, 2211, 2211, 2211, 2212, 2212, 2213, 2213, 2213, 2213, 2214, 2215, 2216, 2217, 2217, 2217, 2217, 2217, 2217, 2217, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2212, 2216, 2211, 2225, 2226, 2227, 2228, 2229, 2227, 2230, 2212, 2212, 2231, 2232, 2233, 2234, 2232, 2235, 2236, 2214, 2237, 2238, 2239, 2240, 2241, 2241, 2241, 2242, 2215, 2214, 2243, 2243, 2243, 2214, 2243, 2244, 2223, 2223, 2223, 2245, 2211, 2246, 2247, 2239, 2248, 2249, 2238, 2211, 2211, 2211, 2250, 2250, 2250, 2250, 2251, 2251, 2251, 2252, 2211, 2213, 2213, 2211, 2253, 2253, 2253, 2254, 2255, 2254, 2254, 2240, 2256, 2257, 2257, 2257, 2257, 2258, 2211, 2259, 2211, 2211, 2260, 2211, 2211, 2211, 2251, 2261, 2261, 2261, 2261, 2262, 2263, 2263, 2263, 2263, 2263, 2264, 2265, 2265, 2266, 2267, 2268, 2269, 2269, 2270, 2269, 2269, 2269, 2269, 2269, 2271, 2269, 2269, 2272, 2272, 2272, 2272, 2273, 2225, 2225, 2225, 2248, 2245, 2213, 2213, 2245, 2245, 2274, 2275, 2267, 2267, 2267, 2212, 2212, 2212, 2212, 2276, 2212, 2240, 2257, 2277, 2257, 2278, 2257, 2257, 2279, 2280, 2281, 2282, 2283, 2284, 2283, 2283, 2285, 2285, 2283, 2279, 2286, 2279, 2279, 2280, 2279, 2280, 2283, 2284, 2283, 2279, 2287, 2283, 2280, 2288, 2284, 2284, 2280, 2283, 2279, 2279, 2283, 2280, 2279, 2289, 2290, 2291, 2251, 2251, 2251, 2292, 2211, 2211, 2245, 2245, 2293, 2293, 2294, 2293, 2293, 2211, 2211, 2211, 2211, 2211, 2211, 2211, 2259, 2211, 2211, 2211, 2211, 2211, 2295, 2295, 2296, 2212, 2297, 2298, 2299, 2299, 2299, 2299, 2299, 2300, 2301, 2301, 2302, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2303, 2304, 2305, 2278, 2306, 2223, 2223, 2223, 2223, 2307, 2238, 2308, 2309, 2269, 2310, 2276, 2311, 2275, 2240, 2217, 2217, 2217, 2217, 2217, 2217, 2217, 2213, 2261, 2282, 2312, 2310, 2310, 2310, 2211, 2313, 2314, 2313, 2313, 2313, 2313, 2315, 2315, 2315, 2315, 2315, 2275, 2316, 2245, 2213, 2223, 2317, 2223, 2223, 2318, 2318, 2318, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2319, 2319, 2320, 2321, 2321, 2299, 2266, 2266, 2322, 2266, 2266, 2266, 2266, 2266, 2322, 2266, 2266, 2266, 2323, 2324, 2214, 2325, 2214, 2299, 2301, 2214, 2326, 2309, 2214, 2214, 2214, 2214, 2214, 2214, 2246, 2304, 2304, 2304, 2225, 2327, 2328, 2329, 2330, 2243, 2243, 2331, 2332, 2214, 2333, 2334, 2335, 2278, 2278, 2278, 2334, 2321, 2321, 2334, 2321, 2334, 2334, 2276, 2239, 2336, 2214, 2336, 2336, 2336, 2337, 2336, 2338, 2250, 2225, 2339, 2232, 2234, 2320, 2340, 2318, 2341, 2342, 2343, 2291, 2291, 2257, 2277, 2257, 2257, 2257, 2344, 2251, 2251, 2251, 2251, 2345, 2251, 2251, 2346, 2347, 2348, 2347, 2349, 2240, 2226, 2350, 2351, 2229, 2352, 2352, 2228, 2353, 2229, 2213, 2354, 2354, 2212, 2212, 2243, 2269, 2355, 2251, 2251, 2222, 2231, 2356, 2243, 2357, 2211, 2211, 2358, 2274, 2359, 2359, 2213, 2359, 2359, 2278, 2278, 2360, 2361, 2362, 2363, 2276, 2212, 2364, 2364, 2364, 2231, 2231, 2231, 2365, 2366, 2249, 2238, 2321, 2275, 2275, 2275, 2275, 2275, 2275, 2275, 2275, 2266, 2322, 2276, 2313, 2313, 2314, 2367, 2321, 2321, 2245, 2245, 2368, 2369, 2370, 2232, 2371, 2372, 2297, 2373, 2374, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2213, 2294, 2213, 2213, 2213, 2213, 2213, 2223, 2213, 2213, 2213, 2294, 2294, 2350, 2223, 2375, 2303, 2376, 2277, 2377, 2303, 2250, 2378, 2379, 2380, 2381, 2382, 2211, 2223, 2375, 2383, 2315, 2375, 2384, 2385, 2380, 2302, 2386, 2315, 2387, 2388, 2386, 2389, 2283, 2309, 2309, 2309, 2309, 2309, 2309, 2309, 2368, 2322, 2390, 2214, 2214, 2391, 2392, 2320, 2393, 2394, 2395, 2239, 2396, 2214, 2238, 2239, 2310, 2310, 2207, 2214, 2223, 2225, 2397, 2246, 2246, 2275, 2275, 2252, 2398, 2269, 2269, 2269, 2269, 2266, 2266, 2399, 2400, 2401, 2212, 2213, 2402, 2292, 2301, 2356, 2291, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2266, 2278, 2306, 2278, 2217, 2403, 2404, 2344, 2251, 2283, 2251, 2405, 2251, 2256, 2283, 2251, 2406, 2277, 2275, 2276, 2276, 2225, 2225, 2407, 2408, 2356, 2409, 2410, 2256, 2283, 2410, 2410, 2283, 2410, 2410, 2280, 2280, 2280, 2283, 2411, 2275, 2275, 2287, 2287, 2299, 2301, 2214, 2412, 2213, 2213, 2213, 2213, 2213, 2398, 2213, 2398, 2398, 2413, 2413, 2397, 2214, 2293, 2315, 2315, 2315, 2315, 2293, 2293, 2294, 2293, 2315, 2350, 2214, 2214, 2211, 2221, 2214, 2414, 2415, 2415, 2415, 2330, 2403, 2403, 2403, 2403, 2403, 2415, 2332, 2416, 2363, 2416, 2416, 2410, 2417, 2255, 2255, 2254, 2255, 2418, 2322, 2419, 2214, 2420, 2255, 2255, 2255, 2309, 2421, 2421, 2422, 2422, 2301, 2301, 2423, 2336, 2424, 2425, 2318, 2426, 2426, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2427, 2245, 2245, 2245, 2263, 2223, 2223, 2217, 2275, 2275, 2275, 2275, 2275, 2275, 2428, 2263, 2223, 2302, 2228, 2429, 2228, 2228, 2269, 2275, 2275, 2211, 2211, 2211, 2430, 2217, 2431, 2432, 2433, 2434, 2208, 2435, 2436, 2437, 2438, 2435, 2439, 2440, 2321, 2419, 2320, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2212, 2223, 2223, 2223, 2368, 2278, 2278, 2278, 2441, 2318, 2232, 2318, 2318, 2232, 2238, 2232, 2442, 2442, 2255, 2442, 2442, 2443, 2301, 2301, 2371, 2444, 2444, 2302, 2251, 2251, 2251, 2378, 2445, 2394, 2446, 2246, 2214, 2259, 2213, 2213, 2239, 2447, 2239, 2334, 2365, 2448, 2334, 2334, 2334, 2334, 2334, 2334, 2365, 2449, 2450, 2291, 2451, 2252, 2309, 2320, 2334, 2334, 2452, 2453, 2415, 2454, 2249, 2455, 2456, 2338, 2457, 2456, 2456, 2456, 2420, 2454, 2458, 2459, 2457, 2460, 2461, 2460, 2462, 2249, 2463, 2249, 2464, 2456, 2249, 2465, 2456, 2216, 2251, 2216, 2216, 2216, 2216, 2216, 2334, 2216, 2213, 2213, 2239, 2466, 2467, 2213, 2321, 2321, 2214, 2276, 2276, 2223, 2223, 2223, 2468, 2468, 2404, 2468, 2334, 2334, 2334, 2334, 2249, 2381, 2214, 2214, 2214, 2214, 2214, 2447, 2447, 2223, 2469, 2470, 2214, 2214, 2214, 2214, 2430, 2394, 2270, 2271, 2471, 2270, 2337, 2291, 2291, 2336, 2337, 2299, 2391, 2447, 2291, 2299, 2291, 2291, 2472, 2445, 2473, 2337, 2214, 2214, 2276, 2214, 2337, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2475, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2476, 2476, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2477, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2478, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2474, 2479, 2480, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2487, 2489, 2490, 2490, 2483, 2484, 2484, 2484, 2484, 2484, 2491, 2491, 2484, 2492, 2493, 2493, 2494, 2495, 2495, 2496, 2491, 2497, 2498, 2498, 2496, 2491, 2496, 2498, 2491, 2499, 2500, 2484, 2501, 2502, 2502, 2482, 2503, 2503, 2503, 2503, 2504, 2504, 2504, 2504, 2504, 2504, 2504, 2482, 2482, 2505, 2506, 2507, 2496, 2496, 2508, 2509, 2509, 2509, 2509, 2509, 2510, 2496, 2483, 2503, 2511, 2511, 2491, 2512, 2513, 2514, 2482, 2504, 2495, 2495, 2482, 2482, 2482, 2482, 2515, 2487, 2516, 2517, 2517, 2517, 2517, 2517, 2515, 2518, 2519, 2519, 2519, 2519, 2520, 2519, 2504, 2484, 2484, 2484, 2484, 2484, 2484, 2484, 2482, 2496, 2496, 2506, 2496, 2496, 2496, 2509, 2499, 2499, 2499, 2499, 2499, 2499, 2521, 2499, 2499, 2499, 2499, 2499, 2499, 2521, 2522, 2522, 2522, 2522, 2499, 2499, 2499, 2499, 2499, 2499, 2505, 2505, 2523, 2517, 2514, 2517, 2496, 2496, 2496, 2496, 2496, 2496, 2524, 2525, 2491, 2491, 2526, 2527, 2528, 2528, 2527, 2528, 2527, 2529, 2529, 2529, 2529, 2530, 2530, 2527, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2518, 2491, 2518, 2518, 2531, 2531, 2522, 2522, 2532, 2533, 2509, 2534, 2535, 2513, 2483, 2483, 2536, 2537, 2498, 2537, 2500, 2538, 2508, 2508, 2539, 2539, 2539, 2539, 2540, 2541, 2542, 2543, 2502, 2502, 2499, 2544, 2545, 2546, 2496, 2482, 2547, 2536, 2548, 2549, 2504, 2504, 2484, 2550, 2551, 2552, 2553, 2554, 2555, 2556, 2557, 2488, 2499, 2558, 2558, 2504, 2559, 2536, 2496, 2496, 2496, 2496, 2496, 2496, 2496, 2529, 2499, 2529, 2554, 2554, 2560, 2554, 2561, 2562, 2554, 2554, 2554, 2563, 2536, 2563, 2541, 2517, 2541, 2484, 2509, 2509, 2509, 2480, 2564, 2500, 2565, 2566, 2566, 2566, 2566, 2504, 2567, 2567, 2506, 2568, 2539, 2539, 2539, 2539, 2506, 2559, 2559, 2559, 2569, 2483, 2565, 2565, 2491, 2516, 2482, 2482, 2529, 2529, 2521, 2502, 2522, 2570, 2571, 2558, 2572, 2573, 2535, 2574, 2574, 2568, 2527, 2575, 2568, 2518, 2531, 2528, 2530, 2518, 2497, 2576, 2499, 2499, 2499, 2499, 2568, 2527, 2497, 2497, 2491, 2491, 2491, 2491, 2491, 2512, 2512, 2518, 2517, 2576, 2577, 2518, 2504, 2508, 2508, 2578, 2578, 2578, 2578, 2578, 2578, 2579, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2578, 2580, 2580, 2581, 2582, 2583, 2584, 2585, 2586, 2587, 2588, 2588, 2589, 2590, 2591, 2592, 2591, 2593, 2594, 2594, 2595, 2587, 2596, 2596, 2596, 2597, 2597, 2597, 2597, 2597, 2597, 2598, 2598, 2598, 2597, 2599, 2597, 2597, 2597, 2598, 2598, 2598, 2598, 2597, 2597, 2600, 2594, 2597, 2601, 2602, 2603, 2585, 2604, 2605, 2606, 2606, 2607, 2587, 2608, 2587, 2609, 2610, 2604, 2604, 2611, 2612, 2613, 2596, 2605, 2605, 2605, 2614, 2615, 2590, 2616, 2616, 2616, 2616, 2616, 2616, 2617, 2618, 2619, 2619, 2620, 2621, 2620, 2622, 2623, 2624, 2624, 2624, 2625, 2625, 2625, 2626, 2627, 2627, 2628, 2629, 2630, 2631, 2632, 2633),
    strict=True))
KINDS = (
    (73,),
    (114, 1119),
    (73, 929),
    (),
    (1008,),
    (958, 962, 1545),
    (468, 699, 734, 744, 751, 762, 1478),
    (1, 3, 54, 98, 111, 117, 122, 138, 141, 292, 462, 500, 504, 527, 671, 692, 693, 709, 710, 722, 723, 726, 730, 733, 757, 951, 960, 967, 970, 971, 973, 983, 1087, 1088, 1171, 1217, 1288, 1302, 1323, 1325, 1338, 1340, 1374, 1392, 1427, 1534, 1546, 1548, 1561, 1564, 1574, 1605),
    (50, 347, 349, 418, 463, 602, 608, 627, 641, 644, 655, 659, 725, 782, 822, 968, 1288, 1395, 1396),
    (1610,),
    (520,),
    (347, 582, 602, 608, 627, 641, 644, 655, 659, 725, 782, 822, 968),
    (299, 1234),
    (1061, 1115, 1415),
    (953, 982, 999, 1210),
    (1161, 1169, 1179),
    (1022, 1478, 1488),
    (321, 336, 483, 485, 524, 883, 1161, 1169, 1179, 1413),
    (93,),
    (321, 429, 483, 485, 520, 521, 883, 1161, 1169, 1179, 1221, 1413, 1482),
    (131, 497, 535, 567, 1308),
    (639, 1006, 1542),
    (1456, 1530),
    (110, 112, 116, 137, 1142),
    (1049, 1052, 1058, 1359, 1406),
    (167,),
    (424, 425, 438, 444, 1223, 1240, 1570),
    (424, 425, 444),
    (958, 1606),
    (429, 444, 520, 521, 524, 1192, 1200),
    (637, 646, 1478, 1537, 1538, 1546),
    (587, 616, 910, 921),
    (189, 1003, 1011),
    (381, 785, 958, 1201, 1606),
    (32, 109, 133, 175, 181, 410, 417, 497, 535, 567, 1308),
    (627, 655, 659),
    (1477,),
    (1257,),
    (50, 109, 410, 423, 584, 1181, 1571, 1585, 1605),
    (176, 1028, 1030),
    (131, 139, 377, 605, 611, 1476, 1511),
    (91, 416, 1208, 1265),
    (231,),
    (300, 410, 617, 619, 623, 1229, 1236, 1585, 1605),
    (37, 41, 147, 385, 1267, 1271, 1641),
    (705, 928),
    (705,),
    (1492,),
    (111, 117, 124, 141, 259, 289, 439, 708, 727, 735, 748, 765, 768, 795, 806, 901, 1061, 1135, 1470, 1525, 1543, 1546, 1576, 1580, 1584),
    (439, 708, 727, 735, 748, 765, 768, 795, 806, 901, 1543),
    (708, 727, 735, 748, 765, 768, 795, 806, 901, 1035, 1543, 1584),
    (111, 141, 439, 708, 727, 735, 748, 765, 768, 795, 806, 901, 1035, 1543, 1576, 1584),
    (581, 582),
    (518,),
    (1311,),
    (1058,),
    (1204,),
    (110, 112, 116, 137, 482),
    (1057, 1405, 1509, 1624),
    (154, 1620),
    (154,),
    (154, 1478),
    (83, 916),
    (1309, 1338),
    (39,),
    (825, 1271, 1546),
    (1267,),
    (882, 1241),
    (1271,),
    (1281,),
    (305, 1157, 1477),
    (1354,),
    (53, 55, 110, 112, 116, 137, 291, 1255, 1482),
    (586,),
    (174, 1264, 1287, 1290, 1299, 1420, 1592),
    (110, 112, 116, 137, 433, 451, 454, 649, 1210, 1449, 1450, 1541, 1587),
    (540, 1165, 1167, 1231, 1233, 1513),
    (584, 589, 591, 922, 1381),
    (101, 134, 428, 496, 502, 525, 528, 574, 578, 639, 1060, 1180, 1190, 1191, 1209, 1274),
    (1008, 1104, 1586),
    (114, 224, 229, 486, 1114, 1246, 1261, 1312, 1512),
    (110, 112, 116, 137, 206, 954, 959, 969, 982, 985),
    (397, 711, 735, 901, 930, 945, 1489, 1519, 1566, 1579),
    (828, 935),
    (818, 828),
    (21, 24, 233, 431, 1077, 1138, 1209, 1291, 1293, 1616, 1626),
    (592, 597, 601),
    (535, 536, 679, 769, 1125, 1376, 1482),
    (892,),
    (77, 79, 80, 84, 89, 91, 462, 724, 791, 792, 796, 800, 895, 933, 967, 971, 1210, 1518, 1561, 1594, 1600),
    (1157,),
    (365, 457, 460, 471, 476, 477, 479, 1560, 1562),
    (365, 367, 457, 460, 471, 476, 477, 479, 1142, 1469, 1512, 1560, 1562, 1642),
    (438,),
    (438, 711, 735, 901, 945),
    (1653,),
    (213, 1653),
    (190,),
    (452, 821),
    (352, 828),
    (828,),
    (1, 3, 9, 20, 54, 61, 111, 117, 122, 129, 140, 141, 255, 261, 289, 292, 298, 380, 424, 444, 466, 481, 500, 508, 527, 530, 593, 666, 671, 767, 770, 774, 777, 1154, 1156, 1171, 1176, 1186, 1189, 1195, 1198, 1215, 1231, 1233, 1302, 1323, 1325, 1338, 1340, 1427, 1472, 1474, 1523),
    (1, 3, 9, 20, 47, 54, 111, 117, 122, 128, 129, 140, 141, 386, 424, 444, 466, 481, 668, 767, 770, 774, 776, 777, 1154, 1155, 1231, 1302, 1323, 1325, 1338, 1340, 1427, 1472),
    (1, 3, 9, 54, 61, 111, 117, 122, 129, 140, 141, 424, 444, 466, 1302, 1323, 1325, 1338, 1340, 1427),
    (1, 3, 9, 54, 61, 111, 117, 122, 129, 140, 141, 463, 877, 880, 881, 951, 1302, 1323, 1325, 1338, 1340, 1427, 1589),
    (1, 3, 9, 54, 61, 111, 117, 122, 129, 140, 141, 380, 424, 444, 466, 500, 508, 527, 530, 593, 1171, 1176, 1186, 1189, 1195, 1215, 1231, 1233, 1302, 1323, 1325, 1338, 1340, 1427),
    (1340,),
    (924,),
    (410, 418, 423, 497, 535, 567, 584, 587, 589, 591, 922, 1193, 1194, 1308, 1629),
    (546,),
    (573, 577),
    (172, 174, 190, 200, 204, 396, 1353, 1621, 1655),
    (172, 174, 190, 200, 204, 396, 399, 1353),
    (791, 800, 804, 1003),
    (42,),
    (570, 576, 579, 1260, 1349, 1379),
    (121, 235, 552, 557, 570, 576, 579, 1003, 1208, 1209, 1210, 1259, 1260, 1349),
    (38, 46),
    (545, 550, 552, 554, 1264, 1287),
    (102, 739, 1036, 1042),
    (14, 15, 22, 57, 58, 100, 124, 418, 436, 438, 459, 463, 931, 932, 944, 968, 1143, 1514),
    (690, 707, 752, 798, 863, 930, 966, 981, 983, 1088, 1112, 1113, 1115, 1415, 1510),
    (32, 109, 133, 175, 181, 208, 225, 227, 417, 690, 707, 752, 798, 863, 930, 966, 981, 983, 1088, 1113, 1115, 1158, 1410, 1415, 1512),
    (176, 193, 206, 398, 399, 806, 954, 959, 969, 975, 978, 982, 1637, 1638),
    (193, 206, 954, 959),
    (163,),
    (50, 553, 1640),
    (553,),
    (756,),
    (110, 112, 116, 137, 320, 434, 444, 1165, 1172, 1449, 1482, 1536, 1587),
    (65, 110, 112, 116, 137, 308, 320, 396, 418, 434, 444, 1165, 1172, 1187, 1198, 1214, 1218, 1449, 1482, 1536, 1587),
    (627, 655, 659, 709, 713, 1574),
    (627, 655, 659, 709, 710, 713, 900, 965, 1094),
    (1305, 1327, 1331, 1342, 1615),
    (1305, 1327, 1342, 1615),
    (571, 572, 580, 1619, 1622, 1623),
    (110, 112, 116, 137, 524, 540),
    (76, 1550, 1555),
    (520, 582, 690, 707, 752, 798, 863, 930, 966, 981, 1113),
    (32, 109, 133, 175, 181, 208, 213, 218, 223, 410, 417, 690, 707, 752, 798, 863, 930, 966, 981, 1113, 1298, 1512),
    (1166,),
    (16, 26, 34, 65, 109, 112, 116, 122, 137, 170, 257, 264, 303, 382, 396, 433, 463, 467, 494, 515, 524, 545, 559, 564, 567, 582, 591, 593, 602, 627, 655, 659, 690, 694, 702, 725, 731, 782, 797, 854, 863, 877, 930, 968, 983, 1088, 1113, 1121, 1123, 1165, 1172, 1198, 1256, 1288, 1301, 1334, 1340, 1344, 1395, 1396, 1425),
    (67, 452, 828),
    (640,),
    (153, 636),
    (153, 1029, 1032, 1400),
    (153, 1029, 1032),
    (452, 1032),
    (352, 452, 462, 481, 488, 490, 637, 646, 656, 724, 793, 809, 812, 820, 823, 828, 907, 965, 967, 970, 971, 973, 983, 1003, 1088, 1394, 1439, 1534, 1537, 1538, 1546),
    (462, 481, 637, 646, 656, 724, 793, 812, 815, 828, 907, 965, 967, 970, 971, 973, 1003, 1394, 1537, 1538, 1546),
    (637, 646, 656, 724, 793, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (352, 452, 637, 646, 656, 724, 793, 823, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (462, 631, 637, 646, 656, 724, 793, 809, 812, 813, 823, 824, 828, 851, 907, 960, 965, 967, 970, 971, 973, 983, 1394, 1537, 1538, 1544, 1546, 1548),
    (628, 635),
    (418, 451, 649, 952, 1541, 1586, 1612),
    (910, 921, 1228, 1235, 1330, 1333),
    (206, 957, 1134, 1135, 1470, 1525),
    (206, 364, 957),
    (1478,),
    (1, 3, 9, 20, 122, 271, 470, 495, 499, 501, 503, 530, 537, 538, 539, 541, 542, 568, 581, 677, 754, 766, 1035, 1156, 1247, 1307, 1323, 1335, 1340, 1345, 1372, 1374, 1471, 1472, 1474, 1520, 1522, 1524),
    (1, 3, 9, 20, 122, 470, 495, 499, 501, 503, 530, 537, 538, 539, 541, 542, 568, 581, 680, 770, 1247, 1307, 1323, 1335, 1340, 1345, 1372, 1374),
    (174,),
    (495, 501, 503, 530),
    (591,),
    (1169, 1170, 1178),
    (441, 686),
    (590, 1478),
    (1606,),
    (207,),
    (210, 212, 306, 404, 1305, 1342, 1348, 1512),
    (110, 112, 116, 137, 206, 520, 521, 540, 602, 627, 655, 659, 727, 954, 959, 963, 969, 975, 978, 982, 986, 987),
    (206, 986, 987),
    (67, 121, 424, 425, 444, 518, 1208, 1209, 1583),
    (67, 424, 425, 444, 1209),
    (20,),
    (37, 42, 650),
    (182, 691, 735, 760, 765, 768, 890, 901, 917, 926, 930, 984, 1001, 1027, 1035, 1045, 1048, 1068, 1113, 1410, 1470),
    (210, 212, 306, 404, 1305, 1348, 1512),
    (210, 212, 404, 1512),
    (435,),
    (616, 618, 622, 1386, 1387),
    (1482,),
    (131, 139, 526, 605, 611, 1170, 1203, 1206, 1230, 1476, 1507, 1649, 1650, 1651),
    (1210, 1585, 1605),
    (174, 200, 396, 399, 1496),
    (110, 112, 116, 137, 1097, 1482),
    (1620,),
    (144, 526, 1185, 1200),
    (124,),
    (639, 1006, 1125, 1265, 1482, 1542),
    (406, 425, 430, 633, 639, 667, 669, 687, 1190, 1197, 1492),
    (1319, 1658),
    (727, 829, 900, 954, 959, 986, 988, 992, 993, 997),
    (900, 925),
    (1071,),
    (130, 428, 468, 525, 528, 639, 1006, 1060, 1072, 1180, 1191, 1311, 1530),
    (1003,),
    (410, 1585, 1605),
    (173, 204),
    (68, 110, 112, 116, 137),
    (129, 140, 141, 261, 714, 784, 814, 917, 1082),
    (129, 140, 141, 814),
    (139, 392, 605, 611, 1476),
    (20, 36, 495, 501, 530, 712, 742, 745, 754, 901, 909, 1520, 1522, 1524),
    (20, 47, 495, 530, 754, 911),
    (20, 495, 530),
    (1319,),
    (176,),
    (131, 139, 334, 444, 605, 611, 1170, 1230, 1257, 1476, 1507, 1511, 1649, 1650, 1651),
    (131, 497, 535, 567, 1308, 1622, 1623, 1659),
    (497, 535, 567, 1308, 1622, 1623),
    (20, 742, 1570),
    (410,),
    (911,),
    (700, 737, 744, 750, 755, 1199, 1265, 1545),
    (671, 700, 719, 737, 744, 750, 755, 784, 787, 814, 817, 845, 1103, 1125, 1139, 1182, 1199, 1265, 1545, 1546),
    (399, 424, 425, 444, 518, 1186, 1195, 1198),
    (424, 425, 444, 518, 1186, 1195),
    (143, 1302, 1309, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1427),
    (143, 520, 521, 524, 1302, 1317, 1323, 1325, 1335, 1338, 1340, 1427),
    (762, 830, 1481),
    (1275,),
    (966,),
    (1037, 1577),
    (61, 424, 444),
    (399, 1037, 1402, 1404),
    (354, 639, 762, 1478, 1521, 1542),
    (21, 24, 1291, 1293),
    (406, 1311, 1313, 1315, 1347, 1351),
    (690, 707, 752, 798, 863, 930, 966, 981, 1113),
    (32, 109, 133, 175, 181, 208, 213, 218, 223, 417, 497, 535, 567, 690, 707, 743, 746, 752, 798, 863, 930, 966, 981, 1113, 1298, 1308, 1569),
    (113,),
    (81, 124, 754, 772, 1016, 1300, 1637, 1638),
    (16, 26, 34, 109, 112, 116, 122, 137, 170, 257, 264, 303, 382, 433, 463, 467, 494, 515, 524, 545, 559, 564, 567, 582, 591, 593, 602, 627, 655, 659, 690, 696, 702, 725, 754, 782, 797, 854, 863, 877, 930, 968, 1088, 1113, 1121, 1123, 1165, 1172, 1231, 1256, 1288, 1301, 1334, 1340, 1344, 1485),
    (1063, 1135),
    (526,),
    (18, 250, 1167),
    (1319, 1342, 1424),
    (1290, 1294, 1585, 1605),
    (1270, 1287),
    (37, 41, 147, 385, 688, 1267, 1271),
    (17,),
    (117, 143, 474, 552, 557, 626, 645, 646, 648, 652, 700, 737, 744, 750, 755, 817, 1302, 1323, 1325, 1338, 1340, 1427, 1439, 1532, 1537, 1538, 1549, 1551, 1553),
    (626, 645, 646, 1537, 1538, 1549, 1553),
    (143, 474, 626, 645, 646, 648, 652, 654, 700, 744, 750, 755, 1302, 1317, 1323, 1325, 1335, 1338, 1340, 1427, 1532, 1537, 1538, 1549),
    (536, 1376),
    (750, 775, 983, 1546, 1548),
    (433,),
    (106, 543, 1440),
    (76,),
    (575, 580, 1091, 1115, 1261, 1411, 1511, 1647),
    (1364,),
    (575, 580, 1091, 1328, 1332, 1411),
    (1336,),
    (520, 575, 580, 1378, 1509),
    (575, 580),
    (17, 249),
    (1330, 1333),
    (1637, 1638),
    (163, 452, 837, 840, 843, 859, 1145, 1148, 1151, 1397, 1583, 1604),
    (842, 843, 859),
    (21, 839, 846, 1151),
    (533,),
    (626, 645, 646, 648, 1116, 1537, 1538, 1653),
    (626, 645, 646, 1116, 1537, 1538, 1653),
    (68, 110, 112, 116, 137, 494, 515, 524, 540, 559, 567, 582, 627, 655, 659, 951, 1327, 1482, 1586),
    (54, 111, 141, 626, 627, 645, 646, 655, 659, 727, 1537, 1538),
    (727,),
    (138, 603, 606, 608, 610, 612, 613, 727),
    (82,),
    (649,),
    (91, 957, 982),
    (206, 954, 959),
    (986, 988),
    (143, 626, 645, 646, 1265, 1302, 1309, 1317, 1323, 1325, 1335, 1338, 1340, 1427, 1537, 1538),
    (91, 176, 183, 957, 976, 981, 982, 983, 999, 1050, 1059, 1064),
    (1059,),
    (176, 957, 1059, 1399),
    (38, 46, 48),
    (121, 273, 278, 286, 321, 520, 521, 877, 883, 891, 1249, 1413),
    (397, 711, 735, 901, 930, 945, 1125, 1254, 1519, 1566, 1579),
    (102, 419, 1444, 1508),
    (1186, 1290),
    (690, 707, 752, 798, 863, 930, 966, 981, 1113, 1349),
    (206, 627, 655, 659),
    (1170, 1203, 1206, 1649, 1650, 1651),
    (657, 1290),
    (657, 995),
    (139, 605, 611, 1476),
    (365, 457, 460, 471, 476, 477, 479, 487, 492, 1142, 1469, 1512, 1560, 1562),
    (77, 79, 80, 84, 724, 791, 792, 807, 967, 971, 1561, 1594, 1600),
    (1478, 1485),
    (905, 909, 920, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (1235,),
    (16, 715, 785, 831, 903, 1129, 1466),
    (110, 112, 116, 137, 467, 540, 602, 794, 1063),
    (3, 5, 48, 323, 429, 628, 635, 1016),
    (54, 117),
    (48, 628, 630, 632),
    (148, 233, 431, 651, 1077, 1138, 1209, 1291, 1293, 1461),
    (1585, 1605),
    (148, 233, 379, 431, 651, 670, 1077, 1138, 1209, 1291, 1293, 1461, 1575),
    (148, 150, 431, 651, 1077, 1138, 1201, 1209, 1291, 1293, 1461),
    (1407,),
    (151, 1291, 1293, 1461),
    (233, 431, 651, 1077, 1138, 1209, 1291, 1293, 1461),
    (105, 148, 379, 431, 614, 651, 1077, 1138, 1208, 1209, 1291, 1293, 1333, 1461, 1575),
    (74, 83, 86, 94, 97, 124, 415, 673, 676, 1411, 1415, 1595),
    (81, 124, 1300, 1454, 1637, 1638),
    (1607,),
    (549, 556, 573, 577, 1559),
    (549, 1558),
    (63, 549, 1379),
    (549, 556, 573, 577),
    (1, 3, 54, 61, 111, 117, 122, 129, 140, 141, 261, 439, 466, 500, 666, 714, 722, 730, 926, 970, 1438, 1523, 1546, 1561),
    (1, 3, 54, 111, 122, 129, 140, 141, 466, 668),
    (687, 698, 718, 1006, 1072),
    (639, 699, 734, 751, 1234, 1311),
    (354, 639, 1542),
    (690, 707, 729, 752, 798, 863, 930, 966, 981, 1008, 1113),
    (954, 959, 986, 988, 992, 993, 996, 1239),
    (160, 322, 554, 557, 633, 650, 1339, 1477),
    (346,),
    (1302, 1309, 1323, 1325, 1338, 1340, 1427),
    (121, 1302, 1323, 1325, 1338, 1340, 1427),
    (1208,),
    (1208, 1627),
    (879, 1158, 1159, 1414),
    (616, 618, 622, 921, 1228, 1235, 1386, 1387, 1511, 1535, 1568, 1581),
    (56, 87, 109, 147, 152, 169, 194, 231, 248, 423, 584, 589, 966, 981, 1165, 1181, 1230, 1368, 1511, 1512, 1516, 1529, 1535),
    (305, 616, 1304, 1306, 1342, 1424, 1462, 1477),
    (1274,),
    (614, 620),
    (423, 617, 623),
    (655, 659, 660),
    (457, 458, 461, 1434, 1435),
    (457, 458, 1433, 1435, 1560),
    (495, 530, 539, 581, 909, 1307, 1323, 1340, 1345),
    (495, 530, 911, 1307, 1323, 1340, 1345),
    (110, 112, 116, 137, 1288, 1596),
    (543, 1440),
    (520, 521, 524, 592, 594, 597, 598, 601, 1384, 1482),
    (208, 1113, 1116, 1569),
    (1292,),
    (429,),
    (686,),
    (1539,),
    (1223, 1240, 1570),
    (443, 1539),
    (1052,),
    (16, 384, 494, 515, 524, 559, 567, 582, 715, 741, 747, 785, 903, 1121, 1123, 1125, 1129),
    (882, 885, 1166),
    (208, 1298, 1569),
    (206, 649, 954, 959, 985),
    (1172, 1204, 1205),
    (176, 424, 444, 957, 1171, 1173, 1176, 1213, 1217, 1268),
    (974, 1486, 1625),
    (74, 83, 86, 97, 1595),
    (899, 1094),
    (81, 359, 489, 491, 627, 655, 659, 954, 959, 1520, 1522),
    (192, 711, 735, 901, 945),
    (1440,),
    (1076, 1079, 1081),
    (90, 93, 124, 435, 1440),
    (65, 396, 550, 552, 614, 675, 983, 1088, 1112, 1115, 1369, 1410, 1415),
    (657,),
    (1, 3, 7, 9, 54, 111, 117, 121, 122, 141, 152, 156, 161, 196, 418, 466, 559, 564, 595, 596, 697, 740, 835, 841, 854, 863, 864, 869, 872, 875, 880, 881, 1003, 1146, 1302, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1422, 1423, 1427, 1430),
    (278, 286, 883, 891, 1413),
    (1036, 1067),
    (121, 550, 552, 554, 557, 1264, 1269, 1280, 1282, 1285, 1287, 1448, 1528),
    (1264, 1269, 1282, 1285, 1287),
    (121, 1264, 1269, 1282, 1285, 1287),
    (547, 548, 550, 552, 1264, 1269, 1282, 1285, 1287, 1332, 1643),
    (547, 548),
    (20, 36, 121, 260, 271, 297, 495, 501, 518, 530, 539, 581, 712, 742, 745, 754, 901, 1036, 1103, 1139, 1247, 1265, 1294, 1307, 1323, 1340, 1345, 1520, 1522, 1524, 1533),
    (20, 36, 47, 129, 140, 141, 495, 530, 1174, 1186, 1225, 1265, 1307, 1323, 1340, 1345),
    (20, 36, 495, 518, 530, 1265, 1307, 1323, 1340, 1345, 1524),
    (20, 36, 121, 495, 530, 1265, 1307, 1323, 1340, 1345),
    (360,),
    (262, 360, 489),
    (81,),
    (370, 592, 601),
    (370, 586),
    (119, 120, 128, 425, 628, 635, 667, 669, 1157, 1445),
    (119, 120, 128, 159, 425, 628, 635, 667, 669, 1157, 1198, 1379, 1445, 1601),
    (1265,),
    (174, 200, 396),
    (206, 969, 978, 982),
    (206,),
    (20, 54, 111, 129, 140, 141, 261, 281, 292, 466, 500, 504, 527, 537, 671, 714, 901, 1171, 1176, 1195, 1374, 1455, 1523, 1546),
    (497, 505, 514, 516, 532, 535, 567, 1308, 1651),
    (82, 174, 176),
    (1027, 1029, 1032),
    (438, 452, 462, 873, 1027, 1032),
    (452,),
    (241, 1184, 1349),
    (626, 645, 646, 648, 1537, 1538),
    (331, 1160, 1169, 1179, 1204, 1205),
    (452, 462, 488, 490, 637, 646, 724, 793, 828, 907, 941, 965, 967, 970, 971, 973, 1003, 1394, 1537, 1538, 1546),
    (176, 190, 1300, 1453, 1637, 1638),
    (1300,),
    (54, 111, 117, 141, 174, 200, 289, 396, 439, 462, 466, 695, 708, 714, 727, 735, 748, 759, 760, 762, 765, 768, 795, 806, 901, 955, 984, 997, 1001, 1007, 1016, 1027, 1035, 1040, 1045, 1047, 1048, 1051, 1056, 1064, 1068, 1135, 1154, 1208, 1210, 1400, 1402, 1404, 1470, 1525, 1543, 1546, 1576, 1580, 1584, 1630),
    (48, 54, 117, 549, 556, 573, 577),
    (1259,),
    (143, 1116, 1302, 1309, 1323, 1325, 1338, 1340, 1427, 1653),
    (225, 227, 690, 707, 752, 798, 863, 930, 966, 981, 1113, 1115, 1116, 1415, 1653),
    (32, 109, 133, 175, 181, 208, 213, 218, 223, 225, 227, 417, 690, 707, 752, 798, 863, 930, 966, 981, 1092, 1113, 1115, 1116, 1410, 1415, 1512, 1653),
    (143, 1302, 1309, 1323, 1325, 1338, 1340, 1427, 1653),
    (614, 620, 621, 1358, 1361, 1527, 1552),
    (21, 834, 837, 839, 846),
    (117, 474, 624, 645, 646, 652, 1432, 1439, 1532, 1537),
    (624, 631, 645, 646, 1432, 1532, 1537, 1588),
    (291,),
    (77, 79, 82, 189, 462, 701, 722, 723, 726, 730, 967, 970, 971, 1087, 1483, 1487, 1496, 1561),
    (77, 79, 80, 84, 89, 107, 724, 792, 967, 971, 1561, 1600),
    (67, 462, 893),
    (179, 182, 691, 703, 735, 756, 760, 765, 768, 890, 901, 917, 926, 930, 984, 1001, 1027, 1035, 1045, 1048, 1068, 1074, 1113, 1115, 1129, 1410, 1525),
    (691, 703, 735, 756, 760, 765, 768, 890, 901, 917, 926, 930, 960, 977, 979, 983, 984, 1001, 1027, 1035, 1045, 1047, 1048, 1051, 1056, 1068, 1070, 1074, 1086, 1091, 1112, 1113, 1115, 1410, 1411, 1415),
    (1297,),
    (1182, 1199),
    (1264, 1282, 1283, 1284, 1287, 1290),
    (547, 550, 552, 554, 1264, 1266, 1269, 1282, 1284, 1285, 1287, 1290, 1343),
    (1264, 1282, 1287),
    (501, 503, 1122, 1127, 1140, 1141, 1263, 1382, 1417, 1467, 1471),
    (546, 1080, 1330, 1333),
    (870,),
    (1370,),
    (550, 552, 554, 1264, 1269, 1276, 1280, 1282, 1283, 1284, 1285, 1287, 1290),
    (1264, 1269, 1276, 1282, 1285, 1287),
    (520, 521, 547, 550, 552, 554, 1264, 1282, 1284, 1287, 1290, 1294, 1419),
    (500, 504, 701, 722, 723, 730, 748, 970, 1087, 1483, 1487, 1561, 1582),
    (188, 439, 1154, 1281),
    (1, 3, 122, 267, 269, 271, 495, 499, 501, 503, 530, 537, 581, 1122, 1126, 1136, 1140, 1141, 1247, 1263, 1417, 1462, 1467, 1471, 1472, 1474, 1481, 1526),
    (1, 3, 121, 122, 176, 206, 277, 285, 424, 444, 495, 501, 518, 530, 539, 541, 712, 754, 909, 920, 957, 969, 982, 999, 1294, 1302, 1314, 1323, 1335, 1340, 1345, 1427, 1520, 1522, 1524),
    (121, 206, 957, 1294, 1302, 1314, 1323, 1335, 1340, 1345, 1423, 1427),
    (424, 444, 495, 530, 539, 541, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (1150, 1478),
    (424, 426, 444, 495, 501, 503, 530, 539, 911, 957, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (31, 50, 109, 410, 418, 423, 433, 515, 559, 564, 595, 608, 922, 1076, 1079, 1081, 1181, 1187, 1193, 1194, 1585, 1605),
    (433, 442, 444, 1539),
    (324, 424, 426, 432, 444, 895, 1171, 1176, 1208, 1209, 1213, 1217, 1219, 1225),
    (424, 444, 1186, 1213),
    (994,),
    (188, 1442, 1519, 1566),
    (1, 3, 9, 20, 36, 117, 122, 271, 470, 495, 499, 501, 503, 530, 537, 538, 539, 541, 542, 568, 581, 677, 685, 1128, 1141, 1247, 1261, 1307, 1323, 1335, 1340, 1345, 1372, 1374, 1471, 1472, 1474, 1520, 1522, 1524, 1526, 1533),
    (1, 3, 9, 20, 117, 122, 470, 495, 499, 501, 503, 530, 537, 538, 539, 541, 542, 568, 581, 680, 767, 777, 1128, 1141, 1247, 1307, 1323, 1335, 1340, 1345, 1372, 1374, 1606),
    (397, 1519, 1566),
    (609,),
    (267, 268, 269, 495, 499, 501, 503, 530, 537, 581, 767, 777, 1122, 1126, 1141, 1247, 1467, 1472, 1481),
    (37, 160, 650, 1339),
    (1052, 1058),
    (129, 140, 141),
    (547, 548, 1210),
    (163, 462, 868, 874, 892, 950, 1137),
    (143, 520, 521, 626, 645, 646, 872, 1290, 1302, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1422, 1423, 1427, 1537, 1538, 1586),
    (1, 3, 54, 117, 122, 143, 289, 292, 424, 444, 466, 474, 518, 527, 593, 626, 645, 646, 648, 652, 666, 671, 700, 719, 737, 744, 750, 755, 817, 848, 1186, 1257, 1302, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1423, 1427, 1532, 1537, 1538, 1585, 1605),
    (54, 117, 143, 304, 424, 426, 432, 444, 474, 626, 645, 646, 648, 652, 654, 697, 700, 737, 744, 750, 755, 1278, 1302, 1309, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1427, 1532, 1537, 1538, 1606),
    (690, 704, 707, 752, 798, 863, 930, 966, 981, 1113),
    (622, 958, 983, 1535),
    (459,),
    (20, 36, 712),
    (399, 518, 520, 1208, 1209, 1210, 1509),
    (217, 404),
    (882, 1166),
    (176, 905, 920, 1265),
    (1265, 1268),
    (176, 1265),
    (364, 1168),
    (364, 882, 885, 1166),
    (457, 460, 471, 476, 477, 479, 487, 492),
    (206, 954, 959, 985),
    (124, 754, 772, 1016, 1135, 1637),
    (74, 83, 86, 97, 1595, 1609, 1640),
    (758, 762, 771, 903, 940, 958, 1512, 1606),
    (16, 133, 169, 690, 707, 715, 732, 747, 752, 785, 798, 863, 903, 915, 930, 938, 966, 981, 1113, 1506),
    (414, 622, 983, 1482, 1511, 1535, 1640),
    (76, 87, 412, 938, 958, 1512, 1606),
    (622, 1482, 1535),
    (134, 428, 528, 604, 1180, 1188, 1190, 1191, 1209, 1265, 1274, 1478),
    (88, 930),
    (11, 425, 430, 496, 498, 502, 517, 525, 574, 667, 669, 698, 1191, 1311, 1315, 1346, 1351),
    (1, 3, 54, 122, 424, 444, 1186, 1195, 1215, 1231, 1233, 1238, 1241, 1242),
    (54, 434, 880, 951, 1205, 1222, 1231, 1233, 1238, 1241, 1242),
    (495, 501, 503, 530, 1481),
    (1, 3, 9, 122, 470, 495, 501, 503, 530, 568, 581, 909, 913, 920, 923, 1302, 1314, 1320, 1323, 1335, 1340, 1345, 1382, 1422, 1423, 1427, 1430, 1462, 1614),
    (1, 3, 9, 122, 495, 530, 581, 920, 1302, 1314, 1320, 1323, 1335, 1340, 1345, 1382, 1422, 1423, 1427, 1430),
    (1, 3, 54, 122, 495, 501, 503, 530, 539, 541, 909, 913, 920, 1294, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (1079, 1208, 1209),
    (1076,),
    (1441,),
    (994, 1018),
    (535, 536, 1125, 1376),
    (1264, 1270, 1286, 1287, 1290, 1563),
    (574, 578, 1351, 1480),
    (1169, 1170),
    (27, 124, 1461, 1473, 1477),
    (475, 625, 632, 639, 664, 849, 1478),
    (77, 79, 80, 84, 89, 107, 724, 786, 789, 792, 967, 971, 1550, 1561, 1600),
    (639, 1542),
    (56, 87, 109, 147, 152, 194, 240, 254, 423, 584, 589, 1165, 1181, 1230, 1412, 1511, 1512, 1516, 1529, 1571),
    (1, 3, 122, 835, 854, 1187, 1198),
    (1, 3, 9, 54, 117, 122, 284, 292, 324, 329, 424, 444, 511, 528, 565, 629, 666, 671, 835, 841, 854, 867, 869, 872, 875, 876, 880, 972, 1146, 1152, 1154, 1156, 1171, 1176, 1184, 1191, 1195, 1196, 1199, 1208, 1209, 1213, 1265, 1462),
    (16, 32, 109, 175, 181, 345, 384, 418, 665, 690, 707, 715, 752, 785, 798, 863, 903, 930, 966, 981, 1113, 1395, 1396),
    (16, 32, 109, 133, 175, 181, 208, 213, 218, 223, 225, 339, 345, 358, 410, 417, 451, 582, 665, 690, 707, 715, 743, 746, 752, 785, 798, 863, 903, 930, 966, 981, 1113, 1158, 1239, 1298, 1415, 1425, 1430, 1479, 1511, 1512),
    (1, 3, 9, 54, 117, 122, 307, 318, 326, 424, 427, 444, 528, 835, 854, 1146, 1152, 1171, 1176, 1184, 1186, 1191, 1195, 1196, 1199, 1213, 1265, 1462),
    (1, 3, 9, 54, 98, 117, 122, 424, 428, 444, 528, 604, 869, 875, 1171, 1184, 1191, 1196, 1208, 1209, 1265, 1274, 1462, 1513),
    (134, 428, 528, 604, 1188, 1190, 1191, 1209, 1265, 1274, 1478),
    (32, 109, 133, 175, 181, 208, 213, 410, 417, 690, 707, 752, 798, 863, 930, 966, 981, 1113, 1239, 1425, 1430, 1479, 1512),
    (38, 43, 46),
    (711, 735, 901, 945),
    (995,),
    (56, 87, 109, 147, 152, 199, 240, 423, 584, 589, 665, 1165, 1181, 1230, 1516, 1529),
    (617,),
    (736, 749, 762, 771, 773, 1481),
    (354, 639, 1478, 1542),
    (1426, 1542),
    (736, 739, 762),
    (425, 517, 736, 762, 771, 773),
    (849, 1478),
    (517, 1373, 1480),
    (1373,),
    (1481,),
    (188, 1519, 1566),
    (243, 496, 498, 502, 525, 604, 1180, 1188, 1190, 1265, 1274, 1351, 1368),
    (406, 1004, 1311, 1313),
    (25, 148, 431, 1077, 1138, 1201, 1209, 1461, 1473, 1477, 1480),
    (518, 559, 1281),
    (1083,),
    (1519, 1566),
    (206, 969, 975, 978, 982),
    (445,),
    (32, 99, 109, 133, 175, 181, 339, 345, 358, 417, 451, 453, 665, 690, 707, 729, 732, 738, 741, 743, 746, 752, 798, 863, 890, 930, 966, 981, 1113, 1129, 1158, 1165, 1167, 1239, 1298, 1479, 1511, 1625),
    (16, 32, 109, 133, 175, 197, 345, 358, 435, 451, 453, 665, 690, 707, 715, 732, 738, 741, 747, 752, 785, 798, 831, 863, 903, 915, 930, 938, 940, 958, 966, 981, 983, 1113, 1129, 1158, 1239, 1368, 1512, 1544, 1545),
    (73,),
    (1120, 1292),
    (1120,),
    (1501,),
    (73, 1441),
    (73, 706, 1008),
    (73, 780, 1142),
    (73, 811),
    (73, 857),
    (445,),
    (108,),
    (862,),
    (486,),
    (1285, 1289),
    (73, 947),
    (1008,),
    (73, 946),
    (1153,),
    (1164, 1491),
    (1303, 1329, 1342, 1424, 1429),
    (1270, 1287),
    (100, 438, 1208, 1209, 1514, 1515),
    (100,),
    (100, 438, 440),
    (438,),
    (100, 438),
    (54, 98, 111, 117, 141, 1302, 1323, 1325, 1338, 1340, 1427, 1564, 1574),
    (54, 98, 111, 141, 1302, 1323, 1325, 1338, 1340, 1427),
    (1302, 1323, 1325, 1338, 1340, 1427),
    (1, 3, 54, 98, 111, 122, 141, 692, 722, 730, 756, 757, 970, 1302, 1323, 1325, 1338, 1340, 1392, 1427, 1513, 1561),
    (1264, 1270, 1287),
    (1036,),
    (1260,),
    (497, 535, 567, 1308),
    (1550, 1554),
    (100, 189, 1003, 1431),
    (189,),
    (54, 111, 129, 140, 141, 261, 588, 1523),
    (54, 111, 129, 140, 141, 585, 586),
    (581, 583),
    (54, 111, 129, 140, 141, 588),
    (54, 111, 129, 140, 141),
    (583, 1383, 1613, 1615),
    (583,),
    (67,),
    (159, 1231, 1233, 1239),
    (159, 1167, 1231, 1233),
    (1061,),
    (724, 792, 967, 971, 1561, 1600),
    (1162, 1163),
    (110, 112, 116, 137, 176, 189, 198, 206, 364, 467, 540, 627, 655, 659, 794, 954, 957, 959, 1003),
    (364, 957),
    (416, 627, 655, 659),
    (176,),
    (235, 1259, 1260, 1349, 1652),
    (1349,),
    (235, 1349),
    (452,),
    (497, 535, 567, 1308, 1563),
    (333, 526, 1169, 1170, 1178),
    (165,),
    (1265,),
    (1265, 1268),
    (1073,),
    (1161, 1169, 1179),
    (518, 1161, 1169, 1179),
    (883, 1161, 1169, 1179, 1413),
    (483, 485, 883, 1161, 1169, 1179, 1413),
    (497, 535, 567, 1170, 1308),
    (131, 497, 514, 516, 532, 535, 567, 593, 1169, 1170, 1175, 1212, 1216, 1220, 1226, 1230, 1237, 1308, 1340, 1505, 1511, 1565, 1578, 1651),
    (1169, 1178),
    (526, 600),
    (173, 177, 204),
    (1078,),
    (1298,),
    (418, 497, 535, 567, 679, 681, 1308),
    (131, 497, 514, 516, 532, 535, 567, 679, 681, 682, 1248, 1308),
    (1143,),
    (1578,),
    (497, 514, 516, 532, 535, 560, 567, 1058, 1308, 1359, 1406),
    (1496,),
    (15, 100, 438, 459, 549, 943, 1514),
    (100, 440, 549, 932),
    (15, 57, 74, 83, 86, 97, 100, 436, 438, 553, 939, 1595, 1640),
    (553,),
    (15, 100),
    (188, 1281),
    (364,),
    (81, 1300),
    (887,),
    (162,),
    (424, 425, 444),
    (724, 792, 967, 971, 1210, 1561, 1600),
    (77, 79, 80, 84),
    (77, 79, 80, 84, 724, 781, 792, 800, 805, 807, 907, 965, 967, 970, 971, 973, 1394, 1561, 1594, 1600),
    (77, 79, 80, 84, 89, 724, 781, 786, 789, 792, 800, 803, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (724, 781, 792, 800, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (77, 79, 80, 84, 724, 781, 792, 800, 803, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (77, 79, 80, 84, 89, 724, 781, 792, 800, 805, 907, 965, 967, 970, 971, 973, 1394, 1518, 1561, 1600, 1609),
    (77, 79, 80, 84, 724, 781, 792, 800, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (1312, 1316, 1342, 1424),
    (62,),
    (496,),
    (526, 1185, 1200),
    (1, 3, 122),
    (117, 518, 1186, 1195),
    (1186,),
    (156,),
    (117, 121, 518, 1186, 1195),
    (121,),
    (762, 1368),
    (81,),
    (78,),
    (637, 646, 1537, 1538, 1546),
    (196, 1003, 1011, 1033),
    (1003, 1011),
    (526,),
    (930,),
    (1257,),
    (1185, 1200),
    (1028,),
    (1027, 1028),
    (1370,),
    (1512,),
    (50, 109, 410, 418, 423, 1181, 1571, 1585, 1605),
    (617, 627, 655, 659, 1236, 1585, 1605),
    (416, 1208, 1265, 1268),
    (416, 1265),
    (526, 1169, 1170, 1178),
    (511, 1063),
    (57, 459, 931, 932, 944),
    (459,),
    (1353,),
    (1353, 1355, 1501, 1619),
    (1501, 1619),
    (626, 645, 646, 1537, 1538),
    (953, 982, 999),
    (581, 582, 589, 591, 1629, 1631),
    (581,),
    (518,),
    (1292,),
    (1204,),
    (497, 520, 535, 567, 1308),
    (1305, 1312, 1316, 1342, 1424),
    (1348,),
    (138, 603, 606, 1036, 1039),
    (612, 613, 1036),
    (57, 459, 931, 932, 944, 1143),
    (459, 1055, 1057, 1063, 1624),
    (131, 173, 204, 497, 535, 567, 571, 572, 580, 1298, 1308, 1578, 1656, 1657, 1659),
    (173, 204, 497, 535, 567, 1298, 1308, 1357, 1656),
    (459, 1055, 1057, 1063, 1240, 1570, 1624),
    (1624,),
    (154,),
    (1104, 1105, 1109),
    (144, 526),
    (627, 655, 659),
    (627, 655, 659, 1285, 1289),
    (1620,),
    (110, 112, 116, 137),
    (583, 1613, 1615),
    (501, 503),
    (1353, 1501),
    (1341,),
    (1536,),
    (68, 1172, 1214, 1218, 1536, 1587),
    (1641,),
    (90, 124, 1044),
    (90, 92),
    (515, 559, 1045, 1047, 1056),
    (1167, 1231, 1233),
    (174,),
    (1477,),
    (110, 112, 116, 137, 1384),
    (551,),
    (53, 55, 291, 663),
    (452, 837, 847, 853),
    (452, 637, 646, 837, 839, 846, 1537, 1538, 1546),
    (452, 837, 847, 852, 853),
    (68, 1586),
    (1653,),
    (1181,),
    (549, 556),
    (526, 599, 600),
    (219, 1305, 1312, 1316, 1342, 1424),
    (220,),
    (174, 1592),
    (174, 1299, 1421),
    (1592,),
    (451, 1210, 1450, 1587),
    (1518,),
    (727, 889),
    (1587,),
    (636,),
    (486, 1114),
    (1114,),
    (206, 954, 959, 985),
    (110, 112, 116, 137, 1586),
    (1482,),
    (221, 1305, 1312, 1316, 1342, 1424),
    (222,),
    (828,),
    (54, 111, 141, 666),
    (54, 111, 141, 668),
    (54, 111, 141),
    (457, 458, 461),
    (461,),
    (518, 905),
    (535, 536, 1125),
    (65, 114, 396, 756, 979, 1112, 1114, 1117, 1261),
    (235, 1349, 1652),
    (77, 79, 80, 84, 91, 724, 786, 792, 796, 967, 971, 1561, 1600),
    (77, 79, 80, 84, 89, 91, 97, 724, 790, 792, 796, 967, 971, 1518, 1561, 1600, 1609),
    (77, 79, 80, 84, 91, 724, 792, 967, 971, 1561, 1600),
    (526, 1170),
    (392, 627, 655, 659, 954, 959),
    (82, 730, 970, 1036, 1561),
    (457, 460, 471, 476, 477, 479),
    (438, 756, 1158, 1414),
    (190,),
    (727, 897, 1483),
    (727, 897),
    (690, 707, 752, 798, 863, 930, 966, 981, 1113),
    (640,),
    (144, 520, 521, 1310, 1334, 1344),
    (507, 1608),
    (229, 1089),
    (1227,),
    (174, 200, 396, 627, 655, 659),
    (174, 200, 360, 396, 627, 655, 659),
    (173, 204, 1298, 1656),
    (188,),
    (1281,),
    (549, 556, 1281, 1349),
    (81, 121, 495, 530, 1300, 1307, 1323, 1340, 1345),
    (81, 495, 530, 1307, 1323, 1340, 1345),
    (495, 530, 1307, 1323, 1340, 1345),
    (121, 495, 530, 1307, 1323, 1340, 1345),
    (282, 887, 1096, 1288, 1413),
    (360,),
    (497, 512, 514, 516, 522, 535, 560, 567, 1193, 1194, 1230, 1308),
    (124, 126),
    (910,),
    (172, 176, 184, 190, 204, 1655),
    (172, 190, 204),
    (724, 786, 792, 967, 971, 1561, 1600),
    (1016,),
    (1003, 1104, 1106, 1108),
    (235, 576, 579, 1259, 1260, 1349),
    (121, 570, 576, 579),
    (1299,),
    (649, 1541, 1586),
    (1310, 1334, 1344),
    (174, 200, 396),
    (699, 734, 751),
    (174, 200, 396, 416),
    (285, 518),
    (545, 550, 552, 554, 557, 1550),
    (716, 739, 1036),
    (102, 1036),
    (576, 1260),
    (138, 606, 612),
    (1089,),
    (138,),
    (1277, 1288),
    (57, 436, 438, 440, 931, 932, 944),
    (15, 57, 436, 438, 459),
    (15, 57, 100, 436, 438, 459, 931, 932, 944),
    (174, 189, 628, 635, 636, 1262),
    (628, 635, 1468),
    (628, 635),
    (563,),
    (102,),
    (102, 1431),
    (82, 692, 730, 733, 970, 1483, 1487, 1561),
    (692, 730, 970, 1561),
    (206,),
    (110, 112, 116, 137, 206, 399, 627, 655, 659, 1586),
    (424, 444, 1182, 1199, 1462),
    (424, 444),
    (424, 444, 1182, 1199),
    (489, 491, 494, 515, 524, 559, 567, 582, 617, 623, 627, 655, 659, 1301, 1344),
    (484,),
    (1513,),
    (560,),
    (497, 509, 512, 514, 516, 532, 535, 560, 567, 1308, 1563),
    (549, 555),
    (844, 850),
    (452, 614, 621, 756, 1393, 1527),
    (64, 399, 418, 922),
    (64,),
    (452, 756),
    (1468,),
    (570, 1457),
    (911,),
    (457, 460, 471, 476, 477, 479, 1560, 1562),
    (1460, 1619),
    (587,),
    (462, 724, 778, 781, 792, 800, 805, 807, 907, 965, 967, 970, 971, 973, 1394, 1534, 1561, 1599, 1600),
    (724, 781, 786, 789, 792, 800, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (724, 756, 778, 779, 781, 792, 800, 805, 807, 808, 851, 907, 960, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (724, 781, 792, 800, 805, 807, 907, 965, 967, 970, 971, 973, 1394, 1518, 1561, 1600),
    (1519, 1566),
    (497, 535, 567, 572, 580, 1308, 1622, 1623),
    (416,),
    (114, 1114, 1117, 1261),
    (346, 357),
    (346,),
    (602, 608),
    (53, 55),
    (1170,),
    (628, 635, 636),
    (902,),
    (1168,),
    (1491,),
    (727, 986, 988, 992, 993),
    (144, 819, 1277, 1310, 1334, 1344),
    (144, 819, 1310, 1334, 1344),
    (173, 204),
    (393, 400),
    (413,),
    (1005, 1009, 1023, 1106),
    (1014, 1024),
    (1024,),
    (153,),
    (74, 83, 86, 97),
    (452, 1027, 1032),
    (452, 1032),
    (100, 102, 1468),
    (1459,),
    (1371,),
    (658,),
    (21,),
    (724, 793, 828, 907, 965, 967, 970, 971, 973, 1394),
    (121, 518, 1003, 1173, 1215),
    (1174,),
    (1173,),
    (520, 521),
    (708, 727, 735, 748, 765, 768, 795, 806, 901, 1543, 1546, 1580),
    (708, 727, 735, 748, 765, 768, 795, 806, 901),
    (1027, 1029, 1032, 1400),
    (1029, 1032),
    (1027, 1032, 1084, 1104, 1106, 1108),
    (1027, 1032, 1084),
    (424, 444, 1265),
    (1055, 1063),
    (711, 735, 901, 945),
    (1499,),
    (637, 646, 656, 724, 793, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (637, 646, 656, 661, 724, 793, 815, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (637, 646, 656, 724, 793, 828, 907, 965, 967, 970, 971, 973, 1270, 1287, 1390, 1394, 1537, 1538, 1546),
    (16, 26, 34, 112, 116, 122, 137, 170, 303, 416, 433, 463, 467, 494, 515, 524, 545, 559, 564, 567, 582, 593, 602, 627, 655, 659, 690, 702, 717, 725, 782, 797, 854, 863, 877, 930, 968, 1113, 1121, 1123, 1165, 1288, 1301, 1334, 1340, 1344, 1485),
    (121, 1208, 1209),
    (1208, 1209),
    (1029,),
    (121, 168),
    (649, 1586, 1612),
    (985,),
    (628, 635, 1330, 1333),
    (1100,),
    (1100, 1518),
    (67, 452, 884, 950, 1158, 1159, 1583),
    (67, 452),
    (104, 1032),
    (1, 3, 9, 122, 416, 470, 495, 499, 501, 503, 530, 568, 1307, 1323, 1340, 1345),
    (1, 3, 9, 122, 470, 495, 501, 503, 530, 538, 568, 1035, 1307, 1323, 1340, 1345, 1372),
    (1, 3, 9, 36, 122, 470, 495, 501, 503, 530, 568, 581, 835, 854, 1146, 1152, 1247, 1307, 1323, 1340, 1345, 1372, 1375, 1379, 1430),
    (1, 3, 122, 495, 530, 568, 1307, 1323, 1340, 1345, 1372, 1375, 1379),
    (139, 392, 526, 605, 1476),
    (1101,),
    (1069,),
    (1069, 1408),
    (81, 1173, 1182),
    (81, 1174),
    (1173, 1182),
    (637, 646, 656, 1391, 1537, 1538, 1546),
    (637, 646, 656, 1537, 1538, 1546),
    (174, 178, 195),
    (495, 501, 503, 530),
    (501, 503, 568),
    (1211,),
    (74, 76, 83, 86, 97),
    (640, 642, 643),
    (174, 200, 396, 1036),
    (98, 370, 714, 728, 730, 970, 1398, 1561),
    (370, 730, 970, 1561),
    (173, 204, 558),
    (1350,),
    (232, 393, 400),
    (692, 730, 955, 970, 997, 1001, 1007, 1016, 1027, 1035, 1040, 1045, 1047, 1048, 1051, 1056, 1402, 1404, 1561),
    (63,),
    (91,),
    (906, 910, 1495),
    (81, 206),
    (206, 282, 540, 627, 655, 659, 887, 1096, 1413),
    (329, 424, 444, 511, 565, 1184, 1191, 1199, 1265),
    (1563,),
    (497, 535, 567, 1308, 1512, 1563),
    (131,),
    (131, 497, 535, 567, 1308),
    (326, 424, 444, 511, 565, 1265),
    (1063,),
    (67, 424, 425, 444, 1208),
    (1269, 1273, 1282, 1285, 1287, 1289),
    (144, 1269, 1272, 1275, 1276, 1282, 1285, 1287, 1289),
    (1269, 1282, 1285, 1287, 1289),
    (1269, 1275, 1279, 1282, 1285, 1287, 1289),
    (1357,),
    (285, 511, 565, 1191),
    (511, 565),
    (214,),
    (399,),
    (121, 551, 1292),
    (47,),
    (691, 735, 760, 765, 768, 890, 901, 917, 926, 930, 984, 1001, 1027, 1035, 1045, 1048, 1068, 1113, 1410),
    (587, 922),
    (495, 530, 563, 1307, 1323, 1340, 1345),
    (1277,),
    (546, 1075),
    (452, 462, 488, 637, 646, 656, 724, 793, 809, 812, 820, 823, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (481, 637, 646, 656, 724, 793, 812, 815, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (637, 646, 656, 724, 793, 812, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (637, 646, 656, 724, 793, 809, 812, 813, 823, 828, 851, 907, 960, 965, 967, 970, 971, 973, 983, 1394, 1537, 1538, 1544, 1546, 1548),
    (801, 802, 1518),
    (48, 323, 429),
    (1036, 1265),
    (1036, 1265, 1309, 1338),
    (210, 306, 1305, 1512),
    (32, 109, 133, 175, 181, 410, 417),
    (1493,),
    (1157, 1473, 1477),
    (495, 501, 503, 530, 1102),
    (495, 530),
    (160, 650, 1339),
    (953, 982, 999, 1035, 1045, 1047, 1048, 1050, 1056, 1064, 1065, 1066, 1068, 1070, 1074, 1265),
    (953, 956, 982, 999, 1045, 1065, 1068, 1070, 1074, 1265),
    (953, 982, 999, 1265),
    (953, 982, 999, 1035, 1068, 1070, 1074, 1265),
    (441,),
    (441, 1537, 1538),
    (441, 628, 638, 664),
    (441, 628, 638, 664, 1537),
    (728, 730, 904, 970, 1302, 1314, 1323, 1335, 1340, 1345, 1398, 1427, 1561),
    (1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (716, 730, 904, 970, 1302, 1314, 1323, 1335, 1340, 1345, 1427, 1561),
    (730, 970, 1302, 1314, 1323, 1335, 1340, 1345, 1427, 1561),
    (637, 646, 724, 793, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (637, 646, 724, 793, 815, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (1020, 1021),
    (1017, 1021),
    (1181, 1257),
    (291, 663),
    (144, 1310, 1327, 1334, 1344),
    (1182, 1210, 1585, 1605),
    (176, 183, 190, 627, 655, 659, 957, 1059, 1064),
    (176, 957),
    (110, 112, 116, 137, 176, 627, 655, 659, 1059, 1586),
    (176, 183, 1059),
    (514,),
    (800, 804, 1600),
    (1210, 1233, 1265),
    (647,),
    (724, 793, 826, 828, 907, 965, 967, 970, 971, 973, 1394),
    (360, 392),
    (495, 530, 909),
    (495, 530, 911),
    (1490,),
    (520, 1592),
    (837, 847, 853),
    (84, 85),
    (846,),
    (173, 204, 1353, 1356, 1501),
    (429,),
    (559,),
    (568,),
    (1586,),
    (410, 1181, 1585, 1605),
    (595,),
    (1, 3, 54, 111, 117, 122, 129, 140, 141, 289, 466, 770, 1215),
    (1, 3, 54, 111, 122, 129, 140, 141, 386, 466, 770, 777),
    (1, 3, 54, 111, 122, 129, 140, 141, 466),
    (65, 396, 404, 756, 979),
    (1305, 1348),
    (129, 140, 141),
    (20, 36),
    (1319, 1321),
    (1085, 1629, 1633),
    (1659,),
    (1207,),
    (68, 110, 112, 116, 137, 1586),
    (1619,),
    (20,),
    (1292, 1527),
    (457, 458, 461, 1433, 1434, 1435, 1560),
    (1270, 1287, 1290, 1563, 1572),
    (1, 3, 9, 117, 122, 189, 518, 557, 596, 1003, 1302, 1323, 1325, 1338, 1340, 1427),
    (1, 3, 9, 122, 189, 196, 593, 596, 599, 1003, 1302, 1323, 1325, 1338, 1340, 1427),
    (1, 3, 9, 122, 189, 596, 1302, 1323, 1325, 1338, 1340, 1427),
    (1, 3, 9, 122, 189, 196, 835, 854, 1302, 1323, 1325, 1338, 1340, 1427),
    (649,),
    (1273,),
    (1272, 1285, 1289),
    (784, 814, 845, 1545),
    (1210,),
    (394,),
    (143, 626, 645, 646, 648, 700, 719, 737, 744, 750, 755, 1302, 1309, 1317, 1323, 1325, 1335, 1338, 1340, 1427, 1537, 1538),
    (392,),
    (16, 715, 738, 785, 903),
    (83, 1484),
    (738,),
    (16, 715, 785, 903),
    (54, 143, 626, 645, 646, 700, 719, 737, 740, 744, 750, 755, 817, 1302, 1323, 1325, 1338, 1340, 1427, 1537, 1538),
    (54, 626, 645, 646, 700, 737, 744, 750, 755, 1537, 1538),
    (1305,),
    (1003, 1208, 1209, 1210),
    (1208, 1209, 1210),
    (143, 518, 1182, 1302, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1427),
    (143, 497, 518, 535, 567, 1302, 1308, 1317, 1323, 1325, 1335, 1338, 1340, 1427),
    (1005,),
    (1309, 1338),
    (526, 1649),
    (614, 615),
    (110, 112, 116, 137, 1172),
    (110, 112, 113, 116, 137, 467, 477, 540, 627, 655, 659, 1125, 1172, 1214, 1218, 1256),
    (1037,),
    (110, 112, 116, 137, 627, 655, 659),
    (91, 1265, 1268),
    (140,),
    (23,),
    (799, 801),
    (785, 799, 801),
    (640, 642, 643, 1592),
    (640, 642),
    (1098, 1101),
    (658, 661),
    (657, 658, 661),
    (329, 1182, 1191, 1199, 1462),
    (1182, 1199),
    (519, 528, 1188, 1497),
    (689,),
    (1362,),
    (1157,),
    (16, 26, 116, 137, 170, 303, 433, 463, 467, 494, 515, 524, 545, 559, 564, 567, 582, 593, 602, 627, 655, 659, 690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113, 1121, 1123, 1165, 1288, 1301, 1334, 1340, 1344),
    (81, 124, 754, 1300),
    (124, 416),
    (81, 124, 416, 1300),
    (1277, 1310, 1334, 1344),
    (174, 1619),
    (1296,),
    (1297,),
    (720,),
    (462, 692, 709, 716, 722, 723, 730, 733, 970, 1561),
    (131, 139, 1206),
    (98, 370, 424, 444),
    (370, 424, 444),
    (1308,),
    (889,),
    (520, 1611),
    (329, 1184, 1191, 1199, 1462),
    (1184,),
    (326,),
    (1264, 1287),
    (289,),
    (1478,),
    (18, 250, 1165, 1167),
    (1319, 1321, 1342, 1424),
    (721, 1311, 1315, 1346),
    (189, 198),
    (1089, 1312),
    (657,),
    (662,),
    (1618,),
    (116, 147, 303, 521, 627, 653, 655, 659, 782, 788, 1123, 1301, 1344),
    (1629, 1633),
    (169,),
    (572, 580),
    (1305, 1357),
    (626, 645, 646, 652, 1537, 1538),
    (365, 367, 457, 460, 471, 476, 477, 479, 1560, 1562),
    (2,),
    (1270, 1287, 1299),
    (768,),
    (1336,),
    (17,),
    (954, 959, 986, 988),
    (547, 548),
    (1353, 1358, 1361),
    (621, 1353, 1358, 1361, 1527),
    (507,),
    (1577, 1617),
    (519, 528, 1188),
    (837, 1145, 1151, 1604),
    (837, 1604),
    (138, 606, 614, 615, 620, 727, 829, 889, 954, 959, 986, 988, 992, 993, 1129, 1385),
    (614, 615, 620, 622),
    (131, 139, 605, 611),
    (614, 615, 889, 1385, 1388),
    (448,),
    (626, 645, 646, 648, 1116, 1537, 1538, 1653),
    (167,),
    (144, 650),
    (320, 444),
    (176, 183, 190, 1367, 1655),
    (176, 183),
    (54, 111, 141, 626, 645, 646, 1537, 1538),
    (610,),
    (521,),
    (54, 111, 141, 494, 515, 524, 559, 567, 582, 627, 655, 659),
    (883, 1413),
    (121, 466, 626, 645, 646, 700, 737, 744, 750, 755, 1265, 1302, 1323, 1325, 1338, 1340, 1427, 1537, 1538, 1549, 1551, 1553),
    (121, 626, 645, 646, 1265, 1302, 1323, 1325, 1338, 1340, 1427, 1537, 1538, 1549, 1553),
    (626, 645, 646, 1265, 1302, 1323, 1325, 1338, 1340, 1427, 1537, 1538),
    (520,),
    (121, 438, 452, 518, 756, 895, 1393),
    (121, 452, 756),
    (900,),
    (752,),
    (102, 1104, 1105, 1109),
    (1186, 1195),
    (727,),
    (583, 1383),
    (110, 112, 116, 137, 282, 627, 655, 659, 887, 1096),
    (1104, 1105, 1111),
    (934, 1596),
    (457, 460, 471, 476, 477, 479, 487, 492, 1142, 1517),
    (802,),
    (801, 802),
    (1264, 1270, 1287, 1592),
    (77, 79, 80, 84, 724, 792, 967, 971, 1561, 1600),
    (77, 79, 80, 84, 89, 724, 792, 967, 971, 1518, 1561, 1600, 1609),
    (77, 79, 80, 84, 89, 107, 724, 792, 967, 971, 1561, 1600),
    (82, 1231, 1233),
    (1005, 1009),
    (544, 1005, 1009, 1019),
    (911, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (549, 1519, 1566),
    (110, 112, 116, 137, 467, 540),
    (54, 117),
    (1164,),
    (522, 1170, 1220, 1230),
    (226, 229, 1089),
    (278, 883, 891, 1413),
    (1291, 1293),
    (1069, 1409),
    (833, 1138),
    (81, 1096, 1300),
    (81, 124, 1300),
    (593, 627, 655, 659, 1105, 1645),
    (593, 627, 655, 659, 1105),
    (163, 462, 844, 850, 861, 866, 878, 886, 1095, 1134, 1158, 1159, 1546, 1607),
    (844, 850, 865),
    (844, 850, 861, 871, 878, 886),
    (844, 850, 871),
    (1, 3, 54, 61, 111, 122, 129, 140, 141, 466),
    (297, 1103, 1139, 1462, 1634),
    (883, 1103, 1413),
    (1327,),
    (1312,),
    (173, 204, 1501),
    (173, 204, 1353),
    (121, 518, 1302, 1323, 1325, 1327, 1338, 1340, 1427),
    (1302, 1323, 1325, 1327, 1338, 1340, 1427),
    (1425,),
    (64, 465),
    (844, 850, 861, 886),
    (844, 850, 886),
    (762, 1368, 1494),
    (954, 959),
    (587, 922, 1591),
    (497, 535, 567, 922, 1308),
    (131, 360, 497, 535, 567, 910, 1220, 1226, 1308, 1479, 1511, 1581),
    (56, 87, 109, 147, 152, 423, 584, 589, 1165, 1181, 1230, 1478, 1516, 1529),
    (1436,),
    (1303, 1319, 1329, 1342, 1424, 1429, 1658),
    (637, 646, 657, 1537, 1538, 1546),
    (74, 83, 86, 97, 829),
    (617, 623, 1557),
    (497, 514, 516, 531, 532, 535, 567, 1308, 1507),
    (131, 262, 423, 497, 514, 516, 522, 531, 532, 534, 535, 567, 593, 595, 1170, 1193, 1194, 1212, 1220, 1226, 1230, 1237, 1308, 1340, 1505, 1511, 1565, 1578, 1651),
    (922,),
    (53, 55, 110, 112, 116, 137, 1037, 1577),
    (110, 112, 116, 137, 1288, 1478),
    (847,),
    (520, 524, 592, 594, 597, 598, 601, 1384),
    (526, 593, 599, 600, 1476),
    (1069, 1073),
    (57, 124, 436, 438, 459, 931, 932, 944, 951),
    (69, 931, 932, 944, 951),
    (1470,),
    (573, 1470),
    (1162,),
    (121, 1168),
    (176, 190),
    (110, 112, 116, 137, 540, 627, 655, 659, 1586),
    (764,),
    (34, 112, 122, 170, 494, 515, 524, 559, 567, 582, 690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113, 1123, 1301, 1344),
    (320, 444, 1172, 1204, 1205, 1214),
    (424, 426, 432, 444, 1174, 1217, 1219, 1225),
    (424, 444, 1173, 1213),
    (423, 608, 1193, 1585, 1605),
    (522, 619, 1193, 1585, 1605),
    (1181, 1204),
    (497, 535, 567, 572, 580, 1308, 1501, 1578, 1622, 1623),
    (65, 74, 83, 86, 97, 396, 415, 673, 676, 1595, 1609, 1640),
    (905, 908, 909, 920),
    (850, 898, 1094, 1394),
    (727, 829, 954, 959, 986, 988, 992, 993),
    (81, 489, 491),
    (489,),
    (81, 489, 491, 627, 655, 659),
    (65, 396, 620),
    (1266, 1285),
    (4,),
    (110, 112, 116, 137, 433, 438, 896, 1167, 1414),
    (21, 121, 452, 874, 1567),
    (121, 452),
    (655, 660),
    (660,),
    (1, 3, 7, 9, 54, 111, 117, 121, 122, 141, 189, 289, 292, 466, 500, 508, 518, 527, 530, 557, 596, 629, 666, 671, 700, 737, 740, 744, 750, 755, 835, 854, 864, 867, 875, 1003, 1031, 1154, 1156, 1186, 1189, 1195, 1208, 1209, 1302, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1379, 1400, 1402, 1423, 1427, 1472, 1474),
    (1, 3, 7, 9, 54, 111, 117, 122, 141, 304, 466, 530, 593, 596, 599, 668, 697, 700, 737, 740, 744, 750, 755, 835, 854, 1003, 1154, 1155, 1208, 1278, 1302, 1317, 1318, 1323, 1325, 1335, 1338, 1340, 1427),
    (1, 3, 7, 9, 54, 111, 117, 122, 141, 466, 500, 508, 518, 527, 530, 596, 700, 744, 750, 755, 1003, 1186, 1302, 1317, 1323, 1325, 1335, 1338, 1340, 1427),
    (64, 418, 497, 509, 514, 516, 524, 527, 530, 531, 532, 535, 560, 567, 593, 595, 1308),
    (64, 497, 509, 512, 514, 516, 522, 532, 534, 535, 560, 567, 595, 1308, 1344, 1372, 1565, 1578),
    (410, 1585, 1605, 1629, 1633),
    (110, 112, 116, 137, 602, 627, 641, 655, 659, 725, 727, 782, 822, 968, 1395),
    (149, 158),
    (627, 641, 644, 655, 659, 725, 782, 968),
    (149, 158, 483, 877),
    (278, 883, 1413),
    (1025,),
    (1236,),
    (1264, 1269, 1282, 1285, 1287),
    (497, 514, 516, 522, 531, 532, 535, 567, 595, 922, 1193, 1194, 1308, 1507, 1651),
    (497, 514, 516, 522, 532, 535, 560, 567, 593, 595, 1193, 1194, 1220, 1230, 1308, 1340, 1505, 1511, 1565, 1578, 1651),
    (36,),
    (1058,),
    (81, 359, 1520, 1522),
    (110, 112, 116, 137, 370, 592, 597, 598),
    (370,),
    (37, 42, 160),
    (637, 646, 656, 724, 793, 815, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (1079, 1081),
    (730, 970, 1561),
    (174, 200, 396, 399),
    (82, 1483, 1487),
    (941, 942),
    (1007, 1010),
    (54, 111, 129, 140, 141, 466, 1106, 1107),
    (54, 111, 129, 140, 141, 466, 500, 504, 527, 537, 1176, 1374),
    (54, 111, 129, 140, 141, 466, 1007),
    (497, 505, 514, 516, 532, 534, 535, 567, 1308, 1340, 1372, 1375, 1377, 1430, 1651),
    (424, 444, 1208, 1209, 1210),
    (424, 444, 1208, 1209, 1210, 1215),
    (1208,),
    (1, 3, 54, 111, 122, 141, 481, 797, 798, 1186, 1195),
    (1, 3, 54, 111, 122, 141),
    (481, 700, 744, 750, 755),
    (482, 627, 655, 659, 1590),
    (110, 112, 116, 137, 481, 482, 627, 655, 659),
    (1, 3, 16, 26, 54, 111, 116, 122, 137, 141, 170, 303, 433, 463, 467, 494, 515, 524, 545, 559, 564, 567, 582, 593, 602, 627, 655, 659, 690, 702, 725, 731, 782, 797, 819, 854, 863, 877, 930, 968, 1113, 1121, 1123, 1165, 1186, 1288, 1301, 1334, 1340, 1344),
    (175, 180, 190, 1353, 1363),
    (724, 778, 779, 781, 783, 792, 800, 805, 807, 851, 907, 965, 967, 970, 971, 973, 1394, 1548, 1561, 1600),
    (724, 778, 781, 792, 800, 805, 807, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (1032,),
    (19, 1032),
    (699,),
    (138, 176, 183, 346, 603, 606),
    (138, 346, 603),
    (575, 580),
    (173, 204, 1298, 1659),
    (173, 204, 497, 535, 567, 572, 580, 1298, 1308, 1659),
    (438, 452, 1032),
    (1027, 1032),
    (468, 734),
    (470, 495, 501, 503, 530, 568, 1035, 1307, 1323, 1340, 1345),
    (495, 501, 503, 530, 568, 1307, 1323, 1340, 1345),
    (495, 530, 568, 1307, 1323, 1340, 1345),
    (1160, 1169, 1179),
    (462, 488, 490, 637, 646, 724, 793, 823, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (488, 637, 646, 724, 793, 815, 828, 907, 965, 967, 970, 971, 973, 1003, 1394, 1537, 1538, 1546),
    (452, 637, 646, 724, 793, 828, 907, 941, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (271, 495, 501, 503, 530, 1247, 1481),
    (583, 1615),
    (627, 655, 659, 1187),
    (405, 1049, 1052, 1058),
    (405, 1058),
    (47, 54, 111, 141, 708, 727, 735, 748, 765, 768, 795, 806, 901, 1035, 1543),
    (1035, 1040),
    (54, 111, 141, 708, 727, 735, 748, 760, 765, 768, 795, 806, 901, 955, 997, 1001, 1007, 1016, 1027, 1035, 1040, 1045, 1047, 1048, 1051, 1056, 1402, 1404, 1543),
    (54, 111, 141, 174, 200, 396, 695, 708, 727, 735, 748, 760, 762, 765, 768, 795, 806, 901, 955, 961, 984, 997, 1001, 1007, 1016, 1027, 1035, 1040, 1045, 1047, 1048, 1051, 1056, 1210, 1379, 1402, 1404, 1525, 1543),
    (54, 117, 289, 435, 551, 1135, 1576, 1584),
    (1259, 1379),
    (54, 117, 435, 551),
    (54, 551),
    (893,),
    (189, 1003),
    (617,),
    (552, 1208, 1209, 1210),
    (121, 189, 198, 570, 1003, 1011, 1110, 1208, 1209, 1210),
    (196, 1003, 1011, 1110),
    (121, 189, 570, 1003, 1011, 1210),
    (1003, 1011, 1208, 1209, 1210),
    (189, 196, 1003, 1011, 1033, 1110, 1210),
    (614, 621, 1361),
    (163, 452, 834, 836, 837, 840, 843, 847, 853, 856, 858, 1145, 1397, 1546, 1583),
    (452, 834, 837, 858, 1145),
    (834, 836, 837, 838, 843, 855, 858, 1397, 1548),
    (834, 836, 837, 838),
    (834, 837),
    (474, 624, 645, 646, 648, 652, 654, 1432, 1532, 1537),
    (624, 645, 646, 1432, 1532, 1537),
    (624, 645, 646, 652, 1432, 1532, 1537),
    (321, 1160, 1169, 1179, 1204, 1205),
    (918, 1102),
    (924,),
    (914,),
    (77, 79, 730, 970, 1561),
    (730, 970, 1392, 1561),
    (77, 730, 970, 1496, 1561),
    (77, 79, 80, 84, 724, 791, 792, 967, 971, 1561, 1594, 1600),
    (77, 79, 80, 84, 107),
    (77, 79, 80, 84, 89),
    (82,),
    (936,),
    (1332,),
    (550, 552, 554, 557, 1264, 1266, 1269, 1280, 1282, 1285, 1287),
    (1264, 1269, 1282, 1284, 1285, 1287),
    (1122, 1127, 1141, 1509),
    (1, 3, 54, 122, 626, 645, 646, 652, 1537, 1538),
    (1, 3, 54, 122, 143, 626, 645, 646, 648, 652, 654, 700, 744, 750, 755, 1537, 1538),
    (1, 3, 54, 122, 626, 645, 646, 648, 652, 1537, 1538),
    (1, 3, 54, 122, 626, 645, 646, 1537, 1538),
    (666,),
    (507, 1193, 1194, 1204, 1205),
    (507, 1193, 1194, 1204),
    (145, 662, 1269, 1282, 1285, 1287),
    (1374,),
    (267, 495, 501, 503, 530, 1122, 1126, 1141, 1263, 1417, 1481),
    (495, 501, 503, 530, 1122, 1126, 1141),
    (1488,),
    (335, 518, 1171, 1173, 1182, 1215),
    (1171, 1174, 1219),
    (144, 1277, 1310, 1334, 1344, 1585, 1605),
    (144, 819, 1277, 1310, 1334, 1344, 1585, 1605),
    (31, 50, 300, 410, 423, 507, 515, 524, 559, 564, 595, 602, 608, 617, 619, 623, 1076, 1079, 1085, 1181, 1187, 1193, 1194, 1585, 1605, 1633),
    (424, 444, 1210),
    (69, 392, 451, 455, 727, 952, 954, 959, 1210),
    (1, 3, 9, 122, 470, 495, 499, 501, 503, 530, 1128, 1141, 1307, 1323, 1340, 1345, 1524),
    (1, 3, 9, 36, 122, 470, 495, 501, 503, 530, 538, 539, 541, 568, 581, 880, 881, 1128, 1132, 1141, 1247, 1261, 1307, 1323, 1340, 1345, 1372, 1375, 1417),
    (335, 754, 1173, 1182),
    (657, 661),
    (657, 658),
    (1045, 1067),
    (603, 612),
    (639,),
    (50, 83, 423, 433, 617, 619, 623, 1181, 1585, 1605),
    (300, 302, 423, 617, 619, 623, 1229, 1236, 1386, 1388, 1585, 1605),
    (1142,),
    (1193, 1194, 1585, 1605),
    (289, 466),
    (466,),
    (763,),
    (599,),
    (1275, 1285, 1289),
    (605,),
    (1090, 1305),
    (74, 83, 86, 97, 415, 673, 1595),
    (1093, 1512),
    (110, 112, 116, 137, 627, 655, 659, 1104, 1105, 1111, 1187),
    (626, 645, 646, 648, 1537, 1538),
    (139, 1476),
    (591,),
    (1137,),
    (54, 143, 424, 444, 527, 626, 645, 646, 648, 652, 700, 744, 750, 755, 986, 988, 992, 993, 998, 1186, 1302, 1317, 1323, 1325, 1335, 1338, 1340, 1427, 1532, 1537, 1538),
    (1, 3, 122, 143, 424, 444, 626, 645, 646, 1302, 1317, 1323, 1325, 1335, 1338, 1340, 1427, 1532, 1537, 1538),
    (493,),
    (526, 593, 599, 600, 1649, 1650),
    (476,),
    (497, 514, 516, 532, 535, 560, 567, 1308),
    (690, 707, 752, 798, 863, 930, 966, 981, 1113, 1298),
    (20, 36, 176, 183, 206, 953, 957, 976, 982, 999, 1047, 1048, 1050, 1059, 1064, 1399, 1520),
    (1059,),
    (20, 957, 1059),
    (20, 36, 176, 206, 953, 957, 982, 999, 1399),
    (569, 571, 572, 580, 1622, 1623),
    (569, 571, 572, 580, 1622),
    (531, 562),
    (497, 514, 516, 532, 534, 535, 562, 567, 1308, 1344, 1372),
    (131, 497, 514, 516, 532, 535, 567, 1308),
    (20, 47, 129, 140, 141, 495, 530),
    (497, 514, 516, 532, 535, 560, 567, 1308, 1651),
    (518, 1210),
    (837,),
    (837, 847, 853, 860),
    (837, 839, 846),
    (837, 1620),
    (216, 404, 1305, 1312, 1316, 1342, 1424),
    (1290, 1585, 1605),
    (1591,),
    (819, 1290, 1310, 1334, 1344, 1585, 1605),
    (450,),
    (1172, 1214),
    (559, 564),
    (457, 460, 471, 477, 479, 487, 492),
    (457, 460, 471, 476, 477, 479, 487, 492),
    (1200,),
    (849,),
    (686,),
    (517, 1480),
    (116, 303, 627, 653, 655, 659, 690, 707, 732, 738, 743, 752, 782, 788, 797, 798, 863, 930, 966, 981, 1113, 1511, 1633),
    (147, 1181),
    (1230, 1516, 1540, 1557),
    (1560,),
    (994,),
    (1629,),
    (625, 632, 664),
    (754,),
    (1193, 1194),
    (507, 1193, 1194),
    (54,),
    (1200, 1242),
    (1, 3, 54, 122, 1186, 1195, 1215, 1231, 1233, 1238),
    (1288,),
    (166,),
    (110, 112, 116, 137, 592, 601, 627, 655, 659, 1382),
    (110, 112, 116, 137, 592, 597, 598, 627, 655, 659, 1382),
    (1319,),
    (1, 3, 9, 122, 304, 495, 499, 501, 503, 530, 568, 581, 911, 913, 920, 927, 1302, 1314, 1317, 1323, 1335, 1340, 1345, 1423, 1427, 1462, 1614),
    (1, 3, 9, 122, 304, 495, 501, 503, 530, 581, 1302, 1314, 1320, 1323, 1335, 1340, 1345, 1422, 1423, 1427),
    (1290, 1294, 1302, 1314, 1320, 1323, 1335, 1340, 1345, 1427),
    (1294, 1302, 1314, 1320, 1323, 1335, 1340, 1345, 1427),
    (495, 530, 539, 541, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (1, 3, 54, 122, 495, 501, 503, 530, 539, 568, 911, 913, 920, 1278, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (495, 530, 1302, 1314, 1323, 1335, 1340, 1345, 1427),
    (572, 580, 1619),
    (1598,),
    (188, 198, 1281),
    (131, 139, 605, 611, 1476),
    (214, 215, 404, 1305, 1312, 1316, 1342, 1424, 1512),
    (457, 460, 471, 477, 479),
    (1186, 1195, 1198),
    (188, 549, 1265),
    (640, 832, 952),
    (404,),
    (174, 1264, 1270, 1287),
    (174, 178),
    (452, 879, 888, 1158, 1159, 1414),
    (879, 1414),
    (77, 79, 80, 84, 89, 107, 462, 724, 791, 792, 800, 804, 805, 807, 895, 967, 971, 1534, 1561, 1594, 1600),
    (77, 79, 80, 84, 89, 1518),
    (77, 79, 80, 84, 724, 756, 792, 967, 971, 1561, 1600),
    (228, 229, 1305, 1312, 1316, 1342, 1412, 1424),
    (1, 3, 9, 54, 117, 122, 424, 426, 432, 444, 668, 835, 854, 876, 1155, 1184, 1191, 1196, 1265, 1268, 1462),
    (117, 424, 444, 1184, 1265),
    (117, 424, 444, 1265),
    (326, 424, 444, 1265),
    (117, 326, 424, 444, 1184, 1265),
    (72,),
    (497, 514, 516, 531, 532, 535, 560, 567, 1170, 1308, 1507),
    (131, 497, 509, 512, 514, 516, 522, 532, 534, 535, 560, 567, 593, 1170, 1216, 1230, 1308, 1340, 1505, 1511, 1565, 1578, 1651),
    (1036, 1038),
    (1036, 1401),
    (1036, 1039),
    (61, 1036, 1039),
    (1036, 1039, 1403),
    (72, 75, 97),
    (701, 722, 723, 726, 730, 970, 1087, 1483, 1561, 1582),
    (229, 1089, 1312),
    (82, 433, 954, 959, 972, 992, 1209, 1483, 1487),
    (98, 954, 959, 1513),
    (139,),
    (110, 112, 116, 137, 482),
    (572, 580, 1292, 1527),
    (569, 572, 580),
    (954, 959, 986, 988, 992, 993),
    (986, 988, 992, 993),
    (50, 83, 109, 410, 418, 423, 617, 619, 623, 954, 959, 986, 988, 992, 993, 1181, 1585, 1605),
    (300, 302, 410, 423, 617, 619, 623, 1229, 1236, 1386, 1388, 1585, 1605),
    (639, 1542),
    (1324, 1326),
    (637, 646, 657, 724, 793, 828, 907, 965, 967, 970, 971, 973, 1394, 1537, 1538, 1546),
    (246, 452, 462, 893, 967, 1158, 1159, 1546),
    (893, 948),
    (45,),
    (544, 1104),
    (1451,),
    (),
    (1244,),
    (1511,),
    (1166,),
    (1343,),
    (146, 149),
    (264, 653),
    (131, 373, 599, 1498),
    (1501,),
    (1309, 1338),
    (162, 167),
    (54, 466, 1036),
    (146, 149, 294),
    (294,),
    (242, 251, 435, 628, 635, 1166),
    (242, 251),
    (628, 630, 632),
    (1028,),
    (452,),
    (924,),
    (437,),
    (672, 683),
    (110, 112, 116, 137, 206, 399, 540),
    (464,),
    (186, 201, 399, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980),
    (1303, 1319, 1329, 1342, 1424, 1429),
    (113,),
    (521,),
    (65, 396, 1369),
    (631,),
    (175, 181, 418, 729, 756, 979),
    (32, 109, 133, 175, 181, 208, 213, 218, 417, 729),
    (153,),
    (280, 1245, 1249),
    (708, 727, 735, 748, 765, 768, 795, 806, 901),
    (148, 233, 651, 670),
    (148, 233, 379, 431, 651, 670, 1077, 1138, 1209, 1461),
    (148, 233, 379, 431, 651, 670, 1077, 1138, 1209, 1291, 1293, 1461),
    (110, 112, 116, 137, 206, 954, 959, 969, 978, 986, 987),
    (206, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (1352,),
    (711, 735, 901, 945),
    (519,),
    (132, 140),
    (244,),
    (1169, 1178),
    (131, 371, 599, 1498),
    (202,),
    (1463,),
    (120,),
    (103, 208, 435),
    (425, 667),
    (206,),
    (173, 177, 204),
    (483, 882, 885, 1160, 1169, 1179),
    (416,),
    (233, 431, 1077, 1138, 1209, 1461),
    (0,),
    (0, 245),
    (10, 572, 580),
    (424, 444),
    (449,),
    (138, 603, 606, 610, 612),
    (716, 730, 970, 1561),
    (470, 495, 530, 1307, 1323, 1340, 1345),
    (326,),
    (21, 1626),
    (210,),
    (628, 630, 632, 711, 735, 901, 945),
    (21, 233, 475, 816),
    (689,),
    (21,),
    (151,),
    (21, 52, 313),
    (879, 1414),
    (435,),
    (59, 163, 452, 456, 879, 1095, 1130, 1131, 1134, 1158, 1159, 1187, 1188, 1414, 1470, 1630),
    (305,),
    (34, 65, 112, 122, 170, 264, 383, 396, 418, 627, 653, 655, 659),
    (34, 65, 112, 122, 170, 264, 383, 396, 418, 653, 731),
    (494, 515, 524, 559, 567, 582, 690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113, 1301, 1344),
    (568,),
    (131,),
    (201, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 954, 959, 963, 980),
    (28, 148),
    (163,),
    (174, 1547),
    (1124,),
    (963, 980),
    (51, 53),
    (1481,),
    (138, 603, 606, 610, 612, 613),
    (138, 348, 603),
    (1644,),
    (1366,),
    (51, 53, 288),
    (1341,),
    (132, 140, 201, 708, 727, 735, 748, 765, 768, 795, 806, 901, 954, 959),
    (56, 87, 109, 147, 152, 423, 584, 589, 1165, 1181, 1230, 1516, 1529),
    (131, 135, 262, 497, 506, 512, 514, 516, 524, 531, 532, 534, 535, 560, 564, 567, 593, 616, 618, 622, 679, 681, 684, 1170, 1212, 1216, 1220, 1224, 1226, 1230, 1237, 1248, 1308, 1340, 1372, 1375, 1377, 1386, 1479, 1505, 1511, 1565, 1572, 1578, 1651),
    (131, 135, 262, 497, 506, 512, 514, 516, 524, 531, 532, 535, 560, 564, 567, 587, 593, 607, 616, 618, 622, 910, 1170, 1212, 1216, 1220, 1226, 1230, 1235, 1237, 1248, 1308, 1340, 1359, 1372, 1386, 1387, 1505, 1511, 1565, 1578, 1651),
    (410,),
    (118,),
    (304,),
    (1626,),
    (228, 1305, 1312, 1316, 1342, 1424),
    (98, 326),
    (34, 112, 122, 170, 264, 382, 383, 418, 653),
    (1593,),
    (964,),
    (208,),
    (208, 435),
    (385,),
    (21, 148, 233, 651, 670),
    (148, 233, 379, 431, 651, 1077, 1138, 1209, 1461),
    (464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 954, 959),
    (1486,),
    (256,),
    (208, 1486),
    (256, 258),
    (457, 460, 471, 477, 479, 1469),
    (247,),
    (207,),
    (98,),
    (1012,),
    (497, 506, 512, 514, 516, 532, 535, 560, 564, 567, 1230, 1237, 1248, 1308),
    (497, 506, 512, 535, 560, 564, 567, 1230, 1237, 1248, 1308),
    (711, 735, 901, 945),
    (1456,),
    (399,),
    (1292,),
    (756,),
    (1285, 1289),
    (1266, 1285, 1289),
    (640,),
    (353,),
    (110, 112, 116, 137),
    (628, 635),
    (66,),
    (401,),
    (62,),
    (1303, 1329, 1342, 1424, 1429),
    (1003,),
    (583,),
    (1144,),
    (1162, 1163),
    (1170,),
    (1183,),
    (1178,),
    (333,),
    (131, 497, 514, 516, 532, 535, 567, 593, 1170, 1175, 1212, 1216, 1237, 1308, 1340, 1505, 1511, 1651),
    (1170, 1175),
    (1160, 1169, 1179),
    (493,),
    (123,),
    (1341,),
    (1343,),
    (1266, 1285),
    (81, 90, 92),
    (1073,),
    (319, 325, 1162),
    (331,),
    (110, 112, 116, 137, 540, 1162, 1172, 1587),
    (110, 112, 116, 137, 540, 1162),
    (131, 497, 514, 516, 532, 535, 567, 593, 1170, 1175, 1308, 1340, 1505, 1511, 1651),
    (131, 1170, 1175),
    (81, 1300),
    (497, 514, 516, 532, 535, 567, 1308),
    (628, 638, 664),
    (173, 204),
    (1046,),
    (1359,),
    (90,),
    (167,),
    (410,),
    (207,),
    (118,),
    (82,),
    (81, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (647,),
    (319,),
    (131, 1216),
    (328,),
    (78,),
    (34, 112, 122, 170),
    (1058,),
    (131, 497, 535, 567, 1308),
    (84, 85),
    (264, 653),
    (653,),
    (952,),
    (365,),
    (1477,),
    (1185, 1200),
    (366,),
    (392,),
    (190,),
    (599,),
    (708, 727, 735, 748, 765, 768, 795, 806, 901),
    (231,),
    (628, 630, 632),
    (233,),
    (304,),
    (233, 431, 1077, 1138, 1209, 1461),
    (146, 149),
    (404, 407),
    (562,),
    (0,),
    (173, 185, 204),
    (51, 53),
    (1330, 1333),
    (1630,),
    (1041,),
    (1036,),
    (561,),
    (314,),
    (95,),
    (173, 204, 1027, 1034),
    (1202,),
    (60,),
    (1563,),
    (146, 149, 294),
    (1365,),
    (441,),
    (370,),
    (1302, 1323, 1325, 1338, 1340, 1427),
    (1302, 1317, 1323, 1325, 1335, 1338, 1340, 1427),
    (209,),
    (242, 251),
    (201,),
    (812, 1548),
    (483,),
    (483, 1160, 1169, 1179),
    (663,),
    (113, 663),
    (585,),
    (526,),
    (1639,),
    (1597,),
    (411,),
    (363,),
    (394,),
    (584,),
    (131, 1248),
    (1204,),
    (98, 1431),
    (98,),
    (464, 753, 798),
    (81, 963, 980),
    (753, 798),
    (394, 986, 988),
    (394, 963, 980, 986, 988),
    (1572,),
    (1246,),
    (201, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980, 985),
    (21, 24),
    (21, 24, 431, 1077, 1138, 1209, 1291, 1293, 1616, 1626),
    (174, 178),
    (1303, 1329, 1342, 1424, 1429, 1654),
    (1654,),
    (1028,),
    (452,),
    (1519,),
    (209, 211),
    (1118,),
    (953, 982, 999),
    (320, 444),
    (408,),
    (387,),
    (883, 1413),
    (113,),
    (902,),
    (33,),
    (173, 204, 572, 580),
    (186,),
    (393, 402),
    (1299,),
    (44,),
    (558,),
    (558, 1285, 1289),
    (413,),
    (437,),
    (13,),
    (211,),
    (1500,),
    (110, 112, 116, 137, 206, 399, 540),
    (201, 399, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980),
    (201, 963, 980),
    (708, 727, 735, 748, 765, 768, 795, 806, 901, 1500),
    (1300,),
    (201, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (201, 399, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (4,),
    (446,),
    (692, 730, 970, 1561),
    (497, 535, 567, 1308),
    (1383,),
    (569, 571, 572, 580),
    (270,),
    (131,),
    (110, 112, 116, 137, 592, 597, 598),
    (598,),
    (266, 1160, 1169, 1179),
    (657,),
    (392, 521, 1509),
    (392, 521),
    (1348,),
    (131, 262, 497, 535, 567, 1308),
    (144, 1285, 1289, 1310, 1334, 1344),
    (144, 1310, 1334, 1344),
    (399, 418),
    (1320, 1422),
    (631,),
    (977,),
    (136, 1366),
    (1428,),
    (1320, 1422, 1428),
    (120,),
    (637, 646, 1537, 1538, 1546),
    (189, 1003),
    (1027,),
    (1371,),
    (435,),
    (110, 112, 116, 137, 540),
    (540, 1172),
    (34, 110, 112, 116, 122, 137, 170, 540),
    (69, 1597),
    (364,),
    (1353, 1363),
    (1327,),
    (1463,),
    (148, 233, 651, 670),
    (1037,),
    (519,),
    (887, 1096),
    (1305,),
    (144,),
    (110, 112, 116, 137, 494, 515, 524, 559, 567, 582),
    (186, 201, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980),
    (81,),
    (201, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980),
    (174,),
    (210, 306, 1305, 1348),
    (690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113),
    (58,),
    (416,),
    (1389,),
    (53, 55, 663),
    (291, 663),
    (338, 1202),
    (340, 1202),
    (53, 55, 68, 663),
    (296,),
    (748,),
    (166,),
    (320, 444, 1536),
    (1000,),
    (447,),
    (136,),
    (1045, 1062),
    (1636,),
    (1635, 1636),
    (272,),
    (208,),
    (1657,),
    (1008,),
    (33, 711, 735, 901, 945),
    (1366,),
    (283,),
    (154,),
    (174, 200, 396),
    (125,),
    (500,),
    (368,),
    (68,),
    (501, 503),
    (568,),
    (12,),
    (132, 140),
    (957, 972),
    (327, 330, 526, 1185, 1200),
    (343,),
    (144, 526),
    (526, 1185, 1200),
    (1501,),
    (572, 580),
    (571, 572, 580, 1380),
    (67,),
    (1035,),
    (214, 1312, 1316, 1342, 1424),
    (202,),
    (242,),
    (131, 497, 514, 516, 532, 535, 567, 1308),
    (501, 503, 568, 909, 1035),
    (568, 911),
    (500, 504),
    (233, 1461),
    (140, 500, 504),
    (486,),
    (53, 55, 110, 112, 116, 137, 674, 678),
    (53, 55, 678),
    (53, 55),
    (118, 561),
    (1431,),
    (1312, 1316, 1342, 1424),
    (528,),
    (1310, 1334, 1344),
    (307, 326),
    (1043,),
    (90, 92),
    (1326,),
    (164,),
    (954, 959),
    (1265,),
    (115,),
    (464, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (393, 400),
    (173, 177, 204),
    (445,),
    (479, 480),
    (1322,),
    (1337,),
    (110, 112, 116, 137, 494, 515, 524, 540, 559, 567, 582),
    (1309, 1338),
    (326,),
    (374,),
    (237, 408),
    (237, 239, 408),
    (171,),
    (8,),
    (631, 1432),
    (1432,),
    (114,),
    (497, 535, 567, 569, 571, 572, 580, 1308, 1380, 1531, 1565, 1578, 1622, 1623, 1657, 1659),
    (60, 572, 580),
    (1364,),
    (571,),
    (362,),
    (157,),
    (10,),
    (10, 572, 580),
    (0, 1364),
    (457, 458),
    (569, 571, 572, 580, 1622),
    (569, 572, 580),
    (571, 572, 580),
    (572, 580, 628, 630, 632),
    (625, 632, 664),
    (60, 572, 580, 628, 630, 632, 1380, 1531),
    (8, 252),
    (1469,),
    (21,),
    (837,),
    (344, 1258, 1259),
    (144, 320, 444, 1536),
    (34, 110, 112, 116, 122, 137, 170, 1365),
    (138, 603),
    (475, 625, 632, 664),
    (189,),
    (81, 470, 495, 530, 1307, 1323, 1340, 1345),
    (110, 112, 116, 137, 394, 540),
    (883, 894, 1413),
    (495, 530),
    (319, 325),
    (1249,),
    (508,),
    (210,),
    (469, 471),
    (1646,),
    (52,),
    (650,),
    (1089,),
    (77, 79, 80, 84, 89),
    (1312,),
    (1305, 1312, 1316, 1342, 1424),
    (275,),
    (1464,),
    (1573,),
    (1235,),
    (23,),
    (21, 52),
    (799, 801),
    (178,),
    (104,),
    (151,),
    (1473, 1475),
    (52, 650),
    (174, 178, 195),
    (151, 640),
    (879, 1414),
    (201, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (844, 850),
    (33, 628, 630, 632),
    (1437,),
    (1446,),
    (755,),
    (700, 744, 750, 755),
    (16, 690, 707, 715, 752, 785, 798, 863, 903, 930, 966, 981, 1113),
    (392, 986, 988, 992, 993),
    (434,),
    (475,),
    (550,),
    (1353, 1359, 1360),
    (57, 58, 59, 436, 438, 937, 1143),
    (879, 1130, 1158, 1159, 1414, 1630),
    (436, 438, 932, 944),
    (163, 452, 879, 1068, 1130, 1131, 1158, 1159, 1414, 1470),
    (945,),
    (1164,),
    (131, 262, 497, 535, 567, 1212, 1216, 1224, 1308, 1565, 1578),
    (910,),
    (131, 497, 535, 567, 1224, 1308),
    (131, 262, 1366),
    (127, 1157, 1473, 1477),
    (131, 360, 497, 535, 567, 1308),
    (1629,),
    (231, 497, 535, 567, 1308),
    (305, 1306),
    (1232,),
    (906,),
    (1295,),
    (581, 590),
    (470, 501, 503, 568),
    (499, 501, 503, 568),
    (144, 1285, 1289),
    (1177,),
    (477, 478),
    (34, 112, 122, 170, 264, 731),
    (797,),
    (110, 112, 116, 137, 394),
    (1207,),
    (986, 988, 992, 993),
    (413, 415),
    (74, 83, 86, 97, 413, 415),
    (415,),
    (413, 415, 620),
    (74, 83, 86, 97, 413, 415, 620),
    (620,),
    (1341, 1350),
    (64,),
    (1284,),
    (470, 568),
    (1556,),
    (173, 204, 569, 572, 580, 1531, 1623),
    (6,),
    (140,),
    (131, 262),
    (253,),
    (724, 781, 786, 789, 792, 800, 803, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (201, 399, 963, 980),
    (1024,),
    (1483, 1487),
    (419, 1444),
    (356,),
    (416, 700, 744, 750, 755),
    (982,),
    (60, 628, 630, 632),
    (634,),
    (441, 634),
    (77, 79, 80, 84),
    (1269, 1282, 1285, 1287),
    (1124,),
    (1027, 1032, 1158, 1159),
    (1349,),
    (235, 1349),
    (963, 980),
    (132, 140, 201, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980),
    (51, 53, 288, 1147),
    (1147,),
    (497, 509, 514, 516, 524, 531, 532, 535, 560, 567, 1308),
    (131, 497, 509, 512, 514, 516, 524, 531, 532, 534, 535, 560, 567, 1308, 1372, 1375, 1565, 1578),
    (724, 781, 792, 800, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (346,),
    (603, 606, 610),
    (320, 434, 444, 1172),
    (118, 425),
    (139,),
    (131, 139, 392, 605),
    (131, 139, 605),
    (131, 139, 497, 535, 567, 605, 1308),
    (294,),
    (910, 1058),
    (131, 497, 535, 567, 910, 1058, 1308),
    (206,),
    (51, 53, 288),
    (625, 632, 664, 1024),
    (631, 634),
    (441, 631, 634),
    (497, 514, 516, 532, 534, 535, 562, 567, 1308, 1344, 1372),
    (519, 528, 1188, 1497),
    (1535,),
    (173, 177, 204, 572, 580),
    (1352,),
    (67, 452),
    (893,),
    (91,),
    (198,),
    (912,),
    (492,),
    (1329,),
    (506, 512, 560, 564, 1230, 1237, 1248),
    (1025,),
    (49,),
    (118, 1013),
    (513, 566),
    (49, 118),
    (118, 513, 566),
    (118, 628, 630, 632),
    (566,),
    (761,),
    (118, 566),
    (1010, 1013),
    (118, 1010, 1013),
    (716,),
    (1370,),
    (954, 959, 985, 991),
    (298,),
    (304, 1428),
    (835, 854),
    (1027, 1032),
    (67, 452, 884, 950, 1158, 1159),
    (1032,),
    (365, 457, 460, 471, 477, 479, 1560, 1562),
    (457, 460, 471, 477, 479),
    (276, 457, 460, 471, 477, 479, 1469, 1560, 1562),
    (457, 460, 471, 477, 479, 487, 492, 1469, 1560, 1562),
    (487, 492),
    (214, 404, 1305, 1312, 1316, 1342, 1424),
    (526, 1170, 1178),
    (20,),
    (34, 110, 112, 116, 122, 137, 170, 418, 540),
    (494, 515, 524, 559, 567, 582),
    (34, 112, 122, 170, 264, 653),
    (1499,),
    (30,),
    (287, 290, 301, 1365),
    (274,),
    (293,),
    (295,),
    (279, 287, 290),
    (263,),
    (265, 274),
    (304, 631),
    (301,),
    (279, 290, 293, 307, 318, 326),
    (619,),
    (1536,),
    (186, 351),
    (155,),
    (1603,),
    (424, 444, 1184, 1191, 1458),
    (21, 1465),
    (1045, 1067),
    (1431, 1552),
    (19,),
    (256,),
    (1552,),
    (355,),
    (350,),
    (1053,),
    (756, 979),
    (34, 65, 112, 122, 170, 264, 396, 653),
    (264,),
    (1369,),
    (65, 396, 977),
    (),
    (639, 1025),
    (146, 149, 294),
    (173, 177, 204),
    (1416,),
    (1211,),
    (1418,),
    (1447, 1473),
    (1447,),
    (625, 632, 664),
    (201,),
    (208,),
    (590,),
    (21,),
    (24,),
    (1284,),
    (60, 1380, 1531),
    (583,),
    (35,),
    (1473,),
    (365, 1469, 1560),
    (263,),
    (1142,),
    (1012,),
    (1058,),
    (174, 200, 396),
    (140,),
    (640,),
    (1303, 1329, 1342, 1424, 1429),
    (628, 638, 664),
    (12,),
    (146, 149),
    (690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113),
    (711, 735, 901, 945),
    (144, 526),
    (81, 708, 727, 735, 748, 765, 768, 795, 806, 901),
    (1185, 1200),
    (1015,),
    (62,),
    (625, 632, 664),
    (653,),
    (392,),
    (374,),
    (1519, 1566),
    (628, 635),
    (366,),
    (1265,),
    (167,),
    (628, 630, 632),
    (475, 625, 632, 664, 1556),
    (590,),
    (1025,),
    (1041,),
    (949,),
    (708, 727, 735, 748, 765, 768, 795, 806, 901),
    (753, 798),
    (115,),
    (165,),
    (146, 149, 294),
    (0,),
    (82,),
    (1341,),
    (1207,),
    (81, 963, 980),
    (98,),
    (304,),
    (657,),
    (1365,),
    (136,),
    (844, 850),
    (583, 1383),
    (583,),
    (393, 402),
    (469, 471),
    (378,),
    (441,),
    (441, 640),
    (91,),
    (562,),
    (902,),
    (1452,),
    (1380,),
    (4,),
    (437,),
    (683,),
    (201,),
    (201, 963, 980),
    (963, 980),
    (1500,),
    (191,),
    (35,),
    (1266, 1285),
    (207,),
    (34, 112, 122, 170),
    (634,),
    (173, 177, 204),
    (173, 204),
    (236, 1341, 1350),
    (1350,),
    (413,),
    (393, 400),
    (558, 562),
    (173, 177, 204, 1353),
    (1284,),
    (232, 234, 393, 400),
    (1310, 1334, 1344),
    (977,),
    (211,),
    (110, 112, 116, 137),
    (45,),
    (879, 1414),
    (331,),
    (1353, 1356),
    (1164, 1491),
    (1245,),
    (142,),
    (1300,),
    (132, 140),
    (452,),
    (52,),
    (333,),
    (53, 55, 1037),
    (631, 634),
    (110, 112, 116, 137, 494, 515, 524, 559, 567, 582),
    (201, 708, 727, 735, 748, 765, 768, 795, 806, 901, 963, 980),
    (81,),
    (78,),
    (210,),
    (210, 306, 1305),
    (338, 1202),
    (338,),
    (23,),
    (173, 204, 1353, 1356, 1501),
    (849,),
    (118,),
    (1183,),
    (372,),
    (1366,),
    (10,),
    (201, 206, 399, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 954, 959, 963, 980),
    (370,),
    (201, 206),
    (1035,),
    (526,),
    (369,),
    (327,),
    (202,),
    (497, 535, 567, 1308),
    (1028,),
    (1011, 1015),
    (120,),
    (120, 1366),
    (19,),
    (1431,),
    (30,),
    (590, 639),
    (1464,),
    (700, 744, 750, 755),
    (1542,),
    (986, 988),
    (1299,),
    (1365, 1366),
    (1491,),
    (483, 1160, 1169, 1179),
    (1160, 1169, 1179),
    (1337,),
    (1324,),
    (1187,),
    (1444,),
    (419,),
    (408,),
    (795,),
    (114,),
    (362,),
    (157,),
    (8,),
    (201, 464, 708, 727, 735, 748, 765, 768, 795, 806, 901, 954, 959, 963, 980),
    (81, 754, 1300),
    (1162, 1163),
    (1149,),
    (340,),
    (953, 982, 999),
    (44,),
    (1202,),
    (84, 85),
    (1163,),
    (446,),
    (1285, 1289),
    (1285, 1289, 1563),
    (275,),
    (315,),
    (33,),
    (558,),
    (21, 24),
    (174, 178),
    (178,),
    (151,),
    (21,),
    (1602,),
    (650,),
    (1133, 1632),
    (311,),
    (550,),
    (879, 1414, 1628),
    (1463,),
    (309,),
    (692, 730, 970, 1561),
    (910,),
    (510, 561),
    (510, 513, 523, 561),
    (561,),
    (1364,),
    (1054, 1062),
    (163,),
    (123,),
    (186,),
    (238,),
    (799, 801),
    (394,),
    (401,),
    (1037,),
    (34, 112, 122, 170, 653),
    (34, 112, 122, 170, 264, 383, 653, 1365),
    (410,),
    (1045, 1046, 1067),
    (1099,),
    (66,),
    (493,),
    (131,),
    (724, 781, 792, 800, 805, 907, 965, 967, 970, 971, 973, 1394, 1561, 1600),
    (60,),
    (1573,),
    (1630,),
    (575, 580),
    (1036,),
    (1370,),
    (265,),
    (51, 53),
    (288, 1147),
    (1243,),
    (138, 605),
    (625, 632, 664, 1556),
    (53, 55),
    (288,),
    (631,),
    (893,),
    (1371,),
    (1443,),
    (421,),
    (422,),
    (1501,),
    (139,),
    (1499,),
    (514, 516, 532),
    (319,),
    (139, 337),
    (131, 139, 337),
    (810,),
    (1428,),
    (1372,),
    (1073,),
    (487, 492),
    (1312, 1316, 1342, 1424),
    (12, 13),
    (317,),
    (1258,),
    (361,),
    (316,),
    (287, 290),
    (287,),
    (263,),
    (307, 318, 326),
    (326,),
    (293,),
    (287, 290, 301),
    (274,),
    (295,),
    (279, 287, 304),
    (265, 274),
    (301,),
    (279, 293, 307, 318, 326),
    (279,),
    (435,),
    (98, 1431),
    (399,),
    (155,),
    (1024, 1026),
    (186, 201, 963, 980),
    (276,),
    (13,),
    (),
    (118,),
    (19,),
    (435,),
    (457, 460, 471, 477, 479),
    (1244,),
    (1266, 1285),
    (561,),
    (640,),
    (1341,),
    (628, 638, 664),
    (1046,),
    (167,),
    (1303, 1329, 1342, 1424, 1429),
    (1000,),
    (1258,),
    (374,),
    (12,),
    (1295,),
    (165,),
    (146, 149, 294),
    (146, 149),
    (4,),
    (12, 13),
    (0,),
    (625, 632, 664),
    (60,),
    (1648,),
    (708, 727, 735, 748, 765, 768, 795, 806, 901),
    (469, 471),
    (45,),
    (902,),
    (1343,),
    (10,),
    (207,),
    (201,),
    (1500,),
    (66,),
    (211,),
    (264,),
    (84, 85),
    (1452, 1501),
    (1158, 1159),
    (142,),
    (19,),
    (1133,),
    (1211,),
    (118,),
    (628, 630, 632),
    (375,),
    (173, 204),
    (1011,),
    (1519, 1566),
    (120,),
    (1366,),
    (634,),
    (399,),
    (753, 798),
    (590, 639),
    (639,),
    (173, 177, 204),
    (1365,),
    (115,),
    (1364,),
    (8,),
    (340,),
    (1028,),
    (132, 140),
    (21,),
    (24,),
    (1285, 1289),
    (919,),
    (446,),
    (1183,),
    (178,),
    (275,),
    (312,),
    (799, 801),
    (310,),
    (23,),
    (413,),
    (692, 730, 970, 1561),
    (40,),
    (376,),
    (1207,),
    (136,),
    (393, 400),
    (1202,),
    (394,),
    (1369,),
    (332,),
    (35,),
    (401,),
    (583,),
    (1370,),
    (51, 53),
    (33,),
    (1312, 1316, 1342, 1424),
    (1573,),
    (326,),
    (1371,),
    (690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113),
    (13,),
    (1630,),
    (),
    (1133,),
    (1341,),
    (52,),
    (167,),
    (115,),
    (10,),
    (207,),
    (963, 980),
    (4,),
    (146, 149),
    (393, 400),
    (142,),
    (201,),
    (1133,),
    (625, 632, 664),
    (628, 630, 632),
    (420,),
    (1366,),
    (19,),
    (29,),
    (1431,),
    (561,),
    (401,),
    (628, 635),
    (173, 204),
    (30,),
    (12,),
    (628, 638, 664),
    (1303, 1329, 1342, 1424, 1429),
    (35,),
    (276,),
    (487, 492),
    (120,),
    (1370,),
    (690, 702, 725, 782, 797, 854, 863, 877, 930, 968, 1113),
    (211,),
    (13,),
    (),
    (1341,),
    (173, 204),
    (207,),
    (393, 400),
    (1632,),
    (342,),
    (341,),
    (115,),
    (12,),
    (30,),
    (),
    (115,),
    (29,),
    (1251,),
    (1250,),
    (1253,),
    (1252,),
)
LENGTHS = b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x08\x08'
BEGINNINGS = 533
MARKS = {
    '#authority-contact': (203,),
    '#channel': (187, 959),
    '#contact': (827,),
    '#controller': (409,),
    '#date-effective': (70,),
    '#date-updated': (71,),
    '#dpo-contact': (230,),
    '#duration': (96, 444),
    '#duration-delete': (473,),
    '#duration-respond': (1002,),
    '#duration-retain': (472,),
    '#email': (388, 992),
    '#form': (391, 989, 992),
    '#phone': (389, 989, 990),
    '#placeholder': (1504,),
    '#postal': (390, 989, 990, 992),
    '#privacy-contact': (395,),
    '#processor': (1502,),
    '#representative-contact': (403,),
    '#slot': (1503,),
    '#third-party': (529,),
    '#url': (205, 992, 1210),
}
GUARDS = (
    ('consent by mere use is not a legal basis', ((((1431, 0), (12, 25)),),), None),
    ('it says how long data is kept, and not on what ground it is processed', ((((1432, 0), (10, 30)),), (((10, 0), (1432, 10)),)), None),
    ("it speaks of the reader's rights and interests", ((((197, 0), (17, 1), (18, 3)),),), None),
    ("it is the parents' consent for a child", ((((1433, 0), (57, 3)),), (((25, 0), (1434, 6)),), (((57, 0), (718, 0), (1435, 2)),)), None),
    ('it speaks of interests that are weighed, not of ours', ((((1436, 0), (17, 6)),), (((17, 0), (18, 3), (1437, 3)),)), None),
    ('the law that it names asks for consent or for records, and not for the data', ((((1438, 0), (57, 6)),), (((60, 0), (1439, 6)),)), None),
    ('it looks back on what was done with data', ((((1440, 0), (1441, 1)),), (((1442, 0), (260, 3)),), (((1443, 0),),)), None),
    ('it only defines a word', ((((418, -1), (1444, 4)),), (((1445, 0), (1446, 0)),), (((1447, -1), (718, 0), (415, 4)),)), None),
    ('nothing comes from there', ((((431, 0), (129, 3), (130, 12), (131, 4)),), (((1448, 0), (131, 20)),), (((759, 0), (130, 8), (131, 3)),)), None),
    ('it speaks of what the reader decides, or of cookies', ((((453, 0), (153, 3)), ((1449, 0),)), (((1450, 0), (154, 4)),), (((153, 0), (688, 6), (1451, 2)),), (((308, 0), (1197, 2), (158, 2)),)), None),
    ("it is not about the reader's complaint of how personal data is handled", ((((1452, 0),),), (((199, -1), (1453, 6), (173, 8)),), (((56, 0), (1454, 4), (173, 4)),), (((1455, 0), (172, 3), (1456, 6)),), (((1457, 0), (173, 14)),), (((1458, 0), (173, 10)),), (((1459, 0), (172, 8)),), (((1460, 0), (172, 20)),), (((172, 0), (1460, 8)),)), None),
    ('the sentence says no, or unless', ((((1461, 0), (1462, 10)),),), None),
    ('the sentence only supposes it, or speaks of parts', ((((1463, 0),),), (((1464, 0),),), (((272, 0), (280, 3)),), (((105, 0), (280, 8), (27, 2)),), (((1465, 0),),)), None),
    ('the sentence is about a request, or leaves a way out', ((((1416, 0), (1466, 3)),), (((1467, 0), (1468, 12)),), (((1136, 0), (1469, 12)),), (((1470, 0), (1471, 14)),), (((1472, 0), (1473, 22)),), (((27, 0), (1474, 12)),), (((1475, 0),),)), None),
    ('it speaks of an account with somebody else, or of none', ((((1476, 0), (347, 1)),), (((150, 0), (347, 1)),), (((25, 0), (349, 4)),)), None),
    ('it says that some data is not collected, or not in some cases', ((((1477, 0),),), (((365, 0),),), (((1478, 0),),), (((130, 0), (1479, 3), (1480, 4)),), (((1481, 0),),), (((1482, 0),),)), None),
    ('it sends these readers to another page', ((((1483, 0), (1484, 2), (1485, 6)),), (((1486, 0), (1487, 1), (1488, 8), (673, 4)),), (((1489, 0), (825, 0), (1490, 0), (1484, 0)),)), None),
    ('it names readers of a country in passing, as an example or to send them to a page of others', ((((1491, 0),),), (((1492, -1), (1493, 1), (103, 3)),), (((1494, 0), (1495, 1), (1304, 2)),)), None),
    ('it names the store in passing, and not as the place of the app', ((((1496, 0),),), (((1497, 0), (1498, 10)),), (((1499, 0),),)), None),
    ('it says how to reach somebody else', ((((1500, 0),),), (((1501, 0),),), (((403, 0),),), (((529, 0),), ((390, 0),)), (((1502, 0),), ((390, 0),))), None),
    ('the template is not filled in: the address is missing', ((((1503, 0),),), (((1504, 0),),)), None),
    ("it is somebody else's officer, or there is none", ((((1505, 0), (400, 6)),), (((1506, 0), (400, 3)),), (((1507, 0), (400, 6)),), (((431, 0), (400, 4)),), (((400, -1), (1508, 1)),)), None),
    ('these are people who answer for others', ((((1509, 0), (405, 1)),), (((1510, 0), (405, 1)),)), None),
    ('it names others, or those for whom the policy is written', ((((411, 0), (1511, 2)),), (((413, 0), (687, 0), (1512, 2)),)), None),
    ('it takes use, or a setting of the browser, as consent', ((((101, 0), (1513, 2), (1514, 14)),), (((1450, 0), (1515, 4)),)), None),
    ('it is not the reader who refuses', ((((1516, -1), (452, 3)),),), None),
    ('“minor” means small here', ((((1517, 0), (1518, 1)),),), None),
    ('it is the statement of the CCPA on the sale of data', ((((1140, 0), (460, 20)),),), None),
    ('it speaks of what readers themselves share', ((((339, 0), (1519, 0), (1520, 2)),), (((1521, -1), (99, 0), (1522, 3)),)), None),
    ('it speaks of what others tell the company, or of a right', ((((199, -1), (1523, 3), (130, 12), (497, 8)),), (((497, 0), (1524, 4), (498, 6), (254, 0)),), (((1525, 0), (431, 14), (1526, 4)),)), None),
    ('it promises nothing of third parties', ((((431, 0), (1527, 4)),), (((1528, 0), (1529, 3), (1530, 4)),), (((1531, 0),),)), None),
    ('it speaks of what is kept, not of what is disclosed', ((((1532, 0), (580, 14), (1533, 14)),), (((1534, 0), (27, 14), (572, 10)),)), None),
    ('it speaks of what others keep', ((((1505, -1), (645, 6)),), (((1535, -1), (1505, 2), (645, 6)),)), None),
    ('it speaks of cookies on the reader’s device', ((((1536, 0), (1537, 14)),), (((1538, 0), (1536, 5)),), (((1539, 0), (1536, 2)),), (((1540, -1), (626, 3)), ((1541, 0),))), None),
    ('it speaks of children only', ((((460, 0),),),), 460),
    ('it answers a request for deletion', ((((1542, 0), (1543, 6), (637, 10)),), (((1544, 0), (759, 0)),), (((1545, 0), (703, 2), (1546, 3)),), (((1547, 0), (1548, 1)),)), None),
    ('it speaks of data in good order, or of secrecy', ((((1549, 0), (1550, 8)),), (((99, -1), (1551, 4)),), (((1552, 0), (1553, 6)),), (((1554, 0), (1555, 3)),), (((1556, 0), (1557, 1)),)), None),
    ('it says that nobody must keep the data, not whether it is kept', ((((1558, 0), (645, 3)),), (((1559, 0), (645, 2)), ((651, 0),))), None),
    ("it speaks of children's data, and gives the reader no right of their own", ((((1560, 0), (793, 40)),), (((793, 0), (1560, 20)),), (((1560, 0), (1561, 25)),), (((1560, 0), (893, 20)),), (((893, 0), (1560, 20)),)), 1562),
    ('it speaks of access by others than the reader', ((((1563, 0), (1564, 8)),), (((693, 0), (1563, 10)),), (((1565, 0), (757, 4)),), (((199, 0), (1566, 0), (693, 1)),), (((199, 0), (693, 0)),), (((1567, 0), (254, 0), (693, 3)),), (((1568, 0), (1569, 0), (693, 2)),), (((1570, 0), (1571, 2), (693, 4)),), (((1564, 0), (1572, 10)),), (((1286, 0), (693, 3)),), (((1573, 0), (1574, 30)),), (((1575, 0), (693, 3)),), (((1576, 0), (99, 0), (713, 6)),), (((713, 0), (1577, 6)),), (((1578, 0), (1579, 2), (1580, 1)),), (((1581, 0), (1582, 4)),), (((1583, 0), (693, 2)),), (((1584, 0), (99, 0), (1087, 6)),)), None),
    ('it speaks of access to a service or a device, not to personal data', ((((693, 0), (1585, 2)),), (((693, 0), (284, 2)),), (((693, 0), (1586, 3)),)), None),
    ('it speaks of cookies and the browser, not of the data that we hold', ((((793, 0), (1587, 4)),), (((1587, 0), (793, 6)),), (((792, 0), (1587, 3)),), (((837, 0), (1587, 4)),)), None),
    ('it speaks of how long data are kept, not of what the reader may ask for', ((((1588, 0), (793, 2)),), (((793, 0), (1588, 2)),)), None),
    ('it says what processing means', ((((1589, 0), (1590, 1)),), (((1590, 0), (1591, 2)),)), None),
    ('it says that we may delete, not that the reader may ask for it', ((((1573, 0), (793, 12)),), (((199, 0), (1254, 1), (793, 4), (715, 3), (349, 2), (1592, 12)),)), None),
    ('it speaks of changes to the policy, the service or the settings', ((((1593, 0), (1594, 3)),), (((792, 0), (1595, 4)),), (((1573, 0), (792, 25)),), (((792, 0), (1585, 1)),), (((792, 0), (1596, 1)),), (((792, 0), (896, 2)),), (((792, 0), (715, 1), (1597, 4)),), (((1598, 0), (1599, 2)),), (((1600, 0), (799, 3), (1585, 4)),), (((1286, 0), (792, 6)),)), None),
    ('it is about what is shared for marketing (California Civil Code 1798.83), not about all that is collected', ((((280, 0),),), (((273, 0), (1601, 0)),)), None),
    ('it speaks of other limits than those of Art. 18 GDPR', ((((1602, 0),),), (((1603, 0),),), (((1573, 0), (837, 10)),), (((1604, 0), (1150, 8)),), (((837, 0), (1589, 2)),), (((837, 0), (1605, 2)),), (((199, -1), (840, 0)),)), None),
    ('an object is a thing here, or what is objected to is not the processing', ((((1606, 0), (1607, 0)),), (((866, 0), (1608, 0)),), (((873, 0), (1587, 4)),), (((866, 0), (11, 0), (1609, 4)),), (((240, 0), (866, 6)),)), None),
    ('it speaks of an act of that name, of devices, or of transfers that we make', ((((898, 0), (1610, 1)),), (((1611, 0), (898, 0)),), (((1573, 0), (923, 10)),), (((899, 0), (1612, 0)),), (((1613, 0), (1614, 30)),), (((1614, 0), (1615, 30)),)), None),
    ('it says that consent cannot be taken back, or what is withdrawn is something else', ((((1616, 0), (893, 2)),), (((893, 0), (25, 1), (931, 3)),), (((1573, 0), (893, 6)),), (((1617, 0), (893, 10)),), (((1618, 0),),)), None),
    ('it speaks of a dispute or a claim, not of a right over personal data', ((((1619, 0),),), (((1028, 0), (1620, 4)),)), None),
    ('it says how to reach an authority', ((((980, 0), (177, 6)),), (((1621, 0), (177, 12)),)), None),
    ('it speaks of requests of authorities', ((((1622, 0), (955, 12)),), (((955, 0), (1623, 8)),)), None),
    ('it is we who are given leave to act', ((((1624, 0), (254, 0)),),), None),
    ('it says that one cannot leave, or speaks of cookies', ((((1625, -1), (1626, 6), (879, 3)),), (((1627, 0), (1628, 1)),), (((1587, 0), (879, 3)),), (((879, 0), (1587, 6)),)), None),
    ('it speaks of the sale of a company or of goods, or of a right', ((((583, 0), (26, 12)),), (((1136, 0), (1629, 3)),), (((1630, 0), (1122, 12)),), (((1631, 0), (268, 6)),), (((1632, 0),),)), None),
    ('it speaks of the sale of goods', ((((1136, 0), (1633, 3)),), (((1634, 0), (1635, 3)),), (((1636, 0),),)), None),
    ('it is the reader who tells of the breach', ((((99, 0), (1637, 3), (254, 2)),), (((974, 0), (1638, 3)),), (((1639, 0), (1640, 3)),), (((99, 0), (1641, 2), (1299, 15)),)), None),
    ('it names a law, a number or a purpose', ((((1642, 0), (996, 3), (1643, 3)),), (((1644, 0),), ((1645, 0),)), (((1646, 0),), ((1647, 0),)), (((1648, 0),),)), None),
    ('it speaks of the certification of somebody else', ((((1649, -1), (1349, 8), (1350, 12)),), (((1349, 0), (101, 3), (1650, 2), (1350, 8)),), (((1651, 0), (1652, 5), (1350, 10)),)), None),
    ('it tells the people of a country their rights', ((((1653, 0), (1654, 2)),), (((1521, -1), (1653, 3), (99, 10), (787, 2), (703, 4)),), (((1521, -1), (1653, 3), (759, 14)),), (((1655, 0), (1656, 12)),)), None),
    ('it speaks of authorities abroad', ((((1657, 0), (1345, 12), (1303, 14)),), (((1658, 0), (1659, 2)),)), None),
)
GUARDED = {
    'annual-update': (6,),
    'authorized-agent': (54,),
    'automated-decisions': (9,),
    'breach-notification': (58,),
    'categories-collected': (7,),
    'categories-disclosed': (28, 29),
    'categories-sold': (56,),
    'children.ads': (26,),
    'children.audio': (26,),
    'children.information-collected': (26,),
    'children.operators': (26,),
    'children.parental-consent': (26,),
    'children.parental-rights': (26,),
    'children.persistent-identifiers': (26,),
    'children.retention': (26,),
    'children.third-parties': (26, 27),
    'complaint.authority': (10,),
    'complaint.controller': (10,),
    'complaint.provider-links': (10,),
    'contact.controller': (19, 20),
    'contact.email': (19,),
    'contact.phone': (19,),
    'contact.postal': (19,),
    'contact.privacy': (19, 20),
    'contact.representative': (22,),
    'cookies.consent': (24,),
    'cookies.opt-out': (25,),
    'data-deletion': (38, 41, 42, 44),
    'dpf.adherence': (60,),
    'dpf.recourse': (60,),
    'dpo.contact': (20, 21),
    'entity-named': (23,),
    'grievance.officer': (20,),
    'holding': (7,),
    'if.apple-app-store': (11, 18),
    'if.automated-decisions': (12,),
    'if.chrome-web-store': (11,),
    'if.collects-biometrics': (12, 13),
    'if.collects-pii-from-californians': (16, 17),
    'if.direct-marketing': (12,),
    'if.directed-to-children': (12,),
    'if.google-play': (11, 18),
    'if.has-accounts': (14,),
    'if.has-brazilian-users': (17,),
    'if.has-canadian-users': (17,),
    'if.has-eu-users': (16, 17),
    'if.has-swiss-users': (16, 17),
    'if.has-uk-users': (16, 17),
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
    'legal-disclosure': (31,),
    'legitimate-interests': (2, 4),
    'marketing-opt-out': (55,),
    'minors.content-removal': (26,),
    'minors.protection': (26,),
    'overseas-countries': (61, 62),
    'person-in-charge': (20,),
    'purposes': (7,),
    'recipients': (28, 29),
    'recipients.detail': (28,),
    'request-methods': (38, 51, 53),
    'retention.criteria': (32, 33, 34, 35, 36, 37),
    'retention.period': (32, 33, 34, 35, 36, 37),
    'retention.specific-period': (32, 33, 34, 35, 36, 37),
    'rights.access': (38, 39, 40, 43),
    'rights.appeal': (38, 51),
    'rights.catalog': (38,),
    'rights.erasure': (38, 41, 42, 43, 44),
    'rights.how-to-exercise': (38, 51, 52, 53),
    'rights.know-ccpa': (38, 46),
    'rights.object-marketing': (38, 55),
    'rights.objection': (38, 48),
    'rights.portability': (38, 49),
    'rights.rectification': (38, 41, 43, 45),
    'rights.response-time': (38, 51, 53),
    'rights.restriction': (38, 41, 47),
    'rights.verification': (38, 53),
    'rights.withdraw-consent': (38, 41, 50),
    'sale-under-16': (57,),
    'security': (59,),
    'security.measures-described': (59,),
    'sources': (7, 8),
    'third-party-protection': (30,),
    'transfers.third-country': (61, 62),
}
CUES = (
    ('sensitive-data', 3, True, (((52, 0), (53, 10)),), (53, 52), None, None),
    ('categories-collected', 3, True, (((52, 0), (112, 8)),), (112, 52), None, None),
    ('automated-decisions', 3, True, (((147, 0), (148, 3), (149, 12)),), (147, 148, 149), None, None),
    ('automated-decisions', 3, True, (((150, 0), (149, 0)),), (149, 150), None, None),
    ('automated-decisions', 3, True, (((146, 0), (151, 8)),), (151, 146), None, None),
    ('automated-decisions', 3, True, (((152, 0), (148, 6), (153, 12), (154, 8)),), (152, 148, 153, 154), None, None),
    ('automated-decisions', 3, True, (((155, 0),),), (155,), None, None),
    ('if.has-dpo', 3, True, (((233, 0), (234, 6)),), (234, 233), None, None),
    ('if.has-dpo', 3, True, (((150, 0), (234, 1)),), (234, 150), None, None),
    ('if.sells-or-shares', 3, True, (((233, 0), (267, 4), (264, 9)),), (267, 264, 233), None, None),
    ('if.sells-or-shares', 3, True, (((264, 0), (233, 2), (268, 3)),), (268, 264, 233), None, None),
    ('if.sells-covered-information', 3, True, (((233, 0), (269, 4), (270, 9)),), (270, 269, 233), None, None),
    ('if.sells-covered-information', 3, True, (((233, 0), (269, 4), (264, 6), (226, 20)),), (269, 226, 264, 233), None, None),
    ('if.sells-covered-information', 3, True, (((226, 0), (233, 20), (269, 4), (264, 6)),), (269, 226, 264, 233), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, True, (((233, 0), (271, 5), (272, 14), (273, 5)),), (271, 272, 273, 264, 233), None, None),
    ('if.knows-under-16-users', 3, True, (((275, 0), (276, 22)),), (275, 276), None, None),
    ('if.direct-marketing', 3, True, (((233, 0), (284, 2), (280, 8)),), (284, 280, 233), None, None),
    ('if.direct-marketing', 3, True, (((233, 0), (285, 2), (280, 3)),), (285, 280, 233), None, None),
    ('if.direct-marketing', 3, True, (((233, 0), (277, 2), (286, 5)),), (277, 286, 233), None, None),
    ('if.processes-sensitive-data', 3, True, (((233, 0), (289, 5), (288, 10)),), (289, 288, 233), None, None),
    ('if.collects-biometrics', 3, True, (((233, 0), (292, 4), (291, 8)),), (292, 291, 233), None, None),
    ('if.automated-decisions', 3, True, (((233, 0), (294, 8)),), (294, 233), None, None),
    ('if.automated-decisions', 3, True, (((150, 0), (294, 2)),), (294, 150), None, None),
    ('if.offers-financial-incentive', 3, True, (((233, 0), (297, 4), (296, 5)),), (297, 296, 233), None, None),
    ('if.tracks-across-sites', 3, True, (((233, 0), (298, 2), (299, 14), (300, 4)),), (298, 300, 299, 233), None, None),
    ('if.uses-cookies', 3, True, (((309, 0),),), (309,), None, None),
    ('if.uses-cookies', 3, True, (((310, 0),),), (310,), None, None),
    ('if.uses-cookies', 3, True, (((311, 0),),), (311,), None, None),
    ('if.uses-cookies', 3, True, (((312, 0),),), (312,), None, None),
    ('if.uses-cookies', 3, True, (((313, 0), (308, 3), (314, 3)),), (313, 314, 308), None, None),
    ('if.uses-cookies', 3, True, (((315, 0),),), (315,), None, None),
    ('if.uses-cookies', 3, True, (((316, 0),),), (316,), None, None),
    ('if.uses-cookies', 3, True, (((317, 0),),), (317,), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((322, 0), (323, 4), (308, 1)),), (323, 322, 308), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((322, 0), (308, 4), (323, 5)),), (323, 322, 308), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((233, 0), (324, 4), (325, 4)),), (324, 325, 233), None, None),
    ('if.uses-google-analytics', 3, True, (((233, 0), (329, 2), (327, 12)),), (329, 327, 233), None, None),
    ('if.uses-google-analytics', 3, True, (((150, 0), (327, 2)),), (327, 150), None, None),
    ('if.directed-to-children', 3, True, (((233, 0), (364, 4), (365, 4)),), (364, 365, 233), None, None),
    ('if.processes-personal-data', 3, True, (((379, 0), (380, 1), (381, 9), (382, 2)),), (381, 382, 379, 380), None, None),
    ('if.processes-personal-data', 3, True, (((379, 0), (380, 1), (383, 7)),), (383, 379, 380), None, None),
    ('if.processes-personal-data', 3, True, (((150, 0), (384, 1), (257, 1), (385, 1), (386, 2)),), (384, 385, 386, 257, 150), None, None),
    ('if.processes-personal-data', 3, True, (((387, 0), (257, 2)),), (387, 257), None, None),
    ('cookies', 3, True, (((431, 0), (424, 5), (320, 6)),), (424, 320, 431), None, None),
    ('cookies', 3, True, (((150, 0), (320, 2)),), (150, 320), None, None),
    ('cookies', 3, True, (((320, 0), (105, 4), (432, 2)),), (432, 105, 320), None, None),
    ('recipients', 3, True, (((431, 0), (501, 6), (502, 14), (497, 4)),), (501, 502, 497, 494, 431), None, None),
    ('recipients', 3, True, (((431, 0), (503, 6), (494, 8)),), (503, 494, 431), None, None),
    ('recipients', 3, True, (((494, 0), (431, 6), (503, 4)),), (503, 494, 431), None, None),
    ('recipients', 3, True, (((431, 0), (497, 3), (504, 6)),), (504, 497, 494, 431), None, None),
    ('categories-disclosed', 3, True, (((431, 0), (542, 6), (26, 12), (543, 20), (544, 3)),), (542, 543, 544, 431, 26), None, None),
    ('biometric.notice', 3, True, (((670, 0), (671, 2), (663, 8)),), (670, 671, 663), None, None),
    ('financial-incentive', 3, True, (((431, 0), (1103, 4), (1097, 4), (1098, 1)),), (1103, 1097, 1098, 431), None, None),
    ('categories-sold', 3, True, (((431, 0), (1122, 6), (1123, 10)),), (1123, 1121, 1122, 431), None, None),
    ('categories-sold', 3, True, (((431, 0), (1122, 4)),), (1121, 1122, 431), None, None),
    ('categories-sold', 3, True, (((26, 0), (431, 8), (1122, 4)),), (1121, 1122, 431, 26), None, None),
    ('categories-sold', 3, True, (((431, 0), (1124, 10)),), (1124, 1121, 431), None, None),
    ('sensitive-limit', 3, True, (((431, 0), (1156, 10), (1147, 6), (1157, 20)),), (1156, 1157, 1147, 431), None, None),
    ('transfers.third-country', 3, True, (((431, 0), (1335, 3), (1304, 10), (1305, 4)),), (1335, 1304, 1334, 1305, 431), None, None),
    ('transfers.third-country', 3, True, (((431, 0), (1335, 3), (1303, 10)),), (1335, 1334, 1303, 431), None, None),
    ('transfers.third-country', 3, True, (((431, 0), (1336, 4), (1305, 3)),), (1336, 1334, 1305, 431), None, None),
    ('transfers.third-country', 3, True, (((431, 0), (1337, 4)),), (1337, 1334, 431), None, None),
    ('transfers.third-country', 3, True, (((1338, 0), (1339, 6), (1311, 4), (306, 4)),), (1338, 1339, 306, 1311, 1334), None, None),
    ('transfers.third-country', 3, True, (((1339, 0), (1338, 3), (1311, 6), (306, 4)),), (1338, 1339, 306, 1311, 1334), None, None),
    ('purposes', 2, True, (((52, 0), (34, 8)),), (52, 34), None, None),
    ('children.information-collected', 2, True, (((431, 0), (466, 6), (26, 10), (460, 8)),), (466, 460, 431, 26), None, None),
    ('children.information-collected', 2, True, (((431, 0), (466, 6), (130, 6), (460, 5)),), (466, 130, 460, 431), None, None),
    ('children.third-parties', 2, True, (((431, 0), (470, 6), (471, 14)),), (471, 470, 431, 26), None, None),
    ('retention.criteria', 2, True, (((627, 0), (648, 10), (649, 3), (650, 10)),), (648, 649, 650, 627), None, None),
    ('retention.criteria', 2, True, (((627, 0), (650, 10), (648, 3), (649, 3)),), (648, 649, 650, 627), None, None),
    ('retention.criteria', 2, True, (((627, 0), (648, 10), (650, 2), (649, 3)),), (648, 649, 650, 627), None, None),
    ('retention.criteria', 2, True, (((651, 0), (652, 6), (653, 5)),), (652, 651, 653), None, None),
    ('retention.criteria', 2, True, (((653, 0), (651, 4), (654, 2)),), (654, 651, 653), None, None),
    ('rights.erasure', 2, True, (((833, 0), (793, 6)),), (833, 793), None, None),
    ('rights.erasure', 2, True, (((150, 0), (702, 3), (11, 3), (793, 0)),), (150, 11, 793, 702), None, None),
    ('sale-opt-out', 2, True, (((431, 0), (1122, 6), (1138, 20), (456, 8)),), (1138, 456, 1122, 431), None, None),
    ('sale-opt-out', 2, True, (((431, 0), (1139, 6), (456, 10), (1140, 10)),), (1139, 1140, 456, 431), None, None),
    ('sensitive-limit', 2, True, (((431, 0), (1154, 3), (1147, 6)),), (1154, 1147, 431), None, None),
    ('sensitive-limit', 2, True, (((1147, 0), (431, 4), (1155, 3)),), (1155, 1147, 431), None, None),
    ('ads.disclosure', 2, True, (((431, 0), (1182, 2), (1161, 3)),), (1182, 1181, 1161, 431), None, None),
    ('ads.disclosure', 2, True, (((1183, 0),),), (1183, 1181), None, None),
    ('analytics.disclosure', 2, True, (((431, 0), (1199, 2), (1200, 6)),), (1199, 1200, 431), None, None),
    ('analytics.disclosure', 2, True, (((1201, 0), (1200, 0)),), (1201, 1200, 431), None, None),
    ('categories-sold', 2, True, (((431, 0), (1262, 2), (1263, 12)),), (1261, 1262, 1263, 431), None, None),
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1, 0), (2, 10)),), (2, 1), None, None),
    ('legal-basis', 3, False, (((4, 0),),), (4, 3), None, None),
    ('legal-basis', 3, False, (((5, 0), (6, 12)),), (5, 6, 3), None, None),
    ('legal-basis', 3, False, (((7, 0), (6, 12)),), (6, 7, 3), None, None),
    ('legal-basis', 3, False, (((8, 0),),), (8,), None, None),
    ('legitimate-interests', 3, False, (((17, 0), (18, 3)),), (17, 18), None, None),
    ('provision-required', 3, False, (((19, 0), (20, 4), (21, 14)),), (19, 20, 21), None, None),
    ('provision-required', 3, False, (((19, 0), (22, 0), (21, 14)),), (19, 22, 21), None, None),
    ('provision-required', 3, False, (((21, 0), (19, 20), (20, 4)),), (19, 20, 21), None, None),
    ('provision-required', 3, False, (((23, 0), (21, 20)),), (23, 21), None, None),
    ('provision-required', 3, False, (((21, 0), (23, 20)),), (23, 21), None, None),
    ('provision-required', 3, False, (((24, 0), (25, 14), (26, 5)),), (24, 25, 26), None, None),
    ('provision-required', 3, False, (((25, 0), (26, 5), (24, 12)),), (24, 25, 26), None, None),
    ('provision-required', 3, False, (((21, 0), (27, 14), (20, 6)),), (27, 20, 21), None, None),
    ('provision-required', 3, False, (((28, 0), (20, 1), (21, 14)),), (28, 20, 21), None, None),
    ('provision-required', 3, False, (((29, 0), (30, 12), (31, 8)),), (29, 30, 31), None, None),
    ('provision-required', 3, False, (((32, 0), (33, 3), (20, 2), (34, 8)),), (32, 33, 20, 34), None, None),
    ('provision-required', 3, False, (((35, 0),),), (35,), None, None),
    ('provision-required', 3, False, (((36, 0), (37, 8), (38, 2)),), (37, 36, 38), None, None),
    ('provision-required', 3, False, (((38, 0), (11, 3), (36, 2)),), (36, 38, 11), None, None),
    ('provision-required', 3, False, (((26, 0), (38, 4), (39, 3)),), (39, 38, 26), None, None),
    ('provision-required', 3, False, (((40, 0),),), (40,), None, None),
    ('provision-required', 3, False, (((41, 0), (42, 2), (43, 1)),), (42, 43, 41), None, None),
    ('provision-required', 3, False, (((44, 0),),), (44,), None, None),
    ('provision-required', 3, False, (((45, 0), (26, 8)),), (45, 26), None, None),
    ('provision-required', 3, False, (((26, 0), (41, 6), (46, 2)),), (46, 41, 26), None, None),
    ('provision-required', 3, False, (((46, 0), (26, 6), (47, 6)),), (47, 46, 26), None, None),
    ('sensitive-consent', 3, False, (((51, 0), (57, 25)),), (57, 51), None, None),
    ('sensitive-consent', 3, False, (((57, 0), (51, 25)),), (57, 51), None, None),
    ('sensitive-consent', 3, False, (((55, 0), (58, 25)),), (58, 55), None, None),
    ('sensitive-consent', 3, False, (((58, 0), (55, 25)),), (58, 55), None, None),
    ('sensitive-consent', 3, False, (((51, 0), (59, 15)),), (59, 51), None, None),
    ('sensitive-consent', 3, False, (((59, 0), (51, 15)),), (59, 51), None, None),
    ('effective-date', 3, False, (((70, 0),),), (70,), None, None),
    ('last-updated', 3, False, (((71, 0),),), (71,), None, None),
    ('version', 3, False, (((72, -1), (73, 1)),), (72, 73), None, None),
    ('version', 3, False, (((74, 0), (75, 2), (73, 1)),), (75, 73, 74), None, None),
    ('version', 3, False, (((76, 0), (75, 1), (73, 2)),), (76, 75, 73), None, None),
    ('annual-update', 3, False, (((77, 0), (78, 14)),), (77, 78, 74), None, None),
    ('annual-update', 3, False, (((78, 0), (79, 5)),), (79, 78, 74), None, None),
    ('change-notice', 3, False, (((80, 0), (81, 25)),), (80, 81, 74), None, None),
    ('change-notice', 3, False, (((81, 0), (80, 14)),), (80, 81, 74), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (90, 30), (91, 10)),), (90, 91, 89, 81), None, None),
    ('change-notice.advance', 3, False, (((90, 0), (91, 10), (81, 25)),), (90, 91, 89, 81), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (92, 25)),), (92, 89, 81), None, None),
    ('change-notice.advance', 3, False, (((93, 0), (94, 2), (89, 12)),), (93, 89, 94), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (95, 12)), ((96, 0),)), (95, 89, 96, 81), None, None),
    ('acceptance-by-use', 3, False, (((98, -1), (99, 25), (100, 6)),), (98, 100, 97, 99), None, None),
    ('acceptance-by-use', 3, False, (((101, 0), (98, 3), (100, 25)),), (98, 100, 97, 101), None, None),
    ('acceptance-by-use', 3, False, (((98, 0), (102, 30), (100, 14)),), (102, 98, 100, 97), None, None),
    ('acceptance-by-use', 3, False, (((100, 0), (74, 10), (98, 6)),), (98, 100, 97, 74), None, None),
    ('acceptance-by-use', 3, False, (((103, 0), (104, 3), (74, 20), (105, 20)),), (103, 104, 105, 97, 74), None, None),
    ('categories-collected', 3, False, (((54, 0), (110, 20)),), (109, 110, 54), None, None),
    ('categories-collected', 3, False, (((110, 0), (54, 20)),), (109, 110, 54), None, None),
    ('categories.ccpa-terms', 3, False, (((113, 0),), ((114, 0),)), (113, 114), None, None),
    ('categories.ccpa-terms', 3, False, (((115, 0),),), (115,), None, None),
    ('purposes', 3, False, (((117, 0), (118, 14)),), (116, 117, 118), None, None),
    ('purposes', 3, False, (((118, 0), (56, 18), (117, 3)),), (116, 117, 118, 56), None, None),
    ('purposes', 3, False, (((118, 0), (34, 12), (117, 5)),), (116, 117, 118, 34), None, None),
    ('purposes.new', 3, False, (((123, 0),), ((124, 0),)), (123, 124, 122, 56), None, None),
    ('purposes.new', 3, False, (((125, 0), (119, 12)),), (125, 122, 119, 56), None, None),
    ('purposes.new', 3, False, (((126, 0), (119, 6)),), (126, 122, 119, 56), None, None),
    ('purposes.new', 3, False, (((119, 0), (127, 3), (128, 12)),), (127, 128, 122, 119, 56), None, None),
    ('sources', 3, False, (((129, 0), (130, 10), (131, 5)),), (129, 131, 130), None, None),
    ('sources', 3, False, (((34, 0), (130, 2), (131, 4)),), (131, 34, 130), None, None),
    ('sources', 3, False, (((131, 0), (132, 6), (133, 8)),), (132, 133, 131), None, None),
    ('sources', 3, False, (((56, 0), (129, 4), (34, 6), (134, 1), (135, 1)),), (134, 135, 129, 34, 56), None, None),
    ('sources', 3, False, (((136, 0),),), (136,), None, None),
    ('profiling-opt-out', 3, False, (((163, 0), (158, 20)),), (163, 158), None, None),
    ('profiling-opt-out', 3, False, (((158, 0), (163, 10)),), (163, 158), None, None),
    ('profiling-opt-out', 3, False, (((158, 0), (164, 3)),), (164, 158), None, None),
    ('admt', 3, False, (((165, 0),),), (165,), None, None),
    ('ai-training', 3, False, (((166, 0), (167, 8)),), (166, 167), None, None),
    ('ai-training', 3, False, (((167, 0), (166, 6)),), (166, 167), None, None),
    ('ai-training', 3, False, (((168, 0), (169, 2), (167, 3)),), (168, 169, 167), None, None),
    ('joint-use', 3, False, (((171, 0),),), (170, 171), None, None),
    ('complaint.authority', 3, False, (((172, 0), (173, 25)),), (173, 172), None, None),
    ('complaint.authority', 3, False, (((173, 0), (172, 25)),), (173, 172), None, None),
    ('complaint.controller', 3, False, (((172, 0), (186, 12)),), (186, 172), None, None),
    ('complaint.controller', 3, False, (((186, 0), (172, 12)),), (186, 172), None, None),
    ('complaint.controller', 3, False, (((172, 0),), ((187, 0),)), (187, 172), None, None),
    ('complaint.controller', 3, False, (((56, 0), (188, 1), (189, 3), (172, 6)),), (188, 189, 56, 172), None, None),
    ('complaint.controller', 3, False, (((172, 0), (56, 2), (189, 1)),), (189, 56, 172), None, None),
    ('complaint.controller', 3, False, (((190, 0), (191, 30)),), (190, 191), None, None),
    ('complaint.controller', 3, False, (((192, 0), (191, 6)),), (192, 191), None, None),
    ('complaint.controller', 3, False, (((191, 0), (190, 30)),), (190, 191), None, None),
    ('complaint.controller', 3, False, (((193, 0), (194, 4), (195, 12), (196, 12)),), (193, 194, 195, 196), None, None),
    ('complaint.controller', 3, False, (((197, 0), (172, 0), (188, 16), (198, 2)),), (198, 188, 197, 172), None, None),
    ('complaint.controller', 3, False, (((172, 0), (56, 20), (188, 1), (189, 4)),), (188, 189, 56, 172), None, None),
    ('complaint.controller', 3, False, (((199, 0), (189, 0), (172, 3)),), (189, 199, 172), None, None),
    ('complaint.provider-links', 3, False, (((203, 0),), ((204, 0),)), (203, 204), None, None),
    ('if.has-eu-users', 3, False, (((208, 0), (209, 6), (210, 5)),), (210, 208, 209), None, None),
    ('if.has-eu-users', 3, False, (((211, 0), (210, 5)),), (210, 211), None, None),
    ('if.has-eu-users', 3, False, (((212, 0), (213, 1)),), (212, 213), None, None),
    ('if.has-uk-users', 3, False, (((208, 0), (209, 6), (214, 9)),), (214, 208, 209), None, None),
    ('if.has-uk-users', 3, False, (((211, 0), (214, 9)),), (214, 211), None, None),
    ('if.has-uk-users', 3, False, (((215, 0), (213, 1)),), (215, 213), None, None),
    ('if.has-swiss-users', 3, False, (((208, 0), (209, 6), (216, 12)),), (216, 208, 209), None, None),
    ('if.has-swiss-users', 3, False, (((211, 0), (216, 12)),), (216, 211), None, None),
    ('if.has-swiss-users', 3, False, (((217, 0), (218, 1)),), (217, 218), None, None),
    ('if.has-brazilian-users', 3, False, (((208, 0), (209, 6), (219, 3)),), (219, 208, 209), None, None),
    ('if.has-brazilian-users', 3, False, (((211, 0), (219, 3)),), (219, 211), None, None),
    ('if.has-brazilian-users', 3, False, (((220, 0), (218, 1)),), (220, 218), None, None),
    ('if.has-canadian-users', 3, False, (((208, 0), (209, 6), (221, 3)),), (221, 208, 209), None, None),
    ('if.has-canadian-users', 3, False, (((211, 0), (221, 3)),), (221, 211), None, None),
    ('if.has-canadian-users', 3, False, (((222, 0), (223, 1)),), (222, 223), None, None),
    ('if.collects-pii-from-californians', 3, False, (((208, 0), (209, 6), (224, 4)),), (224, 208, 209), None, None),
    ('if.collects-pii-from-californians', 3, False, (((211, 0), (224, 4)),), (224, 211), None, None),
    ('if.collects-pii-from-californians', 3, False, (((224, 0), (225, 0)),), (225, 224), None, None),
    ('if.collects-from-nevadans', 3, False, (((208, 0), (209, 6), (226, 2)),), (226, 208, 209), None, None),
    ('if.collects-from-nevadans', 3, False, (((211, 0), (226, 2)),), (226, 211), None, None),
    ('if.collects-from-nevadans', 3, False, (((226, 0), (227, 1)),), (227, 226), None, None),
    ('if.us-users', 3, False, (((208, 0), (209, 6), (228, 2)),), (228, 208, 209), None, None),
    ('if.us-users', 3, False, (((211, 0), (228, 2)),), (228, 211), None, None),
    ('if.us-users', 3, False, (((229, 0), (225, 1)),), (229, 225), None, None),
    ('if.has-dpo', 3, False, (((230, 0),),), (230,), None, None),
    ('if.has-dpo', 3, False, (((231, 0), (232, 3)),), (231, 232), None, None),
    ('if.dpf-participant', 3, False, (((235, 0), (236, 20)),), (235, 236), None, None),
    ('if.joint-controllers', 3, False, (((199, 0), (237, 4)),), (237, 199), None, None),
    ('if.joint-controllers', 3, False, (((238, 0),),), (238,), None, None),
    ('if.joint-controllers', 3, False, (((239, 0), (240, 5)),), (239, 240), None, None),
    ('if.uses-consent', 3, False, (((56, 0), (241, 3), (22, 6)),), (241, 22, 56), None, None),
    ('if.uses-consent', 3, False, (((242, 0), (22, 2)),), (242, 22), None, None),
    ('if.uses-consent', 3, False, (((243, 0), (197, 1), (22, 2), (199, 3)),), (243, 197, 22, 199), None, None),
    ('if.uses-consent', 3, False, (((244, 0), (22, 2)),), (244, 22), None, None),
    ('if.uses-consent', 3, False, (((245, 0), (22, 10)),), (245, 22), None, None),
    ('if.uses-consent', 3, False, (((246, 0), (247, 3)),), (246, 247), None, None),
    ('if.uses-legitimate-interests', 3, False, (((248, 0), (249, 2), (250, 2)),), (248, 249, 250), None, None),
    ('if.uses-legitimate-interests', 3, False, (((56, 0), (241, 4), (249, 6), (250, 2)),), (241, 249, 250, 56), None, None),
    ('if.uses-legitimate-interests', 3, False, (((251, 0), (249, 4), (250, 1)),), (251, 249, 250), None, None),
    ('if.uses-legitimate-interests', 3, False, (((252, 0), (253, 2), (254, 1)),), (252, 253, 254), None, None),
    ('if.direct-collection', 3, False, (((199, 0), (255, 2), (256, 12)),), (256, 255, 199), None, None),
    ('if.direct-collection', 3, False, (((257, 0), (258, 3), (254, 3)),), (258, 254, 257), None, None),
    ('if.direct-collection', 3, False, (((199, 0), (259, 2), (99, 2), (260, 3)),), (259, 260, 99, 199), None, None),
    ('if.indirect-collection', 3, False, (((199, 0), (261, 1), (26, 4), (130, 5), (262, 4)),), (261, 262, 130, 199, 26), None, None),
    ('if.sells-or-shares', 3, False, (((263, 0), (264, 8)),), (263, 264), None, None),
    ('if.sells-or-shares', 3, False, (((265, 0), (266, 16)),), (265, 266), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, False, (((274, 0), (272, 14), (273, 5)),), (274, 272, 273, 264), None, None),
    ('if.direct-marketing', 3, False, (((277, 0), (99, 3), (278, 3)),), (278, 277, 99), None, None),
    ('if.direct-marketing', 3, False, (((279, 0), (280, 10)),), (279, 280), None, None),
    ('if.direct-marketing', 3, False, (((281, 0), (273, 4), (282, 2), (283, 4)),), (281, 282, 283, 273), None, None),
    ('if.processes-sensitive-data', 3, False, (((287, 0), (288, 5)),), (287, 288), None, None),
    ('if.collects-biometrics', 3, False, (((290, 0), (291, 3)),), (290, 291), None, None),
    ('if.automated-decisions', 3, False, (((293, 0), (294, 6)),), (293, 294), None, None),
    ('if.offers-financial-incentive', 3, False, (((295, 0), (296, 5)),), (295, 296), None, None),
    ('if.tracks-across-sites', 3, False, (((301, 0), (299, 20), (302, 4)),), (301, 302, 299), None, None),
    ('if.transfers-outside-eea', 3, False, (((304, 0), (305, 16), (306, 6)),), (306, 303, 304, 305), None, None),
    ('if.transfers-outside-uk', 3, False, (((304, 0), (305, 16), (214, 8)),), (214, 303, 304, 305), None, None),
    ('if.transfers-outside-canada', 3, False, (((304, 0), (305, 16), (221, 1)),), (221, 303, 304, 305), None, None),
    ('if.transfers-outside-switzerland', 3, False, (((304, 0), (305, 16), (216, 12)),), (216, 303, 304, 305), None, None),
    ('if.uses-cookies', 3, False, (((307, 0), (308, 4)),), (307, 308), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((318, 0), (319, 8)),), (319, 318), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((320, 0), (321, 10)),), (321, 318, 320), None, None),
    ('if.uses-google-analytics', 3, False, (((326, 0), (327, 14)),), (326, 327), None, None),
    ('if.uses-google-analytics', 3, False, (((327, 0), (328, 8)),), (328, 327), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((330, 0), (331, 6)),), (330, 331), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((332, 0),),), (332,), None, None),
    ('if.uses-google-ads-serving', 3, False, (((326, 0), (333, 14)),), (326, 333), None, None),
    ('if.uses-google-ads-serving', 3, False, (((334, 0), (308, 8), (335, 3), (336, 2)),), (334, 335, 336, 308), None, None),
    ('if.uses-google-ads-serving', 3, False, (((336, 0), (101, 6), (333, 3)),), (336, 333, 101), None, None),
    ('if.uses-google-ads-serving', 3, False, (((337, 0), (333, 20)),), (337, 333), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((326, 0), (338, 14)),), (338, 326), None, None),
    ('if.uses-meta-platform', 3, False, (((339, 0), (340, 14)),), (339, 340), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((341, 0),),), (341,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((342, 0),),), (342,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((343, 0), (344, 14)),), (343, 344), None, None),
    ('if.has-accounts', 3, False, (((346, 0), (347, 3)),), (346, 347, 345), None, None),
    ('if.has-accounts', 3, False, (((348, 0), (349, 2)),), (348, 349, 345), None, None),
    ('if.has-accounts', 3, False, (((350, 0), (351, 3)),), (351, 350, 345), None, None),
    ('if.has-accounts', 3, False, (((352, 0), (350, 1)),), (352, 350, 345), None, None),
    ('if.has-accounts', 3, False, (((353, 0),),), (353, 345), None, None),
    ('if.registered-users', 3, False, (((354, 0), (355, 1)),), (355, 354), None, None),
    ('if.registered-users', 3, False, (((356, 0),),), (356,), None, None),
    ('if.registered-users', 3, False, (((354, 0), (99, 1), (357, 2), (349, 2)),), (357, 354, 349, 99), None, None),
    ('if.user-generated-content', 3, False, (((99, 0), (359, 4), (360, 12)),), (359, 360, 358, 99), None, None),
    ('if.user-generated-content', 3, False, (((361, 0),),), (361, 358), None, None),
    ('if.user-generated-content', 3, False, (((362, 0),),), (362, 358), None, None),
    ('if.user-generated-content', 3, False, (((363, 0),),), (363, 358), None, None),
    ('if.directed-to-children', 3, False, (((366, 0), (367, 1)),), (366, 367), None, None),
    ('if.general-audience', 3, False, (((368, 0),),), (368,), None, None),
    ('if.general-audience', 3, False, (((233, 0), (364, 4), (365, 4)),), (364, 365, 233), None, None),
    ('if.google-play', 3, False, (((369, 0),),), (369,), None, None),
    ('if.google-play', 3, False, (((370, 0), (371, 3)),), (370, 371), None, None),
    ('if.google-play', 3, False, (((372, 0),),), (372,), None, None),
    ('if.google-play', 3, False, (((373, 0), (371, 3)),), (371, 373), None, None),
    ('if.apple-app-store', 3, False, (((374, 0),),), (374,), None, None),
    ('if.apple-app-store', 3, False, (((375, 0),),), (375,), None, None),
    ('if.apple-app-store', 3, False, (((376, 0),),), (376,), None, None),
    ('if.apple-app-store', 3, False, (((373, 0), (371, 3)),), (371, 373), None, None),
    ('if.apple-app-store', 3, False, (((377, 0), (373, 3)),), (377, 373), None, None),
    ('if.chrome-web-store', 3, False, (((378, 0),),), (378,), None, None),
    ('contact.controller', 3, False, (((187, 0),), ((201, 0),)), (201, 187), None, None),
    ('contact.controller', 3, False, (((187, 0),), ((200, 0),)), (200, 187), None, None),
    ('contact.email', 3, False, (((388, 0),),), (388,), None, None),
    ('contact.phone', 3, False, (((389, 0),),), (389,), None, None),
    ('contact.postal', 3, False, (((390, 0),),), (390,), None, None),
    ('contact.privacy', 3, False, (((395, 0),),), (395,), None, None),
    ('contact.privacy', 3, False, (((230, 0),),), (230,), None, None),
    ('contact.privacy', 3, False, (((187, 0),), ((200, 0),)), (200, 187), None, None),
    ('contact.privacy', 3, False, (((388, 0),), ((65, 0),)), (65, 388), None, None),
    ('contact.privacy', 3, False, (((391, 0),), ((65, 0),)), (65, 391), None, None),
    ('contact.privacy', 3, False, (((389, 0),), ((65, 0),)), (65, 389), None, None),
    ('contact.privacy', 3, False, (((201, 0), (392, 12)), ((396, 0),)), (396, 392, 201), None, None),
    ('dpo.contact', 3, False, (((230, 0),),), (230,), None, None),
    ('dpo.contact', 3, False, (((400, 0),), ((187, 0),)), (400, 187), None, None),
    ('dpo.contact', 3, False, (((388, 0),),), (388,), 400, None),
    ('dpo.contact', 3, False, (((389, 0),),), (389,), 400, None),
    ('dpo.contact', 3, False, (((390, 0),),), (390,), 400, None),
    ('dpo.contact', 3, False, (((391, 0),),), (391,), 400, None),
    ('person-in-charge', 3, False, (((393, 0),), ((187, 0),)), (393, 187), None, None),
    ('person-in-charge', 3, False, (((393, 0), (206, 14)),), (393, 206), None, None),
    ('person-in-charge', 3, False, (((206, 0), (393, 14)),), (393, 206), None, None),
    ('person-in-charge', 3, False, (((401, 0),), ((187, 0),)), (401, 187), None, None),
    ('person-in-charge', 3, False, (((230, 0),),), (230,), None, None),
    ('contact.representative', 3, False, (((403, 0),),), (403,), None, None),
    ('grievance.officer', 3, False, (((202, 0),), ((187, 0),)), (202, 187), None, None),
    ('joint-controllers', 3, False, (((408, 0),),), (408,), None, None),
    ('entity-named', 3, False, (((409, 0),),), (409,), None, None),
    ('cookies', 3, False, (((423, 0), (424, 8), (320, 10)),), (423, 424, 320), None, None),
    ('cookies', 3, False, (((320, 0), (424, 8), (425, 20)),), (425, 424, 320), None, None),
    ('cookies', 3, False, (((320, 0), (41, 4), (426, 3)),), (426, 41, 320), None, None),
    ('cookies', 3, False, (((427, 0), (320, 3)),), (427, 320), None, None),
    ('cookies', 3, False, (((26, 0), (428, 6), (320, 3)),), (428, 320, 26), None, None),
    ('cookies', 3, False, (((429, 0), (308, 1), (430, 3)),), (429, 430, 308), None, None),
    ('cookies.consent', 3, False, (((320, 0), (435, 14), (436, 6)),), (435, 436, 320), None, None),
    ('cookies.consent', 3, False, (((435, 0), (436, 6), (320, 16)),), (435, 436, 320), None, None),
    ('cookies.consent', 3, False, (((437, 0), (438, 20)),), (437, 438), None, None),
    ('cookies.consent', 3, False, (((438, 0), (437, 8)),), (437, 438), None, None),
    ('cookies.consent', 3, False, (((439, 0), (436, 4), (320, 16)),), (439, 436, 320), None, None),
    ('cookies.consent', 3, False, (((99, 0), (440, 3), (320, 10)),), (440, 99, 320), None, None),
    ('cookies.duration', 3, False, (((320, 0),), ((96, 0),)), (96, 320), None, None),
    ('cookies.duration', 3, False, (((441, 0), (320, 14)),), (441, 320), None, None),
    ('cookies.duration', 3, False, (((320, 0), (441, 14)),), (441, 320), None, None),
    ('cookies.duration', 3, False, (((320, 0),), ((442, 0),), ((443, 0),)), (442, 443, 320), None, None),
    ('cookies.duration', 3, False, (((96, 0),),), (96,), 434, None),
    ('cookies.duration', 3, False, (((441, 0),),), (441,), 434, None),
    ('cookies.list', 3, False, (((445, 0),),), (444, 445), None, None),
    ('cookies.opt-out', 3, False, (((452, 0), (320, 12)),), (451, 452, 320), None, None),
    ('cookies.opt-out', 3, False, (((320, 0), (452, 14)),), (451, 452, 320), None, None),
    ('children.parental-consent', 3, False, (((458, 0), (459, 8)),), (457, 458, 459), None, None),
    ('children.parental-consent', 3, False, (((459, 0), (458, 6)),), (457, 458, 459), None, None),
    ('children.parental-rights', 3, False, (((461, 0), (462, 14), (463, 14)),), (462, 463, 461, 460), None, None),
    ('children.parental-rights', 3, False, (((461, 0), (464, 30)),), (464, 461, 460), None, None),
    ('children.operators', 3, False, (((187, 0),),), (465, 187, 460), None, None),
    ('children.operators', 3, False, (((390, 0),),), (465, 390, 460), None, None),
    ('children.retention', 3, False, (((472, 0),),), (472, 460, 26), None, None),
    ('children.retention', 3, False, (((473, 0),),), (473, 460, 26), None, None),
    ('children.retention', 3, False, (((474, 0), (475, 12)),), (474, 475, 460, 26), None, None),
    ('children.persistent-identifiers', 3, False, (((478, 0), (479, 30)),), (479, 478, 477), None, None),
    ('children.persistent-identifiers', 3, False, (((460, 0), (478, 25)),), (478, 477, 460), None, None),
    ('children.persistent-identifiers', 3, False, (((480, 0),),), (480, 477), None, None),
    ('children.audio', 3, False, (((482, 0), (460, 12)),), (481, 482, 460), None, None),
    ('children.audio', 3, False, (((460, 0), (482, 10)),), (481, 482, 460), None, None),
    ('children.ads', 3, False, (((431, 0), (483, 8), (460, 18)),), (483, 460, 431), None, None),
    ('children.ads', 3, False, (((460, 0), (431, 14), (483, 10)),), (483, 460, 431), None, None),
    ('children.ads', 3, False, (((483, 0), (431, 6), (460, 10)),), (483, 460, 431), None, None),
    ('children.ads', 3, False, (((484, 0), (485, 2), (460, 10)),), (484, 485, 460), None, None),
    ('minors.content-removal', 3, False, (((487, 0), (488, 45), (489, 14)),), (488, 489, 486, 487), None, None),
    ('minors.content-removal', 3, False, (((490, 0), (491, 10), (487, 40)),), (490, 491, 486, 487), None, None),
    ('retention.criteria', 3, False, (((624, 0), (625, 25)),), (624, 625), None, None),
    ('retention.criteria', 3, False, (((625, 0), (624, 15)),), (624, 625), None, None),
    ('retention.criteria', 3, False, (((626, 0), (627, 10), (625, 22)),), (626, 625, 627), None, None),
    ('retention.criteria', 3, False, (((627, 0), (626, 12), (625, 20)),), (626, 625, 627), None, None),
    ('retention.criteria', 3, False, (((625, 0), (626, 14), (627, 8)),), (626, 625, 627), None, None),
    ('retention.criteria', 3, False, (((626, 0), (632, 20)),), (632, 626), 631, None),
    ('retention.criteria', 3, False, (((625, 0), (626, 20)),), (626, 625), 631, None),
    ('retention.criteria', 3, False, (((624, 0), (630, 25)),), (630, 624), 631, None),
    ('retention.criteria', 3, False, (((625, -1),),), (625,), 631, None),
    ('retention.criteria', 3, False, (((633, -1), (625, 1)),), (633, 625), 631, None),
    ('retention.criteria', 3, False, (((634, 0), (635, 16)),), (635, 634), None, None),
    ('retention.criteria', 3, False, (((636, 0), (634, 16)),), (636, 634), None, None),
    ('retention.criteria', 3, False, (((637, 0), (638, 18)),), (638, 637, 627), None, None),
    ('retention.criteria', 3, False, (((638, 0), (637, 22)),), (638, 637, 627), None, None),
    ('retention.period', 3, False, (((472, 0),), ((645, 0),)), (645, 472, 627), None, None),
    ('retention.period', 3, False, (((473, 0),), ((637, 0),)), (473, 637, 627), None, None),
    ('retention.period', 3, False, (((472, 0),),), (472,), 631, None),
    ('retention.period', 3, False, (((473, 0),),), (473,), 631, None),
    ('retention.period', 3, False, (((96, 0),), ((646, 0),)), (646, 96), 631, None),
    ('retention.specific-period', 3, False, (((472, 0),), ((645, 0),)), (645, 472, 627), None, None),
    ('retention.specific-period', 3, False, (((473, 0),), ((637, 0),)), (473, 637, 627), None, None),
    ('retention.specific-period', 3, False, (((472, 0),),), (472,), 631, None),
    ('retention.specific-period', 3, False, (((473, 0),),), (473,), 631, None),
    ('retention.specific-period', 3, False, (((96, 0),), ((646, 0),)), (646, 96), 631, None),
    ('destruction', 3, False, (((656, 0), (657, 12)),), (657, 655, 656), None, None),
    ('destruction', 3, False, (((657, 0), (656, 8)),), (657, 655, 656), None, None),
    ('destruction', 3, False, (((658, 0), (659, 12)),), (658, 659, 655), None, None),
    ('destruction', 3, False, (((660, 0), (661, 8)),), (660, 661, 655), None, None),
    ('biometric.retention-schedule', 3, False, (((663, 0), (646, 25), (664, 25)),), (664, 646, 663), None, None),
    ('biometric.retention-schedule', 3, False, (((646, 0), (663, 10), (664, 25)),), (664, 646, 663), None, None),
    ('biometric.retention-schedule', 3, False, (((663, 0),), ((473, 0),)), (473, 663), None, None),
    ('biometric.retention-schedule', 3, False, (((663, 0),), ((472, 0),)), (472, 663), None, None),
    ('biometric.notice', 3, False, (((666, 0), (663, 8), (667, 16)),), (666, 667, 665, 663), None, None),
    ('biometric.notice', 3, False, (((663, 0), (668, 6), (669, 6)),), (668, 669, 665, 663), None, None),
    ('health-data-policy', 3, False, (((672, 0), (673, 3)),), (673, 672), None, None),
    ('health-data-policy', 3, False, (((674, 0), (675, 2), (676, 1)),), (676, 674, 675), None, None),
    ('rights.access', 3, False, (((691, 0), (692, 30)),), (692, 691, 690), None, None),
    ('rights.access', 3, False, (((693, 0), (691, 2)),), (693, 691, 690), None, None),
    ('rights.access', 3, False, (((694, 0), (693, 0), (695, 0)),), (695, 694, 693, 690), None, None),
    ('rights.access', 3, False, (((691, 0), (696, 5), (697, 8)),), (697, 696, 691, 690), None, None),
    ('rights.access', 3, False, (((179, 0), (698, 0), (696, 0)),), (696, 698, 179, 690), None, None),
    ('rights.access', 3, False, (((691, 0), (696, 8), (699, 3), (700, 10)),), (700, 699, 696, 691, 690), None, None),
    ('rights.access', 3, False, (((691, 0), (701, 6), (702, 6)),), (701, 691, 690, 702), None, None),
    ('rights.access', 3, False, (((703, 0), (698, 0), (693, 0)),), (698, 703, 693), None, None),
    ('rights.access', 3, False, (((703, -1), (693, 0)),), (703, 693), None, None),
    ('rights.access', 3, False, (((704, 0), (693, 0), (695, 0)),), (704, 695, 693), None, None),
    ('rights.access', 3, False, (((705, 0), (706, 0)),), (706, 705), None, None),
    ('rights.access', 3, False, (((708, 0), (709, 15), (702, 10)),), (709, 708, 707, 702), None, None),
    ('rights.access', 3, False, (((702, 0), (708, 12), (710, 4)),), (710, 708, 707, 702), None, None),
    ('rights.access', 3, False, (((693, 0), (702, 6), (708, 12)),), (693, 708, 707, 702), None, None),
    ('rights.access', 3, False, (((711, 0), (708, 4), (693, 3)),), (711, 693, 708, 707), None, None),
    ('rights.access', 3, False, (((712, 0), (707, 2), (713, 3), (702, 6)),), (712, 713, 707, 702), None, None),
    ('rights.access', 3, False, (((714, 0), (713, 3), (715, 6), (702, 3)),), (714, 713, 715, 707, 702), None, None),
    ('rights.access', 3, False, (((714, 0), (713, 5), (702, 3), (707, 6)),), (714, 713, 707, 702), None, None),
    ('rights.access', 3, False, (((708, 0), (716, 6), (702, 10)),), (716, 708, 707, 702), None, None),
    ('rights.access', 3, False, (((708, 0), (696, 3), (699, 2), (715, 3), (702, 4)),), (699, 696, 715, 708, 707, 702), None, None),
    ('rights.access', 3, False, (((708, 0), (717, 4), (718, 0), (702, 6), (719, 6)),), (717, 719, 718, 708, 707, 702), None, None),
    ('rights.access', 3, False, (((720, 0), (721, 0), (702, 6)),), (720, 721, 707, 702), None, None),
    ('rights.access', 3, False, (((735, 0), (736, 10), (702, 5), (737, 4), (738, 8)),), (736, 737, 738, 735, 702), None, None),
    ('rights.access', 3, False, (((739, 0), (740, 6), (741, 6), (702, 3)),), (739, 740, 741, 702), None, None),
    ('rights.access', 3, False, (((742, 0), (743, 2), (693, 3), (702, 3), (744, 3)),), (742, 743, 744, 693, 702), None, None),
    ('rights.access', 3, False, (((745, 0), (746, 2), (693, 3), (747, 3), (702, 3)),), (745, 746, 747, 693, 702), None, None),
    ('rights.access', 3, False, (((748, 0), (749, 8), (750, 3), (751, 3), (752, 1)),), (748, 750, 751, 752, 749), None, None),
    ('rights.access', 3, False, (((753, 0),), ((754, 0), (702, 12), (755, 8))), (754, 755, 753, 702), None, None),
    ('rights.access', 3, False, (((757, -1),),), (757,), 756, None),
    ('rights.access', 3, False, (((758, -1), (179, 0), (693, 4)),), (758, 179, 693), 756, None),
    ('rights.access', 3, False, (((759, -1), (693, 0)),), (759, 693), 756, None),
    ('rights.access', 3, False, (((694, -1), (693, 0)),), (694, 693), 756, None),
    ('rights.know-ccpa', 3, False, (((760, 0), (761, 2), (762, 2)),), (760, 761, 762, 702), None, None),
    ('rights.know-ccpa', 3, False, (((763, 0), (764, 0), (718, 0)),), (763, 764, 718, 702), None, None),
    ('rights.know-ccpa', 3, False, (((765, 0), (766, 15), (702, 15), (767, 10)),), (766, 767, 765, 702), None, None),
    ('rights.know-ccpa', 3, False, (((768, 0), (769, 10), (702, 10), (770, 10)),), (768, 770, 769, 702), None, None),
    ('rights.know-ccpa', 3, False, (((708, 0), (771, 6), (769, 0)),), (771, 769, 708, 702), None, None),
    ('rights.know-ccpa', 3, False, (((708, 0), (772, 6), (773, 4), (702, 3), (774, 4)),), (772, 773, 774, 708, 702), None, None),
    ('rights.know-ccpa', 3, False, (((775, -1), (749, 0), (702, 4), (776, 6)),), (776, 775, 749, 702), None, None),
    ('rights.rectification', 3, False, (((703, 0), (698, 0), (778, 0)),), (778, 698, 703), None, None),
    ('rights.rectification', 3, False, (((703, -1), (779, 0)),), (779, 703), None, None),
    ('rights.rectification', 3, False, (((705, 0), (780, 0)),), (780, 705), None, None),
    ('rights.rectification', 3, False, (((691, 0), (781, 50)),), (781, 691, 690), None, None),
    ('rights.rectification', 3, False, (((781, 0), (691, 3)),), (781, 691, 690), None, None),
    ('rights.rectification', 3, False, (((708, 0), (781, 25), (782, 8)),), (782, 781, 708, 690), None, None),
    ('rights.rectification', 3, False, (((708, 0), (783, 6)),), (783, 708, 690), None, None),
    ('rights.rectification', 3, False, (((781, 0), (725, 8), (708, 20)),), (781, 725, 708, 690), None, None),
    ('rights.rectification', 3, False, (((708, 0), (781, 4)),), (781, 708, 690), None, None),
    ('rights.rectification', 3, False, (((784, 0), (785, 1), (702, 3), (786, 3)),), (785, 786, 784, 690, 702), None, None),
    ('rights.rectification', 3, False, (((787, 0), (788, 0), (789, 2)),), (789, 787, 788, 690), None, None),
    ('rights.rectification', 3, False, (((708, 0), (790, 4), (11, 0), (725, 4)),), (790, 11, 725, 708, 690), None, None),
    ('rights.rectification', 3, False, (((691, 0), (791, 25), (725, 8)),), (791, 725, 691, 690), None, None),
    ('rights.rectification', 3, False, (((799, 0), (800, 20)),), (800, 799, 797, 798), None, None),
    ('rights.rectification', 3, False, (((781, 0), (801, 6)),), (801, 797, 798, 781), None, None),
    ('rights.rectification', 3, False, (((802, 0), (803, 6)),), (802, 803, 797, 798), None, None),
    ('rights.rectification', 3, False, (((708, 0), (804, 8), (799, 8)),), (804, 799, 797, 798, 708), None, None),
    ('rights.rectification', 3, False, (((707, 0), (711, 4), (805, 1), (788, 0)),), (805, 788, 797, 798, 711, 707), None, None),
    ('rights.rectification', 3, False, (((806, 0), (781, 12), (788, 0)),), (806, 788, 797, 798, 781), None, None),
    ('rights.rectification', 3, False, (((807, -1),),), (807,), 756, None),
    ('rights.rectification', 3, False, (((758, -1), (179, 0), (781, 4)),), (758, 781, 179), 756, None),
    ('rights.rectification', 3, False, (((759, -1), (781, 2)),), (759, 781), 756, None),
    ('rights.rectification', 3, False, (((694, -1), (808, 0)),), (808, 694), 756, None),
    ('rights.erasure', 3, False, (((703, 0), (698, 0), (809, 0)),), (809, 698, 703), None, None),
    ('rights.erasure', 3, False, (((179, 0), (810, 0)),), (810, 179), None, None),
    ('rights.erasure', 3, False, (((705, 0), (811, 0)),), (811, 705), None, None),
    ('rights.erasure', 3, False, (((691, 0), (812, 60)),), (812, 691, 690), None, None),
    ('rights.erasure', 3, False, (((793, 0), (691, 3)),), (793, 691, 690), None, None),
    ('rights.erasure', 3, False, (((708, 0), (793, 25), (782, 10)),), (782, 793, 708, 690), None, None),
    ('rights.erasure', 3, False, (((793, 0), (725, 10), (708, 25)),), (725, 793, 708, 690), None, None),
    ('rights.erasure', 3, False, (((708, 0), (793, 6)),), (793, 708, 690), None, None),
    ('rights.erasure', 3, False, (((691, 0), (793, 20), (725, 8)),), (725, 793, 691, 690), None, None),
    ('rights.erasure', 3, False, (((813, 0), (695, 0)),), (813, 695, 690), None, None),
    ('rights.erasure', 3, False, (((814, 0), (715, 1), (725, 3), (815, 3)),), (814, 815, 715, 725, 690), None, None),
    ('rights.erasure', 3, False, (((787, 0), (788, 0), (815, 3)),), (815, 787, 788, 690), None, None),
    ('rights.erasure', 3, False, (((816, 0), (254, 3), (817, 2), (702, 3)),), (816, 817, 254, 690, 702), None, None),
    ('rights.erasure', 3, False, (((781, 0), (818, 4)),), (818, 781, 690), None, None),
    ('rights.erasure', 3, False, (((793, 0), (130, 4), (819, 3), (708, 12)),), (819, 130, 793, 708, 690), None, None),
    ('rights.erasure', 3, False, (((823, -1),),), (823,), 756, None),
    ('rights.erasure', 3, False, (((758, -1), (179, 0), (793, 4)),), (758, 179, 793), 756, None),
    ('rights.erasure', 3, False, (((759, -1), (793, 2)),), (759, 793), 756, None),
    ('rights.erasure', 3, False, (((694, -1), (824, 0)),), (824, 694), 756, None),
    ('rights.erasure', 3, False, (((179, -1), (11, 0), (825, 0), (826, 0)),), (826, 825, 11, 179), 756, None),
    ('data-deletion', 3, False, (((727, 0), (793, 30), (725, 10)),), (727, 725, 793, 707), None, None),
    ('data-deletion', 3, False, (((725, 0), (793, 3), (727, 20)),), (727, 725, 793, 707), None, None),
    ('data-deletion', 3, False, (((793, 0), (725, 10), (727, 30)),), (727, 725, 793, 707), None, None),
    ('data-deletion', 3, False, (((827, 0),), ((793, 0), (725, 10)), ((735, 0),)), (827, 735, 725, 793, 707), None, None),
    ('data-deletion', 3, False, (((828, 0), (715, 3), (347, 3), (727, 30)),), (828, 347, 727, 715, 707), None, None),
    ('data-deletion', 3, False, (((787, 0), (815, 6), (708, 4)),), (815, 787, 708, 707), None, None),
    ('rights.restriction', 3, False, (((765, 0), (834, 60), (835, 8)),), (834, 835, 765), None, None),
    ('rights.restriction', 3, False, (((691, 0), (836, 30)),), (836, 691), None, None),
    ('rights.restriction', 3, False, (((765, 0), (837, 25), (835, 8)),), (837, 835, 765), None, None),
    ('rights.restriction', 3, False, (((708, 0), (838, 4)),), (838, 708), None, None),
    ('rights.restriction', 3, False, (((765, 0), (161, 25), (839, 6)),), (839, 765, 161), None, None),
    ('rights.restriction', 3, False, (((707, 0), (711, 4), (840, 10), (841, 8), (702, 6)),), (840, 841, 711, 707, 702), None, None),
    ('rights.restriction', 3, False, (((842, 0), (179, 0)),), (842, 179), None, None),
    ('rights.restriction', 3, False, (((843, 0), (844, 2)),), (843, 844), None, None),
    ('rights.restriction', 3, False, (((845, 0), (835, 2), (846, 8)),), (845, 846, 835), None, None),
    ('rights.restriction', 3, False, (((784, 0), (715, 1), (702, 3), (846, 3)),), (784, 846, 715, 702), None, None),
    ('rights.restriction', 3, False, (((787, 0), (788, 0), (846, 2)),), (787, 846, 788), None, None),
    ('rights.restriction', 3, False, (((708, 0), (841, 12), (846, 8)),), (841, 846, 708), None, None),
    ('rights.restriction', 3, False, (((708, 0), (847, 6), (702, 6)),), (847, 708, 702), None, None),
    ('rights.restriction', 3, False, (((708, 0), (322, 3), (848, 1)),), (848, 322, 708), None, None),
    ('rights.restriction', 3, False, (((708, 0), (835, 10), (702, 4), (849, 2)),), (849, 835, 708, 702), None, None),
    ('rights.restriction', 3, False, (((691, 0), (842, 30), (850, 2)),), (850, 842, 691), None, None),
    ('rights.restriction', 3, False, (((851, 0), (852, 2)),), (851, 852), None, None),
    ('rights.restriction', 3, False, (((161, 0), (846, 8), (753, 3)),), (753, 846, 161), None, None),
    ('rights.restriction', 3, False, (((853, 0), (854, 6), (753, 8)),), (853, 854, 753), None, None),
    ('rights.restriction', 3, False, (((855, 0), (161, 8)),), (855, 161), None, None),
    ('rights.restriction', 3, False, (((856, 0), (161, 2)),), (856, 161), None, None),
    ('rights.restriction', 3, False, (((842, 0), (718, 0), (161, 4)),), (842, 718, 161), None, None),
    ('rights.restriction', 3, False, (((705, 0), (857, 0)),), (857, 705), None, None),
    ('rights.restriction', 3, False, (((858, -1),),), (858,), 756, None),
    ('rights.restriction', 3, False, (((859, -1), (835, 4)),), (859, 835), 756, None),
    ('rights.restriction', 3, False, (((758, -1), (179, 0), (837, 4)),), (837, 758, 179), 756, None),
    ('rights.restriction', 3, False, (((759, -1), (855, 2)),), (855, 759), 756, None),
    ('rights.restriction', 3, False, (((860, -1),),), (860,), 756, None),
    ('rights.objection', 3, False, (((703, 0), (698, 0), (861, 0)),), (861, 698, 703), None, None),
    ('rights.objection', 3, False, (((705, 0), (862, 0)),), (862, 705), None, None),
    ('rights.objection', 3, False, (((691, 0), (844, 60)),), (844, 863, 691), None, None),
    ('rights.objection', 3, False, (((844, 0), (691, 3)),), (844, 863, 691), None, None),
    ('rights.objection', 3, False, (((844, 0), (864, 6)),), (864, 844, 863), None, None),
    ('rights.objection', 3, False, (((161, 0), (825, 10), (865, 0)),), (865, 825, 161, 863), None, None),
    ('rights.objection', 3, False, (((844, -1), (711, 20), (844, 2)),), (844, 863, 711), None, None),
    ('rights.objection', 3, False, (((707, 0), (711, 6), (866, 20), (11, 0)),), (866, 863, 11, 711, 707), None, None),
    ('rights.objection', 3, False, (((707, 0), (711, 2), (866, 2)),), (866, 863, 711, 707), None, None),
    ('rights.objection', 3, False, (((844, 0), (284, 2)),), (284, 844, 863), None, None),
    ('rights.objection', 3, False, (((765, 0), (105, 8), (11, 0), (867, 0), (702, 10)),), (867, 105, 765, 863, 11, 702), None, None),
    ('rights.objection', 3, False, (((765, 0), (868, 4), (869, 2), (702, 6)),), (869, 868, 765, 863, 702), None, None),
    ('rights.objection', 3, False, (((735, 0), (870, 3), (150, 0), (841, 6)),), (870, 841, 735, 150, 863), None, None),
    ('rights.objection', 3, False, (((871, 0), (872, 6)),), (871, 872, 863), None, None),
    ('rights.objection', 3, False, (((707, 0), (711, 2), (873, 2), (872, 3)),), (873, 872, 863, 711, 707), None, None),
    ('rights.objection', 3, False, (((707, 0), (711, 4), (874, 2), (254, 0), (875, 3)),), (875, 874, 254, 863, 711, 707), None, None),
    ('rights.objection', 3, False, (((844, 0), (11, 3), (876, 3)),), (876, 844, 863, 11), None, None),
    ('rights.objection', 3, False, (((708, 0), (844, 15), (835, 4)),), (835, 844, 863, 708), None, None),
    ('rights.objection', 3, False, (((844, 0), (11, 3), (877, 6)),), (877, 844, 863, 11), None, None),
    ('rights.objection', 3, False, (((878, 0), (11, 0), (161, 4)),), (878, 161, 11), None, None),
    ('rights.objection', 3, False, (((878, 0), (11, 0), (837, 4), (161, 4)),), (878, 837, 161, 11), None, None),
    ('rights.objection', 3, False, (((886, -1),),), (886,), 756, None),
    ('rights.objection', 3, False, (((758, -1), (179, 0), (844, 4)),), (758, 844, 179), 756, None),
    ('rights.object-marketing', 3, False, (((844, 0), (286, 15)),), (286, 844), None, None),
    ('rights.object-marketing', 3, False, (((879, 0), (883, 12)),), (883, 879), None, None),
    ('rights.object-marketing', 3, False, (((883, 0), (879, 25)),), (883, 879), None, None),
    ('rights.object-marketing', 3, False, (((879, 0), (887, 8)),), (887, 879), None, None),
    ('rights.object-marketing', 3, False, (((888, 0), (889, 6)),), (889, 888), None, None),
    ('rights.object-marketing', 3, False, (((889, 0), (888, 8)),), (889, 888), None, None),
    ('rights.object-marketing', 3, False, (((765, 0), (105, 10), (273, 4)),), (105, 273, 765), None, None),
    ('rights.object-marketing', 3, False, (((890, 0), (874, 6), (891, 10)),), (890, 891, 874), None, None),
    ('rights.object-marketing', 3, False, (((892, 0), (273, 2), (753, 8)),), (892, 753, 273), None, None),
    ('rights.object-marketing', 3, False, (((893, 0), (894, 3)),), (894, 893), None, None),
    ('rights.object-marketing', 3, False, (((895, 0), (883, 3), (896, 1)),), (895, 896, 883), None, None),
    ('rights.object-marketing', 3, False, (((897, 0), (888, 3)),), (897, 888), None, None),
    ('rights.object-marketing', 3, False, (((280, -1), (708, 12), (868, 2)),), (868, 280, 708), None, None),
    ('rights.portability', 3, False, (((898, 0),),), (898, 690), None, None),
    ('rights.portability', 3, False, (((899, 0), (900, 2)),), (899, 900, 690), None, None),
    ('rights.portability', 3, False, (((901, 0), (902, 40)),), (901, 902, 690), None, None),
    ('rights.portability', 3, False, (((903, 0), (702, 3), (902, 12)),), (902, 903, 690, 702), None, None),
    ('rights.portability', 3, False, (((904, 0), (902, 8)),), (904, 902, 690), None, None),
    ('rights.portability', 3, False, (((711, 0), (905, 6), (782, 4), (906, 3)),), (905, 906, 782, 711, 690), None, None),
    ('rights.portability', 3, False, (((907, 0), (908, 3)),), (907, 908, 690), None, None),
    ('rights.portability', 3, False, (((908, -1), (197, 0)),), (908, 197, 690), None, None),
    ('rights.portability', 3, False, (((708, 0), (909, 4), (782, 8), (910, 8)),), (909, 910, 782, 708, 690), None, None),
    ('rights.portability', 3, False, (((708, 0), (702, 6), (911, 6), (910, 6)),), (911, 910, 708, 690, 702), None, None),
    ('rights.portability', 3, False, (((845, 0), (715, 1), (702, 3), (911, 10), (910, 8)),), (845, 911, 910, 715, 690, 702), None, None),
    ('rights.portability', 3, False, (((912, 0), (913, 15)),), (912, 913, 690), None, None),
    ('rights.portability', 3, False, (((913, 0), (912, 15)),), (912, 913, 690), None, None),
    ('rights.portability', 3, False, (((735, 0), (914, 4), (915, 0), (702, 3)),), (915, 914, 735, 690, 702), None, None),
    ('rights.portability', 3, False, (((708, 0), (715, 4), (702, 2), (916, 0)),), (916, 715, 708, 690, 702), None, None),
    ('rights.portability', 3, False, (((917, 0), (715, 6), (702, 2), (916, 0)),), (917, 916, 715, 690, 702), None, None),
    ('rights.portability', 3, False, (((708, 0), (918, 4), (718, 0), (702, 4)),), (918, 718, 708, 690, 702), None, None),
    ('rights.portability', 3, False, (((919, 0),),), (919, 690), None, None),
    ('rights.portability', 3, False, (((735, 0), (920, 40), (921, 15), (922, 4)),), (920, 921, 922, 735, 690), None, None),
    ('rights.portability', 3, False, (((708, 0), (923, 3), (702, 6)),), (923, 708, 690, 702), None, None),
    ('rights.portability', 3, False, (((691, 0), (11, 3), (908, 6)),), (908, 11, 691, 690), None, None),
    ('rights.portability', 3, False, (((708, 0), (702, 25), (924, 4), (925, 1)),), (924, 925, 708, 690, 702), None, None),
    ('rights.portability', 3, False, (((179, 0), (11, 0), (923, 0), (702, 4)),), (923, 11, 179, 690, 702), None, None),
    ('rights.portability', 3, False, (((926, 0), (914, 6), (702, 6)),), (926, 914, 690, 702), None, None),
    ('rights.portability', 3, False, (((765, 0), (793, 40), (927, 2)),), (927, 765, 793, 690), None, None),
    ('rights.portability', 3, False, (((728, 0), (197, 3), (702, 3)),), (728, 197, 690, 702), None, None),
    ('rights.portability', 3, False, (((928, 0), (929, 0)),), (929, 928, 690), None, None),
    ('rights.withdraw-consent', 3, False, (((893, 0), (931, 8)),), (931, 893, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((931, 0), (893, 15)),), (931, 893, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((932, 0), (933, 25), (934, 1)),), (932, 933, 934, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((933, 0), (934, 1), (931, 10)),), (933, 934, 931, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((935, 0), (931, 3)),), (935, 931, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((931, 0), (936, 8)),), (936, 931, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((937, 0), (893, 6)),), (937, 893, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((893, 0), (938, 1), (939, 1)),), (938, 939, 893, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((940, 0), (939, 0), (893, 6)),), (940, 939, 893, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((941, 0), (938, 2), (931, 0)),), (941, 938, 931, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((931, 0), (942, 5)),), (942, 931, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((933, 0), (934, 1), (708, 4)),), (933, 934, 930, 708), None, None),
    ('rights.withdraw-consent', 3, False, (((943, 0), (711, 12), (893, 1)),), (943, 893, 930, 711), None, None),
    ('rights.withdraw-consent', 3, False, (((893, 0), (693, 4), (455, 10)),), (455, 893, 930, 693), None, None),
    ('rights.withdraw-consent', 3, False, (((944, 0), (945, 20), (456, 3)),), (944, 945, 456, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((893, 0), (693, 4), (702, 4)),), (893, 930, 693, 702), None, None),
    ('rights.withdraw-consent', 3, False, (((693, 0), (702, 5), (893, 4)),), (893, 930, 693, 702), None, None),
    ('rights.withdraw-consent', 3, False, (((928, 0), (946, 0), (947, 0)),), (946, 947, 928, 930), None, None),
    ('rights.how-to-exercise', 3, False, (((953, 0), (691, 10), (954, 40)),), (953, 954, 691), None, None),
    ('rights.how-to-exercise', 3, False, (((954, 0), (953, 25), (691, 10)),), (953, 954, 691), None, None),
    ('rights.how-to-exercise', 3, False, (((953, 0), (691, 10)), ((187, 0),)), (953, 187, 691), None, None),
    ('rights.how-to-exercise', 3, False, (((953, 0), (955, 4), (954, 25)),), (953, 954, 955), None, None),
    ('rights.how-to-exercise', 3, False, (((691, 0), (956, 15), (954, 15)),), (956, 954, 691), None, None),
    ('rights.how-to-exercise', 3, False, (((708, 0), (691, 10)), ((187, 0),)), (187, 691, 708), None, None),
    ('rights.how-to-exercise', 3, False, (((957, 0), (958, 1), (955, 0), (959, 20)),), (958, 959, 957, 955), None, None),
    ('rights.how-to-exercise', 3, False, (((959, 0), (957, 20), (958, 1), (955, 0)),), (958, 959, 957, 955), None, None),
    ('rights.how-to-exercise', 3, False, (((960, 0), (961, 2), (957, 4)),), (960, 961, 957), None, None),
    ('rights.how-to-exercise', 3, False, (((961, 0), (702, 3)), ((187, 0),)), (961, 187, 702), None, None),
    ('rights.how-to-exercise', 3, False, (((955, 0), (825, 3), (957, 1), (959, 8)),), (959, 825, 957, 955), None, None),
    ('rights.how-to-exercise', 3, False, (((787, 0), (962, 1), (955, 0), (702, 8), (954, 8)),), (962, 787, 954, 955, 702), None, None),
    ('rights.how-to-exercise', 3, False, (((963, 0), (964, 12), (965, 4)),), (963, 964, 965), None, None),
    ('rights.response-time', 3, False, (((1002, 0),), ((1001, 0),)), (1002, 1001), None, None),
    ('rights.response-time', 3, False, (((1003, 0), (1004, 20), (1005, 6)),), (1005, 1001, 1003, 1004), None, None),
    ('rights.response-time', 3, False, (((1004, 0), (1005, 6), (1006, 3), (1007, 6)),), (1006, 1007, 1005, 1001, 1004), None, None),
    ('rights.response-time', 3, False, (((1008, 0), (1009, 3), (1010, 6)),), (1008, 1009, 1010, 1001), None, None),
    ('rights.appeal', 3, False, (((1028, 0), (1029, 6)),), (1029, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((179, 0), (1030, 3)),), (1030, 1027, 179), None, None),
    ('rights.appeal', 3, False, (((1028, 0), (1031, 3)),), (1031, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((1032, 0), (1028, 25)),), (1032, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((1028, 0), (1032, 25)),), (1032, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((1033, 0), (1028, 25)),), (1033, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((1028, 0), (1004, 6)), ((1023, 0),)), (1023, 1004, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((1004, 0), (1028, 6)), ((1023, 0),)), (1023, 1004, 1027, 1028), None, None),
    ('rights.appeal', 3, False, (((1030, 0), (1032, 3)), ((1034, 0),)), (1034, 1030, 1032, 1027), None, None),
    ('rights.verification', 3, False, (((1036, 0), (1037, 6)),), (1036, 1037, 1035), None, None),
    ('rights.verification', 3, False, (((1037, 0), (1036, 6)),), (1036, 1037, 1035), None, None),
    ('rights.verification', 3, False, (((1038, 0), (955, 3)),), (1038, 1035, 955), None, None),
    ('rights.verification', 3, False, (((1039, 0), (1040, 4)),), (1039, 1040, 1035), None, None),
    ('rights.verification', 3, False, (((1041, 0), (1042, 0), (955, 2)),), (1041, 1042, 1035, 955), None, None),
    ('rights.verification', 3, False, (((1043, 0), (1044, 2)),), (1043, 1044, 1035), None, None),
    ('authorized-agent', 3, False, (((1046, 0), (1047, 25)),), (1047, 1046, 1045), None, None),
    ('authorized-agent', 3, False, (((1048, 0), (1046, 25)),), (1048, 1046, 1045), None, None),
    ('authorized-agent', 3, False, (((1049, 0), (1050, 4), (1051, 8)),), (1050, 1049, 1051, 1045), None, None),
    ('authorized-agent', 3, False, (((1052, 0), (1053, 6), (1051, 15)),), (1053, 1051, 1052, 1045), None, None),
    ('authorized-agent', 3, False, (((955, 0), (1054, 12)),), (1054, 1045, 955), None, None),
    ('authorized-agent', 3, False, (((1055, 0), (1052, 6), (1056, 12)),), (1055, 1056, 1052, 1045), None, None),
    ('authorized-agent', 3, False, (((1057, 0), (1054, 5)),), (1057, 1054, 1045), None, None),
    ('authorized-agent', 3, False, (((1058, 0), (1059, 6), (955, 4)),), (1059, 1058, 1045, 955), None, None),
    ('authorized-agent', 3, False, (((955, 0), (1060, 4), (1058, 2)),), (1060, 1058, 1045, 955), None, None),
    ('authorized-agent', 3, False, (((1058, 0), (1061, 6), (1062, 0)),), (1061, 1062, 1058, 1045), None, None),
    ('authorized-agent', 3, False, (((1063, 0), (1058, 3), (1064, 6)),), (1063, 1064, 1058, 1045), None, None),
    ('authorized-agent', 3, False, (((1065, 0), (101, 3), (1058, 2)),), (1065, 101, 1058, 1045), None, None),
    ('authorized-agent', 3, False, (((1058, 0), (1066, 8), (691, 3)),), (1066, 1058, 1045, 691), None, None),
    ('authorized-agent', 3, False, (((1049, 0), (1067, 14)),), (1067, 1049, 1045), None, None),
    ('non-discrimination', 3, False, (((431, 0), (1069, 8)),), (1069, 1068, 431), None, None),
    ('non-discrimination', 3, False, (((179, 0), (1069, 10)),), (1069, 1068, 179), None, None),
    ('non-discrimination', 3, False, (((1069, 0), (1070, 30)),), (1070, 1069, 1068), None, None),
    ('non-discrimination', 3, False, (((1071, 0), (1072, 0), (1069, 3)),), (1071, 1072, 1069, 1068), None, None),
    ('non-discrimination', 3, False, (((431, 0), (1073, 8)),), (1073, 1068, 431), None, None),
    ('non-discrimination', 3, False, (((431, 0), (1073, 12), (1074, 12)),), (1074, 1073, 1068, 431), None, None),
    ('non-discrimination', 3, False, (((1075, 0), (1076, 2)),), (1075, 1076, 1068), None, None),
    ('non-discrimination', 3, False, (((1077, 0), (1078, 4), (1079, 8)),), (1077, 1078, 1079, 1068), None, None),
    ('non-discrimination', 3, False, (((1080, 0), (1081, 2), (1066, 12)),), (1080, 1081, 1066, 1068), None, None),
    ('non-discrimination', 3, False, (((431, 0), (1082, 3), (1083, 3)),), (1082, 1083, 1068, 431), None, None),
    ('non-discrimination', 3, False, (((431, 0), (1084, 6), (1085, 3), (1086, 30)),), (1084, 1085, 1086, 1068, 431), None, None),
    ('review-process', 3, False, (((1087, 0), (792, 6), (725, 8)),), (1087, 792, 725, 707), None, None),
    ('review-process', 3, False, (((708, 0), (792, 10), (725, 8)),), (792, 725, 708, 707), None, None),
    ('review-process', 3, False, (((708, 0), (790, 4), (11, 0), (725, 4)),), (790, 11, 725, 708, 707), None, None),
    ('review-process', 3, False, (((792, 0), (725, 8), (727, 20)),), (727, 792, 725, 707), None, None),
    ('review-process', 3, False, (((727, 0), (792, 20), (725, 8)),), (727, 792, 725, 707), None, None),
    ('review-process', 3, False, (((691, 0), (693, 12), (781, 20)),), (781, 693, 691, 707), None, None),
    ('rights.catalog', 3, False, (((691, 0), (693, 25)), ((781, 0),), ((793, 0),), ((1094, 0),), ((1095, 0),)), (1094, 1095, 781, 693, 793, 691), None, None),
    ('marketing-opt-out', 3, False, (((879, 0), (883, 12)),), (883, 879, 707), None, None),
    ('marketing-opt-out', 3, False, (((883, 0), (879, 25)),), (883, 879, 707), None, None),
    ('marketing-opt-out', 3, False, (((879, 0), (1096, 8)),), (1096, 879, 707), None, None),
    ('marketing-opt-out', 3, False, (((888, 0), (889, 6)),), (889, 888, 707), None, None),
    ('marketing-opt-out', 3, False, (((844, 0), (273, 12)),), (273, 844, 707), None, None),
    ('financial-incentive', 3, False, (((1097, 0), (1098, 1)),), (1097, 1098, 690), None, None),
    ('financial-incentive', 3, False, (((1099, 0), (1100, 1)),), (1099, 1100, 690), None, None),
    ('financial-incentive', 3, False, (((1101, 0), (1102, 12), (702, 10)),), (1101, 1102, 690, 702), None, None),
    ('metrics', 3, False, (((1105, 0), (955, 15), (1106, 20)),), (1105, 1106, 1104, 955), None, None),
    ('metrics', 3, False, (((955, 0), (1107, 10), (1108, 15)),), (1107, 1108, 1104, 955), None, None),
    ('metrics', 3, False, (((1109, 0), (1023, 6), (1110, 12)),), (1109, 1110, 1023, 1104), None, None),
    ('metrics', 3, False, (((1111, 0), (1112, 8), (955, 0)),), (1111, 1112, 1104, 955), None, None),
    ('ccpa-applies', 3, False, (((1114, 0), (1115, 10)),), (1115, 1114, 1113), None, None),
    ('ccpa-applies', 3, False, (((1116, 0), (224, 6)),), (1116, 1113, 224), None, None),
    ('ccpa-applies', 3, False, (((1117, 0),),), (1117, 1113), None, None),
    ('ccpa-applies', 3, False, (((1118, 0), (1119, 2)),), (1118, 1119, 1113), None, None),
    ('ccpa-applies', 3, False, (((1119, 0), (1120, 0)),), (1120, 1119, 1113), None, None),
    ('sale-opt-out', 3, False, (((1130, 0), (1122, 8)),), (1130, 1129, 1122), None, None),
    ('sale-opt-out', 3, False, (((1131, 0), (1072, 2), (1132, 5), (26, 6)),), (1132, 1072, 1131, 1129, 26), None, None),
    ('sale-opt-out', 3, False, (((1133, 0),),), (1133, 1129), None, None),
    ('sale-opt-out', 3, False, (((179, 0), (1134, 8), (1122, 12)),), (1134, 1129, 1122, 179), None, None),
    ('sale-opt-out', 3, False, (((1135, 0), (431, 8), (1136, 4)),), (1135, 1136, 1129, 431), None, None),
    ('sale-opt-out', 3, False, (((1137, 0), (1122, 4)),), (1137, 1129, 1122), None, None),
    ('sale-under-16', 3, False, (((431, 0), (1141, 10), (1142, 16)),), (1141, 1142, 431, 26), None, None),
    ('sale-under-16', 3, False, (((1142, 0), (431, 24), (1122, 6)),), (1142, 1122, 431, 26), None, None),
    ('sale-under-16', 3, False, (((1122, 0), (1142, 12), (1143, 20)),), (1143, 1142, 1122, 26), None, None),
    ('sale-under-16', 3, False, (((1142, 0), (937, 24), (1122, 12)),), (937, 1142, 1122, 26), None, None),
    ('sale-under-16', 3, False, (((1142, 0), (1122, 24), (1143, 16)),), (1143, 1142, 1122, 26), None, None),
    ('sale-under-16', 3, False, (((1144, 0), (1122, 14), (1142, 20)),), (1144, 1142, 1122, 26), None, None),
    ('sensitive-limit', 3, False, (((1145, 0), (1146, 8), (1147, 10)),), (1145, 1146, 1147), None, None),
    ('sensitive-limit', 3, False, (((1148, 0), (1147, 6)),), (1148, 1147), None, None),
    ('sensitive-limit', 3, False, (((1149, 0),), ((1150, 0),)), (1149, 1150), None, None),
    ('sensitive-limit', 3, False, (((1147, 0), (1151, 16), (1152, 8)),), (1151, 1152, 1147), None, None),
    ('sensitive-limit', 3, False, (((1147, 0), (1153, 20)),), (1153, 1147), None, None),
    ('opt-out-signal', 3, False, (((1207, 0), (1208, 20)),), (1208, 1207), None, None),
    ('opt-out-signal', 3, False, (((1209, 0), (1207, 14)),), (1209, 1207), None, None),
    ('dnt', 3, False, (((1211, 0),),), (1210, 1211), None, None),
    ('direct-marketing-sharing', 3, False, (((1243, 0),),), (1243,), None, None),
    ('direct-marketing-sharing', 3, False, (((1244, 0),),), (1244,), None, None),
    ('direct-marketing-sharing', 3, False, (((224, 0), (506, 30), (280, 10)),), (506, 280, 224), None, None),
    ('direct-marketing-sharing', 3, False, (((1245, 0), (1246, 20)),), (1245, 1246), None, None),
    ('direct-marketing-sharing', 3, False, (((1247, 0), (1248, 20), (1197, 8), (1249, 4)),), (1247, 1248, 1249, 1197), None, None),
    ('notice.tx-sensitive', 3, False, (((94, 0), (1250, 0)),), (1250, 94), None, None),
    ('notice.tx-biometric', 3, False, (((94, 0), (1251, 0)),), (1251, 94), None, None),
    ('notice.fl-sensitive', 3, False, (((94, 0), (1252, 0)),), (1252, 94), None, None),
    ('notice.fl-biometric', 3, False, (((94, 0), (1253, 0)),), (1253, 94), None, None),
    ('limited-use', 3, False, (((1258, 0), (1259, 20)),), (1259, 1257, 1258), None, None),
    ('limited-use', 3, False, (((1260, 0), (1258, 20)),), (1260, 1257, 1258), None, None),
    ('security', 3, False, (((1265, 0), (1266, 10)),), (1265, 1264, 1266), None, None),
    ('security', 3, False, (((1266, 0), (1267, 8), (1268, 4)),), (1267, 1268, 1264, 1266), None, None),
    ('security', 3, False, (((1269, 0), (26, 8), (1270, 12)),), (1269, 1270, 26), None, None),
    ('security', 3, False, (((26, 0), (1269, 8), (1270, 10)),), (1269, 1270, 26), None, None),
    ('security', 3, False, (((26, 0), (1271, 6), (1272, 3)),), (1271, 1272, 26), None, None),
    ('security', 3, False, (((56, 0), (1273, 3), (26, 8)),), (1273, 56, 26), None, None),
    ('security', 3, False, (((26, 0), (1274, 10), (1275, 3)),), (1274, 1275, 26), None, None),
    ('security', 3, False, (((26, 0), (1276, 12), (1277, 2)),), (1276, 1277, 26), None, None),
    ('security', 3, False, (((26, 0), (1278, 5), (145, 2)),), (1278, 145, 26), None, None),
    ('security', 3, False, (((1279, 0), (1280, 8), (26, 6)),), (1279, 1280, 26), None, None),
    ('security.measures-described', 3, False, (((1289, 0),),), (1287, 1288, 1289), None, None),
    ('security.measures-described', 3, False, (((1289, 0),),), (1289,), 1284, None),
    ('security.disclaimer', 3, False, (((1291, 0), (1292, 14)),), (1291, 1290, 1292), None, None),
    ('security.disclaimer', 3, False, (((1292, 0), (1293, 4)),), (1293, 1290, 1292), None, None),
    ('security.disclaimer', 3, False, (((1295, 0),),), (1295, 1294), None, None),
    ('security.disclaimer', 3, False, (((1296, 0), (1297, 4)),), (1296, 1297, 1294), None, None),
    ('breach-notification', 3, False, (((1299, 0), (1300, 25)),), (1298, 1299, 1300), None, None),
    ('breach-notification', 3, False, (((1300, 0), (1299, 15)),), (1298, 1299, 1300), None, None),
    ('transfers.third-country', 3, False, (((1301, 0), (1302, 14), (1303, 16)),), (1302, 1303, 1301), None, None),
    ('transfers.third-country', 3, False, (((1302, 0), (1301, 6), (1303, 16)),), (1302, 1303, 1301), None, None),
    ('transfers.third-country', 3, False, (((1301, 0), (1302, 14), (1304, 14), (1305, 5)),), (1302, 1304, 1305, 1301), None, None),
    ('transfers.third-country', 3, False, (((1302, 0), (1301, 6), (1304, 14), (1305, 5)),), (1302, 1304, 1305, 1301), None, None),
    ('transfers.third-country', 3, False, (((1302, 0), (1306, 12), (1305, 3)), ((26, 0),)), (1306, 1302, 1305, 26), None, None),
    ('transfers.safeguards', 3, False, (((1341, 0),),), (1340, 1341), None, None),
    ('dpf.adherence', 3, False, (((1349, 0), (1350, 20)),), (1349, 1350), None, None),
    ('dpf.adherence', 3, False, (((1350, 0), (1349, 14)),), (1349, 1350), None, None),
    ('dpf.adherence', 3, False, (((1349, 0), (1351, 5), (1352, 2)),), (1351, 1352, 1349), None, None),
    ('dpf.recourse', 3, False, (((1350, 0),), ((1353, 0),)), (1353, 1350), None, None),
    ('dpf.recourse', 3, False, (((1354, 0), (1355, 2)),), (1354, 1355), 1350, None),
    ('dpf.recourse', 3, False, (((1356, 0), (1357, 8)),), (1356, 1357), 1350, None),
    ('dpf.recourse', 3, False, (((1357, 0), (1356, 6)),), (1356, 1357), 1350, None),
    ('dpf.recourse', 3, False, (((1358, 0), (1359, 14)),), (1358, 1359), 1350, None),
    ('dpf.recourse', 3, False, (((1360, 0), (1361, 10)),), (1360, 1361), 1350, None),
    ('dpf.recourse', 3, False, (((1362, 0), (1363, 4)),), (1362, 1363), 1350, None),
    ('legal-basis', 2, False, (((9, 0), (10, 16)),), (9, 10), None, None),
    ('legal-basis', 2, False, (((9, 0), (5, 30), (10, 6)),), (5, 9, 10), None, None),
    ('legal-basis', 2, False, (((10, 0), (11, 1), (7, 1)),), (7, 10, 11), None, None),
    ('legal-basis', 2, False, (((1, 0), (12, 14)),), (12, 1), None, None),
    ('legal-basis', 2, False, (((12, 0), (1, 14)),), (12, 1), None, None),
    ('legal-basis', 2, False, (((13, -1),),), (13,), None, None),
    ('legal-basis', 2, False, (((15, 0), (1, 20), (16, 6)),), (15, 16, 1), 14, None),
    ('provision-required', 2, False, (((26, 0), (41, 4), (48, 2), (49, 6), (50, 6)),), (48, 49, 50, 41, 26), None, None),
    ('sensitive-data', 2, False, (((51, 0),),), (51,), None, None),
    ('sensitive-data', 2, False, (((54, 0), (55, 15)),), (55, 54), None, None),
    ('sensitive-data', 2, False, (((55, 0), (54, 15)),), (55, 54), None, None),
    ('sensitive-data', 2, False, (((56, 0), (1, 6), (55, 12)),), (55, 1, 56), None, None),
    ('law-authorising', 2, False, (((60, 0), (61, 8)),), (60, 61, 26), None, None),
    ('law-authorising', 2, False, (((61, 0), (60, 8)),), (60, 61, 26), None, None),
    ('law-authorising', 2, False, (((61, 0), (62, 20)),), (62, 61, 26), None, None),
    ('law-authorising', 2, False, (((62, 0), (61, 20)),), (62, 61, 26), None, None),
    ('responsibilities-agents', 2, False, (((63, 0), (64, 4)),), (63, 64), None, None),
    ('responsibilities-agents', 2, False, (((64, 0), (63, 4)),), (63, 64), None, None),
    ('governance-published', 2, False, (((66, 0),),), (66, 65), None, None),
    ('technology-identify-locate', 2, False, (((67, 0), (68, 10)),), (67, 68), None, None),
    ('technology-identify-locate', 2, False, (((68, 0), (67, 10)),), (67, 68), None, None),
    ('technology-identify-locate', 2, False, (((68, 0), (69, 14)),), (69, 68), None, None),
    ('version', 2, False, (((73, -1),),), (73,), None, 75),
    ('change-notice', 2, False, (((82, 0), (83, 8), (84, 12)),), (83, 82, 84), None, None),
    ('change-notice', 2, False, (((85, 0), (82, 4), (86, 6)),), (85, 86, 82), None, None),
    ('change-notice', 2, False, (((81, 0),),), (84, 81), 80, None),
    ('last-updated', 2, False, (((106, -1), (107, 1), (108, 3)),), (106, 107, 108), None, None),
    ('categories-collected', 2, False, (((111, 0), (34, 8)),), (111, 34), None, None),
    ('categories-collected', 2, False, (((34, 0), (111, 6)),), (111, 34), None, None),
    ('purposes', 2, False, (((119, 0), (26, 12)),), (119, 26), None, None),
    ('purposes', 2, False, (((26, 0), (119, 12)),), (119, 26), None, None),
    ('purposes', 2, False, (((119, 0), (1, 12)),), (1, 119), None, None),
    ('purposes', 2, False, (((1, 0), (119, 12)),), (1, 119), None, None),
    ('purposes', 2, False, (((119, 0), (54, 12)),), (54, 119), None, None),
    ('purposes', 2, False, (((54, 0), (119, 12)),), (54, 119), None, None),
    ('purposes', 2, False, (((118, 0),),), (118,), 120, None),
    ('purposes', 2, False, (((121, -1),),), (121,), 120, None),
    ('sources', 2, False, (((138, 0), (139, 12), (140, 40)),), (137, 138, 139, 140), None, None),
    ('sources', 2, False, (((142, 0),),), (141, 142), None, None),
    ('holding', 2, False, (((143, 0), (144, 10)),), (144, 143, 26), None, None),
    ('holding', 2, False, (((144, 0), (143, 8)),), (144, 143, 26), None, None),
    ('holding', 2, False, (((143, 0), (145, 4)),), (145, 143, 26), None, None),
    ('automated-decisions', 2, False, (((146, 0),),), (146,), None, None),
    ('automated-decisions', 2, False, (((154, 0), (153, 12)),), (153, 154), None, None),
    ('automated-decisions', 2, False, (((153, 0), (154, 12)),), (153, 154), None, None),
    ('automated-decisions', 2, False, (((154, 0), (156, 4), (157, 24)),), (156, 157, 154), None, None),
    ('automated-decisions', 2, False, (((158, 0), (153, 15)),), (153, 158), None, None),
    ('automated-decisions', 2, False, (((153, 0), (158, 15)),), (153, 158), None, None),
    ('automated-decisions', 2, False, (((158, 0), (157, 20)),), (157, 158), None, None),
    ('automated-decisions', 2, False, (((157, 0), (158, 20)),), (157, 158), None, None),
    ('automated-decisions', 2, False, (((154, 0), (158, 15)),), (154, 158), None, None),
    ('automated-decisions', 2, False, (((158, 0), (154, 15)),), (154, 158), None, None),
    ('automated-decisions', 2, False, (((158, 0), (159, 1)),), (159, 158), None, None),
    ('automated-decisions', 2, False, (((160, 0), (154, 3), (161, 3)),), (160, 154, 161), None, None),
    ('automated-decisions', 2, False, (((162, 0), (153, 10)),), (162, 153), None, None),
    ('automated-decisions', 2, False, (((153, 0), (162, 10)),), (162, 153), None, None),
    ('complaint.authority', 2, False, (((176, 0), (177, 8)),), (174, 175, 176, 177), None, None),
    ('complaint.authority', 2, False, (((178, 0), (176, 20), (173, 6)),), (178, 174, 175, 176, 173), None, None),
    ('complaint.authority', 2, False, (((179, 0), (176, 4), (173, 12)),), (174, 175, 176, 173, 179), None, None),
    ('complaint.authority', 2, False, (((180, 0), (177, 6)),), (180, 174, 175, 177), None, None),
    ('complaint.authority', 2, False, (((181, 0), (176, 8), (177, 6)),), (181, 176, 177), None, None),
    ('complaint.authority', 2, False, (((182, 0), (183, 6), (172, 3)),), (182, 183, 172), None, None),
    ('complaint.authority', 2, False, (((179, 0), (184, 3)),), (184, 179), None, None),
    ('complaint.authority', 2, False, (((172, 0), (185, 6)),), (185, 172), None, None),
    ('complaint.controller', 2, False, (((200, 0), (172, 6), (201, 25)),), (200, 201, 172), None, None),
    ('complaint.controller', 2, False, (((201, 0), (172, 20)),), (201, 172), None, None),
    ('complaint.controller', 2, False, (((172, 0), (201, 25)),), (201, 172), None, None),
    ('complaint.controller', 2, False, (((202, 0),),), (202,), None, None),
    ('complaint.provider-links', 2, False, (((173, 0),), ((205, 0),), ((172, 0),)), (173, 205, 172), None, None),
    ('complaint.provider-links', 2, False, (((177, 0),), ((205, 0),), ((206, 0),)), (205, 177, 206), None, None),
    ('complaint.provider-links', 2, False, (((177, 0), (207, 20)),), (207, 177), None, None),
    ('complaint.provider-links', 2, False, (((207, 0), (177, 20)),), (207, 177), None, None),
    ('complaint.provider-links', 2, False, (((172, 0), (207, 20)),), (207, 172), None, None),
    ('complaint.provider-links', 2, False, (((207, 0), (172, 20)),), (207, 172), None, None),
    ('contact.controller', 2, False, (((388, 0),),), (388,), None, None),
    ('contact.controller', 2, False, (((389, 0),),), (389,), None, None),
    ('contact.controller', 2, False, (((390, 0),),), (390,), None, None),
    ('contact.controller', 2, False, (((391, 0),),), (391,), None, None),
    ('contact.controller', 2, False, (((201, 0),), ((205, 0),)), (205, 201), None, None),
    ('contact.controller', 2, False, (((201, 0), (392, 12)),), (392, 201), None, None),
    ('contact.controller', 2, False, (((392, 0), (201, 6)),), (392, 201), None, None),
    ('contact.privacy', 2, False, (((187, 0),), ((201, 0),)), (201, 187), None, None),
    ('contact.privacy', 2, False, (((201, 0),), ((205, 0),)), (205, 201), None, None),
    ('contact.privacy', 2, False, (((200, 0), (99, 10), (397, 1), (398, 0)), ((205, 0),)), (397, 398, 205, 99, 200), None, None),
    ('contact.privacy', 2, False, (((388, 0),),), (388,), 399, None),
    ('contact.privacy', 2, False, (((389, 0),),), (389,), 399, None),
    ('contact.privacy', 2, False, (((390, 0),),), (390,), 399, None),
    ('contact.privacy', 2, False, (((391, 0),),), (391,), 399, None),
    ('dpo.contact', 2, False, (((206, 0), (400, 12)),), (206, 400), None, None),
    ('dpo.contact', 2, False, (((400, 0), (206, 14)),), (206, 400), None, None),
    ('dpo.contact', 2, False, (((400, 0),), ((201, 0),)), (400, 201), None, None),
    ('dpo.contact', 2, False, (((400, 0),), ((200, 0),)), (200, 400), None, None),
    ('dpo.contact', 2, False, (((400, -1),),), (400,), None, None),
    ('dpo.contact', 2, False, (((400, 0),),), (400,), 399, None),
    ('contact.representative', 2, False, (((404, 0), (405, 4)), ((187, 0),)), (404, 405, 187), None, None),
    ('contact.representative', 2, False, (((404, 0), (405, 3)),), (404, 405), None, None),
    ('contact.representative', 2, False, (((405, 0), (406, 2), (404, 2)),), (406, 404, 405), None, None),
    ('contact.representative', 2, False, (((405, 0), (407, 6)),), (407, 405), None, None),
    ('contact.representative', 2, False, (((407, 0), (405, 6)),), (407, 405), None, None),
    ('grievance.officer', 2, False, (((202, 0),),), (202,), None, None),
    ('entity-named', 2, False, (((410, 0), (411, 4)),), (411, 410), None, None),
    ('policy-title', 2, False, (((412, 0), (413, 0)),), (412, 413), None, None),
    ('policy-title', 2, False, (((414, 0), (413, 0)),), (414, 413), None, None),
    ('policy-title', 2, False, (((413, -1),),), (413,), None, None),
    ('scope', 2, False, (((415, 0), (416, 6), (410, 12)),), (410, 415, 416), None, None),
    ('scope', 2, False, (((415, 0), (416, 6), (417, 12)),), (417, 415, 416), None, None),
    ('scope', 2, False, (((415, 0), (416, 4)),), (415, 416), None, None),
    ('definitions', 2, False, (((418, 0), (419, 3)),), (418, 419), None, None),
    ('definitions', 2, False, (((420, -1), (419, 8)),), (420, 419), None, None),
    ('definitions', 2, False, (((421, 0),),), (421,), None, None),
    ('definitions', 2, False, (((422, 0),),), (422,), None, None),
    ('cookies', 2, False, (((424, 0),), ((425, 0),)), (433, 425, 424), 434, None),
    ('cookies.list', 2, False, (((446, 0),),), (446,), None, None),
    ('cookies.list', 2, False, (((447, 0),),), (447,), None, None),
    ('cookies.list', 2, False, (((308, 0), (448, 3)),), (448, 308), None, None),
    ('cookies.list', 2, False, (((449, 0), (308, 3)),), (449, 308), None, None),
    ('cookies.list', 2, False, (((450, 0), (308, 6)),), (450, 308), None, None),
    ('cookies.opt-out', 2, False, (((454, 0), (455, 4)),), (454, 455, 453), 434, None),
    ('cookies.opt-out', 2, False, (((456, 0),),), (453, 456), 434, None),
    ('cookies.opt-out', 2, False, (((452, 0),),), (452, 453), 434, None),
    ('children.information-collected', 2, False, (((56, 0), (466, 6), (467, 14), (468, 3), (460, 3)),), (467, 468, 466, 56, 460), None, None),
    ('children.information-collected', 2, False, (((130, 0), (460, 3), (199, 6), (466, 4)),), (466, 130, 199, 460), None, None),
    ('children.information-collected', 2, False, (((469, 0), (199, 8), (466, 4)),), (469, 466, 199), None, None),
    ('children.third-parties', 2, False, (((56, 0), (470, 5), (471, 14)),), (471, 470, 56, 26), None, None),
    ('children.third-parties', 2, False, (((469, 0), (470, 10)),), (469, 470, 26), None, None),
    ('children.retention', 2, False, (((472, 0),),), (472,), 476, None),
    ('children.retention', 2, False, (((473, 0),),), (473,), 476, None),
    ('children.retention', 2, False, (((474, 0), (475, 12)),), (474, 475), 476, None),
    ('minors.protection', 2, False, (((492, 0), (493, 20)),), (492, 493), None, None),
    ('minors.protection', 2, False, (((493, 0), (487, 14)),), (493, 487), None, None),
    ('recipients', 2, False, (((495, 0), (494, 12), (496, 14), (497, 8)),), (496, 495, 497, 494), None, None),
    ('recipients', 2, False, (((494, 0), (495, 14), (496, 8), (497, 8)),), (496, 495, 497, 494), None, None),
    ('recipients', 2, False, (((495, 0), (498, 3), (497, 8), (494, 12)),), (495, 498, 497, 494), None, None),
    ('recipients', 2, False, (((499, 0), (498, 3), (497, 4)),), (499, 498, 497, 494), None, None),
    ('recipients', 2, False, (((498, 0), (497, 0), (495, 6), (494, 6)),), (495, 498, 497, 494), None, None),
    ('recipients', 2, False, (((497, 0), (500, 8), (494, 8)),), (500, 497, 494), None, None),
    ('recipients', 2, False, (((505, 0), (494, 6)),), (505, 494), None, None),
    ('recipients', 2, False, (((506, 0), (507, 4), (508, 8), (494, 8)),), (507, 508, 506, 494), None, None),
    ('recipients', 2, False, (((509, 0), (510, 8)),), (509, 510), None, None),
    ('recipients', 2, False, (((511, 0), (512, 6), (513, 20)),), (511, 513, 512), None, None),
    ('recipients.detail', 2, False, (((516, 0), (517, 3), (518, 4)),), (517, 518, 516, 514, 515), None, None),
    ('recipients.detail', 2, False, (((516, 0), (519, 2), (520, 20)),), (519, 520, 516, 514, 515), None, None),
    ('recipients.detail', 2, False, (((521, 0), (522, 2)),), (521, 522, 514, 515), None, None),
    ('recipients.detail', 2, False, (((523, 0),),), (523, 514, 515), None, None),
    ('recipients.identities', 2, False, (((495, 0), (525, 16), (526, 8)),), (525, 524, 526, 495), None, None),
    ('recipients.identities', 2, False, (((526, 0), (527, 8)),), (527, 524, 526), None, None),
    ('recipients.identities', 2, False, (((528, 0), (526, 6)),), (528, 524, 526), None, None),
    ('recipients.identities', 2, False, (((529, 0),), ((530, 0),), ((502, 0),), ((531, 0),)), (530, 531, 502, 529, 524), None, None),
    ('recipients.identities', 2, False, (((529, 0),),), (529,), None, 532),
    ('recipients.identities', 2, False, (((526, 0),),), (526,), None, 532),
    ('recipients.identities', 2, False, (((533, 0), (534, 8)), ((205, 0),)), (533, 534, 205), None, None),
    ('categories-disclosed', 2, False, (((536, 0), (26, 4), (537, 12)),), (537, 536, 535, 26), None, None),
    ('categories-disclosed', 2, False, (((538, 0), (536, 6), (26, 4)),), (538, 536, 535, 26), None, None),
    ('categories-disclosed', 2, False, (((539, 0), (540, 12), (498, 16), (497, 6)),), (539, 540, 535, 498, 497), None, None),
    ('categories-disclosed', 2, False, (((541, 0), (498, 3), (497, 6), (540, 10)),), (541, 540, 535, 498, 497), None, None),
    ('third-party-protection', 2, False, (((532, 0), (546, 20), (547, 5)),), (547, 546, 532, 545), None, None),
    ('third-party-protection', 2, False, (((546, 0), (548, 5), (532, 24)),), (548, 546, 532, 545), None, None),
    ('third-party-protection', 2, False, (((532, 0), (549, 14), (550, 16)),), (549, 550, 532, 545), None, None),
    ('third-party-protection', 2, False, (((551, 0), (532, 8), (552, 16)),), (551, 552, 532, 545), None, None),
    ('third-party-protection', 2, False, (((553, 0), (532, 16), (554, 20)),), (553, 554, 532, 545), None, None),
    ('third-party-protection', 2, False, (((555, 0), (556, 2), (557, 12)),), (555, 556, 557, 545), None, None),
    ('third-party-protection', 2, False, (((558, 0), (532, 10)),), (558, 532, 545), None, None),
    ('processors.outsourcing', 2, False, (((560, 0), (561, 20)),), (560, 561, 559), None, None),
    ('processors.outsourcing', 2, False, (((562, 0),),), (562, 559), None, None),
    ('processors.outsourcing', 2, False, (((563, 0), (564, 10)),), (563, 564, 559), None, None),
    ('processors.outsourcing', 2, False, (((565, 0), (512, 6), (566, 12)),), (565, 566, 512, 559), None, None),
    ('legal-disclosure', 2, False, (((568, 0),), ((569, 0),)), (569, 568, 567), None, None),
    ('legal-disclosure', 2, False, (((570, 0), (571, 6)),), (570, 571, 567), None, None),
    ('legal-disclosure', 2, False, (((568, 0), (572, 24)),), (572, 568, 567), None, None),
    ('legal-disclosure', 2, False, (((568, 0), (573, 24), (574, 3), (575, 4)),), (573, 574, 575, 568, 567), None, None),
    ('legal-disclosure', 2, False, (((568, 0), (576, 20), (575, 5)),), (576, 575, 568, 567), None, None),
    ('legal-disclosure', 2, False, (((572, 0), (568, 12)),), (572, 568, 567), None, None),
    ('legal-disclosure', 2, False, (((577, 0), (578, 3), (575, 4), (568, 12)),), (578, 577, 575, 568, 567), None, None),
    ('legal-disclosure', 2, False, (((577, 0), (11, 2), (568, 0)),), (577, 568, 567, 11), None, None),
    ('legal-disclosure', 2, False, (((579, 0), (580, 8), (568, 16)),), (579, 580, 568, 567), None, None),
    ('business-transfer', 2, False, (((583, 0),),), (583, 581, 582), None, None),
    ('business-transfer', 2, False, (((584, 0), (585, 6)),), (584, 585, 581, 582), None, None),
    ('business-transfer', 2, False, (((586, 0), (101, 0), (587, 3)),), (586, 587, 581, 582, 101), None, None),
    ('business-transfer', 2, False, (((588, 0), (589, 8)),), (588, 589, 581, 582), None, None),
    ('business-transfer', 2, False, (((590, 0), (583, 8), (591, 20)),), (590, 591, 583), None, None),
    ('payment-processing', 2, False, (((594, 0), (595, 2)),), (594, 595, 592, 593), None, None),
    ('payment-processing', 2, False, (((596, 0), (597, 6)),), (596, 597, 592, 593), None, None),
    ('payment-processing', 2, False, (((598, 0), (599, 10)),), (598, 599, 592, 593), None, None),
    ('payment-processing', 2, False, (((600, 0), (601, 20)),), (600, 601, 592, 593), None, None),
    ('social-login', 2, False, (((603, 0), (604, 5), (605, 5)),), (603, 604, 605, 602), None, None),
    ('social-login', 2, False, (((606, 0), (607, 8), (608, 2)),), (606, 608, 607, 602), None, None),
    ('social-login', 2, False, (((609, 0), (610, 2)),), (609, 610, 602), None, None),
    ('social-login', 2, False, (((611, 0), (612, 1)),), (611, 612, 602), None, None),
    ('social-login', 2, False, (((607, 0), (613, 1)),), (613, 607, 602), None, None),
    ('third-party-links', 2, False, (((615, 0), (616, 8), (617, 4)),), (615, 616, 617, 614), None, None),
    ('third-party-links', 2, False, (((618, 0), (619, 3), (620, 16)),), (618, 619, 620, 614), None, None),
    ('third-party-links', 2, False, (((431, 0), (621, 4), (622, 14), (623, 4)),), (621, 622, 623, 614, 431), None, None),
    ('retention.criteria', 2, False, (((629, 0), (26, 6), (625, 8)),), (628, 629, 625, 26), None, None),
    ('retention.criteria', 2, False, (((624, 0), (627, 15), (630, 12)),), (630, 624, 627), None, None),
    ('retention.criteria', 2, False, (((627, 0), (624, 6), (630, 12)),), (630, 624, 627), None, None),
    ('retention.criteria', 2, False, (((639, 0), (640, 6), (637, 20)),), (639, 640, 637, 627), None, None),
    ('retention.criteria', 2, False, (((637, 0), (639, 10), (640, 6)),), (639, 640, 637, 627), None, None),
    ('retention.criteria', 2, False, (((637, 0), (641, 10), (642, 8)),), (641, 642, 637, 627), None, None),
    ('retention.criteria', 2, False, (((643, 0), (644, 2), (637, 14)),), (643, 644, 637, 627), None, None),
    ('retention.period', 2, False, (((645, 0), (647, 14)),), (647, 645, 627), None, None),
    ('retention.period', 2, False, (((647, 0), (645, 3)),), (647, 645, 627), None, None),
    ('destruction', 2, False, (((662, 0), (656, 2)),), (662, 656, 627), None, None),
    ('destruction', 2, False, (((656, 0), (662, 4)),), (662, 656, 627), None, None),
    ('health.affiliates', 2, False, (((677, 0), (678, 10), (679, 20)),), (677, 678, 679), None, None),
    ('health.affiliates', 2, False, (((674, 0), (680, 10), (681, 10)),), (680, 681, 674), None, None),
    ('health.affiliates', 2, False, (((682, 0), (674, 14)),), (682, 674), None, None),
    ('health.affiliates', 2, False, (((682, 0),),), (682,), 683, None),
    ('health.affiliates', 2, False, (((684, 0), (685, 10)),), (684, 685), 683, None),
    ('retention.period', 2, False, (((686, 0), (687, 2), (161, 2), (688, 8), (689, 2)),), (688, 689, 686, 687, 161, 26), None, None),
    ('retention.period', 2, False, (((686, 0), (687, 2), (161, 2)), ((96, 0),)), (686, 687, 96, 161, 26), None, None),
    ('rights.access', 2, False, (((707, 0), (711, 4), (722, 6), (715, 5), (702, 4)),), (722, 711, 715, 707, 702), None, None),
    ('rights.access', 2, False, (((723, 0), (724, 6), (715, 8), (725, 5)),), (723, 724, 715, 725), None, None),
    ('rights.access', 2, False, (((726, 0), (715, 2), (702, 4), (727, 20)),), (726, 727, 715, 702), None, None),
    ('rights.access', 2, False, (((707, 0), (711, 4), (728, 4), (715, 3), (702, 3)),), (728, 711, 715, 707, 702), None, None),
    ('rights.access', 2, False, (((729, 0), (711, 4), (730, 6), (731, 3), (732, 6)),), (729, 730, 731, 732, 711), None, None),
    ('rights.access', 2, False, (((707, 0), (711, 4), (733, 4), (702, 4), (734, 4), (707, 1)),), (733, 734, 711, 707, 702), None, None),
    ('rights.know-ccpa', 2, False, (((703, -1), (11, 0), (775, 0)),), (775, 703, 11), None, None),
    ('rights.know-ccpa', 2, False, (((708, 0), (749, 3), (777, 4), (707, 8)),), (777, 749, 708, 707), None, None),
    ('rights.rectification', 2, False, (((707, 0), (711, 6), (792, 12), (725, 8)),), (792, 711, 725, 707), None, None),
    ('rights.rectification', 2, False, (((792, 0), (715, 3), (725, 4), (727, 25)),), (727, 792, 715, 725), None, None),
    ('rights.rectification', 2, False, (((727, 0), (792, 15), (715, 3), (725, 4)),), (727, 792, 715, 725), None, None),
    ('rights.rectification', 2, False, (((726, 0), (792, 3), (715, 8), (725, 5)),), (726, 792, 715, 725), None, None),
    ('rights.rectification', 2, False, (((792, 0), (793, 4), (715, 8), (725, 5)),), (792, 715, 725, 793), None, None),
    ('rights.rectification', 2, False, (((707, 0), (711, 4), (792, 4), (715, 2), (794, 4)),), (794, 792, 711, 715, 707), None, None),
    ('rights.rectification', 2, False, (((795, 0), (715, 4), (702, 3), (796, 2)),), (795, 796, 715, 702), None, None),
    ('rights.erasure', 2, False, (((707, 0), (711, 6), (793, 12), (715, 4), (725, 4)),), (711, 715, 725, 793, 707), None, None),
    ('rights.erasure', 2, False, (((702, 0), (711, 20), (820, 8), (788, 0)),), (820, 788, 711, 707, 702), None, None),
    ('rights.erasure', 2, False, (((707, 0), (711, 6), (821, 2), (715, 4), (725, 6)),), (821, 711, 715, 725, 707), None, None),
    ('rights.erasure', 2, False, (((793, 0), (715, 3), (822, 3)),), (822, 715, 793, 707), None, None),
    ('rights.erasure', 2, False, (((793, 0), (715, 3), (725, 4), (727, 25)),), (727, 715, 725, 793, 707), None, None),
    ('rights.erasure', 2, False, (((792, 0), (793, 4), (715, 8), (725, 5)),), (792, 715, 725, 793, 707), None, None),
    ('data-deletion', 2, False, (((829, 0), (708, 6), (813, 0)),), (829, 813, 708), None, None),
    ('data-deletion', 2, False, (((349, -1), (824, 0)),), (824, 349), None, None),
    ('data-deletion', 2, False, (((830, 0), (793, 4), (831, 2), (349, 0)),), (831, 349, 830, 793), None, None),
    ('data-deletion', 2, False, (((832, 0), (793, 6), (694, 4)),), (832, 694, 793), None, None),
    ('rights.objection', 2, False, (((879, 0), (880, 8), (702, 6)),), (880, 879, 707, 702), None, None),
    ('rights.objection', 2, False, (((879, 0), (702, 4), (881, 4)),), (881, 879, 707, 702), None, None),
    ('rights.objection', 2, False, (((879, 0), (882, 6), (883, 2)),), (882, 883, 879, 707), None, None),
    ('rights.objection', 2, False, (((884, 0), (885, 3), (883, 2)),), (884, 885, 883, 707), None, None),
    ('rights.withdraw-consent', 2, False, (((893, 0), (903, 2), (702, 2)),), (903, 893, 707, 702), None, None),
    ('rights.withdraw-consent', 2, False, (((702, 0), (948, 15), (949, 0)),), (948, 949, 707, 702), None, None),
    ('rights.how-to-exercise', 2, False, (((967, 0), (968, 12)), ((187, 0),), ((969, 0),)), (968, 969, 967, 966, 187), None, None),
    ('rights.how-to-exercise', 2, False, (((725, 0), (724, 3)), ((187, 0),), ((969, 0),)), (969, 724, 966, 187, 725), None, None),
    ('rights.how-to-exercise', 2, False, (((711, 0), (967, 6), (715, 4), (725, 4), (727, 12)),), (967, 966, 727, 711, 715, 725), None, None),
    ('rights.how-to-exercise', 2, False, (((727, 0), (967, 8), (715, 4), (725, 4)),), (967, 966, 727, 715, 725), None, None),
    ('rights.how-to-exercise', 2, False, (((955, 0), (970, 10), (954, 25)),), (970, 954, 966, 955), None, None),
    ('rights.how-to-exercise', 2, False, (((971, 0), (725, 8), (972, 3)),), (971, 972, 966, 725), None, None),
    ('rights.how-to-exercise', 2, False, (((973, 0), (974, 4), (975, 0)),), (973, 974, 975, 966), None, None),
    ('rights.how-to-exercise', 2, False, (((830, -1), (976, 6), (955, 3)),), (976, 830, 966, 955), None, None),
    ('rights.how-to-exercise', 2, False, (((978, 0),), ((388, 0),)), (978, 388), 977, None),
    ('rights.how-to-exercise', 2, False, (((980, 0),),), (980,), 979, None),
    ('request-methods', 2, False, (((984, 0),), ((985, 0),), ((986, 0),)), (985, 986, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((987, 0),), ((988, 0),)), (987, 988, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((388, 0),), ((989, 0),)), (989, 388, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((391, 0),), ((990, 0),)), (990, 391, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((991, 0),)), (991, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((389, 0),), ((992, 0),)), (992, 389, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((388, 0),), ((390, 0),)), (390, 388, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((984, 0),), ((993, 0),), ((390, 0),)), (993, 390, 984, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((994, 0), (995, 1), (955, 6)),), (994, 995, 981, 982, 983, 955), None, None),
    ('request-methods', 2, False, (((996, 0), (997, 4)), ((998, 0),)), (996, 997, 998, 981, 982, 983), None, None),
    ('request-methods', 2, False, (((999, 0), (984, 12), (1000, 20)),), (999, 1000, 984, 981, 982, 983), None, None),
    ('rights.response-time', 2, False, (((1011, 0), (1012, 8)),), (1011, 1012), None, None),
    ('rights.response-time', 2, False, (((1012, 0), (1013, 2)),), (1013, 1012), None, None),
    ('rights.response-time', 2, False, (((1014, 0), (1012, 6)),), (1014, 1012), None, None),
    ('rights.response-time', 2, False, (((1015, 0), (1002, 6)),), (1015, 1002), None, None),
    ('rights.response-time', 2, False, (((1017, 0), (1018, 6), (1019, 2)),), (1017, 1018, 1019, 1016), None, None),
    ('rights.response-time', 2, False, (((1020, 0), (1018, 8), (1019, 2)),), (1020, 1018, 1019, 1016), None, None),
    ('rights.response-time', 2, False, (((1021, 0), (1022, 6), (1023, 2)),), (1021, 1022, 1016, 1023), None, None),
    ('rights.response-time', 2, False, (((1003, 0), (955, 12), (1024, 15)),), (1024, 1003, 955, 707), None, None),
    ('rights.response-time', 2, False, (((1003, 0), (1024, 20)), ((197, 0), (955, 1))), (1024, 197, 1003, 955, 707), None, None),
    ('rights.response-time', 2, False, (((1003, 0), (1004, 6), (1005, 4)),), (1005, 1003, 1004), 756, None),
    ('rights.response-time', 2, False, (((724, 0), (1026, 8)),), (1026, 724), 756, None),
    ('rights.catalog', 2, False, (((1089, 0), (691, 30)),), (1088, 1089, 691), None, None),
    ('rights.catalog', 2, False, (((691, 0), (1089, 30)),), (1088, 1089, 691), None, None),
    ('rights.catalog', 2, False, (((1090, 0), (675, 3), (1091, 2)),), (1091, 1090, 675, 1088, 691), None, None),
    ('rights.catalog', 2, False, (((1092, 0), (1093, 4), (691, 20)),), (1092, 1093, 1088, 691), None, None),
    ('categories-sold', 2, False, (((1126, 0), (26, 10)),), (1126, 1125, 26), None, None),
    ('categories-sold', 2, False, (((26, 0), (267, 10)),), (267, 1125, 26), None, None),
    ('categories-sold', 2, False, (((1127, 0), (718, 4), (26, 6)),), (1127, 1125, 718, 26), None, None),
    ('categories-sold', 2, False, (((1122, 0), (1128, 3)),), (1128, 1125, 1122), None, None),
    ('targeted-ads-opt-out', 2, False, (((1159, 0), (1160, 16)),), (1159, 1160, 1158), None, None),
    ('targeted-ads-opt-out', 2, False, (((1160, 0), (1159, 20)),), (1159, 1160, 1158), None, None),
    ('targeted-ads-opt-out', 2, False, (((1131, 0), (1161, 12)),), (1131, 1158, 1161), None, None),
    ('targeted-ads-opt-out', 2, False, (((1159, 0), (1162, 12)),), (1162, 1159, 1158), None, None),
    ('targeted-ads-opt-out', 2, False, (((1163, 0),),), (1163, 1158), None, None),
    ('targeted-ads-opt-out', 2, False, (((1164, 0),),), (1164, 1158), None, None),
    ('targeted-ads', 2, False, (((1160, 0),),), (1160, 1165), None, None),
    ('targeted-ads', 2, False, (((1161, 0), (1166, 8), (1167, 8)),), (1166, 1167, 1165, 1161), None, None),
    ('targeted-ads', 2, False, (((1168, 0), (1161, 6)),), (1168, 1165, 1161), None, None),
    ('ads.disclosure', 2, False, (((1170, 0), (1171, 20), (1172, 10), (1161, 24)),), (1171, 1172, 1170, 1161, 1169), None, None),
    ('ads.disclosure', 2, False, (((1170, 0), (1173, 14), (1161, 8)),), (1173, 1170, 1161, 1169), None, None),
    ('ads.disclosure', 2, False, (((1161, 0), (1174, 10), (101, 4), (1170, 6)),), (1174, 1170, 101, 1161, 1169), None, None),
    ('ads.disclosure', 2, False, (((1175, 0), (1176, 8), (1172, 10)),), (1175, 1176, 1172, 1169), None, None),
    ('ads.disclosure', 2, False, (((1177, 0),),), (1177, 1169), None, None),
    ('ads.disclosure', 2, False, (((1178, 0),),), (1178, 1169), None, None),
    ('ads.disclosure', 2, False, (((1179, 0), (1180, 10), (1170, 4)),), (1179, 1180, 1170, 1169), None, None),
    ('analytics.disclosure', 2, False, (((1184, 0), (1185, 8)),), (1184, 1185), None, None),
    ('analytics.disclosure', 2, False, (((1185, 0), (1186, 12)),), (1186, 1185), None, None),
    ('analytics.disclosure', 2, False, (((1185, 0), (1187, 3)),), (1187, 1185), None, None),
    ('analytics.disclosure', 2, False, (((1188, 0), (1185, 4)),), (1188, 1185), None, None),
    ('analytics.disclosure', 2, False, (((1189, 0), (1190, 20), (1185, 4)),), (1189, 1190, 1185), None, None),
    ('analytics.disclosure', 2, False, (((1191, 0), (1192, 8), (1193, 2)),), (1191, 1193, 1192), None, None),
    ('analytics.disclosure', 2, False, (((1192, 0), (1194, 2), (1195, 12)),), (1194, 1195, 1192), None, None),
    ('meta-pixel', 2, False, (((1202, 0),),), (1202,), None, None),
    ('meta-pixel', 2, False, (((1203, 0), (1204, 3)),), (1203, 1204), None, None),
    ('meta-pixel', 2, False, (((1205, 0), (1206, 4)),), (1205, 1206), None, None),
    ('third-party-tracking', 2, False, (((1212, 0), (1213, 18), (1214, 3), (1215, 25)),), (1212, 1213, 1214, 1215), None, None),
    ('third-party-tracking', 2, False, (((1216, 0), (1217, 14), (1218, 4)),), (1216, 1217, 1218), None, None),
    ('third-party-tracking', 2, False, (((607, 0), (308, 0), (1219, 6), (1220, 6)),), (1219, 1220, 607, 308), None, None),
    ('third-party-tracking', 2, False, (((431, 0), (284, 2), (1221, 3), (1222, 3)),), (1221, 1222, 284, 431), None, None),
    ('third-party-tracking', 2, False, (((1223, 0), (1224, 1), (255, 3)),), (1223, 1224, 255), None, None),
    ('third-party-tracking', 2, False, (((308, 0), (1225, 2), (101, 0), (1226, 2)),), (1225, 1226, 101, 308), None, None),
    ('third-party-tracking', 2, False, (((1227, 0), (257, 6), (130, 20), (1228, 2), (1229, 1)),), (1227, 1228, 1229, 130, 257), None, None),
    ('third-party-tracking', 2, False, (((1231, 0), (1232, 14)),), (1231, 1232, 1230), None, None),
    ('third-party-tracking', 2, False, (((1232, 0), (299, 4)),), (1232, 299, 1230), None, None),
    ('third-party-tracking', 2, False, (((1233, 0), (1234, 14), (1235, 2), (1236, 2)),), (1233, 1234, 1235, 1236, 1230), None, None),
    ('third-party-tracking', 2, False, (((1237, 0), (1238, 8), (1239, 8)),), (1237, 1238, 1239, 1230), None, None),
    ('third-party-tracking', 2, False, (((431, 0), (1240, 6), (506, 4), (1241, 10)),), (1240, 1241, 506, 1230, 431), None, None),
    ('third-party-tracking', 2, False, (((431, 0), (506, 4), (1242, 3)),), (1242, 506, 1230, 431), None, None),
    ('security', 2, False, (((1281, 0), (1282, 10), (26, 6)),), (1281, 1282, 26), None, None),
    ('security', 2, False, (((26, 0), (1283, 8)),), (1283, 26), None, None),
    ('security', 2, False, (((1285, 0),),), (1285,), 1284, None),
    ('security', 2, False, (((1286, 0),), ((693, 0),)), (1286, 693), 1284, None),
    ('transfers.third-country', 2, False, (((1307, 0), (1304, 14), (1305, 3)),), (1307, 1304, 1305, 26), None, None),
    ('transfers.third-country', 2, False, (((1307, 0), (1303, 10)),), (1307, 1303, 26), None, None),
    ('transfers.third-country', 2, False, (((1308, 0), (1309, 8), (1304, 4), (1305, 3)),), (1308, 1304, 1305, 1309, 26), None, None),
    ('transfers.third-country', 2, False, (((1308, 0), (1309, 6), (1303, 4)),), (1308, 1303, 1309, 26), None, None),
    ('transfers.third-country', 2, False, (((1310, 0), (1309, 8), (1304, 8), (1305, 4)),), (1304, 1310, 1305, 1309), None, None),
    ('transfers.third-country', 2, False, (((1310, 0), (1309, 8), (1303, 8)),), (1303, 1310, 1309), None, None),
    ('transfers.third-country', 2, False, (((1310, 0), (1303, 4)),), (1303, 1310), None, None),
    ('transfers.third-country', 2, False, (((1310, 0), (1309, 4), (1311, 4), (1312, 3)),), (1312, 1311, 1310, 1309), None, None),
    ('transfers.third-country', 2, False, (((1310, 0), (1313, 0), (1312, 2)),), (1312, 1313, 1310), None, None),
    ('transfers.third-country', 2, False, (((1314, 0), (1315, 12), (1316, 3)),), (1315, 1314, 1316, 26), None, None),
    ('transfers.third-country', 2, False, (((1301, 0), (1317, 8), (1313, 5), (1316, 2)),), (1317, 1313, 1316, 1301, 26), None, None),
    ('transfers.third-country', 2, False, (((1318, 0), (1313, 8), (1316, 2)),), (1318, 1313, 1316, 26), None, None),
    ('transfers.third-country', 2, False, (((1319, 0), (1320, 4)),), (1320, 1319, 26), None, None),
    ('transfers.third-country', 2, False, (((1314, 0), (1321, 8)),), (1321, 1314, 26), None, None),
    ('transfers.third-country', 2, False, (((1314, 0), (1322, 8)),), (1322, 1314, 26), None, None),
    ('transfers.third-country', 2, False, (((1324, 0), (1317, 6)),), (1324, 1317, 1323, 1301), None, None),
    ('transfers.third-country', 2, False, (((1325, 0), (1326, 6), (1327, 6)),), (1325, 1326, 1327, 1323, 1301), None, None),
    ('transfers.third-country', 2, False, (((1328, 0), (1329, 8), (1330, 10)),), (1328, 1329, 1330, 1323, 1301), None, None),
    ('transfers.third-country', 2, False, (((1331, 0), (1332, 12), (1333, 8)),), (1331, 1332, 1333, 1323, 1301), None, None),
    ('transfers.safeguards', 2, False, (((1343, 0),),), (1342, 1343, 1323, 26), None, None),
    ('overseas-countries', 2, False, (((1345, 0), (1346, 12), (1316, 3)),), (1345, 1346, 1344, 1316), None, None),
    ('overseas-countries', 2, False, (((1301, 0), (1317, 8), (1313, 6), (1316, 2)),), (1317, 1313, 1344, 1316, 1301), None, None),
    ('overseas-countries', 2, False, (((1310, 0), (1309, 4), (1311, 4), (1312, 3)),), (1312, 1311, 1344, 1310, 1309), None, None),
    ('overseas-countries', 2, False, (((532, 0), (1309, 6), (1347, 3), (1316, 8)),), (1347, 1344, 1316, 532, 1309), None, None),
    ('overseas-countries', 2, False, (((1314, 0), (11, 12), (1348, 3)),), (1348, 1314, 1344, 11), None, None),
    ('change-notice', 1, False, (((87, 0), (80, 4), (74, 6)),), (87, 80, 74), None, None),
    ('change-notice', 1, False, (((74, 0), (80, 6), (88, 6)),), (88, 80, 74), None, None),
    ('automated-decisions', 1, False, (((158, 0),),), (158,), None, None),
    ('complaint.authority', 1, False, (((177, 0),),), (177,), None, None),
    ('contact.controller', 1, False, (((206, -1), (393, 8)),), (393, 206), None, None),
    ('contact.controller', 1, False, (((206, 0), (248, 6), (393, 3)),), (248, 393, 206), None, None),
    ('contact.controller', 1, False, (((201, 0),),), (201,), None, None),
    ('contact.postal', 1, False, (((206, 0), (394, 10)),), (394, 206), None, None),
    ('contact.postal', 1, False, (((248, 0), (394, 3)),), (394, 248), None, None),
    ('contact.privacy', 1, False, (((200, 0), (201, 25)),), (200, 201), None, None),
    ('contact.privacy', 1, False, (((201, 0), (200, 25)),), (200, 201), None, None),
    ('dpo.contact', 1, False, (((400, 0),),), (400,), None, None),
    ('person-in-charge', 1, False, (((402, 0),),), (402,), None, None),
    ('person-in-charge', 1, False, (((401, 0),),), (401,), None, None),
    ('person-in-charge', 1, False, (((400, 0),),), (400,), None, None),
    ('cookies', 1, False, (((320, 0),),), (320,), None, None),
    ('retention.criteria', 1, False, (((624, 0), (627, 8)),), (624, 627), None, None),
    ('retention.criteria', 1, False, (((627, 0), (624, 6)),), (624, 627), None, None),
    ('retention.criteria', 1, False, (((626, 0), (653, 4)),), (653, 626), None, None),
    ('retention.period', 1, False, (((634, 0),),), (634,), None, None),
    ('rights.withdraw-consent', 1, False, (((950, 0), (951, 6), (952, 12)),), (950, 951, 952), None, None),
    ('rights.how-to-exercise', 1, False, (((953, 0), (691, 10)),), (953, 691, 707), None, None),
    ('rights.response-time', 1, False, (((1003, 0), (955, 12), (1025, 15)),), (1025, 1003, 955), None, None),
    ('analytics.disclosure', 1, False, (((1196, 0), (1192, 12)),), (1196, 1192), None, None),
    ('analytics.disclosure', 1, False, (((1197, 0), (1192, 4)),), (1197, 1192), None, None),
    ('analytics.disclosure', 1, False, (((1192, 0), (1198, 8)),), (1198, 1192), None, None),
    ('notice.tx-sensitive', 1, False, (((1254, 0), (1136, 4), (1150, 4), (257, 2)),), (1150, 1254, 1136, 257), None, None),
    ('notice.tx-biometric', 1, False, (((1254, 0), (1136, 4), (1255, 4), (1256, 2)),), (1255, 1256, 1254, 1136), None, None),
    ('notice.fl-sensitive', 1, False, (((1254, 0), (1136, 4), (1150, 4), (257, 2)),), (1150, 1254, 1136, 257), None, None),
    ('notice.fl-biometric', 1, False, (((1254, 0), (1136, 4), (1255, 4), (1256, 2)),), (1255, 1256, 1254, 1136), None, None),
    ('overseas-countries', 1, False, (((1310, 0), (1309, 4), (1311, 4), (1348, 3)),), (1348, 1311, 1310, 1309), None, None),
    ('overseas-countries', 1, False, (((1318, 0), (1313, 8), (1348, 2)),), (1318, 1348, 1313), None, None),
)
TITLES = (
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1364, 0),),), (1364,), None, None),
    ('legitimate-interests', 2, False, (((17, 0), (18, 3)),), (17, 18), None, None),
    ('change-notice', 1, False, (((80, 0), (74, 4)),), (80, 74), None, None),
    ('change-notice', 1, False, (((74, 0), (80, 2)),), (80, 74), None, None),
    ('change-notice', 1, False, (((80, -1),),), (80,), None, None),
    ('categories-collected', 2, False, (((1365, 0),),), (1365,), None, None),
    ('purposes', 2, False, (((120, 0),),), (120,), None, None),
    ('sources', 2, False, (((1366, 0),),), (1366,), None, None),
    ('automated-decisions', 2, False, (((146, 0),),), (146,), None, None),
    ('automated-decisions', 2, False, (((154, 0), (153, 3)),), (153, 154), None, None),
    ('automated-decisions', 2, False, (((158, 0),),), (158,), None, None),
    ('complaint.authority', 2, False, (((172, 0), (173, 6)),), (173, 172), None, None),
    ('complaint.authority', 2, False, (((179, 0), (172, 3)),), (179, 172), None, None),
    ('complaint.authority', 2, False, (((179, 0), (1367, 3), (172, 2)),), (1367, 179, 172), None, None),
    ('complaint.controller', 2, False, (((172, -1),),), (172,), None, None),
    ('complaint.controller', 2, False, (((1368, 0), (172, 0)),), (1368, 172), None, None),
    ('complaint.controller', 2, False, (((830, 0), (172, 3)),), (830, 172), None, None),
    ('dpo.contact', 2, False, (((400, 0),),), (400,), None, None),
    ('entity-named', 2, False, (((413, 0), (687, 0)),), (687, 413), None, None),
    ('policy-title', 3, False, (((413, 0),),), (413,), None, None),
    ('policy-title', 2, False, (((1369, -1),),), (1369,), None, None),
    ('scope', 2, False, (((1370, 0),),), (1370,), None, None),
    ('definitions', 3, False, (((1371, 0),),), (1371,), None, None),
    ('cookies', 1, False, (((320, 0),),), (320,), None, None),
    ('recipients', 1, False, (((1372, 0), (26, 6)),), (1372, 26), None, None),
    ('recipients', 1, False, (((26, 0), (1372, 6)),), (1372, 26), None, None),
    ('recipients', 1, False, (((1373, 0), (1374, 8)),), (1373, 1374), None, None),
    ('recipients', 1, False, (((1375, 0),),), (1375,), None, None),
    ('recipients.detail', 2, False, (((1376, 0), (1377, 3)),), (1376, 1377), None, None),
    ('legal-disclosure', 1, False, (((1378, 0), (1379, 2)),), (1378, 1379), None, None),
    ('legal-disclosure', 1, False, (((1380, 0),),), (1380,), None, None),
    ('business-transfer', 1, False, (((1381, 0), (1382, 2)),), (1381, 1382), None, None),
    ('business-transfer', 1, False, (((1383, 0),),), (1383,), None, None),
    ('payment-processing', 1, False, (((1384, 0),),), (1384,), None, None),
    ('third-party-links', 2, False, (((1385, 0), (1386, 4)),), (1385, 1386), None, None),
    ('third-party-links', 2, False, (((1387, 0), (1388, 2)),), (1387, 1388), None, None),
    ('third-party-links', 2, False, (((1389, 0),),), (1389,), None, None),
    ('retention.criteria', 1, False, (((631, 0),),), (631,), None, None),
    ('destruction', 1, False, (((1390, 0),),), (1390,), None, None),
    ('destruction', 1, False, (((1391, 0),),), (1391,), None, None),
    ('health-data-policy', 3, False, (((672, 0),),), (672,), None, None),
    ('rights.access', 2, False, (((691, 0), (693, 4)),), (693, 691), None, None),
    ('rights.access', 2, False, (((1392, 0), (715, 2), (702, 3)),), (1392, 715, 702), None, None),
    ('rights.access', 2, False, (((693, 0), (1393, 2)),), (1393, 693), None, None),
    ('rights.access', 2, False, (((257, 0), (693, 0)),), (257, 693), None, None),
    ('rights.access', 2, False, (((179, 0), (698, 0), (696, 0)),), (696, 698, 179), None, None),
    ('rights.access', 2, False, (((693, 0), (1394, 3)),), (1394, 693), None, None),
    ('rights.rectification', 2, False, (((691, 0), (781, 6)),), (781, 691), None, None),
    ('rights.rectification', 2, False, (((792, 0), (725, 6)),), (792, 725), None, None),
    ('rights.rectification', 2, False, (((693, 0), (781, 3)),), (781, 693), None, None),
    ('rights.erasure', 2, False, (((691, 0), (793, 8)),), (793, 691), None, None),
    ('rights.erasure', 2, False, (((793, 0), (347, 5)),), (347, 793), None, None),
    ('rights.erasure', 2, False, (((1395, 0), (793, 1)),), (1395, 793), None, None),
    ('rights.erasure', 2, False, (((793, 0), (903, 4), (725, 3)),), (903, 725, 793), None, None),
    ('rights.erasure', 2, False, (((708, 0), (793, 3)),), (793, 708), None, None),
    ('rights.erasure', 2, False, (((793, 0), (708, 0)),), (793, 708), None, None),
    ('rights.erasure', 2, False, (((179, 0), (11, 0), (825, 0), (826, 0)),), (826, 825, 11, 179), None, None),
    ('data-deletion', 2, False, (((793, 0), (347, 5)),), (347, 793), None, None),
    ('data-deletion', 2, False, (((1396, 0), (793, 0)),), (1396, 793), None, None),
    ('data-deletion', 2, False, (((708, 0), (793, 3)),), (793, 708), None, None),
    ('data-deletion', 2, False, (((830, 0), (793, 3)),), (830, 793), None, None),
    ('rights.restriction', 2, False, (((691, 0), (1397, 6)),), (1397, 691), None, None),
    ('rights.restriction', 2, False, (((855, 0), (161, 2)),), (855, 161), None, None),
    ('rights.restriction', 2, False, (((856, 0), (835, 4)),), (856, 835), None, None),
    ('rights.objection', 2, False, (((691, 0), (844, 6)),), (844, 691), None, None),
    ('rights.objection', 2, False, (((844, 0), (161, 3)),), (161, 844), None, None),
    ('rights.portability', 2, False, (((898, 0),),), (898,), None, None),
    ('rights.portability', 2, False, (((1398, 0), (702, 3)),), (1398, 702), None, None),
    ('rights.withdraw-consent', 2, False, (((893, 0), (931, 4)),), (931, 893), None, None),
    ('rights.how-to-exercise', 2, False, (((953, 0), (691, 4)),), (953, 691), None, None),
    ('rights.how-to-exercise', 2, False, (((830, 0), (955, 6)),), (830, 955), None, None),
    ('rights.how-to-exercise', 2, False, (((1399, 0), (955, 4)),), (1399, 955), None, None),
    ('rights.appeal', 2, False, (((1028, 0), (1400, 4)),), (1400, 1028), None, None),
    ('rights.appeal', 2, False, (((691, 0), (1028, 3)),), (1028, 691), None, None),
    ('rights.appeal', 2, False, (((1028, -1),),), (1028,), None, None),
    ('rights.verification', 2, False, (((1401, 0), (1402, 4)),), (1402, 1401), None, None),
    ('rights.verification', 2, False, (((1403, 0), (1404, 3)),), (1403, 1404), None, None),
    ('rights.verification', 2, False, (((955, 0), (1401, 0)),), (1401, 955), None, None),
    ('authorized-agent', 2, False, (((1405, 0), (1406, 0)),), (1405, 1406), None, None),
    ('non-discrimination', 2, False, (((1407, 0), (1408, 0)),), (1407, 1408), None, None),
    ('non-discrimination', 2, False, (((1409, 0),),), (1409,), None, None),
    ('non-discrimination', 2, False, (((691, 0), (1408, 6)),), (1408, 691), None, None),
    ('non-discrimination', 2, False, (((150, 0), (1408, 0)),), (1408, 150), None, None),
    ('rights.catalog', 2, False, (((1089, 0), (1410, 6)),), (1410, 1089), None, None),
    ('rights.catalog', 2, False, (((691, 0), (1089, 8)),), (1089, 691), None, None),
    ('rights.catalog', 2, False, (((1090, 0), (675, 3), (1411, 2)),), (1411, 1090, 675), None, None),
    ('rights.catalog', 2, False, (((1412, 0), (1090, 2), (675, 3)),), (1412, 1090, 675), None, None),
    ('marketing-opt-out', 2, False, (((879, 0), (1413, 6)),), (1413, 879), None, None),
    ('marketing-opt-out', 2, False, (((883, 0), (1414, 3)),), (1414, 883), None, None),
    ('marketing-opt-out', 2, False, (((888, 0),),), (888,), None, None),
    ('financial-incentive', 2, False, (((1097, 0), (1098, 1)),), (1097, 1098), None, None),
    ('ccpa-applies', 3, False, (((1114, 0), (1415, 6)),), (1415, 1114), None, None),
    ('ccpa-applies', 3, False, (((1117, 0),),), (1117,), None, None),
    ('ccpa-applies', 3, False, (((691, 0), (224, 8)),), (224, 691), None, None),
    ('sale-opt-out', 2, False, (((1416, 0),),), (1416,), None, None),
    ('sale-opt-out', 2, False, (((456, 0), (1417, 6)),), (1417, 456), None, None),
    ('sale-opt-out', 2, False, (((1418, 0),),), (1418,), None, None),
    ('dnt', 2, False, (((1211, 0),),), (1211,), None, None),
    ('direct-marketing-sharing', 2, False, (((1243, 0),),), (1243,), None, None),
    ('security', 1, False, (((1419, 0),),), (1419,), None, None),
    ('security', 1, False, (((1284, 0),), ((26, 0),)), (1284, 26), None, None),
    ('breach-notification', 1, False, (((1420, 0),),), (1420,), None, None),
    ('breach-notification', 1, False, (((1421, 0),),), (1421,), None, None),
    ('transfers.third-country', 2, False, (((1319, 0), (1422, 3)),), (1422, 1319), None, None),
    ('transfers.third-country', 2, False, (((1423, 0), (1424, 6)),), (1423, 1424), None, None),
    ('transfers.third-country', 1, False, (((1319, 0), (1425, 4)),), (1425, 1319), None, None),
    ('transfers.third-country', 1, False, (((1426, 0), (1427, 4)),), (1426, 1427), None, None),
    ('transfers.third-country', 1, False, (((1428, 0),),), (1428,), None, None),
    ('transfers.third-country', 1, False, (((1429, 0), (1430, 4)),), (1429, 1430), None, None),
    ('dpf.adherence', 1, False, (((1350, 0),),), (1350,), None, None),
)
