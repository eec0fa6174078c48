"""Records of one video as its versions: which differ, and what each tells anew."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.search.predicate import has_changed
from vidbrowser.descriptions.text_changes import Kind, Piece
from vidbrowser.library.library import refresh
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.versions import Change, have_changed, versions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/videos")
KEYS = {"added": "date", "views": "viewcount", "likes": "likeCount"}


def write(folder: Path, name: str, body: str = "", **fields: Any) -> None:
    told = {"vid_id": "x" * 11} | {KEYS.get(key, key): value for key, value in fields.items()}
    front = "".join(f'{key}: "{value}"\n' for key, value in told.items())
    (folder / f"{name}.md").write_text(f"---\n{front}---\n{body}\n", "utf-8")


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    write(tmp_path, "b", "Sung by Eva.", title="Tea", views=20, added="2021-01-01", likes=3)
    write(tmp_path, "a", "Sung by Ada.", title="Tea", views=10, added="2020-01-01")
    write(tmp_path, "c", title="Tea ceremony", added="2022-01-01", availability="unlisted")
    write(
        tmp_path,
        "d",
        "Sung by Eva.",
        title="Tea ceremony",
        added="2023-01-01",
        availability="private",
        likes=3,
    )
    write(tmp_path, "other", title="Coffee", vid_id="y" * 11)
    return refresh([tmp_path])[0]


def row(catalogue: Catalogue, name: str) -> int:
    return next(r for r in range(len(catalogue)) if catalogue.path(r).stem == name)


def test_each_tells_what_is_new_to_those_before(catalogue: Catalogue) -> None:
    first, second, third, fourth = versions(catalogue, row(catalogue, "c"))
    assert [v.summary.path.stem for v in (first, second, third, fourth)] == ["a", "b", "c", "d"]
    assert first.dated == datetime(2020, 1, 1, tzinfo=UTC)
    assert first.as_before
    assert second.changes == (Change("views", 10, 20),)
    assert second.description[1:3] == (Piece(Kind.GONE, "Ada"), Piece(Kind.NEW, "Eva"))
    assert third.changes == (Change("title", "Tea", "Tea ceremony"),)
    assert third.description == ()
    assert fourth.changes == (Change("availability", "unlisted", "private"),)
    assert fourth.description == ()


def test_the_time_of_the_file_stands_for_a_date_that_is_not_told(tmp_path: Path) -> None:
    write(tmp_path, "a", title="Tea")
    write(tmp_path, "b", title="Tea", added="2020-01-01")
    first, second = versions(refresh([tmp_path])[0], 0)
    assert (first.summary.path.stem, second.summary.path.stem) == ("b", "a")
    assert second.dated.timestamp() == pytest.approx((tmp_path / "a.md").stat().st_mtime, abs=1e-3)


def test_a_file_that_is_gone_is_told(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "b.md").unlink()
    second = versions(catalogue, row(catalogue, "a"))[1]
    assert second.unread
    assert second.description == ()
    assert second.changes == (Change("views", 10, 20),)


def test_a_record_without_others_is_its_only_version(catalogue: Catalogue) -> None:
    (only,) = versions(catalogue, row(catalogue, "other"))
    assert only.as_before


def test_those_that_differ_are_found(catalogue: Catalogue, tmp_path: Path) -> None:
    found = match_mask(catalogue, parse("is:changed")).arg_true()
    assert {catalogue.path(r).stem for r in found} == {"a", "b", "c", "d"}
    write(tmp_path, "other again", title="Coffee", vid_id="y" * 11)
    again = refresh([tmp_path])[0]
    assert not match_mask(again, parse("is:changed"))[row(again, "other")]
    write(tmp_path, "other again", title="Coffee", vid_id="y" * 11, views=3)
    write(tmp_path, "other", title="Coffee", vid_id="y" * 11, views=4)
    again = refresh([tmp_path])[0]
    assert match_mask(again, parse("is:changed"))[row(again, "other")]


told = st.sampled_from((None, None, "a", "b"))
records_alike = st.builds(
    Record,
    st.just(ROOT / "a.md"),
    id=st.sampled_from((None, "x", "y")),
    site=st.sampled_from((None, "youtube")),
    title=told,
    availability=told,
    views=st.sampled_from((None, None, 0, 1)),
    description=st.sampled_from(("", "", "A", "a", "<br>")),
)


@given(records=st.lists(records_alike, max_size=8))
def test_it_is_as_plain_python_has_it(records: Sequence[Record]) -> None:
    found = have_changed(catalogue_of(records, ROOT)).to_list()
    assert found == [has_changed(record, records) for record in records]
