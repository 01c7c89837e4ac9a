"""What `policy:` comments say, and the regions they open."""

from policylint.facts.tags.tags import NO_CLAUSE as NO_CLAUSE
from policylint.facts.tags.tags import Tag as Tag
from policylint.facts.tags.tags import tags as tags
