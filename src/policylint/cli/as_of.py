"""The option --as-of: the day by which laws and dates are judged."""

import argparse
import datetime


def add_as_of_argument(parser: argparse.ArgumentParser, judged: str) -> None:
    """Describe the option that `as_of` reads; ``judged`` is what is judged by the day ("laws and dates").

    By default it is today, asked once: a run over midnight judges all by one day.
    """
    parser.add_argument(
        "--as-of",
        type=_day,
        default=datetime.date.today(),
        metavar="DATE",
        help=f"judge {judged} by this day, as in 2026-03-01",
    )


def as_of(arguments: argparse.Namespace) -> datetime.date:
    """Return the day that was asked for, else the one on which the run began."""
    day: datetime.date = arguments.as_of
    return day


def _day(text: str) -> datetime.date:
    try:
        return datetime.datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day such as 2026-03-01") from None
