"""Every key that tomllib sees has a line, and it is the right one."""

import tomllib
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from policylint.config.toml_lines import lines_of_keys

ROOT = Path(__file__).resolve().parents[2]

TEXT = '''\
# a comment with [brackets] and = signs
top = "a # b" # more
"quoted \\u006bey" = \'\'\'
[not.a.table]
x = 1\'\'\'
basic = """
one " two "" three \\
  four"""""

dotted.inner = 1.5
when = 1979-05-27 07:32:00
[table]
list = [
  "one",  # first
  { a = 1, b = [2,
    3] },
]
[table.'literal.key']
x = {}
[[rows]]
files = "a"
[rows.part]
y = true
[[rows]]
files = "b"
[[rows.inner]]
z = 1
[[rows.inner]]
z = 2
'''


def paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The paths of all keys and items."""
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    else:
        return [path]
    return [path, *(one for key, item in inner for one in paths(item, (*path, key)))]


def test_lines_of_keys() -> None:
    """Keys that are bare, quoted, dotted, in tables, in arrays of them, and in what is nested in a value."""
    lines = lines_of_keys(TEXT)

    assert {
        ("top",): 2,
        ("quoted key",): 3,
        ("basic",): 6,
        ("dotted", "inner"): 10,
        ("when",): 11,
        ("table",): 12,
        ("table", "list"): 13,
        ("table", "list", 0): 14,
        ("table", "list", 1, "a"): 15,
        ("table", "list", 1, "b", 1): 16,
        ("table", "literal.key", "x"): 19,
        ("rows",): 20,
        ("rows", 0): 20,
        ("rows", 0, "files"): 21,
        ("rows", 0, "part", "y"): 23,
        ("rows", 1, "files"): 25,
        ("rows", 1, "inner", 0, "z"): 27,
        ("rows", 1, "inner", 1, "z"): 29,
    }.items() <= lines.items()


def test_every_key_has_a_line() -> None:
    for text in (TEXT, (ROOT / "pyproject.toml").read_text("utf-8")):
        assert set(paths(tomllib.loads(text))) - {()} == set(lines_of_keys(text))


_KEYS = st.lists(
    st.one_of(st.text("ab-", min_size=1, max_size=2), st.sampled_from(['"q.\\""', "'l[]'", '"=#"'])),
    min_size=1,
    max_size=3,
).map(".".join)
_VALUES = st.recursive(
    st.sampled_from(
        ["1", "-1.5e3", "true", "1979-05-27", '"x#["', "'''a\n'b''''", '"""\n\\"""" """', '""', "''", "inf"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[\n" + ", # [\n".join(items) + " \n]")
        | st.dictionaries(_KEYS, inner, max_size=3).map(
            lambda pairs: "{" + ", ".join(f"{key}={value}" for key, value in pairs.items()) + "}"
        )
    ),
    max_leaves=5,
)
_LINES = st.lists(
    st.one_of(
        st.builds(lambda key, value: f" {key} = {value} # = [", _KEYS, _VALUES),
        _KEYS.map(lambda key: f"[{key}]"),
        _KEYS.map(lambda key: f"[[ {key} ]] # x"),
        st.sampled_from(["", "# [a]"]),
    ),
    max_size=6,
).map("\n".join)


@given(_LINES)
def test_every_key_of_any_toml_has_a_line(text: str) -> None:
    """Whatever tomllib accepts; the rest is refused before anybody asks for lines."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    lines = lines_of_keys(text)

    assert set(paths(values)) - {()} == set(lines)
    assert all(1 <= line <= text.count("\n") + 1 for line in lines.values())
