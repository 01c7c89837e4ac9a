"""All ways to reach somebody that a text states."""

from collections.abc import Iterator, Sequence

from policylint.facts.contact import Contact as Contact
from policylint.facts.contact import ContactKind as ContactKind
from policylint.facts.contact import ContactRole as ContactRole
from policylint.facts.contact_forms import form_contacts
from policylint.facts.email_addresses import email_contacts
from policylint.facts.passages import Passage
from policylint.facts.phones import phone_contacts
from policylint.facts.postal_addresses import postal_contacts


def contacts(passages: Sequence[Passage]) -> tuple[Contact, ...]:
    """Return the contacts of a document in reading order."""
    return tuple(sorted(_all(passages), key=lambda contact: contact.span))


def _all(passages: Sequence[Passage]) -> Iterator[Contact]:
    for passage in passages:
        yield from email_contacts(passage)
        yield from phone_contacts(passage)
        yield from form_contacts(passage)
    yield from postal_contacts(passages)
