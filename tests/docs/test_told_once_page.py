"""`docs/told-once.md` names the built-in rules that leave findings to others, and what they leave them to."""

import re
from pathlib import Path

import policylint_rules
from policylint.plugins import rules_of
from policylint.required_clause import RequiredClause

PAGE = (Path(__file__).resolve().parents[2] / "docs/told-once.md").read_text("utf-8")
ROWS = dict(re.findall(r"^\| (PL\d+) \| .*? \| (.*) \|$", PAGE, re.MULTILINE))
BY_ITS_OWN_CODE = {"PL301"}
"""Rules that are no required clauses: `tests/test_told_once.py` shows what they leave to others."""


def test_every_clause_that_is_left_to_others_is_named_with_them() -> None:
    left_to = {
        loaded.meta.code: {code for codes in loaded.rule.left_to.values() for code in codes}
        for loaded in rules_of(policylint_rules)
        if isinstance(loaded.rule, RequiredClause) and loaded.rule.left_to
    }
    named = {code: set(re.findall(r"PL\d+", others)) for code, others in ROWS.items()}

    assert left_to == {code: others for code, others in named.items() if code not in BY_ITS_OWN_CODE}
    assert named.keys() >= BY_ITS_OWN_CODE
