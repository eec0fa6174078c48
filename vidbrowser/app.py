"""The application: builds the parts of the window and joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def run(paths: Sequence[Path], *, temporary_profile: bool) -> int:
    """Open the window on `paths` and return the exit code when it has been closed."""
    raise SystemExit("The window is not built yet.")
