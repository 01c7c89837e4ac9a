"""Inline HTML: which tags vanish, which leave a blank, which are links, and what only looks like a tag."""

import re

from policylint.frozen import frozen

_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9:.-]{0,40}+)(?P<rest>[^<>]*+)>")
_DECLARATION = re.compile(r"<![A-Za-z][^<>]*+>")
_HREF = re.compile(
    r"""\bhref\s{0,3}=\s{0,3}(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'{}]++))""",
    re.I,
)

_INLINE_TAG_NAMES = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr o:p q s samp small span
    strike strong sub sup time tt u var wbr
"""
_INLINE_TAGS = frozenset(_INLINE_TAG_NAMES.split())
_STRIKING_TAGS = frozenset(("del", "s", "strike"))
_SPACING_TAG_NAMES = """
    address article aside blockquote body br button caption center col colgroup dd details div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label legend li link
    main meta nav ol option p pre script section select style summary table tbody td textarea tfoot th thead
    title tr ul video
"""
_SPACING_TAGS = frozenset(_SPACING_TAG_NAMES.split())


@frozen
class Tag:
    """A tag or declaration in a text: where it ends, and what it does to the text around it.

    ``spaces`` says that it keeps the words on its two sides apart; ``href`` is the range of a link's target;
    ``closes_link`` says that it is ``</a>``; ``strikes`` is the name of a tag that begins text that is struck
    out, ``ends_strike`` of one that ends it.
    """

    end: int
    spaces: bool = False
    href: tuple[int, int] | None = None
    closes_link: bool = False
    strikes: str = ""
    ends_strike: str = ""


def tag_at(text: str, start: int) -> Tag | None:
    """Read the tag at ``start``; None for what only looks like one, such as ``<COMPANY NAME>``."""
    tag = _TAG.match(text, start)
    if not tag:
        declaration = _DECLARATION.match(text, start)
        return Tag(declaration.end()) if declaration else None
    name, rest = tag["name"].lower(), tag["rest"]
    if name in _SPACING_TAGS:
        return Tag(tag.end(), spaces=True)
    if name == "a" and tag["slash"]:
        return Tag(tag.end(), closes_link=True)
    if name == "a" and (href := _HREF.search(text, tag.start("rest"), tag.end("rest"))):
        return Tag(tag.end(), href=href.span(href.lastgroup or 0))
    if name in _STRIKING_TAGS and not rest.endswith("/"):
        return Tag(tag.end(), ends_strike=name) if tag["slash"] else Tag(tag.end(), strikes=name)
    known = name in _INLINE_TAGS or tag["slash"] or "=" in rest or rest.endswith("/")
    return Tag(tag.end()) if known else None
