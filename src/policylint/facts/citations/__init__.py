"""Laws that the text names or points into, and the table of their names."""

from policylint.facts.citations.citations import Citation as Citation
from policylint.facts.citations.citations import Provision as Provision
from policylint.facts.citations.citations import citations as citations
