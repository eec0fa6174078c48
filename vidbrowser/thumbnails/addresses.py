"""Which addresses may be connected to for a stranger's picture: public ones only."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Address = IPv4Address | IPv6Address
if TYPE_CHECKING:
    Resolver = Callable[[str, int], Sequence[str]]
    """Returns the addresses of a host name, which is asked about for a port."""

# https://www.iana.org/assignments/iana-ipv6-special-registry: all that is routed is in 2000::/3,
# less the protocols of 2001::/23 (Teredo, ORCHID), documentation and 6to4. Being a list of what
# is allowed, it leaves out ::1, mapped IPv4 (::ffff:0:0/96), NAT64 (64:ff9b::/96), fc00::/7, …
_ROUTED = ip_network("2000::/3")
_NOT_PUBLIC = [
    ip_network(text)
    for text in (
        *("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
        *("192.0.0.0/24", "192.88.99.0/24"),
    )
]


def is_public(address: Address) -> bool:
    """Return whether `address` is of the public internet, and no way into another network."""
    if any(address.version == net.version and address in net for net in _NOT_PUBLIC):
        return False
    if isinstance(address, IPv6Address):
        return address in _ROUTED
    return address.is_global and not (address.is_multicast or address.is_reserved)


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses that the system knows for `host`; raises OSError when there are none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(answer[4][0]) for answer in found]


def parsed(text: str) -> Address:
    """Return the address that `text` is, its zone (`%eth0`) left out."""
    return ip_address(text.partition("%")[0])
