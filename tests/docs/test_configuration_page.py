"""What `docs/configuration.md` shows is read by the loader, and its table names every key."""

import re
import tomllib
from pathlib import Path

from policylint.config.fault import Fault, Origin
from policylint.config.loading import Configurations
from policylint.config.reading import known_keys, read_layer
from policylint.plugins import load_rules

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "configuration.md").read_text("utf-8")


def test_every_example_is_a_sound_configuration() -> None:
    examples = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    faults: list[Fault] = []
    for example in examples:
        read_layer("page", tomllib.loads(example), (), lambda path: Origin("page"), faults)

    assert (3, []) == (len(examples), faults)


def test_the_first_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    """Its rules, laws and conditions are there."""
    example = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    (tmp_path / "policylint.toml").write_text(example, "utf-8")

    config = Configurations(load_rules()).of_folder(tmp_path)

    assert ("gdpr", "ccpa") == config.laws


def test_the_table_has_every_key() -> None:
    assert list(known_keys()) == re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)
