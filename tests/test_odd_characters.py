"""Characters and shapes that break naive tools: every stage takes them, and loses none."""

import datetime
from functools import cached_property

import pytest

from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

BEFORE = "# Privacy Policy\n\nWe collect your name and e-mail address to run the kite club.\n\n"
AFTER = "\n\n## Contact\n\nWrite to privacy@kites.example before 1 March 2026.\n"

ODD = {
    "U+2028": "one\u2028two\u2029three",
    "VT": "one\vtwo",
    "FF": "one\ftwo",
    "NEL": "one\x85two",
    "NUL": "one\0two",
    "file separators": "one\x1c\x1d\x1e\x1ftwo",
    "bidi controls": "pay \u202eyenom\u202c now \u2066x\u2069",
    "zero-width space": "per\u200bsonal da\u200dta \u2060",
    "lone surrogate of a byte": "caf\udce9",
    "20 KB line": "kites and strings " * 1150,
    "1,000-deep list": "\n".join(" " * depth + "- item" for depth in range(1000)),
    "1,000-deep quote": "> " * 1000 + "end",
    "JSX": '<div style={{ color: "red", margin: "0" }}>We fly {kites.map(k => <b>{k}</b>)}</div>',
    "front matter in the middle": "---\ntitle: {{ x }} y\n---",
    "several languages": "Wir erheben Ihre Daten.\n\nNous collectons tout.\n\n私たちはデータを集めます。",
    "CJK and emoji": "名前 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301",
}


def lint_all(source: Source) -> Policy:
    """Parse and compute every fact there is."""
    document = parse(source)
    assert source.text == "".join(source.slice(token.span) for token in document.tokens)
    policy = Policy(document, as_of=datetime.date(2026, 11, 22))
    for name, attribute in vars(Policy).items():
        if isinstance(attribute, cached_property):
            getattr(policy, name)
    return policy


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_what_stands_around_it_is_read_as_ever(odd: str) -> None:
    policy = lint_all(Source(BEFORE + odd + AFTER))

    assert ["privacy@kites.example"] == [contact.value for contact in policy.contacts if "@" in contact.value]
    assert ("2026-03-01",) in [date.readings for date in policy.dates]
    lines = 1 + (BEFORE + odd + AFTER).count("\n")
    assert lines == policy.source.line_count


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_any_kind_end_lines(end: str) -> None:
    policy = lint_all(Source((BEFORE + AFTER).replace("\n", end)))

    (contact,) = policy.contacts
    assert (BEFORE + AFTER).count("\n", 0, (BEFORE + AFTER).index("privacy@")) + 1 == contact.line


def test_mixed_line_ends_are_each_one_line_end() -> None:
    policy = lint_all(Source("# Privacy Policy\r\n\rWe collect data.\n\nE-mail: a@kites.example\r\n"))

    assert [5] == [contact.line for contact in policy.contacts]


def test_a_byte_order_mark_is_kept_and_counts_no_column() -> None:
    policy = lint_all(Source.from_bytes(b"\xef\xbb\xbfa@kites.example\n", "bom.md"))

    (contact,) = policy.contacts
    assert (1, 1) == (contact.line, policy.source.position(contact.span.start).column)
    assert b"\xef\xbb\xbfa@kites.example\n" == policy.source.encode()


def test_utf_16_comes_back_byte_for_byte() -> None:
    data = (BEFORE + AFTER).encode("utf-16")
    policy = lint_all(Source.from_bytes(data, "wide.md"))

    assert data == policy.source.encode()
    assert policy.source.decoding_error is not None
    assert "UTF-16" == policy.source.decoding_error.guess
