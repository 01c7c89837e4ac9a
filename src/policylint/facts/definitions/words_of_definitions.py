"""Words by which definitions are known, and those with which no term begins."""

GENUS = (
    r"(?:an?|any|all|the|those|one of|each|every|small|tiny|short|simple|pieces?|bits?|text|electronic"
    r"|graphic|little|individuals?|persons?|people|non-[a-z-]+|[a-z-]+(?<!ed) (?:that|which|who)"
    r"|(?:[a-z-]+ ){0,2}(?:files?|cookies|data|information|identifiers?|technolog(?:y|ies)|images?|code"
    r"|software))\b"
)
"""What follows “is” where that says what a thing is: ``(a cookie is) a small file``."""

MEAN = frozenset({"mean", "means", "refer", "refers"})
VERBS = MEAN | {"is", "are"}
"""Words, of which every unquoted definition has one."""

_NO_TERM_WORDS = """
    this that these those it which what who he she they there here here's here’s someone anyone everyone
    others we you i nothing everything access accessing using use please by in as throughout usually
    generally for under with from on at to how why when where if while although however therefore not no
    some many most often both either such since because so and but or opting having being doing clicking
    visiting sharing signing entering providing exercising identifying see also then thus once until unless
    after before during within without all any each every one our your his her my their
"""
NO_TERM = frozenset(_NO_TERM_WORDS.split())
"""Words in lower case with which no term begins."""
NO_LABEL = frozenset({"note", "notes", "example", "examples", "important", "nb", "attention"})
"""Words in lower case that are no term where they stand before a colon."""
