"""Facts as cues see them: what kind of fact stands where (``#email``, ``#duration-retain``)."""

from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.ages import Age
from policylint.facts.citations import Citation
from policylint.facts.contacts import Contact
from policylint.facts.contacts.contact import ContactKind
from policylint.facts.contacts.slots import EmptySlot
from policylint.facts.dates import Date
from policylint.facts.durations import Duration
from policylint.facts.organisations import Organisation
from policylint.facts.placeholders import Placeholder
from policylint.facts.urls import Url
from policylint.frozen import frozen


@frozen
class Mark:
    """A fact at an offset of the source, under the names by which cues ask for it."""

    start: int
    names: tuple[str, ...]


def marks(
    *,
    ages: Sequence[Age] = (),
    citations: Sequence[Citation] = (),
    contacts: Sequence[Contact] = (),
    dates: Sequence[Date] = (),
    durations: Sequence[Duration] = (),
    organisations: Sequence[Organisation] = (),
    placeholders: Sequence[Placeholder] = (),
    slots: Sequence[EmptySlot] = (),
    urls: Sequence[Url] = (),
) -> Sequence[Mark]:
    """Return the marks of all facts that cues may ask for, in reading order."""
    found = [
        *(Mark(contact.span.start, tuple(_names_of_contact(contact))) for contact in contacts),
        *(Mark(one.span.start, ("#duration", f"#duration-{one.verb.value}")) for one in durations),
        *(Mark(date.span.start, ("#date", f"#date-{date.role.value}")) for date in dates),
        *(Mark(one.span.start, ("#organisation", f"#{one.role.value}")) for one in organisations),
        *(Mark(citation.span.start, ("#law", f"#law-{citation.law}")) for citation in citations),
        *_named("#age", ages),
        *_named("#placeholder", (one for one in placeholders if one.expects_value)),
        *(Mark(slot.span.start, _names_of_slot(slot)) for slot in slots),
        *_named("#url", urls),
    ]
    found.sort(key=lambda mark: mark.start)
    return found


def _named(name: str, facts: Iterable[Age | Placeholder | Url]) -> Iterator[Mark]:
    return (Mark(fact.span.start, (name,)) for fact in facts)


def _names_of_slot(slot: EmptySlot) -> tuple[str, ...]:
    """Return the names of a slot; an address that a page hides from copying is there for its readers."""
    return ("#contact", "#email", "#channel") if slot.hides_address else ("#slot",)


def _names_of_contact(contact: Contact) -> Iterator[str]:
    if contact.of_authority:
        yield "#authority-contact"
        return
    yield "#contact"
    yield f"#{contact.kind.value}"
    yield f"#{contact.role.value}-contact"
    if contact.kind is not ContactKind.URL:
        yield "#channel"
