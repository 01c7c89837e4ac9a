"""The script that compiles cues: what it writes, and what it tells of files with a fault."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

WORDS = '[concepts]\nKEEP = "keep, retain+"\nDATA = "data, personal information"\n'
CUES = """\
[[cue]]
clause = "retention.period"
pattern = ["KEEP ..8 DATA"]
confidence = "high"
counts = ["We keep data."]
not = ["We keep kites."]

[[title]]
clause = "retention.period"
pattern = ["KEEP"]
confidence = "medium"
counts = ["## What we keep"]

[[guard]]
name = "kites"
clauses = ["retention.*"]
pattern = ["kite"]
why = "it speaks of kites"
silences = ["We keep data of a kite."]
lets = ["We keep data."]
"""


@pytest.fixture
def script(root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module."""
    monkeypatch.syspath_prepend(str(root / "scripts"))
    import compile_cues

    return compile_cues


@pytest.fixture
def cues(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a language with sound cues; compiled modules go beside it."""
    folder = tmp_path / "cues" / "kt"
    folder.mkdir(parents=True)
    (tmp_path / "compiled").mkdir()
    (folder / "words.toml").write_text(WORDS, "utf-8")
    (folder / "retention.toml").write_text(CUES, "utf-8")
    monkeypatch.setattr(script, "CLAUSES", tmp_path)
    return folder


def test_what_is_committed_is_current(root: Path) -> None:
    """`make law` writes it."""
    done = subprocess.run(
        [sys.executable, root / "scripts/compile_cues.py", "--check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert (0, "") == (done.returncode, done.stderr)


def test_a_language_becomes_a_module(script, cues, tmp_path) -> None:  # type: ignore[no-untyped-def]
    assert 0 == script.main([])

    module: dict[str, object] = {}
    exec((tmp_path / "compiled" / "kt.py").read_text("utf-8"), module)
    words = module["WORDS"]
    assert isinstance(words, dict)
    assert {"keep", "retain", "retains", "retained", "retaining", "data", "kite"} <= set(words)
    assert [("personal", "information")] == list(module["PAIRS"])  # type: ignore[call-overload]
    assert [1, 1, 1] == [len(module[table]) for table in ("CUES", "TITLES", "GUARDS")]  # type: ignore[arg-type]


def test_a_word_of_a_pattern_stands_for_all_its_forms(script, cues, tmp_path) -> None:  # type: ignore[no-untyped-def]
    (cues / "retention.toml").write_text(CUES.replace('"KEEP ..8 DATA"', '"store+ ..8 DATA"'), "utf-8")

    assert 0 == script.main([])
    written = (tmp_path / "compiled" / "kt.py").read_text("utf-8").split()
    assert {'"stored\\n"', '"storing\\n"'} <= set(written)


def test_check_writes_nothing_and_tells_what_is_not_current(script, cues, tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    target = tmp_path / "compiled" / "kt.py"

    assert 1 == script.main(["--check"])
    assert "kt.py is not current: run `" in capsys.readouterr().err
    assert not target.exists()
    assert 0 == script.main([]) == script.main(["--check"])
    target.write_text("", "utf-8")
    assert 1 == script.main(["--check"])
    assert "" == target.read_text("utf-8")


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ('"KEEP ..8 DATA"', '"KEEP ..8 DATUM"', "retention.toml: there is no concept DATUM, in "),
        ('"KEEP ..8 DATA"', '"KEEP ..8"', "the pattern “KEEP ..8” ends where a concept should stand"),
        ('"KEEP ..8 DATA"', '""', "ends where a concept should stand"),
        ('"KEEP ..8 DATA"', '"KEEP ^ DATA"', "the pattern “KEEP ^ DATA” has “^” elsewhere than in front"),
        ('"KEEP ..8 DATA"', '"KEEP ..many DATA"', "“many” is no number of words"),
        ('"KEEP ..8 DATA"', '"KEEP ~x DATA"', "“x” is no number of words"),
        ('confidence = "high"', 'confidence = "sure"', "a cue has the unknown confidence “sure”"),
        ('confidence = "high"\n', "", "retention.toml: a cue lacks the field “confidence”"),
        ('confidence = "high"', 'confidense = "high"', "retention.toml: a cue has no field “confidense”"),
        ("[[cue]]", "[[clue]]", "“clue” is neither concepts, cue, title nor guard"),
        ('why = "it speaks of kites"\n', "", "a guard lacks the field “why”"),
        ('pattern = ["kite"]\n', "", "the guard kites has neither pattern nor heading"),
        (
            'clauses = ["retention.*"]',
            'clauses = ["sale"]',
            "guard kites is for a clause that has no cue",
        ),
        ("[[title]]", "[[title]", "retention.toml is not TOML: "),
    ],
)
def test_a_fault_is_one_sentence(
    script, cues, tmp_path, capsys, right: str, wrong: str, sentence: str
) -> None:  # type: ignore[no-untyped-def]
    """That names file or pattern; and nothing is written."""
    assert right in CUES
    (cues / "retention.toml").write_text(CUES.replace(right, wrong, 1), "utf-8")

    assert 1 == script.main([])
    told = capsys.readouterr().err
    assert told.startswith("The cues of kt cannot be compiled: ")
    assert sentence in told
    assert 1 == told.count("\n")
    assert [] == list((tmp_path / "compiled").iterdir())


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ("KEEP =", "Keep =", "words.toml: the concept “Keep” is to be named in capitals"),
        ('"keep, retain+"', '"keep, KEEP"', "the concept KEEP takes in itself"),
        ('"keep, retain+"', '"keep, HOLD"', "there is no concept HOLD"),
    ],
)
def test_so_is_a_fault_of_a_concept(script, cues, capsys, right: str, wrong: str, sentence: str) -> None:  # type: ignore[no-untyped-def]
    (cues / "words.toml").write_text(WORDS.replace(right, wrong, 1), "utf-8")

    assert 1 == script.main([])
    assert sentence in capsys.readouterr().err


def test_a_concept_of_two_files_is_a_fault(script, cues, capsys) -> None:  # type: ignore[no-untyped-def]
    (cues / "more.toml").write_text(WORDS, "utf-8")

    assert 1 == script.main([])
    assert "words.toml: the concept KEEP is there twice" in capsys.readouterr().err


def test_two_guards_of_one_name_are_a_fault(script, cues, capsys) -> None:  # type: ignore[no-untyped-def]
    guard = CUES[CUES.index("[[guard]]") :]
    (cues / "more.toml").write_text(guard, "utf-8")

    assert 1 == script.main([])
    assert "another guard is named kites, too: name this one otherwise" in capsys.readouterr().err


def test_a_concept_that_no_cue_uses_is_a_fault(script, cues, capsys) -> None:  # type: ignore[no-untyped-def]
    (cues / "more.toml").write_text('[concepts]\nKITE = "kite, KEEP"\n', "utf-8")

    assert 1 == script.main([])
    assert "no cue uses the concept KITE: take it out" in capsys.readouterr().err


def test_a_concept_that_another_takes_in_is_used(script, cues) -> None:  # type: ignore[no-untyped-def]
    (cues / "words.toml").write_text(
        WORDS.replace('"keep, retain+"', '"keep, HOLD"') + 'HOLD = "hold"\n', "utf-8"
    )

    assert 0 == script.main([])
