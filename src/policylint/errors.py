"""Failures that stop a run. A defect of a document is never one of these: it is a finding."""


class PolicylintError(Exception):
    """A failure, told in one sentence that says what is wrong, where, and what to do."""


class UsageError(PolicylintError):
    """The caller asked for something that cannot be done: an unknown rule, an unreadable path."""


class PluginError(PolicylintError):
    """A plugin could not be loaded, or what it offers is not a rule."""


class RuleError(PolicylintError):
    """A rule raised an exception while it checked a document."""


class FactError(Exception):
    """What reads documents for all rules raised an exception: a fault of policylint, whichever rule asked.

    It is no PolicylintError, since there is nothing that the caller could do otherwise.
    """
