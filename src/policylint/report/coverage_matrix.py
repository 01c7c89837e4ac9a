"""Several documents beside each other: what is asked as rows, grouped by law, documents as columns."""

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from policylint.coverage import Coverage, CoverageGroup, CoverageRow
from policylint.report.coverage_words import cell, states


@frozen
class MatrixRow:
    """One thing that is asked, and how each document stands to it; None where it is not asked of one."""

    asked: CoverageRow
    cells: tuple[CoverageRow | None, ...]


@frozen
class MatrixGroup:
    """What one law or the core profile asks; ``groups`` has None for a document of which it asks nothing."""

    group: CoverageGroup
    groups: tuple[CoverageGroup | None, ...]
    rows: tuple[MatrixRow, ...]


def matrix(coverage: Coverage) -> tuple[MatrixGroup, ...]:
    """Return the laws by key, then the core profile, with the rows of which some status is to be shown."""
    by_document = [{group.key: group for group in document.groups} for document in coverage.judged]
    keys = {key for groups in by_document for key in groups}
    return tuple(
        _group([groups.get(key) for groups in by_document], coverage)
        for key in sorted(keys, key=lambda key: (key == "", key))
    )


def cells_of(
    group: MatrixGroup, coverage: Coverage, names: Sequence[str], shorten: Callable[[str], str] = str
) -> Iterator[tuple[str, ...]]:
    """Yield the cells of a table, its head first: citation of a law, what to state, and each document.

    ``names`` are those of the documents; ``shorten`` is applied to what there is to state.
    """
    is_law = group.group.applied is not None
    yield *(("citation",) if is_law else ()), "what to state", *names
    for row in group.rows:
        citation = (row.asked.requirement.citation,) if row.asked.requirement else ()
        standing = (
            cell(one, document.source) for one, document in zip(row.cells, coverage.judged, strict=True)
        )
        yield *citation, shorten(states(row.asked)), *standing


def _group(groups: Sequence[CoverageGroup | None], coverage: Coverage) -> MatrixGroup:
    return MatrixGroup(next(filter(None, groups)), tuple(groups), tuple(_rows(groups, coverage)))


def _rows(groups: Sequence[CoverageGroup | None], coverage: Coverage) -> Iterator[MatrixRow]:
    by_document = [{row.key: row for row in group.rows} if group else {} for group in groups]
    # What is asked of one document only in part comes in the order in which it is asked of the other.
    fullest = sorted(by_document, key=len, reverse=True)
    asked = {key: row for rows in fullest for key, row in rows.items()}
    for key, row in asked.items():
        cells = tuple(rows.get(key) for rows in by_document)
        if any(cell.status in coverage.shown for cell in cells if cell):
            yield MatrixRow(row, cells)
