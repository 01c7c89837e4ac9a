"""Documents that say that they only add to another privacy policy."""

import pytest

from policylint.facts.clauses.supplement import supplement
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def text_of(opening: str) -> str | None:
    found = supplement(passages(parse(Source(opening))))
    return found.text if found else None


@pytest.mark.parametrize(
    "opening",
    [
        "# Kite Club Privacy Supplement\n\nWe keep your wind logs.\n",
        "# Kite Club\n\nThis notice supplements our general privacy policy.\n",
        "# Kite Club\n\nThis page should be read together with the Northwind privacy notice.\n",
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
