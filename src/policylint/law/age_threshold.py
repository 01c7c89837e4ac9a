"""An age that a law sets: below it, or from it on, something else holds."""

from attrs import frozen

AgeThresholdRow = tuple[str, str, int, str, str, str | None, str, bool]


@frozen(kw_only=True)
class AgeThreshold:
    """An age in years and what a law ties to it.

    ``law`` is a key of the catalogue. ``jurisdiction`` may be narrower than the law's: a member state that
    sets an age of its own. ``meaning`` says what is so below the age: ``parental-consent``, ``opt-in-sale``,
    ``content-removal`` …
    """

    id: str
    law: str
    jurisdiction: str
    age: int
    meaning: str
    citation: str
    note: str | None
    source: str
    verified: bool

    @classmethod
    def from_row(cls, law: str, row: AgeThresholdRow) -> "AgeThreshold":
        """Make one from a row of the compiled module of a law."""
        identity, jurisdiction, age, meaning, citation, note, source, verified = row
        return cls(
            id=identity,
            law=law,
            jurisdiction=jurisdiction,
            age=age,
            meaning=meaning,
            citation=citation,
            note=note,
            source=source,
            verified=verified,
        )
