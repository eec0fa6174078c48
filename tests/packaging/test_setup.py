"""The set-up brings what is missing, once, and makes anew what no longer stands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import PACKAGING, stand_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script")

# Stands in for Python. `identity` is what it says of itself, `lacks` which lock it asks for more.
PYTHON = """
case "$*" in
"-m venv --clear "*) rm -rf "$4"; mkdir -p "$4/bin"; cp "$0" "$4/bin/python" ;;
*"import pip, sys"*) cat "$TOLD/identity"; exit ;;
*processor*) cat "$TOLD/locks"; exit ;;
*fonts*) exit ;;
*"-c import sys"*) exit ;;
esac
echo "$*" | sed 's/ --quiet --disable-pip-version-check//' >>"$TOLD/orders"
"""
RUN = "-m pip install --no-deps --require-hashes -r packaging/requirements.txt"
DEV = "-m pip install --no-deps --require-hashes -r packaging/requirements-dev.txt"
COMPAT = "-m pip install --no-deps --require-hashes -r packaging/requirements-compat.txt"
CHECK = "-m pip check"
SYSTEM = "packaging/system_packages.py"
VENV = "-m venv --clear .venv"


class Checkout:
    """A checkout in which set-ups are run, and what they did."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "check out"
        self._told = folder / "told"
        shutil.copytree(
            PACKAGING, self.folder / "packaging", ignore=shutil.ignore_patterns("pictures")
        )
        self._told.mkdir()
        self._python = stand_in(folder / "python", PYTHON)
        self.has_python("3 11 here")
        self.needs_locks("")

    def has_python(self, identity: str) -> None:
        (self._told / "identity").write_text(identity + "\n")

    def needs_locks(self, text: str) -> None:
        (self._told / "locks").write_text(text)

    def system_has_no_python(self) -> None:
        self._python.unlink()

    def set_up(self, *arguments: str) -> list[str]:
        """Return what Python was told to do."""
        (self._told / "orders").write_text("")
        self.said = subprocess.run(
            ["sh", self.folder / "packaging" / "setup.sh", *arguments],
            env=os.environ | {"PYTHON": str(self._python), "TOLD": str(self._told)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert self.said.returncode == 0, self.said.stderr
        return (self._told / "orders").read_text().splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_running_gets_what_running_needs_and_testing_adds_the_rest(checkout: Checkout) -> None:
    assert checkout.set_up("run") == [SYSTEM, VENV, RUN, CHECK]
    assert "MB to download" in checkout.said.stdout
    assert len(checkout.said.stdout.splitlines()) == 1
    assert checkout.set_up("dev") == [SYSTEM, RUN, DEV, CHECK]
    assert len(checkout.said.stdout.splitlines()) == 1


def test_the_second_time_nothing_is_asked_or_said(checkout: Checkout) -> None:
    checkout.set_up("dev")
    assert checkout.set_up("dev") == []
    assert checkout.set_up("run") == []
    assert checkout.said.stdout == ""


def test_another_python_or_another_place_makes_it_anew(checkout: Checkout) -> None:
    checkout.set_up("run")
    checkout.has_python("3 13 here")
    assert checkout.set_up("run") == [SYSTEM, VENV, RUN, CHECK]
    checkout.has_python("3 13 elsewhere")
    assert checkout.set_up("run") == [SYSTEM, VENV, RUN, CHECK]
    assert checkout.set_up("run") == []


def test_other_locks_make_it_anew(checkout: Checkout) -> None:
    checkout.set_up("dev")
    with (checkout.folder / "packaging" / "requirements.txt").open("a") as lock:
        lock.write("more==1\n")
    assert checkout.set_up("dev") == [SYSTEM, VENV, RUN, DEV, CHECK]


def test_an_older_processor_gets_its_build(checkout: Checkout) -> None:
    checkout.needs_locks("packaging/requirements-compat.txt\n")
    assert checkout.set_up("run") == [SYSTEM, VENV, RUN, COMPAT, CHECK]
    assert checkout.set_up("run") == []


def test_an_environment_that_stands_needs_no_python_of_the_system(checkout: Checkout) -> None:
    checkout.set_up("run")
    checkout.system_has_no_python()
    assert checkout.set_up("run") == []
    with pytest.raises(AssertionError, match="needs Python 3"):
        checkout.set_up("dev")


def test_wrong_usage(checkout: Checkout) -> None:
    with pytest.raises(AssertionError, match="Usage"):
        checkout.set_up("everything")


def test_a_real_environment_is_known_to_be_sound_until_it_is_moved(tmp_path: Path) -> None:
    there = tmp_path / "there"
    subprocess.run([sys.executable, "-m", "venv", there], check=True)
    script = f"python={sys.executable}; . packaging/environment.sh"
    kept = f"{script}; identity '{there}' >'{there}/.made'; is_sound '{there}'"
    assert subprocess.run(["sh", "-c", kept], cwd=PACKAGING.parent, check=False).returncode == 0
    moved = there.rename(tmp_path / "moved")
    asked = ["sh", "-c", f"{script}; is_sound '{moved}'"]
    assert subprocess.run(asked, cwd=PACKAGING.parent, check=False).returncode == 1


def test_a_real_environment_without_pip_is_not_sound(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "x"], check=True)
    ask = f". packaging/environment.sh; identity '{tmp_path}/x' >'{tmp_path}/x/.made'"
    ask += f"; is_sound '{tmp_path}/x'"
    environment = os.environ | {"PYTHON": sys.executable}
    asked = subprocess.run(["sh", "-c", ask], cwd=PACKAGING.parent, env=environment, check=False)
    assert asked.returncode == 1


@pytest.mark.parametrize("script", sorted(PACKAGING.glob("*.sh")), ids=lambda script: script.name)
def test_modules_that_scripts_import_are_there(script: Path) -> None:
    for room, name in re.findall(
        r"from (vidbrowser[\w.]*) import (\w+)", script.read_text("utf-8")
    ):
        import_module(f"{room}.{name}")
