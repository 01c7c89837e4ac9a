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
    "6\n"
    "9\n"
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
    "acquire\n"
    "acquires\n"
    "across\n"
    "act\n"
    "action\n"
    "actual\n"
    "ad\n"
    "add\n"
    "additional\n"
    "address\n"
    "adequacy\n"
    "adequate\n"
    "administrative\n"
    "adobe\n"
    "adopted\n"
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
    "agree\n"
    "ahead\n"
    "ai\n"
    "algorithmic\n"
    "algorithms\n"
    "all\n"
    "alleged\n"
    "allow\n"
    "allowing\n"
    "allows\n"
    "always\n"
    "amazon\n"
    "amended\n"
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
    "appear\n"
    "appears\n"
    "apple\n"
    "applicable\n"
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
    "assets\n"
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
    "background\n"
    "backs\n"
    "bank\n"
    "based\n"
    "bases\n"
    "basis\n"
    "be\n"
    "because\n"
    "been\n"
    "before\n"
    "behavioral\n"
    "behaviorally\n"
    "behavioural\n"
    "behaviourally\n"
    "being\n"
    "best\n"
    "beyond\n"
    "big\n"
    "billing\n"
    "binding\n"
    "biometric\n"
    "birth\n"
    "bought\n"
    "branch\n"
    "breach\n"
    "break\n"
    "broke\n"
    "broken\n"
    "browser\n"
    "browsing\n"
    "built\n"
    "bulletin\n"
    "bunny\n"
    "business\n"
    "buyer\n"
    "buyers\n"
    "by\n"
    "cal\n"
    "calendar\n"
    "california\n"
    "call\n"
    "camera\n"
    "can\n"
    "cancel\n"
    "cancellation\n"
    "cannot\n"
    "card\n"
    "carry\n"
    "carrying\n"
    "case\n"
    "categories\n"
    "cease\n"
    "ceases\n"
    "certain\n"
    "challenge\n"
    "change\n"
    "changes\n"
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
    "clean\n"
    "cleaned\n"
    "clear\n"
    "close\n"
    "closes\n"
    "closing\n"
    "closure\n"
    "cloud\n"
    "cloudflare\n"
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
    "communication\n"
    "companies\n"
    "company\n"
    "comparable\n"
    "compelled\n"
    "competent\n"
    "compiled\n"
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
    "confidential\n"
    "confidentiality\n"
    "confirm\n"
    "consent\n"
    "consumer\n"
    "consumers\n"
    "contact\n"
    "contacting\n"
    "content\n"
    "contest\n"
    "continue\n"
    "continued\n"
    "contract\n"
    "contractual\n"
    "controller\n"
    "controls\n"
    "conversions\n"
    "cookie\n"
    "cookies\n"
    "copies\n"
    "copy\n"
    "corporate\n"
    "costa\n"
    "counted\n"
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
    "custom\n"
    "customer\n"
    "customers\n"
    "customized\n"
    "czech\n"
    "d\n"
    "dart\n"
    "data\n"
    "date\n"
    "days\n"
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
    "delivery\n"
    "demographics\n"
    "department\n"
    "depending\n"
    "designated\n"
    "destination\n"
    "details\n"
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
    "draw\n"
    "driver\n"
    "driving\n"
    "drop\n"
    "duration\n"
    "during\n"
    "délégué\n"
    "e\n"
    "each\n"
    "earlier\n"
    "earn\n"
    "edpb\n"
    "education\n"
    "eea\n"
    "elect\n"
    "electoral\n"
    "electronic\n"
    "email\n"
    "emailing\n"
    "employment\n"
    "enable\n"
    "enables\n"
    "enabling\n"
    "end\n"
    "ends\n"
    "enter\n"
    "entering\n"
    "entirely\n"
    "entitled\n"
    "equivalent\n"
    "error\n"
    "essential\n"
    "essentially\n"
    "eu\n"
    "european\n"
    "event\n"
    "ever\n"
    "every\n"
    "everything\n"
    "evidence\n"
    "execution\n"
    "exit\n"
    "explicit\n"
    "exported\n"
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
    "family\n"
    "fathom\n"
    "features\n"
    "federal\n"
    "feedback\n"
    "feel\n"
    "fill\n"
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
    "forwards\n"
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
    "fundamental\n"
    "further\n"
    "gain\n"
    "games\n"
    "garante\n"
    "general\n"
    "generative\n"
    "geo\n"
    "geolocation\n"
    "get\n"
    "gets\n"
    "getting\n"
    "github\n"
    "give\n"
    "given\n"
    "gives\n"
    "global\n"
    "go\n"
    "goes\n"
    "gone\n"
    "google\n"
    "got\n"
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
    "had\n"
    "hand\n"
    "handed\n"
    "hang\n"
    "hangs\n"
    "hardware\n"
    "has\n"
    "hasn\n"
    "have\n"
    "haven\n"
    "head\n"
    "health\n"
    "heap\n"
    "hear\n"
    "heart\n"
    "held\n"
    "help\n"
    "helps\n"
    "hereby\n"
    "high\n"
    "highly\n"
    "history\n"
    "hold\n"
    "holds\n"
    "hong\n"
    "honour\n"
    "hosted\n"
    "hosting\n"
    "how\n"
    "https\n"
    "human\n"
    "hundred\n"
    "i\n"
    "ico\n"
    "id\n"
    "identifiable\n"
    "identification\n"
    "identifier\n"
    "identify\n"
    "identity\n"
    "if\n"
    "immediately\n"
    "important\n"
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
    "insurance\n"
    "interactive\n"
    "intercom\n"
    "interest\n"
    "interests\n"
    "internal\n"
    "international\n"
    "internet\n"
    "into\n"
    "intrusion\n"
    "inventory\n"
    "ios\n"
    "ip\n"
    "irrespective\n"
    "is\n"
    "isle\n"
    "isn\n"
    "iso\n"
    "issue\n"
    "it\n"
    "its\n"
    "itunes\n"
    "job\n"
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
    "knowingly\n"
    "language\n"
    "large\n"
    "last\n"
    "latest\n"
    "law\n"
    "lawful\n"
    "lawfulness\n"
    "laws\n"
    "learn\n"
    "leave\n"
    "leaves\n"
    "leaving\n"
    "legal\n"
    "legally\n"
    "legislation\n"
    "legitimate\n"
    "length\n"
    "less\n"
    "let\n"
    "lets\n"
    "licence\n"
    "license\n"
    "limit\n"
    "limitation\n"
    "limited\n"
    "list\n"
    "lists\n"
    "little\n"
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
    "looks\n"
    "lost\n"
    "lower\n"
    "mac\n"
    "machine\n"
    "machines\n"
    "made\n"
    "mail\n"
    "mailing\n"
    "maintained\n"
    "major\n"
    "make\n"
    "makes\n"
    "making\n"
    "managed\n"
    "managerial\n"
    "mandatory\n"
    "marketing\n"
    "material\n"
    "materially\n"
    "max\n"
    "maximum\n"
    "may\n"
    "means\n"
    "measured\n"
    "measures\n"
    "medical\n"
    "meet\n"
    "member\n"
    "members\n"
    "message\n"
    "meta\n"
    "meter\n"
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
    "newest\n"
    "next\n"
    "nhs\n"
    "nist\n"
    "no\n"
    "nobody\n"
    "nodal\n"
    "non\n"
    "none\n"
    "nor\n"
    "north\n"
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
    "old\n"
    "older\n"
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
    "page\n"
    "pages\n"
    "paper\n"
    "parent\n"
    "parental\n"
    "parse\n"
    "part\n"
    "partner\n"
    "pass\n"
    "passed\n"
    "passes\n"
    "password\n"
    "past\n"
    "payment\n"
    "pci\n"
    "penetration\n"
    "pension\n"
    "people\n"
    "perfect\n"
    "perfectly\n"
    "perform\n"
    "performance\n"
    "performing\n"
    "period\n"
    "periods\n"
    "permanent\n"
    "permanently\n"
    "permit\n"
    "persistent\n"
    "person\n"
    "personal\n"
    "personalised\n"
    "personalized\n"
    "personally\n"
    "persons\n"
    "phone\n"
    "photo\n"
    "physical\n"
    "piano\n"
    "pixel\n"
    "place\n"
    "placed\n"
    "plain\n"
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
    "postgresql\n"
    "potential\n"
    "power\n"
    "powered\n"
    "practices\n"
    "pre\n"
    "preceding\n"
    "precise\n"
    "prefer\n"
    "preference\n"
    "prevent\n"
    "previous\n"
    "price\n"
    "primary\n"
    "principal\n"
    "prior\n"
    "privacy\n"
    "private\n"
    "procedural\n"
    "procedures\n"
    "process\n"
    "processes\n"
    "processing\n"
    "processors\n"
    "professional\n"
    "profile\n"
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
    "raise\n"
    "random\n"
    "rather\n"
    "reach\n"
    "reaching\n"
    "readily\n"
    "reason\n"
    "reasonable\n"
    "reasonably\n"
    "reasons\n"
    "receive\n"
    "recipient\n"
    "recorded\n"
    "redressal\n"
    "refer\n"
    "referring\n"
    "refers\n"
    "refrain\n"
    "refusal\n"
    "refuse\n"
    "refusing\n"
    "regardless\n"
    "regions\n"
    "registered\n"
    "registration\n"
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
    "rent\n"
    "reply\n"
    "report\n"
    "reported\n"
    "repository\n"
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
    "rest\n"
    "restricted\n"
    "rests\n"
    "retain\n"
    "retention\n"
    "retina\n"
    "review\n"
    "revised\n"
    "revision\n"
    "revoke\n"
    "rhode\n"
    "right\n"
    "rights\n"
    "risk\n"
    "role\n"
    "roles\n"
    "roll\n"
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
    "seen\n"
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
    "shipping\n"
    "should\n"
    "show\n"
    "shown\n"
    "shows\n"
    "sign\n"
    "significant\n"
    "significantly\n"
    "signing\n"
    "similar\n"
    "similarly\n"
    "simple\n"
    "since\n"
    "single\n"
    "sister\n"
    "site\n"
    "small\n"
    "so\n"
    "soc\n"
    "social\n"
    "sold\n"
    "solely\n"
    "some\n"
    "somebody\n"
    "someone\n"
    "something\n"
    "sort\n"
    "source\n"
    "sources\n"
    "south\n"
    "speak\n"
    "special\n"
    "sri\n"
    "standard\n"
    "starts\n"
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
    "straight\n"
    "street\n"
    "structured\n"
    "sub\n"
    "subject\n"
    "subscription\n"
    "substantial\n"
    "substantive\n"
    "such\n"
    "sufficient\n"
    "suitable\n"
    "supervising\n"
    "supervision\n"
    "supervisory\n"
    "supplies\n"
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
    "tells\n"
    "temporary\n"
    "terminate\n"
    "terminating\n"
    "termination\n"
    "terms\n"
    "test\n"
    "text\n"
    "the\n"
    "their\n"
    "these\n"
    "third\n"
    "this\n"
    "those\n"
    "through\n"
    "throughout\n"
    "thrown\n"
    "time\n"
    "timely\n"
    "tls\n"
    "to\n"
    "told\n"
    "toll\n"
    "too\n"
    "totally\n"
    "track\n"
    "tracking\n"
    "trade\n"
    "transfer\n"
    "transferred\n"
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
    "type\n"
    "types\n"
    "u\n"
    "uk\n"
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
    "up\n"
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
    "vanish\n"
    "variety\n"
    "various\n"
    "vat\n"
    "version\n"
    "via\n"
    "visible\n"
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
    "website\n"
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
    "wordpress\n"
    "words\n"
    "work\n"
    "working\n"
    "works\n"
    "worse\n"
    "would\n"
    "write\n"
    "writes\n"
    "writing\n"
    "written\n"
    "wrong\n"
    "xsrf\n"
    "yandex\n"
    "you\n"
    "younger\n"
    "your\n"
    "zero\n"
    "zip\n"
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
    "7\n"
    "7027\n"
    "8\n"
    "83\n"
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
    "accountant\n"
    "accountants\n"
    "accurate\n"
    "acknowledge\n"
    "acknowledged\n"
    "acknowledges\n"
    "acknowledging\n"
    "acquired\n"
    "acquirer\n"
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
    "addressed\n"
    "addresses\n"
    "addressing\n"
    "adequately\n"
    "adhere\n"
    "adhered\n"
    "adherence\n"
    "adheres\n"
    "adhering\n"
    "adjust\n"
    "administrator\n"
    "administrators\n"
    "admob\n"
    "admt\n"
    "adopt\n"
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
    "adviser\n"
    "advisers\n"
    "advisor\n"
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
    "agency\n"
    "agents\n"
    "aggregator\n"
    "ago\n"
    "agreed\n"
    "agreement\n"
    "agreements\n"
    "agrees\n"
    "aim\n"
    "aimed\n"
    "airline\n"
    "airlines\n"
    "ajs_anonymous_id\n"
    "akamai\n"
    "alarmed\n"
    "albania\n"
    "alert\n"
    "alerted\n"
    "alerting\n"
    "alerts\n"
    "algorithm\n"
    "allowed\n"
    "alter\n"
    "alteration\n"
    "alterations\n"
    "altered\n"
    "altering\n"
    "alters\n"
    "amend\n"
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
    "analysed\n"
    "analyses\n"
    "analysis\n"
    "analyze\n"
    "analyzed\n"
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
    "argon2\n"
    "armenia\n"
    "ascertain\n"
    "assent\n"
    "assert\n"
    "asserted\n"
    "asserting\n"
    "asserts\n"
    "assessment\n"
    "assign\n"
    "assigned\n"
    "assists\n"
    "assure\n"
    "atlassian\n"
    "audiences\n"
    "audit\n"
    "audited\n"
    "auditor\n"
    "auditors\n"
    "audits\n"
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
    "awstats\n"
    "azure\n"
    "backup\n"
    "backups\n"
    "ban\n"
    "bangladesh\n"
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
    "becoming\n"
    "beforehand\n"
    "behalf\n"
    "behavior\n"
    "belarus\n"
    "belgium\n"
    "believe\n"
    "below\n"
    "bermuda\n"
    "besides\n"
    "between\n"
    "bfdi\n"
    "bind\n"
    "bing\n"
    "biometrics\n"
    "birthday\n"
    "block\n"
    "blocked\n"
    "blocking\n"
    "blocks\n"
    "blog\n"
    "bluetooth\n"
    "booking\n"
    "bookings\n"
    "bookkeeper\n"
    "borders\n"
    "born\n"
    "bosnia\n"
    "bot\n"
    "bound\n"
    "braintree\n"
    "brazil\n"
    "brazilian\n"
    "breached\n"
    "breaches\n"
    "brevo\n"
    "bring\n"
    "bringing\n"
    "brokers\n"
    "browsers\n"
    "bugs\n"
    "bugsnag\n"
    "building\n"
    "bulgaria\n"
    "businesses\n"
    "but\n"
    "button\n"
    "buy\n"
    "buys\n"
    "cabinets\n"
    "cache\n"
    "caches\n"
    "calculate\n"
    "calendly\n"
    "californian\n"
    "californians\n"
    "calling\n"
    "calls\n"
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
    "carrier\n"
    "carriers\n"
    "category\n"
    "cbpr\n"
    "ccpa\n"
    "certification\n"
    "certified\n"
    "certify\n"
    "cf_clearance\n"
    "changed\n"
    "changelog\n"
    "changing\n"
    "charities\n"
    "chartbeat\n"
    "chartboost\n"
    "chat\n"
    "chats\n"
    "check\n"
    "childrens\n"
    "chile\n"
    "china\n"
    "choices\n"
    "circumstances\n"
    "claims\n"
    "cleaners\n"
    "cleared\n"
    "clearing\n"
    "click\n"
    "clicking\n"
    "clicks\n"
    "client\n"
    "clients\n"
    "closed\n"
    "club\n"
    "cnil\n"
    "coaches\n"
    "code\n"
    "colleagues\n"
    "collectors\n"
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
    "compare\n"
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
    "comscore\n"
    "concern\n"
    "concerning\n"
    "concerns\n"
    "conduct\n"
    "confined\n"
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
    "connections\n"
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
    "consultant\n"
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
    "contents\n"
    "contextual\n"
    "continuing\n"
    "contractor\n"
    "contractors\n"
    "contracts\n"
    "contractually\n"
    "contradict\n"
    "control\n"
    "controlled\n"
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
    "council\n"
    "councils\n"
    "count\n"
    "countly\n"
    "counts\n"
    "courier\n"
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
    "crosses\n"
    "csrftoken\n"
    "csv\n"
    "customize\n"
    "customs\n"
    "cv\n"
    "cvs\n"
    "cyprus\n"
    "czechia\n"
    "daa\n"
    "daac\n"
    "dad\n"
    "daily\n"
    "dashboard\n"
    "database\n"
    "databases\n"
    "datacenter\n"
    "datacenters\n"
    "datadog\n"
    "datatilsynet\n"
    "dated\n"
    "datenschutzbeauftragte\n"
    "datenschutzbeauftragter\n"
    "datenschutzbehörde\n"
    "datenschutzerklärung\n"
    "datev\n"
    "deadline\n"
    "deadlines\n"
    "dealer\n"
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
    "degauss\n"
    "degaussed\n"
    "degaussing\n"
    "deidentified\n"
    "deidentify\n"
    "deinstall\n"
    "delaware\n"
    "delay\n"
    "delayed\n"
    "delet\n"
    "deletions\n"
    "deliver\n"
    "delivered\n"
    "deliveries\n"
    "delivering\n"
    "delivers\n"
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
    "departments\n"
    "depend\n"
    "depended\n"
    "dependent\n"
    "depends\n"
    "deploy\n"
    "deployed\n"
    "deploying\n"
    "deploys\n"
    "describe\n"
    "described\n"
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
    "developers\n"
    "developing\n"
    "devices\n"
    "dhl\n"
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
    "disappear\n"
    "disappeared\n"
    "disappearing\n"
    "disappears\n"
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
    "discover\n"
    "discriminate\n"
    "discriminated\n"
    "discriminates\n"
    "discriminating\n"
    "discrimination\n"
    "discriminatory\n"
    "disks\n"
    "dispatch\n"
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
    "doctor\n"
    "doctors\n"
    "document\n"
    "documents\n"
    "docusign\n"
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
    "drive\n"
    "drivers\n"
    "drives\n"
    "dropbox\n"
    "dsar\n"
    "dsars\n"
    "duties\n"
    "duty\n"
    "econda\n"
    "edaa\n"
    "edit\n"
    "edited\n"
    "editing\n"
    "edition\n"
    "editions\n"
    "edits\n"
    "edoeb\n"
    "edöb\n"
    "effective\n"
    "egypt\n"
    "elsewhere\n"
    "emailed\n"
    "emails\n"
    "embeds\n"
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
    "establish\n"
    "established\n"
    "establishes\n"
    "establishing\n"
    "estonia\n"
    "ethnic\n"
    "ethnicity\n"
    "etracker\n"
    "europe\n"
    "evaluate\n"
    "evaluated\n"
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
    "experts\n"
    "expiration\n"
    "expire\n"
    "expired\n"
    "expires\n"
    "expiry\n"
    "explain\n"
    "explained\n"
    "explains\n"
    "export\n"
    "exportation\n"
    "exporting\n"
    "exports\n"
    "expunge\n"
    "expunged\n"
    "expunges\n"
    "expunging\n"
    "extend\n"
    "extended\n"
    "extension\n"
    "ezoic\n"
    "faceprint\n"
    "faceprints\n"
    "facilitate\n"
    "facilities\n"
    "factors\n"
    "fastly\n"
    "fdpic\n"
    "feature\n"
    "feed\n"
    "fees\n"
    "festival\n"
    "few\n"
    "field\n"
    "fields\n"
    "figures\n"
    "file\n"
    "filed\n"
    "files\n"
    "filing\n"
    "film\n"
    "finds\n"
    "fingerprint\n"
    "fingerprints\n"
    "finland\n"
    "firewall\n"
    "firewalls\n"
    "firm\n"
    "firms\n"
    "fix\n"
    "flag\n"
    "flagged\n"
    "florida\n"
    "flow\n"
    "flows\n"
    "flurry\n"
    "flushed\n"
    "follow\n"
    "followed\n"
    "follows\n"
    "foolproof\n"
    "footage\n"
    "forever\n"
    "forget\n"
    "forgotten\n"
    "forms\n"
    "fortnightly\n"
    "forum\n"
    "forums\n"
    "forward\n"
    "forwarded\n"
    "forwarding\n"
    "found\n"
    "france\n"
    "franchisees\n"
    "fraud\n"
    "freeze\n"
    "frequently\n"
    "freshdesk\n"
    "friend\n"
    "friends\n"
    "frozen\n"
    "ftc\n"
    "fullstory\n"
    "functional\n"
    "functions\n"
    "furnish\n"
    "ga4\n"
    "gallery\n"
    "game\n"
    "gateway\n"
    "gateways\n"
    "gather\n"
    "gathered\n"
    "gathering\n"
    "gathers\n"
    "gave\n"
    "gdpr\n"
    "gender\n"
    "genetic\n"
    "georgia\n"
    "germany\n"
    "ghana\n"
    "giving\n"
    "globally\n"
    "glossary\n"
    "goaccess\n"
    "godaddy\n"
    "goods\n"
    "govern\n"
    "governed\n"
    "governing\n"
    "governments\n"
    "governs\n"
    "gp\n"
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
    "guard\n"
    "guarded\n"
    "guardian\n"
    "guardians\n"
    "guards\n"
    "guernsey\n"
    "gumroad\n"
    "hacked\n"
    "hackers\n"
    "halted\n"
    "handful\n"
    "handle\n"
    "handled\n"
    "handles\n"
    "handling\n"
    "hands\n"
    "handset\n"
    "happen\n"
    "hash\n"
    "hashed\n"
    "hashing\n"
    "having\n"
    "header\n"
    "headers\n"
    "headquarters\n"
    "height\n"
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
    "hmrc\n"
    "hobbies\n"
    "holding\n"
    "holes\n"
    "home\n"
    "honor\n"
    "honoring\n"
    "honors\n"
    "hospital\n"
    "hospitals\n"
    "host\n"
    "hostinger\n"
    "hosts\n"
    "hotel\n"
    "hotels\n"
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
    "inbox\n"
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
    "informational\n"
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
    "instabug\n"
    "instagram\n"
    "install\n"
    "installed\n"
    "installing\n"
    "installs\n"
    "instantly\n"
    "institute\n"
    "instituted\n"
    "institutes\n"
    "instituting\n"
    "institutions\n"
    "instructions\n"
    "insurer\n"
    "insurers\n"
    "integrate\n"
    "integrated\n"
    "integrates\n"
    "integrity\n"
    "intend\n"
    "intended\n"
    "intentionally\n"
    "internationally\n"
    "interpretation\n"
    "introduced\n"
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
    "ionos\n"
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
    "italy\n"
    "items\n"
    "itself\n"
    "jams\n"
    "japan\n"
    "jersey\n"
    "jetpack\n"
    "jira\n"
    "joined\n"
    "jsessionid\n"
    "json\n"
    "judges\n"
    "judicial\n"
    "jurisdiction\n"
    "kazakhstan\n"
    "keeped\n"
    "keeps\n"
    "kentucky\n"
    "kenya\n"
    "kid\n"
    "kids\n"
    "kindergarten\n"
    "klarna\n"
    "klaviyo\n"
    "kochava\n"
    "korea\n"
    "kvkk\n"
    "kyc\n"
    "landesbeauftragte\n"
    "landesbeauftragter\n"
    "landlord\n"
    "landlords\n"
    "lapse\n"
    "lapses\n"
    "laptops\n"
    "lasts\n"
    "latvia\n"
    "launch\n"
    "lawfully\n"
    "lawyer\n"
    "lawyers\n"
    "league\n"
    "leak\n"
    "leakage\n"
    "leaked\n"
    "leaks\n"
    "lease\n"
    "leased\n"
    "leasing\n"
    "legitimately\n"
    "letter\n"
    "letters\n"
    "level\n"
    "li_at\n"
    "liability\n"
    "liable\n"
    "libraries\n"
    "lidc\n"
    "lifespan\n"
    "lifestyle\n"
    "lifetime\n"
    "like\n"
    "limiting\n"
    "limits\n"
    "link\n"
    "linked\n"
    "linkedin\n"
    "linking\n"
    "links\n"
    "linode\n"
    "liquidation\n"
    "liquidator\n"
    "listed\n"
    "lithuania\n"
    "lived\n"
    "lives\n"
    "llm\n"
    "llms\n"
    "loan\n"
    "locally\n"
    "localstorage\n"
    "lock\n"
    "locked\n"
    "lodge\n"
    "lodged\n"
    "lodges\n"
    "lodging\n"
    "logged\n"
    "logins\n"
    "logistics\n"
    "logout\n"
    "logrocket\n"
    "logs\n"
    "lose\n"
    "loss\n"
    "luxembourg\n"
    "mailchimp\n"
    "mailerlite\n"
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
    "marital\n"
    "market\n"
    "marketed\n"
    "marketers\n"
    "maryland\n"
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
    "mediavine\n"
    "medicines\n"
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
    "misused\n"
    "mixpanel\n"
    "moderators\n"
    "modification\n"
    "modifications\n"
    "modified\n"
    "modifies\n"
    "modifying\n"
    "moldova\n"
    "mollie\n"
    "mom\n"
    "monetary\n"
    "monitor\n"
    "montana\n"
    "montenegro\n"
    "month\n"
    "monthly\n"
    "months\n"
    "morocco\n"
    "moved\n"
    "moves\n"
    "moving\n"
    "muid\n"
    "mum\n"
    "must\n"
    "names\n"
    "nation\n"
    "nationality\n"
    "nature\n"
    "ndpc\n"
    "nebraska\n"
    "needs\n"
    "nepal\n"
    "netherlands\n"
    "netlify\n"
    "networkadvertising\n"
    "networks\n"
    "nevada\n"
    "news\n"
    "newsletter\n"
    "newsletters\n"
    "nickname\n"
    "nigeria\n"
    "nightly\n"
    "nominate\n"
    "nondiscrimination\n"
    "nondiscriminatory\n"
    "norway\n"
    "note\n"
    "noted\n"
    "notes\n"
    "nothing\n"
    "notification\n"
    "notifications\n"
    "notified\n"
    "notifies\n"
    "number\n"
    "numbers\n"
    "nurses\n"
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
    "occupation\n"
    "occur\n"
    "offer\n"
    "offers\n"
    "offices\n"
    "often\n"
    "ohio\n"
    "okta\n"
    "ombudsman\n"
    "ombudsperson\n"
    "ones\n"
    "onesignal\n"
    "opc\n"
    "openai\n"
    "opened\n"
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
    "orders\n"
    "oregon\n"
    "organisation\n"
    "organisations\n"
    "organiser\n"
    "organisers\n"
    "organization\n"
    "organizations\n"
    "organizer\n"
    "organizers\n"
    "others\n"
    "ourselves\n"
    "outbrain\n"
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
    "overnight\n"
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
    "ovh\n"
    "ovhcloud\n"
    "owner\n"
    "paddle\n"
    "pakistan\n"
    "paramount\n"
    "parcel\n"
    "parcels\n"
    "parents\n"
    "participant\n"
    "participants\n"
    "participate\n"
    "participated\n"
    "participates\n"
    "participating\n"
    "participation\n"
    "parties\n"
    "partners\n"
    "party\n"
    "passively\n"
    "passphrase\n"
    "passport\n"
    "passwords\n"
    "patched\n"
    "pause\n"
    "paused\n"
    "payments\n"
    "paypal\n"
    "payroll\n"
    "pays\n"
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
    "pendo\n"
    "performs\n"
    "periodically\n"
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
    "peru\n"
    "petition\n"
    "philippines\n"
    "phones\n"
    "photographs\n"
    "photos\n"
    "phpsessid\n"
    "picture\n"
    "pictures\n"
    "pieces\n"
    "pii\n"
    "pinterest\n"
    "piwik\n"
    "pixels\n"
    "places\n"
    "placing\n"
    "plaintext\n"
    "platform\n"
    "platforms\n"
    "players\n"
    "plugin\n"
    "plugins\n"
    "points\n"
    "poland\n"
    "police\n"
    "policy\n"
    "port\n"
    "portability\n"
    "portal\n"
    "ported\n"
    "portugal\n"
    "postcode\n"
    "posted\n"
    "posthog\n"
    "posting\n"
    "postings\n"
    "postmark\n"
    "posts\n"
    "powers\n"
    "precaution\n"
    "precautions\n"
    "precontractual\n"
    "preferences\n"
    "premises\n"
    "preschool\n"
    "prescriptions\n"
    "present\n"
    "preserve\n"
    "preserved\n"
    "preserves\n"
    "preserving\n"
    "prevented\n"
    "preventing\n"
    "prices\n"
    "printed\n"
    "printer\n"
    "printers\n"
    "printouts\n"
    "priority\n"
    "procedure\n"
    "processed\n"
    "processor\n"
    "produce\n"
    "product\n"
    "products\n"
    "profiled\n"
    "profiles\n"
    "profiling\n"
    "profit\n"
    "progress\n"
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
    "pulped\n"
    "pulse\n"
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
    "qualifications\n"
    "quality\n"
    "quebec\n"
    "quer\n"
    "quered\n"
    "quering\n"
    "quers\n"
    "query\n"
    "questions\n"
    "racial\n"
    "raising\n"
    "raptive\n"
    "rating\n"
    "ratings\n"
    "razorpay\n"
    "reached\n"
    "reaches\n"
    "read\n"
    "reads\n"
    "recall\n"
    "recaptcha\n"
    "receipt\n"
    "received\n"
    "receivership\n"
    "receives\n"
    "receiving\n"
    "recipients\n"
    "recognise\n"
    "recognises\n"
    "recognize\n"
    "recognizes\n"
    "reconsider\n"
    "reconsideration\n"
    "reconsidered\n"
    "record\n"
    "recordded\n"
    "recordding\n"
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
    "referee\n"
    "referees\n"
    "references\n"
    "referrals\n"
    "referrer\n"
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
    "relationship\n"
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
    "remembers\n"
    "removal\n"
    "removed\n"
    "removes\n"
    "removing\n"
    "rented\n"
    "renting\n"
    "reorganisation\n"
    "reorganization\n"
    "reorganize\n"
    "replace\n"
    "replaced\n"
    "replaces\n"
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
    "reset\n"
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
    "restaurant\n"
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
    "revisions\n"
    "revisit\n"
    "revocable\n"
    "revocation\n"
    "revoked\n"
    "revokes\n"
    "revoking\n"
    "reword\n"
    "reworded\n"
    "rewrite\n"
    "rewritten\n"
    "risks\n"
    "rollbar\n"
    "romania\n"
    "rotated\n"
    "rules\n"
    "russia\n"
    "safeguard\n"
    "safeguarding\n"
    "safely\n"
    "salary\n"
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
    "school\n"
    "schools\n"
    "score\n"
    "scored\n"
    "scores\n"
    "scoring\n"
    "scotland\n"
    "scrubbed\n"
    "sdk\n"
    "sdks\n"
    "searches\n"
    "secrecy\n"
    "secretary\n"
    "section\n"
    "securely\n"
    "secures\n"
    "securing\n"
    "seeked\n"
    "seeking\n"
    "seeks\n"
    "sees\n"
    "select\n"
    "seller\n"
    "sellers\n"
    "selling\n"
    "sells\n"
    "sendgrid\n"
    "sendinblue\n"
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
    "shield\n"
    "shielded\n"
    "shielding\n"
    "shields\n"
    "ship\n"
    "shiped\n"
    "shiping\n"
    "shipments\n"
    "ships\n"
    "shopify\n"
    "shout\n"
    "shred\n"
    "shredded\n"
    "shredder\n"
    "shredding\n"
    "shreded\n"
    "shreding\n"
    "shreds\n"
    "signal\n"
    "signals\n"
    "signature\n"
    "signed\n"
    "signifies\n"
    "signify\n"
    "signin\n"
    "simply\n"
    "singapore\n"
    "sit\n"
    "sites\n"
    "sits\n"
    "situated\n"
    "sixteen\n"
    "slack\n"
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
    "spam\n"
    "specific\n"
    "sponsors\n"
    "square\n"
    "squarespace\n"
    "ssl\n"
    "sso\n"
    "staff\n"
    "stand\n"
    "standards\n"
    "stands\n"
    "statcounter\n"
    "state\n"
    "statement\n"
    "states\n"
    "statistics\n"
    "stayed\n"
    "staying\n"
    "stays\n"
    "steam\n"
    "stock\n"
    "stolen\n"
    "stopping\n"
    "stores\n"
    "storing\n"
    "stricter\n"
    "stripe\n"
    "strive\n"
    "striving\n"
    "students\n"
    "subcontract\n"
    "subcontractor\n"
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
    "summary\n"
    "sumup\n"
    "supabase\n"
    "supersede\n"
    "supersedes\n"
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
    "surname\n"
    "surrender\n"
    "suspect\n"
    "suspend\n"
    "suspended\n"
    "suspending\n"
    "suspends\n"
    "suspension\n"
    "sweden\n"
    "switzerland\n"
    "sworn\n"
    "symptoms\n"
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
    "teacher\n"
    "teachers\n"
    "team\n"
    "teenagers\n"
    "teens\n"
    "telegram\n"
    "telemetry\n"
    "telled\n"
    "telling\n"
    "temporarily\n"
    "tenancy\n"
    "tenants\n"
    "tennessee\n"
    "term\n"
    "terminology\n"
    "territory\n"
    "test_cookie\n"
    "tested\n"
    "tests\n"
    "texas\n"
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
    "tiktok\n"
    "till\n"
    "timeframe\n"
    "tokenised\n"
    "tokenized\n"
    "tokens\n"
    "tool\n"
    "tools\n"
    "top\n"
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
    "transferring\n"
    "transmission\n"
    "transmissions\n"
    "transmits\n"
    "transmitted\n"
    "transmitting\n"
    "tribunal\n"
    "true\n"
    "truncated\n"
    "trustarc\n"
    "truste\n"
    "trustpilot\n"
    "trusts\n"
    "try\n"
    "tunisia\n"
    "turkey\n"
    "turkiye\n"
    "tutors\n"
    "twilio\n"
    "twitter\n"
    "typeform\n"
    "uae\n"
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
    "university\n"
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
    "uruguay\n"
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
    "utmost\n"
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
    "vanished\n"
    "vanishes\n"
    "vanishing\n"
    "varies\n"
    "vary\n"
    "vendor\n"
    "vendors\n"
    "venue\n"
    "venues\n"
    "verbally\n"
    "vercel\n"
    "verifiable\n"
    "verification\n"
    "verified\n"
    "verifies\n"
    "verify\n"
    "verifying\n"
    "video\n"
    "videos\n"
    "vietnam\n"
    "view\n"
    "viewed\n"
    "viewing\n"
    "views\n"
    "vimeo\n"
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
    "vulnerabilities\n"
    "vulnerability\n"
    "vungle\n"
    "wales\n"
    "warrant\n"
    "warrants\n"
    "warranty\n"
    "waste\n"
    "weaknesses\n"
    "webform\n"
    "webpage\n"
    "websites\n"
    "webtrekk\n"
    "weekly\n"
    "weeks\n"
    "weight\n"
    "whatsapp\n"
    "whenever\n"
    "wherever\n"
    "whoever\n"
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
    "workers\n"
    "worldpay\n"
    "worldwide\n"
    "year\n"
    "yearly\n"
    "years\n"
    "yes\n"
    "youradchoices\n"
    "youronlinechoices\n"
    "yours\n"
    "yourself\n"
    "youtube\n"
    "ysc\n"
    "zendesk\n"
    "zoho\n"
    ).splitlines(),
    (0, 0, 1, 2, 3, 0, 3, 4, 0, 0, 5, 3, 6, 3, 3, 3, 7, 3, 8, 9, 3, 10, 11, 12, 13, 14, 15, 16, 3, 17, 3, 18, 19, 20, 20, 3, 3, 21, 22, 23, 3, 24, 3, 25, 26, 27, 28, 3, 29, 30, 31, 32, 3, 33, 3, 3, 34, 35, 36, 3, 3, 37, 38, 39, 3, 40, 41, 42, 3, 43, 44, 45, 3, 46, 47, 48, 49, 3, 3, 50, 3, 51, 52, 3, 3, 53, 54, 3, 3, 55, 55, 56, 3, 57, 3, 58, 59, 60, 61, 62, 63, 64, 65, 66, 3, 67, 68, 69, 69, 70, 71, 72, 3, 73, 74, 3, 3, 3, 75, 76, 3, 77, 78, 3, 79, 80, 81, 3, 81, 3, 82, 83, 84, 3, 85, 86, 87, 3, 88, 3, 89, 90, 3, 3, 91, 92, 3, 3, 3, 93, 94, 95, 96, 3, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 3, 3, 107, 108, 3, 3, 3, 109, 110, 3, 111, 3, 112, 113, 114, 115, 47, 116, 117, 3, 118, 3, 3, 119, 120, 3, 120, 121, 122, 123, 3, 124, 125, 126, 127, 128, 3, 129, 3, 3, 130, 3, 131, 3, 132, 133, 134, 135, 136, 3, 3, 137, 138, 139, 140, 141, 142, 3, 143, 3, 3, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 3, 3, 154, 155, 156, 157, 67, 158, 159, 160, 161, 3, 3, 162, 163, 164, 165, 3, 166, 3, 167, 168, 3, 169, 3, 170, 171, 172, 3, 3, 3, 173, 174, 175, 3, 176, 177, 176, 121, 3, 3, 178, 179, 180, 181, 3, 3, 3, 182, 183, 184, 185, 186, 187, 3, 188, 189, 52, 3, 190, 3, 191, 192, 193, 3, 194, 195, 196, 197, 198, 199, 200, 201, 3, 3, 3, 3, 3, 202, 3, 188, 3, 3, 203, 204, 3, 3, 205, 3, 3, 206, 207, 208, 3, 3, 131, 209, 210, 3, 211, 35, 212, 3, 3, 213, 3, 214, 215, 135, 3, 216, 3, 217, 218, 3, 3, 219, 220, 3, 3, 3, 221, 222, 3, 3, 223, 3, 224, 225, 3, 3, 3, 3, 207, 3, 226, 3, 227, 3, 3, 228, 3, 3, 229, 230, 231, 3, 232, 233, 234, 235, 236, 3, 237, 3, 3, 238, 239, 240, 240, 3, 3, 3, 241, 3, 196, 3, 242, 243, 244, 3, 3, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 3, 3, 258, 259, 260, 3, 3, 118, 118, 3, 3, 261, 3, 3, 262, 263, 3, 3, 3, 264, 3, 265, 3, 3, 3, 3, 3, 3, 266, 267, 268, 3, 3, 3, 269, 270, 271, 3, 272, 273, 274, 275, 276, 3, 3, 277, 243, 278, 3, 279, 280, 281, 282, 283, 284, 285, 286, 287, 3, 288, 289, 3, 290, 291, 292, 293, 294, 3, 123, 295, 296, 3, 297, 298, 299, 300, 3, 3, 301, 3, 302, 3, 3, 3, 3, 303, 304, 3, 305, 3, 3, 3, 3, 306, 307, 308, 309, 3, 310, 311, 312, 313, 3, 314, 315, 316, 3, 317, 318, 319, 320, 321, 3, 322, 323, 324, 325, 3, 326, 327, 328, 329, 329, 330, 331, 332, 333, 3, 3, 334, 335, 205, 76, 336, 337, 338, 339, 340, 3, 3, 341, 3, 3, 3, 3, 342, 3, 343, 344, 345, 346, 3, 347, 348, 349, 350, 3, 351, 352, 337, 3, 3, 3, 353, 354, 162, 355, 356, 3, 357, 358, 359, 360, 3, 361, 362, 363, 3, 364, 3, 3, 3, 365, 3, 3, 366, 3, 367, 3, 368, 369, 370, 3, 371, 372, 373, 374, 375, 3, 376, 3, 3, 3, 3, 3, 377, 378, 3, 379, 380, 381, 3, 382, 383, 384, 385, 3, 386, 387, 388, 389, 143, 390, 391, 392, 393, 3, 394, 3, 3, 395, 396, 397, 398, 399, 3, 400, 401, 402, 403, 404, 3, 3, 143, 405, 406, 407, 3, 3, 408, 409, 410, 3, 411, 3, 412, 413, 3, 3, 414, 415, 416, 417, 418, 3, 3, 419, 420, 421, 422, 423, 424, 425, 426, 3, 3, 427, 428, 3, 64, 429, 3, 430, 3, 431, 432, 433, 434, 435, 436, 437, 437, 3, 438, 439, 440, 3, 3, 441, 442, 443, 3, 444, 3, 445, 3, 3, 446, 3, 3, 447, 448, 345, 3, 3, 3, 3, 449, 3, 424, 3, 450, 3, 451, 452, 453, 3, 3, 454, 455, 3, 3, 456, 457, 458, 459, 460, 3, 461, 3, 462, 463, 3, 464, 465, 466, 467, 468, 3, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 3, 480, 481, 482, 3, 3, 483, 484, 3, 3, 3, 241, 485, 486, 487, 488, 3, 489, 490, 3, 491, 492, 493, 494, 3, 3, 495, 3, 3, 3, 3, 172, 496, 3, 497, 497, 498, 499, 500, 42, 501, 502, 503, 504, 505, 506, 3, 3, 3, 507, 508, 509, 510, 116, 511, 3, 512, 3, 513, 514, 515, 516, 517, 518, 519, 3, 520, 521, 522, 3, 3, 3, 3, 523, 3, 524, 465, 525, 526, 527, 528, 3, 3, 3, 529, 530, 3, 531, 532, 533, 534, 535, 536, 3, 537, 538, 539, 540, 541, 3, 542, 543, 544, 545, 546, 547, 3, 548, 549, 550, 3, 551, 552, 553, 554, 555, 3, 3, 3, 3, 135, 3, 3, 556, 3, 3, 557, 3, 3, 3, 558, 559, 560, 3, 66, 561, 3, 3, 562, 562, 3, 3, 196, 3, 563, 3, 324, 3, 564, 497, 565, 3, 566, 3, 3, 567, 568, 569, 3, 207, 3, 3, 570, 571, 3, 3, 572, 3, 3, 3, 573, 3, 3, 574, 575, 576, 3, 577, 578, 579, 580, 581, 3, 582, 583, 3, 3, 3, 3, 584, 585, 586, 587, 3, 121, 121, 3, 588, 589, 337, 590, 591, 592, 3, 593, 594, 595, 3, 3, 596, 3, 597, 598, 599, 3, 3, 600, 601, 602, 603, 604, 605, 606, 607, 3, 608, 609, 610, 611, 3, 3, 612, 613, 3, 614, 3, 615, 286, 616, 616, 617, 3, 3, 618, 3, 619, 620, 621, 3, 622, 623, 624, 625, 626, 627, 628, 629, 630, 3, 631, 256, 3, 368, 3, 632, 633, 634, 635, 3, 636, 637, 3, 3, 3, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 3, 3, 3, 655, 3, 3, 656, 657, 658, 3, 659, 660, 661, 662, 123, 663, 3, 664, 3, 3, 665, 665, 665, 665, 666, 665, 667, 668, 667, 669, 667, 667, 667, 667, 665, 670, 671, 672, 673, 665, 674, 665, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 675, 676, 677, 678, 679, 680, 665, 681, 682, 665, 667, 668, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 674, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 698, 699, 700, 701, 701, 701, 702, 703, 704, 705, 706, 707, 707, 708, 709, 710, 711, 711, 712, 713, 714, 715, 716, 717, 718, 719, 717, 718, 720, 721, 722, 723, 724, 725, 725, 725, 723, 726, 727, 728, 729, 730, 731, 726, 698, 698, 698, 698, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 698, 742, 743, 744, 745, 746, 747, 748, 749, 750, 698, 698, 674, 751, 752, 753, 754, 754, 755, 756, 757, 758, 759, 760, 761, 762, 711, 711, 763, 764, 765, 766, 767, 753, 768, 769, 770, 771, 771, 771, 771, 772, 773, 774, 775, 776, 773, 777, 778, 674, 755, 779, 755, 755, 780, 781, 782, 781, 781, 781, 781, 781, 781, 781, 781, 734, 783, 784, 785, 751, 735, 698, 786, 787, 788, 789, 789, 790, 791, 792, 793, 794, 795, 796, 797, 796, 788, 798, 715, 799, 800, 770, 801, 801, 802, 803, 804, 804, 805, 805, 753, 752, 753, 696, 687, 806, 806, 806, 806, 807, 808, 808, 809, 810, 751, 811, 812, 813, 698, 814, 813, 815, 816, 751, 817, 696, 696, 696, 818, 819, 820, 821, 822, 819, 823, 824, 825, 806, 826, 827, 828, 674, 788, 828, 829, 830, 831, 753, 706, 832, 698, 833, 834, 835, 674, 836, 836, 678, 837, 838, 736, 839, 840, 841, 842, 843, 753, 816, 844, 845, 753, 846, 769, 734, 847, 848, 849, 850, 851, 852, 853, 720, 854, 855, 856, 857, 698, 858, 859, 753, 860, 861, 862, 863, 864, 865, 866, 751, 715, 715, 867, 868, 869, 751, 870, 816, 698, 871, 872, 873, 874, 870, 875, 876, 877, 751, 878, 879, 880, 870, 881, 882, 883, 884, 884, 792, 885, 886, 887, 887, 888, 889, 698, 698, 890, 836, 891, 718, 892, 892, 674, 893, 894, 895, 698, 788, 896, 897, 829, 898, 899, 753, 900, 901, 902, 903, 698, 781, 720, 904, 905, 850, 906, 906, 907, 698, 734, 698, 908, 909, 698, 753, 910, 911, 911, 912, 913, 914, 915, 916, 718, 917, 918, 919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 928, 928, 929, 711, 930, 930, 718, 931, 932, 933, 934, 935, 936, 788, 937, 938, 939, 940, 941, 942, 696, 696, 943, 944, 697, 945, 946, 947, 948, 870, 949, 950, 951, 952, 953, 954, 954, 955, 697, 706, 956, 957, 958, 698, 698, 959, 959, 959, 960, 961, 962, 963, 963, 964, 870, 965, 966, 967, 968, 747, 969, 970, 971, 972, 973, 974, 975, 976, 829, 811, 674, 674, 674, 977, 976, 978, 979, 980, 981, 982, 983, 764, 984, 985, 764, 976, 986, 698, 987, 963, 788, 988, 698, 698, 989, 990, 791, 990, 991, 992, 850, 770, 993, 994, 995, 996, 848, 997, 954, 816, 998, 674, 999, 1000, 698, 976, 1001, 816, 816, 1002, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1008, 751, 1009, 924, 1010, 1010, 1009, 1011, 751, 1012, 1013, 698, 698, 1014, 1015, 1016, 1016, 1017, 1018, 1019, 720, 1020, 1021, 1021, 1022, 1022, 1023, 1024, 1025, 781, 782, 907, 946, 1026, 1026, 720, 1027, 1028, 1029, 1030, 777, 1031, 1032, 1033, 1033, 1033, 850, 1034, 1035, 1036, 816, 1037, 698, 954, 954, 954, 954, 1038, 1038, 1038, 1038, 1039, 1040, 991, 1041, 750, 1042, 1043, 1044, 1045, 1046, 1046, 1047, 1048, 777, 1049, 1050, 1051, 954, 1052, 1051, 1053, 1054, 721, 1054, 1055, 698, 850, 850, 1056, 1057, 1058, 1059, 954, 1026, 751, 1060, 1061, 720, 1061, 1053, 1053, 1053, 1062, 720, 781, 781, 781, 781, 781, 781, 781, 781, 1063, 1064, 1065, 1066, 1067, 1068, 1068, 1069, 1070, 1070, 1070, 1070, 1071, 1070, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1078, 1078, 751, 1080, 781, 706, 1081, 1081, 1081, 834, 698, 706, 706, 1082, 1083, 721, 1084, 1085, 1086, 751, 1083, 1087, 696, 1088, 1089, 1090, 1090, 1090, 1091, 1009, 734, 1010, 1092, 1093, 870, 698, 1072, 751, 1094, 1094, 1095, 1096, 788, 1002, 711, 711, 711, 1097, 1097, 1098, 1009, 1009, 840, 753, 1099, 1100, 1101, 1102, 668, 1103, 1038, 1104, 1105, 987, 987, 1038, 1106, 1107, 1108, 1010, 696, 696, 1109, 1110, 1111, 1112, 1111, 749, 749, 806, 806, 1113, 806, 806, 1114, 1115, 1116, 1117, 1118, 1118, 1119, 1118, 1118, 1120, 1121, 698, 1122, 1122, 1123, 976, 1124, 1124, 920, 1124, 1125, 1126, 1127, 1128, 1046, 1129, 1130, 1131, 903, 1132, 1133, 1132, 1132, 816, 996, 1134, 788, 1135, 1073, 1073, 775, 1136, 1137, 1138, 846, 1139, 1140, 1140, 1140, 1141, 1142, 1143, 1144, 1145, 698, 1146, 1147, 1148, 1149, 1146, 1039, 1040, 991, 1150, 1151, 1152, 1152, 1153, 1154, 1153, 1153, 1155, 1156, 1157, 848, 1158, 1158, 809, 1159, 1051, 751, 734, 1160, 1073, 856, 698, 721, 1161, 1161, 1162, 1163, 1164, 1165, 1166, 850, 1167, 996, 849, 816, 678, 678, 1168, 1169, 1170, 755, 755, 946, 1151, 1151, 788, 781, 1171, 1172, 1173, 810, 1174, 1175, 781, 1176, 829, 1177, 1178, 1179, 1180, 1181, 1140, 1182, 816, 698, 1183, 1184, 1185, 751, 867, 867, 1186, 1187, 788, 1188, 1189, 1190, 788, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1197, 1198, 1199, 850, 996, 753, 1200, 753, 1201, 1202, 1022, 788, 751, 1203, 990, 990, 990, 1204, 990, 987, 1205, 1206, 1207, 1208, 816, 1209, 810, 810, 810, 810, 1210, 1210, 1211, 1211, 1210, 753, 751, 934, 1212, 1186, 721, 1213, 1214, 1215, 1216, 1140, 1217, 840, 1218, 1219, 735, 1220, 1221, 1221, 1222, 850, 1223, 758, 758, 1224, 1225, 751, 751, 755, 1226, 1026, 1115, 1115, 1227, 698, 850, 805, 1228, 1229, 1230, 1221, 1231, 698, 698, 1232, 751, 1233, 698, 698, 770, 1234, 1235, 975, 1236, 674, 816, 1237, 1237, 816, 1238, 1239, 836, 976, 1240, 850, 810, 725, 1241, 725, 725, 956, 1242, 1243, 1119, 1054, 1054, 1026, 1244, 1244, 1245, 1246, 1247, 755, 1026, 1248, 1248, 1249, 1250, 1251, 1252, 1253, 1244, 1245, 1254, 1175, 1255, 900, 946, 755, 755, 956, 753, 810, 1256, 1256, 736, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1263, 1264, 1263, 1207, 1265, 1265, 1118, 1118, 1119, 1118, 1118, 1266, 1267, 706, 1268, 959, 959, 1009, 959, 751, 1269, 1270, 1271, 1271, 1271, 1177, 725, 725, 725, 725, 1272, 1273, 698, 698, 1274, 1275, 1276, 1277, 1278, 750, 1279, 1280, 1022, 1281, 1282, 701, 701, 701, 1283, 1284, 1285, 806, 806, 806, 810, 751, 1286, 1217, 816, 896, 1287, 1287, 1288, 1288, 1289, 753, 816, 1290, 1279, 835, 815, 753, 788, 751, 718, 674, 999, 698, 1291, 1292, 753, 1293, 1294, 946, 753, 899, 1295, 1296, 1297, 751, 788, 815, 1009, 768, 1009, 1009, 698, 698, 1298, 1298, 870, 963, 816, 715, 1299, 698, 814, 698, 934, 1300, 934, 1300, 834, 834, 834, 1301, 1302, 1303, 1304, 674, 1305, 1306, 1307, 674, 1146, 850, 1146, 1308, 1309, 1310, 1311, 1312, 1313, 947, 1314, 751, 706, 706, 1315, 816, 805, 1316, 1317, 1317, 834, 1318, 1319, 1320, 1321, 1322, 715, 715, 1323, 1324, 1325, 1326, 907, 751, 1327, 1328, 695, 816, 1236, 751, 1236, 1329, 1330, 1331, 1332, 1333, 753, 816, 1334, 1335, 1336, 850, 777, 750, 698, 946, 976, 770, 1337, 1338, 750, 1339, 1221, 1221, 1191, 826, 848, 850, 1340, 698, 1279, 706, 706, 705, 1341, 706, 1342, 1343, 753, 678, 1344, 986, 1345, 946, 1346, 1244, 1347, 1244, 1348, 1349, 1350, 770, 698, 1351, 1352, 1353, 762, 711, 753, 1354, 1003, 975, 1355, 946, 753, 1356, 1177, 1357, 753, 1358, 808, 1151, 674, 1003, 1359, 1360, 1229, 850, 954, 1009, 946, 1361, 753, 816, 751, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 753, 1177, 1107, 1369, 1070, 816, 1370, 1370, 1371, 1372, 754, 1373, 1374, 1375, 1376, 1377, 721, 734, 1378, 1379, 970, 1380, 1381, 847, 1382, 1197, 1185, 850, 840, 1383, 1384, 1385, 1185, 1386, 751, 1387, 1388, 1389, 751, 1009, 751, 1390, 994, 1391, 1392, 1393, 1394, 1394, 1395, 970, 1396, 674, 1397, 1398, 1399, 1286, 1400, 698, 698, 698, 1400, 1401, 698, 698, 1402, 1403, 848, 1244, 991, 1404, 1404, 1404, 955, 1405, 1405, 1405, 1405, 1177, 1405, 1405, 1405, 1405, 1405, 1406, 1113, 1078, 781, 781, 1407, 1078, 751, 751, 698, 1408, 753, 1409, 1030, 1030, 1410, 719, 906, 892, 718, 892, 718, 719, 1411, 1412, 1413, 1279, 752, 1414, 1415, 752, 1416, 1186, 1417, 1418, 1419, 874, 1009, 1070, 1420, 1070, 1070, 1070, 1420, 1070, 1070, 1070, 788, 809, 1185, 1421, 1422, 1423, 1424, 1000, 1425, 674, 1426, 777, 1427, 753, 1428, 1429, 870, 850, 1430, 674, 1001, 1001, 1431, 1432, 848, 788, 1433, 1434, 963, 1435, 1436, 1437, 1438, 1439, 811, 976, 816, 1440, 1441, 1442, 1443, 1444, 978, 816, 850, 1445, 770, 755, 1446, 751, 1447, 1448, 1449, 1450, 1451, 1452, 870, 1296, 976, 715, 805, 805, 805, 805, 1026, 1453, 856, 1454, 698, 698, 1455, 1456, 1457, 1458, 1459, 1190, 860, 1460, 1461, 1462, 1463, 1464, 1030, 755, 810, 1329, 1465, 1466, 1467, 1468, 696, 696, 1469, 1470, 1229, 1471, 1472, 678, 781, 678, 781, 1473, 698, 755, 755, 1024, 850, 1025, 1053, 1053, 1053, 1053, 1474, 1475, 1476, 1046, 1477, 1046, 1046, 725, 753, 850, 1478, 1229, 1118, 1118, 1118, 1118, 1479, 1480, 996, 715, 848, 743, 743, 1408, 960, 960, 1481, 1370, 1482, 751, 1483, 1484, 706, 1485, 1486, 1487, 1488, 1489, 1490, 1049, 789, 789, 789, 1491, 1492, 1492, 1493, 1494, 1495, 1496, 1497, 983, 764, 1498, 764, 1026, 867, 867, 850, 867, 850, 755, 1207, 1499, 1500, 1501, 1229, 1502, 1503, 1504, 990, 1505, 1505, 1506, 1507, 1508, 1509, 720, 1510, 720, 1511, 1512, 1472, 1513, 1514, 920, 1515, 718, 1134, 996, 1151, 1151, 1151, 1151, 805, 805, 1516, 963, 1517, 1518, 1519, 1153, 1520, 1081, 834, 706, 1521, 706, 924, 1522, 924, 784, 1523, 1524, 1525, 1526, 1527, 1528, 1527, 1529, 1530, 1531, 1532, 1533, 1534, 1534, 1534, 1534, 1326, 698, 987, 1535, 701, 1536, 701, 701, 701, 1537, 1538, 1049, 1539, 1540, 1541, 1542, 1543, 784, 1095, 1544, 698, 1545, 1546, 1547, 1548, 1549, 706, 976, 1550, 1551, 1552, 1070, 1070, 1070, 1070, 1070, 1070, 1516, 1553, 1534, 1534, 1534, 1534, 1479, 1554, 1555, 1556, 1082, 1082, 751, 1557, 1558, 1559, 1560, 762, 711, 1561, 1562, 1563, 1534, 1534, 1534, 1534, 761, 761, 761, 761, 1266, 751, 816, 781, 1564, 1429, 1565, 1566, 1288, 850, 1567, 751, 678, 1568, 1569, 1570, 1571, 1572, 836, 836, 698, 987, 1573, 1574, 1575, 1576, 753, 781, 1577, 1578, 850, 1579, 698, 1580, 1581, 1468, 1468, 715, 715, 715, 1582, 689, 698, 698, 1583, 1584, 1236, 751, 954, 881, 881, 770, 1585, 753, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 674, 1593, 1594, 1595, 1596, 1210, 1210, 1210, 1210, 1151, 1151, 1151, 1030, 1151, 751, 755, 1597, 1249, 1598, 1599, 781, 781, 781, 1221, 1221, 850, 1600, 957, 957, 1601, 1279, 815, 1235, 1602, 1235, 1603, 1604, 751, 816, 816, 1217, 850, 1605, 1606, 1329, 1607, 1607, 1472, 1607, 1608, 1608, 816, 1609, 1610, 698, 1611, 751, 1612, 1613, 1614, 1235, 1304, 1235, 788, 1615, 1616, 1617, 1618, 805, 805, 1619, 1620, 1621, 934, 1622, 1623, 1624, 1625, 1626, 749, 916, 1627, 955, 1628, 1629, 1630, 1471, 976, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 718, 718, 906, 718, 718, 1639, 698, 706, 1118, 1419, 1640, 751, 924, 924, 711, 1585, 711, 711, 711, 1641, 698, 1642, 1201, 1643, 1644, 1644, 1644, 1644, 850, 1190, 839, 1645, 1646, 1644, 1644, 1647, 816, 1648, 1649, 850, 1650, 1651, 1651, 1652, 1653, 1217, 848, 1654, 1000, 753, 706, 695, 1340, 1655, 698, 698, 1656, 1657, 1658, 1223, 1659, 963, 963, 1660, 850, 698, 946, 1661, 1022, 1229, 674, 813, 813, 1286, 753, 1662, 695, 1663, 1664, 1665, 844, 698, 698, 1666, 680, 1667, 1223, 1668, 848, 1669, 1013, 1670, 1670, 976, 1671, 1672, 1673, 1370, 1674, 771, 771, 1675, 1081, 1207, 1140, 1081, 975, 1676, 1677, 1678, 1679, 1677, 1680, 1681, 1682, 976, 1151, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1690, 781, 835, 668, 751, 698, 1691, 753, 753, 753, 698, 751, 1692, 751, 753, 753, 788, 1043, 1026, 1118, 1693, 1694, 1695, 725, 725, 1080, 907, 907, 907, 1696, 907, 1697, 698, 698, 1698, 1699, 1254, 1279, 1287, 1263, 1263, 1700, 1701, 1701, 1701, 1087, 1009, 1702, 1703, 1704, 753, 1705, 1555, 1706, 788, 1707, 946, 1708, 1709, 1710, 1038, 1708, 1709, 1711, 1038, 1409, 1712, 665, 665, 665, 665, 665, 665, 665, 665, 665, 696, 696, 696, 696, 1146, 781, 781, 781, 954, 954, 1713, 1714, 698, 698, 1398, 751, 1715, 1716, 1717, 696, 1718, 1719, 1001, 976, 753, 1720, 1721, 1479, 1479, 1722, 865, 865, 1699, 865, 1723, 1724, 1725, 906, 674, 843, 1726, 1727, 1158, 1158, 1728, 1729, 896, 753, 1730, 1731, 1207, 1454, 1728, 1732, 1733, 1734, 788, 1177, 1735, 850, 1223, 1736, 1737, 698, 1046, 1477, 1153, 1738, 1042, 1042, 1739, 1534, 1534, 1740, 1534, 1534, 1741, 1243, 674, 721, 1640, 1202, 1742, 780, 1743, 1744, 683, 683, 1745, 1746, 1747, 674, 1236, 751),
    strict=True))
PHRASES = dict(
    zip(
    (
    "13 and\n"
    "13 to\n"
    "1798 83\n"
    "20 working\n"
    "6 1\n"
    "9 2\n"
    "a human\n"
    "a service\n"
    "a third\n"
    "about this\n"
    "acceptable means\n"
    "access to\n"
    "according to\n"
    "account has\n"
    "account is\n"
    "accounts are\n"
    "across the\n"
    "address of\n"
    "adequate level\n"
    "adequate protection\n"
    "adopted by\n"
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
    "always be\n"
    "amazon web\n"
    "an e\n"
    "analytics for\n"
    "answer from\n"
    "anti money\n"
    "any longer\n"
    "any of\n"
    "any other\n"
    "any personal\n"
    "anything not\n"
    "anything we\n"
    "anywhere in\n"
    "api services\n"
    "app is\n"
    "app store\n"
    "apple app\n"
    "apple s\n"
    "approved by\n"
    "approved codes\n"
    "are able\n"
    "are as\n"
    "are designed\n"
    "are directed\n"
    "are entitled\n"
    "are in\n"
    "around the\n"
    "art 9\n"
    "article 9\n"
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
    "assets are\n"
    "at any\n"
    "at regular\n"
    "at the\n"
    "at which\n"
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
    "basis is\n"
    "basis of\n"
    "be aware\n"
    "because you\n"
    "before they\n"
    "before we\n"
    "beyond the\n"
    "beyond what\n"
    "binding corporate\n"
    "broke the\n"
    "browser is\n"
    "browser privacy\n"
    "buyer of\n"
    "buyers of\n"
    "by a\n"
    "by an\n"
    "by e\n"
    "by law\n"
    "by sending\n"
    "by signing\n"
    "by software\n"
    "by the\n"
    "cal civ\n"
    "california online\n"
    "can be\n"
    "can require\n"
    "cancel the\n"
    "cancel your\n"
    "cancellation of\n"
    "cannot be\n"
    "carry out\n"
    "carrying out\n"
    "case of\n"
    "categories listed\n"
    "categories of\n"
    "cease to\n"
    "ceases to\n"
    "challenge our\n"
    "challenge the\n"
    "change how\n"
    "change in\n"
    "change of\n"
    "change that\n"
    "change the\n"
    "changes are\n"
    "changes that\n"
    "changes to\n"
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
    "come from\n"
    "come into\n"
    "comes from\n"
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
    "contract needs\n"
    "contract to\n"
    "contract we\n"
    "contract with\n"
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
    "credit reference\n"
    "cross border\n"
    "customer records\n"
    "data about\n"
    "data comes\n"
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
    "date and\n"
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
    "details of\n"
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
    "do our\n"
    "doesn t\n"
    "don t\n"
    "doubleclick for\n"
    "draw your\n"
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
    "end to\n"
    "enter into\n"
    "entering into\n"
    "equivalent level\n"
    "eu usa\n"
    "european economic\n"
    "event of\n"
    "every 12\n"
    "every calendar\n"
    "every so\n"
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
    "for one\n"
    "for our\n"
    "for periods\n"
    "for such\n"
    "for that\n"
    "for the\n"
    "for your\n"
    "form that\n"
    "format that\n"
    "free of\n"
    "free to\n"
    "from google\n"
    "from other\n"
    "from site\n"
    "from the\n"
    "from third\n"
    "from time\n"
    "from you\n"
    "from your\n"
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
    "get rid\n"
    "get your\n"
    "gets rid\n"
    "getting in\n"
    "give us\n"
    "give you\n"
    "give your\n"
    "given his\n"
    "given their\n"
    "given to\n"
    "given us\n"
    "given your\n"
    "global privacy\n"
    "google ad\n"
    "google ads\n"
    "google analytics\n"
    "google api\n"
    "google mobile\n"
    "google play\n"
    "google tag\n"
    "google universal\n"
    "got into\n"
    "grievance redressal\n"
    "ground for\n"
    "grounds for\n"
    "group of\n"
    "had from\n"
    "hang on\n"
    "hangs on\n"
    "has been\n"
    "has to\n"
    "have a\n"
    "have it\n"
    "have the\n"
    "have your\n"
    "hear from\n"
    "history of\n"
    "hold on\n"
    "holds on\n"
    "honour our\n"
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
    "identifier on\n"
    "if i\n"
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
    "information comes\n"
    "information commissioner\n"
    "information from\n"
    "information is\n"
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
    "into a\n"
    "ios app\n"
    "irrespective of\n"
    "is a\n"
    "is aimed\n"
    "is any\n"
    "is as\n"
    "is defined\n"
    "is designed\n"
    "is directed\n"
    "is responsible\n"
    "is the\n"
    "isle of\n"
    "isn t\n"
    "it for\n"
    "joint data\n"
    "jurisdictions in\n"
    "jurisdictions other\n"
    "justification for\n"
    "keep an\n"
    "keep in\n"
    "keep us\n"
    "keep you\n"
    "kept in\n"
    "kinds of\n"
    "know your\n"
    "large language\n"
    "last 12\n"
    "lawful basis\n"
    "lawfulness of\n"
    "learn your\n"
    "leave a\n"
    "leave the\n"
    "leave your\n"
    "leaves your\n"
    "leaving the\n"
    "legal basis\n"
    "legal obligation\n"
    "legal or\n"
    "legally or\n"
    "legitimate and\n"
    "legitimate business\n"
    "legitimate commercial\n"
    "length of\n"
    "let everyone\n"
    "let our\n"
    "let us\n"
    "let users\n"
    "let you\n"
    "limit ad\n"
    "limit the\n"
    "list of\n"
    "location of\n"
    "locations with\n"
    "log in\n"
    "login through\n"
    "login via\n"
    "login with\n"
    "look at\n"
    "machine learning\n"
    "make available\n"
    "make it\n"
    "make use\n"
    "making a\n"
    "mandatory personal\n"
    "may be\n"
    "may need\n"
    "may not\n"
    "may require\n"
    "means of\n"
    "means to\n"
    "measures designed\n"
    "measures in\n"
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
    "most of\n"
    "most recent\n"
    "move copy\n"
    "my ad\n"
    "name and\n"
    "name of\n"
    "national crime\n"
    "necessary for\n"
    "necessary in\n"
    "need for\n"
    "need it\n"
    "need to\n"
    "needed for\n"
    "network advertising\n"
    "next of\n"
    "no actual\n"
    "no cookies\n"
    "no longer\n"
    "no matter\n"
    "no more\n"
    "no obligation\n"
    "no one\n"
    "no third\n"
    "no user\n"
    "non disclosure\n"
    "non personal\n"
    "non public\n"
    "not apply\n"
    "not be\n"
    "not been\n"
    "not by\n"
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
    "once you\n"
    "one calendar\n"
    "one of\n"
    "only after\n"
    "only as\n"
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
    "our practices\n"
    "out of\n"
    "outside the\n"
    "outside your\n"
    "outstanding business\n"
    "p o\n"
    "page asked\n"
    "pages you\n"
    "pass to\n"
    "passes to\n"
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
    "period we\n"
    "periods for\n"
    "periods of\n"
    "permanently de\n"
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
    "placed only\n"
    "play store\n"
    "policies and\n"
    "post a\n"
    "power of\n"
    "preceding 12\n"
    "price or\n"
    "principal place\n"
    "privacy and\n"
    "privacy by\n"
    "privacy commissioner\n"
    "privacy compliance\n"
    "privacy cookie\n"
    "privacy impact\n"
    "privacy information\n"
    "privacy management\n"
    "privacy protection\n"
    "private by\n"
    "procedures to\n"
    "processing of\n"
    "processors we\n"
    "professional or\n"
    "proof of\n"
    "protection of\n"
    "protections in\n"
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
    "put a\n"
    "put it\n"
    "put them\n"
    "question the\n"
    "raise it\n"
    "raise this\n"
    "reach out\n"
    "reaching out\n"
    "reason we\n"
    "reason why\n"
    "reasonably designed\n"
    "reasons for\n"
    "reasons we\n"
    "reasons why\n"
    "receive a\n"
    "receive an\n"
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
    "repository s\n"
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
    "security is\n"
    "see a\n"
    "seek your\n"
    "seen by\n"
    "sell or\n"
    "sell our\n"
    "sell the\n"
    "send a\n"
    "sensitive and\n"
    "sensitive or\n"
    "sensitive personal\n"
    "sent to\n"
    "set only\n"
    "share with\n"
    "shared or\n"
    "shared with\n"
    "shine the\n"
    "should not\n"
    "should you\n"
    "sign in\n"
    "sign up\n"
    "similar level\n"
    "since you\n"
    "single sign\n"
    "site from\n"
    "small text\n"
    "so long\n"
    "so that\n"
    "so we\n"
    "social security\n"
    "sold or\n"
    "some data\n"
    "somebody who\n"
    "someone who\n"
    "source from\n"
    "source of\n"
    "sources from\n"
    "sources of\n"
    "sources we\n"
    "special categories\n"
    "special category\n"
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
    "switch cookies\n"
    "switch them\n"
    "take a\n"
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
    "the same\n"
    "their own\n"
    "third parties\n"
    "third party\n"
    "this policy\n"
    "this website\n"
    "through google\n"
    "through the\n"
    "throughout our\n"
    "throughout the\n"
    "throughout your\n"
    "time for\n"
    "time of\n"
    "time periods\n"
    "time to\n"
    "time we\n"
    "tls 1\n"
    "to account\n"
    "to an\n"
    "to answer\n"
    "to back\n"
    "to be\n"
    "to carry\n"
    "to collect\n"
    "to comply\n"
    "to deal\n"
    "to draw\n"
    "to find\n"
    "to follow\n"
    "to give\n"
    "to handle\n"
    "to keep\n"
    "to log\n"
    "to look\n"
    "to meet\n"
    "to process\n"
    "to require\n"
    "to satisfy\n"
    "to set\n"
    "to speed\n"
    "to the\n"
    "to work\n"
    "to write\n"
    "trade union\n"
    "transfer of\n"
    "transfer to\n"
    "transferred business\n"
    "transmit to\n"
    "transport layer\n"
    "treat you\n"
    "turn cookies\n"
    "turn them\n"
    "turn your\n"
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
    "up to\n"
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
    "valid legal\n"
    "valid reason\n"
    "variety of\n"
    "via e\n"
    "via google\n"
    "visible to\n"
    "way we\n"
    "ways we\n"
    "we also\n"
    "we are\n"
    "we buy\n"
    "we can\n"
    "we carry\n"
    "we currently\n"
    "we have\n"
    "we make\n"
    "we may\n"
    "we purchase\n"
    "we rely\n"
    "we will\n"
    "we won\n"
    "we work\n"
    "website you\n"
    "what do\n"
    "what does\n"
    "what is\n"
    "what this\n"
    "what we\n"
    "what you\n"
    "when it\n"
    "when the\n"
    "when they\n"
    "when this\n"
    "when you\n"
    "where do\n"
    "where it\n"
    "where the\n"
    "where they\n"
    "where to\n"
    "where we\n"
    "where you\n"
    "where your\n"
    "while a\n"
    "while the\n"
    "while you\n"
    "while your\n"
    "who can\n"
    "who do\n"
    "who has\n"
    "who this\n"
    "who to\n"
    "who we\n"
    "who you\n"
    "whom do\n"
    "whom to\n"
    "whom we\n"
    "why do\n"
    "why we\n"
    "will be\n"
    "will not\n"
    "with prior\n"
    "with the\n"
    "with user\n"
    "with users\n"
    "with your\n"
    "within a\n"
    "within the\n"
    "without a\n"
    "without any\n"
    "without anybody\n"
    "without anyone\n"
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
    "you tell\n"
    "younger than\n"
    "your consent\n"
    "your continued\n"
    "your e\n"
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
    "a friend\n"
    "a judge\n"
    "a leak\n"
    "a message\n"
    "a month\n"
    "a note\n"
    "a photo\n"
    "a regulator\n"
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
    "access times\n"
    "account closure\n"
    "account creation\n"
    "account data\n"
    "account deactivation\n"
    "account deletion\n"
    "account information\n"
    "account number\n"
    "account of\n"
    "account registration\n"
    "account termination\n"
    "accountability framework\n"
    "accountable for\n"
    "accounting act\n"
    "accounting firm\n"
    "accounting law\n"
    "acquire us\n"
    "acquires us\n"
    "across borders\n"
    "act on\n"
    "action taken\n"
    "actual buyers\n"
    "actual knowledge\n"
    "ad choices\n"
    "ad companies\n"
    "ad free\n"
    "ad id\n"
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
    "add on\n"
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
    "administrative safeguards\n"
    "adobe analytics\n"
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
    "after it\n"
    "after processing\n"
    "after termination\n"
    "after they\n"
    "after we\n"
    "after which\n"
    "after your\n"
    "against you\n"
    "age appropriate\n"
    "agencia española\n"
    "agent designated\n"
    "agent s\n"
    "agree again\n"
    "ahead of\n"
    "ai algorithms\n"
    "ai features\n"
    "ai model\n"
    "ai models\n"
    "ai systems\n"
    "algorithms alone\n"
    "all reasonable\n"
    "all users\n"
    "alleged breach\n"
    "alleged infringement\n"
    "alleged violation\n"
    "allows us\n"
    "always find\n"
    "amazon ads\n"
    "amended notice\n"
    "an agent\n"
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
    "anyone else\n"
    "anyone under\n"
    "anything important\n"
    "apart from\n"
    "app center\n"
    "app for\n"
    "app listing\n"
    "appeal to\n"
    "appear first\n"
    "appear here\n"
    "appear on\n"
    "appears here\n"
    "apple pay\n"
    "applicable version\n"
    "apply for\n"
    "apply until\n"
    "appointed a\n"
    "appropriate authority\n"
    "appropriate measures\n"
    "appropriate protection\n"
    "appropriate safeguards\n"
    "appropriate security\n"
    "appropriate steps\n"
    "apps for\n"
    "are acquired\n"
    "are listed\n"
    "are lost\n"
    "are necessary\n"
    "are not\n"
    "are required\n"
    "are sent\n"
    "are transferred\n"
    "aren t\n"
    "art 22\n"
    "art 27\n"
    "art 28\n"
    "art 44\n"
    "art 46\n"
    "art 49\n"
    "art 6\n"
    "art 77\n"
    "article 22\n"
    "article 27\n"
    "article 28\n"
    "article 44\n"
    "article 46\n"
    "article 49\n"
    "article 6\n"
    "article 77\n"
    "articles 6\n"
    "as comprehensive\n"
    "as necessary\n"
    "as needed\n"
    "as protective\n"
    "as required\n"
    "as stringent\n"
    "aside from\n"
    "ask us\n"
    "asked for\n"
    "asked to\n"
    "asks for\n"
    "asks which\n"
    "asset sale\n"
    "assist us\n"
    "assist you\n"
    "at all\n"
    "at least\n"
    "at midnight\n"
    "at once\n"
    "at rest\n"
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
    "back for\n"
    "back up\n"
    "backed up\n"
    "background checks\n"
    "backs up\n"
    "bank details\n"
    "based in\n"
    "be contacted\n"
    "be forgotten\n"
    "be listed\n"
    "be necessary\n"
    "be transferred\n"
    "because we\n"
    "been achieved\n"
    "been completed\n"
    "been fulfilled\n"
    "been satisfied\n"
    "been served\n"
    "before disposal\n"
    "behavioral ads\n"
    "behavioral advertising\n"
    "behaviorally targeted\n"
    "behavioural advertising\n"
    "behaviourally targeted\n"
    "being made\n"
    "being transferred\n"
    "best interests\n"
    "beyond recovery\n"
    "big changes\n"
    "billing data\n"
    "binding arbitration\n"
    "biometric data\n"
    "biometric identifier\n"
    "biometric identifiers\n"
    "biometric information\n"
    "birth date\n"
    "bought by\n"
    "branch io\n"
    "breach of\n"
    "break in\n"
    "broken into\n"
    "browser settings\n"
    "browser type\n"
    "browsing history\n"
    "built by\n"
    "bulletin boards\n"
    "bunny net\n"
    "business address\n"
    "business associates\n"
    "business is\n"
    "business partners\n"
    "business purpose\n"
    "business purposes\n"
    "business tools\n"
    "business transaction\n"
    "business transfer\n"
    "business transfers\n"
    "by accessing\n"
    "by algorithms\n"
    "by browsing\n"
    "by computers\n"
    "by contacting\n"
    "by continuing\n"
    "by creating\n"
    "by default\n"
    "by downloading\n"
    "by email\n"
    "by emailing\n"
    "by installing\n"
    "by machines\n"
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
    "camera images\n"
    "can not\n"
    "can t\n"
    "cannot resolve\n"
    "card details\n"
    "card number\n"
    "cease using\n"
    "certain countries\n"
    "certain jurisdictions\n"
    "change affects\n"
    "change log\n"
    "change significantly\n"
    "change substantially\n"
    "change your\n"
    "changes affect\n"
    "changes significantly\n"
    "chapter v\n"
    "choose to\n"
    "citizen of\n"
    "citizens of\n"
    "civil code\n"
    "claim your\n"
    "clean up\n"
    "cleaned up\n"
    "clear gifs\n"
    "clear text\n"
    "cloud provider\n"
    "cloudflare analytics\n"
    "co controller\n"
    "co controllers\n"
    "co responsible\n"
    "collect no\n"
    "collected data\n"
    "collected information\n"
    "collected personal\n"
    "collecting your\n"
    "collection agencies\n"
    "collection of\n"
    "collection settings\n"
    "collects no\n"
    "come back\n"
    "commercial code\n"
    "commercial communications\n"
    "commercial information\n"
    "commercial messages\n"
    "commission nationale\n"
    "common format\n"
    "communication data\n"
    "companies house\n"
    "company is\n"
    "company s\n"
    "compelled to\n"
    "competent authorities\n"
    "competent authority\n"
    "competent body\n"
    "compiled by\n"
    "compiled with\n"
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
    "confidential waste\n"
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
    "content data\n"
    "contest our\n"
    "contest that\n"
    "continued use\n"
    "contract data\n"
    "contract ends\n"
    "contractual duties\n"
    "contractual duty\n"
    "contractual fulfilment\n"
    "contractual measures\n"
    "contractual necessity\n"
    "contractual performance\n"
    "controller is\n"
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
    "costa rica\n"
    "counted by\n"
    "counted with\n"
    "countries across\n"
    "countries around\n"
    "countries different\n"
    "countries that\n"
    "countries throughout\n"
    "countries where\n"
    "countries without\n"
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
    "cross context\n"
    "cryptographic erasure\n"
    "current policy\n"
    "current text\n"
    "current version\n"
    "custom audiences\n"
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
    "data location\n"
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
    "days notice\n"
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
    "delivery address\n"
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
    "disclose it\n"
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
    "drop you\n"
    "e g\n"
    "e mails\n"
    "e u\n"
    "each time\n"
    "each version\n"
    "each year\n"
    "earlier editions\n"
    "earlier ones\n"
    "earlier versions\n"
    "earlier visits\n"
    "earn money\n"
    "education information\n"
    "electoral register\n"
    "electoral roll\n"
    "electronic form\n"
    "electronic format\n"
    "email address\n"
    "email addresses\n"
    "email me\n"
    "email provider\n"
    "email them\n"
    "email to\n"
    "email us\n"
    "email you\n"
    "emailing us\n"
    "employment history\n"
    "enables us\n"
    "end up\n"
    "ends up\n"
    "entirely secure\n"
    "entitled to\n"
    "error free\n"
    "error reports\n"
    "essential changes\n"
    "essentially equivalent\n"
    "eu model\n"
    "european union\n"
    "ever see\n"
    "every time\n"
    "every version\n"
    "every year\n"
    "everything we\n"
    "evidence of\n"
    "explicit consent\n"
    "exported from\n"
    "express consent\n"
    "extends to\n"
    "external companies\n"
    "external company\n"
    "external links\n"
    "external parties\n"
    "external provider\n"
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
    "family members\n"
    "fathom analytics\n"
    "federal commissioner\n"
    "feedback button\n"
    "feedback form\n"
    "feedback option\n"
    "feedback section\n"
    "fill in\n"
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
    "for accounting\n"
    "for administering\n"
    "for administration\n"
    "for advertising\n"
    "for analysis\n"
    "for analytics\n"
    "for answering\n"
    "for billing\n"
    "for booking\n"
    "for calling\n"
    "for changes\n"
    "for checking\n"
    "for communication\n"
    "for contacting\n"
    "for creating\n"
    "for customer\n"
    "for delivering\n"
    "for delivery\n"
    "for dispatching\n"
    "for education\n"
    "for fraud\n"
    "for fulfilling\n"
    "for handling\n"
    "for improving\n"
    "for internal\n"
    "for invoicing\n"
    "for legal\n"
    "for maintaining\n"
    "for managing\n"
    "for market\n"
    "for marketing\n"
    "for me\n"
    "for operating\n"
    "for operation\n"
    "for organising\n"
    "for payment\n"
    "for payments\n"
    "for performing\n"
    "for personalisation\n"
    "for personalised\n"
    "for personalization\n"
    "for personalized\n"
    "for preventing\n"
    "for processing\n"
    "for protecting\n"
    "for providing\n"
    "for purchase\n"
    "for purposes\n"
    "for recruitment\n"
    "for research\n"
    "for running\n"
    "for sale\n"
    "for security\n"
    "for sending\n"
    "for serving\n"
    "for shipping\n"
    "for statistical\n"
    "for statistics\n"
    "for support\n"
    "for teaching\n"
    "for testing\n"
    "for their\n"
    "for those\n"
    "for training\n"
    "for updates\n"
    "for us\n"
    "for you\n"
    "foreign countries\n"
    "foreign country\n"
    "foreign jurisdictions\n"
    "foreign law\n"
    "forty five\n"
    "forwards us\n"
    "foundation models\n"
    "four weeks\n"
    "from others\n"
    "from partners\n"
    "from us\n"
    "fulfil contracts\n"
    "fulfill contracts\n"
    "full disk\n"
    "full name\n"
    "fully automated\n"
    "fully secure\n"
    "fundamental changes\n"
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
    "give data\n"
    "give notice\n"
    "give out\n"
    "give to\n"
    "given consent\n"
    "gives us\n"
    "global cbpr\n"
    "go to\n"
    "goes beyond\n"
    "goes to\n"
    "gone from\n"
    "google admob\n"
    "google adsense\n"
    "google apis\n"
    "google cloud\n"
    "google drive\n"
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
    "hand data\n"
    "hand information\n"
    "hand it\n"
    "hand over\n"
    "hand your\n"
    "handed over\n"
    "hardware keys\n"
    "has access\n"
    "has broken\n"
    "has expired\n"
    "has not\n"
    "hasn t\n"
    "have about\n"
    "have access\n"
    "have been\n"
    "have broken\n"
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
    "held for\n"
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
    "hold onto\n"
    "hong kong\n"
    "hosted by\n"
    "hosted on\n"
    "hosting company\n"
    "hosting provider\n"
    "hosting service\n"
    "https connection\n"
    "https connections\n"
    "https encryption\n"
    "https protocol\n"
    "human intervention\n"
    "human involvement\n"
    "human reviewer\n"
    "hundred percent\n"
    "i use\n"
    "id card\n"
    "id number\n"
    "identifiable information\n"
    "identification number\n"
    "identify you\n"
    "identity card\n"
    "identity data\n"
    "identity document\n"
    "identity providers\n"
    "if necessary\n"
    "if required\n"
    "immediately after\n"
    "important change\n"
    "important changes\n"
    "in advance\n"
    "in another\n"
    "in any\n"
    "in furtherance\n"
    "in other\n"
    "in perpetuity\n"
    "in person\n"
    "in place\n"
    "in transit\n"
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
    "insurance number\n"
    "intercom id\n"
    "interests if\n"
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
    "inventory data\n"
    "ip address\n"
    "ip addresses\n"
    "is achieved\n"
    "is fulfilled\n"
    "is in\n"
    "is intended\n"
    "is lost\n"
    "is meant\n"
    "is necessary\n"
    "is not\n"
    "is required\n"
    "is satisfied\n"
    "is sent\n"
    "is transferred\n"
    "is using\n"
    "iso 27001\n"
    "issue tracker\n"
    "it provider\n"
    "its own\n"
    "itunes store\n"
    "job title\n"
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
    "keep for\n"
    "keep your\n"
    "keeping your\n"
    "kept for\n"
    "key terms\n"
    "knowingly collect\n"
    "language model\n"
    "language models\n"
    "last twelve\n"
    "last updated\n"
    "latest policy\n"
    "latest text\n"
    "latest version\n"
    "law enforcement\n"
    "law forces\n"
    "law makes\n"
    "law obliges\n"
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
    "licence key\n"
    "licence number\n"
    "licence plate\n"
    "license key\n"
    "limit your\n"
    "limitation of\n"
    "limitation period\n"
    "limitation periods\n"
    "limited features\n"
    "limited use\n"
    "lists of\n"
    "little files\n"
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
    "login data\n"
    "long enough\n"
    "longer necessary\n"
    "longer need\n"
    "longer needed\n"
    "longer require\n"
    "longer required\n"
    "longer than\n"
    "look after\n"
    "look into\n"
    "looks after\n"
    "looks at\n"
    "lost or\n"
    "lower quality\n"
    "mac address\n"
    "machine readable\n"
    "machines alone\n"
    "made available\n"
    "made by\n"
    "made for\n"
    "made public\n"
    "mail provider\n"
    "mail to\n"
    "mail us\n"
    "mailing address\n"
    "mailing list\n"
    "mailing lists\n"
    "maintained by\n"
    "major change\n"
    "major changes\n"
    "make money\n"
    "makes use\n"
    "making available\n"
    "managed by\n"
    "managerial procedures\n"
    "mandatory field\n"
    "mandatory fields\n"
    "mandatory information\n"
    "mandatory to\n"
    "marketing communications\n"
    "marketing cookies\n"
    "marketing partners\n"
    "marketing purposes\n"
    "material change\n"
    "material changes\n"
    "material modifications\n"
    "material revision\n"
    "material revisions\n"
    "material updates\n"
    "materially change\n"
    "materially different\n"
    "max age\n"
    "maximum period\n"
    "maximum retention\n"
    "maximum storage\n"
    "may affect\n"
    "may collect\n"
    "may combine\n"
    "may limit\n"
    "may transfer\n"
    "may use\n"
    "measured by\n"
    "measured with\n"
    "measures against\n"
    "medical history\n"
    "member states\n"
    "members of\n"
    "message boards\n"
    "message in\n"
    "message us\n"
    "message you\n"
    "meta data\n"
    "meta pixel\n"
    "meta pixels\n"
    "meta platforms\n"
    "meta sdk\n"
    "meter number\n"
    "microsoft advertising\n"
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
    "need not\n"
    "needed to\n"
    "neither collect\n"
    "neither collects\n"
    "neural networks\n"
    "never allow\n"
    "never collect\n"
    "never collects\n"
    "never gather\n"
    "never knowingly\n"
    "never leave\n"
    "never leaves\n"
    "never sent\n"
    "never shared\n"
    "never store\n"
    "never transmitted\n"
    "never uploaded\n"
    "new hampshire\n"
    "new jersey\n"
    "new owner\n"
    "new owners\n"
    "new policy\n"
    "new purpose\n"
    "new purposes\n"
    "new relic\n"
    "new text\n"
    "new version\n"
    "new versions\n"
    "new way\n"
    "new york\n"
    "new zealand\n"
    "newest text\n"
    "newest version\n"
    "nhs number\n"
    "nist 800\n"
    "no ads\n"
    "no advertisements\n"
    "no advertising\n"
    "no contract\n"
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
    "nobody but\n"
    "nobody else\n"
    "nodal officer\n"
    "non affiliated\n"
    "non eea\n"
    "non eu\n"
    "non european\n"
    "non provision\n"
    "non uk\n"
    "none but\n"
    "none of\n"
    "nor collect\n"
    "north macedonia\n"
    "not accept\n"
    "not access\n"
    "not accurate\n"
    "not adequately\n"
    "not agree\n"
    "not allow\n"
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
    "not content\n"
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
    "not permit\n"
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
    "not respected\n"
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
    "old versions\n"
    "older editions\n"
    "older ones\n"
    "older than\n"
    "older versions\n"
    "on closure\n"
    "on completion\n"
    "on demand\n"
    "on file\n"
    "on other\n"
    "on request\n"
    "on termination\n"
    "once processed\n"
    "once the\n"
    "once your\n"
    "one month\n"
    "one s\n"
    "online behavioral\n"
    "online form\n"
    "online tracking\n"
    "only authorised\n"
    "only authorized\n"
    "only if\n"
    "only know\n"
    "only process\n"
    "only start\n"
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
    "order details\n"
    "order history\n"
    "order processing\n"
    "organisational measures\n"
    "organizational measures\n"
    "other businesses\n"
    "other companies\n"
    "other company\n"
    "other controller\n"
    "other countries\n"
    "other entities\n"
    "other guests\n"
    "other individuals\n"
    "other jurisdictions\n"
    "other members\n"
    "other organisation\n"
    "other organization\n"
    "other parties\n"
    "other people\n"
    "other players\n"
    "other provider\n"
    "other providers\n"
    "other purpose\n"
    "other regions\n"
    "other service\n"
    "other sites\n"
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
    "our interest\n"
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
    "page requested\n"
    "page views\n"
    "pages viewed\n"
    "pages visited\n"
    "paper form\n"
    "parent company\n"
    "parental controls\n"
    "parse ly\n"
    "part of\n"
    "partner organisations\n"
    "pass data\n"
    "pass information\n"
    "pass on\n"
    "pass your\n"
    "passed on\n"
    "password protected\n"
    "password protection\n"
    "past versions\n"
    "past visits\n"
    "payment card\n"
    "payment data\n"
    "payment details\n"
    "payment information\n"
    "payment processor\n"
    "payment processors\n"
    "payment provider\n"
    "payment providers\n"
    "pci dss\n"
    "penetration test\n"
    "penetration testing\n"
    "penetration tests\n"
    "pension funds\n"
    "pension schemes\n"
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
    "permanently anonymise\n"
    "permanently deidentify\n"
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
    "photo id\n"
    "photo of\n"
    "physical access\n"
    "physical address\n"
    "physical electronic\n"
    "physical measures\n"
    "piano analytics\n"
    "pixel tag\n"
    "pixel tags\n"
    "place any\n"
    "plain text\n"
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
    "post office\n"
    "postal address\n"
    "postgresql hosting\n"
    "potential buyer\n"
    "potential buyers\n"
    "potential purchasers\n"
    "powered by\n"
    "practices change\n"
    "pre contractual\n"
    "preceding twelve\n"
    "preceding year\n"
    "precise geolocation\n"
    "precise location\n"
    "prefer not\n"
    "preference signal\n"
    "preference signals\n"
    "prevent unauthorised\n"
    "previous versions\n"
    "previous visits\n"
    "primary school\n"
    "principal office\n"
    "prior notice\n"
    "prior to\n"
    "prior versions\n"
    "prior visit\n"
    "prior visits\n"
    "privacy authorities\n"
    "privacy authority\n"
    "privacy center\n"
    "privacy centre\n"
    "privacy charter\n"
    "privacy commission\n"
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
    "procedural safeguards\n"
    "process data\n"
    "processes data\n"
    "processing agent\n"
    "processing agents\n"
    "processing location\n"
    "professional information\n"
    "profile data\n"
    "profile page\n"
    "profile picture\n"
    "prominent notice\n"
    "promotional purposes\n"
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
    "provide id\n"
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
    "public register\n"
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
    "random number\n"
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
    "recipient country\n"
    "recorded over\n"
    "redressal officer\n"
    "refer to\n"
    "referring url\n"
    "refers to\n"
    "regions outside\n"
    "registered address\n"
    "registered office\n"
    "registered user\n"
    "registered users\n"
    "registration number\n"
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
    "relevant changes\n"
    "remain in\n"
    "remain on\n"
    "remain unhappy\n"
    "remains on\n"
    "rent account\n"
    "report suspicious\n"
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
    "rest on\n"
    "restricted access\n"
    "restricted features\n"
    "rests on\n"
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
    "revised notice\n"
    "revised policy\n"
    "revised version\n"
    "revision history\n"
    "revoke permission\n"
    "rhode island\n"
    "right after\n"
    "right of\n"
    "rights of\n"
    "risk free\n"
    "role based\n"
    "roll over\n"
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
    "say so\n"
    "search queries\n"
    "search warrants\n"
    "secure environment\n"
    "secure manner\n"
    "secure server\n"
    "secure servers\n"
    "secure socket\n"
    "secure sockets\n"
    "secure way\n"
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
    "shipping address\n"
    "show us\n"
    "shown to\n"
    "shows us\n"
    "sign on\n"
    "significant alterations\n"
    "significant change\n"
    "significant changes\n"
    "significant effect\n"
    "significant effects\n"
    "significant revisions\n"
    "significant updates\n"
    "significantly affect\n"
    "significantly affected\n"
    "significantly affects\n"
    "signing in\n"
    "signing up\n"
    "similar effect\n"
    "similar technologies\n"
    "similarly affect\n"
    "similarly significant\n"
    "simple analytics\n"
    "sister companies\n"
    "small files\n"
    "so the\n"
    "soc 2\n"
    "social login\n"
    "social media\n"
    "social network\n"
    "social networking\n"
    "social networks\n"
    "social plugins\n"
    "social services\n"
    "sold shared\n"
    "solely automated\n"
    "some countries\n"
    "somebody else\n"
    "someone else\n"
    "something else\n"
    "something new\n"
    "sort code\n"
    "sources include\n"
    "south africa\n"
    "south korea\n"
    "speak to\n"
    "special protection\n"
    "special protections\n"
    "special safeguards\n"
    "sri lanka\n"
    "standard clauses\n"
    "standard format\n"
    "starts only\n"
    "statutory duty\n"
    "statutory obligation\n"
    "statutory obligations\n"
    "statutory period\n"
    "statutory periods\n"
    "statutory retention\n"
    "stay informed\n"
    "still unhappy\n"
    "stop getting\n"
    "stop personalised\n"
    "stop personalized\n"
    "stop receiving\n"
    "stop sending\n"
    "stop using\n"
    "stopped using\n"
    "stops using\n"
    "storage duration\n"
    "storage limitation\n"
    "storage location\n"
    "storage of\n"
    "storage period\n"
    "storage periods\n"
    "storage time\n"
    "store listing\n"
    "stored for\n"
    "stored until\n"
    "straight away\n"
    "street address\n"
    "structured electronic\n"
    "structured form\n"
    "structured format\n"
    "sub contractors\n"
    "sub processor\n"
    "sub processors\n"
    "subject access\n"
    "subscription ends\n"
    "substantial alterations\n"
    "substantial change\n"
    "substantial changes\n"
    "substantive changes\n"
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
    "supplies us\n"
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
    "take down\n"
    "take effect\n"
    "take over\n"
    "take steps\n"
    "taken back\n"
    "taken down\n"
    "taken over\n"
    "takes down\n"
    "takes effect\n"
    "takes over\n"
    "taking effect\n"
    "target ads\n"
    "target advertising\n"
    "targeted ad\n"
    "targeted ads\n"
    "targeted advertisement\n"
    "targeted advertisements\n"
    "targeted advertising\n"
    "targeting cookies\n"
    "tax authorities\n"
    "tax code\n"
    "tax consultant\n"
    "tax law\n"
    "tax laws\n"
    "tax legislation\n"
    "tax number\n"
    "tax office\n"
    "tax offices\n"
    "technical data\n"
    "technical measures\n"
    "technical security\n"
    "technically feasible\n"
    "teen accounts\n"
    "telephone number\n"
    "tell others\n"
    "tell our\n"
    "tell users\n"
    "tell you\n"
    "tells us\n"
    "temporary cookies\n"
    "terms used\n"
    "test results\n"
    "text files\n"
    "the app\n"
    "the application\n"
    "the apps\n"
    "the country\n"
    "the data\n"
    "the extension\n"
    "the game\n"
    "the games\n"
    "the government\n"
    "the information\n"
    "the opportunity\n"
    "the option\n"
    "the platform\n"
    "the plugin\n"
    "the post\n"
    "the recordings\n"
    "the service\n"
    "the services\n"
    "the site\n"
    "the software\n"
    "the states\n"
    "the website\n"
    "their contact\n"
    "their privacy\n"
    "these countries\n"
    "these data\n"
    "these third\n"
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
    "this notice\n"
    "this page\n"
    "this site\n"
    "this statement\n"
    "this text\n"
    "those countries\n"
    "those under\n"
    "thrown away\n"
    "thrown out\n"
    "time frame\n"
    "time limit\n"
    "time limits\n"
    "time period\n"
    "time spent\n"
    "time zone\n"
    "timely manner\n"
    "to a\n"
    "to access\n"
    "to adapt\n"
    "to add\n"
    "to address\n"
    "to adjust\n"
    "to administer\n"
    "to advertise\n"
    "to aggregate\n"
    "to allow\n"
    "to analyse\n"
    "to analyze\n"
    "to another\n"
    "to arrange\n"
    "to assess\n"
    "to assist\n"
    "to audit\n"
    "to authenticate\n"
    "to authorities\n"
    "to authority\n"
    "to avoid\n"
    "to award\n"
    "to better\n"
    "to bill\n"
    "to block\n"
    "to book\n"
    "to bring\n"
    "to build\n"
    "to buy\n"
    "to calculate\n"
    "to call\n"
    "to charge\n"
    "to check\n"
    "to combat\n"
    "to communicate\n"
    "to compare\n"
    "to compile\n"
    "to complete\n"
    "to conduct\n"
    "to confirm\n"
    "to connect\n"
    "to contact\n"
    "to continue\n"
    "to control\n"
    "to correct\n"
    "to count\n"
    "to cover\n"
    "to create\n"
    "to customise\n"
    "to customize\n"
    "to debug\n"
    "to decide\n"
    "to defend\n"
    "to deliver\n"
    "to design\n"
    "to detect\n"
    "to deter\n"
    "to determine\n"
    "to develop\n"
    "to diagnose\n"
    "to discover\n"
    "to display\n"
    "to educate\n"
    "to enable\n"
    "to enforce\n"
    "to enhance\n"
    "to ensure\n"
    "to enter\n"
    "to establish\n"
    "to estimate\n"
    "to evaluate\n"
    "to execute\n"
    "to facilitate\n"
    "to fill\n"
    "to fix\n"
    "to fulfil\n"
    "to fulfill\n"
    "to function\n"
    "to fund\n"
    "to gather\n"
    "to generate\n"
    "to get\n"
    "to grow\n"
    "to help\n"
    "to hold\n"
    "to host\n"
    "to identify\n"
    "to improve\n"
    "to inform\n"
    "to investigate\n"
    "to invoice\n"
    "to issue\n"
    "to know\n"
    "to learn\n"
    "to let\n"
    "to link\n"
    "to maintain\n"
    "to make\n"
    "to manage\n"
    "to market\n"
    "to match\n"
    "to measure\n"
    "to mend\n"
    "to monitor\n"
    "to notify\n"
    "to offer\n"
    "to open\n"
    "to operate\n"
    "to optimise\n"
    "to optimize\n"
    "to organise\n"
    "to organize\n"
    "to other\n"
    "to ourselves\n"
    "to pay\n"
    "to perform\n"
    "to personalise\n"
    "to personalize\n"
    "to place\n"
    "to plan\n"
    "to play\n"
    "to post\n"
    "to prepare\n"
    "to prevent\n"
    "to print\n"
    "to produce\n"
    "to progress\n"
    "to promote\n"
    "to protect\n"
    "to provide\n"
    "to publish\n"
    "to put\n"
    "to rank\n"
    "to reach\n"
    "to read\n"
    "to recognise\n"
    "to recognize\n"
    "to recommend\n"
    "to recover\n"
    "to recruit\n"
    "to refund\n"
    "to register\n"
    "to remember\n"
    "to remind\n"
    "to render\n"
    "to repair\n"
    "to reply\n"
    "to report\n"
    "to resolve\n"
    "to respond\n"
    "to review\n"
    "to run\n"
    "to safeguard\n"
    "to save\n"
    "to schedule\n"
    "to score\n"
    "to search\n"
    "to secure\n"
    "to see\n"
    "to select\n"
    "to sell\n"
    "to send\n"
    "to serve\n"
    "to settle\n"
    "to ship\n"
    "to show\n"
    "to stop\n"
    "to store\n"
    "to study\n"
    "to suggest\n"
    "to supervise\n"
    "to supply\n"
    "to support\n"
    "to sync\n"
    "to synchronize\n"
    "to tackle\n"
    "to tailor\n"
    "to take\n"
    "to teach\n"
    "to tell\n"
    "to test\n"
    "to thank\n"
    "to trace\n"
    "to track\n"
    "to train\n"
    "to treat\n"
    "to troubleshoot\n"
    "to understand\n"
    "to update\n"
    "to uphold\n"
    "to us\n"
    "to use\n"
    "to validate\n"
    "to verify\n"
    "to view\n"
    "to warn\n"
    "to welcome\n"
    "to whom\n"
    "to win\n"
    "told by\n"
    "told us\n"
    "toll free\n"
    "too old\n"
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
    "two step\n"
    "type of\n"
    "u k\n"
    "u s\n"
    "uk addendum\n"
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
    "until the\n"
    "until your\n"
    "updated notice\n"
    "updated policy\n"
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
    "user agent\n"
    "user information\n"
    "user rights\n"
    "users from\n"
    "users in\n"
    "users of\n"
    "users under\n"
    "users who\n"
    "uses https\n"
    "uses of\n"
    "using https\n"
    "using your\n"
    "usual format\n"
    "valid for\n"
    "valid id\n"
    "valid version\n"
    "vanish when\n"
    "various countries\n"
    "various jurisdictions\n"
    "various sources\n"
    "vat number\n"
    "version history\n"
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
    "we combine\n"
    "we disclose\n"
    "we do\n"
    "we employ\n"
    "we engage\n"
    "we get\n"
    "we hold\n"
    "we implement\n"
    "we keep\n"
    "we know\n"
    "we learn\n"
    "we need\n"
    "we offer\n"
    "we process\n"
    "we provide\n"
    "we see\n"
    "we sell\n"
    "we send\n"
    "we share\n"
    "we store\n"
    "we track\n"
    "we transfer\n"
    "we use\n"
    "we utilise\n"
    "we utilize\n"
    "web analysis\n"
    "web analytics\n"
    "web beacon\n"
    "web beacons\n"
    "web form\n"
    "web sites\n"
    "web storage\n"
    "what data\n"
    "what happens\n"
    "what information\n"
    "what personal\n"
    "when necessary\n"
    "when required\n"
    "when we\n"
    "when your\n"
    "where necessary\n"
    "where required\n"
    "whether we\n"
    "which data\n"
    "which page\n"
    "who else\n"
    "who gets\n"
    "who receives\n"
    "who sees\n"
    "will appear\n"
    "with consent\n"
    "with us\n"
    "with whom\n"
    "with you\n"
    "without ads\n"
    "without automated\n"
    "without human\n"
    "without limitation\n"
    "without people\n"
    "wordpress com\n"
    "work hard\n"
    "work history\n"
    "work with\n"
    "works from\n"
    "worse service\n"
    "would like\n"
    "would not\n"
    "write down\n"
    "write us\n"
    "writes down\n"
    "written down\n"
    "written notice\n"
    "written permission\n"
    "written to\n"
    "wrong hands\n"
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
    "you type\n"
    "you upload\n"
    "you withhold\n"
    "your account\n"
    "your address\n"
    "your age\n"
    "your agent\n"
    "your answers\n"
    "your bank\n"
    "your behalf\n"
    "your browser\n"
    "your child\n"
    "your choices\n"
    "your country\n"
    "your cv\n"
    "your data\n"
    "your details\n"
    "your device\n"
    "your doctor\n"
    "your email\n"
    "your employer\n"
    "your friends\n"
    "your gp\n"
    "your information\n"
    "your interests\n"
    "your location\n"
    "your number\n"
    "your organization\n"
    "your parents\n"
    "your personal\n"
    "your phone\n"
    "your privacy\n"
    "your question\n"
    "your religion\n"
    "your rights\n"
    "your school\n"
    "your steps\n"
    "your voice\n"
    "zero data\n"
    "zip code\n"
    "1798 83 1798\n"
    "acceptable means of\n"
    "acceptable means to\n"
    "according to our\n"
    "account has been\n"
    "address of the\n"
    "adequate level of\n"
    "adequate protection by\n"
    "adopted by the\n"
    "after the end\n"
    "after you have\n"
    "agent on your\n"
    "ai and machine\n"
    "all over the\n"
    "any of the\n"
    "any personal information\n"
    "anywhere in the\n"
    "api services user\n"
    "app store of\n"
    "apple s app\n"
    "approved by the\n"
    "approved codes of\n"
    "artificial intelligence and\n"
    "as soon as\n"
    "ask for your\n"
    "asking for your\n"
    "at the end\n"
    "at the latest\n"
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
    "basis for this\n"
    "basis is your\n"
    "basis of a\n"
    "basis of the\n"
    "basis of your\n"
    "because you have\n"
    "beyond what is\n"
    "by law to\n"
    "by the end\n"
    "cal civ code\n"
    "california online privacy\n"
    "can require that\n"
    "can require the\n"
    "cancellation of your\n"
    "carry out a\n"
    "carry out an\n"
    "carry out our\n"
    "carry out the\n"
    "carrying out our\n"
    "carrying out the\n"
    "categories listed in\n"
    "change how we\n"
    "change the way\n"
    "changes to our\n"
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
    "contract with you\n"
    "cross border privacy\n"
    "data about your\n"
    "data is drawn\n"
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
    "do not need\n"
    "do not sell\n"
    "do not share\n"
    "do not track\n"
    "don t have\n"
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
    "for a human\n"
    "for a period\n"
    "for our contract\n"
    "for the amount\n"
    "for the contract\n"
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
    "from site to\n"
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
    "give us the\n"
    "give us your\n"
    "given to us\n"
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
    "how we treat\n"
    "how your data\n"
    "how your information\n"
    "identifier on your\n"
    "if i do\n"
    "if i don\n"
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
    "information about your\n"
    "information and data\n"
    "information commissioner s\n"
    "information is drawn\n"
    "information that we\n"
    "information to third\n"
    "international data transfer\n"
    "internet and other\n"
    "internet or network\n"
    "internet or other\n"
    "is responsible for\n"
    "it for our\n"
    "kept in the\n"
    "kept in your\n"
    "lawful basis for\n"
    "lawfulness of the\n"
    "learn your address\n"
    "legal basis for\n"
    "legal obligation to\n"
    "legitimate and legal\n"
    "let our users\n"
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
    "most of the\n"
    "move copy or\n"
    "name of the\n"
    "necessary for the\n"
    "need for the\n"
    "need it for\n"
    "needed for the\n"
    "no longer a\n"
    "no third party\n"
    "non public education\n"
    "not be effective\n"
    "not be possible\n"
    "not been able\n"
    "not have actual\n"
    "not have to\n"
    "not need to\n"
    "not required any\n"
    "not set any\n"
    "not take effect\n"
    "not up to\n"
    "not use any\n"
    "not wish to\n"
    "notice of privacy\n"
    "obtain from us\n"
    "on a rolling\n"
    "on a voluntary\n"
    "on the app\n"
    "on the basis\n"
    "once it is\n"
    "once they are\n"
    "once you have\n"
    "one of the\n"
    "only after you\n"
    "only for the\n"
    "opt out of\n"
    "opt out preference\n"
    "option not to\n"
    "origin of the\n"
    "other parts of\n"
    "other similar network\n"
    "out of the\n"
    "out of your\n"
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
    "privacy commissioner of\n"
    "processing of personal\n"
    "professional or employment\n"
    "protection of personal\n"
    "provide information about\n"
    "provided directly by\n"
    "provides information about\n"
    "purpose of the\n"
    "raise it with\n"
    "raise this with\n"
    "reach out to\n"
    "reaching out to\n"
    "reasonably designed to\n"
    "receive an e\n"
    "rely on your\n"
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
    "should not have\n"
    "sign in using\n"
    "sign in via\n"
    "sign in with\n"
    "sign up with\n"
    "similar level of\n"
    "since you have\n"
    "somebody who should\n"
    "someone who should\n"
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
    "time of the\n"
    "time periods for\n"
    "to be able\n"
    "to require that\n"
    "to the extent\n"
    "turn your cookies\n"
    "under no obligation\n"
    "under our contract\n"
    "under the age\n"
    "united states of\n"
    "universal opt out\n"
    "up to date\n"
    "user enabled global\n"
    "valid reason for\n"
    "valid reason to\n"
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
    "what you tell\n"
    "when this policy\n"
    "when you do\n"
    "when you tell\n"
    "where do we\n"
    "where it comes\n"
    "where they come\n"
    "where to find\n"
    "where you do\n"
    "where you have\n"
    "where your data\n"
    "while a business\n"
    "while you are\n"
    "while you have\n"
    "who do we\n"
    "who this applies\n"
    "whom do we\n"
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
    "you have agreed\n"
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
    "6 1 a\n"
    "6 1 b\n"
    "6 1 c\n"
    "6 1 d\n"
    "6 1 e\n"
    "6 1 f\n"
    "9 2 a\n"
    "9 2 h\n"
    "a human being\n"
    "a human review\n"
    "a human reviews\n"
    "a service of\n"
    "a third country\n"
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
    "always be found\n"
    "amazon web services\n"
    "an e mail\n"
    "analytics for firebase\n"
    "answer from us\n"
    "anti money laundering\n"
    "any longer than\n"
    "any of your\n"
    "any other country\n"
    "anything not described\n"
    "anything we hold\n"
    "app is closed\n"
    "app store page\n"
    "apple app store\n"
    "are able to\n"
    "are as follows\n"
    "are designed for\n"
    "are directed to\n"
    "are entitled to\n"
    "are in place\n"
    "around the globe\n"
    "around the world\n"
    "art 9 2\n"
    "article 9 2\n"
    "artificial intelligence models\n"
    "as is necessary\n"
    "as long as\n"
    "as part of\n"
    "as permitted by\n"
    "as quickly as\n"
    "ask you to\n"
    "ask your consent\n"
    "assets are acquired\n"
    "at any time\n"
    "at regular intervals\n"
    "at which point\n"
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
    "basis for that\n"
    "basis of consent\n"
    "basis of processing\n"
    "be aware of\n"
    "because you agreed\n"
    "because you consented\n"
    "because you gave\n"
    "before they leave\n"
    "before we dispose\n"
    "beyond the period\n"
    "beyond the point\n"
    "beyond the time\n"
    "binding corporate rules\n"
    "broke the law\n"
    "browser is closed\n"
    "browser privacy controls\n"
    "buyer of our\n"
    "buyers of our\n"
    "by a computer\n"
    "by a machine\n"
    "by an algorithm\n"
    "by e mail\n"
    "by sending us\n"
    "by signing up\n"
    "by software alone\n"
    "can be contacted\n"
    "can be found\n"
    "can be reached\n"
    "can be transferred\n"
    "can require us\n"
    "cancel the account\n"
    "cancel your account\n"
    "cancel your subscription\n"
    "cannot be reconstructed\n"
    "cannot be recovered\n"
    "cannot be regenerated\n"
    "cannot be reproduced\n"
    "cannot be restored\n"
    "case of changes\n"
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
    "change that affects\n"
    "changes are fundamental\n"
    "changes are important\n"
    "changes are major\n"
    "changes are material\n"
    "changes are significant\n"
    "changes are substantial\n"
    "changes that affect\n"
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
    "come from public\n"
    "come from you\n"
    "come into effect\n"
    "come into force\n"
    "comes from public\n"
    "comes from you\n"
    "comes from your\n"
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
    "contact the address\n"
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
    "contract needs it\n"
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
    "country of processing\n"
    "country of recipient\n"
    "country of residence\n"
    "country other than\n"
    "credit reference agencies\n"
    "customer records statute\n"
    "data about children\n"
    "data about you\n"
    "data comes from\n"
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
    "date and time\n"
    "date of birth\n"
    "date of purchase\n"
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
    "details of transactions\n"
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
    "do our best\n"
    "doesn t collect\n"
    "doesn t gather\n"
    "doesn t record\n"
    "doesn t request\n"
    "doesn t require\n"
    "doesn t store\n"
    "don t allow\n"
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
    "draw your attention\n"
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
    "electronic and managerial\n"
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
    "end to end\n"
    "enter into force\n"
    "eu usa dpf\n"
    "european economic area\n"
    "event of changes\n"
    "every 12 months\n"
    "every calendar year\n"
    "every so often\n"
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
    "for a time\n"
    "for a while\n"
    "for any period\n"
    "for as long\n"
    "for business purposes\n"
    "for commercial purposes\n"
    "for example to\n"
    "for however long\n"
    "for long as\n"
    "for one reason\n"
    "for periods as\n"
    "for periods necessary\n"
    "for such period\n"
    "for such periods\n"
    "for such time\n"
    "for that period\n"
    "for the current\n"
    "for the duration\n"
    "for the existence\n"
    "for the maximum\n"
    "for the operation\n"
    "for the password\n"
    "for the performance\n"
    "for the period\n"
    "for the periods\n"
    "for the provision\n"
    "for your order\n"
    "free of ads\n"
    "free of advertising\n"
    "free to choose\n"
    "free to decide\n"
    "from google play\n"
    "from other sources\n"
    "from third parties\n"
    "from you directly\n"
    "from your parent\n"
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
    "get rid of\n"
    "get your consent\n"
    "gets rid of\n"
    "getting in touch\n"
    "give us an\n"
    "give us consent\n"
    "give us directly\n"
    "give us information\n"
    "give us permission\n"
    "give you access\n"
    "give you notice\n"
    "give your consent\n"
    "give your data\n"
    "give your information\n"
    "given his consent\n"
    "given their consent\n"
    "given us consent\n"
    "given us permission\n"
    "given your consent\n"
    "global privacy control\n"
    "google ad manager\n"
    "google ads serving\n"
    "google analytics 4\n"
    "google mobile ads\n"
    "google play page\n"
    "google play services\n"
    "google play store\n"
    "google tag manager\n"
    "google universal analytics\n"
    "got into our\n"
    "grievance redressal officer\n"
    "ground for processing\n"
    "grounds for processing\n"
    "group of companies\n"
    "had from us\n"
    "hang on to\n"
    "hangs on to\n"
    "has been lost\n"
    "has to agree\n"
    "have a look\n"
    "have it reviewed\n"
    "have your consent\n"
    "hear from us\n"
    "history of changes\n"
    "history of edits\n"
    "history of this\n"
    "hold on to\n"
    "holds on to\n"
    "honour our contract\n"
    "how and why\n"
    "how is your\n"
    "how long data\n"
    "how long each\n"
    "how long information\n"
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
    "information comes from\n"
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
    "into a study\n"
    "ios app store\n"
    "irrespective of where\n"
    "is a web\n"
    "is aimed at\n"
    "is any data\n"
    "is any information\n"
    "is as follows\n"
    "is defined as\n"
    "is designed for\n"
    "is directed to\n"
    "is the controller\n"
    "isle of man\n"
    "isn t needed\n"
    "joint data controller\n"
    "joint data controllers\n"
    "jurisdictions in which\n"
    "jurisdictions other than\n"
    "justification for processing\n"
    "keep an eye\n"
    "keep in touch\n"
    "keep us informed\n"
    "keep you informed\n"
    "kinds of data\n"
    "kinds of information\n"
    "know your customer\n"
    "large language models\n"
    "last 12 months\n"
    "lawfulness of processing\n"
    "leave a comment\n"
    "leave the service\n"
    "leave your country\n"
    "leaves your country\n"
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
    "let everyone know\n"
    "let us know\n"
    "let users know\n"
    "let you know\n"
    "limit ad tracking\n"
    "limit the use\n"
    "list of national\n"
    "location of data\n"
    "location of processing\n"
    "locations with different\n"
    "login through facebook\n"
    "login via facebook\n"
    "login with facebook\n"
    "machine learning algorithms\n"
    "machine learning model\n"
    "machine learning models\n"
    "make it public\n"
    "make use of\n"
    "making a request\n"
    "mandatory personal data\n"
    "may be transferred\n"
    "may require us\n"
    "means of collection\n"
    "means of protecting\n"
    "means to protect\n"
    "measures designed to\n"
    "measures in place\n"
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
    "name and number\n"
    "name of cookie\n"
    "national crime agency\n"
    "necessary in order\n"
    "need to have\n"
    "need to know\n"
    "network advertising initiative\n"
    "next of kin\n"
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
    "no one but\n"
    "no user data\n"
    "non disclosure agreement\n"
    "non personal information\n"
    "not apply until\n"
    "not be able\n"
    "not be collected\n"
    "not be recovered\n"
    "not been addressed\n"
    "not been resolved\n"
    "not by machines\n"
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
    "on our blog\n"
    "on our instructions\n"
    "on what basis\n"
    "on written request\n"
    "on your behalf\n"
    "on your consent\n"
    "on your instruction\n"
    "on your permission\n"
    "on your request\n"
    "once a year\n"
    "once per year\n"
    "one calendar month\n"
    "only after obtaining\n"
    "only as long\n"
    "only long enough\n"
    "open an issue\n"
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
    "our practices change\n"
    "out of date\n"
    "outside the country\n"
    "outside your country\n"
    "outstanding business need\n"
    "p o box\n"
    "page asked for\n"
    "pages you visit\n"
    "pass to us\n"
    "passes to us\n"
    "past 12 months\n"
    "people located in\n"
    "perform a contract\n"
    "perform contractual obligations\n"
    "perform our agreement\n"
    "perform our contract\n"
    "perform our contractual\n"
    "perform the agreement\n"
    "perform the contract\n"
    "performance of contract\n"
    "performing a contract\n"
    "performing the contract\n"
    "period of retention\n"
    "period of storage\n"
    "period we keep\n"
    "periods of retention\n"
    "permanently de identify\n"
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
    "place of processing\n"
    "place of residence\n"
    "place of work\n"
    "placed only if\n"
    "play store listing\n"
    "play store page\n"
    "policies and procedures\n"
    "post a notice\n"
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
    "processors we use\n"
    "proof of id\n"
    "protection of data\n"
    "protection of your\n"
    "protections in place\n"
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
    "put a note\n"
    "put it right\n"
    "put them right\n"
    "question the result\n"
    "reason we process\n"
    "reason we use\n"
    "reason why we\n"
    "reasons for processing\n"
    "reasons we process\n"
    "reasons we use\n"
    "reasons why we\n"
    "receive a message\n"
    "receive an email\n"
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
    "repository s history\n"
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
    "security is broken\n"
    "see a banner\n"
    "see a message\n"
    "see a notice\n"
    "seek your consent\n"
    "seen by anyone\n"
    "seen by others\n"
    "sell or share\n"
    "sell or transfer\n"
    "sell our business\n"
    "sell the business\n"
    "send a notice\n"
    "sensitive and special\n"
    "sensitive or special\n"
    "sensitive personal data\n"
    "sensitive personal information\n"
    "sent to us\n"
    "set only if\n"
    "share with us\n"
    "shared or sold\n"
    "shared with us\n"
    "shine the light\n"
    "should you not\n"
    "since you consented\n"
    "single sign on\n"
    "site from which\n"
    "small text files\n"
    "so long as\n"
    "so that we\n"
    "so we can\n"
    "social security number\n"
    "social security numbers\n"
    "sold or shared\n"
    "some data comes\n"
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
    "special category data\n"
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
    "switch cookies off\n"
    "switch them off\n"
    "take a look\n"
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
    "the same day\n"
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
    "through the app\n"
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
    "time we hold\n"
    "time we keep\n"
    "time we retain\n"
    "time we store\n"
    "tls 1 2\n"
    "tls 1 3\n"
    "to account for\n"
    "to an authority\n"
    "to answer your\n"
    "to back up\n"
    "to be forgotten\n"
    "to carry out\n"
    "to collect payment\n"
    "to collect payments\n"
    "to collect the\n"
    "to collect your\n"
    "to comply with\n"
    "to deal with\n"
    "to draw up\n"
    "to find errors\n"
    "to find faults\n"
    "to follow up\n"
    "to give you\n"
    "to handle your\n"
    "to keep our\n"
    "to log you\n"
    "to look after\n"
    "to meet legal\n"
    "to process your\n"
    "to require us\n"
    "to satisfy legal\n"
    "to set up\n"
    "to speed up\n"
    "to the authority\n"
    "to work out\n"
    "to write to\n"
    "trade union membership\n"
    "transfer of data\n"
    "transfer of information\n"
    "transfer of ownership\n"
    "transfer of personal\n"
    "transfer of your\n"
    "transfer to others\n"
    "transfer to us\n"
    "transferred business assets\n"
    "transmit to us\n"
    "transport layer security\n"
    "treat you differently\n"
    "treat you worse\n"
    "turn cookies off\n"
    "turn them off\n"
    "types of data\n"
    "types of information\n"
    "types of personal\n"
    "unable to resolve\n"
    "under age 18\n"
    "under our instructions\n"
    "united arab emirates\n"
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
    "valid legal reason\n"
    "variety of sources\n"
    "via e mail\n"
    "via google play\n"
    "visible to others\n"
    "way we use\n"
    "ways we use\n"
    "we also collect\n"
    "we also process\n"
    "we also reserve\n"
    "we also sell\n"
    "we also transfer\n"
    "we also use\n"
    "we are using\n"
    "we buy data\n"
    "we buy lists\n"
    "we can t\n"
    "we carry out\n"
    "we currently use\n"
    "we have implemented\n"
    "we have integrated\n"
    "we have shared\n"
    "we have sold\n"
    "we make use\n"
    "we may collect\n"
    "we may disclose\n"
    "we may make\n"
    "we may offer\n"
    "we may process\n"
    "we may provide\n"
    "we may send\n"
    "we may share\n"
    "we may store\n"
    "we may track\n"
    "we may transfer\n"
    "we may use\n"
    "we purchase data\n"
    "we rely on\n"
    "we will transfer\n"
    "we will use\n"
    "we work with\n"
    "website you came\n"
    "what is held\n"
    "what we collect\n"
    "what we have\n"
    "what we hold\n"
    "what we keep\n"
    "what we know\n"
    "what we store\n"
    "what we use\n"
    "what you bought\n"
    "what you provided\n"
    "when it is\n"
    "when the purpose\n"
    "when the purposes\n"
    "when they are\n"
    "when you ask\n"
    "when you have\n"
    "when you leave\n"
    "when you stop\n"
    "when you use\n"
    "where the purpose\n"
    "where we collect\n"
    "where we get\n"
    "where we send\n"
    "where you consent\n"
    "where you live\n"
    "where you reside\n"
    "while the account\n"
    "while you remain\n"
    "while your account\n"
    "who can see\n"
    "who has access\n"
    "who to contact\n"
    "who we are\n"
    "who we share\n"
    "who you are\n"
    "whom to contact\n"
    "whom we share\n"
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
    "within a day\n"
    "within the period\n"
    "without a human\n"
    "without a person\n"
    "without any automated\n"
    "without any human\n"
    "without anybody looking\n"
    "without anyone looking\n"
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
    "write to you\n"
    "writing to us\n"
    "you are consenting\n"
    "you are from\n"
    "you are in\n"
    "you are responsible\n"
    "you choose not\n"
    "you consent to\n"
    "you directly provide\n"
    "you have chosen\n"
    "you have consented\n"
    "you live in\n"
    "you provide directly\n"
    "you re in\n"
    "you reside in\n"
    "you tell us\n"
    "younger than 16\n"
    "younger than 18\n"
    "your consent where\n"
    "your continued use\n"
    "your e mail\n"
    "your explicit consent\n"
    "your express consent\n"
    "your local supervisory\n"
    "your prior consent\n"
    "your use of\n"
    "adequate level of data\n"
    "adequate level of privacy\n"
    "adequate protection by the\n"
    "adopted by the european\n"
    "any personal information is\n"
    "approved by the european\n"
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
    "contract with you could\n"
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
    "for our contract with\n"
    "for the amount of\n"
    "for the contract with\n"
    "for the purpose for\n"
    "for the purposes for\n"
    "for the purposes of\n"
    "fulfil our obligations to\n"
    "google api service user\n"
    "google api services user\n"
    "how and when we\n"
    "how we treat your\n"
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
    "is responsible for the\n"
    "list of data protection\n"
    "most of the data\n"
    "need it for the\n"
    "not be possible for\n"
    "on the basis of\n"
    "once it is no\n"
    "once they are no\n"
    "only after you have\n"
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
    "where your data is\n"
    "with the user s\n"
    "without the consent of\n"
    "without the user s\n"
    "won t be possible\n"
    "you are a resident\n"
    "you have agreed to\n"
    "you have given your\n"
    "you provide to us\n"
    "1798 83 1798 84\n"
    "acceptable means of protecting\n"
    "acceptable means to protect\n"
    "according to our instructions\n"
    "account has been deleted\n"
    "address of the page\n"
    "adequate level of protection\n"
    "after the end of\n"
    "after you have agreed\n"
    "agent on your behalf\n"
    "ai and machine learning\n"
    "all over the world\n"
    "any of the following\n"
    "anywhere in the world\n"
    "api services user data\n"
    "app store of apple\n"
    "apple s app store\n"
    "approved by the commission\n"
    "approved codes of conduct\n"
    "as soon as it\n"
    "as soon as the\n"
    "as soon as they\n"
    "as soon as this\n"
    "as soon as we\n"
    "ask for your consent\n"
    "ask for your renewed\n"
    "asking for your consent\n"
    "at the end of\n"
    "at the latest when\n"
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
    "basis for this is\n"
    "basis is your consent\n"
    "basis of a contract\n"
    "basis of the consent\n"
    "basis of the contract\n"
    "basis of the processing\n"
    "basis of your consent\n"
    "because you have agreed\n"
    "because you have consented\n"
    "beyond what is necessary\n"
    "by law to collect\n"
    "by the end of\n"
    "california online privacy protection\n"
    "can require that we\n"
    "can require the controller\n"
    "cancellation of your account\n"
    "carry out a contract\n"
    "carry out an agreement\n"
    "carry out our contract\n"
    "carry out the contract\n"
    "carrying out our contract\n"
    "carrying out the contract\n"
    "change how we handle\n"
    "change how we use\n"
    "change the way we\n"
    "changes to our services\n"
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
    "contract with you cannot\n"
    "cross border privacy rules\n"
    "data about your health\n"
    "data is drawn from\n"
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
    "do not need to\n"
    "do not sell link\n"
    "do not sell my\n"
    "do not sell request\n"
    "do not sell requests\n"
    "do not track signals\n"
    "don t have to\n"
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
    "for a human to\n"
    "for a period as\n"
    "for a period necessary\n"
    "for a period of\n"
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
    "from site to site\n"
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
    "give us the chance\n"
    "give us your consent\n"
    "given to us by\n"
    "given us your consent\n"
    "have the option to\n"
    "how data is used\n"
    "how do we collect\n"
    "how do we obtain\n"
    "how do we use\n"
    "how information is collected\n"
    "how information is used\n"
    "how long we can\n"
    "how long we hold\n"
    "how long we keep\n"
    "how long we must\n"
    "how long we need\n"
    "how long we retain\n"
    "how long we store\n"
    "how long we will\n"
    "how to contact us\n"
    "how to reach us\n"
    "how we may use\n"
    "identifier on your device\n"
    "identifier on your phone\n"
    "if i do not\n"
    "if i don t\n"
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
    "information about your health\n"
    "information commissioner s office\n"
    "information is drawn from\n"
    "information that we collect\n"
    "information to third parties\n"
    "international data transfer addendum\n"
    "international data transfer agreement\n"
    "internet or network activity\n"
    "is responsible for processing\n"
    "is responsible for your\n"
    "it for our contract\n"
    "kept in the browser\n"
    "kept in your browser\n"
    "lawful basis for processing\n"
    "lawfulness of the processing\n"
    "learn your address from\n"
    "legal basis for processing\n"
    "legal obligation to collect\n"
    "legitimate and legal interests\n"
    "let our users know\n"
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
    "need for the contract\n"
    "needed for the contract\n"
    "no longer a customer\n"
    "no third party ads\n"
    "non public education information\n"
    "not be effective until\n"
    "not been able to\n"
    "not have actual knowledge\n"
    "not have to provide\n"
    "not need to provide\n"
    "not required any longer\n"
    "not set any cookies\n"
    "not take effect until\n"
    "not up to date\n"
    "not use any cookies\n"
    "not wish to provide\n"
    "notice of privacy practices\n"
    "obtain from us confirmation\n"
    "on a rolling basis\n"
    "on a voluntary basis\n"
    "on the app store\n"
    "once you have agreed\n"
    "one of the following\n"
    "only for the duration\n"
    "opt out of tracking\n"
    "opt out preference signal\n"
    "opt out preference signals\n"
    "option not to provide\n"
    "origin of the data\n"
    "other similar network activity\n"
    "out of the country\n"
    "out of your country\n"
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
    "privacy commissioner of canada\n"
    "processing of personal data\n"
    "professional or employment related\n"
    "protection of personal data\n"
    "provide information about you\n"
    "provided directly by you\n"
    "provides information about you\n"
    "purpose of the storage\n"
    "raise it with us\n"
    "raise this with us\n"
    "reach out to me\n"
    "reach out to us\n"
    "reaching out to us\n"
    "reasonably designed to protect\n"
    "receive an e mail\n"
    "rely on your consent\n"
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
    "should not have seen\n"
    "sign in using facebook\n"
    "sign in via facebook\n"
    "sign in with facebook\n"
    "sign up with facebook\n"
    "similar level of protection\n"
    "since you have agreed\n"
    "somebody who should not\n"
    "someone who should not\n"
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
    "time of the request\n"
    "time periods for which\n"
    "to be able to\n"
    "to require that we\n"
    "to the extent necessary\n"
    "turn your cookies off\n"
    "under no obligation to\n"
    "united states of america\n"
    "universal opt out mechanism\n"
    "universal opt out mechanisms\n"
    "up to date policy\n"
    "up to date version\n"
    "user enabled global privacy\n"
    "valid reason for using\n"
    "valid reason to process\n"
    "valid reason to use\n"
    "we have the right\n"
    "we may also use\n"
    "what do we collect\n"
    "what is personal data\n"
    "what is personal information\n"
    "what this policy covers\n"
    "what we do with\n"
    "what you gave us\n"
    "what you tell us\n"
    "when this policy applies\n"
    "when you do not\n"
    "when you tell us\n"
    "where do we get\n"
    "where it comes from\n"
    "where they come from\n"
    "where to find us\n"
    "where you do not\n"
    "where you have consented\n"
    "where you have given\n"
    "while a business relationship\n"
    "while you are a\n"
    "while you are registered\n"
    "while you have an\n"
    "who do we share\n"
    "who this applies to\n"
    "whom do we disclose\n"
    "whom do we share\n"
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
    "you give us most\n"
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
    "only after you have given\n"
    "this website may sell your\n"
    "we may sell your biometric\n"
    "we may sell your sensitive\n"
    "without the consent of a\n"
    "without the consent of the\n"
    "won t be possible for\n"
    "adequate level of data protection\n"
    "adequate level of privacy protection\n"
    "adopted by the european commission\n"
    "any personal information is not\n"
    "approved by the european commission\n"
    "artificial intelligence and machine learning\n"
    "cal civ code 1798 80\n"
    "comply with the legal requirements\n"
    "contact details of the supervisory\n"
    "contact the data protection officer\n"
    "contract we have with you\n"
    "contract with you could not\n"
    "decision based solely on automated\n"
    "decisions based solely on automated\n"
    "delegado de protección de datos\n"
    "directly from the data subject\n"
    "do not hesitate to contact\n"
    "do not share or sell\n"
    "don t hesitate to contact\n"
    "for our contract with you\n"
    "for the amount of time\n"
    "for the contract with you\n"
    "for the purpose for which\n"
    "for the purposes for which\n"
    "for the purposes of this\n"
    "fulfil our obligations to you\n"
    "how and when we collect\n"
    "how we treat your data\n"
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
    "is responsible for the processing\n"
    "list of data protection authorities\n"
    "most of the data yourself\n"
    "need it for the contract\n"
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
    "where your data is sent\n"
    "with the user s consent\n"
    "with the user s permission\n"
    "without the user s consent\n"
    "you are a resident of\n"
    "you have agreed to it\n"
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
    "only after you have given permission\n"
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
    (1748, 1748, 1749, 1748, 1748, 1748, 1748, 1748, 1750, 1748, 1748, 1748, 1751, 1748, 1748, 1748, 1748, 1748, 1752, 1752, 1748, 1753, 1753, 1748, 1748, 1754, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1755, 1748, 1748, 1748, 1748, 1748, 1756, 1748, 1757, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1758, 1748, 1759, 1759, 1760, 1748, 1748, 1748, 1748, 1748, 1748, 1761, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1762, 1754, 1748, 1748, 1763, 1754, 1748, 1764, 1748, 1748, 1765, 1765, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1766, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1767, 1748, 1748, 1768, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1769, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1770, 1748, 1748, 1748, 1748, 1748, 1748, 1771, 1772, 1773, 1774, 1748, 1775, 1748, 1776, 1748, 1748, 1748, 1748, 1748, 1748, 1776, 1748, 1748, 1771, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1777, 1778, 1779, 1748, 1748, 1748, 1748, 1748, 1748, 1780, 1781, 1782, 1783, 1784, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1785, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1786, 1787, 1748, 1748, 1748, 1748, 1748, 1788, 1748, 1789, 1748, 1790, 1791, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1792, 1793, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1794, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1795, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1796, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1797, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1798, 1748, 1748, 1748, 1748, 1799, 1800, 1748, 1748, 1748, 1801, 1802, 1748, 1748, 1803, 1748, 1748, 1748, 1804, 1748, 1748, 1748, 1748, 1748, 1748, 1753, 1748, 1748, 1748, 1748, 1748, 1748, 1805, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1806, 1748, 1748, 1807, 1808, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1807, 1809, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1810, 1748, 1748, 1748, 1811, 1812, 1748, 1748, 1748, 1748, 1748, 1813, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1814, 1748, 1815, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1816, 1748, 1748, 1748, 1748, 1817, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1767, 1748, 1748, 1748, 1818, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1819, 1820, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1821, 1748, 1795, 1748, 1748, 1822, 1748, 1748, 1823, 1748, 1748, 1748, 1824, 1760, 1825, 1748, 1826, 1748, 1748, 1748, 1748, 1827, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1828, 1829, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1766, 1748, 1766, 1748, 1830, 1766, 1748, 1748, 1748, 1748, 1831, 1748, 1748, 1748, 1832, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1833, 1748, 1748, 1748, 1748, 1748, 1834, 1748, 1748, 1748, 1835, 1748, 1748, 1836, 1837, 1748, 1838, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1753, 1748, 1753, 1839, 1748, 1748, 1840, 1841, 1748, 1748, 1748, 1842, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1843, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1844, 1748, 1845, 1846, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1813, 1748, 1748, 1748, 1847, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1848, 1748, 1748, 1799, 1849, 1748, 1799, 1748, 1748, 1777, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1850, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1851, 1748, 1748, 1748, 1748, 1821, 1748, 1748, 1748, 1748, 1748, 1748, 1766, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1852, 1853, 1748, 1748, 1854, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1855, 1748, 1748, 1759, 1856, 1748, 1857, 1748, 1788, 1748, 1748, 1748, 1858, 1859, 1748, 1748, 1748, 1748, 1748, 1748, 1860, 1861, 1862, 1854, 1748, 1748, 1748, 1748, 1863, 1748, 1863, 1748, 1864, 1865, 1748, 1748, 1776, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1840, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1811, 1748, 1866, 1748, 1748, 1748, 1748, 1748, 1867, 1748, 1748, 1868, 1869, 1870, 1871, 1872, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1873, 1748, 1748, 1861, 1748, 1861, 1748, 1748, 1861, 1748, 1861, 1748, 1861, 1748, 1748, 1861, 1874, 1748, 1861, 1861, 1748, 1748, 1861, 1748, 1875, 1876, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1767, 1877, 1748, 1748, 1748, 1748, 1748, 1878, 1748, 1840, 1839, 1879, 1748, 1748, 1787, 1748, 1748, 1748, 1880, 1748, 1881, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1821, 1882, 1883, 1748, 1748, 1884, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1885, 1886, 1748, 1748, 1748, 1748, 1887, 1748, 1748, 1748, 1748, 1748, 1807, 1888, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1889, 1890, 1748, 1748, 1748, 1748, 1891, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1748, 1840, 1892, 1748, 1748, 1893, 1787, 1887, 1894, 1748, 1748, 1748, 1895, 1896, 1748, 1897, 1898, 1748, 1748, 1748, 1899, 1900, 1748, 1748, 1748, 1748, 1901, 1748, 1748, 1902, 1903, 1904, 1905, 1903, 1903, 1903, 1906, 1907, 1908, 1909, 1903, 1909, 1910, 1907, 1911, 1912, 1913, 1912, 1912, 1914, 1914, 1914, 1915, 1916, 1917, 1916, 1910, 1918, 1919, 1920, 1918, 1918, 1910, 1910, 1921, 1919, 1918, 1922, 1923, 1924, 1925, 1924, 1926, 1926, 1927, 1928, 1928, 1926, 1929, 1930, 1931, 1932, 1933, 1934, 1935, 1931, 1936, 1937, 1938, 1931, 1931, 1939, 1938, 1938, 1940, 1941, 1941, 1942, 1942, 1941, 1943, 1943, 1943, 1943, 1943, 1943, 1944, 1944, 1945, 1945, 1945, 1946, 1938, 1939, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1931, 1954, 1955, 1956, 1957, 1958, 1958, 1958, 1958, 1958, 1959, 1958, 1958, 1959, 1959, 1958, 1959, 1912, 1941, 1960, 1961, 1962, 1909, 1963, 1964, 1964, 1964, 1964, 1964, 1965, 1945, 1966, 1967, 1967, 1967, 1968, 1969, 1931, 1970, 1971, 1972, 1973, 1973, 1974, 1910, 1975, 1976, 1977, 1978, 1978, 1927, 1979, 1927, 1979, 1942, 1980, 1916, 1981, 1927, 1982, 1983, 1983, 1982, 1964, 1984, 1983, 1985, 1986, 1987, 1988, 1946, 1989, 1990, 1991, 1909, 1909, 1909, 1909, 1992, 1970, 1993, 1994, 1995, 1960, 1945, 1944, 1944, 1945, 1945, 1989, 1926, 1909, 1908, 1996, 1997, 1996, 1998, 1999, 2000, 2001, 2002, 2003, 1943, 1943, 1943, 2004, 2005, 2001, 2002, 2003, 1943, 1943, 1943, 2004, 2005, 2004, 2006, 1996, 1996, 2006, 1996, 2006, 1988, 2007, 1998, 2008, 2009, 2010, 1926, 2011, 1911, 2012, 2013, 2014, 2014, 2015, 2016, 1960, 2017, 1961, 1961, 2018, 2019, 1961, 2018, 1961, 1961, 2018, 2019, 1961, 2018, 2020, 2020, 2021, 2022, 2023, 2024, 2024, 2024, 2024, 2024, 2024, 1981, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 1909, 1996, 1999, 1968, 1958, 1958, 1958, 1958, 1958, 2033, 2034, 2035, 2034, 2035, 2034, 1994, 1999, 1941, 2033, 1987, 1920, 2036, 2037, 2038, 2038, 2039, 1910, 2040, 2041, 2042, 2043, 1908, 2044, 1910, 1910, 2045, 2046, 2041, 2047, 1957, 2048, 2049, 2050, 2050, 2051, 1926, 1926, 1926, 2052, 1965, 2053, 1965, 2054, 2052, 2053, 1941, 2052, 2055, 2056, 2052, 1965, 2057, 2053, 2058, 2052, 2052, 2052, 2059, 2052, 2052, 2056, 2060, 2061, 2062, 2063, 2064, 2065, 2066, 2067, 1918, 2068, 2069, 1987, 1970, 1987, 1987, 2070, 1987, 1987, 1943, 2071, 2030, 2072, 2073, 2074, 2075, 2075, 2076, 2077, 1925, 1946, 2078, 2078, 2078, 2079, 2021, 2021, 2021, 2021, 1985, 2021, 2044, 2079, 1969, 1924, 2080, 2081, 2080, 1960, 2082, 1910, 1906, 2048, 2083, 2084, 1960, 2085, 1960, 2086, 2086, 2087, 2087, 2087, 2087, 2087, 2087, 2087, 2087, 2087, 1914, 1914, 2088, 1908, 2089, 2033, 2090, 2091, 1916, 2092, 1928, 2093, 2093, 2093, 2093, 2094, 2095, 2096, 1990, 2097, 2096, 1990, 2096, 2098, 2099, 2096, 2031, 1990, 2031, 2100, 1990, 1990, 2096, 2096, 2101, 2096, 1956, 2096, 2102, 2103, 1910, 2104, 2104, 2052, 1910, 1958, 2105, 2105, 2105, 2105, 2105, 2105, 2106, 2017, 2093, 2093, 2093, 2107, 2107, 2093, 2093, 2108, 2108, 1985, 1926, 2109, 2110, 2086, 2086, 1927, 1927, 1927, 1927, 1927, 1927, 1927, 1927, 1927, 1927, 2111, 2111, 2112, 2113, 2045, 1906, 1906, 2114, 2115, 2116, 2033, 1970, 1970, 2117, 2118, 2119, 2120, 2121, 2095, 1938, 1938, 2122, 1911, 1934, 1908, 1943, 1906, 2123, 2124, 2125, 2126, 2125, 2021, 2021, 2127, 2128, 1922, 1908, 2129, 2130, 1908, 2092, 2021, 2131, 2003, 1906, 2132, 2133, 2134, 2135, 2136, 2137, 2075, 2138, 1918, 1918, 2139, 1928, 2071, 2140, 1941, 1941, 2141, 2022, 2022, 2022, 2067, 2010, 1961, 1927, 2045, 1990, 1990, 2067, 2067, 2067, 2067, 2142, 2143, 1910, 2144, 1910, 1927, 1927, 1927, 1927, 1948, 1948, 1948, 1942, 1942, 1948, 2082, 2082, 2080, 2145, 1958, 2146, 2147, 2024, 2024, 2148, 2149, 2150, 2030, 2151, 2151, 2100, 1909, 2152, 2153, 2154, 1981, 1970, 1977, 1970, 1970, 1970, 2118, 2155, 2081, 1906, 1906, 2156, 2082, 2157, 2158, 2100, 1925, 2096, 1993, 2159, 1909, 2160, 1910, 1968, 2161, 2161, 1914, 2162, 1914, 2062, 1987, 1943, 1943, 2163, 1998, 1981, 1970, 1977, 2164, 2165, 2166, 1927, 2166, 2167, 1925, 1925, 2168, 1985, 1925, 1906, 1941, 1941, 1941, 2169, 2170, 2038, 2017, 2171, 2172, 2172, 2171, 2017, 2017, 2171, 2170, 2173, 1914, 1906, 1946, 2174, 1990, 1990, 1990, 1990, 1998, 2175, 2175, 1985, 2176, 1969, 2177, 2177, 1946, 1910, 2178, 2179, 1958, 1958, 2180, 2179, 2179, 2181, 1958, 2179, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1981, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2182, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2183, 1968, 1968, 1968, 1968, 2184, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2185, 2186, 1968, 1981, 2011, 2182, 1927, 1927, 1927, 2187, 2188, 2189, 1964, 1903, 2190, 2190, 2191, 2105, 2105, 2192, 1910, 2193, 1914, 1987, 2194, 2195, 2195, 2195, 2196, 1989, 2197, 2197, 1964, 1964, 2198, 2081, 1990, 2041, 2199, 2200, 1909, 2199, 2200, 2201, 2202, 1943, 2203, 2161, 2086, 2075, 1934, 1934, 2204, 2205, 2041, 2206, 2041, 1992, 2207, 1951, 1922, 1922, 1922, 1922, 1907, 2085, 1907, 1960, 1907, 2151, 1907, 2208, 1907, 1907, 1960, 1907, 1907, 1907, 2209, 2210, 2211, 2212, 2212, 2212, 2212, 2213, 2214, 1967, 2200, 2200, 2200, 2215, 2200, 2216, 2192, 2217, 2218, 1958, 1997, 2219, 1998, 2220, 1959, 2218, 1958, 1997, 2221, 2219, 2047, 2222, 2223, 2224, 1946, 2225, 2129, 1990, 1990, 1990, 1990, 1990, 2226, 1911, 1968, 2227, 1941, 2228, 2229, 2110, 2230, 2230, 2231, 2232, 1925, 2233, 2233, 1916, 1916, 1965, 1965, 1965, 1914, 2234, 2151, 1910, 1978, 1910, 2235, 2151, 1910, 2151, 1906, 1996, 1996, 1958, 1987, 1987, 2236, 2237, 2237, 2238, 2237, 1973, 2239, 2240, 2015, 1942, 1942, 2132, 2095, 1986, 1945, 1945, 2241, 2242, 2021, 2021, 1960, 1960, 2021, 2243, 2023, 2136, 1993, 1910, 2244, 1910, 2245, 1922, 1922, 2104, 1927, 2246, 2246, 2246, 2246, 2247, 2247, 1910, 2248, 1910, 2249, 2250, 1958, 1958, 2251, 2167, 1908, 2167, 1996, 1997, 1996, 1958, 1998, 1999, 2252, 2233, 1990, 1985, 2253, 2254, 1910, 2078, 2255, 2256, 2078, 2078, 2078, 2257, 2257, 2257, 1926, 2078, 2078, 2078, 2255, 2257, 2257, 2257, 2257, 2257, 1927, 1927, 2258, 2258, 2129, 2259, 2129, 2259, 2141, 2260, 1964, 1964, 2261, 1981, 1970, 1970, 2117, 2262, 1907, 1907, 1907, 2263, 2004, 2004, 2004, 2258, 2258, 2264, 2004, 2004, 2265, 2263, 2266, 2266, 2267, 2004, 2268, 2267, 2268, 2269, 2267, 2267, 2004, 2004, 2004, 2270, 2271, 2271, 2004, 2269, 1907, 1907, 2272, 2273, 1961, 1907, 2274, 1907, 1907, 2004, 2267, 2275, 2276, 2277, 2018, 2258, 2258, 2278, 2258, 2258, 1948, 1948, 2279, 1911, 1910, 1910, 1910, 1910, 2280, 2281, 2276, 2276, 1941, 2282, 1906, 2076, 1990, 2030, 2030, 1960, 1960, 2283, 2030, 2030, 2284, 2198, 2198, 2198, 1927, 1927, 2285, 1910, 2286, 2287, 1918, 2288, 1910, 2276, 1958, 1958, 1958, 1958, 1958, 2289, 2290, 2291, 2290, 2292, 1908, 1948, 1910, 2082, 1965, 2293, 2045, 1989, 1909, 2231, 1993, 2100, 2294, 2295, 2295, 2045, 1987, 1987, 2155, 2252, 2296, 2045, 1945, 2089, 2089, 2089, 2084, 2080, 2297, 2049, 2298, 2299, 1987, 1987, 1987, 1987, 1987, 1987, 1942, 2022, 2300, 2300, 2300, 2280, 2301, 2302, 2280, 1999, 2252, 2086, 2086, 1945, 1910, 2303, 1985, 2046, 1909, 2031, 1909, 1910, 2171, 2017, 2041, 2171, 1910, 1931, 2041, 1946, 2304, 1964, 1966, 1966, 1966, 1910, 2305, 1943, 1964, 2070, 2041, 2194, 2233, 1927, 1927, 1960, 1960, 1927, 2306, 1945, 1996, 2307, 1996, 2308, 2308, 1964, 2309, 2308, 2308, 2308, 2310, 2311, 2311, 2311, 2311, 2308, 2311, 2311, 2312, 2312, 1926, 1926, 1970, 1942, 1942, 2041, 1970, 2313, 1970, 1987, 2314, 2315, 1970, 2117, 1910, 2033, 1932, 1932, 1932, 2280, 2316, 2308, 2317, 2318, 2308, 2308, 2318, 2319, 2311, 2311, 2320, 2321, 2212, 2322, 1927, 1927, 1927, 2323, 1927, 2320, 2318, 2308, 2110, 2070, 2324, 2325, 2218, 2326, 2309, 2327, 2308, 2328, 2280, 2308, 2329, 2308, 2162, 2162, 2327, 2218, 2325, 1997, 2327, 2280, 2280, 2280, 2063, 2308, 2323, 2327, 2065, 2330, 2327, 1958, 2308, 2327, 2327, 2309, 2063, 2324, 2162, 2280, 2323, 2323, 2280, 2308, 2280, 2308, 2308, 2065, 2218, 2280, 2331, 2308, 2311, 2311, 2308, 2308, 2311, 2327, 2311, 2332, 2333, 2063, 1909, 1909, 2334, 2070, 1993, 2335, 2336, 2084, 2089, 2336, 2108, 2337, 2337, 2338, 2338, 2339, 2024, 2024, 2047, 1970, 1970, 1970, 2340, 1970, 1958, 1958, 2056, 2341, 2342, 2343, 1958, 1958, 2344, 1959, 1903, 2345, 1938, 2346, 2347, 2019, 2019, 2010, 1998, 2348, 2010, 2019, 2348, 2276, 2010, 2349, 2349, 2045, 1910, 2350, 2351, 2352, 2351, 2353, 2354, 2089, 2089, 2089, 2084, 1911, 2355, 2355, 1910, 2066, 2003, 2356, 2356, 1985, 2357, 2358, 2358, 1927, 1985, 1985, 1906, 1927, 1985, 2358, 2358, 2359, 1980, 1985, 2358, 2358, 1942, 1927, 2358, 2360, 1906, 2361, 2362, 2363, 2364, 1966, 1966, 1966, 1966, 2365, 2087, 2087, 2140, 1966, 1966, 2366, 2367, 1966, 1964, 1906, 1966, 2087, 1966, 1966, 1966, 2368, 1966, 2136, 2368, 1966, 2369, 1985, 1985, 1906, 2233, 2370, 2371, 2298, 2372, 2045, 1910, 1910, 1910, 1910, 2156, 1985, 1941, 1946, 2373, 1985, 2200, 2200, 2374, 2200, 2375, 2376, 1916, 1970, 2118, 2066, 1910, 2066, 2067, 1985, 1980, 2377, 1906, 1916, 1916, 2248, 2248, 1985, 1985, 2095, 1986, 1914, 1914, 2105, 2011, 2011, 2011, 1974, 2276, 2276, 2022, 2033, 2033, 2022, 2022, 2378, 2378, 2151, 2151, 2379, 2035, 1938, 2035, 2035, 1938, 2035, 2095, 1986, 2250, 1910, 2031, 2151, 1910, 1916, 2047, 1945, 1945, 1946, 2076, 2076, 1909, 2077, 1946, 1946, 2334, 2047, 2380, 2224, 2224, 1909, 2082, 2266, 1985, 2294, 2041, 1926, 1926, 1926, 2230, 1987, 2105, 2261, 2060, 2224, 2224, 2333, 2381, 2381, 2382, 1970, 2118, 2383, 2047, 1909, 2384, 1970, 2118, 2118, 1960, 2023, 2385, 2385, 2092, 1960, 2092, 2088, 2088, 2386, 2088, 2088, 2092, 1990, 1922, 2092, 2088, 2088, 2387, 2092, 2088, 2088, 2388, 2389, 2390, 2391, 2092, 1922, 2023, 2132, 2044, 2392, 2381, 2386, 2092, 2088, 2092, 1983, 1982, 1945, 1999, 1999, 2393, 2393, 2130, 2081, 1920, 2394, 2395, 1909, 2298, 1926, 1926, 1926, 1926, 2396, 2396, 2240, 2241, 2241, 2241, 2240, 2396, 1960, 1960, 1945, 1945, 1941, 1945, 2200, 2397, 1909, 2011, 2398, 1928, 2200, 2045, 2399, 2189, 2210, 2011, 2400, 2085, 1906, 1960, 1906, 2046, 2401, 2402, 1906, 1906, 1906, 2403, 2401, 1906, 2045, 2024, 2024, 2067, 2040, 2404, 2405, 1910, 2333, 2031, 2031, 2096, 2406, 2082, 2082, 1945, 1945, 1909, 2407, 1945, 1945, 2407, 2407, 1996, 2108, 1927, 2408, 2075, 2212, 2409, 1910, 2410, 1927, 2047, 2047, 2411, 2412, 1910, 1916, 1981, 1960, 1960, 2085, 1907, 1960, 2268, 2268, 2413, 1938, 1938, 1960, 1960, 1987, 2022, 2022, 2218, 2022, 1910, 2200, 2200, 2200, 2414, 2414, 1990, 2089, 2089, 1996, 2336, 2415, 2084, 2030, 2030, 2030, 2072, 2072, 2072, 2030, 2030, 1960, 2416, 1916, 1941, 2416, 2300, 2276, 2417, 2300, 2300, 2300, 2276, 2300, 2300, 2300, 2300, 2300, 2300, 2038, 2104, 1970, 1970, 2418, 1970, 2209, 2312, 1958, 2162, 2132, 1914, 2419, 2075, 2045, 2110, 1943, 1943, 2240, 1941, 1941, 1945, 2290, 2420, 2165, 2110, 2421, 1909, 1910, 2273, 2156, 2033, 1916, 1916, 1916, 1916, 2033, 2240, 1916, 2240, 1945, 1916, 1908, 1945, 1945, 1908, 1908, 1945, 2422, 1945, 1945, 2290, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 1916, 1916, 1969, 2423, 2424, 2423, 1926, 2425, 2031, 1909, 2426, 2102, 2427, 2228, 2228, 2428, 2228, 2429, 2430, 2430, 2228, 2241, 2241, 2431, 2432, 2022, 2022, 1958, 1958, 2178, 2433, 2434, 2435, 1927, 2224, 2410, 2257, 1910, 2436, 2296, 2436, 2437, 1987, 1987, 1987, 2267, 2267, 1987, 1987, 2267, 2267, 2267, 2288, 2288, 2267, 2438, 2267, 2267, 1946, 1985, 2076, 1968, 2233, 2439, 2440, 2441, 2441, 2442, 2051, 1907, 2443, 2444, 2068, 2445, 2446, 1942, 1942, 1910, 2181, 2315, 2110, 2447, 1941, 1941, 1941, 2110, 2305, 2082, 2010, 2268, 2268, 2268, 2448, 2276, 2276, 1969, 2218, 2333, 2449, 2449, 2333, 2333, 1918, 1918, 1918, 2450, 2129, 2451, 2129, 2452, 2300, 2129, 1990, 2259, 2022, 2014, 2047, 2082, 2082, 2082, 1985, 2453, 2454, 2108, 1918, 1987, 1987, 1987, 1987, 2455, 2456, 1983, 2457, 1944, 1944, 1944, 1960, 1960, 1941, 1960, 2023, 2458, 2023, 2189, 2189, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 2459, 2460, 2209, 1938, 1938, 2461, 1998, 1994, 1926, 2462, 2461, 2075, 1926, 1998, 1994, 1926, 1994, 1938, 1938, 1938, 2035, 1938, 2035, 2035, 1974, 1907, 1924, 1985, 1924, 1924, 1924, 1910, 1907, 1907, 2119, 1945, 1945, 2463, 2464, 1910, 2200, 1909, 1909, 1956, 2436, 2022, 2141, 1910, 2076, 1966, 1966, 1966, 2465, 2466, 1966, 1966, 1966, 1907, 2456, 1911, 1911, 1966, 1966, 1985, 2062, 1966, 1966, 1966, 1966, 2110, 1966, 2096, 2207, 2068, 2062, 2467, 2468, 2469, 1906, 2470, 2470, 1966, 1966, 2456, 2388, 2471, 2472, 2473, 2368, 2472, 2474, 2068, 1986, 2475, 2075, 2407, 2407, 2407, 2407, 1910, 1910, 2476, 2371, 2477, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2371, 1968, 1968, 2478, 1968, 1968, 1907, 1907, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2479, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2477, 1968, 1968, 1968, 1968, 2478, 1968, 1968, 2480, 2480, 1968, 1968, 1968, 1968, 1968, 1968, 2478, 1968, 2481, 1968, 1968, 1968, 1968, 1968, 1968, 2482, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2483, 1968, 1968, 2477, 2481, 1968, 1968, 1968, 1968, 2371, 2484, 1968, 2478, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2478, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2485, 1968, 1968, 1968, 1968, 2486, 1968, 1968, 2486, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2487, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 1968, 2087, 2477, 1968, 1968, 2488, 1968, 1968, 2489, 1968, 1998, 2189, 2490, 1959, 1914, 2491, 2491, 2491, 2491, 2491, 2297, 2076, 2076, 2438, 2076, 2492, 1948, 1948, 2493, 2494, 2495, 2209, 2200, 2496, 2209, 2209, 2497, 2209, 2261, 2233, 2192, 2498, 2315, 2110, 1943, 1908, 1908, 2499, 2500, 2501, 2502, 2503, 1910, 2504, 2505, 2041, 1996, 2149, 1942, 1942, 1959, 1959, 1970, 1970, 2418, 1958, 1958, 2201, 1958, 1958, 2056, 1958, 2314, 2314, 2506, 2507, 1910, 2508, 2233, 2509, 2348, 2074, 2074, 1910, 2510, 2132, 2095, 2095, 2095, 1986, 2321, 2233, 2136, 2233, 2136, 2082, 2022, 2151, 1970, 2075, 1927, 1927, 2181, 1910, 1970, 2511, 1909, 2233, 2095, 2095, 2401, 2512, 2084, 2071, 2070, 2314, 1911, 2513, 2514, 2302, 2515, 2516, 2252, 2517, 1998, 2518, 2252, 2129, 1998, 1998, 2519, 2520, 2521, 2520, 1998, 2522, 1999, 2523, 2524, 2525, 1999, 2526, 2252, 2252, 2527, 2528, 2076, 2438, 2346, 2529, 2530, 2021, 2531, 2021, 2021, 1996, 1996, 2149, 1959, 1996, 1996, 2149, 2021, 1910, 2532, 2532, 2533, 2532, 1909, 2201, 2534, 2532, 2371, 1932, 2535, 2536, 2537, 1965, 2041, 2538, 1910, 2539, 2251, 1948, 1911, 2540, 1998, 2031, 1998, 1998, 1909, 2541, 1909, 2382, 2244, 1946, 1946, 2542, 2201, 2543, 2544, 2543, 2545, 2221, 2221, 2543, 2546, 2545, 2544, 1998, 2547, 2543, 2548, 2062, 2062, 1961, 1910, 1906, 2549, 2550, 2551, 2552, 2465, 2553, 2554, 2062, 2156, 2555, 2062, 2556, 1906, 2555, 2557, 1910, 2062, 1910, 1906, 2271, 2558, 2550, 2559, 1910, 2560, 2561, 1906, 1910, 1910, 2308, 1910, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2563, 2562, 2562, 2562, 2562, 2562, 2564, 2564, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2565, 2562, 2562, 2566, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2567, 2562, 2568, 2562, 2562, 2569, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2570, 2571, 2562, 2562, 2562, 2572, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2573, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2574, 2574, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2575, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2576, 2562, 2565, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2577, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2578, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2579, 2562, 2562, 2580, 2580, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2581, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2582, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2583, 2562, 2562, 2562, 2562, 2562, 2562, 2584, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2585, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2586, 2562, 2562, 2562, 2587, 2562, 2588, 2562, 2562, 2562, 2562, 2562, 2562, 2589, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2572, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2578, 2562, 2562, 2562, 2562, 2590, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2591, 2591, 2592, 2593, 2593, 2593, 2593, 2593, 2594, 2593, 2593, 2595, 2595, 2595, 2596, 2597, 2598, 2599, 2600, 2601, 2601, 2601, 2601, 2601, 2601, 2602, 2602, 2603, 2603, 2603, 2603, 2604, 2605, 2606, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2608, 2609, 2610, 2611, 2612, 2613, 2614, 2615, 2602, 2616, 2606, 2601, 2617, 2618, 2619, 2620, 2621, 2622, 2619, 2623, 2602, 2602, 2593, 2593, 2624, 2625, 2626, 2627, 2625, 2628, 2629, 2604, 2630, 2631, 2632, 2603, 2633, 2634, 2635, 2636, 2636, 2636, 2637, 2605, 2604, 2593, 2593, 2593, 2593, 2604, 2593, 2608, 2604, 2604, 2604, 2638, 2638, 2614, 2614, 2614, 2639, 2640, 2601, 2641, 2630, 2630, 2595, 2595, 2595, 2642, 2634, 2643, 2595, 2644, 2608, 2644, 2645, 2633, 2601, 2601, 2601, 2638, 2638, 2638, 2638, 2638, 2646, 2647, 2647, 2647, 2648, 2601, 2603, 2603, 2601, 2649, 2649, 2649, 2650, 2630, 2650, 2650, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2646, 2635, 2651, 2652, 2652, 2652, 2652, 2653, 2601, 2654, 2601, 2601, 2655, 2601, 2601, 2601, 2647, 2648, 2648, 2656, 2656, 2648, 2648, 2648, 2656, 2656, 2657, 2658, 2658, 2658, 2658, 2658, 2659, 2660, 2660, 2661, 2662, 2663, 2664, 2665, 2665, 2666, 2665, 2665, 2665, 2665, 2665, 2664, 2665, 2665, 2667, 2667, 2667, 2667, 2668, 2617, 2617, 2617, 2643, 2639, 2603, 2603, 2661, 2639, 2639, 2669, 2670, 2662, 2662, 2662, 2602, 2602, 2602, 2671, 2672, 2672, 2673, 2602, 2674, 2635, 2652, 2675, 2648, 2652, 2676, 2652, 2652, 2677, 2678, 2679, 2680, 2681, 2682, 2681, 2681, 2683, 2683, 2681, 2677, 2684, 2677, 2677, 2678, 2677, 2678, 2681, 2682, 2681, 2677, 2685, 2681, 2678, 2686, 2682, 2682, 2678, 2681, 2677, 2677, 2681, 2678, 2677, 2687, 2688, 2689, 2647, 2647, 2647, 2690, 2691, 2690, 2601, 2601, 2639, 2639, 2692, 2692, 2693, 2692, 2692, 2601, 2601, 2601, 2601, 2601, 2601, 2601, 2654, 2601, 2601, 2601, 2601, 2601, 2694, 2694, 2695, 2690, 2602, 2696, 2697, 2698, 2698, 2698, 2698, 2698, 2699, 2700, 2700, 2701, 2702, 2703, 2703, 2703, 2703, 2703, 2703, 2704, 2703, 2703, 2703, 2703, 2703, 2703, 2703, 2703, 2703, 2705, 2706, 2707, 2676, 2708, 2614, 2614, 2614, 2614, 2709, 2633, 2710, 2706, 2665, 2711, 2673, 2712, 2670, 2670, 2635, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2603, 2713, 2656, 2680, 2714, 2646, 2711, 2711, 2632, 2711, 2601, 2715, 2716, 2715, 2715, 2715, 2715, 2717, 2717, 2717, 2717, 2717, 2670, 2718, 2639, 2603, 2614, 2614, 2719, 2614, 2614, 2720, 2720, 2720, 2614, 2614, 2721, 2614, 2614, 2614, 2614, 2614, 2614, 2614, 2614, 2614, 2614, 2720, 2720, 2720, 2614, 2614, 2720, 2720, 2722, 2722, 2723, 2723, 2724, 2725, 2725, 2698, 2726, 2661, 2661, 2727, 2661, 2661, 2661, 2661, 2661, 2727, 2661, 2661, 2661, 2728, 2729, 2730, 2604, 2730, 2731, 2732, 2604, 2698, 2700, 2604, 2733, 2706, 2604, 2734, 2734, 2604, 2604, 2604, 2604, 2604, 2641, 2705, 2705, 2611, 2705, 2617, 2735, 2736, 2611, 2737, 2738, 2739, 2593, 2593, 2740, 2706, 2741, 2741, 2738, 2726, 2608, 2742, 2604, 2743, 2744, 2744, 2744, 2741, 2741, 2661, 2745, 2746, 2676, 2676, 2676, 2676, 2676, 2676, 2745, 2725, 2725, 2745, 2725, 2745, 2745, 2673, 2634, 2747, 2604, 2747, 2747, 2747, 2748, 2749, 2750, 2638, 2617, 2751, 2625, 2627, 2724, 2752, 2720, 2753, 2754, 2755, 2689, 2689, 2652, 2675, 2648, 2652, 2652, 2652, 2738, 2647, 2647, 2647, 2647, 2756, 2647, 2647, 2757, 2758, 2759, 2758, 2760, 2635, 2720, 2618, 2761, 2762, 2621, 2763, 2763, 2620, 2764, 2621, 2622, 2596, 2765, 2603, 2766, 2766, 2602, 2602, 2593, 2767, 2665, 2768, 2706, 2647, 2647, 2613, 2624, 2769, 2593, 2770, 2601, 2602, 2602, 2601, 2771, 2669, 2772, 2772, 2603, 2772, 2772, 2676, 2676, 2706, 2773, 2706, 2774, 2775, 2776, 2673, 2672, 2672, 2602, 2777, 2777, 2777, 2624, 2624, 2624, 2699, 2778, 2779, 2780, 2645, 2633, 2725, 2670, 2670, 2670, 2670, 2670, 2670, 2670, 2670, 2670, 2661, 2727, 2673, 2715, 2715, 2716, 2781, 2725, 2725, 2639, 2639, 2782, 2783, 2690, 2784, 2785, 2625, 2786, 2787, 2696, 2690, 2788, 2789, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2693, 2603, 2603, 2603, 2603, 2603, 2790, 2603, 2603, 2603, 2693, 2693, 2761, 2614, 2791, 2792, 2703, 2793, 2675, 2794, 2795, 2703, 2638, 2796, 2640, 2595, 2797, 2798, 2799, 2601, 2614, 2791, 2800, 2717, 2791, 2801, 2802, 2797, 2701, 2803, 2717, 2804, 2805, 2803, 2806, 2681, 2706, 2706, 2706, 2706, 2706, 2706, 2706, 2632, 2727, 2807, 2604, 2604, 2808, 2809, 2724, 2810, 2706, 2811, 2812, 2634, 2813, 2604, 2633, 2604, 2634, 2711, 2711, 2592, 2604, 2790, 2614, 2617, 2641, 2641, 2814, 2814, 2648, 2616, 2665, 2665, 2665, 2665, 2661, 2661, 2815, 2816, 2646, 2817, 2602, 2602, 2603, 2818, 2690, 2690, 2700, 2700, 2769, 2689, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2676, 2708, 2676, 2676, 2638, 2607, 2819, 2820, 2738, 2647, 2681, 2647, 2821, 2647, 2651, 2681, 2647, 2822, 2675, 2670, 2823, 2673, 2673, 2824, 2617, 2617, 2825, 2699, 2826, 2769, 2827, 2828, 2651, 2681, 2828, 2828, 2681, 2828, 2828, 2678, 2678, 2678, 2681, 2829, 2670, 2670, 2740, 2830, 2685, 2685, 2670, 2698, 2700, 2604, 2831, 2603, 2603, 2603, 2603, 2603, 2616, 2603, 2616, 2616, 2706, 2832, 2832, 2833, 2834, 2834, 2834, 2834, 2834, 2834, 2834, 2706, 2706, 2604, 2692, 2717, 2717, 2717, 2717, 2692, 2692, 2693, 2692, 2717, 2761, 2604, 2604, 2601, 2612, 2744, 2604, 2835, 2836, 2836, 2836, 2739, 2819, 2819, 2819, 2819, 2819, 2836, 2742, 2837, 2776, 2837, 2837, 2828, 2838, 2630, 2630, 2650, 2630, 2839, 2727, 2840, 2738, 2706, 2706, 2706, 2841, 2842, 2842, 2843, 2630, 2630, 2630, 2706, 2844, 2844, 2845, 2845, 2846, 2824, 2700, 2847, 2700, 2848, 2747, 2604, 2849, 2690, 2850, 2851, 2720, 2720, 2852, 2852, 2847, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2853, 2854, 2639, 2639, 2855, 2658, 2614, 2614, 2607, 2670, 2670, 2670, 2670, 2670, 2670, 2856, 2658, 2614, 2701, 2701, 2608, 2620, 2857, 2620, 2620, 2858, 2814, 2814, 2601, 2601, 2601, 2859, 2607, 2860, 2861, 2862, 2863, 2864, 2865, 2866, 2867, 2868, 2869, 2866, 2870, 2871, 2725, 2840, 2724, 2706, 2614, 2614, 2614, 2614, 2614, 2614, 2614, 2602, 2614, 2614, 2614, 2632, 2676, 2676, 2676, 2676, 2713, 2713, 2720, 2785, 2720, 2720, 2872, 2720, 2720, 2720, 2720, 2720, 2625, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2625, 2720, 2633, 2625, 2720, 2720, 2785, 2720, 2720, 2873, 2874, 2874, 2630, 2874, 2874, 2875, 2700, 2630, 2700, 2786, 2876, 2876, 2701, 2877, 2647, 2647, 2647, 2796, 2878, 2811, 2765, 2604, 2654, 2603, 2603, 2634, 2879, 2634, 2745, 2778, 2880, 2745, 2745, 2745, 2745, 2745, 2745, 2778, 2881, 2882, 2689, 2883, 2593, 2648, 2706, 2724, 2842, 2745, 2745, 2884, 2885, 2836, 2886, 2645, 2887, 2888, 2648, 2648, 2750, 2889, 2888, 2888, 2888, 2843, 2886, 2890, 2891, 2892, 2889, 2893, 2894, 2893, 2645, 2895, 2645, 2896, 2645, 2897, 2648, 2888, 2645, 2898, 2888, 2690, 2606, 2647, 2899, 2899, 2606, 2900, 2606, 2745, 2690, 2606, 2901, 2603, 2603, 2901, 2634, 2824, 2901, 2901, 2902, 2603, 2725, 2725, 2903, 2604, 2673, 2673, 2614, 2614, 2614, 2903, 2903, 2904, 2904, 2903, 2820, 2904, 2903, 2745, 2745, 2745, 2745, 2645, 2798, 2604, 2604, 2604, 2604, 2604, 2905, 2879, 2863, 2614, 2595, 2906, 2907, 2908, 2906, 2906, 2909, 2604, 2604, 2604, 2604, 2859, 2811, 2666, 2664, 2910, 2911, 2666, 2748, 2689, 2689, 2912, 2747, 2748, 2698, 2808, 2879, 2689, 2698, 2689, 2689, 2846, 2913, 2878, 2914, 2748, 2915, 2604, 2604, 2673, 2604, 2748, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2917, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2918, 2918, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2919, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2920, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2916, 2921, 2922, 2922, 2923, 2924, 2925, 2926, 2927, 2928, 2929, 2930, 2931, 2932, 2931, 2933, 2934, 2934, 2926, 2926, 2927, 2927, 2927, 2927, 2927, 2935, 2936, 2928, 2927, 2937, 2938, 2939, 2939, 2940, 2941, 2941, 2942, 2928, 2943, 2944, 2944, 2944, 2944, 2942, 2928, 2942, 2944, 2928, 2928, 2928, 2937, 2945, 2927, 2946, 2947, 2947, 2924, 2942, 2942, 2942, 2942, 2942, 2942, 2948, 2948, 2948, 2949, 2950, 2950, 2950, 2950, 2951, 2951, 2951, 2951, 2951, 2951, 2951, 2924, 2924, 2952, 2953, 2954, 2942, 2942, 2955, 2956, 2956, 2956, 2956, 2956, 2957, 2942, 2942, 2926, 2958, 2959, 2950, 2960, 2960, 2928, 2961, 2962, 2963, 2924, 2951, 2941, 2941, 2924, 2924, 2924, 2924, 2964, 2931, 2965, 2966, 2966, 2966, 2966, 2966, 2964, 2967, 2968, 2969, 2969, 2969, 2969, 2970, 2968, 2969, 2951, 2927, 2927, 2927, 2927, 2927, 2927, 2927, 2924, 2942, 2942, 2953, 2942, 2942, 2942, 2956, 2971, 2937, 2937, 2937, 2937, 2937, 2937, 2937, 2972, 2937, 2937, 2937, 2937, 2937, 2937, 2972, 2973, 2973, 2973, 2973, 2937, 2937, 2937, 2937, 2937, 2937, 2952, 2952, 2974, 2975, 2966, 2963, 2966, 2942, 2942, 2942, 2942, 2942, 2942, 2976, 2977, 2978, 2928, 2959, 2928, 2979, 2980, 2981, 2981, 2980, 2981, 2980, 2982, 2982, 2982, 2982, 2982, 2982, 2982, 2982, 2983, 2983, 2980, 2984, 2984, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2967, 2928, 2967, 2967, 2985, 2985, 2973, 2973, 2986, 2987, 2956, 2958, 2988, 2959, 2989, 2962, 2926, 2926, 2990, 2991, 2991, 2942, 2992, 2992, 2993, 2944, 2959, 2993, 2945, 2994, 2936, 2955, 2955, 2995, 2995, 2995, 2995, 2996, 2997, 2998, 2999, 2947, 2947, 2937, 3000, 3001, 3002, 2942, 2942, 2942, 2924, 3003, 2990, 3004, 3005, 3006, 2951, 2951, 2927, 3007, 3004, 3008, 3009, 3010, 3011, 3012, 3013, 3014, 3015, 2928, 2932, 2937, 3016, 3017, 3017, 2951, 2959, 2990, 2931, 2931, 2942, 2942, 2942, 2942, 2942, 2942, 2942, 2982, 2937, 2982, 3011, 3011, 3018, 3011, 3019, 3020, 3011, 3011, 3011, 3021, 3022, 2990, 3022, 2997, 2966, 2997, 2927, 2978, 2978, 2956, 2956, 2956, 2922, 2936, 2928, 3023, 2945, 3024, 3025, 3025, 3025, 3025, 2951, 3026, 3026, 2953, 3027, 3028, 2995, 2995, 2995, 2995, 2953, 2928, 3028, 3028, 2959, 2959, 2959, 3029, 2926, 3024, 3024, 2928, 2965, 2924, 2924, 2982, 2925, 2982, 2972, 2947, 2973, 3016, 3030, 3031, 3017, 3017, 3032, 3032, 3017, 2944, 2944, 2944, 3033, 3034, 2989, 3035, 3035, 3027, 2980, 3036, 3037, 3027, 2967, 2985, 2981, 2959, 2959, 2983, 2967, 2943, 3038, 2937, 2937, 2937, 2937, 3039, 3027, 3039, 3039, 2980, 2943, 2943, 2928, 2928, 2928, 2928, 2928, 2961, 2961, 2967, 2966, 2959, 3038, 3040, 2967, 2951, 2955, 2955, 3041, 3041, 3041, 3041, 3041, 3041, 3042, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3041, 3043, 3043, 3043, 3044, 3043, 3045, 3046, 3047, 3048, 3049, 3050, 3050, 3051, 3051, 3052, 3053, 3054, 3055, 3054, 3050, 3056, 3050, 3057, 3057, 3058, 3050, 3059, 3060, 3059, 3059, 3061, 3061, 3061, 3061, 3061, 3061, 3062, 3062, 3062, 3061, 3063, 3061, 3061, 3061, 3062, 3062, 3062, 3062, 3061, 3061, 3064, 3057, 3061, 3065, 3066, 3067, 3068, 3048, 3069, 3050, 3070, 3071, 3072, 3072, 3073, 3050, 3074, 3050, 3075, 3076, 3070, 3070, 3077, 3078, 3079, 3059, 3080, 3071, 3071, 3071, 3081, 3071, 3082, 3053, 3083, 3083, 3083, 3083, 3083, 3083, 3084, 3085, 3086, 3086, 3087, 3088, 3087, 3089, 3090, 3091, 3091, 3091, 3092, 3092, 3092, 3092, 3093, 3094, 3094, 3095, 3096, 3097, 3098, 3099, 3100),
    strict=True))
KINDS = (
    (106,),
    (166, 1346),
    (106, 1153),
    (),
    (1231,),
    (1182, 1186, 1931),
    (638, 930, 963, 972, 979, 989, 1777, 1852),
    (1, 3, 87, 149, 163, 169, 184, 202, 207, 382, 627, 629, 672, 685, 689, 698, 729, 903, 923, 924, 940, 941, 951, 952, 955, 959, 962, 985, 1175, 1184, 1191, 1194, 1195, 1197, 1206, 1314, 1315, 1408, 1458, 1535, 1546, 1570, 1584, 1608, 1612, 1622, 1624, 1635, 1644, 1645, 1692, 1710, 1743, 1799, 1917, 1932, 1934, 1947, 1950, 1960, 1989),
    (83, 468, 470, 562, 628, 631, 789, 818, 824, 843, 862, 865, 866, 883, 887, 954, 1008, 1047, 1192, 1271, 1536, 1570, 1713, 1714),
    (1994,),
    (715, 723),
    (468, 789, 818, 824, 843, 862, 865, 866, 883, 887, 954, 1008, 1047, 1192, 1523, 1536),
    (87, 163, 191, 204, 207, 342, 797, 1907),
    (87, 163, 191, 204, 207, 797),
    (397, 403, 1477),
    (1288, 1342, 1733),
    (1177, 1205, 1222, 1452),
    (1398, 1406, 1418),
    (1245, 1852, 1862),
    (116, 160, 164, 168, 171, 201, 239, 254, 263, 279, 502, 637, 739, 843, 857, 866, 883, 887, 1020, 1178, 1181, 1183, 1226, 1583, 1633, 1651, 1758),
    (1648,),
    (1508, 1511),
    (434, 455, 653, 655, 727, 1107, 1398, 1406, 1418, 1731),
    (139,),
    (434, 573, 653, 655, 723, 724, 1107, 1398, 1406, 1418, 1462, 1731, 1800, 1856),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1590),
    (592, 595, 860, 868, 1229, 1928),
    (1827, 1913),
    (160, 164, 168, 201, 1379),
    (1276, 1279, 1285, 1670, 1724),
    (18, 150, 589, 593, 596, 622, 756, 1167, 1790, 1892),
    (136, 144, 147),
    (230,),
    (28, 225),
    (172, 414, 568, 569, 589, 593, 598, 604, 688, 1464, 1483, 1833, 1956),
    (172, 568, 569, 604),
    (172, 568, 569, 589, 604),
    (110, 112, 113, 127, 132, 135, 953, 1007, 1012, 1015, 1018, 1026, 1029, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (1182, 1990),
    (444, 573, 604, 715, 723, 724, 727, 1442),
    (855, 873, 1852, 1923, 1924, 1932),
    (796, 832, 1134, 1145),
    (254, 1226, 1234),
    (523, 1011, 1182, 1443, 1990),
    (51, 159, 195, 238, 244, 554, 561, 577, 668, 675, 681, 734, 744, 774, 1590),
    (67, 843, 866, 883, 887, 1523),
    (1851,),
    (1500,),
    (83, 116, 159, 508, 554, 567, 791, 1420, 1957, 1970, 1989),
    (239, 1251, 1253),
    (193, 203, 205, 519, 821, 827, 1850, 1887, 1920),
    (137, 560, 1450, 1508),
    (306,),
    (398, 554, 833, 835, 839, 1470, 1479, 1970, 1989),
    (71, 75, 213, 527, 1510, 1514, 1524, 2028),
    (936, 1152),
    (936,),
    (131, 1865),
    (163, 169, 186, 207, 239, 275, 340, 378, 590, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1288, 1372, 1774, 1796, 1844, 1909, 1929, 1932, 1962, 1965, 1969),
    (239, 590, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1929),
    (239, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1258, 1929, 1969),
    (163, 207, 239, 586, 589, 590, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1258, 1929, 1962, 1969),
    (788, 789),
    (788, 789, 793, 798, 800, 2014),
    (721,),
    (1593, 1880),
    (1285,),
    (1446,),
    (160, 164, 168, 201, 652),
    (1284, 1723, 1885, 2008),
    (30, 2004),
    (30,),
    (30, 390, 1852),
    (116, 673, 676, 1537),
    (126, 1140),
    (160, 164, 168, 201, 577, 668, 675, 681, 734, 744, 774, 802, 817, 1590),
    (1591, 1617, 1635, 1644),
    (73,),
    (1050, 1514, 1524, 1932),
    (1510,),
    (136, 144, 186, 1267, 1269),
    (1106, 1484),
    (1514,),
    (1558,),
    (179, 407, 1394, 1636, 1639, 1851),
    (160, 164, 168, 201, 1702),
    (1665,),
    (86, 88, 160, 164, 168, 201, 381, 1498, 1856),
    (795,),
    (237, 1507, 1569, 1572, 1581, 1737, 1976),
    (1976,),
    (160, 164, 168, 201, 205, 583, 601, 611, 617, 876, 1452, 1523, 1820, 1821, 1927, 1972),
    (739, 1356, 1360, 1402, 1404, 1472, 1476, 1891),
    (791, 798, 800, 1146, 1699),
    (790,),
    (788,),
    (151, 198, 443, 572, 667, 674, 677, 728, 730, 781, 785, 860, 1419, 1434, 1435, 1451, 1517, 1780),
    (1231, 1331, 1971),
    (166, 299, 304, 656, 1341, 1363, 1489, 1504, 1594, 1888),
    (160, 164, 168, 201, 279, 1178, 1183, 1193, 1205, 1208),
    (160, 164, 168, 201, 1971),
    (175, 495, 539, 942, 964, 1125, 1154, 1169, 1773, 1778, 1902, 1952),
    (1053, 1159),
    (1043, 1053),
    (36, 39, 177, 310, 693, 1376, 1451, 1573, 1575, 2000, 2011),
    (664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 801, 806, 810, 814),
    (721, 1129),
    (734, 735, 748, 911, 1356, 1694, 1775, 1856),
    (1116,),
    (110, 112, 113, 127, 132, 135, 137, 143, 627, 629, 953, 1017, 1018, 1022, 1026, 1119, 1157, 1191, 1195, 1452, 1759, 1901, 1947, 1978, 1984),
    (110, 112, 113, 121, 127, 132, 135, 137, 143, 148, 953, 1016, 1018, 1022, 1191, 1195, 1756, 1759, 1901, 1947, 1984, 1993),
    (1394,),
    (503, 620, 625, 634, 641, 646, 647, 649, 1792, 1946, 1948),
    (503, 505, 620, 625, 634, 641, 646, 647, 649, 1379, 1792, 1843, 1888, 1946, 1948, 2034),
    (589, 1304),
    (479, 589, 598, 942, 964, 1125, 1169),
    (2045,),
    (288, 2045),
    (255,),
    (612, 1046),
    (473, 1053),
    (1053,),
    (210, 723, 724, 1592, 1633, 1651),
    (577, 713, 734, 744),
    (1, 3, 11, 35, 87, 94, 163, 169, 184, 191, 204, 207, 336, 342, 377, 378, 382, 396, 402, 522, 568, 604, 636, 651, 672, 706, 729, 731, 802, 898, 903, 994, 996, 1000, 1003, 1391, 1393, 1408, 1413, 1430, 1433, 1438, 1440, 1456, 1472, 1476, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1770, 1836, 1846, 1848, 1907, 2030),
    (1, 3, 11, 35, 80, 87, 163, 169, 184, 190, 191, 204, 207, 442, 528, 568, 604, 628, 636, 651, 900, 994, 996, 1000, 1002, 1003, 1391, 1392, 1472, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1846, 2030),
    (1, 3, 11, 87, 94, 163, 169, 184, 191, 204, 207, 568, 604, 636, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (1, 3, 11, 87, 94, 163, 169, 184, 191, 204, 207, 628, 1101, 1104, 1105, 1175, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1791),
    (1, 3, 11, 87, 94, 163, 169, 184, 191, 204, 207, 522, 568, 604, 636, 672, 706, 729, 731, 802, 1408, 1413, 1430, 1433, 1438, 1456, 1472, 1476, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (191, 204, 207),
    (1645, 1647),
    (1148,),
    (1523,),
    (577, 668, 675, 681, 710, 717, 719, 725, 734, 744, 767, 774, 1436, 1437, 1471, 1474, 1590, 1898),
    (554, 562, 567, 577, 668, 675, 681, 734, 744, 774, 791, 796, 798, 800, 1146, 1436, 1437, 1590, 1898, 1899, 2014),
    (753,),
    (780, 784),
    (235, 237, 255, 267, 277, 538, 1664, 2005, 2047),
    (235, 237, 255, 267, 273, 277, 538, 541, 1664),
    (1017, 1026, 1030, 1226),
    (76, 1566),
    (777, 783, 786, 1503, 1660, 1697),
    (183, 312, 759, 764, 777, 783, 786, 1226, 1450, 1451, 1452, 1502, 1503, 1660),
    (65, 72),
    (752, 757, 759, 761, 764, 1548, 1936),
    (752, 757, 759, 761, 1507, 1548, 1561, 1569),
    (152, 967, 1259, 1265),
    (17, 18, 37, 90, 91, 150, 186, 562, 587, 589, 593, 596, 622, 628, 1155, 1156, 1168, 1192, 1380, 1790, 1892),
    (921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1206, 1315, 1339, 1340, 1342, 1733, 1886),
    (51, 159, 195, 238, 244, 283, 300, 302, 561, 675, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1206, 1315, 1340, 1342, 1366, 1395, 1728, 1733, 1888),
    (239, 258, 271, 279, 540, 541, 1032, 1178, 1183, 1193, 1201, 1205, 2024, 2025),
    (258, 279, 1178, 1183),
    (659, 661, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 833, 839, 843, 866, 883, 887, 1523, 1583, 1633, 1651),
    (226,),
    (83, 760, 2027),
    (57, 60, 760),
    (97, 541, 562, 1146),
    (984, 1529),
    (160, 164, 168, 201, 420, 433, 584, 594, 604, 1402, 1409, 1820, 1856, 1922, 1972),
    (98, 160, 164, 168, 201, 413, 417, 433, 538, 562, 584, 594, 604, 1402, 1409, 1431, 1440, 1455, 1459, 1820, 1856, 1922, 1972),
    (843, 866, 883, 887, 940, 944, 1960),
    (687, 843, 866, 883, 887, 940, 941, 944, 1124, 1189, 1321, 1775),
    (442,),
    (1587, 1626, 1630, 1642, 1645, 1649, 1999),
    (1587, 1626, 1642, 1645, 1649, 1999),
    (778, 779, 787, 2003, 2006, 2007),
    (160, 164, 168, 201, 727, 739),
    (32,),
    (1599,),
    (109, 1936, 1941),
    (723, 789, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340),
    (51, 123, 159, 195, 238, 244, 283, 288, 293, 298, 554, 561, 675, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1580, 1888),
    (1403,),
    (19, 41, 53, 67, 98, 159, 164, 168, 184, 201, 233, 338, 343, 348, 352, 405, 524, 538, 583, 628, 631, 637, 664, 666, 683, 690, 692, 718, 727, 752, 766, 771, 774, 789, 800, 802, 818, 843, 866, 883, 887, 921, 925, 933, 954, 960, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1206, 1315, 1340, 1348, 1350, 1402, 1409, 1440, 1499, 1523, 1528, 1536, 1549, 1570, 1583, 1633, 1645, 1651, 1713, 1714, 1742, 1770),
    (116, 118, 119),
    (868, 1228, 1232, 1246, 1333),
    (100, 612, 1053),
    (861,),
    (24, 389, 854),
    (24, 1252, 1255, 1718),
    (24, 1252, 1255),
    (612, 1255),
    (473, 612, 613, 627, 629, 651, 658, 660, 855, 873, 884, 953, 1019, 1035, 1038, 1045, 1048, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1206, 1226, 1315, 1712, 1755, 1779, 1917, 1923, 1924, 1932),
    (627, 629, 651, 855, 873, 884, 953, 1019, 1038, 1041, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1226, 1712, 1923, 1924, 1932),
    (855, 873, 884, 953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (473, 612, 855, 873, 884, 953, 1019, 1048, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (627, 629, 847, 855, 873, 884, 953, 1019, 1035, 1038, 1039, 1048, 1049, 1053, 1075, 1131, 1184, 1189, 1191, 1194, 1195, 1197, 1206, 1712, 1923, 1924, 1930, 1932, 1934),
    (723, 724, 2023),
    (577, 668, 675, 681, 734, 744, 774, 1590),
    (844, 853),
    (19, 41, 53, 67, 164, 168, 184, 201, 233, 343, 405, 560, 583, 628, 631, 637, 664, 666, 683, 687, 690, 692, 718, 727, 752, 766, 771, 774, 789, 802, 818, 843, 866, 883, 887, 921, 933, 947, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340, 1348, 1350, 1402, 1523, 1528, 1536, 1549, 1570, 1583, 1633, 1645, 1651, 1770, 1859),
    (1534,),
    (205, 562, 611, 876, 1176, 1523, 1927, 1971, 1996),
    (1134, 1145, 1469, 1478, 1629, 1632),
    (279, 1181, 1371, 1372, 1844, 1909, 2017),
    (279, 502, 1181),
    (1852,),
    (1, 3, 11, 35, 184, 356, 640, 665, 669, 671, 694, 695, 731, 736, 737, 738, 740, 745, 747, 775, 788, 909, 982, 993, 1258, 1393, 1490, 1589, 1622, 1634, 1645, 1652, 1690, 1692, 1789, 1845, 1846, 1848, 1903, 1905, 1906, 1908, 2009),
    (1, 3, 11, 35, 184, 640, 665, 671, 694, 695, 731, 736, 737, 738, 740, 743, 745, 747, 775, 788, 912, 996, 1490, 1589, 1622, 1634, 1645, 1652, 1690, 1692),
    (237,),
    (665, 694, 695, 731),
    (800,),
    (1406, 1407, 1417),
    (599, 918),
    (799, 1852),
    (1990,),
    (280,),
    (160, 164, 168, 201),
    (285, 287, 408, 546, 1587, 1642, 1649, 1657, 1888),
    (160, 164, 168, 201, 271, 279, 369, 482, 723, 724, 739, 818, 843, 866, 883, 887, 956, 1178, 1183, 1187, 1193, 1201, 1205, 1209, 1210, 1270, 1356, 1360),
    (279, 1209, 1210),
    (100, 172, 183, 414, 568, 569, 604, 721, 1450, 1451, 1968),
    (100, 172, 568, 569, 604, 1451),
    (35, 1535),
    (71, 76, 877, 1566),
    (247, 922, 964, 987, 992, 995, 1114, 1125, 1141, 1150, 1154, 1207, 1224, 1250, 1258, 1272, 1275, 1295, 1340, 1728, 1844),
    (81, 435, 573, 583),
    (285, 287, 408, 546, 1587, 1642, 1657, 1888),
    (285, 287, 546, 1888),
    (858, 868, 1552),
    (168, 843, 866, 883, 887, 1523, 1583, 1633, 1651),
    (586,),
    (946, 959, 1128, 1194, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743, 1947),
    (832, 834, 838, 1704, 1705, 1889),
    (1856,),
    (193, 203, 205, 344, 577, 713, 734, 744, 821, 827, 1407, 1445, 1448, 1471, 1850, 1883, 1920, 2041, 2042, 2043),
    (1452, 1970, 1989),
    (237, 267, 538, 541, 1869),
    (160, 164, 168, 201, 1324, 1856),
    (2004,),
    (210, 577, 713, 734, 744, 1424, 1442),
    (147, 186),
    (700, 860, 1229, 1356, 1508, 1856, 1928),
    (178, 475, 548, 569, 574, 849, 860, 870, 899, 901, 919, 1434, 1865),
    (1618, 2050),
    (274, 816, 956, 1054, 1124, 1178, 1183, 1209, 1211, 1215, 1216, 1220, 1523),
    (1124, 1149),
    (665, 731),
    (1298,),
    (192, 572, 638, 728, 730, 860, 868, 1229, 1299, 1419, 1435, 1593, 1606, 1655, 1913),
    (1226,),
    (1566,),
    (508, 554, 843, 866, 883, 887, 1970, 1989),
    (236, 240, 277),
    (1801,),
    (101, 160, 164, 168, 201),
    (191, 204, 207, 342, 365, 672, 685, 741, 788, 945, 1010, 1040, 1141, 1309, 1814),
    (191, 204, 207, 672, 686, 741, 1782),
    (191, 204, 207, 1040),
    (114, 116, 122, 143, 203, 534, 821, 827, 1850),
    (35, 59, 346, 665, 694, 696, 731, 742, 943, 970, 973, 982, 1125, 1133, 1903, 1905, 1906, 1908),
    (35, 80, 665, 731, 982, 1135, 1537, 1793),
    (35, 346, 665, 731, 742),
    (1618,),
    (239, 665, 691, 731, 1638),
    (665, 691, 731, 743, 1638),
    (855, 873, 1923, 1924, 1932),
    (193, 203, 205, 453, 577, 604, 821, 827, 1407, 1471, 1500, 1850, 1883, 1887, 1920, 2041, 2042, 2043),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1590, 2006, 2007, 2051),
    (577, 668, 675, 681, 734, 744, 774, 1590, 2006, 2007),
    (35, 970, 1956),
    (554,),
    (665, 694, 696, 731),
    (665, 731, 1135),
    (931, 965, 972, 978, 983, 1441, 1508, 1931),
    (903, 931, 948, 965, 972, 978, 983, 1010, 1013, 1040, 1042, 1069, 1330, 1356, 1377, 1421, 1441, 1508, 1931, 1932),
    (169, 209, 842, 867, 873, 875, 931, 948, 965, 972, 978, 983, 1521, 1584, 1591, 1605, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1743, 1923, 1924),
    (172, 414, 541, 568, 569, 604, 721, 1430, 1438, 1440),
    (172, 414, 441, 458, 568, 569, 604, 721, 1430, 1438),
    (122, 843, 866, 883, 887),
    (87, 169, 209, 377, 842, 867, 873, 931, 948, 965, 968, 972, 978, 983, 1042, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1923, 1924),
    (87, 169, 842, 867, 873, 931, 965, 972, 978, 983, 1923, 1924),
    (1226, 1450, 1451, 1452),
    (209, 702, 1584, 1591, 1605, 1607, 1608, 1611, 1614, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1743),
    (209, 715, 723, 724, 727, 1584, 1601, 1605, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1743),
    (989, 1055, 1855),
    (1518,),
    (1190,),
    (1963,),
    (1260, 1963),
    (160, 164, 168, 201, 600, 1409),
    (94, 568, 604, 1788),
    (541, 1260, 1720, 1722),
    (131, 484, 592, 860, 989, 1852, 1904, 1928),
    (858,),
    (1558, 1562),
    (36, 39, 1573, 1575),
    (548, 576, 1552, 1593, 1595, 1596, 1604, 1606, 1613, 1615, 1655, 1662),
    (921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340),
    (51, 159, 195, 238, 244, 283, 288, 293, 298, 561, 577, 668, 675, 681, 734, 744, 774, 921, 938, 971, 974, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1534, 1580, 1590, 1955),
    (165,),
    (114, 143, 186, 982, 998, 1239, 1582, 1767, 2024, 2025),
    (19, 41, 53, 67, 159, 164, 168, 184, 201, 233, 338, 343, 348, 352, 405, 524, 583, 628, 631, 637, 664, 666, 683, 690, 692, 718, 727, 752, 766, 771, 774, 789, 800, 802, 818, 843, 866, 883, 887, 921, 927, 933, 954, 982, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1315, 1340, 1348, 1350, 1402, 1409, 1472, 1499, 1523, 1528, 1536, 1549, 1570, 1583, 1633, 1645, 1651, 1770, 1802, 1859),
    (1290, 1372, 2017),
    (723, 1995),
    (21, 331, 1404),
    (21, 331, 1402, 1404),
    (1618, 1649, 1741),
    (1572, 1576, 1970, 1989),
    (576, 950, 1593, 1604, 1653),
    (1513, 1544, 1569),
    (664, 666, 683, 690, 692, 718, 727, 766, 774, 789),
    (71, 75, 213, 309, 527, 1510, 1514, 1524, 1880),
    (48, 168, 171, 213, 405, 724, 843, 866, 880, 883, 887, 1008, 1014, 1350, 1536, 1583, 1633, 1651),
    (232,),
    (1888,),
    (20,),
    (169, 209, 568, 604, 644, 678, 759, 764, 842, 867, 873, 875, 879, 882, 931, 965, 972, 978, 983, 1042, 1584, 1608, 1612, 1622, 1624, 1635, 1644, 1645, 1743, 1755, 1915, 1923, 1924, 1935, 1937, 1939),
    (568, 604, 842, 867, 873, 1923, 1924, 1935, 1939),
    (87, 169, 209, 644, 842, 867, 873, 875, 879, 881, 931, 972, 978, 983, 1521, 1584, 1605, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1743, 1915, 1923, 1924, 1935),
    (735, 1694),
    (87, 978, 1001, 1206, 1774, 1796, 1799, 1932, 1934),
    (1766, 1852),
    (583,),
    (156, 568, 604, 750, 1762),
    (109,),
    (63, 782, 787, 1318, 1342, 1363, 1504, 1729, 1887, 2039),
    (1682,),
    (782, 787, 1318, 1627, 1631, 1729),
    (995,),
    (1616, 1641),
    (1616, 1638, 1641),
    (55, 60, 723, 782, 787, 1696, 1885),
    (63, 782, 787),
    (782, 787),
    (20, 330),
    (1629, 1632),
    (172, 414, 568, 604, 688, 2024, 2025),
    (172, 441, 458, 568, 604, 688),
    (1963, 2001),
    (226, 612, 613, 1061, 1064, 1067, 1083, 1382, 1385, 1388, 1538, 1715, 1968, 1988),
    (1066, 1067, 1083),
    (36, 1063, 1070, 1388, 1537, 1538, 1539),
    (281, 687),
    (842, 867, 873, 875, 1343, 1923, 1924, 2045),
    (842, 867, 873, 1343, 1923, 1924, 2045),
    (101, 160, 164, 168, 201, 664, 666, 683, 690, 692, 718, 727, 739, 766, 774, 789, 843, 866, 883, 887, 1175, 1356, 1360, 1626, 1856, 1971),
    (843, 866, 883, 887),
    (87, 163, 207, 842, 843, 857, 866, 867, 873, 883, 887, 956, 1923, 1924),
    (956,),
    (202, 481, 819, 822, 824, 826, 828, 829, 956),
    (125,),
    (392, 876),
    (137, 1181, 1205),
    (279, 369, 1178, 1183),
    (1209, 1211),
    (209, 842, 867, 873, 1508, 1584, 1591, 1605, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1743, 1923, 1924),
    (137, 239, 248, 568, 604, 1181, 1199, 1204, 1205, 1206, 1222, 1277, 1286, 1291),
    (568, 604, 1286),
    (239, 1181, 1286, 1717),
    (702, 1415),
    (65, 72, 81),
    (183, 358, 362, 373, 434, 723, 724, 1101, 1107, 1115, 1492, 1731, 1800),
    (539, 942, 964, 1125, 1154, 1169, 1356, 1497, 1773, 1778, 1902, 1952),
    (152, 563, 1815, 1884),
    (1430, 1552, 1567, 1572, 1809),
    (86, 88),
    (921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1660),
    (488, 494, 577, 668, 675, 681, 734, 744, 774, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1534, 1590),
    (279, 843, 866, 883, 887, 1523),
    (1407, 1445, 1448, 2041, 2042, 2043),
    (885, 1572),
    (885, 1218),
    (203, 821, 827, 1850, 1920),
    (503, 620, 625, 634, 641, 646, 647, 649, 657, 662, 1379, 1843, 1888, 1946, 1948),
    (110, 112, 113, 127, 132, 953, 1017, 1018, 1033, 1191, 1195, 1947, 1978, 1984),
    (1786, 1852, 1859),
    (788, 1129, 1133, 1144, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (1478,),
    (19, 50, 1011, 1056, 1127, 1366, 1840),
    (160, 164, 168, 201, 637, 739, 818, 843, 866, 883, 887, 1020, 1290),
    (3, 5, 81, 435, 573, 583, 844, 853, 1239),
    (3, 87, 169, 2030),
    (81, 169, 844, 846, 848),
    (62, 177, 214, 310, 693, 878, 1376, 1451, 1573, 1575, 1794, 1832),
    (1523, 1970, 1989),
    (177, 214, 310, 521, 693, 878, 902, 1365, 1376, 1451, 1573, 1575, 1794, 1811, 1832, 1961),
    (177, 214, 216, 693, 878, 1376, 1443, 1451, 1573, 1575, 1811, 1832, 1834),
    (577, 668, 675, 681, 734, 744, 774, 1354, 1573, 1575, 1590),
    (1725,),
    (217, 692, 693, 1365, 1573, 1575, 1637, 1640, 1832),
    (56, 177, 310, 693, 878, 1376, 1451, 1573, 1575, 1832),
    (155, 177, 214, 521, 693, 830, 878, 1376, 1450, 1451, 1573, 1575, 1632, 1794, 1798, 1811, 1832, 1961),
    (107, 120, 126, 129, 140, 148, 186, 559, 905, 908, 1729, 1733, 1768, 1979, 2029),
    (114, 143, 186, 246, 1582, 1767, 1825, 2024, 2025),
    (114, 143, 186),
    (1991,),
    (756, 763, 780, 784, 1945),
    (58, 756, 1944),
    (96, 756, 1697),
    (756, 763, 780, 784, 1549),
    (1, 3, 87, 94, 163, 169, 184, 191, 204, 207, 342, 590, 636, 672, 898, 945, 951, 959, 1150, 1194, 1754, 1799, 1814, 1907, 1932, 1947),
    (1, 3, 87, 163, 184, 191, 204, 207, 636, 900),
    (282, 919, 929, 1229, 1299, 1552),
    (275, 1523, 1880),
    (576, 860, 930, 963, 979, 1477, 1593),
    (484, 592, 860, 868, 1928),
    (921, 938, 958, 980, 1024, 1087, 1154, 1190, 1204, 1231, 1340),
    (116, 117, 1178, 1183, 1209, 1211, 1215, 1216, 1219, 1482),
    (224, 326, 585, 761, 764, 849, 877, 1541, 1566, 1803, 1851),
    (467, 682, 1535, 1546),
    (702, 1584, 1591, 1614, 1622, 1624, 1635, 1644, 1645, 1743),
    (183, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (568, 604, 1450),
    (1450, 2012),
    (984,),
    (1103, 1395, 1396, 1732),
    (843, 866, 883, 887, 1757, 2023),
    (206,),
    (832, 834, 838, 1145, 1469, 1478, 1704, 1705, 1887, 1889, 1921, 1954, 1966),
    (89, 123, 133, 159, 173, 213, 218, 232, 259, 272, 306, 387, 415, 506, 567, 579, 675, 791, 798, 1190, 1204, 1402, 1420, 1471, 1686, 1887, 1888, 1896, 1912, 1921),
    (407, 832, 1586, 1588, 1596, 1639, 1649, 1741, 1833, 1851),
    (1517,),
    (830, 836),
    (107, 116, 117, 118, 120, 126, 129, 148, 816, 1054, 1523, 1768),
    (567, 833, 839, 1523),
    (883, 887, 888),
    (620, 621, 626, 632, 1750, 1751, 1897),
    (620, 621, 1749, 1751, 1946),
    (577, 668, 675, 681, 701, 717, 719, 732, 734, 744, 774, 1590, 1645, 1875, 1883),
    (665, 696, 731, 738, 788, 1133, 1589, 1622, 1645, 1652),
    (665, 694, 731, 743, 1135, 1589, 1622, 1645, 1652),
    (1638,),
    (160, 164, 168, 201, 466, 480, 483, 1523, 1532, 1570, 1758, 1980, 2033),
    (750, 1762),
    (723, 724, 727, 801, 803, 806, 807, 810, 811, 1523, 1702, 1856),
    (802, 813),
    (283, 684, 1340, 1343, 1534, 1547, 1580, 1955),
    (1574,),
    (573,),
    (918,),
    (1925,),
    (874,),
    (593, 598, 1464, 1483, 1833, 1956),
    (603, 1925),
    (1279,),
    (19, 50, 526, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 969, 975, 1011, 1127, 1348, 1350, 1356, 1366),
    (1106, 1109, 1403),
    (283, 684, 1534, 1580, 1955),
    (279, 876, 1178, 1183, 1208),
    (160, 164, 168, 171, 201, 843, 866, 883, 887),
    (1409, 1446, 1447),
    (239, 416, 568, 575, 578, 580, 604, 1181, 1408, 1410, 1413, 1458, 1511),
    (114, 143, 418, 568, 570, 575, 581, 604, 1411, 1458, 1460, 1466),
    (577, 713, 734, 744, 1424, 1442),
    (1198, 1787, 1860, 2010, 2032),
    (107, 120, 126, 129, 148, 1552, 1979),
    (1123, 1321),
    (114, 116, 143, 489, 659, 661, 843, 866, 883, 887, 1178, 1183, 1903, 1905),
    (98, 538, 836, 1552),
    (257, 942, 964, 1125, 1169),
    (36, 183, 612, 1098, 1545, 1953),
    (1762,),
    (1303, 1306, 1308),
    (136, 139, 186, 586, 1762),
    (98, 275, 538, 757, 759, 830, 907, 1206, 1315, 1339, 1342, 1687, 1728, 1733),
    (885, 1552),
    (1, 3, 7, 11, 87, 163, 169, 183, 184, 207, 254, 274, 377, 378, 382, 636, 672, 706, 721, 729, 731, 764, 805, 845, 898, 903, 931, 965, 968, 972, 978, 983, 1059, 1078, 1088, 1091, 1099, 1226, 1254, 1391, 1393, 1430, 1433, 1438, 1450, 1451, 1584, 1605, 1607, 1608, 1611, 1612, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1697, 1718, 1720, 1740, 1743, 1846, 1848, 2030),
    (1, 3, 7, 11, 87, 163, 169, 184, 207, 636, 672, 706, 721, 729, 731, 805, 931, 972, 978, 983, 1226, 1430, 1584, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1656, 1743, 2030),
    (1, 3, 7, 11, 87, 163, 169, 181, 183, 184, 207, 218, 220, 261, 562, 636, 766, 771, 804, 805, 928, 968, 1059, 1065, 1078, 1087, 1088, 1093, 1096, 1099, 1104, 1105, 1226, 1383, 1584, 1601, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1739, 1740, 1743, 1746, 1797),
    (97, 577, 668, 675, 681, 701, 703, 707, 710, 717, 719, 725, 733, 734, 744, 767, 774, 804, 1583, 1590, 1633, 1645, 1651, 1690, 1951, 1964),
    (160, 164, 168, 201, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 818, 843, 862, 866, 883, 887, 954, 956, 1008, 1047, 1192, 1713, 1758),
    (362, 373, 1107, 1115, 1731),
    (1259, 1294),
    (8, 183, 757, 759, 761, 764, 1507, 1512, 1557, 1559, 1564, 1569, 1819, 2031),
    (1507, 1512, 1559, 1564, 1569),
    (183, 1507, 1512, 1559, 1564, 1569),
    (754, 755, 757, 759, 1507, 1512, 1559, 1561, 1564, 1569, 1631, 2035),
    (754, 755),
    (35, 59, 183, 341, 356, 395, 665, 694, 721, 731, 738, 788, 943, 970, 973, 982, 1125, 1330, 1377, 1490, 1508, 1576, 1589, 1622, 1645, 1652, 1903, 1905, 1908, 1916),
    (35, 59, 80, 191, 204, 207, 665, 731, 1411, 1430, 1466, 1508, 1589, 1614, 1622, 1645, 1652, 1793),
    (35, 59, 665, 721, 731, 1508, 1589, 1622, 1645, 1652, 1908),
    (35, 59, 183, 665, 731, 1508, 1589, 1622, 1645, 1652),
    (490, 501),
    (344, 490, 659),
    (114, 116, 143),
    (512, 801, 810, 1812),
    (512, 795),
    (176, 182, 190, 569, 734, 844, 853, 899, 901, 1394, 1797, 1816),
    (176, 182, 190, 223, 569, 734, 844, 853, 899, 901, 1394, 1440, 1697, 1797, 1802, 1803, 1805, 1816, 1985),
    (575, 1508),
    (237, 267, 538),
    (239, 248),
    (279, 1193, 1201, 1205, 1535),
    (279,),
    (180,),
    (35, 87, 163, 191, 204, 207, 342, 365, 382, 636, 672, 698, 729, 736, 741, 903, 945, 1125, 1408, 1413, 1438, 1692, 1814, 1826, 1907, 1932),
    (577, 668, 675, 681, 699, 701, 716, 717, 719, 734, 744, 774, 1590, 1645, 2043),
    (87, 169, 651, 931, 972, 978, 983),
    (125, 237, 239),
    (239,),
    (582,),
    (29, 1250, 1252, 1255),
    (29, 32, 589, 612, 627, 629, 1097, 1250, 1255),
    (612,),
    (1271,),
    (318, 1423, 1660, 1833),
    (842, 867, 872, 873, 875, 1923, 1924),
    (450, 1397, 1406, 1414, 1418, 1446, 1447),
    (612, 627, 629, 658, 660, 855, 873, 953, 1019, 1053, 1131, 1165, 1189, 1191, 1194, 1195, 1197, 1226, 1712, 1923, 1924, 1932),
    (356, 665, 694, 695, 731, 1490, 1789, 1795, 1855),
    (239, 255, 687, 1582, 1824, 2024, 2025),
    (1582,),
    (116,),
    (87, 163, 169, 207, 237, 267, 378, 538, 590, 627, 629, 636, 926, 939, 945, 956, 964, 976, 986, 987, 989, 992, 995, 1021, 1032, 1125, 1179, 1207, 1220, 1224, 1230, 1239, 1250, 1258, 1263, 1269, 1272, 1274, 1275, 1278, 1283, 1291, 1295, 1372, 1391, 1450, 1452, 1718, 1720, 1722, 1774, 1779, 1799, 1844, 1909, 1929, 1932, 1962, 1965, 1969, 2015),
    (81, 87, 169, 756, 763, 780, 784),
    (58, 61, 1502),
    (209, 1343, 1584, 1591, 1622, 1624, 1635, 1644, 1645, 1743, 2045),
    (300, 302, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1342, 1343, 1733, 2045),
    (51, 159, 195, 238, 244, 283, 288, 293, 298, 300, 302, 561, 675, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1319, 1340, 1342, 1343, 1366, 1728, 1733, 1888, 2045),
    (209, 1584, 1591, 1622, 1624, 1635, 1644, 1645, 1743, 2045),
    (830, 836, 837, 1669, 1672, 1911, 1938),
    (36, 1058, 1061, 1063, 1070, 1537, 1538, 1539),
    (169, 644, 840, 867, 873, 879, 882, 1748, 1755, 1915, 1923),
    (840, 847, 867, 873, 1748, 1915, 1923, 1973),
    (381,),
    (110, 112, 125, 254, 627, 629, 932, 951, 952, 955, 959, 1191, 1194, 1195, 1314, 1550, 1857, 1861, 1869, 1947),
    (110, 112, 113, 127, 132, 135, 157, 953, 1018, 1191, 1195, 1947, 1984),
    (110, 112, 113, 127, 132, 135, 157),
    (100, 625, 627, 629, 1117),
    (242, 247, 922, 934, 964, 984, 987, 992, 995, 1114, 1125, 1141, 1150, 1154, 1207, 1224, 1250, 1258, 1272, 1275, 1295, 1301, 1340, 1342, 1366, 1728, 1773, 1909),
    (922, 934, 964, 984, 987, 992, 995, 1114, 1125, 1141, 1150, 1154, 1184, 1200, 1202, 1206, 1207, 1224, 1250, 1258, 1272, 1274, 1275, 1278, 1283, 1295, 1297, 1301, 1313, 1318, 1339, 1340, 1342, 1728, 1729, 1733, 1773),
    (1579,),
    (702, 1415, 1421, 1441, 1614),
    (1507, 1559, 1560, 1563, 1566, 1569, 1572, 2031),
    (754, 757, 759, 761, 1507, 1509, 1512, 1559, 1563, 1564, 1567, 1568, 1569, 1572, 1645, 1650, 1809),
    (1507, 1559, 1561, 1569, 2031),
    (694, 695, 1349, 1358, 1362, 1364, 1378, 1506, 1700, 1734, 1841, 1845),
    (753, 1307, 1629, 1632),
    (1094,),
    (1688,),
    (757, 759, 761, 894, 1507, 1512, 1519, 1557, 1559, 1560, 1563, 1564, 1566, 1569, 1572, 2031),
    (1507, 1512, 1519, 1559, 1564, 1569),
    (723, 724, 754, 757, 759, 761, 1507, 1551, 1555, 1559, 1561, 1563, 1569, 1572, 1576, 1736, 2031),
    (116, 627, 629, 672, 682, 685, 689, 698, 741, 788, 932, 951, 952, 959, 976, 1194, 1314, 1535, 1546, 1608, 1612, 1779, 1857, 1861, 1947, 1967),
    (239, 253, 590, 1391, 1558),
    (673, 676, 1535, 1605, 1654),
    (1, 3, 184, 196, 346, 351, 354, 356, 665, 671, 694, 695, 731, 736, 788, 1349, 1357, 1362, 1373, 1378, 1490, 1506, 1734, 1789, 1795, 1833, 1841, 1845, 1846, 1848, 1855, 1910),
    (1, 3, 183, 184, 196, 239, 279, 328, 346, 372, 568, 604, 665, 694, 721, 731, 738, 740, 943, 982, 1133, 1144, 1181, 1193, 1205, 1222, 1576, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743, 1903, 1905, 1906, 1908),
    (183, 279, 1181, 1576, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1740, 1743),
    (196, 346, 568, 604, 665, 731, 738, 740, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (1386, 1852),
    (406, 568, 570, 604, 665, 694, 695, 702, 731, 738, 743, 1135, 1181, 1521, 1524, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (46, 83, 159, 554, 562, 567, 583, 718, 766, 771, 804, 824, 1146, 1303, 1306, 1308, 1420, 1431, 1436, 1437, 1970, 1989),
    (583, 602, 604, 1925),
    (416, 418, 436, 568, 570, 575, 578, 580, 581, 604, 1119, 1408, 1413, 1450, 1451, 1458, 1460, 1466, 1890),
    (416, 568, 575, 578, 580, 604, 1430),
    (1217,),
    (253, 1764, 1902, 1952),
    (1, 3, 11, 35, 59, 169, 184, 356, 640, 665, 669, 671, 694, 695, 696, 731, 736, 737, 738, 740, 747, 775, 788, 909, 917, 1359, 1378, 1490, 1504, 1589, 1622, 1634, 1645, 1652, 1690, 1692, 1789, 1795, 1845, 1846, 1848, 1903, 1905, 1906, 1908, 1910, 1916, 2009),
    (1, 3, 11, 35, 169, 184, 640, 665, 671, 673, 694, 695, 731, 736, 737, 738, 740, 743, 745, 747, 775, 788, 912, 994, 1003, 1359, 1378, 1490, 1589, 1622, 1634, 1645, 1652, 1690, 1692, 1795, 1990),
    (723, 724),
    (539, 1902, 1952),
    (454, 982, 1410, 1421),
    (116, 1411),
    (175, 441, 458, 1410, 1421, 1426),
    (860,),
    (83, 116, 118, 126, 404, 508, 567, 583, 816, 833, 835, 839, 1420, 1970, 1989),
    (825,),
    (351, 353, 354, 665, 671, 694, 695, 731, 736, 788, 994, 1003, 1349, 1357, 1364, 1378, 1415, 1490, 1795, 1841, 1846, 1855),
    (71, 224, 877, 1541),
    (1279, 1285),
    (191, 204, 206, 207),
    (754, 755, 1452),
    (55, 60),
    (160, 164, 168, 201, 1809),
    (226, 627, 629, 1092, 1098, 1116, 1174, 1374, 1450),
    (209, 723, 724, 842, 867, 873, 1096, 1523, 1572, 1584, 1601, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1739, 1740, 1743, 1923, 1924, 1971),
    (1, 3, 87, 169, 184, 209, 378, 382, 416, 568, 575, 580, 604, 636, 644, 721, 729, 802, 842, 867, 873, 875, 879, 882, 898, 903, 931, 948, 965, 972, 978, 983, 1042, 1072, 1430, 1500, 1523, 1584, 1605, 1607, 1608, 1611, 1612, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1740, 1743, 1915, 1923, 1924, 1970, 1989),
    (87, 169, 209, 406, 418, 568, 570, 581, 604, 644, 842, 867, 873, 875, 879, 881, 928, 931, 965, 972, 978, 983, 1521, 1524, 1584, 1591, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1743, 1915, 1923, 1924, 1990),
    (921, 935, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340),
    (1757,),
    (838, 1182, 1206, 1921),
    (622,),
    (35, 59, 943),
    (541, 721, 723, 1450, 1451, 1452, 1885),
    (292, 546),
    (1106, 1403),
    (239, 265, 1129, 1144, 1508),
    (1508, 1511, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (1508,),
    (239, 1508),
    (502, 1405),
    (502, 1106, 1109, 1403),
    (620, 625, 634, 641, 646, 647, 649, 657, 662),
    (279, 1178, 1183, 1208),
    (186, 568, 604, 982, 998, 1239, 1372, 1582, 1767, 2017, 2024),
    (441, 458, 568, 604, 1426, 1582),
    (107, 120, 126, 129, 148, 1979, 1993, 2027),
    (1550, 1553),
    (173, 308, 387, 989, 997, 1127, 1164, 1182, 1888, 1990),
    (19, 50, 195, 232, 921, 938, 961, 975, 980, 1011, 1024, 1087, 1127, 1139, 1154, 1162, 1190, 1204, 1340, 1882),
    (48, 506, 558, 838, 1206, 1856, 1887, 1921, 2027),
    (48, 109, 133, 171, 506, 556, 1162, 1182, 1888, 1990),
    (838, 1534, 1785, 1856, 1889, 1921),
    (198, 443, 572, 730, 820, 1419, 1432, 1434, 1435, 1451, 1508, 1517, 1852),
    (134, 1154),
    (1518, 1522, 1564, 1568, 1571),
    (13, 173, 475, 569, 574, 667, 670, 674, 677, 720, 728, 781, 899, 901, 929, 1435, 1593, 1604, 1613, 1653, 1662, 1798),
    (114, 143, 982, 1582),
    (76,),
    (1, 3, 87, 184, 402, 568, 604, 1430, 1438, 1456, 1472, 1475, 1476, 1481, 1484, 1485, 1833, 1836),
    (87, 584, 594, 616, 1104, 1175, 1447, 1463, 1472, 1476, 1481, 1484, 1485),
    (665, 694, 695, 731, 1795, 1855),
    (1, 3, 11, 184, 640, 665, 694, 695, 731, 775, 788, 1133, 1137, 1144, 1147, 1523, 1584, 1598, 1603, 1619, 1622, 1634, 1641, 1645, 1652, 1700, 1739, 1740, 1743, 1746, 1833, 1998),
    (1, 3, 11, 184, 406, 665, 671, 694, 695, 731, 775, 788, 1135, 1137, 1144, 1151, 1584, 1603, 1605, 1608, 1611, 1622, 1634, 1635, 1641, 1645, 1652, 1654, 1740, 1743, 1833, 1998),
    (1, 3, 11, 184, 665, 731, 788, 1144, 1584, 1598, 1601, 1603, 1619, 1622, 1634, 1641, 1645, 1652, 1700, 1739, 1740, 1743, 1746),
    (1, 3, 87, 184, 665, 694, 695, 731, 738, 740, 1133, 1137, 1144, 1576, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (1306, 1450, 1451),
    (1450, 1521),
    (1303,),
    (239, 1451),
    (1763,),
    (1217, 1241, 1534),
    (734, 735, 1356, 1694),
    (289, 290, 546, 1587, 1594, 1597, 1642, 1649, 1741, 1888),
    (1507, 1513, 1544, 1565, 1569, 1572, 1949),
    (623, 781, 785, 1662, 1854),
    (1406, 1407),
    (42, 186, 1832, 1847, 1851),
    (185,),
    (645, 841, 848, 860, 896, 1073, 1852),
    (110, 112, 113, 127, 132, 135, 157, 953, 1012, 1015, 1018, 1191, 1195, 1894, 1936, 1947, 1984),
    (860, 1928),
    (89, 123, 133, 159, 173, 197, 213, 218, 259, 317, 567, 569, 579, 675, 791, 798, 1402, 1420, 1471, 1730, 1887, 1888, 1896, 1912, 1957),
    (1, 3, 184, 1059, 1078, 1431, 1440),
    (1, 3, 11, 87, 169, 184, 371, 382, 436, 446, 568, 578, 604, 689, 709, 730, 772, 845, 898, 903, 1059, 1065, 1078, 1091, 1093, 1096, 1099, 1100, 1104, 1196, 1383, 1389, 1391, 1393, 1408, 1413, 1423, 1435, 1438, 1439, 1441, 1450, 1451, 1508, 1805, 1808, 1833, 1890, 2030),
    (19, 50, 51, 159, 238, 244, 466, 526, 562, 897, 921, 938, 980, 1011, 1024, 1087, 1127, 1154, 1190, 1204, 1340, 1713, 1714),
    (19, 50, 51, 123, 159, 195, 238, 244, 283, 288, 293, 298, 300, 460, 466, 488, 494, 554, 561, 611, 675, 789, 897, 921, 938, 971, 974, 980, 1011, 1024, 1087, 1127, 1154, 1190, 1204, 1340, 1395, 1482, 1580, 1733, 1742, 1746, 1853, 1887, 1888),
    (1, 3, 11, 87, 169, 184, 412, 431, 438, 568, 571, 578, 604, 730, 1059, 1078, 1383, 1389, 1408, 1413, 1423, 1430, 1435, 1438, 1439, 1441, 1508, 1808, 1833, 1890, 2030),
    (1, 3, 11, 87, 149, 169, 174, 184, 568, 572, 604, 730, 820, 1093, 1099, 1408, 1423, 1435, 1439, 1450, 1451, 1508, 1517, 1833, 1891, 2030),
    (1450,),
    (105, 108, 148),
    (198, 443, 572, 730, 820, 1432, 1434, 1435, 1451, 1508, 1517, 1780, 1852),
    (673, 676, 743),
    (51, 159, 195, 238, 244, 283, 288, 554, 561, 675, 921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1482, 1742, 1746, 1853, 1888),
    (65, 72, 77),
    (942, 964, 1125, 1169),
    (1218,),
    (89, 123, 133, 159, 173, 175, 213, 218, 264, 317, 368, 415, 567, 569, 579, 675, 791, 798, 897, 1402, 1420, 1471, 1896, 1912),
    (833,),
    (83, 116, 118, 126, 159, 554, 562, 567, 833, 835, 839, 1178, 1183, 1209, 1211, 1215, 1216, 1420, 1970, 1989),
    (69, 585, 977, 989, 997, 999, 1775, 1855),
    (131, 419, 484, 592, 860, 868, 1852, 1928),
    (1610, 1928),
    (69, 173, 967, 989, 1775, 1835),
    (69, 569, 720, 989, 997, 999, 1775),
    (1073, 1852),
    (720, 1691, 1781, 1854),
    (1691,),
    (1855,),
    (123, 253, 1902, 1952),
    (174, 320, 443, 475, 667, 670, 674, 728, 820, 1419, 1432, 1434, 1508, 1517, 1662, 1686),
    (548, 868, 1227, 1593, 1595, 1606),
    (40, 177, 214, 582, 693, 1376, 1443, 1451, 1832, 1847, 1851, 1854),
    (721, 766, 1558),
    (1310,),
    (1902, 1952),
    (271, 275, 279, 1193, 1201, 1205),
    (279, 1178, 1183),
    (1894,),
    (1025, 1027),
    (605,),
    (51, 70, 123, 159, 173, 195, 205, 238, 244, 460, 466, 488, 561, 569, 611, 618, 675, 683, 897, 921, 938, 958, 961, 966, 969, 971, 974, 980, 1024, 1087, 1114, 1154, 1190, 1204, 1340, 1366, 1395, 1402, 1404, 1482, 1580, 1853, 1887, 2010),
    (19, 50, 51, 123, 159, 195, 205, 238, 262, 466, 488, 569, 586, 611, 618, 664, 683, 687, 690, 692, 897, 921, 938, 961, 966, 969, 975, 980, 1011, 1024, 1056, 1087, 1127, 1139, 1154, 1162, 1164, 1182, 1190, 1204, 1206, 1340, 1366, 1395, 1482, 1686, 1888, 1930, 1931),
    (106,),
    (1347, 1574),
    (1347,),
    (1874,),
    (106, 1763),
    (106, 937, 1231),
    (106, 1006, 1379),
    (106, 1037),
    (106, 1081),
    (605,),
    (158,),
    (1086,),
    (656,),
    (1522, 1564, 1568, 1571),
    (106, 1171),
    (1231,),
    (106, 1170),
    (1390,),
    (1401, 1864),
    (1585, 1628, 1642, 1649, 1741, 1745),
    (1513, 1544, 1569),
    (150, 589, 593, 596, 598, 1450, 1451, 1892, 1893),
    (150,),
    (150, 589, 591),
    (589,),
    (150, 589),
    (87, 149, 163, 169, 207, 673, 676, 1584, 1605, 1622, 1624, 1635, 1644, 1645, 1654, 1743, 1950, 1960),
    (87, 149, 163, 207, 1535, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (673, 676, 1535, 1584, 1605, 1622, 1624, 1635, 1644, 1645, 1654, 1743),
    (1, 3, 87, 149, 163, 184, 207, 923, 951, 959, 984, 985, 1194, 1584, 1622, 1624, 1635, 1644, 1645, 1710, 1743, 1891, 1947),
    (1507, 1513, 1544, 1569),
    (1259,),
    (1503,),
    (577, 668, 675, 681, 734, 744, 774, 1590),
    (1936, 1940),
    (150, 254, 1226, 1747),
    (254,),
    (87, 163, 191, 204, 207, 792, 794, 795),
    (788, 790),
    (87, 163, 191, 204, 207),
    (790, 1701, 1997, 1999),
    (790,),
    (100,),
    (223, 1472, 1476, 1482),
    (223, 1404, 1472, 1476),
    (1288,),
    (953, 1018, 1191, 1195, 1947, 1984),
    (1399, 1400),
    (502, 1181),
    (560, 843, 857, 866, 883, 887, 1583, 1633, 1651),
    (239,),
    (1648,),
    (312, 1502, 1503, 1660, 2044),
    (1660,),
    (312, 1660),
    (612,),
    (1534,),
    (577, 668, 675, 681, 734, 744, 774, 1534, 1547, 1590, 1949),
    (452, 577, 713, 734, 744, 1406, 1407, 1417),
    (228,),
    (1508,),
    (1398, 1406, 1418),
    (721, 1398, 1406, 1418),
    (1107, 1398, 1406, 1418, 1731),
    (653, 655, 1107, 1398, 1406, 1418, 1731),
    (577, 668, 675, 681, 734, 744, 774, 1407, 1590),
    (193, 205, 401, 577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 802, 1365, 1406, 1407, 1412, 1454, 1457, 1461, 1467, 1471, 1474, 1480, 1590, 1645, 1807, 1887, 1951, 1964, 2043),
    (1406, 1417),
    (577, 713, 734, 744, 802, 809),
    (236, 240, 277),
    (1564, 1568, 1571),
    (1305,),
    (1580,),
    (562, 577, 668, 675, 681, 734, 744, 774, 911, 913, 1590),
    (193, 205, 577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 911, 913, 914, 1491, 1590, 1645),
    (1380,),
    (577, 668, 675, 681, 734, 744, 774, 1590, 1964),
    (577, 668, 675, 681, 701, 717, 719, 734, 744, 767, 774, 1285, 1287, 1534, 1590, 1645, 1670, 1724),
    (1869,),
    (1895,),
    (150, 591, 756, 1156),
    (18, 90, 107, 120, 126, 129, 148, 150, 587, 589, 760, 1163, 1979, 2027),
    (760,),
    (18, 150, 622),
    (253, 1558),
    (502,),
    (577, 713, 734, 744),
    (1522, 1564, 1568),
    (1594, 1597, 1649, 1741),
    (114, 143, 1582),
    (114, 143),
    (1111,),
    (26, 28, 225, 388, 392),
    (172, 568, 569, 604),
    (110, 112, 113, 127, 132, 953, 1018, 1191, 1195, 1452, 1947, 1984),
    (110, 112, 113, 127, 132, 1513, 1544, 1569),
    (110, 112, 113, 127, 132),
    (110, 112, 113, 127, 132, 953, 1018, 1191, 1195, 1947, 1984),
    (110, 112, 113, 127, 132, 953, 1007, 1018, 1026, 1031, 1033, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1978, 1984),
    (953, 1007, 1018, 1026, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (110, 112, 113, 127, 132, 953, 1007, 1018, 1026, 1029, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (110, 112, 113, 124, 127, 132, 135, 953, 1007, 1018, 1026, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1901, 1947, 1984, 1993),
    (110, 112, 113, 127, 132, 953, 1007, 1018, 1026, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (95,),
    (667,),
    (577, 713, 734, 744, 1424, 1442),
    (1, 3, 184),
    (169, 721, 1429, 1430, 1438),
    (442,),
    (1430,),
    (220,),
    (169, 183, 721, 1429, 1430, 1438),
    (183,),
    (989, 1552, 1686),
    (114, 143, 1767),
    (111,),
    (855, 873, 1923, 1924, 1932),
    (855, 873, 891, 1923, 1924, 1932),
    (261, 1226, 1234, 1256),
    (1226, 1234),
    (171, 843, 866, 883, 887, 1226, 1234),
    (1154,),
    (1500,),
    (1424, 1442),
    (1251,),
    (1250, 1251),
    (1688,),
    (1888,),
    (83, 159, 554, 562, 567, 1420, 1957, 1970, 1989),
    (833, 843, 866, 883, 887, 1479, 1970, 1989),
    (560, 1450, 1508, 1511),
    (560, 1508),
    (577, 713, 734, 744, 1406, 1407, 1417),
    (709, 1290),
    (90, 622, 1155, 1156, 1168),
    (622,),
    (1664,),
    (1664, 1666, 1874, 2003),
    (1874, 2003),
    (116, 842, 867, 873, 1923, 1924),
    (842, 867, 873, 1923, 1924),
    (1177, 1205, 1222),
    (31, 220),
    (788,),
    (721,),
    (1574,),
    (1446,),
    (1550, 1553),
    (1550,),
    (577, 668, 675, 681, 723, 734, 744, 774, 1590),
    (1587, 1594, 1597, 1642, 1649, 1741),
    (1657,),
    (202, 819, 822, 1259, 1262),
    (828, 829, 1259),
    (90, 622, 1155, 1156, 1168, 1380),
    (622, 1282, 1284, 1290, 2008),
    (193, 205, 236, 277, 577, 668, 675, 681, 734, 744, 774, 778, 779, 787, 1580, 1590, 1964, 2048, 2049, 2051),
    (236, 277, 577, 668, 675, 681, 734, 744, 774, 1580, 1590, 1668, 2048),
    (622, 1282, 1284, 1290, 1483, 1956, 2008),
    (2008,),
    (30,),
    (1331, 1332, 1336),
    (582, 612),
    (210, 577, 713, 734, 744),
    (843, 866, 883, 887, 1523),
    (843, 857, 866, 883, 887, 1523, 1564, 1568, 1571),
    (2004,),
    (790, 1997, 1999),
    (114, 143, 597),
    (694, 695),
    (1664, 1874),
    (1646,),
    (1922,),
    (101, 1409, 1455, 1459, 1922, 1972),
    (2028,),
    (137,),
    (136, 138),
    (718, 766, 1272, 1274, 1283),
    (1404, 1472, 1476),
    (237, 2029),
    (116, 1772),
    (1851,),
    (758,),
    (1407,),
    (86, 88, 381, 895),
    (160, 164, 168, 201),
    (32, 612, 1061, 1071, 1077),
    (612, 855, 873, 1061, 1063, 1070, 1923, 1924, 1932),
    (612, 1061, 1071, 1076, 1077),
    (117,),
    (101, 1971),
    (1757,),
    (664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 843, 866, 883, 887, 1583, 1633, 1651),
    (1585, 1600, 1628, 1642, 1649, 1741, 1745),
    (2045,),
    (1420,),
    (756, 763, 1549),
    (577, 713, 734, 744, 802, 808, 809),
    (294, 1587, 1594, 1597, 1642, 1649, 1741),
    (295,),
    (237, 1976),
    (237, 1581, 1738),
    (193, 205),
    (611, 1452, 1821, 1972),
    (1901,),
    (1523,),
    (179,),
    (956, 1113),
    (1812,),
    (1355,),
    (1972,),
    (857,),
    (854,),
    (656, 1341),
    (1341,),
    (279, 1178, 1183, 1208),
    (1856,),
    (296, 1587, 1594, 1597, 1642, 1649, 1741),
    (297,),
    (1053,),
    (87, 163, 207, 898),
    (87, 163, 207, 900),
    (87, 163, 207),
    (620, 621, 626, 632),
    (626, 632),
    (734, 735, 1356),
    (98, 166, 538, 984, 1202, 1339, 1341, 1344, 1363, 1504),
    (312, 1660, 2044),
    (110, 112, 113, 127, 132, 137, 953, 1012, 1018, 1022, 1191, 1195, 1894, 1947, 1984),
    (115, 117, 118, 122, 132),
    (110, 112, 113, 127, 132, 137, 953, 1018, 1191, 1195, 1947, 1984),
    (577, 713, 734, 744, 1407),
    (496, 534, 843, 866, 883, 887, 1178, 1183),
    (31, 125, 959, 1194, 1259, 1550, 1553, 1947),
    (620, 625, 634, 641, 646, 647, 649),
    (410, 1587, 1594, 1597, 1642, 1649, 1741),
    (589, 984, 1395, 1732),
    (1758,),
    (255,),
    (593, 596, 956, 1121, 1857),
    (956, 1121),
    (921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340),
    (861,),
    (705, 1992),
    (577, 668, 675, 681, 734, 744, 774, 1534, 1590),
    (304, 1316),
    (1468,),
    (237, 267, 538, 843, 866, 883, 887),
    (237, 267, 490, 499, 538, 843, 866, 883, 887),
    (236, 277, 1580, 1881, 2048),
    (253,),
    (1558,),
    (756, 763, 1558, 1660),
    (114, 143, 183, 665, 731, 1582, 1589, 1622, 1645, 1652),
    (114, 143, 665, 731, 1589, 1622, 1645, 1652),
    (665, 731, 1589, 1622, 1645, 1652),
    (183, 665, 731, 1589, 1622, 1645, 1652),
    (366, 1111, 1323, 1523, 1570, 1731),
    (490,),
    (116,),
    (186, 188),
    (1134,),
    (235, 239, 249, 255, 277, 2047),
    (235, 255, 277),
    (953, 1012, 1018, 1191, 1195, 1947, 1984),
    (1239,),
    (1226, 1331, 1333, 1335),
    (312, 783, 786, 1502, 1503, 1660),
    (183, 777, 783, 786),
    (1581,),
    (26, 388, 392, 876, 1927, 1971),
    (883, 1523, 1592, 1633, 1651),
    (237, 267, 538, 1562),
    (930, 963, 979),
    (237, 267, 538, 560),
    (372, 721),
    (1537,),
    (946, 967, 1259),
    (152, 1259),
    (783, 1503),
    (202, 822, 828),
    (1316,),
    (202,),
    (1520, 1523, 1570),
    (90, 587, 589, 591, 1155, 1156, 1168),
    (18, 90, 587, 589, 622),
    (18, 90, 150, 587, 589, 622, 1155, 1156, 1168),
    (237, 254, 844, 853, 854, 1505),
    (844, 853, 1842),
    (844, 853),
    (770,),
    (152,),
    (152, 1747),
    (125, 923, 959, 962, 1194, 1857, 1861, 1947),
    (923, 959, 1194, 1947),
    (279,),
    (160, 164, 168, 201, 279, 541, 843, 866, 883, 887, 1971),
    (568, 604, 1421, 1441, 1833),
    (568, 604),
    (459, 568, 604, 1421, 1441),
    (654,),
    (1891,),
    (577, 668, 675, 681, 734, 744, 767, 774, 1590),
    (577, 668, 675, 681, 701, 707, 710, 717, 719, 734, 744, 767, 774, 1534, 1590, 1645, 1949),
    (756, 762),
    (1068, 1074),
    (612, 830, 837, 984, 1711, 1911),
    (1539,),
    (97,),
    (612, 984),
    (1842,),
    (843, 866, 883, 887),
    (777, 1828),
    (1135,),
    (620, 625, 634, 641, 646, 647, 649, 1946, 1948),
    (1831, 2003),
    (796, 1898),
    (627, 629, 953, 1004, 1007, 1018, 1026, 1031, 1033, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1917, 1947, 1983, 1984),
    (953, 1007, 1012, 1015, 1018, 1026, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (953, 984, 1004, 1005, 1007, 1018, 1026, 1031, 1033, 1034, 1075, 1131, 1184, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (953, 1007, 1018, 1026, 1031, 1033, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1901, 1947, 1984),
    (1902, 1952),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1590),
    (116, 1426),
    (577, 668, 675, 681, 734, 744, 774, 779, 787, 1590, 2006, 2007),
    (560,),
    (560, 1769),
    (166, 1341, 1344, 1504),
    (467, 487),
    (467,),
    (160, 164, 168, 201, 818, 824),
    (86, 88),
    (844, 850, 853, 854),
    (1599,),
    (1126,),
    (1405,),
    (160, 164, 168, 201, 843, 866, 883, 887),
    (1864,),
    (620, 621),
    (858, 1528),
    (956, 1209, 1211, 1215, 1216),
    (210, 1044, 1520, 1523, 1536, 1592, 1633, 1651),
    (210, 1044, 1523, 1536, 1592, 1633, 1651),
    (1592, 1633, 1651),
    (236, 277),
    (535, 542),
    (557,),
    (1237, 1247),
    (1247,),
    (24, 391),
    (24, 27, 32, 389),
    (24,),
    (107, 120, 126, 129, 148),
    (612, 1250, 1255),
    (612, 1255),
    (150, 152, 1842),
    (1830,),
    (1689,),
    (884,),
    (884, 889),
    (886,),
    (36,),
    (953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712),
    (183, 721, 1226, 1410, 1456),
    (1411,),
    (2023,),
    (1410,),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1929, 1932, 1965),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (1250, 1252, 1255, 1718),
    (1252, 1255),
    (1250, 1255, 1311, 1331, 1333, 1335),
    (1250, 1255, 1311),
    (568, 604, 1508),
    (1769,),
    (1771,),
    (1282, 1290),
    (942, 964, 1125, 1169),
    (1872,),
    (855, 873, 884, 890, 953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (855, 873, 884, 889, 953, 1019, 1041, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (855, 873, 884, 953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (855, 873, 884, 953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1513, 1544, 1569, 1708, 1712, 1923, 1924, 1932),
    (183, 1450, 1451),
    (1450, 1451),
    (1252,),
    (844, 853, 854),
    (32, 844, 853),
    (1300,),
    (183, 231),
    (876, 1523, 1971, 1996, 2033),
    (1208,),
    (844, 853, 1629, 1632),
    (1327,),
    (1327, 1901),
    (100, 612, 1108, 1174, 1395, 1396, 1968),
    (100, 612),
    (154, 1255),
    (1, 3, 11, 184, 560, 640, 665, 671, 694, 695, 731, 775, 1589, 1622, 1645, 1652),
    (1, 3, 11, 184, 640, 665, 694, 695, 731, 737, 775, 1258, 1589, 1622, 1645, 1652, 1690),
    (1, 3, 11, 59, 184, 640, 665, 694, 695, 731, 775, 788, 1059, 1078, 1361, 1383, 1389, 1490, 1589, 1622, 1645, 1652, 1690, 1693, 1697, 1746, 2009),
    (1, 3, 184, 665, 731, 775, 1361, 1589, 1622, 1645, 1652, 1690, 1693, 1697),
    (203, 534, 577, 713, 734, 744, 821, 1850),
    (1328,),
    (2029,),
    (1296,),
    (1296, 1726),
    (883, 888, 1523),
    (169,),
    (114, 116, 143, 1410, 1421),
    (114, 116, 143, 1411),
    (1410, 1421),
    (855, 873, 884, 1709, 1923, 1924, 1932),
    (855, 873, 884, 1923, 1924, 1932),
    (855, 873, 884, 893, 1923, 1924, 1932),
    (237, 241, 260),
    (665, 694, 695, 731),
    (694, 695, 775),
    (1453,),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1534, 1590),
    (107, 109, 120, 126, 129, 148, 1768),
    (843, 866, 883, 887, 888),
    (861, 863, 864),
    (237, 267, 538, 1259),
    (149, 512, 945, 957, 959, 1194, 1716, 1947),
    (512, 959, 1194, 1947),
    (236, 240, 277, 765),
    (1661,),
    (307, 535, 542),
    (923, 959, 1179, 1194, 1220, 1224, 1230, 1239, 1250, 1258, 1263, 1269, 1272, 1274, 1275, 1278, 1283, 1720, 1722, 1947),
    (96,),
    (58,),
    (115, 132),
    (121, 953, 1018, 1191, 1195, 1947, 1984),
    (1130, 1134, 1868),
    (114, 143, 279),
    (279, 366, 739, 843, 866, 883, 887, 1111, 1323, 1583, 1633, 1651, 1731),
    (459,),
    (446, 568, 604, 709, 772, 1423, 1435, 1441, 1508),
    (1534, 1949),
    (577, 668, 675, 681, 734, 744, 774, 1530, 1534, 1542, 1547, 1590, 1888, 1949),
    (438, 568, 604, 709, 772, 1508),
    (1290,),
    (100, 172, 568, 569, 604, 1450),
    (1512, 1516, 1522, 1559, 1564, 1568, 1569, 1571),
    (210, 1512, 1515, 1518, 1519, 1522, 1525, 1559, 1564, 1568, 1569, 1571),
    (1512, 1522, 1559, 1564, 1568, 1569, 1571),
    (1512, 1518, 1522, 1556, 1559, 1564, 1568, 1569, 1571),
    (1668,),
    (372, 709, 772, 1435),
    (709, 772),
    (577, 668, 675, 681, 734, 744, 774, 1534, 1590, 1949),
    (289, 1594, 1597, 1649, 1741),
    (237, 267, 538),
    (541,),
    (183, 758, 1574),
    (80, 815),
    (922, 964, 987, 992, 995, 1114, 1125, 1141, 1150, 1154, 1207, 1224, 1250, 1258, 1272, 1275, 1295, 1340, 1728),
    (796, 1146, 1898),
    (665, 731, 770, 1589, 1622, 1645, 1652),
    (1520,),
    (753, 1302),
    (612, 627, 629, 658, 855, 873, 884, 953, 1019, 1035, 1038, 1045, 1048, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (651, 855, 873, 884, 953, 1019, 1038, 1041, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (855, 873, 884, 953, 1019, 1038, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (855, 873, 884, 953, 1019, 1035, 1038, 1039, 1048, 1053, 1075, 1131, 1184, 1189, 1191, 1194, 1195, 1197, 1206, 1712, 1923, 1924, 1930, 1932, 1934),
    (1027, 1028, 1901),
    (1259, 1508),
    (1259, 1508, 1591, 1617, 1635, 1644),
    (86, 88, 160, 164, 168, 201),
    (285, 408, 1587, 1642, 1888),
    (51, 159, 195, 238, 244, 554, 561, 675, 1542, 1547),
    (1866,),
    (179, 1394, 1847, 1851),
    (665, 694, 695, 731, 1329),
    (665, 731),
    (224, 877, 1541),
    (1177, 1205, 1222, 1258, 1272, 1274, 1275, 1277, 1283, 1291, 1292, 1293, 1295, 1297, 1301, 1304, 1508),
    (1177, 1180, 1205, 1222, 1272, 1292, 1295, 1297, 1301, 1508),
    (1177, 1205, 1222, 1508),
    (1177, 1205, 1222, 1258, 1295, 1297, 1301, 1304, 1508),
    (599,),
    (599, 1923, 1924),
    (599, 844, 856, 896),
    (599, 844, 856, 896, 1923),
    (957, 959, 1128, 1194, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1716, 1743, 1947),
    (1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (959, 1194, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743, 1947),
    (855, 873, 953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (855, 873, 953, 1019, 1041, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (1243, 1244),
    (1240, 1244),
    (1420, 1500),
    (381, 895),
    (210, 1592, 1626, 1633, 1651),
    (1421, 1452, 1970, 1989),
    (64,),
    (171,),
    (107, 120, 126, 129, 148, 239, 248, 255, 843, 866, 883, 887, 1181, 1286, 1291, 1536),
    (239, 1181),
    (160, 164, 168, 201, 239, 843, 866, 883, 887, 1286, 1523, 1536, 1583, 1633, 1651, 1971),
    (239, 248, 1286),
    (175,),
    (681,),
    (717,),
    (1026, 1030, 1984),
    (402, 1452, 1475, 1476, 1508),
    (116, 1508),
    (1475, 1508),
    (843, 857, 866, 883, 887),
    (874,),
    (855, 873, 953, 1019, 1051, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (858,),
    (488, 490, 500, 534),
    (490, 500),
    (665, 669, 731, 1133),
    (665, 731, 743, 1135),
    (116, 1863),
    (723, 1976, 2031),
    (1061, 1071, 1077),
    (127, 128, 132),
    (1070,),
    (236, 277, 1664, 1667, 1678, 1874),
    (573,),
    (766,),
    (775,),
    (1971,),
    (554, 1420, 1970, 1989),
    (804,),
    (804, 812),
    (1, 3, 87, 163, 169, 184, 191, 204, 207, 378, 636, 996, 1456),
    (1, 3, 87, 163, 184, 191, 204, 207, 528, 636, 996, 1003),
    (1, 3, 87, 163, 184, 191, 204, 207, 636),
    (1793,),
    (98, 538, 546, 984, 1202),
    (1587, 1642, 1657),
    (35, 59),
    (1618, 1620),
    (1312, 2014, 2019),
    (2051,),
    (1449,),
    (101, 160, 164, 168, 201, 1971),
    (2003,),
    (35, 1537),
    (1574, 1911),
    (1512, 1559, 1564, 1569),
    (620, 621, 626, 632, 1749, 1750, 1751, 1946),
    (1513, 1544, 1569, 1572, 1949, 1958),
    (1, 3, 11, 169, 184, 254, 721, 764, 805, 1226, 1535, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (1, 3, 11, 184, 254, 261, 702, 802, 805, 808, 1226, 1521, 1535, 1584, 1605, 1622, 1624, 1635, 1644, 1645, 1654, 1743),
    (1, 3, 11, 184, 254, 805, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (1, 3, 11, 184, 254, 261, 1059, 1078, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (876,),
    (1516,),
    (1515, 1533, 1564, 1568, 1571),
    (1010, 1040, 1069, 1931),
    (1452,),
    (536,),
    (534,),
    (19, 50, 966, 1011, 1127),
    (116, 117, 118, 126, 1858),
    (966,),
    (19, 50, 1011, 1127),
    (1555,),
    (1587, 1642),
    (1226, 1450, 1451, 1452),
    (1450, 1451, 1452),
    (209, 577, 668, 675, 681, 721, 734, 744, 774, 1421, 1584, 1590, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1743),
    (209, 577, 668, 675, 681, 721, 734, 744, 774, 1584, 1590, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1656, 1743),
    (1228,),
    (1591, 1635, 1644),
    (577, 713, 734, 744, 2041),
    (830, 831),
    (160, 164, 165, 168, 201, 348, 600, 637, 647, 739, 843, 866, 883, 887, 1356, 1360, 1365, 1409, 1455, 1459, 1499),
    (1260,),
    (160, 164, 168, 171, 201, 843, 857, 866, 883, 887),
    (137, 1508, 1511),
    (204,),
    (38,),
    (1025, 1027),
    (1011, 1025, 1027),
    (861, 863, 864, 1976),
    (861, 863),
    (1325, 1328),
    (884, 886, 889),
    (885, 886, 889),
    (446, 1421, 1435, 1441, 1833),
    (459, 1421, 1441),
    (722, 730, 1432, 1870),
    (920,),
    (1673,),
    (1394,),
    (19, 41, 67, 168, 201, 233, 343, 405, 583, 628, 631, 637, 664, 666, 683, 690, 692, 718, 727, 752, 766, 771, 774, 789, 802, 818, 843, 866, 883, 887, 921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340, 1348, 1350, 1402, 1523, 1528, 1536, 1549, 1570, 1583, 1633, 1645, 1651, 1770),
    (1801,),
    (114, 143, 186, 982, 1582, 1767),
    (114, 143, 186, 560),
    (114, 143, 186, 560, 1582),
    (1520, 1592, 1633, 1651),
    (237, 241),
    (237, 2003),
    (1578,),
    (1579,),
    (949,),
    (627, 629, 923, 940, 946, 951, 952, 959, 962, 1194, 1774, 1947),
    (193, 203, 205, 1448),
    (149, 512, 568, 604),
    (512, 568, 604),
    (1590,),
    (1113,),
    (446, 1423, 1435, 1441, 1833),
    (1423,),
    (438,),
    (1507, 1569),
    (378,),
    (1852,),
    (1618, 1620, 1649, 1741),
    (1894,),
    (254, 263),
    (1664, 1675),
    (664, 666, 683, 687, 690, 692, 718, 727, 766, 774, 789, 843, 866, 883, 887),
    (1177, 1205, 1222, 1680),
    (1316, 1594),
    (885,),
    (892,),
    (2002,),
    (2014, 2019),
    (779, 787),
    (1587, 1642, 1668, 1677),
    (568, 604, 842, 867, 873, 1923, 1924),
    (421, 568, 604, 842, 867, 873, 879, 882, 1918, 1923, 1924),
    (503, 505, 620, 625, 634, 641, 646, 647, 649, 1946, 1948),
    (509,),
    (577, 713, 734, 744, 809),
    (859,),
    (2,),
    (1513, 1544, 1569, 1581),
    (20,),
    (1178, 1183, 1209, 1211),
    (843, 866, 883, 887, 1583, 1633, 1651),
    (754, 755),
    (1664, 1669, 1672, 1679),
    (837, 1664, 1669, 1672, 1679, 1911),
    (705,),
    (722, 730, 1432),
    (1061, 1382, 1388, 1538, 1988),
    (1061, 1538, 1988),
    (202, 822, 830, 831, 836, 956, 1054, 1113, 1178, 1183, 1209, 1211, 1215, 1216, 1366, 1703),
    (830, 831, 836, 838, 1889),
    (193, 203, 205, 821, 827),
    (830, 831, 1113, 1703, 1706),
    (116, 122, 608),
    (842, 867, 873, 875, 1343, 1923, 1924, 2045),
    (230,),
    (210, 877),
    (433, 594, 604),
    (1529,),
    (1522, 1564, 1566, 1568, 1571),
    (239, 248, 255, 1685, 2047),
    (239, 248),
    (87, 163, 207, 842, 867, 873, 1923, 1924),
    (826,),
    (724,),
    (87, 163, 207, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 843, 857, 866, 883, 887, 1426),
    (36, 855, 873, 1923, 1924, 1932),
    (1107, 1731),
    (183, 636, 842, 867, 873, 931, 965, 972, 978, 983, 1508, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1923, 1924, 1935, 1937, 1939),
    (183, 842, 867, 873, 1508, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1923, 1924, 1935, 1939),
    (842, 867, 873, 1508, 1584, 1622, 1624, 1635, 1644, 1645, 1743, 1923, 1924),
    (723,),
    (183, 589, 612, 721, 984, 1119, 1711),
    (183, 612, 984),
    (1124,),
    (980,),
    (152, 1331, 1332, 1336),
    (1430, 1438),
    (956,),
    (790, 1701),
    (160, 164, 168, 201, 366, 499, 843, 857, 866, 883, 887, 1111, 1323, 1523, 1536, 1583, 1633, 1651),
    (1331, 1332, 1338),
    (160, 164, 168, 201, 1971),
    (1158, 1980),
    (620, 625, 634, 641, 646, 647, 649, 657, 662, 1379, 1900),
    (1028,),
    (1027, 1028),
    (1507, 1513, 1544, 1569, 1976),
    (241,),
    (110, 112, 113, 127, 132, 135, 953, 1018, 1191, 1195, 1947, 1984),
    (110, 112, 113, 127, 132, 135, 953, 1018, 1191, 1195, 1901, 1947, 1984, 1993),
    (110, 112, 113, 127, 132, 135, 157, 953, 1018, 1191, 1195, 1947, 1984),
    (802, 809),
    (125, 1472, 1476, 1550),
    (1228, 1232),
    (751, 868, 1228, 1232, 1242),
    (1135, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (756, 1787, 1902, 1952),
    (160, 164, 168, 201, 637, 739, 843, 866, 883, 887),
    (87, 169),
    (1401,),
    (725, 1407, 1461, 1471, 1474),
    (301, 304, 1316),
    (370,),
    (114, 143, 362, 370, 1107, 1115, 1731),
    (362, 1107, 1115, 1731),
    (160, 164, 168, 201, 664, 666, 683, 690, 692, 718, 727, 739, 766, 774, 789),
    (1296, 1727),
    (87,),
    (87, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 843, 866, 883, 887, 1523, 1536, 1583, 1633, 1651),
    (692, 693, 697, 1376, 1583, 1633, 1637, 1640, 1651),
    (114, 143, 1323, 1582),
    (114, 143, 186, 1582, 1767),
    (114, 143, 186, 1582),
    (802, 843, 866, 883, 887, 1332, 2037),
    (802, 843, 866, 883, 887, 1332),
    (226, 627, 629, 1068, 1074, 1085, 1090, 1102, 1110, 1322, 1371, 1395, 1396, 1796, 1932, 1991),
    (1068, 1074, 1089),
    (1068, 1074, 1085, 1095, 1102, 1110),
    (1068, 1074, 1095),
    (1, 3, 87, 94, 163, 184, 191, 204, 207, 636),
    (395, 1330, 1377, 1833, 2020),
    (370, 1107, 1330, 1731),
    (1523, 1626),
    (1594,),
    (236, 277, 1874),
    (236, 277, 1664),
    (684,),
    (1535,),
    (183, 721, 1584, 1622, 1624, 1626, 1635, 1644, 1645, 1743),
    (1584, 1622, 1624, 1626, 1635, 1644, 1645, 1743),
    (1742,),
    (97, 635),
    (1068, 1074, 1085, 1110),
    (1068, 1074, 1110),
    (56, 989, 1686, 1867),
    (1178, 1183),
    (160, 164, 168, 201, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 843, 866, 883, 887, 2023),
    (796, 1146, 1975),
    (577, 668, 675, 681, 734, 744, 774, 1146, 1590),
    (193, 205, 490, 577, 668, 675, 681, 734, 744, 774, 1134, 1461, 1467, 1590, 1783, 1853, 1887, 1966),
    (89, 123, 133, 159, 213, 218, 567, 579, 675, 791, 798, 1402, 1420, 1471, 1852, 1896, 1912),
    (680, 770),
    (1752,),
    (1585, 1618, 1628, 1642, 1649, 1741, 1745, 2050),
    (855, 873, 885, 1923, 1924, 1932),
    (577, 713, 734, 744, 808, 809),
    (1562,),
    (577, 620, 621, 626, 632, 668, 675, 681, 734, 744, 774, 1590, 1749, 1750, 1751, 1946),
    (833, 839, 1943),
    (193, 205, 344, 567, 577, 668, 675, 681, 701, 717, 719, 725, 732, 733, 734, 744, 774, 802, 804, 1407, 1436, 1437, 1454, 1461, 1467, 1471, 1474, 1480, 1590, 1645, 1807, 1875, 1887, 1951, 1964, 2043),
    (1146,),
    (86, 88, 160, 164, 168, 201, 1260, 1963),
    (160, 164, 168, 201, 1523, 1532, 1570, 1852, 2033),
    (1071,),
    (723, 727, 801, 803, 806, 807, 810, 1523, 1702),
    (577, 713, 734, 744, 802, 808, 809, 1850),
    (664, 666, 683, 690, 692, 718, 727, 766, 774, 789),
    (1296, 1300),
    (90, 186, 587, 589, 622, 1155, 1156, 1168, 1175),
    (102, 1155, 1156, 1168, 1175),
    (1844,),
    (780, 1844),
    (1399,),
    (183, 1405),
    (577, 668, 675, 681, 734, 744, 774, 1530, 1534, 1547, 1590, 1949),
    (239, 255),
    (410, 1594, 1597, 1649, 1741),
    (160, 164, 168, 171, 201, 664, 666, 683, 690, 692, 718, 727, 739, 766, 774, 789, 843, 857, 866, 883, 887, 1523, 1583, 1633, 1651, 1971),
    (991,),
    (53, 164, 184, 233, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340, 1350, 1583, 1633, 1651),
    (433, 594, 604, 1409, 1446, 1447, 1455),
    (568, 578, 604, 1410),
    (1533,),
    (508, 567, 824, 1436, 1970, 1989),
    (725, 835, 1436, 1970, 1989),
    (488, 494, 577, 668, 675, 681, 734, 744, 774, 1590),
    (617, 1420, 1446),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 779, 787, 1590, 1874, 1964, 2006, 2007),
    (98, 107, 120, 126, 129, 148, 538, 559, 905, 908, 1768, 1979, 1993, 2027),
    (1129, 1132, 1133, 1144),
    (1074, 1122, 1321, 1712),
    (956, 1054, 1178, 1183, 1209, 1211, 1215, 1216),
    (114, 116, 143, 659, 661),
    (659,),
    (114, 143, 499, 659, 661, 843, 866, 883, 887),
    (1668, 1676, 1677),
    (1509, 1564, 1568),
    (1509, 1564, 1567, 1568),
    (4,),
    (160, 164, 168, 201, 583, 589, 1120, 1404, 1732),
    (183, 612),
    (883, 888),
    (888,),
    (1558, 1562),
    (274, 885),
    (1, 3, 7, 11, 87, 163, 169, 184, 207, 406, 636, 702, 731, 802, 805, 808, 900, 928, 931, 965, 968, 972, 978, 983, 1059, 1078, 1226, 1391, 1392, 1450, 1521, 1584, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1659, 1743, 2030),
    (97, 562, 577, 668, 675, 681, 701, 707, 716, 717, 719, 727, 729, 731, 732, 734, 744, 767, 774, 802, 804, 817, 1590, 1645),
    (554, 1757, 1970, 1989, 2014, 2019),
    (215, 222),
    (843, 862, 865, 866, 883, 887, 954, 1008, 1192),
    (215, 222, 386, 653, 1101),
    (1353,),
    (362, 370, 1107, 1731),
    (1248,),
    (1479,),
    (1507, 1512, 1559, 1564, 1569),
    (445, 577, 668, 675, 681, 701, 717, 719, 725, 732, 734, 744, 774, 802, 804, 817, 1146, 1436, 1437, 1590, 1645, 1883, 2043),
    (577, 668, 675, 681, 701, 717, 719, 725, 734, 744, 767, 774, 802, 804, 1436, 1437, 1461, 1471, 1590, 1645, 1807, 1887, 1951, 1964, 2043),
    (59,),
    (1285,),
    (114, 116, 143, 489, 1582, 1903, 1905),
    (160, 164, 168, 201, 512, 801, 806, 807),
    (512,),
    (71, 76, 224),
    (855, 873, 884, 953, 1019, 1041, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (1306, 1308),
    (959, 1194, 1947),
    (237, 267, 538, 541, 1776),
    (116, 125, 682, 685, 1535, 1546, 1857, 1861),
    (1165, 1166),
    (1230, 1233),
    (87, 163, 191, 204, 207, 636, 1333, 1334),
    (87, 163, 191, 204, 207, 636, 672, 686, 698, 729, 736, 741, 1413, 1692, 1782),
    (87, 163, 191, 204, 207, 636, 1230),
    (577, 668, 675, 681, 699, 701, 712, 716, 717, 719, 733, 734, 744, 774, 1590, 1645, 1690, 1693, 1695, 1746, 2043),
    (568, 604, 1450, 1451, 1452, 1475),
    (1451,),
    (568, 604, 1450, 1451, 1452, 1456, 1475),
    (1, 3, 87, 163, 169, 184, 207, 651, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 1023, 1024, 1430, 1438),
    (1, 3, 87, 163, 184, 207),
    (652, 843, 866, 883, 887, 1974),
    (160, 164, 168, 171, 201, 651, 652, 843, 857, 866, 883, 887),
    (1, 3, 19, 41, 67, 87, 163, 168, 169, 184, 201, 207, 233, 343, 405, 458, 583, 628, 631, 637, 664, 666, 683, 690, 692, 718, 727, 752, 766, 771, 774, 789, 802, 818, 843, 866, 883, 887, 921, 933, 954, 960, 1008, 1023, 1044, 1078, 1087, 1101, 1154, 1192, 1340, 1348, 1350, 1402, 1430, 1523, 1528, 1536, 1549, 1570, 1583, 1633, 1645, 1651, 1770),
    (238, 243, 255, 1664, 1674),
    (953, 1004, 1005, 1007, 1009, 1018, 1026, 1031, 1033, 1075, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1934, 1947, 1984),
    (953, 1004, 1007, 1018, 1026, 1031, 1033, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (29, 391, 1255),
    (34, 1255),
    (930,),
    (202, 239, 248, 467, 478, 819, 822),
    (202, 467, 819),
    (127, 128, 132, 1528, 1552),
    (782, 787),
    (236, 277, 1580, 2051),
    (236, 277, 577, 668, 675, 681, 734, 744, 774, 779, 787, 1580, 1590, 2051),
    (29, 589, 612, 1255),
    (391, 612, 1255),
    (29, 1250, 1255),
    (638, 963),
    (851, 1761),
    (640, 665, 694, 695, 731, 775, 1258, 1589, 1622, 1645, 1652),
    (665, 694, 695, 731, 775, 1589, 1622, 1645, 1652),
    (665, 731, 775, 1589, 1622, 1645, 1652),
    (1397, 1406, 1418),
    (421,),
    (627, 629, 658, 660, 855, 873, 953, 1019, 1048, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (658, 855, 873, 953, 1019, 1041, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1226, 1712, 1923, 1924, 1932),
    (612, 855, 873, 953, 1019, 1053, 1131, 1165, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (790, 1999),
    (448,),
    (664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 843, 857, 866, 883, 887, 1426, 1431),
    (547, 1276, 1279, 1285),
    (547, 1285),
    (80, 87, 163, 207, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1258, 1929),
    (1258, 1263),
    (87, 163, 207, 939, 956, 964, 976, 987, 992, 995, 1021, 1032, 1125, 1179, 1220, 1224, 1230, 1239, 1250, 1258, 1263, 1269, 1272, 1274, 1275, 1278, 1283, 1720, 1722, 1929),
    (87, 163, 207, 237, 267, 538, 926, 939, 956, 964, 976, 987, 989, 992, 995, 1021, 1032, 1125, 1179, 1185, 1207, 1220, 1224, 1230, 1239, 1250, 1258, 1263, 1269, 1272, 1274, 1275, 1278, 1283, 1452, 1697, 1720, 1722, 1776, 1909, 1929),
    (87, 169, 378, 586, 758, 1372, 1962, 1969),
    (1502, 1697),
    (87, 169, 586, 758),
    (87, 758),
    (1117,),
    (612, 613),
    (254, 1226),
    (833,),
    (759, 1450, 1451, 1452),
    (183, 254, 263, 777, 1226, 1234, 1337, 1450, 1451, 1452),
    (261, 1226, 1234, 1337),
    (183, 254, 777, 1226, 1234, 1452),
    (1226, 1234, 1450, 1451, 1452),
    (254, 261, 1226, 1234, 1256, 1337, 1452),
    (830, 837, 1672),
    (226, 612, 1058, 1060, 1061, 1064, 1067, 1071, 1077, 1080, 1082, 1382, 1538, 1715, 1932, 1968),
    (612, 1058, 1061, 1082, 1382, 1538),
    (1058, 1060, 1061, 1062, 1067, 1079, 1082, 1715, 1934),
    (1058, 1060, 1061, 1062),
    (1058, 1061, 1538),
    (644, 840, 867, 873, 875, 879, 881, 1748, 1915, 1923),
    (840, 867, 873, 1748, 1915, 1923),
    (840, 867, 873, 879, 882, 1748, 1915, 1923),
    (434, 1397, 1406, 1414, 1418, 1446, 1447),
    (1142, 1329),
    (1148,),
    (1138,),
    (110, 112, 959, 1194, 1550, 1947),
    (959, 1194, 1710, 1947),
    (110, 959, 1194, 1550, 1869, 1947),
    (110, 112, 113, 127, 132, 953, 1017, 1018, 1191, 1195, 1947, 1978, 1984),
    (110, 112, 113, 121, 127, 132, 135),
    (125,),
    (1160,),
    (1631,),
    (757, 759, 761, 764, 1507, 1509, 1512, 1557, 1559, 1564, 1568, 1569, 1645),
    (1507, 1512, 1559, 1563, 1564, 1569),
    (1349, 1358, 1378, 1885),
    (1, 3, 87, 184, 568, 575, 604, 842, 867, 873, 879, 1923, 1924),
    (1, 3, 87, 184, 209, 568, 604, 842, 867, 873, 875, 879, 881, 931, 972, 978, 983, 1923, 1924),
    (1, 3, 87, 184, 842, 867, 873, 875, 879, 1923, 1924),
    (1, 3, 87, 184, 568, 575, 604, 842, 867, 873, 1923, 1924),
    (898, 1550, 1553),
    (29, 160, 164, 168, 201, 664, 666, 683, 690, 692, 718, 727, 739, 766, 774, 789),
    (29, 391),
    (29, 160, 164, 168, 201, 739, 843, 866, 883, 887),
    (31, 225),
    (705, 1436, 1437, 1446, 1447),
    (705, 1436, 1437, 1446),
    (1548, 1549),
    (1768,),
    (211, 892, 1512, 1559, 1564, 1569),
    (672, 686, 741, 1692),
    (351, 665, 694, 695, 731, 1349, 1352, 1357, 1378, 1506, 1734, 1855),
    (196, 346, 665, 694, 695, 731, 1349, 1357, 1378),
    (1862,),
    (266, 1558, 1562),
    (172, 454, 721, 1408, 1410, 1421, 1456),
    (1408, 1411, 1460),
    (210, 1520, 1523, 1592, 1633, 1651, 1970, 1989),
    (210, 1044, 1520, 1523, 1536, 1554, 1592, 1633, 1651, 1970, 1989),
    (172, 1410, 1421),
    (46, 83, 398, 554, 567, 705, 718, 727, 766, 771, 804, 818, 824, 833, 835, 839, 1303, 1306, 1312, 1420, 1431, 1436, 1437, 1970, 1989, 2019),
    (568, 604, 1452),
    (102, 534, 611, 619, 956, 1176, 1178, 1183, 1452),
    (1, 3, 11, 184, 640, 665, 671, 694, 695, 731, 1359, 1378, 1589, 1622, 1645, 1652, 1908),
    (1, 3, 11, 59, 184, 640, 665, 694, 695, 731, 737, 738, 740, 775, 788, 1104, 1105, 1359, 1361, 1369, 1378, 1383, 1490, 1504, 1589, 1622, 1645, 1652, 1690, 1693, 1734),
    (855, 873, 884, 886, 889, 1923, 1924, 1932),
    (885, 889),
    (885, 886),
    (1272, 1294, 1549),
    (819, 828),
    (398, 400, 404, 567, 833, 835, 839, 1470, 1479, 1704, 1706, 1970, 1989),
    (1591, 1617, 1635, 1644),
    (1379,),
    (26, 388, 1436, 1437, 1554, 1970, 1989),
    (378, 636),
    (636,),
    (191, 204, 207),
    (715,),
    (990,),
    (808,),
    (1518, 1522, 1564, 1568, 1571),
    (821,),
    (577, 668, 675, 681, 684, 734, 744, 774, 1523, 1530, 1534, 1542, 1547, 1590, 1949),
    (1317, 1587, 1642),
    (107, 120, 126, 129, 148, 559, 905, 1768, 1979),
    (1320, 1888),
    (160, 164, 168, 171, 201, 739, 843, 866, 883, 887, 1331, 1332, 1338, 1427, 1431),
    (842, 867, 872, 873, 875, 1923, 1924),
    (203, 1850),
    (800,),
    (1374,),
    (87, 209, 421, 568, 575, 580, 604, 729, 842, 867, 873, 875, 879, 882, 931, 972, 978, 983, 1209, 1211, 1215, 1216, 1221, 1430, 1584, 1605, 1607, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1656, 1743, 1915, 1918, 1923, 1924),
    (1, 3, 184, 209, 568, 604, 842, 867, 873, 1584, 1605, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1743, 1915, 1923, 1924),
    (663,),
    (577, 713, 734, 744, 802, 808, 809, 2041, 2042),
    (646,),
    (703,),
    (577, 668, 675, 681, 701, 717, 719, 734, 744, 767, 774, 1590, 1645),
    (921, 938, 980, 1024, 1087, 1154, 1190, 1204, 1340, 1580),
    (35, 59, 239, 248, 279, 1177, 1181, 1199, 1205, 1222, 1274, 1275, 1277, 1286, 1291, 1717, 1903),
    (1286,),
    (35, 1181, 1286, 1793),
    (35, 59, 239, 279, 1177, 1181, 1205, 1222, 1717),
    (776, 778, 779, 787, 2006, 2007),
    (776, 778, 779, 787, 2006),
    (716, 732, 769),
    (577, 668, 675, 681, 701, 717, 719, 733, 734, 744, 769, 774, 1590, 1645, 1651, 1690),
    (193, 205, 577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 1590, 1645),
    (809,),
    (35, 80, 191, 204, 207, 665, 731, 1415),
    (577, 668, 675, 681, 701, 717, 719, 734, 744, 767, 774, 1590, 1645, 2043),
    (721, 1452),
    (1061,),
    (1061, 1071, 1077, 1084),
    (1061, 1063, 1070),
    (1061, 2004),
    (291, 546, 1587, 1594, 1597, 1642, 1649, 1741),
    (1549,),
    (26, 388, 1572, 1970, 1989),
    (1975,),
    (26, 1044, 1523, 1536, 1554, 1572, 1592, 1633, 1651, 1970, 1989),
    (610,),
    (1409, 1455),
    (766, 771),
    (1530, 1534, 1542),
    (620, 625, 634, 641, 647, 649, 657, 662),
    (620, 625, 634, 641, 646, 647, 649, 657, 662),
    (1442,),
    (1073,),
    (918,),
    (48, 720, 1854),
    (48, 168, 405, 843, 866, 880, 883, 887, 921, 938, 961, 966, 971, 980, 1008, 1014, 1023, 1024, 1087, 1154, 1190, 1204, 1340, 1536, 1887, 2019),
    (213, 1420, 1609),
    (1471, 1785, 1896, 1926, 1943),
    (1946,),
    (1217, 1534),
    (843, 866, 883, 887, 1583, 1633, 1651, 2014),
    (841, 848, 896),
    (1525, 1526),
    (1436, 1437),
    (705, 1436, 1437),
    (120,),
    (1442, 1485),
    (1, 3, 87, 184, 1430, 1438, 1456, 1472, 1476, 1481),
    (1523, 1570),
    (229,),
    (229, 1548, 1549),
    (229, 1543),
    (160, 164, 168, 201, 801, 810, 843, 866, 883, 887, 1700),
    (160, 164, 168, 201, 801, 806, 807, 843, 866, 883, 887, 1700),
    (1618,),
    (1, 3, 11, 184, 406, 665, 694, 695, 731, 788, 1584, 1603, 1619, 1622, 1634, 1641, 1645, 1652, 1739, 1740, 1743),
    (1523, 1572, 1576, 1584, 1603, 1619, 1622, 1634, 1641, 1645, 1652, 1743),
    (1576, 1584, 1603, 1619, 1622, 1634, 1641, 1645, 1652, 1743),
    (665, 731, 738, 740, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (1, 3, 87, 184, 665, 694, 695, 731, 738, 743, 775, 1135, 1137, 1144, 1521, 1523, 1524, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (665, 731, 1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (779, 787, 2003),
    (1982,),
    (253, 263, 1558),
    (193, 203, 205, 821, 827, 1850),
    (620, 625, 634, 641, 647, 649),
    (1430, 1438, 1440),
    (253, 756, 1508),
    (861, 1057, 1176),
    (546,),
    (237, 1507, 1513, 1544, 1569),
    (237,),
    (612, 1103, 1112, 1395, 1396, 1732),
    (1103, 1732),
    (110, 112, 113, 127, 132, 135, 157, 627, 629, 953, 1017, 1018, 1026, 1030, 1031, 1033, 1119, 1191, 1195, 1917, 1947, 1978, 1984),
    (110, 112, 113, 127, 132, 135, 1756, 1901),
    (110, 112, 113, 127, 132, 953, 984, 1018, 1191, 1195, 1947, 1984),
    (303, 304, 410, 1587, 1594, 1597, 1642, 1649, 1730, 1741),
    (1, 3, 11, 87, 169, 184, 568, 570, 581, 604, 900, 1059, 1078, 1100, 1392, 1423, 1435, 1439, 1508, 1511, 1833, 2030),
    (160, 164, 168, 201, 466, 480, 482),
    (169, 568, 604, 1423, 1508),
    (169, 568, 604, 1508),
    (438, 568, 604, 1508),
    (169, 438, 568, 604, 1423, 1508),
    (105,),
    (577, 668, 675, 681, 701, 717, 719, 732, 734, 744, 767, 774, 1407, 1590, 1645, 1875, 1883),
    (193, 205, 577, 668, 675, 681, 701, 707, 710, 717, 719, 725, 733, 734, 744, 767, 774, 802, 1407, 1457, 1471, 1590, 1645, 1807, 1887, 1951, 1964, 2043),
    (1259, 1261),
    (1259, 1719),
    (1259, 1262),
    (94, 1259, 1262, 1788),
    (1259, 1262, 1721),
    (672, 682, 932, 951, 952, 955, 959, 1194, 1314, 1535, 1857, 1947, 1967),
    (673, 676, 959, 1194, 1535, 1605, 1947),
    (577,),
    (304, 1316, 1594),
    (125, 583, 1178, 1183, 1196, 1215, 1451, 1857, 1861),
    (149, 1178, 1183, 1891),
    (203,),
    (160, 164, 168, 201, 652),
    (1551, 1555),
    (1551, 1564, 1568, 1571),
    (779, 787, 1574, 1911),
    (776, 779, 787),
    (1178, 1183, 1209, 1211, 1215, 1216),
    (1209, 1211, 1215, 1216),
    (398, 400, 404, 554, 567, 833, 835, 839, 1470, 1479, 1704, 1706, 1970, 1989),
    (868, 1228),
    (131, 860, 1928),
    (1623, 1625),
    (855, 873, 885, 953, 1019, 1053, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1923, 1924, 1932),
    (323, 612, 625, 627, 629, 1117, 1191, 1395, 1396, 1932),
    (1117, 1172),
    (79,),
    (751, 1331),
    (868,),
    (245,),
    (1822,),
    (2033,),
    (577, 1920),
    (),
    (1487,),
    (1887,),
    (1403,),
    (1650,),
    (859,),
    (212, 215),
    (348, 352, 880),
    (193, 205, 515, 808, 1757, 1871),
    (1874,),
    (1591, 1635, 1644),
    (84, 86),
    (225, 230),
    (87, 636, 1259),
    (212, 215, 384),
    (384,),
    (319, 332, 586, 844, 853, 1403),
    (319, 332),
    (844, 846, 848),
    (161,),
    (1251,),
    (612,),
    (1148,),
    (588,),
    (904, 915),
    (160, 164, 168, 201, 279, 541, 739),
    (633,),
    (251, 268, 541, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203),
    (1646,),
    (193, 205),
    (1585, 1618, 1628, 1642, 1649, 1741, 1745),
    (165,),
    (724,),
    (98, 538, 1549, 1687),
    (847,),
    (238, 244, 562, 958, 984, 1202),
    (51, 159, 195, 238, 244, 283, 288, 293, 561, 675, 958),
    (24,),
    (364, 1488, 1492),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (716, 749),
    (214, 310, 878, 902, 1794),
    (177, 214, 310, 521, 693, 878, 902, 1376, 1451, 1832),
    (177, 214, 310, 521, 693, 878, 902, 1376, 1451, 1573, 1575, 1794, 1811, 1832),
    (160, 164, 168, 201, 279, 369, 1178, 1183, 1187, 1193, 1201, 1209, 1210, 1270),
    (279, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (1663,),
    (942, 964, 1125, 1169),
    (722,),
    (52, 942, 964, 1125, 1169),
    (87, 194, 204),
    (775,),
    (321,),
    (1406, 1417),
    (439, 449, 577, 616, 713, 734, 744, 1424, 1442),
    (193, 205, 513, 808, 1871),
    (269,),
    (115, 132),
    (847, 851),
    (1837,),
    (182,),
    (153, 283, 586),
    (569, 899),
    (279,),
    (114, 143),
    (236, 240, 277),
    (653, 1106, 1109, 1397, 1406, 1418),
    (739, 1360),
    (560,),
    (177, 310, 693, 1376, 1451, 1832),
    (0,),
    (0, 322),
    (12, 779, 787),
    (568, 604),
    (609,),
    (202, 481, 819, 822, 826, 828, 1178, 1183, 1535),
    (125, 169, 627, 629, 946, 959, 1194, 1947),
    (640, 665, 731, 1589, 1622, 1645, 1652),
    (438,),
    (36, 2011),
    (285,),
    (1407,),
    (844, 846, 848, 942, 964, 1125, 1169),
    (36, 310, 447, 645),
    (1354,),
    (920,),
    (36,),
    (217,),
    (36, 85, 426),
    (1103, 1732),
    (145,),
    (586, 859),
    (586,),
    (645,),
    (92, 226, 612, 615, 617, 1103, 1322, 1367, 1368, 1371, 1395, 1396, 1431, 1432, 1732, 1844, 2015),
    (407, 1636, 1639),
    (53, 98, 164, 171, 184, 233, 348, 352, 525, 538, 562, 843, 866, 880, 883, 887),
    (53, 98, 164, 171, 184, 233, 348, 352, 525, 538, 562, 880, 960),
    (664, 666, 683, 690, 692, 718, 727, 766, 774, 789, 921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340, 1583, 1633, 1651),
    (107, 120, 126, 129, 148),
    (1259,),
    (194, 204),
    (268, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1178, 1183, 1187, 1203),
    (43, 214),
    (226,),
    (237, 1933),
    (1351,),
    (1187, 1203),
    (114, 143, 1425),
    (1855,),
    (202, 481, 819, 822, 826, 828, 829),
    (202, 469, 819),
    (170, 569),
    (170,),
    (2036,),
    (1684,),
    (84, 86, 375, 376, 379),
    (84, 86, 375, 379),
    (87, 172, 194, 204, 268, 270, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1178, 1183),
    (89, 123, 133, 159, 213, 218, 567, 579, 675, 791, 798, 1402, 1420, 1471, 1896, 1912),
    (1804,),
    (193, 199, 205, 344, 401, 577, 668, 675, 681, 701, 704, 710, 717, 719, 727, 732, 733, 734, 744, 767, 771, 774, 802, 832, 834, 838, 911, 913, 916, 1407, 1454, 1457, 1461, 1465, 1467, 1471, 1480, 1491, 1590, 1645, 1690, 1693, 1695, 1704, 1783, 1785, 1807, 1853, 1887, 1951, 1958, 1964, 2016, 2043),
    (193, 199, 205, 344, 577, 668, 675, 681, 701, 704, 710, 717, 719, 727, 732, 734, 744, 767, 771, 774, 796, 802, 823, 832, 834, 838, 1134, 1407, 1454, 1457, 1461, 1467, 1471, 1478, 1480, 1491, 1590, 1645, 1670, 1690, 1704, 1705, 1807, 1887, 1951, 1964, 2043),
    (130,),
    (554, 1523),
    (170, 1236),
    (170, 711, 773),
    (86, 88),
    (406,),
    (2011,),
    (303, 410, 1587, 1594, 1597, 1642, 1649, 1741),
    (870,),
    (149, 438),
    (53, 164, 184, 233, 348, 352, 524, 525, 562, 880),
    (383,),
    (3, 368, 1977),
    (1188,),
    (168,),
    (168, 664, 843, 866, 880, 883, 887),
    (283,),
    (283, 586),
    (527,),
    (36, 214, 310, 878, 902),
    (327, 586),
    (177, 214, 310, 521, 693, 878, 1376, 1451, 1832),
    (633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1178, 1183, 1582),
    (1813, 1860, 2032),
    (87, 337),
    (586, 1813),
    (283, 1813, 1860),
    (87, 337, 339),
    (620, 625, 634, 641, 647, 649, 1843),
    (324,),
    (280,),
    (149,),
    (1235,),
    (577, 668, 675, 681, 701, 704, 710, 717, 719, 734, 744, 767, 771, 774, 1471, 1480, 1491, 1590, 1645),
    (577, 668, 675, 681, 704, 710, 734, 744, 767, 771, 774, 1471, 1480, 1491, 1590),
    (193, 205),
    (779, 787),
    (1581,),
    (114, 143),
    (160, 164, 168, 201),
    (942, 964, 1125, 1169),
    (1827,),
    (541,),
    (1574,),
    (984,),
    (1564, 1568, 1571),
    (1509, 1522, 1564, 1568, 1571),
    (861,),
    (474,),
    (162,),
    (844, 853),
    (99,),
    (543,),
    (95,),
    (703,),
    (790,),
    (1585, 1628, 1642, 1649, 1741, 1745),
    (1226,),
    (1381,),
    (1399, 1400),
    (1407,),
    (1422,),
    (614,),
    (1417,),
    (452,),
    (193, 205, 401, 577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 802, 1365, 1407, 1412, 1454, 1457, 1474, 1480, 1590, 1645, 1807, 1887, 2043),
    (401, 1407, 1412),
    (1397, 1406, 1418),
    (1399, 1400, 1416),
    (617,),
    (663,),
    (185,),
    (1646,),
    (1650,),
    (1509, 1564, 1568),
    (1424, 1442),
    (114, 136, 138, 143),
    (1300,),
    (1407, 1412),
    (432, 437, 1399),
    (450,),
    (160, 164, 168, 201, 614, 739, 1399, 1409, 1972),
    (160, 164, 168, 201, 614, 739, 1399),
    (193, 205, 401, 577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 802, 1407, 1412, 1590, 1645, 1807, 1887, 2043),
    (193, 205, 401, 1407, 1412),
    (114, 143, 1582),
    (577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 1590, 1645),
    (844, 856, 896),
    (859,),
    (236, 277),
    (1273,),
    (1670,),
    (136,),
    (230,),
    (25,),
    (554,),
    (280,),
    (170,),
    (125,),
    (115, 132),
    (1287,),
    (114, 143, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (874,),
    (432,),
    (193, 205, 1457),
    (440,),
    (111,),
    (53, 164, 184, 233),
    (1285,),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1590),
    (127, 128, 132),
    (348, 352, 880),
    (880,),
    (1176,),
    (577, 668, 675, 681, 734, 744, 774, 1590),
    (503,),
    (124,),
    (1851,),
    (504,),
    (534,),
    (255,),
    (808,),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (137,),
    (306,),
    (844, 846, 848),
    (310,),
    (87,),
    (406,),
    (177, 310, 693, 1376, 1451, 1832),
    (212, 215),
    (546, 549),
    (769,),
    (0,),
    (236, 250, 277),
    (1629, 1632),
    (2015,),
    (1264,),
    (87, 1259),
    (586,),
    (768,),
    (427,),
    (141,),
    (858,),
    (1523,),
    (236, 277, 1250, 1257),
    (1444,),
    (93,),
    (1949,),
    (212, 215, 384),
    (1683,),
    (599,),
    (236, 240, 277),
    (512,),
    (1527, 1584, 1622, 1624, 1635, 1644, 1645, 1743),
    (1584, 1605, 1608, 1611, 1622, 1624, 1634, 1635, 1641, 1644, 1645, 1654, 1743),
    (1526, 1531),
    (1527,),
    (171, 739),
    (284,),
    (268,),
    (1038, 1934),
    (885,),
    (653,),
    (653, 1397, 1406, 1418),
    (1681,),
    (375, 895),
    (895,),
    (165, 895),
    (792,),
    (577, 713, 734, 744),
    (2026,),
    (1544,),
    (1981,),
    (555,),
    (493,),
    (536,),
    (791,),
    (193, 205, 1491),
    (746,),
    (1446,),
    (149, 1747),
    (149,),
    (633, 981, 1024),
    (114, 143, 1187, 1203),
    (981, 1024),
    (536, 1209, 1211),
    (536, 1187, 1203, 1209, 1211),
    (1958,),
    (1489,),
    (268, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203, 1208),
    (171,),
    (36, 39),
    (36, 39, 177, 693, 1376, 1451, 1573, 1575, 2000, 2011),
    (237, 241),
    (739,),
    (160, 164, 168, 201, 739),
    (1585, 1628, 1642, 1649, 1741, 1745, 2046),
    (2046,),
    (612,),
    (1902,),
    (284, 286),
    (1345,),
    (1177, 1205, 1222),
    (855, 873, 1923, 1924, 1932),
    (433, 594, 604),
    (1533,),
    (550,),
    (529,),
    (1107, 1731),
    (165,),
    (1126,),
    (1899,),
    (52,),
    (236, 277, 779, 787),
    (1425,),
    (251,),
    (535, 544),
    (78,),
    (765, 1531),
    (765, 1531, 1564, 1568, 1571),
    (557,),
    (588,),
    (16,),
    (286,),
    (1873,),
    (160, 162, 164, 168, 201, 739, 843, 866, 883, 887),
    (160, 164, 168, 201, 279, 541, 739),
    (268, 541, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203),
    (268, 1187, 1203),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1873),
    (268, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (268, 541, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (1251,),
    (4,),
    (553,),
    (606,),
    (923, 959, 1194, 1947),
    (1701,),
    (1594, 1597, 1649, 1741),
    (776, 778, 779, 787),
    (355,),
    (160, 164, 168, 171, 201),
    (160, 164, 168, 201, 801, 806, 807),
    (807,),
    (350, 1397, 1406, 1418),
    (115, 127, 128, 132),
    (1414,),
    (53, 162, 164, 184, 233),
    (534, 724, 1885),
    (534, 724),
    (1657,),
    (193, 205, 344, 345, 577, 668, 675, 681, 734, 744, 774, 1590),
    (210, 1564, 1568, 1571, 1592, 1633, 1651),
    (210, 1523, 1564, 1568, 1571, 1592, 1633, 1651),
    (210, 1592, 1633, 1651),
    (541, 553, 562),
    (1619, 1739),
    (847,),
    (1602, 1658),
    (703, 769),
    (1200,),
    (200, 1684),
    (1744,),
    (1619, 1739, 1744),
    (182,),
    (145,),
    (855, 873, 891, 1923, 1924, 1932),
    (254, 1226),
    (1250,),
    (1689,),
    (739, 1409),
    (53, 160, 164, 168, 184, 201, 233, 739),
    (102, 1981),
    (502,),
    (1582,),
    (1664, 1674),
    (1626,),
    (1837,),
    (214, 310, 878, 902),
    (1260,),
    (722,),
    (1111, 1323),
    (1587, 1642),
    (1353,),
    (210,),
    (160, 164, 168, 171, 201, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789),
    (160, 164, 168, 201, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789),
    (251, 268, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203),
    (268, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203),
    (1584, 1603, 1622, 1634, 1641, 1645, 1652, 1743),
    (237,),
    (285, 408, 1587, 1642, 1657),
    (921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340),
    (1259,),
    (91,),
    (560,),
    (1707,),
    (86, 88, 895),
    (381, 895),
    (457, 1444),
    (461, 1444),
    (86, 88, 101, 895),
    (240,),
    (394,),
    (976,),
    (229,),
    (433, 594, 604, 1922),
    (1223,),
    (607,),
    (200,),
    (1272, 1289),
    (2022,),
    (2021, 2022),
    (357,),
    (283,),
    (2049,),
    (1231,),
    (194, 204),
    (1684,),
    (367,),
    (1522, 1564, 1568),
    (30,),
    (237, 267, 538),
    (187,),
    (672,),
    (510,),
    (101,),
    (694, 695),
    (775,),
    (15,),
    (87, 172, 194, 204),
    (1181, 1196),
    (464,),
    (210, 577, 713, 734, 744),
    (577, 713, 734, 744, 1424, 1442),
    (1874,),
    (778, 779, 787, 1698),
    (100,),
    (1258,),
    (289, 1594, 1597, 1649, 1741),
    (269,),
    (319,),
    (193, 205, 577, 668, 675, 681, 701, 717, 719, 734, 744, 774, 1590, 1645),
    (694, 695, 775, 1133, 1258),
    (775, 1135),
    (672, 698),
    (241,),
    (310, 1832),
    (204, 672, 698),
    (656,),
    (86, 88, 160, 164, 168, 201, 375, 906, 910),
    (86, 88, 910),
    (86, 88),
    (86, 88, 160, 164, 168, 201),
    (170, 768),
    (1747,),
    (84, 86),
    (842, 867, 873, 1923, 1924),
    (730,),
    (577, 668, 675, 681, 703, 734, 744, 774, 1590),
    (703, 1592, 1633, 1651),
    (1522, 1564, 1568, 1571),
    (412, 438),
    (1266,),
    (136, 138),
    (1625,),
    (227,),
    (1178, 1183),
    (1508,),
    (167,),
    (633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (535, 542),
    (605,),
    (649, 650),
    (1621,),
    (1643,),
    (1522, 1526, 1564, 1568, 1571),
    (160, 164, 168, 171, 201, 664, 666, 683, 690, 692, 718, 727, 739, 766, 774, 789),
    (160, 164, 168, 171, 201, 739),
    (1591, 1635, 1644),
    (438,),
    (1919,),
    (516,),
    (314, 550),
    (314, 316, 550),
    (234,),
    (10,),
    (847, 1748),
    (1766,),
    (166,),
    (577, 668, 675, 681, 734, 744, 774, 776, 778, 779, 787, 1590, 1698, 1914, 1951, 1964, 2006, 2007, 2049, 2051),
    (93, 779, 787),
    (1682,),
    (778,),
    (492,),
    (221,),
    (12,),
    (12, 779, 787),
    (0, 1682),
    (620, 621),
    (776, 778, 779, 787, 2006),
    (776, 779, 787),
    (778, 779, 787),
    (779, 787, 844, 846, 848),
    (841, 848, 896),
    (93, 779, 787, 844, 846, 848, 1698, 1914),
    (10, 333, 335),
    (1843,),
    (36,),
    (1061,),
    (465, 1501, 1502),
    (210, 433, 594, 604, 1922),
    (101, 160, 164, 168, 201),
    (53, 160, 164, 168, 171, 184, 201, 233, 1683),
    (160, 164, 168, 171, 201, 857),
    (202, 819, 1535),
    (202, 819),
    (645, 841, 848, 896, 1810),
    (1512, 1559, 1564, 1569),
    (254,),
    (686,),
    (114, 143, 640, 665, 731, 1589, 1622, 1645, 1652),
    (160, 164, 168, 201, 536, 739),
    (1107, 1118, 1731),
    (665, 731),
    (432, 437),
    (1492,),
    (124, 135),
    (852, 866),
    (706,),
    (169,),
    (285,),
    (639, 641),
    (411, 1646),
    (2038,),
    (66,),
    (85,),
    (1834,),
    (1766, 1806),
    (877,),
    (1316,),
    (110, 112, 113, 115, 127, 132, 135),
    (1594,),
    (1587, 1594, 1597, 1642, 1649, 1741),
    (85, 1640),
    (360,),
    (1838,),
    (1959,),
    (1540,),
    (1534,),
    (1478,),
    (38,),
    (36, 85),
    (1025, 1027),
    (154,),
    (217,),
    (1834, 1847, 1849),
    (85, 877),
    (85, 1766, 1806),
    (237, 241, 260),
    (217, 861),
    (1103, 1732),
    (268, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (1068, 1074),
    (52, 844, 846, 848),
    (1753,),
    (1817,),
    (983,),
    (871,),
    (87, 842, 867, 869, 873, 931, 972, 978, 983, 1923, 1924),
    (403,),
    (114, 116, 143, 981, 1024),
    (844, 856, 859, 896),
    (19, 50, 921, 938, 980, 1011, 1024, 1087, 1127, 1154, 1190, 1204, 1340),
    (534, 1209, 1211, 1215, 1216),
    (584,),
    (757,),
    (1664, 1670, 1671),
    (90, 91, 92, 587, 589, 1161, 1380),
    (1103, 1367, 1395, 1396, 1732, 2015),
    (587, 589, 1156, 1168),
    (226, 612, 1103, 1295, 1367, 1368, 1395, 1396, 1732, 1844),
    (1169,),
    (1401,),
    (1507, 1509, 1564, 1568, 1569),
    (193, 205, 344, 577, 668, 675, 681, 734, 744, 774, 1454, 1457, 1465, 1590, 1951, 1964, 2016),
    (1134,),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1465, 1590),
    (1785,),
    (193, 205, 344, 1684),
    (179, 189, 1394, 1847, 1851),
    (193, 205, 490, 577, 668, 675, 681, 734, 744, 774, 1590),
    (193, 205, 1785),
    (2014,),
    (306, 577, 668, 675, 681, 734, 744, 774, 1590),
    (23,),
    (554, 1523),
    (407, 1588),
    (403, 1473),
    (1130,),
    (1577,),
    (788, 799),
    (640, 694, 695, 775),
    (671, 694, 695, 775),
    (210, 1522, 1564, 1568, 1571),
    (703, 1875),
    (647, 648),
    (53, 164, 184, 233, 348, 352, 960),
    (1023,),
    (1449,),
    (1507, 1569),
    (509,),
    (144,),
    (1209, 1211, 1215, 1216),
    (557, 559),
    (107, 120, 126, 129, 148, 557, 559),
    (559,),
    (557, 559, 836),
    (107, 120, 126, 129, 148, 557, 559, 836),
    (836,),
    (1646, 1661),
    (97,),
    (1758,),
    (343,),
    (1563,),
    (1260, 1268),
    (640, 775),
    (1942,),
    (236, 277, 776, 779, 787, 1914, 2007),
    (6,),
    (204, 498),
    (193, 205, 344),
    (334,),
    (953, 1007, 1012, 1015, 1018, 1026, 1029, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (268, 541, 1187, 1203),
    (1247,),
    (1658,),
    (1857, 1861),
    (563, 1815),
    (486,),
    (476, 486),
    (560, 931, 972, 978, 983),
    (1205,),
    (93, 844, 846, 848),
    (325,),
    (599, 852, 866),
    (110, 112, 113, 115, 127, 132),
    (1526, 1564, 1568, 1571),
    (1351,),
    (1250, 1255, 1395, 1396),
    (1509, 1564, 1567, 1568),
    (1660,),
    (312, 1660),
    (1187, 1203),
    (194, 204, 268, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203),
    (87, 194, 204),
    (84, 86, 375, 376, 379, 1384),
    (84, 86, 375, 379, 1384),
    (1384,),
    (577, 668, 675, 681, 701, 703, 707, 716, 717, 719, 727, 732, 734, 744, 767, 774, 1590, 1645),
    (193, 205, 577, 668, 675, 681, 701, 703, 707, 710, 717, 719, 727, 732, 733, 734, 744, 767, 774, 1590, 1645, 1690, 1693, 1951, 1964),
    (953, 1007, 1018, 1026, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (467,),
    (560, 1769),
    (172,),
    (819, 822, 826),
    (433, 584, 594, 604, 1409),
    (203,),
    (193, 203, 205, 344, 534, 821),
    (193, 203, 205, 821),
    (193, 203, 205, 344, 577, 668, 675, 681, 734, 744, 774, 821, 1590),
    (1364,),
    (384,),
    (1134, 1285),
    (193, 205, 577, 668, 675, 681, 734, 744, 774, 1134, 1285, 1590),
    (279,),
    (841, 848, 896, 1247),
    (1395, 1396),
    (847, 852, 866),
    (1602,),
    (599, 847, 852, 866),
    (716, 769),
    (577, 668, 675, 681, 701, 717, 719, 733, 734, 744, 769, 774, 1590, 1645, 1651, 1690),
    (722, 730, 1432, 1870),
    (171, 880),
    (1921,),
    (236, 240, 277, 779, 787),
    (1663,),
    (100, 612, 1395, 1396),
    (1117,),
    (263,),
    (1136,),
    (662,),
    (1628,),
    (171, 348, 352, 880),
    (1889,),
    (409, 1585, 1628, 1642, 1649, 1741, 1745),
    (1585, 1628, 1642, 1649, 1658, 1741, 1745),
    (704, 710, 767, 771, 1471, 1480, 1491),
    (107, 120, 126, 129, 148, 171, 880),
    (130,),
    (130, 559),
    (107, 120, 126, 129, 148),
    (855, 873, 884, 1923, 1924, 1932),
    (1248,),
    (82,),
    (170, 711, 773),
    (82, 170),
    (170, 844, 846, 848),
    (170, 773),
    (170, 988),
    (170, 1428),
    (679,),
    (82, 170, 477),
    (170, 1233, 1236),
    (170, 946),
    (946,),
    (1688,),
    (1178, 1183, 1208, 1214),
    (396,),
    (406, 1744),
    (1059, 1078),
    (1250, 1255),
    (100, 612, 1108, 1174, 1395, 1396),
    (1255,),
    (100, 612),
    (161,),
    (503, 620, 625, 634, 641, 647, 649, 1946, 1948),
    (620, 625, 634, 641, 647, 649),
    (361, 620, 625, 634, 641, 647, 649, 1843, 1946, 1948),
    (620, 625, 634, 641, 647, 649, 657, 662, 1843, 1946, 1948),
    (657, 662),
    (289, 546, 1587, 1594, 1597, 1642, 1649, 1741),
    (577, 713, 734, 744, 1407, 1417),
    (35,),
    (53, 160, 162, 164, 168, 171, 184, 201, 233, 562, 739),
    (664, 666, 683, 690, 692, 718, 727, 739, 766, 774, 789),
    (204,),
    (53, 164, 184, 233, 348, 352, 880),
    (1872,),
    (6, 9),
    (45,),
    (374, 380, 399, 1683),
    (359,),
    (14,),
    (383,),
    (374,),
    (3,),
    (393,),
    (363, 374, 380),
    (347,),
    (349, 359),
    (406, 847),
    (399,),
    (363, 380, 383, 385, 412, 431, 438),
    (1427,),
    (440, 1427),
    (835,),
    (1922,),
    (49,),
    (712,),
    (712, 716),
    (251, 472),
    (219,),
    (25, 33),
    (1987,),
    (1545,),
    (568, 604, 1423, 1435, 1535, 1829),
    (36, 1839),
    (1272, 1294),
    (1747, 1938),
    (34,),
    (87, 337),
    (1938, 2032),
    (485,),
    (497,),
    (471,),
    (1280,),
    (1784,),
    (630, 632),
    (984, 1202),
    (160, 164, 168, 201, 1583, 1633, 1651),
    (53, 164, 171, 184, 233, 348, 352, 880),
    (193, 205, 345),
    (344, 345),
    (53, 98, 164, 171, 184, 233, 348, 352, 538, 880),
    (348, 352),
    (1687,),
    (375,),
    (98, 538, 1200),
    (),
    (859, 860, 1248),
    (212, 215, 384),
    (171,),
    (236, 240, 277),
    (1375,),
    (1453,),
    (1735,),
    (1818, 1847),
    (1818,),
    (841, 848, 896),
    (194, 204),
    (268,),
    (283,),
    (799,),
    (160, 164, 168, 201),
    (36,),
    (39,),
    (66,),
    (226,),
    (1563,),
    (93, 1698, 1914),
    (790,),
    (54,),
    (1847,),
    (503, 1843, 1946),
    (1449,),
    (347,),
    (374,),
    (1379,),
    (1235,),
    (0,),
    (0, 22, 335),
    (25,),
    (553,),
    (409,),
    (1285,),
    (237, 267, 538),
    (204,),
    (861,),
    (1585, 1628, 1642, 1649, 1741, 1745),
    (844, 856, 896),
    (15,),
    (212, 215),
    (921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340),
    (942, 964, 1125, 1169),
    (125,),
    (210, 577, 713, 734, 744),
    (114, 143, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (1424, 1442),
    (1238,),
    (95,),
    (841, 848, 896),
    (880,),
    (185,),
    (534,),
    (516,),
    (1902, 1952),
    (844, 853),
    (504,),
    (507,),
    (1508,),
    (230,),
    (844, 846, 848),
    (645, 841, 848, 896, 1810, 1942),
    (799,),
    (1248,),
    (1264,),
    (790,),
    (1173,),
    (127, 128, 132),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (981, 1024),
    (167,),
    (228,),
    (212, 215, 384),
    (885,),
    (1646,),
    (241,),
    (1449,),
    (114, 143, 1187, 1203),
    (149,),
    (1876,),
    (406,),
    (124,),
    (1683,),
    (200,),
    (1068, 1074),
    (790, 1701),
    (535, 544),
    (639, 641),
    (520,),
    (599,),
    (599, 861),
    (137,),
    (769,),
    (1126,),
    (1823,),
    (1698,),
    (4,),
    (588,),
    (915,),
    (1187, 1203),
    (268,),
    (268, 1187, 1203),
    (1873,),
    (256, 270),
    (54,),
    (1509, 1564, 1568),
    (1585, 1628, 1642, 1649, 1658, 1741, 1745),
    (1658,),
    (280,),
    (193, 205, 344),
    (53, 164, 184, 233),
    (852, 866),
    (236, 240, 277),
    (236, 277),
    (313, 1646, 1661),
    (1661,),
    (557,),
    (535, 542),
    (765, 769),
    (236, 240, 277, 1664),
    (1563,),
    (307, 311, 535, 542),
    (1592, 1633, 1651),
    (1200,),
    (286,),
    (160, 164, 168, 201),
    (160, 164, 168, 171, 201),
    (79,),
    (1103, 1732),
    (450,),
    (1664, 1667),
    (1401, 1864),
    (1488,),
    (208,),
    (1582,),
    (194, 204),
    (612,),
    (1545,),
    (85,),
    (1834,),
    (452,),
    (114, 143),
    (86, 88, 1260),
    (847, 852, 866),
    (160, 164, 168, 171, 201, 664, 666, 683, 690, 692, 718, 727, 766, 774, 789),
    (268, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1187, 1203),
    (111,),
    (285,),
    (1522, 1564, 1568),
    (285, 408, 1587, 1642),
    (457, 1444),
    (457,),
    (38,),
    (236, 277, 1664, 1667, 1678, 1874),
    (1073,),
    (170,),
    (170, 176, 190, 1797),
    (1422,),
    (68,),
    (514,),
    (1684,),
    (622,),
    (12,),
    (268, 279, 541, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1178, 1183, 1187, 1203),
    (512,),
    (855, 873, 1923, 1924, 1932),
    (268, 279),
    (172,),
    (1258,),
    (775,),
    (577, 713, 734, 744),
    (511,),
    (439,),
    (1581,),
    (269,),
    (577, 668, 675, 681, 734, 744, 774, 1590),
    (842, 867, 873, 1923, 1924),
    (1251,),
    (114, 143, 1234, 1238),
    (115, 132),
    (182,),
    (182, 1684),
    (34,),
    (1747,),
    (34, 47),
    (45,),
    (799, 860),
    (1838,),
    (931, 972, 978, 983),
    (1928,),
    (1209, 1211),
    (1683, 1684),
    (1864,),
    (653, 1397, 1406, 1418),
    (1397, 1406, 1418),
    (1643,),
    (1623,),
    (1431,),
    (1815,),
    (563,),
    (1594, 1597, 1649, 1741),
    (550,),
    (125, 169),
    (1021,),
    (166,),
    (492,),
    (221,),
    (10,),
    (268, 270, 633, 939, 956, 964, 976, 992, 995, 1021, 1032, 1125, 1178, 1183, 1187, 1203),
    (114, 143, 982, 1582),
    (1399, 1400),
    (1387,),
    (461,),
    (1177, 1205, 1222),
    (1304,),
    (78,),
    (1444,),
    (115, 127, 128, 132),
    (1400,),
    (606,),
    (779, 787),
    (1564, 1568, 1571),
    (1534, 1564, 1568, 1571, 1949),
    (360,),
    (428,),
    (841, 848, 896, 1810),
    (52,),
    (1540,),
    (765,),
    (146,),
    (36, 39),
    (237, 241),
    (217,),
    (36,),
    (1986,),
    (877,),
    (1370, 2018),
    (424,),
    (757,),
    (1103, 1732, 2013),
    (1837,),
    (422,),
    (923, 959, 1194, 1947),
    (1134,),
    (708, 768),
    (708, 711, 726, 768),
    (768,),
    (1682,),
    (1281, 1289),
    (1507, 1509, 1564, 1568, 1569),
    (251,),
    (315,),
    (859, 1025, 1027),
    (536,),
    (543,),
    (1260,),
    (53, 164, 184, 233, 880),
    (53, 164, 184, 233, 348, 352, 525, 880, 1683),
    (1602, 1658),
    (586,),
    (554,),
    (1272, 1273, 1294),
    (1326,),
    (99,),
    (663,),
    (1260, 1268),
    (193, 205),
    (953, 1007, 1018, 1026, 1031, 1131, 1189, 1191, 1194, 1195, 1197, 1712, 1947, 1984),
    (226,),
    (176, 190, 1797),
    (93,),
    (1959,),
    (2015,),
    (782, 787),
    (1259,),
    (1688,),
    (15, 114, 143),
    (498,),
    (349,),
    (84, 86),
    (375, 379, 1384),
    (87,),
    (1364,),
    (1486,),
    (202, 821),
    (417, 433, 594, 604),
    (841, 848, 896, 1942),
    (86, 88),
    (375, 379),
    (376,),
    (411, 1646),
    (847,),
    (1117,),
    (268, 270),
    (1689,),
    (1765,),
    (565,),
    (566,),
    (858,),
    (1874,),
    (1285, 1287),
    (203,),
    (1872,),
    (701, 717, 719, 1645),
    (432,),
    (203, 456),
    (193, 203, 205, 456),
    (1036,),
    (375,),
    (1744,),
    (1690,),
    (1300,),
    (612, 1395, 1396),
    (657, 662),
    (15, 16),
    (430,),
    (1501,),
    (491,),
    (429,),
    (374, 380),
    (374,),
    (347,),
    (412, 431, 438),
    (438,),
    (383,),
    (385,),
    (374, 380, 399),
    (359,),
    (393,),
    (363, 374, 406),
    (349, 359),
    (399,),
    (363, 383, 412, 431, 438),
    (363,),
    (843, 866, 883, 887, 921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340),
    (171, 921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340),
    (859,),
    (149, 1747),
    (712,),
    (541,),
    (15, 16, 329),
    (33,),
    (219,),
    (25, 33),
    (1247, 1249),
    (251, 268, 1187, 1203),
    (114, 143, 186),
    (2032,),
    (361,),
    (16,),
    (171,),
    (),
    (170,),
    (34,),
    (586,),
    (620, 625, 634, 641, 647, 649),
    (1487,),
    (1509, 1564, 1568),
    (768,),
    (861,),
    (160, 164, 168, 201),
    (1646,),
    (844, 856, 896),
    (15,),
    (1273,),
    (230,),
    (1585, 1628, 1642, 1649, 1741, 1745),
    (1223,),
    (1501,),
    (516,),
    (15, 114, 143),
    (114, 143),
    (841, 848, 896),
    (1577,),
    (228,),
    (212, 215, 384),
    (212, 215),
    (4,),
    (15, 16),
    (0,),
    (93,),
    (2040,),
    (939, 956, 964, 976, 992, 995, 1021, 1032, 1125),
    (124,),
    (1760,),
    (639, 641),
    (79,),
    (1126,),
    (1650,),
    (12,),
    (280,),
    (268,),
    (1873,),
    (375,),
    (200,),
    (99,),
    (286,),
    (348, 352),
    (127, 128, 132),
    (1823, 1874),
    (1395, 1396),
    (208,),
    (34,),
    (66,),
    (1370,),
    (1453,),
    (25,),
    (170,),
    (844, 846, 848),
    (403,),
    (517,),
    (236, 277),
    (1234,),
    (270,),
    (1902, 1952),
    (182,),
    (1684,),
    (852, 866),
    (541,),
    (433, 594, 604),
    (981, 1024),
    (799, 860),
    (860,),
    (236, 240, 277),
    (1683,),
    (167,),
    (553,),
    (599,),
    (1682,),
    (10,),
    (461,),
    (1251,),
    (194, 204),
    (36,),
    (39,),
    (1564, 1568, 1571),
    (1143,),
    (606,),
    (1422,),
    (146,),
    (241,),
    (360,),
    (425,),
    (1025, 1027),
    (423,),
    (38,),
    (557,),
    (923, 959, 1194, 1947),
    (858,),
    (74,),
    (518,),
    (612,),
    (1449,),
    (535, 542),
    (1444,),
    (536,),
    (240,),
    (1687,),
    (451,),
    (54,),
    (543,),
    (790,),
    (1688,),
    (1581,),
    (84, 86),
    (52,),
    (1594, 1597, 1649, 1741),
    (115, 132),
    (1959,),
    (438,),
    (1689,),
    (921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340),
    (1583, 1633, 1651),
    (16,),
    (712,),
    (2015,),
    (),
    (1370,),
    (1646,),
    (85,),
    (230,),
    (167,),
    (12,),
    (280,),
    (1187, 1203),
    (4,),
    (212, 215),
    (535, 542),
    (208,),
    (268,),
    (1370,),
    (841, 848, 896),
    (844, 846, 848),
    (564,),
    (1684,),
    (124,),
    (34,),
    (44,),
    (1747,),
    (768,),
    (543,),
    (844, 853),
    (236, 277),
    (553,),
    (200,),
    (45,),
    (15,),
    (844, 856, 896),
    (1585, 1628, 1642, 1649, 1741, 1745),
    (54,),
    (361,),
    (657, 662),
    (182,),
    (1688,),
    (921, 933, 954, 1008, 1023, 1078, 1087, 1101, 1154, 1192, 1340),
    (712,),
    (286,),
    (16,),
    (),
    (1646,),
    (236, 277),
    (280,),
    (535, 542),
    (2018,),
    (463,),
    (462,),
    (167,),
    (15,),
    (45,),
    (),
    (167,),
    (44,),
    (1494,),
    (1493,),
    (1496,),
    (1495,),
)
LENGTHS = b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x08\x08'
BEGINNINGS = 665
MARKS = {
    '#age': (624,),
    '#authority-contact': (276,),
    '#channel': (252, 1183),
    '#contact': (1052,),
    '#controller': (551,),
    '#date-effective': (103,),
    '#date-updated': (104,),
    '#dpo-contact': (305,),
    '#duration': (142, 604),
    '#duration-delete': (643,),
    '#duration-respond': (1225,),
    '#duration-retain': (642,),
    '#email': (530, 1215),
    '#form': (533, 1212, 1215),
    '#organisation': (552,),
    '#phone': (531, 1212, 1213),
    '#placeholder': (1879,),
    '#postal': (532, 1212, 1213, 1215),
    '#privacy-contact': (537,),
    '#processor': (1877,),
    '#representative-contact': (545,),
    '#slot': (1878,),
    '#third-party': (714,),
    '#url': (278, 1215, 1452),
}
GUARDS = (
    ('consent by mere use is not a legal basis', ((((1747, 0), (15, 25)),),), None),
    ('it says how long data is kept, and not on what ground it is processed', ((((1748, 0), (12, 30)),), (((12, 0), (1748, 10)),)), None),
    ("it speaks of the reader's rights and interests", ((((262, 0), (20, 1), (21, 3)),),), None),
    ("it is the parents' consent for a child", ((((1749, 0), (90, 3)),), (((40, 0), (1750, 6)),), (((90, 0), (282, 0), (1751, 2)),)), None),
    ('it speaks of interests that are weighed, not of ours', ((((1752, 0), (20, 6)),), (((20, 0), (21, 3), (1753, 3)),)), None),
    ('the law that it names asks for consent or for records, and not for the data', ((((1754, 0), (90, 6)),), (((93, 0), (1755, 6)),)), None),
    ('it is not the policy that changes', ((((1756, 0), (1757, 3)),), (((262, 0), (1758, 3), (1759, 3)),), (((1760, 0), (1761, 10)),)), None),
    ('it looks back on what was done with data', ((((1762, 0), (1763, 1)),), (((1764, 0), (341, 3)),), (((1765, 0),),)), None),
    ('it speaks of what is collected without saying what that is', ((((1766, 0),),), (((1767, 0), (198, 6), (160, 2)),), (((1768, 0), (1769, 3), (1770, 8)),), (((41, 0), (1771, 6), (1772, 1)),), (((1773, 0), (1774, 4), (1775, 6)),), (((1776, 0), (1777, 1)),), (((70, 0), (1778, 1), (1779, 1), (1002, 6)),), (((264, -1), (1045, 2), (336, 6)),), (((1001, 0), (1780, 1), (160, 1)),), (((1781, -1), (1782, 2)),), (((1002, 0), (151, 1), (1783, 1)),), (((1784, -1), (163, 1)),), (((1785, -1), (163, 4)),), (((177, 0), (87, 4), (1786, 3)),), (((1787, 0), (201, 10), (986, 10), (1788, 6)),), (((177, 0), (1789, 3), (201, 6)),), (((264, -1), (1557, 3), (336, 6)),), (((1790, 0), (1791, 4)),), (((1792, 0), (1793, 6), (197, 4)),)), None),
    ('it speaks of a right, of others, or of what is not done', ((((1794, 0), (1795, 4), (178, 12)),), (((1773, 0), (1796, 3), (1797, 6)),), (((70, 0), (340, 3), (197, 2), (1798, 2)),), (((934, 0), (13, 3), (1799, 1)),), (((177, 0), (371, 1), (41, 3), (178, 1), (1800, 2)),), (((1801, 0), (1802, 1), (1803, 1)),), (((1804, 0), (1805, 2)),), (((1806, 0),),), (((1807, -1), (169, 2)),), (((1808, 0), (1809, 4)),), (((867, 0), (1810, 10), (176, 10)),)), None),
    ('it says what is not bought, or what the reader may get', ((((1811, 0), (1812, 4)),), (((1813, 0), (1814, 8)),)), None),
    ('it only defines a word', ((((562, -1), (1815, 4)),), (((1816, 0), (1817, 0)),), (((1818, -1), (282, 0), (559, 4)),)), None),
    ('nothing comes from there', ((((177, 0), (191, 3), (192, 12), (193, 4)),), (((1819, 0), (193, 20)),), (((986, 0), (192, 8), (193, 3)),)), None),
    ('it speaks of what the reader decides, or of cookies', ((((618, 0), (24, 3)), ((1820, 0),)), (((1821, 0), (30, 4)),), (((24, 0), (309, 6), (1822, 2)),), (((413, 0), (178, 2), (222, 2)),)), None),
    ("it is not about the reader's complaint of how personal data is handled", ((((1823, 0),),), (((264, -1), (1824, 6), (236, 8)),), (((89, 0), (1825, 4), (236, 4)),), (((1826, 0), (235, 3), (1827, 6)),), (((1828, 0), (236, 14)),), (((1829, 0), (236, 10)),), (((1830, 0), (235, 8)),), (((1831, 0), (235, 20)),), (((235, 0), (1831, 8)),)), None),
    ('the sentence says no, or unless', ((((1832, 0), (1833, 10)),),), None),
    ('the sentence forbids it, or asks whether it happens', ((((1834, 0), (199, 2)),), (((1835, 0), (1836, 8)),)), None),
    ('the sentence only supposes it, or speaks of parts', ((((1837, 0),),), (((1838, 0),),), (((357, 0), (364, 3)),), (((155, 0), (364, 8), (42, 2)),), (((1839, 0),),)), None),
    ('the sentence is about a request, or leaves a way out', ((((1375, 0), (1840, 3)),), (((1841, 0), (1842, 12)),), (((1373, 0), (1843, 12)),), (((1844, 0), (1845, 14)),), (((1846, 0), (1847, 22)),), (((42, 0), (1848, 12)),), (((1849, 0),),)), None),
    ('it speaks of an account with somebody else, or of none', ((((1850, 0), (468, 1)),), (((216, 0), (468, 1)),), (((40, 0), (470, 4)),)), None),
    ('it says that some data is not collected, or not in some cases', ((((1851, 0),),), (((503, 0),),), (((1852, 0),),), (((192, 0), (1853, 3), (1854, 4)),), (((1855, 0),),), (((1856, 0),),)), None),
    ('it sends these readers to another page', ((((1857, 0), (1858, 2), (1859, 6)),), (((1860, 0), (1861, 1), (1862, 8), (905, 4)),), (((495, 0), (1050, 0), (1863, 0), (1858, 0)),)), None),
    ('it names readers of a country in passing, as an example or to send them to a page of others', ((((1864, 0),),), (((1865, -1), (1866, 1), (153, 3)),), (((1867, 0), (1868, 1), (1586, 2)),)), None),
    ('it names the store in passing, and not as the place of the app', ((((1869, 0),),), (((1870, 0), (1871, 10)),), (((1872, 0),),)), None),
    ('it says how to reach somebody else', ((((1873, 0),),), (((1874, 0),),), (((1875, 0), (1876, 4)),), (((545, 0),),), (((714, 0),), ((532, 0),)), (((1877, 0),), ((532, 0),))), None),
    ('the template is not filled in: the address is missing', ((((1878, 0),),), (((1879, 0),),)), None),
    ('it is the address of an authority', ((((240, 0), (1880, 8)), ((532, 0),)), (((1881, 0),), ((532, 0),))), None),
    ("it is somebody else's officer, or there is none", ((((1807, 0), (542, 6)),), (((1882, 0), (542, 3)),), (((1883, 0), (542, 6)),), (((177, 0), (542, 4)),), (((542, -1), (1884, 1)),)), None),
    ('these are people who answer for others', ((((1885, 0), (547, 1)),), (((1886, 0), (547, 1)),)), None),
    ('it names others, or those for whom the policy is written', ((((555, 0), (1887, 2)),), (((557, 0), (919, 0), (1888, 2)),)), None),
    ('it speaks of the cookies of other sites', ((((1889, -1), (400, 2), (1890, 3)),),), None),
    ('it takes use, or a setting of the browser, as consent', ((((151, 0), (1891, 2), (1892, 14)),), (((1821, 0), (1893, 4)),)), None),
    ('it speaks of time gone by, not of the life of a cookie', ((((1894, 0), (1895, 4)),),), None),
    ('it is not the reader who refuses', ((((1896, -1), (612, 3)),),), None),
    ('the parent is a company', ((((1897, 0), (1898, 1)),), (((1899, 0), (1897, 2)),)), None),
    ('“minor” means small here', ((((1900, 0), (1901, 1)),),), None),
    ('it is the statement of the CCPA on the sale of data', ((((1362, 0), (634, 20)),),), None),
    ('it speaks of what readers themselves share', ((((460, 0), (1902, 0), (1903, 2)),), (((1904, -1), (70, 0), (1905, 3)),), (((1198, -1), (1906, 3)),)), None),
    ('it speaks of what others tell the company, or of a right', ((((264, -1), (1907, 3), (192, 12), (668, 8)),), (((668, 0), (1908, 4), (670, 6), (197, 0)),), (((1909, 0), (177, 14), (1910, 4)),)), None),
    ('it promises nothing of third parties', ((((177, 0), (1911, 4)),), (((8, 0), (1912, 3), (1913, 4)),), (((1914, 0),),)), None),
    ('it speaks of what is kept, not of what is disclosed', ((((1915, 0), (787, 14), (1916, 14)),), (((1917, 0), (42, 14), (779, 10)),)), None),
    ('it speaks of what others keep', ((((1807, -1), (867, 6)),), (((1198, -1), (678, 2)),), (((272, -1), (1918, 3), (1919, 1)),), (((1920, -1), (867, 3)),), (((1921, -1), (1807, 2), (867, 6)),)), None),
    ('it speaks of cookies on the reader’s device', ((((1922, 0), (1923, 14)),), (((1924, 0), (1922, 5)),), (((1925, 0), (1922, 2)),), (((1926, -1), (842, 3)), ((1927, 0),))), None),
    ('it speaks of children only', ((((634, 0),),),), 634),
    ('it answers a request for deletion', ((((1928, 0), (1929, 6), (855, 10)),), (((1930, 0), (986, 0)),), (((1931, 0), (934, 2), (1932, 3)),), (((1933, 0), (1934, 1)),)), None),
    ('it speaks of data in good order, or of secrecy', ((((1935, 0), (1936, 8)),), (((70, -1), (1937, 4)),), (((1938, 0), (1939, 6)),), (((1940, 0), (1941, 3)),), (((1942, 0), (1943, 1)),)), None),
    ('it says that nobody must keep the data, not whether it is kept', ((((1944, 0), (867, 3)),), (((1945, 0), (867, 2)), ((878, 0),))), None),
    ("it speaks of children's data, and gives the reader no right of their own", ((((1946, 0), (1019, 40)),), (((1019, 0), (1946, 20)),), (((1946, 0), (1947, 25)),), (((1946, 0), (1117, 20)),), (((1117, 0), (1946, 20)),)), 1948),
    ('it speaks of access by others than the reader', ((((1949, 0), (1950, 8)),), (((924, 0), (1949, 10)),), (((1951, 0), (985, 4)),), (((264, 0), (1952, 0), (924, 1)),), (((264, 0), (924, 0)),), (((1953, 0), (197, 0), (924, 3)),), (((1954, 0), (1955, 0), (924, 2)),), (((1956, 0), (1957, 2), (924, 4)),), (((1950, 0), (1958, 10)),), (((1565, 0), (924, 3)),), (((1959, 0), (1960, 30)),), (((1961, 0), (924, 3)),), (((1962, 0), (70, 0), (944, 6)),), (((944, 0), (1963, 6)),), (((1964, 0), (1778, 2), (1965, 1)),), (((1966, 0), (1967, 4)),), (((1968, 0), (924, 2)),), (((1969, 0), (70, 0), (1314, 6)),)), None),
    ('it speaks of access to a service or a device, not to personal data', ((((924, 0), (1970, 2)),), (((924, 0), (371, 2)),), (((924, 0), (1971, 3)),)), None),
    ('it speaks of cookies and the browser, not of the data that we hold', ((((1019, 0), (1972, 4)),), (((1972, 0), (1019, 6)),), (((1018, 0), (1972, 3)),), (((1061, 0), (1972, 4)),)), None),
    ('it speaks of how long data are kept, not of what the reader may ask for', ((((1973, 0), (1019, 2)),), (((1019, 0), (1973, 2)),)), None),
    ('it says what processing means', ((((1791, 0), (1974, 1)),), (((1974, 0), (1975, 2)),)), None),
    ('it says that we may delete, not that the reader may ask for it', ((((1959, 0), (1019, 12)),), (((264, 0), (1497, 1), (1019, 4), (50, 3), (470, 2), (1976, 12)),)), None),
    ('it speaks of changes to the policy, the service or the settings', ((((1977, 0), (1978, 3)),), (((1018, 0), (1979, 4)),), (((1959, 0), (1018, 25)),), (((1018, 0), (1970, 1)),), (((1018, 0), (1980, 1)),), (((1018, 0), (1120, 2)),), (((1018, 0), (50, 1), (1981, 4)),), (((1982, 0), (1983, 2)),), (((1984, 0), (1025, 3), (1970, 4)),), (((1565, 0), (1018, 6)),)), None),
    ('it is about what is shared for marketing (California Civil Code 1798.83), not about all that is collected', ((((364, 0),),), (((358, 0), (1985, 0)),)), None),
    ('it speaks of other limits than those of Art. 18 GDPR', ((((1986, 0),),), (((1987, 0),),), (((1959, 0), (1061, 10)),), (((1988, 0), (1386, 8)),), (((1061, 0), (1791, 2)),), (((1061, 0), (1989, 2)),), (((264, -1), (1064, 0)),)), None),
    ('an object is a thing here, or what is objected to is not the processing', ((((1990, 0), (1991, 0)),), (((1090, 0), (1992, 0)),), (((1097, 0), (1972, 4)),), (((1090, 0), (13, 0), (1993, 4)),), (((317, 0), (1090, 6)),)), None),
    ('it speaks of an act of that name, of devices, or of transfers that we make', ((((1122, 0), (1994, 1)),), (((1995, 0), (1122, 0)),), (((1959, 0), (1147, 10)),), (((1123, 0), (1996, 0)),), (((1997, 0), (1998, 30)),), (((1998, 0), (1999, 30)),)), None),
    ('it says that consent cannot be taken back, or what is withdrawn is something else', ((((2000, 0), (1117, 2)),), (((1117, 0), (40, 1), (1155, 3)),), (((1959, 0), (1117, 6)),), (((2001, 0), (1117, 10)),), (((2002, 0),),)), None),
    ('it speaks of a dispute or a claim, not of a right over personal data', ((((2003, 0),),), (((1251, 0), (2004, 4)),)), None),
    ('it says how to reach an authority', ((((1203, 0), (240, 6)),), (((2005, 0), (240, 12)),)), None),
    ('it speaks of requests of authorities', ((((2006, 0), (1179, 12)),), (((1179, 0), (2007, 8)),)), None),
    ('it is we who are given leave to act, or who pass data on', ((((2008, 0), (197, 0)),), (((2009, 0), (1724, 6)),)), None),
    ('it says that one cannot leave, or speaks of cookies', ((((2010, -1), (2011, 6), (1103, 3)),), (((2012, 0), (2013, 1)),), (((1972, 0), (1103, 3)),), (((1103, 0), (1972, 6)),)), None),
    ('it speaks of the sale of a company or of goods, or of a right', ((((790, 0), (41, 12)),), (((1373, 0), (2014, 3)),), (((2015, 0), (1349, 12)),), (((793, 0), (353, 6)),), (((2016, -1), (1349, 2)),), (((70, 0), (2017, 2), (197, 2), (155, 2)),), (((2018, 0),),)), None),
    ('it speaks of the sale of goods', ((((1373, 0), (2019, 3)),), (((2020, 0), (2021, 3)),), (((2022, 0),),)), None),
    ('it is goods that are tracked', ((((1481, 0), (2023, 2)),),), None),
    ('it is the reader who tells of the breach', ((((70, 0), (2024, 3), (197, 2)),), (((1198, 0), (2025, 3)),), (((2026, 0), (2027, 3)),), (((70, 0), (2028, 2), (1581, 15)),), (((70, 0), (2029, 1), (1581, 15)),)), None),
    ('it names security as a purpose, or tells readers to look after themselves', ((((2030, 0), (41, 3), (574, 12), (2031, 10)),), (((2032, 0), (2033, 8)),)), None),
    ('it names a law, a number or a purpose', ((((2034, 0), (1219, 3), (2035, 3)),), (((2036, 0),), ((2037, 0),)), (((2038, 0),), ((2039, 0),)), (((2040, 0),),)), None),
    ('it speaks of the certification of somebody else', ((((2041, -1), (1660, 8), (1661, 12)),), (((1660, 0), (151, 3), (2042, 2), (1661, 8)),), (((2043, 0), (2044, 5), (1661, 10)),)), None),
    ('it tells the people of a country their rights', ((((2045, 0), (2046, 2)),), (((1904, -1), (2045, 3), (70, 10), (1013, 2), (934, 4)),), (((1904, -1), (2045, 3), (986, 14)),), (((2047, 0), (2048, 12)),)), None),
    ('it speaks of authorities abroad', ((((2049, 0), (1652, 12), (1585, 14)),), (((2050, 0), (2051, 2)),)), None),
)
GUARDED = {
    'annual-update': (7,),
    'authorized-agent': (63,),
    'automated-decisions': (13,),
    'breach-notification': (68,),
    'categories-collected': (8, 11),
    'categories-disclosed': (37, 38),
    'categories-sold': (65,),
    'change-notice': (6,),
    'change-notice.advance': (6,),
    'children.ads': (34, 35),
    'children.audio': (34, 35),
    'children.information-collected': (34, 35),
    'children.operators': (34, 35),
    'children.parental-consent': (34, 35),
    'children.parental-rights': (34, 35),
    'children.persistent-identifiers': (34, 35),
    'children.retention': (34, 35),
    'children.third-parties': (34, 35, 36),
    'complaint.authority': (14,),
    'complaint.controller': (14,),
    'complaint.provider-links': (14,),
    'contact.controller': (24, 25),
    'contact.email': (24,),
    'contact.phone': (24,),
    'contact.postal': (24, 26),
    'contact.privacy': (24, 25),
    'contact.representative': (28,),
    'cookies': (30,),
    'cookies.consent': (31,),
    'cookies.duration': (32,),
    'cookies.opt-out': (33,),
    'data-deletion': (47, 50, 51, 53),
    'dpf.adherence': (71,),
    'dpf.recourse': (71,),
    'dpo.contact': (25, 27),
    'entity-named': (29,),
    'grievance.officer': (25,),
    'holding': (11,),
    'if.apple-app-store': (15, 23),
    'if.automated-decisions': (17,),
    'if.chrome-web-store': (15,),
    'if.collects-biometrics': (17, 18),
    'if.collects-pii-from-californians': (21, 22),
    'if.direct-marketing': (17,),
    'if.directed-to-children': (17,),
    'if.google-play': (15, 23),
    'if.has-accounts': (19,),
    'if.has-brazilian-users': (22,),
    'if.has-canadian-users': (22,),
    'if.has-eu-users': (21, 22),
    'if.has-swiss-users': (21, 22),
    'if.has-uk-users': (21, 22),
    'if.processes-personal-data': (20,),
    'if.processes-sensitive-data': (17, 18),
    'if.registered-users': (19,),
    'if.sells-covered-information': (18,),
    'if.sells-or-shares': (17, 18),
    'if.shares-for-third-party-direct-marketing': (18,),
    'if.tracks-across-sites': (16,),
    'if.transfers-outside-canada': (15,),
    'if.transfers-outside-eea': (15,),
    'if.transfers-outside-switzerland': (15,),
    'if.transfers-outside-uk': (15,),
    'if.us-users': (21,),
    'if.uses-consent': (15,),
    'if.uses-ga-advertising-features': (15,),
    'if.uses-google-ads-serving': (15,),
    'if.uses-legitimate-interests': (15,),
    'if.uses-meta-pixel-or-sdk': (15,),
    'if.uses-meta-platform': (15,),
    'law-authorising': (5,),
    'legal-basis': (0, 1, 2, 3),
    'legal-disclosure': (40,),
    'legitimate-interests': (2, 4),
    'marketing-opt-out': (64,),
    'minors.content-removal': (35,),
    'minors.protection': (35,),
    'overseas-countries': (72, 73),
    'person-in-charge': (25,),
    'purposes': (9, 11),
    'recipients': (37, 38),
    'recipients.detail': (37,),
    'request-methods': (47, 60, 62),
    'retention.criteria': (41, 42, 43, 44, 45, 46),
    'retention.period': (41, 42, 43, 44, 45, 46),
    'retention.specific-period': (41, 42, 43, 44, 45, 46),
    'rights.access': (47, 48, 49, 52),
    'rights.appeal': (47, 60),
    'rights.catalog': (47,),
    'rights.erasure': (47, 50, 51, 52, 53),
    'rights.how-to-exercise': (47, 60, 61, 62),
    'rights.know-ccpa': (47, 55),
    'rights.object-marketing': (47, 64),
    'rights.objection': (47, 57),
    'rights.portability': (47, 58),
    'rights.rectification': (47, 50, 52, 54),
    'rights.response-time': (47, 60, 62),
    'rights.restriction': (47, 50, 56),
    'rights.verification': (47, 62),
    'rights.withdraw-consent': (47, 50, 59),
    'sale-under-16': (66,),
    'security': (69, 70),
    'security.measures-described': (69, 70),
    'sources': (10, 11, 12),
    'third-party-protection': (39,),
    'third-party-tracking': (67,),
    'transfers.third-country': (72, 73),
}
CUES = (
    ('sensitive-data', 3, True, (((85, 0), (86, 10)),), (86, 85), None, None),
    ('categories-collected', 3, True, (((85, 0), (164, 8)),), (164, 85), None, None),
    ('automated-decisions', 3, True, (((213, 0), (214, 3), (215, 12)),), (213, 214, 215), None, None),
    ('automated-decisions', 3, True, (((216, 0), (215, 0)),), (215, 216), None, None),
    ('automated-decisions', 3, True, (((212, 0), (217, 8)),), (217, 212), None, None),
    ('automated-decisions', 3, True, (((218, 0), (214, 6), (24, 12), (30, 8)),), (218, 214, 24, 30), None, None),
    ('automated-decisions', 3, True, (((219, 0),),), (219,), None, None),
    ('if.has-dpo', 3, True, (((310, 0), (311, 6)),), (311, 310), None, None),
    ('if.has-dpo', 3, True, (((216, 0), (311, 1)),), (311, 216), None, None),
    ('if.sells-or-shares', 3, True, (((310, 0), (351, 4), (352, 9)),), (351, 352, 310), None, None),
    ('if.sells-or-shares', 3, True, (((352, 0), (310, 2), (353, 3)),), (353, 352, 310), None, None),
    ('if.sells-covered-information', 3, True, (((310, 0), (354, 4), (355, 9)),), (355, 354, 310), None, None),
    ('if.sells-covered-information', 3, True, (((310, 0), (354, 4), (352, 6), (301, 20)),), (354, 301, 352, 310), None, None),
    ('if.sells-covered-information', 3, True, (((301, 0), (310, 20), (354, 4), (352, 6)),), (354, 301, 352, 310), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, True, (((310, 0), (356, 5), (357, 14), (358, 5)),), (356, 357, 352, 358, 310), None, None),
    ('if.knows-under-16-users', 3, True, (((360, 0), (361, 22)),), (360, 361), None, None),
    ('if.direct-marketing', 3, True, (((310, 0), (371, 2), (364, 8)),), (364, 371, 310), None, None),
    ('if.direct-marketing', 3, True, (((310, 0), (372, 2), (364, 3)),), (372, 364, 310), None, None),
    ('if.direct-marketing', 3, True, (((310, 0), (328, 2), (373, 5)),), (373, 328, 310), None, None),
    ('if.processes-sensitive-data', 3, True, (((310, 0), (378, 5), (379, 10)),), (378, 379, 310), None, None),
    ('if.collects-biometrics', 3, True, (((310, 0), (382, 4), (381, 8)),), (382, 381, 310), None, None),
    ('if.automated-decisions', 3, True, (((310, 0), (384, 8)),), (384, 310), None, None),
    ('if.automated-decisions', 3, True, (((216, 0), (384, 2)),), (384, 216), None, None),
    ('if.offers-financial-incentive', 3, True, (((310, 0), (395, 4), (394, 5)),), (395, 394, 310), None, None),
    ('if.tracks-across-sites', 3, True, (((310, 0), (396, 2), (397, 14), (398, 4)),), (396, 398, 397, 310), None, None),
    ('if.uses-cookies', 3, True, (((422, 0),),), (422,), None, None),
    ('if.uses-cookies', 3, True, (((423, 0),),), (423,), None, None),
    ('if.uses-cookies', 3, True, (((424, 0),),), (424,), None, None),
    ('if.uses-cookies', 3, True, (((425, 0),),), (425,), None, None),
    ('if.uses-cookies', 3, True, (((426, 0), (413, 3), (427, 3)),), (426, 427, 413), None, None),
    ('if.uses-cookies', 3, True, (((428, 0),),), (428,), None, None),
    ('if.uses-cookies', 3, True, (((429, 0),),), (429,), None, None),
    ('if.uses-cookies', 3, True, (((430, 0),),), (430,), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((326, 0), (435, 4), (413, 1)),), (435, 326, 413), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((326, 0), (413, 4), (435, 5)),), (435, 326, 413), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((310, 0), (436, 4), (437, 4)),), (436, 437, 310), None, None),
    ('if.uses-google-analytics', 3, True, (((310, 0), (446, 2), (439, 12)),), (446, 439, 310), None, None),
    ('if.uses-google-analytics', 3, True, (((216, 0), (439, 2)),), (439, 216), None, None),
    ('if.uses-google-analytics', 3, True, (((447, 0), (371, 2), (439, 4)),), (447, 371, 439), None, None),
    ('if.uses-google-analytics', 3, True, (((448, 0), (439, 2)),), (448, 439), None, None),
    ('if.directed-to-children', 3, True, (((310, 0), (502, 4), (503, 4)),), (502, 503, 310), None, None),
    ('if.processes-personal-data', 3, True, (((521, 0), (522, 1), (523, 9), (524, 2)),), (523, 524, 521, 522), None, None),
    ('if.processes-personal-data', 3, True, (((521, 0), (522, 1), (525, 7)),), (525, 521, 522), None, None),
    ('if.processes-personal-data', 3, True, (((216, 0), (526, 1), (338, 1), (527, 1), (528, 2)),), (526, 527, 528, 338, 216), None, None),
    ('if.processes-personal-data', 3, True, (((529, 0), (338, 2)),), (529, 338), None, None),
    ('cookies', 3, True, (((177, 0), (568, 5), (433, 6)),), (568, 433, 177), None, None),
    ('cookies', 3, True, (((216, 0), (433, 2)),), (216, 433), None, None),
    ('cookies', 3, True, (((433, 0), (155, 4), (581, 2)),), (581, 155, 433), None, None),
    ('cookies', 3, True, (((582, 0), (433, 4)),), (582, 433), None, None),
    ('recipients', 3, True, (((693, 0), (694, 6), (674, 14), (668, 4)),), (693, 694, 674, 692, 668), None, None),
    ('recipients', 3, True, (((177, 0), (695, 6), (666, 8)),), (695, 692, 666, 177), None, None),
    ('recipients', 3, True, (((666, 0), (177, 6), (695, 4)),), (695, 692, 666, 177), None, None),
    ('recipients', 3, True, (((696, 0), (697, 2), (670, 4), (668, 3)),), (696, 697, 692, 670, 668), None, None),
    ('recipients', 3, True, (((177, 0), (668, 3), (698, 6)),), (698, 692, 668, 177), None, None),
    ('categories-disclosed', 3, True, (((177, 0), (747, 6), (41, 12), (750, 20), (751, 3)),), (750, 751, 747, 177, 41), None, None),
    ('biometric.notice', 3, True, (((902, 0), (903, 2), (895, 8)),), (902, 903, 895), None, None),
    ('financial-incentive', 3, True, (((177, 0), (1330, 4), (1324, 4), (1325, 1)),), (1330, 1324, 1325, 177), None, None),
    ('categories-sold', 3, True, (((177, 0), (1349, 6), (1350, 10)),), (1350, 1348, 1349, 177), None, None),
    ('categories-sold', 3, True, (((177, 0), (1349, 4)),), (1348, 1349, 177), None, None),
    ('categories-sold', 3, True, (((41, 0), (177, 8), (1349, 4)),), (1348, 1349, 177, 41), None, None),
    ('categories-sold', 3, True, (((177, 0), (1351, 10)),), (1351, 1348, 177), None, None),
    ('categories-sold', 3, True, (((1352, 0), (41, 3), (177, 2)),), (1352, 1348, 177, 41), None, None),
    ('categories-sold', 3, True, (((177, 0), (1353, 3), (41, 4)),), (1353, 1348, 177, 41), None, None),
    ('categories-sold', 3, True, (((1354, 0), (1355, 3), (41, 6)),), (1355, 1354, 1348, 41), None, None),
    ('sensitive-limit', 3, True, (((177, 0), (1393, 10), (1384, 6), (1394, 20)),), (1393, 1394, 1384, 177), None, None),
    ('transfers.third-country', 3, True, (((177, 0), (1634, 3), (1586, 10), (1587, 4)),), (1634, 1586, 1633, 1587, 177), None, None),
    ('transfers.third-country', 3, True, (((177, 0), (1634, 3), (1585, 10)),), (1634, 1585, 1633, 177), None, None),
    ('transfers.third-country', 3, True, (((177, 0), (1616, 4), (1587, 3)),), (1616, 1633, 1587, 177), None, None),
    ('transfers.third-country', 3, True, (((1587, 0), (177, 3), (1616, 1)),), (1616, 1633, 1587, 177), None, None),
    ('transfers.third-country', 3, True, (((1583, 0), (872, 3), (1595, 2), (1587, 2)),), (872, 1595, 1633, 1587, 1583), None, None),
    ('transfers.third-country', 3, True, (((1635, 0), (1593, 6), (408, 2), (326, 0)),), (1635, 408, 1593, 1633, 326), None, None),
    ('transfers.third-country', 3, True, (((177, 0), (1603, 2), (1636, 5), (1587, 2)),), (1636, 1603, 1633, 1587, 177), None, None),
    ('transfers.third-country', 3, True, (((1637, 0), (1638, 5), (1639, 2), (1587, 2)),), (1637, 1638, 1639, 1633, 1587), None, None),
    ('transfers.third-country', 3, True, (((1640, 0), (1641, 5), (1642, 4)),), (1640, 1641, 1642, 1633), None, None),
    ('transfers.third-country', 3, True, (((177, 0), (1643, 4)),), (1643, 1633, 177), None, None),
    ('transfers.third-country', 3, True, (((1644, 0), (1541, 6), (1593, 4), (408, 4)),), (1644, 1541, 408, 1593, 1633), None, None),
    ('transfers.third-country', 3, True, (((1541, 0), (1644, 3), (1593, 6), (408, 4)),), (1644, 1541, 408, 1593, 1633), None, None),
    ('purposes', 2, True, (((85, 0), (53, 8)),), (85, 53), None, None),
    ('children.information-collected', 2, True, (((177, 0), (636, 6), (41, 10), (634, 8)),), (636, 634, 177, 41), None, None),
    ('children.information-collected', 2, True, (((177, 0), (636, 6), (192, 6), (634, 5)),), (636, 192, 634, 177), None, None),
    ('children.third-parties', 2, True, (((177, 0), (640, 6), (641, 14)),), (641, 640, 177, 41), None, None),
    ('retention.criteria', 2, True, (((843, 0), (875, 10), (876, 3), (877, 10)),), (875, 876, 877, 843), None, None),
    ('retention.criteria', 2, True, (((843, 0), (877, 10), (875, 3), (876, 3)),), (875, 876, 877, 843), None, None),
    ('retention.criteria', 2, True, (((843, 0), (875, 10), (877, 2), (876, 3)),), (875, 876, 877, 843), None, None),
    ('retention.criteria', 2, True, (((878, 0), (879, 6), (880, 5)),), (879, 878, 880), None, None),
    ('retention.criteria', 2, True, (((880, 0), (878, 4), (881, 2)),), (878, 881, 880), None, None),
    ('retention.criteria', 2, True, (((882, 0), (697, 0)),), (882, 697), None, None),
    ('retention.criteria', 2, True, (((697, 0), (309, 4), (881, 0)),), (881, 309, 697), None, None),
    ('rights.erasure', 2, True, (((697, 0), (1019, 6)),), (697, 1019), None, None),
    ('rights.erasure', 2, True, (((216, 0), (933, 3), (13, 3), (1019, 0)),), (216, 13, 1019, 933), None, None),
    ('sale-opt-out', 2, True, (((177, 0), (1349, 6), (1376, 20), (615, 8)),), (1376, 615, 1349, 177), None, None),
    ('sale-opt-out', 2, True, (((177, 0), (1377, 6), (615, 10), (1362, 10)),), (1377, 1362, 615, 177), None, None),
    ('sensitive-limit', 2, True, (((177, 0), (1391, 3), (1384, 6)),), (1391, 1384, 177), None, None),
    ('sensitive-limit', 2, True, (((1384, 0), (177, 4), (1392, 3)),), (1392, 1384, 177), None, None),
    ('ads.disclosure', 2, True, (((177, 0), (1421, 2), (1398, 3)),), (1421, 1420, 1398, 177), None, None),
    ('ads.disclosure', 2, True, (((1422, 0),),), (1422, 1420), None, None),
    ('analytics.disclosure', 2, True, (((177, 0), (1441, 2), (1442, 6)),), (1441, 1442, 177), None, None),
    ('analytics.disclosure', 2, True, (((1443, 0), (1442, 0)),), (1443, 1442, 177), None, None),
    ('categories-sold', 2, True, (((177, 0), (1505, 2), (1506, 12)),), (1504, 1505, 1506, 177), None, None),
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1, 0), (2, 10)),), (2, 1), None, None),
    ('legal-basis', 3, False, (((4, 0),),), (4, 3), None, None),
    ('legal-basis', 3, False, (((5, 0), (6, 12)),), (5, 6, 3), None, None),
    ('legal-basis', 3, False, (((7, 0), (6, 16)),), (6, 7, 3), None, None),
    ('legal-basis', 3, False, (((8, 0), (9, 3)),), (8, 9, 3), None, None),
    ('legal-basis', 3, False, (((10, 0),),), (10,), None, None),
    ('legitimate-interests', 3, False, (((20, 0), (21, 3)),), (20, 21), None, None),
    ('legitimate-interests', 3, False, (((22, 0), (23, 4)),), (22, 23), None, None),
    ('provision-required', 3, False, (((34, 0), (35, 4), (36, 14)),), (34, 35, 36), None, None),
    ('provision-required', 3, False, (((34, 0), (37, 0), (36, 14)),), (34, 36, 37), None, None),
    ('provision-required', 3, False, (((36, 0), (34, 20), (35, 4)),), (34, 35, 36), None, None),
    ('provision-required', 3, False, (((38, 0), (36, 20)),), (38, 36), None, None),
    ('provision-required', 3, False, (((36, 0), (38, 20)),), (38, 36), None, None),
    ('provision-required', 3, False, (((39, 0), (40, 14), (41, 5)),), (39, 40, 41), None, None),
    ('provision-required', 3, False, (((40, 0), (41, 5), (39, 12)),), (39, 40, 41), None, None),
    ('provision-required', 3, False, (((36, 0), (42, 14), (35, 6)),), (42, 35, 36), None, None),
    ('provision-required', 3, False, (((43, 0), (35, 1), (36, 14)),), (43, 35, 36), None, None),
    ('provision-required', 3, False, (((44, 0), (45, 12), (46, 8)),), (44, 45, 46), None, None),
    ('provision-required', 3, False, (((47, 0), (36, 10)),), (47, 36), None, None),
    ('provision-required', 3, False, (((40, 0), (48, 0), (39, 2)),), (48, 39, 40), None, None),
    ('provision-required', 3, False, (((49, -1), (34, 2), (50, 6)),), (49, 34, 50), None, None),
    ('provision-required', 3, False, (((51, 0), (52, 3), (35, 2), (53, 8)),), (51, 52, 35, 53), None, None),
    ('provision-required', 3, False, (((54, 0),),), (54,), None, None),
    ('provision-required', 3, False, (((55, 0), (56, 2), (57, 0), (58, 2), (59, 3)),), (55, 56, 57, 58, 59), None, None),
    ('provision-required', 3, False, (((60, 0), (61, 0), (59, 6)),), (60, 61, 59), None, None),
    ('provision-required', 3, False, (((59, 0), (62, 10), (63, 6)),), (62, 63, 59), None, None),
    ('provision-required', 3, False, (((64, 0), (65, 6)),), (64, 65), None, None),
    ('provision-required', 3, False, (((66, 0), (59, 2), (67, 6)),), (66, 67, 59), None, None),
    ('provision-required', 3, False, (((68, 0), (69, 3), (70, 2)),), (68, 69, 70), None, None),
    ('provision-required', 3, False, (((59, 0), (71, 8), (72, 2)),), (71, 72, 59), None, None),
    ('provision-required', 3, False, (((72, 0), (13, 3), (59, 2)),), (72, 59, 13), None, None),
    ('provision-required', 3, False, (((41, 0), (72, 4), (73, 3)),), (73, 72, 41), None, None),
    ('provision-required', 3, False, (((74, 0),),), (74,), None, None),
    ('provision-required', 3, False, (((75, 0), (76, 2), (77, 1)),), (76, 77, 75), None, None),
    ('provision-required', 3, False, (((78, 0),),), (78,), None, None),
    ('provision-required', 3, False, (((79, 0), (41, 8)),), (79, 41), None, None),
    ('provision-required', 3, False, (((41, 0), (75, 6), (65, 2)),), (65, 75, 41), None, None),
    ('provision-required', 3, False, (((65, 0), (41, 6), (80, 6)),), (80, 65, 41), None, None),
    ('sensitive-consent', 3, False, (((84, 0), (90, 25)),), (90, 84), None, None),
    ('sensitive-consent', 3, False, (((90, 0), (84, 25)),), (90, 84), None, None),
    ('sensitive-consent', 3, False, (((88, 0), (91, 25)),), (91, 88), None, None),
    ('sensitive-consent', 3, False, (((91, 0), (88, 25)),), (91, 88), None, None),
    ('sensitive-consent', 3, False, (((84, 0), (92, 15)),), (92, 84), None, None),
    ('sensitive-consent', 3, False, (((92, 0), (84, 15)),), (92, 84), None, None),
    ('effective-date', 3, False, (((103, 0),),), (103,), None, None),
    ('last-updated', 3, False, (((104, 0),),), (104,), None, None),
    ('version', 3, False, (((105, -1), (106, 1)),), (105, 106), None, None),
    ('version', 3, False, (((107, 0), (108, 2), (106, 1)),), (108, 106, 107), None, None),
    ('version', 3, False, (((109, 0), (108, 1), (106, 2)),), (109, 108, 106), None, None),
    ('annual-update', 3, False, (((110, 0), (111, 14)),), (110, 111, 107), None, None),
    ('annual-update', 3, False, (((111, 0), (112, 5)),), (112, 111, 107), None, None),
    ('change-notice', 3, False, (((113, 0), (114, 25)),), (113, 114, 107), None, None),
    ('change-notice', 3, False, (((114, 0), (113, 14)),), (113, 114, 107), None, None),
    ('change-notice', 3, False, (((115, 0), (116, 12)),), (115, 116, 107), None, None),
    ('change-notice', 3, False, (((116, 0), (115, 12)),), (115, 116, 107), None, None),
    ('change-notice', 3, False, (((113, 0), (107, 3), (117, 14)),), (117, 113, 107), None, None),
    ('change-notice', 3, False, (((107, 0), (113, 6), (118, 20)),), (118, 113, 107), None, None),
    ('change-notice', 3, False, (((119, 0), (120, 6), (113, 8)),), (119, 120, 113, 107), None, None),
    ('change-notice', 3, False, (((121, 0), (122, 6)),), (121, 122, 107), None, None),
    ('change-notice.advance', 3, False, (((114, 0), (136, 30), (137, 10)),), (137, 136, 135, 114), None, None),
    ('change-notice.advance', 3, False, (((136, 0), (137, 10), (114, 25)),), (137, 136, 135, 114), None, None),
    ('change-notice.advance', 3, False, (((114, 0), (138, 25)),), (138, 135, 114), None, None),
    ('change-notice.advance', 3, False, (((139, 0), (140, 2), (135, 12)),), (139, 140, 135), None, None),
    ('change-notice.advance', 3, False, (((114, 0), (141, 12)), ((142, 0),)), (141, 135, 114, 142), None, None),
    ('change-notice.advance', 3, False, (((143, 0), (144, 20)), ((142, 0),)), (143, 144, 135, 142), None, None),
    ('change-notice.advance', 3, False, (((142, 0),), ((145, 0), (135, 4))), (145, 135, 142), None, None),
    ('change-notice.advance', 3, False, (((114, 0), (135, 14), (136, 6)),), (136, 135, 114), None, None),
    ('change-notice.advance', 3, False, (((136, 0), (135, 6), (114, 16)),), (136, 135, 114), None, None),
    ('change-notice.advance', 3, False, (((135, 0), (146, 8)),), (146, 135), None, None),
    ('change-notice.advance', 3, False, (((135, 0), (114, 12), (147, 8)),), (147, 135, 114), None, None),
    ('change-notice.advance', 3, False, (((136, 0), (113, 6), (114, 16)),), (136, 113, 135, 114), None, None),
    ('acceptance-by-use', 3, False, (((149, -1), (70, 25), (150, 6)),), (149, 150, 148, 70), None, None),
    ('acceptance-by-use', 3, False, (((151, 0), (149, 3), (150, 25)),), (149, 150, 148, 151), None, None),
    ('acceptance-by-use', 3, False, (((149, 0), (152, 30), (150, 14)),), (152, 149, 150, 148), None, None),
    ('acceptance-by-use', 3, False, (((150, 0), (107, 10), (149, 6)),), (149, 150, 148, 107), None, None),
    ('acceptance-by-use', 3, False, (((153, 0), (154, 3), (107, 20), (155, 20)),), (153, 154, 148, 155, 107), None, None),
    ('categories-collected', 3, False, (((87, 0), (160, 20)),), (159, 160, 87), None, None),
    ('categories-collected', 3, False, (((160, 0), (87, 20)),), (159, 160, 87), None, None),
    ('categories-collected', 3, False, (((161, 0), (41, 2), (160, 8)),), (161, 159, 160, 41), None, None),
    ('categories-collected', 3, False, (((41, -1), (160, 0)),), (159, 160, 41), None, None),
    ('categories-collected', 3, False, (((162, -1), (160, 1)),), (162, 159, 160), None, None),
    ('categories.ccpa-terms', 3, False, (((165, 0),), ((166, 0),)), (165, 166), None, None),
    ('categories.ccpa-terms', 3, False, (((167, 0),),), (167,), None, None),
    ('purposes', 3, False, (((169, 0), (170, 14)),), (169, 170, 168), None, None),
    ('purposes', 3, False, (((170, 0), (89, 18), (169, 3)),), (169, 170, 168, 89), None, None),
    ('purposes', 3, False, (((170, 0), (53, 12), (169, 5)),), (169, 170, 168, 53), None, None),
    ('purposes', 3, False, (((171, 0), (172, 4), (173, 2)),), (172, 173, 171, 168), None, None),
    ('purposes', 3, False, (((174, 0), (171, 2), (175, 3)),), (174, 175, 171, 168), None, None),
    ('purposes.new', 3, False, (((185, 0),), ((186, 0),)), (185, 186, 184, 89), None, None),
    ('purposes.new', 3, False, (((187, 0), (176, 12)),), (187, 184, 176, 89), None, None),
    ('purposes.new', 3, False, (((188, 0), (176, 6)),), (188, 184, 176, 89), None, None),
    ('purposes.new', 3, False, (((176, 0), (189, 3), (190, 12)),), (189, 190, 184, 176, 89), None, None),
    ('sources', 3, False, (((191, 0), (192, 10), (193, 5)),), (191, 193, 192), None, None),
    ('sources', 3, False, (((53, 0), (192, 2), (193, 4)),), (193, 53, 192), None, None),
    ('sources', 3, False, (((193, 0), (194, 6), (195, 8)),), (194, 195, 193), None, None),
    ('sources', 3, False, (((193, 0), (196, 3), (197, 1), (41, 6)),), (196, 193, 197, 41), None, None),
    ('sources', 3, False, (((192, 0), (193, 3), (89, 6), (191, 2)),), (191, 193, 192, 89), None, None),
    ('sources', 3, False, (((89, 0), (191, 4), (53, 6), (198, 1), (199, 1)),), (198, 199, 191, 53, 89), None, None),
    ('sources', 3, False, (((200, 0),),), (200,), None, None),
    ('profiling-opt-out', 3, False, (((226, 0), (222, 20)),), (226, 222), None, None),
    ('profiling-opt-out', 3, False, (((222, 0), (226, 10)),), (226, 222), None, None),
    ('profiling-opt-out', 3, False, (((222, 0), (227, 3)),), (227, 222), None, None),
    ('admt', 3, False, (((228, 0),),), (228,), None, None),
    ('ai-training', 3, False, (((229, 0), (230, 8)),), (229, 230), None, None),
    ('ai-training', 3, False, (((230, 0), (229, 6)),), (229, 230), None, None),
    ('ai-training', 3, False, (((231, 0), (232, 2), (230, 3)),), (231, 232, 230), None, None),
    ('joint-use', 3, False, (((234, 0),),), (233, 234), None, None),
    ('complaint.authority', 3, False, (((235, 0), (236, 25)),), (236, 235), None, None),
    ('complaint.authority', 3, False, (((236, 0), (235, 25)),), (236, 235), None, None),
    ('complaint.controller', 3, False, (((235, 0), (251, 12)),), (251, 235), None, None),
    ('complaint.controller', 3, False, (((251, 0), (235, 12)),), (251, 235), None, None),
    ('complaint.controller', 3, False, (((235, 0),), ((252, 0),)), (252, 235), None, None),
    ('complaint.controller', 3, False, (((89, 0), (253, 1), (254, 3), (235, 6)),), (253, 254, 89, 235), None, None),
    ('complaint.controller', 3, False, (((235, 0), (89, 2), (254, 1)),), (254, 89, 235), None, None),
    ('complaint.controller', 3, False, (((255, 0), (256, 30)),), (255, 256), None, None),
    ('complaint.controller', 3, False, (((257, 0), (256, 6)),), (257, 256), None, None),
    ('complaint.controller', 3, False, (((256, 0), (255, 30)),), (255, 256), None, None),
    ('complaint.controller', 3, False, (((258, 0), (259, 4), (260, 12), (261, 12)),), (258, 259, 260, 261), None, None),
    ('complaint.controller', 3, False, (((262, 0), (235, 0), (253, 16), (263, 2)),), (263, 253, 262, 235), None, None),
    ('complaint.controller', 3, False, (((235, 0), (89, 20), (253, 1), (254, 4)),), (253, 254, 89, 235), None, None),
    ('complaint.controller', 3, False, (((264, 0), (254, 0), (235, 3)),), (254, 264, 235), None, None),
    ('complaint.controller', 3, False, (((265, 0), (235, 2), (266, 2)),), (265, 266, 235), None, None),
    ('complaint.provider-links', 3, False, (((276, 0),), ((277, 0),)), (276, 277), None, None),
    ('if.has-eu-users', 3, False, (((283, 0), (284, 6), (285, 5)),), (285, 283, 284), None, None),
    ('if.has-eu-users', 3, False, (((286, 0), (285, 5)),), (285, 286), None, None),
    ('if.has-eu-users', 3, False, (((287, 0), (288, 1)),), (287, 288), None, None),
    ('if.has-uk-users', 3, False, (((283, 0), (284, 6), (289, 9)),), (289, 283, 284), None, None),
    ('if.has-uk-users', 3, False, (((286, 0), (289, 9)),), (289, 286), None, None),
    ('if.has-uk-users', 3, False, (((290, 0), (288, 1)),), (290, 288), None, None),
    ('if.has-swiss-users', 3, False, (((283, 0), (284, 6), (291, 12)),), (291, 283, 284), None, None),
    ('if.has-swiss-users', 3, False, (((286, 0), (291, 12)),), (291, 286), None, None),
    ('if.has-swiss-users', 3, False, (((292, 0), (293, 1)),), (292, 293), None, None),
    ('if.has-brazilian-users', 3, False, (((283, 0), (284, 6), (294, 3)),), (294, 283, 284), None, None),
    ('if.has-brazilian-users', 3, False, (((286, 0), (294, 3)),), (294, 286), None, None),
    ('if.has-brazilian-users', 3, False, (((295, 0), (293, 1)),), (295, 293), None, None),
    ('if.has-canadian-users', 3, False, (((283, 0), (284, 6), (296, 3)),), (296, 283, 284), None, None),
    ('if.has-canadian-users', 3, False, (((286, 0), (296, 3)),), (296, 286), None, None),
    ('if.has-canadian-users', 3, False, (((297, 0), (298, 1)),), (297, 298), None, None),
    ('if.collects-pii-from-californians', 3, False, (((283, 0), (284, 6), (299, 4)),), (299, 283, 284), None, None),
    ('if.collects-pii-from-californians', 3, False, (((286, 0), (299, 4)),), (299, 286), None, None),
    ('if.collects-pii-from-californians', 3, False, (((299, 0), (300, 0)),), (300, 299), None, None),
    ('if.collects-from-nevadans', 3, False, (((283, 0), (284, 6), (301, 2)),), (301, 283, 284), None, None),
    ('if.collects-from-nevadans', 3, False, (((286, 0), (301, 2)),), (301, 286), None, None),
    ('if.collects-from-nevadans', 3, False, (((301, 0), (302, 1)),), (302, 301), None, None),
    ('if.us-users', 3, False, (((283, 0), (284, 6), (303, 2)),), (303, 283, 284), None, None),
    ('if.us-users', 3, False, (((286, 0), (303, 2)),), (303, 286), None, None),
    ('if.us-users', 3, False, (((304, 0), (300, 1)),), (304, 300), None, None),
    ('if.has-dpo', 3, False, (((305, 0),),), (305,), None, None),
    ('if.has-dpo', 3, False, (((306, 0), (307, 3)),), (306, 307), None, None),
    ('if.has-dpo', 3, False, (((308, -1), (307, 1), (309, 6)),), (307, 309, 308), None, None),
    ('if.dpf-participant', 3, False, (((312, 0), (313, 20)),), (312, 313), None, None),
    ('if.joint-controllers', 3, False, (((264, 0), (314, 4)),), (314, 264), None, None),
    ('if.joint-controllers', 3, False, (((315, 0),),), (315,), None, None),
    ('if.joint-controllers', 3, False, (((316, 0), (317, 5)),), (316, 317), None, None),
    ('if.uses-consent', 3, False, (((89, 0), (318, 3), (37, 6)),), (318, 37, 89), None, None),
    ('if.uses-consent', 3, False, (((319, 0), (37, 2)),), (319, 37), None, None),
    ('if.uses-consent', 3, False, (((320, 0), (262, 1), (37, 2), (264, 3)),), (320, 37, 262, 264), None, None),
    ('if.uses-consent', 3, False, (((321, 0), (37, 2)),), (321, 37), None, None),
    ('if.uses-consent', 3, False, (((322, 0), (37, 10)),), (322, 37), None, None),
    ('if.uses-consent', 3, False, (((323, 0), (324, 3)),), (323, 324), None, None),
    ('if.uses-consent', 3, False, (((325, 0), (37, 2)),), (325, 37), None, None),
    ('if.uses-consent', 3, False, (((326, 0), (327, 2), (37, 2)),), (327, 37, 326), None, None),
    ('if.uses-consent', 3, False, (((328, 0), (329, 6)),), (329, 328), None, None),
    ('if.uses-legitimate-interests', 3, False, (((272, 0), (330, 2), (331, 2)),), (330, 331, 272), None, None),
    ('if.uses-legitimate-interests', 3, False, (((89, 0), (318, 4), (330, 6), (331, 2)),), (318, 330, 331, 89), None, None),
    ('if.uses-legitimate-interests', 3, False, (((332, 0), (330, 4), (331, 1)),), (332, 330, 331), None, None),
    ('if.uses-legitimate-interests', 3, False, (((333, 0), (334, 2), (197, 1)),), (333, 334, 197), None, None),
    ('if.uses-legitimate-interests', 3, False, (((322, 0), (335, 8)),), (335, 322), None, None),
    ('if.direct-collection', 3, False, (((264, 0), (336, 2), (337, 12)),), (337, 336, 264), None, None),
    ('if.direct-collection', 3, False, (((338, 0), (339, 3), (197, 3)),), (339, 197, 338), None, None),
    ('if.direct-collection', 3, False, (((264, 0), (340, 2), (70, 2), (341, 3)),), (340, 341, 264, 70), None, None),
    ('if.indirect-collection', 3, False, (((264, 0), (342, 1), (343, 4), (192, 5), (344, 4)),), (342, 343, 344, 192, 264), None, None),
    ('if.indirect-collection', 3, False, (((345, 0), (346, 2), (197, 1)),), (345, 346, 197), None, None),
    ('if.sells-or-shares', 3, False, (((347, 0), (348, 8)),), (347, 348), None, None),
    ('if.sells-or-shares', 3, False, (((349, 0), (350, 16)),), (349, 350), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, False, (((359, 0), (357, 14), (358, 5)),), (359, 357, 352, 358), None, None),
    ('if.direct-marketing', 3, False, (((328, 0), (70, 3), (362, 3)),), (362, 328, 70), None, None),
    ('if.direct-marketing', 3, False, (((363, 0), (364, 10)),), (363, 364), None, None),
    ('if.direct-marketing', 3, False, (((365, 0), (358, 4), (366, 2), (367, 4)),), (365, 366, 367, 358), None, None),
    ('if.direct-marketing', 3, False, (((368, 0), (369, 2), (70, 1), (370, 3)),), (368, 369, 370, 70), None, None),
    ('if.processes-sensitive-data', 3, False, (((374, 0), (375, 5)),), (374, 375), None, None),
    ('if.processes-sensitive-data', 3, False, (((376, 0), (264, 1), (377, 1)),), (376, 377, 264), None, None),
    ('if.collects-biometrics', 3, False, (((380, 0), (381, 3)),), (380, 381), None, None),
    ('if.automated-decisions', 3, False, (((383, 0), (384, 6)),), (383, 384), None, None),
    ('if.automated-decisions', 3, False, (((385, 0), (386, 2)),), (385, 386), None, None),
    ('if.automated-decisions', 3, False, (((387, 0), (388, 2), (389, 2), (390, 3)),), (387, 388, 389, 390), None, None),
    ('if.automated-decisions', 3, False, (((391, 0), (151, 3), (392, 1)),), (391, 392, 151), None, None),
    ('if.offers-financial-incentive', 3, False, (((393, 0), (394, 5)),), (393, 394), None, None),
    ('if.tracks-across-sites', 3, False, (((399, 0), (397, 20), (400, 4)),), (399, 400, 397), None, None),
    ('if.tracks-across-sites', 3, False, (((401, 0), (402, 4), (403, 14), (404, 4)),), (401, 402, 403, 404), None, None),
    ('if.transfers-outside-eea', 3, False, (((406, 0), (407, 16), (408, 6)),), (407, 408, 405, 406), None, None),
    ('if.transfers-outside-eea', 3, False, (((406, 0), (409, 6)),), (409, 405, 406), None, None),
    ('if.transfers-outside-eea', 3, False, (((406, 0), (13, 8), (410, 2), (411, 10)),), (410, 411, 405, 406, 13), None, None),
    ('if.transfers-outside-uk', 3, False, (((406, 0), (407, 16), (289, 8)),), (289, 407, 405, 406), None, None),
    ('if.transfers-outside-canada', 3, False, (((406, 0), (407, 16), (296, 1)),), (296, 407, 405, 406), None, None),
    ('if.transfers-outside-switzerland', 3, False, (((406, 0), (407, 16), (291, 12)),), (291, 407, 405, 406), None, None),
    ('if.uses-cookies', 3, False, (((412, 0), (413, 4)),), (412, 413), None, None),
    ('if.uses-cookies', 3, False, (((413, 0), (414, 1), (197, 1)),), (414, 197, 413), None, None),
    ('if.uses-cookies', 3, False, (((415, 0), (416, 3), (417, 6)),), (415, 416, 417), None, None),
    ('if.uses-cookies', 3, False, (((413, 0), (75, 1), (418, 2), (419, 1)),), (418, 419, 75, 413), None, None),
    ('if.uses-cookies', 3, False, (((420, 0), (421, 0)),), (420, 421), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((431, 0), (432, 8)),), (432, 431), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((433, 0), (434, 10)),), (434, 431, 433), None, None),
    ('if.uses-google-analytics', 3, False, (((438, 0), (439, 14)),), (438, 439), None, None),
    ('if.uses-google-analytics', 3, False, (((439, 0), (440, 8)),), (440, 439), None, None),
    ('if.uses-google-analytics', 3, False, (((439, 0), (441, 1)),), (441, 439), None, None),
    ('if.uses-google-analytics', 3, False, (((442, 0), (443, 3), (439, 2)),), (442, 443, 439), None, None),
    ('if.uses-google-analytics', 3, False, (((272, 0), (444, 2), (445, 2), (439, 3)),), (445, 272, 444, 439), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((449, 0), (450, 6)),), (449, 450), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((451, 0),),), (451,), None, None),
    ('if.uses-google-ads-serving', 3, False, (((438, 0), (452, 14)),), (438, 452), None, None),
    ('if.uses-google-ads-serving', 3, False, (((453, 0), (413, 8), (454, 3), (455, 2)),), (453, 454, 455, 413), None, None),
    ('if.uses-google-ads-serving', 3, False, (((455, 0), (151, 6), (452, 3)),), (455, 452, 151), None, None),
    ('if.uses-google-ads-serving', 3, False, (((456, 0), (452, 20)),), (456, 452), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((438, 0), (457, 14)),), (438, 457), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((457, 0), (458, 0)),), (458, 457), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((459, 0), (457, 3)),), (459, 457), None, None),
    ('if.uses-meta-platform', 3, False, (((460, 0), (461, 14)),), (460, 461), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((462, 0),),), (462,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((463, 0),),), (463,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((464, 0), (465, 14)),), (464, 465), None, None),
    ('if.has-accounts', 3, False, (((467, 0), (468, 3)),), (467, 468, 466), None, None),
    ('if.has-accounts', 3, False, (((469, 0), (470, 2)),), (469, 470, 466), None, None),
    ('if.has-accounts', 3, False, (((471, 0), (472, 3)),), (472, 471, 466), None, None),
    ('if.has-accounts', 3, False, (((473, 0), (471, 1)),), (473, 471, 466), None, None),
    ('if.has-accounts', 3, False, (((474, 0),),), (474, 466), None, None),
    ('if.has-accounts', 3, False, (((469, -1), (475, 2)),), (475, 469, 466), None, None),
    ('if.has-accounts', 3, False, (((476, 0),),), (476, 466), None, None),
    ('if.has-accounts', 3, False, (((477, -1),),), (477, 466), None, None),
    ('if.has-accounts', 3, False, (((478, 0), (479, 4), (480, 4)),), (478, 479, 480, 466), None, None),
    ('if.has-accounts', 3, False, (((481, 0), (320, 3), (482, 3), (483, 5)),), (481, 482, 483, 320, 466), None, None),
    ('if.registered-users', 3, False, (((484, 0), (485, 1)),), (485, 484), None, None),
    ('if.registered-users', 3, False, (((486, 0),),), (486,), None, None),
    ('if.registered-users', 3, False, (((484, 0), (70, 1), (487, 2), (470, 2)),), (487, 484, 470, 70), None, None),
    ('if.user-generated-content', 3, False, (((70, 0), (489, 4), (490, 12)),), (489, 490, 488, 70), None, None),
    ('if.user-generated-content', 3, False, (((491, 0),),), (491, 488), None, None),
    ('if.user-generated-content', 3, False, (((492, 0),),), (492, 488), None, None),
    ('if.user-generated-content', 3, False, (((493, 0),),), (493, 488), None, None),
    ('if.user-generated-content', 3, False, (((494, 0), (495, 2), (496, 2)),), (494, 496, 495, 488), None, None),
    ('if.user-generated-content', 3, False, (((497, 0), (498, 10)),), (497, 498, 488), None, None),
    ('if.user-generated-content', 3, False, (((499, 0), (500, 4), (501, 2)),), (499, 500, 501, 488), None, None),
    ('if.directed-to-children', 3, False, (((504, 0), (505, 1)),), (504, 505), None, None),
    ('if.directed-to-children', 3, False, (((506, 0), (507, 3), (505, 1)),), (506, 507, 505), None, None),
    ('if.directed-to-children', 3, False, (((508, 0), (178, 2), (509, 2)),), (508, 509, 178), None, None),
    ('if.general-audience', 3, False, (((510, 0),),), (510,), None, None),
    ('if.general-audience', 3, False, (((310, 0), (502, 4), (503, 4)),), (502, 503, 310), None, None),
    ('if.google-play', 3, False, (((511, 0),),), (511,), None, None),
    ('if.google-play', 3, False, (((512, 0), (513, 3)),), (512, 513), None, None),
    ('if.google-play', 3, False, (((514, 0),),), (514,), None, None),
    ('if.google-play', 3, False, (((515, 0), (513, 3)),), (513, 515), None, None),
    ('if.apple-app-store', 3, False, (((516, 0),),), (516,), None, None),
    ('if.apple-app-store', 3, False, (((517, 0),),), (517,), None, None),
    ('if.apple-app-store', 3, False, (((518, 0),),), (518,), None, None),
    ('if.apple-app-store', 3, False, (((515, 0), (513, 3)),), (513, 515), None, None),
    ('if.apple-app-store', 3, False, (((519, 0), (515, 3)),), (519, 515), None, None),
    ('if.chrome-web-store', 3, False, (((520, 0),),), (520,), None, None),
    ('contact.controller', 3, False, (((252, 0),), ((268, 0),)), (268, 252), None, None),
    ('contact.controller', 3, False, (((252, 0),), ((267, 0),)), (267, 252), None, None),
    ('contact.email', 3, False, (((530, 0),),), (530,), None, None),
    ('contact.phone', 3, False, (((531, 0),),), (531,), None, None),
    ('contact.postal', 3, False, (((532, 0),),), (532,), None, None),
    ('contact.privacy', 3, False, (((537, 0),),), (537,), None, None),
    ('contact.privacy', 3, False, (((305, 0),),), (305,), None, None),
    ('contact.privacy', 3, False, (((252, 0),), ((267, 0),)), (267, 252), None, None),
    ('contact.privacy', 3, False, (((530, 0),), ((98, 0),)), (98, 530), None, None),
    ('contact.privacy', 3, False, (((533, 0),), ((98, 0),)), (98, 533), None, None),
    ('contact.privacy', 3, False, (((531, 0),), ((98, 0),)), (98, 531), None, None),
    ('contact.privacy', 3, False, (((268, 0), (534, 12)), ((538, 0),)), (538, 534, 268), None, None),
    ('dpo.contact', 3, False, (((305, 0),),), (305,), None, None),
    ('dpo.contact', 3, False, (((542, 0),), ((252, 0),)), (542, 252), None, None),
    ('dpo.contact', 3, False, (((530, 0),),), (530,), 542, None),
    ('dpo.contact', 3, False, (((531, 0),),), (531,), 542, None),
    ('dpo.contact', 3, False, (((532, 0),),), (532,), 542, None),
    ('dpo.contact', 3, False, (((533, 0),),), (533,), 542, None),
    ('person-in-charge', 3, False, (((535, 0),), ((252, 0),)), (535, 252), None, None),
    ('person-in-charge', 3, False, (((535, 0), (279, 14)),), (535, 279), None, None),
    ('person-in-charge', 3, False, (((279, 0), (535, 14)),), (535, 279), None, None),
    ('person-in-charge', 3, False, (((543, 0),), ((252, 0),)), (543, 252), None, None),
    ('person-in-charge', 3, False, (((305, 0),),), (305,), None, None),
    ('contact.representative', 3, False, (((545, 0),),), (545,), None, None),
    ('grievance.officer', 3, False, (((269, 0),), ((252, 0),)), (269, 252), None, None),
    ('joint-controllers', 3, False, (((550, 0),),), (550,), None, None),
    ('entity-named', 3, False, (((551, 0),),), (551,), None, None),
    ('cookies', 3, False, (((567, 0), (568, 8), (433, 10)),), (567, 568, 433), None, None),
    ('cookies', 3, False, (((433, 0), (568, 8), (569, 20)),), (569, 568, 433), None, None),
    ('cookies', 3, False, (((433, 0), (75, 4), (570, 3)),), (570, 75, 433), None, None),
    ('cookies', 3, False, (((571, 0), (433, 3)),), (571, 433), None, None),
    ('cookies', 3, False, (((41, 0), (572, 6), (433, 3)),), (572, 433, 41), None, None),
    ('cookies', 3, False, (((573, 0), (413, 1), (574, 3)),), (573, 574, 413), None, None),
    ('cookies', 3, False, (((575, 0), (576, 8), (433, 4)),), (575, 576, 433), None, None),
    ('cookies', 3, False, (((577, 0), (578, 5), (433, 3)),), (577, 578, 433), None, None),
    ('cookies', 3, False, (((579, 0), (580, 4), (433, 6)),), (579, 580, 433), None, None),
    ('cookies.consent', 3, False, (((433, 0), (586, 14), (587, 6)),), (586, 587, 433), None, None),
    ('cookies.consent', 3, False, (((586, 0), (587, 6), (433, 16)),), (586, 587, 433), None, None),
    ('cookies.consent', 3, False, (((588, 0), (589, 20)),), (588, 589), None, None),
    ('cookies.consent', 3, False, (((589, 0), (588, 8)),), (588, 589), None, None),
    ('cookies.consent', 3, False, (((590, 0), (587, 4), (433, 16)),), (590, 587, 433), None, None),
    ('cookies.consent', 3, False, (((70, 0), (591, 3), (433, 10)),), (591, 70, 433), None, None),
    ('cookies.consent', 3, False, (((433, 0), (326, 8), (592, 3), (70, 3), (593, 4)),), (592, 593, 70, 326, 433), None, None),
    ('cookies.consent', 3, False, (((594, 0), (326, 4), (595, 2), (596, 4)),), (594, 595, 596, 326), None, None),
    ('cookies.consent', 3, False, (((597, 0), (433, 8), (598, 6)),), (597, 598, 433), None, None),
    ('cookies.duration', 3, False, (((433, 0),), ((142, 0),)), (142, 433), None, None),
    ('cookies.duration', 3, False, (((599, 0), (433, 14)),), (599, 433), None, None),
    ('cookies.duration', 3, False, (((433, 0), (599, 14)),), (599, 433), None, None),
    ('cookies.duration', 3, False, (((600, 0), (601, 10)), ((142, 0),)), (600, 601, 142), None, None),
    ('cookies.duration', 3, False, (((433, 0),), ((602, 0),), ((603, 0),)), (602, 603, 433), None, None),
    ('cookies.duration', 3, False, (((142, 0),),), (142,), 584, None),
    ('cookies.duration', 3, False, (((599, 0),),), (599,), 584, None),
    ('cookies.list', 3, False, (((605, 0),),), (604, 605), None, None),
    ('cookies.opt-out', 3, False, (((612, 0), (433, 12)),), (612, 611, 433), None, None),
    ('cookies.opt-out', 3, False, (((433, 0), (612, 14)),), (612, 611, 433), None, None),
    ('cookies.opt-out', 3, False, (((613, 0), (614, 4)),), (613, 614, 611), None, None),
    ('cookies.opt-out', 3, False, (((615, 0), (616, 8), (617, 8)),), (616, 617, 611, 615), None, None),
    ('children.parental-consent', 3, False, (((621, 0), (622, 8)),), (622, 620, 621), None, None),
    ('children.parental-consent', 3, False, (((622, 0), (621, 6)),), (622, 620, 621), None, None),
    ('children.parental-consent', 3, False, (((37, 0), (623, 16)), ((624, 0),), ((621, 0),)), (624, 623, 620, 621, 37), None, None),
    ('children.parental-rights', 3, False, (((626, 0), (627, 14), (628, 14)),), (626, 627, 628, 625), None, None),
    ('children.parental-rights', 3, False, (((70, 0), (629, 4), (630, 8), (631, 3)),), (629, 630, 631, 625, 70), None, None),
    ('children.parental-rights', 3, False, (((632, 0), (633, 30)),), (632, 633, 625), None, None),
    ('children.operators', 3, False, (((252, 0),),), (635, 252, 634), None, None),
    ('children.operators', 3, False, (((532, 0),),), (635, 532, 634), None, None),
    ('children.retention', 3, False, (((642, 0),),), (642, 634, 41), None, None),
    ('children.retention', 3, False, (((643, 0),),), (643, 634, 41), None, None),
    ('children.retention', 3, False, (((644, 0), (645, 12)),), (644, 645, 634, 41), None, None),
    ('children.persistent-identifiers', 3, False, (((648, 0), (649, 30)),), (649, 648, 647), None, None),
    ('children.persistent-identifiers', 3, False, (((634, 0), (648, 25)),), (648, 647, 634), None, None),
    ('children.persistent-identifiers', 3, False, (((650, 0),),), (650, 647), None, None),
    ('children.audio', 3, False, (((652, 0), (634, 12)),), (651, 652, 634), None, None),
    ('children.audio', 3, False, (((634, 0), (652, 10)),), (651, 652, 634), None, None),
    ('children.ads', 3, False, (((177, 0), (653, 8), (634, 18)),), (653, 634, 177), None, None),
    ('children.ads', 3, False, (((634, 0), (177, 14), (653, 10)),), (653, 634, 177), None, None),
    ('children.ads', 3, False, (((653, 0), (177, 6), (634, 10)),), (653, 634, 177), None, None),
    ('children.ads', 3, False, (((654, 0), (655, 2), (634, 10)),), (654, 655, 634), None, None),
    ('minors.content-removal', 3, False, (((657, 0), (658, 45), (659, 14)),), (658, 659, 656, 657), None, None),
    ('minors.content-removal', 3, False, (((660, 0), (661, 10), (657, 40)),), (660, 661, 656, 657), None, None),
    ('retention.criteria', 3, False, (((840, 0), (841, 25)),), (840, 841), None, None),
    ('retention.criteria', 3, False, (((841, 0), (840, 15)),), (840, 841), None, None),
    ('retention.criteria', 3, False, (((842, 0), (843, 10), (841, 22)),), (842, 841, 843), None, None),
    ('retention.criteria', 3, False, (((843, 0), (842, 12), (841, 20)),), (842, 841, 843), None, None),
    ('retention.criteria', 3, False, (((841, 0), (842, 14), (843, 8)),), (842, 841, 843), None, None),
    ('retention.criteria', 3, False, (((842, 0), (848, 20)),), (848, 842), 847, None),
    ('retention.criteria', 3, False, (((841, 0), (842, 20)),), (842, 841), 847, None),
    ('retention.criteria', 3, False, (((840, 0), (846, 25)),), (846, 840), 847, None),
    ('retention.criteria', 3, False, (((841, -1),),), (841,), 847, None),
    ('retention.criteria', 3, False, (((849, -1), (841, 1)),), (849, 841), 847, None),
    ('retention.criteria', 3, False, (((850, 0), (851, 10)),), (850, 851), None, None),
    ('retention.criteria', 3, False, (((852, 0), (853, 16)),), (853, 852), None, None),
    ('retention.criteria', 3, False, (((854, 0), (852, 16)),), (854, 852), None, None),
    ('retention.criteria', 3, False, (((855, 0), (856, 18)),), (856, 855, 843), None, None),
    ('retention.criteria', 3, False, (((856, 0), (855, 22)),), (856, 855, 843), None, None),
    ('retention.criteria', 3, False, (((857, 0), (855, 6), (858, 4)),), (857, 858, 855, 843), None, None),
    ('retention.criteria', 3, False, (((855, 0), (859, 8)),), (859, 855, 843), None, None),
    ('retention.period', 3, False, (((642, 0),), ((867, 0),)), (867, 642, 866), None, None),
    ('retention.period', 3, False, (((643, 0),), ((855, 0),)), (643, 866, 855), None, None),
    ('retention.period', 3, False, (((142, 0),), ((852, 0),)), (852, 866, 142), None, None),
    ('retention.period', 3, False, (((142, 0),), ((843, 0), (855, 10), (868, 8))), (868, 866, 855, 142, 843), None, None),
    ('retention.period', 3, False, (((142, 0),), ((843, 0), (869, 8), (870, 4))), (869, 870, 866, 142, 843), None, None),
    ('retention.period', 3, False, (((142, 0),), ((843, 0), (871, 2), (855, 10))), (871, 866, 855, 142, 843), None, None),
    ('retention.period', 3, False, (((142, 0),), ((843, 0), (872, 4), (178, 8))), (872, 178, 866, 142, 843), None, None),
    ('retention.period', 3, False, (((142, 0),), ((843, 0), (872, 3), (870, 6))), (870, 872, 866, 142, 843), None, None),
    ('retention.period', 3, False, (((642, 0),),), (642,), 847, None),
    ('retention.period', 3, False, (((643, 0),),), (643,), 847, None),
    ('retention.period', 3, False, (((142, 0),), ((873, 0),)), (873, 142), 847, None),
    ('retention.specific-period', 3, False, (((642, 0),), ((867, 0),)), (867, 642, 843), None, None),
    ('retention.specific-period', 3, False, (((643, 0),), ((855, 0),)), (643, 855, 843), None, None),
    ('retention.specific-period', 3, False, (((642, 0),),), (642,), 847, None),
    ('retention.specific-period', 3, False, (((643, 0),),), (643,), 847, None),
    ('retention.specific-period', 3, False, (((142, 0),), ((873, 0),)), (873, 142), 847, None),
    ('destruction', 3, False, (((884, 0), (885, 12)),), (885, 884, 883), None, None),
    ('destruction', 3, False, (((885, 0), (884, 8)),), (885, 884, 883), None, None),
    ('destruction', 3, False, (((886, 0), (887, 12)),), (886, 887, 883), None, None),
    ('destruction', 3, False, (((888, 0), (889, 12)),), (888, 889, 883), None, None),
    ('destruction', 3, False, (((890, 0), (891, 6)),), (890, 891, 883), None, None),
    ('biometric.retention-schedule', 3, False, (((895, 0), (873, 25), (896, 25)),), (896, 873, 895), None, None),
    ('biometric.retention-schedule', 3, False, (((873, 0), (895, 10), (896, 25)),), (896, 873, 895), None, None),
    ('biometric.retention-schedule', 3, False, (((895, 0),), ((643, 0),)), (643, 895), None, None),
    ('biometric.retention-schedule', 3, False, (((895, 0),), ((642, 0),)), (642, 895), None, None),
    ('biometric.notice', 3, False, (((898, 0), (895, 8), (899, 16)),), (898, 899, 897, 895), None, None),
    ('biometric.notice', 3, False, (((895, 0), (900, 6), (901, 6)),), (900, 901, 897, 895), None, None),
    ('health-data-policy', 3, False, (((904, 0), (905, 3)),), (905, 904), None, None),
    ('health-data-policy', 3, False, (((906, 0), (907, 2), (908, 1)),), (908, 906, 907), None, None),
    ('rights.access', 3, False, (((922, 0), (923, 30)),), (923, 922, 921), None, None),
    ('rights.access', 3, False, (((924, 0), (922, 2)),), (924, 922, 921), None, None),
    ('rights.access', 3, False, (((925, 0), (924, 0), (926, 0)),), (926, 925, 924, 921), None, None),
    ('rights.access', 3, False, (((922, 0), (927, 5), (928, 8)),), (928, 927, 922, 921), None, None),
    ('rights.access', 3, False, (((242, 0), (929, 0), (927, 0)),), (927, 929, 242, 921), None, None),
    ('rights.access', 3, False, (((922, 0), (927, 8), (930, 3), (931, 10)),), (931, 930, 927, 922, 921), None, None),
    ('rights.access', 3, False, (((922, 0), (932, 6), (933, 6)),), (932, 922, 921, 933), None, None),
    ('rights.access', 3, False, (((934, 0), (929, 0), (924, 0)),), (929, 934, 924), None, None),
    ('rights.access', 3, False, (((934, -1), (924, 0)),), (934, 924), None, None),
    ('rights.access', 3, False, (((935, 0), (924, 0), (926, 0)),), (935, 926, 924), None, None),
    ('rights.access', 3, False, (((936, 0), (937, 0)),), (937, 936), None, None),
    ('rights.access', 3, False, (((939, 0), (940, 15), (933, 10)),), (940, 939, 938, 933), None, None),
    ('rights.access', 3, False, (((933, 0), (939, 12), (941, 4)),), (941, 939, 938, 933), None, None),
    ('rights.access', 3, False, (((924, 0), (933, 6), (939, 12)),), (924, 939, 938, 933), None, None),
    ('rights.access', 3, False, (((942, 0), (939, 4), (924, 3)),), (942, 924, 939, 938), None, None),
    ('rights.access', 3, False, (((943, 0), (938, 2), (944, 3), (933, 6)),), (943, 944, 938, 933), None, None),
    ('rights.access', 3, False, (((945, 0), (944, 3), (50, 6), (933, 3)),), (945, 944, 50, 938, 933), None, None),
    ('rights.access', 3, False, (((945, 0), (944, 5), (933, 3), (938, 6)),), (945, 944, 938, 933), None, None),
    ('rights.access', 3, False, (((939, 0), (946, 6), (933, 10)),), (946, 939, 938, 933), None, None),
    ('rights.access', 3, False, (((939, 0), (927, 3), (930, 2), (50, 3), (933, 4)),), (930, 927, 50, 939, 938, 933), None, None),
    ('rights.access', 3, False, (((939, 0), (947, 4), (282, 0), (933, 6), (948, 6)),), (947, 948, 282, 939, 938, 933), None, None),
    ('rights.access', 3, False, (((949, 0), (950, 0), (933, 6)),), (949, 950, 938, 933), None, None),
    ('rights.access', 3, False, (((964, 0), (69, 10), (933, 5), (965, 4), (966, 8)),), (965, 966, 69, 964, 933), None, None),
    ('rights.access', 3, False, (((967, 0), (968, 6), (969, 6), (933, 3)),), (967, 968, 969, 933), None, None),
    ('rights.access', 3, False, (((970, 0), (971, 2), (924, 3), (933, 3), (972, 3)),), (970, 971, 972, 924, 933), None, None),
    ('rights.access', 3, False, (((973, 0), (974, 2), (924, 3), (975, 3), (933, 3)),), (973, 974, 975, 924, 933), None, None),
    ('rights.access', 3, False, (((976, 0), (977, 8), (978, 3), (979, 3), (980, 1)),), (976, 978, 979, 980, 977), None, None),
    ('rights.access', 3, False, (((981, 0),), ((982, 0), (933, 12), (983, 8))), (982, 983, 981, 933), None, None),
    ('rights.access', 3, False, (((985, -1),),), (985,), 984, None),
    ('rights.access', 3, False, (((308, -1), (242, 0), (924, 4)),), (308, 242, 924), 984, None),
    ('rights.access', 3, False, (((986, -1), (924, 0)),), (986, 924), 984, None),
    ('rights.access', 3, False, (((925, -1), (924, 0)),), (925, 924), 984, None),
    ('rights.know-ccpa', 3, False, (((987, 0), (988, 2), (989, 2)),), (987, 988, 989, 933), None, None),
    ('rights.know-ccpa', 3, False, (((990, 0), (991, 0), (282, 0)),), (990, 991, 282, 933), None, None),
    ('rights.know-ccpa', 3, False, (((992, 0), (993, 15), (933, 15), (994, 10)),), (993, 994, 992, 933), None, None),
    ('rights.know-ccpa', 3, False, (((995, 0), (748, 10), (933, 10), (996, 10)),), (995, 996, 748, 933), None, None),
    ('rights.know-ccpa', 3, False, (((939, 0), (997, 6), (748, 0)),), (997, 748, 939, 933), None, None),
    ('rights.know-ccpa', 3, False, (((939, 0), (998, 6), (999, 4), (933, 3), (1000, 4)),), (998, 999, 1000, 939, 933), None, None),
    ('rights.know-ccpa', 3, False, (((1001, -1), (977, 0), (933, 4), (1002, 6)),), (1002, 1001, 977, 933), None, None),
    ('rights.rectification', 3, False, (((934, 0), (929, 0), (1004, 0)),), (1004, 929, 934), None, None),
    ('rights.rectification', 3, False, (((934, -1), (1005, 0)),), (1005, 934), None, None),
    ('rights.rectification', 3, False, (((936, 0), (1006, 0)),), (1006, 936), None, None),
    ('rights.rectification', 3, False, (((922, 0), (1007, 50)),), (1007, 922, 921), None, None),
    ('rights.rectification', 3, False, (((1007, 0), (922, 3)),), (1007, 922, 921), None, None),
    ('rights.rectification', 3, False, (((939, 0), (1007, 25), (1008, 8)),), (1008, 1007, 939, 921), None, None),
    ('rights.rectification', 3, False, (((939, 0), (1009, 6)),), (1009, 939, 921), None, None),
    ('rights.rectification', 3, False, (((1007, 0), (954, 8), (939, 20)),), (1007, 954, 939, 921), None, None),
    ('rights.rectification', 3, False, (((939, 0), (1007, 4)),), (1007, 939, 921), None, None),
    ('rights.rectification', 3, False, (((1010, 0), (1011, 1), (933, 3), (1012, 3)),), (1011, 1012, 1010, 921, 933), None, None),
    ('rights.rectification', 3, False, (((1013, 0), (1014, 0), (1015, 2)),), (1015, 1013, 1014, 921), None, None),
    ('rights.rectification', 3, False, (((939, 0), (1016, 4), (13, 0), (954, 4)),), (1016, 13, 954, 939, 921), None, None),
    ('rights.rectification', 3, False, (((922, 0), (1017, 25), (954, 8)),), (1017, 954, 922, 921), None, None),
    ('rights.rectification', 3, False, (((1025, 0), (1026, 20)),), (1026, 1025, 1023, 1024), None, None),
    ('rights.rectification', 3, False, (((1007, 0), (1027, 6)),), (1027, 1023, 1024, 1007), None, None),
    ('rights.rectification', 3, False, (((1028, 0), (1029, 6)),), (1028, 1029, 1023, 1024), None, None),
    ('rights.rectification', 3, False, (((939, 0), (1030, 8), (1025, 8)),), (1030, 1025, 1023, 1024, 939), None, None),
    ('rights.rectification', 3, False, (((938, 0), (942, 4), (1031, 1), (1014, 0)),), (1031, 1014, 1023, 1024, 942, 938), None, None),
    ('rights.rectification', 3, False, (((1032, 0), (1007, 12), (1014, 0)),), (1032, 1014, 1023, 1024, 1007), None, None),
    ('rights.rectification', 3, False, (((1033, -1),),), (1033,), 984, None),
    ('rights.rectification', 3, False, (((308, -1), (242, 0), (1007, 4)),), (308, 1007, 242), 984, None),
    ('rights.rectification', 3, False, (((986, -1), (1007, 2)),), (986, 1007), 984, None),
    ('rights.rectification', 3, False, (((925, -1), (1034, 0)),), (1034, 925), 984, None),
    ('rights.erasure', 3, False, (((934, 0), (929, 0), (1035, 0)),), (1035, 929, 934), None, None),
    ('rights.erasure', 3, False, (((242, 0), (1036, 0)),), (1036, 242), None, None),
    ('rights.erasure', 3, False, (((936, 0), (1037, 0)),), (1037, 936), None, None),
    ('rights.erasure', 3, False, (((922, 0), (1038, 60)),), (1038, 922, 921), None, None),
    ('rights.erasure', 3, False, (((1019, 0), (922, 3)),), (1019, 922, 921), None, None),
    ('rights.erasure', 3, False, (((939, 0), (1019, 25), (1008, 10)),), (1008, 1019, 939, 921), None, None),
    ('rights.erasure', 3, False, (((1019, 0), (954, 10), (939, 25)),), (954, 1019, 939, 921), None, None),
    ('rights.erasure', 3, False, (((939, 0), (1019, 6)),), (1019, 939, 921), None, None),
    ('rights.erasure', 3, False, (((922, 0), (1019, 20), (954, 8)),), (954, 1019, 922, 921), None, None),
    ('rights.erasure', 3, False, (((1039, 0), (926, 0)),), (1039, 926, 921), None, None),
    ('rights.erasure', 3, False, (((1040, 0), (50, 1), (954, 3), (1041, 3)),), (1040, 1041, 50, 954, 921), None, None),
    ('rights.erasure', 3, False, (((1013, 0), (1014, 0), (1041, 3)),), (1041, 1013, 1014, 921), None, None),
    ('rights.erasure', 3, False, (((447, 0), (197, 3), (1042, 2), (933, 3)),), (1042, 447, 197, 921, 933), None, None),
    ('rights.erasure', 3, False, (((1007, 0), (1043, 4)),), (1043, 1007, 921), None, None),
    ('rights.erasure', 3, False, (((1019, 0), (192, 4), (1044, 3), (939, 12)),), (1044, 192, 1019, 939, 921), None, None),
    ('rights.erasure', 3, False, (((1048, -1),),), (1048,), 984, None),
    ('rights.erasure', 3, False, (((308, -1), (242, 0), (1019, 4)),), (308, 242, 1019), 984, None),
    ('rights.erasure', 3, False, (((986, -1), (1019, 2)),), (986, 1019), 984, None),
    ('rights.erasure', 3, False, (((925, -1), (1049, 0)),), (1049, 925), 984, None),
    ('rights.erasure', 3, False, (((242, -1), (13, 0), (1050, 0), (1051, 0)),), (1051, 1050, 242, 13), 984, None),
    ('data-deletion', 3, False, (((956, 0), (1019, 30), (954, 10)),), (956, 954, 1019, 938), None, None),
    ('data-deletion', 3, False, (((954, 0), (1019, 3), (956, 20)),), (956, 954, 1019, 938), None, None),
    ('data-deletion', 3, False, (((1019, 0), (954, 10), (956, 30)),), (956, 954, 1019, 938), None, None),
    ('data-deletion', 3, False, (((1052, 0),), ((1019, 0), (954, 10)), ((964, 0),)), (1052, 964, 954, 1019, 938), None, None),
    ('data-deletion', 3, False, (((1053, 0), (50, 3), (468, 3), (956, 30)),), (1053, 468, 956, 50, 938), None, None),
    ('data-deletion', 3, False, (((1013, 0), (1041, 6), (939, 4)),), (1041, 1013, 939, 938), None, None),
    ('rights.restriction', 3, False, (((992, 0), (1058, 60), (1059, 8)),), (1058, 1059, 992), None, None),
    ('rights.restriction', 3, False, (((922, 0), (1060, 30)),), (1060, 922), None, None),
    ('rights.restriction', 3, False, (((992, 0), (1061, 25), (1059, 8)),), (1061, 1059, 992), None, None),
    ('rights.restriction', 3, False, (((939, 0), (1062, 4)),), (1062, 939), None, None),
    ('rights.restriction', 3, False, (((992, 0), (181, 25), (1063, 6)),), (1063, 992, 181), None, None),
    ('rights.restriction', 3, False, (((938, 0), (942, 4), (1064, 10), (1065, 8), (933, 6)),), (1064, 1065, 942, 938, 933), None, None),
    ('rights.restriction', 3, False, (((1066, 0), (242, 0)),), (1066, 242), None, None),
    ('rights.restriction', 3, False, (((1067, 0), (1068, 2)),), (1067, 1068), None, None),
    ('rights.restriction', 3, False, (((1069, 0), (1059, 2), (1070, 8)),), (1069, 1070, 1059), None, None),
    ('rights.restriction', 3, False, (((1010, 0), (50, 1), (933, 3), (1070, 3)),), (1010, 1070, 50, 933), None, None),
    ('rights.restriction', 3, False, (((1013, 0), (1014, 0), (1070, 2)),), (1013, 1070, 1014), None, None),
    ('rights.restriction', 3, False, (((939, 0), (1065, 12), (1070, 8)),), (1065, 1070, 939), None, None),
    ('rights.restriction', 3, False, (((939, 0), (1071, 6), (933, 6)),), (1071, 939, 933), None, None),
    ('rights.restriction', 3, False, (((939, 0), (326, 3), (1072, 1)),), (1072, 326, 939), None, None),
    ('rights.restriction', 3, False, (((939, 0), (1059, 10), (933, 4), (1073, 2)),), (1073, 1059, 939, 933), None, None),
    ('rights.restriction', 3, False, (((922, 0), (1066, 30), (1074, 2)),), (1074, 1066, 922), None, None),
    ('rights.restriction', 3, False, (((1075, 0), (1076, 2)),), (1075, 1076), None, None),
    ('rights.restriction', 3, False, (((181, 0), (1070, 8), (981, 3)),), (981, 1070, 181), None, None),
    ('rights.restriction', 3, False, (((1077, 0), (1078, 6), (981, 8)),), (1077, 1078, 981), None, None),
    ('rights.restriction', 3, False, (((1079, 0), (181, 8)),), (1079, 181), None, None),
    ('rights.restriction', 3, False, (((1080, 0), (181, 2)),), (1080, 181), None, None),
    ('rights.restriction', 3, False, (((1066, 0), (282, 0), (181, 4)),), (1066, 282, 181), None, None),
    ('rights.restriction', 3, False, (((936, 0), (1081, 0)),), (1081, 936), None, None),
    ('rights.restriction', 3, False, (((1082, -1),),), (1082,), 984, None),
    ('rights.restriction', 3, False, (((1083, -1), (1059, 4)),), (1083, 1059), 984, None),
    ('rights.restriction', 3, False, (((308, -1), (242, 0), (1061, 4)),), (1061, 308, 242), 984, None),
    ('rights.restriction', 3, False, (((986, -1), (1079, 2)),), (1079, 986), 984, None),
    ('rights.restriction', 3, False, (((1084, -1),),), (1084,), 984, None),
    ('rights.objection', 3, False, (((934, 0), (929, 0), (1085, 0)),), (1085, 929, 934), None, None),
    ('rights.objection', 3, False, (((936, 0), (1086, 0)),), (1086, 936), None, None),
    ('rights.objection', 3, False, (((922, 0), (1068, 60)),), (1068, 1087, 922), None, None),
    ('rights.objection', 3, False, (((1068, 0), (922, 3)),), (1068, 1087, 922), None, None),
    ('rights.objection', 3, False, (((1068, 0), (1088, 6)),), (1088, 1068, 1087), None, None),
    ('rights.objection', 3, False, (((181, 0), (1050, 10), (1089, 0)),), (1089, 1050, 181, 1087), None, None),
    ('rights.objection', 3, False, (((1068, -1), (942, 20), (1068, 2)),), (1068, 1087, 942), None, None),
    ('rights.objection', 3, False, (((938, 0), (942, 6), (1090, 20), (13, 0)),), (1090, 1087, 942, 13, 938), None, None),
    ('rights.objection', 3, False, (((938, 0), (942, 2), (1090, 2)),), (1090, 1087, 942, 938), None, None),
    ('rights.objection', 3, False, (((1068, 0), (371, 2)),), (371, 1068, 1087), None, None),
    ('rights.objection', 3, False, (((992, 0), (155, 8), (13, 0), (1091, 0), (933, 10)),), (1091, 155, 992, 1087, 13, 933), None, None),
    ('rights.objection', 3, False, (((992, 0), (1092, 4), (1093, 2), (933, 6)),), (1093, 1092, 992, 1087, 933), None, None),
    ('rights.objection', 3, False, (((964, 0), (1094, 3), (216, 0), (1065, 6)),), (1094, 1065, 964, 216, 1087), None, None),
    ('rights.objection', 3, False, (((1095, 0), (1096, 6)),), (1095, 1096, 1087), None, None),
    ('rights.objection', 3, False, (((938, 0), (942, 2), (1097, 2), (1096, 3)),), (1097, 1096, 1087, 942, 938), None, None),
    ('rights.objection', 3, False, (((938, 0), (942, 4), (1098, 2), (197, 0), (1099, 3)),), (1099, 1098, 197, 1087, 942, 938), None, None),
    ('rights.objection', 3, False, (((1068, 0), (13, 3), (1100, 3)),), (1100, 1068, 1087, 13), None, None),
    ('rights.objection', 3, False, (((939, 0), (1068, 15), (1059, 4)),), (1059, 1068, 1087, 939), None, None),
    ('rights.objection', 3, False, (((1068, 0), (13, 3), (1101, 6)),), (1101, 1068, 1087, 13), None, None),
    ('rights.objection', 3, False, (((1102, 0), (13, 0), (181, 4)),), (1102, 181, 13), None, None),
    ('rights.objection', 3, False, (((1102, 0), (13, 0), (1061, 4), (181, 4)),), (1102, 1061, 181, 13), None, None),
    ('rights.objection', 3, False, (((1110, -1),),), (1110,), 984, None),
    ('rights.objection', 3, False, (((308, -1), (242, 0), (1068, 4)),), (308, 1068, 242), 984, None),
    ('rights.object-marketing', 3, False, (((1068, 0), (373, 15)),), (373, 1068), None, None),
    ('rights.object-marketing', 3, False, (((1103, 0), (1107, 12)),), (1107, 1103), None, None),
    ('rights.object-marketing', 3, False, (((1107, 0), (1103, 25)),), (1107, 1103), None, None),
    ('rights.object-marketing', 3, False, (((1103, 0), (1111, 8)),), (1111, 1103), None, None),
    ('rights.object-marketing', 3, False, (((1112, 0), (1113, 6)),), (1113, 1112), None, None),
    ('rights.object-marketing', 3, False, (((1113, 0), (1112, 8)),), (1113, 1112), None, None),
    ('rights.object-marketing', 3, False, (((992, 0), (155, 10), (358, 4)),), (155, 358, 992), None, None),
    ('rights.object-marketing', 3, False, (((1114, 0), (1098, 6), (1115, 10)),), (1114, 1115, 1098), None, None),
    ('rights.object-marketing', 3, False, (((1116, 0), (358, 2), (981, 8)),), (1116, 981, 358), None, None),
    ('rights.object-marketing', 3, False, (((1117, 0), (1118, 3)),), (1118, 1117), None, None),
    ('rights.object-marketing', 3, False, (((1119, 0), (1107, 3), (1120, 1)),), (1119, 1120, 1107), None, None),
    ('rights.object-marketing', 3, False, (((1121, 0), (1112, 3)),), (1121, 1112), None, None),
    ('rights.object-marketing', 3, False, (((364, -1), (939, 12), (1092, 2)),), (1092, 364, 939), None, None),
    ('rights.portability', 3, False, (((1122, 0),),), (1122, 921), None, None),
    ('rights.portability', 3, False, (((1123, 0), (1124, 2)),), (1123, 1124, 921), None, None),
    ('rights.portability', 3, False, (((1125, 0), (1126, 40)),), (1125, 1126, 921), None, None),
    ('rights.portability', 3, False, (((1127, 0), (933, 3), (1126, 12)),), (1126, 1127, 921, 933), None, None),
    ('rights.portability', 3, False, (((1128, 0), (1126, 8)),), (1128, 1126, 921), None, None),
    ('rights.portability', 3, False, (((942, 0), (1129, 6), (1008, 4), (1130, 3)),), (1129, 1130, 1008, 942, 921), None, None),
    ('rights.portability', 3, False, (((1131, 0), (1132, 3)),), (1131, 1132, 921), None, None),
    ('rights.portability', 3, False, (((1132, -1), (262, 0)),), (1132, 262, 921), None, None),
    ('rights.portability', 3, False, (((939, 0), (1133, 4), (1008, 8), (1134, 8)),), (1133, 1134, 1008, 939, 921), None, None),
    ('rights.portability', 3, False, (((939, 0), (933, 6), (1135, 6), (1134, 6)),), (1135, 1134, 939, 921, 933), None, None),
    ('rights.portability', 3, False, (((1069, 0), (50, 1), (933, 3), (1135, 10), (1134, 8)),), (1069, 1135, 1134, 50, 921, 933), None, None),
    ('rights.portability', 3, False, (((1136, 0), (1137, 15)),), (1136, 1137, 921), None, None),
    ('rights.portability', 3, False, (((1137, 0), (1136, 15)),), (1136, 1137, 921), None, None),
    ('rights.portability', 3, False, (((964, 0), (1138, 4), (1139, 0), (933, 3)),), (1139, 1138, 964, 921, 933), None, None),
    ('rights.portability', 3, False, (((939, 0), (50, 4), (933, 2), (1140, 0)),), (1140, 50, 939, 921, 933), None, None),
    ('rights.portability', 3, False, (((1141, 0), (50, 6), (933, 2), (1140, 0)),), (1141, 1140, 50, 921, 933), None, None),
    ('rights.portability', 3, False, (((939, 0), (1142, 4), (282, 0), (933, 4)),), (1142, 282, 939, 921, 933), None, None),
    ('rights.portability', 3, False, (((1143, 0),),), (1143, 921), None, None),
    ('rights.portability', 3, False, (((964, 0), (1144, 40), (1145, 15), (1146, 4)),), (1144, 1145, 1146, 964, 921), None, None),
    ('rights.portability', 3, False, (((939, 0), (1147, 3), (933, 6)),), (1147, 939, 921, 933), None, None),
    ('rights.portability', 3, False, (((922, 0), (13, 3), (1132, 6)),), (1132, 13, 922, 921), None, None),
    ('rights.portability', 3, False, (((939, 0), (933, 25), (1148, 4), (1149, 1)),), (1148, 1149, 939, 921, 933), None, None),
    ('rights.portability', 3, False, (((242, 0), (13, 0), (1147, 0), (933, 4)),), (1147, 242, 13, 921, 933), None, None),
    ('rights.portability', 3, False, (((1150, 0), (1138, 6), (933, 6)),), (1150, 1138, 921, 933), None, None),
    ('rights.portability', 3, False, (((992, 0), (1019, 40), (1151, 2)),), (1151, 992, 1019, 921), None, None),
    ('rights.portability', 3, False, (((957, 0), (262, 3), (933, 3)),), (957, 262, 921, 933), None, None),
    ('rights.portability', 3, False, (((1152, 0), (1153, 0)),), (1153, 1152, 921), None, None),
    ('rights.withdraw-consent', 3, False, (((1117, 0), (1155, 8)),), (1155, 1117, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (1117, 15)),), (1155, 1117, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1156, 0), (1157, 25), (1158, 1)),), (1156, 1157, 1158, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1157, 0), (1158, 1), (1155, 10)),), (1157, 1158, 1155, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1159, 0), (1155, 3)),), (1159, 1155, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (1160, 8)),), (1160, 1155, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1161, 0), (1117, 6)),), (1161, 1117, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1117, 0), (1162, 1), (1163, 1)),), (1162, 1163, 1117, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1164, 0), (1163, 0), (1117, 6)),), (1164, 1163, 1117, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1165, 0), (1162, 2), (1155, 0)),), (1165, 1162, 1155, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (1166, 5)),), (1166, 1155, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1157, 0), (1158, 1), (939, 4)),), (1157, 1158, 1154, 939), None, None),
    ('rights.withdraw-consent', 3, False, (((1167, 0), (942, 12), (1117, 1)),), (1167, 1117, 1154, 942), None, None),
    ('rights.withdraw-consent', 3, False, (((1117, 0), (924, 4), (619, 10)),), (619, 1117, 1154, 924), None, None),
    ('rights.withdraw-consent', 3, False, (((1168, 0), (1169, 20), (615, 3)),), (1168, 1169, 615, 1154), None, None),
    ('rights.withdraw-consent', 3, False, (((1117, 0), (924, 4), (933, 4)),), (1117, 1154, 924, 933), None, None),
    ('rights.withdraw-consent', 3, False, (((924, 0), (933, 5), (1117, 4)),), (1117, 1154, 924, 933), None, None),
    ('rights.withdraw-consent', 3, False, (((1152, 0), (1170, 0), (1171, 0)),), (1170, 1171, 1152, 1154), None, None),
    ('rights.how-to-exercise', 3, False, (((1177, 0), (922, 10), (1178, 40)),), (1177, 1178, 922), None, None),
    ('rights.how-to-exercise', 3, False, (((1178, 0), (1177, 25), (922, 10)),), (1177, 1178, 922), None, None),
    ('rights.how-to-exercise', 3, False, (((1177, 0), (922, 10)), ((252, 0),)), (1177, 252, 922), None, None),
    ('rights.how-to-exercise', 3, False, (((1177, 0), (1179, 4), (1178, 25)),), (1177, 1178, 1179), None, None),
    ('rights.how-to-exercise', 3, False, (((922, 0), (1180, 15), (1178, 15)),), (1180, 1178, 922), None, None),
    ('rights.how-to-exercise', 3, False, (((939, 0), (922, 10)), ((252, 0),)), (252, 922, 939), None, None),
    ('rights.how-to-exercise', 3, False, (((1181, 0), (1182, 1), (1179, 0), (1183, 20)),), (1182, 1183, 1181, 1179), None, None),
    ('rights.how-to-exercise', 3, False, (((1183, 0), (1181, 20), (1182, 1), (1179, 0)),), (1182, 1183, 1181, 1179), None, None),
    ('rights.how-to-exercise', 3, False, (((1184, 0), (1185, 2), (1181, 4)),), (1184, 1185, 1181), None, None),
    ('rights.how-to-exercise', 3, False, (((1185, 0), (933, 3)), ((252, 0),)), (1185, 252, 933), None, None),
    ('rights.how-to-exercise', 3, False, (((1179, 0), (1050, 3), (1181, 1), (1183, 8)),), (1183, 1050, 1181, 1179), None, None),
    ('rights.how-to-exercise', 3, False, (((1013, 0), (1186, 1), (1179, 0), (933, 8), (1178, 8)),), (1186, 1013, 1178, 1179, 933), None, None),
    ('rights.how-to-exercise', 3, False, (((1187, 0), (1188, 12), (1189, 4)),), (1187, 1188, 1189), None, None),
    ('rights.response-time', 3, False, (((1225, 0),), ((1224, 0),)), (1225, 1224), None, None),
    ('rights.response-time', 3, False, (((1226, 0), (1227, 20), (1228, 6)),), (1228, 1224, 1226, 1227), None, None),
    ('rights.response-time', 3, False, (((1227, 0), (1228, 6), (1229, 3), (1230, 6)),), (1229, 1230, 1228, 1224, 1227), None, None),
    ('rights.response-time', 3, False, (((1231, 0), (1232, 3), (1233, 6)),), (1231, 1232, 1233, 1224), None, None),
    ('rights.appeal', 3, False, (((1251, 0), (1252, 6)),), (1252, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((242, 0), (1253, 3)),), (1253, 1250, 242), None, None),
    ('rights.appeal', 3, False, (((1251, 0), (1254, 3)),), (1254, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((1255, 0), (1251, 25)),), (1255, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((1251, 0), (1255, 25)),), (1255, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((1256, 0), (1251, 25)),), (1256, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((1251, 0), (1227, 6)), ((1246, 0),)), (1246, 1227, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((1227, 0), (1251, 6)), ((1246, 0),)), (1246, 1227, 1250, 1251), None, None),
    ('rights.appeal', 3, False, (((1253, 0), (1255, 3)), ((1257, 0),)), (1257, 1253, 1255, 1250), None, None),
    ('rights.verification', 3, False, (((1259, 0), (1260, 6)),), (1259, 1260, 1258), None, None),
    ('rights.verification', 3, False, (((1260, 0), (1259, 6)),), (1259, 1260, 1258), None, None),
    ('rights.verification', 3, False, (((1261, 0), (1179, 3)),), (1261, 1258, 1179), None, None),
    ('rights.verification', 3, False, (((1262, 0), (1263, 4)),), (1262, 1263, 1258), None, None),
    ('rights.verification', 3, False, (((1264, 0), (1265, 0), (1179, 2)),), (1264, 1265, 1258, 1179), None, None),
    ('rights.verification', 3, False, (((1266, 0), (1267, 2)),), (1266, 1267, 1258), None, None),
    ('rights.verification', 3, False, (((1268, 0), (1269, 8)),), (1268, 1269, 1258), None, None),
    ('rights.verification', 3, False, (((1179, 0), (192, 6), (1270, 3), (1271, 8)),), (1270, 1271, 1258, 192, 1179), None, None),
    ('authorized-agent', 3, False, (((1273, 0), (1274, 25)),), (1274, 1273, 1272), None, None),
    ('authorized-agent', 3, False, (((1275, 0), (1273, 25)),), (1275, 1273, 1272), None, None),
    ('authorized-agent', 3, False, (((1276, 0), (1277, 4), (1278, 8)),), (1277, 1276, 1278, 1272), None, None),
    ('authorized-agent', 3, False, (((1279, 0), (1280, 6), (1278, 15)),), (1280, 1278, 1279, 1272), None, None),
    ('authorized-agent', 3, False, (((1179, 0), (1281, 12)),), (1281, 1272, 1179), None, None),
    ('authorized-agent', 3, False, (((1282, 0), (1279, 6), (1283, 12)),), (1282, 1283, 1279, 1272), None, None),
    ('authorized-agent', 3, False, (((1284, 0), (1281, 5)),), (1284, 1281, 1272), None, None),
    ('authorized-agent', 3, False, (((1285, 0), (1286, 6), (1179, 4)),), (1286, 1285, 1272, 1179), None, None),
    ('authorized-agent', 3, False, (((1179, 0), (151, 4), (1285, 2)),), (1285, 151, 1272, 1179), None, None),
    ('authorized-agent', 3, False, (((1185, 0), (192, 0), (1287, 0)),), (1287, 1185, 192, 1272), None, None),
    ('authorized-agent', 3, False, (((1285, 0), (1288, 6), (1289, 0)),), (1288, 1289, 1285, 1272), None, None),
    ('authorized-agent', 3, False, (((1290, 0), (1285, 3), (1291, 6)),), (1290, 1291, 1285, 1272), None, None),
    ('authorized-agent', 3, False, (((1292, 0), (151, 3), (1285, 2)),), (1292, 1285, 151, 1272), None, None),
    ('authorized-agent', 3, False, (((1285, 0), (1293, 8), (922, 3)),), (1293, 1285, 1272, 922), None, None),
    ('authorized-agent', 3, False, (((1276, 0), (1294, 14)),), (1294, 1276, 1272), None, None),
    ('non-discrimination', 3, False, (((177, 0), (1296, 8)),), (1296, 1295, 177), None, None),
    ('non-discrimination', 3, False, (((242, 0), (1296, 10)),), (1296, 1295, 242), None, None),
    ('non-discrimination', 3, False, (((1296, 0), (1297, 30)),), (1297, 1296, 1295), None, None),
    ('non-discrimination', 3, False, (((1298, 0), (1299, 0), (1296, 3)),), (1298, 1299, 1296, 1295), None, None),
    ('non-discrimination', 3, False, (((177, 0), (1300, 8)),), (1300, 1295, 177), None, None),
    ('non-discrimination', 3, False, (((177, 0), (1300, 12), (1301, 12)),), (1301, 1300, 1295, 177), None, None),
    ('non-discrimination', 3, False, (((1302, 0), (1303, 2)),), (1302, 1303, 1295), None, None),
    ('non-discrimination', 3, False, (((1304, 0), (177, 14), (1305, 4), (1306, 8)),), (1304, 1305, 1306, 1295, 177), None, None),
    ('non-discrimination', 3, False, (((1307, 0), (1308, 2), (1293, 12)),), (1307, 1308, 1293, 1295), None, None),
    ('non-discrimination', 3, False, (((177, 0), (1309, 3), (1310, 3)),), (1309, 1310, 1295, 177), None, None),
    ('non-discrimination', 3, False, (((177, 0), (1311, 6), (1312, 3), (1313, 30)),), (1311, 1312, 1313, 1295, 177), None, None),
    ('review-process', 3, False, (((1314, 0), (1018, 6), (954, 8)),), (1314, 1018, 954, 938), None, None),
    ('review-process', 3, False, (((939, 0), (1018, 10), (954, 8)),), (1018, 954, 939, 938), None, None),
    ('review-process', 3, False, (((939, 0), (1016, 4), (13, 0), (954, 4)),), (1016, 13, 954, 939, 938), None, None),
    ('review-process', 3, False, (((1018, 0), (954, 8), (956, 20)),), (956, 1018, 954, 938), None, None),
    ('review-process', 3, False, (((956, 0), (1018, 20), (954, 8)),), (956, 1018, 954, 938), None, None),
    ('review-process', 3, False, (((922, 0), (924, 12), (1007, 20)),), (1007, 924, 922, 938), None, None),
    ('rights.catalog', 3, False, (((922, 0), (924, 25)), ((1007, 0),), ((1019, 0),), ((1321, 0),), ((1322, 0),)), (1321, 1322, 1007, 924, 1019, 922), None, None),
    ('marketing-opt-out', 3, False, (((1103, 0), (1107, 12)),), (1107, 1103, 938), None, None),
    ('marketing-opt-out', 3, False, (((1107, 0), (1103, 25)),), (1107, 1103, 938), None, None),
    ('marketing-opt-out', 3, False, (((1103, 0), (1323, 8)),), (1323, 1103, 938), None, None),
    ('marketing-opt-out', 3, False, (((1112, 0), (1113, 6)),), (1113, 1112, 938), None, None),
    ('marketing-opt-out', 3, False, (((1068, 0), (358, 12)),), (358, 1068, 938), None, None),
    ('financial-incentive', 3, False, (((1324, 0), (1325, 1)),), (1324, 1325, 921), None, None),
    ('financial-incentive', 3, False, (((1326, 0), (1327, 1)),), (1326, 1327, 921), None, None),
    ('financial-incentive', 3, False, (((1328, 0), (1329, 12), (933, 10)),), (1328, 1329, 921, 933), None, None),
    ('metrics', 3, False, (((1332, 0), (1179, 15), (1333, 20)),), (1332, 1333, 1331, 1179), None, None),
    ('metrics', 3, False, (((1179, 0), (1334, 10), (1335, 15)),), (1334, 1335, 1331, 1179), None, None),
    ('metrics', 3, False, (((1336, 0), (1246, 6), (1337, 12)),), (1336, 1337, 1246, 1331), None, None),
    ('metrics', 3, False, (((1338, 0), (1339, 8), (1179, 0)),), (1338, 1339, 1331, 1179), None, None),
    ('ccpa-applies', 3, False, (((1341, 0), (1342, 10)),), (1342, 1341, 1340), None, None),
    ('ccpa-applies', 3, False, (((1343, 0), (299, 6)),), (1343, 1340, 299), None, None),
    ('ccpa-applies', 3, False, (((1344, 0),),), (1344, 1340), None, None),
    ('ccpa-applies', 3, False, (((1345, 0), (1346, 2)),), (1345, 1346, 1340), None, None),
    ('ccpa-applies', 3, False, (((1346, 0), (1347, 0)),), (1347, 1346, 1340), None, None),
    ('sale-opt-out', 3, False, (((1367, 0), (1349, 8)),), (1367, 1366, 1349), None, None),
    ('sale-opt-out', 3, False, (((1368, 0), (1299, 2), (1369, 5), (41, 6)),), (1369, 1299, 1368, 1366, 41), None, None),
    ('sale-opt-out', 3, False, (((1370, 0),),), (1370, 1366), None, None),
    ('sale-opt-out', 3, False, (((242, 0), (1371, 8), (1349, 12)),), (1371, 1366, 1349, 242), None, None),
    ('sale-opt-out', 3, False, (((1372, 0), (177, 8), (1373, 4)),), (1372, 1373, 1366, 177), None, None),
    ('sale-opt-out', 3, False, (((1374, 0), (1349, 4)),), (1374, 1366, 1349), None, None),
    ('sale-opt-out', 3, False, (((1375, -1),),), (1375, 1366), None, None),
    ('sale-under-16', 3, False, (((177, 0), (1378, 10), (1379, 16)),), (1378, 1379, 177, 41), None, None),
    ('sale-under-16', 3, False, (((1379, 0), (177, 24), (1349, 6)),), (1379, 1349, 177, 41), None, None),
    ('sale-under-16', 3, False, (((1349, 0), (1379, 12), (1380, 20)),), (1380, 1379, 1349, 41), None, None),
    ('sale-under-16', 3, False, (((1379, 0), (1161, 24), (1349, 12)),), (1161, 1379, 1349, 41), None, None),
    ('sale-under-16', 3, False, (((1379, 0), (1349, 24), (1380, 16)),), (1380, 1379, 1349, 41), None, None),
    ('sale-under-16', 3, False, (((1381, 0), (1349, 14), (1379, 20)),), (1381, 1379, 1349, 41), None, None),
    ('sensitive-limit', 3, False, (((1382, 0), (1383, 8), (1384, 10)),), (1382, 1383, 1384), None, None),
    ('sensitive-limit', 3, False, (((1385, 0), (371, 3), (1386, 6)),), (1385, 1386, 371), None, None),
    ('sensitive-limit', 3, False, (((242, 0), (1385, 6), (1384, 8)),), (1385, 1384, 242), None, None),
    ('sensitive-limit', 3, False, (((1387, 0),), ((1386, 0),)), (1387, 1386), None, None),
    ('sensitive-limit', 3, False, (((1384, 0), (1388, 16), (1389, 8)),), (1388, 1389, 1384), None, None),
    ('sensitive-limit', 3, False, (((1384, 0), (1390, 20)),), (1390, 1384), None, None),
    ('opt-out-signal', 3, False, (((1449, 0), (1450, 20)),), (1450, 1449), None, None),
    ('opt-out-signal', 3, False, (((1451, 0), (1449, 14)),), (1451, 1449), None, None),
    ('dnt', 3, False, (((1453, 0),),), (1452, 1453), None, None),
    ('direct-marketing-sharing', 3, False, (((1486, 0),),), (1486,), None, None),
    ('direct-marketing-sharing', 3, False, (((1487, 0),),), (1487,), None, None),
    ('direct-marketing-sharing', 3, False, (((299, 0), (704, 30), (364, 10)),), (704, 364, 299), None, None),
    ('direct-marketing-sharing', 3, False, (((1488, 0), (1489, 20)),), (1488, 1489), None, None),
    ('direct-marketing-sharing', 3, False, (((1490, 0), (1491, 20), (178, 8), (1492, 4)),), (1490, 1491, 1492, 178), None, None),
    ('notice.tx-sensitive', 3, False, (((140, 0), (1493, 0)),), (1493, 140), None, None),
    ('notice.tx-biometric', 3, False, (((140, 0), (1494, 0)),), (1494, 140), None, None),
    ('notice.fl-sensitive', 3, False, (((140, 0), (1495, 0)),), (1495, 140), None, None),
    ('notice.fl-biometric', 3, False, (((140, 0), (1496, 0)),), (1496, 140), None, None),
    ('limited-use', 3, False, (((1501, 0), (1502, 20)),), (1502, 1500, 1501), None, None),
    ('limited-use', 3, False, (((1503, 0), (1501, 20)),), (1503, 1500, 1501), None, None),
    ('security', 3, False, (((1508, 0), (1509, 10)),), (1508, 1507, 1509), None, None),
    ('security', 3, False, (((1509, 0), (1510, 8), (1511, 4)),), (1510, 1511, 1507, 1509), None, None),
    ('security', 3, False, (((1512, 0), (41, 8), (1513, 12)),), (1512, 1513, 41), None, None),
    ('security', 3, False, (((41, 0), (1512, 8), (1513, 10)),), (1512, 1513, 41), None, None),
    ('security', 3, False, (((41, 0), (1514, 6), (1515, 3)),), (1514, 1515, 41), None, None),
    ('security', 3, False, (((89, 0), (1516, 3), (41, 8)),), (1516, 89, 41), None, None),
    ('security', 3, False, (((41, 0), (1517, 10), (1518, 3)),), (1517, 1518, 41), None, None),
    ('security', 3, False, (((41, 0), (1519, 12), (1520, 2)),), (1519, 1520, 41), None, None),
    ('security', 3, False, (((41, 0), (1521, 5), (211, 2)),), (1521, 211, 41), None, None),
    ('security', 3, False, (((1522, 0), (1523, 12)),), (1522, 1523), None, None),
    ('security', 3, False, (((1523, 0), (1522, 12)),), (1522, 1523), None, None),
    ('security', 3, False, (((1524, 0), (1525, 2)),), (1524, 1525), None, None),
    ('security', 3, False, (((1526, 0),),), (1526,), None, None),
    ('security', 3, False, (((1527, 0), (1528, 6)),), (1527, 1528), None, None),
    ('security', 3, False, (((41, 0), (623, 3), (1529, 2)),), (1529, 623, 41), None, None),
    ('security', 3, False, (((1530, 0), (1531, 14)),), (1530, 1531), None, None),
    ('security', 3, False, (((1532, 0), (1533, 6)),), (1532, 1533), None, None),
    ('security', 3, False, (((326, 0), (1534, 8), (1535, 14), (1536, 4)),), (1535, 1536, 1534, 326), None, None),
    ('security', 3, False, (((1536, 0), (326, 6), (1535, 4), (677, 4), (1534, 8)),), (677, 1535, 1536, 1534, 326), None, None),
    ('security', 3, False, (((924, 0), (1537, 12), (13, 3), (1534, 10)),), (1537, 1534, 13, 924), None, None),
    ('security', 3, False, (((1538, 0), (924, 2), (13, 10), (1534, 10)),), (1538, 1534, 13, 924), None, None),
    ('security', 3, False, (((41, 0), (924, 8), (75, 3), (1539, 2)),), (1539, 75, 924, 41), None, None),
    ('security', 3, False, (((1540, 0), (1535, 8), (1536, 4)),), (1540, 1535, 1536), None, None),
    ('security', 3, False, (((1536, 0), (1541, 8), (677, 2), (1534, 4)),), (677, 1541, 1536, 1534), None, None),
    ('security', 3, False, (((1542, 0), (1543, 6)),), (1542, 1543), None, None),
    ('security', 3, False, (((1544, 0), (1545, 12)),), (1544, 1545), None, None),
    ('security', 3, False, (((1354, 0), (495, 6), (1546, 3), (40, 6)),), (1546, 1354, 495, 40), None, None),
    ('security', 3, False, (((1547, 0), (1548, 14), (1549, 10)),), (1547, 1548, 1549), None, None),
    ('security', 3, False, (((1550, 0), (1551, 8), (1552, 2)),), (1550, 1551, 1552), None, None),
    ('security', 3, False, (((1553, 0), (1554, 4), (1555, 4)),), (1553, 1554, 1555), None, None),
    ('security', 3, False, (((1556, 0), (1557, 8), (41, 6)),), (1556, 1557, 41), None, None),
    ('security.measures-described', 3, False, (((1571, 0),),), (1569, 1570, 1571), None, None),
    ('security.measures-described', 3, False, (((1571, 0),),), (1571,), 1563, None),
    ('security.disclaimer', 3, False, (((1573, 0), (1574, 14)),), (1573, 1572, 1574), None, None),
    ('security.disclaimer', 3, False, (((1574, 0), (1575, 4)),), (1575, 1572, 1574), None, None),
    ('security.disclaimer', 3, False, (((1577, 0),),), (1577, 1576), None, None),
    ('security.disclaimer', 3, False, (((1578, 0), (1579, 4)),), (1578, 1579, 1576), None, None),
    ('breach-notification', 3, False, (((1581, 0), (1582, 25)),), (1580, 1581, 1582), None, None),
    ('breach-notification', 3, False, (((1582, 0), (1581, 15)),), (1580, 1581, 1582), None, None),
    ('transfers.third-country', 3, False, (((1583, 0), (1584, 14), (1585, 16)),), (1584, 1585, 1583), None, None),
    ('transfers.third-country', 3, False, (((1584, 0), (1583, 6), (1585, 16)),), (1584, 1585, 1583), None, None),
    ('transfers.third-country', 3, False, (((1583, 0), (1584, 14), (1586, 14), (1587, 5)),), (1584, 1586, 1587, 1583), None, None),
    ('transfers.third-country', 3, False, (((1584, 0), (1583, 6), (1586, 14), (1587, 5)),), (1584, 1586, 1587, 1583), None, None),
    ('transfers.third-country', 3, False, (((1584, 0), (1588, 12), (1587, 3)), ((41, 0),)), (1588, 1584, 1587, 41), None, None),
    ('transfers.safeguards', 3, False, (((1646, 0),),), (1646, 1645), None, None),
    ('transfers.safeguards', 3, False, (((1647, 0), (1648, 12)),), (1647, 1648, 1645), None, None),
    ('dpf.adherence', 3, False, (((1660, 0), (1661, 20)),), (1660, 1661), None, None),
    ('dpf.adherence', 3, False, (((1661, 0), (1660, 14)),), (1660, 1661), None, None),
    ('dpf.adherence', 3, False, (((1660, 0), (1662, 5), (1663, 2)),), (1662, 1663, 1660), None, None),
    ('dpf.recourse', 3, False, (((1661, 0),), ((1664, 0),)), (1664, 1661), None, None),
    ('dpf.recourse', 3, False, (((1665, 0), (1666, 2)),), (1665, 1666), 1661, None),
    ('dpf.recourse', 3, False, (((1667, 0), (1668, 8)),), (1667, 1668), 1661, None),
    ('dpf.recourse', 3, False, (((1668, 0), (1667, 6)),), (1667, 1668), 1661, None),
    ('dpf.recourse', 3, False, (((1669, 0), (1670, 14)),), (1669, 1670), 1661, None),
    ('dpf.recourse', 3, False, (((1671, 0), (1672, 10)),), (1672, 1671), 1661, None),
    ('dpf.recourse', 3, False, (((1673, 0), (1674, 4)),), (1673, 1674), 1661, None),
    ('legal-basis', 2, False, (((11, 0), (12, 16)),), (11, 12), None, None),
    ('legal-basis', 2, False, (((11, 0), (5, 30), (12, 6)),), (5, 11, 12), None, None),
    ('legal-basis', 2, False, (((12, 0), (13, 1), (7, 1)),), (7, 12, 13), None, None),
    ('legal-basis', 2, False, (((14, 0), (12, 8)),), (14, 12), None, None),
    ('legal-basis', 2, False, (((1, 0), (15, 14)),), (15, 1), None, None),
    ('legal-basis', 2, False, (((15, 0), (1, 14)),), (15, 1), None, None),
    ('legal-basis', 2, False, (((16, -1),),), (16,), None, None),
    ('legal-basis', 2, False, (((18, 0), (1, 20), (19, 6)),), (18, 19, 1), 17, None),
    ('automated-decisions', 2, False, (((24, 0), (25, 10)),), (25, 24), None, None),
    ('automated-decisions', 2, False, (((25, 0), (24, 10)),), (25, 24), None, None),
    ('automated-decisions', 2, False, (((26, 0), (27, 2)),), (26, 27), None, None),
    ('automated-decisions', 2, False, (((28, 0), (29, 10)),), (28, 29), None, None),
    ('automated-decisions', 2, False, (((29, 0), (28, 10)),), (28, 29), None, None),
    ('automated-decisions', 2, False, (((30, 0), (31, 2), (32, 6)),), (31, 32, 30), None, None),
    ('automated-decisions', 2, False, (((30, 0), (33, 12)),), (33, 30), None, None),
    ('provision-required', 2, False, (((41, 0), (75, 4), (81, 2), (82, 6), (83, 6)),), (81, 82, 83, 75, 41), None, None),
    ('sensitive-data', 2, False, (((84, 0),),), (84,), None, None),
    ('sensitive-data', 2, False, (((87, 0), (88, 15)),), (88, 87), None, None),
    ('sensitive-data', 2, False, (((88, 0), (87, 15)),), (88, 87), None, None),
    ('sensitive-data', 2, False, (((89, 0), (1, 6), (88, 12)),), (88, 1, 89), None, None),
    ('law-authorising', 2, False, (((93, 0), (94, 8)),), (93, 94, 41), None, None),
    ('law-authorising', 2, False, (((94, 0), (93, 8)),), (93, 94, 41), None, None),
    ('law-authorising', 2, False, (((94, 0), (95, 20)),), (95, 94, 41), None, None),
    ('law-authorising', 2, False, (((95, 0), (94, 20)),), (95, 94, 41), None, None),
    ('responsibilities-agents', 2, False, (((96, 0), (97, 4)),), (96, 97), None, None),
    ('responsibilities-agents', 2, False, (((97, 0), (96, 4)),), (96, 97), None, None),
    ('governance-published', 2, False, (((99, 0),),), (99, 98), None, None),
    ('technology-identify-locate', 2, False, (((100, 0), (101, 10)),), (100, 101), None, None),
    ('technology-identify-locate', 2, False, (((101, 0), (100, 10)),), (100, 101), None, None),
    ('technology-identify-locate', 2, False, (((101, 0), (102, 14)),), (102, 101), None, None),
    ('version', 2, False, (((106, -1),),), (106,), None, 108),
    ('change-notice', 2, False, (((124, 0), (114, 25)),), (123, 124, 114), None, None),
    ('change-notice', 2, False, (((114, 0), (124, 14)),), (123, 124, 114), None, None),
    ('change-notice', 2, False, (((125, 0), (126, 8), (127, 12)),), (126, 127, 125), None, None),
    ('change-notice', 2, False, (((128, 0), (125, 4), (129, 6)),), (129, 128, 125), None, None),
    ('change-notice', 2, False, (((107, 0), (125, 8), (128, 4)),), (128, 125, 107), None, None),
    ('change-notice', 2, False, (((113, 0), (130, 1), (131, 2)),), (130, 131, 113), None, None),
    ('change-notice', 2, False, (((114, 0),),), (132, 114), 113, None),
    ('change-notice', 2, False, (((115, 0), (116, 12)),), (132, 115, 116), 113, None),
    ('change-notice', 2, False, (((116, 0), (115, 12)),), (132, 115, 116), 113, None),
    ('last-updated', 2, False, (((156, -1), (157, 1), (158, 3)),), (156, 157, 158), None, None),
    ('categories-collected', 2, False, (((163, 0), (53, 8)),), (163, 53), None, None),
    ('categories-collected', 2, False, (((53, 0), (163, 6)),), (163, 53), None, None),
    ('purposes', 2, False, (((176, 0), (41, 12)),), (176, 41), None, None),
    ('purposes', 2, False, (((41, 0), (176, 12)),), (176, 41), None, None),
    ('purposes', 2, False, (((176, 0), (1, 12)),), (1, 176), None, None),
    ('purposes', 2, False, (((1, 0), (176, 12)),), (1, 176), None, None),
    ('purposes', 2, False, (((176, 0), (87, 12)),), (87, 176), None, None),
    ('purposes', 2, False, (((87, 0), (176, 12)),), (87, 176), None, None),
    ('purposes', 2, False, (((177, 0), (169, 2), (41, 5), (178, 2), (179, 3)),), (179, 169, 178, 177, 41), None, None),
    ('purposes', 2, False, (((180, -1), (178, 1), (181, 2)),), (180, 178, 181), None, None),
    ('purposes', 2, False, (((170, 0),),), (170,), 182, None),
    ('purposes', 2, False, (((183, -1),),), (183,), 182, None),
    ('sources', 2, False, (((202, 0), (203, 12), (204, 40)),), (201, 202, 203, 204), None, None),
    ('sources', 2, False, (((200, -1), (205, 6)),), (200, 205), None, None),
    ('sources', 2, False, (((206, -1), (205, 6)),), (206, 205), None, None),
    ('sources', 2, False, (((208, 0),),), (207, 208), None, None),
    ('holding', 2, False, (((209, 0), (210, 10)),), (210, 209, 41), None, None),
    ('holding', 2, False, (((210, 0), (209, 8)),), (210, 209, 41), None, None),
    ('holding', 2, False, (((209, 0), (211, 4)),), (211, 209, 41), None, None),
    ('automated-decisions', 2, False, (((212, 0),),), (212,), None, None),
    ('automated-decisions', 2, False, (((30, 0), (24, 12)),), (24, 30), None, None),
    ('automated-decisions', 2, False, (((24, 0), (30, 12)),), (24, 30), None, None),
    ('automated-decisions', 2, False, (((30, 0), (220, 4), (221, 24)),), (220, 221, 30), None, None),
    ('automated-decisions', 2, False, (((222, 0), (24, 15)),), (24, 222), None, None),
    ('automated-decisions', 2, False, (((24, 0), (222, 15)),), (24, 222), None, None),
    ('automated-decisions', 2, False, (((222, 0), (221, 20)),), (221, 222), None, None),
    ('automated-decisions', 2, False, (((221, 0), (222, 20)),), (221, 222), None, None),
    ('automated-decisions', 2, False, (((30, 0), (222, 15)),), (30, 222), None, None),
    ('automated-decisions', 2, False, (((222, 0), (30, 15)),), (30, 222), None, None),
    ('automated-decisions', 2, False, (((222, 0), (223, 1)),), (223, 222), None, None),
    ('automated-decisions', 2, False, (((224, 0), (30, 3), (181, 3)),), (224, 30, 181), None, None),
    ('automated-decisions', 2, False, (((225, 0), (24, 10)),), (225, 24), None, None),
    ('automated-decisions', 2, False, (((24, 0), (225, 10)),), (225, 24), None, None),
    ('complaint.authority', 2, False, (((239, 0), (240, 8)),), (237, 238, 239, 240), None, None),
    ('complaint.authority', 2, False, (((241, 0), (239, 20), (236, 6)),), (241, 237, 238, 239, 236), None, None),
    ('complaint.authority', 2, False, (((239, 0), (240, 4), (241, 15)),), (241, 237, 238, 239, 240), None, None),
    ('complaint.authority', 2, False, (((242, 0), (239, 4), (236, 12)),), (237, 238, 239, 236, 242), None, None),
    ('complaint.authority', 2, False, (((243, 0), (240, 6)),), (243, 237, 238, 240), None, None),
    ('complaint.authority', 2, False, (((244, 0), (239, 8), (240, 6)),), (244, 239, 240), None, None),
    ('complaint.authority', 2, False, (((243, 0), (240, 6)),), (243, 240), None, None),
    ('complaint.authority', 2, False, (((245, 0), (13, 2), (240, 2)),), (245, 240, 13), None, None),
    ('complaint.authority', 2, False, (((70, 0), (246, 2), (240, 4)),), (246, 240, 70), None, None),
    ('complaint.authority', 2, False, (((247, 0), (248, 6), (235, 3)),), (247, 248, 235), None, None),
    ('complaint.authority', 2, False, (((242, 0), (249, 3)),), (249, 242), None, None),
    ('complaint.authority', 2, False, (((235, 0), (250, 6)),), (250, 235), None, None),
    ('complaint.controller', 2, False, (((267, 0), (235, 6), (268, 25)),), (267, 268, 235), None, None),
    ('complaint.controller', 2, False, (((268, 0), (235, 20)),), (268, 235), None, None),
    ('complaint.controller', 2, False, (((235, 0), (268, 25)),), (268, 235), None, None),
    ('complaint.controller', 2, False, (((269, 0),),), (269,), None, None),
    ('complaint.controller', 2, False, (((241, 0), (270, 25)),), (270, 241), None, None),
    ('complaint.controller', 2, False, (((271, 0), (272, 2), (273, 0)),), (271, 273, 272), None, None),
    ('complaint.controller', 2, False, (((273, 0), (274, 0), (275, 12)),), (274, 275, 273), None, None),
    ('complaint.provider-links', 2, False, (((236, 0),), ((278, 0),), ((235, 0),)), (236, 278, 235), None, None),
    ('complaint.provider-links', 2, False, (((240, 0),), ((278, 0),), ((279, 0),)), (278, 279, 240), None, None),
    ('complaint.provider-links', 2, False, (((240, 0), (280, 20)),), (280, 240), None, None),
    ('complaint.provider-links', 2, False, (((280, 0), (240, 20)),), (280, 240), None, None),
    ('complaint.provider-links', 2, False, (((235, 0), (280, 20)),), (280, 235), None, None),
    ('complaint.provider-links', 2, False, (((280, 0), (235, 20)),), (280, 235), None, None),
    ('complaint.provider-links', 2, False, (((281, 0), (282, 0), (236, 3)), ((278, 0),)), (281, 282, 236, 278), None, None),
    ('contact.controller', 2, False, (((530, 0),),), (530,), None, None),
    ('contact.controller', 2, False, (((531, 0),),), (531,), None, None),
    ('contact.controller', 2, False, (((532, 0),),), (532,), None, None),
    ('contact.controller', 2, False, (((533, 0),),), (533,), None, None),
    ('contact.controller', 2, False, (((268, 0),), ((278, 0),)), (278, 268), None, None),
    ('contact.controller', 2, False, (((268, 0), (534, 12)),), (534, 268), None, None),
    ('contact.controller', 2, False, (((534, 0), (268, 6)),), (534, 268), None, None),
    ('contact.privacy', 2, False, (((252, 0),), ((268, 0),)), (268, 252), None, None),
    ('contact.privacy', 2, False, (((268, 0),), ((278, 0),)), (278, 268), None, None),
    ('contact.privacy', 2, False, (((267, 0), (70, 10), (539, 1), (540, 0)), ((278, 0),)), (539, 540, 267, 278, 70), None, None),
    ('contact.privacy', 2, False, (((530, 0),),), (530,), 541, None),
    ('contact.privacy', 2, False, (((531, 0),),), (531,), 541, None),
    ('contact.privacy', 2, False, (((532, 0),),), (532,), 541, None),
    ('contact.privacy', 2, False, (((533, 0),),), (533,), 541, None),
    ('dpo.contact', 2, False, (((279, 0), (542, 12)),), (279, 542), None, None),
    ('dpo.contact', 2, False, (((542, 0), (279, 14)),), (279, 542), None, None),
    ('dpo.contact', 2, False, (((542, 0),), ((268, 0),)), (542, 268), None, None),
    ('dpo.contact', 2, False, (((542, 0),), ((267, 0),)), (267, 542), None, None),
    ('dpo.contact', 2, False, (((542, -1),),), (542,), None, None),
    ('dpo.contact', 2, False, (((542, 0),),), (542,), 541, None),
    ('contact.representative', 2, False, (((546, 0), (547, 4)), ((252, 0),)), (546, 547, 252), None, None),
    ('contact.representative', 2, False, (((546, 0), (547, 3)),), (546, 547), None, None),
    ('contact.representative', 2, False, (((547, 0), (548, 5), (546, 2)),), (548, 546, 547), None, None),
    ('contact.representative', 2, False, (((547, 0), (549, 6)),), (549, 547), None, None),
    ('contact.representative', 2, False, (((549, 0), (547, 6)),), (549, 547), None, None),
    ('grievance.officer', 2, False, (((269, 0),),), (269,), None, None),
    ('entity-named', 2, False, (((552, 0),), ((553, 0),)), (552, 553), None, None),
    ('entity-named', 2, False, (((554, 0), (555, 4)),), (555, 554), None, None),
    ('policy-title', 2, False, (((556, 0), (557, 0)),), (556, 557), None, None),
    ('policy-title', 2, False, (((558, 0), (557, 0)),), (558, 557), None, None),
    ('policy-title', 2, False, (((557, -1),),), (557,), None, None),
    ('scope', 2, False, (((559, 0), (560, 6), (554, 12)),), (554, 559, 560), None, None),
    ('scope', 2, False, (((559, 0), (560, 6), (561, 12)),), (561, 559, 560), None, None),
    ('scope', 2, False, (((559, 0), (560, 4)),), (559, 560), None, None),
    ('definitions', 2, False, (((562, 0), (563, 3)),), (562, 563), None, None),
    ('definitions', 2, False, (((564, -1), (563, 8)),), (564, 563), None, None),
    ('definitions', 2, False, (((565, 0),),), (565,), None, None),
    ('definitions', 2, False, (((566, 0),),), (566,), None, None),
    ('cookies', 2, False, (((568, 0),), ((569, 0),)), (569, 583, 568), 584, None),
    ('cookies', 2, False, (((89, 0), (371, 2), (585, 3)),), (585, 583, 371, 89), 584, None),
    ('cookies', 2, False, (((326, 0), (435, 4)),), (435, 583, 326), 584, None),
    ('cookies.list', 2, False, (((606, 0),),), (606,), None, None),
    ('cookies.list', 2, False, (((607, 0),),), (607,), None, None),
    ('cookies.list', 2, False, (((413, 0), (608, 3)),), (608, 413), None, None),
    ('cookies.list', 2, False, (((609, 0), (413, 3)),), (609, 413), None, None),
    ('cookies.list', 2, False, (((610, 0), (413, 6)),), (610, 413), None, None),
    ('cookies.opt-out', 2, False, (((601, 0), (619, 4)),), (601, 619, 618), 584, None),
    ('cookies.opt-out', 2, False, (((615, 0),),), (618, 615), 584, None),
    ('cookies.opt-out', 2, False, (((612, 0),),), (612, 618), 584, None),
    ('children.information-collected', 2, False, (((89, 0), (636, 6), (637, 14), (638, 3), (634, 3)),), (637, 638, 636, 634, 89), None, None),
    ('children.information-collected', 2, False, (((192, 0), (634, 3), (264, 6), (636, 4)),), (636, 192, 264, 634), None, None),
    ('children.information-collected', 2, False, (((639, 0), (264, 8), (636, 4)),), (639, 636, 264), None, None),
    ('children.third-parties', 2, False, (((89, 0), (640, 5), (641, 14)),), (641, 640, 89, 41), None, None),
    ('children.third-parties', 2, False, (((639, 0), (640, 10)),), (639, 640, 41), None, None),
    ('children.retention', 2, False, (((642, 0),),), (642,), 646, None),
    ('children.retention', 2, False, (((643, 0),),), (643,), 646, None),
    ('children.retention', 2, False, (((644, 0), (645, 12)),), (644, 645), 646, None),
    ('minors.protection', 2, False, (((662, 0), (663, 20)),), (662, 663), None, None),
    ('minors.protection', 2, False, (((663, 0), (657, 14)),), (663, 657), None, None),
    ('recipients', 2, False, (((665, 0), (666, 12), (667, 14), (668, 8)),), (667, 665, 666, 664, 668), None, None),
    ('recipients', 2, False, (((264, 0), (669, 3), (262, 2), (670, 4)),), (669, 262, 670, 264, 664), None, None),
    ('recipients', 2, False, (((89, 0), (665, 3), (262, 2), (670, 5), (668, 4)),), (665, 262, 670, 664, 89, 668), None, None),
    ('recipients', 2, False, (((666, 0), (665, 14), (667, 8), (668, 8)),), (667, 665, 666, 664, 668), None, None),
    ('recipients', 2, False, (((665, 0), (670, 3), (668, 8), (666, 12)),), (665, 670, 666, 664, 668), None, None),
    ('recipients', 2, False, (((671, 0), (670, 3), (668, 4)),), (671, 670, 664, 668), None, None),
    ('recipients', 2, False, (((670, 0), (668, 0), (665, 6), (666, 6)),), (665, 670, 666, 664, 668), None, None),
    ('recipients', 2, False, (((668, 0), (672, 8), (666, 8)),), (672, 666, 664, 668), None, None),
    ('recipients', 2, False, (((666, 0), (326, 6), (673, 2), (674, 4), (675, 6)),), (673, 675, 674, 666, 326, 664), None, None),
    ('recipients', 2, False, (((666, 0), (75, 6), (326, 2), (676, 2), (677, 4), (675, 6)),), (676, 675, 677, 75, 666, 326, 664), None, None),
    ('recipients', 2, False, (((678, 0), (666, 5), (679, 2)),), (678, 679, 666, 664), None, None),
    ('recipients', 2, False, (((680, 0), (13, 6), (681, 4)),), (680, 681, 664, 13), None, None),
    ('recipients', 2, False, (((668, 0), (495, 3), (682, 2), (683, 8)),), (682, 683, 495, 664, 668), None, None),
    ('recipients', 2, False, (((326, 0), (684, 3), (685, 3), (262, 6)),), (684, 685, 262, 326, 664), None, None),
    ('recipients', 2, False, (((668, 0), (686, 2), (687, 4)),), (686, 687, 664, 668), None, None),
    ('recipients', 2, False, (((688, 0), (668, 3), (689, 6), (690, 3)),), (688, 689, 690, 664, 668), None, None),
    ('recipients', 2, False, (((262, 0), (691, 8), (13, 1), (668, 3)),), (691, 262, 664, 668, 13), None, None),
    ('recipients', 2, False, (((699, 0), (666, 6)),), (699, 666), None, None),
    ('recipients', 2, False, (((700, 0), (701, 3)),), (700, 701), None, None),
    ('recipients', 2, False, (((702, 0), (151, 3), (703, 4)),), (702, 703, 151), None, None),
    ('recipients', 2, False, (((704, 0), (705, 4), (706, 8), (666, 8)),), (705, 706, 704, 666), None, None),
    ('recipients', 2, False, (((707, 0), (708, 8)),), (707, 708), None, None),
    ('recipients', 2, False, (((709, 0), (710, 6), (711, 20)),), (709, 711, 710), None, None),
    ('recipients', 2, False, (((668, 0),),), (668,), 712, None),
    ('recipients', 2, False, (((713, 0),),), (713,), 712, None),
    ('recipients', 2, False, (((714, 0),),), (714,), 712, None),
    ('recipients', 2, False, (((703, 0),),), (703,), 712, None),
    ('recipients', 2, False, (((715, 0),),), (715,), 712, None),
    ('recipients', 2, False, (((668, 0),),), (668,), None, 716),
    ('recipients', 2, False, (((713, 0),),), (713,), None, 716),
    ('recipients', 2, False, (((714, 0),),), (714,), None, 716),
    ('recipients', 2, False, (((703, 0),),), (703,), None, 716),
    ('recipients.detail', 2, False, (((719, 0), (720, 3), (721, 4)),), (720, 721, 719, 717, 718), None, None),
    ('recipients.detail', 2, False, (((719, 0), (722, 2), (723, 20)),), (722, 723, 719, 717, 718), None, None),
    ('recipients.detail', 2, False, (((724, 0), (725, 2)),), (724, 725, 717, 718), None, None),
    ('recipients.detail', 2, False, (((726, 0),),), (726, 717, 718), None, None),
    ('recipients.identities', 2, False, (((665, 0), (728, 16), (713, 8)),), (728, 727, 665, 713), None, None),
    ('recipients.identities', 2, False, (((713, 0), (729, 8)),), (729, 727, 713), None, None),
    ('recipients.identities', 2, False, (((730, 0), (713, 6)),), (730, 727, 713), None, None),
    ('recipients.identities', 2, False, (((714, 0),), ((731, 0),), ((674, 0),), ((732, 0),)), (731, 732, 674, 727, 714), None, None),
    ('recipients.identities', 2, False, (((714, 0),),), (714,), None, 701),
    ('recipients.identities', 2, False, (((713, 0),),), (713,), None, 701),
    ('recipients.identities', 2, False, (((281, 0), (733, 8)), ((278, 0),)), (733, 281, 278), None, None),
    ('categories-disclosed', 2, False, (((735, 0), (41, 4), (736, 12)),), (736, 735, 734, 41), None, None),
    ('categories-disclosed', 2, False, (((737, 0), (735, 6), (41, 4)),), (737, 735, 734, 41), None, None),
    ('categories-disclosed', 2, False, (((738, 0), (739, 12), (670, 16), (668, 6)),), (738, 739, 670, 734, 668), None, None),
    ('categories-disclosed', 2, False, (((740, 0), (670, 3), (668, 6), (739, 10)),), (740, 739, 670, 734, 668), None, None),
    ('categories-disclosed', 2, False, (((668, 0), (741, 4), (739, 4)),), (741, 739, 734, 668), None, None),
    ('categories-disclosed', 2, False, (((742, 0), (668, 2), (739, 6)),), (742, 739, 734, 668), None, None),
    ('categories-disclosed', 2, False, (((739, 0), (743, 8), (670, 2), (744, 4)),), (743, 744, 739, 670, 734), None, None),
    ('categories-disclosed', 2, False, (((745, 0), (739, 6), (746, 14)),), (745, 746, 739, 734), None, None),
    ('categories-disclosed', 2, False, (((747, 0), (700, 2), (748, 2)),), (700, 747, 748, 734), None, None),
    ('categories-disclosed', 2, False, (((668, 0),),), (749, 668), None, 716),
    ('categories-disclosed', 2, False, (((713, 0),),), (749, 713), None, 716),
    ('categories-disclosed', 2, False, (((714, 0),),), (749, 714), None, 716),
    ('third-party-protection', 2, False, (((701, 0), (753, 20), (754, 5)),), (754, 753, 752, 701), None, None),
    ('third-party-protection', 2, False, (((753, 0), (755, 5), (701, 24)),), (755, 753, 752, 701), None, None),
    ('third-party-protection', 2, False, (((701, 0), (756, 14), (757, 16)),), (756, 757, 752, 701), None, None),
    ('third-party-protection', 2, False, (((758, 0), (701, 8), (759, 16)),), (758, 759, 752, 701), None, None),
    ('third-party-protection', 2, False, (((760, 0), (701, 16), (761, 20)),), (760, 761, 752, 701), None, None),
    ('third-party-protection', 2, False, (((762, 0), (763, 2), (764, 12)),), (762, 763, 764, 752), None, None),
    ('third-party-protection', 2, False, (((765, 0), (701, 10)),), (765, 752, 701), None, None),
    ('processors.outsourcing', 2, False, (((767, 0), (768, 20)),), (767, 768, 766), None, None),
    ('processors.outsourcing', 2, False, (((769, 0),),), (769, 766), None, None),
    ('processors.outsourcing', 2, False, (((770, 0), (771, 10)),), (770, 771, 766), None, None),
    ('processors.outsourcing', 2, False, (((772, 0), (710, 6), (773, 12)),), (772, 773, 710, 766), None, None),
    ('legal-disclosure', 2, False, (((775, 0),), ((776, 0),)), (776, 775, 774), None, None),
    ('legal-disclosure', 2, False, (((777, 0), (778, 6)),), (777, 778, 774), None, None),
    ('legal-disclosure', 2, False, (((775, 0), (779, 24)),), (779, 775, 774), None, None),
    ('legal-disclosure', 2, False, (((775, 0), (780, 24), (781, 3), (782, 4)),), (780, 781, 782, 775, 774), None, None),
    ('legal-disclosure', 2, False, (((775, 0), (783, 20), (782, 5)),), (783, 782, 775, 774), None, None),
    ('legal-disclosure', 2, False, (((779, 0), (775, 12)),), (779, 775, 774), None, None),
    ('legal-disclosure', 2, False, (((784, 0), (785, 3), (782, 4), (775, 12)),), (785, 784, 782, 775, 774), None, None),
    ('legal-disclosure', 2, False, (((784, 0), (13, 2), (775, 0)),), (784, 775, 774, 13), None, None),
    ('legal-disclosure', 2, False, (((786, 0), (787, 8), (775, 16)),), (786, 787, 775, 774), None, None),
    ('business-transfer', 2, False, (((790, 0),),), (790, 788, 789), None, None),
    ('business-transfer', 2, False, (((791, 0), (792, 6)),), (791, 792, 788, 789), None, None),
    ('business-transfer', 2, False, (((793, 0), (794, 3)),), (793, 794, 788, 789), None, None),
    ('business-transfer', 2, False, (((795, 0), (151, 0), (796, 3)),), (795, 796, 788, 789, 151), None, None),
    ('business-transfer', 2, False, (((797, 0), (798, 8)),), (797, 798, 788, 789), None, None),
    ('business-transfer', 2, False, (((799, 0), (790, 8), (800, 20)),), (799, 800, 790), None, None),
    ('payment-processing', 2, False, (((803, 0), (804, 2)),), (803, 804, 801, 802), None, None),
    ('payment-processing', 2, False, (((805, 0), (806, 6)),), (805, 806, 801, 802), None, None),
    ('payment-processing', 2, False, (((807, 0), (808, 10)),), (807, 808, 801, 802), None, None),
    ('payment-processing', 2, False, (((809, 0), (810, 20)),), (809, 810, 801, 802), None, None),
    ('payment-processing', 2, False, (((811, 0), (812, 1), (813, 4)),), (811, 812, 813, 801, 802), None, None),
    ('payment-processing', 2, False, (((814, 0), (815, 4), (816, 8), (817, 4)),), (814, 815, 816, 817, 801, 802), None, None),
    ('social-login', 2, False, (((819, 0), (820, 5), (821, 5)),), (819, 820, 821, 818), None, None),
    ('social-login', 2, False, (((822, 0), (823, 8), (824, 2)),), (822, 824, 823, 818), None, None),
    ('social-login', 2, False, (((825, 0), (826, 2)),), (825, 826, 818), None, None),
    ('social-login', 2, False, (((827, 0), (828, 1)),), (827, 828, 818), None, None),
    ('social-login', 2, False, (((823, 0), (829, 1)),), (829, 823, 818), None, None),
    ('third-party-links', 2, False, (((831, 0), (832, 8), (833, 4)),), (831, 832, 833, 830), None, None),
    ('third-party-links', 2, False, (((834, 0), (835, 3), (836, 16)),), (834, 835, 836, 830), None, None),
    ('third-party-links', 2, False, (((177, 0), (837, 4), (838, 14), (839, 4)),), (837, 838, 839, 830, 177), None, None),
    ('retention.criteria', 2, False, (((845, 0), (41, 6), (841, 8)),), (844, 845, 841, 41), None, None),
    ('retention.criteria', 2, False, (((840, 0), (843, 15), (846, 12)),), (846, 840, 843), None, None),
    ('retention.criteria', 2, False, (((843, 0), (840, 6), (846, 12)),), (846, 840, 843), None, None),
    ('retention.criteria', 2, False, (((841, 0),),), (841,), None, 847),
    ('retention.criteria', 2, False, (((860, 0), (861, 6), (855, 20)),), (860, 861, 855, 843), None, None),
    ('retention.criteria', 2, False, (((855, 0), (860, 10), (861, 6)),), (860, 861, 855, 843), None, None),
    ('retention.criteria', 2, False, (((855, 0), (862, 10), (863, 8)),), (862, 863, 855, 843), None, None),
    ('retention.criteria', 2, False, (((864, 0), (865, 2), (855, 14)),), (864, 865, 855, 843), None, None),
    ('retention.period', 2, False, (((142, 0),),), (142,), None, 847),
    ('retention.period', 2, False, (((867, 0), (874, 14)),), (874, 867, 843), None, None),
    ('retention.period', 2, False, (((874, 0), (867, 3)),), (874, 867, 843), None, None),
    ('destruction', 2, False, (((892, 0), (884, 2)),), (892, 884, 843), None, None),
    ('destruction', 2, False, (((884, 0), (892, 4)),), (892, 884, 843), None, None),
    ('destruction', 2, False, (((893, 0), (894, 4)),), (893, 894, 843), None, None),
    ('health.affiliates', 2, False, (((909, 0), (910, 10), (911, 20)),), (909, 910, 911), None, None),
    ('health.affiliates', 2, False, (((906, 0), (912, 10), (913, 10)),), (912, 913, 906), None, None),
    ('health.affiliates', 2, False, (((914, 0), (906, 14)),), (914, 906), None, None),
    ('health.affiliates', 2, False, (((914, 0),),), (914,), 915, None),
    ('health.affiliates', 2, False, (((916, 0), (917, 10)),), (916, 917), 915, None),
    ('retention.period', 2, False, (((918, 0), (919, 2), (181, 2), (309, 8), (920, 2)),), (920, 918, 309, 919, 181, 41), None, None),
    ('retention.period', 2, False, (((918, 0), (919, 2), (181, 2)), ((142, 0),)), (918, 919, 181, 142, 41), None, None),
    ('rights.access', 2, False, (((938, 0), (942, 4), (951, 6), (50, 5), (933, 4)),), (951, 942, 50, 938, 933), None, None),
    ('rights.access', 2, False, (((952, 0), (953, 6), (50, 8), (954, 5)),), (952, 953, 50, 954), None, None),
    ('rights.access', 2, False, (((955, 0), (50, 2), (933, 4), (956, 20)),), (955, 956, 50, 933), None, None),
    ('rights.access', 2, False, (((938, 0), (942, 4), (957, 4), (50, 3), (933, 3)),), (957, 942, 50, 938, 933), None, None),
    ('rights.access', 2, False, (((958, 0), (942, 4), (959, 6), (960, 3), (961, 6)),), (958, 959, 960, 961, 942), None, None),
    ('rights.access', 2, False, (((938, 0), (942, 4), (962, 4), (933, 4), (963, 4), (938, 1)),), (962, 963, 942, 938, 933), None, None),
    ('rights.know-ccpa', 2, False, (((934, -1), (13, 0), (1001, 0)),), (1001, 934, 13), None, None),
    ('rights.know-ccpa', 2, False, (((939, 0), (977, 3), (1003, 4), (938, 8)),), (1003, 977, 939, 938), None, None),
    ('rights.rectification', 2, False, (((938, 0), (942, 6), (1018, 12), (954, 8)),), (1018, 942, 954, 938), None, None),
    ('rights.rectification', 2, False, (((1018, 0), (50, 3), (954, 4), (956, 25)),), (956, 1018, 50, 954), None, None),
    ('rights.rectification', 2, False, (((956, 0), (1018, 15), (50, 3), (954, 4)),), (956, 1018, 50, 954), None, None),
    ('rights.rectification', 2, False, (((955, 0), (1018, 3), (50, 8), (954, 5)),), (955, 1018, 50, 954), None, None),
    ('rights.rectification', 2, False, (((1018, 0), (1019, 4), (50, 8), (954, 5)),), (1018, 50, 954, 1019), None, None),
    ('rights.rectification', 2, False, (((938, 0), (942, 4), (1018, 4), (50, 2), (1020, 4)),), (1020, 1018, 942, 50, 938), None, None),
    ('rights.rectification', 2, False, (((1021, 0), (50, 4), (933, 3), (1022, 2)),), (1021, 1022, 50, 933), None, None),
    ('rights.erasure', 2, False, (((938, 0), (942, 6), (1019, 12), (50, 4), (954, 4)),), (942, 50, 954, 1019, 938), None, None),
    ('rights.erasure', 2, False, (((933, 0), (942, 20), (1045, 8), (1014, 0)),), (1045, 1014, 942, 938, 933), None, None),
    ('rights.erasure', 2, False, (((938, 0), (942, 6), (1046, 2), (50, 4), (954, 6)),), (1046, 942, 50, 954, 938), None, None),
    ('rights.erasure', 2, False, (((1019, 0), (50, 3), (1047, 3)),), (1047, 50, 1019, 938), None, None),
    ('rights.erasure', 2, False, (((1019, 0), (50, 3), (954, 4), (956, 25)),), (956, 50, 954, 1019, 938), None, None),
    ('rights.erasure', 2, False, (((1018, 0), (1019, 4), (50, 8), (954, 5)),), (1018, 50, 954, 1019, 938), None, None),
    ('data-deletion', 2, False, (((1054, 0), (939, 6), (1039, 0)),), (1054, 1039, 939), None, None),
    ('data-deletion', 2, False, (((470, -1), (1049, 0)),), (1049, 470), None, None),
    ('data-deletion', 2, False, (((1055, 0), (1019, 4), (1056, 2), (470, 0)),), (1056, 470, 1055, 1019), None, None),
    ('data-deletion', 2, False, (((1057, 0), (1019, 6), (925, 4)),), (1057, 925, 1019), None, None),
    ('rights.objection', 2, False, (((1103, 0), (1104, 8), (933, 6)),), (1104, 1103, 938, 933), None, None),
    ('rights.objection', 2, False, (((1103, 0), (933, 4), (1105, 4)),), (1105, 1103, 938, 933), None, None),
    ('rights.objection', 2, False, (((1103, 0), (1106, 6), (1107, 2)),), (1106, 1107, 1103, 938), None, None),
    ('rights.objection', 2, False, (((1108, 0), (1109, 3), (1107, 2)),), (1108, 1109, 1107, 938), None, None),
    ('rights.withdraw-consent', 2, False, (((1117, 0), (1127, 2), (933, 2)),), (1127, 1117, 938, 933), None, None),
    ('rights.withdraw-consent', 2, False, (((933, 0), (1172, 15), (1173, 0)),), (1172, 1173, 938, 933), None, None),
    ('rights.how-to-exercise', 2, False, (((1191, 0), (1192, 12)), ((252, 0),), ((1193, 0),)), (1192, 1193, 1191, 1190, 252), None, None),
    ('rights.how-to-exercise', 2, False, (((954, 0), (953, 3)), ((252, 0),), ((1193, 0),)), (1193, 953, 1190, 252, 954), None, None),
    ('rights.how-to-exercise', 2, False, (((942, 0), (1191, 6), (50, 4), (954, 4), (956, 12)),), (1191, 1190, 956, 942, 50, 954), None, None),
    ('rights.how-to-exercise', 2, False, (((956, 0), (1191, 8), (50, 4), (954, 4)),), (1191, 1190, 956, 50, 954), None, None),
    ('rights.how-to-exercise', 2, False, (((1179, 0), (1194, 10), (1178, 25)),), (1194, 1178, 1190, 1179), None, None),
    ('rights.how-to-exercise', 2, False, (((1195, 0), (954, 8), (1196, 3)),), (1195, 1196, 1190, 954), None, None),
    ('rights.how-to-exercise', 2, False, (((1197, 0), (1198, 4), (271, 0)),), (1197, 1198, 271, 1190), None, None),
    ('rights.how-to-exercise', 2, False, (((1055, -1), (1199, 6), (1179, 3)),), (1199, 1055, 1190, 1179), None, None),
    ('rights.how-to-exercise', 2, False, (((1201, 0),), ((530, 0),)), (1201, 530), 1200, None),
    ('rights.how-to-exercise', 2, False, (((1203, 0),),), (1203,), 1202, None),
    ('request-methods', 2, False, (((1207, 0),), ((1208, 0),), ((1209, 0),)), (1208, 1209, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((1210, 0),), ((1211, 0),)), (1210, 1211, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((530, 0),), ((1212, 0),)), (1212, 530, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((533, 0),), ((1213, 0),)), (1213, 533, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((1214, 0),)), (1214, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((531, 0),), ((1215, 0),)), (1215, 531, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((530, 0),), ((532, 0),)), (532, 530, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1207, 0),), ((1216, 0),), ((532, 0),)), (1216, 532, 1207, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1217, 0), (1218, 1), (1179, 6)),), (1217, 1218, 1204, 1205, 1206, 1179), None, None),
    ('request-methods', 2, False, (((1219, 0), (1220, 4)), ((1221, 0),)), (1219, 1220, 1221, 1204, 1205, 1206), None, None),
    ('request-methods', 2, False, (((1222, 0), (1207, 12), (1223, 20)),), (1222, 1223, 1207, 1204, 1205, 1206), None, None),
    ('rights.response-time', 2, False, (((1234, 0), (1235, 8)),), (1234, 1235), None, None),
    ('rights.response-time', 2, False, (((1235, 0), (1236, 2)),), (1236, 1235), None, None),
    ('rights.response-time', 2, False, (((1237, 0), (1235, 6)),), (1237, 1235), None, None),
    ('rights.response-time', 2, False, (((1238, 0), (1225, 6)),), (1238, 1225), None, None),
    ('rights.response-time', 2, False, (((1240, 0), (1241, 6), (1242, 2)),), (1240, 1241, 1242, 1239), None, None),
    ('rights.response-time', 2, False, (((1243, 0), (1241, 8), (1242, 2)),), (1243, 1241, 1242, 1239), None, None),
    ('rights.response-time', 2, False, (((1244, 0), (1245, 6), (1246, 2)),), (1244, 1245, 1239, 1246), None, None),
    ('rights.response-time', 2, False, (((1226, 0), (1179, 12), (1247, 15)),), (1247, 1226, 1179, 938), None, None),
    ('rights.response-time', 2, False, (((1226, 0), (1247, 20)), ((262, 0), (1179, 1))), (1247, 1226, 262, 1179, 938), None, None),
    ('rights.response-time', 2, False, (((1226, 0), (1227, 6), (1228, 4)),), (1228, 1226, 1227), 984, None),
    ('rights.response-time', 2, False, (((953, 0), (1249, 8)),), (1249, 953), 984, None),
    ('rights.catalog', 2, False, (((1316, 0), (922, 30)),), (1315, 1316, 922), None, None),
    ('rights.catalog', 2, False, (((922, 0), (1316, 30)),), (1315, 1316, 922), None, None),
    ('rights.catalog', 2, False, (((1317, 0), (907, 3), (1318, 2)),), (1318, 1317, 907, 1315, 922), None, None),
    ('rights.catalog', 2, False, (((1319, 0), (1320, 4), (922, 20)),), (1319, 1320, 1315, 922), None, None),
    ('categories-sold', 2, False, (((1357, 0), (41, 10)),), (1357, 1356, 41), None, None),
    ('categories-sold', 2, False, (((41, 0), (351, 10)),), (351, 1356, 41), None, None),
    ('categories-sold', 2, False, (((1358, 0), (282, 4), (41, 6)),), (1358, 282, 1356, 41), None, None),
    ('categories-sold', 2, False, (((1349, 0), (1359, 3)),), (1359, 1356, 1349), None, None),
    ('categories-sold', 2, False, (((264, 0), (354, 2), (1360, 3)),), (1360, 354, 1356, 264), None, None),
    ('categories-sold', 2, False, (((1361, 0), (1362, 10), (1363, 6)),), (1361, 1363, 1362, 1356), None, None),
    ('categories-sold', 2, False, (((245, 0),),), (245,), None, 1364),
    ('categories-sold', 2, False, (((216, 0),),), (216,), None, 1364),
    ('categories-sold', 2, False, (((155, 0),),), (155,), None, 1364),
    ('categories-sold', 2, False, (((1365, 0),),), (1365,), None, 1364),
    ('targeted-ads-opt-out', 2, False, (((1396, 0), (1397, 16)),), (1396, 1397, 1395), None, None),
    ('targeted-ads-opt-out', 2, False, (((1397, 0), (1396, 20)),), (1396, 1397, 1395), None, None),
    ('targeted-ads-opt-out', 2, False, (((1368, 0), (1398, 12)),), (1368, 1395, 1398), None, None),
    ('targeted-ads-opt-out', 2, False, (((1396, 0), (1399, 12)),), (1399, 1396, 1395), None, None),
    ('targeted-ads-opt-out', 2, False, (((1400, 0),),), (1400, 1395), None, None),
    ('targeted-ads-opt-out', 2, False, (((1401, 0),),), (1401, 1395), None, None),
    ('targeted-ads', 2, False, (((1397, 0),),), (1397, 1402), None, None),
    ('targeted-ads', 2, False, (((1398, 0), (1403, 8), (1404, 8)),), (1403, 1404, 1402, 1398), None, None),
    ('targeted-ads', 2, False, (((1405, 0), (1398, 6)),), (1405, 1402, 1398), None, None),
    ('ads.disclosure', 2, False, (((1407, 0), (1408, 20), (1409, 10), (1398, 24)),), (1408, 1409, 1407, 1398, 1406), None, None),
    ('ads.disclosure', 2, False, (((1407, 0), (1410, 14), (1398, 8)),), (1410, 1407, 1398, 1406), None, None),
    ('ads.disclosure', 2, False, (((1398, 0), (1411, 10), (151, 4), (1407, 6)),), (1411, 1407, 1398, 1406, 151), None, None),
    ('ads.disclosure', 2, False, (((1412, 0), (1413, 8), (1409, 10)),), (1412, 1413, 1409, 1406), None, None),
    ('ads.disclosure', 2, False, (((1414, 0),),), (1414, 1406), None, None),
    ('ads.disclosure', 2, False, (((1398, 0), (1415, 6), (151, 2)),), (1415, 1398, 1406, 151), None, None),
    ('ads.disclosure', 2, False, (((1416, 0),),), (1416, 1406), None, None),
    ('ads.disclosure', 2, False, (((1417, 0),),), (1417, 1406), None, None),
    ('ads.disclosure', 2, False, (((1418, 0), (1419, 10), (1407, 4)),), (1418, 1419, 1407, 1406), None, None),
    ('analytics.disclosure', 2, False, (((1423, 0), (1424, 8)),), (1423, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1425, 0), (1424, 4)),), (1425, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1424, 0), (1426, 1)),), (1426, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1427, 0), (1424, 6)),), (1427, 1424), None, None),
    ('analytics.disclosure', 2, False, (((371, 0), (823, 1), (1428, 3), (1429, 2), (371, 4)),), (1428, 1429, 823, 371), None, None),
    ('analytics.disclosure', 2, False, (((1424, 0), (1430, 12)),), (1430, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1424, 0), (1431, 3)),), (1431, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1432, 0), (1424, 4)),), (1432, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1433, 0), (1434, 20), (1424, 4)),), (1433, 1434, 1424), None, None),
    ('analytics.disclosure', 2, False, (((1435, 0), (444, 8), (1436, 2)),), (1435, 1436, 444), None, None),
    ('analytics.disclosure', 2, False, (((444, 0), (1437, 2), (1438, 12)),), (1437, 1438, 444), None, None),
    ('meta-pixel', 2, False, (((1444, 0),),), (1444,), None, None),
    ('meta-pixel', 2, False, (((1445, 0), (1446, 3)),), (1445, 1446), None, None),
    ('meta-pixel', 2, False, (((1447, 0), (1448, 4)),), (1447, 1448), None, None),
    ('third-party-tracking', 2, False, (((1454, 0), (578, 18), (1455, 3), (1456, 25)),), (1454, 1455, 1456, 578), None, None),
    ('third-party-tracking', 2, False, (((1457, 0), (1458, 14), (1459, 4)),), (1457, 1458, 1459), None, None),
    ('third-party-tracking', 2, False, (((823, 0), (413, 0), (1460, 6), (1461, 6)),), (1460, 1461, 823, 413), None, None),
    ('third-party-tracking', 2, False, (((177, 0), (371, 2), (1462, 3), (1463, 3)),), (1462, 1463, 371, 177), None, None),
    ('third-party-tracking', 2, False, (((1464, 0), (1465, 1), (336, 3)),), (1464, 1465, 336), None, None),
    ('third-party-tracking', 2, False, (((413, 0), (1466, 2), (151, 0), (1467, 2)),), (1466, 1467, 151, 413), None, None),
    ('third-party-tracking', 2, False, (((1468, 0), (338, 6), (192, 20), (1469, 2), (1470, 1)),), (1468, 1469, 1470, 338, 192), None, None),
    ('third-party-tracking', 2, False, (((1472, 0), (1473, 14)),), (1472, 1473, 1471), None, None),
    ('third-party-tracking', 2, False, (((1473, 0), (397, 4)),), (1473, 397, 1471), None, None),
    ('third-party-tracking', 2, False, (((1474, 0), (1475, 3), (70, 3), (404, 6)),), (1474, 1475, 404, 1471, 70), None, None),
    ('third-party-tracking', 2, False, (((1476, 0), (1477, 14), (1478, 2), (1479, 2)),), (1476, 1477, 1478, 1479, 1471), None, None),
    ('third-party-tracking', 2, False, (((1480, 0), (1481, 8), (1482, 8)),), (1480, 1481, 1482, 1471), None, None),
    ('third-party-tracking', 2, False, (((177, 0), (1483, 6), (704, 4), (1484, 10)),), (1483, 1484, 704, 1471, 177), None, None),
    ('third-party-tracking', 2, False, (((177, 0), (704, 4), (1485, 3)),), (1485, 704, 1471, 177), None, None),
    ('security', 2, False, (((1558, 0), (1559, 10), (41, 6)),), (1558, 1559, 41), None, None),
    ('security', 2, False, (((41, 0), (1560, 8)),), (1560, 41), None, None),
    ('security', 2, False, (((1561, 0), (41, 5), (1562, 8)),), (1561, 1562, 41), None, None),
    ('security', 2, False, (((1564, 0),),), (1564,), 1563, None),
    ('security', 2, False, (((1565, 0),), ((924, 0),)), (1565, 924), 1563, None),
    ('security', 2, False, (((1566, 0),),), (1566,), 1563, None),
    ('security', 2, False, (((1568, 0),),), (1568,), None, 1567),
    ('transfers.third-country', 2, False, (((1589, 0), (1586, 14), (1587, 3)),), (1589, 1586, 1587, 41), None, None),
    ('transfers.third-country', 2, False, (((1589, 0), (1585, 10)),), (1589, 1585, 41), None, None),
    ('transfers.third-country', 2, False, (((1590, 0), (1591, 8), (1586, 4), (1587, 3)),), (1590, 1586, 1591, 1587, 41), None, None),
    ('transfers.third-country', 2, False, (((1590, 0), (1591, 6), (1585, 4)),), (1590, 1585, 1591, 41), None, None),
    ('transfers.third-country', 2, False, (((1592, 0), (1591, 8), (1586, 8), (1587, 4)),), (1586, 1592, 1591, 1587), None, None),
    ('transfers.third-country', 2, False, (((1592, 0), (1591, 8), (1585, 8)),), (1585, 1592, 1591), None, None),
    ('transfers.third-country', 2, False, (((1592, 0), (1585, 4)),), (1585, 1592), None, None),
    ('transfers.third-country', 2, False, (((1592, 0), (1591, 4), (1593, 4), (1594, 3)),), (1594, 1593, 1592, 1591), None, None),
    ('transfers.third-country', 2, False, (((1592, 0), (1595, 2), (1594, 2)),), (1594, 1595, 1592), None, None),
    ('transfers.third-country', 2, False, (((701, 0), (1591, 4), (1596, 3), (1597, 3)),), (1596, 1591, 701, 1597), None, None),
    ('transfers.third-country', 2, False, (((701, 0), (1591, 8), (1593, 3), (1585, 2)),), (1593, 1585, 1591, 701), None, None),
    ('transfers.third-country', 2, False, (((701, 0), (1586, 6), (1587, 3)),), (1586, 701, 1587), None, None),
    ('transfers.third-country', 2, False, (((1598, 0), (13, 2), (1585, 1)),), (1598, 1585, 13), None, None),
    ('transfers.third-country', 2, False, (((1583, 0), (1599, 4), (1600, 2)),), (1599, 1600, 1583), None, None),
    ('transfers.third-country', 2, False, (((1594, 0), (1592, 1)),), (1594, 1592), None, None),
    ('transfers.third-country', 2, False, (((1601, 0), (1588, 5), (1587, 2)),), (1601, 1588, 1587), None, None),
    ('transfers.third-country', 2, False, (((1602, 0), (1597, 4)),), (1602, 1597), None, None),
    ('transfers.third-country', 2, False, (((1603, 0), (1604, 12), (1597, 3)),), (1604, 1603, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1583, 0), (1605, 8), (1606, 8), (1597, 2)),), (1605, 1606, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1607, 0), (1595, 8), (1597, 2)),), (1607, 1595, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1597, 0), (1608, 14), (1609, 4)),), (1608, 1609, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1597, 0), (1610, 6), (1583, 5), (1611, 4)),), (1610, 1611, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1597, 0), (1612, 10), (1583, 4), (1609, 1)),), (1612, 1609, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1583, 0), (691, 3), (1613, 8), (1597, 2)),), (1613, 691, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1614, 0), (151, 3), (1615, 5), (1597, 3)),), (1614, 1615, 151, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1583, 0), (1616, 3), (1587, 2)),), (1616, 1587, 1583), None, None),
    ('transfers.third-country', 2, False, (((1589, 0), (1617, 14), (1615, 1), (1597, 2)),), (1617, 1589, 1615, 1597, 1583), None, None),
    ('transfers.third-country', 2, False, (((1615, 0), (1597, 1), (924, 8), (1583, 4)),), (1615, 1597, 1583, 924), None, None),
    ('transfers.third-country', 2, False, (((1618, 0), (1619, 4)),), (1619, 1618, 41), None, None),
    ('transfers.third-country', 2, False, (((1603, 0), (1620, 8)),), (1620, 1603, 41), None, None),
    ('transfers.third-country', 2, False, (((1603, 0), (1621, 8)),), (1621, 1603, 41), None, None),
    ('transfers.third-country', 2, False, (((1623, 0), (1611, 6)),), (1623, 1611, 1622, 1583), None, None),
    ('transfers.third-country', 2, False, (((1624, 0), (1625, 6), (1626, 6)),), (1624, 1625, 1626, 1622, 1583), None, None),
    ('transfers.third-country', 2, False, (((1627, 0), (1628, 8), (1629, 10)),), (1627, 1628, 1629, 1622, 1583), None, None),
    ('transfers.third-country', 2, False, (((1630, 0), (1631, 12), (1632, 8)),), (1630, 1631, 1632, 1622, 1583), None, None),
    ('transfers.safeguards', 2, False, (((1650, 0),),), (1649, 1650, 1622, 41), None, None),
    ('overseas-countries', 2, False, (((1652, 0), (1653, 12), (1597, 3)),), (1652, 1653, 1651, 1597), None, None),
    ('overseas-countries', 2, False, (((1583, 0), (1611, 8), (1595, 6), (1597, 2)),), (1611, 1595, 1651, 1597, 1583), None, None),
    ('overseas-countries', 2, False, (((1592, 0), (1591, 4), (1593, 4), (1594, 3)),), (1594, 1593, 1592, 1651, 1591), None, None),
    ('overseas-countries', 2, False, (((1592, 0), (1595, 2), (1594, 2)),), (1594, 1595, 1592, 1651), None, None),
    ('overseas-countries', 2, False, (((1583, 0), (1654, 8), (1655, 8), (1597, 2)),), (1654, 1655, 1651, 1597, 1583), None, None),
    ('overseas-countries', 2, False, (((1656, 0), (1595, 4), (1597, 2)),), (1656, 1595, 1651, 1597), None, None),
    ('overseas-countries', 2, False, (((1583, 0), (691, 3), (1613, 8), (1597, 2)),), (1613, 691, 1651, 1597, 1583), None, None),
    ('overseas-countries', 2, False, (((701, 0), (1591, 6), (1615, 3), (1597, 8)),), (1615, 1651, 1591, 701, 1597), None, None),
    ('overseas-countries', 2, False, (((1603, 0), (13, 12), (1657, 3)),), (1657, 1603, 1651, 13), None, None),
    ('overseas-countries', 2, False, (((1597, 0),),), (1597,), None, 1658),
    ('dpf.recourse', 2, False, (((1675, 0), (1676, 4)),), (1675, 1676), None, None),
    ('dpf.recourse', 2, False, (((935, 0), (1677, 10), (1678, 4)),), (1677, 1678, 935), None, None),
    ('dpf.recourse', 2, False, (((1671, 0), (1679, 10)),), (1679, 1671), None, None),
    ('dpf.recourse', 2, False, (((1679, 0), (1671, 6)),), (1679, 1671), None, None),
    ('dpf.recourse', 2, False, (((1680, 0), (1681, 2)),), (1680, 1681), None, None),
    ('change-notice', 1, False, (((133, 0), (113, 4), (107, 6)),), (133, 113, 107), None, None),
    ('change-notice', 1, False, (((107, 0), (113, 6), (134, 6)),), (134, 113, 107), None, None),
    ('automated-decisions', 1, False, (((222, 0),),), (222,), None, None),
    ('complaint.authority', 1, False, (((240, 0),),), (240,), None, None),
    ('contact.controller', 1, False, (((279, -1), (535, 8)),), (535, 279), None, None),
    ('contact.controller', 1, False, (((279, 0), (272, 6), (535, 3)),), (272, 535, 279), None, None),
    ('contact.controller', 1, False, (((268, 0),),), (268,), None, None),
    ('contact.postal', 1, False, (((279, 0), (536, 10)),), (536, 279), None, None),
    ('contact.postal', 1, False, (((272, 0), (536, 3)),), (536, 272), None, None),
    ('contact.privacy', 1, False, (((267, 0), (268, 25)),), (267, 268), None, None),
    ('contact.privacy', 1, False, (((268, 0), (267, 25)),), (267, 268), None, None),
    ('dpo.contact', 1, False, (((542, 0),),), (542,), None, None),
    ('person-in-charge', 1, False, (((544, 0),),), (544,), None, None),
    ('person-in-charge', 1, False, (((543, 0),),), (543,), None, None),
    ('person-in-charge', 1, False, (((542, 0),),), (542,), None, None),
    ('cookies', 1, False, (((433, 0),),), (433,), None, None),
    ('retention.criteria', 1, False, (((840, 0), (843, 8)),), (840, 843), None, None),
    ('retention.criteria', 1, False, (((843, 0), (840, 6)),), (840, 843), None, None),
    ('retention.criteria', 1, False, (((842, 0), (880, 4)),), (880, 842), None, None),
    ('retention.period', 1, False, (((852, 0),),), (852,), None, None),
    ('rights.withdraw-consent', 1, False, (((1174, 0), (1175, 6), (1176, 12)),), (1174, 1175, 1176), None, None),
    ('rights.how-to-exercise', 1, False, (((1177, 0), (922, 10)),), (1177, 922, 938), None, None),
    ('rights.response-time', 1, False, (((1226, 0), (1179, 12), (1248, 15)),), (1248, 1226, 1179), None, None),
    ('analytics.disclosure', 1, False, (((1439, 0), (444, 12)),), (1439, 444), None, None),
    ('analytics.disclosure', 1, False, (((178, 0), (444, 4)),), (178, 444), None, None),
    ('analytics.disclosure', 1, False, (((444, 0), (1440, 8)),), (1440, 444), None, None),
    ('notice.tx-sensitive', 1, False, (((1497, 0), (1373, 4), (1386, 4), (338, 2)),), (1386, 1497, 1373, 338), None, None),
    ('notice.tx-biometric', 1, False, (((1497, 0), (1373, 4), (1498, 4), (1499, 2)),), (1498, 1499, 1497, 1373), None, None),
    ('notice.fl-sensitive', 1, False, (((1497, 0), (1373, 4), (1386, 4), (338, 2)),), (1386, 1497, 1373, 338), None, None),
    ('notice.fl-biometric', 1, False, (((1497, 0), (1373, 4), (1498, 4), (1499, 2)),), (1498, 1499, 1497, 1373), None, None),
    ('overseas-countries', 1, False, (((1592, 0), (1591, 4), (1593, 4), (1657, 3)),), (1657, 1593, 1592, 1591), None, None),
    ('overseas-countries', 1, False, (((1659, 0), (1595, 8), (1657, 2)),), (1659, 1657, 1595), None, None),
)
TITLES = (
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1682, 0),),), (1682,), None, None),
    ('legitimate-interests', 2, False, (((20, 0), (21, 3)),), (20, 21), None, None),
    ('change-notice', 1, False, (((113, 0), (107, 4)),), (113, 107), None, None),
    ('change-notice', 1, False, (((107, 0), (113, 2)),), (113, 107), None, None),
    ('change-notice', 1, False, (((113, -1),),), (113,), None, None),
    ('categories-collected', 2, False, (((1683, 0),),), (1683,), None, None),
    ('purposes', 2, False, (((182, 0),),), (182,), None, None),
    ('sources', 2, False, (((1684, 0),),), (1684,), None, None),
    ('automated-decisions', 2, False, (((212, 0),),), (212,), None, None),
    ('automated-decisions', 2, False, (((30, 0), (24, 3)),), (24, 30), None, None),
    ('automated-decisions', 2, False, (((222, 0),),), (222,), None, None),
    ('complaint.authority', 2, False, (((235, 0), (236, 6)),), (236, 235), None, None),
    ('complaint.authority', 2, False, (((242, 0), (235, 3)),), (242, 235), None, None),
    ('complaint.authority', 2, False, (((242, 0), (1685, 3), (235, 2)),), (1685, 242, 235), None, None),
    ('complaint.controller', 2, False, (((235, -1),),), (235,), None, None),
    ('complaint.controller', 2, False, (((1686, 0), (235, 0)),), (1686, 235), None, None),
    ('complaint.controller', 2, False, (((1055, 0), (235, 3)),), (1055, 235), None, None),
    ('dpo.contact', 2, False, (((542, 0),),), (542,), None, None),
    ('entity-named', 2, False, (((557, 0), (919, 0)),), (919, 557), None, None),
    ('policy-title', 3, False, (((557, 0),),), (557,), None, None),
    ('policy-title', 2, False, (((1687, -1),),), (1687,), None, None),
    ('scope', 2, False, (((1688, 0),),), (1688,), None, None),
    ('definitions', 3, False, (((1689, 0),),), (1689,), None, None),
    ('cookies', 1, False, (((433, 0),),), (433,), None, None),
    ('recipients', 1, False, (((1690, 0), (41, 6)),), (1690, 41), None, None),
    ('recipients', 1, False, (((41, 0), (1690, 6)),), (1690, 41), None, None),
    ('recipients', 1, False, (((1691, 0), (1692, 8)),), (1691, 1692), None, None),
    ('recipients', 1, False, (((1693, 0),),), (1693,), None, None),
    ('recipients.detail', 2, False, (((1694, 0), (1695, 3)),), (1694, 1695), None, None),
    ('legal-disclosure', 1, False, (((1696, 0), (1697, 2)),), (1696, 1697), None, None),
    ('legal-disclosure', 1, False, (((1698, 0),),), (1698,), None, None),
    ('business-transfer', 1, False, (((1699, 0), (1700, 2)),), (1699, 1700), None, None),
    ('business-transfer', 1, False, (((1701, 0),),), (1701,), None, None),
    ('payment-processing', 1, False, (((1702, 0),),), (1702,), None, None),
    ('third-party-links', 2, False, (((1703, 0), (1704, 4)),), (1703, 1704), None, None),
    ('third-party-links', 2, False, (((1705, 0), (1706, 2)),), (1705, 1706), None, None),
    ('third-party-links', 2, False, (((1707, 0),),), (1707,), None, None),
    ('retention.criteria', 1, False, (((847, 0),),), (847,), None, None),
    ('destruction', 1, False, (((1708, 0),),), (1708,), None, None),
    ('destruction', 1, False, (((1709, 0),),), (1709,), None, None),
    ('health-data-policy', 3, False, (((904, 0),),), (904,), None, None),
    ('rights.access', 2, False, (((922, 0), (924, 4)),), (924, 922), None, None),
    ('rights.access', 2, False, (((1710, 0), (50, 2), (933, 3)),), (1710, 50, 933), None, None),
    ('rights.access', 2, False, (((924, 0), (1711, 2)),), (1711, 924), None, None),
    ('rights.access', 2, False, (((338, 0), (924, 0)),), (338, 924), None, None),
    ('rights.access', 2, False, (((242, 0), (929, 0), (927, 0)),), (927, 929, 242), None, None),
    ('rights.access', 2, False, (((924, 0), (1712, 3)),), (1712, 924), None, None),
    ('rights.rectification', 2, False, (((922, 0), (1007, 6)),), (1007, 922), None, None),
    ('rights.rectification', 2, False, (((1018, 0), (954, 6)),), (1018, 954), None, None),
    ('rights.rectification', 2, False, (((924, 0), (1007, 3)),), (1007, 924), None, None),
    ('rights.erasure', 2, False, (((922, 0), (1019, 8)),), (1019, 922), None, None),
    ('rights.erasure', 2, False, (((1019, 0), (468, 5)),), (468, 1019), None, None),
    ('rights.erasure', 2, False, (((1713, 0), (1019, 1)),), (1713, 1019), None, None),
    ('rights.erasure', 2, False, (((1019, 0), (1127, 4), (954, 3)),), (1127, 954, 1019), None, None),
    ('rights.erasure', 2, False, (((939, 0), (1019, 3)),), (1019, 939), None, None),
    ('rights.erasure', 2, False, (((1019, 0), (939, 0)),), (1019, 939), None, None),
    ('rights.erasure', 2, False, (((242, 0), (13, 0), (1050, 0), (1051, 0)),), (1051, 1050, 242, 13), None, None),
    ('data-deletion', 2, False, (((1019, 0), (468, 5)),), (468, 1019), None, None),
    ('data-deletion', 2, False, (((1714, 0), (1019, 0)),), (1714, 1019), None, None),
    ('data-deletion', 2, False, (((939, 0), (1019, 3)),), (1019, 939), None, None),
    ('data-deletion', 2, False, (((1055, 0), (1019, 3)),), (1055, 1019), None, None),
    ('rights.restriction', 2, False, (((922, 0), (1715, 6)),), (1715, 922), None, None),
    ('rights.restriction', 2, False, (((1079, 0), (181, 2)),), (1079, 181), None, None),
    ('rights.restriction', 2, False, (((1080, 0), (1059, 4)),), (1080, 1059), None, None),
    ('rights.objection', 2, False, (((922, 0), (1068, 6)),), (1068, 922), None, None),
    ('rights.objection', 2, False, (((1068, 0), (181, 3)),), (181, 1068), None, None),
    ('rights.portability', 2, False, (((1122, 0),),), (1122,), None, None),
    ('rights.portability', 2, False, (((1716, 0), (933, 3)),), (1716, 933), None, None),
    ('rights.withdraw-consent', 2, False, (((1117, 0), (1155, 4)),), (1155, 1117), None, None),
    ('rights.how-to-exercise', 2, False, (((1177, 0), (922, 4)),), (1177, 922), None, None),
    ('rights.how-to-exercise', 2, False, (((1055, 0), (1179, 6)),), (1055, 1179), None, None),
    ('rights.how-to-exercise', 2, False, (((1717, 0), (1179, 4)),), (1717, 1179), None, None),
    ('rights.appeal', 2, False, (((1251, 0), (1718, 4)),), (1718, 1251), None, None),
    ('rights.appeal', 2, False, (((922, 0), (1251, 3)),), (1251, 922), None, None),
    ('rights.appeal', 2, False, (((1251, -1),),), (1251,), None, None),
    ('rights.verification', 2, False, (((1719, 0), (1720, 4)),), (1720, 1719), None, None),
    ('rights.verification', 2, False, (((1721, 0), (1722, 3)),), (1721, 1722), None, None),
    ('rights.verification', 2, False, (((1179, 0), (1719, 0)),), (1719, 1179), None, None),
    ('authorized-agent', 2, False, (((1723, 0), (1724, 0)),), (1723, 1724), None, None),
    ('non-discrimination', 2, False, (((1725, 0), (1726, 0)),), (1725, 1726), None, None),
    ('non-discrimination', 2, False, (((1727, 0),),), (1727,), None, None),
    ('non-discrimination', 2, False, (((922, 0), (1726, 6)),), (1726, 922), None, None),
    ('non-discrimination', 2, False, (((216, 0), (1726, 0)),), (1726, 216), None, None),
    ('rights.catalog', 2, False, (((1316, 0), (1728, 6)),), (1728, 1316), None, None),
    ('rights.catalog', 2, False, (((922, 0), (1316, 8)),), (1316, 922), None, None),
    ('rights.catalog', 2, False, (((1317, 0), (907, 3), (1729, 2)),), (1729, 1317, 907), None, None),
    ('rights.catalog', 2, False, (((1730, 0), (1317, 2), (907, 3)),), (1730, 1317, 907), None, None),
    ('marketing-opt-out', 2, False, (((1103, 0), (1731, 6)),), (1731, 1103), None, None),
    ('marketing-opt-out', 2, False, (((1107, 0), (1732, 3)),), (1732, 1107), None, None),
    ('marketing-opt-out', 2, False, (((1112, 0),),), (1112,), None, None),
    ('financial-incentive', 2, False, (((1324, 0), (1325, 1)),), (1324, 1325), None, None),
    ('ccpa-applies', 3, False, (((1341, 0), (1733, 6)),), (1733, 1341), None, None),
    ('ccpa-applies', 3, False, (((1344, 0),),), (1344,), None, None),
    ('ccpa-applies', 3, False, (((922, 0), (299, 8)),), (299, 922), None, None),
    ('sale-opt-out', 2, False, (((1375, 0),),), (1375,), None, None),
    ('sale-opt-out', 2, False, (((615, 0), (1734, 6)),), (1734, 615), None, None),
    ('sale-opt-out', 2, False, (((1735, 0),),), (1735,), None, None),
    ('dnt', 2, False, (((1453, 0),),), (1453,), None, None),
    ('direct-marketing-sharing', 2, False, (((1486, 0),),), (1486,), None, None),
    ('security', 1, False, (((1736, 0),),), (1736,), None, None),
    ('security', 1, False, (((1563, 0),), ((41, 0),)), (1563, 41), None, None),
    ('breach-notification', 1, False, (((1737, 0),),), (1737,), None, None),
    ('breach-notification', 1, False, (((1738, 0),),), (1738,), None, None),
    ('transfers.third-country', 2, False, (((1618, 0), (1739, 3)),), (1739, 1618), None, None),
    ('transfers.third-country', 2, False, (((1740, 0), (1741, 6)),), (1740, 1741), None, None),
    ('transfers.third-country', 1, False, (((1618, 0), (1742, 4)),), (1742, 1618), None, None),
    ('transfers.third-country', 1, False, (((1610, 0), (1743, 4)),), (1743, 1610), None, None),
    ('transfers.third-country', 1, False, (((1744, 0),),), (1744,), None, None),
    ('transfers.third-country', 1, False, (((1745, 0), (1746, 4)),), (1745, 1746), None, None),
    ('dpf.adherence', 1, False, (((1661, 0),),), (1661,), None, None),
)
