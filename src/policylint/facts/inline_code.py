"""What stands in code: `` `such as this` ``, which is text about text and no fact of the policy."""

from bisect import bisect_left
from collections.abc import Sequence

from policylint.source import Span


def in_code(span: Span, codes: Sequence[Span]) -> bool:
    """Tell whether a span touches code; ``codes`` are those of the passage's view."""
    before = bisect_left(codes, Span(span.end, span.end))
    return before > 0 and codes[before - 1].overlaps(span)
