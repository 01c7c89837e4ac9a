"""policylint: lint privacy policies.

>>> import policylint
>>> for finding in policylint.check_text(text):
...     print(finding.line, finding.message)
"""

from policylint.__about__ import __version__
from policylint.api import check_paths, check_text, parse
from policylint.confidence import Confidence
from policylint.engine import DocumentReport, Report
from policylint.errors import PluginError, PolicylintError, RuleError, UsageError
from policylint.facts.age_context import Governs, Subject
from policylint.facts.age_phrases import Alternative, Relation
from policylint.facts.ages import Age
from policylint.facts.clause import Clause, NearMiss
from policylint.facts.clauses import Clauses
from policylint.facts.contact import Contact, ContactKind, ContactRole
from policylint.facts.fact import Fact
from policylint.facts.kind import Kind
from policylint.facts.passages import Passage
from policylint.facts.slots import EmptySlot
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
from policylint.plugins import RuleSet, load_rules, rules_in
from policylint.policy import Policy
from policylint.rule import RequiredClause, Rule, RuleMeta, line_for_clause, title_span
from policylint.source import Position, Source, Span
from policylint.syntax.nodes import Document, Section

__all__ = [
    "Absence",
    "Age",
    "Alternative",
    "Clause",
    "Clauses",
    "Confidence",
    "Contact",
    "ContactKind",
    "ContactRole",
    "Document",
    "DocumentReport",
    "Edit",
    "EmptySlot",
    "Fact",
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
    "Rule",
    "RuleError",
    "RuleMeta",
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
    "hookimpl",
    "line_for_clause",
    "load_rules",
    "parse",
    "rules_in",
    "title_span",
]
