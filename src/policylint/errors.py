"""Failures that stop a run. A defect of a document is never one of these: it is a finding."""

from collections.abc import Callable


class PolicylintError(Exception):
    """A failure, told in one sentence that says what is wrong, where, and what to do."""


class UsageError(PolicylintError):
    """The caller asked for something that cannot be done: an unknown rule, an unreadable path."""


class UnknownNameError(UsageError):
    """There is nothing of a name. What was meant is looked for only when somebody wants to be told.

    To compare a name with all others takes its time, and one file may hold a hundred thousand names.
    """

    def __init__(self, told: str, meant: Callable[[], str], advice: str = "") -> None:
        """Take what is wrong, what returns the name that was perhaps meant, and what to do otherwise."""
        super().__init__(told)
        self._told = told
        self._meant = meant
        self._advice = advice

    def __str__(self) -> str:
        meant = self._meant()
        hint = f"did you mean {meant}?" if meant else ""
        return self._sentence(hint)

    @property
    def without_hint(self) -> str:
        """The sentence without what was perhaps meant."""
        return self._sentence("")

    def _sentence(self, hint: str) -> str:
        way_out = " ".join(filter(None, (hint, self._advice)))
        return f"{self._told}: {way_out}" if way_out else self._told


class Hints:
    """Tells of names that are not known: of the first twenty also what was perhaps meant."""

    def __init__(self) -> None:
        """Begin to count; whoever looks through one file needs one of these."""
        self._left = 20

    def told(self, error: UsageError) -> str:
        """Return the sentence of an error."""
        if not isinstance(error, UnknownNameError):
            return str(error)
        if not self._left:
            return error.without_hint
        self._left -= 1
        return str(error)


class PluginError(PolicylintError):
    """A plugin could not be loaded, or what it offers is not a rule."""


class RuleError(PolicylintError):
    """A rule raised an exception while it checked a document."""


class FactError(Exception):
    """What reads documents for all rules raised an exception: a fault of policylint, whichever rule asked.

    It is no PolicylintError, since there is nothing that the caller could do otherwise.
    """
