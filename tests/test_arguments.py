"""An argument of the wrong type is refused in a sentence that names it; none raises from somewhere within."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import policylint
from policylint import Confidence, Config, Policy, RuleMeta, Severity, UsageError

POLICY = "# Privacy Policy\n\nWe collect your name. Write to privacy@acme.example.\n"
RULES = policylint.load_rules()
DAY = datetime.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("argument", "value", "sentence"),
    [
        (
            "min_confidence",
            "low",
            "min_confidence must be a Confidence such as Confidence.LOW, not the text “low”",
        ),
        ("min_confidence", 1, "min_confidence must be a Confidence such as Confidence.LOW, not the int 1"),
        ("select", "PL101", "select must be a list of texts, not the text “PL101” alone: write ['PL101']"),
        ("select", 101, "select must be a list of texts, not the int 101"),
        ("ignore", [101], "each of ignore must be a text (str), not the int 101"),
        ("laws", "gdpr", "laws must be a list of texts, not the text “gdpr” alone: write ['gdpr']"),
        ("laws", None, "laws must be a list of texts, not None"),
        ("conditions", [True], "each of conditions must be a text (str), not the bool True"),
        (
            "as_of",
            "2026-01-01",
            "as_of must be a day such as datetime.date(2026, 3, 1), not the text “2026-01-01”",
        ),
        (
            "as_of",
            datetime.datetime(2026, 1, 1),
            "as_of must be a day such as datetime.date(2026, 3, 1), not a datetime: give its date()",
        ),
        ("options", [1], "options: rules: must be a table, not a list"),
        (
            "options",
            {"PL101": None},
            "options: rules.PL101: must be a table of options, not one of type NoneType",
        ),
        ("rules", ["PL101"], "rules must be a RuleSet, as load_rules() returns it, not a list"),
        (
            "config",
            "policylint.toml",
            "config must be a Config, as find_config() returns it, not the text “polic",
        ),
        ("comments", "no", "comments must be True or False, not the text “no”"),
    ],
)
def test_what_all_checks_refuse(argument: str, value: object, sentence: str, tmp_path: Path) -> None:
    """Text and files are asked for with the same arguments, and these are judged before anything is read."""
    given: dict[str, Any] = {"rules": RULES} | {argument: value}
    for call in (
        lambda: policylint.check_text(POLICY, **given),
        lambda: policylint.check_paths([tmp_path / "is-not-there.md"], **given),
    ):
        with pytest.raises(UsageError) as caught:
            call()
        assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: policylint.check_text(b"# Privacy"),
            "text must be a text (str), not bytes: decode them first",
        ),
        (lambda: policylint.check_text(Path("a.md")), "text must be a text (str), not one of type PosixPath"),
        (lambda: policylint.check_text("", None), "path must be a path (str or os.PathLike), not None"),
        (
            lambda: policylint.check_text("", kind="terms"),
            "kind must be a Kind such as Kind.TERMS, not the text “terms”",
        ),
        (lambda: policylint.parse(None), "text must be a text (str), not None"),
        (lambda: policylint.parse("", 3), "path must be a path (str or os.PathLike), not the int 3"),
        (lambda: policylint.Source({}), "text must be a text (str), not a mapping"),
        (
            lambda: policylint.check_paths("docs"),
            "paths must be a list of paths, not the text “docs” alone: write ['docs']",
        ),
        (
            lambda: policylint.check_paths(Path("docs")),
            "paths must be a list of paths, not one of type PosixPath alone",
        ),
        (
            lambda: policylint.check_paths(["a\0b"]),
            "each of paths holds a NUL character, which no path can: the text “a\ufffdb”",
        ),
        (
            lambda: policylint.check_paths([b"a"]),
            "each of paths must be a path (str or os.PathLike), not bytes",
        ),
        (
            lambda: policylint.check_paths(["."], baseline=3),
            "baseline must be a path (str or os.PathLike), not the int 3",
        ),
        (lambda: policylint.find_config(None), "document must be a path (str or os.PathLike), not None"),
        (
            lambda: policylint.load_rules(["acme"]),
            "each of entry_points must be an EntryPoint, not the text “acme”",
        ),
        (lambda: list(policylint.rules_in(3)), "package must be a module, or its dotted name, not the int 3"),
        (lambda: RULES.find(3), "the code or name of a rule must be a text (str), not the int 3"),
        (lambda: RULES.named(None), "the code or name of a rule must be a text (str), not None"),
        (lambda: RULES.without("PL101"), "references must be a list of texts, not the text “PL101” alone"),
        (lambda: RULES.selected("PL101"), "select must be a list of texts, not the text “PL101” alone"),
        (lambda: RULES.selected(min_confidence="low"), "min_confidence must be a Confidence such as"),
        (
            lambda: Policy(POLICY, as_of=DAY),
            "document must be a Document, as parse() returns it, not the text “# Pr",
        ),
        (
            lambda: Policy(policylint.parse(POLICY), as_of="now"),
            "as_of must be a day such as datetime.date(2026, 3, 1)",
        ),
        (
            lambda: Policy(policylint.parse(POLICY), as_of=DAY, laws="gdpr"),
            "laws must be a list of texts, not the text",
        ),
        (lambda: Config(folder="docs"), "folder must be a pathlib.Path, not the text “docs”"),
        (
            lambda: Config(folder=Path(), fail_on="error"),
            "each severity must be a Severity such as Severity.INFO",
        ),
        (
            lambda: Config(folder=Path(), laws="gdpr"),
            "laws must be a list of texts, not the text “gdpr” alone",
        ),
        (
            lambda: RuleMeta("ACME001", "a", "error", Confidence.LOW, since="1"),
            "the severity of ACME001 must be a Severity",
        ),
        (
            lambda: RuleMeta("ACME001", "a", Severity.INFO, "low", since="1"),
            "the confidence of ACME001 must be a Confidence",
        ),
    ],
)
def test_what_one_function_refuses(call: Callable[[], object], sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        call()
    assert str(caught.value).startswith(sentence)


def test_a_path_may_be_an_object(tmp_path: Path) -> None:
    """Where a name will do, the path itself will."""
    found = policylint.check_text(POLICY, tmp_path / "privacy.md", select=["PL101"], rules=RULES)
    assert [(tmp_path / "privacy.md").as_posix()] == [finding.path for finding in found]
    assert str(tmp_path) == policylint.parse(POLICY, tmp_path).source.path


def test_any_iterable_of_texts_will_do() -> None:
    for select in (["PL101"], ("PL101",), {"PL101"}, iter(["PL101"]), dict.fromkeys(["PL101"])):
        found = policylint.check_text(POLICY, select=select, rules=RULES)
        assert ["PL101"] == [finding.code for finding in found]
