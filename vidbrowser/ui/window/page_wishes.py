"""Lets be done what is asked for on the pages that stand in place of the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vidbrowser.ui.overview.overview_view import OverviewView
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.window.library_actions import LibraryActions
    from vidbrowser.ui.window.page_stack import PageStack
    from vidbrowser.ui.window.results_controller import ResultsController
    from vidbrowser.ui.window.services import Pools
    from vidbrowser.ui.window.status_line import StatusLine


def join(pages: PageStack, bar: FilterBar, library: LibraryActions) -> None:
    """Let `bar` and `library` do what is asked for on `pages`."""
    nothing, welcome = pages.nothing, pages.welcome
    nothing.clear_wanted.connect(bar.edit.clear)
    nothing.drop_wanted.connect(bar.drop)
    bar.offered.connect(nothing.offer)
    nothing.offer_taken.connect(bar.take_offer)
    for page in (welcome, pages.no_records):
        page.open_folder_wanted.connect(library.ask_folder)
    welcome.open_sample_wanted.connect(library.add_sample)
    library.added.connect(pages.show_added)


def join_overview(
    pages: PageStack, bar: FilterBar, results: ResultsController, pools: Pools, status: StatusLine
) -> None:
    """Let the overview, once there is one, follow what is shown, and its bars write the query."""

    def join(view: OverviewView) -> None:
        from vidbrowser.ui.overview.overview_controller import OverviewController
        from vidbrowser.ui.overview.plot_saving import PlotSaving

        asked = (lambda: results.result, lambda: bar.query, bar.set_query)
        results.shown.connect(OverviewController(view, *asked, pools.counts).follow)
        PlotSaving(view, pools.exports).told.connect(status.tell)

    pages.overview_made.connect(join)
