"""Scripts that write no blanks between words, as ranges within brackets of a regular expression."""

from __future__ import annotations

UNSPACED = (  # the blocks of scripts without blanks, by Unicode's Blocks.txt
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f"  # Thai…Khmer
    "\u3005-\u3007\u3021-\u3029\u3041-\u309f"  # Hiragana, and what stands among ideographs
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
KATAKANA = "\u3099\u309a\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # without the dot between words
