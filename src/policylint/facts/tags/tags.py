"""Section tags: what ``<!-- policy: … -->`` comments say, and of what (dialect section 3, “Tags”).

A tag belongs to the heading it follows, blank lines allowed, else to the next block.
"""

from policylint.facts.fact import Fact
from policylint.facts.front_matter.yaml_tree import Problem
from policylint.facts.tags.tag_syntax import Attribute, read_tag
from policylint.frozen import frozen
from policylint.source import Source, Span
from policylint.syntax.document import Document
from policylint.syntax.nodes import Comment, Directive, Heading, Node, PolicyTag, Section
from policylint.syntax.walk import walk

NO_CLAUSE = "none"
"""The value of ``clause`` by which an author says that a section is no clause, whatever it looks like."""


@frozen(kw_only=True)
class Tag(Fact):
    """A tag: ``word`` is ``begin``, ``end`` or empty, ``target`` the heading or block that it belongs to.

    ``parent`` is the innermost section around both the tag and its target, None for the document.
    ``problems`` are the parts that could not be read as meant, in reading order.
    """

    word: str
    attributes: tuple[Attribute, ...]
    target: Node | None
    parent: Section | None
    problems: tuple[Problem, ...]

    def values(self, key: str) -> tuple[str, ...]:
        """Return the values of a key, which commas separate; empty where the tag has no such key."""
        written = next((one.value for one in self.attributes if one.key == key), "")
        return tuple(value.strip() for value in written.split(",") if value.strip())

    @property
    def id(self) -> str | None:
        """The name by which the author calls the target."""
        return next(iter(self.values("id")), None)

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clause keys that the target is; ``none`` says that it is no clause."""
        return self.values("clause")

    @property
    def defines(self) -> str | None:
        """The term that the target defines."""
        return next((one.value for one in self.attributes if one.key == "define"), None)


@frozen
class _Place:
    """A tag with the sections around it, from the outside in, and the heading it follows, if any."""

    node: PolicyTag
    sections: tuple[Section, ...]
    heading: Heading | None


def tags(document: Document) -> tuple[Tag, ...]:
    """Read all tags of a document, in reading order; never fails."""
    if "policy:" not in document.source.text:
        return ()
    found: list[Tag] = []
    waiting: list[_Place] = []
    sections: list[Section] = []
    last: Node | None = None
    for node in walk(document.blocks):
        while sections and sections[-1].span.end <= node.span.start:
            sections.pop()
        match node:
            case PolicyTag():
                waiting.append(_Place(node, tuple(sections), last if isinstance(last, Heading) else None))
            case Comment() | Directive():
                continue
            case _:
                found.extend(_tag(document.source, place, node) for place in waiting)
                waiting.clear()
                last = node
        if isinstance(node, Section):
            sections.append(node)
    found.extend(_tag(document.source, place, None) for place in waiting)
    return tuple(found)


def _tag(source: Source, place: _Place, following: Node | None) -> Tag:
    block = place.node.span
    written = source.slice(block)
    start = block.start + len(written) - len(written.lstrip())
    span = Span(start, start + len(written.strip()))
    read = read_tag(place.node.body, source.text.index(place.node.body, source.text.index(":", start) + 1))
    target = following.heading if isinstance(following, Section) else following
    if place.heading and not read.word:
        target = place.heading
    around = following.span if following else block
    return Tag(
        span=span,
        source=source,
        word=read.word,
        attributes=read.attributes,
        target=target,
        parent=next((section for section in reversed(place.sections) if section.span.covers(around)), None),
        problems=read.problems,
    )
