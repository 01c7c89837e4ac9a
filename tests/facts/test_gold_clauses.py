"""Clauses against people's labels: 99 app policies and the five seeds, by the scripts of ../shared/eval."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.shared, pytest.mark.slow]

NAIVE_ABSENCE_F1 = {
    "Controller Contact": 0.375,
    "DPO Contact": 0.968,
    "Legal Basis for Processing": 0.792,
    "Legitimate Interests for Processing": 0.884,
    "Right to Access": 0.912,
    "Right to Rectification": 0.885,
    "Right to Erasure": 0.776,
    "Right to Restrict": 0.977,
    "Right to Object": 0.853,
    "Right to Portability": 0.989,
    "Right to Withdraw Consent": 0.812,
    "Right to Lodge Complaint": 0.953,
    "Data Retention Period": 0.877,
    "Third-country Transfers": 0.653,
    "Automated Decision-Making": 0.946,
}
"""What regular expressions over the whole text reach (../shared/eval/README.md)."""


def facts_of(documents: Sequence[Path], made: Path) -> Path:
    command = [sys.executable, "-m", "policylint", "facts", *map(str, documents), "--format", "json"]
    made.write_text(subprocess.run(command, capture_output=True, text=True, check=True).stdout, "utf-8")
    return made


def score(shared: Path, script: str, *arguments: str | Path) -> Any:
    command = [sys.executable, shared / "eval" / script, *arguments, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.fixture(scope="module")
def gdpr200(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Score one document a family, with the confidence that the rules on missing clauses use."""
    folder = shared / "data" / "gdpr200"
    facts = facts_of(
        sorted((folder / "docs").glob("*.md")), tmp_path_factory.mktemp("gdpr200") / "facts.json"
    )
    families = folder / "families.json"
    return score(
        shared, "score_clauses.py", "--facts", facts, "--set", folder, "--families", families,
        "--min-confidence", "medium",
    )  # fmt: skip


def test_a_missing_clause_is_missing_and_is_told(gdpr200: Any) -> None:
    absence = gdpr200["totals"]["core"]["micro"]["absence"]

    assert 0.93 <= absence["p"]
    assert 0.93 <= absence["r"]


def test_a_clause_that_is_there_is_found(gdpr200: Any) -> None:
    assert 0.88 <= gdpr200["totals"]["core"]["micro"]["presence"]["f1"]


@pytest.mark.parametrize("label", NAIVE_ABSENCE_F1)
def test_no_label_falls_behind_keywords(label: str, gdpr200: Any) -> None:
    """A label with fewer than a dozen absences is not judged by them."""
    scored = gdpr200["labels"][label]

    assert scored["absent_n"] < 12 or NAIVE_ABSENCE_F1[label] - 0.02 <= scored["absence"]["f1"]


def test_the_seeds_have_the_clauses_of_their_inventories(shared: Path, tmp_path: Path) -> None:
    facts = facts_of(sorted((shared / "seeds").glob("*.txt")), tmp_path / "facts.json")
    scored = score(shared, "score_seed_clauses.py", "--facts", facts, "--seeds", shared / "seeds")

    assert 0.92 <= scored["agreement"]
