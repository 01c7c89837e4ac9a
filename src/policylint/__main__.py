"""`python -m policylint` is the command `policylint`."""

import os
import sys

if __name__ == "__main__":
    # Python looks for modules in the current folder first, and what is linted may hold a lark.py or a plugin.
    if sys.path[0] in ("", os.getcwd()):
        del sys.path[0]
    from policylint.cli import main

    sys.exit(main())
