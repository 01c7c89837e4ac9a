"""What all facts of a policy cost together, by the measure of `benchmarks/facts.py`."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from policylint.source import Source

MOST = 10.0
"""Passes over the words of the text that all facts together may cost."""
ATTEMPTS = 4


@pytest.fixture
def benchmark(root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(root / "benchmarks")
    monkeypatch.delitem(sys.modules, "facts", raising=False)
    import facts

    return facts


def cost(benchmark: ModuleType, source: Source) -> Mapping[str, float]:
    """Measure until the bar is kept: a busy machine only ever makes things look dearer."""
    measured: list[Mapping[str, float]] = []
    while len(measured) < ATTEMPTS:
        measured.append(benchmark.ratios(source))
        if total(measured[-1]) <= MOST:
            break
    return min(measured, key=total)


def total(ratios: Mapping[str, float]) -> float:
    return sum(ratios.values())


def dearest(ratios: Mapping[str, float]) -> Sequence[tuple[str, float]]:
    return sorted(ratios.items(), key=lambda item: -item[1])[:6]


@pytest.mark.slow
def test_all_facts_of_a_policy_of_20_kb_cost_ten_passes_at_most(benchmark: ModuleType) -> None:
    from sample_policy import sample_policy

    measured = cost(benchmark, Source(sample_policy(20_000)))

    assert total(measured) <= MOST, dearest(measured)


@pytest.mark.slow
def test_the_sample_has_facts_of_the_common_kinds(benchmark: ModuleType) -> None:
    """A text without facts would be cheap."""
