"""What a run over one file costs, interpreter included, and how many of the lazy patterns it compiles.

    python benchmarks/start.py [PATH...]

CPU time of ``python -m policylint check PATH``, the median of several rounds, and as a multiple of
``python -c pass``; without paths, a policy of a few lines and one of 20,000 characters. Unset
``PYTHONDONTWRITEBYTECODE`` first.
"""

import gc
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from sample_policy import sample_policy

from policylint import check_text
from policylint.lazy_patterns import lazy_pattern

ROUNDS = 11
_SHORT = "# Privacy Policy\n\nWe collect your name and your e-mail address to answer what you ask us.\n"


def main(paths: Sequence[str]) -> None:
    """Print for each file milliseconds, multiples of an empty run, and the lazy patterns compiled."""
    with TemporaryDirectory() as folder:
        for path in paths or _samples(Path(folder)):
            of_check, of_nothing = (
                _milliseconds("-m", "policylint", "check", path),
                _milliseconds("-c", "pass"),
            )
            compiled = subprocess.run(
                [sys.executable, __file__, "--patterns", path], capture_output=True, text=True, check=True
            ).stdout
            sys.stdout.write(
                f"{of_check:7.0f} ms {of_check / of_nothing:6.1f}  {compiled.strip()} patterns  {path}\n"
            )


def _samples(folder: Path) -> Sequence[str]:
    texts = {"short.md": _SHORT, "long.md": sample_policy(20_000)}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / name) for name in texts]


def _milliseconds(*arguments: str) -> float:
    """Return the CPU time of a run of Python, its own and the system's, the median of the rounds."""
    measured = []
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        measured.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(measured) * 1000


def _patterns(path: str) -> str:
    """Check a file in this process, and tell how many of the lazy patterns are compiled then."""
    check_text(Path(path).read_text(encoding="utf-8"))
    patterns = [one for one in gc.get_objects() if isinstance(one, type(lazy_pattern("")))]
    return f"{sum('compiled' in vars(one) for one in patterns)} of {len(patterns)}"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--patterns"]:
        sys.stdout.write(_patterns(sys.argv[2]))
    else:
        main(sys.argv[1:])
