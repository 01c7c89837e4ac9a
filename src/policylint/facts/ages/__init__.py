"""Age expressions: which age, below or above, what it governs and for whom."""

from policylint.facts.ages.ages import Age as Age
from policylint.facts.ages.ages import ages as ages
