"""Whether a document says little itself and mainly leads to the policies and notices that do."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.passages import Cited, Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Heading

_LEAST_DOCUMENTS = 3
_LONGEST = 800
"""Words of a page that only leads on, at most."""
_MOST_WORDS = 40
"""Words of text for each document that is linked: a sentence or two that say what it is about."""
_MOST_BESIDE_LINKS = 40
"""Words beside the links of a page whose links name subjects of a policy, not policies."""
_LONGEST_TITLE = 200

_POLICY = re.compile(r"privacy|data[- ]protection|polic(?:y|ies)|notice|statement|cookie|gdpr|ccpa")
_SUBJECT = lazy_pattern(
    r"\b(?:data|information|collect|cookies?|rights|recipients|sharing|retention|security|children|transfers?"
    r"|who we are|contact)\b"
)
_SITE = re.compile(r"(?:https?:)?//(?:www\.)?([^/?#]+)")


def hub_page(passages: Sequence[Passage]) -> Cited | None:
    """Return the first link of a page that leads to several policies of one site; None for any other text.

    Links within the page do not count, nor do those that name no policy, neither by what they show, nor by
    their target, nor by the title above them; the title of the document is about all of its links. Where
    there is next to nothing beside the links, a subject of a policy ("Your rights") will do.
    """
    first = next((passage.leaf for passage in passages if isinstance(passage.leaf, Heading)), None)
    linked = [(passage, link) for passage in passages for link in _elsewhere(passage)]
    if len(linked) < _LEAST_DOCUMENTS:
        return None
    text = sum(len(passage.text.split()) for passage in passages if not isinstance(passage.leaf, Heading))
    documents = _of_one_site([one for one in linked if _names_policy(*one, first)])
    if len(documents) < _LEAST_DOCUMENTS or text > min(_MOST_WORDS * len(documents), _LONGEST):
        documents = _of_one_site([one for one in linked if _names_subject(*one)])
        shown = sum(len(passage.text[link.start : link.end].split()) for passage, link in linked)
        if len(documents) < _LEAST_DOCUMENTS or text - shown > _MOST_BESIDE_LINKS:
            return None
    passage, link = documents[0]
    return passage.cite(link.start, link.end)


def _of_one_site(linked: Sequence[tuple[Passage, Link]]) -> Sequence[tuple[Passage, Link]]:
    """Return the first link to each document of the site that most documents are of."""
    by_site: dict[str, dict[str, tuple[Passage, Link]]] = {}
    for passage, link in linked:
        by_site.setdefault(_site(link), {}).setdefault(link.target.partition("#")[0], (passage, link))
    return list(max(by_site.values(), key=len).values()) if by_site else ()


def _elsewhere(passage: Passage) -> Iterator[Link]:
    if not isinstance(passage.leaf, Heading):
        for link in passage.view.links:
            if not link.target.startswith(("#", "mailto:", "tel:", "data:", "javascript:")):
                yield link


def _names_policy(passage: Passage, link: Link, title_of_all: Heading | None) -> bool:
    section = passage.section
    title = section.title[:_LONGEST_TITLE] if section and section.heading is not title_of_all else ""
    shown = passage.lower[link.start : link.end]
    return _POLICY.search(f"{shown} {link.target} {title}".lower()) is not None


def _names_subject(passage: Passage, link: Link) -> bool:
    return _SUBJECT.search(passage.lower, link.start, link.end) is not None


def _site(link: Link) -> str:
    """Return the host that a link leads to; empty for a relative link, which stays on the page's own."""
    host = _SITE.match(link.target.lower())
    return host[1] if host else ""
