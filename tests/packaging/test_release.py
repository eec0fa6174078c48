"""A release stamps version and date, or changes nothing and says why; its archives are the same."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script

if TYPE_CHECKING:
    from pathlib import Path

release = script("release")
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-02\n"
MODULE = '"""A map."""\n\n__version__ = "0.9.1"\n'


def test_what_was_unreleased_stands_under_version_and_date() -> None:
    told = release.stamped(CHANGELOG, "0.2.0", "2026-03-04")
    assert "## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n\n### Added\n\n- A thing." in told
    assert told.endswith("## [0.1.0] - 2026-01-02\n")
    with pytest.raises(ValueError, match="nothing under Unreleased"):
        release.stamped(told, "0.3.0", "2026-03-05")
    with pytest.raises(ValueError, match=r"has 0\.1\.0 already"):
        release.stamped(CHANGELOG, "0.1.0", "2026-03-04")


def test_versions_only_rise_and_by_numbers() -> None:
    assert release.raised(MODULE, "0.10.0") == MODULE.replace("0.9.1", "0.10.0")
    for version in ("0.9.1", "0.9.0", "0.8.10"):
        with pytest.raises(ValueError, match=r"is not above 0\.9\.1, the present version"):
            release.raised(MODULE, version)


@pytest.mark.parametrize("version", ["", "1.2", "v1.2.3", "1.2.3-rc1"])
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(SystemExit, match=r"x\.y\.z"):
        release.release(version)


@pytest.mark.skipif(not shutil.which("git"), reason="no git")
def test_changed_files_are_not_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release, "ROOT", tmp_path)
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / "unknown").touch()
    with pytest.raises(SystemExit, match="changed or unknown to git"):
        release.release("1.2.3")


def packed(file: Path, time: int, *names: str) -> Path:
    with tarfile.open(file, "w:gz") as tar:
        for name in names:
            member = tarfile.TarInfo(name)
            member.size, member.mtime, member.uid, member.uname = 4, time, time, f"user{time}"
            tar.addfile(member, io.BytesIO(b"text"))
    return file


def test_archives_of_other_times_owners_and_orders_become_the_same(tmp_path: Path) -> None:
    one = packed(tmp_path / "one.tar.gz", 5, "a", "b")
    other = packed(tmp_path / "other.tar.gz", 7, "b", "a")
    for file in (one, other):
        release.arrange(file, 1_700_000_000)
    assert one.read_bytes() == other.read_bytes()
    with tarfile.open(one) as tar:
        assert [(member.name, member.mtime) for member in tar] == [
            ("a", 1_700_000_000),
            ("b", 1_700_000_000),
        ]


def test_sums_are_read_by_who_checks_them(tmp_path: Path) -> None:
    file = tmp_path / "vidbrowser-1.2.3.tar.gz"
    file.write_bytes(b"x")
    (tmp_path / "SHA256SUMS").write_text(release.sums([file]))
    order = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(order, cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_what_differs_when_it_is_built_twice_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def built(folder: Path, epoch: int) -> list[Path]:
        file = folder / "a.whl"
        file.write_text(str(folder))
        return [file]

    monkeypatch.setattr(release, "build_wheel", built)
    with pytest.raises(SystemExit, match="not the same"):
        release.build_twice(tmp_path, 0)
