"""The sample shows every feature and oddity of real records, and its pictures are as drawn."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SAMPLE = RESOURCES / "sample"


def read(path: Path) -> dict[str, Any]:
    """Return the fields of a sample record, each line of which is `key: <JSON>`."""
    text = path.read_bytes().decode()
    end = "\r\n" if "\r\n" in text else "\n"
    start, front, body = text.split(f"---{end}", 2)
    assert not start
    fields = dict(line.split(": ", 1) for line in front.split(end)[:-1])
    assert body.startswith("{% raw %}")
    assert body.endswith("{% endraw %}" + end)
    assert body.count(end) == 1
    return {**{k: json.loads(v) for k, v in fields.items()}, "body": body, "crlf": end == "\r\n"}


RECORDS = {path.name: read(path) for path in sorted(SAMPLE.glob("*.md"))}


def values(field: str) -> list[Any]:
    return [record[field] for record in RECORDS.values()]


def scripts(text: str) -> set[str]:
    return {unicodedata.name(character, "").split(" ")[0] for character in text}


def test_about_forty_records_in_the_form_of_real_ones() -> None:
    assert 40 <= len(RECORDS) <= 50
    assert 10 < sum(values("crlf")) < len(RECORDS) - 10
    assert all(re.fullmatch(r"sample-\d{4}", id_) for id_ in values("vid_id"))
    assert any(name.startswith("0001-01-01-") for name in RECORDS)
    raw = (SAMPLE / "slow-water.md").read_text("utf-8")
    assert r'image: "pictures\/vinyl.jpg"' in raw


@pytest.mark.parametrize(
    "script",
    ["ARABIC", "HEBREW", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "CYRILLIC", "MATHEMATICAL"],
)
def test_titles_in_many_scripts(script: str) -> None:
    assert any(script in scripts(title) for title in values("title"))


def test_titles_long_lower_case_and_with_emoji() -> None:
    assert max(map(len, values("title"))) > 200
    assert any(title.islower() for title in values("title"))
    assert any("\N{TENT}" in title for title in values("title"))


def test_counts_missing_zero_and_unreadable() -> None:
    assert {"", "0", "a few"} <= set(values("viewcount"))
    assert "" in values("likeCount")
    assert "" in values("dislikeCount")
    assert sum(not re.fullmatch(r"\d*", count) for count in values("viewcount")) == 1


def test_lengths_from_ten_seconds_to_more_than_a_day() -> None:
    assert {"P0D", "PT10S", "PT1H00M00S", "P1DT2H10M5S"} <= set(values("duration"))


def test_dates_spread_over_sixteen_years() -> None:
    years = Counter(int(published[:4]) for published in values("vid_date"))
    assert (min(years), max(years)) == (2006, 2022)
    assert len(years) >= 15
    assert all(record["date"][:10] >= record["vid_date"][:10] for record in RECORDS.values())


def test_channels_and_categories() -> None:
    channels = Counter(values("channel"))
    assert sum(count > 1 for count in channels.values()) >= 12
    lists = [c if isinstance(c, list) else [c] for c in values("categories")]
    assert len({name for names in lists for name in names}) >= 16
    assert any(len(names) > 1 for names in lists)


def test_tags_with_commas_quotes_hashes_and_in_several_cases() -> None:
    tags = [tag for record in values("tags") for tag in record]
    assert all(any(mark in tag for tag in tags) for mark in ',"#%&')
    assert {"timelapse", "Timelapse", "TIMELAPSE"} <= set(tags)
    assert [] in values("tags")


def test_descriptions() -> None:
    bodies = "\n".join(values("body"))
    assert "{% raw %}{% endraw %}" in bodies
    assert max(body.count("<a ") for body in values("body")) >= 10
    for wrapper in ("youtube.com/redirect?q=", "l.facebook.com/l.php", "google.com/url?q="):
        assert wrapper in bodies
    for swallowed in (".</a>", ",</a>", ").</a>", "&quot;</a>", ";</a>", "!</a>"):
        assert swallowed in bodies
    assert "utm_source" in bodies
    assert "ttps://example.org/this" in bodies
    assert re.search(r"#[a-z]+</?|#\w+", bodies)


def test_chapters_in_rising_order() -> None:
    chapters = [re.findall(r"(?:}|<br />)(\d+(?::\d\d)+) ", body) for body in values("body")]
    assert sum(len(stamps) >= 3 for stamps in chapters) >= 10
    for stamps in chapters:
        seconds = [sum(int(n) * 60**i for i, n in enumerate(s.split(":")[::-1])) for s in stamps]
        assert seconds == sorted(seconds)


def test_links_lead_to_reserved_names_only() -> None:
    hosts = set(re.findall(r'href="https?://([^/"]+)', "\n".join(values("body"))))
    wrappers = {"www.youtube.com", "l.facebook.com", "www.google.com"}
    assert all(re.search(r"(^|\.)example\.(org|net|com)$", host) for host in hosts - wrappers)


def test_one_id_is_there_twice() -> None:
    assert [count for count in Counter(values("vid_id")).values() if count > 1] == [2]


def test_every_picture_is_there_but_the_one_that_is_meant_to_be_missing() -> None:
    images = set(values("image"))
    remote = {image for image in images if image.startswith("https://example.org/")}
    absent = {image for image in images - remote if image and not (SAMPLE / image).is_file()}
    assert len(remote) == 1
    assert absent == {"pictures/no-such-picture.jpg"}
    assert "" in images
    pictures = {f"pictures/{path.name}" for path in (SAMPLE / "pictures").iterdir()}
    assert pictures == images - remote - absent - {""}
    assert sum(path.stat().st_size for path in (SAMPLE / "pictures").iterdir()) < 900_000


def test_pictures_are_drawn_always_the_same(tmp_path: Path) -> None:
    script = RESOURCES / "draw_sample.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    drawn = {path.name for path in tmp_path.iterdir()}
    assert drawn == {path.name for path in (SAMPLE / "pictures").iterdir()}
    sizes = set()
    for name in drawn:
        with Image.open(tmp_path / name) as new, Image.open(SAMPLE / "pictures" / name) as kept:
            sizes.add(kept.size)
            assert new.size == kept.size
            difference = ImageStat.Stat(ImageChops.difference(new, kept)).mean
        assert max(difference) < 1, name  # another libjpeg may round differently
    assert sizes == {(480, 270), (480, 360), (360, 480), (1920, 1080)}
