"""Who listens is asked of the system, not of who listens."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING

import pytest

from tests.ui.listeners import as_nobody
from vidbrowser.ui.system import peer

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="SO_PEERCRED")


def connected(place: Path) -> socket.socket:
    end = socket.socket(socket.AF_UNIX)
    end.connect(str(place))
    return end


def test_a_program_of_the_same_user_is_known(short_folder: Path) -> None:
    place = short_folder / "s"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place))
        listener.listen()
        with connected(place) as end:
            assert peer.is_same_user(end.fileno())
            assert end.send(b"x") == 1  # it is still open


@pytest.mark.skipif(os.getuid() != 0, reason="only root can act as another user")
def test_one_of_another_user_is_known(short_folder: Path) -> None:
    place = short_folder / "s"
    with as_nobody(place), connected(place) as end:
        assert not peer.is_same_user(end.fileno())


def test_where_the_system_does_not_say_the_folder_protects(
    short_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peer, "_WHO", None)
    assert peer.is_same_user(-1)
