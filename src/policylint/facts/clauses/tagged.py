"""What an author declares of clauses: tagged sections that are one or none, dates of the front matter."""

from collections.abc import Iterator, Sequence

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause
from policylint.facts.front_matter import Declared
from policylint.facts.passages import Passage
from policylint.facts.tags import NO_CLAUSE, Tag
from policylint.source import Source


def tagged_clauses(tags: Sequence[Tag]) -> Iterator[Clause]:
    """Yield the clauses that tags declare, in reading order."""
    for tag in tags:
        for key in tag.clauses:
            if key != NO_CLAUSE and tag.target is not None:
                yield Clause(
                    span=tag.span,
                    source=tag.source,
                    clause=key,
                    confidence=Confidence.HIGH,
                    how="tag",
                )


def declared_clauses(declared: Declared, source: Source) -> Iterator[Clause]:
    """Yield the clauses that the front matter amounts to: the days since when the text holds, its version."""
    for key, stated in (
        ("effective-date", declared.effective or declared.page_effective),
        ("last-updated", declared.updated or declared.page_updated),
        ("version", declared.version),
    ):
        if stated:
            span = stated.span
            yield Clause(
                span=span,
                source=source,
                clause=key,
                confidence=Confidence.HIGH,
                how="front-matter",
            )


def outside_of_tags(passages: Sequence[Passage], tags: Sequence[Tag]) -> Sequence[Passage]:
    """Leave out the passages of sections and blocks that are tagged as no clause.

    Sections within such a section stay.
    """
    spans = {tag.target.span for tag in tags if NO_CLAUSE in tag.clauses and tag.target}
    if not spans:
        return passages
    return [
        passage
        for passage in passages
        if passage.leaf.span not in spans
        and not any(node.span in spans for node in passage.within)
        and not (passage.section and passage.section.heading.span in spans)
    ]
