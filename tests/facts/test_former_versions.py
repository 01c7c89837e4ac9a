"""Versions of a policy that hold no longer: below a title that calls them so, and documents that are one."""

import datetime

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.former_versions import former_version, outside_of_former_versions
from policylint.facts.passages import passages
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

OPENING = "# Privacy policy\n\nWe sell kites.\n\n"
LINK = "https://kites.example/privacy"


def texts(text: str) -> list[str]:
    return [passage.text for passage in outside_of_former_versions(passages(parse(Source(text))))]


class TestSections:
    @pytest.mark.parametrize(
        "title",
        [
            "Previous version of this policy",
            "12. Prior Versions of the Privacy Policy",
            "Archived version of our notice:",
            "Old versions of this policy",
        ],
    )
    def test_what_stands_below_a_former_version_is_left_out(self, title: str) -> None:
        text = (
            f"{OPENING}## {title}\n\nWe keep strings.\n\n### Rights\n\nWrite to us.\n\n"
            "## Contact\n\nThe hill.\n"
        )
        assert texts(text) == ["Privacy policy", "We sell kites.", "Contact", "The hill."]

    @pytest.mark.parametrize(
        "title",
        [
            "Previous version: 1 May 2026",
            "Changes to previous versions of this policy",
            "Our previous version of events",
        ],
    )
    def test_another_title_leaves_what_stands_below_it(self, title: str) -> None:
        assert "We keep strings." in texts(f"{OPENING}## {title}\n\nWe keep strings.\n")

    def test_a_document_that_is_a_former_version_is_read(self) -> None:
        assert "We sell kites." in texts("# Previous version of this policy\n\nWe sell kites.\n")

    def test_a_text_without_passages_has_none(self) -> None:
        assert [] == texts("")

    def test_it_states_no_fact_and_claims_no_law(self) -> None:
        old = "You must be 16. We comply with the GDPR. Write to us at old@kites.example."
        text = f"{OPENING}## Previous version of this policy\n\n{old}\n"
        policy = Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22))

        assert not policy.ages
        assert not policy.contacts
        assert not policy.laws

    @pytest.mark.parametrize(
        "unit", ["## Previous version of this\n\n", "## Previous version of our policy\n\nKites.\n\n"]
    )
    def test_hostile_text_takes_linear_time(self, unit: str) -> None:
        assert_linear(passages_of(unit), outside_of_former_versions, sizes=SIZES_OF_A_RECOGNISER)


def said_by(text: str) -> str | None:
    found = former_version(passages(parse(Source(text))))
    return found["source"].slice(found["span"]) if found else None


class TestDocuments:
    @pytest.mark.parametrize(
        "note",
        [
            "This is an archived version of our policy.",
            "You are viewing an earlier version.",
            "This version is no longer in effect.",
            "This privacy notice has been superseded by the one of May.",
            "This policy is out of date.",
            "Archived, 3 May 2024",
            "[Archived]",
            f"To see our current policy, [click here]({LINK}).",
            f"To view the latest version, please visit [our site]({LINK}).",
        ],
    )
    def test_a_note_at_the_head_says_so(self, note: str) -> None:
        assert said_by(f"# Privacy Policy\n\n{note}\n\nWe keep the name that you give us.\n") is not None

    def test_a_title_says_so(self) -> None:
        assert "(archived)" == said_by("# Privacy Policy (archived)\n\nWe keep your name.\n")

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
    def test_a_policy_in_force_tells_of_its_other_versions(self, note: str) -> None:
        assert said_by(f"# Privacy Policy\n\n{note}\n\nWe keep the name that you give us.\n") is None

    def test_further_down_it_is_about_something_else(self) -> None:
        assert said_by("We keep your name.\n\n" * 10 + "This version is no longer in effect.\n") is None

    @pytest.mark.parametrize("unit", ["this policy is ", "archived ", "to see the current ", "# (archived "])
    def test_hostile_text_takes_linear_time(self, unit: str) -> None:
        assert_linear(passages_of(unit), former_version, sizes=SIZES_OF_A_RECOGNISER)
