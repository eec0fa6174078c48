"""Manual page and completions come from the parsers that give `--help`."""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
from contextlib import suppress
from threading import Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script
from vidbrowser import cli

if TYPE_CHECKING:
    from pathlib import Path

documents = script("shell_documents")
PATIENCE = 120  # seconds, on a loaded machine


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("documents")
    documents.main(folder)
    return folder


def test_the_manual_has_every_command_and_option(written: Path) -> None:
    manual = (written / "man" / "vidbrowser.1").read_text().replace("\\-", "-")
    for name, what in cli.COMMANDS.items():
        assert f"vidbrowser {name}" in manual
        assert what.replace("-", "\\-") in manual or what in manual
    for option in ("--temp-profile", "--action", "--format", "--json", "--debug"):
        assert option in manual


@pytest.mark.skipif(not shutil.which("man"), reason="no man")
def test_the_manual_is_read_without_a_complaint(written: Path) -> None:
    order = ["man", "--warnings", "-l", str(written / "man" / "vidbrowser.1")]
    read = subprocess.run(order, capture_output=True, text=True, check=True)
    assert read.stderr == ""


def test_shells_complete_commands(written: Path) -> None:
    for shell, name in documents.COMPLETIONS.items():
        text = (written / shell / name).read_text()
        assert all(command in text for command in cli.COMMANDS), shell


def test_bash_offers_what_begins_so(written: Path) -> None:
    ask = (
        f"source {written / 'bash' / 'vidbrowser'}; COMP_WORDS=(vidbrowser sea); COMP_CWORD=1; "
        "$(complete -p vidbrowser | sed 's/.*-F \\([^ ]*\\).*/\\1/'); echo ${COMPREPLY[@]}"
    )
    told = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    assert "search" in told.stdout.split()


@pytest.mark.skipif(not shutil.which("fish"), reason="no fish")
def test_fish_offers_what_begins_so(written: Path) -> None:
    ask = f"source {written / 'fish' / 'vidbrowser.fish'}; complete -C 'vidbrowser sea'"
    told = subprocess.run(["fish", "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("search\t")


@pytest.mark.skipif(not shutil.which("zsh"), reason="no zsh")
@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("sea", "search"),
        ("fold", "folder"),
        ("search --format nd", "search --format ndjson"),
        ("check first.md fold", "check first.md folder"),
    ],
)
def test_zsh_offers_what_begins_so(written: Path, tmp_path: Path, typed: str, becomes: str) -> None:
    (tmp_path / "folder").mkdir()
    begin = (
        f"cd {tmp_path}; fpath=({written / 'zsh'} $fpath); autoload -U compinit; compinit -u -D; "
        f"vidbrowser() {{ print -r -- $* > {tmp_path / 'new'}; mv new asked }}; touch ready\n"
    )
    terminal, inside = pty.openpty()
    process = subprocess.Popen(
        ["zsh", "-f", "-i"],
        env={**os.environ, "TERM": "dumb"},
        start_new_session=True,
        stdin=inside,
        stdout=inside,
        stderr=inside,
    )
    os.close(inside)
    reading = Thread(target=drain, args=(terminal,), daemon=True)
    reading.start()
    try:
        os.write(terminal, begin.encode())
        until_there(tmp_path / "ready")
        os.write(terminal, f"vidbrowser {typed}\t\r".encode())
        until_there(tmp_path / "asked")
    finally:
        process.kill()
        process.wait()
        reading.join()
        os.close(terminal)
    assert (tmp_path / "asked").read_text().strip() == becomes


def drain(terminal: int) -> None:
    """Read what is shown, until the shell has ended."""
    with suppress(OSError):
        while os.read(terminal, 4096):
            pass


def until_there(file: Path) -> None:
    end = monotonic() + PATIENCE
    while not file.exists():
        assert monotonic() < end, f"no {file.name}"
        sleep(0.05)
