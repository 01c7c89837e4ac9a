"""Of what kind a document is: what it declares, else its title, else its content."""

from collections.abc import Callable
from pathlib import Path

import pytest

from policylint.facts.front_matter import declared
from policylint.facts.kind import Kind, KindDecision, decide_kind
from policylint.facts.kind.kind_of_content import signals
from policylint.facts.kind.kind_of_title import Certainty, kind_of_title
from policylint.facts.kind_names import KINDS_BY_NAME
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse


def decide(text: str) -> KindDecision:
    return decide_on(parse(Source(text)))


def decide_on(document: Document) -> KindDecision:
    return decide_kind(document, declared(document), passages(document))


POLICY_TEXT = """
We collect your name and your e-mail address when you sign up. We use this personal data to run the service.
We do not sell your data, and we share personal information only with the firms that host our servers.
This policy was written for people. We store your information for a year. We may use cookies for this.
"""

README = """\
# Sprocket

Sprocket turns gears. See our [privacy policy](https://sprocket.example/privacy): we collect no personal data.

## Installation

```sh
pip install sprocket
```

## Usage

```python
import sprocket
```

## License

MIT
"""

CHANGELOG = """\
# Changelog

## 2.1.0

- The privacy policy is shown on first start: we collect your personal information only after consent.
"""


@pytest.mark.parametrize(("name", "kind"), sorted(KINDS_BY_NAME.items()))
def test_front_matter_decides_by_our_names_and_those_of_open_terms_archive(name: str, kind: Kind) -> None:
    """What is declared overrules title and content."""
    decision = decide(f"---\npolicy: {{kind: {name}}}\n---\n\n# Changelog\n{POLICY_TEXT}")

    assert KindDecision(kind, "its front matter declares it") == decision


PRIVACY = [
    "Privacy Policy",
    "Private Policy of the Kite App",
    "PRIVACY NOTICE",
    "Sprocket – Privacy Statement",
    "Privacy and Cookie Policy",
    "Cookies and Privacy Notice",
    "Privacy & Security Policy",
    "Data Protection Notice",
    "City Guide App: Privacy Policy",
    "Privacy Policy for How To Cook",
    "Global Data Privacy Notice for Candidates",
    "Notice of Privacy Practices",
    "Datenschutzerklärung",
    "Hinweise zum Datenschutz und Datenschutzhinweise",
    "Politique de confidentialité de Sprocket",
    "Política de Privacidad",
    "Política de Privacidade",
    "Informativa sulla privacy",
    "Privacyverklaring",
    "Polityka prywatności",
    "Integritetspolicy",
    "Privatlivspolitik",
    "Tietosuojaseloste",
    "Zásady ochrany osobních údajů",
    "Политика конфиденциальности",
    "プライバシーポリシー",
    "隐私政策",
    "개인정보처리방침",
]
TERMS = [
    "Terms of Service",
    "Terms & Conditions",
    "Conditions of Use",
    "Sprocket API Terms",
    "End User License Agreement",
    "Nutzungsbedingungen",
    "Conditions générales d’utilisation",
    "Termini e condizioni",
    "Regulamin",
]
COOKIES = ["Cookie Policy", "Cookies Notice", "Trackers Policy", "Cookie-Richtlinie", "Política de cookies"]
DPA = ["Data Processing Agreement", "Data Processing Addendum (DPA)", "Auftragsverarbeitungsvertrag"]
OTHER = [
    "README",
    "Changelog",
    "Privacy FAQs",
    "How to write a privacy policy",
    "Privacy Policy Generator",
    "A guide to our privacy policy",
    "Sub-processors",
    "Law Enforcement Guidelines",
    "Data Protection Impact Assessment",
    "Standard Privacy Report for Kite Club",
    "Security Policy",
]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        *((title, Kind.PRIVACY_POLICY) for title in PRIVACY),
        *((title, Kind.TERMS) for title in TERMS),
        *((title, Kind.COOKIE_POLICY) for title in COOKIES),
        *((title, Kind.DPA) for title in DPA),
        *((title, Kind.OTHER) for title in OTHER),
    ],
)
def test_a_title_that_says_so_is_believed(title: str, kind: Kind) -> None:
    """The usual names of documents in the languages that we know, and names of pages about them."""
    announced = kind_of_title(title)

    assert announced is not None
    assert (kind, Certainty.SAYS_SO) == (announced.kind, announced.certainty)


@pytest.mark.parametrize(
    "title",
    [
        "Sprocket",
        "Introduction",
        "",
        "Important Quiz Questions",
        "We may change our Privacy Policy, and " * 5,
    ],
)
def test_a_title_may_say_nothing(title: str) -> None:
    """A name, a sentence that is no title, an empty heading."""
    assert kind_of_title(title) is None


@pytest.mark.parametrize(
    "title",
    [
        *("Privacy", "Your privacy at Sprocket", "Privacy Policy and Terms", "Privacy & Terms"),
        *("Data Protection Policy", "GDPR compliance"),
    ],
)
def test_a_title_that_leaves_doubt_needs_a_text_that_bears_it_out(title: str) -> None:
    """Above a policy it is a policy; above a sentence it is not."""
    assert Kind.PRIVACY_POLICY is decide(f"# {title}\n{POLICY_TEXT}").kind
    assert None is decide(f"# {title}\n\nPrivacy matters to people who turn gears.\n").kind


EVERYDAY_TEXT = """
We keep your name and your address until the plants are with you, and never pass them on. The bank sees the
number on your card, and we do not see it. You may ask for a copy of your data.
"""
ABOUT_LAWS = """
The Acme act says how agencies keep records of people, who are entitled to a copy of their personal data.
Where personal information is collected, an agency publishes a notice. Its privacy officer answers questions
on privacy law and on privacy notices.
"""


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Privacy",
            "privacy",
            "Your Privacy",
            "Our privacy practices",
            "Privacy at Acme",
            "Privacy information",
        ),
        *("Privacy on this site", "Privacy | Acme Plants", "Acme Plants – Privacy"),
    ],
)
def test_below_a_title_on_privacy_and_nothing_else_everyday_words_will_do(title: str) -> None:
    """Text that speaks of what is the readers' makes it a policy, text on laws does not."""
    decision = decide(f"# {title}\n{EVERYDAY_TEXT}")

    why = f"its title is “{title}”, and it speaks to readers of what is theirs"
    assert KindDecision(Kind.PRIVACY_POLICY, why) == decision
    assert None is decide(f"# {title}\n{ABOUT_LAWS}").kind


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Privacy Program",
            "Privacy and Consent",
            "GDPR compliance",
            "We value your privacy",
            "Privacy settings",
        ),
        *("Doxxing and Invasion of Privacy", "Privacy for developers", "Plants"),
    ],
)
def test_below_other_titles_everyday_words_will_not_do(title: str) -> None:
    assert None is decide(f"# {title}\n{EVERYDAY_TEXT}").kind


def test_everyday_words_among_blocks_of_code_make_no_policy() -> None:
    code = "```sh\nplants water\n```\n"
    assert Kind.PRIVACY_POLICY is decide(f"# Privacy\n{EVERYDAY_TEXT}\n{code}").kind
    assert Kind.OTHER is decide(f"# Privacy\n{EVERYDAY_TEXT}\n{code}\nOr:\n\n{code}").kind


@pytest.mark.parametrize(
    "text",
    [
        f"# Privacy Policy\n{POLICY_TEXT}",
        f"---\ntitle: Privacy Policy\n---\n\n# Sprocket\n{POLICY_TEXT}",
        f"Privacy Policy\n{POLICY_TEXT}",
        f"**Privacy Policy**\n{POLICY_TEXT}",
        f"<div>\n\n## Privacy Policy\n{POLICY_TEXT}",
    ],
)
def test_the_title_is_found_wherever_titles_stand(text: str) -> None:
    """In the front matter, in a heading of any style, in the first line."""
    assert "its title is “Privacy Policy”" == decide(text).why


def test_a_title_goes_on_in_a_heading_right_below_it() -> None:
    assert (
        decide(f"# Acme Privacy Program\n\n# Privacy Report for Sprocket\n{POLICY_TEXT}").kind is Kind.OTHER
    )


@pytest.mark.parametrize("between", ["\n\nWe care.\n\n# ", "\n\n## "])
def test_a_heading_with_a_text_between_or_of_another_level_is_none_of_it(between: str) -> None:
    text = f"# Acme Privacy Program{between}Privacy Report for Sprocket\n{POLICY_TEXT}"
    assert decide(text).kind is Kind.PRIVACY_POLICY


@pytest.mark.parametrize("above", ["# Kite App", "# Kite App\n\n---", "# Legal pages of Kite"])
def test_what_stands_right_below_the_name_of_a_product_is_its_title_where_the_text_bears_it_out(
    above: str,
) -> None:
    """In a README it is one section among others."""
    decision = decide(f"{above}\n\n## Privacy Policy\n{POLICY_TEXT}")

    assert Kind.PRIVACY_POLICY is decision.kind
    assert decision.why.startswith("its title is “Privacy Policy”, and it speaks of handling personal data ")
    assert Kind.OTHER is decide(f"{above}\n\n## Privacy policy\n\nNone.\n\n{README}").kind


def test_a_date_above_the_title_is_passed_over() -> None:
    assert (
        "its title is “Privacy Policy”" == decide(f"## 5 April 2023\n\n# Privacy Policy\n{POLICY_TEXT}").why
    )


PARTS = """# Legal pages of Kite

These are our legal pages.

## {title}

### What we know

Your name.

### {second}

You may write to us.

## Terms of Service

{terms}
"""
TERMS = (
    "You agree to these terms. We disclaim all liability and warranty. The governing law is Ruritania's. " * 4
)


def test_a_privacy_policy_that_is_one_part_of_a_page_is_judged_as_such() -> None:
    """A section of the terms that has no sections of its own only speaks of one."""
    second = "Your rights\n\nAsk us.\n\n### How to reach us"
    policy = decide(PARTS.format(title="Privacy Policy", second=second, terms=TERMS))

    assert KindDecision(Kind.PRIVACY_POLICY, "its part “Privacy Policy” is one") == policy
    for title, sections in (("Privacy Policy", "How to reach us"), ("Your privacy", second)):
        assert Kind.TERMS is decide(PARTS.format(title=title, second=sections, terms=TERMS)).kind


def test_terms_that_hold_a_privacy_policy_with_sections_are_judged_as_one() -> None:
    part = "".join(f"### {title}\n\nKites.\n\n" for title in ("What", "Why", "How"))

    assert Kind.PRIVACY_POLICY is decide(f"# Terms of Service\n\n{TERMS}\n\n## Privacy Policy\n\n{part}").kind
    assert Kind.TERMS is decide(f"# Terms of Service\n\n{TERMS}\n\n### Privacy Policy\n\n{part}").kind


def test_what_one_developer_does_with_data_counts_as_what_a_company_does() -> None:
    one = parse(Source("I may collect your data, and I do not sell it. I fly kites.\n"))

    assert 2 == signals(one, passages(one)).practice


def test_content_decides_where_there_is_no_title() -> None:
    """A text that speaks of personal data in the first person, and of itself as a policy."""
    decision = decide(
        f"Last updated: 1 March 2026\n{POLICY_TEXT}\nSee this privacy policy again next year.\n"
    )

    assert Kind.PRIVACY_POLICY is decision.kind
    assert decision.why.startswith("it speaks of handling personal data ")


@pytest.mark.parametrize("text", [README, CHANGELOG], ids=["readme", "changelog"])
def test_the_papers_of_a_project_are_no_policies(text: str) -> None:
    """A README or a changelog that mentions its privacy policy is not told that clauses are missing."""
    assert Kind.OTHER is decide(text).kind


def test_a_page_that_only_points_at_the_policy_is_none() -> None:
    """A heading and a link do not make a policy that lacks forty clauses."""
    decision = decide("# Privacy Policy\n\nOur policy has moved to <https://sprocket.example/privacy>.\n")

    assert Kind.OTHER is decision.kind


def test_a_dialog_on_cookies_is_no_privacy_policy() -> None:
    """It speaks of personal data, and names the policy, but cookies are what it is about."""
    choice = "These cookies use your data for ads; such cookies hold personal data, see the privacy policy. "
    dialog = f"Choose your cookies. We use cookies with your consent.\n\n{choice * 4}\n"

    assert Kind.COOKIE_POLICY is decide(dialog).kind
    assert Kind.PRIVACY_POLICY is decide(f"{dialog}\n{POLICY_TEXT}").kind


def test_a_very_short_policy_is_a_policy() -> None:
    """One sentence about data is enough under a title."""
    assert Kind.PRIVACY_POLICY is decide("# Privacy Policy\n\nThe app does not collect any data.\n").kind


def test_terms_are_told_by_their_words() -> None:
    """Liability, warranty, governing law: no title needed."""
    text = (
        "You agree to these terms. We disclaim all warranty and liability. Governing law: that of Ruritania. "
    )

    assert Kind.TERMS is decide(text * 4).kind


@pytest.mark.parametrize("text", ["", "\n", "Gears turn.\n", "\ufeff", "# \n"])
def test_too_little_text_tells_nothing(text: str) -> None:
    """No kind is better than a wrong one."""
    assert None is decide(text).kind


@pytest.mark.shared
def test_real_policies_are_told_from_other_documents(
    shared: Path, parsed: Callable[[Path], Document]
) -> None:
    """Nearly all of three sets of privacy policies (error pages, terms, a report among them), no other paper.

    The index of ``data/git`` guesses kinds; what it calls terms, cookies or other is never a privacy policy.
    """
    folders = [shared / "data" / name / "docs" for name in ("gdpr200", "ota", "policond")]
    told = [decide_on(parsed(path)).kind for folder in folders for path in folder.iterdir()]
    index = (shared / "data" / "git" / "INDEX.tsv").read_text("utf-8").split("\n")[1:]
    others = [row.split("\t")[0] for row in index if row and row.split("\t")[5] not in ("privacy", "dpa")]

    assert told.count(Kind.PRIVACY_POLICY) / len(told) >= 0.94
    assert others
    for name in others:
        assert decide_on(parsed(shared / "data" / "git" / name)).kind is not Kind.PRIVACY_POLICY, name


@pytest.mark.parametrize("written", ["**{}**", "“{}”", "({})", "*{}*", "—{}", "‘{}’", "[{}](/kites)"])
def test_marks_and_quotation_marks_hide_no_signal(written: str) -> None:
    document = parse(Source(f"Here {written.format('we collect')} your data.\n"))

    found = signals(document, passages(document))

    assert (1, 1, 5) == (found.practice, found.data, found.words)


def test_where_links_lead_is_no_text() -> None:
    document = parse(Source("We set [cookies](/cookies/our-cookies) here.\n"))

    assert 1 == signals(document, passages(document)).cookies
