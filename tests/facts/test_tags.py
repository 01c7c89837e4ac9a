"""Tags: what they say, what they belong to, and what is wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear
from policylint.facts.tags import Tag, tags
from policylint.source import Source
from policylint.syntax.nodes import Heading, Leaf
from policylint.syntax.parser import parse

NO_PAIR = "is no pair such as clause=children.age: a value with blanks stands in quotes"


def tags_in(text: str) -> tuple[Tag, ...]:
    return tags(parse(Source(text)))


def tag_in(body: str) -> Tag:
    (tag,) = tags_in(f"# Kites\n\n<!-- policy: {body} -->\n\nText.\n")
    return tag


def target_of(text: str) -> str:
    """The first line of what the only tag of a text belongs to."""
    (tag,) = tags_in(text)
    assert isinstance(tag.target, Leaf)
    return text[tag.target.text_span.start :].partition("\n")[0]


def test_a_tag_says_its_keys_and_values() -> None:
    tag = tag_in('id=kids clause=children.age,rights.access define="Personal Data"')

    assert ("kids", ("children.age", "rights.access"), "Personal Data") == (tag.id, tag.clauses, tag.defines)
    assert () == tag.problems


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("define=Kite", "Kite"),
        ('define="A Kite"', "A Kite"),
        ("define='A “Kite”'", "A “Kite”"),
        ("define='say \"so\"'", 'say "so"'),
    ],
)
def test_a_value_with_blanks_stands_in_quotes(body: str, value: str) -> None:
    tag = tag_in(body)

    assert (value, ()) == (tag.defines, tag.problems)


def test_the_span_of_a_value_is_that_of_the_value() -> None:
    text = '# Kites\n\n  <!-- policy: id=a define="A Kite" -->\n\nText.\n'
    (tag,) = tags_in(text)

    assert ["a", "A Kite"] == [text[one.span.start : one.span.end] for one in tag.attributes]
    assert ('<!-- policy: id=a define="A Kite" -->', 3) == (tag.text, tag.line)


def test_a_tag_without_keys_says_nothing() -> None:
    tag = tag_in("id=a")

    assert ((), None) == (tag.clauses, tag.defines)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("## Kites\n<!-- policy: id=a -->\n\nText.\n", "Kites"),
        ("## Kites\n\n\n<!-- policy: id=a -->\n\nText.\n", "Kites"),
        (
            "## Kites\n<!-- note -->\n<!-- policylint: disable=PL101 -->\n<!-- policy: id=a -->\n\nText.\n",
            "Kites",
        ),
        ("Kites\n-----\n<!-- policy: id=a -->\n", "Kites"),
        ("Lead.\n\n<!-- policy: id=a -->\n\nText.\n", "Text."),
        ("Lead.\n\n<!-- policy: id=a -->\n## Kites\n", "Kites"),
        ("<!-- policy: id=a -->\n\n## Kites\n", "Kites"),
        ("- one\n\n  <!-- policy: id=a -->\n\n  two\n", "two"),
    ],
)
def test_a_tag_belongs_to_the_heading_it_follows_else_to_the_next_block(text: str, target: str) -> None:
    assert target == target_of(text)


def test_several_tags_belong_to_one_heading() -> None:
    found = tags_in("## Kites\n<!-- policy: id=a -->\n<!-- policy: clause=b -->\n\nText.\n")

    assert ["Kites", "Kites"] == [tag.target.title for tag in found if isinstance(tag.target, Heading)]


def test_a_tag_that_nothing_follows_belongs_to_nothing() -> None:
    (tag,) = tags_in("Text.\n\n<!-- policy: id=a -->\n")

    assert tag.target is None


@pytest.mark.parametrize(
    ("body", "part", "message"),
    [
        ("clauze=a", "clauze=a", "a tag has no key “clauze”: did you mean “clause”?"),
        ("colour=a", "colour=a", "a tag has no key “colour”: known are id, clause, define"),
        ("laws=ccpa", "laws=ccpa", "a tag has no key “laws”: write “begin laws=…” for a region"),
        ("begin law=ccpa", "law=ccpa", "a “begin” tag has no key “law”: did you mean “laws”?"),
        ("end laws=ccpa", "laws=ccpa", "a “end” tag has no key “laws”: it takes none"),
        ("id=a id=b", "id=b", "“id” stands in this tag a second time: the first is used"),
        ("children", "children", f"“children” {NO_PAIR}"),
        ("beginn", "beginn", "“beginn” is no pair such as clause=children.age: did you mean “begin”?"),
        ("id=a begin", "begin", "“begin” is no pair such as clause=children.age: did you mean “begin”?"),
        ('define="a', 'define="a', f'“define="a” {NO_PAIR}'),
        ("id=", "id=", f"“id=” {NO_PAIR}"),
        ("", "", "the tag is empty: known are id, clause, define"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_a_problem_with_its_place(body: str, part: str, message: str) -> None:
    text = f"# Kites\n\n<!-- policy: {body} -->\n"
    (problem,) = (problem for tag in tags_in(text) for problem in tag.problems)

    assert (part, message) == (text[problem.span.start : problem.span.end], problem.message)


def test_tags_in_code_are_no_tags() -> None:
    assert () == tags_in("```\n<!-- policy: id=a -->\n```\n")


@given(
    st.lists(st.sampled_from(["id", "clause", "begin", "=", '"', "'", " ", "a", ",", "“"]), max_size=20).map(
        "".join
    )
)
def test_any_body_gives_spans_that_slice_to_their_values(body: str) -> None:
    text = f"# Kites\n\n<!-- policy: {body} -->\n\nText.\n"
    (tag,) = tags_in(text)

    assert [one.value for one in tag.attributes] == [
        text[one.span.start : one.span.end] for one in tag.attributes
    ]
    assert all(text[one.span.start : one.span.end] in body for one in tag.problems)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "<!-- policy: id=a -->\n",
        "# A\n<!-- policy: id=a -->\n\nText.\n",
        "<!-- policy: begin -->\n",
        "- a\n\n  <!-- policy: id=a -->\n",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(lambda size: parse(Source(unit * (size // len(unit)))), tags, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["a ", "id=", 'id="', "id=a ", "=", "begin "])
def test_a_long_tag_takes_linear_time(unit: str) -> None:
    def prepare(size: int):  # type: ignore[no-untyped-def]
        return parse(Source(f"# A\n\n<!-- policy: {unit * (size // len(unit))} -->\n"))

    assert_linear(prepare, tags, sizes=SIZES_OF_A_RECOGNISER)
