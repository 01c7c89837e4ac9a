"""Coverage as Markdown, to be printed: all that is known of one document, or several beside each other."""

from collections.abc import Iterable, Iterator

from policylint.coverage import Coverage, CoverageGroup, DocumentCoverage
from policylint.report.coverage_matrix import cells_of, matrix
from policylint.report.coverage_words import (
    NOT_ASKED,
    account,
    counted,
    heading_of,
    legend,
    states,
    status_words,
    strength,
    told_other_policy,
    why_asked,
)
from policylint.report.markdown_text import markdown_table, plain
from policylint.report.not_advice import NOT_ADVICE

_OF_LAWS = ("citation", "what to state", "strength", "status", "evidence or reason")
_OF_CORE = ("what to state", "status", "evidence or reason")


def render_coverage_markdown(coverage: Coverage) -> str:
    """Return a table for each law: requirements with evidence, or by document where several were judged."""
    return "".join(f"{line}\n" for line in _lines(coverage))


def _lines(coverage: Coverage) -> Iterator[str]:
    yield f"# Coverage of {_named(coverage)}"
    yield f"\nAs of {coverage.as_of}. {plain(NOT_ADVICE)}"
    if coverage.unjudged:
        yield "\n## Not judged\n"
        rows = ((one.source.path, one.unjudged or "") for one in coverage.unjudged)
        yield from markdown_table(("document", "why"), rows)
    if len(coverage.judged) == 1:
        yield from _one(coverage.judged[0], coverage)
    elif coverage.judged:
        yield from _several(coverage)


def _named(coverage: Coverage) -> str:
    if len(coverage.judged) == 1:
        return plain(coverage.judged[0].source.path)
    number = len(coverage.judged)
    return f"{number} privacy policies" if number else "no privacy policy"


def _one(document: DocumentCoverage, coverage: Coverage) -> Iterator[str]:
    other = told_other_policy(document)
    if other:
        yield f"\nNote: {plain(other)}."
    for group in document.groups:
        yield f"\n## {plain(heading_of(group))}"
        yield f"\nAsked because {plain(why_asked(group, document.source))}. {counted(group)}."
        rows = list(_rows_of_one(group, document, coverage))
        if rows:
            yield ""
            yield from markdown_table(_OF_LAWS if group.applied else _OF_CORE, rows)
    yield from _legend(legend(coverage))


def _rows_of_one(
    group: CoverageGroup, document: DocumentCoverage, coverage: Coverage
) -> Iterator[tuple[str, ...]]:
    for row in group.rows:
        if row.status in coverage.shown:
            asked = (row.requirement.citation,) if row.requirement else ()
            firmly = (strength(row.requirement),) if row.requirement else ()
            yield *asked, states(row), *firmly, status_words(row.status), account(row, document)


def _several(coverage: Coverage) -> Iterator[str]:
    paths = [document.source.path for document in coverage.judged]
    for document in coverage.judged:
        other = told_other_policy(document)
        if other:
            yield f"\nNote on {plain(document.source.path)}: {plain(other)}."
    for group in matrix(coverage):
        yield f"\n## {plain(heading_of(group.group))}\n"
        for document, own in zip(coverage.judged, group.groups, strict=True):
            yield f"- of {plain(document.source.path)}: {_asked_of(own, document)}"
        if group.rows:
            yield ""
            head, *rows = cells_of(group, coverage, paths)
            yield from markdown_table(head, rows)
    yield from _legend([*legend(coverage), f"“{NOT_ASKED}”: not asked of this document"])


def _asked_of(group: CoverageGroup | None, document: DocumentCoverage) -> str:
    if group is None:
        return "not asked"
    return f"asked because {plain(why_asked(group, document.source))}; {counted(group)}"


def _legend(meanings: Iterable[str]) -> Iterator[str]:
    yield "\n## Statuses\n"
    yield from (f"- {plain(meaning)}" for meaning in meanings)
