"""The page on complaints walks all of them, and what it names as proof is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "complaints.md"
COMPLAINTS = 29
ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| (.*?) ?\|$", re.MULTILINE)
LINK = re.compile(r"\[`?([^\]`]+)`?\]\(([^)]+)\)")


def rows() -> dict[int, tuple[str, str]]:
    """What is done about each complaint, and by which tests that is shown."""
    return {int(number): (done, shown) for number, _, done, shown in ROW.findall(PAGE.read_text("utf-8"))}


def test_every_complaint_is_walked_once() -> None:
    numbers = [int(number) for number, *_ in ROW.findall(PAGE.read_text("utf-8"))]

    assert [*range(1, COMPLAINTS + 1)] == sorted(numbers)


def test_each_is_shown_by_a_test_or_said_to_wait() -> None:
    missing = [number for number, (done, shown) in rows().items() if not shown and "Not yet" not in done]

    assert [] == missing


def test_the_tests_that_are_named_exist() -> None:
    """A function of that name in that file, or a scenario by its path."""
    named = [link for _, shown in rows().values() for link in LINK.findall(shown)]
    missing = []
    for name, path in named:
        target = (PAGE.parent / path).resolve()
        text = target.read_text("utf-8") if target.is_file() else ""
        if path.endswith(".scenario"):
            found = target == ROOT / "tests" / "scenarios" / f"{name}.scenario" and bool(text)
        elif path.endswith(".py"):
            found = re.search(rf"^ *def {re.escape(name)}\(", text, re.MULTILINE) is not None
        else:
            found = bool(text)
        if not found:
            missing.append(f"{name} in {path}")

    assert [] == missing
    assert len(named) > COMPLAINTS
