"""The grey picture that stands for a video that is gone, told from a small real one."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from vidbrowser.thumbnails.outcome import Picture
from vidbrowser.thumbnails.picture import scaled
from vidbrowser.thumbnails.sources import is_stand_in, surer

HOST = "https://i.ytimg.com/vi/aaaaaaaaaaa"


def grey(size: tuple[int, int] = (120, 90), sign: str = "#d0d0d0") -> Picture:
    image = Image.new("RGB", size, "#8a8a8a")
    ImageDraw.Draw(image).rectangle((40, 30, 80, 60), sign)
    out = BytesIO()
    image.save(out, "JPEG")
    picture = scaled(out.getvalue())
    assert isinstance(picture, Picture)
    return picture


@pytest.mark.parametrize("name", ["hqdefault.jpg", "mqdefault.jpg", "maxresdefault.jpg?a=b"])
def test_the_grey_stand_in(name: str) -> None:
    assert is_stand_in(f"{HOST}/{name}", grey())


@pytest.mark.parametrize(
    ("url", "picture"),
    [
        (f"{HOST}/hqdefault.jpg", grey((480, 360))),
        (f"{HOST}/hqdefault.jpg", grey(sign="#d08080")),
        (f"{HOST}/default.jpg", grey()),
        ("https://pictures.test/vi/aaaaaaaaaaa/hqdefault.jpg", grey()),
        ("https://[", grey()),
    ],
)
def test_what_is_none(url: str, picture: Picture) -> None:
    assert not is_stand_in(url, picture)


@pytest.mark.parametrize("name", ["maxresdefault.jpg", "sddefault.jpg?x=/y", "hq720.jpg"])
def test_what_a_video_need_not_have(name: str) -> None:
    assert surer(f"{HOST}/{name}") == f"{HOST}/hqdefault.jpg"


@pytest.mark.parametrize(
    "url", [f"{HOST}/hqdefault.jpg", "https://a.test/maxresdefault.jpg", "http://[", ""]
)
def test_what_is_sure_already(url: str) -> None:
    assert surer(url) == ""
