"""What a ``<!-- policylint: … -->`` comment says: ``disable-next=PL201,PL203 until=2026-12-31 -- reason``.

A comment is read in full or not at all. What cannot be read is a `Problem`, never an exception: a comment
with one silences nothing, since nobody knows what its author meant.
"""

import datetime
import enum
import re
from difflib import get_close_matches

from attrs import frozen

from policylint.source import Span

LONGEST_QUOTE = 60
"""As much of a comment as a message repeats, in code points."""

_HEAD = re.compile(r"(?P<word>[^\s=,]*+)(?P<equals>[ \t]*+=)?")
_REASON = re.compile(r"(?:^|[ \t])--(?=[ \t]|$)")
_UNTIL = re.compile(r"(?:^|[ \t])until[ \t]*+=[ \t]*+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UNTIL_DAY = re.compile(rf"(?:^|[ \t])(?P<until>until[ \t]*+=[ \t]*+{_DAY.pattern})")


class Word(enum.Enum):
    """What a comment says: what it silences, or that this ends here."""

    LINE = "disable-line"
    NEXT = "disable-next"
    FROM_HERE = "disable"
    FILE = "disable-file"
    ENABLE = "enable"


@frozen
class Problem:
    """Why a comment cannot be read, and the part of the source that is to blame."""

    span: Span
    message: str


@frozen
class RuleName:
    """A rule as a comment names it, by code or name, and where."""

    text: str
    span: Span


@frozen
class CommentText:
    """A comment as read. After the day ``until`` it silences nothing; ``reason`` is empty without one."""

    word: Word
    rules: tuple[RuleName, ...]
    until: datetime.date | None
    reason: str


def read_comment(body: str, offset: int) -> CommentText | Problem:
    """Read what follows ``policylint:``, which stands at a code point offset of the source."""
    reason = _REASON.search(body)
    said = body[: reason.start()] if reason else body
    late = _UNTIL_DAY.search(body, reason.end()) if reason else None
    if late:
        span = Span(offset + late.start("until"), offset + late.end())
        return Problem(span, f"{quoted(late['until'])} is part of the reason here: put it before the “ -- ”")
    head = _HEAD.match(said, len(said) - len(said.lstrip()))
    assert head is not None
    word = next((word for word in Word if word.value == head["word"]), None)
    if word is None:
        return Problem(_span(head, offset), _unknown(head["word"]))
    if not head["equals"]:
        rest = said[head.end() :].strip()
        return Problem(_span(head, offset), _without_equals(word, rest))
    until = _UNTIL.search(said, head.end())
    rules = _rules(said[head.end() : until.start() if until else None], offset + head.end(), word)
    if isinstance(rules, Problem):
        return rules
    day = None
    if until:
        written = said[until.end() :].rstrip()
        day = _day(written)
        span = Span(offset + until.end(), offset + until.end() + len(written))
        if word is Word.ENABLE:
            return Problem(span, "“enable” takes no date: it ends what “disable” began")
        if day is None:
            return Problem(span, _no_day(written))
    return CommentText(word, rules, day, body[reason.end() :].strip() if reason else "")


def quoted(text: str) -> str:
    """Return a part of a comment in quotation marks, the end of a long one left out."""
    return f"“{text}”" if len(text) <= LONGEST_QUOTE else f"“{text[:LONGEST_QUOTE]}…”"


def _rules(listed: str, offset: int, word: Word) -> tuple[RuleName, ...] | Problem:
    if not listed.strip():
        span = Span(offset, offset + len(listed))
        return Problem(
            span, f"no rule is named: write {word.value}=PL201, or several with commas between them"
        )
    names: list[RuleName] = []
    for part in listed.split(","):
        text = part.strip()
        start = offset + len(part) - len(part.lstrip())
        span = Span(start, start + len(text))
        if not text:
            return Problem(Span(offset, offset + len(part)), "a rule is missing beside the comma: name it")
        if text.split() != [text]:
            return Problem(
                span,
                f"{quoted(text)} is no rule: commas stand between rules, “until=” before a date, "
                "“ -- ” before a reason",
            )
        names.append(RuleName(text, span))
        offset += len(part) + 1
    return tuple(names)


def _day(written: str) -> datetime.date | None:
    if not _DAY.fullmatch(written):
        return None
    try:
        return datetime.date.fromisoformat(written)
    except ValueError:
        return None


def _no_day(written: str) -> str:
    return f"{quoted(written)} is no day such as 2026-12-31; a reason stands after “ -- ”"


def _unknown(word: str) -> str:
    known = [word.value for word in Word]
    if not word:
        return f"the comment says nothing: it begins with one of {', '.join(known)}"
    close = get_close_matches(word[:LONGEST_QUOTE], known, n=1)
    hint = f"did you mean “{close[0]}”?" if close else f"known are {', '.join(known)}"
    return f"{quoted(word)} is nothing that a comment can say: {hint}"


def _without_equals(word: Word, rest: str) -> str:
    if rest:
        return f"“=” is missing after “{word.value}”: write {word.value}=PL201"
    what = "silences" if word is not Word.ENABLE else "ends"
    return f"“{word.value}” names no rule, and no comment {what} all of them: write {word.value}=PL201"


def _span(head: re.Match[str], offset: int) -> Span:
    return Span(offset + head.start("word"), offset + head.end("word"))
