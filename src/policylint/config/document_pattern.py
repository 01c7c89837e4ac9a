"""What ``documents`` says: which files are policies, and of what kind."""

from attrs import field, frozen

from policylint.config.globs import Globs, globs
from policylint.facts.kind_names import Kind


@frozen
class DocumentPattern:
    """Files that are policies, and of what kind; None where each document tells that itself."""

    files: tuple[str, ...]
    kind: Kind | None
    globs: Globs = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Read the patterns, which were checked before."""
        object.__setattr__(self, "globs", globs(self.files))
