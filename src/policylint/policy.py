"""All that a rule may see of one document: its tree, its facts, and what it declares."""

import datetime
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from policylint.facts.ages import Age, ages
from policylint.facts.clauses import Clauses, clauses
from policylint.facts.contacts import Contact, contacts
from policylint.facts.front_matter import Declared, declared
from policylint.facts.kind import Kind, KindDecision, decide_kind
from policylint.facts.language import language_of
from policylint.facts.passages import Passage, passages
from policylint.facts.slots import EmptySlot, empty_slots
from policylint.law.requirement import Requirement, requirements_for
from policylint.source import Source
from policylint.syntax.nodes import Document, Section


class Policy:
    """One document with its facts, each computed on first use and kept."""

    def __init__(
        self,
        document: Document,
        *,
        as_of: datetime.date,
        kind: Kind | None = None,
        options: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        """Wrap a document.

        ``as_of`` is the day by which laws and dates are judged; ``kind`` overrules what the document says of
        itself; ``options`` are the settings of rules, by rule name.
        """
        self.document = document
        self.as_of = as_of
        self._kind = kind
        self._options = options or {}

    def options(self, rule: str) -> Mapping[str, Any]:
        """Return the settings of a rule, by its name; empty where there are none."""
        return self._options.get(rule, {})

    @property
    def source(self) -> Source:
        """The text that the document was read from."""
        return self.document.source

    @property
    def sections(self) -> tuple[Section, ...]:
        """All sections in document order."""
        return self.document.sections

    @cached_property
    def declared(self) -> Declared:
        """What the front matter declares."""
        return declared(self.document)

    def requirements(self, clause: str) -> tuple[Requirement, ...]:
        """Return what the laws that apply ask about a clause, by its key.

        A law applies where the front matter declares it, and a condition holds where it declares that too.
        """
        laws = {stated.value.lower() for stated in self.declared.laws}
        child_directed = self.declared.audience.directed_to_children
        conditions = {"directed-to-children"} if child_directed and child_directed.value else set()
        return tuple(
            requirement
            for requirement in requirements_for(clause)
            if requirement.law in laws and conditions.issuperset(requirement.conditions)
        )

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The text as recognisers read it."""
        return passages(self.document)

    @cached_property
    def kind_decision(self) -> KindDecision:
        """Of what kind the document is, and what told so."""
        return KindDecision(self._kind, "configuration") if self._kind else decide_kind(self.document, self.declared)

    @property
    def kind(self) -> Kind | None:
        """Of what kind the document is; None where nothing told."""
        return self.kind_decision.kind

    @cached_property
    def language(self) -> str:
        """ISO 639-1 code of the document's language, ``und`` where it cannot be told."""
        return language_of(self.declared, self.passages)

    @cached_property
    def ages(self) -> tuple[Age, ...]:
        """Age expressions, in reading order."""
        return ages(self.passages)

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """E-mail addresses and the other ways to reach somebody, in reading order."""
        return contacts(self.passages)

    @cached_property
    def slots(self) -> tuple[EmptySlot, ...]:
        """Places where a value was meant to stand: ``email us at .``."""
        return empty_slots(self.passages)

    @cached_property
    def clauses(self) -> Clauses:
        """The clauses found, by clause key; a key that is not there gives an empty tuple."""
        return clauses(self.document, self.passages)
