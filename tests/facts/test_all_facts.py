"""What holds for the facts of every kind: spans, wrapping, languages."""

import datetime
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.facts.fact import Fact
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies

ENGLISH_ONLY = {"ages", "definitions", "delegations", "durations", "slots", "terms", "other_policy"}
SENTENCES = (
    "Our shop is not directed to anyone under the age of 16 (or 13 in the United States).",
    "Northwind Kites Ltd (“Northwind”, “we” or “us”) runs northwind-kites.example (the “Service”).",
    "Write to privacy@northwind-kites.example or call +44 20 7946 0018 before 1 March 2026.",
    "We delete your order history within thirty (30) days, and answer requests within one month.",
    "The ground is Art. 6 (1) lit. (a), (b) GDPR and the California Consumer Privacy Act (CCPA).",
    "“Personal Data” means any information about you; see Section 4 and “Contact Us” below.",
    "The Service is free, and [COMPANY NAME] learns your address at https://example.org/help.",
)


def policy_of(text: str) -> Policy:
    return Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22))


def facts_of(policy: Policy) -> Iterator[tuple[str, Fact]]:
    """All facts of a policy with the name of their kind."""
    for name, attribute in vars(Policy).items():
        if isinstance(attribute, cached_property):
            value = getattr(policy, name)
            if name == "clauses":
                yield from ((name, clause) for found in value.values() for clause in found)
            elif isinstance(value, tuple):
                yield from ((name, fact) for fact in value if isinstance(fact, Fact))
            elif isinstance(value, Fact):
                yield name, value


def said(policy: Policy) -> list[tuple[str, str]]:
    """The facts as kinds and words, blanks aside."""
    return sorted((name, " ".join(fact.text.split())) for name, fact in facts_of(policy))


@given(policies())
def test_every_span_slices_back_to_the_text_it_names(text: str) -> None:
    policy = policy_of(text)
    for name, fact in facts_of(policy):
        assert policy.source.slice(fact.span) == fact.text, name
        assert policy.source.line_of(fact.span.start) == fact.line, name


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), st.integers(24, 110))
def test_wrapping_a_paragraph_anew_keeps_its_facts(sentences: list[str], width: int) -> None:
    paragraph = " ".join(sentences)
    wrapped = textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)
    frame = "# Privacy Policy\n\n## Intro\n\n{}\n\n## Contact Us\n\nWrite to us.\n"

    assert said(policy_of(frame.format(paragraph))) == said(policy_of(frame.format(wrapped)))


def test_the_sentences_above_have_facts_of_every_common_kind() -> None:
    """Else the test on wrapping would show nothing."""
    names = {name for name, _ in facts_of(policy_of("# Privacy Policy\n\n" + " ".join(SENTENCES) + "\n"))}

    assert {
        "ages", "citations", "clauses", "contacts", "dates", "definitions", "durations", "organisations",
        "placeholders", "references", "terms", "urls",
    } <= names  # fmt: skip


def names_in(language: str) -> set[str]:
    """The kinds of facts in a text of every common kind that is declared to be in a language."""
    declared = f"---\npolicy:\n  language: {language}\n---\n\n# Privacy Policy\n\n"
    others = (
        "This notice supplements our Privacy Policy.",
        "For cookies, see our [Cookie Policy](/cookies).",
        "Contact us by e-mail at .",
    )
    return {name for name, _ in facts_of(policy_of(f"{declared}{' '.join((*others, *SENTENCES))}\n"))}


@pytest.mark.parametrize("language", ["de", "fr", "ja"])
def test_recognisers_of_english_keep_silent_on_other_languages(language: str) -> None:
    assert set() == names_in(language) & ENGLISH_ONLY
    assert {"contacts", "urls"} <= names_in(language)


def test_they_speak_on_english() -> None:
    """Else the test on other languages would show nothing."""
    assert ENGLISH_ONLY <= names_in("en")


SAY_ALL = """
import sys
sys.path[:0] = sys.argv[1:]
from test_all_facts import SENTENCES, facts_of, policy_of
text = "# Privacy Policy\\n\\n" + "\\n\\n".join(SENTENCES) + "\\n"
print([(name, repr(fact)) for name, fact in facts_of(policy_of(text))])
"""


def test_facts_are_those_of_the_document_and_not_of_the_run() -> None:
    """Sets of strings come in another order in each run."""
    folders = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

    def said_by(seed: str) -> str:
        made = subprocess.run(
            [sys.executable, "-c", SAY_ALL, *folders],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        return made.stdout

    assert said_by("1") == said_by("2")
    assert "northwind" in said_by("1")
