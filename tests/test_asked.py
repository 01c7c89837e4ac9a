"""What laws and the core profile ask of a document, and how it stands to each."""

import datetime

import pytest
from attrs import evolve

from policylint.asked import Asked, AskedByCore, RequirementStatus, best
from policylint.confidence import Confidence
from policylint.facts.clauses import Clauses
from policylint.facts.clauses.clause import Clause
from policylint.law import catalogue
from policylint.policy import Policy
from policylint.source import Source, Span
from policylint.syntax.parser import parse

DAY = datetime.date(2026, 11, 22)
LOW, MEDIUM, HIGH = Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH


def clause(key: str, confidence: Confidence = HIGH, *, denied: bool = False, start: int = 0) -> Clause:
    return Clause(
        span=Span(start, start + 1),
        source=Source("x"),
        clause=key,
        confidence=confidence,
        how="cue",
        denied=denied,
    )


def policy(
    *clauses: Clause,
    laws: tuple[str, ...] = ("gdpr",),
    conditions: tuple[str, ...] = (),
    as_of: datetime.date = DAY,
) -> Policy:
    made = Policy(parse(Source("# Privacy Policy\n")), as_of=as_of, laws=laws, conditions=conditions)
    made.__dict__["clauses"] = Clauses(clauses, ())
    return made


def asked(requirement: str, checked: Policy) -> Asked:
    (found,) = [one for one in checked.asked if one.requirement.id == requirement]
    return found


def core(key: str, checked: Policy) -> AskedByCore:
    (found,) = [one for one in checked.asked_by_core if key in one.clauses]
    return found


class TestStatus:
    @pytest.mark.parametrize("confidence", [MEDIUM, HIGH])
    def test_a_clause_that_is_sure_enough_satisfies(self, confidence: Confidence) -> None:
        evidence = clause("purposes", confidence)
        found = asked("gdpr-purposes", policy(evidence))

        assert (RequirementStatus.SATISFIED, evidence) == (found.status, found.evidence)
        assert not found.is_unanswered

    def test_nothing_is_missing(self) -> None:
        found = asked("gdpr-purposes", policy())

        assert (RequirementStatus.MISSING, None, ()) == (found.status, found.evidence, found.conditions)
        assert found.is_unanswered

    def test_a_mere_mention_is_partial(self) -> None:
        found = asked("gdpr-purposes", policy(clause("purposes", LOW)))

        assert RequirementStatus.PARTIAL is found.status
        assert found.evidence is not None
        assert found.is_unanswered

    def test_of_mentions_the_text_is_shown_and_not_its_title(self) -> None:
        text = clause("purposes", LOW, start=9)
        found = asked("gdpr-purposes", policy(evolve(clause("purposes", LOW), how="heading"), text))

        assert text == found.evidence

    def test_a_denial_answers(self) -> None:
        found = asked("gdpr-purposes", policy(clause("purposes", denied=True)))

        assert RequirementStatus.DENIED is found.status
        assert not found.is_unanswered

    def test_a_statement_goes_before_a_denial_and_a_mention_counts_for_nothing_beside_them(self) -> None:
        stated, denied = clause("purposes", MEDIUM, start=5), clause("purposes", denied=True, start=3)
        found = asked("gdpr-purposes", policy(clause("purposes", LOW), denied, stated))

        assert (RequirementStatus.SATISFIED, stated) == (found.status, found.evidence)

    def test_a_condition_that_fails_makes_it_not_applicable_whatever_is_there(self) -> None:
        for clauses in ((), (clause("dpo.contact"),)):
            found = asked("gdpr-dpo-contact", policy(*clauses, conditions=("not-has-dpo",)))
            assert (RequirementStatus.NOT_APPLICABLE, ("has-dpo",)) == (found.status, found.conditions)

    def test_a_condition_that_holds_makes_it_due(self) -> None:
        found = asked("gdpr-dpo-contact", policy(conditions=("has-dpo",)))

        assert RequirementStatus.MISSING is found.status

    @pytest.mark.parametrize("there", [(), (clause("dpo.contact", LOW),)])
    def test_an_unknown_condition_makes_it_undecidable_and_is_named(self, there: tuple[Clause, ...]) -> None:
        found = asked("gdpr-dpo-contact", policy(*there))

        assert (RequirementStatus.UNDECIDABLE, ("has-dpo",)) == (found.status, found.conditions)
        assert not found.is_unanswered

    def test_a_clause_that_is_there_settles_an_unknown_condition(self) -> None:
        found = asked("gdpr-dpo-contact", policy(clause("dpo.contact")))

        assert RequirementStatus.SATISFIED is found.status

    def test_what_the_text_cannot_show_is_out_of_reach(self) -> None:
        found = asked("gdpr-clear-language", policy(clause("clarity")))

        assert RequirementStatus.OUT_OF_REACH is found.status

    def test_a_notice_word_for_word_is_within_reach(self) -> None:
        checked = policy(laws=("us-tx-tdpsa",), conditions=("sells-sensitive-data",))

        assert RequirementStatus.MISSING is asked("us-tx-notice-sensitive-sale", checked).status


class TestWhatIsAsked:
    def test_a_clause_that_answers_for_another(self) -> None:
        checked = policy(clause("retention.criteria"))

        assert RequirementStatus.SATISFIED is asked("gdpr-retention", checked).status

    def test_not_the_other_way_round(self) -> None:
        """An officer's contact is a contact for privacy, but not any contact for privacy is an officer's."""
        checked = policy(clause("contact.privacy"), conditions=("has-dpo",))

        assert RequirementStatus.MISSING is asked("gdpr-dpo-contact", checked).status

    def test_where_nobody_receives_data_nothing_more_is_asked_of_recipients(self) -> None:
        nobody = clause("recipients", denied=True)
        alone = asked("apple-third-parties", policy(nobody, laws=("apple-app-store",)))
        beside = asked("apple-third-parties", policy(nobody, clause("recipients"), laws=("apple-app-store",)))

        assert (RequirementStatus.DENIED, nobody) == (alone.status, alone.evidence)
        assert RequirementStatus.MISSING is beside.status

    def test_details_that_are_there_count_whatever_is_said_of_the_whole(self) -> None:
        checked = policy(
            clause("recipients", denied=True), clause("third-party-protection"), laws=("apple-app-store",)
        )

        assert RequirementStatus.SATISFIED is asked("apple-third-parties", checked).status

    def test_requirements_come_law_by_law_and_only_those_in_force(self) -> None:
        before = policy(laws=("uk-gdpr", "gdpr"), as_of=datetime.date(2026, 6, 18))
        since = policy(laws=("uk-gdpr", "gdpr"), as_of=datetime.date(2026, 6, 19))

        assert ["gdpr", "uk-gdpr"] == list(dict.fromkeys(one.requirement.law for one in since.asked))
        new = {one.requirement.id for one in since.asked} - {one.requirement.id for one in before.asked}
        assert {"uk-complaint-controller"} == new

    def test_what_a_law_repeats_is_asked_with_its_own_citation(self) -> None:
        found = asked("gdpr-retention", policy(laws=("uk-gdpr",)))

        assert RequirementStatus.MISSING is found.status
        assert ("uk-gdpr", "UK GDPR Art. 13-14") == (found.requirement.law, found.requirement.citation)
        assert found.requirement.verified

    def test_a_requirement_that_only_repeats_others_is_not_asked_itself(self) -> None:
        assert "uk-art13" not in {one.requirement.id for one in policy(laws=("uk-gdpr",)).asked}

    def test_what_is_repeated_is_not_asked_twice_where_its_own_law_applies(self) -> None:
        checked = policy(laws=("uk-gdpr", "gdpr"))

        (found,) = [one for one in checked.asked if one.requirement.id == "gdpr-retention"]
        assert "gdpr" == found.requirement.law

    def test_the_best_evidence_is_the_surest_and_the_first_of_equals(self) -> None:
        medium, first, second = clause("a", MEDIUM), clause("a", HIGH, start=2), clause("a", HIGH, start=4)

        assert first is best([medium, first, second])
        assert medium is best([clause("a", HIGH, denied=True), medium])


class TestCore:
    def test_it_is_asked_where_no_law_is_named(self) -> None:
        checked = policy(laws=())

        assert list(catalogue.core()) == [one.clauses for one in checked.asked_by_core]
        assert {RequirementStatus.MISSING} == {one.status for one in checked.asked_by_core}

    def test_little_of_it_is_where_a_law_is(self) -> None:
        assert list(catalogue.core_whatever_law()) == [
            one.clauses for one in policy(laws=("gdpr",)).asked_by_core
        ]

    def test_one_clause_of_a_group_will_do(self) -> None:
        assert (
            RequirementStatus.SATISFIED
            is core("rights.access", policy(clause("rights.erasure"), laws=())).status
        )

    def test_so_will_one_that_answers_for_it(self) -> None:
        assert (
            RequirementStatus.SATISFIED
            is core("effective-date", policy(clause("last-updated"), laws=())).status
        )

    @pytest.mark.parametrize(
        ("there", "status"),
        [
            (clause("purposes", LOW), RequirementStatus.PARTIAL),
            (clause("purposes", denied=True), RequirementStatus.DENIED),
        ],
    )
    def test_mentions_and_denials_are_told_apart(self, there: Clause, status: RequirementStatus) -> None:
        assert status is core("purposes", policy(there, laws=())).status
