"""Sentences of a passage: at once where nobody doubts their ends, by nupunkt where a stop may mean less.

A stop behind a word of three letters that is no abbreviation, and before a capital, ends a sentence; one
behind “Inc.” or “e.g.” and before a small letter or a digit ends none. Other stops may belong to an
abbreviation, a number or an initial; nupunkt was made to tell, for legal text (arXiv 2504.04131), at thirty
times the cost. It is asked about the stretch between two ends that are sure.

What it cannot tell is where “U.S.” is part of a longer word: a compound, such as “EU-U.S.”, only ever stands
before what it describes, whatever its capitals (“the EU-U.S. Data Privacy Framework”).
"""

import re
from collections.abc import Sequence

_COUNTRY = r"(?:U\.S|U\.K|E\.U)"
_OPENING = (
    r"(?:We|You|Your|Our|If|The|This|These|Those|It|They|Their|There|As|For|To|When|Where|While|However|Please"
    r"|Such)\b"
)
"""Words that open a sentence, and no name."""
_COMPOUND = rf"(?<=[-–‑/“\"(]{_COUNTRY}.)"
"""Behind the stop of a country that is part of a longer word, or the first word of a quotation."""
# Among the words of three letters is one, “met”, that is no abbreviation, but that nupunkt takes for one.
_STOP = re.compile(
    rf"""[.!?…](?:
      (?:(?<=[a-z]{{3}}.)|(?<=\b(?:You|Use|Act|Ads|App).)|(?<=\b(?:us|it).)|(?<=[a-z]{{4}}\).))
      (?<!\b(?:ann|art|cit|etc|fig|iii|int|lit|met|par|pub|sec|seq|sub|tel|vii|viz|vol).)
      (?<!\b(?:[Cc]orp|[Dd]ept|Conn|Ltda|Mass|Minn|Mont|Prof|Stat|Supp).)(?<!\bAssoc.)(?<!\b[Aa]pprox.)
      \ (?=[A-Z“"(])
    | (?<=\b{_COUNTRY}.)\ (?={_OPENING})
    | (?!{_COMPOUND}\ )(?!(?<=\b(?:Inc|Ltd|Art|lit|etc|e\.g|i\.e|U\.S).)\)?\ [a-z0-9])(["”’)\]*]{{0,3}}\ )
    )""",
    re.VERBOSE,
)
"""A stop that may end a sentence; the group takes part where that is in doubt."""
_NO_END = re.compile(rf"\.{_COMPOUND} ")


def sentences(text: str) -> Sequence[tuple[int, int]]:
    """Return the half-open ranges of the sentences of ``text``, which together cover it."""
    found: list[tuple[int, int]] = []
    start, in_doubt = 0, False
    for stop in _STOP.finditer(text):
        if stop.lastindex:
            in_doubt = True
        else:
            end = stop.end()
            found += _doubtful(text, start, end) if in_doubt else ((start, end),)
            start, in_doubt = end, False
    if start < len(text) or not found:
        found += _doubtful(text, start, len(text)) if in_doubt else ((start, len(text)),)
    return found


def _doubtful(text: str, start: int, end: int) -> Sequence[tuple[int, int]]:
    # Imported when first needed: its model costs about 40 ms that a short document should not pay.
    from nupunkt import sent_spans

    found: list[tuple[int, int]] = []
    begin = start
    for _, last in sent_spans(text[start:end]):
        if not _NO_END.match(text, start + last - 2):
            found.append((begin, start + last))
            begin = start + last
    return found if begin == end else (*found, (begin, end))
