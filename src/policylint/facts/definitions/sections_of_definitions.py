"""Whether a text stands in a section of definitions, by the titles above it."""

from collections.abc import Sequence

from policylint.facts.passages import Passage, present

_WORDS = frozenset(
    {"definition", "definitions", "interpretation", "glossary", "terminology", "terms", "concepts"}
)
"""Words, of which every title of a section of definitions has one."""
_TITLES = (
    *("definition", "defined terms", "interpretation", "glossary", "key terms", "terminology"),
    *(
        "basic concepts",
        "main concepts",
        "key concepts",
        "concepts used",
        "terms used in",
        "terms used here",
        "terms we use",
    ),
)


class SectionsOfDefinitions:
    """What the titles of a document announce, read one by one.

    ``here`` tells that the last title announces definitions; ``around`` tells so too where the title above
    it does: “2.1 Pilots” in “2 Definitions”.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.here = self.around = False
        self._words = present(_WORDS, passages)
        # Sections by identity; all come from passages that outlive this.
        self._with_subsections: set[int] = set()

    def read(self, heading: Passage) -> None:
        """Take the next title, in reading order."""
        if not self._words:
            return
        self.here = not self._words.isdisjoint(heading.words) and announces_definitions(heading.lower)
        self.around = self.here or self.hold(heading)
        # “Interpretation and definitions” is what a chapter is called, with sections of all kinds.
        if self.here and "interpretation" not in heading.lower:
            self._with_subsections.add(id(heading.section))

    def has_any(self) -> bool:
        """Tell whether any title that was read announces definitions in the sections below it."""
        return bool(self._with_subsections)

    def hold(self, heading: Passage) -> bool:
        """Tell whether the section around that of a title is one of definitions."""
        # The last section around a title is its own.
        return (
            bool(self._with_subsections)
            and len(heading.sections) > 1
            and id(heading.sections[-2]) in self._with_subsections
        )


def announces_definitions(title: str) -> bool:
    """Tell whether a title, in lower case, announces definitions."""
    return any(words in title for words in _TITLES) or title.endswith("terms used")
