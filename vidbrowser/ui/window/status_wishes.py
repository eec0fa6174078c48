"""Lets the status line tell of what is done, and be done what is asked for in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.ui.window.picture_progress import show_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from vidbrowser.ui.window.controllers import Controllers
    from vidbrowser.ui.window.services import Services
    from vidbrowser.ui.window.status_line import StatusLine


def join(
    status: StatusLine, services: Services, c: Controllers, actions: Mapping[str, QAction]
) -> None:
    """Let `services` and `c` do what is asked for in `status`, which says what `c` have to tell."""
    errors = services.errors
    status.cancel_wanted.connect(services.library.cancel)
    status.resume_wanted.connect(services.library.resume)
    status.problems_wanted.connect(actions["problems"].trigger)
    status.errors_wanted.connect(c.dialogs.show_errors)
    errors.changed.connect(lambda: status.show_errors(errors.count))
    for teller in (c.record, c.selection, c.export, c.library_files, c.pictures, c.records):
        teller.told.connect(status.tell)
    c.export.begun.connect(status.showMessage)
    c.library.arrived.connect(lambda _, roots: c.library_files.tell_marks(roots))
    show_in(status, c.pictures)
    c.pictures.fetching.ended.connect(c.results.follow_pictures)
    c.pictures.wanted.connect(actions["fetch_pictures"].trigger)
    _join_view(status, c, actions)


def _join_view(status: StatusLine, c: Controllers, actions: Mapping[str, QAction]) -> None:
    """Let commands say what became of panes in little room; the line has the button for that."""
    c.view.library_toggled.connect(actions["toggle_library"].setChecked)
    c.view.detail_toggled.connect(actions["toggle_detail"].setChecked)
    c.view.detail_wanted.connect(actions["toggle_detail"].trigger)
    c.view.timeline_shown.connect(c.results.draw_timeline)
    status.add_at_end(c.view.turner.button)
