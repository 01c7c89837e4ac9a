"""What a configuration may build on, what comes of it, and what is refused."""

import sys
from pathlib import Path

import pytest

from policylint.config.config import Selection
from policylint.config.selecting import rules_for
from policylint.finding import Severity


def put(path: str, text: str) -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package that must not be run, with configurations in it."""
    folder = tmp_path / "site" / "acme_policies"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("raise SystemExit('it was run')\n", encoding="utf-8")
    (folder / "strict.toml").write_text('extends = "more/base.toml"\nfail-on = "error"\n', encoding="utf-8")
    (folder / "more").mkdir()
    (folder / "more" / "base.toml").write_text('laws = ["gdpr"]\n', encoding="utf-8")
    monkeypatch.syspath_prepend(folder.parent)
    return folder


def test_a_file_extends_another_and_has_the_last_word(load) -> None:
    """Values say where they were written."""
    put("conf/base.toml", 'fail-on = "error"\nmin-confidence = "low"\nlaws = ["gdpr", "coppa"]\n')

    config = load('extends = "conf/base.toml"\nlaws = ["ccpa"]')

    assert (Severity.ERROR, ("ccpa",)) == (config.fail_on, config.laws)
    assert ["conf/base.toml:1", "conf/base.toml:2", "policylint.toml:2"] == [
        str(config.origin(key)) for key in ("fail-on", "min-confidence", "laws")
    ]


def test_of_several_the_later_has_the_last_word_and_paths_start_at_their_file(load) -> None:
    put("conf/a.toml", 'extends = ["deep/c.toml"]\nfail-on = "warning"\n')
    put("conf/deep/c.toml", 'fail-on = "error"\nmin-confidence = "low"\n')
    put("b.toml", 'min-confidence = "medium"\n')

    config = load('extends = ["conf/a.toml", "b.toml"]')

    assert "conf/a.toml:2" == str(config.origin("fail-on"))
    assert "b.toml:1" == str(config.origin("min-confidence"))


def test_tables_are_merged_and_excludes_add_up(load) -> None:
    """Also where a rule is called by another name; patterns of all files start at the nearest folder."""
    put(
        "conf/base.toml",
        'exclude = ["/a.md"]\nseverity = {PL201 = "info", ACME = "info"}\n'
        'rules.PL201 = {word = "a", most = 1}\nfacts.conditions = ["has-dpo", "uses-cookies"]\n'
        'per-file-ignores = {"x" = ["pans"], "y" = ["pans"]}\n',
    )

    config = load(
        'extends = "conf/base.toml"\nexclude = ["b.md"]\n'
        'severity.kettles = "error"\nrules.kettles.word = "b"\n'
        'facts.conditions = ["not-has-dpo"]\nper-file-ignores.x = ["anvils"]\n'
    )

    assert ("/a.md", "b.md") == config.exclude
    assert config.excludes(Path("a.md"))
    assert {"PL201": Severity.ERROR, "ACME": Severity.INFO} == config.severity
    assert {"kettles": {"word": "b", "most": 1}} == config.options
    assert ("not-has-dpo", "uses-cookies") == config.conditions
    assert {"x": ("anvils",), "y": ("pans",)} == {one.files: one.rules for one in config.per_file_ignores}


@pytest.mark.parametrize(
    ("base", "own", "expected"),
    [
        ('ignore = ["PL201"]', "", ["ACME001", "ACMEX001", "PL001", "PL002"]),
        ('ignore = ["PL201"]', 'ignore = ["ACME"]', ["ACMEX001", "PL001", "PL002"]),
        (
            'ignore = ["PL201"]',
            'extend-select = ["PL2"]',
            ["ACME001", "ACMEX001", "PL001", "PL002", "PL201", "PL202"],
        ),
        ('select = ["PL2"]', 'ignore = ["PL201"]', ["PL001", "PL202"]),
        ('select = ["PL2"]\nignore = ["PL201"]', 'select = ["PL201"]', ["PL001", "PL201"]),
        ('extend-select = ["PL202"]', 'select = ["ACME"]', ["ACME001", "PL001"]),
    ],
)
def test_each_layer_chooses_rules_above_those_below(load, rules, base, own, expected) -> None:
    """Select starts anew; extend-select adds, ignore takes away, and wins within its layer."""
    put("base.toml", base)

    config = load(f'extends = "base.toml"\n{own}')

    assert expected == [loaded.meta.code for loaded in rules_for(rules, config)]


def test_the_command_line_is_above_every_file(load, rules) -> None:
    """Options of their own above --config, the later --config above the earlier."""
    config = load(
        'ignore = ["PL201"]\nfail-on = "error"\nlaws = ["gdpr"]\nmin-confidence = "medium"',
        assignments=("fail-on=error", 'fail-on = "warning"', 'severity.PL201="info"', "min-confidence=low"),
        options=(
            ("--select --ignore", {"select": ["PL201", "PL202"], "ignore": ["pans"]}),
            ("--min-confidence", {"min-confidence": "high"}),
        ),
    )

    assert (Selection(("PL201", "PL202"), (), ("pans",)),) == config.selections
    assert ["PL001", "PL201"] == [loaded.meta.code for loaded in rules_for(rules, config)]
    assert (Severity.WARNING, ("gdpr",)) == (config.fail_on, config.laws)
    assert ['--config fail-on = "warning"', "--min-confidence", "policylint.toml:3"] == [
        str(config.origin(key)) for key in ("fail-on", "min-confidence", "laws")
    ]


@pytest.mark.parametrize(
    ("assignment", "told"),
    [
        ("fail-on=", 'is not KEY=VALUE as in TOML, for example baseline="known.json": invalid value'),
        ("=1", "is not KEY=VALUE as in TOML"),
        ("#ignore=1", 'is not KEY=VALUE as in TOML, for example baseline="known.json": it sets nothing'),
        ("a b=1", "is not KEY=VALUE as in TOML"),
        ("laws=[\n]", "is not KEY=VALUE as in TOML"),
        ("x=" + "[" * 5000 + "]" * 5000, "is not KEY=VALUE as in TOML"),
        ("extends=base.toml", "is not KEY=VALUE as in TOML"),
        ('extends="base.toml"', "extends: belongs in a file: give that file with --config FILE"),
        ("fail-on=never", "fail-on: “never” cannot be chosen: known are error, warning"),
        ("fail=error", "fail: policylint has no such key: did you mean “fail-on”?"),
        ("severity.PL999=error", "severity.PL999: there is no rule “PL999”"),
    ],
)
def test_a_fault_on_the_command_line_names_what_was_given(faults, assignment, told) -> None:
    (fault,) = faults(None, assignments=(assignment,))

    assert fault.startswith(f"--config {assignment[:80]}: {told}")


def test_an_option_of_its_own_needs_no_key(faults) -> None:
    (fault,) = faults(None, options=(("--select", {"select": ["ketles"]}),))

    assert fault.startswith("--select: there is no rule “ketles”: did you mean PL201 (kettles)?")


def test_faults_of_all_files_are_told_at_once(faults) -> None:
    put("base.toml", "a = 1\nb = 2\n")

    told = faults('extends = "base.toml"\nfail-on = 1\n', assignments=("x=1",))

    assert ["policylint.toml:2", "base.toml:1", "base.toml:2", "--config x=1"] == [
        ":".join(fault.split(":")[:2]) if ".toml" in fault else fault.split(":")[0] for fault in told
    ]


def test_an_installed_package_is_read_and_not_run(load, package) -> None:
    """Its files may extend one another."""
    config = load('extends = "acme_policies:strict.toml"')

    assert (Severity.ERROR, ("gdpr",)) == (config.fail_on, config.laws)
    assert "acme_policies:strict.toml:2" == str(config.origin("fail-on"))
    assert "acme_policies" not in sys.modules


@pytest.mark.parametrize(
    ("target", "told"),
    [
        (
            "../outside.toml",
            "“../outside.toml” leads out of the project: only what is in there can be extended",
        ),
        ("/etc/passwd.toml", "“/etc/passwd.toml” leads out of the project"),
        ("link.toml", "“link.toml” leads out of the project"),
        ("linked/outside.toml", "“linked/outside.toml” leads out of the project"),
        ("missing.toml", "“missing.toml” does not exist: the path starts at the file that names it"),
        ("notes.txt", "“notes.txt” is not the name of a .toml file"),
        ("/etc/passwd", "“/etc/passwd” is not the name of a .toml file"),
        (
            "https://acme.example/base.toml",
            "“https://acme.example/base.toml” is on the network, which policylint never asks: put a copy "
            "into the project, or into a package that is installed",
        ),
        ("file:///etc/base.toml", "“file:///etc/base.toml” is on the network"),
        (
            "nowhere_at_all:a.toml",
            "“nowhere_at_all:a.toml” needs the package nowhere_at_all, which is not installed",
        ),
        ("json.decoder:a.toml", "“json.decoder:a.toml” does not exist"),
        ("os:a.toml", "“os:a.toml” needs the package os, which is not installed: install it"),
        ("__main__:a.toml", "“__main__:a.toml” needs the package __main__"),
        ("acme_policies:none.toml", "“acme_policies:none.toml” does not exist"),
        (
            "acme_policies:../outside.toml",
            "“acme_policies:../outside.toml” leads out of the package acme_policies",
        ),
        ("acme_policies:/etc/a.toml", "“acme_policies:/etc/a.toml” leads out of the package acme_policies"),
        ("acme_policies:__init__.py", "“acme_policies:__init__.py” is not the name of a .toml file"),
        ("policylint.toml", "“policylint.toml” leads back to what extends this file: break the circle"),
    ],
)
def test_what_cannot_be_extended_is_told_with_the_reason(faults, package, here, target, told) -> None:
    """Nothing outside the project and the packages is read, whatever a repository asks for."""
    put("../outside.toml", "password = 1\n")
    put("notes.txt", "x")
    (package.parent / "outside.toml").write_text("password = 1\n", encoding="utf-8")
    Path("link.toml").symlink_to("../outside.toml")
    Path("linked").symlink_to("..")

    (fault,) = faults(f"\nextends = ['{target}']\n")

    assert fault.startswith(f"policylint.toml:2: extends[1]: {told}")


def test_a_circle_of_several_files_is_told_where_it_closes(faults) -> None:
    put("a.toml", 'extends = "b.toml"\n')
    put("b.toml", '\nextends = "./conf/../a.toml"\n')

    assert [
        "b.toml:2: extends[1]: “./conf/../a.toml” leads back to what extends this file: break the circle"
    ] == faults('extends = "a.toml"')


def test_a_long_chain_is_cut(faults) -> None:
    for number in range(20):
        put(f"{number}.toml", f'extends = "{number + 1}.toml"\n')

    assert ["6.toml:1: extends[1]: “7.toml” is more than 8 files away: extend it directly"] == faults(
        'extends = "0.toml"'
    )


def test_many_files_are_cut(faults) -> None:
    """Lists of lists would multiply."""
    for level in range(5):
        put(f"{level}.toml", f"extends = [{', '.join([f'{chr(34)}{level + 1}.toml{chr(34)}'] * 9)}]\n")
    put("5.toml", "")

    told = faults('extends = "0.toml"')

    assert told
    assert all("is one file too many: there may be 32 of them" in fault for fault in told)


def test_a_broken_file_is_told_by_its_own_name(faults) -> None:
    put("base.toml", "\n= 1\n")
    put("huge.toml", "#" * 10_000_000)
    put("pyproject.toml", "[tool]\npolicylint = 1\n")

    assert [
        "base.toml:2: is not TOML (toml.io): invalid statement",
        "huge.toml: is longer than the 256 KiB that a configuration may have: shorten it",
        "pyproject.toml:2: tool.policylint: must be a table",
    ] == faults('extends = ["base.toml", "huge.toml", "pyproject.toml"]')


def test_a_pyproject_may_be_extended(load) -> None:
    put("base/pyproject.toml", '[tool.policylint]\nfail-on = "error"\n')

    assert "base/pyproject.toml:2" == str(load('extends = "base/pyproject.toml"').origin("fail-on"))
