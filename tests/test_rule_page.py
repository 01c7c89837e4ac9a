"""Reading a rule's page: examples are found, and broken ones are told with page and line."""

import pytest

from policylint.rule_page import read_page


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("```policy\ntext\n", r"p\.md:1: the fenced block is not closed"),
        ("\n```policy\ntext\n```\n", r"p\.md:2: a policy block needs a findings block"),
        ("```policy\na\n```\n```policy\nb\n```\n```findings\n```\n", r"p\.md:1: a policy block needs"),
        ("```findings\n```\n", r"p\.md:1: a findings block must follow"),
        ("```policy escaped\n\\q\n```\n```findings\n```\n", r"p\.md:1: there is no escape \\q"),
        ("```toml\nx = \n```\n```policy\n```\n```findings\n```\n", r"p\.md:1: the block is not TOML"),
        (
            "```toml\nselect = []\n```\n```policy\n```\n```findings\n```\n",
            r"p\.md:1: an example is configured",
        ),
        (
            '```toml\nlaws = "gdpr"\n```\n```policy\n```\n```findings\n```\n',
            r"p\.md:1: laws must be a list of strings",
        ),
        (
            "```toml\nconditions = [1]\n```\n```policy\n```\n```findings\n```\n",
            r"p\.md:1: conditions must be a list of strings",
        ),
    ],
)
def test_a_broken_example_is_told_with_page_and_line(page: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_page(page, "p.md")


def test_a_toml_block_names_laws_conditions_and_options() -> None:
    toml = 'laws = ["gdpr"]\nconditions = ["not-has-dpo"]\n[rules.kettle]\nword = "jug"\n'
    page = read_page(f"```toml\n{toml}```\n```policy\n```\n```findings\n```\n", "p.md")
    configuration = page.examples[0].configuration
    assert (("gdpr",), ("not-has-dpo",)) == (configuration.laws, configuration.conditions)
    assert {"kettle": {"word": "jug"}} == configuration.options


def test_other_blocks_are_prose() -> None:
    page = read_page("```text\n## No title\n```\n\n## Title\n\n```toml\n[rules.x]\n```\n", "p.md")
    assert (("Title",), ()) == (page.sections, page.examples)


def test_a_longer_fence_holds_a_shorter_one() -> None:
    page = read_page("````policy\n```\ncode\n```\n````\n\n~~~findings\n~~~\n", "p.md")
    assert b"```\ncode\n```\n" == page.examples[0].data


def test_line_separators_other_than_a_line_feed_are_text() -> None:
    page = read_page("```policy\na\u2028```\x0b\n```\n```findings\n```\n", "p.md")
    assert "a\u2028```\x0b\n".encode() == page.examples[0].data
