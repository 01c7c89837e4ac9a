"""Places where a text breaks off: a list that is announced and does not follow, a heading without a text."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.lost_text import LostText, lost_texts
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

OPENING = "# Privacy Policy\n\nWe keep the name that you give us.\n\n"
ANNOUNCED = "You have the right to request that we:"


def found_in(text: str) -> tuple[LostText, ...]:
    return lost_texts(passages(parse(Source(OPENING + text))))


def words(text: str) -> list[str]:
    return [one.text for one in found_in(text)]


class TestAtTheEnd:
    def test_a_sentence_that_announces_something_is_told_without_those_before_it(self) -> None:
        assert ["You can reach our shop at:"] == words("We answer soon. You can reach our shop at:\n")

    @pytest.mark.parametrize("bold", ["", "**"])
    def test_words_on_rights_may_have_announced_any_right(self, bold: str) -> None:
        (lost,) = found_in(f"{bold}{ANNOUNCED}{bold}\n")

        assert lost.may_hold("rights.access")
        assert not lost.may_hold("security")

    def test_it_may_stand_in_bold(self) -> None:
        assert 1 == len(words("**If you have questions, you can contact us:**\n"))

    @pytest.mark.parametrize(
        "ending",
        [
            "E-mail address:\n",
            "You can reach our shop at: post@kites.example.\n",
            "You can reach our shop at:\n\n- post@kites.example\n",
            "You can reach our shop at:\n\n```\npost@kites.example\n```\n",
            "You can reach our shop at:\n\n![our address](address.png)\n",
        ],
        ids=["a label", "a sentence that goes on", "a list", "code", "an image"],
    )
    def test_a_label_and_what_is_followed_by_anything_are_none(self, ending: str) -> None:
        assert [] == words(ending)

    def test_a_heading_on_a_subject_of_policies_is_told(self) -> None:
        assert ["State privacy rights"] == words("## State privacy rights\n")

    def test_the_title_of_a_notice_for_several_places_is_one_however_long(self) -> None:
        title = (
            "Supplemental notice for residents of Norway, Iceland, Switzerland, the European Union and the UK"
        )

        assert [title] == words(f"## {title}\n")

    def test_numbered_headings_just_before_it_are_told_too(self) -> None:
        ending = "## 7. Contact\n\nWrite to us.\n\n## 8. State privacy rights\n\n## 9. Notice on the GDPR\n"

        assert ["State privacy rights", "Notice on the GDPR"] == words(ending)

    @pytest.mark.parametrize(
        "before",
        [
            "## State privacy rights",
            "### 8. State privacy rights",
            "## 8. State privacy rights\n\n![](rights.png)",
            "## 8. State privacy rights\n\nSee below.",
        ],
        ids=["of a menu", "of another level", "with an image", "with a text"],
    )
    def test_other_headings_before_it_are_none(self, before: str) -> None:
        assert ["Notice on the GDPR"] == words(f"{before}\n\n## 9. Notice on the GDPR\n")

    @pytest.mark.parametrize(
        "ending",
        [
            "## Kites Ltd, Leeds\n",
            "## Your privacy rights\n\nWrite to us.\n",
            "## Your privacy rights\n\n![](rights.png)\n",
            "## Your privacy rights: privacy@kites.example\n",
        ],
        ids=["another matter", "with a text", "with an image", "an address in itself"],
    )
    def test_any_other_heading_is_none(self, ending: str) -> None:
        assert [] == words(ending)


class TestRights:
    @pytest.mark.parametrize(
        "following",
        [
            "For more on your rights, see the page of the authority.",
            "If you live elsewhere, ask us.",
            "## Contact\n\nWrite to us.",
        ],
    )
    def test_a_list_of_them_is_lost_where_something_else_begins(self, following: str) -> None:
        assert [ANNOUNCED] == words(f"## Rights\n\nWe listen. {ANNOUNCED}\n\n{following}\n")

    @pytest.mark.parametrize(
        "following",
        [
            "- delete your data\n- correct it",
            "delete your data;",
            "Delete your data.",
            "### Delete it\n\nWrite to us.",
            "## Deletion of your data\n\nWrite to us.",
            "| right | how |\n|---|---|\n| access | write to us |",
        ],
        ids=["a list", "a line", "a sentence", "parts", "a section on rights", "a table"],
    )
    def test_it_is_there_in_whatever_form(self, following: str) -> None:
        assert [] == words(f"## Rights\n\n{ANNOUNCED}\n\n{following}\n\n## Contact\n\nWrite to us.\n")

    def test_where_a_noun_may_follow_a_sentence_may_as_well(self) -> None:
        assert [] == words("You have the following rights:\n\nYou may ask for a copy of your data.\n")

    def test_other_subjects_are_not_judged_before_the_end(self) -> None:
        assert [] == words("## Use\n\nWe use your name to:\n\nFor more, ask.\n\n## Contact\n\nWrite to us.\n")


class TestWhatMayHaveStoodThere:
    @pytest.mark.parametrize(
        ("text", "clause"),
        [
            ("## State privacy rights\n", "rights.access"),
            (f"{ANNOUNCED}\n\nIf you like kites, fly one.\n", "rights.erasure"),
            ("If you have questions, you can contact us:\n", "contact.privacy"),
        ],
    )
    def test_it_is_what_the_words_are_about(self, text: str, clause: str) -> None:
        (lost,) = found_in(text)

        assert lost.may_hold(clause)
        assert not lost.may_hold("retention.period")

    def test_it_may_be_nothing_in_particular(self) -> None:
        (lost,) = found_in("We fly these kites on Sundays:\n")

        assert not lost.may_hold("rights.access")


@pytest.mark.parametrize(
    "unit",
    [
        "you have the right to:\n\n",
        "rights ",
        "## 1. rights\n\n",
        "## your privacy rights\n\n",
        "contact us: ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), lost_texts, sizes=SIZES_OF_A_RECOGNISER)
