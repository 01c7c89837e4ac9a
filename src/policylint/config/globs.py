"""Patterns for paths, in the language of `.gitignore` (gitignore(5)), matched in linear time.

A pattern without a slash fits a name at any depth; with one it is anchored at the folder that it is about.
What fits a folder fits all that is in it. Case counts. ADR 7 says why this is no library.
"""

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

_ANY_DEPTH = "**"
_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "digit": "0-9",
    "lower": "a-z",
    "space": r"\s",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}
# A bracket that closes at once is a member: [] is unclosed, []] holds a bracket.
_CLASS = re.compile(
    r"\[(?P<not>[!^]|(?![!^]))(?P<members>(?:\]|(?!\]))(?:\[:[a-z]{1,9}:\]|\\.|[^\]\\])*)\]", re.DOTALL
)
_MEMBER = re.compile(r"\[:(?P<name>[a-z]{1,9}):\]|(?P<low>\\.|.)(?:-(?P<high>\\.|[^\]]))?", re.DOTALL)


@frozen
class Glob:
    """One pattern: its text, whether it takes back (``!``), is about folders only, and what it matches."""

    text: str
    takes_back: bool
    folders_only: bool
    parts: tuple[re.Pattern[str] | None, ...]
    """A regex for each name on the path; None for any number of names."""

    def fits(self, names: Sequence[str], *, is_folder: bool) -> bool:
        """Tell whether the pattern is about this path itself, given as its names from the folder down."""
        if self.folders_only and not is_folder:
            return False
        at = part = 0
        retry_part, retry_at = -1, 0
        while at < len(names):
            wanted = self.parts[part] if part < len(self.parts) else _NOTHING
            if wanted is None:
                retry_part, retry_at, part = part, at, part + 1
            elif wanted.fullmatch(names[at]):
                at, part = at + 1, part + 1
            elif retry_part >= 0:
                # The last ** takes one name more; nothing before it has to be tried again.
                retry_at, at, part = retry_at + 1, retry_at + 1, retry_part + 1
            else:
                return False
        # A ** at the end is about what is in the folder, not about the folder.
        return part == len(self.parts)


def read_glob(text: str) -> Glob | None:
    """Read a pattern; None for one that fits nothing (a comment, an empty line, an unclosed class)."""
    pattern = _without_trailing_spaces(text)
    if pattern.startswith("#"):
        return None
    takes_back = pattern.startswith("!")
    pattern = pattern[takes_back:]
    folders_only = pattern.endswith("/")
    pattern = pattern.removesuffix("/")
    names = pattern.removeprefix("/").split("/")
    if "" in names:
        return None
    if "/" not in pattern:
        names.insert(0, _ANY_DEPTH)
    parts: list[re.Pattern[str] | None] = []
    for index, name in enumerate(names):
        if name == _ANY_DEPTH:
            if index == len(names) - 1:
                parts += [None, _ANYTHING] if parts[-1:] != [None] else [_ANYTHING]
            elif parts[-1:] != [None]:
                parts.append(None)
            continue
        regex = _regex(name)
        if regex is None:
            return None
        parts.append(regex)
    return Glob(text, takes_back, folders_only, tuple(parts))


@frozen
class Globs:
    """Patterns in their order: the last that fits a path decides."""

    globs: tuple[Glob, ...]

    def decide(self, path: str, *, is_folder: bool = False) -> bool | None:
        """Tell whether a path is taken (True), taken back (False) or not spoken of, itself alone."""
        names = path.split("/")
        for glob in reversed(self.globs):
            if glob.fits(names, is_folder=is_folder):
                return not glob.takes_back
        return None

    def take(self, path: str) -> bool:
        """Tell whether a file is taken, by itself or with a folder that it is in.

        ``path`` has ``/`` between its names and is relative to the folder that the patterns are about. What
        is in a folder that is taken cannot be taken back.
        """
        ends = [index for index, character in enumerate(path) if character == "/"]
        if any(self.decide(path[:end], is_folder=True) for end in ends):
            return True
        return bool(self.decide(path))


def globs(patterns: Iterable[str]) -> Globs:
    """Read patterns, passing over those that fit nothing."""
    return Globs(tuple(glob for glob in map(read_glob, patterns) if glob is not None))


def _without_trailing_spaces(text: str) -> str:
    """Drop spaces at the end, except one that is escaped."""
    stripped = text.rstrip(" ")
    escapes = len(stripped) - len(stripped.rstrip("\\"))
    return stripped + " " if escapes % 2 and len(stripped) < len(text) else stripped


def _regex(name: str) -> re.Pattern[str] | None:
    """Translate a pattern for one name; None where it is no pattern.

    Between two stars stands a chunk of fixed length, and its first place is as good as any later one: the
    atomic group takes it and never looks back, which keeps the search linear in the length of the name.
    """
    chunks = [""]
    at = 0
    while at < len(name):
        character = name[at]
        if character == "*":
            chunks.append("")
            at += 1
        elif character == "?":
            chunks[-1] += "."
            at += 1
        elif character == "[":
            match = _CLASS.match(name, at)
            if match is None:
                return None
            chunks[-1] += _class(match)
            at = match.end()
        else:
            if character == "\\":
                at += 1
                if at == len(name):
                    return None
            chunks[-1] += re.escape(name[at])
            at += 1
    first, *others = chunks
    if not others:
        return re.compile(first, re.DOTALL)
    middle = "".join(f"(?>.*?{chunk})" for chunk in others[:-1] if chunk)
    return re.compile(f"{first}{middle}.*{others[-1]}", re.DOTALL)


def _class(match: re.Match[str]) -> str:
    members = "".join(_member(member) for member in _MEMBER.finditer(match["members"]))
    if match["not"]:
        return f"[^{members}]" if members else "."
    return f"[{members}]" if members else _NEVER


def _member(member: re.Match[str]) -> str:
    if member["name"]:
        return _CLASSES.get(member["name"], "")
    low = member["low"].removeprefix("\\") or "\\"
    if member["high"] is None:
        return re.escape(low)
    high = member["high"].removeprefix("\\") or "\\"
    # A range that runs backwards holds nothing.
    return f"{re.escape(low)}-{re.escape(high)}" if low <= high else ""


_NEVER = "(?!)"
_ANYTHING = re.compile(".*", re.DOTALL)
_NOTHING = re.compile(_NEVER)
