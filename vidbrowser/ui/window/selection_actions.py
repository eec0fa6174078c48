"""What is done with all the records that are selected: copied, opened; bounded, and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui import formatting
from vidbrowser.ui.said import reason
from vidbrowser.ui.widgets.question import ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vidbrowser.records.fields import Summary
    from vidbrowser.search.position_set import PositionSet
    from vidbrowser.ui.records.record_model import Rows
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.record_actions import RecordActions

MOST_OPENED = 10
"""Videos that are opened at once, each in a page of the browser."""
MOST_COPIED = 100_000
"""Records that are copied at once: some megabytes of text."""


class SelectionActions(QObject):
    """Does with one record what `actions` do, and the like with several.

    What is copied of several is written in `tasks`; the newest wish wins.
    """

    told = Signal(str)
    """Something that the person should know."""

    def __init__(self, records: RecordView, actions: RecordActions, tasks: Tasks) -> None:
        super().__init__(records)
        self._records, self._actions, self._tasks = records, actions, tasks
        self._wish: object = None

    def copy_links(self) -> None:
        """Copy the link of each record, a line each."""
        if self._records.several:
            self._copy("link", _links)
        else:
            self._actions.copy_link(self._records.current)

    def copy_titles_and_links(self) -> None:
        """Copy title and link of each record, a line each."""
        if self._records.several:
            self._copy("record", _titles_and_links)
        else:
            self._actions.copy_link(self._records.current, title=True)

    def copy_titles(self) -> None:
        """Copy the title of each record, a line each."""
        self._copy("title", lambda records: [formatting.title_of(record) for record in records])

    def copy_markdown(self) -> None:
        """Copy a list of titles that are links, in Markdown."""
        self._copy("record", _markdown)

    def open_videos(self) -> None:
        """Open the video of each record; of more than ten the first, when the person wants it."""
        count = self._records.positions.count
        if count <= 1:
            self._actions.open_video(self._records.current)
        elif count <= MOST_OPENED or self._may_open(count):
            linked = [each for each in self._summaries(MOST_OPENED) if _links([each])]
            for summary in linked:
                self._actions.open_video(summary)
            if without := min(count, MOST_OPENED) - len(linked):
                told = formatting.counted(without, "record")
                self.told.emit(f"{told} without a link could not be opened.")

    def _may_open(self, count: int) -> bool:
        all_of_them = formatting.counted(count, "record")
        text = (
            f"{all_of_them} are selected. At most {MOST_OPENED} videos are opened at once.\n\n"
            f"Open the first {MOST_OPENED}?"
        )
        answers = (f"Open {MOST_OPENED}",)
        return ask(self._records.window(), "Open Videos", text, answers) is not None

    def _summaries(self, most: int) -> list[Summary]:
        model = self._records.model_of_records
        return [model.summary(place) for place in self._records.positions.lowest_few(most)]

    def _copy(self, noun: str, lines: Callable[[Sequence[Summary]], list[str]]) -> None:
        """Copy the `lines` of what is selected, which are so many of `noun`."""
        rows, positions = self._records.rows, self._records.positions
        if rows is None or not positions.count:
            return
        if positions.count > MOST_COPIED:
            count = formatting.exact_count(positions.count)
            most = formatting.exact_count(MOST_COPIED)
            self.told.emit(
                f"{count} are too many to be copied: at most {most} are. They can be exported."
            )
            return
        wish = self._wish = object()

        def done(copied: list[str]) -> None:
            if wish is self._wish:
                self._actions.copy("\n".join(copied))
                without = positions.count - len(copied)
                left_out = f"; {formatting.exact_count(without)} have none" if without else ""
                self.told.emit(f"{formatting.counted(len(copied), noun)} copied{left_out}.")

        def fail(error: BaseException) -> None:
            self.told.emit(f"Copying failed: {reason(error)}.")

        self._tasks.run(lambda: lines(_summaries_at(rows, positions)), done, fail)


def _summaries_at(rows: Rows, positions: PositionSet) -> list[Summary]:
    return [record for start, stop in positions.runs() for record in rows.summaries(start, stop)]


def _links(records: Sequence[Summary]) -> list[str]:
    return [record.url for record in records if record.url]


def _titles_and_links(records: Sequence[Summary]) -> list[str]:
    return [
        "\n".join(filter(None, (formatting.title_of(record), record.url))) for record in records
    ]


def _markdown(records: Sequence[Summary]) -> list[str]:
    from vidbrowser.export.writers import markdown_line  # imports polars: in a thread

    return [markdown_line(record) for record in records]
