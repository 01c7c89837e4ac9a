r"""What the facts of a policy cost, as a multiple of the least that reading its words costs.

    python benchmarks/facts.py [PATH...]

The unit is one pass of ``re.findall(r"\w+", text.lower())``. Parsing is not counted, the views of the leaves
are; a fact is charged with what it computes first and others then share. CPU time without the garbage
collector: for each fact and for the unit the median of several rounds, in each of which both are timed, and
of that the median over the paths; without paths, a policy of 20,000 characters.
"""

import datetime
import gc
import re
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from time import process_time

from sample_policy import sample_policy

from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

ROUNDS = 15
_AS_OF = datetime.date(2026, 1, 1)
_WORD = re.compile(r"\w+")
CLAUSES = ("clauses", "delegations", "other_policy", "people_at_work", "unread_images", "lost_texts")
"""What `policylint.facts.clauses` finds."""
OF_CLAUSES = (*CLAUSES, "_stated_conditions", "laws", "conditions", "asked", "asked_by_core")
"""The clauses and what is told by them, last because they need the other facts."""


def facts() -> tuple[str, ...]:
    """Return the names of all that a policy computes when first asked, those before that others need."""
    first = ("declared", "passages")
    computed = [name for name, value in vars(Policy).items() if isinstance(value, cached_property)]
    between = (name for name in computed if name not in (*first, *OF_CLAUSES))
    return (*first, *between, *OF_CLAUSES)


def ratios(source: Source, rounds: int = ROUNDS) -> Mapping[str, float]:
    """Return for each fact of a document its CPU time in passes, by the medians of the rounds."""
    with without_collector():
        measured = [(one_pass(source.text), _round(source)) for _ in range(rounds)]
    unit = statistics.median(of_pass for of_pass, _ in measured)
    return {name: statistics.median(seconds[name] for _, seconds in measured) / unit for name in facts()}


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the garbage collector away from what is measured."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def without_clauses(of_one: Mapping[str, float]) -> float:
    """Return what the facts of one document cost together, but for the clauses and what needs them."""
    return sum(ratio for name, ratio in of_one.items() if name not in OF_CLAUSES)


def of_clauses(of_one: Mapping[str, float]) -> float:
    """Return what the recognition of clauses costs in one document."""
    return sum(of_one[name] for name in CLAUSES)


def _round(source: Source) -> Mapping[str, float]:
    policy = Policy(parse(source), as_of=_AS_OF)
    seconds = {}
    for name in facts():
        start = process_time()
        getattr(policy, name)
        seconds[name] = process_time() - start
    return seconds


def one_pass(text: str) -> float:
    """Return the CPU seconds of the unit: one pass over the words of a text."""
    start = process_time()
    _WORD.findall(text.lower())
    return process_time() - start


def main(paths: Sequence[str]) -> None:
    """Print the ratio of each fact, the dearest first, and of all together, with and without the clauses."""
    sources = [Source.from_bytes(Path(path).read_bytes(), path) for path in paths]
    measured = [ratios(source) for source in sources or [Source(sample_policy(20_000))]]
    medians = {name: statistics.median(of_one[name] for of_one in measured) for name in facts()}
    for name in sorted(medians, key=medians.__getitem__, reverse=True):
        sys.stdout.write(f"{medians[name]:6.2f}  {name}\n")
    for what, some in (
        ("recognition of clauses", of_clauses),
        ("all but the clauses", without_clauses),
        ("all", lambda of_one: sum(of_one.values())),
    ):
        sums = [some(of_one) for of_one in measured]
        sys.stdout.write(
            f"{statistics.median(sums):6.2f}  {what} (dearest of {len(sums)}: {max(sums):.2f})\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
