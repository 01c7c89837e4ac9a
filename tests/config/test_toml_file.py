"""A configuration is read within bounds: what would take a reader of TOML for ever is refused before."""

from pathlib import Path

import pytest

from linear_time import assert_linear
from policylint.config.toml_file import _LONG_KEY, _STRING_OR_COMMENT, TomlFile, UnreadableError

LONG = ".".join("a" * 40)


def read(text: str, folder: Path) -> TomlFile:
    path = folder / "policylint.toml"
    path.write_text(text)
    return TomlFile(path, "policylint.toml")


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG} = 1",
        f"[{LONG}]",
        f"[[{LONG}]]",
        f"x = {{{LONG} = 1}}",
        LONG.replace("a", '"a"') + " = 1",
        LONG.replace("a", "'a'").replace(".", " .\t") + " = 1",
        f"x = ['''\n''', {{{LONG} = 1}}]",
        f'x = ["""\n"""", {{{LONG} = 1}}]',
        f'x = "a\\\\"\n{LONG} = 1',
    ],
)
def test_a_key_of_many_parts_is_refused(text: str, tmp_path: Path) -> None:
    """Wherever a key may stand, and whatever stands before it."""
    with pytest.raises(UnreadableError, match="has a key of more than 32 parts: shorten it"):
        read(text, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        f"# {LONG}\nx = 1",
        f'"{LONG}" = 1',
        f"'{LONG}' = 1",
        f'x = """\n{LONG}\n"""',
        f"x = '''\n{LONG}'''",
        f"x = [{', '.join(['1.5'] * 100)}]",
    ],
)
def test_dots_that_part_no_key_do_not_count(text: str, tmp_path: Path) -> None:
    """In texts and comments, and in numbers that follow one another."""
    assert 1 == len(read(text, tmp_path).table or {})


def test_a_byte_order_mark_is_no_part_of_it(tmp_path: Path) -> None:
    """Some editors begin every file with one, and TOML knows none."""
    assert {"ignore": ["PL2"]} == read('\ufeffignore = ["PL2"]\r\n', tmp_path).table


@pytest.mark.parametrize("piece", ['"', '"""', '"""\\"', "'", "'''", ".a", '."', "#", "a.", "'''.a"])
def test_looking_for_long_keys_takes_linear_time(piece: str) -> None:
    """Whatever is opened and never closed."""
    assert_linear(
        lambda size: piece * (size // len(piece)),
        lambda text: _LONG_KEY.search(_STRING_OR_COMMENT.sub("q", text)),
    )
