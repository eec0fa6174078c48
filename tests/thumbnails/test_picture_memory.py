"""What one picture may cost of memory: measured in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="tells its memory otherwise")

MOST_MEGABYTES = 150
DECODE = """
import resource, sys
from pathlib import Path
from PIL import Image
from vidbrowser.thumbnails.picture import scaled

Image.new("RGB", (800, 600)).save(sys.argv[2], "PNG")
scaled(Path(sys.argv[2]).read_bytes())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
answer = scaled(Path(sys.argv[1]).read_bytes())
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, type(answer).__name__)
"""


@pytest.mark.parametrize(
    ("form", "mode", "size", "answer", "more"),
    [
        ("PNG", "RGB", (7000, 4700), "Picture", {}),
        ("PNG", "RGB", (7000, 7000), "Failure", {}),
        ("PNG", "RGB", (1, 49_000_000), "Failure", {}),
        ("PNG", "RGBA", (4100, 4100), "Picture", {}),
        ("PNG", "RGBA", (5000, 5000), "Failure", {}),
        ("PNG", "P", (7000, 7000), "Picture", {}),
        ("JPEG", "RGB", (7000, 7000), "Picture", {}),
        ("JPEG", "RGB", (4400, 4400), "Picture", {"progressive": True, "subsampling": 0}),
        ("JPEG", "RGB", (7000, 7000), "Failure", {"progressive": True, "subsampling": 0}),
        ("WEBP", "RGB", (3840, 2160), "Picture", {}),
        ("WEBP", "RGB", (7000, 4000), "Failure", {}),
    ],
)
def test_memory(
    tmp_path: Path, form: str, mode: str, size: tuple[int, int], answer: str, more: dict[str, Any]
) -> None:
    Image.new(mode, size).save(tmp_path / "picture", form, **more)
    decode = [sys.executable, "-c", DECODE, str(tmp_path / "picture"), str(tmp_path / "small")]
    told = subprocess.run(decode, check=True, capture_output=True, text=True).stdout.split()
    assert told[1] == answer
    assert float(told[0]) <= MOST_MEGABYTES
