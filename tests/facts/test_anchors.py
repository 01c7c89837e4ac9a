"""Anchors: what GitHub makes of headings, and the ids that authors write."""

import pytest
from hypothesis import given

from linear_time import assert_linear
from policylint.facts.references.anchors import Anchor, anchors, slug
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import texts


def anchors_in(text: str) -> tuple[Anchor, ...]:
    return anchors(parse(Source(text)))


def names_in(text: str) -> list[str]:
    return [anchor.name for anchor in anchors_in(text)]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Privacy Policy", "privacy-policy"),
        ("4. What we keep", "4-what-we-keep"),
        ("4\\. What we keep", "4-what-we-keep"),
        ("2.1 Logs", "21-logs"),
        ("Data & Cookies", "data--cookies"),
        ("Who? Us! (And you.)", "who-us-and-you"),
        ("snake_case and kebab-case", "snake_case-and-kebab-case"),
        ("Children’s data", "childrens-data"),
        ("Größe und Straße", "größe-und-straße"),
        ("隐私 政策", "隐私-政策"),
        ("Числа Ⅳ ½", "числа-ⅳ-"),
        ("🪁 Kites", "-kites"),
        ("Kites 🪁 fly", "kites--fly"),
        ("Two  blanks", "two--blanks"),
        ("No\u00a0break", "nobreak"),
        ("No&nbsp;break", "nobreak"),
        ("**Bold** and *thin* `code`", "bold-and-thin-code"),
        ("[A link](https://example.org) here", "a-link-here"),
        ("Fish &amp; chips", "fish--chips"),
        ("Closed ##", "closed"),
        ("A – b — c", "a--b--c"),
        ("**1. Bold** and on", "1-bold-and-on"),
    ],
)
def test_a_heading_has_the_anchor_that_github_gives_it(heading: str, name: str) -> None:
    assert ["top", name] == names_in(f"# Top\n\n## {heading}\n")


def test_a_link_by_label_in_a_heading_counts_by_what_it_shows() -> None:
    assert ["our-terms"] == names_in("# Our [terms][t]\n\n[t]: https://example.org/terms\n")


def test_headings_of_one_name_are_numbered_from_the_second_on() -> None:
    assert ["t", "log", "log-1", "log-2"] == names_in("# T\n\n## Log\n\n## Log\n\n## Log\n")


def test_a_number_that_is_taken_is_not_given_again() -> None:
    assert ["t", "log-1", "log", "log-1-1"] == names_in("# T\n\n## Log-1\n\n## Log\n\n## Log 1\n")
    assert ["t", "log", "log-1", "log-1-1"] == names_in("# T\n\n## Log\n\n## Log\n\n## Log-1\n")


@pytest.mark.parametrize(
    "text", ["# T\n\nTitle\n-----\n", "# T\n\n<h2>Title</h2>\n", "# T\n\n###### Title\n"]
)
def test_every_kind_of_marked_heading_counts(text: str) -> None:
    assert ["t", "title"] == names_in(text)


def test_a_heading_that_is_only_guessed_has_no_anchor() -> None:
    assert [] == names_in("PRIVACY POLICY\n\n1. WHAT WE KEEP\n\nText.\n\n**Who we are**\n\nText.\n")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# Kites {#strings}\n", "strings"),
        ("# Kites {: #strings }\n", "strings"),
        ("Text.\n{: #strings }\n", "strings"),
        ('Text <a id="strings"></a> goes on.\n', "strings"),
        ("Text <a name='strings'></a> goes on.\n", "strings"),
        ("Text <A NAME=strings></A> goes on.\n", "strings"),
        ('<div class="a" id="strings">\n', "strings"),
        ('<p\nid="strings">\n', "strings"),
    ],
)
def test_an_id_that_the_author_wrote_is_an_anchor(text: str, name: str) -> None:
    found = anchors_in(text)

    assert [name] == [anchor.name for anchor in found]


def test_an_id_in_a_tag_is_cited_where_it_stands() -> None:
    (anchor,) = anchors_in('Text.\n\nHere <a id="strings"></a> too.\n')

    assert ("strings", 3, None) == (anchor.text, anchor.line, anchor.heading)


def test_a_heading_with_an_id_of_its_own_still_is_the_heading() -> None:
    (anchor,) = anchors_in("# Kites {#strings}\n")

    assert anchor.heading is not None
    assert ("Kites", "Kites") == (anchor.text, anchor.heading.title)


@pytest.mark.parametrize(
    "text",
    [
        '```\n<a id="no"></a>\n```\n',
        '<!-- <a id="no"></a> -->\n',
        "---\ntitle: a {#no}\n---\n",
        "Text {not #no} and {% if #no %} and 1 < 2 id=3.\n",
        '<a href="#no">no</a>\n',
        '<a data-id="no">no</a>\n',
    ],
)
def test_code_comments_and_other_attributes_are_no_anchors(text: str) -> None:
    assert [] == names_in(text)


@pytest.mark.parametrize("shown", ["", "#", "¶", "\u200b"])
def test_the_link_of_a_heading_to_itself_tells_its_anchor(shown: str) -> None:
    found = anchors_in(f"# T\n\n## Kites [{shown}](#kites-and-strings)\n")

    (anchor,) = (anchor for anchor in found if anchor.name == "kites-and-strings")
    assert anchor.heading is not None


def test_of_two_anchors_of_one_name_the_first_counts() -> None:
    (anchor,) = anchors_in('<a id="a"></a>\n\n<a id="a"></a>\n')

    assert 1 == anchor.line


@given(texts)
def test_any_text_has_anchors_that_slice_back_and_differ(text: str) -> None:
    found = anchors_in(text)

    assert [anchor.text for anchor in found] == [
        text[anchor.span.start : anchor.span.end] for anchor in found
    ]
    assert len({anchor.name for anchor in found}) == len(found)


def test_a_slug_keeps_letters_of_all_scripts() -> None:
    assert "añb-ç_1-ẞ".lower() == slug("AÑB Ç_1 ẞ")


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "# a\n",
        "# a-1\n\n# a\n",
        "<a",
        "<a id=",
        "<a id='",
        '<a id="b" id="c" ',
        "{#",
        "{:#a",
        "# [](#a)\n",
        "<!--\n-->\n<a id=b>\n",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(lambda size: parse(Source(unit * (size // len(unit)) + ">")), anchors)
