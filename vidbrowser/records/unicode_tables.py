"""Tables of characters that folding asks: written by `make unicode`, not by hand.

Unicode 16.0, CLDR of ICU 77.1. The first three stand in brackets in a regular expression.
"""

from __future__ import annotations

ACCENTS = (
    r"\u0300-\u0344\u0346-\u034e\u0350-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c2"
    r"\u05c4-\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4"
    r"\u06e7-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff"
    r"\u0951-\u0954\u1ab0-\u1abd\u1abf-\u1ace\u1dc0-\u1dff\u20d0-\u20dc\u20e1\u20e5-\u20f0"
    r"\u2cef-\u2cf1\u2de0-\u2dff\u302a-\u302d\ua66f\ua674-\ua67d\ua69e-\ua69f\ufb1e"
    r"\ufe20-\ufe2f\U000101fd\U000102e0\U00010efc-\U00010eff\U0001cf00-\U0001cf46"
    r"\U0001d167-\U0001d169\U0001d17b-\U0001d182\U0001d185-\U0001d18b\U0001d1aa-\U0001d1ad"
    r"\U0001d242-\U0001d244\U0001e08f"
)
"""Marks of scripts where they are accents, or of none."""

LETTER_MARKED = (
    r"\u0780-\u085e\u0900-\u0950\u0955-\u0963\u0966-\u0e3a\u0e40-\u0fd4\u0fd9-\u109f"
    r"\u1200-\u16ea\u16ee-\u1734\u1740-\u17b3\u17b6-\u1801\u1804\u1806-\u180a\u1810-\u1aad"
    r"\u1b00-\u1c7f\u1cc0-\u1cc7\u2800-\u28ff\u2c00-\u2c5f\u2d30-\u2dde\u3041-\u3096"
    r"\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357"
    r"\ua000-\ua62b\ua6a0-\ua6f7\ua800-\ua82c\ua840-\ua92d\ua92f-\ua95f\ua980-\ua9cd"
    r"\ua9d0-\uab2e\uab70-\uabf9\uff66-\uff6f\uff71-\uff9d\U00010000-\U000100fa"
    r"\U00010280-\U000102d0\U00010300-\U00010767\U00010800-\U00010d8f\U00010e80-\U00010eb1"
    r"\U00010f00-\U000110bc\U000110be-\U000110c2\U000110d0-\U00011339\U0001133c-\U0001342f"
    r"\U00013440-\U00016fe1\U00016fe4\U00017000-\U0001bc9f\U0001d800-\U0001daaf"
    r"\U0001e000-\U0001e02a\U0001e100-\U0001e95f\U0001f200"
)
"""Characters of the other scripts: a mark on one of them makes another letter."""

INVISIBLE = (
    r"\u00ad\u0345\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u17b4-\u17b5"
    r"\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    r"\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0001-\U000e01ef"
)
"""Formats, variation selectors and the like."""

_BY_PLAIN = {
    '"': "ʺ“”„‟〝〞",
    "'": "ʹʻʼʽˈ‘’‚‛′",
    "-": "˗‐‒–—―−",
    "a": "ᴀᶏⱥ",
    "aa": "ꜳ",
    "ae": "æᴁ",
    "ao": "ꜵ",
    "au": "ꜷ",
    "av": "ꜹꜻ",
    "ay": "ꜽ",
    "b": "ƀƃɓʙᴃᵬᶀ",
    "c": "ƈȼɕᴄꞓ",
    "d": "ðđƌȡɖɗᴅᴆᵭᶁᶑꝱꝺ",
    "db": "ȸ",
    "dz": "ʣʥ",
    "e": "ɇɛᴇᶒᶓⱸ",
    "f": "ƒᵮᶂꜰꝼ",
    "g": "ǥɠɡɢʛᶃꞡ",
    "h": "ħɦɧʜⱨ",
    "hv": "ƕ",
    "i": "ıɨɪᵻᶖ",
    "j": "ȷɉɟʝᴊ",
    "k": "ƙᴋᶄⱪꝁꝃꝅꞣ",
    "l": "łƚȴɫɬɭʟᴌᶅⱡꝇꝉꝲ",
    "ll": "ỻ",
    "ls": "ʪ",
    "lz": "ʫ",
    "m": "ɱᴍᵯᶆꝳ",
    "n": "ŋƞȵɲɳɴᵰᶇꝴꞑꞥ",
    "o": "øᴏⱺꝋꝍ",
    "oe": "œɶ",
    "oi": "ƣ",
    "oo": "ꝏ",
    "p": "ƥᴘᵱᵽᶈꝑꝓꝕ",
    "q": "ĸʠꝗꝙ",
    "qp": "ȹ",
    "r": "ɍɼɽɾʀᵲᵳᶉꝵꝶꞧ",
    "s": "ȿʂᵴᶊẜẝꜱꞩ",
    "t": "ŧƫƭȶʈᴛᵵⱦꝷꞇ",
    "th": "þᵺꝥꝧ",
    "ts": "ʦ",
    "u": "ʉᴜᵾᶙ",
    "ue": "ᵫ",
    "v": "ʋᴠᶌỽⱱⱴꝟ",
    "vy": "ꝡ",
    "w": "ᴡⱳ",
    "x": "ᶍ",
    "y": "ƴɏʏỿ",
    "z": "ƶȥɀʐʑᴢᵶᶎⱬ",
}
PLAIN = {character: plain for plain, all_ in _BY_PLAIN.items() for character in all_}
"""Letters that do not decompose, quotes and dashes, and how they are written plain."""
