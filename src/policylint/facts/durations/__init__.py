"""Lengths of time and what is to happen in them."""

from policylint.facts.durations.durations import Duration as Duration
from policylint.facts.durations.durations import DurationVerb as DurationVerb
from policylint.facts.durations.durations import durations as durations
