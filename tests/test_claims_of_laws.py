"""What a text tells of the conditions of laws, and what is then asked of it."""

import datetime

import pytest

from policylint.applicability import PROCESSES_DATA
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

NOTHING = "# Privacy Policy of Tea Timer\n\nThe app does not collect, store or share any personal data.\n"
ON_DEVICE = "# Privacy Policy of Tea Timer\n\nEverything that you enter is stored locally on your phone.\n"
FACES = "We collect biometric identifiers, such as faceprints."
GDPR = "\nWe comply with the GDPR.\n"


def read(text: str) -> Policy:
    policy = Policy(parse(Source(text, "a.md")), as_of=datetime.date(2026, 1, 1))
    policy.language = "en"
    return policy


def core_of(policy: Policy) -> set[str]:
    return {key for one in policy.asked_by_core for key in one.clauses}


def test_where_nothing_is_collected_the_core_asks_who_and_since_when() -> None:
    assert {"contact.controller", "contact.privacy", "effective-date"} <= core_of(read(NOTHING))
    assert {"retention.period", "security", "children.age"}.isdisjoint(core_of(read(NOTHING)))


def test_where_nothing_is_collected_a_law_that_is_named_asks_for_no_rights() -> None:
    asked = {one.requirement.clause: one.status.value for one in read(NOTHING + GDPR).asked}

    assert "not-applicable" == asked["rights.portability"]


def test_a_text_that_goes_on_to_name_its_cookies_is_not_believed() -> None:
    policy = read(NOTHING + "\nWe use cookies to remember your language, and Google Analytics.\n")

    assert PROCESSES_DATA not in policy.conditions.failing
    assert "retention.period" in core_of(policy)


def test_what_is_not_collected_in_one_case_says_nothing_of_the_others() -> None:
    policy = read("# Privacy Policy\n\nWe do not collect any personal data unless you sign up.\n")

    assert PROCESSES_DATA not in policy.conditions.failing


@pytest.mark.parametrize(
    "told",
    [
        "You create an account with your e-mail address.",
        "We use AdMob to pay for the app.",
        "For the newsletter we rely on your consent.",
    ],
)
def test_a_text_that_goes_on_to_tell_of_what_needs_data_is_not_believed(told: str) -> None:
    assert PROCESSES_DATA not in read(f"{NOTHING}\n{told}\n").conditions.failing


def test_where_all_stays_on_the_device_as_little_is_asked_as_where_nothing_is_collected() -> None:
    assert core_of(read(NOTHING)) == core_of(read(ON_DEVICE))


@pytest.mark.parametrize(
    "told",
    [
        "With cloud sync, your lists are stored on our servers.",
        "What you draw is uploaded to our servers at night.",
        "You create an account with your e-mail address.",
    ],
)
def test_what_leaves_the_device_after_all_is_asked_about(told: str) -> None:
    policy = read(f"{ON_DEVICE}\n{told}\n")

    assert PROCESSES_DATA not in policy.conditions.failing
    assert "retention.period" in core_of(policy)


@pytest.mark.parametrize(
    "told",
    [
        "Nothing is sent to our servers.",
        "No data is ever uploaded to the cloud.",
        "None of it is stored on our servers.",
    ],
)
def test_what_is_said_never_to_leave_the_device_leaves_the_statement_alone(told: str) -> None:
    assert core_of(read(NOTHING)) == core_of(read(f"{ON_DEVICE}\n{told}\n"))


def test_a_text_that_only_tells_of_what_leaves_the_device_denies_no_processing() -> None:
    policy = read("# Privacy Policy\n\nWhat you draw is uploaded to our servers at night.\n")

    assert PROCESSES_DATA not in policy.conditions.failing


def test_readers_who_are_sent_to_another_page_claim_no_law() -> None:
    sent = "# Privacy\n\nWe keep your data safe.\n\nFor users in the EU: see here for more information.\n"
    here = "# Privacy\n\nWe keep your data safe.\n\nUsers in the EU may object.\n"

    assert "gdpr" not in {applied.law.key for applied in read(sent).laws}
    assert "gdpr" in {applied.law.key for applied in read(here).laws}


def test_one_name_for_two_laws_claims_both() -> None:
    claimed = {applied.law.key for applied in read("# Privacy\n\nWe comply with the EU and UK GDPR.\n").laws}

    assert {"gdpr", "uk-gdpr"} <= claimed


class TestChildren:
    """COPPA is named by most policies that are not for children, and binds those that are."""

    def laws(self, text: str) -> set[str]:
        return {applied.law.key for applied in read(f"# Privacy Policy\n\n{text}\n").laws}

    @pytest.mark.parametrize(
        "text",
        [
            "The Game is for children. We comply with COPPA and ask parents for consent.",
            "This website is directed to children under 13. We comply with COPPA, 16 CFR 312.5.",
            "Our songs and apps are made for kids. The Children's Online Privacy Protection Act binds us.",
        ],
    )
    def test_a_text_that_is_for_children_and_names_coppa_claims_it(self, text: str) -> None:
        assert {"coppa"} == self.laws(text)

    @pytest.mark.parametrize(
        "text",
        [
            "We comply with COPPA and do not knowingly collect data from children under 13.",
            "The Game is for children. We play fair.",
            "The Game is for children over 13. We comply with COPPA.",
            "The Game is not for children. We comply with COPPA.",
            "The Game is for children. We are not subject to COPPA.",
            "The Game is for children. It is not intended for children under 13. We comply with COPPA.",
        ],
    )
    def test_the_one_without_the_other_does_not(self, text: str) -> None:
        assert "coppa" not in self.laws(text)


class TestDisclaimers:
    def laws(self, text: str) -> set[str]:
        return {applied.law.key for applied in read(f"# Privacy Policy\n\n{text}\n").laws}

    @pytest.mark.parametrize(
        ("text", "law"),
        [
            ("The CCPA does not apply to us.", "ccpa"),
            ("The CCPA doesn't currently apply to our small business.", "ccpa"),
            ("We are not subject to the GDPR.", "gdpr"),
            ("We are not a business under the California Consumer Privacy Act (CCPA).", "ccpa"),
            ("This app is outside the scope of the General Data Protection Regulation.", "gdpr"),
            ("Our club is exempt from the CCPA.", "ccpa"),
            ("The CCPA does not apply.", "ccpa"),
            ("We are a small choir, so the GDPR (EU) does not apply at all.", "gdpr"),
            ("We are not a “business” under the CCPA.", "ccpa"),
            ('We are not a "business" as defined in the CCPA.', "ccpa"),
            ("You may write if you like; we are not subject to the GDPR.", "gdpr"),
        ],
    )
    def test_a_law_that_does_not_apply_is_not_claimed(self, text: str, law: str) -> None:
        assert law not in self.laws(text)
        assert law not in self.laws(f"{text}\n\nThe CCPA and the GDPR are good laws all the same.")

    @pytest.mark.parametrize(
        ("text", "law"),
        [
            ("The CCPA applies to us.", "ccpa"),
            ("The CCPA does not apply to our employees.", "ccpa"),
            ("If the GDPR does not apply to our service where you live, other laws may.", "gdpr"),
            ("For employees, the CCPA does not apply.", "ccpa"),
            ("To such data the GDPR does not apply.", "gdpr"),
            ("We keep information that is not subject to the CCPA.", "ccpa"),
            ("If a member of Kite Inc. lives in Ohio, we are not subject to the CCPA.", "ccpa"),
            ("We are not only bound by promises. The GDPR binds us.", "gdpr"),
            ("We comply with the GDPR. Kites are not subject to tax.", "gdpr"),
        ],
    )
    def test_a_law_that_does_not_apply_to_some_is_claimed(self, text: str, law: str) -> None:
        assert law in self.laws(text)

    @pytest.mark.parametrize(
        "text",
        [
            "This notice does not apply to California residents.",
            "This choir is not intended for EU residents.",
            "We do not offer our songs or services to users in the European Union.",
            "If you live in the United Kingdom, please do not use our app.",
        ],
    )
    def test_people_who_are_turned_away_claim_no_law(self, text: str) -> None:
        assert not self.laws(text)

    @pytest.mark.parametrize(
        ("text", "law"),
        [
            ("If you are located in the EEA, we do not offer you less than others.", "gdpr"),
            ("We do not sell the data of residents of California.", "caloppa"),
            ("This is not for staff. If you live in the United Kingdom, you may object.", "uk-gdpr"),
        ],
    )
    def test_people_of_whom_something_else_is_denied_claim_theirs(self, text: str, law: str) -> None:
        assert law in self.laws(text)

    def test_what_the_configuration_names_applies_whatever_the_text_says(self) -> None:
        text = "# Privacy Policy\n\nWe are not subject to the GDPR.\n"
        policy = Policy(parse(Source(text)), as_of=datetime.date(2026, 1, 1), laws=("gdpr",))

        assert ["gdpr"] == [applied.law.key for applied in policy.laws]


class TestConsent:
    """Consent is a ground only where something rests on it now."""

    def uses_consent(self, text: str) -> bool:
        return "uses-consent" in read(f"# Privacy Policy\n\n{text}\n").conditions.holding

    @pytest.mark.parametrize(
        "text",
        [
            "We read your diary only if you give your express consent.",
            "We now need to ask your consent before we guess what you like.",
            "Legal bases: a contract, legitimate interests, and consent where the law wants it.",
        ],
    )
    def test_what_is_done_only_with_consent_rests_on_it(self, text: str) -> None:
        assert self.uses_consent(text)

    @pytest.mark.parametrize(
        "text",
        [
            "This right is limited if the decision is based on your explicit consent.",
            "We will ask for your consent before we use your data for another purpose.",
            "With your consent we set cookies.",
            "We record the call only if you give your express consent.",
            "Where we film an interview, we ask for your permission. We only do so if you give your consent.",
            "By using the app, you consent to the collection of your data.",
        ],
    )
    def test_leave_for_a_detail_an_exception_or_mere_use_tells_nothing_of_the_rest(self, text: str) -> None:
        assert not self.uses_consent(text)


class TestSale:
    def sells(self, text: str) -> bool | None:
        conditions = read(f"# Privacy Policy\n\n{text}\n").conditions
        return "sells-or-shares" in conditions.holding or (
            False if "sells-or-shares" in conditions.failing else None
        )

    def test_a_denial_of_some_data_does_not_outweigh_that_sharing_is_a_sale(self) -> None:
        admitted = (
            "We share your information with advertisers, and this can be considered a “sale” in some States."
        )

        assert self.sells(f"{admitted} We do not sell information that identifies you personally.") is True

    def test_a_denial_without_limits_is_believed(self) -> None:
        assert self.sells("We do not sell your personal information.") is False


class TestNamedInPassing:
    """An example of what may apply claims no law that binds only some businesses."""

    def laws(self, text: str) -> set[str]:
        return {applied.law.key for applied in read(f"# Privacy Policy\n\n{text}\n").laws}

    def test_an_example_claims_a_law_that_binds_all_and_no_law_of_a_state(self) -> None:
        assert self.laws("Depending on your country (GDPR, CCPA or the like), you may ask us.") == {"gdpr"}

    def test_an_aim_where_it_applies_claims_no_more(self) -> None:
        assert self.laws("We aim to comply with the GDPR and the CCPA, where applicable.") == {"gdpr"}

    def test_who_says_more_elsewhere_claims_it(self) -> None:
        text = "Depending on your State (CCPA), you may ask us. Under the CCPA we tell you what we know."

        assert "ccpa" in self.laws(text)


@pytest.mark.parametrize(
    ("name", "law"),
    [
        ("Colorado Privacy Rights Act", "us-co-cpa"),
        ("California Consumer Protection Act", "ccpa"),
        ("California Online Protection Act", "caloppa"),
    ],
)
def test_a_law_by_a_name_that_it_is_often_given_is_claimed(name: str, law: str) -> None:
    policy = read(f"# Privacy\n\nYou have these rights under the {name}.\n")

    assert law in {applied.law.key for applied in policy.laws}


class TestTermsOfPlatforms:
    """They bind those who use the platform, and not the company that owns it."""

    TEXT = "{} (“we”) is the controller of data. We use Google Analytics. You got the app from Google Play."

    def laws(self, controller: str) -> set[str]:
        text = f"# Privacy Policy\n\n{self.TEXT.format(controller)}\n"
        return {applied.law.key for applied in read(text).laws}

    def test_who_uses_a_platform_is_bound(self) -> None:
        assert self.laws("Acme Ltd.") == {"google-analytics", "google-play"}

    @pytest.mark.parametrize("owner", ["Google LLC", "Google", "Google Ireland Limited"])
    def test_the_owner_of_the_platform_is_not(self, owner: str) -> None:
        assert self.laws(owner) == set()

    def test_a_name_that_only_begins_so_is_another(self) -> None:
        assert self.laws("Google Gardens Ltd.") == {"google-analytics", "google-play"}


@pytest.mark.parametrize(
    ("told", "law"),
    [
        ("If you are a European resident, you may object.", "gdpr"),
        ("Our lead supervisory authority is that of Malta.", "gdpr"),
        ("You may complain to the Danish data protection agency.", "gdpr"),
        ("You may complain to the Information Commissioner's Office.", "uk-gdpr"),
        ("If Brazilian data protection law applies, you may ask for a copy.", "br-lgpd"),
        ("If you are a resident of Quebec, you may ask for a copy.", "ca-qc-law25"),
        ("The Shine the Light law lets Californians ask us what we gave to others.", "ca-shine-the-light"),
        ("We comply with the EU-U.S. Data Privacy Framework.", "dpf"),
        ("Acme complies with the Data Privacy Framework as set forth by the Department of Commerce.", "dpf"),
        ("Our app is designed to help children learn, and is compliant with COPPA.", "coppa"),
        (f"{FACES} We follow the BIPA.", "us-il-bipa"),
        (f"{FACES} If you live in Illinois, we ask for a written release.", "us-il-bipa"),
    ],
)
def test_what_a_text_says_of_readers_or_authorities_claims_their_law(told: str, law: str) -> None:
    assert law in {applied.law.key for applied in read(f"# Privacy\n\n{told}\n").laws}


@pytest.mark.parametrize(
    "told",
    [
        "You may complain to the Office of the Australian Information Commissioner.",
        "Our suppliers are certified under the EU-U.S. Data Privacy Framework.",
        "Our host, Acme Cloud Inc. of Ohio, is certified under the EU-U.S. Data Privacy Framework.",
        "We use Kite Mail. Kite Mail participates in the EU-U.S. Data Privacy Framework.",
        "We send data only to companies that are certified under the Data Privacy Framework.",
        "We are no European company, and our seat is in Quebec.",
        FACES,
        f"{FACES} Our seat is in Illinois.",
        f"{FACES} Our site is not intended for residents of Illinois.",
    ],
)
def test_authorities_suppliers_and_seats_of_elsewhere_claim_none(told: str) -> None:
    assert not read(f"# Privacy\n\n{told}\n").laws
