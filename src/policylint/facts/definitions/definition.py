"""A defined term: what it is called, and in which form the policy says so."""

import enum

from policylint.facts.fact import Fact
from policylint.frozen import frozen


class DefinitionForm(enum.Enum):
    """How a term is defined: ``“X” means``, ``“X” –``, ``(the “X”)``, ``(hereinafter “X”)``, ``X (“we”)``.

    ``TAG`` is ``<!-- policy: define="X" -->``, by which an author says so of what no form shows.
    """

    MEANS = "means"
    DASH = "dash"
    PARENTHESIS = "parenthesis"
    HEREINAFTER = "hereinafter"
    ALIAS = "alias"
    TAG = "tag"


@frozen(kw_only=True)
class Definition(Fact):
    """A defined term; ``aliases`` are the further names that the same words give it.

    The span covers the words that define: ``“X” means``, the parenthesis, the name before ``(“we”)`` with it,
    the tag.
    """

    term: str
    form: DefinitionForm
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The term and its aliases, in the order of the text."""
        return (self.term, *self.aliases)
