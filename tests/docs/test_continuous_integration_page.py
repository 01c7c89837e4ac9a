"""The action, the workflow and the examples of `docs/continuous-integration.md` are what services take."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/continuous-integration.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def of_github(example: str) -> bool:
    return "jobs" in yaml.safe_load(example)


GITHUB = [example for example in EXAMPLES if of_github(example)]
(GITLAB,) = (example for example in EXAMPLES if not of_github(example))


def assert_valid(schema: str, *files: Path) -> None:
    """By the schema that check-jsonschema brings."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stdout + done.stderr


def written(folder: Path, texts: list[str]) -> list[Path]:
    files = [folder / f"{number}.yml" for number, _ in enumerate(texts)]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, "utf-8")
    return files


def test_the_action_is_valid():
    assert_valid("vendor.github-actions", ROOT / "action.yml")


def test_workflows_are_valid_and_end(tmp_path):
    """Ours, and those of the page; a job without a time limit may run for six hours."""
    workflows = [*(ROOT / ".github/workflows").glob("*.yml"), *written(tmp_path, GITHUB)]

    assert 3 == len(workflows)
    assert_valid("vendor.github-workflows", *workflows)
    assert_valid("custom.github-workflows-require-timeout", *workflows)


def test_the_example_for_gitlab_is_valid(tmp_path):
    assert_valid("vendor.gitlab-ci", *written(tmp_path, [GITLAB]))


def test_a_broken_example_would_be_noticed(tmp_path):
    """The schemas are no mere formality."""
    (broken,) = written(tmp_path, [GITLAB.replace("script:", "scripts:")])

    with pytest.raises(AssertionError, match="scripts"):
        assert_valid("vendor.gitlab-ci", broken)


def test_the_page_names_every_input_and_output():
    """With the default, as the action has them."""
    rows = re.findall(r"^\| `([a-z-]+)` \|(?:.*\|)? (.*) \|$", PAGE, re.MULTILINE)

    assert [*ACTION["inputs"], *ACTION["outputs"]] == [name for name, _ in rows]
    defaults = dict(rows[: len(ACTION["inputs"])])
    for name, described in ACTION["inputs"].items():
        assert not described["default"] or f"`{described['default']}`" == defaults[name]


def test_the_examples_give_no_input_that_the_action_does_not_have():
    steps = [
        step
        for example in GITHUB
        for job in yaml.safe_load(example)["jobs"].values()
        for step in job["steps"]
    ]
    given = {name for step in steps if "policylint@" in step["uses"] for name in step.get("with", {})}

    assert {"paths", "arguments", "sarif"} == given & set(ACTION["inputs"]) == given


def test_the_job_for_gitlab_writes_the_reports_that_it_names(tmp_path):
    """Run in a shell, with findings: the reports are there although the job fails."""
    job = yaml.safe_load(GITLAB)["policylint"]
    (command,) = (line for line in job["script"] if line.startswith("policylint "))
    (tmp_path / "privacy.md").write_text(
        (ROOT / "examples/policies/privacy-with-problems.md").read_text("utf-8")
    )

    done = subprocess.run(
        [sys.executable, "-m", *command.split()], cwd=tmp_path, capture_output=True, check=False
    )

    assert (1, b"") == (done.returncode, done.stderr)
    reports = job["artifacts"]["reports"]
    assert {"privacy.md"} == {
        finding["location"]["path"]
        for finding in json.loads((tmp_path / reports["codequality"]).read_text("utf-8"))
    }
    assert (tmp_path / reports["junit"]).read_text("utf-8").startswith("<?xml")
