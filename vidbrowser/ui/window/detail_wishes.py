"""Lets be done what is asked for in the detail pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vidbrowser.ui.detail.detail_pane import DetailPane
    from vidbrowser.ui.window.controllers import Controllers
    from vidbrowser.ui.window.status_line import StatusLine


def join(detail: DetailPane, c: Controllers, status: StatusLine) -> None:
    """Let `c` do what is asked for in `detail`; where links go is told in `status`."""
    description, does = detail.description, c.record
    detail.open_wanted.connect(does.video.open_video)
    detail.picture.allow_wanted.connect(c.pictures.offer)
    detail.copy_wanted.connect(does.copy_link)
    detail.show_file_wanted.connect(does.show_file)
    detail.said.seek_chosen.connect(lambda at: does.video.open_video(detail.shown, at))
    detail.record_wanted.connect(c.results.show_record)
    detail.value_chosen.connect(c.bar.choose)
    description.link_hovered.connect(status.showMessage)
    description.link_chosen.connect(does.open_link)
    description.link_refused.connect(lambda _, why: status.tell(why))
    description.zoom_wanted.connect(c.text_size.step)
    description.seek_chosen.connect(lambda at: does.video.open_video(detail.shown, at))
    description.copy_wanted.connect(does.copy_address)
    description.seek_copy_wanted.connect(lambda at: does.copy_link(detail.shown, second=at))
    description.filter_chosen.connect(c.bar.add_text)
