"""The words of a text as cues know them: what "US" means in them."""

import pytest

from policylint.facts.clauses.words import folded, words_of_each


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Our servers are in the US.", "our servers are in the usa"),
        ("Write to us in the U.S.A. today", "write to us in the usa today"),
        ("HOW TO CONTACT US", "how to contact us"),
        ("TELL US, AND THE DATA YOU GAVE US ARE GONE.", "tell us and the data you gave us are gone"),
        ("NOTICE FOR US RESIDENTS", "notice for usa residents"),
        ("DATA ARE KEPT IN THE US BY US.", "data are kept in the usa by us"),
        ("WE FOLLOW THE EU-US DPF", "we follow the eu usa dpf"),
        ("Residents of US states, contact us", "residents of usa states contact us"),
        ("US", "usa"),
    ],
)
def test_us_is_the_country_or_whoever_wrote_the_text(text: str, words: str) -> None:
    assert [words.split()] == words_of_each([folded(text)])


def test_the_scheme_of_an_address_is_no_word() -> None:
    assert words_of_each(["see https://https.example/ over https"]) == [
        ["see", "https", "example", "over", "https"]
    ]
