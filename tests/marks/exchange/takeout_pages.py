"""Pages as Google Takeout delivers them, in miniature."""

from __future__ import annotations

import html

VIDEO = "https://www.youtube.com/watch?v="
WHEN = "Nov 3, 2025, 9:14:22 PM CET"
_CELL = "mdl-cell mdl-typography--body-1"
_BOX = '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
_HEADER = '<div class="header-cell mdl-cell"><p class="mdl-typography--title">YouTube<br></p></div>'
_WHY = "This was saved to your Google Account because of your settings."


def watched(id_: str, title: str = "A film", when: str = WHEN, **more: str) -> str:
    """Return an entry; `verb` stands before the title, `behind` it, `details` is one of those."""
    address, channel = VIDEO + id_, more.get("channel", "A channel")
    said = f'{more.get("verb", "Watched ")}<a href="{address}">{html.escape(title)}</a>'
    said += f"{more.get('behind', '')}<br>"
    if channel:
        said += f'<a href="https://www.youtube.com/channel/UCx">{channel}</a><br>'
    return entry(said + when, more.get("details", ""))


def entry(said: str, details: str = "") -> str:
    """Return an entry that says this, as it is written."""
    told = f"<b>Details:</b><br>&emsp;{details}<br>" if details else ""
    return (
        f'{_BOX}{_HEADER}<div class="content-cell {_CELL}">{said}<br></div>'
        f'<div class="content-cell {_CELL} mdl-typography--text-right"></div>'
        '<div class="content-cell mdl-cell mdl-typography--caption">'
        f"<b>Products:</b><br>&emsp;YouTube<br>{told}<b>Why is this here?</b><br>&emsp;{_WHY}"
        ' <a href="https://myaccount.google.com/activitycontrols">here</a>.</div></div></div>'
    )


def page(*entries: str) -> bytes:
    """Return a page with these entries; it is one line."""
    style = '<style type="text/css">.mdl-grid{display:flex}</style>'
    head = f"<html><head><title>My Activity History</title>{style}</head>"
    return f'{head}<body><div class="mdl-grid">{"".join(entries)}</div></body></html>'.encode()
