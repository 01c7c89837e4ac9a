"""What the author of a rule sees: `Rule` and `RuleMeta`."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator

from attrs import Attribute, field, frozen

from policylint.arguments import must_be
from policylint.confidence import Confidence
from policylint.facts.kind import Kind
from policylint.finding import Absence, Finding, Fix, LawReference, Related, Severity
from policylint.policy import Policy
from policylint.source import Span


def _spelt(pattern: str, example: str) -> Callable[[object, "Attribute[str]", object], None]:
    """Make a validator that raises ValueError unless the whole of a text fits a pattern."""

    def check(of: object, attribute: "Attribute[str]", value: object) -> None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            kind = type(of).__name__
            raise ValueError(
                f"the {attribute.name} of a {kind} must be spelt like {example}, not {value!r:.80}"
            )

    return check


_CODE = _spelt(r"[A-Z]{2,8}[0-9]{3}", "ACME001")
_NAME = _spelt(r"[a-z0-9]+(-[a-z0-9]+)*", "missing-robot-clause")


@frozen
class RuleOption:
    """A setting of a rule: ``[rules.NAME]`` of a configuration may give it a value like the default.

    The default tells the type: a truth, a whole number, a text, or a tuple of texts (a list in TOML).
    """

    name: str = field(validator=_NAME)
    default: bool | int | str | tuple[str, ...]
    description: str


@frozen
class RuleMeta:
    """Who a rule is and when it runs.

    ``code`` is never reused (``PL201``; a plugin picks letters of its own: ``ACME001``); ``name`` is the
    slug that also names the module and the page. ``kinds`` and ``languages`` (ISO 639-1) limit the rule to
    documents of that kind and language; ``None`` means any. A rule that is not ``optional`` runs whatever
    is selected and cannot be switched off: only policylint's own PL0 rules, which tell what was not
    checked, are such. ``options`` are its settings; `Policy.options` has those that are configured.

    Raises ValueError for a code or a name that is spelt otherwise, and UsageError for a severity or a
    confidence that is none.
    """

    code: str = field(validator=_CODE)
    name: str = field(validator=_NAME)
    severity: Severity
    confidence: Confidence
    since: str = field(kw_only=True)
    kinds: frozenset[Kind] | None = field(default=None, kw_only=True)
    languages: frozenset[str] | None = field(default=None, kw_only=True)
    optional: bool = field(default=True, kw_only=True)
    options: tuple[RuleOption, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no severity and what is no confidence."""
        must_be(Severity, f"the severity of {self.code}", self.severity, "a Severity such as Severity.INFO")
        wanted = "a Confidence such as Confidence.LOW"
        must_be(Confidence, f"the confidence of {self.code}", self.confidence, wanted)

    def fits(self, policy: Policy) -> bool:
        """Tell whether the rule is about documents of this kind and language."""
        return (self.kinds is None or policy.kind in self.kinds) and (
            self.languages is None or policy.language in self.languages
        )


class Rule(ABC):
    """One check. Pure: it reads the policy it is given, yields findings and keeps nothing."""

    meta: RuleMeta

    @property
    def declared_in(self) -> str:
        """The dotted name of the module that declares the rule; its page stands beside that module."""
        return type(self).__module__

    @abstractmethod
    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield what is wrong with ``policy``; called only for documents that the rule's meta fits."""

    def finding(
        self,
        span: Span,
        message: str,
        *,
        related: Iterable[Related | Span] = (),
        severity: Severity | None = None,
        confidence: Confidence | None = None,
        clause: str | None = None,
        laws: Iterable[LawReference] = (),
        absence: Absence | None = None,
        fix: Fix | None = None,
        left_to: Iterable[str] = (),
    ) -> Finding:
        """Make a finding of this rule; severity and confidence may be lower than the rule's own, not higher.

        ``left_to`` are codes of rules that may say as much (`Finding`): this one is not told beside them.
        Raises ValueError when asked to raise either, or when the message ends in a full stop.
        """
        meta = self.meta
        if severity is not None and severity > meta.severity:
            raise ValueError(f"{meta.code} is of severity {meta.severity.label}: a finding may only lower it")
        if confidence is not None and confidence > meta.confidence:
            raise ValueError(
                f"{meta.code} is of confidence {meta.confidence.label}: a finding may only lower it"
            )
        if re.search(r"(?<!\.)\.$", message):
            raise ValueError(f"{meta.code}: a message ends without a full stop: {message!r}")
        return Finding(
            code=meta.code,
            name=meta.name,
            severity=meta.severity if severity is None else severity,
            confidence=meta.confidence if confidence is None else confidence,
            span=span,
            message=message,
            related=tuple(item if isinstance(item, Related) else Related(item) for item in related),
            clause=clause,
            laws=tuple(laws),
            absence=absence,
            fix=fix,
            left_to=tuple(left_to),
        )
