"""The option --as-of: a run has one day, however long it takes."""

import argparse
import datetime

import pytest

from policylint.cli import as_of as module
from policylint.cli.as_of import add_as_of_argument, as_of


class Midnight(datetime.date):
    """A calendar on which every look finds another day."""

    _day = 20

    @classmethod
    def today(cls) -> datetime.date:
        cls._day += 1
        return datetime.date(2026, 11, cls._day)


def test_today_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that is read after midnight is judged by the day of the others."""
    monkeypatch.setattr(module.datetime, "date", Midnight)
    parser = argparse.ArgumentParser()
    add_as_of_argument(parser, "laws and dates")

    arguments = parser.parse_args([])

    assert as_of(arguments) == as_of(arguments)
