"""The locks are closed: whatever a locked package requires, on any Python, is in the lock too."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LOCKS = {"requirements": (), "requirements-dev": ("dev",)}

Environment = dict[str, str]
Lock = dict[str, Requirement]


def lock(*names: str) -> Lock:
    """Return what the files pin, by name."""
    texts = [(ROOT / "packaging" / f"{name}.txt").read_text("utf-8") for name in names]
    lines = re.findall(r"^([a-z0-9].*?) \\$", "\n".join(texts), re.MULTILINE)
    pins = [Requirement(line) for line in lines]
    return {canonicalize_name(pin.name): pin for pin in pins}


def on_python(version: str) -> Environment:
    known = {name: str(value) for name, value in default_environment().items()}
    return known | {
        "python_version": version,
        "python_full_version": f"{version}.9",
        "sys_platform": "linux",
        "platform_system": "Linux",
        "os_name": "posix",
    }


def holds(requirement: Requirement, environment: Environment, extra: str = "") -> bool:
    marker = requirement.marker
    return marker is None or marker.evaluate({**environment, "extra": extra})


def required(pin: Requirement, environment: Environment) -> list[Requirement]:
    """Return what the installed package that `pin` names requires, with the extras of `pin`."""
    told = [Requirement(line) for line in metadata.requires(pin.name) or []]
    return [r for r in told if any(holds(r, environment, extra) for extra in ("", *pin.extras))]


def wanting(asked: list[Requirement], pins: Lock, environment: Environment) -> list[str]:
    """Return what of `asked`, and of all that it requires in turn, `pins` does not give."""
    lacking, todo, seen = [], list(asked), set()
    while todo:
        requirement = todo.pop()
        pin = pins.get(canonicalize_name(requirement.name))
        if pin is None or not gives(pin, requirement, environment):
            lacking.append(str(requirement))
        elif pin.name not in seen:
            seen.add(pin.name)
            todo += required(pin, environment)
    return lacking


def gives(pin: Requirement, requirement: Requirement, environment: Environment) -> bool:
    (exact,) = pin.specifier
    return (
        exact.operator == "=="
        and requirement.specifier.contains(exact.version, prereleases=True)
        and requirement.extras <= pin.extras
        and holds(pin, environment)
    )


def asked_for(extras: tuple[str, ...]) -> list[Requirement]:
    more = [line for extra in extras for line in PROJECT["optional-dependencies"][extra]]
    return [Requirement(line) for line in (*PROJECT["dependencies"], *more)]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize(("name", "extras"), LOCKS.items(), ids=LOCKS)
def test_the_lock_is_closed(name: str, extras: tuple[str, ...], python: str) -> None:
    assert wanting(asked_for(extras), lock(name), on_python(python)) == []


def test_what_a_lock_lacks_is_found() -> None:
    pins = lock("requirements-dev")
    needless = {"colorama"}  # Windows'
    for name in pins.keys() - needless:
        rest = {key: pin for key, pin in pins.items() if key != name}
        assert wanting(asked_for(("dev",)), rest, on_python("3.11")), f"{name} is needed by nothing"
    bare = pins | {"coverage": Requirement(str(pins["coverage"]).replace("[toml]", ""))}
    assert wanting(asked_for(("dev",)), bare, on_python("3.11"))


def test_the_lock_for_older_processors_is_closed() -> None:
    pins = lock("requirements", "requirements-compat")
    (extra,) = PROJECT["optional-dependencies"]["compat"]
    asked = [r for r in map(Requirement, metadata.requires("polars") or []) if "compat" in str(r)]
    assert Requirement(extra).extras == {"rtcompat"}
    assert [str(r.specifier) for r in asked] == [str(pins["polars-runtime-compat"].specifier)]
    assert pins["polars-runtime-compat"].specifier == pins["polars"].specifier


def test_the_locks_agree() -> None:
    run, dev = lock("requirements"), lock("requirements-dev")
    assert {name: pin.specifier for name, pin in run.items()} == {
        name: dev[name].specifier for name in run
    }


def test_every_pin_has_hashes() -> None:
    for file in (ROOT / "packaging").glob("requirements*.txt"):
        for part in re.split(r"\n(?=[a-z0-9])", file.read_text("utf-8")):
            assert re.search(r"==\S+.* \\\n    --hash=sha256:[0-9a-f]{64}", part), part
