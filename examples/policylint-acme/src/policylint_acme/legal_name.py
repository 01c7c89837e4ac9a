"""ACME001: who is responsible is named with the legal form."""

import re
from collections.abc import Iterator

from policylint import Confidence, Finding, Kind, Policy, Rule, RuleMeta, Severity

_NAME = re.compile(r"\bAcme Robotics\b(?!\s+GmbH\b)")
_ROLE = re.compile(r"\b(?:controller|responsible for)\b", re.IGNORECASE)


class LegalName(Rule):
    """“Acme Robotics” without “GmbH” in a paragraph that says who the controller is."""

    meta = RuleMeta(
        "ACME001",
        "legal-name",
        Severity.WARNING,
        Confidence.HIGH,
        since="1.0",
        kinds=frozenset({Kind.PRIVACY_POLICY}),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding a name that lacks its legal form."""
        for passage in policy.passages:
            if not _ROLE.search(passage.text):
                continue
            for name in _NAME.finditer(passage.text):
                yield self.finding(
                    passage.span(name.start(), name.end()),
                    f"“{name[0]}” is named as controller without its legal form: write “Acme Robotics GmbH”",
                )
