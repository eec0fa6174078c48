"""Hosts: what is looked up, and what a person is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.hosts import ascii_host, shown_host


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("Example.ORG", "example.org"),
        ("example.org.", "example.org"),
        ("münchen.example", "xn--mnchen-3ya.example"),
        ("faß.example", "xn--fa-hia.example"),  # not fass.example, another site
        ("東京。example", "xn--1lqs71d.example"),
        ("exam\u200bple.org", "example.org"),
        ("ｅｘａｍｐｌｅ.org", "example.org"),
        ("[::1]", "[::1]"),
        ("[0:0:0:0:0:0:0:1]", "[::1]"),
        ("127.0.0.1", "127.0.0.1"),
        ("my_host", "my_host"),
    ],
)
def test_the_host_that_is_looked_up(written: str, host: str) -> None:
    assert ascii_host(written) == host


@pytest.mark.parametrize(
    "written",
    ["", ".", "a..b", "a b", "a%41", "evil.example℀.bank.example", "[::1", "[x]", "a" * 64, "a<b"],
)
def test_what_is_no_host(written: str) -> None:
    assert ascii_host(written) is None


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("example.org", "example.org"),
        ("xn--mnchen-3ya.example", "münchen.example"),
        ("xn--pple-43d.com", "аpple.com (xn--pple-43d.com)"),
        ("xn--80ak6aa92e.com", "аррӏе.com (xn--80ak6aa92e.com)"),
        ("xn--e1afmkfd.xn--p1ai", "пример.рф"),
        ("xn--!!!.example", "xn--!!!.example"),
        ("xn--.example", "xn--.example"),
    ],
)
def test_the_host_that_is_shown(host: str, shown: str) -> None:
    assert shown_host(host) == shown


@given(st.text(max_size=30))
def test_any_text_is_a_stable_ascii_host_or_none(written: str) -> None:
    host = ascii_host(written)
    if host is not None:
        assert host.isascii()
        assert ascii_host(host) == host
        assert not set(host) & set(" /?#@\\%<>\"'")
        assert shown_host(host).isprintable()
