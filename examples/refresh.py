"""Put what policylint says today into expected.txt and into the README; `git diff` then shows what changed.

Call it as `make examples`, after a change of rules or reports that is meant.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
POLICIES = "examples/policies"
REPORT = re.compile(r"(?<=^```text\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def report(*options: str) -> str:
    """Return what `policylint check` prints for the example policies."""
    command = [sys.executable, "-m", "policylint", "check", *options, POLICIES]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    if done.returncode > 1:
        sys.exit(done.returncode)
    return done.stdout


concise, full = report("--format", "concise"), report()
(ROOT / POLICIES / "expected.txt").write_text(concise, encoding="utf-8")
readme = ROOT / "README.md"
readme.write_text(REPORT.sub(lambda _: full, readme.read_text(encoding="utf-8"), count=1), encoding="utf-8")
