"""`RequiredClause` by law: how bad an absence is, how sure, for which clauses, and what came closest.

What holds without any law is tested with `Rule`, in test_rule.py.
"""

import datetime
from collections.abc import Sequence

import pytest

from policylint.confidence import Confidence
from policylint.facts.clauses import Clauses
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.finding import Finding, Severity
from policylint.policy import Policy
from policylint.required_clause import RequiredClause
from policylint.source import Source, Span
from policylint.syntax.parser import parse

DAY = datetime.date(2026, 11, 22)
LOW, MEDIUM, HIGH = Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH
TEXT = "# Privacy Policy\n\nWe keep what you send us for a year, and that is all we do.\n"


def rule(*clauses: str, core: tuple[str, ...] = (), always: bool = False) -> RequiredClause:
    return RequiredClause(
        "ACME001",
        "missing-thing",
        Severity.ERROR,
        clauses=clauses,
        core=core,
        always=always,
        searched=("a thing",),
        missing="no thing",
        since="1.0",
        declared_in="acme.clauses",
    )


def clause(key: str, confidence: Confidence = HIGH) -> Clause:
    return Clause(span=Span(0, 1), source=Source("#"), clause=key, confidence=confidence, how="cue")


def check(
    checked: RequiredClause,
    *there: Clause,
    text: str = TEXT,
    laws: tuple[str, ...] = (),
    conditions: tuple[str, ...] = (),
    misses: Sequence[NearMiss] = (),
) -> list[Finding]:
    policy = Policy(parse(Source(text)), as_of=DAY, laws=laws, conditions=conditions)
    policy.__dict__["clauses"] = Clauses(there, misses)
    return list(checked.check(policy))


class TestSeverity:
    def test_info_where_a_law_asks_if_any_and_nothing_tells_that_there_is(self) -> None:
        (finding,) = check(rule("processors.outsourcing"), laws=("kr-pipa",))

        assert (Severity.INFO, MEDIUM) == (finding.severity, finding.confidence)

    def test_error_where_the_law_itself_holds_for_such_data_only(self) -> None:
        (finding,) = check(rule("biometric.notice"), laws=("us-il-bipa",))

        assert (Severity.ERROR, HIGH) == (finding.severity, finding.confidence)

    def test_error_where_the_configuration_names_the_law(self) -> None:
        (finding,) = check(rule("purposes"), laws=("gdpr",))

        assert Severity.ERROR is finding.severity
        assert [("gdpr", "GDPR Art. 13(1)(c)", "gdpr-purposes")] == [
            (law.law, law.citation.partition(",")[0], law.requirement) for law in finding.laws
        ]

    def test_error_where_the_front_matter_does(self) -> None:
        (finding,) = check(rule("purposes"), text=f"---\npolicy: {{laws: [gdpr]}}\n---\n\n{TEXT}")

        assert Severity.ERROR is finding.severity

    def test_warning_where_only_the_text_claims_it(self) -> None:
        (finding,) = check(rule("purposes"), text=f"{TEXT}\nYour rights follow from the GDPR.\n")

        assert (Severity.WARNING, ["gdpr"]) == (finding.severity, [law.law for law in finding.laws])

    @pytest.mark.parametrize(
        ("key", "why"), [("rights.response-time", "recommended"), ("security", "not verified")]
    )
    def test_info_where_the_law_recommends_or_was_not_verified(self, key: str, why: str) -> None:
        (finding,) = check(rule(key), laws=("gdpr",))

        assert Severity.INFO is finding.severity, why

    def test_of_several_laws_the_firmest_decides_and_all_are_cited(self) -> None:
        (finding,) = check(rule("security"), laws=("gdpr", "google-play"))

        assert ["gdpr", "google-play"] == [law.law for law in finding.laws]
        assert Severity.ERROR is finding.severity

    def test_a_recommendation_of_a_claimed_law_does_not_excuse_from_the_core(self) -> None:
        both = rule("security", core=("security",))
        (finding,) = check(both, text=f"{TEXT}\nYour rights follow from the GDPR.\n")
        (named,) = check(both, laws=("gdpr",))

        assert (Severity.WARNING, Severity.INFO) == (finding.severity, named.severity)


class TestWhatIsMissing:
    def test_a_clause_that_is_there_is_not(self) -> None:
        assert [] == check(rule("purposes"), clause("purposes"), laws=("gdpr",))

    @pytest.mark.parametrize("laws", [(), ("gdpr",)])
    def test_a_mere_mention_is_not(self, laws: tuple[str, ...]) -> None:
        """It is too vague, which is told elsewhere."""
        checked = rule("purposes", core=("purposes",), always=True)

        assert [] == check(checked, clause("purposes", LOW), laws=laws)

    def test_what_depends_on_an_unknown_condition_is_not(self) -> None:
        assert [] == check(rule("dpo.contact"), laws=("gdpr",))
        assert 1 == len(check(rule("dpo.contact"), laws=("gdpr",), conditions=("has-dpo",)))
        assert [] == check(rule("dpo.contact"), laws=("gdpr",), conditions=("not-has-dpo",))

    def test_what_no_law_asks_is_not(self) -> None:
        assert [] == check(rule("dnt"), laws=("gdpr",))

    def test_each_clause_has_a_finding_in_the_order_of_the_rule(self) -> None:
        found = check(
            rule("rights.portability", "purposes", "recipients"), clause("purposes"), laws=("gdpr",)
        )

        assert ["rights.portability", "recipients"] == [finding.clause for finding in found]
        assert 2 == len({finding.message for finding in found})
        assert all(finding.message.startswith("no thing: ") for finding in found)

    def test_one_clause_that_two_laws_ask_for_has_one_finding(self) -> None:
        found = check(rule("purposes"), laws=("ccpa", "gdpr"))

        assert [["ccpa", "gdpr"]] == [[law.law for law in finding.laws] for finding in found]

    def test_two_clauses_that_answer_each_other_have_one_finding(self) -> None:
        """Who adds the right of access for the one law adds the right to know for the other."""
        checked = rule("rights.access", "rights.know-ccpa")

        assert [("rights.access", ["gdpr", "ccpa"])] == [
            (one.clause, [law.law for law in one.laws]) for one in check(checked, laws=("ccpa", "gdpr"))
        ]
        assert ["no thing: tell people they may request access"] == [
            one.message for one in check(checked, laws=("ccpa", "gdpr"))
        ]
        assert ["rights.know-ccpa"] == [one.clause for one in check(checked, laws=("ccpa",))]

    def test_a_clause_that_only_answers_another_has_its_own(self) -> None:
        """Refusing marketing is a right to object; to object is no right to refuse marketing."""
        conditions = ("direct-marketing", "uses-legitimate-interests")
        found = check(
            rule("rights.objection", "rights.object-marketing"), laws=("gdpr",), conditions=conditions
        )

        assert ["rights.objection", "rights.object-marketing"] == [one.clause for one in found]

    def test_a_finding_names_the_rules_that_it_is_left_to(self) -> None:
        checked = RequiredClause(
            "ACME001",
            "missing-thing",
            Severity.ERROR,
            clauses=("purposes", "recipients"),
            left_to={"recipients": ("ACME002",)},
            searched=("a thing",),
            missing="no thing",
            since="1.0",
            declared_in="acme.clauses",
        )

        assert [(), ("ACME002",)] == [one.left_to for one in check(checked, laws=("gdpr",))]

    def test_what_was_read_in_the_law_says_what_is_missing(self) -> None:
        """The UK GDPR's own requirement, which only repeats others, was not."""
        (finding,) = check(rule("legal-basis", "sources"), laws=("uk-gdpr",))

        assert (
            "no thing: state the legal basis relied on for the processing (purpose by purpose)"
            == finding.message
        )

    @pytest.mark.parametrize(
        ("law", "clause", "expected"),
        [
            ("au-privacy-act", "holding", "no thing: say how it is held"),
            ("au-privacy-act", "overseas-countries", "no thing: say whether it is likely to be disclosed"),
            ("jp-appi", "complaint.controller", "no thing: say where to lodge complaints"),
            ("gdpr", "legitimate-interests", "no thing: where Art. 6(1)(f) is the basis, say what"),
            ("gdpr", "rights.access", "no thing: tell people"),
            ("kr-pipa", "security.measures-described", "no thing; what is asked for: measures to ensure"),
            ("nz-privacy-act", "rights.access", "no thing; what is asked for: rights of access to"),
        ],
    )
    def test_a_message_goes_on_with_advice_or_with_what_the_law_wants(
        self, law: str, clause: str, expected: str
    ) -> None:
        conditions = ("transfers-overseas", "uses-legitimate-interests")
        (finding, *_) = check(rule(clause, "sources"), laws=(law,), conditions=conditions)

        assert clause == finding.clause
        assert finding.message.startswith(expected)

    def test_a_clause_of_several_may_have_words_of_its_own(self) -> None:
        """“No choice on cookies” would be untrue where only prior consent is missing."""
        checked = RequiredClause(
            "ACME001",
            "missing-thing",
            Severity.ERROR,
            clauses=("recipients", "rights.portability"),
            searched=("a thing",),
            missing="no thing",
            missing_by_clause={"recipients": "no names"},
            since="1.0",
            declared_in="acme.clauses",
        )

        assert ["no names", "no thing"] == [
            one.message.partition(":")[0] for one in check(checked, laws=("gdpr",))
        ]

    def test_words_for_a_clause_that_is_not_asked_for_are_a_mistake(self) -> None:
        with pytest.raises(ValueError, match="has a message for recipients, for which it does not ask"):
            RequiredClause(
                "ACME001",
                "missing-thing",
                Severity.ERROR,
                clauses=("purposes",),
                searched=("a thing",),
                missing="no thing",
                missing_by_clause={"recipients": "no names"},
                since="1.0",
                declared_in="acme.clauses",
            )


class TestCore:
    checked = rule("rights.access", core=("rights.access", "rights.rectification", "rights.erasure"))

    def test_what_the_core_misses_is_told_beside_what_a_law_finds_too_vague(self) -> None:
        text = f"{TEXT}\nYou have rights under the GDPR.\n"
        vague, there = clause("purposes", LOW), clause("retention.period")

        assert len(check(rule("purposes", core=("retention.period",)), vague, text=text)) == 1
        assert check(rule("purposes", core=("retention.period",)), vague, there, text=text) == []

    def test_it_is_a_warning_where_no_law_is_named(self) -> None:
        (finding,) = check(self.checked)

        assert (Severity.WARNING, (), "rights.access") == (finding.severity, finding.laws, finding.clause)

    def test_it_is_not_asked_where_a_law_is_named(self) -> None:
        assert [] == check(self.checked, laws=("coppa",))

    def test_any_clause_of_the_group_will_do(self) -> None:
        assert [] == check(self.checked, clause("rights.erasure"))

    @pytest.mark.parametrize("laws", [(), ("gdpr",)])
    def test_a_document_for_people_at_work_need_not_speak_of_children(self, laws: tuple[str, ...]) -> None:
        text = TEXT.replace("Policy", "Notice for Drivers")
        of_children = rule("children.age", core=("children.age",))

        assert [] == check(of_children, text=text, laws=laws)
        assert 1 == len(check(of_children, laws=laws))
        assert 1 == len(check(rule("purposes", core=("purposes",)), text=text))

    def test_law_and_core_have_one_finding_together(self) -> None:
        found = check(self.checked, text=f"{TEXT}\nYour rights follow from the GDPR.\n")

        assert [["gdpr"]] == [[law.law for law in finding.laws] for finding in found]

    def test_always_means_whatever_laws_are_named(self) -> None:
        assert 1 == len(check(rule("acme.robots", always=True), laws=("coppa",)))
        assert [] == check(rule("acme.robots", always=True), clause("acme.robots"), laws=("coppa",))

    def test_always_is_content_with_a_clause_that_answers(self) -> None:
        assert [] == check(rule("effective-date", always=True), clause("last-updated"), laws=("coppa",))


class TestConfidence:
    def test_a_supplement_to_another_policy_lowers_it(self) -> None:
        opening = "# Privacy Notice\n\nThis notice supplements our Privacy Policy. You may ask us for it.\n"

        assert [MEDIUM] == [one.confidence for one in check(rule("purposes"), text=opening, laws=("gdpr",))]
        assert [HIGH] == [one.confidence for one in check(rule("purposes"), laws=("gdpr",))]

    def test_images_in_its_place_lower_it(self) -> None:
        text = f"{TEXT}\nWe use your name for these purposes:\n\n![](table.png)\n"

        assert [MEDIUM] == [one.confidence for one in check(rule("legal-basis"), text=text, laws=("gdpr",))]
        assert [HIGH] == [one.confidence for one in check(rule("legal-basis"), laws=("gdpr",))]
        assert [HIGH] == [one.confidence for one in check(rule("recipients"), text=text, laws=("gdpr",))]


class TestLeftToAnotherDocument:
    text = f"{TEXT}\nHow long we keep things is told in our [retention policy](/retention).\n"

    def test_it_lowers_the_confidence_and_is_the_nearest_miss(self) -> None:
        checked = rule("retention.period", core=("retention.period",))
        near = NearMiss(span=Span(0, 1), source=Source("#"), clause="retention.period", why="only so")
        (finding,) = check(checked, text=self.text, misses=[near])

        assert finding.confidence is MEDIUM
        assert finding.absence is not None
        assert finding.absence.nearest_miss is not None
        assert finding.absence.nearest_miss.why.startswith("it leaves retention to another document")

    def test_other_clauses_are_missing_as_before(self) -> None:
        (finding,) = check(rule("purposes"), text=self.text, laws=("gdpr",))

        assert finding.confidence is HIGH

    def test_what_the_core_asks_too_is_not_left_elsewhere_by_the_law_alone(self) -> None:
        text = f"{TEXT}\nThe rights of people under the CCPA are told in our [CCPA Notice](/ccpa).\n"
        by_core = check(rule("purposes", core=("purposes",)), text=text)
        by_law = check(rule("categories-sold"), text=text)

        assert [HIGH] == [one.confidence for one in by_core]
        assert [MEDIUM] == [one.confidence for one in by_law]


class TestLostText:
    text = f"{TEXT}\nYou have the right to request that we:\n\nFor more, write to us.\n"

    def test_what_may_have_stood_there_is_of_medium_confidence_and_the_place_is_the_nearest_miss(
        self,
    ) -> None:
        (finding,) = check(rule("rights.restriction"), text=self.text, laws=("gdpr",))

        assert finding.confidence is MEDIUM
        assert finding.absence is not None
        assert finding.absence.nearest_miss is not None
        assert finding.absence.nearest_miss.why == "it announces a list and has none"

    def test_other_clauses_are_missing_as_before(self) -> None:
        (finding,) = check(rule("purposes"), text=self.text, laws=("gdpr",))

        assert finding.confidence is HIGH


class TestNearestMiss:
    def miss(self, key: str, start: int) -> NearMiss:
        return NearMiss(span=Span(start, start + 1), source=Source("x"), clause=key, why=f"only {key}")

    def why(self, checked: RequiredClause, *keys: str, laws: tuple[str, ...] = ()) -> str | None:
        misses = [self.miss(key, start) for start, key in enumerate(keys)]
        absence = check(checked, misses=misses, laws=laws)[0].absence
        assert absence is not None
        return absence.nearest_miss.why if absence.nearest_miss else None

    def test_there_need_be_none(self) -> None:
        assert self.why(rule("purposes"), "recipients", laws=("gdpr",)) is None

    def test_it_is_of_the_clause_itself_first(self) -> None:
        assert "only retention.period" == self.why(
            rule("retention.period"), "retention.criteria", "retention.period", laws=("gdpr",)
        )

    def test_or_of_one_that_answers_for_it(self) -> None:
        assert "only retention.criteria" == self.why(
            rule("retention.period"), "retention.criteria", laws=("gdpr",)
        )

    def test_or_of_another_of_the_core_group_where_the_core_asks(self) -> None:
        assert "only rights.erasure" == self.why(TestCore.checked, "rights.erasure")
