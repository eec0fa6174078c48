"""Writing records out: as files for spreadsheets, programs, people and players."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from polars.exceptions import PolarsError

from vidbrowser.export.formats import ENDINGS
from vidbrowser.export.parquet import write_parts
from vidbrowser.export.record_object import Written
from vidbrowser.export.writers import WRITERS, write_web_m3u8
from vidbrowser.records.reader import read_file
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.export.writers import Write


class UnknownEndingError(ValueError):
    """The name of a file to be written does not tell a format that is known."""


def export(
    catalogue: Catalogue, rows: pl.Series, output: Path, *, force: bool = False, web: bool = False
) -> int:
    """Write the records of `rows`, in their order, into `output`; return how many there are in it.

    The ending of `output` tells the format, one of `FORMATS`; another raises UnknownEndingError. A
    playlist of the `web` has addresses alone, no files of videos. It is written beside it, synced
    and renamed: `output` is complete or not there. Raises FileExistsError when it is there and not
    `force`, OSError when it cannot be written.
    """
    check(output, force=force)
    with writing(output, force=force) as stream:
        return _write(stream, _writer(output, web), records(catalogue, rows))


@contextmanager
def writing(output: Path, *, force: bool) -> Iterator[BinaryIO]:
    """Give a file to write to, which gets the name `output` at the end, when all of it is there.

    Raises what `export` does; then, and at any other error, nothing has changed.
    """
    written = output.with_name(f".vidbrowser-{secrets.token_hex(8)}")
    try:
        with open(written, "xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _put(written, output, force=force)
    finally:
        with suppress(FileNotFoundError):
            written.unlink()


def export_parts(catalogue: Catalogue, rows: pl.Series, by: str, output: Path) -> int:
    """Write the records of `rows` as a folder `output` of Parquet parts; return how many they are.

    `by` is one of `parquet.PARTITIONS`. It is written beside it and renamed: the folder is complete
    or not there. Raises FileExistsError when it is there (no folder is replaced), OSError when it
    cannot be written.
    """
    if os.path.lexists(output):
        there = Sentence("{path} is there already; choose another name", path=str(output))
        raise FileExistsError(there)
    written = output.with_name(f".vidbrowser-{secrets.token_hex(8)}")
    written.mkdir()
    try:
        count = write_parts(catalogue, rows, by, written, records)
        written.rename(output)
    except PolarsError as error:
        raise OSError(str(error)) from error
    finally:
        shutil.rmtree(written, ignore_errors=True)
    return count


def _writer(output: Path, web: bool) -> Write:
    ending = _ending(output)
    return write_web_m3u8 if web and ending == "m3u8" else WRITERS[ending]


def _write(stream: BinaryIO, write: Write, rows: Iterator[Written]) -> int:
    try:
        return write(stream, rows)
    except PolarsError as error:  # what it has to say of a full disk, for one
        raise OSError(str(error)) from error


def check(output: Path, *, force: bool = False) -> None:
    """Raise what `export` would raise before it begins to write."""
    if _ending(output) not in ENDINGS:
        endings = ", ".join(f".{ending}" for ending in ENDINGS)
        told = Sentence("the name must end in one of {endings}", endings=endings)
        raise UnknownEndingError(told)
    taken(output, force=force)


def taken(output: Path, *, force: bool) -> None:
    """Raise FileExistsError where a file is there that is not to be replaced."""
    if os.path.lexists(output) and not force:
        raise FileExistsError(_taken(output))


def records(catalogue: Catalogue, rows: pl.Series) -> Iterator[Written]:
    """Yield the record of each of `rows`; its description is read from its file, as plain text."""
    for summary in catalogue.each_summary(rows):
        record = read_file(summary.path).record
        yield Written(summary, record.text if record else "")


def _put(written: Path, output: Path, *, force: bool) -> None:
    """Give `written` the name `output`, which is taken from another file only by `force`."""
    if not force:
        try:
            os.link(written, output)
        except FileExistsError:
            raise FileExistsError(_taken(output)) from None
        except OSError:  # a file system without links
            if os.path.lexists(output):
                raise FileExistsError(_taken(output)) from None
        else:
            return
    written.replace(output)


def _ending(output: Path) -> str:
    return output.suffix.lower().removeprefix(".")


def _taken(output: Path) -> Sentence:
    return Sentence("{path} is there already; choose another name or replace it", path=str(output))
