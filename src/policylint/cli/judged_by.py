"""The options --law and --condition: by what documents are judged, beside what they say themselves."""

import argparse
import datetime
from collections.abc import Iterable

from policylint.cli import terminal


class IdleLaws:
    """Tells once of each law that is configured and not in force on the day."""

    def __init__(self, day: datetime.date) -> None:
        """Begin with none told."""
        self._day = day
        self._told: set[str] = set()

    def complain_of(self, laws: Iterable[str]) -> None:
        """Say on standard error which laws are idle; raises UsageError for one that does not exist."""
        for name in laws:
            from policylint.applicability import not_in_force
            from policylint.law import catalogue

            law = catalogue.law(name)
            if law.key not in self._told and not law.in_force(self._day):
                self._told.add(law.key)
                terminal.complain(not_in_force(law, self._day))


def add_judged_by_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options, whose values `names` reads."""
    parser.add_argument(
        "--law",
        action="append",
        default=[],
        metavar="LAWS",
        help="judge by these laws only (`policylint laws` lists them; default: those that the text claims)",
    )
    parser.add_argument(
        "--condition",
        action="append",
        default=[],
        metavar="CONDITIONS",
        help="what holds for the service, such as has-dpo, or does not hold, such as not-has-dpo",
    )


def names(lists: list[str]) -> tuple[str, ...]:
    """Return the names of an option that may be given several times, each time with commas between names."""
    return tuple(name.strip() for listed in lists for name in listed.split(",") if name.strip())
