"""The packages that the program stands on are all told, each with its licence and its text."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from vidbrowser import licences

ROOT = Path(__file__).resolve().parents[1]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_packages_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [re.split(r"[<>=\[ ]", line)[0] for line in project["dependencies"]]
    assert asked == list(licences.DIRECT)


def test_what_they_bring_is_told_too() -> None:
    lock = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
    locked = {normal(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    told = {normal(package.name) for package in licences.carried()}
    assert told <= locked
    assert {"shiboken6", "polars-runtime-32", "urllib3", "idna"} <= told


def test_every_package_has_a_licence_and_its_text() -> None:
    packages = licences.carried()
    for package in packages:
        told = licences.licence(package)
        assert told, package.name
        assert not told.startswith("Copyright"), package.name
    without = {package.name for package in packages if not licences.texts(package)}
    of_requests = {"nanoarrow"}  # the same text
    assert without <= {"PySide6_Essentials", "shiboken6", *of_requests}  # Debian has the LGPL's
    (apache,) = (package for package in packages if package.name == "requests")
    assert "Apache License" in licences.texts(apache)[0]
    same = {licences.licence(package) for package in packages if package.name in of_requests}
    assert same == {"Apache-2.0"} == {licences.licence(apache)}
