"""Make a release: `make release VERSION=x.y.z` checks, stamps, builds both packages, sums them up.

What is left is said at its end: to commit, tag and publish is up to people.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_STAMPED = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
_STAMPS = ("CHANGELOG.md", "vidbrowser/__init__.py")
"""What is stamped."""
_LEFT = """Left to do; with the time of the build as that of the commit,
`make wheel` gives the same bytes wherever the tag is checked out:

    GIT_COMMITTER_DATE=@{epoch} git commit -am "Release {version}"
    git tag v{version}
"""
_OPEN = "## [Unreleased]\n"
_RELEASED = re.compile(r"^## \[(?!Unreleased)", re.MULTILINE)


def stamped(changelog: str, version: str, date: str) -> str:
    """Return `changelog` with what was unreleased under `version` and `date`.

    Raises ValueError, fit to be read, when there is nothing to release or `version` is there.
    """
    if f"## [{version}]" in changelog:
        raise ValueError(f"CHANGELOG.md has {version} already")
    before, opened, after = changelog.partition(_OPEN)
    new = _RELEASED.split(after)[0]
    if not opened or "\n- " not in new:
        raise ValueError("CHANGELOG.md has nothing under Unreleased")
    return f"{before}{_OPEN}\n## [{version}] - {date}\n{after}"


def raised(text: str, version: str) -> str:
    """Return the module that says the version with a higher one; ValueError when it is not."""
    found = _STAMPED.search(text)
    assert found, "it says its version"
    if _numbers(version) <= _numbers(found[1]):
        raise ValueError(f"{version} is not above {found[1]}, the present version")
    return _STAMPED.sub(f'__version__ = "{version}"', text)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


def build_wheel(folder: Path, epoch: int) -> list[Path]:
    """Build sdist and wheel into `folder`, the second from the first, of the time `epoch`.

    They are built from a copy of what git knows: nothing else that lies about gets in, and files
    have the same times and permissions everywhere.
    """
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / "vidbrowser"
        known = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT).split(b"\0")[:-1]
        for name in map(os.fsdecode, known):
            target = tree / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target)
            target.chmod(0o755 if os.access(ROOT / name, os.X_OK) else 0o644)
        for path in [tree, *tree.rglob("*")]:
            if path.is_dir():
                path.chmod(0o755)
            os.utime(path, (epoch, epoch))
        sdist = folder / _built("sdist", folder, tree, epoch)
        arrange(sdist, epoch)
        with tarfile.open(sdist) as packed:
            packed.extractall(place, filter="data")
        unpacked = Path(place) / sdist.name.removesuffix(".tar.gz")
        return [sdist, folder / _built("wheel", folder, unpacked, epoch)]


def _built(kind: str, folder: Path, tree: Path, epoch: int) -> str:
    """Have setuptools build from `tree` into `folder`; return the name of the file."""
    call = f"from setuptools import build_meta as b; print(b.build_{kind}({str(folder)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", call],
        cwd=tree,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONPATH": str(_setuptools())},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}{done.stderr}")
    return done.stdout.split()[-1]


@cache
def _setuptools() -> Path:
    """Return a folder with the locked setuptools: that of an environment may be too old."""
    place = ROOT / "build" / "setuptools"
    if not (place / "setuptools").exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        lock = ["--require-hashes", "-r", str(ROOT / "packaging" / "requirements-build.txt")]
        subprocess.run([*pip, "--no-deps", "--target", str(place), *lock], check=True)
    return place


def arrange(sdist: Path, epoch: int) -> None:
    """Write `sdist` anew with one time, one owner and one order: setuptools takes the present."""
    with tarfile.open(sdist) as packed:
        members = sorted(packed.getmembers(), key=lambda member: member.name)
        files = [(member, packed.extractfile(member)) for member in members]
        raw = io.BytesIO()
        with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for member, file in files:
                member.mtime, member.uid, member.gid = epoch, 0, 0
                member.uname = member.gname = ""
                member.pax_headers = {}
                tar.addfile(member, file)
    with sdist.open("wb") as stream, gzip.GzipFile("", "wb", 9, stream, epoch) as zipped:
        zipped.write(raw.getvalue())


def epoch_of_commit() -> int:
    """Return when the present commit was made, or SOURCE_DATE_EPOCH, seconds since 1970."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    return int(subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT))


def sums(files: list[Path]) -> str:
    """Return a line for each of `files`, as `sha256sum --check` reads them."""
    return "".join(f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in files)


def build_twice(folder: Path, epoch: int) -> list[Path]:
    """Build sdist and wheel into `folder`, and again; SystemExit when their bytes differ."""
    files = build_wheel(folder, epoch)
    with tempfile.TemporaryDirectory() as again:
        if sums(build_wheel(Path(again), epoch)) != sums(files):
            raise SystemExit("Built twice, the wheel or the sdist is not the same.")
    return files


def _stamp(version: str, date: str) -> None:
    changelog, package = (ROOT / name for name in _STAMPS)
    new = {
        changelog: stamped(changelog.read_text("utf-8"), version, date),
        package: raised(package.read_text("utf-8"), version),
    }
    for file, text in new.items():  # all was looked at before anything is written
        file.write_text(text, "utf-8")


def release(version: str) -> None:
    """Make the release; SystemExit, with why, when it cannot be made."""
    if not _VERSION.fullmatch(version):
        raise SystemExit("A release is named x.y.z: make release VERSION=1.2.3")
    if subprocess.check_output(["git", "status", "--porcelain"], cwd=ROOT):
        raise SystemExit("Some files are changed or unknown to git: `git status` names them.")
    subprocess.run(["make", "check"], cwd=ROOT, check=True)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)  # the Debian package takes it, too
    try:
        _stamp(version, datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d"))
    except ValueError as error:
        raise SystemExit(f"Nothing was changed: {error}.") from None
    try:
        files = _build_all(version, epoch)
    except BaseException:
        print(f"Nothing was released. What was stamped goes by: git checkout {' '.join(_STAMPS)}")
        raise
    print(f"{sums(files)}\nMade in dist/. {_LEFT.format(version=version, epoch=epoch)}")


def _build_all(version: str, epoch: int) -> list[Path]:
    """Build everything into `dist/`, with its sums, and return the files."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    build_twice(DIST, epoch)
    subprocess.run(["make", "deb"], cwd=ROOT, check=True)
    [package] = (ROOT / "build").glob(f"vidbrowser_{version}-*.deb")
    shutil.copy(package, DIST)
    files = sorted(DIST.iterdir())
    (DIST / "SHA256SUMS").write_text(sums(files), "utf-8")
    return files


def main(arguments: list[str]) -> None:
    """Make a release, or with `--wheel` the packages of pip alone, of the present version."""
    if arguments == ["--wheel"]:
        DIST.mkdir(exist_ok=True)
        for old in DIST.glob("vidbrowser-*"):
            old.unlink()
        for file in build_twice(DIST, epoch_of_commit()):
            print(f"{file.name}: {file.stat().st_size / 1e6:.2f} MB")
    else:
        release("".join(arguments))


if __name__ == "__main__":
    main(sys.argv[1:])
