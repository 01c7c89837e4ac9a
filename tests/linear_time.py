"""The bar for hostile texts: four times the text takes at most six times the time.

A quadratic pass takes sixteen times as long, so six leaves room for a noisy machine without hiding one. CPU
time counts, without the garbage collector, the best of several runs; a run of less than 50 ms is too short
to be compared and short enough. A failure is believed after five rounds only.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import process_time
from typing import TypeVar

from policylint.facts.passages import Passage, passages
from policylint.source import Source
from policylint.syntax.parser import parse

SMALL, LARGE = 50_000, 200_000
SIZES_OF_A_RECOGNISER = 20_000, 80_000
"""Enough for what reads a character a few times; the parser and the views take the sizes above."""
MOST_GROWTH = 6
TOO_SHORT_TO_COMPARE = 0.05
ROUNDS = 5

T = TypeVar("T")


def assert_linear(
    prepare: Callable[[int], T],
    work: Callable[[T], object],
    *,
    sizes: tuple[int, int] = (SMALL, LARGE),
    longest: float = float("inf"),
) -> None:
    """Fail unless ``work`` is linear, and done with the larger text within ``longest`` seconds of CPU time.

    ``prepare`` makes what it works on for a number of characters; that is not measured.
    """
    few, many = (prepare(size) for size in sizes)
    small = large = float("inf")
    for _ in range(ROUNDS):
        large = min(large, seconds(work, many))
        if large < TOO_SHORT_TO_COMPARE:
            return
        small = min(small, seconds(work, few))
        if large <= MOST_GROWTH * small and large <= longest:
            return

    assert large <= longest
    assert large <= MOST_GROWTH * small


def passages_of(unit: str, *, opening: str = "", ending: str = "") -> Callable[[int], Sequence[Passage]]:
    """What `assert_linear` prepares for a recogniser: a text that repeats ``unit``, parsed and made plain."""

    def prepare(size: int) -> Sequence[Passage]:
        found = passages(parse(Source(opening + unit * (size // len(unit)) + ending)))
        for passage in found:
            assert len(passage.lower) == len(passage.text)
        return found

    return prepare


def seconds(work: Callable[[T], object], material: T) -> float:
    """The CPU time of one run."""
    with _without_garbage_collection():
        start = process_time()
        work(material)
        return process_time() - start


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
