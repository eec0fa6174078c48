"""Print which system libraries the files of Qt that vidbrowser uses ask for, and on what platform.

Usage: .venv/bin/python packaging/qt_libraries.py
Reads the installed PySide6. What is printed stands with its packages in
vidbrowser/startup/system_libraries.py.
"""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path

MODULES = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg", "QtWidgets")
PLUGINS = {
    "": (
        "iconengines/*",
        "imageformats/*",
        "platforminputcontexts/libcompose*",
        "platforminputcontexts/libibus*",
        "platforms/libqminimal.so",
        "platforms/libqoffscreen.so",
        "platformthemes/libqxdg*",
        "tls/*",
    ),
    "xcb": ("platforms/libqxcb.so", "xcbglintegrations/*"),
    "wayland": (
        "platforms/libqwayland*.so",
        "wayland-decoration-client/*",
        "wayland-graphics-integration-client/*",
        "wayland-shell-integration/*",
    ),
}
"""What may be loaded, by the platform that alone asks for it. Left out: printing, databases, QML,
bare screens (eglfs, linuxfb, vnc), GTK's theme, which Qt does without where GTK is not there."""
_GLIBC = ("libc.", "libm.", "libdl.", "libpthread.", "librt.", "libresolv.", "ld-linux")
"""Python itself stands on these."""
_LEFT_OUT = "libQt6"
"""Parts of Qt that PySide6-Essentials does not bring: Qt passes over a plugin that asks for one."""
_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NEEDED, _DT_STRTAB = 1, 5


def needed(file: Path) -> list[str]:
    """Return the libraries that `file`, 64-bit little-endian ELF, asks the loader for."""
    content = file.read_bytes()
    if content[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{file} is no 64-bit little-endian ELF file")
    headers = _program_headers(content)
    dynamic = next((h for h in headers if h[0] == _PT_DYNAMIC), None)
    if dynamic is None:
        return []
    _, _, offset, _, _, size, _, _ = dynamic
    entries = list(struct.iter_unpack("<qQ", content[offset : offset + size]))
    strings = _in_file(next(value for tag, value in entries if tag == _DT_STRTAB), headers)
    return [_text(content, strings + value) for tag, value in entries if tag == _DT_NEEDED]


def _program_headers(content: bytes) -> list[tuple[int, ...]]:
    (start,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    return [struct.unpack_from("<IIQQQQQQ", content, start + n * size) for n in range(count)]


def _in_file(address: int, headers: list[tuple[int, ...]]) -> int:
    """Return where what is loaded at `address` stands in the file."""
    for kind, _, offset, start, _, size, _, _ in headers:
        if kind == _PT_LOAD and start <= address < start + size:
            return address - start + offset
    raise ValueError(f"no part of the file is loaded at {address:#x}")


def _text(content: bytes, start: int) -> str:
    return content[start : content.index(b"\0", start)].decode("ascii")


def asked_for(files: list[Path], brought: dict[str, Path]) -> set[str]:
    """Return what `files` and what they load of `brought` ask for and nothing of `brought` is."""
    outside, open_files, seen = set(), list(files), set(files)
    while open_files:
        for name in needed(open_files.pop()):
            if name not in brought:
                outside.add(name)
            elif brought[name] not in seen:
                seen.add(brought[name])
                open_files.append(brought[name])
    return {name for name in outside if not name.startswith((*_GLIBC, _LEFT_OUT))}


def system_libraries(binding: Path) -> dict[str, str]:
    """Return the names of the system libraries that the PySide6 in `binding` needs.

    With each its platform, "" when it is needed on all of them.
    """
    folders = (binding, binding.parent / "shiboken6", binding / "Qt" / "lib")
    brought = {file.name: file for folder in folders for file in folder.glob("*.so*")}
    modules = [brought[f"{name}.abi3.so"] for name in MODULES]
    found: dict[str, str] = {}
    for platform, patterns in PLUGINS.items():
        files = [file for p in patterns for file in sorted((binding / "Qt" / "plugins").glob(p))]
        for name in sorted(asked_for([*modules, *files], brought)):
            found.setdefault(name, platform)
    return found


def main() -> None:
    """Print a line for each library."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed here; run packaging/setup.sh first.")
    for name, platform in system_libraries(Path(spec.origin).parent).items():
        print(name, platform)


if __name__ == "__main__":
    main()
