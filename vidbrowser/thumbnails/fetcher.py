"""Fetches pictures from servers that nobody vouches for."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import requests
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from vidbrowser import __version__
from vidbrowser.thumbnails.addresses import is_public, resolve
from vidbrowser.thumbnails.connection import (
    CONNECT_SECONDS,
    Gate,
    GatedAdapter,
    Limit,
    RefusedError,
)
from vidbrowser.thumbnails.outcome import Failure, FailureKind, Picture
from vidbrowser.thumbnails.picture import scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.thumbnails.addresses import Address, Resolver

READ_SECONDS = 10.0
MOST_BYTES = 5_000_000
MOST_REDIRECTS = 3
LONGEST_URL = 4096
WEB_PORTS = frozenset({80, 443})
_CHUNK = 65_536

_TIME_IS_UP = Failure(FailureKind.UNREACHABLE, "The picture took too long to come.", retry=True)
_TOO_LARGE = Failure(FailureKind.TOO_LARGE, f"The picture has more than {MOST_BYTES:,} bytes.")


class Fetcher:
    """Fetches one picture at a time in each thread that asks; every fetch ends in `seconds`.

    `allow` says which addresses may be connected to, `ports` which ports (None: any), `resolver`
    gives the addresses of a host. Proxies, netrc and the like of the environment are not used, as
    a proxy would resolve names itself; no cookies, no Referer, no credentials are sent.
    """

    def __init__(
        self,
        *,
        allow: Callable[[Address], bool] = is_public,
        resolver: Resolver = resolve,
        ports: frozenset[int] | None = WEB_PORTS,
        seconds: float = 20.0,
    ) -> None:
        self._seconds = seconds
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

    def fetch(self, url: str) -> Picture | Failure:
        """Return the picture at `url`, scaled; never raises, takes at most the limit's seconds.

        The name's resolution is the system's and keeps to the system's own time-outs.
        """
        with Limit(self._seconds) as limit:
            self._gate.use(limit)
            try:
                answer = self._follow(url, limit)
            except RefusedError as error:
                return Failure(FailureKind.REFUSED, str(error))
            except ValueError:  # InvalidURL and UnicodeError are of this kind
                return Failure(FailureKind.REFUSED, "The address of the picture cannot be read.")
            except (requests.RequestException, HTTPError, OSError) as error:
                return _TIME_IS_UP if limit.is_over else _unreachable(error)
        return scaled(answer) if isinstance(answer, bytes) else answer

    def _follow(self, url: str, limit: Limit) -> bytes | Failure:
        for _ in range(MOST_REDIRECTS + 1):
            _check(url)
            timeout = (CONNECT_SECONDS, min(READ_SECONDS, limit.left))
            with self._session.get(
                url, stream=True, allow_redirects=False, timeout=timeout
            ) as response:
                if not response.is_redirect:
                    return _body(response, limit)
                url = urljoin(url, response.headers["location"])
        return Failure(FailureKind.UNREACHABLE, f"More than {MOST_REDIRECTS} redirections.")


def _check(url: str) -> None:
    if len(url) > LONGEST_URL:
        raise RefusedError("The address of the picture is too long.")
    parts = parse_url(url)  # the parser that requests itself goes by
    if parts.scheme not in ("http", "https") or not parts.host:
        raise RefusedError("Only http and https addresses are fetched.")
    if parts.auth is not None:
        raise RefusedError("Addresses that hold a user name are not fetched.")


def _body(response: requests.Response, limit: Limit) -> bytes | Failure:
    failure = _failed(response.status_code)
    if failure:
        return failure
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > MOST_BYTES:
        return _TOO_LARGE
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
        return Failure(FailureKind.GONE, f"The server has no such picture (status {status}).")
    return Failure(
        FailureKind.UNREACHABLE, f"The server answered with status {status}.", retry=True
    )


def _unreachable(error: Exception) -> Failure:
    if isinstance(error, requests.Timeout):
        reason = "The server did not answer in time."
    elif isinstance(error, requests.exceptions.SSLError):
        reason = "The server could not prove that it is the one asked for."
    else:
        reason = "The server could not be reached, or broke off."
    return Failure(FailureKind.UNREACHABLE, reason, retry=True)
