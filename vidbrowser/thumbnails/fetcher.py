"""Fetches pictures from servers that nobody vouches for."""

from __future__ import annotations

from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import requests
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from vidbrowser import __version__
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.addresses import is_public, resolve
from vidbrowser.thumbnails.connection import (
    CONNECT_SECONDS,
    Gate,
    GatedAdapter,
    Limit,
    RefusedError,
)
from vidbrowser.thumbnails.outcome import BROKEN_OFF, Failure, FailureKind, Picture, too_large
from vidbrowser.thumbnails.pauses import Pauses
from vidbrowser.thumbnails.picture import scaled
from vidbrowser.thumbnails.sources import is_stand_in, surer

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.thumbnails.addresses import Address, Resolver

READ_SECONDS = 10.0
MOST_BYTES = 5_000_000
MOST_REDIRECTS = 3
LONGEST_URL = 4096
WEB_PORTS = frozenset({80, 443})
_CHUNK = 65_536

_TIME_IS_UP = Failure(
    FailureKind.UNREACHABLE, Sentence("The picture took too long to come."), retry=True
)
_TOO_LARGE = too_large(MOST_BYTES)
_BUSY = Sentence("The server asks to be left alone for a while.")
_STAND_IN = Failure(
    FailureKind.GONE, Sentence("The video no longer exists at its source, and so its picture.")
)
_TOO_MANY = Sentence("More than {most} redirections.", most=MOST_REDIRECTS)


class Fetcher:
    """Fetches one picture at a time in each thread that asks; every fetch ends in `seconds`.

    `allow` says which addresses may be connected to, `ports` which ports (None: any), `resolver`
    gives the addresses of a host. `proxy` tells the proxy for an address, "" for none: it resolves
    names by itself, so what it connects to is not sure to be what was checked. netrc and the like
    are not used; no cookies, no Referer, no credentials are sent but those for the proxy.
    """

    def __init__(
        self,
        *,
        allow: Callable[[Address], bool] = is_public,
        resolver: Resolver = resolve,
        ports: frozenset[int] | None = WEB_PORTS,
        proxy: Callable[[str], str] = lambda _url: "",
        seconds: float = 20.0,
    ) -> None:
        self._seconds, self._proxy = seconds, proxy
        self._pauses = Pauses()
        self._closed = 0
        self._limits: set[Limit] = set()  # of what is being fetched
        self._gate = Gate(allow, resolver, ports)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers.clear()
        self._session.headers.update(
            {
                "User-Agent": f"vidbrowser/{__version__}",
                "Accept": "image/webp,image/png,image/jpeg,image/gif",
                "Accept-Encoding": "identity",
            }
        )
        self._session.mount("https://", GatedAdapter(self._gate))
        self._session.mount("http://", GatedAdapter(self._gate))

    def close(self) -> None:
        """Break off what is being fetched, and close the connections that are kept.

        What is fetched after it opens new ones.
        """
        self._closed += 1
        for limit in tuple(self._limits):
            limit.end()
        self._session.close()

    def fetch(self, url: str) -> Picture | Failure:
        """Return the picture at `url`, scaled; never raises, takes at most twice the limit.

        The name's resolution is the system's and keeps to the system's own time-outs. Of a picture
        that is not there, and that a video need not have, the one that each has is asked for.
        """
        closed = self._closed
        answer = self._answer(url)
        return answer if isinstance(answer, Picture) or closed == self._closed else BROKEN_OFF

    def _answer(self, url: str) -> Picture | Failure:
        answer = self._picture(url)
        if _is_gone(answer) and (other := surer(url)):
            return self._picture(other)
        return answer

    def _picture(self, url: str) -> Picture | Failure:
        answer = self._fetched(url)
        picture = scaled(answer) if isinstance(answer, bytes) else answer
        return _STAND_IN if isinstance(picture, Picture) and is_stand_in(url, picture) else picture

    def _fetched(self, url: str) -> bytes | Failure:
        with Limit(self._seconds) as limit:
            self._gate.use(limit)
            self._limits.add(limit)
            try:
                return self._follow(url, limit)
            except RefusedError as error:
                return Failure(FailureKind.REFUSED, error.reason)
            except ValueError:  # InvalidURL and UnicodeError are of this kind
                return Failure(
                    FailureKind.REFUSED, Sentence("The address of the picture cannot be read.")
                )
            except (requests.RequestException, HTTPError, OSError) as error:
                return _TIME_IS_UP if limit.is_over else _unreachable(error)
            finally:
                self._limits.discard(limit)

    def _follow(self, url: str, limit: Limit) -> bytes | Failure:
        for _ in range(MOST_REDIRECTS + 1):
            host, port = _check(url)
            if seconds := self._pauses.left(host):
                return _left_alone(seconds)
            with self._session.get(
                url,
                stream=True,
                allow_redirects=False,
                timeout=(CONNECT_SECONDS, min(READ_SECONDS, limit.left)),
                proxies=self._proxies(url, host, port),
            ) as response:
                if seconds := self._pauses.noted(host, response.status_code, response.headers):
                    return _left_alone(seconds)
                if not response.is_redirect:
                    return _body(response, limit)
                url = urljoin(url, response.headers["location"])
        return Failure(FailureKind.UNREACHABLE, _TOO_MANY)

    def _proxies(self, url: str, host: str, port: int) -> dict[str, str]:
        """Return the proxy for `url` as requests takes it; what can be checked has been.

        A name that only the proxy can look up is left to it. Raises RefusedError.
        """
        proxy = self._proxy(url)
        if not proxy:
            return {}
        if not proxy.lower().startswith(("http://", "https://")):
            raise RefusedError(Sentence("Only proxies that speak HTTP can be used."))
        with suppress(OSError):
            self._gate.check(host, port)
        return {"all": proxy}


def _check(url: str) -> tuple[str, int]:
    """Return the host and the port of `url`; raises RefusedError for what is never asked."""
    if len(url) > LONGEST_URL:
        raise RefusedError(Sentence("The address of the picture is too long."))
    parts = parse_url(url)  # the parser that requests itself goes by
    if parts.scheme not in ("http", "https") or not parts.host:
        raise RefusedError(Sentence("Only http and https addresses are fetched."))
    if parts.auth is not None:
        raise RefusedError(Sentence("Addresses that hold a user name are not fetched."))
    return parts.host.strip("[]"), parts.port or {"http": 80, "https": 443}[parts.scheme]


def _is_gone(answer: Picture | Failure) -> bool:
    return isinstance(answer, Failure) and answer.kind is FailureKind.GONE


def _left_alone(seconds: int) -> Failure:
    """Return that a server has asked not to be asked again for so many `seconds`."""
    return Failure(FailureKind.UNREACHABLE, _BUSY, retry=True, seconds=seconds)


def _body(response: requests.Response, limit: Limit) -> bytes | Failure:
    failure = _failed(response.status_code)
    if failure:
        return failure
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > MOST_BYTES:
        return _TOO_LARGE
    try:
        return _read(response, limit)
    except ValueError as error:  # parts whose lengths are none
        raise requests.exceptions.ChunkedEncodingError from error


def _read(response: requests.Response, limit: Limit) -> bytes | Failure:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):  # decompressed, should it come compressed
        body += chunk
        if len(body) > MOST_BYTES:
            return _TOO_LARGE
        if limit.is_over:
            return _TIME_IS_UP
    return _TIME_IS_UP if limit.is_over else bytes(body)


def _failed(status: int) -> Failure | None:
    if status == 200:
        return None
    if status in (404, 410):
        gone = Sentence(
            "The picture no longer exists at its source (status {status}).", status=status
        )
        return Failure(FailureKind.GONE, gone)
    answered = Sentence("The server answered with status {status}.", status=status)
    return Failure(FailureKind.UNREACHABLE, answered, retry=True)


def _unreachable(error: Exception) -> Failure:
    if isinstance(error, requests.Timeout):
        reason = Sentence("The server did not answer in time.")
    elif isinstance(error, requests.exceptions.SSLError):
        reason = Sentence("The server could not prove that it is the one asked for.")
    else:
        reason = Sentence("The server could not be reached, or broke off.")
    return Failure(FailureKind.UNREACHABLE, reason, retry=True)
