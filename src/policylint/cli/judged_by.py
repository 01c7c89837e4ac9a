"""The options --law and --condition: by what documents are judged, beside what they say themselves."""

import argparse


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
