"""Whether this computer's processor can run the ordinary build of Polars, and what to do if not."""

from __future__ import annotations

import importlib.util
import platform
from pathlib import Path

_NEEDED = "abm avx avx2 bmi1 bmi2 cx16 fma movbe pclmulqdq pni popcnt sse4_1 sse4_2 ssse3"
"""What the ordinary build is compiled for on x86-64, as Linux calls it."""
_BEGINNING = 16_384
"""Characters that hold the first processor; a machine may have hundreds, each takes its time."""
_CPUINFO = Path("/proc/cpuinfo")

ADVICE = (
    "This computer's processor is older than the installed build of Polars needs (it has no AVX2). "
    "Set vidbrowser up again (make run, or make install), or run: pip install polars[rtcompat]"
)


def is_enough(cpuinfo: Path = _CPUINFO) -> bool:
    """Return whether the ordinary build runs here; True where that cannot be known."""
    if platform.machine() not in ("x86_64", "AMD64"):
        return True
    try:
        with cpuinfo.open(encoding="utf-8", errors="replace") as lines:
            text = lines.read(_BEGINNING)
    except OSError:
        return True
    flags = next((line for line in text.splitlines() if line.startswith("flags")), None)
    return flags is None or set(flags.split()) >= set(_NEEDED.split())


def complaint(cpuinfo: Path = _CPUINFO) -> str:
    """Return what to tell the person in place of starting; "" when all is well."""
    there = importlib.util.find_spec("_polars_runtime_compat") is not None
    return "" if there or is_enough(cpuinfo) else ADVICE
