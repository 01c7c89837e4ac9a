"""References: by link, by number, by title; whether they lead anywhere; and what only looks like one."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from conftest import SHARED
from linear_time import SIZES_OF_A_RECOGNISER, assert_linear
from policylint.facts.citations import citations
from policylint.facts.passages import passages
from policylint.facts.references import Reference, ReferenceKind, references
from policylint.facts.references.anchors import anchors
from policylint.facts.references.title_index import TitleIndex
from policylint.source import Source
from policylint.syntax.parser import parse

FRAME = """\
# Kite Privacy

## 1. What We Keep

{}

## 2. Contact Us

 (a) by letter
 (b) by kite

### 2.1 Letters

Write.

## 3. How Long We Keep Your Data

## 4. Your Rights and Choices
"""


def references_in(text: str) -> tuple[Reference, ...]:
    document = parse(Source(text))
    found = passages(document)
    return references(document, found, anchors(document), citations(found), TitleIndex(document, found))


def framed(sentence: str) -> tuple[Reference, ...]:
    """The references of a sentence that stands in a policy of four sections."""
    return references_in(FRAME.format(sentence))


def told(found: tuple[Reference, ...]) -> list[tuple[str, str, str, bool]]:
    return [(one.text, one.kind.value, one.target, one.resolved) for one in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("See Section 2.", [("Section 2", "2", True)]),
        ("As section 2.1 says.", [("section 2.1", "2.1", True)]),
        ("See clause 2(b) below.", [("clause 2(b)", "2(b)", True)]),
        ("See Section 2 (b).", [("Section 2 (b)", "2(b)", True)]),
        ("See Section 3.b.", [("Section 3.b", "3.b", True)]),
        ("See Section 7.", [("Section 7", "7", False)]),
        ("See Section 2.2.", [("Section 2.2", "2.2", False)]),
        ("See paragraph (b) above.", [("paragraph (b)", "(b)", True)]),
        ("See Section C.", [("Section C", "c", False)]),
        ("See Section IV.", [("Section IV", "iv", False)]),
        ("In scenarios 2.1 to 2.3, no.", [("scenarios 2.1 to 2.3", "2.1-2.3", False)]),
        ("Sections 1 to 4 hold.", [("Sections 1 to 4", "1-4", True)]),
        ("Sections 1–4 hold.", [("Sections 1–4", "1-4", True)]),
        ("Sections 1 through 9 hold.", [("Sections 1 through 9", "1-9", False)]),
        ("See sections 1, 2 and 5.", [("sections 1", "1", True), ("2", "2", True), ("5", "5", False)]),
        ("See Section 1 and Section 2.", [("Section 1", "1", True), ("Section 2", "2", True)]),
        ("See Section 1 or 9 below.", [("Section 1", "1", True), ("9", "9", False)]),
        ("It is told (see Section 2 below) why.", [("Section 2", "2", True)]),
        ("It is told (see Section 2) why.", [("(see Section 2)", "2", True)]),
        ("Section 4 of this Privacy Policy says.", [("Section 4", "4", True)]),
        ("Sub-section 2.1 says.", [("Sub-section 2.1", "2.1", True)]),
        ("See § 2.1 above.", [("§ 2.1", "2.1", True)]),
        ("See § 7 below.", [("§ 7", "7", False)]),
        ("See § 7.", [("§ 7", "7", False)]),
        ("It is told (see §2.1) why.", [("(see §2.1)", "2.1", True)]),
        ("It is told (cf. Sec. 2) why.", [("Sec. 2", "2", True)]),
        ("§ 2 (b) of this policy says.", [("§ 2 (b)", "2(b)", True)]),
    ],
)
def test_a_number_is_a_reference(sentence: str, expected: list[tuple[str, str, bool]]) -> None:
    assert [(text, "section", target, resolved) for text, target, resolved in expected] == told(
        framed(sentence)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Under Article 6 of the GDPR.",
        "Under Art. 6 (1) lit. (f) GDPR.",
        "Under Article 77 you may complain.",
        "Cal. Civ. Code Section 1798.100 applies.",
        "Under Section 5 of the FTC Act.",
        "See Section 5 of the Terms of Use.",
        "See Section 3 of our Cookie Policy.",
        "See our Terms, Section 3, for more.",
        "See Section 4 in our Terms of Service.",
        "Section 230 protects hosts.",
        "Standard Contractual Clauses (SCCs) apply.",
        "Every party 2 and part 3 of it.",
        "We made 3 sections 2 days ago.",
        "Sectional 4 and intersection 4.",
        "This point a kite flies; in section a we do not.",
        "Section 2: a label of its own",
        "Under § 13 TMG above all, and § 5.",
        "GDPR § 4.2 above and § 7 of the law below.",
        "We keep bills, see § 147 AO.",
        "We keep bills, see § 7 AO.",
        "That right (Sec. 19, para. 2 of the Trade Mark Code) stays.",
        "It takes 5 sec. 3 times a day.",
    ],
)
def test_laws_other_documents_and_words_alike_are_no_references(sentence: str) -> None:
    assert [] == told(framed(sentence))


def test_articles_are_the_documents_own_where_its_headings_say_so() -> None:
    text = (
        "# Charter\n\n## Article 1: Kites\n\nAs Article 2 says.\n\n## Article 2: Strings\n\nArticle 9 does.\n"
    )

    assert [("Article 2", True), ("Article 9", False)] == [
        (one.text, one.resolved) for one in references_in(text)
    ]


@pytest.mark.parametrize(
    ("sentence", "span", "target", "resolved"),
    [
        ('Write (see "Contact Us" below).', '(see "Contact Us" below)', "Contact Us", True),
        ("Write (see Contact Us).", "(see Contact Us)", "Contact Us", True),
        ("Write (please see our Contact Us).", "(please see our Contact Us)", "Contact Us", True),
        ("Write (see Contact Us for more details).", "Contact Us", "Contact Us", True),
        ("Write (see “Contact Us” section).", "(see “Contact Us” section)", "Contact Us", True),
        ("See the “Contact Us” section below.", "“Contact Us” section below", "Contact Us", True),
        ("As told in “Contact us” above.", "“Contact us” above", "Contact us", True),
        ("See the section titled “Contact Us.”", "section titled “Contact Us.”", "Contact Us", True),
        ("See section “2. Contact Us”.", "section “2. Contact Us”", "2. Contact Us", True),
        ("See ‘Contact Us’ for more.", "‘Contact Us’", "Contact Us", True),
        ("See above under “Contact Us”.", "“Contact Us”", "Contact Us", True),
        ("See under “Contact Us” for more.", "“Contact Us”", "Contact Us", True),
        ("See the “Your Rights” section.", "“Your Rights” section", "Your Rights", True),
        ("See the “Long We Keep Data” section.", "“Long We Keep Data” section", "Long We Keep Data", True),
        ("See the “Keep Data Long” section.", "“Keep Data Long” section", "Keep Data Long", True),
        ("See the “Cookies” section.", "“Cookies” section", "Cookies", False),
        ("See “Cookies” below.", "“Cookies” below", "Cookies", False),
        ("The Contact Us section says how.", "Contact Us section", "Contact Us", True),
        ("Your Rights and Choices below.", "Your Rights and Choices below", "Your Rights and Choices", True),
    ],
)  # fmt: skip
def test_a_title_is_a_reference(sentence: str, span: str, target: str, resolved: bool) -> None:
    assert [(span, "title", target, resolved)] == told(framed(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Press the “Contact Us” link.",
        "Use our “Contact us” web page.",
        "In your browser's settings, open the “Cookies” section.",
        "See the “Account” section of the app.",
        "For the purposes of this section, “Kite” means a toy.",
        "We call it “Cookies” below.",
        "See “Kites of the World”, a book.",
        "Go to the Privacy section of your phone.",
        "As this Privacy Policy above says.",
        "They said “no” and left.",
        "Fly them all (see Kites of the World).",
        "Fly them all (see contact us).",
        "Fly them all (Contact Us).",
    ],
)
def test_other_quotations_are_no_references(sentence: str) -> None:
    assert [] == told(framed(sentence))


def test_a_number_in_brackets_takes_its_title_along() -> None:
    assert [("Section 2", True)] == [
        (one.text, one.resolved) for one in framed("Why (see Section 2 Your Rights).")
    ]


def test_titles_in_a_row_share_what_follows_them() -> None:
    found = framed("See the “Contact Us” and “Cookies” sections below.")

    assert [
        ("“Contact Us”", "title", "Contact Us", True),
        ("“Cookies” sections below", "title", "Cookies", False),
    ] == told(found)


def test_a_number_and_its_title_are_two_references() -> None:
    assert [("Section 2", True), ("“Your Rights”", True)] == [
        (one.text, one.resolved) for one in framed("See Section 2 “Your Rights”.")
    ]


def test_a_paragraph_that_begins_with_the_number_will_do() -> None:
    text = (
        "# Kites\n\nSee Section 9, Section 9.6, Section 9.7, Section 30 and clause (c).\n\n"
        "9.6 Strings are sold.\n\n30 days are long.\n\n(c) Kites are free.\n\nSection 8 is not here.\n"
    )

    assert [("9", True), ("9.6", True), ("9.7", False), ("30", False), ("(c)", True), ("8", False)] == [
        (one.target, one.resolved) for one in references_in(text)
    ]


def test_a_line_that_lost_its_markup_resolves_by_its_exact_words_only() -> None:
    text = (
        "# Kites\n\nAbout strings\n\nSee the “About strings” and the “Strings we fly” sections.\n\n## Other\n"
    )

    assert [True, False] == [one.resolved for one in references_in(text)]


@pytest.mark.parametrize(
    ("link", "text", "kind", "target", "resolved"),
    [
        ("[here](#2-contact-us)", "here", "anchor", "2-contact-us", True),
        ("[Section 2](#nowhere)", "Section 2", "anchor", "nowhere", False),
        ("[up](#top)", "up", "anchor", "top", True),
        ("[here](#2%2Dcontact%2Dus)", "here", "anchor", "2%2Dcontact%2Dus", True),
        ('<a href="#2-contact-us">here</a>', "here", "anchor", "2-contact-us", True),
        ("[terms](./terms.md)", "terms", "path", "./terms.md", None),
        ("[terms](/legal/terms#use)", "terms", "path", "/legal/terms#use", None),
        ("[ **terms** ](../terms.html)", "**terms**", "path", "../terms.html", None),
    ],
)
def test_a_link_within_the_site_is_a_reference(
    link: str, text: str, kind: str, target: str, resolved: bool | None
) -> None:
    """Whether a file beside it is there, nobody looks."""
    (found,) = framed(f"Look {link} now.")

    assert (kind, target, resolved) == (found.kind.value, found.target, found.resolved)
    assert text.strip("*") in found.text


@pytest.mark.parametrize(
    "link",
    [
        "[a](https://example.org)", "[a](//example.org)", "[a](www.example.org)", "[a](mailto:a@example.org)",
        "[a](a@example.org)", "[a](tel:+1)", "[a]({{url}})", "[a](#/route)", "[a](#)",
        "[a]()", "![a](a.png)", "<https://example.org>",
    ],
)  # fmt: skip
def test_links_that_leave_the_site_are_no_references(link: str) -> None:
    assert [] == told(framed(f"Look {link} now."))


def test_a_heading_that_links_to_itself_refers_to_nothing() -> None:
    own, others = "[**About strings**](#about-strings)", "[Others](#about-strings)"
    text = f"# Kites\n\n{own}\n---\n\nStrings.\n\n## {others}\n\nYes.\n"

    assert ["Others"] == [one.text for one in references_in(text)]


def test_a_link_to_elsewhere_that_shows_a_section_counts_if_the_section_is_here() -> None:
    assert [("Section 2", True)] == [
        (one.text, one.resolved) for one in framed("See [Section 2](https://example.org/p#2).")
    ]
    assert [] == told(framed("See [Section 9](https://example.org/terms#9)."))


def test_the_targets_of_link_definitions_count() -> None:
    found = references_in("# T\n\n[a]: #t\n[b]: #u\n[c]: ./c.md\n[d]: https://example.org\n")

    assert [("#t", True), ("#u", False), ("./c.md", None)] == [(one.text, one.resolved) for one in found]


def test_links_that_share_a_definition_are_one_reference_and_what_they_show_is_none() -> None:
    found = references_in("# T\n\nSee [Section 9][a] and [section 8][A].\n\n[a]: <#t>\n")

    assert [("#t", "anchor", "t", True)] == told(found)


def test_the_link_of_a_heading_to_itself_is_no_reference() -> None:
    assert () == references_in("# T\n\n## Kites [¶](#kites)\n\nText.\n")


def test_a_reference_leads_to_the_place_it_names() -> None:
    text = FRAME.format("See Section 3, [here](#2-contact-us) and “Your Rights and Choices” below.")
    found = references_in(text)

    assert ["How Long We Keep Your Data", "Contact Us", "Your Rights and Choices"] == [
        text[one.leads_to.start : one.leads_to.end] for one in found if one.leads_to
    ]


@pytest.mark.parametrize("joint", ["\n", "\r\n", "\n   ", "\u00a0", "&nbsp;", "  "])
def test_wrapping_and_blanks_change_nothing_but_the_span(joint: str) -> None:
    sentence = f"See{joint}Section{joint}2 (see{joint}“**Contact{joint}Us**”{joint}below)."
    text = FRAME.format(sentence)
    number, title = references_in(text)

    assert (f"Section{joint}2", True) == (number.text, number.resolved)
    assert (f"(see{joint}“**Contact{joint}Us**”{joint}below)", True) == (title.text, title.resolved)
    assert [number.text, title.text] == [text[one.span.start : one.span.end] for one in (number, title)]


@given(
    st.lists(
        st.sampled_from(
            [
                "section ",
                "Sections ",
                "clause",
                "1",
                "2.1",
                "(a)",
                " to ",
                ", ",
                " and ",
                "“",
                "”",
                '"',
                "A Title ",
                " below",
                "see ",
                "(",
                ")",
                "[",
                "](#a)",
            ]
        ),
        max_size=40,
    ).map("".join)
)
def test_any_parts_give_spans_that_slice_to_their_text(text: str) -> None:
    assert [one.text for one in references_in(text)] == [
        text[one.span.start : one.span.end] for one in references_in(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "### (B.) Sale of kites\n\nText.\n\nAs Section (B) says.",
        "You may sue (i) at once or (ii) later.\n\nYou waive all rights but those of clause (ii) above.",
        "1.  Kites\n\n    Text.\n\n        Text.\n\n    ### 1.3 Use of them\n\n    Text.\n\nSee Section 1.3.",
        "### 2.2 Tails of kites\n\nText (see “Section 2.2 Tails of Kites” below).",
        "**4\\. To mend our kites**. This takes time.\n\nSee the section “To mend our kites” above.",
        "Targeted kites. We fly them.\n\nSee the section “Targeted kites” above.",
        "C - WHY DO WE FLY?\n\nText.\n\nSee the section “Why do we fly?” above.",
        "## Strings and Flying Technologies\n\nSee the heading “Strings and Flying Technology”.",
        "## Strings\n\nMore is in the “Strings” -section.",
    ],
)
def test_a_label_or_title_resolves_however_it_is_written(text: str) -> None:
    found = references_in(f"# Kite Privacy\n\n{text}\n")

    assert found
    assert all(one.resolved for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "You may sue at once as clause (i) and clause (ii) say.",
        "You may sue (1) by letter as section (e) says.",
        "Pay (a) now or (b) later as clause (d) says.",
    ],
)
def test_a_reference_is_no_enumeration(text: str) -> None:
    found = references_in(f"# Kite Privacy\n\n{text}\n")

    assert found
    assert not any(one.resolved for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "A “lessons learned” section is written.",
        "It holds what you choose to provide in the “About You” section.",
        "See our [Cookie Notice](https://kite.example/cookies) in Section 6.",
    ],
)
def test_a_section_of_something_else_is_no_reference(text: str) -> None:
    assert references_in(f"# Kite Privacy\n\n{text}\n\n## 6. Cookies\n") == ()


def test_a_label_is_taken_off_at_the_beginning_only() -> None:
    found = references_in("# Kites\n\n## Kites by day. Or by night\n\nSee the section “Kites by night”.\n")

    assert [one.resolved for one in found] == [True]


def test_one_word_is_no_title_of_its_plural() -> None:
    text = "# Kites\n\n## Tell, update and mend your kites\n\nSee the section “Updates”.\n"

    assert [one.resolved for one in references_in(text)] == [False]


def test_brackets_around_a_title_are_taken_whole() -> None:
    (found,) = references_in("# Kites\n\n## Your Tails\n\nSee the next section (“Your Tails”) now.\n")

    assert found.text == "section (“Your Tails”)"


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "section ",
        "section 1 ",
        "section 1, ",
        "sections 1.1 to ",
        "section (a)(b)",
        "sub-",
        "“A” below ",
        "“",
        '"a" and ',
        "A B of ",
        "Title Case section ",
        "see ",
        " above",
        "[a](#b) ",
        "[a]: #b\n",
        "§ 1 ",
        "## 1. A\n\nSection 1\n\n",
        "## Word\n\n“Other word” below\n\n",
        "a (i) b or (ii) c as clause (x) says ",
        "Word. Not\n\nsection “Another” below\n\n",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def prepare(size: int):  # type: ignore[no-untyped-def]
        document = parse(Source("# T\n\n" + unit * (size // len(unit))))
        found = passages(document)
        assert all(len(passage.lower) == len(passage.text) for passage in found)
        return document, found, anchors(document), ()

    def recognise(given):  # type: ignore[no-untyped-def]
        return references(*given, TitleIndex(given[0], given[1]))

    assert_linear(prepare, recognise, sizes=SIZES_OF_A_RECOGNISER)


GOLD = {
    "002_949e146c1fd9c909": {("scenarios 3.1 to 3.3", "3.1-3.3")},
    "004_b184fe7f9d291a46": {
        ('(see "Contact Us" below)', "Contact Us"),
        ('(see "Contact Us"\nsection)', "Contact Us"),
    },
}
"""The gold's references that name a section; the others of its list name other documents, or only "above"."""


@pytest.mark.shared
@pytest.mark.parametrize(
    "name",
    [
        "000_c6d7631749db6221",
        "001_5bac56e104bd2877",
        "002_949e146c1fd9c909",
        "003_2040073ae9e830b1",
        "004_b184fe7f9d291a46",
    ],
)
def test_the_gold_references_are_found_and_no_others(name: str) -> None:
    path = SHARED / "seeds" / f"{name}.txt"
    source = Source.from_bytes(path.read_bytes())
    gold = yaml.safe_load(path.with_suffix(".txt.yaml").read_text(encoding="utf-8"))["entities"].get(
        "cross_refs", []
    )
    found = references_in(source.text)

    assert GOLD.get(name, set()) == {(one.text, one.target) for one in found}
    assert all(one.resolved and one.kind in (ReferenceKind.SECTION, ReferenceKind.TITLE) for one in found)
    assert {(one.span.start, one.span.end) for one in found} <= {tuple(entry["offset"]) for entry in gold}
