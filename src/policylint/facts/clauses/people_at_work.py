"""Whether a document is for people at work only, and so for nobody who could be a child.

It is a notice on the data of those who apply, are employed or work on their own account; one of an app that
only a company's own people can use; or a policy that tells these people what to do with the data of others.
"""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_OPENING_PASSAGES = 60
"""A title, a list of contents and two screens: further down, a policy tells of one group after another."""
_LONGEST_TITLE = 120

_EMPLOYED = ("employees", "staff", "personnel", "workers", "contractors", "directors", "officers")
_APPLYING = ("candidates", "applicants")
_INDEPENDENT = ("couriers", "drivers", "freelancers", "resellers", "subcontractors", "suppliers", "vendors")
_MAY_BE_AT_SCHOOL = re.compile(r"applicant|candidate")
_WORDS_OF_WORK = frozenset(
    {
        *("career", "careers", "employer", "employment", "hiring", "job", "jobs"),
        *("recruiting", "recruitment", "vacancies", "vacancy"),
    }
)
"""Words of a document whose candidates and applicants are not those of a school."""

_WHICH = r"(?:all|any|current(?: (?:and|or) former)?|former|independent|job|our|potential|prospective|the)"
_WORKERS = rf"(?:{_WHICH} ){{0,3}}(?:{'|'.join((*_EMPLOYED, *_APPLYING, *_INDEPENDENT))})"
_NOT_BOUND = rf"(?:{_WHICH} ){{0,3}}(?:{'|'.join((*_APPLYING, *_INDEPENDENT))})"
_ALONE = (
    rf"(?:(?:,|,? and|,? or|/) ?{_WORKERS}){{0,5}}\b"
    r"(?!,? (?:and|or) (?!describes|explains|sets|tells)|, (?!if|when|where|who|whose|and|or)"
    r"| ?[&/]| (?:\(and|as well as|together with)\b)"
)
"""What may follow in a list of readers: more of them, and nobody else."""

_NOTICE = r"(?:privacy|data[- ]protection) (?:policy|notice|statement)"
_NAMED = (
    r"(?:applicants?|candidates?|employees?|personnel|recruitment|staff|workforce"
    rf"|{'|'.join(_INDEPENDENT)})['’]?s?"
)
# A list that begins with others ("Pupil and Staff Privacy Notice") is for them as well.
_TITLE = lazy_pattern(
    rf"\b{_NOTICE} for (?:(?:business|delivery|driver) )?(?:{_WORKERS}|partners){_ALONE}"
    rf"|(?<![,&/] )(?<!/)(?<!\band )(?<!\bor )\b(?:{_NAMED}(?:,? (?:and|or) |, | ?[&/] ?)){{0,3}}{_NAMED} "
    rf"(?:data )?{_NOTICE}\b"
)
# What a “policy” applies to may also be those who have to follow it.
_SCOPE = lazy_pattern(
    r"\b(?:(?:notice|statement) (?:only )?(?:applies|is (?:addressed |intended |meant )?) ?"
    rf"(?:only |solely |exclusively )?(?:to|for) {_WORKERS}"
    r"|policy (?:only )?(?:applies|is (?:addressed |intended |meant )?) ?"
    rf"(?:only |solely |exclusively )?(?:to|for) {_NOT_BOUND}"
    r"|(?:policy|notice|statement) (?:applies|covers|describes|explains|sets out|tells) [^.]{0,120}?"
    rf"\b(?:data|information) (?:as an? (?:job )?(?:applicant|candidate)|(?:of|about) {_WORKERS})){_ALONE}"
)
_OWN = r"(?:[\w.’'-]+ ){0,5}?(?:employees|personnel|staff|(?:company|staff|team) members)"
_APP = r"\b(?:app|application|portal|service|site|tool|website)"
_ACCESS = lazy_pattern(
    rf"\baccess to (?:[\w.’'-]+ ){{0,4}}?{_APP}(?: [\w-]+){{0,2}} is (?:limited|restricted) to {_OWN} only\b"
    rf"|{_APP} is (?:(?:available|intended|meant|provided) )?"
    rf"(?:exclusively|only|solely|for internal use)(?: only)? (?:by|for|to) {_OWN}\b"
    rf"|\bfor internal use (?:only )?by {_OWN} only\b"
)

_BOUND = rf"(?:{'|'.join((*_EMPLOYED, 'volunteers', 'trustees'))})"
_BINDS = lazy_pattern(
    r"\b(?:policy|document|procedure) (?:also )?"
    r"(?:applies to|is applicable to|extends to|is binding (?:on|for)) "
    rf"(?:all |our |all our |all of our |the company['’]s )?{_BOUND}\b"
)
_IS_ADMINISTERED = lazy_pattern(
    # How it is kept: its number, who approved it, when it is looked at again.
    r"\b(?:document|policy) (?:number|no\.?|id|owner|control)\b"
    r"|\b(?:next review|review date|date of review)\b|\bapprovals?:|\bapproved by:|\bversion control\b"
    # What it asks of those whom it binds.
    r"|\broles (?:and|&) responsibilities\b|\bdisciplinary (?:action|matter|measures|procedure)\b"
    rf"|\b{_BOUND} (?:receive|undergo|complete|must complete|are given)\b[^.]{{0,40}}\btraining\b"
    rf"|\b{_BOUND}\b[^.]{{0,60}}\b(?:comply with|adher\w+ to|bound by|follow) this policy\b"
)

_OF_WORKERS = frozenset(
    {
        *(*_EMPLOYED, *_APPLYING, *_INDEPENDENT),
        *("applicant", "candidate", "members", "trustees", "volunteers"),
    }
)
_OF_SCOPE = frozenset(
    {
        *("applicable", "applies", "binding", "covers", "describes", "explains", "extends", "is", "sets"),
        *("internal", "tells"),
    }
)
"""Of these and of the words for workers each text that is looked for has one: they are quick to look for."""


@frozen(kw_only=True)
class PeopleAtWork(Fact):
    """The words that say that the document is for people at work."""


def people_at_work(passages: Sequence[Passage]) -> PeopleAtWork | None:
    """Find where a document says that it is for people at work; None for one for anybody else as well.

    That is its title (`Privacy Notice for Drivers`), a sentence of its opening on whom it applies to, or one
    by which only a company's own people have access. A policy that applies to employees is one that they have
    to follow, if it is administered like one: has a number, an owner or approvals, names roles or sanctions.
    """
    return next(_said(passages), None)


def _said(passages: Sequence[Passage]) -> Iterator[PeopleAtWork]:
    title = next((passage for passage in passages if isinstance(passage.leaf, Heading)), None)
    if title and len(title.text) <= _LONGEST_TITLE:
        yield from _of_work(title, _TITLE)
    telling = [passage for passage in passages[:_OPENING_PASSAGES] if _may_tell(passage)]
    for passage in telling:
        yield from _of_work(passage, _SCOPE)
    telling += [passage for passage in passages[_OPENING_PASSAGES:] if _may_tell(passage)]
    for passage in telling:
        yield from _found(passage, _ACCESS)
    binding = [found for passage in telling for found in _found(passage, _BINDS)]
    if binding and any(_IS_ADMINISTERED.search(passage.lower) for passage in passages):
        yield binding[0]


def _may_tell(passage: Passage) -> bool:
    return not _OF_WORKERS.isdisjoint(passage.words) and not _OF_SCOPE.isdisjoint(passage.words)


def _found(passage: Passage, pattern: re.Pattern[str]) -> Iterator[PeopleAtWork]:
    if match := pattern.search(passage.lower):
        yield PeopleAtWork(**passage.cite(match.start(), match.end()))


def _of_work(passage: Passage, pattern: re.Pattern[str]) -> Iterator[PeopleAtWork]:
    """Yield what is found, unless it is of candidates or applicants, and the document not of work."""
    for found in _found(passage, pattern):
        at_school = _MAY_BE_AT_SCHOOL.search(found.text.lower())
        if not at_school or not _WORDS_OF_WORK.isdisjoint(passage.vocabulary):
            yield found
