"""What is read for the detail pane: chapters as a list, hashtags that are tags."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.catalogue.built import catalogue_of
from vidbrowser.catalogue.catalogue import Catalogue
from vidbrowser.descriptions.timestamps import Chapter
from vidbrowser.records.record import Record
from vidbrowser.ui import language
from vidbrowser.ui.detail.description_file import TagsKnown, chapter_list, rendered_of, stamp_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FILE = Path("/samples/x.md")


def test_two_stamps_make_no_chapters() -> None:
    assert chapter_list(()) == ""
    html = chapter_list([Chapter(3723, "<script>\n&amp;")])
    assert "1:02:03</a>" in html
    assert "&lt;script&gt; &amp;amp;" in html


def test_hashtags_that_are_tags_are_asked_for_once() -> None:
    asked: list[str] = []

    class Counted(Catalogue):
        def __getattribute__(self, name: str) -> object:
            asked.append(name)
            return super().__getattribute__(name)

    plain = catalogue_of([Record(FILE, tags=("War",))], FILE.parent)
    catalogue = Counted(plain.frame, plain.roots)
    known = TagsKnown(catalogue)
    assert known("war")
    del asked[:]
    assert known("war")
    assert asked == []
    assert not known("peace")
    assert not TagsKnown(None)("war")
    many = [known(f"tag{n}") for n in range(200)]
    assert not any(many)
    assert asked.count("frame") == 99  # a hundred with the first
    assert not TagsKnown(catalogue)("")


def test_what_is_said_beside_a_description_is_in_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    long, none = tmp_path / "long.md", tmp_path / "none.md"
    long.write_text(f"---\ntitle: Tea\n---\n{'tea ' * 30_000}")
    none.write_text("")
    language.speak(qapp, "de")
    try:
        rendered, _ = rendered_of(long, None)
        assert rendered is not None
        assert rendered.text.endswith("ersten 100.000 von 119.999 Zeichen dieser Beschreibung.")
        assert rendered_of(none, None) == (None, "Die Datei ist leer")
    finally:
        language.speak(qapp, "en")


def test_chapters_are_turned_round_where_one_reads_from_the_right(qapp: QApplication) -> None:
    language.speak(qapp, "ar")
    html = chapter_list([Chapter(83, "Tea")])
    language.speak(qapp, "en")
    assert html.index("Tea") < html.index(">١:٢٣</a>")
    plain = chapter_list([Chapter(83, "Tea")])
    assert plain.index(">1:23</a>") < plain.index("Tea")


def test_one_of_many_records_is_read_from_their_file(tmp_path: Path) -> None:
    file = tmp_path / "videos.yml"
    file.write_text("- title: A\n  description: One\n- title: B\n  description: Two\n")
    rendered, why = rendered_of(file / "2", None)
    assert (rendered and rendered.text, why) == ("Two", "")
    assert stamp_of(file / "2") == stamp_of(file)
    none, why = rendered_of(file / "3", None)
    assert (none, why) == (None, "The list has no record at this place any more")
