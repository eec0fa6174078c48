"""Files of Kodi and its kin: what they tell, and what they may not do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from vidbrowser.records.archive.nfo import NoNfoError, read_nfo, show_of
from vidbrowser.records.problem import UnreadableError

EPISODE = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>
<episodedetails>
  <title>Knots &amp; ropes</title><showtitle>Harbour School</showtitle>
  <plot>First line
a &lt; b</plot>
  <uniqueid type="tmdb">12</uniqueid>
  <uniqueid type="youtube" default="true">Kx_9-aBcD3e</uniqueid>
  <aired>2024-03-02</aired><dateadded>2024-04-05 10:11:12</dateadded>
  <runtime>61</runtime><genre>YouTube</genre><genre>Crafts</genre>
  <tag>rope</tag><tag>knot</tag><season>2024</season><episode>3</episode>
  <thumb>https://i.example.org/t.jpg</thumb>
  <fileinfo><streamdetails><video><durationinseconds>3671</durationinseconds></video>
  </streamdetails></fileinfo>
</episodedetails>
https://www.youtube.com/watch?v=Kx_9-aBcD3e
"""


def test_an_episode() -> None:
    fields, losses = read_nfo(EPISODE)
    assert losses == []
    assert fields == {
        "id": "Kx_9-aBcD3e",
        "site": "youtube",
        "url": "https://www.youtube.com/watch?v=Kx_9-aBcD3e",
        "title": "Knots & ropes",
        "channels": ("Harbour School",),
        "series": "Harbour School",
        "season": 2024,
        "episode": 3,
        "published": datetime(2024, 3, 2, tzinfo=UTC),
        "added": datetime(2024, 4, 5, 10, 11, 12, tzinfo=UTC),
        "duration": 3671,
        "categories": ("Crafts",),
        "tags": ("rope", "knot"),
        "image": "https://i.example.org/t.jpg",
        "description": "First line\na < b",
    }


def test_a_film_of_which_less_is_told() -> None:
    raw = b"<movie><title>T</title><year>1976</year><runtime>3 min</runtime><thumb>a.jpg</thumb>"
    fields, losses = read_nfo(raw + b"<outline>O</outline><studio>S</studio></movie>")
    assert losses == []
    assert fields == {
        "title": "T",
        "published": datetime(1976, 1, 1, tzinfo=UTC),
        "duration": 180,
        "channels": ("S",),
        "description": "O",
    }


def test_a_wrong_value_costs_its_key_alone() -> None:
    fields, losses = read_nfo(b"<movie><title>T</title><aired>soon</aired></movie>")
    assert fields == {"title": "T"}
    assert [(loss.field, loss.reason) for loss in losses] == [
        ("aired", "aired “soon” is no day such as 20240131; it is left out")
    ]


def test_a_bare_ampersand_is_read_as_it_was_meant() -> None:
    fields, losses = read_nfo(b"<movie><title>Q&A & more &amp; all</title></movie>")
    assert (fields, losses) == ({"title": "Q&A & more & all"}, [])


def test_the_name_of_a_show() -> None:
    assert show_of(b"<tvshow><title> Harbour School </title></tvshow>") == "Harbour School"
    assert show_of(b"<movie><title>x</title></movie>") is None


LAUGHS = (
    b'<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><movie><title>&b;</title></movie>'
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><movie><title>&e;</title></movie>'


@pytest.mark.parametrize("raw", [LAUGHS, OUTSIDE, b'<!DOCTYPE x SYSTEM "http://e.org/x"><movie/>'])
def test_entities_and_document_types_are_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="declares a document type or entities"):
        read_nfo(raw)


@pytest.mark.parametrize(
    "raw", [b"<movie>" + b"<a>" * 100, b"<movie>" + b"<a></a>" * 20_000 + b"</movie>"]
)
def test_no_file_is_too_much(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="too many elements"):
        read_nfo(raw)


def test_a_long_text_is_cut() -> None:
    fields, _ = read_nfo(b"<movie><plot>" + b"x" * 500_000 + b"</plot></movie>")
    assert len(fields["description"]) <= 100_000


@pytest.mark.parametrize("raw", [b"", b"  \xc4\xc4 RELEASE NOTES", b"<html></html>", b"<tvshow/>"])
def test_what_others_write_under_such_names_is_no_record(raw: bytes) -> None:
    with pytest.raises(NoNfoError):
        read_nfo(raw)


def test_a_damaged_file_is_told_with_its_line() -> None:
    with pytest.raises(UnreadableError, match="The XML is damaged: ") as refused:
        read_nfo(b"<movie>\n<title>x</movie>")
    assert refused.value.line == 2


@pytest.mark.parametrize("encoding", ["UTF-3", "UTF-7", "idna", "hex", "big5"])
def test_an_encoding_that_cannot_be_read_is_told(encoding: str) -> None:
    raw = f'<?xml version="1.0" encoding="{encoding}"?><movie><title>x</title></movie>'.encode()
    with pytest.raises(UnreadableError, match="The XML is damaged: ") as told:
        read_nfo(raw)
    assert not isinstance(told.value, NoNfoError)
