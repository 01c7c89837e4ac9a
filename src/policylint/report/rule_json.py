"""The rules, for programs: the JSON document ``policylint-rules/1``.

Keys may be added, but are never renamed or removed within a schema version. ``page`` is the path of the
rule's page below the folder that its package is installed in, null for a rule of a plugin that has none.
``clauses`` are those that a rule on required clauses asks for, ``core_clauses`` the group of the core profile
of which it wants one.
"""

from typing import Any

from policylint.__about__ import __version__
from policylint.report.json_text import json_text
from policylint.report.rule_text import RuleText, rule_text
from policylint.required_clause import RequiredClause
from policylint.rule import RuleOption
from policylint.rule_set import LoadedRule, RuleSet

SCHEMA = "policylint-rules/1"

_TYPES = {bool: "boolean", int: "integer", str: "string", tuple: "array of strings"}


def render_rules_json(rules: RuleSet) -> str:
    """Return all rules as JSON, without their pages."""
    running = {rule.meta.code for rule in rules.selected()}
    return _document([_rule(rule, rule_text(rule), rule.meta.code in running) for rule in rules])


def render_rule_json(rule: LoadedRule) -> str:
    """Return one rule as JSON, with its page in Markdown as ``text``."""
    text = rule_text(rule)
    runs = len(RuleSet((rule,)).selected()) > 0
    return _document([{**_rule(rule, text, runs), "text": text.page}])


def _document(rules: list[dict[str, Any]]) -> str:
    return json_text({"schema": SCHEMA, "policylint": __version__, "rules": rules})


def _rule(rule: LoadedRule, text: RuleText, runs_by_default: bool) -> dict[str, Any]:
    meta = rule.meta
    required = rule.rule if isinstance(rule.rule, RequiredClause) else None
    return {
        "code": meta.code,
        "name": meta.name,
        "summary": text.short,
        "description": text.full,
        "severity": meta.severity.label,
        "confidence": meta.confidence.label,
        "since": meta.since,
        "kinds": None if meta.kinds is None else sorted(kind.value for kind in meta.kinds),
        "languages": None if meta.languages is None else sorted(meta.languages),
        "optional": meta.optional,
        "runs_by_default": runs_by_default,
        "clauses": list(required.clauses) if required else [],
        "core_clauses": list(required.core) if required else [],
        "options": [_option(option) for option in meta.options],
        "plugin": rule.plugin,
        "distribution": rule.distribution,
        "page": text.page_path,
    }


def _option(option: RuleOption) -> dict[str, Any]:
    default = list(option.default) if isinstance(option.default, tuple) else option.default
    return {
        "name": option.name,
        "type": _TYPES[type(option.default)],
        "default": default,
        "description": option.description,
    }
