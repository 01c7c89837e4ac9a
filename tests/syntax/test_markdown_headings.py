"""Where a document marks its headings, we see those that a CommonMark parser sees."""

import pytest
from markdown_it import MarkdownIt

from policylint.syntax.document import Document
from policylint.syntax.nodes import HeadingStyle, Mode

pytestmark = pytest.mark.shared

Found = set[tuple[int, int]]

LEAST_SHARE = 0.99
_MARKED = (HeadingStyle.ATX, HeadingStyle.SETEXT)


def test_marked_headings_are_those_of_commonmark(shared, parsed):
    """Line and level, outside lists and quotes; ours may be more: we see them within items too."""
    equal = missed = extra = 0
    for path in sorted((shared / "data").rglob("*.md")):
        document = parsed(path)
        if document.mode is Mode.MARKDOWN:
            expected, found = _commonmark(document), _ours(document)
            equal += len(expected & found)
            missed += len(expected - found)
            extra += len(found - expected)

    assert equal > 1000
    assert LEAST_SHARE <= equal / (equal + missed + extra)


def _commonmark(document: Document) -> Found:
    text = document.source.text
    if document.front_matter:
        end = document.front_matter.span.end
        text = "".join(character if character in "\r\n" else " " for character in text[:end]) + text[end:]
    tokens = MarkdownIt("commonmark").enable("table").parse(text.removeprefix("\ufeff"))
    return {
        (token.map[0] + 1, int(token.tag[1]))
        for token in tokens
        if token.type == "heading_open" and token.level == 0 and token.map
    }


def _ours(document: Document) -> Found:
    headings = [section.heading for section in document.sections if section.heading.style in _MARKED]
    return {(document.source.line_of(heading.span.start), heading.level) for heading in headings}
