"""One rule in one comment: where it is silenced, and what came of that."""

import enum

from attrs import frozen

from policylint.rule import RuleMeta
from policylint.source import Span
from policylint.suppression.comment_text import CommentText, RuleName


@frozen(eq=False)
class Suppression:
    """A comment silences a rule in a stretch of the source; ``rule`` is None where there is no such rule.

    ``comment`` is where the comment stands, ``covers`` where findings of the rule must begin to be silenced.
    ``silenceable`` tells a rule that comments can silence; ``closed`` is False where neither a section nor
    an ``enable`` ends it. Compared by identity: a comment may name a rule twice.
    """

    comment: Span
    text: CommentText
    name: RuleName
    rule: RuleMeta | None
    silenceable: bool
    covers: Span
    alone: bool
    closed: bool = True


@frozen
class StrayEnable:
    """A rule in an ``enable`` comment that ends nothing."""

    name: RuleName
    rule: RuleMeta


class State(enum.Enum):
    """What a suppression is worth on the day that is judged by; the values are written into reports."""

    ACTIVE = "active"
    EXPIRES_SOON = "expires-soon"
    EXPIRED = "expired"
    UNUSED = "unused"
    NOT_RUN = "rule-not-run"
    NOT_POSSIBLE = "not-possible"


@frozen
class Waiver:
    """A suppression and what became of it: its state, and how many findings it keeps from the report.

    ``missed_line`` is the line of the nearest finding of its rule that stays in the report; None where there
    is none.
    """

    suppression: Suppression
    state: State
    silences: int = 0
    missed_line: int | None = None
