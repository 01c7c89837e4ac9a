"""Documents that are for people at work only."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.people_at_work import people_at_work
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

BINDING = "This policy applies to all employees and contractors of Kites Ltd.\n\n"


def told_by(text: str) -> str | None:
    found = people_at_work(passages(parse(Source(text))))
    return found.text if found else None


def told_by_body(text: str) -> str | None:
    return told_by(f"# Privacy and data protection\n\nA job with kites is a fine one.\n\n{text}")


class TestTitle:
    @pytest.mark.parametrize(
        "title",
        [
            "Privacy Notice for Drivers",
            "Kite Rides: Privacy Policy for Drivers and Couriers",
            "Privacy Statement for Business Partners",
            "Privacy Notice for Job Applicants",
            "Kites Ltd Candidate Privacy Notice",
            "Employee Privacy Notice",
            "Recruitment Privacy Policy",
            "Suppliers’ Privacy Notice",
            "Applicant, Employee and Suppliers’ Privacy Notice",
            "Candidate/Employee Privacy Notice",
        ],
    )
    def test_it_says_for_whom_the_document_is(self, title: str) -> None:
        assert told_by(f"# {title}\n\nWe keep your name and your vacancy.\n") is not None

    @pytest.mark.parametrize(
        "title",
        [
            "Privacy Notice for Drivers and Passengers",
            "Privacy Notice for Drivers/Passengers",
            "Privacy Notice for Drivers/Couriers and Passengers",
            "Privacy Notice for Employees & Customers",
            "Privacy Notice for Staff (and Pupils)",
            "Pupil and Staff Privacy Notice",
            "Pupil & Staff Privacy Notice",
            "Pupil/Staff Privacy Notice",
            "Employee, Parent and Staff Privacy Notice",
            "Privacy Policy for Employees, Customers and Guests",
            "Privacy Policy for Driver Booster",
            "Courier Privacy Policy",
            "Staff Scheduler Privacy Policy",
            "Privacy Policy",
            "Privacy Notice for Parents",
        ],
    )
    def test_another_readership_or_the_name_of_a_product_is_none(self, title: str) -> None:
        assert told_by(f"# {title}\n\nWe keep your name and your vacancy.\n") is None

    def test_candidates_may_be_those_of_a_school(self) -> None:
        assert (
            told_by("# Privacy Notice for Candidates\n\nWe mark your papers and send your grades.\n") is None
        )

    def test_a_title_further_down_is_that_of_a_part(self) -> None:
        assert (
            told_by("# Privacy Policy\n\nWe keep your name.\n\n## Employee Privacy Notice\n\nAsk us.\n")
            is None
        )


class TestScope:
    @pytest.mark.parametrize(
        "sentence",
        [
            "This notice applies to job applicants.",
            "This privacy notice is for candidates who apply to one of our shops.",
            "This statement applies only to current and former employees of Kites Ltd.",
            "This policy is intended for couriers, drivers and suppliers.",
            "This policy applies to drivers, and explains what we keep of them.",
            "This notice applies to how we handle your personal data as a candidate.",
            "This policy describes what we do with the personal data of our drivers.",
        ],
    )
    def test_a_sentence_of_the_opening_says_to_whom_it_applies(self, sentence: str) -> None:
        assert told_by_body(sentence) is not None

    @pytest.mark.parametrize(
        "sentence",
        [
            "This notice does not apply to job applicants.",
            "This notice applies to job applicants and visitors of our site.",
            "This notice applies to candidates, customers and guests.",
            "This notice applies to job applicants as well as pupils.",
            "This policy describes how our staff treats the personal data of customers.",
            "This policy describes the information that we get from suppliers.",
            "This section applies to job applicants.",
            BINDING,
        ],
    )
    def test_others_beside_them_and_those_who_only_follow_it_are_none(self, sentence: str) -> None:
        assert told_by_body(sentence) is None

    def test_further_down_it_is_about_one_group_of_many(self) -> None:
        text = "We keep your name.\n\n" * 60 + "This notice applies to job applicants.\n"

        assert told_by_body(text) is None


class TestAccess:
    @pytest.mark.parametrize(
        "sentence",
        [
            "Access to the Kite Update app is restricted to Kites Ltd. employees only.",
            "Access to this tool is limited to company members only.",
            "The portal is intended exclusively for our staff.",
            "This app is for internal use only by employees of Kites Ltd.",
        ],
    )
    def test_only_a_companys_own_people_have_it(self, sentence: str) -> None:
        assert told_by_body(sentence) is not None

    @pytest.mark.parametrize(
        "sentence",
        [
            "Access to your personal data is restricted to employees only.",
            "Access to our service is restricted to people of 18 and older.",
            "Access to the database is limited to authorised personnel only.",
            "The marketplace is only for members of the club.",
        ],
    )
    def test_access_to_data_and_other_limits_are_none(self, sentence: str) -> None:
        assert told_by_body(sentence) is None


class TestPolicyForOwnPeople:
    @pytest.mark.parametrize(
        "administered",
        [
            "Document number: K-12",
            "Policy owner: the head of kites",
            "Review date: May 2027",
            "Approvals: the board",
            "## Roles and responsibilities\n\nThe head of kites sees to it.",
            "Careless handling of data is a disciplinary matter.",
            "New employees receive a day of training on it.",
            "Our contractors must at all times adhere to this policy.",
        ],
    )
    def test_it_binds_staff_and_is_administered(self, administered: str) -> None:
        assert "policy applies to all employees" == told_by_body(BINDING + administered)

    @pytest.mark.parametrize(
        "text",
        [
            BINDING,
            "Document number: K-12\n\nReview date: May 2027\n\nApprovals: the board",
            "This policy applies to all visitors.\n\nEmployees receive training on it.",
            "Our employees follow this policy.\n\nCareless handling is a disciplinary matter.",
        ],
        ids=["binds staff only", "administered only", "binds visitors", "staff in a policy for customers"],
    )
    def test_one_of_both_is_not_enough(self, text: str) -> None:
        assert told_by_body(text) is None


@pytest.mark.parametrize(
    "unit",
    [
        "policy applies to all ",
        "our employees ",
        "employees receive ",
        "roles and ",
        "notice is for drivers, ",
        "notice covers data ",
        "access to the app ",
        "app is for the employees ",
        "privacy notice for all drivers and ",
        "# privacy notice for all ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), people_at_work, sizes=SIZES_OF_A_RECOGNISER)
