"""The catalogue of laws: what was taken over, and finding things in it."""

import datetime
import subprocess
import sys
import tomllib
from typing import Any

import pytest

from policylint.applicability import CONSENT_OR_CONTRACT, PROCESSES_DATA
from policylint.errors import UsageError
from policylint.facts.citations.law_names import AMBIGUOUS
from policylint.facts.citations.law_names import LAWS as NAMED_LAWS
from policylint.law import catalogue
from policylint.law.check import Check
from policylint.law.law import plain_name
from policylint.law.requirement import Strength

DAY = datetime.date(2026, 11, 22)

KEYS_OF_GOLD = {
    "title": "policy-title",
    "effective_date": "effective-date",
    "last_updated": "last-updated",
    "version": "version",
    "controller_identity": "contact.controller",
    "controller_address": "contact.postal",
    "contact_email": "contact.email",
    "contact_phone": "contact.phone",
    "dpo": "dpo.contact",
    "eu_uk_representative": "contact.representative",
    "scope": "scope",
    "definitions": "definitions",
    "categories_collected": "categories-collected",
    "sources_third_party": "sources",
    "purposes": "purposes",
    "legal_basis": "legal-basis",
    "legitimate_interests_named": "legitimate-interests",
    "mandatory_or_optional": "provision-required",
    "recipients": "recipients",
    "named_processors": "recipients.identities",
    "sale_statement": "categories-sold",
    "cross_context_ads_sharing": "targeted-ads",
    "ccpa_section": "ccpa-applies",
    "ccpa_opt_out_link": "sale-opt-out",
    "sensitive_data": "sensitive-data",
    "international_transfers": "transfers.third-country",
    "transfer_safeguards": "transfers.safeguards",
    "retention": "retention.period",
    "retention_specific_period": "retention.specific-period",
    "security": "security",
    "security_disclaimer": "security.disclaimer",
    "breach_notification": "breach-notification",
    "right_access": "rights.access",
    "right_rectification": "rights.rectification",
    "right_erasure": "rights.erasure",
    "right_restriction": "rights.restriction",
    "right_portability": "rights.portability",
    "right_objection": "rights.objection",
    "right_withdraw_consent": "rights.withdraw-consent",
    "automated_decisions": "automated-decisions",
    "complaint_authority": "complaint.authority",
    "non_discrimination": "non-discrimination",
    "rights_exercise_method": "rights.how-to-exercise",
    "rights_response_time": "rights.response-time",
    "identity_verification": "rights.verification",
    "authorised_agent": "authorized-agent",
    "children": "children.information-collected",
    "children_age": "children.age",
    "parental_consent": "children.parental-consent",
    "cookies": "cookies",
    "cookie_consent": "cookies.consent",
    "cookie_list": "cookies.list",
    "dnt": "dnt",
    "gpc": "opt-out-signal",
    "analytics_named": "analytics.disclosure",
    "marketing_opt_out": "marketing-opt-out",
    "third_party_links": "third-party-links",
    "social_login": "social-login",
    "business_transfer": "business-transfer",
    "legal_disclosure": "legal-disclosure",
    "changes": "change-notice",
    "change_notice_advance": "change-notice.advance",
    "acceptance_by_use": "acceptance-by-use",
    "payment_processing": "payment-processing",
}
NO_CLAUSE = {"contents_list"}


@pytest.fixture(scope="module")
def given(shared) -> dict[str, list[dict[str, Any]]]:  # type: ignore[no-untyped-def]
    """The tables that the catalogue was taken over from."""
    tables: dict[str, list[dict[str, Any]]] = tomllib.loads((shared / "law/legal.toml").read_text("utf-8"))
    return tables


class TestTakenOver:
    @pytest.mark.shared
    def test_every_requirement_is_there_as_given(self, given) -> None:  # type: ignore[no-untyped-def]
        """The conditions are those of the law's scope and its own together."""
        ours = {
            each.id: {
                "law": each.law,
                "citation": each.citation,
                "states": each.states,
                "strength": each.strength.value,
                "clause": each.clause,
                "check": each.check.value,
                "effective": each.effective,
                "until": each.until,
                "verified": each.verified,
            }
            for law in catalogue.laws()
            for each in catalogue.requirements(law.key)
        }

        assert 430 == len(ours)
        assert {
            row["id"]: {field: row.get(field) for field in ours["gdpr-purposes"]}
            for row in given["requirement"]
        } == ours

    @pytest.mark.shared
    def test_a_requirement_s_conditions_and_its_law_s_scope_are_those_given(self, given) -> None:  # type: ignore[no-untyped-def]
        """A scope adds a condition only where those of one law were given two, or no State."""
        conditions = {row["id"]: set(row["applies_when"]) for row in given["requirement"]}
        wider = set()
        for law in catalogue.laws():
            for requirement in catalogue.requirements(law.key):
                ours = {*law.scope, *requirement.conditions}
                assert conditions[requirement.id] <= ours, requirement.id
                if ours != conditions[requirement.id]:
                    wider.add(law.key)

        assert {"coppa", "us-il-bipa"} == wider

    @pytest.mark.shared
    def test_laws_clauses_conditions_ages_and_obsolete_references_are_there(self, given) -> None:  # type: ignore[no-untyped-def]
        assert {(row["key"], row["name"], row.get("in_force_from")) for row in given["law"]} == {
            (law.key, law.name, law.in_force_from) for law in catalogue.laws()
        }
        assert {(row["key"], row["title"], row["check"]) for row in given["clause"]} <= {
            (clause.key, clause.title, clause.check.value) for clause in catalogue.clause_keys()
        }
        added = {PROCESSES_DATA, CONSENT_OR_CONTRACT, "has-illinois-users"}
        assert {row["key"] for row in given["condition"]} | added == {
            each.key for each in catalogue.conditions()
        }
        assert {
            (
                row["id"],
                row["law"],
                row["jurisdiction"],
                row["age"],
                row["meaning"],
                row["citation"],
                row["verified"],
            )
            for row in given["age_threshold"]
        } == {
            (age.id, age.law, age.jurisdiction, age.age, age.meaning, age.citation, age.verified)
            for law in catalogue.laws()
            for age in catalogue.age_thresholds(law.key)
        }
        assert {
            (row["id"], row["died_on"], tuple(row["patterns"]), tuple(row.get("guard", ())), row["verified"])
            for row in given["obsolete"]
        } == {
            (dead.id, dead.died_on, dead.patterns, dead.guards, dead.verified)
            for dead in catalogue.obsolete_references()
        }

    @pytest.mark.shared
    def test_every_clause_of_the_gold_inventories_has_a_key(self, shared) -> None:  # type: ignore[no-untyped-def]
        """All but a list of contents, which is no clause but structure."""
        yaml = pytest.importorskip("yaml")
        gold = {
            clause
            for path in (shared / "seeds").glob("*.yaml")
            for clause in yaml.safe_load(path.read_text("utf-8"))["clauses"]
        }

        assert gold - NO_CLAUSE == KEYS_OF_GOLD.keys()

    @pytest.mark.parametrize("key", sorted(set(KEYS_OF_GOLD.values())))
    def test_clauses_that_no_law_asks_for_have_keys_too(self, key: str) -> None:
        assert key == catalogue.clause_key(key).key


class TestLaws:
    @pytest.mark.parametrize("law", catalogue.laws(), ids=lambda law: law.key)
    def test_a_law_is_found_by_its_key_and_each_alias(self, law) -> None:  # type: ignore[no-untyped-def]
        names = [law.key, law.key.upper(), *law.aliases]

        assert {law.key} == {catalogue.law(name).key for name in names}

    def test_a_name_leads_to_one_law(self) -> None:
        names = [
            plain_name(name)
            for law in catalogue.laws()
            for name in {plain_name(name) for name in (law.key, *law.aliases)}
        ]

        assert len(names) == len(set(names))

    def test_the_keys_are_those_that_citations_in_the_text_have(self) -> None:
        assert {law.key for law in catalogue.laws()} <= {law.key for law in NAMED_LAWS}

    def test_an_alias_means_what_it_means_in_a_text(self) -> None:
        """And none of them is a short form that several laws share."""
        in_text = {plain_name(name): law.key for law in NAMED_LAWS for name in (*law.names, *law.short)}
        shared_by_several = {plain_name(each.short) for each in AMBIGUOUS}
        aliases = {plain_name(alias): law.key for law in catalogue.laws() for alias in law.aliases}

        assert {} == {
            alias: (key, in_text[alias]) for alias, key in aliases.items() if in_text.get(alias, key) != key
        }
        assert set() == aliases.keys() & shared_by_several
        assert len(aliases.keys() & in_text.keys()) > 60

    def test_an_unknown_law_is_told_with_the_nearest_name(self) -> None:
        with pytest.raises(UsageError, match=r"no law “gpdr” .*did you mean gdpr \(General Data"):
            catalogue.law("gpdr")
        with pytest.raises(UsageError, match="no law “qqqq” in the catalogue: `policylint laws` lists"):
            catalogue.requirements("qqqq")

    def test_the_scope_of_a_law_is_made_of_conditions_and_no_requirement_repeats_it(self) -> None:
        for law in catalogue.laws():
            assert law.scope
            assert all(catalogue.condition(key).meaning for key in law.scope)
            for requirement in catalogue.requirements(law.key):
                assert set() == set(law.scope) & set(requirement.conditions)

    @pytest.mark.parametrize(
        ("law", "day", "expected"),
        [
            ("gdpr", datetime.date(2018, 5, 24), False),
            ("gdpr", datetime.date(2018, 5, 25), True),
            ("in-spdi", datetime.date(2027, 5, 13), True),
            ("in-spdi", datetime.date(2027, 5, 14), False),
            ("google-play", datetime.date(1990, 1, 1), True),
        ],
    )
    def test_a_law_is_in_force_from_its_first_day_to_its_last(
        self, law: str, day: datetime.date, expected: bool
    ) -> None:
        """One without days is always."""
        assert expected is catalogue.law(law).in_force(day)


class TestRequirements:
    def test_a_requirement_of_every_field(self) -> None:
        (found,) = (each for each in catalogue.requirements("coppa") if each.id == "coppa-third-parties")

        assert ("coppa", "16 CFR 312.4(d)(2) (2025)", "children.third-parties") == (
            found.law,
            found.citation,
            found.clause,
        )
        assert (Strength.CONDITIONAL, Check.PRESENCE) == (found.strength, found.check)
        assert (("discloses-child-data",), datetime.date(2026, 4, 22), None) == (
            found.conditions,
            found.effective,
            found.until,
        )
        assert found.verified

    def test_a_requirement_may_start_later_than_its_law(self) -> None:
        (found,) = (each for each in catalogue.requirements("au-privacy-act") if each.id == "au-automated")

        assert (False, True) == (found.in_force(DAY), found.in_force(datetime.date(2026, 12, 10)))

    def test_what_asks_for_a_clause_is_found_among_the_laws_that_are_meant(self) -> None:
        found = catalogue.requirements_for("purposes", ["gdpr", "ftc-act", "ca-qc-law25"])

        assert ["ca-qc-purposes", "gdpr-purposes"] == [requirement.id for requirement in found]
        assert () == catalogue.requirements_for("third-party-links", ["gdpr"])

    def test_every_clause_that_is_asked_for_is_found_by_that_clause(self) -> None:
        keys = [law.key for law in catalogue.laws()]
        found = {
            requirement.id
            for clause in catalogue.clause_keys()
            for requirement in catalogue.requirements_for(clause.key, keys)
        }

        assert 430 == len(found)

    @pytest.mark.parametrize("look_up", [catalogue.clause_key, catalogue.condition])
    def test_an_unknown_key_is_told(self, look_up) -> None:  # type: ignore[no-untyped-def]
        with pytest.raises(UsageError, match=r"there is no .* “qqqq” in the catalogue$"):
            look_up("qqqq")

    def test_an_unknown_key_is_told_with_the_nearest_one(self) -> None:
        with pytest.raises(
            UsageError, match=r"no clause “rights.acces” in the catalogue: did you mean rights\.access\?"
        ):
            catalogue.clause_key("rights.acces")


def test_nothing_of_a_law_is_imported_before_the_law_is_asked_for() -> None:
    """What linting does not need costs it nothing."""
    code = (
        "import sys, policylint.policy\n"
        "from policylint.law import catalogue\n"
        "catalogue.requirements_for('purposes', ['coppa'])\n"
        "catalogue.requirements_for('purposes', ['gdpr'])\n"
        "print(*sorted(name for name in sys.modules if name.startswith('policylint.law.')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = {name.removeprefix("policylint.law.") for name in done.stdout.split()}
    assert {
        "catalogue",
        "check",
        "declared_conditions",
        "compiled",
        "in_force",
        "law",
        "requirement",
    } | {f"compiled.{module}" for module in ("index", "gdpr")} == loaded


def test_the_law_of_the_united_kingdom_repeats_what_articles_13_and_14_of_the_regulation_list() -> None:
    """But for what depends on the borders of the Union, on which it has requirements of its own."""
    (repeating,) = [one for law in catalogue.laws() for one in catalogue.requirements(law.key) if one.repeats]
    of_the_union = {"gdpr-representative", "gdpr-transfers", "gdpr-transfer-safeguards"}
    listed = {
        one.id
        for one in catalogue.requirements("gdpr")
        if "13(" in one.citation.partition("(WP260")[0] or "14(" in one.citation
    }

    assert "uk-art13" == repeating.id
    assert listed - of_the_union == set(repeating.repeats)


def test_what_is_repeated_of_a_law_can_be_left_out() -> None:
    (repeating, *_) = catalogue.requirements("uk-gdpr")

    assert len(repeating.repeats) == len(catalogue.repeated_by(repeating, ()))
    assert () == catalogue.repeated_by(repeating, {"gdpr"})
    assert () == catalogue.repeated_by(catalogue.requirements("gdpr")[0], ())
