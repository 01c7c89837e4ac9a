"""The decorator of small classes that a document has hundreds of objects of, and that nobody changes."""

from functools import partial
from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from attrs import frozen as frozen
else:
    # Frozen for the type checker alone: what keeps an object from being changed at run time doubles the cost
    # of making it.
    frozen = partial(define, unsafe_hash=True)
