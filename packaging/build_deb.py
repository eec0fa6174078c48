"""Build the Debian package: the program with its own Python, and what joins it to a desktop.

Usage: PYTHONPATH=. python3 packaging/build_deb.py [FOLDER]   (build/ by default)
Wants Debian's dpkg-dev and the oldest Debian that is supported, bookworm: what is built on a newer
one asks for its C library.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

from vidbrowser import __version__
from vidbrowser.identity import COMMAND, HOMEPAGE, ID, NAME, SUMMARY

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
LOCKS = ("requirements.txt", "requirements-package.txt")
FOLDER_MENUS = {
    "dolphin": f"kio/servicemenus/{ID}.desktop",
    "nemo": f"nemo/actions/{ID}.nemo_action",
}
"""Where file managers look for entries of their folder menus that all users have."""
VERSION = f"{__version__}-1"
MAINTAINER = f"The {NAME} project <{COMMAND}@users.noreply.github.com>"
DESCRIPTION = f"""{SUMMARY[0].lower()}{SUMMARY[1:]}
 {NAME} shows folders full of video records, small text files with front
 matter, as a list, a table or a grid. A query that is answered while it is
 typed, choosers with counts and a timeline find anything in them. Record
 files are only ever read.
 .
 The package carries its own Python and its own Qt."""
COPYRIGHT = f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {NAME}
Source: {HOMEPAGE}

Files: *
Copyright: The {NAME} project
License: MIT

Files: usr/lib/{COMMAND}/_internal/*
Copyright: the authors of the packages that are carried
License: see-third-party
 Each package, its version, its licence and its text stand in third-party.txt.gz beside this file.
 Qt and PySide6 are under the LGPL, version 3: /usr/share/common-licenses/LGPL-3. Python is under
 its own licence, PSF-2.0.

License: MIT
"""


class Build:
    """The folders of a build: the environment, PyInstaller's, and the tree of the package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = folder / "environment"
        self.python = self.environment / "bin" / "python"
        self.tree = folder / "tree"
        self.share = self.tree / "usr" / "share"
        self.program = self.tree / "usr" / "lib" / COMMAND

    def run(self, *order: str | Path, **more: str) -> str:
        """Run `order`, with the variables `more`, and return what it prints."""
        done = subprocess.run(
            [str(word) for word in order],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"} | more,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{done.stdout}\n`{order[0]}` failed; the lines above say why.")
        return done.stdout

    def make_environment(self) -> None:
        """Have an environment of the system's Python with the locked packages."""
        if not self.python.exists():
            self.run(_system_python(), "-m", "venv", self.environment)
        pip = (str(self.python), "-m", "pip", "install", "-q", "--disable-pip-version-check")
        for lock in LOCKS:
            self.run(*pip, "--no-deps", "--require-hashes", "-r", PACKAGING / lock)

    def make_program(self) -> None:
        """Let PyInstaller make the folder of the program."""
        self.run(
            *(self.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", self.folder / "dist", "--workpath", self.folder / "work"),
            PACKAGING / f"{COMMAND}.spec",
            PYTHONHASHSEED="0",
        )
        shutil.rmtree(self.tree, ignore_errors=True)
        self.program.parent.mkdir(parents=True)
        shutil.move(self.folder / "dist" / COMMAND, self.program)
        command = self.tree / "usr" / "bin" / COMMAND
        command.parent.mkdir()
        command.symlink_to(f"../lib/{COMMAND}/{COMMAND}")

    def join_desktop(self) -> None:
        """Put entry, metainfo, icons and the service of the session bus in their places."""
        icons = self.share / "icons" / "hicolor"
        own = ROOT / "resources" / "icons"
        _copy(own / f"{ID}.svg", icons / "scalable" / "apps")
        _copy(own / f"{ID}-symbolic.svg", icons / "symbolic" / "apps")
        self.run(self.python, PACKAGING / "draw_icons.py", icons)
        entry = (PACKAGING / f"{ID}.desktop").read_text("utf-8")
        _write(self.share / "applications" / f"{ID}.desktop", with_bus(entry))
        _copy(PACKAGING / f"{ID}.xml", self.share / "mime" / "packages")
        _write(
            self.share / "dbus-1" / "services" / f"{ID}.service",
            f"[D-BUS Service]\nName={ID}\nExec=/usr/bin/{COMMAND}\n",
        )
        for menu, place in FOLDER_MENUS.items():
            _write(self.share / place, self.run("sh", PACKAGING / "folder-menus.sh", menu))
        metainfo = self.share / "metainfo" / f"{ID}.metainfo.xml"
        metainfo.parent.mkdir()
        self.run(self.python, PACKAGING / "metainfo.py", metainfo)

    def write_documents(self) -> None:
        """Put manual page, completions, copyright and changelog in their places."""
        made = self.folder / "documents"
        self.run(self.python, PACKAGING / "shell_documents.py", made, COLUMNS="80")
        _zip(self.share / "man" / "man1" / f"{COMMAND}.1.gz", (made / "man" / f"{COMMAND}.1"))
        _copy(made / "bash" / COMMAND, self.share / "bash-completion" / "completions")
        _copy(made / "zsh" / f"_{COMMAND}", self.share / "zsh" / "vendor-completions")
        _copy(made / "fish" / f"{COMMAND}.fish", self.share / "fish" / "vendor_completions.d")
        documents = self.share / "doc" / COMMAND
        _zip(documents / "changelog.gz", ROOT / "CHANGELOG.md")
        entry = self.folder / "changelog"
        entry.write_text(_changelog(), "utf-8")
        _zip(documents / "changelog.Debian.gz", entry)
        third = self.folder / "third-party.txt"
        third.write_text(self.run(self.python, PACKAGING / "licences.py", "--texts"), "utf-8")
        _zip(documents / "third-party.txt.gz", third)
        licence = (ROOT / "LICENSE").read_text("utf-8").splitlines()
        _write(documents / "copyright", COPYRIGHT + "".join(f" {x or '.'}\n" for x in licence))
        _copy(PACKAGING / "lintian-overrides", self.share / "lintian" / "overrides", name=COMMAND)

    def depends(self) -> str:
        """Return the packages of the libraries that are asked for and do not come along."""
        inside = self.program / "_internal"
        files = [file for file in self.program.rglob("*") if _is_elf(file)]
        carried = {file.parent for file in files} | {inside}
        control = self.folder / "debian"
        _write(control / "control", f"Source: {COMMAND}\n\nPackage: {COMMAND}\nArchitecture: any\n")
        told = subprocess.run(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
                *(f"-l{folder}" for folder in sorted(carried)),
                *(f"-x{package}" for package in self._carried_packages()),
                *(f"-e{file}" for file in sorted(files)),
            ],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if told.returncode:
            raise SystemExit(told.stderr)
        return re.sub(r"^shlibs:Depends=", "", told.stdout.strip())

    def _carried_packages(self) -> list[str]:
        """Return the system's packages of the libraries that came along with Python."""
        names = [f"*/{file.name}" for file in (self.program / "_internal").glob("lib*.so*")]
        told = subprocess.run(
            ["dpkg-query", "-S", *names], capture_output=True, text=True, check=False
        )
        return sorted({line.split(":")[0] for line in told.stdout.splitlines()})

    def pack(self) -> Path:
        """Write the package and return it."""
        for path in self.tree.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        size = sum(f.lstat().st_size for f in self.tree.rglob("*") if f.is_file()) // 1024
        _write(self.tree / "DEBIAN" / "control", _control(self.depends(), size))
        package = self.folder / f"{COMMAND}_{VERSION}_{_architecture()}.deb"
        self.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", self.tree, package)
        return package


def with_bus(entry: str) -> str:
    """Return the desktop entry of a program that the session bus can start.

    It names the program's own files alone: where a desktop sets no default, the first in the
    alphabet that names folders opens them all. File managers get an entry in their menus.
    """
    return entry.replace("[Desktop Entry]\n", "[Desktop Entry]\nDBusActivatable=true\n")


def _control(depends: str, size: int) -> str:
    return (
        f"Package: {COMMAND}\nVersion: {VERSION}\nArchitecture: {_architecture()}\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {depends}\n"
        "Recommends: fonts-noto-cjk, fonts-noto-color-emoji\nSection: video\nPriority: optional\n"
        f"Homepage: {HOMEPAGE}\nDescription: {DESCRIPTION}\n"
    )


def _changelog() -> str:
    """Return the package's own changelog, which says where the program's is."""
    made = formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    return (
        f"{COMMAND} ({VERSION}) stable; urgency=medium\n\n"
        f"  * What is new is told in changelog.gz.\n\n -- {MAINTAINER}  {made}\n"
    )


def _architecture() -> str:
    return subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()


def _system_python() -> str:
    return "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _is_program(path: Path) -> bool:
    return path.name == COMMAND and _is_elf(path)


def _copy(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _zip(target: Path, file: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(target, "wb", 9, mtime=0) as zipped:  # no time: twice the same bytes
        zipped.write(file.read_bytes())


def main(folder: Path) -> None:
    """Build the package in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    build = Build(folder.resolve())
    build.make_environment()
    build.make_program()
    build.join_desktop()
    build.write_documents()
    package = build.pack()
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build")
