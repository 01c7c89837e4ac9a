"""The GitHub Action: its scripts, as the runner runs them, in a real bash."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
POLICY = (ROOT / "examples/policies/privacy.md").read_text("utf-8")
WITH_PROBLEMS = (ROOT / "examples/policies/privacy-with-problems.md").read_text("utf-8")

STEPS = {step["id"]: step for step in ACTION["runs"]["steps"]}


@pytest.fixture
def run_step(tmp_path):
    """Run the script of a step in a folder of its own; return the process and the outputs of the step."""

    def run(step, **variables):
        outputs = tmp_path / "outputs.txt"
        outputs.touch()
        script = tmp_path / "script.sh"
        script.write_text(STEPS[step]["run"], "utf-8")
        # https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax: `shell: bash`
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", script]
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=kept | {"GITHUB_OUTPUT": str(outputs), "RUNNER_TEMP": str(tmp_path), **variables},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        written = (line.split("=", 1) for line in outputs.read_text("utf-8").splitlines())
        return done, dict(written)

    return run


@pytest.fixture
def check(run_step, tmp_path):
    """Run the step that checks, with some inputs, on a clean policy and one with problems."""
    (tmp_path / "privacy.md").write_text(POLICY, "utf-8")
    (tmp_path / "old").mkdir()
    (tmp_path / "old/privacy.md").write_text(WITH_PROBLEMS, "utf-8")
    program = tmp_path / "policylint"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m policylint "$@"\n', "utf-8")
    program.chmod(0o755)

    def check(**inputs):
        defaults = {name: described.get("default", "") for name, described in ACTION["inputs"].items()}
        given = {f"INPUT_{name.upper()}": value for name, value in (defaults | inputs).items()}
        return run_step("check", POLICYLINT=str(program), PYTHONPATH=os.pathsep.join(sys.path), **given)

    return check


@pytest.mark.parametrize("step", STEPS)
def test_no_script_has_an_expression(step):
    """What a user gives is data in the environment; in a script it could be a command."""
    assert "${{" not in STEPS[step].get("run", "")


def test_every_input_reaches_a_step():
    """Exactly one, and nothing but itself."""
    used = [
        value
        for step in STEPS.values()
        for value in [*step.get("env", {}).values(), *step.get("with", {}).values()]
    ]

    for name in ACTION["inputs"]:
        assert 1 == used.count(f"${{{{ inputs.{name} }}}}"), name


def test_without_inputs_all_policies_are_checked(check):
    """Annotations go to the log, and the step fails as policylint does."""
    done, outputs = check()

    assert (1, "", {"exit-code": "1"}) == (done.returncode, done.stderr, outputs)
    assert "::error file=old/privacy.md,line=10" in done.stdout


def test_paths_and_arguments_are_given_one_a_line(check, tmp_path):
    """Blanks in a name are no border; empty lines say nothing."""
    (tmp_path / "our privacy.md").write_text(POLICY, "utf-8")

    done, outputs = check(
        paths="our privacy.md\n\nprivacy.md\n", arguments="--select=PL103\n--show-files\n", format="concise"
    )

    assert (0, "", {"exit-code": "0"}) == (done.returncode, done.stderr, outputs)
    assert ["our privacy.md", "privacy.md"] == [line.partition(":")[0] for line in done.stdout.splitlines()]


def test_a_sarif_report_is_written_where_it_is_asked_for(check, tmp_path):
    """It is an output, for the step that uploads it."""
    done, outputs = check(sarif="report of today.sarif")

    assert (1, {"exit-code": "1", "sarif": "report of today.sarif"}) == (done.returncode, outputs)
    assert "2.1.0" == json.loads((tmp_path / "report of today.sarif").read_text("utf-8"))["version"]


def test_a_run_that_could_not_be_done_has_no_report(check, tmp_path):
    """Not even one that an earlier run left there."""
    (tmp_path / "report.sarif").write_text("{}")

    done, outputs = check(paths="nowhere.md", sarif="report.sarif")

    assert (2, {"exit-code": "2"}) == (done.returncode, outputs)
    assert "nowhere.md does not exist" in done.stderr


@pytest.mark.parametrize("name", ["paths", "arguments", "format", "sarif"])
def test_nothing_of_an_input_is_run(check, tmp_path, name):
    """Whatever it looks like to a shell, in quotes of either kind or without."""
    check(**{name: "$(touch owned)`touch owned`'; touch owned; '\"; touch owned; \" | touch owned"})

    assert not (tmp_path / "owned").exists()


def test_no_input_can_write_an_output(check):
    """A name with a line end could name a second one."""
    _, outputs = check(sarif="a.sarif\nexit-code=0")

    assert {"exit-code": "1", "sarif": "a.sarif"} == outputs


def test_a_path_is_no_option(check):
    """Whatever it begins with."""
    done, _ = check(paths="--allow-empty")

    assert (2, "policylint: --allow-empty does not exist: check the path\n") == (done.returncode, done.stderr)


@pytest.mark.registry
@pytest.mark.slow
def test_policylint_is_installed_from_the_checkout_of_the_action(run_step, copy_checkout, tmp_path):
    """Into an environment of its own, whose command the next step is told."""
    checkout = tmp_path / "action"
    copy_checkout(checkout)

    done, outputs = run_step("install", PYTHON=sys.executable, GITHUB_ACTION_PATH=str(checkout))

    assert 0 == done.returncode, done.stdout + done.stderr
    assert str(tmp_path / "policylint/bin/policylint") == outputs["policylint"]
    explained = subprocess.run([outputs["policylint"], "explain", "PL201"], capture_output=True, check=True)
    assert explained.stdout.startswith(b"# contradictory-age-threshold (PL201)")
