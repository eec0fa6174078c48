"""The house: rooms import down only and in no circle, files are small, tests mirror the source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "vidbrowser"
SOURCES = sorted(PACKAGE.rglob("*.py"))
PYTHON = [
    *SOURCES,
    *sorted((ROOT / "tests").rglob("*.py")),
    *sorted((ROOT / "packaging").rglob("*.py")),
]
MOST_LINES = 300

STRATA: tuple[set[str], ...] = (
    {"translatable"},
    {"", "identity", "locks", "merging", "records", "startup"},  # "" has the version
    {"kept", "licences", "paths", "replacing"},
    {"marks", "subtitles"},
    {"log", "descriptions", "query", "thumbnails"},
    {"catalogue"},
    {"library", "search"},
    {"export"},
    {"statistics"},
    {"ui"},
    {"ui.system", "ui.widgets"},
    {"ui.palette"},
    {"ui.records"},
    {"ui.detail", "ui.overview", "ui.query"},
    {"ui.library"},
    {"ui.window"},
    {"app"},
    {"cli"},
    {"__main__"},
)
"""The rooms, lowest first: a room imports from itself and from those in strata below its own."""
QT_ONLY_IN = ("ui", "app")
NOT_IN = {
    "polars": {"marks", "records", "descriptions", "query", "thumbnails", "startup", "ui", "app"},
    "requests": {
        "marks",
        "records",
        "descriptions",
        "query",
        "catalogue",
        "search",
        "library",
        "ui",
    },
    "PIL": {"marks", "records", "descriptions", "query", "catalogue", "search", "library", "ui"},
}
"""Heavy packages, and the rooms of the first level that do without them."""


def name_of(source: Path) -> str:
    """Return the dotted name of a module."""
    return ".".join(source.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {name_of(source): source for source in SOURCES}


def imported(source: Path) -> set[str]:
    """Return the dotted names that `source` imports, those for the type checker included."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= (whole & MODULES.keys()) or {node.module}
    return names


def room_of(module: str) -> str:
    """Return the room of a module: its folder, or its own name on the first level."""
    parts = module.split(".")[1:]
    if parts[:1] == ["ui"] and len(parts) > 2:
        return f"ui.{parts[1]}"
    return ".".join(parts[:2]) if ".".join(parts[:2]) in _ROOMS else ".".join(parts[:1])


_ROOMS = {room for stratum in STRATA for room in stratum}
ARROWS = {name: imported(source) & MODULES.keys() - {name} for name, source in MODULES.items()}
"""What each module imports of the project."""


def test_every_room_has_its_place() -> None:
    assert {room_of(module) for module in MODULES} == _ROOMS


@pytest.mark.parametrize("module", MODULES)
def test_arrows_point_down(module: str) -> None:
    places = {room: place for place, stratum in enumerate(STRATA) for room in stratum}
    mine = room_of(module)
    rooms = {room_of(other) for other in ARROWS[module]} - {mine}
    assert [room for room in rooms if places[room] >= places[mine]] == []


@pytest.mark.parametrize("module", MODULES)
def test_heavy_packages_stay_where_they_are_needed(module: str) -> None:
    top = room_of(module).split(".")[0]
    others = {name.split(".")[0] for name in imported(MODULES[module])}
    assert "PySide6" not in others or top in QT_ONLY_IN
    assert [
        package
        for package, rooms in NOT_IN.items()
        if package in others & {package} and top in rooms
    ] == []


def circles() -> list[list[str]]:
    """Return the groups of modules that reach each other by imports."""
    reached = {module: {module} | others for module, others in ARROWS.items()}
    for middle in MODULES:
        for module in MODULES:
            if middle in reached[module]:
                reached[module] |= reached[middle]
    groups = (sorted(o for o in reached[m] if m in reached[o]) for m in MODULES)
    return sorted({tuple(group): group for group in groups if len(group) > 1}.values())


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert circles() == []


@pytest.mark.parametrize("source", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_are_small_and_say_what_they_are(source: Path) -> None:
    text = source.read_text("utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    assert ast.get_docstring(ast.parse(text))


_WHOLE = ("end2end", "benchmarks", "faults", "looks", "soak")


def test_tests_mirror_the_source() -> None:
    for test in (ROOT / "tests").rglob("test_*.py"):
        folder = test.relative_to(ROOT / "tests").parent
        if folder.parts and folder.parts[0] in _WHOLE:
            continue
        stem = test.stem.removeprefix("test_")
        if not folder.parts and stem in ("architecture", "documents"):
            continue
        source = ROOT / folder if folder.parts[:1] == ("packaging",) else PACKAGE / folder
        names = {p.stem for pattern in ("*.py", "*.sh") for p in source.glob(pattern)}
        names |= set(folder.parts[-1:])  # what a room as a whole does
        assert any(stem == n or stem.startswith(f"{n}_") for n in names), f"{test} mirrors nothing"


def test_every_module_has_tests() -> None:
    for source in SOURCES:
        if source.name == "__init__.py":
            continue
        folder = ROOT / "tests" / source.relative_to(PACKAGE).parent
        tests = {p.stem for p in folder.glob("test_*.py")}
        assert any(
            t == f"test_{source.stem}" or t.startswith(f"test_{source.stem}_") for t in tests
        ), f"{source} has no tests"
