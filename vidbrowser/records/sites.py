"""The sites whose videos are known: their hosts, the form of their ids, how a second is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Site:
    """A site that has videos; `word` is what a record says of it, `title` how it calls itself.

    An address of a video is `prefix` and its id, which has the form `id`, a pattern that Polars
    reads too; without `prefix` it cannot be told from the id. `place` finds the id in an address
    (host, path and query), and behind it what else is needed to see the video. `other` are the
    paths of what has no id but can be opened. `at` is added to an address to begin at a second:
    behind `?` or `#`. `hosts` stand for those below them, too. `names` stand for it beside `word`
    in keys, in letters and digits. An `account` is what its name as a key often means: not a video.
    """

    word: str
    title: str
    hosts: tuple[str, ...]
    prefix: str = ""
    id: str = ""
    place: str = ""
    other: str = r"/."
    at: str = ""
    names: tuple[str, ...] = ()
    account: bool = False

    def id_of(self, text: str) -> str | None:
        """Return the id that `text` is, None when it has another form or the site none."""
        return text if self.id and re.fullmatch(self.id, text, re.ASCII) else None

    def address(self, id_: str) -> str | None:
        """Return the address of the video `id_`, None when that cannot be told."""
        return self.prefix + id_ if self.prefix and self.id_of(id_) else None


# fmt: off
SITES = (
    Site("youtube", "YouTube", ("youtube.com", "youtu.be", "youtube-nocookie.com"),
         "https://www.youtube.com/watch?v=", r"[A-Za-z0-9_-]{11}",
         r"(?:^youtu\.be/|/(?:embed|shorts|live|v|e)/|[?&]v=)"
         r"(?!videoseries|live_stream)([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])",
         r"/(?:playlist|clip/|embed/)|.*/live/?$", "?t={second}s", ("yt",)),
    Site("vimeo", "Vimeo", ("vimeo.com",),
         "https://vimeo.com/", r"[0-9]{1,12}",
         r"vimeo\.com/(?:video/|event/|channels/[^/?]+/|groups/[^/?]+/videos/"
         r"|(?:album|showcase)/\d+/video/|ondemand/[^/?]+/)?(\d{1,12})"
         r"(?:/([0-9a-f]{6,16})|\?(?:.*&)?h=([0-9a-f]{6,16}))?(?![^/?&])", at="#t={second}s"),
    Site("dailymotion", "Dailymotion", ("dailymotion.com", "dai.ly"),
         "https://www.dailymotion.com/video/", r"[xk][A-Za-z0-9]{4,24}",
         r"(?:^dai\.ly/|/video/|[?&]video=)([xk][A-Za-z0-9]{4,24})(?![A-Za-z0-9])",
         at="?start={second}"),
    Site("twitch", "Twitch", ("twitch.tv",),
         "https://www.twitch.tv/videos/", r"[0-9]{4,12}",
         r"(?:/videos?/|/v/|[?&]video=v?)(\d{4,12})\b",
         at="?t={hours}h{minutes}m{seconds}s", account=True),
    Site("archive.org", "Internet Archive", ("archive.org",),
         "https://archive.org/details/", r"[A-Za-z0-9][A-Za-z0-9._-]{1,100}",
         r"/(?:details|embed)/([A-Za-z0-9][A-Za-z0-9._-]{1,100})(?![^/?&])",
         at="?start={second}", names=("archiveorg", "internetarchive")),
    Site("bilibili", "Bilibili", ("bilibili.com", "b23.tv"),
         "https://www.bilibili.com/video/", r"BV[0-9A-Za-z]{10}",
         r"/(?:video/)?(BV[0-9A-Za-z]{10})\b", at="?t={second}"),
    Site("bitchute", "BitChute", ("bitchute.com",),
         "https://www.bitchute.com/video/", r"[A-Za-z0-9_-]{6,16}",
         r"/(?:video|embed)/([A-Za-z0-9_-]{6,16})(?![A-Za-z0-9_-])"),
    Site("rutube", "RUTUBE", ("rutube.ru",),
         "https://rutube.ru/video/", r"[0-9a-f]{32}", r"/video/([0-9a-f]{32})\b",
         at="?t={second}"),
    Site("niconico", "Niconico", ("nicovideo.jp", "nico.ms"),
         "https://www.nicovideo.jp/watch/", r"[a-z]{2}[0-9]{1,12}",
         r"(?:^nico\.ms/|/watch/)([a-z]{2}\d{1,12})\b", at="?from={second}"),
    Site("loom", "Loom", ("loom.com",),
         "https://www.loom.com/share/", r"[0-9a-f]{32}", r"/(?:share|embed)/([0-9a-f]{32})\b",
         at="?t={second}"),
    Site("wistia", "Wistia", ("wistia.com", "wistia.net", "wi.st"),
         "https://fast.wistia.net/embed/iframe/", r"[a-z0-9]{10}",
         r"/(?:medias|iframe)/([a-z0-9]{10})\b"),
    Site("streamable", "Streamable", ("streamable.com",),
         "https://streamable.com/", r"[a-z0-9]{4,10}",
         r"^streamable\.com/(?:[eos]/)?([a-z0-9]{4,10})(?![^/?&])"),
    Site("ted", "TED", ("ted.com",),
         "https://www.ted.com/talks/", r"[a-z0-9_]{4,200}",
         r"/talks/(?:lang/\w+/)?([a-z0-9_]{4,200})(?![^/?&])", account=True),
    Site("media.ccc.de", "media.ccc.de", ("media.ccc.de",),
         at="#t={second}", names=("mediacccde",)),
    Site("twitter", "X (Twitter)", ("twitter.com", "x.com"),
         "https://x.com/i/status/", r"[0-9]{5,20}", r"/status(?:es)?/(\d{5,20})\b", account=True),
    Site("instagram", "Instagram", ("instagram.com",),
         "https://www.instagram.com/p/", r"[A-Za-z0-9_-]{8,40}",
         r"/(?:p|reels?|tv)/([A-Za-z0-9_-]{8,40})(?![A-Za-z0-9_-])", account=True),
    Site("facebook", "Facebook", ("facebook.com", "fb.watch"),
         "https://www.facebook.com/watch/?v=", r"[0-9]{5,20}",
         r"(?:/videos/(?:[^/?]+/)?|[?&]v=)(\d{5,20})\b", account=True),
    Site("tiktok", "TikTok", ("tiktok.com",), place=r"/video/(\d{5,20})\b", account=True),
    Site("peertube", "PeerTube", (),
         place=r"/(?:videos/(?:watch|embed)|w)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-"
         r"[0-9a-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})(?![^/?&])", at="?start={second}s"),
    Site("soundcloud", "SoundCloud", ("soundcloud.com",), at="#t={second}", account=True),
    Site("mixcloud", "Mixcloud", ("mixcloud.com",), account=True),
    Site("bandcamp", "Bandcamp", ("bandcamp.com",), account=True),
    Site("odysee", "Odysee", ("odysee.com", "lbry.tv"), at="?t={second}", names=("lbry",)),
    Site("rumble", "Rumble", ("rumble.com",), at="?start={second}"),
    Site("vk", "VK", ("vk.com", "vkvideo.ru"), account=True),
    Site("kick", "Kick", ("kick.com",), account=True),
    Site("nebula", "Nebula", ("nebula.tv",)),
    Site("reddit", "Reddit", ("reddit.com", "redd.it"), account=True),
)
# fmt: on
"""All of them; the videos of any other site are known by their address."""

BY_WORD = {site.word: site for site in SITES}
YOUTUBE, DAILYMOTION, PEERTUBE = (BY_WORD[word] for word in ("youtube", "dailymotion", "peertube"))

_BY_HOST = {host: site for site in SITES for host in site.hosts}
_BY_NAME = {name: site for site in SITES for name in (site.word, *site.names)}
_WORD = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")
_PART = (
    r"(?<=[a-z])(?:Album|Audio|Bangumi|Broadcast|Card|Channel|Clips?|Embed|IOS|Likes|Live|Ondemand"
    r"|Playlist|Pro|Review|Series|Set|Shorts|Space|Spaces|Story|Stream|Tab|Tag|Track|User|VOD|Video"
    r"|Vod)+$"
)
_NO_SITE = ("generic", "html5", "none", "na", "unknown", "true", "false")


def site_of_host(host: str) -> Site | None:
    """Return the known site that `host`, in lower case, is of."""
    while host:
        if site := _BY_HOST.get(host):
            return site
        host = host.partition(".")[2]
    return None


def proper_name(word: str) -> str:
    """Return how the site `word` calls itself; what is not known is as it is written."""
    site = BY_WORD.get(word)
    return site.title if site else word


def key_form(text: str) -> str:
    """Return the letters and digits of `text` in lower case: of `youtubeId` and `youtube_id`."""
    return re.sub(r"[\W_]", "", text).lower()


@lru_cache(1 << 10)
def site_word(text: str, *, known: bool = False) -> str | None:
    """Return what a record says of the site that `text` names; None when it names none.

    Downloaders call parts of a site by names of their own: `youtube:tab`, `TwitchVod`. A name that
    is not known is itself in lower case, unless it must be `known`.
    """
    name = text.strip().partition(":")[0]
    word = re.sub(_PART, "", name).lower().removeprefix("www.")
    site = _BY_NAME.get(word) or _BY_NAME.get(key_form(word)) or site_of_host(word)
    if site:
        return site.word
    word = name.lower()
    return None if known or word in _NO_SITE or not _WORD.fullmatch(word) else word
