"""Runs the command line as its console script does, and writes down what it touched.

Usage: watched.py NOTES ARGUMENT…  Each line of NOTES is an audit event (PEP 578), a tab and what it is about:
every file and folder that was opened, with all links followed, and whatever would run a program, ask the
network or change a file.
"""

import os
import sys

_OPENING = ("open", "os.listdir", "os.scandir")
_RUNNING = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.spawn",
    "os.posix_spawn",
    "os.system",
    "os.fork",
    "ctypes.",
)
_CHANGING = (
    "os.link",
    "os.symlink",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.chmod",
    "os.truncate",
    "shutil.",
)


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in _OPENING and isinstance(arguments[0], (str, bytes)):
        notes.write(f"{event}\t{os.path.realpath(os.fsdecode(arguments[0]))!r}\n")
    elif event.startswith((*_RUNNING, *_CHANGING)):
        notes.write(f"{event}\t{arguments!r}\n")


notes = open(sys.argv.pop(1), "w", encoding="utf-8")  # noqa: SIM115 (open until the process ends)
sys.addaudithook(watch)

from policylint.cli import main  # noqa: E402 (what is imported is watched too)

status = main()
notes.write("ended\t''\n")
sys.exit(status)
