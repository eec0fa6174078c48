"""Nothing that a description says makes Qt open a file, a resource or a connection."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument

from tests.descriptions.attacks import ATTACKS
from tests.ui.samples import record
from vidbrowser.descriptions.rendering import render
from vidbrowser.records.reader import read_file
from vidbrowser.ui.detail.description_view import DescriptionView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_IN_OPEN, _IN_ACCESS, _IN_CREATE = 0x20, 0x1, 0x100
_EVENTS = ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.startfile")
_watches: list[Watch] = []


class Watch:
    """Sees what this thread opens by Python, anybody in a folder, and who connects to a server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.picture, self.style = folder / "picture.png", folder / "style.css"
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(0)
        assert image.save(str(self.picture))
        self.style.write_text("p { color: red }")
        self.server = socket.create_server(("127.0.0.1", 0))
        self.server.setblocking(False)
        self.host = f"127.0.0.1:{self.server.getsockname()[1]}"
        self.python: list[str] = []
        self.thread = threading.get_ident()
        library = ctypes.CDLL(None, use_errno=True)
        self._inotify = library.inotify_init1(os.O_NONBLOCK)
        events = _IN_OPEN | _IN_ACCESS | _IN_CREATE
        assert library.inotify_add_watch(self._inotify, os.fsencode(folder), events) >= 0

    def opened(self) -> list[str]:
        """Return what was opened since the last time this was asked."""
        seen, self.python = self.python, []
        try:
            os.read(self._inotify, 1 << 16)
            seen.append("a file in the folder")
        except BlockingIOError:
            pass
        try:
            self.server.accept()[0].close()
            seen.append("a connection")
        except BlockingIOError:
            pass
        return seen

    def close(self) -> None:
        self.server.close()
        os.close(self._inotify)


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watches or event not in _EVENTS:
        return
    if threading.get_ident() != _watches[-1].thread:  # other tests' windows may still be closing
        return
    if not str(arguments[0]).endswith((".py", ".pyc", ".so")):  # codecs are imported when needed
        _watches[-1].python.append(f"{event} {arguments[:1]}")


sys.addaudithook(_audit)  # stays; it does nothing where nobody watches


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    if not sys.platform.startswith("linux"):
        pytest.skip("files are watched with inotify")
    watch = Watch(tmp_path)
    watch.opened()
    _watches.append(watch)
    yield watch
    _watches.remove(watch)
    watch.close()


@pytest.fixture
def view(qtbot: QtBot) -> DescriptionView:
    view = DescriptionView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def addresses(watch: Watch) -> list[str]:
    file, host = str(watch.picture), watch.host
    return [
        file,
        f"file://{file}",
        f"file://localhost{file}",
        f"FILE://{file}",
        f"file:{file}",
        "picture.png",
        "./picture.png",
        "../" * 12 + file.lstrip("/"),
        f"http://{host}/x.png",
        f"https://{host}/x.png",
        f"//{host}/x.png",
        f"ftp://{host}/x.png",
        rf"\\{host}\share\x.png",
        f"file://{host}/share/x.png",
        "qrc:/qt-project.org/styles/commonstyle/images/file-16.png",
        ":/qt-project.org/styles/commonstyle/images/file-16.png",
        "data:image/png;base64,iVBORw0KGgo=",
        f"jar:file://{file}!/x",
        "",
    ]


PLACES = (
    '<img src="{}">',
    '<img src="{}" srcset="{}">',
    '<p style="background-image: url({})">x</p>',
    '<body background="{}">x',
    '<table background="{}"><tr><td background="{}">x</td></tr></table>',
    '<ul style="list-style-image: url({})"><li>x</li></ul>',
    '<link rel="stylesheet" href="{}"><p>x</p>',
    "<style>@import url({}); p {{ background: url({}) }}</style><p>x</p>",
    '<object data="{}"></object><embed src="{}"><iframe src="{}"></iframe><video poster="{}">',
    '<svg><image href="{}"/></svg><input type="image" src="{}">x',
    '<meta http-equiv="refresh" content="0;{}"><base href="{}"><img src="picture.png">',
)


def test_the_watch_sees_what_qt_opens(watch: Watch, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QTextBrowser

    open_one = QTextBrowser()
    qtbot.addWidget(open_one)
    open_one.setHtml(f'<img src="file://{watch.picture}">')
    open_one.grab()
    assert watch.opened() == ["a file in the folder"]
    watch.picture.read_bytes()
    assert len(watch.opened()) == 2
    socket.create_connection(watch.server.getsockname()).close()
    assert "a connection" in watch.opened()


@pytest.mark.parametrize("place", PLACES, ids=range(len(PLACES)))
def test_even_markup_that_nobody_made_safe_loads_nothing(
    view: DescriptionView, watch: Watch, qtbot: QtBot, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(watch.folder)
    for address in addresses(watch):
        view.show_html(place.replace("{}", address).replace("{{", "{").replace("}}", "}"), ())
        view.grab()
        qtbot.wait(1)
        assert watch.opened() == [], address
        assert view.document().size().height() < 150  # no picture of 200 pixels


@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType))
def test_every_kind_of_resource_is_answered_with_nothing(
    view: DescriptionView, watch: Watch, kind: QTextDocument.ResourceType
) -> None:
    for address in addresses(watch):
        for answer in (
            view.loadResource(kind.value, QUrl(address)),
            view.document().loadResource(kind.value, QUrl(address)),
            view.document().resource(kind.value, QUrl(address)),
        ):
            assert answer in (QByteArray(), b"") or (answer.width(), answer.height()) == (1, 1)
    assert watch.opened() == []


def test_all_attacks_are_rendered_and_nothing_is_opened(
    view: DescriptionView, watch: Watch, qtbot: QtBot
) -> None:
    for attack in ATTACKS:
        view.show_html(render(record(1, description=attack.markup), str).html, ("kept",))
        view.grab()
        assert watch.opened() == [], attack.name
        assert " ".join(attack.remains.split()) in " ".join(view.toPlainText().split()), attack.name
    assert len(ATTACKS) >= 200


def test_attacks_on_what_is_here_open_nothing(
    view: DescriptionView, watch: Watch, qtbot: QtBot
) -> None:
    for address in addresses(watch):
        body = "".join(place.replace("{}", address) for place in PLACES)
        view.show_html(render(record(1, description=body), str).html, ())
        view.grab()
        qtbot.wait(1)
        assert watch.opened() == [], address
        assert "<img" not in view.toHtml()


def test_real_bodies_open_nothing(view: DescriptionView, watch: Watch, corpus: Path) -> None:
    files = sorted(corpus.rglob("*.md"))[::20]
    bodies = [found for found in (read_file(file).record for file in files) if found]
    watch.opened()
    shown = [(render(found, str).html, found.path) for found in bodies]
    for html, path in shown:
        view.show_html(html, ("the",))
        view.grab()
        assert watch.opened() == [], path
    assert len(shown) > 250
