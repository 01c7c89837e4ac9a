"""Every scenario comes out as its file says."""

from pathlib import Path

import pytest
from attrs import evolve

from scenarios import scenario
from scenarios.playing import play
from scenarios.scenario import Scenario, Section

HERE = Path(__file__).resolve().parent
PATHS = sorted(HERE.rglob("*.scenario"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.relative_to(HERE).with_suffix("").as_posix())
def test_a_scenario_comes_out_as_written(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Output, errors and exit status, to the letter; ``--update-scenarios`` takes over what came."""
    told = scenario.read(path)
    came = Scenario(told.about, play(told, tmp_path))
    if request.config.getoption("--update-scenarios"):
        path.write_bytes(scenario.written(came).encode())
        return

    assert scenario.written(told) == scenario.written(came), (
        "if this change is meant, run pytest tests/scenarios --update-scenarios and read the diff"
    )


@pytest.mark.parametrize("name", ["check/format_grouped", "check/stdin", "check/odd_bytes", "usage/commands"])
def test_a_process_of_its_own_writes_the_same(name: str, tmp_path: Path) -> None:
    """What scenarios call is what a user types."""
    told = scenario.read(HERE / f"{name}.scenario")
    told.sections = [
        evolve(one, kind="command in a process") if one.kind == "command" else one for one in told.sections
    ]

    assert told.sections == play(told, tmp_path)


def test_what_is_left_out_matches_and_nothing_else_does() -> None:
    section = Section("stdout", "", "a […] c\n[…]\nend.\n")

    assert section.expects("a b c\nend.\n")
    assert section.expects("a b c\nmore\nand more\nend.\n")
    assert not section.expects("a b d\nend.\n")
    assert not section.expects("a b c\nendX\n")
    assert not section.expects("a b c\nend.\nmore\n")


def test_a_text_without_a_line_end_is_kept() -> None:
    """Also one that has nothing else, and an empty one."""
    for content in ("a", "a\n", "a\nb", "", "\n"):
        assert content == Section("file", "x", "").showing(content).content


@pytest.mark.parametrize(
    "text", ["===== command\n", "Words.\n===== comand\npolicylint\n", "Words.\n===== file\n"]
)
def test_a_file_that_is_no_scenario_is_refused(text: str, tmp_path: Path) -> None:
    """Words first, and marks that somebody knows: a misspelled one would be part of a document."""
    path = tmp_path / "odd.scenario"
    path.write_text(text)

    with pytest.raises(ValueError, match=r"odd\.scenario"):
        scenario.read(path)
