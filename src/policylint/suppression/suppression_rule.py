"""Rules about the comments that silence other rules: asked when all others have been."""

import datetime
from abc import abstractmethod
from collections.abc import Iterator, Mapping

from attrs import frozen

from policylint.finding import Finding
from policylint.policy import Policy
from policylint.rule import Rule
from policylint.suppression.comments import Comment
from policylint.suppression.suppression import StrayEnable, Waiver


@frozen
class Heard:
    """The comments of a document and what came of them: all that a `SuppressionRule` may see.

    ``waivers`` are one for each rule that a comment silences or means to. ``rules`` are those that a comment
    may name, by code and name in lower case.
    """

    comments: tuple[Comment, ...]
    waivers: tuple[Waiver, ...]
    stray_enables: tuple[StrayEnable, ...]
    rules: Mapping[str, Rule]
    reasons_required: bool
    as_of: datetime.date


class SuppressionRule(Rule):
    """A rule about comments; no comment silences it, since a comment would judge itself."""

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield nothing: what a comment is worth is known only when all other rules have run."""
        return iter(())

    @abstractmethod
    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield what is wrong with the comments of one document."""


def can_be_silenced(rule: Rule) -> bool:
    """Tell whether a comment silences a rule: not one that always runs, nor one about comments."""
    return rule.meta.optional and not isinstance(rule, SuppressionRule)
