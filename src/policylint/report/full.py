"""For people: each finding with the lines it is about, the evidence for an absence, and a summary."""

from collections.abc import Iterable, Iterator, Sequence

from policylint.engine import DocumentReport, Report
from policylint.finding import Absence, Finding, LawReference
from policylint.report.colour import Paint
from policylint.report.excerpt import Line, Mark, excerpt
from policylint.report.judged_by import judged_by
from policylint.report.summary import Summary
from policylint.report.visible import visible
from policylint.source import Source

_LEAST_GUTTER = 5


def render_full(report: Report, *, color: bool = False) -> str:
    """Return the whole report, the summary as its last line; with ANSI colours if asked to.

    What documents were judged by stands below their findings, and at the end for those without any.
    """
    paint = Paint(color)
    blocks: list[str] = []
    of_clean: list[str] = []
    for document in report.documents:
        blocks += [_finding(finding, document, paint) for finding in document.findings]
        sentence = judged_by(document, report.as_of)
        if sentence is not None:
            (blocks if document.findings else of_clean).append(f"{visible(sentence)}\n")
            blocks += ["\n"] if document.findings else []
    if of_clean:
        blocks += [*of_clean, "\n"]
    return "".join([*blocks, paint.strong(str(Summary.of(report))), "\n"])


def _finding(finding: Finding, document: DocumentReport, paint: Paint) -> str:
    return "".join(f"{line.rstrip()}\n" for line in (*_lines(finding, document.source, paint), ""))


def _lines(finding: Finding, source: Source, paint: Paint) -> Iterator[str]:
    place = f"{visible(finding.path)}:{finding.line}:{finding.column}:"
    severity = paint.severity(finding.severity, finding.severity.label)
    yield f"{paint.strong(place)} {severity} {finding.code} {finding.name}"
    yield f"  {visible(finding.message)}"
    yield ""
    yield from _bars(excerpt(source, finding.span, Mark()), paint, finding)
    for related in finding.related:
        label = related.message or "see here"
        yield from _bars(excerpt(source, related.span, Mark("-", label)), paint, finding)
    if finding.absence is not None:
        yield from _absence(finding, finding.absence, source, paint)
    if finding.laws:
        yield f"  asked for by: {_laws(finding.laws)}"
    if finding.fix is not None:
        yield f"  {'fix' if finding.fix.safe else 'possible fix'}: {visible(finding.fix.description)}"


def _absence(finding: Finding, absence: Absence, source: Source, paint: Paint) -> Iterator[str]:
    if absence.searched:
        yield f"  looked for: {'; '.join(visible(item) for item in absence.searched)}"
    miss = absence.nearest_miss
    if miss is None:
        yield "  nearest miss: none"
    else:
        line = source.line_of(miss.span.start)
        quote = visible(source.slice(miss.span))
        yield f"  nearest miss: line {line}: {_short(quote)} ({visible(miss.why)})"
        if all(related.span != miss.span for related in finding.related):
            yield from _bars(excerpt(source, miss.span, Mark("-")), paint, finding)
    at_end = _is_at_end(source, absence.insert_at)
    yield f"  would go: {'at the end' if at_end else f'before line {absence.insert_at}'}"


def _laws(references: Sequence[LawReference]) -> str:
    """Name each law once, in the order of the references, with all that is cited of it."""
    cited: dict[str, dict[str, None]] = {}
    for reference in references:
        cited.setdefault(reference.law, {})[reference.citation] = None
    return "; ".join(visible(f"{law} ({'; '.join(places)})") for law, places in cited.items())


def _is_at_end(source: Source, line: int) -> bool:
    """Tell whether nothing but blanks stands on a line and below it."""
    return line > source.line_count or not source.text[source.line_span(line).start :].strip()


def _short(quote: str, limit: int = 60) -> str:
    return f"“{quote}”" if len(quote) <= limit else f"“{quote[: limit - 1].rstrip()}…”"


def _bars(lines: Iterable[Line], paint: Paint, finding: Finding) -> Iterator[str]:
    for line in lines:
        gutter = "" if line.number is None else str(line.number)
        text = paint.severity(finding.severity, line.text) if line.is_mark else line.text
        yield f"{paint.faint(f'{gutter:>{_LEAST_GUTTER}} |')} {text}"
