"""The licences of all that a package carries are told, with what the LGPL asks to be said."""

from __future__ import annotations

from tests.packaging.scripts import script
from vidbrowser.licences import OF_QT

licences = script("licences")


def test_what_the_lgpl_asks_is_said() -> None:
    listed = licences.listed(with_texts=False)
    assert "LGPL-3.0" in listed
    assert OF_QT in listed
    assert "polars 2" in listed


def test_the_texts_follow() -> None:
    assert "Permission is hereby granted" in licences.listed(with_texts=True)
