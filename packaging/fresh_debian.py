"""Prove the README's two commands on bare Debian systems: set-up, window with its rows, tests.

Usage: packaging/fresh_debian.py [--tests "PATH…"] [SUITE…]   (bookworm and trixie by default)
What it needs, and exit code 77, are told in bare_debian.py.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from bare_debian import ROOT, System, go_inside, is_at_rest, mirror, output, until, windows_shown

if TYPE_CHECKING:
    from pathlib import Path


def prove_window(system: System, log: Path, *, offline: bool) -> str:
    """Run `make run` until the window has settled, close it; return the seconds and the rows."""
    cache = system.root / "root/.cache/vidbrowser"
    (cache / "first-screen").unlink(missing_ok=True)
    began = time.monotonic()
    program = system.start("make", "run", log=log, offline=offline)
    try:
        until(lambda: bool(windows_shown()), program, log)
        took = time.monotonic() - began
        until(lambda: any((cache / "snapshots").glob("*")), program, log)
        until(lambda: is_at_rest(program.pid), program, log)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGTERM)  # the window closes and keeps what it shows
        program.wait()
    until((cache / "first-screen").exists, None, log)
    until(lambda: not windows_shown(), None, log)
    shown = json.loads((cache / "first-screen").read_bytes().partition(b"\n")[2])["numbers"][:2]
    there = len(list((ROOT / "resources" / "sample").glob("*.md"))) + 3  # downloads
    if shown != [there, there]:
        raise SystemExit(f"The window showed {shown} of {there} records.")
    return f"{took:.1f} s to a window of {there} rows"


def prove_tests(system: System, log: Path, tests: str) -> str:
    """Run `make test` and return the seconds and its last line."""
    began = time.monotonic()
    code = system.start("make", "test", f"TESTS='{tests}'", log=log).wait()
    text = log.read_text("utf-8", "replace")
    if code:
        raise SystemExit(f"`make test` failed:\n{text[-5000:]}")
    return f"{time.monotonic() - began:.0f} s, {text.strip().splitlines()[-1]}"


def prove(suite: str, folder: Path, tests: str) -> None:
    """Try the two commands in a new `suite` and print what they took."""
    began = time.monotonic()
    system = System(suite, folder, mirror())
    before = system.size("usr", "var/lib")
    python = output("chroot", str(system.root), "python3", "-V").strip()
    print(f"{suite}: {python}, bare after {time.monotonic() - began:.0f} s", flush=True)
    log = folder / f"{suite}.log"
    told = prove_window(system, log, offline=False)
    print(f"  make run: {told}; {_size(system, log)}", flush=True)
    print(f"  its system packages: {system.size('usr', 'var/lib') - before} MB", flush=True)
    print(f"  make run, again, offline: {prove_window(system, log, offline=True)}", flush=True)
    told = prove_tests(system, log, tests)
    print(f"  make test {tests or '(all)'}: {told}; {_size(system, log)}", flush=True)


def _size(system: System, log: Path) -> str:
    """Return what lies there; what the set-up says of it must be about right."""
    told = re.search(r"(\d+) MB on the disk", log.read_text("utf-8"))
    assert told, "the set-up tells its size"
    found = system.size("home/vidbrowser/.venv")
    if not 0.9 < found / int(told[1]) < 1.1:
        raise SystemExit(f"The set-up says {told[0]!r}; it was {found} MB.")
    return f"{found} MB in .venv"


def _prove_all(folder: Path, options: argparse.Namespace) -> None:
    for suite in options.suites:
        prove(suite, folder, options.tests)


def main() -> int:
    """Prove each suite that is named; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--tests", default="", help="what `make test` runs, all by default")
    return go_inside(_prove_all, parser)


if __name__ == "__main__":
    sys.exit(main())
