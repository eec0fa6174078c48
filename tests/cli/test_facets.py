"""`vidbrowser facets`: a count and a value a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path


def lines(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    assert main(["facets", *map(str, arguments)]) == 0
    return capsys.readouterr().out.splitlines()


def test_counts_and_values(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lines(capsys, "tag", folder) == ["3\tWar", "1\tb", "1\ttab\\there"]
    assert lines(capsys, "category", folder, "--limit", "1") == ["2\tMusic"]
    assert lines(capsys, "published", folder) == ["1\t2020", "1\t2021", "1\t2022"]
    assert lines(capsys, "length", folder) == ["1\t0", "1\t1..3:59", "1\t>=1h"]
    assert lines(capsys, "channel", folder, "--query", "-japan") == ["2\tChannel"]
    assert lines(capsys, "--query=category:News -x", "category", folder) == ["2\tMusic"]


def test_wrong_usage_is_2(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facets", "tag", str(folder), "--query", "(a"]) == 2
    assert capsys.readouterr().err.splitlines()[1:] == ["  (a", "  ^"]
    with pytest.raises(SystemExit) as left:
        main(["facets", "views", str(folder)])
    assert left.value.code == 2


def test_languages_are_counted_and_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, language in (("a", "en"), ("b", "EN"), ("c", "de")):
        (tmp_path / f"{name}.md").write_text(f'---\ntitle: "T"\nlang: "{language}"\n---\n')
    assert lines(capsys, "language", tmp_path) == ["2\tEN", "1\tde"]
    assert main(["search", "language:de has:language", str(tmp_path), "--format", "paths"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'c.md'}\n"
