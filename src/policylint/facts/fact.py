"""What every fact has: the span of the text it was read from, that text, and its line."""

from policylint.frozen import frozen
from policylint.source import Span


@frozen(kw_only=True)
class Fact:
    """Something the text says, and where; not to be changed.

    ``text`` is the source slice of ``span``, line ends included; ``line`` is the 1-based line of its start.
    """

    span: Span
    text: str
    line: int
