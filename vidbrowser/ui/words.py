"""Words of sites and downloaders for what a video is, as the window says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Mapping[str, Mapping[str, str]] = {
    "live": {
        "is_live": translatable("Live"),
        "is_upcoming": translatable("Upcoming"),
        "was_live": translatable("Recorded live"),
        "post_live": translatable("Has just been live"),
    },
    "kind": {
        "video": translatable("Video"),
        "short": translatable("Short"),
        "livestream": translatable("Live stream"),
        "audio": translatable("Sound"),
    },
    "availability": {
        "public": translatable("Public"),
        "unlisted": translatable("Unlisted"),
        "private": translatable("Private"),
        "subscriber_only": translatable("Members only"),
        "premium_only": translatable("Premium only"),
        "needs_auth": translatable("Signed in only"),
    },
}
FIELDS = frozenset(_WORDS)
"""The fields whose words are known."""


def word(field: str, value: str) -> str:
    """Return what `value` of `field` is called; one that is not known as it is written."""
    known = _WORDS[field].get(value)
    return value if known is None else tr(known)


def when_downloaded(availability: str) -> str:
    """Return the word of `availability`, which may be another by now."""
    told = tr("{state} (when downloaded)", "availability of a video")
    return told.format(state=word("availability", availability))
