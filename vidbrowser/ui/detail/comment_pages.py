"""Comments of a video as safe HTML below its description, a page at a time."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.records.archive.comments import Comment, Comments


def offer() -> str:
    """Return the link by which the first comments come."""
    return _link(0, tr("Show Comments"))


def pages(read: Sequence[Comments]) -> str:
    """Return the comments that were `read`, page by page, with a link to those that follow."""
    comments = [comment for some in read for comment in some.page]
    if not comments:
        none = tr("The file holds no comments.")
        return f"<p><em>{escape(none)}</em></p>"
    more = _link(len(comments), tr("Show More Comments")) if read[-1].more else ""
    title = tr("Comments")
    heading = f"<p>&nbsp;</p><p><b>{escape(title)}</b></p>"
    return heading + "".join(map(_comment, comments)) + more


def _link(first: int, text: str) -> str:
    return f'<p>&nbsp;</p><p><a href="vidbrowser:comments?from={first}">{escape(text)}</a></p>'


def _comment(comment: Comment) -> str:
    """Return a comment: who, when and how many liked it, then its text, nothing of it as markup."""
    told = [formatting.one_line(comment.author)] if comment.author else []
    if comment.written:
        told.append(formatting.day(comment.written))
    if comment.likes:
        text = tr("{count} likes", "", comment.likes)
        told.append(text.format(count=formatting.exact_count(comment.likes)))
    head = f"<p><small>{escape(formatting.side_by_side(told))}</small></p>" if told else ""
    lines = "<br>".join(map(escape, comment.text.splitlines()))
    body = f"{head}<p>{lines}</p><p>&nbsp;</p>"
    return f"<blockquote>{body}</blockquote>" if comment.is_reply else body
