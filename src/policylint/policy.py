"""All that a rule may see of one document: its tree, its facts, and what it declares."""

import datetime
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, wraps
from types import NoneType
from typing import Any, TypeVar

from policylint.applicability import (
    AppliedLaw,
    Conditions,
    Why,
    applied_laws,
    plain_statements,
    stated_conditions,
    within_scope,
)
from policylint.arguments import must_be, must_be_day, names
from policylint.asked import Asked, AskedByCore, asked, asked_by_core
from policylint.errors import FactError, PolicylintError
from policylint.facts.ages import Age, ages
from policylint.facts.citations import Citation, citations
from policylint.facts.clauses import Clauses, clauses
from policylint.facts.clauses.clause import NearMiss
from policylint.facts.clauses.delegations import Delegation, delegations
from policylint.facts.clauses.lost_text import LostText, lost_texts
from policylint.facts.clauses.marks import Mark, marks
from policylint.facts.clauses.other_policy import OtherPolicy, other_policy
from policylint.facts.clauses.people_at_work import PeopleAtWork, people_at_work
from policylint.facts.clauses.unread import unread
from policylint.facts.clauses.unread_images import UnreadImages, unread_images
from policylint.facts.contacts import Contact, contacts
from policylint.facts.contacts.slots import EmptySlot, empty_slots
from policylint.facts.dates import Date, dates, declared_dates
from policylint.facts.definitions import Definition, definitions
from policylint.facts.definitions.terms import TermUse, term_uses
from policylint.facts.durations import Duration, durations
from policylint.facts.former_versions import outside_of_former_versions
from policylint.facts.front_matter import Declared, declared
from policylint.facts.kind import Kind, KindDecision, decide_kind
from policylint.facts.language import UNKNOWN, language_of
from policylint.facts.mixed_scripts import MixedScript, mixed_scripts
from policylint.facts.organisations import Organisation, OrganisationRole, organisations
from policylint.facts.pairs import UnbalancedPair, unbalanced_pairs
from policylint.facts.passages import Passage, passages
from policylint.facts.placeholders import Placeholder, placeholders
from policylint.facts.references import Reference, references
from policylint.facts.references.anchors import Anchor, anchors
from policylint.facts.references.contents_entries import ContentsEntry, contents_entries
from policylint.facts.references.title_index import TitleIndex
from policylint.facts.tags import Tag, tags
from policylint.facts.tags.regions import Orphan, Region, orphans, regions
from policylint.facts.urls import Url, urls
from policylint.law import catalogue
from policylint.law_regions import LawRegions
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.nodes import Section

T = TypeVar("T")


def _fact(compute: Callable[["Policy"], T]) -> cached_property[T]:
    """Make a property that is computed on first use and kept.

    What it raises, where nothing is wrong with how policylint was called, becomes FactError: it is no fault
    of the rule that asked.
    """

    @wraps(compute)
    def computed(policy: "Policy") -> T:
        try:
            return compute(policy)
        except (PolicylintError, FactError):
            raise
        except Exception as error:
            told = " ".join(f"{type(error).__name__}: {error}".split())
            raise FactError(f"{compute.__name__} of {policy.source.path}: {told}") from error

    return cached_property(computed)


class Policy:
    """One document with its facts, each computed on first use and kept."""

    def __init__(
        self,
        document: Document,
        *,
        as_of: datetime.date,
        kind: Kind | None = None,
        configured_kind: Kind | None = None,
        options: Mapping[str, Mapping[str, Any]] | None = None,
        laws: Sequence[str] = (),
        conditions: Sequence[str] = (),
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        """Wrap a document.

        ``as_of`` is the day by which laws and dates are judged; ``kind`` overrules what the document says of
        itself; ``configured_kind`` is believed where its front matter says nothing; ``options`` are the
        settings of rules, by rule name; ``laws`` and ``conditions`` are those that the configuration declares
        to apply, by key (``not-has-dpo`` for what does not hold); ``facts`` are what it declares to be true
        of the service, by dotted key (``audience.minimum_age``). Raises UsageError for an argument of the
        wrong type.
        """
        must_be(Document, "document", document, "a Document, as parse() returns it")
        must_be_day("as_of", as_of)
        for name, given in (("kind", kind), ("configured_kind", configured_kind)):
            must_be((Kind, NoneType), name, given, "a Kind such as Kind.TERMS")
        self.document = document
        self.as_of = as_of
        self._kind = kind
        self._configured_kind = configured_kind
        self._options = options or {}
        self._configured_laws = names("laws", laws)
        self._configured_conditions = names("conditions", conditions)
        self.configured_facts = facts or {}

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

    @_fact
    def declared(self) -> Declared:
        """What the front matter declares."""
        return declared(self.document)

    @_fact
    def laws(self) -> tuple[AppliedLaw, ...]:
        """The laws in force that are taken to apply, by key, and what told so.

        Raises UsageError where the configuration names a law that the catalogue does not have.
        """
        return applied_laws(
            self._configured_laws,
            self.declared,
            self.citations,
            self._stated_conditions,
            self.as_of,
            (one.name for one in self.organisations if one.role is OrganisationRole.CONTROLLER),
        )

    @property
    def laws_are_named(self) -> bool:
        """Whether configuration or front matter names laws that apply, so that these are to be asked."""
        return any(law.ground.why in (Why.CONFIGURATION, Why.FRONT_MATTER) for law in self.laws)

    @_fact
    def conditions(self) -> Conditions:
        """What is known of the conditions of laws."""
        return within_scope(self._stated_conditions, self.laws)

    @_fact
    def _stated_conditions(self) -> Conditions:
        return stated_conditions(self._configured_conditions, self.declared, plain_statements(self.clauses))

    @_fact
    def asked(self) -> tuple[Asked, ...]:
        """What the laws that apply ask, law by law, and what the document has of it."""
        return asked(self.laws, self.conditions, self.clauses, self.as_of, LawRegions(self.regions))

    @_fact
    def asked_by_core(self) -> tuple[AskedByCore, ...]:
        """What the core profile asks; little where configuration or front matter names the laws to ask."""
        return asked_by_core(
            self.conditions,
            self.clauses,
            laws_are_named=self.laws_are_named,
            at_work=self.people_at_work is not None,
        )

    @_fact
    def passages(self) -> tuple[Passage, ...]:
        """The text as recognisers read it, without former versions of it."""
        return outside_of_former_versions(passages(self.document))

    @_fact
    def kind_decision(self) -> KindDecision:
        """Of what kind the document is, and what told so."""
        if self._kind:
            return KindDecision(self._kind, "configuration")
        if self._configured_kind and self.declared.kind is None:
            return KindDecision(self._configured_kind, "the configuration says so")
        return decide_kind(self.document, self.declared, self.passages)

    @property
    def kind(self) -> Kind | None:
        """Of what kind the document is; None where nothing told."""
        return self.kind_decision.kind

    @_fact
    def language(self) -> str:
        """ISO 639-1 code of the document's language, ``und`` where it cannot be told."""
        return language_of(self.declared, self.passages)

    @property
    def _english(self) -> tuple[Passage, ...]:
        """What recognisers of English words read: nothing, where the document is in another language."""
        return self.passages if self.language in ("en", UNKNOWN) else ()

    @_fact
    def ages(self) -> tuple[Age, ...]:
        """Age expressions, in reading order."""
        return ages(self._english)

    @_fact
    def anchors(self) -> tuple[Anchor, ...]:
        """Places that a link within the document can lead to, in reading order."""
        return anchors(self.document)

    @_fact
    def citations(self) -> tuple[Citation, ...]:
        """Laws that the text names or points into, in reading order."""
        return citations(self.passages)

    @_fact
    def contacts(self) -> tuple[Contact, ...]:
        """E-mail addresses and the other ways to reach somebody, in reading order."""
        return contacts(self.passages)

    @_fact
    def contents_entries(self) -> tuple[ContentsEntry, ...]:
        """Entries of contents lists, and whether the document keeps what they promise."""
        return contents_entries(self.document, self.anchors, self._titles)

    @_fact
    def delegations(self) -> tuple[Delegation, ...]:
        """Places that leave a subject to another document of the same author, in reading order."""
        return delegations(self._english, self.contacts)

    @_fact
    def lost_texts(self) -> tuple[LostText, ...]:
        """Places where the text breaks off, in reading order."""
        return lost_texts(self._english)

    def unread(self, clause: str, laws: Collection[str]) -> NearMiss | None:
        """Return the first place where a clause may stand that could not be read; None where there is none.

        It leaves the subject to another document, or the text breaks off there. ``laws`` are those that ask
        for the clause, by key.
        """
        return unread((*self.delegations, *self.lost_texts), clause, laws)

    @_fact
    def dates(self) -> tuple[Date, ...]:
        """Dates, in reading order; the declared ``date_order`` settles how figures are read."""
        order = self.declared.date_order
        declared = declared_dates(self.declared, self.source)
        return (*declared, *dates(self.passages, order.value if order else None))

    @_fact
    def definitions(self) -> tuple[Definition, ...]:
        """Terms that the document defines, in reading order."""
        return definitions(self._english, self.tags)

    @_fact
    def durations(self) -> tuple[Duration, ...]:
        """Lengths of time and what is to happen in them, in reading order."""
        return durations(self._english)

    @_fact
    def mixed_scripts(self) -> tuple[MixedScript, ...]:
        """Words of two alphabets and stray characters, in reading order."""
        return mixed_scripts(self.passages)

    @_fact
    def organisations(self) -> tuple[Organisation, ...]:
        """Organisations that are named, in reading order."""
        configured = self.configured_facts.get("controller.name")
        names = (configured,) if configured else ()
        return organisations(self._english, self.definitions, self.declared, names)

    @_fact
    def orphans(self) -> tuple[Orphan, ...]:
        """Tags that belong to nothing, in reading order."""
        return orphans(self.tags)

    @_fact
    def placeholders(self) -> tuple[Placeholder, ...]:
        """Placeholders and leftover template syntax, in reading order."""
        return placeholders(self.passages)

    @_fact
    def references(self) -> tuple[Reference, ...]:
        """References to sections, anchors, titles and files, in reading order."""
        return references(self.document, self.passages, self.anchors, self.citations, self._titles)

    @_fact
    def regions(self) -> tuple[Region, ...]:
        """Parts of the document that are about some laws or for some people only, in reading order."""
        return regions(self.source, self.tags)

    @_fact
    def slots(self) -> tuple[EmptySlot, ...]:
        """Places where a value was meant to stand: ``email us at .``."""
        return empty_slots(self._english)

    @_fact
    def terms(self) -> tuple[TermUse, ...]:
        """Uses of defined terms, and of contract terms that nothing defines, in reading order."""
        return term_uses(self._english, self.definitions)

    @_fact
    def tags(self) -> tuple[Tag, ...]:
        """What `policy:` comments say, in reading order."""
        return tags(self.document)

    @_fact
    def unbalanced_pairs(self) -> tuple[UnbalancedPair, ...]:
        """Quotation marks and brackets that lack their partner, in reading order."""
        return unbalanced_pairs(self.passages)

    @_fact
    def urls(self) -> tuple[Url, ...]:
        """URLs and bare domains, in reading order."""
        return urls(self.passages)

    @_fact
    def other_policy(self) -> OtherPolicy | None:
        """Where another policy holds beside the document or in its place; None where it stands alone."""
        return other_policy(self._english)

    @_fact
    def people_at_work(self) -> PeopleAtWork | None:
        """Where the document says that it is for people at work only; None for one for others as well."""
        return people_at_work(self._english)

    @_fact
    def unread_images(self) -> UnreadImages | None:
        """Where images stand instead of purposes or legal bases; None where none do."""
        return unread_images(self._english)

    @_fact
    def clauses(self) -> Clauses:
        """The clauses found, by clause key; a key that is not there gives an empty tuple."""
        return clauses(
            self.document,
            self._english,
            self.tags,
            self._marks,
            notices=catalogue.wordings(),
            declared=self.declared,
            placeholders=self.placeholders,
        )

    @property
    def _marks(self) -> Sequence[Mark]:
        return marks(
            ages=self.ages,
            citations=self.citations,
            contacts=self.contacts,
            dates=self.dates,
            durations=self.durations,
            organisations=self.organisations,
            placeholders=self.placeholders,
            slots=self.slots,
            urls=self.urls,
        )

    @cached_property
    def _titles(self) -> TitleIndex:
        return TitleIndex(self.document, self.passages)
