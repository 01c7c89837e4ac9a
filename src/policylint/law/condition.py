"""A condition on which a law, or one of its requirements, applies."""

from attrs import frozen


@frozen
class Condition:
    """Something that is true of a service or not; ``meaning`` says it as one statement.

    Where it holds, the conditions that it ``implies`` hold too.
    """

    key: str
    meaning: str
    implies: tuple[str, ...] = ()
