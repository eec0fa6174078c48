"""The lengths that are counted together: the one list of them, for choosers and commands."""

from __future__ import annotations

from vidbrowser.translatable import translatable

BANDS = {
    "0": translatable("Live or upcoming"),
    "1..3:59": translatable("Under 4 minutes"),
    "4m..19:59": translatable("4 to 20 minutes"),
    "20m..59:59": translatable("20 minutes to an hour"),
    ">=1h": translatable("An hour or more"),
}
"""By what follows `length:` in a query, what stands on the screen in its place."""
