"""Whether a document says little itself and mainly leads to the policies and notices that do."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.passages import Cited, Passage
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Heading

_LEAST_DOCUMENTS = 3
_LONGEST = 800
"""Words of a page that only leads on, at most."""
_MOST_WORDS = 40
"""Words of text for each document that is linked: a sentence or two that say what it is about."""
_LONGEST_TITLE = 200

_POLICY = re.compile(r"privacy|data[- ]protection|polic(?:y|ies)|notice|statement|cookie|gdpr|ccpa")
_SITE = re.compile(r"(?:https?:)?//(?:www\.)?([^/?#]+)")


def hub_page(passages: Sequence[Passage]) -> Cited | None:
    """Return the first link of a page that leads to several policies of one site; None for any other text.

    Links within the page do not count, nor do those that name no policy, neither by what they show, nor by
    their target, nor by the title above them; the title of the document is about all of its links.
    """
    first = next((passage.leaf for passage in passages if isinstance(passage.leaf, Heading)), None)
    found = [(passage, link) for passage in passages for link in _to_policies(passage, first)]
    if len(found) < _LEAST_DOCUMENTS:
        return None
    by_site: dict[str, dict[str, tuple[Passage, Link]]] = {}
    for passage, link in found:
        by_site.setdefault(_site(link), {}).setdefault(link.target.partition("#")[0], (passage, link))
    documents = max(by_site.values(), key=len)
    text = sum(len(passage.text.split()) for passage in passages if not isinstance(passage.leaf, Heading))
    if len(documents) < _LEAST_DOCUMENTS or text > min(_MOST_WORDS * len(documents), _LONGEST):
        return None
    passage, link = next(iter(documents.values()))
    return passage.cite(link.start, link.end)


def _to_policies(passage: Passage, title_of_all: Heading | None) -> Iterator[Link]:
    if isinstance(passage.leaf, Heading):
        return
    section = passage.section
    title = section.title[:_LONGEST_TITLE] if section and section.heading is not title_of_all else ""
    for link in passage.view.links:
        if not link.target.startswith(("#", "mailto:", "tel:", "data:", "javascript:")):
            shown = passage.lower[link.start : link.end]
            if _POLICY.search(f"{shown} {link.target} {title}".lower()):
                yield link


def _site(link: Link) -> str:
    """Return the host that a link leads to; empty for a relative link, which stays on the page's own."""
    host = _SITE.match(link.target.lower())
    return host[1] if host else ""
