"""Subjects that a policy may leave to another document: their words, and the clauses that belong to them."""

import re
from collections.abc import Collection

from policylint.frozen import frozen


@frozen
class Subject:
    """A subject: its name, the words that name it in lower-case text, and what belongs to it.

    ``clauses`` are clause keys, each with all that begin with it and a dot; ``laws`` are keys of laws, or how
    such keys begin: whatever only these laws ask for belongs to the subject.
    """

    name: str
    words: re.Pattern[str]
    clauses: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()

    def has(self, clause: str, laws: Collection[str]) -> bool:
        """Tell whether a clause belongs to the subject, given the laws that ask for it, if any do."""
        if any(clause == key or clause.startswith(f"{key}.") for key in self.clauses):
            return True
        return bool(laws) and all(law.startswith(self.laws) for law in laws)


def _subject(name: str, words: str, clauses: str, laws: str = "") -> Subject:
    return Subject(name, re.compile(words, re.VERBOSE), tuple(clauses.split()), tuple(laws.split()))


SUBJECTS = (
    _subject(
        "cookies",
        r"\bcookies?\b | \b(?:tracking|similar)\ technolog(?:y|ies)\b",
        "cookies technology-identify-locate",
    ),
    _subject(
        "retention",
        r"\bretention\b | \bhow\ long\ (?:we|your|the|personal|data)\b",
        "retention",
    ),
    _subject(
        "people’s rights",
        r"""\b(?:privacy|data|subject|user|consumer|individual|legal|your|their|these)['’]?\ rights\b
        | \brights\ (?:you|of|under|regarding|relating|as)\b
        | \b(?:data\ subject|subject\ access|privacy|rights|data)\ requests?\b""",
        "rights request-methods review-process authorized-agent data-deletion complaint.authority",
    ),
    _subject(
        "children",
        r"\bchild(?:ren)?(?:['’]?s)?\b | \bminors\b | \bteen(?:ager)?s?\b | \bkids\b | \bfamilies\b",
        "children minors",
    ),
    _subject(
        "transfers abroad",
        r"""\b(?:international|cross[- ]border|overseas|data)\ (?:data\ )?transfers?\b
        | \btransfers?\ (?:abroad|overseas|outside|of\ (?:your\ )?(?:personal\ )?(?:data|information))\b""",
        "transfers overseas-countries",
    ),
    _subject(
        "security",
        r"\bsecurity\b | \btrust\ cent(?:er|re)\b | \bhow\ we\ (?:protect|secure|safeguard)\b",
        "security",
    ),
    _subject(
        "recipients",
        r"""\bsub-?processors?\b
        | \blist\ of\ (?:our\ )?
          (?:partners|vendors|(?:service\ )?providers|third[- ]part(?:y|ies)|recipients)\b""",
        "recipients processors.outsourcing third-party-protection",
    ),
    _subject(
        "how to reach those responsible",
        r"\bimprint\b | \bimpressum\b | \blegal\ notice\b | \bcontact\ (?:details|information|page)\b",
        "contact dpo.contact",
    ),
    _subject(
        "Californian law",
        r"\bcalifornians?\b | \bcalifornia\b | \bccpa\b | \bcpra\b",
        "sale-opt-out categories-sold non-discrimination",
        "ccpa ca-shine-the-light",
    ),
    _subject(
        "data protection",
        r"\bdata[- ]protection\ (?:policy|notice|statement|declaration)\b",
        """rights request-methods complaint.authority legal-basis legitimate-interests retention security
        recipients transfers dpo contact automated-decisions provision-required sources purposes""",
        "gdpr uk-gdpr ch-fadp",
    ),
    _subject(
        "European law",
        r"""\b(?:uk\ )?gdpr\b | \bgeneral\ data\ protection\ regulation\b
        | \beuropean\b [^.]{0,40} \b(?:notice|policy|statement|addendum|supplement|information|rights)\b
        | \b(?:users|residents|visitors|people|individuals|customers|persons|members|you)\b
          [^.]{0,40} \b(?:eea|eu|europe|european|uk|united\ kingdom)\b""",
        """rights legal-basis legitimate-interests complaint.authority transfers dpo contact.representative
        automated-decisions provision-required sources""",
        "gdpr uk-gdpr eprivacy ch-fadp",
    ),
    _subject(
        "the laws of the States",
        r"\bu\.?s\.? (?:\ state)? \ privacy\b | \bstate(?:[- ]specific)?\ privacy\b | \bstate[- ]specific\b",
        "",
        "us- ccpa",
    ),
    _subject(
        "the law of single countries and regions",
        r"""\b(?:region|country|jurisdiction)[- ]specific\b
        | \bregion(?:al)?\ specific\b
        | \b(?:regional|local)\ (?:privacy\ )?(?:laws?|notices?|disclosures?|information|supplements?)\b""",
        "",
        "gdpr uk-gdpr ch-fadp us- ccpa br-lgpd ca- au- nz- in- jp- kr- sg- za- cn-",
    ),
)
"""In the order in which they are tried; a text may name several."""


def subjects_in(lower: str) -> tuple[Subject, ...]:
    """Return the subjects that a text in lower case names."""
    return tuple(subject for subject in SUBJECTS if subject.words.search(lower))
