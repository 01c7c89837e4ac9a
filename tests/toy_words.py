"""Toy rules that find a word wherever it stands, for tests that are not about what rules find."""

import re
from collections.abc import Iterator
from typing import Any

from policylint.confidence import Confidence
from policylint.facts.kind import Kind
from policylint.finding import Absence, Finding, Severity
from policylint.policy import Policy
from policylint.required_clause import title_span
from policylint.rule import Rule, RuleMeta
from policylint.source import Span


class Word(Rule):
    """Flags every occurrence of a word."""

    def __init__(self, code: str, word: str, **meta: Any) -> None:
        self.word = word
        self.meta = RuleMeta(code, f"no-{word}", Severity.WARNING, Confidence.HIGH, since="1.0", **meta)

    def check(self, policy: Policy) -> Iterator[Finding]:
        for match in re.finditer(rf"\b{self.word}\b", policy.source.text):
            yield self.finding(Span(*match.span()), f"“{self.word}”", related=[Span(0, 1)])


class UnsureWord(Word):
    """Is less sure of what it finds than a rule has to be."""

    def check(self, policy: Policy) -> Iterator[Finding]:
        for match in re.finditer(rf"\b{self.word}\b", policy.source.text):
            yield self.finding(Span(*match.span()), "perhaps", confidence=Confidence.MEDIUM)


class EndOfText(Rule):
    """Flags the place after the last character."""

    meta = RuleMeta("TOY008", "no-end", Severity.WARNING, Confidence.HIGH, since="1.0")

    def check(self, policy: Policy) -> Iterator[Finding]:
        end = len(policy.source.text)
        yield self.finding(Span(end, end), "it ends here")


class Missing(Rule):
    """Flags that something is not there, at the title."""

    meta = RuleMeta("TOY009", "missing-robots", Severity.WARNING, Confidence.HIGH, since="1.0")

    def check(self, policy: Policy) -> Iterator[Finding]:
        absence = Absence(("robots",), insert_at=1)
        yield self.finding(title_span(policy), "no robots", clause="acme.robots", absence=absence)


TOYS = (
    Word("TOY001", "gear"),
    Word("TOY002", "cog"),
    UnsureWord("TOY003", "wheel"),
    Word("TOY004", "crank", kinds=frozenset({Kind.TERMS})),
)
