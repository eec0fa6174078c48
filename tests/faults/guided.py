"""`python -m tests.faults.guided TARGET FOLDER …`: one target, guided by the branches it takes.

What follows the folder goes to libFuzzer. What falls is written into `FOLDER/falls`, once a place.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import sys
import traceback
from pathlib import Path
from tempfile import mkdtemp

import atheris

_MOST_BYTES = 4096


def main() -> None:
    """Fuzz until libFuzzer ends the process."""
    name, folder, *options = sys.argv[1:]
    with atheris.instrument_imports(include=["vidbrowser"]):
        from tests.faults.fuzzing import TARGETS
    target, kept = TARGETS[name], Path(folder)
    for part in ("corpus", "falls"):
        (kept / part).mkdir(parents=True, exist_ok=True)
    for sample in target.seeds():
        (kept / "corpus" / hashlib.sha1(sample).hexdigest()).write_bytes(sample)
    quoted = ("".join(f"\\x{byte:02x}" for byte in word) for word in target.words)
    (kept / "words").write_text("".join(f'"{word}"\n' for word in quoted))
    place = Path(mkdtemp(prefix="guided-"))

    def once(raw: bytes) -> None:
        try:
            target.run(place, raw)
        except BaseException as error:  # a panic of Polars too
            if isinstance(error, KeyboardInterrupt):
                raise
            _note(error, raw, kept / "falls")
        for path in place.iterdir():
            path.unlink()

    usual = [f"-max_len={_MOST_BYTES}", "-timeout=20", "-rss_limit_mb=3000", "-verbosity=1"]
    own = [f"-artifact_prefix={kept}/falls/", *usual]
    own += [f"-dict={kept}/words"] if target.words else []
    atheris.Setup([sys.argv[0], *own, *options, str(kept / "corpus")], once)
    logging.disable()
    try:
        atheris.Fuzz()
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _note(error: BaseException, raw: bytes, falls: Path) -> None:
    """Keep what fell, the shortest that fell at its place."""
    told = traceback.format_exception(error)
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}"
    file = falls / hashlib.sha1(where.encode()).hexdigest()[:12]
    if not file.exists():
        file.write_text(f"{raw!r}\n{''.join(told)}", errors="replace")


if __name__ == "__main__":
    main()
