"""Each fuzzed part, some hundred times: it keeps what it promises whatever it is given.

`make faults` goes on for longer, guided by the branches that are taken.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.faults.fuzzing import TARGETS, fallen, unguided

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 150


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_it_is_given_it_keeps_what_it_promises(name: str, tmp_path: Path) -> None:
    falls = [fallen(name, tmp_path, sample) for sample in TARGETS[name].seeds()]
    figures = unguided(name, tmp_path, Random(16), ROUNDS)
    assert [told for told in falls if told] + figures.wrong == []
    assert figures[name] == ROUNDS


def test_what_falls_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fall(_folder: Path, raw: bytes) -> None:
        raise ValueError("it fell")

    monkeypatch.setitem(TARGETS, "falling", type(TARGETS["reader"])(fall, lambda: [b"a"]))
    assert "ValueError: it fell" in fallen("falling", tmp_path, b"a")
    assert len(unguided("falling", tmp_path, Random(1), 5).wrong) == 5
