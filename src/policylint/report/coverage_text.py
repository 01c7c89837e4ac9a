"""Coverage for a person's eyes: all that is known of one document, or several beside each other."""

from collections.abc import Iterator

from policylint.coverage import Coverage, CoverageGroup, CoverageRow, DocumentCoverage
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
from policylint.report.not_advice import NOT_ADVICE
from policylint.report.table import table
from policylint.report.visible import visible
from policylint.report.wrapped import wrapped

_LONGEST_STATES = 60


def render_coverage_text(coverage: Coverage) -> str:
    """Return each requirement with its evidence where one document was judged, else a table for each law.

    Documents that were not judged are named with the reason; the last lines tell the day and that this is
    not legal advice.
    """
    lines = [*(_unjudged(document) for document in coverage.unjudged)]
    if len(coverage.judged) == 1:
        lines += _one(coverage.judged[0], coverage)
    elif coverage.judged:
        lines += _several(coverage)
    else:
        lines.append("no privacy policy was judged")
    lines += ["", f"As of {coverage.as_of}. {NOT_ADVICE}"]
    return "".join(f"{line}\n" for line in lines)


def _unjudged(document: DocumentCoverage) -> str:
    return f"{visible(document.source.path)}: {visible(document.unjudged or '')}"


def _one(document: DocumentCoverage, coverage: Coverage) -> Iterator[str]:
    yield f"{visible(document.source.path)}:"
    other = told_other_policy(document)
    if other:
        yield from wrapped(other, "  ")
    for group in document.groups:
        yield ""
        yield from wrapped(heading_of(group), "")
        yield f"asked because {why_asked(group, document.source)}"
        yield counted(group)
        for row in group.rows:
            if row.status in coverage.shown:
                yield ""
                yield from _row(row, document)
    yield ""
    yield from legend(coverage)


def _row(row: CoverageRow, document: DocumentCoverage) -> Iterator[str]:
    if row.requirement:
        yield f"  {row.requirement.citation}"
        yield from wrapped(row.requirement.states, "    ")
        yield f"    {strength(row.requirement)}, clause {row.requirement.clause}"
    else:
        yield f"  {states(row)}"
    told = visible(account(row, document))
    yield from wrapped(f"{status_words(row.status)}{f': {told}' if told else ''}", "    ")


def _several(coverage: Coverage) -> Iterator[str]:
    numbers = [str(number) for number, _ in enumerate(coverage.judged, start=1)]
    for number, document in zip(numbers, coverage.judged, strict=True):
        yield f"{number}  {visible(document.source.path)}"
        other = told_other_policy(document)
        if other:
            yield from wrapped(other, "   ")
    for group in matrix(coverage):
        yield ""
        yield from wrapped(heading_of(group.group), "")
        for number, document, own in zip(numbers, coverage.judged, group.groups, strict=True):
            yield f"{number}  {_asked_of(own, document)}"
        if group.rows:
            yield ""
            yield table(list(cells_of(group, coverage, numbers, _short))).rstrip("\n")
    yield ""
    yield from legend(coverage)
    yield f"{NOT_ASKED}: not asked of this document"


def _asked_of(group: CoverageGroup | None, document: DocumentCoverage) -> str:
    if group is None:
        return "not asked"
    return f"asked because {why_asked(group, document.source)}; {counted(group)}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_STATES else f"{text[: _LONGEST_STATES - 1].rstrip()}…"
