"""Definitions by what a thing is called, without quotation marks: ``data called Log Data. This Log Data``."""

import re
from collections.abc import Iterator

from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

CALLING = frozenset({"called", "referred"})
"""Words, of which every passage has one that calls a thing so."""
_NAME = r"(?P<term>[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3})"
# What others call a thing is no name that the document gives it: it takes its own up again, or says so.
_FORMS = (
    ("called", lazy_pattern(rf"\bcalled {_NAME}(?=\. (?:This|These|The|Such) (?P=term)\b)")),
    (
        "referred",
        re.compile(
            rf"\breferred to (?:in th(?:is|ese) \w{{3,12}}|herein|here|below) as (?:the |our )?{_NAME}"
        ),
    ),
)


def called(passage: Passage) -> Iterator[Definition]:
    """Yield the names that a passage calls things by, be it ``referred to in this notice as Our Data``."""
    for word, form in _FORMS:
        for match in form.finditer(passage.text) if word in passage.words else ():
            cited = passage.cite(match.start(), match.end())
            yield Definition(**cited, term=match["term"], form=DefinitionForm.ALIAS)
