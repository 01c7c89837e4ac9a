"""`policylint check`: formats, files, statistics, the job summary, and readers who stop reading."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from policylint.cli.report_formats import FORMATS

TEXT = "# Privacy Policy\n\nWe collect gears and sprockets.\n"
FULL = """\
privacy.md:3:12: warning TOY001 no-gears
  “gear” is forbidden: write “cog”

    3 | We collect gears and sprockets.
      |            ^^^^

1 document, 0 errors, 1 warning, 0 info, 0 silenced
"""


@pytest.fixture
def policy(here: Path) -> Path:
    """A policy in the current folder."""
    path = here / "privacy.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_can_be_shown_and_written(run, policy, here, form: str) -> None:  # type: ignore[no-untyped-def]
    """The file holds the very text, and the exit code is that of the findings."""
    shown = run("check", "--format", form)
    written = run("check", "--output", f"{form}=report.txt")

    assert (1, "") == (shown.code, shown.err)
    assert (1, FULL, "") == (written.code, written.out, written.err)
    assert shown.out == (here / "report.txt").read_text("utf-8")


def test_several_files_at_once(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """Beside the format for standard output; a report of an earlier run is replaced, nothing else is left."""
    (here / "r.sarif").write_text("old")

    made = run("check", "--format", "concise", "--output", "sarif=r.sarif", "--output", "junit=j=1.xml")

    assert "privacy.md:3:12: warning TOY001 no-gears: “gear” is forbidden: write “cog”\n" == made.out
    assert "2.1.0" == json.loads((here / "r.sarif").read_text("utf-8"))["version"]
    assert "testsuites" == ElementTree.fromstring((here / "j=1.xml").read_text("utf-8")).tag
    assert {"privacy.md", "r.sarif", "j=1.xml"} == {path.name for path in here.iterdir()}
    assert 0o666 & ~umask() == stat.S_IMODE((here / "r.sarif").stat().st_mode)


def umask() -> int:
    """What new files are not allowed."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_files_are_never_in_color(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """Whatever standard output gets."""
    made = run("check", "--color", "always", "--output", "full=a.txt", "--output", "grouped=b.txt")

    assert "\x1b" in made.out
    assert FULL == (here / "a.txt").read_text("utf-8")
    assert "\x1b" not in (here / "b.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("sarfi=x", "“sarfi” is no format: write FORMAT=FILE with one of full, grouped, concise, json, "),
        ("report.sarif", "“report.sarif” is no format: write FORMAT=FILE"),
        ("sarif", "sarif needs a file, as in sarif=FILE; --format is for standard output"),
        ("sarif=", "sarif needs a file"),
        ("sarif=-", "sarif needs a file"),
        ("sarif=privacy.md", "--output privacy.md would replace the document privacy.md: name another file"),
        ("sarif=./link/../privacy.md", "would replace the document privacy.md: name another file"),
        ("sarif=.", "the report cannot be written to ., which is no regular file: name another"),
        ("sarif=link", "the report cannot be written to link, which is no regular file: name another"),
        ("sarif=no/such/x", "cannot be written to no/such/x: No such file or directory; name another file"),
        ("sarif=privacy.md/x", "cannot be written to privacy.md/x: Not a directory; name another file"),
        (f"sarif={'x' * 300}", "File name too long; name another file"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(run, policy, here, value: str, told: str) -> None:  # type: ignore[no-untyped-def]
    """The exit code is 2, and nothing is shown, written or left behind."""
    (here / "elsewhere").mkdir()
    (here / "link").symlink_to("elsewhere")
    (here / "elsewhere" / "x").write_text("kept")

    made = run("check", "--output", value)

    assert (2, "", 1) == (made.code, made.out, made.err.count("\n"))
    assert told in made.err
    assert TEXT == policy.read_text("utf-8")
    assert {"privacy.md", "elsewhere", "link"} == {path.name for path in here.iterdir()}


def test_two_reports_need_two_files(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """The second would replace the first."""
    made = run("check", "--output", "sarif=a", "--output", "junit=./a")

    assert 2 == made.code
    assert "policylint: --output ./a would replace another report, a: name another file\n" == made.err
    assert not (here / "a").exists()


def test_a_link_is_not_followed(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """A repository may hold a link that leads out of it."""
    (here / "outside").write_text("kept")
    (here / "r.sarif").symlink_to("outside")

    made = run("check", "--output", "sarif=r.sarif")

    assert 2 == made.code
    assert "kept" == (here / "outside").read_text()


def test_statistics_take_the_place_of_the_findings(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """Files have the findings all the same."""
    made = run("check", "--statistics", "--min-confidence", "low", "--output", "concise=a.txt")

    assert (
        "count  code    name\n"
        "    1  TOY001  no-gears\n"
        "    1  TOY002  no-sprockets\n"
        "\n"
        "1 document, 1 error, 1 warning, 0 info, 0 silenced\n"
    ) == made.out
    assert 1 == made.code
    assert 2 == (here / "a.txt").read_text("utf-8").count("\n")


def test_statistics_are_a_format_of_their_own(run, policy) -> None:  # type: ignore[no-untyped-def]
    """Both would be two documents in one."""
    made = run("check", "--statistics", "--format", "json")

    assert 2 == made.code
    assert "not allowed with argument" in made.err


def test_the_job_summary_is_appended(run, policy, here, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """Where GitHub names a file, and the format is its own."""
    summary = here / "summary"
    summary.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    run("check")
    assert "before\n" == summary.read_text("utf-8")
    made = run("check", "--format", "github")

    assert made.out.startswith("::warning file=privacy.md,line=3,")
    assert summary.read_text("utf-8").startswith("before\n## policylint\n\n1 document, 0 errors, 1 warning")


def test_no_step_fails_for_want_of_a_summary(run, policy, here, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """It is told, and the exit code is that of the findings."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here / "no" / "such"))

    made = run("check", "--format", "github", "--fail-on", "error")

    assert 0 == made.code
    assert made.err.startswith("policylint: the job summary cannot be appended to ")


@pytest.mark.parametrize("form", FORMATS)
def test_a_reader_may_stop_reading(tmp_path: Path, form: str) -> None:
    """No traceback and no complaint; the exit code is that of the findings."""
    (tmp_path / "privacy.md").write_text("# Privacy Policy\n\n" + "We [name] may collect {{data}}.\n\n" * 20)
    command = [sys.executable, "-m", "policylint", "check", "--format", form, *["privacy.md"]]
    reader, writer = os.pipe()
    os.close(reader)

    done = subprocess.run(
        command, cwd=tmp_path, stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)

    assert (1, "") == (done.returncode, done.stderr)
