"""The bar that the tests on hostile texts use: lets linear work pass, at once, and quadratic work never."""

import pytest

from linear_time import ROUNDS, assert_linear


def counted(steps: int) -> int:
    return sum(1 for _ in range(steps))


def test_linear_work_passes_in_one_round() -> None:
    runs: list[int] = []

    def work(size: int) -> None:
        runs.append(size)
        counted(20 * size)

    assert_linear(int, work)

    assert 1 == runs.count(200_000)


def test_short_work_is_not_compared() -> None:
    runs: list[int] = []

    assert_linear(int, runs.append)

    assert [200_000] == runs


def test_quadratic_work_fails_after_some_rounds() -> None:
    runs: list[int] = []

    def work(size: int) -> None:
        runs.append(size)
        counted(size * size // 10_000)

    with pytest.raises(AssertionError):
        assert_linear(int, work)

    assert ROUNDS == runs.count(200_000)


def test_slow_work_fails() -> None:
    with pytest.raises(AssertionError):
        assert_linear(int, lambda size: counted(20 * size), longest=0.001)
