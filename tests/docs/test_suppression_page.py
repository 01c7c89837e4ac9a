"""What `docs/suppression.md` shows can be read, and its tables are complete."""

import re
from pathlib import Path

from policylint.plugins import rules_of
from policylint.source import Source
from policylint.suppression.comment_text import CommentText, Word
from policylint.suppression.comments import comments
from policylint.suppression.suppression import State
from policylint.suppression.suppression_rule import SuppressionRule
from policylint.syntax.parser import parse

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "suppression.md").read_text("utf-8")


def test_the_comments_that_are_shown_can_be_read() -> None:
    for page in (PAGE, (ROOT / "README.md").read_text("utf-8")):
        shown = "".join(re.findall(r"^```markdown\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
        found = comments(parse(Source(shown)))
        assert shown.count("<!-- policylint:") == len(found) > 0
        assert all(isinstance(one.text, CommentText) for one in found)


def test_the_tables_have_every_word_rule_and_state() -> None:
    words = re.findall(r"^\| `([a-z-]+)=RULES` \|", PAGE, re.MULTILINE)
    rules = re.findall(r"^\| (PL0\d\d) \| \[([a-z-]+)\]", PAGE, re.MULTILINE)
    states = re.findall(r"^\| ([a-z ]+) \| [a-z]", PAGE, re.MULTILINE)

    assert [word.value for word in Word if word is not Word.ENABLE] == words
    assert [
        (one.meta.code, one.meta.name) for one in rules_of() if isinstance(one.rule, SuppressionRule)
    ] == rules
    assert [state.value.replace("-", " ") for state in State] == states[-len(State) :]
