"""Settings of rules that an importer gives are checked as those of a file are."""

import pytest

from policylint import ConfigurationError
from policylint.config.named_options import named_options


@pytest.mark.parametrize("reference", ["PL201", "kettles"])
@pytest.mark.parametrize("words", [["pan", "lid"], ("pan", "lid")])
def test_a_rule_is_named_by_code_or_name(rules, reference, words) -> None:  # type: ignore[no-untyped-def]
    """A list of texts may be a tuple, as the default of the option is."""
    given = {"word": "pan", "words": words, "most": 5, "strict": True}
    assert {"kettles": given} == {**named_options("options", {reference: given}, rules)}


def test_all_that_is_wrong_is_told_at_once(rules) -> None:  # type: ignore[no-untyped-def]
    wrong = {"kettels": {"word": "pan"}, "kettles": {"wrod": "pan", "most": "five"}, "pans": {"word": ""}}

    with pytest.raises(ConfigurationError) as caught:
        named_options("options", wrong, rules)

    assert [
        "options: rules.kettels.word: there is no rule “kettels”: did you mean PL201 (kettles)? "
        "`policylint rules` lists them all",
        "options: rules.kettles.wrod: PL201 has no option “wrod”: did you mean “word”?",
        "options: rules.kettles.most: must be a whole number, as the default is",
        "options: rules.pans.word: PL202 has no option “word”: it has none, remove the table",
    ] == [str(fault) for fault in caught.value.faults]
