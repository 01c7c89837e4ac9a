"""Each cue and each guard brings its examples: sentences that count, and sentences that only look so."""

import datetime
import tomllib
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

from policylint import __file__ as package
from policylint.confidence import Confidence
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

CUES = Path(package).parent / "facts" / "clauses" / "cues"
CONFIDENCE = {"low": Confidence.LOW, "medium": Confidence.MEDIUM, "high": Confidence.HIGH}


def listed(value: str | Sequence[str]) -> Sequence[str]:
    return (value,) if isinstance(value, str) else value


def entries(kind: str) -> Iterator[Any]:
    for path in sorted(CUES.glob("*/*.toml")):
        for number, entry in enumerate(tomllib.loads(path.read_text(encoding="utf-8")).get(kind, ()), 1):
            name = entry.get("name") or entry["clause"]
            yield pytest.param(entry, id=f"{path.stem}-{number}-{name}")


def found(text: str) -> dict[str, Confidence]:
    """Return the clauses of a text and how sure they are; the text of a page needs a heading of its own."""
    policy = Policy(parse(Source(f"{text}\n", "a.md")), as_of=datetime.date(2026, 1, 1))
    policy.language = "en"
    conditions = {f"if.{key}": one.confidence for key, one in policy.clauses.conditions.items()}
    return conditions | {key: max(one.confidence for one in policy.clauses[key]) for key in policy.clauses}


@pytest.mark.parametrize("cue", [*entries("cue"), *entries("title")])
def test_a_cue_counts_what_it_says_and_nothing_that_looks_like_it(cue: dict[str, Any]) -> None:
    assert cue.get("counts"), "a cue without an example is not tested"
    assert cue.get("not") or not has_partner(cue), "a cue with a partner needs a sentence that only looks so"
    for text in listed(cue["counts"]):
        assert found(text).get(cue["clause"], 0) >= CONFIDENCE[cue["confidence"]], text
    for text in listed(cue.get("not", ())):
        assert found(text).get(cue["clause"], 0) < min(Confidence.MEDIUM, CONFIDENCE[cue["confidence"]]), text


def has_partner(cue: dict[str, Any]) -> bool:
    words = [token for pattern in listed(cue["pattern"]) for token in pattern.split() if token[0].isalnum()]
    return len(words) > len(listed(cue["pattern"])) or any(
        cue.get(key) for key in ("beside", "heading", "lead_in")
    )


@pytest.mark.parametrize("guard", list(entries("guard")))
def test_a_guard_silences_what_it_says_and_lets_the_rest_pass(guard: dict[str, Any]) -> None:
    assert guard.get("silences"), "a guard without an example is not tested"
    assert guard.get("lets"), "a guard without an example that it lets pass is not tested"
    for text in listed(guard["silences"]):
        policy = Policy(parse(Source(f"{text}\n", "a.md")), as_of=datetime.date(2026, 1, 1))
        policy.language = "en"
        whys = {miss.why for miss in policy.clauses.near_misses}
        assert guard["why"] in whys, f"nothing was silenced in: {text}"
    for text in listed(guard["lets"]):
        assert [key for key in found(text) if matches(key, guard["clauses"])], text


def matches(key: str, globs: str | Sequence[str]) -> bool:
    return any(fnmatch(key, glob) for glob in listed(globs))
