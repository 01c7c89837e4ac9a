"""What a document declares about itself in its front matter, under the key ``policy``, and its title.

The keys are those of `docs/dialect.md`, "Front matter". Declarations add facts; the prose is checked against
them.
"""

import datetime
from collections.abc import Mapping as Map
from typing import Generic, TypeVar

from attrs import field

from policylint.facts.front_matter.yaml_tree import Problem as Problem
from policylint.facts.kind_names import Kind
from policylint.frozen import frozen
from policylint.source import Span
from policylint.syntax.document import Document
from policylint.syntax.nodes import Mode

T = TypeVar("T")


@frozen
class Stated(Generic[T]):
    """A declared value and the span of the source where it stands, quotes included."""

    value: T
    span: Span


@frozen(kw_only=True)
class Controller:
    """Who is responsible for the processing: name, the brands it goes by, and its address."""

    name: Stated[str] | None = None
    brand: tuple[Stated[str], ...] = ()
    address: Stated[str] | None = None


@frozen(kw_only=True)
class DeclaredContact:
    """How to reach the controller; ``none`` where the author says that there is no such contact."""

    email: Stated[str] | None = None
    phone: Stated[str] | None = None
    dpo: Stated[str] | None = None
    eu_representative: Stated[str] | None = None


@frozen(kw_only=True)
class Audience:
    """For whom the service is: the lowest age in years, and whether it is directed to children."""

    minimum_age: Stated[int] | None = None
    directed_to_children: Stated[bool] | None = None


@frozen(kw_only=True)
class Cookies:
    """Cookies and browser signals; ``dnt`` and ``gpc`` are ``honoured`` or ``ignored``."""

    used: Stated[bool] | None = None
    consent: Stated[str] | None = None
    dnt: Stated[str] | None = None
    gpc: Stated[str] | None = None


@frozen(kw_only=True)
class Transfers:
    """Transfers out of the controller's region: countries as ISO 3166-1 codes, and the safeguard."""

    outside: tuple[Stated[str], ...] = ()
    safeguard: Stated[str] | None = None


@frozen(kw_only=True)
class Declared:
    """Everything that the front matter declares; None or empty where it says nothing.

    ``language`` is a BCP 47 tag, ``date_order`` is ``DMY``, ``MDY`` or ``YMD``, ``laws`` are law keys as
    written, ``data`` fideslang keys, ``numbering`` one label style a level. ``retention`` maps a category of
    data (the empty string for all) to a P3P retention value or an ISO 8601 duration. ``problems`` are the
    places where the block could not be read as meant, in reading order.

    ``page_effective`` and ``page_updated`` are the days that the page gives to its site generator, outside of
    ``policy`` (``effective_date``, ``last_updated``, ``date``): the ISO 8601 days that each may mean.
    """

    title: Stated[str] | None = None
    page_effective: Stated[tuple[str, ...]] | None = None
    page_updated: Stated[tuple[str, ...]] | None = None
    kind: Stated[Kind] | None = None
    version: Stated[str] | None = None
    effective: Stated[datetime.date] | None = None
    updated: Stated[datetime.date] | None = None
    language: Stated[str] | None = None
    date_order: Stated[str] | None = None
    laws: tuple[Stated[str], ...] = ()
    controller: Controller = Controller()
    contact: DeclaredContact = DeclaredContact()
    audience: Audience = Audience()
    sells_data: Stated[bool] | None = None
    shares_for_ads: Stated[bool] | None = None
    cookies: Cookies = Cookies()
    transfers: Transfers = Transfers()
    retention: Map[str, Stated[str]] = field(factory=dict)
    data: tuple[Stated[str], ...] = ()
    numbering: tuple[Stated[str], ...] = ()
    mode: Stated[Mode] | None = None
    problems: tuple[Problem, ...] = ()


def declared(document: Document) -> Declared:
    """Read the front matter of a document; never raises.

    A block of TOML (``+++``) is not read.
    """
    block = document.front_matter
    if block is None or block.fence != "---":
        return Declared()
    # PyYAML takes longer to import than most documents take to lint, and most have no front matter.
    from policylint.facts.front_matter.front_matter_schema import read_front_matter

    return read_front_matter(document.source, block.raw)
