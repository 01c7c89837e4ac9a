"""A condition on which a law, or one of its requirements, applies."""

from attrs import frozen


@frozen
class Condition:
    """Something that is true of a service or not; ``meaning`` says it as one statement."""

    key: str
    meaning: str
