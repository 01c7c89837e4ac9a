"""Projects on the disk, and toy rules to configure, so that these tests are about configuration alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from policylint.confidence import Confidence
from policylint.config.config import Config
from policylint.config.fault import ConfigurationError
from policylint.config.loading import Configurations, Overrides
from policylint.finding import Finding, Severity
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta, RuleOption
from policylint.rule_set import LoadedRule, RuleSet


def toy(code: str, name: str, confidence: Confidence, **more: object) -> Rule:
    """A rule that finds nothing."""

    class Toy(Rule):
        meta = RuleMeta(code, name, Severity.WARNING, confidence, since="0.1", **more)  # type: ignore[arg-type]

        def check(self, policy: Policy) -> Iterator[Finding]:
            return iter(())

    return Toy()


OPTIONS = (
    RuleOption("word", "kettle", "what to look for"),
    RuleOption("most", 3, "how many"),
    RuleOption("strict", False, "whether"),
    RuleOption("words", ("pot",), "what else"),
)


@pytest.fixture
def rules() -> RuleSet:
    """Rules of policylint itself and of a plugin."""
    own = (
        toy("PL001", "not-text", Confidence.HIGH, optional=False),
        toy("PL002", "odd-text", Confidence.HIGH),
        toy("PL201", "kettles", Confidence.HIGH, options=OPTIONS),
        toy("PL202", "pans", Confidence.LOW),
    )
    theirs = (toy("ACME001", "anvils", Confidence.HIGH), toy("ACMEX001", "springs", Confidence.HIGH))
    return RuleSet(
        (
            *(LoadedRule(rule, "acme", "acme-rules", "acme") for rule in theirs),
            *(LoadedRule(rule, "builtin", "policylint", "policylint") for rule in own),
        )
    )


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of a project with git, and the current folder."""
    project = tmp_path / "project"
    (project / ".git").mkdir(parents=True)
    monkeypatch.chdir(project)
    return project


Load = Callable[..., Config]


@pytest.fixture
def load(here: Path, rules: RuleSet) -> Load:
    """Write ``policylint.toml`` and load the configuration of a document."""

    def load(text: str | bytes | None = None, document: str = "privacy.md", **overrides: object) -> Config:
        if text is not None:
            data = text if isinstance(text, bytes) else text.encode()
            (here / "policylint.toml").write_bytes(data)
        return Configurations(rules, Overrides(**overrides)).of(Path(document))  # type: ignore[arg-type]

    return load


Faults = Callable[..., list[str]]


@pytest.fixture
def faults(load: Load) -> Faults:
    """Load a configuration that cannot be used, and return what is wrong with it."""

    def faults(
        text: str | bytes | None = None, document: str = "privacy.md", **overrides: object
    ) -> list[str]:
        with pytest.raises(ConfigurationError) as caught:
            load(text, document, **overrides)
        assert str(caught.value) == "\n".join(map(str, caught.value.faults))
        return [str(fault) for fault in caught.value.faults]

    return faults
