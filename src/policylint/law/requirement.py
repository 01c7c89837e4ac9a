"""A requirement of a law: which clause it asks for, on which condition, and where that is written."""

from collections.abc import Iterator

from attrs import frozen


@frozen(kw_only=True)
class Requirement:
    """One thing that a law asks a policy to state.

    ``law`` and ``clause`` are keys of the catalogue; ``conditions`` are what must hold beside the law's own
    scope; ``verified`` tells that the text of the law, or a quotation of it, was read.
    """

    id: str
    law: str
    citation: str
    clause: str
    conditions: tuple[str, ...] = ()
    verified: bool = True


CHILDREN = (
    Requirement(
        id="gdpr-child-consent",
        law="gdpr",
        citation="GDPR Art. 8(1)-(2)",
        clause="children.age",
        conditions=("directed-to-children",),
    ),
    Requirement(id="coppa-parental-consent", law="coppa", citation="16 CFR 312.5(a)", clause="children.age"),
)
"""What asks for a clause on children. COPPA is only for services that know of children."""


def requirements_for(clause: str) -> Iterator[Requirement]:
    """Yield the requirements that ask for a clause, by its key."""
    return (requirement for requirement in CHILDREN if requirement.clause == clause)
