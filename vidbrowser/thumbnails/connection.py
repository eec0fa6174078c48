"""HTTP connections that go to checked addresses only and end when their time is up."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any, ClassVar

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import Retry

from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.addresses import parsed

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from vidbrowser.thumbnails.addresses import Address, Resolver

CONNECT_SECONDS = 5.0
MOST_ADDRESSES = 4  # of one host are tried
# A server may end a kept connection just when it is used again: one more try, on a new one.
_ONCE_MORE = Retry(
    total=1,
    connect=0,
    read=1,
    redirect=0,
    status=0,
    other=0,
    respect_retry_after_header=False,  # it would sleep for as long as the server says
)


class RefusedError(Exception):
    """The host is never connected to; `reason` says why. No OSError: urllib3 would wrap it."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason)
        self.reason = reason


class Limit:
    """An amount of time, after which every socket that was added is shut down.

    Time-outs of a socket count from the last byte: a server that sends one byte a second would
    keep a fetch for hours.
    """

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Limit:
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        with self._lock:
            for sock in self._sockets:
                sock.close()
            self._sockets.clear()

    @property
    def left(self) -> float:
        """Return the seconds that are left, never below a hundredth."""
        return max(0.01, self._ends - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Return whether the time is up."""
        return time.monotonic() >= self._ends

    def add(self, sock: socket.socket) -> None:
        """Shut `sock` down when the time is up, also when TLS has taken it over by then."""
        double = socket.fromfd(sock.fileno(), sock.family, sock.type)
        with self._lock:
            self._sockets.append(double)
        if self.is_over:
            self._cut()

    def end(self) -> None:
        """Let the time be up now."""
        self._ends = time.monotonic()
        self._cut()

    def _cut(self) -> None:
        with self._lock:
            for sock in self._sockets:
                try:
                    sock.shutdown(socket.SHUT_RDWR)
                except OSError:  # it has ended by itself
                    continue


class Gate:
    """Opens the sockets: resolves the host, checks every address, connects to a checked one.

    What is checked is what is connected to: no second resolution can give another address.
    """

    def __init__(
        self, allow: Callable[[Address], bool], resolver: Resolver, ports: frozenset[int] | None
    ) -> None:
        self._allow, self._resolve, self._ports = allow, resolver, ports
        self._now = threading.local()

    def use(self, limit: Limit) -> None:
        """Add to `limit` the connections that this thread opens or uses again from now on."""
        self._now.limit = limit

    def watch(self, sock: socket.socket) -> None:
        """Add `sock` to the limit of this thread."""
        self._now.limit.add(sock)

    def check(self, host: str, port: int) -> list[Address]:
        """Return the addresses of `host`, all of which are allowed; raises RefusedError, OSError.

        For a connection through a proxy, which looks the name up by itself and may get others, this
        is all that can be made sure of.
        """
        if self._ports is not None and port not in self._ports:
            raise RefusedError(Sentence("Port {port} is not one of web servers.", port=str(port)))
        addresses = list(dict.fromkeys(map(parsed, self._resolve(host, port))))
        for address in addresses:
            if not self._allow(address):
                raise RefusedError(Sentence("“{host}” is not a public server.", host=str(host)))
        return addresses

    def connect(self, host: str, port: int) -> socket.socket:
        """Return a socket connected to `host`; raises RefusedError or OSError."""
        if self._now.limit.is_over:  # or the name would still be looked up
            raise TimeoutError
        addresses = self.check(host, port)
        error = OSError(f"{host} has no address")
        for address in addresses[:MOST_ADDRESSES]:
            try:
                return self._connected((str(address), port))
            except OSError as failed:
                error = failed
        raise error

    def connect_proxy(self, host: str, port: int) -> socket.socket:
        """Return a socket connected to the proxy `host`, which the person chose, wherever it is."""
        return self._connected((host, port))

    def _connected(self, place: tuple[str, int]) -> socket.socket:
        limit: Limit = self._now.limit
        if limit.is_over:
            raise TimeoutError
        sock = socket.create_connection(place, min(CONNECT_SECONDS, limit.left))
        self.watch(sock)
        return sock


class _Gated:
    """What both kinds of connection change: where their sockets come from."""

    gate: ClassVar[Gate]

    def _new_conn(self) -> socket.socket:
        return self.gate.connect(self.host, self.port)  # type: ignore[attr-defined]

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request; the socket may be one that was kept from an earlier fetch."""
        sock = self.sock  # type: ignore[attr-defined]
        if sock is not None:
            self.gate.watch(sock)
        super().request(*args, **kwargs)  # type: ignore[misc]


class _Proxied(_Gated):
    """A connection to a proxy."""

    def _new_conn(self) -> socket.socket:
        return self.gate.connect_proxy(self.host, self.port)  # type: ignore[attr-defined]


def _pools(gate: Gate, kind: type[_Gated]) -> dict[str, type[HTTPConnectionPool]]:
    """Return the pools by their scheme, whose connections are of the `kind`."""
    pools: dict[str, type[HTTPConnectionPool]] = {}
    for scheme, pool, connection in (
        ("http", HTTPConnectionPool, HTTPConnection),
        ("https", HTTPSConnectionPool, HTTPSConnection),
    ):
        gated = type("GatedConnection", (kind, connection), {"gate": gate})
        pools[scheme] = type("GatedPool", (pool,), {"ConnectionCls": gated})
    return pools


class GatedAdapter(HTTPAdapter):
    """Makes a requests session connect through `gate` only."""

    def __init__(self, gate: Gate) -> None:
        self._pools, self._proxied = _pools(gate, _Gated), _pools(gate, _Proxied)
        super().__init__(pool_connections=16, pool_maxsize=8, max_retries=_ONCE_MORE)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **more: Any
    ) -> None:
        """Build the pools that requests takes its connections from."""
        self.poolmanager = PoolManager(connections, maxsize=maxsize, block=block, **more)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **more: Any) -> ProxyManager:
        """Return the pools of connections through `proxy`."""
        manager: ProxyManager = super().proxy_manager_for(proxy, **more)
        manager.pool_classes_by_scheme = self._proxied
        return manager
