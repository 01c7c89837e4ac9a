"""What is wrong with a configuration: all of it at once, each fault with its place."""

import difflib
from collections.abc import Iterable

from attrs import frozen

from policylint.errors import UsageError


@frozen
class Origin:
    """Where a value comes from: a file and the 1-based line, else the command line or the defaults.

    ``name`` is the file as shown to people, or the option (``--config``); ``line`` is None where there are
    no lines. ``is_option`` tells that the name says which key is set (``--select``).
    """

    name: str
    line: int | None = None
    is_option: bool = False

    def __str__(self) -> str:
        return self.name if self.line is None else f"{self.name}:{self.line}"


@frozen
class Fault:
    """One thing wrong with a configuration: where, under which key (empty for the whole), and what."""

    origin: Origin
    key: str
    message: str

    def __str__(self) -> str:
        key = "" if self.origin.is_option else self.key
        return ": ".join(part for part in (str(self.origin), key, self.message) if part)


class ConfigurationError(UsageError):
    """A configuration that cannot be used. ``faults`` are all that is wrong with it, in reading order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take the faults, each once, in the order of the files and their lines."""
        unique = tuple(dict.fromkeys(faults))
        names = list(dict.fromkeys(fault.origin.name for fault in unique))
        self.faults = tuple(
            sorted(unique, key=lambda fault: (names.index(fault.origin.name), fault.origin.line or 0))
        )
        super().__init__("\n".join(str(fault) for fault in self.faults))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint to the nearest of the known words, else to all of them."""
    known = list(known)
    near = difflib.get_close_matches(wrong[:80].lower(), known, n=1)
    return f"did you mean “{near[0]}”?" if near else f"known are {', '.join(known)}"
