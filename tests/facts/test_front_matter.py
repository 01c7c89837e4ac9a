"""What front matter declares, what is wrong with it, and that nothing in it can stop a run."""

import datetime
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import seconds
from policylint.facts.front_matter import Declared, declared
from policylint.facts.kind_names import Kind
from policylint.source import Source
from policylint.syntax.nodes import Mode
from policylint.syntax.parser import parse


def declare(front_matter: str) -> tuple[Declared, Source]:
    """Read a document with this front matter."""
    source = Source(f"---\n{front_matter}\n---\n\n# A policy\n\nText.\n")
    document = parse(source)
    assert document.front_matter is not None
    return declared(document), source


def problems(front_matter: str) -> list[tuple[str, str]]:
    """Return each problem with the text that it points at."""
    found, source = declare(front_matter)
    return [(source.slice(problem.span), problem.message) for problem in found.problems]


FULL = """\
title: Privacy Policy
layout: legal
policy:
  kind: privacy-policy
  version: 1.10
  effective: 2026-03-01
  updated: "2026-02-14"
  language: en
  date_order: dmy
  laws: [gdpr, ca-pipeda]
  controller: {name: "Sample Labs GmbH", brand: [Sample, Sampling], address: "1 Test Street"}
  contact:
    email: privacy@sample.example
    eu_representative: none
  audience: {minimum_age: 16, directed_to_children: no}
  sells_data: false
  shares_for_ads: yes
  cookies: {used: true, consent: banner, dnt: ignored, gpc: honored}
  transfers: {outside: [US, IN], safeguard: scc}
  retention: {logs: P30D, account: stated-purpose}
  data: [user.contact.email]
  numbering: ["1.", "(a)"]
  mode: plain
  vars: {company: Sample}
"""


def test_every_key_is_read() -> None:
    """All the keys of the dialect are known, and each value is what its words say."""
    found, _ = declare(FULL)

    assert () == found.problems
    assert "Privacy Policy" == value(found.title)
    assert Kind.PRIVACY_POLICY is value(found.kind)
    assert "1.10" == value(found.version)
    assert datetime.date(2026, 3, 1) == value(found.effective)
    assert datetime.date(2026, 2, 14) == value(found.updated)
    assert "en" == value(found.language)
    assert "DMY" == value(found.date_order)
    assert ["gdpr", "ca-pipeda"] == [law.value for law in found.laws]
    assert "Sample Labs GmbH" == value(found.controller.name)
    assert ["Sample", "Sampling"] == [brand.value for brand in found.controller.brand]
    assert "privacy@sample.example" == value(found.contact.email)
    assert "none" == value(found.contact.eu_representative)
    assert found.contact.dpo is None
    assert 16 == value(found.audience.minimum_age)
    assert False is value(found.audience.directed_to_children)
    assert False is value(found.sells_data)
    assert True is value(found.shares_for_ads)
    assert ("banner", "ignored", "honoured") == (
        value(found.cookies.consent),
        value(found.cookies.dnt),
        value(found.cookies.gpc),
    )
    assert ["US", "IN"] == [country.value for country in found.transfers.outside]
    assert {"logs": "P30D", "account": "stated-purpose"} == {
        category: stated.value for category, stated in found.retention.items()
    }
    assert ["user.contact.email"] == [key.value for key in found.data]
    assert ["1.", "(a)"] == [style.value for style in found.numbering]
    assert Mode.PLAIN is value(found.mode)


def value(stated: object) -> object:
    """Return what is stated; fail where nothing is."""
    assert stated is not None
    return stated.value  # type: ignore[attr-defined]


def test_values_keep_their_place_in_the_source() -> None:
    """A span counts code points, also behind characters that take two UTF-16 units or break lines in YAML."""
    found, source = declare(
        'note: "😀 a\x85b"\npolicy:\n  effective: 2026-03-01\n  contact: {email: "é@x.example"}'
    )

    assert found.effective is not None
    assert found.contact.email is not None
    assert "2026-03-01" == source.slice(found.effective.span)
    assert '"é@x.example"' == source.slice(found.contact.email.span)


def test_a_byte_order_mark_and_crlf_shift_nothing() -> None:
    """Spans are right in a file as a Windows editor writes it."""
    source = Source("\ufeff---\r\npolicy:\r\n  language: de\r\n---\r\n# Datenschutz\r\n")

    found = declared(parse(source))

    assert found.language is not None
    assert "de" == source.slice(found.language.span)


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        ("policy: {efective: 2026-01-01}", [("efective", "did you mean “effective”?")]),
        ("policy: {colour: red}", [("colour", "known are kind, version")]),
        ("policy: {contact: {mail: a@b.example}}", [("mail", "“policy.contact” has no key “mail”")]),
        ("policy: {language: en, language: de}", [("language", "second time")]),
        ("policy: {language: en}\npolicy: {language: de}", [("policy", "second time")]),
        ("policy: {kind: novel}", [("novel", "must be one of privacy-policy")]),
        ("policy: {effective: 1 March 2026}", [("1 March 2026", "a date such as 2026-03-01")]),
        ("policy: {effective: 2026-02-30}", [("2026-02-30", "a date such as")]),
        ("policy: {sells_data: maybe}", [("maybe", "“policy.sells_data” must be true or false")]),
        ("policy: {audience: {minimum_age: sixteen}}", [("sixteen", "an age in years")]),
        ("policy: {audience: 16}", [("16", "“policy.audience” must be keys and values")]),
        ("policy: {laws: {gdpr: true}}", [("{gdpr: true}", "must be a list of texts, not keys and values")]),
        ("policy: {version: [1, 2]}", [("[1, 2]", "must be a text, not a list")]),
        ("policy: {retention: {logs: a while}}", [("a while", "“policy.retention.logs” must be an ISO")]),
        ("policy: {language: !!str en}", [("en", "a tag (!) is not read")]),
        ("base: &b {a: 1}\npolicy: {version: *b}", [("*b", "an alias (*) is not read")]),
        ("policy: {version: &v one}", [("one", "an anchor (&) is not read")]),
        ("base: &b {a: 1}\npolicy:\n  <<: *b\n  language: en", [("<<", "a merge key (<<) is not read")]),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_a_problem_with_its_place(
    front_matter: str, expected: list[tuple[str, str]]
) -> None:
    """Each problem points at the key or the value and says what was expected."""
    found = problems(front_matter)

    assert len(expected) == len(found)
    for (text, part), (found_text, message) in zip(expected, found, strict=True):
        assert found_text.endswith(text)
        assert part in message
        assert not message.endswith(".")


def test_the_first_of_two_values_is_used() -> None:
    """A repeated key does not overwrite what was read."""
    found, _ = declare("policy: {language: en, language: de}")

    assert "en" == value(found.language)


@pytest.mark.parametrize(
    "front_matter", ["policy:", "policy: {language: }", "policy: {language: ~, laws: null}"]
)
def test_an_empty_value_states_nothing(front_matter: str) -> None:
    """A key without a value is as good as no key."""
    found, _ = declare(front_matter)

    assert Declared() == found


@pytest.mark.parametrize(
    "front_matter",
    [
        "title: {{ page.title }}\nlayout: [a, &x b, *x]",
        "tags: !custom [a]\ndefaults: &d {a: 1}\nother: {<<: *d}",
        "layout: a\nlayout: b",
        "- a\n- list",
        "only words",
    ],
)
def test_the_keys_of_site_generators_are_none_of_our_business(front_matter: str) -> None:
    """Outside ``policy`` and ``title``, anything that parses is fine."""
    assert [] == problems(front_matter)


@pytest.mark.parametrize(
    "front_matter",
    [
        "title: Privacy Policy\nfooter: {{ x }} y",
        "title: Privacy Policy\n\tbad: indent",
        'title: Privacy Policy\nopen: "never closed',
        "title: Privacy Policy\na: b: c",
    ],
)
def test_broken_yaml_is_one_problem_and_what_came_before_it_counts(front_matter: str) -> None:
    """A template that is no YAML says so once, and its title is still known."""
    found, source = declare(front_matter)

    assert 1 == len(found.problems)
    assert "is not valid YAML from here on" in found.problems[0].message
    assert source.line_of(found.problems[0].span.start) >= 3
    assert "Privacy Policy" == value(found.title)


def test_a_character_that_yaml_forbids_is_a_problem() -> None:
    """PyYAML refuses control characters as a whole; the document is read all the same."""
    assert [
        ("\x07", "the front matter holds a character that YAML does not allow, and was not read")
    ] == problems("title: bell \x07")


def test_bytes_that_are_not_utf_8_are_a_problem() -> None:
    """Undecodable bytes, read as lone surrogates, do not reach PyYAML's own exceptions."""
    source = Source.from_bytes(b"---\ntitle: caf\xe9\n---\n# Hi\n")

    assert 1 == len(declared(parse(source)).problems)


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 60_000,
        "{" * 60_000,
        "a: " + "[a," * 20_000,
        "- " * 20_000,
        "? " * 20_000,
        "&a " * 10_000,
        "'" * 59_999,
    ],
)
def test_hostile_front_matter_is_given_up_early(hostile: str) -> None:
    """Depth costs neither the stack nor time."""
    found: list[object] = []

    assert seconds(lambda text: found.extend(problems(text)), hostile) < 5
    assert 1 == len(found)


def test_nesting_has_a_limit() -> None:
    """Twelve levels are read, one more is a problem."""
    deepest = "title: x\nother: " + "[" * 11 + "]" * 11
    too_deep = "title: x\nother: " + "[" * 12 + "]" * 12

    assert [] == problems(deepest)
    assert ["the front matter nests deeper than 12"] == [message for _, message in problems(too_deep)]


def test_size_has_a_limit() -> None:
    """What is longer than 64 KiB is not read."""
    found, _ = declare("title: x\n" + "a: " + "b" * 70_000)

    assert found.title is None
    assert ["the front matter is longer than 64 KiB and was not read"] == [
        problem.message for problem in found.problems
    ]


def test_toml_is_not_read() -> None:
    """A block between ``+++`` declares nothing and has no problems."""
    assert Declared() == declared(parse(Source('+++\ntitle = "x"\n+++\n\n# A policy\n')))


def test_no_front_matter_declares_nothing_and_imports_no_yaml() -> None:
    """PyYAML is imported only where there is something to read with it."""
    program = (
        "import sys\n"
        "from policylint.facts.front_matter import Declared, declared\n"
        "from policylint.source import Source\n"
        "from policylint.syntax.parser import parse\n"
        "assert declared(parse(Source('# A policy\\n'))) == Declared()\n"
        "assert 'yaml' not in sys.modules\n"
        "declared(parse(Source('---\\ntitle: x\\n---\\n')))\n"
        "assert 'yaml' in sys.modules\n"
    )

    assert 0 == subprocess.run([sys.executable, "-c", program], check=False).returncode


@given(
    st.text(alphabet=st.sampled_from(list("ab:-[]{}&*!|>'\"%#,? \n\t\r\x85\u2028😀\ud800\0")), max_size=60)
)
def test_any_front_matter_is_read_without_an_exception(text: str) -> None:
    """Whatever stands between the fences, spans are in bounds and nothing is raised."""
    source = Source(f"---\npolicy:\n  version: 1\n{text}\n---\n\nBody\n")

    found = declared(parse(source))

    for problem in found.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(source.text)


class TestDaysOfThePage:
    @pytest.mark.parametrize(
        ("front_matter", "shown"),
        [
            ("effective_date: 2026-03-01", "2026-03-01"),
            ("effective: March 1, 2026", "March 1, 2026"),
            ("effectiveDate: '1 March 2026'", "'1 March 2026'"),
        ],
    )
    def test_the_day_from_which_it_holds(self, front_matter: str, shown: str) -> None:
        found, source = declare(front_matter)

        assert found.page_effective is not None
        assert ("2026-03-01",) == found.page_effective.value
        assert shown == source.slice(found.page_effective.span)
        assert found.page_updated is None

    @pytest.mark.parametrize(
        "key", ["last_updated", "lastUpdated", "last-updated", "updated", "lastmod", "date", "post_date"]
    )
    def test_the_day_of_the_last_update(self, key: str) -> None:
        found, _ = declare(f"{key}: 2026-03-01T08:00:00Z")

        assert ("2026-03-01",) == value(found.page_updated)
        assert found.page_effective is None

    def test_the_surest_key_counts_wherever_it_stands(self) -> None:
        found, _ = declare("date: 2019-01-01\nlastmod: 2026-03-01")

        assert ("2026-03-01",) == value(found.page_updated)

    def test_a_day_that_may_be_two_is_both(self) -> None:
        found, _ = declare("updated: 02/03/2026")

        assert ("2026-03-02", "2026-02-03") == value(found.page_updated)

    @pytest.mark.parametrize(
        "front_matter",
        ["date: yes", "date: [2026-03-01]", "birth_date: 2026-03-01", "lastmod: {{ site.time }}", "updated:"],
    )
    def test_what_is_no_day_is_left_to_the_site_generator(self, front_matter: str) -> None:
        found, _ = declare(front_matter)

        assert (None, None) == (found.page_effective, found.page_updated)
