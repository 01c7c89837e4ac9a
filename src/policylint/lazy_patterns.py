"""Regular expressions that are compiled when they are first used, for what few policies have.

The recognisers have some six hundred patterns. To compile them all takes a third of a short run, and a policy
of ordinary length uses a third of them. What many policies use is compiled by `re.compile` as ever: each call
of a lazy pattern costs a little more.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import cast


class _LazyPattern:
    """What stands for an `re.Pattern`; each method, once used, is an attribute like others."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def flags(self) -> int:
        return self.compiled.flags

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self.compiled.sub


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` would, compiled when it is first used; raises ``re.error`` then."""
    return cast(re.Pattern[str], _LazyPattern(pattern, flags))
