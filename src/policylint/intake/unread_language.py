"""PL004: the document is in a language that rules cannot read."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.facts.language import UNKNOWN
from policylint.finding import Finding, Severity
from policylint.intake.encoding import is_text
from policylint.policy import Policy
from policylint.required_clause import title_span
from policylint.rule import Rule, RuleMeta

READ = frozenset({"en"})
"""The languages whose words the rules know."""


class UnreadLanguage(Rule):
    """Says that the rules for English texts were not run, and how to declare the language."""

    meta = RuleMeta("PL004", "unread-language", Severity.INFO, Confidence.HIGH, since="0.1", optional=False)

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding where the language is another, or cannot be told although the kind can.

        A document of which neither is known has the finding of `unknown-kind`, which says as much.
        """
        if policy.language in READ or not is_text(policy.source):
            return
        if policy.language != UNKNOWN:
            yield self.finding(
                title_span(policy),
                f"the language is “{policy.language}”, and rules that know the words of English only, such "
                "as those on missing clauses, were not run: if it is English, declare "
                "“policy: {language: en}” in the front matter",
            )
        elif policy.kind is not None:
            yield self.finding(
                title_span(policy),
                "the text is too short to tell its language, so rules for English texts were not run: "
                "declare “policy: {language: en}” in the front matter",
            )
