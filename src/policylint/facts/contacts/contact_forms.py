"""Forms and pages to reach somebody by: links and URLs that say so, and forms that are only named."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set

from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.contacts.contact_roles import role_of
from policylint.facts.passages import Passage
from policylint.facts.trigger_words import places_of
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Field

_WINDOW = 100
_LONGEST_CONTACT_LINE = 250

# A template may fill in where a path begins: ``{{site.url}}/contact``.
_WEB = re.compile(r"https?://|www\.|\.{0,2}/|\w[^:]*$|\{\{[^{}]{1,80}\}\}/?\w", re.IGNORECASE)
_BARE_URL = re.compile(r"\b(?:https?://|www\.|discord\.gg/|t\.me/)[^\s<>()\"“”{}]{3,200}+", re.IGNORECASE)
_URL_END = ".,;:!?'’”)]"

# What a link shows, and where it leads, if it is a way to reach somebody.
_SHOWN = re.compile(
    r"\bcontact(?:ing)?(?: (?:us|our|form|page|me)\b|-us\b|$)|\bget in touch\b"
    r"|\b(?:reach(?: out to)?|write(?: to)?|message) (?:us|me)\b"
    r"|\b(?:web|online|request|inquiry|enquiry) ?form\b"
    r"|\b(?:support|help|feedback|customer service) (?:cent(?:er|re) )?(?:form|portal|desk|request)\b"
    r"|\bsupport (?:page|cent(?:er|re)|site)\b"
    r"|\bprivacy (?:request|portal|form)\b|\bdata (?:subject )?(?:access )?request\b|\brequest portal\b"
    r"|\bsubmit (?:an?|your) (?:\w+ )?(?:request|ticket|inquiry|enquiry|message)\b"
)
_TARGET = lazy_pattern(
    r"contact(?!s(?![a-z]))|web-?form|(?<![a-z])feedback|dsar|data-?(?:subject-)?request|/requests?(?:/|$|\?)"
    r"|privacy-?(?:form|request|portal)"
)
_IN_TARGETS = ("contact", "form", "feedback", "dsar", "request", "portal")
_PART_OF_POLICY = lazy_pattern(r"(?:privacy|polic(?:y|ies)|notice|terms)[^#]{0,200}#[^/!]")
_ARTICLE = lazy_pattern(r"/(?:kb|answer|articles?|sections?|product|blog)/")

# The words before a link, a URL or the name of a form.
_ASKING = lazy_pattern(
    r"\b(?:contact|reach|write|e-?mail|message|touch|submit|fill|complet\w+|requests?|via|through|using"
    r"|visit\w*)\b[^.;!?]{0,60}$"
)
_ASKING_FOR_US = re.compile(
    r"\b(?:contact|reach|write to|get in touch with|message) (?:us|me|our)\b[^.;!?]{0,30}$"
)
_ASKING_IN_LINK = lazy_pattern(r"\b(?:contact(?:ing)?|reach|message|write to) \w")
_REACHING = frozenset({"contact", "reach", "write", "touch", "message"})
_NAMED = re.compile(
    r"(?<![a-z])(?:contact(?: us)?|web|online|support|feedback|inquiry|enquiry|request)[ -]form\b"
    r"|[“\"']contact(?: us)?[”\"'] (?:web )?(?:page|form|link)\b|\bour contact (?:us )?page\b"
)
_ENDS_OF_NAMES = (" form", "-form", " page", " link")
_LONGEST_NAME = 24  # “contact us” web form
_NAMED_AS_WAY = lazy_pattern(
    r"\b(?:contact|reach|write|message|touch|submit|fill(?:ing)? (?:in|out)|use|complet\w+|via|through"
    r"|using|by)\b[^.;!?]{0,80}$|\b(?:at|see|visit) $"
)
# What makes the name of a form an account of what people send, and no offer: “when you fill in our form”.
_ACCOUNT = lazy_pattern(
    r"\b(?:when(?:ever)?|if|where|once) (?:you|users?|visitors?|they)"
    r" (?!(?:are|believe|can|cannot|could|do|feel|had|have|live|need|prefer|reside|think|want|wish"
    r"|would)\b)\w"
    r"|\bwhen \w{1,20}ing\b|\bcollect(?:s|ed|ing)?\b|\bprovided by\b|\bnewsletters?\b"
    r"|\b(?:information|data|details) (?:(?:that|which) )?you\b|\bfor (?:example|instance)\b"
    r"|\b(?:their|his|her) (?:[\w-]{1,20} )?$"
)
_OFFER = lazy_pattern(r"\b(?:please|feel free|you (?:may|can|could|should|must))\b")
_LONGEST_SENTENCE = 300
_CONTACT_TITLE = re.compile(r"\b(?:contact|support|questions|get in touch|reach us)\b", re.IGNORECASE)
_LABEL = re.compile(r":[ (\[<*_]*$")
_NO_WAY_TO_US = lazy_pattern(
    r"\b(?:source|code|repo(?:sitory)?|view|read|download|documentation|policy|terms)\b[^:]{0,40}:\W*$"
)
_CHANNEL = lazy_pattern(r"discord\.(?:gg|com/invite)|\bt\.me/|\bwa\.me/|/issues\b")
_BEGINNINGS_OF_URLS = ("http", "www.", "discord.gg/", "t.me/")
_WORDS_OF_URLS = frozenset({"http", "https", "www", "discord"})
_KINDS_OF_FORMS = frozenset(
    {"contact", "web", "online", "support", "feedback", "inquiry", "enquiry", "request"}
)
WORDS_OF_FORMS = _WORDS_OF_URLS | {"me", "form", "page", "link"}
"""Words of which every passage has one that names a form or has a URL."""
# Of these every text has one that _SHOWN, _ASKING or _ASKING_FOR_US matches.
_WORDS_OF_PAGES = frozenset(
    {
        *("contact", "contacting", "touch", "form", "webform", "support", "help", "feedback", "service"),
        *("privacy", "request", "requests", "submit", "reach", "write", "mail", "email", "message", "fill"),
        *("complete", "completed", "completing", "via", "through", "using"),
        *("visit", "visiting", "visited", "visits"),
    }
)


def form_contacts(passage: Passage) -> Iterator[Contact]:
    """Yield the contact forms and pages of a passage: links, URLs, then those only named.

    A passage without a link and `WORDS_OF_FORMS` has none.
    """
    pages = [*_linked_pages(passage)] if passage.view.links and _may_link_page(passage) else []
    if _may_hold_url(passage.words):
        pages += _written_pages(passage)
    if _may_name_form(passage.words):
        taken = sorted((page.start, page.end) for page in pages)
        pages += [page for page in _named_forms(passage) if not _overlaps(taken, page.start, page.end)]
    for page in pages:
        yield Contact(
            **passage.cite(page.start, page.end),
            kind=page.kind,
            value=page.value,
            role=role_of(passage, page.start, page.end),
        )


@frozen
class _Page:
    start: int
    end: int
    kind: ContactKind
    value: str


def _may_link_page(passage: Passage) -> bool:
    """Tell whether any word of a passage could make one of its links a page; its title could, too."""
    return not _WORDS_OF_PAGES.isdisjoint(passage.words) or _is_contact_line(passage)


def _linked_pages(passage: Passage) -> Iterator[_Page]:
    for link in passage.view.links:
        kind = _kind_of_link(passage, link)
        if kind and link.end > link.start:
            yield _Page(link.start, link.end, kind, link.target)


def _written_pages(passage: Passage) -> Iterator[_Page]:
    linked = sorted((link.start, link.end) for link in passage.view.links)
    for url in _urls(passage):
        written = url.group().rstrip(_URL_END)
        start, end = url.start(), url.start() + len(written)
        if not _overlaps(linked, start, end) and (kind := _kind(passage, start, written)):
            yield _Page(start, end, kind, written)


def _urls(passage: Passage) -> Iterator[re.Match[str]]:
    end = 0
    for at in places_of(passage.lower, _BEGINNINGS_OF_URLS):
        url = _BARE_URL.match(passage.text, at) if at >= end else None
        if url:
            end = url.end()
            if not _is_unfilled(passage.text, end):
                yield url


def _is_unfilled(text: str, end: int) -> bool:
    """Tell whether a template was to fill in what follows a URL: ``https://example.org/{{ name }}``."""
    return text.startswith("{", end) and text[end - 1] != "]"


def _may_hold_url(words: Set[str]) -> bool:
    return not _WORDS_OF_URLS.isdisjoint(words) or ("t" in words and "me" in words)


def _may_name_form(words: Set[str]) -> bool:
    return ("form" in words and not _KINDS_OF_FORMS.isdisjoint(words)) or (
        "contact" in words and ("page" in words or "link" in words)
    )


def _named_forms(passage: Passage) -> Iterator[_Page]:
    end = 0
    for place in places_of(passage.lower, _ENDS_OF_NAMES):
        named = _NAMED.search(passage.lower, max(end, place - _LONGEST_NAME), place + _LONGEST_NAME)
        if not named:
            continue
        at, end = named.span()
        if _NAMED_AS_WAY.search(passage.lower, _from(at), at) and _is_offered(passage, at):
            yield _Page(*named.span(), ContactKind.FORM, named.group())


def _is_offered(passage: Passage, at: int) -> bool:
    """Tell whether the sentence that names a form at ``at`` offers it; others tell what people send by it."""
    sentence = passage.lower[max(passage.sentence_at(at)[0], at - _LONGEST_SENTENCE) : at]
    accounts = list(_ACCOUNT.finditer(sentence))
    return not accounts or _OFFER.search(sentence, accounts[-1].end()) is not None


def _from(start: int) -> int:
    return max(0, start - _WINDOW)


def _overlaps(ranges: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether one of some sorted ranges shares a character with ``start`` to ``end``."""
    index = bisect_left(ranges, (end, end)) - 1
    return index >= 0 and ranges[index][1] > start


def _kind_of_link(passage: Passage, link: Link) -> ContactKind | None:
    target = link.target
    if target.startswith("#") or "@" in target or "/email-protection" in target or not _WEB.match(target):
        return None
    kind = _kind(passage, link.start, target, passage.lower[link.start : link.end])
    if kind and (_ARTICLE.search(target) or ("#" in target and _PART_OF_POLICY.search(target.lower()))):
        return None
    return kind


def _kind(passage: Passage, start: int, target: str, shown: str = "") -> ContactKind | None:
    """Tell a form, and a page given as a way to reach the author, from other links; ``shown`` is its text."""
    asks_for_us = not _REACHING.isdisjoint(passage.words) and _ASKING_FOR_US.search(
        passage.lower, _from(start), start
    )
    if _SHOWN.search(shown):
        return ContactKind.FORM
    if _leads_to_form(target.lower()) and (
        asks_for_us or _ASKING.search(passage.lower, _from(start), start) or _ASKING_IN_LINK.search(shown)
    ):
        return ContactKind.FORM
    is_given = asks_for_us or (_is_contact_line(passage) and _opens_or_names_channel(passage, start, target))
    return ContactKind.URL if is_given else None


def _leads_to_form(target: str) -> bool:
    for hint in _IN_TARGETS:
        if hint in target:
            return _TARGET.search(target) is not None
    return False


def _opens_or_names_channel(passage: Passage, start: int, target: str) -> bool:
    """Tell whether a link on a line about contact is the contact: ``Website: …``, an invitation to a chat.

    A label may offer something else, though: ``Read the source: …``.
    """
    before = passage.lower[_from(start) : start]
    if _CHANNEL.search(target):
        return True
    return _LABEL.search(before) is not None and not _NO_WAY_TO_US.search(before)


def _is_contact_line(passage: Passage) -> bool:
    """Tell whether a short passage stands under a heading such as “Contact”, or is a field of that name.

    The part of such a section that is for some readers only (“If you live in Canada”) belongs to it.
    """
    if len(passage.text) > _LONGEST_CONTACT_LINE:
        return False
    named = isinstance(passage.leaf, Field) and _CONTACT_TITLE.search(passage.leaf.name)
    return bool(named or any(_CONTACT_TITLE.search(section.title) for section in passage.sections[-2:]))
