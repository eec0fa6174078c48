"""An address on the web that a stranger wrote: checked, and written in one way; or refused."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

LONGEST = 2_000
"""Characters of an address: what every browser opens."""

_WEB = re.compile(r"(?:(https?):)?//([^/?#\\@]*)([/?#][^\\]*)?", re.IGNORECASE)
_PORT = re.compile(r"(.*?)(?::(\d{1,5}))?")
_PLAIN = "%/?#@!$&*+,;=:~"  # of what is no letter or digit; the rest ends addresses somewhere
_PRIVATE = ("localhost", "local", "internal", "lan", "home.arpa")
_PORTS = {"http": "80", "https": "443"}


class Web(NamedTuple):
    """An address in ASCII: a public host in lower case, the rest with all marks escaped."""

    scheme: str
    host: str
    port: str  # with its colon, "" when it is the scheme's own
    rest: str  # path, query and fragment; begins with a slash

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.host}{self.port}{self.rest}"


def web_address(written: str) -> Web | None:
    """Return the address `written`, None when it is none or is not to be opened.

    Only http and https (which is meant where none is written), without names or passwords, blanks
    and invisible characters, and on a public host. What comes out is stable.
    """
    if len(written) > LONGEST or not written.isprintable() or " " in written:
        return None
    found = _WEB.fullmatch(written)
    if found is None:
        return None
    scheme, authority, rest = found.groups()
    scheme = (scheme or "https").lower()
    parts = _PORT.fullmatch(authority)
    host = _public_host(parts[1]) if parts else None
    port = parts[2] if parts else None
    if not host or (port and not 0 < int(port) < 1 << 16):
        return None
    rest = quote(rest or "/", _PLAIN)
    shown = f":{int(port)}" if port and port != _PORTS[scheme] else ""
    web = Web(scheme, host, shown, rest if rest.startswith("/") else f"/{rest}")
    return web if len(web.url) <= LONGEST else None


def _public_host(written: str) -> str | None:
    """Return the host `written` as it is looked up, None when it is none of the public internet."""
    from ipaddress import ip_address  # few files need them

    from vidbrowser.records.hosts import ascii_host

    host = ascii_host(written)
    if not host or host.startswith("["):  # no site is known by such a number
        return None
    last = host.rpartition(".")[2]
    if last[:1].isdigit():  # `127.1` and `0x7f.1` lead a browser home, too
        try:
            address = ip_address(host)
        except ValueError:
            return None
        return host if address.is_global and not address.is_multicast else None
    private = any(host == name or host.endswith(f".{name}") for name in _PRIVATE)
    return None if private or "." not in host else host
