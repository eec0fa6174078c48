"""A file with one object of JSON becomes what is known of a video, where it tells of one."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from vidbrowser.records.archive.info_json import Archived, ListError, read_info
from vidbrowser.records.conversion import read_fields
from vidbrowser.records.decoding import decode
from vidbrowser.records.front_matter import FrontMatter
from vidbrowser.records.json_lines import read_value
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.sites import BY_WORD
from vidbrowser.records.video_keys import Weight, claims
from vidbrowser.records.yaml_block import Block

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.records.archive.info_json import Place
    from vidbrowser.records.json_lines import Value

LARGEST = 1 << 20
"""Bytes of a file; real ones have 1 to 20 KB, and those of other programs may have gigabytes."""
_SAME = {"videos": "video", "source_url": "url"}
"""Keys that mean here what others do in front matter."""
_OF_DOWNLOADER = re.compile(rb'"extractor(?:_key)?"\s*:')
_TITLED = '"title"'
_NO_VIDEO = Sentence("The file is JSON that tells of no video")
_NO_JSON = Sentence("The file holds no JSON")


class NoVideoError(UnreadableError):
    """The file is of another program: it does not look like a record."""


def read_object(raw: bytes, place: Place) -> Archived:
    """Return what the file `raw` tells of a video by the keys of the table of fields.

    It must have a title, and tell a video: by the key of one, or by an address on a known site.
    What a downloader wrote is read as its `.info.json` would be, which its `place` is for.
    Raises NoVideoError where it is of another program, UnreadableError where it is a damaged
    record.
    """
    if _OF_DOWNLOADER.search(raw):
        return _of_downloader(raw, place)
    text, losses = decode(raw)
    try:
        said = read_value(text.strip())
    except ValueError:
        raise _damaged(text) from None
    if not isinstance(said, dict) or not said.get("title"):
        raise NoVideoError(_NO_VIDEO)
    said = _renamed(said)
    try:
        fields, unread = read_fields(_matter(said))
        if not _tells_video(said, fields):
            raise NoVideoError(_NO_VIDEO)
    except RecursionError:
        raise NoVideoError(Sentence("The file is nested too deeply")) from None
    if "title" not in fields:
        raise UnreadableError(Sentence("The file gives no title"))
    return Archived(fields, [*losses, *unread])


def _of_downloader(raw: bytes, place: Place) -> Archived:
    try:
        read = read_info(raw, place)
    except ListError as error:
        raise NoVideoError(error.reason) from None
    read.fields.pop("ext", None)
    return read


def _renamed(said: dict[str, Value]) -> dict[str, Value]:
    return {other: said[key] for key, other in _SAME.items() if key in said} | said


def _matter(said: dict[str, Value]) -> FrontMatter:
    return FrontMatter(said, "", 1, Block(said, {}, []), escapes=True)


def _tells_video(said: Mapping[str, Value], fields: Mapping[str, Any]) -> bool:
    if fields.get("url") and fields.get("site") in BY_WORD:
        return True
    return any(claim.weight <= Weight.ADDRESS for claim in claims(said))


def _damaged(text: str) -> UnreadableError:
    """Return why `text` is no JSON: of a file without a title, that it is another program's."""
    if _TITLED not in text:
        return NoVideoError(_NO_JSON)
    try:
        json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        reason = Sentence("The JSON is damaged: {reason}", reason=error.msg)
        return UnreadableError(reason, error.lineno)
    except (ValueError, RecursionError):
        pass
    return NoVideoError(Sentence("The file is nested too deeply"))
