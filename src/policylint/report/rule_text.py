"""What a report says of a rule: its page, and the description that the page begins with."""

import re

from attrs import frozen

from policylint.errors import PluginError
from policylint.facts.sentences import sentences
from policylint.plugins import page_of
from policylint.rule_set import LoadedRule

_DESCRIPTION = re.compile(r"^## What it flags *\n", re.MULTILINE)
_NEXT_SECTION = re.compile(r"^## ", re.MULTILINE)


@frozen
class RuleText:
    """A rule in one sentence, in one paragraph, and as the whole page in Markdown.

    ``page_path`` is where the page lies below the folder that its package is installed in, with ``/`` between
    the parts; None where the rule has no page.
    """

    short: str
    full: str
    page: str
    page_path: str | None


def rule_text(rule: LoadedRule) -> RuleText:
    """Return what the rule's page says; for a rule without a page, which a plugin may have, only its name."""
    in_words = f"{rule.meta.name.replace('-', ' ').capitalize()}."
    try:
        page = page_of(rule)
    except PluginError:
        return RuleText(in_words, in_words, f"# {rule.meta.name} ({rule.meta.code})\n", None)
    page_path = f"{rule.page_package.replace('.', '/')}/{rule.meta.name.replace('-', '_')}.md"
    description = _description(page)
    if not description:
        return RuleText(in_words, in_words, page, page_path)
    start, end = sentences(description[0])[0]
    short = in_words if len(description) > 1 else description[0][start:end].strip()
    return RuleText(short, " ".join(description), page, page_path)


def _description(page: str) -> list[str]:
    """Return the first paragraph of the section that describes the rule, and the list that completes it.

    Each comes on one line; the result is empty for a page without such a section.
    """
    heading = _DESCRIPTION.search(page)
    if heading is None:
        return []
    following = _NEXT_SECTION.search(page, heading.end())
    section = page[heading.end() : following.start() if following else len(page)]
    first, *others = (" ".join(paragraph.split()) for paragraph in section.strip().split("\n\n"))
    return [first, *(item for item in others[:1] if item.startswith("- "))] if first else []
