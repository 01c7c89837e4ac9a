"""Documents that say that they only add to a fuller privacy policy."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.supplement import supplement
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def text_of(opening: str) -> str | None:
    found = supplement(passages(parse(Source(opening))))
    return found["source"].slice(found["span"]) if found else None


@pytest.mark.parametrize(
    "opening",
    [
        "# Kite Club Privacy Supplement\n\nWe keep your wind logs.\n",
        "# Kite Club\n\nThis notice supplements our general privacy policy.\n",
        "# Kite Club\n\nThis page should be read together with the Northwind privacy notice.\n",
        "# Kites\n\nThis page is only a summary of our [privacy policy](https://kites.example/p).\n",
        "# Kites\n\nThe full privacy policy is at [our site](https://kites.example/p).\n",
        "# Kites\n\nOur [Privacy Policy](https://kites.example/p) also applies to these devices.\n",
        "# Kite Club\n\nSee the Kite Health [Privacy Policy](https://kites.example/p) for the rest.\n",
        "# Kite Club\n\nWe handle it in accordance with our [privacy policy](https://northwind.example/privacy).\n",
    ],
)
def test_a_document_that_refers_to_a_fuller_policy_is_a_supplement(opening: str) -> None:
    assert text_of(opening) is not None


@pytest.mark.parametrize(
    "opening",
    [
        "# Privacy Policy\n\nOur Californian statement, which supplements this privacy policy, is below.\n",
        "# Privacy Policy\n\nWe keep your name in accordance with our privacy policy.\n",
        "# Privacy Policy\n\nSee our [privacy policy](#privacy-policy) for more.\n",
        "# Privacy Policy\n\nStripe has a [privacy policy](https://stripe.example/privacy) of its own.\n",
        "# Privacy Policy\n\nIf you are in Norway, see our [privacy notice](https://k.example/no).\n",
        "# Privacy Policy\n\nSee our [Children’s Privacy Policy](https://kites.example/young).\n",
        "# Privacy Policy\n\nFor such data see our [Health Data Privacy Policy](https://kites.example/health).\n",
        "# Privacy Policy\n\nApplicants may see our [Recruitment Privacy Notice](https://kites.example/jobs).\n",
        "# Privacy Policy\n\nWhen visiting the hut, you are subject to the [hut privacy policy](https://k.example/h).\n",
        "# Privacy Policy\n\nA summary; our full [Privacy Policy](https://k.example/p#a) below says it.\n",
        "# Privacy Policy\n\nYou may print the full privacy policy [here](https://kites.example/p.pdf).\n",
        "# Privacy Policy\n\n## California\n\nThis section supplements the privacy policy above.\n",
    ],
)
def test_a_policy_that_stands_alone_is_none(opening: str) -> None:
    assert text_of(opening) is None


def test_a_text_that_sends_its_reader_away_again_and_again_is_a_companion() -> None:
    away = "You may object. For more, see our [Privacy Policy](https://acme.example/privacy).\n\n"
    filler = "We like tea.\n\n" * 20
    document = parse(Source(f"# Your Rights\n\n{filler}{away * 3}"))

    assert supplement(passages(document))
    assert not supplement(passages(parse(Source(f"# Your Rights\n\n{filler}{away * 2}"))))


@pytest.mark.parametrize(
    "unit",
    [
        "see our [privacy policy](https://k.example/p) ",
        "the full privacy ",
        "summary of our ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), supplement, sizes=SIZES_OF_A_RECOGNISER)
