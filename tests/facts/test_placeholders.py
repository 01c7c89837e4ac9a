"""Placeholders: every way a template leaves a gap, and the brackets and braces that are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.passages import passages
from policylint.facts.placeholders import Placeholder, PlaceholderKind, placeholders
from policylint.source import Source
from policylint.syntax.parser import parse


def placeholders_in(text: str) -> tuple[Placeholder, ...]:
    return placeholders(passages(parse(Source(text))))


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("[COMPANY NAME]", PlaceholderKind.BRACKET),
        ("[Your Company]", PlaceholderKind.BRACKET),
        ("[company name]", PlaceholderKind.BRACKET),
        ("[insert address]", PlaceholderKind.BRACKET),
        ("[Insert the day on which you start]", PlaceholderKind.BRACKET),
        ("[Date]", PlaceholderKind.BRACKET),
        ("[DD/MM/YYYY]", PlaceholderKind.BRACKET),
        ("[City, State, ZIP Code]", PlaceholderKind.BRACKET),
        ("[I/We]", PlaceholderKind.BRACKET),
        ("[your-shop-url]", PlaceholderKind.BRACKET),
        ("[[Company]]", PlaceholderKind.BRACKET),
        ("<Company>", PlaceholderKind.BRACKET),
        ("<YOUR EMAIL>", PlaceholderKind.BRACKET),
        ("{{company}}", PlaceholderKind.MUSTACHE),
        ("{{ site.email | upcase }}", PlaceholderKind.MUSTACHE),
        ("{{ }}", PlaceholderKind.MUSTACHE),
        ("{{{company}}}", PlaceholderKind.MUSTACHE),
        ("{% if eu %}", PlaceholderKind.LIQUID),
        ("{%- include a.html -%}", PlaceholderKind.LIQUID),
        ("<%= name %>", PlaceholderKind.LIQUID),
        ("${company}", PlaceholderKind.BRACE),
        ("{company_name}", PlaceholderKind.BRACE),
        ("{APP_NAME}", PlaceholderKind.BRACE),
        ("{companyName}", PlaceholderKind.BRACE),
        ("____", PlaceholderKind.BLANK),
        ("[●]", PlaceholderKind.BLANK),
        ("[____]", PlaceholderKind.BLANK),
        ("XX/XX/20XX", PlaceholderKind.BLANK),
        ("20XX", PlaceholderKind.BLANK),
        ("xx-xx-xxxx", PlaceholderKind.BLANK),
        ("XXX XXXX-XXXX", PlaceholderKind.BLANK),
        ("+91-XXXXX-XXXXX", PlaceholderKind.BLANK),
        ("+91 XXXXXXXXXX", PlaceholderKind.BLANK),
        ("[Principal/Department Manager Name]", PlaceholderKind.BRACKET),
        ("[Approval Date]", PlaceholderKind.BRACKET),
        ("[Your Contact Number]", PlaceholderKind.BRACKET),
        ("TODO", PlaceholderKind.TODO),
        ("TBD", PlaceholderKind.TODO),
        ("[TODO: ask Ann]", PlaceholderKind.BRACKET),
        ("[TBD]", PlaceholderKind.BRACKET),
        ("[TO COMPLETE - legal form]", PlaceholderKind.BRACKET),
        ("[PLACEHOLDER: legal form]", PlaceholderKind.BRACKET),
        ("[Include the list of shops]", PlaceholderKind.BRACKET),
        ("[Specify where, as kites@{{town}}.example]", PlaceholderKind.BRACKET),
        ("[Project Name]", PlaceholderKind.BRACKET),
        ("[Optional]", PlaceholderKind.BRACKET),
        ("[Option 2 – with the shop]", PlaceholderKind.BRACKET),
        ("[Choose either “kites” or “boats”]", PlaceholderKind.BRACKET),
        ("[Drafting note: ask Ann]", PlaceholderKind.BRACKET),
        ("[your-email@example.com]", PlaceholderKind.BRACKET),
        ("[___CONTACT_EMAIL___]", PlaceholderKind.BRACKET),
        ("Lorem ipsum", PlaceholderKind.LOREM),
        ("your-email@example.com", PlaceholderKind.LOREM),
        ("info@yourcompany.com", PlaceholderKind.LOREM),
        ("www.yourwebsite.com", PlaceholderKind.LOREM),
    ],
)
def test_what_a_template_left_is_found_with_its_kind(written: str, kind: PlaceholderKind) -> None:
    text = f"This is the page of: {written}, as you see."
    (found,) = placeholders_in(text)

    assert (written, kind) == (found.text, found.kind)


@pytest.mark.parametrize("text", ["Suggested text: We sell kites.", "**Suggested text:** We sell kites."])
def test_the_label_of_what_a_template_proposes_is_one_and_lacks_no_value(text: str) -> None:
    (found,) = placeholders_in(text)

    assert ("Suggested text:", PlaceholderKind.LOREM) == (found.text, found.kind)
    assert not found.expects_value


@pytest.mark.parametrize(
    "text",
    [
        "See [Section 4](#section-4) and [your company][own] or [Name]: here.",
        "As shown [1], [2]. and [^1] elsewhere [sic], [...] and […].",
        "Write to help [at] example [dot] org or to [email protected].",
        "- [ ] open\n- [x] done\n- [X] done",
        "The [GDPR] and the [EU] say so [emphasis added].",
        "We [and our partners] collect it [see below].",
        'Press <b>here</b><br>, <address>or</address> <a href="x">there</a>.',
        "# Title {#company-name}\n\nText\n{: #name .date }\n",
        "<div style={{color: 'red'}}>We collect data.</div>",
        "Call style={{color}} or onClick={name}.",
        "A set {a, b} and {and} more {of them}.",
        "A file __init__ and a_b_c and ___word___.",
        "Chapter XX, the XXII. and XXL sizes.",
        "We store dates as DD/MM/YYYY.",
        "Our toDo list, @TODO tags and todos.",
        "EL CLIENTE ASUME TODO EL RIESGO DE LAS COMETAS.",
        "O CLIENTE TEM DIREITO A TODO REEMBOLSO.",
        "SOBRE TODO: las cometas.",
        "TODO O VENTO E TODO SEU RUMO.",
        "We ask for your number[optional], your shoe size [optional], and for your nickname [Optional].",
        'The file has {"fields": ["name", "email"]}.',
        "We show the number as XXXX XXXX XXXX 1234.",
        "We show the number as +1 XXX-XXX-1234 and the card as XXXXXXXXXX1234.",
        "Your address needs to be confirmed. We ask for your e-mail address to be confirmed.",
        "The dates of our kite days are to be confirmed.",
        "We wait for the name on the order to be confirmed.",
        "The number of days is to be determined by the court.",
        "The address of the event is to be confirmed.",
        "Lorem Labs is a company.",
        "You may change the suggested text: a click is enough.",
        "Suggested texts are shown below.",
        "Write to help@example.com or see example.com.",
        "Open Settings → Apps → [App name] → Rights.",
        "Type `[COMPANY NAME]` and `{{company}}` as is.",
        "```\n{{company}} TODO\n```",
        "<!-- TODO: {{company}} -->",
    ],
)
def test_what_only_looks_like_a_placeholder_is_none(text: str) -> None:
    assert () == placeholders_in(text)


def test_the_label_of_a_link_that_is_defined_elsewhere_is_no_placeholder() -> None:
    assert () == placeholders_in("See our [Website] first.\n\n[website]: https://example.org\n")
    assert 1 == len(placeholders_in("See our [Website] first.\n\n[shop]: https://example.org\n"))


@pytest.mark.parametrize(
    "text",
    [
        "TODO",
        "TODO: add the address",
        "TODO ADD THE ADDRESS",
        "TODO DPO and address",
        "Our page: TODO URL",
        "Our address (TODO)",
        "TODO EL DÍA, TODO",
    ],
)
def test_todo_is_a_mark_where_no_word_beside_it_is_spanish_or_portuguese(text: str) -> None:
    assert "TODO" == placeholders_in(f"Our kites are sold in shops.\n\n{text}\n")[0].text


@pytest.mark.parametrize(
    "text",
    [
        "_To be confirmed._",
        "Registered office: to be confirmed",
        "- Address: to be confirmed",
        "_Contact details and authority to be confirmed._",
        "We fly kites. The name of our officer is yet to be confirmed. We tell you soon.",
    ],
)
def test_a_value_that_is_to_be_confirmed_is_a_mark_of_unfinished_work(text: str) -> None:
    (found,) = placeholders_in(f"Our kites are sold in shops.\n\n{text}\n")

    assert ("to be confirmed", PlaceholderKind.TODO) == (found.text.lower(), found.kind)


def test_a_heading_may_be_optional() -> None:
    assert ["[Optional]"] == [
        found.text for found in placeholders_in("### Kites [Optional]\n\nWe fly them.\n")
    ]


def test_a_day_mask_counts_where_the_policys_date_should_stand() -> None:
    (mask,) = placeholders_in("Last updated: the page of today\n\nThis policy is effective DD/MM/YYYY.")

    assert ("DD/MM/YYYY", PlaceholderKind.BLANK) == (mask.text, mask.kind)


@pytest.mark.parametrize(
    ("text", "expects"),
    [
        ("Last updated: [DATE]", "date"),
        ("Last updated: ____", "date"),
        ("_Effective date: XX/XX/20XX_", "date"),
        ("This policy is effective as of [insert date].", "date"),
        ("It was last revised on [MM/DD/YYYY].", "date"),
        ("It holds from {{effective_date}} on.", "date"),
        ("{lastUpdated}", "date"),
        ("Effective: TBD", "date"),
        ("We delete it by [DATE].", "unknown"),
        ("Write to [EMAIL ADDRESS] or call [PHONE NUMBER].", "email"),
        ("Write to {{ site.email }}.", "email"),
        ("E-mail: ________", "email"),
        ("You can write to us at ____.", "email"),
        ("Write to you@yourcompany.com.", "email"),
        ("Write to your_email@example.com.", "email"),
        ("[COMPANY NAME] is responsible.", "unknown"),
        ("Send a letter to [BUSINESS ADDRESS].", "unknown"),
        ("Our number is ____.", "unknown"),
        ("Last updated by [COMPANY NAME]", "unknown"),
        ("This page was last updated on {{ now()->format('F jS') }}.", "date"),
        ("Dernière mise à jour : {{ site.time | date: '%Y' }}", "date"),
        ("Stand: ____", "date"),
        ("We stand by our kites, and by ____.", "unknown"),
        ("© {{ site.time | date: '%Y' }} Kites", "unknown"),
        ("Our e-mail address is [TBD].", "email"),
        ("[your-email@example.com]", "email"),
        ("Write to kites@{{ host }}.", "email"),
        ("[I/We] fly kites.", "decision"),
        ("(a) [Optional] We fly kites.", "decision"),
        ("[Option 1 – with an e-mail address]", "decision"),
        ("[Delete if not applicable]", "decision"),
        ("[NTD: counsel to confirm]", "decision"),
        ("[If applicable, insert the e-mail address]", "email"),
        ("{% include email.html %}", "nothing"),
        ("{%- if site.email -%}", "nothing"),
        ("<% if email %>", "nothing"),
        ("<%= email %>", "email"),
        ("{{#if email}}", "nothing"),
        ("{{ end }}", "nothing"),
        ("{{ endpoint }}", "unknown"),
        ("{{ include.company }}", "unknown"),
        ("{{< /details >}}", "nothing"),
        ("{{< speaker name='Kite' mood='sad' >}}", "nothing"),
        ("{{< youtube id='e-mail' >}}", "nothing"),
        ("{{% callout %}}", "nothing"),
        ("{{%/ callout %}}", "nothing"),
        ("{{<toc>}}", "nothing"),
        ("{{< param company >}}", "unknown"),
        ("{{< cloak-email me >}}", "email"),
        ("Last updated: {{< date >}}", "date"),
        ("Write to our company, {{company}}.", "unknown"),
        ("See {{ '/terms' | relative_url }}.", "nothing"),
        ("See [the terms]({{ site.baseurl }}/terms).", "nothing"),
    ],
)
def test_what_is_to_be_filled_in(text: str, expects: str) -> None:
    """Told by the words of the placeholder, else by those before it."""
    assert expects == placeholders_in(f"# Privacy\n\n{text}\n")[0].expects.value


def test_a_placeholder_within_another_is_one() -> None:
    assert ["[{{company}} name]"] == [found.text for found in placeholders_in("[{{company}} name]")]


@pytest.mark.parametrize("joint", [" ", "\n", "\r\n", "\u00a0", "&nbsp;", "\n    "])
def test_wrapping_and_blanks_change_nothing_but_the_span(joint: str) -> None:
    text = f"This is the page of **[Company{joint}Name]** and **\\[Date\\]**."
    company, date = placeholders_in(text)

    assert f"[Company{joint}Name]" == company.text == text[company.span.start : company.span.end]
    assert "\\[Date\\]" == date.text


_PARTS = [
    "[",
    "]",
    "{",
    "}",
    "{{",
    "}}",
    "{%",
    "%}",
    "<",
    ">",
    "$",
    "_",
    "name",
    "COMPANY",
    "insert",
    "TODO",
    "for example, say",
    "Signature: ",
    '"',
    ":",
    "\n\n",
    "\n\n## Sample letter\n\n",
    "xx/",
    "20XX",
    " ",
    "`",
    "=",
]


@given(st.lists(st.sampled_from(_PARTS), max_size=40).map("".join))
def test_any_parts_give_spans_that_slice_to_their_text_and_do_not_overlap(text: str) -> None:
    found = placeholders_in(text)

    assert [fact.text for fact in found] == [text[fact.span.start : fact.span.end] for fact in found]
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "[a",
        "[name] ",
        "+91 xxx ",
        "to be confirmed ",
        "The name is to be confirmed. ",
        "{",
        "{{",
        "{%",
        "${",
        "_",
        "_a",
        "<a",
        "xx/",
        "a+",
        "@",
        "your",
        "TBD ",
        'say "[name] ',
        "TODO EL ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit, ending=" ___a"), placeholders, sizes=SIZES_OF_A_RECOGNISER)
