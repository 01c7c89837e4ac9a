"""The hooks of .pre-commit-hooks.yaml, run by the real pre-commit on a repository of a user's."""

from pathlib import Path

import pytest

POLICY = (Path(__file__).resolve().parents[2] / "examples/policies/privacy.md").read_text("utf-8")
"""A policy without findings."""

NO_ADDRESS = POLICY.replace("privacy@tidewater.example", "our office")

CONFIGURATION = """\
repos:
  - repo: {source}
    rev: {revision}
    hooks:
      - id: {hook}
"""


@pytest.fixture(scope="module")
def hook_source(make_repository, copy_checkout):
    """A repository that holds the checkout as it stands, committed or not."""
    source = make_repository("policylint")
    copy_checkout(source.folder)
    source.run("git", "add", "--all")
    source.commit()
    return source


@pytest.fixture
def use_hook(make_repository, hook_source):
    """Make a user's repository in which one of our hooks runs on every commit."""

    def use(hook):
        revision = hook_source.run("git", "rev-parse", "HEAD").stdout.strip()
        configuration = CONFIGURATION.format(source=hook_source.folder, revision=revision, hook=hook)
        repository = make_repository("choir")
        repository.write({".pre-commit-config.yaml": configuration, "README.md": "# Choir calendar\n"})
        repository.commit()
        repository.run("pre-commit", "install")
        return repository

    return use


def test_the_manifest_is_valid(make_repository, root):
    """pre-commit itself accepts the manifest."""
    anywhere = make_repository("anywhere")

    anywhere.run("pre-commit", "validate-manifest", str(root / ".pre-commit-hooks.yaml"))


@pytest.mark.registry
@pytest.mark.slow
def test_policylint_checks_the_whole_set_on_every_commit(use_hook):
    """A defect refuses the commit, wherever in the repository it is; the repair lets the commit pass."""
    repository = use_hook("policylint")
    repository.write({"docs/privacy.md": NO_ADDRESS})

    refused = repository.commit(check=False)
    repository.write({"docs/privacy.md": POLICY})
    accepted = repository.commit(check=False)

    assert 1 == refused.returncode
    assert "docs/privacy.md:10:3: warning PL103" in refused.stderr + refused.stdout
    assert 0 == accepted.returncode, accepted.stderr
    assert "Passed" in accepted.stderr + accepted.stdout


@pytest.mark.registry
@pytest.mark.slow
def test_policylint_files_checks_only_what_changed(use_hook):
    """A defect in another policy does not stop a commit; a defect in the changed one does."""
    repository = use_hook("policylint-files")
    repository.write({"docs/old-privacy.md": NO_ADDRESS})
    repository.run("git", "commit", "--no-verify", "--message", "a defect from before the hook")
    repository.write({"docs/privacy.md": POLICY})

    accepted = repository.commit(check=False)
    repository.write({"docs/privacy.md": NO_ADDRESS})
    refused = repository.commit(check=False)

    assert 0 == accepted.returncode, accepted.stderr
    assert "Passed" in accepted.stderr + accepted.stdout
    assert 1 == refused.returncode
    assert "docs/privacy.md:10:3: warning PL103" in refused.stderr + refused.stdout
    assert "old-privacy" not in refused.stderr + refused.stdout
