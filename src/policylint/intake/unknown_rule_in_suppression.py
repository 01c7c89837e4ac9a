"""PL006: a comment names a rule that does not exist, or that no comment can silence."""

from collections.abc import Iterator
from difflib import get_close_matches

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.rule import Rule, RuleMeta
from policylint.suppression.comment_text import CommentText, RuleName, quoted
from policylint.suppression.suppression_rule import Heard, SuppressionRule, can_be_silenced

_MOST_HINTS = 20
"""To compare a name with all others takes its time, and a document may hold a hundred thousand names."""
_LONGEST_NAME = 80


class UnknownRuleInSuppression(SuppressionRule):
    """Each name that is no rule, with the nearest that is one, and each rule that no comment silences."""

    meta = RuleMeta("PL006", "unknown-rule-in-suppression", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield one finding a name."""
        hints: dict[str, str] = {}
        for name in _names(heard):
            wanted = name.text.casefold()
            rule = heard.rules.get(wanted)
            if rule is None:
                if wanted not in hints and len(hints) < _MOST_HINTS:
                    hints[wanted] = _hint(wanted, heard)
                hint = hints.get(wanted, _ALL)
                yield self.finding(name.span, f"there is no rule {quoted(name.text)}: {hint}")
            elif not can_be_silenced(rule):
                yield self.finding(name.span, _never(rule))


_ALL = "`policylint rules` lists them all"


def _names(heard: Heard) -> Iterator[RuleName]:
    for comment in heard.comments:
        if isinstance(comment.text, CommentText):
            yield from comment.text.rules


def _hint(wanted: str, heard: Heard) -> str:
    if any(rule.meta.code.casefold().startswith(wanted) for rule in heard.rules.values()):
        return "a comment names each rule by its whole code or name"
    if len(wanted) > _LONGEST_NAME:
        return _ALL
    close = get_close_matches(wanted, sorted(heard.rules), n=1)
    if not close:
        return _ALL
    meta = heard.rules[close[0]].meta
    return f"did you mean {meta.code} ({meta.name})?"


def _never(rule: Rule) -> str:
    why = "it is about comments" if rule.meta.optional else "it tells what was not checked"
    return f"no comment silences {rule.meta.code} ({rule.meta.name}), as {why}: take it out"
