"""A law, or a platform's policy that binds like one: its names, and from when on it applies to whom."""

import datetime

from attrs import frozen

from policylint.law.in_force import day, in_force

LawRow = tuple[
    str,
    str,
    str | None,
    str | None,
    bool,
    tuple[str, ...],
    tuple[str, ...],
    bool | None,
    tuple[str, ...],
    tuple[str, ...],
]


def plain_name(name: str) -> str:
    """Return a name as names are compared: in lower case, words joined by hyphens, no apostrophes."""
    joined = name.casefold().replace("’", "").replace("'", "")
    return "-".join("".join(letter if letter.isalnum() else " " for letter in joined).split())


@frozen(kw_only=True, eq=False)  # the catalogue makes each once: identity will do, and costs nothing
class Law:
    """A law of the catalogue.

    ``jurisdiction`` is a country code, with the State after a hyphen (``US-CA``), or ``EU/EEA``, or
    ``platform``. ``in_force_from`` and ``in_force_until`` are the first and the last day;
    ``in_force_verified`` tells that the first one was read in a source. ``scope`` are the conditions that
    hold wherever the law applies. ``claimed_by_mention`` tells that a policy which names the law says by
    that, as a rule, that the law applies to it; ``mention_shows`` which conditions of its scope such a
    mention shows in any case. ``owners`` are the companies, without their legal forms, whose platform the
    terms are for, and which they do not bind; none for a law.
    """

    key: str
    name: str
    jurisdiction: str
    in_force_from: datetime.date | None
    in_force_until: datetime.date | None
    in_force_verified: bool
    aliases: tuple[str, ...]
    scope: tuple[str, ...]
    claimed_by_mention: bool
    mention_shows: tuple[str, ...]
    owners: tuple[str, ...]

    @classmethod
    def from_row(cls, key: str, row: LawRow) -> "Law":
        """Make one from a row of the compiled catalogue."""
        name, jurisdiction, first, last, in_force_verified, aliases, scope, claimed, shows, owners = row
        return cls(
            key=key,
            name=name,
            jurisdiction=jurisdiction,
            in_force_from=day(first),
            in_force_until=day(last),
            in_force_verified=in_force_verified,
            aliases=aliases,
            scope=scope,
            claimed_by_mention=claimed is not False,
            mention_shows=shows,
            owners=owners,
        )

    def in_force(self, as_of: datetime.date) -> bool:
        """Tell whether the law is in force on a day."""
        return in_force(self.in_force_from, self.in_force_until, as_of)
