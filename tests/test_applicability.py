"""Which laws apply and which conditions hold: what is heard first, and what is no claim at all."""

import datetime

import pytest

from policylint.applicability import CONSENT_OR_CONTRACT, Why
from policylint.asked import RequirementStatus
from policylint.confidence import Confidence
from policylint.errors import UsageError
from policylint.facts.clauses import Clauses
from policylint.facts.clauses.clause import Clause
from policylint.policy import Policy
from policylint.source import Source, Span
from policylint.syntax.parser import parse

DAY = datetime.date(2026, 11, 22)
TEXT = "# Privacy Policy\n\nWe keep what you send us for a year, and you may ask for it under the LGPD.\n"


def policy(
    text: str = TEXT,
    *,
    front_matter: str = "",
    laws: tuple[str, ...] = (),
    conditions: tuple[str, ...] = (),
    stated: dict[str, bool] | None = None,
    as_of: datetime.date = DAY,
) -> Policy:
    """A policy; ``stated`` are conditions that the text is taken to state, and whether they hold."""
    opening = f"---\npolicy: {{{front_matter}}}\n---\n\n" if front_matter else ""
    made = Policy(parse(Source(opening + text)), as_of=as_of, laws=laws, conditions=conditions)
    if stated is not None:
        made.__dict__["clauses"] = Clauses([statement(key, holds) for key, holds in stated.items()], ())
    return made


def statement(condition: str, holds: bool) -> Clause:
    return Clause(
        span=Span(20, 30),
        source=Source("\n\n" + 30 * "x"),
        clause=f"if.{condition}",
        confidence=Confidence.HIGH,
        how="cue",
        denied=not holds,
    )


def laws(checked: Policy) -> list[tuple[str, Why]]:
    return [(applied.law.key, applied.ground.why) for applied in checked.laws]


class TestWhatIsHeardFirst:
    def test_the_configuration_before_all(self) -> None:
        checked = policy(front_matter="laws: [gdpr]", laws=("pipeda",))

        assert [("ca-pipeda", Why.CONFIGURATION)] == laws(checked)
        assert checked.laws[0].ground.span is None

    def test_the_front_matter_before_the_text(self) -> None:
        checked = policy(front_matter="laws: [gdpr, DSGVO, Law 25, no-such-law]")

        assert [("ca-qc-law25", Why.FRONT_MATTER), ("gdpr", Why.FRONT_MATTER)] == laws(checked)
        spans = [applied.ground.span for applied in checked.laws]
        assert ["Law 25", "gdpr"] == [checked.source.slice(span) for span in spans if span]

    def test_front_matter_that_names_no_law_leaves_it_to_the_text(self) -> None:
        assert [("br-lgpd", Why.TEXT)] == laws(policy(front_matter="laws: [no-such-law]"))

    def test_the_text_where_nothing_else_names_a_law(self) -> None:
        (applied,) = policy().laws

        assert ("br-lgpd", Why.TEXT) == (applied.law.key, applied.ground.why)
        assert applied.ground.span is not None
        assert "LGPD" == TEXT[applied.ground.span.start : applied.ground.span.end]

    def test_the_first_mention_is_the_ground(self) -> None:
        (applied,) = policy(TEXT + "\nThe LGPD is a law.\n").laws

        assert applied.ground.span is not None
        assert applied.ground.span.end < len(TEXT)

    def test_a_law_by_several_names_is_one(self) -> None:
        assert [("gdpr", Why.CONFIGURATION)] == laws(policy(laws=("gdpr", "DSGVO", "GDPR")))

    def test_an_unknown_law_of_the_configuration_is_an_error(self) -> None:
        with pytest.raises(UsageError, match="did you mean gdpr"):
            _ = policy(laws=("gdrp",)).laws


class TestClaims:
    @pytest.mark.parametrize(
        "sentence",
        [
            "We follow COPPA and collect nothing from pupils.",
            "Tell the FTC of what you dislike.",
            "We know no faces, whatever BIPA says of them.",
        ],
    )
    def test_some_laws_are_named_by_whom_they_do_not_bind(self, sentence: str) -> None:
        assert [] == laws(policy(f"# Privacy Policy\n\n{sentence}\n"))

    def test_an_article_that_the_law_does_not_have_claims_nothing(self) -> None:
        assert [] == laws(policy("# Privacy Policy\n\nWe act under Article 999 GDPR.\n"))

    def test_a_law_with_which_a_supplier_complies_is_not_claimed(self) -> None:
        of_supplier = "Acme Maps works in compliance with the GDPR, as its privacy policy says."

        assert [] == laws(policy(f"# Privacy Policy\n\n{of_supplier}\n"))
        own = f"{of_supplier} So do we: we comply with the GDPR."
        assert [("gdpr", Why.TEXT)] == laws(policy(f"# Privacy Policy\n\n{own}\n"))

    def test_what_makes_a_law_apply_claims_it(self) -> None:
        checked = policy("# Privacy Policy\n", stated={"has-swiss-users": True})

        assert [("ch-fadp", Why.TEXT)] == laws(checked)
        assert Span(20, 30) == checked.laws[0].ground.span

    def test_a_law_of_two_conditions_is_claimed_by_both_only(self) -> None:
        one = policy("# Privacy Policy\n", stated={"google-play": True})
        both = policy("# Privacy Policy\n", stated={"google-play": True, "directed-to-children": True})

        assert ["google-play"] == [key for key, _ in laws(one)]
        assert {"google-play", "google-play-families"} <= {key for key, _ in laws(both)}

    def test_a_condition_of_the_configuration_claims_a_law_without_naming_it(self) -> None:
        """So the core profile is asked as well."""
        checked = policy("# Privacy Policy\n", conditions=("has-uk-users",))

        assert [("uk-gdpr", Why.TEXT)] == laws(checked)
        assert checked.asked_by_core

    def test_a_denial_claims_nothing(self) -> None:
        assert [] == laws(policy("# Privacy Policy\n", stated={"has-swiss-users": False}))

    def test_laws_that_are_not_in_force_are_left_out(self) -> None:
        """Whatever names them."""
        before, since = datetime.date(2027, 5, 13), datetime.date(2027, 5, 14)
        for settings in ({"laws": ("in-dpdp",)}, {"front_matter": "laws: [in-dpdp]"}):
            assert [] == laws(policy(as_of=before, **settings))  # type: ignore[arg-type]
            assert ["in-dpdp"] == [key for key, _ in laws(policy(as_of=since, **settings))]  # type: ignore[arg-type]
        assert ["in-spdi"] == [key for key, _ in laws(policy(laws=("in-spdi",), as_of=before))]
        assert [] == laws(policy(laws=("in-spdi",), as_of=since))


class TestConditions:
    def test_of_the_configuration(self) -> None:
        found = policy(conditions=("has-dpo", "not-uses-cookies")).conditions

        assert Why.CONFIGURATION is found.holding["has-dpo"].why
        assert Why.CONFIGURATION is found.failing["uses-cookies"].why
        assert ("admt",) == found.unknown(("has-dpo", "admt", "uses-cookies"))
        assert "uses-cookies" == found.first_failing(("admt", "has-dpo", "uses-cookies"))
        assert found.first_failing(("admt", "has-dpo")) is None

    @pytest.mark.parametrize(
        ("front_matter", "holding", "failing"),
        [
            ("audience: {directed_to_children: true}", {"directed-to-children"}, {"general-audience"}),
            ("audience: {directed_to_children: false}", {"general-audience"}, {"directed-to-children"}),
            ("sells_data: true", {"sells-or-shares", "sells-data-or-targeted-ads"}, set()),
            ("sells_data: false", set(), {"sells-or-shares", "sells-data-or-targeted-ads"}),
            ("shares_for_ads: true", {"sells-or-shares", "sells-data-or-targeted-ads"}, set()),
            (
                "sells_data: false, shares_for_ads: true",
                {"sells-or-shares", "sells-data-or-targeted-ads"},
                set(),
            ),
            ("cookies: {used: false}", set(), {"uses-cookies"}),
            ("cookies: {used: true}", {"uses-cookies"}, set()),
            ("transfers: {outside: [US]}", {"transfers-overseas"}, set()),
        ],
    )
    def test_of_the_front_matter(self, front_matter: str, holding: set[str], failing: set[str]) -> None:
        found = policy("# Privacy Policy\n", front_matter=front_matter).conditions

        grounds = [*found.holding.values(), *found.failing.values()]
        assert {Why.FRONT_MATTER} == {ground.why for ground in grounds}
        assert holding <= set(found.holding)
        assert failing == set(found.failing)

    def test_of_the_text(self) -> None:
        found = policy(stated={"has-dpo": True, "uses-cookies": False}).conditions

        assert (Why.TEXT, Span(20, 30)) == (found.holding["has-dpo"].why, found.holding["has-dpo"].span)
        assert Why.TEXT is found.failing["uses-cookies"].why

    def test_the_configuration_before_the_front_matter_before_the_text(self) -> None:
        found = policy(
            front_matter="cookies: {used: true}, sells_data: true",
            conditions=("not-uses-cookies",),
            stated={"uses-cookies": True, "sells-or-shares": False},
        ).conditions

        assert Why.CONFIGURATION is found.failing["uses-cookies"].why
        assert Why.FRONT_MATTER is found.holding["sells-or-shares"].why
        assert {"uses-cookies"} == set(found.failing)

    def test_what_is_implied_holds_on_the_same_ground_through_any_number_of_steps(self) -> None:
        found = policy(conditions=("kids-category",)).conditions

        assert {
            "kids-category",
            "directed-to-children",
            "directed-to-children-or-knows-child-users",
            "directed-to-minors-or-knows-minor-users",
        } <= set(found.holding)
        assert Why.CONFIGURATION is found.holding["directed-to-minors-or-knows-minor-users"].why

    def test_what_is_declared_to_fail_is_not_implied(self) -> None:
        found = policy(conditions=("uses-google-ads-serving", "not-uses-cookies")).conditions

        assert "uses-cookies" not in found.holding

    def test_two_conditions_may_imply_each_other(self) -> None:
        found = policy(conditions=("has-accounts",)).conditions

        assert {"has-accounts", "registered-users"} <= set(found.holding)

    def test_the_scope_of_a_law_holds_with_it(self) -> None:
        """And what it implies."""
        found = policy(front_matter="laws: [coppa, law 25]").conditions

        for key in ("us-users", "directed-to-children-or-knows-child-users", "has-quebec-users"):
            assert Why.FRONT_MATTER is found.holding[key].why
        assert {"has-canadian-users", "directed-to-minors-or-knows-minor-users"} <= set(found.holding)

    def test_the_scope_of_a_law_that_is_not_in_force_does_not_hold(self) -> None:
        checked = policy(laws=("in-dpdp",), as_of=datetime.date(2026, 1, 1))

        assert "has-indian-users" not in checked.conditions.holding

    def test_what_told_of_a_condition_before_the_law_still_tells_it(self) -> None:
        found = policy(laws=("gdpr",), stated={"has-eu-users": True}).conditions

        assert Why.TEXT is found.holding["has-eu-users"].why


@pytest.mark.parametrize(
    ("text", "fails"),
    [
        ("We rely on our legitimate interests in safe rooms.", True),
        ("The legal basis is our legitimate interest (Art. 6(1)(f) GDPR).", True),
        ("What you look up is logged under legitimate interest, as per Recital 49.", True),
        (
            "We rely on our legitimate interests. We know your town, and no more unless we ask permission.",
            True,
        ),
        (
            "We rely on our legitimate interests. You have the right not to be subject to automated"
            " decisions, unless the decision is based on your explicit consent.",
            True,
        ),
        ("We rely on our legitimate interests. We never share your data without your consent.", True),
        ("We rely on our legitimate interests. By using the app, you consent to the collection.", True),
        ("We rely on our legitimate interests. We record the interview if we have your consent.", True),
        ("We rely on our legitimate interests, and for orders on the performance of a contract.", False),
        ("We rely on our legitimate interests. Letters are sent with your consent only.", False),
        ("We rely on our legitimate interests. We ask permission to know where you are.", False),
        ("We rely on our legitimate interests. You may withdraw your consent at any time.", False),
        ("The legal basis is Art. 6(1)(b) GDPR, and else our legitimate interest.", False),
        ("We keep your name.", False),
    ],
)
def test_legitimate_interests_as_the_only_ground_leave_no_other(text: str, fails: bool) -> None:
    checked = Policy(parse(Source(f"# Privacy Policy\n\n{text}\n")), as_of=DAY, laws=("gdpr", "uk-gdpr"))
    asked = [one for one in checked.asked if one.requirement.clause == "rights.portability"]

    assert fails is (CONSENT_OR_CONTRACT in checked.conditions.failing)
    assert [RequirementStatus.NOT_APPLICABLE if fails else RequirementStatus.MISSING] == [
        one.status for one in asked
    ]


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Our app is not intended for EU residents. If you are a resident of the EU, you may object.", set()),
        ("If you live in the EEA, please do not use our app. EU residents may write to us.", set()),
        (
            "Our app is not offered in the EU. If you live in the EU or in the UK, you may object.",
            {"uk-gdpr"},
        ),
        ("Our app is not offered in the EU. You have the rights that the GDPR gives to you.", {"gdpr"}),
        ("Our app is not intended for children. If you live in the EU, you may object.", {"gdpr"}),
        ("This section is not intended for EU residents. If you live in the EEA, read on.", {"gdpr"}),
    ],
)
def test_readers_for_whom_nothing_is_meant_claim_no_law_by_what_holds_if_they_come(
    text: str, claimed: set[str]
) -> None:
    found = policy(f"# Privacy Policy\n\n{text}\n").laws

    assert claimed == {one.law.key for one in found} & {"gdpr", "uk-gdpr"}
