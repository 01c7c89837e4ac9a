"""What a document declares about itself."""

from policylint.facts.front_matter.front_matter import Declared as Declared
from policylint.facts.front_matter.front_matter import declared as declared
