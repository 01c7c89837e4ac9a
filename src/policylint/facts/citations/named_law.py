"""What a law is called: its names, its short forms, and the wrong names it is often given."""

from policylint.frozen import frozen


@frozen
class NamedLaw:
    """One law and its names.

    ``key`` is that of the catalogue; a law the catalogue lacks has a key of the same make (``us-hipaa``).
    Names are found whatever their case, short forms only as written. Misnomers are names that no law bears
    but that policies give to this one, by a slip or a swapped word. ``articles`` is the number of the last
    article, 0 where it has none, None where that is not recorded.
    """

    key: str
    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    misnomers: tuple[str, ...] = ()
    articles: int | None = None
