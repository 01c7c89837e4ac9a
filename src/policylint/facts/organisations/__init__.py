"""Organisations that are named, the controller first of all."""

from policylint.facts.organisations.organisations import Organisation as Organisation
from policylint.facts.organisations.organisations import OrganisationRole as OrganisationRole
from policylint.facts.organisations.organisations import organisations as organisations
