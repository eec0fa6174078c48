"""Words of sites are said in the language of the window; those that are not known as they are."""

from __future__ import annotations

from tests.ui.speaking import speaking
from vidbrowser.records.fields import BEEN_LIVE, LIVE_NOW
from vidbrowser.ui.words import when_downloaded, word


def test_words_of_sites() -> None:
    assert word("availability", "subscriber_only") == "Members only"
    assert word("kind", "short") == "Short"
    assert word("kind", "trailer") == "trailer"
    assert all(word("live", state) != state for state in (*LIVE_NOW, *BEEN_LIVE))


def test_that_a_video_was_available_is_told_of_its_download(qapp: object) -> None:
    assert when_downloaded("unlisted") == "Unlisted (when downloaded)"
    with speaking("de"):
        assert when_downloaded("unlisted") != "Unlisted (when downloaded)"
