"""Writing reports to files: whole or not at all, and over nothing that a run reads."""

import os
from collections.abc import Iterable
from pathlib import Path

from policylint.errors import UsageError
from policylint.file_writing import NotRegularError, replace_file


def check_targets(targets: Iterable[str], documents: Iterable[str], baselines: Iterable[str]) -> None:
    """Raise UsageError where a report would replace what the run reads, or another report."""
    from policylint.config.discovery import NAMES

    taken = {os.path.realpath(path): f"the document {path}" for path in documents}
    taken |= {os.path.realpath(path): f"the baseline {path}" for path in baselines}
    for target in targets:
        place = os.path.realpath(target)
        if place in taken:
            raise UsageError(f"--output {target} would replace {taken[place]}: name another file")
        if os.path.basename(place) in NAMES:
            raise UsageError(f"--output {target} would be, or replace, a configuration: name another file")
        taken[place] = f"another report, {target}"


def write_file(path: str, text: str) -> None:
    """Write a new file beside the path and rename it, so that nobody reads half a report.

    Raises UsageError where that is impossible, where the path is a link, a folder or a device, and where it
    leads through a link out of the project.
    """
    from policylint.config.discovery import leads_out, project_of

    folder = Path(path).parent
    if any(leads_out(folder, project) for project in (project_of(folder), project_of(Path()))):
        raise UsageError(
            f"the report cannot be written to {path}: a link on that path leads out of the project; "
            "name the folder that is meant"
        )
    try:
        replace_file(path, text)
    except NotRegularError as error:
        raise UsageError(
            f"the report cannot be written to {path}, which is no regular file: name another"
        ) from error
    except OSError as error:
        raise UsageError(
            f"the report cannot be written to {path}: {error.strerror}; name another file"
        ) from error


def append_file(path: str, text: str) -> None:
    """Append to a file that something else began; raises UsageError where that is impossible."""
    try:
        with open(path, "a", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"the job summary cannot be appended to {path}: {error.strerror}") from error
