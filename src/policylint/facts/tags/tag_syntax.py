"""What stands in a ``<!-- policy: … -->`` comment: perhaps ``begin`` or ``end``, then ``key=value`` pairs.

A value with blanks stands in double or single quotes. What cannot be read is a problem, never an exception.
"""

from difflib import get_close_matches

from policylint.facts.front_matter.yaml_tree import Problem
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span

BEGIN, END = "begin", "end"
KEYS = {"": ("id", "clause", "define"), BEGIN: ("laws", "audience"), END: ()}

_PART = lazy_pattern(
    r"""(?P<key>[A-Za-z][\w-]{0,40})=(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'=]++))(?=\s|$)"""
    r"|(?P<other>\S++)"
)


@frozen
class Attribute:
    """One ``key=value`` of a tag; ``span`` is where the value stands, quotes not included."""

    key: str
    value: str
    span: Span


@frozen
class TagText:
    """A tag as read: ``word`` is ``begin``, ``end`` or empty."""

    word: str
    attributes: tuple[Attribute, ...]
    problems: tuple[Problem, ...]


def read_tag(body: str, offset: int) -> TagText:
    """Read the body of a tag that stands at a code point offset of the source."""
    word = ""
    attributes: dict[str, Attribute] = {}
    problems: list[Problem] = []
    for index, part in enumerate(_PART.finditer(body)):
        span = Span(offset + part.start(), offset + part.end())
        if part["other"] is not None:
            if index == 0 and part[0] in (BEGIN, END):
                word = part[0]
            else:
                problems.append(Problem(span, _no_pair(part[0])))
        elif part["key"] not in KEYS[word]:
            problems.append(Problem(span, _unknown(part["key"], word)))
        elif part["key"] in attributes:
            problems.append(
                Problem(span, f"“{part['key']}” stands in this tag a second time: the first is used")
            )
        else:
            group = part.lastgroup or "bare"
            value = Span(offset + part.start(group), offset + part.end(group))
            attributes[part["key"]] = Attribute(part["key"], part[group], value)
    if not body:
        problems.append(Problem(Span(offset, offset), f"the tag is empty: {_known('')}"))
    return TagText(word, tuple(attributes.values()), tuple(problems))


def _no_pair(text: str) -> str:
    close = get_close_matches(text[:20], (BEGIN, END), n=1)
    hint = f"did you mean “{close[0]}”?" if close else "a value with blanks stands in quotes"
    return f"“{text[:60]}” is no pair such as clause=children.age: {hint}"


def _unknown(key: str, word: str) -> str:
    close = get_close_matches(key, KEYS[word], n=1)
    tag = f"a “{word}” tag" if word else "a tag"
    if not word and key in KEYS[BEGIN]:
        return f"{tag} has no key “{key}”: write “{BEGIN} {key}=…” for a region"
    return f"{tag} has no key “{key}”: " + (f"did you mean “{close[0]}”?" if close else _known(word))


def _known(word: str) -> str:
    return f"known are {', '.join(KEYS[word])}" if KEYS[word] else "it takes none"
