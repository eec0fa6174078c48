"""What is said of reading: how far it has come, how fast it goes, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from pathlib import Path

_BEFORE_AND_AFTER = {
    Phase.LOADING: translatable("Loading the library…"),
    Phase.LISTING: translatable("Looking through folders…"),
    Phase.SAVING: translatable("Saving the library…"),
}


def progress_text(progress: Progress) -> str:
    """Return what is being done, how far it has come, how fast, and how long it will take."""
    if progress.phase is Phase.IDLE:
        return _ended_text(progress)
    if progress.phase is Phase.READING:
        return _reading_text(progress)
    return tr(_BEFORE_AND_AFTER[progress.phase])


def _ended_text(progress: Progress) -> str:
    if progress.failed:
        text = tr("{folder}: {reason}")
        return "  ".join(
            text.format(folder=_shown(folder), reason=said(why)) for folder, why in progress.failed
        )
    if progress.partial:
        return tr("Cancelled: what was read is shown, the rest was not read.")
    if progress.unavailable:
        folders = QLocale().createSeparatedList([*map(_shown, progress.unavailable)])
        return tr("Not there at the moment: {folders}").format(folders=folders)
    return ""


def _reading_text(progress: Progress) -> str:
    left = progress.remaining
    return _reading_template(progress).format(
        done=formatting.exact_count(progress.done),
        total=formatting.exact_count(progress.total or 0),
        rate=formatting.exact_count(round(progress.per_second)),
        left=formatting.length(max(1, round(left or 0))),
    )


def _reading_template(progress: Progress) -> str:
    """Return the sentence for what is known: how many there are, and how fast they are read."""
    if progress.remaining:
        return tr("Reading records… {done} of {total}, {rate} a second, {left} left")
    if progress.total and progress.per_second:
        return tr("Reading records… {done} of {total}, {rate} a second")
    if progress.total:
        return tr("Reading records… {done} of {total}")
    if progress.per_second:
        return tr("Reading records… {done}, {rate} a second")
    return tr("Reading records… {done}")


def _shown(folder: Path) -> str:
    return formatting.placed(folder)


def problems_text(unreadable: int, warnings: int) -> str:
    """Return the counts of problem files in words."""
    counts = (
        (unreadable, tr("{count} files could not be read", "", unreadable)),
        (warnings, tr("{count} warnings", "", warnings)),
    )
    parts = [text.format(count=formatting.exact_count(count)) for count, text in counts if count]
    return QLocale().createSeparatedList(parts)
