"""Definitions by the label that opens a text: ``X: This includes …``, and any in a section of definitions."""

import re

from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.words_of_definitions import GENUS, NO_LABEL, VERBS
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Item, Paragraph, RunIn

_MOST_WORDS = 5
_EXPLAINING = VERBS | {"include", "includes"}
_LABEL_EXPLAINED = re.compile(
    r":? *(?:(?:this|these|it|they) (?:includes?|means?|refers? to|is any|are any)|means|refers to)\b",
    re.IGNORECASE,
)
_LABEL_REPEATED = re.compile(
    rf": *((?:[\w-]+ ){{1,4}})(?:refers? to|means?|includes?|(?:are|is) (?={GENUS}))"
)
_VERB_AT_END = lazy_pattern(r" (?:means|refers to)$")


def after_label(passage: Passage, *, among_definitions: bool) -> Definition | None:
    """Return the term of ``X: This includes …``, and in a section of definitions that of any ``X: …``.

    ``among_definitions`` tells that the passage stands in such a section.
    """
    may_explain = not _EXPLAINING.isdisjoint(passage.words)
    label = _label(passage) if among_definitions or may_explain else None
    if label is None:
        return None
    text, end = passage.text, len(label.title)
    is_of_definitions = among_definitions and label.title.count(" ") < _MOST_WORDS
    if not is_of_definitions and not (may_explain and _is_explained(text, label.title)):
        return None
    term = _VERB_AT_END.sub("", label.title).strip("“”\"' ")
    if term.rstrip(":").lower() in NO_LABEL:
        return None
    return Definition(**passage.cite(0, end), term=term, form=DefinitionForm.MEANS)


def _is_explained(text: str, label: str) -> bool:
    """Tell whether what follows a label, which opens a text, says what it means."""
    if _LABEL_EXPLAINED.match(text, len(label)):
        return True
    repeated = _LABEL_REPEATED.match(text, len(label))
    return repeated is not None and _folded(repeated[1].split()[0]) == _folded(label.split()[0])


def _label(passage: Passage) -> RunIn | None:
    """Return the label that opens a passage, if one does."""
    leaf = passage.leaf
    label: RunIn | None = None
    if isinstance(leaf, Item):
        label = leaf.run_in
    elif (
        isinstance(leaf, Paragraph) and leaf.run_ins and leaf.run_ins[0].span.start - leaf.text_span.start < 4
    ):
        label = leaf.run_ins[0]
    return label if label is not None and passage.text.startswith(label.title) else None


def _folded(word: str) -> str:
    return word.lower().rstrip("s:")
