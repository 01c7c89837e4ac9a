"""The engine: rules are run in isolation, findings are placed, sorted, told apart, and kept or dropped."""

import datetime
from collections.abc import Callable, Iterator

import pytest
from attrs import evolve

from policylint.confidence import Confidence
from policylint.engine import DocumentReport, Report, Settings, lint
from policylint.errors import FactError, PolicylintError, RuleError, UsageError
from policylint.facts.kind import Kind
from policylint.finding import Absence, Finding, Severity
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.rule_set import LoadedRule, RuleSet
from policylint.source import Position, Source, Span

DAY = datetime.date(2026, 1, 1)
Check = Callable[[Rule, Policy], Iterator[Finding]]


def rule(check: Check, code: str = "TEST001", **meta: object) -> LoadedRule:
    """A rule that checks by a function of the rule and the policy."""

    class Probe(Rule):
        def check(self, policy: Policy) -> Iterator[Finding]:
            return check(self, policy)

    probe = Probe()
    defaults = {"severity": Severity.ERROR, "confidence": Confidence.HIGH, "since": "1.0"}
    probe.meta = RuleMeta(code, f"rule-{code.lower()}", **(defaults | meta))  # type: ignore[arg-type]
    return LoadedRule(probe, "acme:rules", "acme", "")


def at(*spans: tuple[int, int], message: str = "here") -> Check:
    """A check that reports these spans, in this order."""

    def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
        for start, end in spans:
            yield rule.finding(Span(start, end), message)

    return check


def run(text: str, *rules: LoadedRule, **settings: object) -> tuple[Finding, ...]:
    return lint(Source(text, "p.md"), RuleSet(rules), Settings(DAY, **settings)).findings  # type: ignore[arg-type]


def absent(clause: str, line: int = 1) -> Check:
    def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
        yield rule.finding(Span(0, 0), "none", clause=clause, absence=Absence((clause,), insert_at=line))

    return check


class TestPlacing:
    def test_a_finding_is_given_path_and_one_based_positions(self) -> None:
        (finding,) = run("# Privacy\n\nWe 😀 you.\n", rule(at((14, 15))))
        assert ("p.md", Position(3, 4), Position(3, 5)) == (finding.path, finding.start, finding.end)

    def test_findings_come_in_reading_order_then_by_code_whatever_the_order_of_rules(self) -> None:
        text = "# Privacy\n\nSome words.\n"
        first, second = rule(at((11, 15), (2, 9)), "TEST001"), rule(at((2, 9), (2, 4)), "TEST002")
        expected = [("TEST002", 2, 4), ("TEST001", 2, 9), ("TEST002", 2, 9), ("TEST001", 11, 15)]
        for rules in ((first, second), (second, first)):
            found = run(text, *rules)
            assert expected == [(finding.code, finding.span.start, finding.span.end) for finding in found]

    def test_the_same_finding_twice_is_one(self) -> None:
        assert 1 == len(run("words", rule(at((0, 5), (0, 5)))))

    def test_two_messages_at_one_place_are_two_findings(self) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 5), "b")
            yield rule.finding(Span(0, 5), "a")

        assert ["a", "b"] == [finding.message for finding in run("words", rule(check))]

    def test_the_end_of_the_text_is_a_place(self) -> None:
        (finding,) = run("words\n", rule(at((6, 6))))
        assert Position(2, 1) == finding.start


class TestConfidence:
    def test_a_finding_less_sure_than_its_rule_is_dropped_below_the_minimum(self) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 1), "sure")
            yield rule.finding(Span(0, 1), "less", confidence=Confidence.MEDIUM)

        probe = rule(check)
        assert ["sure"] == [finding.message for finding in run("x", probe)]
        both = run("x", probe, min_confidence=Confidence.MEDIUM)
        assert ["less", "sure"] == [finding.message for finding in both]

    def test_a_rule_that_was_selected_though_it_is_unsure_reports(self) -> None:
        unsure = rule(at((0, 1)), confidence=Confidence.LOW)
        assert 1 == len(run("x", unsure, min_confidence=Confidence.HIGH))

    def test_what_is_dropped_does_not_change_the_fingerprints_of_the_rest(self) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 1), "one", confidence=Confidence.LOW)
            yield rule.finding(Span(2, 3), "two")

        (strict,) = run("x x", rule(check))
        _, lax = run("x x", rule(check), min_confidence=Confidence.LOW)
        assert lax.fingerprint == strict.fingerprint


class TestWhichRulesRun:
    def test_a_rule_is_not_run_on_a_document_of_another_kind(self) -> None:
        terms_only = rule(at((0, 1)), kinds=frozenset({Kind.TERMS}))
        source = Source("# Privacy Policy\n")
        assert () == lint(source, RuleSet((terms_only,)), Settings(DAY)).findings
        assert 1 == len(lint(source, RuleSet((terms_only,)), Settings(DAY), kind=Kind.TERMS).findings)

    def test_a_rule_sees_its_options_and_the_day(self) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 0), f"{policy.options(rule.meta.name)['word']} {policy.as_of}")

        (finding,) = run("x", rule(check), options={"rule-test001": {"word": "kettle"}})
        assert "kettle 2026-01-01" == finding.message

    def test_a_file_that_is_no_text_gets_only_what_cannot_be_switched_off(self) -> None:
        rules = RuleSet((rule(at((0, 1))), rule(at((0, 1)), "TEST002", optional=False)))
        report = lint(Source.from_bytes("Privacy".encode("utf-16")), rules, Settings(DAY))
        assert ["TEST002"] == [finding.code for finding in report.findings]

    def test_a_file_with_one_odd_byte_is_linted(self) -> None:
        report = lint(Source.from_bytes(b"Caf\xe9"), RuleSet((rule(at((0, 1))),)), Settings(DAY))
        assert 1 == len(report.findings)


class TestRulesThatFail:
    @pytest.mark.parametrize(
        "error", [ValueError("a\nlong story"), KeyError("x"), RecursionError(), SystemExit(0)]
    )
    def test_an_exception_names_rule_plugin_document_and_error_in_one_line(
        self, error: BaseException
    ) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            raise error
            yield

        with pytest.raises(RuleError) as raised:
            run("x", rule(check))
        told = str(raised.value)
        for part in ("TEST001", "rule-test001", "acme:rules", "p.md", type(error).__name__):
            assert part in told
        assert "\n" not in told
        assert raised.value.__cause__ is error

    def test_an_error_of_ours_is_passed_on(self) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            raise UsageError("the option word must be a string")
            yield

        with pytest.raises(UsageError, match="the option word"):
            run("x", rule(check))

    def test_a_recogniser_that_fails_is_no_fault_of_the_rule(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is named with the document, in one line, and not as a failure that the caller could mend."""

        def fails(passages: object) -> object:
            raise KeyError("a\nlong story")

        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 0), f"{policy.durations}")

        monkeypatch.setattr("policylint.policy.durations", fails)
        with pytest.raises(FactError) as raised:
            run("x", rule(check))
        assert "durations of p.md: KeyError: 'a\\nlong story'" == str(raised.value)
        assert isinstance(raised.value.__cause__, KeyError)
        assert not isinstance(raised.value, PolicylintError)

    def test_a_recogniser_that_needs_one_that_fails_is_not_named_for_it(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fails(passages: object) -> object:
            raise ValueError("odd")

        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 0), f"{policy.clauses}")

        monkeypatch.setattr("policylint.policy.durations", fails)
        with pytest.raises(FactError, match=r"^durations of p.md: ValueError: odd$"):
            run("x", rule(check))

    @pytest.mark.parametrize("span", [(0, 6), (-1, 2), (3, 2), (6, 6)])
    def test_a_span_outside_the_text_is_refused(self, span: tuple[int, int]) -> None:
        with pytest.raises(RuleError, match="outside the text"):
            run("words", rule(at(span)))

    @pytest.mark.parametrize("line", [0, 3])
    def test_a_line_outside_the_text_is_refused(self, line: int) -> None:
        with pytest.raises(RuleError, match="insert_at"):
            run("words", rule(absent("a.b", line)))

    @pytest.mark.parametrize("related", [(0, 6), (-1, 0)])
    def test_a_related_span_outside_the_text_is_refused(self, related: tuple[int, int]) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield rule.finding(Span(0, 1), "here", related=[Span(*related)])

        with pytest.raises(RuleError, match="outside the text"):
            run("words", rule(check))

    @pytest.mark.parametrize("thing", [None, "a message", Span(0, 1)])
    def test_what_is_not_a_finding_is_refused(self, thing: object) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield thing  # type: ignore[misc]

        with pytest.raises(RuleError, match="yields findings, not"):
            run("x", rule(check))

    def test_a_check_that_forgets_to_yield_is_refused(self) -> None:
        with pytest.raises(RuleError, match="NoneType"):
            run("x", rule(lambda rule, policy: None))  # type: ignore[arg-type, return-value]

    @pytest.mark.parametrize(
        "change", [{"severity": Severity.ERROR}, {"confidence": Confidence.HIGH}, {"code": "TEST002"}]
    )
    def test_a_finding_made_by_hand_cannot_outdo_its_rule_or_pose_as_another(
        self, change: dict[str, object]
    ) -> None:
        def check(rule: Rule, policy: Policy) -> Iterator[Finding]:
            yield evolve(rule.finding(Span(0, 1), "here"), **change)  # type: ignore[arg-type]

        with pytest.raises(RuleError):
            run("x", rule(check, severity=Severity.WARNING, confidence=Confidence.MEDIUM))


class TestReport:
    @pytest.mark.parametrize(
        ("worst", "fail_on", "expected"),
        [
            (Severity.ERROR, Severity.ERROR, True),
            (Severity.ERROR, Severity.WARNING, True),
            (Severity.WARNING, Severity.ERROR, False),
            (Severity.WARNING, Severity.WARNING, True),
            (Severity.INFO, Severity.WARNING, False),
            (Severity.INFO, Severity.INFO, False),
            (Severity.WARNING, Severity.INFO, True),
        ],
    )
    def test_a_run_fails_from_a_severity_on_and_never_for_an_info(
        self, worst: Severity, fail_on: Severity, expected: bool
    ) -> None:
        document = lint(Source("x"), RuleSet((rule(at((0, 1)), severity=worst),)), Settings(DAY))
        assert expected is Report((document,), DAY).fails(fail_on)

    def test_findings_come_document_by_document(self) -> None:
        documents = tuple(
            DocumentReport(Source("x", path), run("x", rule(at((0, 1), message=path)))) for path in ("b", "a")
        )
        assert ["b", "a"] == [finding.message for finding in Report(documents, DAY).findings]
        assert ["b", "a"] == [document.path for document in documents]
