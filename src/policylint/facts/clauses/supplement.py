"""Whether a document only adds to a fuller privacy policy, to which it sends its readers."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from policylint.facts.clauses.delegated_subjects import subjects_in
from policylint.facts.passages import Cited, Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Heading, Paragraph

_OPENING_PASSAGES = 16
"""A title and two screens or so: further down, a policy points to notices of single products and states."""
_POLICY = r"privacy (?:policy|notice|statement|policies)"
_ADDS = lazy_pattern(
    rf"\b(?:this|the) (?:[\w’'-]+ ){{0,6}}?"
    rf"(?:notice|policy|statement|supplement|addendum|page|document)\b[^.]{{0,40}}?"
    rf"\b(?:supplements|is a supplement to|is an addendum to|adds to|complements|is in addition to|"
    rf"(?:should|must|shall|is to) be read (?:together|in conjunction|along|alongside)(?: with)?|"
    rf"contains? supplementary)\b"
    rf"(?! this)(?:[^.]|\.(?! )){{0,80}}\b{_POLICY}"
)
_GOVERNED_TOO = lazy_pattern(
    rf"\bgoverned by this [^.]{{0,60}}\b(?:in addition to|together with) [^.]{{0,60}}\b{_POLICY}"
)
# Of these every text has one that _ADDS or _GOVERNED_TOO matches: they are quick to look for.
_WORDS_OF_MORE = frozenset(
    {
        *("supplements", "supplement", "supplementary", "addendum", "adds", "addition", "complements"),
        *("together", "conjunction", "along", "alongside"),
    }
)
_IS_A_SUMMARY = re.compile(
    rf"\b(?:summary|overview|short version|highlights|extract) (?:only )?of (?:our|the) "
    rf"(?:[\w-]+ ){{0,3}}?{_POLICY}\b"
    rf"|\b(?:full|complete|entire|detailed) (?:text of (?:our|the) )?(?:version|{_POLICY})\b"
)
_APPLIES_TOO = re.compile(
    rf"\b{_POLICY} also applies to (?:our|the|this|these|those|all)\b[^.]{{0,40}}?"
    r"\b(?:devices|services?|products|apps?|applications?|sites?|websites?|features?)\b"
)
_BELOW = lazy_pattern(r"\W{0,4}(?:below|above)\b")
_FOR_SOME = lazy_pattern(r"\b(?:if|when|where) (?:you|accessing|using|visiting)\b[^.]{0,200}\Z")
_OF_A_PART = lazy_pattern(
    r"\b(?:consumer health|health (?:data|information)|biometric|forums?|shop|store|newsletter|events?"
    r"|employees?|applicants?|candidates?|recruit(?:ment|ing)|careers?|jobs?|suppliers?|vendors?"
    r"|investors?|alumni|donors?)\b"
)
_COPY = lazy_pattern(r"\b(?:download|print|pdf|archived?|previous|translat\w+)\b")
_POINTS_TO = re.compile(
    rf"\b(?:in accordance with|adhere to|outlined in|described in|governed by|subject to|read|to view"
    rf"|refer to|see) (?:our|the|[\w-]+['’]s) (?:[\w’'-]+ ){{0,3}}?{_POLICY}\b"
)
_TO_OURS = re.compile(rf"\b(?:see|read|visit|refer to|consult|in) our (?:[\w’'-]+ ){{0,3}}?{_POLICY}\b")
_AGAIN_AND_AGAIN = 3
_REACH = 220
"""Characters before a link in which words say for whom it is."""


def supplement(passages: Sequence[Passage]) -> Cited | None:
    """Return the first words that refer to a fuller policy; None where none do.

    They stand in the title or the opening; further down, a text must send the reader to the same policy of
    its own again and again.
    """
    return next(_in_opening(passages[:_OPENING_PASSAGES]), None) or _sent_away(passages)


def _sent_away(passages: Sequence[Passage]) -> Cited | None:
    """Return the first of several places that send the reader to one and the same policy elsewhere."""
    times: Counter[str] = Counter()
    first: dict[str, Cited] = {}
    for passage in passages:
        links = _links_elsewhere(passage)
        for match in _TO_OURS.finditer(passage.lower) if links and "our" in passage.words else ():
            link = _link_at(links, match)
            if link and _is_for_all(passage, match):
                times[link.target] += 1
                if link.target not in first:
                    first[link.target] = passage.cite(match.start(), match.end())
    often = [target for target, number in times.items() if number >= _AGAIN_AND_AGAIN]
    return first[often[0]] if often else None


def _in_opening(opening: Sequence[Passage]) -> Iterator[Cited]:
    for index, passage in enumerate(opening):
        if isinstance(passage.leaf, Heading):
            if index < 2 and re.search(r"\bprivacy supplement|\bsupplemental\b", passage.lower):
                yield passage.cite(0, len(passage.text))
            continue
        if not isinstance(passage.leaf, Paragraph) or "privacy" not in passage.lower:
            continue
        if not _WORDS_OF_MORE.isdisjoint(passage.words) and (
            match := _ADDS.search(passage.lower) or _GOVERNED_TOO.search(passage.lower)
        ):
            yield passage.cite(match.start(), match.end())
        # A policy that names itself has no link there, or one to a place in its own text.
        links = _links_elsewhere(passage)
        if not links:
            continue
        for match in _POINTS_TO.finditer(passage.lower):
            if _link_at(links, match) and _is_for_all(passage, match):
                yield passage.cite(match.start(), match.end())
        match = _IS_A_SUMMARY.search(passage.lower) or _APPLIES_TOO.search(passage.lower)
        if match and not _COPY.search(passage.lower) and _is_for_all(passage, match):
            yield passage.cite(match.start(), match.end())


def _links_elsewhere(passage: Passage) -> Sequence[Link]:
    return [link for link in passage.view.links if "://" in link.target]


def _link_at(links: Sequence[Link], match: re.Match[str]) -> Link | None:
    """Return the link that shows the end of what was matched; links come in the order of the text."""
    index = bisect_left(links, match.end(), key=lambda link: link.start) - 1
    return links[index] if index >= 0 and match.end() <= links[index].end + 1 else None


def _is_for_all(passage: Passage, match: re.Match[str]) -> bool:
    """Tell whether a policy is not one for some readers or one subject only, nor a part of this text."""
    if _FOR_SOME.search(passage.lower, max(match.start() - _REACH, 0), match.start()):
        return False
    named = match.group()
    return not (subjects_in(named) or _OF_A_PART.search(named)) and not _BELOW.match(
        passage.lower, match.end()
    )
