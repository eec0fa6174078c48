"""The network: a server that misbehaves in every way that is known, and in ways drawn by lot."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from tests.faults.damage import damaged
from tests.faults.kills import Figures
from tests.faults.misbehaviour import CASES, CHUNKED, PNG, said
from tests.faults.program import PATIENCE
from tests.faults.quiet import quiet
from tests.faults.servers import Misbehaving, Talk, connected_to
from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.outcome import Failure, Picture
from vidbrowser.thumbnails.store import Store
from vidbrowser.thumbnails.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from random import Random

    from tests.faults.program import Home
    from tests.faults.servers import Answer

AT_ONCE = 8
SHORT, LONG = 1.0, 15.0
"""Seconds for a fetch from a server that never ends by itself, and from any other."""
_PRIVATE = ("private.test", "10.0.0.1", "169.254.169.254")


class Pictures:
    """What loads pictures from the server on loopback alone, under any name but private ones."""

    def __init__(self, folder: Path, seconds: float) -> None:
        self.refused: list[str] = []
        self._store = Store(folder)
        self._fetcher = Fetcher(
            allow=lambda address: str(address) == "127.0.0.1",
            resolver=lambda host, _port: [host if _is_address(host) else _place(host)],
            ports=None,
            seconds=seconds,
        )
        self.thumbnails = Thumbnails(self._store, lambda: self._fetcher)

    def outcome(self, url: str) -> tuple[str, str]:
        """Return what came of `url`, and what was wrong with that, "" when nothing was."""
        begun = monotonic()
        answer = self.thumbnails.load(url, Path(), may_fetch=True)
        if monotonic() - begun > PATIENCE:
            return "late", f"it took {monotonic() - begun:.0f} s"
        again = self.thumbnails.load(url, Path(), may_fetch=False)
        if again != answer and not _is_pause(answer):
            return "lost", f"{answer} was not kept, but {again}"
        if isinstance(answer, Picture):
            return "picture", ""
        if not isinstance(answer, Failure) or not answer.reason.endswith("."):
            return "untold", f"it is {answer}"
        return answer.kind.value, ""


def _is_pause(answer: object) -> bool:
    return isinstance(answer, Failure) and answer.seconds > 0


def _is_address(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def _place(host: str) -> str:
    return "10.0.0.1" if host in _PRIVATE else "127.0.0.1"


def each_case(folder: Path) -> Figures:
    """Ask for the picture of each case; the wrong are those that come to what they may not."""
    figures = Figures()
    loading = {
        slow: Pictures(folder / str(slow), SHORT if slow else LONG) for slow in (True, False)
    }
    answers = {name: case.answer for name, case in CASES.items()}
    fine: dict[str, Answer] = {"fine": lambda talk: talk.say(said())}
    with quiet("urllib3"), Misbehaving(answers | fine) as server:

        def ask(name: str) -> tuple[str, str]:
            case = CASES[name]
            url = f"http://{name}.test:{server.port}/{name}"
            kind, wrong = loading[case.slow].outcome(url)
            return kind, wrong or ("" if kind in case.outcomes else f"it came to {kind}")

        with ThreadPoolExecutor(AT_ONCE) as threads:
            for name, (kind, wrong) in zip(CASES, threads.map(ask, CASES), strict=True):
                figures[kind] += 1
                figures.wrong += [f"{name}: {wrong}"] if wrong else []
        figures.wrong += _ended(loading.values(), server)
    return figures


def _ended(loading: Iterable[Pictures], server: Misbehaving) -> list[str]:
    """Return what is wrong when all that was asked has ended: it works still, nothing is open."""
    wrong = []
    for number, pictures in enumerate(loading):
        kind, _ = pictures.outcome(f"http://last.test:{server.port}/fine?{number}")
        wrong += [] if kind == "picture" else [f"a usual picture came to {kind} afterwards"]
        pictures.thumbnails.close()
    until = monotonic() + PATIENCE
    while (left := connected_to(server.port)) and monotonic() < until:
        sleep(0.02)  # the last of them end in threads of their own
    return [*wrong, *([f"{left} connections stay open"] if left else [])]


def drawn(random: Random) -> Answer:
    """Return what a server says by lot: an answer with things wrong, in pieces, and an end."""
    content = random.choice((said(), said(Content_Length=""), CHUNKED, said(b"", "302 Found")))
    if content is CHUNKED:
        content += b"%x\r\n%b\r\n0\r\n\r\n" % (len(PNG), PNG)
    for _ in range(random.randrange(4)):
        content = damaged(content or b"H", random)
    cuts = sorted(random.randrange(len(content) + 1) for _ in range(random.randrange(4)))
    pieces = [content[a:b] for a, b in zip([0, *cuts], [*cuts, len(content)], strict=True)]
    end = random.choice((None, Talk.reset, Talk.hang))

    def answer(talk: Talk) -> None:
        talk.drip(pieces)
        if end:
            end(talk)

    return answer


def misbehave(home: Home, random: Random, goes_on: Callable[[int], bool]) -> Figures:
    """Ask for pictures of servers drawn by lot, whose addresses are none to be refused."""
    figures = Figures()
    answers: dict[str, Answer] = {"fine": lambda talk: talk.say(said())}
    pictures = Pictures(home.folder / "drawn", SHORT)
    number = 0
    with (
        quiet("urllib3"),
        Misbehaving(answers) as server,
        ThreadPoolExecutor(AT_ONCE) as threads,
    ):
        while goes_on(number):
            names = [f"drawn-{n}" for n in range(number, number + 4 * AT_ONCE)]
            answers |= {name: drawn(random) for name in names}
            urls = [f"http://{name}.test:{server.port}/{name}" for name in names]
            for name, (kind, wrong) in zip(names, threads.map(pictures.outcome, urls), strict=True):
                figures[kind] += 1
                if wrong or kind == "refused":
                    figures.wrong.append(f"{name}: {wrong or kind}")
                del answers[name]
            number += len(names)
        figures.wrong += _ended([pictures], server)
    return figures
