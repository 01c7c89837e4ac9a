"""Whether a text says of a law only that somebody else complies with it, or has a cookie for it."""

import re

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_BEFORE = 200
_AFTER = 260
_BEHIND = 20
"""Characters behind the name of the law in which compliance may stand: “GDPR compliant”."""
_TELLING = ("compl", "adher", "conform", "certif", "status of ", "state of ")
"""Strings, of which every text that says so has one near the name of the law: most have none."""
_COMPLIES = re.compile(r"\b(?:compl(?:y|ies|iant|iance)|adher(?:es?|ence)|conform(?:s|ity)?|certified)\b")
_STATE_OF_CONSENT = re.compile(r"\bcookies?\b.{0,150}\b(?:status|state) of (?:the )?\Z")
_WE = re.compile(r"\b(?:we|i|us|our|ours|my)\b")
_OUR_SUPPLIER = re.compile(
    r"\bour (?:[\w-]{1,30} ){0,3}?"
    r"(?:(?:sub-?)?processors?|providers?|partners?|vendors?|suppliers?|hosts?|hoster"
    r"|(?:hosting|payments?|card|mailing|newsletter|shipping|delivery|courier) compan(?:y|ies)"
    r"|(?:newsletter|mailing) (?:tool|service))\b"
)
_THEY_DO = lazy_pattern(
    r"\W*(?:they|[\w’', -]{2,60} (?:says?|states?|claims?)(?: that)? (?:it|they)) (?:also |all |both )?"
    r"(?:(?:is|are) )?(?:fully )?(?:compl|adher|conform|certif)"
)
_SO_DO_WE = lazy_pattern(r"\b(?:so|as) (?:do|are) (?:we|i)\b")
_POLICY_OF_OTHERS = lazy_pattern(
    r"\b(?:their|its|(?:the )?[\w.-]{1,40}['’]s|(?:see|read|visit|in) the (?!full\b)[\w.-]{1,40}) "
    r"(?:[\w.-]{1,40} ){0,2}?(?:privacy|data protection) (?:policy|notice|statement|page|cent(?:er|re))\b"
)


def is_of_others(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a passage says that others comply with the law named there.

    The sentence speaks of compliance and, up to the law, not of its author; it is on a supplier (“our host
    complies with the GDPR”) or on what “they” do (“Acme Maps says that it complies with it”), or what follows
    sends the reader to the policy of those others: “Acme Maps works in compliance with the GDPR, see its
    privacy policy”. An author who speaks of the company by its name calls the text at hand *this* policy, or
    *our*. Nor is more said of the law by tables of cookies, where a tool for consent lists its own: “the
    status of CCPA”.
    """
    lower = passage.lower
    near = lower[max(start - _BEFORE, 0) : end + _BEHIND]
    if not any(word in near for word in _TELLING):
        return False
    before = lower[max(passage.sentence_at(start)[0], start - _BEFORE) : start]
    before = before.rpartition("; ")[2].rpartition(": ")[2]
    if len(before) == _BEFORE:
        return False
    if _STATE_OF_CONSENT.search(before):
        return True
    after = lower[end : end + _AFTER]
    return bool(
        not _WE.search(_OUR_SUPPLIER.sub("", before))
        and _COMPLIES.search(f"{before}{after[:_BEHIND]}")
        and (
            ((_OUR_SUPPLIER.search(before) or _THEY_DO.match(before)) and not _SO_DO_WE.search(after))
            or _POLICY_OF_OTHERS.search(after)
        )
    )
