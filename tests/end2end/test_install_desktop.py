"""What `make install` does to a desktop: it is offered for folders, and takes over none of them."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.end2end.test_install import PACKAGING, Home
from vidbrowser.identity import ID

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are Linux's")

FILES = """[Desktop Entry]
Type=Application
Name=Files
Exec={command} %F
MimeType=inode/directory;text/markdown;
"""
NOTES_DOWN = """#!/bin/sh
for word; do printf '%s|' "$word"; done >{noted}.new
mv {noted}.new {noted}
"""
ODD = "a b'c\"d$e`f%g\\h=i"
"""A name that holds everything that must be quoted somewhere."""
MENUS = {
    "dolphin": ".local/share/kio/servicemenus/vidbrowser.desktop",
    "nemo": ".local/share/nemo/actions/vidbrowser.nemo_action",
    "nautilus": ".local/share/nautilus/scripts/Open with Vidbrowser",
    "caja": ".config/caja/scripts/Open with Vidbrowser",
}


def wait_for(file: Path) -> None:
    """Return when `file` is there: what a desktop starts, it does not wait for."""
    ends = time.monotonic() + 60
    while not file.exists():
        assert time.monotonic() < ends, f"{file} was not written"
        time.sleep(0.01)


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if not shutil.which(program)]
    return pytest.mark.skipif(bool(missing), reason=f"no {', '.join(missing)}")


class RecordingDesktop:
    """A home on a desktop whose file manager, `files`, opens folders as the system says."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder)
        self.system = folder.parent / "system"
        self.programs = folder.parent / "programs"
        self.noted = folder.parent / "noted"
        (self.system / "applications").mkdir(parents=True)
        self.programs.mkdir()
        files = self.program("files")
        (self.system / "applications" / "files.desktop").write_text(FILES.format(command=files))
        self.cached(self.system)
        self.home.environment |= {
            "XDG_DATA_DIRS": str(self.system),
            "PATH": f"{self.programs}:{self.home.environment['PATH']}",
            "DISPLAY": ":none",  # else xdg-open looks for a browser in the terminal
        }

    def program(self, name: str) -> Path:
        """Make a program that notes down its arguments."""
        made = self.programs / name
        made.write_text(NOTES_DOWN.format(noted=shlex.quote(str(self.noted))))
        made.chmod(0o755)
        return made

    def cached(self, data: Path) -> None:
        subprocess.run(["update-desktop-database", data / "applications"], check=True)

    def do_without(self, *names: str) -> None:
        """Have no other programs than this machine's and those made here, and not `names`."""
        for program in (*Path("/usr/bin").iterdir(), *Path("/bin").iterdir()):
            link = self.programs / program.name
            if program.name not in names and not link.exists():
                link.symlink_to(program)
        self.home.environment["PATH"] = str(self.programs)

    def told(self, *command: str | Path) -> str:
        """Return what `command` prints on this desktop."""
        ran = subprocess.run(
            command,
            env=self.home.environment,
            cwd=self.programs.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def handlers(self) -> list[str]:
        """Return all that the desktop says of who opens folders and record files."""
        kinds = ("inode/directory", "text/markdown")
        questions = (("gio", "mime"), ("xdg-mime", "query", "default"))
        return [self.told(*question, kind) for question in questions for kind in kinds]


@pytest.fixture
def plain(tmp_path: Path) -> RecordingDesktop:
    """Return a desktop whose home has a usual name."""
    return RecordingDesktop(tmp_path / "ann")


@needs("update-desktop-database", "gio", "xdg-mime", "xdg-open")
def test_folders_stay_with_their_file_manager(plain: RecordingDesktop, tmp_path: Path) -> None:
    before = plain.handlers()
    assert all("files.desktop" in told for told in before)
    assert plain.home.run().returncode == 0
    assert plain.handlers() == before
    plain.told("xdg-open", tmp_path)
    wait_for(plain.noted)
    assert plain.noted.read_text() == f"{tmp_path}|"
    assert plain.home.run("--remove").returncode == 0
    assert plain.handlers() == before


@needs("update-desktop-database", "update-mime-database", "gio")
def test_library_files_are_known_and_opened(plain: RecordingDesktop, tmp_path: Path) -> None:
    library = tmp_path / "of mine.vidbrowser"
    library.write_bytes(b"PK\5\6" + bytes(18))
    assert plain.home.run().returncode == 0
    kind = "application/x-vidbrowser-library"
    told = plain.told("gio", "info", "-a", "standard::content-type", library)
    assert f"standard::content-type: {kind}\n" in told
    assert plain.home.entry.name in plain.told("gio", "mime", kind)
    assert plain.home.run("--remove").returncode == 0
    assert plain.home.entry.name not in plain.told("gio", "mime", kind)
    assert kind not in plain.told("gio", "info", "-a", "standard::content-type", library)


@needs("update-desktop-database", "gio", "xdg-mime")
def test_what_an_older_version_took_over_is_given_back(plain: RecordingDesktop) -> None:
    before = plain.handlers()
    plain.home.entry.parent.mkdir(parents=True)
    plain.home.entry.write_text(
        FILES.format(command=plain.program("vidbrowser")).replace("Files", "vidbrowser")
    )
    plain.cached(plain.home.data)
    assert plain.handlers() != before
    assert plain.home.run().returncode == 0
    assert plain.handlers() == before


@needs("update-desktop-database")
def test_where_nothing_notes_who_opens_folders_nothing_is_said(plain: RecordingDesktop) -> None:
    noted = plain.home.data / "applications" / "mimeinfo.cache"
    noted.parent.mkdir(parents=True)
    noted.write_text("[MIME Cache]\ninode/directory=vidbrowser.desktop;\n")
    plain.do_without("update-desktop-database")
    for arguments in ((), ("--remove",)):
        done = plain.home.run(*arguments)
        assert (done.returncode, done.stderr) == (0, "")


@needs("update-desktop-database")
def test_file_managers_get_a_line_in_their_menu(plain: RecordingDesktop) -> None:
    for name in MENUS:
        plain.program(name)
    own = (plain.home.folder / MENUS["caja"]).with_name("Mine")
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    assert plain.home.run().returncode == 0
    assert plain.home.files() >= set(MENUS.values())
    assert plain.home.run("--remove").returncode == 0
    assert plain.home.files() == {str(own.relative_to(plain.home.folder))}


@needs("update-desktop-database")
def test_nothing_is_written_for_file_managers_that_are_not_there(plain: RecordingDesktop) -> None:
    plain.program("nemo")
    plain.do_without(*MENUS)
    assert plain.home.run().returncode == 0
    assert plain.home.files() & set(MENUS.values()) == {MENUS["nemo"]}


@needs("update-desktop-database")
def test_a_menu_file_of_the_person_is_left_alone(plain: RecordingDesktop) -> None:
    plain.program("nautilus")
    own = plain.home.folder / MENUS["nautilus"]
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    assert plain.home.run().returncode == 0
    assert plain.home.run("--remove").returncode == 0
    assert own.read_text() == "mine"


@needs("update-desktop-database")
@pytest.mark.parametrize("manager", ["nautilus", "caja"])
def test_the_line_of_the_menu_opens_the_folder(tmp_path: Path, manager: str) -> None:
    odd = RecordingDesktop(tmp_path / ODD)
    odd.program(manager)
    assert odd.home.run().returncode == 0
    script = odd.home.folder / MENUS[manager]
    assert odd.told(script, "a folder", "$x") == "a folder|$x|"


@needs("update-desktop-database")
def test_a_usual_home_needs_no_quotes(plain: RecordingDesktop) -> None:
    assert plain.home.run().returncode == 0
    assert f"\nExec={plain.home.launcher} %F\n" in plain.home.entry.read_text()


@needs("update-desktop-database", "desktop-file-validate")
@pytest.mark.parametrize("name", ["ann", ODD, "Ænne", "a&b;c"])
def test_the_entries_are_valid(tmp_path: Path, name: str) -> None:
    desktop = RecordingDesktop(tmp_path / name)
    desktop.program("dolphin")
    assert desktop.home.run().returncode == 0
    entries = [PACKAGING / f"{ID}.desktop", desktop.home.entry]
    for entry in entries:
        assert desktop.told("desktop-file-validate", entry) == ""


@needs("update-desktop-database", "gio")
@pytest.mark.parametrize("name", ["ann", ODD, "Ænne", "a&b;c", "%F", "a\\\\b"])
def test_the_entry_starts_the_program(tmp_path: Path, name: str) -> None:
    desktop = RecordingDesktop(tmp_path / name)
    assert desktop.home.run().returncode == 0
    desktop.home.launcher.write_bytes(desktop.program("vidbrowser").read_bytes())
    desktop.told("gio", "launch", desktop.home.entry, tmp_path / "a folder", tmp_path / "$x")
    wait_for(desktop.noted)
    assert desktop.noted.read_text() == f"{tmp_path / 'a folder'}|{tmp_path / '$x'}|"
