"""The children's clause: what counts, and what only looks like it."""

import datetime

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear
from policylint.confidence import Confidence
from policylint.facts.clauses.children import KEY, children_clauses
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.passages import passages
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse


def recognise(text: str) -> tuple[list[Clause], list[NearMiss]]:
    policy = Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22))
    policy.language = "en"
    found = policy.clauses
    return list(found[KEY]), [miss for miss in found.near_misses if miss.clause == KEY]


# Each pair: a sentence that is the clause, and one that shares its words and is not.
PAIRS = [
    (
        "Our kite club does not address anyone under the age of 15.",
        "Our kite club offers guided walks for children.",
    ),
    (
        "No part of this is meant for kids.",
        "We help schools to teach kids how to use a kite.",
    ),
    (
        "Kids under 11 are not welcome here.",
        "Kids under 11 are welcome guests of our picnics.",
    ),
    (
        "We do not knowingly collect data from users under 9.",
        "We store the logs of our site for less than 12 months.",
    ),
    (
        "If you are younger than thirteen, please leave this site.",
        "Passwords with less than 10 characters are not allowed.",
    ),
    (
        "We collect nothing from children.",
        "We sell children’s shoes and collect your address to ship them.",
    ),
    (
        "Those who told us that they are under 16 are opted out by default.",
        "Those who told us that they are under pressure are opted out by default.",
    ),
    (
        "We do not let kids write in the forum.",
        "Let us know whether your kids like kites.",
    ),
    (
        "For players under 16 we turn the chat off.",
        "For rooms under 16 degrees we turn the heating on.",
    ),
    (
        "People under 16 need a parent to register.",
        "Orders under 20 euros are processed by post.",
    ),
    (
        "We do not knowingly collect data from children.",
        "We may make minor changes and collect data as described.",
    ),
    (
        "The app is not directed to anyone under the age of 16.",
        "The app is not directed to users under stress.",
    ),
    (
        "Minors may use the forum only with the consent of a parent.",
        "Minor updates of this page do not need your consent.",
    ),
    (
        "If a child has sent us a photo, we delete it.",
        "We deliver prams, which children use until they can walk.",
    ),
    (
        "A child plays with a nickname, and nothing else is collected.",
        "Children like our kites, and fees are collected by post.",
    ),
    (
        "Our site is not for children.",
        "We use part of the profits to help children.",
    ),
    (
        "We do not collect the data of children.",
        "We collect data of your children for the tickets.",
    ),
    (
        "We do not knowingly collect or sell the data of people under 16.",
        "We do not knowingly sell the data of people under 16.",
    ),
    (
        "Our services are not aimed at children.",
        "Our site offers shoes for small children under 8.",
    ),
    (
        "We do not offer our site to minors.",
        "Our site has a list of homes, and we offer children’s rooms too.",
    ),
    (
        "If you tell us that a child uses the app, we delete its account.",
        "If you tell us that you have kids, we use this to show fitting content.",
    ),
    (
        "We use your data to keep children from using the app.",
        "We use your data for safeguarding children and public order.",
    ),
    (
        "Our site is open to all; for advice about children who use it write to us.",
        "For tips on protecting your child’s privacy online visit the agency.",
    ),
    (
        "We ask for data only of grown people, and children may not use the app.",
        "Sensitive data are those on health, and data of children.",
    ),
    (
        "We protect data of children; adults have to register them.",
        "We report child sexual abuse material and delete it.",
    ),
    (
        "Kids under 13 must not register.",
        "We process your income, marital status, number of children and housing.",
    ),
    (
        "Parents can ask us to delete their child's profile.",
        "You may also make a request on behalf of your minor child.",
    ),
    (
        "Users below 18 may not play for money.",
        "We never sell personal information of consumers under 16.",
    ),
    (
        "Children under thirteen cannot open an account.",
        "Sensitive data include data collected from a known child.",
    ),
    (
        "If you are not yet 18 years of age, ask at home before you play.",
        "Accounts that are not yet 18 days old may not play in the league.",
    ),
    (
        "We comply with COPPA and collect nothing from pupils.",
        "California residents under 18 may ask us to remove content they posted.",
    ),
]


@pytest.mark.parametrize("sentence", [clause for clause, _ in PAIRS])
def test_a_sentence_on_what_happens_to_children_is_the_clause(sentence: str) -> None:
    found, misses = recognise(f"# Privacy Policy\n\nWe sell kites. {sentence} Thank you.\n")

    assert [sentence] == [clause.text for clause in found]
    assert (KEY, "cue", Confidence.HIGH) == (found[0].clause, found[0].how, found[0].confidence)
    assert [] == misses


@pytest.mark.parametrize("sentence", [other for _, other in PAIRS])
def test_a_sentence_that_only_shares_its_words_is_not(sentence: str) -> None:
    found, _ = recognise(f"# Privacy Policy\n\nWe sell kites. {sentence} Thank you.\n")

    assert [] == found


def test_a_section_with_a_text_counts_with_less_confidence() -> None:
    found, _ = recognise(
        "# Privacy\n\n## Children\n\nNothing here is meant for them, whatever their age may be.\n"
    )

    assert [("heading", Confidence.MEDIUM)] == [(clause.how, clause.confidence) for clause in found]


@pytest.mark.parametrize("title", ["Children's furniture", "Kids' menus", "Children’s tickets"])
def test_a_section_on_what_is_sold_for_children_is_not(title: str) -> None:
    found, _ = recognise(f"# Privacy\n\n## {title}\n\nAll of it is made by hand, and none of it is dear.\n")

    assert [] == found


def test_a_heading_without_a_text_is_a_near_miss() -> None:
    found, misses = recognise("# Privacy\n\n## Children\n\n## Contact\n\nWrite to us.\n")

    assert [] == found
    assert [(3, "Children")] == [(miss.line, miss.text) for miss in misses]
    assert "heading without a text" in misses[0].why


def test_a_promise_in_the_contents_is_the_nearest_miss() -> None:
    text = (
        "# Privacy\n\nThis policy covers:\n\n- What we keep\n- Children\n- Contact\n\n"
        "## What we keep\n\nMinor notes.\n\n## Contact\n\nWrite to us.\n"
    )
    found, misses = recognise(text)

    assert [] == found
    assert 6 == misses[0].line
    assert "contents list promises" in misses[0].why


def test_who_may_be_a_customer_is_a_mere_mention() -> None:
    found, misses = recognise("# Privacy\n\nYou must be at least 18 years old to order.\n")

    assert [Confidence.LOW] == [clause.confidence for clause in found]
    assert "who may use the service" in misses[0].why


@pytest.mark.parametrize(
    "sentence",
    [
        "We ask for your age to check that you may lawfully use our kites.",
        "Your date of birth serves to make sure that you are old enough.",
        "We verify the age of members, for an age limit applies.",
    ],
)
def test_an_age_that_is_asked_to_keep_minors_out_is_a_mere_mention(sentence: str) -> None:
    found, _ = recognise(f"# Privacy\n\n{sentence}\n")

    assert [(Confidence.LOW, sentence)] == [(clause.confidence, clause.text) for clause in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "We may use your age to check what kites you like.",
        "We verify who you are before you may use our kites.",
        "We ask for your age, so that you may use the right kite.",
    ],
)
def test_an_age_that_is_asked_for_something_else_is_not(sentence: str) -> None:
    assert [] == recognise(f"# Privacy\n\n{sentence}\n")[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "You must be 18 or older to use our kites.",
        "To open an account you need to be at least eighteen.",
        "Our products and services are directed to people who are at least 21 years old.",
        "This game is for grown people: adults only.",
        "Our kite game is intended for adults.",
        "Only adults can open an account.",
        "You have to be 18 to join us and to use the club.",
        "You've got to be at least 18 to play.",
        "To open an account we need a confirmation that you are over 18.",
        "By using the site you confirm that you have reached the age of majority.",
    ],
)
def test_that_only_adults_may_use_the_service_is_the_clause(sentence: str) -> None:
    found, _ = recognise(f"# Privacy\n\n{sentence}\n")

    assert [(Confidence.MEDIUM, sentence)] == [(clause.confidence, clause.text) for clause in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "We have flown kites for at least 18 years.",
        "You must be at least 13 years old to use our kites.",
        "You must be at least 18 to use the big kites, and at least 16 to use the small ones.",
        "You must be 18 to use the shop. To use the club you must be at least 16.",
        "Our referee must have at least ten years of experience in the use of kites.",
        "Members over 18 use our site most.",
    ],
)
def test_what_keeps_no_minor_from_using_the_service_is_not(sentence: str) -> None:
    assert [] == recognise(f"# Privacy\n\n{sentence}\n")[0]


def test_a_link_to_another_text_that_names_children_is_a_mere_mention() -> None:
    [clause], _ = recognise("- [How our toys collect the voices of children](https://acme.example/toys)")
    assert clause.confidence is Confidence.LOW


def test_a_link_in_a_sentence_on_children_takes_nothing_from_it() -> None:
    [clause], _ = recognise("- [We collect](https://acme.example/data) nothing from children.")
    assert clause.confidence is Confidence.HIGH


def test_the_name_of_another_text_on_children_is_not_the_clause() -> None:
    clauses, [miss] = recognise("The [teen privacy guide](https://acme.example/teens) provides answers.")
    assert clauses == []
    assert miss.why == "it names another text, and says nothing of children itself"


def test_the_age_of_users_adds_nothing_to_a_sentence_on_children() -> None:
    found, _ = recognise("# Privacy\n\nYou must be 18 to use it. We collect nothing from children.\n")

    assert ["We collect nothing from children."] == [clause.text for clause in found]


def test_a_tag_is_the_clause_whatever_the_words() -> None:
    found, _ = recognise(
        "# Privacy\n\n## Families\n<!-- policy: clause=children.age -->\n\nAsk your folks.\n"
    )

    assert ["tag"] == [clause.how for clause in found]


def test_a_tag_before_a_block_is_the_clause_too() -> None:
    found, _ = recognise("# Privacy\n\nHello.\n\n<!-- policy: clause=children.age -->\n\nAsk your folks.\n")

    assert [("tag", 5)] == [(clause.how, clause.line) for clause in found]


def test_a_tag_that_belongs_to_nothing_is_no_clause() -> None:
    found, _ = recognise("# Privacy\n\nAsk your folks.\n\n<!-- policy: clause=children.age -->\n")

    assert [] == found


def test_a_section_that_its_tag_calls_no_clause_is_none() -> None:
    text = "# Privacy\n\n## Children's fund\n{}\nWe collect data of children who are sad and without kites.\n"

    assert 2 == len(recognise(text.format(""))[0])
    assert [] == recognise(text.format("<!-- policy: clause=none -->\n"))[0]


def test_wrapping_does_not_hide_the_clause() -> None:
    found, _ = recognise("# Privacy\n\nThe club is not meant for anyone\nunder the\nage of 14.\n")

    assert ["The club is not meant for anyone\nunder the\nage of 14."] == [clause.text for clause in found]


@pytest.mark.slow
@pytest.mark.parametrize(
    "word", ["child ", "under the age ", "sell information ", "minor ", "adult, ", "verify your age "]
)
def test_hostile_text_takes_linear_time(word: str) -> None:
    def prepare(size: int) -> Document:
        return parse(Source("# Privacy\n\n" + word * (size // len(word)) + "\n"))

    def recognise_all(document: Document) -> object:
        return children_clauses(document, passages(document))

    assert_linear(prepare, recognise_all, sizes=SIZES_OF_A_RECOGNISER)
