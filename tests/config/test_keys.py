"""What each key does, and what is said of one that is wrong."""

import datetime
from pathlib import Path

import pytest

from policylint.confidence import Confidence
from policylint.config.selecting import rules_for, severities
from policylint.facts.kind import Kind
from policylint.finding import Severity
from policylint.linting import settings

PRIVACY = Path("privacy.md")


def codes(rules, config, document="privacy.md"):
    return [loaded.meta.code for loaded in rules_for(rules, config, Path(document))]


def test_without_configuration_the_defaults_hold(load, here) -> None:
    config = load()

    assert (None, here, Confidence.HIGH, Severity.WARNING) == (
        config.file,
        config.folder,
        config.min_confidence,
        config.fail_on,
    )
    assert () == config.settings == config.selections == config.laws == config.documents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["ACME001", "ACMEX001", "PL001", "PL002", "PL201"]),
        ('min-confidence = "low"', ["ACME001", "ACMEX001", "PL001", "PL002", "PL201", "PL202"]),
        ('select = ["pans"]', ["PL001", "PL202"]),
        ('select = ["pl202", "anvils"]', ["ACME001", "PL001", "PL202"]),
        ('select = ["PL2"]', ["PL001", "PL201", "PL202"]),
        ('select = ["ACME"]', ["ACME001", "PL001"]),
        ('extend-select = ["pans"]', ["ACME001", "ACMEX001", "PL001", "PL002", "PL201", "PL202"]),
        ('ignore = ["ACME", "kettles"]', ["ACMEX001", "PL001", "PL002"]),
        ('ignore = ["PL"]', ["ACME001", "ACMEX001", "PL001"]),
        ('select = ["PL2"]\nextend-select = ["ACME001"]\nignore = ["PL201"]', ["ACME001", "PL001", "PL202"]),
        ('select = ["PL201"]\nignore = ["kettles"]', ["PL001"]),
        ('[per-file-ignores]\n"*.md" = ["PL2", "ACME"]', ["ACMEX001", "PL001", "PL002"]),
        ('[per-file-ignores]\n"docs/" = ["PL2"]', ["ACME001", "ACMEX001", "PL001", "PL002", "PL201"]),
    ],
)
def test_rules_are_chosen_by_code_name_plugin_or_family(load, rules, text, expected) -> None:
    """Ignore wins over select, and what is not optional runs in any case."""
    assert expected == codes(rules, load(text))


def test_patterns_start_at_the_folder_of_the_configuration(load, here) -> None:
    """Also for documents in folders below; what lies elsewhere is none of its business."""
    config = load('[per-file-ignores]\n"/docs/*.md" = ["PL201"]\n"old-*" = ["PL202", "anvils"]')

    assert ("PL201",) == config.ignored(here / "docs/a.md")
    assert ("PL201", "PL202", "anvils") == config.ignored(Path("docs/old-a.md"))
    assert () == config.ignored(here / "site/docs/a.md") == config.ignored(here.parent / "docs/a.md")


def test_severity_may_go_up_or_down_and_one_rule_counts_more_than_its_family(load, rules) -> None:
    """Whichever stands first."""
    config = load('[severity]\nkettles = "error"\nPL2 = "info"\nACME = "info"')

    assert {"PL201": Severity.ERROR, "PL202": Severity.INFO, "ACME001": Severity.INFO} == severities(
        rules, config
    )


def test_fail_on_laws_conditions_and_options(load) -> None:
    config = load(
        'fail-on = "error"\nlaws = ["GDPR", "pipeda"]\n'
        '[facts]\nconditions = ["has-dpo", "not-uses-cookies"]\n'
        '[rules.PL201]\nword = "jug"\nmost = 4\nstrict = true\nwords = ["a"]\n[rules.anvils]\nfree = 1.5\n'
    )
    asked = settings(config, datetime.date(2026, 1, 1))

    assert Severity.ERROR == config.fail_on
    assert ("gdpr", "ca-pipeda") == asked.laws
    assert ("has-dpo", "not-uses-cookies") == asked.conditions
    assert {
        "kettles": {"word": "jug", "most": 4, "strict": True, "words": ["a"]},
        "anvils": {"free": 1.5},
    } == asked.options


@pytest.mark.parametrize(("text", "expected"), [("", False), ("true", True), ("false", False)])
def test_reasons_are_required_where_the_configuration_says_so(load, text, expected) -> None:
    config = load(f"require-suppression-reasons = {text}" if text else "")

    assert expected is config.require_suppression_reasons
    assert expected is settings(config, datetime.date(2026, 1, 1)).reasons_required


@pytest.mark.parametrize(
    "text",
    [
        'documents = {"legal/*.md" = "terms", "legal/privacy.md" = "privacy-notice"}',
        '[[documents]]\nfiles = "legal/*.md"\nkind = "terms"\n'
        '[[documents]]\nfiles = ["x", "legal/privacy.md"]\nkind = "privacy-policy"',
    ],
)
def test_documents_say_of_what_kind_files_are(load, text) -> None:
    """As a table or as a list of tables; of several that fit, the last counts."""
    config = load(text)

    assert [Kind.PRIVACY_POLICY, Kind.TERMS, None] == [
        config.kind(Path(path)) for path in ("legal/privacy.md", "legal/b.md", "b.md")
    ]
    assert config.document(Path("b.md")) is None


def test_documents_may_leave_the_kind_to_each_document(load) -> None:
    config = load('[[documents]]\nfiles = "a.md"')

    assert (None, True) == (config.kind(Path("a.md")), config.document(Path("a.md")) is not None)


def test_exclude_takes_files_and_folders_and_may_take_back(load) -> None:
    config = load('exclude = ["drafts/", "*.tmp.md", "!keep.tmp.md"]')

    assert [True, True, False, False] == [
        config.excludes(Path(path)) for path in ("drafts/a.md", "a.tmp.md", "keep.tmp.md", "a.md")
    ]
    assert [True, False] == [config.excludes_folder(Path(path)) for path in ("x/drafts", "x")]


def test_facts_are_kept_and_settle_conditions(load) -> None:
    """Those that are named count more than those that follow."""
    config = load(
        '[facts]\nsells_data = false\nconditions = ["sells-or-shares"]\n'
        'controller = {name = "Acme", brand = ["A"]}\n'
        'contact = {email = "a@acme.example", dpo = "none"}\naudience.minimum_age = 16\n'
        'cookies = {used = true, dnt = "honored"}\ntransfers.outside = ["US"]'
    )

    assert {
        "sells_data": False,
        "controller.name": "Acme",
        "controller.brand": ("A",),
        "contact.email": "a@acme.example",
        "contact.dpo": "none",
        "audience.minimum_age": 16,
        "cookies.used": True,
        "cookies.dnt": "honoured",
        "transfers.outside": ("US",),
    } == config.facts
    assert {
        "sells-or-shares",
        "not-sells-data-or-targeted-ads",
        "uses-cookies",
        "not-has-dpo",
        "transfers-overseas",
    } == set(config.conditions)


def test_an_unknown_key_is_told_with_the_nearest(faults) -> None:
    assert [
        "policylint.toml:2: min-confidense: policylint has no such key: did you mean “min-confidence”?"
    ] == (faults('\nmin-confidense = "low"'))
    (told,) = faults("zzz = 1")
    assert told.startswith("policylint.toml:1: zzz: policylint has no such key: known are extends, select,")


UNKNOWN = "`policylint rules` lists them all"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("select = 1", 'select: must be a list of texts, as in ["one", "two"], not the number 1'),
        ('select = "PL2"', 'select: must be a list of texts, as in ["one", "two"], not “PL2”'),
        ("select = []", "select: must name something: leave it out to have the default"),
        ("ignore = [true]", "ignore[1]: must be a text in quotation marks, not true"),
        ("ignore = [[]]", "ignore[1]: must be a text in quotation marks, not a list"),
        ("ignore = [1.5]", "ignore[1]: must be a text in quotation marks, not the number 1.5"),
        ("ignore = [2020-01-01]", "ignore[1]: must be a text in quotation marks, not a date or time"),
        ("ignore = [{}]", "ignore[1]: must be a text in quotation marks, not a table"),
        (f"ignore = [{'9' * 40}]", "ignore[1]: must be a text in quotation marks, not so long a number"),
        ('laws = [" "]', "laws[1]: must not be empty"),
        ('laws = ["a\\nb"]', "laws[1]: must not hold control characters such as line ends"),
        ('extends = "a\\u0000.toml"', "extends: must not hold control characters such as line ends"),
        (
            'select = ["ketles"]',
            f"select[1]: there is no rule “ketles”: did you mean PL201 (kettles)? {UNKNOWN}",
        ),
        ('select = ["PL9"]', f"select[1]: there is no rule “PL9”: {UNKNOWN}"),
        ('extend-select = ["pots!"]', f"extend-select[1]: there is no rule “pots!”: {UNKNOWN}"),
        (
            'ignore = ["PL001"]',
            "ignore[1]: PL001 (not-text) cannot be switched off, as it tells what was not checked: "
            "`policylint explain PL001` says what to do about it",
        ),
        ('per-file-ignores = ["x"]', "per-file-ignores: must be a table, not a list"),
        (
            '[per-file-ignores]\n"a.md" = ["PL001"]',
            'per-file-ignores."a.md"[1]: PL001 (not-text) cannot be switched off, as it tells what was not '
            "checked: `policylint explain PL001` says what to do about it",
        ),
        (
            'exclude = ["a//b"]',
            "exclude[1]: “a//b” fits no path: write it as in .gitignore "
            "(docs/**/privacy.md, drafts/, \\#odd.md)",
        ),
        (
            '[per-file-ignores]\n"!a" = []',
            'per-file-ignores."!a": “!a” takes files out, which only exclude can do: name the files to take',
        ),
        ('severity = "error"', "severity: must be a table, not “error”"),
        ('severity.PL201 = "eror"', "severity.PL201: “eror” cannot be chosen: did you mean “error”?"),
        ("severity.PL201 = 3", "severity.PL201: must be one of error, warning, info, not the number 3"),
        (
            'severity.PL203 = "info"',
            f"severity.PL203: there is no rule “PL203”: did you mean PL202 (pans)? {UNKNOWN}",
        ),
        (
            'severity.not-text = "info"',
            "severity.not-text: PL001 tells what was not checked: it keeps its severity, remove this line",
        ),
        (
            '[severity]\nPL201 = "info"\nkettles = "info"',
            "severity.PL201: is set in policylint.toml:3 already, by another name of the rule: keep one",
        ),
        ('min-confidence = "maybe"', "min-confidence: “maybe” cannot be chosen: known are high, medium, low"),
        (
            'require-suppression-reasons = "yes"',
            "require-suppression-reasons: must be true or false, not “yes”",
        ),
        ('fail-on = "info"', "fail-on: “info” cannot be chosen: known are error, warning"),
        (
            'laws = ["gdp"]',
            "laws[1]: there is no law “gdp” in the catalogue: did you mean gdpr (General Data Protection "
            "Regulation, Regulation (EU) 2016/679)? `policylint laws` lists them all",
        ),
        (
            "documents = 1",
            "documents: must be a table of patterns and kinds, or a list of tables, not the number 1",
        ),
        ('documents."a" = "term"', "documents.a: “term” cannot be chosen: did you mean “terms”?"),
        ('documents."/" = "terms"', 'documents."/": “/” fits no path'),
        ('documents = ["a"]', "documents[1]: must be a table with files and kind, not “a”"),
        ('documents = [{kind = "dpa"}]', "documents[1]: files is missing: say which files these are"),
        (
            'documents = [{files = "a", knd = 1}]',
            "documents[1].knd: documents[1] has no such key: did you mean “kind”?",
        ),
        ('documents = [{files = ["!a"]}]', "documents[1].files[1]: “!a” takes files out"),
        ('documents = [{files = "a", kind = 1}]', "documents[1].kind: must be one of privacy-policy, terms,"),
        ("facts = 1", "facts: must be a table, not the number 1"),
        (
            "tool.policylint.ignore = []",
            "tool: only in pyproject.toml keys stand in [tool.policylint]: here without it",
        ),
        ("facts.minimum_age = 1", "facts.minimum_age: facts has no such key: known are conditions,"),
        (
            "facts.audience.minimum_age = 151",
            "facts.audience.minimum_age: must be an age in years, from 0 to 150, not",
        ),
        ('facts.sells_data = "no"', "facts.sells_data: must be true or false, not “no”"),
        (
            'facts.conditions = ["has-dpa"]',
            "facts.conditions[1]: there is no condition “has-dpa” in the catalogue: did you mean has-dpo?",
        ),
        (
            'facts.conditions = ["has-dpo", "not-has-dpo"]',
            "facts.conditions: the condition has-dpo is declared to hold and not to hold: keep one",
        ),
        ("rules = 1", "rules: must be a table, not the number 1"),
        ("rules.PL201 = 1", "rules.PL201: must be a table of options, not the number 1"),
        ("rules.potts.x = 1", f"rules.potts.x: there is no rule “potts”: {UNKNOWN}"),
        ("rules.PL201.wurd = 1", "rules.PL201.wurd: PL201 has no option “wurd”: did you mean “word”?"),
        ("rules.PL202.x = 1", "rules.PL202.x: PL202 has no option “x”: it has none, remove the table"),
        ("rules.PL201.word = 1", "rules.PL201.word: must be a text in quotation marks, as the default is"),
        ("rules.PL201.most = true", "rules.PL201.most: must be a whole number, as the default is"),
        ("rules.PL201.strict = 1", "rules.PL201.strict: must be true or false, as the default is"),
        ("rules.PL201.words = [1]", "rules.PL201.words: must be a list of texts, as the default is"),
    ],
)
def test_a_fault_names_line_key_and_way_out(faults, text, told) -> None:
    """One fault each, on the last line here."""
    (fault,) = faults(f"# first\n{text}\n")
    line = text.count("\n") + 2

    assert fault.startswith(f"policylint.toml:{line}: {told}")


def test_all_faults_are_told_at_once_in_the_order_of_their_lines(faults) -> None:
    """Those of shape and those of names alike."""
    told = faults(
        'ignore = ["kettels"]\nfail-on = 1\n[severity]\nPL201 = "no"\n[facts]\nconditions = ["x"]\n',
    )

    assert [1, 2, 4, 6] == [int(fault.split(":")[1]) for fault in told]
