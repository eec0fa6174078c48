"""What lies in another folder than its record: where it is looked for, and where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.archive.elsewhere import add_elsewhere

if TYPE_CHECKING:
    from pathlib import Path


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def found(folder: Path, root: Path | None, *left: str) -> list[str]:
    own: dict[str, list[str]] = {"a": []}
    add_elsewhere(own, str(folder), left, None if root is None else str(root))
    return own["a"]


def test_the_folder_around_and_those_beside_it_are_looked_through(tmp_path: Path) -> None:
    touch(tmp_path, "meta/a.info.json", "a.mp4", "x/a.webp", "x/b.webp", "y/c.info.json")
    assert found(tmp_path / "meta", tmp_path) == ["/../a//.mp4", "/../x/a//.webp"]


def test_nothing_outside_the_root_is_looked_at(tmp_path: Path) -> None:
    touch(tmp_path, "meta/a.info.json", "a.mp4", "x/a.webp")
    assert found(tmp_path / "meta", tmp_path / "meta") == []
    assert found(tmp_path / "meta", None) == []


def test_no_folder_is_looked_through_beside_one_that_has_its_media(tmp_path: Path) -> None:
    touch(tmp_path, "channel/a.info.json", "a.jpg", "other/a.mp4")
    own = {"a": [".mp4"]}
    add_elsewhere(own, str(tmp_path / "channel"), [], str(tmp_path))
    assert own == {"a": [".mp4"]}


def test_many_folders_side_by_side_are_channels(tmp_path: Path) -> None:
    touch(tmp_path, "meta/a.info.json", "a.mp4", *(f"{n}/a.webp" for n in range(30)))
    assert found(tmp_path / "meta", tmp_path) == ["/../a//.mp4"]


def test_a_title_with_a_point_is_no_longer_name_of_another(tmp_path: Path) -> None:
    own: dict[str, list[str]] = {"v1.5 [x]": [], "v1.meta": []}
    add_elsewhere(own, str(tmp_path), ["v1.mp4", "v1.en.vtt", "v2.mp4"], None)
    assert own == {"v1.5 [x]": [], "v1.meta": ["/v1//.mp4", "/v1//.en.vtt"]}
