"""Placeholders and leftover template syntax."""

from policylint.facts.placeholders.expected import Expected as Expected
from policylint.facts.placeholders.placeholders import Placeholder as Placeholder
from policylint.facts.placeholders.placeholders import PlaceholderKind as PlaceholderKind
from policylint.facts.placeholders.placeholders import placeholders as placeholders
