"""Under which keys a file tells where its video is, which of them count, what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.fields import BY_NAME
from vidbrowser.records.sites import BY_WORD
from vidbrowser.records.video import Video, video_at
from vidbrowser.records.video_address import FIELDS, located
from vidbrowser.records.video_keys import meaning
from vidbrowser.records.web_address import LONGEST

if TYPE_CHECKING:
    from vidbrowser.records.json_lines import Value

ID, OTHER = "Qiz-kVErOhk", "t-e_A4two00"
WATCH = "https://www.youtube.com/watch?v="
TEA = Video("youtube", ID, WATCH + ID)
BOOSTY = "https://boosty.to/tea/posts/1"
Told = dict[str, "Value"]


def where(told: Told, image: str | None = None) -> Video:
    """Return the video that `told` speaks of; nothing is to be said of it."""
    video, untold = located(told, image)
    assert untold is None
    return video


def test_every_key_of_the_table_of_fields_means_something() -> None:
    keys = [key for name in FIELDS for key in BY_NAME[name].keys]
    assert [key for key in keys if meaning(key)[0] is None] == []


@pytest.mark.parametrize(
    "told",
    [
        *({"vid_id": ID}, {"video_id": ID}, {"videoId": ID}, {"videoid": ID}, {"VideoID": ID}),
        *({"youtube_id": ID}, {"youtubeId": ID}, {"youtubeid": ID}, {"youtube-id": ID}, {"id": ID}),
        *({"youtube": ID}, {"yt": ID}, {"youtube": WATCH + ID}, {"youtube_url": f"youtu.be/{ID}"}),
        *({"youtube": f"{ID}?start=5"}, {"youtube_id": f"https://youtu.be/{ID}?t=5"}),
        *({"video_url": f"https://youtu.be/{ID}"}, {"videoUrl": WATCH + ID}, {"video": ID}),
        *({"url": WATCH + ID}, {"link": WATCH + ID}, {"media": WATCH + ID}, {"source": WATCH + ID}),
        *({"webpage_url": WATCH + ID}, {"original_url": WATCH + ID}, {"vid_id": WATCH + ID}),
        *({"video": {"id": ID, "provider": "YouTube"}}, {"video": {"url": WATCH + ID}}),
        *({"video": {"youtube": ID}}, {"video": {"id": ID}}),
        {"video": {"src": f"//youtu.be/{ID}"}},
        {"video": {"type": "video", "id": ID, "host": "Ann"}},
        *({"video": [{"type": "youtube", "id": ID}]}, {"video": ["x", WATCH + ID]}),
        *({"ids": {"imdb": "tt1", "youtube": ID}}, {"video_metadata": {"youtube_id": ID}}),
        *({"youtube": {"id": ID, "title": "Tea"}}, {"params": {"video": {"id": ID}}}),
        *({"extra": {"youtube": ID}}, {"media": {"url": WATCH + ID}}, {"youtube": [ID]}),
        {"video": f'<iframe src="https://www.youtube.com/embed/{ID}"></iframe>'},
    ],
)  # fmt: skip
def test_one_video_under_the_keys_that_people_use(told: Told) -> None:
    assert where({"title": "Tea", **told}) == TEA


@pytest.mark.parametrize(
    ("told", "site", "id_", "url"),
    [
        ({"vimeo": "348519528"}, "vimeo", "348519528", "https://vimeo.com/348519528"),
        ({"vimeo_id": "34", "id": "slug"}, "vimeo", "34", "https://vimeo.com/34"),
        ({"video_id": "34", "video_provider": "Vimeo"}, "vimeo", "34", "https://vimeo.com/34"),
        ({"video": {"id": "34", "type": "vimeo"}}, "vimeo", "34", "https://vimeo.com/34"),
        ({"id": ID, "webpage_url": BOOSTY, "extractor": "Boosty"}, "boosty", ID, BOOSTY),
        ({"video_id": ID, "video_url": BOOSTY}, "boosty.to", ID, BOOSTY),
        ({"vid_id": ID, "url": "https://vimeo.com/34"}, "vimeo", "34", "https://vimeo.com/34"),
        ({"id": "62986583", "webpage_url": "https://soundcloud.com/tea/a"}, "soundcloud",
         "62986583", "https://soundcloud.com/tea/a"),
        ({"id": "abcdefghijk", "extractor_key": "Youtube"}, "youtube", "abcdefghijk",
         "https://www.youtube.com/watch?v=abcdefghijk"),
        ({"id": "1839", "extractor": "media.ccc.de", "webpage_url": "https://media.ccc.de/x/30C3"},
         "media.ccc.de", "1839", "https://media.ccc.de/x/30C3"),
        ({"extractor": "generic", "url": "https://radio.example.org/a.opus"}, "radio.example.org",
         None, "https://radio.example.org/a.opus"),
        ({"site": "youtube", "url": "https://radio.example.org/a"}, "radio.example.org",
         None, "https://radio.example.org/a"),
    ],
)  # fmt: skip
def test_videos_elsewhere(told: Told, site: str, id_: str | None, url: str) -> None:
    assert where(told) == Video(site, id_, url)


@pytest.mark.parametrize(
    "told",
    [
        {"id": "my-post-slug", "video_id": ID},
        {"id": OTHER, "youtube": ID},
        {"id": OTHER, "url": WATCH + ID},
        {"video_url": WATCH + OTHER, "video_id": ID},
        {"link": WATCH + OTHER, "video": WATCH + ID},
        {"link": "https://slides.example.org/1", "video_id": ID},
        {"source": "https://news.example.org/tea", "id": ID},
        {"media": "https://cdn.example.org/a.mp3", "url": WATCH + ID},
        {"url": "/posts/tea", "video_id": ID},
        {"video": "true", "youtube_id": ID},
        {"video_id": "", "youtube": "~", "id": ID},
        {"platform": "PS4", "provider": "Somebody", "video_id": ID},
        {"vimeo": "tba", "youtube": ID},
        {"url": f"https://youtube.com/playlist?list=PL{OTHER}", "video_id": ID},
    ],
)
def test_what_says_more_counts_wherever_it_stands(told: Told) -> None:
    assert where(told) == TEA
    assert where(dict(reversed(told.items()))) == TEA


def test_eleven_characters_are_youtubes_only_if_nothing_says_otherwise() -> None:
    assert where({"vid_id": ID}, "https://i.ytimg.com/a.jpg") == TEA
    dailymotion = Video(
        "dailymotion", "x8abcdefghi", "https://www.dailymotion.com/video/x8abcdefghi"
    )
    assert where({"vid_id": "x8abcdefghi"}, "https://s1.dmcdn.net/a.jpg") == dailymotion
    otherwise: tuple[Told, ...] = (
        {"vid_id": ID, "site": "boosty"},
        {"vid_id": ID, "extractor_key": "Instagram"},
        {"vid_id": ID, "url": BOOSTY},
        {"id": "hello-world"},
        {"id": "introduction"[:11]},
    )
    for told in otherwise:
        video, _ = located(told, None)
        assert "youtube" not in f"{video.site} {video.url}"
    assert located({"vid_id": ID}, "https://s1.dmcdn.net/a.jpg")[0] == Video(None, ID)


@pytest.mark.parametrize(
    ("told", "key", "reason"),
    [
        ({"video": "foo"}, "video", "video “foo” is no address that can be opened"),
        ({"video_url": "/a.mp4"}, "video_url",
         "video_url “/a.mp4” is no address that can be opened"),
        ({"video_url": "http://localhost/a"}, "video_url",
         "video_url “http://localhost/a” is no address that can be opened"),
        ({"url": "javascript:alert(1)"}, "url",
         "url “javascript:alert(1)” is no address that can be opened"),
        ({"vid_id": "x1"}, "vid_id", "vid_id “x1” does not say on which site the video is"),
        ({"video": {"id": "34"}}, "video",
         "video.id “34” does not say on which site the video is"),
        ({"video_id": "x1", "site": "boosty"}, "video_id",
         "video_id “x1” tells no address on boosty"),
        ({"youtube": "soon"}, "youtube",
         "youtube “soon” is no id or address of a video on youtube"),
        ({"video": {"id": "x1", "provider": "youtube"}}, "video",
         "video.id “x1” is no id or address of a video on youtube"),
        ({"id": "a", "vimeo": "tba", "video": "foo"}, "vimeo",
         "vimeo “tba” is no id or address of a video on vimeo"),
        ({"id": "a\ud800"}, "id", "id “a\ufffd” holds half a character or none"),
    ],
)  # fmt: skip
def test_what_speaks_of_a_video_without_saying_where(told: Told, key: str, reason: str) -> None:
    video, untold = located({"title": "Tea", **told}, None)
    assert video.url is None
    assert untold == (key, f"{reason}; the record has no link to it")


@pytest.mark.parametrize(
    "told",
    [
        *({}, {"id": "my-post-slug"}, {"url": "/about"}, {"link": "/about"}),
        {"link": "mailto:a@b.c"},
        *({"source": "A book"}, {"source": "https://news.example.org/tea"}, {"media": "print"}),
        *({"video": False}, {"video": "true"}, {"youtube": "no"}, {"video": {}}, {"video": []}),
        *({"video_url": ""}, {"video_id": "~"}, {"video_id": None}, {"url": "https://example.org"}),
        *({"videos": [{"video_id": ID}]}, {"links": [{"url": WATCH + ID}]}, {"twitter": "@tea"}),
        *({"soundcloud": "tea"}, {"twitch": "tea"}, {"x" * 99: ID}, {"site": "My pages"}),
        {"params": {"id": ID, "url": "/a", "video": {"title": "Tea"}}},
    ],
)  # fmt: skip
def test_what_speaks_of_no_video(told: Told) -> None:
    assert where(told).url is None


KEYS = (
    *(
        "vid_id",
        "videoId",
        "youtube",
        "youtube_id",
        "vimeo",
        "twitch_id",
        "video",
        "video_url",
        "url",
    ),
    *("link", "media", "source", "id", "ids", "params", "site", "extractor", "provider", "src"),
    *("webpage_url", "archive_org", "peertube_url", "type", "other"),
)
WRITTEN = (
    *(ID, OTHER, "34", "x8abcde", WATCH, WATCH + ID, "https://vimeo.com/34/abcdef12", "YouTube"),
    *("https://www.dailymotion.com/video/x8abcde?a#b", "vimeo", "peertube", BOOSTY, "boosty", "~"),
    *("http://127.0.0.1/", f"https://a:b@youtu.be/{ID}", "javascript:alert(1)//https://a.org/b"),
    *("file:///etc/passwd", "https://exa\u202emple.org/a", "https://example.org/a(b)<c>", "a/b"),
    *("https://twitch.tv/videos/6528877", "https://ex\ud800.org/", "x\0", "https://[::1]/a"),
)
keys = st.sampled_from(KEYS)
texts = st.sampled_from(WRITTEN) | st.builds(
    "{}{}".format, st.sampled_from(("", "https://example.org/", WATCH)), st.text(max_size=9)
)
values: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(keys, values, max_size=5), st.none() | texts)
def test_any_mapping_gives_no_address_or_one_that_may_be_opened(
    told: Told, image: str | None
) -> None:
    video, untold = located(told, image)
    assert untold is None or (video.url is None and untold.key in told)
    for text in filter(None, video):
        text.encode()
        assert "\0" not in text
    if video.url is None:
        return
    assert video.url.startswith(("https://", "http://"))
    assert video.url.isascii()
    assert len(video.url) <= LONGEST
    assert "@" not in video.url.split("/")[2]
    again = video_at(video.url)
    assert again is not None
    assert again.url == video.url
    assert where({"url": video.url}) == again
    if video.site in BY_WORD and BY_WORD[video.site].hosts:
        assert again.site == video.site
        assert again.id in (None, video.id)


def test_what_is_nested_or_long_beyond_reason_is_passed_over() -> None:
    nested: Value = WATCH + ID
    for _ in range(100_000):
        nested = [nested]
    assert where({"video": nested, "link": [None] * 10**6}) == Video()
