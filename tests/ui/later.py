"""Work that waits: a door to threads at which the test decides when what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable


class Later(Tasks):
    """Keeps work until the test says that it is done, in whatever order it wants."""

    def __init__(self) -> None:
        super().__init__(1)
        self.kept: list[tuple[Callable[[], Any], Callable[[Any], None], Any]] = []

    def run(self, work: Any, on_done: Any, on_error: Any = None) -> None:
        self.kept.append((work, on_done, on_error))

    def finish(self, place: int = 0) -> None:
        """Do the work at `place` and bring its outcome back."""
        work, on_done, on_error = self.kept.pop(place)
        try:
            outcome = work()
        except BaseException as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            on_done(outcome)

    def finish_all(self) -> None:
        """Do all that is kept, also what that leads to."""
        while self.kept:
            self.finish()
