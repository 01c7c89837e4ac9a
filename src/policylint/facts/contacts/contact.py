"""A way to reach somebody, as the text states it."""

import enum

from policylint.facts.fact import Fact
from policylint.frozen import frozen
from policylint.source import Span


class ContactKind(enum.Enum):
    """By which channel."""

    EMAIL = "email"
    PHONE = "phone"
    POSTAL = "postal"
    FORM = "form"
    URL = "url"


class ContactRole(enum.Enum):
    """Whom the contact reaches."""

    PRIVACY = "privacy"
    DPO = "dpo"
    SUPPORT = "support"
    LEGAL = "legal"
    REPRESENTATIVE = "representative"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Contact(Fact):
    """One place that states a way to reach somebody.

    ``value`` is the normal form: an e-mail address without obfuscation and its domain in lower case, the
    digits of a phone number with their ``+``, an address on one line, the target or the words of a form.

    ``of_authority`` says that the words before give it as a way to reach a supervisory authority or another
    body to complain to, and not the one who wrote the text.

    ``target`` is the address or number that a link leads to, and ``target_span`` where it stands, if a link
    shows the contact. Where a link to an address or a number shows other words (``[write to us](mailto:…)``)
    ``span`` is that of the target, and that of the words where it leads to a form or a page; where the shown
    address and the target differ, ``value`` is the shown one.
    """

    kind: ContactKind
    value: str
    role: ContactRole = ContactRole.UNKNOWN
    of_authority: bool = False
    target: str | None = None
    target_span: Span | None = None
