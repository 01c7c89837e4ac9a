"""Which lines are headings: by Markdown's markup, or - labelled ``inferred`` - by the look of the line.

Dialect section 4.3, steps 2 to 7. Nothing here looks further than the neighbouring lines that are not blank.
"""

import re
from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.labels import follows, read_label
from policylint.syntax.line import BLANKS, Line
from policylint.syntax.nodes import Label, LabelStyle, Mode

_MARKED = frozenset({"ATX_HEADING", "HTML_HEADING", "SETEXT_UNDERLINE"})
_PARAGRAPH = frozenset({"TEXT", "LABELLED", "FIELD", "BOLD_LINE", "TABLE_ROW"})
_SETEXT_LINES = 3
_SETEXT_CHARACTERS = 300
_TITLE_CHARACTERS = 100
_TITLE_WORDS = 14
_NUMBERED_CHARACTERS = 160

_ATTRIBUTES = re.compile(r"[ \t]*+\{:?[ \t]*+#([\w.:-]{1,100})[^{}\r\n]{0,200}\}$")
_CLOSING_HASHES = re.compile(r"[ \t]++#++$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_UNSTRESSED = frozenset(
    "a an and as at but by for from how if in into is it its nor of on or our per the this to under us via vs we "
    "what when where which who why will with you your".split()
)
_ADDRESS = re.compile(r"\b[A-Z]{2},? \d{4,5}\b|\b\d{5}(?:-\d{4})?\b|@|://|\bwww\.|\bP\.? ?O\.? Box\b", re.IGNORECASE)
_LEGAL_FORM = re.compile(r"\b(?:LLC|L\.L\.C|Inc|Ltd|Limited|GmbH|AG|B\.?V|S\.?A|SAS|Pty|Corp|Corporation|Co|PLC|AB|Oy|AS)\.?$")


def mark_setext(lines: Sequence[Line]) -> None:
    """Retype the text above an underline, whatever it looks like, and what only looked like an underline."""
    first = 0
    for index, line in enumerate(lines):
        if line.type in ("EQUALS_LINE", "DASHES_LINE"):
            text = lines[first:index]
            if text and len(text) <= _SETEXT_LINES and text[-1].stop - text[0].first <= _SETEXT_CHARACTERS:
                for above in text:
                    above.type = "SETEXT_TEXT"
                line.type = "SETEXT_UNDERLINE"
                text[0].level = 1 if line.text.startswith("=") else 2
            elif line.type == "DASHES_LINE" and len(line.text) > 2:
                line.type = "THEMATIC_BREAK"
            else:
                line.type = "TEXT"
                continue
            first = index + 1
        elif line.type not in _PARAGRAPH:
            first = index + 1


def decide_mode(lines: Sequence[Line]) -> Mode:
    """Tell whether the document marks its headings: at least one ATX, setext or HTML heading besides the title."""
    marked = [index for index, line in enumerate(lines) if line.type in _MARKED]
    if not marked:
        return Mode.PLAIN
    opening = next((i for i, line in enumerate(lines) if _opens(line)), 0)
    title_is_marked = marked[0] == opening or lines[marked[0]].type == "SETEXT_UNDERLINE" and marked[0] <= opening + 2
    return Mode.MARKDOWN if len(marked) > title_is_marked else Mode.PLAIN


def mark_headings(lines: Sequence[Line], mode: Mode) -> None:
    """Promote bold lines, and in plain mode numbered and title-like lines; give every heading title and level."""
    for line in lines:
        if line.type == "LABELLED":
            line.label = read_label(line.text, line.first)
    for line in lines:
        _measure_marked(line)
    if mode is Mode.PLAIN:
        _promote_numbered(lines)
        _promote_pseudo(lines)
    _promote_bold(lines, mode)


def _opens(line: Line) -> bool:
    return line.type not in ("BOM", "BLANK", "FRONT_MATTER_OPEN", "FRONT_MATTER_LINE", "FRONT_MATTER_CLOSE") and (
        line.type not in ("POLICY_TAG", "DIRECTIVE", "COMMENT", "COMMENT_LINE", "HTML", "LINK_DEFINITION")
    )


def _measure_marked(line: Line) -> None:
    match line.type:
        case "ATX_HEADING":
            hashes = len(line.text) - len(line.text.lstrip("#"))
            line.level = hashes
            _set_title(line, line.first + hashes, line.stop)
        case "HTML_HEADING":
            line.level = int(line.text[2])
            opening = line.text.index(">") + 1
            closing = line.text.lower().rfind("</h")
            _set_title(line, line.first + opening, line.first + closing if closing > opening else line.stop)
        case "SETEXT_TEXT":
            _set_title(line, line.first, line.stop)
        case "FIELD":
            colon = line.text.index(":") + 1
            value = line.text[colon:]
            line.title = Span(line.first + colon + len(value) - len(value.lstrip("*_" + BLANKS)), line.stop)


def _set_title(line: Line, start: int, stop: int, *, bold: bool = False) -> None:
    """Take the label and the attribute block off a heading's text; what is left is its title."""
    text = line.part(Span(start, stop))
    if attributes := _ATTRIBUTES.search(text, max(0, len(text) - 320)):
        line.anchor = attributes[1]
        text = text[: attributes.start()]
    if line.type == "ATX_HEADING" and (hashes := _CLOSING_HASHES.search(text, max(0, len(text) - 20))):
        text = text[: hashes.start()]
    text = text.rstrip(BLANKS)
    start += len(text) - len(text.lstrip(BLANKS))
    text = text.strip(BLANKS)
    markers = next((marker for marker in ("**", "__") if text.startswith(marker)), "")
    label = read_label(text, start)
    if label and _labels_a_title(label, text[label.span.end - start :]):
        line.label = label
        rest = text[label.span.end - start :]
        if markers and rest.startswith(markers):
            rest, markers = rest[2:], ""
        start += len(text) - len(rest)
        start += len(rest) - len(rest.lstrip(BLANKS))
        text = rest.strip(BLANKS)
        if markers and text.endswith(markers):
            text = text[:-2]
    elif bold:
        start, text = start + 2, text[2 : text.rindex(markers)] if markers else text[2:]
    line.title = Span(start, start + len(text))


def _labels_a_title(label: Label, rest: str) -> bool:
    if not rest.strip(BLANKS + "*_"):
        return False
    if label.style is LabelStyle.DECIMAL and label.text.isdigit():
        return rest[:1] in BLANKS
    return True


def _promote_numbered(lines: Sequence[Line]) -> None:
    """Promote lines such as ``2. INFORMATION WE COLLECT`` (dialect 4.3, step 3), but no run of items without text."""
    candidates = [index for index, line in enumerate(lines) if line.type == "LABELLED" and _may_be_numbered(line)]
    bare = _without_body(lines, candidates)
    previous: dict[int, Label] = {}
    for index in candidates:
        line = lines[index]
        label = line.label
        if label is None or index in bare:
            continue
        before_blank = index == 0 or lines[index - 1].is_blank
        after_blank = index + 1 >= len(lines) or lines[index + 1].is_blank
        last = previous.get(len(label.components))
        parent = previous.get(len(label.components) - 1)
        continues = bool(
            (last and follows(label, last))
            or (parent and len(label.components) > 1 and label.components[:-1] == parent.components)
        )
        title = line.part(Span(label.span.end, line.stop)).strip(BLANKS)
        titled = _is_title_case(title) and not title.endswith((".", ",", ";", ":")) and len(title) <= _TITLE_CHARACTERS
        deep = len(label.components) > 1
        if label.text.isdigit():
            accepted = titled and before_blank and continues
        elif titled or (deep and not title.endswith((".", ",", ";", ":")) and len(title) <= _TITLE_CHARACTERS):
            accepted = True
        else:
            accepted = before_blank and after_blank and continues and not title.endswith((",", ";", ":"))
            accepted = accepted and (deep or not title.endswith("."))
        if accepted:
            line.type = "NUMBERED_HEADING"
            line.level = 1 + len(label.components)
            line.title = _stripped(line, label.span.end, line.stop)
            previous[len(label.components)] = label


def _may_be_numbered(line: Line) -> bool:
    label = line.label
    if label is None or line.indent > 1 or label.style in (LabelStyle.ALPHA, LabelStyle.BULLET):
        return False
    if label.style is LabelStyle.ROMAN and not label.text.strip("(").isupper():
        return False
    if label.text.startswith("(") or label.text.endswith(")"):
        return False
    title = line.part(Span(label.span.end, line.stop)).strip(BLANKS)
    return bool(title) and len(title) <= _NUMBERED_CHARACTERS and len(title.split()) <= _TITLE_WORDS + 2


def _without_body(lines: Sequence[Line], candidates: Sequence[int]) -> set[int]:
    """Candidates that stand one under the other with no text between: a list or a contents list, no headings."""
    bare: set[int] = set()
    for index, following in zip(candidates, candidates[1:], strict=False):
        one, other = lines[index].label, lines[following].label
        if (
            one
            and other
            and len(one.components) == len(other.components)
            and (follows(other, one) or one.components == other.components)
            and all(line.is_blank for line in lines[index + 1 : following])
        ):
            bare.update((index, following))
    return bare


def _promote_pseudo(lines: Sequence[Line]) -> None:
    """Promote lone title-like lines (dialect 4.3, step 4); the first line of the document may be its title."""
    content = [index for index, line in enumerate(lines) if _opens(line) and not line.is_blank]
    for place, index in enumerate(content):
        line = lines[index]
        if line.type != "TEXT" or line.indent > 3:
            continue
        opens = place == 0
        before = opens or lines[index - 1].is_blank
        following = lines[index + 1] if index + 1 < len(lines) else None
        alone = following is None or following.is_blank
        text = line.text
        if not (before and _looks_like_title(text)):
            continue
        if alone or (opens and text.isupper()) or (_is_shouted(text) and len(text.split()) > 1):
            line.type = "PSEUDO_HEADING"
            line.level = 1 if opens else 2
            line.title = Span(line.first, line.stop)


def _looks_like_title(text: str) -> bool:
    if not text or len(text) > _TITLE_CHARACTERS or not text[0].isalpha() or not text[0].isupper():
        return False
    if text.endswith((".", ",", ";", "!")) or _ADDRESS.search(text) or _LEGAL_FORM.search(text):
        return False
    words = _WORD.findall(text)
    if len(words) > _TITLE_WORDS:
        return False
    if text.endswith(":"):
        return len(words) > 1 and all(word[0].isupper() for word in words if word.lower() not in _UNSTRESSED)
    return _is_title_case(text)


def _promote_bold(lines: Sequence[Line], mode: Mode) -> None:
    """Promote lines that are bold from end to end (dialect 4.3, step 5)."""
    enclosing = 1
    seen_heading = False
    for index, line in enumerate(lines):
        if line.type in ("ATX_HEADING", "HTML_HEADING") or (line.type == "SETEXT_TEXT" and line.level):
            enclosing = line.level
            seen_heading = True
        elif line.type in ("NUMBERED_HEADING", "PSEUDO_HEADING"):
            seen_heading = True
        elif line.type in ("BOLD_LINE", "LABELLED", "ITEM") and _is_bold_heading(lines, index):
            line.type = "BOLD_HEADING"
            _set_title(line, line.first, line.stop, bold=True)
            depth = len(line.label.components) if line.label else 1
            if mode is Mode.MARKDOWN:
                line.level = min(enclosing + depth, 9)
            else:
                line.level = 1 + depth if seen_heading or line.label else 1
            seen_heading = True
        elif line.type == "BOLD_LINE":
            line.type = "TEXT"


def _is_bold_heading(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if line.type == "ITEM" or (index > 0 and not _ends_block(lines[index - 1])):
        return False
    text = line.text
    if line.type == "LABELLED":
        return _is_bold_label_heading(lines, index)
    inner = text.rstrip(":" + BLANKS)[2:-2].strip(BLANKS)
    return (
        bool(_WORD.search(inner))
        and len(inner) <= _TITLE_CHARACTERS
        and not inner.endswith((".", ",", ";"))
        and not _ADDRESS.search(inner)
        and not re.match(r"[^:]{2,30}: ?\S", inner)
    )


def _is_bold_label_heading(lines: Sequence[Line], index: int) -> bool:
    """``1. **Title**`` is a heading where text follows it that is not the next item."""
    line = lines[index]
    if line.label is None or line.indent > 3:
        return False
    rest = line.part(Span(line.label.span.end, line.stop)).strip(BLANKS)
    if not re.fullmatch(r"(?:\*\*|__)(?:(?!\*\*|__).){1,100}(?:\*\*|__):?", rest):
        return False
    following = next((other for other in lines[index + 1 : index + 4] if not other.is_blank), None)
    return following is not None and following.type in ("TEXT", "FIELD") and following.indent <= line.indent + 1


def _ends_block(line: Line) -> bool:
    return line.is_blank or line.type in (
        *_MARKED, "NUMBERED_HEADING", "PSEUDO_HEADING", "BOLD_HEADING", "THEMATIC_BREAK", "BOM", "FRONT_MATTER_CLOSE",
        "POLICY_TAG", "DIRECTIVE", "HTML",
    )  # fmt: skip


def _is_title_case(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if word.lower() not in _UNSTRESSED]
    if not words:
        return bool(_WORD.search(text)) and text[:1].isupper()
    return sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def _is_shouted(text: str) -> bool:
    return text.isupper() and len(_WORD.findall(text)) > 1


def _stripped(line: Line, start: int, stop: int) -> Span:
    text = line.part(Span(start, stop))
    start += len(text) - len(text.lstrip(BLANKS))
    return Span(start, max(start, start + len(text.strip(BLANKS))))
