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
    "can\n"
    "cancel\n"
    "cancellation\n"
    "cannot\n"
    "card\n"
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
    "help\n"
    "helps\n"
    "hereby\n"
    "high\n"
    "highly\n"
    "history\n"
    "hold\n"
    "holds\n"
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
    "interactive\n"
    "intercom\n"
    "interest\n"
    "interests\n"
    "internal\n"
    "international\n"
    "internet\n"
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
    "lost\n"
    "lower\n"
    "mac\n"
    "machine\n"
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
    "newest\n"
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
    "pass\n"
    "passed\n"
    "passes\n"
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
    "physical\n"
    "piano\n"
    "pixel\n"
    "place\n"
    "placed\n"
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
    "single\n"
    "sister\n"
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
    "to\n"
    "told\n"
    "toll\n"
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
    "adversely\n"
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
    "agree\n"
    "agreed\n"
    "agreement\n"
    "agreements\n"
    "agrees\n"
    "aim\n"
    "aimed\n"
    "ajs_anonymous_id\n"
    "akamai\n"
    "alarmed\n"
    "albania\n"
    "alert\n"
    "alerted\n"
    "alerting\n"
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
    "bookings\n"
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
    "break\n"
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
    "changelog\n"
    "changing\n"
    "chartbeat\n"
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
    "clicks\n"
    "client\n"
    "clients\n"
    "closed\n"
    "club\n"
    "cnil\n"
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
    "csrftoken\n"
    "csv\n"
    "customize\n"
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
    "drives\n"
    "dropbox\n"
    "dsar\n"
    "dsars\n"
    "duties\n"
    "econda\n"
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
    "file\n"
    "filed\n"
    "files\n"
    "filing\n"
    "fingerprint\n"
    "fingerprints\n"
    "finland\n"
    "firewall\n"
    "firewalls\n"
    "firm\n"
    "firms\n"
    "fix\n"
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
    "forgotten\n"
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
    "gets\n"
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
    "guardian\n"
    "guardians\n"
    "guernsey\n"
    "gumroad\n"
    "hacked\n"
    "hackers\n"
    "halted\n"
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
    "hobbies\n"
    "holding\n"
    "holes\n"
    "home\n"
    "honor\n"
    "honoring\n"
    "honors\n"
    "honour\n"
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
    "insurance\n"
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
    "into\n"
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
    "it\n"
    "italy\n"
    "items\n"
    "its\n"
    "itself\n"
    "jams\n"
    "japan\n"
    "jersey\n"
    "jetpack\n"
    "jira\n"
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
    "license\n"
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
    "notes\n"
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
    "partner\n"
    "partners\n"
    "party\n"
    "passively\n"
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
    "photo\n"
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
    "platform\n"
    "platforms\n"
    "players\n"
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
    "present\n"
    "preserve\n"
    "preserved\n"
    "preserves\n"
    "preserving\n"
    "prevented\n"
    "preventing\n"
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
    "raise\n"
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
    "rent\n"
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
    "sdk\n"
    "sdks\n"
    "searches\n"
    "secrecy\n"
    "secretary\n"
    "securely\n"
    "secures\n"
    "securing\n"
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
    "signal\n"
    "signals\n"
    "signature\n"
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
    "standards\n"
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
    "team\n"
    "teenagers\n"
    "teens\n"
    "telegram\n"
    "telemetry\n"
    "telled\n"
    "telling\n"
    "temporarily\n"
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
    "tls\n"
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
    "vanish\n"
    "vanished\n"
    "vanishes\n"
    "vanishing\n"
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
    "website\n"
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
    "wrong\n"
    "year\n"
    "yearly\n"
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
    (0, 0, 1, 2, 3, 0, 3, 4, 0, 5, 3, 6, 3, 3, 3, 7, 3, 8, 9, 3, 10, 11, 12, 13, 14, 15, 16, 3, 17, 3, 18, 19, 20, 20, 3, 3, 21, 22, 23, 3, 24, 3, 25, 26, 27, 28, 3, 29, 30, 31, 3, 3, 3, 32, 33, 34, 3, 3, 35, 36, 3, 37, 38, 39, 3, 40, 41, 42, 3, 43, 44, 45, 46, 3, 3, 47, 3, 48, 49, 3, 3, 50, 51, 3, 3, 52, 52, 53, 3, 54, 3, 55, 56, 57, 58, 59, 60, 61, 62, 63, 3, 64, 65, 66, 66, 67, 68, 69, 3, 70, 71, 3, 72, 73, 3, 74, 75, 3, 76, 77, 78, 3, 78, 3, 79, 80, 81, 3, 82, 83, 84, 3, 85, 3, 86, 3, 87, 88, 3, 3, 3, 89, 90, 91, 92, 3, 93, 94, 95, 96, 97, 98, 99, 100, 3, 101, 102, 3, 3, 3, 103, 104, 3, 105, 3, 106, 107, 108, 109, 44, 110, 111, 3, 112, 113, 114, 3, 114, 115, 116, 117, 3, 118, 119, 120, 121, 122, 3, 123, 3, 3, 124, 3, 125, 3, 126, 127, 128, 129, 130, 3, 3, 131, 132, 133, 134, 135, 136, 3, 137, 3, 3, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 3, 3, 148, 149, 150, 64, 151, 152, 153, 154, 3, 3, 155, 156, 157, 158, 3, 159, 3, 3, 3, 3, 160, 3, 161, 162, 163, 3, 3, 3, 164, 165, 166, 3, 167, 168, 167, 115, 3, 3, 169, 170, 171, 172, 3, 3, 3, 173, 174, 175, 176, 177, 178, 3, 179, 180, 49, 3, 181, 3, 182, 183, 184, 3, 185, 186, 187, 188, 189, 190, 191, 192, 3, 3, 3, 3, 3, 193, 3, 3, 3, 194, 195, 3, 3, 196, 3, 3, 197, 198, 199, 3, 3, 125, 200, 201, 3, 202, 33, 203, 3, 204, 3, 205, 206, 129, 3, 207, 3, 208, 209, 3, 210, 211, 3, 3, 3, 212, 213, 3, 3, 214, 3, 215, 216, 3, 3, 3, 3, 198, 3, 217, 3, 218, 3, 3, 219, 3, 3, 220, 221, 222, 3, 223, 224, 225, 226, 227, 3, 228, 3, 3, 229, 230, 231, 231, 3, 3, 3, 3, 3, 187, 3, 232, 233, 234, 3, 3, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 3, 245, 3, 3, 246, 247, 248, 3, 3, 112, 112, 3, 3, 249, 3, 228, 250, 3, 3, 3, 251, 3, 252, 3, 3, 3, 3, 3, 3, 253, 254, 3, 3, 3, 255, 256, 257, 3, 258, 259, 260, 261, 3, 262, 233, 263, 3, 263, 264, 265, 266, 267, 268, 269, 270, 271, 3, 272, 273, 3, 274, 275, 276, 277, 3, 117, 278, 279, 3, 280, 281, 282, 3, 3, 283, 3, 284, 3, 3, 3, 3, 3, 285, 3, 3, 3, 3, 286, 287, 288, 289, 3, 290, 291, 292, 293, 3, 294, 295, 296, 3, 297, 298, 299, 300, 300, 3, 301, 302, 302, 303, 3, 304, 305, 306, 307, 308, 309, 310, 311, 3, 3, 312, 313, 196, 73, 314, 315, 316, 317, 318, 3, 3, 319, 3, 3, 3, 320, 321, 322, 323, 324, 3, 325, 326, 327, 328, 3, 329, 330, 315, 3, 3, 3, 331, 332, 155, 333, 334, 3, 335, 336, 337, 338, 339, 340, 3, 341, 3, 3, 3, 342, 3, 3, 343, 3, 344, 3, 345, 346, 347, 3, 348, 349, 350, 351, 352, 3, 353, 3, 3, 3, 3, 354, 355, 3, 356, 357, 358, 3, 359, 360, 361, 362, 3, 363, 364, 365, 366, 137, 367, 368, 369, 370, 3, 126, 3, 3, 371, 372, 373, 374, 375, 3, 376, 377, 378, 379, 380, 3, 3, 137, 150, 381, 382, 3, 3, 383, 384, 385, 3, 386, 3, 387, 388, 3, 3, 389, 390, 391, 392, 393, 3, 3, 394, 395, 3, 396, 397, 398, 399, 3, 400, 401, 3, 61, 402, 3, 403, 3, 404, 405, 406, 407, 408, 409, 410, 410, 3, 411, 412, 3, 3, 413, 414, 415, 416, 3, 417, 3, 3, 418, 3, 3, 419, 420, 323, 3, 3, 3, 3, 421, 3, 397, 3, 422, 3, 423, 424, 425, 3, 3, 426, 427, 3, 3, 428, 429, 430, 431, 432, 3, 433, 3, 434, 435, 3, 436, 437, 438, 439, 440, 3, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 3, 452, 453, 3, 454, 455, 3, 3, 3, 3, 456, 457, 458, 3, 459, 460, 3, 461, 462, 463, 464, 3, 3, 3, 3, 3, 3, 3, 163, 465, 3, 466, 466, 467, 468, 39, 469, 470, 471, 472, 473, 3, 3, 3, 474, 475, 476, 477, 110, 478, 3, 479, 3, 480, 481, 482, 483, 484, 485, 486, 3, 487, 488, 489, 3, 3, 3, 3, 490, 3, 491, 437, 492, 493, 494, 495, 3, 3, 3, 496, 497, 3, 498, 499, 500, 501, 502, 503, 3, 504, 505, 506, 507, 508, 3, 509, 510, 511, 512, 513, 514, 3, 515, 516, 517, 3, 518, 519, 520, 521, 522, 3, 3, 3, 3, 129, 3, 3, 3, 3, 3, 3, 3, 523, 524, 525, 3, 63, 526, 3, 3, 527, 527, 3, 3, 187, 3, 528, 3, 302, 3, 3, 466, 529, 3, 530, 3, 3, 531, 532, 533, 3, 3, 3, 3, 534, 3, 3, 3, 535, 3, 3, 3, 536, 3, 3, 537, 538, 539, 3, 540, 541, 21, 542, 543, 3, 544, 545, 3, 3, 3, 3, 546, 547, 548, 549, 3, 115, 115, 3, 550, 551, 315, 552, 553, 554, 3, 555, 556, 557, 3, 3, 558, 3, 559, 560, 3, 134, 561, 562, 563, 564, 565, 566, 567, 3, 568, 569, 570, 571, 3, 3, 572, 573, 3, 574, 3, 575, 270, 576, 576, 577, 3, 3, 578, 3, 579, 580, 581, 3, 582, 583, 584, 585, 586, 587, 588, 589, 590, 3, 591, 3, 345, 3, 592, 593, 594, 595, 3, 596, 597, 3, 3, 3, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 3, 3, 3, 614, 3, 615, 616, 617, 618, 619, 620, 117, 621, 3, 622, 3, 3, 623, 623, 623, 623, 624, 623, 625, 626, 625, 627, 625, 625, 625, 625, 623, 628, 629, 630, 631, 623, 632, 623, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 634, 635, 636, 637, 638, 623, 639, 640, 623, 625, 623, 626, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 656, 657, 658, 659, 659, 659, 660, 661, 662, 663, 664, 665, 665, 666, 667, 668, 669, 669, 670, 671, 672, 673, 674, 675, 676, 677, 675, 676, 678, 679, 680, 681, 682, 683, 683, 683, 681, 684, 685, 686, 687, 688, 689, 690, 685, 656, 656, 656, 656, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 656, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 632, 711, 712, 713, 714, 714, 715, 716, 717, 718, 719, 720, 643, 721, 669, 669, 669, 722, 723, 724, 725, 726, 727, 713, 728, 729, 730, 731, 731, 731, 731, 732, 733, 734, 735, 736, 733, 737, 738, 632, 715, 739, 715, 715, 740, 741, 742, 741, 741, 741, 741, 741, 741, 741, 741, 693, 743, 744, 744, 711, 694, 656, 745, 746, 747, 748, 748, 749, 750, 751, 752, 753, 754, 755, 756, 755, 747, 757, 673, 758, 759, 730, 760, 760, 761, 762, 763, 763, 764, 764, 713, 712, 713, 654, 645, 765, 765, 765, 765, 735, 766, 766, 767, 768, 711, 769, 770, 771, 656, 772, 771, 773, 774, 711, 775, 654, 654, 654, 776, 777, 778, 779, 780, 777, 781, 782, 783, 765, 784, 785, 786, 632, 747, 786, 787, 788, 789, 713, 664, 790, 656, 791, 792, 793, 632, 794, 794, 636, 795, 796, 695, 797, 798, 799, 800, 801, 713, 774, 802, 803, 713, 804, 729, 693, 805, 806, 807, 808, 809, 810, 811, 678, 812, 813, 814, 642, 815, 713, 816, 817, 818, 819, 820, 821, 822, 823, 711, 673, 673, 824, 825, 826, 711, 827, 774, 656, 828, 829, 830, 831, 827, 832, 833, 834, 711, 835, 836, 837, 838, 839, 840, 841, 842, 842, 751, 843, 844, 845, 845, 846, 847, 656, 848, 849, 794, 850, 676, 851, 851, 632, 852, 853, 854, 747, 855, 856, 857, 858, 859, 713, 860, 861, 862, 741, 678, 863, 864, 808, 865, 865, 866, 656, 693, 867, 868, 656, 713, 869, 870, 870, 871, 872, 873, 874, 875, 676, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 887, 887, 888, 669, 889, 889, 676, 890, 891, 892, 893, 894, 895, 747, 896, 897, 898, 899, 900, 901, 654, 654, 902, 903, 655, 904, 905, 906, 907, 827, 908, 909, 910, 911, 912, 913, 913, 914, 655, 664, 915, 916, 917, 656, 918, 918, 918, 919, 920, 921, 922, 922, 923, 827, 924, 925, 926, 927, 707, 928, 929, 930, 931, 932, 933, 934, 935, 857, 857, 769, 632, 632, 632, 936, 857, 937, 938, 939, 940, 941, 942, 724, 943, 944, 724, 857, 945, 656, 946, 922, 747, 947, 656, 656, 948, 949, 750, 949, 950, 951, 808, 730, 952, 953, 954, 955, 806, 956, 913, 774, 632, 957, 958, 857, 774, 774, 959, 959, 960, 961, 962, 963, 964, 965, 965, 711, 966, 883, 967, 967, 966, 968, 711, 969, 970, 656, 971, 972, 973, 973, 974, 975, 976, 678, 977, 978, 978, 979, 979, 980, 981, 982, 741, 742, 866, 905, 983, 678, 984, 985, 986, 987, 737, 988, 989, 990, 990, 990, 808, 991, 992, 993, 774, 994, 656, 913, 913, 913, 913, 995, 995, 995, 995, 996, 997, 950, 998, 710, 999, 1000, 1001, 1002, 1003, 1003, 1004, 1005, 737, 1006, 1007, 956, 913, 913, 956, 684, 1008, 679, 1008, 1009, 808, 808, 1010, 1011, 1012, 1013, 913, 983, 711, 1014, 1015, 678, 1015, 684, 684, 684, 1016, 678, 741, 741, 741, 741, 741, 741, 741, 741, 1017, 1018, 1019, 1020, 1021, 1022, 1022, 1023, 1024, 1024, 1024, 1024, 1025, 1024, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1031, 1031, 711, 1033, 741, 664, 1034, 1034, 1034, 792, 656, 664, 664, 1035, 1036, 946, 1037, 1038, 711, 1036, 1039, 654, 1040, 1041, 1042, 1042, 1042, 1043, 966, 966, 967, 1044, 1045, 1026, 711, 1046, 1046, 1047, 747, 959, 669, 669, 669, 1048, 966, 966, 798, 713, 1049, 1050, 1051, 1052, 626, 1053, 995, 1054, 1055, 946, 946, 995, 1056, 1057, 1058, 967, 654, 654, 1059, 1060, 1061, 1062, 1061, 709, 709, 765, 765, 1063, 765, 765, 1064, 1065, 1054, 1066, 1067, 1067, 1068, 1067, 1067, 1069, 1070, 656, 1071, 1071, 1072, 857, 1073, 1073, 879, 1073, 1074, 1075, 1076, 1077, 1003, 1078, 1079, 1080, 862, 1081, 1082, 1081, 1081, 774, 955, 1083, 747, 1084, 1085, 1085, 735, 1086, 1087, 1088, 804, 1089, 1090, 1090, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1096, 996, 997, 950, 1100, 1101, 1102, 1102, 1103, 1104, 1103, 1103, 1105, 1106, 1107, 806, 1108, 1108, 767, 1109, 956, 711, 693, 1110, 1111, 1112, 1113, 1114, 955, 807, 774, 636, 636, 1115, 1116, 1117, 905, 1101, 1101, 747, 741, 1118, 683, 1119, 768, 833, 1120, 1121, 961, 1122, 1123, 1124, 1125, 1090, 1126, 774, 656, 1127, 1128, 1129, 711, 824, 824, 1130, 1131, 747, 1132, 1133, 1134, 747, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1141, 1142, 1143, 808, 955, 713, 1144, 1145, 713, 1146, 1147, 979, 747, 711, 1148, 949, 949, 949, 1149, 949, 824, 1150, 1151, 1152, 1153, 774, 1154, 768, 768, 768, 768, 1155, 1155, 713, 711, 893, 1156, 1130, 1157, 1158, 1159, 1160, 1090, 1161, 798, 1162, 1163, 694, 1164, 1165, 1165, 1166, 808, 1167, 1168, 719, 719, 1169, 1170, 711, 711, 715, 1171, 983, 1065, 1065, 1172, 808, 764, 1173, 1174, 1175, 1165, 1176, 1175, 656, 656, 1177, 711, 1178, 656, 656, 730, 1179, 1180, 935, 1181, 632, 774, 1182, 1182, 774, 1183, 1184, 794, 857, 1185, 808, 768, 683, 1186, 683, 683, 915, 1187, 1188, 1068, 1008, 1008, 983, 1189, 1189, 1190, 1191, 1192, 715, 983, 1193, 1193, 1194, 1195, 1196, 1197, 1198, 1189, 1190, 1199, 1120, 1200, 860, 905, 715, 715, 915, 713, 768, 1201, 1201, 695, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1208, 1209, 1208, 1152, 1210, 1210, 1067, 1067, 1068, 1067, 1067, 1211, 1212, 664, 1213, 918, 918, 966, 918, 711, 1214, 1215, 1216, 1216, 1216, 961, 683, 683, 683, 683, 1217, 1218, 1219, 656, 656, 1220, 1221, 1222, 1223, 1224, 710, 1225, 1226, 979, 1227, 1228, 1229, 659, 659, 659, 1230, 1231, 1232, 765, 765, 765, 768, 711, 1233, 1161, 774, 855, 1234, 1234, 1235, 1235, 1236, 713, 1237, 774, 1238, 1239, 1225, 793, 773, 713, 747, 711, 676, 632, 957, 1240, 1241, 713, 1242, 1243, 905, 713, 859, 1244, 1245, 1246, 711, 747, 773, 966, 728, 966, 966, 656, 827, 922, 774, 673, 1247, 656, 772, 656, 893, 1248, 893, 1248, 792, 792, 792, 1249, 1250, 1251, 1252, 632, 1253, 1254, 1255, 1256, 632, 1096, 808, 1096, 1257, 1258, 1259, 1260, 1261, 1262, 906, 1263, 711, 664, 664, 1264, 774, 764, 1265, 1266, 1266, 792, 1267, 1268, 636, 1269, 673, 673, 1270, 1271, 1272, 1273, 866, 711, 1274, 983, 653, 774, 1181, 711, 1181, 1275, 1276, 1277, 1278, 1279, 713, 774, 1280, 1281, 1282, 808, 737, 710, 656, 905, 857, 730, 1283, 1284, 710, 1285, 1165, 1165, 1135, 784, 806, 808, 1286, 1287, 656, 1225, 664, 664, 663, 1288, 664, 1289, 1290, 713, 636, 838, 945, 1291, 905, 1292, 1189, 1293, 1189, 1294, 1295, 730, 656, 1296, 1297, 1298, 1299, 669, 713, 1300, 960, 935, 1301, 905, 713, 1302, 961, 1303, 713, 1304, 766, 1101, 632, 960, 1305, 1306, 1174, 808, 913, 966, 905, 1307, 713, 774, 711, 1308, 1309, 1310, 1311, 1312, 1313, 1314, 713, 961, 1057, 1315, 1024, 774, 1316, 1317, 714, 1318, 1319, 1320, 1321, 1322, 693, 1323, 1324, 929, 1325, 1326, 805, 1327, 1141, 1129, 808, 798, 1328, 1329, 1330, 1129, 1331, 711, 1332, 1333, 711, 966, 711, 953, 1334, 1335, 1336, 1337, 1337, 1338, 929, 1339, 632, 1340, 1341, 1342, 1233, 1343, 656, 656, 656, 1343, 1344, 656, 656, 1345, 1346, 806, 1189, 950, 1347, 1347, 1347, 914, 1348, 1348, 1348, 1348, 961, 1348, 1348, 1348, 1348, 1348, 1349, 1063, 1031, 741, 741, 1350, 1031, 711, 711, 1351, 713, 1352, 987, 987, 1155, 677, 865, 851, 676, 851, 676, 677, 1353, 1354, 1355, 1356, 1225, 1357, 1358, 712, 1359, 1130, 1360, 1361, 814, 831, 966, 1024, 1362, 1024, 1024, 1024, 1362, 1024, 1024, 1024, 747, 767, 1129, 1363, 1364, 1365, 1366, 958, 1367, 632, 1368, 737, 680, 713, 1369, 1370, 1371, 1372, 632, 1371, 1371, 1373, 1374, 806, 747, 1375, 1376, 922, 1377, 1378, 1379, 1380, 769, 774, 1381, 1382, 1383, 1384, 1385, 937, 774, 808, 1386, 730, 715, 1387, 711, 1388, 1389, 1390, 1391, 1392, 1393, 827, 1245, 673, 764, 764, 764, 764, 983, 1394, 1395, 656, 656, 1396, 1397, 1234, 1398, 1399, 1134, 816, 1400, 1401, 1402, 1403, 1404, 987, 715, 768, 1275, 1405, 1406, 1407, 1408, 654, 654, 1409, 1410, 1174, 1411, 1412, 636, 741, 636, 741, 1413, 656, 715, 715, 981, 982, 684, 684, 684, 684, 1414, 1415, 1416, 1003, 1417, 1003, 1003, 683, 713, 808, 1418, 1174, 1067, 1067, 1067, 1067, 1419, 1420, 955, 1270, 673, 806, 702, 702, 1351, 919, 919, 1421, 1422, 1423, 711, 1424, 1425, 664, 1426, 1427, 1428, 1429, 1430, 1431, 1006, 748, 748, 748, 1432, 1433, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 942, 724, 1440, 724, 983, 824, 824, 808, 824, 808, 715, 1152, 1441, 1442, 1443, 1174, 1444, 1445, 1446, 949, 1447, 1447, 1448, 1449, 1450, 1451, 678, 1452, 678, 1453, 1412, 1454, 1455, 879, 1456, 676, 1083, 955, 1101, 1101, 1101, 1101, 764, 764, 1457, 922, 1458, 1459, 1460, 1103, 1461, 1462, 1034, 792, 664, 1463, 664, 883, 1464, 883, 744, 1465, 1466, 1467, 1468, 1469, 1470, 1469, 1471, 1472, 1473, 1474, 1475, 1476, 1476, 1476, 1476, 1273, 656, 946, 1477, 659, 1478, 659, 659, 659, 1479, 1480, 1006, 1481, 1482, 1483, 1484, 1485, 744, 1047, 1486, 656, 1487, 1488, 1489, 1490, 1491, 664, 857, 1492, 1493, 1494, 1024, 1024, 1024, 1024, 1024, 1024, 1457, 1495, 1476, 1476, 1476, 1476, 1419, 1496, 1497, 1498, 1035, 1035, 711, 1499, 1500, 1501, 1502, 1299, 669, 1503, 1504, 1505, 1476, 1476, 1476, 1476, 1211, 711, 774, 741, 1506, 1370, 1507, 1508, 1235, 808, 1509, 711, 636, 1510, 1511, 1512, 1513, 1514, 794, 794, 656, 946, 1314, 1515, 1516, 718, 713, 1517, 1518, 808, 1519, 656, 1520, 1408, 1408, 1521, 647, 656, 656, 1522, 1523, 1181, 711, 913, 839, 839, 730, 1524, 713, 1397, 1525, 1526, 1527, 1528, 1529, 1530, 632, 1531, 1532, 1533, 1534, 1101, 1101, 1101, 987, 1101, 711, 715, 1194, 1194, 1535, 1536, 1165, 1165, 808, 1537, 916, 916, 1538, 1225, 1539, 773, 1540, 1541, 1180, 1542, 711, 774, 774, 1161, 808, 1543, 1544, 1275, 1545, 1545, 1412, 1545, 1546, 1546, 774, 1547, 1548, 656, 1549, 711, 1550, 1551, 1552, 1252, 747, 1553, 1554, 1555, 1556, 764, 764, 1557, 1558, 1559, 893, 1560, 1561, 1562, 1563, 1564, 709, 875, 1565, 914, 1566, 1567, 1568, 1411, 857, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 676, 676, 865, 676, 676, 1577, 656, 664, 1067, 814, 1578, 711, 883, 883, 669, 1524, 669, 669, 669, 1579, 656, 1580, 1146, 1581, 1582, 1582, 1582, 1582, 1134, 797, 1583, 1584, 1582, 1582, 1585, 774, 1586, 1587, 808, 1588, 1589, 1589, 1590, 1591, 1161, 806, 1592, 958, 713, 664, 653, 1287, 1593, 679, 1594, 1595, 1168, 1596, 922, 922, 1597, 905, 1598, 979, 1174, 632, 771, 771, 1233, 713, 1599, 653, 1600, 1601, 1602, 802, 656, 656, 1603, 638, 1604, 1168, 1605, 806, 1606, 970, 1550, 857, 1607, 1608, 1609, 1422, 1610, 731, 731, 1611, 1034, 1152, 1090, 1034, 935, 1612, 1613, 1614, 1613, 1613, 1615, 1616, 1617, 857, 1101, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 741, 793, 626, 711, 656, 1626, 713, 713, 713, 711, 1627, 711, 713, 713, 747, 1000, 983, 1067, 1628, 1629, 1630, 683, 683, 1033, 866, 866, 866, 1631, 866, 1632, 656, 656, 1633, 1208, 1199, 1225, 1234, 1634, 1634, 1635, 1636, 1636, 1636, 1039, 966, 1637, 1638, 1639, 713, 1640, 1497, 1641, 747, 1642, 905, 1643, 1644, 1645, 995, 1643, 1644, 1646, 995, 1352, 1647, 623, 623, 623, 623, 623, 623, 623, 623, 623, 654, 654, 654, 654, 1096, 741, 741, 741, 741, 913, 913, 1648, 1649, 1341, 711, 1650, 1651, 1652, 654, 1653, 1654, 1371, 857, 713, 1655, 1656, 1419, 1419, 1657, 821, 821, 1208, 821, 1658, 1659, 1660, 865, 632, 801, 1661, 1662, 1108, 1108, 1663, 1664, 855, 713, 1665, 1666, 1152, 1395, 1663, 1667, 1668, 1669, 1670, 747, 961, 1179, 808, 1168, 1671, 1672, 656, 1003, 1417, 1103, 1673, 999, 999, 1674, 1476, 1476, 1675, 1476, 1476, 1676, 1188, 632, 679, 1578, 1147, 1189, 1677, 740, 1678, 641, 641, 1679, 1680, 1681, 632, 1181, 711),
    strict=True))
PHRASES = dict(
    zip(
    (
    "13 and\n"
    "13 to\n"
    "1798 83\n"
    "20 working\n"
    "6 1\n"
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
    "basis of\n"
    "be aware\n"
    "before they\n"
    "before we\n"
    "beyond the\n"
    "beyond what\n"
    "binding corporate\n"
    "browser is\n"
    "browser privacy\n"
    "buyer of\n"
    "buyers of\n"
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
    "case of\n"
    "categories listed\n"
    "categories of\n"
    "cease to\n"
    "ceases to\n"
    "challenge our\n"
    "challenge the\n"
    "change in\n"
    "change of\n"
    "change that\n"
    "changes are\n"
    "changes that\n"
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
    "for periods\n"
    "for such\n"
    "for that\n"
    "for the\n"
    "for your\n"
    "form that\n"
    "format that\n"
    "free of\n"
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
    "get your\n"
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
    "hang on\n"
    "hangs on\n"
    "has been\n"
    "has to\n"
    "have a\n"
    "have it\n"
    "have the\n"
    "have your\n"
    "hear from\n"
    "hold on\n"
    "holds on\n"
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
    "ios app\n"
    "irrespective of\n"
    "is a\n"
    "is aimed\n"
    "is any\n"
    "is as\n"
    "is defined\n"
    "is designed\n"
    "is directed\n"
    "isle of\n"
    "isn t\n"
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
    "name of\n"
    "national crime\n"
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
    "not apply\n"
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
    "put it\n"
    "put them\n"
    "question the\n"
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
    "single sign\n"
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
    "a month\n"
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
    "after processing\n"
    "after termination\n"
    "after which\n"
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
    "amazon ads\n"
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
    "art 9\n"
    "article 22\n"
    "article 27\n"
    "article 28\n"
    "article 44\n"
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
    "bank details\n"
    "based in\n"
    "basis is\n"
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
    "card details\n"
    "card number\n"
    "cease using\n"
    "certain countries\n"
    "certain jurisdictions\n"
    "challenge that\n"
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
    "clear gifs\n"
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
    "contest the\n"
    "contest this\n"
    "continued use\n"
    "contract data\n"
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
    "e g\n"
    "e mails\n"
    "e u\n"
    "each time\n"
    "each version\n"
    "each year\n"
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
    "entirely secure\n"
    "entitled to\n"
    "error free\n"
    "error reports\n"
    "essential changes\n"
    "essentially equivalent\n"
    "eu model\n"
    "european union\n"
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
    "for advertising\n"
    "for analysis\n"
    "for analytics\n"
    "for billing\n"
    "for changes\n"
    "for communication\n"
    "for creating\n"
    "for customer\n"
    "for delivering\n"
    "for delivery\n"
    "for fraud\n"
    "for fulfilling\n"
    "for improving\n"
    "for internal\n"
    "for invoicing\n"
    "for legal\n"
    "for maintaining\n"
    "for market\n"
    "for marketing\n"
    "for me\n"
    "for operating\n"
    "for operation\n"
    "for payment\n"
    "for payments\n"
    "for performing\n"
    "for personalisation\n"
    "for personalised\n"
    "for personalization\n"
    "for personalized\n"
    "for processing\n"
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
    "for statistical\n"
    "for statistics\n"
    "for support\n"
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
    "free to\n"
    "from others\n"
    "from partners\n"
    "from us\n"
    "fulfil contracts\n"
    "fulfill contracts\n"
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
    "history of\n"
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
    "hundred percent\n"
    "i use\n"
    "id card\n"
    "id number\n"
    "identifiable information\n"
    "identification number\n"
    "identify you\n"
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
    "is transferred\n"
    "is using\n"
    "iso 27001\n"
    "issue tracker\n"
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
    "licence number\n"
    "licence plate\n"
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
    "look into\n"
    "lost or\n"
    "lower quality\n"
    "mac address\n"
    "machine readable\n"
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
    "message boards\n"
    "message us\n"
    "message you\n"
    "meta data\n"
    "meta pixel\n"
    "meta pixels\n"
    "meta platforms\n"
    "meta sdk\n"
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
    "need for\n"
    "needed for\n"
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
    "no data\n"
    "no information\n"
    "no knowledge\n"
    "no one\n"
    "no part\n"
    "no personal\n"
    "no personally\n"
    "no portion\n"
    "no right\n"
    "no server\n"
    "no servers\n"
    "nobody else\n"
    "nodal officer\n"
    "non affiliated\n"
    "non eea\n"
    "non eu\n"
    "non european\n"
    "non provision\n"
    "non uk\n"
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
    "once you\n"
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
    "physical access\n"
    "physical address\n"
    "physical electronic\n"
    "physical measures\n"
    "piano analytics\n"
    "pixel tag\n"
    "pixel tags\n"
    "place any\n"
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
    "procedural safeguards\n"
    "process data\n"
    "processes data\n"
    "processing agent\n"
    "processing agents\n"
    "processing location\n"
    "professional information\n"
    "profile data\n"
    "profile picture\n"
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
    "take effect\n"
    "take over\n"
    "take steps\n"
    "taken back\n"
    "taken over\n"
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
    "this page\n"
    "this site\n"
    "those countries\n"
    "those under\n"
    "thrown away\n"
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
    "to build\n"
    "to calculate\n"
    "to call\n"
    "to charge\n"
    "to check\n"
    "to combat\n"
    "to communicate\n"
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
    "to create\n"
    "to customise\n"
    "to customize\n"
    "to debug\n"
    "to decide\n"
    "to defend\n"
    "to deliver\n"
    "to design\n"
    "to detect\n"
    "to determine\n"
    "to develop\n"
    "to diagnose\n"
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
    "to gather\n"
    "to generate\n"
    "to get\n"
    "to help\n"
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
    "to prepare\n"
    "to prevent\n"
    "to print\n"
    "to progress\n"
    "to promote\n"
    "to protect\n"
    "to provide\n"
    "to publish\n"
    "to rank\n"
    "to reach\n"
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
    "to reply\n"
    "to report\n"
    "to resolve\n"
    "to respond\n"
    "to review\n"
    "to run\n"
    "to save\n"
    "to schedule\n"
    "to score\n"
    "to search\n"
    "to secure\n"
    "to see\n"
    "to select\n"
    "to send\n"
    "to serve\n"
    "to settle\n"
    "to ship\n"
    "to show\n"
    "to stop\n"
    "to store\n"
    "to study\n"
    "to suggest\n"
    "to supply\n"
    "to support\n"
    "to sync\n"
    "to synchronize\n"
    "to tackle\n"
    "to tailor\n"
    "to teach\n"
    "to tell\n"
    "to test\n"
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
    "to welcome\n"
    "to whom\n"
    "told us\n"
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
    "valid version\n"
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
    "we employ\n"
    "we engage\n"
    "we get\n"
    "we hold\n"
    "we implement\n"
    "we keep\n"
    "we know\n"
    "we learn\n"
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
    "what information\n"
    "what personal\n"
    "when necessary\n"
    "when required\n"
    "when we\n"
    "where necessary\n"
    "where required\n"
    "whether we\n"
    "which data\n"
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
    "without limitation\n"
    "wordpress com\n"
    "work history\n"
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
    "you type\n"
    "you upload\n"
    "you withhold\n"
    "your account\n"
    "your address\n"
    "your agent\n"
    "your bank\n"
    "your behalf\n"
    "your child\n"
    "your choices\n"
    "your country\n"
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
    "your organization\n"
    "your parents\n"
    "your personal\n"
    "your privacy\n"
    "your religion\n"
    "your rights\n"
    "your school\n"
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
    "how your data\n"
    "how your information\n"
    "identifier on your\n"
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
    "one of the\n"
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
    "receive an e\n"
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
    "6 1 f\n"
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
    "basis of consent\n"
    "basis of processing\n"
    "be aware of\n"
    "before they leave\n"
    "before we dispose\n"
    "beyond the period\n"
    "beyond the point\n"
    "beyond the time\n"
    "binding corporate rules\n"
    "browser is closed\n"
    "browser privacy controls\n"
    "buyer of our\n"
    "buyers of our\n"
    "by e mail\n"
    "by sending us\n"
    "by signing up\n"
    "can be found\n"
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
    "changes are important\n"
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
    "get your consent\n"
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
    "hang on to\n"
    "hangs on to\n"
    "has been lost\n"
    "has to agree\n"
    "have a look\n"
    "have it reviewed\n"
    "have your consent\n"
    "hear from us\n"
    "hold on to\n"
    "holds on to\n"
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
    "name of cookie\n"
    "national crime agency\n"
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
    "not apply until\n"
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
    "on our blog\n"
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
    "single sign on\n"
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
    "to account for\n"
    "to an authority\n"
    "to answer your\n"
    "to back up\n"
    "to be forgotten\n"
    "to carry out\n"
    "to collect payment\n"
    "to collect payments\n"
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
    "most of the data\n"
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
    "where your data is\n"
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
    "address of the page\n"
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
    "receive an e mail\n"
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
    "up to date version\n"
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
    "most of the data yourself\n"
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
    (1682, 1682, 1683, 1682, 1682, 1684, 1682, 1682, 1682, 1685, 1682, 1682, 1682, 1682, 1682, 1686, 1686, 1682, 1682, 1682, 1682, 1682, 1687, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1688, 1682, 1682, 1682, 1682, 1682, 1689, 1682, 1690, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1691, 1682, 1692, 1682, 1682, 1682, 1682, 1682, 1682, 1693, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1694, 1687, 1682, 1682, 1695, 1687, 1682, 1696, 1682, 1682, 1697, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1698, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1699, 1682, 1682, 1700, 1700, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1701, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1702, 1682, 1682, 1682, 1682, 1682, 1682, 1703, 1704, 1705, 1706, 1682, 1707, 1682, 1708, 1682, 1682, 1682, 1682, 1708, 1682, 1682, 1703, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1709, 1710, 1711, 1682, 1682, 1682, 1682, 1682, 1682, 1712, 1713, 1714, 1715, 1716, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1717, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1718, 1719, 1682, 1682, 1682, 1682, 1682, 1720, 1682, 1721, 1722, 1723, 1682, 1682, 1682, 1682, 1682, 1682, 1724, 1725, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1726, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1727, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1728, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1729, 1682, 1682, 1682, 1682, 1730, 1731, 1682, 1682, 1682, 1732, 1733, 1682, 1682, 1734, 1682, 1682, 1682, 1735, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1714, 1682, 1682, 1736, 1737, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1736, 1738, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1739, 1682, 1682, 1682, 1740, 1682, 1682, 1682, 1682, 1682, 1682, 1741, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1742, 1682, 1743, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1744, 1682, 1682, 1745, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1699, 1682, 1682, 1682, 1746, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1747, 1748, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1749, 1682, 1727, 1682, 1682, 1750, 1682, 1682, 1751, 1682, 1682, 1682, 1752, 1692, 1753, 1682, 1754, 1682, 1682, 1682, 1755, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1756, 1757, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1698, 1682, 1758, 1682, 1682, 1682, 1759, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1760, 1682, 1682, 1682, 1682, 1682, 1761, 1682, 1682, 1682, 1762, 1682, 1682, 1763, 1764, 1682, 1765, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1766, 1767, 1682, 1682, 1682, 1768, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1769, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1770, 1682, 1771, 1772, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1730, 1773, 1682, 1730, 1682, 1682, 1709, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1774, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1775, 1682, 1682, 1682, 1682, 1749, 1682, 1682, 1682, 1682, 1682, 1698, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1776, 1777, 1682, 1682, 1778, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1779, 1682, 1682, 1780, 1781, 1682, 1782, 1682, 1720, 1682, 1682, 1682, 1783, 1784, 1682, 1682, 1682, 1682, 1785, 1786, 1787, 1778, 1682, 1682, 1682, 1682, 1788, 1682, 1788, 1682, 1789, 1790, 1682, 1682, 1708, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1766, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1740, 1682, 1791, 1682, 1682, 1682, 1682, 1682, 1792, 1682, 1682, 1793, 1794, 1795, 1682, 1796, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1797, 1682, 1682, 1786, 1682, 1786, 1682, 1682, 1786, 1682, 1682, 1682, 1786, 1682, 1786, 1798, 1682, 1682, 1682, 1682, 1682, 1786, 1682, 1799, 1800, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1699, 1801, 1682, 1682, 1682, 1682, 1682, 1802, 1682, 1766, 1766, 1803, 1682, 1682, 1719, 1682, 1682, 1682, 1804, 1682, 1805, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1749, 1806, 1807, 1682, 1682, 1808, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1809, 1682, 1682, 1810, 1682, 1682, 1682, 1682, 1682, 1736, 1811, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1812, 1813, 1682, 1682, 1682, 1682, 1814, 1682, 1682, 1682, 1682, 1682, 1682, 1682, 1766, 1815, 1682, 1682, 1816, 1719, 1810, 1817, 1682, 1682, 1682, 1818, 1819, 1682, 1820, 1821, 1682, 1682, 1682, 1822, 1823, 1682, 1682, 1682, 1682, 1824, 1682, 1682, 1825, 1826, 1827, 1828, 1826, 1826, 1826, 1829, 1830, 1831, 1826, 1830, 1832, 1833, 1834, 1833, 1833, 1835, 1835, 1835, 1836, 1837, 1838, 1837, 1839, 1840, 1841, 1839, 1839, 1842, 1842, 1843, 1840, 1839, 1844, 1845, 1846, 1847, 1846, 1848, 1848, 1849, 1850, 1850, 1848, 1851, 1852, 1853, 1854, 1855, 1856, 1857, 1853, 1858, 1859, 1860, 1853, 1853, 1861, 1860, 1860, 1862, 1863, 1863, 1864, 1864, 1863, 1865, 1865, 1865, 1865, 1865, 1865, 1866, 1866, 1867, 1867, 1867, 1868, 1860, 1861, 1869, 1870, 1871, 1872, 1873, 1874, 1875, 1853, 1876, 1877, 1878, 1879, 1880, 1880, 1880, 1880, 1880, 1880, 1880, 1880, 1833, 1863, 1881, 1882, 1883, 1884, 1885, 1885, 1885, 1885, 1885, 1867, 1886, 1887, 1887, 1887, 1888, 1889, 1853, 1890, 1891, 1891, 1892, 1842, 1893, 1894, 1895, 1896, 1896, 1849, 1897, 1849, 1897, 1864, 1898, 1837, 1899, 1849, 1900, 1901, 1901, 1900, 1885, 1902, 1901, 1903, 1904, 1868, 1905, 1906, 1907, 1908, 1908, 1908, 1908, 1909, 1910, 1911, 1912, 1913, 1881, 1867, 1866, 1866, 1867, 1867, 1905, 1848, 1908, 1831, 1914, 1915, 1914, 1916, 1917, 1918, 1919, 1920, 1865, 1865, 1865, 1921, 1922, 1923, 1918, 1919, 1920, 1865, 1865, 1865, 1921, 1922, 1923, 1921, 1924, 1914, 1914, 1924, 1914, 1924, 1904, 1925, 1926, 1927, 1928, 1848, 1929, 1832, 1930, 1931, 1932, 1932, 1933, 1934, 1881, 1935, 1882, 1882, 1936, 1937, 1882, 1936, 1882, 1882, 1936, 1937, 1882, 1936, 1938, 1938, 1939, 1940, 1881, 1941, 1941, 1941, 1941, 1941, 1941, 1899, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1908, 1914, 1916, 1888, 1880, 1880, 1880, 1880, 1880, 1949, 1950, 1951, 1950, 1951, 1950, 1912, 1916, 1863, 1949, 1952, 1841, 1953, 1954, 1955, 1955, 1956, 1842, 1957, 1958, 1959, 1831, 1960, 1842, 1842, 1961, 1962, 1958, 1963, 1879, 1964, 1965, 1966, 1966, 1967, 1848, 1848, 1848, 1968, 1969, 1970, 1968, 1969, 1863, 1968, 1971, 1972, 1968, 1973, 1969, 1974, 1968, 1968, 1968, 1975, 1968, 1968, 1972, 1976, 1977, 1978, 1979, 1980, 1944, 1981, 1839, 1982, 1983, 1984, 1952, 1910, 1952, 1952, 1985, 1952, 1952, 1865, 1986, 1945, 1987, 1988, 1989, 1990, 1847, 1868, 1991, 1991, 1991, 1992, 1939, 1939, 1939, 1939, 1993, 1939, 1960, 1992, 1889, 1846, 1994, 1995, 1994, 1881, 1996, 1842, 1829, 1964, 1997, 1998, 1881, 1999, 1881, 2000, 2000, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 2001, 1835, 1835, 2002, 1831, 2003, 1949, 2004, 2005, 1837, 2006, 1850, 2007, 2007, 2007, 2007, 2008, 2009, 2010, 1906, 2011, 2010, 1906, 2010, 2012, 2013, 2010, 1947, 1906, 1947, 2014, 1906, 1906, 2010, 2010, 2015, 2010, 2016, 2010, 2017, 2018, 1842, 1984, 1984, 1984, 1984, 1968, 1842, 1880, 2019, 2019, 2019, 2019, 1935, 2007, 2007, 2007, 2020, 2020, 2007, 2007, 2021, 2021, 1993, 1848, 2022, 2023, 2000, 2000, 1849, 1849, 1849, 1849, 1849, 1849, 1849, 1849, 1849, 1849, 2024, 2024, 2025, 2026, 1961, 1829, 1829, 2027, 2028, 2029, 1949, 1910, 1910, 2030, 2031, 2032, 2033, 2034, 2009, 1860, 1860, 2035, 1832, 1856, 1831, 1865, 1829, 2036, 2037, 2038, 2039, 2038, 1939, 1939, 2040, 2041, 1844, 1831, 2042, 2043, 1831, 2006, 1939, 2044, 1920, 1829, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 1839, 1839, 2053, 1850, 1986, 2054, 1863, 1863, 2055, 1940, 1940, 1940, 1981, 1928, 1882, 1849, 1961, 1906, 1906, 1981, 1981, 1981, 1981, 2056, 2057, 1842, 2058, 1842, 1849, 1849, 1849, 1849, 1870, 1870, 1870, 1864, 1864, 1870, 1996, 1996, 1994, 2059, 1880, 2016, 2060, 1941, 1941, 2061, 2062, 2063, 1945, 2064, 2064, 2014, 2065, 2066, 2067, 1899, 1910, 1895, 1910, 2031, 2068, 1995, 1829, 1829, 2069, 1996, 2070, 2071, 2014, 1847, 2010, 1911, 2072, 1908, 2073, 1842, 1888, 1835, 2074, 1835, 2075, 1952, 1865, 1865, 2076, 1899, 1910, 1895, 2077, 1927, 2078, 1849, 2078, 2079, 1847, 1847, 2080, 1993, 1847, 1829, 1863, 1863, 1863, 2081, 2082, 1955, 1935, 2083, 2084, 2084, 2083, 1935, 1935, 2083, 2082, 2085, 1835, 1829, 1868, 1906, 1906, 1906, 1906, 2086, 2087, 2087, 1993, 2088, 1889, 2089, 2089, 1868, 1842, 2090, 2091, 1880, 1880, 2092, 2091, 2091, 2093, 1880, 2091, 1888, 1888, 1888, 1888, 1888, 1888, 1899, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2094, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2095, 1888, 1888, 1888, 1888, 2096, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2097, 2098, 1888, 1899, 1929, 2094, 1849, 1849, 1849, 2099, 2100, 2101, 1885, 1826, 2102, 2103, 2103, 2104, 2019, 2019, 1842, 2105, 1835, 1952, 2106, 2107, 2107, 2107, 2108, 1905, 2109, 2109, 1885, 1885, 2110, 1995, 1906, 1958, 2111, 2112, 1908, 2111, 2112, 2113, 2114, 1865, 2115, 2000, 2051, 1856, 1856, 2116, 2117, 1958, 2118, 1958, 1909, 2119, 1873, 1844, 1844, 1844, 1844, 1830, 1999, 1830, 1881, 1830, 2064, 1830, 2120, 1830, 1830, 1881, 1830, 1830, 1830, 2121, 2122, 2123, 2124, 2124, 2124, 2124, 2125, 2126, 1887, 2112, 2112, 2112, 2127, 2112, 2128, 2129, 2130, 1880, 1915, 2131, 2132, 1880, 1915, 2133, 2131, 1963, 2134, 2135, 2136, 1868, 2137, 1906, 1906, 1906, 1906, 1906, 2138, 1832, 1888, 2139, 1863, 1923, 1910, 2140, 2023, 2141, 2141, 2142, 2143, 1847, 2144, 2144, 1837, 1837, 1835, 2145, 2064, 1842, 1896, 1842, 2146, 1842, 2064, 1829, 1914, 1914, 1880, 1952, 1952, 2147, 2148, 2148, 2149, 2148, 1891, 2150, 2151, 1933, 1864, 1864, 2045, 2009, 1903, 1867, 1867, 2152, 2153, 1939, 1939, 1881, 1881, 1939, 2154, 2155, 2049, 1911, 2156, 1842, 2157, 1844, 1844, 1984, 1849, 2158, 2158, 2158, 2158, 2159, 2159, 1842, 2144, 1842, 2160, 2161, 1880, 1880, 2162, 2079, 1831, 2079, 1914, 1915, 1914, 1880, 1916, 2163, 2144, 1906, 2164, 1842, 1991, 2165, 2166, 1991, 1991, 1991, 2167, 2167, 2167, 1848, 1991, 1991, 1991, 2165, 2167, 2167, 2167, 2167, 2167, 1849, 1849, 2168, 2168, 2169, 2042, 2170, 2055, 2171, 1885, 1885, 2172, 1899, 1910, 1910, 2030, 2173, 1830, 1830, 1830, 2174, 1921, 1921, 1921, 2168, 2168, 2175, 1921, 1921, 2176, 2174, 2177, 2177, 2178, 1921, 2179, 2178, 2179, 2180, 2178, 2178, 1921, 1921, 1921, 2181, 2182, 2182, 1921, 2180, 1830, 1830, 2183, 2184, 1882, 1830, 2185, 1830, 1830, 1921, 2178, 2186, 2187, 2188, 1936, 2168, 2168, 2189, 2168, 2168, 1870, 1870, 2190, 1832, 1842, 1842, 2191, 2192, 2187, 2187, 1863, 2193, 1829, 1990, 1906, 1945, 1945, 1881, 1881, 2194, 1945, 1945, 2195, 2110, 2110, 2110, 1849, 1849, 2196, 1842, 2197, 2198, 1839, 2198, 1842, 2187, 1880, 1880, 1880, 1880, 1880, 2199, 2200, 1831, 1870, 1842, 1996, 2201, 1961, 1905, 1908, 2142, 1911, 2014, 2202, 2203, 2203, 1961, 1952, 2068, 2163, 2204, 1961, 1867, 2003, 2003, 2003, 1998, 1994, 2205, 1965, 2206, 2207, 1952, 1952, 1952, 1952, 1952, 1952, 1864, 1940, 2208, 2208, 2208, 2191, 2209, 2210, 2191, 1916, 2163, 2000, 2000, 1867, 1842, 2211, 1962, 1947, 1908, 1842, 2083, 1935, 1958, 2083, 1853, 1958, 1868, 2212, 1885, 1886, 1886, 1886, 1842, 2213, 1865, 1885, 1985, 1958, 2106, 2144, 1849, 1849, 1881, 1881, 1849, 2214, 1867, 1914, 1914, 1914, 1914, 2215, 2215, 1885, 2216, 2215, 2215, 2215, 2171, 2217, 2217, 2217, 2217, 2215, 2217, 2217, 2218, 2218, 1848, 1848, 1910, 1864, 1864, 1958, 1910, 2219, 1910, 1952, 2220, 2221, 1910, 2030, 1842, 1949, 1854, 1854, 1854, 2222, 2215, 2223, 2224, 2225, 2215, 2215, 2225, 2226, 2217, 2217, 2227, 2124, 2228, 1849, 1849, 1849, 2229, 1849, 2225, 2215, 2023, 1985, 2230, 2231, 2232, 2233, 2216, 2234, 2215, 2235, 2191, 2215, 2236, 2215, 2074, 2074, 2234, 2231, 1915, 2234, 2191, 2191, 2191, 1978, 2215, 2229, 2234, 1980, 2237, 2234, 1880, 2215, 2234, 2234, 2216, 1978, 2230, 2074, 2191, 2229, 2229, 2191, 2215, 2191, 2215, 2215, 1980, 2191, 2238, 2215, 2217, 2217, 2215, 2215, 2217, 2234, 2217, 2239, 2240, 1978, 1908, 1908, 2241, 1985, 1911, 2242, 2243, 1998, 2003, 2243, 2021, 2244, 2244, 2245, 2245, 2246, 1941, 1941, 1963, 1910, 1910, 1880, 1880, 1972, 2247, 2248, 1972, 1880, 1880, 1880, 1928, 1826, 2249, 1860, 2250, 2251, 1937, 1937, 1928, 2086, 2252, 1928, 1937, 2252, 2187, 1928, 2253, 2253, 1961, 1842, 2254, 2255, 2256, 2255, 2257, 2258, 2003, 2003, 2003, 1998, 1832, 2259, 2259, 1842, 1944, 1920, 2260, 2260, 1993, 2261, 2262, 2262, 1849, 1993, 1829, 1849, 1993, 2262, 2262, 2263, 1898, 1993, 2262, 2262, 1864, 1849, 2262, 2264, 1829, 2265, 2266, 2267, 2268, 1886, 1886, 1886, 1886, 2269, 2001, 2001, 2054, 1886, 1886, 2270, 1886, 1885, 1829, 1886, 2001, 1886, 1886, 1886, 2271, 1886, 2049, 2271, 1886, 2272, 1993, 1993, 1829, 2144, 2273, 2274, 2206, 2275, 1961, 1842, 1842, 1842, 1842, 2069, 1993, 1863, 1868, 2276, 2112, 2112, 2277, 2112, 2278, 2279, 1837, 1910, 2031, 1944, 1842, 1944, 1981, 1993, 1898, 1847, 1829, 1837, 1837, 2144, 2144, 2009, 1903, 1835, 1835, 2019, 1929, 1929, 1929, 1892, 2187, 2187, 1940, 1949, 1949, 1940, 1940, 2280, 2280, 2064, 2064, 2281, 1951, 1860, 1951, 1951, 1860, 1951, 2009, 1903, 2161, 1842, 1947, 1837, 1963, 1867, 1867, 1868, 1990, 1990, 1908, 1868, 1868, 2241, 1963, 2282, 2136, 2136, 1908, 1996, 2177, 2202, 1958, 1848, 1848, 1848, 2141, 1952, 2019, 2172, 1976, 2136, 2136, 2240, 2283, 2283, 2284, 1910, 2031, 2285, 1963, 1908, 2286, 1910, 2031, 2031, 1881, 1881, 2287, 2287, 2006, 1881, 2155, 2006, 2002, 2002, 2288, 2002, 2002, 2006, 1906, 1844, 2006, 2002, 2002, 2289, 2006, 2002, 2002, 2290, 2291, 2292, 2293, 2006, 1844, 2155, 2045, 1960, 2294, 2283, 2288, 2006, 2002, 2006, 1901, 1900, 1867, 1916, 1916, 2295, 2295, 2043, 1995, 1841, 2296, 1908, 2206, 1927, 1848, 1848, 1848, 1848, 2297, 2297, 2151, 2152, 2152, 2152, 2151, 2297, 1881, 1881, 1867, 1867, 1863, 1867, 2112, 1908, 1929, 2298, 1850, 2112, 1961, 2299, 2101, 2122, 1929, 2300, 1999, 1829, 1881, 1829, 1962, 2301, 2302, 1829, 1829, 1829, 2303, 2301, 1829, 1961, 1941, 1941, 1981, 1957, 2304, 2305, 2240, 1947, 1947, 2010, 2306, 1996, 1996, 1867, 1867, 1908, 2307, 1867, 1867, 2307, 2307, 1914, 2021, 1849, 2308, 2124, 2309, 1842, 2310, 1849, 1963, 1963, 2311, 2312, 1842, 1837, 1899, 1881, 1881, 1999, 1830, 1881, 2179, 2179, 2313, 1860, 1860, 1881, 1881, 1952, 1940, 1940, 2232, 1940, 2112, 2112, 2112, 2314, 2314, 1906, 2003, 2003, 1914, 2243, 2315, 1998, 1945, 1945, 1945, 1987, 1987, 1987, 1945, 1945, 1881, 2316, 1837, 1863, 2316, 2208, 2187, 2317, 2208, 2208, 2208, 2187, 2208, 2208, 2208, 2208, 2208, 2208, 1955, 1984, 1910, 1910, 2318, 1910, 2121, 2218, 1880, 2074, 2045, 1835, 1837, 2051, 1961, 2023, 1865, 1865, 2151, 1863, 1863, 1867, 2319, 2320, 1927, 2023, 2321, 1842, 2184, 2069, 1949, 1837, 1837, 1837, 1837, 1949, 2151, 1837, 2151, 1867, 1837, 1831, 1867, 1867, 1831, 1831, 1867, 2322, 1867, 1867, 2319, 1867, 1867, 1867, 1867, 1867, 1867, 1867, 1867, 1867, 1867, 1867, 1867, 1837, 1837, 1889, 2323, 2324, 2323, 1848, 2325, 1947, 1908, 2326, 2017, 2101, 1923, 1923, 2327, 1923, 2328, 2329, 2329, 1923, 2152, 2152, 2330, 2331, 1940, 1940, 1880, 1880, 2090, 2332, 2333, 2334, 1849, 2136, 2310, 2167, 1842, 2335, 2204, 2335, 2336, 1952, 1952, 2178, 2178, 1952, 1952, 2178, 2178, 2178, 2198, 2198, 2178, 2337, 2178, 2178, 1868, 1993, 1990, 1888, 2144, 2338, 2339, 2340, 2340, 2341, 1967, 1830, 2342, 2343, 1982, 2344, 2345, 1864, 1864, 1842, 2093, 2221, 2023, 2346, 1863, 1863, 1863, 2023, 2213, 1996, 1928, 2179, 2179, 2179, 2347, 2187, 2187, 1889, 2232, 2240, 2348, 2348, 2240, 2240, 1839, 1839, 1839, 2349, 2042, 2350, 2042, 2351, 2208, 2042, 1906, 2170, 1940, 1932, 1963, 1996, 1996, 1996, 1993, 2352, 2353, 2021, 1839, 1952, 1952, 1952, 2354, 2355, 1901, 2356, 1866, 1866, 1866, 1881, 1881, 1863, 1881, 2155, 2357, 2155, 2101, 2101, 1906, 1906, 1906, 1906, 1906, 1906, 1906, 2358, 2359, 2121, 1860, 1860, 2360, 1912, 1848, 2361, 2360, 1848, 1912, 1848, 1912, 1860, 1860, 1860, 1951, 1860, 1951, 1951, 1892, 1830, 1846, 1846, 1846, 1846, 1842, 1830, 1830, 2032, 1867, 1867, 2362, 2363, 1842, 2112, 1908, 1908, 1878, 2335, 1940, 2055, 1842, 1990, 1886, 1886, 1886, 2364, 2365, 1886, 1886, 1886, 1830, 2355, 1832, 1832, 1886, 1886, 2075, 1886, 1886, 1886, 1886, 2023, 1886, 2010, 2119, 1982, 2075, 2366, 2367, 2368, 1829, 2369, 2369, 1886, 1886, 2355, 2290, 2355, 2290, 2271, 1982, 1903, 2370, 2307, 2307, 2307, 2307, 1842, 1842, 2371, 2274, 2372, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2274, 1888, 1888, 2373, 1888, 1888, 1830, 1830, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2374, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2372, 1888, 1888, 1888, 1888, 2373, 1888, 1888, 2375, 2375, 1888, 1888, 1888, 1888, 2373, 2376, 1888, 1888, 1888, 1888, 1888, 1888, 2377, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2378, 1888, 1888, 2372, 2376, 1888, 1888, 1888, 1888, 2274, 2379, 1888, 2373, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2373, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2380, 1888, 1888, 1888, 2381, 1888, 1888, 2381, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2382, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 1888, 2001, 2372, 1888, 1888, 2383, 1888, 2384, 2101, 2385, 1835, 2386, 2386, 2386, 2386, 2386, 2205, 1990, 1990, 2337, 1990, 2387, 1870, 1870, 2388, 2389, 2390, 2121, 2112, 2391, 2121, 2121, 2392, 2121, 2172, 2144, 2129, 2393, 2221, 2023, 1865, 1831, 1831, 2394, 2395, 2396, 2397, 2398, 1842, 2399, 2400, 1958, 1914, 2062, 1864, 1864, 1910, 1910, 2318, 1880, 1880, 2113, 1880, 1880, 1972, 1880, 2220, 2220, 2401, 2402, 1842, 2403, 2144, 2404, 2252, 1989, 1989, 1842, 2405, 2045, 2009, 2009, 2009, 1903, 2227, 2144, 2049, 2144, 2049, 1996, 1940, 1910, 1849, 1849, 2093, 1842, 1910, 2406, 1908, 2144, 2009, 2009, 2301, 2301, 1998, 1986, 1985, 2220, 1832, 2407, 2408, 2210, 2409, 2163, 2410, 2086, 2411, 2163, 2042, 2086, 2086, 2412, 2413, 2412, 2086, 2414, 1916, 2415, 2416, 2417, 1916, 2418, 2163, 2163, 2419, 2420, 1990, 2337, 2250, 2421, 2422, 1939, 1939, 1939, 1914, 1914, 2062, 1914, 1914, 2062, 1939, 2423, 2423, 2424, 2423, 1908, 2113, 2425, 2423, 2274, 1854, 2426, 2427, 1958, 1842, 2428, 1870, 1832, 2429, 1947, 1908, 2430, 2156, 1868, 1868, 2431, 2113, 2432, 2433, 2432, 2434, 2133, 2133, 2432, 2435, 2434, 2433, 2086, 2436, 2432, 2437, 2075, 1882, 1829, 2438, 2439, 2440, 2364, 2441, 2075, 2069, 2442, 2075, 2443, 1829, 2442, 2444, 1842, 2075, 1829, 2182, 2445, 2446, 2447, 2448, 1829, 1842, 2215, 1842, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2450, 2449, 2449, 2449, 2449, 2449, 2451, 2451, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2452, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2453, 2449, 2454, 2449, 2455, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2456, 2457, 2449, 2449, 2449, 2458, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2459, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2460, 2460, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2461, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2462, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2463, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2464, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2465, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2466, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2467, 2449, 2449, 2449, 2449, 2449, 2449, 2468, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2469, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2470, 2449, 2449, 2449, 2471, 2449, 2472, 2449, 2449, 2449, 2449, 2473, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2458, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2463, 2449, 2449, 2449, 2449, 2474, 2449, 2449, 2449, 2449, 2449, 2449, 2449, 2475, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2482, 2482, 2482, 2482, 2482, 2483, 2483, 2484, 2484, 2484, 2484, 2485, 2486, 2487, 2488, 2488, 2488, 2488, 2488, 2488, 2488, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2496, 2483, 2497, 2487, 2482, 2498, 2499, 2500, 2501, 2502, 2503, 2500, 2504, 2483, 2483, 2505, 2506, 2507, 2508, 2506, 2509, 2510, 2485, 2511, 2512, 2513, 2484, 2514, 2515, 2516, 2517, 2517, 2517, 2518, 2486, 2485, 2519, 2519, 2519, 2485, 2519, 2489, 2520, 2520, 2495, 2495, 2495, 2521, 2482, 2522, 2511, 2511, 2523, 2515, 2524, 2489, 2525, 2514, 2482, 2482, 2482, 2520, 2520, 2520, 2520, 2520, 2526, 2527, 2527, 2527, 2528, 2482, 2484, 2484, 2482, 2529, 2529, 2529, 2530, 2511, 2530, 2530, 2526, 2526, 2526, 2526, 2526, 2526, 2516, 2531, 2532, 2532, 2532, 2532, 2533, 2482, 2534, 2482, 2482, 2535, 2482, 2482, 2482, 2527, 2528, 2528, 2536, 2536, 2528, 2528, 2528, 2536, 2536, 2537, 2538, 2538, 2538, 2538, 2538, 2539, 2540, 2540, 2541, 2542, 2543, 2544, 2544, 2545, 2544, 2544, 2544, 2544, 2544, 2546, 2544, 2544, 2547, 2547, 2547, 2547, 2548, 2498, 2498, 2498, 2524, 2521, 2484, 2484, 2521, 2521, 2549, 2550, 2542, 2542, 2542, 2483, 2483, 2483, 2551, 2552, 2552, 2553, 2483, 2554, 2516, 2532, 2555, 2528, 2532, 2556, 2532, 2532, 2557, 2558, 2559, 2560, 2561, 2562, 2561, 2561, 2563, 2563, 2561, 2557, 2564, 2557, 2557, 2558, 2557, 2558, 2561, 2562, 2561, 2557, 2565, 2561, 2558, 2566, 2562, 2562, 2558, 2561, 2557, 2557, 2561, 2558, 2557, 2567, 2568, 2569, 2527, 2527, 2527, 2570, 2570, 2482, 2482, 2521, 2521, 2571, 2571, 2572, 2571, 2571, 2482, 2482, 2482, 2482, 2482, 2482, 2482, 2534, 2482, 2482, 2482, 2482, 2482, 2573, 2573, 2574, 2570, 2483, 2575, 2576, 2577, 2577, 2577, 2577, 2577, 2578, 2579, 2579, 2580, 2581, 2581, 2581, 2581, 2581, 2581, 2582, 2581, 2581, 2581, 2581, 2581, 2581, 2581, 2581, 2581, 2583, 2584, 2556, 2585, 2495, 2495, 2495, 2495, 2586, 2514, 2587, 2588, 2544, 2589, 2553, 2590, 2550, 2550, 2516, 2488, 2488, 2488, 2488, 2488, 2488, 2488, 2484, 2591, 2536, 2560, 2592, 2526, 2589, 2589, 2513, 2589, 2482, 2593, 2594, 2593, 2593, 2593, 2593, 2595, 2595, 2595, 2595, 2595, 2550, 2596, 2521, 2484, 2495, 2597, 2495, 2495, 2598, 2598, 2598, 2495, 2495, 2599, 2495, 2495, 2495, 2495, 2495, 2495, 2495, 2495, 2495, 2598, 2598, 2598, 2495, 2495, 2598, 2598, 2600, 2600, 2601, 2602, 2602, 2577, 2603, 2541, 2541, 2604, 2541, 2541, 2541, 2541, 2541, 2604, 2541, 2541, 2541, 2605, 2606, 2485, 2607, 2608, 2485, 2577, 2579, 2485, 2609, 2588, 2485, 2610, 2610, 2485, 2485, 2485, 2485, 2485, 2522, 2583, 2583, 2492, 2583, 2498, 2611, 2612, 2492, 2613, 2614, 2615, 2519, 2519, 2616, 2617, 2617, 2614, 2603, 2489, 2618, 2485, 2619, 2617, 2617, 2620, 2621, 2556, 2556, 2556, 2556, 2556, 2556, 2620, 2602, 2602, 2620, 2602, 2620, 2620, 2553, 2515, 2622, 2485, 2622, 2622, 2622, 2623, 2622, 2624, 2520, 2498, 2625, 2506, 2508, 2601, 2626, 2598, 2627, 2628, 2629, 2569, 2569, 2532, 2555, 2528, 2532, 2532, 2532, 2614, 2527, 2527, 2527, 2527, 2630, 2527, 2527, 2631, 2632, 2633, 2632, 2634, 2516, 2499, 2635, 2636, 2502, 2637, 2637, 2501, 2638, 2502, 2503, 2639, 2484, 2640, 2640, 2483, 2483, 2519, 2489, 2544, 2641, 2588, 2527, 2527, 2494, 2505, 2642, 2519, 2643, 2482, 2483, 2483, 2482, 2644, 2549, 2645, 2645, 2484, 2645, 2645, 2556, 2556, 2588, 2646, 2588, 2647, 2648, 2649, 2553, 2552, 2552, 2483, 2650, 2650, 2650, 2505, 2505, 2505, 2578, 2651, 2652, 2525, 2514, 2602, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2550, 2541, 2604, 2553, 2593, 2593, 2594, 2653, 2602, 2602, 2521, 2521, 2654, 2655, 2656, 2657, 2506, 2658, 2659, 2575, 2660, 2661, 2484, 2484, 2484, 2484, 2484, 2484, 2484, 2484, 2572, 2484, 2484, 2484, 2484, 2484, 2662, 2484, 2484, 2484, 2572, 2572, 2635, 2495, 2663, 2581, 2664, 2555, 2665, 2666, 2581, 2520, 2667, 2668, 2669, 2670, 2671, 2482, 2495, 2663, 2672, 2595, 2663, 2673, 2674, 2669, 2580, 2675, 2595, 2676, 2677, 2675, 2678, 2561, 2588, 2588, 2588, 2588, 2588, 2588, 2588, 2513, 2604, 2679, 2485, 2485, 2680, 2681, 2601, 2682, 2588, 2683, 2684, 2515, 2685, 2485, 2514, 2515, 2589, 2589, 2476, 2485, 2662, 2495, 2498, 2522, 2522, 2686, 2686, 2528, 2497, 2544, 2544, 2544, 2544, 2541, 2541, 2687, 2688, 2526, 2689, 2483, 2483, 2484, 2690, 2570, 2570, 2579, 2579, 2642, 2569, 2541, 2541, 2541, 2541, 2541, 2541, 2541, 2541, 2541, 2556, 2585, 2556, 2556, 2520, 2488, 2691, 2692, 2614, 2527, 2561, 2527, 2693, 2527, 2531, 2561, 2527, 2694, 2555, 2550, 2695, 2553, 2553, 2696, 2498, 2498, 2697, 2578, 2698, 2642, 2699, 2700, 2531, 2561, 2700, 2700, 2561, 2700, 2700, 2558, 2558, 2558, 2561, 2701, 2550, 2550, 2616, 2565, 2565, 2550, 2577, 2579, 2485, 2702, 2484, 2484, 2484, 2484, 2484, 2497, 2484, 2497, 2497, 2703, 2703, 2704, 2705, 2705, 2705, 2705, 2705, 2705, 2705, 2588, 2588, 2485, 2571, 2595, 2595, 2595, 2595, 2571, 2571, 2572, 2571, 2595, 2635, 2485, 2485, 2482, 2493, 2485, 2706, 2707, 2707, 2707, 2615, 2691, 2691, 2691, 2691, 2691, 2707, 2618, 2708, 2649, 2708, 2708, 2700, 2709, 2511, 2511, 2530, 2511, 2710, 2604, 2711, 2614, 2588, 2588, 2588, 2712, 2713, 2713, 2714, 2511, 2511, 2511, 2588, 2715, 2715, 2716, 2716, 2717, 2696, 2579, 2718, 2579, 2719, 2622, 2720, 2721, 2722, 2598, 2598, 2723, 2723, 2718, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2528, 2724, 2725, 2521, 2521, 2726, 2538, 2495, 2495, 2488, 2550, 2550, 2550, 2550, 2550, 2550, 2727, 2538, 2495, 2580, 2580, 2489, 2501, 2728, 2501, 2501, 2544, 2686, 2686, 2482, 2482, 2482, 2729, 2488, 2730, 2731, 2732, 2733, 2734, 2479, 2735, 2736, 2737, 2738, 2735, 2739, 2740, 2602, 2711, 2601, 2588, 2495, 2495, 2495, 2495, 2495, 2495, 2495, 2483, 2495, 2495, 2495, 2513, 2556, 2556, 2556, 2556, 2598, 2657, 2598, 2598, 2741, 2598, 2598, 2598, 2506, 2598, 2598, 2598, 2598, 2598, 2598, 2598, 2598, 2598, 2506, 2598, 2514, 2506, 2598, 2598, 2657, 2598, 2598, 2742, 2743, 2743, 2511, 2743, 2743, 2744, 2579, 2511, 2579, 2658, 2745, 2745, 2580, 2746, 2527, 2527, 2527, 2667, 2747, 2683, 2639, 2485, 2534, 2484, 2484, 2515, 2748, 2515, 2620, 2651, 2749, 2620, 2620, 2620, 2620, 2620, 2620, 2651, 2750, 2751, 2569, 2752, 2528, 2588, 2601, 2713, 2620, 2620, 2753, 2754, 2707, 2755, 2525, 2756, 2757, 2528, 2528, 2624, 2758, 2757, 2757, 2757, 2714, 2755, 2759, 2760, 2761, 2758, 2762, 2763, 2762, 2525, 2764, 2525, 2765, 2525, 2766, 2528, 2757, 2525, 2767, 2757, 2487, 2527, 2487, 2487, 2487, 2487, 2487, 2620, 2487, 2484, 2484, 2515, 2696, 2768, 2484, 2602, 2602, 2769, 2485, 2553, 2553, 2495, 2495, 2495, 2769, 2769, 2770, 2770, 2769, 2692, 2770, 2769, 2620, 2620, 2620, 2620, 2525, 2670, 2485, 2485, 2485, 2485, 2485, 2771, 2748, 2733, 2495, 2772, 2773, 2485, 2485, 2485, 2485, 2729, 2683, 2545, 2546, 2774, 2775, 2545, 2623, 2569, 2569, 2776, 2622, 2623, 2577, 2680, 2748, 2569, 2577, 2569, 2569, 2717, 2777, 2747, 2778, 2623, 2779, 2485, 2485, 2553, 2485, 2623, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2781, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2782, 2782, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2783, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2784, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2780, 2785, 2786, 2786, 2787, 2788, 2789, 2790, 2791, 2792, 2793, 2794, 2795, 2794, 2796, 2797, 2797, 2790, 2790, 2791, 2791, 2791, 2791, 2791, 2798, 2799, 2800, 2791, 2801, 2802, 2803, 2803, 2804, 2805, 2805, 2806, 2800, 2807, 2808, 2808, 2806, 2800, 2806, 2808, 2800, 2801, 2809, 2791, 2810, 2811, 2811, 2788, 2812, 2812, 2812, 2812, 2813, 2813, 2813, 2813, 2813, 2813, 2813, 2788, 2788, 2814, 2815, 2816, 2806, 2806, 2817, 2818, 2818, 2818, 2818, 2818, 2819, 2806, 2790, 2820, 2821, 2812, 2822, 2822, 2800, 2823, 2824, 2825, 2788, 2813, 2805, 2805, 2788, 2788, 2788, 2788, 2826, 2794, 2827, 2828, 2828, 2828, 2828, 2828, 2826, 2829, 2830, 2830, 2830, 2830, 2831, 2830, 2813, 2791, 2791, 2791, 2791, 2791, 2791, 2791, 2788, 2806, 2806, 2815, 2806, 2806, 2806, 2818, 2801, 2801, 2801, 2801, 2801, 2801, 2832, 2801, 2801, 2801, 2801, 2801, 2801, 2832, 2833, 2833, 2833, 2833, 2801, 2801, 2801, 2801, 2801, 2801, 2814, 2814, 2834, 2835, 2828, 2825, 2828, 2806, 2806, 2806, 2806, 2806, 2806, 2836, 2837, 2800, 2821, 2800, 2838, 2839, 2840, 2840, 2839, 2840, 2839, 2841, 2841, 2841, 2841, 2841, 2841, 2841, 2841, 2842, 2842, 2839, 2843, 2843, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2829, 2800, 2829, 2829, 2844, 2844, 2833, 2833, 2845, 2846, 2818, 2820, 2847, 2821, 2848, 2824, 2790, 2790, 2849, 2850, 2850, 2851, 2808, 2821, 2851, 2809, 2852, 2799, 2817, 2817, 2853, 2853, 2853, 2853, 2854, 2855, 2856, 2857, 2811, 2811, 2801, 2858, 2859, 2860, 2806, 2788, 2861, 2849, 2862, 2863, 2864, 2813, 2813, 2791, 2865, 2862, 2866, 2867, 2868, 2869, 2870, 2871, 2872, 2873, 2795, 2801, 2874, 2875, 2875, 2813, 2821, 2849, 2794, 2794, 2806, 2806, 2806, 2806, 2806, 2806, 2806, 2841, 2801, 2841, 2869, 2869, 2876, 2869, 2877, 2878, 2869, 2869, 2869, 2879, 2849, 2879, 2855, 2828, 2855, 2791, 2818, 2818, 2818, 2786, 2799, 2880, 2809, 2881, 2882, 2882, 2882, 2882, 2813, 2883, 2883, 2815, 2884, 2885, 2853, 2853, 2853, 2853, 2815, 2885, 2885, 2821, 2821, 2821, 2886, 2790, 2881, 2881, 2800, 2827, 2788, 2788, 2841, 2789, 2841, 2832, 2811, 2833, 2874, 2887, 2888, 2875, 2875, 2889, 2875, 2890, 2891, 2848, 2892, 2892, 2884, 2839, 2893, 2884, 2829, 2844, 2840, 2821, 2821, 2842, 2829, 2807, 2894, 2801, 2801, 2801, 2801, 2895, 2884, 2895, 2895, 2839, 2807, 2807, 2800, 2800, 2800, 2800, 2800, 2823, 2823, 2829, 2828, 2821, 2894, 2896, 2829, 2813, 2817, 2817, 2897, 2897, 2897, 2897, 2897, 2897, 2898, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2897, 2899, 2899, 2899, 2900, 2899, 2901, 2902, 2903, 2904, 2905, 2906, 2907, 2907, 2908, 2909, 2910, 2911, 2910, 2912, 2913, 2913, 2914, 2906, 2915, 2915, 2915, 2916, 2916, 2916, 2916, 2916, 2916, 2917, 2917, 2917, 2916, 2918, 2916, 2916, 2916, 2917, 2917, 2917, 2917, 2916, 2916, 2919, 2913, 2916, 2920, 2921, 2922, 2904, 2923, 2924, 2925, 2926, 2926, 2927, 2906, 2928, 2906, 2929, 2930, 2924, 2924, 2931, 2932, 2933, 2915, 2934, 2925, 2925, 2925, 2935, 2936, 2909, 2937, 2937, 2937, 2937, 2937, 2937, 2938, 2939, 2940, 2940, 2941, 2942, 2941, 2943, 2944, 2945, 2945, 2945, 2946, 2946, 2946, 2947, 2948, 2948, 2949, 2950, 2951, 2952, 2953, 2954),
    strict=True))
KINDS = (
    (73,),
    (132, 1281),
    (73, 1091),
    (),
    (1170,),
    (1120, 1124, 1819),
    (591, 864, 899, 909, 916, 926, 1746),
    (1, 3, 54, 114, 129, 135, 151, 169, 174, 338, 580, 582, 623, 637, 668, 837, 857, 858, 874, 875, 887, 888, 891, 895, 898, 922, 1113, 1122, 1129, 1132, 1133, 1135, 1145, 1249, 1250, 1344, 1394, 1463, 1468, 1491, 1505, 1526, 1530, 1537, 1539, 1555, 1557, 1605, 1623, 1656, 1807, 1820, 1822, 1835, 1838, 1848, 1878),
    (50, 424, 426, 515, 581, 584, 729, 758, 764, 783, 799, 802, 803, 817, 821, 890, 945, 984, 1130, 1491, 1626, 1627),
    (1883,),
    (654, 662),
    (424, 729, 758, 764, 783, 799, 802, 803, 817, 821, 890, 945, 984, 1130, 1459),
    (54, 129, 158, 171, 174, 298, 737, 1796),
    (54, 129, 158, 171, 174, 737),
    (353, 359, 1413),
    (1223, 1277, 1646),
    (1115, 1144, 1161, 1388),
    (1334, 1342, 1354),
    (1184, 1746, 1756),
    (83, 126, 130, 134, 168, 208, 221, 230, 237, 457, 590, 679, 783, 795, 803, 817, 821, 957, 1116, 1119, 1121, 1165),
    (1560,),
    (1444, 1447),
    (390, 411, 606, 608, 666, 1045, 1334, 1342, 1354, 1644),
    (104,),
    (390, 526, 606, 608, 662, 663, 1045, 1334, 1342, 1354, 1398, 1644, 1750),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 1511),
    (545, 548, 797, 805, 1168, 1816),
    (1721, 1803),
    (126, 130, 134, 168, 1315),
    (1211, 1214, 1220, 1583, 1637),
    (101, 109, 112),
    (199,),
    (138, 370, 521, 522, 542, 546, 551, 557, 1400, 1419, 1727, 1844),
    (138, 521, 522, 557),
    (138, 521, 522, 542, 557),
    (1120, 1879),
    (400, 526, 557, 654, 662, 663, 666, 1378),
    (793, 808, 1746, 1811, 1812, 1820),
    (736, 772, 1072, 1083),
    (221, 1165, 1173),
    (478, 948, 1120, 1379, 1879),
    (32, 125, 162, 207, 213, 507, 514, 530, 620, 626, 632, 674, 684, 714, 1511),
    (783, 803, 817, 821, 1459),
    (1745,),
    (1436,),
    (50, 83, 125, 463, 507, 520, 731, 1356, 1845, 1859, 1878),
    (208, 1190, 1192),
    (160, 170, 172, 474, 761, 767, 1744, 1777, 1808),
    (102, 513, 1386, 1444),
    (262,),
    (354, 507, 773, 775, 779, 1406, 1415, 1859, 1878),
    (37, 41, 180, 482, 1446, 1450, 1916),
    (870, 1090),
    (870,),
    (1759,),
    (129, 135, 153, 174, 296, 334, 543, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1223, 1308, 1681, 1694, 1738, 1798, 1817, 1820, 1850, 1854, 1858),
    (543, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1817),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063, 1197, 1817, 1858),
    (129, 174, 539, 542, 543, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1197, 1817, 1850, 1858),
    (728, 729),
    (728, 729, 733, 738, 740, 1902),
    (660,),
    (1514,),
    (1220,),
    (1382,),
    (126, 130, 134, 168, 605),
    (1219, 1636, 1775, 1897),
    (187, 1893),
    (187,),
    (187, 346, 1746),
    (83, 624, 627, 1465),
    (93, 1078),
    (126, 130, 134, 168, 530, 620, 626, 632, 674, 684, 714, 742, 757, 1511),
    (1512, 1555),
    (39,),
    (987, 1450, 1820),
    (1446,),
    (101, 109, 153, 1206),
    (1044, 1420),
    (1450,),
    (1480,),
    (146, 363, 1330, 1745),
    (126, 130, 134, 168, 1615),
    (1578,),
    (53, 55, 126, 130, 134, 168, 337, 1434, 1750),
    (735,),
    (206, 1443, 1490, 1493, 1502, 1650, 1865),
    (126, 130, 134, 168, 172, 536, 554, 564, 570, 811, 1388, 1459, 1714, 1715, 1815, 1861),
    (679, 1291, 1295, 1338, 1340, 1408, 1412, 1781),
    (731, 738, 740, 1084, 1612),
    (730,),
    (728,),
    (117, 165, 399, 525, 619, 625, 628, 667, 669, 721, 725, 797, 1222, 1355, 1370, 1371, 1387, 1453),
    (1170, 1266, 1860),
    (132, 255, 260, 609, 1276, 1298, 1425, 1440, 1515, 1778),
    (126, 130, 134, 168, 237, 1116, 1121, 1131, 1144, 1147),
    (142, 494, 876, 900, 1063, 1092, 1107, 1680, 1792, 1840, 1853),
    (990, 1097),
    (980, 990),
    (21, 24, 144, 266, 634, 1239, 1312, 1387, 1494, 1496, 1889, 1899),
    (617, 633, 657, 666, 706, 714, 729, 741, 746, 750, 754),
    (674, 675, 688, 845, 1291, 1607, 1682, 1750),
    (1054,),
    (77, 79, 80, 94, 97, 100, 102, 108, 580, 582, 889, 954, 955, 959, 963, 1057, 1095, 1129, 1133, 1388, 1791, 1835, 1867, 1873),
    (77, 79, 80, 88, 94, 97, 100, 102, 108, 113, 889, 953, 955, 959, 1129, 1133, 1791, 1835, 1873, 1882),
    (1330,),
    (458, 573, 578, 587, 594, 599, 600, 602, 1690, 1834, 1836),
    (458, 460, 573, 578, 587, 594, 599, 600, 602, 1315, 1690, 1737, 1778, 1834, 1836, 1922),
    (542,),
    (435, 542, 551, 876, 900, 1063, 1107),
    (1933,),
    (244, 1933),
    (222,),
    (565, 983),
    (429, 990),
    (990,),
    (177, 662, 663, 1513, 1548, 1563),
    (530, 652, 674, 684),
    (1, 3, 9, 20, 54, 61, 129, 135, 151, 158, 171, 174, 292, 298, 333, 334, 338, 352, 358, 477, 521, 557, 589, 604, 623, 645, 668, 670, 742, 832, 837, 931, 933, 937, 940, 1327, 1329, 1344, 1349, 1366, 1369, 1374, 1376, 1392, 1408, 1412, 1505, 1537, 1539, 1555, 1557, 1656, 1677, 1730, 1740, 1742, 1796, 1918),
    (1, 3, 9, 20, 47, 54, 129, 135, 151, 157, 158, 171, 174, 398, 483, 521, 557, 581, 589, 604, 834, 931, 933, 937, 939, 940, 1327, 1328, 1408, 1505, 1537, 1539, 1555, 1557, 1656, 1740, 1918),
    (1, 3, 9, 54, 61, 129, 135, 151, 158, 171, 174, 521, 557, 589, 1505, 1537, 1539, 1555, 1557, 1656),
    (1, 3, 9, 54, 61, 129, 135, 151, 158, 171, 174, 581, 1039, 1042, 1043, 1113, 1505, 1537, 1539, 1555, 1557, 1656, 1689),
    (1, 3, 9, 54, 61, 129, 135, 151, 158, 171, 174, 477, 521, 557, 589, 623, 645, 668, 670, 742, 1344, 1349, 1366, 1369, 1374, 1392, 1408, 1412, 1505, 1537, 1539, 1555, 1557, 1656),
    (158, 171, 174),
    (1557, 1559),
    (1086,),
    (1459,),
    (530, 620, 626, 632, 649, 656, 658, 664, 674, 684, 707, 714, 1372, 1373, 1407, 1410, 1511, 1788),
    (507, 515, 520, 530, 620, 626, 632, 674, 684, 714, 731, 736, 738, 740, 1084, 1372, 1373, 1511, 1788, 1789, 1902),
    (693,),
    (720, 724),
    (204, 206, 222, 231, 235, 493, 1577, 1894, 1935),
    (204, 206, 222, 231, 235, 493, 496, 1577),
    (954, 963, 967, 1165),
    (42,),
    (717, 723, 726, 1439, 1573, 1610),
    (150, 268, 699, 704, 717, 723, 726, 1165, 1386, 1387, 1388, 1438, 1439, 1573),
    (38, 46),
    (692, 697, 699, 701, 704, 1470, 1824),
    (692, 697, 699, 701, 1443, 1470, 1483, 1490),
    (118, 904, 1198, 1204),
    (14, 15, 22, 57, 58, 116, 153, 515, 540, 542, 546, 549, 575, 581, 1093, 1094, 1106, 1130, 1316, 1688, 1782),
    (855, 872, 917, 961, 1025, 1092, 1128, 1143, 1145, 1250, 1274, 1275, 1277, 1646, 1776),
    (32, 125, 162, 207, 213, 239, 256, 258, 514, 626, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1145, 1250, 1275, 1277, 1302, 1331, 1641, 1646, 1778),
    (208, 225, 237, 495, 496, 969, 1116, 1121, 1131, 1137, 1140, 1144, 1912, 1913),
    (225, 237, 1116, 1121),
    (612, 614, 617, 633, 657, 666, 706, 714, 729, 773, 779, 783, 803, 817, 821, 1459, 1504, 1548, 1563),
    (195,),
    (50, 700, 1915),
    (700,),
    (921,),
    (126, 130, 134, 168, 376, 389, 537, 547, 557, 1338, 1345, 1714, 1750, 1810, 1861),
    (65, 126, 130, 134, 168, 369, 373, 389, 493, 515, 537, 547, 557, 1338, 1345, 1367, 1376, 1391, 1395, 1714, 1750, 1810, 1861),
    (783, 803, 817, 821, 874, 878, 1848),
    (783, 803, 817, 821, 874, 875, 878, 1062, 1127, 1256),
    (398,),
    (1508, 1541, 1545, 1553, 1557, 1561, 1888),
    (1508, 1541, 1553, 1557, 1561, 1888),
    (718, 719, 727, 1892, 1895, 1896),
    (126, 130, 134, 168, 666, 679),
    (76, 1824, 1829),
    (662, 729, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275),
    (32, 90, 125, 162, 207, 213, 239, 244, 249, 254, 507, 514, 626, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275, 1501, 1778),
    (1339,),
    (16, 26, 34, 65, 125, 130, 134, 151, 168, 202, 294, 299, 304, 308, 361, 479, 493, 536, 581, 584, 590, 617, 633, 657, 666, 692, 706, 711, 714, 729, 740, 742, 758, 783, 803, 817, 821, 855, 859, 867, 890, 896, 945, 960, 1016, 1025, 1039, 1092, 1130, 1145, 1250, 1275, 1283, 1285, 1338, 1345, 1376, 1435, 1459, 1464, 1471, 1491, 1504, 1548, 1557, 1563, 1626, 1627, 1655, 1677),
    (83, 85, 86),
    (1167, 1171, 1185, 1268),
    (67, 565, 990),
    (798,),
    (186, 345, 792),
    (186, 1191, 1194, 1631),
    (186, 1191, 1194),
    (565, 1194),
    (429, 565, 566, 580, 582, 604, 611, 613, 793, 808, 818, 889, 956, 972, 975, 982, 985, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1145, 1165, 1250, 1625, 1668, 1807, 1811, 1812, 1820),
    (580, 582, 604, 793, 808, 818, 889, 956, 975, 978, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1165, 1625, 1811, 1812, 1820),
    (793, 808, 818, 889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (429, 565, 793, 808, 818, 889, 956, 985, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (580, 582, 787, 793, 808, 818, 889, 956, 972, 975, 976, 985, 986, 990, 1013, 1069, 1122, 1127, 1129, 1132, 1133, 1135, 1145, 1625, 1811, 1812, 1818, 1820, 1822),
    (662, 663, 1911),
    (530, 620, 626, 632, 674, 684, 714, 1511),
    (784, 791),
    (16, 26, 34, 130, 134, 151, 168, 202, 299, 361, 513, 536, 581, 584, 590, 617, 633, 657, 666, 692, 706, 711, 714, 729, 742, 758, 783, 803, 817, 821, 855, 867, 882, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275, 1283, 1285, 1338, 1459, 1464, 1471, 1491, 1504, 1548, 1557, 1563, 1677, 1753),
    (1462,),
    (172, 515, 564, 811, 1114, 1815, 1860, 1885),
    (1072, 1083, 1405, 1414, 1544, 1547),
    (237, 1119, 1307, 1308, 1738, 1798, 1905),
    (237, 457, 1119),
    (1746,),
    (1, 3, 9, 20, 151, 312, 593, 618, 622, 635, 636, 670, 676, 677, 678, 680, 685, 687, 715, 728, 843, 919, 930, 1197, 1329, 1426, 1510, 1537, 1549, 1557, 1564, 1603, 1605, 1687, 1739, 1740, 1742, 1793, 1795, 1797),
    (1, 3, 9, 20, 151, 593, 618, 622, 635, 636, 670, 676, 677, 678, 680, 683, 685, 687, 715, 728, 846, 933, 1426, 1510, 1537, 1549, 1557, 1564, 1603, 1605),
    (206,),
    (618, 635, 636, 670),
    (740,),
    (1342, 1343, 1353),
    (552, 852),
    (739, 1746),
    (1879,),
    (238,),
    (126, 130, 134, 168),
    (241, 243, 364, 501, 1508, 1553, 1561, 1570, 1778),
    (126, 130, 134, 168, 237, 325, 438, 662, 663, 679, 758, 783, 803, 817, 821, 892, 1116, 1121, 1125, 1131, 1137, 1140, 1144, 1148, 1149, 1291, 1295),
    (237, 1148, 1149),
    (67, 138, 150, 370, 521, 522, 557, 660, 1386, 1387, 1857),
    (67, 138, 521, 522, 557, 1387),
    (20,),
    (37, 42, 812),
    (214, 856, 900, 924, 929, 932, 1052, 1063, 1079, 1088, 1092, 1146, 1163, 1189, 1197, 1207, 1210, 1230, 1275, 1641, 1738),
    (48, 391, 526, 536),
    (241, 243, 364, 501, 1508, 1553, 1570, 1778),
    (241, 243, 501, 1778),
    (796, 805, 1474),
    (134, 783, 803, 817, 821, 1459, 1504, 1548, 1563),
    (539,),
    (881, 895, 1066, 1132, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656, 1835),
    (772, 774, 778, 1617, 1618, 1779),
    (1750,),
    (160, 170, 172, 300, 530, 652, 674, 684, 761, 767, 1343, 1381, 1384, 1407, 1744, 1773, 1808, 1929, 1930, 1931),
    (1388, 1859, 1878),
    (206, 231, 493, 496, 1763),
    (126, 130, 134, 168, 1259, 1750),
    (1893,),
    (177, 530, 652, 674, 684, 1360, 1378),
    (112, 153),
    (639, 797, 1168, 1291, 1444, 1750, 1816),
    (145, 431, 503, 522, 527, 789, 797, 807, 833, 835, 853, 1370, 1759),
    (1533, 1938),
    (756, 892, 991, 1062, 1116, 1121, 1148, 1150, 1154, 1155, 1159),
    (1062, 1087),
    (618, 670),
    (1233,),
    (159, 525, 591, 667, 669, 797, 1168, 1222, 1234, 1355, 1371, 1514, 1524, 1567, 1803),
    (1165,),
    (463, 507, 1859, 1878),
    (205, 235),
    (1696,),
    (68, 126, 130, 134, 168),
    (158, 171, 174, 298, 321, 623, 681, 728, 879, 947, 977, 1079, 1244, 1708),
    (158, 171, 174, 977),
    (81, 83, 89, 108, 170, 489, 761, 767, 1744),
    (20, 36, 302, 618, 635, 670, 682, 877, 907, 910, 919, 1063, 1071, 1793, 1795, 1797),
    (20, 47, 618, 670, 919, 1073, 1465, 1691),
    (20, 302, 618, 670, 682),
    (1533,),
    (208, 618, 670, 1531),
    (618, 670, 683, 1531),
    (160, 170, 172, 409, 530, 557, 761, 767, 1343, 1407, 1436, 1744, 1773, 1777, 1808, 1929, 1930, 1931),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 1511, 1895, 1896, 1939),
    (530, 620, 626, 632, 674, 684, 714, 1511, 1895, 1896),
    (20, 907, 1844),
    (507,),
    (618, 670, 1073),
    (865, 902, 909, 915, 920, 1377, 1444, 1819),
    (837, 865, 884, 902, 909, 915, 920, 947, 950, 977, 979, 1007, 1265, 1291, 1313, 1357, 1377, 1444, 1819, 1820),
    (138, 370, 496, 521, 522, 557, 660, 1366, 1374, 1376),
    (138, 370, 397, 414, 521, 522, 557, 660, 1366, 1374),
    (89, 783, 803, 817, 821),
    (54, 176, 333, 782, 804, 808, 865, 884, 902, 905, 909, 915, 920, 979, 1505, 1537, 1539, 1555, 1557, 1656, 1811, 1812),
    (54, 782, 804, 808, 865, 902, 909, 915, 920, 1811, 1812),
    (176, 641, 1505, 1512, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1656),
    (176, 654, 662, 663, 666, 1505, 1519, 1523, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1656),
    (926, 992, 1749),
    (1454,),
    (1128,),
    (1199, 1851),
    (126, 130, 134, 168, 553, 1345),
    (61, 521, 557, 1686),
    (496, 1199, 1633, 1635),
    (440, 545, 797, 926, 1746, 1794, 1816),
    (796,),
    (1480, 1484),
    (21, 24, 1494, 1496),
    (503, 529, 1474, 1514, 1516, 1517, 1522, 1524, 1532, 1567, 1569, 1575),
    (855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275),
    (32, 125, 162, 207, 213, 239, 244, 249, 254, 514, 530, 620, 626, 632, 674, 684, 714, 855, 872, 908, 911, 917, 961, 1025, 1092, 1128, 1143, 1275, 1462, 1501, 1511, 1843),
    (131,),
    (81, 108, 153, 919, 935, 1178, 1503, 1674, 1912, 1913),
    (16, 26, 34, 125, 130, 134, 151, 168, 202, 294, 299, 304, 308, 361, 479, 536, 581, 584, 590, 617, 633, 657, 666, 692, 706, 711, 714, 729, 740, 742, 758, 783, 803, 817, 821, 855, 861, 867, 890, 919, 945, 960, 1016, 1025, 1039, 1092, 1130, 1250, 1275, 1283, 1285, 1338, 1345, 1408, 1435, 1459, 1464, 1471, 1491, 1504, 1548, 1557, 1563, 1677, 1697, 1753),
    (1225, 1308, 1905),
    (18, 287, 1340),
    (18, 287, 1338, 1340),
    (1533, 1561, 1654),
    (1493, 1497, 1859, 1878),
    (1449, 1490),
    (617, 633, 657, 666, 706, 714, 729),
    (37, 41, 180, 265, 482, 1446, 1450),
    (1778,),
    (17,),
    (135, 176, 521, 557, 597, 629, 699, 704, 782, 804, 808, 810, 814, 865, 902, 909, 915, 920, 979, 1505, 1526, 1530, 1537, 1539, 1555, 1557, 1656, 1668, 1805, 1811, 1812, 1823, 1825, 1827),
    (521, 557, 782, 804, 808, 1811, 1812, 1823, 1827),
    (54, 135, 176, 597, 782, 804, 808, 810, 814, 816, 865, 909, 915, 920, 1457, 1505, 1523, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1656, 1805, 1811, 1812, 1823),
    (675, 1607),
    (54, 915, 938, 1145, 1681, 1694, 1820, 1822),
    (1673, 1746),
    (536,),
    (122, 521, 557, 690, 1669),
    (76,),
    (722, 727, 1253, 1277, 1298, 1440, 1642, 1777, 1927),
    (1595,),
    (722, 727, 1253, 1542, 1546, 1642),
    (932,),
    (1550, 1552),
    (662, 722, 727, 1609, 1775),
    (722, 727),
    (17, 286),
    (1544, 1547),
    (138, 370, 521, 557, 1912, 1913),
    (138, 397, 414, 521, 557),
    (1851, 1890),
    (195, 565, 566, 999, 1002, 1005, 1021, 1318, 1321, 1324, 1466, 1628, 1857, 1877),
    (1004, 1005, 1021),
    (21, 1001, 1008, 1324, 1465, 1466, 1467),
    (672,),
    (782, 804, 808, 810, 1278, 1811, 1812, 1933),
    (782, 804, 808, 1278, 1811, 1812, 1933),
    (68, 126, 130, 134, 168, 617, 633, 657, 666, 679, 706, 714, 729, 783, 803, 817, 821, 1113, 1291, 1295, 1541, 1750, 1860),
    (783, 803, 817, 821),
    (54, 129, 174, 782, 783, 795, 803, 804, 808, 817, 821, 892, 1811, 1812),
    (892,),
    (169, 437, 759, 762, 764, 766, 768, 769, 892),
    (92,),
    (348, 811),
    (102, 1119, 1144),
    (237, 325, 1116, 1121),
    (1148, 1150),
    (176, 782, 804, 808, 1444, 1505, 1512, 1523, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1656, 1811, 1812),
    (102, 208, 215, 521, 557, 1119, 1138, 1143, 1144, 1145, 1161, 1212, 1221, 1226),
    (521, 557, 1221),
    (208, 1119, 1221, 1630),
    (641, 1351),
    (38, 46, 48),
    (150, 314, 318, 329, 390, 662, 663, 1039, 1045, 1053, 1428, 1644),
    (494, 876, 900, 1063, 1092, 1107, 1291, 1433, 1680, 1792, 1840, 1853),
    (118, 516, 1709, 1774),
    (1366, 1474, 1488, 1493, 1703),
    (53, 55),
    (855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275, 1573),
    (237, 783, 803, 817, 821, 1459),
    (1343, 1381, 1384, 1929, 1930, 1931),
    (819, 1493),
    (819, 1157),
    (170, 761, 767, 1744, 1808),
    (458, 573, 578, 587, 594, 599, 600, 602, 610, 615, 1315, 1737, 1778, 1834, 1836),
    (77, 79, 80, 94, 97, 889, 954, 955, 970, 1129, 1133, 1835, 1867, 1873),
    (1684, 1746, 1753),
    (728, 1067, 1071, 1082, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (1414,),
    (16, 880, 948, 993, 1065, 1302, 1734),
    (126, 130, 134, 168, 590, 679, 758, 957, 1225),
    (3, 5, 48, 391, 526, 536, 784, 791, 1178),
    (54, 135, 1918),
    (48, 135, 784, 786, 788),
    (144, 181, 266, 634, 813, 1239, 1312, 1387, 1494, 1496, 1692, 1726),
    (1459, 1859, 1878),
    (144, 181, 266, 476, 634, 813, 836, 1239, 1301, 1312, 1387, 1494, 1496, 1692, 1705, 1726, 1849),
    (144, 181, 183, 634, 813, 1239, 1312, 1379, 1387, 1494, 1496, 1705, 1726, 1728),
    (1289, 1494, 1496),
    (1638,),
    (184, 633, 634, 1301, 1494, 1496, 1551, 1726),
    (144, 266, 634, 813, 1239, 1312, 1387, 1494, 1496, 1726),
    (121, 144, 181, 476, 634, 770, 813, 1239, 1312, 1386, 1387, 1494, 1496, 1547, 1692, 1705, 1726, 1849),
    (74, 87, 93, 96, 105, 113, 153, 512, 839, 842, 1642, 1646, 1675, 1868, 1917),
    (81, 108, 153, 1503, 1674, 1719, 1912, 1913),
    (81, 108, 153),
    (1880,),
    (696, 703, 720, 724, 1833),
    (696, 1832),
    (63, 696, 1610),
    (696, 703, 720, 724, 1471),
    (1, 3, 54, 61, 129, 135, 151, 158, 171, 174, 298, 543, 589, 623, 832, 879, 887, 895, 1088, 1132, 1667, 1708, 1796, 1820, 1835),
    (1, 3, 54, 129, 151, 158, 171, 174, 589, 834),
    (853, 863, 883, 1168, 1234, 1474),
    (529, 797, 864, 899, 916, 1413, 1514),
    (440, 545, 797, 1816),
    (855, 872, 894, 917, 961, 1025, 1092, 1128, 1143, 1170, 1275),
    (83, 84, 1116, 1121, 1148, 1150, 1154, 1155, 1158, 1418),
    (193, 281, 538, 701, 704, 789, 812, 1556, 1698, 1745),
    (423, 1463, 1468),
    (641, 1505, 1512, 1537, 1539, 1555, 1557, 1656),
    (150, 1505, 1537, 1539, 1555, 1557, 1656),
    (521, 557, 1386),
    (1386, 1900),
    (1041, 1331, 1332, 1645),
    (1911,),
    (173,),
    (772, 774, 778, 1083, 1405, 1414, 1617, 1618, 1777, 1779, 1809, 1842, 1855),
    (56, 90, 98, 125, 139, 180, 185, 201, 226, 262, 285, 343, 371, 461, 520, 532, 626, 731, 738, 1128, 1143, 1338, 1356, 1407, 1599, 1777, 1778, 1786, 1802, 1809),
    (363, 772, 1507, 1509, 1517, 1561, 1654, 1727, 1745),
    (1453,),
    (770, 776),
    (74, 83, 84, 85, 87, 93, 96, 113, 756, 991),
    (520, 773, 779),
    (817, 821, 822),
    (573, 574, 579, 585, 1663, 1664, 1787),
    (573, 574, 1662, 1664, 1834),
    (618, 670, 678, 728, 1071, 1510, 1537, 1557, 1564),
    (618, 635, 670, 683, 1073, 1510, 1537, 1557, 1564),
    (126, 130, 134, 168, 422, 436, 439, 1459, 1460, 1491, 1869, 1921),
    (690, 1669),
    (662, 663, 666, 741, 743, 746, 747, 750, 751, 1615, 1750),
    (742, 753),
    (239, 1275, 1278, 1462, 1469, 1501, 1843),
    (1495,),
    (526,),
    (852,),
    (1813,),
    (809,),
    (546, 551, 1400, 1419, 1727, 1844),
    (556, 1813),
    (1214,),
    (16, 481, 617, 633, 657, 666, 706, 714, 729, 880, 906, 912, 948, 1065, 1283, 1285, 1291, 1302),
    (1044, 1047, 1339),
    (239, 1462, 1501, 1843),
    (237, 811, 1116, 1121, 1147),
    (1345, 1382, 1383),
    (208, 372, 521, 528, 531, 533, 557, 1119, 1344, 1346, 1349, 1394, 1447),
    (81, 108, 374, 521, 523, 528, 534, 557, 1347, 1394, 1396, 1402),
    (530, 652, 674, 684, 1360, 1378),
    (1136, 1685, 1754, 1898, 1920),
    (74, 87, 93, 96, 113, 1474, 1868),
    (1061, 1256),
    (81, 83, 108, 445, 612, 614, 783, 803, 817, 821, 1116, 1121, 1793, 1795),
    (65, 493, 776, 1474),
    (224, 876, 900, 1063, 1107),
    (21, 150, 565, 1036, 1841),
    (1669,),
    (1238, 1241, 1243),
    (101, 104, 153, 539, 1669),
    (65, 493, 697, 699, 770, 841, 1145, 1250, 1274, 1277, 1600, 1641, 1646),
    (819, 1474),
    (1, 3, 7, 9, 54, 129, 135, 150, 151, 174, 221, 333, 334, 338, 589, 623, 645, 660, 668, 670, 704, 745, 785, 832, 837, 865, 902, 905, 909, 915, 920, 997, 1016, 1026, 1029, 1037, 1165, 1193, 1327, 1329, 1366, 1369, 1374, 1386, 1387, 1505, 1523, 1525, 1526, 1529, 1530, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1610, 1631, 1633, 1653, 1656, 1740, 1742, 1918),
    (1, 3, 7, 9, 54, 129, 135, 151, 174, 589, 623, 645, 660, 668, 670, 745, 865, 909, 915, 920, 1165, 1366, 1505, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1568, 1656, 1918),
    (1, 3, 7, 9, 54, 129, 135, 148, 150, 151, 174, 185, 189, 228, 515, 589, 706, 711, 744, 745, 862, 905, 997, 1003, 1016, 1025, 1026, 1031, 1034, 1037, 1042, 1043, 1165, 1319, 1505, 1519, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1652, 1653, 1656, 1659, 1695),
    (64, 530, 620, 626, 632, 640, 642, 646, 649, 656, 658, 664, 673, 674, 684, 707, 714, 744, 1504, 1511, 1548, 1557, 1563, 1603, 1839, 1852),
    (126, 130, 134, 168, 617, 633, 657, 666, 706, 714, 729, 758, 783, 799, 803, 817, 821, 890, 892, 945, 984, 1130, 1626),
    (318, 329, 1045, 1053, 1644),
    (1198, 1229),
    (150, 697, 699, 701, 704, 1443, 1448, 1479, 1481, 1486, 1490, 1713, 1801, 1919),
    (1443, 1448, 1481, 1486, 1490),
    (150, 1443, 1448, 1481, 1486, 1490),
    (694, 695, 697, 699, 1443, 1448, 1481, 1483, 1486, 1490, 1546, 1923),
    (694, 695),
    (20, 36, 150, 297, 312, 351, 618, 635, 660, 670, 678, 728, 877, 907, 910, 919, 1063, 1198, 1265, 1313, 1426, 1444, 1497, 1510, 1537, 1557, 1564, 1793, 1795, 1797, 1806),
    (20, 36, 47, 158, 171, 174, 618, 670, 1347, 1366, 1402, 1444, 1510, 1537, 1557, 1564, 1691),
    (20, 36, 618, 660, 670, 1444, 1510, 1537, 1557, 1564, 1797),
    (20, 36, 150, 618, 670, 1444, 1510, 1537, 1557, 1564),
    (446, 456),
    (300, 446, 612),
    (81, 83, 108),
    (467, 741, 750, 1706),
    (467, 735),
    (143, 149, 157, 522, 674, 784, 791, 833, 835, 1330, 1695, 1710),
    (143, 149, 157, 192, 522, 674, 784, 791, 833, 835, 1330, 1376, 1610, 1695, 1697, 1698, 1700, 1710, 1874),
    (528, 1444),
    (206, 231, 493),
    (237, 1131, 1140, 1144, 1463),
    (237,),
    (147,),
    (20, 54, 129, 158, 171, 174, 298, 321, 338, 589, 623, 637, 668, 676, 681, 837, 879, 1063, 1344, 1349, 1374, 1605, 1708, 1720, 1796, 1820),
    (530, 620, 626, 632, 638, 640, 655, 656, 658, 674, 684, 714, 1511, 1557, 1931),
    (92, 206, 208),
    (208,),
    (535,),
    (1189, 1191, 1194),
    (542, 565, 580, 582, 1035, 1189, 1194),
    (565,),
    (274, 1359, 1573, 1727),
    (782, 804, 806, 808, 810, 1811, 1812),
    (406, 1333, 1342, 1350, 1354, 1382, 1383),
    (565, 580, 582, 611, 613, 793, 808, 889, 956, 990, 1069, 1103, 1127, 1129, 1132, 1133, 1135, 1165, 1625, 1811, 1812, 1820),
    (208, 222, 1503, 1718, 1912, 1913),
    (1503,),
    (54, 129, 135, 174, 206, 231, 334, 493, 543, 580, 582, 589, 860, 873, 879, 892, 900, 913, 923, 924, 926, 929, 932, 958, 969, 1063, 1117, 1146, 1159, 1163, 1169, 1178, 1189, 1197, 1202, 1207, 1209, 1210, 1213, 1218, 1226, 1230, 1308, 1327, 1386, 1388, 1631, 1633, 1635, 1681, 1738, 1798, 1817, 1820, 1850, 1854, 1858, 1903),
    (48, 54, 135, 696, 703, 720, 724),
    (1438,),
    (176, 1278, 1505, 1512, 1537, 1539, 1555, 1557, 1656, 1933),
    (256, 258, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275, 1277, 1278, 1646, 1933),
    (32, 125, 162, 207, 213, 239, 244, 249, 254, 256, 258, 514, 626, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1254, 1275, 1277, 1278, 1302, 1641, 1646, 1778, 1933),
    (176, 1505, 1512, 1537, 1539, 1555, 1557, 1656, 1933),
    (770, 776, 777, 1582, 1585, 1800, 1826),
    (21, 996, 999, 1001, 1008, 1465, 1466, 1467),
    (135, 597, 780, 804, 808, 814, 1661, 1668, 1805, 1811),
    (780, 787, 804, 808, 1661, 1805, 1811, 1862),
    (337,),
    (77, 79, 92, 221, 580, 582, 866, 887, 888, 891, 895, 1129, 1132, 1133, 1249, 1472, 1751, 1755, 1763, 1835),
    (77, 79, 80, 94, 97, 100, 123, 889, 955, 1129, 1133, 1835, 1873),
    (77, 79, 80, 94, 97, 100, 123),
    (67, 578, 580, 582, 1055),
    (211, 214, 856, 868, 900, 921, 924, 929, 932, 1052, 1063, 1079, 1088, 1092, 1146, 1163, 1189, 1197, 1207, 1210, 1230, 1236, 1275, 1277, 1302, 1641, 1680, 1798),
    (856, 868, 900, 921, 924, 929, 932, 1052, 1063, 1079, 1088, 1092, 1122, 1139, 1141, 1145, 1146, 1163, 1189, 1197, 1207, 1209, 1210, 1213, 1218, 1230, 1232, 1236, 1248, 1253, 1274, 1275, 1277, 1641, 1642, 1646, 1680),
    (1500,),
    (641, 1351, 1357, 1377),
    (1443, 1481, 1482, 1485, 1490, 1493, 1919),
    (694, 697, 699, 701, 1443, 1445, 1448, 1481, 1485, 1486, 1488, 1489, 1490, 1493, 1557, 1562, 1703),
    (1443, 1481, 1483, 1490, 1919),
    (635, 636, 1284, 1293, 1297, 1299, 1314, 1442, 1613, 1647, 1735, 1739),
    (693, 1242, 1544, 1547),
    (1032,),
    (1601,),
    (697, 699, 701, 828, 1443, 1448, 1455, 1479, 1481, 1482, 1485, 1486, 1490, 1493, 1919),
    (1443, 1448, 1455, 1481, 1486, 1490),
    (662, 663, 694, 697, 699, 701, 1443, 1473, 1477, 1481, 1483, 1485, 1490, 1493, 1497, 1649, 1919),
    (83, 580, 582, 623, 637, 681, 728, 866, 887, 888, 895, 913, 1132, 1249, 1463, 1468, 1526, 1530, 1751, 1755, 1835, 1856),
    (220, 543, 1327, 1480),
    (624, 627, 1463, 1523, 1566),
    (1, 3, 151, 163, 302, 307, 310, 312, 618, 622, 635, 636, 670, 676, 728, 1284, 1292, 1297, 1309, 1314, 1426, 1442, 1647, 1687, 1693, 1727, 1735, 1739, 1740, 1742, 1749, 1799),
    (1, 3, 150, 151, 163, 208, 237, 283, 302, 328, 521, 557, 618, 635, 660, 670, 678, 680, 877, 919, 1071, 1082, 1119, 1131, 1144, 1161, 1497, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656, 1793, 1795, 1797),
    (150, 237, 1119, 1497, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1653, 1656),
    (163, 302, 521, 557, 618, 670, 678, 680, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (1322, 1746),
    (362, 521, 523, 557, 618, 635, 636, 641, 670, 678, 683, 1073, 1119, 1457, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (31, 50, 125, 507, 515, 520, 536, 657, 706, 711, 744, 764, 1084, 1238, 1241, 1243, 1356, 1367, 1372, 1373, 1859, 1878),
    (536, 555, 557, 1813),
    (372, 374, 392, 521, 523, 528, 531, 533, 534, 557, 1057, 1344, 1349, 1386, 1387, 1394, 1396, 1402, 1780),
    (372, 521, 528, 531, 533, 557, 1366),
    (1156,),
    (220, 1671, 1792, 1840),
    (1, 3, 9, 20, 36, 135, 151, 312, 593, 618, 622, 635, 636, 670, 676, 677, 678, 680, 687, 715, 728, 843, 851, 1294, 1314, 1426, 1440, 1510, 1537, 1549, 1557, 1564, 1603, 1605, 1687, 1693, 1739, 1740, 1742, 1793, 1795, 1797, 1799, 1806),
    (1, 3, 9, 20, 135, 151, 593, 618, 622, 624, 635, 636, 670, 676, 677, 678, 680, 683, 685, 687, 715, 728, 846, 931, 940, 1294, 1314, 1426, 1510, 1537, 1549, 1557, 1564, 1603, 1605, 1693, 1879),
    (662, 663),
    (494, 1792, 1840),
    (410, 919, 1346, 1357),
    (83, 1347),
    (397, 414, 1346, 1357, 1362),
    (765,),
    (307, 309, 310, 618, 622, 635, 636, 670, 676, 728, 931, 940, 1284, 1292, 1299, 1314, 1351, 1426, 1693, 1735, 1740, 1749),
    (37, 193, 812, 1556),
    (1214, 1220),
    (158, 171, 173, 174),
    (694, 695, 1388),
    (126, 130, 134, 168, 1703),
    (195, 580, 582, 1030, 1036, 1054, 1112, 1310, 1386),
    (176, 662, 663, 782, 804, 808, 1034, 1493, 1505, 1519, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1652, 1653, 1656, 1811, 1812, 1860),
    (1, 3, 54, 135, 151, 176, 334, 338, 372, 521, 528, 533, 557, 589, 597, 660, 668, 742, 782, 804, 808, 810, 814, 832, 837, 865, 884, 902, 909, 915, 920, 979, 1010, 1366, 1436, 1505, 1523, 1525, 1526, 1529, 1530, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1653, 1656, 1805, 1811, 1812, 1859, 1878),
    (54, 135, 176, 362, 374, 521, 523, 534, 557, 597, 782, 804, 808, 810, 814, 816, 862, 865, 902, 909, 915, 920, 1457, 1505, 1512, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1656, 1805, 1811, 1812, 1879),
    (855, 869, 872, 917, 961, 1025, 1092, 1128, 1143, 1275),
    (778, 1120, 1145, 1809),
    (575,),
    (20, 36, 877),
    (496, 660, 662, 1386, 1387, 1388, 1775),
    (248, 501),
    (1044, 1339),
    (208, 1067, 1082, 1444),
    (1444,),
    (208, 1444),
    (457, 1341),
    (457, 1044, 1047, 1339),
    (573, 578, 587, 594, 599, 600, 602, 610, 615),
    (237, 1116, 1121, 1147),
    (153, 521, 557, 919, 935, 1178, 1308, 1503, 1674, 1905, 1912),
    (397, 414, 521, 557, 1362, 1503),
    (74, 87, 93, 96, 113, 1868, 1882, 1915),
    (1472, 1475),
    (139, 264, 343, 926, 934, 1065, 1102, 1120, 1778, 1879),
    (16, 162, 201, 855, 872, 880, 897, 912, 917, 948, 961, 1025, 1065, 1077, 1092, 1100, 1128, 1143, 1275, 1772),
    (461, 511, 778, 1145, 1750, 1777, 1809, 1915),
    (76, 98, 137, 461, 509, 1100, 1120, 1778, 1879),
    (778, 1462, 1683, 1750, 1779, 1809),
    (165, 399, 525, 669, 760, 1355, 1368, 1370, 1371, 1387, 1444, 1453, 1746),
    (99, 1092),
    (11, 139, 431, 522, 527, 619, 621, 625, 628, 659, 667, 721, 833, 835, 863, 1371, 1514, 1522, 1532, 1565, 1575),
    (81, 108, 919, 1503),
    (1, 3, 54, 151, 358, 521, 557, 1366, 1374, 1392, 1408, 1411, 1412, 1417, 1420, 1421, 1727, 1730),
    (54, 537, 547, 569, 1042, 1113, 1383, 1399, 1408, 1412, 1417, 1420, 1421),
    (618, 635, 636, 670, 1693, 1749),
    (1, 3, 9, 151, 593, 618, 635, 636, 670, 715, 728, 1071, 1075, 1082, 1085, 1459, 1505, 1521, 1534, 1537, 1549, 1552, 1557, 1564, 1613, 1652, 1653, 1656, 1659, 1727, 1887),
    (1, 3, 9, 151, 362, 618, 622, 635, 636, 670, 715, 728, 1073, 1075, 1082, 1089, 1505, 1521, 1523, 1526, 1529, 1537, 1549, 1552, 1557, 1564, 1566, 1653, 1656, 1727, 1887),
    (1, 3, 9, 151, 618, 670, 728, 1082, 1505, 1519, 1521, 1534, 1537, 1549, 1552, 1557, 1564, 1613, 1652, 1653, 1656, 1659),
    (1, 3, 54, 151, 618, 635, 636, 670, 678, 680, 1071, 1075, 1082, 1497, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (1241, 1386, 1387),
    (1386, 1457),
    (1238,),
    (208, 1387),
    (1670,),
    (1156, 1180),
    (674, 675, 1291, 1607),
    (245, 246, 501, 1508, 1515, 1518, 1553, 1561, 1654, 1778),
    (1443, 1449, 1487, 1490, 1493, 1837),
    (576, 721, 725, 1575, 1748),
    (1342, 1343),
    (27, 153, 1726, 1741, 1745),
    (152,),
    (598, 781, 788, 797, 830, 1011, 1746),
    (77, 79, 80, 94, 97, 100, 123, 889, 949, 952, 955, 1129, 1133, 1784, 1824, 1835, 1873),
    (797, 1816),
    (56, 90, 98, 125, 139, 164, 180, 185, 226, 273, 520, 522, 532, 626, 731, 738, 1338, 1356, 1407, 1643, 1777, 1778, 1786, 1802, 1845),
    (1, 3, 151, 997, 1016, 1367, 1376),
    (1, 3, 9, 54, 135, 151, 327, 338, 392, 402, 521, 531, 557, 648, 669, 712, 785, 832, 837, 997, 1003, 1016, 1029, 1031, 1034, 1037, 1038, 1042, 1134, 1319, 1325, 1327, 1329, 1344, 1349, 1359, 1371, 1374, 1375, 1377, 1386, 1387, 1444, 1700, 1702, 1727, 1780, 1918),
    (16, 32, 125, 207, 213, 422, 481, 515, 831, 855, 872, 880, 917, 948, 961, 1025, 1065, 1092, 1128, 1143, 1275, 1626, 1627),
    (16, 32, 90, 125, 162, 207, 213, 239, 244, 249, 254, 256, 416, 422, 444, 450, 507, 514, 564, 626, 729, 831, 855, 872, 880, 908, 911, 917, 948, 961, 1025, 1065, 1092, 1128, 1143, 1275, 1331, 1418, 1501, 1646, 1655, 1659, 1747, 1777, 1778),
    (1, 3, 9, 54, 135, 151, 368, 387, 394, 521, 524, 531, 557, 669, 997, 1016, 1319, 1325, 1344, 1349, 1359, 1366, 1371, 1374, 1375, 1377, 1444, 1702, 1727, 1780, 1918),
    (1, 3, 9, 54, 114, 135, 151, 521, 525, 557, 669, 760, 1031, 1037, 1344, 1359, 1371, 1375, 1386, 1387, 1444, 1453, 1727, 1781, 1918),
    (1386,),
    (72, 75, 113),
    (165, 399, 525, 669, 760, 1368, 1370, 1371, 1387, 1444, 1453, 1746),
    (624, 627, 683),
    (32, 125, 162, 207, 213, 239, 244, 507, 514, 626, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275, 1418, 1655, 1659, 1747, 1778),
    (38, 43, 46),
    (876, 900, 1063, 1107),
    (1157,),
    (56, 90, 98, 125, 139, 141, 180, 185, 273, 324, 371, 520, 522, 532, 626, 731, 738, 831, 1338, 1356, 1407, 1786, 1802),
    (773,),
    (538, 901, 914, 926, 934, 936, 1682, 1749),
    (375, 440, 545, 797, 1746, 1816),
    (1528, 1816),
    (901, 904, 926, 1682, 1729),
    (522, 659, 901, 926, 934, 936, 1682),
    (1011, 1746),
    (659, 1604, 1748),
    (1604,),
    (1749,),
    (90, 220, 1792, 1840),
    (140, 399, 431, 619, 621, 625, 667, 760, 1355, 1368, 1370, 1444, 1453, 1575, 1599),
    (503, 1166, 1514, 1516, 1524),
    (25, 144, 181, 535, 634, 1239, 1312, 1379, 1387, 1726, 1741, 1745, 1748),
    (660, 706, 1480),
    (1245,),
    (1792, 1840),
    (237, 1131, 1137, 1140, 1144),
    (237, 1116, 1121),
    (1784,),
    (558,),
    (32, 90, 115, 125, 139, 162, 172, 207, 213, 416, 422, 444, 514, 522, 564, 571, 626, 831, 855, 872, 894, 897, 903, 906, 908, 911, 917, 961, 1025, 1052, 1092, 1128, 1143, 1275, 1302, 1331, 1338, 1340, 1418, 1501, 1747, 1777, 1898),
    (16, 32, 90, 125, 162, 172, 207, 229, 422, 444, 522, 539, 564, 571, 831, 855, 872, 880, 897, 903, 906, 912, 917, 948, 961, 993, 1025, 1065, 1077, 1092, 1100, 1102, 1120, 1128, 1143, 1145, 1275, 1302, 1331, 1418, 1599, 1778, 1818, 1819),
    (73,),
    (1282, 1495),
    (1282,),
    (1768,),
    (73, 1670),
    (73, 871, 1170),
    (73, 943, 1315),
    (73, 974),
    (73, 1019),
    (558,),
    (124,),
    (1024,),
    (609,),
    (1458, 1486, 1489, 1492),
    (73, 1109),
    (1170,),
    (73, 1108),
    (1326,),
    (1337, 1758),
    (1506, 1543, 1553, 1561, 1654, 1658),
    (1449, 1490),
    (116, 542, 546, 549, 551, 1386, 1387, 1782, 1783),
    (116,),
    (116, 542, 544),
    (542,),
    (116, 542),
    (54, 114, 129, 135, 174, 624, 627, 1505, 1523, 1537, 1539, 1555, 1557, 1566, 1656, 1838, 1848),
    (54, 114, 129, 174, 1463, 1505, 1537, 1539, 1555, 1557, 1656),
    (624, 627, 1463, 1505, 1523, 1537, 1539, 1555, 1557, 1566, 1656),
    (1, 3, 54, 114, 129, 151, 174, 857, 887, 895, 921, 922, 1132, 1505, 1537, 1539, 1555, 1557, 1623, 1656, 1781, 1835),
    (1443, 1449, 1490),
    (1198,),
    (1439,),
    (530, 620, 626, 632, 674, 684, 714, 1511),
    (1824, 1828),
    (116, 221, 1165, 1660),
    (221,),
    (54, 129, 158, 171, 174, 732, 734, 735),
    (728, 730),
    (54, 129, 158, 171, 174),
    (730, 1614, 1886, 1888),
    (730,),
    (67,),
    (192, 1408, 1412, 1418),
    (192, 1340, 1408, 1412),
    (1223,),
    (889, 955, 1129, 1133, 1835, 1873),
    (1335, 1336),
    (457, 1119),
    (513, 783, 795, 803, 817, 821, 1504, 1548, 1563),
    (208,),
    (1560,),
    (268, 1438, 1439, 1573, 1932),
    (1573,),
    (268, 1573),
    (565,),
    (1462,),
    (530, 620, 626, 632, 674, 684, 714, 1462, 1469, 1511, 1837),
    (408, 530, 652, 674, 684, 1342, 1343, 1353),
    (197,),
    (1444,),
    (1235,),
    (1334, 1342, 1354),
    (660, 1334, 1342, 1354),
    (1045, 1334, 1342, 1354, 1644),
    (606, 608, 1045, 1334, 1342, 1354, 1644),
    (530, 620, 626, 632, 674, 684, 714, 1343, 1511),
    (160, 172, 357, 530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 742, 1301, 1342, 1343, 1348, 1390, 1393, 1397, 1403, 1407, 1410, 1416, 1511, 1557, 1701, 1777, 1839, 1852, 1931),
    (1342, 1353),
    (530, 652, 674, 684, 742, 749),
    (205, 209, 235),
    (1486, 1489, 1492),
    (1240,),
    (1501,),
    (515, 530, 620, 626, 632, 674, 684, 714, 845, 847, 1511),
    (160, 172, 530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 845, 847, 848, 1427, 1511, 1557),
    (1316,),
    (530, 620, 626, 632, 674, 684, 714, 1511, 1852),
    (530, 620, 626, 632, 640, 656, 658, 674, 684, 707, 714, 1220, 1462, 1511, 1557, 1583, 1637),
    (1763,),
    (1785,),
    (15, 116, 542, 546, 549, 575, 696, 1105, 1688, 1782),
    (116, 544, 696, 1094),
    (15, 57, 74, 87, 93, 96, 113, 116, 540, 542, 700, 1101, 1868, 1915),
    (700,),
    (15, 116, 575),
    (220, 1480),
    (457,),
    (530, 652, 674, 684),
    (1458, 1489),
    (1515, 1518, 1561, 1654),
    (81, 108, 1503),
    (81, 108),
    (1049,),
    (194, 344, 348),
    (194,),
    (138, 521, 522, 557),
    (889, 955, 1129, 1133, 1388, 1835, 1873),
    (77, 79, 80, 94, 97),
    (77, 79, 80, 94, 97, 889, 944, 955, 963, 968, 970, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1867, 1873),
    (77, 79, 80, 94, 97, 100, 889, 944, 949, 952, 955, 963, 966, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (889, 944, 955, 963, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (77, 79, 80, 94, 97, 889, 944, 955, 963, 966, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (77, 79, 80, 91, 94, 97, 100, 889, 944, 955, 963, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1791, 1835, 1873, 1882),
    (77, 79, 80, 94, 97, 889, 944, 955, 963, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (62,),
    (619,),
    (530, 652, 674, 684, 1360, 1378),
    (1, 3, 151),
    (135, 660, 1365, 1366, 1374),
    (398,),
    (1366,),
    (189,),
    (135, 150, 660, 1365, 1366, 1374),
    (150,),
    (926, 1474, 1599),
    (81, 108, 1674),
    (78,),
    (793, 808, 1811, 1812, 1820),
    (793, 808, 825, 1811, 1812, 1820),
    (228, 1165, 1173, 1195),
    (1165, 1173),
    (1092,),
    (1436,),
    (1360, 1378),
    (1190,),
    (1189, 1190),
    (1601,),
    (1778,),
    (50, 125, 507, 515, 520, 1356, 1845, 1859, 1878),
    (773, 783, 803, 817, 821, 1415, 1859, 1878),
    (513, 1386, 1444, 1447),
    (513, 1444),
    (530, 652, 674, 684, 1342, 1343, 1353),
    (648, 1225),
    (57, 575, 1093, 1094, 1106),
    (575,),
    (1577,),
    (1577, 1579, 1768, 1892),
    (1768, 1892),
    (83, 782, 804, 808, 1811, 1812),
    (782, 804, 808, 1811, 1812),
    (1115, 1144, 1161),
    (728,),
    (660,),
    (1495,),
    (1382,),
    (1472, 1475),
    (1472,),
    (530, 620, 626, 632, 662, 674, 684, 714, 1511),
    (1508, 1515, 1518, 1553, 1561, 1654),
    (1570,),
    (169, 759, 762, 1198, 1201),
    (768, 769, 1198),
    (57, 575, 1093, 1094, 1106, 1316),
    (575, 1217, 1219, 1225, 1897),
    (160, 172, 205, 235, 530, 620, 626, 632, 674, 684, 714, 718, 719, 727, 1501, 1511, 1852, 1936, 1937, 1939),
    (205, 235, 530, 620, 626, 632, 674, 684, 714, 1501, 1511, 1581, 1936),
    (575, 1217, 1219, 1225, 1419, 1844, 1897),
    (1897,),
    (187,),
    (1266, 1267, 1271),
    (535, 565),
    (177, 530, 652, 674, 684),
    (783, 803, 817, 821, 1459),
    (783, 795, 803, 817, 821, 1459, 1486, 1489, 1492),
    (1893,),
    (730, 1886, 1888),
    (81, 108, 550),
    (635, 636),
    (1577, 1768),
    (1558,),
    (1810,),
    (68, 1345, 1391, 1395, 1810, 1861),
    (1916,),
    (102,),
    (101, 103),
    (657, 706, 1207, 1209, 1218),
    (1340, 1408, 1412),
    (206, 1917),
    (83, 1679),
    (1745,),
    (698,),
    (1343,),
    (53, 55, 337, 829),
    (126, 130, 134, 168),
    (565, 999, 1009, 1015),
    (565, 793, 808, 999, 1001, 1008, 1811, 1812, 1820),
    (565, 999, 1009, 1014, 1015),
    (84,),
    (68, 1860),
    (617, 633, 657, 666, 706, 714, 729),
    (1933,),
    (1356,),
    (696, 703, 1471),
    (530, 652, 674, 684, 742, 748, 749),
    (250, 1508, 1515, 1518, 1553, 1561, 1654),
    (251,),
    (206, 1865),
    (206, 1502, 1651),
    (1865,),
    (160, 172),
    (564, 1388, 1715, 1861),
    (1791,),
    (1459,),
    (146,),
    (892, 1051),
    (1706,),
    (1290,),
    (1861,),
    (795,),
    (792,),
    (609, 1276),
    (1276,),
    (237, 1116, 1121, 1147),
    (126, 130, 134, 168, 1860),
    (1750,),
    (252, 1508, 1515, 1518, 1553, 1561, 1654),
    (253,),
    (990,),
    (54, 129, 174, 832),
    (54, 129, 174, 834),
    (54, 129, 174),
    (573, 574, 579, 585),
    (579, 585),
    (660, 1067),
    (674, 675, 1291),
    (65, 132, 493, 921, 1141, 1274, 1276, 1279, 1298, 1440),
    (268, 1573, 1932),
    (77, 79, 80, 94, 97, 102, 889, 949, 955, 959, 1129, 1133, 1784, 1835, 1873),
    (82, 84, 85, 89, 97),
    (77, 79, 80, 94, 97, 102, 889, 955, 1129, 1133, 1835, 1873),
    (530, 652, 674, 684, 1343),
    (451, 489, 783, 803, 817, 821, 1116, 1121),
    (783, 803, 817, 821),
    (92, 895, 1132, 1198, 1472, 1475, 1835),
    (573, 578, 587, 594, 599, 600, 602),
    (366, 1508, 1515, 1518, 1553, 1561, 1654),
    (542, 921, 1331, 1645),
    (222,),
    (546, 549, 892, 1059, 1751),
    (892, 1059),
    (855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275),
    (798,),
    (644, 1881),
    (530, 620, 626, 632, 674, 684, 714, 1462, 1511),
    (260, 1251),
    (1404,),
    (206, 231, 493, 783, 803, 817, 821),
    (206, 231, 446, 454, 493, 783, 803, 817, 821),
    (205, 235, 1501, 1936),
    (220,),
    (1480,),
    (696, 703, 1480, 1573),
    (81, 108, 150, 618, 670, 1503, 1510, 1537, 1557, 1564),
    (81, 108, 618, 670, 1510, 1537, 1557, 1564),
    (618, 670, 1510, 1537, 1557, 1564),
    (150, 618, 670, 1510, 1537, 1557, 1564),
    (322, 1049, 1258, 1459, 1491, 1644),
    (446,),
    (83,),
    (153, 155),
    (1072,),
    (204, 208, 216, 222, 235, 1935),
    (204, 222, 235),
    (889, 949, 955, 1129, 1133, 1835, 1873),
    (1178,),
    (1165, 1266, 1268, 1270),
    (268, 723, 726, 1438, 1439, 1573),
    (150, 717, 723, 726),
    (1502,),
    (344, 348, 811, 1815, 1860),
    (817, 1459, 1513, 1548, 1563),
    (206, 231, 493, 1484),
    (864, 899, 916),
    (206, 231, 493, 513),
    (328, 660),
    (1465,),
    (881, 904, 1198),
    (118, 1198),
    (723, 1439),
    (169, 762, 768),
    (1251,),
    (169,),
    (1456, 1459, 1491),
    (57, 540, 542, 544, 1093, 1094, 1106),
    (15, 57, 540, 542, 575),
    (15, 57, 116, 540, 542, 575, 1093, 1094, 1106),
    (206, 221, 784, 791, 792, 1441),
    (784, 791, 1736),
    (784, 791),
    (710,),
    (118,),
    (118, 1660),
    (92, 857, 895, 898, 1132, 1751, 1755, 1835),
    (857, 895, 1132, 1835),
    (237,),
    (126, 130, 134, 168, 237, 496, 783, 803, 817, 821, 1860),
    (521, 557, 1357, 1377, 1727),
    (521, 557),
    (415, 521, 557, 1357, 1377),
    (607,),
    (1781,),
    (707,),
    (530, 620, 626, 632, 640, 646, 649, 656, 658, 674, 684, 707, 714, 1462, 1511, 1557, 1837),
    (696, 702),
    (1006, 1012),
    (565, 770, 777, 921, 1624, 1800),
    (1467,),
    (64, 496, 515, 1084),
    (64,),
    (565, 921),
    (1736,),
    (717, 1722),
    (1073,),
    (573, 578, 587, 594, 599, 600, 602, 1834, 1836),
    (1725, 1892),
    (736, 1788),
    (580, 582, 889, 941, 944, 955, 963, 968, 970, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1807, 1835, 1872, 1873),
    (889, 944, 949, 952, 955, 963, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (889, 921, 941, 942, 944, 955, 963, 968, 970, 971, 1013, 1069, 1122, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (889, 944, 955, 963, 968, 970, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1791, 1835, 1873),
    (1792, 1840),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 1511),
    (1362,),
    (530, 620, 626, 632, 674, 684, 714, 719, 727, 1511, 1895, 1896),
    (513,),
    (513, 1676),
    (132, 1276, 1279, 1440),
    (423, 443),
    (423,),
    (126, 130, 134, 168, 758, 764),
    (53, 55),
    (784, 791, 792),
    (1064,),
    (1341,),
    (1758,),
    (573, 574),
    (796,),
    (892, 1148, 1150, 1154, 1155),
    (177, 981, 1456, 1459, 1464, 1513, 1548, 1563),
    (177, 981, 1459, 1464, 1513, 1548, 1563),
    (1513, 1548, 1563),
    (205, 235),
    (490, 497),
    (510,),
    (1176, 1186),
    (1186,),
    (186, 347),
    (186, 345),
    (186,),
    (74, 87, 93, 96, 113),
    (565, 1189, 1194),
    (565, 1194),
    (116, 118, 1736),
    (1724,),
    (1602,),
    (818,),
    (818, 823),
    (820,),
    (21,),
    (889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625),
    (150, 660, 1165, 1346, 1392),
    (1347,),
    (1911,),
    (1346,),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063, 1817, 1820, 1854),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (1189, 1191, 1194, 1631),
    (1191, 1194),
    (1189, 1194, 1246, 1266, 1268, 1270),
    (1189, 1194, 1246),
    (521, 557, 1444),
    (1676,),
    (1678,),
    (1217, 1225),
    (876, 900, 1063, 1107),
    (1766,),
    (793, 808, 818, 824, 889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (793, 808, 818, 823, 889, 956, 978, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (793, 808, 818, 889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (793, 808, 818, 889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1449, 1490, 1621, 1625, 1811, 1812, 1820),
    (150, 1386, 1387),
    (1386, 1387),
    (1191,),
    (150, 200),
    (811, 1860, 1885, 1921),
    (1147,),
    (784, 791, 1544, 1547),
    (1262,),
    (1262, 1791),
    (67, 565, 1046, 1112, 1331, 1332, 1857),
    (67, 565),
    (120, 1194),
    (1, 3, 9, 151, 513, 593, 618, 622, 635, 636, 670, 715, 1510, 1537, 1557, 1564),
    (1, 3, 9, 151, 593, 618, 635, 636, 670, 677, 715, 1197, 1510, 1537, 1557, 1564, 1603),
    (1, 3, 9, 36, 151, 593, 618, 635, 636, 670, 715, 728, 997, 1016, 1296, 1319, 1325, 1426, 1510, 1537, 1557, 1564, 1603, 1606, 1610, 1659),
    (1, 3, 151, 618, 670, 715, 1296, 1510, 1537, 1557, 1564, 1603, 1606, 1610),
    (170, 489, 530, 652, 674, 684, 761, 1744),
    (1263,),
    (1917,),
    (1231,),
    (1231, 1639),
    (817, 822, 1459),
    (81, 83, 108, 1346, 1357),
    (81, 83, 108, 1347),
    (1346, 1357),
    (793, 808, 818, 1622, 1811, 1812, 1820),
    (793, 808, 818, 1811, 1812, 1820),
    (793, 808, 818, 827, 1811, 1812, 1820),
    (206, 210, 227),
    (618, 635, 636, 670),
    (635, 636, 715),
    (1389,),
    (74, 76, 87, 93, 96, 113, 1675),
    (783, 803, 817, 821, 822),
    (798, 800, 801),
    (206, 231, 493, 1198),
    (114, 467, 879, 893, 895, 1132, 1629, 1835),
    (467, 895, 1132, 1835),
    (205, 235, 705),
    (1574,),
    (263, 490, 497),
    (857, 895, 1117, 1132, 1159, 1163, 1169, 1178, 1189, 1197, 1202, 1207, 1209, 1210, 1213, 1218, 1633, 1635, 1835),
    (63,),
    (88, 889, 955, 1129, 1133, 1835, 1873),
    (1068, 1072, 1762),
    (81, 108, 237),
    (237, 322, 679, 783, 803, 817, 821, 1049, 1258, 1504, 1548, 1563, 1644),
    (415,),
    (402, 521, 557, 648, 712, 1359, 1371, 1377, 1444),
    (1462, 1837),
    (530, 620, 626, 632, 674, 684, 714, 1462, 1469, 1511, 1778, 1837),
    (394, 521, 557, 648, 712, 1444),
    (1225,),
    (67, 138, 521, 522, 557, 1386),
    (1448, 1452, 1458, 1481, 1486, 1489, 1490, 1492),
    (177, 1448, 1451, 1454, 1455, 1458, 1481, 1486, 1489, 1490, 1492),
    (1448, 1458, 1481, 1486, 1489, 1490, 1492),
    (1448, 1454, 1458, 1478, 1481, 1486, 1489, 1490, 1492),
    (1581,),
    (328, 648, 712, 1371),
    (648, 712),
    (245, 1515, 1518, 1561, 1654),
    (206, 231, 493),
    (496,),
    (150, 698, 1495),
    (47, 755),
    (856, 900, 924, 929, 932, 1052, 1063, 1079, 1088, 1092, 1146, 1163, 1189, 1197, 1207, 1210, 1230, 1275, 1641),
    (736, 1084, 1788),
    (618, 670, 710, 1510, 1537, 1557, 1564),
    (1456,),
    (693, 1237),
    (565, 580, 582, 611, 793, 808, 818, 889, 956, 972, 975, 982, 985, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (604, 793, 808, 818, 889, 956, 975, 978, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (793, 808, 818, 889, 956, 975, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (793, 808, 818, 889, 956, 972, 975, 976, 985, 990, 1013, 1069, 1122, 1127, 1129, 1132, 1133, 1135, 1145, 1625, 1811, 1812, 1818, 1820, 1822),
    (964, 965, 1791),
    (1198, 1444),
    (1198, 1444, 1512, 1555),
    (53, 55, 126, 130, 134, 168),
    (241, 364, 1508, 1553, 1778),
    (135,),
    (32, 125, 162, 207, 213, 507, 514, 626, 1469),
    (1760,),
    (146, 1330, 1741, 1745),
    (618, 635, 636, 670, 1264),
    (618, 670),
    (193, 812, 1556),
    (1115, 1144, 1161, 1197, 1207, 1209, 1210, 1212, 1218, 1226, 1227, 1228, 1230, 1232, 1236, 1444),
    (1115, 1118, 1144, 1161, 1207, 1227, 1230, 1232, 1236, 1444),
    (1115, 1144, 1161, 1444),
    (1115, 1144, 1161, 1197, 1230, 1232, 1236, 1444),
    (552,),
    (552, 1811, 1812),
    (552, 784, 794, 830),
    (552, 784, 794, 830, 1811),
    (893, 895, 1066, 1132, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1629, 1656, 1835),
    (1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (895, 1132, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656, 1835),
    (793, 808, 889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (793, 808, 889, 956, 978, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (1182, 1183),
    (1179, 1183),
    (1356, 1436),
    (337, 829),
    (177, 1513, 1541, 1548, 1563),
    (1357, 1388, 1859, 1878),
    (208, 215, 222, 783, 803, 817, 821, 1119, 1221, 1226),
    (208, 1119),
    (126, 130, 134, 168, 208, 783, 803, 817, 821, 1221, 1459, 1464, 1504, 1548, 1563, 1860),
    (208, 215, 1221),
    (632,),
    (656,),
    (963, 967, 1873),
    (358, 1388, 1411, 1412, 1444),
    (1411, 1444),
    (809,),
    (889, 956, 988, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625),
    (444, 446, 455, 489),
    (446, 455),
    (618, 670, 1071),
    (618, 670, 683, 1073),
    (83, 1757),
    (662, 1865, 1919),
    (999, 1009, 1015),
    (94, 95, 97),
    (1008,),
    (205, 235, 1577, 1580, 1591, 1768),
    (526,),
    (706,),
    (715,),
    (1860,),
    (507, 1356, 1859, 1878),
    (744,),
    (744, 752),
    (1, 3, 54, 129, 135, 151, 158, 171, 174, 334, 589, 933, 1392),
    (1, 3, 54, 129, 151, 158, 171, 174, 483, 589, 933, 940),
    (1, 3, 54, 129, 151, 158, 171, 174, 589),
    (1691,),
    (65, 493, 501, 921, 1141),
    (1508, 1553, 1570),
    (158, 171, 174, 623, 681),
    (20, 36),
    (1533, 1535),
    (1247, 1902, 1907),
    (1939,),
    (1385,),
    (68, 126, 130, 134, 168, 1860),
    (1892,),
    (20, 1465),
    (1495, 1800),
    (573, 574, 579, 585, 1662, 1663, 1664, 1834),
    (1449, 1490, 1493, 1837, 1846),
    (1, 3, 9, 135, 151, 221, 660, 704, 745, 1165, 1463, 1505, 1537, 1539, 1555, 1557, 1656),
    (1, 3, 9, 151, 221, 228, 641, 742, 745, 748, 1165, 1457, 1463, 1505, 1523, 1537, 1539, 1555, 1557, 1566, 1656),
    (1, 3, 9, 151, 221, 745, 1505, 1537, 1539, 1555, 1557, 1656),
    (1, 3, 9, 151, 221, 228, 997, 1016, 1505, 1537, 1539, 1555, 1557, 1656),
    (811,),
    (1452, 1461),
    (1451, 1461, 1486, 1489, 1492),
    (947, 977, 1007, 1819),
    (1388,),
    (491,),
    (176, 782, 804, 808, 810, 865, 884, 902, 909, 915, 920, 1457, 1505, 1512, 1523, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1656, 1811, 1812),
    (489,),
    (16, 880, 903, 948, 1065),
    (83, 84, 85, 93, 1752),
    (903,),
    (16, 880, 948, 1065),
    (1477,),
    (1508, 1553),
    (1165, 1386, 1387, 1388),
    (1386, 1387, 1388),
    (176, 530, 620, 626, 632, 660, 674, 684, 714, 1357, 1505, 1511, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1656),
    (176, 530, 620, 626, 632, 660, 674, 684, 714, 1505, 1511, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1568, 1656),
    (1167,),
    (1512, 1555),
    (530, 652, 674, 684, 1929),
    (770, 771),
    (126, 130, 131, 134, 168, 304, 553, 590, 600, 679, 783, 803, 817, 821, 1291, 1295, 1301, 1345, 1391, 1395, 1435),
    (1199,),
    (126, 130, 134, 168, 783, 795, 803, 817, 821),
    (102, 1444, 1447),
    (171,),
    (23,),
    (962, 964),
    (948, 962, 964),
    (798, 800, 801, 1865),
    (798, 800),
    (1260, 1263),
    (818, 820, 823),
    (819, 820, 823),
    (402, 1357, 1371, 1377, 1727),
    (415, 1357, 1377),
    (661, 669, 1368, 1764),
    (854,),
    (1586,),
    (1330,),
    (16, 26, 134, 168, 202, 299, 361, 536, 581, 584, 590, 617, 633, 657, 666, 692, 706, 711, 714, 729, 742, 758, 783, 803, 817, 821, 855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275, 1283, 1285, 1338, 1459, 1464, 1471, 1491, 1504, 1548, 1557, 1563, 1677),
    (1696,),
    (81, 108, 153, 919, 1503, 1674),
    (81, 108, 153, 513),
    (81, 108, 153, 513, 1503),
    (1456, 1513, 1548, 1563),
    (206,),
    (206, 1892),
    (1499,),
    (1500,),
    (885,),
    (580, 582, 857, 874, 881, 887, 888, 895, 898, 1132, 1681, 1835),
    (160, 170, 172, 1384),
    (114, 467, 521, 557),
    (467, 521, 557),
    (1511,),
    (1051,),
    (662, 1884),
    (402, 1359, 1371, 1377, 1727),
    (1359,),
    (394,),
    (1443, 1490),
    (334,),
    (1746,),
    (1533, 1535, 1561, 1654),
    (529, 886, 1514, 1522, 1565),
    (1784,),
    (221, 230),
    (1577, 1588),
    (617, 633, 657, 666, 706, 714, 729, 783, 803, 817, 821),
    (1115, 1144, 1161, 1593),
    (1251, 1515),
    (819,),
    (826,),
    (1891,),
    (134, 137, 180, 361, 663, 783, 803, 815, 817, 821, 945, 951, 1285, 1464, 1504, 1548, 1563),
    (1902, 1907),
    (201,),
    (719, 727),
    (1508, 1553, 1581, 1590),
    (521, 557, 782, 804, 808, 1811, 1812),
    (377, 521, 557, 782, 804, 808, 814, 1811, 1812),
    (458, 460, 573, 578, 587, 594, 599, 600, 602, 1834, 1836),
    (464,),
    (530, 652, 674, 684, 749),
    (2,),
    (1449, 1490, 1502),
    (17,),
    (1116, 1121, 1148, 1150),
    (1504, 1548, 1563),
    (694, 695),
    (1577, 1582, 1585, 1592),
    (777, 1577, 1582, 1585, 1592, 1800),
    (644,),
    (1851, 1890),
    (661, 669, 1368),
    (999, 1318, 1324, 1466, 1877),
    (999, 1466, 1877),
    (169, 762, 770, 771, 776, 892, 991, 1051, 1116, 1121, 1148, 1150, 1154, 1155, 1302, 1616),
    (770, 771, 776, 778, 1779),
    (160, 170, 172, 761, 767),
    (770, 771, 1051, 1616, 1619),
    (83, 89, 561),
    (782, 804, 808, 810, 1278, 1811, 1812, 1933),
    (199,),
    (177, 812),
    (389, 547, 557),
    (208, 215, 222, 1598, 1935),
    (208, 215),
    (54, 129, 174, 782, 804, 808, 1811, 1812),
    (766,),
    (663,),
    (54, 129, 174, 617, 633, 657, 666, 706, 714, 729, 783, 795, 803, 817, 821, 1362),
    (1045, 1644),
    (150, 589, 782, 804, 808, 865, 902, 909, 915, 920, 1444, 1505, 1537, 1539, 1555, 1557, 1656, 1811, 1812, 1823, 1825, 1827),
    (150, 782, 804, 808, 1444, 1505, 1537, 1539, 1555, 1557, 1656, 1811, 1812, 1823, 1827),
    (782, 804, 808, 1444, 1505, 1537, 1539, 1555, 1557, 1656, 1811, 1812),
    (662,),
    (150, 542, 565, 660, 921, 1057, 1624),
    (150, 565, 921),
    (1062,),
    (917,),
    (118, 1266, 1267, 1271),
    (1366, 1374),
    (444, 450, 530, 620, 626, 632, 674, 684, 714, 855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275, 1462, 1511),
    (892,),
    (730, 1614),
    (126, 130, 134, 168, 322, 454, 783, 795, 803, 817, 821, 1049, 1258, 1459, 1504, 1548, 1563),
    (1266, 1267, 1273),
    (1096, 1869),
    (573, 578, 587, 594, 599, 600, 602, 610, 615, 1315, 1790),
    (965,),
    (964, 965),
    (1443, 1449, 1490, 1865),
    (77, 79, 80, 94, 97, 100, 889, 955, 1129, 1133, 1835, 1873),
    (77, 79, 80, 94, 97, 100, 889, 955, 1129, 1133, 1791, 1835, 1873, 1882),
    (77, 79, 80, 94, 97, 100, 123, 889, 955, 1129, 1133, 1835, 1873),
    (77, 79, 80, 94, 97, 889, 955, 1129, 1133, 1835, 1873),
    (742, 749),
    (92, 1364, 1408, 1412, 1472),
    (1167, 1171),
    (691, 1167, 1171, 1181),
    (1073, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (696, 1685, 1792, 1840),
    (126, 130, 134, 168, 590, 679),
    (54, 135),
    (1337,),
    (664, 1343, 1397, 1407, 1410),
    (257, 260, 1251),
    (326,),
    (81, 108, 318, 326, 1045, 1053, 1644),
    (318, 1045, 1053, 1644),
    (126, 130, 134, 168, 617, 633, 657, 666, 679, 706, 714, 729),
    (1231, 1640),
    (617, 633, 657, 666, 706, 714, 729, 1459, 1504, 1548, 1563),
    (633, 634, 995, 1312, 1504, 1548, 1551, 1563),
    (81, 108, 1258, 1503),
    (81, 108, 153, 1503, 1674),
    (81, 108, 153, 1503),
    (742, 783, 803, 817, 821, 1267, 1925),
    (742, 783, 803, 817, 821, 1267),
    (195, 580, 582, 1006, 1012, 1023, 1028, 1040, 1048, 1257, 1307, 1331, 1332, 1694, 1820, 1880),
    (1006, 1012, 1027),
    (1006, 1012, 1023, 1033, 1040, 1048),
    (1006, 1012, 1033),
    (1, 3, 54, 61, 129, 151, 158, 171, 174, 589),
    (351, 1265, 1313, 1727, 1908),
    (326, 1045, 1265, 1644),
    (1459, 1541),
    (1515,),
    (205, 235, 1768),
    (205, 235, 1577),
    (150, 660, 1505, 1537, 1539, 1541, 1555, 1557, 1656),
    (1505, 1537, 1539, 1541, 1555, 1557, 1656),
    (1655,),
    (64, 588),
    (1006, 1012, 1023, 1048),
    (1006, 1012, 1048),
    (926, 1599, 1761),
    (1116, 1121),
    (126, 130, 134, 168, 617, 633, 657, 666, 706, 714, 729, 1911),
    (736, 1084, 1864),
    (530, 620, 626, 632, 674, 684, 714, 1084, 1511),
    (160, 172, 446, 530, 620, 626, 632, 674, 684, 714, 1072, 1397, 1403, 1511, 1747, 1777, 1855),
    (56, 90, 98, 125, 180, 185, 520, 532, 626, 731, 738, 1338, 1356, 1407, 1746, 1786, 1802),
    (631, 710),
    (1665,),
    (1506, 1533, 1543, 1553, 1561, 1654, 1658, 1938),
    (793, 808, 819, 1811, 1812, 1820),
    (530, 652, 674, 684, 748, 749),
    (1484,),
    (773, 779, 1831),
    (530, 620, 626, 632, 640, 656, 658, 671, 674, 684, 714, 1511, 1557, 1773),
    (160, 172, 300, 520, 530, 620, 626, 632, 640, 656, 658, 664, 671, 673, 674, 684, 714, 742, 744, 1343, 1372, 1373, 1390, 1397, 1403, 1407, 1410, 1416, 1511, 1557, 1701, 1777, 1839, 1852, 1931),
    (1084,),
    (53, 55, 126, 130, 134, 168, 1199, 1851),
    (126, 130, 134, 168, 1459, 1460, 1491, 1746, 1921),
    (1009,),
    (662, 666, 741, 743, 746, 747, 750, 1615),
    (530, 652, 674, 684, 742, 748, 749, 1744),
    (1231, 1235),
    (57, 153, 540, 542, 575, 1093, 1094, 1106, 1113),
    (69, 1093, 1094, 1106, 1113),
    (1738,),
    (720, 1738),
    (1335,),
    (150, 1341),
    (208, 222),
    (366, 1515, 1518, 1561, 1654),
    (126, 130, 134, 168, 783, 803, 817, 821),
    (126, 130, 134, 168, 617, 633, 657, 666, 679, 706, 714, 729, 783, 795, 803, 817, 821, 1504, 1548, 1563, 1860),
    (928,),
    (34, 130, 151, 202, 617, 633, 657, 666, 706, 714, 729, 855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275, 1285, 1504, 1548, 1563),
    (389, 547, 557, 1345, 1382, 1383, 1391),
    (521, 531, 557, 1346),
    (463, 520, 764, 1372, 1859, 1878),
    (664, 775, 1372, 1859, 1878),
    (444, 450, 530, 620, 626, 632, 674, 684, 714, 1511),
    (570, 1356, 1382),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 719, 727, 1511, 1768, 1852, 1895, 1896),
    (65, 74, 87, 93, 96, 113, 493, 512, 839, 842, 1675, 1868, 1882, 1915),
    (1067, 1070, 1071, 1082),
    (1012, 1060, 1256, 1625),
    (892, 991, 1116, 1121, 1148, 1150, 1154, 1155),
    (81, 83, 108, 612, 614),
    (612,),
    (81, 108, 454, 612, 614, 783, 803, 817, 821),
    (1581, 1589, 1590),
    (1445, 1486, 1489),
    (1445, 1486, 1488, 1489),
    (4,),
    (126, 130, 134, 168, 536, 542, 1058, 1340, 1645),
    (150, 565),
    (817, 822),
    (822,),
    (1480, 1484),
    (1, 3, 7, 9, 54, 129, 135, 151, 174, 362, 589, 641, 670, 742, 745, 748, 834, 862, 865, 902, 905, 909, 915, 920, 997, 1016, 1165, 1327, 1328, 1386, 1457, 1505, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1572, 1656, 1918),
    (64, 515, 530, 620, 626, 632, 640, 646, 655, 656, 658, 666, 668, 670, 671, 674, 684, 707, 714, 742, 744, 757, 1511, 1557),
    (507, 1859, 1878, 1902, 1907),
    (182, 191),
    (783, 799, 802, 803, 817, 821, 890, 945, 1130),
    (182, 191, 342, 606, 1039),
    (1288,),
    (318, 326, 1045, 1644),
    (1187,),
    (1415,),
    (1443, 1448, 1481, 1486, 1490),
    (401, 530, 620, 626, 632, 640, 656, 658, 664, 671, 674, 684, 714, 742, 744, 757, 1084, 1372, 1373, 1511, 1557, 1773, 1931),
    (530, 620, 626, 632, 640, 656, 658, 664, 674, 684, 707, 714, 742, 744, 1372, 1373, 1397, 1407, 1511, 1557, 1701, 1777, 1839, 1852, 1931),
    (36,),
    (1220,),
    (81, 83, 108, 445, 1503, 1793, 1795),
    (126, 130, 134, 168, 467, 741, 746, 747),
    (467,),
    (37, 42, 193),
    (793, 808, 818, 889, 956, 978, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (1241, 1243),
    (895, 1132, 1835),
    (206, 231, 493, 496),
    (83, 92, 1463, 1468, 1751, 1755),
    (54,),
    (1103, 1104),
    (1169, 1172),
    (54, 129, 158, 171, 174, 589, 1268, 1269),
    (54, 129, 158, 171, 174, 589, 623, 637, 668, 676, 681, 1349, 1605),
    (54, 129, 158, 171, 174, 589, 1169),
    (530, 620, 626, 632, 638, 640, 651, 655, 656, 658, 673, 674, 684, 714, 1511, 1557, 1603, 1606, 1608, 1659, 1931),
    (521, 557, 1386, 1387, 1388, 1411),
    (1387,),
    (521, 557, 1386, 1387, 1388, 1392, 1411),
    (1, 3, 54, 129, 151, 174, 604, 617, 633, 657, 666, 706, 714, 729, 960, 961, 1366, 1374),
    (1, 3, 54, 129, 151, 174),
    (54, 135, 604, 865, 909, 915, 920),
    (605, 783, 803, 817, 821, 1863),
    (126, 130, 134, 137, 168, 604, 605, 783, 795, 803, 817, 821),
    (1, 3, 16, 26, 54, 129, 134, 151, 168, 174, 202, 299, 361, 414, 536, 581, 584, 590, 617, 633, 657, 666, 692, 706, 711, 714, 729, 742, 758, 783, 803, 817, 821, 855, 867, 890, 896, 945, 960, 981, 1016, 1025, 1039, 1092, 1130, 1275, 1283, 1285, 1338, 1366, 1459, 1464, 1471, 1491, 1504, 1548, 1557, 1563, 1677),
    (207, 212, 222, 1577, 1587),
    (889, 941, 942, 944, 946, 955, 963, 968, 970, 1013, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1822, 1835, 1873),
    (889, 941, 944, 955, 963, 968, 970, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (347, 1194),
    (19, 1194),
    (864,),
    (169, 208, 215, 423, 434, 759, 762),
    (169, 423, 759),
    (94, 95, 97, 1474),
    (722, 727),
    (205, 235, 1501, 1939),
    (205, 235, 530, 620, 626, 632, 674, 684, 714, 719, 727, 1501, 1511, 1939),
    (542, 565, 1194),
    (347, 565, 1194),
    (1189, 1194),
    (591, 899),
    (593, 618, 635, 636, 670, 715, 1197, 1510, 1537, 1557, 1564),
    (618, 635, 636, 670, 715, 1510, 1537, 1557, 1564),
    (618, 670, 715, 1510, 1537, 1557, 1564),
    (1333, 1342, 1354),
    (377,),
    (580, 582, 611, 613, 793, 808, 889, 956, 985, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (611, 793, 808, 889, 956, 978, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1165, 1625, 1811, 1812, 1820),
    (565, 793, 808, 889, 956, 990, 1069, 1103, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (312, 618, 635, 636, 670, 1426, 1687, 1693, 1749),
    (730, 1888),
    (404,),
    (617, 633, 657, 666, 706, 714, 729, 783, 795, 803, 817, 821, 1362, 1367),
    (502, 1211, 1214, 1220),
    (502, 1220),
    (47, 54, 129, 174, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1197, 1817),
    (1197, 1202),
    (54, 129, 174, 873, 892, 900, 913, 924, 929, 932, 958, 969, 1063, 1117, 1159, 1163, 1169, 1178, 1189, 1197, 1202, 1207, 1209, 1210, 1213, 1218, 1633, 1635, 1817),
    (54, 129, 174, 206, 231, 493, 860, 873, 892, 900, 913, 924, 926, 929, 932, 958, 969, 1063, 1117, 1123, 1146, 1159, 1163, 1169, 1178, 1189, 1197, 1202, 1207, 1209, 1210, 1213, 1218, 1388, 1610, 1633, 1635, 1798, 1817),
    (54, 135, 334, 539, 698, 1308, 1850, 1858),
    (1438, 1610),
    (54, 135, 539, 698),
    (54, 698),
    (1055,),
    (565, 566),
    (221, 1165),
    (773,),
    (699, 1386, 1387, 1388),
    (150, 221, 230, 717, 1165, 1173, 1272, 1386, 1387, 1388),
    (228, 1165, 1173, 1272),
    (150, 221, 717, 1165, 1173, 1388),
    (1165, 1173, 1386, 1387, 1388),
    (221, 228, 1165, 1173, 1195, 1272, 1388),
    (770, 777, 1585),
    (195, 565, 996, 998, 999, 1002, 1005, 1009, 1015, 1018, 1020, 1318, 1466, 1628, 1820, 1857),
    (565, 996, 999, 1020, 1318, 1466),
    (996, 998, 999, 1000, 1005, 1017, 1020, 1628, 1822),
    (996, 998, 999, 1000),
    (996, 999, 1466),
    (597, 780, 804, 808, 810, 814, 816, 1661, 1805, 1811),
    (780, 804, 808, 1661, 1805, 1811),
    (780, 804, 808, 814, 1661, 1805, 1811),
    (390, 1333, 1342, 1350, 1354, 1382, 1383),
    (1080, 1264),
    (1086,),
    (1076,),
    (77, 79, 895, 1132, 1472, 1835),
    (895, 1132, 1623, 1835),
    (77, 895, 1132, 1472, 1763, 1835),
    (77, 79, 80, 94, 97, 889, 954, 955, 1129, 1133, 1835, 1867, 1873),
    (77, 79, 80, 88, 94, 97, 100),
    (92,),
    (1098,),
    (1546,),
    (697, 699, 701, 704, 1443, 1445, 1448, 1479, 1481, 1486, 1489, 1490, 1557),
    (1443, 1448, 1481, 1485, 1486, 1490),
    (1284, 1293, 1314, 1775),
    (1, 3, 54, 151, 521, 528, 557, 782, 804, 808, 814, 1811, 1812),
    (1, 3, 54, 151, 176, 521, 557, 782, 804, 808, 810, 814, 816, 865, 909, 915, 920, 1811, 1812),
    (1, 3, 54, 151, 782, 804, 808, 810, 814, 1811, 1812),
    (1, 3, 54, 151, 521, 528, 557, 782, 804, 808, 1811, 1812),
    (832, 1472, 1475),
    (347,),
    (126, 130, 134, 168, 679),
    (644, 1372, 1373, 1382, 1383),
    (644, 1372, 1373, 1382),
    (1470, 1471),
    (178, 826, 1448, 1481, 1486, 1490),
    (623, 681, 1605),
    (307, 618, 635, 636, 670, 1284, 1287, 1292, 1314, 1442, 1647, 1749),
    (163, 302, 618, 635, 636, 670, 1284, 1292, 1314),
    (1756,),
    (138, 410, 660, 1344, 1346, 1357, 1392),
    (1344, 1347, 1396),
    (177, 1456, 1459, 1513, 1548, 1563, 1859, 1878),
    (177, 981, 1456, 1459, 1464, 1476, 1513, 1548, 1563, 1859, 1878),
    (138, 1346, 1357),
    (31, 50, 354, 507, 520, 644, 657, 666, 706, 711, 744, 758, 764, 773, 775, 779, 1238, 1241, 1247, 1356, 1367, 1372, 1373, 1859, 1878, 1907),
    (521, 557, 1388),
    (69, 489, 564, 572, 892, 1114, 1116, 1121, 1388),
    (1, 3, 9, 151, 593, 618, 622, 635, 636, 670, 1294, 1314, 1510, 1537, 1557, 1564, 1797),
    (1, 3, 9, 36, 151, 593, 618, 635, 636, 670, 677, 678, 680, 715, 728, 1042, 1043, 1294, 1296, 1305, 1314, 1319, 1426, 1440, 1510, 1537, 1557, 1564, 1603, 1606, 1647),
    (819, 823),
    (819, 820),
    (1207, 1229, 1471),
    (759, 768),
    (797,),
    (50, 83, 85, 93, 360, 463, 520, 536, 756, 773, 775, 779, 1356, 1859, 1878),
    (354, 356, 360, 520, 773, 775, 779, 1406, 1415, 1617, 1619, 1859, 1878),
    (1315,),
    (344, 1372, 1373, 1476, 1859, 1878),
    (334, 589),
    (589,),
    (158, 171, 174),
    (654,),
    (927,),
    (748,),
    (1454, 1458, 1486, 1489, 1492),
    (761,),
    (530, 620, 626, 632, 674, 684, 714, 1459, 1462, 1469, 1511, 1837),
    (1252, 1508, 1553),
    (74, 87, 93, 96, 113, 512, 839, 1675, 1868),
    (1255, 1778),
    (126, 130, 134, 137, 168, 679, 783, 803, 817, 821, 1266, 1267, 1273, 1363, 1367),
    (782, 804, 806, 808, 810, 1811, 1812),
    (170, 1744),
    (740,),
    (1310,),
    (54, 176, 377, 521, 528, 533, 557, 668, 782, 804, 808, 810, 814, 865, 909, 915, 920, 1148, 1150, 1154, 1155, 1160, 1366, 1505, 1523, 1525, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1568, 1656, 1805, 1811, 1812),
    (1, 3, 151, 176, 521, 557, 782, 804, 808, 1505, 1523, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1656, 1805, 1811, 1812),
    (616,),
    (530, 652, 674, 684, 742, 748, 749, 1929, 1930),
    (599,),
    (642,),
    (530, 620, 626, 632, 640, 656, 658, 674, 684, 707, 714, 1511, 1557),
    (855, 872, 917, 961, 1025, 1092, 1128, 1143, 1275, 1501),
    (20, 36, 208, 215, 237, 1115, 1119, 1138, 1144, 1161, 1209, 1210, 1212, 1221, 1226, 1630, 1793),
    (1221,),
    (20, 1119, 1221, 1691),
    (20, 36, 208, 237, 1115, 1119, 1144, 1161, 1630),
    (716, 718, 719, 727, 1895, 1896),
    (716, 718, 719, 727, 1895),
    (655, 671, 709),
    (530, 620, 626, 632, 640, 656, 658, 673, 674, 684, 709, 714, 1511, 1557, 1563, 1603),
    (160, 172, 530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 1511, 1557),
    (749,),
    (20, 47, 158, 171, 174, 618, 670, 1351),
    (530, 620, 626, 632, 640, 656, 658, 674, 684, 707, 714, 1511, 1557, 1931),
    (660, 1388),
    (999,),
    (999, 1009, 1015, 1022),
    (999, 1001, 1008),
    (999, 1893),
    (247, 501, 1508, 1515, 1518, 1553, 1561, 1654),
    (1471,),
    (344, 1493, 1859, 1878),
    (1864,),
    (981, 1459, 1464, 1476, 1493, 1513, 1548, 1563, 1859, 1878),
    (563,),
    (1345, 1391),
    (706, 711),
    (573, 578, 587, 594, 600, 602, 610, 615),
    (573, 578, 587, 594, 599, 600, 602, 610, 615),
    (1378,),
    (1011,),
    (852,),
    (659, 1748),
    (134, 361, 783, 803, 815, 817, 821, 855, 872, 897, 903, 908, 917, 945, 951, 960, 961, 1025, 1092, 1128, 1143, 1275, 1464, 1777, 1907),
    (180, 1356, 1527),
    (1407, 1683, 1786, 1814, 1831),
    (1834,),
    (1156,),
    (1902,),
    (781, 788, 830),
    (1372, 1373),
    (644, 1372, 1373),
    (87,),
    (1378, 1421),
    (1, 3, 54, 151, 1366, 1374, 1392, 1408, 1412, 1417),
    (1459, 1491),
    (198,),
    (198, 1470, 1471),
    (126, 130, 134, 168, 741, 750, 783, 803, 817, 821, 1613),
    (126, 130, 134, 168, 741, 746, 747, 783, 803, 817, 821, 1613),
    (1533,),
    (1, 3, 9, 151, 362, 618, 635, 636, 670, 728, 1505, 1521, 1534, 1537, 1549, 1552, 1557, 1564, 1652, 1653, 1656),
    (1459, 1493, 1497, 1505, 1521, 1534, 1537, 1549, 1552, 1557, 1564, 1656),
    (1497, 1505, 1521, 1534, 1537, 1549, 1552, 1557, 1564, 1656),
    (618, 670, 678, 680, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (1, 3, 54, 151, 618, 635, 636, 670, 678, 683, 715, 1073, 1075, 1082, 1457, 1459, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (618, 670, 1505, 1521, 1537, 1549, 1552, 1557, 1564, 1656),
    (719, 727, 1892),
    (1871,),
    (220, 230, 1480),
    (160, 170, 172, 761, 767, 1744),
    (573, 578, 587, 594, 600, 602),
    (1366, 1374, 1376),
    (220, 696, 1444),
    (798, 994, 1114),
    (501,),
    (206, 1443, 1449, 1490),
    (206, 210),
    (565, 1041, 1050, 1331, 1332, 1645),
    (1041, 1645),
    (77, 79, 80, 94, 97, 100, 123, 580, 582, 889, 954, 955, 963, 967, 968, 970, 1057, 1129, 1133, 1807, 1835, 1867, 1873),
    (77, 79, 80, 94, 97, 100, 1791),
    (77, 79, 80, 94, 97, 889, 921, 955, 1129, 1133, 1835, 1873),
    (259, 260, 366, 1508, 1515, 1518, 1553, 1561, 1643, 1654),
    (1, 3, 9, 54, 135, 151, 521, 523, 534, 557, 834, 997, 1016, 1038, 1328, 1359, 1371, 1375, 1444, 1447, 1727, 1918),
    (126, 130, 134, 168, 422, 436, 438),
    (135, 521, 557, 1359, 1444),
    (135, 521, 557, 1444),
    (394, 521, 557, 1444),
    (135, 394, 521, 557, 1359, 1444),
    (72,),
    (530, 620, 626, 632, 640, 656, 658, 671, 674, 684, 707, 714, 1343, 1511, 1557, 1773),
    (160, 172, 530, 620, 626, 632, 640, 646, 649, 656, 658, 664, 673, 674, 684, 707, 714, 742, 1343, 1393, 1407, 1511, 1557, 1701, 1777, 1839, 1852, 1931),
    (1198, 1200),
    (1198, 1632),
    (1198, 1201),
    (61, 1198, 1201, 1686),
    (1198, 1201, 1634),
    (623, 866, 887, 888, 891, 895, 1132, 1249, 1463, 1751, 1835, 1856),
    (624, 627, 895, 1132, 1463, 1523, 1835),
    (530,),
    (260, 1251, 1515),
    (92, 536, 1116, 1121, 1134, 1154, 1387, 1751, 1755),
    (114, 1116, 1121, 1781),
    (170,),
    (126, 130, 134, 168, 605),
    (1473, 1477),
    (1473, 1486, 1489, 1492),
    (719, 727, 1495, 1800),
    (716, 719, 727),
    (1116, 1121, 1148, 1150, 1154, 1155),
    (1148, 1150, 1154, 1155),
    (50, 83, 85, 93, 125, 507, 515, 520, 773, 775, 779, 1116, 1121, 1148, 1150, 1154, 1155, 1356, 1859, 1878),
    (354, 356, 360, 507, 520, 773, 775, 779, 1406, 1415, 1617, 1619, 1859, 1878),
    (797, 1816),
    (1538, 1540),
    (793, 808, 819, 889, 956, 990, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1811, 1812, 1820),
    (278, 565, 578, 580, 582, 1055, 1129, 1331, 1332, 1820),
    (1055, 1110),
    (45,),
    (691, 1266),
    (1300,),
    (1716,),
    (1921,),
    (530, 1808),
    (),
    (1423,),
    (1777,),
    (1339,),
    (1562,),
    (179, 182),
    (304, 308, 815),
    (160, 172, 470, 748, 1765),
    (1768,),
    (1512, 1555),
    (194, 199),
    (54, 589, 1198),
    (179, 182, 340),
    (340,),
    (275, 288, 539, 784, 791, 1339),
    (275, 288),
    (784, 786, 788),
    (127,),
    (1190,),
    (565,),
    (1086,),
    (541,),
    (838, 849),
    (126, 130, 134, 168, 237, 496, 679),
    (586,),
    (218, 232, 496, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142),
    (1558,),
    (160, 172),
    (1506, 1533, 1543, 1553, 1561, 1654, 1658),
    (131,),
    (663,),
    (65, 493, 1471, 1600),
    (787,),
    (207, 213, 515, 894, 921, 1141),
    (32, 125, 162, 207, 213, 239, 244, 249, 514, 626, 894),
    (186,),
    (320, 1424, 1428),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (655, 689),
    (181, 266, 813, 836, 1692),
    (144, 181, 266, 476, 634, 813, 836, 1239, 1312, 1387, 1726),
    (144, 181, 266, 476, 634, 813, 836, 1239, 1312, 1387, 1494, 1496, 1692, 1705, 1726),
    (126, 130, 134, 168, 237, 325, 1116, 1121, 1131, 1140, 1148, 1149),
    (237, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (1576,),
    (876, 900, 1063, 1107),
    (661,),
    (54, 161, 171),
    (715,),
    (276,),
    (1342, 1353),
    (395, 405, 530, 569, 652, 674, 684, 1360, 1378),
    (160, 172, 468, 748, 1765),
    (233,),
    (1731,),
    (149,),
    (119, 239, 539),
    (522, 833),
    (237,),
    (205, 209, 235),
    (606, 1044, 1047, 1333, 1342, 1354),
    (679, 1295),
    (513,),
    (144, 266, 634, 1239, 1312, 1387, 1726),
    (0,),
    (0, 277),
    (10, 719, 727),
    (521, 557),
    (562,),
    (169, 437, 759, 762, 766, 768),
    (92, 135, 580, 582, 881, 895, 1132, 1835),
    (593, 618, 670, 1510, 1537, 1557, 1564),
    (394,),
    (21, 1899),
    (241,),
    (1343,),
    (784, 786, 788, 876, 900, 1063, 1107),
    (21, 266, 403, 598),
    (854,),
    (21,),
    (184,),
    (21, 52, 382),
    (1041, 1645),
    (110,),
    (539,),
    (598,),
    (59, 195, 565, 568, 570, 1041, 1257, 1303, 1304, 1307, 1331, 1332, 1367, 1368, 1645, 1738, 1903),
    (363,),
    (34, 65, 130, 137, 151, 202, 304, 308, 480, 493, 515, 783, 803, 815, 817, 821),
    (34, 65, 130, 137, 151, 202, 304, 308, 480, 493, 515, 815, 896),
    (617, 633, 657, 666, 706, 714, 729, 855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275, 1504, 1548, 1563),
    (161, 171),
    (232, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1116, 1121, 1125, 1142),
    (28, 181),
    (195,),
    (206, 1821),
    (1286,),
    (1125, 1142),
    (51, 53),
    (81, 108, 1361),
    (1749,),
    (169, 437, 759, 762, 766, 768, 769),
    (169, 425, 759),
    (136, 522),
    (136,),
    (1924,),
    (1597,),
    (51, 53, 331, 332, 335),
    (51, 53, 331, 335),
    (54, 138, 161, 171, 232, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1116, 1121),
    (56, 90, 98, 125, 180, 185, 520, 532, 626, 731, 738, 1338, 1356, 1407, 1786, 1802),
    (1699,),
    (160, 166, 172, 300, 357, 530, 620, 626, 632, 640, 643, 649, 656, 658, 666, 671, 673, 674, 684, 707, 711, 714, 742, 772, 774, 778, 845, 847, 850, 1343, 1390, 1393, 1397, 1401, 1403, 1407, 1416, 1427, 1511, 1557, 1603, 1606, 1608, 1617, 1683, 1701, 1747, 1777, 1839, 1846, 1852, 1904, 1931),
    (160, 166, 172, 300, 530, 620, 626, 632, 640, 643, 649, 656, 658, 666, 671, 674, 684, 707, 711, 714, 736, 742, 763, 772, 774, 778, 1072, 1343, 1390, 1393, 1397, 1403, 1407, 1414, 1416, 1427, 1511, 1557, 1583, 1603, 1617, 1618, 1701, 1777, 1839, 1852, 1931),
    (507, 1459),
    (136, 1175),
    (136, 650, 713),
    (53, 55),
    (362,),
    (1899,),
    (259, 366, 1508, 1515, 1518, 1553, 1561, 1654),
    (807,),
    (114, 394),
    (34, 130, 151, 202, 304, 308, 479, 480, 515, 815),
    (339,),
    (324, 1866),
    (1126,),
    (134,),
    (239,),
    (239, 539),
    (482,),
    (21, 181, 266, 813, 836),
    (282, 539),
    (144, 181, 266, 476, 634, 813, 1239, 1312, 1387, 1726),
    (586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1116, 1121, 1503),
    (1707, 1754, 1920),
    (54, 293),
    (539, 1707),
    (239, 1707, 1754),
    (54, 293, 295),
    (573, 578, 587, 594, 600, 602, 1737),
    (279,),
    (238,),
    (114,),
    (1174,),
    (530, 620, 626, 632, 640, 643, 649, 656, 658, 674, 684, 707, 711, 714, 1407, 1416, 1427, 1511, 1557),
    (530, 620, 626, 632, 643, 649, 674, 684, 707, 711, 714, 1407, 1416, 1427, 1511),
    (160, 172),
    (719, 727),
    (1502,),
    (876, 900, 1063, 1107),
    (1721,),
    (496,),
    (1495,),
    (921,),
    (1486, 1489, 1492),
    (1445, 1486, 1489, 1492),
    (798,),
    (430,),
    (128,),
    (126, 130, 134, 168),
    (784, 791),
    (66,),
    (498,),
    (62,),
    (642,),
    (730,),
    (1506, 1543, 1553, 1561, 1654, 1658),
    (1165,),
    (1317,),
    (1335, 1336),
    (1343,),
    (1358,),
    (567,),
    (1353,),
    (408,),
    (160, 172, 357, 530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 742, 1301, 1343, 1348, 1390, 1393, 1410, 1416, 1511, 1557, 1701, 1777, 1931),
    (357, 1343, 1348),
    (1333, 1342, 1354),
    (1335, 1336, 1352),
    (570,),
    (616,),
    (152,),
    (1558,),
    (1562,),
    (1445, 1486, 1489),
    (1360, 1378),
    (81, 101, 103, 108),
    (1235,),
    (1343, 1348),
    (388, 393, 1335),
    (406,),
    (126, 130, 134, 168, 567, 679, 1335, 1345, 1861),
    (126, 130, 134, 168, 567, 679, 1335),
    (160, 172, 357, 530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 742, 1343, 1348, 1511, 1557, 1701, 1777, 1931),
    (160, 172, 357, 1343, 1348),
    (81, 108, 1503),
    (530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 1511, 1557),
    (784, 794, 830),
    (205, 235),
    (1208,),
    (1583,),
    (101,),
    (199,),
    (507,),
    (238,),
    (136,),
    (92,),
    (81, 108, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (809,),
    (388,),
    (160, 172, 1393),
    (396,),
    (78,),
    (34, 130, 151, 202),
    (1220,),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 1511),
    (94, 95, 97),
    (304, 308, 815),
    (815,),
    (1114,),
    (458,),
    (1745,),
    (459,),
    (489,),
    (222,),
    (81, 108),
    (748,),
    (82, 97),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (102,),
    (262,),
    (784, 786, 788),
    (266,),
    (362,),
    (144, 266, 634, 1239, 1312, 1387, 1726),
    (179, 182),
    (501, 504),
    (709,),
    (0,),
    (205, 217, 235),
    (51, 53),
    (1544, 1547),
    (1903,),
    (1203,),
    (1198,),
    (539,),
    (708,),
    (383,),
    (106,),
    (796,),
    (1459,),
    (205, 235, 1189, 1196),
    (1380,),
    (60,),
    (1837,),
    (179, 182, 340),
    (1596,),
    (552,),
    (467,),
    (1505, 1537, 1539, 1555, 1557, 1656),
    (1505, 1523, 1526, 1529, 1537, 1539, 1549, 1552, 1555, 1557, 1566, 1656),
    (679,),
    (240,),
    (275, 288),
    (232,),
    (975, 1822),
    (819,),
    (606,),
    (606, 1333, 1342, 1354),
    (91,),
    (1594,),
    (331, 829),
    (829,),
    (131, 829),
    (732,),
    (530, 652, 674, 684),
    (1914,),
    (1870,),
    (508,),
    (449,),
    (491,),
    (731,),
    (160, 172, 1427),
    (686,),
    (1382,),
    (114, 1660),
    (114,),
    (586, 918, 961),
    (81, 108, 1125, 1142),
    (918, 961),
    (491, 1148, 1150),
    (491, 1125, 1142, 1148, 1150),
    (1846,),
    (1425,),
    (232, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142, 1147),
    (21, 24),
    (21, 24, 144, 634, 1239, 1312, 1387, 1494, 1496, 1889, 1899),
    (206, 210),
    (126, 130, 134, 168, 679),
    (1506, 1543, 1553, 1561, 1654, 1658, 1934),
    (1934,),
    (1190,),
    (565,),
    (1792,),
    (240, 242),
    (1280,),
    (1115, 1144, 1161),
    (389, 547, 557),
    (505,),
    (484,),
    (530, 620, 626, 632, 674, 684, 714, 1511),
    (1045, 1644),
    (131,),
    (1064,),
    (1789,),
    (33,),
    (205, 235, 719, 727),
    (1361,),
    (218,),
    (490, 499),
    (44,),
    (705,),
    (705, 1486, 1489, 1492),
    (510,),
    (541,),
    (13,),
    (242,),
    (1767,),
    (126, 128, 130, 134, 168, 679),
    (126, 130, 134, 168, 237, 496, 679),
    (232, 496, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142),
    (232, 1125, 1142),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063, 1767),
    (1503,),
    (232, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (232, 496, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (4,),
    (559,),
    (857, 895, 1132, 1835),
    (1614,),
    (1515, 1518, 1561, 1654),
    (716, 718, 719, 727),
    (311,),
    (126, 130, 134, 137, 168),
    (126, 130, 134, 168, 741, 746, 747),
    (747,),
    (306, 1333, 1342, 1354),
    (82, 94, 95, 97),
    (1350,),
    (34, 128, 130, 151, 202),
    (489, 663, 1775),
    (489, 663),
    (1570,),
    (160, 172, 300, 301, 530, 620, 626, 632, 674, 684, 714, 1511),
    (177, 1486, 1489, 1492, 1513, 1548, 1563),
    (177, 1459, 1486, 1489, 1492, 1513, 1548, 1563),
    (177, 1513, 1548, 1563),
    (496, 515),
    (1534, 1652),
    (787,),
    (1520, 1571),
    (642, 709),
    (1139,),
    (167, 1597),
    (1657,),
    (1534, 1652, 1657),
    (149,),
    (110,),
    (793, 808, 1811, 1812, 1820),
    (793, 808, 825, 1811, 1812, 1820),
    (221, 1165),
    (1189,),
    (1602,),
    (679, 1345),
    (34, 126, 130, 134, 151, 168, 202, 679),
    (69, 1870),
    (457,),
    (1577, 1587),
    (1541,),
    (1731,),
    (181, 266, 813, 836),
    (1199,),
    (661,),
    (1049, 1258),
    (1508, 1553),
    (1288,),
    (177,),
    (126, 130, 134, 137, 168, 617, 633, 657, 666, 706, 714, 729),
    (126, 130, 134, 168, 617, 633, 657, 666, 706, 714, 729),
    (218, 232, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142),
    (232, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142),
    (206,),
    (137,),
    (241, 364, 1508, 1553, 1570),
    (855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275),
    (58,),
    (513,),
    (1620,),
    (53, 55, 829),
    (337, 829),
    (413, 1380),
    (417, 1380),
    (53, 55, 68, 829),
    (54,),
    (350,),
    (913,),
    (198,),
    (389, 547, 557, 1810),
    (1162,),
    (560,),
    (167,),
    (1207, 1224),
    (1910,),
    (1909, 1910),
    (313,),
    (239,),
    (1937,),
    (1170,),
    (161, 171),
    (33, 876, 900, 1063, 1107),
    (1597,),
    (323,),
    (187,),
    (206, 231, 493),
    (154,),
    (623,),
    (465,),
    (68,),
    (635, 636),
    (715,),
    (12,),
    (54, 138, 161, 171),
    (1119, 1134),
    (420,),
    (177, 530, 652, 674, 684),
    (530, 652, 674, 684, 1360, 1378),
    (1768,),
    (718, 719, 727, 1611),
    (67,),
    (1197,),
    (245, 1515, 1518, 1561, 1654),
    (233,),
    (275,),
    (160, 172, 530, 620, 626, 632, 640, 656, 658, 674, 684, 714, 1511, 1557),
    (635, 636, 715, 1071, 1197),
    (715, 1073),
    (1458, 1489),
    (623, 637),
    (266, 1726),
    (171, 623, 637),
    (609,),
    (53, 55, 126, 130, 134, 168, 331, 840, 844),
    (53, 55, 844),
    (53, 55),
    (53, 55, 126, 130, 134, 168),
    (136, 708),
    (1660,),
    (782, 804, 808, 1811, 1812),
    (669,),
    (530, 620, 626, 632, 642, 674, 684, 714, 1511),
    (642, 1513, 1548, 1563),
    (1458, 1486, 1489, 1492),
    (368, 394),
    (1205,),
    (101, 103),
    (1540,),
    (196,),
    (1116, 1121),
    (1444,),
    (133,),
    (586, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (490, 497),
    (205, 209, 235),
    (558,),
    (602, 603),
    (1536,),
    (1554,),
    (126, 130, 134, 137, 168, 617, 633, 657, 666, 679, 706, 714, 729),
    (126, 130, 134, 137, 168, 679),
    (1512, 1555),
    (394,),
    (471,),
    (270, 505),
    (270, 272, 505),
    (203,),
    (8,),
    (787, 1661),
    (1661,),
    (1673,),
    (132,),
    (530, 620, 626, 632, 674, 684, 714, 716, 718, 719, 727, 1511, 1611, 1804, 1839, 1852, 1895, 1896, 1937, 1939),
    (60, 719, 727),
    (1595,),
    (718,),
    (448,),
    (190,),
    (10,),
    (10, 719, 727),
    (0, 1595),
    (573, 574),
    (716, 718, 719, 727, 1895),
    (716, 719, 727),
    (718, 719, 727),
    (719, 727, 784, 786, 788),
    (781, 788, 830),
    (60, 719, 727, 784, 786, 788, 1611, 1804),
    (8, 289, 291),
    (1737,),
    (21,),
    (999,),
    (421, 1437, 1438),
    (177, 389, 547, 557, 1810),
    (68, 126, 130, 134, 168),
    (34, 126, 130, 134, 137, 151, 168, 202, 1596),
    (126, 130, 134, 137, 168, 795),
    (169, 759),
    (598, 781, 788, 830, 1704),
    (221,),
    (81, 108, 593, 618, 670, 1510, 1537, 1557, 1564),
    (126, 130, 134, 168, 491, 679),
    (1045, 1056, 1644),
    (618, 670),
    (388, 393),
    (1428,),
    (91, 100),
    (790, 803),
    (645,),
    (135,),
    (241,),
    (592, 594),
    (367, 1558),
    (1926,),
    (52,),
    (1728,),
    (812,),
    (1251,),
    (77, 79, 80, 82, 94, 97, 100),
    (1515,),
    (1508, 1515, 1518, 1553, 1561, 1654),
    (52, 1551),
    (316,),
    (1289,),
    (1732,),
    (1847,),
    (1462,),
    (1414,),
    (23,),
    (21, 52),
    (962, 964),
    (210,),
    (120,),
    (184,),
    (1728, 1741, 1743),
    (52, 812),
    (52, 1673),
    (206, 210, 227),
    (184, 798),
    (1041, 1645),
    (232, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (1006, 1012),
    (33, 784, 786, 788),
    (1666,),
    (1711,),
    (920,),
    (865, 909, 915, 920),
    (359,),
    (16, 855, 872, 880, 917, 948, 961, 1025, 1065, 1092, 1128, 1143, 1275),
    (489, 1148, 1150, 1154, 1155),
    (537,),
    (697,),
    (1577, 1583, 1584),
    (57, 58, 59, 540, 542, 1099, 1316),
    (1041, 1303, 1331, 1332, 1645, 1903),
    (540, 542, 1094, 1106),
    (195, 565, 1041, 1230, 1303, 1304, 1331, 1332, 1645, 1738),
    (1107,),
    (1337,),
    (1443, 1445, 1486, 1489, 1490),
    (160, 172, 300, 530, 620, 626, 632, 674, 684, 714, 1390, 1393, 1401, 1511, 1839, 1852, 1904),
    (1072,),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 1401, 1511),
    (1683,),
    (160, 172, 300, 1597),
    (146, 156, 1330, 1741, 1745),
    (160, 172, 446, 530, 620, 626, 632, 674, 684, 714, 1511),
    (160, 172, 1683),
    (1902,),
    (262, 530, 620, 626, 632, 674, 684, 714, 1511),
    (507, 1459),
    (363, 1509),
    (359, 1409),
    (1068,),
    (1498,),
    (728, 739),
    (593, 635, 636, 715),
    (622, 635, 636, 715),
    (177, 1458, 1486, 1489, 1492),
    (600, 601),
    (34, 130, 151, 202, 304, 308, 896),
    (960,),
    (1385,),
    (1443, 1490),
    (464,),
    (109,),
    (1148, 1150, 1154, 1155),
    (510, 512),
    (74, 87, 93, 96, 113, 510, 512),
    (512,),
    (510, 512, 776),
    (74, 87, 93, 96, 113, 510, 512, 776),
    (776,),
    (1558, 1574),
    (64,),
    (299,),
    (1485,),
    (593, 715),
    (1830,),
    (205, 235, 716, 719, 727, 1804, 1896),
    (6,),
    (171, 453),
    (160, 172, 300),
    (290,),
    (889, 944, 949, 952, 955, 963, 966, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (232, 496, 1125, 1142),
    (1186,),
    (1571,),
    (1751, 1755),
    (516, 1709),
    (442,),
    (432, 442),
    (513, 865, 909, 915, 920),
    (1144,),
    (60, 784, 786, 788),
    (280,),
    (552, 790, 803),
    (77, 79, 80, 82, 94, 97),
    (1448, 1481, 1486, 1490),
    (1286,),
    (1189, 1194, 1331, 1332),
    (1445, 1486, 1488, 1489),
    (1573,),
    (268, 1573),
    (1125, 1142),
    (161, 171, 232, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142),
    (51, 53, 331, 332, 335, 1320),
    (51, 53, 331, 335, 1320),
    (1320,),
    (530, 620, 626, 632, 640, 642, 646, 655, 656, 658, 666, 671, 674, 684, 707, 714, 1511, 1557),
    (160, 172, 530, 620, 626, 632, 640, 642, 646, 649, 656, 658, 666, 671, 673, 674, 684, 707, 714, 1511, 1557, 1603, 1606, 1839, 1852),
    (889, 944, 955, 963, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (423,),
    (513, 1676),
    (138,),
    (759, 762, 766),
    (389, 537, 547, 557, 1345),
    (170,),
    (160, 170, 172, 300, 489, 761),
    (160, 170, 172, 761),
    (160, 170, 172, 300, 530, 620, 626, 632, 674, 684, 714, 761, 1511),
    (1299,),
    (340,),
    (1072, 1220),
    (160, 172, 530, 620, 626, 632, 674, 684, 714, 1072, 1220, 1511),
    (237,),
    (781, 788, 830, 1186),
    (1331, 1332),
    (787, 790, 803),
    (1520,),
    (552, 787, 790, 803),
    (655, 709),
    (530, 620, 626, 632, 640, 656, 658, 673, 674, 684, 709, 714, 1511, 1557, 1563, 1603),
    (661, 669, 1368, 1764),
    (137, 815),
    (1809,),
    (205, 209, 235, 719, 727),
    (1576,),
    (67, 565, 1331, 1332),
    (1055,),
    (230,),
    (1074,),
    (615,),
    (1543,),
    (137, 304, 308, 815),
    (1779,),
    (365, 1506, 1543, 1553, 1561, 1654, 1658),
    (1506, 1543, 1553, 1561, 1571, 1654, 1658),
    (643, 649, 707, 711, 1407, 1416, 1427),
    (793, 808, 818, 1811, 1812, 1820),
    (1187,),
    (49,),
    (136, 650, 713),
    (49, 136),
    (136, 784, 786, 788),
    (136, 713),
    (136, 925),
    (136, 1364),
    (630,),
    (49, 136, 433),
    (136, 1172, 1175),
    (136, 881),
    (881,),
    (1601,),
    (1116, 1121, 1147, 1153),
    (352,),
    (362, 1657),
    (997, 1016),
    (1189, 1194),
    (67, 565, 1046, 1112, 1331, 1332),
    (1194,),
    (67, 565),
    (127,),
    (458, 573, 578, 587, 594, 600, 602, 1834, 1836),
    (573, 578, 587, 594, 600, 602),
    (317, 573, 578, 587, 594, 600, 602, 1737, 1834, 1836),
    (573, 578, 587, 594, 600, 602, 610, 615, 1737, 1834, 1836),
    (610, 615),
    (245, 501, 1508, 1515, 1518, 1553, 1561, 1654),
    (530, 652, 674, 684, 1343, 1353),
    (20,),
    (34, 126, 128, 130, 134, 137, 151, 168, 202, 515, 679),
    (617, 633, 657, 666, 679, 706, 714, 729),
    (171,),
    (34, 130, 151, 202, 304, 308, 815),
    (1766,),
    (30,),
    (330, 336, 355, 1596),
    (315,),
    (339,),
    (330,),
    (349,),
    (319, 330, 336),
    (303,),
    (305, 315),
    (362, 787),
    (355,),
    (319, 336, 339, 341, 368, 387, 394),
    (1363,),
    (396, 1363),
    (775,),
    (1810,),
    (651,),
    (651, 655),
    (218, 428),
    (188,),
    (1876,),
    (521, 557, 1359, 1371, 1463, 1723),
    (21, 1733),
    (1207, 1229),
    (1660, 1826),
    (19,),
    (54, 293),
    (1826, 1920),
    (441,),
    (452,),
    (427,),
    (1215,),
    (583, 585),
    (921, 1141),
    (34, 130, 137, 151, 202, 304, 308, 815),
    (160, 172, 301),
    (300, 301),
    (34, 65, 130, 137, 151, 202, 304, 308, 493, 815),
    (304, 308),
    (1600,),
    (331,),
    (65, 493, 1139),
    (),
    (797, 1187),
    (179, 182, 340),
    (205, 209, 235),
    (1311,),
    (1389,),
    (1648,),
    (1712, 1741),
    (1712,),
    (781, 788, 830),
    (161, 171),
    (232,),
    (239,),
    (739,),
    (21,),
    (24,),
    (195,),
    (1485,),
    (60, 1611, 1804),
    (730,),
    (35,),
    (1741,),
    (458, 1737, 1834),
    (1385,),
    (303,),
    (330,),
    (1315,),
    (1174,),
    (291,),
    (365,),
    (1220,),
    (206, 231, 493),
    (171,),
    (798,),
    (1506, 1543, 1553, 1561, 1654, 1658),
    (784, 794, 830),
    (12,),
    (179, 182),
    (855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275),
    (876, 900, 1063, 1107),
    (92,),
    (177, 530, 652, 674, 684),
    (81, 108, 873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (1360, 1378),
    (1177,),
    (62,),
    (781, 788, 830),
    (815,),
    (152,),
    (489,),
    (471,),
    (1792, 1840),
    (784, 791),
    (459,),
    (462,),
    (1444,),
    (199,),
    (784, 786, 788),
    (598, 781, 788, 830, 1704, 1830),
    (739,),
    (1187,),
    (1203,),
    (730,),
    (1111,),
    (94, 95, 97),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (918, 961),
    (133,),
    (197,),
    (179, 182, 340),
    (0,),
    (819,),
    (1558,),
    (1385,),
    (81, 108, 1125, 1142),
    (114,),
    (362,),
    (91,),
    (1596,),
    (167,),
    (1006, 1012),
    (730, 1614),
    (490, 499),
    (592, 594),
    (475,),
    (552,),
    (552, 798),
    (102,),
    (709,),
    (1064,),
    (1717,),
    (1611,),
    (4,),
    (541,),
    (849,),
    (232,),
    (232, 1125, 1142),
    (1125, 1142),
    (1767,),
    (223,),
    (35,),
    (1445, 1486, 1489),
    (1506, 1543, 1553, 1561, 1571, 1654, 1658),
    (1571,),
    (238,),
    (160, 172, 300),
    (34, 130, 151, 202),
    (790, 803),
    (205, 209, 235),
    (205, 235),
    (269, 1558, 1574),
    (1574,),
    (510,),
    (490, 497),
    (705, 709),
    (205, 209, 235, 1577),
    (1485,),
    (263, 267, 490, 497),
    (1513, 1548, 1563),
    (1139,),
    (242,),
    (126, 130, 134, 168),
    (45,),
    (1041, 1645),
    (406,),
    (1577, 1580),
    (1337, 1758),
    (1424,),
    (175,),
    (1503,),
    (161, 171),
    (565,),
    (52,),
    (1728,),
    (408,),
    (53, 55, 1199),
    (787, 790, 803),
    (126, 130, 134, 137, 168, 617, 633, 657, 666, 706, 714, 729),
    (232, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1125, 1142),
    (81, 108),
    (78,),
    (241,),
    (1458, 1489),
    (241, 364, 1508, 1553),
    (413, 1380),
    (413,),
    (23,),
    (205, 235, 1577, 1580, 1591, 1768),
    (1011,),
    (136,),
    (136, 143, 157, 1695),
    (1358,),
    (469,),
    (1597,),
    (575,),
    (10,),
    (232, 237, 496, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1116, 1121, 1125, 1142),
    (467,),
    (232, 237),
    (138,),
    (1197,),
    (715,),
    (530, 652, 674, 684),
    (466,),
    (395,),
    (1502,),
    (233,),
    (530, 620, 626, 632, 674, 684, 714, 1511),
    (782, 804, 808, 1811, 1812),
    (1190,),
    (1173, 1177),
    (149,),
    (149, 1597),
    (19,),
    (1660,),
    (30,),
    (739, 797),
    (1732,),
    (865, 909, 915, 920),
    (1816,),
    (1148, 1150),
    (1596, 1597),
    (1758,),
    (606, 1333, 1342, 1354),
    (1333, 1342, 1354),
    (1554,),
    (1538,),
    (1367,),
    (1709,),
    (516,),
    (1515, 1518, 1561, 1654),
    (505,),
    (958,),
    (132,),
    (448,),
    (190,),
    (8,),
    (232, 586, 873, 892, 900, 913, 929, 932, 958, 969, 1063, 1116, 1121, 1125, 1142),
    (81, 108, 919, 1503),
    (1335, 1336),
    (1323,),
    (417,),
    (1115, 1144, 1161),
    (44,),
    (1380,),
    (82, 94, 95, 97),
    (1336,),
    (559,),
    (719, 727),
    (1486, 1489, 1492),
    (1462, 1486, 1489, 1492, 1837),
    (316,),
    (384,),
    (781, 788, 830, 1704),
    (33,),
    (705,),
    (111,),
    (21, 24),
    (206, 210),
    (210,),
    (184,),
    (21,),
    (1875,),
    (812,),
    (1306, 1906),
    (380,),
    (697,),
    (1041, 1645, 1901),
    (1731,),
    (378,),
    (857, 895, 1132, 1835),
    (1072,),
    (647, 708),
    (647, 650, 665, 708),
    (708,),
    (1595,),
    (1216, 1224),
    (1443, 1445, 1486, 1489, 1490),
    (218,),
    (271,),
    (962, 964),
    (491,),
    (498,),
    (1199,),
    (34, 130, 151, 202, 815),
    (34, 130, 151, 202, 304, 308, 480, 815, 1596),
    (1520, 1571),
    (539,),
    (507,),
    (1207, 1208, 1229),
    (1261,),
    (66,),
    (616,),
    (160, 172),
    (889, 944, 955, 963, 968, 1069, 1127, 1129, 1132, 1133, 1135, 1625, 1835, 1873),
    (195,),
    (143, 157, 1695),
    (60,),
    (1847,),
    (1903,),
    (722, 727),
    (1198,),
    (1601,),
    (12, 81, 108),
    (453,),
    (305,),
    (51, 53),
    (331, 335, 1320),
    (54,),
    (1299,),
    (1422,),
    (169, 761),
    (373, 389, 547, 557),
    (781, 788, 830, 1830),
    (53, 55),
    (331, 335),
    (332,),
    (367, 1558),
    (787,),
    (1055,),
    (1602,),
    (1672,),
    (518,),
    (519,),
    (796,),
    (1768,),
    (170,),
    (1766,),
    (640, 656, 658, 1557),
    (388,),
    (170, 412),
    (160, 170, 172, 412),
    (973,),
    (331,),
    (1657,),
    (1603,),
    (1235,),
    (565, 1331, 1332),
    (610, 615),
    (12, 13),
    (386,),
    (1437,),
    (447,),
    (385,),
    (330, 336),
    (330,),
    (303,),
    (368, 387, 394),
    (394,),
    (339,),
    (341,),
    (330, 336, 355),
    (315,),
    (349,),
    (319, 330, 362),
    (305, 315),
    (355,),
    (319, 339, 368, 387, 394),
    (319,),
    (114, 1660),
    (651,),
    (496,),
    (12, 13, 284),
    (188,),
    (1186, 1188),
    (218, 232, 1125, 1142),
    (81, 108, 153),
    (1920,),
    (317,),
    (13,),
    (137,),
    (),
    (136,),
    (19,),
    (539,),
    (573, 578, 587, 594, 600, 602),
    (1423,),
    (1445, 1486, 1489),
    (708,),
    (798,),
    (126, 130, 134, 168),
    (1558,),
    (784, 794, 830),
    (1208,),
    (199,),
    (1506, 1543, 1553, 1561, 1654, 1658),
    (1162,),
    (1437,),
    (471,),
    (12, 81, 108),
    (81, 108),
    (12,),
    (781, 788, 830),
    (1498,),
    (197,),
    (179, 182, 340),
    (179, 182),
    (4,),
    (12, 13),
    (0,),
    (60,),
    (1928,),
    (873, 892, 900, 913, 929, 932, 958, 969, 1063),
    (592, 594),
    (45,),
    (1064,),
    (1562,),
    (10,),
    (238,),
    (232,),
    (1767,),
    (331,),
    (167,),
    (66,),
    (242,),
    (304, 308),
    (94, 95, 97),
    (1717, 1768),
    (1331, 1332),
    (175,),
    (19,),
    (1306,),
    (1389,),
    (136,),
    (784, 786, 788),
    (359,),
    (472,),
    (205, 235),
    (1173,),
    (1792, 1840),
    (149,),
    (1597,),
    (790, 803),
    (496,),
    (389, 547, 557),
    (918, 961),
    (739, 797),
    (797,),
    (205, 209, 235),
    (1596,),
    (133,),
    (552,),
    (1595,),
    (8,),
    (417,),
    (1190,),
    (161, 171),
    (21,),
    (24,),
    (1486, 1489, 1492),
    (1081,),
    (559,),
    (1358,),
    (111,),
    (210,),
    (316,),
    (381,),
    (962, 964),
    (379,),
    (23,),
    (510,),
    (857, 895, 1132, 1835),
    (796,),
    (40,),
    (473,),
    (565,),
    (1385,),
    (490, 497),
    (1380,),
    (491,),
    (1600,),
    (407,),
    (35,),
    (498,),
    (730,),
    (1601,),
    (1502,),
    (51, 53),
    (33,),
    (1515, 1518, 1561, 1654),
    (82, 97),
    (1847,),
    (394,),
    (1602,),
    (855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275),
    (13,),
    (651,),
    (1903,),
    (),
    (1306,),
    (1558,),
    (52,),
    (199,),
    (133,),
    (10,),
    (238,),
    (1125, 1142),
    (4,),
    (179, 182),
    (490, 497),
    (175,),
    (232,),
    (1306,),
    (781, 788, 830),
    (784, 786, 788),
    (517,),
    (1597,),
    (19,),
    (29,),
    (1660,),
    (708,),
    (498,),
    (784, 791),
    (205, 235),
    (167,),
    (30,),
    (12,),
    (784, 794, 830),
    (1506, 1543, 1553, 1561, 1654, 1658),
    (35,),
    (317,),
    (610, 615),
    (149,),
    (1601,),
    (855, 867, 890, 945, 960, 1016, 1025, 1039, 1092, 1130, 1275),
    (651,),
    (242,),
    (13,),
    (),
    (1558,),
    (205, 235),
    (238,),
    (490, 497),
    (1906,),
    (419,),
    (418,),
    (133,),
    (12,),
    (30,),
    (),
    (133,),
    (29,),
    (1430,),
    (1429,),
    (1432,),
    (1431,),
)
LENGTHS = b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x07\x07\x07\x07\x07\x08\x08'
BEGINNINGS = 623
MARKS = {
    '#age': (577,),
    '#authority-contact': (234,),
    '#channel': (219, 1121),
    '#contact': (989,),
    '#controller': (506,),
    '#date-effective': (70,),
    '#date-updated': (71,),
    '#dpo-contact': (261,),
    '#duration': (107, 557),
    '#duration-delete': (596,),
    '#duration-respond': (1164,),
    '#duration-retain': (595,),
    '#email': (485, 1154),
    '#form': (488, 1151, 1154),
    '#phone': (486, 1151, 1152),
    '#placeholder': (1771,),
    '#postal': (487, 1151, 1152, 1154),
    '#privacy-contact': (492,),
    '#processor': (1769,),
    '#representative-contact': (500,),
    '#slot': (1770,),
    '#third-party': (653,),
    '#url': (236, 1154, 1388),
}
GUARDS = (
    ('consent by mere use is not a legal basis', ((((1660, 0), (12, 25)),),), None),
    ('it says how long data is kept, and not on what ground it is processed', ((((1661, 0), (10, 30)),), (((10, 0), (1661, 10)),)), None),
    ("it speaks of the reader's rights and interests", ((((229, 0), (17, 1), (18, 3)),),), None),
    ("it is the parents' consent for a child", ((((1662, 0), (57, 3)),), (((25, 0), (1663, 6)),), (((57, 0), (883, 0), (1664, 2)),)), None),
    ('it speaks of interests that are weighed, not of ours', ((((1665, 0), (17, 6)),), (((17, 0), (18, 3), (1666, 3)),)), None),
    ('the law that it names asks for consent or for records, and not for the data', ((((1667, 0), (57, 6)),), (((60, 0), (1668, 6)),)), None),
    ('it looks back on what was done with data', ((((1669, 0), (1670, 1)),), (((1671, 0), (297, 3)),), (((1672, 0),),)), None),
    ('it speaks of what is collected without saying what that is', ((((1673, 0),),), (((1674, 0), (165, 6), (126, 2)),), (((1675, 0), (1676, 3), (1677, 8)),), (((26, 0), (1678, 6), (1679, 1)),), (((1680, 0), (1681, 4), (1682, 6)),), (((1683, -1), (129, 4)),), (((144, 0), (54, 4), (1684, 3)),), (((1685, 0), (168, 10), (923, 10), (1686, 6)),), (((144, 0), (1687, 3), (168, 6)),), (((141, -1), (1479, 3), (292, 6)),), (((1688, 0), (1689, 4)),), (((1690, 0), (1691, 6), (164, 4)),)), None),
    ('it speaks of a right, of others, or of what is not done', ((((1692, 0), (1693, 4), (145, 12)),), (((1680, 0), (1694, 3), (1695, 6)),), (((1696, 0), (1697, 1), (1698, 1)),), (((1699, 0), (1700, 2)),), (((1701, -1), (135, 2)),), (((1702, 0), (1703, 4)),), (((804, 0), (1704, 10), (143, 10)),)), None),
    ('it says what is not bought, or what the reader may get', ((((1705, 0), (1706, 4)),), (((1707, 0), (1708, 8)),)), None),
    ('it only defines a word', ((((515, -1), (1709, 4)),), (((1710, 0), (1711, 0)),), (((1712, -1), (883, 0), (512, 4)),)), None),
    ('nothing comes from there', ((((144, 0), (158, 3), (159, 12), (160, 4)),), (((1713, 0), (160, 20)),), (((923, 0), (159, 8), (160, 3)),)), None),
    ('it speaks of what the reader decides, or of cookies', ((((571, 0), (186, 3)), ((1714, 0),)), (((1715, 0), (187, 4)),), (((186, 0), (265, 6), (1716, 2)),), (((369, 0), (145, 2), (191, 2)),)), None),
    ("it is not about the reader's complaint of how personal data is handled", ((((1717, 0),),), (((141, -1), (1718, 6), (205, 8)),), (((56, 0), (1719, 4), (205, 4)),), (((1720, 0), (204, 3), (1721, 6)),), (((1722, 0), (205, 14)),), (((1723, 0), (205, 10)),), (((1724, 0), (204, 8)),), (((1725, 0), (204, 20)),), (((204, 0), (1725, 8)),)), None),
    ('the sentence says no, or unless', ((((1726, 0), (1727, 10)),),), None),
    ('the sentence forbids it, or asks whether it happens', ((((1728, 0), (166, 2)),), (((1729, 0), (1730, 8)),)), None),
    ('the sentence only supposes it, or speaks of parts', ((((1731, 0),),), (((1732, 0),),), (((313, 0), (320, 3)),), (((121, 0), (320, 8), (27, 2)),), (((1733, 0),),)), None),
    ('the sentence is about a request, or leaves a way out', ((((1311, 0), (1734, 3)),), (((1735, 0), (1736, 12)),), (((1309, 0), (1737, 12)),), (((1738, 0), (1739, 14)),), (((1740, 0), (1741, 22)),), (((27, 0), (1742, 12)),), (((1743, 0),),)), None),
    ('it speaks of an account with somebody else, or of none', ((((1744, 0), (424, 1)),), (((183, 0), (424, 1)),), (((25, 0), (426, 4)),)), None),
    ('it says that some data is not collected, or not in some cases', ((((1745, 0),),), (((458, 0),),), (((1746, 0),),), (((159, 0), (1747, 3), (1748, 4)),), (((1749, 0),),), (((1750, 0),),)), None),
    ('it sends these readers to another page', ((((1751, 0), (1752, 2), (1753, 6)),), (((1754, 0), (1755, 1), (1756, 8), (839, 4)),), (((142, 0), (987, 0), (1757, 0), (1752, 0)),)), None),
    ('it names readers of a country in passing, as an example or to send them to a page of others', ((((1758, 0),),), (((1759, -1), (1760, 1), (119, 3)),), (((1761, 0), (1762, 1), (1507, 2)),)), None),
    ('it names the store in passing, and not as the place of the app', ((((1763, 0),),), (((1764, 0), (1765, 10)),), (((1766, 0),),)), None),
    ('it says how to reach somebody else', ((((1767, 0),),), (((1768, 0),),), (((500, 0),),), (((653, 0),), ((487, 0),)), (((1769, 0),), ((487, 0),))), None),
    ('the template is not filled in: the address is missing', ((((1770, 0),),), (((1771, 0),),)), None),
    ("it is somebody else's officer, or there is none", ((((1701, 0), (497, 6)),), (((1772, 0), (497, 3)),), (((1773, 0), (497, 6)),), (((144, 0), (497, 4)),), (((497, -1), (1774, 1)),)), None),
    ('these are people who answer for others', ((((1775, 0), (502, 1)),), (((1776, 0), (502, 1)),)), None),
    ('it names others, or those for whom the policy is written', ((((508, 0), (1777, 2)),), (((510, 0), (853, 0), (1778, 2)),)), None),
    ('it speaks of the cookies of other sites', ((((1779, -1), (356, 2), (1780, 3)),),), None),
    ('it takes use, or a setting of the browser, as consent', ((((117, 0), (1781, 2), (1782, 14)),), (((1715, 0), (1783, 4)),)), None),
    ('it speaks of time gone by, not of the life of a cookie', ((((1784, 0), (1785, 4)),),), None),
    ('it is not the reader who refuses', ((((1786, -1), (565, 3)),),), None),
    ('the parent is a company', ((((1787, 0), (1788, 1)),), (((1789, 0), (1787, 2)),)), None),
    ('“minor” means small here', ((((1790, 0), (1791, 1)),),), None),
    ('it is the statement of the CCPA on the sale of data', ((((1297, 0), (587, 20)),),), None),
    ('it speaks of what readers themselves share', ((((416, 0), (1792, 0), (1793, 2)),), (((1794, -1), (115, 0), (1795, 3)),)), None),
    ('it speaks of what others tell the company, or of a right', ((((141, -1), (1796, 3), (159, 12), (620, 8)),), (((620, 0), (1797, 4), (621, 6), (164, 0)),), (((1798, 0), (144, 14), (1799, 4)),)), None),
    ('it promises nothing of third parties', ((((144, 0), (1800, 4)),), (((1801, 0), (1802, 3), (1803, 4)),), (((1804, 0),),)), None),
    ('it speaks of what is kept, not of what is disclosed', ((((1805, 0), (727, 14), (1806, 14)),), (((1807, 0), (27, 14), (719, 10)),)), None),
    ('it speaks of what others keep', ((((1701, -1), (804, 6)),), (((1808, -1), (804, 3)),), (((1809, -1), (1701, 2), (804, 6)),)), None),
    ('it speaks of cookies on the reader’s device', ((((1810, 0), (1811, 14)),), (((1812, 0), (1810, 5)),), (((1813, 0), (1810, 2)),), (((1814, -1), (782, 3)), ((1815, 0),))), None),
    ('it speaks of children only', ((((587, 0),),),), 587),
    ('it answers a request for deletion', ((((1816, 0), (1817, 6), (793, 10)),), (((1818, 0), (923, 0)),), (((1819, 0), (868, 2), (1820, 3)),), (((1821, 0), (1822, 1)),)), None),
    ('it speaks of data in good order, or of secrecy', ((((1823, 0), (1824, 8)),), (((115, -1), (1825, 4)),), (((1826, 0), (1827, 6)),), (((1828, 0), (1829, 3)),), (((1830, 0), (1831, 1)),)), None),
    ('it says that nobody must keep the data, not whether it is kept', ((((1832, 0), (804, 3)),), (((1833, 0), (804, 2)), ((813, 0),))), None),
    ("it speaks of children's data, and gives the reader no right of their own", ((((1834, 0), (956, 40)),), (((956, 0), (1834, 20)),), (((1834, 0), (1835, 25)),), (((1834, 0), (1055, 20)),), (((1055, 0), (1834, 20)),)), 1836),
    ('it speaks of access by others than the reader', ((((1837, 0), (1838, 8)),), (((858, 0), (1837, 10)),), (((1839, 0), (922, 4)),), (((141, 0), (1840, 0), (858, 1)),), (((141, 0), (858, 0)),), (((1841, 0), (164, 0), (858, 3)),), (((1842, 0), (1843, 0), (858, 2)),), (((1844, 0), (1845, 2), (858, 4)),), (((1838, 0), (1846, 10)),), (((1487, 0), (858, 3)),), (((1847, 0), (1848, 30)),), (((1849, 0), (858, 3)),), (((1850, 0), (115, 0), (878, 6)),), (((878, 0), (1851, 6)),), (((1852, 0), (1853, 2), (1854, 1)),), (((1855, 0), (1856, 4)),), (((1857, 0), (858, 2)),), (((1858, 0), (115, 0), (1249, 6)),)), None),
    ('it speaks of access to a service or a device, not to personal data', ((((858, 0), (1859, 2)),), (((858, 0), (327, 2)),), (((858, 0), (1860, 3)),)), None),
    ('it speaks of cookies and the browser, not of the data that we hold', ((((956, 0), (1861, 4)),), (((1861, 0), (956, 6)),), (((955, 0), (1861, 3)),), (((999, 0), (1861, 4)),)), None),
    ('it speaks of how long data are kept, not of what the reader may ask for', ((((1862, 0), (956, 2)),), (((956, 0), (1862, 2)),)), None),
    ('it says what processing means', ((((1689, 0), (1863, 1)),), (((1863, 0), (1864, 2)),)), None),
    ('it says that we may delete, not that the reader may ask for it', ((((1847, 0), (956, 12)),), (((141, 0), (1433, 1), (956, 4), (880, 3), (426, 2), (1865, 12)),)), None),
    ('it speaks of changes to the policy, the service or the settings', ((((1866, 0), (1867, 3)),), (((955, 0), (1868, 4)),), (((1847, 0), (955, 25)),), (((955, 0), (1859, 1)),), (((955, 0), (1869, 1)),), (((955, 0), (1058, 2)),), (((955, 0), (880, 1), (1870, 4)),), (((1871, 0), (1872, 2)),), (((1873, 0), (962, 3), (1859, 4)),), (((1487, 0), (955, 6)),)), None),
    ('it is about what is shared for marketing (California Civil Code 1798.83), not about all that is collected', ((((320, 0),),), (((314, 0), (1874, 0)),)), None),
    ('it speaks of other limits than those of Art. 18 GDPR', ((((1875, 0),),), (((1876, 0),),), (((1847, 0), (999, 10)),), (((1877, 0), (1322, 8)),), (((999, 0), (1689, 2)),), (((999, 0), (1878, 2)),), (((141, -1), (1002, 0)),)), None),
    ('an object is a thing here, or what is objected to is not the processing', ((((1879, 0), (1880, 0)),), (((1028, 0), (1881, 0)),), (((1035, 0), (1861, 4)),), (((1028, 0), (11, 0), (1882, 4)),), (((273, 0), (1028, 6)),)), None),
    ('it speaks of an act of that name, of devices, or of transfers that we make', ((((1060, 0), (1883, 1)),), (((1884, 0), (1060, 0)),), (((1847, 0), (1085, 10)),), (((1061, 0), (1885, 0)),), (((1886, 0), (1887, 30)),), (((1887, 0), (1888, 30)),)), None),
    ('it says that consent cannot be taken back, or what is withdrawn is something else', ((((1889, 0), (1055, 2)),), (((1055, 0), (25, 1), (1093, 3)),), (((1847, 0), (1055, 6)),), (((1890, 0), (1055, 10)),), (((1891, 0),),)), None),
    ('it speaks of a dispute or a claim, not of a right over personal data', ((((1892, 0),),), (((1190, 0), (1893, 4)),)), None),
    ('it says how to reach an authority', ((((1142, 0), (209, 6)),), (((1894, 0), (209, 12)),)), None),
    ('it speaks of requests of authorities', ((((1895, 0), (1117, 12)),), (((1117, 0), (1896, 8)),)), None),
    ('it is we who are given leave to act', ((((1897, 0), (164, 0)),),), None),
    ('it says that one cannot leave, or speaks of cookies', ((((1898, -1), (1899, 6), (1041, 3)),), (((1900, 0), (1901, 1)),), (((1861, 0), (1041, 3)),), (((1041, 0), (1861, 6)),)), None),
    ('it speaks of the sale of a company or of goods, or of a right', ((((730, 0), (26, 12)),), (((1309, 0), (1902, 3)),), (((1903, 0), (1284, 12)),), (((733, 0), (309, 6)),), (((1904, -1), (1284, 2)),), (((115, 0), (1905, 2), (164, 2), (121, 2)),), (((1906, 0),),)), None),
    ('it speaks of the sale of goods', ((((1309, 0), (1907, 3)),), (((1908, 0), (1909, 3)),), (((1910, 0),),)), None),
    ('it is goods that are tracked', ((((1417, 0), (1911, 2)),),), None),
    ('it is the reader who tells of the breach', ((((115, 0), (1912, 3), (164, 2)),), (((1136, 0), (1913, 3)),), (((1914, 0), (1915, 3)),), (((115, 0), (1916, 2), (1502, 15)),), (((115, 0), (1917, 1), (1502, 15)),)), None),
    ('it names security as a purpose, or tells readers to look after themselves', ((((1918, 0), (26, 3), (527, 12), (1919, 10)),), (((1920, 0), (1921, 8)),)), None),
    ('it names a law, a number or a purpose', ((((1922, 0), (1158, 3), (1923, 3)),), (((1924, 0),), ((1925, 0),)), (((1926, 0),), ((1927, 0),)), (((1928, 0),),)), None),
    ('it speaks of the certification of somebody else', ((((1929, -1), (1573, 8), (1574, 12)),), (((1573, 0), (117, 3), (1930, 2), (1574, 8)),), (((1931, 0), (1932, 5), (1574, 10)),)), None),
    ('it tells the people of a country their rights', ((((1933, 0), (1934, 2)),), (((1794, -1), (1933, 3), (115, 10), (950, 2), (868, 4)),), (((1794, -1), (1933, 3), (923, 14)),), (((1935, 0), (1936, 12)),)), None),
    ('it speaks of authorities abroad', ((((1937, 0), (1564, 12), (1506, 14)),), (((1938, 0), (1939, 2)),)), None),
)
GUARDED = {
    'annual-update': (6,),
    'authorized-agent': (61,),
    'automated-decisions': (12,),
    'breach-notification': (66,),
    'categories-collected': (7, 10),
    'categories-disclosed': (35, 36),
    'categories-sold': (63,),
    'children.ads': (32, 33),
    'children.audio': (32, 33),
    'children.information-collected': (32, 33),
    'children.operators': (32, 33),
    'children.parental-consent': (32, 33),
    'children.parental-rights': (32, 33),
    'children.persistent-identifiers': (32, 33),
    'children.retention': (32, 33),
    'children.third-parties': (32, 33, 34),
    'complaint.authority': (13,),
    'complaint.controller': (13,),
    'complaint.provider-links': (13,),
    'contact.controller': (23, 24),
    'contact.email': (23,),
    'contact.phone': (23,),
    'contact.postal': (23,),
    'contact.privacy': (23, 24),
    'contact.representative': (26,),
    'cookies': (28,),
    'cookies.consent': (29,),
    'cookies.duration': (30,),
    'cookies.opt-out': (31,),
    'data-deletion': (45, 48, 49, 51),
    'dpf.adherence': (69,),
    'dpf.recourse': (69,),
    'dpo.contact': (24, 25),
    'entity-named': (27,),
    'grievance.officer': (24,),
    'holding': (10,),
    'if.apple-app-store': (14, 22),
    'if.automated-decisions': (16,),
    'if.chrome-web-store': (14,),
    'if.collects-biometrics': (16, 17),
    'if.collects-pii-from-californians': (20, 21),
    'if.direct-marketing': (16,),
    'if.directed-to-children': (16,),
    'if.google-play': (14, 22),
    'if.has-accounts': (18,),
    'if.has-brazilian-users': (21,),
    'if.has-canadian-users': (21,),
    'if.has-eu-users': (20, 21),
    'if.has-swiss-users': (20, 21),
    'if.has-uk-users': (20, 21),
    'if.processes-personal-data': (19,),
    'if.processes-sensitive-data': (16, 17),
    'if.registered-users': (18,),
    'if.sells-covered-information': (17,),
    'if.sells-or-shares': (16, 17),
    'if.shares-for-third-party-direct-marketing': (17,),
    'if.tracks-across-sites': (15,),
    'if.transfers-outside-canada': (14,),
    'if.transfers-outside-eea': (14,),
    'if.transfers-outside-switzerland': (14,),
    'if.transfers-outside-uk': (14,),
    'if.us-users': (20,),
    'if.uses-consent': (14,),
    'if.uses-ga-advertising-features': (14,),
    'if.uses-google-ads-serving': (14,),
    'if.uses-legitimate-interests': (14,),
    'if.uses-meta-pixel-or-sdk': (14,),
    'if.uses-meta-platform': (14,),
    'law-authorising': (5,),
    'legal-basis': (0, 1, 2, 3),
    'legal-disclosure': (38,),
    'legitimate-interests': (2, 4),
    'marketing-opt-out': (62,),
    'minors.content-removal': (33,),
    'minors.protection': (33,),
    'overseas-countries': (70, 71),
    'person-in-charge': (24,),
    'purposes': (8, 10),
    'recipients': (35, 36),
    'recipients.detail': (35,),
    'request-methods': (45, 58, 60),
    'retention.criteria': (39, 40, 41, 42, 43, 44),
    'retention.period': (39, 40, 41, 42, 43, 44),
    'retention.specific-period': (39, 40, 41, 42, 43, 44),
    'rights.access': (45, 46, 47, 50),
    'rights.appeal': (45, 58),
    'rights.catalog': (45,),
    'rights.erasure': (45, 48, 49, 50, 51),
    'rights.how-to-exercise': (45, 58, 59, 60),
    'rights.know-ccpa': (45, 53),
    'rights.object-marketing': (45, 62),
    'rights.objection': (45, 55),
    'rights.portability': (45, 56),
    'rights.rectification': (45, 48, 50, 52),
    'rights.response-time': (45, 58, 60),
    'rights.restriction': (45, 48, 54),
    'rights.verification': (45, 60),
    'rights.withdraw-consent': (45, 48, 57),
    'sale-under-16': (64,),
    'security': (67, 68),
    'security.measures-described': (67, 68),
    'sources': (9, 10, 11),
    'third-party-protection': (37,),
    'third-party-tracking': (65,),
    'transfers.third-country': (70, 71),
}
CUES = (
    ('sensitive-data', 3, True, (((52, 0), (53, 10)),), (53, 52), None, None),
    ('categories-collected', 3, True, (((52, 0), (130, 8)),), (130, 52), None, None),
    ('automated-decisions', 3, True, (((180, 0), (181, 3), (182, 12)),), (180, 181, 182), None, None),
    ('automated-decisions', 3, True, (((183, 0), (182, 0)),), (182, 183), None, None),
    ('automated-decisions', 3, True, (((179, 0), (184, 8)),), (184, 179), None, None),
    ('automated-decisions', 3, True, (((185, 0), (181, 6), (186, 12), (187, 8)),), (185, 181, 186, 187), None, None),
    ('automated-decisions', 3, True, (((188, 0),),), (188,), None, None),
    ('if.has-dpo', 3, True, (((266, 0), (267, 6)),), (267, 266), None, None),
    ('if.has-dpo', 3, True, (((183, 0), (267, 1)),), (267, 183), None, None),
    ('if.sells-or-shares', 3, True, (((266, 0), (307, 4), (308, 9)),), (307, 308, 266), None, None),
    ('if.sells-or-shares', 3, True, (((308, 0), (266, 2), (309, 3)),), (309, 308, 266), None, None),
    ('if.sells-covered-information', 3, True, (((266, 0), (310, 4), (311, 9)),), (311, 310, 266), None, None),
    ('if.sells-covered-information', 3, True, (((266, 0), (310, 4), (308, 6), (257, 20)),), (310, 257, 308, 266), None, None),
    ('if.sells-covered-information', 3, True, (((257, 0), (266, 20), (310, 4), (308, 6)),), (310, 257, 308, 266), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, True, (((266, 0), (312, 5), (313, 14), (314, 5)),), (312, 313, 308, 314, 266), None, None),
    ('if.knows-under-16-users', 3, True, (((316, 0), (317, 22)),), (316, 317), None, None),
    ('if.direct-marketing', 3, True, (((266, 0), (327, 2), (320, 8)),), (320, 327, 266), None, None),
    ('if.direct-marketing', 3, True, (((266, 0), (328, 2), (320, 3)),), (328, 320, 266), None, None),
    ('if.direct-marketing', 3, True, (((266, 0), (283, 2), (329, 5)),), (329, 283, 266), None, None),
    ('if.processes-sensitive-data', 3, True, (((266, 0), (334, 5), (335, 10)),), (334, 335, 266), None, None),
    ('if.collects-biometrics', 3, True, (((266, 0), (338, 4), (337, 8)),), (338, 337, 266), None, None),
    ('if.automated-decisions', 3, True, (((266, 0), (340, 8)),), (340, 266), None, None),
    ('if.automated-decisions', 3, True, (((183, 0), (340, 2)),), (340, 183), None, None),
    ('if.offers-financial-incentive', 3, True, (((266, 0), (351, 4), (350, 5)),), (351, 350, 266), None, None),
    ('if.tracks-across-sites', 3, True, (((266, 0), (352, 2), (353, 14), (354, 4)),), (352, 354, 353, 266), None, None),
    ('if.uses-cookies', 3, True, (((378, 0),),), (378,), None, None),
    ('if.uses-cookies', 3, True, (((379, 0),),), (379,), None, None),
    ('if.uses-cookies', 3, True, (((380, 0),),), (380,), None, None),
    ('if.uses-cookies', 3, True, (((381, 0),),), (381,), None, None),
    ('if.uses-cookies', 3, True, (((382, 0), (369, 3), (383, 3)),), (382, 383, 369), None, None),
    ('if.uses-cookies', 3, True, (((384, 0),),), (384,), None, None),
    ('if.uses-cookies', 3, True, (((385, 0),),), (385,), None, None),
    ('if.uses-cookies', 3, True, (((386, 0),),), (386,), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((281, 0), (391, 4), (369, 1)),), (391, 281, 369), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((281, 0), (369, 4), (391, 5)),), (391, 281, 369), None, None),
    ('if.uses-nonessential-cookies', 3, True, (((266, 0), (392, 4), (393, 4)),), (392, 393, 266), None, None),
    ('if.uses-google-analytics', 3, True, (((266, 0), (402, 2), (395, 12)),), (402, 395, 266), None, None),
    ('if.uses-google-analytics', 3, True, (((183, 0), (395, 2)),), (395, 183), None, None),
    ('if.uses-google-analytics', 3, True, (((403, 0), (327, 2), (395, 4)),), (403, 327, 395), None, None),
    ('if.uses-google-analytics', 3, True, (((404, 0), (395, 2)),), (404, 395), None, None),
    ('if.directed-to-children', 3, True, (((266, 0), (457, 4), (458, 4)),), (457, 458, 266), None, None),
    ('if.processes-personal-data', 3, True, (((476, 0), (477, 1), (478, 9), (479, 2)),), (478, 479, 476, 477), None, None),
    ('if.processes-personal-data', 3, True, (((476, 0), (477, 1), (480, 7)),), (480, 476, 477), None, None),
    ('if.processes-personal-data', 3, True, (((183, 0), (481, 1), (294, 1), (482, 1), (483, 2)),), (481, 482, 483, 294, 183), None, None),
    ('if.processes-personal-data', 3, True, (((484, 0), (294, 2)),), (484, 294), None, None),
    ('cookies', 3, True, (((144, 0), (521, 5), (389, 6)),), (521, 389, 144), None, None),
    ('cookies', 3, True, (((183, 0), (389, 2)),), (183, 389), None, None),
    ('cookies', 3, True, (((389, 0), (121, 4), (534, 2)),), (534, 121, 389), None, None),
    ('cookies', 3, True, (((535, 0), (389, 4)),), (535, 389), None, None),
    ('recipients', 3, True, (((634, 0), (635, 6), (625, 14), (620, 4)),), (634, 635, 625, 633, 620), None, None),
    ('recipients', 3, True, (((144, 0), (636, 6), (617, 8)),), (636, 633, 617, 144), None, None),
    ('recipients', 3, True, (((617, 0), (144, 6), (636, 4)),), (636, 633, 617, 144), None, None),
    ('recipients', 3, True, (((144, 0), (620, 3), (637, 6)),), (637, 633, 620, 144), None, None),
    ('categories-disclosed', 3, True, (((144, 0), (687, 6), (26, 12), (690, 20), (691, 3)),), (690, 691, 687, 144, 26), None, None),
    ('biometric.notice', 3, True, (((836, 0), (837, 2), (829, 8)),), (836, 837, 829), None, None),
    ('financial-incentive', 3, True, (((144, 0), (1265, 4), (1259, 4), (1260, 1)),), (1265, 1259, 1260, 144), None, None),
    ('categories-sold', 3, True, (((144, 0), (1284, 6), (1285, 10)),), (1285, 1283, 1284, 144), None, None),
    ('categories-sold', 3, True, (((144, 0), (1284, 4)),), (1283, 1284, 144), None, None),
    ('categories-sold', 3, True, (((26, 0), (144, 8), (1284, 4)),), (1283, 1284, 144, 26), None, None),
    ('categories-sold', 3, True, (((144, 0), (1286, 10)),), (1286, 1283, 144), None, None),
    ('categories-sold', 3, True, (((1287, 0), (26, 3), (144, 2)),), (1287, 1283, 144, 26), None, None),
    ('categories-sold', 3, True, (((144, 0), (1288, 3), (26, 4)),), (1288, 1283, 144, 26), None, None),
    ('categories-sold', 3, True, (((1289, 0), (1290, 3), (26, 6)),), (1290, 1289, 1283, 26), None, None),
    ('sensitive-limit', 3, True, (((144, 0), (1329, 10), (1320, 6), (1330, 20)),), (1329, 1330, 1320, 144), None, None),
    ('transfers.third-country', 3, True, (((144, 0), (1549, 3), (1507, 10), (1508, 4)),), (1549, 1507, 1548, 1508, 144), None, None),
    ('transfers.third-country', 3, True, (((144, 0), (1549, 3), (1506, 10)),), (1549, 1506, 1548, 144), None, None),
    ('transfers.third-country', 3, True, (((144, 0), (1550, 4), (1508, 3)),), (1550, 1548, 1508, 144), None, None),
    ('transfers.third-country', 3, True, (((1508, 0), (144, 3), (1550, 1)),), (1550, 1548, 1508, 144), None, None),
    ('transfers.third-country', 3, True, (((1551, 0), (1552, 5), (1553, 4)),), (1551, 1552, 1553, 1548), None, None),
    ('transfers.third-country', 3, True, (((144, 0), (1554, 4)),), (1554, 1548, 144), None, None),
    ('transfers.third-country', 3, True, (((1555, 0), (1556, 6), (1514, 4), (364, 4)),), (1555, 1556, 364, 1514, 1548), None, None),
    ('transfers.third-country', 3, True, (((1556, 0), (1555, 3), (1514, 6), (364, 4)),), (1555, 1556, 364, 1514, 1548), None, None),
    ('purposes', 2, True, (((52, 0), (34, 8)),), (52, 34), None, None),
    ('children.information-collected', 2, True, (((144, 0), (589, 6), (26, 10), (587, 8)),), (589, 587, 144, 26), None, None),
    ('children.information-collected', 2, True, (((144, 0), (589, 6), (159, 6), (587, 5)),), (589, 159, 587, 144), None, None),
    ('children.third-parties', 2, True, (((144, 0), (593, 6), (594, 14)),), (594, 593, 144, 26), None, None),
    ('retention.criteria', 2, True, (((783, 0), (810, 10), (811, 3), (812, 10)),), (810, 811, 812, 783), None, None),
    ('retention.criteria', 2, True, (((783, 0), (812, 10), (810, 3), (811, 3)),), (810, 811, 812, 783), None, None),
    ('retention.criteria', 2, True, (((783, 0), (810, 10), (812, 2), (811, 3)),), (810, 811, 812, 783), None, None),
    ('retention.criteria', 2, True, (((813, 0), (814, 6), (815, 5)),), (814, 813, 815), None, None),
    ('retention.criteria', 2, True, (((815, 0), (813, 4), (816, 2)),), (816, 813, 815), None, None),
    ('rights.erasure', 2, True, (((995, 0), (956, 6)),), (995, 956), None, None),
    ('rights.erasure', 2, True, (((183, 0), (867, 3), (11, 3), (956, 0)),), (183, 11, 956, 867), None, None),
    ('sale-opt-out', 2, True, (((144, 0), (1284, 6), (1312, 20), (568, 8)),), (1312, 568, 1284, 144), None, None),
    ('sale-opt-out', 2, True, (((144, 0), (1313, 6), (568, 10), (1297, 10)),), (1313, 1297, 568, 144), None, None),
    ('sensitive-limit', 2, True, (((144, 0), (1327, 3), (1320, 6)),), (1327, 1320, 144), None, None),
    ('sensitive-limit', 2, True, (((1320, 0), (144, 4), (1328, 3)),), (1328, 1320, 144), None, None),
    ('ads.disclosure', 2, True, (((144, 0), (1357, 2), (1334, 3)),), (1357, 1356, 1334, 144), None, None),
    ('ads.disclosure', 2, True, (((1358, 0),),), (1358, 1356), None, None),
    ('analytics.disclosure', 2, True, (((144, 0), (1377, 2), (1378, 6)),), (1377, 1378, 144), None, None),
    ('analytics.disclosure', 2, True, (((1379, 0), (1378, 0)),), (1379, 1378, 144), None, None),
    ('categories-sold', 2, True, (((144, 0), (1441, 2), (1442, 12)),), (1440, 1441, 1442, 144), None, None),
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
    ('change-notice', 3, False, (((82, 0), (83, 12)),), (82, 83, 74), None, None),
    ('change-notice', 3, False, (((83, 0), (82, 12)),), (82, 83, 74), None, None),
    ('change-notice', 3, False, (((80, 0), (74, 3), (84, 14)),), (84, 80, 74), None, None),
    ('change-notice', 3, False, (((74, 0), (80, 6), (85, 20)),), (85, 80, 74), None, None),
    ('change-notice', 3, False, (((86, 0), (87, 6), (80, 8)),), (86, 87, 80, 74), None, None),
    ('change-notice', 3, False, (((88, 0), (89, 6)),), (88, 89, 74), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (101, 30), (102, 10)),), (102, 101, 100, 81), None, None),
    ('change-notice.advance', 3, False, (((101, 0), (102, 10), (81, 25)),), (102, 101, 100, 81), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (103, 25)),), (103, 100, 81), None, None),
    ('change-notice.advance', 3, False, (((104, 0), (105, 2), (100, 12)),), (104, 105, 100), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (106, 12)), ((107, 0),)), (106, 100, 81, 107), None, None),
    ('change-notice.advance', 3, False, (((108, 0), (109, 20)), ((107, 0),)), (108, 109, 100, 107), None, None),
    ('change-notice.advance', 3, False, (((107, 0),), ((110, 0), (100, 4))), (110, 100, 107), None, None),
    ('change-notice.advance', 3, False, (((81, 0), (100, 14), (101, 6)),), (101, 100, 81), None, None),
    ('change-notice.advance', 3, False, (((101, 0), (100, 6), (81, 16)),), (101, 100, 81), None, None),
    ('change-notice.advance', 3, False, (((100, 0), (111, 8)),), (111, 100), None, None),
    ('change-notice.advance', 3, False, (((100, 0), (81, 12), (112, 8)),), (112, 100, 81), None, None),
    ('change-notice.advance', 3, False, (((101, 0), (80, 6), (81, 16)),), (101, 80, 100, 81), None, None),
    ('acceptance-by-use', 3, False, (((114, -1), (115, 25), (116, 6)),), (114, 116, 113, 115), None, None),
    ('acceptance-by-use', 3, False, (((117, 0), (114, 3), (116, 25)),), (114, 116, 113, 117), None, None),
    ('acceptance-by-use', 3, False, (((114, 0), (118, 30), (116, 14)),), (118, 114, 116, 113), None, None),
    ('acceptance-by-use', 3, False, (((116, 0), (74, 10), (114, 6)),), (114, 116, 113, 74), None, None),
    ('acceptance-by-use', 3, False, (((119, 0), (120, 3), (74, 20), (121, 20)),), (119, 120, 113, 121, 74), None, None),
    ('categories-collected', 3, False, (((54, 0), (126, 20)),), (125, 126, 54), None, None),
    ('categories-collected', 3, False, (((126, 0), (54, 20)),), (125, 126, 54), None, None),
    ('categories-collected', 3, False, (((127, 0), (26, 2), (126, 8)),), (127, 125, 126, 26), None, None),
    ('categories-collected', 3, False, (((26, -1), (126, 0)),), (125, 126, 26), None, None),
    ('categories-collected', 3, False, (((128, -1), (126, 1)),), (128, 125, 126), None, None),
    ('categories.ccpa-terms', 3, False, (((131, 0),), ((132, 0),)), (131, 132), None, None),
    ('categories.ccpa-terms', 3, False, (((133, 0),),), (133,), None, None),
    ('purposes', 3, False, (((135, 0), (136, 14)),), (135, 136, 134), None, None),
    ('purposes', 3, False, (((136, 0), (56, 18), (135, 3)),), (135, 136, 134, 56), None, None),
    ('purposes', 3, False, (((136, 0), (34, 12), (135, 5)),), (135, 136, 134, 34), None, None),
    ('purposes', 3, False, (((137, 0), (138, 4), (139, 2)),), (138, 139, 137, 134), None, None),
    ('purposes', 3, False, (((140, 0), (137, 2), (141, 1), (142, 0)),), (137, 140, 142, 134, 141), None, None),
    ('purposes.new', 3, False, (((152, 0),), ((153, 0),)), (152, 153, 151, 56), None, None),
    ('purposes.new', 3, False, (((154, 0), (143, 12)),), (154, 151, 143, 56), None, None),
    ('purposes.new', 3, False, (((155, 0), (143, 6)),), (155, 151, 143, 56), None, None),
    ('purposes.new', 3, False, (((143, 0), (156, 3), (157, 12)),), (156, 157, 151, 143, 56), None, None),
    ('sources', 3, False, (((158, 0), (159, 10), (160, 5)),), (158, 160, 159), None, None),
    ('sources', 3, False, (((34, 0), (159, 2), (160, 4)),), (160, 34, 159), None, None),
    ('sources', 3, False, (((160, 0), (161, 6), (162, 8)),), (161, 162, 160), None, None),
    ('sources', 3, False, (((160, 0), (163, 3), (164, 1), (26, 6)),), (163, 160, 164, 26), None, None),
    ('sources', 3, False, (((159, 0), (160, 3), (56, 6), (158, 2)),), (158, 160, 159, 56), None, None),
    ('sources', 3, False, (((56, 0), (158, 4), (34, 6), (165, 1), (166, 1)),), (165, 166, 158, 34, 56), None, None),
    ('sources', 3, False, (((167, 0),),), (167,), None, None),
    ('profiling-opt-out', 3, False, (((195, 0), (191, 20)),), (195, 191), None, None),
    ('profiling-opt-out', 3, False, (((191, 0), (195, 10)),), (195, 191), None, None),
    ('profiling-opt-out', 3, False, (((191, 0), (196, 3)),), (196, 191), None, None),
    ('admt', 3, False, (((197, 0),),), (197,), None, None),
    ('ai-training', 3, False, (((198, 0), (199, 8)),), (198, 199), None, None),
    ('ai-training', 3, False, (((199, 0), (198, 6)),), (198, 199), None, None),
    ('ai-training', 3, False, (((200, 0), (201, 2), (199, 3)),), (200, 201, 199), None, None),
    ('joint-use', 3, False, (((203, 0),),), (202, 203), None, None),
    ('complaint.authority', 3, False, (((204, 0), (205, 25)),), (205, 204), None, None),
    ('complaint.authority', 3, False, (((205, 0), (204, 25)),), (205, 204), None, None),
    ('complaint.controller', 3, False, (((204, 0), (218, 12)),), (218, 204), None, None),
    ('complaint.controller', 3, False, (((218, 0), (204, 12)),), (218, 204), None, None),
    ('complaint.controller', 3, False, (((204, 0),), ((219, 0),)), (219, 204), None, None),
    ('complaint.controller', 3, False, (((56, 0), (220, 1), (221, 3), (204, 6)),), (220, 221, 56, 204), None, None),
    ('complaint.controller', 3, False, (((204, 0), (56, 2), (221, 1)),), (221, 56, 204), None, None),
    ('complaint.controller', 3, False, (((222, 0), (223, 30)),), (222, 223), None, None),
    ('complaint.controller', 3, False, (((224, 0), (223, 6)),), (224, 223), None, None),
    ('complaint.controller', 3, False, (((223, 0), (222, 30)),), (222, 223), None, None),
    ('complaint.controller', 3, False, (((225, 0), (226, 4), (227, 12), (228, 12)),), (225, 226, 227, 228), None, None),
    ('complaint.controller', 3, False, (((229, 0), (204, 0), (220, 16), (230, 2)),), (230, 220, 229, 204), None, None),
    ('complaint.controller', 3, False, (((204, 0), (56, 20), (220, 1), (221, 4)),), (220, 221, 56, 204), None, None),
    ('complaint.controller', 3, False, (((141, 0), (221, 0), (204, 3)),), (221, 141, 204), None, None),
    ('complaint.provider-links', 3, False, (((234, 0),), ((235, 0),)), (234, 235), None, None),
    ('if.has-eu-users', 3, False, (((239, 0), (240, 6), (241, 5)),), (241, 239, 240), None, None),
    ('if.has-eu-users', 3, False, (((242, 0), (241, 5)),), (241, 242), None, None),
    ('if.has-eu-users', 3, False, (((243, 0), (244, 1)),), (243, 244), None, None),
    ('if.has-uk-users', 3, False, (((239, 0), (240, 6), (245, 9)),), (245, 239, 240), None, None),
    ('if.has-uk-users', 3, False, (((242, 0), (245, 9)),), (245, 242), None, None),
    ('if.has-uk-users', 3, False, (((246, 0), (244, 1)),), (246, 244), None, None),
    ('if.has-swiss-users', 3, False, (((239, 0), (240, 6), (247, 12)),), (247, 239, 240), None, None),
    ('if.has-swiss-users', 3, False, (((242, 0), (247, 12)),), (247, 242), None, None),
    ('if.has-swiss-users', 3, False, (((248, 0), (249, 1)),), (248, 249), None, None),
    ('if.has-brazilian-users', 3, False, (((239, 0), (240, 6), (250, 3)),), (250, 239, 240), None, None),
    ('if.has-brazilian-users', 3, False, (((242, 0), (250, 3)),), (250, 242), None, None),
    ('if.has-brazilian-users', 3, False, (((251, 0), (249, 1)),), (251, 249), None, None),
    ('if.has-canadian-users', 3, False, (((239, 0), (240, 6), (252, 3)),), (252, 239, 240), None, None),
    ('if.has-canadian-users', 3, False, (((242, 0), (252, 3)),), (252, 242), None, None),
    ('if.has-canadian-users', 3, False, (((253, 0), (254, 1)),), (253, 254), None, None),
    ('if.collects-pii-from-californians', 3, False, (((239, 0), (240, 6), (255, 4)),), (255, 239, 240), None, None),
    ('if.collects-pii-from-californians', 3, False, (((242, 0), (255, 4)),), (255, 242), None, None),
    ('if.collects-pii-from-californians', 3, False, (((255, 0), (256, 0)),), (256, 255), None, None),
    ('if.collects-from-nevadans', 3, False, (((239, 0), (240, 6), (257, 2)),), (257, 239, 240), None, None),
    ('if.collects-from-nevadans', 3, False, (((242, 0), (257, 2)),), (257, 242), None, None),
    ('if.collects-from-nevadans', 3, False, (((257, 0), (258, 1)),), (258, 257), None, None),
    ('if.us-users', 3, False, (((239, 0), (240, 6), (259, 2)),), (259, 239, 240), None, None),
    ('if.us-users', 3, False, (((242, 0), (259, 2)),), (259, 242), None, None),
    ('if.us-users', 3, False, (((260, 0), (256, 1)),), (260, 256), None, None),
    ('if.has-dpo', 3, False, (((261, 0),),), (261,), None, None),
    ('if.has-dpo', 3, False, (((262, 0), (263, 3)),), (262, 263), None, None),
    ('if.has-dpo', 3, False, (((264, -1), (263, 1), (265, 6)),), (263, 265, 264), None, None),
    ('if.dpf-participant', 3, False, (((268, 0), (269, 20)),), (268, 269), None, None),
    ('if.joint-controllers', 3, False, (((141, 0), (270, 4)),), (270, 141), None, None),
    ('if.joint-controllers', 3, False, (((271, 0),),), (271,), None, None),
    ('if.joint-controllers', 3, False, (((272, 0), (273, 5)),), (272, 273), None, None),
    ('if.uses-consent', 3, False, (((56, 0), (274, 3), (22, 6)),), (274, 22, 56), None, None),
    ('if.uses-consent', 3, False, (((275, 0), (22, 2)),), (275, 22), None, None),
    ('if.uses-consent', 3, False, (((140, 0), (229, 1), (22, 2), (141, 3)),), (140, 229, 22, 141), None, None),
    ('if.uses-consent', 3, False, (((276, 0), (22, 2)),), (276, 22), None, None),
    ('if.uses-consent', 3, False, (((277, 0), (22, 10)),), (277, 22), None, None),
    ('if.uses-consent', 3, False, (((278, 0), (279, 3)),), (278, 279), None, None),
    ('if.uses-consent', 3, False, (((280, 0), (22, 2)),), (280, 22), None, None),
    ('if.uses-consent', 3, False, (((281, 0), (282, 2), (22, 2)),), (282, 22, 281), None, None),
    ('if.uses-consent', 3, False, (((283, 0), (284, 6)),), (284, 283), None, None),
    ('if.uses-legitimate-interests', 3, False, (((285, 0), (286, 2), (287, 2)),), (286, 287, 285), None, None),
    ('if.uses-legitimate-interests', 3, False, (((56, 0), (274, 4), (286, 6), (287, 2)),), (274, 286, 287, 56), None, None),
    ('if.uses-legitimate-interests', 3, False, (((288, 0), (286, 4), (287, 1)),), (288, 286, 287), None, None),
    ('if.uses-legitimate-interests', 3, False, (((289, 0), (290, 2), (164, 1)),), (289, 290, 164), None, None),
    ('if.uses-legitimate-interests', 3, False, (((277, 0), (291, 8)),), (291, 277), None, None),
    ('if.direct-collection', 3, False, (((141, 0), (292, 2), (293, 12)),), (293, 292, 141), None, None),
    ('if.direct-collection', 3, False, (((294, 0), (295, 3), (164, 3)),), (295, 164, 294), None, None),
    ('if.direct-collection', 3, False, (((141, 0), (296, 2), (115, 2), (297, 3)),), (296, 297, 115, 141), None, None),
    ('if.indirect-collection', 3, False, (((141, 0), (298, 1), (299, 4), (159, 5), (300, 4)),), (298, 299, 300, 159, 141), None, None),
    ('if.indirect-collection', 3, False, (((301, 0), (302, 2), (164, 1)),), (301, 302, 164), None, None),
    ('if.sells-or-shares', 3, False, (((303, 0), (304, 8)),), (303, 304), None, None),
    ('if.sells-or-shares', 3, False, (((305, 0), (306, 16)),), (305, 306), None, None),
    ('if.shares-for-third-party-direct-marketing', 3, False, (((315, 0), (313, 14), (314, 5)),), (315, 313, 308, 314), None, None),
    ('if.direct-marketing', 3, False, (((283, 0), (115, 3), (318, 3)),), (318, 283, 115), None, None),
    ('if.direct-marketing', 3, False, (((319, 0), (320, 10)),), (319, 320), None, None),
    ('if.direct-marketing', 3, False, (((321, 0), (314, 4), (322, 2), (323, 4)),), (321, 322, 323, 314), None, None),
    ('if.direct-marketing', 3, False, (((324, 0), (325, 2), (115, 1), (326, 3)),), (324, 325, 326, 115), None, None),
    ('if.processes-sensitive-data', 3, False, (((330, 0), (331, 5)),), (330, 331), None, None),
    ('if.processes-sensitive-data', 3, False, (((332, 0), (141, 1), (333, 1)),), (332, 333, 141), None, None),
    ('if.collects-biometrics', 3, False, (((336, 0), (337, 3)),), (336, 337), None, None),
    ('if.automated-decisions', 3, False, (((339, 0), (340, 6)),), (339, 340), None, None),
    ('if.automated-decisions', 3, False, (((341, 0), (342, 2)),), (341, 342), None, None),
    ('if.automated-decisions', 3, False, (((343, 0), (344, 2), (345, 2), (346, 3)),), (343, 344, 345, 346), None, None),
    ('if.automated-decisions', 3, False, (((347, 0), (117, 3), (348, 1)),), (347, 348, 117), None, None),
    ('if.offers-financial-incentive', 3, False, (((349, 0), (350, 5)),), (349, 350), None, None),
    ('if.tracks-across-sites', 3, False, (((355, 0), (353, 20), (356, 4)),), (355, 356, 353), None, None),
    ('if.tracks-across-sites', 3, False, (((357, 0), (358, 4), (359, 14), (360, 4)),), (357, 358, 359, 360), None, None),
    ('if.transfers-outside-eea', 3, False, (((362, 0), (363, 16), (364, 6)),), (364, 363, 361, 362), None, None),
    ('if.transfers-outside-eea', 3, False, (((362, 0), (365, 6)),), (365, 361, 362), None, None),
    ('if.transfers-outside-eea', 3, False, (((362, 0), (11, 8), (366, 2), (367, 10)),), (366, 367, 361, 362, 11), None, None),
    ('if.transfers-outside-uk', 3, False, (((362, 0), (363, 16), (245, 8)),), (245, 363, 361, 362), None, None),
    ('if.transfers-outside-canada', 3, False, (((362, 0), (363, 16), (252, 1)),), (252, 363, 361, 362), None, None),
    ('if.transfers-outside-switzerland', 3, False, (((362, 0), (363, 16), (247, 12)),), (247, 363, 361, 362), None, None),
    ('if.uses-cookies', 3, False, (((368, 0), (369, 4)),), (368, 369), None, None),
    ('if.uses-cookies', 3, False, (((369, 0), (370, 1), (164, 1)),), (370, 164, 369), None, None),
    ('if.uses-cookies', 3, False, (((371, 0), (372, 3), (373, 6)),), (371, 372, 373), None, None),
    ('if.uses-cookies', 3, False, (((369, 0), (41, 1), (374, 2), (375, 1)),), (374, 375, 41, 369), None, None),
    ('if.uses-cookies', 3, False, (((376, 0), (377, 0)),), (376, 377), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((387, 0), (388, 8)),), (388, 387), None, None),
    ('if.uses-nonessential-cookies', 3, False, (((389, 0), (390, 10)),), (390, 387, 389), None, None),
    ('if.uses-google-analytics', 3, False, (((394, 0), (395, 14)),), (394, 395), None, None),
    ('if.uses-google-analytics', 3, False, (((395, 0), (396, 8)),), (396, 395), None, None),
    ('if.uses-google-analytics', 3, False, (((395, 0), (397, 1)),), (397, 395), None, None),
    ('if.uses-google-analytics', 3, False, (((398, 0), (399, 3), (395, 2)),), (398, 399, 395), None, None),
    ('if.uses-google-analytics', 3, False, (((285, 0), (400, 2), (401, 2), (395, 3)),), (401, 285, 400, 395), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((405, 0), (406, 6)),), (405, 406), None, None),
    ('if.uses-ga-advertising-features', 3, False, (((407, 0),),), (407,), None, None),
    ('if.uses-google-ads-serving', 3, False, (((394, 0), (408, 14)),), (394, 408), None, None),
    ('if.uses-google-ads-serving', 3, False, (((409, 0), (369, 8), (410, 3), (411, 2)),), (409, 410, 411, 369), None, None),
    ('if.uses-google-ads-serving', 3, False, (((411, 0), (117, 6), (408, 3)),), (411, 408, 117), None, None),
    ('if.uses-google-ads-serving', 3, False, (((412, 0), (408, 20)),), (412, 408), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((394, 0), (413, 14)),), (394, 413), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((413, 0), (414, 0)),), (414, 413), None, None),
    ('if.uses-meta-pixel-or-sdk', 3, False, (((415, 0), (413, 3)),), (415, 413), None, None),
    ('if.uses-meta-platform', 3, False, (((416, 0), (417, 14)),), (416, 417), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((418, 0),),), (418,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((419, 0),),), (419,), None, None),
    ('if.uses-google-oauth-scopes', 3, False, (((420, 0), (421, 14)),), (420, 421), None, None),
    ('if.has-accounts', 3, False, (((423, 0), (424, 3)),), (423, 424, 422), None, None),
    ('if.has-accounts', 3, False, (((425, 0), (426, 2)),), (425, 426, 422), None, None),
    ('if.has-accounts', 3, False, (((427, 0), (428, 3)),), (428, 427, 422), None, None),
    ('if.has-accounts', 3, False, (((429, 0), (427, 1)),), (429, 427, 422), None, None),
    ('if.has-accounts', 3, False, (((430, 0),),), (430, 422), None, None),
    ('if.has-accounts', 3, False, (((425, -1), (431, 2)),), (431, 425, 422), None, None),
    ('if.has-accounts', 3, False, (((432, 0),),), (432, 422), None, None),
    ('if.has-accounts', 3, False, (((433, -1),),), (433, 422), None, None),
    ('if.has-accounts', 3, False, (((434, 0), (435, 4), (436, 4)),), (434, 435, 436, 422), None, None),
    ('if.has-accounts', 3, False, (((437, 0), (140, 3), (438, 3), (439, 5)),), (437, 438, 439, 140, 422), None, None),
    ('if.registered-users', 3, False, (((440, 0), (441, 1)),), (441, 440), None, None),
    ('if.registered-users', 3, False, (((442, 0),),), (442,), None, None),
    ('if.registered-users', 3, False, (((440, 0), (115, 1), (443, 2), (426, 2)),), (443, 440, 426, 115), None, None),
    ('if.user-generated-content', 3, False, (((115, 0), (445, 4), (446, 12)),), (445, 446, 444, 115), None, None),
    ('if.user-generated-content', 3, False, (((447, 0),),), (447, 444), None, None),
    ('if.user-generated-content', 3, False, (((448, 0),),), (448, 444), None, None),
    ('if.user-generated-content', 3, False, (((449, 0),),), (449, 444), None, None),
    ('if.user-generated-content', 3, False, (((450, 0), (142, 2), (451, 2)),), (450, 451, 142, 444), None, None),
    ('if.user-generated-content', 3, False, (((452, 0), (453, 10)),), (452, 453, 444), None, None),
    ('if.user-generated-content', 3, False, (((454, 0), (455, 4), (456, 2)),), (454, 455, 456, 444), None, None),
    ('if.directed-to-children', 3, False, (((459, 0), (460, 1)),), (459, 460), None, None),
    ('if.directed-to-children', 3, False, (((461, 0), (462, 3), (460, 1)),), (461, 462, 460), None, None),
    ('if.directed-to-children', 3, False, (((463, 0), (145, 2), (464, 2)),), (463, 464, 145), None, None),
    ('if.general-audience', 3, False, (((465, 0),),), (465,), None, None),
    ('if.general-audience', 3, False, (((266, 0), (457, 4), (458, 4)),), (457, 458, 266), None, None),
    ('if.google-play', 3, False, (((466, 0),),), (466,), None, None),
    ('if.google-play', 3, False, (((467, 0), (468, 3)),), (467, 468), None, None),
    ('if.google-play', 3, False, (((469, 0),),), (469,), None, None),
    ('if.google-play', 3, False, (((470, 0), (468, 3)),), (468, 470), None, None),
    ('if.apple-app-store', 3, False, (((471, 0),),), (471,), None, None),
    ('if.apple-app-store', 3, False, (((472, 0),),), (472,), None, None),
    ('if.apple-app-store', 3, False, (((473, 0),),), (473,), None, None),
    ('if.apple-app-store', 3, False, (((470, 0), (468, 3)),), (468, 470), None, None),
    ('if.apple-app-store', 3, False, (((474, 0), (470, 3)),), (474, 470), None, None),
    ('if.chrome-web-store', 3, False, (((475, 0),),), (475,), None, None),
    ('contact.controller', 3, False, (((219, 0),), ((232, 0),)), (232, 219), None, None),
    ('contact.controller', 3, False, (((219, 0),), ((231, 0),)), (231, 219), None, None),
    ('contact.email', 3, False, (((485, 0),),), (485,), None, None),
    ('contact.phone', 3, False, (((486, 0),),), (486,), None, None),
    ('contact.postal', 3, False, (((487, 0),),), (487,), None, None),
    ('contact.privacy', 3, False, (((492, 0),),), (492,), None, None),
    ('contact.privacy', 3, False, (((261, 0),),), (261,), None, None),
    ('contact.privacy', 3, False, (((219, 0),), ((231, 0),)), (231, 219), None, None),
    ('contact.privacy', 3, False, (((485, 0),), ((65, 0),)), (65, 485), None, None),
    ('contact.privacy', 3, False, (((488, 0),), ((65, 0),)), (65, 488), None, None),
    ('contact.privacy', 3, False, (((486, 0),), ((65, 0),)), (65, 486), None, None),
    ('contact.privacy', 3, False, (((232, 0), (489, 12)), ((493, 0),)), (493, 489, 232), None, None),
    ('dpo.contact', 3, False, (((261, 0),),), (261,), None, None),
    ('dpo.contact', 3, False, (((497, 0),), ((219, 0),)), (497, 219), None, None),
    ('dpo.contact', 3, False, (((485, 0),),), (485,), 497, None),
    ('dpo.contact', 3, False, (((486, 0),),), (486,), 497, None),
    ('dpo.contact', 3, False, (((487, 0),),), (487,), 497, None),
    ('dpo.contact', 3, False, (((488, 0),),), (488,), 497, None),
    ('person-in-charge', 3, False, (((490, 0),), ((219, 0),)), (490, 219), None, None),
    ('person-in-charge', 3, False, (((490, 0), (237, 14)),), (490, 237), None, None),
    ('person-in-charge', 3, False, (((237, 0), (490, 14)),), (490, 237), None, None),
    ('person-in-charge', 3, False, (((498, 0),), ((219, 0),)), (498, 219), None, None),
    ('person-in-charge', 3, False, (((261, 0),),), (261,), None, None),
    ('contact.representative', 3, False, (((500, 0),),), (500,), None, None),
    ('grievance.officer', 3, False, (((233, 0),), ((219, 0),)), (233, 219), None, None),
    ('joint-controllers', 3, False, (((505, 0),),), (505,), None, None),
    ('entity-named', 3, False, (((506, 0),),), (506,), None, None),
    ('cookies', 3, False, (((520, 0), (521, 8), (389, 10)),), (520, 521, 389), None, None),
    ('cookies', 3, False, (((389, 0), (521, 8), (522, 20)),), (522, 521, 389), None, None),
    ('cookies', 3, False, (((389, 0), (41, 4), (523, 3)),), (523, 41, 389), None, None),
    ('cookies', 3, False, (((524, 0), (389, 3)),), (524, 389), None, None),
    ('cookies', 3, False, (((26, 0), (525, 6), (389, 3)),), (525, 389, 26), None, None),
    ('cookies', 3, False, (((526, 0), (369, 1), (527, 3)),), (526, 527, 369), None, None),
    ('cookies', 3, False, (((528, 0), (529, 8), (389, 4)),), (528, 529, 389), None, None),
    ('cookies', 3, False, (((530, 0), (531, 5), (389, 3)),), (530, 531, 389), None, None),
    ('cookies', 3, False, (((532, 0), (533, 4), (389, 6)),), (532, 533, 389), None, None),
    ('cookies.consent', 3, False, (((389, 0), (539, 14), (540, 6)),), (539, 540, 389), None, None),
    ('cookies.consent', 3, False, (((539, 0), (540, 6), (389, 16)),), (539, 540, 389), None, None),
    ('cookies.consent', 3, False, (((541, 0), (542, 20)),), (541, 542), None, None),
    ('cookies.consent', 3, False, (((542, 0), (541, 8)),), (541, 542), None, None),
    ('cookies.consent', 3, False, (((543, 0), (540, 4), (389, 16)),), (543, 540, 389), None, None),
    ('cookies.consent', 3, False, (((115, 0), (544, 3), (389, 10)),), (544, 115, 389), None, None),
    ('cookies.consent', 3, False, (((389, 0), (281, 8), (545, 3), (115, 3), (546, 4)),), (545, 546, 115, 281, 389), None, None),
    ('cookies.consent', 3, False, (((547, 0), (281, 4), (548, 2), (549, 4)),), (547, 548, 549, 281), None, None),
    ('cookies.consent', 3, False, (((550, 0), (389, 8), (551, 6)),), (550, 551, 389), None, None),
    ('cookies.duration', 3, False, (((389, 0),), ((107, 0),)), (107, 389), None, None),
    ('cookies.duration', 3, False, (((552, 0), (389, 14)),), (552, 389), None, None),
    ('cookies.duration', 3, False, (((389, 0), (552, 14)),), (552, 389), None, None),
    ('cookies.duration', 3, False, (((553, 0), (554, 10)), ((107, 0),)), (553, 554, 107), None, None),
    ('cookies.duration', 3, False, (((389, 0),), ((555, 0),), ((556, 0),)), (555, 556, 389), None, None),
    ('cookies.duration', 3, False, (((107, 0),),), (107,), 537, None),
    ('cookies.duration', 3, False, (((552, 0),),), (552,), 537, None),
    ('cookies.list', 3, False, (((558, 0),),), (557, 558), None, None),
    ('cookies.opt-out', 3, False, (((565, 0), (389, 12)),), (565, 564, 389), None, None),
    ('cookies.opt-out', 3, False, (((389, 0), (565, 14)),), (565, 564, 389), None, None),
    ('cookies.opt-out', 3, False, (((566, 0), (567, 4)),), (566, 567, 564), None, None),
    ('cookies.opt-out', 3, False, (((568, 0), (569, 8), (570, 8)),), (569, 570, 564, 568), None, None),
    ('children.parental-consent', 3, False, (((574, 0), (575, 8)),), (575, 573, 574), None, None),
    ('children.parental-consent', 3, False, (((575, 0), (574, 6)),), (575, 573, 574), None, None),
    ('children.parental-consent', 3, False, (((22, 0), (576, 16)), ((577, 0),), ((574, 0),)), (576, 577, 573, 574, 22), None, None),
    ('children.parental-rights', 3, False, (((579, 0), (580, 14), (581, 14)),), (579, 580, 581, 578), None, None),
    ('children.parental-rights', 3, False, (((115, 0), (582, 4), (583, 8), (584, 3)),), (582, 583, 584, 578, 115), None, None),
    ('children.parental-rights', 3, False, (((585, 0), (586, 30)),), (585, 586, 578), None, None),
    ('children.operators', 3, False, (((219, 0),),), (588, 219, 587), None, None),
    ('children.operators', 3, False, (((487, 0),),), (588, 487, 587), None, None),
    ('children.retention', 3, False, (((595, 0),),), (595, 587, 26), None, None),
    ('children.retention', 3, False, (((596, 0),),), (596, 587, 26), None, None),
    ('children.retention', 3, False, (((597, 0), (598, 12)),), (597, 598, 587, 26), None, None),
    ('children.persistent-identifiers', 3, False, (((601, 0), (602, 30)),), (602, 601, 600), None, None),
    ('children.persistent-identifiers', 3, False, (((587, 0), (601, 25)),), (601, 600, 587), None, None),
    ('children.persistent-identifiers', 3, False, (((603, 0),),), (603, 600), None, None),
    ('children.audio', 3, False, (((605, 0), (587, 12)),), (604, 605, 587), None, None),
    ('children.audio', 3, False, (((587, 0), (605, 10)),), (604, 605, 587), None, None),
    ('children.ads', 3, False, (((144, 0), (606, 8), (587, 18)),), (606, 587, 144), None, None),
    ('children.ads', 3, False, (((587, 0), (144, 14), (606, 10)),), (606, 587, 144), None, None),
    ('children.ads', 3, False, (((606, 0), (144, 6), (587, 10)),), (606, 587, 144), None, None),
    ('children.ads', 3, False, (((607, 0), (608, 2), (587, 10)),), (607, 608, 587), None, None),
    ('minors.content-removal', 3, False, (((610, 0), (611, 45), (612, 14)),), (611, 612, 609, 610), None, None),
    ('minors.content-removal', 3, False, (((613, 0), (614, 10), (610, 40)),), (613, 614, 609, 610), None, None),
    ('retention.criteria', 3, False, (((780, 0), (781, 25)),), (780, 781), None, None),
    ('retention.criteria', 3, False, (((781, 0), (780, 15)),), (780, 781), None, None),
    ('retention.criteria', 3, False, (((782, 0), (783, 10), (781, 22)),), (782, 781, 783), None, None),
    ('retention.criteria', 3, False, (((783, 0), (782, 12), (781, 20)),), (782, 781, 783), None, None),
    ('retention.criteria', 3, False, (((781, 0), (782, 14), (783, 8)),), (782, 781, 783), None, None),
    ('retention.criteria', 3, False, (((782, 0), (788, 20)),), (788, 782), 787, None),
    ('retention.criteria', 3, False, (((781, 0), (782, 20)),), (782, 781), 787, None),
    ('retention.criteria', 3, False, (((780, 0), (786, 25)),), (786, 780), 787, None),
    ('retention.criteria', 3, False, (((781, -1),),), (781,), 787, None),
    ('retention.criteria', 3, False, (((789, -1), (781, 1)),), (789, 781), 787, None),
    ('retention.criteria', 3, False, (((790, 0), (791, 16)),), (791, 790), None, None),
    ('retention.criteria', 3, False, (((792, 0), (790, 16)),), (792, 790), None, None),
    ('retention.criteria', 3, False, (((793, 0), (794, 18)),), (794, 793, 783), None, None),
    ('retention.criteria', 3, False, (((794, 0), (793, 22)),), (794, 793, 783), None, None),
    ('retention.criteria', 3, False, (((795, 0), (793, 6), (796, 4)),), (795, 796, 793, 783), None, None),
    ('retention.period', 3, False, (((595, 0),), ((804, 0),)), (804, 803, 595), None, None),
    ('retention.period', 3, False, (((596, 0),), ((793, 0),)), (803, 596, 793), None, None),
    ('retention.period', 3, False, (((107, 0),), ((790, 0),)), (790, 803, 107), None, None),
    ('retention.period', 3, False, (((107, 0),), ((783, 0), (793, 8), (805, 6))), (805, 803, 793, 107, 783), None, None),
    ('retention.period', 3, False, (((107, 0),), ((783, 0), (806, 3), (807, 6))), (806, 807, 803, 107, 783), None, None),
    ('retention.period', 3, False, (((595, 0),),), (595,), 787, None),
    ('retention.period', 3, False, (((596, 0),),), (596,), 787, None),
    ('retention.period', 3, False, (((107, 0),), ((808, 0),)), (808, 107), 787, None),
    ('retention.specific-period', 3, False, (((595, 0),), ((804, 0),)), (804, 595, 783), None, None),
    ('retention.specific-period', 3, False, (((596, 0),), ((793, 0),)), (596, 793, 783), None, None),
    ('retention.specific-period', 3, False, (((595, 0),),), (595,), 787, None),
    ('retention.specific-period', 3, False, (((596, 0),),), (596,), 787, None),
    ('retention.specific-period', 3, False, (((107, 0),), ((808, 0),)), (808, 107), 787, None),
    ('destruction', 3, False, (((818, 0), (819, 12)),), (819, 818, 817), None, None),
    ('destruction', 3, False, (((819, 0), (818, 8)),), (819, 818, 817), None, None),
    ('destruction', 3, False, (((820, 0), (821, 12)),), (820, 821, 817), None, None),
    ('destruction', 3, False, (((822, 0), (823, 12)),), (822, 823, 817), None, None),
    ('destruction', 3, False, (((824, 0), (825, 6)),), (824, 825, 817), None, None),
    ('biometric.retention-schedule', 3, False, (((829, 0), (808, 25), (830, 25)),), (830, 808, 829), None, None),
    ('biometric.retention-schedule', 3, False, (((808, 0), (829, 10), (830, 25)),), (830, 808, 829), None, None),
    ('biometric.retention-schedule', 3, False, (((829, 0),), ((596, 0),)), (596, 829), None, None),
    ('biometric.retention-schedule', 3, False, (((829, 0),), ((595, 0),)), (595, 829), None, None),
    ('biometric.notice', 3, False, (((832, 0), (829, 8), (833, 16)),), (832, 833, 831, 829), None, None),
    ('biometric.notice', 3, False, (((829, 0), (834, 6), (835, 6)),), (834, 835, 831, 829), None, None),
    ('health-data-policy', 3, False, (((838, 0), (839, 3)),), (839, 838), None, None),
    ('health-data-policy', 3, False, (((840, 0), (841, 2), (842, 1)),), (842, 840, 841), None, None),
    ('rights.access', 3, False, (((856, 0), (857, 30)),), (857, 856, 855), None, None),
    ('rights.access', 3, False, (((858, 0), (856, 2)),), (858, 856, 855), None, None),
    ('rights.access', 3, False, (((859, 0), (858, 0), (860, 0)),), (860, 859, 858, 855), None, None),
    ('rights.access', 3, False, (((856, 0), (861, 5), (862, 8)),), (862, 861, 856, 855), None, None),
    ('rights.access', 3, False, (((211, 0), (863, 0), (861, 0)),), (861, 863, 211, 855), None, None),
    ('rights.access', 3, False, (((856, 0), (861, 8), (864, 3), (865, 10)),), (865, 864, 861, 856, 855), None, None),
    ('rights.access', 3, False, (((856, 0), (866, 6), (867, 6)),), (866, 856, 855, 867), None, None),
    ('rights.access', 3, False, (((868, 0), (863, 0), (858, 0)),), (863, 868, 858), None, None),
    ('rights.access', 3, False, (((868, -1), (858, 0)),), (868, 858), None, None),
    ('rights.access', 3, False, (((869, 0), (858, 0), (860, 0)),), (869, 860, 858), None, None),
    ('rights.access', 3, False, (((870, 0), (871, 0)),), (871, 870), None, None),
    ('rights.access', 3, False, (((873, 0), (874, 15), (867, 10)),), (874, 873, 872, 867), None, None),
    ('rights.access', 3, False, (((867, 0), (873, 12), (875, 4)),), (875, 873, 872, 867), None, None),
    ('rights.access', 3, False, (((858, 0), (867, 6), (873, 12)),), (858, 873, 872, 867), None, None),
    ('rights.access', 3, False, (((876, 0), (873, 4), (858, 3)),), (876, 858, 873, 872), None, None),
    ('rights.access', 3, False, (((877, 0), (872, 2), (878, 3), (867, 6)),), (877, 878, 872, 867), None, None),
    ('rights.access', 3, False, (((879, 0), (878, 3), (880, 6), (867, 3)),), (879, 878, 880, 872, 867), None, None),
    ('rights.access', 3, False, (((879, 0), (878, 5), (867, 3), (872, 6)),), (879, 878, 872, 867), None, None),
    ('rights.access', 3, False, (((873, 0), (881, 6), (867, 10)),), (881, 873, 872, 867), None, None),
    ('rights.access', 3, False, (((873, 0), (861, 3), (864, 2), (880, 3), (867, 4)),), (864, 861, 880, 873, 872, 867), None, None),
    ('rights.access', 3, False, (((873, 0), (882, 4), (883, 0), (867, 6), (884, 6)),), (882, 884, 883, 873, 872, 867), None, None),
    ('rights.access', 3, False, (((885, 0), (886, 0), (867, 6)),), (885, 886, 872, 867), None, None),
    ('rights.access', 3, False, (((900, 0), (901, 10), (867, 5), (902, 4), (903, 8)),), (901, 902, 903, 900, 867), None, None),
    ('rights.access', 3, False, (((904, 0), (905, 6), (906, 6), (867, 3)),), (904, 905, 906, 867), None, None),
    ('rights.access', 3, False, (((907, 0), (908, 2), (858, 3), (867, 3), (909, 3)),), (907, 908, 909, 858, 867), None, None),
    ('rights.access', 3, False, (((910, 0), (911, 2), (858, 3), (912, 3), (867, 3)),), (910, 911, 912, 858, 867), None, None),
    ('rights.access', 3, False, (((913, 0), (914, 8), (915, 3), (916, 3), (917, 1)),), (913, 915, 916, 917, 914), None, None),
    ('rights.access', 3, False, (((918, 0),), ((919, 0), (867, 12), (920, 8))), (919, 920, 918, 867), None, None),
    ('rights.access', 3, False, (((922, -1),),), (922,), 921, None),
    ('rights.access', 3, False, (((264, -1), (211, 0), (858, 4)),), (264, 211, 858), 921, None),
    ('rights.access', 3, False, (((923, -1), (858, 0)),), (923, 858), 921, None),
    ('rights.access', 3, False, (((859, -1), (858, 0)),), (859, 858), 921, None),
    ('rights.know-ccpa', 3, False, (((924, 0), (925, 2), (926, 2)),), (924, 925, 926, 867), None, None),
    ('rights.know-ccpa', 3, False, (((927, 0), (928, 0), (883, 0)),), (927, 928, 883, 867), None, None),
    ('rights.know-ccpa', 3, False, (((929, 0), (930, 15), (867, 15), (931, 10)),), (930, 931, 929, 867), None, None),
    ('rights.know-ccpa', 3, False, (((932, 0), (688, 10), (867, 10), (933, 10)),), (932, 933, 688, 867), None, None),
    ('rights.know-ccpa', 3, False, (((873, 0), (934, 6), (688, 0)),), (934, 688, 873, 867), None, None),
    ('rights.know-ccpa', 3, False, (((873, 0), (935, 6), (936, 4), (867, 3), (937, 4)),), (935, 936, 937, 873, 867), None, None),
    ('rights.know-ccpa', 3, False, (((938, -1), (914, 0), (867, 4), (939, 6)),), (939, 938, 914, 867), None, None),
    ('rights.rectification', 3, False, (((868, 0), (863, 0), (941, 0)),), (941, 863, 868), None, None),
    ('rights.rectification', 3, False, (((868, -1), (942, 0)),), (942, 868), None, None),
    ('rights.rectification', 3, False, (((870, 0), (943, 0)),), (943, 870), None, None),
    ('rights.rectification', 3, False, (((856, 0), (944, 50)),), (944, 856, 855), None, None),
    ('rights.rectification', 3, False, (((944, 0), (856, 3)),), (944, 856, 855), None, None),
    ('rights.rectification', 3, False, (((873, 0), (944, 25), (945, 8)),), (945, 944, 873, 855), None, None),
    ('rights.rectification', 3, False, (((873, 0), (946, 6)),), (946, 873, 855), None, None),
    ('rights.rectification', 3, False, (((944, 0), (890, 8), (873, 20)),), (944, 890, 873, 855), None, None),
    ('rights.rectification', 3, False, (((873, 0), (944, 4)),), (944, 873, 855), None, None),
    ('rights.rectification', 3, False, (((947, 0), (948, 1), (867, 3), (949, 3)),), (948, 949, 947, 855, 867), None, None),
    ('rights.rectification', 3, False, (((950, 0), (951, 0), (952, 2)),), (952, 950, 951, 855), None, None),
    ('rights.rectification', 3, False, (((873, 0), (953, 4), (11, 0), (890, 4)),), (953, 11, 890, 873, 855), None, None),
    ('rights.rectification', 3, False, (((856, 0), (954, 25), (890, 8)),), (954, 890, 856, 855), None, None),
    ('rights.rectification', 3, False, (((962, 0), (963, 20)),), (963, 962, 960, 961), None, None),
    ('rights.rectification', 3, False, (((944, 0), (964, 6)),), (964, 960, 961, 944), None, None),
    ('rights.rectification', 3, False, (((965, 0), (966, 6)),), (965, 966, 960, 961), None, None),
    ('rights.rectification', 3, False, (((873, 0), (967, 8), (962, 8)),), (967, 962, 960, 961, 873), None, None),
    ('rights.rectification', 3, False, (((872, 0), (876, 4), (968, 1), (951, 0)),), (968, 951, 960, 961, 876, 872), None, None),
    ('rights.rectification', 3, False, (((969, 0), (944, 12), (951, 0)),), (969, 951, 960, 961, 944), None, None),
    ('rights.rectification', 3, False, (((970, -1),),), (970,), 921, None),
    ('rights.rectification', 3, False, (((264, -1), (211, 0), (944, 4)),), (264, 944, 211), 921, None),
    ('rights.rectification', 3, False, (((923, -1), (944, 2)),), (923, 944), 921, None),
    ('rights.rectification', 3, False, (((859, -1), (971, 0)),), (971, 859), 921, None),
    ('rights.erasure', 3, False, (((868, 0), (863, 0), (972, 0)),), (972, 863, 868), None, None),
    ('rights.erasure', 3, False, (((211, 0), (973, 0)),), (973, 211), None, None),
    ('rights.erasure', 3, False, (((870, 0), (974, 0)),), (974, 870), None, None),
    ('rights.erasure', 3, False, (((856, 0), (975, 60)),), (975, 856, 855), None, None),
    ('rights.erasure', 3, False, (((956, 0), (856, 3)),), (956, 856, 855), None, None),
    ('rights.erasure', 3, False, (((873, 0), (956, 25), (945, 10)),), (945, 956, 873, 855), None, None),
    ('rights.erasure', 3, False, (((956, 0), (890, 10), (873, 25)),), (890, 956, 873, 855), None, None),
    ('rights.erasure', 3, False, (((873, 0), (956, 6)),), (956, 873, 855), None, None),
    ('rights.erasure', 3, False, (((856, 0), (956, 20), (890, 8)),), (890, 956, 856, 855), None, None),
    ('rights.erasure', 3, False, (((976, 0), (860, 0)),), (976, 860, 855), None, None),
    ('rights.erasure', 3, False, (((977, 0), (880, 1), (890, 3), (978, 3)),), (977, 978, 880, 890, 855), None, None),
    ('rights.erasure', 3, False, (((950, 0), (951, 0), (978, 3)),), (978, 950, 951, 855), None, None),
    ('rights.erasure', 3, False, (((403, 0), (164, 3), (979, 2), (867, 3)),), (979, 403, 164, 855, 867), None, None),
    ('rights.erasure', 3, False, (((944, 0), (980, 4)),), (980, 944, 855), None, None),
    ('rights.erasure', 3, False, (((956, 0), (159, 4), (981, 3), (873, 12)),), (981, 159, 956, 873, 855), None, None),
    ('rights.erasure', 3, False, (((985, -1),),), (985,), 921, None),
    ('rights.erasure', 3, False, (((264, -1), (211, 0), (956, 4)),), (264, 211, 956), 921, None),
    ('rights.erasure', 3, False, (((923, -1), (956, 2)),), (923, 956), 921, None),
    ('rights.erasure', 3, False, (((859, -1), (986, 0)),), (986, 859), 921, None),
    ('rights.erasure', 3, False, (((211, -1), (11, 0), (987, 0), (988, 0)),), (988, 987, 211, 11), 921, None),
    ('data-deletion', 3, False, (((892, 0), (956, 30), (890, 10)),), (892, 890, 956, 872), None, None),
    ('data-deletion', 3, False, (((890, 0), (956, 3), (892, 20)),), (892, 890, 956, 872), None, None),
    ('data-deletion', 3, False, (((956, 0), (890, 10), (892, 30)),), (892, 890, 956, 872), None, None),
    ('data-deletion', 3, False, (((989, 0),), ((956, 0), (890, 10)), ((900, 0),)), (989, 900, 890, 956, 872), None, None),
    ('data-deletion', 3, False, (((990, 0), (880, 3), (424, 3), (892, 30)),), (990, 424, 892, 880, 872), None, None),
    ('data-deletion', 3, False, (((950, 0), (978, 6), (873, 4)),), (978, 950, 873, 872), None, None),
    ('rights.restriction', 3, False, (((929, 0), (996, 60), (997, 8)),), (996, 997, 929), None, None),
    ('rights.restriction', 3, False, (((856, 0), (998, 30)),), (998, 856), None, None),
    ('rights.restriction', 3, False, (((929, 0), (999, 25), (997, 8)),), (999, 997, 929), None, None),
    ('rights.restriction', 3, False, (((873, 0), (1000, 4)),), (1000, 873), None, None),
    ('rights.restriction', 3, False, (((929, 0), (148, 25), (1001, 6)),), (1001, 929, 148), None, None),
    ('rights.restriction', 3, False, (((872, 0), (876, 4), (1002, 10), (1003, 8), (867, 6)),), (1002, 1003, 876, 872, 867), None, None),
    ('rights.restriction', 3, False, (((1004, 0), (211, 0)),), (1004, 211), None, None),
    ('rights.restriction', 3, False, (((1005, 0), (1006, 2)),), (1005, 1006), None, None),
    ('rights.restriction', 3, False, (((1007, 0), (997, 2), (1008, 8)),), (1007, 1008, 997), None, None),
    ('rights.restriction', 3, False, (((947, 0), (880, 1), (867, 3), (1008, 3)),), (947, 1008, 880, 867), None, None),
    ('rights.restriction', 3, False, (((950, 0), (951, 0), (1008, 2)),), (950, 1008, 951), None, None),
    ('rights.restriction', 3, False, (((873, 0), (1003, 12), (1008, 8)),), (1003, 1008, 873), None, None),
    ('rights.restriction', 3, False, (((873, 0), (1009, 6), (867, 6)),), (1009, 873, 867), None, None),
    ('rights.restriction', 3, False, (((873, 0), (281, 3), (1010, 1)),), (1010, 281, 873), None, None),
    ('rights.restriction', 3, False, (((873, 0), (997, 10), (867, 4), (1011, 2)),), (1011, 997, 873, 867), None, None),
    ('rights.restriction', 3, False, (((856, 0), (1004, 30), (1012, 2)),), (1012, 1004, 856), None, None),
    ('rights.restriction', 3, False, (((1013, 0), (1014, 2)),), (1013, 1014), None, None),
    ('rights.restriction', 3, False, (((148, 0), (1008, 8), (918, 3)),), (918, 1008, 148), None, None),
    ('rights.restriction', 3, False, (((1015, 0), (1016, 6), (918, 8)),), (1015, 1016, 918), None, None),
    ('rights.restriction', 3, False, (((1017, 0), (148, 8)),), (1017, 148), None, None),
    ('rights.restriction', 3, False, (((1018, 0), (148, 2)),), (1018, 148), None, None),
    ('rights.restriction', 3, False, (((1004, 0), (883, 0), (148, 4)),), (1004, 883, 148), None, None),
    ('rights.restriction', 3, False, (((870, 0), (1019, 0)),), (1019, 870), None, None),
    ('rights.restriction', 3, False, (((1020, -1),),), (1020,), 921, None),
    ('rights.restriction', 3, False, (((1021, -1), (997, 4)),), (1021, 997), 921, None),
    ('rights.restriction', 3, False, (((264, -1), (211, 0), (999, 4)),), (999, 264, 211), 921, None),
    ('rights.restriction', 3, False, (((923, -1), (1017, 2)),), (1017, 923), 921, None),
    ('rights.restriction', 3, False, (((1022, -1),),), (1022,), 921, None),
    ('rights.objection', 3, False, (((868, 0), (863, 0), (1023, 0)),), (1023, 863, 868), None, None),
    ('rights.objection', 3, False, (((870, 0), (1024, 0)),), (1024, 870), None, None),
    ('rights.objection', 3, False, (((856, 0), (1006, 60)),), (1006, 1025, 856), None, None),
    ('rights.objection', 3, False, (((1006, 0), (856, 3)),), (1006, 1025, 856), None, None),
    ('rights.objection', 3, False, (((1006, 0), (1026, 6)),), (1026, 1006, 1025), None, None),
    ('rights.objection', 3, False, (((148, 0), (987, 10), (1027, 0)),), (1027, 987, 148, 1025), None, None),
    ('rights.objection', 3, False, (((1006, -1), (876, 20), (1006, 2)),), (1006, 1025, 876), None, None),
    ('rights.objection', 3, False, (((872, 0), (876, 6), (1028, 20), (11, 0)),), (1028, 1025, 876, 11, 872), None, None),
    ('rights.objection', 3, False, (((872, 0), (876, 2), (1028, 2)),), (1028, 1025, 876, 872), None, None),
    ('rights.objection', 3, False, (((1006, 0), (327, 2)),), (327, 1006, 1025), None, None),
    ('rights.objection', 3, False, (((929, 0), (121, 8), (11, 0), (1029, 0), (867, 10)),), (1029, 121, 929, 1025, 11, 867), None, None),
    ('rights.objection', 3, False, (((929, 0), (1030, 4), (1031, 2), (867, 6)),), (1031, 1030, 929, 1025, 867), None, None),
    ('rights.objection', 3, False, (((900, 0), (1032, 3), (183, 0), (1003, 6)),), (1032, 1003, 900, 183, 1025), None, None),
    ('rights.objection', 3, False, (((1033, 0), (1034, 6)),), (1033, 1034, 1025), None, None),
    ('rights.objection', 3, False, (((872, 0), (876, 2), (1035, 2), (1034, 3)),), (1035, 1034, 1025, 876, 872), None, None),
    ('rights.objection', 3, False, (((872, 0), (876, 4), (1036, 2), (164, 0), (1037, 3)),), (1037, 1036, 164, 1025, 876, 872), None, None),
    ('rights.objection', 3, False, (((1006, 0), (11, 3), (1038, 3)),), (1038, 1006, 1025, 11), None, None),
    ('rights.objection', 3, False, (((873, 0), (1006, 15), (997, 4)),), (997, 1006, 1025, 873), None, None),
    ('rights.objection', 3, False, (((1006, 0), (11, 3), (1039, 6)),), (1039, 1006, 1025, 11), None, None),
    ('rights.objection', 3, False, (((1040, 0), (11, 0), (148, 4)),), (1040, 148, 11), None, None),
    ('rights.objection', 3, False, (((1040, 0), (11, 0), (999, 4), (148, 4)),), (1040, 999, 148, 11), None, None),
    ('rights.objection', 3, False, (((1048, -1),),), (1048,), 921, None),
    ('rights.objection', 3, False, (((264, -1), (211, 0), (1006, 4)),), (264, 1006, 211), 921, None),
    ('rights.object-marketing', 3, False, (((1006, 0), (329, 15)),), (329, 1006), None, None),
    ('rights.object-marketing', 3, False, (((1041, 0), (1045, 12)),), (1045, 1041), None, None),
    ('rights.object-marketing', 3, False, (((1045, 0), (1041, 25)),), (1045, 1041), None, None),
    ('rights.object-marketing', 3, False, (((1041, 0), (1049, 8)),), (1049, 1041), None, None),
    ('rights.object-marketing', 3, False, (((1050, 0), (1051, 6)),), (1051, 1050), None, None),
    ('rights.object-marketing', 3, False, (((1051, 0), (1050, 8)),), (1051, 1050), None, None),
    ('rights.object-marketing', 3, False, (((929, 0), (121, 10), (314, 4)),), (121, 314, 929), None, None),
    ('rights.object-marketing', 3, False, (((1052, 0), (1036, 6), (1053, 10)),), (1052, 1053, 1036), None, None),
    ('rights.object-marketing', 3, False, (((1054, 0), (314, 2), (918, 8)),), (1054, 918, 314), None, None),
    ('rights.object-marketing', 3, False, (((1055, 0), (1056, 3)),), (1056, 1055), None, None),
    ('rights.object-marketing', 3, False, (((1057, 0), (1045, 3), (1058, 1)),), (1057, 1058, 1045), None, None),
    ('rights.object-marketing', 3, False, (((1059, 0), (1050, 3)),), (1059, 1050), None, None),
    ('rights.object-marketing', 3, False, (((320, -1), (873, 12), (1030, 2)),), (1030, 320, 873), None, None),
    ('rights.portability', 3, False, (((1060, 0),),), (1060, 855), None, None),
    ('rights.portability', 3, False, (((1061, 0), (1062, 2)),), (1061, 1062, 855), None, None),
    ('rights.portability', 3, False, (((1063, 0), (1064, 40)),), (1063, 1064, 855), None, None),
    ('rights.portability', 3, False, (((1065, 0), (867, 3), (1064, 12)),), (1064, 1065, 855, 867), None, None),
    ('rights.portability', 3, False, (((1066, 0), (1064, 8)),), (1066, 1064, 855), None, None),
    ('rights.portability', 3, False, (((876, 0), (1067, 6), (945, 4), (1068, 3)),), (1067, 1068, 945, 876, 855), None, None),
    ('rights.portability', 3, False, (((1069, 0), (1070, 3)),), (1069, 1070, 855), None, None),
    ('rights.portability', 3, False, (((1070, -1), (229, 0)),), (1070, 229, 855), None, None),
    ('rights.portability', 3, False, (((873, 0), (1071, 4), (945, 8), (1072, 8)),), (1071, 1072, 945, 873, 855), None, None),
    ('rights.portability', 3, False, (((873, 0), (867, 6), (1073, 6), (1072, 6)),), (1073, 1072, 873, 855, 867), None, None),
    ('rights.portability', 3, False, (((1007, 0), (880, 1), (867, 3), (1073, 10), (1072, 8)),), (1007, 1073, 1072, 880, 855, 867), None, None),
    ('rights.portability', 3, False, (((1074, 0), (1075, 15)),), (1074, 1075, 855), None, None),
    ('rights.portability', 3, False, (((1075, 0), (1074, 15)),), (1074, 1075, 855), None, None),
    ('rights.portability', 3, False, (((900, 0), (1076, 4), (1077, 0), (867, 3)),), (1077, 1076, 900, 855, 867), None, None),
    ('rights.portability', 3, False, (((873, 0), (880, 4), (867, 2), (1078, 0)),), (1078, 880, 873, 855, 867), None, None),
    ('rights.portability', 3, False, (((1079, 0), (880, 6), (867, 2), (1078, 0)),), (1079, 1078, 880, 855, 867), None, None),
    ('rights.portability', 3, False, (((873, 0), (1080, 4), (883, 0), (867, 4)),), (1080, 883, 873, 855, 867), None, None),
    ('rights.portability', 3, False, (((1081, 0),),), (1081, 855), None, None),
    ('rights.portability', 3, False, (((900, 0), (1082, 40), (1083, 15), (1084, 4)),), (1082, 1083, 1084, 900, 855), None, None),
    ('rights.portability', 3, False, (((873, 0), (1085, 3), (867, 6)),), (1085, 873, 855, 867), None, None),
    ('rights.portability', 3, False, (((856, 0), (11, 3), (1070, 6)),), (1070, 11, 856, 855), None, None),
    ('rights.portability', 3, False, (((873, 0), (867, 25), (1086, 4), (1087, 1)),), (1086, 1087, 873, 855, 867), None, None),
    ('rights.portability', 3, False, (((211, 0), (11, 0), (1085, 0), (867, 4)),), (1085, 211, 11, 855, 867), None, None),
    ('rights.portability', 3, False, (((1088, 0), (1076, 6), (867, 6)),), (1088, 1076, 855, 867), None, None),
    ('rights.portability', 3, False, (((929, 0), (956, 40), (1089, 2)),), (1089, 929, 956, 855), None, None),
    ('rights.portability', 3, False, (((893, 0), (229, 3), (867, 3)),), (893, 229, 855, 867), None, None),
    ('rights.portability', 3, False, (((1090, 0), (1091, 0)),), (1091, 1090, 855), None, None),
    ('rights.withdraw-consent', 3, False, (((1055, 0), (1093, 8)),), (1093, 1055, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1093, 0), (1055, 15)),), (1093, 1055, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1094, 0), (1095, 25), (1096, 1)),), (1094, 1095, 1096, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1095, 0), (1096, 1), (1093, 10)),), (1095, 1096, 1093, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1097, 0), (1093, 3)),), (1097, 1093, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1093, 0), (1098, 8)),), (1098, 1093, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1099, 0), (1055, 6)),), (1099, 1055, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1055, 0), (1100, 1), (1101, 1)),), (1100, 1101, 1055, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1102, 0), (1101, 0), (1055, 6)),), (1102, 1101, 1055, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1103, 0), (1100, 2), (1093, 0)),), (1103, 1100, 1093, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1093, 0), (1104, 5)),), (1104, 1093, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1095, 0), (1096, 1), (873, 4)),), (1095, 1096, 1092, 873), None, None),
    ('rights.withdraw-consent', 3, False, (((1105, 0), (876, 12), (1055, 1)),), (1105, 1055, 1092, 876), None, None),
    ('rights.withdraw-consent', 3, False, (((1055, 0), (858, 4), (572, 10)),), (572, 1055, 1092, 858), None, None),
    ('rights.withdraw-consent', 3, False, (((1106, 0), (1107, 20), (568, 3)),), (1106, 1107, 568, 1092), None, None),
    ('rights.withdraw-consent', 3, False, (((1055, 0), (858, 4), (867, 4)),), (1055, 1092, 858, 867), None, None),
    ('rights.withdraw-consent', 3, False, (((858, 0), (867, 5), (1055, 4)),), (1055, 1092, 858, 867), None, None),
    ('rights.withdraw-consent', 3, False, (((1090, 0), (1108, 0), (1109, 0)),), (1108, 1109, 1090, 1092), None, None),
    ('rights.how-to-exercise', 3, False, (((1115, 0), (856, 10), (1116, 40)),), (1115, 1116, 856), None, None),
    ('rights.how-to-exercise', 3, False, (((1116, 0), (1115, 25), (856, 10)),), (1115, 1116, 856), None, None),
    ('rights.how-to-exercise', 3, False, (((1115, 0), (856, 10)), ((219, 0),)), (1115, 219, 856), None, None),
    ('rights.how-to-exercise', 3, False, (((1115, 0), (1117, 4), (1116, 25)),), (1115, 1116, 1117), None, None),
    ('rights.how-to-exercise', 3, False, (((856, 0), (1118, 15), (1116, 15)),), (1118, 1116, 856), None, None),
    ('rights.how-to-exercise', 3, False, (((873, 0), (856, 10)), ((219, 0),)), (219, 856, 873), None, None),
    ('rights.how-to-exercise', 3, False, (((1119, 0), (1120, 1), (1117, 0), (1121, 20)),), (1120, 1121, 1119, 1117), None, None),
    ('rights.how-to-exercise', 3, False, (((1121, 0), (1119, 20), (1120, 1), (1117, 0)),), (1120, 1121, 1119, 1117), None, None),
    ('rights.how-to-exercise', 3, False, (((1122, 0), (1123, 2), (1119, 4)),), (1122, 1123, 1119), None, None),
    ('rights.how-to-exercise', 3, False, (((1123, 0), (867, 3)), ((219, 0),)), (1123, 219, 867), None, None),
    ('rights.how-to-exercise', 3, False, (((1117, 0), (987, 3), (1119, 1), (1121, 8)),), (1121, 987, 1119, 1117), None, None),
    ('rights.how-to-exercise', 3, False, (((950, 0), (1124, 1), (1117, 0), (867, 8), (1116, 8)),), (1124, 950, 1116, 1117, 867), None, None),
    ('rights.how-to-exercise', 3, False, (((1125, 0), (1126, 12), (1127, 4)),), (1125, 1126, 1127), None, None),
    ('rights.response-time', 3, False, (((1164, 0),), ((1163, 0),)), (1164, 1163), None, None),
    ('rights.response-time', 3, False, (((1165, 0), (1166, 20), (1167, 6)),), (1167, 1163, 1165, 1166), None, None),
    ('rights.response-time', 3, False, (((1166, 0), (1167, 6), (1168, 3), (1169, 6)),), (1168, 1169, 1167, 1163, 1166), None, None),
    ('rights.response-time', 3, False, (((1170, 0), (1171, 3), (1172, 6)),), (1170, 1171, 1172, 1163), None, None),
    ('rights.appeal', 3, False, (((1190, 0), (1191, 6)),), (1191, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((211, 0), (1192, 3)),), (1192, 1189, 211), None, None),
    ('rights.appeal', 3, False, (((1190, 0), (1193, 3)),), (1193, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((1194, 0), (1190, 25)),), (1194, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((1190, 0), (1194, 25)),), (1194, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((1195, 0), (1190, 25)),), (1195, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((1190, 0), (1166, 6)), ((1185, 0),)), (1185, 1166, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((1166, 0), (1190, 6)), ((1185, 0),)), (1185, 1166, 1189, 1190), None, None),
    ('rights.appeal', 3, False, (((1192, 0), (1194, 3)), ((1196, 0),)), (1196, 1192, 1194, 1189), None, None),
    ('rights.verification', 3, False, (((1198, 0), (1199, 6)),), (1198, 1199, 1197), None, None),
    ('rights.verification', 3, False, (((1199, 0), (1198, 6)),), (1198, 1199, 1197), None, None),
    ('rights.verification', 3, False, (((1200, 0), (1117, 3)),), (1200, 1197, 1117), None, None),
    ('rights.verification', 3, False, (((1201, 0), (1202, 4)),), (1201, 1202, 1197), None, None),
    ('rights.verification', 3, False, (((1203, 0), (1204, 0), (1117, 2)),), (1203, 1204, 1197, 1117), None, None),
    ('rights.verification', 3, False, (((1205, 0), (1206, 2)),), (1205, 1206, 1197), None, None),
    ('authorized-agent', 3, False, (((1208, 0), (1209, 25)),), (1209, 1208, 1207), None, None),
    ('authorized-agent', 3, False, (((1210, 0), (1208, 25)),), (1210, 1208, 1207), None, None),
    ('authorized-agent', 3, False, (((1211, 0), (1212, 4), (1213, 8)),), (1212, 1211, 1213, 1207), None, None),
    ('authorized-agent', 3, False, (((1214, 0), (1215, 6), (1213, 15)),), (1215, 1213, 1214, 1207), None, None),
    ('authorized-agent', 3, False, (((1117, 0), (1216, 12)),), (1216, 1207, 1117), None, None),
    ('authorized-agent', 3, False, (((1217, 0), (1214, 6), (1218, 12)),), (1217, 1218, 1214, 1207), None, None),
    ('authorized-agent', 3, False, (((1219, 0), (1216, 5)),), (1219, 1216, 1207), None, None),
    ('authorized-agent', 3, False, (((1220, 0), (1221, 6), (1117, 4)),), (1221, 1220, 1207, 1117), None, None),
    ('authorized-agent', 3, False, (((1117, 0), (1222, 4), (1220, 2)),), (1222, 1220, 1207, 1117), None, None),
    ('authorized-agent', 3, False, (((1220, 0), (1223, 6), (1224, 0)),), (1223, 1224, 1220, 1207), None, None),
    ('authorized-agent', 3, False, (((1225, 0), (1220, 3), (1226, 6)),), (1225, 1226, 1220, 1207), None, None),
    ('authorized-agent', 3, False, (((1227, 0), (117, 3), (1220, 2)),), (1227, 1220, 117, 1207), None, None),
    ('authorized-agent', 3, False, (((1220, 0), (1228, 8), (856, 3)),), (1228, 1220, 1207, 856), None, None),
    ('authorized-agent', 3, False, (((1211, 0), (1229, 14)),), (1229, 1211, 1207), None, None),
    ('non-discrimination', 3, False, (((144, 0), (1231, 8)),), (1231, 1230, 144), None, None),
    ('non-discrimination', 3, False, (((211, 0), (1231, 10)),), (1231, 1230, 211), None, None),
    ('non-discrimination', 3, False, (((1231, 0), (1232, 30)),), (1232, 1231, 1230), None, None),
    ('non-discrimination', 3, False, (((1233, 0), (1234, 0), (1231, 3)),), (1233, 1234, 1231, 1230), None, None),
    ('non-discrimination', 3, False, (((144, 0), (1235, 8)),), (1235, 1230, 144), None, None),
    ('non-discrimination', 3, False, (((144, 0), (1235, 12), (1236, 12)),), (1236, 1235, 1230, 144), None, None),
    ('non-discrimination', 3, False, (((1237, 0), (1238, 2)),), (1237, 1238, 1230), None, None),
    ('non-discrimination', 3, False, (((1239, 0), (1240, 4), (1241, 8)),), (1239, 1240, 1241, 1230), None, None),
    ('non-discrimination', 3, False, (((1242, 0), (1243, 2), (1228, 12)),), (1242, 1243, 1228, 1230), None, None),
    ('non-discrimination', 3, False, (((144, 0), (1244, 3), (1245, 3)),), (1244, 1245, 1230, 144), None, None),
    ('non-discrimination', 3, False, (((144, 0), (1246, 6), (1247, 3), (1248, 30)),), (1246, 1247, 1248, 1230, 144), None, None),
    ('review-process', 3, False, (((1249, 0), (955, 6), (890, 8)),), (1249, 955, 890, 872), None, None),
    ('review-process', 3, False, (((873, 0), (955, 10), (890, 8)),), (955, 890, 873, 872), None, None),
    ('review-process', 3, False, (((873, 0), (953, 4), (11, 0), (890, 4)),), (953, 11, 890, 873, 872), None, None),
    ('review-process', 3, False, (((955, 0), (890, 8), (892, 20)),), (892, 955, 890, 872), None, None),
    ('review-process', 3, False, (((892, 0), (955, 20), (890, 8)),), (892, 955, 890, 872), None, None),
    ('review-process', 3, False, (((856, 0), (858, 12), (944, 20)),), (944, 858, 856, 872), None, None),
    ('rights.catalog', 3, False, (((856, 0), (858, 25)), ((944, 0),), ((956, 0),), ((1256, 0),), ((1257, 0),)), (1256, 1257, 944, 858, 956, 856), None, None),
    ('marketing-opt-out', 3, False, (((1041, 0), (1045, 12)),), (1045, 1041, 872), None, None),
    ('marketing-opt-out', 3, False, (((1045, 0), (1041, 25)),), (1045, 1041, 872), None, None),
    ('marketing-opt-out', 3, False, (((1041, 0), (1258, 8)),), (1258, 1041, 872), None, None),
    ('marketing-opt-out', 3, False, (((1050, 0), (1051, 6)),), (1051, 1050, 872), None, None),
    ('marketing-opt-out', 3, False, (((1006, 0), (314, 12)),), (314, 1006, 872), None, None),
    ('financial-incentive', 3, False, (((1259, 0), (1260, 1)),), (1259, 1260, 855), None, None),
    ('financial-incentive', 3, False, (((1261, 0), (1262, 1)),), (1261, 1262, 855), None, None),
    ('financial-incentive', 3, False, (((1263, 0), (1264, 12), (867, 10)),), (1263, 1264, 855, 867), None, None),
    ('metrics', 3, False, (((1267, 0), (1117, 15), (1268, 20)),), (1267, 1268, 1266, 1117), None, None),
    ('metrics', 3, False, (((1117, 0), (1269, 10), (1270, 15)),), (1269, 1270, 1266, 1117), None, None),
    ('metrics', 3, False, (((1271, 0), (1185, 6), (1272, 12)),), (1271, 1272, 1185, 1266), None, None),
    ('metrics', 3, False, (((1273, 0), (1274, 8), (1117, 0)),), (1273, 1274, 1266, 1117), None, None),
    ('ccpa-applies', 3, False, (((1276, 0), (1277, 10)),), (1277, 1276, 1275), None, None),
    ('ccpa-applies', 3, False, (((1278, 0), (255, 6)),), (1278, 1275, 255), None, None),
    ('ccpa-applies', 3, False, (((1279, 0),),), (1279, 1275), None, None),
    ('ccpa-applies', 3, False, (((1280, 0), (1281, 2)),), (1280, 1281, 1275), None, None),
    ('ccpa-applies', 3, False, (((1281, 0), (1282, 0)),), (1282, 1281, 1275), None, None),
    ('sale-opt-out', 3, False, (((1303, 0), (1284, 8)),), (1303, 1302, 1284), None, None),
    ('sale-opt-out', 3, False, (((1304, 0), (1234, 2), (1305, 5), (26, 6)),), (1305, 1234, 1304, 1302, 26), None, None),
    ('sale-opt-out', 3, False, (((1306, 0),),), (1306, 1302), None, None),
    ('sale-opt-out', 3, False, (((211, 0), (1307, 8), (1284, 12)),), (1307, 1302, 1284, 211), None, None),
    ('sale-opt-out', 3, False, (((1308, 0), (144, 8), (1309, 4)),), (1308, 1309, 1302, 144), None, None),
    ('sale-opt-out', 3, False, (((1310, 0), (1284, 4)),), (1310, 1302, 1284), None, None),
    ('sale-opt-out', 3, False, (((1311, -1),),), (1311, 1302), None, None),
    ('sale-under-16', 3, False, (((144, 0), (1314, 10), (1315, 16)),), (1314, 1315, 144, 26), None, None),
    ('sale-under-16', 3, False, (((1315, 0), (144, 24), (1284, 6)),), (1315, 1284, 144, 26), None, None),
    ('sale-under-16', 3, False, (((1284, 0), (1315, 12), (1316, 20)),), (1316, 1315, 1284, 26), None, None),
    ('sale-under-16', 3, False, (((1315, 0), (1099, 24), (1284, 12)),), (1099, 1315, 1284, 26), None, None),
    ('sale-under-16', 3, False, (((1315, 0), (1284, 24), (1316, 16)),), (1316, 1315, 1284, 26), None, None),
    ('sale-under-16', 3, False, (((1317, 0), (1284, 14), (1315, 20)),), (1317, 1315, 1284, 26), None, None),
    ('sensitive-limit', 3, False, (((1318, 0), (1319, 8), (1320, 10)),), (1318, 1319, 1320), None, None),
    ('sensitive-limit', 3, False, (((1321, 0), (327, 3), (1322, 6)),), (1321, 1322, 327), None, None),
    ('sensitive-limit', 3, False, (((211, 0), (1321, 6), (1320, 8)),), (1321, 1320, 211), None, None),
    ('sensitive-limit', 3, False, (((1323, 0),), ((1322, 0),)), (1323, 1322), None, None),
    ('sensitive-limit', 3, False, (((1320, 0), (1324, 16), (1325, 8)),), (1324, 1325, 1320), None, None),
    ('sensitive-limit', 3, False, (((1320, 0), (1326, 20)),), (1326, 1320), None, None),
    ('opt-out-signal', 3, False, (((1385, 0), (1386, 20)),), (1386, 1385), None, None),
    ('opt-out-signal', 3, False, (((1387, 0), (1385, 14)),), (1387, 1385), None, None),
    ('dnt', 3, False, (((1389, 0),),), (1388, 1389), None, None),
    ('direct-marketing-sharing', 3, False, (((1422, 0),),), (1422,), None, None),
    ('direct-marketing-sharing', 3, False, (((1423, 0),),), (1423,), None, None),
    ('direct-marketing-sharing', 3, False, (((255, 0), (643, 30), (320, 10)),), (643, 320, 255), None, None),
    ('direct-marketing-sharing', 3, False, (((1424, 0), (1425, 20)),), (1424, 1425), None, None),
    ('direct-marketing-sharing', 3, False, (((1426, 0), (1427, 20), (145, 8), (1428, 4)),), (1426, 1427, 1428, 145), None, None),
    ('notice.tx-sensitive', 3, False, (((105, 0), (1429, 0)),), (1429, 105), None, None),
    ('notice.tx-biometric', 3, False, (((105, 0), (1430, 0)),), (1430, 105), None, None),
    ('notice.fl-sensitive', 3, False, (((105, 0), (1431, 0)),), (1431, 105), None, None),
    ('notice.fl-biometric', 3, False, (((105, 0), (1432, 0)),), (1432, 105), None, None),
    ('limited-use', 3, False, (((1437, 0), (1438, 20)),), (1438, 1436, 1437), None, None),
    ('limited-use', 3, False, (((1439, 0), (1437, 20)),), (1439, 1436, 1437), None, None),
    ('security', 3, False, (((1444, 0), (1445, 10)),), (1444, 1443, 1445), None, None),
    ('security', 3, False, (((1445, 0), (1446, 8), (1447, 4)),), (1446, 1447, 1443, 1445), None, None),
    ('security', 3, False, (((1448, 0), (26, 8), (1449, 12)),), (1448, 1449, 26), None, None),
    ('security', 3, False, (((26, 0), (1448, 8), (1449, 10)),), (1448, 1449, 26), None, None),
    ('security', 3, False, (((26, 0), (1450, 6), (1451, 3)),), (1450, 1451, 26), None, None),
    ('security', 3, False, (((56, 0), (1452, 3), (26, 8)),), (1452, 56, 26), None, None),
    ('security', 3, False, (((26, 0), (1453, 10), (1454, 3)),), (1453, 1454, 26), None, None),
    ('security', 3, False, (((26, 0), (1455, 12), (1456, 2)),), (1455, 1456, 26), None, None),
    ('security', 3, False, (((26, 0), (1457, 5), (178, 2)),), (1457, 178, 26), None, None),
    ('security', 3, False, (((1458, 0), (1459, 12)),), (1458, 1459), None, None),
    ('security', 3, False, (((1459, 0), (1458, 12)),), (1458, 1459), None, None),
    ('security', 3, False, (((1460, 0), (1461, 6)),), (1460, 1461), None, None),
    ('security', 3, False, (((281, 0), (1462, 8), (1463, 14), (1464, 4)),), (1463, 1464, 1462, 281), None, None),
    ('security', 3, False, (((1464, 0), (281, 6), (1463, 4), (628, 4), (1462, 8)),), (628, 1463, 1464, 1462, 281), None, None),
    ('security', 3, False, (((858, 0), (1465, 12), (11, 3), (1462, 10)),), (1465, 1462, 11, 858), None, None),
    ('security', 3, False, (((1466, 0), (858, 2), (11, 10), (1462, 10)),), (1466, 1462, 11, 858), None, None),
    ('security', 3, False, (((26, 0), (858, 8), (41, 3), (1467, 2)),), (1467, 41, 858, 26), None, None),
    ('security', 3, False, (((1289, 0), (142, 6), (1468, 3), (25, 6)),), (1468, 1289, 25, 142), None, None),
    ('security', 3, False, (((1469, 0), (1470, 14), (1471, 10)),), (1469, 1470, 1471), None, None),
    ('security', 3, False, (((1472, 0), (1473, 8), (1474, 2)),), (1472, 1473, 1474), None, None),
    ('security', 3, False, (((1475, 0), (1476, 4), (1477, 4)),), (1475, 1476, 1477), None, None),
    ('security', 3, False, (((1478, 0), (1479, 8), (26, 6)),), (1478, 1479, 26), None, None),
    ('security.measures-described', 3, False, (((1492, 0),),), (1490, 1491, 1492), None, None),
    ('security.measures-described', 3, False, (((1492, 0),),), (1492,), 1485, None),
    ('security.disclaimer', 3, False, (((1494, 0), (1495, 14)),), (1494, 1493, 1495), None, None),
    ('security.disclaimer', 3, False, (((1495, 0), (1496, 4)),), (1496, 1493, 1495), None, None),
    ('security.disclaimer', 3, False, (((1498, 0),),), (1498, 1497), None, None),
    ('security.disclaimer', 3, False, (((1499, 0), (1500, 4)),), (1499, 1500, 1497), None, None),
    ('breach-notification', 3, False, (((1502, 0), (1503, 25)),), (1501, 1502, 1503), None, None),
    ('breach-notification', 3, False, (((1503, 0), (1502, 15)),), (1501, 1502, 1503), None, None),
    ('transfers.third-country', 3, False, (((1504, 0), (1505, 14), (1506, 16)),), (1505, 1506, 1504), None, None),
    ('transfers.third-country', 3, False, (((1505, 0), (1504, 6), (1506, 16)),), (1505, 1506, 1504), None, None),
    ('transfers.third-country', 3, False, (((1504, 0), (1505, 14), (1507, 14), (1508, 5)),), (1505, 1507, 1508, 1504), None, None),
    ('transfers.third-country', 3, False, (((1505, 0), (1504, 6), (1507, 14), (1508, 5)),), (1505, 1507, 1508, 1504), None, None),
    ('transfers.third-country', 3, False, (((1505, 0), (1509, 12), (1508, 3)), ((26, 0),)), (1509, 1505, 1508, 26), None, None),
    ('transfers.safeguards', 3, False, (((1558, 0),),), (1558, 1557), None, None),
    ('transfers.safeguards', 3, False, (((1559, 0), (1560, 12)),), (1559, 1560, 1557), None, None),
    ('dpf.adherence', 3, False, (((1573, 0), (1574, 20)),), (1573, 1574), None, None),
    ('dpf.adherence', 3, False, (((1574, 0), (1573, 14)),), (1573, 1574), None, None),
    ('dpf.adherence', 3, False, (((1573, 0), (1575, 5), (1576, 2)),), (1575, 1576, 1573), None, None),
    ('dpf.recourse', 3, False, (((1574, 0),), ((1577, 0),)), (1577, 1574), None, None),
    ('dpf.recourse', 3, False, (((1578, 0), (1579, 2)),), (1578, 1579), 1574, None),
    ('dpf.recourse', 3, False, (((1580, 0), (1581, 8)),), (1580, 1581), 1574, None),
    ('dpf.recourse', 3, False, (((1581, 0), (1580, 6)),), (1580, 1581), 1574, None),
    ('dpf.recourse', 3, False, (((1582, 0), (1583, 14)),), (1582, 1583), 1574, None),
    ('dpf.recourse', 3, False, (((1584, 0), (1585, 10)),), (1585, 1584), 1574, None),
    ('dpf.recourse', 3, False, (((1586, 0), (1587, 4)),), (1586, 1587), 1574, None),
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
    ('change-notice', 2, False, (((91, 0), (81, 25)),), (90, 91, 81), None, None),
    ('change-notice', 2, False, (((81, 0), (91, 14)),), (90, 91, 81), None, None),
    ('change-notice', 2, False, (((92, 0), (93, 8), (94, 12)),), (93, 94, 92), None, None),
    ('change-notice', 2, False, (((95, 0), (92, 4), (96, 6)),), (95, 96, 92), None, None),
    ('change-notice', 2, False, (((81, 0),),), (97, 81), 80, None),
    ('change-notice', 2, False, (((82, 0), (83, 12)),), (97, 82, 83), 80, None),
    ('change-notice', 2, False, (((83, 0), (82, 12)),), (97, 82, 83), 80, None),
    ('last-updated', 2, False, (((122, -1), (123, 1), (124, 3)),), (122, 123, 124), None, None),
    ('categories-collected', 2, False, (((129, 0), (34, 8)),), (129, 34), None, None),
    ('categories-collected', 2, False, (((34, 0), (129, 6)),), (129, 34), None, None),
    ('purposes', 2, False, (((143, 0), (26, 12)),), (143, 26), None, None),
    ('purposes', 2, False, (((26, 0), (143, 12)),), (143, 26), None, None),
    ('purposes', 2, False, (((143, 0), (1, 12)),), (1, 143), None, None),
    ('purposes', 2, False, (((1, 0), (143, 12)),), (1, 143), None, None),
    ('purposes', 2, False, (((143, 0), (54, 12)),), (54, 143), None, None),
    ('purposes', 2, False, (((54, 0), (143, 12)),), (54, 143), None, None),
    ('purposes', 2, False, (((144, 0), (135, 2), (26, 5), (145, 2), (146, 3)),), (146, 135, 145, 144, 26), None, None),
    ('purposes', 2, False, (((147, -1), (145, 1), (148, 2)),), (147, 145, 148), None, None),
    ('purposes', 2, False, (((136, 0),),), (136,), 149, None),
    ('purposes', 2, False, (((150, -1),),), (150,), 149, None),
    ('sources', 2, False, (((169, 0), (170, 12), (171, 40)),), (168, 169, 170, 171), None, None),
    ('sources', 2, False, (((167, -1), (172, 6)),), (167, 172), None, None),
    ('sources', 2, False, (((173, -1), (172, 6)),), (173, 172), None, None),
    ('sources', 2, False, (((175, 0),),), (174, 175), None, None),
    ('holding', 2, False, (((176, 0), (177, 10)),), (177, 176, 26), None, None),
    ('holding', 2, False, (((177, 0), (176, 8)),), (177, 176, 26), None, None),
    ('holding', 2, False, (((176, 0), (178, 4)),), (178, 176, 26), None, None),
    ('automated-decisions', 2, False, (((179, 0),),), (179,), None, None),
    ('automated-decisions', 2, False, (((187, 0), (186, 12)),), (186, 187), None, None),
    ('automated-decisions', 2, False, (((186, 0), (187, 12)),), (186, 187), None, None),
    ('automated-decisions', 2, False, (((187, 0), (189, 4), (190, 24)),), (189, 190, 187), None, None),
    ('automated-decisions', 2, False, (((191, 0), (186, 15)),), (186, 191), None, None),
    ('automated-decisions', 2, False, (((186, 0), (191, 15)),), (186, 191), None, None),
    ('automated-decisions', 2, False, (((191, 0), (190, 20)),), (190, 191), None, None),
    ('automated-decisions', 2, False, (((190, 0), (191, 20)),), (190, 191), None, None),
    ('automated-decisions', 2, False, (((187, 0), (191, 15)),), (187, 191), None, None),
    ('automated-decisions', 2, False, (((191, 0), (187, 15)),), (187, 191), None, None),
    ('automated-decisions', 2, False, (((191, 0), (192, 1)),), (192, 191), None, None),
    ('automated-decisions', 2, False, (((193, 0), (187, 3), (148, 3)),), (193, 187, 148), None, None),
    ('automated-decisions', 2, False, (((194, 0), (186, 10)),), (194, 186), None, None),
    ('automated-decisions', 2, False, (((186, 0), (194, 10)),), (194, 186), None, None),
    ('complaint.authority', 2, False, (((208, 0), (209, 8)),), (206, 207, 208, 209), None, None),
    ('complaint.authority', 2, False, (((210, 0), (208, 20), (205, 6)),), (210, 206, 207, 208, 205), None, None),
    ('complaint.authority', 2, False, (((211, 0), (208, 4), (205, 12)),), (206, 207, 208, 205, 211), None, None),
    ('complaint.authority', 2, False, (((212, 0), (209, 6)),), (212, 206, 207, 209), None, None),
    ('complaint.authority', 2, False, (((213, 0), (208, 8), (209, 6)),), (213, 208, 209), None, None),
    ('complaint.authority', 2, False, (((214, 0), (215, 6), (204, 3)),), (214, 215, 204), None, None),
    ('complaint.authority', 2, False, (((211, 0), (216, 3)),), (216, 211), None, None),
    ('complaint.authority', 2, False, (((204, 0), (217, 6)),), (217, 204), None, None),
    ('complaint.controller', 2, False, (((231, 0), (204, 6), (232, 25)),), (231, 232, 204), None, None),
    ('complaint.controller', 2, False, (((232, 0), (204, 20)),), (232, 204), None, None),
    ('complaint.controller', 2, False, (((204, 0), (232, 25)),), (232, 204), None, None),
    ('complaint.controller', 2, False, (((233, 0),),), (233,), None, None),
    ('complaint.provider-links', 2, False, (((205, 0),), ((236, 0),), ((204, 0),)), (205, 236, 204), None, None),
    ('complaint.provider-links', 2, False, (((209, 0),), ((236, 0),), ((237, 0),)), (236, 209, 237), None, None),
    ('complaint.provider-links', 2, False, (((209, 0), (238, 20)),), (238, 209), None, None),
    ('complaint.provider-links', 2, False, (((238, 0), (209, 20)),), (238, 209), None, None),
    ('complaint.provider-links', 2, False, (((204, 0), (238, 20)),), (238, 204), None, None),
    ('complaint.provider-links', 2, False, (((238, 0), (204, 20)),), (238, 204), None, None),
    ('contact.controller', 2, False, (((485, 0),),), (485,), None, None),
    ('contact.controller', 2, False, (((486, 0),),), (486,), None, None),
    ('contact.controller', 2, False, (((487, 0),),), (487,), None, None),
    ('contact.controller', 2, False, (((488, 0),),), (488,), None, None),
    ('contact.controller', 2, False, (((232, 0),), ((236, 0),)), (236, 232), None, None),
    ('contact.controller', 2, False, (((232, 0), (489, 12)),), (489, 232), None, None),
    ('contact.controller', 2, False, (((489, 0), (232, 6)),), (489, 232), None, None),
    ('contact.privacy', 2, False, (((219, 0),), ((232, 0),)), (232, 219), None, None),
    ('contact.privacy', 2, False, (((232, 0),), ((236, 0),)), (236, 232), None, None),
    ('contact.privacy', 2, False, (((231, 0), (115, 10), (494, 1), (495, 0)), ((236, 0),)), (494, 495, 236, 231, 115), None, None),
    ('contact.privacy', 2, False, (((485, 0),),), (485,), 496, None),
    ('contact.privacy', 2, False, (((486, 0),),), (486,), 496, None),
    ('contact.privacy', 2, False, (((487, 0),),), (487,), 496, None),
    ('contact.privacy', 2, False, (((488, 0),),), (488,), 496, None),
    ('dpo.contact', 2, False, (((237, 0), (497, 12)),), (237, 497), None, None),
    ('dpo.contact', 2, False, (((497, 0), (237, 14)),), (237, 497), None, None),
    ('dpo.contact', 2, False, (((497, 0),), ((232, 0),)), (497, 232), None, None),
    ('dpo.contact', 2, False, (((497, 0),), ((231, 0),)), (231, 497), None, None),
    ('dpo.contact', 2, False, (((497, -1),),), (497,), None, None),
    ('dpo.contact', 2, False, (((497, 0),),), (497,), 496, None),
    ('contact.representative', 2, False, (((501, 0), (502, 4)), ((219, 0),)), (501, 502, 219), None, None),
    ('contact.representative', 2, False, (((501, 0), (502, 3)),), (501, 502), None, None),
    ('contact.representative', 2, False, (((502, 0), (503, 2), (501, 2)),), (503, 501, 502), None, None),
    ('contact.representative', 2, False, (((502, 0), (504, 6)),), (504, 502), None, None),
    ('contact.representative', 2, False, (((504, 0), (502, 6)),), (504, 502), None, None),
    ('grievance.officer', 2, False, (((233, 0),),), (233,), None, None),
    ('entity-named', 2, False, (((507, 0), (508, 4)),), (508, 507), None, None),
    ('policy-title', 2, False, (((509, 0), (510, 0)),), (509, 510), None, None),
    ('policy-title', 2, False, (((511, 0), (510, 0)),), (511, 510), None, None),
    ('policy-title', 2, False, (((510, -1),),), (510,), None, None),
    ('scope', 2, False, (((512, 0), (513, 6), (507, 12)),), (507, 512, 513), None, None),
    ('scope', 2, False, (((512, 0), (513, 6), (514, 12)),), (514, 512, 513), None, None),
    ('scope', 2, False, (((512, 0), (513, 4)),), (512, 513), None, None),
    ('definitions', 2, False, (((515, 0), (516, 3)),), (515, 516), None, None),
    ('definitions', 2, False, (((517, -1), (516, 8)),), (517, 516), None, None),
    ('definitions', 2, False, (((518, 0),),), (518,), None, None),
    ('definitions', 2, False, (((519, 0),),), (519,), None, None),
    ('cookies', 2, False, (((521, 0),), ((522, 0),)), (522, 536, 521), 537, None),
    ('cookies', 2, False, (((56, 0), (327, 2), (538, 3)),), (538, 536, 327, 56), 537, None),
    ('cookies', 2, False, (((281, 0), (391, 4)),), (391, 536, 281), 537, None),
    ('cookies.list', 2, False, (((559, 0),),), (559,), None, None),
    ('cookies.list', 2, False, (((560, 0),),), (560,), None, None),
    ('cookies.list', 2, False, (((369, 0), (561, 3)),), (561, 369), None, None),
    ('cookies.list', 2, False, (((562, 0), (369, 3)),), (562, 369), None, None),
    ('cookies.list', 2, False, (((563, 0), (369, 6)),), (563, 369), None, None),
    ('cookies.opt-out', 2, False, (((554, 0), (572, 4)),), (554, 572, 571), 537, None),
    ('cookies.opt-out', 2, False, (((568, 0),),), (571, 568), 537, None),
    ('cookies.opt-out', 2, False, (((565, 0),),), (565, 571), 537, None),
    ('children.information-collected', 2, False, (((56, 0), (589, 6), (590, 14), (591, 3), (587, 3)),), (590, 591, 589, 587, 56), None, None),
    ('children.information-collected', 2, False, (((159, 0), (587, 3), (141, 6), (589, 4)),), (589, 159, 141, 587), None, None),
    ('children.information-collected', 2, False, (((592, 0), (141, 8), (589, 4)),), (592, 589, 141), None, None),
    ('children.third-parties', 2, False, (((56, 0), (593, 5), (594, 14)),), (594, 593, 56, 26), None, None),
    ('children.third-parties', 2, False, (((592, 0), (593, 10)),), (592, 593, 26), None, None),
    ('children.retention', 2, False, (((595, 0),),), (595,), 599, None),
    ('children.retention', 2, False, (((596, 0),),), (596,), 599, None),
    ('children.retention', 2, False, (((597, 0), (598, 12)),), (597, 598), 599, None),
    ('minors.protection', 2, False, (((615, 0), (616, 20)),), (615, 616), None, None),
    ('minors.protection', 2, False, (((616, 0), (610, 14)),), (616, 610), None, None),
    ('recipients', 2, False, (((618, 0), (617, 12), (619, 14), (620, 8)),), (619, 618, 617, 620), None, None),
    ('recipients', 2, False, (((617, 0), (618, 14), (619, 8), (620, 8)),), (619, 618, 617, 620), None, None),
    ('recipients', 2, False, (((618, 0), (621, 3), (620, 8), (617, 12)),), (618, 621, 617, 620), None, None),
    ('recipients', 2, False, (((622, 0), (621, 3), (620, 4)),), (622, 621, 617, 620), None, None),
    ('recipients', 2, False, (((621, 0), (620, 0), (618, 6), (617, 6)),), (618, 621, 617, 620), None, None),
    ('recipients', 2, False, (((620, 0), (623, 8), (617, 8)),), (623, 617, 620), None, None),
    ('recipients', 2, False, (((617, 0), (281, 6), (624, 2), (625, 4), (626, 6)),), (624, 626, 625, 281, 617), None, None),
    ('recipients', 2, False, (((617, 0), (41, 6), (281, 2), (627, 2), (628, 4), (626, 6)),), (627, 626, 628, 41, 281, 617), None, None),
    ('recipients', 2, False, (((629, 0), (617, 5), (630, 2)),), (629, 630, 617), None, None),
    ('recipients', 2, False, (((631, 0), (11, 6), (632, 4)),), (631, 632, 617, 11), None, None),
    ('recipients', 2, False, (((638, 0), (617, 6)),), (638, 617), None, None),
    ('recipients', 2, False, (((639, 0), (640, 3)),), (639, 640), None, None),
    ('recipients', 2, False, (((641, 0), (117, 3), (642, 4)),), (641, 642, 117), None, None),
    ('recipients', 2, False, (((643, 0), (644, 4), (645, 8), (617, 8)),), (644, 645, 643, 617), None, None),
    ('recipients', 2, False, (((646, 0), (647, 8)),), (646, 647), None, None),
    ('recipients', 2, False, (((648, 0), (649, 6), (650, 20)),), (648, 650, 649), None, None),
    ('recipients', 2, False, (((620, 0),),), (620,), 651, None),
    ('recipients', 2, False, (((652, 0),),), (652,), 651, None),
    ('recipients', 2, False, (((653, 0),),), (653,), 651, None),
    ('recipients', 2, False, (((642, 0),),), (642,), 651, None),
    ('recipients', 2, False, (((654, 0),),), (654,), 651, None),
    ('recipients', 2, False, (((620, 0),),), (620,), None, 655),
    ('recipients', 2, False, (((652, 0),),), (652,), None, 655),
    ('recipients', 2, False, (((653, 0),),), (653,), None, 655),
    ('recipients', 2, False, (((642, 0),),), (642,), None, 655),
    ('recipients.detail', 2, False, (((658, 0), (659, 3), (660, 4)),), (659, 660, 658, 656, 657), None, None),
    ('recipients.detail', 2, False, (((658, 0), (661, 2), (662, 20)),), (661, 662, 658, 656, 657), None, None),
    ('recipients.detail', 2, False, (((663, 0), (664, 2)),), (663, 664, 656, 657), None, None),
    ('recipients.detail', 2, False, (((665, 0),),), (665, 656, 657), None, None),
    ('recipients.identities', 2, False, (((618, 0), (667, 16), (652, 8)),), (667, 666, 618, 652), None, None),
    ('recipients.identities', 2, False, (((652, 0), (668, 8)),), (668, 666, 652), None, None),
    ('recipients.identities', 2, False, (((669, 0), (652, 6)),), (669, 666, 652), None, None),
    ('recipients.identities', 2, False, (((653, 0),), ((670, 0),), ((625, 0),), ((671, 0),)), (670, 671, 625, 666, 653), None, None),
    ('recipients.identities', 2, False, (((653, 0),),), (653,), None, 640),
    ('recipients.identities', 2, False, (((652, 0),),), (652,), None, 640),
    ('recipients.identities', 2, False, (((672, 0), (673, 8)), ((236, 0),)), (672, 673, 236), None, None),
    ('categories-disclosed', 2, False, (((675, 0), (26, 4), (676, 12)),), (676, 675, 674, 26), None, None),
    ('categories-disclosed', 2, False, (((677, 0), (675, 6), (26, 4)),), (677, 675, 674, 26), None, None),
    ('categories-disclosed', 2, False, (((678, 0), (679, 12), (621, 16), (620, 6)),), (678, 621, 679, 674, 620), None, None),
    ('categories-disclosed', 2, False, (((680, 0), (621, 3), (620, 6), (679, 10)),), (680, 621, 679, 674, 620), None, None),
    ('categories-disclosed', 2, False, (((620, 0), (681, 4), (679, 4)),), (681, 679, 674, 620), None, None),
    ('categories-disclosed', 2, False, (((682, 0), (620, 2), (679, 6)),), (682, 679, 674, 620), None, None),
    ('categories-disclosed', 2, False, (((679, 0), (683, 8), (621, 2), (684, 4)),), (683, 684, 621, 679, 674), None, None),
    ('categories-disclosed', 2, False, (((685, 0), (679, 6), (686, 14)),), (685, 686, 679, 674), None, None),
    ('categories-disclosed', 2, False, (((687, 0), (639, 2), (688, 2)),), (639, 687, 688, 674), None, None),
    ('categories-disclosed', 2, False, (((620, 0),),), (689, 620), None, 655),
    ('categories-disclosed', 2, False, (((652, 0),),), (689, 652), None, 655),
    ('categories-disclosed', 2, False, (((653, 0),),), (689, 653), None, 655),
    ('third-party-protection', 2, False, (((640, 0), (693, 20), (694, 5)),), (694, 693, 692, 640), None, None),
    ('third-party-protection', 2, False, (((693, 0), (695, 5), (640, 24)),), (695, 693, 692, 640), None, None),
    ('third-party-protection', 2, False, (((640, 0), (696, 14), (697, 16)),), (696, 697, 692, 640), None, None),
    ('third-party-protection', 2, False, (((698, 0), (640, 8), (699, 16)),), (698, 699, 692, 640), None, None),
    ('third-party-protection', 2, False, (((700, 0), (640, 16), (701, 20)),), (700, 701, 692, 640), None, None),
    ('third-party-protection', 2, False, (((702, 0), (703, 2), (704, 12)),), (702, 703, 704, 692), None, None),
    ('third-party-protection', 2, False, (((705, 0), (640, 10)),), (705, 692, 640), None, None),
    ('processors.outsourcing', 2, False, (((707, 0), (708, 20)),), (707, 708, 706), None, None),
    ('processors.outsourcing', 2, False, (((709, 0),),), (709, 706), None, None),
    ('processors.outsourcing', 2, False, (((710, 0), (711, 10)),), (710, 711, 706), None, None),
    ('processors.outsourcing', 2, False, (((712, 0), (649, 6), (713, 12)),), (712, 713, 649, 706), None, None),
    ('legal-disclosure', 2, False, (((715, 0),), ((716, 0),)), (716, 715, 714), None, None),
    ('legal-disclosure', 2, False, (((717, 0), (718, 6)),), (717, 718, 714), None, None),
    ('legal-disclosure', 2, False, (((715, 0), (719, 24)),), (719, 715, 714), None, None),
    ('legal-disclosure', 2, False, (((715, 0), (720, 24), (721, 3), (722, 4)),), (720, 721, 722, 715, 714), None, None),
    ('legal-disclosure', 2, False, (((715, 0), (723, 20), (722, 5)),), (723, 722, 715, 714), None, None),
    ('legal-disclosure', 2, False, (((719, 0), (715, 12)),), (719, 715, 714), None, None),
    ('legal-disclosure', 2, False, (((724, 0), (725, 3), (722, 4), (715, 12)),), (725, 724, 722, 715, 714), None, None),
    ('legal-disclosure', 2, False, (((724, 0), (11, 2), (715, 0)),), (724, 715, 714, 11), None, None),
    ('legal-disclosure', 2, False, (((726, 0), (727, 8), (715, 16)),), (726, 727, 715, 714), None, None),
    ('business-transfer', 2, False, (((730, 0),),), (730, 728, 729), None, None),
    ('business-transfer', 2, False, (((731, 0), (732, 6)),), (731, 732, 728, 729), None, None),
    ('business-transfer', 2, False, (((733, 0), (734, 3)),), (733, 734, 728, 729), None, None),
    ('business-transfer', 2, False, (((735, 0), (117, 0), (736, 3)),), (735, 736, 728, 729, 117), None, None),
    ('business-transfer', 2, False, (((737, 0), (738, 8)),), (737, 738, 728, 729), None, None),
    ('business-transfer', 2, False, (((739, 0), (730, 8), (740, 20)),), (739, 740, 730), None, None),
    ('payment-processing', 2, False, (((743, 0), (744, 2)),), (743, 744, 741, 742), None, None),
    ('payment-processing', 2, False, (((745, 0), (746, 6)),), (745, 746, 741, 742), None, None),
    ('payment-processing', 2, False, (((747, 0), (748, 10)),), (747, 748, 741, 742), None, None),
    ('payment-processing', 2, False, (((749, 0), (750, 20)),), (749, 750, 741, 742), None, None),
    ('payment-processing', 2, False, (((751, 0), (752, 1), (753, 4)),), (751, 752, 753, 741, 742), None, None),
    ('payment-processing', 2, False, (((754, 0), (755, 4), (756, 8), (757, 4)),), (754, 755, 756, 757, 741, 742), None, None),
    ('social-login', 2, False, (((759, 0), (760, 5), (761, 5)),), (759, 760, 761, 758), None, None),
    ('social-login', 2, False, (((762, 0), (763, 8), (764, 2)),), (762, 764, 763, 758), None, None),
    ('social-login', 2, False, (((765, 0), (766, 2)),), (765, 766, 758), None, None),
    ('social-login', 2, False, (((767, 0), (768, 1)),), (767, 768, 758), None, None),
    ('social-login', 2, False, (((763, 0), (769, 1)),), (769, 763, 758), None, None),
    ('third-party-links', 2, False, (((771, 0), (772, 8), (773, 4)),), (771, 772, 773, 770), None, None),
    ('third-party-links', 2, False, (((774, 0), (775, 3), (776, 16)),), (774, 775, 776, 770), None, None),
    ('third-party-links', 2, False, (((144, 0), (777, 4), (778, 14), (779, 4)),), (777, 778, 779, 770, 144), None, None),
    ('retention.criteria', 2, False, (((785, 0), (26, 6), (781, 8)),), (784, 785, 781, 26), None, None),
    ('retention.criteria', 2, False, (((780, 0), (783, 15), (786, 12)),), (786, 780, 783), None, None),
    ('retention.criteria', 2, False, (((783, 0), (780, 6), (786, 12)),), (786, 780, 783), None, None),
    ('retention.criteria', 2, False, (((797, 0), (798, 6), (793, 20)),), (797, 798, 793, 783), None, None),
    ('retention.criteria', 2, False, (((793, 0), (797, 10), (798, 6)),), (797, 798, 793, 783), None, None),
    ('retention.criteria', 2, False, (((793, 0), (799, 10), (800, 8)),), (799, 800, 793, 783), None, None),
    ('retention.criteria', 2, False, (((801, 0), (802, 2), (793, 14)),), (801, 802, 793, 783), None, None),
    ('retention.period', 2, False, (((107, 0),),), (107,), None, 787),
    ('retention.period', 2, False, (((781, 0),),), (781,), None, 787),
    ('retention.period', 2, False, (((804, 0), (809, 14)),), (809, 804, 783), None, None),
    ('retention.period', 2, False, (((809, 0), (804, 3)),), (809, 804, 783), None, None),
    ('destruction', 2, False, (((826, 0), (818, 2)),), (826, 818, 783), None, None),
    ('destruction', 2, False, (((818, 0), (826, 4)),), (826, 818, 783), None, None),
    ('destruction', 2, False, (((827, 0), (828, 4)),), (827, 828, 783), None, None),
    ('health.affiliates', 2, False, (((843, 0), (844, 10), (845, 20)),), (843, 844, 845), None, None),
    ('health.affiliates', 2, False, (((840, 0), (846, 10), (847, 10)),), (846, 847, 840), None, None),
    ('health.affiliates', 2, False, (((848, 0), (840, 14)),), (848, 840), None, None),
    ('health.affiliates', 2, False, (((848, 0),),), (848,), 849, None),
    ('health.affiliates', 2, False, (((850, 0), (851, 10)),), (850, 851), 849, None),
    ('retention.period', 2, False, (((852, 0), (853, 2), (148, 2), (265, 8), (854, 2)),), (854, 265, 852, 853, 148, 26), None, None),
    ('retention.period', 2, False, (((852, 0), (853, 2), (148, 2)), ((107, 0),)), (852, 853, 107, 148, 26), None, None),
    ('rights.access', 2, False, (((872, 0), (876, 4), (887, 6), (880, 5), (867, 4)),), (887, 876, 880, 872, 867), None, None),
    ('rights.access', 2, False, (((888, 0), (889, 6), (880, 8), (890, 5)),), (888, 889, 880, 890), None, None),
    ('rights.access', 2, False, (((891, 0), (880, 2), (867, 4), (892, 20)),), (891, 892, 880, 867), None, None),
    ('rights.access', 2, False, (((872, 0), (876, 4), (893, 4), (880, 3), (867, 3)),), (893, 876, 880, 872, 867), None, None),
    ('rights.access', 2, False, (((894, 0), (876, 4), (895, 6), (896, 3), (897, 6)),), (894, 895, 896, 897, 876), None, None),
    ('rights.access', 2, False, (((872, 0), (876, 4), (898, 4), (867, 4), (899, 4), (872, 1)),), (898, 899, 876, 872, 867), None, None),
    ('rights.know-ccpa', 2, False, (((868, -1), (11, 0), (938, 0)),), (938, 868, 11), None, None),
    ('rights.know-ccpa', 2, False, (((873, 0), (914, 3), (940, 4), (872, 8)),), (940, 914, 873, 872), None, None),
    ('rights.rectification', 2, False, (((872, 0), (876, 6), (955, 12), (890, 8)),), (955, 876, 890, 872), None, None),
    ('rights.rectification', 2, False, (((955, 0), (880, 3), (890, 4), (892, 25)),), (892, 955, 880, 890), None, None),
    ('rights.rectification', 2, False, (((892, 0), (955, 15), (880, 3), (890, 4)),), (892, 955, 880, 890), None, None),
    ('rights.rectification', 2, False, (((891, 0), (955, 3), (880, 8), (890, 5)),), (891, 955, 880, 890), None, None),
    ('rights.rectification', 2, False, (((955, 0), (956, 4), (880, 8), (890, 5)),), (955, 880, 890, 956), None, None),
    ('rights.rectification', 2, False, (((872, 0), (876, 4), (955, 4), (880, 2), (957, 4)),), (957, 955, 876, 880, 872), None, None),
    ('rights.rectification', 2, False, (((958, 0), (880, 4), (867, 3), (959, 2)),), (958, 959, 880, 867), None, None),
    ('rights.erasure', 2, False, (((872, 0), (876, 6), (956, 12), (880, 4), (890, 4)),), (876, 880, 890, 956, 872), None, None),
    ('rights.erasure', 2, False, (((867, 0), (876, 20), (982, 8), (951, 0)),), (982, 951, 876, 872, 867), None, None),
    ('rights.erasure', 2, False, (((872, 0), (876, 6), (983, 2), (880, 4), (890, 6)),), (983, 876, 880, 890, 872), None, None),
    ('rights.erasure', 2, False, (((956, 0), (880, 3), (984, 3)),), (984, 880, 956, 872), None, None),
    ('rights.erasure', 2, False, (((956, 0), (880, 3), (890, 4), (892, 25)),), (892, 880, 890, 956, 872), None, None),
    ('rights.erasure', 2, False, (((955, 0), (956, 4), (880, 8), (890, 5)),), (955, 880, 890, 956, 872), None, None),
    ('data-deletion', 2, False, (((991, 0), (873, 6), (976, 0)),), (991, 976, 873), None, None),
    ('data-deletion', 2, False, (((426, -1), (986, 0)),), (986, 426), None, None),
    ('data-deletion', 2, False, (((992, 0), (956, 4), (993, 2), (426, 0)),), (993, 426, 992, 956), None, None),
    ('data-deletion', 2, False, (((994, 0), (956, 6), (859, 4)),), (994, 859, 956), None, None),
    ('rights.objection', 2, False, (((1041, 0), (1042, 8), (867, 6)),), (1042, 1041, 872, 867), None, None),
    ('rights.objection', 2, False, (((1041, 0), (867, 4), (1043, 4)),), (1043, 1041, 872, 867), None, None),
    ('rights.objection', 2, False, (((1041, 0), (1044, 6), (1045, 2)),), (1044, 1045, 1041, 872), None, None),
    ('rights.objection', 2, False, (((1046, 0), (1047, 3), (1045, 2)),), (1046, 1047, 1045, 872), None, None),
    ('rights.withdraw-consent', 2, False, (((1055, 0), (1065, 2), (867, 2)),), (1065, 1055, 872, 867), None, None),
    ('rights.withdraw-consent', 2, False, (((867, 0), (1110, 15), (1111, 0)),), (1110, 1111, 872, 867), None, None),
    ('rights.how-to-exercise', 2, False, (((1129, 0), (1130, 12)), ((219, 0),), ((1131, 0),)), (1130, 1131, 1129, 1128, 219), None, None),
    ('rights.how-to-exercise', 2, False, (((890, 0), (889, 3)), ((219, 0),), ((1131, 0),)), (1131, 889, 1128, 219, 890), None, None),
    ('rights.how-to-exercise', 2, False, (((876, 0), (1129, 6), (880, 4), (890, 4), (892, 12)),), (1129, 1128, 892, 876, 880, 890), None, None),
    ('rights.how-to-exercise', 2, False, (((892, 0), (1129, 8), (880, 4), (890, 4)),), (1129, 1128, 892, 880, 890), None, None),
    ('rights.how-to-exercise', 2, False, (((1117, 0), (1132, 10), (1116, 25)),), (1132, 1116, 1128, 1117), None, None),
    ('rights.how-to-exercise', 2, False, (((1133, 0), (890, 8), (1134, 3)),), (1133, 1134, 1128, 890), None, None),
    ('rights.how-to-exercise', 2, False, (((1135, 0), (1136, 4), (1137, 0)),), (1135, 1136, 1137, 1128), None, None),
    ('rights.how-to-exercise', 2, False, (((992, -1), (1138, 6), (1117, 3)),), (1138, 992, 1128, 1117), None, None),
    ('rights.how-to-exercise', 2, False, (((1140, 0),), ((485, 0),)), (1140, 485), 1139, None),
    ('rights.how-to-exercise', 2, False, (((1142, 0),),), (1142,), 1141, None),
    ('request-methods', 2, False, (((1146, 0),), ((1147, 0),), ((1148, 0),)), (1147, 1148, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((1149, 0),), ((1150, 0),)), (1149, 1150, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((485, 0),), ((1151, 0),)), (1151, 485, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((488, 0),), ((1152, 0),)), (1152, 488, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((1153, 0),)), (1153, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((486, 0),), ((1154, 0),)), (1154, 486, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((485, 0),), ((487, 0),)), (487, 485, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1146, 0),), ((1155, 0),), ((487, 0),)), (1155, 487, 1146, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1156, 0), (1157, 1), (1117, 6)),), (1156, 1157, 1143, 1144, 1145, 1117), None, None),
    ('request-methods', 2, False, (((1158, 0), (1159, 4)), ((1160, 0),)), (1158, 1159, 1160, 1143, 1144, 1145), None, None),
    ('request-methods', 2, False, (((1161, 0), (1146, 12), (1162, 20)),), (1161, 1162, 1146, 1143, 1144, 1145), None, None),
    ('rights.response-time', 2, False, (((1173, 0), (1174, 8)),), (1173, 1174), None, None),
    ('rights.response-time', 2, False, (((1174, 0), (1175, 2)),), (1175, 1174), None, None),
    ('rights.response-time', 2, False, (((1176, 0), (1174, 6)),), (1176, 1174), None, None),
    ('rights.response-time', 2, False, (((1177, 0), (1164, 6)),), (1177, 1164), None, None),
    ('rights.response-time', 2, False, (((1179, 0), (1180, 6), (1181, 2)),), (1179, 1180, 1181, 1178), None, None),
    ('rights.response-time', 2, False, (((1182, 0), (1180, 8), (1181, 2)),), (1182, 1180, 1181, 1178), None, None),
    ('rights.response-time', 2, False, (((1183, 0), (1184, 6), (1185, 2)),), (1183, 1184, 1178, 1185), None, None),
    ('rights.response-time', 2, False, (((1165, 0), (1117, 12), (1186, 15)),), (1186, 1165, 1117, 872), None, None),
    ('rights.response-time', 2, False, (((1165, 0), (1186, 20)), ((229, 0), (1117, 1))), (1186, 229, 1165, 1117, 872), None, None),
    ('rights.response-time', 2, False, (((1165, 0), (1166, 6), (1167, 4)),), (1167, 1165, 1166), 921, None),
    ('rights.response-time', 2, False, (((889, 0), (1188, 8)),), (1188, 889), 921, None),
    ('rights.catalog', 2, False, (((1251, 0), (856, 30)),), (1250, 1251, 856), None, None),
    ('rights.catalog', 2, False, (((856, 0), (1251, 30)),), (1250, 1251, 856), None, None),
    ('rights.catalog', 2, False, (((1252, 0), (841, 3), (1253, 2)),), (1253, 1252, 841, 1250, 856), None, None),
    ('rights.catalog', 2, False, (((1254, 0), (1255, 4), (856, 20)),), (1254, 1255, 1250, 856), None, None),
    ('categories-sold', 2, False, (((1292, 0), (26, 10)),), (1292, 1291, 26), None, None),
    ('categories-sold', 2, False, (((26, 0), (307, 10)),), (307, 1291, 26), None, None),
    ('categories-sold', 2, False, (((1293, 0), (883, 4), (26, 6)),), (1293, 883, 1291, 26), None, None),
    ('categories-sold', 2, False, (((1284, 0), (1294, 3)),), (1294, 1291, 1284), None, None),
    ('categories-sold', 2, False, (((141, 0), (310, 2), (1295, 3)),), (1295, 310, 1291, 141), None, None),
    ('categories-sold', 2, False, (((1296, 0), (1297, 10), (1298, 6)),), (1296, 1298, 1297, 1291), None, None),
    ('categories-sold', 2, False, (((1300, 0),),), (1300,), None, 1299),
    ('categories-sold', 2, False, (((183, 0),),), (183,), None, 1299),
    ('categories-sold', 2, False, (((121, 0),),), (121,), None, 1299),
    ('categories-sold', 2, False, (((1301, 0),),), (1301,), None, 1299),
    ('targeted-ads-opt-out', 2, False, (((1332, 0), (1333, 16)),), (1332, 1333, 1331), None, None),
    ('targeted-ads-opt-out', 2, False, (((1333, 0), (1332, 20)),), (1332, 1333, 1331), None, None),
    ('targeted-ads-opt-out', 2, False, (((1304, 0), (1334, 12)),), (1304, 1331, 1334), None, None),
    ('targeted-ads-opt-out', 2, False, (((1332, 0), (1335, 12)),), (1335, 1332, 1331), None, None),
    ('targeted-ads-opt-out', 2, False, (((1336, 0),),), (1336, 1331), None, None),
    ('targeted-ads-opt-out', 2, False, (((1337, 0),),), (1337, 1331), None, None),
    ('targeted-ads', 2, False, (((1333, 0),),), (1333, 1338), None, None),
    ('targeted-ads', 2, False, (((1334, 0), (1339, 8), (1340, 8)),), (1339, 1340, 1338, 1334), None, None),
    ('targeted-ads', 2, False, (((1341, 0), (1334, 6)),), (1341, 1338, 1334), None, None),
    ('ads.disclosure', 2, False, (((1343, 0), (1344, 20), (1345, 10), (1334, 24)),), (1344, 1345, 1343, 1334, 1342), None, None),
    ('ads.disclosure', 2, False, (((1343, 0), (1346, 14), (1334, 8)),), (1346, 1343, 1334, 1342), None, None),
    ('ads.disclosure', 2, False, (((1334, 0), (1347, 10), (117, 4), (1343, 6)),), (1347, 1343, 1334, 117, 1342), None, None),
    ('ads.disclosure', 2, False, (((1348, 0), (1349, 8), (1345, 10)),), (1348, 1349, 1345, 1342), None, None),
    ('ads.disclosure', 2, False, (((1350, 0),),), (1350, 1342), None, None),
    ('ads.disclosure', 2, False, (((1334, 0), (1351, 6), (117, 2)),), (1351, 1334, 117, 1342), None, None),
    ('ads.disclosure', 2, False, (((1352, 0),),), (1352, 1342), None, None),
    ('ads.disclosure', 2, False, (((1353, 0),),), (1353, 1342), None, None),
    ('ads.disclosure', 2, False, (((1354, 0), (1355, 10), (1343, 4)),), (1354, 1355, 1343, 1342), None, None),
    ('analytics.disclosure', 2, False, (((1359, 0), (1360, 8)),), (1359, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1361, 0), (1360, 4)),), (1361, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1360, 0), (1362, 1)),), (1362, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1363, 0), (1360, 6)),), (1363, 1360), None, None),
    ('analytics.disclosure', 2, False, (((640, 0), (1364, 4), (1365, 3), (327, 4)),), (1364, 1365, 327, 640), None, None),
    ('analytics.disclosure', 2, False, (((1360, 0), (1366, 12)),), (1366, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1360, 0), (1367, 3)),), (1367, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1368, 0), (1360, 4)),), (1368, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1369, 0), (1370, 20), (1360, 4)),), (1369, 1370, 1360), None, None),
    ('analytics.disclosure', 2, False, (((1371, 0), (400, 8), (1372, 2)),), (1371, 1372, 400), None, None),
    ('analytics.disclosure', 2, False, (((400, 0), (1373, 2), (1374, 12)),), (1373, 1374, 400), None, None),
    ('meta-pixel', 2, False, (((1380, 0),),), (1380,), None, None),
    ('meta-pixel', 2, False, (((1381, 0), (1382, 3)),), (1381, 1382), None, None),
    ('meta-pixel', 2, False, (((1383, 0), (1384, 4)),), (1383, 1384), None, None),
    ('third-party-tracking', 2, False, (((1390, 0), (531, 18), (1391, 3), (1392, 25)),), (1390, 1391, 1392, 531), None, None),
    ('third-party-tracking', 2, False, (((1393, 0), (1394, 14), (1395, 4)),), (1393, 1394, 1395), None, None),
    ('third-party-tracking', 2, False, (((763, 0), (369, 0), (1396, 6), (1397, 6)),), (1396, 1397, 763, 369), None, None),
    ('third-party-tracking', 2, False, (((144, 0), (327, 2), (1398, 3), (1399, 3)),), (1398, 1399, 327, 144), None, None),
    ('third-party-tracking', 2, False, (((1400, 0), (1401, 1), (292, 3)),), (1400, 1401, 292), None, None),
    ('third-party-tracking', 2, False, (((369, 0), (1402, 2), (117, 0), (1403, 2)),), (1402, 1403, 117, 369), None, None),
    ('third-party-tracking', 2, False, (((1404, 0), (294, 6), (159, 20), (1405, 2), (1406, 1)),), (1404, 1405, 1406, 294, 159), None, None),
    ('third-party-tracking', 2, False, (((1408, 0), (1409, 14)),), (1408, 1409, 1407), None, None),
    ('third-party-tracking', 2, False, (((1409, 0), (353, 4)),), (1409, 353, 1407), None, None),
    ('third-party-tracking', 2, False, (((1410, 0), (1411, 3), (115, 3), (360, 6)),), (1410, 1411, 360, 1407, 115), None, None),
    ('third-party-tracking', 2, False, (((1412, 0), (1413, 14), (1414, 2), (1415, 2)),), (1412, 1413, 1414, 1415, 1407), None, None),
    ('third-party-tracking', 2, False, (((1416, 0), (1417, 8), (1418, 8)),), (1416, 1417, 1418, 1407), None, None),
    ('third-party-tracking', 2, False, (((144, 0), (1419, 6), (643, 4), (1420, 10)),), (1419, 1420, 643, 1407, 144), None, None),
    ('third-party-tracking', 2, False, (((144, 0), (643, 4), (1421, 3)),), (1421, 643, 1407, 144), None, None),
    ('security', 2, False, (((1480, 0), (1481, 10), (26, 6)),), (1480, 1481, 26), None, None),
    ('security', 2, False, (((26, 0), (1482, 8)),), (1482, 26), None, None),
    ('security', 2, False, (((1483, 0), (26, 5), (1484, 8)),), (1483, 1484, 26), None, None),
    ('security', 2, False, (((1486, 0),),), (1486,), 1485, None),
    ('security', 2, False, (((1487, 0),), ((858, 0),)), (1487, 858), 1485, None),
    ('security', 2, False, (((1489, 0),),), (1489,), None, 1488),
    ('transfers.third-country', 2, False, (((1510, 0), (1507, 14), (1508, 3)),), (1510, 1507, 1508, 26), None, None),
    ('transfers.third-country', 2, False, (((1510, 0), (1506, 10)),), (1510, 1506, 26), None, None),
    ('transfers.third-country', 2, False, (((1511, 0), (1512, 8), (1507, 4), (1508, 3)),), (1511, 1507, 1512, 1508, 26), None, None),
    ('transfers.third-country', 2, False, (((1511, 0), (1512, 6), (1506, 4)),), (1511, 1506, 1512, 26), None, None),
    ('transfers.third-country', 2, False, (((1513, 0), (1512, 8), (1507, 8), (1508, 4)),), (1507, 1513, 1512, 1508), None, None),
    ('transfers.third-country', 2, False, (((1513, 0), (1512, 8), (1506, 8)),), (1506, 1513, 1512), None, None),
    ('transfers.third-country', 2, False, (((1513, 0), (1506, 4)),), (1506, 1513), None, None),
    ('transfers.third-country', 2, False, (((1513, 0), (1512, 4), (1514, 4), (1515, 3)),), (1515, 1514, 1513, 1512), None, None),
    ('transfers.third-country', 2, False, (((1513, 0), (1516, 2), (1515, 2)),), (1515, 1516, 1513), None, None),
    ('transfers.third-country', 2, False, (((640, 0), (1512, 4), (1517, 3), (1518, 3)),), (1517, 1512, 640, 1518), None, None),
    ('transfers.third-country', 2, False, (((1519, 0), (1509, 5), (1508, 2)),), (1519, 1509, 1508), None, None),
    ('transfers.third-country', 2, False, (((1520, 0), (1518, 4)),), (1520, 1518), None, None),
    ('transfers.third-country', 2, False, (((1521, 0), (1522, 12), (1518, 3)),), (1522, 1521, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1504, 0), (1523, 8), (1524, 8), (1518, 2)),), (1523, 1524, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1525, 0), (1516, 8), (1518, 2)),), (1525, 1516, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1518, 0), (1526, 14), (1527, 4)),), (1526, 1527, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1518, 0), (1528, 6), (1504, 5), (1529, 4)),), (1528, 1529, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1518, 0), (1530, 10), (1504, 4), (1527, 1)),), (1530, 1527, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1504, 0), (1531, 3), (1532, 8), (1518, 2)),), (1531, 1532, 1518, 1504), None, None),
    ('transfers.third-country', 2, False, (((1533, 0), (1534, 4)),), (1534, 1533, 26), None, None),
    ('transfers.third-country', 2, False, (((1521, 0), (1535, 8)),), (1535, 1521, 26), None, None),
    ('transfers.third-country', 2, False, (((1521, 0), (1536, 8)),), (1536, 1521, 26), None, None),
    ('transfers.third-country', 2, False, (((1538, 0), (1529, 6)),), (1538, 1529, 1537, 1504), None, None),
    ('transfers.third-country', 2, False, (((1539, 0), (1540, 6), (1541, 6)),), (1539, 1540, 1541, 1537, 1504), None, None),
    ('transfers.third-country', 2, False, (((1542, 0), (1543, 8), (1544, 10)),), (1542, 1543, 1544, 1537, 1504), None, None),
    ('transfers.third-country', 2, False, (((1545, 0), (1546, 12), (1547, 8)),), (1545, 1546, 1547, 1537, 1504), None, None),
    ('transfers.safeguards', 2, False, (((1562, 0),),), (1561, 1562, 1537, 26), None, None),
    ('overseas-countries', 2, False, (((1564, 0), (1565, 12), (1518, 3)),), (1564, 1565, 1563, 1518), None, None),
    ('overseas-countries', 2, False, (((1504, 0), (1529, 8), (1516, 6), (1518, 2)),), (1529, 1516, 1563, 1518, 1504), None, None),
    ('overseas-countries', 2, False, (((1513, 0), (1512, 4), (1514, 4), (1515, 3)),), (1515, 1514, 1513, 1512, 1563), None, None),
    ('overseas-countries', 2, False, (((1513, 0), (1516, 2), (1515, 2)),), (1515, 1516, 1513, 1563), None, None),
    ('overseas-countries', 2, False, (((1504, 0), (1566, 8), (1567, 8), (1518, 2)),), (1566, 1567, 1563, 1518, 1504), None, None),
    ('overseas-countries', 2, False, (((1568, 0), (1516, 4), (1518, 2)),), (1568, 1516, 1563, 1518), None, None),
    ('overseas-countries', 2, False, (((1504, 0), (1531, 3), (1532, 8), (1518, 2)),), (1531, 1532, 1563, 1518, 1504), None, None),
    ('overseas-countries', 2, False, (((640, 0), (1512, 6), (1569, 3), (1518, 8)),), (1569, 1512, 1563, 640, 1518), None, None),
    ('overseas-countries', 2, False, (((1521, 0), (11, 12), (1570, 3)),), (1570, 1521, 1563, 11), None, None),
    ('overseas-countries', 2, False, (((1518, 0),),), (1518,), None, 1571),
    ('dpf.recourse', 2, False, (((1588, 0), (1589, 4)),), (1588, 1589), None, None),
    ('dpf.recourse', 2, False, (((869, 0), (1590, 10), (1591, 4)),), (1590, 1591, 869), None, None),
    ('dpf.recourse', 2, False, (((1584, 0), (1592, 10)),), (1592, 1584), None, None),
    ('dpf.recourse', 2, False, (((1592, 0), (1584, 6)),), (1592, 1584), None, None),
    ('dpf.recourse', 2, False, (((1593, 0), (1594, 2)),), (1593, 1594), None, None),
    ('change-notice', 1, False, (((98, 0), (80, 4), (74, 6)),), (98, 80, 74), None, None),
    ('change-notice', 1, False, (((74, 0), (80, 6), (99, 6)),), (99, 80, 74), None, None),
    ('automated-decisions', 1, False, (((191, 0),),), (191,), None, None),
    ('complaint.authority', 1, False, (((209, 0),),), (209,), None, None),
    ('contact.controller', 1, False, (((237, -1), (490, 8)),), (490, 237), None, None),
    ('contact.controller', 1, False, (((237, 0), (285, 6), (490, 3)),), (285, 490, 237), None, None),
    ('contact.controller', 1, False, (((232, 0),),), (232,), None, None),
    ('contact.postal', 1, False, (((237, 0), (491, 10)),), (491, 237), None, None),
    ('contact.postal', 1, False, (((285, 0), (491, 3)),), (491, 285), None, None),
    ('contact.privacy', 1, False, (((231, 0), (232, 25)),), (231, 232), None, None),
    ('contact.privacy', 1, False, (((232, 0), (231, 25)),), (231, 232), None, None),
    ('dpo.contact', 1, False, (((497, 0),),), (497,), None, None),
    ('person-in-charge', 1, False, (((499, 0),),), (499,), None, None),
    ('person-in-charge', 1, False, (((498, 0),),), (498,), None, None),
    ('person-in-charge', 1, False, (((497, 0),),), (497,), None, None),
    ('cookies', 1, False, (((389, 0),),), (389,), None, None),
    ('retention.criteria', 1, False, (((780, 0), (783, 8)),), (780, 783), None, None),
    ('retention.criteria', 1, False, (((783, 0), (780, 6)),), (780, 783), None, None),
    ('retention.criteria', 1, False, (((782, 0), (815, 4)),), (815, 782), None, None),
    ('retention.period', 1, False, (((790, 0),),), (790,), None, None),
    ('rights.withdraw-consent', 1, False, (((1112, 0), (1113, 6), (1114, 12)),), (1112, 1113, 1114), None, None),
    ('rights.how-to-exercise', 1, False, (((1115, 0), (856, 10)),), (1115, 856, 872), None, None),
    ('rights.response-time', 1, False, (((1165, 0), (1117, 12), (1187, 15)),), (1187, 1165, 1117), None, None),
    ('analytics.disclosure', 1, False, (((1375, 0), (400, 12)),), (1375, 400), None, None),
    ('analytics.disclosure', 1, False, (((145, 0), (400, 4)),), (145, 400), None, None),
    ('analytics.disclosure', 1, False, (((400, 0), (1376, 8)),), (1376, 400), None, None),
    ('notice.tx-sensitive', 1, False, (((1433, 0), (1309, 4), (1322, 4), (294, 2)),), (1322, 1433, 1309, 294), None, None),
    ('notice.tx-biometric', 1, False, (((1433, 0), (1309, 4), (1434, 4), (1435, 2)),), (1434, 1435, 1433, 1309), None, None),
    ('notice.fl-sensitive', 1, False, (((1433, 0), (1309, 4), (1322, 4), (294, 2)),), (1322, 1433, 1309, 294), None, None),
    ('notice.fl-biometric', 1, False, (((1433, 0), (1309, 4), (1434, 4), (1435, 2)),), (1434, 1435, 1433, 1309), None, None),
    ('overseas-countries', 1, False, (((1513, 0), (1512, 4), (1514, 4), (1570, 3)),), (1570, 1514, 1513, 1512), None, None),
    ('overseas-countries', 1, False, (((1572, 0), (1516, 8), (1570, 2)),), (1572, 1570, 1516), None, None),
)
TITLES = (
    ('legal-basis', 3, False, (((0, 0),),), (0,), None, None),
    ('legal-basis', 3, False, (((1595, 0),),), (1595,), None, None),
    ('legitimate-interests', 2, False, (((17, 0), (18, 3)),), (17, 18), None, None),
    ('change-notice', 1, False, (((80, 0), (74, 4)),), (80, 74), None, None),
    ('change-notice', 1, False, (((74, 0), (80, 2)),), (80, 74), None, None),
    ('change-notice', 1, False, (((80, -1),),), (80,), None, None),
    ('categories-collected', 2, False, (((1596, 0),),), (1596,), None, None),
    ('purposes', 2, False, (((149, 0),),), (149,), None, None),
    ('sources', 2, False, (((1597, 0),),), (1597,), None, None),
    ('automated-decisions', 2, False, (((179, 0),),), (179,), None, None),
    ('automated-decisions', 2, False, (((187, 0), (186, 3)),), (186, 187), None, None),
    ('automated-decisions', 2, False, (((191, 0),),), (191,), None, None),
    ('complaint.authority', 2, False, (((204, 0), (205, 6)),), (205, 204), None, None),
    ('complaint.authority', 2, False, (((211, 0), (204, 3)),), (211, 204), None, None),
    ('complaint.authority', 2, False, (((211, 0), (1598, 3), (204, 2)),), (1598, 211, 204), None, None),
    ('complaint.controller', 2, False, (((204, -1),),), (204,), None, None),
    ('complaint.controller', 2, False, (((1599, 0), (204, 0)),), (1599, 204), None, None),
    ('complaint.controller', 2, False, (((992, 0), (204, 3)),), (992, 204), None, None),
    ('dpo.contact', 2, False, (((497, 0),),), (497,), None, None),
    ('entity-named', 2, False, (((510, 0), (853, 0)),), (853, 510), None, None),
    ('policy-title', 3, False, (((510, 0),),), (510,), None, None),
    ('policy-title', 2, False, (((1600, -1),),), (1600,), None, None),
    ('scope', 2, False, (((1601, 0),),), (1601,), None, None),
    ('definitions', 3, False, (((1602, 0),),), (1602,), None, None),
    ('cookies', 1, False, (((389, 0),),), (389,), None, None),
    ('recipients', 1, False, (((1603, 0), (26, 6)),), (1603, 26), None, None),
    ('recipients', 1, False, (((26, 0), (1603, 6)),), (1603, 26), None, None),
    ('recipients', 1, False, (((1604, 0), (1605, 8)),), (1604, 1605), None, None),
    ('recipients', 1, False, (((1606, 0),),), (1606,), None, None),
    ('recipients.detail', 2, False, (((1607, 0), (1608, 3)),), (1607, 1608), None, None),
    ('legal-disclosure', 1, False, (((1609, 0), (1610, 2)),), (1609, 1610), None, None),
    ('legal-disclosure', 1, False, (((1611, 0),),), (1611,), None, None),
    ('business-transfer', 1, False, (((1612, 0), (1613, 2)),), (1612, 1613), None, None),
    ('business-transfer', 1, False, (((1614, 0),),), (1614,), None, None),
    ('payment-processing', 1, False, (((1615, 0),),), (1615,), None, None),
    ('third-party-links', 2, False, (((1616, 0), (1617, 4)),), (1616, 1617), None, None),
    ('third-party-links', 2, False, (((1618, 0), (1619, 2)),), (1618, 1619), None, None),
    ('third-party-links', 2, False, (((1620, 0),),), (1620,), None, None),
    ('retention.criteria', 1, False, (((787, 0),),), (787,), None, None),
    ('destruction', 1, False, (((1621, 0),),), (1621,), None, None),
    ('destruction', 1, False, (((1622, 0),),), (1622,), None, None),
    ('health-data-policy', 3, False, (((838, 0),),), (838,), None, None),
    ('rights.access', 2, False, (((856, 0), (858, 4)),), (858, 856), None, None),
    ('rights.access', 2, False, (((1623, 0), (880, 2), (867, 3)),), (1623, 880, 867), None, None),
    ('rights.access', 2, False, (((858, 0), (1624, 2)),), (1624, 858), None, None),
    ('rights.access', 2, False, (((294, 0), (858, 0)),), (294, 858), None, None),
    ('rights.access', 2, False, (((211, 0), (863, 0), (861, 0)),), (861, 863, 211), None, None),
    ('rights.access', 2, False, (((858, 0), (1625, 3)),), (1625, 858), None, None),
    ('rights.rectification', 2, False, (((856, 0), (944, 6)),), (944, 856), None, None),
    ('rights.rectification', 2, False, (((955, 0), (890, 6)),), (955, 890), None, None),
    ('rights.rectification', 2, False, (((858, 0), (944, 3)),), (944, 858), None, None),
    ('rights.erasure', 2, False, (((856, 0), (956, 8)),), (956, 856), None, None),
    ('rights.erasure', 2, False, (((956, 0), (424, 5)),), (424, 956), None, None),
    ('rights.erasure', 2, False, (((1626, 0), (956, 1)),), (1626, 956), None, None),
    ('rights.erasure', 2, False, (((956, 0), (1065, 4), (890, 3)),), (1065, 890, 956), None, None),
    ('rights.erasure', 2, False, (((873, 0), (956, 3)),), (956, 873), None, None),
    ('rights.erasure', 2, False, (((956, 0), (873, 0)),), (956, 873), None, None),
    ('rights.erasure', 2, False, (((211, 0), (11, 0), (987, 0), (988, 0)),), (988, 987, 211, 11), None, None),
    ('data-deletion', 2, False, (((956, 0), (424, 5)),), (424, 956), None, None),
    ('data-deletion', 2, False, (((1627, 0), (956, 0)),), (1627, 956), None, None),
    ('data-deletion', 2, False, (((873, 0), (956, 3)),), (956, 873), None, None),
    ('data-deletion', 2, False, (((992, 0), (956, 3)),), (992, 956), None, None),
    ('rights.restriction', 2, False, (((856, 0), (1628, 6)),), (1628, 856), None, None),
    ('rights.restriction', 2, False, (((1017, 0), (148, 2)),), (1017, 148), None, None),
    ('rights.restriction', 2, False, (((1018, 0), (997, 4)),), (1018, 997), None, None),
    ('rights.objection', 2, False, (((856, 0), (1006, 6)),), (1006, 856), None, None),
    ('rights.objection', 2, False, (((1006, 0), (148, 3)),), (148, 1006), None, None),
    ('rights.portability', 2, False, (((1060, 0),),), (1060,), None, None),
    ('rights.portability', 2, False, (((1629, 0), (867, 3)),), (1629, 867), None, None),
    ('rights.withdraw-consent', 2, False, (((1055, 0), (1093, 4)),), (1093, 1055), None, None),
    ('rights.how-to-exercise', 2, False, (((1115, 0), (856, 4)),), (1115, 856), None, None),
    ('rights.how-to-exercise', 2, False, (((992, 0), (1117, 6)),), (992, 1117), None, None),
    ('rights.how-to-exercise', 2, False, (((1630, 0), (1117, 4)),), (1630, 1117), None, None),
    ('rights.appeal', 2, False, (((1190, 0), (1631, 4)),), (1631, 1190), None, None),
    ('rights.appeal', 2, False, (((856, 0), (1190, 3)),), (1190, 856), None, None),
    ('rights.appeal', 2, False, (((1190, -1),),), (1190,), None, None),
    ('rights.verification', 2, False, (((1632, 0), (1633, 4)),), (1633, 1632), None, None),
    ('rights.verification', 2, False, (((1634, 0), (1635, 3)),), (1634, 1635), None, None),
    ('rights.verification', 2, False, (((1117, 0), (1632, 0)),), (1632, 1117), None, None),
    ('authorized-agent', 2, False, (((1636, 0), (1637, 0)),), (1636, 1637), None, None),
    ('non-discrimination', 2, False, (((1638, 0), (1639, 0)),), (1638, 1639), None, None),
    ('non-discrimination', 2, False, (((1640, 0),),), (1640,), None, None),
    ('non-discrimination', 2, False, (((856, 0), (1639, 6)),), (1639, 856), None, None),
    ('non-discrimination', 2, False, (((183, 0), (1639, 0)),), (1639, 183), None, None),
    ('rights.catalog', 2, False, (((1251, 0), (1641, 6)),), (1641, 1251), None, None),
    ('rights.catalog', 2, False, (((856, 0), (1251, 8)),), (1251, 856), None, None),
    ('rights.catalog', 2, False, (((1252, 0), (841, 3), (1642, 2)),), (1642, 1252, 841), None, None),
    ('rights.catalog', 2, False, (((1643, 0), (1252, 2), (841, 3)),), (1643, 1252, 841), None, None),
    ('marketing-opt-out', 2, False, (((1041, 0), (1644, 6)),), (1644, 1041), None, None),
    ('marketing-opt-out', 2, False, (((1045, 0), (1645, 3)),), (1645, 1045), None, None),
    ('marketing-opt-out', 2, False, (((1050, 0),),), (1050,), None, None),
    ('financial-incentive', 2, False, (((1259, 0), (1260, 1)),), (1259, 1260), None, None),
    ('ccpa-applies', 3, False, (((1276, 0), (1646, 6)),), (1646, 1276), None, None),
    ('ccpa-applies', 3, False, (((1279, 0),),), (1279,), None, None),
    ('ccpa-applies', 3, False, (((856, 0), (255, 8)),), (255, 856), None, None),
    ('sale-opt-out', 2, False, (((1311, 0),),), (1311,), None, None),
    ('sale-opt-out', 2, False, (((568, 0), (1647, 6)),), (1647, 568), None, None),
    ('sale-opt-out', 2, False, (((1648, 0),),), (1648,), None, None),
    ('dnt', 2, False, (((1389, 0),),), (1389,), None, None),
    ('direct-marketing-sharing', 2, False, (((1422, 0),),), (1422,), None, None),
    ('security', 1, False, (((1649, 0),),), (1649,), None, None),
    ('security', 1, False, (((1485, 0),), ((26, 0),)), (1485, 26), None, None),
    ('breach-notification', 1, False, (((1650, 0),),), (1650,), None, None),
    ('breach-notification', 1, False, (((1651, 0),),), (1651,), None, None),
    ('transfers.third-country', 2, False, (((1533, 0), (1652, 3)),), (1652, 1533), None, None),
    ('transfers.third-country', 2, False, (((1653, 0), (1654, 6)),), (1653, 1654), None, None),
    ('transfers.third-country', 1, False, (((1533, 0), (1655, 4)),), (1655, 1533), None, None),
    ('transfers.third-country', 1, False, (((1528, 0), (1656, 4)),), (1656, 1528), None, None),
    ('transfers.third-country', 1, False, (((1657, 0),),), (1657,), None, None),
    ('transfers.third-country', 1, False, (((1658, 0), (1659, 4)),), (1658, 1659), None, None),
    ('dpf.adherence', 1, False, (((1574, 0),),), (1574,), None, None),
)
