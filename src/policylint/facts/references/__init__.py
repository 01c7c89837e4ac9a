"""References to places in the document and to files, and what they can lead to."""

from policylint.facts.references.references import Reference as Reference
from policylint.facts.references.references import ReferenceKind as ReferenceKind
from policylint.facts.references.references import references as references
