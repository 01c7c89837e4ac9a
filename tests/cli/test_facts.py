"""`policylint facts`: which documents, in which form."""

import io
import json
import sys
import types

import pytest


@pytest.fixture
def policy(here):  # type: ignore[no-untyped-def]
    """A policy in a folder of its own."""
    (here / "docs").mkdir()
    path = here / "docs" / "privacy.md"
    path.write_text("# Privacy Policy\n\nWe keep your name for 30 days. Write to dpo@kites.example.\n")
    return path


def test_facts_of_a_folder_as_json(run, policy) -> None:  # type: ignore[no-untyped-def]
    made = run("facts", "docs", "--format", "json")

    assert (0, "") == (made.code, made.err)
    (document,) = json.loads(made.out)["documents"]
    assert ("docs/privacy.md", "privacy-policy") == (document["path"], document["kind"])
    assert ["30 days"] == [duration["text"] for duration in document["durations"]]


def test_the_laws_that_a_text_claims_are_those_of_the_day(run, here) -> None:  # type: ignore[no-untyped-def]
    (here / "privacy.md").write_text("# Privacy Policy\n\nYou have these rights under the GDPR.\n")

    def laws(*options: str) -> list[str]:
        made = run("facts", "privacy.md", "--format", "json", *options)
        return [applied["law"] for applied in json.loads(made.out)["documents"][0]["laws"]]

    assert "gdpr" in laws()
    assert "gdpr" not in laws("--as-of", "2017-01-01")


def test_facts_of_several_files_as_text(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """Text is the default; a blank line stands between documents."""
    (here / "other.md").write_text("# Terms\n")
    made = run("facts", "docs/privacy.md", "other.md")

    assert 0 == made.code
    assert made.out.startswith("docs/privacy.md: privacy-policy, language en, plain mode\n\nclauses (")
    assert "\n\nother.md: " in made.out


def test_facts_of_standard_input(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BytesIO(b"# Privacy Policy\n")))

    made = run("facts", "-", "--stdin-filename", "kites.md", "--format", "json")

    assert ["kites.md"] == [document["path"] for document in json.loads(made.out)["documents"]]


def test_bytes_that_are_not_utf8_are_told(run, here) -> None:  # type: ignore[no-untyped-def]
    """The facts are shown all the same; lone surrogates never reach the output."""
    (here / "a.md").write_bytes(b"# Privacy Policy\n\nWrite to caf\xe9@kites.example.\n")

    made = run("facts", "a.md", "--format", "json")

    assert (0, "policylint: a.md is not UTF-8: what stands here of it may be wrong\n") == (
        made.code,
        made.err,
    )
    assert json.loads(made.out)["documents"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nowhere.md",), "policylint: nowhere.md does not exist: check the path\n"),
        (
            ("--stdin-filename", "a.md"),
            "policylint: --stdin-filename names standard input, which is read only where a path is “-”: "
            "add it\n",
        ),
    ],
)
def test_what_cannot_be_read_is_one_sentence(run, here, arguments, sentence) -> None:  # type: ignore[no-untyped-def]
    made = run("facts", *arguments)

    assert (2, "", sentence) == (made.code, made.out, made.err)


def test_a_folder_without_a_policy_is_a_mistake_unless_allowed(run, here) -> None:  # type: ignore[no-untyped-def]
    assert 2 == run("facts", ".").code
    assert 0 == run("facts", ".", "--allow-empty").code
