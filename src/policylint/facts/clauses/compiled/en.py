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
    (0, 0, 1, 2, 3, 0, 3, 4, 0, 0, 5, 3, 6, 3, 3, 3, 7, 3, 8, 9, 3, 10, 11, 12, 13, 14, 15, 16, 3, 17, 3, 18, 19, 20, 20, 3, 3, 21, 22, 23, 3, 24, 3, 25, 26, 27, 28, 3, 29, 30, 31, 32, 33, 3, 34, 35, 3, 36, 37, 38, 3, 39, 40, 41, 42, 3, 43, 44, 45, 3, 46, 47, 48, 3, 49, 50, 51, 52, 3, 3, 53, 3, 54, 55, 3, 3, 56, 57, 3, 3, 58, 58, 59, 3, 60, 3, 61, 62, 63, 64, 65, 66, 67, 68, 69, 3, 70, 71, 72, 72, 73, 74, 75, 3, 76, 77, 3, 3, 3, 78, 79, 3, 80, 81, 3, 82, 83, 84, 3, 84, 3, 85, 86, 87, 3, 88, 89, 90, 3, 91, 3, 92, 93, 3, 3, 94, 95, 3, 3, 3, 96, 97, 98, 99, 3, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 3, 3, 110, 111, 3, 3, 3, 112, 113, 3, 114, 3, 115, 116, 117, 118, 50, 119, 120, 3, 121, 3, 3, 122, 123, 3, 123, 124, 125, 126, 3, 127, 128, 129, 130, 131, 3, 132, 3, 3, 133, 3, 134, 3, 135, 136, 137, 138, 139, 3, 3, 140, 141, 142, 143, 144, 145, 3, 146, 3, 3, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 3, 3, 157, 158, 159, 160, 70, 161, 162, 163, 164, 3, 3, 165, 166, 167, 168, 3, 169, 3, 170, 171, 3, 172, 3, 173, 174, 175, 3, 3, 3, 176, 177, 178, 3, 179, 180, 179, 124, 3, 3, 181, 182, 183, 184, 3, 3, 3, 185, 186, 187, 188, 189, 190, 3, 191, 192, 55, 3, 193, 3, 194, 195, 196, 3, 197, 198, 199, 200, 201, 202, 203, 204, 205, 3, 3, 3, 3, 3, 206, 3, 191, 3, 3, 207, 208, 3, 3, 209, 3, 3, 210, 211, 212, 3, 3, 213, 214, 215, 3, 216, 37, 217, 3, 3, 218, 3, 219, 220, 138, 3, 221, 3, 222, 223, 3, 3, 224, 225, 3, 3, 3, 226, 227, 3, 3, 228, 3, 3, 229, 230, 3, 3, 3, 3, 211, 3, 231, 3, 232, 3, 233, 3, 234, 3, 3, 235, 236, 237, 3, 238, 239, 240, 241, 242, 3, 243, 3, 3, 244, 245, 246, 246, 3, 3, 3, 247, 3, 248, 3, 249, 250, 251, 3, 3, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 3, 3, 265, 266, 267, 3, 3, 121, 121, 268, 268, 269, 3, 3, 270, 271, 3, 3, 3, 272, 3, 273, 3, 3, 3, 3, 3, 3, 274, 275, 276, 3, 3, 3, 277, 278, 279, 3, 280, 281, 282, 283, 284, 285, 3, 286, 250, 287, 3, 288, 289, 290, 291, 292, 293, 294, 295, 296, 3, 297, 298, 3, 299, 300, 301, 3, 302, 303, 3, 126, 304, 305, 3, 306, 307, 308, 309, 3, 3, 310, 3, 311, 3, 3, 3, 3, 312, 313, 3, 314, 3, 3, 3, 3, 315, 316, 317, 318, 3, 319, 320, 321, 322, 3, 323, 324, 325, 3, 326, 327, 328, 329, 330, 3, 331, 332, 333, 334, 3, 335, 336, 337, 338, 338, 339, 340, 341, 342, 3, 3, 343, 344, 209, 79, 345, 346, 347, 348, 349, 3, 3, 350, 3, 3, 3, 3, 351, 3, 352, 353, 354, 355, 3, 356, 357, 358, 359, 3, 360, 361, 346, 3, 3, 3, 362, 363, 165, 364, 365, 3, 366, 367, 368, 369, 3, 370, 371, 372, 3, 373, 3, 3, 3, 374, 3, 3, 375, 3, 376, 3, 377, 378, 379, 3, 380, 381, 382, 383, 384, 3, 385, 3, 3, 3, 3, 3, 386, 387, 3, 388, 389, 390, 3, 391, 392, 393, 394, 3, 395, 396, 397, 398, 146, 399, 400, 401, 402, 3, 403, 3, 3, 404, 405, 406, 407, 408, 3, 409, 410, 411, 412, 413, 3, 3, 146, 414, 415, 416, 3, 3, 417, 418, 419, 3, 420, 3, 421, 422, 3, 191, 3, 423, 424, 425, 426, 427, 3, 3, 428, 429, 430, 431, 432, 433, 434, 435, 3, 3, 436, 437, 3, 67, 438, 3, 439, 3, 440, 441, 442, 443, 444, 445, 446, 446, 3, 447, 448, 449, 3, 3, 450, 451, 452, 3, 453, 3, 454, 3, 3, 455, 3, 3, 456, 457, 354, 3, 3, 3, 3, 458, 3, 433, 3, 459, 3, 460, 461, 462, 3, 3, 463, 464, 3, 3, 465, 466, 467, 468, 469, 3, 470, 3, 471, 472, 3, 473, 474, 475, 476, 477, 3, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 3, 489, 490, 491, 3, 3, 492, 493, 3, 3, 3, 3, 247, 494, 495, 496, 497, 3, 498, 499, 3, 500, 501, 502, 503, 3, 3, 504, 3, 3, 3, 3, 175, 505, 506, 507, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 3, 3, 3, 518, 519, 520, 521, 119, 522, 3, 523, 3, 524, 525, 526, 527, 528, 529, 530, 3, 531, 532, 533, 3, 3, 3, 3, 534, 3, 535, 474, 536, 537, 538, 539, 3, 3, 3, 540, 541, 3, 542, 543, 544, 545, 546, 547, 3, 548, 549, 550, 551, 552, 3, 553, 554, 555, 556, 557, 558, 3, 559, 560, 561, 3, 562, 563, 564, 565, 566, 3, 3, 3, 3, 138, 3, 3, 567, 3, 3, 568, 3, 3, 3, 569, 570, 571, 3, 572, 573, 3, 3, 574, 574, 3, 3, 200, 3, 575, 3, 333, 3, 576, 577, 578, 3, 579, 3, 3, 580, 581, 582, 3, 211, 3, 3, 583, 584, 3, 3, 585, 3, 3, 3, 586, 3, 3, 587, 588, 589, 3, 590, 591, 592, 593, 594, 3, 595, 596, 3, 3, 3, 3, 597, 598, 599, 600, 3, 124, 124, 3, 601, 602, 346, 603, 604, 605, 3, 606, 607, 608, 3, 3, 609, 3, 610, 611, 612, 3, 3, 613, 614, 615, 616, 617, 618, 619, 620, 3, 621, 622, 623, 624, 3, 3, 625, 626, 3, 627, 3, 628, 295, 629, 629, 630, 3, 3, 631, 3, 632, 633, 634, 3, 635, 636, 637, 638, 639, 640, 641, 642, 643, 3, 644, 263, 3, 377, 3, 645, 646, 647, 648, 3, 649, 650, 3, 3, 3, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 3, 3, 3, 668, 3, 3, 3, 669, 670, 671, 3, 672, 673, 674, 675, 126, 676, 3, 677, 3, 3, 678, 678, 678, 678, 679, 678, 680, 681, 680, 682, 680, 680, 680, 680, 678, 683, 684, 685, 686, 678, 687, 678, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 688, 689, 690, 691, 692, 693, 678, 694, 695, 678, 680, 681, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 687, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 711, 712, 713, 714, 714, 714, 715, 716, 717, 718, 719, 720, 720, 721, 722, 723, 724, 724, 725, 726, 727, 728, 729, 730, 731, 732, 730, 731, 733, 734, 735, 736, 737, 738, 738, 738, 736, 739, 740, 741, 742, 743, 744, 739, 711, 711, 711, 711, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 711, 755, 756, 757, 758, 759, 760, 761, 762, 711, 711, 687, 763, 764, 765, 766, 766, 767, 768, 769, 770, 771, 772, 773, 774, 724, 724, 775, 776, 777, 778, 779, 765, 780, 781, 782, 783, 783, 783, 783, 784, 785, 786, 787, 788, 785, 789, 790, 687, 767, 791, 767, 767, 792, 793, 794, 795, 795, 795, 793, 795, 795, 795, 795, 747, 796, 797, 798, 763, 748, 711, 799, 800, 801, 802, 802, 803, 804, 805, 806, 807, 808, 809, 810, 809, 801, 811, 728, 812, 813, 782, 814, 814, 815, 816, 817, 817, 818, 818, 765, 764, 765, 709, 700, 819, 819, 819, 819, 820, 821, 822, 822, 823, 824, 763, 709, 709, 825, 826, 827, 711, 828, 827, 829, 830, 763, 831, 709, 709, 709, 832, 833, 834, 835, 836, 833, 837, 838, 839, 819, 840, 841, 842, 687, 801, 842, 843, 844, 845, 765, 719, 846, 711, 847, 848, 849, 687, 850, 850, 691, 851, 852, 749, 853, 854, 855, 856, 857, 765, 830, 858, 859, 765, 860, 781, 747, 861, 862, 863, 864, 865, 866, 867, 733, 868, 869, 870, 871, 711, 872, 873, 765, 874, 875, 876, 877, 878, 879, 880, 763, 728, 728, 881, 882, 883, 763, 884, 830, 711, 885, 886, 887, 888, 884, 889, 890, 891, 892, 763, 893, 894, 895, 884, 896, 897, 898, 899, 899, 805, 900, 901, 902, 902, 903, 904, 711, 711, 905, 850, 906, 731, 907, 907, 687, 908, 909, 910, 711, 801, 911, 912, 843, 913, 914, 765, 915, 916, 917, 918, 711, 795, 733, 919, 920, 864, 921, 921, 922, 711, 747, 711, 923, 924, 711, 765, 925, 926, 926, 927, 928, 929, 930, 931, 731, 932, 933, 934, 935, 936, 937, 938, 939, 940, 941, 942, 943, 943, 943, 944, 724, 945, 945, 731, 946, 947, 948, 949, 950, 951, 801, 952, 953, 954, 955, 956, 957, 709, 709, 958, 959, 710, 960, 961, 962, 963, 884, 964, 965, 966, 967, 968, 969, 969, 970, 710, 719, 971, 972, 973, 711, 711, 974, 974, 974, 975, 976, 977, 978, 978, 979, 884, 980, 981, 982, 983, 759, 984, 985, 986, 987, 988, 989, 990, 991, 843, 825, 687, 687, 687, 992, 991, 993, 994, 995, 996, 997, 998, 776, 999, 1000, 776, 991, 1001, 711, 1002, 978, 801, 1003, 711, 711, 1004, 1005, 804, 1005, 1006, 1007, 864, 782, 1008, 1009, 1010, 1011, 862, 1012, 969, 830, 1013, 687, 1014, 1015, 711, 991, 1016, 830, 830, 1017, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1023, 763, 1024, 939, 1025, 1025, 1024, 1026, 763, 1027, 1028, 711, 711, 1029, 1030, 1031, 1031, 1032, 1033, 1034, 733, 1035, 1036, 1036, 1037, 1037, 1038, 1039, 1040, 795, 794, 922, 961, 1041, 1041, 733, 1042, 1043, 1044, 1045, 789, 1046, 1047, 1048, 1048, 1048, 864, 1049, 1050, 1051, 830, 1052, 711, 969, 969, 969, 969, 1053, 1053, 1053, 1053, 1054, 1055, 1006, 1056, 762, 1057, 1058, 1059, 1060, 1061, 1061, 1062, 1063, 789, 1064, 1065, 1066, 1067, 1068, 1066, 1069, 1070, 734, 1070, 1071, 711, 864, 864, 1072, 1073, 1074, 1075, 969, 1041, 763, 1076, 1077, 733, 1077, 1069, 1069, 1069, 1078, 733, 795, 795, 795, 795, 795, 795, 795, 795, 1079, 1080, 1081, 1082, 1083, 1084, 1084, 1085, 1086, 1086, 1086, 1086, 1087, 1086, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1094, 1094, 763, 1096, 795, 719, 1097, 1097, 1097, 848, 711, 719, 719, 1098, 1099, 734, 1100, 1101, 1102, 763, 1099, 1103, 709, 1104, 1105, 1106, 1107, 1107, 1108, 1024, 747, 1025, 1109, 1110, 884, 711, 1088, 763, 1111, 1111, 1112, 1113, 801, 1017, 724, 724, 724, 1114, 1114, 1115, 1024, 1024, 854, 765, 1116, 1117, 1118, 1119, 681, 1120, 1053, 1121, 1122, 1002, 1002, 1053, 1123, 1124, 1125, 1025, 709, 709, 1126, 1127, 1128, 1129, 1128, 761, 761, 819, 819, 1130, 819, 819, 1131, 1132, 1133, 1134, 1135, 1135, 1136, 1135, 1135, 1137, 1138, 711, 1139, 1139, 1140, 991, 1141, 1141, 935, 1141, 1142, 1143, 1144, 1145, 1061, 1146, 1147, 1148, 918, 1149, 1150, 1149, 1149, 830, 1011, 1151, 801, 1152, 1089, 1153, 787, 1154, 1155, 1156, 860, 1157, 1158, 1158, 1158, 1159, 1160, 1161, 1162, 1163, 711, 1164, 1165, 1166, 1167, 1164, 1054, 1055, 1006, 1168, 1169, 1170, 1170, 1171, 1172, 1171, 1171, 1173, 1174, 1175, 862, 1176, 1176, 823, 1177, 1066, 763, 747, 1178, 1089, 870, 711, 734, 1179, 1179, 1180, 1181, 1182, 1183, 864, 1184, 1011, 863, 830, 691, 691, 1185, 1186, 1187, 767, 767, 961, 1169, 1169, 801, 795, 1188, 1189, 1190, 824, 1191, 1192, 795, 1193, 843, 1194, 1195, 1196, 1197, 1198, 1158, 1199, 830, 711, 1200, 1201, 1202, 763, 881, 881, 1203, 1204, 801, 1205, 1206, 1207, 801, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1214, 1215, 1216, 864, 1011, 765, 1217, 765, 1218, 1219, 1037, 801, 763, 1220, 1005, 1005, 1005, 1221, 1005, 1002, 1222, 1223, 1224, 1225, 830, 1226, 824, 824, 824, 824, 1227, 1227, 1228, 1228, 1227, 765, 763, 949, 1229, 1203, 734, 1230, 1231, 1232, 1233, 1158, 1234, 854, 1235, 1236, 748, 1237, 1238, 1238, 1239, 864, 1240, 770, 770, 1241, 1242, 763, 763, 767, 1243, 1041, 1132, 1132, 1244, 711, 864, 818, 1245, 1246, 1247, 1238, 1248, 711, 711, 1249, 763, 1250, 711, 711, 782, 1251, 1252, 990, 1253, 687, 830, 1254, 1254, 830, 1255, 1256, 850, 991, 1257, 864, 824, 738, 1258, 738, 738, 971, 1259, 1260, 1136, 1070, 1070, 1041, 1261, 1261, 1262, 1263, 1264, 767, 1041, 1265, 1265, 1266, 1267, 1268, 1269, 1270, 1261, 1262, 1271, 1192, 1272, 915, 961, 767, 767, 971, 765, 824, 1273, 1273, 749, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1280, 1281, 1280, 1224, 1282, 1282, 1135, 1135, 1136, 1135, 1135, 1283, 1284, 1285, 719, 1286, 974, 974, 1024, 974, 763, 1287, 1288, 1289, 1289, 1289, 1194, 738, 738, 738, 738, 1290, 1291, 711, 711, 1292, 1293, 1294, 1295, 1296, 762, 1297, 1298, 1037, 1299, 1300, 714, 714, 714, 1301, 1302, 1303, 819, 819, 819, 824, 763, 1304, 1234, 830, 911, 1305, 1305, 1306, 1306, 1307, 765, 830, 1308, 1297, 849, 829, 765, 801, 763, 731, 687, 1014, 711, 1309, 1310, 765, 1311, 1312, 961, 765, 914, 1313, 1314, 1315, 763, 801, 829, 1024, 780, 1024, 1024, 711, 711, 1316, 1316, 884, 978, 830, 728, 1317, 711, 828, 711, 949, 1318, 949, 1318, 848, 848, 848, 1319, 1320, 1321, 1322, 687, 1323, 1324, 1325, 687, 1164, 864, 1164, 1326, 1327, 1328, 1329, 1330, 1331, 962, 1332, 763, 719, 719, 1333, 830, 818, 1334, 1335, 1335, 848, 1336, 1337, 1338, 1339, 1340, 728, 728, 1341, 1342, 1343, 1344, 922, 763, 1345, 1346, 708, 830, 1253, 763, 1253, 1347, 1348, 1349, 1350, 1351, 765, 830, 1352, 1353, 1354, 864, 789, 762, 711, 961, 991, 782, 1355, 1356, 762, 1357, 1238, 1238, 1208, 840, 862, 864, 1358, 711, 1297, 719, 719, 718, 1359, 719, 1360, 1361, 765, 691, 1362, 1001, 1363, 961, 1364, 1261, 1365, 1261, 1366, 1367, 1368, 782, 711, 1369, 1370, 1371, 774, 724, 765, 1372, 1018, 990, 1373, 961, 765, 1374, 1194, 1375, 765, 1376, 822, 1169, 687, 1018, 1377, 1378, 1246, 864, 969, 1024, 961, 1379, 765, 830, 763, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 765, 1194, 1124, 1387, 1086, 830, 1388, 1388, 1389, 1390, 766, 1391, 1392, 1393, 1394, 1395, 734, 747, 1396, 1397, 985, 1398, 1399, 861, 1400, 1214, 1202, 864, 854, 1401, 1402, 1403, 1202, 1404, 763, 1405, 1406, 1407, 763, 1024, 763, 1408, 1009, 1409, 1410, 1411, 1412, 1412, 1413, 985, 1414, 687, 1415, 1416, 1417, 1304, 1418, 711, 711, 711, 1418, 1419, 711, 711, 1420, 1421, 862, 1261, 1006, 1422, 1422, 1422, 970, 1423, 1423, 1423, 1423, 1194, 1423, 1423, 1423, 1423, 1423, 1424, 1130, 1094, 795, 795, 1425, 1094, 763, 763, 1426, 765, 1427, 1045, 1045, 1428, 732, 921, 907, 731, 907, 731, 732, 1429, 1430, 1431, 1297, 764, 1432, 1433, 764, 921, 1434, 1203, 1435, 1436, 1437, 888, 1024, 1086, 1438, 1086, 1086, 1086, 1438, 1086, 1086, 1086, 801, 823, 1202, 1439, 1440, 1441, 1442, 1015, 1443, 687, 1444, 789, 1445, 765, 1446, 1447, 884, 864, 1448, 687, 1016, 1016, 1449, 1450, 862, 801, 1451, 1452, 978, 1453, 1454, 1455, 1456, 1457, 825, 991, 830, 1458, 1459, 1460, 1461, 1462, 993, 830, 864, 1463, 782, 767, 1464, 763, 1465, 1466, 1467, 1468, 1469, 1470, 884, 1314, 991, 728, 818, 818, 818, 818, 1041, 1471, 870, 1472, 711, 711, 1473, 1474, 1475, 1476, 1477, 1207, 874, 1478, 1479, 1480, 1481, 1482, 1045, 767, 824, 1347, 1483, 1484, 1485, 1486, 1487, 709, 1488, 1489, 1246, 1490, 1491, 691, 795, 691, 795, 1492, 711, 767, 767, 1039, 864, 1040, 1069, 1069, 1069, 1069, 921, 1493, 1494, 1495, 1061, 1496, 1061, 1061, 738, 765, 864, 1497, 1246, 1135, 1135, 1135, 1135, 1498, 1499, 1011, 1500, 728, 820, 862, 756, 756, 1426, 975, 975, 1501, 1388, 1502, 763, 1503, 1504, 719, 1505, 1506, 1507, 1508, 1509, 1510, 1064, 1511, 802, 802, 1512, 1513, 1513, 1514, 1515, 1516, 1517, 1518, 998, 776, 1519, 776, 1041, 881, 881, 864, 881, 864, 767, 1224, 1520, 1521, 1522, 1246, 1523, 1524, 1525, 1005, 1526, 1526, 1527, 1528, 1529, 1530, 733, 1531, 733, 1532, 1533, 1491, 1534, 1535, 935, 1536, 731, 1151, 1011, 1169, 1169, 1169, 1169, 818, 818, 1537, 978, 1538, 1539, 1540, 1171, 1541, 1097, 848, 719, 1542, 719, 939, 1543, 939, 797, 1544, 1545, 1546, 1547, 1548, 1549, 1548, 1550, 1551, 1552, 1553, 1554, 1555, 1555, 1555, 1555, 1344, 711, 1002, 1556, 714, 1557, 714, 714, 714, 1558, 1559, 1064, 1560, 1561, 1562, 1563, 1564, 797, 1112, 1565, 711, 1566, 1567, 1568, 1569, 1570, 719, 991, 1571, 1572, 1573, 1086, 1086, 1086, 1086, 1086, 1086, 1537, 1574, 1555, 1555, 1555, 1555, 1498, 1575, 1576, 1577, 1098, 1098, 763, 1578, 1579, 1580, 1581, 774, 724, 1582, 1583, 1584, 1555, 1555, 1555, 1555, 773, 773, 773, 773, 1585, 1283, 763, 830, 795, 1586, 1447, 1587, 1588, 1306, 864, 1589, 763, 691, 1590, 1591, 1592, 1593, 1594, 850, 850, 711, 1002, 1595, 1596, 1597, 1598, 765, 795, 1599, 1600, 864, 1601, 711, 1602, 1603, 1486, 1486, 728, 728, 728, 1604, 702, 711, 711, 1605, 1606, 1253, 763, 969, 896, 896, 782, 1607, 765, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 687, 1615, 1616, 1617, 1618, 1227, 1227, 1227, 1227, 1169, 1169, 1169, 1045, 1169, 763, 767, 1619, 1266, 1620, 1621, 795, 795, 795, 1238, 1238, 864, 1622, 972, 972, 1623, 1297, 829, 1252, 1624, 1252, 1625, 1626, 763, 830, 830, 1234, 864, 1627, 1628, 1347, 1629, 1629, 1491, 1629, 1630, 1630, 830, 1631, 1632, 711, 1633, 763, 1634, 1635, 1636, 1252, 1322, 1252, 801, 1637, 1638, 1639, 1640, 818, 818, 1641, 1642, 1643, 949, 1644, 1645, 1646, 1647, 1648, 761, 931, 1649, 970, 1650, 1651, 1652, 1490, 991, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1660, 731, 731, 921, 731, 731, 1661, 711, 719, 1135, 1437, 1662, 763, 939, 939, 724, 1607, 724, 724, 724, 1663, 711, 1664, 1218, 1665, 1666, 1666, 1666, 1666, 864, 1207, 853, 1667, 1668, 1666, 1666, 1669, 830, 1670, 1671, 864, 1672, 1673, 1673, 1674, 1675, 1234, 862, 1676, 1015, 765, 719, 708, 1358, 1677, 711, 711, 1678, 1679, 1680, 1240, 1681, 978, 978, 1682, 864, 711, 961, 1683, 1037, 1246, 687, 827, 827, 1304, 765, 1684, 708, 1685, 1686, 1687, 858, 711, 711, 1688, 693, 1689, 1240, 1690, 862, 1691, 1028, 1692, 1692, 991, 1693, 1694, 1695, 1388, 1696, 783, 783, 1697, 1097, 1224, 1158, 1097, 990, 1698, 1699, 1700, 1701, 1699, 1702, 1703, 1704, 991, 1169, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 795, 849, 681, 763, 711, 1713, 765, 765, 765, 711, 763, 1714, 763, 765, 765, 801, 1058, 1041, 1135, 1715, 1716, 1717, 738, 738, 1096, 922, 922, 922, 1718, 922, 1719, 711, 711, 1720, 1721, 1271, 1297, 1305, 1280, 1280, 1722, 1723, 1723, 1723, 1103, 1024, 1724, 1725, 1726, 765, 1727, 1576, 1728, 801, 1729, 961, 1730, 1731, 1732, 1053, 1730, 1731, 1733, 1053, 1427, 1734, 678, 678, 678, 678, 678, 678, 678, 678, 678, 709, 709, 709, 709, 1164, 795, 795, 795, 969, 969, 1735, 1736, 711, 711, 1416, 763, 1737, 1738, 1739, 709, 1740, 1741, 1016, 991, 765, 1742, 1743, 1498, 1498, 1744, 879, 879, 1721, 879, 1745, 1746, 1747, 921, 687, 857, 1748, 1749, 1176, 1176, 1750, 1751, 911, 765, 1752, 1753, 1224, 1472, 1750, 1754, 1755, 1756, 801, 1194, 1757, 864, 1240, 1758, 1759, 711, 1061, 1496, 1171, 1760, 1057, 1057, 1761, 1555, 1555, 1762, 1555, 1555, 1763, 1260, 687, 734, 1662, 1219, 1764, 792, 1765, 1766, 696, 696, 1767, 1768, 1769, 687, 1253, 763),
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
    (1770, 1770, 1771, 1770, 1770, 1770, 1770, 1770, 1772, 1770, 1770, 1770, 1773, 1770, 1770, 1770, 1770, 1770, 1774, 1774, 1770, 1775, 1775, 1770, 1770, 1770, 1776, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1777, 1770, 1770, 1770, 1770, 1770, 1778, 1770, 1779, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1780, 1770, 1781, 1781, 1782, 1770, 1770, 1770, 1770, 1770, 1770, 1783, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1784, 1776, 1770, 1770, 1785, 1776, 1770, 1786, 1770, 1770, 1787, 1787, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1788, 1770, 1770, 1770, 1770, 1770, 1770, 1789, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1790, 1770, 1770, 1791, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1792, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1793, 1770, 1770, 1770, 1770, 1770, 1770, 1794, 1795, 1796, 1797, 1770, 1798, 1770, 1799, 1770, 1770, 1770, 1770, 1770, 1770, 1799, 1770, 1770, 1794, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1800, 1801, 1802, 1770, 1770, 1770, 1770, 1770, 1770, 1803, 1804, 1805, 1806, 1807, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1808, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1809, 1810, 1770, 1770, 1770, 1770, 1770, 1811, 1770, 1812, 1770, 1813, 1814, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1815, 1816, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1817, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1818, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1819, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1820, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1821, 1770, 1770, 1770, 1770, 1822, 1823, 1770, 1770, 1770, 1824, 1825, 1770, 1770, 1826, 1770, 1770, 1770, 1827, 1770, 1770, 1770, 1770, 1770, 1770, 1775, 1770, 1770, 1770, 1770, 1770, 1770, 1828, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1829, 1770, 1770, 1830, 1831, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1830, 1832, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1833, 1770, 1770, 1770, 1834, 1835, 1770, 1770, 1770, 1770, 1770, 1836, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1837, 1770, 1838, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1839, 1770, 1770, 1770, 1770, 1840, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1790, 1770, 1770, 1770, 1841, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1842, 1843, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1844, 1770, 1818, 1770, 1770, 1845, 1770, 1770, 1846, 1770, 1770, 1770, 1847, 1782, 1848, 1770, 1849, 1770, 1770, 1770, 1770, 1850, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1851, 1852, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1788, 1770, 1788, 1770, 1853, 1788, 1770, 1770, 1770, 1770, 1854, 1770, 1770, 1770, 1855, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1856, 1770, 1770, 1770, 1770, 1770, 1857, 1770, 1770, 1770, 1858, 1770, 1770, 1859, 1860, 1770, 1861, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1775, 1770, 1775, 1862, 1770, 1770, 1863, 1864, 1770, 1770, 1770, 1865, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1866, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1867, 1770, 1868, 1869, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1836, 1770, 1770, 1770, 1870, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1871, 1770, 1770, 1822, 1872, 1770, 1822, 1770, 1770, 1800, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1873, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1874, 1770, 1770, 1770, 1770, 1844, 1770, 1770, 1770, 1770, 1770, 1770, 1788, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1875, 1876, 1770, 1770, 1877, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1878, 1770, 1770, 1781, 1879, 1770, 1880, 1770, 1811, 1770, 1770, 1770, 1881, 1882, 1770, 1770, 1770, 1770, 1770, 1770, 1883, 1884, 1885, 1877, 1770, 1770, 1770, 1770, 1886, 1770, 1886, 1770, 1887, 1888, 1770, 1770, 1799, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1863, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1834, 1770, 1889, 1770, 1770, 1770, 1770, 1770, 1890, 1770, 1891, 1892, 1893, 1894, 1895, 1896, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1897, 1770, 1770, 1770, 1884, 1770, 1884, 1770, 1770, 1884, 1770, 1884, 1770, 1884, 1770, 1770, 1884, 1898, 1770, 1884, 1884, 1770, 1770, 1884, 1770, 1899, 1900, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1790, 1901, 1770, 1770, 1770, 1770, 1770, 1902, 1770, 1863, 1862, 1903, 1770, 1770, 1810, 1770, 1770, 1770, 1904, 1770, 1905, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1906, 1907, 1908, 1770, 1770, 1909, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1910, 1911, 1770, 1770, 1770, 1770, 1912, 1770, 1770, 1770, 1770, 1770, 1830, 1913, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1914, 1915, 1770, 1770, 1770, 1770, 1916, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1770, 1863, 1917, 1770, 1770, 1918, 1810, 1912, 1919, 1770, 1770, 1770, 1920, 1921, 1770, 1922, 1923, 1770, 1770, 1770, 1924, 1925, 1770, 1770, 1770, 1770, 1926, 1770, 1770, 1927, 1928, 1929, 1930, 1928, 1928, 1928, 1931, 1932, 1933, 1934, 1928, 1934, 1935, 1932, 1936, 1937, 1938, 1937, 1939, 1940, 1940, 1940, 1941, 1942, 1943, 1942, 1935, 1944, 1945, 1946, 1944, 1944, 1935, 1935, 1947, 1945, 1944, 1948, 1949, 1950, 1951, 1950, 1952, 1952, 1953, 1954, 1954, 1952, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1957, 1962, 1963, 1964, 1957, 1957, 1965, 1964, 1964, 1966, 1967, 1967, 1968, 1968, 1967, 1969, 1970, 1970, 1970, 1970, 1970, 1970, 1971, 1971, 1972, 1972, 1972, 1973, 1964, 1965, 1974, 1975, 1976, 1977, 1978, 1979, 1980, 1957, 1981, 1982, 1983, 1984, 1985, 1985, 1985, 1985, 1985, 1986, 1985, 1985, 1986, 1986, 1985, 1986, 1937, 1967, 1987, 1988, 1989, 1934, 1990, 1991, 1991, 1991, 1991, 1991, 1992, 1993, 1972, 1994, 1995, 1995, 1995, 1996, 1997, 1957, 1998, 1999, 2000, 2001, 2001, 2002, 1935, 2003, 2004, 2005, 2006, 2006, 1953, 2007, 1953, 2007, 1968, 2008, 1942, 2009, 1953, 2010, 1975, 2011, 2011, 2010, 1991, 2012, 2011, 2013, 2014, 2015, 2016, 1973, 2017, 2018, 2019, 1934, 1934, 1934, 1934, 2020, 1998, 2021, 2022, 2023, 1987, 1972, 1971, 1971, 1972, 1972, 2017, 1952, 1934, 1933, 2024, 2025, 2024, 2026, 2027, 2028, 2029, 2030, 2031, 1970, 1970, 1970, 2032, 2033, 2029, 2030, 2031, 1970, 1970, 1970, 2032, 2033, 2032, 2034, 2024, 2024, 2034, 2024, 2034, 2016, 2035, 2026, 2036, 2037, 2038, 1952, 2039, 1936, 2040, 2041, 2042, 2042, 2043, 2044, 1987, 2045, 1988, 1988, 2046, 2047, 1988, 2046, 1988, 1988, 2046, 2047, 1988, 2046, 2048, 2048, 2049, 2050, 2051, 2052, 2052, 2052, 2052, 2052, 2052, 2009, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2060, 1934, 2024, 2027, 1996, 1985, 1985, 1985, 1985, 1985, 2061, 2062, 2063, 2062, 2063, 2062, 2022, 2027, 1967, 2061, 2015, 1946, 2064, 2065, 2066, 2066, 2067, 1935, 2068, 2069, 2070, 2071, 1933, 2072, 1935, 1935, 2073, 2074, 2069, 2075, 1984, 2076, 2077, 2078, 2078, 2079, 1952, 1952, 1952, 2080, 2081, 2082, 1992, 2083, 2080, 2082, 1967, 2080, 2084, 2085, 2080, 1992, 2086, 2082, 2087, 2080, 2080, 2080, 2088, 2080, 2080, 2085, 2089, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 1944, 2097, 2098, 2015, 1998, 2015, 2015, 2099, 2015, 2015, 1970, 2100, 2058, 2101, 2102, 2103, 2104, 2104, 2105, 2106, 1951, 1973, 2107, 2107, 2107, 2108, 2049, 2049, 2049, 2049, 2013, 2049, 2072, 2108, 1997, 1950, 2109, 2110, 2109, 1987, 2111, 1935, 1931, 2076, 2112, 2113, 1987, 2114, 1987, 2115, 2115, 2116, 2116, 2116, 2116, 2116, 2116, 2116, 2116, 2116, 1940, 1940, 2117, 1933, 2118, 2061, 2119, 2120, 1942, 2121, 1954, 2122, 2122, 2122, 2122, 2123, 2124, 2125, 2018, 2126, 2125, 2018, 2125, 2127, 2128, 2125, 2059, 2018, 2059, 2129, 2018, 2018, 2125, 2125, 2130, 2125, 1983, 2125, 2131, 2132, 1935, 2133, 2133, 2080, 1935, 1985, 2134, 2134, 2134, 2134, 2134, 2134, 2135, 2045, 2122, 2122, 2122, 2136, 2136, 2122, 2122, 2137, 2137, 2013, 1952, 2138, 2139, 2115, 2115, 1953, 1953, 1953, 1953, 1953, 1953, 1953, 1953, 1953, 1953, 2140, 2140, 2141, 2142, 2073, 1931, 1931, 2143, 2144, 2145, 2061, 1998, 1998, 2146, 2147, 2148, 2149, 2150, 2124, 1964, 1964, 2151, 1936, 1960, 1933, 1970, 1931, 2152, 2153, 2154, 2155, 2154, 2049, 2049, 2156, 2157, 1948, 1933, 2158, 2159, 1933, 2121, 2049, 2160, 2031, 1931, 2161, 2162, 2163, 2164, 2165, 2166, 2104, 2167, 1944, 1944, 2168, 1954, 2100, 2169, 1967, 1967, 2170, 2050, 2050, 2050, 2096, 2038, 1988, 1953, 2073, 2018, 2018, 2096, 2096, 2096, 2096, 2171, 2172, 1935, 2173, 1935, 1953, 1953, 1953, 1953, 1975, 1975, 1975, 1968, 1968, 1975, 1975, 1975, 2111, 2111, 2109, 2174, 1985, 2175, 2176, 2052, 2052, 2177, 2178, 2179, 2058, 2180, 2180, 2181, 1934, 2182, 2183, 2184, 2009, 1998, 2005, 1998, 1998, 1998, 2147, 2185, 2110, 1931, 1931, 2186, 2111, 2187, 2188, 2181, 1951, 2125, 2021, 2189, 1934, 2190, 1935, 1996, 2191, 2191, 1940, 2192, 1940, 2091, 2015, 1970, 1970, 2193, 2026, 2009, 1998, 2005, 2194, 2195, 2196, 1953, 2196, 2197, 1951, 1951, 2198, 2013, 1951, 1931, 1967, 1967, 1967, 2137, 2199, 2200, 2066, 2045, 2201, 2202, 2202, 2201, 2045, 2045, 2201, 2200, 2203, 1940, 1931, 1973, 2204, 2018, 2018, 2018, 2018, 2205, 1969, 2206, 2206, 2013, 2207, 1997, 2208, 2208, 1973, 1935, 2209, 2210, 1985, 1985, 2211, 2210, 2210, 2212, 1985, 2210, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2009, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2180, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2213, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2214, 1996, 1996, 1996, 1996, 2215, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2216, 2217, 1996, 2009, 2039, 2213, 1953, 1953, 1953, 2218, 2219, 2220, 1991, 1928, 2221, 2221, 2222, 2134, 2134, 2223, 1935, 2224, 1940, 2015, 2225, 2226, 2226, 2226, 2227, 2017, 2228, 2228, 1991, 1991, 2229, 2110, 2018, 2069, 2230, 2231, 1934, 2230, 2232, 2233, 2234, 1970, 2235, 2191, 2115, 2104, 1960, 1960, 2236, 2237, 2069, 2238, 2069, 2020, 2239, 1978, 1948, 1948, 1948, 1948, 1932, 2114, 1932, 1987, 1932, 2180, 1932, 2240, 1932, 1932, 1987, 1932, 1932, 1932, 2241, 2242, 2243, 2244, 2244, 2244, 2244, 2245, 2246, 1995, 2232, 2232, 2232, 2247, 2232, 2248, 2223, 2249, 2250, 1985, 2025, 2251, 2026, 2252, 1986, 2250, 1985, 2025, 2253, 2251, 2075, 2254, 2255, 2256, 1973, 2257, 2158, 2018, 2018, 2018, 2018, 2018, 2258, 1936, 1996, 2259, 1967, 2260, 2261, 2139, 2262, 2262, 2263, 2264, 1951, 2265, 2265, 1942, 1942, 1992, 1992, 1992, 1940, 2266, 2180, 1935, 2006, 1935, 2267, 2180, 1935, 2180, 1931, 2024, 2024, 1985, 2015, 2015, 2268, 2269, 2269, 2270, 2269, 2001, 1969, 2271, 2043, 1968, 1968, 2161, 2124, 2014, 1972, 1972, 2272, 2273, 2049, 2049, 1987, 1987, 2049, 2274, 2051, 2165, 2021, 2021, 1935, 2275, 1935, 2276, 1948, 1948, 2133, 1953, 2277, 2277, 2277, 2277, 2278, 2278, 1935, 2279, 1935, 2280, 2281, 1985, 1985, 2282, 2197, 1933, 2197, 2024, 2025, 2024, 1985, 2026, 2027, 2283, 2265, 2018, 2013, 2284, 2285, 1935, 2107, 2286, 2287, 2107, 2107, 2107, 2288, 2288, 2288, 1952, 2107, 2107, 2107, 2286, 2288, 2288, 2288, 2288, 2288, 1953, 1953, 2289, 2289, 2158, 2290, 2158, 2290, 2170, 2291, 1991, 1991, 2292, 2009, 1998, 1998, 2146, 2293, 1932, 1932, 1932, 2294, 2032, 2032, 2032, 2289, 2289, 2295, 2032, 2032, 2296, 2294, 2297, 2297, 2298, 2032, 2299, 2298, 2299, 2300, 2298, 2298, 2032, 2032, 2032, 2301, 2302, 2302, 2032, 2300, 1932, 1932, 2303, 2304, 1988, 1932, 2305, 1932, 1932, 2032, 2298, 2306, 2307, 2308, 2046, 2289, 2289, 2309, 2289, 2289, 1975, 1975, 2310, 1936, 1935, 1935, 1935, 1935, 2311, 2312, 2307, 2307, 1967, 2313, 1931, 2105, 2018, 2058, 2058, 1987, 1987, 2314, 2058, 2058, 2315, 2229, 2229, 2229, 1953, 1953, 2316, 1935, 2317, 2318, 1944, 2319, 1935, 2307, 1985, 1985, 1985, 1985, 1985, 2320, 2321, 2322, 2321, 2323, 1933, 1975, 1935, 2111, 1992, 2324, 2073, 2017, 1934, 2263, 2021, 2181, 2325, 2326, 2326, 2073, 2015, 2015, 2185, 2283, 2327, 2073, 1972, 2118, 2118, 2118, 2113, 2109, 2328, 2077, 2329, 2330, 2015, 2015, 2015, 2015, 2015, 2015, 1968, 2050, 2331, 2331, 2331, 2311, 2332, 2333, 2311, 2027, 2283, 2115, 2115, 1972, 1935, 2334, 2013, 2074, 1934, 2059, 1934, 1935, 2201, 2045, 2069, 2201, 1935, 1957, 2069, 1973, 2335, 1991, 1994, 1994, 1994, 1935, 2336, 1970, 1991, 2099, 2069, 2225, 2265, 1953, 1953, 1987, 1987, 1953, 2337, 1972, 2024, 2338, 2024, 2339, 2339, 1991, 2340, 2339, 2339, 2339, 2341, 2342, 2342, 2342, 2342, 2339, 2342, 2342, 2343, 2343, 1952, 1952, 1998, 1968, 1968, 2069, 1998, 2344, 1998, 2015, 2345, 2346, 1998, 2146, 1935, 2061, 1958, 1958, 1958, 2311, 2347, 2339, 2348, 2349, 2339, 2339, 2349, 2350, 2342, 2342, 2351, 2352, 2244, 2353, 1953, 1953, 1953, 2354, 1953, 2351, 2349, 2339, 2139, 2099, 2355, 2356, 2250, 2357, 2340, 2358, 2339, 2359, 2311, 2339, 2360, 2339, 2192, 2192, 2358, 2250, 2356, 2025, 2358, 2311, 2311, 2311, 2092, 2339, 2354, 2361, 2358, 2094, 2362, 2358, 1985, 2339, 2358, 2358, 2340, 2092, 2355, 2192, 2311, 2354, 2354, 2311, 2339, 2311, 2339, 2339, 2094, 2250, 2311, 2363, 2339, 2342, 2342, 2339, 2339, 2342, 2358, 2342, 2364, 2365, 2092, 1934, 1934, 2366, 2099, 2021, 2367, 2368, 2113, 2118, 2368, 2137, 2369, 2369, 2370, 2371, 2372, 2373, 2052, 2052, 2075, 1998, 1998, 1998, 2374, 1998, 1985, 1985, 2085, 2375, 2376, 2377, 2378, 1985, 1985, 2379, 1986, 1928, 2380, 1964, 2381, 2382, 2047, 2047, 2038, 2026, 2383, 2038, 2047, 2383, 2307, 2038, 2384, 2384, 2111, 2073, 1935, 2385, 2386, 2387, 2386, 2388, 2389, 2118, 2118, 2118, 2113, 1936, 2390, 2390, 1935, 2095, 2031, 2391, 2391, 2013, 2392, 2393, 2393, 1953, 2013, 2013, 1931, 1953, 2013, 2393, 2393, 2394, 2008, 2013, 2393, 2393, 1968, 1953, 2393, 2395, 1931, 2396, 2397, 2398, 2399, 1994, 1994, 1994, 1994, 2400, 2116, 2116, 2169, 1994, 1994, 2401, 2402, 1994, 1991, 1931, 1994, 2116, 1994, 1994, 1994, 2403, 1994, 2165, 2403, 1994, 2404, 2013, 2013, 1931, 2265, 2405, 2406, 2329, 2407, 2073, 1935, 1935, 1935, 1935, 2186, 2013, 1967, 1973, 2408, 2013, 2232, 2232, 2409, 2232, 2410, 2411, 1942, 1998, 2147, 2095, 1935, 2095, 2096, 2013, 2008, 2412, 1931, 1942, 1942, 2279, 2279, 2013, 2013, 2124, 2014, 1940, 1940, 2134, 2039, 2039, 2039, 2002, 2307, 2307, 2050, 2061, 2061, 2050, 2050, 2413, 2413, 2180, 2180, 2414, 2063, 1964, 2063, 2063, 1964, 2063, 2124, 2014, 2281, 1935, 2059, 2180, 1935, 1942, 2075, 1972, 1972, 1973, 2105, 2105, 1934, 2106, 1973, 1973, 2366, 2075, 2415, 2256, 2256, 1934, 2111, 2297, 2013, 2325, 2069, 1952, 1952, 1952, 2262, 2015, 2134, 2292, 2089, 2256, 2256, 2416, 2417, 2417, 2418, 1998, 2147, 2419, 2075, 1934, 2420, 1998, 2147, 2147, 1987, 2051, 2421, 2421, 2121, 1987, 2121, 2117, 2117, 2422, 2117, 2117, 2121, 2018, 1948, 2121, 2117, 2117, 2423, 2121, 2117, 2117, 2424, 2425, 2426, 2427, 2121, 1948, 2051, 2161, 2072, 2428, 2417, 2422, 2121, 2117, 2121, 2011, 2010, 1972, 2027, 2027, 2429, 2429, 2159, 2110, 1946, 2430, 2431, 1934, 2329, 1952, 1952, 1952, 1952, 2432, 2432, 2271, 2272, 2272, 2272, 2271, 2432, 1987, 1987, 1972, 1972, 1967, 1972, 2232, 2433, 1934, 2039, 2434, 1954, 2232, 2073, 2435, 2220, 2242, 2039, 2436, 2114, 1931, 1987, 1931, 2074, 2437, 2438, 1931, 1931, 1931, 2439, 2437, 2437, 1931, 2073, 2052, 2052, 2096, 2068, 2440, 2441, 1935, 2416, 2059, 2059, 2125, 2442, 2111, 2111, 2180, 1972, 1972, 1934, 2443, 1972, 1972, 2443, 2443, 2024, 2137, 1953, 2444, 2104, 2244, 2445, 1935, 2446, 1953, 2075, 2075, 2447, 2448, 1935, 1942, 2009, 1987, 1987, 2114, 1932, 1987, 2299, 2299, 2449, 1964, 1964, 1987, 1987, 2015, 2050, 2050, 2250, 2050, 1935, 2232, 2232, 2232, 2450, 2450, 2018, 2118, 2118, 2024, 2368, 2451, 2113, 2058, 2058, 2058, 2101, 2101, 2101, 2058, 2058, 1987, 2452, 1942, 1967, 2452, 2331, 2307, 2453, 2331, 2331, 2331, 2307, 2331, 2331, 2331, 2331, 2331, 2331, 2066, 2133, 1998, 1998, 2454, 1998, 2241, 2343, 1985, 2192, 2161, 1940, 2455, 2104, 2073, 2139, 1970, 1970, 2271, 1967, 1967, 1972, 2321, 2456, 2195, 2139, 2457, 1934, 1935, 2304, 2186, 2061, 1942, 1942, 1942, 1942, 2061, 2271, 1942, 2271, 1972, 1942, 1933, 1972, 1972, 1933, 1933, 1972, 2458, 1972, 1972, 2321, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1972, 1942, 1942, 1997, 2459, 2460, 2459, 1952, 2461, 2059, 1934, 2462, 2131, 2463, 2260, 2260, 2464, 2260, 2465, 2466, 2466, 2260, 2272, 2272, 2467, 2468, 2050, 2050, 1985, 1985, 2209, 2469, 2470, 2471, 1953, 2256, 2446, 2288, 1935, 2472, 2327, 2472, 2473, 2015, 2015, 2015, 2298, 2298, 2015, 2015, 2298, 2298, 2298, 2319, 2319, 2298, 2474, 2298, 2298, 1973, 2013, 2105, 1996, 2265, 2475, 2476, 2477, 2477, 2478, 2079, 1932, 2479, 2480, 2097, 2481, 2482, 1968, 1968, 1935, 2212, 2346, 2139, 2483, 1967, 1967, 1967, 2139, 2336, 2111, 2038, 2299, 2299, 2299, 2484, 2307, 2307, 1997, 2250, 2416, 2485, 2485, 2416, 2416, 1944, 1944, 1944, 2486, 2158, 2487, 2158, 2488, 2331, 2158, 2018, 2290, 2050, 2042, 2075, 2111, 2111, 2111, 2013, 2489, 2490, 2137, 1944, 2015, 2015, 2015, 2015, 2491, 2492, 2011, 2493, 1971, 1971, 1971, 1987, 1987, 1967, 1987, 2051, 2494, 2051, 2220, 2220, 2018, 2018, 2018, 2018, 2018, 2018, 2018, 2495, 2496, 2241, 1964, 1964, 2497, 2026, 2022, 2498, 1952, 2499, 2497, 2500, 2498, 1952, 2026, 2022, 1952, 2022, 1964, 1964, 1964, 2063, 1964, 2063, 2063, 2002, 1932, 1950, 2013, 1950, 1950, 1950, 1935, 1932, 1932, 2148, 1972, 1972, 2501, 2502, 1935, 2232, 1934, 1934, 1983, 2472, 2050, 2170, 1935, 2105, 1994, 1994, 1994, 2503, 2504, 1994, 1994, 1994, 1932, 2492, 1936, 1936, 1994, 1994, 2013, 2091, 1994, 1994, 1994, 1994, 2139, 1994, 2125, 2239, 2097, 2091, 2505, 2506, 2507, 1931, 2508, 2508, 1994, 1994, 2492, 2424, 2509, 2510, 2511, 2403, 2510, 2512, 2097, 2014, 2513, 2104, 2443, 2443, 2443, 2443, 1935, 1935, 2514, 2406, 2515, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2406, 1996, 1996, 2516, 1996, 1996, 1932, 1932, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2517, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2515, 1996, 1996, 1996, 1996, 2516, 1996, 1996, 2518, 2518, 1996, 1996, 1996, 1996, 1996, 1996, 2516, 1996, 2519, 1996, 1996, 1996, 2520, 1996, 1996, 1996, 2521, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2522, 1996, 1996, 2515, 2519, 1996, 1996, 1996, 1996, 2406, 2523, 1996, 2516, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2516, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2524, 1996, 1996, 1996, 1996, 2525, 1996, 2526, 1996, 2525, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2527, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 1996, 2116, 2515, 1996, 1996, 2528, 1996, 1996, 2529, 1996, 2026, 2220, 2530, 1986, 1940, 2531, 2531, 2531, 2531, 2531, 2328, 2105, 2105, 2474, 2105, 2532, 1975, 1975, 2533, 2534, 2535, 2241, 2232, 1969, 2361, 2241, 2241, 2536, 2241, 2292, 2265, 2223, 2537, 2346, 2139, 1970, 1933, 1933, 2538, 2539, 2540, 2541, 2542, 1935, 2543, 2544, 2069, 2024, 2178, 1968, 1968, 1986, 1986, 1998, 1998, 2454, 1985, 1985, 2233, 1985, 1985, 2085, 1985, 2345, 2345, 2545, 2546, 1935, 2547, 2265, 2548, 2383, 2103, 2103, 1935, 2549, 2161, 2124, 2124, 2124, 2014, 2352, 2265, 2165, 2265, 2165, 2111, 2050, 2180, 1998, 2104, 1953, 1953, 2212, 1935, 1998, 2550, 1934, 2265, 2124, 2124, 2437, 2551, 2113, 2100, 2099, 2345, 1936, 2552, 2553, 2333, 2554, 2555, 2283, 2556, 2026, 2557, 2283, 2158, 2026, 2026, 2558, 2559, 2560, 2559, 2026, 2561, 2027, 2562, 2563, 2564, 2027, 2565, 2283, 2283, 2566, 2567, 2105, 2474, 2381, 2568, 2569, 2049, 2570, 2049, 2049, 2024, 2024, 2178, 1986, 2024, 2024, 2178, 2049, 1935, 2242, 2571, 2571, 2572, 2571, 1934, 2233, 2573, 2571, 2406, 1958, 2574, 2575, 2576, 1992, 2069, 2577, 1935, 2578, 2579, 2282, 1975, 1975, 1936, 2580, 2026, 2059, 2026, 2581, 2026, 1934, 2582, 1934, 2418, 2275, 1973, 1973, 2583, 2233, 2584, 2585, 2584, 2586, 2253, 2253, 2584, 2587, 2586, 2585, 2026, 2588, 2584, 2589, 2091, 2091, 1988, 1935, 1931, 2590, 2591, 2592, 2593, 2503, 2594, 2595, 2091, 2186, 2596, 2091, 2597, 1931, 2596, 2598, 1935, 2091, 1935, 1931, 2302, 2599, 2591, 2600, 1935, 2601, 2602, 1931, 1935, 1935, 2581, 2339, 1935, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2604, 2603, 2603, 2603, 2603, 2603, 2605, 2605, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2606, 2603, 2603, 2607, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2608, 2603, 2609, 2603, 2603, 2610, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2611, 2612, 2603, 2603, 2603, 2613, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2614, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2615, 2615, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2616, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2617, 2603, 2606, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2618, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2619, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2620, 2603, 2603, 2621, 2621, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2622, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2623, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2624, 2603, 2603, 2603, 2603, 2603, 2603, 2625, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2626, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2627, 2603, 2603, 2603, 2628, 2603, 2629, 2603, 2603, 2603, 2603, 2603, 2603, 2630, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2613, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2619, 2603, 2603, 2603, 2603, 2603, 2631, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2632, 2632, 2633, 2634, 2634, 2634, 2634, 2634, 2635, 2634, 2634, 2636, 2636, 2636, 2637, 2638, 2639, 2640, 2641, 2642, 2642, 2642, 2642, 2642, 2642, 2643, 2643, 2644, 2644, 2644, 2644, 2645, 2646, 2647, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2657, 2643, 2658, 2647, 2642, 2659, 2660, 2661, 2662, 2663, 2664, 2661, 2665, 2643, 2643, 2634, 2634, 2666, 2667, 2668, 2669, 2667, 2670, 2671, 2645, 2672, 2673, 2674, 2644, 2675, 2676, 2677, 2678, 2678, 2678, 2679, 2646, 2645, 2634, 2634, 2634, 2634, 2645, 2634, 2649, 2645, 2645, 2645, 2680, 2680, 2681, 2655, 2655, 2655, 2682, 2683, 2642, 2684, 2672, 2672, 2636, 2636, 2685, 2686, 2676, 2687, 2636, 2688, 2649, 2688, 2689, 2675, 2642, 2642, 2642, 2680, 2680, 2680, 2680, 2680, 2690, 2691, 2691, 2691, 2692, 2642, 2644, 2644, 2642, 2693, 2693, 2693, 2694, 2672, 2694, 2694, 2690, 2690, 2690, 2690, 2690, 2690, 2690, 2690, 2677, 2695, 2696, 2696, 2696, 2696, 2697, 2642, 2698, 2642, 2642, 2699, 2642, 2642, 2642, 2691, 2692, 2692, 2700, 2700, 2692, 2692, 2692, 2700, 2700, 2701, 2702, 2702, 2702, 2702, 2702, 2703, 2704, 2704, 2705, 2706, 2707, 2708, 2709, 2709, 2710, 2709, 2709, 2709, 2709, 2709, 2708, 2709, 2709, 2711, 2711, 2711, 2711, 2712, 2659, 2659, 2659, 2687, 2682, 2644, 2644, 2705, 2682, 2682, 2713, 2714, 2706, 2706, 2706, 2643, 2643, 2643, 2715, 2716, 2716, 2717, 2643, 2718, 2677, 2696, 2719, 2692, 2696, 2720, 2696, 2696, 2721, 2722, 2723, 2724, 2725, 2726, 2725, 2725, 2727, 2727, 2725, 2721, 2728, 2721, 2721, 2722, 2721, 2722, 2725, 2726, 2725, 2721, 2729, 2725, 2722, 2730, 2726, 2726, 2722, 2725, 2721, 2721, 2725, 2722, 2721, 2731, 2732, 2733, 2691, 2691, 2691, 2734, 2735, 2734, 2642, 2642, 2682, 2682, 2736, 2736, 2737, 2736, 2736, 2642, 2642, 2642, 2642, 2642, 2642, 2642, 2698, 2642, 2642, 2642, 2642, 2642, 2738, 2738, 2739, 2734, 2643, 2740, 2741, 2742, 2742, 2742, 2742, 2742, 2743, 2744, 2744, 2745, 2746, 2747, 2747, 2747, 2747, 2747, 2747, 2748, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2747, 2749, 2750, 2751, 2720, 2752, 2655, 2655, 2655, 2655, 2753, 2675, 2754, 2750, 2709, 2755, 2717, 2756, 2714, 2714, 2677, 2648, 2648, 2648, 2648, 2648, 2648, 2648, 2644, 2757, 2700, 2724, 2758, 2690, 2755, 2755, 2674, 2755, 2642, 2759, 2760, 2759, 2759, 2759, 2759, 2761, 2761, 2761, 2761, 2761, 2714, 2762, 2702, 2682, 2644, 2655, 2655, 2763, 2655, 2655, 2764, 2764, 2764, 2655, 2655, 2765, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2764, 2764, 2764, 2655, 2655, 2764, 2764, 2702, 2766, 2766, 2767, 2767, 2768, 2769, 2769, 2742, 2770, 2705, 2705, 2771, 2705, 2705, 2705, 2705, 2705, 2705, 2771, 2705, 2705, 2705, 2772, 2773, 2774, 2645, 2775, 2776, 2777, 2645, 2742, 2744, 2645, 2681, 2750, 2645, 2778, 2778, 2645, 2645, 2645, 2645, 2645, 2684, 2749, 2749, 2652, 2749, 2659, 2779, 2780, 2652, 2781, 2782, 2783, 2634, 2634, 2784, 2750, 2785, 2785, 2782, 2770, 2649, 2786, 2645, 2645, 2787, 2788, 2788, 2788, 2785, 2785, 2705, 2705, 2789, 2790, 2720, 2720, 2720, 2720, 2720, 2720, 2789, 2769, 2769, 2789, 2769, 2789, 2791, 2717, 2676, 2792, 2645, 2792, 2792, 2792, 2793, 2794, 2795, 2680, 2659, 2796, 2667, 2669, 2768, 2797, 2764, 2798, 2799, 2800, 2733, 2733, 2696, 2719, 2692, 2696, 2696, 2696, 2782, 2691, 2691, 2691, 2691, 2801, 2691, 2691, 2802, 2803, 2804, 2803, 2805, 2677, 2764, 2660, 2806, 2807, 2663, 2808, 2808, 2662, 2809, 2663, 2664, 2637, 2810, 2644, 2811, 2811, 2812, 2812, 2643, 2643, 2634, 2813, 2709, 2814, 2750, 2691, 2691, 2654, 2666, 2815, 2634, 2816, 2642, 2643, 2643, 2642, 2817, 2713, 2818, 2818, 2644, 2818, 2818, 2720, 2720, 2750, 2819, 2750, 2820, 2821, 2822, 2717, 2716, 2716, 2643, 2823, 2823, 2823, 2666, 2666, 2666, 2743, 2824, 2825, 2826, 2689, 2675, 2769, 2714, 2714, 2714, 2714, 2714, 2714, 2714, 2714, 2714, 2705, 2771, 2717, 2759, 2759, 2760, 2827, 2769, 2769, 2682, 2682, 2828, 2829, 2734, 2830, 2831, 2667, 2832, 2833, 2740, 2734, 2834, 2835, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2644, 2737, 2644, 2644, 2644, 2644, 2644, 2836, 2644, 2644, 2644, 2737, 2737, 2806, 2655, 2837, 2838, 2747, 2839, 2719, 2840, 2841, 2842, 2747, 2680, 2843, 2683, 2636, 2844, 2845, 2846, 2642, 2655, 2837, 2847, 2761, 2837, 2848, 2849, 2840, 2844, 2745, 2850, 2761, 2851, 2852, 2850, 2853, 2725, 2750, 2750, 2750, 2750, 2750, 2750, 2750, 2674, 2771, 2854, 2645, 2645, 2855, 2856, 2857, 2768, 2858, 2750, 2859, 2860, 2676, 2861, 2645, 2675, 2645, 2676, 2755, 2755, 2633, 2656, 2645, 2836, 2655, 2659, 2684, 2684, 2862, 2862, 2692, 2658, 2709, 2709, 2709, 2709, 2705, 2705, 2863, 2864, 2690, 2865, 2643, 2643, 2644, 2866, 2734, 2734, 2744, 2744, 2815, 2733, 2705, 2705, 2705, 2705, 2705, 2705, 2705, 2705, 2705, 2705, 2720, 2752, 2720, 2720, 2680, 2648, 2867, 2811, 2782, 2691, 2725, 2691, 2868, 2691, 2695, 2725, 2691, 2869, 2719, 2714, 2870, 2717, 2717, 2871, 2659, 2659, 2872, 2743, 2873, 2815, 2874, 2875, 2695, 2725, 2875, 2875, 2725, 2875, 2875, 2722, 2722, 2722, 2725, 2876, 2714, 2714, 2784, 2877, 2729, 2729, 2714, 2742, 2744, 2645, 2878, 2644, 2644, 2644, 2644, 2644, 2658, 2644, 2658, 2658, 2750, 2879, 2879, 2880, 2811, 2881, 2881, 2881, 2881, 2881, 2881, 2881, 2750, 2750, 2645, 2736, 2761, 2761, 2761, 2761, 2736, 2736, 2737, 2736, 2761, 2806, 2645, 2645, 2642, 2653, 2788, 2645, 2882, 2883, 2883, 2883, 2783, 2867, 2867, 2867, 2867, 2867, 2883, 2786, 2884, 2822, 2884, 2884, 2875, 2885, 2672, 2672, 2694, 2672, 2886, 2771, 2887, 2782, 2750, 2750, 2750, 2888, 2889, 2889, 2890, 2672, 2672, 2672, 2750, 2891, 2891, 2892, 2892, 2893, 2871, 2744, 2894, 2744, 2895, 2792, 2645, 2896, 2734, 2897, 2898, 2764, 2764, 2899, 2899, 2894, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2692, 2900, 2901, 2682, 2682, 2902, 2702, 2655, 2655, 2648, 2714, 2714, 2714, 2714, 2714, 2714, 2903, 2702, 2655, 2745, 2745, 2649, 2662, 2904, 2662, 2662, 2905, 2862, 2862, 2642, 2642, 2642, 2906, 2648, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2916, 2913, 2917, 2918, 2769, 2887, 2768, 2750, 2655, 2655, 2655, 2655, 2655, 2655, 2655, 2643, 2655, 2655, 2655, 2674, 2720, 2720, 2720, 2720, 2757, 2757, 2764, 2831, 2764, 2919, 2764, 2920, 2764, 2764, 2764, 2764, 2764, 2667, 2764, 2764, 2764, 2764, 2764, 2764, 2764, 2764, 2764, 2764, 2921, 2667, 2764, 2675, 2667, 2764, 2764, 2831, 2764, 2764, 2922, 2923, 2923, 2672, 2923, 2923, 2924, 2744, 2672, 2744, 2832, 2925, 2925, 2745, 2926, 2691, 2691, 2691, 2843, 2927, 2859, 2810, 2645, 2698, 2644, 2644, 2676, 2928, 2676, 2789, 2824, 2929, 2789, 2789, 2789, 2789, 2789, 2789, 2824, 2930, 2931, 2733, 2932, 2634, 2692, 2750, 2768, 2889, 2789, 2789, 2933, 2934, 2883, 2935, 2689, 2936, 2937, 2692, 2692, 2795, 2938, 2937, 2937, 2937, 2890, 2935, 2939, 2940, 2941, 2938, 2942, 2943, 2942, 2689, 2944, 2689, 2945, 2689, 2946, 2692, 2937, 2689, 2947, 2937, 2734, 2647, 2691, 2948, 2948, 2647, 2949, 2647, 2789, 2734, 2647, 2950, 2644, 2644, 2950, 2676, 2871, 2950, 2950, 2951, 2644, 2769, 2769, 2952, 2645, 2717, 2717, 2655, 2655, 2655, 2952, 2952, 2953, 2953, 2952, 2811, 2953, 2952, 2789, 2789, 2789, 2789, 2689, 2845, 2645, 2645, 2645, 2645, 2645, 2954, 2928, 2910, 2655, 2636, 2955, 2956, 2955, 2957, 2957, 2958, 2645, 2645, 2645, 2645, 2906, 2859, 2710, 2708, 2959, 2960, 2710, 2793, 2733, 2733, 2961, 2811, 2792, 2793, 2742, 2856, 2928, 2733, 2742, 2733, 2733, 2893, 2962, 2927, 2963, 2793, 2964, 2645, 2645, 2717, 2645, 2793, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2966, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2967, 2967, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2968, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2969, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2965, 2970, 2971, 2971, 2972, 2973, 2974, 2975, 2976, 2977, 2978, 2979, 2980, 2981, 2980, 2982, 2983, 2983, 2975, 2975, 2976, 2976, 2976, 2976, 2976, 2984, 2985, 2977, 2976, 2986, 2987, 2988, 2988, 2989, 2990, 2990, 2991, 2977, 2977, 2992, 2993, 2993, 2993, 2993, 2991, 2977, 2991, 2993, 2977, 2977, 2977, 2977, 2986, 2994, 2976, 2995, 2996, 2996, 2973, 2991, 2991, 2991, 2991, 2991, 2991, 2991, 2997, 2997, 2997, 2998, 2999, 2999, 2999, 2999, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 2973, 2973, 3001, 3002, 3003, 2991, 2991, 3004, 3005, 3005, 3005, 3005, 3005, 3006, 2991, 2991, 2975, 3007, 3008, 2999, 3009, 3009, 2977, 3010, 3011, 3012, 2973, 3000, 2990, 2990, 2973, 2973, 2973, 2973, 3013, 2980, 3014, 3015, 3015, 3015, 3015, 3015, 3013, 3016, 3017, 3018, 3018, 3018, 3018, 3019, 3017, 3018, 3000, 2976, 2976, 2976, 2976, 2976, 2976, 2976, 2973, 2991, 2991, 3002, 2991, 2991, 2991, 3005, 3001, 3020, 2986, 2986, 2986, 2986, 2986, 2986, 2986, 3021, 2986, 2986, 2986, 2986, 2986, 2986, 3021, 3022, 3022, 3022, 3022, 2986, 2986, 2986, 2986, 2986, 2986, 3001, 3001, 3001, 3001, 3023, 3024, 3015, 3012, 3015, 2991, 2991, 2991, 2991, 2991, 2991, 3025, 3026, 3027, 2977, 3008, 2977, 3028, 3029, 3030, 3030, 3029, 3030, 3029, 3031, 3031, 3031, 3031, 3031, 3031, 3031, 3031, 3032, 3032, 3029, 3033, 3033, 3016, 3016, 3016, 3016, 3016, 3016, 3016, 3016, 3016, 3016, 2977, 3016, 3016, 3034, 3034, 3022, 3022, 3035, 3036, 3005, 3007, 3037, 3008, 3038, 3011, 2975, 2975, 3039, 3040, 3040, 2991, 3041, 3041, 3042, 2993, 3008, 3042, 2994, 3043, 2985, 3004, 3004, 3044, 3044, 3044, 3044, 3045, 3046, 3047, 3048, 2996, 2996, 2986, 3049, 3050, 3051, 2991, 2991, 2991, 2991, 2973, 3052, 3039, 3053, 3054, 3055, 3000, 3000, 2976, 3056, 3053, 3057, 3058, 3059, 3060, 3061, 3062, 3063, 3064, 2977, 2981, 2986, 3065, 3066, 3066, 3000, 3008, 3039, 2980, 2980, 3067, 2991, 2991, 2991, 2991, 2991, 2991, 2991, 3031, 2986, 3031, 3060, 3060, 3068, 3060, 3069, 3070, 3060, 3060, 3060, 3071, 3072, 3039, 3072, 3046, 3015, 3046, 2976, 3027, 3027, 3005, 3005, 3005, 2971, 2985, 2977, 3073, 2994, 3074, 3075, 3075, 3075, 3075, 3000, 3076, 3076, 3002, 3077, 3078, 3044, 3044, 3044, 3044, 3002, 2977, 3078, 3078, 3008, 3008, 3008, 3079, 2975, 3074, 3074, 2977, 3014, 2973, 2973, 3031, 2974, 3031, 3021, 2996, 3022, 3065, 3080, 3081, 3066, 3066, 3082, 3082, 3066, 2993, 2993, 2993, 3083, 3084, 3038, 3085, 3085, 3077, 3086, 3087, 3088, 3077, 3016, 3034, 3030, 3008, 3008, 3032, 3016, 2992, 3089, 2986, 2986, 2986, 2986, 3090, 3077, 3090, 3090, 3029, 2992, 2992, 2977, 2977, 2977, 2977, 2977, 3010, 3010, 3067, 3067, 3016, 3015, 3008, 3089, 3091, 3016, 3000, 3004, 3004, 3092, 3092, 3092, 3092, 3092, 3092, 3093, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3092, 3094, 3094, 3094, 3095, 3096, 3094, 3097, 3098, 3099, 3100, 3101, 3095, 3095, 3102, 3102, 3103, 3104, 3105, 3106, 3105, 3095, 3095, 3107, 3095, 3108, 3108, 3109, 3095, 3110, 3111, 3110, 3110, 3112, 3112, 3112, 3112, 3112, 3112, 3113, 3113, 3113, 3112, 3114, 3112, 3112, 3112, 3113, 3113, 3113, 3113, 3112, 3112, 3115, 3108, 3112, 3116, 3117, 3118, 3119, 3100, 3120, 3095, 3121, 3122, 3123, 3123, 3124, 3095, 3125, 3095, 3126, 3127, 3121, 3121, 3128, 3129, 3130, 3110, 3131, 3122, 3122, 3122, 3132, 3133, 3122, 3134, 3104, 3135, 3135, 3135, 3135, 3135, 3135, 3136, 3137, 3138, 3138, 3139, 3140, 3139, 3141, 3142, 3143, 3143, 3143, 3144, 3144, 3144, 3144, 3145, 3146, 3146, 3147, 3148, 3149, 3150, 3151, 3152),
    strict=True))
KINDS = (
    (118,),
    (178, 1410),
    (118, 1198),
    (),
    (1281,),
    (41, 1230, 1233, 1992),
    (647, 939, 972, 981, 990, 1006, 1018, 1236, 1838, 1912),
    (1, 7, 100, 161, 175, 181, 196, 214, 219, 392, 636, 638, 681, 694, 698, 707, 738, 912, 932, 933, 949, 950, 960, 961, 964, 968, 971, 1012, 1221, 1231, 1234, 1240, 1243, 1244, 1246, 1255, 1378, 1379, 1472, 1522, 1599, 1610, 1634, 1648, 1672, 1676, 1686, 1688, 1699, 1708, 1709, 1756, 1774, 1804, 1859, 1978, 1993, 1995, 2008, 2011, 2021, 2050),
    (96, 477, 479, 571, 637, 640, 798, 827, 833, 852, 871, 874, 875, 892, 896, 963, 1035, 1078, 1241, 1327, 1600, 1634, 1777, 1778),
    (2057,),
    (724, 732),
    (477, 798, 827, 833, 852, 871, 874, 875, 892, 896, 963, 1035, 1078, 1241, 1587, 1600),
    (100, 175, 203, 216, 219, 352, 806, 1968),
    (100, 175, 203, 216, 219, 806),
    (406, 412, 1541),
    (1344, 1406, 1795),
    (1223, 1254, 1271, 1516),
    (1462, 1470, 1482),
    (1295, 1912, 1922),
    (128, 172, 176, 180, 183, 213, 251, 266, 275, 289, 511, 646, 748, 852, 866, 875, 892, 896, 1047, 1224, 1227, 1229, 1232, 1275, 1647, 1697, 1715, 1819),
    (1712,),
    (1572, 1575),
    (443, 464, 662, 664, 736, 1145, 1462, 1470, 1482, 1793),
    (151,),
    (443, 582, 662, 664, 732, 733, 1145, 1462, 1470, 1482, 1526, 1793, 1860, 1916),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1654),
    (601, 604, 869, 877, 1279, 1989),
    (1887, 1974),
    (172, 176, 180, 213, 1443),
    (1332, 1335, 1341, 1352, 1734),
    (22, 162, 598, 602, 605, 631, 765, 1213, 1850, 1953),
    (6, 22, 119, 132, 138, 141, 160, 162, 596, 598, 769, 1208, 2039, 2090),
    (148, 156, 159),
    (242,),
    (33, 237),
    (1077,),
    (184, 423, 577, 578, 598, 602, 607, 613, 697, 1528, 1547, 1893, 2017),
    (184, 577, 578, 613),
    (184, 577, 578, 598, 613),
    (1944,),
    (122, 124, 125, 139, 144, 147, 962, 1034, 1039, 1042, 1045, 1053, 1056, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (1230, 1233, 2052),
    (453, 582, 613, 724, 732, 733, 736, 1506),
    (864, 882, 1912, 1984, 1985, 1993),
    (805, 841, 1172, 1185),
    (266, 1275, 1284, 1311),
    (532, 1038, 1230, 1233, 1507, 2052),
    (64, 171, 207, 250, 256, 563, 570, 586, 677, 684, 690, 743, 753, 783, 1654),
    (80, 852, 875, 892, 896, 1587),
    (1911,),
    (1564,),
    (96, 128, 171, 517, 563, 576, 800, 1484, 2018, 2030, 2050),
    (251, 1303, 1305),
    (205, 215, 217, 528, 830, 836, 1910, 1944, 1948, 1981),
    (149, 569, 1514, 1572),
    (316,),
    (407, 563, 842, 844, 848, 1534, 1543, 2030, 2050),
    (84, 88, 225, 536, 1574, 1578, 1588, 2091),
    (945, 1197),
    (945,),
    (143, 1925),
    (175, 181, 198, 219, 251, 285, 350, 388, 599, 948, 965, 973, 985, 998, 1003, 1023, 1048, 1059, 1163, 1344, 1436, 1835, 1856, 1904, 1970, 1990, 1993, 2023, 2026, 2029),
    (251, 599, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1990),
    (251, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1312, 1990, 2029),
    (175, 219, 251, 595, 598, 599, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1312, 1990, 2023, 2029),
    (797, 798),
    (797, 798, 802, 807, 809, 2077),
    (730,),
    (1657, 1940),
    (1341,),
    (1510,),
    (172, 176, 180, 213, 661),
    (1340, 1354, 1946, 2071),
    (35, 2067),
    (35,),
    (35, 40, 1912),
    (128, 682, 685, 1601),
    (138, 1180),
    (172, 176, 180, 213, 586, 677, 684, 690, 743, 753, 783, 811, 826, 1654),
    (1655, 1681, 1699, 1708),
    (7, 86),
    (986, 1578, 1588, 1993),
    (1574,),
    (148, 156, 198, 1321, 1325),
    (1144, 1548),
    (1578,),
    (1622,),
    (191, 416, 1458, 1700, 1703, 1911),
    (172, 176, 180, 213, 1766),
    (1729,),
    (99, 101, 172, 176, 180, 213, 391, 1562, 1916),
    (804,),
    (249, 1571, 1633, 1636, 1645, 1798, 2036),
    (2036,),
    (172, 176, 180, 213, 217, 592, 610, 620, 626, 885, 1516, 1587, 1880, 1881, 1988, 2032),
    (748, 1420, 1424, 1466, 1468, 1536, 1540, 1952),
    (800, 807, 809, 1186, 1763),
    (799,),
    (797,),
    (163, 210, 452, 581, 676, 683, 686, 737, 739, 790, 794, 869, 1483, 1498, 1499, 1515, 1581, 1841),
    (1281, 1395, 2031),
    (178, 309, 314, 665, 1405, 1427, 1553, 1568, 1658, 1949),
    (172, 176, 180, 213, 289, 1224, 1227, 1232, 1242, 1254, 1257),
    (172, 176, 180, 213, 2031),
    (187, 504, 548, 951, 973, 1163, 1199, 1215, 1834, 1839, 1963, 2013),
    (1083, 1204),
    (1072, 1073, 1083),
    (49, 52, 189, 320, 702, 1440, 1515, 1637, 1639, 2063, 2074),
    (673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 810, 815, 819, 823),
    (730, 1167),
    (743, 744, 757, 920, 1420, 1758, 1836, 1916),
    (1154,),
    (122, 124, 125, 139, 144, 147, 149, 155, 636, 638, 962, 1044, 1045, 1049, 1053, 1157, 1202, 1240, 1244, 1516, 1820, 1962, 2008, 2038, 2044),
    (122, 124, 125, 133, 139, 144, 147, 149, 155, 160, 962, 1043, 1045, 1049, 1240, 1244, 1817, 1820, 1962, 2008, 2044, 2055),
    (1458,),
    (512, 629, 634, 643, 650, 655, 656, 658, 1852, 2007, 2009),
    (512, 514, 629, 634, 643, 650, 655, 656, 658, 1443, 1852, 1903, 1949, 2007, 2009, 2097),
    (598, 1365),
    (488, 598, 607, 951, 973, 1163, 1215),
    (2108,),
    (298, 2108),
    (267,),
    (621, 1076),
    (482, 1083),
    (1083,),
    (222, 732, 733, 1656, 1697, 1715),
    (586, 722, 743, 753),
    (1, 7, 15, 48, 100, 106, 175, 181, 196, 203, 216, 219, 346, 352, 387, 388, 392, 405, 411, 531, 577, 613, 645, 660, 681, 715, 738, 740, 811, 907, 912, 1022, 1024, 1027, 1030, 1455, 1457, 1472, 1477, 1494, 1497, 1502, 1504, 1520, 1536, 1540, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1831, 1896, 1906, 1908, 1968, 2093),
    (1, 7, 15, 48, 93, 100, 175, 181, 196, 202, 203, 216, 219, 451, 537, 577, 613, 637, 645, 660, 909, 1022, 1024, 1027, 1029, 1030, 1455, 1456, 1536, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1906, 2093),
    (1, 7, 15, 100, 106, 175, 181, 196, 203, 216, 219, 577, 613, 645, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (1, 7, 15, 100, 106, 175, 181, 196, 203, 216, 219, 637, 1139, 1142, 1143, 1221, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1851),
    (1, 7, 15, 100, 106, 175, 181, 196, 203, 216, 219, 531, 577, 613, 645, 681, 715, 738, 740, 811, 1472, 1477, 1494, 1497, 1502, 1520, 1536, 1540, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (203, 216, 219),
    (1709, 1711),
    (1188,),
    (1587,),
    (586, 677, 684, 690, 719, 726, 728, 734, 743, 753, 776, 783, 1500, 1501, 1535, 1538, 1654, 1959),
    (563, 571, 576, 586, 677, 684, 690, 743, 753, 783, 800, 805, 807, 809, 1186, 1500, 1501, 1654, 1959, 1960, 2077),
    (762,),
    (789, 793),
    (247, 249, 267, 278, 287, 547, 1728, 2068, 2110),
    (247, 249, 267, 278, 283, 287, 547, 550, 1728),
    (1044, 1053, 1057, 1275),
    (89, 1630),
    (786, 792, 795, 1567, 1724, 1761),
    (195, 322, 768, 773, 786, 792, 795, 1275, 1514, 1515, 1516, 1566, 1567, 1724),
    (78, 85),
    (761, 766, 768, 770, 773, 1612, 1997),
    (761, 766, 768, 770, 1571, 1612, 1625, 1633),
    (164, 976, 1313, 1319),
    (6, 21, 22, 50, 103, 162, 198, 571, 596, 598, 602, 605, 631, 637, 1200, 1201, 1214, 1241, 1444, 1850, 1953),
    (930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1255, 1379, 1403, 1404, 1406, 1795, 1947),
    (64, 171, 207, 250, 256, 293, 310, 312, 570, 684, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1255, 1379, 1404, 1406, 1430, 1459, 1790, 1795, 1949),
    (251, 270, 282, 289, 549, 550, 1059, 1224, 1227, 1232, 1242, 1250, 1254, 2087, 2088),
    (270, 289, 1224, 1227, 1232),
    (668, 670, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 842, 848, 852, 875, 892, 896, 1192, 1195, 1587, 1647, 1697, 1715),
    (238,),
    (96, 769, 2090),
    (70, 73, 769),
    (109, 550, 571, 1186),
    (1011, 1593),
    (172, 176, 180, 213, 429, 442, 593, 603, 613, 1466, 1473, 1880, 1916, 1983, 2032),
    (110, 172, 176, 180, 213, 422, 426, 442, 547, 571, 593, 603, 613, 1466, 1473, 1495, 1504, 1519, 1523, 1880, 1916, 1983, 2032),
    (852, 875, 892, 896, 949, 953, 2021),
    (696, 852, 875, 892, 896, 949, 950, 953, 1014, 1162, 1238, 1244, 1385, 1836),
    (451,),
    (1651, 1690, 1694, 1706, 1709, 1713, 2062),
    (1651, 1690, 1706, 1709, 1713, 2062),
    (787, 788, 796, 2066, 2069, 2070),
    (172, 176, 180, 213, 736, 748),
    (37,),
    (1663,),
    (121, 1997, 2002),
    (732, 798, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404),
    (64, 135, 171, 207, 250, 256, 293, 298, 303, 308, 563, 570, 684, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1644, 1949),
    (1467,),
    (23, 54, 66, 80, 110, 171, 176, 180, 196, 213, 245, 348, 353, 358, 362, 414, 533, 547, 592, 637, 640, 646, 673, 675, 692, 699, 701, 727, 736, 761, 775, 780, 783, 798, 809, 811, 827, 852, 875, 892, 896, 930, 934, 942, 963, 969, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1231, 1241, 1255, 1379, 1404, 1412, 1414, 1466, 1473, 1504, 1563, 1587, 1592, 1600, 1613, 1634, 1647, 1697, 1709, 1715, 1777, 1778, 1803, 1831),
    (128, 130, 131),
    (877, 1277, 1282, 1296, 1397),
    (112, 621, 1083),
    (870,),
    (29, 399, 863, 1302),
    (29, 1304, 1307, 1311, 1782),
    (29, 1304, 1307),
    (621, 1307),
    (482, 621, 622, 636, 638, 660, 667, 669, 864, 882, 893, 962, 1046, 1062, 1065, 1075, 1079, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1255, 1275, 1379, 1776, 1816, 1840, 1978, 1984, 1985, 1993),
    (636, 638, 660, 864, 882, 893, 962, 1046, 1065, 1068, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1275, 1776, 1984, 1985, 1993),
    (864, 882, 893, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (482, 621, 864, 882, 893, 962, 1046, 1079, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (636, 638, 856, 864, 882, 893, 962, 1046, 1062, 1065, 1066, 1079, 1080, 1083, 1108, 1169, 1231, 1234, 1238, 1240, 1243, 1244, 1246, 1255, 1776, 1984, 1985, 1991, 1993, 1995),
    (732, 733, 2086),
    (586, 677, 684, 690, 743, 753, 783, 1654),
    (853, 862),
    (23, 54, 66, 80, 176, 180, 196, 213, 245, 353, 414, 569, 592, 637, 640, 646, 673, 675, 692, 696, 699, 701, 727, 736, 761, 775, 780, 783, 798, 811, 827, 852, 875, 892, 896, 930, 942, 956, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404, 1412, 1414, 1466, 1587, 1592, 1600, 1613, 1634, 1647, 1697, 1709, 1715, 1831, 1919),
    (1598,),
    (217, 571, 620, 885, 1222, 1587, 1988, 2031, 2059),
    (1172, 1185, 1533, 1542, 1693, 1696),
    (1174,),
    (289, 1229, 1435, 1436, 1904, 1970, 2080),
    (289, 511, 1229),
    (1912,),
    (1, 7, 15, 48, 196, 366, 649, 674, 678, 680, 703, 704, 740, 745, 746, 747, 749, 754, 756, 784, 797, 918, 1009, 1021, 1312, 1457, 1554, 1653, 1686, 1698, 1709, 1716, 1754, 1756, 1849, 1905, 1906, 1908, 1964, 1966, 1967, 1969, 2072),
    (1, 7, 15, 48, 196, 649, 674, 680, 703, 704, 740, 745, 746, 747, 749, 752, 754, 756, 784, 797, 921, 1024, 1554, 1653, 1686, 1698, 1709, 1716, 1754, 1756),
    (249,),
    (674, 703, 704, 740),
    (809,),
    (1470, 1471, 1481),
    (608, 927),
    (808, 1912),
    (2052,),
    (290,),
    (172, 176, 180, 213),
    (295, 297, 417, 555, 1651, 1706, 1713, 1721, 1949),
    (1174, 1188),
    (172, 176, 180, 213, 282, 289, 379, 491, 732, 733, 748, 827, 852, 875, 892, 896, 965, 1224, 1227, 1232, 1237, 1242, 1250, 1254, 1258, 1259, 1326, 1420, 1424),
    (289, 1224, 1227, 1232, 1258, 1259),
    (112, 184, 195, 423, 577, 578, 613, 730, 1514, 1515, 2028),
    (112, 184, 577, 578, 613, 1515),
    (48, 1599),
    (84, 89, 886, 1630),
    (259, 931, 973, 985, 1016, 1023, 1152, 1163, 1181, 1190, 1199, 1256, 1273, 1302, 1312, 1328, 1331, 1356, 1404, 1790, 1904),
    (94, 444, 582, 592),
    (295, 297, 417, 555, 1651, 1706, 1721, 1949),
    (295, 297, 555, 1949),
    (867, 877, 1616),
    (180, 852, 875, 892, 896, 994, 1587, 1647, 1697, 1715),
    (595,),
    (955, 968, 1002, 1166, 1193, 1243, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804, 2008),
    (841, 843, 847, 1768, 1769, 1950),
    (1916,),
    (205, 215, 217, 354, 586, 722, 743, 753, 830, 836, 1471, 1509, 1512, 1535, 1910, 1943, 1944, 1981, 2104, 2105, 2106),
    (1516, 2030, 2050),
    (249, 278, 547, 550, 1929),
    (119, 132, 138, 141, 160, 251, 260, 267, 852, 875, 892, 896, 992, 1131, 1196, 1229, 1342, 1347, 1600),
    (172, 176, 180, 213, 1388, 1916),
    (2067,),
    (222, 586, 722, 743, 753, 1488, 1506),
    (159, 198),
    (709, 869, 1279, 1420, 1572, 1916, 1989),
    (190, 484, 557, 578, 583, 858, 869, 879, 908, 910, 928, 1498, 1925),
    (1682, 2113),
    (284, 825, 965, 1084, 1162, 1224, 1227, 1232, 1258, 1260, 1264, 1265, 1269, 1587),
    (1162, 1189, 1196),
    (674, 740),
    (1359,),
    (204, 581, 647, 737, 739, 869, 877, 1279, 1360, 1483, 1499, 1657, 1670, 1719, 1974),
    (1275,),
    (1630,),
    (1298, 1912),
    (517, 563, 852, 875, 892, 896, 2030, 2050),
    (248, 252, 287),
    (1861,),
    (113, 172, 176, 180, 213),
    (203, 216, 219, 352, 375, 681, 694, 750, 797, 954, 989, 1037, 1067, 1181, 1370, 1874),
    (203, 216, 219, 681, 695, 750, 1843),
    (203, 216, 219, 1067),
    (126, 128, 134, 155, 215, 543, 830, 836, 1910),
    (48, 72, 356, 674, 703, 705, 740, 751, 952, 979, 982, 1009, 1013, 1163, 1171, 1964, 1966, 1967, 1969),
    (48, 93, 674, 740, 1009, 1173, 1601, 1853),
    (48, 356, 674, 740, 751),
    (1682,),
    (251, 674, 700, 740, 1702),
    (674, 700, 740, 752, 1702),
    (864, 882, 1984, 1985, 1993),
    (205, 215, 217, 462, 586, 613, 830, 836, 1471, 1535, 1564, 1910, 1943, 1944, 1948, 1981, 2104, 2105, 2106),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1654, 2069, 2070, 2114),
    (586, 677, 684, 690, 743, 753, 783, 1654, 2069, 2070),
    (48, 979, 2017),
    (7,),
    (563,),
    (674, 703, 705, 740),
    (674, 740, 1173),
    (940, 974, 981, 997, 1005, 1010, 1505, 1572, 1992),
    (912, 940, 957, 974, 981, 995, 997, 1005, 1010, 1037, 1040, 1067, 1069, 1102, 1394, 1420, 1441, 1485, 1505, 1572, 1992, 1993),
    (181, 221, 851, 876, 882, 884, 940, 957, 974, 981, 997, 999, 1000, 1005, 1010, 1585, 1648, 1655, 1669, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1804, 1984, 1985),
    (184, 423, 550, 577, 578, 613, 730, 1494, 1502, 1504),
    (184, 423, 450, 467, 577, 578, 613, 730, 1494, 1502),
    (134, 852, 875, 892, 896),
    (100, 181, 221, 387, 851, 876, 882, 940, 957, 974, 977, 981, 995, 997, 1005, 1010, 1069, 1070, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1984, 1985),
    (100, 181, 851, 876, 882, 940, 974, 981, 997, 1005, 1010, 1984, 1985),
    (1275, 1514, 1515, 1516),
    (221, 711, 1648, 1655, 1669, 1671, 1672, 1675, 1678, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1804),
    (221, 724, 732, 733, 736, 1648, 1665, 1669, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1804),
    (1018, 1085, 1915),
    (1582,),
    (42,),
    (1239,),
    (2024,),
    (1314, 2024),
    (172, 176, 180, 213, 609, 1473),
    (106, 577, 613, 1848),
    (550, 1314, 1784, 1786),
    (143, 493, 601, 869, 1018, 1912, 1965, 1989),
    (867,),
    (1622, 1626),
    (49, 52, 1637, 1639),
    (557, 585, 1616, 1657, 1659, 1660, 1668, 1670, 1677, 1679, 1719, 1726),
    (930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404),
    (64, 171, 207, 250, 256, 293, 298, 303, 308, 570, 586, 677, 684, 690, 743, 753, 783, 930, 947, 980, 983, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1598, 1644, 1654, 2016),
    (177,),
    (126, 155, 198, 988, 1009, 1289, 1646, 1828, 2087, 2088),
    (23, 54, 66, 80, 171, 176, 180, 196, 213, 245, 348, 353, 358, 362, 414, 533, 592, 637, 640, 646, 673, 675, 692, 699, 701, 727, 736, 761, 775, 780, 783, 798, 809, 811, 827, 852, 875, 892, 896, 930, 936, 942, 963, 1009, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1379, 1404, 1412, 1414, 1466, 1473, 1536, 1563, 1587, 1592, 1600, 1613, 1634, 1647, 1697, 1709, 1715, 1831, 1862, 1919),
    (1346, 1436, 2080),
    (732, 2058),
    (25, 341, 1468),
    (25, 341, 1466, 1468),
    (1682, 1713, 1802),
    (1636, 1640, 2030, 2050),
    (585, 959, 1657, 1668, 1717),
    (1577, 1608, 1633),
    (673, 675, 692, 699, 701, 727, 736, 775, 783, 798),
    (84, 88, 225, 319, 536, 1574, 1578, 1588, 1940),
    (61, 180, 183, 225, 414, 733, 852, 875, 889, 892, 896, 1035, 1041, 1414, 1600, 1647, 1697, 1715),
    (244,),
    (1949,),
    (24,),
    (181, 221, 577, 613, 653, 687, 768, 773, 851, 876, 882, 884, 888, 891, 940, 974, 981, 997, 1005, 1010, 1069, 1070, 1098, 1648, 1672, 1676, 1686, 1688, 1699, 1708, 1709, 1804, 1816, 1976, 1984, 1985, 1996, 1998, 2000),
    (577, 613, 851, 876, 882, 1984, 1985, 1996, 2000),
    (100, 181, 221, 653, 851, 876, 882, 884, 888, 890, 940, 981, 1005, 1010, 1585, 1648, 1669, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1804, 1976, 1984, 1985, 1996),
    (744, 1758),
    (100, 996, 1005, 1028, 1255, 1835, 1856, 1859, 1993, 1995),
    (1827, 1912),
    (592,),
    (168, 577, 613, 759, 1823),
    (121,),
    (76, 791, 796, 1382, 1406, 1427, 1568, 1791, 1948, 2102),
    (1746,),
    (791, 796, 1382, 1691, 1695, 1791),
    (1023,),
    (1680, 1705),
    (1680, 1702, 1705),
    (68, 73, 732, 791, 796, 1760, 1946),
    (76, 791, 796),
    (791, 796),
    (24, 340),
    (1693, 1696),
    (184, 423, 577, 613, 697, 2087, 2088),
    (184, 450, 467, 577, 613, 697),
    (2024, 2064),
    (238, 621, 622, 1091, 1094, 1100, 1116, 1446, 1449, 1452, 1602, 1779, 2028, 2049, 2051),
    (1099, 1100, 1116),
    (49, 1093, 1103, 1452, 1601, 1602, 1603),
    (291, 696),
    (851, 876, 882, 884, 1407, 1984, 1985, 2108),
    (851, 876, 882, 1407, 1984, 1985, 2108),
    (113, 172, 176, 180, 213, 673, 675, 692, 699, 701, 727, 736, 748, 775, 783, 798, 852, 875, 892, 896, 1221, 1420, 1424, 1690, 1916, 2031),
    (852, 875, 892, 896),
    (100, 175, 219, 851, 852, 866, 875, 876, 882, 892, 896, 965, 1984, 1985),
    (965,),
    (214, 490, 828, 831, 833, 835, 837, 838, 965),
    (137,),
    (401, 885),
    (149, 1132, 1229, 1254),
    (289, 379, 1224, 1227, 1232),
    (1258, 1260),
    (221, 851, 876, 882, 1572, 1648, 1655, 1669, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1804, 1984, 1985),
    (149, 251, 260, 577, 613, 1131, 1229, 1248, 1253, 1254, 1255, 1271, 1333, 1342, 1347),
    (577, 613, 1342),
    (251, 1229, 1342, 1781),
    (711, 1479),
    (78, 85, 94),
    (195, 368, 372, 383, 443, 732, 733, 1120, 1139, 1145, 1153, 1556, 1793, 1860),
    (548, 951, 973, 1163, 1199, 1215, 1420, 1561, 1834, 1839, 1963, 2013),
    (164, 572, 1875, 1945),
    (1494, 1616, 1631, 1636, 1869),
    (99, 101),
    (930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1724),
    (497, 503, 586, 677, 684, 690, 743, 753, 783, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1598, 1654),
    (289, 852, 875, 892, 896, 1587),
    (1471, 1509, 1512, 1944, 2104, 2105, 2106),
    (894, 1636),
    (894, 1267),
    (215, 830, 836, 1910, 1944, 1981),
    (512, 629, 634, 643, 650, 655, 656, 658, 666, 671, 1443, 1903, 1949, 2007, 2009),
    (122, 124, 125, 139, 144, 962, 1044, 1045, 1060, 1240, 1244, 2008, 2038, 2044),
    (1297, 1912, 1919),
    (797, 1167, 1171, 1184, 1194, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (1542,),
    (23, 63, 1038, 1077, 1086, 1165, 1430, 1900),
    (172, 176, 180, 213, 646, 748, 827, 852, 875, 892, 896, 1047, 1346),
    (7, 9, 94, 444, 582, 592, 853, 862, 1289),
    (7, 100, 181, 2093),
    (94, 181, 853, 855, 857),
    (75, 189, 226, 320, 702, 887, 1440, 1515, 1637, 1639, 1854, 1892),
    (1587, 2030, 2050),
    (189, 226, 320, 530, 702, 887, 911, 1429, 1440, 1515, 1637, 1639, 1854, 1871, 1892, 2022),
    (189, 226, 228, 702, 887, 1440, 1507, 1515, 1637, 1639, 1871, 1892, 1894),
    (586, 677, 684, 690, 743, 753, 783, 1418, 1637, 1639, 1654),
    (1787,),
    (229, 701, 702, 1429, 1637, 1639, 1701, 1704, 1892),
    (69, 189, 320, 702, 887, 1440, 1515, 1637, 1639, 1892),
    (167, 189, 226, 530, 702, 839, 887, 1440, 1514, 1515, 1637, 1639, 1696, 1854, 1858, 1871, 1892, 2022),
    (119, 132, 138, 141, 152, 160, 198, 568, 914, 917, 1791, 1795, 1829, 2039, 2092),
    (126, 155, 198, 258, 1646, 1828, 1885, 2087, 2088),
    (126, 155, 198),
    (2053,),
    (765, 772, 789, 793, 2006),
    (71, 765, 2005),
    (108, 765, 1761),
    (765, 772, 789, 793, 1613),
    (1, 7, 100, 106, 175, 181, 196, 203, 216, 219, 352, 599, 645, 681, 907, 954, 960, 968, 989, 1190, 1243, 1815, 1859, 1874, 1968, 1993, 2008),
    (1, 7, 100, 175, 196, 203, 216, 219, 645, 909),
    (292, 928, 938, 990, 1279, 1360, 1616),
    (285, 1587, 1940),
    (5, 585, 869, 939, 972, 1006, 1541, 1657),
    (493, 601, 869, 877, 1989),
    (930, 947, 967, 1007, 1051, 1120, 1199, 1239, 1253, 1281, 1404),
    (128, 129, 1224, 1227, 1232, 1258, 1260, 1264, 1265, 1268, 1546),
    (236, 336, 594, 770, 773, 858, 886, 1605, 1630, 1863, 1911),
    (476, 691, 1599, 1610),
    (711, 1648, 1655, 1678, 1686, 1688, 1699, 1708, 1709, 1804),
    (195, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (577, 613, 1514),
    (1514, 2075),
    (1011,),
    (1141, 1459, 1460, 1794),
    (852, 875, 892, 896, 1818, 2086),
    (218,),
    (841, 843, 847, 1185, 1533, 1542, 1768, 1769, 1948, 1950, 1982, 2015, 2027),
    (26, 102, 135, 145, 171, 185, 225, 230, 244, 271, 316, 397, 424, 515, 576, 588, 684, 800, 807, 1199, 1239, 1253, 1466, 1484, 1535, 1750, 1948, 1949, 1957, 1973, 1982),
    (416, 841, 1650, 1652, 1660, 1703, 1713, 1802, 1893, 1911),
    (1581,),
    (839, 845),
    (119, 128, 129, 130, 132, 138, 141, 160, 825, 1084, 1587, 1829),
    (576, 842, 848, 1587),
    (892, 896, 897),
    (629, 630, 635, 641, 1811, 1812, 1958),
    (629, 630, 1810, 1812, 2007),
    (586, 677, 684, 690, 710, 726, 728, 741, 743, 753, 783, 1654, 1709, 1935, 1943),
    (674, 705, 740, 747, 797, 1171, 1175, 1653, 1686, 1709, 1716),
    (674, 703, 740, 752, 1173, 1653, 1686, 1709, 1716),
    (1702,),
    (172, 176, 180, 213, 475, 489, 492, 1587, 1596, 1634, 1819, 2040, 2096),
    (759, 1823),
    (732, 733, 736, 810, 812, 815, 816, 819, 820, 1587, 1766, 1916),
    (811, 822),
    (293, 693, 1404, 1407, 1598, 1611, 1644, 2016),
    (1638,),
    (582,),
    (927,),
    (1986,),
    (883,),
    (602, 607, 1528, 1547, 1893, 2017),
    (612, 1986),
    (43, 1335),
    (23, 63, 535, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 978, 984, 1038, 1077, 1165, 1412, 1414, 1420, 1430),
    (1144, 1147, 1467),
    (293, 693, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1598, 1644, 2016),
    (289, 885, 1224, 1227, 1232, 1257),
    (172, 176, 180, 183, 213, 852, 875, 892, 896),
    (1473, 1510, 1511),
    (251, 425, 577, 584, 587, 589, 613, 1229, 1472, 1474, 1477, 1522, 1575),
    (126, 155, 427, 577, 579, 584, 590, 613, 1475, 1522, 1524, 1530),
    (586, 722, 743, 753, 1488, 1506),
    (1247, 1847, 1920, 2073, 2095),
    (119, 132, 138, 141, 160, 1616, 2039),
    (1161, 1385),
    (126, 128, 155, 498, 668, 670, 852, 875, 892, 896, 1224, 1227, 1232, 1964, 1966),
    (110, 547, 845, 1616),
    (269, 951, 973, 1163, 1215),
    (49, 195, 621, 1136, 1609, 2014),
    (1823,),
    (1364, 1367, 1369),
    (148, 151, 198, 595, 1823),
    (110, 285, 547, 766, 768, 839, 916, 1231, 1255, 1379, 1403, 1406, 1751, 1790, 1795),
    (894, 1616),
    (1, 7, 11, 15, 100, 175, 181, 195, 196, 219, 266, 284, 387, 388, 392, 645, 681, 715, 730, 738, 740, 773, 814, 854, 907, 912, 940, 974, 977, 981, 1005, 1010, 1089, 1111, 1121, 1124, 1137, 1275, 1306, 1455, 1457, 1494, 1497, 1502, 1514, 1515, 1648, 1669, 1671, 1672, 1675, 1676, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1761, 1782, 1784, 1801, 1804, 1906, 1908, 2093),
    (1, 7, 11, 15, 100, 175, 181, 196, 219, 645, 681, 715, 730, 738, 740, 814, 940, 981, 1005, 1010, 1275, 1494, 1648, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1720, 1804, 2093),
    (1, 7, 11, 15, 100, 175, 181, 193, 195, 196, 219, 230, 232, 273, 571, 645, 775, 780, 813, 814, 937, 977, 1089, 1095, 1111, 1120, 1121, 1125, 1128, 1130, 1137, 1142, 1143, 1275, 1447, 1648, 1665, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1800, 1801, 1804, 1807, 1857),
    (109, 586, 677, 684, 690, 710, 712, 716, 719, 726, 728, 734, 742, 743, 753, 776, 783, 813, 1647, 1654, 1697, 1709, 1715, 1754, 2012, 2025),
    (172, 176, 180, 213, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 827, 852, 871, 875, 892, 896, 963, 965, 1035, 1078, 1241, 1777, 1819),
    (372, 383, 1145, 1153, 1793),
    (1313, 1353, 1355),
    (12, 195, 766, 768, 770, 773, 1571, 1576, 1621, 1623, 1628, 1633, 1879, 2094),
    (1571, 1576, 1623, 1628, 1633),
    (195, 1571, 1576, 1623, 1628, 1633),
    (763, 764, 766, 768, 1571, 1576, 1623, 1625, 1628, 1633, 1695, 2098),
    (763, 764),
    (48, 72, 195, 351, 366, 404, 674, 703, 730, 740, 747, 797, 952, 979, 982, 1009, 1163, 1394, 1441, 1554, 1572, 1640, 1653, 1686, 1709, 1716, 1964, 1966, 1969, 1977),
    (48, 72, 93, 203, 216, 219, 674, 740, 1475, 1494, 1530, 1572, 1653, 1678, 1686, 1709, 1716, 1853),
    (48, 72, 674, 730, 740, 1572, 1653, 1686, 1709, 1716, 1969),
    (48, 72, 195, 674, 740, 1572, 1653, 1686, 1709, 1716),
    (499, 510),
    (354, 499, 668),
    (126, 128, 155),
    (521, 810, 819, 1872),
    (521, 804),
    (188, 194, 202, 578, 743, 853, 862, 908, 910, 1458, 1857, 1876),
    (188, 194, 202, 235, 578, 743, 853, 862, 908, 910, 1458, 1504, 1761, 1857, 1862, 1863, 1865, 1876, 2046),
    (584, 1572),
    (249, 278, 547),
    (251, 260, 1131),
    (289, 1242, 1250, 1254, 1599),
    (289,),
    (192,),
    (48, 100, 175, 203, 216, 219, 352, 375, 392, 645, 681, 707, 738, 745, 750, 912, 954, 989, 1163, 1472, 1477, 1502, 1756, 1874, 1886, 1968, 1993),
    (586, 677, 684, 690, 708, 710, 725, 726, 728, 743, 753, 783, 1654, 1709, 2106),
    (100, 181, 660, 940, 981, 1005, 1010),
    (137, 249, 251),
    (251,),
    (591,),
    (34, 1302, 1304, 1307),
    (34, 37, 598, 621, 636, 638, 1129, 1302, 1307),
    (621,),
    (1327,),
    (4, 328, 1487, 1724, 1893),
    (4,),
    (851, 876, 881, 882, 884, 1374, 1984, 1985),
    (459, 1461, 1470, 1478, 1482, 1510, 1511),
    (621, 636, 638, 667, 669, 864, 882, 962, 1046, 1083, 1169, 1210, 1238, 1240, 1243, 1244, 1246, 1275, 1776, 1984, 1985, 1993),
    (366, 674, 703, 704, 740, 1554, 1849, 1855, 1915),
    (266, 1275, 1284),
    (251, 267, 696, 1646, 1884, 2087, 2088),
    (1646,),
    (128,),
    (100, 175, 181, 219, 249, 278, 388, 547, 599, 636, 638, 645, 935, 948, 954, 965, 973, 985, 989, 998, 1003, 1015, 1016, 1018, 1023, 1048, 1059, 1163, 1225, 1256, 1269, 1273, 1280, 1289, 1302, 1312, 1317, 1325, 1328, 1330, 1331, 1334, 1339, 1347, 1356, 1376, 1436, 1455, 1514, 1516, 1782, 1784, 1786, 1835, 1840, 1859, 1904, 1970, 1990, 1993, 2023, 2026, 2029, 2078),
    (94, 100, 181, 765, 772, 789, 793),
    (71, 74, 1566),
    (221, 1407, 1648, 1655, 1686, 1688, 1699, 1708, 1709, 1804, 2108),
    (310, 312, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1406, 1407, 1795, 2108),
    (64, 171, 207, 250, 256, 293, 298, 303, 308, 310, 312, 570, 684, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1383, 1404, 1406, 1407, 1430, 1790, 1795, 1949, 2108),
    (221, 1648, 1655, 1686, 1688, 1699, 1708, 1709, 1804, 2108),
    (839, 845, 846, 1733, 1736, 1972, 1999),
    (49, 1088, 1091, 1093, 1103, 1601, 1602, 1603),
    (181, 653, 849, 876, 882, 888, 891, 1809, 1816, 1976, 1984),
    (849, 856, 876, 882, 1809, 1976, 1984, 2033),
    (391,),
    (44, 122, 124, 137, 266, 636, 638, 941, 960, 961, 964, 968, 1240, 1243, 1244, 1378, 1614, 1917, 1921, 1929, 2008),
    (122, 124, 125, 139, 144, 147, 169, 962, 1045, 1240, 1244, 2008, 2044),
    (122, 124, 125, 139, 144, 147, 169),
    (112, 634, 636, 638, 1155),
    (254, 259, 931, 943, 973, 985, 1011, 1016, 1023, 1152, 1163, 1181, 1190, 1199, 1256, 1273, 1302, 1312, 1328, 1331, 1356, 1362, 1404, 1406, 1430, 1790, 1834, 1970),
    (931, 943, 973, 985, 1011, 1016, 1023, 1152, 1163, 1181, 1190, 1199, 1234, 1249, 1251, 1255, 1256, 1273, 1302, 1312, 1328, 1330, 1331, 1334, 1339, 1356, 1358, 1362, 1376, 1377, 1382, 1403, 1404, 1406, 1790, 1791, 1795, 1834),
    (1643,),
    (711, 1479, 1485, 1505, 1678),
    (1571, 1623, 1624, 1627, 1630, 1633, 1636, 2094),
    (763, 766, 768, 770, 1571, 1573, 1576, 1623, 1627, 1628, 1631, 1632, 1633, 1636, 1709, 1714, 1869),
    (1571, 1623, 1625, 1633, 2094),
    (703, 704, 1413, 1422, 1426, 1428, 1442, 1570, 1764, 1796, 1901, 1905),
    (762, 1368, 1693, 1696),
    (1126,),
    (1752,),
    (766, 768, 770, 903, 1571, 1576, 1583, 1621, 1623, 1624, 1627, 1628, 1630, 1633, 1636, 2094),
    (1571, 1576, 1583, 1623, 1628, 1633),
    (732, 733, 763, 766, 768, 770, 1322, 1571, 1615, 1619, 1623, 1625, 1627, 1633, 1636, 1640, 2094),
    (128, 636, 638, 681, 691, 694, 698, 707, 750, 797, 941, 960, 961, 968, 993, 996, 1003, 1243, 1378, 1599, 1610, 1672, 1676, 1840, 1917, 1921, 2008),
    (251, 265, 599, 1455, 1622),
    (682, 685, 1599, 1669, 1718),
    (1, 7, 196, 208, 356, 361, 364, 366, 674, 680, 703, 704, 740, 745, 797, 1413, 1421, 1426, 1437, 1442, 1554, 1570, 1796, 1849, 1855, 1893, 1901, 1905, 1906, 1908, 1915, 1971),
    (1, 7, 195, 196, 208, 251, 289, 338, 356, 382, 577, 613, 674, 703, 730, 740, 747, 749, 952, 1009, 1013, 1171, 1175, 1184, 1229, 1242, 1254, 1271, 1640, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804, 1964, 1966, 1967, 1969),
    (195, 289, 1229, 1640, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1801, 1804),
    (208, 356, 577, 613, 674, 740, 747, 749, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (1450, 1912),
    (1, 7, 196, 415, 577, 579, 613, 674, 703, 704, 711, 740, 747, 752, 1132, 1173, 1229, 1585, 1588, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (59, 96, 171, 563, 571, 576, 592, 727, 775, 780, 813, 833, 1186, 1364, 1367, 1369, 1484, 1495, 1500, 1501, 2030, 2050),
    (592, 611, 613, 1986),
    (425, 427, 445, 577, 579, 584, 587, 589, 590, 613, 1157, 1472, 1477, 1514, 1515, 1522, 1524, 1530, 1951),
    (425, 577, 584, 587, 589, 613, 1494),
    (1266,),
    (265, 1825, 1963, 2013),
    (1, 7, 15, 48, 72, 181, 196, 366, 649, 674, 678, 680, 703, 704, 705, 740, 745, 746, 747, 749, 756, 784, 797, 918, 926, 1423, 1442, 1554, 1568, 1653, 1686, 1698, 1709, 1716, 1754, 1756, 1849, 1855, 1905, 1906, 1908, 1964, 1966, 1967, 1969, 1971, 1977, 2072),
    (1, 7, 15, 48, 181, 196, 649, 674, 680, 682, 703, 704, 740, 745, 746, 747, 749, 752, 754, 756, 784, 797, 921, 1022, 1030, 1423, 1442, 1554, 1653, 1686, 1698, 1709, 1716, 1754, 1756, 1855, 2052),
    (732, 733),
    (548, 1963, 2013),
    (463, 1009, 1474, 1485),
    (128, 987, 1475),
    (187, 450, 467, 1474, 1485, 1490),
    (869,),
    (96, 128, 130, 138, 413, 517, 576, 592, 825, 842, 844, 848, 1484, 2030, 2050),
    (834,),
    (361, 363, 364, 674, 680, 703, 704, 740, 745, 797, 1022, 1030, 1413, 1421, 1428, 1442, 1479, 1554, 1855, 1901, 1906, 1915),
    (84, 236, 886, 1605),
    (1341, 1349),
    (1335, 1341, 1349),
    (203, 216, 218, 219),
    (763, 764, 1516),
    (68, 73),
    (851, 876, 881, 882, 884, 1984, 1985),
    (172, 176, 180, 213, 1869),
    (238, 636, 638, 1097, 1136, 1154, 1220, 1438, 1514),
    (221, 732, 733, 851, 876, 882, 1128, 1130, 1587, 1636, 1648, 1665, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1800, 1801, 1804, 1984, 1985, 2031),
    (1, 7, 100, 181, 196, 221, 388, 392, 425, 577, 584, 589, 613, 645, 653, 730, 738, 811, 851, 876, 882, 884, 888, 891, 907, 912, 940, 957, 974, 981, 995, 997, 1005, 1010, 1069, 1070, 1098, 1105, 1494, 1564, 1587, 1648, 1669, 1671, 1672, 1675, 1676, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1801, 1804, 1976, 1984, 1985, 2030, 2050),
    (100, 181, 221, 415, 427, 577, 579, 590, 613, 653, 851, 876, 882, 884, 888, 890, 937, 940, 974, 981, 997, 999, 1005, 1010, 1098, 1585, 1588, 1648, 1655, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1804, 1976, 1984, 1985, 2052),
    (930, 944, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404),
    (1818,),
    (847, 1230, 1233, 1255, 1982),
    (631,),
    (48, 72, 952),
    (550, 730, 732, 1514, 1515, 1516, 1946),
    (302, 555),
    (1144, 1467),
    (251, 276, 1167, 1184, 1572),
    (1572, 1575, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (1572,),
    (251, 1572),
    (511, 1469),
    (511, 1144, 1147, 1467),
    (629, 634, 643, 650, 655, 656, 658, 666, 671),
    (289, 1224, 1227, 1232, 1257),
    (198, 577, 613, 988, 1009, 1289, 1436, 1646, 1828, 2080, 2087),
    (450, 467, 577, 613, 1490, 1646),
    (119, 132, 138, 141, 160, 2039, 2055, 2090),
    (1614, 1617),
    (185, 318, 397, 1018, 1025, 1165, 1209, 1230, 1233, 1949, 2052),
    (23, 63, 207, 244, 930, 947, 970, 984, 1007, 1038, 1051, 1077, 1120, 1165, 1179, 1199, 1207, 1239, 1253, 1404, 1942),
    (61, 515, 567, 847, 1233, 1255, 1916, 1948, 1982, 2090),
    (61, 121, 145, 183, 515, 565, 1207, 1230, 1233, 1949, 2052),
    (847, 1598, 1846, 1916, 1950, 1982),
    (210, 452, 581, 739, 829, 1483, 1496, 1498, 1499, 1515, 1572, 1581, 1912),
    (146, 1199),
    (1582, 1586, 1628, 1632, 1635),
    (17, 185, 484, 578, 583, 676, 679, 683, 686, 729, 737, 790, 908, 910, 938, 1499, 1657, 1668, 1677, 1717, 1726, 1858),
    (126, 155, 987, 1009, 1646),
    (89,),
    (1, 7, 100, 196, 411, 577, 613, 1494, 1502, 1520, 1536, 1539, 1540, 1545, 1548, 1549, 1893, 1896),
    (100, 593, 603, 625, 1142, 1221, 1511, 1527, 1536, 1540, 1545, 1548, 1549),
    (674, 703, 704, 740, 1855, 1915),
    (1, 7, 15, 196, 649, 674, 703, 704, 740, 784, 797, 1171, 1175, 1177, 1184, 1187, 1194, 1587, 1648, 1662, 1667, 1683, 1686, 1698, 1705, 1709, 1716, 1764, 1800, 1801, 1804, 1807, 1893, 2061),
    (1, 7, 15, 196, 415, 674, 680, 703, 704, 740, 784, 797, 1173, 1177, 1184, 1191, 1648, 1667, 1669, 1672, 1675, 1686, 1698, 1699, 1705, 1709, 1716, 1718, 1801, 1804, 1893, 2061),
    (1, 7, 15, 196, 674, 740, 797, 1184, 1648, 1662, 1665, 1667, 1683, 1686, 1698, 1705, 1709, 1716, 1764, 1800, 1801, 1804, 1807),
    (1, 7, 100, 196, 674, 703, 704, 740, 747, 749, 1171, 1177, 1184, 1640, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (1367, 1514, 1515),
    (1514, 1585),
    (1364,),
    (251, 1515),
    (1824,),
    (1266, 1291, 1598),
    (743, 744, 1420, 1758),
    (299, 300, 555, 1651, 1658, 1661, 1706, 1713, 1802, 1949),
    (1571, 1577, 1608, 1629, 1633, 1636, 2010),
    (632, 790, 794, 1726, 1914),
    (1470, 1471),
    (55, 198, 1892, 1907, 1911),
    (197,),
    (654, 850, 857, 869, 905, 1106, 1912),
    (122, 124, 125, 139, 144, 147, 169, 962, 1039, 1042, 1045, 1240, 1244, 1955, 1997, 2008, 2044),
    (869, 1989),
    (102, 135, 145, 171, 185, 209, 225, 230, 271, 327, 576, 578, 588, 684, 800, 807, 1466, 1484, 1535, 1792, 1948, 1949, 1957, 1973, 2018),
    (1, 7, 196, 1089, 1111, 1495, 1504),
    (1, 7, 15, 100, 181, 196, 381, 392, 445, 455, 577, 587, 613, 698, 718, 739, 781, 854, 907, 912, 1089, 1095, 1111, 1124, 1125, 1128, 1130, 1137, 1138, 1142, 1447, 1453, 1455, 1457, 1472, 1477, 1487, 1499, 1502, 1503, 1505, 1514, 1515, 1572, 1865, 1868, 1893, 1951, 2093),
    (23, 63, 64, 171, 250, 256, 475, 535, 571, 906, 930, 947, 1007, 1038, 1051, 1077, 1120, 1165, 1199, 1239, 1253, 1404, 1777, 1778),
    (23, 63, 64, 135, 171, 207, 250, 256, 293, 298, 303, 308, 310, 469, 475, 497, 503, 563, 570, 620, 684, 798, 906, 930, 947, 980, 983, 1007, 1038, 1051, 1077, 1120, 1165, 1199, 1239, 1253, 1404, 1459, 1546, 1644, 1795, 1803, 1807, 1913, 1948, 1949),
    (1, 7, 15, 100, 181, 196, 421, 440, 447, 577, 580, 587, 613, 739, 1089, 1111, 1447, 1453, 1472, 1477, 1487, 1494, 1499, 1502, 1503, 1505, 1572, 1868, 1893, 1951, 2093),
    (1, 7, 15, 100, 161, 181, 186, 196, 577, 581, 613, 739, 829, 1125, 1137, 1472, 1487, 1499, 1503, 1514, 1515, 1572, 1581, 1893, 1952, 2093),
    (1514,),
    (117, 120, 160),
    (210, 452, 581, 739, 829, 1496, 1498, 1499, 1515, 1572, 1581, 1841, 1912),
    (682, 685, 752),
    (64, 171, 207, 250, 256, 293, 298, 563, 570, 684, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1546, 1803, 1807, 1913, 1949),
    (78, 85, 90),
    (951, 973, 1163, 1215),
    (1267,),
    (3, 102, 135, 145, 171, 185, 187, 225, 230, 327, 378, 424, 576, 578, 588, 684, 800, 807, 906, 1199, 1466, 1484, 1535, 1957, 1973),
    (842,),
    (96, 128, 130, 138, 171, 563, 571, 576, 842, 844, 848, 1224, 1227, 1232, 1258, 1260, 1264, 1265, 1484, 2030, 2050),
    (82, 594, 994, 1004, 1018, 1025, 1026, 1836, 1915),
    (143, 428, 493, 601, 869, 877, 1912, 1989),
    (1674, 1989),
    (82, 185, 976, 1018, 1836, 1895),
    (82, 578, 729, 1018, 1025, 1026, 1836),
    (1106, 1912),
    (729, 1755, 1842, 1914),
    (1755,),
    (1915,),
    (135, 265, 1963, 2013),
    (186, 330, 452, 484, 676, 679, 683, 737, 829, 1483, 1496, 1498, 1572, 1581, 1726, 1750),
    (557, 877, 1276, 1278, 1657, 1659, 1670),
    (53, 189, 226, 591, 702, 1440, 1507, 1515, 1892, 1907, 1911, 1914),
    (730, 775, 1622),
    (1371,),
    (1963, 2013),
    (282, 285, 289, 1242, 1250, 1254),
    (289, 1224, 1227, 1232),
    (1955,),
    (1052, 1054, 2045),
    (614,),
    (64, 83, 135, 171, 185, 207, 217, 250, 256, 469, 475, 497, 570, 578, 620, 627, 684, 692, 906, 930, 947, 967, 970, 975, 978, 980, 983, 1007, 1051, 1120, 1152, 1199, 1239, 1253, 1404, 1430, 1459, 1466, 1468, 1546, 1644, 1913, 1948, 2073),
    (23, 63, 64, 135, 171, 207, 217, 250, 274, 475, 497, 578, 595, 620, 627, 673, 692, 696, 699, 701, 906, 930, 947, 970, 975, 978, 984, 1007, 1038, 1051, 1077, 1086, 1120, 1165, 1179, 1199, 1207, 1209, 1230, 1233, 1239, 1253, 1255, 1404, 1430, 1459, 1546, 1750, 1949, 1991, 1992),
    (118,),
    (1411, 1638),
    (1411,),
    (1934,),
    (118, 1824),
    (118, 946, 1281),
    (118, 1033, 1443),
    (118, 1064),
    (118, 1114),
    (614,),
    (170,),
    (1119,),
    (665,),
    (1586, 1628, 1632, 1635),
    (118, 1217),
    (1281,),
    (118, 1216),
    (1454,),
    (1465, 1924),
    (1649, 1692, 1706, 1713, 1802, 1806),
    (1577, 1608, 1633),
    (162, 598, 602, 605, 607, 1514, 1515, 1953, 1954),
    (162,),
    (162, 598, 600),
    (598,),
    (162, 598),
    (100, 161, 175, 181, 219, 682, 685, 1648, 1669, 1686, 1688, 1699, 1708, 1709, 1718, 1804, 2011, 2021),
    (100, 161, 175, 219, 1599, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (682, 685, 1599, 1648, 1669, 1686, 1688, 1699, 1708, 1709, 1718, 1804),
    (1, 7, 100, 161, 175, 196, 219, 932, 960, 968, 1011, 1012, 1243, 1648, 1686, 1688, 1699, 1708, 1709, 1774, 1804, 1952, 2008),
    (1571, 1577, 1608, 1633),
    (1313,),
    (1567,),
    (586, 677, 684, 690, 743, 753, 783, 1654),
    (1997, 2001),
    (162, 266, 1275, 1808),
    (266,),
    (100, 175, 203, 216, 219, 801, 803, 804),
    (797, 799),
    (100, 175, 203, 216, 219),
    (799, 1765, 2060, 2062),
    (799,),
    (112,),
    (235, 1536, 1540, 1546),
    (235, 1468, 1536, 1540),
    (1344,),
    (962, 1045, 1240, 1244, 2008, 2044),
    (1463, 1464),
    (511, 1132, 1229),
    (569, 852, 866, 875, 892, 896, 1647, 1697, 1715),
    (251,),
    (1712,),
    (322, 1566, 1567, 1724, 2107),
    (1724,),
    (322, 1724),
    (621,),
    (1598,),
    (586, 677, 684, 690, 743, 753, 783, 1598, 1611, 1654, 2010),
    (461, 586, 722, 743, 753, 1470, 1471, 1481),
    (240,),
    (1572,),
    (1462, 1470, 1482),
    (730, 1462, 1470, 1482),
    (1145, 1462, 1470, 1482, 1793),
    (662, 664, 1145, 1462, 1470, 1482, 1793),
    (586, 677, 684, 690, 743, 753, 783, 1471, 1654),
    (205, 217, 410, 586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 811, 1429, 1470, 1471, 1476, 1518, 1521, 1525, 1531, 1535, 1538, 1544, 1654, 1709, 1867, 1948, 2012, 2025, 2106),
    (1470, 1481),
    (586, 722, 743, 753, 811, 818),
    (248, 252, 287),
    (1628, 1632, 1635),
    (1366,),
    (1644,),
    (571, 586, 677, 684, 690, 743, 753, 783, 920, 922, 1654),
    (205, 217, 586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 920, 922, 923, 1555, 1654, 1709),
    (1444,),
    (586, 677, 684, 690, 743, 753, 783, 1654, 2025),
    (586, 677, 684, 690, 710, 726, 728, 743, 753, 776, 783, 1341, 1343, 1352, 1598, 1654, 1709, 1734),
    (1929,),
    (1956,),
    (162, 600, 765, 1201),
    (769,),
    (22, 162, 631),
    (265, 1622),
    (511,),
    (586, 722, 743, 753),
    (1586, 1628, 1632),
    (1658, 1661, 1713, 1802),
    (126, 155, 1646),
    (126, 155),
    (1149,),
    (31, 33, 237, 398, 401),
    (184, 577, 578, 613),
    (122, 124, 125, 139, 144, 962, 1045, 1240, 1244, 1516, 2008, 2044),
    (122, 124, 125, 139, 144, 1577, 1608, 1633),
    (122, 124, 125, 139, 144),
    (122, 124, 125, 139, 144, 962, 1045, 1240, 1244, 2008, 2044),
    (122, 124, 125, 139, 144, 962, 1034, 1045, 1053, 1058, 1060, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2038, 2044),
    (962, 1034, 1045, 1053, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (122, 124, 125, 139, 144, 962, 1034, 1045, 1053, 1056, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (122, 124, 125, 136, 139, 144, 147, 962, 1034, 1045, 1053, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1962, 2008, 2044, 2055),
    (122, 124, 125, 139, 144, 962, 1034, 1045, 1053, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (107,),
    (676,),
    (586, 722, 743, 753, 1488, 1506),
    (1, 7, 196),
    (181, 730, 1493, 1494, 1502),
    (451,),
    (1494,),
    (232,),
    (181, 195, 730, 1493, 1494, 1502),
    (195,),
    (1018, 1616, 1750),
    (126, 155, 1828),
    (123,),
    (864, 882, 1072, 1984, 1985, 1993),
    (864, 882, 900, 1984, 1985, 1993),
    (864, 882, 1984, 1985, 1993),
    (273, 1275, 1284, 1308),
    (1275, 1284),
    (183, 852, 875, 892, 896, 1275, 1284),
    (1199,),
    (1564,),
    (1488, 1506),
    (1303,),
    (1302, 1303),
    (1752,),
    (1949,),
    (96, 171, 563, 571, 576, 998, 1484, 2018, 2030, 2050),
    (842, 852, 875, 892, 896, 1543, 2030, 2050),
    (569, 1514, 1572, 1575),
    (569, 1572),
    (586, 722, 743, 753, 1470, 1471, 1481),
    (718, 1346),
    (6, 631, 1200, 1201, 1214),
    (631,),
    (1728,),
    (1728, 1730, 1934, 2066),
    (1934, 2066),
    (128, 851, 876, 882, 1984, 1985),
    (851, 876, 882, 1984, 1985),
    (1223, 1254, 1271),
    (39,),
    (36, 232),
    (797,),
    (730,),
    (1638,),
    (1510,),
    (1614, 1617),
    (1614,),
    (586, 677, 684, 690, 732, 743, 753, 783, 1654),
    (1651, 1658, 1661, 1706, 1713, 1802),
    (1721,),
    (214, 828, 831, 1313, 1316),
    (837, 838, 1313),
    (6, 631, 1200, 1201, 1214, 1444),
    (631, 1338, 1340, 1346, 2071),
    (205, 217, 248, 287, 586, 677, 684, 690, 743, 753, 783, 787, 788, 796, 1644, 1654, 2025, 2111, 2112, 2114),
    (248, 287, 586, 677, 684, 690, 743, 753, 783, 1644, 1654, 1732, 2111),
    (631, 1338, 1340, 1346, 1547, 2017, 2071),
    (2071,),
    (35,),
    (1395, 1396, 1400),
    (591, 621),
    (222, 586, 722, 743, 753),
    (852, 875, 892, 896, 1587),
    (852, 866, 875, 892, 896, 1587, 1628, 1632, 1635),
    (2067,),
    (799, 2060, 2062),
    (126, 155, 606),
    (703, 704),
    (1728, 1934),
    (1710,),
    (1983,),
    (113, 1473, 1519, 1523, 1983, 2032),
    (2091,),
    (149,),
    (148, 150),
    (727, 775, 1328, 1330, 1339),
    (1468, 1536, 1540),
    (249, 2092),
    (128, 1833),
    (1911,),
    (767,),
    (1471,),
    (99, 101, 391, 904),
    (172, 176, 180, 213),
    (37, 621, 1091, 1104, 1110),
    (621, 864, 882, 1091, 1093, 1103, 1984, 1985, 1993),
    (621, 1091, 1104, 1109, 1110),
    (129,),
    (113, 2031),
    (1818,),
    (673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 852, 875, 892, 896, 1647, 1697, 1715),
    (1649, 1664, 1692, 1706, 1713, 1802, 1806),
    (2108,),
    (1484,),
    (765, 772, 1613),
    (586, 722, 743, 753, 811, 817, 818),
    (304, 1651, 1658, 1661, 1706, 1713, 1802),
    (305,),
    (249, 2036),
    (249, 1645, 1799),
    (205, 217),
    (620, 1516, 1881, 2032),
    (1962, 2045),
    (1587,),
    (191,),
    (965, 1151),
    (1872,),
    (1419,),
    (2032,),
    (866,),
    (863,),
    (45,),
    (665, 1405),
    (1405,),
    (289, 1224, 1227, 1232, 1257),
    (1916,),
    (306, 1651, 1658, 1661, 1706, 1713, 1802),
    (307,),
    (1083,),
    (100, 175, 219, 907),
    (100, 175, 219, 909),
    (100, 175, 219),
    (629, 630, 635, 641),
    (635, 641),
    (743, 744, 1420),
    (110, 178, 547, 1011, 1251, 1403, 1405, 1408, 1427, 1568),
    (322, 1724, 2107),
    (122, 124, 125, 139, 144, 149, 962, 1039, 1045, 1049, 1240, 1244, 1955, 2008, 2044),
    (127, 129, 130, 134, 144),
    (122, 124, 125, 139, 144, 149, 962, 1045, 1240, 1244, 2008, 2044),
    (586, 722, 743, 753, 1471),
    (505, 543, 852, 875, 892, 896, 1224, 1227, 1232),
    (36, 137, 968, 1243, 1313, 1614, 1617, 2008),
    (629, 634, 643, 650, 655, 656, 658),
    (419, 1651, 1658, 1661, 1706, 1713, 1802),
    (598, 1011, 1459, 1794),
    (1819,),
    (267,),
    (602, 605, 965, 1159, 1917),
    (965, 1159),
    (930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404),
    (870,),
    (714, 2054),
    (586, 677, 684, 690, 743, 753, 783, 1598, 1654),
    (314, 1380),
    (1532,),
    (249, 278, 547, 852, 875, 892, 896),
    (249, 278, 499, 508, 547, 852, 875, 892, 896),
    (248, 287, 1644, 1941, 2111),
    (265,),
    (1622,),
    (765, 772, 1622, 1724),
    (126, 155, 195, 674, 740, 1646, 1653, 1686, 1709, 1716),
    (126, 155, 674, 740, 1653, 1686, 1709, 1716),
    (674, 740, 1653, 1686, 1709, 1716),
    (195, 674, 740, 1653, 1686, 1709, 1716),
    (376, 1149, 1387, 1587, 1634, 1793),
    (499,),
    (128,),
    (198, 200),
    (1172,),
    (247, 251, 261, 267, 287, 2110),
    (247, 267, 287),
    (962, 1039, 1045, 1240, 1244, 2008, 2044),
    (1289,),
    (1275, 1395, 1397, 1399),
    (322, 792, 795, 1566, 1567, 1724),
    (195, 786, 792, 795),
    (1645,),
    (31, 398, 401, 885, 1988, 2031),
    (892, 1587, 1656, 1697, 1715),
    (249, 278, 547, 1626),
    (939, 972, 1006, 1236),
    (249, 278, 547, 569),
    (382, 730),
    (1601,),
    (955, 976, 1313),
    (164, 1313),
    (792, 1567),
    (214, 831, 837),
    (1380,),
    (214,),
    (1584, 1587, 1634),
    (6, 596, 598, 600, 1200, 1201, 1212, 1214),
    (6, 22, 596, 598, 631),
    (6, 22, 162, 596, 598, 631, 1200, 1201, 1214),
    (249, 266, 853, 862, 863, 1569),
    (853, 862, 1902),
    (853, 862),
    (779,),
    (164,),
    (164, 1808),
    (137, 932, 968, 971, 1243, 1917, 1921, 2008),
    (932, 968, 1243, 2008),
    (289,),
    (172, 176, 180, 213, 289, 550, 852, 875, 892, 896, 2031),
    (577, 613, 1485, 1505, 1893),
    (577, 613),
    (468, 577, 613, 1485, 1505),
    (663,),
    (1952,),
    (586, 677, 684, 690, 743, 753, 776, 783, 1654),
    (586, 677, 684, 690, 710, 716, 719, 726, 728, 743, 753, 776, 783, 1598, 1654, 1709, 2010),
    (765, 771),
    (1101, 1107),
    (621, 839, 846, 1011, 1775, 1972),
    (1603,),
    (109,),
    (621, 1011),
    (1902,),
    (852, 875, 892, 896),
    (786, 1888),
    (1173,),
    (629, 634, 643, 650, 655, 656, 658, 2007, 2009),
    (1891, 2066),
    (805, 1959),
    (636, 638, 962, 1031, 1034, 1045, 1053, 1058, 1060, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1978, 2008, 2043, 2044),
    (962, 1034, 1039, 1042, 1045, 1053, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (962, 1011, 1031, 1032, 1034, 1045, 1053, 1058, 1060, 1061, 1108, 1169, 1234, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (962, 1034, 1045, 1053, 1058, 1060, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1962, 2008, 2044),
    (1963, 2013),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1654),
    (128, 1490),
    (586, 677, 684, 690, 743, 753, 783, 788, 796, 1654, 2069, 2070),
    (569,),
    (569, 1830),
    (178, 1405, 1408, 1568),
    (476, 496),
    (476,),
    (172, 176, 180, 213, 827, 833),
    (99, 101),
    (853, 859, 862, 863),
    (1663,),
    (1164,),
    (1469,),
    (172, 176, 180, 213, 852, 875, 892, 896),
    (1924,),
    (629, 630),
    (867, 1592),
    (965, 1258, 1260, 1264, 1265),
    (222, 1074, 1584, 1587, 1600, 1656, 1697, 1715),
    (222, 1074, 1587, 1600, 1656, 1697, 1715),
    (1656, 1697, 1715),
    (248, 287),
    (544, 551),
    (566,),
    (1287, 1299),
    (1299,),
    (29, 400, 1302),
    (29, 32, 37, 399),
    (29,),
    (119, 132, 138, 141, 160),
    (621, 1302, 1307),
    (621, 1307),
    (162, 164, 1902),
    (1890,),
    (1753,),
    (893,),
    (893, 898),
    (895,),
    (49,),
    (962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776),
    (195, 730, 1275, 1474, 1520),
    (1475,),
    (2086,),
    (1474,),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1990, 1993, 2026),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (1302, 1304, 1307, 1782),
    (1304, 1307),
    (1302, 1307, 1372, 1395, 1397, 1399),
    (1302, 1307, 1372),
    (577, 613, 1572),
    (1830,),
    (1832,),
    (1338, 1346),
    (951, 973, 1163, 1215),
    (1932,),
    (864, 882, 893, 899, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 893, 898, 962, 1046, 1068, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 893, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 893, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1577, 1608, 1633, 1772, 1776, 1984, 1985, 1993),
    (195, 1514, 1515),
    (1514, 1515),
    (1304,),
    (853, 862, 863),
    (45, 853, 862),
    (37, 853, 862),
    (1361,),
    (195, 243),
    (885, 1587, 2031, 2059, 2096),
    (1257,),
    (853, 862, 1693, 1696),
    (1391,),
    (1391, 1962),
    (112, 621, 1146, 1220, 1459, 1460, 2028),
    (112, 621),
    (166, 1307),
    (1, 7, 15, 196, 569, 649, 674, 680, 703, 704, 740, 784, 1653, 1686, 1709, 1716),
    (1, 7, 15, 196, 649, 674, 703, 704, 740, 746, 784, 1312, 1653, 1686, 1709, 1716, 1754),
    (1, 7, 15, 72, 196, 649, 674, 703, 704, 740, 784, 797, 1089, 1111, 1425, 1447, 1453, 1554, 1653, 1686, 1709, 1716, 1754, 1757, 1761, 1807, 2072),
    (1, 7, 196, 674, 740, 784, 1425, 1653, 1686, 1709, 1716, 1754, 1757, 1761),
    (215, 543, 586, 722, 743, 753, 830, 1910),
    (1392,),
    (2092,),
    (1357,),
    (1357, 1788),
    (892, 897, 1587),
    (181,),
    (126, 128, 155, 1474, 1485),
    (126, 128, 155, 1475),
    (1474, 1485),
    (864, 882, 893, 1773, 1984, 1985, 1993),
    (864, 882, 893, 1984, 1985, 1993),
    (864, 882, 893, 902, 1984, 1985, 1993),
    (249, 253, 272),
    (674, 703, 704, 740),
    (703, 704, 784),
    (1517,),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1598, 1654),
    (119, 121, 132, 138, 141, 160, 1829),
    (852, 875, 892, 896, 897),
    (870, 872, 873),
    (249, 278, 547, 1313),
    (161, 521, 954, 966, 968, 1243, 1780, 2008),
    (521, 968, 1002, 1243, 2008),
    (521, 968, 1243, 2008),
    (248, 252, 287, 774),
    (1725,),
    (317, 544, 551),
    (932, 968, 1225, 1243, 1269, 1273, 1280, 1289, 1302, 1312, 1317, 1325, 1328, 1330, 1331, 1334, 1339, 1784, 1786, 2008),
    (108,),
    (71,),
    (127, 144),
    (133, 962, 1045, 1240, 1244, 2008, 2044),
    (1168, 1172, 1928),
    (126, 155, 289),
    (289, 376, 748, 852, 875, 892, 896, 1149, 1387, 1647, 1697, 1715, 1793),
    (468,),
    (455, 577, 613, 718, 781, 1487, 1499, 1505, 1572),
    (1598, 2010),
    (586, 677, 684, 690, 743, 753, 783, 1594, 1598, 1606, 1611, 1654, 1949, 2010),
    (447, 577, 613, 718, 781, 1572),
    (1346,),
    (112, 184, 577, 578, 613, 1514),
    (1576, 1580, 1586, 1623, 1628, 1632, 1633, 1635),
    (222, 1576, 1579, 1582, 1583, 1586, 1589, 1623, 1628, 1632, 1633, 1635),
    (1576, 1586, 1623, 1628, 1632, 1633, 1635),
    (1576, 1582, 1586, 1620, 1623, 1628, 1632, 1633, 1635),
    (1732,),
    (382, 718, 781, 1499),
    (718, 781),
    (586, 677, 684, 690, 743, 753, 783, 1598, 1654, 2010),
    (299, 1658, 1661, 1713, 1802),
    (249, 278, 547),
    (550,),
    (195, 767, 1638),
    (93, 824),
    (931, 973, 985, 1016, 1023, 1152, 1163, 1181, 1190, 1199, 1256, 1273, 1302, 1312, 1328, 1331, 1356, 1404, 1790),
    (805, 1186, 1959),
    (674, 740, 779, 1653, 1686, 1709, 1716),
    (1584,),
    (762, 1363),
    (621, 636, 638, 667, 864, 882, 893, 962, 1046, 1062, 1065, 1075, 1079, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (660, 864, 882, 893, 962, 1046, 1065, 1068, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 893, 962, 1046, 1065, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 893, 962, 1046, 1062, 1065, 1066, 1079, 1083, 1108, 1169, 1234, 1238, 1240, 1243, 1244, 1246, 1255, 1776, 1984, 1985, 1991, 1993, 1995),
    (1054, 1055, 1962, 2045),
    (1313, 1572),
    (1313, 1572, 1655, 1681, 1699, 1708),
    (99, 101, 172, 176, 180, 213),
    (295, 417, 1651, 1706, 1949),
    (39, 181),
    (64, 171, 207, 250, 256, 563, 570, 684, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1606, 1611),
    (1926,),
    (191, 1458, 1907, 1911),
    (674, 703, 704, 740, 1393),
    (674, 740),
    (236, 886, 1605),
    (1223, 1254, 1271, 1312, 1328, 1330, 1331, 1333, 1339, 1347, 1348, 1351, 1356, 1358, 1362, 1365, 1376, 1572),
    (1223, 1228, 1254, 1271, 1328, 1348, 1356, 1358, 1362, 1572),
    (1223, 1254, 1271, 1572),
    (1223, 1254, 1271, 1312, 1356, 1358, 1362, 1365, 1572),
    (608,),
    (608, 1984, 1985),
    (608, 853, 865, 905),
    (608, 853, 865, 905, 1984),
    (966, 968, 1166, 1243, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1780, 1804, 2008),
    (1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (968, 1243, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804, 2008),
    (864, 882, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 962, 1046, 1068, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (1293, 1294),
    (1290, 1294),
    (1484, 1564),
    (391, 904),
    (222, 1656, 1690, 1697, 1715),
    (1485, 1516, 2030, 2050),
    (77,),
    (183,),
    (251, 1229),
    (172, 176, 180, 213, 251, 852, 875, 892, 896, 992, 1192, 1195, 1342, 1587, 1600, 1647, 1697, 1715, 2031),
    (251, 260, 1342),
    (187,),
    (690,),
    (726,),
    (1053, 1057, 2044),
    (411, 1516, 1539, 1540, 1572),
    (128, 1572),
    (1539, 1572),
    (852, 866, 875, 892, 896),
    (883,),
    (864, 882, 962, 1046, 1081, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (867,),
    (497, 499, 509, 543),
    (499, 509),
    (674, 678, 740, 1171),
    (674, 740, 752, 1173),
    (128, 1923),
    (732, 2036, 2094),
    (1091, 1104, 1110),
    (139, 140, 144),
    (1103,),
    (248, 287, 1728, 1731, 1742, 1934),
    (582,),
    (775,),
    (784,),
    (2031,),
    (563, 1484, 2030, 2050),
    (813,),
    (813, 821),
    (1, 7, 100, 175, 181, 196, 203, 216, 219, 388, 645, 1024, 1520),
    (1, 7, 100, 175, 196, 203, 216, 219, 537, 645, 1024, 1030),
    (1, 7, 100, 175, 196, 203, 216, 219, 645),
    (1853,),
    (110, 547, 555, 1011, 1251),
    (1651, 1706, 1721),
    (48, 72),
    (1682, 1684),
    (1373, 2077, 2082),
    (2114,),
    (1513,),
    (113, 172, 176, 180, 213, 2031),
    (2066,),
    (48, 1601),
    (1638, 1972),
    (1576, 1623, 1628, 1633),
    (629, 630, 635, 641, 1810, 1811, 1812, 2007),
    (1577, 1608, 1633, 1636, 2010, 2019),
    (1, 7, 15, 181, 196, 266, 730, 773, 814, 1275, 1599, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (1, 7, 15, 196, 266, 273, 711, 811, 814, 817, 1275, 1585, 1599, 1648, 1669, 1686, 1688, 1699, 1708, 1709, 1718, 1804),
    (1, 7, 15, 196, 266, 814, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (1, 7, 15, 196, 266, 273, 1089, 1111, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (885,),
    (1580,),
    (1579, 1597, 1628, 1632, 1635),
    (1037, 1067, 1102, 1992),
    (1516,),
    (545,),
    (543,),
    (23, 63, 975, 1038, 1077, 1165),
    (128, 129, 130, 138, 1918),
    (975,),
    (23, 63, 1038, 1077, 1165),
    (1619,),
    (1651, 1706),
    (1275, 1514, 1515, 1516),
    (1514, 1515, 1516),
    (221, 586, 677, 684, 690, 730, 743, 753, 783, 1485, 1648, 1654, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1804),
    (221, 586, 677, 684, 690, 730, 743, 753, 783, 1648, 1654, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1720, 1804),
    (1277,),
    (1655, 1699, 1708),
    (586, 722, 743, 753, 2104),
    (839, 840),
    (172, 176, 177, 180, 213, 358, 609, 646, 656, 748, 852, 875, 892, 896, 1420, 1424, 1429, 1473, 1519, 1523, 1563),
    (1314,),
    (172, 176, 180, 183, 213, 852, 866, 875, 892, 896),
    (149, 1572, 1575),
    (216,),
    (51,),
    (1052, 1054, 2045),
    (1038, 1052, 1054, 2045),
    (870, 872, 873, 2036),
    (870, 872),
    (1389, 1392),
    (893, 895, 898),
    (894, 895, 898),
    (455, 1485, 1499, 1505, 1893),
    (468, 1485, 1505),
    (731, 739, 1496, 1930),
    (929,),
    (1737,),
    (1458,),
    (23, 54, 80, 180, 213, 245, 353, 414, 592, 637, 640, 646, 673, 675, 692, 699, 701, 727, 736, 761, 775, 780, 783, 798, 811, 827, 852, 875, 892, 896, 930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404, 1412, 1414, 1466, 1587, 1592, 1600, 1613, 1634, 1647, 1697, 1709, 1715, 1831),
    (1861,),
    (126, 155, 198, 987, 1009, 1646, 1828),
    (126, 155, 198, 569),
    (126, 155, 198, 569, 1646),
    (1584, 1656, 1697, 1715),
    (249, 253),
    (249, 2066),
    (1642,),
    (1643,),
    (1276,),
    (958,),
    (636, 638, 932, 949, 955, 960, 961, 968, 971, 1243, 1835, 2008),
    (205, 215, 217, 1512),
    (161, 521, 577, 613),
    (521, 577, 613),
    (1654,),
    (1151,),
    (455, 1487, 1499, 1505, 1893),
    (1487,),
    (447,),
    (1571, 1633),
    (388,),
    (1912,),
    (1682, 1684, 1713, 1802),
    (1955,),
    (266, 275),
    (1728, 1739),
    (673, 675, 692, 696, 699, 701, 727, 736, 775, 783, 798, 852, 875, 892, 896),
    (1223, 1254, 1271, 1744),
    (1380, 1658),
    (894,),
    (901,),
    (2065,),
    (2077, 2082),
    (788, 796),
    (1651, 1706, 1732, 1741),
    (577, 613, 851, 876, 882, 1984, 1985),
    (430, 577, 613, 851, 876, 882, 888, 891, 940, 981, 997, 1005, 1010, 1979, 1984, 1985),
    (512, 514, 629, 634, 643, 650, 655, 656, 658, 2007, 2009),
    (518,),
    (586, 722, 743, 753, 818),
    (868,),
    (2,),
    (1577, 1608, 1633, 1645),
    (24,),
    (1224, 1227, 1232, 1258, 1260),
    (852, 875, 892, 896, 1647, 1697, 1715),
    (763, 764),
    (1728, 1733, 1736, 1743),
    (846, 1728, 1733, 1736, 1743, 1972),
    (714,),
    (731, 739, 1496),
    (1091, 1446, 1452, 1602, 2049),
    (1091, 1602, 2049),
    (214, 831, 839, 840, 845, 965, 1084, 1151, 1224, 1227, 1232, 1258, 1260, 1264, 1265, 1430, 1767),
    (839, 840, 845, 847, 1950),
    (205, 215, 217, 830, 836),
    (839, 840, 1151, 1767, 1770),
    (128, 134, 617),
    (851, 876, 882, 884, 1407, 1984, 1985, 2108),
    (242,),
    (222, 886),
    (442, 603, 613),
    (1593,),
    (1586, 1628, 1630, 1632, 1635),
    (251, 260, 267, 1131, 1749, 2110),
    (251, 260),
    (100, 175, 219, 851, 876, 882, 1984, 1985),
    (835,),
    (733,),
    (100, 175, 219, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 852, 866, 875, 892, 896, 1490),
    (49, 864, 882, 1984, 1985, 1993),
    (1145, 1793),
    (195, 645, 851, 876, 882, 940, 974, 981, 1005, 1010, 1572, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1984, 1985, 1996, 1998, 2000),
    (195, 851, 876, 882, 1572, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1984, 1985, 1996, 2000),
    (851, 876, 882, 1572, 1648, 1686, 1688, 1699, 1708, 1709, 1804, 1984, 1985),
    (732,),
    (195, 598, 621, 730, 1011, 1157, 1775),
    (195, 621, 1011),
    (1162,),
    (1007,),
    (164, 1395, 1396, 1400),
    (1494, 1502),
    (965,),
    (799, 1765),
    (172, 176, 180, 213, 376, 508, 852, 866, 875, 892, 896, 1149, 1387, 1587, 1600, 1647, 1697, 1715),
    (1395, 1396, 1402),
    (172, 176, 180, 213, 2031),
    (1203, 2040),
    (629, 634, 643, 650, 655, 656, 658, 666, 671, 1443, 1961),
    (1055,),
    (1054, 1055, 2045),
    (1571, 1577, 1608, 1633, 2036),
    (253,),
    (122, 124, 125, 139, 144, 147, 962, 1045, 1240, 1244, 2008, 2044),
    (122, 124, 125, 139, 144, 147, 962, 1045, 1240, 1244, 1962, 2008, 2044, 2055),
    (122, 124, 125, 139, 144, 147, 169, 962, 1045, 1240, 1244, 2008, 2044),
    (811, 818),
    (137, 1536, 1540, 1614),
    (1277, 1282),
    (760, 877, 1277, 1282, 1292),
    (1173, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (765, 1847, 1963, 2013),
    (172, 176, 180, 213, 646, 748, 852, 875, 892, 896),
    (100, 181),
    (1465,),
    (734, 1471, 1525, 1535, 1538),
    (311, 314, 1380),
    (380,),
    (126, 155, 372, 380, 1145, 1153, 1793),
    (372, 1145, 1153, 1793),
    (172, 176, 180, 213, 673, 675, 692, 699, 701, 727, 736, 748, 775, 783, 798),
    (1357, 1789),
    (100,),
    (100, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 852, 875, 892, 896, 1192, 1195, 1587, 1600, 1647, 1697, 1715),
    (701, 702, 706, 1440, 1647, 1697, 1701, 1704, 1715),
    (126, 155, 1387, 1646),
    (126, 155, 198, 1646, 1828),
    (126, 155, 198, 1646),
    (811, 852, 875, 892, 896, 1396, 2100),
    (811, 852, 875, 892, 896, 1396),
    (238, 636, 638, 1101, 1107, 1118, 1123, 1140, 1148, 1386, 1435, 1459, 1460, 1856, 1993, 2053),
    (1101, 1107, 1122),
    (1101, 1107, 1118, 1120, 1127, 1140, 1148, 2056),
    (1101, 1107, 1120, 1127),
    (1, 7, 100, 106, 175, 196, 203, 216, 219, 645),
    (404, 1394, 1441, 1893, 2083),
    (380, 1145, 1394, 1793),
    (1587, 1690),
    (1658,),
    (248, 287, 1934),
    (248, 287, 1728),
    (693,),
    (1599,),
    (195, 730, 1648, 1686, 1688, 1690, 1699, 1708, 1709, 1804),
    (1648, 1686, 1688, 1690, 1699, 1708, 1709, 1804),
    (1803,),
    (109, 644),
    (1101, 1107, 1118, 1148),
    (1101, 1107, 1148),
    (69, 1018, 1750, 1927),
    (1224, 1227, 1232),
    (172, 176, 180, 213, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 852, 875, 892, 896, 2086),
    (805, 1186, 2035),
    (586, 677, 684, 690, 743, 753, 783, 1186, 1654),
    (205, 217, 499, 586, 677, 684, 690, 743, 753, 783, 1172, 1525, 1531, 1654, 1844, 1913, 1948, 2027),
    (102, 135, 145, 171, 225, 230, 576, 588, 684, 800, 807, 1466, 1484, 1535, 1912, 1957, 1973),
    (689, 779),
    (1813,),
    (1649, 1682, 1692, 1706, 1713, 1802, 1806, 2113),
    (864, 882, 894, 1984, 1985, 1993),
    (586, 722, 743, 753, 817, 818),
    (1626,),
    (586, 629, 630, 635, 641, 677, 684, 690, 743, 753, 783, 1654, 1810, 1811, 1812, 2007),
    (842, 848, 2004),
    (205, 217, 354, 576, 586, 677, 684, 690, 710, 726, 728, 734, 741, 742, 743, 753, 783, 811, 813, 1471, 1500, 1501, 1518, 1525, 1531, 1535, 1538, 1544, 1654, 1709, 1867, 1935, 1948, 2012, 2025, 2106),
    (1186,),
    (99, 101, 172, 176, 180, 213, 1314, 2024),
    (172, 176, 180, 213, 1587, 1596, 1634, 1912, 2096),
    (1094, 1104),
    (732, 736, 810, 812, 815, 816, 819, 1587, 1766),
    (586, 722, 743, 753, 811, 817, 818, 1910),
    (673, 675, 692, 699, 701, 727, 736, 775, 783, 798),
    (1357, 1361),
    (6, 198, 596, 598, 631, 1200, 1201, 1214, 1221),
    (114, 1200, 1201, 1214, 1221),
    (1904,),
    (789, 1904),
    (1463,),
    (195, 1469),
    (586, 677, 684, 690, 743, 753, 783, 1594, 1598, 1611, 1654, 2010),
    (251, 267),
    (419, 1658, 1661, 1713, 1802),
    (172, 176, 180, 183, 213, 673, 675, 692, 699, 701, 727, 736, 748, 775, 783, 798, 852, 866, 875, 892, 896, 1587, 1647, 1697, 1715, 2031),
    (1020,),
    (66, 176, 196, 245, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404, 1414, 1647, 1697, 1715),
    (442, 603, 613, 1473, 1510, 1511, 1519),
    (577, 587, 613, 1474),
    (1597,),
    (517, 576, 833, 1500, 2030, 2050),
    (734, 844, 1500, 2030, 2050),
    (497, 503, 586, 677, 684, 690, 743, 753, 783, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1654),
    (626, 1484, 1510),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 788, 796, 1654, 1934, 2025, 2069, 2070),
    (110, 119, 132, 138, 141, 160, 547, 568, 914, 917, 1829, 2039, 2055, 2090),
    (1167, 1170, 1171, 1184, 1194),
    (1107, 1160, 1385, 1776),
    (965, 1084, 1224, 1227, 1232, 1258, 1260, 1264, 1265),
    (126, 128, 155, 668, 670),
    (668,),
    (126, 155, 508, 668, 670, 852, 875, 892, 896),
    (1732, 1740, 1741),
    (1573, 1628, 1632),
    (1573, 1628, 1631, 1632),
    (8,),
    (172, 176, 180, 213, 592, 598, 1158, 1468, 1794),
    (195, 621),
    (892, 897),
    (897,),
    (1622, 1626),
    (284, 894),
    (1, 7, 11, 15, 100, 175, 181, 196, 219, 415, 645, 711, 740, 811, 814, 817, 909, 937, 940, 974, 977, 981, 1005, 1010, 1089, 1111, 1135, 1275, 1455, 1456, 1514, 1585, 1648, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1723, 1804, 2093),
    (109, 571, 586, 677, 684, 690, 710, 716, 725, 726, 728, 736, 738, 740, 741, 743, 753, 776, 783, 811, 813, 826, 1654, 1709),
    (563, 1818, 2030, 2050, 2077, 2082),
    (227, 234),
    (852, 871, 874, 875, 892, 896, 963, 1035, 1241),
    (227, 234, 396, 662, 1139),
    (1417,),
    (372, 380, 1145, 1793),
    (1300,),
    (1543,),
    (1571, 1576, 1623, 1628, 1633),
    (1313, 1353),
    (454, 586, 677, 684, 690, 710, 726, 728, 734, 741, 743, 753, 783, 811, 813, 826, 1186, 1500, 1501, 1654, 1709, 1943, 2106),
    (586, 677, 684, 690, 710, 726, 728, 734, 743, 753, 776, 783, 811, 813, 1500, 1501, 1525, 1535, 1654, 1709, 1867, 1948, 2012, 2025, 2106),
    (72,),
    (1341,),
    (126, 128, 155, 498, 1646, 1964, 1966),
    (172, 176, 180, 213, 521, 810, 815, 816),
    (521,),
    (84, 89, 236),
    (864, 882, 893, 962, 1046, 1068, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (1367, 1369),
    (968, 1243, 2008),
    (249, 278, 547, 550, 1323, 1837),
    (1132,),
    (128, 137, 691, 694, 1599, 1610, 1917, 1921),
    (1210, 1211),
    (1280, 1283),
    (100, 175, 203, 216, 219, 645, 1397, 1398),
    (100, 175, 203, 216, 219, 645, 681, 695, 707, 738, 745, 750, 1477, 1756, 1843),
    (100, 175, 203, 216, 219, 645, 1280),
    (586, 677, 684, 690, 708, 710, 721, 725, 726, 728, 742, 743, 753, 783, 1654, 1709, 1754, 1757, 1759, 1807, 2106),
    (577, 613, 1514, 1515, 1516, 1539),
    (1515,),
    (577, 613, 1514, 1515, 1516, 1520, 1539),
    (1303, 1310),
    (1, 7, 100, 175, 181, 196, 219, 660, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 963, 992, 1035, 1050, 1051, 1241, 1494, 1502),
    (1, 7, 100, 175, 196, 219),
    (661, 852, 875, 892, 896, 2034),
    (172, 176, 180, 183, 213, 660, 661, 852, 866, 875, 892, 896),
    (1, 7, 23, 54, 80, 100, 175, 180, 181, 196, 213, 219, 245, 353, 414, 467, 592, 637, 640, 646, 673, 675, 692, 699, 701, 727, 736, 761, 775, 780, 783, 798, 811, 827, 852, 875, 892, 896, 930, 942, 963, 969, 1035, 1050, 1074, 1111, 1120, 1139, 1192, 1199, 1241, 1404, 1412, 1414, 1466, 1494, 1587, 1592, 1600, 1613, 1634, 1647, 1697, 1709, 1715, 1831),
    (250, 255, 267, 1728, 1738),
    (962, 1031, 1032, 1034, 1036, 1045, 1053, 1058, 1060, 1108, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1995, 2008, 2044),
    (962, 1031, 1034, 1045, 1053, 1058, 1060, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (34, 400, 1307),
    (47, 1307),
    (939, 1236),
    (214, 251, 260, 476, 487, 828, 831),
    (214, 476, 828),
    (139, 140, 144, 1592, 1616),
    (791, 796),
    (248, 287, 1644, 2114),
    (248, 287, 586, 677, 684, 690, 743, 753, 783, 788, 796, 1644, 1654, 2114),
    (34, 598, 621, 1307),
    (400, 621, 1307),
    (34, 1302, 1307),
    (647, 972),
    (860, 1822),
    (649, 674, 703, 704, 740, 784, 1312, 1653, 1686, 1709, 1716),
    (674, 703, 704, 740, 784, 1653, 1686, 1709, 1716),
    (674, 740, 784, 1653, 1686, 1709, 1716),
    (1461, 1470, 1482),
    (430,),
    (636, 638, 667, 669, 864, 882, 962, 1046, 1079, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (667, 864, 882, 962, 1046, 1068, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1275, 1776, 1984, 1985, 1993),
    (621, 864, 882, 962, 1046, 1083, 1169, 1210, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (799, 2062),
    (457,),
    (673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 852, 866, 875, 892, 896, 1490, 1495),
    (556, 1332, 1335, 1341),
    (556, 1341),
    (93, 100, 175, 219, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1312, 1990),
    (1312, 1317),
    (100, 175, 219, 948, 965, 973, 985, 1003, 1016, 1023, 1048, 1059, 1163, 1225, 1269, 1273, 1280, 1289, 1302, 1312, 1317, 1325, 1328, 1330, 1331, 1334, 1339, 1784, 1786, 1990),
    (100, 175, 219, 249, 278, 547, 935, 948, 965, 973, 985, 1003, 1016, 1018, 1023, 1048, 1059, 1163, 1225, 1235, 1256, 1269, 1273, 1280, 1289, 1302, 1312, 1317, 1325, 1328, 1330, 1331, 1334, 1339, 1516, 1761, 1784, 1786, 1837, 1970, 1990),
    (100, 181, 388, 595, 767, 1436, 2023, 2029),
    (1566, 1761),
    (100, 181, 595, 767),
    (100, 767),
    (1155,),
    (621, 622),
    (266, 1275),
    (842,),
    (768, 1514, 1515, 1516),
    (195, 266, 275, 786, 1275, 1284, 1401, 1514, 1515, 1516),
    (273, 1275, 1284, 1401),
    (195, 266, 786, 1275, 1284, 1516),
    (1275, 1284, 1514, 1515, 1516),
    (266, 273, 1275, 1284, 1308, 1311, 1401, 1516),
    (839, 846, 1736),
    (238, 621, 1088, 1090, 1091, 1094, 1100, 1104, 1110, 1113, 1115, 1446, 1602, 1779, 1993, 2028, 2051),
    (621, 1088, 1091, 1115, 1446, 1602),
    (1088, 1090, 1091, 1092, 1100, 1112, 1115, 1779, 1995),
    (1088, 1090, 1091, 1092),
    (1088, 1091, 1602),
    (653, 849, 876, 882, 884, 888, 890, 1809, 1976, 1984),
    (849, 876, 882, 1809, 1976, 1984),
    (849, 876, 882, 888, 891, 1809, 1976, 1984),
    (443, 1461, 1470, 1478, 1482, 1510, 1511),
    (1182, 1393),
    (1188,),
    (1175, 1178),
    (122, 124, 968, 1243, 1614, 2008),
    (968, 1243, 1774, 2008),
    (122, 968, 1243, 1614, 1929, 2008),
    (122, 124, 125, 139, 144, 962, 1044, 1045, 1240, 1244, 2008, 2038, 2044),
    (122, 124, 125, 133, 139, 144, 147),
    (137,),
    (1205,),
    (1224, 1227, 1232, 1245),
    (1695,),
    (766, 768, 770, 773, 1571, 1573, 1576, 1621, 1623, 1628, 1632, 1633, 1709),
    (1571, 1576, 1623, 1627, 1628, 1633),
    (1413, 1422, 1442, 1946),
    (1, 7, 100, 196, 577, 584, 613, 851, 876, 882, 888, 1984, 1985),
    (1, 7, 100, 196, 221, 577, 613, 851, 876, 882, 884, 888, 890, 940, 981, 1005, 1010, 1984, 1985),
    (1, 7, 100, 196, 851, 876, 882, 884, 888, 1984, 1985),
    (1, 7, 100, 196, 577, 584, 613, 851, 876, 882, 1984, 1985),
    (907, 1614, 1617),
    (34, 172, 176, 180, 213, 673, 675, 692, 699, 701, 727, 736, 748, 775, 783, 798),
    (34, 39, 400),
    (34, 172, 176, 180, 213, 748, 852, 875, 892, 896),
    (36, 237),
    (714, 1500, 1501, 1510, 1511),
    (714, 1500, 1501, 1510),
    (1612, 1613),
    (1829,),
    (223, 901, 1576, 1623, 1628, 1633),
    (681, 695, 750, 1756),
    (361, 674, 703, 704, 740, 1413, 1416, 1421, 1442, 1570, 1796, 1915),
    (208, 356, 674, 703, 704, 740, 1413, 1421, 1442),
    (1922,),
    (277, 1622, 1626),
    (184, 463, 730, 1472, 1474, 1485, 1520),
    (1472, 1475, 1524),
    (222, 1584, 1587, 1656, 1697, 1715, 2030, 2050),
    (222, 1074, 1584, 1587, 1600, 1618, 1656, 1697, 1715, 2030, 2050),
    (184, 1474, 1485),
    (59, 96, 407, 563, 576, 714, 727, 736, 775, 780, 813, 827, 833, 842, 844, 848, 1364, 1367, 1373, 1484, 1495, 1500, 1501, 2030, 2050, 2082),
    (577, 613, 1516),
    (114, 543, 620, 628, 965, 1222, 1224, 1227, 1232, 1516),
    (1, 7, 15, 196, 649, 674, 680, 703, 704, 740, 1423, 1442, 1653, 1686, 1709, 1716, 1969),
    (1, 7, 15, 72, 196, 649, 674, 703, 704, 740, 746, 747, 749, 784, 797, 1142, 1143, 1423, 1425, 1433, 1442, 1447, 1554, 1568, 1653, 1686, 1709, 1716, 1754, 1757, 1796),
    (864, 882, 893, 895, 898, 1984, 1985, 1993),
    (894, 898),
    (894, 895),
    (1328, 1355, 1613),
    (828, 837),
    (407, 409, 413, 576, 842, 844, 848, 1534, 1543, 1768, 1770, 2030, 2050),
    (1655, 1681, 1699, 1708),
    (1443,),
    (31, 398, 1500, 1501, 1618, 2030, 2050),
    (388, 645),
    (645,),
    (203, 216, 219),
    (724,),
    (1019,),
    (817,),
    (1582, 1586, 1628, 1632, 1635),
    (830,),
    (586, 677, 684, 690, 693, 743, 753, 783, 1587, 1594, 1598, 1606, 1611, 1654, 2010),
    (1381, 1651, 1706),
    (119, 132, 138, 141, 160, 568, 914, 1829, 2039),
    (1384, 1949),
    (172, 176, 180, 183, 213, 748, 852, 875, 892, 896, 1395, 1396, 1402, 1491, 1495),
    (851, 876, 881, 882, 884, 1374, 1984, 1985),
    (215, 1910),
    (809,),
    (1438,),
    (100, 221, 430, 577, 584, 589, 613, 738, 851, 876, 882, 884, 888, 891, 940, 981, 1005, 1010, 1258, 1260, 1264, 1265, 1270, 1494, 1648, 1669, 1671, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1720, 1804, 1976, 1979, 1984, 1985),
    (1, 7, 196, 221, 577, 613, 851, 876, 882, 1098, 1648, 1669, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1804, 1976, 1984, 1985),
    (672,),
    (586, 722, 743, 753, 811, 817, 818, 2104, 2105),
    (655, 930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404),
    (712,),
    (586, 677, 684, 690, 710, 726, 728, 743, 753, 776, 783, 1654, 1709),
    (930, 947, 1007, 1051, 1120, 1199, 1239, 1253, 1404, 1644),
    (48, 72, 251, 260, 289, 1131, 1223, 1229, 1248, 1254, 1271, 1330, 1331, 1333, 1342, 1347, 1781, 1964),
    (1342,),
    (48, 1229, 1342, 1853),
    (48, 72, 251, 289, 1223, 1229, 1254, 1271, 1781),
    (785, 787, 788, 796, 2069, 2070),
    (785, 787, 788, 796, 2069),
    (725, 741, 778),
    (586, 677, 684, 690, 710, 726, 728, 742, 743, 753, 778, 783, 1654, 1709, 1715, 1754),
    (205, 217, 586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 1654, 1709),
    (818,),
    (48, 93, 203, 216, 219, 674, 740, 1479),
    (586, 677, 684, 690, 710, 726, 728, 743, 753, 776, 783, 1654, 1709, 2106),
    (730, 1516),
    (1091,),
    (1091, 1094, 1104, 1110, 1117),
    (1091, 1093, 1103),
    (1091, 2067),
    (301, 555, 1651, 1658, 1661, 1706, 1713, 1802),
    (1613,),
    (31, 398, 1636, 2030, 2050),
    (2035,),
    (31, 1074, 1587, 1600, 1618, 1636, 1656, 1697, 1715, 2030, 2050),
    (619,),
    (1473, 1519),
    (775, 780),
    (1594, 1598, 1606),
    (629, 634, 643, 650, 656, 658, 666, 671),
    (629, 634, 643, 650, 655, 656, 658, 666, 671),
    (1506,),
    (1106,),
    (927,),
    (61, 729, 1914),
    (61, 180, 414, 852, 875, 889, 892, 896, 930, 947, 970, 975, 980, 1007, 1035, 1041, 1050, 1051, 1120, 1199, 1226, 1239, 1253, 1404, 1600, 1948, 2082),
    (225, 1484, 1673),
    (1535, 1846, 1957, 1987, 2004),
    (2007,),
    (1266, 1598),
    (852, 875, 892, 896, 1647, 1697, 1715, 2077),
    (850, 857, 905),
    (1589, 1590),
    (1500, 1501),
    (714, 1500, 1501),
    (132,),
    (1506, 1549),
    (1, 7, 100, 196, 1494, 1502, 1520, 1536, 1540, 1545),
    (1587, 1634),
    (241,),
    (241, 1612, 1613),
    (241, 1607),
    (172, 176, 180, 213, 810, 819, 852, 875, 892, 896, 1764),
    (172, 176, 180, 213, 810, 815, 816, 852, 875, 892, 896, 1764),
    (1682,),
    (1, 7, 15, 196, 415, 674, 703, 704, 740, 797, 1648, 1667, 1683, 1686, 1698, 1705, 1709, 1716, 1800, 1801, 1804),
    (1587, 1636, 1640, 1648, 1667, 1683, 1686, 1698, 1705, 1709, 1716, 1804),
    (1640, 1648, 1667, 1683, 1686, 1698, 1705, 1709, 1716, 1804),
    (674, 740, 747, 749, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (1, 7, 100, 196, 674, 703, 704, 740, 747, 752, 784, 1173, 1177, 1184, 1585, 1587, 1588, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (674, 740, 1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (788, 796, 2066),
    (2042,),
    (265, 275, 1622),
    (205, 215, 217, 830, 836, 1910),
    (629, 634, 643, 650, 656, 658),
    (1494, 1502, 1504),
    (265, 765, 1572),
    (870, 1087, 1222),
    (555,),
    (249, 1571, 1577, 1608, 1633),
    (249,),
    (621, 1141, 1150, 1459, 1460, 1794),
    (1141, 1794),
    (122, 124, 125, 139, 144, 147, 169, 636, 638, 962, 1044, 1045, 1053, 1057, 1058, 1060, 1157, 1240, 1244, 1978, 2008, 2038, 2044),
    (122, 124, 125, 139, 144, 147, 1817, 1962),
    (122, 124, 125, 139, 144, 962, 1011, 1045, 1240, 1244, 2008, 2044),
    (313, 314, 419, 1651, 1658, 1661, 1706, 1713, 1792, 1802),
    (1, 7, 15, 100, 181, 196, 577, 579, 590, 613, 909, 1089, 1111, 1130, 1135, 1138, 1456, 1487, 1499, 1503, 1572, 1575, 1893, 2093),
    (172, 176, 180, 213, 475, 489, 491),
    (181, 577, 613, 1487, 1572),
    (181, 577, 613, 1572),
    (447, 577, 613, 1572),
    (181, 447, 577, 613, 1487, 1572),
    (117,),
    (586, 677, 684, 690, 710, 726, 728, 741, 743, 753, 776, 783, 1471, 1654, 1709, 1935, 1943),
    (205, 217, 586, 677, 684, 690, 710, 716, 719, 726, 728, 734, 742, 743, 753, 776, 783, 811, 1471, 1521, 1535, 1654, 1709, 1867, 1948, 2012, 2025, 2106),
    (1313, 1315),
    (1313, 1783),
    (1313, 1316),
    (106, 1313, 1316, 1848),
    (1313, 1316, 1785),
    (681, 691, 941, 960, 961, 964, 968, 993, 1243, 1378, 1599, 1917, 2008),
    (682, 685, 968, 1243, 1599, 1669, 2008),
    (586,),
    (314, 1380, 1658),
    (137, 592, 1224, 1227, 1232, 1245, 1264, 1515, 1917, 1921),
    (161, 1224, 1227, 1232, 1952),
    (215,),
    (172, 176, 180, 213, 661),
    (1615, 1619),
    (1615, 1628, 1632, 1635),
    (788, 796, 1638, 1972),
    (785, 788, 796),
    (1224, 1227, 1232, 1258, 1260, 1264, 1265),
    (1258, 1260, 1264, 1265),
    (407, 409, 413, 563, 576, 842, 844, 848, 1534, 1543, 1768, 1770, 2030, 2050),
    (877, 1277),
    (143, 869, 1989),
    (1687, 1689),
    (864, 882, 894, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (333, 621, 634, 636, 638, 1155, 1240, 1459, 1460, 1993),
    (1155, 1218),
    (92,),
    (760, 1395),
    (877,),
    (257,),
    (1882,),
    (2096,),
    (586, 1981),
    (),
    (1551,),
    (1948,),
    (1467,),
    (1714,),
    (868,),
    (224, 227),
    (358, 362, 889),
    (205, 217, 524, 817, 1818, 1931),
    (1934,),
    (1655, 1699, 1708),
    (97, 99),
    (237, 242),
    (100, 645, 1313),
    (224, 227, 394),
    (394,),
    (329, 342, 595, 853, 862, 1467),
    (329, 342),
    (853, 855, 857),
    (1001,),
    (173,),
    (1303,),
    (621,),
    (1188,),
    (597,),
    (913, 924),
    (172, 176, 180, 213, 289, 550, 748),
    (642,),
    (263, 279, 550, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1245, 1252),
    (1710,),
    (205, 217),
    (1649, 1682, 1692, 1706, 1713, 1802, 1806),
    (177,),
    (733,),
    (110, 547, 1613, 1751),
    (856,),
    (250, 256, 571, 967, 1011, 1251),
    (64, 171, 207, 250, 256, 293, 298, 303, 570, 684, 967),
    (29,),
    (374, 1552, 1556),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (725, 758),
    (226, 320, 887, 911, 1854),
    (189, 226, 320, 530, 702, 887, 911, 1440, 1515, 1892),
    (189, 226, 320, 530, 702, 887, 911, 1440, 1515, 1637, 1639, 1854, 1871, 1892),
    (172, 176, 180, 213, 289, 379, 1224, 1227, 1232, 1237, 1242, 1250, 1258, 1259, 1326),
    (289, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1224, 1227, 1232),
    (1727,),
    (951, 973, 1163, 1215),
    (731,),
    (65, 951, 973, 1163, 1215),
    (100, 206, 216),
    (784,),
    (331,),
    (1470, 1481),
    (448, 458, 586, 625, 722, 743, 753, 1488, 1506),
    (205, 217, 522, 817, 1931),
    (280,),
    (127, 144),
    (856, 860),
    (1897,),
    (194,),
    (165, 293, 595),
    (578, 908),
    (289,),
    (126, 155),
    (248, 252, 287),
    (662, 1144, 1147, 1461, 1470, 1482),
    (748, 1424),
    (569,),
    (189, 320, 702, 1440, 1515, 1892),
    (0,),
    (0, 332),
    (16, 788, 796),
    (577, 613),
    (618,),
    (214, 490, 828, 831, 835, 837, 1224, 1227, 1232, 1599),
    (44, 137, 181, 636, 638, 955, 968, 1243, 2008),
    (649, 674, 740, 1653, 1686, 1709, 1716),
    (447,),
    (49, 2074),
    (295,),
    (1471,),
    (853, 855, 857, 951, 973, 1163, 1215),
    (49, 320, 456, 654),
    (1418,),
    (929,),
    (49,),
    (229,),
    (49, 98, 435),
    (1141, 1794),
    (157,),
    (595, 868),
    (595,),
    (654,),
    (104, 238, 621, 624, 626, 1141, 1386, 1431, 1432, 1435, 1459, 1460, 1495, 1496, 1794, 1904, 2078),
    (416, 1700, 1703),
    (66, 110, 176, 183, 196, 245, 358, 362, 534, 547, 571, 852, 875, 889, 892, 896),
    (66, 110, 176, 183, 196, 245, 358, 362, 534, 547, 571, 889, 969),
    (673, 675, 692, 699, 701, 727, 736, 775, 783, 798, 930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404, 1647, 1697, 1715),
    (119, 132, 138, 141, 160),
    (1313,),
    (206, 216),
    (279, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1224, 1227, 1232, 1237, 1252),
    (56, 226),
    (238,),
    (249, 1994),
    (1415,),
    (1237, 1252),
    (126, 155, 1489),
    (1915,),
    (214, 490, 828, 831, 835, 837, 838),
    (214, 478, 828),
    (182, 578),
    (182,),
    (2099,),
    (1748,),
    (97, 99, 385, 386, 389),
    (97, 99, 385, 389),
    (100, 184, 206, 216, 279, 281, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1224, 1227, 1232),
    (102, 135, 145, 171, 225, 230, 576, 588, 684, 800, 807, 1466, 1484, 1535, 1957, 1973),
    (1375,),
    (1864,),
    (205, 211, 217, 354, 410, 586, 677, 684, 690, 710, 713, 719, 726, 728, 736, 741, 742, 743, 753, 776, 780, 783, 811, 841, 843, 847, 920, 922, 925, 1349, 1471, 1518, 1521, 1525, 1529, 1531, 1535, 1544, 1555, 1654, 1709, 1754, 1757, 1759, 1768, 1844, 1846, 1867, 1913, 1948, 2012, 2019, 2025, 2079, 2106),
    (205, 211, 217, 354, 586, 677, 684, 690, 710, 713, 719, 726, 728, 736, 741, 743, 753, 776, 780, 783, 805, 811, 832, 841, 843, 847, 1172, 1349, 1471, 1518, 1521, 1525, 1531, 1535, 1542, 1544, 1555, 1654, 1709, 1734, 1754, 1768, 1769, 1867, 1948, 2012, 2025, 2106),
    (142,),
    (563, 1587),
    (182, 1286),
    (182, 720, 782),
    (99, 101),
    (415,),
    (2074,),
    (313, 419, 1651, 1658, 1661, 1706, 1713, 1802),
    (879,),
    (161, 447),
    (66, 176, 196, 245, 358, 362, 533, 534, 571, 889),
    (577, 613, 1000),
    (393,),
    (7, 378, 2037),
    (1071,),
    (180,),
    (180, 673, 852, 875, 889, 892, 896),
    (293,),
    (293, 595),
    (536,),
    (49, 226, 320, 887, 911),
    (337, 595),
    (189, 226, 320, 530, 702, 887, 1440, 1515, 1892),
    (642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1224, 1227, 1232, 1245, 1646),
    (1873, 1920, 2095),
    (100, 347),
    (595, 1873),
    (293, 1873, 1920),
    (100, 347, 349),
    (629, 634, 643, 650, 656, 658, 1903),
    (334,),
    (290,),
    (161,),
    (1285,),
    (586, 677, 684, 690, 710, 713, 719, 726, 728, 743, 753, 776, 780, 783, 1535, 1544, 1555, 1654, 1709),
    (586, 677, 684, 690, 713, 719, 743, 753, 776, 780, 783, 1535, 1544, 1555, 1654),
    (205, 217),
    (788, 796),
    (1645,),
    (126, 155),
    (172, 176, 180, 213),
    (951, 973, 1163, 1215),
    (1887,),
    (550,),
    (1000, 1887),
    (1638,),
    (1011,),
    (1628, 1632, 1635),
    (1573, 1586, 1628, 1632, 1635),
    (870,),
    (483,),
    (174,),
    (853, 862),
    (111,),
    (552,),
    (107,),
    (712,),
    (799,),
    (1649, 1692, 1706, 1713, 1802, 1806),
    (1275,),
    (1445,),
    (1463, 1464),
    (1471,),
    (1486,),
    (623,),
    (1481,),
    (461,),
    (205, 217, 410, 586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 811, 1429, 1471, 1476, 1518, 1521, 1538, 1544, 1654, 1709, 1867, 1948, 2106),
    (410, 1471, 1476),
    (1461, 1470, 1482),
    (1463, 1464, 1480),
    (626,),
    (672,),
    (197,),
    (1224, 1227, 1232),
    (1710,),
    (1714,),
    (1573, 1628, 1632),
    (1488, 1506),
    (126, 148, 150, 155),
    (1361,),
    (1471, 1476),
    (441, 446, 1463),
    (459,),
    (172, 176, 180, 213, 623, 748, 1463, 1473, 2032),
    (172, 176, 180, 213, 623, 748, 1463),
    (205, 217, 410, 586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 811, 1471, 1476, 1654, 1709, 1867, 1948, 2106),
    (205, 217, 410, 1471, 1476),
    (126, 155, 1646),
    (586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 1654, 1709),
    (853, 865, 905),
    (868,),
    (248, 287),
    (1329,),
    (1734,),
    (148,),
    (242,),
    (30,),
    (994,),
    (563,),
    (290,),
    (182,),
    (137,),
    (127, 144),
    (1343,),
    (126, 155, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (883,),
    (441,),
    (205, 217, 1521),
    (449,),
    (123,),
    (66, 176, 196, 245),
    (1341,),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1654),
    (139, 140, 144),
    (358, 362, 889),
    (889,),
    (1222,),
    (586, 677, 684, 690, 743, 753, 783, 1654),
    (512,),
    (136,),
    (1911,),
    (513,),
    (543,),
    (267,),
    (817,),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (149,),
    (316,),
    (853, 855, 857),
    (320,),
    (100,),
    (415,),
    (189, 320, 702, 1440, 1515, 1892),
    (224, 227),
    (555, 558),
    (778,),
    (0,),
    (248, 262, 287),
    (1693, 1696),
    (2078,),
    (1318,),
    (100, 1313),
    (595,),
    (777,),
    (436,),
    (153,),
    (867,),
    (1587,),
    (248, 287, 1302, 1309),
    (1508,),
    (105,),
    (2010,),
    (224, 227, 394),
    (1747,),
    (608,),
    (248, 252, 287),
    (521,),
    (1591, 1648, 1686, 1688, 1699, 1708, 1709, 1804),
    (1648, 1669, 1672, 1675, 1686, 1688, 1698, 1699, 1705, 1708, 1709, 1718, 1804),
    (1590, 1595),
    (1591,),
    (183, 748),
    (294,),
    (279,),
    (1065, 1995),
    (894,),
    (662,),
    (662, 1461, 1470, 1482),
    (1745,),
    (385, 904),
    (904,),
    (177, 904),
    (801,),
    (586, 722, 743, 753),
    (2089,),
    (1608,),
    (2041,),
    (564,),
    (502,),
    (545,),
    (800,),
    (205, 217, 1555),
    (755,),
    (1510,),
    (161, 1808),
    (30, 46),
    (161,),
    (642, 1008, 1051),
    (126, 155, 1237, 1252),
    (1008, 1051),
    (545, 1258, 1260),
    (545, 1237, 1252, 1258, 1260),
    (2019,),
    (1553,),
    (279, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1252, 1257),
    (183,),
    (49, 52),
    (49, 52, 189, 702, 1440, 1515, 1637, 1639, 2063, 2074),
    (249, 253),
    (748,),
    (172, 176, 180, 213, 748),
    (1649, 1692, 1706, 1713, 1802, 1806, 2109),
    (2109,),
    (621,),
    (1963,),
    (294, 296),
    (1409,),
    (1223, 1254, 1271),
    (864, 882, 1984, 1985, 1993),
    (442, 603, 613),
    (1597,),
    (559,),
    (538,),
    (1145, 1793),
    (177,),
    (1164,),
    (1960,),
    (65,),
    (248, 287, 788, 796),
    (1489,),
    (263,),
    (544, 553),
    (91,),
    (774, 1595),
    (774, 1595, 1628, 1632, 1635),
    (566,),
    (597,),
    (20,),
    (296,),
    (1933,),
    (172, 174, 176, 180, 213, 748, 852, 875, 892, 896),
    (172, 176, 180, 213, 289, 550, 748),
    (279, 550, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1252),
    (279, 1237, 1245, 1252),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1933),
    (279, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (279, 550, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (1303,),
    (8,),
    (562,),
    (615,),
    (932, 968, 1243, 2008),
    (1765,),
    (1658, 1661, 1713, 1802),
    (785, 787, 788, 796),
    (365,),
    (172, 176, 180, 183, 213),
    (172, 176, 180, 213, 810, 815, 816),
    (816,),
    (360, 1461, 1470, 1482),
    (127, 139, 140, 144),
    (1478,),
    (66, 174, 176, 196, 245),
    (543, 733, 1946),
    (543, 733),
    (1721,),
    (205, 217, 354, 355, 586, 677, 684, 690, 743, 753, 783, 1654),
    (222, 1628, 1632, 1635, 1656, 1697, 1715),
    (222, 1587, 1628, 1632, 1635, 1656, 1697, 1715),
    (222, 1656, 1697, 1715),
    (550, 562, 571),
    (1683, 1800),
    (856,),
    (1666, 1722),
    (712, 778),
    (1249,),
    (212, 1748),
    (1805,),
    (1683, 1800, 1805),
    (194,),
    (157,),
    (864, 882, 900, 1984, 1985, 1993),
    (266, 1275),
    (1302,),
    (1753,),
    (748, 1473),
    (66, 172, 176, 180, 196, 213, 245, 748),
    (114, 2041),
    (511,),
    (1646,),
    (1728, 1738),
    (1690,),
    (1897,),
    (226, 320, 887, 911),
    (1314,),
    (279, 1237, 1252),
    (731,),
    (1149, 1387),
    (1651, 1706),
    (1417,),
    (222,),
    (172, 176, 180, 183, 213, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798),
    (172, 176, 180, 213, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798),
    (263, 279, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1245, 1252),
    (279, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1252),
    (1648, 1667, 1686, 1698, 1705, 1709, 1716, 1804),
    (249,),
    (295, 417, 1651, 1706, 1721),
    (930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404),
    (1313,),
    (103,),
    (569,),
    (1771,),
    (99, 101, 904),
    (391, 904),
    (466, 1508),
    (470, 1508),
    (99, 101, 113, 904),
    (252,),
    (100, 1224, 1227, 1232),
    (403,),
    (996, 1003),
    (241,),
    (442, 603, 613, 1983),
    (1272,),
    (616,),
    (212,),
    (1328, 1345),
    (2085,),
    (2084, 2085),
    (367,),
    (293,),
    (2112,),
    (1281,),
    (206, 216),
    (1748,),
    (377,),
    (1586, 1628, 1632),
    (35,),
    (249, 278, 547),
    (199,),
    (681,),
    (519,),
    (113,),
    (703, 704),
    (784, 1312),
    (784,),
    (19,),
    (100, 184, 206, 216),
    (1229, 1245),
    (473,),
    (222, 586, 722, 743, 753),
    (586, 722, 743, 753, 1488, 1506),
    (1934,),
    (787, 788, 796, 1762),
    (112,),
    (1312,),
    (299, 1658, 1661, 1713, 1802),
    (280,),
    (329,),
    (205, 217, 586, 677, 684, 690, 710, 726, 728, 743, 753, 783, 1654, 1709),
    (703, 704, 784, 1171, 1312),
    (784, 1173),
    (681, 707),
    (253,),
    (320, 1892),
    (216, 681, 707),
    (665,),
    (99, 101, 172, 176, 180, 213, 385, 915, 919),
    (99, 101, 919),
    (99, 101),
    (99, 101, 172, 176, 180, 213),
    (182, 777),
    (1808,),
    (97, 99),
    (851, 876, 882, 1984, 1985),
    (739,),
    (586, 677, 684, 690, 712, 743, 753, 783, 1654),
    (712, 1656, 1697, 1715),
    (1586, 1628, 1632, 1635),
    (421, 447),
    (1320,),
    (148, 150),
    (1689,),
    (239,),
    (1572,),
    (179,),
    (642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (544, 551),
    (614,),
    (658, 659),
    (1685,),
    (1707,),
    (1586, 1590, 1628, 1632, 1635),
    (172, 176, 180, 183, 213, 673, 675, 692, 699, 701, 727, 736, 748, 775, 783, 798),
    (172, 176, 180, 183, 213, 748),
    (1655, 1699, 1708),
    (447,),
    (1980,),
    (525,),
    (324, 559),
    (324, 326, 559),
    (246,),
    (14,),
    (856, 1809),
    (1827,),
    (178,),
    (586, 677, 684, 690, 743, 753, 783, 785, 787, 788, 796, 1654, 1762, 1975, 2012, 2025, 2069, 2070, 2112, 2114),
    (105, 788, 796),
    (1746,),
    (787,),
    (501,),
    (233,),
    (16,),
    (16, 788, 796),
    (0, 1746),
    (629, 630),
    (785, 787, 788, 796, 2069),
    (785, 788, 796),
    (787, 788, 796),
    (788, 796, 853, 855, 857),
    (850, 857, 905),
    (105, 788, 796, 853, 855, 857, 1762, 1975),
    (14, 343, 345),
    (1903,),
    (49,),
    (1091,),
    (474, 1565, 1566),
    (222, 442, 603, 613, 1983),
    (113, 172, 176, 180, 213),
    (66, 172, 176, 180, 183, 196, 213, 245, 1747),
    (172, 176, 180, 183, 213, 866),
    (214, 828, 1599),
    (214, 828),
    (654, 850, 857, 905, 1870),
    (1576, 1623, 1628, 1633),
    (266,),
    (695,),
    (126, 155, 649, 674, 740, 1653, 1686, 1709, 1716),
    (172, 176, 180, 213, 545, 748),
    (1145, 1156, 1793),
    (674, 740),
    (441, 446),
    (1556,),
    (136, 147),
    (861, 875),
    (715,),
    (181,),
    (295,),
    (648, 650),
    (420, 1710),
    (2101,),
    (79,),
    (98,),
    (1894,),
    (1827, 1866),
    (886,),
    (1380,),
    (122, 124, 125, 127, 139, 144, 147),
    (1658,),
    (1651, 1658, 1661, 1706, 1713, 1802),
    (98, 1704),
    (370,),
    (1898,),
    (2020,),
    (1604,),
    (1598,),
    (1542,),
    (51,),
    (49, 98),
    (1052, 1054, 2045),
    (166,),
    (229,),
    (1894, 1907, 1909),
    (98, 886),
    (1307,),
    (98, 1827, 1866),
    (249, 253, 272),
    (229, 870),
    (1134, 1141, 1794),
    (279, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (1101, 1107),
    (65, 853, 855, 857),
    (1814,),
    (1226,),
    (1226, 1877),
    (1877,),
    (1010,),
    (880,),
    (100, 851, 876, 878, 882, 940, 981, 1005, 1010, 1984, 1985),
    (1091, 1096),
    (412,),
    (126, 128, 155, 1008, 1051),
    (853, 865, 868, 905),
    (23, 63, 930, 947, 1007, 1038, 1051, 1077, 1120, 1165, 1199, 1239, 1253, 1404),
    (543, 1258, 1260, 1264, 1265),
    (593,),
    (766,),
    (1728, 1734, 1735),
    (6, 103, 104, 596, 598, 1206, 1444),
    (1141, 1431, 1459, 1460, 1794, 2078),
    (596, 598, 1201, 1214),
    (238, 621, 1141, 1356, 1431, 1432, 1459, 1460, 1794, 1904),
    (1215,),
    (1465,),
    (1571, 1573, 1628, 1632, 1633),
    (205, 217, 354, 586, 677, 684, 690, 743, 753, 783, 1518, 1521, 1529, 1654, 2012, 2025, 2079),
    (1172,),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1529, 1654),
    (1846,),
    (205, 217, 354, 1748),
    (191, 201, 1458, 1907, 1911),
    (205, 217, 499, 586, 677, 684, 690, 743, 753, 783, 1654),
    (205, 217, 1846),
    (2077,),
    (316, 586, 677, 684, 690, 743, 753, 783, 1654),
    (28,),
    (563, 1587),
    (416, 1652),
    (412, 1537),
    (1168,),
    (1641,),
    (797, 808),
    (649, 703, 704, 784),
    (680, 703, 704, 784),
    (222, 1586, 1628, 1632, 1635),
    (712, 1935),
    (656, 657),
    (66, 176, 196, 245, 358, 362, 969),
    (1050,),
    (1141, 1794),
    (1513,),
    (1571, 1633),
    (518,),
    (156,),
    (1258, 1260, 1264, 1265),
    (566, 568),
    (119, 132, 138, 141, 160, 566, 568),
    (568,),
    (566, 568, 845),
    (119, 132, 138, 141, 160, 566, 568, 845),
    (845,),
    (1710, 1725),
    (109,),
    (1819,),
    (353,),
    (1627,),
    (1314, 1324),
    (649, 784),
    (2003,),
    (248, 287, 785, 788, 796, 1975, 2070),
    (10,),
    (216, 507),
    (205, 217, 354),
    (344,),
    (962, 1034, 1039, 1042, 1045, 1053, 1056, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (279, 550, 1237, 1252),
    (1299,),
    (1722,),
    (1917, 1921),
    (572, 1875),
    (495,),
    (485, 495),
    (569, 940, 981, 1005, 1010),
    (1254,),
    (105, 853, 855, 857),
    (335,),
    (608, 861, 875),
    (122, 124, 125, 127, 139, 144),
    (1590, 1628, 1632, 1635),
    (1415,),
    (1133, 1302, 1307, 1459, 1460),
    (1573, 1628, 1631, 1632),
    (1724,),
    (322, 1724),
    (1237, 1252),
    (206, 216, 279, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1252),
    (100, 206, 216),
    (97, 99, 385, 386, 389, 1448),
    (97, 99, 385, 389, 1448),
    (1448,),
    (586, 677, 684, 690, 710, 712, 716, 725, 726, 728, 736, 741, 743, 753, 776, 783, 1654, 1709),
    (205, 217, 586, 677, 684, 690, 710, 712, 716, 719, 726, 728, 736, 741, 742, 743, 753, 776, 783, 1654, 1709, 1754, 1757, 2012, 2025),
    (962, 1034, 1045, 1053, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (476,),
    (569, 1830),
    (184,),
    (828, 831, 835),
    (442, 593, 603, 613, 1473),
    (215,),
    (205, 215, 217, 354, 543, 830),
    (205, 215, 217, 830),
    (205, 215, 217, 354, 586, 677, 684, 690, 743, 753, 783, 830, 1654),
    (1428,),
    (394,),
    (1172, 1341),
    (205, 217, 586, 677, 684, 690, 743, 753, 783, 1172, 1341, 1654),
    (289,),
    (850, 857, 905, 1299),
    (1459, 1460),
    (856, 861, 875),
    (1666,),
    (608, 856, 861, 875),
    (725, 778),
    (586, 677, 684, 690, 710, 726, 728, 742, 743, 753, 778, 783, 1654, 1709, 1715, 1754),
    (731, 739, 1496, 1930),
    (183, 889),
    (1982,),
    (248, 252, 287, 788, 796),
    (1727,),
    (112, 621, 1459, 1460),
    (1155,),
    (962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776),
    (275,),
    (864, 882, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (1176,),
    (671,),
    (1692,),
    (183, 358, 362, 889),
    (1950,),
    (418, 1649, 1692, 1706, 1713, 1802, 1806),
    (1649, 1692, 1706, 1713, 1722, 1802, 1806),
    (713, 719, 776, 780, 1535, 1544, 1555),
    (119, 132, 138, 141, 160, 183, 889),
    (142,),
    (142, 568),
    (119, 132, 138, 141, 160),
    (864, 882, 893, 1984, 1985, 1993),
    (1300,),
    (95,),
    (182, 720, 782),
    (95, 182),
    (182, 853, 855, 857),
    (182, 782),
    (991,),
    (182, 1017),
    (182, 1492),
    (688,),
    (95, 182, 486),
    (182, 1283, 1286),
    (1244,),
    (182, 955, 991, 1244),
    (955,),
    (1752,),
    (1224, 1227, 1232, 1257, 1263),
    (405,),
    (415, 1805),
    (1089, 1111),
    (1302, 1307),
    (112, 621, 1146, 1220, 1459, 1460),
    (112, 621),
    (173,),
    (512, 629, 634, 643, 650, 656, 658, 2007, 2009),
    (629, 634, 643, 650, 656, 658),
    (371, 629, 634, 643, 650, 656, 658, 1903, 2007, 2009),
    (629, 634, 643, 650, 656, 658, 666, 671, 1903, 2007, 2009),
    (666, 671),
    (299, 555, 1651, 1658, 1661, 1706, 1713, 1802),
    (586, 722, 743, 753, 1471, 1481),
    (48,),
    (66, 172, 174, 176, 180, 183, 196, 213, 245, 571, 748),
    (673, 675, 692, 699, 701, 727, 736, 748, 775, 783, 798),
    (216,),
    (66, 176, 196, 245, 358, 362, 889),
    (1932,),
    (10, 13),
    (58,),
    (384, 390, 408, 1747),
    (369,),
    (18,),
    (393,),
    (384, 1000),
    (7,),
    (402,),
    (373, 384, 390),
    (357,),
    (359, 369),
    (415, 856),
    (408,),
    (373, 390, 393, 395, 421, 440, 447),
    (1491,),
    (449, 1491),
    (844,),
    (1983,),
    (62,),
    (721,),
    (721, 725),
    (263, 481),
    (231,),
    (30, 38),
    (2048,),
    (1609,),
    (577, 613, 1487, 1499, 1599, 1889),
    (45,),
    (49, 1899),
    (1350,),
    (1328, 1350, 1355),
    (1808, 1999),
    (47,),
    (100, 347),
    (1999, 2095),
    (494,),
    (506,),
    (480,),
    (1336,),
    (1845,),
    (639, 641),
    (1011, 1251),
    (172, 176, 180, 213, 1647, 1697, 1715),
    (66, 176, 183, 196, 245, 358, 362, 889),
    (205, 217, 355),
    (354, 355),
    (66, 110, 176, 183, 196, 245, 358, 362, 547, 889),
    (358, 362),
    (1751,),
    (385,),
    (110, 547, 1249),
    (),
    (868, 869, 1300),
    (224, 227, 394),
    (183,),
    (248, 252, 287),
    (1439,),
    (1517,),
    (1797,),
    (1878, 1907),
    (1878,),
    (850, 857, 905),
    (206, 216),
    (279,),
    (293,),
    (808,),
    (172, 176, 180, 213),
    (49,),
    (52,),
    (79,),
    (238,),
    (1627,),
    (105, 1762, 1975),
    (799,),
    (67,),
    (1907,),
    (512, 1903, 2007),
    (1513,),
    (357,),
    (384,),
    (1443,),
    (1285,),
    (0,),
    (0, 27, 345),
    (30,),
    (562,),
    (418,),
    (1341,),
    (249, 278, 547),
    (216,),
    (870,),
    (1649, 1692, 1706, 1713, 1802, 1806),
    (853, 865, 905),
    (19,),
    (224, 227),
    (930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404),
    (951, 973, 1163, 1215),
    (137,),
    (222, 586, 722, 743, 753),
    (126, 155, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (1488, 1506),
    (1288,),
    (107,),
    (850, 857, 905),
    (1233,),
    (889,),
    (197,),
    (543,),
    (525,),
    (1963, 2013),
    (853, 862),
    (513,),
    (516,),
    (1572,),
    (242,),
    (853, 855, 857),
    (654, 850, 857, 905, 1870, 2003),
    (808,),
    (1300,),
    (1318,),
    (799,),
    (1219,),
    (139, 140, 144),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (1008, 1051),
    (179,),
    (240,),
    (224, 227, 394),
    (894,),
    (1312,),
    (1710,),
    (253,),
    (1513,),
    (30, 46),
    (126, 155, 1237, 1252),
    (161,),
    (1936,),
    (415,),
    (136,),
    (1747,),
    (212,),
    (1101, 1107),
    (799, 1765),
    (544, 553),
    (648, 650),
    (529,),
    (608,),
    (608, 870),
    (149,),
    (778,),
    (1164,),
    (1883,),
    (1762,),
    (8,),
    (597,),
    (924,),
    (1237, 1252),
    (279,),
    (279, 1237, 1252),
    (1933,),
    (268, 281),
    (67,),
    (1573, 1628, 1632),
    (1649, 1692, 1706, 1713, 1722, 1802, 1806),
    (1722,),
    (290,),
    (205, 217, 354),
    (66, 176, 196, 245),
    (861, 875),
    (248, 252, 287),
    (248, 287),
    (323, 1710, 1725),
    (1725,),
    (566,),
    (544, 551),
    (774, 778),
    (248, 252, 287, 1728),
    (1627,),
    (317, 321, 544, 551),
    (1656, 1697, 1715),
    (1249,),
    (296,),
    (172, 176, 180, 213),
    (172, 176, 180, 183, 213),
    (92,),
    (1141, 1794),
    (459,),
    (1728, 1731),
    (1465, 1924),
    (1552,),
    (220,),
    (1646,),
    (206, 216),
    (621,),
    (1609,),
    (98,),
    (1894,),
    (461,),
    (126, 155),
    (99, 101, 1314),
    (856, 861, 875),
    (172, 176, 180, 183, 213, 673, 675, 692, 699, 701, 727, 736, 775, 783, 798),
    (279, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1237, 1245, 1252),
    (123,),
    (295,),
    (1586, 1628, 1632),
    (295, 417, 1651, 1706),
    (466, 1508),
    (466,),
    (51,),
    (248, 287, 1728, 1731, 1742, 1934),
    (1106,),
    (182,),
    (182, 188, 202, 1857),
    (1486,),
    (81,),
    (523,),
    (1748,),
    (631,),
    (16,),
    (279, 289, 550, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1224, 1227, 1232, 1237, 1252),
    (521,),
    (864, 882, 962, 1046, 1083, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 1984, 1985, 1993),
    (864, 882, 1984, 1985, 1993),
    (279, 289),
    (184,),
    (784,),
    (586, 722, 743, 753),
    (520,),
    (448,),
    (1645,),
    (280,),
    (586, 677, 684, 690, 743, 753, 783, 1654),
    (851, 876, 882, 1984, 1985),
    (1303,),
    (126, 155, 1284, 1288),
    (127, 144),
    (194,),
    (194, 1748),
    (194, 1089, 1111),
    (47,),
    (1808,),
    (47, 60),
    (58,),
    (808, 869),
    (1898,),
    (940, 981, 1005, 1010),
    (1989,),
    (1258, 1260),
    (1747, 1748),
    (1924,),
    (662, 1461, 1470, 1482),
    (1461, 1470, 1482),
    (1707,),
    (1687,),
    (1495,),
    (1875,),
    (572,),
    (1658, 1661, 1713, 1802),
    (1314,),
    (559,),
    (137, 181),
    (1048,),
    (178,),
    (501,),
    (233,),
    (14,),
    (279, 281, 642, 948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163, 1224, 1227, 1232, 1237, 1252),
    (126, 155, 1009, 1646),
    (1463, 1464),
    (1451,),
    (470,),
    (1223, 1254, 1271),
    (1365,),
    (91,),
    (1508,),
    (127, 139, 140, 144),
    (1464,),
    (615,),
    (788, 796),
    (1628, 1632, 1635),
    (1598, 1628, 1632, 1635, 2010),
    (370,),
    (437,),
    (850, 857, 905, 1870),
    (65,),
    (1604,),
    (774,),
    (1307,),
    (158,),
    (49, 52),
    (249, 253),
    (229,),
    (49,),
    (2047,),
    (886,),
    (1434, 2081),
    (433,),
    (766,),
    (1141, 1794, 2076),
    (1897,),
    (431,),
    (932, 968, 1243, 2008),
    (1226,),
    (1172,),
    (717, 777),
    (717, 720, 735, 777),
    (777,),
    (1746,),
    (1337, 1345),
    (1571, 1573, 1628, 1632, 1633),
    (263,),
    (325,),
    (868, 1052, 1054, 2045),
    (545,),
    (552,),
    (66, 176, 196, 245, 889),
    (66, 176, 196, 245, 358, 362, 534, 889, 1747),
    (1666, 1722),
    (595,),
    (563,),
    (1328, 1329, 1355),
    (1390,),
    (111,),
    (672,),
    (1314, 1324),
    (205, 217),
    (962, 1034, 1045, 1053, 1058, 1169, 1238, 1240, 1243, 1244, 1246, 1776, 2008, 2044),
    (238,),
    (188, 202, 1857),
    (105,),
    (2020,),
    (2078,),
    (791, 796),
    (1313,),
    (1752,),
    (19, 126, 155),
    (507,),
    (359,),
    (97, 99),
    (385, 389, 1448),
    (100,),
    (1428,),
    (1550,),
    (214, 830),
    (426, 442, 603, 613),
    (850, 857, 905, 2003),
    (99, 101),
    (385, 389),
    (386,),
    (420, 1710),
    (856,),
    (1155,),
    (279, 281),
    (1753,),
    (1826,),
    (574,),
    (575,),
    (867,),
    (1934,),
    (1341, 1343),
    (215,),
    (1932,),
    (710, 726, 728, 1709),
    (441,),
    (215, 465),
    (205, 215, 217, 465),
    (1244,),
    (1063,),
    (991,),
    (385,),
    (1805,),
    (1754,),
    (1361,),
    (621, 1459, 1460),
    (666, 671),
    (19, 20),
    (439,),
    (1565,),
    (500,),
    (438,),
    (384, 390),
    (384,),
    (357,),
    (421, 440, 447),
    (447,),
    (393,),
    (395,),
    (384, 390, 408),
    (369,),
    (402,),
    (373, 384, 415),
    (359, 369),
    (408,),
    (373, 393, 421, 440, 447),
    (373,),
    (852, 875, 892, 896, 930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404),
    (183, 930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404),
    (868,),
    (161, 1808),
    (721,),
    (550,),
    (19, 20, 339),
    (30, 38),
    (231,),
    (38,),
    (1299, 1301),
    (263, 279, 1237, 1252),
    (126, 155, 198),
    (2095,),
    (371,),
    (20,),
    (183,),
    (),
    (182,),
    (47,),
    (595,),
    (629, 634, 643, 650, 656, 658),
    (1551,),
    (1573, 1628, 1632),
    (777,),
    (870,),
    (172, 176, 180, 213),
    (1710,),
    (853, 865, 905),
    (19,),
    (1329,),
    (242,),
    (1649, 1692, 1706, 1713, 1802, 1806),
    (1272,),
    (1565,),
    (525,),
    (19, 126, 155),
    (126, 155),
    (850, 857, 905),
    (1641,),
    (240,),
    (224, 227, 394),
    (224, 227),
    (8,),
    (19, 20),
    (0,),
    (105,),
    (2103,),
    (948, 965, 973, 985, 1003, 1023, 1048, 1059, 1163),
    (136,),
    (1821,),
    (648, 650),
    (92,),
    (1164,),
    (1714,),
    (16,),
    (290,),
    (279,),
    (1933,),
    (385,),
    (212,),
    (111,),
    (296,),
    (358, 362),
    (139, 140, 144),
    (1883, 1934),
    (1459, 1460),
    (220,),
    (47,),
    (79,),
    (1434,),
    (1517,),
    (30,),
    (182,),
    (853, 855, 857),
    (412,),
    (526,),
    (248, 287),
    (1284,),
    (281,),
    (1963, 2013),
    (194,),
    (1748,),
    (861, 875),
    (550,),
    (442, 603, 613),
    (1008, 1051),
    (808, 869),
    (869,),
    (248, 252, 287),
    (1747,),
    (179,),
    (562,),
    (608,),
    (1746,),
    (14,),
    (470,),
    (1303,),
    (206, 216),
    (49,),
    (52,),
    (1628, 1632, 1635),
    (1183,),
    (615,),
    (1486,),
    (158,),
    (253,),
    (370,),
    (434,),
    (1052, 1054, 2045),
    (432,),
    (51,),
    (566,),
    (932, 968, 1243, 2008),
    (867,),
    (87,),
    (527,),
    (621,),
    (1513,),
    (1314,),
    (544, 551),
    (1508,),
    (545,),
    (252,),
    (1751,),
    (460,),
    (67,),
    (552,),
    (799,),
    (1752,),
    (1645,),
    (97, 99),
    (65,),
    (1658, 1661, 1713, 1802),
    (127, 144),
    (2020,),
    (447,),
    (1753,),
    (194, 1089, 1111),
    (930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404),
    (1647, 1697, 1715),
    (20,),
    (721,),
    (2078,),
    (),
    (1434,),
    (1710,),
    (8,),
    (98,),
    (242,),
    (179,),
    (16,),
    (290,),
    (1237, 1252),
    (224, 227),
    (544, 551),
    (220,),
    (279,),
    (1434,),
    (850, 857, 905),
    (853, 855, 857),
    (573,),
    (1748,),
    (136,),
    (47,),
    (57,),
    (1808,),
    (777,),
    (552,),
    (853, 862),
    (248, 287),
    (562,),
    (212,),
    (58,),
    (19,),
    (853, 865, 905),
    (1649, 1692, 1706, 1713, 1802, 1806),
    (67,),
    (371,),
    (666, 671),
    (194,),
    (1752,),
    (930, 942, 963, 1035, 1050, 1111, 1120, 1139, 1192, 1199, 1241, 1404),
    (721,),
    (296,),
    (1314,),
    (20,),
    (),
    (1710,),
    (248, 287),
    (290,),
    (544, 551),
    (2081,),
    (472,),
    (471,),
    (179,),
    (19,),
    (58,),
    (),
    (179,),
    (57,),
    (1558,),
    (1557,),
    (1560,),
    (1559,),
)
LENGTHS = b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x08\x08'
BEGINNINGS = 678
MARKS = {
    '#age': (633,),
    '#authority-contact': (286,),
    '#channel': (264, 1227, 1232),
    '#contact': (1082,),
    '#controller': (560,),
    '#date-effective': (115,),
    '#date-updated': (116,),
    '#dpo-contact': (315,),
    '#duration': (154, 613),
    '#duration-delete': (652,),
    '#duration-respond': (1274,),
    '#duration-retain': (651,),
    '#email': (539, 1264),
    '#form': (542, 1261, 1264),
    '#organisation': (561,),
    '#phone': (540, 1261, 1262),
    '#placeholder': (1939,),
    '#postal': (541, 1261, 1262, 1264),
    '#privacy-contact': (546,),
    '#processor': (1937,),
    '#representative-contact': (554,),
    '#slot': (1938,),
    '#third-party': (723,),
    '#url': (288, 1232, 1264, 1516),
}
GUARDS = (
    ('consent by mere use is not a legal basis', ((((1808, 0), (19, 25)),),), None),
    ('it says how long data is kept, and not on what ground it is processed', ((((1809, 0), (16, 30)),), (((16, 0), (1809, 10)),)), None),
    ("it speaks of the reader's rights and interests", ((((274, 0), (24, 1), (25, 3)),),), None),
    ("it is the parents' consent for a child", ((((1810, 0), (6, 3)),), (((53, 0), (1811, 6)),), (((6, 0), (292, 0), (1812, 2)),)), None),
    ('it speaks of interests that are weighed, not of ours', ((((1813, 0), (24, 6)),), (((24, 0), (25, 3), (1814, 3)),)), None),
    ('the law that it names asks for consent or for records, and not for the data', ((((1815, 0), (6, 6)),), (((105, 0), (1816, 6)),)), None),
    ('it is not the policy that changes', ((((1817, 0), (1818, 3)),), (((274, 0), (1819, 3), (1820, 3)),), (((1821, 0), (1822, 10)),)), None),
    ('it looks back on what was done with data', ((((1823, 0), (1824, 1)),), (((1825, 0), (351, 3)),), (((1826, 0),),)), None),
    ('it speaks of what is collected without saying what that is', ((((1827, 0),),), (((1828, 0), (210, 6), (172, 2)),), (((1829, 0), (1830, 3), (1831, 8)),), (((54, 0), (1832, 6), (1833, 1)),), (((1834, 0), (1835, 4), (1836, 6)),), (((1837, 0), (1838, 1)),), (((83, 0), (1839, 1), (1840, 1), (1029, 6)),), (((3, -1), (1075, 2), (346, 6)),), (((1028, 0), (1841, 1), (172, 1)),), (((1842, -1), (1843, 2)),), (((1029, 0), (163, 1), (1844, 1)),), (((1845, -1), (175, 1)),), (((1846, -1), (175, 4)),), (((189, 0), (100, 4), (1297, 3)),), (((1847, 0), (213, 10), (1015, 10), (1848, 6)),), (((189, 0), (1849, 3), (213, 6)),), (((3, -1), (1621, 3), (346, 6)),), (((1850, 0), (1851, 4)),), (((1852, 0), (1853, 6), (209, 4)),)), None),
    ('it speaks of a right, of others, or of what is not done', ((((1854, 0), (1855, 4), (190, 12)),), (((1834, 0), (1856, 3), (1857, 6)),), (((83, 0), (350, 3), (209, 2), (1858, 2)),), (((943, 0), (17, 3), (1859, 1)),), (((189, 0), (381, 1), (54, 3), (190, 1), (1860, 2)),), (((1861, 0), (1862, 1), (1863, 1)),), (((1864, 0), (1865, 2)),), (((1866, 0),),), (((1867, -1), (181, 2)),), (((1868, 0), (1869, 4)),), (((876, 0), (1870, 10), (188, 10)),)), None),
    ('it says what is not bought, or what the reader may get', ((((1871, 0), (1872, 4)),), (((1873, 0), (1874, 8)),)), None),
    ('it only defines a word', ((((571, -1), (1875, 4)),), (((1876, 0), (1877, 0)),), (((1878, -1), (292, 0), (568, 4)),)), None),
    ('nothing comes from there', ((((189, 0), (203, 3), (204, 12), (205, 4)),), (((1879, 0), (205, 20)),), (((1015, 0), (204, 8), (205, 3)),)), None),
    ('it speaks of what the reader decides, or of cookies', ((((627, 0), (29, 3)), ((1880, 0),)), (((1881, 0), (35, 4)),), (((29, 0), (319, 6), (1882, 2)),), (((422, 0), (190, 2), (234, 2)),)), None),
    ("it is not about the reader's complaint of how personal data is handled", ((((1883, 0),),), (((3, -1), (1884, 6), (248, 8)),), (((102, 0), (1885, 4), (248, 4)),), (((1886, 0), (247, 3), (1887, 6)),), (((1888, 0), (248, 14)),), (((1889, 0), (248, 10)),), (((1890, 0), (247, 8)),), (((1891, 0), (247, 20)),), (((247, 0), (1891, 8)),)), None),
    ('the sentence says no, or unless', ((((1892, 0), (1893, 10)),),), None),
    ('the sentence forbids it, or asks whether it happens', ((((1894, 0), (211, 2)),), (((1895, 0), (1896, 8)),)), None),
    ('the sentence only supposes it, or speaks of parts', ((((1897, 0),),), (((1898, 0),),), (((367, 0), (374, 3)),), (((167, 0), (374, 8), (55, 2)),), (((1899, 0),),)), None),
    ('the sentence is about a request, or leaves a way out', ((((1439, 0), (1900, 3)),), (((1901, 0), (1902, 12)),), (((1437, 0), (1903, 12)),), (((1904, 0), (1905, 14)),), (((1906, 0), (1907, 22)),), (((55, 0), (1908, 12)),), (((1909, 0),),)), None),
    ('it speaks of an account with somebody else, or of none', ((((1910, 0), (477, 1)),), (((228, 0), (477, 1)),), (((53, 0), (479, 4)),)), None),
    ('it says that some data is not collected, or not in some cases', ((((1911, 0),),), (((512, 0),),), (((1912, 0),),), (((204, 0), (1913, 3), (1914, 4)),), (((1915, 0),),), (((1916, 0),),)), None),
    ('it sends these readers to another page', ((((1917, 0), (1918, 2), (1919, 6)),), (((1920, 0), (1921, 1), (1922, 8), (914, 4)),), (((504, 0), (986, 0), (1923, 0), (1918, 0)),)), None),
    ('it names readers of a country in passing, as an example or to send them to a page of others', ((((1924, 0),),), (((1925, -1), (1926, 1), (165, 3)),), (((1927, 0), (1928, 1), (1650, 2)),)), None),
    ('it names the store in passing, and not as the place of the app', ((((1929, 0),),), (((1930, 0), (1931, 10)),), (((1932, 0),),)), None),
    ('it says how to reach somebody else', ((((1933, 0),),), (((1934, 0),),), (((1935, 0), (1936, 4)),), (((554, 0),),), (((723, 0),), ((541, 0),)), (((1937, 0),), ((541, 0),))), None),
    ('the template is not filled in: the address is missing', ((((1938, 0),),), (((1939, 0),),)), None),
    ('it is the address of an authority', ((((252, 0), (1940, 8)), ((541, 0),)), (((1941, 0),), ((541, 0),))), None),
    ("it is somebody else's officer, or there is none", ((((1867, 0), (551, 6)),), (((1942, 0), (551, 3)),), (((1943, 0), (551, 6)),), (((189, 0), (551, 4)),), (((551, 0), (292, 0), (1944, 1)),), (((551, -1), (1945, 1)),)), None),
    ('these are people who answer for others', ((((1946, 0), (556, 1)),), (((1947, 0), (556, 1)),)), None),
    ('it names others, or those for whom the policy is written', ((((564, 0), (1948, 2)),), (((566, 0), (928, 0), (1949, 2)),)), None),
    ('it speaks of the cookies of other sites', ((((1950, -1), (409, 2), (1951, 3)),),), None),
    ('it takes use, or a setting of the browser, as consent', ((((163, 0), (1952, 2), (1953, 14)),), (((1881, 0), (1954, 4)),)), None),
    ('it speaks of time gone by, not of the life of a cookie', ((((1955, 0), (1956, 4)),),), None),
    ('it is not the reader who refuses', ((((1957, -1), (621, 3)),),), None),
    ('the parent is a company', ((((1958, 0), (1959, 1)),), (((1960, 0), (1958, 2)),)), None),
    ('“minor” means small here', ((((1961, 0), (1962, 1)),),), None),
    ('it is the statement of the CCPA on the sale of data', ((((1426, 0), (643, 20)),),), None),
    ('it speaks of what readers themselves share', ((((469, 0), (1963, 0), (1964, 2)),), (((1965, -1), (83, 0), (1966, 3)),), (((1247, -1), (1967, 3)),)), None),
    ('it speaks of what others tell the company, or of a right', ((((3, -1), (1968, 3), (204, 12), (677, 8)),), (((677, 0), (1969, 4), (679, 6), (209, 0)),), (((1970, 0), (189, 14), (1971, 4)),)), None),
    ('it promises nothing of third parties', ((((189, 0), (1972, 4)),), (((12, 0), (1973, 3), (1974, 4)),), (((1975, 0),),)), None),
    ('it speaks of what is kept, not of what is disclosed', ((((1976, 0), (796, 14), (1977, 14)),), (((1978, 0), (55, 14), (788, 10)),)), None),
    ('it speaks of what others keep', ((((1867, -1), (876, 6)),), (((1247, -1), (687, 2)),), (((26, -1), (1979, 3), (1980, 1)),), (((1981, -1), (876, 3)),), (((1982, -1), (1867, 2), (876, 6)),)), None),
    ('it speaks of cookies on the reader’s device', ((((1983, 0), (1984, 14)),), (((1985, 0), (1983, 5)),), (((1986, 0), (1983, 2)),), (((1987, -1), (851, 3)), ((1988, 0),))), None),
    ('it speaks of children only', ((((643, 0),),),), 643),
    ('it answers a request for deletion', ((((1989, 0), (1990, 6), (864, 10)),), (((1991, 0), (1015, 0)),), (((1992, 0), (943, 2), (1993, 3)),), (((1994, 0), (1995, 1)),)), None),
    ('it speaks of data in good order, or of secrecy', ((((1996, 0), (1997, 8)),), (((83, -1), (1998, 4)),), (((1999, 0), (2000, 6)),), (((2001, 0), (2002, 3)),), (((2003, 0), (2004, 1)),)), None),
    ('it says that nobody must keep the data, not whether it is kept', ((((2005, 0), (876, 3)),), (((2006, 0), (876, 2)), ((887, 0),))), None),
    ("it speaks of children's data, and gives the reader no right of their own", ((((2007, 0), (1046, 40)),), (((1046, 0), (2007, 20)),), (((2007, 0), (2008, 25)),), (((2007, 0), (1155, 20)),), (((1155, 0), (2007, 20)),)), 2009),
    ('it speaks of access by others than the reader', ((((2010, 0), (2011, 8)),), (((933, 0), (2010, 10)),), (((2012, 0), (1012, 4)),), (((3, 0), (2013, 0), (933, 1)),), (((3, 0), (933, 0)),), (((2014, 0), (209, 0), (933, 3)),), (((2015, 0), (2016, 0), (933, 2)),), (((2017, 0), (2018, 2), (933, 4)),), (((2011, 0), (2019, 10)),), (((1629, 0), (933, 3)),), (((2020, 0), (2021, 30)),), (((2022, 0), (933, 3)),), (((2023, 0), (83, 0), (953, 6)),), (((953, 0), (2024, 6)),), (((2025, 0), (1839, 2), (2026, 1)),), (((2027, 0), (993, 4)),), (((2028, 0), (933, 2)),), (((2029, 0), (83, 0), (1378, 6)),)), None),
    ('it speaks of access to a service or a device, not to personal data', ((((933, 0), (2030, 2)),), (((933, 0), (381, 2)),), (((933, 0), (2031, 3)),)), None),
    ('it speaks of cookies and the browser, not of the data that we hold', ((((1046, 0), (2032, 4)),), (((2032, 0), (1046, 6)),), (((1045, 0), (2032, 3)),), (((1091, 0), (2032, 4)),)), None),
    ('it speaks of how long data are kept, not of what the reader may ask for', ((((2033, 0), (1046, 2)),), (((1046, 0), (2033, 2)),)), None),
    ('it says what processing means', ((((1851, 0), (2034, 1)),), (((2034, 0), (2035, 2)),)), None),
    ('it says that we may delete, not that the reader may ask for it', ((((2020, 0), (1046, 12)),), (((3, 0), (1561, 1), (1046, 4), (63, 3), (479, 2), (2036, 12)),)), None),
    ('it speaks of changes to the policy, the service or the settings', ((((2037, 0), (2038, 3)),), (((1045, 0), (2039, 4)),), (((2020, 0), (1045, 25)),), (((1045, 0), (2030, 1)),), (((1045, 0), (2040, 1)),), (((1045, 0), (1158, 2)),), (((1045, 0), (63, 1), (2041, 4)),), (((2042, 0), (2043, 2)),), (((2044, 0), (2045, 3), (2030, 4)),), (((1629, 0), (1045, 6)),)), None),
    ('it is about what is shared for marketing (California Civil Code 1798.83), not about all that is collected', ((((374, 0),),), (((368, 0), (2046, 0)),)), None),
    ('it speaks of other limits than those of Art. 18 GDPR', ((((2047, 0),),), (((2048, 0),),), (((2020, 0), (1091, 10)),), (((2049, 0), (1450, 8)),), (((1091, 0), (1851, 2)),), (((1091, 0), (2050, 2)),), (((3, -1), (2051, 0)),)), None),
    ('an object is a thing here, or what is objected to is not the processing', ((((2052, 0), (2053, 0)),), (((1123, 0), (2054, 0)),), (((1129, 0), (2032, 4)),), (((167, 0), (1123, 0)),), (((1123, 0), (17, 0), (2055, 4)),), (((327, 0), (1123, 6)),), (((2037, 0), (2056, 4)),)), None),
    ('it speaks of an act of that name, of devices, or of transfers that we make', ((((1160, 0), (2057, 1)),), (((2058, 0), (1160, 0)),), (((2020, 0), (1187, 10)),), (((1161, 0), (2059, 0)),), (((2060, 0), (2061, 30)),), (((2061, 0), (2062, 30)),)), None),
    ('it says that consent cannot be taken back, or what is withdrawn is something else', ((((2063, 0), (1155, 2)),), (((1155, 0), (53, 1), (1200, 3)),), (((2020, 0), (1155, 6)),), (((2064, 0), (1155, 10)),), (((2065, 0),),)), None),
    ('it speaks of a dispute or a claim, not of a right over personal data', ((((2066, 0),),), (((1303, 0), (2067, 4)),)), None),
    ('it says how to reach an authority', ((((1252, 0), (252, 6)),), (((2068, 0), (252, 12)),)), None),
    ('it speaks of requests of authorities', ((((2069, 0), (1225, 12)),), (((1225, 0), (2070, 8)),)), None),
    ('it is we who are given leave to act, or who pass data on', ((((2071, 0), (209, 0)),), (((2072, 0), (1352, 6)),)), None),
    ('it says that one cannot leave, or speaks of cookies', ((((2073, -1), (2074, 6), (1141, 3)),), (((2075, 0), (2076, 1)),), (((2032, 0), (1141, 3)),), (((1141, 0), (2032, 6)),)), None),
    ('it speaks of the sale of a company or of goods, or of a right', ((((799, 0), (54, 12)),), (((1437, 0), (2077, 3)),), (((2078, 0), (1413, 12)),), (((802, 0), (363, 6)),), (((2079, -1), (1413, 2)),), (((83, 0), (2080, 2), (209, 2), (167, 2)),), (((2081, 0),),)), None),
    ('it speaks of the sale of goods', ((((1437, 0), (2082, 3)),), (((2083, 0), (2084, 3)),), (((2085, 0),),)), None),
    ('it is goods that are tracked', ((((1545, 0), (2086, 2)),),), None),
    ('it is the reader who tells of the breach', ((((83, 0), (2087, 3), (209, 2)),), (((1247, 0), (2088, 3)),), (((2089, 0), (2090, 3)),), (((83, 0), (2091, 2), (1645, 15)),), (((83, 0), (2092, 1), (1645, 15)),)), None),
    ('it names security as a purpose, or tells readers to look after themselves', ((((2093, 0), (54, 3), (583, 12), (2094, 10)),), (((2095, 0), (2096, 8)),)), None),
    ('it names a law, a number or a purpose', ((((2097, 0), (1268, 3), (2098, 3)),), (((2099, 0),), ((2100, 0),)), (((2101, 0),), ((2102, 0),)), (((2103, 0),),)), None),
    ('it speaks of the certification of somebody else', ((((2104, -1), (1724, 8), (1725, 12)),), (((1724, 0), (163, 3), (2105, 2), (1725, 8)),), (((2106, 0), (2107, 5), (1725, 10)),)), None),
    ('it tells the people of a country their rights', ((((2108, 0), (2109, 2)),), (((1965, -1), (2108, 3), (83, 10), (1040, 2), (943, 4)),), (((1965, -1), (2108, 3), (1015, 14)),), (((2110, 0), (2111, 12)),)), None),
    ('it speaks of authorities abroad', ((((2112, 0), (1716, 12), (1649, 14)),), (((2113, 0), (2114, 2)),)), None),
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
    ('sensitive-data', 3, True, (((98, 0), (99, 10)),), (99, 98), None, None),
    ('categories-collected', 3, True, (((98, 0), (176, 8)),), (176, 98), None, None),
    ('automated-decisions', 3, True, (((225, 0), (226, 3), (227, 12)),), (225, 226, 227), None, None),
    ('automated-decisions', 3, True, (((228, 0), (227, 0)),), (227, 228), None, None),
    ('automated-decisions', 3, True, (((224, 0), (229, 8)),), (229, 224), None, None),
    ('automated-decisions', 3, True, (((230, 0), (226, 6), (29, 12), (35, 8)),), (230, 226, 35, 29), None, None),
    ('automated-decisions', 3, True, (((231, 0),),), (231,), None, None),
    ('if.has-dpo', 3, True, (((320, 0), (321, 6)),), (321, 320), None, None),
    ('if.has-dpo', 3, True, (((228, 0), (321, 1)),), (321, 228), None, None),
    ('if.sells-or-shares', 3, True, (((320, 0), (361, 4), (362, 9)),), (361, 362, 320), None, None),
    ('if.sells-or-shares', 3, True, (((362, 0), (320, 2), (363, 3)),), (363, 362, 320), None, None),
    ('if.sells-covered-information', 3, True, (((320, 0), (364, 4), (365, 9)),), (365, 364, 320), None, None),
    ('if.sells-covered-information', 3, True, (((320, 0), (364, 4), (362, 6), (311, 20)),), (364, 311, 362, 320), None, None),
    ('if.sells-covered-information', 3, True, (((311, 0), (320, 20), (364, 4), (362, 6)),), (364, 311, 362, 320), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, True, (((320, 0), (366, 5), (367, 14), (368, 5)),), (366, 367, 362, 368, 320), None, None),
    ('if.knows-under-16-users', 3, True, (((370, 0), (371, 22)),), (370, 371), None, None),
    ('if.direct-marketing', 3, True, (((320, 0), (381, 2), (374, 8)),), (374, 381, 320), None, None),
    ('if.direct-marketing', 3, True, (((320, 0), (382, 2), (374, 3)),), (382, 374, 320), None, None),
    ('if.direct-marketing', 3, True, (((320, 0), (338, 2), (383, 5)),), (383, 338, 320), None, None),
    ('if.processes-sensitive-data', 3, True, (((320, 0), (388, 5), (389, 10)),), (388, 389, 320), None, None),
    ('if.collects-biometrics', 3, True, (((320, 0), (392, 4), (391, 8)),), (392, 391, 320), None, None),
    ('if.automated-decisions', 3, True, (((320, 0), (394, 8)),), (394, 320), None, None),
    ('if.automated-decisions', 3, True, (((228, 0), (394, 2)),), (394, 228), None, None),
    ('if.offers-financial-incentive', 3, True, (((320, 0), (404, 4), (403, 5)),), (404, 403, 320), None, None),
    ('if.tracks-across-sites', 3, True, (((320, 0), (405, 2), (406, 14), (407, 4)),), (405, 407, 406, 320), None, None),
    ('if.uses-cookies', 3, True, (((431, 0),),), (431,), None, None),
    ('if.uses-cookies', 3, True, (((432, 0),),), (432,), None, None),
    ('if.uses-cookies', 3, True, (((433, 0),),), (433,), None, None),
    ('if.uses-cookies', 3, True, (((434, 0),),), (434,), None, None),
    ('if.uses-cookies', 3, True, (((435, 0), (422, 3), (436, 3)),), (435, 436, 422), None, None),
    ('if.uses-cookies', 3, True, (((437, 0),),), (437,), None, None),
    ('if.uses-cookies', 3, True, (((438, 0),),), (438,), None, None),
    ('if.uses-cookies', 3, True, (((439, 0),),), (439,), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((336, 0), (444, 4), (422, 1)),), (444, 336, 422), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((336, 0), (422, 4), (444, 5)),), (444, 336, 422), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((320, 0), (445, 4), (446, 4)),), (445, 446, 320), None, None),
    ('if.uses-google-analytics', 3, True, (((320, 0), (455, 2), (448, 12)),), (455, 448, 320), None, None),
    ('if.uses-google-analytics', 3, True, (((228, 0), (448, 2)),), (448, 228), None, None),
    ('if.uses-google-analytics', 3, True, (((456, 0), (381, 2), (448, 4)),), (456, 381, 448), None, None),
    ('if.uses-google-analytics', 3, True, (((457, 0), (448, 2)),), (457, 448), None, None),
    ('if.directed-to-children', 3, True, (((320, 0), (511, 4), (512, 4)),), (511, 512, 320), None, None),
    ('if.processes-personal-data', 3, True, (((530, 0), (531, 1), (532, 9), (533, 2)),), (532, 533, 530, 531), None, None),
    ('if.processes-personal-data', 3, True, (((530, 0), (531, 1), (534, 7)),), (534, 530, 531), None, None),
    ('if.processes-personal-data', 3, True, (((228, 0), (535, 1), (348, 1), (536, 1), (537, 2)),), (535, 536, 537, 348, 228), None, None),
    ('if.processes-personal-data', 3, True, (((538, 0), (348, 2)),), (538, 348), None, None),
    ('cookies', 3, True, (((189, 0), (577, 5), (442, 6)),), (577, 442, 189), None, None),
    ('cookies', 3, True, (((228, 0), (442, 2)),), (228, 442), None, None),
    ('cookies', 3, True, (((442, 0), (167, 4), (590, 2)),), (590, 167, 442), None, None),
    ('cookies', 3, True, (((591, 0), (442, 4)),), (591, 442), None, None),
    ('recipients', 3, True, (((702, 0), (703, 6), (683, 14), (677, 4)),), (702, 703, 683, 701, 677), None, None),
    ('recipients', 3, True, (((189, 0), (704, 6), (675, 8)),), (704, 701, 675, 189), None, None),
    ('recipients', 3, True, (((675, 0), (189, 6), (704, 4)),), (704, 701, 675, 189), None, None),
    ('recipients', 3, True, (((705, 0), (706, 2), (679, 4), (677, 3)),), (705, 706, 701, 679, 677), None, None),
    ('recipients', 3, True, (((189, 0), (677, 3), (707, 6)),), (707, 701, 677, 189), None, None),
    ('categories-disclosed', 3, True, (((189, 0), (756, 6), (54, 12), (759, 20), (760, 3)),), (759, 760, 756, 189, 54), None, None),
    ('biometric.notice', 3, True, (((911, 0), (912, 2), (904, 8)),), (911, 912, 904), None, None),
    ('financial-incentive', 3, True, (((189, 0), (1394, 4), (1388, 4), (1389, 1)),), (1394, 1388, 1389, 189), None, None),
    ('categories-sold', 3, True, (((189, 0), (1413, 6), (1414, 10)),), (1414, 1412, 1413, 189), None, None),
    ('categories-sold', 3, True, (((189, 0), (1413, 4)),), (1412, 1413, 189), None, None),
    ('categories-sold', 3, True, (((54, 0), (189, 8), (1413, 4)),), (1412, 1413, 189, 54), None, None),
    ('categories-sold', 3, True, (((189, 0), (1415, 10)),), (1415, 1412, 189), None, None),
    ('categories-sold', 3, True, (((1416, 0), (54, 3), (189, 2)),), (1416, 1412, 189, 54), None, None),
    ('categories-sold', 3, True, (((189, 0), (1417, 3), (54, 4)),), (1417, 1412, 189, 54), None, None),
    ('categories-sold', 3, True, (((1418, 0), (1419, 3), (54, 6)),), (1419, 1418, 1412, 54), None, None),
    ('sensitive-limit', 3, True, (((189, 0), (1457, 10), (1448, 6), (1458, 20)),), (1457, 1458, 1448, 189), None, None),
    ('transfers.third-country', 3, True, (((189, 0), (1698, 3), (1650, 10), (1651, 4)),), (1698, 1650, 1697, 1651, 189), None, None),
    ('transfers.third-country', 3, True, (((189, 0), (1698, 3), (1649, 10)),), (1698, 1649, 1697, 189), None, None),
    ('transfers.third-country', 3, True, (((189, 0), (1680, 4), (1651, 3)),), (1680, 1697, 1651, 189), None, None),
    ('transfers.third-country', 3, True, (((1651, 0), (189, 3), (1680, 1)),), (1680, 1697, 1651, 189), None, None),
    ('transfers.third-country', 3, True, (((1647, 0), (881, 3), (1659, 2), (1651, 2)),), (881, 1659, 1697, 1651, 1647), None, None),
    ('transfers.third-country', 3, True, (((1699, 0), (1657, 6), (417, 2), (336, 0)),), (1699, 417, 1657, 1697, 336), None, None),
    ('transfers.third-country', 3, True, (((189, 0), (1667, 2), (1700, 5), (1651, 2)),), (1700, 1667, 1697, 1651, 189), None, None),
    ('transfers.third-country', 3, True, (((1701, 0), (1702, 5), (1703, 2), (1651, 2)),), (1701, 1702, 1703, 1697, 1651), None, None),
    ('transfers.third-country', 3, True, (((1704, 0), (1705, 5), (1706, 4)),), (1704, 1705, 1706, 1697), None, None),
    ('transfers.third-country', 3, True, (((189, 0), (1707, 4)),), (1707, 1697, 189), None, None),
    ('transfers.third-country', 3, True, (((1708, 0), (1605, 6), (1657, 4), (417, 4)),), (1708, 1605, 417, 1657, 1697), None, None),
    ('transfers.third-country', 3, True, (((1605, 0), (1708, 3), (1657, 6), (417, 4)),), (1708, 1605, 417, 1657, 1697), None, None),
    ('purposes', 2, True, (((98, 0), (66, 8)),), (98, 66), None, None),
    ('children.information-collected', 2, True, (((189, 0), (645, 6), (54, 10), (643, 8)),), (645, 643, 189, 54), None, None),
    ('children.information-collected', 2, True, (((189, 0), (645, 6), (204, 6), (643, 5)),), (645, 204, 643, 189), None, None),
    ('children.third-parties', 2, True, (((189, 0), (649, 6), (650, 14)),), (650, 649, 189, 54), None, None),
    ('retention.criteria', 2, True, (((852, 0), (884, 10), (885, 3), (886, 10)),), (884, 885, 886, 852), None, None),
    ('retention.criteria', 2, True, (((852, 0), (886, 10), (884, 3), (885, 3)),), (884, 885, 886, 852), None, None),
    ('retention.criteria', 2, True, (((852, 0), (884, 10), (886, 2), (885, 3)),), (884, 885, 886, 852), None, None),
    ('retention.criteria', 2, True, (((887, 0), (888, 6), (889, 5)),), (888, 887, 889), None, None),
    ('retention.criteria', 2, True, (((889, 0), (887, 4), (890, 2)),), (887, 890, 889), None, None),
    ('retention.criteria', 2, True, (((891, 0), (706, 0)),), (891, 706), None, None),
    ('retention.criteria', 2, True, (((706, 0), (319, 4), (890, 0)),), (890, 319, 706), None, None),
    ('rights.erasure', 2, True, (((706, 0), (1046, 6)),), (706, 1046), None, None),
    ('rights.erasure', 2, True, (((228, 0), (942, 3), (17, 3), (1046, 0)),), (228, 17, 1046, 942), None, None),
    ('sale-opt-out', 2, True, (((189, 0), (1413, 6), (1440, 20), (624, 8)),), (1440, 624, 1413, 189), None, None),
    ('sale-opt-out', 2, True, (((189, 0), (1441, 6), (624, 10), (1426, 10)),), (1441, 1426, 624, 189), None, None),
    ('sensitive-limit', 2, True, (((189, 0), (1455, 3), (1448, 6)),), (1455, 1448, 189), None, None),
    ('sensitive-limit', 2, True, (((1448, 0), (189, 4), (1456, 3)),), (1456, 1448, 189), None, None),
    ('ads.disclosure', 2, True, (((189, 0), (1485, 2), (1462, 3)),), (1485, 1484, 1462, 189), None, None),
    ('ads.disclosure', 2, True, (((1486, 0),),), (1486, 1484), None, None),
    ('analytics.disclosure', 2, True, (((189, 0), (1505, 2), (1506, 6)),), (1505, 1506, 189), None, None),
    ('analytics.disclosure', 2, True, (((1507, 0), (1506, 0)),), (1507, 1506, 189), None, None),
    ('categories-sold', 2, True, (((189, 0), (1569, 2), (1570, 12)),), (1568, 1569, 1570, 189), None, None),
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
    ('provision-required', 3, False, (((47, 0), (48, 4), (49, 14)),), (47, 48, 49), None, None),
    ('provision-required', 3, False, (((47, 0), (50, 0), (49, 14)),), (47, 49, 50), None, None),
    ('provision-required', 3, False, (((49, 0), (47, 20), (48, 4)),), (47, 48, 49), None, None),
    ('provision-required', 3, False, (((51, 0), (49, 20)),), (51, 49), None, None),
    ('provision-required', 3, False, (((49, 0), (51, 20)),), (51, 49), None, None),
    ('provision-required', 3, False, (((52, 0), (53, 14), (54, 5)),), (52, 53, 54), None, None),
    ('provision-required', 3, False, (((53, 0), (54, 5), (52, 12)),), (52, 53, 54), None, None),
    ('provision-required', 3, False, (((49, 0), (55, 14), (48, 6)),), (55, 48, 49), None, None),
    ('provision-required', 3, False, (((56, 0), (48, 1), (49, 14)),), (56, 48, 49), None, None),
    ('provision-required', 3, False, (((57, 0), (58, 12), (59, 8)),), (57, 58, 59), None, None),
    ('provision-required', 3, False, (((60, 0), (49, 10)),), (60, 49), None, None),
    ('provision-required', 3, False, (((53, 0), (61, 0), (52, 2)),), (61, 52, 53), None, None),
    ('provision-required', 3, False, (((62, -1), (47, 2), (63, 6)),), (62, 47, 63), None, None),
    ('provision-required', 3, False, (((64, 0), (65, 3), (48, 2), (66, 8)),), (64, 65, 48, 66), None, None),
    ('provision-required', 3, False, (((67, 0),),), (67,), None, None),
    ('provision-required', 3, False, (((68, 0), (69, 2), (70, 0), (71, 2), (72, 3)),), (68, 69, 70, 71, 72), None, None),
    ('provision-required', 3, False, (((73, 0), (74, 0), (72, 6)),), (73, 74, 72), None, None),
    ('provision-required', 3, False, (((72, 0), (75, 10), (76, 6)),), (75, 76, 72), None, None),
    ('provision-required', 3, False, (((77, 0), (78, 6)),), (77, 78), None, None),
    ('provision-required', 3, False, (((79, 0), (72, 2), (80, 6)),), (79, 80, 72), None, None),
    ('provision-required', 3, False, (((81, 0), (82, 3), (83, 2)),), (81, 82, 83), None, None),
    ('provision-required', 3, False, (((72, 0), (84, 8), (85, 2)),), (84, 85, 72), None, None),
    ('provision-required', 3, False, (((85, 0), (17, 3), (72, 2)),), (85, 72, 17), None, None),
    ('provision-required', 3, False, (((54, 0), (85, 4), (86, 3)),), (86, 85, 54), None, None),
    ('provision-required', 3, False, (((87, 0),),), (87,), None, None),
    ('provision-required', 3, False, (((88, 0), (89, 2), (90, 1)),), (89, 90, 88), None, None),
    ('provision-required', 3, False, (((91, 0),),), (91,), None, None),
    ('provision-required', 3, False, (((92, 0), (54, 8)),), (92, 54), None, None),
    ('provision-required', 3, False, (((54, 0), (88, 6), (78, 2)),), (78, 88, 54), None, None),
    ('provision-required', 3, False, (((78, 0), (54, 6), (93, 6)),), (93, 78, 54), None, None),
    ('sensitive-consent', 3, False, (((97, 0), (6, 25)),), (6, 97), None, None),
    ('sensitive-consent', 3, False, (((6, 0), (97, 25)),), (6, 97), None, None),
    ('sensitive-consent', 3, False, (((101, 0), (103, 25)),), (103, 101), None, None),
    ('sensitive-consent', 3, False, (((103, 0), (101, 25)),), (103, 101), None, None),
    ('sensitive-consent', 3, False, (((97, 0), (104, 15)),), (104, 97), None, None),
    ('sensitive-consent', 3, False, (((104, 0), (97, 15)),), (104, 97), None, None),
    ('effective-date', 3, False, (((115, 0),),), (115,), None, None),
    ('last-updated', 3, False, (((116, 0),),), (116,), None, None),
    ('version', 3, False, (((117, -1), (118, 1)),), (117, 118), None, None),
    ('version', 3, False, (((119, 0), (120, 2), (118, 1)),), (120, 118, 119), None, None),
    ('version', 3, False, (((121, 0), (120, 1), (118, 2)),), (121, 120, 118), None, None),
    ('annual-update', 3, False, (((122, 0), (123, 14)),), (122, 123, 119), None, None),
    ('annual-update', 3, False, (((123, 0), (124, 5)),), (124, 123, 119), None, None),
    ('change-notice', 3, False, (((125, 0), (126, 25)),), (125, 126, 119), None, None),
    ('change-notice', 3, False, (((126, 0), (125, 14)),), (125, 126, 119), None, None),
    ('change-notice', 3, False, (((127, 0), (128, 12)),), (127, 128, 119), None, None),
    ('change-notice', 3, False, (((128, 0), (127, 12)),), (127, 128, 119), None, None),
    ('change-notice', 3, False, (((125, 0), (119, 3), (129, 14)),), (129, 125, 119), None, None),
    ('change-notice', 3, False, (((119, 0), (125, 6), (130, 20)),), (130, 125, 119), None, None),
    ('change-notice', 3, False, (((131, 0), (132, 6), (125, 8)),), (131, 132, 125, 119), None, None),
    ('change-notice', 3, False, (((133, 0), (134, 6)),), (133, 134, 119), None, None),
    ('change-notice.advance', 3, False, (((126, 0), (148, 30), (149, 10)),), (149, 148, 147, 126), None, None),
    ('change-notice.advance', 3, False, (((148, 0), (149, 10), (126, 25)),), (149, 148, 147, 126), None, None),
    ('change-notice.advance', 3, False, (((126, 0), (150, 25)),), (150, 147, 126), None, None),
    ('change-notice.advance', 3, False, (((151, 0), (152, 2), (147, 12)),), (151, 152, 147), None, None),
    ('change-notice.advance', 3, False, (((126, 0), (153, 12)), ((154, 0),)), (153, 147, 126, 154), None, None),
    ('change-notice.advance', 3, False, (((155, 0), (156, 20)), ((154, 0),)), (155, 156, 147, 154), None, None),
    ('change-notice.advance', 3, False, (((154, 0),), ((157, 0), (147, 4))), (157, 147, 154), None, None),
    ('change-notice.advance', 3, False, (((126, 0), (147, 14), (148, 6)),), (148, 147, 126), None, None),
    ('change-notice.advance', 3, False, (((148, 0), (147, 6), (126, 16)),), (148, 147, 126), None, None),
    ('change-notice.advance', 3, False, (((147, 0), (158, 8)),), (158, 147), None, None),
    ('change-notice.advance', 3, False, (((147, 0), (126, 12), (159, 8)),), (159, 147, 126), None, None),
    ('change-notice.advance', 3, False, (((148, 0), (125, 6), (126, 16)),), (148, 125, 147, 126), None, None),
    ('acceptance-by-use', 3, False, (((161, -1), (83, 25), (162, 6)),), (161, 162, 160, 83), None, None),
    ('acceptance-by-use', 3, False, (((163, 0), (161, 3), (162, 25)),), (161, 162, 160, 163), None, None),
    ('acceptance-by-use', 3, False, (((161, 0), (164, 30), (162, 14)),), (164, 161, 162, 160), None, None),
    ('acceptance-by-use', 3, False, (((162, 0), (119, 10), (161, 6)),), (161, 162, 160, 119), None, None),
    ('acceptance-by-use', 3, False, (((165, 0), (166, 3), (119, 20), (167, 20)),), (165, 166, 160, 167, 119), None, None),
    ('categories-collected', 3, False, (((100, 0), (172, 20)),), (171, 172, 100), None, None),
    ('categories-collected', 3, False, (((172, 0), (100, 20)),), (171, 172, 100), None, None),
    ('categories-collected', 3, False, (((173, 0), (54, 2), (172, 8)),), (173, 171, 172, 54), None, None),
    ('categories-collected', 3, False, (((54, -1), (172, 0)),), (171, 172, 54), None, None),
    ('categories-collected', 3, False, (((174, -1), (172, 1)),), (174, 171, 172), None, None),
    ('categories.ccpa-terms', 3, False, (((177, 0),), ((178, 0),)), (177, 178), None, None),
    ('categories.ccpa-terms', 3, False, (((179, 0),),), (179,), None, None),
    ('purposes', 3, False, (((181, 0), (182, 14)),), (181, 182, 180), None, None),
    ('purposes', 3, False, (((182, 0), (102, 18), (181, 3)),), (181, 182, 180, 102), None, None),
    ('purposes', 3, False, (((182, 0), (66, 12), (181, 5)),), (181, 182, 180, 66), None, None),
    ('purposes', 3, False, (((183, 0), (184, 4), (185, 2)),), (184, 185, 183, 180), None, None),
    ('purposes', 3, False, (((186, 0), (183, 2), (187, 3)),), (186, 187, 183, 180), None, None),
    ('purposes.new', 3, False, (((197, 0),), ((198, 0),)), (197, 198, 196, 102), None, None),
    ('purposes.new', 3, False, (((199, 0), (188, 12)),), (199, 196, 188, 102), None, None),
    ('purposes.new', 3, False, (((200, 0), (188, 6)),), (200, 196, 188, 102), None, None),
    ('purposes.new', 3, False, (((188, 0), (201, 3), (202, 12)),), (201, 202, 196, 188, 102), None, None),
    ('sources', 3, False, (((203, 0), (204, 10), (205, 5)),), (203, 205, 204), None, None),
    ('sources', 3, False, (((66, 0), (204, 2), (205, 4)),), (205, 66, 204), None, None),
    ('sources', 3, False, (((205, 0), (206, 6), (207, 8)),), (206, 207, 205), None, None),
    ('sources', 3, False, (((205, 0), (208, 3), (209, 1), (54, 6)),), (208, 205, 209, 54), None, None),
    ('sources', 3, False, (((204, 0), (205, 3), (102, 6), (203, 2)),), (203, 205, 204, 102), None, None),
    ('sources', 3, False, (((102, 0), (203, 4), (66, 6), (210, 1), (211, 1)),), (210, 211, 203, 66, 102), None, None),
    ('sources', 3, False, (((212, 0),),), (212,), None, None),
    ('profiling-opt-out', 3, False, (((238, 0), (234, 20)),), (238, 234), None, None),
    ('profiling-opt-out', 3, False, (((234, 0), (238, 10)),), (238, 234), None, None),
    ('profiling-opt-out', 3, False, (((234, 0), (239, 3)),), (239, 234), None, None),
    ('admt', 3, False, (((240, 0),),), (240,), None, None),
    ('ai-training', 3, False, (((241, 0), (242, 8)),), (241, 242), None, None),
    ('ai-training', 3, False, (((242, 0), (241, 6)),), (241, 242), None, None),
    ('ai-training', 3, False, (((243, 0), (244, 2), (242, 3)),), (243, 244, 242), None, None),
    ('joint-use', 3, False, (((246, 0),),), (245, 246), None, None),
    ('complaint.authority', 3, False, (((247, 0), (248, 25)),), (248, 247), None, None),
    ('complaint.authority', 3, False, (((248, 0), (247, 25)),), (248, 247), None, None),
    ('complaint.controller', 3, False, (((247, 0), (263, 12)),), (263, 247), None, None),
    ('complaint.controller', 3, False, (((263, 0), (247, 12)),), (263, 247), None, None),
    ('complaint.controller', 3, False, (((247, 0),), ((264, 0),)), (264, 247), None, None),
    ('complaint.controller', 3, False, (((102, 0), (265, 1), (266, 3), (247, 6)),), (265, 266, 102, 247), None, None),
    ('complaint.controller', 3, False, (((247, 0), (102, 2), (266, 1)),), (266, 102, 247), None, None),
    ('complaint.controller', 3, False, (((267, 0), (268, 30)),), (267, 268), None, None),
    ('complaint.controller', 3, False, (((269, 0), (268, 6)),), (269, 268), None, None),
    ('complaint.controller', 3, False, (((268, 0), (267, 30)),), (267, 268), None, None),
    ('complaint.controller', 3, False, (((270, 0), (271, 4), (272, 12), (273, 12)),), (270, 271, 272, 273), None, None),
    ('complaint.controller', 3, False, (((274, 0), (247, 0), (265, 16), (275, 2)),), (275, 265, 274, 247), None, None),
    ('complaint.controller', 3, False, (((247, 0), (102, 20), (265, 1), (266, 4)),), (265, 266, 102, 247), None, None),
    ('complaint.controller', 3, False, (((3, 0), (266, 0), (247, 3)),), (266, 3, 247), None, None),
    ('complaint.controller', 3, False, (((276, 0), (247, 2), (277, 2)),), (276, 277, 247), None, None),
    ('complaint.provider-links', 3, False, (((286, 0),), ((287, 0),)), (286, 287), None, None),
    ('if.has-eu-users', 3, False, (((293, 0), (294, 6), (295, 5)),), (295, 293, 294), None, None),
    ('if.has-eu-users', 3, False, (((296, 0), (295, 5)),), (295, 296), None, None),
    ('if.has-eu-users', 3, False, (((297, 0), (298, 1)),), (297, 298), None, None),
    ('if.has-uk-users', 3, False, (((293, 0), (294, 6), (299, 9)),), (299, 293, 294), None, None),
    ('if.has-uk-users', 3, False, (((296, 0), (299, 9)),), (299, 296), None, None),
    ('if.has-uk-users', 3, False, (((300, 0), (298, 1)),), (300, 298), None, None),
    ('if.has-swiss-users', 3, False, (((293, 0), (294, 6), (301, 12)),), (301, 293, 294), None, None),
    ('if.has-swiss-users', 3, False, (((296, 0), (301, 12)),), (301, 296), None, None),
    ('if.has-swiss-users', 3, False, (((302, 0), (303, 1)),), (302, 303), None, None),
    ('if.has-brazilian-users', 3, False, (((293, 0), (294, 6), (304, 3)),), (304, 293, 294), None, None),
    ('if.has-brazilian-users', 3, False, (((296, 0), (304, 3)),), (304, 296), None, None),
    ('if.has-brazilian-users', 3, False, (((305, 0), (303, 1)),), (305, 303), None, None),
    ('if.has-canadian-users', 3, False, (((293, 0), (294, 6), (306, 3)),), (306, 293, 294), None, None),
    ('if.has-canadian-users', 3, False, (((296, 0), (306, 3)),), (306, 296), None, None),
    ('if.has-canadian-users', 3, False, (((307, 0), (308, 1)),), (307, 308), None, None),
    ('if.collects-pii-from-californians', 3, False, (((293, 0), (294, 6), (309, 4)),), (309, 293, 294), None, None),
    ('if.collects-pii-from-californians', 3, False, (((296, 0), (309, 4)),), (309, 296), None, None),
    ('if.collects-pii-from-californians', 3, False, (((309, 0), (310, 0)),), (310, 309), None, None),
    ('if.collects-from-nevadans', 3, False, (((293, 0), (294, 6), (311, 2)),), (311, 293, 294), None, None),
    ('if.collects-from-nevadans', 3, False, (((296, 0), (311, 2)),), (311, 296), None, None),
    ('if.collects-from-nevadans', 3, False, (((311, 0), (312, 1)),), (312, 311), None, None),
    ('if.us-users', 3, False, (((293, 0), (294, 6), (313, 2)),), (313, 293, 294), None, None),
    ('if.us-users', 3, False, (((296, 0), (313, 2)),), (313, 296), None, None),
    ('if.us-users', 3, False, (((314, 0), (310, 1)),), (314, 310), None, None),
    ('if.has-dpo', 3, False, (((315, 0),),), (315,), None, None),
    ('if.has-dpo', 3, False, (((316, 0), (317, 3)),), (316, 317), None, None),
    ('if.has-dpo', 3, False, (((318, -1), (317, 1), (319, 6)),), (317, 319, 318), None, None),
    ('if.dpf-participant', 3, False, (((322, 0), (323, 20)),), (322, 323), None, None),
    ('if.joint-controllers', 3, False, (((3, 0), (324, 4)),), (324, 3), None, None),
    ('if.joint-controllers', 3, False, (((325, 0),),), (325,), None, None),
    ('if.joint-controllers', 3, False, (((326, 0), (327, 5)),), (326, 327), None, None),
    ('if.uses-consent', 3, False, (((102, 0), (328, 3), (50, 6)),), (328, 50, 102), None, None),
    ('if.uses-consent', 3, False, (((329, 0), (50, 2)),), (329, 50), None, None),
    ('if.uses-consent', 3, False, (((330, 0), (274, 1), (50, 2), (3, 3)),), (330, 50, 274, 3), None, None),
    ('if.uses-consent', 3, False, (((331, 0), (50, 2)),), (331, 50), None, None),
    ('if.uses-consent', 3, False, (((332, 0), (50, 10)),), (332, 50), None, None),
    ('if.uses-consent', 3, False, (((333, 0), (334, 3)),), (333, 334), None, None),
    ('if.uses-consent', 3, False, (((335, 0), (50, 2)),), (335, 50), None, None),
    ('if.uses-consent', 3, False, (((336, 0), (337, 2), (50, 2)),), (337, 50, 336), None, None),
    ('if.uses-consent', 3, False, (((338, 0), (339, 6)),), (339, 338), None, None),
    ('if.uses-legitimate-interests', 3, False, (((26, 0), (340, 2), (341, 2)),), (340, 341, 26), None, None),
    ('if.uses-legitimate-interests', 3, False, (((102, 0), (328, 4), (340, 6), (341, 2)),), (328, 340, 341, 102), None, None),
    ('if.uses-legitimate-interests', 3, False, (((342, 0), (340, 4), (341, 1)),), (342, 340, 341), None, None),
    ('if.uses-legitimate-interests', 3, False, (((343, 0), (344, 2), (209, 1)),), (343, 344, 209), None, None),
    ('if.uses-legitimate-interests', 3, False, (((332, 0), (345, 8)),), (345, 332), None, None),
    ('if.direct-collection', 3, False, (((3, 0), (346, 2), (347, 12)),), (347, 346, 3), None, None),
    ('if.direct-collection', 3, False, (((348, 0), (349, 3), (209, 3)),), (349, 209, 348), None, None),
    ('if.direct-collection', 3, False, (((3, 0), (350, 2), (83, 2), (351, 3)),), (350, 351, 3, 83), None, None),
    ('if.indirect-collection', 3, False, (((3, 0), (352, 1), (353, 4), (204, 5), (354, 4)),), (352, 353, 354, 204, 3), None, None),
    ('if.indirect-collection', 3, False, (((355, 0), (356, 2), (209, 1)),), (355, 356, 209), None, None),
    ('if.sells-or-shares', 3, False, (((357, 0), (358, 8)),), (357, 358), None, None),
    ('if.sells-or-shares', 3, False, (((359, 0), (360, 16)),), (359, 360), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, False, (((369, 0), (367, 14), (368, 5)),), (369, 367, 362, 368), None, None),
    ('if.direct-marketing', 3, False, (((338, 0), (83, 3), (372, 3)),), (372, 338, 83), None, None),
    ('if.direct-marketing', 3, False, (((373, 0), (374, 10)),), (373, 374), None, None),
    ('if.direct-marketing', 3, False, (((375, 0), (368, 4), (376, 2), (377, 4)),), (375, 376, 377, 368), None, None),
    ('if.direct-marketing', 3, False, (((378, 0), (379, 2), (83, 1), (380, 3)),), (378, 379, 380, 83), None, None),
    ('if.processes-sensitive-data', 3, False, (((384, 0), (385, 5)),), (384, 385), None, None),
    ('if.processes-sensitive-data', 3, False, (((386, 0), (3, 1), (387, 1)),), (386, 387, 3), None, None),
    ('if.collects-biometrics', 3, False, (((390, 0), (391, 3)),), (390, 391), None, None),
    ('if.automated-decisions', 3, False, (((393, 0), (394, 6)),), (393, 394), None, None),
    ('if.automated-decisions', 3, False, (((395, 0), (396, 2)),), (395, 396), None, None),
    ('if.automated-decisions', 3, False, (((397, 0), (398, 2), (399, 2), (40, 3)),), (397, 398, 399, 40), None, None),
    ('if.automated-decisions', 3, False, (((400, 0), (163, 3), (401, 1)),), (400, 401, 163), None, None),
    ('if.offers-financial-incentive', 3, False, (((402, 0), (403, 5)),), (402, 403), None, None),
    ('if.tracks-across-sites', 3, False, (((408, 0), (406, 20), (409, 4)),), (408, 409, 406), None, None),
    ('if.tracks-across-sites', 3, False, (((410, 0), (411, 4), (412, 14), (413, 4)),), (410, 411, 412, 413), None, None),
    ('if.transfers-outside-eea', 3, False, (((415, 0), (416, 16), (417, 6)),), (416, 417, 414, 415), None, None),
    ('if.transfers-outside-eea', 3, False, (((415, 0), (418, 6)),), (418, 414, 415), None, None),
    ('if.transfers-outside-eea', 3, False, (((415, 0), (17, 8), (419, 2), (420, 10)),), (419, 420, 414, 415, 17), None, None),
    ('if.transfers-outside-uk', 3, False, (((415, 0), (416, 16), (299, 8)),), (299, 416, 414, 415), None, None),
    ('if.transfers-outside-canada', 3, False, (((415, 0), (416, 16), (306, 1)),), (306, 416, 414, 415), None, None),
    ('if.transfers-outside-switzerland', 3, False, (((415, 0), (416, 16), (301, 12)),), (301, 416, 414, 415), None, None),
    ('if.uses-cookies', 3, False, (((421, 0), (422, 4)),), (421, 422), None, None),
    ('if.uses-cookies', 3, False, (((422, 0), (423, 1), (209, 1)),), (423, 209, 422), None, None),
    ('if.uses-cookies', 3, False, (((424, 0), (425, 3), (426, 6)),), (424, 425, 426), None, None),
    ('if.uses-cookies', 3, False, (((422, 0), (88, 1), (427, 2), (428, 1)),), (427, 428, 88, 422), None, None),
    ('if.uses-cookies', 3, False, (((429, 0), (430, 0)),), (429, 430), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((440, 0), (441, 8)),), (441, 440), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((442, 0), (443, 10)),), (443, 440, 442), None, None),
    ('if.uses-google-analytics', 3, False, (((447, 0), (448, 14)),), (447, 448), None, None),
    ('if.uses-google-analytics', 3, False, (((448, 0), (449, 8)),), (449, 448), None, None),
    ('if.uses-google-analytics', 3, False, (((448, 0), (450, 1)),), (450, 448), None, None),
    ('if.uses-google-analytics', 3, False, (((451, 0), (452, 3), (448, 2)),), (451, 452, 448), None, None),
    ('if.uses-google-analytics', 3, False, (((26, 0), (453, 2), (454, 2), (448, 3)),), (454, 26, 453, 448), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((458, 0), (459, 6)),), (458, 459), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((460, 0),),), (460,), None, None),
    ('if.uses-google-ads-serving', 3, False, (((447, 0), (461, 14)),), (447, 461), None, None),
    ('if.uses-google-ads-serving', 3, False, (((462, 0), (422, 8), (463, 3), (464, 2)),), (462, 463, 464, 422), None, None),
    ('if.uses-google-ads-serving', 3, False, (((464, 0), (163, 6), (461, 3)),), (464, 461, 163), None, None),
    ('if.uses-google-ads-serving', 3, False, (((465, 0), (461, 20)),), (465, 461), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((447, 0), (466, 14)),), (447, 466), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((466, 0), (467, 0)),), (467, 466), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((468, 0), (466, 3)),), (468, 466), None, None),
    ('if.uses-meta-platform', 3, False, (((469, 0), (470, 14)),), (469, 470), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((471, 0),),), (471,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((472, 0),),), (472,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((473, 0), (474, 14)),), (473, 474), None, None),
    ('if.has-accounts', 3, False, (((476, 0), (477, 3)),), (476, 477, 475), None, None),
    ('if.has-accounts', 3, False, (((478, 0), (479, 2)),), (478, 479, 475), None, None),
    ('if.has-accounts', 3, False, (((480, 0), (481, 3)),), (481, 480, 475), None, None),
    ('if.has-accounts', 3, False, (((482, 0), (480, 1)),), (482, 480, 475), None, None),
    ('if.has-accounts', 3, False, (((483, 0),),), (483, 475), None, None),
    ('if.has-accounts', 3, False, (((478, -1), (484, 2)),), (484, 478, 475), None, None),
    ('if.has-accounts', 3, False, (((485, 0),),), (485, 475), None, None),
    ('if.has-accounts', 3, False, (((486, -1),),), (486, 475), None, None),
    ('if.has-accounts', 3, False, (((487, 0), (488, 4), (489, 4)),), (487, 488, 489, 475), None, None),
    ('if.has-accounts', 3, False, (((490, 0), (330, 3), (491, 3), (492, 5)),), (490, 491, 492, 330, 475), None, None),
    ('if.registered-users', 3, False, (((493, 0), (494, 1)),), (494, 493), None, None),
    ('if.registered-users', 3, False, (((495, 0),),), (495,), None, None),
    ('if.registered-users', 3, False, (((493, 0), (83, 1), (496, 2), (479, 2)),), (496, 493, 479, 83), None, None),
    ('if.user-generated-content', 3, False, (((83, 0), (498, 4), (499, 12)),), (498, 499, 497, 83), None, None),
    ('if.user-generated-content', 3, False, (((500, 0),),), (500, 497), None, None),
    ('if.user-generated-content', 3, False, (((501, 0),),), (501, 497), None, None),
    ('if.user-generated-content', 3, False, (((502, 0),),), (502, 497), None, None),
    ('if.user-generated-content', 3, False, (((503, 0), (504, 2), (505, 2)),), (503, 505, 504, 497), None, None),
    ('if.user-generated-content', 3, False, (((506, 0), (507, 10)),), (506, 507, 497), None, None),
    ('if.user-generated-content', 3, False, (((508, 0), (509, 4), (510, 2)),), (508, 509, 510, 497), None, None),
    ('if.directed-to-children', 3, False, (((513, 0), (514, 1)),), (513, 514), None, None),
    ('if.directed-to-children', 3, False, (((515, 0), (516, 3), (514, 1)),), (515, 516, 514), None, None),
    ('if.directed-to-children', 3, False, (((517, 0), (190, 2), (518, 2)),), (517, 518, 190), None, None),
    ('if.general-audience', 3, False, (((519, 0),),), (519,), None, None),
    ('if.general-audience', 3, False, (((320, 0), (511, 4), (512, 4)),), (511, 512, 320), None, None),
    ('if.google-play', 3, False, (((520, 0),),), (520,), None, None),
    ('if.google-play', 3, False, (((521, 0), (522, 3)),), (521, 522), None, None),
    ('if.google-play', 3, False, (((523, 0),),), (523,), None, None),
    ('if.google-play', 3, False, (((524, 0), (522, 3)),), (522, 524), None, None),
    ('if.apple-app-store', 3, False, (((525, 0),),), (525,), None, None),
    ('if.apple-app-store', 3, False, (((526, 0),),), (526,), None, None),
    ('if.apple-app-store', 3, False, (((527, 0),),), (527,), None, None),
    ('if.apple-app-store', 3, False, (((524, 0), (522, 3)),), (522, 524), None, None),
    ('if.apple-app-store', 3, False, (((528, 0), (524, 3)),), (528, 524), None, None),
    ('if.chrome-web-store', 3, False, (((529, 0),),), (529,), None, None),
    ('contact.controller', 3, False, (((264, 0),), ((279, 0),)), (279, 264), None, None),
    ('contact.controller', 3, False, (((264, 0),), ((278, 0),)), (278, 264), None, None),
    ('contact.email', 3, False, (((539, 0),),), (539,), None, None),
    ('contact.phone', 3, False, (((540, 0),),), (540,), None, None),
    ('contact.postal', 3, False, (((541, 0),),), (541,), None, None),
    ('contact.privacy', 3, False, (((546, 0),),), (546,), None, None),
    ('contact.privacy', 3, False, (((315, 0),),), (315,), None, None),
    ('contact.privacy', 3, False, (((264, 0),), ((278, 0),)), (278, 264), None, None),
    ('contact.privacy', 3, False, (((539, 0),), ((110, 0),)), (110, 539), None, None),
    ('contact.privacy', 3, False, (((542, 0),), ((110, 0),)), (110, 542), None, None),
    ('contact.privacy', 3, False, (((540, 0),), ((110, 0),)), (110, 540), None, None),
    ('contact.privacy', 3, False, (((279, 0), (543, 12)), ((547, 0),)), (547, 543, 279), None, None),
    ('dpo.contact', 3, False, (((315, 0),),), (315,), None, None),
    ('dpo.contact', 3, False, (((551, 0),), ((264, 0),)), (551, 264), None, None),
    ('dpo.contact', 3, False, (((539, 0),),), (539,), 551, None),
    ('dpo.contact', 3, False, (((540, 0),),), (540,), 551, None),
    ('dpo.contact', 3, False, (((541, 0),),), (541,), 551, None),
    ('dpo.contact', 3, False, (((542, 0),),), (542,), 551, None),
    ('person-in-charge', 3, False, (((544, 0),), ((264, 0),)), (544, 264), None, None),
    ('person-in-charge', 3, False, (((544, 0), (289, 14)),), (544, 289), None, None),
    ('person-in-charge', 3, False, (((289, 0), (544, 14)),), (544, 289), None, None),
    ('person-in-charge', 3, False, (((552, 0),), ((264, 0),)), (552, 264), None, None),
    ('person-in-charge', 3, False, (((315, 0),),), (315,), None, None),
    ('contact.representative', 3, False, (((554, 0),),), (554,), None, None),
    ('grievance.officer', 3, False, (((280, 0),), ((264, 0),)), (280, 264), None, None),
    ('joint-controllers', 3, False, (((559, 0),),), (559,), None, None),
    ('entity-named', 3, False, (((560, 0),),), (560,), None, None),
    ('cookies', 3, False, (((576, 0), (577, 8), (442, 10)),), (576, 577, 442), None, None),
    ('cookies', 3, False, (((442, 0), (577, 8), (578, 20)),), (578, 577, 442), None, None),
    ('cookies', 3, False, (((442, 0), (88, 4), (579, 3)),), (579, 88, 442), None, None),
    ('cookies', 3, False, (((580, 0), (442, 3)),), (580, 442), None, None),
    ('cookies', 3, False, (((54, 0), (581, 6), (442, 3)),), (581, 442, 54), None, None),
    ('cookies', 3, False, (((582, 0), (422, 1), (583, 3)),), (582, 583, 422), None, None),
    ('cookies', 3, False, (((584, 0), (585, 8), (442, 4)),), (584, 585, 442), None, None),
    ('cookies', 3, False, (((586, 0), (587, 5), (442, 3)),), (586, 587, 442), None, None),
    ('cookies', 3, False, (((588, 0), (589, 4), (442, 6)),), (588, 589, 442), None, None),
    ('cookies.consent', 3, False, (((442, 0), (595, 14), (596, 6)),), (595, 596, 442), None, None),
    ('cookies.consent', 3, False, (((595, 0), (596, 6), (442, 16)),), (595, 596, 442), None, None),
    ('cookies.consent', 3, False, (((597, 0), (598, 20)),), (597, 598), None, None),
    ('cookies.consent', 3, False, (((598, 0), (597, 8)),), (597, 598), None, None),
    ('cookies.consent', 3, False, (((599, 0), (596, 4), (442, 16)),), (599, 596, 442), None, None),
    ('cookies.consent', 3, False, (((83, 0), (600, 3), (442, 10)),), (600, 83, 442), None, None),
    ('cookies.consent', 3, False, (((442, 0), (336, 8), (601, 3), (83, 3), (602, 4)),), (601, 602, 336, 83, 442), None, None),
    ('cookies.consent', 3, False, (((603, 0), (336, 4), (604, 2), (605, 4)),), (603, 604, 605, 336), None, None),
    ('cookies.consent', 3, False, (((606, 0), (442, 8), (607, 6)),), (606, 607, 442), None, None),
    ('cookies.duration', 3, False, (((442, 0),), ((154, 0),)), (154, 442), None, None),
    ('cookies.duration', 3, False, (((608, 0), (442, 14)),), (608, 442), None, None),
    ('cookies.duration', 3, False, (((442, 0), (608, 14)),), (608, 442), None, None),
    ('cookies.duration', 3, False, (((609, 0), (610, 10)), ((154, 0),)), (609, 610, 154), None, None),
    ('cookies.duration', 3, False, (((442, 0),), ((611, 0),), ((612, 0),)), (611, 612, 442), None, None),
    ('cookies.duration', 3, False, (((154, 0),),), (154,), 593, None),
    ('cookies.duration', 3, False, (((608, 0),),), (608,), 593, None),
    ('cookies.list', 3, False, (((614, 0),),), (613, 614), None, None),
    ('cookies.opt-out', 3, False, (((621, 0), (442, 12)),), (621, 620, 442), None, None),
    ('cookies.opt-out', 3, False, (((442, 0), (621, 14)),), (621, 620, 442), None, None),
    ('cookies.opt-out', 3, False, (((622, 0), (623, 4)),), (622, 623, 620), None, None),
    ('cookies.opt-out', 3, False, (((624, 0), (625, 8), (626, 8)),), (625, 626, 620, 624), None, None),
    ('children.parental-consent', 3, False, (((630, 0), (631, 8)),), (631, 629, 630), None, None),
    ('children.parental-consent', 3, False, (((631, 0), (630, 6)),), (631, 629, 630), None, None),
    ('children.parental-consent', 3, False, (((50, 0), (632, 16)), ((633, 0),), ((630, 0),)), (633, 632, 629, 630, 50), None, None),
    ('children.parental-rights', 3, False, (((635, 0), (636, 14), (637, 14)),), (635, 636, 637, 634), None, None),
    ('children.parental-rights', 3, False, (((83, 0), (638, 4), (639, 8), (640, 3)),), (638, 639, 640, 634, 83), None, None),
    ('children.parental-rights', 3, False, (((641, 0), (642, 30)),), (641, 642, 634), None, None),
    ('children.operators', 3, False, (((264, 0),),), (644, 264, 643), None, None),
    ('children.operators', 3, False, (((541, 0),),), (644, 541, 643), None, None),
    ('children.retention', 3, False, (((651, 0),),), (651, 643, 54), None, None),
    ('children.retention', 3, False, (((652, 0),),), (652, 643, 54), None, None),
    ('children.retention', 3, False, (((653, 0), (654, 12)),), (653, 654, 643, 54), None, None),
    ('children.persistent-identifiers', 3, False, (((657, 0), (658, 30)),), (658, 657, 656), None, None),
    ('children.persistent-identifiers', 3, False, (((643, 0), (657, 25)),), (657, 656, 643), None, None),
    ('children.persistent-identifiers', 3, False, (((659, 0),),), (659, 656), None, None),
    ('children.audio', 3, False, (((661, 0), (643, 12)),), (660, 661, 643), None, None),
    ('children.audio', 3, False, (((643, 0), (661, 10)),), (660, 661, 643), None, None),
    ('children.ads', 3, False, (((189, 0), (662, 8), (643, 18)),), (662, 643, 189), None, None),
    ('children.ads', 3, False, (((643, 0), (189, 14), (662, 10)),), (662, 643, 189), None, None),
    ('children.ads', 3, False, (((662, 0), (189, 6), (643, 10)),), (662, 643, 189), None, None),
    ('children.ads', 3, False, (((663, 0), (664, 2), (643, 10)),), (663, 664, 643), None, None),
    ('minors.content-removal', 3, False, (((666, 0), (667, 45), (668, 14)),), (667, 668, 665, 666), None, None),
    ('minors.content-removal', 3, False, (((669, 0), (670, 10), (666, 40)),), (669, 670, 665, 666), None, None),
    ('retention.criteria', 3, False, (((849, 0), (850, 25)),), (849, 850), None, None),
    ('retention.criteria', 3, False, (((850, 0), (849, 15)),), (849, 850), None, None),
    ('retention.criteria', 3, False, (((851, 0), (852, 10), (850, 22)),), (851, 850, 852), None, None),
    ('retention.criteria', 3, False, (((852, 0), (851, 12), (850, 20)),), (851, 850, 852), None, None),
    ('retention.criteria', 3, False, (((850, 0), (851, 14), (852, 8)),), (851, 850, 852), None, None),
    ('retention.criteria', 3, False, (((851, 0), (857, 20)),), (857, 851), 856, None),
    ('retention.criteria', 3, False, (((850, 0), (851, 20)),), (851, 850), 856, None),
    ('retention.criteria', 3, False, (((849, 0), (855, 25)),), (855, 849), 856, None),
    ('retention.criteria', 3, False, (((850, -1),),), (850,), 856, None),
    ('retention.criteria', 3, False, (((858, -1), (850, 1)),), (858, 850), 856, None),
    ('retention.criteria', 3, False, (((859, 0), (860, 10)),), (859, 860), None, None),
    ('retention.criteria', 3, False, (((861, 0), (862, 16)),), (862, 861), None, None),
    ('retention.criteria', 3, False, (((863, 0), (861, 16)),), (863, 861), None, None),
    ('retention.criteria', 3, False, (((864, 0), (865, 18)),), (865, 864, 852), None, None),
    ('retention.criteria', 3, False, (((865, 0), (864, 22)),), (865, 864, 852), None, None),
    ('retention.criteria', 3, False, (((866, 0), (864, 6), (867, 4)),), (866, 867, 864, 852), None, None),
    ('retention.criteria', 3, False, (((864, 0), (868, 8)),), (868, 864, 852), None, None),
    ('retention.period', 3, False, (((651, 0),), ((876, 0),)), (876, 651, 875), None, None),
    ('retention.period', 3, False, (((652, 0),), ((864, 0),)), (652, 875, 864), None, None),
    ('retention.period', 3, False, (((154, 0),), ((861, 0),)), (861, 875, 154), None, None),
    ('retention.period', 3, False, (((154, 0),), ((852, 0), (864, 10), (877, 8))), (877, 875, 864, 154, 852), None, None),
    ('retention.period', 3, False, (((154, 0),), ((852, 0), (878, 8), (879, 4))), (878, 879, 875, 154, 852), None, None),
    ('retention.period', 3, False, (((154, 0),), ((852, 0), (880, 2), (864, 10))), (880, 875, 864, 154, 852), None, None),
    ('retention.period', 3, False, (((154, 0),), ((852, 0), (881, 4), (190, 8))), (881, 190, 875, 154, 852), None, None),
    ('retention.period', 3, False, (((154, 0),), ((852, 0), (881, 3), (879, 6))), (879, 881, 875, 154, 852), None, None),
    ('retention.period', 3, False, (((651, 0),),), (651,), 856, None),
    ('retention.period', 3, False, (((652, 0),),), (652,), 856, None),
    ('retention.period', 3, False, (((154, 0),), ((882, 0),)), (882, 154), 856, None),
    ('retention.specific-period', 3, False, (((651, 0),), ((876, 0),)), (876, 651, 852), None, None),
    ('retention.specific-period', 3, False, (((652, 0),), ((864, 0),)), (652, 864, 852), None, None),
    ('retention.specific-period', 3, False, (((651, 0),),), (651,), 856, None),
    ('retention.specific-period', 3, False, (((652, 0),),), (652,), 856, None),
    ('retention.specific-period', 3, False, (((154, 0),), ((882, 0),)), (882, 154), 856, None),
    ('destruction', 3, False, (((893, 0), (894, 12)),), (894, 893, 892), None, None),
    ('destruction', 3, False, (((894, 0), (893, 8)),), (894, 893, 892), None, None),
    ('destruction', 3, False, (((895, 0), (896, 12)),), (895, 896, 892), None, None),
    ('destruction', 3, False, (((897, 0), (898, 12)),), (897, 898, 892), None, None),
    ('destruction', 3, False, (((899, 0), (900, 6)),), (899, 900, 892), None, None),
    ('biometric.retention-schedule', 3, False, (((904, 0), (882, 25), (905, 25)),), (905, 882, 904), None, None),
    ('biometric.retention-schedule', 3, False, (((882, 0), (904, 10), (905, 25)),), (905, 882, 904), None, None),
    ('biometric.retention-schedule', 3, False, (((904, 0),), ((652, 0),)), (652, 904), None, None),
    ('biometric.retention-schedule', 3, False, (((904, 0),), ((651, 0),)), (651, 904), None, None),
    ('biometric.notice', 3, False, (((907, 0), (904, 8), (908, 16)),), (907, 908, 906, 904), None, None),
    ('biometric.notice', 3, False, (((904, 0), (909, 6), (910, 6)),), (909, 910, 906, 904), None, None),
    ('health-data-policy', 3, False, (((913, 0), (914, 3)),), (914, 913), None, None),
    ('health-data-policy', 3, False, (((915, 0), (916, 2), (917, 1)),), (917, 915, 916), None, None),
    ('rights.access', 3, False, (((931, 0), (932, 30)),), (932, 931, 930), None, None),
    ('rights.access', 3, False, (((933, 0), (931, 2)),), (933, 931, 930), None, None),
    ('rights.access', 3, False, (((934, 0), (933, 0), (935, 0)),), (935, 934, 933, 930), None, None),
    ('rights.access', 3, False, (((931, 0), (936, 5), (937, 8)),), (937, 936, 931, 930), None, None),
    ('rights.access', 3, False, (((254, 0), (938, 0), (936, 0)),), (936, 938, 254, 930), None, None),
    ('rights.access', 3, False, (((931, 0), (936, 8), (939, 3), (940, 10)),), (939, 940, 936, 931, 930), None, None),
    ('rights.access', 3, False, (((931, 0), (941, 6), (942, 6)),), (941, 931, 930, 942), None, None),
    ('rights.access', 3, False, (((943, 0), (938, 0), (933, 0)),), (938, 943, 933), None, None),
    ('rights.access', 3, False, (((943, -1), (933, 0)),), (943, 933), None, None),
    ('rights.access', 3, False, (((944, 0), (933, 0), (935, 0)),), (944, 935, 933), None, None),
    ('rights.access', 3, False, (((945, 0), (946, 0)),), (946, 945), None, None),
    ('rights.access', 3, False, (((948, 0), (949, 15), (942, 10)),), (949, 948, 947, 942), None, None),
    ('rights.access', 3, False, (((942, 0), (948, 12), (950, 4)),), (950, 948, 947, 942), None, None),
    ('rights.access', 3, False, (((933, 0), (942, 6), (948, 12)),), (933, 948, 947, 942), None, None),
    ('rights.access', 3, False, (((951, 0), (948, 4), (933, 3)),), (951, 933, 948, 947), None, None),
    ('rights.access', 3, False, (((952, 0), (947, 2), (953, 3), (942, 6)),), (952, 953, 947, 942), None, None),
    ('rights.access', 3, False, (((954, 0), (953, 3), (63, 6), (942, 3)),), (954, 953, 63, 947, 942), None, None),
    ('rights.access', 3, False, (((954, 0), (953, 5), (942, 3), (947, 6)),), (954, 953, 947, 942), None, None),
    ('rights.access', 3, False, (((948, 0), (955, 6), (942, 10)),), (955, 948, 947, 942), None, None),
    ('rights.access', 3, False, (((948, 0), (936, 3), (939, 2), (63, 3), (942, 4)),), (939, 936, 63, 948, 947, 942), None, None),
    ('rights.access', 3, False, (((948, 0), (956, 4), (292, 0), (942, 6), (957, 6)),), (957, 956, 292, 948, 947, 942), None, None),
    ('rights.access', 3, False, (((958, 0), (959, 0), (942, 6)),), (958, 959, 947, 942), None, None),
    ('rights.access', 3, False, (((973, 0), (82, 10), (942, 5), (974, 4), (975, 8)),), (974, 975, 82, 973, 942), None, None),
    ('rights.access', 3, False, (((976, 0), (977, 6), (978, 6), (942, 3)),), (976, 977, 978, 942), None, None),
    ('rights.access', 3, False, (((979, 0), (980, 2), (933, 3), (942, 3), (981, 3)),), (979, 980, 981, 933, 942), None, None),
    ('rights.access', 3, False, (((982, 0), (983, 2), (933, 3), (984, 3), (942, 3)),), (982, 983, 984, 933, 942), None, None),
    ('rights.access', 3, False, (((985, 0), (986, 3), (987, 0), (942, 8), (940, 6)),), (987, 940, 986, 985, 942), None, None),
    ('rights.access', 3, False, (((947, 0), (951, 4), (953, 6), (942, 8)),), (953, 951, 947, 942), None, None),
    ('rights.access', 3, False, (((3, 0), (988, 4), (83, 0), (82, 2), (942, 4)), ((948, 0),)), (988, 82, 3, 83, 948, 942), None, None),
    ('rights.access', 3, False, (((931, 0), (989, 6), (956, 4), (990, 0), (942, 4)),), (989, 990, 956, 931, 942), None, None),
    ('rights.access', 3, False, (((991, 0), (63, 3), (992, 2)),), (991, 992, 63), None, None),
    ('rights.access', 3, False, (((993, 0), (994, 3), (3, 0), (995, 2)),), (993, 994, 995, 3), None, None),
    ('rights.access', 3, False, (((947, 0), (951, 4), (996, 3), (82, 2), (997, 8)),), (996, 997, 82, 951, 947), None, None),
    ('rights.access', 3, False, (((998, 0), (82, 12), (942, 6), (999, 6)),), (998, 999, 82, 942), None, None),
    ('rights.access', 3, False, (((952, 0), (953, 8), (942, 6), (1000, 2)),), (1000, 952, 953, 942), None, None),
    ('rights.access', 3, False, (((63, 0), (942, 0), (1001, 3), (1002, 2)),), (1002, 1001, 63, 942), None, None),
    ('rights.access', 3, False, (((1003, 0), (1004, 8), (1005, 3), (1006, 3), (1007, 1)),), (1003, 1005, 1006, 1007, 1004), None, None),
    ('rights.access', 3, False, (((1008, 0),), ((1009, 0), (942, 12), (1010, 8))), (1009, 1010, 1008, 942), None, None),
    ('rights.access', 3, False, (((1012, -1),),), (1012,), 1011, None),
    ('rights.access', 3, False, (((1013, 0), (83, 0), (1014, 1)),), (1013, 1014, 83), 1011, None),
    ('rights.access', 3, False, (((318, -1), (254, 0), (933, 4)),), (318, 254, 933), 1011, None),
    ('rights.access', 3, False, (((1015, -1), (933, 0)),), (1015, 933), 1011, None),
    ('rights.access', 3, False, (((934, -1), (933, 0)),), (934, 933), 1011, None),
    ('rights.know-ccpa', 3, False, (((1016, 0), (1017, 2), (1018, 2)),), (1016, 1017, 1018, 942), None, None),
    ('rights.know-ccpa', 3, False, (((1019, 0), (1020, 0), (292, 0)),), (1019, 1020, 292, 942), None, None),
    ('rights.know-ccpa', 3, False, (((985, 0), (1021, 15), (942, 15), (1022, 10)),), (1021, 1022, 985, 942), None, None),
    ('rights.know-ccpa', 3, False, (((1023, 0), (757, 10), (942, 10), (1024, 10)),), (1023, 1024, 757, 942), None, None),
    ('rights.know-ccpa', 3, False, (((948, 0), (1025, 6), (757, 0)),), (1025, 757, 948, 942), None, None),
    ('rights.know-ccpa', 3, False, (((948, 0), (988, 6), (1026, 4), (942, 3), (1027, 4)),), (1026, 1027, 988, 948, 942), None, None),
    ('rights.know-ccpa', 3, False, (((1028, -1), (1004, 0), (942, 4), (1029, 6)),), (1029, 1028, 1004, 942), None, None),
    ('rights.rectification', 3, False, (((943, 0), (938, 0), (1031, 0)),), (1031, 938, 943), None, None),
    ('rights.rectification', 3, False, (((943, -1), (1032, 0)),), (1032, 943), None, None),
    ('rights.rectification', 3, False, (((945, 0), (1033, 0)),), (1033, 945), None, None),
    ('rights.rectification', 3, False, (((931, 0), (1034, 50)),), (1034, 931, 930), None, None),
    ('rights.rectification', 3, False, (((1034, 0), (931, 3)),), (1034, 931, 930), None, None),
    ('rights.rectification', 3, False, (((948, 0), (1034, 25), (1035, 8)),), (1035, 1034, 948, 930), None, None),
    ('rights.rectification', 3, False, (((948, 0), (1036, 6)),), (1036, 948, 930), None, None),
    ('rights.rectification', 3, False, (((1034, 0), (963, 8), (948, 20)),), (1034, 963, 948, 930), None, None),
    ('rights.rectification', 3, False, (((948, 0), (1034, 4)),), (1034, 948, 930), None, None),
    ('rights.rectification', 3, False, (((1037, 0), (1038, 1), (942, 3), (1039, 3)),), (1038, 1039, 1037, 930, 942), None, None),
    ('rights.rectification', 3, False, (((1040, 0), (1041, 0), (1042, 2)),), (1042, 1040, 1041, 930), None, None),
    ('rights.rectification', 3, False, (((948, 0), (1043, 4), (17, 0), (963, 4)),), (1043, 17, 963, 948, 930), None, None),
    ('rights.rectification', 3, False, (((931, 0), (1044, 25), (963, 8)),), (1044, 963, 931, 930), None, None),
    ('rights.rectification', 3, False, (((1052, 0), (1053, 20)),), (1053, 1052, 1050, 1051), None, None),
    ('rights.rectification', 3, False, (((1034, 0), (1054, 6)),), (1054, 1050, 1051, 1034), None, None),
    ('rights.rectification', 3, False, (((1055, 0), (1056, 6)),), (1055, 1056, 1050, 1051), None, None),
    ('rights.rectification', 3, False, (((948, 0), (1057, 8), (1052, 8)),), (1057, 1052, 1050, 1051, 948), None, None),
    ('rights.rectification', 3, False, (((947, 0), (951, 4), (1058, 1), (1041, 0)),), (1058, 1041, 1050, 1051, 951, 947), None, None),
    ('rights.rectification', 3, False, (((1059, 0), (1034, 12), (1041, 0)),), (1059, 1041, 1050, 1051, 1034), None, None),
    ('rights.rectification', 3, False, (((1060, -1),),), (1060,), 1011, None),
    ('rights.rectification', 3, False, (((318, -1), (254, 0), (1034, 4)),), (318, 1034, 254), 1011, None),
    ('rights.rectification', 3, False, (((1015, -1), (1034, 2)),), (1015, 1034), 1011, None),
    ('rights.rectification', 3, False, (((934, -1), (1061, 0)),), (1061, 934), 1011, None),
    ('rights.erasure', 3, False, (((943, 0), (938, 0), (1062, 0)),), (1062, 938, 943), None, None),
    ('rights.erasure', 3, False, (((254, 0), (1063, 0)),), (1063, 254), None, None),
    ('rights.erasure', 3, False, (((945, 0), (1064, 0)),), (1064, 945), None, None),
    ('rights.erasure', 3, False, (((931, 0), (1065, 60)),), (1065, 931, 930), None, None),
    ('rights.erasure', 3, False, (((1046, 0), (931, 3)),), (1046, 931, 930), None, None),
    ('rights.erasure', 3, False, (((948, 0), (1046, 25), (1035, 10)),), (1035, 1046, 948, 930), None, None),
    ('rights.erasure', 3, False, (((1046, 0), (963, 10), (948, 25)),), (963, 1046, 948, 930), None, None),
    ('rights.erasure', 3, False, (((948, 0), (1046, 6)),), (1046, 948, 930), None, None),
    ('rights.erasure', 3, False, (((931, 0), (1046, 20), (963, 8)),), (963, 1046, 931, 930), None, None),
    ('rights.erasure', 3, False, (((1066, 0), (935, 0)),), (1066, 935, 930), None, None),
    ('rights.erasure', 3, False, (((1067, 0), (63, 1), (963, 3), (1068, 3)),), (1067, 1068, 963, 63, 930), None, None),
    ('rights.erasure', 3, False, (((1040, 0), (1041, 0), (1068, 3)),), (1068, 1040, 1041, 930), None, None),
    ('rights.erasure', 3, False, (((456, 0), (209, 3), (1069, 2), (942, 3)),), (1069, 456, 209, 930, 942), None, None),
    ('rights.erasure', 3, False, (((167, 0), (1070, 3), (942, 4), (1071, 6), (1046, 3)),), (1070, 1071, 167, 1046, 930, 942), None, None),
    ('rights.erasure', 3, False, (((948, 0), (1072, 3), (942, 4)),), (1072, 948, 930, 942), None, None),
    ('rights.erasure', 3, False, (((1034, 0), (1073, 4)),), (1073, 1034, 930), None, None),
    ('rights.erasure', 3, False, (((1046, 0), (204, 4), (1074, 3), (948, 12)),), (1074, 204, 1046, 948, 930), None, None),
    ('rights.erasure', 3, False, (((1079, -1),),), (1079,), 1011, None),
    ('rights.erasure', 3, False, (((318, -1), (254, 0), (1046, 4)),), (318, 254, 1046), 1011, None),
    ('rights.erasure', 3, False, (((1015, -1), (1046, 2)),), (1015, 1046), 1011, None),
    ('rights.erasure', 3, False, (((934, -1), (1080, 0)),), (1080, 934), 1011, None),
    ('rights.erasure', 3, False, (((254, -1), (17, 0), (986, 0), (1081, 0)),), (1081, 986, 254, 17), 1011, None),
    ('data-deletion', 3, False, (((965, 0), (1046, 30), (963, 10)),), (965, 963, 1046, 947), None, None),
    ('data-deletion', 3, False, (((963, 0), (1046, 3), (965, 20)),), (965, 963, 1046, 947), None, None),
    ('data-deletion', 3, False, (((1046, 0), (963, 10), (965, 30)),), (965, 963, 1046, 947), None, None),
    ('data-deletion', 3, False, (((1082, 0),), ((1046, 0), (963, 10)), ((973, 0),)), (1082, 973, 963, 1046, 947), None, None),
    ('data-deletion', 3, False, (((1083, 0), (63, 3), (477, 3), (965, 30)),), (1083, 477, 965, 63, 947), None, None),
    ('data-deletion', 3, False, (((1040, 0), (1068, 6), (948, 4)),), (1068, 1040, 948, 947), None, None),
    ('rights.restriction', 3, False, (((985, 0), (1088, 60), (1089, 8)),), (1088, 1089, 985), None, None),
    ('rights.restriction', 3, False, (((931, 0), (1090, 30)),), (1090, 931), None, None),
    ('rights.restriction', 3, False, (((985, 0), (1091, 25), (1089, 8)),), (1091, 1089, 985), None, None),
    ('rights.restriction', 3, False, (((948, 0), (1092, 4)),), (1092, 948), None, None),
    ('rights.restriction', 3, False, (((985, 0), (193, 25), (1093, 6)),), (1093, 985, 193), None, None),
    ('rights.restriction', 3, False, (((947, 0), (951, 4), (1094, 10), (1095, 8), (942, 6)),), (1094, 1095, 951, 947, 942), None, None),
    ('rights.restriction', 3, False, (((948, 0), (942, 6), (1096, 2)),), (1096, 948, 942), None, None),
    ('rights.restriction', 3, False, (((1097, 0), (193, 1), (1098, 8)),), (1098, 1097, 193), None, None),
    ('rights.restriction', 3, False, (((1099, 0), (254, 0)),), (1099, 254), None, None),
    ('rights.restriction', 3, False, (((1100, 0), (1101, 2)),), (1100, 1101), None, None),
    ('rights.restriction', 3, False, (((1102, 0), (1089, 2), (1103, 8)),), (1102, 1103, 1089), None, None),
    ('rights.restriction', 3, False, (((1037, 0), (63, 1), (942, 3), (1103, 3)),), (1037, 1103, 63, 942), None, None),
    ('rights.restriction', 3, False, (((1040, 0), (1041, 0), (1103, 2)),), (1040, 1103, 1041), None, None),
    ('rights.restriction', 3, False, (((948, 0), (1095, 12), (1103, 8)),), (1095, 1103, 948), None, None),
    ('rights.restriction', 3, False, (((948, 0), (1104, 6), (942, 6)),), (1104, 948, 942), None, None),
    ('rights.restriction', 3, False, (((948, 0), (336, 3), (1105, 1)),), (1105, 336, 948), None, None),
    ('rights.restriction', 3, False, (((948, 0), (1089, 10), (942, 4), (1106, 2)),), (1106, 1089, 948, 942), None, None),
    ('rights.restriction', 3, False, (((931, 0), (1099, 30), (1107, 2)),), (1107, 1099, 931), None, None),
    ('rights.restriction', 3, False, (((1108, 0), (1109, 2)),), (1108, 1109), None, None),
    ('rights.restriction', 3, False, (((193, 0), (1103, 8), (1008, 3)),), (1008, 1103, 193), None, None),
    ('rights.restriction', 3, False, (((1110, 0), (1111, 6), (1008, 8)),), (1110, 1111, 1008), None, None),
    ('rights.restriction', 3, False, (((1112, 0), (193, 8)),), (1112, 193), None, None),
    ('rights.restriction', 3, False, (((1113, 0), (193, 2)),), (1113, 193), None, None),
    ('rights.restriction', 3, False, (((1099, 0), (292, 0), (193, 4)),), (1099, 292, 193), None, None),
    ('rights.restriction', 3, False, (((945, 0), (1114, 0)),), (1114, 945), None, None),
    ('rights.restriction', 3, False, (((1115, -1),),), (1115,), 1011, None),
    ('rights.restriction', 3, False, (((1116, -1), (1089, 4)),), (1116, 1089), 1011, None),
    ('rights.restriction', 3, False, (((318, -1), (254, 0), (1091, 4)),), (1091, 318, 254), 1011, None),
    ('rights.restriction', 3, False, (((1015, -1), (1112, 2)),), (1112, 1015), 1011, None),
    ('rights.restriction', 3, False, (((1117, -1),),), (1117,), 1011, None),
    ('rights.objection', 3, False, (((943, 0), (938, 0), (1118, 0)),), (1118, 938, 943), None, None),
    ('rights.objection', 3, False, (((945, 0), (1119, 0)),), (1119, 945), None, None),
    ('rights.objection', 3, False, (((931, 0), (1101, 60)),), (1101, 1120, 931), None, None),
    ('rights.objection', 3, False, (((1101, 0), (931, 3)),), (1101, 1120, 931), None, None),
    ('rights.objection', 3, False, (((1101, 0), (1121, 6)),), (1121, 1101, 1120), None, None),
    ('rights.objection', 3, False, (((193, 0), (986, 10), (1122, 0)),), (1122, 986, 193, 1120), None, None),
    ('rights.objection', 3, False, (((1101, -1), (951, 20), (1101, 2)),), (1101, 1120, 951), None, None),
    ('rights.objection', 3, False, (((947, 0), (951, 6), (1123, 20), (17, 0)),), (1123, 1120, 951, 17, 947), None, None),
    ('rights.objection', 3, False, (((947, 0), (951, 2), (1123, 2)),), (1123, 1120, 951, 947), None, None),
    ('rights.objection', 3, False, (((1101, 0), (381, 2)),), (381, 1101, 1120), None, None),
    ('rights.objection', 3, False, (((985, 0), (167, 8), (17, 0), (1124, 0), (942, 10)),), (1124, 167, 985, 1120, 17, 942), None, None),
    ('rights.objection', 3, False, (((985, 0), (1097, 4), (1125, 2), (942, 6)),), (1125, 1097, 985, 1120, 942), None, None),
    ('rights.objection', 3, False, (((973, 0), (1126, 3), (228, 0), (1095, 6)),), (1126, 1095, 973, 228, 1120), None, None),
    ('rights.objection', 3, False, (((1127, 0), (1128, 6)),), (1128, 1127, 1120), None, None),
    ('rights.objection', 3, False, (((947, 0), (951, 2), (1129, 2), (1130, 6)),), (1129, 1130, 1120, 951, 947), None, None),
    ('rights.objection', 3, False, (((1131, 0), (1127, 1)),), (1131, 1127, 1120), None, None),
    ('rights.objection', 3, False, (((1127, 0), (986, 2), (1132, 0)),), (1132, 1127, 986, 1120), None, None),
    ('rights.objection', 3, False, (((1133, 0), (368, 2)),), (1133, 368, 1120), None, None),
    ('rights.objection', 3, False, (((948, 0), (1134, 3), (63, 0), (942, 3), (1135, 3)),), (1134, 1135, 1120, 63, 948, 942), None, None),
    ('rights.objection', 3, False, (((947, 0), (951, 4), (1136, 2), (209, 0), (1137, 3)),), (1137, 1136, 209, 1120, 951, 947), None, None),
    ('rights.objection', 3, False, (((1101, 0), (17, 3), (1138, 3)),), (1138, 1101, 1120, 17), None, None),
    ('rights.objection', 3, False, (((948, 0), (1101, 15), (1089, 4)),), (1089, 1101, 1120, 948), None, None),
    ('rights.objection', 3, False, (((1101, 0), (17, 3), (1139, 6)),), (1139, 1101, 1120, 17), None, None),
    ('rights.objection', 3, False, (((1140, 0), (17, 0), (193, 4)),), (1140, 193, 17), None, None),
    ('rights.objection', 3, False, (((1140, 0), (17, 0), (1091, 4), (193, 4)),), (1140, 1091, 193, 17), None, None),
    ('rights.objection', 3, False, (((1148, -1),),), (1148,), 1011, None),
    ('rights.objection', 3, False, (((318, -1), (254, 0), (1101, 4)),), (318, 1101, 254), 1011, None),
    ('rights.object-marketing', 3, False, (((1101, 0), (383, 15)),), (383, 1101), None, None),
    ('rights.object-marketing', 3, False, (((1141, 0), (1145, 12)),), (1145, 1141), None, None),
    ('rights.object-marketing', 3, False, (((1145, 0), (1141, 25)),), (1145, 1141), None, None),
    ('rights.object-marketing', 3, False, (((1141, 0), (1149, 8)),), (1149, 1141), None, None),
    ('rights.object-marketing', 3, False, (((1150, 0), (1151, 6)),), (1151, 1150), None, None),
    ('rights.object-marketing', 3, False, (((1151, 0), (1150, 8)),), (1151, 1150), None, None),
    ('rights.object-marketing', 3, False, (((985, 0), (167, 10), (368, 4)),), (167, 368, 985), None, None),
    ('rights.object-marketing', 3, False, (((1152, 0), (1136, 6), (1153, 10)),), (1152, 1153, 1136), None, None),
    ('rights.object-marketing', 3, False, (((1154, 0), (368, 2), (1008, 8)),), (1154, 1008, 368), None, None),
    ('rights.object-marketing', 3, False, (((1155, 0), (1156, 3)),), (1156, 1155), None, None),
    ('rights.object-marketing', 3, False, (((1157, 0), (1145, 3), (1158, 1)),), (1157, 1158, 1145), None, None),
    ('rights.object-marketing', 3, False, (((1159, 0), (1150, 3)),), (1159, 1150), None, None),
    ('rights.object-marketing', 3, False, (((374, -1), (948, 12), (1097, 2)),), (1097, 374, 948), None, None),
    ('rights.portability', 3, False, (((1160, 0),),), (1160, 930), None, None),
    ('rights.portability', 3, False, (((1161, 0), (1162, 2)),), (1161, 1162, 930), None, None),
    ('rights.portability', 3, False, (((1163, 0), (1164, 40)),), (1163, 1164, 930), None, None),
    ('rights.portability', 3, False, (((1165, 0), (942, 3), (1164, 12)),), (1164, 1165, 930, 942), None, None),
    ('rights.portability', 3, False, (((1166, 0), (1164, 8)),), (1166, 1164, 930), None, None),
    ('rights.portability', 3, False, (((951, 0), (1167, 6), (1035, 4), (1168, 3)),), (1167, 1168, 1035, 951, 930), None, None),
    ('rights.portability', 3, False, (((1169, 0), (1170, 3)),), (1169, 1170, 930), None, None),
    ('rights.portability', 3, False, (((1170, -1), (274, 0)),), (1170, 274, 930), None, None),
    ('rights.portability', 3, False, (((948, 0), (1171, 4), (1035, 8), (1172, 8)),), (1171, 1035, 1172, 948, 930), None, None),
    ('rights.portability', 3, False, (((948, 0), (942, 6), (1173, 6), (1172, 6)),), (1173, 1172, 948, 930, 942), None, None),
    ('rights.portability', 3, False, (((1102, 0), (63, 1), (942, 3), (1173, 10), (1172, 8)),), (1102, 1173, 1172, 63, 930, 942), None, None),
    ('rights.portability', 3, False, (((1174, 0), (1014, 0), (942, 6), (1175, 4)),), (1174, 1175, 1014, 930, 942), None, None),
    ('rights.portability', 3, False, (((1176, 0), (1177, 15)),), (1176, 1177, 930), None, None),
    ('rights.portability', 3, False, (((1177, 0), (1176, 15)),), (1176, 1177, 930), None, None),
    ('rights.portability', 3, False, (((973, 0), (1178, 4), (1179, 0), (942, 3)),), (1178, 1179, 973, 930, 942), None, None),
    ('rights.portability', 3, False, (((948, 0), (63, 4), (942, 2), (1180, 0)),), (1180, 63, 948, 930, 942), None, None),
    ('rights.portability', 3, False, (((1181, 0), (63, 6), (942, 2), (1180, 0)),), (1181, 1180, 63, 930, 942), None, None),
    ('rights.portability', 3, False, (((948, 0), (1182, 4), (292, 0), (942, 4)),), (1182, 292, 948, 930, 942), None, None),
    ('rights.portability', 3, False, (((1183, 0),),), (1183, 930), None, None),
    ('rights.portability', 3, False, (((973, 0), (1184, 40), (1185, 15), (1186, 4)),), (1184, 1185, 1186, 973, 930), None, None),
    ('rights.portability', 3, False, (((948, 0), (1187, 3), (942, 6)),), (1187, 948, 930, 942), None, None),
    ('rights.portability', 3, False, (((931, 0), (17, 3), (1170, 6)),), (1170, 17, 931, 930), None, None),
    ('rights.portability', 3, False, (((948, 0), (942, 25), (1188, 4), (1189, 1)),), (1188, 1189, 948, 930, 942), None, None),
    ('rights.portability', 3, False, (((254, 0), (17, 0), (1187, 0), (942, 4)),), (1187, 254, 17, 930, 942), None, None),
    ('rights.portability', 3, False, (((1190, 0), (1178, 6), (942, 6)),), (1190, 1178, 930, 942), None, None),
    ('rights.portability', 3, False, (((985, 0), (1046, 40), (1191, 2)),), (1191, 985, 1046, 930), None, None),
    ('rights.portability', 3, False, (((966, 0), (274, 3), (942, 3)),), (966, 274, 930, 942), None, None),
    ('rights.portability', 3, False, (((63, 0), (1192, 1), (1001, 0), (1193, 0)),), (1192, 1193, 1001, 63, 930), None, None),
    ('rights.portability', 3, False, (((1194, -1), (63, 0), (942, 3), (1172, 2)),), (1194, 1172, 63, 930, 942), None, None),
    ('rights.portability', 3, False, (((966, 0), (274, 3), (1195, 3), (1196, 6)),), (1195, 1196, 966, 274, 930), None, None),
    ('rights.portability', 3, False, (((1197, 0), (1198, 0)),), (1198, 1197, 930), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (1200, 8)),), (1200, 1155, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1200, 0), (1155, 15)),), (1200, 1155, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1201, 0), (1202, 25), (1203, 1)),), (1201, 1203, 1202, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1202, 0), (1203, 1), (1200, 10)),), (1203, 1202, 1200, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1204, 0), (1200, 3)),), (1204, 1200, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1200, 0), (1205, 8)),), (1205, 1200, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1206, 0), (1155, 6)),), (1206, 1155, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (1207, 1), (1208, 1)),), (1207, 1208, 1155, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1209, 0), (1208, 0), (1155, 6)),), (1209, 1208, 1155, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1210, 0), (1207, 2), (1200, 0)),), (1210, 1207, 1200, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1200, 0), (1211, 5)),), (1211, 1200, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1202, 0), (1203, 1), (948, 4)),), (1203, 1202, 1199, 948), None, None),
    ('rights.withdraw-consent', 3, False, (((624, 0), (1212, 4)),), (1212, 624, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((951, 0), (1202, 2), (1179, 0), (50, 0)),), (1179, 1202, 50, 1199, 951), None, None),
    ('rights.withdraw-consent', 3, False, (((1213, 0), (951, 12), (1155, 1)),), (1213, 1155, 1199, 951), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (933, 4), (628, 10)),), (628, 1155, 1199, 933), None, None),
    ('rights.withdraw-consent', 3, False, (((1214, 0), (1215, 20), (624, 3)),), (1214, 1215, 624, 1199), None, None),
    ('rights.withdraw-consent', 3, False, (((1155, 0), (933, 4), (942, 4)),), (1155, 1199, 933, 942), None, None),
    ('rights.withdraw-consent', 3, False, (((933, 0), (942, 5), (1155, 4)),), (1155, 1199, 933, 942), None, None),
    ('rights.withdraw-consent', 3, False, (((1197, 0), (1216, 0), (1217, 0)),), (1216, 1217, 1197, 1199), None, None),
    ('rights.how-to-exercise', 3, False, (((1223, 0), (931, 10), (1224, 40)),), (1224, 1223, 931), None, None),
    ('rights.how-to-exercise', 3, False, (((1224, 0), (1223, 25), (931, 10)),), (1224, 1223, 931), None, None),
    ('rights.how-to-exercise', 3, False, (((1223, 0), (931, 10)), ((264, 0),)), (1223, 264, 931), None, None),
    ('rights.how-to-exercise', 3, False, (((1223, 0), (1225, 4), (1224, 25)),), (1224, 1223, 1225), None, None),
    ('rights.how-to-exercise', 3, False, (((1223, 0), (1226, 2), (1227, 20)),), (1226, 1227, 1223), None, None),
    ('rights.how-to-exercise', 3, False, (((1227, 0), (1223, 20), (1226, 2)),), (1226, 1227, 1223), None, None),
    ('rights.how-to-exercise', 3, False, (((931, 0), (1228, 15), (1224, 15)),), (1228, 1224, 931), None, None),
    ('rights.how-to-exercise', 3, False, (((948, 0), (931, 10)), ((264, 0),)), (264, 931, 948), None, None),
    ('rights.how-to-exercise', 3, False, (((1229, 0), (1230, 1), (1231, 1), (1225, 0), (1232, 20)),), (1230, 1231, 1232, 1229, 1225), None, None),
    ('rights.how-to-exercise', 3, False, (((1232, 0), (1229, 20), (1230, 1), (1231, 1), (1225, 0)),), (1230, 1231, 1232, 1229, 1225), None, None),
    ('rights.how-to-exercise', 3, False, (((1229, 0), (1233, 1), (1225, 0), (1227, 20)),), (1233, 1227, 1229, 1225), None, None),
    ('rights.how-to-exercise', 3, False, (((1227, 0), (1229, 20), (1233, 1), (1225, 0)),), (1233, 1227, 1229, 1225), None, None),
    ('rights.how-to-exercise', 3, False, (((1234, 0), (1235, 2), (1229, 4)),), (1234, 1235, 1229), None, None),
    ('rights.how-to-exercise', 3, False, (((1235, 0), (942, 3)), ((264, 0),)), (1235, 264, 942), None, None),
    ('rights.how-to-exercise', 3, False, (((1225, 0), (986, 1), (1229, 1), (1227, 8)),), (1227, 986, 1229, 1225), None, None),
    ('rights.how-to-exercise', 3, False, (((1225, 0), (1236, 1), (942, 2), (1229, 4)),), (1236, 1229, 1225, 942), None, None),
    ('rights.how-to-exercise', 3, False, (((1040, 0), (41, 1), (1225, 0), (942, 8), (1224, 8)),), (41, 1040, 1224, 1225, 942), None, None),
    ('rights.how-to-exercise', 3, False, (((1237, 0), (1071, 12), (1238, 4)),), (1237, 1238, 1071), None, None),
    ('rights.response-time', 3, False, (((1274, 0),), ((1273, 0),)), (1274, 1273), None, None),
    ('rights.response-time', 3, False, (((1275, 0), (1276, 20), (1277, 6)),), (1276, 1277, 1273, 1275), None, None),
    ('rights.response-time', 3, False, (((1278, 0), (1277, 6), (1279, 3), (1280, 6)),), (1279, 1280, 1277, 1273, 1278), None, None),
    ('rights.response-time', 3, False, (((1281, 0), (1282, 3), (1283, 6)),), (1281, 1282, 1283, 1273), None, None),
    ('rights.appeal', 3, False, (((1303, 0), (1304, 6)),), (1304, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((254, 0), (1305, 3)),), (1305, 1302, 254), None, None),
    ('rights.appeal', 3, False, (((1303, 0), (1306, 3)),), (1306, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((1307, 0), (1303, 25)),), (1307, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((1303, 0), (1307, 25)),), (1307, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((1308, 0), (1303, 25)),), (1308, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((1303, 0), (1278, 6)), ((1296, 0),)), (1278, 1296, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((1278, 0), (1303, 6)), ((1296, 0),)), (1278, 1296, 1302, 1303), None, None),
    ('rights.appeal', 3, False, (((1305, 0), (1307, 3)), ((1309, 0),)), (1309, 1305, 1307, 1302), None, None),
    ('rights.appeal', 3, False, (((948, 0), (1310, 3), (1311, 4)),), (1310, 1311, 1302, 948), None, None),
    ('rights.verification', 3, False, (((1313, 0), (1314, 6)),), (1313, 1314, 1312), None, None),
    ('rights.verification', 3, False, (((1314, 0), (1313, 6)),), (1313, 1314, 1312), None, None),
    ('rights.verification', 3, False, (((1315, 0), (1225, 3)),), (1315, 1312, 1225), None, None),
    ('rights.verification', 3, False, (((1316, 0), (1317, 4)),), (1316, 1317, 1312), None, None),
    ('rights.verification', 3, False, (((1318, 0), (1319, 0), (1225, 2)),), (1318, 1319, 1312, 1225), None, None),
    ('rights.verification', 3, False, (((1320, 0), (1321, 2)),), (1320, 1321, 1312), None, None),
    ('rights.verification', 3, False, (((1322, 0), (1323, 0)),), (1323, 1322, 1312), None, None),
    ('rights.verification', 3, False, (((1324, 0), (1325, 8)),), (1324, 1325, 1312), None, None),
    ('rights.verification', 3, False, (((1225, 0), (204, 6), (1326, 3), (1327, 8)),), (1326, 1327, 1312, 204, 1225), None, None),
    ('authorized-agent', 3, False, (((1329, 0), (1330, 25)),), (1330, 1329, 1328), None, None),
    ('authorized-agent', 3, False, (((1331, 0), (1329, 25)),), (1331, 1329, 1328), None, None),
    ('authorized-agent', 3, False, (((1332, 0), (1333, 4), (1334, 8)),), (1333, 1332, 1334, 1328), None, None),
    ('authorized-agent', 3, False, (((1335, 0), (1336, 6), (1334, 15)),), (1336, 1334, 1335, 1328), None, None),
    ('authorized-agent', 3, False, (((1225, 0), (1337, 12)),), (1337, 1328, 1225), None, None),
    ('authorized-agent', 3, False, (((1338, 0), (1335, 6), (1339, 12)),), (1338, 1339, 1335, 1328), None, None),
    ('authorized-agent', 3, False, (((1340, 0), (1337, 5)),), (1340, 1337, 1328), None, None),
    ('authorized-agent', 3, False, (((1341, 0), (1342, 6), (1225, 4)),), (1342, 1341, 1328, 1225), None, None),
    ('authorized-agent', 3, False, (((1225, 0), (163, 4), (1341, 2)),), (1341, 163, 1328, 1225), None, None),
    ('authorized-agent', 3, False, (((1235, 0), (204, 0), (1343, 0)),), (1343, 1235, 204, 1328), None, None),
    ('authorized-agent', 3, False, (((1341, 0), (1344, 6), (1345, 0)),), (1344, 1345, 1341, 1328), None, None),
    ('authorized-agent', 3, False, (((1346, 0), (1341, 3), (1347, 6)),), (1346, 1347, 1341, 1328), None, None),
    ('authorized-agent', 3, False, (((1348, 0), (163, 3), (1341, 2)),), (1348, 1341, 163, 1328), None, None),
    ('authorized-agent', 3, False, (((1349, 0), (1337, 8), (1350, 4)),), (1349, 1350, 1337, 1328), None, None),
    ('authorized-agent', 3, False, (((1341, 0), (1351, 8), (931, 3)),), (1351, 1341, 1328, 931), None, None),
    ('authorized-agent', 3, False, (((1352, 0), (1353, 6), (1354, 8)),), (1353, 1352, 1354, 1328), None, None),
    ('authorized-agent', 3, False, (((1332, 0), (1355, 14)),), (1355, 1332, 1328), None, None),
    ('non-discrimination', 3, False, (((189, 0), (1357, 8)),), (1357, 1356, 189), None, None),
    ('non-discrimination', 3, False, (((254, 0), (1357, 10)),), (1357, 1356, 254), None, None),
    ('non-discrimination', 3, False, (((1357, 0), (1358, 30)),), (1358, 1357, 1356), None, None),
    ('non-discrimination', 3, False, (((1359, 0), (1360, 0), (1357, 3)),), (1359, 1360, 1357, 1356), None, None),
    ('non-discrimination', 3, False, (((189, 0), (1361, 8)),), (1361, 1356, 189), None, None),
    ('non-discrimination', 3, False, (((189, 0), (1361, 12), (1362, 12)),), (1362, 1361, 1356, 189), None, None),
    ('non-discrimination', 3, False, (((1363, 0), (1364, 2)),), (1363, 1364, 1356), None, None),
    ('non-discrimination', 3, False, (((1365, 0), (189, 14), (1366, 4), (1367, 8)),), (1365, 1366, 1367, 1356, 189), None, None),
    ('non-discrimination', 3, False, (((1368, 0), (1369, 2), (1351, 12)),), (1368, 1369, 1351, 1356), None, None),
    ('non-discrimination', 3, False, (((189, 0), (1370, 3), (1371, 3)),), (1370, 1371, 1356, 189), None, None),
    ('non-discrimination', 3, False, (((189, 0), (1372, 6), (1373, 4)),), (1372, 1373, 1356, 189), None, None),
    ('non-discrimination', 3, False, (((1374, 0), (1375, 0), (1376, 6)),), (1374, 1375, 1376, 1356), None, None),
    ('non-discrimination', 3, False, (((189, 0), (1372, 6), (1373, 3), (1377, 30)),), (1377, 1372, 1373, 1356, 189), None, None),
    ('review-process', 3, False, (((1378, 0), (1045, 6), (963, 8)),), (1378, 1045, 963, 947), None, None),
    ('review-process', 3, False, (((948, 0), (1045, 10), (963, 8)),), (1045, 963, 948, 947), None, None),
    ('review-process', 3, False, (((948, 0), (1043, 4), (17, 0), (963, 4)),), (1043, 17, 963, 948, 947), None, None),
    ('review-process', 3, False, (((1045, 0), (963, 8), (965, 20)),), (965, 1045, 963, 947), None, None),
    ('review-process', 3, False, (((965, 0), (1045, 20), (963, 8)),), (965, 1045, 963, 947), None, None),
    ('review-process', 3, False, (((931, 0), (933, 12), (1034, 20)),), (1034, 933, 931, 947), None, None),
    ('rights.catalog', 3, False, (((931, 0), (933, 25)), ((1034, 0),), ((1046, 0),), ((1385, 0),), ((1386, 0),)), (1385, 1386, 1034, 933, 1046, 931), None, None),
    ('marketing-opt-out', 3, False, (((1141, 0), (1145, 12)),), (1145, 1141, 947), None, None),
    ('marketing-opt-out', 3, False, (((1145, 0), (1141, 25)),), (1145, 1141, 947), None, None),
    ('marketing-opt-out', 3, False, (((1141, 0), (1387, 8)),), (1387, 1141, 947), None, None),
    ('marketing-opt-out', 3, False, (((1150, 0), (1151, 6)),), (1151, 1150, 947), None, None),
    ('marketing-opt-out', 3, False, (((1101, 0), (368, 12)),), (368, 1101, 947), None, None),
    ('financial-incentive', 3, False, (((1388, 0), (1389, 1)),), (1388, 1389, 930), None, None),
    ('financial-incentive', 3, False, (((1390, 0), (1391, 1)),), (1390, 1391, 930), None, None),
    ('financial-incentive', 3, False, (((1392, 0), (1393, 12), (942, 10)),), (1392, 1393, 930, 942), None, None),
    ('metrics', 3, False, (((1396, 0), (1225, 15), (1397, 20)),), (1396, 1397, 1395, 1225), None, None),
    ('metrics', 3, False, (((1225, 0), (1398, 10), (1399, 15)),), (1398, 1399, 1395, 1225), None, None),
    ('metrics', 3, False, (((1400, 0), (1296, 6), (1401, 12)),), (1400, 1401, 1296, 1395), None, None),
    ('metrics', 3, False, (((1402, 0), (1403, 8), (1225, 0)),), (1402, 1403, 1395, 1225), None, None),
    ('ccpa-applies', 3, False, (((1405, 0), (1406, 10)),), (1406, 1405, 1404), None, None),
    ('ccpa-applies', 3, False, (((1407, 0), (309, 6)),), (1407, 1404, 309), None, None),
    ('ccpa-applies', 3, False, (((1408, 0),),), (1408, 1404), None, None),
    ('ccpa-applies', 3, False, (((1409, 0), (1410, 2)),), (1409, 1410, 1404), None, None),
    ('ccpa-applies', 3, False, (((1410, 0), (1411, 0)),), (1411, 1410, 1404), None, None),
    ('sale-opt-out', 3, False, (((1431, 0), (1413, 8)),), (1431, 1430, 1413), None, None),
    ('sale-opt-out', 3, False, (((1432, 0), (1360, 2), (1433, 5), (54, 6)),), (1433, 1360, 1432, 1430, 54), None, None),
    ('sale-opt-out', 3, False, (((1434, 0),),), (1434, 1430), None, None),
    ('sale-opt-out', 3, False, (((254, 0), (1435, 8), (1413, 12)),), (1435, 1430, 1413, 254), None, None),
    ('sale-opt-out', 3, False, (((1436, 0), (189, 8), (1437, 4)),), (1436, 1437, 1430, 189), None, None),
    ('sale-opt-out', 3, False, (((1438, 0), (1413, 4)),), (1438, 1430, 1413), None, None),
    ('sale-opt-out', 3, False, (((1439, -1),),), (1439, 1430), None, None),
    ('sale-under-16', 3, False, (((189, 0), (1442, 10), (1443, 16)),), (1442, 1443, 189, 54), None, None),
    ('sale-under-16', 3, False, (((1443, 0), (189, 24), (1413, 6)),), (1443, 1413, 189, 54), None, None),
    ('sale-under-16', 3, False, (((1413, 0), (1443, 12), (1444, 20)),), (1444, 1443, 1413, 54), None, None),
    ('sale-under-16', 3, False, (((1443, 0), (1206, 24), (1413, 12)),), (1206, 1443, 1413, 54), None, None),
    ('sale-under-16', 3, False, (((1443, 0), (1413, 24), (1444, 16)),), (1444, 1443, 1413, 54), None, None),
    ('sale-under-16', 3, False, (((1445, 0), (1413, 14), (1443, 20)),), (1445, 1443, 1413, 54), None, None),
    ('sensitive-limit', 3, False, (((1446, 0), (1447, 8), (1448, 10)),), (1446, 1447, 1448), None, None),
    ('sensitive-limit', 3, False, (((1449, 0), (381, 3), (1450, 6)),), (1449, 1450, 381), None, None),
    ('sensitive-limit', 3, False, (((254, 0), (1449, 6), (1448, 8)),), (1449, 1448, 254), None, None),
    ('sensitive-limit', 3, False, (((1451, 0),), ((1450, 0),)), (1451, 1450), None, None),
    ('sensitive-limit', 3, False, (((1448, 0), (1452, 16), (1453, 8)),), (1452, 1453, 1448), None, None),
    ('sensitive-limit', 3, False, (((1448, 0), (1454, 20)),), (1454, 1448), None, None),
    ('opt-out-signal', 3, False, (((1513, 0), (1514, 20)),), (1514, 1513), None, None),
    ('opt-out-signal', 3, False, (((1515, 0), (1513, 14)),), (1515, 1513), None, None),
    ('dnt', 3, False, (((1517, 0),),), (1516, 1517), None, None),
    ('direct-marketing-sharing', 3, False, (((1550, 0),),), (1550,), None, None),
    ('direct-marketing-sharing', 3, False, (((1551, 0),),), (1551,), None, None),
    ('direct-marketing-sharing', 3, False, (((309, 0), (713, 30), (374, 10)),), (713, 374, 309), None, None),
    ('direct-marketing-sharing', 3, False, (((1552, 0), (1553, 20)),), (1552, 1553), None, None),
    ('direct-marketing-sharing', 3, False, (((1554, 0), (1555, 20), (190, 8), (1556, 4)),), (1554, 1555, 1556, 190), None, None),
    ('notice.tx-sensitive', 3, False, (((152, 0), (1557, 0)),), (1557, 152), None, None),
    ('notice.tx-biometric', 3, False, (((152, 0), (1558, 0)),), (1558, 152), None, None),
    ('notice.fl-sensitive', 3, False, (((152, 0), (1559, 0)),), (1559, 152), None, None),
    ('notice.fl-biometric', 3, False, (((152, 0), (1560, 0)),), (1560, 152), None, None),
    ('limited-use', 3, False, (((1565, 0), (1566, 20)),), (1566, 1564, 1565), None, None),
    ('limited-use', 3, False, (((1567, 0), (1565, 20)),), (1567, 1564, 1565), None, None),
    ('security', 3, False, (((1572, 0), (1573, 10)),), (1572, 1571, 1573), None, None),
    ('security', 3, False, (((1573, 0), (1574, 8), (1575, 4)),), (1574, 1575, 1571, 1573), None, None),
    ('security', 3, False, (((1576, 0), (54, 8), (1577, 12)),), (1576, 1577, 54), None, None),
    ('security', 3, False, (((54, 0), (1576, 8), (1577, 10)),), (1576, 1577, 54), None, None),
    ('security', 3, False, (((54, 0), (1578, 6), (1579, 3)),), (1578, 1579, 54), None, None),
    ('security', 3, False, (((102, 0), (1580, 3), (54, 8)),), (1580, 102, 54), None, None),
    ('security', 3, False, (((54, 0), (1581, 10), (1582, 3)),), (1581, 1582, 54), None, None),
    ('security', 3, False, (((54, 0), (1583, 12), (1584, 2)),), (1583, 1584, 54), None, None),
    ('security', 3, False, (((54, 0), (1585, 5), (223, 2)),), (1585, 223, 54), None, None),
    ('security', 3, False, (((1586, 0), (1587, 12)),), (1586, 1587), None, None),
    ('security', 3, False, (((1587, 0), (1586, 12)),), (1586, 1587), None, None),
    ('security', 3, False, (((1588, 0), (1589, 2)),), (1588, 1589), None, None),
    ('security', 3, False, (((1590, 0),),), (1590,), None, None),
    ('security', 3, False, (((1591, 0), (1592, 6)),), (1591, 1592), None, None),
    ('security', 3, False, (((54, 0), (632, 3), (1593, 2)),), (1593, 632, 54), None, None),
    ('security', 3, False, (((1594, 0), (1595, 14)),), (1594, 1595), None, None),
    ('security', 3, False, (((1596, 0), (1597, 6)),), (1596, 1597), None, None),
    ('security', 3, False, (((336, 0), (1598, 8), (1599, 14), (1600, 4)),), (1599, 1600, 1598, 336), None, None),
    ('security', 3, False, (((1600, 0), (336, 6), (1599, 4), (686, 4), (1598, 8)),), (686, 1599, 1600, 1598, 336), None, None),
    ('security', 3, False, (((933, 0), (1601, 12), (17, 3), (1598, 10)),), (1601, 1598, 17, 933), None, None),
    ('security', 3, False, (((1602, 0), (933, 2), (17, 10), (1598, 10)),), (1602, 1598, 17, 933), None, None),
    ('security', 3, False, (((54, 0), (933, 8), (88, 3), (1603, 2)),), (1603, 88, 933, 54), None, None),
    ('security', 3, False, (((1604, 0), (1599, 8), (1600, 4)),), (1604, 1599, 1600), None, None),
    ('security', 3, False, (((1600, 0), (1605, 8), (686, 2), (1598, 4)),), (686, 1605, 1600, 1598), None, None),
    ('security', 3, False, (((1606, 0), (1607, 6)),), (1606, 1607), None, None),
    ('security', 3, False, (((1608, 0), (1609, 12)),), (1608, 1609), None, None),
    ('security', 3, False, (((1418, 0), (504, 6), (1610, 3), (53, 6)),), (1610, 1418, 504, 53), None, None),
    ('security', 3, False, (((1611, 0), (1612, 14), (1613, 10)),), (1611, 1612, 1613), None, None),
    ('security', 3, False, (((1614, 0), (1615, 8), (1616, 2)),), (1614, 1615, 1616), None, None),
    ('security', 3, False, (((1617, 0), (1618, 4), (1619, 4)),), (1617, 1618, 1619), None, None),
    ('security', 3, False, (((1620, 0), (1621, 8), (54, 6)),), (1620, 1621, 54), None, None),
    ('security.measures-described', 3, False, (((1635, 0),),), (1633, 1634, 1635), None, None),
    ('security.measures-described', 3, False, (((1635, 0),),), (1635,), 1627, None),
    ('security.disclaimer', 3, False, (((1637, 0), (1638, 14)),), (1637, 1636, 1638), None, None),
    ('security.disclaimer', 3, False, (((1638, 0), (1639, 4)),), (1639, 1636, 1638), None, None),
    ('security.disclaimer', 3, False, (((1641, 0),),), (1641, 1640), None, None),
    ('security.disclaimer', 3, False, (((1642, 0), (1643, 4)),), (1642, 1643, 1640), None, None),
    ('breach-notification', 3, False, (((1645, 0), (1646, 25)),), (1644, 1645, 1646), None, None),
    ('breach-notification', 3, False, (((1646, 0), (1645, 15)),), (1644, 1645, 1646), None, None),
    ('transfers.third-country', 3, False, (((1647, 0), (1648, 14), (1649, 16)),), (1648, 1649, 1647), None, None),
    ('transfers.third-country', 3, False, (((1648, 0), (1647, 6), (1649, 16)),), (1648, 1649, 1647), None, None),
    ('transfers.third-country', 3, False, (((1647, 0), (1648, 14), (1650, 14), (1651, 5)),), (1648, 1650, 1651, 1647), None, None),
    ('transfers.third-country', 3, False, (((1648, 0), (1647, 6), (1650, 14), (1651, 5)),), (1648, 1650, 1651, 1647), None, None),
    ('transfers.third-country', 3, False, (((1648, 0), (1652, 12), (1651, 3)), ((54, 0),)), (1652, 1648, 1651, 54), None, None),
    ('transfers.safeguards', 3, False, (((1710, 0),),), (1710, 1709), None, None),
    ('transfers.safeguards', 3, False, (((1711, 0), (1712, 12)),), (1711, 1712, 1709), None, None),
    ('dpf.adherence', 3, False, (((1724, 0), (1725, 20)),), (1724, 1725), None, None),
    ('dpf.adherence', 3, False, (((1725, 0), (1724, 14)),), (1724, 1725), None, None),
    ('dpf.adherence', 3, False, (((1724, 0), (1726, 5), (1727, 2)),), (1726, 1727, 1724), None, None),
    ('dpf.recourse', 3, False, (((1725, 0),), ((1728, 0),)), (1728, 1725), None, None),
    ('dpf.recourse', 3, False, (((1729, 0), (1730, 2)),), (1729, 1730), 1725, None),
    ('dpf.recourse', 3, False, (((1731, 0), (1732, 8)),), (1731, 1732), 1725, None),
    ('dpf.recourse', 3, False, (((1732, 0), (1731, 6)),), (1731, 1732), 1725, None),
    ('dpf.recourse', 3, False, (((1733, 0), (1734, 14)),), (1733, 1734), 1725, None),
    ('dpf.recourse', 3, False, (((1735, 0), (1736, 10)),), (1736, 1735), 1725, None),
    ('dpf.recourse', 3, False, (((1737, 0), (1738, 4)),), (1737, 1738), 1725, None),
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
    ('automated-decisions', 2, False, (((41, 0), (42, 0), (29, 6)),), (42, 41, 29), None, None),
    ('automated-decisions', 2, False, (((43, 0), (44, 2), (29, 4)),), (43, 44, 29), None, None),
    ('automated-decisions', 2, False, (((45, 0), (46, 0)),), (45, 46), None, None),
    ('provision-required', 2, False, (((54, 0), (88, 4), (94, 2), (95, 6), (96, 6)),), (94, 95, 96, 88, 54), None, None),
    ('sensitive-data', 2, False, (((97, 0),),), (97,), None, None),
    ('sensitive-data', 2, False, (((100, 0), (101, 15)),), (101, 100), None, None),
    ('sensitive-data', 2, False, (((101, 0), (100, 15)),), (101, 100), None, None),
    ('sensitive-data', 2, False, (((102, 0), (1, 6), (101, 12)),), (101, 1, 102), None, None),
    ('law-authorising', 2, False, (((105, 0), (106, 8)),), (105, 106, 54), None, None),
    ('law-authorising', 2, False, (((106, 0), (105, 8)),), (105, 106, 54), None, None),
    ('law-authorising', 2, False, (((106, 0), (107, 20)),), (107, 106, 54), None, None),
    ('law-authorising', 2, False, (((107, 0), (106, 20)),), (107, 106, 54), None, None),
    ('responsibilities-agents', 2, False, (((108, 0), (109, 4)),), (108, 109), None, None),
    ('responsibilities-agents', 2, False, (((109, 0), (108, 4)),), (108, 109), None, None),
    ('governance-published', 2, False, (((111, 0),),), (111, 110), None, None),
    ('technology-identify-locate', 2, False, (((112, 0), (113, 10)),), (112, 113), None, None),
    ('technology-identify-locate', 2, False, (((113, 0), (112, 10)),), (112, 113), None, None),
    ('technology-identify-locate', 2, False, (((113, 0), (114, 14)),), (114, 113), None, None),
    ('version', 2, False, (((118, -1),),), (118,), None, 120),
    ('change-notice', 2, False, (((136, 0), (126, 25)),), (135, 136, 126), None, None),
    ('change-notice', 2, False, (((126, 0), (136, 14)),), (135, 136, 126), None, None),
    ('change-notice', 2, False, (((137, 0), (138, 8), (139, 12)),), (138, 139, 137), None, None),
    ('change-notice', 2, False, (((140, 0), (137, 4), (141, 6)),), (141, 140, 137), None, None),
    ('change-notice', 2, False, (((119, 0), (137, 8), (140, 4)),), (140, 137, 119), None, None),
    ('change-notice', 2, False, (((125, 0), (142, 1), (143, 2)),), (142, 143, 125), None, None),
    ('change-notice', 2, False, (((126, 0),),), (144, 126), 125, None),
    ('change-notice', 2, False, (((127, 0), (128, 12)),), (144, 127, 128), 125, None),
    ('change-notice', 2, False, (((128, 0), (127, 12)),), (144, 127, 128), 125, None),
    ('last-updated', 2, False, (((168, -1), (169, 1), (170, 3)),), (168, 169, 170), None, None),
    ('categories-collected', 2, False, (((175, 0), (66, 8)),), (175, 66), None, None),
    ('categories-collected', 2, False, (((66, 0), (175, 6)),), (175, 66), None, None),
    ('purposes', 2, False, (((188, 0), (54, 12)),), (188, 54), None, None),
    ('purposes', 2, False, (((54, 0), (188, 12)),), (188, 54), None, None),
    ('purposes', 2, False, (((188, 0), (1, 12)),), (1, 188), None, None),
    ('purposes', 2, False, (((1, 0), (188, 12)),), (1, 188), None, None),
    ('purposes', 2, False, (((188, 0), (100, 12)),), (100, 188), None, None),
    ('purposes', 2, False, (((100, 0), (188, 12)),), (100, 188), None, None),
    ('purposes', 2, False, (((189, 0), (181, 2), (54, 5), (190, 2), (191, 3)),), (191, 181, 190, 189, 54), None, None),
    ('purposes', 2, False, (((192, -1), (190, 1), (193, 2)),), (192, 190, 193), None, None),
    ('purposes', 2, False, (((182, 0),),), (182,), 194, None),
    ('purposes', 2, False, (((195, -1),),), (195,), 194, None),
    ('sources', 2, False, (((214, 0), (215, 12), (216, 40)),), (213, 214, 215, 216), None, None),
    ('sources', 2, False, (((212, -1), (217, 6)),), (212, 217), None, None),
    ('sources', 2, False, (((218, -1), (217, 6)),), (218, 217), None, None),
    ('sources', 2, False, (((220, 0),),), (219, 220), None, None),
    ('holding', 2, False, (((221, 0), (222, 10)),), (222, 221, 54), None, None),
    ('holding', 2, False, (((222, 0), (221, 8)),), (222, 221, 54), None, None),
    ('holding', 2, False, (((221, 0), (223, 4)),), (223, 221, 54), None, None),
    ('automated-decisions', 2, False, (((224, 0),),), (224,), None, None),
    ('automated-decisions', 2, False, (((35, 0), (29, 12)),), (35, 29), None, None),
    ('automated-decisions', 2, False, (((29, 0), (35, 12)),), (35, 29), None, None),
    ('automated-decisions', 2, False, (((35, 0), (232, 4), (233, 24)),), (232, 233, 35), None, None),
    ('automated-decisions', 2, False, (((234, 0), (29, 15)),), (29, 234), None, None),
    ('automated-decisions', 2, False, (((29, 0), (234, 15)),), (29, 234), None, None),
    ('automated-decisions', 2, False, (((234, 0), (233, 20)),), (233, 234), None, None),
    ('automated-decisions', 2, False, (((233, 0), (234, 20)),), (233, 234), None, None),
    ('automated-decisions', 2, False, (((35, 0), (234, 15)),), (35, 234), None, None),
    ('automated-decisions', 2, False, (((234, 0), (35, 15)),), (35, 234), None, None),
    ('automated-decisions', 2, False, (((234, 0), (235, 1)),), (235, 234), None, None),
    ('automated-decisions', 2, False, (((236, 0), (35, 3), (193, 3)),), (236, 35, 193), None, None),
    ('automated-decisions', 2, False, (((237, 0), (29, 10)),), (237, 29), None, None),
    ('automated-decisions', 2, False, (((29, 0), (237, 10)),), (237, 29), None, None),
    ('complaint.authority', 2, False, (((251, 0), (252, 8)),), (249, 250, 251, 252), None, None),
    ('complaint.authority', 2, False, (((253, 0), (251, 20), (248, 6)),), (253, 249, 250, 251, 248), None, None),
    ('complaint.authority', 2, False, (((251, 0), (252, 4), (253, 15)),), (253, 249, 250, 251, 252), None, None),
    ('complaint.authority', 2, False, (((254, 0), (251, 4), (248, 12)),), (249, 250, 251, 248, 254), None, None),
    ('complaint.authority', 2, False, (((255, 0), (252, 6)),), (255, 249, 250, 252), None, None),
    ('complaint.authority', 2, False, (((256, 0), (251, 8), (252, 6)),), (256, 251, 252), None, None),
    ('complaint.authority', 2, False, (((255, 0), (252, 6)),), (255, 252), None, None),
    ('complaint.authority', 2, False, (((257, 0), (17, 2), (252, 2)),), (257, 252, 17), None, None),
    ('complaint.authority', 2, False, (((83, 0), (258, 2), (252, 4)),), (258, 252, 83), None, None),
    ('complaint.authority', 2, False, (((259, 0), (260, 6), (247, 3)),), (259, 260, 247), None, None),
    ('complaint.authority', 2, False, (((254, 0), (261, 3)),), (261, 254), None, None),
    ('complaint.authority', 2, False, (((247, 0), (262, 6)),), (262, 247), None, None),
    ('complaint.controller', 2, False, (((278, 0), (247, 6), (279, 25)),), (278, 279, 247), None, None),
    ('complaint.controller', 2, False, (((279, 0), (247, 20)),), (279, 247), None, None),
    ('complaint.controller', 2, False, (((247, 0), (279, 25)),), (279, 247), None, None),
    ('complaint.controller', 2, False, (((280, 0),),), (280,), None, None),
    ('complaint.controller', 2, False, (((253, 0), (281, 25)),), (281, 253), None, None),
    ('complaint.controller', 2, False, (((282, 0), (26, 2), (283, 0)),), (282, 283, 26), None, None),
    ('complaint.controller', 2, False, (((283, 0), (284, 0), (285, 12)),), (284, 285, 283), None, None),
    ('complaint.provider-links', 2, False, (((248, 0),), ((288, 0),), ((247, 0),)), (248, 288, 247), None, None),
    ('complaint.provider-links', 2, False, (((252, 0),), ((288, 0),), ((289, 0),)), (288, 289, 252), None, None),
    ('complaint.provider-links', 2, False, (((252, 0), (290, 20)),), (290, 252), None, None),
    ('complaint.provider-links', 2, False, (((290, 0), (252, 20)),), (290, 252), None, None),
    ('complaint.provider-links', 2, False, (((247, 0), (290, 20)),), (290, 247), None, None),
    ('complaint.provider-links', 2, False, (((290, 0), (247, 20)),), (290, 247), None, None),
    ('complaint.provider-links', 2, False, (((291, 0), (292, 0), (248, 3)), ((288, 0),)), (291, 292, 248, 288), None, None),
    ('contact.controller', 2, False, (((539, 0),),), (539,), None, None),
    ('contact.controller', 2, False, (((540, 0),),), (540,), None, None),
    ('contact.controller', 2, False, (((541, 0),),), (541,), None, None),
    ('contact.controller', 2, False, (((542, 0),),), (542,), None, None),
    ('contact.controller', 2, False, (((279, 0),), ((288, 0),)), (288, 279), None, None),
    ('contact.controller', 2, False, (((279, 0), (543, 12)),), (543, 279), None, None),
    ('contact.controller', 2, False, (((543, 0), (279, 6)),), (543, 279), None, None),
    ('contact.privacy', 2, False, (((264, 0),), ((279, 0),)), (279, 264), None, None),
    ('contact.privacy', 2, False, (((279, 0),), ((288, 0),)), (288, 279), None, None),
    ('contact.privacy', 2, False, (((278, 0), (83, 10), (548, 1), (549, 0)), ((288, 0),)), (548, 549, 278, 288, 83), None, None),
    ('contact.privacy', 2, False, (((539, 0),),), (539,), 550, None),
    ('contact.privacy', 2, False, (((540, 0),),), (540,), 550, None),
    ('contact.privacy', 2, False, (((541, 0),),), (541,), 550, None),
    ('contact.privacy', 2, False, (((542, 0),),), (542,), 550, None),
    ('dpo.contact', 2, False, (((289, 0), (551, 12)),), (289, 551), None, None),
    ('dpo.contact', 2, False, (((551, 0), (289, 14)),), (289, 551), None, None),
    ('dpo.contact', 2, False, (((551, 0),), ((279, 0),)), (551, 279), None, None),
    ('dpo.contact', 2, False, (((551, 0),), ((278, 0),)), (278, 551), None, None),
    ('dpo.contact', 2, False, (((551, -1),),), (551,), None, None),
    ('dpo.contact', 2, False, (((551, 0),),), (551,), 550, None),
    ('contact.representative', 2, False, (((555, 0), (556, 4)), ((264, 0),)), (555, 556, 264), None, None),
    ('contact.representative', 2, False, (((555, 0), (556, 3)),), (555, 556), None, None),
    ('contact.representative', 2, False, (((556, 0), (557, 5), (555, 2)),), (557, 555, 556), None, None),
    ('contact.representative', 2, False, (((556, 0), (558, 6)),), (558, 556), None, None),
    ('contact.representative', 2, False, (((558, 0), (556, 6)),), (558, 556), None, None),
    ('grievance.officer', 2, False, (((280, 0),),), (280,), None, None),
    ('entity-named', 2, False, (((561, 0),), ((562, 0),)), (561, 562), None, None),
    ('entity-named', 2, False, (((563, 0), (564, 4)),), (564, 563), None, None),
    ('policy-title', 2, False, (((565, 0), (566, 0)),), (565, 566), None, None),
    ('policy-title', 2, False, (((567, 0), (566, 0)),), (567, 566), None, None),
    ('policy-title', 2, False, (((566, -1),),), (566,), None, None),
    ('scope', 2, False, (((568, 0), (569, 6), (563, 12)),), (563, 568, 569), None, None),
    ('scope', 2, False, (((568, 0), (569, 6), (570, 12)),), (570, 568, 569), None, None),
    ('scope', 2, False, (((568, 0), (569, 4)),), (568, 569), None, None),
    ('definitions', 2, False, (((571, 0), (572, 3)),), (571, 572), None, None),
    ('definitions', 2, False, (((573, -1), (572, 8)),), (573, 572), None, None),
    ('definitions', 2, False, (((574, 0),),), (574,), None, None),
    ('definitions', 2, False, (((575, 0),),), (575,), None, None),
    ('cookies', 2, False, (((577, 0),), ((578, 0),)), (578, 592, 577), 593, None),
    ('cookies', 2, False, (((102, 0), (381, 2), (594, 3)),), (594, 592, 381, 102), 593, None),
    ('cookies', 2, False, (((336, 0), (444, 4)),), (444, 592, 336), 593, None),
    ('cookies.list', 2, False, (((615, 0),),), (615,), None, None),
    ('cookies.list', 2, False, (((616, 0),),), (616,), None, None),
    ('cookies.list', 2, False, (((422, 0), (617, 3)),), (617, 422), None, None),
    ('cookies.list', 2, False, (((618, 0), (422, 3)),), (618, 422), None, None),
    ('cookies.list', 2, False, (((619, 0), (422, 6)),), (619, 422), None, None),
    ('cookies.opt-out', 2, False, (((610, 0), (628, 4)),), (610, 628, 627), 593, None),
    ('cookies.opt-out', 2, False, (((624, 0),),), (627, 624), 593, None),
    ('cookies.opt-out', 2, False, (((621, 0),),), (621, 627), 593, None),
    ('children.information-collected', 2, False, (((102, 0), (645, 6), (646, 14), (647, 3), (643, 3)),), (646, 647, 645, 643, 102), None, None),
    ('children.information-collected', 2, False, (((204, 0), (643, 3), (3, 6), (645, 4)),), (645, 204, 3, 643), None, None),
    ('children.information-collected', 2, False, (((648, 0), (3, 8), (645, 4)),), (648, 645, 3), None, None),
    ('children.third-parties', 2, False, (((102, 0), (649, 5), (650, 14)),), (650, 649, 102, 54), None, None),
    ('children.third-parties', 2, False, (((648, 0), (649, 10)),), (648, 649, 54), None, None),
    ('children.retention', 2, False, (((651, 0),),), (651,), 655, None),
    ('children.retention', 2, False, (((652, 0),),), (652,), 655, None),
    ('children.retention', 2, False, (((653, 0), (654, 12)),), (653, 654), 655, None),
    ('minors.protection', 2, False, (((671, 0), (672, 20)),), (671, 672), None, None),
    ('minors.protection', 2, False, (((672, 0), (666, 14)),), (672, 666), None, None),
    ('recipients', 2, False, (((674, 0), (675, 12), (676, 14), (677, 8)),), (676, 674, 675, 673, 677), None, None),
    ('recipients', 2, False, (((3, 0), (678, 3), (274, 2), (679, 4)),), (678, 679, 274, 3, 673), None, None),
    ('recipients', 2, False, (((102, 0), (674, 3), (274, 2), (679, 5), (677, 4)),), (674, 679, 274, 673, 102, 677), None, None),
    ('recipients', 2, False, (((675, 0), (674, 14), (676, 8), (677, 8)),), (676, 674, 675, 673, 677), None, None),
    ('recipients', 2, False, (((674, 0), (679, 3), (677, 8), (675, 12)),), (674, 679, 675, 673, 677), None, None),
    ('recipients', 2, False, (((680, 0), (679, 3), (677, 4)),), (680, 679, 673, 677), None, None),
    ('recipients', 2, False, (((679, 0), (677, 0), (674, 6), (675, 6)),), (674, 679, 675, 673, 677), None, None),
    ('recipients', 2, False, (((677, 0), (681, 8), (675, 8)),), (681, 675, 673, 677), None, None),
    ('recipients', 2, False, (((675, 0), (336, 6), (682, 2), (683, 4), (684, 6)),), (682, 684, 683, 675, 336, 673), None, None),
    ('recipients', 2, False, (((675, 0), (88, 6), (336, 2), (685, 2), (686, 4), (684, 6)),), (685, 684, 686, 88, 675, 336, 673), None, None),
    ('recipients', 2, False, (((687, 0), (675, 5), (688, 2)),), (687, 688, 675, 673), None, None),
    ('recipients', 2, False, (((689, 0), (17, 6), (690, 4)),), (689, 690, 673, 17), None, None),
    ('recipients', 2, False, (((677, 0), (504, 3), (691, 2), (692, 8)),), (691, 692, 504, 673, 677), None, None),
    ('recipients', 2, False, (((336, 0), (693, 3), (694, 3), (274, 6)),), (693, 694, 274, 336, 673), None, None),
    ('recipients', 2, False, (((677, 0), (695, 2), (696, 4)),), (695, 696, 673, 677), None, None),
    ('recipients', 2, False, (((697, 0), (677, 3), (698, 6), (699, 3)),), (697, 698, 699, 673, 677), None, None),
    ('recipients', 2, False, (((274, 0), (700, 8), (17, 1), (677, 3)),), (700, 274, 673, 677, 17), None, None),
    ('recipients', 2, False, (((708, 0), (675, 6)),), (708, 675), None, None),
    ('recipients', 2, False, (((709, 0), (710, 3)),), (709, 710), None, None),
    ('recipients', 2, False, (((711, 0), (163, 3), (712, 4)),), (711, 712, 163), None, None),
    ('recipients', 2, False, (((713, 0), (714, 4), (715, 8), (675, 8)),), (714, 715, 713, 675), None, None),
    ('recipients', 2, False, (((716, 0), (717, 8)),), (716, 717), None, None),
    ('recipients', 2, False, (((718, 0), (719, 6), (720, 20)),), (718, 720, 719), None, None),
    ('recipients', 2, False, (((677, 0),),), (677,), 721, None),
    ('recipients', 2, False, (((722, 0),),), (722,), 721, None),
    ('recipients', 2, False, (((723, 0),),), (723,), 721, None),
    ('recipients', 2, False, (((712, 0),),), (712,), 721, None),
    ('recipients', 2, False, (((724, 0),),), (724,), 721, None),
    ('recipients', 2, False, (((677, 0),),), (677,), None, 725),
    ('recipients', 2, False, (((722, 0),),), (722,), None, 725),
    ('recipients', 2, False, (((723, 0),),), (723,), None, 725),
    ('recipients', 2, False, (((712, 0),),), (712,), None, 725),
    ('recipients.detail', 2, False, (((728, 0), (729, 3), (730, 4)),), (729, 730, 728, 726, 727), None, None),
    ('recipients.detail', 2, False, (((728, 0), (731, 2), (732, 20)),), (731, 732, 728, 726, 727), None, None),
    ('recipients.detail', 2, False, (((733, 0), (734, 2)),), (733, 734, 726, 727), None, None),
    ('recipients.detail', 2, False, (((735, 0),),), (735, 726, 727), None, None),
    ('recipients.identities', 2, False, (((674, 0), (737, 16), (722, 8)),), (737, 736, 674, 722), None, None),
    ('recipients.identities', 2, False, (((722, 0), (738, 8)),), (738, 736, 722), None, None),
    ('recipients.identities', 2, False, (((739, 0), (722, 6)),), (739, 736, 722), None, None),
    ('recipients.identities', 2, False, (((723, 0),), ((740, 0),), ((683, 0),), ((741, 0),)), (740, 741, 683, 736, 723), None, None),
    ('recipients.identities', 2, False, (((723, 0),),), (723,), None, 710),
    ('recipients.identities', 2, False, (((722, 0),),), (722,), None, 710),
    ('recipients.identities', 2, False, (((291, 0), (742, 8)), ((288, 0),)), (742, 291, 288), None, None),
    ('categories-disclosed', 2, False, (((744, 0), (54, 4), (745, 12)),), (745, 744, 743, 54), None, None),
    ('categories-disclosed', 2, False, (((746, 0), (744, 6), (54, 4)),), (746, 744, 743, 54), None, None),
    ('categories-disclosed', 2, False, (((747, 0), (748, 12), (679, 16), (677, 6)),), (747, 748, 679, 743, 677), None, None),
    ('categories-disclosed', 2, False, (((749, 0), (679, 3), (677, 6), (748, 10)),), (749, 748, 679, 743, 677), None, None),
    ('categories-disclosed', 2, False, (((677, 0), (750, 4), (748, 4)),), (750, 748, 743, 677), None, None),
    ('categories-disclosed', 2, False, (((751, 0), (677, 2), (748, 6)),), (751, 748, 743, 677), None, None),
    ('categories-disclosed', 2, False, (((748, 0), (752, 8), (679, 2), (753, 4)),), (752, 753, 748, 679, 743), None, None),
    ('categories-disclosed', 2, False, (((754, 0), (748, 6), (755, 14)),), (754, 755, 748, 743), None, None),
    ('categories-disclosed', 2, False, (((756, 0), (709, 2), (757, 2)),), (709, 756, 757, 743), None, None),
    ('categories-disclosed', 2, False, (((677, 0),),), (758, 677), None, 725),
    ('categories-disclosed', 2, False, (((722, 0),),), (758, 722), None, 725),
    ('categories-disclosed', 2, False, (((723, 0),),), (758, 723), None, 725),
    ('third-party-protection', 2, False, (((710, 0), (762, 20), (763, 5)),), (763, 762, 761, 710), None, None),
    ('third-party-protection', 2, False, (((762, 0), (764, 5), (710, 24)),), (764, 762, 761, 710), None, None),
    ('third-party-protection', 2, False, (((710, 0), (765, 14), (766, 16)),), (765, 766, 761, 710), None, None),
    ('third-party-protection', 2, False, (((767, 0), (710, 8), (768, 16)),), (767, 768, 761, 710), None, None),
    ('third-party-protection', 2, False, (((769, 0), (710, 16), (770, 20)),), (769, 770, 761, 710), None, None),
    ('third-party-protection', 2, False, (((771, 0), (772, 2), (773, 12)),), (771, 772, 773, 761), None, None),
    ('third-party-protection', 2, False, (((774, 0), (710, 10)),), (774, 761, 710), None, None),
    ('processors.outsourcing', 2, False, (((776, 0), (777, 20)),), (776, 777, 775), None, None),
    ('processors.outsourcing', 2, False, (((778, 0),),), (778, 775), None, None),
    ('processors.outsourcing', 2, False, (((779, 0), (780, 10)),), (779, 780, 775), None, None),
    ('processors.outsourcing', 2, False, (((781, 0), (719, 6), (782, 12)),), (781, 782, 719, 775), None, None),
    ('legal-disclosure', 2, False, (((784, 0),), ((785, 0),)), (785, 784, 783), None, None),
    ('legal-disclosure', 2, False, (((786, 0), (787, 6)),), (786, 787, 783), None, None),
    ('legal-disclosure', 2, False, (((784, 0), (788, 24)),), (788, 784, 783), None, None),
    ('legal-disclosure', 2, False, (((784, 0), (789, 24), (790, 3), (791, 4)),), (789, 790, 791, 784, 783), None, None),
    ('legal-disclosure', 2, False, (((784, 0), (792, 20), (791, 5)),), (792, 791, 784, 783), None, None),
    ('legal-disclosure', 2, False, (((788, 0), (784, 12)),), (788, 784, 783), None, None),
    ('legal-disclosure', 2, False, (((793, 0), (794, 3), (791, 4), (784, 12)),), (794, 793, 791, 784, 783), None, None),
    ('legal-disclosure', 2, False, (((793, 0), (17, 2), (784, 0)),), (793, 784, 783, 17), None, None),
    ('legal-disclosure', 2, False, (((795, 0), (796, 8), (784, 16)),), (795, 796, 784, 783), None, None),
    ('business-transfer', 2, False, (((799, 0),),), (799, 797, 798), None, None),
    ('business-transfer', 2, False, (((800, 0), (801, 6)),), (800, 801, 797, 798), None, None),
    ('business-transfer', 2, False, (((802, 0), (803, 3)),), (802, 803, 797, 798), None, None),
    ('business-transfer', 2, False, (((804, 0), (163, 0), (805, 3)),), (804, 805, 797, 798, 163), None, None),
    ('business-transfer', 2, False, (((806, 0), (807, 8)),), (806, 807, 797, 798), None, None),
    ('business-transfer', 2, False, (((808, 0), (799, 8), (809, 20)),), (808, 809, 799), None, None),
    ('payment-processing', 2, False, (((812, 0), (813, 2)),), (812, 813, 810, 811), None, None),
    ('payment-processing', 2, False, (((814, 0), (815, 6)),), (814, 815, 810, 811), None, None),
    ('payment-processing', 2, False, (((816, 0), (817, 10)),), (816, 817, 810, 811), None, None),
    ('payment-processing', 2, False, (((818, 0), (819, 20)),), (818, 819, 810, 811), None, None),
    ('payment-processing', 2, False, (((820, 0), (821, 1), (822, 4)),), (820, 821, 822, 810, 811), None, None),
    ('payment-processing', 2, False, (((823, 0), (824, 4), (825, 8), (826, 4)),), (823, 824, 825, 826, 810, 811), None, None),
    ('social-login', 2, False, (((828, 0), (829, 5), (830, 5)),), (828, 829, 830, 827), None, None),
    ('social-login', 2, False, (((831, 0), (832, 8), (833, 2)),), (831, 833, 832, 827), None, None),
    ('social-login', 2, False, (((834, 0), (835, 2)),), (834, 835, 827), None, None),
    ('social-login', 2, False, (((836, 0), (837, 1)),), (836, 837, 827), None, None),
    ('social-login', 2, False, (((832, 0), (838, 1)),), (838, 832, 827), None, None),
    ('third-party-links', 2, False, (((840, 0), (841, 8), (842, 4)),), (840, 841, 842, 839), None, None),
    ('third-party-links', 2, False, (((843, 0), (844, 3), (845, 16)),), (843, 844, 845, 839), None, None),
    ('third-party-links', 2, False, (((189, 0), (846, 4), (847, 14), (848, 4)),), (846, 847, 848, 839, 189), None, None),
    ('retention.criteria', 2, False, (((854, 0), (54, 6), (850, 8)),), (853, 854, 850, 54), None, None),
    ('retention.criteria', 2, False, (((849, 0), (852, 15), (855, 12)),), (855, 849, 852), None, None),
    ('retention.criteria', 2, False, (((852, 0), (849, 6), (855, 12)),), (855, 849, 852), None, None),
    ('retention.criteria', 2, False, (((850, 0),),), (850,), None, 856),
    ('retention.criteria', 2, False, (((869, 0), (870, 6), (864, 20)),), (869, 870, 864, 852), None, None),
    ('retention.criteria', 2, False, (((864, 0), (869, 10), (870, 6)),), (869, 870, 864, 852), None, None),
    ('retention.criteria', 2, False, (((864, 0), (871, 10), (872, 8)),), (871, 872, 864, 852), None, None),
    ('retention.criteria', 2, False, (((873, 0), (874, 2), (864, 14)),), (873, 874, 864, 852), None, None),
    ('retention.period', 2, False, (((154, 0),),), (154,), None, 856),
    ('retention.period', 2, False, (((876, 0), (883, 14)),), (883, 876, 852), None, None),
    ('retention.period', 2, False, (((883, 0), (876, 3)),), (883, 876, 852), None, None),
    ('destruction', 2, False, (((901, 0), (893, 2)),), (901, 893, 852), None, None),
    ('destruction', 2, False, (((893, 0), (901, 4)),), (901, 893, 852), None, None),
    ('destruction', 2, False, (((902, 0), (903, 4)),), (902, 903, 852), None, None),
    ('health.affiliates', 2, False, (((918, 0), (919, 10), (920, 20)),), (918, 919, 920), None, None),
    ('health.affiliates', 2, False, (((915, 0), (921, 10), (922, 10)),), (921, 922, 915), None, None),
    ('health.affiliates', 2, False, (((923, 0), (915, 14)),), (923, 915), None, None),
    ('health.affiliates', 2, False, (((923, 0),),), (923,), 924, None),
    ('health.affiliates', 2, False, (((925, 0), (926, 10)),), (925, 926), 924, None),
    ('retention.period', 2, False, (((927, 0), (928, 2), (193, 2), (319, 8), (929, 2)),), (929, 927, 319, 928, 193, 54), None, None),
    ('retention.period', 2, False, (((927, 0), (928, 2), (193, 2)), ((154, 0),)), (927, 928, 193, 154, 54), None, None),
    ('rights.access', 2, False, (((947, 0), (951, 4), (960, 6), (63, 5), (942, 4)),), (960, 951, 63, 947, 942), None, None),
    ('rights.access', 2, False, (((961, 0), (962, 6), (63, 8), (963, 5)),), (961, 962, 963, 63), None, None),
    ('rights.access', 2, False, (((964, 0), (63, 2), (942, 4), (965, 20)),), (964, 965, 63, 942), None, None),
    ('rights.access', 2, False, (((947, 0), (951, 4), (966, 4), (63, 3), (942, 3)),), (966, 951, 63, 947, 942), None, None),
    ('rights.access', 2, False, (((967, 0), (951, 4), (968, 6), (969, 3), (970, 6)),), (967, 968, 969, 970, 951), None, None),
    ('rights.access', 2, False, (((947, 0), (951, 4), (971, 4), (942, 4), (972, 4), (947, 1)),), (971, 972, 951, 947, 942), None, None),
    ('rights.know-ccpa', 2, False, (((943, -1), (17, 0), (1028, 0)),), (1028, 943, 17), None, None),
    ('rights.know-ccpa', 2, False, (((948, 0), (1004, 3), (1030, 4), (947, 8)),), (1030, 1004, 948, 947), None, None),
    ('rights.rectification', 2, False, (((947, 0), (951, 6), (1045, 12), (963, 8)),), (1045, 951, 963, 947), None, None),
    ('rights.rectification', 2, False, (((1045, 0), (63, 3), (963, 4), (965, 25)),), (965, 1045, 963, 63), None, None),
    ('rights.rectification', 2, False, (((965, 0), (1045, 15), (63, 3), (963, 4)),), (965, 1045, 963, 63), None, None),
    ('rights.rectification', 2, False, (((964, 0), (1045, 3), (63, 8), (963, 5)),), (964, 1045, 963, 63), None, None),
    ('rights.rectification', 2, False, (((1045, 0), (1046, 4), (63, 8), (963, 5)),), (1045, 963, 63, 1046), None, None),
    ('rights.rectification', 2, False, (((947, 0), (951, 4), (1045, 4), (63, 2), (1047, 4)),), (1047, 1045, 951, 63, 947), None, None),
    ('rights.rectification', 2, False, (((17, -1), (1045, 0), (63, 2), (1047, 4)),), (1047, 1045, 17, 63), None, None),
    ('rights.rectification', 2, False, (((1048, 0), (63, 4), (942, 3), (1049, 2)),), (1048, 1049, 63, 942), None, None),
    ('rights.erasure', 2, False, (((947, 0), (951, 6), (1046, 12), (63, 4), (963, 4)),), (951, 963, 63, 1046, 947), None, None),
    ('rights.erasure', 2, False, (((942, 0), (951, 20), (1075, 8), (1041, 0)),), (1075, 1041, 951, 947, 942), None, None),
    ('rights.erasure', 2, False, (((947, 0), (951, 6), (1076, 2), (1077, 4), (963, 6)),), (1076, 1077, 951, 963, 947), None, None),
    ('rights.erasure', 2, False, (((1046, 0), (63, 3), (1078, 3)),), (1078, 63, 1046, 947), None, None),
    ('rights.erasure', 2, False, (((1046, 0), (63, 3), (963, 4), (965, 25)),), (965, 963, 63, 1046, 947), None, None),
    ('rights.erasure', 2, False, (((1045, 0), (1046, 4), (63, 8), (963, 5)),), (1045, 963, 63, 1046, 947), None, None),
    ('data-deletion', 2, False, (((1084, 0), (948, 6), (1066, 0)),), (1084, 1066, 948), None, None),
    ('data-deletion', 2, False, (((479, -1), (1080, 0)),), (1080, 479), None, None),
    ('data-deletion', 2, False, (((1085, 0), (1046, 4), (1086, 2), (479, 0)),), (1086, 479, 1085, 1046), None, None),
    ('data-deletion', 2, False, (((1087, 0), (1046, 6), (934, 4)),), (1087, 934, 1046), None, None),
    ('rights.objection', 2, False, (((1141, 0), (1142, 8), (942, 6)),), (1142, 1141, 947, 942), None, None),
    ('rights.objection', 2, False, (((1141, 0), (942, 4), (1143, 4)),), (1143, 1141, 947, 942), None, None),
    ('rights.objection', 2, False, (((1141, 0), (1144, 6), (1145, 2)),), (1144, 1145, 1141, 947), None, None),
    ('rights.objection', 2, False, (((1146, 0), (1147, 3), (1145, 2)),), (1146, 1147, 1145, 947), None, None),
    ('rights.withdraw-consent', 2, False, (((1155, 0), (1165, 2), (942, 2)),), (1165, 1155, 947, 942), None, None),
    ('rights.withdraw-consent', 2, False, (((942, 0), (1218, 15), (1219, 0)),), (1218, 1219, 947, 942), None, None),
    ('rights.how-to-exercise', 2, False, (((1240, 0), (1241, 12)), ((264, 0),), ((1242, 0),)), (1241, 1242, 1240, 1239, 264), None, None),
    ('rights.how-to-exercise', 2, False, (((963, 0), (962, 3)), ((264, 0),), ((1242, 0),)), (1242, 962, 1239, 264, 963), None, None),
    ('rights.how-to-exercise', 2, False, (((951, 0), (1240, 6), (63, 4), (963, 4), (965, 12)),), (1240, 1239, 965, 951, 963, 63), None, None),
    ('rights.how-to-exercise', 2, False, (((965, 0), (1240, 8), (63, 4), (963, 4)),), (1240, 1239, 965, 963, 63), None, None),
    ('rights.how-to-exercise', 2, False, (((1225, 0), (1243, 10), (1224, 25)),), (1243, 1224, 1239, 1225), None, None),
    ('rights.how-to-exercise', 2, False, (((1244, 0), (963, 8), (1245, 2)),), (1244, 1245, 1239, 963), None, None),
    ('rights.how-to-exercise', 2, False, (((1246, 0), (1247, 4), (282, 0)),), (1246, 1247, 282, 1239), None, None),
    ('rights.how-to-exercise', 2, False, (((1085, -1), (1248, 6), (1225, 3)),), (1248, 1085, 1239, 1225), None, None),
    ('rights.how-to-exercise', 2, False, (((1250, 0),), ((539, 0),)), (1250, 539), 1249, None),
    ('rights.how-to-exercise', 2, False, (((1252, 0),),), (1252,), 1251, None),
    ('request-methods', 2, False, (((1256, 0),), ((1257, 0),), ((1258, 0),)), (1257, 1258, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((1259, 0),), ((1260, 0),)), (1259, 1260, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((539, 0),), ((1261, 0),)), (1261, 539, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((542, 0),), ((1262, 0),)), (1262, 542, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((1263, 0),)), (1263, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((540, 0),), ((1264, 0),)), (1264, 540, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((539, 0),), ((541, 0),)), (541, 539, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1256, 0),), ((1265, 0),), ((541, 0),)), (1265, 541, 1256, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1266, 0), (1267, 1), (1225, 6)),), (1266, 1267, 1253, 1254, 1255, 1225), None, None),
    ('request-methods', 2, False, (((1268, 0), (1269, 4)), ((1270, 0),)), (1268, 1269, 1270, 1253, 1254, 1255), None, None),
    ('request-methods', 2, False, (((1271, 0), (1256, 12), (1272, 20)),), (1271, 1272, 1256, 1253, 1254, 1255), None, None),
    ('rights.response-time', 2, False, (((1284, 0), (1285, 8)),), (1284, 1285), None, None),
    ('rights.response-time', 2, False, (((1285, 0), (1286, 2)),), (1286, 1285), None, None),
    ('rights.response-time', 2, False, (((1287, 0), (1285, 6)),), (1287, 1285), None, None),
    ('rights.response-time', 2, False, (((1288, 0), (1274, 6)),), (1288, 1274), None, None),
    ('rights.response-time', 2, False, (((1290, 0), (1291, 6), (1292, 2)),), (1290, 1291, 1292, 1289), None, None),
    ('rights.response-time', 2, False, (((1293, 0), (1291, 8), (1292, 2)),), (1293, 1291, 1292, 1289), None, None),
    ('rights.response-time', 2, False, (((1294, 0), (1295, 6), (1296, 2)),), (1294, 1295, 1296, 1289), None, None),
    ('rights.response-time', 2, False, (((1291, 0), (1297, 0), (1292, 0)),), (1297, 1291, 1292, 1289), None, None),
    ('rights.response-time', 2, False, (((1291, 0), (1298, 0), (1292, 0)),), (1298, 1291, 1292, 1289), None, None),
    ('rights.response-time', 2, False, (((1298, 0), (1291, 0), (1292, 0)),), (1298, 1291, 1292, 1289), None, None),
    ('rights.response-time', 2, False, (((1275, 0), (1225, 12), (1299, 15)),), (1299, 1275, 1225, 947), None, None),
    ('rights.response-time', 2, False, (((1275, 0), (1299, 20)), ((274, 0), (1225, 1))), (1299, 1275, 274, 1225, 947), None, None),
    ('rights.response-time', 2, False, (((1275, 0), (1278, 6), (1277, 4)),), (1277, 1278, 1275), 1011, None),
    ('rights.response-time', 2, False, (((962, 0), (1301, 8)),), (1301, 962), 1011, None),
    ('rights.catalog', 2, False, (((1380, 0), (931, 30)),), (1379, 1380, 931), None, None),
    ('rights.catalog', 2, False, (((931, 0), (1380, 30)),), (1379, 1380, 931), None, None),
    ('rights.catalog', 2, False, (((1381, 0), (916, 3), (1382, 2)),), (1382, 1381, 916, 1379, 931), None, None),
    ('rights.catalog', 2, False, (((1383, 0), (1384, 4), (931, 20)),), (1383, 1384, 1379, 931), None, None),
    ('categories-sold', 2, False, (((1421, 0), (54, 10)),), (1421, 1420, 54), None, None),
    ('categories-sold', 2, False, (((54, 0), (361, 10)),), (361, 1420, 54), None, None),
    ('categories-sold', 2, False, (((1422, 0), (292, 4), (54, 6)),), (1422, 292, 1420, 54), None, None),
    ('categories-sold', 2, False, (((1413, 0), (1423, 3)),), (1423, 1420, 1413), None, None),
    ('categories-sold', 2, False, (((3, 0), (364, 2), (1424, 3)),), (1424, 364, 1420, 3), None, None),
    ('categories-sold', 2, False, (((1425, 0), (1426, 10), (1427, 6)),), (1425, 1427, 1426, 1420), None, None),
    ('categories-sold', 2, False, (((257, 0),),), (257,), None, 1428),
    ('categories-sold', 2, False, (((228, 0),),), (228,), None, 1428),
    ('categories-sold', 2, False, (((167, 0),),), (167,), None, 1428),
    ('categories-sold', 2, False, (((1429, 0),),), (1429,), None, 1428),
    ('targeted-ads-opt-out', 2, False, (((1460, 0), (1461, 16)),), (1460, 1461, 1459), None, None),
    ('targeted-ads-opt-out', 2, False, (((1461, 0), (1460, 20)),), (1460, 1461, 1459), None, None),
    ('targeted-ads-opt-out', 2, False, (((1432, 0), (1462, 12)),), (1432, 1459, 1462), None, None),
    ('targeted-ads-opt-out', 2, False, (((1460, 0), (1463, 12)),), (1463, 1460, 1459), None, None),
    ('targeted-ads-opt-out', 2, False, (((1464, 0),),), (1464, 1459), None, None),
    ('targeted-ads-opt-out', 2, False, (((1465, 0),),), (1465, 1459), None, None),
    ('targeted-ads', 2, False, (((1461, 0),),), (1461, 1466), None, None),
    ('targeted-ads', 2, False, (((1462, 0), (1467, 8), (1468, 8)),), (1467, 1468, 1466, 1462), None, None),
    ('targeted-ads', 2, False, (((1469, 0), (1462, 6)),), (1469, 1466, 1462), None, None),
    ('ads.disclosure', 2, False, (((1471, 0), (1472, 20), (1473, 10), (1462, 24)),), (1472, 1473, 1471, 1462, 1470), None, None),
    ('ads.disclosure', 2, False, (((1471, 0), (1474, 14), (1462, 8)),), (1474, 1471, 1462, 1470), None, None),
    ('ads.disclosure', 2, False, (((1462, 0), (1475, 10), (163, 4), (1471, 6)),), (1475, 1471, 1462, 1470, 163), None, None),
    ('ads.disclosure', 2, False, (((1476, 0), (1477, 8), (1473, 10)),), (1476, 1477, 1473, 1470), None, None),
    ('ads.disclosure', 2, False, (((1478, 0),),), (1478, 1470), None, None),
    ('ads.disclosure', 2, False, (((1462, 0), (1479, 6), (163, 2)),), (1479, 1462, 1470, 163), None, None),
    ('ads.disclosure', 2, False, (((1480, 0),),), (1480, 1470), None, None),
    ('ads.disclosure', 2, False, (((1481, 0),),), (1481, 1470), None, None),
    ('ads.disclosure', 2, False, (((1482, 0), (1483, 10), (1471, 4)),), (1482, 1483, 1471, 1470), None, None),
    ('analytics.disclosure', 2, False, (((1487, 0), (1488, 8)),), (1487, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1489, 0), (1488, 4)),), (1489, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1488, 0), (1490, 1)),), (1490, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1491, 0), (1488, 6)),), (1491, 1488), None, None),
    ('analytics.disclosure', 2, False, (((381, 0), (832, 1), (1492, 3), (1493, 2), (381, 4)),), (1492, 1493, 832, 381), None, None),
    ('analytics.disclosure', 2, False, (((1488, 0), (1494, 12)),), (1494, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1488, 0), (1495, 3)),), (1495, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1496, 0), (1488, 4)),), (1496, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1497, 0), (1498, 20), (1488, 4)),), (1497, 1498, 1488), None, None),
    ('analytics.disclosure', 2, False, (((1499, 0), (453, 8), (1500, 2)),), (1499, 1500, 453), None, None),
    ('analytics.disclosure', 2, False, (((453, 0), (1501, 2), (1502, 12)),), (1501, 1502, 453), None, None),
    ('meta-pixel', 2, False, (((1508, 0),),), (1508,), None, None),
    ('meta-pixel', 2, False, (((1509, 0), (1510, 3)),), (1509, 1510), None, None),
    ('meta-pixel', 2, False, (((1511, 0), (1512, 4)),), (1511, 1512), None, None),
    ('third-party-tracking', 2, False, (((1518, 0), (587, 18), (1519, 3), (1520, 25)),), (1518, 1519, 1520, 587), None, None),
    ('third-party-tracking', 2, False, (((1521, 0), (1522, 14), (1523, 4)),), (1521, 1522, 1523), None, None),
    ('third-party-tracking', 2, False, (((832, 0), (422, 0), (1524, 6), (1525, 6)),), (1524, 1525, 832, 422), None, None),
    ('third-party-tracking', 2, False, (((189, 0), (381, 2), (1526, 3), (1527, 3)),), (1526, 1527, 381, 189), None, None),
    ('third-party-tracking', 2, False, (((1528, 0), (1529, 1), (346, 3)),), (1528, 1529, 346), None, None),
    ('third-party-tracking', 2, False, (((422, 0), (1530, 2), (163, 0), (1531, 2)),), (1530, 1531, 163, 422), None, None),
    ('third-party-tracking', 2, False, (((1532, 0), (348, 6), (204, 20), (1533, 2), (1534, 1)),), (1532, 1533, 1534, 348, 204), None, None),
    ('third-party-tracking', 2, False, (((1536, 0), (1537, 14)),), (1536, 1537, 1535), None, None),
    ('third-party-tracking', 2, False, (((1537, 0), (406, 4)),), (1537, 406, 1535), None, None),
    ('third-party-tracking', 2, False, (((1538, 0), (1539, 3), (83, 3), (413, 6)),), (1538, 1539, 413, 1535, 83), None, None),
    ('third-party-tracking', 2, False, (((1540, 0), (1541, 14), (1542, 2), (1543, 2)),), (1540, 1541, 1542, 1543, 1535), None, None),
    ('third-party-tracking', 2, False, (((1544, 0), (1545, 8), (1546, 8)),), (1544, 1545, 1546, 1535), None, None),
    ('third-party-tracking', 2, False, (((189, 0), (1547, 6), (713, 4), (1548, 10)),), (1547, 1548, 713, 1535, 189), None, None),
    ('third-party-tracking', 2, False, (((189, 0), (713, 4), (1549, 3)),), (1549, 713, 1535, 189), None, None),
    ('security', 2, False, (((1622, 0), (1623, 10), (54, 6)),), (1622, 1623, 54), None, None),
    ('security', 2, False, (((54, 0), (1624, 8)),), (1624, 54), None, None),
    ('security', 2, False, (((1625, 0), (54, 5), (1626, 8)),), (1625, 1626, 54), None, None),
    ('security', 2, False, (((1628, 0),),), (1628,), 1627, None),
    ('security', 2, False, (((1629, 0),), ((933, 0),)), (1629, 933), 1627, None),
    ('security', 2, False, (((1630, 0),),), (1630,), 1627, None),
    ('security', 2, False, (((1632, 0),),), (1632,), None, 1631),
    ('transfers.third-country', 2, False, (((1653, 0), (1650, 14), (1651, 3)),), (1653, 1650, 1651, 54), None, None),
    ('transfers.third-country', 2, False, (((1653, 0), (1649, 10)),), (1653, 1649, 54), None, None),
    ('transfers.third-country', 2, False, (((1654, 0), (1655, 8), (1650, 4), (1651, 3)),), (1654, 1650, 1655, 1651, 54), None, None),
    ('transfers.third-country', 2, False, (((1654, 0), (1655, 6), (1649, 4)),), (1654, 1649, 1655, 54), None, None),
    ('transfers.third-country', 2, False, (((1656, 0), (1655, 8), (1650, 8), (1651, 4)),), (1650, 1656, 1655, 1651), None, None),
    ('transfers.third-country', 2, False, (((1656, 0), (1655, 8), (1649, 8)),), (1649, 1656, 1655), None, None),
    ('transfers.third-country', 2, False, (((1656, 0), (1649, 4)),), (1649, 1656), None, None),
    ('transfers.third-country', 2, False, (((1656, 0), (1655, 4), (1657, 4), (1658, 3)),), (1658, 1657, 1656, 1655), None, None),
    ('transfers.third-country', 2, False, (((1656, 0), (1659, 2), (1658, 2)),), (1658, 1659, 1656), None, None),
    ('transfers.third-country', 2, False, (((710, 0), (1655, 4), (1660, 3), (1661, 3)),), (1660, 1655, 710, 1661), None, None),
    ('transfers.third-country', 2, False, (((710, 0), (1655, 8), (1657, 3), (1649, 2)),), (1657, 1649, 1655, 710), None, None),
    ('transfers.third-country', 2, False, (((710, 0), (1650, 6), (1651, 3)),), (1650, 710, 1651), None, None),
    ('transfers.third-country', 2, False, (((1662, 0), (17, 2), (1649, 1)),), (1662, 1649, 17), None, None),
    ('transfers.third-country', 2, False, (((1647, 0), (1663, 4), (1664, 2)),), (1663, 1664, 1647), None, None),
    ('transfers.third-country', 2, False, (((1658, 0), (1656, 1)),), (1658, 1656), None, None),
    ('transfers.third-country', 2, False, (((1665, 0), (1652, 5), (1651, 2)),), (1665, 1652, 1651), None, None),
    ('transfers.third-country', 2, False, (((1666, 0), (1661, 4)),), (1666, 1661), None, None),
    ('transfers.third-country', 2, False, (((1667, 0), (1668, 12), (1661, 3)),), (1668, 1667, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1647, 0), (1669, 8), (1670, 8), (1661, 2)),), (1669, 1670, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1671, 0), (1659, 8), (1661, 2)),), (1671, 1659, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1661, 0), (1672, 14), (1673, 4)),), (1672, 1673, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1661, 0), (1674, 6), (1647, 5), (1675, 4)),), (1674, 1675, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1661, 0), (1676, 10), (1647, 4), (1673, 1)),), (1676, 1673, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1647, 0), (700, 3), (1677, 8), (1661, 2)),), (1677, 700, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1678, 0), (163, 3), (1679, 5), (1661, 3)),), (1678, 1679, 163, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1647, 0), (1680, 3), (1651, 2)),), (1680, 1651, 1647), None, None),
    ('transfers.third-country', 2, False, (((1653, 0), (1681, 14), (1679, 1), (1661, 2)),), (1681, 1653, 1679, 1661, 1647), None, None),
    ('transfers.third-country', 2, False, (((1679, 0), (1661, 1), (933, 8), (1647, 4)),), (1679, 1661, 1647, 933), None, None),
    ('transfers.third-country', 2, False, (((1682, 0), (1683, 4)),), (1683, 1682, 54), None, None),
    ('transfers.third-country', 2, False, (((1667, 0), (1684, 8)),), (1684, 1667, 54), None, None),
    ('transfers.third-country', 2, False, (((1667, 0), (1685, 8)),), (1685, 1667, 54), None, None),
    ('transfers.third-country', 2, False, (((1687, 0), (1675, 6)),), (1687, 1675, 1686, 1647), None, None),
    ('transfers.third-country', 2, False, (((1688, 0), (1689, 6), (1690, 6)),), (1688, 1689, 1690, 1686, 1647), None, None),
    ('transfers.third-country', 2, False, (((1691, 0), (1692, 8), (1693, 10)),), (1691, 1692, 1693, 1686, 1647), None, None),
    ('transfers.third-country', 2, False, (((1694, 0), (1695, 12), (1696, 8)),), (1694, 1695, 1696, 1686, 1647), None, None),
    ('transfers.safeguards', 2, False, (((1714, 0),),), (1713, 1714, 1686, 54), None, None),
    ('overseas-countries', 2, False, (((1716, 0), (1717, 12), (1661, 3)),), (1716, 1717, 1715, 1661), None, None),
    ('overseas-countries', 2, False, (((1647, 0), (1675, 8), (1659, 6), (1661, 2)),), (1675, 1659, 1715, 1661, 1647), None, None),
    ('overseas-countries', 2, False, (((1656, 0), (1655, 4), (1657, 4), (1658, 3)),), (1658, 1657, 1656, 1715, 1655), None, None),
    ('overseas-countries', 2, False, (((1656, 0), (1659, 2), (1658, 2)),), (1658, 1659, 1656, 1715), None, None),
    ('overseas-countries', 2, False, (((1647, 0), (1718, 8), (1719, 8), (1661, 2)),), (1718, 1719, 1715, 1661, 1647), None, None),
    ('overseas-countries', 2, False, (((1720, 0), (1659, 4), (1661, 2)),), (1720, 1659, 1715, 1661), None, None),
    ('overseas-countries', 2, False, (((1647, 0), (700, 3), (1677, 8), (1661, 2)),), (1677, 700, 1715, 1661, 1647), None, None),
    ('overseas-countries', 2, False, (((710, 0), (1655, 6), (1679, 3), (1661, 8)),), (1679, 1715, 1655, 710, 1661), None, None),
    ('overseas-countries', 2, False, (((1667, 0), (17, 12), (1721, 3)),), (1721, 1667, 1715, 17), None, None),
    ('overseas-countries', 2, False, (((1661, 0),),), (1661,), None, 1722),
    ('dpf.recourse', 2, False, (((1739, 0), (1740, 4)),), (1739, 1740), None, None),
    ('dpf.recourse', 2, False, (((944, 0), (1741, 10), (1742, 4)),), (1741, 1742, 944), None, None),
    ('dpf.recourse', 2, False, (((1735, 0), (1743, 10)),), (1743, 1735), None, None),
    ('dpf.recourse', 2, False, (((1743, 0), (1735, 6)),), (1743, 1735), None, None),
    ('dpf.recourse', 2, False, (((1744, 0), (1745, 2)),), (1744, 1745), None, None),
    ('change-notice', 1, False, (((145, 0), (125, 4), (119, 6)),), (145, 125, 119), None, None),
    ('change-notice', 1, False, (((119, 0), (125, 6), (146, 6)),), (146, 125, 119), None, None),
    ('automated-decisions', 1, False, (((234, 0),),), (234,), None, None),
    ('complaint.authority', 1, False, (((252, 0),),), (252,), None, None),
    ('contact.controller', 1, False, (((289, -1), (544, 8)),), (544, 289), None, None),
    ('contact.controller', 1, False, (((289, 0), (26, 6), (544, 3)),), (544, 26, 289), None, None),
    ('contact.controller', 1, False, (((279, 0),),), (279,), None, None),
    ('contact.postal', 1, False, (((289, 0), (545, 10)),), (545, 289), None, None),
    ('contact.postal', 1, False, (((26, 0), (545, 3)),), (545, 26), None, None),
    ('contact.privacy', 1, False, (((278, 0), (279, 25)),), (278, 279), None, None),
    ('contact.privacy', 1, False, (((279, 0), (278, 25)),), (278, 279), None, None),
    ('dpo.contact', 1, False, (((551, 0),),), (551,), None, None),
    ('person-in-charge', 1, False, (((553, 0),),), (553,), None, None),
    ('person-in-charge', 1, False, (((552, 0),),), (552,), None, None),
    ('person-in-charge', 1, False, (((551, 0),),), (551,), None, None),
    ('cookies', 1, False, (((442, 0),),), (442,), None, None),
    ('retention.criteria', 1, False, (((849, 0), (852, 8)),), (849, 852), None, None),
    ('retention.criteria', 1, False, (((852, 0), (849, 6)),), (849, 852), None, None),
    ('retention.criteria', 1, False, (((851, 0), (889, 4)),), (889, 851), None, None),
    ('retention.period', 1, False, (((861, 0),),), (861,), None, None),
    ('rights.withdraw-consent', 1, False, (((1220, 0), (1221, 6), (1222, 12)),), (1220, 1221, 1222), None, None),
    ('rights.how-to-exercise', 1, False, (((1223, 0), (931, 10)),), (1223, 931, 947), None, None),
    ('rights.response-time', 1, False, (((1275, 0), (1225, 12), (1300, 15)),), (1300, 1275, 1225), None, None),
    ('analytics.disclosure', 1, False, (((1503, 0), (453, 12)),), (1503, 453), None, None),
    ('analytics.disclosure', 1, False, (((190, 0), (453, 4)),), (190, 453), None, None),
    ('analytics.disclosure', 1, False, (((453, 0), (1504, 8)),), (1504, 453), None, None),
    ('notice.tx-sensitive', 1, False, (((1561, 0), (1437, 4), (1450, 4), (348, 2)),), (1450, 1561, 1437, 348), None, None),
    ('notice.tx-biometric', 1, False, (((1561, 0), (1437, 4), (1562, 4), (1563, 2)),), (1562, 1563, 1561, 1437), None, None),
    ('notice.fl-sensitive', 1, False, (((1561, 0), (1437, 4), (1450, 4), (348, 2)),), (1450, 1561, 1437, 348), None, None),
    ('notice.fl-biometric', 1, False, (((1561, 0), (1437, 4), (1562, 4), (1563, 2)),), (1562, 1563, 1561, 1437), None, None),
    ('overseas-countries', 1, False, (((1656, 0), (1655, 4), (1657, 4), (1721, 3)),), (1721, 1657, 1656, 1655), None, None),
    ('overseas-countries', 1, False, (((1723, 0), (1659, 8), (1721, 2)),), (1723, 1721, 1659), None, None),
)
TITLES = (
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1746, 0),),), (1746,), None, None),
    ('legitimate-interests', 2, False, (((24, 0), (25, 3)),), (24, 25), None, None),
    ('change-notice', 1, False, (((125, 0), (119, 4)),), (125, 119), None, None),
    ('change-notice', 1, False, (((119, 0), (125, 2)),), (125, 119), None, None),
    ('change-notice', 1, False, (((125, -1),),), (125,), None, None),
    ('categories-collected', 2, False, (((1747, 0),),), (1747,), None, None),
    ('purposes', 2, False, (((194, 0),),), (194,), None, None),
    ('sources', 2, False, (((1748, 0),),), (1748,), None, None),
    ('automated-decisions', 2, False, (((224, 0),),), (224,), None, None),
    ('automated-decisions', 2, False, (((35, 0), (29, 3)),), (35, 29), None, None),
    ('automated-decisions', 2, False, (((234, 0),),), (234,), None, None),
    ('complaint.authority', 2, False, (((247, 0), (248, 6)),), (248, 247), None, None),
    ('complaint.authority', 2, False, (((254, 0), (247, 3)),), (254, 247), None, None),
    ('complaint.authority', 2, False, (((254, 0), (1749, 3), (247, 2)),), (1749, 254, 247), None, None),
    ('complaint.controller', 2, False, (((247, -1),),), (247,), None, None),
    ('complaint.controller', 2, False, (((1750, 0), (247, 0)),), (1750, 247), None, None),
    ('complaint.controller', 2, False, (((1085, 0), (247, 3)),), (1085, 247), None, None),
    ('dpo.contact', 2, False, (((551, 0),),), (551,), None, None),
    ('entity-named', 2, False, (((566, 0), (928, 0)),), (928, 566), None, None),
    ('policy-title', 3, False, (((566, 0),),), (566,), None, None),
    ('policy-title', 2, False, (((1751, -1),),), (1751,), None, None),
    ('scope', 2, False, (((1752, 0),),), (1752,), None, None),
    ('definitions', 3, False, (((1753, 0),),), (1753,), None, None),
    ('cookies', 1, False, (((442, 0),),), (442,), None, None),
    ('recipients', 1, False, (((1754, 0), (54, 6)),), (1754, 54), None, None),
    ('recipients', 1, False, (((54, 0), (1754, 6)),), (1754, 54), None, None),
    ('recipients', 1, False, (((1755, 0), (1756, 8)),), (1755, 1756), None, None),
    ('recipients', 1, False, (((1757, 0),),), (1757,), None, None),
    ('recipients.detail', 2, False, (((1758, 0), (1759, 3)),), (1758, 1759), None, None),
    ('legal-disclosure', 1, False, (((1760, 0), (1761, 2)),), (1760, 1761), None, None),
    ('legal-disclosure', 1, False, (((1762, 0),),), (1762,), None, None),
    ('business-transfer', 1, False, (((1763, 0), (1764, 2)),), (1763, 1764), None, None),
    ('business-transfer', 1, False, (((1765, 0),),), (1765,), None, None),
    ('payment-processing', 1, False, (((1766, 0),),), (1766,), None, None),
    ('third-party-links', 2, False, (((1767, 0), (1768, 4)),), (1767, 1768), None, None),
    ('third-party-links', 2, False, (((1769, 0), (1770, 2)),), (1769, 1770), None, None),
    ('third-party-links', 2, False, (((1771, 0),),), (1771,), None, None),
    ('retention.criteria', 1, False, (((856, 0),),), (856,), None, None),
    ('destruction', 1, False, (((1772, 0),),), (1772,), None, None),
    ('destruction', 1, False, (((1773, 0),),), (1773,), None, None),
    ('health-data-policy', 3, False, (((913, 0),),), (913,), None, None),
    ('rights.access', 2, False, (((931, 0), (933, 4)),), (933, 931), None, None),
    ('rights.access', 2, False, (((1774, 0), (63, 2), (942, 3)),), (1774, 63, 942), None, None),
    ('rights.access', 2, False, (((933, 0), (1775, 2)),), (1775, 933), None, None),
    ('rights.access', 2, False, (((348, 0), (933, 0)),), (348, 933), None, None),
    ('rights.access', 2, False, (((254, 0), (938, 0), (936, 0)),), (936, 938, 254), None, None),
    ('rights.access', 2, False, (((933, 0), (1776, 3)),), (1776, 933), None, None),
    ('rights.rectification', 2, False, (((931, 0), (1034, 6)),), (1034, 931), None, None),
    ('rights.rectification', 2, False, (((1045, 0), (963, 6)),), (1045, 963), None, None),
    ('rights.rectification', 2, False, (((933, 0), (1034, 3)),), (1034, 933), None, None),
    ('rights.erasure', 2, False, (((931, 0), (1046, 8)),), (1046, 931), None, None),
    ('rights.erasure', 2, False, (((1046, 0), (477, 5)),), (477, 1046), None, None),
    ('rights.erasure', 2, False, (((1777, 0), (1046, 1)),), (1777, 1046), None, None),
    ('rights.erasure', 2, False, (((1046, 0), (1165, 4), (963, 3)),), (1165, 963, 1046), None, None),
    ('rights.erasure', 2, False, (((948, 0), (1046, 3)),), (1046, 948), None, None),
    ('rights.erasure', 2, False, (((1046, 0), (948, 0)),), (1046, 948), None, None),
    ('rights.erasure', 2, False, (((254, 0), (17, 0), (986, 0), (1081, 0)),), (1081, 986, 254, 17), None, None),
    ('data-deletion', 2, False, (((1046, 0), (477, 5)),), (477, 1046), None, None),
    ('data-deletion', 2, False, (((1778, 0), (1046, 0)),), (1778, 1046), None, None),
    ('data-deletion', 2, False, (((948, 0), (1046, 3)),), (1046, 948), None, None),
    ('data-deletion', 2, False, (((1085, 0), (1046, 3)),), (1085, 1046), None, None),
    ('rights.restriction', 2, False, (((931, 0), (1779, 6)),), (1779, 931), None, None),
    ('rights.restriction', 2, False, (((1112, 0), (193, 2)),), (1112, 193), None, None),
    ('rights.restriction', 2, False, (((1113, 0), (1089, 4)),), (1113, 1089), None, None),
    ('rights.objection', 2, False, (((931, 0), (1101, 6)),), (1101, 931), None, None),
    ('rights.objection', 2, False, (((1101, 0), (193, 3)),), (1101, 193), None, None),
    ('rights.portability', 2, False, (((1160, 0),),), (1160,), None, None),
    ('rights.portability', 2, False, (((1780, 0), (942, 3)),), (1780, 942), None, None),
    ('rights.withdraw-consent', 2, False, (((1155, 0), (1200, 4)),), (1200, 1155), None, None),
    ('rights.how-to-exercise', 2, False, (((1223, 0), (931, 4)),), (1223, 931), None, None),
    ('rights.how-to-exercise', 2, False, (((1085, 0), (1225, 6)),), (1085, 1225), None, None),
    ('rights.how-to-exercise', 2, False, (((1781, 0), (1225, 4)),), (1781, 1225), None, None),
    ('rights.appeal', 2, False, (((1303, 0), (1782, 4)),), (1782, 1303), None, None),
    ('rights.appeal', 2, False, (((931, 0), (1303, 3)),), (1303, 931), None, None),
    ('rights.appeal', 2, False, (((1303, -1),),), (1303,), None, None),
    ('rights.verification', 2, False, (((1783, 0), (1784, 4)),), (1784, 1783), None, None),
    ('rights.verification', 2, False, (((1785, 0), (1786, 3)),), (1785, 1786), None, None),
    ('rights.verification', 2, False, (((1225, 0), (1783, 0)),), (1783, 1225), None, None),
    ('authorized-agent', 2, False, (((1354, 0), (1352, 0)),), (1352, 1354), None, None),
    ('non-discrimination', 2, False, (((1787, 0), (1788, 0)),), (1787, 1788), None, None),
    ('non-discrimination', 2, False, (((1789, 0),),), (1789,), None, None),
    ('non-discrimination', 2, False, (((931, 0), (1788, 6)),), (1788, 931), None, None),
    ('non-discrimination', 2, False, (((228, 0), (1788, 0)),), (1788, 228), None, None),
    ('rights.catalog', 2, False, (((1380, 0), (1790, 6)),), (1790, 1380), None, None),
    ('rights.catalog', 2, False, (((931, 0), (1380, 8)),), (1380, 931), None, None),
    ('rights.catalog', 2, False, (((1381, 0), (916, 3), (1791, 2)),), (1791, 1381, 916), None, None),
    ('rights.catalog', 2, False, (((1792, 0), (1381, 2), (916, 3)),), (1792, 1381, 916), None, None),
    ('marketing-opt-out', 2, False, (((1141, 0), (1793, 6)),), (1793, 1141), None, None),
    ('marketing-opt-out', 2, False, (((1145, 0), (1794, 3)),), (1794, 1145), None, None),
    ('marketing-opt-out', 2, False, (((1150, 0),),), (1150,), None, None),
    ('financial-incentive', 2, False, (((1388, 0), (1389, 1)),), (1388, 1389), None, None),
    ('ccpa-applies', 3, False, (((1405, 0), (1795, 6)),), (1795, 1405), None, None),
    ('ccpa-applies', 3, False, (((1408, 0),),), (1408,), None, None),
    ('ccpa-applies', 3, False, (((931, 0), (309, 8)),), (309, 931), None, None),
    ('sale-opt-out', 2, False, (((1439, 0),),), (1439,), None, None),
    ('sale-opt-out', 2, False, (((624, 0), (1796, 6)),), (1796, 624), None, None),
    ('sale-opt-out', 2, False, (((1797, 0),),), (1797,), None, None),
    ('dnt', 2, False, (((1517, 0),),), (1517,), None, None),
    ('direct-marketing-sharing', 2, False, (((1550, 0),),), (1550,), None, None),
    ('security', 1, False, (((1322, 0),),), (1322,), None, None),
    ('security', 1, False, (((1627, 0),), ((54, 0),)), (1627, 54), None, None),
    ('breach-notification', 1, False, (((1798, 0),),), (1798,), None, None),
    ('breach-notification', 1, False, (((1799, 0),),), (1799,), None, None),
    ('transfers.third-country', 2, False, (((1682, 0), (1800, 3)),), (1800, 1682), None, None),
    ('transfers.third-country', 2, False, (((1801, 0), (1802, 6)),), (1801, 1802), None, None),
    ('transfers.third-country', 1, False, (((1682, 0), (1803, 4)),), (1803, 1682), None, None),
    ('transfers.third-country', 1, False, (((1674, 0), (1804, 4)),), (1804, 1674), None, None),
    ('transfers.third-country', 1, False, (((1805, 0),),), (1805,), None, None),
    ('transfers.third-country', 1, False, (((1806, 0), (1807, 4)),), (1806, 1807), None, None),
    ('dpf.adherence', 1, False, (((1725, 0),),), (1725,), None, None),
)
