"""What was perhaps meant by an unknown name is looked for when somebody is told, and not a thousand times."""

import difflib
from collections.abc import Callable

import pytest

import policylint
from policylint.config.named_options import named_options
from policylint.errors import Hints, UnknownNameError, UsageError

RULES = policylint.load_rules()
COUNT = 1000


def unknown(meant: str = "PL101", advice: str = "") -> UnknownNameError:
    return UnknownNameError("there is no rule “PL1O1”", lambda: meant, advice)


@pytest.mark.parametrize(
    ("error", "told", "without_hint"),
    [
        (unknown(), "there is no rule “PL1O1”: did you mean PL101?", "there is no rule “PL1O1”"),
        (
            unknown(advice="`policylint rules` lists them all"),
            "there is no rule “PL1O1”: did you mean PL101? `policylint rules` lists them all",
            "there is no rule “PL1O1”: `policylint rules` lists them all",
        ),
        (unknown(meant=""), "there is no rule “PL1O1”", "there is no rule “PL1O1”"),
    ],
)
def test_the_sentence(error: UnknownNameError, told: str, without_hint: str) -> None:
    assert (told, without_hint) == (str(error), error.without_hint)


def test_only_the_first_twenty_have_a_hint() -> None:
    """Other errors are told as they are, and are not counted."""
    hints = Hints()

    assert "no such thing" == hints.told(UsageError("no such thing"))
    assert [True] * 20 + [False] * 5 == ["PL101" in hints.told(unknown()) for _ in range(25)]


NAMES = [f"kettle-{number}" for number in range(COUNT)]


def of_options() -> None:
    with pytest.raises(policylint.ConfigurationError) as caught:
        named_options("options", {name: {"a": 1} for name in NAMES}, RULES)
    assert COUNT == len(caught.value.faults)


def of_front_matter() -> None:
    laws = ",\n ".join(NAMES[:300])
    policylint.check_text(f"---\npolicy: {{laws: [{laws}]}}\n---\n", rules=RULES, select=["PL011"])


def of_regions() -> None:
    text = "".join(f"<!-- policy: begin laws={name} -->\n\n<!-- policy: end -->\n" for name in NAMES)
    assert COUNT <= len(policylint.check_text(text, rules=RULES, select=["PL012"]))


def of_comments() -> None:
    text = "".join(f"<!-- policylint: disable-next={name} -->\n\nBees.\n\n" for name in NAMES)
    assert COUNT <= len(policylint.check_text(text, rules=RULES, select=["PL006"]))


@pytest.mark.parametrize("tell", [of_options, of_front_matter, of_regions, of_comments])
def test_many_unknown_names_are_not_all_compared(
    tell: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name takes as long as a page of text to compare with all that there are."""
    compared: list[str] = []

    def compare(wanted: str, *rest: object, **more: object) -> list[str]:
        compared.append(wanted)
        return []

    monkeypatch.setattr(difflib, "get_close_matches", compare)
    monkeypatch.setattr("policylint.intake.unknown_rule_in_suppression.get_close_matches", compare)
    tell()

    assert 20 == len(compared)
