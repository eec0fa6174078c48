"""What a start asks for arrives as it is, and nothing else is taken for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.startup.request import ACTIONS, Request, of_start, of_uris, said, understood

NAMES = st.binary(min_size=1).filter(lambda name: b"\0" not in name)
TOKENS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=100)


@given(st.lists(NAMES), st.sampled_from(["", *ACTIONS]), TOKENS)
def test_a_request_arrives_as_it_is(names: list[bytes], action: str, token: str) -> None:
    asked = Request(tuple(Path("/", os.fsdecode(name)) for name in names), action, token)
    assert understood(said(asked)) == asked


@given(st.binary())
def test_anything_else_is_not_understood(line: bytes) -> None:
    assert understood(line) is None


@pytest.mark.parametrize(
    "line", [b"[" * 10_000, b"[1]", b'["zz"]', b"{}", b'{"paths": [1]}', b"7", b"null"]
)
def test_what_asks_for_nothing_is_not_understood(line: bytes) -> None:
    assert understood(line) is None


@pytest.mark.parametrize("token", ["a\nb", "é", "x" * 1_001])
def test_what_is_no_token_is_left(token: str) -> None:
    assert of_uris([], "", token).token == ""


def test_an_action_that_is_not_known_is_left() -> None:
    assert of_uris([], "quit").action == ""
    assert of_uris([], "new-search").action == "new-search"


@given(NAMES)
def test_uris_name_files_in_any_encoding(name: bytes) -> None:
    quoted = "".join(f"%{byte:02X}" for byte in name)
    assert of_uris([f"file:///{quoted}"]).paths == (Path("/" + os.fsdecode(name)),)


@pytest.mark.parametrize(
    "uri", ["https://a.example/b", "file://other/a", "file:a", "a", "", "file:///%00", "file://[/a"]
)
def test_what_is_no_file_of_this_machine_is_left(uri: str) -> None:
    assert of_uris([uri]).paths == ()


@given(st.text())
def test_no_uri_is_too_odd(uri: str) -> None:
    assert all(path.is_absolute() for path in of_uris([uri]).paths)


def test_a_start_is_asked_for_what_lies_where_it_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "wl-7")
    assert of_start([Path("a")]) == Request((tmp_path / "a",), "", "wl-7")


def test_the_token_is_where_qt_looks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")  # so that it is put back
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    Request().hand_token_over()
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    Request(token="wl-8").hand_token_over()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "wl-8"
