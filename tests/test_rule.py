"""`Rule` and `RequiredClause`: what a rule author can rely on."""

import datetime
from collections.abc import Iterator

import pytest

from policylint.clause_place import line_for_clause
from policylint.confidence import Confidence
from policylint.facts.clauses import Clauses
from policylint.facts.clauses.clause import NearMiss
from policylint.facts.kind import Kind
from policylint.finding import Finding, NearestMiss, Related, Severity
from policylint.policy import Policy
from policylint.required_clause import RequiredClause, title_span
from policylint.rule import Rule, RuleMeta
from policylint.source import Source, Span
from policylint.syntax.parser import parse


def policy(text: str) -> Policy:
    return Policy(parse(Source(text)), as_of=datetime.date(2026, 1, 1))


def children(**changes: object) -> RequiredClause:
    settings = {
        "clauses": ("children.age",),
        "searched": ("a sentence on children",),
        "missing": "no children’s clause: add one",
        "since": "1.0",
        "declared_in": "acme.clauses",
    }
    return RequiredClause("ACME001", "children", Severity.ERROR, **(settings | changes))  # type: ignore[arg-type]


class Probe(Rule):
    meta = RuleMeta("ACME001", "probe", Severity.WARNING, Confidence.MEDIUM, since="1.0")

    def check(self, policy: Policy) -> Iterator[Finding]:
        yield from ()


class TestMeta:
    @pytest.mark.parametrize("code", ["", "A001", "PL1", "pl101", "PL1011", "TOOLONGER001"])
    def test_a_code_is_capital_letters_and_three_digits(self, code: str) -> None:
        with pytest.raises(ValueError, match="code"):
            RuleMeta(code, "probe", Severity.ERROR, Confidence.HIGH, since="1.0")

    @pytest.mark.parametrize("name", ["", "Probe", "a_b", "-a", "a--b"])
    def test_a_name_is_in_kebab_case(self, name: str) -> None:
        with pytest.raises(ValueError, match="name"):
            RuleMeta("ACME001", name, Severity.ERROR, Confidence.HIGH, since="1.0")

    def test_a_rule_fits_documents_of_its_kinds_and_languages(self) -> None:
        meta = RuleMeta(
            "ACME001",
            "probe",
            Severity.ERROR,
            Confidence.HIGH,
            since="1.0",
            kinds=frozenset({Kind.PRIVACY_POLICY}),
            languages=frozenset({"en"}),
        )
        declared = "---\npolicy:\n  kind: {}\n  language: {}\n---\n\nText.\n"
        assert meta.fits(policy(declared.format("privacy-policy", "en")))
        assert not meta.fits(policy(declared.format("terms", "en")))
        assert not meta.fits(policy(declared.format("privacy-policy", "de")))


class TestFinding:
    def test_severity_and_confidence_are_the_rule_s_unless_lowered(self) -> None:
        plain = Probe().finding(Span(0, 1), "here")
        assert (Severity.WARNING, Confidence.MEDIUM) == (plain.severity, plain.confidence)
        lowered = Probe().finding(Span(0, 1), "here", severity=Severity.INFO, confidence=Confidence.LOW)
        assert (Severity.INFO, Confidence.LOW) == (lowered.severity, lowered.confidence)

    def test_neither_can_be_raised(self) -> None:
        with pytest.raises(ValueError, match="severity"):
            Probe().finding(Span(0, 1), "here", severity=Severity.ERROR)
        with pytest.raises(ValueError, match="confidence"):
            Probe().finding(Span(0, 1), "here", confidence=Confidence.HIGH)

    def test_a_message_has_no_full_stop_but_may_end_in_dots(self) -> None:
        with pytest.raises(ValueError, match="full stop"):
            Probe().finding(Span(0, 1), "here.")
        assert "and so on..." == Probe().finding(Span(0, 1), "and so on...").message

    def test_related_spans_may_come_bare(self) -> None:
        related = (
            Probe().finding(Span(0, 1), "here", related=[Span(1, 2), Related(Span(3, 4), "and")]).related
        )
        assert (Related(Span(1, 2)), Related(Span(3, 4), "and")) == related

    def test_a_rule_knows_the_module_that_declares_it(self) -> None:
        assert __name__ == Probe().declared_in
        assert "acme.clauses" == children().declared_in


class TestRequiredClause:
    without = "# Privacy Policy\n\nWe collect your name.\n\n## Contact us\n\nWrite to us.\n"

    def test_a_policy_with_any_of_the_clauses_is_fine(self) -> None:
        text = (
            self.without + "\n## Children\n\nOur service is not directed to children under the age of 13.\n"
        )
        assert [] == list(children(clauses=("rights.nothing", "children.age")).check(policy(text)))

    def test_a_policy_without_is_told_at_its_title_what_was_searched_and_where_it_would_go(self) -> None:
        (finding,) = children().check(policy(self.without))
        assert Span(2, 16) == finding.span
        assert ("no children’s clause: add one", "children.age") == (finding.message, finding.clause)
        assert finding.absence is not None
        assert (("a sentence on children",), 5) == (finding.absence.searched, finding.absence.insert_at)

    def test_it_is_a_warning_where_no_law_asks(self) -> None:
        (finding,) = children().check(policy(self.without))
        assert (Severity.WARNING, ()) == (finding.severity, finding.laws)

    def test_it_is_an_error_where_a_named_law_asks(self) -> None:
        declared = "---\npolicy:\n  laws: [coppa]\n---\n\n" + self.without
        (finding,) = children(clauses=("children.parental-consent",)).check(policy(declared))
        assert Severity.ERROR == finding.severity
        assert ["coppa"] == [law.law for law in finding.laws]
        assert all(law.citation and law.requirement for law in finding.laws)

    def test_a_rule_that_is_only_an_info_stays_one(self) -> None:
        rule = RequiredClause(
            "ACME001",
            "info",
            Severity.INFO,
            clauses=("children.age",),
            searched=("a sentence on children",),
            missing="no",
            since="1",
            declared_in="acme",
        )
        (finding,) = rule.check(policy(self.without))
        assert Severity.INFO == finding.severity

    def test_the_nearest_miss_is_that_of_the_first_key_that_has_one(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        miss = NearMiss(span=Span(3, 5), source=Source(self.without), clause="b.b", why="only mentioned")
        checked = policy(self.without)
        monkeypatch.setitem(checked.__dict__, "clauses", Clauses((), (miss,)))
        (finding,) = children(clauses=("a.a", "b.b")).check(checked)
        assert finding.absence is not None
        assert NearestMiss(Span(3, 5), "only mentioned") == finding.absence.nearest_miss

    def test_it_is_for_english_privacy_policies(self) -> None:
        assert children().meta.fits(policy(self.without))
        assert not children().meta.fits(policy(self.without.replace("Privacy Policy", "Terms of Service")))

    def test_a_declaration_without_clause_is_refused(self) -> None:
        with pytest.raises(ValueError, match="names no clause"):
            children(clauses=())


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("# Title #\n\nText.\n", "Title"),
            ("Some text.\n\n# Later\n", "Some text."),
            ("", ""),
            ("\n\nSome text, not a title.\n", ""),
        ],
    )
    def test_a_finding_about_the_whole_points_at_the_title_or_line_1(self, text: str, expected: str) -> None:
        checked = policy(text)
        assert expected == checked.source.slice(title_span(checked))

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", 1),
            ("one", 2),
            ("one\n", 2),
            ("one\n\n", 3),
            ("# Privacy Policy\n\n## Data\n\nText.\n", 6),
            ("# Privacy Policy\n\n## Data\n\nText.\n\n## Contact\n\nText.\n", 7),
            ("# Privacy Policy\n\n## Data\n\nText.\n\n## Changes\n\nText.\n\n## Contact us\n\nText.\n", 7),
            ("# Privacy Policy\n\n## Data\n\nText.\n\n## Contacting Us\n\nText.\n", 7),
            ("# Privacy Policy\n\n## Contact\n\nText.\n\n## Data\n\nText.\n", 10),
            ("# Contact\n\nText.\n", 4),
        ],
    )
    def test_a_new_clause_goes_before_the_closing_sections_or_at_the_end(
        self, text: str, expected: int
    ) -> None:
        assert expected == line_for_clause(policy(text))
