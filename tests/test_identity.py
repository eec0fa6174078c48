"""Everything that a desktop joins by the program's id has that id."""

from __future__ import annotations

from pathlib import Path

from vidbrowser.identity import COMMAND, ID, NAME, OBJECT

ROOT = Path(__file__).resolve().parents[1]


def test_the_files_of_the_desktop_are_called_by_the_id() -> None:
    entry = (ROOT / "packaging" / f"{ID}.desktop").read_text("utf-8").splitlines()
    for line in (f"Name={NAME}", f"Icon={ID}", f"StartupWMClass={ID}", f"Exec={COMMAND} %F"):
        assert line in entry
    for icon in (f"{ID}.svg", f"{ID}-symbolic.svg"):
        assert (ROOT / "resources" / "icons" / icon).is_file()


def test_the_object_of_the_bus_is_derived_from_the_id() -> None:
    assert OBJECT == "/io/github/vidbrowser/vidbrowser"
