"""E-mail addresses: as written, in the target of a link, obfuscated (``privacy [at] example [dot] org``).

The shape is RFC 5322's ``dot-atom`` as people use it, with letters of any script (RFC 6531). Every search
starts at an ``@`` or its stand-in and looks back no further than a local part can be long.
"""

import html
import re
import urllib.parse
from collections.abc import Collection, Iterator

from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.contacts.shown_and_linked import Linked, LinkedValues, Shown, paired
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax.inline import Link

_LONGEST_LOCAL_PART = 64  # RFC 5321, section 4.5.3.1.1
_MOST_LABELS = 9
_LATIN = "\u024f"

_LABEL = re.compile(r"[^\W_](?:[^\W_]|-){0,62}+")
_AT_SIGN = re.compile(r"(?P<plain>@)")
_ANY_AT = lazy_pattern(
    r"(?P<bracketed> ?[\[({<] ?(?:[aAäÄ][tT]|@) ?[\])}>] ?)|(?P<loud> AT |(?: [aA][tT])? @ )|(?P<plain>@)"
    r"|(?P<spoken> at )"
)
# Each begins with what is rare: a pattern that begins with the bracket is slower.
_AT_IN_BRACKETS = re.compile(r"[aä]t ?[\])}>]")
_SIGN_IN_BRACKETS = re.compile(r"@ ?[\])}>]")
_DOTS = {
    "plain": re.compile(r"\.| ?[\[({] ?(?:dot|punkt|\.) ?[\])}] ?", re.IGNORECASE),
    "bracketed": lazy_pattern(r"\.| ?[\[({] ?(?:dot|punkt|\.) ?[\])}] ?| (?:dot|punkt) ", re.IGNORECASE),
    "loud": lazy_pattern(r"\.| (?:dot|punkt) ", re.IGNORECASE),
    "spoken": lazy_pattern(r" dot ", re.IGNORECASE),
}
_LONGEST_TLD = 24
_ASCII_LETTERS = lazy_pattern(r"[a-z]{2,}", re.IGNORECASE | re.ASCII)
_FULL_DOMAIN_ENDS = frozenset(("com", "org", "net", "io", "eu", "app", "info", "dev"))
_FILE_ENDINGS = frozenset(("png", "jpg", "jpeg", "gif", "svg", "webp", "js", "css", "html", "md", "json"))
_MAILBOX = lazy_pattern(
    r"admin|contact|data|dpo|e-?mail|enquiries|feedback|gdpr|hello|help|info|legal|mail|office|privacy|sales"
    r"|security|service|support|team|webmaster",
    re.IGNORECASE,
)
_FOR_EXAMPLE = ("e.g.", "e. g.", "for example", "such as", "for instance")
_AFTER_FOR_EXAMPLE = " ,(“\"'‘"
_EXAMPLE_DOMAINS = frozenset(("example.com", "example.org", "example.net"))  # RFC 2606, section 3
_SOMEBODY = lazy_pattern(
    r"(?:alice|bob|jane|john|joe|user|username|you|your|name|someone|test|foo)(?:[._-][\w.-]{0,30})?",
    re.IGNORECASE,
)
_OWNER = re.compile(r"~(?<![\w/.].)[\w.-]{1,40}/$")  # of a list of a forge: ~owner/list@lists.example
_MAILTO = re.compile(r"mailto:(?://)?", re.IGNORECASE)
_PROTECTION = "/cdn-cgi/l/email-protection#"
_PROTECTED = lazy_pattern(rf"{_PROTECTION}([0-9a-fA-F]{{8,400}})")


def email_contacts(passage: Passage) -> Iterator[Contact]:
    """Yield the addresses that a passage shows, then those that only its links know.

    A passage without a link, an ``@`` and the words "at" and, in German, "ät" has none.
    """
    text = passage.text
    shown: list[Shown] = []
    if _may_be_obfuscated(passage):
        shown = list(_addresses(text, _ANY_AT))
    elif "@" in text:
        shown = list(_addresses(text, _AT_SIGN))
    known = [one.value for one in shown]
    linked = [one for link in passage.view.links if (one := _linked(link, known))]
    if not shown and not linked:
        return iter(())
    values = LinkedValues(linked)
    if linked:
        shown = [_without_neighbours(text, one, values) for one in shown]
    return paired(passage, ContactKind.EMAIL, shown, values)


def _without_neighbours(text: str, one: Shown, linked: LinkedValues) -> Shown:
    """Cut off the words that a link's address runs into, where the blank between them is forgotten."""
    over = linked.over(one.start, one.end)
    if over is None or (over.link.start <= one.start and one.end <= over.link.end):
        return one
    start, end = over.link.start, over.link.end
    local_part, _, domain = text[start:end].rpartition("@")
    value = f"{local_part}@{domain.lower()}"
    return Shown(start, end, value) if value == over.value else one


def _may_be_obfuscated(passage: Passage) -> bool:
    text = passage.text
    return (
        "dot" in passage.words
        or (
            ("at" in passage.words or "ät" in passage.words)
            and (" AT " in text or _AT_IN_BRACKETS.search(passage.lower) is not None)
        )
        or ("@" in text and (" @ " in text or _SIGN_IN_BRACKETS.search(text) is not None))
    )


def _linked(link: Link, known: Collection[str]) -> Linked | None:
    """Return the address that a link leads to, with its range in the target as written.

    ``known`` are addresses that were read already: most links show what they lead to.
    """
    target = link.target
    if target.startswith(("http", "/")) and _PROTECTION not in target:
        return None
    if scheme := _MAILTO.match(target):
        start, end = scheme.end(), _first_of("?,;", target, scheme.end())
        written = urllib.parse.unquote(html.unescape(target[start:end]))
    elif protected := _PROTECTED.search(target):
        start, end = 0, len(target)
        written = _unprotected(protected[1])
    elif "@" in target and "/" not in target and ":" not in target:
        start, end, written = 0, len(target), target
    else:
        return None
    value = written if written in known else next((one.value for one in _addresses(written, _AT_SIGN)), None)
    if value is None:
        return None
    at = link.target_span.start
    return Linked(link, value, Span(at + start, at + end))


def _first_of(characters: str, text: str, start: int) -> int:
    # An entity such as &#64; holds a semicolon that ends no address.
    if "&#" in text:
        characters = characters.replace(";", "")
    return min(
        (at for character in characters if (at := text.find(character, start)) >= 0), default=len(text)
    )


def _unprotected(code: str) -> str:
    """Read an address as Cloudflare's e-mail protection writes it: hexadecimal bytes, each XOR the first."""
    key, *values = bytes.fromhex(code[: len(code) // 2 * 2])
    return bytes(value ^ key for value in values).decode("utf-8", "replace")


def _addresses(text: str, ats: re.Pattern[str]) -> Iterator[Shown]:
    earliest = 0
    for at in ats.finditer(text):
        form = at.lastgroup or "plain"
        if at.start() < earliest:
            continue
        start = _start_of_local_part(text, at.start(), earliest)
        if start is None:
            continue
        end, domain = _domain(text, at.end(), form)
        local_part = text[start : at.start()]
        if not domain or _is_nobodys(local_part, domain):
            continue
        if form == "loud" and not _is_mailbox(local_part, domain, text[at.end() : end]):
            continue
        yield Shown(start, end, f"{local_part}@{domain}")
        earliest = end


def _is_nobodys(local_part: str, domain: str) -> bool:
    """Tell whether an address is that of a made-up person: ``jane.doe@`` a domain reserved for examples."""
    return domain in _EXAMPLE_DOMAINS and _SOMEBODY.fullmatch(local_part) is not None


def _is_mailbox(local_part: str, domain: str, written: str) -> bool:
    """Tell an address from ``CONTACT US AT EXAMPLE.ORG``."""
    return domain != written.lower() or "." in local_part or bool(_MAILBOX.fullmatch(local_part))


def _start_of_local_part(text: str, end: int, earliest: int) -> int | None:
    limit = max(earliest, end - _LONGEST_LOCAL_PART)
    start = end
    while start > limit and (text[start - 1].isalnum() or text[start - 1] in "._%+-'&~"):
        start -= 1
    if owner := _OWNER.search(text, limit, start):
        start = owner.start()
    start = _after_other_script(text, start, end)
    while start < end and text[start] in ".-'+%&":
        start += 1
    if start == end or text[end - 1] in ".'&" or text[start:end] == "git" or text[start - 1 : start] == "@":
        return None
    before = text[max(0, start - _LONGEST_LOCAL_PART) : start]
    if before.rstrip(_AFTER_FOR_EXAMPLE).lower().endswith(_FOR_EXAMPLE) or _ends_in_url(before):
        return None
    return start


def _after_other_script(text: str, start: int, end: int) -> int:
    """Skip what leads up to a Latin local part in a script that sets no blanks between words."""
    if text[end - 1] > _LATIN:
        return start
    return next((at + 1 for at in range(end - 1, start - 1, -1) if text[at] > _LATIN), start)


def _ends_in_url(before: str) -> bool:
    """Tell whether the local part behind some words is the user or a path of a URL."""
    return "//" in before[before.rfind(" ") + 1 :] or before.endswith("/@")


def _domain(text: str, start: int, form: str) -> tuple[int, str]:
    """Return where the domain that begins at ``start`` ends, and its normal form; empty if there is none."""
    labels: list[re.Match[str]] = []
    label = _LABEL.match(text, start)
    while label and len(labels) < _MOST_LABELS:
        labels.append(label)
        dot = _DOTS[form].match(text, label.end())
        label = _LABEL.match(text, dot.end()) if dot else None
    names = [label.group() for label in labels]
    while len(names) > 2 and _begins_a_sentence(names):
        names.pop()
    if len(names) < 2:
        return start, ""
    end = labels[len(names) - 1].end()
    letters = None if names[-1].isascii() else _ASCII_LETTERS.match(names[-1])
    if letters and names[-1][letters.end() : letters.end() + 1] > _LATIN:
        end -= len(names[-1]) - letters.end()
        names[-1] = letters.group()
    last = names[-1].lower()
    is_tld = last.startswith("xn--") or (last.isalpha() and 1 < len(last) <= _LONGEST_TLD)
    if not is_tld or last in _FILE_ENDINGS:
        return start, ""
    return end, ".".join(names).lower()


def _begins_a_sentence(names: list[str]) -> bool:
    """Tell whether the last label is the next sentence, its blank forgotten (``…example.org.You may``)."""
    before, last = names[-2], names[-1]
    return (before.islower() and last[0].isupper()) or (before.lower() in _FULL_DOMAIN_ENDS and len(last) > 2)
