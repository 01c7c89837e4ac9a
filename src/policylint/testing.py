"""For authors of rules: run a rule's page as its test.

A page is Markdown. Each fenced ``policy`` block in it is linted with the page's rule alone, and what is
found is compared with the fenced ``findings`` block that follows: one finding a line, none where the text
is fine::

    PL201 3:12-3:31 -> 9:1-9:20, 10:1-10:5

That is the code, where the finding starts and ends (1-based lines, columns in code points, the end
excluded) and the places it relates to. A fenced ``toml`` block before the ``policy`` block configures it: the
laws that apply (``laws = ["gdpr"]``), what holds for them or not (``conditions = ["not-has-dpo"]``), and the
rule's options in a table ``[rules.NAME]``. In a ``policy escaped`` block backslash escapes stand for bytes
(`policylint.escapes`).

One line in a test module tests every page of a plugin::

    test_page = policylint.testing.page_tests("policylint_acme")
"""

import datetime
import difflib
import importlib
from collections.abc import Callable, Iterable

from policylint.confidence import Confidence
from policylint.engine import Settings, lint
from policylint.errors import UsageError
from policylint.finding import Finding
from policylint.plugins import page_of, rules_of
from policylint.policy import Policy
from policylint.rule_page import Configuration, Example, Page, read_page
from policylint.rule_set import LoadedRule, RuleSet
from policylint.source import Source, Span
from policylint.syntax.parser import parse

EXAMPLES_AS_OF = datetime.date(2026, 1, 1)
"""The day by which examples are judged, so that no page fails with time."""

SECTIONS = ("What it flags", "Why it matters", "Examples", "How to fix", "Options", "When to silence it")
"""The sections of a page in their order; Options only where the rule has any."""


def page_tests(plugin: str) -> Callable[[LoadedRule], None]:
    """Return a pytest test of every page of a plugin: assign it to a name that begins with ``test_``.

    ``plugin`` is the dotted name of the module that holds the plugin's hook. Raises PluginError where the
    plugin cannot be loaded, and AssertionError where it offers no rule.
    """
    import pytest

    rules = [loaded for loaded in rules_of(importlib.import_module(plugin)) if loaded.plugin == plugin]
    if not rules:
        raise AssertionError(f"{plugin} offers no rules to test")

    @pytest.mark.parametrize("loaded", rules, ids=[loaded.meta.name for loaded in rules])
    def test_page(loaded: LoadedRule) -> None:
        __tracebackhide__ = True
        check_page(loaded)

    return test_page


def check_page(loaded: LoadedRule, beside: Iterable[LoadedRule] = ()) -> None:
    """Raise AssertionError where a rule's page lacks something, or an example's findings are others.

    A page must have its `SECTIONS`, an example that is flagged and one that is not. ``beside`` are rules
    that run too and whose findings are not compared, for rules about comments that silence others. Raises
    PluginError where there is no page.
    """
    __tracebackhide__ = True
    name = f"{loaded.meta.name.replace('-', '_')}.md"
    try:
        page = read_page(page_of(loaded), name)
    except ValueError as error:
        raise AssertionError(str(error)) from error
    rules = RuleSet((loaded, *(other for other in beside if other.meta.code != loaded.meta.code)))
    faults = [*_faults(page), *(_difference(example, rules, name) for example in page.examples)]
    told = "\n\n".join(fault for fault in faults if fault)
    if told:
        raise AssertionError(told)


def _faults(page: Page) -> list[str]:
    """Say what the page lacks."""
    has_options = any(example.configuration.options for example in page.examples)
    present = [title for title in page.sections if title in SECTIONS]
    wanted = [title for title in SECTIONS if title != "Options" or has_options or title in present]
    faults = [f"{page.name} lacks the section “## {title}”" for title in wanted if title not in present]
    if not faults and present != wanted:
        faults.append(f"{page.name} has its sections in another order than: {', '.join(wanted)}")
    if not any(example.expected for example in page.examples):
        faults.append(f"{page.name} has no example with findings: show what the rule flags")
    if all(example.expected for example in page.examples):
        faults.append(f"{page.name} has no example without findings: show what the rule accepts")
    return faults


def _difference(example: Example, rules: RuleSet, name: str) -> str:
    """Say in what the findings of the first rule differ from those expected; nothing where they do not."""
    loaded = rules.rules[0]
    source = Source.from_bytes(example.data, f"{name}:{example.line}")
    try:
        settings = _settings(example.configuration)
    except UsageError as error:
        return f"{name}:{example.line}: {error}"
    findings = [one for one in lint(source, rules, settings).findings if one.code == loaded.meta.code]
    got = [_as_expected(finding, source) for finding in findings]
    if got == list(example.expected):
        return ""
    heading = f"{name}:{example.line}: the findings of this example are not those expected"
    policy = Policy(parse(source), as_of=EXAMPLES_AS_OF)
    if not loaded.meta.fits(policy):
        kind = policy.kind.value if policy.kind else "unknown"
        heading += (
            f"; the rule is not run on a document of kind {kind} ({policy.kind_decision.why}) "
            f"in language {policy.language}"
        )
    difference = difflib.unified_diff(example.expected, got, "expected", "got", lineterm="", n=1000)
    messages = (f"got on line {finding.line}: {finding.message}" for finding in findings)
    return "\n".join([heading, *difference, *messages])


def _settings(configuration: Configuration) -> Settings:
    """Return what an example is linted by; raises UsageError where there is no such law or condition."""
    return Settings(
        EXAMPLES_AS_OF,
        configuration.options,
        Confidence.LOW,
        configuration.laws,
        configuration.conditions,
        reasons_required=configuration.reasons_required,
    )


def _as_expected(finding: Finding, source: Source) -> str:
    related = ", ".join(_range(place.span, source) for place in finding.related)
    return f"{finding.code} {_range(finding.span, source)}" + (f" -> {related}" if related else "")


def _range(span: Span, source: Source) -> str:
    start, end = source.position(span.start), source.position(span.end)
    return f"{start.line}:{start.column}-{end.line}:{end.column}"
