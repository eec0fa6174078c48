"""Names of files of other collections, and the paths of the records in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidbrowser.records.collection import Placed, is_of_collection, path_at, placed


@pytest.mark.parametrize("name", ["a.json", "A.JSON", "videos.yml", "Videos.YAML"])
def test_names_of_collections(name: str) -> None:
    assert is_of_collection(name)


@pytest.mark.parametrize("name", ["a.info.json", "a.live_chat.json", "a.yml", "my-videos.yml"])
def test_other_names(name: str) -> None:
    assert not is_of_collection(name)


def test_the_path_of_one_of_many_tells_its_file_and_its_place() -> None:
    file = Path("talks/videos.yml")
    assert placed(path_at(file, 3)) == Placed(file, 3)
    assert placed(path_at(file, None)) == Placed(file, None)


@pytest.mark.parametrize("name", ["0", "03", "-1", "x", "٣", "1234567890"])
def test_what_is_no_place(name: str) -> None:
    assert placed(Path("videos.yml") / name).place is None
    assert placed(Path("talks/3")).place is None
