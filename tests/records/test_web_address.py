"""What is an address on the web, how it is written, and what is refused."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vidbrowser.records.web_address import LONGEST, web_address


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("HTTP://Example.ORG", "http://example.org/"),
        ("//example.org?a=b", "https://example.org/?a=b"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://example.org:08080/a", "http://example.org:8080/a"),
        ("https://münchen.de/ä#ö", "https://xn--mnchen-3ya.de/%C3%A4#%C3%B6"),
        ("https://example.org/a(b)['c']", "https://example.org/a%28b%29%5B%27c%27%5D"),
        ("https://example.org/%7Ea%zz", "https://example.org/%7Ea%zz"),
        ("https://8.8.8.8/a", "https://8.8.8.8/a"),
        ("https://ｅxample.org/", "https://example.org/"),
    ],
)
def test_one_way_of_writing(written: str, url: str) -> None:
    web = web_address(written)
    assert web is not None
    assert web.url == url
    assert web_address(url) == web


@pytest.mark.parametrize(
    "written",
    [
        *("", "a", "/about", "about.html", "example.org", "https:/example.org", "https://"),
        *("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://example.org/a"),
        *("javascript://example.org/%0aalert(1)", "mailto:a@example.org", "steam://run/1"),
        *("https://name@example.org/", "https://name:word@example.org/", "https://a@b@example.org"),
        *("https://example.org\\@evil.org/", "https://example.org/a\\b", "https:\\\\example.org"),
        *("https://example.org/a b", "https://example.org/a\tb", "https://example.org/\n"),
        *("https://exam\u200bple.org/", "https://example.org/\u202etxt", "https://example.org/\0"),
        *("https://example.org/\ud800", "https://exa<mple.org/", "https://a..b/", "https://-"),
        *("http://localhost/", "http://a.localhost/", "http://printer.local/", "http://intranet/"),
        *("http://127.0.0.1/", "http://127.1/", "http://0x7f.1/", "http://2130706433/"),
        *("http://10.0.0.1/", "http://192.168.1.1/admin", "http://169.254.169.254/latest"),
        *("http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://224.0.0.1/"),
        *("http://127.0.0.1./", "http://１２７.0.0.1/", "http://a℀b.org/"),
        *("https://example.org:0/", "https://example.org:99999/", "https://example.org:1a/"),
        "https://example.org/" + "a" * LONGEST,
        "https://example.org/" + "ä" * (LONGEST // 3),
    ],
)
def test_what_is_refused(written: str) -> None:
    assert web_address(written) is None


PIECES = (
    *("https://", "http:", "//", "/", "\\", "@", ":", "80", "localhost", "example.org", "."),
    *(
        "127.0.0.1",
        "[::1]",
        "?",
        "#",
        "%",
        "%00",
        " ",
        "\n",
        "\0",
        "ä",
        "\u202e",
        "\ud800",
        "'",
        ")",
    ),
)
pieces = st.sampled_from(PIECES)


@example("https://example.org/?a#b?c")
@given(st.lists(pieces, max_size=12).map("".join) | st.text().map("https://example.org/".__add__))
def test_whatever_comes_out_keeps_the_rules(written: str) -> None:
    web = web_address(written)
    if web is None:
        return
    assert web_address(web.url) == web
    split = urlsplit(web.url)
    assert split.scheme in ("http", "https")
    assert split.hostname == web.host
    assert split.username is split.password is None
    assert web.url.isascii()
    assert web.url.isprintable()
    assert len(web.url) <= LONGEST
    assert not set(web.url) & set(" <>\"'()[]\\`|{}^")
