"""Ways to reach somebody, and places where one was meant to stand."""

from policylint.facts.contacts.contacts import Contact as Contact
from policylint.facts.contacts.contacts import contacts as contacts
