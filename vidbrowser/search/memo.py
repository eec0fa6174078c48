"""What was lately computed of a catalogue and may be asked again; it dies with the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from vidbrowser.catalogue.catalogue import Catalogue

T = TypeVar("T")
MISSING = object()


def cached(
    catalogue: Catalogue, kind: str, key: Hashable, compute: Callable[[], T], most: int = 64
) -> T:
    """Return `compute()`, or what it returned for this `kind` and `key` before.

    Of each kind the `most` last asked for are kept. Two threads may compute the same at once;
    both get what is right.
    """
    kept = peek(catalogue, kind)
    found = kept.pop(key, MISSING)
    if found is MISSING:
        found = compute()
    kept[key] = found
    for oldest in list(kept)[:-most]:
        kept.pop(oldest, None)
    return cast("T", found)


def peek(catalogue: Catalogue, kind: str) -> dict[Hashable, object]:
    """Return what is kept of `kind`, by key, the last asked for at the end."""
    kept: dict[Hashable, object] = catalogue.derived.setdefault(kind, {})
    return kept
