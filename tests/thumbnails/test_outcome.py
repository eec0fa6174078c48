"""What comes of asking for a picture can be named without the libraries that get it."""

from __future__ import annotations

import subprocess
import sys

from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind

PROGRAM = """
import sys
import vidbrowser.thumbnails.outcome
heavy = {"PIL", "requests", "urllib3"} & {name.split(".")[0] for name in sys.modules}
assert not heavy, heavy
"""


def test_naming_an_outcome_imports_neither_pillow_nor_requests() -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)


def test_a_failure_helps_nobody_by_asking_again_unless_it_says_so() -> None:
    assert not Failure(FailureKind.GONE, Sentence("There is no such picture.")).retry
