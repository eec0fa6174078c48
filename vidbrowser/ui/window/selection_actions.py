"""What is done with all the records that are selected: copied, opened; bounded, and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
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
            self._copy(_links, lambda n: tr("{count} links copied.", "", n))
        else:
            self._actions.copy_link(self._records.current)

    def copy_titles_and_links(self) -> None:
        """Copy title and link of each record, a line each."""
        if self._records.several:
            self._copy(_titles_and_links, _records_copied)
        else:
            self._actions.copy_link(self._records.current, title=True)

    def copy_titles(self) -> None:
        """Copy the title of each record, a line each."""
        self._copy(
            lambda records: [formatting.title_of(record) for record in records],
            lambda n: tr("{count} titles copied.", "", n),
        )

    def copy_markdown(self) -> None:
        """Copy a list of titles that are links, in Markdown."""
        self._copy(_markdown, _records_copied)

    def open_videos(self) -> None:
        """Open the video of each record; of more than ten the first, when the person wants it."""
        count = self._records.positions.count
        if count <= 1:
            self._actions.video.open_video(self._records.current)
        elif count <= MOST_OPENED or self._may_open(count):
            linked = [each for each in self._summaries(MOST_OPENED) if each.url or each.media]
            for summary in linked:
                self._actions.video.open_video(summary)
            if without := min(count, MOST_OPENED) - len(linked):
                text = tr("{count} records without a video could not be opened.", "", without)
                self.told.emit(text.format(count=formatting.exact_count(without)))

    def _may_open(self, count: int) -> bool:
        text = tr(
            "{count} records are selected. At most {most} videos are opened at once.\n\n"
            "Open the first {most}?",
            "",
            count,
        )
        most = formatting.exact_count(MOST_OPENED)
        question = text.format(count=formatting.exact_count(count), most=most)
        answers = (tr("Open {count}", "", MOST_OPENED).format(count=most),)
        return ask(self._records.window(), tr("Open Videos"), question, answers) is not None

    def _summaries(self, most: int) -> list[Summary]:
        model = self._records.model_of_records
        return [model.summary(place) for place in self._records.positions.lowest_few(most)]

    def _copy(
        self, lines: Callable[[Sequence[Summary]], list[str]], copied_text: Callable[[int], str]
    ) -> None:
        """Copy the `lines` of what is selected; `copied_text` says of so many that they were."""
        rows, positions = self._records.rows, self._records.positions
        if rows is None or not positions.count:
            return
        if positions.count > MOST_COPIED:
            self.told.emit(_too_many(positions.count))
            return
        wish = self._wish = object()

        def done(copied: list[str]) -> None:
            if wish is self._wish:
                self._actions.copy("\n".join(copied))
                told = [copied_text(len(copied)).format(count=formatting.exact_count(len(copied)))]
                if without := positions.count - len(copied):
                    text = tr("{count} records have no link.", "", without)
                    told.append(text.format(count=formatting.exact_count(without)))
                self.told.emit(" ".join(told))

        def fail(error: BaseException) -> None:
            self.told.emit(tr("Copying failed: {reason}.").format(reason=reason(error)))

        self._tasks.run(lambda: lines(_summaries_at(rows, positions)), done, fail)


def _too_many(count: int) -> str:
    text = tr(
        "{count} records are too many to be copied: at most {most} are. They can be exported.",
        "",
        count,
    )
    most = formatting.exact_count(MOST_COPIED)
    return text.format(count=formatting.exact_count(count), most=most)


def _records_copied(count: int) -> str:
    return tr("{count} records copied.", "", count)


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
