"""What `docs/baseline.md` shows of the file is what is written and read."""

import re
from pathlib import Path

from policylint.baseline.baseline_file import baseline_text, read_baseline

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "baseline.md").read_text("utf-8")


def test_the_example_is_a_baseline_as_it_is_written(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```json\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    file = tmp_path / "known.json"
    file.write_text(example, "utf-8")

    assert example == baseline_text(read_baseline(file))
