"""Where links go: wrappers, tracking, hosts, refusals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.descriptions.links import refusal, target

END = "https%3A%2F%2Fgood.example%2Fa%3Fb%3D1"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("https://good.example", "https://good.example"),
        (" HTTPS://Good.Example/A \u200b", "https://good.example/A"),
        ("http://good.example:8080/a?b=c#d", "http://good.example:8080/a?b=c#d"),
        ("http://info@good.example/", "http://good.example/"),
        ("https://bank.example:pw@good.example/", "https://good.example/"),
        ("https://good.example\\@bank.example/", "https://good.example/@bank.example/"),
        ("https://good.example/путь\u202e", "https://good.example/%D0%BF%D1%83%D1%82%D1%8C"),
        ("https://good.example/a b\"<'>", "https://good.example/a%20b%22%3C'%3E"),
        ("https://good.example/%zz", "https://good.example/%zz"),
        ("http://g%6Fod.example/", "http://good.example/"),
        ("mailto:me@good.example", "mailto:me@good.example"),
        ("MAILTO:me@good.example?subject=Hi&bcc=x@y.example&attach=/etc/passwd",
         "mailto:me@good.example?subject=Hi"),
    ],
)  # fmt: skip
def test_where_a_link_goes(href: str, url: str) -> None:
    leads = target(href)
    assert leads is not None
    assert leads.url == url
    assert refusal(href) == ""


@pytest.mark.parametrize(
    "wrapper",
    [
        "https://www.youtube.com/redirect?event=d&redir_token=x&q={}&v=y",
        "https://l.facebook.com/l.php?u={}&h=AT0",
        "http://lm.facebook.com/l.php?u={}",
        "https://www.google.com/url?sa=t&url={}&usg=x",
        "https://www.google.co.uk/url?q={}",
        "https://l.instagram.com/?u={}&e=x",
        "https://t.umblr.com/redirect?z={}&t=x",
        "https://out.reddit.com/t3_x?url={}&token=y",
        "https://away.vk.com/away.php?to={}",
        "https://vk.com/away.php?to={}",
        "https://steamcommunity.com/linkfilter/?url={}",
        "https://steamcommunity.com/linkfilter/?u={}",
        "https://href.li/?{}",
        "https://nullrefer.com/?{}",
        "https://exit.sc/?url={}",
        "https://duckduckgo.com/l/?uddg={}",
    ],
)
def test_wrappers_are_taken_off(wrapper: str) -> None:
    leads = target(wrapper.format(END))
    assert leads is not None
    assert leads.url == leads.shown == "https://good.example/a?b=1"


def test_wrappers_inside_wrappers_are_taken_off() -> None:
    twice = "https://l.facebook.com/l.php?u=https%3A%2F%2Fhref.li%2F%3Fhttps%3A%2F%2Fgood.example"
    leads = target(twice)
    assert leads is not None
    assert leads.url == "https://good.example"


@pytest.mark.parametrize(
    "inner", ["javascript%3Aalert(1)", "file%3A%2F%2F%2Fx", "", "%2Fx", "http%3A"]
)
def test_a_wrapper_around_something_else_is_left(inner: str) -> None:
    wrapper = f"https://www.youtube.com/redirect?q={inner}"
    leads = target(wrapper)
    assert leads is not None
    assert leads.url == wrapper


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("?utm_source=a&x=1&utm_medium=b&y=%20&fbclid=c", "?x=1&y=%20"),
        ("?gclid=a", ""),
        ("?igshid=a&igsh=b&mc_cid=c&mc_eid=d&ref_src=e&yclid=f&msclkid=g&_hsenc=h&_hsmi=i#z", "#z"),
        ("?si=1&b=&a", "?si=1&b=&a"),
        ("?b=2&a=1&b=3", "?b=2&a=1&b=3"),
        ("?", "?"),
        ("#utm_source=a", "#utm_source=a"),
    ],
)
def test_tracking_is_taken_off_and_the_rest_left_in_order(query: str, kept: str) -> None:
    leads = target(f"https://good.example/a{query}")
    assert leads is not None
    assert leads.url == f"https://good.example/a{kept}"


def test_the_share_mark_is_taken_off_where_it_is_one() -> None:
    leads = target("https://youtu.be/abc?si=xyz&t=30")
    assert leads is not None
    assert leads.url == "https://youtu.be/abc?t=30"


@pytest.mark.parametrize(
    ("href", "shown"),
    [
        ("http://bank.example@evil.example/", "http://evil.example/"),
        ("http://аpple.com:8/x", "http://аpple.com (xn--pple-43d.com):8/x"),
        ("https://good.example/путь/%D0%BF?q=%20", "https://good.example/путь/п?q=%20"),
        ("https://good.example/\u202egpj.exe", "https://good.example/%E2%80%AEgpj.exe"),
        ("https://good.example/%FF", "https://good.example/%FF"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("mailto:me@good.example?body=x", "mailto:me@good.example"),
    ],
)
def test_what_the_status_bar_shows(href: str, shown: str) -> None:
    leads = target(href)
    assert leads is not None
    assert leads.shown == shown


@pytest.mark.parametrize(
    ("href", "reason"),
    [
        ("ttps://good.example", "“ttps:”"),
        ("javascript:alert(1)", "“javascript:”"),
        ("java\tscript:alert(1)", "does not say where"),
        ("vidbrowser:seek?t=1", "“vidbrowser:”"),
        ("file:///etc/passwd", "“file:”"),
        ("//good.example/", "does not say where"),
        ("\\\\share\\x", "does not say where"),
        ("", "does not say where"),
        ("http:good.example", "no valid host"),
        ("https:\\\\good.example", "no valid host"),
        ("http:///x", "no valid host"),
        ("http://good.example:99999/", "no valid host"),
        ("http://a.b℀c/", "no valid host"),
        ("mailto:nobody", "no e-mail address"),
    ],
)
def test_what_is_never_opened(href: str, reason: str) -> None:
    assert target(href) is None
    assert reason in refusal(href)


URLS = st.one_of(
    st.text(),
    st.text().map("https://".__add__),
    st.text().map("http://good.example/".__add__),
    st.text().map("https://www.youtube.com/redirect?q=https://".__add__),
    st.text().map("mailto:".__add__),
)


@given(URLS)
def test_a_target_is_plain_ascii_and_its_own_target(href: str) -> None:
    leads = target(href)
    assert (leads is None) == bool(refusal(href))
    if leads is not None:
        assert leads.url.startswith(("http://", "https://", "mailto:"))
        assert leads.url.isascii()
        assert leads.url.isprintable()
        assert not set(leads.url) & set(' <>"\\')
        assert leads.shown.isprintable()
        again = target(leads.url)
        assert again is not None
        assert again == leads
