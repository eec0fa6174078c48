"""The lengths that are counted together: the one list of them, for choosers and commands."""

from __future__ import annotations

BANDS = {
    "0": "Live or upcoming",
    "1..3:59": "Under 4 minutes",
    "4m..19:59": "4 to 20 minutes",
    "20m..59:59": "20 minutes to an hour",
    ">=1h": "An hour or more",
}
"""By what follows `length:` in a query, what stands on the screen in its place."""
