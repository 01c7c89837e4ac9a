"""Whether a document is a company's policy for its own people, not for those whose data it handles."""

from collections.abc import Iterator, Sequence

from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_PEOPLE = (
    *("employees", "staff", "personnel", "workers", "contractors", "directors", "officers"),
    *("volunteers", "trustees"),
)
_STAFF = rf"(?:{'|'.join(_PEOPLE)})"
_BINDS_STAFF = lazy_pattern(
    r"\b(?:policy|document|procedure) (?:also )?"
    r"(?:applies to|is applicable to|extends to|is binding (?:on|for)) "
    rf"(?:all |our |all our |all of our |the company['’]s )?{_STAFF}\b"
)
_IS_ADMINISTERED = lazy_pattern(
    # How it is kept: its number, who approved it, when it is looked at again.
    r"\b(?:document|policy) (?:number|no\.?|id|owner|control)\b"
    r"|\b(?:next review|review date|date of review)\b|\bapprovals?:|\bapproved by:|\bversion control\b"
    # What it asks of those whom it binds.
    r"|\broles (?:and|&) responsibilities\b|\bdisciplinary (?:action|matter|measures|procedure)\b"
    rf"|\b{_STAFF} (?:receive|undergo|complete|must complete|are given)\b[^.]{{0,40}}\btraining\b"
    rf"|\b{_STAFF}\b[^.]{{0,60}}\b(?:comply with|adher\w+ to|bound by|follow) this policy\b"
)
_OF_STAFF = frozenset(_PEOPLE)
_APPLIES = frozenset({"applies", "applicable", "extends", "binding"})
"""Of these and of the words for staff a text that binds staff has one each: they are quick to look for."""


@frozen(kw_only=True)
class InternalPolicy(Fact):
    """The words that say that the policy binds the people of the company."""


def internal_policy(passages: Sequence[Passage]) -> InternalPolicy | None:
    """Find where a policy says that it binds employees and their like; None for a policy for others.

    It must be administered like one too: have a number, an owner or approvals, name roles or sanctions. A
    privacy notice for visitors that holds for employees as well has nothing of that.
    """
    binding = next(_binding(passages), None)
    if binding and any(_IS_ADMINISTERED.search(passage.lower) for passage in passages):
        return binding
    return None


def _binding(passages: Sequence[Passage]) -> Iterator[InternalPolicy]:
    for passage in passages:
        if _APPLIES.isdisjoint(passage.words) or _OF_STAFF.isdisjoint(passage.words):
            continue
        if match := _BINDS_STAFF.search(passage.lower):
            yield InternalPolicy(**passage.cite(match.start(), match.end()))
