"""Where a record's video is on the web."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{11}")
_DAILYMOTION_ID = re.compile(r"x[a-z0-9]{4,8}")


def video_url(video_id: str | None, image: str | None = None, second: int = 0) -> str | None:
    """Return the address of the video, beginning at `second`; None when it cannot be told.

    The form of the id tells the site: YouTube's have 11 characters, Dailymotion's begin with x and
    have the picture on one of its hosts.
    """
    if video_id is None:
        return None
    if _DAILYMOTION_ID.fullmatch(video_id) and _is_dailymotion(image):
        at = f"?start={second}" if second else ""
        return f"https://www.dailymotion.com/video/{video_id}{at}"
    if _YOUTUBE_ID.fullmatch(video_id):
        at = f"&t={second}s" if second else ""
        return f"https://www.youtube.com/watch?v={video_id}{at}"
    return None


def _is_dailymotion(image: str | None) -> bool:
    try:
        host = urlsplit(image or "").hostname or ""
    except ValueError:
        return False
    return host.endswith((".dmcdn.net", ".dailymotion.com"))
