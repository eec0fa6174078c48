"""Where a video is: what an address leads to, what an id alone tells, how a second is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.fields import Summary
from vidbrowser.records.sites import BY_WORD, SITES
from vidbrowser.records.video import Video, at_second, url_of, usual_site, video_at
from vidbrowser.records.web_address import web_address

ID = "Qiz-kVErOhk"
WATCH = f"https://www.youtube.com/watch?v={ID}"
DAILYMOTION = "https://s1.dmcdn.net/v/picture.jpg"
UUID = "9c9de5e8-0a1e-484a-b099-e80766180a6d"
HEX = "3eac3b4561676c17df9132a9a1e62e3e"


@pytest.mark.parametrize(
    "written",
    [
        *(WATCH, f"http://youtube.com/watch?v={ID}", f"https://m.youtube.com/watch?a=b&v={ID}&t=5"),
        *(f"https://youtu.be/{ID}?t=5", f"https://youtu.be/{ID}#t=5", f"youtu.be/{ID}"),
        *(f"https://www.youtube.com/embed/{ID}?rel=0", f"https://youtube.com/shorts/{ID}"),
        *(f"https://www.youtube-nocookie.com/embed/{ID}", f"https://youtube.com/live/{ID}?x"),
        *(f"www.youtube.com/watch?v={ID}", f"//www.youtube.com/v/{ID}", f"  {WATCH}\n"),
        *(f"<{WATCH}>", f"[a talk]({WATCH})", f"https://music.youtube.com/watch?v={ID}&list=P"),
        f'<iframe width="560" src="//www.youtube.com/embed/{ID}?rel=0" allowfullscreen></iframe>',
        f"<iframe src='https://www.youtube.com/embed/{ID}'></iframe>",
    ],
)
def test_every_address_of_a_youtube_video_is_one(written: str) -> None:
    assert video_at(written) == Video("youtube", ID, WATCH)


@pytest.mark.parametrize(
    ("written", "site", "id_", "url"),
    [
        ("https://vimeo.com/348519528", "vimeo", "348519528", ""),
        ("https://vimeo.com/348519528#t=5", "vimeo", "348519528", "https://vimeo.com/348519528"),
        ("https://vimeo.com/channels/staffpicks/34", "vimeo", "34", "https://vimeo.com/34"),
        ("https://player.vimeo.com/video/34?h=abcdef12", "vimeo", "34", "https://vimeo.com/34/abcdef12"),
        ("https://vimeo.com/34/abcdef12", "vimeo", "34", ""),
        ("https://vimeo.com/ondemand/tea", "vimeo", None, ""),
        ("https://dai.ly/x8abcde", "dailymotion", "x8abcde", "https://www.dailymotion.com/video/x8abcde"),
        ("http://www.dailymotion.com/video/xyh2zz_tea_fun", "dailymotion", "xyh2zz",
         "https://www.dailymotion.com/video/xyh2zz"),
        ("https://geo.dailymotion.com/player.html?video=x89eyek", "dailymotion", "x89eyek",
         "https://www.dailymotion.com/video/x89eyek"),
        ("http://www.twitch.tv/tea/v/6528877?t=5m10s", "twitch", "6528877",
         "https://www.twitch.tv/videos/6528877"),
        ("https://www.twitch.tv/tea", "twitch", None, ""),
        ("https://clips.twitch.tv/FaintLight", "twitch", None, ""),
        ("https://archive.org/details/Cops1922", "archive.org", "Cops1922", ""),
        ("https://archive.org/embed/Cops1922", "archive.org", "Cops1922",
         "https://archive.org/details/Cops1922"),
        (f"https://tube.example.org/videos/watch/{UUID}?start=5s", "peertube", UUID,
         f"https://tube.example.org/w/{UUID}"),
        (f"https://tube.example.org/w/{UUID}", "peertube", UUID, ""),
        ("https://soundcloud.com/tea/kettle", "soundcloud", None, ""),
        ("https://www.bilibili.com/video/BV13x41117TL/?p=2", "bilibili", "BV13x41117TL",
         "https://www.bilibili.com/video/BV13x41117TL"),
        ("http://www.bilibili.com/video/av1074402/", "bilibili", None, ""),
        ("https://www.bitchute.com/video/UGlrF9o9b-Q/", "bitchute", "UGlrF9o9b-Q",
         "https://www.bitchute.com/video/UGlrF9o9b-Q"),
        (f"https://rutube.ru/video/{HEX}/", "rutube", HEX, f"https://rutube.ru/video/{HEX}"),
        (f"https://rutube.ru/video/private/{HEX}/?p=x", "rutube", None, ""),
        ("https://www.nicovideo.jp/watch/sm8628149", "niconico", "sm8628149", ""),
        (f"https://www.loom.com/embed/{HEX}", "loom", HEX, f"https://www.loom.com/share/{HEX}"),
        ("https://tea.wistia.com/medias/abcdef1234", "wistia", "abcdef1234",
         "https://fast.wistia.net/embed/iframe/abcdef1234"),
        ("https://streamable.com/e/moo12", "streamable", "moo12", "https://streamable.com/moo12"),
        ("https://www.ted.com/talks/lang/eng/a_talk", "ted", "a_talk", "https://www.ted.com/talks/a_talk"),
        ("https://media.ccc.de/v/39c3-tea", "media.ccc.de", None, ""),
        ("https://twitter.com/tea/status/657991469417025536/photo/1", "twitter",
         "657991469417025536", "https://x.com/i/status/657991469417025536"),
        ("https://www.instagram.com/reel/Chunk8-jurw/", "instagram", "Chunk8-jurw",
         "https://www.instagram.com/p/Chunk8-jurw"),
        ("https://www.facebook.com/tea/videos/3676516585958356/", "facebook", "3676516585958356",
         "https://www.facebook.com/watch/?v=3676516585958356"),
        ("https://www.tiktok.com/@tea/video/6742501081818877190", "tiktok", "6742501081818877190",
         ""),
        ("https://rumble.com/vdmum1-tea.html", "rumble", None, ""),
        ("https://www.youtube.com/playlist?list=PL1", "youtube", None, ""),
        ("https://www.youtube.com/embed/videoseries?list=PL1", "youtube", None, ""),
        ("https://www.youtube.com/@tea/live", "youtube", None, ""),
        ("https://www.example.org/tea.mp4?a=b", "example.org", None, ""),
    ],
)  # fmt: skip
def test_what_addresses_lead_to(written: str, site: str, id_: str | None, url: str) -> None:
    found = video_at(written)
    assert found == Video(site, id_, url or written)
    assert video_at(url or written) == found


@pytest.mark.parametrize(
    "written",
    [
        *("", "foo", "/about", "example.org/a", "https://example.org", "https://youtube.com/"),
        *("https://www.youtube.com/@tea", "https://www.youtube.com/c/tea/videos", "javascript:1"),
        *("https://www.youtube.com/results?search_query=tea", f"https://a:b@youtu.be/{ID}"),
        *(f"file://youtu.be/{ID}", f"https://youtu.be\\@evil.org/{ID}", "http://localhost/tea"),
    ],
)
def test_what_leads_to_no_video(written: str) -> None:
    assert video_at(written) is None


def test_a_host_that_only_looks_like_a_site_is_itself() -> None:
    found = video_at(f"https://youtube.com.evil.org/watch?v={ID}")
    assert found == Video(
        "youtube.com.evil.org", None, f"https://youtube.com.evil.org/watch?v={ID}"
    )


@pytest.mark.parametrize("site", [site for site in SITES if site.prefix], ids=lambda s: s.word)
@given(data=st.data())
def test_the_address_of_an_id_leads_to_it(site: object, data: st.DataObject) -> None:
    known = BY_WORD[getattr(site, "word", "")]
    id_ = data.draw(st.from_regex(known.id, fullmatch=True).filter(str.isascii))
    url = url_of(known.word, id_)
    assert url is not None
    if id_ not in ("videoseries", "live_stream"):
        assert video_at(url) == Video(known.word, id_, url)


@pytest.mark.parametrize(
    ("site", "id_"),
    [
        *((None, ID), ("youtube", None), ("youtube", "short"), ("youtube", f"{ID}\n")),
        *(("example.org", ID), ("youtube", "٣٤٥٣٤٥٣٤٥٣٤"), ("vimeo", "١٢٣"), ("soundcloud", "1")),
        ("vimeo", '"><script>/'),
    ],
)
def test_what_tells_no_address(site: str | None, id_: str | None) -> None:
    assert url_of(site, id_) is None


@pytest.mark.parametrize(
    ("id_", "image", "site"),
    [
        *((ID, None, "youtube"), (ID, "a.jpg", "youtube"), (f"{ID}\n", None, None)),
        *(("x8abcde", DAILYMOTION, "dailymotion"), ("x8abcde", None, None), ("short", None, None)),
        *((ID, DAILYMOTION, None), ("x8abcdefghi", DAILYMOTION, "dailymotion")),
        ("x8abcde", "https://www.dailymotion.com/thumbnail/x8abcde", "dailymotion"),
        ("x8abcde", "https://evil-dmcdn.net/", None),
        (ID, "https://evil-dmcdn.net/", "youtube"),
        ("x8abcde", "http://[::1/dailymotion", None),
        ("", None, None),
    ],
)
def test_what_an_id_tells_of_its_site(id_: str, image: str | None, site: str | None) -> None:
    assert usual_site(id_, image) == site


@pytest.mark.parametrize(
    ("url", "second", "expected"),
    [
        (WATCH, 75, f"{WATCH}&t=75s"),
        (WATCH, 0, WATCH),
        ("https://vimeo.com/34/abcdef", 75, "https://vimeo.com/34/abcdef#t=75s"),
        ("https://www.dailymotion.com/video/x8abcde", 75,
         "https://www.dailymotion.com/video/x8abcde?start=75"),
        ("https://www.twitch.tv/videos/6528877", 3675,
         "https://www.twitch.tv/videos/6528877?t=1h1m15s"),
        ("https://archive.org/details/Cops1922", 75, "https://archive.org/details/Cops1922?start=75"),
        (f"https://tube.example.org/w/{UUID}", 75, f"https://tube.example.org/w/{UUID}?start=75s"),
        ("https://soundcloud.com/tea/kettle?a=b#c", 75, "https://soundcloud.com/tea/kettle?a=b#t=75"),
        ("https://rumble.com/v1-tea.html?a=b#c", 75, "https://rumble.com/v1-tea.html?a=b&start=75#c"),
        ("https://streamable.com/moo12", 75, "https://streamable.com/moo12"),
        ("https://example.org/tea.mp4", 75, "https://example.org/tea.mp4"),
    ],
)  # fmt: skip
def test_beginning_at_a_second(url: str, second: int, expected: str) -> None:
    video = video_at(url)
    assert video is not None
    assert at_second(Summary(Path("a.md"), **video._asdict()), second) == expected
    assert web_address(expected)


def test_no_address_has_no_second() -> None:
    assert at_second(Summary(Path("a.md"), ID), 5) is None
