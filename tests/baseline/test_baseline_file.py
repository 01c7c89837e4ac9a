"""A baseline is written so that a change of it can be read, and nothing but a sound one is used."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.baseline.baseline_file import MOST_BYTES, SCHEMA, baseline_text, read_baseline, write_baseline
from policylint.baseline.entry import Entry
from policylint.errors import UsageError

PRINT = "0123456789abcdef"
GOOD = {"fingerprint": f"{PRINT}:1", "path": "privacy.md", "code": "PL201", "name": "ages", "note": "13, 18"}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "known.json"


def refusal(file: Path, data: str | bytes) -> str:
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    with pytest.raises(UsageError) as caught:
        read_baseline(file)
    assert str(caught.value).startswith("known.json ")
    return str(caught.value).removeprefix("known.json ").partition(":")[0]


def with_entries(*entries: object) -> str:
    return json.dumps({"schema": SCHEMA, "entries": entries})


def test_an_entry_is_a_line() -> None:
    other = Entry(f"{PRINT}:2", "legal/ü.md", "PL101", "ch", "“none”")
    assert baseline_text([Entry(**GOOD), other]) == (
        '{\n  "schema": "policylint-baseline/1",\n  "entries": [\n'
        '    {"fingerprint": "0123456789abcdef:2", "path": "legal/ü.md", "code": "PL101", "name": "ch", '
        '"note": "“none”"},\n'
        '    {"fingerprint": "0123456789abcdef:1", "path": "privacy.md", "code": "PL201", "name": "ages", '
        '"note": "13, 18"}\n'
        "  ]\n}\n"
    )


def test_a_byte_order_mark_is_no_part_of_it(file: Path) -> None:
    """Some editors begin every file with one."""
    file.write_bytes(b"\xef\xbb\xbf" + baseline_text([Entry(**GOOD)]).encode())

    assert (Entry(**GOOD),) == read_baseline(file)


@pytest.mark.parametrize("number", range(3, 6))
@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "||||||| 8a4d96a", "=======", ">>>>>>> main"])
def test_a_conflict_is_told_wherever_it_is(file: Path, mark: str, number: int) -> None:
    """Also where a comma is missing before it."""
    entries = [Entry(f"{PRINT}:{count}", "privacy.md") for count in (1, 2)]
    lines = baseline_text(entries).split("\n")
    text = "\n".join([*lines[:number], mark, *lines[number:]])

    assert f"has a conflict of git on line {number + 1}" == refusal(file, text)


def test_an_empty_one_can_be_read(file: Path) -> None:
    write_baseline(file, [])
    assert () == read_baseline(file)


texts = st.text(max_size=6)
some_entries = st.lists(
    st.builds(
        Entry,
        st.integers(0, 16**16 - 1).map(lambda number: f"{number:016x}:{number % 7 + 1}"),
        st.text(min_size=1, max_size=6),
        texts,
        texts,
        texts,
    ),
    max_size=5,
    unique_by=lambda entry: (entry.path, entry.fingerprint),
)


@given(some_entries)
def test_what_was_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]
) -> None:
    """In an order that does not depend on the one given; no terminal obeys what is in the file."""
    file = tmp_path_factory.mktemp("baseline") / "known.json"
    write_baseline(file, entries)

    assert set(entries) == set(read_baseline(file))
    assert baseline_text(reversed(entries)) == file.read_text("utf-8")
    assert "\x1b" not in file.read_text("utf-8")


def test_what_readers_added_or_left_out_is_no_matter(file: Path) -> None:
    file.write_text(with_entries({"fingerprint": f"{PRINT}:1", "path": "a.md", "ticket": 7}))
    assert (Entry(f"{PRINT}:1", "a.md"),) == read_baseline(file)


@pytest.mark.parametrize(
    ("data", "refused"),
    [
        ("", "is not JSON on line 1"),
        (b"{\n\xff}", "is not UTF-8 on line 2"),
        ("[" * 100_000, "nests deeper than any baseline does"),
        ("9" * 10_000, "is not the JSON of a baseline"),
        (" " * (MOST_BYTES + 1), "is longer than the 16 MiB that a baseline may have"),
        ("[]", f"is no baseline: it does not say “{SCHEMA}”".partition(":")[0]),
        ('{"version": 2}', "is no baseline"),
        (
            '{"schema": "policylint-baseline/2"}',
            "is of another schema than policylint-baseline/1, which this version of policylint reads",
        ),
        (f'{{"schema": "{SCHEMA}"}}', "has no list of entries"),
        (f'{{"schema": "{SCHEMA}", "entries": {{}}}}', "has no list of entries"),
        (f'{{"schema": "{SCHEMA}", "entries": [], "entries": []}}', "is not the JSON of a baseline"),
        (with_entries(GOOD, "x"), "has no entry but something else as entry 2"),
        (with_entries(GOOD | {"note": 1}), "has something other than texts in entry 1"),
        (with_entries(GOOD | {"path": ["a"]}), "has something other than texts in entry 1"),
        (with_entries(GOOD | {"path": ""}), "has no path in entry 1"),
        (with_entries(GOOD | {"fingerprint": PRINT}), "has no fingerprint such as 0123456789abcdef"),
        (with_entries(GOOD | {"fingerprint": f"{PRINT}:0"}), "has no fingerprint such as 0123456789abcdef"),
        (with_entries({"path": "a.md"}), "has no fingerprint such as 0123456789abcdef"),
        (with_entries(GOOD, GOOD | {"path": "b.md"}, GOOD), "has entry 1 once more as entry 3"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_sound_baseline_is_refused(file: Path, data: str | bytes, refused: str) -> None:
    """In a sentence that says what is wrong and what to do."""
    assert refused == refusal(file, data)


def test_a_folder_is_refused(file: Path) -> None:
    file.mkdir()
    with pytest.raises(UsageError, match=r"known\.json is no regular file"):
        read_baseline(file)
    with pytest.raises(UsageError, match=r"known\.json is a link, a folder or a device"):
        write_baseline(file, [])


def test_a_link_is_not_written_through(file: Path) -> None:
    (file.parent / "target.json").write_text("precious")
    file.symlink_to("target.json")
    with pytest.raises(UsageError, match="is a link"):
        write_baseline(file, [])
    assert "precious" == (file.parent / "target.json").read_text()


def test_a_folder_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(UsageError, match=r"no/known\.json cannot be written: No such file"):
        write_baseline(file.parent / "no" / "known.json", [])


def test_a_file_that_may_not_be_read_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("")

    def refuse(*arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(UsageError, match=r"known\.json cannot be read: Permission denied"):
        read_baseline(file)
