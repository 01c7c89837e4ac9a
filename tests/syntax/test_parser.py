"""Any text parses, no character is lost, and the tree fits the text."""

import logging
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lark import Lark, logger

from outline import outline, read, tree
from policylint.source import Source, Span
from policylint.syntax import limits
from policylint.syntax.document import Document
from policylint.syntax.layout import Layout
from policylint.syntax.lexer import LineLexer
from policylint.syntax.nodes import (
    Contents,
    Field,
    FrontMatter,
    Heading,
    Item,
    Leaf,
    LinkDefinition,
    List,
    Mode,
    Node,
    Paragraph,
    Row,
    Section,
    Table,
)
from policylint.syntax.parser import parse
from strategies import marked_texts, policies, texts


class TestAnyText:
    @given(texts | policies())
    @example("")
    @example("\ufeff")
    @example("---")
    @example("---\n---\n")
    @example("+++\n")
    @example("===\n---\n")
    @example("a\n===\n---\n")
    @example("- \n\n\n-")
    @example("<!--\n-->x\n")
    @example("\\1. a\r\r\n\n")
    def test_parses_and_loses_nothing(self, text):
        document = parse(Source(text))

        assert text == "".join(document.source.slice(token.span) for token in document.tokens)
        assert [0, *(token.span.end for token in document.tokens)][: len(document.tokens)] == [
            token.span.start for token in document.tokens
        ]

    @given(marked_texts() | policies())
    def test_has_a_tree_that_fits_it(self, text):
        """Children lie in their parents, siblings follow one another, a leaf's text lies in the leaf."""
        document = parse(Source(text))

        _assert_fits(
            Span(0, len(text)),
            [*([document.front_matter] if document.front_matter else []), *document.blocks],
        )

    @given(marked_texts() | policies())
    def test_always_gives_the_same_tree(self, text):
        one, other = parse(Source(text)), parse(Source(text))

        assert (one.blocks, one.tokens, one.limits) == (other.blocks, other.tokens, other.limits)

    @given(policies())
    def test_gives_the_same_tree_whatever_its_line_ends(self, text):
        unix = text.replace("\r\n", "\n").replace("\r", "\n")

        expected = outline(parse(Source(unix)))
        assert expected == outline(parse(Source(unix.replace("\n", "\r\n"))))
        assert expected == outline(parse(Source(unix.replace("\n", "\r"))))

    @given(marked_texts() | policies())
    def test_says_each_of_its_characters_once(self, text):
        """No two leaves claim the same character."""
        spans = sorted(
            span for placed in parse(Source(text)).placed_leaves for span in placed.leaf.slices if len(span)
        )

        assert all(one.end <= other.start for one, other in pairwise(spans))

    @pytest.mark.shared
    def test_real_policies_lose_nothing(self, shared, parsed):
        paths = sorted(
            path for folder in ("seeds", "data") for path in (shared / folder).rglob("*") if path.is_file()
        )
        assert paths

        assert [] == [path.name for path in paths if not _is_lossless(parsed(path))]


class TestGrammar:
    def test_has_no_conflicts(self, caplog):
        """Lark resolves a shift/reduce conflict in silence unless it is told to speak."""
        level = logger.level
        logger.setLevel(logging.DEBUG)
        try:
            with caplog.at_level(logging.DEBUG, logger=logger.name):
                Lark.open_from_package(
                    "policylint_grammar",
                    "policy.lark",
                    parser="lalr",
                    lexer=LineLexer,
                    postlex=Layout(),
                    debug=True,
                )
        finally:
            logger.setLevel(level)

        assert [] == [record.getMessage() for record in caplog.records if "onflict" in record.getMessage()]

    def test_uses_every_token_that_it_declares(self):
        """A token that no rule, no pass of the layout names is a leftover."""
        package = Path(limits.__file__).parent
        grammar = Path(__import__("policylint_grammar").__file__).with_name("policy.lark").read_text("utf-8")
        declared = [
            name for line in grammar.splitlines() if line.startswith("%declare") for name in line.split()[1:]
        ]
        code = "".join(path.read_text("utf-8") for path in package.glob("*.py"))

        assert [] == [name for name in declared if f'"{name}"' not in code and name not in Mode.__members__]


class TestModes:
    def test_without_marked_headings_lines_that_look_like_headings_are(self):
        assert tree("""
            section 1 pseudo Privacy Policy
              section 2 numbered 1. Data We Collect
                paragraph We collect your name.
              section 2 pseudo Your Rights
                paragraph You may ask us.
        """) == outline("""
            Privacy Policy

            1. Data We Collect

            We collect your name.

            Your Rights

            You may ask us.
        """)

    def test_with_marked_headings_they_are_text(self):
        assert tree("""
            section 1 atx Privacy Policy
              section 2 atx Data
                list
                  1. Data We Collect
                paragraph We collect your name.
                paragraph Your Rights
        """) == outline("""
            # Privacy Policy

            ## Data

            1. Data We Collect

            We collect your name.

            Your Rights
        """)

    def test_a_marked_title_alone_decides_nothing(self):
        document = read("""
            # Privacy Policy

            We care.

            Your Rights

            You may ask us.
        """)

        assert Mode.PLAIN is document.mode
        assert ["Privacy Policy", "Your Rights"] == [section.title for section in document.sections]

    @pytest.mark.parametrize(("mode", "expected"), [("plain", ["Scope"]), ("markdown", [])])
    def test_the_front_matter_decides_before_all(self, mode, expected):
        document = read(f"---\npolicy:\n  mode: {mode}\n---\nWe care.\n\nScope\n\nAll of it.\n")

        assert Mode(mode) is document.mode
        assert expected == [section.title for section in document.sections]


class TestFrontMatter:
    @pytest.mark.parametrize(("fence", "close"), [("---", "---"), ("---", "..."), ("+++", "+++")])
    def test_stands_between_fences_at_the_top(self, fence, close):
        document = read(f"{fence}\ntitle: Privacy\n{close}\n# Title\n")

        assert document.front_matter is not None
        assert (fence, "title: Privacy\n") == (
            document.front_matter.fence,
            document.source.slice(document.front_matter.raw),
        )
        assert ["Title"] == [section.title for section in document.sections]

    def test_may_stand_after_a_byte_order_mark(self):
        document = read("\ufeff---\na: b\n---\n")

        assert document.front_matter is not None
        assert ["BOM", "FRONT_MATTER_OPEN", "FRONT_MATTER_LINE", "FRONT_MATTER_CLOSE"] == [
            t.type for t in document.tokens
        ]

    def test_may_be_empty(self):
        front_matter = read("---\n---\ntext\n").front_matter

        assert front_matter is not None
        assert 0 == len(front_matter.raw)

    @pytest.mark.parametrize(
        "text", ["---\na: b\n", "\n---\na: b\n---\n", "+++\na: b\n---\n", "---\n" + "a: b\n" * 400 + "---\n"]
    )
    def test_is_none_where_it_does_not_open_or_close_in_time(self, text):
        assert parse(Source(text)).front_matter is None

    def test_nothing_in_it_is_markup(self):
        assert "section 1 atx Title" == outline(
            "---\n# comment\n- item\n<!-- policylint: disable=PL101 -->\n---\n# Title\n"
        )


class TestHeadings:
    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("# Title", "1 atx Title"),
            ("###### Title", "6 atx Title"),
            ("## Title ##", "2 atx Title"),
            ("##\tTitle", "2 atx Title"),
            ("##Title", "2 atx Title"),
            ("   ## Title", "2 atx Title"),
            ("## 2. Title", "2 atx 2. Title"),
            ("## 2.1 Title", "2 atx 2.1 Title"),
            ("## IV. Title", "2 atx IV. Title"),
            ("## Section 4: Title", "2 atx Section 4: Title"),
            ("## 4\\. Title", "2 atx 4\\. Title"),
            ("## 30 days", "2 atx 30 days"),
            ("## **Title**", "2 atx Title"),
            ("## **2. Title**", "2 atx 2. Title"),
            ("## [Title](https://example.com)", "2 atx Title"),
            ("## Title {#id}", "2 atx Title #id"),
            ("## Title {: #id }", "2 atx Title #id"),
            ("## Title {#id .class} ##", "2 atx Title {#id .class}"),
            ("# C#", "1 atx C#"),
            ("#", "1 atx"),
            ("<h3 id='x'>Title</h3>", "3 html Title"),
            ("<h2>Title", "2 html Title"),
        ],
    )
    def test_marked_in_one_line(self, line, expected):
        assert f"section {expected}" == outline(line + "\n").rstrip()

    @pytest.mark.parametrize(
        "line", ["#Title", "####### Title", "    ", "\\# Title", "# " + "x" * limits.LONGEST_LINE]
    )
    def test_what_is_none(self, line):
        assert () == read(line + "\n").sections

    def test_an_underline_beats_every_other_look(self):
        """Text above ``===`` or ``---`` is a heading, even where it looks like an item or a field."""
        assert tree("""
            section 1 setext Privacy Policy
              section 2 setext 1. Scope
                paragraph All of it.
              section 2 setext I. Who we are
                paragraph Acme.
              section 2 setext Email: how we use it
                paragraph To answer.
              section 2 setext **Rights**
        """).replace("**", "") == outline("""
            Privacy Policy
            ==============

            1. Scope
            --------
            All of it.

            I. Who we are
            --------
            Acme.

            Email: how we use it
            --------
            To answer.

            **Rights**
            ---
        """)

    def test_an_underlined_title_may_be_wrapped(self):
        assert "section 1 setext A title of two lines" == outline("A title\nof two lines\n===\n")

    def test_rules_below_blank_lines_and_items_underline_nothing(self):
        assert tree("""
            paragraph text
            break
            list
              - item
            break
        """) == outline("text\n\n---\n\n- item\n---\n")

    def test_levels_may_jump(self):
        assert tree("""
            section 1 atx One
              section 4 atx Four
              section 2 atx Two
            section 1 atx Other
        """) == outline("# One\n#### Four\n## Two\n# Other\n")

    def test_numbered_ones_nest_by_their_numbers(self):
        assert tree("""
            section 2 numbered 1. Scope
              paragraph All of it.
              section 3 numbered 1.1 Services
                paragraph Our site.
            section 2 numbered 2. DATA
              paragraph Your name.
        """) == outline("""
            1. Scope

            All of it.

            1.1 Services

            Our site.

            2. DATA

            Your name.
        """)

    def test_numbered_lines_without_text_between_are_a_list(self):
        assert tree("""
            list
              1. Name
              2. Postal Address
              3. Telephone
        """) == outline("1. Name\n2. Postal Address\n3. Telephone\n")

    def test_a_bare_number_must_continue_the_count(self):
        assert tree("""
            section 2 numbered 1. Scope
              paragraph All of it.
            section 2 numbered 2 Your Data
              paragraph We live at
              paragraph 30 North Street
        """) == outline("1. Scope\n\nAll of it.\n\n2 Your Data\n\nWe live at\n\n30 North Street\n")

    def test_bold_lines_are_headings_in_both_modes(self):
        assert tree("""
            section 1 atx Policy
              section 2 atx Data
                section 3 bold Cookies
                  paragraph We use cookies.
        """) == outline("# Policy\n\n## Data\n\n**Cookies**\n\nWe use cookies.\n")
        assert tree("""
            section 1 bold Policy
              section 2 bold Data
                paragraph Your name.
              section 2 bold 2. Cookies
                paragraph We use cookies.
        """) == outline("**Policy**\n\n**Data:**\n\nYour name.\n\n**2. Cookies**\n\nWe use cookies.\n")

    @pytest.mark.parametrize(
        "text",
        [
            "**We never sell your data.**\n",
            "**Email: privacy@example.com**\n",
            "**Note** that we care.\n",
            "some text\n**Bold**\n",
            "**Last updated: 1 May 2024**\n",
        ],
    )
    def test_bold_lines_that_are_none(self, text):
        assert () == read("# T\n\n## S\n\n" + text).sections[2:]

    def test_items_in_bold_are_headings_where_text_follows(self):
        assert tree("""
            section 1 atx Policy
              section 2 atx Data
                section 3 bold 1. Names
                  paragraph Yours.
                section 3 bold 2. Places
                  paragraph Where you are.
        """) == outline("# Policy\n\n## Data\n\n1. **Names**\n\nYours.\n\n2. **Places**\n\nWhere you are.\n")

    def test_guesses_are_labelled(self):
        plain, marked = read("Privacy Policy\n\nWe care.\n"), read("# Privacy Policy\n\n## Scope\n")

        assert ["inferred"] == [section.heading.origin.value for section in plain.sections]
        assert ["explicit", "explicit"] == [section.heading.origin.value for section in marked.sections]

    def test_the_slice_of_a_title_leaves_out_label_and_markers(self):
        document = read("## **2. Our [data](x)** {#data}\n")
        heading = document.sections[0].heading

        assert "Our [data](x)" == document.source.slice(heading.text_span)
        assert "2." == document.source.slice(heading.label.span)


class TestTables:
    def test_rows_and_header(self):
        assert "table with header What|Why / name|to greet you" == outline(
            "| What | Why |\n|---|---|\n| name | to greet you |\n"
        )

    def test_an_escaped_bar_is_text(self):
        assert "table with header a|b / c \\| d|e" == outline("| a | b |\n|:-:|---|\n| c \\| d | e |\n")

    def test_may_lack_a_header(self):
        assert "table a|b / c|d" == outline("| a | b |\n| c | d |\n")

    def test_a_lone_line_with_bars_is_text(self):
        assert "paragraph | a | b |" == outline("| a | b |\n")

    def test_empty_cells_count(self):
        table = read("| a | b |\n|---|---|\n| | d |\n").blocks[0]

        assert isinstance(table, Table)
        assert [[True, True], [False, True]] == [
            [bool(cell.slices) for cell in row.cells] for row in table.rows
        ]


class TestOtherBlocks:
    def test_quotes(self):
        assert "quote We care. / A lot." == outline("> We care.\n>> A lot.\n")

    def test_nothing_in_code_is_markup(self):
        assert tree("""
            code text
            paragraph after
        """) == outline(
            "```text\n# no heading\n- no item\n<!-- policylint: disable=PL101 -->\n~~~\n```\nafter\n"
        )

    def test_a_longer_fence_needs_a_longer_end(self):
        assert "code" == outline("````\n```\n````\n")

    def test_unclosed_code_runs_to_the_end(self):
        assert tree("""
            section 1 atx A
              code unclosed
        """) == outline("# A\n```\n# B\n\ntext\n")

    def test_indented_text_is_no_code(self):
        assert "section 1 atx A\n  paragraph we care" == outline("# A\n\n    we care\n")

    def test_scripts_and_styles_are_code(self):
        assert "code <script>\nparagraph text" == outline("<script>\n# no heading\n</script>\ntext\n")

    def test_other_tags_open_html(self):
        assert "html <div> / We care.\nhtml </div>" == outline("<div>\nWe care.\n</div>\n")

    @pytest.mark.parametrize("rule", ["---", "***", "* * *", "___", "- - -", "-----"])
    def test_breaks(self, rule):
        assert "break" == outline(f"{rule}\n")

    def test_link_definitions(self):
        assert "link definition site: https://example.com" == outline(
            '[site]: https://example.com "Our site"\n'
        )


class TestComments:
    def test_in_one_line_and_in_many(self):
        assert "comment\ncomment\nparagraph text" == outline(
            "<!-- # a -->\n<!-- b\n\n# no heading\n-->\ntext\n"
        )

    @pytest.mark.parametrize("text", ["<!-- note\n\n# A\n", "<!-- " + "x\n" * 10_001 + "-->\n\n# A\n"])
    def test_one_that_never_ends_is_text(self, text):
        """Else a forgotten ``-->`` would hide the rest of the policy."""
        assert ["A"] == [section.title for section in read(text).sections]

    def test_tags_and_directives(self):
        assert tree("""
            section 1 atx A
              tag clause=children
              directive disable-next=PL203 -- counsel approved
              paragraph text
        """) == outline("""
            # A
            <!-- policy: clause=children -->
            <!-- policylint: disable-next=PL203 -- counsel approved -->
            text
        """)

    def test_text_after_a_comment_is_text(self):
        assert "paragraph <!-- note --> We care." == outline("<!-- note --> We care.\n")


class TestFields:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Last updated: 1 May 2024", "Last updated: 1 May 2024"),
            ("**Effective Date:** 1 May 2024", "Effective Date: 1 May 2024"),
            ("**Last modified**: today", "Last modified: today"),
            ("_Version: 2_", "Version: 2"),
            ("*Email: a_b@example.com*  ", "Email: a_b@example.com"),
            ("*Last updated: **1 May** 2024*", "Last updated: **1 May** 2024"),
            ("*Last updated: **1 May***", "Last updated: **1 May**"),
            ("Last updated: **1 May**", "Last updated: **1 May**"),
            ("**Email:** _privacy@example.com_", "Email: _privacy@example.com_"),
            ("_Version:_ 2_b", "Version: 2_b"),
            ("**Version:**2", "Version: 2"),
            ("Version:** 2", "Version: 2"),
            ("Version: b_", "Version: b_"),
            ("_Version: _\n2", "Version: 2"),
            ("E-mail: privacy@example.com", "E-mail: privacy@example.com"),
            ("Phone:\n+1 555 0100", "Phone: +1 555 0100"),
            ("Address:", "Address:"),
        ],
    )
    def test_name_and_value(self, text, expected):
        assert f"field {expected}" == outline(f"{text}\n")

    def test_never_are_headings(self):
        assert () == read("Effective Date: May\n\ntext\n").sections

    def test_the_name_has_a_span(self):
        document = read("**Last updated**: today\n")
        field = document.blocks[0]

        assert isinstance(field, Field)
        assert "Last updated" == document.source.slice(field.name_span)

    @pytest.mark.parametrize("text", ["We updated: everything", "Email friends: why", "Updated by: nobody"])
    def test_other_labels_are_none(self, text):
        assert not isinstance(read(text).blocks[0], Field)


class TestLimits:
    def test_a_line_that_is_too_long_is_text(self):
        text = "- " + "x" * limits.LONGEST_LINE
        document = read(text + "\n# A\n")

        assert isinstance(document.blocks[0], Paragraph)
        assert [("length of a line in characters", limits.LONGEST_LINE)] == [
            (one.what, one.limit) for one in document.limits
        ]
        assert Span(0, len(text) + 1) == document.limits[0].span

    @pytest.mark.parametrize("opening", ["```", "<!-- ", "---", "#", "|", "**"])
    def test_so_is_one_that_would_open_something(self, opening):
        text = opening + opening[0] * limits.LONGEST_LINE + "\ntext\n```\n-->\n---\n"
        document = parse(Source(text))

        assert "TEXT" == document.tokens[0].type
        assert text == "".join(document.source.slice(token.span) for token in document.tokens)

    def test_lists_that_are_too_deep_go_no_deeper(self):
        document = read("".join("  " * depth + "- a\n" for depth in range(limits.DEEPEST_NESTING + 3)))

        assert [("depth of nested lists", limits.DEEPEST_NESTING)] == [
            (one.what, one.limit) for one in document.limits
        ]
        assert limits.DEEPEST_NESTING + 1 == document.source.line_of(document.limits[0].span.start)
        assert limits.DEEPEST_NESTING + 3 == sum(
            isinstance(placed.leaf, Item) for placed in document.placed_leaves
        )

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_a_text_that_is_too_long_is_read_to_a_line_end(self, end, monkeypatch):
        monkeypatch.setattr("policylint.syntax.parser.LONGEST_DOCUMENT", 10)
        document = parse(Source(f"# A{end}text{end}# B{end}# C"))

        assert ["A"] == [section.title for section in document.sections]
        assert ["size of a document in characters"] == [limit.what for limit in document.limits]
        assert "UNREAD" == document.tokens[-1].type
        assert f"# B{end}# C" == document.source.slice(document.limits[0].span)

    @given(st.text(st.sampled_from("ab\r\n"), min_size=9, max_size=30))
    def test_what_is_not_read_is_not_lost(self, text):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("policylint.syntax.parser.LONGEST_DOCUMENT", 7)
            document = parse(Source(text))

        assert text == "".join(document.source.slice(token.span) for token in document.tokens)
        assert any(limit.limit == 7 for limit in document.limits)


def _is_lossless(document: Document) -> bool:
    source = document.source
    return source.text == "".join(source.slice(token.span) for token in document.tokens)


def _assert_fits(around: Span, nodes: list[Node] | tuple[Node, ...]) -> None:
    end = around.start
    for node in nodes:
        assert around.covers(node.span), node
        assert end <= node.span.start <= node.span.end, node
        end = node.span.end
        own = list(_own_spans(node))
        assert all(node.span.covers(span) for span in own), node
        if isinstance(node, Leaf):
            assert all(one.end <= other.start for one, other in pairwise(node.slices)), node
        _assert_fits(node.span, _children(node))


def _own_spans(node: Node) -> Iterator[Span]:
    match node:
        case Leaf():
            yield from node.slices
            yield node.text_span
    match node:
        case Heading(label=label) if label:
            yield label.span
        case Item():
            yield node.label.span
            if node.run_in:
                yield node.run_in.span
        case Paragraph():
            yield from (run_in.span for run_in in node.run_ins)
        case Field():
            yield node.name_span
        case LinkDefinition():
            yield node.target_span
        case FrontMatter():
            yield node.raw


def _children(node: Node) -> tuple[Node, ...]:
    match node:
        case Section():
            return (node.heading, *node.blocks)
        case Item():
            return node.blocks
        case List():
            return node.items
        case Table():
            return node.rows
        case Row():
            return node.cells
        case Contents():
            return (*([node.heading] if node.heading else []), *node.entries)
    return ()
