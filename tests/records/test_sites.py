"""The table of sites: what stands in it fits together, and names lead to its words."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from vidbrowser.records.sites import (
    BY_WORD,
    SITES,
    Site,
    key_form,
    proper_name,
    site_of_host,
    site_word,
)


@pytest.mark.parametrize("site", SITES, ids=BY_WORD)
def test_an_entry_fits_together(site: Site) -> None:
    assert site.word == site.word.lower()
    assert site.hosts or site.word == "peertube"
    assert all(site_of_host(host) is site_of_host(f"www.{host}") is site for host in site.hosts)
    assert bool(site.prefix) == bool(site.id)
    assert site.place or not site.id
    assert site.prefix.startswith("https://") or not site.prefix
    assert not site.id or not re.search(site.id, "", re.ASCII)
    names = {name for _, name, _, _ in Formatter().parse(site.at) if name}
    assert names <= {"second", "hours", "minutes", "seconds"}
    assert site.at[:1] in ("", "?", "#")


def test_no_two_share_a_name_or_a_host() -> None:
    hosts = [host for site in SITES for host in site.hosts]
    names = [name for site in SITES for name in {key_form(site.word), *site.names}]
    assert len({*hosts}) == len(hosts)
    assert len({*names}) == len(names)


@pytest.mark.parametrize(
    ("written", "word"),
    [
        *(("YouTube", "youtube"), ("youtube:tab", "youtube"), ("YoutubeTab", "youtube")),
        *(("TwitchVod", "twitch"), ("twitch:clips", "twitch"), ("TwitchClips", "twitch")),
        *(("BiliBili", "bilibili"), ("Soundcloud", "soundcloud"), ("SoundcloudSet", "soundcloud")),
        *(("ArchiveOrg", "archive.org"), ("archive.org", "archive.org"), ("yt", "youtube")),
        *(("youtu.be", "youtube"), ("www.youtube.com", "youtube")),
        *(("internet archive", "archive.org"), ("PeerTube", "peertube"), ("LBRY", "odysee")),
        *(("RumbleEmbed", "rumble"), ("VimeoOndemand", "vimeo"), ("KickVOD", "kick")),
        *(("KickStarter", "kickstarter"), ("Boosty", "boosty"), ("abc.net.au:iview", "abc.net.au")),
        *(("CCC", "ccc"), ("media.ccc.de", "media.ccc.de"), (" Vimeo ", "vimeo")),
    ],
)
def test_a_name_leads_to_its_word(written: str, word: str) -> None:
    assert site_word(written) == word


@pytest.mark.parametrize("written", ["", "generic", "NA", "My own pages", "a" * 99, "<b>", "-x"])
def test_what_names_no_site(written: str) -> None:
    assert site_word(written) is None


def test_only_known_ones_where_that_is_asked() -> None:
    assert site_word("PS4", known=True) is None
    assert site_word("Vimeo", known=True) == "vimeo"


def test_a_host_is_of_a_site_as_a_whole_or_below_it() -> None:
    youtube = BY_WORD["youtube"]
    assert site_of_host("music.youtube.com") is youtube
    assert site_of_host("evil-youtube.com") is None
    assert site_of_host("youtube.com.evil.org") is None
    assert site_of_host("") is None


def test_sites_have_proper_names() -> None:
    assert [proper_name(word) for word in ("youtube", "archive.org", "a.tv")] == [
        *("YouTube", "Internet Archive", "a.tv")
    ]
