"""Who the controller is, where a policy only shows it: ``Acme collects your data``, ``By using Acme,``."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from policylint.facts.organisations.name_forms import NAME, is_name, without_article
from policylint.facts.organisations.organisation_names import well_known
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_LAST_OPENING = 20
_LONGEST_FOOTER = 200
_DOES = "collects processes respects values cares takes treats strives attaches recognizes recognises"
_DOES_NOT = "does doesn't doesn’t never"
_IS_SOMEBODY = (
    "company corporation organization organisation nonprofit non-profit charity partnership startup"
    " club society trust cooperative co-operative"
)
_ACTS = lazy_pattern(
    rf"(?:^|(?<=[a-z)][.!?:] ))(?:The )?{NAME}\.?(?: \([^()]{{1,80}}\))? (?:"
    rf"(?:only |also )?(?:(?:{'|'.join(_DOES_NOT.split())})(?: not)? \w+"
    rf"|{'|'.join(_DOES.split())}|is committed)\b"
    r"[^.]{0,80}\b(?:privacy|personal|(?:user|your) data|(?:information|data) about (?:you|users|visitors))\b"
    r"|uses cookies\b|and its (?:subsidiaries|affiliates)\b"
    rf"|(?:is|has been) an? [^.]{{0,80}}?\b(?:{'|'.join(_IS_SOMEBODY.split())})\b)"
)
_IS_USED = lazy_pattern(
    rf"\b[Bb]y (?:accessing|downloading|using|visiting)(?: (?:and|or) \w+)? {NAME} ?, (?:you|users)\b"
)
_WORKS = lazy_pattern(rf"(?:\b(?:[Ww]e do|[Pp]rivacy) at (?:the )?|^At (?=[^.,]{{2,60}} we\b)){NAME}")
_MADE_IT = lazy_pattern(
    r"\b(?:(?:app|application|website|bot|game|products)(?: is| was| are)? "
    r"(?:created|developed|made|run|built)(?: and \w+)?|(?:is|was) developed) by "
    rf"(?:the )?{NAME}(?! (?:for|of) )"
)
# Each after words of which a passage must have one to be searched.
_FORMS = tuple(
    (frozenset(words.split()), form)
    for words, form in (
        (f"{_DOES} {_DOES_NOT} {_IS_SOMEBODY} committed uses subsidiaries affiliates", _ACTS),
        ("accessing downloading using visiting", _IS_USED),
        ("at", _WORKS),
        ("created developed made run built", _MADE_IT),
    )
)
_CONTRACTED = lazy_pattern(r"['’](?:s |ll\b|re\b|ve\b)")
_BEHIND = lazy_pattern(r" (?:All|Terms|Privacy|Made|Powered|Designed|Contact)\b.*")
_COPYRIGHT = lazy_pattern(rf"© ?(?:[Cc]opyright )?(?:[12]\d{{3}}(?:[-–—, ]{{1,3}}[12]\d{{3}})?,? )?{NAME}")


def conducting(passages: Sequence[Passage]) -> tuple[str, ...]:
    """Return the first name of somebody said to do what a controller does, or whose the copyright is.

    It is less sure than what a policy states: another company may be spoken of the same way. There is none or
    one.
    """
    return tuple(islice(_all(passages), 1))


def _all(passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages[:_LAST_OPENING]:
        for words, form in _FORMS:
            if not words.isdisjoint(passage.words):
                yield from _names(passage, form)
    has_footer = bool(passages) and "©" in passages[0].source.text
    for passage in passages if has_footer else ():
        if len(passage.text) <= _LONGEST_FOOTER and "©" in passage.text:
            for name in _names(passage, _COPYRIGHT):
                yield _BEHIND.sub("", name)


def _names(passage: Passage, form: re.Pattern[str]) -> Iterator[str]:
    for match in form.finditer(passage.text):
        name = without_article(match["name"].rstrip(",.").removesuffix("'s").removesuffix("’s"))
        if is_name(name) and name.split(" ")[0] not in well_known() and not _CONTRACTED.search(name):
            yield name
