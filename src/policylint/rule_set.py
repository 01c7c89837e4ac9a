"""The rules that can run: found by code or name, and chosen by what the user selects."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from policylint.arguments import must_be, must_be_text, names
from policylint.confidence import Confidence
from policylint.errors import UnknownNameError, UsageError
from policylint.rule import Rule, RuleMeta

_LONGEST_NAME = 80
"""A text that is longer is no misspelt name."""


@frozen
class LoadedRule:
    """A rule, who brought it, and the package that holds its page."""

    rule: Rule
    plugin: str
    distribution: str
    page_package: str

    @property
    def meta(self) -> RuleMeta:
        """The rule's meta."""
        return self.rule.meta

    @property
    def aliases(self) -> tuple[str, str]:
        """Its code and its name, by which it is found without regard to case."""
        return self.meta.code.casefold(), self.meta.name

    def __str__(self) -> str:
        return f"{self.meta.code} {self.meta.name} of plugin {self.plugin}"


@frozen(slots=False)
class RuleSet:
    """All rules that can run, sorted by code."""

    rules: tuple[LoadedRule, ...]

    @cached_property
    def _by_alias(self) -> Mapping[str, LoadedRule]:
        return {alias: loaded for loaded in self.rules for alias in loaded.aliases}

    @cached_property
    def _by_beginning(self) -> Mapping[str, tuple[LoadedRule, ...]]:
        begun: dict[str, tuple[LoadedRule, ...]] = {}
        for loaded in self.rules:
            for beginning in _beginnings(loaded.meta.code):
                begun[beginning] = (*begun.get(beginning, ()), loaded)
        return begun

    def __iter__(self) -> Iterator[LoadedRule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def find(self, code_or_name: str) -> LoadedRule:
        """Return a rule by code or name; raises UsageError, with a did-you-mean, where there is none."""
        must_be_text("the code or name of a rule", code_or_name)
        known = self._by_alias
        wanted = code_or_name.strip().casefold()
        if wanted in known:
            return known[wanted]

        def meant() -> str:
            near = difflib.get_close_matches(wanted[:_LONGEST_NAME], sorted(known), n=1, cutoff=0.6)
            return f"{known[near[0]].meta.code} ({known[near[0]].meta.name})" if near else ""

        raise UnknownNameError(
            f"there is no rule “{code_or_name}”", meant, "`policylint rules` lists them all"
        )

    def named(self, reference: str) -> tuple[LoadedRule, ...]:
        """Return the rules that a reference means: one by code or name, or all whose codes begin so.

        A beginning is that of all rules of a plugin (``ACME``) or of a family (``PL2``). Raises UsageError,
        with a did-you-mean, where nothing is meant.
        """
        must_be_text("the code or name of a rule", reference)
        return self._by_beginning.get(reference.strip().upper()) or (self.find(reference),)

    def without(self, references: Iterable[str]) -> frozenset[str]:
        """Return the codes of what references switch off; raises UsageError where that cannot be.

        Of rules that are meant by the beginning of their codes, those that are not optional stay.
        """
        asked = names("references", references)
        return frozenset(loaded.meta.code for reference in asked for loaded in self._optional(reference))

    def selected(
        self,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        min_confidence: Confidence = Confidence.HIGH,
    ) -> "RuleSet":
        """Return the rules that run: those in ``select``, else all of sufficient confidence; less ``ignore``.

        Both take codes, names and beginnings of codes, as `named` does. A rule that is not optional runs in
        any case. Raises UsageError for an unknown rule, and for one in ``ignore`` that cannot be switched
        off.
        """
        must_be(Confidence, "min_confidence", min_confidence, "a Confidence such as Confidence.LOW")
        asked = names("select", select)
        wanted = {loaded.meta.code for reference in asked for loaded in self.named(reference)}
        unwanted = self.without(ignore)
        if not wanted:
            wanted = {loaded.meta.code for loaded in self.rules if loaded.meta.confidence >= min_confidence}
        return RuleSet(
            tuple(
                loaded
                for loaded in self.rules
                if not loaded.meta.optional or loaded.meta.code in wanted - unwanted
            )
        )

    def _optional(self, reference: str) -> tuple[LoadedRule, ...]:
        meant = self.named(reference)
        optional = tuple(loaded for loaded in meant if loaded.meta.optional)
        if not optional:
            meta = meant[0].meta
            raise UsageError(
                f"{meta.code} ({meta.name}) cannot be switched off, as it tells "
                f"what was not checked: `policylint explain {meta.code}` says what to do about it"
            )
        return optional


def _beginnings(code: str) -> Iterator[str]:
    """Yield how a code begins: its letters, and these with the first digits."""
    letters = len(code.rstrip("0123456789"))
    yield from (code[:end] for end in range(letters, len(code)))
