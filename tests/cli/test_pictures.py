"""`vidbrowser pictures`: from a real server on loopback, which is refused outside of tests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.thumbnails.conftest import Server, encoded
from vidbrowser import paths
from vidbrowser.cli import main, pictures
from vidbrowser.thumbnails import proxies
from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.store import Store
from vidbrowser.thumbnails.thumbnails import Thumbnails
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Return a server that the command may ask, and have the program's folders elsewhere."""
    for name in ("CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    fetcher = Fetcher(allow=lambda address: address.is_loopback, ports=None, seconds=10)
    monkeypatch.setattr(
        pictures,
        "_thumbnails",
        lambda limit: Thumbnails(Store(paths.pictures(), limit), lambda: fetcher),
    )
    running = Server()
    yield running
    running.close()


@pytest.fixture
def folder(tmp_path: Path, server: Server) -> Path:
    """Return three records: with a picture, with one that is gone, with none that can be had."""
    server.answer("/a", encoded("PNG"))
    server.answer("/b", b"", 410)
    server.answer("/c", b"", 500)
    folder = tmp_path / "records"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.md").write_text(
            f'---\nid: "{name}"\ntitle: "Title {name}"\nimage: "{server.url(f"/{name}")}"\n---\n'
        )
    return folder


def test_pictures_are_fetched_once(folder: Path, server: Server, capsys: Capture) -> None:
    assert main(["pictures", str(folder)]) == 1
    told = capsys.readouterr().out
    assert told.startswith("3 pictures: 1 fetched, 0 there already, 1 gone at the source, 1 failed")
    main(["pictures", str(folder), "--json"])
    told_again = json.loads(capsys.readouterr().out)
    assert (told_again["there"], told_again["fetched"], told_again["total"]) == (1, 0, 3)
    assert len(server.seen) == 3
    main(["search", "is:gone", str(folder), "--format", "ids"])
    assert capsys.readouterr().out == "b\n"


def test_of_what_matches_only(folder: Path, server: Server, capsys: Capture) -> None:
    assert main(["pictures", str(folder), "--query", "id:a"]) == 0
    assert [path for path, _ in server.seen] == ["/a"]
    assert main(["pictures", str(folder), "--query", "-title"]) == 0
    assert main(["pictures", str(folder), "--query", "views:x"]) == 2
    assert len(server.seen) == 1


@pytest.mark.parametrize("forbid", ["never", "offline"])
def test_the_settings_are_kept_to(
    folder: Path, server: Server, capsys: Capture, forbid: str
) -> None:
    settings = Settings(paths.config_folder())
    if forbid == "never":
        settings.set_pictures("never")
    else:
        settings.set_offline(True)
    assert main(["pictures", str(folder)]) == 2
    assert "nothing was fetched" in capsys.readouterr().err
    assert not server.seen


def test_what_fetches_outside_of_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    thumbnails = pictures._thumbnails(1000)
    assert isinstance(thumbnails._made()._proxy, proxies.SystemProxies)
