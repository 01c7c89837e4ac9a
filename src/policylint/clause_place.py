"""Where in a policy a clause that it lacks would stand."""

import re
from collections import Counter
from collections.abc import Iterable

from policylint.confidence import Confidence
from policylint.facts.clauses import Clause
from policylint.policy import Policy
from policylint.source import Span
from policylint.syntax.nodes import Heading, Section

_TOGETHER = (
    (
        *("rights.access", "rights.rectification", "rights.erasure", "rights.restriction"),
        *("rights.objection", "rights.portability", "rights.withdraw-consent", "rights.how-to-exercise"),
        *("rights.object-marketing", "complaint.authority", "automated-decisions"),
    ),
    (
        *("rights.know-ccpa", "rights.verification", "rights.appeal", "authorized-agent", "sale-opt-out"),
        *("non-discrimination", "categories-sold", "sensitive-limit", "financial-incentive"),
    ),
    (
        *("recipients", "recipients.detail", "recipients.identities", "categories-disclosed"),
        *("third-party-protection", "processors.outsourcing"),
    ),
    ("transfers.third-country", "transfers.safeguards", "overseas-countries"),
    ("retention.period", "retention.criteria", "destruction"),
    ("purposes", "legal-basis", "legitimate-interests"),
    ("security", "security.measures-described"),
    ("cookies", "cookies.duration", "cookies.consent", "cookies.opt-out"),
    ("contact.controller", "contact.privacy", "contact.postal", "contact.representative", "dpo.contact"),
    ("children.age", "children.parental-consent", "children.parental-rights"),
)
"""Clauses that policies have in one section."""
_DATES = ("effective-date", "last-updated")
_CLOSING = re.compile(
    r"\b(?:contact(?:s|ing)?|questions|reach us|changes|updates|amendments|revisions)\b", re.IGNORECASE
)


def line_for_clause(
    policy: Policy, clause: str | None = None, asked_at: Iterable[Span] = (), miss: Span | None = None
) -> int:
    """Return the 1-based line before which a new clause would stand; one past the last is the end.

    It is the end of the section that has most of what belongs to ``clause``, a key: the rights that are
    named, for one that is not. ``asked_at`` are places that name the laws that ask for it: a section there
    comes before others. Where ``miss``, what comes closest, is a heading, the clause goes under that. A date
    goes under the title. All else goes before the closing sections, those at the end on changes, questions
    and contact, or at the end of the text.
    """
    line = _last_line(policy)
    title = _title(policy)
    if clause in _DATES and title:
        return min(policy.source.line_of(title.span.end - 1) + 1, line)
    section = _section_headed(policy, miss) or _section_of_kin(policy, clause, asked_at)
    if section:
        return _line_after(policy, section) or line
    for closing in reversed(policy.sections):
        if closing.heading is policy.document.title or not _CLOSING.search(closing.title):
            break
        line = policy.source.line_of(closing.span.start)
    return line


def _last_line(policy: Policy) -> int:
    line = policy.source.line_of(len(policy.source.text))
    return line + 1 if policy.source.line_span(line).start < len(policy.source.text) else line


def _title(policy: Policy) -> Heading | None:
    first = policy.sections[0].heading if policy.sections else None
    return policy.document.title or (first if first and "privacy" in first.title.lower() else None)


def _section_headed(policy: Policy, miss: Span | None) -> Section | None:
    section = policy.document.section_at(miss.start) if miss else None
    if section is None or miss is None or section.heading is policy.document.title:
        return None
    return section if miss.end <= section.heading.span.end else None


def _section_of_kin(policy: Policy, clause: str | None, asked_at: Iterable[Span]) -> Section | None:
    """Return the section with most of the clauses that belong to one; of several that whose title says so."""
    kin = next((keys for keys in _TOGETHER if clause in keys), ())
    sections: dict[int, Section] = {}
    kinds: Counter[int] = Counter()
    titled: Counter[int] = Counter()
    told: Counter[int] = Counter()
    for key in kin:
        of_key: set[int] = set()
        for one in policy.clauses[key]:
            section = policy.document.section_at(one.span.start)
            if section and section.heading is not policy.document.title and _is_told(one):
                start = section.span.start
                sections[start] = section
                of_key.add(start)
                told[start] += 1
                titled[start] += one.how == "heading+cue"
        kinds.update(of_key)
    if not sections:
        return None
    for place in asked_at:
        named = policy.document.section_at(place.start)
        if named and named.span.start in sections:
            return named
    return sections[max(sections, key=lambda start: (kinds[start], titled[start], told[start], -start))]


def _is_told(clause: Clause) -> bool:
    return clause.how != "heading" and not clause.denied and clause.confidence >= Confidence.MEDIUM


def _line_after(policy: Policy, section: Section) -> int | None:
    """Return the line of the heading that follows the text of a section; None for the last one."""
    following = (other for other in policy.sections if other.span.start > section.span.start)
    after = next(following, None)
    return policy.source.line_of(after.span.start) if after else None
