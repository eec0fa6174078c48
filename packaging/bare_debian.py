"""Bare Debian systems in folders below TMPDIR, in namespaces of their own that end with them.

Needs root, debootstrap, git, and Xvfb and xwininfo for windows. Packages come from where this
machine's apt and pip take theirs. Exit code 77: it cannot be tried here.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from vidbrowser.identity import ID, NAME

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
CANNOT = 77
SUITES = ("bookworm", "trixie")
WITH = "make,python3"  # what the README says one needs; git has done its part before
SCRIPTS = Path("/usr/share/debootstrap/scripts")
PATIENCE = 600  # seconds for the window to come, most of it downloads
_AT_REST = 5  # hundredths of a second in two seconds
_INSIDE = "VIDBROWSER_FRESH_DEBIAN"
_UNSHARE = ["unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child"]
_UNSHARE += ["--mount-proc"]


class CannotBeTriedError(Exception):
    """What this needs is not on this machine; that says nothing about the program."""


class System:
    """A bare Debian in a folder, with this machine's ways to its packages."""

    def __init__(self, suite: str, folder: Path, mirror: str) -> None:
        self.suite = suite
        self.root = folder / suite
        order = ["debootstrap", "--variant=minbase", f"--include={WITH}"]
        order += [suite, str(self.root), mirror]
        if not (SCRIPTS / suite).exists():  # a release that came after this debootstrap
            order.append(str(SCRIPTS / "sid"))
        done = subprocess.run(order, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CannotBeTriedError(
                f"debootstrap {suite}: {done.stdout[-500:]}{done.stderr[-500:]}"
            )
        self._mount()
        self.environment = _environment()
        for path in [Path("/etc/hosts"), *_pip_files()]:
            self._bring(path)
        settings = output("apt-config", "dump")
        ways = re.findall(r"^Acquire::(?:https?|Check-Valid|Retries).*", settings, re.MULTILINE)
        (self.root / "etc/apt/apt.conf.d/99here").write_text("\n".join(ways) + "\n")
        self.checkout = self.root / "home" / "vidbrowser"
        subprocess.run(["git", "clone", "--quiet", ROOT, self.checkout], check=True)

    def _mount(self) -> None:
        """Only in this process's namespace: the mounts end with it."""
        mounts = ("-t proc proc proc", "--bind /dev dev", "-t tmpfs shm dev/shm")
        for *order, target in map(str.split, mounts):
            subprocess.run(["mount", *order, str(self.root / target)], check=True)
        (self.root / "tmp/.X11-unix").mkdir()
        screens = ("/tmp/.X11-unix", self.root / "tmp/.X11-unix")  # noqa: S108
        subprocess.run(["mount", "--bind", *screens], check=True)

    def _bring(self, path: Path) -> None:
        """Let `path` of this machine be there in the system too.

        Certificates go elsewhere: the system writes its own to where they lie here.
        """
        target = self.root / path.relative_to("/")
        if path.suffix in (".crt", ".pem"):
            target = self.root / "srv" / path.name
            self.environment["PIP_CERT"] = f"/srv/{path.name}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            target.mkdir(exist_ok=True)
            subprocess.run(["mount", "--bind", path, target], check=True)
        else:
            shutil.copy(path, target)

    def start(self, *order: str, log: Path, offline: bool = False) -> subprocess.Popen[bytes]:
        """Start `order` in the checkout, in a session of its own."""
        shell = f"cd /home/vidbrowser && exec {' '.join(order)}"
        net = ["unshare", "--net"] if offline else []
        with log.open("wb") as told:
            return subprocess.Popen(
                [*net, "chroot", self.root, "sh", "-c", shell],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def size(self, *paths: str) -> int:
        """Return how many MB the files below `paths` take."""
        there = [self.root / path for path in paths if (self.root / path).exists()]
        return int(output("du", "-smc", *map(str, there)).split()[-2]) if there else 0


def _environment() -> dict[str, str]:
    """Return the variables of a plain login, with the screen and this machine's way to packages."""
    ways = ("http_proxy", "https_proxy", "no_proxy", "DISPLAY")
    known = {n: v for n, v in os.environ.items() if n in ways or n.startswith("PIP_")}
    return known | {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}


def _pip_files() -> list[Path]:
    """Return pip's settings and the files and folders that these name."""
    places = ("/etc/xdg/pip/pip.conf", "/etc/pip.conf", "/root/.pip/pip.conf")
    settings = [Path(place) for place in (*places, "/root/.config/pip/pip.conf")]
    settings = [file for file in settings if file.is_file()]
    told = [v for n, v in os.environ.items() if n.startswith("PIP_")]
    words = " ".join([*told, *(file.read_text("utf-8") for file in settings)]).split()
    named = [Path(urlsplit(word).path) for word in words if word.startswith(("/", "file:///"))]
    folders = {path.parent if path.name == "simple" else path for path in named}
    return [*settings, *(path for path in sorted(folders) if path.exists())]


def output(*order: str) -> str:
    """Return what `order` prints, whatever its exit code."""
    return subprocess.run(order, capture_output=True, text=True, check=False).stdout


def mirror() -> str:
    """Return where this machine's apt takes Debian from."""
    told = output(
        "apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"
    ).split()
    found = [uri for uri in told if urlsplit(uri).path.rstrip("/").endswith("/debian")]
    if not found:
        raise CannotBeTriedError("this machine's apt knows no mirror of Debian")
    return found[0]


@contextmanager
def screen() -> Iterator[None]:
    """Have an X server, named by DISPLAY, as long as the context lasts."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        yield
    finally:
        server.terminate()
        server.wait()


def until(is_so: Callable[[], bool], program: subprocess.Popen[bytes] | None, log: Path) -> None:
    """Return when `is_so`; SystemExit with the log when `program` ends before, or never does."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if (program and program.poll() is not None) or time.monotonic() > end:
            raise SystemExit(f"No window came, or it did not go:\n{log.read_text('utf-8')[-3000:]}")
        time.sleep(0.2)  # there is no signal to wait for in another process


def windows_shown(title: str = NAME) -> list[str]:
    """Return the ids of the program's windows of that title on the screen, the topmost first.

    They are known by their class: Qt has a window of the same title that nobody sees.
    """
    there = re.findall(rf'(0x\w+) "{title}": \("{ID}"', output("xwininfo", "-root", "-tree"))
    return [w for w in there if "Map State: IsViewable" in output("xwininfo", "-id", w)]


def is_at_rest(session: int) -> bool:
    """Wait two seconds and return whether the processes of `session` did next to nothing."""
    before = _ticks(session)
    time.sleep(2)
    return _ticks(session) - before <= _AT_REST


def _ticks(session: int) -> int:
    """Return the hundredths of a second that the processes of `session` have worked."""
    ticks = 0
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = file.read_text("utf-8", "replace").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12]) if int(fields[3]) == session else 0
    return ticks


def _need_tools() -> None:
    if os.geteuid() != 0:
        raise CannotBeTriedError("it needs root")
    tools = ("debootstrap", "unshare", "git", "Xvfb", "xwininfo", "apt-get")
    if lacking := [tool for tool in tools if not shutil.which(tool)]:
        raise CannotBeTriedError(f"it needs {', '.join(lacking)}")
    if subprocess.run([*_UNSHARE, "true"], capture_output=True, check=False).returncode:
        raise CannotBeTriedError("no namespace of its own is allowed here")


def go_inside(
    prove: Callable[[Path, argparse.Namespace], None], parser: argparse.ArgumentParser
) -> int:
    """Call `prove` with a folder and the options, with a screen, in namespaces of its own.

    They and all that is in them go when it ends. Returns the exit code of the program.
    """
    parser.add_argument("suites", nargs="*", default=SUITES, metavar="SUITE")
    options = parser.parse_args()
    try:
        if inside := os.environ.pop(_INSIDE, None):
            with screen():
                prove(Path(inside), options)
            return 0
        _need_tools()
    except CannotBeTriedError as error:
        print(f"Skipped: {error}.")
        return CANNOT
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="fresh-debian-") as folder:
        again = [*_UNSHARE, sys.executable, *sys.argv]
        return subprocess.run(again, env=os.environ | {_INSIDE: folder}, check=False).returncode
