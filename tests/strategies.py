"""What Hypothesis draws from: any text, texts full of markup, and documents that look like policies."""

from hypothesis import strategies as st

LINE_ENDS = ("\n", "\r\n", "\r")
NO_LINE_ENDS = ("\v", "\f", "\x1c", "\x85", "\u2028", "\u2029")
"""What `str.splitlines` takes for line ends, and we do not."""

_ODD = (
    "",
    " ",
    "\t",
    "\u00a0",
    "\u200b",
    "\u3000",
    "\ufeff",
    "\0",
    "\udc80",
    "é",
    "日本",
    "🙂",
    "e\u0301",
    *NO_LINE_ENDS,
)
_MARKERS = (
    "#", "##", "###### ", "# ", "===", "---", "--", "=", "***", "* * *", "___", "+++", "...",
    "- ", "-", "* ", "+ ", "•", "· ", "1. ", "1.", "2) ", "(1) ", "10. ", "1 ", "1.1 ", "1.1.1. ", "4\\. ",
    "3.2.1",
    "(a) ", "b. ", "(h) ", "(i) ", "(ii) ", "(j) ", "IV. ", "v) ", "Section 4: ", "Article II", "§ 3. ",
    "A. ",
    ">", "> ", ">>> ", "```", "~~~", "````", "``` text", "`", "`` ",
    "|", "| a | b |", "|---|---|", "| :-: |", "a | b", "\\|", "||",
    "<!--", "-->", "<!-- note -->", "<!-- policy: clause=children -->", "<!-- policy: begin laws=ccpa -->",
    "<!-- policylint: disable-next=PL203 -- seen -->", "<!-- policylint:", "<!-- policy: ",
    "<script>", "</script>", "<style>", "<h1>", "</h1>", "<p>", "<br>", "<div class='a'>", "<",
    "**", "**Bold line**", "**Bold:**", "__Bold__", "*", "_", "1. **Title**", "**1. Title**", "{#id}",
    "{: #id }", "{#",
    "[text](#anchor)", "[text](", "[a]: https://example.com", "[^1]: note", "[", "]:", "![",
    "Last updated: 1 May 2024", "Effective date:", "Email: ", "Address:", "Phone: 555-0100", "policy:",
    "  mode: plain",
    "Privacy Policy", "INFORMATION WE COLLECT", "What we collect", "Contents", "Cookies: we use them.",
    "We collect data", "you may ask us.", "Right to access. You may ask.", "Acme Inc.", "DE 12345",
)  # fmt: skip

line_ends = st.sampled_from(LINE_ENDS)
markers = st.sampled_from(_MARKERS)
odd_characters = st.sampled_from(_ODD)
characters = st.text(st.characters(exclude_categories=()), max_size=8)
indentations = st.sampled_from(("", "", "", " ", "  ", "   ", "    ", "\t", " " * 6, "\u00a0"))


@st.composite
def _marked_lines(draw: st.DrawFn) -> str:
    parts = draw(st.lists(st.one_of(markers, markers, odd_characters, characters), max_size=5))
    return draw(indentations) + "".join(parts)


@st.composite
def marked_texts(draw: st.DrawFn) -> str:
    """Lines made of markers in any order, with any mixture of line ends: what a fuzzer would send."""
    lines = draw(st.lists(_marked_lines() | st.just(""), max_size=40))
    end = line_ends | st.sampled_from(("\n\n", "\r\n\r\n"))
    return (
        draw(st.sampled_from(("", "\ufeff")))
        + "".join(line + draw(end) for line in lines)
        + draw(_marked_lines())
    )


texts = st.one_of(st.text(st.characters(exclude_categories=())), marked_texts())
"""Any text at all, lone surrogates included."""

_TITLES = (
    "Privacy Policy",
    "Scope",
    "What we collect",
    "CHILDREN",
    "How to reach us",
    "Your Rights",
    "Cookies",
)
_SENTENCES = (
    "We collect your name and your e-mail address.",
    "You may ask us to delete what we know about you.",
    "We do not sell personal data, unless you ask us to.",
    "Our service is not meant for anyone under the age of 13.",
    "Cookies: small files that we store on your device.",
    "This sentence is wrapped\nby hand, as many are",
)
_BLOCKS = (
    "Last updated: 1 May 2024", "Email: privacy@example.com", "Address:\nExample Street 1\n12345 Town",
    "| What | Why |\n|---|---|\n| name | to greet you |", "> We never sell data.", "```\n# no heading\n```",
    "<!-- policy: clause=children -->", "<!-- a\ncomment -->",
    "- [Scope](#scope)\n- [Your Rights](#your-rights)\n- Cookies",
    "***", "<p>We care.</p>", "[site]: https://example.com",
)  # fmt: skip


@st.composite
def _headings(draw: st.DrawFn) -> str:
    title = draw(st.sampled_from(_TITLES))
    number = draw(st.integers(1, 12))
    forms = (
        f"{'#' * draw(st.integers(1, 6))} {title}", f"{title}\n{'=' * len(title)}", f"{title}\n---",
        title.upper(),
        f"**{title}**", f"{number}. {title}", f"{number}.1 {title}", f"**{number}. {title}**",
        f"Section {number}: {title}",
        f"<h2>{title}</h2>", f"## {title} {{#{title.lower().replace(' ', '-')}}}",
    )  # fmt: skip
    return draw(st.sampled_from(forms))


@st.composite
def _lists(draw: st.DrawFn) -> str:
    lines = []
    depth = 0
    for number in range(1, draw(st.integers(2, 8))):
        depth = max(0, depth + draw(st.integers(-1, 1)))
        forms = (
            "- ",
            "* ",
            "• ",
            f"{number}. ",
            f"({chr(96 + number)}) ",
            f"{number}\\. ",
            f"{depth + 1}.{number} ",
        )
        lines.append(f"{'    ' * depth}{draw(st.sampled_from(forms))}{draw(st.sampled_from(_SENTENCES))}")
    return "\n".join(lines)


@st.composite
def policies(draw: st.DrawFn) -> str:
    """Documents as people write them: a title, sections, paragraphs, lists, tables, dates and addresses."""
    block = st.one_of(_headings(), st.sampled_from(_SENTENCES), _lists(), st.sampled_from(_BLOCKS))
    front = draw(
        st.sampled_from(
            ("", "", "---\npolicy:\n  mode: plain\n---\n", "+++\ntitle = 'a'\n+++\n", "---\na: b\n")
        )
    )
    blocks = draw(st.lists(block, min_size=1, max_size=25))
    text = front + "".join(one + draw(st.sampled_from(("\n\n", "\n\n", "\n"))) for one in blocks)
    return text.replace("\n", draw(line_ends))
