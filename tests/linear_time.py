"""The bar for hostile texts: four times the text takes at most six times the time.

A quadratic pass takes sixteen times as long, so six leaves room for a noisy machine without hiding one. CPU
time counts, without the garbage collector, the best of several runs; a run of less than 50 ms is too short
to be compared and short enough. A failure is believed after five rounds only.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time
from typing import TypeVar

SMALL, LARGE = 50_000, 200_000
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
        small = min(small, *(seconds(work, few) for _ in range(2)))
        if large <= MOST_GROWTH * small and large <= longest:
            return

    assert large <= longest
    assert large <= MOST_GROWTH * small


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
