"""Markup meant to do harm, with the text that must remain: what any viewer of records meets."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import product
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Attack:
    """A hostile description; `remains` is part of the text that a person must still see."""

    name: str
    markup: str
    remains: str


_EVENTS = """click dblclick mouseover mouseenter focus blur load error keydown wheel copy paste drag
scroll animationstart transitionend pointerdown beforeinput"""
_SCHEMES = {
    "javascript": "javascript:alert(1)",
    "javascript, upper case": "JaVaScRiPt:alert(1)",
    "javascript, blank before": "  javascript:alert(1)",
    "javascript, control before": "\x01javascript:alert(1)",
    "javascript, tab inside": "java\tscript:alert(1)",
    "javascript, line end inside": "java\nscript:alert(1)",
    "javascript, null inside": "java\0script:alert(1)",
    "javascript, entity tab": "java&#9;script:alert(1)",
    "javascript, entity line end": "java&NewLine;script:alert(1)",
    "javascript, decimal entities": "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;:x",
    "javascript, long entities": "&#0000106avascript:alert(1)",
    "javascript, hexadecimal entity": "&#x6A;avascript:alert(1)",
    "javascript, entity colon": "javascript&colon;alert(1)",
    "javascript, address behind": "javascript://good.example/%0aalert(1)",
    "javascript, no-break blank": "\xa0javascript:alert(1)",
    "javascript, zero width": "java\u200bscript:alert(1)",
    "javascript, full width": "\uff4aavascript:alert(1)",
    "data": "data:text/html,<b>x</b>",
    "data, base 64": "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "vbscript": "vbscript:msgbox(1)",
    "live script": "livescript:x",
    "view source": "view-source:http://good.example/",
    "file": "file:///etc/passwd",
    "jar": "jar:http://good.example!/x",
    "blob": "blob:http://good.example/1",
    "about": "about:blank",
    "telephone": "tel:+1234",
    "steam": "steam://run/1",
    "qrc": "qrc:/x",
    "ms-settings": "ms-msdt:/id",
}
_PLACES = {
    "in a link": '<a href="{}">kept</a>',
    "in a bare link": "<a href={}>kept</a>",
    "in an image": '<img src="{}">kept',
}


def _read() -> list[Attack]:
    lines = Path(__file__).with_suffix(".ndjson").read_text("utf-8").splitlines()
    return [Attack(*json.loads(line)) for line in lines]


def _made() -> list[Attack]:
    handlers = [
        Attack(f"{event} on {element}", f"<{element} on{event}=alert(1)>kept</{element}>", "kept")
        for event, element in zip(_EVENTS.split(), ["p", "b", "a", "div", "li"] * 4, strict=False)
    ]
    schemes = [
        Attack(f"{scheme} {place}", markup.format(address), "kept")
        for (scheme, address), (place, markup) in product(_SCHEMES.items(), _PLACES.items())
    ]
    deep = [
        Attack(f"{element}, 10,000 deep", "kept" + f"<{element}>" * 10_000 + "x", "kept")
        for element in ("div", "b", "blockquote", "ul><li", "table><tr><td", "svg", "a", "x")
    ]
    many = [
        Attack("formatting explosion", "".join(f"<b x{k}>" for k in range(500)) + "<p>" * 500, ""),
        Attack("attributes", "<a " + " ".join(f"x{k}" for k in range(9_999)) + ">kept</a>", "kept"),
        Attack("links", '<a href="http://good.example/">kept</a> ' * 9_000, "kept"),
    ]
    return handlers + schemes + deep + many


ATTACKS: list[Attack] = [*_read(), *_made()]
