"""ANSI colours for a terminal, or none."""

from attrs import frozen

from policylint.finding import Severity

_OF_SEVERITY = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


@frozen
class Paint:
    """Wraps text in colour when ``on``; what it wraps must have been made visible before."""

    on: bool = False

    def severity(self, severity: Severity, text: str) -> str:
        """Return the text in the colour of a severity."""
        return self._wrap(_OF_SEVERITY[severity], text)

    def strong(self, text: str) -> str:
        """Return the text in bold."""
        return self._wrap("1", text)

    def faint(self, text: str) -> str:
        """Return the text in the colour of line numbers."""
        return self._wrap("34", text)

    def _wrap(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on else text
