"""The script that compiles the catalogue: what it writes, and what it tells of a catalogue with defects."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

LAW = """\
key = "kites"
name = "Kite Act"
jurisdiction = "KI"
in_force_from = 2020-01-01
in_force_verified = true
aliases = ["Law of Kites"]
scope = ["has-kites"]

[[requirement]]
id = "kites-length"
citation = "Kite Act s.1"
states = "How long the string is."
strength = "must"
clause = "string"
check = "presence"
source = "made up"
verified = true

[[age_threshold]]
id = "kites-age"
jurisdiction = "KI"
age = 7
meaning = "parental-consent"
citation = "Kite Act s.2"
source = "made up"
verified = true

[[obsolete]]
id = "old-kites"
title = "Kite Act of 1900"
status = "repealed"
died_on = 2019-12-31
successor = "Kite Act"
level = "warning"
patterns = ['\\bkite act of 1900\\b']
source = "made up"
verified = true
"""
CLAUSES = '[[clause]]\nkey = "string"\ntitle = "The string"\ncheck = "presence"\n'
CONDITIONS = (
    '[[condition]]\nkey = "has-kites"\nmeaning = "There are kites."\n\n'
    '[[condition]]\nkey = "has-wind"\nmeaning = "There is wind."\n'
)


@pytest.fixture
def script(root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module."""
    monkeypatch.syspath_prepend(str(root / "scripts"))
    import compile_law

    return compile_law


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A catalogue of one law, and an empty folder for what is compiled."""
    catalogue, compiled = tmp_path / "catalogue", tmp_path / "compiled"
    catalogue.mkdir()
    compiled.mkdir()
    for name, text in (("kites", LAW), ("clauses", CLAUSES), ("conditions", CONDITIONS)):
        (catalogue / f"{name}.toml").write_text(text, "utf-8")
    return catalogue, compiled


def test_what_is_committed_is_current(root: Path) -> None:
    """`make law` writes it."""
    done = subprocess.run(
        [sys.executable, root / "scripts/compile_law.py", "--check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert (0, "") == (done.returncode, done.stderr)


def test_a_law_becomes_a_module_and_a_line_of_the_index(script, folders) -> None:  # type: ignore[no-untyped-def]
    assert [] == script.compile_law(*folders, write=True)

    assert {"__init__.py", "index.py", "kites.py", "obsolete.py"} == {
        path.name for path in folders[1].iterdir()
    }
    index: dict[str, object] = {}
    exec((folders[1] / "index.py").read_text("utf-8"), index)
    assert {
        "kites": (
            "Kite Act",
            "KI",
            "2020-01-01",
            None,
            True,
            ("Law of Kites",),
            ("has-kites",),
            None,
            (),
            (),
        )
    } == index["LAWS"]
    assert {"kites": "kites", "law-of-kites": "kites"} == index["LAW_NAMES"]
    assert {"string": ("kites",)} == index["ASKING"]
    assert {} == index["REPEATED"]


def test_what_is_not_current_is_told_and_nothing_is_written(script, folders) -> None:  # type: ignore[no-untyped-def]
    """Nor is a module of a law that is gone removed."""
    script.compile_law(*folders, write=True)
    (folders[1] / "gone.py").write_text("")
    (folders[0] / "kites.toml").write_text(LAW.replace("Kite Act s.1", "Kite Act s.9"), "utf-8")

    assert [
        "compiled/gone.py is not current: run `make law`",
        "compiled/kites.py is not current: run `make law`",
    ] == script.compile_law(*folders, write=False)
    assert "s.1" in (folders[1] / "kites.py").read_text("utf-8")


def test_the_module_of_a_law_that_is_gone_is_removed(script, folders) -> None:  # type: ignore[no-untyped-def]
    (folders[1] / "gone.py").write_text("")

    assert [] == script.compile_law(*folders, write=True)
    assert not (folders[1] / "gone.py").exists()


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ('clause = "string"', 'clause = "rope"', "kites.toml, kites-length: there is no clause “rope”"),
        ('scope = ["has-kites"]', 'scope = ["has-sun"]', "kites.toml: there is no condition “has-sun”"),
        (
            'check = "presence"',
            'check = "presence"\nrepeats = ["kites-length"]',
            "kites.toml, kites-length: another law has no requirement “kites-length” to repeat",
        ),
        (
            'check = "presence"',
            'check = "presence"\nconditions = ["has-sun"]',
            "kites.toml, kites-length: there is no condition “has-sun”",
        ),
        (
            'check = "presence"',
            'check = "presence"\nconditions = ["has-kites"]',
            "kites.toml, kites-length: “has-kites” is the law's scope already",
        ),
        (
            'strength = "must"',
            'strength = "shall"',
            "kites.toml, kites-length: “strength” is “shall”: use must",
        ),
        ('check = "presence"', 'check = "look"', "kites.toml, kites-length: “check” is “look”: use presence"),
        ('level = "warning"', 'level = "fatal"', "kites.toml, old-kites: “level” is “fatal”: use error"),
        (
            "died_on = 2019-12-31",
            'died_on = "2019"',
            "kites.toml, old-kites: “died_on” is '2019': give a day",
        ),
        ("age = 7", "age = true", "kites.toml, kites-age: “age” is True: give a number"),
        (
            "2020-01-01\n",
            "2020-01-01\nin_force_until = 2019-01-01\n",
            "kites.toml: it ends on 2019-01-01, before",
        ),
        ("1900\\b'", "1900('", "kites.toml, old-kites: '\\\\bkite act of 1900(' is not a regular expression"),
        (
            'states = "How long the string is."\n',
            "",
            "kites.toml, kites-length: the field “states” is missing",
        ),
        ('source = "made up"', 'source = ""', "kites.toml, kites-length: “source” is '': give a text"),
        ("strength =", "strenght =", "kites.toml, kites-length: there is no field “strenght”"),
        (
            "[[age_threshold]]",
            "[[agethreshold]]",
            "kites.toml: there are no entries of the kind “agethreshold”",
        ),
        ('key = "kites"', 'key = "kite"', "kites.toml: its key is “kite”"),
        ("scope = ", "scope == ", "kites.toml is not TOML in UTF-8: "),
        (
            "scope = ",
            'mention_shows = ["has-wind"]\nscope = ',
            "kites.toml: a mention shows “has-wind”, which is not in the scope",
        ),
        (
            'jurisdiction = "KI"',
            'jurisdiction = "platform"',
            "kites.toml: a platform, and no law, has owners",
        ),
        ("scope = ", 'owners = ["Acme"]\nscope = ', "kites.toml: a platform, and no law, has owners"),
    ],
)
def test_a_defect_is_told_in_a_sentence_with_file_and_entry(  # type: ignore[no-untyped-def]
    script, folders, right: str, wrong: str, sentence: str
) -> None:
    assert right in LAW
    (folders[0] / "kites.toml").write_text(LAW.replace(right, wrong, 1), "utf-8")

    told = script.compile_law(*folders, write=True)

    assert any(each.startswith(sentence) for each in told), told
    assert [] == list(folders[1].iterdir())


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ('answered_by = ["rope"]', "there is no clause “rope”"),
        ('details_of = "rope"', "there is no clause “rope”"),
        ('implies = ["has-sun"]', "there is no condition “has-sun”"),
        ('wording = "STRING: long."', "give a “wording” where, and only where, “check” is “verbatim”"),
        ('without_data = "yes"', "“without_data” is 'yes': give true or false"),
    ],
)
def test_a_defect_of_a_clause_is_told(script, folders, field: str, sentence: str) -> None:  # type: ignore[no-untyped-def]
    (folders[0] / "clauses.toml").write_text(f"{CLAUSES}{field}\n", "utf-8")

    (told,) = script.compile_law(*folders, write=True)

    assert told.startswith(f"clauses.toml, string: {sentence}")


def test_a_notice_must_have_its_wording(script, folders) -> None:  # type: ignore[no-untyped-def]
    (folders[0] / "clauses.toml").write_text(CLAUSES.replace("presence", "verbatim"), "utf-8")

    assert [
        "clauses.toml, string: give a “wording” where, and only where, “check” is “verbatim”"
    ] == script.compile_law(*folders, write=True)


def test_the_core_profile_is_made_of_clauses(script, folders) -> None:  # type: ignore[no-untyped-def]
    (folders[0] / "core.toml").write_text('[[core]]\nclauses = ["string", "rope"]\n', "utf-8")

    assert [
        "core.toml: there is no clause “rope”: add it to clauses.toml or correct it"
    ] == script.compile_law(*folders, write=True)


def test_what_few_clauses_have_is_found_by_their_keys(script, folders) -> None:  # type: ignore[no-untyped-def]
    notice = (
        '[[clause]]\nkey = "notice"\ntitle = "The notice"\ncheck = "verbatim"\nwording = "STRING: long."\n'
        'without_data = true\ndetails_of = "string"\nimplies = ["has-wind"]\n'
    )
    (folders[0] / "clauses.toml").write_text(f"{CLAUSES}\n{notice}", "utf-8")
    (folders[0] / "core.toml").write_text('[[core]]\nclauses = ["string", "notice"]\n', "utf-8")
    script.compile_law(*folders, write=True)
    index: dict[str, object] = {}
    exec((folders[1] / "index.py").read_text("utf-8"), index)

    assert {
        "WORDINGS": {"notice": "STRING: long."},
        "WITHOUT_DATA": {"notice": True},
        "DETAILS_OF": {"notice": "string"},
        "IMPLIED_BY_CLAUSES": {"notice": ("has-wind",)},
        "CORE": (("string", "notice"),),
    } == {
        name: index[name] for name in ("WORDINGS", "WITHOUT_DATA", "DETAILS_OF", "IMPLIED_BY_CLAUSES", "CORE")
    }


def test_two_laws_share_neither_a_name_nor_an_id(script, folders) -> None:  # type: ignore[no-untyped-def]
    (folders[0] / "ropes.toml").write_text(LAW.replace('"kites"', '"ropes"'), "utf-8")

    assert [
        "ropes.toml: kites.toml is called “Law of Kites” too: a name leads to one law",
        "ropes.toml, kites-length: the id is used in kites.toml already",
        "ropes.toml, kites-age: the id is used in kites.toml already",
        "ropes.toml, old-kites: the id is used in kites.toml already",
    ] == script.compile_law(*folders, write=True)


def test_a_requirement_belongs_into_the_file_of_a_law(script, folders) -> None:  # type: ignore[no-untyped-def]
    requirement = LAW[LAW.index("[[requirement]]") : LAW.index("[[age_threshold]]")]
    (folders[0] / "obsolete.toml").write_text(requirement.replace("kites-length", "loose"), "utf-8")

    assert [
        "obsolete.toml, loose: it belongs to no law: put it into the file of a law"
    ] == script.compile_law(*folders, write=True)
