"""Where a policy leaves a subject to another document: ``see our [Cookie Policy](…)``.

What is told there is not read here, so that it cannot be said to be missing with much confidence.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from policylint.facts.clauses.delegated_subjects import Subject, subjects_in
from policylint.facts.clauses.unread import UnreadPlace
from policylint.facts.contacts import Contact
from policylint.facts.contacts.contact import ContactKind
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Heading

_REACH = 160
"""Characters before and after a link in which words say why it is there."""
_OWN_PLACES = 3
"""So many places of one page (``…/privacy#rights``) are linked only where the page is the document itself."""
_SHORT_SECTION = 2
"""Passages of a section that only sends its reader elsewhere, so that its title names the subject."""

_SENDS = re.compile(
    r"\b(?:see|read|visit|consult|check|view|review|refer to|go to|learn|find|found|available"
    r"|describ(?:e|ed|es)|explain(?:ed|s)?|outlined|detailed|set out|laid out|covered|governed|told|listed"
    r"|published|(?:is|are) in|details|information)\b"
)
_TELLS = re.compile(
    r"[^.]{0,20}?\b(?:describes?|explains?|sets? out|tells?|covers?|governs?|contains?|appl(?:y|ies)"
    r"|for (?:more|further|details|information))\b"
)
_OURS = re.compile(r"\b(?:our|my)(?: [\w’'&.-]+){0,6} ?[“\"'*_]*\Z")
_OTHERS = lazy_pattern(
    r"\b(?:their|partners?|providers?|vendors?|processors?|third|advertisers?|affiliates?|networks?)\b"
    r"|\b(?!(?:child|children|people|user|consumer|subject|kid|family|today|what|it)['’])[a-z]+['’]s\b"
)
_DOCUMENT = re.compile(
    r"polic(?:y|ies)|notice|statement|cent(?:er|re)|page|hub|portal|addendum|supplement|annex|faq|guide|help|here"
    r"|information|document|disclosure|trust|privacy|list|imprint|impressum|cookie|security|rights|gdpr|ccpa"
)
_OTHER_MATTER = re.compile(r"\b(?:terms|conditions|reports?|metrics|statistics)\b")
_ACTS = re.compile(r"\b(?:forms?|submit\w*|requests?|opt[- ]out|unsubscribe)\b[^.,;]{0,30}\Z")
# What supplements this policy is the author's own, wherever it lies.
_TO_THIS = re.compile(
    r"\b(?:supplement|addendum|annex|appendix) to (?:this|our|the) (?:privacy )?(?:policy|notice|statement)\b"
)
_WORDS_TO_THIS = frozenset({"supplement", "addendum", "annex", "appendix"})
_IS_THERE = lazy_pattern(r"\b(?:is|are) (?:[\w-]+ ){0,3}?(?:available|provided|published|found)\b")
_SECTION = re.compile(r"\W{0,4}sections?\b")
_ITSELF = re.compile(
    r"(?:our |this |the |full |website |[\w.]+['’]s )*privacy (?:policy|notice|statement)[.!]?\Z"
)
_URL = re.compile(r"https?://[^\s<>()\[\]]+")
_LONGEST_HOST = 253
_HOST = re.compile(r"(?:https?:)?//(?:[^/?#@]*@)?([^/?#:]+)")


@frozen(kw_only=True)
class Delegation(UnreadPlace):
    """Words that leave a subject to another document of the same author.

    ``target`` is the link to the document as written; empty where a supplement to this policy is named
    without one.
    """

    target: str

    @property
    def subject(self) -> str:
        """The name of what is left there: a delegation has one subject."""
        return self.subjects[0].name

    @property
    def why(self) -> str:
        """Why it is no statement on its subject."""
        return f"it leaves {self.subject} to another document, which was not read with this one"


def delegations(passages: Sequence[Passage], contacts: Iterable[Contact]) -> tuple[Delegation, ...]:
    """Find the places that leave a subject to another document, in reading order.

    The document is one of the author's own where the text calls it so (``our Cookie Policy``), where its link
    is relative, or leads to the host of an e-mail address of ``contacts``, or below it. What others publish
    is not meant, nor a general “Privacy Policy”, which `policylint.facts.clauses.supplement` looks for.
    """
    titles = {passage.lower for passage in passages if isinstance(passage.leaf, Heading)}
    lengths = Counter(id(passage.section) for passage in passages if not isinstance(passage.leaf, Heading))
    hosts = frozenset(_hosts(contacts))
    own_pages = _linked_at_many_places(passages)
    found: list[Delegation] = []
    for passage in passages:
        if not isinstance(passage.leaf, Heading):
            links = [
                link
                for link in _links(passage)
                if link.target.partition("#")[0] not in own_pages and _leads_elsewhere(passage, link, titles)
            ]
            if links:
                sole = lengths[id(passage.section)] <= _SHORT_SECTION
                found += _in_passage(passage, links, hosts, titled=sole)
            elif not _WORDS_TO_THIS.isdisjoint(passage.words):
                found += _to_supplements(passage)
    return tuple(found)


def _linked_at_many_places(passages: Iterable[Passage]) -> Collection[str]:
    places: dict[str, set[str]] = {}
    for passage in passages:
        for link in passage.view.links:
            page, _, place = link.target.partition("#")
            if place:
                places.setdefault(page, set()).add(place)
    return {page for page, found in places.items() if len(found) >= _OWN_PLACES}


def _hosts(contacts: Iterable[Contact]) -> Iterator[str]:
    """Yield the hosts of the author's own e-mail addresses; forms are often with a host of many authors."""
    for contact in contacts:
        if contact.kind is ContactKind.EMAIL and not contact.of_authority:
            yield contact.value.rpartition("@")[2].lower()


def _is_below(host: str, hosts: Collection[str]) -> bool:
    """Tell whether a host is one of some hosts, or a part of one: ``help.acme.co.uk`` of ``acme.co.uk``."""
    labels = host.split(".") if len(host) <= _LONGEST_HOST else ()
    return any(".".join(labels[at:]) in hosts for at in range(len(labels)))


def _links(passage: Passage) -> Sequence[Link]:
    """Return the links of a passage and the URLs that its text shows."""
    links = passage.view.links
    if "://" not in passage.text:
        return links
    starts = [link.start for link in links]
    found = [*links]
    for url in _URL.finditer(passage.text):
        index = bisect_right(starts, url.start()) - 1
        if index < 0 or links[index].end <= url.start():
            found.append(Link(*url.span(), url.group(), passage.span(*url.span())))
    return sorted(found, key=lambda link: link.start)


def _leads_elsewhere(passage: Passage, link: Link, titles: Collection[str]) -> bool:
    target = link.target.lower()
    if target.startswith(("#", "mailto:", "tel:", "javascript:", "data:")):
        return False
    shown = passage.lower[link.start : link.end].strip("*_“”\"' ")
    if shown in titles or shown.endswith("section") or _OTHER_MATTER.search(shown):
        return False
    return not _ITSELF.match(shown)


def _in_passage(
    passage: Passage, links: Sequence[Link], hosts: Collection[str], *, titled: bool
) -> Iterator[Delegation]:
    """Yield what the sentences of a passage leave elsewhere, each subject once a sentence."""
    ranges = passage.sentences
    at = 0
    told: set[tuple[int, str]] = set()
    for link in links:
        while at + 1 < len(ranges) and ranges[at][1] <= link.start:
            at += 1
        start, end = ranges[at]
        for subject in _left_by(passage, link, (start, end), hosts, titled=titled):
            if (at, subject.name) not in told:
                told.add((at, subject.name))
                stop = max(link.end, start + len(passage.text[start:end].rstrip()))
                yield Delegation(**passage.cite(start, stop), subjects=(subject,), target=link.target)


def _to_supplements(passage: Passage) -> Iterator[Delegation]:
    """Yield what a passage without links leaves to supplements that, as it says, are to be had."""
    for start, end in passage.sentences:
        match = _TO_THIS.search(passage.lower, start, end)
        if match and _IS_THERE.search(passage.lower, match.end(), min(end, match.end() + _REACH)):
            stop = start + len(passage.text[start:end].rstrip())
            for subject in subjects_in(passage.lower[start:stop]):
                yield Delegation(**passage.cite(start, stop), subjects=(subject,), target="")


def _left_by(
    passage: Passage, link: Link, sentence: tuple[int, int], hosts: Collection[str], *, titled: bool
) -> Sequence[Subject]:
    """Return the subjects for which a link sends the reader to another document of the author."""
    shown = passage.lower[link.start : link.end]
    before = passage.lower[max(sentence[0], link.start - _REACH) : link.start]
    after = passage.lower[link.end : min(sentence[1], link.end + _REACH)]
    sends = (_SENDS.search(before) and not _ACTS.search(before)) or _TELLS.match(after)
    if not sends or _SECTION.match(after) or not _DOCUMENT.search(f"{shown} {link.target.lower()}"):
        return ()
    if not _is_own(shown, link.target.lower(), before, hosts):
        return ()
    subjects = subjects_in(shown) or subjects_in(f"{before} … {after}")
    if subjects or not titled or passage.section is None:
        return subjects
    return subjects_in(passage.section.title[:_REACH].lower())


def _is_own(shown: str, target: str, before: str, hosts: Collection[str]) -> bool:
    if _TO_THIS.search(before):
        return True
    ours = _OURS.search(before)
    if ours or shown.startswith(("our ", "my ")):
        return not _OTHERS.search(f"{ours.group() if ours else ''}{shown}")
    host = _HOST.match(target)
    if host is None:
        return "://" not in target and not _OTHERS.search(shown)
    return _is_below(host[1], hosts)
