"""URLs: what ends one, which words with a full stop are domains, the targets of links, and what is none."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.passages import passages
from policylint.facts.urls import Url, urls
from policylint.source import Source
from policylint.syntax.parser import parse


def urls_in(text: str) -> tuple[Url, ...]:
    return urls(passages(parse(Source(text))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://example.org/privacy.", "https://example.org/privacy"),
        ("See https://example.org/, then ask.", "https://example.org/"),
        ("Read it (at https://example.org/a(b)) first.", "https://example.org/a(b)"),
        ("Is it http://example.org?x=1&y=2#z?", "http://example.org?x=1&y=2#z"),
        ("Or at http://192.0.2.7/a today?", "http://192.0.2.7/a"),
        ("Visit www.example.org; it is free!", "www.example.org"),
        ("Visit WWW.EXAMPLE.ORG now.", "WWW.EXAMPLE.ORG"),
        ("The shop (example.cloud) is ours.", "example.cloud"),
        ("It is called shop.example.co.uk.", "shop.example.co.uk"),
        ("Our page example.com/legal/privacy, below.", "example.com/legal/privacy"),
        ("Our port example.com:8080/x is closed.", "example.com:8080/x"),
        ("We run Example.com and more.", "Example.com"),
        ("We run EXAMPLE.COM and more.", "EXAMPLE.COM"),
        ("“https://example.org”", "https://example.org"),
        ("It lives at matrix-7.to and nowhere else.", "matrix-7.to"),
        ("The example.me app is ours.", "example.me"),
        ("Go to xn--bcher-kva.example.ch soon.", "xn--bcher-kva.example.ch"),
        ("Go to https://bücher.example/straße soon.", "https://bücher.example/straße"),
    ],
)
def test_a_url_ends_before_the_punctuation_of_its_sentence(text: str, expected: str) -> None:
    (url,) = urls_in(text)

    assert (expected, expected) == (url.value, url.text)
    assert expected == text[url.span.start : url.span.end]


@pytest.mark.parametrize(
    "text",
    [
        "Write to privacy@example.org or to help [at] example.org, help(at)example.org.",
        "Read privacy.md, setup.py, app.js, photo.png and report.pdf.",
        "Example Inc.We collect data, e.g.this, i.e.that, etc.",
        "We use the service.It is free, we use it.in your interest.",
        "We use Node.js and ASP.NET.",
        "The package com.example.store.app asks for android.permission.CAMERA.",
        "See section 3.1.2, version 2.0.1, 10.20.30.40 and p.m.",
        "The price is 3.50 or 1.000.000 a year.",
        "Write `curl https://example.org` to try.",
        "```\nhttps://example.org\n```",
        "<!-- https://example.org -->",
        "It is http:// and nothing else, or www. alone.",
    ],
)
def test_what_only_looks_like_a_url_is_none(text: str) -> None:
    assert () == urls_in(text)


def test_a_link_that_shows_words_is_cited_by_its_target() -> None:
    text = 'See [our page](https://example.org/a "Title") and <a href="http://example.com">here</a>.'

    assert ["https://example.org/a", "http://example.com"] == [url.text for url in urls_in(text)]
    assert [None, None] == [url.target for url in urls_in(text)]


def test_a_link_that_shows_a_url_is_one_fact_with_its_target() -> None:
    text = "See [www.example.org](https://example.com/)."
    (url,) = urls_in(text)

    assert ("www.example.org", "https://example.com/") == (url.value, url.target)
    assert url.target_span is not None
    assert "https://example.com/" == text[url.target_span.start : url.target_span.end]


def test_links_that_share_a_definition_are_one_url_where_it_stands() -> None:
    text = "See [our terms][t].\n\n[t]: https://example.org/terms\n\nThe [terms][T] at example.com rule.\n"

    found = urls_in(text)

    assert ["https://example.org/terms", "example.com"] == [url.value for url in found]
    assert text.index("https:") == found[0].span.start


def test_an_autolink_is_its_own_target() -> None:
    (url,) = urls_in("See <https://example.org>.")

    assert ("https://example.org", None) == (url.value, url.target)


def test_mail_and_phone_links_and_anchors_are_no_urls() -> None:
    assert () == urls_in("[a](mailto:a@example.org) [b](tel:+491234567) [c](#contact) [d](../terms)")


def test_two_urls_with_no_space_between_are_two() -> None:
    found = urls_in("https://a.example.org,https://b.example.org;www.example.com")

    assert ["https://a.example.org", "https://b.example.org", "www.example.com"] == [
        url.value for url in found
    ]


def test_wrapped_and_emphasised_urls_keep_exact_spans() -> None:
    text = "The shop\r\n    **example.cloud**,&nbsp;or\r\n_https://example.org/a_b_."

    assert ["example.cloud", "https://example.org/a_b"] == [url.text for url in urls_in(text)]


_PARTS = [
    "http://",
    "https://",
    "www.",
    "a",
    "example",
    ".",
    ".com",
    ".org",
    "/",
    "(",
    ")",
    "[",
    "]",
    "@",
    ",",
    " ",
    "`",
    "é",
]


@example("http://http://()")
@given(st.lists(st.sampled_from(_PARTS), max_size=40).map("".join))
def test_any_parts_give_spans_that_slice_to_their_text_and_do_not_overlap(text: str) -> None:
    found = urls_in(text)

    assert [url.text for url in found] == [text[url.span.start : url.span.end] for url in found]
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    for url in found:
        if url.target is None and "](" not in text:
            assert not url.value.endswith((".", ","))
            assert url.value.count(")") <= url.value.count("(")


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "a.",
        "a.b",
        "http://",
        "http://a)",
        "www.a,",
        "a.com/)",
        "a@",
        "a-",
        "[a.com](http://b.com) ",
        "`a.com` ",
        "`",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), urls, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.shared
def test_finds_the_urls_of_the_gold_and_no_others(shared: Path) -> None:
    expected, actual = set(), set()
    for path in sorted((shared / "seeds").glob("*.txt")):
        source = Source.from_bytes(path.read_bytes(), path.name)
        gold: dict[str, Any] = yaml.safe_load(path.with_name(path.name + ".yaml").read_text(encoding="utf-8"))
        expected |= {(path.name, *entity["offset"]) for entity in gold["entities"].get("urls") or ()}
        actual |= {(path.name, url.span.start, url.span.end) for url in urls(passages(parse(source)))}

    assert expected
    assert expected == actual
