"""A place where a value was meant to stand and nothing does, as a fact."""

import enum

from policylint.facts.fact import Fact
from policylint.frozen import frozen


class SlotKind(enum.Enum):
    """What was meant to stand in the slot."""

    EMAIL = "email"
    URL = "url"
    PHONE = "phone"
    ADDRESS = "address"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class EmptySlot(Fact):
    """The words that lead up to a value that is not there (``contact us via``)."""

    expects: SlotKind

    @property
    def may_be_email(self) -> bool:
        """Tell whether an e-mail address would fill the slot."""
        return self.expects in (SlotKind.EMAIL, SlotKind.UNKNOWN) and not self.is_of_maker

    @property
    def is_of_maker(self) -> bool:
        """Tell whether words on who made what, and as what, break off: ``is provided by at no cost``."""
        return self.text.lower().endswith((" by", " as"))

    @property
    def names_email(self) -> bool:
        """Tell whether the words around the slot speak of e-mail."""
        return "mail" in self.text.lower()

    @property
    def hides_address(self) -> bool:
        """Tell whether it is the mark that a page leaves of an address it hides: ``[email protected]``."""
        return "protected" in self.text.lower()
