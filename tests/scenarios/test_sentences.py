"""Sentences are found in all the ways in which the source says them, so that none is forgotten unseen."""

from pathlib import Path

import pytest

from scenarios.sentences import sentences


def said(body: str, folder: Path) -> list[str]:
    (folder / "module.py").write_text(body)
    return [sentence.shown for sentence in sentences(folder)]


@pytest.mark.parametrize(
    "statement",
    [
        'raise UsageError(f"{path} is a kettle: name a pan") from error',
        'return BaselineError(f"{path} is a kettle: " f"name a pan")',
        'setting.fault(f"{path} is a kettle: name a pan", index)',
        'reading.fault((*path, "kettles"), f"{path} is a kettle: name a pan")',
        'faults.append(Fault(origin, "kettles", f"{path} is a kettle: name a pan"))',
        'terminal.complain(f"{path} is a kettle: name a pan")',
        'told = f"{path} is a kettle: name a pan"\n    raise PluginError(told)',
        "raise UsageError(self.told(path))\n\ndef told(path):\n    return f'{path} is a kettle: name a pan'",
    ],
)
def test_a_sentence_is_found_with_what_is_filled_in(statement: str, tmp_path: Path) -> None:
    assert ["… is a kettle: name a pan"] == said(f"def cook(path):\n    {statement}\n", tmp_path)


def test_both_ends_of_a_choice_and_what_a_reader_wants(tmp_path: Path) -> None:
    source = """\
def cook(reading, path, hot):
    reading.refuse(path, "a true kettle", hot)
    raise UsageError("it is too hot" if hot else "it is too cold")
"""

    assert ["must be a true kettle, not ", "it is too hot", "it is too cold"] == said(source, tmp_path)


def test_what_is_handed_on_or_for_programmers_is_no_sentence(tmp_path: Path) -> None:
    source = """\
def cook(error):
    if error:
        raise UsageError(str(error)) from error
    raise ValueError("a kettle is no pan")
"""

    assert [] == said(source, tmp_path)
