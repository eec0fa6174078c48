"""Which servers are never asked, whatever their names resolve to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture

Server = Any  # tests/thumbnails/conftest.py
Encoder = Callable[..., bytes]


def kind(answer: object) -> FailureKind:
    assert isinstance(answer, Failure), answer
    return answer.kind


def test_loopback_is_refused_by_default(server: Server, picture: Encoder) -> None:
    server.answer("/a", picture("PNG"))
    fetcher = Fetcher(ports=None)
    for host in ("127.0.0.1", "localhost", "0x7f000001", "127.1", "[::ffff:127.0.0.1]", "0"):
        assert kind(fetcher.fetch(server.url("/a", host))) is FailureKind.REFUSED, host
    assert not server.seen


def test_one_private_address_among_public_ones_is_enough(server: Server) -> None:
    fetcher = Fetcher(resolver=lambda host, port: ["8.8.8.8", "192.168.1.1"])
    assert kind(fetcher.fetch("http://pictures.test/")) is FailureKind.REFUSED


def test_a_name_is_resolved_once_and_the_checked_address_is_used(
    server: Server, picture: Encoder
) -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    fetcher = Fetcher(
        allow=lambda address: address.is_loopback,
        resolver=lambda host, port: next(answers),
        ports=None,
    )
    server.answer("/a", picture("PNG"))
    assert isinstance(fetcher.fetch(server.url("/a", "rebinding.test")), Picture)
    assert next(answers)


def test_only_ports_of_web_servers(server: Server) -> None:
    answer = Fetcher(allow=lambda address: True).fetch(server.url("/a"))
    assert kind(answer) is FailureKind.REFUSED
    assert not server.seen


@given(
    st.one_of(
        st.text(),
        st.text().map(lambda text: f"http://{text}"),
        st.text(alphabet="http:/@[]?#%.0127\\ ").map(lambda text: f"https://{text}"),
    )
)
def test_any_text_gets_a_typed_answer_and_no_connection(text: str) -> None:
    def nowhere(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    fetcher = Fetcher(resolver=nowhere)
    assert kind(fetcher.fetch(text)) is FailureKind.REFUSED
