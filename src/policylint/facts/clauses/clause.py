"""A clause that was found, and a place that only looked like one."""

from policylint.confidence import Confidence
from policylint.facts.fact import Fact
from policylint.frozen import frozen


@frozen(kw_only=True)
class Clause(Fact):
    """Evidence that the document has a clause.

    ``clause`` is its key in the law catalogue; ``how`` is ``tag``, ``front-matter``, ``heading``, ``cue``,
    ``heading+cue`` or ``verbatim``; ``denied`` says that the clause states that the thing does not happen.
    """

    clause: str
    confidence: Confidence
    how: str
    denied: bool = False


@frozen(kw_only=True)
class NearMiss(Fact):
    """A place that mentions a clause's subject without being the clause, and why it does not count."""

    clause: str
    why: str
