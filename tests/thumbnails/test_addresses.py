"""Which addresses are public."""

from __future__ import annotations

import pytest

from vidbrowser.thumbnails.addresses import is_public, parsed, resolve


@pytest.mark.parametrize("text", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450::1"])
def test_public(text: str) -> None:
    assert is_public(parsed(text))


@pytest.mark.parametrize(
    "text",
    [
        *("127.0.0.1", "127.255.255.254", "::1"),
        *("10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "fc00::1", "fdff::1"),
        *("169.254.169.254", "fe80::1", "fe80::1%eth0", "fec0::1"),
        *("224.0.0.1", "239.255.255.255", "ff02::1"),
        *("0.0.0.0", "0.1.2.3", "::", "240.0.0.1", "255.255.255.255", "4000::1", "100::1"),
        "100.64.0.1",
        *("192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "192.88.99.1"),
        *("::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "2002:7f00:1::", "2001:0:1::1"),
        *("64:ff9b::7f00:1", "64:ff9b:1::1", "2001:db8::1", "3fff::1", "2001:20::1"),
    ],
)
def test_not_public(text: str) -> None:
    assert not is_public(parsed(text))


def test_the_system_resolves() -> None:
    assert set(resolve("127.0.0.1", 80)) == {"127.0.0.1"}
    assert {parsed(text).is_loopback for text in resolve("localhost", 80)} == {True}
