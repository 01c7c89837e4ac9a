"""Comments keep findings from the report, and a report tells what became of them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import assert_linear
from policylint.confidence import Confidence
from policylint.engine import Settings, lint
from policylint.facts.kind import Kind
from policylint.plugins import rules_of
from policylint.rule_set import LoadedRule, RuleSet
from policylint.silenced import Silencer
from policylint.source import Source
from policylint.suppression.suppression import State
from strategies import policies, texts
from toy_words import TOYS

DAY = datetime.date(2026, 1, 1)
ABOUT_COMMENTS = frozenset(f"PL{number:03}" for number in range(5, 11))


def comment(text: str) -> str:
    return f"<!-- policylint: {text} -->"


def states(report) -> list[State]:
    return [waiver.state for waiver in report.waivers]


class TestSilenced:
    def test_what_is_silenced_is_kept_with_reason_and_place(self, judge) -> None:
        text = f"gear {comment('disable-line=TOY001 -- counsel agreed')}\n"
        (silenced,) = judge(text).silenced
        assert ("TOY001", 1, Silencer.COMMENT) == (
            silenced.finding.code,
            silenced.finding.line,
            silenced.by,
        )
        assert ("counsel agreed", 5) == (silenced.reason, silenced.place.start)

    def test_it_does_not_count(self, judge) -> None:
        report = judge(f"gear {comment('disable-line=TOY001')}\n")
        assert ["PL004"] == [one.code for one in report.findings]

    def test_codes_and_names_in_any_case_mean_the_rule(self, judge) -> None:
        report = judge(f"GEAR gear {comment('disable-line=toy001')}\ncog {comment('disable-line=NO-COG')}\n")
        assert ["TOY001", "TOY002"] == [one.finding.code for one in report.silenced]

    def test_the_comment_that_covers_least_silences(self, judge) -> None:
        """The others have nothing left to do."""
        text = (
            f"# T\n\n{comment('disable-file=TOY001 -- file')}\n\n{comment('disable=TOY001 -- range')}\n\n"
            f"{comment('disable-next=TOY001 -- next')}\n\ngear {comment('disable-line=TOY001 -- line')}\n\n"
            "gear\n"
        )
        report = judge(text)
        assert ["line", "range"] == [one.reason for one in report.silenced]
        assert [State.UNUSED, State.ACTIVE, State.UNUSED, State.ACTIVE] == states(report)
        assert [0, 1, 0, 1] == [waiver.silences for waiver in report.waivers]

    def test_a_rule_that_is_named_twice_is_silenced_once(self, judge) -> None:
        report = judge(f"gear {comment('disable-line=TOY001,TOY001')}\n")
        assert [State.UNUSED, State.ACTIVE] == states(report)

    def test_a_comment_that_cannot_be_read_silences_nothing(self, counting) -> None:
        assert [(1, "TOY001")] == counting(f"gear {comment('disable-line=TOY001 until=soon')}\n")

    @pytest.mark.parametrize("code", ["PL001", "PL003", "undecodable-bytes"])
    def test_a_rule_that_tells_what_was_not_checked_is_never_silenced(self, toys, code: str) -> None:
        source = Source.from_bytes(
            f"caf\udce9 {comment(f'disable-file={code}')}\n".encode("utf-8", "surrogateescape")
        )
        report = lint(source, toys, Settings(DAY))
        assert {"PL001", "PL003"} <= {one.code for one in report.findings}
        assert () == report.silenced
        assert [State.NOT_POSSIBLE] == states(report)

    @pytest.mark.parametrize("code", sorted(ABOUT_COMMENTS))
    def test_findings_about_comments_are_never_silenced(self, judge, code: str) -> None:
        text = (
            f"{comment(f'disable-file={code}')}\n\n{comment('disable=TOY001')}\n{comment('disable-line=')}\n"
            f"{comment('disable-next=TOY001 until=2025-01-01')}\n\n"
            f"Text. {comment('disable-line=TOY002,XYZ')}\n"
        )
        report = judge(text, reasons_required=True)
        assert ABOUT_COMMENTS == {one.code for one in report.findings if one.code != "PL004"}
        assert () == report.silenced


class TestDays:
    @pytest.mark.parametrize(
        ("as_of", "state", "silenced"),
        [
            (datetime.date(2026, 5, 31), State.ACTIVE, 1),
            (datetime.date(2026, 6, 1), State.EXPIRES_SOON, 1),
            (datetime.date(2026, 7, 1), State.EXPIRES_SOON, 1),
            (datetime.date(2026, 7, 2), State.EXPIRED, 0),
        ],
    )
    def test_a_comment_silences_until_its_day_has_passed(self, judge, as_of, state, silenced) -> None:
        report = judge(f"gear {comment('disable-line=TOY001 until=2026-07-01')}\n", as_of=as_of)
        assert ([state], silenced) == (states(report), len(report.silenced))

    def test_one_that_has_expired_makes_way_for_one_that_has_not(self, judge) -> None:
        line = f"gear {comment('disable-line=TOY001 until=2025-12-31')}\n"
        text = f"{comment('disable-file=TOY001 -- file')}\n{line}"
        assert ["file"] == [one.reason for one in judge(text).silenced]

    @pytest.mark.parametrize("until", ["0001-01-01", "9999-12-31"])
    def test_any_day_of_the_calendar_is_understood(self, judge, until: str) -> None:
        for as_of in (datetime.date.min, DAY, datetime.date.max):
            judge(f"gear {comment(f'disable-line=TOY001 until={until}')}\n", as_of=as_of)


class TestRulesThatDidNotRun:
    def test_one_that_was_not_selected_is_not_held_against_a_comment(self, judge, toys) -> None:
        text = f"Text. {comment('disable-line=TOY001,TOY002')}\n"
        report = judge(text, rules=toys.selected(select=["TOY001", "PL0"]))
        assert [State.UNUSED, State.NOT_RUN] == states(report)
        assert ["PL007"] == [one.code for one in report.findings if one.code in ABOUT_COMMENTS]

    def test_nor_is_one_about_documents_of_another_kind(self, judge) -> None:
        assert [State.NOT_RUN] == states(judge(f"crank {comment('disable-line=TOY004')}\n"))

    def test_no_comment_switches_on_what_was_switched_off(self, judge, toys) -> None:
        text = f"{comment('enable=TOY001')}\n\ngear cog\n"
        report = judge(text, rules=toys.selected(ignore=["TOY001"]))
        assert ["TOY002"] == [one.code for one in report.findings if one.code.startswith("TOY")]

    def test_rules_about_comments_are_selected_and_ignored_like_others(self, judge, toys) -> None:
        text = f"Text. {comment('disable-line=TOY001')}\n"
        ignored = judge(text, rules=toys.selected(ignore=["unused-suppression"]))
        alone = judge(text, rules=toys.selected(select=["PL007", "TOY001"]))
        assert [0, 1] == [sum(one.code == "PL007" for one in report.findings) for report in (ignored, alone)]


class TestWhatIsNotSureEnough:
    TEXT = f"wheel {comment('disable-line=TOY003')}\n"

    def test_a_comment_that_silences_what_would_not_be_shown_is_of_use(self, judge) -> None:
        report = judge(self.TEXT)
        assert ((), [State.ACTIVE], [0]) == (
            report.silenced,
            states(report),
            [waiver.silences for waiver in report.waivers],
        )

    def test_it_counts_as_silenced_where_it_would_be_shown(self, judge) -> None:
        report = judge(self.TEXT, min_confidence=Confidence.MEDIUM)
        assert (1, [1]) == (len(report.silenced), [waiver.silences for waiver in report.waivers])


class TestAsIfThereWereNoComments:
    def test_all_is_reported_and_nothing_said_about_comments(self, judge) -> None:
        text = f"gear {comment('disable-line=TOY001')}\n{comment('disable=XYZ')}\n{comment('dis')}\n"
        report = judge(text, comments=False)
        assert ["TOY001"] == [one.code for one in report.findings if one.code != "PL004"]
        assert ((), ()) == (report.silenced, report.waivers)


TOY_RULES = RuleSet((*rules_of(), *(LoadedRule(rule, "toys", "toys", "") for rule in TOYS)))


@st.composite
def commented(draw: st.DrawFn) -> str:
    """A text into which comments are put, at the ends of lines, on their own, and anywhere."""
    lines = draw(policies() | texts).split("\n")
    for _ in range(draw(st.integers(0, 8))):
        word = draw(st.sampled_from(["disable-line", "disable-next", "disable", "disable-file", "enable"]))
        rules = draw(st.lists(st.sampled_from(["TOY001", "no-cog", "TOY003", "XYZ"]), min_size=1, max_size=2))
        until = draw(st.sampled_from(["", " until=2025-06-01", " until=2026-06-01"]))
        text = comment(f"{word}={','.join(rules)}{until}")
        at = draw(st.integers(0, len(lines) - 1))
        if draw(st.booleans()):
            lines.insert(at, text)
        else:
            lines[at] += f" gear cog wheel {text}"
    return "\n".join(lines)


class TestAnyText:
    @given(commented(), st.sampled_from(list(Confidence)))
    def test_what_counts_and_what_is_silenced_is_what_there_is_without_hearing(
        self, text: str, min_confidence: Confidence
    ) -> None:
        """As sets in which equals count, by fingerprint; less what is said about the comments themselves."""
        heard, unheard = (
            lint(Source(text), TOY_RULES, Settings(DAY, min_confidence=min_confidence, comments=comments))
            for comments in (True, False)
        )
        counting = [one for one in heard.findings if one.code not in ABOUT_COMMENTS]
        silenced = [one.finding for one in heard.silenced]
        assert sorted(one.fingerprint for one in [*counting, *silenced]) == sorted(
            one.fingerprint for one in unheard.findings
        )
        assert sum(waiver.silences for waiver in heard.waivers) == len(silenced)

    @given(texts | policies())
    def test_a_text_without_comments_is_judged_as_ever(self, text: str) -> None:
        text = text.replace("policylint", "POLICY-LINT")
        heard, unheard = (
            lint(Source(text), TOY_RULES, Settings(DAY, comments=comments)) for comments in (True, False)
        )
        assert unheard == heard

    @pytest.mark.parametrize(
        "unit",
        [
            f"gear {comment('disable-line=TOY001')}\n",
            f"{comment('disable-next=TOY001')}\n\ngear\n\n",
            f"{comment('disable=TOY001')}\n\ngear\n\n",
            f"{comment('disable=TOY001')}\n\n{comment('enable=TOY001')}\n\n",
            f"{comment('enable=TOY001')}\n\n",
            f"## A\n\n{comment('disable=TOY001')}\n\ngear\n\n",
            f"{comment('disable-file=TOY001')}\n\ngear\n\n",
            f"{comment('disable-line=XYZ,PL201')}\n\n",
        ],
    )
    def test_ten_thousand_comments_take_time_in_proportion(self, unit: str) -> None:
        assert_linear(
            lambda size: Source(unit * (size // len(unit))),
            lambda source: lint(source, TOY_RULES, Settings(DAY), kind=Kind.OTHER),
            sizes=(100_000, 400_000),
        )
