"""Dates, their readings and what they are dates of."""

from policylint.facts.dates.dates import Date as Date
from policylint.facts.dates.dates import DateRole as DateRole
from policylint.facts.dates.dates import dates as dates
from policylint.facts.dates.declared_dates import declared_dates as declared_dates
