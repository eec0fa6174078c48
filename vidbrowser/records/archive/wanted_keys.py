"""The keys of an `.info.json` file that are wanted, decoded; all others are skipped unread.

What is skipped holds signed addresses, headers, cookies and paths of the machine that downloaded:
none of it is ever in memory as a value.
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

import msgspec

from vidbrowser.records.decoding import decode
from vidbrowser.records.json_lines import without_escaped
from vidbrowser.records.problem import Loss, UnreadableError
from vidbrowser.records.sentence import Sentence

_NAMES = (
    "id title fulltitle description channel uploader creators creator artists artist series"
    " playlist_uploader upload_date timestamp release_date release_timestamp epoch duration"
    " view_count like_count dislike_count comment_count categories genres genre tags thumbnail"
    " thumbnails webpage_url original_url extractor extractor_key live_status is_live was_live"
    " age_limit availability media_type language playlist_title playlist playlist_index"
    " season_number episode_number chapters ext"
)
_WANTED = tuple(_NAMES.split())
WANTED = (*_WANTED, "_type")
"""The keys, by the names that they have in a file."""

_NONE = msgspec.Raw(b"null")
_TYPE = "type_"
_FIELDS = [(name, msgspec.Raw, _NONE) for name in (*_WANTED, _TYPE)]
_Info: Any = msgspec.defstruct("_Info", _FIELDS, rename={_TYPE: "_type"}, gc=False)
_decode = msgspec.json.Decoder(_Info).decode
_value = msgspec.json.decode
_PLACE = re.compile(r"\(byte (\d+)\)")
_ESCAPED_NUL = b"\\u0000"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Told(NamedTuple):
    """What a file says: values of wanted keys, none of them null, and what was lost of them."""

    values: dict[str, Any]
    losses: list[Loss]


def read_wanted(raw: bytes) -> Told:
    """Return what the file `raw` says; raises UnreadableError where it is no object of JSON.

    What JSON forbids strictly and downloaders write all the same takes a slower way: NaN, half of
    a character, a byte order mark, UTF-16, control characters in a text.
    """
    try:
        info = _decode(raw)
        pairs = zip(WANTED, msgspec.structs.astuple(info), strict=True)
        written = {key: value for key, value in pairs if value is not _NONE and value != _NONE}
        values = {key: _value(value) for key, value in written.items()}
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        return _read_slowly(raw, error)
    if any(_ESCAPED_NUL in bytes(value) for value in written.values()):
        return Told(*_without_halves(values, []))
    return Told(values, [])


def _read_slowly(raw: bytes, strict: BaseException) -> Told:
    if not raw.strip(b" \t\r\n\0"):
        raise UnreadableError(Sentence("The file is empty"))
    text, losses = decode(raw)
    try:
        read = json.loads(text, strict=False, parse_constant=lambda _: None)
    except RecursionError:
        raise UnreadableError(Sentence("The file is nested too deeply")) from None
    except json.JSONDecodeError as error:
        raise UnreadableError(_why_none(raw, error, strict), error.lineno) from None
    except ValueError:  # a number of thousands of digits
        too_long = Sentence("The file holds a number that is too long")
        raise UnreadableError(too_long) from None
    if not isinstance(read, dict):
        raise UnreadableError(_no_video(read))
    values = {key: read[key] for key in WANTED if read.get(key) is not None}
    return Told(*_without_halves(values, _of_wanted(losses, values)))


def _of_wanted(losses: list[Loss], values: dict[str, Any]) -> list[Loss]:
    """Return `losses` where a wanted value has a sign in place of what could not be decoded."""
    return losses if losses and "\ufffd" in repr(values) else []


def _without_halves(
    values: dict[str, Any], losses: list[Loss]
) -> tuple[dict[str, Any], list[Loss]]:
    for key, value in values.items():
        clean = _clean(value)
        if clean != value:
            values[key] = clean
            reason = Sentence(
                "{key} holds half a character or none ({half}, {none}), shown as �",
                key=key,
                half="\\ud800",
                none="\\u0000",
            )
            losses.append(Loss(None, reason, key))
    return values, losses


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return without_escaped(value)
    if isinstance(value, list):
        return [_clean(part) for part in value]
    return {k: _clean(v) for k, v in value.items()} if isinstance(value, dict) else value


def _why_none(raw: bytes, error: json.JSONDecodeError, strict: BaseException) -> Sentence:
    """Return why the file is not read, and at which byte that was seen."""
    if error.msg == "Extra data" and error.doc[error.pos : error.pos + 1] in ("{", "["):
        return Sentence("The file holds several videos; save each in a file of its own")
    if error.pos == 0:
        return Sentence("The file holds no JSON")
    if "truncated" in str(strict):
        return Sentence("The file is cut off; it ends within the JSON")
    place = _PLACE.search(str(strict))
    if place is None or raw.startswith(_UTF_16):
        return Sentence("The JSON is damaged")
    return Sentence(
        "The JSON is damaged at byte {place} of {size}", place=int(place[1]), size=len(raw)
    )


def _no_video(read: object) -> Sentence:
    if isinstance(read, list):
        return Sentence("The file holds a list, not what is known of a video")
    return Sentence("The file holds a single value, not what is known of a video")
