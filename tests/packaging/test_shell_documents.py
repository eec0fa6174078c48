"""Manual page and completions come from the parsers that give `--help`."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script
from vidbrowser import cli

if TYPE_CHECKING:
    from pathlib import Path

documents = script("shell_documents")


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
