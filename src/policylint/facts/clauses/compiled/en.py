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
    "agreement\n"
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
    "differently\n"
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
    "extract\n"
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
    "file\n"
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
    "insist\n"
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
    "owner\n"
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
    "really\n"
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
    "worked\n"
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
    "assessed\n"
    "assessment\n"
    "assign\n"
    "assigned\n"
    "assists\n"
    "assure\n"
    "atlassian\n"
    "attach\n"
    "attached\n"
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
    "calculated\n"
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
    "inside\n"
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
    "patients\n"
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
    "pupils\n"
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
    "raised\n"
    "raising\n"
    "ranked\n"
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
    "ring\n"
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
    "selection\n"
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
    (0, 0, 1, 2, 3, 0, 3, 4, 0, 0, 5, 6, 7, 3, 3, 3, 8, 3, 9, 10, 3, 11, 12, 13, 14, 15, 16, 17, 3, 18, 3, 19, 20, 21, 21, 3, 3, 22, 23, 24, 3, 25, 3, 26, 27, 28, 29, 3, 30, 31, 32, 33, 34, 3, 35, 36, 3, 37, 38, 39, 3, 40, 41, 42, 43, 3, 44, 45, 46, 3, 47, 48, 49, 3, 50, 51, 52, 53, 3, 3, 54, 3, 55, 56, 3, 3, 57, 58, 3, 3, 59, 59, 60, 3, 61, 3, 62, 63, 64, 65, 66, 67, 68, 69, 70, 3, 71, 72, 73, 73, 74, 75, 76, 3, 77, 78, 3, 3, 3, 79, 80, 3, 81, 82, 3, 83, 84, 85, 3, 85, 3, 86, 87, 88, 3, 89, 90, 91, 3, 92, 3, 93, 94, 3, 3, 95, 96, 3, 3, 3, 97, 98, 99, 100, 3, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 3, 3, 111, 112, 3, 3, 3, 113, 114, 3, 115, 3, 116, 117, 118, 119, 51, 120, 121, 3, 122, 3, 3, 123, 124, 3, 124, 125, 126, 127, 3, 128, 129, 130, 131, 132, 3, 133, 3, 3, 134, 3, 135, 3, 136, 137, 138, 139, 140, 3, 3, 141, 142, 143, 144, 145, 146, 3, 147, 3, 3, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 3, 3, 158, 159, 160, 161, 71, 162, 163, 164, 165, 3, 3, 166, 167, 168, 169, 3, 170, 3, 171, 172, 3, 173, 3, 174, 175, 176, 3, 3, 3, 177, 178, 179, 3, 180, 181, 180, 125, 3, 3, 182, 183, 184, 185, 3, 3, 3, 186, 187, 188, 189, 190, 191, 3, 192, 193, 56, 3, 194, 3, 195, 196, 197, 3, 198, 199, 200, 201, 202, 203, 204, 205, 206, 3, 3, 3, 3, 3, 207, 3, 192, 3, 3, 208, 209, 3, 3, 210, 3, 3, 211, 212, 213, 3, 3, 214, 215, 216, 3, 217, 38, 218, 3, 3, 219, 3, 220, 221, 139, 3, 222, 3, 223, 224, 3, 3, 225, 226, 3, 3, 3, 227, 228, 3, 3, 229, 3, 3, 230, 231, 3, 3, 3, 3, 212, 3, 232, 3, 233, 3, 234, 3, 235, 3, 3, 236, 237, 238, 3, 239, 240, 241, 242, 243, 3, 244, 3, 3, 245, 246, 247, 247, 3, 3, 3, 248, 3, 249, 3, 250, 251, 252, 3, 3, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 3, 3, 266, 267, 268, 3, 3, 122, 122, 269, 269, 270, 3, 3, 271, 272, 3, 3, 3, 273, 3, 274, 3, 3, 3, 3, 3, 3, 275, 276, 277, 3, 3, 3, 278, 279, 280, 3, 281, 282, 283, 284, 285, 286, 3, 287, 251, 288, 3, 289, 290, 291, 292, 293, 294, 295, 296, 297, 3, 298, 299, 3, 300, 301, 302, 3, 303, 304, 3, 127, 305, 306, 3, 307, 308, 309, 310, 3, 3, 311, 3, 312, 3, 3, 3, 3, 313, 314, 3, 315, 3, 3, 3, 3, 316, 317, 318, 319, 3, 320, 321, 322, 323, 3, 324, 325, 326, 3, 327, 328, 329, 330, 331, 3, 332, 333, 334, 335, 3, 336, 337, 338, 339, 339, 340, 341, 342, 343, 3, 3, 344, 345, 210, 80, 346, 347, 348, 349, 350, 3, 3, 351, 3, 3, 3, 3, 352, 3, 353, 354, 355, 356, 3, 357, 358, 359, 360, 3, 361, 362, 347, 3, 3, 3, 363, 364, 166, 365, 366, 3, 367, 368, 369, 370, 3, 371, 372, 373, 3, 374, 3, 3, 3, 375, 3, 3, 376, 3, 377, 3, 378, 379, 380, 3, 381, 382, 383, 384, 385, 3, 386, 3, 3, 3, 3, 3, 387, 388, 3, 389, 390, 391, 3, 392, 393, 394, 395, 3, 396, 397, 398, 399, 147, 400, 401, 402, 403, 3, 404, 3, 3, 405, 406, 407, 408, 409, 3, 410, 411, 412, 413, 414, 3, 3, 147, 415, 416, 417, 3, 3, 418, 419, 420, 3, 421, 3, 422, 423, 3, 192, 3, 424, 425, 426, 427, 428, 3, 3, 429, 430, 431, 432, 433, 434, 435, 436, 3, 3, 437, 438, 3, 68, 439, 3, 440, 3, 441, 442, 443, 444, 445, 446, 447, 447, 3, 448, 449, 450, 3, 3, 451, 452, 453, 3, 454, 3, 455, 3, 3, 456, 3, 3, 457, 458, 355, 3, 3, 3, 3, 459, 3, 434, 3, 460, 3, 461, 462, 463, 3, 3, 464, 465, 3, 3, 466, 467, 468, 469, 470, 3, 471, 3, 472, 473, 3, 474, 475, 476, 477, 478, 3, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 3, 490, 491, 492, 3, 3, 493, 494, 3, 3, 3, 3, 248, 495, 496, 497, 498, 3, 499, 500, 3, 501, 502, 503, 504, 3, 3, 505, 3, 3, 3, 3, 176, 506, 507, 508, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 3, 3, 3, 519, 520, 521, 522, 120, 523, 3, 524, 3, 525, 526, 527, 528, 529, 530, 531, 3, 532, 533, 534, 3, 3, 3, 3, 535, 3, 536, 475, 537, 538, 539, 540, 3, 3, 3, 541, 542, 3, 543, 544, 545, 546, 547, 548, 3, 549, 550, 551, 552, 553, 3, 554, 555, 556, 557, 558, 559, 3, 560, 561, 562, 3, 563, 564, 565, 566, 567, 3, 3, 3, 3, 139, 3, 3, 568, 3, 3, 569, 3, 3, 3, 570, 571, 572, 3, 573, 574, 3, 3, 575, 575, 3, 3, 201, 3, 576, 3, 334, 3, 577, 578, 579, 3, 580, 3, 3, 581, 582, 583, 3, 212, 3, 3, 584, 585, 3, 3, 586, 3, 3, 3, 587, 3, 3, 588, 589, 590, 3, 591, 592, 593, 594, 595, 3, 596, 597, 3, 3, 3, 3, 598, 599, 600, 601, 3, 125, 125, 3, 602, 603, 347, 604, 605, 606, 3, 607, 608, 609, 3, 3, 610, 3, 611, 612, 613, 3, 3, 614, 615, 616, 617, 618, 619, 620, 621, 3, 622, 623, 624, 625, 3, 3, 626, 627, 3, 628, 3, 629, 296, 630, 630, 631, 3, 3, 632, 3, 633, 634, 635, 3, 636, 637, 638, 639, 640, 641, 642, 643, 644, 3, 645, 264, 3, 378, 3, 646, 647, 648, 649, 3, 650, 651, 3, 3, 3, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 3, 3, 3, 669, 3, 3, 3, 670, 671, 672, 3, 673, 674, 675, 676, 127, 677, 3, 678, 3, 3, 679, 679, 679, 679, 680, 679, 681, 682, 681, 683, 681, 681, 681, 681, 679, 684, 685, 686, 687, 679, 688, 679, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 689, 690, 691, 692, 693, 694, 679, 695, 696, 679, 681, 682, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 712, 713, 714, 715, 715, 715, 716, 717, 718, 719, 720, 721, 721, 722, 723, 724, 725, 725, 726, 727, 728, 729, 730, 731, 732, 733, 731, 732, 734, 735, 736, 737, 738, 739, 739, 739, 737, 740, 741, 742, 743, 744, 745, 740, 712, 712, 712, 712, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 712, 756, 757, 758, 759, 760, 761, 762, 763, 712, 712, 688, 764, 765, 766, 767, 767, 768, 769, 770, 771, 772, 773, 774, 775, 725, 725, 776, 777, 778, 779, 780, 766, 781, 782, 783, 784, 784, 784, 784, 785, 786, 787, 788, 789, 786, 790, 791, 688, 768, 792, 768, 768, 793, 794, 795, 796, 796, 796, 794, 796, 796, 796, 796, 748, 797, 798, 799, 764, 749, 712, 800, 801, 802, 803, 803, 804, 805, 806, 807, 808, 809, 810, 811, 810, 802, 812, 729, 813, 814, 783, 815, 815, 816, 817, 818, 818, 819, 819, 766, 765, 766, 710, 701, 820, 820, 820, 820, 821, 822, 823, 823, 824, 825, 764, 710, 710, 826, 827, 828, 712, 829, 828, 830, 831, 764, 832, 710, 710, 710, 833, 834, 835, 836, 837, 834, 838, 839, 840, 820, 841, 842, 843, 688, 802, 843, 844, 845, 846, 766, 720, 847, 712, 848, 849, 850, 688, 851, 851, 692, 852, 853, 750, 854, 855, 856, 857, 858, 766, 831, 859, 860, 766, 861, 782, 748, 862, 863, 864, 865, 866, 867, 868, 734, 869, 870, 871, 872, 712, 873, 874, 766, 875, 876, 877, 878, 879, 880, 881, 764, 729, 729, 882, 883, 884, 764, 885, 831, 712, 886, 887, 888, 889, 885, 890, 891, 892, 893, 764, 894, 895, 896, 885, 897, 898, 899, 900, 900, 806, 901, 902, 903, 903, 904, 905, 712, 712, 906, 851, 907, 732, 908, 908, 688, 909, 910, 911, 712, 802, 912, 913, 844, 914, 915, 766, 916, 917, 918, 919, 712, 796, 734, 920, 921, 865, 922, 922, 923, 712, 748, 712, 924, 925, 712, 766, 926, 927, 927, 928, 929, 930, 931, 932, 732, 933, 934, 935, 936, 937, 938, 939, 940, 941, 942, 943, 944, 944, 944, 945, 725, 946, 946, 732, 947, 948, 949, 950, 951, 952, 802, 953, 954, 955, 956, 957, 958, 710, 710, 959, 960, 711, 961, 962, 963, 964, 885, 965, 966, 967, 968, 969, 970, 970, 971, 711, 720, 972, 973, 974, 712, 712, 975, 975, 975, 976, 977, 978, 979, 979, 980, 885, 981, 982, 983, 984, 760, 985, 986, 987, 988, 989, 990, 991, 992, 844, 826, 688, 688, 688, 993, 992, 994, 995, 996, 997, 998, 999, 777, 1000, 1001, 777, 992, 1002, 712, 1003, 979, 802, 1004, 712, 712, 1005, 1006, 805, 1006, 1007, 1008, 865, 783, 1009, 1010, 1011, 1012, 863, 1013, 970, 831, 1014, 688, 1015, 1016, 712, 992, 1017, 831, 831, 1018, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1024, 764, 1025, 940, 1026, 1026, 1025, 1027, 764, 1028, 1029, 712, 712, 1030, 1031, 1032, 1032, 1033, 1034, 1035, 734, 1036, 1037, 1037, 1038, 1038, 1039, 1040, 1041, 796, 795, 923, 962, 1042, 1042, 734, 1043, 1044, 1045, 1046, 790, 1047, 1048, 1049, 1049, 1049, 865, 1050, 1051, 1052, 831, 1053, 712, 970, 970, 970, 970, 1054, 1054, 1054, 1054, 1055, 1056, 1007, 1057, 763, 1058, 1059, 1060, 1061, 1062, 1062, 1063, 1064, 790, 1065, 1066, 1067, 1068, 1069, 1067, 1070, 1071, 735, 1071, 1072, 712, 865, 865, 1073, 1074, 1075, 1076, 970, 1042, 764, 1077, 1078, 734, 1078, 1070, 1070, 1070, 1079, 734, 796, 796, 796, 796, 796, 796, 796, 796, 1080, 1081, 1082, 1083, 1084, 1085, 1085, 1086, 1087, 1087, 1087, 1087, 1088, 1087, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1095, 1095, 764, 1097, 796, 720, 1098, 1098, 1098, 849, 712, 720, 720, 1099, 1100, 735, 1101, 1102, 1103, 764, 1100, 1104, 710, 1105, 1106, 1107, 1108, 1108, 1109, 1025, 748, 1026, 1110, 1111, 885, 712, 1089, 764, 1112, 1112, 1113, 1114, 802, 1018, 725, 725, 725, 1115, 1115, 1116, 1025, 1025, 855, 766, 1117, 1118, 1119, 1120, 682, 1121, 1054, 1122, 1123, 1003, 1003, 1054, 1124, 1125, 1126, 1026, 710, 710, 1127, 1128, 1129, 1130, 1129, 762, 762, 820, 820, 1131, 820, 820, 1132, 1133, 1134, 1135, 1136, 1136, 1137, 1136, 1136, 1138, 1139, 712, 1140, 1140, 1141, 992, 1142, 1142, 936, 1142, 1143, 1144, 1145, 1146, 1062, 1147, 1148, 1149, 919, 1150, 1151, 1150, 1150, 831, 1012, 1152, 802, 1153, 1090, 1154, 788, 1155, 1156, 1157, 861, 1158, 1159, 1159, 1159, 1160, 1161, 1162, 1163, 1164, 712, 1165, 1166, 1167, 1168, 1165, 1055, 1056, 1007, 1169, 1170, 1171, 1171, 1172, 1173, 1172, 1172, 1174, 1175, 1176, 863, 1177, 1177, 824, 1178, 1067, 764, 748, 1179, 1090, 871, 712, 735, 1180, 1180, 1181, 1182, 1183, 1184, 865, 1185, 1012, 864, 831, 692, 692, 1186, 1187, 1188, 768, 768, 962, 1170, 1170, 802, 796, 1189, 1190, 1191, 825, 1192, 1193, 796, 1194, 844, 1195, 1196, 1197, 1198, 1199, 1159, 1200, 831, 712, 1201, 1202, 1203, 764, 882, 882, 1204, 1205, 802, 1206, 1207, 1208, 802, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1215, 1216, 1217, 865, 1012, 766, 1218, 766, 1219, 1220, 1038, 802, 764, 1221, 1006, 1006, 1006, 1222, 1006, 1003, 1223, 1224, 1225, 1226, 831, 1227, 825, 825, 825, 825, 1228, 1228, 1229, 1229, 1228, 766, 764, 950, 1230, 1204, 735, 1231, 1232, 1233, 1234, 1159, 1235, 855, 1236, 1237, 749, 1238, 1239, 1239, 1240, 865, 1241, 771, 771, 1242, 1243, 764, 764, 768, 1244, 1042, 1133, 1133, 1245, 712, 865, 819, 1246, 1247, 1248, 1239, 1249, 712, 712, 1250, 764, 1251, 712, 712, 783, 1252, 1253, 991, 1254, 688, 831, 1255, 1255, 831, 1256, 1257, 851, 992, 1258, 865, 825, 739, 1259, 739, 739, 972, 1260, 1261, 1137, 1071, 1071, 1042, 1262, 1262, 1263, 1264, 1265, 768, 1042, 1266, 1266, 1267, 1268, 1269, 1270, 1271, 1262, 1263, 1272, 1193, 1273, 916, 962, 768, 768, 972, 766, 825, 1274, 1274, 750, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1281, 1282, 1281, 1225, 1283, 1283, 1136, 1136, 1137, 1136, 1136, 1284, 1285, 1286, 720, 1287, 975, 975, 1025, 975, 764, 1288, 1289, 1290, 1290, 1290, 1195, 739, 739, 739, 739, 1291, 1292, 712, 712, 1293, 1294, 1295, 1296, 1297, 763, 1298, 1299, 1038, 1300, 1301, 715, 715, 715, 1302, 1303, 1304, 820, 820, 820, 825, 764, 1305, 1235, 831, 912, 1306, 1306, 1307, 1307, 1308, 766, 831, 1309, 1298, 850, 830, 766, 802, 764, 732, 688, 1015, 712, 1310, 1311, 766, 1312, 1313, 962, 766, 915, 1314, 1315, 1316, 764, 802, 830, 1025, 781, 1025, 1025, 712, 712, 1317, 1317, 885, 979, 831, 729, 1318, 712, 829, 712, 950, 1319, 950, 1319, 849, 849, 849, 1320, 1321, 1322, 1323, 688, 1324, 1325, 1326, 688, 1165, 865, 1165, 1327, 1328, 1329, 1330, 1331, 1332, 963, 1333, 764, 720, 720, 1334, 831, 819, 1335, 1336, 1336, 849, 1337, 1338, 1339, 1340, 1341, 729, 729, 1342, 1343, 1344, 1345, 923, 764, 1346, 1347, 709, 831, 1254, 764, 1254, 1348, 1349, 1350, 1351, 1352, 766, 831, 1353, 1354, 1355, 865, 790, 763, 712, 962, 992, 783, 1356, 1357, 763, 1358, 1239, 1239, 1209, 841, 863, 865, 1359, 712, 1298, 720, 720, 719, 1360, 720, 1361, 1362, 766, 692, 1363, 1002, 1364, 962, 1365, 1262, 1366, 1262, 1367, 1368, 1369, 783, 712, 1370, 1371, 1372, 775, 725, 766, 1373, 1019, 991, 1374, 962, 766, 1375, 1195, 1376, 766, 1377, 823, 1170, 688, 1019, 1378, 1379, 1247, 865, 970, 1025, 962, 1380, 766, 831, 764, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 766, 1195, 1125, 1388, 1087, 831, 1389, 1389, 1390, 1391, 767, 1392, 1393, 1394, 1395, 1396, 735, 748, 1397, 1398, 986, 1399, 1400, 862, 1401, 1215, 1203, 865, 855, 1402, 1403, 1404, 1203, 1405, 764, 1406, 1407, 1408, 764, 1025, 764, 1409, 1010, 1410, 1411, 1412, 1413, 1413, 1414, 986, 1415, 688, 1416, 1417, 1418, 1305, 1419, 712, 712, 712, 1419, 1420, 712, 712, 1421, 1422, 863, 1262, 1007, 1423, 1423, 1423, 971, 1424, 1424, 1424, 1424, 1195, 1424, 1424, 1424, 1424, 1424, 1425, 1131, 1095, 796, 796, 1426, 1095, 764, 764, 1427, 766, 1428, 1046, 1046, 1429, 733, 922, 908, 732, 908, 732, 733, 1430, 1431, 1432, 1298, 765, 1433, 1434, 765, 922, 1435, 1204, 1436, 1437, 1438, 889, 1025, 1087, 1439, 1087, 1087, 1087, 1439, 1087, 1087, 1087, 802, 824, 1203, 1440, 1441, 1442, 1443, 1016, 1444, 688, 1445, 790, 1446, 766, 1447, 1448, 885, 865, 1449, 688, 1017, 1017, 1450, 1451, 863, 802, 1452, 1453, 979, 1454, 1455, 1456, 1457, 1458, 826, 992, 831, 1459, 1460, 1461, 1462, 1463, 994, 831, 865, 1464, 783, 768, 1465, 764, 1466, 1467, 1468, 1469, 1470, 1471, 885, 1315, 992, 729, 819, 819, 819, 819, 1042, 1472, 871, 1473, 712, 712, 1474, 1475, 1476, 1477, 1478, 1208, 875, 1479, 1480, 1481, 1482, 1483, 1046, 768, 825, 1348, 1484, 1485, 1486, 1487, 1488, 710, 1489, 1490, 1247, 1491, 1492, 692, 796, 692, 796, 1493, 712, 768, 768, 1040, 865, 1041, 1070, 1070, 1070, 1070, 922, 1494, 1495, 1496, 1062, 1497, 1062, 1062, 739, 766, 865, 1498, 1247, 1136, 1136, 1136, 1136, 1499, 1500, 1012, 1501, 729, 821, 863, 757, 757, 1427, 976, 976, 1502, 1389, 1503, 764, 1504, 1505, 720, 1506, 1507, 1508, 1509, 1510, 1511, 1065, 1512, 803, 803, 1513, 1514, 1514, 1515, 1516, 1517, 1518, 1519, 999, 777, 1520, 777, 1042, 882, 882, 865, 882, 865, 768, 1225, 1521, 1522, 1523, 1247, 1524, 1525, 1526, 1006, 1527, 1527, 1528, 1529, 1530, 1531, 734, 1532, 734, 1533, 1534, 1492, 1535, 1536, 936, 1537, 732, 1152, 1012, 1170, 1170, 1170, 1170, 819, 819, 1538, 979, 1539, 1540, 1541, 1172, 1542, 1098, 849, 720, 1543, 720, 940, 1544, 940, 798, 1545, 1546, 1547, 1548, 1549, 1550, 1549, 1551, 1552, 1553, 1554, 1555, 1556, 1556, 1556, 1556, 1345, 712, 1003, 1557, 715, 1558, 715, 715, 715, 1559, 1560, 1065, 1561, 1562, 1563, 1564, 1565, 798, 1113, 1566, 712, 1567, 1568, 1569, 1570, 1571, 720, 992, 1572, 1573, 1574, 1087, 1087, 1087, 1087, 1087, 1087, 1538, 1575, 1556, 1556, 1556, 1556, 1499, 1576, 1577, 1578, 1099, 1099, 764, 1579, 1580, 1581, 1582, 775, 725, 1583, 1584, 1585, 1556, 1556, 1556, 1556, 774, 774, 774, 774, 1586, 1284, 764, 831, 796, 1587, 1448, 1588, 1589, 1307, 865, 1590, 764, 692, 1591, 1592, 1593, 1594, 1595, 851, 851, 712, 1003, 1596, 1597, 1598, 1599, 766, 796, 1600, 1601, 865, 1602, 712, 1603, 1604, 1487, 1487, 729, 729, 729, 1605, 703, 1606, 712, 712, 1607, 1608, 1254, 764, 970, 897, 897, 783, 1609, 766, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 688, 1617, 1618, 1619, 1620, 1228, 1228, 1228, 1228, 1170, 1170, 1170, 1046, 1170, 764, 768, 1621, 1267, 1622, 1623, 796, 796, 796, 1239, 1239, 865, 1624, 973, 973, 1625, 1298, 830, 1253, 1626, 1253, 1627, 1628, 764, 831, 831, 1235, 865, 1629, 1630, 1348, 1631, 1631, 1492, 1631, 1632, 1632, 831, 1633, 1634, 712, 1635, 764, 1636, 1637, 1638, 1253, 1323, 1253, 802, 1639, 1640, 1641, 1642, 819, 819, 1643, 1644, 1645, 950, 1646, 1647, 1648, 1649, 1650, 762, 932, 1651, 971, 1652, 1653, 1654, 1491, 992, 1655, 1656, 1657, 1658, 1659, 1660, 1661, 1662, 732, 732, 922, 732, 732, 1663, 712, 720, 1136, 1438, 1664, 764, 940, 940, 725, 1609, 725, 725, 725, 1665, 712, 1666, 1219, 1667, 1668, 1668, 1668, 1668, 865, 1208, 854, 1669, 1670, 1668, 1668, 1671, 831, 1672, 1673, 865, 1674, 1675, 1675, 1676, 1677, 1235, 863, 1678, 1016, 766, 720, 709, 1359, 1679, 712, 712, 1680, 1681, 1682, 1241, 1683, 979, 979, 1684, 865, 712, 962, 1685, 1038, 1247, 688, 828, 828, 1305, 766, 1686, 709, 1687, 1688, 1689, 859, 712, 712, 1690, 694, 1691, 1241, 1692, 863, 1693, 1029, 1694, 1694, 992, 1695, 1696, 1697, 1389, 1698, 784, 784, 1699, 1098, 1225, 1159, 1098, 991, 1700, 1701, 1702, 1703, 1701, 1704, 1705, 1706, 992, 1170, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 796, 850, 682, 764, 712, 1715, 766, 766, 766, 712, 764, 1716, 764, 766, 766, 802, 1059, 1042, 1136, 1717, 1718, 1719, 739, 739, 1097, 923, 923, 923, 1720, 923, 1721, 712, 712, 1722, 1723, 1272, 1298, 1306, 1281, 1281, 1724, 1725, 1725, 1725, 1104, 1025, 1726, 1727, 1728, 766, 1729, 1577, 1730, 802, 1731, 962, 1732, 1733, 1734, 1054, 1732, 1733, 1735, 1054, 1428, 1736, 679, 679, 679, 679, 679, 679, 679, 679, 679, 710, 710, 710, 710, 1165, 796, 796, 796, 970, 970, 1737, 1738, 712, 712, 1417, 764, 1739, 1740, 1741, 710, 1742, 1743, 1017, 992, 766, 1744, 1745, 1499, 1499, 1746, 880, 880, 1723, 880, 1747, 1748, 1749, 922, 688, 858, 1750, 1751, 1177, 1177, 1752, 1753, 912, 766, 1754, 1755, 1225, 1473, 1752, 1756, 1757, 1758, 802, 1195, 1759, 865, 1241, 1760, 1761, 712, 1062, 1497, 1172, 1762, 1763, 1058, 1764, 1556, 1556, 1765, 1556, 1556, 1766, 1261, 688, 735, 1664, 1220, 1767, 793, 1768, 1769, 697, 697, 1770, 1771, 1772, 688, 1254, 764),
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
    "agreement we\n"
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
    "file that\n"
    "file you\n"
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
    "format of\n"
    "format that\n"
    "format you\n"
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
    "honour the\n"
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
    "it is\n"
    "it s\n"
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
    "not act\n"
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
    "of the\n"
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
    "owner of\n"
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
    "really is\n"
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
    "to ask\n"
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
    "address your\n"
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
    "all data\n"
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
    "any differently\n"
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
    "differently because\n"
    "differently if\n"
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
    "electronic file\n"
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
    "extract of\n"
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
    "fill out\n"
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
    "for id\n"
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
    "insist on\n"
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
    "not grant\n"
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
    "of them\n"
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
    "on hold\n"
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
    "open format\n"
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
    "public tasks\n"
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
    "really you\n"
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
    "take off\n"
    "take over\n"
    "take steps\n"
    "taken back\n"
    "taken down\n"
    "taken off\n"
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
    "to inspect\n"
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
    "to request\n"
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
    "turn to\n"
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
    "us to\n"
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
    "who asks\n"
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
    "worked out\n"
    "works from\n"
    "worse service\n"
    "worse treatment\n"
    "would like\n"
    "would not\n"
    "write down\n"
    "write us\n"
    "writes down\n"
    "written consent\n"
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
    "your ability\n"
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
    "your written\n"
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
    "agreement we have\n"
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
    "file that you\n"
    "for a contract\n"
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
    "format of your\n"
    "format that a\n"
    "format that you\n"
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
    "necessary for a\n"
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
    "owner of the\n"
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
    "you are the\n"
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
    "any of these\n"
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
    "before we send\n"
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
    "file you can\n"
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
    "format you can\n"
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
    "fulfil the agreement\n"
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
    "have your agreement\n"
    "have your consent\n"
    "hear from us\n"
    "history of changes\n"
    "history of edits\n"
    "history of this\n"
    "hold on to\n"
    "holds on to\n"
    "honour our contract\n"
    "honour the agreement\n"
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
    "it is you\n"
    "it s you\n"
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
    "not act on\n"
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
    "not take action\n"
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
    "of the above\n"
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
    "one of these\n"
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
    "really is you\n"
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
    "to ask for\n"
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
    "to look at\n"
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
    "you are who\n"
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
    "agreement we have with\n"
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
    "for a contract with\n"
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
    "you are the account\n"
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
    "based on your agreement\n"
    "based on your consent\n"
    "basis for our processing\n"
    "basis for the processing\n"
    "basis for this is\n"
    "basis is your consent\n"
    "basis of a contract\n"
    "basis of the consent\n"
    "basis of the contract\n"
    "basis of the processing\n"
    "basis of your agreement\n"
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
    "carry out the agreement\n"
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
    "file that you can\n"
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
    "format of your choice\n"
    "format that a computer\n"
    "format that you can\n"
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
    "necessary for a contract\n"
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
    "owner of the data\n"
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
    "you are the owner\n"
    "you are the person\n"
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
    "agreement we have with you\n"
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
    "for a contract with you\n"
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
    "you are the account owner\n"
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
    (1773, 1773, 1774, 1773, 1773, 1773, 1773, 1773, 1775, 1773, 1773, 1773, 1776, 1773, 1773, 1773, 1773, 1773, 1777, 1777, 1773, 1778, 1778, 1773, 1773, 1773, 1779, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1780, 1773, 1773, 1773, 1773, 1773, 1781, 1773, 1782, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1783, 1773, 1784, 1784, 1785, 1773, 1773, 1773, 1773, 1773, 1773, 1786, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1787, 1779, 1773, 1773, 1788, 1779, 1773, 1789, 1773, 1773, 1790, 1790, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1791, 1773, 1773, 1773, 1773, 1773, 1773, 1792, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1793, 1773, 1773, 1794, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1795, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1796, 1773, 1773, 1773, 1773, 1773, 1773, 1797, 1798, 1799, 1800, 1773, 1801, 1773, 1802, 1773, 1773, 1773, 1773, 1773, 1773, 1802, 1773, 1773, 1797, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1803, 1804, 1805, 1773, 1773, 1773, 1773, 1773, 1773, 1806, 1807, 1808, 1809, 1810, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1811, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1812, 1813, 1773, 1773, 1773, 1773, 1773, 1814, 1773, 1815, 1773, 1816, 1817, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1818, 1819, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1820, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1821, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1822, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1823, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1824, 1773, 1773, 1773, 1773, 1825, 1826, 1773, 1773, 1773, 1827, 1828, 1773, 1773, 1829, 1773, 1773, 1773, 1830, 1773, 1773, 1773, 1773, 1773, 1773, 1778, 1773, 1773, 1773, 1773, 1773, 1773, 1831, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1832, 1773, 1773, 1833, 1834, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1833, 1835, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1836, 1773, 1773, 1773, 1837, 1838, 1773, 1773, 1773, 1773, 1773, 1839, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1840, 1773, 1841, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1842, 1773, 1773, 1773, 1773, 1843, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1793, 1773, 1773, 1773, 1844, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1845, 1846, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1847, 1773, 1821, 1773, 1773, 1848, 1773, 1773, 1849, 1773, 1773, 1773, 1850, 1785, 1851, 1773, 1852, 1773, 1773, 1773, 1773, 1853, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1854, 1855, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1791, 1773, 1791, 1773, 1856, 1791, 1773, 1773, 1773, 1773, 1857, 1773, 1773, 1773, 1858, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1859, 1773, 1773, 1773, 1773, 1773, 1860, 1773, 1773, 1773, 1861, 1773, 1773, 1862, 1863, 1773, 1864, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1778, 1773, 1778, 1865, 1773, 1773, 1866, 1867, 1773, 1773, 1773, 1868, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1869, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1870, 1773, 1871, 1872, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1839, 1773, 1773, 1773, 1873, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1874, 1773, 1773, 1825, 1875, 1773, 1825, 1773, 1773, 1803, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1876, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1877, 1773, 1773, 1773, 1773, 1847, 1773, 1773, 1773, 1773, 1773, 1773, 1791, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1878, 1879, 1773, 1773, 1880, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1881, 1773, 1773, 1784, 1882, 1773, 1883, 1773, 1814, 1773, 1773, 1773, 1884, 1885, 1773, 1773, 1773, 1773, 1773, 1773, 1886, 1887, 1888, 1880, 1773, 1773, 1773, 1773, 1889, 1773, 1889, 1773, 1890, 1891, 1773, 1773, 1802, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1866, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1837, 1773, 1892, 1773, 1773, 1773, 1773, 1773, 1893, 1773, 1894, 1895, 1896, 1897, 1898, 1899, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1900, 1773, 1773, 1773, 1887, 1773, 1887, 1773, 1773, 1887, 1773, 1887, 1773, 1887, 1773, 1773, 1887, 1901, 1773, 1887, 1887, 1773, 1773, 1887, 1773, 1902, 1903, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1793, 1904, 1773, 1773, 1773, 1773, 1773, 1905, 1773, 1866, 1865, 1906, 1773, 1773, 1813, 1773, 1773, 1773, 1907, 1773, 1908, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1909, 1910, 1911, 1773, 1773, 1912, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1913, 1914, 1773, 1773, 1773, 1773, 1915, 1773, 1773, 1773, 1773, 1773, 1833, 1916, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1917, 1918, 1773, 1773, 1773, 1773, 1919, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1773, 1866, 1920, 1773, 1773, 1921, 1813, 1915, 1922, 1773, 1773, 1773, 1923, 1924, 1773, 1925, 1926, 1773, 1773, 1773, 1927, 1928, 1773, 1773, 1773, 1773, 1929, 1773, 1773, 1930, 1931, 1932, 1933, 1931, 1931, 1931, 1934, 1935, 1936, 1937, 1931, 1937, 1938, 1935, 1939, 1940, 1941, 1940, 1942, 1943, 1943, 1943, 1944, 1945, 1946, 1945, 1938, 1947, 1948, 1949, 1947, 1947, 1938, 1938, 1950, 1948, 1947, 1951, 1952, 1953, 1954, 1953, 1955, 1955, 1956, 1957, 1957, 1955, 1958, 1959, 1960, 1961, 1962, 1963, 1964, 1960, 1965, 1966, 1967, 1960, 1960, 1968, 1967, 1967, 1969, 1970, 1970, 1971, 1971, 1970, 1972, 1973, 1973, 1973, 1973, 1973, 1973, 1974, 1974, 1975, 1975, 1975, 1976, 1967, 1968, 1977, 1978, 1979, 1980, 1981, 1982, 1983, 1960, 1984, 1985, 1986, 1987, 1988, 1988, 1988, 1988, 1988, 1989, 1988, 1988, 1989, 1989, 1988, 1989, 1940, 1970, 1990, 1991, 1992, 1937, 1993, 1994, 1994, 1994, 1994, 1994, 1995, 1996, 1975, 1997, 1998, 1998, 1998, 1999, 2000, 1960, 2001, 2002, 2003, 2004, 2004, 2005, 1938, 2006, 2007, 2008, 2009, 2009, 1956, 2010, 1956, 2010, 1971, 2011, 1945, 2012, 1956, 2013, 1978, 2014, 2014, 2013, 1994, 2015, 2014, 2016, 2017, 2018, 2019, 1976, 2020, 2021, 2022, 1937, 1937, 1937, 1937, 2023, 2001, 2024, 2025, 2026, 1990, 1975, 1974, 1974, 1975, 1975, 2020, 1955, 1937, 1936, 2027, 2028, 2027, 2029, 2030, 2031, 2032, 2033, 2034, 1973, 1973, 1973, 2035, 2036, 2032, 2033, 2034, 1973, 1973, 1973, 2035, 2036, 2035, 2037, 2027, 2027, 2037, 2027, 2037, 2019, 2038, 2029, 2039, 2040, 2041, 1955, 2042, 1939, 2043, 2044, 2045, 2045, 2046, 2047, 1990, 2048, 1991, 1991, 2049, 2050, 1991, 2049, 1991, 1991, 2049, 2050, 1991, 2049, 2051, 2051, 2052, 2053, 2054, 2055, 2055, 2055, 2055, 2055, 2055, 2012, 2056, 2057, 2058, 2059, 2060, 2061, 2062, 2063, 1937, 2027, 2030, 1999, 1988, 1988, 1988, 1988, 1988, 2064, 2065, 2066, 2065, 2066, 2065, 2025, 2030, 1970, 2064, 2018, 1949, 2067, 2068, 2069, 2069, 2070, 1938, 2071, 2072, 2073, 2074, 1936, 2075, 1938, 1938, 2076, 2077, 2072, 2078, 1987, 2079, 2080, 2081, 2081, 2082, 1955, 1955, 1955, 2083, 2084, 2085, 1995, 2086, 2083, 2085, 1970, 2083, 2087, 2088, 2083, 1995, 2089, 2085, 2090, 2083, 2083, 2083, 2091, 2083, 2083, 2088, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 1947, 2100, 2101, 2018, 2001, 2018, 2018, 2102, 2018, 2018, 1973, 2103, 2061, 2104, 2105, 2106, 2107, 2107, 2108, 2109, 1954, 1976, 2110, 2110, 2110, 2111, 2052, 2052, 2052, 2052, 2016, 2052, 2075, 2111, 2000, 1953, 2112, 2113, 2112, 1990, 2114, 1938, 1934, 2079, 2115, 2116, 1990, 2117, 1990, 2118, 2118, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 1943, 1943, 2120, 1936, 2121, 2064, 2122, 2123, 1945, 2124, 1957, 2125, 2125, 2125, 2125, 2126, 2127, 2128, 2021, 2129, 2128, 2021, 2128, 2130, 2131, 2128, 2062, 2021, 2062, 2132, 2021, 2021, 2128, 2128, 2133, 2128, 1986, 2128, 2134, 2135, 1938, 2136, 2136, 2083, 1938, 1988, 2137, 2137, 2137, 2137, 2137, 2137, 2138, 2048, 2125, 2125, 2125, 2139, 2139, 2125, 2125, 2140, 2140, 2016, 1955, 2141, 2142, 2118, 2118, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 1956, 2143, 2143, 2144, 2145, 2076, 1934, 1934, 2146, 2147, 2148, 2064, 2001, 2001, 2149, 2150, 2151, 2152, 2153, 2127, 1967, 1967, 2154, 1939, 1963, 1936, 1973, 1934, 2155, 2156, 2157, 2158, 2157, 2052, 2052, 2159, 2160, 1951, 1936, 2161, 2162, 1936, 2124, 2052, 2163, 2034, 1934, 2164, 2165, 2166, 2167, 2168, 2169, 2107, 2170, 1947, 1947, 2171, 1957, 2103, 2172, 1970, 1970, 2173, 2053, 2053, 2053, 2099, 2041, 1991, 1956, 2076, 2021, 2021, 2099, 2099, 2099, 2099, 2174, 2175, 1938, 2176, 1938, 1956, 1956, 1956, 1956, 1978, 1978, 1978, 1971, 1971, 1978, 1978, 1978, 2114, 2114, 2112, 2177, 1988, 2178, 2179, 2055, 2055, 2180, 2181, 2182, 2061, 2183, 2183, 2184, 1937, 2185, 2186, 2187, 2012, 2001, 2008, 2001, 2001, 2001, 2150, 2188, 2113, 1934, 1934, 2114, 2189, 2114, 2190, 2191, 2184, 1954, 2128, 2024, 2192, 1937, 2193, 1938, 1999, 2194, 2194, 1943, 2195, 1943, 2094, 2018, 1973, 1973, 2196, 2029, 2012, 2001, 2008, 2197, 2198, 2199, 1956, 2199, 2200, 1954, 1954, 2201, 2016, 1954, 1934, 1970, 1970, 1970, 2140, 2202, 2203, 2069, 2048, 2204, 2205, 2205, 2204, 2048, 2048, 2204, 2203, 2206, 1943, 1934, 1976, 2207, 2021, 2021, 2021, 2021, 2208, 1972, 2209, 2209, 2016, 2210, 2000, 2211, 2211, 1976, 1938, 2212, 2213, 1988, 1988, 2214, 2213, 2213, 2215, 1988, 2213, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2012, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2183, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2216, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2217, 1999, 1999, 1999, 1999, 2218, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2219, 2220, 1999, 2012, 2042, 2216, 1956, 1956, 1956, 2221, 2222, 2223, 1994, 1931, 2224, 2224, 2225, 2137, 2137, 2226, 1938, 2227, 1943, 2018, 2228, 2229, 2229, 2229, 2230, 2020, 2231, 2231, 1994, 1994, 2232, 2113, 2021, 2072, 2233, 2234, 1937, 2233, 2235, 2236, 2237, 1973, 2238, 2194, 2118, 2107, 1963, 1963, 2239, 2240, 2072, 2241, 2072, 2023, 2242, 1981, 1951, 1951, 1951, 1951, 1935, 2117, 1935, 1990, 1935, 2183, 1935, 2243, 1935, 1935, 1990, 1935, 1935, 1935, 2244, 2245, 2246, 2247, 2247, 2247, 2247, 2248, 2249, 1998, 2235, 2235, 2235, 2250, 2235, 2251, 2226, 2252, 2253, 1988, 2028, 2254, 2029, 2255, 1989, 2253, 1988, 2028, 2256, 2254, 2078, 2257, 2258, 2259, 1976, 2260, 2161, 2021, 2021, 2021, 2021, 2021, 2261, 1939, 1999, 2262, 1970, 2263, 2264, 2142, 2265, 2265, 2266, 2267, 1954, 2268, 2268, 1945, 1945, 1995, 1995, 1995, 1943, 2269, 2183, 1938, 2009, 1938, 2270, 2183, 1938, 2183, 1934, 2027, 2027, 1988, 2018, 2018, 2271, 2272, 2272, 2273, 2272, 2004, 1972, 2274, 2046, 1971, 1971, 2164, 2127, 2017, 1975, 1975, 2275, 2276, 2052, 2052, 1990, 1990, 2052, 2277, 2054, 2168, 2024, 2024, 1938, 2278, 1938, 2279, 1951, 1951, 2136, 1956, 2280, 2280, 2280, 2280, 2281, 2281, 1938, 2282, 1938, 2283, 2284, 1988, 1988, 2285, 2200, 1936, 2200, 2027, 2028, 2027, 1988, 2029, 2030, 2286, 2268, 2021, 2016, 2287, 2288, 1938, 2110, 2289, 2290, 2110, 2110, 2110, 2291, 2291, 2291, 1955, 2110, 2110, 2110, 2289, 2291, 2291, 2291, 2291, 2291, 1956, 1956, 2292, 2292, 2161, 2293, 2161, 2293, 2173, 2294, 1994, 1994, 2295, 2012, 2001, 2001, 2149, 2296, 1935, 1935, 1935, 2297, 2035, 2035, 2035, 2292, 2292, 2298, 2035, 2035, 2299, 2297, 2300, 2300, 2301, 2035, 2302, 2301, 2302, 2303, 2301, 2301, 2035, 2035, 2035, 2304, 2305, 2305, 2035, 2303, 1935, 1935, 2306, 2307, 1991, 1935, 2308, 1935, 1935, 2035, 2301, 2309, 2310, 2311, 2049, 2292, 2292, 2312, 2292, 2292, 1978, 1978, 2313, 1939, 1938, 1938, 1938, 1938, 2314, 2315, 2310, 2310, 1970, 2316, 1934, 2108, 2021, 2061, 2061, 1990, 1990, 2317, 2061, 2061, 2318, 2232, 2232, 2232, 1956, 1956, 2319, 1938, 2320, 2321, 1947, 2322, 1938, 2310, 1988, 1988, 1988, 1988, 1988, 2323, 2324, 2325, 2324, 2326, 1936, 1978, 1938, 2114, 1995, 2327, 2076, 2020, 1937, 2266, 2024, 2184, 2328, 2329, 2329, 2076, 2018, 2018, 2188, 2286, 2330, 2076, 1975, 2121, 2121, 2121, 2116, 2112, 2331, 2080, 2332, 2333, 2018, 2018, 2018, 2018, 2018, 2018, 1971, 2053, 2334, 2334, 2334, 2314, 2335, 2336, 2314, 2030, 2286, 2118, 2118, 1975, 1938, 2337, 2016, 2077, 1937, 2062, 1937, 1938, 2204, 2048, 2072, 2204, 1938, 1960, 2072, 1976, 2338, 1994, 1997, 1997, 1997, 1938, 2339, 1973, 1994, 2102, 2072, 2228, 2268, 1956, 1956, 1990, 1990, 1956, 2340, 1975, 2027, 2341, 2027, 2342, 2342, 1994, 2343, 2342, 2342, 2342, 2344, 2345, 2345, 2345, 2345, 2342, 2345, 2345, 2346, 2346, 1955, 1955, 2001, 1971, 1971, 2072, 2001, 2347, 2001, 2018, 2348, 2349, 2001, 2149, 1938, 2064, 1961, 1961, 1961, 2314, 2350, 2342, 2351, 2352, 2342, 2342, 2352, 2353, 2345, 2345, 2354, 2355, 2247, 2356, 1956, 1956, 1956, 2357, 1956, 2354, 2352, 2342, 2142, 2102, 2358, 2359, 2253, 2360, 2343, 2361, 2342, 2362, 2314, 2342, 2363, 2342, 2195, 2195, 2361, 2253, 2359, 2028, 2361, 2314, 2314, 2314, 2095, 2342, 2357, 2364, 2361, 2097, 2365, 2361, 1988, 2342, 2361, 2361, 2343, 2095, 2358, 2195, 2314, 2357, 2357, 2314, 2342, 2314, 2342, 2342, 2097, 2253, 2314, 2366, 2342, 2345, 2345, 2342, 2342, 2345, 2361, 2345, 2367, 2368, 2095, 1937, 1937, 2369, 2102, 2024, 2370, 2371, 2116, 2121, 2371, 2140, 2372, 2372, 2373, 2374, 2375, 2376, 2055, 2055, 2078, 2001, 2001, 2001, 2377, 2001, 1988, 1988, 2088, 2378, 2379, 2380, 2381, 1988, 1988, 2382, 1989, 1931, 2383, 1967, 2384, 2385, 2050, 2050, 2041, 2029, 2386, 2041, 2050, 2386, 2310, 2041, 2387, 2387, 2114, 2076, 1938, 2388, 2389, 2390, 2389, 2391, 2392, 2121, 2121, 2121, 2116, 1939, 2393, 2393, 1938, 2098, 2034, 2394, 2394, 2016, 2395, 2396, 2396, 1956, 2016, 2016, 1934, 1956, 2016, 2396, 2396, 2397, 2011, 2016, 2396, 2396, 1971, 1956, 2396, 2398, 1934, 2399, 2400, 2401, 2402, 1997, 1997, 1997, 1997, 2403, 2119, 2119, 2172, 1997, 1997, 2404, 2405, 1997, 1994, 1934, 1997, 2119, 1997, 1997, 1997, 2406, 1997, 2168, 2406, 1997, 2407, 2016, 2016, 1934, 2268, 2408, 2409, 2332, 2410, 2076, 1938, 1938, 1938, 1938, 2189, 2016, 1970, 1976, 2411, 2016, 2235, 2235, 2412, 2235, 2413, 2414, 1945, 2001, 2150, 2098, 1938, 2098, 2099, 2016, 2011, 2415, 1934, 1945, 1945, 2282, 2282, 2016, 2016, 2127, 2017, 1943, 1943, 2137, 2042, 2042, 2042, 2005, 2310, 2310, 2053, 2064, 2064, 2053, 2053, 2416, 2416, 2183, 2183, 2417, 2066, 1967, 2066, 2066, 1967, 2066, 2127, 2017, 2284, 1938, 2062, 2183, 1938, 1945, 2078, 1975, 1975, 1976, 2108, 2108, 1937, 2109, 1976, 1976, 2369, 2078, 2418, 2259, 2259, 1937, 2114, 2300, 2016, 2328, 2072, 1955, 1955, 1955, 2265, 2018, 2137, 2295, 2092, 2259, 2259, 2419, 2420, 2420, 2421, 2001, 2150, 2422, 2078, 1937, 2423, 2001, 2150, 2150, 1990, 2054, 2424, 2424, 2124, 1990, 2124, 2120, 2120, 2425, 2120, 2120, 2124, 2021, 1951, 2124, 2120, 2120, 2426, 2124, 2120, 2120, 2427, 2428, 2429, 2430, 2124, 1951, 2054, 2164, 2075, 2431, 2420, 2425, 2124, 2120, 2124, 2014, 2013, 1975, 2030, 2030, 2432, 2432, 2162, 2113, 1949, 2433, 2434, 1937, 2332, 1955, 1955, 1955, 1955, 2435, 2435, 2274, 2275, 2275, 2275, 2274, 2435, 1990, 1990, 1975, 1975, 1970, 1975, 2235, 2436, 1937, 2042, 2437, 1957, 2235, 2076, 2438, 2223, 2245, 2042, 2439, 2117, 1934, 1990, 1934, 2077, 2440, 2441, 1934, 1934, 1934, 2442, 2440, 2440, 1934, 2076, 2055, 2055, 2099, 2071, 2443, 2444, 1938, 2419, 2062, 2062, 2128, 2445, 2114, 2114, 2183, 1975, 1975, 1937, 2446, 1975, 1975, 2446, 2446, 2027, 2140, 1956, 2447, 2107, 2247, 2448, 1938, 2449, 1956, 2078, 2078, 2450, 2451, 1938, 1945, 2012, 1990, 1990, 2117, 1935, 1990, 2302, 2302, 2452, 1967, 1967, 1990, 1990, 2018, 2053, 2053, 2253, 2053, 1938, 2235, 2235, 2235, 2453, 2453, 2021, 2121, 2121, 2027, 2371, 2454, 2116, 2061, 2061, 2061, 2104, 2104, 2104, 2061, 2061, 1990, 2455, 1945, 1970, 2455, 2334, 2310, 2456, 2334, 2334, 2334, 2310, 2334, 2334, 2334, 2334, 2334, 2334, 2069, 2136, 2001, 2001, 2457, 2001, 2244, 2346, 1988, 2195, 2164, 1943, 2458, 2107, 2076, 2142, 1973, 1973, 2274, 1970, 1970, 1975, 2324, 2459, 2198, 2142, 2460, 1937, 1938, 2307, 2189, 2064, 1945, 1945, 1945, 1945, 2064, 2274, 1945, 2274, 1975, 1945, 1936, 1975, 1975, 1936, 1936, 1975, 2461, 1975, 1975, 2324, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 1945, 1945, 2000, 2462, 2463, 2462, 1955, 2464, 2062, 1937, 2465, 2134, 2466, 2263, 2263, 2467, 2263, 2468, 2469, 2469, 2263, 2275, 2275, 2470, 2471, 2053, 2053, 1988, 1988, 2212, 2472, 2473, 2474, 1956, 2259, 2449, 2291, 1938, 2475, 2330, 2475, 2476, 2018, 2018, 2018, 2301, 2301, 2018, 2018, 2301, 2301, 2301, 2477, 2477, 2301, 2478, 2301, 2301, 1976, 2016, 2108, 1999, 2268, 2479, 2480, 2481, 2481, 2482, 2082, 1935, 2483, 2484, 2100, 2485, 2486, 1971, 1971, 1938, 2215, 2349, 2142, 2487, 1970, 1970, 1970, 2142, 2339, 2114, 2041, 2302, 2302, 2302, 2488, 2310, 2310, 2000, 2253, 2419, 2489, 2489, 2419, 2419, 1947, 1947, 1947, 2490, 2161, 2491, 2161, 2492, 2334, 2161, 2021, 2293, 2053, 2045, 2078, 2114, 2114, 2114, 2016, 2493, 2494, 2140, 1947, 2018, 2018, 2018, 2018, 2495, 2496, 2014, 2497, 1974, 1974, 1974, 1990, 1990, 1970, 1990, 2054, 2498, 2054, 2223, 2223, 2021, 2021, 2021, 2021, 2021, 2021, 2021, 2499, 2500, 2244, 1967, 1967, 2501, 2029, 2025, 2502, 1955, 2503, 2501, 2504, 2502, 1955, 2029, 2025, 1955, 2025, 1967, 1967, 1967, 2066, 1967, 2066, 2066, 2005, 1935, 1953, 2016, 1953, 1953, 1953, 1938, 1935, 1935, 2151, 1975, 1975, 2505, 2506, 1938, 2235, 1937, 1937, 1986, 2475, 2053, 2173, 1938, 2108, 1997, 1997, 1997, 2507, 2508, 1997, 1997, 1997, 1935, 2496, 1939, 1939, 1997, 1997, 2016, 2094, 1997, 1997, 1997, 1997, 2142, 1997, 2128, 2242, 2100, 2094, 2509, 2510, 2511, 1934, 2512, 2512, 1997, 1997, 2496, 2427, 2513, 2514, 2515, 2406, 2514, 2516, 2100, 2017, 2517, 2107, 2446, 2446, 2446, 2446, 1938, 1938, 2518, 2409, 2519, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2409, 1999, 1999, 2520, 1999, 1999, 1935, 1935, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2521, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2519, 1999, 1999, 1999, 1999, 2520, 1999, 1999, 2522, 2522, 1999, 1999, 1999, 1999, 1999, 1999, 2520, 1999, 2523, 1999, 1999, 1999, 2524, 1999, 1999, 1999, 2525, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2526, 1999, 1999, 2519, 2523, 1999, 1999, 1999, 1999, 2409, 2527, 1999, 2520, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2520, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2528, 1999, 1999, 1999, 1999, 2529, 1999, 2530, 1999, 2529, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2531, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 1999, 2119, 2519, 1999, 1999, 2532, 1999, 1999, 2533, 1999, 2029, 2223, 2534, 1989, 1943, 2535, 2535, 2535, 2535, 2535, 2331, 2108, 2108, 2478, 2108, 2536, 1978, 1978, 2537, 2538, 2539, 2244, 2235, 1972, 2364, 2244, 2244, 2540, 2244, 2295, 2268, 2226, 2541, 2349, 2142, 1973, 1936, 1936, 2542, 2543, 2544, 2545, 2546, 1938, 2547, 2548, 2072, 2027, 2181, 1971, 1971, 1989, 1989, 2001, 2001, 2457, 1988, 1988, 2236, 1988, 1988, 2088, 1988, 2348, 2549, 2348, 2550, 2551, 1938, 2552, 2268, 2553, 2386, 2106, 2106, 1938, 2554, 2164, 2127, 2127, 2127, 2017, 2355, 2268, 2168, 2268, 2168, 2114, 2053, 2183, 2001, 2107, 1956, 1956, 2215, 1938, 2001, 2555, 1937, 2268, 2127, 2127, 2440, 2556, 2116, 2103, 2102, 2348, 1939, 2557, 2558, 2336, 2559, 2560, 2286, 2561, 2029, 2562, 2286, 2161, 2029, 2029, 2563, 2564, 2565, 2564, 2029, 2566, 2030, 2567, 2568, 2569, 2030, 2570, 2286, 2286, 2571, 2572, 2108, 2478, 2384, 2573, 2574, 2052, 2575, 2052, 2052, 2027, 2027, 2181, 1989, 2027, 2027, 2181, 2052, 1938, 2245, 2576, 2576, 2577, 2576, 1937, 2236, 2578, 2576, 2409, 1961, 2579, 2580, 2581, 1995, 2072, 2582, 1938, 2583, 2584, 2285, 1978, 1978, 1939, 2585, 2029, 2062, 2029, 2586, 2029, 1937, 2587, 1937, 2421, 2278, 1976, 1976, 2588, 2236, 2589, 2590, 2589, 2591, 2256, 2256, 2589, 2592, 2591, 2590, 2029, 2593, 2589, 2594, 2595, 2094, 2094, 1991, 1938, 1934, 2596, 2597, 2598, 2599, 2507, 2600, 2601, 2094, 2189, 2602, 2094, 2603, 1934, 2602, 2604, 1938, 2094, 1938, 1934, 2305, 2605, 2597, 2606, 1938, 2607, 2608, 1934, 1938, 1938, 2586, 2342, 1938, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2610, 2609, 2609, 2609, 2609, 2609, 2611, 2611, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2612, 2609, 2609, 2613, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2614, 2609, 2615, 2609, 2609, 2616, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2617, 2618, 2609, 2609, 2609, 2619, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2620, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2621, 2621, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2622, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2623, 2609, 2612, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2624, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2625, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2626, 2609, 2609, 2627, 2627, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2628, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2629, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2630, 2609, 2609, 2609, 2609, 2609, 2609, 2631, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2632, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2633, 2609, 2609, 2609, 2634, 2609, 2635, 2609, 2609, 2609, 2609, 2609, 2609, 2636, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2619, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2625, 2609, 2609, 2609, 2609, 2609, 2637, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2609, 2638, 2638, 2639, 2640, 2640, 2640, 2640, 2640, 2641, 2640, 2640, 2642, 2642, 2642, 2643, 2644, 2645, 2646, 2647, 2648, 2648, 2648, 2648, 2648, 2648, 2649, 2649, 2650, 2650, 2650, 2650, 2651, 2652, 2653, 2654, 2654, 2654, 2654, 2654, 2654, 2654, 2654, 2655, 2656, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2649, 2664, 2653, 2648, 2665, 2666, 2667, 2668, 2669, 2670, 2667, 2671, 2649, 2649, 2640, 2640, 2672, 2673, 2674, 2675, 2673, 2676, 2677, 2651, 2678, 2679, 2680, 2650, 2681, 2682, 2683, 2684, 2684, 2684, 2685, 2652, 2651, 2640, 2640, 2640, 2640, 2651, 2640, 2655, 2651, 2651, 2651, 2686, 2686, 2687, 2661, 2661, 2661, 2688, 2689, 2648, 2690, 2678, 2678, 2642, 2642, 2691, 2692, 2682, 2693, 2642, 2694, 2655, 2694, 2695, 2681, 2648, 2648, 2648, 2686, 2686, 2686, 2686, 2686, 2696, 2697, 2697, 2697, 2698, 2648, 2650, 2650, 2648, 2699, 2699, 2699, 2700, 2678, 2700, 2700, 2696, 2696, 2696, 2696, 2696, 2696, 2696, 2696, 2683, 2701, 2702, 2702, 2702, 2702, 2703, 2648, 2704, 2648, 2648, 2705, 2648, 2648, 2648, 2697, 2698, 2698, 2706, 2706, 2698, 2698, 2698, 2706, 2706, 2707, 2708, 2708, 2708, 2708, 2708, 2709, 2710, 2710, 2711, 2712, 2713, 2714, 2715, 2715, 2716, 2715, 2715, 2715, 2715, 2715, 2714, 2715, 2715, 2717, 2717, 2717, 2717, 2718, 2665, 2665, 2665, 2693, 2688, 2650, 2650, 2711, 2688, 2688, 2719, 2720, 2712, 2712, 2712, 2649, 2649, 2649, 2721, 2722, 2722, 2723, 2649, 2724, 2683, 2702, 2725, 2698, 2702, 2726, 2702, 2702, 2727, 2728, 2729, 2730, 2731, 2732, 2731, 2731, 2733, 2733, 2731, 2727, 2734, 2727, 2727, 2728, 2727, 2728, 2731, 2732, 2731, 2727, 2735, 2731, 2728, 2736, 2732, 2732, 2728, 2731, 2727, 2727, 2731, 2728, 2727, 2737, 2738, 2739, 2697, 2697, 2697, 2740, 2741, 2740, 2648, 2648, 2688, 2688, 2742, 2742, 2743, 2742, 2742, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2704, 2648, 2648, 2648, 2648, 2648, 2744, 2744, 2745, 2740, 2649, 2746, 2747, 2748, 2748, 2748, 2748, 2748, 2749, 2750, 2750, 2751, 2752, 2753, 2753, 2753, 2753, 2753, 2753, 2754, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2753, 2755, 2756, 2757, 2726, 2758, 2661, 2661, 2661, 2661, 2759, 2681, 2760, 2756, 2715, 2761, 2723, 2762, 2720, 2720, 2683, 2654, 2654, 2654, 2654, 2654, 2654, 2654, 2650, 2763, 2706, 2730, 2764, 2696, 2761, 2761, 2680, 2761, 2648, 2765, 2766, 2765, 2765, 2765, 2765, 2767, 2767, 2767, 2767, 2767, 2720, 2768, 2708, 2688, 2650, 2661, 2661, 2769, 2661, 2661, 2770, 2770, 2770, 2661, 2661, 2771, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2770, 2770, 2770, 2661, 2661, 2770, 2770, 2708, 2772, 2772, 2773, 2773, 2774, 2775, 2775, 2748, 2776, 2711, 2711, 2777, 2711, 2711, 2711, 2711, 2711, 2711, 2777, 2711, 2711, 2711, 2778, 2779, 2780, 2651, 2781, 2782, 2783, 2651, 2748, 2750, 2651, 2687, 2756, 2651, 2784, 2784, 2651, 2651, 2651, 2651, 2651, 2690, 2755, 2755, 2658, 2755, 2665, 2785, 2786, 2658, 2787, 2788, 2789, 2640, 2640, 2790, 2756, 2791, 2791, 2788, 2776, 2655, 2792, 2651, 2651, 2793, 2794, 2794, 2794, 2791, 2791, 2711, 2711, 2795, 2796, 2726, 2726, 2726, 2726, 2726, 2726, 2795, 2775, 2775, 2795, 2775, 2795, 2797, 2723, 2682, 2798, 2651, 2798, 2798, 2798, 2799, 2800, 2801, 2686, 2665, 2802, 2673, 2675, 2774, 2803, 2770, 2804, 2805, 2806, 2739, 2739, 2702, 2725, 2698, 2702, 2702, 2702, 2788, 2697, 2697, 2697, 2697, 2807, 2697, 2697, 2808, 2809, 2810, 2809, 2811, 2683, 2770, 2666, 2812, 2813, 2669, 2814, 2814, 2668, 2815, 2669, 2670, 2643, 2816, 2650, 2817, 2817, 2818, 2818, 2649, 2649, 2640, 2819, 2715, 2820, 2756, 2697, 2697, 2660, 2672, 2821, 2640, 2822, 2648, 2649, 2649, 2648, 2823, 2719, 2824, 2824, 2650, 2824, 2824, 2726, 2726, 2756, 2825, 2756, 2826, 2827, 2828, 2723, 2722, 2722, 2649, 2829, 2829, 2829, 2672, 2672, 2672, 2749, 2830, 2831, 2832, 2695, 2681, 2775, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2720, 2711, 2777, 2723, 2765, 2765, 2766, 2833, 2775, 2775, 2688, 2688, 2834, 2835, 2740, 2836, 2837, 2673, 2838, 2839, 2746, 2740, 2840, 2841, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2650, 2743, 2650, 2650, 2650, 2650, 2650, 2842, 2650, 2650, 2650, 2743, 2743, 2812, 2661, 2843, 2844, 2753, 2845, 2725, 2846, 2847, 2848, 2753, 2686, 2849, 2689, 2642, 2850, 2851, 2852, 2648, 2661, 2843, 2853, 2767, 2843, 2854, 2855, 2846, 2850, 2751, 2856, 2767, 2857, 2858, 2856, 2859, 2731, 2756, 2756, 2756, 2756, 2756, 2756, 2756, 2680, 2777, 2860, 2651, 2651, 2861, 2862, 2863, 2774, 2864, 2756, 2865, 2866, 2682, 2867, 2651, 2681, 2651, 2682, 2761, 2761, 2639, 2662, 2651, 2842, 2661, 2665, 2690, 2690, 2868, 2868, 2698, 2664, 2715, 2715, 2715, 2715, 2711, 2711, 2869, 2870, 2696, 2871, 2649, 2649, 2650, 2872, 2740, 2740, 2750, 2750, 2821, 2739, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2711, 2726, 2758, 2726, 2726, 2686, 2654, 2873, 2817, 2788, 2697, 2731, 2697, 2874, 2697, 2701, 2731, 2697, 2875, 2725, 2720, 2876, 2723, 2723, 2877, 2665, 2665, 2878, 2749, 2879, 2821, 2880, 2881, 2701, 2731, 2881, 2881, 2731, 2881, 2881, 2728, 2728, 2728, 2731, 2882, 2720, 2720, 2790, 2883, 2735, 2735, 2720, 2748, 2750, 2651, 2884, 2650, 2650, 2650, 2650, 2650, 2664, 2650, 2664, 2664, 2756, 2885, 2885, 2886, 2817, 2887, 2887, 2887, 2887, 2887, 2887, 2887, 2756, 2756, 2651, 2742, 2767, 2767, 2767, 2767, 2742, 2742, 2743, 2742, 2767, 2812, 2651, 2651, 2648, 2659, 2794, 2651, 2888, 2889, 2889, 2889, 2789, 2873, 2873, 2873, 2873, 2873, 2889, 2792, 2890, 2828, 2890, 2890, 2881, 2891, 2678, 2678, 2700, 2678, 2892, 2777, 2893, 2788, 2756, 2756, 2756, 2894, 2895, 2895, 2896, 2678, 2678, 2678, 2756, 2897, 2897, 2898, 2898, 2899, 2877, 2750, 2900, 2750, 2901, 2798, 2651, 2902, 2740, 2903, 2904, 2770, 2770, 2905, 2905, 2900, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2698, 2906, 2907, 2688, 2688, 2908, 2708, 2661, 2661, 2654, 2720, 2720, 2720, 2720, 2720, 2720, 2909, 2708, 2661, 2751, 2751, 2655, 2668, 2910, 2668, 2668, 2911, 2868, 2868, 2648, 2648, 2648, 2912, 2654, 2913, 2914, 2915, 2916, 2917, 2918, 2919, 2920, 2921, 2922, 2919, 2923, 2924, 2775, 2893, 2774, 2756, 2661, 2661, 2661, 2661, 2661, 2661, 2661, 2649, 2661, 2661, 2661, 2680, 2726, 2726, 2726, 2726, 2763, 2763, 2770, 2837, 2770, 2925, 2770, 2926, 2770, 2770, 2770, 2770, 2770, 2673, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2770, 2927, 2673, 2770, 2681, 2673, 2770, 2770, 2837, 2770, 2770, 2928, 2929, 2929, 2678, 2929, 2929, 2930, 2750, 2678, 2750, 2838, 2931, 2931, 2751, 2932, 2697, 2697, 2697, 2849, 2933, 2865, 2816, 2651, 2704, 2650, 2650, 2682, 2934, 2682, 2795, 2830, 2935, 2795, 2795, 2795, 2795, 2795, 2795, 2830, 2936, 2937, 2739, 2938, 2640, 2698, 2756, 2774, 2895, 2795, 2795, 2939, 2940, 2889, 2941, 2695, 2942, 2943, 2698, 2698, 2801, 2944, 2943, 2943, 2943, 2896, 2941, 2945, 2946, 2947, 2944, 2948, 2949, 2948, 2695, 2950, 2695, 2951, 2695, 2952, 2698, 2943, 2695, 2953, 2943, 2740, 2653, 2697, 2954, 2954, 2653, 2955, 2653, 2795, 2740, 2653, 2956, 2650, 2650, 2956, 2682, 2877, 2956, 2956, 2957, 2650, 2775, 2775, 2958, 2651, 2723, 2723, 2661, 2661, 2661, 2958, 2958, 2959, 2959, 2958, 2817, 2959, 2958, 2795, 2795, 2795, 2795, 2695, 2851, 2651, 2651, 2651, 2651, 2651, 2960, 2934, 2916, 2661, 2642, 2961, 2962, 2961, 2963, 2963, 2964, 2651, 2651, 2651, 2651, 2912, 2865, 2716, 2714, 2965, 2966, 2716, 2799, 2739, 2739, 2967, 2817, 2798, 2799, 2748, 2862, 2934, 2739, 2748, 2739, 2739, 2899, 2968, 2933, 2969, 2799, 2970, 2651, 2651, 2723, 2651, 2799, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2972, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2973, 2973, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2974, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2975, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2971, 2976, 2977, 2977, 2978, 2979, 2980, 2981, 2982, 2983, 2984, 2985, 2986, 2987, 2986, 2988, 2989, 2989, 2981, 2981, 2982, 2982, 2982, 2982, 2982, 2990, 2991, 2983, 2982, 2992, 2993, 2994, 2994, 2995, 2996, 2996, 2997, 2983, 2983, 2998, 2999, 2999, 2999, 2999, 2997, 2983, 2997, 2999, 2983, 2983, 2983, 2983, 2992, 3000, 2982, 3001, 3002, 3002, 2979, 2997, 2997, 2997, 2997, 2997, 2997, 2997, 3003, 3003, 3003, 3004, 3005, 3005, 3005, 3005, 3006, 3006, 3006, 3006, 3006, 3006, 3006, 2979, 2979, 3007, 3008, 3009, 2997, 2997, 3010, 3011, 3011, 3011, 3011, 3011, 3012, 2997, 2997, 2981, 3013, 3014, 3005, 3015, 3015, 2983, 3016, 3017, 3018, 2979, 3006, 2996, 2996, 2979, 2979, 2979, 2979, 3019, 2986, 3020, 3021, 3021, 3021, 3021, 3021, 3019, 3022, 3023, 3024, 3024, 3024, 3024, 3025, 3023, 3024, 3006, 2982, 2982, 2982, 2982, 2982, 2982, 2982, 2979, 2997, 2997, 3008, 2997, 2997, 2997, 3011, 3007, 3026, 2992, 2992, 2992, 2992, 2992, 2992, 2992, 3027, 2992, 2992, 2992, 2992, 2992, 2992, 3027, 3028, 3028, 3028, 3028, 2992, 2992, 2992, 2992, 2992, 2992, 3007, 3007, 3007, 3007, 3029, 3030, 3021, 3018, 3021, 2997, 2997, 2997, 2997, 2997, 2997, 3031, 3032, 3033, 2983, 3014, 2983, 3034, 3035, 3036, 3036, 3035, 3036, 3035, 3037, 3037, 3037, 3037, 3037, 3037, 3037, 3037, 3038, 3038, 3035, 3039, 3039, 3022, 3022, 3022, 3022, 3022, 3022, 3022, 3022, 3022, 3022, 2983, 3022, 3022, 3040, 3040, 3028, 3028, 3041, 3042, 3011, 3013, 3043, 3014, 3044, 3017, 2981, 2981, 3045, 3046, 3046, 2997, 3047, 3047, 3048, 2999, 3014, 3048, 3000, 3049, 2991, 3010, 3010, 3050, 3050, 3050, 3050, 3051, 3052, 3053, 3054, 3002, 3002, 2992, 3055, 3056, 3057, 2997, 2997, 2997, 2997, 2979, 3058, 3045, 3059, 3060, 3061, 3006, 3006, 2982, 3062, 3059, 3063, 3064, 3065, 3066, 3067, 3068, 3069, 3070, 2983, 2987, 2992, 3071, 3072, 3072, 3006, 3014, 3045, 2986, 2986, 3073, 2997, 2997, 2997, 2997, 2997, 2997, 2997, 3037, 2992, 3037, 3066, 3066, 3074, 3066, 3075, 3076, 3066, 3066, 3066, 3077, 3078, 3045, 3078, 3052, 3021, 3052, 2982, 3033, 3033, 3011, 3011, 3011, 2977, 2991, 2983, 3079, 3000, 3080, 3081, 3081, 3081, 3081, 3006, 3082, 3082, 3008, 3083, 3084, 3050, 3050, 3050, 3050, 3008, 2983, 3084, 3084, 3014, 3014, 3014, 3085, 2981, 3080, 3080, 2983, 3020, 2979, 2979, 3037, 2980, 3037, 3027, 3002, 3028, 3071, 3086, 3087, 3072, 3072, 3088, 3088, 3072, 2999, 2999, 2999, 3089, 3090, 3044, 3091, 3091, 3083, 3092, 3093, 3094, 3083, 3022, 3040, 3036, 3014, 3014, 3038, 3022, 2998, 3095, 2992, 2992, 2992, 2992, 3096, 3083, 3096, 3096, 3035, 2998, 2998, 2983, 2983, 2983, 2983, 2983, 3016, 3016, 3073, 3073, 3022, 3021, 3014, 3095, 3097, 3022, 3006, 3010, 3010, 3098, 3098, 3098, 3098, 3098, 3098, 3099, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3098, 3100, 3100, 3100, 3101, 3102, 3100, 3103, 3104, 3105, 3106, 3107, 3101, 3101, 3108, 3108, 3109, 3110, 3111, 3112, 3111, 3101, 3101, 3113, 3101, 3114, 3114, 3115, 3101, 3116, 3117, 3116, 3116, 3118, 3118, 3118, 3118, 3118, 3118, 3119, 3119, 3119, 3118, 3120, 3118, 3118, 3118, 3119, 3119, 3119, 3119, 3118, 3118, 3121, 3114, 3118, 3122, 3123, 3124, 3125, 3106, 3126, 3101, 3127, 3128, 3129, 3129, 3130, 3101, 3131, 3101, 3132, 3133, 3127, 3127, 3134, 3135, 3136, 3116, 3137, 3128, 3128, 3128, 3138, 3139, 3128, 3140, 3110, 3141, 3141, 3141, 3141, 3141, 3141, 3142, 3143, 3144, 3144, 3145, 3146, 3145, 3147, 3148, 3149, 3149, 3149, 3150, 3150, 3150, 3150, 3151, 3152, 3152, 3153, 3154, 3155, 3156, 3157, 3158),
    strict=True))
KINDS = (
    (123,),
    (182, 1422),
    (123, 1208),
    (),
    (1293,),
    (46, 1241, 1244, 2004),
    (1199,),
    (651, 943, 976, 985, 994, 1010, 1022, 1247, 1850, 1924),
    (1, 7, 105, 166, 179, 185, 200, 218, 223, 396, 640, 642, 685, 698, 702, 711, 742, 916, 936, 937, 953, 954, 964, 965, 968, 972, 975, 1016, 1198, 1232, 1242, 1245, 1251, 1254, 1256, 1267, 1390, 1391, 1484, 1534, 1611, 1622, 1646, 1660, 1684, 1688, 1698, 1700, 1711, 1720, 1721, 1768, 1786, 1816, 1871, 1990, 2005, 2007, 2020, 2023, 2033, 2062),
    (101, 481, 483, 575, 641, 644, 802, 831, 837, 856, 875, 878, 879, 896, 900, 967, 1039, 1083, 1252, 1339, 1612, 1646, 1789, 1790),
    (2068,),
    (728, 736),
    (481, 802, 831, 837, 856, 875, 878, 879, 896, 900, 967, 1039, 1083, 1252, 1599, 1612),
    (105, 179, 207, 220, 223, 356, 810, 1980),
    (105, 179, 207, 220, 223, 810),
    (410, 416, 1553),
    (1356, 1418, 1807),
    (1234, 1266, 1283, 1528),
    (1474, 1482, 1494),
    (1307, 1924, 1934),
    (133, 176, 180, 184, 187, 217, 255, 270, 279, 293, 515, 650, 752, 856, 870, 879, 896, 900, 1051, 1235, 1238, 1240, 1243, 1287, 1659, 1709, 1727, 1831),
    (1724,),
    (1584, 1587),
    (447, 468, 666, 668, 740, 1152, 1474, 1482, 1494, 1805),
    (156,),
    (447, 586, 666, 668, 736, 737, 1152, 1474, 1482, 1494, 1538, 1805, 1872, 1928),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1666),
    (605, 608, 873, 881, 1291, 2001),
    (1899, 1986),
    (176, 180, 184, 217, 1455),
    (1344, 1347, 1353, 1364, 1746),
    (22, 167, 602, 606, 609, 635, 769, 1224, 1862, 1965),
    (6, 22, 124, 137, 143, 146, 165, 167, 600, 602, 773, 1218, 2051, 2101),
    (153, 161, 164),
    (246,),
    (33, 241),
    (1082,),
    (188, 427, 581, 582, 602, 606, 611, 617, 701, 1104, 1540, 1559, 1905, 2029),
    (188, 581, 582, 617, 1104),
    (188, 581, 582, 602, 617, 1104),
    (1956,),
    (127, 129, 130, 144, 149, 152, 966, 1038, 1043, 1046, 1049, 1057, 1060, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (1241, 1244, 2063),
    (457, 586, 617, 728, 736, 737, 740, 1518),
    (868, 886, 1924, 1996, 1997, 2005),
    (809, 845, 1179, 1192),
    (270, 1287, 1296, 1323),
    (536, 1042, 1241, 1244, 1519, 2063),
    (69, 175, 211, 254, 260, 567, 574, 590, 681, 688, 694, 747, 757, 787, 1666),
    (85, 856, 879, 896, 900, 1599),
    (1923,),
    (1576,),
    (101, 133, 175, 521, 567, 580, 804, 1496, 2030, 2042, 2062),
    (255, 1315, 1317),
    (209, 219, 221, 532, 834, 840, 1922, 1956, 1960, 1993),
    (154, 573, 1526, 1584),
    (320,),
    (411, 567, 846, 848, 852, 1546, 1555, 2042, 2062),
    (89, 93, 229, 540, 1586, 1590, 1600, 2102),
    (949, 1207),
    (949,),
    (148, 1937),
    (179, 185, 202, 223, 255, 289, 354, 392, 603, 952, 969, 977, 989, 1002, 1007, 1027, 1052, 1064, 1170, 1356, 1448, 1847, 1868, 1916, 1982, 2002, 2005, 2035, 2038, 2041),
    (255, 603, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 2002),
    (255, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1324, 2002, 2041),
    (179, 223, 255, 599, 602, 603, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1324, 2002, 2035, 2041),
    (801, 802),
    (801, 802, 806, 811, 813, 2088),
    (734,),
    (1669, 1952),
    (1353,),
    (1522,),
    (176, 180, 184, 217, 665),
    (1352, 1366, 1958, 2082),
    (35, 43, 2078),
    (35,),
    (35, 40, 1924),
    (133, 686, 689, 1613),
    (143, 1187),
    (176, 180, 184, 217, 590, 681, 688, 694, 747, 757, 787, 815, 830, 1666),
    (1667, 1693, 1711, 1720),
    (7, 91),
    (990, 1590, 1600, 2005),
    (1586,),
    (153, 161, 202, 1333, 1337),
    (1151, 1560),
    (1590,),
    (1634,),
    (195, 420, 1470, 1712, 1715, 1923),
    (176, 180, 184, 217, 1778),
    (1741,),
    (104, 106, 176, 180, 184, 217, 395, 1574, 1928),
    (808,),
    (253, 1583, 1645, 1648, 1657, 1810, 2048),
    (2048,),
    (176, 180, 184, 217, 221, 596, 614, 624, 630, 889, 1528, 1599, 1892, 1893, 2000, 2044),
    (752, 1432, 1436, 1478, 1480, 1548, 1552, 1964),
    (804, 811, 813, 1193, 1775),
    (803,),
    (801,),
    (42, 214, 456, 585, 680, 687, 690, 741, 743, 794, 798, 873, 1495, 1510, 1511, 1527, 1593, 1853),
    (1293, 1407, 2043),
    (182, 313, 318, 669, 1417, 1439, 1565, 1580, 1670, 1961),
    (176, 180, 184, 217, 293, 1235, 1238, 1243, 1253, 1266, 1269),
    (176, 180, 184, 217, 2043),
    (191, 508, 552, 955, 977, 1170, 1209, 1226, 1846, 1851, 1975, 2025),
    (1088, 1214),
    (1077, 1078, 1088),
    (54, 57, 193, 324, 706, 1452, 1527, 1649, 1651, 2074, 2085),
    (677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 814, 819, 823, 827),
    (734, 1174),
    (747, 748, 761, 924, 1432, 1770, 1848, 1928),
    (1161,),
    (127, 129, 130, 144, 149, 152, 154, 160, 640, 642, 966, 1048, 1049, 1053, 1057, 1164, 1212, 1251, 1254, 1528, 1832, 1974, 2020, 2050, 2056),
    (127, 129, 130, 138, 144, 149, 152, 154, 160, 165, 966, 1047, 1049, 1053, 1251, 1254, 1829, 1832, 1974, 2020, 2056, 2066),
    (1470,),
    (516, 633, 638, 647, 654, 659, 660, 662, 1864, 2019, 2021),
    (516, 518, 633, 638, 647, 654, 659, 660, 662, 1455, 1864, 1915, 1961, 2019, 2021, 2108),
    (602, 1219, 1377),
    (492, 602, 611, 955, 977, 1170, 1226),
    (2119,),
    (302, 2119),
    (271,),
    (625, 1081),
    (486, 1088),
    (1088,),
    (226, 736, 737, 1668, 1709, 1727),
    (590, 726, 747, 757),
    (1, 7, 15, 53, 105, 111, 179, 185, 200, 207, 220, 223, 350, 356, 391, 392, 396, 409, 415, 535, 581, 617, 649, 664, 685, 719, 742, 744, 815, 911, 916, 1026, 1028, 1031, 1034, 1467, 1469, 1484, 1489, 1506, 1509, 1514, 1516, 1532, 1548, 1552, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1843, 1908, 1918, 1920, 1980, 2104),
    (1, 7, 15, 53, 98, 105, 179, 185, 200, 206, 207, 220, 223, 455, 541, 581, 617, 641, 649, 664, 913, 1026, 1028, 1031, 1033, 1034, 1467, 1468, 1548, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1918, 2104),
    (1, 7, 15, 105, 111, 179, 185, 200, 207, 220, 223, 581, 617, 649, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (1, 7, 15, 105, 111, 179, 185, 200, 207, 220, 223, 641, 1146, 1149, 1150, 1232, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1863),
    (1, 7, 15, 105, 111, 179, 185, 200, 207, 220, 223, 535, 581, 617, 649, 685, 719, 742, 744, 815, 1484, 1489, 1506, 1509, 1514, 1532, 1548, 1552, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (207, 220, 223),
    (1721, 1723),
    (1195,),
    (1599,),
    (590, 681, 688, 694, 723, 730, 732, 738, 747, 757, 780, 787, 1512, 1513, 1547, 1550, 1666, 1971),
    (567, 575, 580, 590, 681, 688, 694, 747, 757, 787, 804, 809, 811, 813, 1193, 1512, 1513, 1666, 1971, 1972, 2088),
    (766,),
    (793, 797),
    (251, 253, 271, 282, 291, 551, 1740, 2079, 2121),
    (251, 253, 271, 282, 287, 291, 551, 554, 1740),
    (1048, 1057, 1061, 1062, 1287),
    (94, 1642),
    (790, 796, 799, 1579, 1736, 1773),
    (199, 326, 772, 777, 790, 796, 799, 1287, 1526, 1527, 1528, 1578, 1579, 1736),
    (83, 90),
    (765, 770, 772, 774, 777, 1624, 2009),
    (765, 770, 772, 774, 1583, 1624, 1637, 1645),
    (168, 980, 1325, 1331),
    (6, 21, 22, 55, 108, 167, 202, 575, 600, 602, 606, 609, 635, 641, 1210, 1211, 1225, 1252, 1456, 1862, 1965),
    (934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1267, 1391, 1415, 1416, 1418, 1807, 1959),
    (69, 175, 211, 254, 260, 297, 314, 316, 574, 688, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1267, 1391, 1416, 1418, 1442, 1471, 1802, 1807, 1961),
    (255, 274, 286, 293, 553, 554, 1064, 1235, 1238, 1243, 1253, 1263, 1266, 2098, 2099),
    (274, 293, 1235, 1238, 1243),
    (672, 674, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 846, 852, 856, 879, 896, 900, 1202, 1205, 1599, 1659, 1709, 1727),
    (242,),
    (101, 773, 2101),
    (75, 78, 773),
    (114, 554, 575, 1193),
    (1015, 1605),
    (176, 180, 184, 217, 433, 446, 597, 607, 617, 1478, 1485, 1892, 1928, 1995, 2044),
    (115, 176, 180, 184, 217, 426, 430, 446, 551, 575, 597, 607, 617, 1478, 1485, 1507, 1516, 1531, 1535, 1892, 1928, 1995, 2044),
    (856, 879, 896, 900, 953, 957, 2033),
    (700, 856, 879, 896, 900, 953, 954, 957, 1018, 1169, 1249, 1254, 1397, 1848),
    (455,),
    (1663, 1702, 1706, 1718, 1721, 1725, 2073),
    (1663, 1702, 1718, 1721, 1725, 2073),
    (791, 792, 800, 2077, 2080, 2081),
    (176, 180, 184, 217, 740, 752),
    (37,),
    (1675,),
    (126, 2009, 2014),
    (736, 802, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416),
    (69, 140, 175, 211, 254, 260, 297, 302, 307, 312, 567, 574, 688, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1656, 1961),
    (1479,),
    (23, 59, 71, 85, 115, 175, 180, 184, 200, 217, 249, 352, 357, 362, 366, 418, 537, 551, 596, 641, 644, 650, 677, 679, 696, 703, 705, 731, 740, 765, 779, 784, 787, 802, 813, 815, 831, 856, 879, 896, 900, 934, 938, 946, 967, 973, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1242, 1252, 1267, 1391, 1416, 1424, 1426, 1478, 1485, 1516, 1575, 1599, 1604, 1612, 1625, 1646, 1659, 1709, 1721, 1727, 1789, 1790, 1815, 1843),
    (133, 135, 136),
    (881, 1289, 1294, 1308, 1409),
    (117, 625, 1088),
    (874,),
    (29, 403, 867, 1314),
    (29, 1316, 1319, 1323, 1794),
    (29, 1316, 1319),
    (625, 1319),
    (486, 625, 626, 640, 642, 664, 671, 673, 868, 886, 897, 966, 1050, 1067, 1070, 1080, 1084, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1267, 1287, 1391, 1788, 1828, 1852, 1990, 1996, 1997, 2005),
    (640, 642, 664, 868, 886, 897, 966, 1050, 1070, 1073, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1287, 1788, 1996, 1997, 2005),
    (868, 886, 897, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (486, 625, 868, 886, 897, 966, 1050, 1084, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (640, 642, 860, 868, 886, 897, 966, 1050, 1067, 1070, 1071, 1084, 1085, 1088, 1115, 1176, 1198, 1242, 1245, 1249, 1251, 1254, 1256, 1267, 1788, 1996, 1997, 2003, 2005, 2007),
    (736, 737, 2097),
    (590, 681, 688, 694, 747, 757, 787, 1666),
    (857, 866),
    (23, 59, 71, 85, 180, 184, 200, 217, 249, 357, 418, 573, 596, 641, 644, 650, 677, 679, 696, 700, 703, 705, 731, 740, 765, 779, 784, 787, 802, 815, 831, 856, 879, 896, 900, 934, 946, 960, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416, 1424, 1426, 1478, 1599, 1604, 1612, 1625, 1646, 1659, 1709, 1721, 1727, 1843, 1931),
    (1610,),
    (221, 575, 624, 889, 1233, 1599, 2000, 2043, 2070),
    (1179, 1192, 1545, 1554, 1705, 1708),
    (1181,),
    (293, 1240, 1447, 1448, 1916, 1982, 2091),
    (293, 515, 1240),
    (1924,),
    (1, 7, 15, 53, 200, 370, 653, 678, 682, 684, 707, 708, 744, 749, 750, 751, 753, 758, 760, 788, 801, 922, 1013, 1025, 1324, 1469, 1566, 1665, 1698, 1710, 1721, 1728, 1766, 1768, 1861, 1917, 1918, 1920, 1976, 1978, 1979, 1981, 2083),
    (1, 7, 15, 53, 200, 653, 678, 684, 707, 708, 744, 749, 750, 751, 753, 756, 758, 760, 788, 801, 925, 1028, 1566, 1665, 1698, 1710, 1721, 1728, 1766, 1768),
    (253,),
    (678, 707, 708, 744),
    (813,),
    (1482, 1483, 1493),
    (612, 931),
    (812, 1924),
    (2063,),
    (294,),
    (176, 180, 184, 217),
    (299, 301, 421, 559, 1663, 1718, 1725, 1733, 1961),
    (1181, 1195),
    (176, 180, 184, 217, 286, 293, 383, 495, 736, 737, 752, 831, 856, 879, 896, 900, 969, 1235, 1238, 1243, 1248, 1253, 1263, 1266, 1270, 1271, 1338, 1432, 1436),
    (293, 1235, 1238, 1243, 1270, 1271),
    (117, 188, 199, 427, 581, 582, 617, 734, 1104, 1526, 1527, 2040),
    (117, 188, 581, 582, 617, 1104, 1527),
    (53, 1611),
    (89, 94, 890, 1642),
    (263, 935, 977, 989, 1020, 1027, 1159, 1170, 1188, 1197, 1200, 1209, 1268, 1285, 1314, 1324, 1340, 1343, 1368, 1416, 1802, 1916),
    (99, 448, 586, 596),
    (299, 301, 421, 559, 1663, 1718, 1733, 1961),
    (299, 301, 559, 1961),
    (871, 881, 1628),
    (184, 856, 879, 896, 900, 998, 1599, 1659, 1709, 1727),
    (599,),
    (959, 972, 1006, 1173, 1198, 1203, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816, 2020),
    (845, 847, 851, 1780, 1781, 1962),
    (1928,),
    (209, 219, 221, 358, 590, 726, 747, 757, 834, 840, 1483, 1521, 1524, 1547, 1922, 1955, 1956, 1993, 2115, 2116, 2117),
    (1528, 2042, 2062),
    (253, 282, 551, 554, 1941),
    (124, 137, 143, 146, 165, 255, 264, 271, 856, 879, 896, 900, 996, 1138, 1206, 1240, 1354, 1359, 1612),
    (176, 180, 184, 217, 1400, 1928),
    (2078,),
    (226, 590, 726, 747, 757, 1500, 1518),
    (164, 202),
    (713, 873, 1291, 1432, 1584, 1928, 2001),
    (194, 488, 561, 582, 587, 862, 873, 883, 912, 914, 932, 1510, 1937),
    (1694, 2124),
    (288, 829, 969, 1089, 1169, 1235, 1238, 1243, 1270, 1272, 1276, 1277, 1281, 1599),
    (1169, 1196, 1206),
    (678, 744),
    (1371,),
    (208, 585, 651, 741, 743, 873, 881, 1291, 1372, 1495, 1511, 1669, 1682, 1731, 1986),
    (1287,),
    (1642,),
    (1310, 1924),
    (521, 567, 856, 879, 896, 900, 2042, 2062),
    (252, 256, 291),
    (1873,),
    (118, 176, 180, 184, 217),
    (207, 220, 223, 356, 379, 685, 698, 754, 801, 958, 993, 1041, 1072, 1188, 1382, 1886),
    (207, 220, 223, 685, 699, 754, 1855),
    (207, 220, 223, 1072),
    (131, 133, 139, 160, 219, 547, 834, 840, 1922),
    (53, 77, 360, 678, 707, 709, 744, 755, 956, 983, 986, 1013, 1017, 1170, 1178, 1976, 1978, 1979, 1981),
    (53, 98, 678, 744, 1013, 1180, 1613, 1865),
    (53, 360, 678, 744, 755),
    (1694,),
    (255, 678, 704, 744, 1714),
    (678, 704, 744, 756, 1714),
    (868, 886, 1996, 1997, 2005),
    (209, 219, 221, 466, 590, 617, 834, 840, 1483, 1547, 1576, 1922, 1955, 1956, 1960, 1993, 2115, 2116, 2117),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1666, 2080, 2081, 2125),
    (590, 681, 688, 694, 747, 757, 787, 1666, 2080, 2081),
    (53, 983, 2029),
    (7,),
    (567,),
    (678, 707, 709, 744),
    (678, 744, 1180),
    (944, 978, 985, 1001, 1009, 1014, 1517, 1584, 2004),
    (916, 944, 961, 978, 985, 999, 1001, 1009, 1014, 1041, 1044, 1072, 1074, 1109, 1406, 1432, 1453, 1497, 1517, 1584, 2004, 2005),
    (185, 225, 855, 880, 886, 888, 944, 961, 978, 985, 1001, 1003, 1004, 1009, 1014, 1597, 1660, 1667, 1681, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1816, 1996, 1997),
    (188, 427, 554, 581, 582, 617, 734, 1506, 1514, 1516),
    (188, 427, 454, 471, 581, 582, 617, 734, 1506, 1514),
    (139, 856, 879, 896, 900),
    (105, 185, 225, 391, 855, 880, 886, 944, 961, 978, 981, 985, 999, 1001, 1009, 1014, 1074, 1075, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1996, 1997),
    (105, 185, 855, 880, 886, 944, 978, 985, 1001, 1009, 1014, 1996, 1997),
    (1287, 1526, 1527, 1528),
    (225, 715, 1660, 1667, 1681, 1683, 1684, 1687, 1690, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1816),
    (225, 728, 736, 737, 740, 1660, 1677, 1681, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1816),
    (1022, 1090, 1927),
    (1594,),
    (47,),
    (1250,),
    (2036,),
    (1326, 2036),
    (176, 180, 184, 217, 613, 1485),
    (111, 581, 617, 1860),
    (554, 1326, 1796, 1798),
    (148, 497, 605, 873, 1022, 1924, 1977, 2001),
    (871,),
    (1634, 1638),
    (54, 57, 1649, 1651),
    (561, 589, 1628, 1669, 1671, 1672, 1680, 1682, 1689, 1691, 1731, 1738),
    (934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416),
    (69, 175, 211, 254, 260, 297, 302, 307, 312, 574, 590, 681, 688, 694, 747, 757, 787, 934, 951, 984, 987, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1610, 1656, 1666, 2028),
    (181,),
    (131, 160, 202, 992, 1013, 1301, 1658, 1840, 2098, 2099),
    (23, 59, 71, 85, 175, 180, 184, 200, 217, 249, 352, 357, 362, 366, 418, 537, 596, 641, 644, 650, 677, 679, 696, 703, 705, 731, 740, 765, 779, 784, 787, 802, 813, 815, 831, 856, 879, 896, 900, 934, 940, 946, 967, 1013, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1391, 1416, 1424, 1426, 1478, 1485, 1548, 1575, 1599, 1604, 1612, 1625, 1646, 1659, 1709, 1721, 1727, 1843, 1874, 1931),
    (1358, 1448, 2091),
    (736, 2069),
    (25, 345, 1480),
    (25, 345, 1478, 1480),
    (1694, 1725, 1814),
    (1648, 1652, 2042, 2062),
    (589, 963, 1669, 1680, 1729),
    (1589, 1620, 1645),
    (677, 679, 696, 703, 705, 731, 740, 779, 787, 802),
    (89, 93, 229, 323, 540, 1586, 1590, 1600, 1952),
    (66, 184, 187, 229, 418, 737, 856, 879, 893, 896, 900, 1039, 1045, 1426, 1612, 1659, 1709, 1727),
    (248,),
    (1961,),
    (24,),
    (185, 225, 581, 617, 657, 691, 772, 777, 855, 880, 886, 888, 892, 895, 944, 978, 985, 1001, 1009, 1014, 1074, 1075, 1103, 1660, 1684, 1688, 1698, 1700, 1711, 1720, 1721, 1816, 1828, 1988, 1996, 1997, 2008, 2010, 2012),
    (581, 617, 855, 880, 886, 1996, 1997, 2008, 2012),
    (105, 185, 225, 657, 855, 880, 886, 888, 892, 894, 944, 985, 1009, 1014, 1597, 1660, 1681, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1816, 1988, 1996, 1997, 2008),
    (748, 1770),
    (105, 1000, 1009, 1032, 1267, 1847, 1868, 1871, 2005, 2007),
    (1839, 1924),
    (596,),
    (172, 581, 617, 763, 1835),
    (126,),
    (81, 795, 800, 1394, 1418, 1439, 1580, 1803, 1960, 2113),
    (1758,),
    (795, 800, 1394, 1703, 1707, 1803),
    (1027,),
    (1692, 1717),
    (1692, 1714, 1717),
    (73, 78, 736, 795, 800, 1772, 1958),
    (81, 795, 800),
    (795, 800),
    (24, 344),
    (1705, 1708),
    (188, 427, 581, 617, 701, 1104, 2098, 2099),
    (188, 454, 471, 581, 617, 701, 1104),
    (2036, 2075),
    (242, 625, 626, 1096, 1099, 1105, 1107, 1123, 1458, 1461, 1464, 1614, 1791, 2040, 2061),
    (1106, 1107, 1123),
    (54, 1098, 1110, 1464, 1613, 1614, 1615),
    (295, 700),
    (855, 880, 886, 888, 1419, 1996, 1997, 2119),
    (855, 880, 886, 1419, 1996, 1997, 2119),
    (118, 176, 180, 184, 217, 677, 679, 696, 703, 705, 731, 740, 752, 779, 787, 802, 856, 879, 896, 900, 1232, 1432, 1436, 1702, 1928, 2043),
    (856, 879, 896, 900),
    (105, 179, 223, 855, 856, 870, 879, 880, 886, 896, 900, 969, 1996, 1997),
    (969,),
    (218, 494, 832, 835, 837, 839, 841, 842, 969),
    (142,),
    (405, 889),
    (154, 1139, 1240, 1266),
    (293, 383, 1235, 1238, 1243),
    (1270, 1272),
    (225, 855, 880, 886, 1584, 1660, 1667, 1681, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1816, 1996, 1997),
    (45, 154, 255, 264, 581, 617, 1138, 1240, 1258, 1265, 1266, 1267, 1283, 1345, 1354, 1359),
    (45, 581, 617, 1354),
    (255, 1240, 1354, 1793),
    (715, 1491),
    (83, 90, 99),
    (199, 372, 376, 387, 447, 736, 737, 1127, 1146, 1152, 1160, 1568, 1805, 1872),
    (552, 955, 977, 1170, 1209, 1226, 1432, 1573, 1846, 1851, 1975, 2025),
    (168, 576, 1887, 1957),
    (1506, 1628, 1643, 1648, 1881),
    (104, 106),
    (934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1736),
    (501, 507, 590, 681, 688, 694, 747, 757, 787, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1610, 1666),
    (293, 856, 879, 896, 900, 1599),
    (1483, 1521, 1524, 1956, 2115, 2116, 2117),
    (898, 1648),
    (898, 1279),
    (219, 834, 840, 1922, 1956, 1993),
    (516, 633, 638, 647, 654, 659, 660, 662, 670, 675, 1455, 1915, 1961, 2019, 2021),
    (127, 129, 130, 144, 149, 966, 1048, 1049, 1065, 1251, 1254, 2020, 2050, 2056),
    (1309, 1924, 1931),
    (801, 1174, 1178, 1191, 1204, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (1554,),
    (23, 68, 1042, 1082, 1091, 1172, 1442, 1912),
    (176, 180, 184, 217, 650, 752, 831, 856, 879, 896, 900, 1051, 1358),
    (7, 9, 99, 448, 586, 596, 857, 866, 1301),
    (7, 105, 185, 2104),
    (99, 185, 857, 859, 861),
    (80, 193, 230, 324, 706, 891, 1452, 1527, 1649, 1651, 1866, 1904),
    (1599, 2042, 2062),
    (193, 230, 324, 534, 706, 891, 915, 1441, 1452, 1527, 1649, 1651, 1866, 1883, 1904, 2034),
    (193, 230, 232, 706, 891, 1452, 1519, 1527, 1649, 1651, 1883, 1904, 1906),
    (590, 681, 688, 694, 747, 757, 787, 1430, 1649, 1651, 1666),
    (1799,),
    (233, 705, 706, 1441, 1649, 1651, 1713, 1716, 1904),
    (74, 193, 324, 706, 891, 1452, 1527, 1649, 1651, 1904),
    (171, 193, 230, 534, 706, 843, 891, 1452, 1526, 1527, 1649, 1651, 1708, 1866, 1870, 1883, 1904, 2034),
    (124, 137, 143, 146, 157, 165, 202, 572, 918, 921, 1803, 1807, 1841, 2051, 2103),
    (131, 160, 202, 262, 1658, 1840, 1897, 2098, 2099),
    (131, 160, 202),
    (2064,),
    (769, 776, 793, 797, 2018),
    (76, 769, 2017),
    (113, 769, 1773),
    (769, 776, 793, 797, 1625),
    (1, 7, 105, 111, 179, 185, 200, 207, 220, 223, 356, 603, 649, 685, 911, 958, 964, 972, 993, 1198, 1200, 1827, 1871, 1886, 1980, 2005, 2020),
    (1, 7, 105, 179, 200, 207, 220, 223, 649, 913),
    (296, 932, 942, 994, 1291, 1372, 1628),
    (289, 1599, 1952),
    (5, 589, 873, 943, 976, 1010, 1553, 1669),
    (497, 605, 873, 881, 2001),
    (934, 951, 971, 1011, 1055, 1127, 1209, 1250, 1265, 1293, 1416),
    (133, 134, 1235, 1238, 1243, 1270, 1272, 1276, 1277, 1280, 1558),
    (240, 340, 598, 774, 777, 862, 890, 1617, 1642, 1875, 1923),
    (480, 695, 1611, 1622),
    (715, 1660, 1667, 1690, 1698, 1700, 1711, 1720, 1721, 1816),
    (199, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (581, 617, 1526),
    (1526, 2086),
    (1015,),
    (1148, 1471, 1472, 1806),
    (856, 879, 896, 900, 1830, 2097),
    (222,),
    (845, 847, 851, 1192, 1545, 1554, 1780, 1781, 1960, 1962, 1994, 2027, 2039),
    (26, 107, 140, 150, 175, 189, 229, 234, 248, 275, 320, 401, 428, 519, 580, 592, 688, 804, 811, 1209, 1250, 1265, 1478, 1496, 1547, 1762, 1960, 1961, 1969, 1985, 1994),
    (420, 845, 1662, 1664, 1672, 1715, 1725, 1814, 1905, 1923),
    (1593,),
    (843, 849),
    (124, 133, 134, 135, 137, 143, 146, 165, 829, 1089, 1599, 1841),
    (580, 846, 852, 1599),
    (896, 900, 901),
    (633, 634, 639, 645, 1823, 1824, 1970),
    (633, 634, 1822, 1824, 2019),
    (590, 681, 688, 694, 714, 730, 732, 745, 747, 757, 787, 1666, 1721, 1947, 1955),
    (678, 709, 744, 751, 801, 1178, 1182, 1665, 1698, 1721, 1728),
    (678, 707, 744, 756, 1180, 1665, 1698, 1721, 1728),
    (1714,),
    (176, 180, 184, 217, 479, 493, 496, 1599, 1608, 1646, 1831, 2052, 2107),
    (763, 1835),
    (736, 737, 740, 814, 816, 819, 820, 823, 824, 1599, 1778, 1928),
    (815, 826),
    (297, 697, 1416, 1419, 1610, 1623, 1656, 2028),
    (1650,),
    (586,),
    (931,),
    (1998,),
    (887,),
    (606, 611, 1540, 1559, 1905, 2029),
    (616, 1998),
    (48, 1347),
    (23, 68, 539, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 982, 988, 1042, 1082, 1172, 1424, 1426, 1432, 1442),
    (1151, 1154, 1479),
    (297, 697, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1610, 1656, 2028),
    (293, 889, 1235, 1238, 1243, 1269),
    (176, 180, 184, 187, 217, 856, 879, 896, 900),
    (1485, 1522, 1523),
    (255, 429, 581, 588, 591, 593, 617, 1240, 1484, 1486, 1489, 1534, 1587),
    (131, 160, 431, 581, 583, 588, 594, 617, 1487, 1534, 1536, 1542),
    (590, 726, 747, 757, 1500, 1518),
    (1257, 1859, 1932, 2084, 2106),
    (124, 137, 143, 146, 165, 1628, 2051),
    (1168, 1397),
    (131, 133, 160, 502, 672, 674, 856, 879, 896, 900, 1235, 1238, 1243, 1976, 1978),
    (115, 551, 849, 1628),
    (273, 955, 977, 1170, 1226),
    (54, 199, 625, 1143, 1621, 2026),
    (1835,),
    (1376, 1379, 1381),
    (153, 156, 202, 599, 1835),
    (115, 289, 551, 770, 772, 843, 920, 1242, 1267, 1391, 1415, 1418, 1763, 1802, 1807),
    (898, 1628),
    (1, 7, 11, 15, 105, 179, 185, 199, 200, 223, 270, 288, 391, 392, 396, 649, 685, 719, 734, 742, 744, 777, 818, 858, 911, 916, 944, 978, 981, 985, 1009, 1014, 1094, 1118, 1128, 1131, 1144, 1287, 1318, 1467, 1469, 1506, 1509, 1514, 1526, 1527, 1660, 1681, 1683, 1684, 1687, 1688, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1773, 1794, 1796, 1813, 1816, 1918, 1920, 2104),
    (1, 7, 11, 15, 105, 179, 185, 200, 223, 649, 685, 719, 734, 742, 744, 818, 944, 985, 1009, 1014, 1287, 1506, 1660, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1732, 1816, 2104),
    (1, 7, 11, 15, 105, 179, 185, 197, 199, 200, 223, 234, 236, 277, 575, 649, 779, 784, 817, 818, 941, 981, 1094, 1100, 1118, 1127, 1128, 1132, 1135, 1137, 1144, 1149, 1150, 1287, 1459, 1660, 1677, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1812, 1813, 1816, 1819, 1869),
    (114, 590, 681, 688, 694, 714, 716, 720, 723, 730, 732, 738, 746, 747, 757, 780, 787, 817, 1659, 1666, 1709, 1721, 1727, 1766, 2024, 2037),
    (176, 180, 184, 217, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 831, 856, 875, 879, 896, 900, 967, 969, 1039, 1083, 1252, 1789, 1831),
    (376, 387, 1152, 1160, 1805),
    (1325, 1365, 1367),
    (12, 199, 770, 772, 774, 777, 1583, 1588, 1633, 1635, 1640, 1645, 1891, 2105),
    (1583, 1588, 1635, 1640, 1645),
    (199, 1583, 1588, 1635, 1640, 1645),
    (767, 768, 770, 772, 1583, 1588, 1635, 1637, 1640, 1645, 1707, 2109),
    (767, 768),
    (53, 77, 199, 355, 370, 408, 678, 707, 734, 744, 751, 801, 956, 983, 986, 1013, 1170, 1406, 1453, 1566, 1584, 1652, 1665, 1698, 1721, 1728, 1976, 1978, 1981, 1989),
    (53, 77, 98, 207, 220, 223, 678, 744, 1487, 1506, 1542, 1584, 1665, 1690, 1698, 1721, 1728, 1865),
    (53, 77, 678, 734, 744, 1584, 1665, 1698, 1721, 1728, 1981),
    (53, 77, 199, 678, 744, 1584, 1665, 1698, 1721, 1728),
    (503, 514),
    (358, 503, 672),
    (131, 133, 160),
    (525, 814, 823, 1884),
    (525, 808),
    (192, 198, 206, 582, 747, 857, 866, 912, 914, 1470, 1869, 1888),
    (192, 198, 206, 239, 582, 747, 857, 866, 912, 914, 1470, 1516, 1773, 1869, 1874, 1875, 1877, 1888, 2058),
    (588, 1584),
    (253, 282, 551),
    (255, 264, 1138),
    (293, 1253, 1263, 1266, 1611),
    (293,),
    (196,),
    (53, 105, 179, 207, 220, 223, 356, 379, 396, 649, 685, 711, 742, 749, 754, 916, 958, 993, 1170, 1484, 1489, 1514, 1768, 1886, 1898, 1980, 2005),
    (590, 681, 688, 694, 712, 714, 729, 730, 732, 747, 757, 787, 1666, 1721, 2117),
    (105, 185, 664, 944, 985, 1009, 1014),
    (142, 253, 255),
    (255,),
    (595,),
    (34, 1314, 1316, 1319),
    (34, 37, 602, 625, 640, 642, 1136, 1314, 1319),
    (625,),
    (1339,),
    (4, 332, 1499, 1736, 1905),
    (4,),
    (855, 880, 885, 886, 888, 1386, 1996, 1997),
    (463, 1473, 1482, 1490, 1494, 1522, 1523),
    (625, 640, 642, 671, 673, 868, 886, 966, 1050, 1088, 1176, 1198, 1221, 1249, 1251, 1254, 1256, 1287, 1788, 1996, 1997, 2005),
    (370, 678, 707, 708, 744, 1566, 1861, 1867, 1927),
    (270, 1287, 1296),
    (255, 271, 700, 1658, 1896, 2098, 2099),
    (1658,),
    (133,),
    (105, 179, 185, 223, 253, 282, 392, 551, 603, 640, 642, 649, 939, 952, 958, 969, 977, 989, 993, 1002, 1007, 1019, 1020, 1022, 1027, 1052, 1064, 1170, 1236, 1268, 1281, 1285, 1292, 1301, 1314, 1324, 1329, 1337, 1340, 1342, 1343, 1346, 1351, 1359, 1368, 1388, 1448, 1467, 1526, 1528, 1794, 1796, 1798, 1847, 1852, 1871, 1916, 1982, 2002, 2005, 2035, 2038, 2041, 2089),
    (99, 105, 185, 769, 776, 793, 797),
    (76, 79, 1578),
    (225, 1419, 1660, 1667, 1698, 1700, 1711, 1720, 1721, 1816, 2119),
    (314, 316, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1418, 1419, 1807, 2119),
    (69, 175, 211, 254, 260, 297, 302, 307, 312, 314, 316, 574, 688, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1395, 1416, 1418, 1419, 1442, 1802, 1807, 1961, 2119),
    (225, 1660, 1667, 1698, 1700, 1711, 1720, 1721, 1816, 2119),
    (843, 849, 850, 1745, 1748, 1984, 2011),
    (54, 1093, 1096, 1098, 1110, 1613, 1614, 1615),
    (185, 657, 853, 880, 886, 892, 895, 1821, 1828, 1988, 1996),
    (853, 860, 880, 886, 1821, 1988, 1996, 2045),
    (395,),
    (49, 127, 129, 142, 270, 640, 642, 945, 964, 965, 968, 972, 1198, 1251, 1254, 1390, 1626, 1929, 1933, 1941, 2020),
    (127, 129, 130, 144, 149, 152, 173, 966, 1049, 1251, 1254, 2020, 2056),
    (127, 129, 130, 144, 149, 152, 173),
    (117, 638, 640, 642, 1162),
    (258, 263, 935, 947, 977, 989, 1015, 1020, 1027, 1159, 1170, 1188, 1197, 1200, 1209, 1268, 1285, 1314, 1324, 1340, 1343, 1368, 1374, 1416, 1418, 1442, 1802, 1846, 1982),
    (935, 947, 977, 989, 1015, 1020, 1027, 1159, 1170, 1188, 1197, 1200, 1209, 1245, 1262, 1264, 1267, 1268, 1285, 1314, 1324, 1340, 1342, 1343, 1346, 1351, 1368, 1370, 1374, 1388, 1389, 1394, 1415, 1416, 1418, 1802, 1803, 1807, 1846),
    (1655,),
    (715, 1491, 1497, 1517, 1690),
    (1583, 1635, 1636, 1639, 1642, 1645, 1648, 2105),
    (767, 770, 772, 774, 1583, 1585, 1588, 1635, 1639, 1640, 1643, 1644, 1645, 1648, 1721, 1726, 1881),
    (1583, 1635, 1637, 1645, 2105),
    (707, 708, 1425, 1434, 1438, 1440, 1454, 1582, 1776, 1808, 1913, 1917),
    (766, 1380, 1705, 1708),
    (1133,),
    (1764,),
    (770, 772, 774, 907, 1583, 1588, 1595, 1633, 1635, 1636, 1639, 1640, 1642, 1645, 1648, 2105),
    (1583, 1588, 1595, 1635, 1640, 1645),
    (736, 737, 767, 770, 772, 774, 1334, 1583, 1627, 1631, 1635, 1637, 1639, 1645, 1648, 1652, 2105),
    (133, 640, 642, 685, 695, 698, 702, 711, 754, 801, 945, 964, 965, 972, 997, 1000, 1007, 1198, 1390, 1611, 1622, 1684, 1688, 1852, 1929, 1933, 2020),
    (255, 269, 603, 1467, 1634),
    (686, 689, 1611, 1681, 1730),
    (1, 7, 200, 212, 360, 365, 368, 370, 678, 684, 707, 708, 744, 749, 801, 1425, 1433, 1438, 1449, 1454, 1566, 1582, 1808, 1861, 1867, 1905, 1913, 1917, 1918, 1920, 1927, 1983),
    (1, 7, 199, 200, 212, 255, 293, 342, 360, 386, 581, 617, 678, 707, 734, 744, 751, 753, 956, 1013, 1017, 1178, 1182, 1191, 1240, 1253, 1266, 1283, 1652, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816, 1976, 1978, 1979, 1981),
    (199, 293, 1240, 1652, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1813, 1816),
    (212, 360, 581, 617, 678, 744, 751, 753, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (1462, 1924),
    (1, 7, 200, 419, 581, 583, 617, 678, 707, 708, 715, 744, 751, 756, 1139, 1180, 1240, 1597, 1600, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (64, 101, 175, 567, 575, 580, 596, 731, 779, 784, 817, 837, 1193, 1376, 1379, 1381, 1496, 1507, 1512, 1513, 2042, 2062),
    (596, 615, 617, 1998),
    (429, 431, 449, 581, 583, 588, 591, 593, 594, 617, 1164, 1484, 1489, 1526, 1527, 1534, 1536, 1542, 1963),
    (429, 581, 588, 591, 593, 617, 1506),
    (1278,),
    (269, 1837, 1975, 2025),
    (1, 7, 15, 53, 77, 185, 200, 370, 653, 678, 682, 684, 707, 708, 709, 744, 749, 750, 751, 753, 760, 788, 801, 922, 930, 1435, 1454, 1566, 1580, 1665, 1698, 1710, 1721, 1728, 1766, 1768, 1861, 1867, 1917, 1918, 1920, 1976, 1978, 1979, 1981, 1983, 1989, 2083),
    (1, 7, 15, 53, 185, 200, 653, 678, 684, 686, 707, 708, 744, 749, 750, 751, 753, 756, 758, 760, 788, 801, 925, 1026, 1034, 1435, 1454, 1566, 1665, 1698, 1710, 1721, 1728, 1766, 1768, 1867, 2063),
    (736, 737),
    (552, 1975, 2025),
    (467, 1013, 1486, 1497),
    (133, 991, 1487),
    (191, 454, 471, 1486, 1497, 1502),
    (873,),
    (101, 133, 135, 143, 417, 521, 580, 596, 829, 846, 848, 852, 1496, 2042, 2062),
    (838,),
    (365, 367, 368, 678, 684, 707, 708, 744, 749, 801, 1026, 1034, 1425, 1433, 1440, 1454, 1491, 1566, 1867, 1913, 1918, 1927),
    (89, 240, 890, 1617),
    (1353, 1361),
    (1347, 1353, 1361),
    (207, 220, 222, 223),
    (767, 768, 1528),
    (73, 78),
    (855, 880, 885, 886, 888, 1996, 1997),
    (176, 180, 184, 217, 1881),
    (242, 640, 642, 1102, 1143, 1161, 1231, 1450, 1526),
    (225, 736, 737, 855, 880, 886, 1135, 1137, 1599, 1648, 1660, 1677, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1812, 1813, 1816, 1996, 1997, 2043),
    (1, 7, 105, 185, 200, 225, 392, 396, 429, 581, 588, 593, 617, 649, 657, 734, 742, 815, 855, 880, 886, 888, 892, 895, 911, 916, 944, 961, 978, 985, 999, 1001, 1009, 1014, 1074, 1075, 1103, 1112, 1506, 1576, 1599, 1660, 1681, 1683, 1684, 1687, 1688, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1813, 1816, 1988, 1996, 1997, 2042, 2062),
    (105, 185, 225, 419, 431, 581, 583, 594, 617, 657, 855, 880, 886, 888, 892, 894, 941, 944, 978, 985, 1001, 1003, 1009, 1014, 1103, 1597, 1600, 1660, 1667, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1816, 1988, 1996, 1997, 2063),
    (934, 948, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416),
    (1830,),
    (851, 1241, 1244, 1267, 1994),
    (635,),
    (53, 77, 956),
    (554, 734, 736, 1526, 1527, 1528, 1958),
    (306, 559),
    (1151, 1479),
    (255, 280, 1174, 1191, 1584),
    (1584, 1587, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (1584,),
    (255, 1584),
    (515, 1481),
    (515, 1151, 1154, 1479),
    (633, 638, 647, 654, 659, 660, 662, 670, 675),
    (293, 1235, 1238, 1243, 1269),
    (202, 581, 617, 992, 1013, 1301, 1448, 1658, 1840, 2091, 2098),
    (454, 471, 581, 617, 1502, 1658),
    (124, 137, 143, 146, 165, 2051, 2066, 2101),
    (1626, 1629),
    (189, 322, 401, 1022, 1029, 1172, 1220, 1241, 1244, 1961, 2063),
    (23, 68, 211, 248, 934, 951, 974, 988, 1011, 1042, 1055, 1082, 1127, 1172, 1186, 1209, 1217, 1250, 1265, 1416, 1954),
    (66, 519, 571, 851, 1244, 1267, 1928, 1960, 1994, 2101),
    (66, 126, 150, 187, 519, 569, 1217, 1241, 1244, 1961, 2063),
    (851, 1610, 1858, 1928, 1962, 1994),
    (214, 456, 585, 743, 833, 1495, 1508, 1510, 1511, 1527, 1584, 1593, 1924),
    (151, 1209),
    (1594, 1598, 1640, 1644, 1647),
    (17, 189, 488, 582, 587, 680, 683, 687, 690, 733, 741, 794, 912, 914, 942, 1511, 1669, 1680, 1689, 1729, 1738, 1870),
    (131, 160, 991, 1013, 1658),
    (94,),
    (1, 7, 105, 200, 415, 581, 617, 1506, 1514, 1532, 1548, 1551, 1552, 1557, 1560, 1561, 1905, 1908),
    (105, 597, 607, 629, 1149, 1232, 1523, 1539, 1548, 1552, 1557, 1560, 1561),
    (678, 707, 708, 744, 1867, 1927),
    (1, 7, 15, 200, 653, 678, 707, 708, 744, 788, 801, 1178, 1182, 1184, 1191, 1194, 1204, 1599, 1660, 1674, 1679, 1695, 1698, 1710, 1717, 1721, 1728, 1776, 1812, 1813, 1816, 1819, 1905, 2072),
    (1, 7, 15, 200, 419, 678, 684, 707, 708, 744, 788, 801, 1180, 1184, 1191, 1201, 1660, 1679, 1681, 1684, 1687, 1698, 1710, 1711, 1717, 1721, 1728, 1730, 1813, 1816, 1905, 2072),
    (1, 7, 15, 200, 678, 744, 801, 1191, 1660, 1674, 1677, 1679, 1695, 1698, 1710, 1717, 1721, 1728, 1776, 1812, 1813, 1816, 1819),
    (1, 7, 105, 200, 678, 707, 708, 744, 751, 753, 1178, 1184, 1191, 1652, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (1379, 1526, 1527),
    (1526, 1597),
    (1376,),
    (255, 1527),
    (1836,),
    (1278, 1303, 1610),
    (747, 748, 1432, 1770),
    (303, 304, 559, 1663, 1670, 1673, 1718, 1725, 1814, 1961),
    (1583, 1589, 1620, 1641, 1645, 1648, 2022),
    (636, 794, 798, 1738, 1926),
    (1482, 1483),
    (60, 202, 1904, 1919, 1923),
    (201,),
    (658, 854, 861, 873, 909, 1113, 1924),
    (127, 129, 130, 144, 149, 152, 173, 966, 1043, 1046, 1049, 1251, 1254, 1967, 2009, 2020, 2056),
    (873, 2001),
    (107, 140, 150, 175, 189, 213, 229, 234, 275, 331, 580, 582, 592, 688, 804, 811, 1478, 1496, 1547, 1804, 1960, 1961, 1969, 1985, 2030),
    (1, 7, 200, 1094, 1118, 1507, 1516),
    (1, 7, 15, 105, 185, 200, 385, 396, 449, 459, 581, 591, 617, 702, 722, 743, 785, 858, 911, 916, 1094, 1100, 1118, 1131, 1132, 1135, 1137, 1144, 1145, 1149, 1459, 1465, 1467, 1469, 1484, 1489, 1499, 1511, 1514, 1515, 1517, 1526, 1527, 1584, 1877, 1880, 1905, 1963, 2104),
    (23, 68, 69, 175, 254, 260, 479, 539, 575, 910, 934, 951, 1011, 1042, 1055, 1082, 1127, 1172, 1209, 1250, 1265, 1416, 1789, 1790),
    (23, 68, 69, 140, 175, 211, 254, 260, 297, 302, 307, 312, 314, 473, 479, 501, 507, 567, 574, 624, 688, 802, 910, 934, 951, 984, 987, 1011, 1042, 1055, 1082, 1127, 1172, 1209, 1250, 1265, 1416, 1471, 1558, 1656, 1807, 1815, 1819, 1925, 1960, 1961),
    (1, 7, 15, 105, 185, 200, 425, 444, 451, 581, 584, 591, 617, 743, 1094, 1118, 1459, 1465, 1484, 1489, 1499, 1506, 1511, 1514, 1515, 1517, 1584, 1880, 1905, 1963, 2104),
    (1, 7, 15, 105, 166, 185, 190, 200, 581, 585, 617, 743, 833, 1132, 1144, 1484, 1499, 1511, 1515, 1526, 1527, 1584, 1593, 1905, 1964, 2104),
    (1526,),
    (122, 125, 165),
    (214, 456, 585, 743, 833, 1508, 1510, 1511, 1527, 1584, 1593, 1853, 1924),
    (686, 689, 756),
    (69, 175, 211, 254, 260, 297, 302, 567, 574, 688, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1558, 1815, 1819, 1925, 1961),
    (83, 90, 95),
    (955, 977, 1170, 1226, 1259),
    (1279,),
    (3, 107, 140, 150, 175, 189, 191, 229, 234, 331, 382, 428, 580, 582, 592, 688, 804, 811, 910, 1209, 1478, 1496, 1547, 1969, 1985),
    (846,),
    (101, 133, 135, 143, 175, 567, 575, 580, 846, 848, 852, 1235, 1238, 1243, 1270, 1272, 1276, 1277, 1496, 2042, 2062),
    (87, 598, 998, 1008, 1022, 1029, 1030, 1848, 1927),
    (148, 432, 497, 605, 873, 881, 1924, 2001),
    (1686, 2001),
    (87, 189, 980, 1022, 1848, 1907),
    (87, 582, 733, 1022, 1029, 1030, 1848),
    (1113, 1924),
    (733, 1767, 1854, 1926),
    (1767,),
    (1927,),
    (140, 269, 1975, 2025),
    (190, 334, 456, 488, 680, 683, 687, 741, 833, 1495, 1508, 1510, 1584, 1593, 1738, 1762),
    (561, 881, 1288, 1290, 1669, 1671, 1682),
    (58, 193, 230, 595, 706, 1452, 1519, 1527, 1904, 1919, 1923, 1926),
    (734, 779, 1634),
    (1383,),
    (1975, 2025),
    (286, 289, 293, 1253, 1263, 1266),
    (293, 1235, 1238, 1243),
    (1967,),
    (1056, 1058, 2057),
    (618,),
    (69, 88, 140, 175, 189, 211, 221, 254, 260, 473, 479, 501, 574, 582, 624, 631, 688, 696, 910, 934, 951, 971, 974, 979, 982, 984, 987, 1011, 1055, 1127, 1159, 1209, 1250, 1265, 1416, 1442, 1471, 1478, 1480, 1558, 1656, 1925, 1960, 2084),
    (23, 68, 69, 140, 175, 211, 221, 254, 278, 479, 501, 582, 599, 624, 631, 677, 696, 700, 703, 705, 910, 934, 951, 974, 979, 982, 988, 1011, 1042, 1055, 1082, 1091, 1127, 1172, 1186, 1209, 1217, 1220, 1241, 1244, 1250, 1265, 1267, 1416, 1442, 1471, 1558, 1762, 1961, 2003, 2004),
    (123,),
    (1423, 1650),
    (1423,),
    (1946,),
    (123, 1836),
    (123, 950, 1293),
    (123, 1037, 1455),
    (123, 1069),
    (123, 1121),
    (618,),
    (174,),
    (1126,),
    (669,),
    (1598, 1640, 1644, 1647),
    (123, 1228),
    (1293,),
    (123, 1227),
    (1466,),
    (1477, 1936),
    (1661, 1704, 1718, 1725, 1814, 1818),
    (1589, 1620, 1645),
    (167, 602, 606, 609, 611, 1526, 1527, 1965, 1966),
    (167,),
    (167, 602, 604),
    (602,),
    (167, 602),
    (105, 166, 179, 185, 223, 686, 689, 1660, 1681, 1698, 1700, 1711, 1720, 1721, 1730, 1816, 2023, 2033),
    (105, 166, 179, 223, 1611, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (686, 689, 1611, 1660, 1681, 1698, 1700, 1711, 1720, 1721, 1730, 1816),
    (1, 7, 105, 166, 179, 200, 223, 936, 964, 972, 1015, 1016, 1198, 1660, 1698, 1700, 1711, 1720, 1721, 1786, 1816, 1964, 2020),
    (1583, 1589, 1620, 1645),
    (1325,),
    (1579,),
    (590, 681, 688, 694, 747, 757, 787, 1666),
    (2009, 2013),
    (167, 270, 1287, 1820),
    (270,),
    (105, 179, 207, 220, 223, 805, 807, 808),
    (801, 803),
    (105, 179, 207, 220, 223),
    (803, 1777, 2071, 2073),
    (803,),
    (117,),
    (239, 1548, 1552, 1558),
    (239, 1480, 1548, 1552),
    (1356,),
    (966, 1049, 1251, 1254, 2020, 2056),
    (1475, 1476),
    (515, 1139, 1240),
    (573, 856, 870, 879, 896, 900, 1659, 1709, 1727),
    (255,),
    (1724,),
    (326, 1578, 1579, 1736, 2118),
    (1736,),
    (326, 1736),
    (625,),
    (1610,),
    (590, 681, 688, 694, 747, 757, 787, 1610, 1623, 1666, 2022),
    (465, 590, 726, 747, 757, 1482, 1483, 1493),
    (244,),
    (1584,),
    (1474, 1482, 1494),
    (734, 1474, 1482, 1494),
    (1152, 1474, 1482, 1494, 1805),
    (666, 668, 1152, 1474, 1482, 1494, 1805),
    (590, 681, 688, 694, 747, 757, 787, 1483, 1666),
    (209, 221, 414, 590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 815, 1441, 1482, 1483, 1488, 1530, 1533, 1537, 1543, 1547, 1550, 1556, 1666, 1721, 1879, 1960, 2024, 2037, 2117),
    (1482, 1493),
    (590, 726, 747, 757, 815, 822),
    (252, 256, 291),
    (1640, 1644, 1647),
    (1378,),
    (1656,),
    (575, 590, 681, 688, 694, 747, 757, 787, 924, 926, 1666),
    (209, 221, 590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 924, 926, 927, 1567, 1666, 1721),
    (1456,),
    (590, 681, 688, 694, 747, 757, 787, 1666, 2037),
    (590, 681, 688, 694, 714, 730, 732, 747, 757, 780, 787, 1353, 1355, 1364, 1610, 1666, 1721, 1746),
    (1941,),
    (1968,),
    (167, 604, 769, 1211),
    (773,),
    (22, 167, 635),
    (269, 1634),
    (515,),
    (590, 726, 747, 757),
    (1598, 1640, 1644),
    (1670, 1673, 1725, 1814),
    (131, 160, 1658),
    (131, 160),
    (1156,),
    (31, 33, 241, 402, 405),
    (188, 581, 582, 617),
    (127, 129, 130, 144, 149, 966, 1049, 1251, 1254, 1528, 2020, 2056),
    (127, 129, 130, 144, 149, 1589, 1620, 1645),
    (127, 129, 130, 144, 149),
    (127, 129, 130, 144, 149, 966, 1049, 1251, 1254, 2020, 2056),
    (127, 129, 130, 144, 149, 966, 1038, 1049, 1057, 1063, 1065, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2050, 2056),
    (966, 1038, 1049, 1057, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (127, 129, 130, 144, 149, 966, 1038, 1049, 1057, 1060, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (127, 129, 130, 141, 144, 149, 152, 966, 1038, 1049, 1057, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1974, 2020, 2056, 2066),
    (127, 129, 130, 144, 149, 966, 1038, 1049, 1057, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (112,),
    (680,),
    (590, 726, 747, 757, 1500, 1518),
    (1, 7, 200),
    (185, 734, 1505, 1506, 1514),
    (455,),
    (1506,),
    (236,),
    (185, 199, 734, 1505, 1506, 1514),
    (199,),
    (1022, 1628, 1762),
    (131, 160, 1840),
    (128,),
    (868, 886, 1077, 1996, 1997, 2005),
    (868, 886, 904, 1996, 1997, 2005),
    (868, 886, 1996, 1997, 2005),
    (277, 1287, 1296, 1320),
    (1287, 1296),
    (187, 856, 879, 896, 900, 1287, 1296),
    (1209,),
    (1576,),
    (1500, 1518),
    (1315,),
    (1314, 1315),
    (1764,),
    (1961,),
    (101, 175, 567, 575, 580, 1002, 1496, 2030, 2042, 2062),
    (846, 856, 879, 896, 900, 1555, 2042, 2062),
    (573, 1526, 1584, 1587),
    (573, 1584),
    (590, 726, 747, 757, 1482, 1483, 1493),
    (722, 1358),
    (6, 635, 1210, 1211, 1225),
    (635,),
    (1740,),
    (1740, 1742, 1946, 2077),
    (1946, 2077),
    (133, 855, 880, 886, 1996, 1997),
    (855, 880, 886, 1996, 1997),
    (1234, 1266, 1283),
    (39,),
    (36, 236),
    (801,),
    (734,),
    (1650,),
    (1522,),
    (1626, 1629),
    (1626,),
    (590, 681, 688, 694, 736, 747, 757, 787, 1666),
    (1663, 1670, 1673, 1718, 1725, 1814),
    (1733,),
    (218, 832, 835, 1325, 1328),
    (841, 842, 1325),
    (6, 635, 1210, 1211, 1225, 1456),
    (635, 1350, 1352, 1358, 2082),
    (209, 221, 252, 291, 590, 681, 688, 694, 747, 757, 787, 791, 792, 800, 1656, 1666, 2037, 2122, 2123, 2125),
    (252, 291, 590, 681, 688, 694, 747, 757, 787, 1656, 1666, 1744, 2122),
    (635, 1350, 1352, 1358, 1559, 2029, 2082),
    (2082,),
    (35,),
    (1407, 1408, 1412),
    (595, 625),
    (226, 590, 726, 747, 757),
    (856, 879, 896, 900, 1599),
    (856, 870, 879, 896, 900, 1599, 1640, 1644, 1647),
    (2078,),
    (803, 2071, 2073),
    (131, 160, 610),
    (707, 708),
    (1740, 1946),
    (1722,),
    (1995,),
    (118, 1485, 1531, 1535, 1995, 2044),
    (2102,),
    (154,),
    (153, 155),
    (731, 779, 1340, 1342, 1351),
    (1480, 1548, 1552),
    (253, 2103),
    (133, 1845),
    (1923,),
    (771,),
    (1483,),
    (104, 106, 395, 908),
    (176, 180, 184, 217),
    (37, 625, 1096, 1111, 1117),
    (625, 868, 886, 1096, 1098, 1110, 1996, 1997, 2005),
    (625, 1096, 1111, 1116, 1117),
    (134,),
    (118, 2043),
    (1830,),
    (677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 856, 879, 896, 900, 1659, 1709, 1727),
    (1661, 1676, 1704, 1718, 1725, 1814, 1818),
    (2119,),
    (1496,),
    (769, 776, 1625),
    (590, 726, 747, 757, 815, 821, 822),
    (308, 1663, 1670, 1673, 1718, 1725, 1814),
    (309,),
    (253, 2048),
    (253, 1657, 1811),
    (209, 221),
    (624, 1528, 1893, 2044),
    (1974, 2057),
    (1599,),
    (195,),
    (969, 1158),
    (1884,),
    (1431,),
    (2044,),
    (870,),
    (867,),
    (50,),
    (669, 1417),
    (1417,),
    (293, 1235, 1238, 1243, 1269),
    (1928,),
    (310, 1663, 1670, 1673, 1718, 1725, 1814),
    (311,),
    (1088,),
    (105, 179, 223, 911),
    (105, 179, 223, 913),
    (105, 179, 223),
    (633, 634, 639, 645),
    (639, 645),
    (747, 748, 1432),
    (115, 182, 551, 1015, 1264, 1415, 1417, 1420, 1439, 1580),
    (326, 1736, 2118),
    (127, 129, 130, 144, 149, 154, 966, 1043, 1049, 1053, 1251, 1254, 1967, 2020, 2056),
    (132, 134, 135, 139, 149),
    (127, 129, 130, 144, 149, 154, 966, 1049, 1251, 1254, 2020, 2056),
    (590, 726, 747, 757, 1483),
    (509, 547, 856, 879, 896, 900, 1235, 1238, 1243),
    (36, 142, 972, 1198, 1325, 1626, 1629, 2020),
    (633, 638, 647, 654, 659, 660, 662),
    (423, 1663, 1670, 1673, 1718, 1725, 1814),
    (602, 1015, 1219, 1471, 1806),
    (1831,),
    (271,),
    (606, 609, 969, 1166, 1929),
    (969, 1166),
    (934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416),
    (874,),
    (718, 2065),
    (590, 681, 688, 694, 747, 757, 787, 1610, 1666),
    (318, 1392),
    (1544,),
    (253, 282, 551, 856, 879, 896, 900),
    (253, 282, 503, 512, 551, 856, 879, 896, 900),
    (252, 291, 1656, 1953, 2122),
    (269,),
    (1634,),
    (769, 776, 1634, 1736),
    (131, 160, 199, 678, 744, 1658, 1665, 1698, 1721, 1728),
    (131, 160, 678, 744, 1665, 1698, 1721, 1728),
    (678, 744, 1665, 1698, 1721, 1728),
    (199, 678, 744, 1665, 1698, 1721, 1728),
    (380, 1156, 1399, 1599, 1646, 1805),
    (503,),
    (133,),
    (202, 204),
    (1179,),
    (251, 255, 265, 271, 291, 2121),
    (251, 271, 291),
    (966, 1043, 1049, 1251, 1254, 2020, 2056),
    (1301,),
    (1287, 1407, 1409, 1411),
    (326, 796, 799, 1578, 1579, 1736),
    (199, 790, 796, 799),
    (1657,),
    (31, 44, 402, 405, 889, 2000, 2043),
    (896, 1599, 1668, 1709, 1727),
    (253, 282, 551, 1638),
    (943, 976, 1010, 1247),
    (253, 282, 551, 573),
    (386, 734),
    (1613,),
    (959, 980, 1325),
    (168, 1325),
    (796, 1579),
    (218, 835, 841),
    (1392,),
    (218,),
    (1596, 1599, 1646),
    (6, 600, 602, 604, 1210, 1211, 1223, 1225),
    (6, 22, 600, 602, 635),
    (6, 22, 167, 600, 602, 635, 1210, 1211, 1225),
    (253, 270, 857, 866, 867, 1581),
    (857, 866, 1914),
    (857, 866),
    (783,),
    (168,),
    (168, 1820),
    (142, 936, 972, 975, 1198, 1929, 1933, 2020),
    (936, 972, 1198, 2020),
    (293,),
    (176, 180, 184, 217, 293, 554, 856, 879, 896, 900, 2043),
    (581, 617, 1497, 1517, 1905),
    (581, 617),
    (472, 581, 617, 1497, 1517),
    (667,),
    (1964,),
    (590, 681, 688, 694, 747, 757, 780, 787, 1666),
    (590, 681, 688, 694, 714, 720, 723, 730, 732, 747, 757, 780, 787, 1610, 1666, 1721, 2022),
    (769, 775),
    (1108, 1114),
    (625, 843, 850, 1015, 1787, 1984),
    (1615,),
    (114,),
    (625, 1015),
    (1914,),
    (856, 879, 896, 900),
    (790, 1900),
    (1180,),
    (633, 638, 647, 654, 659, 660, 662, 2019, 2021),
    (1903, 2077),
    (809, 1971),
    (640, 642, 966, 1035, 1038, 1049, 1057, 1063, 1065, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1990, 2020, 2055, 2056),
    (966, 1038, 1043, 1046, 1049, 1057, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (966, 1015, 1035, 1036, 1038, 1049, 1057, 1063, 1065, 1066, 1115, 1176, 1198, 1245, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (966, 1038, 1049, 1057, 1063, 1065, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1974, 2020, 2056),
    (1975, 2025),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1666),
    (133, 1502),
    (590, 681, 688, 694, 747, 757, 787, 792, 800, 1666, 2080, 2081),
    (573,),
    (573, 1842),
    (182, 1417, 1420, 1580),
    (480, 500),
    (480,),
    (176, 180, 184, 217, 831, 837),
    (104, 106),
    (857, 863, 866, 867),
    (1675,),
    (1171,),
    (1481,),
    (176, 180, 184, 217, 856, 879, 896, 900),
    (1936,),
    (633, 634),
    (871, 1604),
    (969, 1270, 1272, 1276, 1277),
    (226, 1079, 1596, 1599, 1612, 1668, 1709, 1727),
    (226, 1079, 1599, 1612, 1668, 1709, 1727),
    (1668, 1709, 1727),
    (252, 291),
    (548, 555),
    (570,),
    (1299, 1311),
    (1311,),
    (29, 41, 404, 1314),
    (29, 32, 37, 403),
    (29,),
    (124, 137, 143, 146, 165),
    (625, 1314, 1319),
    (625, 1319),
    (167, 168, 1914),
    (1902,),
    (1765,),
    (897,),
    (897, 902),
    (899,),
    (54,),
    (966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788),
    (199, 734, 1287, 1486, 1532),
    (1487,),
    (2097,),
    (1486,),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 2002, 2005, 2038),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (1314, 1316, 1319, 1794),
    (1316, 1319),
    (1314, 1319, 1384, 1407, 1409, 1411),
    (1314, 1319, 1384),
    (581, 617, 1584),
    (1842,),
    (1844,),
    (1350, 1358),
    (955, 977, 1170, 1226),
    (1944,),
    (868, 886, 897, 903, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 897, 902, 966, 1050, 1073, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 897, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 897, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1589, 1620, 1645, 1784, 1788, 1996, 1997, 2005),
    (199, 1526, 1527),
    (1526, 1527),
    (1316,),
    (857, 866, 867),
    (50, 857, 866),
    (37, 857, 866),
    (1373,),
    (199, 247),
    (889, 1599, 2043, 2070, 2107),
    (1269,),
    (857, 866, 1705, 1708),
    (1403,),
    (1403, 1974),
    (117, 625, 1153, 1231, 1471, 1472, 2040),
    (117, 625),
    (170, 1319),
    (1, 7, 15, 200, 573, 653, 678, 684, 707, 708, 744, 788, 1665, 1698, 1721, 1728),
    (1, 7, 15, 200, 653, 678, 707, 708, 744, 750, 788, 1324, 1665, 1698, 1721, 1728, 1766),
    (1, 7, 15, 77, 200, 653, 678, 707, 708, 744, 788, 801, 1094, 1118, 1437, 1459, 1465, 1566, 1665, 1698, 1721, 1728, 1766, 1769, 1773, 1819, 2083),
    (1, 7, 200, 678, 744, 788, 1437, 1665, 1698, 1721, 1728, 1766, 1769, 1773),
    (219, 547, 590, 726, 747, 757, 834, 1922),
    (1404,),
    (2103,),
    (1369,),
    (1369, 1800),
    (896, 901, 1599),
    (185,),
    (131, 133, 160, 1486, 1497),
    (131, 133, 160, 1487),
    (1486, 1497),
    (868, 886, 897, 1785, 1996, 1997, 2005),
    (868, 886, 897, 1996, 1997, 2005),
    (868, 886, 897, 906, 1996, 1997, 2005),
    (253, 257, 276),
    (678, 707, 708, 744),
    (707, 708, 788),
    (1529,),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1610, 1666),
    (124, 126, 137, 143, 146, 165, 1841),
    (856, 879, 896, 900, 901),
    (874, 876, 877),
    (253, 282, 551, 1325),
    (166, 525, 958, 970, 972, 1198, 1792, 2020),
    (525, 972, 1006, 1198, 2020),
    (525, 972, 1198, 2020),
    (252, 256, 291, 778),
    (1737,),
    (321, 548, 555),
    (936, 972, 1198, 1236, 1281, 1285, 1292, 1301, 1314, 1324, 1329, 1337, 1340, 1342, 1343, 1346, 1351, 1796, 1798, 2020),
    (113,),
    (76,),
    (132, 149),
    (138, 966, 1049, 1251, 1254, 2020, 2056),
    (1175, 1179, 1940),
    (131, 160, 293),
    (293, 380, 752, 856, 879, 896, 900, 1156, 1399, 1659, 1709, 1727, 1805),
    (472,),
    (459, 581, 617, 722, 785, 1499, 1511, 1517, 1584),
    (1610, 2022),
    (590, 681, 688, 694, 747, 757, 787, 1606, 1610, 1618, 1623, 1666, 1961, 2022),
    (451, 581, 617, 722, 785, 1584),
    (1358,),
    (117, 188, 581, 582, 617, 1526),
    (1588, 1592, 1598, 1635, 1640, 1644, 1645, 1647),
    (226, 1588, 1591, 1594, 1595, 1598, 1601, 1635, 1640, 1644, 1645, 1647),
    (1588, 1598, 1635, 1640, 1644, 1645, 1647),
    (1588, 1594, 1598, 1632, 1635, 1640, 1644, 1645, 1647),
    (1744,),
    (386, 722, 785, 1511),
    (722, 785),
    (590, 681, 688, 694, 747, 757, 787, 1610, 1666, 2022),
    (303, 1670, 1673, 1725, 1814),
    (253, 282, 551),
    (554,),
    (199, 771, 1650),
    (98, 828),
    (935, 977, 989, 1020, 1027, 1159, 1170, 1188, 1197, 1200, 1209, 1268, 1285, 1314, 1324, 1340, 1343, 1368, 1416, 1802),
    (809, 1193, 1971),
    (678, 744, 783, 1665, 1698, 1721, 1728),
    (1596,),
    (766, 1375),
    (625, 640, 642, 671, 868, 886, 897, 966, 1050, 1067, 1070, 1080, 1084, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (664, 868, 886, 897, 966, 1050, 1070, 1073, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 897, 966, 1050, 1070, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 897, 966, 1050, 1067, 1070, 1071, 1084, 1088, 1115, 1176, 1198, 1245, 1249, 1251, 1254, 1256, 1267, 1788, 1996, 1997, 2003, 2005, 2007),
    (1058, 1059, 1974, 2057),
    (1325, 1584),
    (1325, 1584, 1667, 1693, 1711, 1720),
    (104, 106, 176, 180, 184, 217),
    (299, 421, 1663, 1718, 1961),
    (39, 185),
    (69, 175, 211, 254, 260, 567, 574, 688, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1618, 1623),
    (1938,),
    (195, 1470, 1919, 1923),
    (678, 707, 708, 744, 1405),
    (678, 744),
    (240, 890, 1617),
    (1234, 1266, 1283, 1324, 1340, 1342, 1343, 1345, 1351, 1359, 1360, 1363, 1368, 1370, 1374, 1377, 1388, 1584),
    (1234, 1239, 1266, 1283, 1340, 1360, 1368, 1370, 1374, 1584),
    (1234, 1266, 1283, 1584),
    (1234, 1266, 1283, 1324, 1368, 1370, 1374, 1377, 1584),
    (612,),
    (612, 1996, 1997),
    (612, 857, 869, 909),
    (612, 857, 869, 909, 1996),
    (970, 972, 1173, 1198, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1792, 1816, 2020),
    (1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (972, 1198, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816, 2020),
    (868, 886, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 966, 1050, 1073, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (1305, 1306),
    (1302, 1306),
    (1496, 1576),
    (395, 908),
    (226, 1668, 1702, 1709, 1727),
    (1497, 1528, 2042, 2062),
    (82,),
    (187,),
    (255, 1240),
    (176, 180, 184, 217, 255, 856, 879, 896, 900, 996, 1202, 1205, 1354, 1599, 1612, 1659, 1709, 1727, 2043),
    (255, 264, 1354),
    (191,),
    (694,),
    (730,),
    (1057, 1061, 2056),
    (415, 1528, 1551, 1552, 1584),
    (133, 1584),
    (1551, 1584),
    (856, 870, 879, 896, 900),
    (887,),
    (868, 886, 966, 1050, 1086, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (871,),
    (501, 503, 513, 547),
    (503, 513),
    (678, 682, 744, 1178),
    (678, 744, 756, 1180),
    (133, 1935),
    (736, 2048, 2105),
    (1096, 1111, 1117),
    (144, 145, 149),
    (1110,),
    (252, 291, 1740, 1743, 1754, 1946),
    (586,),
    (779,),
    (788,),
    (2043,),
    (567, 1496, 2042, 2062),
    (817,),
    (817, 825),
    (1, 7, 105, 179, 185, 200, 207, 220, 223, 392, 649, 1028, 1532),
    (1, 7, 105, 179, 200, 207, 220, 223, 541, 649, 1028, 1034),
    (1, 7, 105, 179, 200, 207, 220, 223, 649),
    (1865,),
    (115, 551, 559, 1015, 1264),
    (1663, 1718, 1733),
    (53, 77),
    (1694, 1696),
    (1385, 2088, 2093),
    (2125,),
    (1525,),
    (118, 176, 180, 184, 217, 2043),
    (2077,),
    (53, 1613),
    (1650, 1984),
    (1588, 1635, 1640, 1645),
    (633, 634, 639, 645, 1822, 1823, 1824, 2019),
    (1589, 1620, 1645, 1648, 2022, 2031),
    (1, 7, 15, 185, 200, 270, 734, 777, 818, 1287, 1611, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (1, 7, 15, 200, 270, 277, 715, 815, 818, 821, 1287, 1597, 1611, 1660, 1681, 1698, 1700, 1711, 1720, 1721, 1730, 1816),
    (1, 7, 15, 200, 270, 818, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (1, 7, 15, 200, 270, 277, 1094, 1118, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (889,),
    (1592,),
    (1591, 1609, 1640, 1644, 1647),
    (1041, 1072, 1109, 2004),
    (1528,),
    (549,),
    (547,),
    (23, 68, 979, 1042, 1082, 1172),
    (133, 134, 135, 143, 1930),
    (979,),
    (23, 68, 1042, 1082, 1172),
    (1631,),
    (1663, 1718),
    (1287, 1526, 1527, 1528),
    (1526, 1527, 1528),
    (225, 590, 681, 688, 694, 734, 747, 757, 787, 1497, 1660, 1666, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1816),
    (225, 590, 681, 688, 694, 734, 747, 757, 787, 1660, 1666, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1732, 1816),
    (1289,),
    (1667, 1711, 1720),
    (590, 726, 747, 757, 2115),
    (843, 844),
    (176, 180, 181, 184, 217, 362, 613, 650, 660, 752, 856, 879, 896, 900, 1432, 1436, 1441, 1485, 1531, 1535, 1575),
    (1326,),
    (176, 180, 184, 187, 217, 856, 870, 879, 896, 900),
    (154, 1584, 1587),
    (220,),
    (56,),
    (1056, 1058, 2057),
    (1042, 1056, 1058, 2057),
    (874, 876, 877, 2048),
    (874, 876),
    (1401, 1404),
    (897, 899, 902),
    (898, 899, 902),
    (459, 1497, 1511, 1517, 1905),
    (472, 1497, 1517),
    (735, 743, 1508, 1942),
    (933,),
    (1749,),
    (1470,),
    (23, 59, 85, 184, 217, 249, 357, 418, 596, 641, 644, 650, 677, 679, 696, 703, 705, 731, 740, 765, 779, 784, 787, 802, 815, 831, 856, 879, 896, 900, 934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416, 1424, 1426, 1478, 1599, 1604, 1612, 1625, 1646, 1659, 1709, 1721, 1727, 1843),
    (1873,),
    (131, 160, 202, 991, 1013, 1658, 1840),
    (131, 160, 202, 573),
    (131, 160, 202, 573, 1658),
    (1596, 1668, 1709, 1727),
    (253, 257),
    (253, 2077),
    (1654,),
    (1655,),
    (1288,),
    (962,),
    (640, 642, 936, 953, 959, 964, 965, 972, 975, 1198, 1847, 2020),
    (209, 219, 221, 1524),
    (166, 525, 581, 617),
    (525, 581, 617),
    (1666,),
    (1158,),
    (459, 1499, 1511, 1517, 1905),
    (1499,),
    (451,),
    (1583, 1645),
    (392,),
    (1924,),
    (1694, 1696, 1725, 1814),
    (1967,),
    (270, 279),
    (1740, 1751),
    (677, 679, 696, 700, 703, 705, 731, 740, 779, 787, 802, 856, 879, 896, 900),
    (1234, 1266, 1283, 1756),
    (1392, 1670),
    (898,),
    (905,),
    (2076,),
    (2088, 2093),
    (792, 800),
    (1663, 1718, 1744, 1753),
    (581, 617, 855, 880, 886, 1996, 1997),
    (434, 581, 617, 855, 880, 886, 892, 895, 944, 985, 1001, 1009, 1014, 1991, 1996, 1997),
    (516, 518, 633, 638, 647, 654, 659, 660, 662, 2019, 2021),
    (522,),
    (590, 726, 747, 757, 822),
    (872,),
    (2,),
    (1589, 1620, 1645, 1657),
    (24,),
    (1235, 1238, 1243, 1270, 1272),
    (856, 879, 896, 900, 1659, 1709, 1727),
    (767, 768),
    (1740, 1745, 1748, 1755),
    (850, 1740, 1745, 1748, 1755, 1984),
    (718,),
    (735, 743, 1259, 1508),
    (1096, 1458, 1464, 1614, 2061),
    (1096, 1614, 2061),
    (218, 835, 843, 844, 849, 969, 1089, 1158, 1235, 1238, 1243, 1270, 1272, 1276, 1277, 1442, 1779),
    (843, 844, 849, 851, 1962),
    (209, 219, 221, 834, 840),
    (843, 844, 1158, 1779, 1782),
    (133, 139, 621),
    (855, 880, 886, 888, 1419, 1996, 1997, 2119),
    (246,),
    (226, 890),
    (446, 607, 617),
    (1605,),
    (1598, 1640, 1642, 1644, 1647),
    (255, 264, 271, 1138, 1761, 2121),
    (255, 264),
    (105, 179, 223, 855, 880, 886, 1996, 1997),
    (839,),
    (737,),
    (105, 179, 223, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 856, 870, 879, 896, 900, 1502),
    (54, 868, 886, 1996, 1997, 2005),
    (1152, 1805),
    (199, 649, 855, 880, 886, 944, 978, 985, 1009, 1014, 1584, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1996, 1997, 2008, 2010, 2012),
    (199, 855, 880, 886, 1584, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1996, 1997, 2008, 2012),
    (855, 880, 886, 1584, 1660, 1698, 1700, 1711, 1720, 1721, 1816, 1996, 1997),
    (736,),
    (199, 602, 625, 734, 1015, 1164, 1787),
    (199, 625, 1015),
    (1169,),
    (1011,),
    (168, 1407, 1408, 1412),
    (1506, 1514),
    (969,),
    (803, 1777),
    (176, 180, 184, 217, 380, 512, 856, 870, 879, 896, 900, 1156, 1399, 1599, 1612, 1659, 1709, 1727),
    (1407, 1408, 1414),
    (176, 180, 184, 217, 2043),
    (1213, 2052),
    (633, 638, 647, 654, 659, 660, 662, 670, 675, 1455, 1973),
    (1059,),
    (1058, 1059, 2057),
    (1583, 1589, 1620, 1645, 2048),
    (257,),
    (127, 129, 130, 144, 149, 152, 966, 1049, 1251, 1254, 2020, 2056),
    (127, 129, 130, 144, 149, 152, 966, 1049, 1251, 1254, 1974, 2020, 2056, 2066),
    (127, 129, 130, 144, 149, 152, 173, 966, 1049, 1251, 1254, 2020, 2056),
    (815, 822),
    (142, 1548, 1552, 1626),
    (1289, 1294),
    (764, 881, 1289, 1294, 1304),
    (1180, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (769, 1859, 1975, 2025),
    (176, 180, 184, 217, 650, 752, 856, 879, 896, 900),
    (105, 185),
    (1477,),
    (738, 1483, 1537, 1547, 1550),
    (315, 318, 1392),
    (384,),
    (131, 160, 376, 384, 1152, 1160, 1805),
    (376, 1152, 1160, 1805),
    (176, 180, 184, 217, 677, 679, 696, 703, 705, 731, 740, 752, 779, 787, 802),
    (1369, 1801),
    (105,),
    (105, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 856, 879, 896, 900, 1202, 1205, 1599, 1612, 1659, 1709, 1727),
    (705, 706, 710, 1452, 1659, 1709, 1713, 1716, 1727),
    (131, 160, 1399, 1658),
    (131, 160, 202, 1658, 1840),
    (131, 160, 202, 1658),
    (815, 856, 879, 896, 900, 1408, 2111),
    (815, 856, 879, 896, 900, 1408),
    (242, 640, 642, 1108, 1114, 1125, 1130, 1147, 1155, 1398, 1447, 1471, 1472, 1868, 2005, 2064),
    (1108, 1114, 1129),
    (1108, 1114, 1125, 1127, 1134, 1147, 1155, 2067),
    (1108, 1114, 1127, 1134),
    (1, 7, 105, 111, 179, 200, 207, 220, 223, 649),
    (408, 1406, 1453, 1905, 2094),
    (384, 1152, 1406, 1805),
    (1599, 1702),
    (1670,),
    (252, 291, 1946),
    (252, 291, 1740),
    (697,),
    (1611,),
    (199, 734, 1660, 1698, 1700, 1702, 1711, 1720, 1721, 1816),
    (1660, 1698, 1700, 1702, 1711, 1720, 1721, 1816),
    (1815,),
    (114, 648),
    (1108, 1114, 1125, 1155),
    (1108, 1114, 1155),
    (74, 1022, 1762, 1939),
    (1235, 1238, 1243),
    (176, 180, 184, 217, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 856, 879, 896, 900, 2097),
    (809, 1193, 2047),
    (590, 681, 688, 694, 747, 757, 787, 1193, 1666),
    (209, 221, 503, 590, 681, 688, 694, 747, 757, 787, 1179, 1537, 1543, 1666, 1856, 1925, 1960, 2039),
    (107, 140, 150, 175, 229, 234, 580, 592, 688, 804, 811, 1478, 1496, 1547, 1924, 1969, 1985),
    (693, 783),
    (1825,),
    (1661, 1694, 1704, 1718, 1725, 1814, 1818, 2124),
    (868, 886, 898, 1996, 1997, 2005),
    (590, 726, 747, 757, 821, 822),
    (1638,),
    (590, 633, 634, 639, 645, 681, 688, 694, 747, 757, 787, 1666, 1822, 1823, 1824, 2019),
    (846, 852, 2016),
    (209, 221, 358, 580, 590, 681, 688, 694, 714, 730, 732, 738, 745, 746, 747, 757, 787, 815, 817, 1483, 1512, 1513, 1530, 1537, 1543, 1547, 1550, 1556, 1666, 1721, 1879, 1947, 1960, 2024, 2037, 2117),
    (1193,),
    (104, 106, 176, 180, 184, 217, 1326, 2036),
    (176, 180, 184, 217, 1599, 1608, 1646, 1924, 2107),
    (1099, 1111),
    (736, 740, 814, 816, 819, 820, 823, 1599, 1778),
    (590, 726, 747, 757, 815, 821, 822, 1922),
    (677, 679, 696, 703, 705, 731, 740, 779, 787, 802),
    (1369, 1373),
    (6, 202, 600, 602, 635, 1210, 1211, 1225, 1232),
    (119, 1210, 1211, 1225, 1232),
    (1916,),
    (793, 1916),
    (1475,),
    (199, 1481),
    (590, 681, 688, 694, 747, 757, 787, 1606, 1610, 1623, 1666, 2022),
    (255, 271),
    (423, 1670, 1673, 1725, 1814),
    (176, 180, 184, 187, 217, 677, 679, 696, 703, 705, 731, 740, 752, 779, 787, 802, 856, 870, 879, 896, 900, 1599, 1659, 1709, 1727, 2043),
    (1024,),
    (71, 180, 200, 249, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416, 1426, 1659, 1709, 1727),
    (446, 607, 617, 1485, 1522, 1523, 1531),
    (581, 591, 617, 1486),
    (1609,),
    (521, 580, 837, 1512, 2042, 2062),
    (738, 848, 1512, 2042, 2062),
    (501, 507, 590, 681, 688, 694, 747, 757, 787, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1666),
    (630, 1496, 1522),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 792, 800, 1666, 1946, 2037, 2080, 2081),
    (115, 124, 137, 143, 146, 165, 551, 572, 918, 921, 1841, 2051, 2066, 2101),
    (1174, 1177, 1178, 1191, 1204),
    (1114, 1167, 1397, 1788),
    (969, 1089, 1235, 1238, 1243, 1270, 1272, 1276, 1277),
    (131, 133, 160, 672, 674),
    (672,),
    (131, 160, 512, 672, 674, 856, 879, 896, 900),
    (1744, 1752, 1753),
    (1585, 1640, 1644),
    (1585, 1640, 1643, 1644),
    (8,),
    (176, 180, 184, 217, 596, 602, 1165, 1480, 1806),
    (199, 625),
    (896, 901),
    (901,),
    (1634, 1638),
    (288, 898),
    (1, 7, 11, 15, 105, 179, 185, 200, 223, 419, 649, 715, 744, 815, 818, 821, 913, 941, 944, 978, 981, 985, 1009, 1014, 1094, 1118, 1142, 1287, 1467, 1468, 1526, 1597, 1660, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1735, 1816, 2104),
    (114, 575, 590, 681, 688, 694, 714, 720, 729, 730, 732, 740, 742, 744, 745, 747, 757, 780, 787, 815, 817, 830, 1666, 1721),
    (567, 1830, 2042, 2062, 2088, 2093),
    (231, 238),
    (856, 875, 878, 879, 896, 900, 967, 1039, 1252),
    (231, 238, 400, 666, 1146),
    (1429,),
    (376, 384, 1152, 1805),
    (1312,),
    (1555,),
    (1583, 1588, 1635, 1640, 1645),
    (1325, 1365),
    (458, 590, 681, 688, 694, 714, 730, 732, 738, 745, 747, 757, 787, 815, 817, 830, 1193, 1512, 1513, 1666, 1721, 1955, 2117),
    (590, 681, 688, 694, 714, 730, 732, 738, 747, 757, 780, 787, 815, 817, 1512, 1513, 1537, 1547, 1666, 1721, 1879, 1960, 2024, 2037, 2117),
    (77,),
    (1353,),
    (131, 133, 160, 502, 1658, 1976, 1978),
    (176, 180, 184, 217, 525, 814, 819, 820),
    (525,),
    (89, 94, 240),
    (868, 886, 897, 966, 1050, 1073, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (1379, 1381),
    (972, 1198, 2020),
    (253, 282, 551, 554, 1335, 1849),
    (1139,),
    (133, 142, 695, 698, 1611, 1622, 1929, 1933),
    (1221, 1222),
    (1292, 1295),
    (105, 179, 207, 220, 223, 649, 1409, 1410),
    (105, 179, 207, 220, 223, 649, 685, 699, 711, 742, 749, 754, 1489, 1768, 1855),
    (105, 179, 207, 220, 223, 649, 1292),
    (590, 681, 688, 694, 712, 714, 725, 729, 730, 732, 746, 747, 757, 787, 1666, 1721, 1766, 1769, 1771, 1819, 2117),
    (581, 617, 1526, 1527, 1528, 1551),
    (1527,),
    (581, 617, 1526, 1527, 1528, 1532, 1551),
    (1315, 1322),
    (1, 7, 105, 179, 185, 200, 223, 664, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 967, 996, 1039, 1054, 1055, 1252, 1506, 1514),
    (1, 7, 105, 179, 200, 223),
    (665, 856, 879, 896, 900, 2046),
    (176, 180, 184, 187, 217, 664, 665, 856, 870, 879, 896, 900),
    (1, 7, 23, 59, 85, 105, 179, 184, 185, 200, 217, 223, 249, 357, 418, 471, 596, 641, 644, 650, 677, 679, 696, 703, 705, 731, 740, 765, 779, 784, 787, 802, 815, 831, 856, 879, 896, 900, 934, 946, 967, 973, 1039, 1054, 1079, 1118, 1127, 1146, 1202, 1209, 1252, 1416, 1424, 1426, 1478, 1506, 1599, 1604, 1612, 1625, 1646, 1659, 1709, 1721, 1727, 1843),
    (254, 259, 271, 1740, 1750),
    (966, 1035, 1036, 1038, 1040, 1049, 1057, 1063, 1065, 1115, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2007, 2020, 2056),
    (966, 1035, 1038, 1049, 1057, 1063, 1065, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (34, 41, 404, 1319),
    (52, 1319),
    (943, 1247),
    (218, 255, 264, 480, 491, 832, 835),
    (218, 480, 832),
    (144, 145, 149, 1604, 1628),
    (795, 800),
    (252, 291, 1656, 2125),
    (252, 291, 590, 681, 688, 694, 747, 757, 787, 792, 800, 1656, 1666, 2125),
    (34, 602, 625, 1319),
    (41, 404, 625, 1319),
    (34, 1314, 1319),
    (651, 976),
    (864, 1834),
    (653, 678, 707, 708, 744, 788, 1324, 1665, 1698, 1721, 1728),
    (678, 707, 708, 744, 788, 1665, 1698, 1721, 1728),
    (678, 744, 788, 1665, 1698, 1721, 1728),
    (1473, 1482, 1494),
    (434,),
    (640, 642, 671, 673, 868, 886, 966, 1050, 1084, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (671, 868, 886, 966, 1050, 1073, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1287, 1788, 1996, 1997, 2005),
    (625, 868, 886, 966, 1050, 1088, 1176, 1198, 1221, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (803, 2073),
    (461,),
    (677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 856, 870, 879, 896, 900, 1502, 1507),
    (560, 1344, 1347, 1353),
    (560, 1353),
    (98, 105, 179, 223, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1324, 2002),
    (1324, 1329),
    (105, 179, 223, 952, 969, 977, 989, 1007, 1020, 1027, 1052, 1064, 1170, 1236, 1281, 1285, 1292, 1301, 1314, 1324, 1329, 1337, 1340, 1342, 1343, 1346, 1351, 1796, 1798, 2002),
    (105, 179, 223, 253, 282, 551, 939, 952, 969, 977, 989, 1007, 1020, 1022, 1027, 1052, 1064, 1170, 1236, 1246, 1268, 1281, 1285, 1292, 1301, 1314, 1324, 1329, 1337, 1340, 1342, 1343, 1346, 1351, 1528, 1773, 1796, 1798, 1849, 1982, 2002),
    (105, 185, 392, 599, 771, 1448, 2035, 2041),
    (1578, 1773),
    (105, 185, 599, 771),
    (105, 771),
    (1162,),
    (625, 626),
    (270, 1287),
    (846,),
    (772, 1526, 1527, 1528),
    (199, 270, 279, 790, 1287, 1296, 1413, 1526, 1527, 1528),
    (277, 1287, 1296, 1413),
    (199, 270, 790, 1287, 1296, 1528),
    (1287, 1296, 1526, 1527, 1528),
    (270, 277, 1287, 1296, 1320, 1323, 1413, 1528),
    (843, 850, 1748),
    (242, 625, 1093, 1095, 1096, 1099, 1105, 1107, 1111, 1117, 1120, 1122, 1458, 1614, 1791, 2005, 2040),
    (625, 1093, 1096, 1122, 1458, 1614),
    (1093, 1095, 1096, 1097, 1107, 1119, 1122, 1791, 2007),
    (1093, 1095, 1096, 1097),
    (1093, 1096, 1614),
    (657, 853, 880, 886, 888, 892, 894, 1821, 1988, 1996),
    (853, 880, 886, 1821, 1988, 1996),
    (853, 880, 886, 892, 895, 1821, 1988, 1996),
    (447, 1473, 1482, 1490, 1494, 1522, 1523),
    (1189, 1405),
    (1195,),
    (1182, 1185),
    (127, 129, 972, 1198, 1626, 2020),
    (972, 1198, 1786, 2020),
    (127, 972, 1198, 1626, 1941, 2020),
    (127, 129, 130, 144, 149, 966, 1048, 1049, 1251, 1254, 2020, 2050, 2056),
    (127, 129, 130, 138, 144, 149, 152),
    (142,),
    (1215,),
    (1235, 1238, 1243, 1255),
    (1707,),
    (770, 772, 774, 777, 1583, 1585, 1588, 1633, 1635, 1640, 1644, 1645, 1721),
    (1583, 1588, 1635, 1639, 1640, 1645),
    (1425, 1434, 1454, 1958),
    (1, 7, 105, 200, 581, 588, 617, 855, 880, 886, 892, 1996, 1997),
    (1, 7, 105, 200, 225, 581, 617, 855, 880, 886, 888, 892, 894, 944, 985, 1009, 1014, 1996, 1997),
    (1, 7, 105, 200, 855, 880, 886, 888, 892, 1996, 1997),
    (1, 7, 105, 200, 581, 588, 617, 855, 880, 886, 1996, 1997),
    (911, 1626, 1629),
    (34, 176, 180, 184, 217, 677, 679, 696, 703, 705, 731, 740, 752, 779, 787, 802),
    (34, 39, 404),
    (34, 176, 180, 184, 217, 752, 856, 879, 896, 900),
    (36, 241),
    (718, 1512, 1513, 1522, 1523),
    (718, 1512, 1513, 1522),
    (1624, 1625),
    (1841,),
    (227, 905, 1588, 1635, 1640, 1645),
    (685, 699, 754, 1768),
    (1219,),
    (365, 678, 707, 708, 744, 1425, 1428, 1433, 1454, 1582, 1808, 1927),
    (212, 360, 678, 707, 708, 744, 1425, 1433, 1454),
    (1934,),
    (281, 1634, 1638),
    (188, 467, 734, 1484, 1486, 1497, 1532),
    (1484, 1487, 1536),
    (226, 1596, 1599, 1668, 1709, 1727, 2042, 2062),
    (226, 1079, 1596, 1599, 1612, 1630, 1668, 1709, 1727, 2042, 2062),
    (188, 1486, 1497),
    (64, 101, 411, 567, 580, 718, 731, 740, 779, 784, 817, 831, 837, 846, 848, 852, 1376, 1379, 1385, 1496, 1507, 1512, 1513, 2042, 2062, 2093),
    (581, 617, 1528),
    (119, 547, 624, 632, 969, 1233, 1235, 1238, 1243, 1528),
    (1, 7, 15, 200, 653, 678, 684, 707, 708, 744, 1435, 1454, 1665, 1698, 1721, 1728, 1981),
    (1, 7, 15, 77, 200, 653, 678, 707, 708, 744, 750, 751, 753, 788, 801, 1149, 1150, 1435, 1437, 1445, 1454, 1459, 1566, 1580, 1665, 1698, 1721, 1728, 1766, 1769, 1808),
    (868, 886, 897, 899, 902, 1996, 1997, 2005),
    (898, 902),
    (898, 899),
    (1340, 1367, 1625),
    (832, 841),
    (411, 413, 417, 580, 846, 848, 852, 1546, 1555, 1780, 1782, 2042, 2062),
    (1667, 1693, 1711, 1720),
    (1455,),
    (31, 402, 1512, 1513, 1630, 2042, 2062),
    (392, 649),
    (649,),
    (207, 220, 223),
    (728,),
    (1023,),
    (821,),
    (1594, 1598, 1640, 1644, 1647),
    (834,),
    (590, 681, 688, 694, 697, 747, 757, 787, 1599, 1606, 1610, 1618, 1623, 1666, 2022),
    (1393, 1663, 1718),
    (124, 137, 143, 146, 165, 572, 918, 1841, 2051),
    (1396, 1961),
    (176, 180, 184, 187, 217, 752, 856, 879, 896, 900, 1407, 1408, 1414, 1503, 1507),
    (855, 880, 885, 886, 888, 1386, 1996, 1997),
    (219, 1922),
    (813,),
    (1450,),
    (105, 225, 434, 581, 588, 593, 617, 742, 855, 880, 886, 888, 892, 895, 944, 985, 1009, 1014, 1270, 1272, 1276, 1277, 1282, 1506, 1660, 1681, 1683, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1732, 1816, 1988, 1991, 1996, 1997),
    (1, 7, 200, 225, 581, 617, 855, 880, 886, 1103, 1660, 1681, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1816, 1988, 1996, 1997),
    (676,),
    (590, 726, 747, 757, 815, 821, 822, 2115, 2116),
    (659, 934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416),
    (716,),
    (590, 681, 688, 694, 714, 730, 732, 747, 757, 780, 787, 1666, 1721),
    (934, 951, 1011, 1055, 1127, 1209, 1250, 1265, 1416, 1656),
    (53, 77, 255, 264, 293, 1138, 1234, 1240, 1258, 1266, 1283, 1342, 1343, 1345, 1354, 1359, 1793, 1976),
    (1354,),
    (53, 1240, 1354, 1865),
    (53, 77, 255, 293, 1234, 1240, 1266, 1283, 1793),
    (789, 791, 792, 800, 2080, 2081),
    (789, 791, 792, 800, 2080),
    (729, 745, 782),
    (590, 681, 688, 694, 714, 730, 732, 746, 747, 757, 782, 787, 1666, 1721, 1727, 1766),
    (209, 221, 590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 1666, 1721),
    (822,),
    (53, 98, 207, 220, 223, 678, 744, 1491),
    (590, 681, 688, 694, 714, 730, 732, 747, 757, 780, 787, 1666, 1721, 2117),
    (734, 1528),
    (1096,),
    (1096, 1099, 1111, 1117, 1124),
    (1096, 1098, 1110),
    (1096, 2078),
    (305, 559, 1663, 1670, 1673, 1718, 1725, 1814),
    (1625,),
    (31, 402, 1648, 2042, 2062),
    (2047,),
    (31, 1079, 1599, 1612, 1630, 1648, 1668, 1709, 1727, 2042, 2062),
    (623,),
    (1485, 1531),
    (779, 784),
    (1606, 1610, 1618),
    (633, 638, 647, 654, 660, 662, 670, 675),
    (633, 638, 647, 654, 659, 660, 662, 670, 675),
    (1518,),
    (1113,),
    (931,),
    (66, 733, 1926),
    (66, 184, 418, 856, 879, 893, 896, 900, 934, 951, 974, 979, 984, 1011, 1039, 1045, 1054, 1055, 1127, 1209, 1237, 1250, 1265, 1416, 1612, 1960, 2093),
    (229, 1496, 1685),
    (1547, 1858, 1969, 1999, 2016),
    (2019,),
    (1278, 1610),
    (856, 879, 896, 900, 1659, 1709, 1727, 2088),
    (854, 861, 909),
    (1601, 1602),
    (1512, 1513),
    (718, 1512, 1513),
    (137,),
    (1518, 1561),
    (1, 7, 105, 200, 1506, 1514, 1532, 1548, 1552, 1557),
    (1599, 1646),
    (245,),
    (245, 1624, 1625),
    (245, 1619),
    (176, 180, 184, 217, 814, 823, 856, 879, 896, 900, 1776),
    (176, 180, 184, 217, 814, 819, 820, 856, 879, 896, 900, 1776),
    (1694,),
    (1, 7, 15, 200, 419, 678, 707, 708, 744, 801, 1660, 1679, 1695, 1698, 1710, 1717, 1721, 1728, 1812, 1813, 1816),
    (1599, 1648, 1652, 1660, 1679, 1695, 1698, 1710, 1717, 1721, 1728, 1816),
    (1652, 1660, 1679, 1695, 1698, 1710, 1717, 1721, 1728, 1816),
    (678, 744, 751, 753, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (1, 7, 105, 200, 678, 707, 708, 744, 751, 756, 788, 1180, 1184, 1191, 1597, 1599, 1600, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (678, 744, 1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (792, 800, 2077),
    (2054,),
    (269, 279, 1634),
    (209, 219, 221, 834, 840, 1922),
    (633, 638, 647, 654, 660, 662),
    (1506, 1514, 1516),
    (269, 769, 1584),
    (874, 1092, 1233),
    (559,),
    (253, 1583, 1589, 1620, 1645),
    (253,),
    (625, 1148, 1157, 1471, 1472, 1806),
    (1148, 1806),
    (127, 129, 130, 144, 149, 152, 173, 640, 642, 966, 1048, 1049, 1057, 1061, 1063, 1065, 1164, 1251, 1254, 1990, 2020, 2050, 2056),
    (127, 129, 130, 144, 149, 152, 1829, 1974),
    (127, 129, 130, 144, 149, 966, 1015, 1049, 1251, 1254, 2020, 2056),
    (317, 318, 423, 1663, 1670, 1673, 1718, 1725, 1804, 1814),
    (1, 7, 15, 105, 185, 200, 581, 583, 594, 617, 913, 1094, 1118, 1137, 1142, 1145, 1468, 1499, 1511, 1515, 1584, 1587, 1905, 2104),
    (176, 180, 184, 217, 479, 493, 495),
    (185, 581, 617, 1499, 1584),
    (185, 581, 617, 1584),
    (451, 581, 617, 1584),
    (185, 451, 581, 617, 1499, 1584),
    (122,),
    (590, 681, 688, 694, 714, 730, 732, 745, 747, 757, 780, 787, 1483, 1666, 1721, 1947, 1955),
    (209, 221, 590, 681, 688, 694, 714, 720, 723, 730, 732, 738, 746, 747, 757, 780, 787, 815, 1483, 1533, 1547, 1666, 1721, 1879, 1960, 2024, 2037, 2117),
    (1325, 1327),
    (1325, 1795),
    (1325, 1328),
    (111, 1325, 1328, 1860),
    (1325, 1328, 1797),
    (685, 695, 945, 964, 965, 968, 972, 997, 1198, 1390, 1611, 1929, 2020),
    (686, 689, 972, 1198, 1611, 1681, 2020),
    (590,),
    (318, 1392, 1670),
    (142, 596, 1235, 1238, 1243, 1255, 1276, 1527, 1929, 1933),
    (166, 1235, 1238, 1243, 1964),
    (219,),
    (176, 180, 184, 217, 665),
    (1627, 1631),
    (1627, 1640, 1644, 1647),
    (792, 800, 1650, 1984),
    (789, 792, 800),
    (1235, 1238, 1243, 1270, 1272, 1276, 1277),
    (1270, 1272, 1276, 1277),
    (411, 413, 417, 567, 580, 846, 848, 852, 1546, 1555, 1780, 1782, 2042, 2062),
    (881, 1289),
    (148, 873, 2001),
    (1699, 1701),
    (868, 886, 898, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (955, 977, 1170, 1226, 1259),
    (337, 625, 638, 640, 642, 1162, 1251, 1471, 1472, 2005),
    (1162, 1229),
    (97,),
    (764, 1407),
    (881,),
    (261,),
    (1894,),
    (2107,),
    (590, 1993),
    (),
    (1563,),
    (1960,),
    (1479,),
    (1726,),
    (872,),
    (228, 231),
    (362, 366, 893),
    (209, 221, 528, 821, 1830, 1943),
    (1946,),
    (1667, 1711, 1720),
    (102, 104),
    (241, 246),
    (105, 649, 1325),
    (228, 231, 398),
    (398,),
    (333, 346, 599, 857, 866, 1479),
    (333, 346),
    (857, 859, 861),
    (1005,),
    (177,),
    (1315,),
    (625,),
    (1195,),
    (601,),
    (917, 928),
    (176, 180, 184, 217, 293, 554, 752),
    (646,),
    (267, 283, 554, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1255, 1261),
    (1722,),
    (209, 221),
    (1661, 1694, 1704, 1718, 1725, 1814, 1818),
    (181,),
    (737,),
    (115, 551, 1625, 1763),
    (860,),
    (254, 260, 575, 971, 1015, 1264),
    (69, 175, 211, 254, 260, 297, 302, 307, 574, 688, 971),
    (29,),
    (378, 1564, 1568),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (729, 762),
    (230, 324, 891, 915, 1866),
    (193, 230, 324, 534, 706, 891, 915, 1452, 1527, 1904),
    (193, 230, 324, 534, 706, 891, 915, 1452, 1527, 1649, 1651, 1866, 1883, 1904),
    (176, 180, 184, 217, 293, 383, 1235, 1238, 1243, 1248, 1253, 1263, 1270, 1271, 1338),
    (293, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1235, 1238, 1243),
    (1739,),
    (955, 977, 1170, 1226),
    (735,),
    (70, 955, 977, 1170, 1226),
    (105, 210, 220),
    (788,),
    (335,),
    (1482, 1493),
    (452, 462, 590, 629, 726, 747, 757, 1500, 1518),
    (209, 221, 526, 821, 1943),
    (284,),
    (132, 149),
    (860, 864),
    (1909,),
    (198,),
    (169, 297, 599),
    (582, 912),
    (293,),
    (131, 160),
    (252, 256, 291),
    (666, 1151, 1154, 1473, 1482, 1494),
    (752, 1436),
    (573,),
    (193, 324, 706, 1452, 1527, 1904),
    (0,),
    (0, 336),
    (16, 792, 800),
    (581, 617),
    (622,),
    (218, 494, 832, 835, 839, 841, 1235, 1238, 1243, 1611),
    (49, 142, 185, 640, 642, 959, 972, 1198, 2020),
    (653, 678, 744, 1665, 1698, 1721, 1728),
    (451,),
    (54, 2085),
    (299,),
    (1483,),
    (857, 859, 861, 955, 977, 1170, 1226),
    (54, 324, 460, 658),
    (1430,),
    (933,),
    (54,),
    (233,),
    (54, 103, 439),
    (1148, 1806),
    (162,),
    (599, 872),
    (599,),
    (658,),
    (109, 242, 625, 628, 630, 1148, 1398, 1443, 1444, 1447, 1471, 1472, 1507, 1508, 1806, 1916, 2089),
    (420, 1712, 1715),
    (71, 115, 180, 187, 200, 249, 362, 366, 538, 551, 575, 856, 879, 893, 896, 900),
    (71, 115, 180, 187, 200, 249, 362, 366, 538, 551, 575, 893, 973),
    (677, 679, 696, 703, 705, 731, 740, 779, 787, 802, 934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416, 1659, 1709, 1727),
    (124, 137, 143, 146, 165),
    (1325,),
    (210, 220),
    (283, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1235, 1238, 1243, 1248, 1261),
    (61, 230),
    (242,),
    (253, 2006),
    (1427,),
    (1248, 1261),
    (131, 160, 1501),
    (1927,),
    (218, 494, 832, 835, 839, 841, 842),
    (218, 482, 832),
    (186, 582),
    (186,),
    (2110,),
    (1760,),
    (102, 104, 389, 390, 393),
    (102, 104, 389, 393),
    (105, 188, 210, 220, 283, 285, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1235, 1238, 1243),
    (107, 140, 150, 175, 229, 234, 580, 592, 688, 804, 811, 1478, 1496, 1547, 1969, 1985),
    (1387,),
    (1876,),
    (209, 215, 221, 358, 414, 590, 681, 688, 694, 714, 717, 723, 730, 732, 740, 745, 746, 747, 757, 780, 784, 787, 815, 845, 847, 851, 924, 926, 929, 1361, 1483, 1530, 1533, 1537, 1541, 1543, 1547, 1556, 1567, 1666, 1721, 1766, 1769, 1771, 1780, 1856, 1858, 1879, 1925, 1960, 2024, 2031, 2037, 2090, 2117),
    (209, 215, 221, 358, 590, 681, 688, 694, 714, 717, 723, 730, 732, 740, 745, 747, 757, 780, 784, 787, 809, 815, 836, 845, 847, 851, 1179, 1361, 1483, 1530, 1533, 1537, 1543, 1547, 1554, 1556, 1567, 1666, 1721, 1746, 1766, 1780, 1781, 1879, 1960, 2024, 2037, 2117),
    (147,),
    (567, 1599),
    (186, 1298),
    (186, 724, 786),
    (104, 106),
    (419,),
    (2085,),
    (317, 423, 1663, 1670, 1673, 1718, 1725, 1814),
    (883,),
    (166, 451),
    (71, 180, 200, 249, 362, 366, 537, 538, 575, 893),
    (581, 617, 1004),
    (397,),
    (7, 382, 2049),
    (1076,),
    (184,),
    (184, 677, 856, 879, 893, 896, 900),
    (297,),
    (297, 599),
    (540,),
    (54, 230, 324, 891, 915),
    (341, 599),
    (193, 230, 324, 534, 706, 891, 1452, 1527, 1904),
    (646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1235, 1238, 1243, 1255, 1658),
    (1885, 1932, 2106),
    (105, 351),
    (599, 1885),
    (297, 1885, 1932),
    (105, 351, 353),
    (633, 638, 647, 654, 660, 662, 1915),
    (338,),
    (294,),
    (166,),
    (1297,),
    (590, 681, 688, 694, 714, 717, 723, 730, 732, 747, 757, 780, 784, 787, 1547, 1556, 1567, 1666, 1721),
    (590, 681, 688, 694, 717, 723, 747, 757, 780, 784, 787, 1547, 1556, 1567, 1666),
    (209, 221),
    (792, 800),
    (1657,),
    (131, 160),
    (176, 180, 184, 217),
    (955, 977, 1170, 1226),
    (1899,),
    (554,),
    (1004, 1899),
    (1650,),
    (1015,),
    (1640, 1644, 1647),
    (1585, 1598, 1640, 1644, 1647),
    (874,),
    (487,),
    (178,),
    (857, 866),
    (116,),
    (556,),
    (112,),
    (716,),
    (803,),
    (1661, 1704, 1718, 1725, 1814, 1818),
    (1287,),
    (1457,),
    (1475, 1476),
    (1483,),
    (1498,),
    (627,),
    (1493,),
    (465,),
    (209, 221, 414, 590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 815, 1441, 1483, 1488, 1530, 1533, 1550, 1556, 1666, 1721, 1879, 1960, 2117),
    (414, 1483, 1488),
    (1473, 1482, 1494),
    (1475, 1476, 1492),
    (630,),
    (676,),
    (201,),
    (1235, 1238, 1243),
    (1722,),
    (1726,),
    (1585, 1640, 1644),
    (1500, 1518),
    (131, 153, 155, 160),
    (1373,),
    (1483, 1488),
    (445, 450, 1475),
    (463,),
    (176, 180, 184, 217, 627, 752, 1475, 1485, 2044),
    (176, 180, 184, 217, 627, 752, 1475),
    (209, 221, 414, 590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 815, 1483, 1488, 1666, 1721, 1879, 1960, 2117),
    (209, 221, 414, 1483, 1488),
    (131, 160, 1658),
    (590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 1666, 1721),
    (857, 869, 909),
    (872,),
    (252, 291),
    (1341,),
    (1746,),
    (153,),
    (246,),
    (30,),
    (998,),
    (567,),
    (294,),
    (186,),
    (142,),
    (132, 149),
    (1355,),
    (131, 160, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (887,),
    (445,),
    (209, 221, 1533),
    (453,),
    (128,),
    (71, 180, 200, 249),
    (1353,),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1666),
    (144, 145, 149),
    (362, 366, 893),
    (893,),
    (1233,),
    (590, 681, 688, 694, 747, 757, 787, 1666),
    (516,),
    (141,),
    (1923,),
    (517,),
    (547,),
    (271,),
    (821,),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (154,),
    (320,),
    (857, 859, 861),
    (324,),
    (105,),
    (419,),
    (193, 324, 706, 1452, 1527, 1904),
    (228, 231),
    (559, 562),
    (782,),
    (0,),
    (252, 266, 291),
    (1705, 1708),
    (2089,),
    (1330,),
    (105, 1325),
    (599,),
    (781,),
    (440,),
    (158,),
    (871,),
    (1599,),
    (252, 291, 1314, 1321),
    (1520,),
    (110,),
    (2022,),
    (228, 231, 398),
    (1759,),
    (612,),
    (252, 256, 291),
    (525,),
    (1603, 1660, 1698, 1700, 1711, 1720, 1721, 1816),
    (1660, 1681, 1684, 1687, 1698, 1700, 1710, 1711, 1717, 1720, 1721, 1730, 1816),
    (1602, 1607),
    (1603,),
    (187, 752),
    (298,),
    (283,),
    (1070, 2007),
    (898,),
    (666,),
    (666, 1473, 1482, 1494),
    (1757,),
    (389, 908),
    (908,),
    (181, 908),
    (805,),
    (590, 726, 747, 757),
    (2100,),
    (1620,),
    (2053,),
    (568,),
    (506,),
    (549,),
    (804,),
    (209, 221, 1567),
    (759,),
    (1522,),
    (166, 1820),
    (30, 51),
    (166,),
    (646, 1012, 1055),
    (131, 160, 1248, 1261),
    (1012, 1055),
    (549, 1270, 1272),
    (549, 1248, 1261, 1270, 1272),
    (2031,),
    (1565,),
    (283, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1261, 1269),
    (187,),
    (54, 57),
    (54, 57, 193, 706, 1452, 1527, 1649, 1651, 2074, 2085),
    (253, 257),
    (752,),
    (176, 180, 184, 217, 752),
    (1661, 1704, 1718, 1725, 1814, 1818, 2120),
    (2120,),
    (625,),
    (1975,),
    (298, 300),
    (1421,),
    (1234, 1266, 1283),
    (868, 886, 1996, 1997, 2005),
    (446, 607, 617),
    (1609,),
    (563,),
    (542,),
    (1152, 1805),
    (181,),
    (1171,),
    (1972,),
    (70,),
    (252, 291, 792, 800),
    (1501,),
    (267,),
    (548, 557),
    (96,),
    (778, 1607),
    (778, 1607, 1640, 1644, 1647),
    (570,),
    (601,),
    (20,),
    (300,),
    (1945,),
    (176, 178, 180, 184, 217, 752, 856, 879, 896, 900),
    (176, 180, 184, 217, 293, 554, 752),
    (283, 554, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1261),
    (283, 1248, 1255, 1261),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1945),
    (283, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (283, 554, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (1315,),
    (8,),
    (566,),
    (619,),
    (936, 972, 1198, 2020),
    (1777,),
    (1670, 1673, 1725, 1814),
    (789, 791, 792, 800),
    (369,),
    (176, 180, 184, 187, 217),
    (176, 180, 184, 217, 814, 819, 820),
    (820,),
    (364, 1473, 1482, 1494),
    (132, 144, 145, 149),
    (1490,),
    (71, 178, 180, 200, 249),
    (547, 737, 1958),
    (547, 737),
    (1733,),
    (209, 221, 358, 359, 590, 681, 688, 694, 747, 757, 787, 1666),
    (226, 1640, 1644, 1647, 1668, 1709, 1727),
    (226, 1599, 1640, 1644, 1647, 1668, 1709, 1727),
    (226, 1668, 1709, 1727),
    (554, 566, 575),
    (1695, 1812),
    (860,),
    (1678, 1734),
    (716, 782),
    (1262,),
    (216, 1760),
    (1817,),
    (1695, 1812, 1817),
    (198,),
    (162,),
    (868, 886, 904, 1996, 1997, 2005),
    (270, 1287),
    (1314,),
    (1765,),
    (752, 1485),
    (71, 176, 180, 184, 200, 217, 249, 752),
    (119, 2053),
    (515,),
    (1658,),
    (1740, 1750),
    (1702,),
    (1909,),
    (230, 324, 891, 915),
    (1326,),
    (283, 1248, 1261),
    (735,),
    (1156, 1399),
    (1663, 1718),
    (1429,),
    (226,),
    (176, 180, 184, 187, 217, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802),
    (176, 180, 184, 217, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802),
    (267, 283, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1255, 1261),
    (283, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1261),
    (1660, 1679, 1698, 1710, 1717, 1721, 1728, 1816),
    (253,),
    (299, 421, 1663, 1718, 1733),
    (934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416),
    (1325,),
    (108,),
    (573,),
    (1783,),
    (104, 106, 908),
    (395, 908),
    (470, 1520),
    (474, 1520),
    (104, 106, 118, 908),
    (256,),
    (105, 1235, 1238, 1243),
    (407,),
    (1000, 1007),
    (245,),
    (446, 607, 617, 1995),
    (1284,),
    (620,),
    (216,),
    (1340, 1357),
    (2096,),
    (2095, 2096),
    (371,),
    (297,),
    (2123,),
    (1293,),
    (210, 220),
    (1760,),
    (381,),
    (1598, 1640, 1644),
    (35,),
    (253, 282, 551),
    (203,),
    (685,),
    (523,),
    (118,),
    (707, 708),
    (788, 1324),
    (788,),
    (19,),
    (105, 188, 210, 220),
    (1240, 1255),
    (477,),
    (226, 590, 726, 747, 757),
    (590, 726, 747, 757, 1500, 1518),
    (1946,),
    (791, 792, 800, 1774),
    (117,),
    (1324,),
    (303, 1670, 1673, 1725, 1814),
    (284,),
    (333,),
    (209, 221, 590, 681, 688, 694, 714, 730, 732, 747, 757, 787, 1666, 1721),
    (707, 708, 788, 1178, 1324),
    (788, 1180),
    (685, 711),
    (257,),
    (324, 1904),
    (220, 685, 711),
    (669,),
    (104, 106, 176, 180, 184, 217, 389, 919, 923),
    (104, 106, 923),
    (104, 106),
    (104, 106, 176, 180, 184, 217),
    (186, 781),
    (1820,),
    (102, 104),
    (855, 880, 886, 1996, 1997),
    (743,),
    (590, 681, 688, 694, 716, 747, 757, 787, 1666),
    (716, 1668, 1709, 1727),
    (1598, 1640, 1644, 1647),
    (425, 451),
    (1332,),
    (153, 155),
    (1701,),
    (243,),
    (1584,),
    (183,),
    (646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (548, 555),
    (618,),
    (662, 663),
    (1697,),
    (1719,),
    (1598, 1602, 1640, 1644, 1647),
    (176, 180, 184, 187, 217, 677, 679, 696, 703, 705, 731, 740, 752, 779, 787, 802),
    (176, 180, 184, 187, 217, 752),
    (1667, 1711, 1720),
    (451,),
    (1992,),
    (529,),
    (328, 563),
    (328, 330, 563),
    (250,),
    (14,),
    (860, 1821),
    (1839,),
    (182,),
    (590, 681, 688, 694, 747, 757, 787, 789, 791, 792, 800, 1666, 1774, 1987, 2024, 2037, 2080, 2081, 2123, 2125),
    (110, 792, 800),
    (1758,),
    (791,),
    (505,),
    (237,),
    (16,),
    (16, 792, 800),
    (0, 1758),
    (633, 634),
    (789, 791, 792, 800, 2080),
    (789, 792, 800),
    (791, 792, 800),
    (792, 800, 857, 859, 861),
    (854, 861, 909),
    (110, 792, 800, 857, 859, 861, 1774, 1987),
    (14, 347, 349),
    (1915,),
    (54,),
    (1096,),
    (478, 1577, 1578),
    (226, 446, 607, 617, 1995),
    (118, 176, 180, 184, 217),
    (71, 176, 180, 184, 187, 200, 217, 249, 1759),
    (176, 180, 184, 187, 217, 870),
    (218, 832, 1611),
    (218, 832, 1235, 1238, 1243),
    (658, 854, 861, 909, 1882),
    (1588, 1635, 1640, 1645),
    (270,),
    (699,),
    (131, 160, 653, 678, 744, 1665, 1698, 1721, 1728),
    (176, 180, 184, 217, 549, 752),
    (1152, 1163, 1805),
    (678, 744),
    (445, 450),
    (1568,),
    (141, 152),
    (865, 879),
    (719,),
    (185,),
    (299,),
    (652, 654),
    (424, 1722),
    (2112,),
    (84,),
    (103,),
    (1906,),
    (1839, 1878),
    (890,),
    (1392,),
    (127, 129, 130, 132, 144, 149, 152),
    (1670,),
    (1663, 1670, 1673, 1718, 1725, 1814),
    (103, 1716),
    (374,),
    (1910,),
    (2032,),
    (1616,),
    (1610,),
    (1554,),
    (56,),
    (54, 103),
    (1056, 1058, 2057),
    (170,),
    (233,),
    (1906, 1919, 1921),
    (103, 890),
    (1319,),
    (103, 1839, 1878),
    (253, 257, 276),
    (233, 874),
    (1141, 1148, 1806),
    (283, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (1108, 1114),
    (70, 857, 859, 861),
    (1826,),
    (1237,),
    (1237, 1889),
    (1889,),
    (1014,),
    (884,),
    (105, 855, 880, 882, 886, 944, 985, 1009, 1014, 1996, 1997),
    (1096, 1101),
    (416,),
    (131, 133, 160, 1012, 1055),
    (857, 869, 872, 909),
    (23, 68, 934, 951, 1011, 1042, 1055, 1082, 1127, 1172, 1209, 1250, 1265, 1416),
    (547, 1270, 1272, 1276, 1277),
    (597,),
    (770,),
    (1740, 1746, 1747),
    (6, 108, 109, 600, 602, 1216, 1456),
    (1148, 1443, 1471, 1472, 1806, 2089),
    (600, 602, 1211, 1225),
    (242, 625, 1148, 1368, 1443, 1444, 1471, 1472, 1806, 1916),
    (1226,),
    (1477,),
    (1583, 1585, 1640, 1644, 1645),
    (209, 221, 358, 590, 681, 688, 694, 747, 757, 787, 1530, 1533, 1541, 1666, 2024, 2037, 2090),
    (1179,),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1541, 1666),
    (1858,),
    (209, 221, 358, 1760),
    (195, 205, 1470, 1919, 1923),
    (209, 221, 503, 590, 681, 688, 694, 747, 757, 787, 1666),
    (209, 221, 1858),
    (2088,),
    (320, 590, 681, 688, 694, 747, 757, 787, 1666),
    (28,),
    (567, 1599),
    (420, 1664),
    (416, 1549),
    (1175,),
    (1653,),
    (801, 812),
    (653, 707, 708, 788),
    (684, 707, 708, 788),
    (226, 1598, 1640, 1644, 1647),
    (716, 1947),
    (660, 661),
    (71, 180, 200, 249, 362, 366, 973),
    (1054,),
    (1148, 1806),
    (1525,),
    (1583, 1645),
    (522,),
    (161,),
    (1270, 1272, 1276, 1277),
    (570, 572),
    (124, 137, 143, 146, 165, 570, 572),
    (572,),
    (570, 572, 849),
    (124, 137, 143, 146, 165, 570, 572, 849),
    (849,),
    (1722, 1737),
    (114,),
    (1831,),
    (357,),
    (1639,),
    (1326, 1336),
    (653, 788),
    (2015,),
    (252, 291, 789, 792, 800, 1987, 2081),
    (10,),
    (220, 511),
    (209, 221, 358),
    (348,),
    (966, 1038, 1043, 1046, 1049, 1057, 1060, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (283, 554, 1248, 1261),
    (1311,),
    (1734,),
    (1929, 1933),
    (576, 1887),
    (499,),
    (489, 499),
    (573, 944, 985, 1009, 1014),
    (1266,),
    (110, 857, 859, 861),
    (339,),
    (612, 865, 879),
    (127, 129, 130, 132, 144, 149),
    (1602, 1640, 1644, 1647),
    (1427,),
    (1140, 1314, 1319, 1471, 1472),
    (1585, 1640, 1643, 1644),
    (1736,),
    (326, 1736),
    (1248, 1261),
    (210, 220, 283, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1261),
    (105, 210, 220),
    (102, 104, 389, 390, 393, 1460),
    (102, 104, 389, 393, 1460),
    (1460,),
    (590, 681, 688, 694, 714, 716, 720, 729, 730, 732, 740, 745, 747, 757, 780, 787, 1666, 1721),
    (209, 221, 590, 681, 688, 694, 714, 716, 720, 723, 730, 732, 740, 745, 746, 747, 757, 780, 787, 1666, 1721, 1766, 1769, 2024, 2037),
    (966, 1038, 1049, 1057, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (480,),
    (573, 1842),
    (188,),
    (832, 835, 839),
    (218, 832),
    (446, 597, 607, 617, 1485),
    (219,),
    (209, 219, 221, 358, 547, 834),
    (209, 219, 221, 834),
    (209, 219, 221, 358, 590, 681, 688, 694, 747, 757, 787, 834, 1666),
    (1440,),
    (398,),
    (1179, 1353),
    (209, 221, 590, 681, 688, 694, 747, 757, 787, 1179, 1353, 1666),
    (293,),
    (854, 861, 909, 1311),
    (1471, 1472),
    (860, 865, 879),
    (1678,),
    (612, 860, 865, 879),
    (729, 782),
    (590, 681, 688, 694, 714, 730, 732, 746, 747, 757, 782, 787, 1666, 1721, 1727, 1766),
    (735, 743, 1508, 1942),
    (187, 893),
    (1994,),
    (252, 256, 291, 792, 800),
    (1739,),
    (117, 625, 1471, 1472),
    (1162,),
    (966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788),
    (279,),
    (868, 886, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (1183,),
    (675,),
    (1704,),
    (187, 362, 366, 893),
    (1962,),
    (422, 1661, 1704, 1718, 1725, 1814, 1818),
    (1661, 1704, 1718, 1725, 1734, 1814, 1818),
    (717, 723, 780, 784, 1547, 1556, 1567),
    (124, 137, 143, 146, 165, 187, 893),
    (147,),
    (147, 572),
    (124, 137, 143, 146, 165),
    (868, 886, 897, 1996, 1997, 2005),
    (1312,),
    (100,),
    (186, 724, 786),
    (100, 186),
    (186, 857, 859, 861),
    (186, 786),
    (995,),
    (186, 1021),
    (186, 1504),
    (692,),
    (100, 186, 490),
    (186, 1295, 1298),
    (1254,),
    (186, 959, 995, 1254),
    (959,),
    (1764,),
    (1235, 1238, 1243, 1269, 1275),
    (409,),
    (419, 1817),
    (1094, 1118),
    (1314, 1319),
    (117, 625, 1153, 1231, 1471, 1472),
    (117, 625),
    (177,),
    (516, 633, 638, 647, 654, 660, 662, 2019, 2021),
    (633, 638, 647, 654, 660, 662),
    (375, 633, 638, 647, 654, 660, 662, 1915, 2019, 2021),
    (633, 638, 647, 654, 660, 662, 670, 675, 1915, 2019, 2021),
    (670, 675),
    (303, 559, 1663, 1670, 1673, 1718, 1725, 1814),
    (590, 726, 747, 757, 1483, 1493),
    (1260,),
    (53,),
    (71, 176, 178, 180, 184, 187, 200, 217, 249, 575, 752),
    (677, 679, 696, 703, 705, 731, 740, 752, 779, 787, 802),
    (220,),
    (71, 180, 200, 249, 362, 366, 893),
    (1944,),
    (10, 13),
    (63,),
    (388, 394, 412, 1759),
    (373,),
    (18,),
    (397,),
    (388, 1004),
    (7,),
    (406,),
    (377, 388, 394),
    (361,),
    (363, 373),
    (419, 860),
    (412,),
    (377, 394, 397, 399, 425, 444, 451),
    (1503,),
    (453, 1503),
    (848,),
    (1995,),
    (67,),
    (725,),
    (725, 729),
    (267, 485),
    (235,),
    (30, 38),
    (2060,),
    (1621,),
    (581, 617, 1499, 1511, 1611, 1901),
    (50,),
    (54, 1911),
    (1362,),
    (1340, 1362, 1367),
    (1820, 2011),
    (52,),
    (105, 351),
    (2011, 2106),
    (498,),
    (510,),
    (1197,),
    (484,),
    (1348,),
    (1857,),
    (643, 645),
    (1015, 1264),
    (176, 180, 184, 217, 1659, 1709, 1727),
    (71, 180, 187, 200, 249, 362, 366, 893),
    (209, 221, 359),
    (358, 359),
    (71, 115, 180, 187, 200, 249, 362, 366, 551, 893),
    (362, 366),
    (1763,),
    (389,),
    (115, 551, 1262),
    (),
    (872, 873, 1312),
    (228, 231, 398),
    (187,),
    (252, 256, 291),
    (1451,),
    (1529,),
    (1809,),
    (1890, 1919),
    (1890,),
    (854, 861, 909),
    (210, 220),
    (283,),
    (297,),
    (812,),
    (176, 180, 184, 217),
    (54,),
    (57,),
    (84,),
    (242,),
    (1639,),
    (110, 1774, 1987),
    (803,),
    (72,),
    (1919,),
    (516, 1915, 2019),
    (1525,),
    (361,),
    (388,),
    (1455,),
    (1297,),
    (0,),
    (0, 27, 349),
    (30,),
    (566,),
    (422,),
    (1353,),
    (253, 282, 551),
    (220,),
    (874,),
    (1661, 1704, 1718, 1725, 1814, 1818),
    (857, 869, 909),
    (19,),
    (228, 231),
    (934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416),
    (955, 977, 1170, 1226),
    (142,),
    (226, 590, 726, 747, 757),
    (131, 160, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (1500, 1518),
    (1300,),
    (112,),
    (854, 861, 909),
    (1244,),
    (893,),
    (201,),
    (547,),
    (529,),
    (1975, 2025),
    (857, 866),
    (517,),
    (520,),
    (1584,),
    (246,),
    (857, 859, 861),
    (658, 854, 861, 909, 1882, 2015),
    (812,),
    (1312,),
    (1330,),
    (803,),
    (1230,),
    (144, 145, 149),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (1012, 1055),
    (183,),
    (244,),
    (228, 231, 398),
    (898,),
    (1324,),
    (1722,),
    (257,),
    (1525,),
    (30, 51),
    (131, 160, 1248, 1261),
    (166,),
    (1948,),
    (419,),
    (141,),
    (1759,),
    (216,),
    (1108, 1114),
    (803, 1777),
    (548, 557),
    (652, 654),
    (533,),
    (612,),
    (612, 874),
    (154,),
    (782,),
    (1171,),
    (1895,),
    (1774,),
    (8,),
    (601,),
    (928,),
    (1248, 1261),
    (283,),
    (283, 1248, 1261),
    (1945,),
    (272, 285),
    (72,),
    (1585, 1640, 1644),
    (1661, 1704, 1718, 1725, 1734, 1814, 1818),
    (1734,),
    (294,),
    (209, 221, 358),
    (71, 180, 200, 249),
    (865, 879),
    (252, 256, 291),
    (252, 291),
    (327, 1722, 1737),
    (1737,),
    (570,),
    (548, 555),
    (778, 782),
    (252, 256, 291, 1740),
    (1639,),
    (321, 325, 548, 555),
    (1668, 1709, 1727),
    (1262,),
    (300,),
    (176, 180, 184, 217),
    (176, 180, 184, 187, 217),
    (97,),
    (1148, 1806),
    (463,),
    (1740, 1743),
    (1477, 1936),
    (1564,),
    (224,),
    (1658,),
    (210, 220),
    (625,),
    (1621,),
    (103,),
    (1906,),
    (465,),
    (131, 160),
    (104, 106, 1326),
    (860, 865, 879),
    (176, 180, 184, 187, 217, 677, 679, 696, 703, 705, 731, 740, 779, 787, 802),
    (283, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1248, 1255, 1261),
    (128,),
    (299,),
    (1598, 1640, 1644),
    (299, 421, 1663, 1718),
    (470, 1520),
    (470,),
    (56,),
    (252, 291, 1740, 1743, 1754, 1946),
    (1113,),
    (186,),
    (186, 192, 206, 1869),
    (1498,),
    (86,),
    (527,),
    (1760,),
    (635,),
    (16,),
    (283, 293, 554, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1235, 1238, 1243, 1248, 1261),
    (525,),
    (868, 886, 966, 1050, 1088, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 1996, 1997, 2005),
    (868, 886, 1996, 1997, 2005),
    (283, 293),
    (188,),
    (788,),
    (590, 726, 747, 757),
    (524,),
    (452,),
    (1657,),
    (284,),
    (590, 681, 688, 694, 747, 757, 787, 1666),
    (855, 880, 886, 1996, 1997),
    (1315,),
    (131, 160, 1296, 1300),
    (132, 149),
    (198,),
    (198, 1760),
    (198, 1094, 1118),
    (52,),
    (1820,),
    (52, 65),
    (63,),
    (812, 873),
    (1910,),
    (944, 985, 1009, 1014),
    (2001,),
    (1270, 1272),
    (1759, 1760),
    (1936,),
    (666, 1473, 1482, 1494),
    (1473, 1482, 1494),
    (1719,),
    (1699,),
    (1507,),
    (1887,),
    (576,),
    (1670, 1673, 1725, 1814),
    (1326,),
    (563,),
    (142, 185),
    (1052,),
    (182,),
    (505,),
    (237,),
    (14,),
    (283, 285, 646, 952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170, 1235, 1238, 1243, 1248, 1261),
    (131, 160, 1013, 1658),
    (1475, 1476),
    (1463,),
    (474,),
    (1234, 1266, 1283),
    (1377,),
    (96,),
    (1520,),
    (132, 144, 145, 149),
    (1476,),
    (619,),
    (792, 800),
    (1640, 1644, 1647),
    (1610, 1640, 1644, 1647, 2022),
    (374,),
    (441,),
    (854, 861, 909, 1882),
    (70,),
    (1616,),
    (778,),
    (1319,),
    (163,),
    (54, 57),
    (253, 257),
    (233,),
    (54,),
    (2059,),
    (890,),
    (1446, 2092),
    (437,),
    (770,),
    (1148, 1806, 2087),
    (1909,),
    (435,),
    (936, 972, 1198, 2020),
    (1237,),
    (1179,),
    (721, 781),
    (721, 724, 739, 781),
    (781,),
    (1758,),
    (1349, 1357),
    (1583, 1585, 1640, 1644, 1645),
    (267,),
    (329,),
    (872, 1056, 1058, 2057),
    (549,),
    (556,),
    (71, 180, 200, 249, 893),
    (71, 180, 200, 249, 362, 366, 538, 893, 1759),
    (1678, 1734),
    (599,),
    (567,),
    (1340, 1341, 1367),
    (1402,),
    (116,),
    (676,),
    (1326, 1336),
    (209, 221),
    (966, 1038, 1049, 1057, 1063, 1176, 1198, 1249, 1251, 1254, 1256, 1788, 2020, 2056),
    (242,),
    (192, 206, 1869),
    (110,),
    (2032,),
    (2089,),
    (795, 800),
    (1325,),
    (1764,),
    (19, 131, 160),
    (511,),
    (363,),
    (102, 104),
    (389, 393, 1460),
    (105,),
    (1440,),
    (1562,),
    (218, 834),
    (430, 446, 607, 617),
    (854, 861, 909, 2015),
    (104, 106),
    (389, 393),
    (390,),
    (424, 1722),
    (860,),
    (1162,),
    (283, 285),
    (1765,),
    (1838,),
    (578,),
    (579,),
    (871,),
    (1946,),
    (1353, 1355),
    (219,),
    (1944,),
    (714, 730, 732, 1721),
    (445,),
    (219, 469),
    (209, 219, 221, 469),
    (1254,),
    (1068,),
    (995,),
    (389,),
    (1817,),
    (1766,),
    (1373,),
    (625, 1471, 1472),
    (670, 675),
    (19, 20),
    (443,),
    (1577,),
    (504,),
    (442,),
    (388, 394),
    (388,),
    (361,),
    (425, 444, 451),
    (451,),
    (397,),
    (399,),
    (388, 394, 412),
    (373,),
    (406,),
    (377, 388, 419),
    (363, 373),
    (412,),
    (377, 397, 425, 444, 451),
    (377,),
    (856, 879, 896, 900, 934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416),
    (187, 934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416),
    (872,),
    (166, 1820),
    (725,),
    (554,),
    (19, 20, 343),
    (30, 38),
    (235,),
    (38,),
    (1311, 1313),
    (267, 283, 1248, 1261),
    (131, 160, 202),
    (2106,),
    (375,),
    (20,),
    (187,),
    (),
    (186,),
    (52,),
    (599,),
    (633, 638, 647, 654, 660, 662),
    (1563,),
    (1585, 1640, 1644),
    (781,),
    (874,),
    (176, 180, 184, 217),
    (1722,),
    (857, 869, 909),
    (19,),
    (1341,),
    (246,),
    (1661, 1704, 1718, 1725, 1814, 1818),
    (1284,),
    (1577,),
    (529,),
    (19, 131, 160),
    (131, 160),
    (854, 861, 909),
    (1653,),
    (244,),
    (228, 231, 398),
    (228, 231),
    (8,),
    (19, 20),
    (0,),
    (110,),
    (2114,),
    (952, 969, 977, 989, 1007, 1027, 1052, 1064, 1170),
    (141,),
    (1833,),
    (652, 654),
    (97,),
    (1171,),
    (1726,),
    (16,),
    (294,),
    (283,),
    (1945,),
    (389,),
    (216,),
    (116,),
    (300,),
    (362, 366),
    (144, 145, 149),
    (1895, 1946),
    (1471, 1472),
    (224,),
    (52,),
    (84,),
    (1446,),
    (1529,),
    (30,),
    (186,),
    (857, 859, 861),
    (416,),
    (530,),
    (252, 291),
    (1296,),
    (285,),
    (1975, 2025),
    (198,),
    (1760,),
    (865, 879),
    (554,),
    (446, 607, 617),
    (1012, 1055),
    (812, 873),
    (873,),
    (252, 256, 291),
    (1759,),
    (183,),
    (566,),
    (612,),
    (1758,),
    (14,),
    (474,),
    (1315,),
    (210, 220),
    (54,),
    (57,),
    (1640, 1644, 1647),
    (1190,),
    (619,),
    (1498,),
    (163,),
    (257,),
    (374,),
    (438,),
    (1056, 1058, 2057),
    (436,),
    (56,),
    (570,),
    (936, 972, 1198, 2020),
    (871,),
    (92,),
    (531,),
    (625,),
    (1525,),
    (1326,),
    (548, 555),
    (1520,),
    (549,),
    (256,),
    (1763,),
    (464,),
    (72,),
    (556,),
    (803,),
    (1764,),
    (1657,),
    (102, 104),
    (70,),
    (1670, 1673, 1725, 1814),
    (132, 149),
    (2032,),
    (451,),
    (1765,),
    (198, 1094, 1118),
    (934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416),
    (1659, 1709, 1727),
    (20,),
    (725,),
    (2089,),
    (),
    (1446,),
    (1722,),
    (8,),
    (103,),
    (246,),
    (183,),
    (16,),
    (294,),
    (1248, 1261),
    (228, 231),
    (548, 555),
    (224,),
    (283,),
    (1446,),
    (854, 861, 909),
    (857, 859, 861),
    (577,),
    (1760,),
    (141,),
    (52,),
    (62,),
    (1820,),
    (781,),
    (556,),
    (857, 866),
    (252, 291),
    (566,),
    (216,),
    (63,),
    (19,),
    (857, 869, 909),
    (1661, 1704, 1718, 1725, 1814, 1818),
    (72,),
    (375,),
    (670, 675),
    (198,),
    (1764,),
    (934, 946, 967, 1039, 1054, 1118, 1127, 1146, 1202, 1209, 1252, 1416),
    (725,),
    (300,),
    (1326,),
    (20,),
    (),
    (1722,),
    (252, 291),
    (294,),
    (548, 555),
    (2092,),
    (476,),
    (475,),
    (183,),
    (19,),
    (63,),
    (),
    (183,),
    (62,),
    (1570,),
    (1569,),
    (1572,),
    (1571,),
)
LENGTHS = b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x08\x08'
BEGINNINGS = 679
MARKS = {
    '#age': (637,),
    '#authority-contact': (290,),
    '#channel': (268, 1238, 1243),
    '#contact': (1087,),
    '#controller': (564,),
    '#date-effective': (120,),
    '#date-updated': (121,),
    '#dpo-contact': (319,),
    '#duration': (159, 617),
    '#duration-delete': (656,),
    '#duration-respond': (1286,),
    '#duration-retain': (655,),
    '#email': (543, 1276),
    '#form': (546, 1273, 1276),
    '#organisation': (565,),
    '#phone': (544, 1273, 1274),
    '#placeholder': (1951,),
    '#postal': (545, 1273, 1274, 1276),
    '#privacy-contact': (550,),
    '#processor': (1949,),
    '#representative-contact': (558,),
    '#slot': (1950,),
    '#third-party': (727,),
    '#url': (292, 1243, 1276, 1528),
}
GUARDS = (
    ('consent by mere use is not a legal basis', ((((1820, 0), (19, 25)),),), None),
    ('it says how long data is kept, and not on what ground it is processed', ((((1821, 0), (16, 30)),), (((16, 0), (1821, 10)),)), None),
    ("it speaks of the reader's rights and interests", ((((278, 0), (24, 1), (25, 3)),),), None),
    ("it is the parents' consent for a child", ((((1822, 0), (6, 3)),), (((58, 0), (1823, 6)),), (((6, 0), (296, 0), (1824, 2)),)), None),
    ('it speaks of interests that are weighed, not of ours', ((((1825, 0), (24, 6)),), (((24, 0), (25, 3), (1826, 3)),)), None),
    ('the law that it names asks for consent or for records, and not for the data', ((((1827, 0), (6, 6)),), (((110, 0), (1828, 6)),)), None),
    ('it is not the policy that changes', ((((1829, 0), (1830, 3)),), (((278, 0), (1831, 3), (1832, 3)),), (((1833, 0), (1834, 10)),)), None),
    ('it looks back on what was done with data', ((((1835, 0), (1836, 1)),), (((1837, 0), (355, 3)),), (((1838, 0),),)), None),
    ('it speaks of what is collected without saying what that is', ((((1839, 0),),), (((1840, 0), (214, 6), (176, 2)),), (((1841, 0), (1842, 3), (1843, 8)),), (((59, 0), (1844, 6), (1845, 1)),), (((1846, 0), (1847, 4), (1848, 6)),), (((1849, 0), (1850, 1)),), (((88, 0), (1851, 1), (1852, 1), (1033, 6)),), (((3, -1), (1080, 2), (350, 6)),), (((1032, 0), (1853, 1), (176, 1)),), (((1854, -1), (1855, 2)),), (((1033, 0), (42, 1), (1856, 1)),), (((1857, -1), (179, 1)),), (((1858, -1), (179, 4)),), (((193, 0), (105, 4), (1309, 3)),), (((1859, 0), (217, 10), (1019, 10), (1860, 6)),), (((193, 0), (1861, 3), (217, 6)),), (((3, -1), (1633, 3), (350, 6)),), (((1862, 0), (1863, 4)),), (((1864, 0), (1865, 6), (213, 4)),)), None),
    ('it speaks of a right, of others, or of what is not done', ((((1866, 0), (1867, 4), (194, 12)),), (((1846, 0), (1868, 3), (1869, 6)),), (((88, 0), (354, 3), (213, 2), (1870, 2)),), (((947, 0), (17, 3), (1871, 1)),), (((193, 0), (385, 1), (59, 3), (194, 1), (1872, 2)),), (((1873, 0), (1874, 1), (1875, 1)),), (((1876, 0), (1877, 2)),), (((1878, 0),),), (((1879, -1), (185, 2)),), (((1880, 0), (1881, 4)),), (((880, 0), (1882, 10), (192, 10)),)), None),
    ('it says what is not bought, or what the reader may get', ((((1883, 0), (1884, 4)),), (((1885, 0), (1886, 8)),)), None),
    ('it only defines a word', ((((575, -1), (1887, 4)),), (((1888, 0), (1889, 0)),), (((1890, -1), (296, 0), (572, 4)),)), None),
    ('nothing comes from there', ((((193, 0), (207, 3), (208, 12), (209, 4)),), (((1891, 0), (209, 20)),), (((1019, 0), (208, 8), (209, 3)),)), None),
    ('it speaks of what the reader decides, or of cookies', ((((631, 0), (29, 3)), ((1892, 0),)), (((1893, 0), (35, 4)),), (((29, 0), (323, 6), (1894, 2)),), (((426, 0), (194, 2), (238, 2)),)), None),
    ("it is not about the reader's complaint of how personal data is handled", ((((1895, 0),),), (((3, -1), (1896, 6), (252, 8)),), (((107, 0), (1897, 4), (252, 4)),), (((1898, 0), (251, 3), (1899, 6)),), (((1900, 0), (252, 14)),), (((1901, 0), (252, 10)),), (((1902, 0), (251, 8)),), (((1903, 0), (251, 20)),), (((251, 0), (1903, 8)),)), None),
    ('the sentence says no, or unless', ((((1904, 0), (1905, 10)),),), None),
    ('the sentence forbids it, or asks whether it happens', ((((1906, 0), (215, 2)),), (((1907, 0), (1908, 8)),)), None),
    ('the sentence only supposes it, or speaks of parts', ((((1909, 0),),), (((1910, 0),),), (((371, 0), (378, 3)),), (((171, 0), (378, 8), (60, 2)),), (((1911, 0),),)), None),
    ('the sentence is about a request, or leaves a way out', ((((1451, 0), (1912, 3)),), (((1913, 0), (1914, 12)),), (((1449, 0), (1915, 12)),), (((1916, 0), (1917, 14)),), (((1918, 0), (1919, 22)),), (((60, 0), (1920, 12)),), (((1921, 0),),)), None),
    ('it speaks of an account with somebody else, or of none', ((((1922, 0), (481, 1)),), (((232, 0), (481, 1)),), (((58, 0), (483, 4)),)), None),
    ('it says that some data is not collected, or not in some cases', ((((1923, 0),),), (((516, 0),),), (((1924, 0),),), (((208, 0), (1925, 3), (1926, 4)),), (((1927, 0),),), (((1928, 0),),)), None),
    ('it sends these readers to another page', ((((1929, 0), (1930, 2), (1931, 6)),), (((1932, 0), (1933, 1), (1934, 8), (918, 4)),), (((508, 0), (990, 0), (1935, 0), (1930, 0)),)), None),
    ('it names readers of a country in passing, as an example or to send them to a page of others', ((((1936, 0),),), (((1937, -1), (1938, 1), (169, 3)),), (((1939, 0), (1940, 1), (1662, 2)),)), None),
    ('it names the store in passing, and not as the place of the app', ((((1941, 0),),), (((1942, 0), (1943, 10)),), (((1944, 0),),)), None),
    ('it says how to reach somebody else', ((((1945, 0),),), (((1946, 0),),), (((1947, 0), (1948, 4)),), (((558, 0),),), (((727, 0),), ((545, 0),)), (((1949, 0),), ((545, 0),))), None),
    ('the template is not filled in: the address is missing', ((((1950, 0),),), (((1951, 0),),)), None),
    ('it is the address of an authority', ((((256, 0), (1952, 8)), ((545, 0),)), (((1953, 0),), ((545, 0),))), None),
    ("it is somebody else's officer, or there is none", ((((1879, 0), (555, 6)),), (((1954, 0), (555, 3)),), (((1955, 0), (555, 6)),), (((193, 0), (555, 4)),), (((555, 0), (296, 0), (1956, 1)),), (((555, -1), (1957, 1)),)), None),
    ('these are people who answer for others', ((((1958, 0), (560, 1)),), (((1959, 0), (560, 1)),)), None),
    ('it names others, or those for whom the policy is written', ((((568, 0), (1960, 2)),), (((570, 0), (932, 0), (1961, 2)),)), None),
    ('it speaks of the cookies of other sites', ((((1962, -1), (413, 2), (1963, 3)),),), None),
    ('it takes use, or a setting of the browser, as consent', ((((42, 0), (1964, 2), (1965, 14)),), (((1893, 0), (1966, 4)),)), None),
    ('it speaks of time gone by, not of the life of a cookie', ((((1967, 0), (1968, 4)),),), None),
    ('it is not the reader who refuses', ((((1969, -1), (625, 3)),),), None),
    ('the parent is a company', ((((1970, 0), (1971, 1)),), (((1972, 0), (1970, 2)),)), None),
    ('“minor” means small here', ((((1973, 0), (1974, 1)),),), None),
    ('it is the statement of the CCPA on the sale of data', ((((1438, 0), (647, 20)),),), None),
    ('it speaks of what readers themselves share', ((((473, 0), (1975, 0), (1976, 2)),), (((1977, -1), (88, 0), (1978, 3)),), (((1257, -1), (1979, 3)),)), None),
    ('it speaks of what others tell the company, or of a right', ((((3, -1), (1980, 3), (208, 12), (681, 8)),), (((681, 0), (1981, 4), (683, 6), (213, 0)),), (((1982, 0), (193, 14), (1983, 4)),)), None),
    ('it promises nothing of third parties', ((((193, 0), (1984, 4)),), (((12, 0), (1985, 3), (1986, 4)),), (((1987, 0),),)), None),
    ('it speaks of what is kept, not of what is disclosed', ((((1988, 0), (800, 14), (1989, 14)),), (((1990, 0), (60, 14), (792, 10)),)), None),
    ('it speaks of what others keep', ((((1879, -1), (880, 6)),), (((1257, -1), (691, 2)),), (((26, -1), (1991, 3), (1992, 1)),), (((1993, -1), (880, 3)),), (((1994, -1), (1879, 2), (880, 6)),)), None),
    ('it speaks of cookies on the reader’s device', ((((1995, 0), (1996, 14)),), (((1997, 0), (1995, 5)),), (((1998, 0), (1995, 2)),), (((1999, -1), (855, 3)), ((2000, 0),))), None),
    ('it speaks of children only', ((((647, 0),),),), 647),
    ('it answers a request for deletion', ((((2001, 0), (2002, 6), (868, 10)),), (((2003, 0), (1019, 0)),), (((2004, 0), (947, 2), (2005, 3)),), (((2006, 0), (2007, 1)),)), None),
    ('it speaks of data in good order, or of secrecy', ((((2008, 0), (2009, 8)),), (((88, -1), (2010, 4)),), (((2011, 0), (2012, 6)),), (((2013, 0), (2014, 3)),), (((2015, 0), (2016, 1)),)), None),
    ('it says that nobody must keep the data, not whether it is kept', ((((2017, 0), (880, 3)),), (((2018, 0), (880, 2)), ((891, 0),))), None),
    ("it speaks of children's data, and gives the reader no right of their own", ((((2019, 0), (1050, 40)),), (((1050, 0), (2019, 20)),), (((2019, 0), (2020, 25)),), (((2019, 0), (1162, 20)),), (((1162, 0), (2019, 20)),)), 2021),
    ('it speaks of access by others than the reader', ((((2022, 0), (2023, 8)),), (((937, 0), (2022, 10)),), (((2024, 0), (1016, 4)),), (((3, 0), (2025, 0), (937, 1)),), (((3, 0), (937, 0)),), (((2026, 0), (213, 0), (937, 3)),), (((2027, 0), (2028, 0), (937, 2)),), (((2029, 0), (2030, 2), (937, 4)),), (((2023, 0), (2031, 10)),), (((1641, 0), (937, 3)),), (((2032, 0), (2033, 30)),), (((2034, 0), (937, 3)),), (((2035, 0), (88, 0), (957, 6)),), (((957, 0), (2036, 6)),), (((2037, 0), (1851, 2), (2038, 1)),), (((2039, 0), (997, 4)),), (((2040, 0), (937, 2)),), (((2041, 0), (88, 0), (1390, 6)),)), None),
    ('it speaks of access to a service or a device, not to personal data', ((((937, 0), (2042, 2)),), (((937, 0), (385, 2)),), (((937, 0), (2043, 3)),)), None),
    ('it speaks of cookies and the browser, not of the data that we hold', ((((1050, 0), (2044, 4)),), (((2044, 0), (1050, 6)),), (((1049, 0), (2044, 3)),), (((1096, 0), (2044, 4)),)), None),
    ('it speaks of how long data are kept, not of what the reader may ask for', ((((2045, 0), (1050, 2)),), (((1050, 0), (2045, 2)),)), None),
    ('it says what processing means', ((((1863, 0), (2046, 1)),), (((2046, 0), (2047, 2)),)), None),
    ('it says that we may delete, not that the reader may ask for it', ((((2032, 0), (1050, 12)),), (((3, 0), (1573, 1), (1050, 4), (68, 3), (483, 2), (2048, 12)),)), None),
    ('it speaks of changes to the policy, the service or the settings', ((((2049, 0), (2050, 3)),), (((1049, 0), (2051, 4)),), (((2032, 0), (1049, 25)),), (((1049, 0), (2042, 1)),), (((1049, 0), (2052, 1)),), (((1049, 0), (1165, 2)),), (((1049, 0), (68, 1), (2053, 4)),), (((2054, 0), (2055, 2)),), (((2056, 0), (2057, 3), (2042, 4)),), (((1641, 0), (1049, 6)),)), None),
    ('it is about what is shared for marketing (California Civil Code 1798.83), not about all that is collected', ((((378, 0),),), (((372, 0), (2058, 0)),)), None),
    ('it speaks of other limits than those of Art. 18 GDPR', ((((2059, 0),),), (((2060, 0),),), (((2032, 0), (1096, 10)),), (((2061, 0), (1462, 8)),), (((1096, 0), (1863, 2)),), (((1096, 0), (2062, 2)),), (((3, -1), (1105, 0)),)), None),
    ('an object is a thing here, or what is objected to is not the processing', ((((2063, 0), (2064, 0)),), (((1130, 0), (2065, 0)),), (((1136, 0), (2044, 4)),), (((171, 0), (1130, 0)),), (((1130, 0), (17, 0), (2066, 4)),), (((3, 0), (1130, 3)),), (((2049, 0), (2067, 4)),)), None),
    ('it speaks of an act of that name, of devices, or of transfers that we make', ((((1167, 0), (2068, 1)),), (((2069, 0), (1167, 0)),), (((2032, 0), (1194, 10)),), (((1168, 0), (2070, 0)),), (((2071, 0), (2072, 30)),), (((2072, 0), (2073, 30)),)), None),
    ('it says that consent cannot be taken back, or what is withdrawn is something else', ((((2074, 0), (1162, 2)),), (((1162, 0), (58, 1), (1210, 3)),), (((2032, 0), (1162, 6)),), (((2075, 0), (1162, 10)),), (((2076, 0),),)), None),
    ('it speaks of a dispute or a claim, not of a right over personal data', ((((2077, 0),),), (((1315, 0), (2078, 4)),)), None),
    ('it says how to reach an authority', ((((1261, 0), (256, 6)),), (((2079, 0), (256, 12)),)), None),
    ('it speaks of requests of authorities', ((((2080, 0), (1236, 12)),), (((1236, 0), (2081, 8)),)), None),
    ('it is we who are given leave to act, or who pass data on', ((((2082, 0), (213, 0)),), (((2083, 0), (1364, 6)),)), None),
    ('it says that one cannot leave, or speaks of cookies', ((((2084, -1), (2085, 6), (1148, 3)),), (((2086, 0), (2087, 1)),), (((2044, 0), (1148, 3)),), (((1148, 0), (2044, 6)),)), None),
    ('it speaks of the sale of a company or of goods, or of a right', ((((803, 0), (59, 12)),), (((1449, 0), (2088, 3)),), (((2089, 0), (1425, 12)),), (((806, 0), (367, 6)),), (((2090, -1), (1425, 2)),), (((88, 0), (2091, 2), (213, 2), (171, 2)),), (((2092, 0),),)), None),
    ('it speaks of the sale of goods', ((((1449, 0), (2093, 3)),), (((2094, 0), (2095, 3)),), (((2096, 0),),)), None),
    ('it is goods that are tracked', ((((1557, 0), (2097, 2)),),), None),
    ('it is the reader who tells of the breach', ((((88, 0), (2098, 3), (213, 2)),), (((1257, 0), (2099, 3)),), (((2100, 0), (2101, 3)),), (((88, 0), (2102, 2), (1657, 15)),), (((88, 0), (2103, 1), (1657, 15)),)), None),
    ('it names security as a purpose, or tells readers to look after themselves', ((((2104, 0), (59, 3), (587, 12), (2105, 10)),), (((2106, 0), (2107, 8)),)), None),
    ('it names a law, a number or a purpose', ((((2108, 0), (1280, 3), (2109, 3)),), (((2110, 0),), ((2111, 0),)), (((2112, 0),), ((2113, 0),)), (((2114, 0),),)), None),
    ('it speaks of the certification of somebody else', ((((2115, -1), (1736, 8), (1737, 12)),), (((1736, 0), (42, 3), (2116, 2), (1737, 8)),), (((2117, 0), (2118, 5), (1737, 10)),)), None),
    ('it tells the people of a country their rights', ((((2119, 0), (2120, 2)),), (((1977, -1), (2119, 3), (88, 10), (1044, 2), (947, 4)),), (((1977, -1), (2119, 3), (1019, 14)),), (((2121, 0), (2122, 12)),)), None),
    ('it speaks of authorities abroad', ((((2123, 0), (1728, 12), (1661, 14)),), (((2124, 0), (2125, 2)),)), None),
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
    ('sensitive-data', 3, True, (((103, 0), (104, 10)),), (104, 103), None, None),
    ('categories-collected', 3, True, (((103, 0), (180, 8)),), (180, 103), None, None),
    ('automated-decisions', 3, True, (((229, 0), (230, 3), (231, 12)),), (229, 230, 231), None, None),
    ('automated-decisions', 3, True, (((232, 0), (231, 0)),), (231, 232), None, None),
    ('automated-decisions', 3, True, (((228, 0), (233, 8)),), (233, 228), None, None),
    ('automated-decisions', 3, True, (((234, 0), (230, 6), (29, 12), (35, 8)),), (234, 230, 35, 29), None, None),
    ('automated-decisions', 3, True, (((235, 0),),), (235,), None, None),
    ('if.has-dpo', 3, True, (((324, 0), (325, 6)),), (325, 324), None, None),
    ('if.has-dpo', 3, True, (((232, 0), (325, 1)),), (325, 232), None, None),
    ('if.sells-or-shares', 3, True, (((324, 0), (365, 4), (366, 9)),), (365, 366, 324), None, None),
    ('if.sells-or-shares', 3, True, (((366, 0), (324, 2), (367, 3)),), (367, 366, 324), None, None),
    ('if.sells-covered-information', 3, True, (((324, 0), (368, 4), (369, 9)),), (369, 368, 324), None, None),
    ('if.sells-covered-information', 3, True, (((324, 0), (368, 4), (366, 6), (315, 20)),), (368, 315, 366, 324), None, None),
    ('if.sells-covered-information', 3, True, (((315, 0), (324, 20), (368, 4), (366, 6)),), (368, 315, 366, 324), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, True, (((324, 0), (370, 5), (371, 14), (372, 5)),), (370, 371, 366, 372, 324), None, None),
    ('if.knows-under-16-users', 3, True, (((374, 0), (375, 22)),), (374, 375), None, None),
    ('if.direct-marketing', 3, True, (((324, 0), (385, 2), (378, 8)),), (378, 385, 324), None, None),
    ('if.direct-marketing', 3, True, (((324, 0), (386, 2), (378, 3)),), (386, 378, 324), None, None),
    ('if.direct-marketing', 3, True, (((324, 0), (342, 2), (387, 5)),), (387, 342, 324), None, None),
    ('if.processes-sensitive-data', 3, True, (((324, 0), (392, 5), (393, 10)),), (392, 393, 324), None, None),
    ('if.collects-biometrics', 3, True, (((324, 0), (396, 4), (395, 8)),), (396, 395, 324), None, None),
    ('if.automated-decisions', 3, True, (((324, 0), (398, 8)),), (398, 324), None, None),
    ('if.automated-decisions', 3, True, (((232, 0), (398, 2)),), (398, 232), None, None),
    ('if.offers-financial-incentive', 3, True, (((324, 0), (408, 4), (407, 5)),), (408, 407, 324), None, None),
    ('if.tracks-across-sites', 3, True, (((324, 0), (409, 2), (410, 14), (411, 4)),), (409, 411, 410, 324), None, None),
    ('if.uses-cookies', 3, True, (((435, 0),),), (435,), None, None),
    ('if.uses-cookies', 3, True, (((436, 0),),), (436,), None, None),
    ('if.uses-cookies', 3, True, (((437, 0),),), (437,), None, None),
    ('if.uses-cookies', 3, True, (((438, 0),),), (438,), None, None),
    ('if.uses-cookies', 3, True, (((439, 0), (426, 3), (440, 3)),), (439, 440, 426), None, None),
    ('if.uses-cookies', 3, True, (((441, 0),),), (441,), None, None),
    ('if.uses-cookies', 3, True, (((442, 0),),), (442,), None, None),
    ('if.uses-cookies', 3, True, (((443, 0),),), (443,), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((340, 0), (448, 4), (426, 1)),), (448, 340, 426), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((340, 0), (426, 4), (448, 5)),), (448, 340, 426), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((324, 0), (449, 4), (450, 4)),), (449, 450, 324), None, None),
    ('if.uses-google-analytics', 3, True, (((324, 0), (459, 2), (452, 12)),), (459, 452, 324), None, None),
    ('if.uses-google-analytics', 3, True, (((232, 0), (452, 2)),), (452, 232), None, None),
    ('if.uses-google-analytics', 3, True, (((460, 0), (385, 2), (452, 4)),), (460, 385, 452), None, None),
    ('if.uses-google-analytics', 3, True, (((461, 0), (452, 2)),), (461, 452), None, None),
    ('if.directed-to-children', 3, True, (((324, 0), (515, 4), (516, 4)),), (515, 516, 324), None, None),
    ('if.processes-personal-data', 3, True, (((534, 0), (535, 1), (536, 9), (537, 2)),), (536, 537, 534, 535), None, None),
    ('if.processes-personal-data', 3, True, (((534, 0), (535, 1), (538, 7)),), (538, 534, 535), None, None),
    ('if.processes-personal-data', 3, True, (((232, 0), (539, 1), (352, 1), (540, 1), (541, 2)),), (539, 540, 541, 352, 232), None, None),
    ('if.processes-personal-data', 3, True, (((542, 0), (352, 2)),), (542, 352), None, None),
    ('cookies', 3, True, (((193, 0), (581, 5), (446, 6)),), (581, 446, 193), None, None),
    ('cookies', 3, True, (((232, 0), (446, 2)),), (232, 446), None, None),
    ('cookies', 3, True, (((446, 0), (171, 4), (594, 2)),), (594, 171, 446), None, None),
    ('cookies', 3, True, (((595, 0), (446, 4)),), (595, 446), None, None),
    ('recipients', 3, True, (((706, 0), (707, 6), (687, 14), (681, 4)),), (706, 707, 687, 705, 681), None, None),
    ('recipients', 3, True, (((193, 0), (708, 6), (679, 8)),), (708, 705, 679, 193), None, None),
    ('recipients', 3, True, (((679, 0), (193, 6), (708, 4)),), (708, 705, 679, 193), None, None),
    ('recipients', 3, True, (((709, 0), (710, 2), (683, 4), (681, 3)),), (709, 710, 705, 683, 681), None, None),
    ('recipients', 3, True, (((193, 0), (681, 3), (711, 6)),), (711, 705, 681, 193), None, None),
    ('categories-disclosed', 3, True, (((193, 0), (760, 6), (59, 12), (763, 20), (764, 3)),), (763, 764, 760, 193, 59), None, None),
    ('biometric.notice', 3, True, (((915, 0), (916, 2), (908, 8)),), (915, 916, 908), None, None),
    ('financial-incentive', 3, True, (((193, 0), (1406, 4), (1400, 4), (1401, 1)),), (1406, 1400, 1401, 193), None, None),
    ('categories-sold', 3, True, (((193, 0), (1425, 6), (1426, 10)),), (1426, 1424, 1425, 193), None, None),
    ('categories-sold', 3, True, (((193, 0), (1425, 4)),), (1424, 1425, 193), None, None),
    ('categories-sold', 3, True, (((59, 0), (193, 8), (1425, 4)),), (1424, 1425, 193, 59), None, None),
    ('categories-sold', 3, True, (((193, 0), (1427, 10)),), (1427, 1424, 193), None, None),
    ('categories-sold', 3, True, (((1428, 0), (59, 3), (193, 2)),), (1428, 1424, 193, 59), None, None),
    ('categories-sold', 3, True, (((193, 0), (1429, 3), (59, 4)),), (1429, 1424, 193, 59), None, None),
    ('categories-sold', 3, True, (((1430, 0), (1431, 3), (59, 6)),), (1431, 1430, 1424, 59), None, None),
    ('sensitive-limit', 3, True, (((193, 0), (1469, 10), (1460, 6), (1470, 20)),), (1469, 1470, 1460, 193), None, None),
    ('transfers.third-country', 3, True, (((193, 0), (1710, 3), (1662, 10), (1663, 4)),), (1710, 1662, 1709, 1663, 193), None, None),
    ('transfers.third-country', 3, True, (((193, 0), (1710, 3), (1661, 10)),), (1710, 1661, 1709, 193), None, None),
    ('transfers.third-country', 3, True, (((193, 0), (1692, 4), (1663, 3)),), (1692, 1709, 1663, 193), None, None),
    ('transfers.third-country', 3, True, (((1663, 0), (193, 3), (1692, 1)),), (1692, 1709, 1663, 193), None, None),
    ('transfers.third-country', 3, True, (((1659, 0), (885, 3), (1671, 2), (1663, 2)),), (885, 1671, 1709, 1663, 1659), None, None),
    ('transfers.third-country', 3, True, (((1711, 0), (1669, 6), (421, 2), (340, 0)),), (1711, 421, 1669, 1709, 340), None, None),
    ('transfers.third-country', 3, True, (((193, 0), (1679, 2), (1712, 5), (1663, 2)),), (1712, 1679, 1709, 1663, 193), None, None),
    ('transfers.third-country', 3, True, (((1713, 0), (1714, 5), (1715, 2), (1663, 2)),), (1713, 1714, 1715, 1709, 1663), None, None),
    ('transfers.third-country', 3, True, (((1716, 0), (1717, 5), (1718, 4)),), (1716, 1717, 1718, 1709), None, None),
    ('transfers.third-country', 3, True, (((193, 0), (1719, 4)),), (1719, 1709, 193), None, None),
    ('transfers.third-country', 3, True, (((1720, 0), (1617, 6), (1669, 4), (421, 4)),), (1720, 1617, 421, 1669, 1709), None, None),
    ('transfers.third-country', 3, True, (((1617, 0), (1720, 3), (1669, 6), (421, 4)),), (1720, 1617, 421, 1669, 1709), None, None),
    ('purposes', 2, True, (((103, 0), (71, 8)),), (103, 71), None, None),
    ('children.information-collected', 2, True, (((193, 0), (649, 6), (59, 10), (647, 8)),), (649, 647, 193, 59), None, None),
    ('children.information-collected', 2, True, (((193, 0), (649, 6), (208, 6), (647, 5)),), (649, 208, 647, 193), None, None),
    ('children.third-parties', 2, True, (((193, 0), (653, 6), (654, 14)),), (654, 653, 193, 59), None, None),
    ('retention.criteria', 2, True, (((856, 0), (888, 10), (889, 3), (890, 10)),), (888, 889, 890, 856), None, None),
    ('retention.criteria', 2, True, (((856, 0), (890, 10), (888, 3), (889, 3)),), (888, 889, 890, 856), None, None),
    ('retention.criteria', 2, True, (((856, 0), (888, 10), (890, 2), (889, 3)),), (888, 889, 890, 856), None, None),
    ('retention.criteria', 2, True, (((891, 0), (892, 6), (893, 5)),), (892, 891, 893), None, None),
    ('retention.criteria', 2, True, (((893, 0), (891, 4), (894, 2)),), (891, 894, 893), None, None),
    ('retention.criteria', 2, True, (((895, 0), (710, 0)),), (895, 710), None, None),
    ('retention.criteria', 2, True, (((710, 0), (323, 4), (894, 0)),), (894, 323, 710), None, None),
    ('rights.erasure', 2, True, (((710, 0), (1050, 6)),), (710, 1050), None, None),
    ('rights.erasure', 2, True, (((232, 0), (946, 3), (17, 3), (1050, 0)),), (232, 17, 1050, 946), None, None),
    ('sale-opt-out', 2, True, (((193, 0), (1425, 6), (1452, 20), (628, 8)),), (1452, 628, 1425, 193), None, None),
    ('sale-opt-out', 2, True, (((193, 0), (1453, 6), (628, 10), (1438, 10)),), (1453, 1438, 628, 193), None, None),
    ('sensitive-limit', 2, True, (((193, 0), (1467, 3), (1460, 6)),), (1467, 1460, 193), None, None),
    ('sensitive-limit', 2, True, (((1460, 0), (193, 4), (1468, 3)),), (1468, 1460, 193), None, None),
    ('ads.disclosure', 2, True, (((193, 0), (1497, 2), (1474, 3)),), (1497, 1496, 1474, 193), None, None),
    ('ads.disclosure', 2, True, (((1498, 0),),), (1498, 1496), None, None),
    ('analytics.disclosure', 2, True, (((193, 0), (1517, 2), (1518, 6)),), (1517, 1518, 193), None, None),
    ('analytics.disclosure', 2, True, (((1519, 0), (1518, 0)),), (1519, 1518, 193), None, None),
    ('categories-sold', 2, True, (((193, 0), (1581, 2), (1582, 12)),), (1580, 1581, 1582, 193), None, None),
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1, 0), (2, 10)),), (2, 1), None, None),
    ('legal-basis', 3, False, (((3, 0), (4, 2), (5, 0), (6, 3)),), (4, 5, 6, 3), None, None),
    ('legal-basis', 3, False, (((8, 0),),), (8, 7), None, None),
    ('legal-basis', 3, False, (((9, 0), (10, 12)),), (9, 10, 7), None, None),
    ('legal-basis', 3, False, (((11, 0), (10, 16)),), (10, 11, 7), None, None),
    ('legal-basis', 3, False, (((10, 0), (11, 16)),), (10, 11, 7), None, None),
    ('legal-basis', 3, False, (((12, 0), (13, 3)),), (12, 13, 7), None, None),
    ('legal-basis', 3, False, (((14, 0),),), (14,), None, None),
    ('legitimate-interests', 3, False, (((24, 0), (25, 3)),), (24, 25), None, None),
    ('legitimate-interests', 3, False, (((26, 0), (25, 0), (24, 2)),), (24, 25, 26), None, None),
    ('legitimate-interests', 3, False, (((27, 0), (28, 4)),), (27, 28), None, None),
    ('provision-required', 3, False, (((52, 0), (53, 4), (54, 14)),), (52, 53, 54), None, None),
    ('provision-required', 3, False, (((52, 0), (55, 0), (54, 14)),), (52, 54, 55), None, None),
    ('provision-required', 3, False, (((54, 0), (52, 20), (53, 4)),), (52, 53, 54), None, None),
    ('provision-required', 3, False, (((56, 0), (54, 20)),), (56, 54), None, None),
    ('provision-required', 3, False, (((54, 0), (56, 20)),), (56, 54), None, None),
    ('provision-required', 3, False, (((57, 0), (58, 14), (59, 5)),), (57, 58, 59), None, None),
    ('provision-required', 3, False, (((58, 0), (59, 5), (57, 12)),), (57, 58, 59), None, None),
    ('provision-required', 3, False, (((54, 0), (60, 14), (53, 6)),), (60, 53, 54), None, None),
    ('provision-required', 3, False, (((61, 0), (53, 1), (54, 14)),), (61, 53, 54), None, None),
    ('provision-required', 3, False, (((62, 0), (63, 12), (64, 8)),), (62, 63, 64), None, None),
    ('provision-required', 3, False, (((65, 0), (54, 10)),), (65, 54), None, None),
    ('provision-required', 3, False, (((58, 0), (66, 0), (57, 2)),), (66, 57, 58), None, None),
    ('provision-required', 3, False, (((67, -1), (52, 2), (68, 6)),), (67, 52, 68), None, None),
    ('provision-required', 3, False, (((69, 0), (70, 3), (53, 2), (71, 8)),), (69, 70, 53, 71), None, None),
    ('provision-required', 3, False, (((72, 0),),), (72,), None, None),
    ('provision-required', 3, False, (((73, 0), (74, 2), (75, 0), (76, 2), (77, 3)),), (73, 74, 75, 76, 77), None, None),
    ('provision-required', 3, False, (((78, 0), (79, 0), (77, 6)),), (78, 79, 77), None, None),
    ('provision-required', 3, False, (((77, 0), (80, 10), (81, 6)),), (80, 81, 77), None, None),
    ('provision-required', 3, False, (((82, 0), (83, 6)),), (82, 83), None, None),
    ('provision-required', 3, False, (((84, 0), (77, 2), (85, 6)),), (84, 85, 77), None, None),
    ('provision-required', 3, False, (((86, 0), (87, 3), (88, 2)),), (86, 87, 88), None, None),
    ('provision-required', 3, False, (((77, 0), (89, 8), (90, 2)),), (89, 90, 77), None, None),
    ('provision-required', 3, False, (((90, 0), (17, 3), (77, 2)),), (90, 77, 17), None, None),
    ('provision-required', 3, False, (((59, 0), (90, 4), (91, 3)),), (91, 90, 59), None, None),
    ('provision-required', 3, False, (((92, 0),),), (92,), None, None),
    ('provision-required', 3, False, (((93, 0), (94, 2), (95, 1)),), (94, 95, 93), None, None),
    ('provision-required', 3, False, (((96, 0),),), (96,), None, None),
    ('provision-required', 3, False, (((97, 0), (59, 8)),), (97, 59), None, None),
    ('provision-required', 3, False, (((59, 0), (93, 6), (83, 2)),), (83, 93, 59), None, None),
    ('provision-required', 3, False, (((83, 0), (59, 6), (98, 6)),), (98, 83, 59), None, None),
    ('sensitive-consent', 3, False, (((102, 0), (6, 25)),), (6, 102), None, None),
    ('sensitive-consent', 3, False, (((6, 0), (102, 25)),), (6, 102), None, None),
    ('sensitive-consent', 3, False, (((106, 0), (108, 25)),), (108, 106), None, None),
    ('sensitive-consent', 3, False, (((108, 0), (106, 25)),), (108, 106), None, None),
    ('sensitive-consent', 3, False, (((102, 0), (109, 15)),), (109, 102), None, None),
    ('sensitive-consent', 3, False, (((109, 0), (102, 15)),), (109, 102), None, None),
    ('effective-date', 3, False, (((120, 0),),), (120,), None, None),
    ('last-updated', 3, False, (((121, 0),),), (121,), None, None),
    ('version', 3, False, (((122, -1), (123, 1)),), (122, 123), None, None),
    ('version', 3, False, (((124, 0), (125, 2), (123, 1)),), (125, 123, 124), None, None),
    ('version', 3, False, (((126, 0), (125, 1), (123, 2)),), (126, 125, 123), None, None),
    ('annual-update', 3, False, (((127, 0), (128, 14)),), (127, 128, 124), None, None),
    ('annual-update', 3, False, (((128, 0), (129, 5)),), (129, 128, 124), None, None),
    ('change-notice', 3, False, (((130, 0), (131, 25)),), (130, 131, 124), None, None),
    ('change-notice', 3, False, (((131, 0), (130, 14)),), (130, 131, 124), None, None),
    ('change-notice', 3, False, (((132, 0), (133, 12)),), (132, 133, 124), None, None),
    ('change-notice', 3, False, (((133, 0), (132, 12)),), (132, 133, 124), None, None),
    ('change-notice', 3, False, (((130, 0), (124, 3), (134, 14)),), (134, 130, 124), None, None),
    ('change-notice', 3, False, (((124, 0), (130, 6), (135, 20)),), (135, 130, 124), None, None),
    ('change-notice', 3, False, (((136, 0), (137, 6), (130, 8)),), (136, 137, 130, 124), None, None),
    ('change-notice', 3, False, (((138, 0), (139, 6)),), (138, 139, 124), None, None),
    ('change-notice.advance', 3, False, (((131, 0), (153, 30), (154, 10)),), (154, 153, 152, 131), None, None),
    ('change-notice.advance', 3, False, (((153, 0), (154, 10), (131, 25)),), (154, 153, 152, 131), None, None),
    ('change-notice.advance', 3, False, (((131, 0), (155, 25)),), (155, 152, 131), None, None),
    ('change-notice.advance', 3, False, (((156, 0), (157, 2), (152, 12)),), (156, 157, 152), None, None),
    ('change-notice.advance', 3, False, (((131, 0), (158, 12)), ((159, 0),)), (158, 152, 131, 159), None, None),
    ('change-notice.advance', 3, False, (((160, 0), (161, 20)), ((159, 0),)), (160, 161, 152, 159), None, None),
    ('change-notice.advance', 3, False, (((159, 0),), ((162, 0), (152, 4))), (162, 152, 159), None, None),
    ('change-notice.advance', 3, False, (((131, 0), (152, 14), (153, 6)),), (153, 152, 131), None, None),
    ('change-notice.advance', 3, False, (((153, 0), (152, 6), (131, 16)),), (153, 152, 131), None, None),
    ('change-notice.advance', 3, False, (((152, 0), (163, 8)),), (163, 152), None, None),
    ('change-notice.advance', 3, False, (((152, 0), (131, 12), (164, 8)),), (164, 152, 131), None, None),
    ('change-notice.advance', 3, False, (((153, 0), (130, 6), (131, 16)),), (153, 130, 152, 131), None, None),
    ('acceptance-by-use', 3, False, (((166, -1), (88, 25), (167, 6)),), (166, 167, 165, 88), None, None),
    ('acceptance-by-use', 3, False, (((42, 0), (166, 3), (167, 25)),), (166, 167, 165, 42), None, None),
    ('acceptance-by-use', 3, False, (((166, 0), (168, 30), (167, 14)),), (168, 166, 167, 165), None, None),
    ('acceptance-by-use', 3, False, (((167, 0), (124, 10), (166, 6)),), (166, 167, 165, 124), None, None),
    ('acceptance-by-use', 3, False, (((169, 0), (170, 3), (124, 20), (171, 20)),), (169, 170, 165, 171, 124), None, None),
    ('categories-collected', 3, False, (((105, 0), (176, 20)),), (175, 176, 105), None, None),
    ('categories-collected', 3, False, (((176, 0), (105, 20)),), (175, 176, 105), None, None),
    ('categories-collected', 3, False, (((177, 0), (59, 2), (176, 8)),), (177, 175, 176, 59), None, None),
    ('categories-collected', 3, False, (((59, -1), (176, 0)),), (175, 176, 59), None, None),
    ('categories-collected', 3, False, (((178, -1), (176, 1)),), (178, 175, 176), None, None),
    ('categories.ccpa-terms', 3, False, (((181, 0),), ((182, 0),)), (181, 182), None, None),
    ('categories.ccpa-terms', 3, False, (((183, 0),),), (183,), None, None),
    ('purposes', 3, False, (((185, 0), (186, 14)),), (185, 186, 184), None, None),
    ('purposes', 3, False, (((186, 0), (107, 18), (185, 3)),), (185, 186, 184, 107), None, None),
    ('purposes', 3, False, (((186, 0), (71, 12), (185, 5)),), (185, 186, 184, 71), None, None),
    ('purposes', 3, False, (((187, 0), (188, 4), (189, 2)),), (188, 189, 187, 184), None, None),
    ('purposes', 3, False, (((190, 0), (187, 2), (191, 3)),), (190, 191, 187, 184), None, None),
    ('purposes.new', 3, False, (((201, 0),), ((202, 0),)), (201, 202, 200, 107), None, None),
    ('purposes.new', 3, False, (((203, 0), (192, 12)),), (203, 200, 192, 107), None, None),
    ('purposes.new', 3, False, (((204, 0), (192, 6)),), (204, 200, 192, 107), None, None),
    ('purposes.new', 3, False, (((192, 0), (205, 3), (206, 12)),), (205, 206, 200, 192, 107), None, None),
    ('sources', 3, False, (((207, 0), (208, 10), (209, 5)),), (207, 209, 208), None, None),
    ('sources', 3, False, (((71, 0), (208, 2), (209, 4)),), (209, 71, 208), None, None),
    ('sources', 3, False, (((209, 0), (210, 6), (211, 8)),), (210, 211, 209), None, None),
    ('sources', 3, False, (((209, 0), (212, 3), (213, 1), (59, 6)),), (212, 209, 213, 59), None, None),
    ('sources', 3, False, (((208, 0), (209, 3), (107, 6), (207, 2)),), (207, 209, 208, 107), None, None),
    ('sources', 3, False, (((107, 0), (207, 4), (71, 6), (214, 1), (215, 1)),), (214, 215, 207, 71, 107), None, None),
    ('sources', 3, False, (((216, 0),),), (216,), None, None),
    ('profiling-opt-out', 3, False, (((242, 0), (238, 20)),), (242, 238), None, None),
    ('profiling-opt-out', 3, False, (((238, 0), (242, 10)),), (242, 238), None, None),
    ('profiling-opt-out', 3, False, (((238, 0), (243, 3)),), (243, 238), None, None),
    ('admt', 3, False, (((244, 0),),), (244,), None, None),
    ('ai-training', 3, False, (((245, 0), (246, 8)),), (245, 246), None, None),
    ('ai-training', 3, False, (((246, 0), (245, 6)),), (245, 246), None, None),
    ('ai-training', 3, False, (((247, 0), (248, 2), (246, 3)),), (247, 248, 246), None, None),
    ('joint-use', 3, False, (((250, 0),),), (249, 250), None, None),
    ('complaint.authority', 3, False, (((251, 0), (252, 25)),), (252, 251), None, None),
    ('complaint.authority', 3, False, (((252, 0), (251, 25)),), (252, 251), None, None),
    ('complaint.controller', 3, False, (((251, 0), (267, 12)),), (267, 251), None, None),
    ('complaint.controller', 3, False, (((267, 0), (251, 12)),), (267, 251), None, None),
    ('complaint.controller', 3, False, (((251, 0),), ((268, 0),)), (268, 251), None, None),
    ('complaint.controller', 3, False, (((107, 0), (269, 1), (270, 3), (251, 6)),), (269, 270, 107, 251), None, None),
    ('complaint.controller', 3, False, (((251, 0), (107, 2), (270, 1)),), (270, 107, 251), None, None),
    ('complaint.controller', 3, False, (((271, 0), (272, 30)),), (271, 272), None, None),
    ('complaint.controller', 3, False, (((273, 0), (272, 6)),), (273, 272), None, None),
    ('complaint.controller', 3, False, (((272, 0), (271, 30)),), (271, 272), None, None),
    ('complaint.controller', 3, False, (((274, 0), (275, 4), (276, 12), (277, 12)),), (274, 275, 276, 277), None, None),
    ('complaint.controller', 3, False, (((278, 0), (251, 0), (269, 16), (279, 2)),), (279, 269, 278, 251), None, None),
    ('complaint.controller', 3, False, (((251, 0), (107, 20), (269, 1), (270, 4)),), (269, 270, 107, 251), None, None),
    ('complaint.controller', 3, False, (((3, 0), (270, 0), (251, 3)),), (270, 3, 251), None, None),
    ('complaint.controller', 3, False, (((280, 0), (251, 2), (281, 2)),), (280, 281, 251), None, None),
    ('complaint.provider-links', 3, False, (((290, 0),), ((291, 0),)), (290, 291), None, None),
    ('if.has-eu-users', 3, False, (((297, 0), (298, 6), (299, 5)),), (299, 297, 298), None, None),
    ('if.has-eu-users', 3, False, (((300, 0), (299, 5)),), (299, 300), None, None),
    ('if.has-eu-users', 3, False, (((301, 0), (302, 1)),), (301, 302), None, None),
    ('if.has-uk-users', 3, False, (((297, 0), (298, 6), (303, 9)),), (303, 297, 298), None, None),
    ('if.has-uk-users', 3, False, (((300, 0), (303, 9)),), (303, 300), None, None),
    ('if.has-uk-users', 3, False, (((304, 0), (302, 1)),), (304, 302), None, None),
    ('if.has-swiss-users', 3, False, (((297, 0), (298, 6), (305, 12)),), (305, 297, 298), None, None),
    ('if.has-swiss-users', 3, False, (((300, 0), (305, 12)),), (305, 300), None, None),
    ('if.has-swiss-users', 3, False, (((306, 0), (307, 1)),), (306, 307), None, None),
    ('if.has-brazilian-users', 3, False, (((297, 0), (298, 6), (308, 3)),), (308, 297, 298), None, None),
    ('if.has-brazilian-users', 3, False, (((300, 0), (308, 3)),), (308, 300), None, None),
    ('if.has-brazilian-users', 3, False, (((309, 0), (307, 1)),), (309, 307), None, None),
    ('if.has-canadian-users', 3, False, (((297, 0), (298, 6), (310, 3)),), (310, 297, 298), None, None),
    ('if.has-canadian-users', 3, False, (((300, 0), (310, 3)),), (310, 300), None, None),
    ('if.has-canadian-users', 3, False, (((311, 0), (312, 1)),), (311, 312), None, None),
    ('if.collects-pii-from-californians', 3, False, (((297, 0), (298, 6), (313, 4)),), (313, 297, 298), None, None),
    ('if.collects-pii-from-californians', 3, False, (((300, 0), (313, 4)),), (313, 300), None, None),
    ('if.collects-pii-from-californians', 3, False, (((313, 0), (314, 0)),), (314, 313), None, None),
    ('if.collects-from-nevadans', 3, False, (((297, 0), (298, 6), (315, 2)),), (315, 297, 298), None, None),
    ('if.collects-from-nevadans', 3, False, (((300, 0), (315, 2)),), (315, 300), None, None),
    ('if.collects-from-nevadans', 3, False, (((315, 0), (316, 1)),), (316, 315), None, None),
    ('if.us-users', 3, False, (((297, 0), (298, 6), (317, 2)),), (317, 297, 298), None, None),
    ('if.us-users', 3, False, (((300, 0), (317, 2)),), (317, 300), None, None),
    ('if.us-users', 3, False, (((318, 0), (314, 1)),), (318, 314), None, None),
    ('if.has-dpo', 3, False, (((319, 0),),), (319,), None, None),
    ('if.has-dpo', 3, False, (((320, 0), (321, 3)),), (320, 321), None, None),
    ('if.has-dpo', 3, False, (((322, -1), (321, 1), (323, 6)),), (321, 323, 322), None, None),
    ('if.dpf-participant', 3, False, (((326, 0), (327, 20)),), (326, 327), None, None),
    ('if.joint-controllers', 3, False, (((3, 0), (328, 4)),), (328, 3), None, None),
    ('if.joint-controllers', 3, False, (((329, 0),),), (329,), None, None),
    ('if.joint-controllers', 3, False, (((330, 0), (331, 5)),), (330, 331), None, None),
    ('if.uses-consent', 3, False, (((107, 0), (332, 3), (55, 6)),), (332, 55, 107), None, None),
    ('if.uses-consent', 3, False, (((333, 0), (55, 2)),), (333, 55), None, None),
    ('if.uses-consent', 3, False, (((334, 0), (278, 1), (55, 2), (3, 3)),), (334, 55, 278, 3), None, None),
    ('if.uses-consent', 3, False, (((335, 0), (55, 2)),), (335, 55), None, None),
    ('if.uses-consent', 3, False, (((336, 0), (55, 10)),), (336, 55), None, None),
    ('if.uses-consent', 3, False, (((337, 0), (338, 3)),), (337, 338), None, None),
    ('if.uses-consent', 3, False, (((339, 0), (55, 2)),), (339, 55), None, None),
    ('if.uses-consent', 3, False, (((340, 0), (341, 2), (55, 2)),), (341, 55, 340), None, None),
    ('if.uses-consent', 3, False, (((342, 0), (343, 6)),), (343, 342), None, None),
    ('if.uses-legitimate-interests', 3, False, (((26, 0), (344, 2), (345, 2)),), (344, 345, 26), None, None),
    ('if.uses-legitimate-interests', 3, False, (((107, 0), (332, 4), (344, 6), (345, 2)),), (332, 344, 345, 107), None, None),
    ('if.uses-legitimate-interests', 3, False, (((346, 0), (344, 4), (345, 1)),), (346, 344, 345), None, None),
    ('if.uses-legitimate-interests', 3, False, (((347, 0), (348, 2), (213, 1)),), (347, 348, 213), None, None),
    ('if.uses-legitimate-interests', 3, False, (((336, 0), (349, 8)),), (349, 336), None, None),
    ('if.direct-collection', 3, False, (((3, 0), (350, 2), (351, 12)),), (351, 350, 3), None, None),
    ('if.direct-collection', 3, False, (((352, 0), (353, 3), (213, 3)),), (353, 213, 352), None, None),
    ('if.direct-collection', 3, False, (((3, 0), (354, 2), (88, 2), (355, 3)),), (354, 355, 3, 88), None, None),
    ('if.indirect-collection', 3, False, (((3, 0), (356, 1), (357, 4), (208, 5), (358, 4)),), (356, 357, 358, 208, 3), None, None),
    ('if.indirect-collection', 3, False, (((359, 0), (360, 2), (213, 1)),), (359, 360, 213), None, None),
    ('if.sells-or-shares', 3, False, (((361, 0), (362, 8)),), (361, 362), None, None),
    ('if.sells-or-shares', 3, False, (((363, 0), (364, 16)),), (363, 364), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, False, (((373, 0), (371, 14), (372, 5)),), (373, 371, 366, 372), None, None),
    ('if.direct-marketing', 3, False, (((342, 0), (88, 3), (376, 3)),), (376, 342, 88), None, None),
    ('if.direct-marketing', 3, False, (((377, 0), (378, 10)),), (377, 378), None, None),
    ('if.direct-marketing', 3, False, (((379, 0), (372, 4), (380, 2), (381, 4)),), (379, 380, 381, 372), None, None),
    ('if.direct-marketing', 3, False, (((382, 0), (383, 2), (88, 1), (384, 3)),), (382, 383, 384, 88), None, None),
    ('if.processes-sensitive-data', 3, False, (((388, 0), (389, 5)),), (388, 389), None, None),
    ('if.processes-sensitive-data', 3, False, (((390, 0), (3, 1), (391, 1)),), (390, 391, 3), None, None),
    ('if.collects-biometrics', 3, False, (((394, 0), (395, 3)),), (394, 395), None, None),
    ('if.automated-decisions', 3, False, (((397, 0), (398, 6)),), (397, 398), None, None),
    ('if.automated-decisions', 3, False, (((399, 0), (400, 2)),), (399, 400), None, None),
    ('if.automated-decisions', 3, False, (((401, 0), (402, 2), (403, 2), (40, 3)),), (401, 402, 403, 40), None, None),
    ('if.automated-decisions', 3, False, (((404, 0), (42, 3), (405, 1)),), (404, 405, 42), None, None),
    ('if.offers-financial-incentive', 3, False, (((406, 0), (407, 5)),), (406, 407), None, None),
    ('if.tracks-across-sites', 3, False, (((412, 0), (410, 20), (413, 4)),), (412, 413, 410), None, None),
    ('if.tracks-across-sites', 3, False, (((414, 0), (415, 4), (416, 14), (417, 4)),), (414, 415, 416, 417), None, None),
    ('if.transfers-outside-eea', 3, False, (((419, 0), (420, 16), (421, 6)),), (420, 421, 418, 419), None, None),
    ('if.transfers-outside-eea', 3, False, (((419, 0), (422, 6)),), (422, 418, 419), None, None),
    ('if.transfers-outside-eea', 3, False, (((419, 0), (17, 8), (423, 2), (424, 10)),), (423, 424, 418, 419, 17), None, None),
    ('if.transfers-outside-uk', 3, False, (((419, 0), (420, 16), (303, 8)),), (303, 420, 418, 419), None, None),
    ('if.transfers-outside-canada', 3, False, (((419, 0), (420, 16), (310, 1)),), (310, 420, 418, 419), None, None),
    ('if.transfers-outside-switzerland', 3, False, (((419, 0), (420, 16), (305, 12)),), (305, 420, 418, 419), None, None),
    ('if.uses-cookies', 3, False, (((425, 0), (426, 4)),), (425, 426), None, None),
    ('if.uses-cookies', 3, False, (((426, 0), (427, 1), (213, 1)),), (427, 213, 426), None, None),
    ('if.uses-cookies', 3, False, (((428, 0), (429, 3), (430, 6)),), (428, 429, 430), None, None),
    ('if.uses-cookies', 3, False, (((426, 0), (93, 1), (431, 2), (432, 1)),), (431, 432, 93, 426), None, None),
    ('if.uses-cookies', 3, False, (((433, 0), (434, 0)),), (433, 434), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((444, 0), (445, 8)),), (445, 444), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((446, 0), (447, 10)),), (447, 444, 446), None, None),
    ('if.uses-google-analytics', 3, False, (((451, 0), (452, 14)),), (451, 452), None, None),
    ('if.uses-google-analytics', 3, False, (((452, 0), (453, 8)),), (453, 452), None, None),
    ('if.uses-google-analytics', 3, False, (((452, 0), (454, 1)),), (454, 452), None, None),
    ('if.uses-google-analytics', 3, False, (((455, 0), (456, 3), (452, 2)),), (455, 456, 452), None, None),
    ('if.uses-google-analytics', 3, False, (((26, 0), (457, 2), (458, 2), (452, 3)),), (458, 26, 457, 452), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((462, 0), (463, 6)),), (462, 463), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((464, 0),),), (464,), None, None),
    ('if.uses-google-ads-serving', 3, False, (((451, 0), (465, 14)),), (451, 465), None, None),
    ('if.uses-google-ads-serving', 3, False, (((466, 0), (426, 8), (467, 3), (468, 2)),), (466, 467, 468, 426), None, None),
    ('if.uses-google-ads-serving', 3, False, (((468, 0), (42, 6), (465, 3)),), (468, 465, 42), None, None),
    ('if.uses-google-ads-serving', 3, False, (((469, 0), (465, 20)),), (469, 465), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((451, 0), (470, 14)),), (451, 470), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((470, 0), (471, 0)),), (471, 470), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((472, 0), (470, 3)),), (472, 470), None, None),
    ('if.uses-meta-platform', 3, False, (((473, 0), (474, 14)),), (473, 474), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((475, 0),),), (475,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((476, 0),),), (476,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((477, 0), (478, 14)),), (477, 478), None, None),
    ('if.has-accounts', 3, False, (((480, 0), (481, 3)),), (480, 481, 479), None, None),
    ('if.has-accounts', 3, False, (((482, 0), (483, 2)),), (482, 483, 479), None, None),
    ('if.has-accounts', 3, False, (((484, 0), (485, 3)),), (485, 484, 479), None, None),
    ('if.has-accounts', 3, False, (((486, 0), (484, 1)),), (486, 484, 479), None, None),
    ('if.has-accounts', 3, False, (((487, 0),),), (487, 479), None, None),
    ('if.has-accounts', 3, False, (((482, -1), (488, 2)),), (488, 482, 479), None, None),
    ('if.has-accounts', 3, False, (((489, 0),),), (489, 479), None, None),
    ('if.has-accounts', 3, False, (((490, -1),),), (490, 479), None, None),
    ('if.has-accounts', 3, False, (((491, 0), (492, 4), (493, 4)),), (491, 492, 493, 479), None, None),
    ('if.has-accounts', 3, False, (((494, 0), (334, 3), (495, 3), (496, 5)),), (494, 495, 496, 334, 479), None, None),
    ('if.registered-users', 3, False, (((497, 0), (498, 1)),), (498, 497), None, None),
    ('if.registered-users', 3, False, (((499, 0),),), (499,), None, None),
    ('if.registered-users', 3, False, (((497, 0), (88, 1), (500, 2), (483, 2)),), (500, 497, 483, 88), None, None),
    ('if.user-generated-content', 3, False, (((88, 0), (502, 4), (503, 12)),), (502, 503, 501, 88), None, None),
    ('if.user-generated-content', 3, False, (((504, 0),),), (504, 501), None, None),
    ('if.user-generated-content', 3, False, (((505, 0),),), (505, 501), None, None),
    ('if.user-generated-content', 3, False, (((506, 0),),), (506, 501), None, None),
    ('if.user-generated-content', 3, False, (((507, 0), (508, 2), (509, 2)),), (507, 509, 508, 501), None, None),
    ('if.user-generated-content', 3, False, (((510, 0), (511, 10)),), (510, 511, 501), None, None),
    ('if.user-generated-content', 3, False, (((512, 0), (513, 4), (514, 2)),), (512, 513, 514, 501), None, None),
    ('if.directed-to-children', 3, False, (((517, 0), (518, 1)),), (517, 518), None, None),
    ('if.directed-to-children', 3, False, (((519, 0), (520, 3), (518, 1)),), (519, 520, 518), None, None),
    ('if.directed-to-children', 3, False, (((521, 0), (194, 2), (522, 2)),), (521, 522, 194), None, None),
    ('if.general-audience', 3, False, (((523, 0),),), (523,), None, None),
    ('if.general-audience', 3, False, (((324, 0), (515, 4), (516, 4)),), (515, 516, 324), None, None),
    ('if.google-play', 3, False, (((524, 0),),), (524,), None, None),
    ('if.google-play', 3, False, (((525, 0), (526, 3)),), (525, 526), None, None),
    ('if.google-play', 3, False, (((527, 0),),), (527,), None, None),
    ('if.google-play', 3, False, (((528, 0), (526, 3)),), (526, 528), None, None),
    ('if.apple-app-store', 3, False, (((529, 0),),), (529,), None, None),
    ('if.apple-app-store', 3, False, (((530, 0),),), (530,), None, None),
    ('if.apple-app-store', 3, False, (((531, 0),),), (531,), None, None),
    ('if.apple-app-store', 3, False, (((528, 0), (526, 3)),), (526, 528), None, None),
    ('if.apple-app-store', 3, False, (((532, 0), (528, 3)),), (532, 528), None, None),
    ('if.chrome-web-store', 3, False, (((533, 0),),), (533,), None, None),
    ('contact.controller', 3, False, (((268, 0),), ((283, 0),)), (283, 268), None, None),
    ('contact.controller', 3, False, (((268, 0),), ((282, 0),)), (282, 268), None, None),
    ('contact.email', 3, False, (((543, 0),),), (543,), None, None),
    ('contact.phone', 3, False, (((544, 0),),), (544,), None, None),
    ('contact.postal', 3, False, (((545, 0),),), (545,), None, None),
    ('contact.privacy', 3, False, (((550, 0),),), (550,), None, None),
    ('contact.privacy', 3, False, (((319, 0),),), (319,), None, None),
    ('contact.privacy', 3, False, (((268, 0),), ((282, 0),)), (282, 268), None, None),
    ('contact.privacy', 3, False, (((543, 0),), ((115, 0),)), (115, 543), None, None),
    ('contact.privacy', 3, False, (((546, 0),), ((115, 0),)), (115, 546), None, None),
    ('contact.privacy', 3, False, (((544, 0),), ((115, 0),)), (115, 544), None, None),
    ('contact.privacy', 3, False, (((283, 0), (547, 12)), ((551, 0),)), (551, 547, 283), None, None),
    ('dpo.contact', 3, False, (((319, 0),),), (319,), None, None),
    ('dpo.contact', 3, False, (((555, 0),), ((268, 0),)), (555, 268), None, None),
    ('dpo.contact', 3, False, (((543, 0),),), (543,), 555, None),
    ('dpo.contact', 3, False, (((544, 0),),), (544,), 555, None),
    ('dpo.contact', 3, False, (((545, 0),),), (545,), 555, None),
    ('dpo.contact', 3, False, (((546, 0),),), (546,), 555, None),
    ('person-in-charge', 3, False, (((548, 0),), ((268, 0),)), (548, 268), None, None),
    ('person-in-charge', 3, False, (((548, 0), (293, 14)),), (548, 293), None, None),
    ('person-in-charge', 3, False, (((293, 0), (548, 14)),), (548, 293), None, None),
    ('person-in-charge', 3, False, (((556, 0),), ((268, 0),)), (556, 268), None, None),
    ('person-in-charge', 3, False, (((319, 0),),), (319,), None, None),
    ('contact.representative', 3, False, (((558, 0),),), (558,), None, None),
    ('grievance.officer', 3, False, (((284, 0),), ((268, 0),)), (284, 268), None, None),
    ('joint-controllers', 3, False, (((563, 0),),), (563,), None, None),
    ('entity-named', 3, False, (((564, 0),),), (564,), None, None),
    ('cookies', 3, False, (((580, 0), (581, 8), (446, 10)),), (580, 581, 446), None, None),
    ('cookies', 3, False, (((446, 0), (581, 8), (582, 20)),), (582, 581, 446), None, None),
    ('cookies', 3, False, (((446, 0), (93, 4), (583, 3)),), (583, 93, 446), None, None),
    ('cookies', 3, False, (((584, 0), (446, 3)),), (584, 446), None, None),
    ('cookies', 3, False, (((59, 0), (585, 6), (446, 3)),), (585, 446, 59), None, None),
    ('cookies', 3, False, (((586, 0), (426, 1), (587, 3)),), (586, 587, 426), None, None),
    ('cookies', 3, False, (((588, 0), (589, 8), (446, 4)),), (588, 589, 446), None, None),
    ('cookies', 3, False, (((590, 0), (591, 5), (446, 3)),), (590, 591, 446), None, None),
    ('cookies', 3, False, (((592, 0), (593, 4), (446, 6)),), (592, 593, 446), None, None),
    ('cookies.consent', 3, False, (((446, 0), (599, 14), (600, 6)),), (599, 600, 446), None, None),
    ('cookies.consent', 3, False, (((599, 0), (600, 6), (446, 16)),), (599, 600, 446), None, None),
    ('cookies.consent', 3, False, (((601, 0), (602, 20)),), (601, 602), None, None),
    ('cookies.consent', 3, False, (((602, 0), (601, 8)),), (601, 602), None, None),
    ('cookies.consent', 3, False, (((603, 0), (600, 4), (446, 16)),), (603, 600, 446), None, None),
    ('cookies.consent', 3, False, (((88, 0), (604, 3), (446, 10)),), (604, 88, 446), None, None),
    ('cookies.consent', 3, False, (((446, 0), (340, 8), (605, 3), (88, 3), (606, 4)),), (605, 606, 340, 88, 446), None, None),
    ('cookies.consent', 3, False, (((607, 0), (340, 4), (608, 2), (609, 4)),), (607, 608, 609, 340), None, None),
    ('cookies.consent', 3, False, (((610, 0), (446, 8), (611, 6)),), (610, 611, 446), None, None),
    ('cookies.duration', 3, False, (((446, 0),), ((159, 0),)), (159, 446), None, None),
    ('cookies.duration', 3, False, (((612, 0), (446, 14)),), (612, 446), None, None),
    ('cookies.duration', 3, False, (((446, 0), (612, 14)),), (612, 446), None, None),
    ('cookies.duration', 3, False, (((613, 0), (614, 10)), ((159, 0),)), (613, 614, 159), None, None),
    ('cookies.duration', 3, False, (((446, 0),), ((615, 0),), ((616, 0),)), (615, 616, 446), None, None),
    ('cookies.duration', 3, False, (((159, 0),),), (159,), 597, None),
    ('cookies.duration', 3, False, (((612, 0),),), (612,), 597, None),
    ('cookies.list', 3, False, (((618, 0),),), (617, 618), None, None),
    ('cookies.opt-out', 3, False, (((625, 0), (446, 12)),), (625, 624, 446), None, None),
    ('cookies.opt-out', 3, False, (((446, 0), (625, 14)),), (625, 624, 446), None, None),
    ('cookies.opt-out', 3, False, (((626, 0), (627, 4)),), (626, 627, 624), None, None),
    ('cookies.opt-out', 3, False, (((628, 0), (629, 8), (630, 8)),), (629, 630, 624, 628), None, None),
    ('children.parental-consent', 3, False, (((634, 0), (635, 8)),), (635, 633, 634), None, None),
    ('children.parental-consent', 3, False, (((635, 0), (634, 6)),), (635, 633, 634), None, None),
    ('children.parental-consent', 3, False, (((55, 0), (636, 16)), ((637, 0),), ((634, 0),)), (637, 636, 633, 634, 55), None, None),
    ('children.parental-rights', 3, False, (((639, 0), (640, 14), (641, 14)),), (639, 640, 641, 638), None, None),
    ('children.parental-rights', 3, False, (((88, 0), (642, 4), (643, 8), (644, 3)),), (642, 643, 644, 638, 88), None, None),
    ('children.parental-rights', 3, False, (((645, 0), (646, 30)),), (645, 646, 638), None, None),
    ('children.operators', 3, False, (((268, 0),),), (648, 268, 647), None, None),
    ('children.operators', 3, False, (((545, 0),),), (648, 545, 647), None, None),
    ('children.retention', 3, False, (((655, 0),),), (655, 647, 59), None, None),
    ('children.retention', 3, False, (((656, 0),),), (656, 647, 59), None, None),
    ('children.retention', 3, False, (((657, 0), (658, 12)),), (657, 658, 647, 59), None, None),
    ('children.persistent-identifiers', 3, False, (((661, 0), (662, 30)),), (662, 661, 660), None, None),
    ('children.persistent-identifiers', 3, False, (((647, 0), (661, 25)),), (661, 660, 647), None, None),
    ('children.persistent-identifiers', 3, False, (((663, 0),),), (663, 660), None, None),
    ('children.audio', 3, False, (((665, 0), (647, 12)),), (664, 665, 647), None, None),
    ('children.audio', 3, False, (((647, 0), (665, 10)),), (664, 665, 647), None, None),
    ('children.ads', 3, False, (((193, 0), (666, 8), (647, 18)),), (666, 647, 193), None, None),
    ('children.ads', 3, False, (((647, 0), (193, 14), (666, 10)),), (666, 647, 193), None, None),
    ('children.ads', 3, False, (((666, 0), (193, 6), (647, 10)),), (666, 647, 193), None, None),
    ('children.ads', 3, False, (((667, 0), (668, 2), (647, 10)),), (667, 668, 647), None, None),
    ('minors.content-removal', 3, False, (((670, 0), (671, 45), (672, 14)),), (671, 672, 669, 670), None, None),
    ('minors.content-removal', 3, False, (((673, 0), (674, 10), (670, 40)),), (673, 674, 669, 670), None, None),
    ('retention.criteria', 3, False, (((853, 0), (854, 25)),), (853, 854), None, None),
    ('retention.criteria', 3, False, (((854, 0), (853, 15)),), (853, 854), None, None),
    ('retention.criteria', 3, False, (((855, 0), (856, 10), (854, 22)),), (855, 854, 856), None, None),
    ('retention.criteria', 3, False, (((856, 0), (855, 12), (854, 20)),), (855, 854, 856), None, None),
    ('retention.criteria', 3, False, (((854, 0), (855, 14), (856, 8)),), (855, 854, 856), None, None),
    ('retention.criteria', 3, False, (((855, 0), (861, 20)),), (861, 855), 860, None),
    ('retention.criteria', 3, False, (((854, 0), (855, 20)),), (855, 854), 860, None),
    ('retention.criteria', 3, False, (((853, 0), (859, 25)),), (859, 853), 860, None),
    ('retention.criteria', 3, False, (((854, -1),),), (854,), 860, None),
    ('retention.criteria', 3, False, (((862, -1), (854, 1)),), (862, 854), 860, None),
    ('retention.criteria', 3, False, (((863, 0), (864, 10)),), (863, 864), None, None),
    ('retention.criteria', 3, False, (((865, 0), (866, 16)),), (866, 865), None, None),
    ('retention.criteria', 3, False, (((867, 0), (865, 16)),), (867, 865), None, None),
    ('retention.criteria', 3, False, (((868, 0), (869, 18)),), (869, 868, 856), None, None),
    ('retention.criteria', 3, False, (((869, 0), (868, 22)),), (869, 868, 856), None, None),
    ('retention.criteria', 3, False, (((870, 0), (868, 6), (871, 4)),), (870, 871, 868, 856), None, None),
    ('retention.criteria', 3, False, (((868, 0), (872, 8)),), (872, 868, 856), None, None),
    ('retention.period', 3, False, (((655, 0),), ((880, 0),)), (880, 655, 879), None, None),
    ('retention.period', 3, False, (((656, 0),), ((868, 0),)), (656, 879, 868), None, None),
    ('retention.period', 3, False, (((159, 0),), ((865, 0),)), (865, 879, 159), None, None),
    ('retention.period', 3, False, (((159, 0),), ((856, 0), (868, 10), (881, 8))), (881, 879, 868, 159, 856), None, None),
    ('retention.period', 3, False, (((159, 0),), ((856, 0), (882, 8), (883, 4))), (882, 883, 879, 159, 856), None, None),
    ('retention.period', 3, False, (((159, 0),), ((856, 0), (884, 2), (868, 10))), (884, 879, 868, 159, 856), None, None),
    ('retention.period', 3, False, (((159, 0),), ((856, 0), (885, 4), (194, 8))), (885, 194, 879, 159, 856), None, None),
    ('retention.period', 3, False, (((159, 0),), ((856, 0), (885, 3), (883, 6))), (883, 885, 879, 159, 856), None, None),
    ('retention.period', 3, False, (((655, 0),),), (655,), 860, None),
    ('retention.period', 3, False, (((656, 0),),), (656,), 860, None),
    ('retention.period', 3, False, (((159, 0),), ((886, 0),)), (886, 159), 860, None),
    ('retention.specific-period', 3, False, (((655, 0),), ((880, 0),)), (880, 655, 856), None, None),
    ('retention.specific-period', 3, False, (((656, 0),), ((868, 0),)), (656, 868, 856), None, None),
    ('retention.specific-period', 3, False, (((655, 0),),), (655,), 860, None),
    ('retention.specific-period', 3, False, (((656, 0),),), (656,), 860, None),
    ('retention.specific-period', 3, False, (((159, 0),), ((886, 0),)), (886, 159), 860, None),
    ('destruction', 3, False, (((897, 0), (898, 12)),), (898, 897, 896), None, None),
    ('destruction', 3, False, (((898, 0), (897, 8)),), (898, 897, 896), None, None),
    ('destruction', 3, False, (((899, 0), (900, 12)),), (899, 900, 896), None, None),
    ('destruction', 3, False, (((901, 0), (902, 12)),), (901, 902, 896), None, None),
    ('destruction', 3, False, (((903, 0), (904, 6)),), (903, 904, 896), None, None),
    ('biometric.retention-schedule', 3, False, (((908, 0), (886, 25), (909, 25)),), (909, 886, 908), None, None),
    ('biometric.retention-schedule', 3, False, (((886, 0), (908, 10), (909, 25)),), (909, 886, 908), None, None),
    ('biometric.retention-schedule', 3, False, (((908, 0),), ((656, 0),)), (656, 908), None, None),
    ('biometric.retention-schedule', 3, False, (((908, 0),), ((655, 0),)), (655, 908), None, None),
    ('biometric.notice', 3, False, (((911, 0), (908, 8), (912, 16)),), (911, 912, 910, 908), None, None),
    ('biometric.notice', 3, False, (((908, 0), (913, 6), (914, 6)),), (913, 914, 910, 908), None, None),
    ('health-data-policy', 3, False, (((917, 0), (918, 3)),), (918, 917), None, None),
    ('health-data-policy', 3, False, (((919, 0), (920, 2), (921, 1)),), (921, 919, 920), None, None),
    ('rights.access', 3, False, (((935, 0), (936, 30)),), (936, 935, 934), None, None),
    ('rights.access', 3, False, (((937, 0), (935, 2)),), (937, 935, 934), None, None),
    ('rights.access', 3, False, (((938, 0), (937, 0), (939, 0)),), (939, 938, 937, 934), None, None),
    ('rights.access', 3, False, (((935, 0), (940, 5), (941, 8)),), (941, 940, 935, 934), None, None),
    ('rights.access', 3, False, (((258, 0), (942, 0), (940, 0)),), (940, 942, 258, 934), None, None),
    ('rights.access', 3, False, (((935, 0), (940, 8), (943, 3), (944, 10)),), (943, 944, 940, 935, 934), None, None),
    ('rights.access', 3, False, (((935, 0), (945, 6), (946, 6)),), (945, 935, 934, 946), None, None),
    ('rights.access', 3, False, (((947, 0), (942, 0), (937, 0)),), (942, 947, 937), None, None),
    ('rights.access', 3, False, (((947, -1), (937, 0)),), (947, 937), None, None),
    ('rights.access', 3, False, (((948, 0), (937, 0), (939, 0)),), (948, 939, 937), None, None),
    ('rights.access', 3, False, (((949, 0), (950, 0)),), (950, 949), None, None),
    ('rights.access', 3, False, (((952, 0), (953, 15), (946, 10)),), (953, 952, 951, 946), None, None),
    ('rights.access', 3, False, (((946, 0), (952, 12), (954, 4)),), (954, 952, 951, 946), None, None),
    ('rights.access', 3, False, (((937, 0), (946, 6), (952, 12)),), (937, 952, 951, 946), None, None),
    ('rights.access', 3, False, (((955, 0), (952, 4), (937, 3)),), (955, 937, 952, 951), None, None),
    ('rights.access', 3, False, (((956, 0), (951, 2), (957, 3), (946, 6)),), (956, 957, 951, 946), None, None),
    ('rights.access', 3, False, (((958, 0), (957, 3), (68, 6), (946, 3)),), (958, 957, 68, 951, 946), None, None),
    ('rights.access', 3, False, (((958, 0), (957, 5), (946, 3), (951, 6)),), (958, 957, 951, 946), None, None),
    ('rights.access', 3, False, (((952, 0), (959, 6), (946, 10)),), (959, 952, 951, 946), None, None),
    ('rights.access', 3, False, (((952, 0), (940, 3), (943, 2), (68, 3), (946, 4)),), (943, 940, 68, 952, 951, 946), None, None),
    ('rights.access', 3, False, (((952, 0), (960, 4), (296, 0), (946, 6), (961, 6)),), (961, 960, 296, 952, 951, 946), None, None),
    ('rights.access', 3, False, (((962, 0), (963, 0), (946, 6)),), (962, 963, 951, 946), None, None),
    ('rights.access', 3, False, (((977, 0), (87, 10), (946, 5), (978, 4), (979, 8)),), (978, 979, 87, 977, 946), None, None),
    ('rights.access', 3, False, (((980, 0), (981, 6), (982, 6), (946, 3)),), (980, 981, 982, 946), None, None),
    ('rights.access', 3, False, (((983, 0), (984, 2), (937, 3), (946, 3), (985, 3)),), (983, 984, 985, 937, 946), None, None),
    ('rights.access', 3, False, (((986, 0), (987, 2), (937, 3), (988, 3), (946, 3)),), (986, 987, 988, 937, 946), None, None),
    ('rights.access', 3, False, (((989, 0), (990, 3), (991, 0), (946, 8), (944, 6)),), (991, 944, 990, 989, 946), None, None),
    ('rights.access', 3, False, (((951, 0), (955, 4), (957, 6), (946, 8)),), (957, 955, 951, 946), None, None),
    ('rights.access', 3, False, (((3, 0), (992, 4), (88, 0), (87, 2), (946, 4)), ((952, 0),)), (992, 87, 3, 88, 952, 946), None, None),
    ('rights.access', 3, False, (((935, 0), (993, 6), (960, 4), (994, 0), (946, 4)),), (993, 994, 960, 935, 946), None, None),
    ('rights.access', 3, False, (((995, 0), (68, 3), (996, 2)),), (995, 996, 68), None, None),
    ('rights.access', 3, False, (((997, 0), (998, 3), (3, 0), (999, 2)),), (997, 998, 999, 3), None, None),
    ('rights.access', 3, False, (((951, 0), (955, 4), (1000, 3), (87, 2), (1001, 8)),), (1000, 1001, 87, 955, 951), None, None),
    ('rights.access', 3, False, (((1002, 0), (87, 12), (946, 6), (1003, 6)),), (1002, 1003, 87, 946), None, None),
    ('rights.access', 3, False, (((956, 0), (957, 8), (946, 6), (1004, 2)),), (1004, 956, 957, 946), None, None),
    ('rights.access', 3, False, (((68, 0), (946, 0), (1005, 3), (1006, 2)),), (1006, 1005, 68, 946), None, None),
    ('rights.access', 3, False, (((1007, 0), (1008, 8), (1009, 3), (1010, 3), (1011, 1)),), (1007, 1009, 1010, 1011, 1008), None, None),
    ('rights.access', 3, False, (((1012, 0),), ((1013, 0), (946, 12), (1014, 8))), (1013, 1014, 1012, 946), None, None),
    ('rights.access', 3, False, (((1016, -1),),), (1016,), 1015, None),
    ('rights.access', 3, False, (((1017, 0), (88, 0), (1018, 1)),), (1017, 1018, 88), 1015, None),
    ('rights.access', 3, False, (((322, -1), (258, 0), (937, 4)),), (322, 258, 937), 1015, None),
    ('rights.access', 3, False, (((1019, -1), (937, 0)),), (1019, 937), 1015, None),
    ('rights.access', 3, False, (((938, -1), (937, 0)),), (938, 937), 1015, None),
    ('rights.know-ccpa', 3, False, (((1020, 0), (1021, 2), (1022, 2)),), (1020, 1021, 1022, 946), None, None),
    ('rights.know-ccpa', 3, False, (((1023, 0), (1024, 0), (296, 0)),), (1023, 1024, 296, 946), None, None),
    ('rights.know-ccpa', 3, False, (((989, 0), (1025, 15), (946, 15), (1026, 10)),), (1025, 1026, 989, 946), None, None),
    ('rights.know-ccpa', 3, False, (((1027, 0), (761, 10), (946, 10), (1028, 10)),), (1027, 1028, 761, 946), None, None),
    ('rights.know-ccpa', 3, False, (((952, 0), (1029, 6), (761, 0)),), (1029, 761, 952, 946), None, None),
    ('rights.know-ccpa', 3, False, (((952, 0), (992, 6), (1030, 4), (946, 3), (1031, 4)),), (1030, 1031, 992, 952, 946), None, None),
    ('rights.know-ccpa', 3, False, (((1032, -1), (1008, 0), (946, 4), (1033, 6)),), (1033, 1032, 1008, 946), None, None),
    ('rights.rectification', 3, False, (((947, 0), (942, 0), (1035, 0)),), (1035, 942, 947), None, None),
    ('rights.rectification', 3, False, (((947, -1), (1036, 0)),), (1036, 947), None, None),
    ('rights.rectification', 3, False, (((949, 0), (1037, 0)),), (1037, 949), None, None),
    ('rights.rectification', 3, False, (((935, 0), (1038, 50)),), (1038, 935, 934), None, None),
    ('rights.rectification', 3, False, (((1038, 0), (935, 3)),), (1038, 935, 934), None, None),
    ('rights.rectification', 3, False, (((952, 0), (1038, 25), (1039, 8)),), (1039, 1038, 952, 934), None, None),
    ('rights.rectification', 3, False, (((952, 0), (1040, 6)),), (1040, 952, 934), None, None),
    ('rights.rectification', 3, False, (((1038, 0), (967, 8), (952, 20)),), (1038, 967, 952, 934), None, None),
    ('rights.rectification', 3, False, (((952, 0), (1038, 4)),), (1038, 952, 934), None, None),
    ('rights.rectification', 3, False, (((1041, 0), (1042, 1), (946, 3), (1043, 3)),), (1042, 1043, 1041, 934, 946), None, None),
    ('rights.rectification', 3, False, (((1044, 0), (1045, 0), (1046, 2)),), (1046, 1044, 1045, 934), None, None),
    ('rights.rectification', 3, False, (((952, 0), (1047, 4), (17, 0), (967, 4)),), (1047, 17, 967, 952, 934), None, None),
    ('rights.rectification', 3, False, (((935, 0), (1048, 25), (967, 8)),), (1048, 967, 935, 934), None, None),
    ('rights.rectification', 3, False, (((1056, 0), (1057, 20)),), (1057, 1056, 1054, 1055), None, None),
    ('rights.rectification', 3, False, (((1038, 0), (1058, 6)),), (1058, 1054, 1055, 1038), None, None),
    ('rights.rectification', 3, False, (((1059, 0), (1060, 6)),), (1059, 1060, 1054, 1055), None, None),
    ('rights.rectification', 3, False, (((952, 0), (1061, 8), (1056, 8)),), (1061, 1056, 1054, 1055, 952), None, None),
    ('rights.rectification', 3, False, (((952, 0), (946, 8), (1056, 4)),), (1056, 1054, 1055, 952, 946), None, None),
    ('rights.rectification', 3, False, (((955, 0), (1062, 1), (1056, 6)),), (1062, 1056, 1054, 1055, 955), None, None),
    ('rights.rectification', 3, False, (((951, 0), (955, 4), (1063, 1), (1045, 0)),), (1063, 1045, 1054, 1055, 955, 951), None, None),
    ('rights.rectification', 3, False, (((1064, 0), (1038, 12), (1045, 0)),), (1064, 1045, 1054, 1055, 1038), None, None),
    ('rights.rectification', 3, False, (((1065, -1),),), (1065,), 1015, None),
    ('rights.rectification', 3, False, (((322, -1), (258, 0), (1038, 4)),), (322, 1038, 258), 1015, None),
    ('rights.rectification', 3, False, (((1019, -1), (1038, 2)),), (1019, 1038), 1015, None),
    ('rights.rectification', 3, False, (((938, -1), (1066, 0)),), (1066, 938), 1015, None),
    ('rights.erasure', 3, False, (((947, 0), (942, 0), (1067, 0)),), (1067, 942, 947), None, None),
    ('rights.erasure', 3, False, (((258, 0), (1068, 0)),), (1068, 258), None, None),
    ('rights.erasure', 3, False, (((949, 0), (1069, 0)),), (1069, 949), None, None),
    ('rights.erasure', 3, False, (((935, 0), (1070, 60)),), (1070, 935, 934), None, None),
    ('rights.erasure', 3, False, (((1050, 0), (935, 3)),), (1050, 935, 934), None, None),
    ('rights.erasure', 3, False, (((952, 0), (1050, 25), (1039, 10)),), (1039, 1050, 952, 934), None, None),
    ('rights.erasure', 3, False, (((1050, 0), (967, 10), (952, 25)),), (967, 1050, 952, 934), None, None),
    ('rights.erasure', 3, False, (((952, 0), (1050, 6)),), (1050, 952, 934), None, None),
    ('rights.erasure', 3, False, (((935, 0), (1050, 20), (967, 8)),), (967, 1050, 935, 934), None, None),
    ('rights.erasure', 3, False, (((1071, 0), (939, 0)),), (1071, 939, 934), None, None),
    ('rights.erasure', 3, False, (((1072, 0), (68, 1), (967, 3), (1073, 3)),), (1072, 1073, 967, 68, 934), None, None),
    ('rights.erasure', 3, False, (((1044, 0), (1045, 0), (1073, 3)),), (1073, 1044, 1045, 934), None, None),
    ('rights.erasure', 3, False, (((460, 0), (213, 3), (1074, 2), (946, 3)),), (1074, 460, 213, 934, 946), None, None),
    ('rights.erasure', 3, False, (((171, 0), (1075, 3), (946, 4), (1076, 6), (1050, 3)),), (1075, 1076, 171, 1050, 934, 946), None, None),
    ('rights.erasure', 3, False, (((952, 0), (1077, 3), (946, 4)),), (1077, 952, 934, 946), None, None),
    ('rights.erasure', 3, False, (((1038, 0), (1078, 4)),), (1078, 1038, 934), None, None),
    ('rights.erasure', 3, False, (((1050, 0), (208, 4), (1079, 3), (952, 12)),), (1079, 208, 1050, 952, 934), None, None),
    ('rights.erasure', 3, False, (((1084, -1),),), (1084,), 1015, None),
    ('rights.erasure', 3, False, (((322, -1), (258, 0), (1050, 4)),), (322, 258, 1050), 1015, None),
    ('rights.erasure', 3, False, (((1019, -1), (1050, 2)),), (1019, 1050), 1015, None),
    ('rights.erasure', 3, False, (((938, -1), (1085, 0)),), (1085, 938), 1015, None),
    ('rights.erasure', 3, False, (((258, -1), (17, 0), (990, 0), (1086, 0)),), (1086, 990, 258, 17), 1015, None),
    ('data-deletion', 3, False, (((969, 0), (1050, 30), (967, 10)),), (969, 967, 1050, 951), None, None),
    ('data-deletion', 3, False, (((967, 0), (1050, 3), (969, 20)),), (969, 967, 1050, 951), None, None),
    ('data-deletion', 3, False, (((1050, 0), (967, 10), (969, 30)),), (969, 967, 1050, 951), None, None),
    ('data-deletion', 3, False, (((1087, 0),), ((1050, 0), (967, 10)), ((977, 0),)), (1087, 977, 967, 1050, 951), None, None),
    ('data-deletion', 3, False, (((1088, 0), (68, 3), (481, 3), (969, 30)),), (1088, 481, 969, 68, 951), None, None),
    ('data-deletion', 3, False, (((1044, 0), (1073, 6), (952, 4)),), (1073, 1044, 952, 951), None, None),
    ('rights.restriction', 3, False, (((989, 0), (1093, 60), (1094, 8)),), (1093, 1094, 989), None, None),
    ('rights.restriction', 3, False, (((935, 0), (1095, 30)),), (1095, 935), None, None),
    ('rights.restriction', 3, False, (((989, 0), (1096, 25), (1094, 8)),), (1096, 1094, 989), None, None),
    ('rights.restriction', 3, False, (((952, 0), (1097, 4)),), (1097, 952), None, None),
    ('rights.restriction', 3, False, (((989, 0), (197, 25), (1098, 6)),), (1098, 989, 197), None, None),
    ('rights.restriction', 3, False, (((951, 0), (955, 4), (1099, 10), (1100, 8), (946, 6)),), (1099, 1100, 955, 951, 946), None, None),
    ('rights.restriction', 3, False, (((952, 0), (946, 6), (1101, 2)),), (1101, 952, 946), None, None),
    ('rights.restriction', 3, False, (((1102, 0), (197, 1), (1103, 8)),), (1103, 1102, 197), None, None),
    ('rights.restriction', 3, False, (((1104, 0), (88, 0), (1105, 12), (1100, 4), (946, 4)),), (1104, 1105, 1100, 88, 946), None, None),
    ('rights.restriction', 3, False, (((1106, 0), (258, 0)),), (1106, 258), None, None),
    ('rights.restriction', 3, False, (((1107, 0), (1108, 2)),), (1107, 1108), None, None),
    ('rights.restriction', 3, False, (((1109, 0), (1094, 2), (1110, 8)),), (1109, 1110, 1094), None, None),
    ('rights.restriction', 3, False, (((1041, 0), (68, 1), (946, 3), (1110, 3)),), (1041, 1110, 68, 946), None, None),
    ('rights.restriction', 3, False, (((1044, 0), (1045, 0), (1110, 2)),), (1044, 1110, 1045), None, None),
    ('rights.restriction', 3, False, (((952, 0), (1100, 12), (1110, 8)),), (1100, 1110, 952), None, None),
    ('rights.restriction', 3, False, (((952, 0), (1111, 6), (946, 6)),), (1111, 952, 946), None, None),
    ('rights.restriction', 3, False, (((952, 0), (340, 3), (1112, 1)),), (1112, 340, 952), None, None),
    ('rights.restriction', 3, False, (((952, 0), (1094, 10), (946, 4), (1113, 2)),), (1113, 1094, 952, 946), None, None),
    ('rights.restriction', 3, False, (((935, 0), (1106, 30), (1114, 2)),), (1114, 1106, 935), None, None),
    ('rights.restriction', 3, False, (((1115, 0), (1116, 2)),), (1115, 1116), None, None),
    ('rights.restriction', 3, False, (((197, 0), (1110, 8), (1012, 3)),), (1012, 1110, 197), None, None),
    ('rights.restriction', 3, False, (((1117, 0), (1118, 6), (1012, 8)),), (1117, 1118, 1012), None, None),
    ('rights.restriction', 3, False, (((1119, 0), (197, 8)),), (1119, 197), None, None),
    ('rights.restriction', 3, False, (((1120, 0), (197, 2)),), (1120, 197), None, None),
    ('rights.restriction', 3, False, (((1106, 0), (296, 0), (197, 4)),), (1106, 296, 197), None, None),
    ('rights.restriction', 3, False, (((949, 0), (1121, 0)),), (1121, 949), None, None),
    ('rights.restriction', 3, False, (((1122, -1),),), (1122,), 1015, None),
    ('rights.restriction', 3, False, (((1123, -1), (1094, 4)),), (1123, 1094), 1015, None),
    ('rights.restriction', 3, False, (((322, -1), (258, 0), (1096, 4)),), (1096, 322, 258), 1015, None),
    ('rights.restriction', 3, False, (((1019, -1), (1119, 2)),), (1119, 1019), 1015, None),
    ('rights.restriction', 3, False, (((1124, -1),),), (1124,), 1015, None),
    ('rights.objection', 3, False, (((947, 0), (942, 0), (1125, 0)),), (1125, 942, 947), None, None),
    ('rights.objection', 3, False, (((949, 0), (1126, 0)),), (1126, 949), None, None),
    ('rights.objection', 3, False, (((935, 0), (1108, 60)),), (1108, 1127, 935), None, None),
    ('rights.objection', 3, False, (((1108, 0), (935, 3)),), (1108, 1127, 935), None, None),
    ('rights.objection', 3, False, (((1108, 0), (1128, 6)),), (1128, 1108, 1127), None, None),
    ('rights.objection', 3, False, (((197, 0), (990, 10), (1129, 0)),), (1129, 990, 197, 1127), None, None),
    ('rights.objection', 3, False, (((1108, -1), (955, 20), (1108, 2)),), (1108, 1127, 955), None, None),
    ('rights.objection', 3, False, (((951, 0), (955, 6), (1130, 20), (17, 0)),), (1130, 1127, 955, 17, 951), None, None),
    ('rights.objection', 3, False, (((951, 0), (955, 2), (1130, 2)),), (1130, 1127, 955, 951), None, None),
    ('rights.objection', 3, False, (((1108, 0), (385, 2)),), (385, 1108, 1127), None, None),
    ('rights.objection', 3, False, (((989, 0), (171, 8), (17, 0), (1131, 0), (946, 10)),), (1131, 171, 989, 1127, 17, 946), None, None),
    ('rights.objection', 3, False, (((989, 0), (1102, 4), (1132, 2), (946, 6)),), (1132, 1102, 989, 1127, 946), None, None),
    ('rights.objection', 3, False, (((977, 0), (1133, 3), (232, 0), (1100, 6)),), (1133, 1100, 977, 232, 1127), None, None),
    ('rights.objection', 3, False, (((1134, 0), (1135, 6)),), (1135, 1134, 1127), None, None),
    ('rights.objection', 3, False, (((951, 0), (955, 2), (1136, 2), (1137, 6)),), (1136, 1137, 1127, 955, 951), None, None),
    ('rights.objection', 3, False, (((1138, 0), (1134, 1)),), (1138, 1134, 1127), None, None),
    ('rights.objection', 3, False, (((1134, 0), (990, 2), (1139, 0)),), (1139, 1134, 990, 1127), None, None),
    ('rights.objection', 3, False, (((1140, 0), (372, 2)),), (1140, 372, 1127), None, None),
    ('rights.objection', 3, False, (((952, 0), (1141, 3), (68, 0), (946, 3), (1142, 3)),), (1141, 1142, 1127, 68, 952, 946), None, None),
    ('rights.objection', 3, False, (((951, 0), (955, 4), (1143, 2), (213, 0), (1144, 3)),), (1144, 1143, 213, 1127, 955, 951), None, None),
    ('rights.objection', 3, False, (((1108, 0), (17, 3), (1145, 3)),), (1145, 1108, 1127, 17), None, None),
    ('rights.objection', 3, False, (((952, 0), (1108, 15), (1094, 4)),), (1094, 1108, 1127, 952), None, None),
    ('rights.objection', 3, False, (((1108, 0), (17, 3), (1146, 6)),), (1146, 1108, 1127, 17), None, None),
    ('rights.objection', 3, False, (((1147, 0), (17, 0), (197, 4)),), (1147, 197, 17), None, None),
    ('rights.objection', 3, False, (((1147, 0), (17, 0), (1096, 4), (197, 4)),), (1147, 1096, 197, 17), None, None),
    ('rights.objection', 3, False, (((1155, -1),),), (1155,), 1015, None),
    ('rights.objection', 3, False, (((322, -1), (258, 0), (1108, 4)),), (322, 1108, 258), 1015, None),
    ('rights.object-marketing', 3, False, (((1108, 0), (387, 15)),), (387, 1108), None, None),
    ('rights.object-marketing', 3, False, (((1148, 0), (1152, 12)),), (1152, 1148), None, None),
    ('rights.object-marketing', 3, False, (((1152, 0), (1148, 25)),), (1152, 1148), None, None),
    ('rights.object-marketing', 3, False, (((1148, 0), (1156, 8)),), (1156, 1148), None, None),
    ('rights.object-marketing', 3, False, (((1157, 0), (1158, 6)),), (1158, 1157), None, None),
    ('rights.object-marketing', 3, False, (((1158, 0), (1157, 8)),), (1158, 1157), None, None),
    ('rights.object-marketing', 3, False, (((989, 0), (171, 10), (372, 4)),), (171, 372, 989), None, None),
    ('rights.object-marketing', 3, False, (((1159, 0), (1143, 6), (1160, 10)),), (1159, 1160, 1143), None, None),
    ('rights.object-marketing', 3, False, (((1161, 0), (372, 2), (1012, 8)),), (1161, 1012, 372), None, None),
    ('rights.object-marketing', 3, False, (((1162, 0), (1163, 3)),), (1163, 1162), None, None),
    ('rights.object-marketing', 3, False, (((1164, 0), (1152, 3), (1165, 1)),), (1164, 1165, 1152), None, None),
    ('rights.object-marketing', 3, False, (((1166, 0), (1157, 3)),), (1166, 1157), None, None),
    ('rights.object-marketing', 3, False, (((378, -1), (952, 12), (1102, 2)),), (1102, 378, 952), None, None),
    ('rights.portability', 3, False, (((1167, 0),),), (1167, 934), None, None),
    ('rights.portability', 3, False, (((1168, 0), (1169, 2)),), (1168, 1169, 934), None, None),
    ('rights.portability', 3, False, (((1170, 0), (1171, 40)),), (1170, 1171, 934), None, None),
    ('rights.portability', 3, False, (((1172, 0), (946, 3), (1171, 12)),), (1171, 1172, 934, 946), None, None),
    ('rights.portability', 3, False, (((1173, 0), (1171, 8)),), (1173, 1171, 934), None, None),
    ('rights.portability', 3, False, (((955, 0), (1174, 6), (1039, 4), (1175, 3)),), (1174, 1175, 1039, 955, 934), None, None),
    ('rights.portability', 3, False, (((1176, 0), (1177, 3)),), (1176, 1177, 934), None, None),
    ('rights.portability', 3, False, (((1177, -1), (278, 0)),), (1177, 278, 934), None, None),
    ('rights.portability', 3, False, (((952, 0), (1178, 4), (1039, 8), (1179, 8)),), (1178, 1039, 1179, 952, 934), None, None),
    ('rights.portability', 3, False, (((1178, 0), (68, 2), (946, 3), (1179, 3), (1012, 3)),), (1178, 1012, 1179, 68, 934, 946), None, None),
    ('rights.portability', 3, False, (((935, 0), (1178, 2), (68, 0), (946, 3)),), (1178, 68, 935, 934, 946), None, None),
    ('rights.portability', 3, False, (((952, 0), (946, 6), (1180, 6), (1179, 6)),), (1180, 1179, 952, 934, 946), None, None),
    ('rights.portability', 3, False, (((1109, 0), (68, 1), (946, 3), (1180, 10), (1179, 8)),), (1109, 1180, 1179, 68, 934, 946), None, None),
    ('rights.portability', 3, False, (((1181, 0), (1018, 0), (946, 6), (1182, 4)),), (1181, 1182, 1018, 934, 946), None, None),
    ('rights.portability', 3, False, (((1183, 0), (1184, 15)),), (1183, 1184, 934), None, None),
    ('rights.portability', 3, False, (((1184, 0), (1183, 15)),), (1183, 1184, 934), None, None),
    ('rights.portability', 3, False, (((977, 0), (1185, 4), (1186, 0), (946, 3)),), (1185, 1186, 977, 934, 946), None, None),
    ('rights.portability', 3, False, (((952, 0), (68, 4), (946, 2), (1187, 0)),), (1187, 68, 952, 934, 946), None, None),
    ('rights.portability', 3, False, (((1188, 0), (68, 6), (946, 2), (1187, 0)),), (1188, 1187, 68, 934, 946), None, None),
    ('rights.portability', 3, False, (((952, 0), (1189, 4), (296, 0), (946, 4)),), (1189, 296, 952, 934, 946), None, None),
    ('rights.portability', 3, False, (((1190, 0),),), (1190, 934), None, None),
    ('rights.portability', 3, False, (((977, 0), (1191, 40), (1192, 15), (1193, 4)),), (1191, 1192, 1193, 977, 934), None, None),
    ('rights.portability', 3, False, (((952, 0), (1194, 3), (946, 6)),), (1194, 952, 934, 946), None, None),
    ('rights.portability', 3, False, (((935, 0), (17, 3), (1177, 6)),), (1177, 17, 935, 934), None, None),
    ('rights.portability', 3, False, (((952, 0), (946, 25), (1195, 4), (1196, 1)),), (1195, 1196, 952, 934, 946), None, None),
    ('rights.portability', 3, False, (((258, 0), (17, 0), (1194, 0), (946, 4)),), (1194, 258, 17, 934, 946), None, None),
    ('rights.portability', 3, False, (((1197, 0), (1198, 8), (1194, 1), (946, 8)),), (1197, 1198, 1194, 934, 946), None, None),
    ('rights.portability', 3, False, (((88, 0), (1199, 2), (1198, 8), (1194, 1), (946, 8)),), (1199, 1198, 1194, 88, 934, 946), None, None),
    ('rights.portability', 3, False, (((1200, 0), (1185, 6), (946, 6)),), (1200, 1185, 934, 946), None, None),
    ('rights.portability', 3, False, (((989, 0), (1050, 40), (1201, 2)),), (1201, 989, 1050, 934), None, None),
    ('rights.portability', 3, False, (((970, 0), (278, 3), (946, 3)),), (970, 278, 934, 946), None, None),
    ('rights.portability', 3, False, (((68, 0), (1202, 1), (1005, 0), (1203, 0)),), (1202, 1203, 1005, 68, 934), None, None),
    ('rights.portability', 3, False, (((1204, -1), (68, 0), (946, 3), (1179, 2)),), (1204, 1179, 68, 934, 946), None, None),
    ('rights.portability', 3, False, (((970, 0), (278, 3), (1205, 3), (1206, 6)),), (1205, 1206, 970, 278, 934), None, None),
    ('rights.portability', 3, False, (((1207, 0), (1208, 0)),), (1208, 1207, 934), None, None),
    ('rights.withdraw-consent', 3, False, (((1162, 0), (1210, 8)),), (1210, 1162, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1210, 0), (1162, 15)),), (1210, 1162, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1211, 0), (1212, 25), (1213, 1)),), (1211, 1213, 1212, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1212, 0), (1213, 1), (1210, 10)),), (1213, 1212, 1210, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1214, 0), (1210, 3)),), (1214, 1210, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1210, 0), (1215, 8)),), (1215, 1210, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1216, 0), (1162, 6)),), (1216, 1162, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1162, 0), (1217, 1), (1218, 1)),), (1217, 1218, 1162, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1162, 0), (1186, 1), (1219, 0)),), (1219, 1186, 1162, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1220, 0), (1218, 0), (1162, 6)),), (1220, 1218, 1162, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1221, 0), (1217, 2), (1210, 0)),), (1221, 1217, 1210, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1210, 0), (1222, 5)),), (1222, 1210, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1212, 0), (1213, 1), (952, 4)),), (1213, 1212, 1209, 952), None, None),
    ('rights.withdraw-consent', 3, False, (((628, 0), (1223, 4)),), (1223, 628, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((955, 0), (1212, 2), (1186, 0), (55, 0)),), (1186, 1212, 55, 1209, 955), None, None),
    ('rights.withdraw-consent', 3, False, (((1224, 0), (955, 12), (1162, 1)),), (1224, 1162, 1209, 955), None, None),
    ('rights.withdraw-consent', 3, False, (((1162, 0), (937, 4), (632, 10)),), (632, 1162, 1209, 937), None, None),
    ('rights.withdraw-consent', 3, False, (((1225, 0), (1226, 20), (628, 3)),), (1225, 1226, 628, 1209), None, None),
    ('rights.withdraw-consent', 3, False, (((1162, 0), (937, 4), (946, 4)),), (1162, 1209, 937, 946), None, None),
    ('rights.withdraw-consent', 3, False, (((937, 0), (946, 5), (1162, 4)),), (1162, 1209, 937, 946), None, None),
    ('rights.withdraw-consent', 3, False, (((1207, 0), (1227, 0), (1228, 0)),), (1227, 1228, 1207, 1209), None, None),
    ('rights.how-to-exercise', 3, False, (((1234, 0), (935, 10), (1235, 40)),), (1235, 1234, 935), None, None),
    ('rights.how-to-exercise', 3, False, (((1235, 0), (1234, 25), (935, 10)),), (1235, 1234, 935), None, None),
    ('rights.how-to-exercise', 3, False, (((1234, 0), (935, 10)), ((268, 0),)), (1234, 268, 935), None, None),
    ('rights.how-to-exercise', 3, False, (((1234, 0), (1236, 4), (1235, 25)),), (1235, 1234, 1236), None, None),
    ('rights.how-to-exercise', 3, False, (((1234, 0), (1237, 2), (1238, 20)),), (1237, 1238, 1234), None, None),
    ('rights.how-to-exercise', 3, False, (((1238, 0), (1234, 20), (1237, 2)),), (1237, 1238, 1234), None, None),
    ('rights.how-to-exercise', 3, False, (((935, 0), (1239, 15), (1235, 15)),), (1239, 1235, 935), None, None),
    ('rights.how-to-exercise', 3, False, (((952, 0), (935, 10)), ((268, 0),)), (268, 935, 952), None, None),
    ('rights.how-to-exercise', 3, False, (((1240, 0), (1241, 1), (1242, 1), (1236, 0), (1243, 20)),), (1241, 1242, 1243, 1240, 1236), None, None),
    ('rights.how-to-exercise', 3, False, (((1243, 0), (1240, 20), (1241, 1), (1242, 1), (1236, 0)),), (1241, 1242, 1243, 1240, 1236), None, None),
    ('rights.how-to-exercise', 3, False, (((1240, 0), (1244, 1), (1236, 0), (1238, 20)),), (1244, 1238, 1240, 1236), None, None),
    ('rights.how-to-exercise', 3, False, (((1238, 0), (1240, 20), (1244, 1), (1236, 0)),), (1244, 1238, 1240, 1236), None, None),
    ('rights.how-to-exercise', 3, False, (((1245, 0), (1246, 2), (1240, 4)),), (1245, 1246, 1240), None, None),
    ('rights.how-to-exercise', 3, False, (((1246, 0), (946, 3)), ((268, 0),)), (1246, 268, 946), None, None),
    ('rights.how-to-exercise', 3, False, (((1236, 0), (990, 1), (1240, 1), (1238, 8)),), (1238, 990, 1240, 1236), None, None),
    ('rights.how-to-exercise', 3, False, (((1236, 0), (1247, 1), (946, 2), (1240, 4)),), (1247, 1240, 1236, 946), None, None),
    ('rights.how-to-exercise', 3, False, (((1044, 0), (46, 1), (1236, 0), (946, 8), (1235, 8)),), (46, 1044, 1235, 1236, 946), None, None),
    ('rights.how-to-exercise', 3, False, (((1248, 0), (1076, 12), (1249, 4)),), (1248, 1249, 1076), None, None),
    ('rights.response-time', 3, False, (((1286, 0),), ((1285, 0),)), (1286, 1285), None, None),
    ('rights.response-time', 3, False, (((1287, 0), (1288, 20), (1289, 6)),), (1288, 1289, 1285, 1287), None, None),
    ('rights.response-time', 3, False, (((1290, 0), (1289, 6), (1291, 3), (1292, 6)),), (1291, 1292, 1289, 1285, 1290), None, None),
    ('rights.response-time', 3, False, (((1293, 0), (1294, 3), (1295, 6)),), (1293, 1294, 1295, 1285), None, None),
    ('rights.appeal', 3, False, (((1315, 0), (1316, 6)),), (1316, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((258, 0), (1317, 3)),), (1317, 1314, 258), None, None),
    ('rights.appeal', 3, False, (((1315, 0), (1318, 3)),), (1318, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((1319, 0), (1315, 25)),), (1319, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((1315, 0), (1319, 25)),), (1319, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((1320, 0), (1315, 25)),), (1320, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((1315, 0), (1290, 6)), ((1308, 0),)), (1290, 1308, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((1290, 0), (1315, 6)), ((1308, 0),)), (1290, 1308, 1314, 1315), None, None),
    ('rights.appeal', 3, False, (((1317, 0), (1319, 3)), ((1321, 0),)), (1321, 1317, 1319, 1314), None, None),
    ('rights.appeal', 3, False, (((952, 0), (1322, 3), (1323, 4)),), (1322, 1323, 1314, 952), None, None),
    ('rights.verification', 3, False, (((1325, 0), (1326, 6)),), (1325, 1326, 1324), None, None),
    ('rights.verification', 3, False, (((1326, 0), (1325, 6)),), (1325, 1326, 1324), None, None),
    ('rights.verification', 3, False, (((1327, 0), (1236, 3)),), (1327, 1324, 1236), None, None),
    ('rights.verification', 3, False, (((1328, 0), (1329, 4)),), (1328, 1329, 1324), None, None),
    ('rights.verification', 3, False, (((1330, 0), (1331, 0), (1236, 2)),), (1330, 1331, 1324, 1236), None, None),
    ('rights.verification', 3, False, (((1332, 0), (1333, 2)),), (1332, 1333, 1324), None, None),
    ('rights.verification', 3, False, (((1334, 0), (1335, 0)),), (1335, 1334, 1324), None, None),
    ('rights.verification', 3, False, (((1336, 0), (1337, 8)),), (1336, 1337, 1324), None, None),
    ('rights.verification', 3, False, (((1236, 0), (208, 6), (1338, 3), (1339, 8)),), (1338, 1339, 1324, 208, 1236), None, None),
    ('authorized-agent', 3, False, (((1341, 0), (1342, 25)),), (1342, 1341, 1340), None, None),
    ('authorized-agent', 3, False, (((1343, 0), (1341, 25)),), (1343, 1341, 1340), None, None),
    ('authorized-agent', 3, False, (((1344, 0), (1345, 4), (1346, 8)),), (1345, 1344, 1346, 1340), None, None),
    ('authorized-agent', 3, False, (((1347, 0), (1348, 6), (1346, 15)),), (1348, 1346, 1347, 1340), None, None),
    ('authorized-agent', 3, False, (((1236, 0), (1349, 12)),), (1349, 1340, 1236), None, None),
    ('authorized-agent', 3, False, (((1350, 0), (1347, 6), (1351, 12)),), (1350, 1351, 1347, 1340), None, None),
    ('authorized-agent', 3, False, (((1352, 0), (1349, 5)),), (1352, 1349, 1340), None, None),
    ('authorized-agent', 3, False, (((1353, 0), (1354, 6), (1236, 4)),), (1354, 1353, 1340, 1236), None, None),
    ('authorized-agent', 3, False, (((1236, 0), (42, 4), (1353, 2)),), (1353, 42, 1340, 1236), None, None),
    ('authorized-agent', 3, False, (((1246, 0), (208, 0), (1355, 0)),), (1355, 1246, 208, 1340), None, None),
    ('authorized-agent', 3, False, (((1353, 0), (1356, 6), (1357, 0)),), (1356, 1357, 1353, 1340), None, None),
    ('authorized-agent', 3, False, (((1358, 0), (1353, 3), (1359, 6)),), (1358, 1359, 1353, 1340), None, None),
    ('authorized-agent', 3, False, (((1360, 0), (42, 3), (1353, 2)),), (1360, 1353, 42, 1340), None, None),
    ('authorized-agent', 3, False, (((1361, 0), (1349, 8), (1362, 4)),), (1361, 1362, 1349, 1340), None, None),
    ('authorized-agent', 3, False, (((1353, 0), (1363, 8), (935, 3)),), (1363, 1353, 1340, 935), None, None),
    ('authorized-agent', 3, False, (((1364, 0), (1365, 6), (1366, 8)),), (1365, 1364, 1366, 1340), None, None),
    ('authorized-agent', 3, False, (((1344, 0), (1367, 14)),), (1367, 1344, 1340), None, None),
    ('non-discrimination', 3, False, (((193, 0), (1369, 8)),), (1369, 1368, 193), None, None),
    ('non-discrimination', 3, False, (((258, 0), (1369, 10)),), (1369, 1368, 258), None, None),
    ('non-discrimination', 3, False, (((1369, 0), (1370, 30)),), (1370, 1369, 1368), None, None),
    ('non-discrimination', 3, False, (((1371, 0), (1372, 0), (1369, 3)),), (1371, 1372, 1369, 1368), None, None),
    ('non-discrimination', 3, False, (((193, 0), (1373, 8)),), (1373, 1368, 193), None, None),
    ('non-discrimination', 3, False, (((193, 0), (1373, 12), (1374, 12)),), (1374, 1373, 1368, 193), None, None),
    ('non-discrimination', 3, False, (((1375, 0), (1376, 2)),), (1375, 1376, 1368), None, None),
    ('non-discrimination', 3, False, (((1377, 0), (193, 14), (1378, 4), (1379, 8)),), (1377, 1378, 1379, 1368, 193), None, None),
    ('non-discrimination', 3, False, (((1380, 0), (1381, 2), (1363, 12)),), (1380, 1381, 1363, 1368), None, None),
    ('non-discrimination', 3, False, (((193, 0), (1382, 3), (1383, 3)),), (1382, 1383, 1368, 193), None, None),
    ('non-discrimination', 3, False, (((193, 0), (1384, 6), (1385, 4)),), (1384, 1385, 1368, 193), None, None),
    ('non-discrimination', 3, False, (((1386, 0), (1387, 0), (1388, 6)),), (1386, 1387, 1388, 1368), None, None),
    ('non-discrimination', 3, False, (((193, 0), (1384, 6), (1385, 3), (1389, 30)),), (1389, 1384, 1385, 1368, 193), None, None),
    ('review-process', 3, False, (((1390, 0), (1049, 6), (967, 8)),), (1390, 1049, 967, 951), None, None),
    ('review-process', 3, False, (((952, 0), (1049, 10), (967, 8)),), (1049, 967, 952, 951), None, None),
    ('review-process', 3, False, (((952, 0), (1047, 4), (17, 0), (967, 4)),), (1047, 17, 967, 952, 951), None, None),
    ('review-process', 3, False, (((1049, 0), (967, 8), (969, 20)),), (969, 1049, 967, 951), None, None),
    ('review-process', 3, False, (((969, 0), (1049, 20), (967, 8)),), (969, 1049, 967, 951), None, None),
    ('review-process', 3, False, (((935, 0), (937, 12), (1038, 20)),), (1038, 937, 935, 951), None, None),
    ('rights.catalog', 3, False, (((935, 0), (937, 25)), ((1038, 0),), ((1050, 0),), ((1397, 0),), ((1398, 0),)), (1397, 1398, 1038, 937, 1050, 935), None, None),
    ('marketing-opt-out', 3, False, (((1148, 0), (1152, 12)),), (1152, 1148, 951), None, None),
    ('marketing-opt-out', 3, False, (((1152, 0), (1148, 25)),), (1152, 1148, 951), None, None),
    ('marketing-opt-out', 3, False, (((1148, 0), (1399, 8)),), (1399, 1148, 951), None, None),
    ('marketing-opt-out', 3, False, (((1157, 0), (1158, 6)),), (1158, 1157, 951), None, None),
    ('marketing-opt-out', 3, False, (((1108, 0), (372, 12)),), (372, 1108, 951), None, None),
    ('financial-incentive', 3, False, (((1400, 0), (1401, 1)),), (1400, 1401, 934), None, None),
    ('financial-incentive', 3, False, (((1402, 0), (1403, 1)),), (1402, 1403, 934), None, None),
    ('financial-incentive', 3, False, (((1404, 0), (1405, 12), (946, 10)),), (1404, 1405, 934, 946), None, None),
    ('metrics', 3, False, (((1408, 0), (1236, 15), (1409, 20)),), (1408, 1409, 1407, 1236), None, None),
    ('metrics', 3, False, (((1236, 0), (1410, 10), (1411, 15)),), (1410, 1411, 1407, 1236), None, None),
    ('metrics', 3, False, (((1412, 0), (1308, 6), (1413, 12)),), (1412, 1413, 1308, 1407), None, None),
    ('metrics', 3, False, (((1414, 0), (1415, 8), (1236, 0)),), (1414, 1415, 1407, 1236), None, None),
    ('ccpa-applies', 3, False, (((1417, 0), (1418, 10)),), (1418, 1417, 1416), None, None),
    ('ccpa-applies', 3, False, (((1419, 0), (313, 6)),), (1419, 1416, 313), None, None),
    ('ccpa-applies', 3, False, (((1420, 0),),), (1420, 1416), None, None),
    ('ccpa-applies', 3, False, (((1421, 0), (1422, 2)),), (1421, 1422, 1416), None, None),
    ('ccpa-applies', 3, False, (((1422, 0), (1423, 0)),), (1423, 1422, 1416), None, None),
    ('sale-opt-out', 3, False, (((1443, 0), (1425, 8)),), (1443, 1442, 1425), None, None),
    ('sale-opt-out', 3, False, (((1444, 0), (1372, 2), (1445, 5), (59, 6)),), (1445, 1372, 1444, 1442, 59), None, None),
    ('sale-opt-out', 3, False, (((1446, 0),),), (1446, 1442), None, None),
    ('sale-opt-out', 3, False, (((258, 0), (1447, 8), (1425, 12)),), (1447, 1442, 1425, 258), None, None),
    ('sale-opt-out', 3, False, (((1448, 0), (193, 8), (1449, 4)),), (1448, 1449, 1442, 193), None, None),
    ('sale-opt-out', 3, False, (((1450, 0), (1425, 4)),), (1450, 1442, 1425), None, None),
    ('sale-opt-out', 3, False, (((1451, -1),),), (1451, 1442), None, None),
    ('sale-under-16', 3, False, (((193, 0), (1454, 10), (1455, 16)),), (1454, 1455, 193, 59), None, None),
    ('sale-under-16', 3, False, (((1455, 0), (193, 24), (1425, 6)),), (1455, 1425, 193, 59), None, None),
    ('sale-under-16', 3, False, (((1425, 0), (1455, 12), (1456, 20)),), (1456, 1455, 1425, 59), None, None),
    ('sale-under-16', 3, False, (((1455, 0), (1216, 24), (1425, 12)),), (1216, 1455, 1425, 59), None, None),
    ('sale-under-16', 3, False, (((1455, 0), (1425, 24), (1456, 16)),), (1456, 1455, 1425, 59), None, None),
    ('sale-under-16', 3, False, (((1457, 0), (1425, 14), (1455, 20)),), (1457, 1455, 1425, 59), None, None),
    ('sensitive-limit', 3, False, (((1458, 0), (1459, 8), (1460, 10)),), (1458, 1459, 1460), None, None),
    ('sensitive-limit', 3, False, (((1461, 0), (385, 3), (1462, 6)),), (1461, 1462, 385), None, None),
    ('sensitive-limit', 3, False, (((258, 0), (1461, 6), (1460, 8)),), (1461, 1460, 258), None, None),
    ('sensitive-limit', 3, False, (((1463, 0),), ((1462, 0),)), (1463, 1462), None, None),
    ('sensitive-limit', 3, False, (((1460, 0), (1464, 16), (1465, 8)),), (1464, 1465, 1460), None, None),
    ('sensitive-limit', 3, False, (((1460, 0), (1466, 20)),), (1466, 1460), None, None),
    ('opt-out-signal', 3, False, (((1525, 0), (1526, 20)),), (1526, 1525), None, None),
    ('opt-out-signal', 3, False, (((1527, 0), (1525, 14)),), (1527, 1525), None, None),
    ('dnt', 3, False, (((1529, 0),),), (1528, 1529), None, None),
    ('direct-marketing-sharing', 3, False, (((1562, 0),),), (1562,), None, None),
    ('direct-marketing-sharing', 3, False, (((1563, 0),),), (1563,), None, None),
    ('direct-marketing-sharing', 3, False, (((313, 0), (717, 30), (378, 10)),), (717, 378, 313), None, None),
    ('direct-marketing-sharing', 3, False, (((1564, 0), (1565, 20)),), (1564, 1565), None, None),
    ('direct-marketing-sharing', 3, False, (((1566, 0), (1567, 20), (194, 8), (1568, 4)),), (1566, 1567, 1568, 194), None, None),
    ('notice.tx-sensitive', 3, False, (((157, 0), (1569, 0)),), (1569, 157), None, None),
    ('notice.tx-biometric', 3, False, (((157, 0), (1570, 0)),), (1570, 157), None, None),
    ('notice.fl-sensitive', 3, False, (((157, 0), (1571, 0)),), (1571, 157), None, None),
    ('notice.fl-biometric', 3, False, (((157, 0), (1572, 0)),), (1572, 157), None, None),
    ('limited-use', 3, False, (((1577, 0), (1578, 20)),), (1578, 1576, 1577), None, None),
    ('limited-use', 3, False, (((1579, 0), (1577, 20)),), (1579, 1576, 1577), None, None),
    ('security', 3, False, (((1584, 0), (1585, 10)),), (1584, 1583, 1585), None, None),
    ('security', 3, False, (((1585, 0), (1586, 8), (1587, 4)),), (1586, 1587, 1583, 1585), None, None),
    ('security', 3, False, (((1588, 0), (59, 8), (1589, 12)),), (1588, 1589, 59), None, None),
    ('security', 3, False, (((59, 0), (1588, 8), (1589, 10)),), (1588, 1589, 59), None, None),
    ('security', 3, False, (((59, 0), (1590, 6), (1591, 3)),), (1590, 1591, 59), None, None),
    ('security', 3, False, (((107, 0), (1592, 3), (59, 8)),), (1592, 107, 59), None, None),
    ('security', 3, False, (((59, 0), (1593, 10), (1594, 3)),), (1593, 1594, 59), None, None),
    ('security', 3, False, (((59, 0), (1595, 12), (1596, 2)),), (1595, 1596, 59), None, None),
    ('security', 3, False, (((59, 0), (1597, 5), (227, 2)),), (1597, 227, 59), None, None),
    ('security', 3, False, (((1598, 0), (1599, 12)),), (1598, 1599), None, None),
    ('security', 3, False, (((1599, 0), (1598, 12)),), (1598, 1599), None, None),
    ('security', 3, False, (((1600, 0), (1601, 2)),), (1600, 1601), None, None),
    ('security', 3, False, (((1602, 0),),), (1602,), None, None),
    ('security', 3, False, (((1603, 0), (1604, 6)),), (1603, 1604), None, None),
    ('security', 3, False, (((59, 0), (636, 3), (1605, 2)),), (1605, 636, 59), None, None),
    ('security', 3, False, (((1606, 0), (1607, 14)),), (1606, 1607), None, None),
    ('security', 3, False, (((1608, 0), (1609, 6)),), (1608, 1609), None, None),
    ('security', 3, False, (((340, 0), (1610, 8), (1611, 14), (1612, 4)),), (1611, 1612, 1610, 340), None, None),
    ('security', 3, False, (((1612, 0), (340, 6), (1611, 4), (690, 4), (1610, 8)),), (690, 1611, 1612, 1610, 340), None, None),
    ('security', 3, False, (((937, 0), (1613, 12), (17, 3), (1610, 10)),), (1613, 1610, 17, 937), None, None),
    ('security', 3, False, (((1614, 0), (937, 2), (17, 10), (1610, 10)),), (1614, 1610, 17, 937), None, None),
    ('security', 3, False, (((59, 0), (937, 8), (93, 3), (1615, 2)),), (1615, 93, 937, 59), None, None),
    ('security', 3, False, (((1616, 0), (1611, 8), (1612, 4)),), (1616, 1611, 1612), None, None),
    ('security', 3, False, (((1612, 0), (1617, 8), (690, 2), (1610, 4)),), (690, 1617, 1612, 1610), None, None),
    ('security', 3, False, (((1618, 0), (1619, 6)),), (1618, 1619), None, None),
    ('security', 3, False, (((1620, 0), (1621, 12)),), (1620, 1621), None, None),
    ('security', 3, False, (((1430, 0), (508, 6), (1622, 3), (58, 6)),), (1622, 1430, 508, 58), None, None),
    ('security', 3, False, (((1623, 0), (1624, 14), (1625, 10)),), (1623, 1624, 1625), None, None),
    ('security', 3, False, (((1626, 0), (1627, 8), (1628, 2)),), (1626, 1627, 1628), None, None),
    ('security', 3, False, (((1629, 0), (1630, 4), (1631, 4)),), (1629, 1630, 1631), None, None),
    ('security', 3, False, (((1632, 0), (1633, 8), (59, 6)),), (1632, 1633, 59), None, None),
    ('security.measures-described', 3, False, (((1647, 0),),), (1645, 1646, 1647), None, None),
    ('security.measures-described', 3, False, (((1647, 0),),), (1647,), 1639, None),
    ('security.disclaimer', 3, False, (((1649, 0), (1650, 14)),), (1649, 1648, 1650), None, None),
    ('security.disclaimer', 3, False, (((1650, 0), (1651, 4)),), (1651, 1648, 1650), None, None),
    ('security.disclaimer', 3, False, (((1653, 0),),), (1653, 1652), None, None),
    ('security.disclaimer', 3, False, (((1654, 0), (1655, 4)),), (1654, 1655, 1652), None, None),
    ('breach-notification', 3, False, (((1657, 0), (1658, 25)),), (1656, 1657, 1658), None, None),
    ('breach-notification', 3, False, (((1658, 0), (1657, 15)),), (1656, 1657, 1658), None, None),
    ('transfers.third-country', 3, False, (((1659, 0), (1660, 14), (1661, 16)),), (1660, 1661, 1659), None, None),
    ('transfers.third-country', 3, False, (((1660, 0), (1659, 6), (1661, 16)),), (1660, 1661, 1659), None, None),
    ('transfers.third-country', 3, False, (((1659, 0), (1660, 14), (1662, 14), (1663, 5)),), (1660, 1662, 1663, 1659), None, None),
    ('transfers.third-country', 3, False, (((1660, 0), (1659, 6), (1662, 14), (1663, 5)),), (1660, 1662, 1663, 1659), None, None),
    ('transfers.third-country', 3, False, (((1660, 0), (1664, 12), (1663, 3)), ((59, 0),)), (1664, 1660, 1663, 59), None, None),
    ('transfers.safeguards', 3, False, (((1722, 0),),), (1722, 1721), None, None),
    ('transfers.safeguards', 3, False, (((1723, 0), (1724, 12)),), (1723, 1724, 1721), None, None),
    ('dpf.adherence', 3, False, (((1736, 0), (1737, 20)),), (1736, 1737), None, None),
    ('dpf.adherence', 3, False, (((1737, 0), (1736, 14)),), (1736, 1737), None, None),
    ('dpf.adherence', 3, False, (((1736, 0), (1738, 5), (1739, 2)),), (1738, 1739, 1736), None, None),
    ('dpf.recourse', 3, False, (((1737, 0),), ((1740, 0),)), (1740, 1737), None, None),
    ('dpf.recourse', 3, False, (((1741, 0), (1742, 2)),), (1741, 1742), 1737, None),
    ('dpf.recourse', 3, False, (((1743, 0), (1744, 8)),), (1743, 1744), 1737, None),
    ('dpf.recourse', 3, False, (((1744, 0), (1743, 6)),), (1743, 1744), 1737, None),
    ('dpf.recourse', 3, False, (((1745, 0), (1746, 14)),), (1745, 1746), 1737, None),
    ('dpf.recourse', 3, False, (((1747, 0), (1748, 10)),), (1748, 1747), 1737, None),
    ('dpf.recourse', 3, False, (((1749, 0), (1750, 4)),), (1749, 1750), 1737, None),
    ('legal-basis', 2, False, (((15, 0), (16, 16)),), (15, 16), None, None),
    ('legal-basis', 2, False, (((15, 0), (9, 30), (16, 6)),), (9, 15, 16), None, None),
    ('legal-basis', 2, False, (((16, 0), (17, 1), (11, 1)),), (11, 16, 17), None, None),
    ('legal-basis', 2, False, (((18, 0), (16, 8)),), (18, 16), None, None),
    ('legal-basis', 2, False, (((1, 0), (19, 14)),), (19, 1), None, None),
    ('legal-basis', 2, False, (((19, 0), (1, 14)),), (19, 1), None, None),
    ('legal-basis', 2, False, (((20, -1),),), (20,), None, None),
    ('legal-basis', 2, False, (((22, 0), (1, 20), (23, 6)),), (22, 23, 1), 21, None),
    ('automated-decisions', 2, False, (((29, 0), (30, 10)),), (30, 29), None, None),
    ('automated-decisions', 2, False, (((30, 0), (29, 10)),), (30, 29), None, None),
    ('automated-decisions', 2, False, (((31, 0), (32, 2)),), (31, 32), None, None),
    ('automated-decisions', 2, False, (((33, 0), (34, 10)),), (33, 34), None, None),
    ('automated-decisions', 2, False, (((34, 0), (33, 10)),), (33, 34), None, None),
    ('automated-decisions', 2, False, (((35, 0), (36, 2), (37, 6)),), (36, 37, 35), None, None),
    ('automated-decisions', 2, False, (((35, 0), (38, 12)),), (38, 35), None, None),
    ('automated-decisions', 2, False, (((39, 0), (40, 0)),), (39, 40), None, None),
    ('automated-decisions', 2, False, (((41, 0), (42, 2), (43, 2)),), (41, 43, 42), None, None),
    ('automated-decisions', 2, False, (((44, 0), (45, 2), (29, 1)),), (44, 45, 29), None, None),
    ('automated-decisions', 2, False, (((46, 0), (47, 0), (29, 6)),), (47, 46, 29), None, None),
    ('automated-decisions', 2, False, (((48, 0), (49, 2), (29, 4)),), (48, 49, 29), None, None),
    ('automated-decisions', 2, False, (((50, 0), (51, 0)),), (50, 51), None, None),
    ('provision-required', 2, False, (((59, 0), (93, 4), (99, 2), (100, 6), (101, 6)),), (99, 100, 101, 93, 59), None, None),
    ('sensitive-data', 2, False, (((102, 0),),), (102,), None, None),
    ('sensitive-data', 2, False, (((105, 0), (106, 15)),), (106, 105), None, None),
    ('sensitive-data', 2, False, (((106, 0), (105, 15)),), (106, 105), None, None),
    ('sensitive-data', 2, False, (((107, 0), (1, 6), (106, 12)),), (106, 1, 107), None, None),
    ('law-authorising', 2, False, (((110, 0), (111, 8)),), (110, 111, 59), None, None),
    ('law-authorising', 2, False, (((111, 0), (110, 8)),), (110, 111, 59), None, None),
    ('law-authorising', 2, False, (((111, 0), (112, 20)),), (112, 111, 59), None, None),
    ('law-authorising', 2, False, (((112, 0), (111, 20)),), (112, 111, 59), None, None),
    ('responsibilities-agents', 2, False, (((113, 0), (114, 4)),), (113, 114), None, None),
    ('responsibilities-agents', 2, False, (((114, 0), (113, 4)),), (113, 114), None, None),
    ('governance-published', 2, False, (((116, 0),),), (116, 115), None, None),
    ('technology-identify-locate', 2, False, (((117, 0), (118, 10)),), (117, 118), None, None),
    ('technology-identify-locate', 2, False, (((118, 0), (117, 10)),), (117, 118), None, None),
    ('technology-identify-locate', 2, False, (((118, 0), (119, 14)),), (119, 118), None, None),
    ('version', 2, False, (((123, -1),),), (123,), None, 125),
    ('change-notice', 2, False, (((141, 0), (131, 25)),), (140, 141, 131), None, None),
    ('change-notice', 2, False, (((131, 0), (141, 14)),), (140, 141, 131), None, None),
    ('change-notice', 2, False, (((142, 0), (143, 8), (144, 12)),), (143, 144, 142), None, None),
    ('change-notice', 2, False, (((145, 0), (142, 4), (146, 6)),), (146, 145, 142), None, None),
    ('change-notice', 2, False, (((124, 0), (142, 8), (145, 4)),), (145, 142, 124), None, None),
    ('change-notice', 2, False, (((130, 0), (147, 1), (148, 2)),), (147, 148, 130), None, None),
    ('change-notice', 2, False, (((131, 0),),), (149, 131), 130, None),
    ('change-notice', 2, False, (((132, 0), (133, 12)),), (149, 132, 133), 130, None),
    ('change-notice', 2, False, (((133, 0), (132, 12)),), (149, 132, 133), 130, None),
    ('last-updated', 2, False, (((172, -1), (173, 1), (174, 3)),), (172, 173, 174), None, None),
    ('categories-collected', 2, False, (((179, 0), (71, 8)),), (179, 71), None, None),
    ('categories-collected', 2, False, (((71, 0), (179, 6)),), (179, 71), None, None),
    ('purposes', 2, False, (((192, 0), (59, 12)),), (192, 59), None, None),
    ('purposes', 2, False, (((59, 0), (192, 12)),), (192, 59), None, None),
    ('purposes', 2, False, (((192, 0), (1, 12)),), (1, 192), None, None),
    ('purposes', 2, False, (((1, 0), (192, 12)),), (1, 192), None, None),
    ('purposes', 2, False, (((192, 0), (105, 12)),), (105, 192), None, None),
    ('purposes', 2, False, (((105, 0), (192, 12)),), (105, 192), None, None),
    ('purposes', 2, False, (((193, 0), (185, 2), (59, 5), (194, 2), (195, 3)),), (195, 185, 194, 193, 59), None, None),
    ('purposes', 2, False, (((196, -1), (194, 1), (197, 2)),), (196, 194, 197), None, None),
    ('purposes', 2, False, (((186, 0),),), (186,), 198, None),
    ('purposes', 2, False, (((199, -1),),), (199,), 198, None),
    ('sources', 2, False, (((218, 0), (219, 12), (220, 40)),), (217, 218, 219, 220), None, None),
    ('sources', 2, False, (((216, -1), (221, 6)),), (216, 221), None, None),
    ('sources', 2, False, (((222, -1), (221, 6)),), (222, 221), None, None),
    ('sources', 2, False, (((224, 0),),), (223, 224), None, None),
    ('holding', 2, False, (((225, 0), (226, 10)),), (226, 225, 59), None, None),
    ('holding', 2, False, (((226, 0), (225, 8)),), (226, 225, 59), None, None),
    ('holding', 2, False, (((225, 0), (227, 4)),), (227, 225, 59), None, None),
    ('automated-decisions', 2, False, (((228, 0),),), (228,), None, None),
    ('automated-decisions', 2, False, (((35, 0), (29, 12)),), (35, 29), None, None),
    ('automated-decisions', 2, False, (((29, 0), (35, 12)),), (35, 29), None, None),
    ('automated-decisions', 2, False, (((35, 0), (236, 4), (237, 24)),), (236, 237, 35), None, None),
    ('automated-decisions', 2, False, (((238, 0), (29, 15)),), (238, 29), None, None),
    ('automated-decisions', 2, False, (((29, 0), (238, 15)),), (238, 29), None, None),
    ('automated-decisions', 2, False, (((238, 0), (237, 20)),), (237, 238), None, None),
    ('automated-decisions', 2, False, (((237, 0), (238, 20)),), (237, 238), None, None),
    ('automated-decisions', 2, False, (((35, 0), (238, 15)),), (35, 238), None, None),
    ('automated-decisions', 2, False, (((238, 0), (35, 15)),), (35, 238), None, None),
    ('automated-decisions', 2, False, (((238, 0), (239, 1)),), (239, 238), None, None),
    ('automated-decisions', 2, False, (((240, 0), (35, 3), (197, 3)),), (240, 35, 197), None, None),
    ('automated-decisions', 2, False, (((241, 0), (29, 10)),), (241, 29), None, None),
    ('automated-decisions', 2, False, (((29, 0), (241, 10)),), (241, 29), None, None),
    ('complaint.authority', 2, False, (((255, 0), (256, 8)),), (253, 254, 255, 256), None, None),
    ('complaint.authority', 2, False, (((257, 0), (255, 20), (252, 6)),), (257, 253, 254, 255, 252), None, None),
    ('complaint.authority', 2, False, (((255, 0), (256, 4), (257, 15)),), (257, 253, 254, 255, 256), None, None),
    ('complaint.authority', 2, False, (((258, 0), (255, 4), (252, 12)),), (253, 254, 255, 252, 258), None, None),
    ('complaint.authority', 2, False, (((259, 0), (256, 6)),), (259, 253, 254, 256), None, None),
    ('complaint.authority', 2, False, (((260, 0), (255, 8), (256, 6)),), (260, 255, 256), None, None),
    ('complaint.authority', 2, False, (((259, 0), (256, 6)),), (259, 256), None, None),
    ('complaint.authority', 2, False, (((261, 0), (17, 2), (256, 2)),), (261, 256, 17), None, None),
    ('complaint.authority', 2, False, (((88, 0), (262, 2), (256, 4)),), (262, 256, 88), None, None),
    ('complaint.authority', 2, False, (((263, 0), (264, 6), (251, 3)),), (263, 264, 251), None, None),
    ('complaint.authority', 2, False, (((258, 0), (265, 3)),), (265, 258), None, None),
    ('complaint.authority', 2, False, (((251, 0), (266, 6)),), (266, 251), None, None),
    ('complaint.controller', 2, False, (((282, 0), (251, 6), (283, 25)),), (282, 283, 251), None, None),
    ('complaint.controller', 2, False, (((283, 0), (251, 20)),), (283, 251), None, None),
    ('complaint.controller', 2, False, (((251, 0), (283, 25)),), (283, 251), None, None),
    ('complaint.controller', 2, False, (((284, 0),),), (284,), None, None),
    ('complaint.controller', 2, False, (((257, 0), (285, 25)),), (285, 257), None, None),
    ('complaint.controller', 2, False, (((286, 0), (26, 2), (287, 0)),), (286, 287, 26), None, None),
    ('complaint.controller', 2, False, (((287, 0), (288, 0), (289, 12)),), (288, 289, 287), None, None),
    ('complaint.provider-links', 2, False, (((252, 0),), ((292, 0),), ((251, 0),)), (252, 292, 251), None, None),
    ('complaint.provider-links', 2, False, (((256, 0),), ((292, 0),), ((293, 0),)), (292, 293, 256), None, None),
    ('complaint.provider-links', 2, False, (((256, 0), (294, 20)),), (294, 256), None, None),
    ('complaint.provider-links', 2, False, (((294, 0), (256, 20)),), (294, 256), None, None),
    ('complaint.provider-links', 2, False, (((251, 0), (294, 20)),), (294, 251), None, None),
    ('complaint.provider-links', 2, False, (((294, 0), (251, 20)),), (294, 251), None, None),
    ('complaint.provider-links', 2, False, (((295, 0), (296, 0), (252, 3)), ((292, 0),)), (295, 296, 252, 292), None, None),
    ('contact.controller', 2, False, (((543, 0),),), (543,), None, None),
    ('contact.controller', 2, False, (((544, 0),),), (544,), None, None),
    ('contact.controller', 2, False, (((545, 0),),), (545,), None, None),
    ('contact.controller', 2, False, (((546, 0),),), (546,), None, None),
    ('contact.controller', 2, False, (((283, 0),), ((292, 0),)), (292, 283), None, None),
    ('contact.controller', 2, False, (((283, 0), (547, 12)),), (547, 283), None, None),
    ('contact.controller', 2, False, (((547, 0), (283, 6)),), (547, 283), None, None),
    ('contact.privacy', 2, False, (((268, 0),), ((283, 0),)), (283, 268), None, None),
    ('contact.privacy', 2, False, (((283, 0),), ((292, 0),)), (292, 283), None, None),
    ('contact.privacy', 2, False, (((282, 0), (88, 10), (552, 1), (553, 0)), ((292, 0),)), (552, 553, 282, 292, 88), None, None),
    ('contact.privacy', 2, False, (((543, 0),),), (543,), 554, None),
    ('contact.privacy', 2, False, (((544, 0),),), (544,), 554, None),
    ('contact.privacy', 2, False, (((545, 0),),), (545,), 554, None),
    ('contact.privacy', 2, False, (((546, 0),),), (546,), 554, None),
    ('dpo.contact', 2, False, (((293, 0), (555, 12)),), (293, 555), None, None),
    ('dpo.contact', 2, False, (((555, 0), (293, 14)),), (293, 555), None, None),
    ('dpo.contact', 2, False, (((555, 0),), ((283, 0),)), (555, 283), None, None),
    ('dpo.contact', 2, False, (((555, 0),), ((282, 0),)), (282, 555), None, None),
    ('dpo.contact', 2, False, (((555, -1),),), (555,), None, None),
    ('dpo.contact', 2, False, (((555, 0),),), (555,), 554, None),
    ('contact.representative', 2, False, (((559, 0), (560, 4)), ((268, 0),)), (559, 560, 268), None, None),
    ('contact.representative', 2, False, (((559, 0), (560, 3)),), (559, 560), None, None),
    ('contact.representative', 2, False, (((560, 0), (561, 5), (559, 2)),), (561, 559, 560), None, None),
    ('contact.representative', 2, False, (((560, 0), (562, 6)),), (562, 560), None, None),
    ('contact.representative', 2, False, (((562, 0), (560, 6)),), (562, 560), None, None),
    ('grievance.officer', 2, False, (((284, 0),),), (284,), None, None),
    ('entity-named', 2, False, (((565, 0),), ((566, 0),)), (565, 566), None, None),
    ('entity-named', 2, False, (((567, 0), (568, 4)),), (568, 567), None, None),
    ('policy-title', 2, False, (((569, 0), (570, 0)),), (569, 570), None, None),
    ('policy-title', 2, False, (((571, 0), (570, 0)),), (571, 570), None, None),
    ('policy-title', 2, False, (((570, -1),),), (570,), None, None),
    ('scope', 2, False, (((572, 0), (573, 6), (567, 12)),), (567, 572, 573), None, None),
    ('scope', 2, False, (((572, 0), (573, 6), (574, 12)),), (574, 572, 573), None, None),
    ('scope', 2, False, (((572, 0), (573, 4)),), (572, 573), None, None),
    ('definitions', 2, False, (((575, 0), (576, 3)),), (575, 576), None, None),
    ('definitions', 2, False, (((577, -1), (576, 8)),), (577, 576), None, None),
    ('definitions', 2, False, (((578, 0),),), (578,), None, None),
    ('definitions', 2, False, (((579, 0),),), (579,), None, None),
    ('cookies', 2, False, (((581, 0),), ((582, 0),)), (582, 596, 581), 597, None),
    ('cookies', 2, False, (((107, 0), (385, 2), (598, 3)),), (598, 596, 385, 107), 597, None),
    ('cookies', 2, False, (((340, 0), (448, 4)),), (448, 596, 340), 597, None),
    ('cookies.list', 2, False, (((619, 0),),), (619,), None, None),
    ('cookies.list', 2, False, (((620, 0),),), (620,), None, None),
    ('cookies.list', 2, False, (((426, 0), (621, 3)),), (621, 426), None, None),
    ('cookies.list', 2, False, (((622, 0), (426, 3)),), (622, 426), None, None),
    ('cookies.list', 2, False, (((623, 0), (426, 6)),), (623, 426), None, None),
    ('cookies.opt-out', 2, False, (((614, 0), (632, 4)),), (614, 632, 631), 597, None),
    ('cookies.opt-out', 2, False, (((628, 0),),), (631, 628), 597, None),
    ('cookies.opt-out', 2, False, (((625, 0),),), (625, 631), 597, None),
    ('children.information-collected', 2, False, (((107, 0), (649, 6), (650, 14), (651, 3), (647, 3)),), (650, 651, 649, 647, 107), None, None),
    ('children.information-collected', 2, False, (((208, 0), (647, 3), (3, 6), (649, 4)),), (649, 208, 3, 647), None, None),
    ('children.information-collected', 2, False, (((652, 0), (3, 8), (649, 4)),), (652, 649, 3), None, None),
    ('children.third-parties', 2, False, (((107, 0), (653, 5), (654, 14)),), (654, 653, 107, 59), None, None),
    ('children.third-parties', 2, False, (((652, 0), (653, 10)),), (652, 653, 59), None, None),
    ('children.retention', 2, False, (((655, 0),),), (655,), 659, None),
    ('children.retention', 2, False, (((656, 0),),), (656,), 659, None),
    ('children.retention', 2, False, (((657, 0), (658, 12)),), (657, 658), 659, None),
    ('minors.protection', 2, False, (((675, 0), (676, 20)),), (675, 676), None, None),
    ('minors.protection', 2, False, (((676, 0), (670, 14)),), (676, 670), None, None),
    ('recipients', 2, False, (((678, 0), (679, 12), (680, 14), (681, 8)),), (680, 678, 679, 677, 681), None, None),
    ('recipients', 2, False, (((3, 0), (682, 3), (278, 2), (683, 4)),), (682, 683, 278, 3, 677), None, None),
    ('recipients', 2, False, (((107, 0), (678, 3), (278, 2), (683, 5), (681, 4)),), (678, 683, 278, 677, 107, 681), None, None),
    ('recipients', 2, False, (((679, 0), (678, 14), (680, 8), (681, 8)),), (680, 678, 679, 677, 681), None, None),
    ('recipients', 2, False, (((678, 0), (683, 3), (681, 8), (679, 12)),), (678, 683, 679, 677, 681), None, None),
    ('recipients', 2, False, (((684, 0), (683, 3), (681, 4)),), (684, 683, 677, 681), None, None),
    ('recipients', 2, False, (((683, 0), (681, 0), (678, 6), (679, 6)),), (678, 683, 679, 677, 681), None, None),
    ('recipients', 2, False, (((681, 0), (685, 8), (679, 8)),), (685, 679, 677, 681), None, None),
    ('recipients', 2, False, (((679, 0), (340, 6), (686, 2), (687, 4), (688, 6)),), (686, 688, 687, 679, 340, 677), None, None),
    ('recipients', 2, False, (((679, 0), (93, 6), (340, 2), (689, 2), (690, 4), (688, 6)),), (689, 688, 690, 93, 679, 340, 677), None, None),
    ('recipients', 2, False, (((691, 0), (679, 5), (692, 2)),), (691, 692, 679, 677), None, None),
    ('recipients', 2, False, (((693, 0), (17, 6), (694, 4)),), (693, 694, 677, 17), None, None),
    ('recipients', 2, False, (((681, 0), (508, 3), (695, 2), (696, 8)),), (695, 696, 508, 677, 681), None, None),
    ('recipients', 2, False, (((340, 0), (697, 3), (698, 3), (278, 6)),), (697, 698, 278, 340, 677), None, None),
    ('recipients', 2, False, (((681, 0), (699, 2), (700, 4)),), (699, 700, 677, 681), None, None),
    ('recipients', 2, False, (((701, 0), (681, 3), (702, 6), (703, 3)),), (701, 702, 703, 677, 681), None, None),
    ('recipients', 2, False, (((278, 0), (704, 8), (17, 1), (681, 3)),), (704, 278, 677, 681, 17), None, None),
    ('recipients', 2, False, (((712, 0), (679, 6)),), (712, 679), None, None),
    ('recipients', 2, False, (((713, 0), (714, 3)),), (713, 714), None, None),
    ('recipients', 2, False, (((715, 0), (42, 3), (716, 4)),), (715, 716, 42), None, None),
    ('recipients', 2, False, (((717, 0), (718, 4), (719, 8), (679, 8)),), (718, 719, 717, 679), None, None),
    ('recipients', 2, False, (((720, 0), (721, 8)),), (720, 721), None, None),
    ('recipients', 2, False, (((722, 0), (723, 6), (724, 20)),), (722, 724, 723), None, None),
    ('recipients', 2, False, (((681, 0),),), (681,), 725, None),
    ('recipients', 2, False, (((726, 0),),), (726,), 725, None),
    ('recipients', 2, False, (((727, 0),),), (727,), 725, None),
    ('recipients', 2, False, (((716, 0),),), (716,), 725, None),
    ('recipients', 2, False, (((728, 0),),), (728,), 725, None),
    ('recipients', 2, False, (((681, 0),),), (681,), None, 729),
    ('recipients', 2, False, (((726, 0),),), (726,), None, 729),
    ('recipients', 2, False, (((727, 0),),), (727,), None, 729),
    ('recipients', 2, False, (((716, 0),),), (716,), None, 729),
    ('recipients.detail', 2, False, (((732, 0), (733, 3), (734, 4)),), (733, 734, 732, 730, 731), None, None),
    ('recipients.detail', 2, False, (((732, 0), (735, 2), (736, 20)),), (735, 736, 732, 730, 731), None, None),
    ('recipients.detail', 2, False, (((737, 0), (738, 2)),), (737, 738, 730, 731), None, None),
    ('recipients.detail', 2, False, (((739, 0),),), (739, 730, 731), None, None),
    ('recipients.identities', 2, False, (((678, 0), (741, 16), (726, 8)),), (741, 740, 678, 726), None, None),
    ('recipients.identities', 2, False, (((726, 0), (742, 8)),), (742, 740, 726), None, None),
    ('recipients.identities', 2, False, (((743, 0), (726, 6)),), (743, 740, 726), None, None),
    ('recipients.identities', 2, False, (((727, 0),), ((744, 0),), ((687, 0),), ((745, 0),)), (744, 745, 687, 740, 727), None, None),
    ('recipients.identities', 2, False, (((727, 0),),), (727,), None, 714),
    ('recipients.identities', 2, False, (((726, 0),),), (726,), None, 714),
    ('recipients.identities', 2, False, (((295, 0), (746, 8)), ((292, 0),)), (746, 295, 292), None, None),
    ('categories-disclosed', 2, False, (((748, 0), (59, 4), (749, 12)),), (749, 748, 747, 59), None, None),
    ('categories-disclosed', 2, False, (((750, 0), (748, 6), (59, 4)),), (750, 748, 747, 59), None, None),
    ('categories-disclosed', 2, False, (((751, 0), (752, 12), (683, 16), (681, 6)),), (751, 752, 683, 747, 681), None, None),
    ('categories-disclosed', 2, False, (((753, 0), (683, 3), (681, 6), (752, 10)),), (753, 752, 683, 747, 681), None, None),
    ('categories-disclosed', 2, False, (((681, 0), (754, 4), (752, 4)),), (754, 752, 747, 681), None, None),
    ('categories-disclosed', 2, False, (((755, 0), (681, 2), (752, 6)),), (755, 752, 747, 681), None, None),
    ('categories-disclosed', 2, False, (((752, 0), (756, 8), (683, 2), (757, 4)),), (756, 757, 752, 683, 747), None, None),
    ('categories-disclosed', 2, False, (((758, 0), (752, 6), (759, 14)),), (758, 759, 752, 747), None, None),
    ('categories-disclosed', 2, False, (((760, 0), (713, 2), (761, 2)),), (713, 760, 761, 747), None, None),
    ('categories-disclosed', 2, False, (((681, 0),),), (762, 681), None, 729),
    ('categories-disclosed', 2, False, (((726, 0),),), (762, 726), None, 729),
    ('categories-disclosed', 2, False, (((727, 0),),), (762, 727), None, 729),
    ('third-party-protection', 2, False, (((714, 0), (766, 20), (767, 5)),), (767, 766, 765, 714), None, None),
    ('third-party-protection', 2, False, (((766, 0), (768, 5), (714, 24)),), (768, 766, 765, 714), None, None),
    ('third-party-protection', 2, False, (((714, 0), (769, 14), (770, 16)),), (769, 770, 765, 714), None, None),
    ('third-party-protection', 2, False, (((771, 0), (714, 8), (772, 16)),), (771, 772, 765, 714), None, None),
    ('third-party-protection', 2, False, (((773, 0), (714, 16), (774, 20)),), (773, 774, 765, 714), None, None),
    ('third-party-protection', 2, False, (((775, 0), (776, 2), (777, 12)),), (775, 776, 777, 765), None, None),
    ('third-party-protection', 2, False, (((778, 0), (714, 10)),), (778, 765, 714), None, None),
    ('processors.outsourcing', 2, False, (((780, 0), (781, 20)),), (780, 781, 779), None, None),
    ('processors.outsourcing', 2, False, (((782, 0),),), (782, 779), None, None),
    ('processors.outsourcing', 2, False, (((783, 0), (784, 10)),), (783, 784, 779), None, None),
    ('processors.outsourcing', 2, False, (((785, 0), (723, 6), (786, 12)),), (785, 786, 723, 779), None, None),
    ('legal-disclosure', 2, False, (((788, 0),), ((789, 0),)), (789, 788, 787), None, None),
    ('legal-disclosure', 2, False, (((790, 0), (791, 6)),), (790, 791, 787), None, None),
    ('legal-disclosure', 2, False, (((788, 0), (792, 24)),), (792, 788, 787), None, None),
    ('legal-disclosure', 2, False, (((788, 0), (793, 24), (794, 3), (795, 4)),), (793, 794, 795, 788, 787), None, None),
    ('legal-disclosure', 2, False, (((788, 0), (796, 20), (795, 5)),), (796, 795, 788, 787), None, None),
    ('legal-disclosure', 2, False, (((792, 0), (788, 12)),), (792, 788, 787), None, None),
    ('legal-disclosure', 2, False, (((797, 0), (798, 3), (795, 4), (788, 12)),), (798, 797, 795, 788, 787), None, None),
    ('legal-disclosure', 2, False, (((797, 0), (17, 2), (788, 0)),), (797, 788, 787, 17), None, None),
    ('legal-disclosure', 2, False, (((799, 0), (800, 8), (788, 16)),), (799, 800, 788, 787), None, None),
    ('business-transfer', 2, False, (((803, 0),),), (803, 801, 802), None, None),
    ('business-transfer', 2, False, (((804, 0), (805, 6)),), (804, 805, 801, 802), None, None),
    ('business-transfer', 2, False, (((806, 0), (807, 3)),), (806, 807, 801, 802), None, None),
    ('business-transfer', 2, False, (((808, 0), (42, 0), (809, 3)),), (808, 809, 801, 802, 42), None, None),
    ('business-transfer', 2, False, (((810, 0), (811, 8)),), (810, 811, 801, 802), None, None),
    ('business-transfer', 2, False, (((812, 0), (803, 8), (813, 20)),), (812, 813, 803), None, None),
    ('payment-processing', 2, False, (((816, 0), (817, 2)),), (816, 817, 814, 815), None, None),
    ('payment-processing', 2, False, (((818, 0), (819, 6)),), (818, 819, 814, 815), None, None),
    ('payment-processing', 2, False, (((820, 0), (821, 10)),), (820, 821, 814, 815), None, None),
    ('payment-processing', 2, False, (((822, 0), (823, 20)),), (822, 823, 814, 815), None, None),
    ('payment-processing', 2, False, (((824, 0), (825, 1), (826, 4)),), (824, 825, 826, 814, 815), None, None),
    ('payment-processing', 2, False, (((827, 0), (828, 4), (829, 8), (830, 4)),), (827, 828, 829, 830, 814, 815), None, None),
    ('social-login', 2, False, (((832, 0), (833, 5), (834, 5)),), (832, 833, 834, 831), None, None),
    ('social-login', 2, False, (((835, 0), (836, 8), (837, 2)),), (835, 837, 836, 831), None, None),
    ('social-login', 2, False, (((838, 0), (839, 2)),), (838, 839, 831), None, None),
    ('social-login', 2, False, (((840, 0), (841, 1)),), (840, 841, 831), None, None),
    ('social-login', 2, False, (((836, 0), (842, 1)),), (842, 836, 831), None, None),
    ('third-party-links', 2, False, (((844, 0), (845, 8), (846, 4)),), (844, 845, 846, 843), None, None),
    ('third-party-links', 2, False, (((847, 0), (848, 3), (849, 16)),), (847, 848, 849, 843), None, None),
    ('third-party-links', 2, False, (((193, 0), (850, 4), (851, 14), (852, 4)),), (850, 851, 852, 843, 193), None, None),
    ('retention.criteria', 2, False, (((858, 0), (59, 6), (854, 8)),), (857, 858, 854, 59), None, None),
    ('retention.criteria', 2, False, (((853, 0), (856, 15), (859, 12)),), (859, 853, 856), None, None),
    ('retention.criteria', 2, False, (((856, 0), (853, 6), (859, 12)),), (859, 853, 856), None, None),
    ('retention.criteria', 2, False, (((854, 0),),), (854,), None, 860),
    ('retention.criteria', 2, False, (((873, 0), (874, 6), (868, 20)),), (873, 874, 868, 856), None, None),
    ('retention.criteria', 2, False, (((868, 0), (873, 10), (874, 6)),), (873, 874, 868, 856), None, None),
    ('retention.criteria', 2, False, (((868, 0), (875, 10), (876, 8)),), (875, 876, 868, 856), None, None),
    ('retention.criteria', 2, False, (((877, 0), (878, 2), (868, 14)),), (877, 878, 868, 856), None, None),
    ('retention.period', 2, False, (((159, 0),),), (159,), None, 860),
    ('retention.period', 2, False, (((880, 0), (887, 14)),), (887, 880, 856), None, None),
    ('retention.period', 2, False, (((887, 0), (880, 3)),), (887, 880, 856), None, None),
    ('destruction', 2, False, (((905, 0), (897, 2)),), (905, 897, 856), None, None),
    ('destruction', 2, False, (((897, 0), (905, 4)),), (905, 897, 856), None, None),
    ('destruction', 2, False, (((906, 0), (907, 4)),), (906, 907, 856), None, None),
    ('health.affiliates', 2, False, (((922, 0), (923, 10), (924, 20)),), (922, 923, 924), None, None),
    ('health.affiliates', 2, False, (((919, 0), (925, 10), (926, 10)),), (925, 926, 919), None, None),
    ('health.affiliates', 2, False, (((927, 0), (919, 14)),), (927, 919), None, None),
    ('health.affiliates', 2, False, (((927, 0),),), (927,), 928, None),
    ('health.affiliates', 2, False, (((929, 0), (930, 10)),), (929, 930), 928, None),
    ('retention.period', 2, False, (((931, 0), (932, 2), (197, 2), (323, 8), (933, 2)),), (933, 931, 323, 932, 197, 59), None, None),
    ('retention.period', 2, False, (((931, 0), (932, 2), (197, 2)), ((159, 0),)), (931, 932, 197, 159, 59), None, None),
    ('rights.access', 2, False, (((951, 0), (955, 4), (964, 6), (68, 5), (946, 4)),), (964, 955, 68, 951, 946), None, None),
    ('rights.access', 2, False, (((965, 0), (966, 6), (68, 8), (967, 5)),), (965, 966, 967, 68), None, None),
    ('rights.access', 2, False, (((968, 0), (68, 2), (946, 4), (969, 20)),), (968, 969, 68, 946), None, None),
    ('rights.access', 2, False, (((951, 0), (955, 4), (970, 4), (68, 3), (946, 3)),), (970, 955, 68, 951, 946), None, None),
    ('rights.access', 2, False, (((971, 0), (955, 4), (972, 6), (973, 3), (974, 6)),), (971, 972, 973, 974, 955), None, None),
    ('rights.access', 2, False, (((951, 0), (955, 4), (975, 4), (946, 4), (976, 4), (951, 1)),), (975, 976, 955, 951, 946), None, None),
    ('rights.know-ccpa', 2, False, (((947, -1), (17, 0), (1032, 0)),), (1032, 947, 17), None, None),
    ('rights.know-ccpa', 2, False, (((952, 0), (1008, 3), (1034, 4), (951, 8)),), (1034, 1008, 952, 951), None, None),
    ('rights.rectification', 2, False, (((951, 0), (955, 6), (1049, 12), (967, 8)),), (1049, 955, 967, 951), None, None),
    ('rights.rectification', 2, False, (((1049, 0), (68, 3), (967, 4), (969, 25)),), (969, 1049, 967, 68), None, None),
    ('rights.rectification', 2, False, (((969, 0), (1049, 15), (68, 3), (967, 4)),), (969, 1049, 967, 68), None, None),
    ('rights.rectification', 2, False, (((968, 0), (1049, 3), (68, 8), (967, 5)),), (968, 1049, 967, 68), None, None),
    ('rights.rectification', 2, False, (((1049, 0), (1050, 4), (68, 8), (967, 5)),), (1049, 967, 68, 1050), None, None),
    ('rights.rectification', 2, False, (((951, 0), (955, 4), (1049, 4), (68, 2), (1051, 4)),), (1051, 1049, 955, 68, 951), None, None),
    ('rights.rectification', 2, False, (((17, -1), (1049, 0), (68, 2), (1051, 4)),), (1051, 1049, 17, 68), None, None),
    ('rights.rectification', 2, False, (((1052, 0), (68, 4), (946, 3), (1053, 2)),), (1052, 1053, 68, 946), None, None),
    ('rights.erasure', 2, False, (((951, 0), (955, 6), (1050, 12), (68, 4), (967, 4)),), (955, 967, 68, 1050, 951), None, None),
    ('rights.erasure', 2, False, (((946, 0), (955, 20), (1080, 8), (1045, 0)),), (1080, 1045, 955, 951, 946), None, None),
    ('rights.erasure', 2, False, (((951, 0), (955, 6), (1081, 2), (1082, 4), (967, 6)),), (1081, 1082, 955, 967, 951), None, None),
    ('rights.erasure', 2, False, (((1050, 0), (68, 3), (1083, 3)),), (1083, 68, 1050, 951), None, None),
    ('rights.erasure', 2, False, (((1050, 0), (68, 3), (967, 4), (969, 25)),), (969, 967, 68, 1050, 951), None, None),
    ('rights.erasure', 2, False, (((1049, 0), (1050, 4), (68, 8), (967, 5)),), (1049, 967, 68, 1050, 951), None, None),
    ('data-deletion', 2, False, (((1089, 0), (952, 6), (1071, 0)),), (1089, 1071, 952), None, None),
    ('data-deletion', 2, False, (((483, -1), (1085, 0)),), (1085, 483), None, None),
    ('data-deletion', 2, False, (((1090, 0), (1050, 4), (1091, 2), (483, 0)),), (1091, 483, 1090, 1050), None, None),
    ('data-deletion', 2, False, (((1092, 0), (1050, 6), (938, 4)),), (1092, 938, 1050), None, None),
    ('rights.objection', 2, False, (((1148, 0), (1149, 8), (946, 6)),), (1149, 1148, 951, 946), None, None),
    ('rights.objection', 2, False, (((1148, 0), (946, 4), (1150, 4)),), (1150, 1148, 951, 946), None, None),
    ('rights.objection', 2, False, (((1148, 0), (1151, 6), (1152, 2)),), (1151, 1152, 1148, 951), None, None),
    ('rights.objection', 2, False, (((1153, 0), (1154, 3), (1152, 2)),), (1153, 1154, 1152, 951), None, None),
    ('rights.withdraw-consent', 2, False, (((1162, 0), (1172, 2), (946, 2)),), (1172, 1162, 951, 946), None, None),
    ('rights.withdraw-consent', 2, False, (((946, 0), (1229, 15), (1230, 0)),), (1229, 1230, 951, 946), None, None),
    ('rights.how-to-exercise', 2, False, (((1251, 0), (1252, 12)), ((268, 0),), ((1253, 0),)), (1252, 1253, 1251, 1250, 268), None, None),
    ('rights.how-to-exercise', 2, False, (((967, 0), (966, 3)), ((268, 0),), ((1253, 0),)), (1253, 966, 1250, 268, 967), None, None),
    ('rights.how-to-exercise', 2, False, (((955, 0), (1251, 6), (68, 4), (967, 4), (969, 12)),), (1251, 1250, 969, 955, 967, 68), None, None),
    ('rights.how-to-exercise', 2, False, (((969, 0), (1251, 8), (68, 4), (967, 4)),), (1251, 1250, 969, 967, 68), None, None),
    ('rights.how-to-exercise', 2, False, (((1236, 0), (1198, 10), (1235, 25)),), (1198, 1235, 1250, 1236), None, None),
    ('rights.how-to-exercise', 2, False, (((1254, 0), (967, 8), (1255, 2)),), (1254, 1255, 1250, 967), None, None),
    ('rights.how-to-exercise', 2, False, (((1256, 0), (1257, 4), (286, 0)),), (1256, 1257, 286, 1250), None, None),
    ('rights.how-to-exercise', 2, False, (((1090, -1), (1258, 6), (1236, 3)),), (1258, 1090, 1250, 1236), None, None),
    ('rights.how-to-exercise', 2, False, (((1259, 0), (1260, 0), (966, 0), (1261, 6)),), (1259, 1260, 1261, 966, 1250), None, None),
    ('rights.how-to-exercise', 2, False, (((1263, 0),), ((543, 0),)), (1263, 543), 1262, None),
    ('rights.how-to-exercise', 2, False, (((1261, 0),),), (1261,), 1264, None),
    ('request-methods', 2, False, (((1268, 0),), ((1269, 0),), ((1270, 0),)), (1269, 1270, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((1271, 0),), ((1272, 0),)), (1271, 1272, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((543, 0),), ((1273, 0),)), (1273, 543, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((546, 0),), ((1274, 0),)), (1274, 546, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((1275, 0),)), (1275, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((544, 0),), ((1276, 0),)), (1276, 544, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((543, 0),), ((545, 0),)), (545, 543, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1268, 0),), ((1277, 0),), ((545, 0),)), (1277, 545, 1268, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1278, 0), (1279, 1), (1236, 6)),), (1278, 1279, 1265, 1266, 1267, 1236), None, None),
    ('request-methods', 2, False, (((1280, 0), (1281, 4)), ((1282, 0),)), (1280, 1281, 1282, 1265, 1266, 1267), None, None),
    ('request-methods', 2, False, (((1283, 0), (1268, 12), (1284, 20)),), (1283, 1284, 1268, 1265, 1266, 1267), None, None),
    ('rights.response-time', 2, False, (((1296, 0), (1297, 8)),), (1296, 1297), None, None),
    ('rights.response-time', 2, False, (((1297, 0), (1298, 2)),), (1298, 1297), None, None),
    ('rights.response-time', 2, False, (((1299, 0), (1297, 6)),), (1299, 1297), None, None),
    ('rights.response-time', 2, False, (((1300, 0), (1286, 6)),), (1300, 1286), None, None),
    ('rights.response-time', 2, False, (((1302, 0), (1303, 6), (1304, 2)),), (1302, 1303, 1304, 1301), None, None),
    ('rights.response-time', 2, False, (((1305, 0), (1303, 8), (1304, 2)),), (1305, 1303, 1304, 1301), None, None),
    ('rights.response-time', 2, False, (((1306, 0), (1307, 6), (1308, 2)),), (1306, 1307, 1308, 1301), None, None),
    ('rights.response-time', 2, False, (((1303, 0), (1309, 0), (1304, 0)),), (1309, 1303, 1304, 1301), None, None),
    ('rights.response-time', 2, False, (((1303, 0), (1310, 0), (1304, 0)),), (1310, 1303, 1304, 1301), None, None),
    ('rights.response-time', 2, False, (((1310, 0), (1303, 0), (1304, 0)),), (1310, 1303, 1304, 1301), None, None),
    ('rights.response-time', 2, False, (((1287, 0), (1236, 12), (1311, 15)),), (1311, 1287, 1236, 951), None, None),
    ('rights.response-time', 2, False, (((1287, 0), (1311, 20)), ((278, 0), (1236, 1))), (1311, 1287, 278, 1236, 951), None, None),
    ('rights.response-time', 2, False, (((1287, 0), (1290, 6), (1289, 4)),), (1289, 1290, 1287), 1015, None),
    ('rights.response-time', 2, False, (((966, 0), (1313, 8)),), (1313, 966), 1015, None),
    ('rights.catalog', 2, False, (((1392, 0), (935, 30)),), (1391, 1392, 935), None, None),
    ('rights.catalog', 2, False, (((935, 0), (1392, 30)),), (1391, 1392, 935), None, None),
    ('rights.catalog', 2, False, (((1393, 0), (920, 3), (1394, 2)),), (1394, 1393, 920, 1391, 935), None, None),
    ('rights.catalog', 2, False, (((1395, 0), (1396, 4), (935, 20)),), (1395, 1396, 1391, 935), None, None),
    ('categories-sold', 2, False, (((1433, 0), (59, 10)),), (1433, 1432, 59), None, None),
    ('categories-sold', 2, False, (((59, 0), (365, 10)),), (365, 1432, 59), None, None),
    ('categories-sold', 2, False, (((1434, 0), (296, 4), (59, 6)),), (1434, 296, 1432, 59), None, None),
    ('categories-sold', 2, False, (((1425, 0), (1435, 3)),), (1435, 1432, 1425), None, None),
    ('categories-sold', 2, False, (((3, 0), (368, 2), (1436, 3)),), (1436, 368, 1432, 3), None, None),
    ('categories-sold', 2, False, (((1437, 0), (1438, 10), (1439, 6)),), (1437, 1439, 1438, 1432), None, None),
    ('categories-sold', 2, False, (((261, 0),),), (261,), None, 1440),
    ('categories-sold', 2, False, (((232, 0),),), (232,), None, 1440),
    ('categories-sold', 2, False, (((171, 0),),), (171,), None, 1440),
    ('categories-sold', 2, False, (((1441, 0),),), (1441,), None, 1440),
    ('targeted-ads-opt-out', 2, False, (((1472, 0), (1473, 16)),), (1472, 1473, 1471), None, None),
    ('targeted-ads-opt-out', 2, False, (((1473, 0), (1472, 20)),), (1472, 1473, 1471), None, None),
    ('targeted-ads-opt-out', 2, False, (((1444, 0), (1474, 12)),), (1444, 1471, 1474), None, None),
    ('targeted-ads-opt-out', 2, False, (((1472, 0), (1475, 12)),), (1475, 1472, 1471), None, None),
    ('targeted-ads-opt-out', 2, False, (((1476, 0),),), (1476, 1471), None, None),
    ('targeted-ads-opt-out', 2, False, (((1477, 0),),), (1477, 1471), None, None),
    ('targeted-ads', 2, False, (((1473, 0),),), (1473, 1478), None, None),
    ('targeted-ads', 2, False, (((1474, 0), (1479, 8), (1480, 8)),), (1479, 1480, 1478, 1474), None, None),
    ('targeted-ads', 2, False, (((1481, 0), (1474, 6)),), (1481, 1478, 1474), None, None),
    ('ads.disclosure', 2, False, (((1483, 0), (1484, 20), (1485, 10), (1474, 24)),), (1484, 1485, 1483, 1474, 1482), None, None),
    ('ads.disclosure', 2, False, (((1483, 0), (1486, 14), (1474, 8)),), (1486, 1483, 1474, 1482), None, None),
    ('ads.disclosure', 2, False, (((1474, 0), (1487, 10), (42, 4), (1483, 6)),), (1487, 1483, 1474, 1482, 42), None, None),
    ('ads.disclosure', 2, False, (((1488, 0), (1489, 8), (1485, 10)),), (1488, 1489, 1485, 1482), None, None),
    ('ads.disclosure', 2, False, (((1490, 0),),), (1490, 1482), None, None),
    ('ads.disclosure', 2, False, (((1474, 0), (1491, 6), (42, 2)),), (1491, 1474, 1482, 42), None, None),
    ('ads.disclosure', 2, False, (((1492, 0),),), (1492, 1482), None, None),
    ('ads.disclosure', 2, False, (((1493, 0),),), (1493, 1482), None, None),
    ('ads.disclosure', 2, False, (((1494, 0), (1495, 10), (1483, 4)),), (1494, 1495, 1483, 1482), None, None),
    ('analytics.disclosure', 2, False, (((1499, 0), (1500, 8)),), (1499, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1501, 0), (1500, 4)),), (1501, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1500, 0), (1502, 1)),), (1502, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1503, 0), (1500, 6)),), (1503, 1500), None, None),
    ('analytics.disclosure', 2, False, (((385, 0), (836, 1), (1504, 3), (1505, 2), (385, 4)),), (1504, 1505, 836, 385), None, None),
    ('analytics.disclosure', 2, False, (((1500, 0), (1506, 12)),), (1506, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1500, 0), (1507, 3)),), (1507, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1508, 0), (1500, 4)),), (1508, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1509, 0), (1510, 20), (1500, 4)),), (1509, 1510, 1500), None, None),
    ('analytics.disclosure', 2, False, (((1511, 0), (457, 8), (1512, 2)),), (1511, 1512, 457), None, None),
    ('analytics.disclosure', 2, False, (((457, 0), (1513, 2), (1514, 12)),), (1513, 1514, 457), None, None),
    ('meta-pixel', 2, False, (((1520, 0),),), (1520,), None, None),
    ('meta-pixel', 2, False, (((1521, 0), (1522, 3)),), (1521, 1522), None, None),
    ('meta-pixel', 2, False, (((1523, 0), (1524, 4)),), (1523, 1524), None, None),
    ('third-party-tracking', 2, False, (((1530, 0), (591, 18), (1531, 3), (1532, 25)),), (1530, 1531, 1532, 591), None, None),
    ('third-party-tracking', 2, False, (((1533, 0), (1534, 14), (1535, 4)),), (1533, 1534, 1535), None, None),
    ('third-party-tracking', 2, False, (((836, 0), (426, 0), (1536, 6), (1537, 6)),), (1536, 1537, 836, 426), None, None),
    ('third-party-tracking', 2, False, (((193, 0), (385, 2), (1538, 3), (1539, 3)),), (1538, 1539, 385, 193), None, None),
    ('third-party-tracking', 2, False, (((1540, 0), (1541, 1), (350, 3)),), (1540, 1541, 350), None, None),
    ('third-party-tracking', 2, False, (((426, 0), (1542, 2), (42, 0), (1543, 2)),), (1542, 1543, 42, 426), None, None),
    ('third-party-tracking', 2, False, (((1544, 0), (352, 6), (208, 20), (1545, 2), (1546, 1)),), (1544, 1545, 1546, 352, 208), None, None),
    ('third-party-tracking', 2, False, (((1548, 0), (1549, 14)),), (1548, 1549, 1547), None, None),
    ('third-party-tracking', 2, False, (((1549, 0), (410, 4)),), (1549, 410, 1547), None, None),
    ('third-party-tracking', 2, False, (((1550, 0), (1551, 3), (88, 3), (417, 6)),), (1550, 1551, 417, 1547, 88), None, None),
    ('third-party-tracking', 2, False, (((1552, 0), (1553, 14), (1554, 2), (1555, 2)),), (1552, 1553, 1554, 1555, 1547), None, None),
    ('third-party-tracking', 2, False, (((1556, 0), (1557, 8), (1558, 8)),), (1556, 1557, 1558, 1547), None, None),
    ('third-party-tracking', 2, False, (((193, 0), (1559, 6), (717, 4), (1560, 10)),), (1559, 1560, 717, 1547, 193), None, None),
    ('third-party-tracking', 2, False, (((193, 0), (717, 4), (1561, 3)),), (1561, 717, 1547, 193), None, None),
    ('security', 2, False, (((1634, 0), (1635, 10), (59, 6)),), (1634, 1635, 59), None, None),
    ('security', 2, False, (((59, 0), (1636, 8)),), (1636, 59), None, None),
    ('security', 2, False, (((1637, 0), (59, 5), (1638, 8)),), (1637, 1638, 59), None, None),
    ('security', 2, False, (((1640, 0),),), (1640,), 1639, None),
    ('security', 2, False, (((1641, 0),), ((937, 0),)), (1641, 937), 1639, None),
    ('security', 2, False, (((1642, 0),),), (1642,), 1639, None),
    ('security', 2, False, (((1644, 0),),), (1644,), None, 1643),
    ('transfers.third-country', 2, False, (((1665, 0), (1662, 14), (1663, 3)),), (1665, 1662, 1663, 59), None, None),
    ('transfers.third-country', 2, False, (((1665, 0), (1661, 10)),), (1665, 1661, 59), None, None),
    ('transfers.third-country', 2, False, (((1666, 0), (1667, 8), (1662, 4), (1663, 3)),), (1666, 1662, 1667, 1663, 59), None, None),
    ('transfers.third-country', 2, False, (((1666, 0), (1667, 6), (1661, 4)),), (1666, 1661, 1667, 59), None, None),
    ('transfers.third-country', 2, False, (((1668, 0), (1667, 8), (1662, 8), (1663, 4)),), (1662, 1668, 1667, 1663), None, None),
    ('transfers.third-country', 2, False, (((1668, 0), (1667, 8), (1661, 8)),), (1661, 1668, 1667), None, None),
    ('transfers.third-country', 2, False, (((1668, 0), (1661, 4)),), (1661, 1668), None, None),
    ('transfers.third-country', 2, False, (((1668, 0), (1667, 4), (1669, 4), (1670, 3)),), (1670, 1669, 1668, 1667), None, None),
    ('transfers.third-country', 2, False, (((1668, 0), (1671, 2), (1670, 2)),), (1670, 1671, 1668), None, None),
    ('transfers.third-country', 2, False, (((714, 0), (1667, 4), (1672, 3), (1673, 3)),), (1672, 1667, 714, 1673), None, None),
    ('transfers.third-country', 2, False, (((714, 0), (1667, 8), (1669, 3), (1661, 2)),), (1669, 1661, 1667, 714), None, None),
    ('transfers.third-country', 2, False, (((714, 0), (1662, 6), (1663, 3)),), (1662, 714, 1663), None, None),
    ('transfers.third-country', 2, False, (((1674, 0), (17, 2), (1661, 1)),), (1674, 1661, 17), None, None),
    ('transfers.third-country', 2, False, (((1659, 0), (1675, 4), (1676, 2)),), (1675, 1676, 1659), None, None),
    ('transfers.third-country', 2, False, (((1670, 0), (1668, 1)),), (1670, 1668), None, None),
    ('transfers.third-country', 2, False, (((1677, 0), (1664, 5), (1663, 2)),), (1677, 1664, 1663), None, None),
    ('transfers.third-country', 2, False, (((1678, 0), (1673, 4)),), (1678, 1673), None, None),
    ('transfers.third-country', 2, False, (((1679, 0), (1680, 12), (1673, 3)),), (1680, 1679, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1659, 0), (1681, 8), (1682, 8), (1673, 2)),), (1681, 1682, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1683, 0), (1671, 8), (1673, 2)),), (1683, 1671, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1673, 0), (1684, 14), (1685, 4)),), (1684, 1685, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1673, 0), (1686, 6), (1659, 5), (1687, 4)),), (1686, 1687, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1673, 0), (1688, 10), (1659, 4), (1685, 1)),), (1688, 1685, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1659, 0), (704, 3), (1689, 8), (1673, 2)),), (1689, 704, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1690, 0), (42, 3), (1691, 5), (1673, 3)),), (1690, 1691, 42, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1659, 0), (1692, 3), (1663, 2)),), (1692, 1663, 1659), None, None),
    ('transfers.third-country', 2, False, (((1665, 0), (1693, 14), (1691, 1), (1673, 2)),), (1693, 1665, 1691, 1673, 1659), None, None),
    ('transfers.third-country', 2, False, (((1691, 0), (1673, 1), (937, 8), (1659, 4)),), (1691, 1673, 1659, 937), None, None),
    ('transfers.third-country', 2, False, (((1694, 0), (1695, 4)),), (1695, 1694, 59), None, None),
    ('transfers.third-country', 2, False, (((1679, 0), (1696, 8)),), (1696, 1679, 59), None, None),
    ('transfers.third-country', 2, False, (((1679, 0), (1697, 8)),), (1697, 1679, 59), None, None),
    ('transfers.third-country', 2, False, (((1699, 0), (1687, 6)),), (1699, 1687, 1698, 1659), None, None),
    ('transfers.third-country', 2, False, (((1700, 0), (1701, 6), (1702, 6)),), (1700, 1701, 1702, 1698, 1659), None, None),
    ('transfers.third-country', 2, False, (((1703, 0), (1704, 8), (1705, 10)),), (1703, 1704, 1705, 1698, 1659), None, None),
    ('transfers.third-country', 2, False, (((1706, 0), (1707, 12), (1708, 8)),), (1706, 1707, 1708, 1698, 1659), None, None),
    ('transfers.safeguards', 2, False, (((1726, 0),),), (1725, 1726, 1698, 59), None, None),
    ('overseas-countries', 2, False, (((1728, 0), (1729, 12), (1673, 3)),), (1728, 1729, 1727, 1673), None, None),
    ('overseas-countries', 2, False, (((1659, 0), (1687, 8), (1671, 6), (1673, 2)),), (1687, 1671, 1727, 1673, 1659), None, None),
    ('overseas-countries', 2, False, (((1668, 0), (1667, 4), (1669, 4), (1670, 3)),), (1670, 1669, 1668, 1727, 1667), None, None),
    ('overseas-countries', 2, False, (((1668, 0), (1671, 2), (1670, 2)),), (1670, 1671, 1668, 1727), None, None),
    ('overseas-countries', 2, False, (((1659, 0), (1730, 8), (1731, 8), (1673, 2)),), (1730, 1731, 1727, 1673, 1659), None, None),
    ('overseas-countries', 2, False, (((1732, 0), (1671, 4), (1673, 2)),), (1732, 1671, 1727, 1673), None, None),
    ('overseas-countries', 2, False, (((1659, 0), (704, 3), (1689, 8), (1673, 2)),), (1689, 704, 1727, 1673, 1659), None, None),
    ('overseas-countries', 2, False, (((714, 0), (1667, 6), (1691, 3), (1673, 8)),), (1691, 1727, 1667, 714, 1673), None, None),
    ('overseas-countries', 2, False, (((1679, 0), (17, 12), (1733, 3)),), (1733, 1679, 1727, 17), None, None),
    ('overseas-countries', 2, False, (((1673, 0),),), (1673,), None, 1734),
    ('dpf.recourse', 2, False, (((1751, 0), (1752, 4)),), (1751, 1752), None, None),
    ('dpf.recourse', 2, False, (((948, 0), (1753, 10), (1754, 4)),), (1753, 1754, 948), None, None),
    ('dpf.recourse', 2, False, (((1747, 0), (1755, 10)),), (1755, 1747), None, None),
    ('dpf.recourse', 2, False, (((1755, 0), (1747, 6)),), (1755, 1747), None, None),
    ('dpf.recourse', 2, False, (((1756, 0), (1757, 2)),), (1756, 1757), None, None),
    ('change-notice', 1, False, (((150, 0), (130, 4), (124, 6)),), (150, 130, 124), None, None),
    ('change-notice', 1, False, (((124, 0), (130, 6), (151, 6)),), (151, 130, 124), None, None),
    ('automated-decisions', 1, False, (((238, 0),),), (238,), None, None),
    ('complaint.authority', 1, False, (((256, 0),),), (256,), None, None),
    ('contact.controller', 1, False, (((293, -1), (548, 8)),), (548, 293), None, None),
    ('contact.controller', 1, False, (((293, 0), (26, 6), (548, 3)),), (548, 26, 293), None, None),
    ('contact.controller', 1, False, (((283, 0),),), (283,), None, None),
    ('contact.postal', 1, False, (((293, 0), (549, 10)),), (549, 293), None, None),
    ('contact.postal', 1, False, (((26, 0), (549, 3)),), (549, 26), None, None),
    ('contact.privacy', 1, False, (((282, 0), (283, 25)),), (282, 283), None, None),
    ('contact.privacy', 1, False, (((283, 0), (282, 25)),), (282, 283), None, None),
    ('dpo.contact', 1, False, (((555, 0),),), (555,), None, None),
    ('person-in-charge', 1, False, (((557, 0),),), (557,), None, None),
    ('person-in-charge', 1, False, (((556, 0),),), (556,), None, None),
    ('person-in-charge', 1, False, (((555, 0),),), (555,), None, None),
    ('cookies', 1, False, (((446, 0),),), (446,), None, None),
    ('retention.criteria', 1, False, (((853, 0), (856, 8)),), (853, 856), None, None),
    ('retention.criteria', 1, False, (((856, 0), (853, 6)),), (853, 856), None, None),
    ('retention.criteria', 1, False, (((855, 0), (893, 4)),), (893, 855), None, None),
    ('retention.period', 1, False, (((865, 0),),), (865,), None, None),
    ('rights.withdraw-consent', 1, False, (((1231, 0), (1232, 6), (1233, 12)),), (1231, 1232, 1233), None, None),
    ('rights.how-to-exercise', 1, False, (((1234, 0), (935, 10)),), (1234, 935, 951), None, None),
    ('rights.response-time', 1, False, (((1287, 0), (1236, 12), (1312, 15)),), (1312, 1287, 1236), None, None),
    ('analytics.disclosure', 1, False, (((1515, 0), (457, 12)),), (1515, 457), None, None),
    ('analytics.disclosure', 1, False, (((194, 0), (457, 4)),), (194, 457), None, None),
    ('analytics.disclosure', 1, False, (((457, 0), (1516, 8)),), (1516, 457), None, None),
    ('notice.tx-sensitive', 1, False, (((1573, 0), (1449, 4), (1462, 4), (352, 2)),), (1462, 1573, 1449, 352), None, None),
    ('notice.tx-biometric', 1, False, (((1573, 0), (1449, 4), (1574, 4), (1575, 2)),), (1574, 1575, 1573, 1449), None, None),
    ('notice.fl-sensitive', 1, False, (((1573, 0), (1449, 4), (1462, 4), (352, 2)),), (1462, 1573, 1449, 352), None, None),
    ('notice.fl-biometric', 1, False, (((1573, 0), (1449, 4), (1574, 4), (1575, 2)),), (1574, 1575, 1573, 1449), None, None),
    ('overseas-countries', 1, False, (((1668, 0), (1667, 4), (1669, 4), (1733, 3)),), (1733, 1669, 1668, 1667), None, None),
    ('overseas-countries', 1, False, (((1735, 0), (1671, 8), (1733, 2)),), (1735, 1733, 1671), None, None),
)
TITLES = (
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1758, 0),),), (1758,), None, None),
    ('legitimate-interests', 2, False, (((24, 0), (25, 3)),), (24, 25), None, None),
    ('change-notice', 1, False, (((130, 0), (124, 4)),), (130, 124), None, None),
    ('change-notice', 1, False, (((124, 0), (130, 2)),), (130, 124), None, None),
    ('change-notice', 1, False, (((130, -1),),), (130,), None, None),
    ('categories-collected', 2, False, (((1759, 0),),), (1759,), None, None),
    ('purposes', 2, False, (((198, 0),),), (198,), None, None),
    ('sources', 2, False, (((1760, 0),),), (1760,), None, None),
    ('automated-decisions', 2, False, (((228, 0),),), (228,), None, None),
    ('automated-decisions', 2, False, (((35, 0), (29, 3)),), (35, 29), None, None),
    ('automated-decisions', 2, False, (((238, 0),),), (238,), None, None),
    ('complaint.authority', 2, False, (((251, 0), (252, 6)),), (252, 251), None, None),
    ('complaint.authority', 2, False, (((258, 0), (251, 3)),), (258, 251), None, None),
    ('complaint.authority', 2, False, (((258, 0), (1761, 3), (251, 2)),), (1761, 258, 251), None, None),
    ('complaint.controller', 2, False, (((251, -1),),), (251,), None, None),
    ('complaint.controller', 2, False, (((1762, 0), (251, 0)),), (1762, 251), None, None),
    ('complaint.controller', 2, False, (((1090, 0), (251, 3)),), (1090, 251), None, None),
    ('dpo.contact', 2, False, (((555, 0),),), (555,), None, None),
    ('entity-named', 2, False, (((570, 0), (932, 0)),), (932, 570), None, None),
    ('policy-title', 3, False, (((570, 0),),), (570,), None, None),
    ('policy-title', 2, False, (((1763, -1),),), (1763,), None, None),
    ('scope', 2, False, (((1764, 0),),), (1764,), None, None),
    ('definitions', 3, False, (((1765, 0),),), (1765,), None, None),
    ('cookies', 1, False, (((446, 0),),), (446,), None, None),
    ('recipients', 1, False, (((1766, 0), (59, 6)),), (1766, 59), None, None),
    ('recipients', 1, False, (((59, 0), (1766, 6)),), (1766, 59), None, None),
    ('recipients', 1, False, (((1767, 0), (1768, 8)),), (1767, 1768), None, None),
    ('recipients', 1, False, (((1769, 0),),), (1769,), None, None),
    ('recipients.detail', 2, False, (((1770, 0), (1771, 3)),), (1770, 1771), None, None),
    ('legal-disclosure', 1, False, (((1772, 0), (1773, 2)),), (1772, 1773), None, None),
    ('legal-disclosure', 1, False, (((1774, 0),),), (1774,), None, None),
    ('business-transfer', 1, False, (((1775, 0), (1776, 2)),), (1775, 1776), None, None),
    ('business-transfer', 1, False, (((1777, 0),),), (1777,), None, None),
    ('payment-processing', 1, False, (((1778, 0),),), (1778,), None, None),
    ('third-party-links', 2, False, (((1779, 0), (1780, 4)),), (1779, 1780), None, None),
    ('third-party-links', 2, False, (((1781, 0), (1782, 2)),), (1781, 1782), None, None),
    ('third-party-links', 2, False, (((1783, 0),),), (1783,), None, None),
    ('retention.criteria', 1, False, (((860, 0),),), (860,), None, None),
    ('destruction', 1, False, (((1784, 0),),), (1784,), None, None),
    ('destruction', 1, False, (((1785, 0),),), (1785,), None, None),
    ('health-data-policy', 3, False, (((917, 0),),), (917,), None, None),
    ('rights.access', 2, False, (((935, 0), (937, 4)),), (937, 935), None, None),
    ('rights.access', 2, False, (((1786, 0), (68, 2), (946, 3)),), (1786, 68, 946), None, None),
    ('rights.access', 2, False, (((937, 0), (1787, 2)),), (1787, 937), None, None),
    ('rights.access', 2, False, (((352, 0), (937, 0)),), (352, 937), None, None),
    ('rights.access', 2, False, (((258, 0), (942, 0), (940, 0)),), (940, 942, 258), None, None),
    ('rights.access', 2, False, (((937, 0), (1788, 3)),), (1788, 937), None, None),
    ('rights.rectification', 2, False, (((935, 0), (1038, 6)),), (1038, 935), None, None),
    ('rights.rectification', 2, False, (((1049, 0), (967, 6)),), (1049, 967), None, None),
    ('rights.rectification', 2, False, (((937, 0), (1038, 3)),), (1038, 937), None, None),
    ('rights.erasure', 2, False, (((935, 0), (1050, 8)),), (1050, 935), None, None),
    ('rights.erasure', 2, False, (((1050, 0), (481, 5)),), (481, 1050), None, None),
    ('rights.erasure', 2, False, (((1789, 0), (1050, 1)),), (1789, 1050), None, None),
    ('rights.erasure', 2, False, (((1050, 0), (1172, 4), (967, 3)),), (1172, 967, 1050), None, None),
    ('rights.erasure', 2, False, (((952, 0), (1050, 3)),), (1050, 952), None, None),
    ('rights.erasure', 2, False, (((1050, 0), (952, 0)),), (1050, 952), None, None),
    ('rights.erasure', 2, False, (((258, 0), (17, 0), (990, 0), (1086, 0)),), (1086, 990, 258, 17), None, None),
    ('data-deletion', 2, False, (((1050, 0), (481, 5)),), (481, 1050), None, None),
    ('data-deletion', 2, False, (((1790, 0), (1050, 0)),), (1790, 1050), None, None),
    ('data-deletion', 2, False, (((952, 0), (1050, 3)),), (1050, 952), None, None),
    ('data-deletion', 2, False, (((1090, 0), (1050, 3)),), (1090, 1050), None, None),
    ('rights.restriction', 2, False, (((935, 0), (1791, 6)),), (1791, 935), None, None),
    ('rights.restriction', 2, False, (((1119, 0), (197, 2)),), (1119, 197), None, None),
    ('rights.restriction', 2, False, (((1120, 0), (1094, 4)),), (1120, 1094), None, None),
    ('rights.objection', 2, False, (((935, 0), (1108, 6)),), (1108, 935), None, None),
    ('rights.objection', 2, False, (((1108, 0), (197, 3)),), (1108, 197), None, None),
    ('rights.portability', 2, False, (((1167, 0),),), (1167,), None, None),
    ('rights.portability', 2, False, (((1792, 0), (946, 3)),), (1792, 946), None, None),
    ('rights.withdraw-consent', 2, False, (((1162, 0), (1210, 4)),), (1210, 1162), None, None),
    ('rights.how-to-exercise', 2, False, (((1234, 0), (935, 4)),), (1234, 935), None, None),
    ('rights.how-to-exercise', 2, False, (((1090, 0), (1236, 6)),), (1090, 1236), None, None),
    ('rights.how-to-exercise', 2, False, (((1793, 0), (1236, 4)),), (1793, 1236), None, None),
    ('rights.appeal', 2, False, (((1315, 0), (1794, 4)),), (1794, 1315), None, None),
    ('rights.appeal', 2, False, (((935, 0), (1315, 3)),), (1315, 935), None, None),
    ('rights.appeal', 2, False, (((1315, -1),),), (1315,), None, None),
    ('rights.verification', 2, False, (((1795, 0), (1796, 4)),), (1796, 1795), None, None),
    ('rights.verification', 2, False, (((1797, 0), (1798, 3)),), (1797, 1798), None, None),
    ('rights.verification', 2, False, (((1236, 0), (1795, 0)),), (1795, 1236), None, None),
    ('authorized-agent', 2, False, (((1366, 0), (1364, 0)),), (1364, 1366), None, None),
    ('non-discrimination', 2, False, (((1799, 0), (1800, 0)),), (1799, 1800), None, None),
    ('non-discrimination', 2, False, (((1801, 0),),), (1801,), None, None),
    ('non-discrimination', 2, False, (((935, 0), (1800, 6)),), (1800, 935), None, None),
    ('non-discrimination', 2, False, (((232, 0), (1800, 0)),), (1800, 232), None, None),
    ('rights.catalog', 2, False, (((1392, 0), (1802, 6)),), (1802, 1392), None, None),
    ('rights.catalog', 2, False, (((935, 0), (1392, 8)),), (1392, 935), None, None),
    ('rights.catalog', 2, False, (((1393, 0), (920, 3), (1803, 2)),), (1803, 1393, 920), None, None),
    ('rights.catalog', 2, False, (((1804, 0), (1393, 2), (920, 3)),), (1804, 1393, 920), None, None),
    ('marketing-opt-out', 2, False, (((1148, 0), (1805, 6)),), (1805, 1148), None, None),
    ('marketing-opt-out', 2, False, (((1152, 0), (1806, 3)),), (1806, 1152), None, None),
    ('marketing-opt-out', 2, False, (((1157, 0),),), (1157,), None, None),
    ('financial-incentive', 2, False, (((1400, 0), (1401, 1)),), (1400, 1401), None, None),
    ('ccpa-applies', 3, False, (((1417, 0), (1807, 6)),), (1807, 1417), None, None),
    ('ccpa-applies', 3, False, (((1420, 0),),), (1420,), None, None),
    ('ccpa-applies', 3, False, (((935, 0), (313, 8)),), (313, 935), None, None),
    ('sale-opt-out', 2, False, (((1451, 0),),), (1451,), None, None),
    ('sale-opt-out', 2, False, (((628, 0), (1808, 6)),), (1808, 628), None, None),
    ('sale-opt-out', 2, False, (((1809, 0),),), (1809,), None, None),
    ('dnt', 2, False, (((1529, 0),),), (1529,), None, None),
    ('direct-marketing-sharing', 2, False, (((1562, 0),),), (1562,), None, None),
    ('security', 1, False, (((1334, 0),),), (1334,), None, None),
    ('security', 1, False, (((1639, 0),), ((59, 0),)), (1639, 59), None, None),
    ('breach-notification', 1, False, (((1810, 0),),), (1810,), None, None),
    ('breach-notification', 1, False, (((1811, 0),),), (1811,), None, None),
    ('transfers.third-country', 2, False, (((1694, 0), (1812, 3)),), (1812, 1694), None, None),
    ('transfers.third-country', 2, False, (((1813, 0), (1814, 6)),), (1813, 1814), None, None),
    ('transfers.third-country', 1, False, (((1694, 0), (1815, 4)),), (1815, 1694), None, None),
    ('transfers.third-country', 1, False, (((1686, 0), (1816, 4)),), (1816, 1686), None, None),
    ('transfers.third-country', 1, False, (((1817, 0),),), (1817,), None, None),
    ('transfers.third-country', 1, False, (((1818, 0), (1819, 4)),), (1818, 1819), None, None),
    ('dpf.adherence', 1, False, (((1737, 0),),), (1737,), None, None),
)
