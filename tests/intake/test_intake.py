"""PL0: what is said of a document before any opinion. The pages hold the plain examples; here is the rest."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.confidence import Confidence
from policylint.engine import Settings, lint
from policylint.errors import UsageError
from policylint.finding import Finding, Severity
from policylint.intake.encoding import is_text
from policylint.plugins import rules_of
from policylint.source import Source
from policylint.syntax.limits import LONGEST_DOCUMENT

DAY = datetime.date(2026, 1, 1)
POLICY = "# Privacy Policy\n\nWe collect your name and the address that you give us.\n"


def intake(data: bytes) -> tuple[Finding, ...]:
    return lint(Source.from_bytes(data, "p.md"), rules_of(), Settings(DAY)).findings


class TestEncoding:
    @pytest.mark.parametrize(
        ("data", "expected"),
        [
            (b"", True),
            (b"plain", True),
            ("größe".encode(), True),
            ("größe".encode("cp1252"), True),
            (b"one NUL \0 in a text of some length", True),
            ("Privacy".encode("utf-16"), False),
            ("Privacy".encode("utf-16-be"), False),
            ("Größe".encode("utf-16-le"), False),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff", False),
            (b"\0" * 20, False),
        ],
    )
    def test_text_is_told_from_what_is_none(self, data: bytes, expected: bool) -> None:
        assert expected is is_text(Source.from_bytes(data))

    @given(st.text(min_size=1))
    def test_any_utf_16_text_with_a_byte_order_mark_is_no_text(self, text: str) -> None:
        data = text.encode("utf-16", "surrogatepass")
        assert not is_text(Source.from_bytes(data))


class TestUndecodableBytes:
    def test_the_message_names_the_byte_and_the_guess(self) -> None:
        (finding,) = intake("Größe é".encode() + b"\xe9" + POLICY.encode())[:1]
        assert ("PL001", Severity.ERROR) == (finding.code, finding.severity)
        assert "byte 10 (counted from 0)" in finding.message
        assert "Windows-1252" in finding.message
        assert (1, 8) == (finding.line, finding.column)

    def test_there_is_one_finding_however_many_bytes_are_wrong(self) -> None:
        found = intake(POLICY.encode() + b"\xe9\xe8 \xff\n" * 50)
        assert ["PL001"] == [finding.code for finding in found]

    def test_a_file_that_is_no_text_is_said_to_be_unchecked_and_has_no_other_finding(self) -> None:
        (finding,) = intake("Anything at all".encode("utf-16"))
        assert "PL001" == finding.code
        assert "UTF-16" in finding.message
        assert finding.message.endswith("nothing else was checked")

    @given(st.binary(max_size=300))
    def test_any_bytes_can_be_judged(self, data: bytes) -> None:
        """And there is a finding exactly where the bytes are not text in UTF-8."""
        source = Source.from_bytes(data)
        flagged = "PL001" in {finding.code for finding in intake(data)}
        assert flagged is (source.decoding_error is not None or not is_text(source))


class TestLimitReached:
    def test_a_document_that_is_too_long_is_an_error(self) -> None:
        found = intake(POLICY.encode() + (b"a" * 80_000 + b"\n") * (LONGEST_DOCUMENT // 80_000 + 1))
        assert [("PL002", Severity.ERROR)] == [(finding.code, finding.severity) for finding in found]
        assert "5,242,880" in found[0].message

    def test_a_part_that_is_too_deep_is_a_warning(self) -> None:
        items = "".join(f"{'  ' * depth}- item\n" for depth in range(80))
        found = intake(f"{POLICY}\n{items}".encode())
        assert {("PL002", Severity.WARNING)} == {(finding.code, finding.severity) for finding in found}

    def test_the_span_shows_the_first_line_of_the_part_at_most(self) -> None:
        (finding,) = intake(POLICY.encode() + b"\n- " + b"a" * 200_000)
        assert len(finding.span) <= 80


class TestUnknownKind:
    def test_an_unknown_kind_is_an_info_at_the_title(self) -> None:
        (finding,) = intake(b"intro\n")
        assert ("PL003", Severity.INFO, Confidence.HIGH) == (
            finding.code,
            finding.severity,
            finding.confidence,
        )

    def test_an_empty_document_is_of_unknown_kind(self) -> None:
        (finding,) = intake(b"")
        assert ("PL003", 1, 1) == (finding.code, finding.line, finding.column)


class TestUnreadLanguage:
    def test_another_language_is_an_info_that_names_it(self) -> None:
        (finding,) = intake("# Datenschutzerklärung\n\nWir löschen die Daten, die Sie uns senden.\n".encode())
        assert ("PL004", Severity.INFO, 1) == (finding.code, finding.severity, finding.line)
        assert "“de”" in finding.message

    def test_a_declared_language_is_believed(self) -> None:
        (finding,) = intake(f"---\npolicy: {{language: fr}}\n---\n\n{POLICY}".encode())
        assert "“fr”" in finding.message

    def test_where_neither_kind_nor_language_is_known_one_finding_says_so(self) -> None:
        assert ["PL003"] == [finding.code for finding in intake(b"# House notes\n")]
        assert ["PL004"] == [finding.code for finding in intake(b"# Privacy Policy\n")]

    def test_another_language_is_told_alone_where_the_kind_is_unknown_too(self) -> None:
        text = "# Notizen\n\nDer Kessel und die Tassen sind nicht da, wo sie sein sollten.\n"
        assert ["PL004"] == [finding.code for finding in intake(text.encode())]

    def test_english_needs_no_word(self) -> None:
        assert () == intake(POLICY.encode())

    def test_it_cannot_be_switched_off(self) -> None:
        with pytest.raises(UsageError, match="cannot be switched off"):
            rules_of().selected(ignore=["unread-language"])


class TestFaultyFrontMatter:
    def found(self, declared: str, day: datetime.date = DAY) -> list[tuple[str, Severity, str]]:
        source = Source.from_bytes(f"---\npolicy: {{{declared}}}\n---\n\n{POLICY}".encode(), "p.md")
        findings = lint(source, rules_of(), Settings(day)).findings
        return [
            (source.slice(one.span), one.severity, one.message) for one in findings if one.code == "PL011"
        ]

    def test_a_law_that_does_not_exist_is_a_warning_that_says_which_was_meant(self) -> None:
        ((where, severity, message),) = self.found("laws: [gdpr, gdrp]")

        assert ("gdrp", Severity.WARNING) == (where, severity)
        assert "did you mean gdpr (General Data Protection Regulation" in message

    def test_a_law_that_is_not_in_force_is_an_info_until_it_is(self) -> None:
        ((where, severity, message),) = self.found("laws: [DPDP]")

        assert ("DPDP", Severity.INFO) == (where, severity)
        assert "in-dpdp is not in force on 2026-01-01: nothing is judged by it" == message
        assert [] == self.found("laws: [DPDP]", datetime.date(2027, 6, 1))

    def test_what_cannot_be_read_as_meant_is_a_warning_each(self) -> None:
        assert ["effectiv", "soon"] == [
            where for where, *_ in self.found("effectiv: 2026-01-01, updated: soon")
        ]

    def test_what_can_be_read_is_none(self) -> None:
        assert [] == self.found("laws: [gdpr, General Data Protection Regulation], effective: 2026-01-01")
