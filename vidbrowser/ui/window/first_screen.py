"""What the list showed last, kept in a small file: the next start shows it before all is loaded."""

from __future__ import annotations

import json
import logging
import zlib
from contextlib import suppress
from dataclasses import astuple, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vidbrowser import __version__
from vidbrowser.kept import NotAFileError, content, parsed, set_aside, why
from vidbrowser.marks.video_key import VideoKey, key_of
from vidbrowser.query import Query, parse
from vidbrowser.records.fields import FIELDS, VERSION, Field, Kind, Summary
from vidbrowser.replacing import clear, replacing
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.search.selection import Placed, SelectedPaths
from vidbrowser.translatable import translatable
from vidbrowser.ui.formatting import placed
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vidbrowser.search.selection import Selected
    from vidbrowser.search.summing import Sum

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class FirstScreen:
    """A few rows of a result; stands for it in the list until the library is there.

    `query` and `order` found `found` of the `total` records of `folders`; `records` are those in
    and around the view, in their order. The one at `top` stood at the top of the view, `scrolled`
    pixels of it above the edge.
    """

    folders: tuple[Path, ...]
    query: Query
    order: Order
    found: int
    total: int
    top: int
    scrolled: int
    records: tuple[Summary, ...]

    @property
    def rows(self) -> range:
        """As many numbers as there are rows."""
        return range(len(self.records))

    @property
    def bands(self) -> PositionSet:
        """Return none: it is not kept which are of one video."""
        return EMPTY

    def summaries(self, start: int, stop: int) -> Sequence[Summary]:
        """Return the summaries of the rows from `start` up to `stop`."""
        return self.records[start:stop]

    def position(self, path: Path) -> int | None:
        """Return where the record `path` stands, None when it is not among the rows."""
        places = (place for place, record in enumerate(self.records) if record.path == path)
        return next(places, None)

    def selected(self, positions: PositionSet, *, everything: bool = False) -> Selected:
        """Return by identity what stands at `positions`: no more than these few are known."""
        places = positions.lowest_few(len(self.records))
        return SelectedPaths(tuple(self.records[place].path for place in places))

    def place(self, selected: Selected) -> Placed:
        """Return where `selected` stands among the rows."""
        wanted = set(selected.paths) if isinstance(selected, SelectedPaths) else set()
        positions = EMPTY
        for place, record in enumerate(self.records):
            if record.path in wanted:
                positions |= PositionSet.between(place, place)
        return Placed(selected, selected, positions)

    def summed(self, _positions: PositionSet) -> Sum | None:
        """Return None: what is kept here is too little to be summed up."""
        return None

    def keys(self, positions: PositionSet, most: int | None = None) -> Sequence[VideoKey]:
        """Return the keys of the videos at `positions`, of no more than the first `most`."""
        places = positions.lowest_few(len(self.records) if most is None else most)
        return [key_of(self.records[place]) for place in places]

    def covers(self, paths: Sequence[Path]) -> bool:
        """Return whether `paths` are folders of it, or within them: nothing would be added."""
        return all(
            any(folder in (path, *path.parents) for folder in self.folders)
            for path in map(Path.absolute, paths)
        )


def save(screen: FirstScreen, file: Path) -> None:
    """Keep `screen` in `file`; where that is not possible the log tells, and nothing is kept."""
    shown = {
        "folders": [str(folder) for folder in screen.folders],
        "query": str(screen.query),
        "order": screen.order.value,
        "numbers": [screen.found, screen.total, screen.top, screen.scrolled],
        "records": [_written(record) for record in screen.records],
    }
    packed = json.dumps(shown).encode()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing(file, sync=False) as written:
            written.write(_head(packed) + packed)
    except OSError as error:
        _log.warning("What the list shows could not be kept for the next start: %s", error)
        remove(file)


def load(file: Path, told: Callable[[str], object] = lambda _text: None) -> FirstScreen | None:
    """Return what was kept in `file`; what is damaged or of another version is removed.

    What lies in its place and is no file at all is set aside, which `told` is called with.
    """
    clear(file)
    try:
        head, _, packed = content(file).partition(b"\n")
        if head + b"\n" == _head(packed):
            return _understood(parsed(packed))
    except FileNotFoundError:
        return None
    except NotAFileError:
        _make_room(file, told)
        return None
    except OSError as error:  # it may be whole
        _log.warning("What the list showed last cannot be read: %s", error)
        return None
    except (ValueError, TypeError, KeyError) as error:
        _log.warning("What the list showed last is damaged: %s", error)
    remove(file)
    return None


def _make_room(file: Path, told: Callable[[str], object]) -> None:
    """Set aside what is no file of the program's; it may be somebody's."""
    try:
        values = {"file": str(file), "aside": set_aside(file).name}
        text = translatable("{file} was no file. It was set aside as {aside}.")
    except OSError as error:
        values = {"file": str(file), "reason": why(error)}
        text = translatable("{file} is no file and cannot be set aside: {reason}.")
    _log.warning(text.format(**values))
    told(tr(text).format(**{name: placed(value) for name, value in values.items()}))


def remove(file: Path) -> None:
    """Keep nothing in `file`."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _head(packed: bytes) -> bytes:
    """Return the first line of a file of this version that goes on with `packed`."""
    return f"vidbrowser {__version__} first screen {VERSION} {zlib.crc32(packed):08x}\n".encode()


def _written(record: Summary) -> list[Any]:
    """Return `record` as JSON has it; a name that is no text keeps its lone surrogates."""
    path, *fields = astuple(record)
    return [
        str(path),
        *(field.isoformat() if isinstance(field, datetime) else field for field in fields),
    ]


def _understood(shown: dict[str, Any]) -> FirstScreen:
    found, total, top, scrolled = (_small(number) for number in shown["numbers"])
    return FirstScreen(
        tuple(map(Path, shown["folders"])),
        parse(shown["query"]),
        Order(shown["order"]),
        found,
        total,
        top,
        scrolled,
        tuple(_record(*written) for written in shown["records"]),
    )


def _small(number: int) -> int:
    """Return `number` when it is one that Qt can count with."""
    if not isinstance(number, int) or not abs(number) < 1 << 31:
        raise TypeError(f"{number!r} is no number of rows or pixels")
    return number


def _record(path: str, *written: Any) -> Summary:
    values = (_value(*pair) for pair in zip(FIELDS, written, strict=True))
    return Summary(Path(path), *values)


def _value(field: Field, written: Any) -> Any:
    """Return the value of `field`; raises TypeError or ValueError when `written` is none."""
    if field.kind.several:
        if not isinstance(written, list) or not all(isinstance(word, str) for word in written):
            raise TypeError(f"{field.name} is no list of texts")
        return tuple(written)
    if field.kind is Kind.TIME:
        return datetime.fromisoformat(written) if written else None
    wanted = int if field.kind.compared else str
    if written is not None and not isinstance(written, wanted):
        raise TypeError(f"{field.name} is none")
    return written
