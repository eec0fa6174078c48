"""The house: layers import down only, files are small, tests mirror the source."""

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

_START = {"processor", "starting"}
BELOW = {
    "records": {"records"},
    "thumbnails": {"thumbnails", "records", "replacing"},
    "catalogue": {"catalogue", "records", "kept", "replacing"},
    "cli": {"cli", "catalogue", "records", "thumbnails", "paths", "log", "__init__", "app"}
    | _START,
    "ui": {"ui", "catalogue", "thumbnails", "records", "kept", "locks", "paths", "__init__"},
}
OUTSIDE = {
    "records": {"PySide6", "polars", "requests", "PIL"},
    "thumbnails": {"PySide6", "polars"},
    "catalogue": {"PySide6", "requests", "PIL"},
    "cli": {"PySide6"},
    "ui": {"polars", "requests", "PIL"},
}


def imported(source: Path) -> set[str]:
    """Return the dotted names that `source` imports at run time."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def layer(source: Path) -> str:
    return source.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_only(source: Path) -> None:
    room = layer(source)
    if room not in BELOW:
        return
    inside = {n.split(".")[1] for n in imported(source) if n.startswith("vidbrowser.")}
    known = {p.name.removesuffix(".py") for p in PACKAGE.iterdir()}
    assert inside & known <= BELOW[room]
    assert not {name.split(".")[0] for name in imported(source)} & OUTSIDE[room]


@pytest.mark.parametrize("source", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_are_small_and_say_what_they_are(source: Path) -> None:
    text = source.read_text("utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    assert ast.get_docstring(ast.parse(text))


def test_tests_mirror_the_source() -> None:
    for test in (ROOT / "tests").rglob("test_*.py"):
        folder = test.relative_to(ROOT / "tests").parent
        if folder.parts and folder.parts[0] in ("end2end", "benchmarks"):
            continue
        stem = test.stem.removeprefix("test_")
        if not folder.parts and stem in ("architecture", "documents"):
            continue
        source = ROOT / folder if folder.parts[:1] == ("packaging",) else PACKAGE / folder
        names = {p.stem for pattern in ("*.py", "*.sh") for p in source.glob(pattern)}
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
