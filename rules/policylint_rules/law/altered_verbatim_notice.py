"""PL701: a notice that must stand word for word is there in other words."""

from collections.abc import Iterator, Sequence

from policylint import (
    Asked,
    Clause,
    Confidence,
    Edit,
    Finding,
    Fix,
    Kind,
    Policy,
    RequirementStatus,
    Rule,
    RuleMeta,
    Severity,
    Span,
    law_references,
    severity_of,
)

_UNANSWERED = (RequirementStatus.PARTIAL, RequirementStatus.UNDECIDABLE)


class AlteredVerbatimNotice(Rule):
    """Flags the sentence that stands for a notice of Texas or Florida, and offers the words of the law.

    That the condition is unknown does not matter here: who says that such data may be sold has told it.
    """

    meta = RuleMeta(
        "PL701",
        "altered-verbatim-notice",
        Severity.ERROR,
        Confidence.HIGH,
        since="0.1",
        kinds=frozenset({Kind.PRIVACY_POLICY}),
        languages=frozenset({"en"}),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding for each sentence, whichever laws ask for other words."""
        altered: dict[Span, list[tuple[Asked, Clause, str]]] = {}
        for one in policy.asked:
            if one.requirement.wording and one.evidence and one.status in _UNANSWERED:
                found = altered.setdefault(one.evidence.span, [])
                found.append((one, one.evidence, one.requirement.wording))
        exact = [clause.span for key in policy.clauses for clause in policy.clauses[key] if _is_exact(clause)]
        for span, found in altered.items():
            asked = tuple(one for one, _, _ in found)
            wordings = tuple(dict.fromkeys(wording for _, _, wording in found))
            yield self.finding(
                span,
                f"the law wants this word for word, capitals included: {_quoted(wordings)}",
                severity=severity_of(asked),
                clause=found[0][1].clause,
                laws=law_references(asked),
                fix=_fix(span, wordings, is_of_another_law=any(_is_in(one, span) for one in exact)),
            )


def _is_exact(clause: Clause) -> bool:
    return clause.how == "verbatim" and clause.confidence is Confidence.HIGH


def _is_in(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _quoted(wordings: Sequence[str]) -> str:
    return " and ".join(f"“{wording}”" for wording in wordings)


def _fix(span: Span, wordings: Sequence[str], *, is_of_another_law: bool) -> Fix:
    text = " ".join(wordings)
    if is_of_another_law:
        return Fix(f"add {_quoted(wordings)}", (Edit(Span(span.end, span.end), f" {text}"),))
    return Fix(f"write {_quoted(wordings)}", (Edit(span, text),))
