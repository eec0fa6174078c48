"""Prove the Debian package on bare Debian systems: installed by apt, started as a desktop does.

Usage: packaging/fresh_deb.py PACKAGE [SUITE…]   (bookworm and trixie by default)
What it needs, and exit code 77, are told in bare_debian.py.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from bare_debian import ROOT, System, go_inside, is_at_rest, mirror, until, windows_shown

from vidbrowser.identity import COMMAND, ID

_FOLDER = "home/ann/two words"
_STARTERS = "libgtk-3-bin dbus"  # gtk-launch, which starts as a desktop does; the session bus


def prove(suite: str, folder: Path, package: Path) -> None:
    """Install, use and remove `package` in a new `suite` and print what it took."""
    system = System(suite, folder, mirror())
    log = folder / f"{suite}.log"
    before = system.size("usr", "var/lib")
    shutil.copy(package, system.root / "home/package.deb")
    began = time.monotonic()
    _apt(system, log, "update")
    _apt(system, log, "install", "--no-install-recommends", "/home/package.deb")
    grown = system.size("usr", "var/lib") - before
    print(f"{suite}: installed in {time.monotonic() - began:.0f} s, {grown} MB", flush=True)
    shutil.copytree(ROOT / "resources" / "sample", system.root / _FOLDER)
    print(f"  search: {_search(system)} records, without a window", flush=True)
    _apt(system, log, "install", "--no-install-recommends", *_STARTERS.split())
    print(f"  gtk-launch: {_prove_window(system, log)}", flush=True)
    kept = system.root / "root/.config/vidbrowser"
    _apt(system, log, "install", "--reinstall", "--no-install-recommends", "/home/package.deb")
    _apt(system, log, "purge", "vidbrowser")
    left = list((system.root / "usr").rglob("*vidbrowser*"))
    if left or not any(kept.iterdir()):
        raise SystemExit(f"Removing it left {left}, or took the user's own.")
    print("  removed; the user's own stayed", flush=True)


def _apt(system: System, log: Path, *order: str) -> None:
    code = system.start("apt-get", "-y", "-q", *order, log=log).wait()
    if code:
        raise SystemExit(f"apt-get {order[0]} failed:\n{log.read_text('utf-8')[-3000:]}")


def _search(system: System) -> int:
    """Return how many records the command finds that is installed, below a folder with a blank."""
    order = [
        "chroot",
        str(system.root),
        "vidbrowser",
        "search",
        "",
        f"/{_FOLDER}",
        "--format",
        "ids",
    ]
    told = subprocess.run(order, env=system.environment, capture_output=True, check=True)
    return len(told.stdout.split())


def _prove_window(system: System, log: Path) -> str:
    """Start the desktop entry on a folder as a menu does; return the seconds and the rows."""
    began = time.monotonic()
    launch = f"gtk-launch {ID} '/{_FOLDER}'"
    again = "while read -r _; do " + launch + "; done < /home/again"
    os.mkfifo(system.root / "home/again")
    program = system.start("dbus-run-session", "--", f'sh -c "{launch}; {again}"', log=log)
    cache = system.root / "root/.cache/vidbrowser"
    try:
        until(lambda: bool(windows_shown()), program, log)
        took = time.monotonic() - began
        until(lambda: any((cache / "snapshots").glob("*")), program, log)
        until(lambda: is_at_rest(program.pid), program, log)
        _prove_raised(system, log)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGTERM)  # the window closes and keeps what it shows
        program.wait()
    until((cache / "first-screen").exists, None, log)
    shown = json.loads((cache / "first-screen").read_bytes().partition(b"\n")[2])["numbers"][:2]
    there = len(list((ROOT / "resources" / "sample").glob("*.md")))
    if shown != [there, there]:
        raise SystemExit(f"The window showed {shown} of {there} records.")
    return f"{took:.1f} s to a window of {there} rows, which a second start raises"


def _prove_raised(system: System, log: Path) -> None:
    """Cover the window by another one, start the entry again, and see the first on top."""
    [first] = windows_shown()
    cover = system.start(COMMAND, "--temp-profile", log=log.with_suffix(".cover"))
    try:
        until(lambda: windows_shown()[1:] == [first], cover, log)
        (system.root / "home/again").write_text("\n")
        until(lambda: windows_shown()[:1] == [first], cover, log)
        if len(windows_shown()) != 2:
            raise SystemExit("A second start opened a window of its own.")
    finally:
        cover.terminate()
        cover.wait()


def _prove_all(folder: Path, options: argparse.Namespace) -> None:
    for suite in options.suites:
        prove(suite, folder, Path(options.package).resolve())


def main() -> int:
    """Prove the package on each suite that is named; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", metavar="PACKAGE", help="the .deb")
    return go_inside(_prove_all, parser)


if __name__ == "__main__":
    sys.exit(main())
