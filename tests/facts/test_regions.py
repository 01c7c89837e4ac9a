"""Regions: where they begin and end, and the tags that belong to nothing."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear
from policylint.facts.tags import tags
from policylint.facts.tags.regions import Orphan, Region, orphans, regions
from policylint.source import Source
from policylint.syntax.parser import parse


def regions_in(text: str) -> tuple[Region, ...]:
    source = Source(text)
    return regions(source, tags(parse(source)))


def orphans_in(text: str) -> tuple[Orphan, ...]:
    return orphans(tags(parse(Source(text))))


def contents_of(text: str) -> list[str]:
    return [text[region.content.start : region.content.end].strip() for region in regions_in(text)]


def test_a_region_says_its_laws_and_its_audience() -> None:
    text = "# A\n\n<!-- policy: begin laws=ccpa,vcdpa audience=adults -->\n\nText.\n\n<!-- policy: end -->\n"
    (region,) = regions_in(text)

    assert (("ccpa", "vcdpa"), ("adults",), True, 3) == (
        region.laws,
        region.audience,
        region.closed,
        region.line,
    )
    assert ["Text."] == contents_of(text)


def test_regions_nest() -> None:
    text = (
        "<!-- policy: begin laws=gdpr -->\n\nOne.\n\n<!-- policy: begin audience=kids -->\n\nTwo.\n\n"
        "<!-- policy: end -->\n\nThree.\n\n<!-- policy: end -->\n\nFour.\n"
    )
    outer, inner = regions_in(text)

    assert outer.content.covers(inner.content)
    assert (("gdpr",), ("kids",)) == (outer.laws, inner.audience)
    assert contents_of(text)[0].endswith("Three.")
    assert "Two." == contents_of(text)[1]


def test_a_region_may_hold_whole_sections() -> None:
    text = "# A\n\n<!-- policy: begin laws=ccpa -->\n## B\n\nText.\n\n<!-- policy: end -->\n\n## C\n"

    assert ["## B\n\nText."] == contents_of(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("# A\n\n## B\n\nOne.\n\n<!-- policy: begin laws=ccpa -->\n\nTwo.\n\n## C\n\nThree.\n", "Two."),
        (
            "# A\n\n## B\n\nOne.\n\n<!-- policy: begin laws=ccpa -->\n### D\n\nTwo.\n\n## C\n\nThree.\n",
            "### D\n\nTwo.",
        ),
        (
            "# A\n\n## B\n\nOne.\n\n<!-- policy: begin laws=ccpa -->\n## C\n\nThree.\n\n# E\n",
            "## C\n\nThree.",
        ),
        ("One.\n\n<!-- policy: begin laws=ccpa -->\n\nTwo.\n", "Two."),
        ("One.\n\n<!-- policy: begin laws=ccpa -->\n", ""),
    ],
)
def test_an_unclosed_region_ends_with_the_section_around_it(text: str, content: str) -> None:
    (region,) = regions_in(text)

    assert (False, [content]) == (region.closed, contents_of(text))


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("Text.\n\n<!-- policy: end -->\n", 3, "no region is open here that this could end"),
        (
            "<!-- policy: begin -->\n\na\n\n<!-- policy: end -->\n<!-- policy: end -->\n",
            6,
            "no region is open here that this could end",
        ),
        ("Text.\n\n<!-- policy: id=a -->\n", 3, "nothing follows this tag that it could belong to"),
    ],
)
def test_a_tag_that_belongs_to_nothing_is_an_orphan(text: str, line: int, why: str) -> None:
    (orphan,) = orphans_in(text)

    assert (line, why) == (orphan.line, orphan.why)
    assert orphan.text == text[orphan.span.start : orphan.span.end]


def test_a_document_without_tags_has_neither() -> None:
    assert ((), ()) == (regions_in("# A\n\nText.\n"), orphans_in("# A\n\nText.\n"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["<!-- policy: begin -->\n", "<!-- policy: end -->\n", "# A\n<!-- policy: begin -->\n\na\n"]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def prepare(size: int):  # type: ignore[no-untyped-def]
        source = Source(unit * (size // len(unit)))
        return source, tags(parse(source))

    assert_linear(prepare, lambda given: (regions(*given), orphans(given[1])), sizes=SIZES_OF_A_RECOGNISER)
