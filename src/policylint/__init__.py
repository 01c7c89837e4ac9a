"""policylint: lint privacy policies.

>>> import policylint
>>> for finding in policylint.check_text(text):
...     print(finding.line, finding.message)

The names are imported when they are first asked for, so that who parses a text waits for no recogniser of
facts, and ``policylint --version`` for neither.
"""

from importlib import import_module

from policylint.__about__ import __version__

# Not the one of typing: `python -m policylint` has the current folder on its path until `__main__` runs, and
# what is linted may hold a typing.py.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from policylint.api import check_paths, check_text, find_config, parse
    from policylint.asked import Asked, AskedByCore, RequirementStatus
    from policylint.clause_place import line_for_clause
    from policylint.confidence import Confidence
    from policylint.config.config import Config
    from policylint.config.fault import ConfigurationError, Fault
    from policylint.engine import DocumentReport, Report
    from policylint.errors import PluginError, PolicylintError, RuleError, UsageError
    from policylint.facts.ages import Age
    from policylint.facts.ages.age_context import Governs, Subject
    from policylint.facts.ages.age_phrases import Alternative, Relation
    from policylint.facts.clauses import Clauses
    from policylint.facts.clauses.clause import Clause, NearMiss
    from policylint.facts.contacts.contact import Contact, ContactKind, ContactRole
    from policylint.facts.contacts.slots import EmptySlot
    from policylint.facts.dates import DateRole
    from policylint.facts.fact import Fact
    from policylint.facts.kind import Kind
    from policylint.facts.passages import Passage
    from policylint.finding import (
        Absence,
        Edit,
        Finding,
        Fix,
        LawReference,
        NearestMiss,
        Related,
        Severity,
    )
    from policylint.hookspecs import hookimpl
    from policylint.plugins import load_rules, rules_in
    from policylint.policy import Policy
    from policylint.required_clause import (
        RequiredClause,
        law_references,
        severity_of,
        title_span,
    )
    from policylint.rule import Rule, RuleMeta, RuleOption
    from policylint.rule_set import RuleSet
    from policylint.source import Position, Source, Span
    from policylint.syntax.document import Document
    from policylint.syntax.nodes import Section

__all__ = [
    "Absence",
    "Age",
    "Alternative",
    "Asked",
    "AskedByCore",
    "Clause",
    "Clauses",
    "Confidence",
    "Config",
    "ConfigurationError",
    "Contact",
    "ContactKind",
    "ContactRole",
    "DateRole",
    "Document",
    "DocumentReport",
    "Edit",
    "EmptySlot",
    "Fact",
    "Fault",
    "Finding",
    "Fix",
    "Governs",
    "Kind",
    "LawReference",
    "NearMiss",
    "NearestMiss",
    "Passage",
    "PluginError",
    "Policy",
    "PolicylintError",
    "Position",
    "Related",
    "Relation",
    "Report",
    "RequiredClause",
    "RequirementStatus",
    "Rule",
    "RuleError",
    "RuleMeta",
    "RuleOption",
    "RuleSet",
    "Section",
    "Severity",
    "Source",
    "Span",
    "Subject",
    "UsageError",
    "__version__",
    "check_paths",
    "check_text",
    "find_config",
    "hookimpl",
    "law_references",
    "line_for_clause",
    "load_rules",
    "parse",
    "rules_in",
    "severity_of",
    "title_span",
]

_HOMES = {
    "Absence": "policylint.finding",
    "Age": "policylint.facts.ages",
    "Alternative": "policylint.facts.ages.age_phrases",
    "Clause": "policylint.facts.clauses.clause",
    "Clauses": "policylint.facts.clauses",
    "Confidence": "policylint.confidence",
    "Config": "policylint.config.config",
    "ConfigurationError": "policylint.config.fault",
    "Contact": "policylint.facts.contacts.contact",
    "ContactKind": "policylint.facts.contacts.contact",
    "ContactRole": "policylint.facts.contacts.contact",
    "DateRole": "policylint.facts.dates",
    "Document": "policylint.syntax.document",
    "DocumentReport": "policylint.engine",
    "Edit": "policylint.finding",
    "EmptySlot": "policylint.facts.contacts.slots",
    "Fact": "policylint.facts.fact",
    "Fault": "policylint.config.fault",
    "Finding": "policylint.finding",
    "Fix": "policylint.finding",
    "Governs": "policylint.facts.ages.age_context",
    "Kind": "policylint.facts.kind",
    "LawReference": "policylint.finding",
    "NearMiss": "policylint.facts.clauses.clause",
    "NearestMiss": "policylint.finding",
    "Passage": "policylint.facts.passages",
    "PluginError": "policylint.errors",
    "Policy": "policylint.policy",
    "PolicylintError": "policylint.errors",
    "Position": "policylint.source",
    "Related": "policylint.finding",
    "Relation": "policylint.facts.ages.age_phrases",
    "Report": "policylint.engine",
    "RequiredClause": "policylint.required_clause",
    "Rule": "policylint.rule",
    "RuleError": "policylint.errors",
    "RuleMeta": "policylint.rule",
    "RuleOption": "policylint.rule",
    "RuleSet": "policylint.rule_set",
    "Section": "policylint.syntax.nodes",
    "Severity": "policylint.finding",
    "Source": "policylint.source",
    "Span": "policylint.source",
    "Subject": "policylint.facts.ages.age_context",
    "UsageError": "policylint.errors",
    "Asked": "policylint.asked",
    "AskedByCore": "policylint.asked",
    "RequirementStatus": "policylint.asked",
    "law_references": "policylint.required_clause",
    "severity_of": "policylint.required_clause",
    "check_paths": "policylint.api",
    "check_text": "policylint.api",
    "find_config": "policylint.api",
    "hookimpl": "policylint.hookspecs",
    "line_for_clause": "policylint.clause_place",
    "load_rules": "policylint.plugins",
    "parse": "policylint.api",
    "rules_in": "policylint.plugins",
    "title_span": "policylint.required_clause",
}
"""The module of each public name."""

if not TYPE_CHECKING:  # a type checker that saw this would believe in any name

    def __getattr__(name: str) -> object:
        """Import a public name (PEP 562)."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
