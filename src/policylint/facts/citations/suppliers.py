"""Whom a text brings in as somebody who works for its author: “we use Acme”, “hosted on Acme”."""

from collections.abc import Iterator, Sequence, Set
from functools import cached_property

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_WORD = r"[\w&+-]{0,30}(?:\.\w{1,10})?"
NAME = rf"[A-Z]{_WORD}(?: [A-Z0-9]{_WORD}){{0,3}}"
"""What may be a name, of up to four words; a pattern for the text as written."""
THINGS = (
    r"(?:(?:web |site )?analytics|tools?|providers?|hosts?|hosting|hoster|(?:sub-?)?processors?|servers?"
    r"|(?:hosting|cloud|newsletter|mailing|e-?mail|payments?|form|third-party) services?"
    r"|data cent(?:er|re)s?|partners?|vendors?|suppliers?|plugins?|alternatives?)"
)
"""What suppliers are called, and what they let others use; a pattern in small letters."""
_TEXT_BEFORE = 300
_OF_THE_SITE = (
    r"(?:(?:web)?site|pages|blog|app|game|podcast|shop|newsletter|(?:mailing )?list|mailings?|letters"
    r"|e-?mails|forms?|payments|donations|episodes|images|videos|comments|files|backups|statistics)"
)
_BY = (
    r"\b(?:(?:we|i)(?: also| currently)? (?:use(?:, like|, such as)?|chose|trust)|uses"
    r"|(?:we|i)(?: also| currently)? (?:host|send|store|keep|rely|run|measure|count|take|handle|manage|work"
    r"|partner)(?: [\w-]{1,30}){0,6}? (?:via|through|with|using|on|in|at)"
    rf"|{_OF_THE_SITE}(?: [\w-]{{1,30}}){{1,4}}? (?:by|on|at|with|via|through|using)"
    r"|hosted (?:by|on|at|with)|powered by"
    r"|our (?:[\w-]{1,30} ){0,3}?(?:provider|processor|partner|host|supplier)(?: is)?,?"
    r"|(?:mailings?|newsletters?|host(?:ing)?|payments?|analytics|e-?mails?|forms?|statistics|storage|backups"
    r"|provider):) (?:the |an? )?"
)
_BROUGHT_IN = lazy_pattern(_BY)
_NAME = lazy_pattern(NAME)
_WORKS_FOR_US = lazy_pattern(
    rf"\b(?P<name>{NAME})(?: \([^()]{{1,60}}\))? "
    rf"(?:hosts (?:it|our)|is our (?:[\w-]{{1,30}} ){{0,3}}?{THINGS})\b"
)
_OF_WORK = frozenset({"hosts", "our"})
_SOMEBODY = lazy_pattern(
    rf"(?:(?i:{_BY})|\b(?:handled|processed|stored|kept|sent) (?:by|with|through|via) )"
    rf"(?:[A-Z]|(?:[\w-]{{1,30}},? ){{0,3}}?{THINGS}\b)"
)


def brings_in_somebody(passage: Passage, end: int) -> bool:
    """Tell whether what a passage says before an offset brings in a supplier, whether by name or not."""
    return _SOMEBODY.search(passage.text, max(0, end - _TEXT_BEFORE), end) is not None


class Suppliers:
    """The suppliers that a text brings in by name; it is searched for them when one is first asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    def has(self, name: str) -> bool:
        """Tell whether the text brings in somebody of this name, or of one that begins with its words.

        Whose name stands in the first heading is the author, who may well use products of its own.
        """
        return name not in self._title and name in self._names

    @cached_property
    def _title(self) -> str:
        return next((one.text for one in self._passages if isinstance(one.leaf, Heading)), "")

    @cached_property
    def _names(self) -> Set[str]:
        return frozenset(name for one in self._passages for name in _names_in(one))


def _names_in(passage: Passage) -> Iterator[str]:
    """Yield the names of those whom a passage brings in, and what they begin with: “Acme” of “Acme Maps”."""
    text = passage.text
    brought_in = (_NAME.match(text, match.end()) for match in _BROUGHT_IN.finditer(passage.lower))
    named = [match[0] for match in brought_in if match]
    if not _OF_WORK.isdisjoint(passage.words):
        named += (match["name"] for match in _WORKS_FOR_US.finditer(text))
    for name in named:
        words = name.split(" ")
        for count in range(len(words)):
            yield " ".join(words[: count + 1])
