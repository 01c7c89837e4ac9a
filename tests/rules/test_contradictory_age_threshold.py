"""PL201 beyond its page: one finding a pair of values, and silence on the annotated policies."""

from pathlib import Path

import pytest

import policylint


def findings_in(text: str, path: str = "privacy.md") -> tuple[policylint.Finding, ...]:
    return policylint.check_text(text, path, select=["PL201"])


def test_each_pair_of_values_is_reported_once_however_often_it_is_stated() -> None:
    text = "# Privacy Policy\n\n" + "\n\n".join(
        f"You must be at least {age} years old to use the app." for age in (13, 16, 13, 16, 18, 13)
    )

    pairs = [(finding.line, len(finding.related)) for finding in findings_in(text)]

    assert [(3, 1), (3, 1), (5, 1)] == pairs


def test_the_message_quotes_both_ages_on_one_line_and_says_what_to_do() -> None:
    text = "# Privacy Policy\n\nThe app is not for anyone under\n13.\n\nYou must be at least 18 to use it.\n"

    (finding,) = findings_in(text)

    assert finding.message.startswith("“under 13” here, but “at least 18” on line 6, both of use: ")
    assert finding.message.endswith("say which age applies, or to whom each does")
    assert "children.age" == finding.clause


@pytest.mark.parametrize(
    "second",
    [
        "Between the ages of 13 and 17 you use it at school.\n\nYou must be at least 18 to use the app.",
        "It is not for people under 13, or 18 in some countries.\n\nYou must be at least 18 to use the app.",
        "Children between 13 and 18 years old need the permission of a parent.",
        "## Jobs\n\nYou must be at least 18 to use the app for an application.",
        "## Korea\n\nThe app is not for anyone under 14.",
        "If you live in Brazil, the following terms apply to you.\n\nThe app is not for anyone under 18.",
        "| Country | Age |\n|---|---|\n| Spain | You must be at least 14 to use the app |",
        "Parents must be at least 18 years old to register.",
        "You may buy tickets only if you are at least 18.",
        "We do not market to children under 16.",
    ],
)
def test_ages_for_some_people_contradict_nothing(second: str) -> None:
    assert () == findings_in(f"# Privacy Policy\n\nThe app is not for anyone under 13.\n\n{second}\n")


def test_for_whom_an_app_is_marketed_is_for_whom_it_is() -> None:
    text = "# Privacy Policy\n\nThe app is not marketed to children under 13.\n\nYou must be at least 18.\n"

    assert [3] == [finding.line for finding in findings_in(text)]


@pytest.mark.shared
def test_silent_on_the_annotated_policies(shared: Path) -> None:
    paths = sorted((shared / "seeds").glob("*.txt"))

    assert 5 == len(paths)
    assert [] == [
        (path.name, finding.message)
        for path in paths
        for finding in findings_in(path.read_text(encoding="utf-8"), path.name)
    ]
