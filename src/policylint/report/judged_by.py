"""By which laws a document was judged, and why these, in one sentence."""

import datetime

from policylint.applicability import AppliedLaw, Why
from policylint.engine import DocumentReport
from policylint.source import Source


def judged_by(document: DocumentReport, as_of: datetime.date) -> str | None:
    """Return the sentence, without a full stop; None where no law was asked."""
    grounds = [_ground(applied, document.source) for applied in document.laws]
    if document.by_core:
        grounds.append("the core profile")
    return f"{document.path} was judged by {', '.join(grounds)}, as of {as_of}" if grounds else None


def _ground(applied: AppliedLaw, source: Source) -> str:
    span, key = applied.ground.span, applied.law.key
    if span is None:
        named = applied.ground.why is Why.CONFIGURATION
        return f"{key} ({'named in' if named else 'from a condition of'} the configuration)"
    # A text that speaks of Californians does not name the law that protects them.
    said = "the front matter names it on" if applied.ground.why is Why.FRONT_MATTER else "because of"
    return f"{key} ({said} line {source.line_of(span.start)})"
