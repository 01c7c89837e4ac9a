"""Where the baseline of a document is."""

from pathlib import Path

import pytest

from policylint.baseline.place import NAME, Place, place_of
from policylint.config.config import Config
from policylint.config.fault import ConfigurationError
from policylint.config.loading import Configurations, Overrides
from policylint.errors import UsageError
from policylint.rule_set import RuleSet

NO_RULES = RuleSet(())


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of a project with git, and the current folder; the documents lie in ``docs``."""
    project = tmp_path / "project"
    (project / ".git").mkdir(parents=True)
    (project / "docs").mkdir()
    monkeypatch.chdir(project)
    return project


def place(folder: str = "docs", **overrides: object) -> Place:
    return place_of(Path(folder), Configurations(NO_RULES, Overrides(**overrides)))  # type: ignore[arg-type]


def configure(folder: Path, text: str) -> None:
    (folder / "policylint.toml").write_text(text)


def test_without_configuration_it_is_at_the_root_of_the_project(here: Path) -> None:
    assert Place(here / NAME) == place()


def test_it_does_not_matter_where_one_stands(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "docs")
    assert Place(here / NAME) == place(".") == place(".", isolated=True)


def test_it_is_beside_the_configuration_nearest_to_the_document(here: Path) -> None:
    configure(here, "")
    configure(here / "docs", "")
    assert Place(here / NAME) == place(".")
    assert Place(here / "docs" / NAME) == place("docs")


def test_the_configuration_may_say_where(here: Path) -> None:
    configure(here / "docs", 'baseline = "../legal/known.json"')
    assert Place(here / "legal/known.json", is_named=True) == place()


def test_the_command_line_may_say_where(here: Path) -> None:
    assert Place(here / "x.json", is_named=True) == place(assignments=("baseline='x.json'",))


@pytest.mark.parametrize("path", ["../../known.json", "/etc/known.json", "out/known.json", "link.json"])
def test_nowhere_outside_the_project(here: Path, path: str) -> None:
    """By no way: up, absolute, through a folder that is a link, or by a link."""
    (here / "docs/out").symlink_to("../..")
    (here / "docs/link.json").symlink_to("../../known.json")
    configure(here / "docs", f'baseline = "{path}"')
    with pytest.raises(ConfigurationError) as caught:
        place()
    assert (
        f"docs/policylint.toml:1: baseline: “{path}” leads out of the project: keep the baseline in there"
        == str(caught.value)
    )


def test_nor_by_a_link_in_the_usual_place(here: Path) -> None:
    (here / NAME).symlink_to("../known.json")
    with pytest.raises(
        UsageError, match=r"\.policylint-baseline\.json is a link that leads out of the project"
    ):
        place()


def test_nor_where_an_importer_says_so(here: Path) -> None:
    fixed = Config(folder=here, baseline="../known.json")
    with pytest.raises(ConfigurationError, match=r"configuration: baseline: “\.\./known\.json” leads out"):
        place_of(here, Configurations(NO_RULES, fixed=fixed))


@pytest.mark.parametrize(
    ("value", "told"), [("'known.txt'", "is not the name of a .json file"), ("''", "empty"), ("1", "text")]
)
def test_it_is_a_json_file(here: Path, value: str, told: str) -> None:
    configure(here, f"baseline = {value}")
    with pytest.raises(ConfigurationError, match=told):
        place()
