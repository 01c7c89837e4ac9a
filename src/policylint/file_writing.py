"""Writing files: whole or not at all."""

import os
import stat


class NotRegularError(Exception):
    """The path is a link, a folder or a device, and nothing was written."""


def replace_file(path: str | os.PathLike[str], text: str) -> None:
    """Write a new file beside the path and rename it, so that nobody reads half of it.

    Raises OSError where that is impossible, and NotRegularError for a path that is no regular file.
    """
    path = os.fspath(path)
    beside = os.path.join(os.path.dirname(path), f".policylint-{os.getpid()}.new")
    if os.path.lexists(path) and not stat.S_ISREG(os.lstat(path).st_mode):
        raise NotRegularError
    with open(beside, "x", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        try:
            file.write(text)
            file.close()
            os.replace(beside, path)
        except BaseException:
            _forget(beside)
            raise


def _forget(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return
