"""The limit of time and the gate that all connections go through."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from vidbrowser.thumbnails.connection import CONNECT_SECONDS, Gate, Limit, RefusedError


def test_a_limit_ends_a_read_that_waits() -> None:
    here, there = socket.socketpair()
    with here, there, Limit(0.2) as limit:
        limit.add(here)
        assert limit.left > 0.01
        assert here.recv(1) == b""
        assert limit.is_over
        assert limit.left == 0.01


def test_a_limit_that_is_over_ends_what_is_added_late() -> None:
    here, there = socket.socketpair()
    with here, there, Limit(0.01) as limit:
        time.sleep(0.05)
        limit.add(here)
        assert here.recv(1) == b""


def test_a_limit_leaves_nothing_behind() -> None:
    here, there = socket.socketpair()
    before = set(threading.enumerate())
    with here, there:
        with Limit(60) as limit:
            limit.add(here)
            (timer,) = set(threading.enumerate()) - before
        there.send(b"x")
        assert here.recv(1) == b"x"
    timer.join(30)
    assert not timer.is_alive()


def test_the_gate_tries_the_next_address() -> None:
    gate = Gate(lambda address: True, lambda host, port: ["127.0.0.2", "127.0.0.1"], None)
    with socket.create_server(("127.0.0.1", 0)) as server, Limit(5) as limit:
        gate.use(limit)
        with gate.connect("two.test", server.getsockname()[1]) as sock:
            assert sock.getpeername()[0] == "127.0.0.1"


def test_the_gate_tries_four_addresses() -> None:
    addresses = [f"127.0.0.{number}" for number in range(2, 7)]
    gate = Gate(lambda address: True, lambda host, port: addresses, None)
    with socket.create_server((addresses[-1], 0)) as server, Limit(60) as limit:
        gate.use(limit)
        with pytest.raises(ConnectionRefusedError):
            gate.connect("five.test", server.getsockname()[1])


@pytest.mark.parametrize(("seconds", "most"), [(60, CONNECT_SECONDS), (2, 2)])
def test_the_gate_waits_for_no_address_for_longer_than_the_limit(
    monkeypatch: pytest.MonkeyPatch, seconds: float, most: float
) -> None:
    waited: list[float | None] = []

    def create_connection(place: tuple[str, int], timeout: float | None) -> socket.socket:
        waited.append(timeout)
        raise TimeoutError

    monkeypatch.setattr(socket, "create_connection", create_connection)
    gate = Gate(lambda address: True, lambda host, port: ["127.0.0.1"], None)
    with Limit(seconds) as limit:
        gate.use(limit)
        with pytest.raises(TimeoutError):
            gate.connect("a.test", 80)
    assert waited[0] is not None
    assert waited[0] <= most


def test_the_gate_refuses_before_it_connects() -> None:
    gate = Gate(lambda address: False, lambda host, port: ["127.0.0.1"], frozenset({80}))
    with Limit(5) as limit:
        gate.use(limit)
        with pytest.raises(RefusedError, match="not a public server"):
            gate.connect("a.test", 80)
        with pytest.raises(RefusedError, match="Port 25"):
            gate.connect("a.test", 25)


def test_the_gate_connects_no_more_when_the_time_is_up() -> None:
    gate = Gate(lambda address: True, lambda host, port: ["127.0.0.1"], None)
    with Limit(0) as limit:
        gate.use(limit)
        with pytest.raises(TimeoutError):
            gate.connect("a.test", 80)
