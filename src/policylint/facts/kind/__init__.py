"""Of what kind a document is."""

from policylint.facts.kind.kind import Kind as Kind
from policylint.facts.kind.kind import KindDecision as KindDecision
from policylint.facts.kind.kind import decide_kind as decide_kind
from policylint.facts.kind.kind import title_kind as title_kind
