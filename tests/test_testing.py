"""The kit for rule authors: a page that is wrong in any way fails, and says where and how."""

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from policylint.confidence import Confidence
from policylint.errors import PluginError
from policylint.finding import Finding, Severity
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.rule_set import LoadedRule
from policylint.source import Span
from policylint.testing import check_page, page_tests

PAGE = """# kettle (ACME001)

## What it flags

Kettles.

## Why it matters

They boil.

## Examples

```policy
A kettle
and a pot.
```

```findings
ACME001 1:3-1:9 -> 2:7-2:10
```

```policy
A pot.
```

```findings
```

## How to fix

Take another.

## When to silence it

Never.
"""

RULE = '''
"""A probe."""
from policylint import Confidence, Rule, RuleMeta, Severity, Span

class Kettle(Rule):
    """Flags kettles, and the pots beside them; another word where the option says so."""

    meta = RuleMeta("ACME001", "kettle", Severity.ERROR, Confidence.LOW, since="1.0")

    def check(self, policy):
        text = policy.source.text
        word = policy.options("kettle").get("word", "kettle")
        if word in text:
            start, pot = text.index(word), text.find("pot")
            related = [Span(pot, pot + 3)] if pot >= 0 else []
            yield self.finding(Span(start, start + len(word)), f"no {word} please", related=related)
'''

HOOK = """
from policylint import hookimpl, rules_in

@hookimpl
def policylint_rules():
    return rules_in(__name__)
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a plugin package ``acme_kitchen`` with one rule and its page."""
    folder = tmp_path / "acme_kitchen"
    folder.mkdir()
    (folder / "__init__.py").write_text(HOOK)
    (folder / "kettle.py").write_text(RULE)
    (folder / "kettle.md").write_text(PAGE)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in ("acme_kitchen", "acme_kitchen.kettle"):
        sys.modules.pop(name, None)


def check(plugin: Path, page: str = PAGE) -> None:
    (plugin / "kettle.md").write_text(page, encoding="utf-8")
    rule = importlib.import_module("acme_kitchen.kettle").Kettle()
    check_page(LoadedRule(rule, "acme", "acme", "acme_kitchen"))


class TestCheckPage:
    def test_a_page_that_is_right_passes(self, plugin: Path) -> None:
        check(plugin)

    @pytest.mark.parametrize(
        ("was", "becomes"),
        [
            ("1:3-1:9", "1:3-1:8"),
            ("1:3-1:9", "2:3-1:9"),
            (" -> 2:7-2:10", ""),
            ("2:7-2:10", "2:7-2:10, 2:7-2:10"),
            ("ACME001 1", "ACME002 1"),
            ("ACME001 1:3-1:9 -> 2:7-2:10\n", "ACME001 1:3-1:9 -> 2:7-2:10\nACME001 2:1-2:2\n"),
            ("ACME001 1:3-1:9 -> 2:7-2:10\n", ""),
            ("A pot.", "A kettle."),
        ],
    )
    def test_any_difference_in_findings_fails_with_a_diff(self, plugin: Path, was: str, becomes: str) -> None:
        page = PAGE.replace(was, becomes)
        assert page != PAGE
        with pytest.raises(AssertionError) as raised:
            check(plugin, page)
        told = str(raised.value)
        assert "kettle.md:" in told
        assert "\n+ACME001" in told or "\n-ACME00" in told
        assert "no kettle please" in told

    def test_the_failure_names_the_line_of_the_example(self, plugin: Path) -> None:
        with pytest.raises(AssertionError, match=r"kettle\.md:22: "):
            check(plugin, PAGE.replace("A pot.", "A kettle."))

    @pytest.mark.parametrize(
        "title", ["What it flags", "Why it matters", "Examples", "How to fix", "When to silence it"]
    )
    def test_a_missing_section_fails(self, plugin: Path, title: str) -> None:
        with pytest.raises(AssertionError, match=f"lacks the section “## {title}”"):
            check(plugin, PAGE.replace(f"## {title}\n", ""))

    def test_a_section_title_inside_an_example_is_none_of_the_page(self, plugin: Path) -> None:
        page = PAGE.replace("## How to fix\n", "").replace("A pot.", "## How to fix")
        with pytest.raises(AssertionError, match="lacks the section “## How to fix”"):
            check(plugin, page)

    def test_sections_in_another_order_fail(self, plugin: Path) -> None:
        page = PAGE.replace("## How to fix", "## X").replace("## When to silence it", "## How to fix")
        with pytest.raises(AssertionError, match="in another order"):
            check(plugin, page.replace("## X", "## When to silence it"))

    def test_further_sections_are_welcome(self, plugin: Path) -> None:
        check(plugin, PAGE.replace("## How to fix", "## History\n\n## How to fix"))

    def test_a_page_needs_an_example_that_is_flagged(self, plugin: Path) -> None:
        page = PAGE.replace("A kettle\n", "A lid\n").replace("ACME001 1:3-1:9 -> 2:7-2:10\n", "")
        with pytest.raises(AssertionError, match="no example with findings"):
            check(plugin, page)

    def test_a_page_needs_an_example_that_is_accepted(self, plugin: Path) -> None:
        start = PAGE.index("```policy\nA pot")
        with pytest.raises(AssertionError, match="no example without findings"):
            check(plugin, PAGE[:start] + PAGE[PAGE.index("## How") :])

    def test_no_page_at_all_is_told(self, plugin: Path) -> None:
        check(plugin)
        (plugin / "kettle.md").unlink()
        rule = importlib.import_module("acme_kitchen.kettle").Kettle()
        with pytest.raises(PluginError, match="has no page"):
            check_page(LoadedRule(rule, "acme", "acme", "acme_kitchen"))

    def test_a_toml_block_sets_options_and_then_the_page_must_tell_of_them(self, plugin: Path) -> None:
        page = PAGE.replace(
            "```policy\nA pot.", '```toml\n[rules.kettle]\nword = "jug"\n```\n\n```policy\nA kettle, no pan.'
        )
        with pytest.raises(AssertionError, match="lacks the section “## Options”"):
            check(plugin, page)
        check(plugin, page.replace("## When", "## Options\n\nThe word.\n\n## When"))

    def test_a_toml_block_sets_laws_and_conditions(self, plugin: Path) -> None:
        (plugin / "kettle.py").write_text(
            RULE.replace(
                "if word in text:", 'if word in text and "has-dpo" in policy.conditions.failing:'
            ).replace("text.find", "policy.laws[0].law.key == 'gdpr' and text.find")
        )
        toml = '```toml\nlaws = ["gdpr"]\nconditions = ["not-has-dpo"]\n```\n\n```policy\nA kettle'
        check(plugin, PAGE.replace("```policy\nA kettle", toml))
        with pytest.raises(AssertionError, match="-ACME001"):
            check(plugin, PAGE)

    @pytest.mark.parametrize("toml", ['laws = ["no-such-law"]', 'conditions = ["no-such-condition"]'])
    def test_a_law_or_condition_that_does_not_exist_is_told_with_page_and_line(
        self, plugin: Path, toml: str
    ) -> None:
        page = PAGE.replace("```policy\nA pot.", f"```toml\n{toml}\n```\n\n```policy\nA pot.")
        with pytest.raises(AssertionError, match=r"kettle\.md:\d+: .*no-such-"):
            check(plugin, page)

    def test_an_escaped_block_is_linted_as_the_bytes_it_stands_for(self, plugin: Path) -> None:
        check(plugin, PAGE.replace("```policy\nA kettle\nand", "```policy escaped\nA ket\\x74le\\r\\\nand"))

    def test_the_kind_of_an_example_that_the_rule_is_not_about_is_told(self, tmp_path: Path) -> None:
        from policylint.facts.kind import Kind

        class Kettle(Rule):
            meta = RuleMeta(
                "ACME001",
                "kettle",
                Severity.ERROR,
                Confidence.HIGH,
                since="1.0",
                kinds=frozenset({Kind.TERMS}),
            )

            def check(self, policy: Policy) -> Iterator[Finding]:
                yield self.finding(Span(0, 1), "here")

        package = tmp_path / "terms_kitchen"
        package.mkdir()
        (package / "__init__.py").write_text("")
        (package / "kettle.md").write_text(PAGE.replace("A kettle", "# Privacy Policy\n\nWe collect"))
        sys.path.insert(0, str(tmp_path))
        try:
            with pytest.raises(AssertionError, match="not run on a document of kind privacy-policy"):
                check_page(LoadedRule(Kettle(), "acme", "acme", "terms_kitchen"))
        finally:
            sys.path.remove(str(tmp_path))
            sys.modules.pop("terms_kitchen", None)


class TestPageTests:
    @pytest.mark.slow
    @pytest.mark.parametrize(("word", "outcome"), [("kettle", "1 passed"), ("jug", "1 failed")])
    def test_one_line_tests_the_pages_of_a_plugin(self, plugin: Path, word: str, outcome: str) -> None:
        (plugin / "kettle.py").write_text(RULE.replace('"word", "kettle"', f'"word", "{word}"'))
        test = plugin.parent / "test_pages.py"
        test.write_text("from policylint.testing import page_tests\ntest_page = page_tests('acme_kitchen')\n")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", ".", str(test)],
            cwd=plugin.parent,
            env={"PYTHONPATH": str(plugin.parent), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert outcome in done.stdout, done.stdout + done.stderr

    def test_a_plugin_without_rules_is_no_success(self, plugin: Path) -> None:
        (plugin / "kettle.py").unlink()
        with pytest.raises(AssertionError, match="acme_kitchen offers no rules to test"):
            page_tests("acme_kitchen")
