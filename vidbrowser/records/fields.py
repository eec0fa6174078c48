"""The table of fields: one entry each, from which all that is done with a field comes.

Reading, columns, query words, choosers, the table, the detail pane, exports and the tables of
READING.md and QUERIES.md follow this table. A new field is one entry of `Summary`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from vidbrowser.records.collection import file_of
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

VERSION = 9
"""Changes whenever what is kept of a record does, or how it is folded.

Snapshots and first screens of another version are of no use: they are made anew.
"""


LIVE_NOW = ("is_live", "is_upcoming")
"""Live states of what is or will be on the air."""
BEEN_LIVE = ("was_live", "post_live")
"""Live states of recordings of what was."""
ADULT = 18
"""The age limit, in years, from which on a video is for adults."""


class Kind(StrEnum):
    """What the values of a field are; how they are read, kept, asked for and shown follows."""

    ID = "id"
    """A word whose spelling tells it from every other."""
    WORD = "word"
    TEXT = "text"
    NAMES = "names"
    """Several texts; one that is written alone is one name, commas and all."""
    TAGS = "tags"
    """Several texts, which may be written in one with commas between them."""
    TIME = "time"
    """A moment in UTC."""
    LENGTH = "length"
    """Whole seconds; 0 is live or upcoming."""
    COUNT = "count"
    NUMBER = "number"
    """A number that counts nothing: of a season, a place, years of age."""
    SIZE = "size"
    """Bytes of a file."""
    URL = "url"
    """An http(s) URL, or a path relative to the record's file."""
    FILE = "file"
    """A path relative to the folder of the record's file; none that a record names, found by us.

    An `origin` is that of a record in a library file, where it was: it begins with the name of the
    folder that had been added.
    """

    @property
    def several(self) -> bool:
        """Whether a record holds any number of values."""
        return self in (Kind.NAMES, Kind.TAGS)

    @property
    def compared(self) -> bool:
        """Whether values are compared by size."""
        return self in (Kind.TIME, Kind.LENGTH, Kind.COUNT, Kind.NUMBER, Kind.SIZE)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: `name` in code, in columns and in what is exported.

    `keys` are those of front matter that are read for it: that of the usual form first, then by
    rank, the more specific before the more general; those of id, site and url are weighed against
    each other, and others like them count (`video_address`). `word` is what asks for it in a query,
    for a text `within` or else for the whole of a value; `has` is what follows `has:`. Its values
    can be listed with counts when it is a `facet`; `chooser` is what its chooser in the filter bar
    is called. `width` is the width of its column in the table in characters; one that is `hidden`
    is not among those of the table at first. A `fact` stands among the facts of the detail pane.
    Empty is not there.
    """

    kind: Kind
    keys: tuple[str, ...]
    label: str
    name: str = ""
    word: str = ""
    has: str = ""
    within: bool = False
    facet: bool = False
    chooser: str = ""
    width: int = 0
    hidden: bool = False
    fact: bool = False


_ENTRY = "field"


def _entry(kind: Kind, keys: str, label: str, **more: Any) -> Any:
    """Return an attribute of a dataclass that knows its `Field`."""
    entry = Field(kind, tuple(keys.split()), label, **more)
    return field(default=() if kind.several else None, metadata={_ENTRY: entry})


@dataclass(frozen=True, slots=True)
class Summary:
    """What a record says but its description; what its file does not tell is None, never 0."""

    path: Path
    # fmt: off
    id: str | None = _entry(
        Kind.ID, "vid_id youtube_id youtube vimeo_id vimeo video_id id", translatable("Id"),
        word="id")
    title: str | None = _entry(
        Kind.TEXT, "title", translatable("Title"), word="title", within=True, width=45)
    channels: tuple[str, ...] = _entry(
        Kind.NAMES,
        "channel channels uploader creator creators speaker speakers presenter presenters"
        " author authors",
        translatable("Channel"),
        word="channel", within=True, facet=True, chooser="Channel", width=20)
    published: datetime | None = _entry(
        Kind.TIME,
        "vid_date upload_date published publishDate publishdate published_at release_date recorded"
        " date",
        translatable("Published"),
        word="published", facet=True, chooser="Published", width=13, fact=True)
    duration: int | None = _entry(
        Kind.LENGTH, "duration video_length duration_seconds", translatable("Length"),
        word="length", facet=True, chooser="Length", width=9, fact=True)
    views: int | None = _entry(
        Kind.COUNT, "viewcount viewCount view_count views", translatable("Views"),
        word="views", width=13, fact=True)
    likes: int | None = _entry(
        Kind.COUNT, "likeCount likecount like_count likes", translatable("Likes"),
        word="likes", width=10, fact=True)
    dislikes: int | None = _entry(
        Kind.COUNT, "dislikeCount dislikecount dislike_count dislikes", translatable("Dislikes"),
        word="dislikes", fact=True)
    categories: tuple[str, ...] = _entry(
        Kind.NAMES, "categories category", translatable("Category"),
        word="category", facet=True, chooser="Category", width=15)
    tags: tuple[str, ...] = _entry(
        Kind.TAGS, "tags tag", translatable("Tags"),
        word="tag", has="tags", facet=True, chooser="Tags", width=30)
    added: datetime | None = _entry(
        Kind.TIME, "date", translatable("Added"),
        word="added", width=13, fact=True)
    language: str | None = _entry(
        Kind.WORD, "language lang", translatable("Language"),
        word="language", facet=True, width=10, fact=True)
    image: str | None = _entry(
        Kind.URL, "image thumbnail thumbnail_url", translatable("Image"), has="image")
    site: str | None = _entry(
        Kind.WORD, "site video_site extractor extractor_key provider platform",
        translatable("Site"), word="site", facet=True, width=10, fact=True)
    url: str | None = _entry(
        Kind.URL, "video_url video webpage_url url original_url media link source",
        translatable("Address"), word="url", within=True)
    comments: int | None = _entry(
        Kind.COUNT, "comment_count commentCount", translatable("Comments"),
        word="comments", width=10, hidden=True, fact=True)
    live: str | None = _entry(
        Kind.WORD, "live_status", translatable("Live state"), has="live-state", fact=True)
    kind: str | None = _entry(
        Kind.WORD, "media_type", translatable("Kind"),
        word="kind", facet=True, width=10, hidden=True, fact=True)
    availability: str | None = _entry(
        Kind.WORD, "availability", translatable("Availability"),
        word="availability", facet=True, width=14, hidden=True, fact=True)
    age_limit: int | None = _entry(
        Kind.NUMBER, "age_limit", translatable("Age limit"),
        word="age", width=8, hidden=True, fact=True)
    series: str | None = _entry(
        Kind.TEXT, "event_name", translatable("Series"),
        word="series", facet=True, width=20, hidden=True, fact=True)
    season: int | None = _entry(
        Kind.NUMBER, "season_number", translatable("Season"),
        word="season", width=8, hidden=True, fact=True)
    episode: int | None = _entry(
        Kind.NUMBER, "episode_number", translatable("Episode"),
        word="episode", width=8, hidden=True, fact=True)
    playlist: str | None = _entry(
        Kind.TEXT, "playlist_title", translatable("List"),
        word="list", facet=True, width=20, hidden=True, fact=True)
    playlist_index: int | None = _entry(
        Kind.NUMBER, "playlist_index", translatable("Place in list"),
        has="place", width=8, hidden=True, fact=True)
    media: str | None = _entry(
        Kind.FILE, "", translatable("Media"), has="media", fact=True)
    media_size: int | None = _entry(
        Kind.SIZE, "", translatable("Size"), word="size", width=10, hidden=True, fact=True)
    subtitles: tuple[str, ...] = _entry(
        Kind.NAMES, "", translatable("Subtitles"),
        word="subtitles", facet=True, width=12, hidden=True, fact=True)
    unfinished: int | None = _entry(
        Kind.NUMBER, "", translatable("Unfinished files"), has="unfinished", fact=True)
    entry: int | None = _entry(
        Kind.NUMBER, "", translatable("Place in file"), has="entry", fact=True)
    origin: str | None = _entry(
        Kind.FILE, "", translatable("Former place"), has="origin", fact=True)
    # fmt: on

    @property
    def is_live(self) -> bool:
        """Whether it is on the air or will be: there is nothing to be played from begin to end."""
        return self.duration == 0 or self.live in LIVE_NOW

    @property
    def file(self) -> Path:
        """The file of the record, which may hold others."""
        return self.path if self.entry is None else file_of(self.path)

    @property
    def channel(self) -> str | None:
        """All channels in one text."""
        return ", ".join(self.channels) or None


def _named(name: str, entry: Field) -> Field:
    return replace(entry, name=name, has=entry.has or entry.word)


FIELDS = tuple(_named(f.name, f.metadata[_ENTRY]) for f in fields(Summary) if f.metadata)
"""The table, in the order in which fields are kept, shown and written out."""
NAMES = tuple(field.name for field in FIELDS)
BY_NAME = {field.name: field for field in FIELDS}
BY_WORD = {field.word: field for field in FIELDS if field.word}
FACETS = {
    f.word: f for f in sorted(FIELDS, key=lambda f: f.within or not f.kind.several) if f.facet
}
"""Fields whose values can be listed, by their words; those of several whole values first."""
DESCRIPTION = Field(
    Kind.TEXT,
    ("description", "abstract", "summary", "excerpt"),
    translatable("Description"),
    "description",
)
"""What front matter says of the description, which stands above the body."""
