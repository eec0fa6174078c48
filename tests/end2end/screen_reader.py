"""Listens to a program as a screen reader does (AT-SPI); run by the system's Python, which has gi.

Starts the program that the arguments name, then answers each line of its input, a JSON list of a
verb and arguments, by a line of JSON behind the word "answer". It ends, and the program with it,
when its input does.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import suppress
from queue import Empty, Queue
from time import sleep
from typing import TYPE_CHECKING, Any

import gi  # type: ignore[import-not-found, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # type: ignore[import-not-found, unused-ignore] # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

EVENTS = ("object:announcement", "object:state-changed:focused", "window:activate")
MOST = 24
"""Children of each object that are walked."""


def say_that_one_listens() -> None:
    """Tell the session that a screen reader is there: programs build their trees for one only."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant(
        "(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True))
    )
    bus.call_sync(
        *("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value),
        *(None, Gio.DBusCallFlags.NONE, -1, None),
    )


class Reader:
    """What is heard of one program."""

    def __init__(self, command: list[str]) -> None:
        # Its own output would keep the pipe of the answers open when this has ended.
        self._program = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self._heard: list[tuple[str, str, str]] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in EVENTS:
            self._listener.register(event)
        self._application: Any = None

    def end(self) -> None:
        """End the program."""
        self._program.terminate()
        self._program.wait()

    def _on_event(self, event: Any) -> None:
        said = event.any_data if event.type.startswith("object:announcement") else ""
        if event.type.endswith("focused") and not event.detail1:
            return
        kind = event.type.removeprefix("object:")
        with suppress(GLib.GError):  # nobody hears what has gone away by now
            words = said or event.source.get_name()
            self._heard.append((kind, words, event.source.get_role_name()))

    def appeared(self) -> bool:
        """Whether the program has told of itself."""
        desktop = Atspi.get_desktop(0)
        for child in (desktop.get_child_at_index(n) for n in range(desktop.get_child_count())):
            if child and child.get_process_id() == self._program.pid:
                self._application = child
        return self._application is not None

    def heard(self) -> list[tuple[str, str, str]]:
        """Return kind, words and role of what was heard since the last time."""
        heard, self._heard = self._heard, []
        return heard

    def tree(self) -> list[dict[str, Any]]:
        """Return all objects that are seen, the first few of each parent."""
        return list(self._walk(self._application, 0))

    def _walk(self, of: Any, depth: int) -> Iterator[dict[str, Any]]:
        with suppress(GLib.GError):  # what goes away while it is looked at is not there
            yield from self._seen(of, depth)

    def _seen(self, of: Any, depth: int) -> Iterator[dict[str, Any]]:
        states = [state.value_nick for state in of.get_state_set().get_states()]
        if depth and "showing" not in states:
            return
        value = of.get_value_iface()
        relations = [
            (r.get_relation_type().value_nick, r.get_target(0).get_name())
            for r in of.get_relation_set()
        ]
        yield {
            "role": of.get_role_name(),
            "name": of.get_name(),
            "description": of.get_description(),
            "states": states,
            "children": of.get_child_count(),
            "relations": dict(relations),
            "value": value
            and [value.get_minimum_value(), value.get_current_value(), value.get_maximum_value()],
        }
        for place in range(min(MOST, of.get_child_count())):
            if child := of.get_child_at_index(place):
                yield from self._walk(child, depth + 1)

    def press(self, *keys: str) -> None:
        """Press `keys`, as xdotool names them, one after another."""
        subprocess.run(["xdotool", "key", *keys], check=True)

    def write(self, text: str) -> None:
        """Type `text`."""
        subprocess.run(["xdotool", "type", text], check=True)


def hand_on(asked: Queue[str]) -> None:
    """Put the lines of the input into `asked`, and an empty one at their end."""
    for line in sys.stdin:
        asked.put(line)
    asked.put("")


def main() -> None:
    """Start the program and answer for it; whatever happens, it ends."""
    say_that_one_listens()
    Atspi.init()
    reader = Reader(sys.argv[1:])
    try:
        answer(reader)
    finally:
        reader.end()


def answer(reader: Reader) -> None:
    """Let `reader` do what each line of the input asks for, until the input ends."""
    asked = Queue[str]()
    threading.Thread(target=hand_on, args=(asked,), daemon=True).start()
    context = GLib.MainContext.default()
    while True:
        while context.iteration(False):
            pass
        try:
            line = asked.get_nowait()
        except Empty:
            sleep(0.01)
            continue
        if not line:
            break
        verb, *arguments = json.loads(line)
        print("answer", json.dumps(getattr(reader, verb)(*arguments)), flush=True)


main()
