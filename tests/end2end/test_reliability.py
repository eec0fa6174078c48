"""Each promise of RELIABILITY.md names a test that there is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "RELIABILITY.md").read_text("utf-8")
NAMED = re.findall(r"`(tests/[^`]*?\.py)::(\w+)(?:::\w+)?`", TEXT)


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_the_test_of_a_promise_is_there(file: str, name: str) -> None:
    module = ast.parse((ROOT / file).read_text("utf-8"))
    names = {each.name for each in module.body if isinstance(each, ast.FunctionDef)}
    of_machines = (each.targets for each in module.body if isinstance(each, ast.Assign))
    names |= {ast.unparse(target) for targets in of_machines for target in targets}
    assert name in names


def test_no_promise_is_without_a_test() -> None:
    table = TEXT.partition("## Promises")[2].partition("## ")[0]
    rows = [row for row in table.splitlines() if row.startswith("| ")][2:]
    assert len(rows) == len(NAMED) > 20
    assert all(row.endswith("` |") for row in rows)
