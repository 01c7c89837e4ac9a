"""Placeholders and leftover template syntax."""

from policylint.facts.placeholders.placeholder import Expected as Expected
from policylint.facts.placeholders.placeholder import Placeholder as Placeholder
from policylint.facts.placeholders.placeholder import PlaceholderKind as PlaceholderKind
from policylint.facts.placeholders.placeholders import placeholders as placeholders
