"""Earlier versions of policies, which say that a newer one has taken their place."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.superseded import superseded
from policylint.facts.clauses.supplement import supplement
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

LINK = "https://kites.example/privacy"


def text_of(text: str) -> str | None:
    found = superseded(passages(parse(Source(text))))
    return found["text"] if found else None


@pytest.mark.parametrize(
    "note",
    [
        "This is an archived version of our policy.",
        "You are viewing an earlier version.",
        "This version is no longer in effect.",
        "This privacy notice has been superseded by the one of May.",
        "Archived, 3 May 2024",
        "[Archived]",
        f"To see our current policy, [click here]({LINK}).",
        f"To view the latest version, please visit [our site]({LINK}).",
    ],
)
def test_a_note_at_the_head_says_so(note: str) -> None:
    assert text_of(f"# Privacy Policy\n\n{note}\n\nWe keep the name that you give us.\n") is not None


def test_a_title_says_so() -> None:
    assert "(archived)" == text_of("# Privacy Policy (archived)\n\nWe keep your name.\n")


@pytest.mark.parametrize(
    "note",
    [
        f"[Archived versions]({LINK})",
        f"See [previous versions]({LINK}) of this policy.",
        f"View the [archived privacy policy]({LINK}).",
        "Previous version: 3 May 2024",
        f"You can see the current version of this policy at any time at {LINK}.",
        "This policy replaces all earlier versions.",
        "This version applies from May. The previous version applies until then.",
        "This policy is prior to all others between us.",
        "We keep your data in an archived form.",
        "This policy is superseded by the agreement with your school.",
    ],
)
def test_a_policy_in_force_tells_of_its_other_versions(note: str) -> None:
    assert text_of(f"# Privacy Policy\n\n{note}\n\nWe keep the name that you give us.\n") is None


def test_further_down_it_is_about_something_else() -> None:
    assert text_of("We keep your name.\n\n" * 10 + "This version is no longer in effect.\n") is None


def test_another_policy_holds_in_its_place() -> None:
    found = supplement(passages(parse(Source("# Privacy Policy\n\nThis policy was replaced in May.\n"))))

    assert found is not None
    assert ("This policy was replaced", True, False) == (found.text, found.superseded, found.leads_on)


@pytest.mark.parametrize("unit", ["this policy is ", "archived ", "to see the current ", "# (archived "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), superseded, sizes=SIZES_OF_A_RECOGNISER)
