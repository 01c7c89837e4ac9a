"""Defined terms, and where they are used."""

from policylint.facts.definitions.definitions import Definition as Definition
from policylint.facts.definitions.definitions import DefinitionForm as DefinitionForm
from policylint.facts.definitions.definitions import definitions as definitions
