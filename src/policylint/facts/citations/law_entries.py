"""The index of all names of laws and codes, by the word that leads to them."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache

from policylint.facts.citations.law_names import AMBIGUOUS, LAWS
from policylint.facts.citations.legal_codes import CODES, Code
from policylint.frozen import frozen

WORD = re.compile(r"[A-Z](?:[A-Za-z]+|(?:\.[A-Z])+)")
_LEADING = frozenset({"Act", "Acts", "Law"})
_COMMON = frozenset(
    {"Policy", "Service", "Services", "Terms", "Use", "Rights", "World", "Data", "User", "UK", "No", "B.E"}
)


@frozen
class Entry:
    """A name, cut after the word that leads to it: ``head`` ends in that word, ``tail`` follows it.

    Both are in lower case, unless the name is ``cased`` and counts only as written. ``context`` must stand in
    the passage too, for a short form with other meanings.
    """

    head: str
    tail: str
    law: str | None = None
    code: Code | None = None
    misnamed: bool = False
    cased: bool = False
    context: str = ""


@frozen
class Index:
    """Entries by their leading word in lower case, longest first; ``spellings`` are those words as met.

    ``spellings`` go by the word of a text that holds them, in lower case: ``IDAS`` by *eidas*.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    spellings: Mapping[str, Set[str]]


@cache
def index() -> Index:
    """Build the index; it is the same for all documents."""
    entries: dict[str, list[Entry]] = {}
    spellings: dict[str, set[str]] = {}
    for word, entry in _all():
        whole = _word_at(f"{entry.head}{entry.tail}".lower(), len(entry.head) - len(word))
        entries.setdefault(word.lower(), []).append(entry)
        spellings.setdefault(whole, set()).update(
            (word,) if entry.cased else (word, word.capitalize(), word.upper())
        )
    longest_first = {
        word: tuple(sorted(same, key=lambda entry: -len(entry.head) - len(entry.tail)))
        for word, same in entries.items()
    }
    return Index(longest_first, spellings)


def _word_at(name: str, offset: int) -> str:
    """Return the word that holds the character at an offset: ``eidas``, where *IDAS* leads to the name."""
    return next(word[0] for word in re.finditer(r"\w+", name) if word.end() > offset)


def _all() -> Iterator[tuple[str, Entry]]:
    for law in LAWS:
        for name in law.names:
            yield _entry(name, law=law.key)
        for name in law.short:
            yield _entry(name, law=law.key, cased=True)
        for name in law.misnomers:
            yield _entry(name, law=law.key, cased=name.isupper(), misnamed=True)
    for short in AMBIGUOUS:
        yield _entry(short.short, law=short.key, cased=True, context=short.context)
    for code in CODES:
        for name in code.names:
            yield _entry(name, code=code, cased=name.isupper())


def _entry(
    name: str,
    *,
    law: str | None = None,
    code: Code | None = None,
    misnamed: bool = False,
    cased: bool = False,
    context: str = "",
) -> tuple[str, Entry]:
    words = [word for word in WORD.finditer(name) if word[0] not in _COMMON]
    lead = next((word for word in words if word[0] in _LEADING), words[-1])
    head, tail = name[: lead.end()], name[lead.end() :]
    if not cased:
        head, tail = head.lower(), tail.lower()
    return lead[0], Entry(head, tail, law, code, misnamed, cased, context)
