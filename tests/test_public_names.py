"""The public names: imported when asked for, known to type checkers, and complete."""

import subprocess
import sys

import pytest

import policylint

_HEAVY = ("policylint.facts", "policylint.engine", "policylint.plugins", "lark", "attrs", "yaml", "nupunkt")


def loaded_by(statement: str) -> list[str]:
    """The heavy modules that a new interpreter has loaded after a statement."""
    program = f"import sys; {statement}; print(*[name for name in {_HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return run.stdout.split()


def test_every_public_name_can_be_had() -> None:
    assert all(getattr(policylint, name) is not None for name in policylint.__all__)


def test_a_public_name_is_the_object_of_its_module() -> None:
    from policylint.policy import Policy

    assert Policy is policylint.Policy


def test_editors_are_offered_the_public_names() -> None:
    assert set(policylint.__all__) <= set(dir(policylint))


def test_other_names_are_refused_as_those_of_any_module() -> None:
    with pytest.raises(AttributeError, match="module 'policylint' has no attribute 'Rulez'"):
        policylint.Rulez  # noqa: B018


@pytest.mark.parametrize(
    "statement", ["import policylint", "from policylint.cli import main", "import policylint.__about__"]
)
def test_little_is_loaded_before_it_is_needed(statement: str) -> None:
    assert [] == loaded_by(statement)


def test_a_parser_needs_no_facts() -> None:
    assert ["attrs", "lark"] == sorted(loaded_by("import policylint.syntax.parser"))
