"""What `vidbrowser` and `python -m vidbrowser` start: the window, or a command without one."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the program with the arguments of the process and return its exit code."""
    multiprocessing.freeze_support()
    from vidbrowser import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
