"""The translations: none is stale, none is broken, each says everything."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script

if TYPE_CHECKING:
    from pathlib import Path

translations = script("translations")
FILES = sorted(translations.FOLDER.glob("*.ts"))
_PLACES = re.compile(r"{\w*}")


def messages(file: Path) -> list[ET.Element]:
    """Return the messages of a file of translations."""
    return ET.parse(file).getroot().findall(".//message")


def forms(message: ET.Element) -> list[str]:
    """Return the translation of a message in all its forms."""
    translation = message.find("translation")
    assert translation is not None
    numbers = [form.text or "" for form in translation.findall("numerusform")]
    return numbers or [translation.text or ""]


def test_the_files_have_the_texts_of_the_source(tmp_path: Path) -> None:
    for file in FILES:
        shutil.copy(file, tmp_path)
    translations.collect(tmp_path)
    stale = [f.name for f in FILES if (tmp_path / f.name).read_bytes() != f.read_bytes()]
    assert stale == [], "make translations"


def test_what_is_loaded_was_made_of_the_files(tmp_path: Path) -> None:
    translations.release(translations.FOLDER, tmp_path)
    made = [f.with_suffix(".qm") for f in FILES]
    assert [f.name for f in made if (tmp_path / f.name).read_bytes() != f.read_bytes()] == []


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_a_language_is_complete(code: str) -> None:
    file = translations.FOLDER / f"vidbrowser_{code}.ts"
    assert [m.findtext("source") for m in messages(file) if "" in forms(m)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_translation_has_the_places_of_its_source(file: Path) -> None:
    for message in messages(file):
        places = sorted(_PLACES.findall(message.findtext("source", "")))
        for form in filter(None, forms(message)):
            in_words = [place for place in places if place != "{count}"]  # one, two
            told = sorted(_PLACES.findall(form))
            assert told == places or (told == in_words and form != forms(message)[-1]), form
