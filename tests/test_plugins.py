"""Plugins: found by entry point, loaded one by one, and named in one sentence when they fail."""

import importlib.metadata
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import policylint_rules
from policylint.errors import PluginError
from policylint.plugins import load_rules, page_of, rules_in, rules_of
from policylint.rule_set import RuleSet
from policylint.suppression.suppression_rule import SuppressionRule

HOOK = """
from policylint import hookimpl, rules_in

@hookimpl
def policylint_rules():
    return rules_in(__name__)
"""


def rule_code(code: str, name: str, class_name: str = "Probe", confidence: str = "HIGH") -> str:
    return textwrap.dedent(
        f"""
        from policylint import Confidence, Rule, RuleMeta, Severity

        class {class_name}(Rule):
            meta = RuleMeta("{code}", "{name}", Severity.ERROR, Confidence.{confidence}, since="1.0")

            def check(self, policy):
                yield from ()
        """
    )


NEEDS_A_WORD = rule_code("ACME001", "probe").replace(
    "def check(self, policy):", "def __init__(self, word): pass\n    def check(self, policy):"
)


class Site:
    """A folder that plugins are installed in."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def install(
        self, package: str, files: dict[str, str], *, distribution: str = "", entry: str = "rules"
    ) -> None:
        """Install a package with its files, by name within it, and one entry point for it."""
        distribution = distribution or package.replace("_", "-")
        for name, content in files.items():
            file = self.path / package / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        info = self.path / f"{distribution.replace('-', '_')}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[policylint]\n{entry} = {package}\n")

    def load(self) -> RuleSet:
        found = importlib.metadata.distributions(path=[str(self.path)])
        return load_rules(entry for distribution in found for entry in distribution.entry_points)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)
    yield Site(tmp_path)
    for name in set(sys.modules) - before:
        if str(tmp_path) in str(getattr(sys.modules[name], "__file__", None)):
            del sys.modules[name]


def codes(rules: RuleSet) -> list[str]:
    return [loaded.meta.code for loaded in rules if loaded.plugin != "policylint"]


class TestLoading:
    def test_a_plugin_is_named_by_distribution_and_entry_point(self, site: Site) -> None:
        site.install(
            "acme_rules", {"__init__.py": HOOK, "probe.py": rule_code("ACME001", "probe")}, entry="house"
        )
        loaded = site.load().find("ACME001")
        assert ("acme-rules:house", "acme-rules") == (loaded.plugin, loaded.distribution)
        assert "acme_rules" == loaded.page_package

    def test_rules_come_by_code_whatever_the_order_of_plugins(self, site: Site) -> None:
        site.install("a_rules", {"__init__.py": HOOK, "probe.py": rule_code("ZZ001", "zz")})
        site.install("b_rules", {"__init__.py": HOOK, "probe.py": rule_code("AA001", "aa")})
        assert ["AA001", "ZZ001"] == codes(site.load())

    def test_the_core_brings_its_own_rules_always(self) -> None:
        core = [loaded for loaded in load_rules([]) if loaded.plugin == "policylint"]
        assert core
        assert all(loaded.meta.code.startswith("PL0") for loaded in core)

    def test_of_the_core_only_rules_about_what_authors_declare_can_be_switched_off(self) -> None:
        """What could not be read or judged is always told; what authors say to policylint, as they like."""
        core = [loaded for loaded in load_rules([]) if loaded.plugin == "policylint"]
        about_comments = {loaded.meta.code for loaded in core if isinstance(loaded.rule, SuppressionRule)}
        assert about_comments
        assert {*about_comments, "PL011", "PL012"} == {
            loaded.meta.code for loaded in core if loaded.meta.optional
        }

    def test_a_checkout_that_is_not_installed_is_told_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(importlib.metadata, "entry_points", lambda *, group: ())
        with pytest.raises(PluginError, match="no rules are installed"):
            load_rules()

    def test_installed_plugins_are_found_in_the_entry_point_group(self) -> None:
        assert any(
            loaded.distribution == "policylint" and loaded.plugin != "policylint" for loaded in load_rules()
        )

    @pytest.mark.parametrize(
        ("code", "expected"),
        [
            ("import a_module_that_is_not_there", "a_module_that_is_not_there"),
            ("def broken(:", "SyntaxError"),
            ("raise SystemExit(0)", "SystemExit"),
            ("raise RuntimeError('two\\nlines')", "two lines"),
            ("x = 1", "offers nothing"),
            (HOOK.replace("return rules_in(__name__)", "rules_in(__name__)"), "offers nothing"),
            (HOOK.replace("rules_in(__name__)", "[1]"), "not a rule"),
            (HOOK.replace("rules_in(__name__)", "1 / 0"), "ZeroDivisionError"),
            (HOOK.replace("policylint_rules()", "policylint_rules(what)"), "what"),
            (HOOK.replace("policylint_rules()", "policylint_rulez()"), "policylint_rulez"),
            (HOOK + NEEDS_A_WORD, "word"),
        ],
    )
    def test_a_plugin_that_fails_is_named_in_one_line_with_its_reason(
        self, site: Site, code: str, expected: str
    ) -> None:
        site.install("acme_rules", {"__init__.py": code}, distribution="acme")
        with pytest.raises(PluginError) as raised:
            site.load()
        told = str(raised.value)
        assert "acme:rules" in told
        assert expected in told
        assert "\n" not in told

    def test_a_module_below_that_fails_fails_the_plugin(self, site: Site) -> None:
        site.install("acme_rules", {"__init__.py": HOOK, "below/__init__.py": "", "below/bad.py": "1 / 0"})
        with pytest.raises(PluginError, match=r"acme-rules:rules.*ZeroDivisionError"):
            site.load()

    def test_a_package_below_that_fails_fails_the_plugin(self, site: Site) -> None:
        site.install("acme_rules", {"__init__.py": HOOK, "below/__init__.py": "import nothing_of_that_name"})
        with pytest.raises(PluginError, match=r"acme-rules:rules.*nothing_of_that_name"):
            site.load()

    def test_an_entry_point_that_names_nothing_is_told(self, site: Site) -> None:
        site.install("acme_rules", {})
        with pytest.raises(PluginError, match=r"acme-rules:rules.*No module named 'acme_rules'"):
            site.load()

    @pytest.mark.parametrize(("code", "name"), [("AA001", "other"), ("AA002", "probe")])
    def test_two_rules_of_one_code_or_name_are_both_named(self, site: Site, code: str, name: str) -> None:
        site.install("a_rules", {"__init__.py": HOOK, "probe.py": rule_code("AA001", "probe")})
        site.install("b_rules", {"__init__.py": HOOK, "probe.py": rule_code(code, name)})
        with pytest.raises(PluginError) as raised:
            site.load()
        assert "AA001 probe of plugin a-rules:rules" in str(raised.value)
        assert f"{code} {name} of plugin b-rules:rules" in str(raised.value)

    def test_the_rules_of_given_modules_only_can_be_loaded(self) -> None:
        found = rules_of(policylint_rules)
        assert "PL101" in codes(found)
        assert {"policylint", "policylint_rules"} == {loaded.plugin for loaded in found}


class TestRulesIn:
    def found(self, site: Site, files: dict[str, str]) -> list[str]:
        site.install("acme_rules", {"__init__.py": "", **files})
        return [rule.meta.code for rule in rules_in("acme_rules")]

    def test_rules_of_all_modules_are_found_by_code(self, site: Site) -> None:
        files = {
            "z.py": rule_code("ACME001", "one"),
            "below/__init__.py": rule_code("ACME003", "three"),
            "below/a.py": rule_code("ACME002", "two"),
        }
        assert ["ACME001", "ACME002", "ACME003"] == self.found(site, files)

    def test_an_imported_rule_counts_once_and_where_it_is_defined(self, site: Site) -> None:
        files = {"a.py": "from acme_rules.b import Probe", "b.py": rule_code("ACME001", "one")}
        assert ["ACME001"] == self.found(site, files)

    def test_an_abstract_rule_and_one_without_meta_are_bases_and_not_rules(self, site: Site) -> None:
        code = """
from policylint import Rule
class Base(Rule):
    pass
class Checked(Rule):
    def check(self, policy):
        yield from ()
"""
        assert [] == self.found(site, {"bases.py": code})

    def test_instances_count_alone_and_in_a_tuple_each_once(self, site: Site) -> None:
        code = """
from policylint import RequiredClause, Severity
def clause(code, name):
    return RequiredClause(
        code, name, Severity.ERROR, clauses=("a.b",), searched=("a b",), missing="nothing",
        since="1.0", declared_in=__name__,
    )
ONE = clause("ACME001", "one")
RULES = (ONE, clause("ACME002", "two"))
"""
        files = {"clauses.py": code, "other.py": "from acme_rules.clauses import ONE"}
        assert ["ACME001", "ACME002"] == self.found(site, files)

    def test_an_instance_of_a_class_that_is_a_rule_itself_is_that_rule(self, site: Site) -> None:
        assert ["ACME001"] == self.found(site, {"a.py": rule_code("ACME001", "one") + "\nONE = Probe()\n"})

    def test_a_plain_module_will_do(self) -> None:
        module = ModuleType("house")
        module.Probe = self.class_of("house")  # type: ignore[attr-defined]
        assert ["ACME001"] == [rule.meta.code for rule in rules_in(module)]

    def class_of(self, module: str) -> type:
        names: dict[str, object] = {"__name__": module}
        exec(rule_code("ACME001", "one"), names)
        probe = names["Probe"]
        assert isinstance(probe, type)
        return probe


class TestPages:
    def test_the_page_stands_beside_the_module_of_the_class(self, site: Site) -> None:
        files = {
            "__init__.py": HOOK,
            "family/__init__.py": "",
            "family/my_probe.py": rule_code("ACME001", "my-probe"),
            "family/my_probe.md": "# The page: é",
        }
        site.install("acme_rules", files)
        assert "# The page: é" == page_of(site.load().find("ACME001"))

    def test_the_page_of_an_instance_stands_beside_the_module_that_declares_it(self) -> None:
        assert "policylint_rules.required" == rules_of(policylint_rules).find("PL101").page_package

    def test_a_rule_in_the_plugin_s_own_init_has_its_page_there(self, site: Site) -> None:
        site.install("acme_rules", {"__init__.py": HOOK + rule_code("ACME001", "one"), "one.md": "# One"})
        assert "# One" == page_of(site.load().find("ACME001"))

    def test_a_missing_page_names_the_rule_and_the_file(self, site: Site) -> None:
        site.install("acme_rules", {"__init__.py": HOOK, "probe.py": rule_code("ACME001", "my-probe")})
        with pytest.raises(
            PluginError, match=r"ACME001 my-probe .*acme-rules:rules has no page.*my_probe\.md"
        ):
            page_of(site.load().find("ACME001"))

    def test_a_page_in_another_encoding_is_told(self, site: Site) -> None:
        site.install("acme_rules", {"__init__.py": HOOK, "probe.py": rule_code("ACME001", "probe")})
        (site.path / "acme_rules" / "probe.md").write_bytes(b"Caf\xe9")
        with pytest.raises(PluginError, match="UTF-8"):
            page_of(site.load().find("ACME001"))

    def test_a_rule_of_a_lone_module_has_no_place_for_a_page(self, site: Site) -> None:
        site.install("lone", {})
        (site.path / "lone.py").write_text(HOOK + rule_code("ACME001", "one"))
        with pytest.raises(PluginError, match="in a package"):
            page_of(site.load().find("ACME001"))
