"""Lists of waivers are harmless wherever they are read, whatever a comment says."""

import datetime
import json

import pytest

from linear_time import assert_linear
from policylint.engine import Report, Settings, lint
from policylint.report.visible import HARMFUL
from policylint.report.waivers_json import render_waivers_json
from policylint.report.waivers_markdown import render_waivers_markdown
from policylint.report.waivers_text import render_waivers_text
from policylint.rule_set import LoadedRule, RuleSet
from policylint.source import Source
from toy_words import TOYS

DAY = datetime.date(2026, 1, 1)
RULES = RuleSet(tuple(LoadedRule(rule, "toys", "toys", "") for rule in TOYS))
RENDERERS = (render_waivers_text, render_waivers_markdown, render_waivers_json)
HOSTILE = "\x00\x1b[2J\x7f\x9b\u061c\u202e\u2028\udcff"


def of(text: str) -> Report:
    return Report((lint(Source(text, f"a{HOSTILE}.md"), RULES, Settings(DAY)),), DAY)


@pytest.mark.parametrize("render", RENDERERS)
def test_nothing_that_a_comment_says_moves_the_cursor(render) -> None:
    text = (
        f"gear <!-- policylint: disable-line=TOY001,{HOSTILE.replace(chr(0x2028), '')} -- why {HOSTILE} -->\n"
    )
    written = render(of(text))
    assert set() == set(HARMFUL.findall(written)) - {"\n"}
    assert "why" in written
    assert written.encode("utf-8")


def test_markdown_shows_a_reason_as_it_is_in_one_cell() -> None:
    reason = "| `x` <b> [a](http://x.test) @team"
    table = render_waivers_markdown(of(f"gear <!-- policylint: disable-line=TOY001 -- {reason} -->\n"))
    assert "| \\| \\`x\\` \\<b\\> \\[a\\](http://x.test) @&#8203;team |" in table


def test_a_huge_reason_is_cut_for_people_and_whole_for_programs() -> None:
    report = of(f"gear <!-- policylint: disable-line=TOY001 -- {'why ' * 2_000}-->\n")
    assert 2_000 > len(render_waivers_text(report))
    assert "why why…" in render_waivers_text(report)
    assert ("why " * 2_000).strip() == json.loads(render_waivers_json(report))["waivers"][0]["reason"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("gear <!-- policylint: disable-line=TOY001 -->\n", "for line 1:"),
        ("<!-- policylint: disable-next=TOY001 -->\n\ngear\ngear\n", "for lines 3–4:"),
        ("# T\n\n<!-- policylint: disable=TOY001 -->\n\ngear\n\n# U\n", "for lines 3–6:"),
        ("# T\n\n<!-- policylint: disable=TOY001 -->\n\ngear", "for lines 3–5:"),
        ("<!-- policylint: disable-file=TOY001 -->\n\ngear\n", "for the whole document:"),
        ("gear\n\n<!-- policylint: disable-next=TOY001 -->\n", "for nothing:"),
    ],
)
def test_the_lines_that_a_comment_covers_are_told(text: str, told: str) -> None:
    assert told in render_waivers_text(of(text))


@pytest.mark.parametrize("render", RENDERERS)
def test_ten_thousand_waivers_take_time_in_proportion(render) -> None:
    def prepare(size: int) -> Report:
        return of("gear <!-- policylint: disable-line=TOY001 -- why -->\n" * (size // 50))

    assert_linear(prepare, render, sizes=(100_000, 400_000))
