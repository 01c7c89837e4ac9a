"""Laws that a text names only for its suppliers or its customers, and those that it names for itself."""

from collections.abc import Sequence

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.citations import citations
from policylint.facts.passages import Passage, passages
from policylint.source import Source
from policylint.syntax.parser import parse


def of_others_in(text: str) -> list[bool]:
    return [one.of_others for one in citations(passages(parse(Source(text))))]


@pytest.mark.parametrize(
    "text",
    [
        "Our pages are hosted on Snackbar.\n\n- [View Snackbar’s GDPR policy](https://s.example/gdpr)",
        "Our episodes are stored at the Sound Barn.\n\n- [Read the Sound Barn's comments on GDPR here](https://s.example)",
        "This site is hosted by Snackbar. See the Snackbar GDPR page.",
        "Here you can read their GDPR statement.",
        "We use Snackbar for the form, but they're GDPR compliant.",
        "I use Snackbar for my newsletter (they are GDPR compliant).",
        "We use Snackbar to send our letters. Snackbar is GDPR compliant.",
        "Our letters go out through Snackbar.\n\nSnackbar is fully GDPR compliant and sells nothing.",
        "Coinbox is our payment provider. Coinbox is certified under the GDPR.",
        "Snackbar (GDPR compliant) hosts it.",
        "Mailings: Snackbar (GDPR compliant)",
        "We host with Snackbar. It complies with the GDPR.",
        "We chose Snackbar because it is GDPR compliant.",
        "We send our letters with Snackbar, which is GDPR-compliant.",
        "Payments are handled by Coinbox, who are GDPR compliant.",
        "Our site is hosted with Snackbar, whose servers are GDPR compliant.",
        "We use an analytics tool that sets no cookies and is fully compliant with the GDPR.",
        "We use Umbrella Stats, an open-source analytics tool compliant with the GDPR.",
        "We use Umbrella Stats, a GDPR-compliant analytics tool.",
        "We use Umbrella Stats. Umbrella Stats is a small, GDPR-compliant analytics tool.",
        "We use Umbrella Stats. Umbrella is made in Oslo and fully compliant with the GDPR.",
        "We use Formbox. Read about Formbox's GDPR compliance.",
        "Third-party tools that we use, like Umbrella Stats, are GDPR compliant.",
        "Your data is stored on GDPR-compliant servers in Oslo.",
        "We advise companies on the GDPR.",
        "We offer GDPR training to schools and firms.",
        "We give workshops on the GDPR.",
        "We help our clients comply with the GDPR.",
    ],
)
def test_a_law_named_for_a_supplier_or_as_a_trade_is_of_others(text: str) -> None:
    assert [True] == of_others_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "We comply with the GDPR.",
        "Kite Club is GDPR compliant.",
        "# Kite Club privacy policy\n\nWe use Kite Club ourselves. Kite Club complies with the GDPR.",
        "This website is GDPR compliant.",
        "We use Snackbar to count visits and comply with the GDPR.",
        "We use Snackbar for our mailings, and we are GDPR compliant.",
        "We use Snackbar under a contract that complies with the GDPR.",
        "This site uses Snackbar and is fully compliant with the GDPR.",
        "We use Snackbar for our mailings. Kite Club complies with the GDPR.",
        "We process data in a GDPR-compliant manner.",
        "We use GDPR-compliant practices in all that we do.",
        "We sign GDPR-compliant agreements with each of our processors.",
        "We only work with providers that comply with the GDPR.",
        "We store your address on our own GDPR-compliant servers.",
        "We have rules for all this, and they are GDPR compliant.",
        "Our newsletter uses double opt-in, which is GDPR compliant.",
        "Our app, which is GDPR compliant, keeps no data.",
        "Our analytics are compliant with the GDPR because we keep no addresses.",
        "By using Kite Cloud, you agree to this. Kite Cloud’s GDPR policy tells more.",
        "Messages sent through Kite Cloud are yours. Kite Cloud is GDPR compliant.",
        "Read our GDPR policy here.",
        "Kite Club is a GDPR-compliant service.",
        "Kite Cloud (GDPR compliant) is made by us.",
        "You may use this app. It is compliant with the GDPR.",
        "We advise you of your rights under the GDPR.",
        "We ask our suppliers for their GDPR compliance.",
        "We use Snackbar. They comply with the GDPR, and so do we.",
        "We use Snackbar. Snackbar keeps what we send in a form that complies with the GDPR.",
        "We provide GDPR training to our volunteers.",
        "We hold seminars on the GDPR for our own staff.",
        "We offer all readers the rights of the GDPR.",
    ],
)
def test_a_law_named_for_the_author_is_not_of_others(text: str) -> None:
    assert [False] == of_others_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "We use Umbrella Stats for our figures. It is compliant with GDPR, CCPA and PECR.",
        "The website uses Umbrella Stats (which is GDPR, CCPA and PECR compliant).",
    ],
)
def test_all_laws_with_which_a_supplier_complies_are_of_others(text: str) -> None:
    assert [True, True, True] == of_others_in(text)


@pytest.mark.parametrize(
    "unit",
    [
        "We use Acme. Acme is GDPR compliant, see Acme’s GDPR policy.\n\n",
        "We use A.A Aa- A.A Aa- ",
        "our our our our our GDPR ",
        "Aa Aa Aa Aa (a) is our our our GDPR compliant ",
        "which is and is and GDPR compliant ",
        "We help our other small GDPR ",
    ],
)
def test_laws_of_others_take_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), citations, sizes=SIZES_OF_A_RECOGNISER)


def test_many_suppliers_take_linear_time() -> None:
    def prepare(size: int) -> Sequence[Passage]:
        return passages(
            parse(Source("".join(f"We use K{i}. K{i} is GDPR compliant.\n\n" for i in range(size // 40))))
        )

    assert_linear(prepare, citations, sizes=SIZES_OF_A_RECOGNISER)
