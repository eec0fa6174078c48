"""Fuzzed: files of the program's own, past their checksums too, and what is dropped."""

from __future__ import annotations

import json
import os
import struct
import zlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.faults.target import Target
from tests.library.disk import write_many
from vidbrowser.library import snapshot
from vidbrowser.library.library import refresh
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
from vidbrowser.query import parse
from vidbrowser.records.fields import Summary
from vidbrowser.search.order import Order
from vidbrowser.ui.library.dropped import parsed
from vidbrowser.ui.window import first_screen
from vidbrowser.ui.window.first_screen import FirstScreen
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.library.folder_state import FolderState

_ROOT = Path("/records")
_END = struct.Struct("<QI8s")  # what a snapshot ends with: length and checksum of the table, mark


@cache
def _kept() -> tuple[FolderState, bytes]:
    """Return what is known of a few records, and the snapshot of it."""
    with TemporaryDirectory() as folder:
        records, kept = Path(folder) / "records", Path(folder) / "cache"
        write_many(records, 5)
        refresh([records], kept)
        state = replace(snapshot.latest(records, kept), root=_ROOT)
        snapshot.save(state, kept)
        return state, snapshot.location(kept, _ROOT).read_bytes()


@cache
def _snapshot_parts() -> tuple[bytes, bytes]:
    """Return what stands before the table of a snapshot, and the table."""
    content = _kept()[1]
    length, _, _ = _END.unpack(content[-_END.size :])
    table = len(content) - _END.size - length
    return content[:table], content[table : -_END.size]


def _load(folder: Path, content: bytes) -> FolderState:
    file = snapshot.location(folder, _ROOT)
    file.write_bytes(content)
    found = snapshot.latest(_ROOT, folder)
    for aside in folder.glob("*.damaged*"):
        aside.unlink()
    assert len(found) == 0 or found.complete
    return found


def _snapshot(folder: Path, raw: bytes) -> None:
    """A snapshot is as it was, or it is refused."""
    found, whole = _load(folder, raw), _kept()[0]
    assert not len(found) or found.rows.equals(whole.rows)


def _table(folder: Path, raw: bytes) -> None:
    """A table that is no table is refused, though its checksum is right."""
    before, _ = _snapshot_parts()
    mark = _kept()[1][-8:]
    _load(folder, before + raw + _END.pack(len(raw), zlib.crc32(raw), mark))


def _screen(folder: Path, raw: bytes) -> None:
    """What the list showed last is understood or removed, also where its checksum is right."""
    file = folder / "first-screen"
    head = _first_screen(folder).partition(b" screen ")[0].decode()
    version = _first_screen(folder).partition(b"\n")[0].split()[-2].decode()
    file.write_bytes(f"{head} screen {version} {zlib.crc32(raw):08x}\n".encode() + raw)
    found = first_screen.load(file)
    if found is None:
        assert not file.exists()
        return
    assert found.summaries(0, len(found.rows)) == found.records
    first_screen.save(found, file)
    again = first_screen.load(file)
    assert again is not None
    assert (again.records, again.query, again.folders) == (
        found.records,
        found.query,
        found.folders,
    )


@cache
def _first_screen(_folder: Path) -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "first-screen"
        rows = (Summary(_ROOT / "a.md", title="Tea"), Summary(_ROOT / "\udcff.md", tags=("a",)))
        screen = FirstScreen((_ROOT,), parse("tea -x"), Order("newest"), 2, 9, 0, 3, rows)
        first_screen.save(screen, file)
        return file.read_bytes()


def _set_aside(folder: Path, raw: bytes) -> list[bytes]:
    """Return what was set aside in `folder`, `raw` or nothing, and take it away."""
    asides = sorted(folder.glob("*.damaged*"))
    contents = [aside.read_bytes() for aside in asides]
    for aside in asides:
        aside.unlink()
    assert contents in ([], [raw])
    return contents


def _searches(folder: Path, raw: bytes) -> None:
    """What cannot be understood is told and set aside as it was; the next change is kept."""
    file = folder / "searches.json"
    file.write_bytes(raw)
    read = SavedSearches(file)
    contents = _set_aside(folder, raw)
    assert bool(contents) <= bool(read.notes)
    if read.notes and not contents:  # of a newer version: never written over
        assert file.read_bytes() == raw
        return
    found = read.all()
    added = SavedSearch("added\ud800", "tea")
    read.put(added)
    again = SavedSearches(file)
    assert again.notes == []
    assert again.all() == (*(one for one in found if one.name != added.name), added)


def _settings(folder: Path, raw: bytes) -> None:
    """Whatever stands there, each setting is one of its choices, and the next one is kept."""
    ini = folder / "vidbrowser.ini"
    ini.write_bytes(raw)
    settings = Settings(folder)
    contents = _set_aside(folder, raw)
    assert bool(contents) <= bool(settings.file.notes)
    newer = any("newer version" in note for note in settings.file.notes)
    _read_each(settings)
    folders = [*dict.fromkeys(settings.folders), Path("/added")]
    settings.set_folders(folders)
    settings.set_text_size(125)
    again = Settings(folder)
    if newer:
        assert ini.read_bytes() == raw
    else:
        assert (again.text_size, again.folders) == (125, folders)


def _read_each(settings: Settings) -> None:
    properties = {n: v for n, v in vars(Settings).items() if isinstance(v, property)}
    said: dict[str, Any] = {name: getattr(settings, name) for name in properties}
    assert said["pictures"] in ("ask", "always", "never")
    assert said["watching"] in ("live", "start", "never")
    assert all(isinstance(keys, tuple) for keys in said["own_keys"].values())


def _dropped(_folder: Path, raw: bytes) -> None:
    """What is dropped is a whole path here, or told to lead elsewhere."""
    found = parsed(raw)
    assert all(path.is_absolute() for path in found.paths)
    for text in found.elsewhere:
        text.encode()
    for path in found.paths:
        os.fsencode(path)


def _settings_samples() -> Sequence[bytes]:
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder))
        settings.set_folders([_ROOT, Path("/a\nb\udcff")])
        settings.set_own_keys({"quit": ("Ctrl+Q", "F9")})
        settings.set_pictures("always")
        content = (Path(folder) / "vidbrowser.ini").read_bytes()
    return [
        content,
        b"[window]\nlanguage=de\ntext_size=125\n",
        b"",
        content + b"[x]\ny=@Variant(\\0)\n",
    ]


def _searches_samples() -> Sequence[bytes]:
    listed = [{"name": f"n{n}", "query": "tag:x", "order": "newest"} for n in range(3)]
    wholes: list[dict[str, Any]] = [
        {"version": 1, "searches": listed},
        {"version": 2, "searches": [*listed, {"name": 7}], "more": {}},
        {"searches": [{"name": "a", "query": "b"}]},
    ]
    return [json.dumps(whole, indent=1).encode() for whole in wholes]


_DROPPED = (
    b"# a comment\r\nfile:///a%20b/c\r\nhttps://example.org/\r\n",
    b"file://localhost/a\0\r\nfile:/x%ff\nFILE:///y",
)
_JSON = (b"null", b"[]", b"{}", b"1e999", b'"\\ud800"', b"[" * 99, b"-1", b"true", b'"name": ')
_INI = (
    *(b"[General]\n", b"[window]\n", b"=", b"@ByteArray(", b"@Variant(\\0\\0)", b"\\x", b"\\\n"),
    *(b"@Invalid()", b";", b"%", b"folders=", b'"', b",", b"version=9\n", b"[file]\n", b"\0"),
)

TARGETS = {
    "snapshot": Target(_snapshot, lambda: [_kept()[1]]),
    "table of a snapshot": Target(
        _table, lambda: [_snapshot_parts()[1]], (*_JSON, b'"rows"', b'"text"')
    ),
    "first screen": Target(
        _screen,
        lambda: [_first_screen(_ROOT).partition(b"\n")[2]],
        (*_JSON, b"2022-06-05", b"newest"),
    ),
    "searches": Target(_searches, _searches_samples, _JSON),
    "settings": Target(_settings, _settings_samples, _INI),
    "dropped": Target(
        _dropped, lambda: _DROPPED, (b"file:", b"//", b"%00", b"%", b"\n", b"#", b"/" * 99, b"..")
    ),
}
