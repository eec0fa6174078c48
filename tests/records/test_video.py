"""Where a video is on the web, told by the form of its id, and never anything else."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.video import video_url

ID = "Qiz-kVErOhk"
SITE = "https://www.dailymotion.com/video"
DAILYMOTION = "https://s1.dmcdn.net/v/picture.jpg"


@pytest.mark.parametrize(
    ("id_", "image", "second", "expected"),
    [
        (ID, None, 0, f"https://www.youtube.com/watch?v={ID}"),
        (ID, None, 75, f"https://www.youtube.com/watch?v={ID}&t=75s"),
        (ID, DAILYMOTION, 0, f"https://www.youtube.com/watch?v={ID}"),
        ("x8abcde", DAILYMOTION, 0, "https://www.dailymotion.com/video/x8abcde"),
        ("x8abcde", DAILYMOTION, 75, "https://www.dailymotion.com/video/x8abcde?start=75"),
        ("x8abcde", "https://www.dailymotion.com/thumbnail/x8abcde", 0, f"{SITE}/x8abcde"),
        ("x8abcde", "https://static1.dailymotion.com/x.jpg", 0, f"{SITE}/x8abcde"),
        ("x8abcde", None, 0, None),
        ("x8abcde", "https://evil-dmcdn.net/", 0, None),
        ("x8abcde", "http://[::1", 0, None),
        (None, None, 0, None),
        ("", None, 0, None),
        ("short", None, 0, None),
        (ID + "\n", None, 0, None),
        ("٣٤٥٣٤٥٣٤٥٣٤", None, 0, None),
        ('"><script>/', None, 0, None),
    ],
)
def test_addresses(id_: str | None, image: str | None, second: int, expected: str | None) -> None:
    assert video_url(id_, image, second) == expected


@given(
    st.none() | st.text(max_size=14) | st.from_regex(r"[\w-]{11}", fullmatch=True),
    st.none() | st.text(max_size=20).map(lambda text: f"https://{text}.dmcdn.net/"),
    st.integers(0, 10**6),
)
def test_any_id_gives_an_address_of_a_known_site_or_none(
    id_: str | None, image: str | None, second: int
) -> None:
    if (url := video_url(id_, image, second)) is None:
        return
    split = urlsplit(url)
    assert (split.scheme, split.hostname) in {
        ("https", "www.youtube.com"),
        ("https", "www.dailymotion.com"),
    }
    assert url.isascii()
    asked = parse_qs(split.query)
    assert id_ in (asked.get("v", [""])[0], split.path.rpartition("/")[2])
    assert asked.get("t", asked.get("start", [None]))[0] in (None, str(second), f"{second}s")
