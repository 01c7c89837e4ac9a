"""The words that all forms of a coverage report share: statuses, their reasons, evidence, grounds."""

from policylint.applicability import Ground, Why
from policylint.asked import RequirementStatus
from policylint.coverage import Coverage, CoverageGroup, CoverageRow, DocumentCoverage
from policylint.law import catalogue
from policylint.law.check import Check
from policylint.law.requirement import Requirement
from policylint.report.visible import visible
from policylint.source import Source, Span

NOT_ASKED = "-"

_LONGEST_EXCERPT = 100
_OUT_OF_REACH = {
    Check.LOCATION: "it is about where and how the document is offered, which its text does not show",
    Check.READABILITY: "it is about how the text reads, which a person has to judge",
    Check.CONSISTENCY: "it is about whether the text agrees with what is done, which the text does not show",
    Check.FRESHNESS: "it is about when the text was last reviewed, which the text alone does not show",
}
_LEGEND = {
    RequirementStatus.SATISFIED: "the text has the clause",
    RequirementStatus.DENIED: "the text says that the thing does not happen, which answers the requirement",
    RequirementStatus.PARTIAL: "the subject is mentioned, without what is asked for",
    RequirementStatus.MISSING: "nothing was found",
    RequirementStatus.NOT_APPLICABLE: "a condition of the requirement does not hold",
    RequirementStatus.UNDECIDABLE: (
        "it depends on a condition that is not known: declare it, "
        "as in --condition has-dpo or --condition not-has-dpo"
    ),
    RequirementStatus.OUT_OF_REACH: "the text alone cannot show it",
}


def status_words(status: RequirementStatus) -> str:
    """Return a status as people read it: ``not applicable``."""
    return status.value.replace("-", " ")


def counted(group: CoverageGroup) -> str:
    """Return how many requirements there are, and how many of each status."""
    parts = ", ".join(f"{number} {status_words(status)}" for status, number in group.counts.items())
    number = len(group.rows)
    return f"{number} requirement{'' if number == 1 else 's'}{f': {parts}' if parts else ''}"


def legend(coverage: Coverage) -> list[str]:
    """Return what the statuses mean that a reader meets.

    Beside each other, documents show their status to what is shown for another.
    """
    shown = coverage.shown if len(coverage.judged) == 1 else tuple(RequirementStatus)
    groups = [group for document in coverage.judged for group in document.groups]
    met = {status for group in groups for status in group.counts}
    return [
        f"{status_words(status)}: {_LEGEND[status]}"
        for status in RequirementStatus
        if status in met and status in shown
    ]


def heading_of(group: CoverageGroup) -> str:
    """Return key and name of a law, or what the core profile is."""
    if group.applied is None:
        return "core: what any privacy policy should say"
    return f"{group.applied.law.key}: {group.applied.law.name}"


def why_asked(group: CoverageGroup, source: Source) -> str:
    """Say why the law was taken to apply to a document, or why the core profile was asked."""
    if group.applied is None and all(row.clauses in catalogue.core_whatever_law() for row in group.rows):
        return "any privacy policy should say it, whatever law is named"
    if group.applied is None:
        return "neither the configuration nor the front matter names a law that applies"
    return what_tells(group.applied.ground, source)


def what_tells(ground: Ground, source: Source) -> str:
    """Return ``the text says so on line 12``, or what else tells that a law applies or a condition holds."""
    if ground.span is None:
        return "the configuration says so"
    teller = "front matter" if ground.why is Why.FRONT_MATTER else "text"
    return f"the {teller} says so on line {source.line_of(ground.span.start)}"


def told_other_policy(document: DocumentCoverage) -> str | None:
    """Say that another policy holds beside the document or in its place; None where it does not say so."""
    if document.other_policy is None:
        return None
    where = "in its place" if document.other_policy.superseded else "beside it"
    return (
        f"line {document.other_policy.line} says that another policy holds {where}, "
        "which may have what is missing here"
    )


def states(row: CoverageRow) -> str:
    """Return what has to be stated."""
    if row.requirement:
        return row.requirement.states
    return " or ".join(catalogue.clause_key(key).title for key in row.clauses)


def strength(requirement: Requirement) -> str:
    """Return how firmly the law asks, and whether nobody has read the law for it."""
    return f"{requirement.strength.value}{'' if requirement.verified else ' (not verified)'}"


def cell(row: CoverageRow | None, source: Source) -> str:
    """Return the status in few words: with the line, the conditions that decide, or the kind of check."""
    if row is None:
        return NOT_ASKED
    words = status_words(row.status)
    if row.status is RequirementStatus.OUT_OF_REACH and row.requirement:
        return f"{words}: {row.requirement.check.value}"
    if row.conditions:
        return f"{words}: {', '.join(row.conditions)}"
    return f"{words}, line {source.line_of(row.evidence.span.start)}" if row.evidence else words


def account(row: CoverageRow, document: DocumentCoverage) -> str:
    """Return what shows the status: evidence, nearest miss, condition, reason; empty where nothing does."""
    match row.status:
        case RequirementStatus.OUT_OF_REACH:
            return out_of_reach(row) or ""
        case RequirementStatus.NOT_APPLICABLE:
            return "; ".join(_fails(key, document) for key in row.conditions)
        case RequirementStatus.UNDECIDABLE:
            declare = [_to_declare(key) for key in row.conditions]
            return "; ".join(filter(None, [*declare, _found(row, document.source)]))
        case _:
            return _found(row, document.source)


def out_of_reach(row: CoverageRow) -> str | None:
    """Return why the text cannot show whether a requirement is met; None where it can."""
    return _OUT_OF_REACH.get(row.requirement.check) if row.requirement else None


def excerpt_of(source: Source, span: Span) -> str:
    """Return what stands at a span, cut to a hundred characters."""
    text = source.text[span.start : min(span.end, span.start + _LONGEST_EXCERPT)]
    return text if len(span) <= _LONGEST_EXCERPT else f"{text[:-1]}…"


def _found(row: CoverageRow, source: Source) -> str:
    if row.evidence:
        return _at(source, row.evidence.span)
    if row.nearest_miss:
        return f"nearest miss: {_at(source, row.nearest_miss.span)} ({row.nearest_miss.why})"
    return ""


def _at(source: Source, span: Span) -> str:
    return f"line {source.line_of(span.start)}: “{visible(excerpt_of(source, span))}”"


def _fails(key: str, document: DocumentCoverage) -> str:
    told = what_tells(document.conditions.failing[key], document.source)
    return f"{key} does not hold ({_meaning(key)}): {told}"


def _to_declare(key: str) -> str:
    return f"declare {key} or not-{key} ({_meaning(key)})"


def _meaning(key: str) -> str:
    return catalogue.condition(key).meaning.rstrip(".")
