"""All ways to reach somebody that a text states."""

from collections.abc import Sequence

from policylint.facts.contacts.authorities import with_authorities
from policylint.facts.contacts.contact import Contact as Contact
from policylint.facts.contacts.contact import ContactKind as ContactKind
from policylint.facts.contacts.contact import ContactRole as ContactRole
from policylint.facts.contacts.contact_forms import WORDS_OF_FORMS, form_contacts
from policylint.facts.contacts.contact_roles import with_roles_of_leads
from policylint.facts.contacts.email_addresses import email_contacts
from policylint.facts.contacts.phones import phone_contacts
from policylint.facts.contacts.postal_addresses import postal_contacts
from policylint.facts.passages import Passage, present


def contacts(passages: Sequence[Passage]) -> tuple[Contact, ...]:
    """Return the contacts of a document in reading order."""
    found = [*postal_contacts(passages)]
    of_forms = present(WORDS_OF_FORMS, passages)
    for passage in passages:
        links, words = passage.view.links, passage.words
        if links or "at" in words or "ät" in words or "@" in passage.text:
            found += email_contacts(passage)
        if links or passage.digits:
            found += phone_contacts(passage)
        if links or not of_forms.isdisjoint(words):
            found += form_contacts(passage)
    found.sort(key=lambda contact: (contact.span.start, contact.span.end))
    if not found:
        return ()
    marked = [*with_authorities(passages, found)]
    return tuple(with_roles_of_leads(passages, marked))
