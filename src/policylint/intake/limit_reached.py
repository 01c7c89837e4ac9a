"""PL002: a part of the document was read as plain text, because it goes beyond a limit of the parser."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.source import Source, Span
from policylint.syntax.limits import LONGEST_DOCUMENT


class LimitReached(Rule):
    """Each limit that the parser met, at the place; an error where the document as a whole is too long."""

    meta = RuleMeta("PL002", "limit-reached", Severity.ERROR, Confidence.HIGH, since="0.1", optional=False)

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding a limit."""
        for reached in policy.document.limits:
            whole = reached.limit == LONGEST_DOCUMENT
            yield self.finding(
                _first_line(policy.source, reached.span),
                f"{reached.what} goes beyond the limit of {reached.limit:,}: "
                "what lies beyond was read as plain text; split or shorten it",
                severity=Severity.ERROR if whole else Severity.WARNING,
            )


def _first_line(source: Source, span: Span) -> Span:
    """Keep a span that may be megabytes long to its first line, at most 80 code points of it."""
    line = source.line_span(source.line_of(span.start))
    return Span(span.start, max(span.start, min(span.end, line.end, span.start + 80)))
