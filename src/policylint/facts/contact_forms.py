"""Forms and pages to reach somebody by: links and URLs that say so, and forms that are only named."""

import re
from collections.abc import Iterator

from policylint.facts.contact import Contact, ContactKind
from policylint.facts.contact_roles import role_of
from policylint.facts.passages import Passage
from policylint.syntax.inline import Link

_SHOWN = re.compile(
    r"\bcontact(?:ing)?(?: us| form| page| me|-us)?\b|\b(?:support|help|feedback|customer service) (?:page|form|cent(?:er|re)|portal|desk|site|request)"
    r"|\bweb ?form\b|\brequest (?:form|portal)|\bprivacy (?:request|center|centre|portal|rights|form)|\bonline form\b|\bsubmit (?:a|your) "
    r"|\bdata (?:subject )?request|\bhelp ?cent(?:er|re)\b|\bsupport$|\bget in touch\b"
)
_TARGET = re.compile(r"contact|support|/help|feedback|webform|request|privacy-?(?:form|rights|portal|request)|onetrust|dsar", re.IGNORECASE)
_WEB = re.compile(r"https?://|www\.|/|#", re.IGNORECASE)
_VERB_BEFORE = re.compile(
    r"\b(?:contact|reach|write|email|e-mail|message|get in touch|submit|fill|complete|complet\w+|request\w*|questions?|using|via|through|visit\w*)\b[^.;!?]{0,60}$"
)
_VERB_AND_US = re.compile(r"\b(?:contact|reach|write to|get in touch with|message) (?:us|me|our)\b[^.;!?]{0,30}$")
_BARE_URL = re.compile(r"\b(?:https?://|www\.)[^\s<>()\"“”]{3,200}+", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:contact|web|online|support|feedback|inquiry|enquiry|request)[ -]form\b|[“\"']contact(?: us)?[”\"'] (?:web )?(?:page|form|link|section of (?:the|our))"
)
_US_BEFORE = re.compile(r"\b(?:contact|reach|write|message|get in touch|submit|fill(?:ing)? (?:in|out)|complet\w+|via|through|using|by)\b[^.;!?]{0,80}$")
_LEAST = ("form", "contact", "support", "help", "request", "feedback", "touch", "privacy", "www.", "http")
_WINDOW = 100


def form_contacts(passage: Passage) -> Iterator[Contact]:
    """Yield the contact forms and contact pages of a passage, linked ones first."""
    lower = passage.lower
    taken: list[tuple[int, int]] = []
    for link in passage.view.links:
        kind = _kind_of_link(passage, link)
        if kind and link.end > link.start:
            taken.append((link.start, link.end))
            yield _contact(passage, link.start, link.end, kind, link.target)
    if not any(word in lower for word in _LEAST):
        return
    for url in _BARE_URL.finditer(passage.text):
        end = url.start() + len(url.group().rstrip(".,;:!?'’”)]"))
        if any(start < end and url.start() < stop for start, stop in taken):
            continue
        before = lower[max(0, url.start() - _WINDOW) : url.start()]
        written = passage.text[url.start() : end]
        if _TARGET.search(written) and _VERB_BEFORE.search(before):
            taken.append((url.start(), end))
            yield _contact(passage, url.start(), end, ContactKind.FORM, written)
        elif _VERB_AND_US.search(before):
            taken.append((url.start(), end))
            yield _contact(passage, url.start(), end, ContactKind.URL, written)
    for named in _NAMED.finditer(lower):
        if any(start < named.end() and named.start() < stop for start, stop in taken):
            continue
        if _US_BEFORE.search(lower, max(0, named.start() - _WINDOW), named.start()):
            yield _contact(passage, *named.span(), ContactKind.FORM, named.group())


def _kind_of_link(passage: Passage, link: Link) -> ContactKind | None:
    if not _WEB.match(link.target) or link.target.startswith("#"):
        return None
    shown = passage.lower[link.start : link.end]
    before = passage.lower[max(0, link.start - _WINDOW) : link.start]
    if _SHOWN.search(shown) or (_TARGET.search(link.target) and _VERB_BEFORE.search(before)):
        return ContactKind.FORM
    return ContactKind.URL if _VERB_AND_US.search(before) else None


def _contact(passage: Passage, start: int, end: int, kind: ContactKind, value: str) -> Contact:
    return Contact(**passage.cite(start, end), kind=kind, value=value, role=role_of(passage, start, end))
