"""Two that change one list lose nothing of each other's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.merging import merged

Entry = tuple[str, int]
lists = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 2)).map(lambda d: list(d.items()))


def name(entry: Entry) -> str:
    return entry[0]


@given(lists, lists)
def test_where_one_changed_nothing_it_is_as_the_other_has_it(
    base: list[Entry], other: list[Entry]
) -> None:
    assert merged(base, other, base, name) == (other, [])
    found, displaced = merged(base, base, other, name)
    assert (dict(found), displaced) == (dict(other), [])


@given(lists, lists, lists)
def test_what_one_added_or_changed_is_there_and_what_one_alone_took_out_is_not(
    base: list[Entry], mine: list[Entry], theirs: list[Entry]
) -> None:
    found, displaced = merged(base, mine, theirs, name)
    assert len(dict(found)) == len(found)
    for entry in {*mine, *theirs} - {*base}:
        assert entry in [*found, *displaced]
    for entry in {*mine} - {*base}:
        assert entry in found
    for entry in base:
        if entry not in mine and entry not in theirs:
            assert entry not in found
    assert not set(displaced) - set(theirs)


def test_the_order_is_that_of_the_first() -> None:
    base = [("a", 0), ("b", 0)]
    mine = [("b", 0), ("a", 0), ("mine", 0)]
    theirs = [("a", 0), ("theirs", 0), ("b", 0)]
    assert merged(base, mine, theirs, name) == ([*mine, ("theirs", 0)], [])
