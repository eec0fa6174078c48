"""Looks off the GUI thread, in order, at what shall be added: what is there, what is refused."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from vidbrowser.ui.formatting import kept_apart, one_line, path_text
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.ui.tasks import Tasks

_PATIENCE = 4_000
"""Milliseconds that what was asked for later waits for a disk that does not answer."""


class Looked(NamedTuple):
    """What can be added, absolute, and sentences about what cannot."""

    there: list[Path]
    told: list[str]


class Answer(NamedTuple):
    """The absolute path of what was looked at, and why it cannot be added; "" when it can.

    Why is a sentence with `{path}` in the place of its name.
    """

    path: Path
    why: str

    def told(self, name: str) -> str:
        """Return why it cannot be added; it is called `name` there."""
        return self.why.replace("{path}", kept_apart(one_line(path_text(name))))


@dataclass(eq=False)
class _Wish:
    """Paths to be added together, those that were looked at with their answers."""

    paths: list[Path]
    told: list[str]
    answers: dict[Path, Answer] = field(default_factory=dict)

    def missing(self) -> list[Path]:
        return [path for path in self.paths if path not in self.answers]

    def outcome(self) -> Looked:
        answers = [self.answers[path] for path in self.paths if path in self.answers]
        refused = [answer.told(str(answer.path)) for answer in answers if answer.why]
        return Looked([path for path, why in answers if not why], [*refused, *self.told])


class Adding(QObject):
    """Looks at paths by `tasks`; `looked` is emitted for each wish, in the order of wishes.

    A disk that does not answer in time (`patience`, milliseconds) is told, and holds up nothing
    else; what is on it is looked at, and emitted, when it does.
    """

    looked = Signal(object)
    """A `Looked`."""

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, patience: int = _PATIENCE
    ) -> None:
        super().__init__(parent)
        self._tasks, self._patience = tasks, patience
        self._wishes: list[_Wish] = []

    def look(self, paths: Sequence[Path], told: Sequence[str] = ()) -> None:
        """Look at `paths`; `told` are sentences to go with what is said of them."""
        wish = _Wish(list(dict.fromkeys(paths)), list(told))
        self._wishes.append(wish)
        for path in wish.paths:
            self._tasks.run(partial(look_at, path), partial(self._on_answer, wish, path))
        if wish.paths:
            QTimer.singleShot(self._patience, self, partial(self._on_late, wish))
        self._settle()

    def _on_answer(self, wish: _Wish, path: Path, answer: Answer) -> None:
        if path in wish.paths and wish in self._wishes:
            wish.answers[path] = answer
            self._settle()
        else:  # late
            self.looked.emit(_Wish([path], [], {path: answer}).outcome())

    def _on_late(self, wish: _Wish) -> None:
        if wish in self._wishes:
            late = wish.missing()
            text = tr("{path} does not answer; it is added when it does.")
            wish.told += [Answer(path, text).told(str(path)) for path in late]
            wish.paths = [path for path in wish.paths if path not in late]
            self._settle()

    def _settle(self) -> None:
        """Tell the outcome of the first wishes, as far as all is known of them."""
        while self._wishes and not self._wishes[0].missing():
            self.looked.emit(self._wishes.pop(0).outcome())


def look_at(path: Path) -> Answer:
    """Return whether `path` can be added; waits for its disk."""
    try:
        return Answer(Path(os.path.abspath(path)), why_not(path))  # noqa: PTH100
    except OSError as error:  # the folder that a relative path begins in is gone
        return Answer(path, _cannot_be_opened(error.strerror or str(error)))


def why_not(path: Path) -> str:
    """Return why `path` cannot be added, with `{path}` for its name; "" when it can."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return tr("{path} is not there.")
    except (OSError, ValueError) as error:
        return _cannot_be_opened(getattr(error, "strerror", None) or str(error))
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return tr("{path} is neither a file nor a folder.")
    if not os.access(path, os.R_OK):
        return tr("{path} cannot be read: its permissions forbid it.")
    return why_no_record(path) if stat.S_ISREG(mode) else ""


def why_no_record(file: Path) -> str:
    """Return why the file holds no record, with `{path}` for its name; "" when it does."""
    from vidbrowser.records.reader import read_file  # imports YAML: not in the GUI thread

    reading = read_file(file)
    if reading.record is not None:
        return ""
    problem = reading.problems[0]
    if problem.line is None:
        return tr("{path} is no record: {reason}.").replace("{reason}", said(problem.reason))
    text = tr("{path} is no record: {reason} (line {line}).").replace("{line}", str(problem.line))
    return text.replace("{reason}", said(problem.reason))


def _cannot_be_opened(why: str) -> str:
    return tr("{path} cannot be opened: {reason}.").replace("{reason}", why)
