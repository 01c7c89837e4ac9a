"""Clauses: what a policy says on the subjects that laws ask about."""

from policylint.facts.clauses.clause import Clause as Clause
from policylint.facts.clauses.clauses import Clauses as Clauses
from policylint.facts.clauses.clauses import clauses as clauses
