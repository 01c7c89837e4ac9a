"""PL001: the file is not UTF-8."""

import re
from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.intake.encoding import is_text
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.source import Source, Span

_UNDECODED = re.compile(r"[\udc80-\udcff]")


class UndecodableBytes(Rule):
    """Bytes that are not UTF-8, once per file, at the first of them."""

    meta = RuleMeta(
        "PL001", "undecodable-bytes", Severity.ERROR, Confidence.HIGH, since="0.1", optional=False
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding for a file that is not UTF-8, or is UTF-16 or binary and happens to decode."""
        source = policy.source
        if source.decoding_error is not None:
            place = _first(_UNDECODED, source)
            what = f"byte {source.decoding_error.byte_offset} (counted from 0) is not UTF-8"
            guess = source.decoding_error.guess
        elif not is_text(source):
            place = _first(re.compile("\0"), source)
            what = f"byte {source.byte_offset(place.start)} (counted from 0) is NUL"
            guess = "UTF-16 without a byte order mark, or a binary file"
        else:
            return
        skipped = "" if is_text(source) else "; nothing else was checked"
        yield self.finding(place, f"{what}, the file looks like {guess}: save it as UTF-8{skipped}")


def _first(pattern: re.Pattern[str], source: Source) -> Span:
    match = pattern.search(source.text)
    return Span(*match.span()) if match else Span(0, 0)
