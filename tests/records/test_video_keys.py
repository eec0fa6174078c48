"""What keys say of a video, alone and within maps."""

from __future__ import annotations

import pytest

from vidbrowser.records.video_keys import Claim, Weight, claims, meaning


@pytest.mark.parametrize(
    ("key", "weight", "site"),
    [
        *(("youtube_id", Weight.SITES_OWN, "youtube"), ("ytId", Weight.SITES_OWN, "youtube")),
        *(("archive.org", Weight.SITES_OWN, "archive.org"), ("twitch", None, None)),
        *(("twitch_video", Weight.SITES_OWN, "twitch"), ("twitter", None, None)),
        *(("Video-Id", Weight.ID, None), ("VIDEO_URL", Weight.ADDRESS, None)),
        *(("id", Weight.ANY_ID, None), ("videos", None, None), ("", None, None)),
        ("v" * 99, None, None),
    ],
)
def test_what_a_key_means(key: str, weight: Weight | None, site: str | None) -> None:
    assert meaning(key) == (weight, site)


def test_what_is_in_a_map_is_claimed_under_both_its_keys() -> None:
    told = list(claims({"title": "Tea", "video": {"id": "34", "provider": "Vimeo", "url": "a/b"}}))
    assert told == [
        Claim(Weight.SITES_OWN, "video", "video.id", "vimeo", "34"),
        Claim(Weight.ADDRESS, "video", "video.url", "vimeo", "a/b"),
    ]


def test_only_words_of_videos_count_in_other_maps() -> None:
    told = claims({"params": {"id": "page", "url": "/a", "video_id": "34", "ids": {"yt": "x"}}})
    assert [(claim.weight, claim.key, claim.site) for claim in told] == [
        (Weight.ID, "params.video_id", None),
        (Weight.SITES_OWN, "params.ids.yt", "youtube"),
    ]


def test_a_dot_in_a_key_is_a_part_of_it() -> None:
    (claim,) = claims({"video.id": "34"})
    assert (claim.top, claim.weight) == ("video.id", Weight.ID)
