"""Front matter tells where a video is under many keys: which of them count, and what they say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records import video_keys
from vidbrowser.records.problem import excerpt
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.sites import BY_WORD, YOUTUBE, key_form, site_word
from vidbrowser.records.video import Video, url_of, usual_site, video_at
from vidbrowser.records.video_keys import IDS, Claim, Weight
from vidbrowser.records.web_address import web_address

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vidbrowser.records.json_lines import Value

FIELDS = ("id", "site", "url")
"""The fields that are read here, of all their keys at once."""

_TELLING = re.compile("[A-Z0-9]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Untold(NamedTuple):
    """A key that speaks of a video without telling where it is, and what is to be said of that."""

    key: str
    reason: Sentence


def located(fields: Mapping[str, Value], image: str | None) -> tuple[Video, Untold | None]:
    """Return where the video is that `fields` tell of, and what tells of one but not where.

    `image` is its picture, which may tell the site. What counts is the first of `Weight`, wherever
    it stands; an id is of YouTube by its form only where nothing says otherwise.
    """
    claims = sorted(video_keys.claims(fields), key=lambda claim: claim.weight)  # none, often
    if not claims:
        return Video(), None
    site = next(filter(None, map(_site, claims)), None)
    id_ = next((claim for claim in claims if _is_id(claim)), None)
    by_id = _by_id(id_, site, image) if id_ else Video()
    at = next(((claim, video) for claim in claims if (video := _video(claim))), None)
    video = _of_both(id_, by_id, *at, site) if at else by_id
    return video, None if video.url else _untold(claims, video.site)


def _site(claim: Claim) -> str | None:
    if claim.weight in (Weight.SITE, Weight.PROVIDER):
        return site_word(claim.written, known=claim.weight is Weight.PROVIDER)
    return None


def _is_id(claim: Claim) -> bool:
    if claim.weight is Weight.SITES_OWN:
        return key_form(claim.key).endswith("id") and _video(claim) is None
    if claim.weight is Weight.ADDRESS:  # `video: x4mpl3-x4mp`
        return usual_site(claim.written, None) is not None
    return claim.weight in IDS and _video(claim) is None


def _by_id(claim: Claim, site: str | None, image: str | None) -> Video:
    id_ = claim.written
    site = claim.site or site
    if not site and (claim.weight is not Weight.ANY_ID or _TELLING.search(id_)):
        site = usual_site(id_, image)  # `hello-world` is a page's
    return Video(site, id_, url_of(site, id_))


def _video(claim: Claim) -> Video | None:
    """Return the video that `claim` tells of by itself."""
    if claim.weight > Weight.ANY_ID:
        return None
    video = video_at(claim.written) if "/" in claim.written else None
    if video is not None:
        known = claim.weight is not Weight.SOURCE or video.site in BY_WORD
        return video if known else None
    if claim.weight is not Weight.SITES_OWN:
        return None
    id_ = re.split("[?&#]", claim.written, maxsplit=1)[0]
    url = url_of(claim.site, id_)
    return Video(claim.site, id_, url) if url else None


def _of_both(
    id_: Claim | None, by_id: Video, claim: Claim, video: Video, site: str | None
) -> Video:
    """Return the video of which both an id and an address tell."""
    known = video.site in BY_WORD
    if id_ and id_.weight is Weight.ID and by_id.url:
        if claim.weight >= Weight.LINK and not known:
            return by_id
        if claim.weight >= Weight.ADDRESS and by_id.site == video.site == YOUTUBE.word:
            return by_id
    if not known and site and not (site in BY_WORD and BY_WORD[site].hosts):
        video = video._replace(site=site)
    return video if video.id else video._replace(id=by_id.id)


def _untold(claims: Sequence[Claim], site: str | None) -> Untold | None:
    """Return which of `claims` is of a video, and why that tells no address of it."""
    for claim in claims:
        if reason := _why_untold(claim, site):
            return Untold(claim.top, reason)
    return None


def _why_untold(claim: Claim, site: str | None) -> Sentence | None:
    """Return why `claim` is of a video and tells no address of it; None when it is of none."""
    told = {"key": claim.key, "value": excerpt(claim.written)}
    if claim.weight is Weight.SITES_OWN:
        return Sentence(
            "{key} “{value}” is no id or address of a video on {site};"
            " the record has no link to it",
            **told,
            site=claim.site or "",
        )
    if claim.weight is Weight.ID and site:
        return Sentence(
            "{key} “{value}” tells no address on {site}; the record has no link to it",
            **told,
            site=site,
        )
    if claim.weight is Weight.ID:
        return Sentence(
            "{key} “{value}” does not say on which site the video is; the record has no link to it",
            **told,
        )
    if claim.weight is Weight.ADDRESS or _is_refused(claim):
        return Sentence(
            "{key} “{value}” is no address that can be opened; the record has no link to it",
            **told,
        )
    if claim.weight is Weight.ANY_ID and "\ufffd" in claim.written:
        return Sentence(
            "{key} “{value}” holds half a character or none; the record has no link to it", **told
        )
    return None


def _is_refused(claim: Claim) -> bool:
    """Tell whether a page's address is a whole one that is never opened, not one within a site."""
    is_whole = claim.weight is Weight.PAGE and _SCHEME.match(claim.written)
    return bool(is_whole) and web_address(claim.written) is None
