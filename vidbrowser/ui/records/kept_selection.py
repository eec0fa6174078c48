"""Several selected records, by identity, from one result to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.search.selection import SelectedPaths, SelectedRows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.search.selection import Selected
    from vidbrowser.ui.records.record_model import Rows


class KeptSelection:
    """Holds what the person selected last until they select anew.

    What a result does not show is not forgotten with it: it is selected again where it is shown.
    A single record is not held here.
    """

    def __init__(self) -> None:
        self._selected: Selected | None = None

    def want(self, paths: Sequence[Path]) -> None:
        """Hold the record files `paths`, of another run, when there are several."""
        self._selected = SelectedPaths(tuple(paths)) if len(paths) > 1 else None

    def forget(self) -> None:
        """Hold nothing: the person has selected."""
        self._selected = None

    def noted(self, rows: Rows | None, positions: PositionSet, everything: bool) -> Selected | None:
        """Return what is held, else the several at `positions` of `rows`, which then are."""
        if self._selected is None and positions.count > 1 and rows is not None:
            self._selected = rows.selected(positions, everything=everything)
        return self._selected

    def placed(self, rows: Rows) -> tuple[PositionSet, bool]:
        """Return where what is held stands in `rows`, and whether it is everything by intent."""
        if self._selected is None:
            return EMPTY, False
        placed = rows.place(self._selected)
        self._selected = kept = placed.kept
        return placed.positions, isinstance(kept, SelectedRows) and kept.everything is not None

    @property
    def awaited(self) -> tuple[Path, ...]:
        """The record files of another run that are waited for, found or not."""
        return self._selected.paths if isinstance(self._selected, SelectedPaths) else ()
