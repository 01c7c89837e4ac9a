"""What it costs to compute the parse tables of the grammars, and to load them.

    python benchmarks/grammars.py

CPU time, the best of several rounds; the last column is how many times the one is the other.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

from policylint import grammars
from policylint.syntax.layout import Layout
from policylint.syntax.lexer import LineLexer

ROUNDS = 10
_FOLDER = Path(__file__).resolve().parents[1] / "grammar" / "policylint_grammar"


def main() -> None:
    """Print for each grammar the milliseconds of both, and how many times the one is the other."""
    for name in sorted(path.stem for path in _FOLDER.glob("*.lark")):
        lexing = {"lexer": LineLexer, "postlex": Layout()} if name == "policy" else {}
        computed = _best(lambda name=name, lexing=lexing: grammars.computed(name, **lexing))
        loaded = _best(lambda name=name, lexing=lexing: grammars.parser(name, **lexing))
        sys.stdout.write(f"{name:10}{computed:7.1f} ms  {loaded:6.1f} ms {computed / loaded:6.1f}\n")


def _best(make: Callable[[], object]) -> float:
    seconds = []
    for _ in range(ROUNDS):
        start = process_time()
        make()
        seconds.append(process_time() - start)
    return min(seconds) * 1000


if __name__ == "__main__":
    main()
