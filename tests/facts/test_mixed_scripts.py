"""Mixed scripts: words of two alphabets and stray characters, and the scripts that may stand together."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.mixed_scripts import MixedScript, MixedScriptKind, mixed_scripts
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def mixed_in(text: str) -> tuple[MixedScript, ...]:
    return mixed_scripts(passages(parse(Source(text))))


@pytest.mark.parametrize(
    ("text", "word", "strange"),
    [
        ("We ask for your \u0421onsent first.", "\u0421onsent", "\u0421"),
        ("We share inf\u043ermati\u043en with them.", "inf\u043ermati\u043en", "\u043e"),
        ("Our \u0391pp is free.", "\u0391pp", "\u0391"),
        ("Мы храним ваши дaнные и письма.", "дaнные", "a"),
        ("We ask coоkies of all and poliшcy.", "poliшcy", "ш"),
    ],
)
def test_a_word_of_two_alphabets_counts_in_a_document_of_one_of_them(
    text: str, word: str, strange: str
) -> None:
    found = mixed_in(text)[-1]

    assert (word, MixedScriptKind.WORD, strange) == (found.text, found.kind, found.characters)


@pytest.mark.parametrize(
    "text",
    [
        "Plain English with ‘quotes’ – and dashes — and naïve café words, all Latin.",
        "Sizes of 5 μm, 3 Ω and the β-version by Ωmega Labs, α and Δt.",
        "Русский текст и English words, Google и SMSка рядом.",
        "我们的App收集ID信息、照片。ありがとうAI、テスト。",
        "Languages: EnglishРусский日本語",
        "Ελληνικά και English μαζί σε ένα κείμενο.",
        "You pay 5 \u2212 3 euros.",
        "An emoji 👨\u200d👩\u200d👧 and a family.",
        "עברית \u200fעם סימן ועוד מילים בעברית",
        "────────────",
        "The ªº signs and the µ sign.",
    ],
)
def test_scripts_that_may_stand_together_are_no_mix(text: str) -> None:
    assert () == mixed_in(text)


@pytest.mark.parametrize(
    ("text", "kind", "character"),
    [
        ("Our site \u23bc “Example” \u23bc is free.", MixedScriptKind.DASH, "\u23bc"),
        ("Example Labs\u3001Example Shop and others.", MixedScriptKind.PUNCTUATION, "\u3001"),
        ("We do this\uff0c and that.", MixedScriptKind.PUNCTUATION, "\uff0c"),
        ("We do this\u037e and that.", MixedScriptKind.PUNCTUATION, "\u037e"),
        ("Your con\u200bsent counts.", MixedScriptKind.ZERO_WIDTH, "\u200b"),
        ("Your con\u2060\u2060sent counts.", MixedScriptKind.ZERO_WIDTH, "\u2060\u2060"),
        ("Your \u202etnesnoc\u202c counts.", MixedScriptKind.BIDI_CONTROL, "\u202e"),
    ],
)
def test_a_stray_character_among_latin_letters_counts(
    text: str, kind: MixedScriptKind, character: str
) -> None:
    found = mixed_in(text)[0]

    assert (character, kind, character) == (found.text, found.kind, found.characters)
    assert character == text[found.span.start : found.span.end]


def test_a_byte_order_mark_at_the_start_is_no_stray_character() -> None:
    assert () == mixed_in("\ufeffWe collect data – some.")


def test_a_word_is_found_across_emphasis_and_after_wraps() -> None:
    text = "We ask\r\n    for your **\u0421**onsent.\r\n"
    (found,) = mixed_in(text)

    assert ("\u0421**onsent", 2) == (found.text, found.line)


def test_an_unseen_character_between_two_dashes_is_a_part_of_them() -> None:
    (found,) = mixed_in("Kites\u23bc\u200b\u23bcbought here.")

    assert ("\u23bc\u200b\u23bc", MixedScriptKind.DASH) == (found.text, found.kind)


_PARTS = [
    "a",
    "b",
    "с",
    "ж",
    "Α",
    "ω",
    "日",
    " ",
    "\u200b",
    "\u202e",
    "\u23bc",
    "\u3001",
    "-",
    "*",
    "\n",
    "1",
    "é",
]


@given(st.lists(st.sampled_from(_PARTS), max_size=40).map("".join))
@example("a\u23bc\u200b\u23bc")
def test_any_parts_give_spans_that_slice_to_their_text_and_do_not_overlap(text: str) -> None:
    found = mixed_in(text)

    assert [fact.text for fact in found] == [text[fact.span.start : fact.span.end] for fact in found]
    assert all(fact.characters for fact in found)
    stray = [fact for fact in found if fact.kind is not MixedScriptKind.WORD]
    assert all(left.span.end <= right.span.start for left, right in pairwise(stray))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["с", "aс", "aсb ", "\u200b", "a\u200b", "a\u23bc", "\u23bc", "\u3001 ", "é"]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit, opening="plain text "), mixed_scripts, sizes=SIZES_OF_A_RECOGNISER)
