"""Of what kind a document is: decided by what it declares, then its title, then its content."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.front_matter import Declared
from policylint.facts.kind.kind_of_content import Signals, signals
from policylint.facts.kind.kind_of_title import Certainty, TitleKind, kind_of_title
from policylint.facts.kind_names import Kind as Kind
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.document import Document
from policylint.syntax.inline import view_of
from policylint.syntax.nodes import HtmlBlock, Section, ThematicBreak

_SHORT = 800
_LONGEST_FIRST_LINE = 300
_MAY_HOLD_A_POLICY = (Kind.TERMS, Kind.COOKIE_POLICY, None)
_DEEPEST_PART = 2
_FEWEST_SECTIONS = 3
_ELSEWHERE = lazy_pattern(
    r"https?://|\]\(|\bwww\.|\bhref=|\bmoved\b|\bnot found\b|\bcoming soon\b", re.IGNORECASE
)


@frozen
class KindDecision:
    """The kind of a document (None where nothing told) and what told so, in words for people."""

    kind: Kind | None
    why: str


def decide_kind(document: Document, declared: Declared, passages: Sequence[Passage]) -> KindDecision:
    """Decide of what kind a document is; declaration, title and content are asked in this order.

    ``passages`` are the text of the document, where its content is asked.

    A title that says "Privacy Policy" is believed, unless next to nothing stands under it. A title that only
    has to do with privacy ("Privacy and Consent", "Privacy Policy and Terms") needs a text that speaks as a
    privacy policy does, and so does a text without a title; below a title that is no more than "Privacy" such
    a text may speak in everyday words. Terms, pages about cookies and texts of which nothing tells the kind
    are judged as a privacy policy if one of their parts is one.
    """
    if declared.kind is not None:
        return KindDecision(declared.kind.value, "its front matter declares it")
    decision = _by_title_and_content(title_kind(document, declared), document, passages)
    if decision.kind in _MAY_HOLD_A_POLICY and (part := _part(document)):
        return KindDecision(Kind.PRIVACY_POLICY, f"its part “{part}” is one")
    return decision


def _by_title_and_content(
    title: TitleKind | None, document: Document, passages: Sequence[Passage]
) -> KindDecision:
    if title is not None and title.certainty is Certainty.SAYS_SO:
        return _as_titled(title, document, passages)
    found = signals(document, passages)
    if title is not None and found.bear_out():
        return KindDecision(title.kind, f"its title is “{title.text}”, and {_evidence(found)}")
    if (
        title is not None
        and title.certainty is Certainty.PRIVACY_ALONE
        and found.bear_out_in_everyday_words()
    ):
        why = f"its title is “{title.text}”, and it speaks to readers of what is theirs"
        return KindDecision(title.kind, why)
    return _by_content(found)


def _part(document: Document) -> str | None:
    """Return the title of a section that is a privacy policy with sections of its own."""
    for section in document.sections:
        if section.level <= _DEEPEST_PART and len(section.sections) >= _FEWEST_SECTIONS:
            announced = kind_of_title(section.title)
            if announced is not None and _says_privacy_policy(announced):
                return announced.text
    return None


def title_kind(document: Document, declared: Declared) -> TitleKind | None:
    """Return what the title announces: the one declared, else the first heading, else the first line of text.

    What says of what kind the document is counts before what hints at it; None where nothing does either.
    """
    hint: TitleKind | None = None
    for title in _titles(document, declared):
        announced = kind_of_title(title)
        if announced is not None and not announced.only_hints:
            return announced
        hint = hint or announced
    return _below_first_heading(document.sections) or hint


def _titles(document: Document, declared: Declared) -> Iterator[str]:
    if declared.title is not None:
        yield declared.title.value
    if document.title is not None:
        yield document.title.title
    yield from _first_headings(document.sections)
    first = next(
        (placed.leaf for placed in document.placed_leaves if not isinstance(placed.leaf, HtmlBlock)), None
    )
    if first is not None and len(first.text_span) <= _LONGEST_FIRST_LINE:
        yield view_of(document.source, first).text


def _first_headings(sections: Sequence[Section]) -> Iterator[str]:
    """Yield the first heading, and those that go on with it: none deeper, and with nothing between."""
    for index, section in enumerate(sections):
        before = sections[index - 1] if index else None
        if before and before.blocks:
            return
        yield section.title


def _below_first_heading(sections: Sequence[Section]) -> TitleKind | None:
    """Return what the heading right below the first says, as in "# Kite App", "## Privacy Policy".

    It may be that of one section among others, so that the text has to bear it out.
    """
    if len(sections) < 2 or not all(isinstance(block, ThematicBreak) for block in sections[0].body):
        return None
    announced = kind_of_title(sections[1].title)
    if announced is None or not _says_privacy_policy(announced):
        return None
    return TitleKind(announced.kind, announced.text, Certainty.SAYS_MORE)


def _says_privacy_policy(announced: TitleKind) -> bool:
    return announced.kind is Kind.PRIVACY_POLICY and announced.certainty is Certainty.SAYS_SO


def _as_titled(title: TitleKind, document: Document, passages: Sequence[Passage]) -> KindDecision:
    """Believe the title, but for a page that does no more than say where the privacy policy is."""
    text = document.source.text
    if title.kind is Kind.PRIVACY_POLICY and len(text) < _SHORT and _ELSEWHERE.search(text):
        found = signals(document, passages)
        if not (found.practice or found.data or found.cookies):
            why = f"its title is “{title.text}”, but its text only says where to find it"
            return KindDecision(Kind.OTHER, why)
    return KindDecision(title.kind, f"its title is “{title.text}”")


def _by_content(found: Signals) -> KindDecision:
    kind = found.kind()
    if kind is Kind.OTHER:
        return KindDecision(kind, "its headings and code are those of a software project")
    if kind is Kind.PRIVACY_POLICY:
        return KindDecision(kind, _evidence(found))
    if kind is not None:
        return KindDecision(kind, "its words are those of such a document")
    return KindDecision(None, "neither front matter nor title nor content tells")


def _evidence(found: Signals) -> str:
    return f"it speaks of handling personal data {found.practice + found.data} times in {found.words:,} words"
