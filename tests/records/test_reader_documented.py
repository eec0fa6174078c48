"""Every row of READING.md is true: its input is made, read, and what is told is compared."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING

import pytest

from tests.records.documented import ARCHIVES, COLLECTIONS, check, outcomes, sections, told
from vidbrowser.records.file_bytes import LARGEST
from vidbrowser.records.listing import walk
from vidbrowser.records.problem import Problem
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from pathlib import Path


def front(*lines: str) -> bytes:
    return "\n".join(["---", 'id: "x1"', *lines, "---", "body"]).encode()


USUAL = front('title: "Tea"')

FILES: dict[str, bytes] = {
    "0 bytes": b"",
    "only blanks and line ends": b" \n\n",
    "no line `---` at its beginning": b"# Tea\n\nA page.\n",
    "a picture named `x.md`": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff",
    "no closing line `---`": b'---\ntitle: "Tea"\n\nbody\n',
    "`---` and `---` with nothing between": b"---\n---\nbody\n",
    "front matter and nothing below it": b'---\ntitle: "Tea"\n---',
    "only keys that are not read (`layout: post`)": b"---\nlayout: post\n---\n",
    "no title, but a heading in the body": front() + b"\n# Tea: a history\n\nNotes",
    "a list instead of keys": b"---\n- Tea\n---\n",
    "above 16 MB": USUAL + b"." * LARGEST,
    "lines ended by CRLF, CR, or a mixture": b'---\r\ntitle: "Tea"\rid: "x1"\n---\r\nbody',
    "blank lines above the front matter": b"\n \r\n" + USUAL,
    "UTF-8 with a byte order mark": codecs.BOM_UTF8 + USUAL,
    "UTF-16 or UTF-32 with a byte order mark": USUAL.decode().encode("utf-16"),
    "bytes that are not UTF-8": b'---\ntitle: "Caf\xe9"\n---\n',
    "NUL characters": b'---\nid: "x1"\ntitle: "Tea"\n---\na\0b',
    "`---` inside a value or in the body": front('title: "a --- b"') + b"\n---\nmore\n",
    "other control characters in a value": front('title: "a\x0c\x8cb"'),
    "`title: no`, `1:30`, `0123`, `~`, `1e3`, `.inf`": front("title: 0123"),
    "`title: Tea: a history`": front("title: Tea: a history"),
    '`title: "Tea` (unclosed quote)': front('title: "Tea'),
    "`title: [Official] Tea`": front("title: [Official] Tea"),
    "a line that is no `key: value`": front('title: "Tea"', "lost line"),
    "a list that is not indented alike": front("tags:", "   - a", " - b"),
    "tabs that indent": front("tags:", "\t- a", "\t- b"),
    "the same key twice": front('title: "Tea"', 'title: "Milk"'),
    "an anchor `&a`": front("tags: &a [tea]"),
    "`title: !Hola! a todos`": front("title: !Hola! a todos"),
    "`title: &tea`, `*tea*`, `%tea`": front("title: &tea"),
    "`title: !binary VGVh`": front("title: !binary VGVh"),
    "`title: !binary ////`": front("title: !binary ////"),
    '`title: "C:\\Videos\\new"`': front('title: "C:\\Videos\\new"'),
    "`title: 'Tea's time'`": front("title: 'Tea's time'"),
    "an alias `*a`": front("title: &a Tea", "tags: [*a]"),
    "`!!python/object…`": front("channel: !!python/object/apply:os.system [ls]"),
    "lists nested 100 deep": front("tags: " + "[" * 200 + "x" + "]" * 200),
    "`...` as the closing line": b"---\ntitle: Tea\n...\nFirst\n\n---\n\nSecond",
    "`--- x` within the front matter": front("title: Tea", "--- x", "title: Milk"),
    "more than 262,144 characters of YAML": front("title: Tea", "tags: [" + "a," * (1 << 17) + "]"),
    "more than 1 MB with 10,000 lines": front(*['k: "v"'] * 160_000),
    "`\\ud800` (half a character)": front('title: "T\\ud800"'),
    "TOML between lines of `+++`": b'+++\ntitle = "Tea"\n+++\nbody',
    "TOML with a mistake": b'+++\ntitle = "Tea"\nviews = \n+++\n',
    '`viewcount: "many"`': front('viewcount: "many"'),
    '`viewcount: ""` or `null`': front('viewcount: ""'),
    '`viewcount: "-5"`': front('viewcount: "-5"'),
    "`viewcount: 9223372036854775808` or more": front("viewcount: 9223372036854775808"),
    '`viewcount: "1,234"`': front('viewcount: "1,234"'),
    '`viewcount: "1.2M"`, `12 K`, `1 234`, `1\'234`, `1,234 views`': front('viewcount: "1.2M"'),
    '`viewcount: "1.234"` or `"1,234K"`': front('viewcount: "1.234"'),
    '`viewcount: "1.5"`': front('viewcount: "1.5"'),
    '`date: "2019-3-6"`, `2019/03/06`, `2019.3.6`, `20190306`': front('date: "2019-3-6"'),
    '`date: "June 5, 2022"`, `5 Jun 2022`, `2022-Jun-05`': front('date: "June 5, 2022"'),
    '`date: "Sun, 05 Jun 2022 10:00:00 +0300"` (RFC 2822)': front(
        "date: Sun, 05 Jun 2022 10:00:00 +0300"
    ),
    '`date: "2022-06"` or `June 2022`': front('date: "2022-06"'),
    '`date: "2022"`': front('date: "2022"'),
    "`date: 1575990000000` (13 digits)": front("date: 1575990000000"),
    "`date: 1575990000` (10 digits)": front("date: 1575990000"),
    "`date: 157599000000` (other digits)": front("date: 157599000000"),
    '`date: "25/06/2022"` or `06/25/2022`': front('date: "25/06/2022"'),
    '`date: "05/06/2022"`': front('date: "05/06/2022"'),
    '`date: "5 Jun 22"`': front('date: "5 Jun 22"'),
    '`date: "2022-06-05 10:00 EST"`': front('date: "2022-06-05 10:00 EST"'),
    '`date: "yesterday"`': front('date: "yesterday"'),
    '`date: "0001-01-01T00:00:00+03:00"`': front('date: "0001-01-01T00:00:00+03:00"'),
    '`duration: "P0D"`': front('duration: "P0D"'),
    '`duration: "21m32s"`, `21:32`, `21 min 32 sec`, `1292`, `1292.44`': front("duration: 21m32s"),
    '`duration: "1h30"`': front("duration: 1h30"),
    '`duration: "10 min"`, `10m`, `10 minutes`': front("duration: 10 min"),
    '`duration: "0.4"`': front("duration: 0.4"),
    '`duration: "P1M"`': front('duration: "P1M"'),
    '`duration: "long"`': front('duration: "long"'),
    '`title: ["a"]`': front('title: ["a"]'),
    '`title: "[[Tea House]] opens"`': front('title: "[[Tea House]] opens"'),
    '`title: ["a", "b"]`': front('title: ["a", "b"]'),
    "only `date`, no key of `published`": front("date: 2022-06-05"),
    "`published: 2022-06-05`, `publishDate`, `release_date` …": front("publishDate: 2022-06-05"),
    "`published: true`": front("published: true"),
    "`author: Tea House`, `speaker`, `presenter`, `creator` …": front("author: Tea House"),
    "`speakers: [Ann Smith, Bo Li]`": front("speakers: [Ann Smith, Bo Li]"),
    "`speakers:` with `- name: Ann Smith` below": front("speakers:", "- name: Ann Smith"),
    "`speakers:` with `- first: Ann` and `last: Smith` below": front(
        "speakers:", "- first: Ann", "  last: Smith"
    ),
    "`channel: [[Tea House]]`": front("channel: [[Tea House]]"),
    "`tags: green tea`": front("tags: green tea"),
    "`tags: green tea, milk`": front("tags: green tea, milk"),
    "`description: All about oolong`": front("description: All about oolong"),
    "`taxonomies:`, `extra:` or `params:` with fields below": front("extra:", "  title: Tea"),
}
"""The first cell of a row, and the file it speaks of."""

WATCH = "https://www.youtube.com/watch?v=Qiz-kVErOhk"
FILES |= {
    "`vid_id`, `video_id`, `youtube`, `youtube_id` with an id": front("youtube: Qiz-kVErOhk"),
    "`vimeo: 348519528`": front("vimeo: 348519528"),
    "`video_url`, `video`, `url`, `media`, `link` with an address": front(f"media: {WATCH}"),
    "an address in the place of an id": front("vid_id: https://youtu.be/Qiz-kVErOhk?t=5"),
    '`<iframe src="…">` in `video`': front(
        "video: '<iframe src=\"//www.youtube.com/embed/Qiz-kVErOhk\"></iframe>'"
    ),
    "a map: `video: {id, url, provider}`, `ids`, `video_metadata`, `params`, `extra`": front(
        "video:", "  provider: vimeo", "  id: 348519528"
    ),
    "`id: my-page` above `video_id`": front("video_id: Qiz-kVErOhk"),
    "an id of 11 characters and `video_url` of another site": front(
        "vid_id: Qiz-kVErOhk", "video_url: https://example.org/tea"
    ),
    "an id whose picture is of Dailymotion": front(
        "vid_id: x8abcde", "image: https://s1.dmcdn.net/a.jpg"
    ),
    "`id: hello-world`": b"---\nid: hello-world\n---\n",
    "`url: /about`, `link: /about`": front("url: /about", "link: /about"),
    "`video: no`, `youtube: false`": front("video: no", "youtube: false"),
    "`video: foo`": front("video: foo"),
    "`video_url: http://localhost/a` or `file:///a.mp4`": front("video_url: http://localhost/a"),
    "`youtube: soon`": front("youtube: soon"),
    "`video_id: 12` and no word of its site": front("video_id: 12"),
    "`video_id: 12` and `site: boosty`": front("video_id: 12", "site: boosty"),
}


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def link(path: Path, to: Path | str) -> Path:
    path.symlink_to(to)
    return path


def forbidden(path: Path) -> Path:
    path.write_bytes(USUAL)
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser may read everything
        pytest.skip("permissions do not hold here")
    return path


def outside(path: Path) -> Path:
    target = path.parent.parent / "outside.md"
    target.write_bytes(USUAL)
    return link(path, target)


def inside(path: Path) -> Path:
    target = path.with_name("real.md")
    target.write_bytes(USUAL)
    return link(path, target)


NAMES = {
    "no title and no heading, in `green-tea.md`": "green-tea.md",
    "no title, no date, in `2019-03-06-green-tea.md`": "2019-03-06-green-tea.md",
}
NAMED = {
    "no line `---` at its beginning, the file named by itself": FILES[
        "no line `---` at its beginning"
    ],
}
"""The same of a file that is not below an added folder."""

PLACES = {
    "gone since the folder was listed": lambda path: path,
    "no permission to read": forbidden,
    "a folder named `x.md`, given as a file": folder,
    "a named pipe": pipe,
    "a link to itself": lambda path: link(path, path.name),
    "a link to nothing": lambda path: link(path, "nothing.md"),
    "a link that leads out of the folder": outside,
    "a link to another file below the folder": inside,
}


PASSED_OVER = {
    "a name that begins with a dot": ".x.md",
    "AppleDouble (`._x.md`)": "._x.md",
    "a file below a folder whose name begins with a dot (`.trash`, `.git`)": ".trash/x.md",
    "a file below a folder `_site` or `node_modules`": "node_modules/x.md",
}


ROWS = outcomes(*(sections().keys() - {COLLECTIONS, ARCHIVES}))


@pytest.mark.parametrize("name", FILES)
def test_what_is_said_of_a_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(FILES[name])
    check(read_file(path, tmp_path), ROWS[name])


@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_by_the_name_of_a_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / NAMES[name]
    path.write_bytes(front())
    check(read_file(path, tmp_path), ROWS[name])


@pytest.mark.parametrize("name", NAMED)
def test_what_is_said_of_a_file_that_is_named(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(NAMED[name])
    check(read_file(path), ROWS[name])


@pytest.mark.parametrize("name", PASSED_OVER)
def test_nothing_is_said_of_what_is_passed_over(name: str, tmp_path: Path) -> None:
    path = tmp_path / PASSED_OVER[name]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(USUAL)
    assert list(walk(tmp_path)) == []
    assert ROWS[name] == ("–", "nothing")


@pytest.mark.parametrize("name", PLACES)
def test_what_is_said_of_a_place(name: str, tmp_path: Path) -> None:
    root = folder(tmp_path / "root")
    check(read_file(PLACES[name](root / "x.md"), root), ROWS[name])


def test_what_is_said_of_a_link_to_a_folder(tmp_path: Path) -> None:
    link(tmp_path / "circle.md", tmp_path)
    (found,) = walk(tmp_path)
    assert isinstance(found, Problem)
    assert told((found,)) == ROWS["a link to a folder"][0]


def test_every_row_is_tested() -> None:
    assert set(ROWS) == {*FILES, *NAMES, *NAMED, *PASSED_OVER, *PLACES, "a link to a folder"}
