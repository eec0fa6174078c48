"""How far the fetching of pictures is, in words."""

from __future__ import annotations

import pytest

from vidbrowser.thumbnails.bulk import FetchProgress
from vidbrowser.ui.window.picture_progress import progress_text


@pytest.mark.parametrize(
    ("progress", "busy", "text"),
    [
        (FetchProgress(2000, fetched=1500, seconds=100), True, "1,500 of 2,000, 15 a second"),
        (FetchProgress(20, there=5, seconds=1), True, "Fetching pictures… 5 of 20"),
        (FetchProgress(20, failed=5, later=5), False, "5 of 20, a server asks to wait"),
    ],
)
def test_how_far_it_is_in_words(progress: FetchProgress, busy: bool, text: str) -> None:
    assert progress_text(progress, busy=busy).endswith(text)
