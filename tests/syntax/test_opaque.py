"""What stands in code, scripts and comments says nothing to us: no tags, no regions, no headings."""

import datetime

import pytest

from outline import read
from policylint.policy import Policy
from policylint.syntax.nodes import Directive, PolicyTag

INSIDE = (
    "<!-- policy: begin laws=ccpa -->\n"
    "<!-- policy: clause=children -->\n"
    "<!-- policylint: disable-next=PL101 -->\n"
    "# Children\n\nNot for children under 13.\n\n"
    "<!-- policy: end -->"
)
FRAMES = {
    "a fence": "```\n{}\n```",
    "a longer fence": "````markdown\n```\n{}\n```\n````",
    "a fence of tildes": "~~~\n{}\n~~~",
    "a fence that never ends": "```\n{}",
    "a script": "<script>\n{}\n</script>",
    "a style": "<style>\n{}\n</style>",
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_tags_and_regions_in_code_stay_inert(frame: str) -> None:
    document = read("# Policy\n\nWe sell kites.\n\n" + frame.format(INSIDE) + "\n")
    policy = Policy(document, as_of=datetime.date(2031, 1, 1))

    assert ["Policy"] == [section.title for section in document.sections]
    assert not any(isinstance(node, PolicyTag | Directive) for node in document.sections[0].blocks)
    assert () == policy.tags
    assert () == policy.regions
    assert () == policy.orphans
    assert () == policy.ages


def test_the_same_tags_count_outside() -> None:
    """Else the test above would show nothing."""
    document = read("# Policy\n\nWe sell kites.\n\n" + INSIDE + "\n")
    policy = Policy(document, as_of=datetime.date(2031, 1, 1))

    assert 3 == len(policy.tags)
    assert 1 == len(policy.regions)
    assert 1 == len(policy.ages)


def test_a_tag_in_a_comment_of_several_lines_stays_inert() -> None:
    document = read("# Policy\n\n<!--\npolicy: clause=children\n<!-- policy: clause=children -->\n")

    assert () == Policy(document, as_of=datetime.date(2031, 1, 1)).tags


@pytest.mark.parametrize(
    "tag", ["`<!-- policy: clause=children -->`", "See <!-- policy: clause=children -->."]
)
def test_a_tag_within_a_line_stays_inert(tag: str) -> None:
    """A tag is a line of its own."""
    document = read(f"# Policy\n\n{tag}\n\ntext\n")

    assert () == Policy(document, as_of=datetime.date(2031, 1, 1)).tags
