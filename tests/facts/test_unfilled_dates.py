"""A placeholder in the place of the date is the nearest miss of it."""

import pytest

import policylint

OPENING = "# Privacy Policy\n\nWe collect your name to send you the kites that you order.\n\n"


@pytest.mark.parametrize(
    "text", ["Last updated: [DATE]", "This notice is effective as of {{effective_date}}."]
)
def test_the_placeholder_is_the_nearest_miss(text: str) -> None:
    (finding,) = policylint.check_text(f"{OPENING}{text}\n", select=["PL112"])

    assert finding.absence is not None
    assert finding.absence.nearest_miss is not None
    span = finding.absence.nearest_miss.span
    assert f"{OPENING}{text}"[span.start : span.end] in ("[DATE]", "{{effective_date}}")
    assert "the template is not filled in: the date is missing" == finding.absence.nearest_miss.why


def test_that_of_another_day_is_none() -> None:
    (finding,) = policylint.check_text(f"{OPENING}We delete your orders by [DATE].\n", select=["PL112"])

    assert finding.absence is not None
    assert finding.absence.nearest_miss is None
