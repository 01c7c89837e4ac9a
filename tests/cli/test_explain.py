"""`policylint explain`: rules, clauses and laws by any of their names."""

import json

import pytest

import policylint_rules
from policylint import cli, plugins
from policylint.plugins import rules_of
from policylint.rule_set import RuleSet


@pytest.fixture
def toy_rules(monkeypatch: pytest.MonkeyPatch) -> RuleSet:
    """The built-in rules, whose pages can be explained, in place of the toys."""
    rules = rules_of(policylint_rules)
    monkeypatch.setattr(plugins, "load_rules", lambda: rules)
    return rules


@pytest.mark.parametrize("rule", ["PL201", "contradictory-age-threshold", "pl201"])
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_rule_is_explained_by_its_page(run, rule, form) -> None:  # type: ignore[no-untyped-def]
    """The same page that is the rule's documentation and test."""
    made = run("explain", rule, "--format", form)

    assert (0, "") == (made.code, made.err)
    assert made.out.startswith("# contradictory-age-threshold (PL201)\n\n## What it flags\n")


def test_a_rule_as_json_has_its_page(run) -> None:  # type: ignore[no-untyped-def]
    """Beside all that the list of rules says of it."""
    document = json.loads(run("explain", "PL107", "--format", "json").out)
    listed = {rule["code"]: rule for rule in json.loads(run("rules", "--format", "json").out)["rules"]}

    (rule,) = document["rules"]
    assert "policylint-rules/1" == document["schema"]
    assert rule.pop("text").startswith("# missing-retention-period (PL107)\n")
    assert listed["PL107"] == rule


def test_a_clause_is_explained(run) -> None:  # type: ignore[no-untyped-def]
    """What answers for it, which rule looks for it, how to tag it, and who asks for it in which words."""
    made = run("explain", "retention.period", "--as-of", "2026-11-22")

    assert (0, "") == (made.code, made.err)
    assert made.out.startswith(
        "retention.period: Retention period or the criteria for it\n"
        "Any privacy policy should have it, whatever law applies.\n"
        "Who asks for it is answered as well by: retention.criteria (Criteria used to fix the retention\n"
        "  period); retention.specific-period (A retention period given as a length of time)\n"
        "Rules that tell when it is missing: PL107 missing-retention-period\n"
        "Tag above a text that is this clause: <!-- policy: clause=retention.period -->\n"
        "\n"
        "asked for by (10), as of 2026-11-22\n"
    )
    assert (
        "\n\ngdpr: General Data Protection Regulation, Regulation (EU) 2016/679; in force from: " in made.out
    )
    assert made.out.endswith("may be incomplete or out of date.\n")


def test_a_clause_of_which_the_core_wants_one_names_the_others(run) -> None:  # type: ignore[no-untyped-def]
    assert (
        "\nAny privacy policy should have it, or rights.access or rights.rectification, "
        "whatever law applies.\n"
    ) in run("explain", "rights.erasure").out


def test_a_clause_that_nobody_asks_for_is_explained(run) -> None:  # type: ignore[no-untyped-def]
    """The catalogue knows clauses that policies have and no law demands."""
    made = run("explain", "third-party-links", "--as-of", "2026-11-22")

    assert "Any privacy policy" not in made.out
    assert "\nasked for by (0), as of 2026-11-22\n\nNot legal advice" in made.out


def test_a_clause_in_markdown(run) -> None:  # type: ignore[no-untyped-def]
    """With a table of who asks for it."""
    made = run("explain", "retention.period", "--format", "markdown", "--as-of", "2026-11-22").out

    assert made.startswith(
        "# retention.period: Retention period or the criteria for it\n\n- Any privacy policy"
    )
    assert "\n- PL107 missing-retention-period tells when it is missing.\n" in made
    assert "\n| law | in force from | citation | what to state | strength | clause | remarks |\n" in made
    assert "\n| br-lgpd | 2020-09-18 | LGPD Art. 9 II | Form and duration of the processing. | must |" in made


def test_a_clause_as_json(run) -> None:  # type: ignore[no-untyped-def]
    """Requirements have the keys that they have in the document on laws."""
    document = json.loads(run("explain", "rights.erasure", "--format", "json").out)
    (law,) = json.loads(run("explain", "gdpr", "--format", "json").out)["laws"]

    (clause,) = document["clauses"]
    assert "policylint-clauses/1" == document["schema"]
    assert ["rights.access", "rights.rectification", "rights.erasure"] == clause["core"]
    assert ["data-deletion"] == clause["answered_by"]
    assert {"PL108", "PL116"} <= set(clause["rules"])
    of_gdpr = [each for each in clause["requirements"] if each.pop("law") == "gdpr"]
    assert [each for each in law["requirements"] if each["clause"] == "rights.erasure"] == of_gdpr
    assert of_gdpr


@pytest.mark.parametrize("name", ["gdpr", "GDPR", "General Data Protection Regulation"])
def test_a_law_is_explained_as_policylint_laws_does(run, name) -> None:  # type: ignore[no-untyped-def]
    """By key or by another name, on the same day."""
    for form in ("text", "json"):
        options = ("--format", form, "--as-of", "2026-11-22")
        assert run("laws", "gdpr", *options) == run("explain", name, *options)


def test_a_law_in_markdown(run) -> None:  # type: ignore[no-untyped-def]
    """Requirements, ages and obsolete references in tables, with what is doubtful in the last column."""
    made = run("explain", "coppa", "--format", "markdown", "--as-of", "2026-04-21").out

    assert made.startswith(
        "# coppa: Children's Online Privacy Protection Rule, 16 CFR 312\n\n- jurisdiction: US\n"
    )
    assert (
        "| conditional | children.third-parties "
        "| only where: Data of children is disclosed to third parties. \\[discloses-child-data\\]; "
        "not in force before 2026-04-22 |\n"
    ) in made
    assert "| must | conspicuous-link | to be told by location |\n" in made
    assert "\n## Ages (1)\n\n| age | jurisdiction | of what | citation | remarks |\n" in made
    assert (
        "\n| Aristotle COPPA safe harbor | removed 2021-08-04 "
        "| other FTC-approved programmes | not verified |\n"
    ) in made


def test_a_clause_comes_before_a_law_that_is_also_called_so(run) -> None:  # type: ignore[no-untyped-def]
    """A law can still be named by its key."""
    assert run("explain", "meta-pixel").out.startswith("meta-pixel: ")
    assert run("explain", "meta-business-tools").out.startswith("meta-business-tools: ")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("contradictory-age", "did you mean PL201 (contradictory-age-threshold)? "),
        ("retention.peroid", "did you mean retention.period (Retention period or the criteria for it)? "),
        ("retention", "did you mean retention.period (Retention period or the criteria for it)? "),
        ("gdrp", "did you mean gdpr (General Data Protection Regulation, Regulation (EU) 2016/679)? "),
        ("zzzzzz", ""),
        ("", ""),
    ],
)
def test_an_unknown_name_exits_with_2(run, name, hint) -> None:  # type: ignore[no-untyped-def]
    """One sentence, with what is nearest among rules, clauses and laws."""
    made = run("explain", name)

    expected = (
        f"policylint: there is no rule, clause or law “{name}”: {hint}"
        "`policylint rules` and `policylint laws` list what there is\n"
    )
    assert (2, "", expected) == (made.code, made.out, made.err)


def test_a_rule_without_a_page_is_named(monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    """A plugin may bring one."""
    from attrs import evolve

    (rule, *_) = rules_of()
    monkeypatch.setattr(plugins, "load_rules", lambda: RuleSet((evolve(rule, page_package="policylint"),)))

    assert 2 == cli.main(["explain", rule.meta.code])
    assert "has no page that can be read" in capsys.readouterr().err
