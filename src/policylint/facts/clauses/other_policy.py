"""Whether a document says that another policy holds beside it, or in its place."""

from collections.abc import Sequence

from policylint.facts.clauses.hub_page import hub_page
from policylint.facts.clauses.rights_page import rights_page
from policylint.facts.clauses.supplement import supplement
from policylint.facts.fact import Fact
from policylint.facts.former_versions import former_version
from policylint.facts.passages import Passage
from policylint.frozen import frozen


@frozen(kw_only=True)
class OtherPolicy(Fact):
    """The words that lead to another policy, which may have what is missing in the document.

    ``leads_on`` is true of a page that does little but lead to several policies; the words are its first link
    to one of them. ``superseded`` is true of an earlier version, which holds no longer.
    """

    leads_on: bool = False
    superseded: bool = False


def other_policy(passages: Sequence[Passage]) -> OtherPolicy | None:
    """Find the words by which another policy holds; None where the document stands alone.

    It is an earlier version, or it adds to a fuller policy, or it does little else but lead to policies or
    tell of rights; what is named first here goes before the others.
    """
    if words := former_version(passages):
        return OtherPolicy(**words, superseded=True)
    if words := supplement(passages):
        return OtherPolicy(**words)
    if words := hub_page(passages):
        return OtherPolicy(**words, leads_on=True)
    if words := rights_page(passages):
        return OtherPolicy(**words)
    return None
