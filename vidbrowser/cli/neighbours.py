"""What `vidbrowser show` tells beside the record: versions of its video, and related records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vidbrowser.cli.loading import loaded
from vidbrowser.cli.values import harmless, text_of
from vidbrowser.query import EVERYTHING
from vidbrowser.records.fields import BY_NAME
from vidbrowser.records.listing import resolved
from vidbrowser.records.problem import printable
from vidbrowser.records.wording import moment_of, one_line

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.descriptions.text_changes import Piece
    from vidbrowser.search.versions import Change, Version

_MOST = 20
"""Related records that are told, as the detail pane lists them."""
_MARKED = {"gone": "[-{}-]", "new": "{{+{}+}}", "same": "{}", "left out": " […]\n"}
"""How pieces of a description are printed, as `git diff --word-diff` does."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    versions = "tell all records of the same video, too: when each came and what changed"
    parser.add_argument("--versions", action="store_true", help=versions)
    related = f"tell up to {_MOST} related records, too, and what each has in common with it"
    parser.add_argument("--related", action="store_true", help=related)


def found(args: Namespace, path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return, as JSON holds it, what `args` want of the record `path`."""
    wanted = {"versions": _versions, "related": _related}
    wanted = {name: tell for name, tell in wanted.items() if getattr(args, name)}
    if not wanted:
        return {}
    catalogue = loaded(args.paths, EVERYTHING)
    rows = (catalogue.row_of(place) for place in _places(args.paths, path))
    row = next((row for row in rows if row is not None), None)
    if row is None:  # it went away, or became another one, since it was read
        return {name: [] for name in wanted}
    return {name: tell(catalogue, row) for name, tell in wanted.items()}


def _places(roots: Sequence[Path], path: Path) -> Iterator[Path]:
    """Yield where a catalogue of `roots` may have the record `path`, which was found below one."""
    for root in roots:
        if path.is_relative_to(root):
            yield resolved(root) / path.relative_to(root)


def _versions(catalogue: Catalogue, row: int) -> list[dict[str, Any]]:
    from vidbrowser.search.versions import versions  # imports polars, which `--help` need not wait

    return [_version(version) for version in versions(catalogue, row)]


def _version(version: Version) -> dict[str, Any]:
    told: dict[str, Any] = {
        "path": str(version.summary.file),
        "dated": moment_of(version.dated),
        "changes": {change.field: _change(change) for change in version.changes},
        "description": [_piece(piece) for piece in version.description],
    }
    return told | ({"unread": str(version.unread)} if version.unread else {})


def _change(change: Change) -> dict[str, Any]:
    return {"before": change.before, "after": change.after}


def _piece(piece: Piece) -> dict[str, str]:
    return {"kind": piece.kind.value, "text": piece.text}


def _related(catalogue: Catalogue, row: int) -> list[dict[str, Any]]:
    from vidbrowser.search.related import related
    from vidbrowser.search.why_related import reasons

    nearest = related(catalogue, row)[:_MOST]
    summaries = catalogue.summaries([one.row for one in nearest])
    return [
        {
            "id": summary.id,
            "title": summary.title,
            "path": str(summary.file),
            "why": list(map(str, reasons(summary, one.common))),
        }
        for one, summary in zip(nearest, summaries, strict=True)
    ]


def lines(neighbours: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """Yield what `found` says for people."""
    if "versions" in neighbours:
        yield "\nVersions:"
        for number, version in enumerate(neighbours["versions"]):
            yield from _version_lines(version, "Nothing new" if number else "The oldest version")
    if "related" in neighbours:
        yield "\nRelated:" if neighbours["related"] else "\nNothing is related to this record."
        for one in neighbours["related"]:
            yield f"{one_line(one['title'] or one['id'] or '')}  {printable(one['path'])}"
            yield from (f"    {printable(why)}" for why in one["why"])


def _version_lines(version: dict[str, Any], no_news: str) -> Iterator[str]:
    yield f"{version['dated'][:10]}  {printable(version['path'])}"
    for name, change in version["changes"].items():
        after, before = (text_of(BY_NAME[name], change[which]) for which in ("after", "before"))
        yield f"    {BY_NAME[name].label}: {after}, before {before}"
    if version["description"]:
        text = "".join(
            _MARKED[piece["kind"]].format(piece["text"]) for piece in version["description"]
        )
        yield from ("    " + line for line in f"Description: {harmless(text)}".splitlines())
    if "unread" in version:
        yield f"    The file could not be read: {printable(version['unread'])}."
    elif not version["changes"] and not version["description"]:
        yield f"    {no_news}"
