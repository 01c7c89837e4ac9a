"""What ``documents`` says: which files are policies, and of what kind."""

import re
from collections.abc import Iterator

from attrs import field, frozen

from policylint.config.globs import Globs, globs
from policylint.facts.kind_names import Kind

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MORE_THAN_A_PATH = re.compile(r"[*?\[]|/$|(?:^|/)\.\.?(?:/|$)")


@frozen
class DocumentPattern:
    """Files that are policies, and of what kind; None where each document tells that itself."""

    files: tuple[str, ...]
    kind: Kind | None
    globs: Globs = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Read the patterns, which were checked before."""
        object.__setattr__(self, "globs", globs(self.files))

    @property
    def paths(self) -> Iterator[str]:
        """The files that are named one by one, each by its path from the folder of the configuration."""
        for pattern in self.files:
            if pattern.startswith("/") and not _MORE_THAN_A_PATH.search(_ESCAPED.sub("", pattern)):
                yield _ESCAPED.sub(r"\1", pattern[1:])

    @property
    def is_a_list(self) -> bool:
        """Whether it names nothing but single files, as ``policylint init`` does."""
        return len(self.files) == len(tuple(self.paths))
