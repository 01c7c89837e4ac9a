"""Which configuration counts for a document: the nearest, never one outside the project."""

import os
from pathlib import Path

import pytest

from policylint.config.discovery import project_of
from policylint.config.loading import Configurations, Overrides

ERROR = 'fail-on = "error"\n'


def put(path: str, text: str = ERROR) -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", ["policylint.toml", ".policylint.toml"])
def test_a_file_of_our_own(load, here, name) -> None:
    put(name)

    assert (name, f"{name}:1") == (load().file, str(load().origin("fail-on")))


def test_a_table_in_pyproject(load, here) -> None:
    """Lines are those of the file, keys those of the table."""
    put("pyproject.toml", '[project]\nname = "x"\n[tool.policylint]\nfail-on = "error"\n')

    assert ("pyproject.toml", "pyproject.toml:4") == (load().file, str(load().origin("fail-on")))


def test_faults_in_pyproject_have_their_own_lines(faults, here) -> None:
    put("pyproject.toml", "[tool.other]\nx = 1\n[tool.policylint]\nfail = 1\n")

    assert ["pyproject.toml:4: fail: policylint has no such key: did you mean “fail-on”?"] == faults()


def test_a_pyproject_without_our_table_is_passed_over(load, here) -> None:
    """Even one that only mentions policylint, or that is no TOML and does not."""
    put("policylint.toml")
    put("docs/pyproject.toml", '[project]\ndependencies = ["policylint"]\n')
    put("docs/deep/pyproject.toml", "[[[")

    assert "policylint.toml" == load(document="docs/deep/a.md").file


def test_a_table_that_is_none_is_a_fault(faults, here) -> None:
    put("pyproject.toml", "[tool]\npolicylint = 1\n")

    assert ["pyproject.toml:2: tool.policylint: must be a table"] == faults()


def test_the_nearest_to_the_document_counts_and_nothing_is_mixed(load, here) -> None:
    """Whatever the current folder is; to build on another there is extends."""
    put("policylint.toml", 'laws = ["gdpr"]')
    put("docs/legal/.policylint.toml")

    near, far = load(document="docs/legal/a.md"), load(document="docs/a.md")

    assert ("docs/legal/.policylint.toml", (), here / "docs/legal") == (near.file, near.laws, near.folder)
    assert ("policylint.toml", ("gdpr",)) == (far.file, far.laws)


def test_in_one_folder_the_first_counts_and_the_others_are_named(load, here) -> None:
    put("policylint.toml")
    put(".policylint.toml")
    put("pyproject.toml", "[tool.policylint]\n")

    assert ("policylint.toml", (".policylint.toml", "pyproject.toml")) == (load().file, load().overruled)


def test_the_search_ends_at_the_root_of_the_project(load, here) -> None:
    """A folder with .git, which may be a file."""
    put("../policylint.toml")
    put("sub/policylint.toml")
    put("sub/module/.git", "gitdir: elsewhere")

    assert load().file is None
    assert load(document="sub/module/a.md").file is None


def test_without_git_the_current_folder_is_the_root(rules, tmp_path, monkeypatch) -> None:
    """And of what lies elsewhere its own folder, so that nobody's file in /tmp is obeyed."""
    monkeypatch.chdir(tmp_path)
    put("policylint.toml")
    put("work/docs/a.md")
    put("other/policylint.toml", 'laws = ["gdpr"]')
    put("other/docs/a.md")
    monkeypatch.chdir(tmp_path / "work")

    assert Configurations(rules).of(Path("docs/a.md")).file is None
    assert Configurations(rules).of(tmp_path / "other/docs/a.md").file is None
    assert tmp_path / "work" == project_of(Path("docs"))
    assert tmp_path / "other/docs" == project_of(tmp_path / "other/docs")


def test_the_project_may_be_given(rules, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    put("policylint.toml")
    put("work/a.md")
    monkeypatch.chdir(tmp_path / "work")

    assert Configurations(rules, project=tmp_path).of(Path("a.md")).file is not None


def test_the_environment_is_not_asked(load, here, monkeypatch) -> None:
    put("home/.config/policylint.toml")
    put("home/policylint.toml")
    for name in ("HOME", "XDG_CONFIG_HOME", "POLICYLINT_CONFIG", "POLICYLINT_FAIL_ON"):
        monkeypatch.setenv(name, str(here / "home"))

    assert load().settings == ()


def test_isolated_reads_no_file(load, here) -> None:
    put("policylint.toml", "not toml")

    assert load(isolated=True).settings == ()


def test_a_file_may_be_given(load, here) -> None:
    """It is the user's choice, so it may lie anywhere; its patterns start at the current folder."""
    put("policylint.toml", "not toml")
    put("../strict.toml", 'exclude = ["/old.md"]')

    config = load(file=Path("../strict.toml"))

    assert (here, True) == (config.folder, config.excludes(here / "old.md"))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a = [\n\n1,", ":3: is not TOML (toml.io): "),
        (b"a = 1\nb = = 2", ":2: is not TOML (toml.io): invalid value"),
        (b"a = 1\na = 2", ":2: is not TOML (toml.io): cannot overwrite a value"),
        (b"a = 1\n\x00", ":2: is not TOML (toml.io): invalid statement"),
        (b"a = 1\nb = '\xff'", ":2: is not UTF-8 here: save it in that encoding"),
        (b"#" * (256 * 1024 + 1), ": is longer than the 256 KiB that a configuration may have: shorten it"),
        (b"[a]\n" + b"#" * 10_001, ":2: has a line longer than 10,000 characters: break it up"),
        (b"a = " + b"[" * 4000 + b"]" * 4000, ": nests deeper than the 32 levels allowed: flatten it"),
        (b"a = " + b"[" * 40 + b"]" * 40, ": nests deeper than the 32 levels allowed: flatten it"),
        (b"[" + b".".join([b"a"] * 40) + b"]", ": has a key of more than 32 parts: shorten it"),
        (b'x = ["""\n""", {' + b'."a"' * 40 + b" = 1}]", ": has a key of more than 32 parts: shorten it"),
        (b"a = " + b"9" * 5000, ": is not TOML (toml.io): "),
    ],
)
def test_a_file_that_cannot_be_read_is_one_fault(faults, data, told) -> None:
    """With the line where there is one."""
    (fault,) = faults(data)

    assert fault.startswith(f"policylint.toml{told}")


def test_a_huge_file_is_refused_quickly(faults, here) -> None:
    """Also a pyproject.toml, which is read only where it speaks of policylint."""
    put("pyproject.toml", "#" * 10_000_000)

    assert [
        "pyproject.toml: is longer than the 256 KiB that a configuration may have: shorten it"
    ] == faults()


def test_what_is_no_file_is_not_opened(faults, here) -> None:
    """A pipe would wait for ever."""
    os.mkfifo("policylint.toml")

    assert [
        "policylint.toml: is no file that could be read: remove it, or put a text in its place"
    ] == faults()


def test_a_link_to_nothing_is_a_fault(faults, here) -> None:
    Path("policylint.toml").symlink_to("nowhere.toml")

    assert ["policylint.toml: cannot be read: No such file or directory"] == faults()


def test_a_link_within_the_project_is_followed(load, here) -> None:
    put("conf/strict.toml")
    Path("policylint.toml").symlink_to("conf/strict.toml")

    assert "policylint.toml:1" == str(load().origin("fail-on"))


@pytest.mark.parametrize("name", ["policylint.toml", ".policylint.toml", "pyproject.toml"])
def test_a_link_out_of_the_project_is_not_read(faults, here, name) -> None:
    """What it leads to might be shown in a fault."""
    put("../secret.toml", "[tool.policylint]\npassword = 1\n")
    Path(name).symlink_to("../secret.toml")

    assert [f"{name}: is a link that leads out of the project: put the file itself there"] == faults()


def test_a_folder_of_that_name_is_no_configuration(load, here) -> None:
    Path("policylint.toml").mkdir()

    assert load().file is None


def test_each_file_is_read_once(rules, here, monkeypatch) -> None:
    """However many documents there are."""
    put("policylint.toml")
    known = Configurations(rules, Overrides())

    assert known.of(Path("a.md")) is known.of(Path("b.md")) is known.of(Path("docs/c.md"))
