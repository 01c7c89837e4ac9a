"""What the controller is called: in the front matter, the title, where the policy says who "we" are."""

from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.definitions.definition import Definition
from policylint.facts.front_matter import Declared
from policylint.facts.organisations import controller_labels, controller_statements
from policylint.facts.organisations.controller_labels import labelled
from policylint.facts.organisations.controller_statements import stated, stated_at_once
from policylint.facts.organisations.controller_titles import titled
from policylint.facts.organisations.name_forms import is_name
from policylint.facts.passages import Passage, present

_MOST_NAMES = 8
_WE = frozenset({"we", "us", "our"})
_WORDS = controller_statements.WORDS | controller_labels.WORDS


def controller_names(
    declared: Declared, passages: Sequence[Passage], definitions: Sequence[Definition]
) -> tuple[str, ...]:
    """Return the controller's names and brands, the surest first, each as written, at most eight."""
    names: dict[str, None] = {}
    for name in _all(declared, passages, definitions):
        if len(names) == _MOST_NAMES:
            break
        names.setdefault(name)
    return tuple(names)


def _all(declared: Declared, passages: Sequence[Passage], definitions: Sequence[Definition]) -> Iterator[str]:
    controller = declared.controller
    yield from (
        given.value for given in (controller.name, *controller.brand) if given and given.value.strip()
    )
    yield from _defined(definitions)
    told = present(_WORDS, passages)
    near = [one for one in passages if not told.isdisjoint(one.words)]
    yield from stated(near)
    yield from labelled(passages, near)
    yield from titled(declared, passages)
    yield from stated_at_once(passages)


def _defined(definitions: Iterable[Definition]) -> Iterator[str]:
    """``Acme Labs (“Acme”, “we” or “us”)``."""
    for definition in definitions:
        if any(name.lower() in _WE for name in definition.names):
            yield from (name for name in definition.names if is_name(name))
