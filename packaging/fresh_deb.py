"""Prove the Debian package on bare Debian systems: installed by apt, started as a desktop does.

Usage: packaging/fresh_deb.py PACKAGE [SUITE…]   (bookworm and trixie by default)
What it needs, and exit code 77, are told in bare_debian.py.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from contextlib import suppress
from pathlib import Path

from bare_debian import ROOT, System, go_inside, is_at_rest, mirror, output, until, windows_shown

from vidbrowser.identity import COMMAND, ID

_FOLDER = "home/ann/two words"
_EXAMPLE = "soviet japan"  # the first of the help
_STEPS_TO_EXAMPLE = 7  # from the field that finds: two buttons, the text, three parts, the example
_MANAGED = "_NET_SUPPORTING_WM_CHECK"  # a window manager says so of the screen when it is there
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
    print(f"  help: {_prove_help(system, log)}", flush=True)
    print(f"  shell: {_prove_shell(system)}", flush=True)
    own = _own(system)
    (system.root / "home/package.deb").unlink()
    _apt(system, log, "install", "--no-install-recommends", _raised(package, system))
    _apt(system, log, "purge", COMMAND)
    left = list((system.root / "usr").rglob(f"*{COMMAND}*"))
    if left or not own or _own(system) != own:
        raise SystemExit(f"Removing it left {left}, or it took the user's own.")
    print("  upgraded and removed; the user's own stayed", flush=True)


def _own(system: System) -> dict[str, bytes]:
    """Return what the user has of the program: settings, saved searches, cache, log."""
    home = system.root / "root"
    return {
        str(file.relative_to(home)): file.read_bytes()
        for file in home.rglob("*")
        if file.is_file() and COMMAND in file.relative_to(home).parts
    }


def _raised(package: Path, system: System) -> str:
    """Return the path, within the system, of the same package with a higher version."""
    tree = system.root / "home/raised"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    told = re.sub(r"^(Version: .*)$", r"\1+raised", control.read_text("utf-8"), flags=re.M)
    control.write_text(told, "utf-8")
    order = ["dpkg-deb", "-Znone", "--root-owner-group", "--build", str(tree), f"{tree}.deb"]
    subprocess.run(order, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return "/home/raised.deb"


def _apt(system: System, log: Path, *order: str) -> None:
    code = system.start("apt-get", "-y", "-q", *order, log=log).wait()
    if code:
        raise SystemExit(f"apt-get {order[0]} failed:\n{log.read_text('utf-8')[-3000:]}")


def _search(system: System) -> int:
    """Return how many records the command finds that is installed, below a folder with a blank."""
    order = ["chroot", str(system.root), COMMAND, "search", "", f"/{_FOLDER}", "--format", "ids"]
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
    there = len(list((ROOT / "resources" / "sample").glob("*.md"))) + 3  # downloads
    if shown != [there, there]:
        raise SystemExit(f"The window showed {shown} of {there} records.")
    told = (system.root / f"root/.local/state/{COMMAND}/log/{COMMAND}.log").read_text("utf-8")
    if " WARNING " in told or " ERROR " in told:
        raise SystemExit(f"What comes along is not all that is needed:\n{told}")
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


def _prove_help(system: System, log: Path) -> str:
    """Press F1 in a German session and ask the first example of the help; return what was seen."""
    if lacking := [tool for tool in ("openbox", "xdotool") if not shutil.which(tool)]:
        return f"not tried, it needs {' and '.join(lacking)}"
    title = _in_german("Help")
    nothing = subprocess.DEVNULL
    focus = subprocess.Popen(["openbox"], stdout=nothing, stderr=nothing)  # keys go to what has it
    until(lambda: "window id" in output("xprop", "-root", _MANAGED), focus, log)
    program = system.start("env", "LC_ALL=de_DE.UTF-8", COMMAND, f"'/{_FOLDER}'", log=log)
    try:
        until(lambda: bool(windows_shown()), program, log)
        until(lambda: is_at_rest(program.pid), program, log)
        until(_has_keys, program, log)
        _press("F1")
        until(lambda: bool(windows_shown(title)), program, log)
        _press(*["Tab"] * _STEPS_TO_EXAMPLE, "Return")
        until(lambda: is_at_rest(program.pid), program, log)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGTERM)
        program.wait()
        focus.terminate()
        focus.wait()
    settings = (system.root / f"root/.config/{COMMAND}/{COMMAND}.ini").read_text("utf-8")
    if f"text={_EXAMPLE}\n" not in settings:
        raise SystemExit(f"The example of the help was not asked: {settings}")
    return f"“{title}” by F1 in a German session, and “{_EXAMPLE}” asked from it"


def _has_keys() -> bool:
    """Return whether keys go to the window of the program."""
    active = output("xprop", "-root", "_NET_ACTIVE_WINDOW").rpartition("# ")[2].strip()
    return active in windows_shown()


def _in_german(text: str) -> str:
    """Return the German text that stands in the translations for `text`."""
    there = ET.parse(ROOT / "resources" / "translations" / f"{COMMAND}_de.ts").getroot()  # noqa: S314
    found = {m.findtext("source"): m.findtext("translation") for m in there.iter("message")}
    return found[text] or ""


def _press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--delay", "200", *keys], check=True)


def _prove_shell(system: System) -> str:
    """Have bash complete a command, and see the manual page."""
    completions = system.root / f"usr/share/bash-completion/completions/{COMMAND}"
    words = f"COMP_WORDS=({COMMAND} sea); COMP_CWORD=1"
    asked = 'f=$(complete -p vidbrowser); f=${f##*-F }; ${f%% *}; echo "${COMPREPLY[@]}"'
    script = f". /usr/share/bash-completion/completions/{COMMAND}; {words}; {asked}"
    told = output("chroot", str(system.root), "bash", "-c", script).split()
    manual = system.root / f"usr/share/man/man1/{COMMAND}.1.gz"
    if told != ["search"] or b".TH" not in gzip.decompress(manual.read_bytes()):
        raise SystemExit(f"{completions} offers {told}, or {manual} is no manual page.")
    others = ("zsh/vendor-completions/_vidbrowser", "fish/vendor_completions.d/vidbrowser.fish")
    if lacking := [name for name in others if not (system.root / "usr/share" / name).exists()]:
        raise SystemExit(f"The package lacks {lacking}.")
    return "bash completes, manual page and other completions are there"


def _lint(package: Path) -> None:
    """Print what lintian says; SystemExit for an error."""
    if not shutil.which("lintian"):
        print("lintian: not tried, it is not installed", flush=True)
        return
    order = ["lintian", "--fail-on", "error", str(package)]
    done = subprocess.run(order, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"lintian:\n{done.stdout}{done.stderr}")
    print(f"lintian: no errors\n{done.stdout}".strip(), flush=True)


def _prove_all(folder: Path, options: argparse.Namespace) -> None:
    _lint(Path(options.package))
    for suite in options.suites:
        prove(suite, folder, Path(options.package).resolve())


def main() -> int:
    """Prove the package on each suite that is named; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", metavar="PACKAGE", help="the .deb")
    return go_inside(_prove_all, parser)


if __name__ == "__main__":
    sys.exit(main())
