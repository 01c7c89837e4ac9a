"""Findings that are left to others, and the rules that leave them."""

import datetime

import pytest
from attrs import evolve

from linear_time import assert_linear
from policylint import Confidence, Finding, LawReference, Severity, check_text, load_rules
from policylint.engine import Settings, lint
from policylint.source import Source, Span
from policylint.told_once import told_once

DAY = datetime.date(2026, 11, 22)
NOTHING = "# Privacy Policy\n\nWe keep the name that you give us, to run your account.\n"
CONTACT = frozenset({"PL102", "PL103", "PL301"})
RIGHTS = frozenset({"PL108", "PL109", "PL114", "PL115", "PL116"})
GAP, NARROWER = "ACME001", "ACME002"


def finding(
    code: str,
    *left_to: str,
    severity: Severity = Severity.WARNING,
    confidence: Confidence = Confidence.HIGH,
) -> Finding:
    return Finding(
        code=code,
        name="gap",
        severity=severity,
        confidence=confidence,
        span=Span(0, 1),
        message="a gap",
        left_to=left_to,
    )


def kept(*found: Finding) -> list[Finding]:
    return [one for one, _ in told_once([(one, one.code) for one in found])[0]]


class TestLeaving:
    def test_it_is_left_to_a_finding_of_a_rule_that_it_names(self) -> None:
        assert [finding(GAP)] == kept(finding(GAP), finding(NARROWER, GAP))
        assert [finding(GAP)] == kept(finding(NARROWER, GAP), finding(GAP))

    def test_each_finding_keeps_what_made_it(self) -> None:
        pairs = [(finding(NARROWER, GAP), "narrower"), (finding(GAP), "gap"), (finding("ACME003"), "third")]

        assert (pairs[1:], pairs[:1]) == told_once(pairs)

    def test_it_stays_where_that_rule_has_found_nothing(self) -> None:
        both = finding(NARROWER, GAP), finding("ACME003")

        assert [*both] == kept(*both)

    @pytest.mark.parametrize(
        "other",
        [finding(GAP, severity=Severity.INFO), finding(GAP, confidence=Confidence.MEDIUM)],
        ids=["less bad", "less sure"],
    )
    def test_it_stays_beside_what_weighs_less(self, other: Finding) -> None:
        assert [other, finding(NARROWER, GAP)] == kept(other, finding(NARROWER, GAP))

    def test_it_is_left_to_one_that_is_itself_left_to_a_third(self) -> None:
        assert ["ACME000"] == [
            one.code for one in kept(finding("ACME000"), finding(GAP, "ACME000"), finding(NARROWER, GAP))
        ]

    @pytest.mark.parametrize("codes", [(GAP, NARROWER), (GAP, NARROWER, "ACME003")])
    def test_of_those_that_are_left_to_each_other_one_stays(self, codes: tuple[str, ...]) -> None:
        found = [finding(code, after) for code, after in zip(codes, (*codes[1:], codes[0]), strict=True)]

        assert 1 == len(kept(*found))

    def test_of_many_that_are_left_to_many_all_are_dropped_in_linear_time(self) -> None:
        def many(size: int) -> list[tuple[Finding, int]]:
            spans = [Span(at, at + 1) for at in range(size)]
            return [
                *((evolve(finding(NARROWER, GAP), span=span), 0) for span in spans),
                *((evolve(finding(GAP), span=span), 0) for span in spans),
            ]

        assert [30, 30] == [len(one) for one in told_once(many(30))]
        assert_linear(many, told_once, sizes=(500, 2000))


class TestLaws:
    gdpr = LawReference("gdpr", "GDPR Art. 13", "gdpr-a")
    also_gdpr = LawReference("gdpr", "GDPR Art. 14", "gdpr-b")
    ccpa = LawReference("ccpa", "CCPA 1798.100", "ccpa-a")

    def test_those_of_what_is_left_are_cited_by_what_stays(self) -> None:
        stays = evolve(finding(GAP), laws=(self.gdpr,))
        left = evolve(finding(NARROWER, GAP), laws=(self.gdpr, self.ccpa))

        assert [(self.gdpr, self.ccpa)] == [one.laws for one in kept(stays, left)]

    def test_by_one_that_cites_the_same_law_if_there_is_one(self) -> None:
        first = evolve(finding(GAP), laws=(self.ccpa,))
        second = evolve(finding("ACME003"), laws=(self.gdpr,))
        left = evolve(finding(NARROWER, GAP, "ACME003"), laws=(self.also_gdpr,))

        assert [(self.ccpa,), (self.gdpr, self.also_gdpr)] == [one.laws for one in kept(first, second, left)]

    def test_by_the_last_of_several_that_are_left_to_each_other(self) -> None:
        last = evolve(finding("ACME000"), laws=(self.gdpr,))
        middle = evolve(finding(GAP, "ACME000"), laws=(self.also_gdpr,))
        first = evolve(finding(NARROWER, GAP), laws=(self.ccpa,))

        assert [{self.gdpr, self.also_gdpr, self.ccpa}] == [{*one.laws} for one in kept(last, middle, first)]


def told(text: str, among: frozenset[str], laws: tuple[str, ...] = (), **selection: object) -> list[str]:
    found = check_text(text, rules=load_rules(), as_of=DAY, laws=laws, **selection)  # type: ignore[arg-type]
    return [one.code for one in found if one.code in among]


class TestContact:
    def test_no_contact_at_all_is_told_once(self) -> None:
        assert ["PL102"] == told(NOTHING, CONTACT)

    def test_so_it_is_where_laws_that_are_named_ask_for_both(self) -> None:
        assert ["PL102"] == told(NOTHING, CONTACT, laws=("gdpr", "google-play"))

    def test_the_laws_of_both_are_cited(self) -> None:
        found = check_text(NOTHING, rules=load_rules(), as_of=DAY, laws=("gdpr", "google-play"))

        assert [["gdpr", "google-play"]] == [
            [law.law for law in one.laws] for one in found if one.code == "PL102"
        ]

    def test_no_contact_for_questions_is_told_once(self) -> None:
        text = NOTHING + "\nThe shop is run by Kite Supplies Ltd, 12 Harbour Street, Leeds LS1 4AB.\n"

        assert ["PL103"] == told(text, CONTACT)

    def test_no_e_mail_address_is_told_where_there_is_another_contact(self) -> None:
        text = NOTHING + "\n## Contact\n\nWith questions, call our privacy team on +44 113 496 0000.\n"

        assert ["PL301"] == told(text, CONTACT, min_confidence=Confidence.HIGH)

    def test_a_text_that_breaks_off_at_the_contact_is_told_once(self) -> None:
        text = NOTHING + "\nIf you have questions, you can contact us:\n"

        assert ["PL501"] == told(text, CONTACT | {"PL501"})

    def test_a_place_that_an_address_is_lost_from_is_told_beside_it(self) -> None:
        assert ["PL102", "PL301"] == told(NOTHING + "\nIf you have questions, email us at .\n", CONTACT)

    def test_who_asks_for_one_rule_only_hears_of_it(self) -> None:
        assert ["PL301"] == told(NOTHING, CONTACT, select=["PL301"])
        assert ["PL103"] == told(NOTHING, CONTACT, select=["PL103"])

    @pytest.mark.parametrize("severities", [{"PL102": Severity.INFO}, {"PL103": Severity.ERROR}])
    def test_a_rule_that_is_set_to_weigh_less_tells_nothing_for_another(
        self, severities: dict[str, Severity]
    ) -> None:
        report = lint(Source(NOTHING), load_rules(), Settings(DAY, severities=severities))

        assert ["PL102", "PL103"] == [one.code for one in report.findings if one.code in CONTACT]


class TestComments:
    there = CONTACT | {"PL007"}

    def test_one_on_what_is_left_to_another_is_not_unused(self) -> None:
        text = NOTHING + "\n<!-- policylint: disable-file=PL103,PL301 -- see the imprint -->\n"

        assert ["PL102"] == told(text, self.there)

    def test_one_on_what_is_told_silences_what_is_left_to_it(self) -> None:
        text = NOTHING + "\n<!-- policylint: disable-file=PL102 -- see the imprint -->\n"

        assert [] == told(text, self.there)

    def test_one_on_what_is_there_is_unused_as_ever(self) -> None:
        text = NOTHING + "\nWith questions, write to privacy@kites.example.\n"
        comment = "\n<!-- policylint: disable-file=PL103 -- see the imprint -->\n"

        assert ["PL007"] == told(text + comment, self.there - {"PL102"})


class TestRights:
    claim = NOTHING + "\nYou have rights under the GDPR.\n"

    def test_no_right_at_all_is_told_once_without_a_law(self) -> None:
        assert ["PL108"] == told(NOTHING, RIGHTS)

    def test_under_a_law_that_the_text_claims_each_right_is_told_and_not_the_lack_of_all(self) -> None:
        assert ["PL114", "PL115", "PL116"] == told(self.claim, RIGHTS)

    def test_two_laws_that_want_the_same_right_are_cited_by_one_finding(self) -> None:
        found = check_text(NOTHING, rules=load_rules(), as_of=DAY, laws=("gdpr", "ccpa"), select=["PL114"])

        assert [["gdpr", "ccpa"]] == [[law.law for law in one.laws] for one in found]


class TestCalifornia:
    there = frozenset({"PL114", "PL115", "PL116", "PL130", "PL131", "PL137", "PL139"})

    def test_its_section_is_left_to_what_would_stand_in_it(self) -> None:
        assert sorted(self.there - {"PL139"}) == told(NOTHING, self.there, laws=("ccpa",))

    def test_it_is_told_where_all_of_that_is_there(self) -> None:
        text = NOTHING + (
            "\nYou have the right to know which personal information we hold about you, to a copy of it, to "
            "have it corrected and to have it deleted. We do not discriminate against those who use these "
            "rights. In the last twelve months we have not sold or shared personal information. In the last "
            "twelve months we disclosed these categories of personal information for a business purpose: "
            "identifiers, to the carriers that bring your parcels.\n"
        )

        assert ["PL139"] == told(text, self.there, laws=("ccpa",))
