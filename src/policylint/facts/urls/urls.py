"""URLs and bare domain names: in the text, and in the targets of links.

A URL is what people take for one (WHATWG URL, without its error recovery): a scheme or ``www.``, or a domain
whose last label is a known top-level domain. The punctuation of the sentence is no part of it.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from policylint.facts.fact import Fact
from policylint.facts.inline_code import in_code
from policylint.facts.passages import Passage, present
from policylint.facts.trigger_words import places_of
from policylint.facts.urls.top_level_domains import COUNTRIES, GENERIC, LIKE_FILE_ENDINGS, LIKE_WORDS
from policylint.frozen import frozen
from policylint.source import Span
from policylint.syntax.inline import Link


@frozen(kw_only=True)
class Url(Fact):
    """A URL as written; ``value`` without the sentence's punctuation, no scheme added to a bare domain.

    ``target`` is where a link leads that shows the URL, and ``target_span`` where that stands. Where a link
    shows other words, ``span`` and ``value`` are those of the target.
    """

    value: str
    target: str | None = None
    target_span: Span | None = None


_BREAK = re.compile(r"[\s<>\"“”„«»‘`{}|\\^]+")
# No last label has fewer than two letters.
_POINT = re.compile(r"\.(?=[^\W\d_]{2})")
_SLASHES = "://"
_SCHEMES = frozenset({"http", "https", "ftp"})
_SCHEME = re.compile(r"(?:https?|ftp)://(?=[^\W_\[])|www\.(?=[^\W_])", re.IGNORECASE)
_LABEL = r"[^\W_](?:[^\W_]|-){0,62}+"
_BARE = re.compile(rf"(?<![\w.@/:#&=%+~-]){_LABEL}(?:\.{_LABEL}){{1,8}}+(?![\w@])")
_LONGEST = 2_048
_AFTER_HOST = re.compile(rf"(?::[0-9]{{2,5}})?[/?#]\S{{0,{_LONGEST}}}")
_NEXT_URL = re.compile(r"[,;](?=https?://|www\.)", re.IGNORECASE)
_BRACKET = re.compile(r"[()\[\]]")
_CLOSERS = {")": "(", "]": "["}
_TRAILING = ".,;:!?*_'’…"
_AT_BEFORE = re.compile(r"(?:@|[\[({<] ?(?:at|@) ?[\])}>]) ?\Z", re.IGNORECASE)
_WEB_TARGET = re.compile(r"(?:https?|ftp)://[^\W_\[]|//[^\W_]|www\.[^\W_]", re.IGNORECASE)
_REVERSED = frozenset({"com", "org", "net", "io"})
_NOT_HOSTS = frozenset({"asp.net", "vb.net", "ado.net", "ml.net"})


def urls(passages: Sequence[Passage]) -> tuple[Url, ...]:
    """Recognise all URLs and bare domains, in reading order.

    Code is not looked at, and the domain of an e-mail address is none.
    """
    found: list[Url] = []
    schemes = present(_SCHEMES, passages)
    for passage in passages:
        # Every URL has one of these; to look for both in the text takes twice as long.
        dotted = _POINT.search(passage.text) is not None or not schemes.isdisjoint(passage.words)
        if dotted or passage.view.links:
            found += _urls_in(passage, dotted=dotted)
    # Several links may have their target from one link definition.
    return tuple(sorted(dict.fromkeys(found), key=lambda url: url.span.start))


def _urls_in(passage: Passage, *, dotted: bool) -> list[Url]:
    links = [link for link in passage.view.links if _WEB_TARGET.match(link.target)]
    ranges = list(_ranges(passage.text)) if dotted else []
    if not ranges:
        return sorted([_target(passage, link) for link in links], key=_place)
    codes = passage.view.codes
    found: list[Url] = []
    unshown = deque(links)
    last: Link | None = None
    for start, end in ranges:
        cited = passage.cite(start, end)
        if in_code(cited["span"], codes):
            continue
        while unshown and unshown[0].start < end:
            last = unshown.popleft()
            if last.end <= start:
                found.append(_target(passage, last))
        over = last if last and start < last.end and last.target_span != cited["span"] else None
        found.append(
            Url(
                **cited,
                value=passage.text[start:end],
                target=over.target if over else None,
                target_span=over.target_span if over else None,
            )
        )
    found.extend(_target(passage, link) for link in unshown)
    return sorted(found, key=_place)


def _place(url: Url) -> tuple[int, int]:
    return url.span.start, url.span.end


def _target(passage: Passage, link: Link) -> Url:
    span = link.target_span
    return Url(span=span, source=passage.source, value=link.target)


def _ranges(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of URLs; every run of characters that URLs are made of is looked at once."""
    position = 0
    for at in _marks(text):
        if at >= position:
            gap = _BREAK.search(text, at)
            end = gap.start() if gap else len(text)
            yield from _in_run(text, _run_start(text, at, position), end)
            position = end


def _marks(text: str) -> Sequence[int]:
    """Return where the points and slashes are of which every URL has one, in ascending order."""
    points = [point.start() for point in _POINT.finditer(text)]
    slashes = places_of(text, (_SLASHES,))
    return sorted([*points, *slashes]) if slashes else points


def _run_start(text: str, at: int, floor: int) -> int:
    start = max(text.rfind(" ", floor, at) + 1, floor)
    for gap in _BREAK.finditer(text, start, at):
        start = gap.end()
    return start


def _in_run(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while scheme := _SCHEME.search(text, start, end):
        yield from _bare(text, start, scheme.start())
        limit = min(end, scheme.end() + _LONGEST)
        following = _NEXT_URL.search(text, scheme.end(), limit)
        stop = _trimmed(text, scheme.start(), following.start() if following else limit)
        if "." in text[scheme.end() : stop] or scheme.group().endswith("/"):
            yield scheme.start(), stop
        start = max(stop, scheme.end())
    yield from _bare(text, start, end)


def _bare(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    while host := _BARE.search(text, position, end):
        position = host.end()
        path = _AFTER_HOST.match(text, host.end(), end)
        if _is_host(host.group(), has_path=bool(path)) and not _AT_BEFORE.search(
            text, max(host.start() - 8, 0), host.start()
        ):
            position = _trimmed(text, host.start(), path.end()) if path else host.end()
            yield host.start(), position


def _is_host(name: str, *, has_path: bool) -> bool:
    labels = name.split(".")
    last = labels[-1]
    top = last.lower()
    if top not in COUNTRIES and top not in GENERIC and not top.startswith("xn--"):
        return False
    if name.lower() in _NOT_HOSTS or (labels[0].lower() in _REVERSED and len(labels) > 2):
        return False
    if last != top and not (name.isupper() or (top in ("com", "org", "net") and last == top.capitalize())):
        return False
    if all(label.isdigit() for label in labels[:-1]) or (
        len(labels[-2]) < 2 and (len(top) > 3 or top in LIKE_WORDS)
    ):
        return False
    if top in LIKE_FILE_ENDINGS:
        return has_path
    return top not in LIKE_WORDS or has_path or len(labels) > 2 or not labels[0].isalpha()


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where a URL ends: before a bracket that it does not open, and before the sentence's points."""
    opened = {"(": 0, "[": 0}
    for bracket in _BRACKET.finditer(text, start, end):
        character = bracket.group()
        if character in opened:
            opened[character] += 1
        else:
            opened[_CLOSERS[character]] -= 1
            if opened[_CLOSERS[character]] < 0:
                end = bracket.start()
                break
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return end
