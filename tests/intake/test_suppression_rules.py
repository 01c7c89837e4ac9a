"""Rules about comments that silence others. The pages hold the plain examples; here are the words."""

import datetime

import pytest

from linear_time import assert_linear
from policylint.engine import Settings, lint
from policylint.finding import Finding, Severity
from policylint.plugins import rules_of
from policylint.rule_set import LoadedRule, RuleSet
from policylint.source import Source
from toy_words import TOYS

DAY = datetime.date(2026, 1, 1)
RULES = RuleSet((*rules_of(), *(LoadedRule(rule, "toys", "toys", "") for rule in TOYS)))


def found(code: str, text: str, as_of: datetime.date = DAY, **settings: object) -> list[Finding]:
    report = lint(Source(text, "p.md"), RULES, Settings(as_of, **settings))  # type: ignore[arg-type]
    return [finding for finding in report.findings if finding.code == code]


def message(code: str, text: str, as_of: datetime.date = DAY, **settings: object) -> str:
    (finding,) = found(code, text, as_of, **settings)
    return finding.message


class TestMalformed:
    def test_the_message_is_that_of_the_problem_at_its_place(self) -> None:
        text = "gear <!-- policylint: disable-line=TOY001 until=soon -->\n"
        (finding,) = found("PL005", text)
        assert "“soon” is no day such as 2026-12-31; a reason stands after “ -- ”" == finding.message
        assert "soon" == text[finding.span.start : finding.span.end]


class TestUnknownRule:
    @pytest.mark.parametrize(
        ("name", "told"),
        [
            ("no-gaer", "there is no rule “no-gaer”: did you mean TOY001 (no-gear)?"),
            ("TOY01", "there is no rule “TOY01”: did you mean"),
            ("TOY", "there is no rule “TOY”: a comment names each rule by its whole code or name"),
            ("pl0", "there is no rule “pl0”: a comment names each rule by its whole code or name"),
            ("*", "there is no rule “*”: `policylint rules` lists them all"),
            ("x" * 100, f"there is no rule “{'x' * 60}…”: `policylint rules` lists them all"),
            (
                "PL003",
                "no comment silences PL003 (unknown-kind), as it tells what was not checked",
            ),
            ("PL007", "no comment silences PL007 (unused-suppression), as it is about comments: take it out"),
        ],
    )
    def test_the_message_says_what_would_be_right(self, name: str, told: str) -> None:
        assert message("PL006", f"a <!-- policylint: disable-line={name} -->\n").startswith(told)

    def test_an_enable_names_rules_too(self) -> None:
        assert "“XYZ”" in message("PL006", "<!-- policylint: enable=XYZ -->\n")

    def test_the_other_rules_of_the_comment_are_silenced(self) -> None:
        text = "gear <!-- policylint: disable-line=XYZ,TOY001 -->\n"
        assert (1, []) == (len(found("PL006", text)), found("TOY001", text))

    def test_a_rule_that_is_installed_and_not_selected_is_known(self) -> None:
        report = lint(
            Source("gear <!-- policylint: disable-line=TOY001 -->\n"),
            RULES.selected(select=["PL006"]),
            Settings(DAY, known=RULES),
        )
        assert "PL006" not in {finding.code for finding in report.findings}

    def test_a_hundred_thousand_unknown_names_take_time_in_proportion(self) -> None:
        """To compare each with all rules would take minutes."""
        assert_linear(
            lambda size: Source(
                "".join(f"<!-- policylint: disable-file=no-gear{n} -->\n" for n in range(size // 50))
            ),
            lambda source: lint(source, RULES, Settings(DAY)),
            sizes=(100_000, 400_000),
            longest=15,
        )


class TestUnused:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            (
                "a <!-- policylint: disable-line=TOY001 -->\n",
                "“TOY001” has nothing to silence on this line: take it out",
            ),
            (
                "<!-- policylint: disable-line=TOY001 -->\ngear\n",
                "“TOY001” has nothing to silence on this line: the comment stands alone, so write "
                "“disable-next”, or put it at the end of a line",
            ),
            (
                "<!-- policylint: disable-next=toy001 -->\na\n",
                "“toy001” has nothing to silence in the next block: take it out",
            ),
            (
                "# T\n\n<!-- policylint: disable=TOY001 -->\n\n# cog\n",
                "“TOY001” has nothing to silence from here to the end of the section, or to the “enable”: "
                "take it out",
            ),
            (
                "gear\n\na <!-- policylint: disable-line=TOY001 -->\n\n\na\n\ngear\n",
                "“TOY001” has nothing to silence on this line: what the rule finds begins on line 1, "
                "so put it there or take it out",
            ),
            (
                "gear\n\ngear <!-- policylint: disable-line=TOY001,TOY001 -->\n\ngear\n",
                "“TOY001” has nothing to silence on this line: what the rule finds begins on line 1, "
                "so put it there or take it out",
            ),
            (
                "# T\n\n<!-- policylint: disable=TOY001 -->\n\n# gear\n\ngear\n",
                "“TOY001” has nothing to silence from here to the end of the section, or to the “enable”: "
                "what the rule finds begins on line 5, so put it there or take it out",
            ),
            (
                "gear <!-- policylint: disable-line=TOY001 -->\na <!-- policylint: disable-line=TOY001 -->\n",
                "“TOY001” has nothing to silence on this line: take it out",
            ),
            (
                "<!-- policylint: disable-file=TOY001 -->\n",
                "“TOY001” has nothing to silence in this document: take it out",
            ),
        ],
    )
    def test_the_message_says_where_nothing_was_found(self, text: str, told: str) -> None:
        assert told == message("PL007", text)


class TestExpired:
    TEXT = "gear <!-- policylint: disable-line=TOY001,TOY002 until=2026-03-01 -->\n"

    @pytest.mark.parametrize(
        ("as_of", "severity", "told"),
        [
            ("2026-03-02", Severity.WARNING, "this comment silences nothing since 2026-03-01 has passed: "),
            ("2026-03-01", Severity.INFO, "silences until 2026-03-01, which is today: decide what follows"),
            ("2026-02-28", Severity.INFO, "which is tomorrow: decide what follows"),
            ("2026-01-30", Severity.INFO, "which is in 30 days: decide what follows"),
        ],
    )
    def test_it_is_told_once_a_comment(self, as_of: str, severity: Severity, told: str) -> None:
        (finding,) = found("PL008", self.TEXT, datetime.date.fromisoformat(as_of))
        assert severity is finding.severity
        assert told in finding.message

    def test_more_than_thirty_days_before_nothing_is_told(self) -> None:
        assert [] == found("PL008", self.TEXT, datetime.date(2026, 1, 29))

    def test_nobody_is_reminded_of_a_comment_that_is_of_no_use(self) -> None:
        assert [] == found("PL008", self.TEXT.replace("gear", "pear"), datetime.date(2026, 3, 1))


class TestUnexplained:
    def test_each_comment_is_asked_once_and_silences_all_the_same(self) -> None:
        text = "gear cog <!-- policylint: disable-line=TOY001,TOY002 -->\n"
        (finding,) = found("PL009", text, reasons_required=True)
        assert "add “ -- ” and why" in finding.message
        assert [] == found("TOY001", text, reasons_required=True)

    def test_an_enable_is_not_asked_nor_what_cannot_be_read(self) -> None:
        text = "# T\n\n<!-- policylint: enable=TOY001 -->\n\n<!-- policylint: disable-file= -->\n"
        assert [] == found("PL009", text, reasons_required=True)

    def test_a_reason_of_blanks_is_none(self) -> None:
        text = "gear <!-- policylint: disable-line=TOY001 --   -->\n"
        assert 1 == len(found("PL009", text, reasons_required=True))


class TestUnpaired:
    def test_an_enable_without_a_disable_is_told_for_each_rule(self) -> None:
        text = "# T\n\n<!-- policylint: enable=TOY001,no-cog -->\n"
        told = [finding.message for finding in found("PL010", text)]
        assert 2 == len(told)
        assert "no “disable” of “no-cog” is open here that this could end" in told[1]

    def test_a_disable_outside_of_any_section_is_told_unless_it_is_ended(self) -> None:
        text = "<!-- policylint: disable=TOY001 -->\n\ngear\n"
        assert "no section and no “enable” ends this silence of “TOY001”" in message("PL010", text)
        assert [] == found("PL010", f"{text}\n<!-- policylint: enable=TOY001 -->\n")

    def test_what_cannot_be_silenced_needs_no_end(self) -> None:
        assert [] == found("PL010", "<!-- policylint: disable=XYZ,PL003 -->\n\ngear\n")


@pytest.mark.parametrize("said", ["{}", "enable={}", "disable={}", "disable=a b{}", "disable=a until={}"])
def test_messages_that_repeat_a_comment_stay_short(said: str) -> None:
    text = f"<!-- policylint: {said.format('x' * 9_000)} -->\n"
    report = lint(Source(text), RULES, Settings(DAY))
    assert {"PL005", "PL006"} & {finding.code for finding in report.findings}
    assert 300 > max(len(finding.message) for finding in report.findings)
