"""What a document says, for a person's eyes: its facts grouped by kind, one line each, with line numbers."""

from collections.abc import Iterator
from typing import Any

from policylint.policy import Policy
from policylint.report.fact_list import ListedFact, facts_by_kind
from policylint.report.visible import visible

_LONGEST = 72
_OF_FIRST_PROVISION = ("article", "paragraphs", "letters")
_WHERE_FALSE = {"resolved": "unresolved", "defined": "undefined"}


def render_facts_text(policy: Policy) -> str:
    """Return a heading, then each kind of which there is a fact, with line, text and fields of each."""
    return "".join(f"{line}\n" for line in _lines(policy))


def _lines(policy: Policy) -> Iterator[str]:
    kind = policy.kind.value if policy.kind else "unknown kind"
    mode = policy.document.mode.value
    yield f"{visible(policy.source.path)}: {kind}, language {visible(policy.language)}, {mode} mode"
    for name, facts in facts_by_kind(policy).items():
        if facts:
            yield f"\n{name} ({len(facts)})"
            yield from (_line(listed) for listed in facts)


def _line(listed: ListedFact) -> str:
    fields = (
        _field(name, value)
        for name, value in listed.fields.items()
        if value != listed.fact.text and name not in _OF_FIRST_PROVISION
    )
    return f"{listed.fact.line:>6}  “{_short(listed.fact.text)}”  {', '.join(filter(None, fields))}".rstrip()


def _field(name: str, value: Any) -> str:
    """Show a field: ``role privacy``; a truth by its name alone, a list by its values."""
    match value:
        case [*provisions] if name == "provisions":
            return ", ".join(_provision(one) for one in provisions)
        case None | []:
            return ""
        case bool():
            return name if value else _WHERE_FALSE.get(name, "")
        case list():
            return f"{name} " + " or ".join(_short(_item(item)) for item in value)
        case _:
            return f"{name} {_short(str(value))}"


def _provision(provision: dict[str, Any]) -> str:
    """Show a place in a law, with all that is known of it: ``article 6 (1) (f)``, ``article 15 to 21``."""
    parts = "".join(f" ({part})" for part in (*provision["paragraphs"], *provision["letters"]))
    last = f" to {provision['to']}" if provision["to"] else ""
    return f"{provision['unit']} {provision['number']}{parts}{last}"


def _item(item: Any) -> str:
    return " ".join(str(value) for value in item.values()) if isinstance(item, dict) else str(item)


def _short(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
