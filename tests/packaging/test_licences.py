"""The licences of all that a package carries are told, each with its text."""

from __future__ import annotations

from tests.packaging.scripts import script

licences = script("licences")


def test_every_package_has_a_licence_and_its_text() -> None:
    packages = licences.carried()
    assert {"polars", "pillow", "requests"} <= {package.name.lower() for package in packages}
    for package in packages:
        told = licences.licence(package)
        assert told, package.name
        assert not told.startswith("Copyright"), package.name
    without = {package.name for package in packages if not licences.texts(package)}
    assert without <= {"PySide6_Essentials", "shiboken6"}  # Debian has the LGPL's text


def test_what_the_lgpl_asks_is_said() -> None:
    listed = licences.listed(with_texts=False)
    assert "LGPL-3.0" in listed
    assert licences.OF_QT in listed
    assert "polars 2" in listed
