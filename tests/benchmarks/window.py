"""Measurements of the window, each in a process of its own, against a bare one of the same run."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from tests.benchmarks.figures import Figure, Setting, over

if TYPE_CHECKING:
    from pathlib import Path

_MANY = 500_000
"""From so many records on what is aimed at is what is aimed at for a million."""


def window(setting: Setting) -> list[Figure]:
    """First indexing in the window, then its start from the snapshot, then its use."""
    n, profile = setting.n, setting.scratch / "profile"
    compileall.compile_dir("vidbrowser", quiet=2)  # as installing does: else each start compiles
    indexed = _child("index", profile, setting.folder)
    bare = min((_child("bare", time.time()) for _ in range(5)), key=lambda told: told["seconds"])
    starts = [_child("start", time.time(), profile, setting.folder) for _ in range(5)]
    used = _child("use", profile, setting.folder)
    pictured = _child("pictures", profile, setting.folder)
    many = n >= _MANY
    return [
        Figure("stall_max", n, indexed["stall_max"], "ms", aim="≤ 50"),
        Figure("stall_p99", n, indexed["stall_p99"], "ms", aim="≤ 16"),
        over("start", n, min(told["seconds"] for told in starts), bare["seconds"], "≤ 2.5"),
        Figure("start_whole", n, min(told["whole"] for told in starts), "s"),
        Figure("first_stroke", n, used["first_stroke"], "ms"),
        Figure("keystroke", n, used["keystroke"], "ms", aim="≤ 100" if many else "≤ 33"),
        Figure(
            "keystroke_description",
            n,
            used["keystroke_description"],
            "ms",
            aim="≤ 120" if many else "≤ 33",
        ),
        Figure("typing_after_index", n, indexed["typing"], "ms", aim="≤ 100" if many else "≤ 33"),
        Figure("jump", n, used["jump"], "ms", aim="≤ 16"),
        Figure("select_all", n, used["select_all"], "ms", aim="≤ 16"),
        Figure(
            *("keystroke_selected", n, used["keystroke_selected"], "ms"),
            aim="≤ 100" if many else "≤ 33",
        ),
        Figure("jump_selected", n, used["jump_selected"], "ms", aim="≤ 16"),
        Figure("jump_pictures", n, pictured["list"], "ms", aim="≤ 100"),
        Figure("jump_pictures_grid", n, pictured["grid"], "ms", aim="≤ 100"),
        over(
            "memory",
            n,
            used["megabytes"],
            bare["megabytes"],
            "≤ 1,536 MB" if many else "≤ 350 MB",
            "MB",
        ),
        Figure(
            *("memory_anonymous", n, used["anonymous"], "MB"),
            aim="≤ 900" if many else "≤ 190",
        ),
    ]


def _child(mode: str, *arguments: float | Path) -> dict[str, Any]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_child", mode, *map(str, arguments)],
        check=True,
        capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    found: dict[str, Any] = json.loads(told.stdout)
    return found
