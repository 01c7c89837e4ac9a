"""What .pre-commit-hooks.yaml says: that runners accept it, and which files start which hook."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from identify import identify

MANIFEST = Path(__file__).resolve().parents[2] / ".pre-commit-hooks.yaml"


def hook(identity: str) -> dict[str, object]:
    """A hook of the manifest."""
    (found,) = (each for each in yaml.safe_load(MANIFEST.read_text("utf-8")) if each["id"] == identity)
    return found


@pytest.mark.parametrize("runner", ["pre-commit", "prek"])
def test_the_manifest_is_valid(make_repository, runner):
    """Both runners accept it."""
    make_repository("anywhere").run(runner, "validate-manifest", str(MANIFEST))


def taken(identity: str, names: Iterable[str]) -> list[str]:
    """The files that start a hook: `files` is searched for in the path, `types_or` asks for one type."""
    described = hook(identity)
    types = set(described["types_or"])
    files = re.compile(described.get("files", ""))
    return [
        name for name in names if files.search(name) and types & identify.tags_from_filename(Path(name).name)
    ]


def test_policylint_files_takes_what_is_named_as_a_privacy_policy():
    """Or lies, as an index or a translation, in a folder that is so named."""
    policies = [
        "privacy.md",
        "docs/PRIVACY-POLICY.markdown",
        "legal/PrivacyNoticeForStaff.mdx",
        "app/privacy_policy.txt",
        "de/Datenschutzerklärung.md",
        "privacy/index.md",
        "legal/privacy-policy/pt-BR.md",
    ]
    others = ["README.md", "privacy.py", "privacy.html", "src/privacy/design.md", "docs/index.md", "terms.md"]

    assert policies == taken("policylint-files", policies + others)


def test_policylint_starts_for_documents_and_configuration():
    """Any of them can change what is found."""
    starting = ["legal/a.md", "legal/a.mdx", "legal/privacy.txt", "policylint.toml", ".policylint.toml"]

    assert starting == taken("policylint", [*starting, "main.py", "logo.svg"])
