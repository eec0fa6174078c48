"""The sample's pictures of things and rooms."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from draw_canvas import Canvas


def vinyl(c: Canvas) -> None:
    """A record on its player."""
    c.fill("#e9a23b", "#d9762f", "#b5482f")
    c.box(60, 24, 360, 222, "#5a2a22", "#3a1a18", round_by=14)
    c.disc(214, 135, 100, "#16161c", "#0c0c10")
    for radius in range(40, 100, 4):
        c.arc(214, 135, radius, "#3a3a46", 0.6, alpha=0.8)
    for start in (200, 20):
        for radius in range(40, 98, 2):
            c.arc(214, 135, radius, "#9a9ab0", 1.5, start, start + 38, alpha=0.16)
    c.disc(214, 135, 34, "#f4d35e", "#ee964b")
    c.disc(214, 135, 5, "#16161c")
    c.disc(372, 62, 20, "#d8d2c4")
    c.line([(372, 62), (366, 150), (300, 176)], "#e9e4d8", 5)
    c.box(284, 168, 24, 14, "#f7f3ea", round_by=3)
    for y in (196, 216):
        c.disc(376, y, 8, "#e9a23b")


def cassette(c: Canvas) -> None:
    """A cassette in front of stripes."""
    c.fill("#123047", "#1d4e5f")
    for number, colour in enumerate(("#f94144", "#f8961e", "#f9c74f", "#90be6d", "#43aa8b")):
        c.polygon(
            [
                (0, 190 - number * 26),
                (480, 60 - number * 26),
                (480, 86 - number * 26),
                (0, 216 - number * 26),
            ],
            colour,
        )
    c.box(108, 58, 268, 170, "#0b1a26", round_by=12, alpha=0.5)
    c.box(104, 50, 268, 170, "#efe6d2", "#d8c9a8", round_by=12)
    c.box(122, 66, 232, 96, "#e4572e", "#c63d2a", round_by=6)
    c.box(132, 74, 212, 26, "#fbf7ec", round_by=3)
    for y in (82, 90):
        c.line([(142, y), (334, y)], "#b9ad92", 1)
    c.box(168, 110, 140, 40, "#2a2a33", round_by=20)
    for x in (194, 282):
        c.disc(x, 130, 15, "#fbf7ec")
        for turn in range(6):
            angle = turn * math.tau / 6
            c.line(
                [
                    (x + 6 * math.cos(angle), 130 + 6 * math.sin(angle)),
                    (x + 13 * math.cos(angle), 130 + 13 * math.sin(angle)),
                ],
                "#2a2a33",
                2.6,
            )
    c.box(218, 116, 40, 28, "#5b4636")
    c.polygon([(152, 220), (166, 178), (310, 178), (324, 220)], "#cbbb98")
    for x in (184, 238, 292):
        c.disc(x, 202, 5, "#2a2a33")


def equaliser(c: Canvas) -> None:
    """Bars of sound on black."""
    c.fill("#12061f", "#1f0b38", "#2b0f3d")
    c.glow(240, 160, 240, "#7b2cbf", 0.5)
    for number in range(40):
        x = 22 + number * 11
        tall = 30 + 92 * abs(math.sin(number * 0.42)) * (0.55 + 0.45 * c.chance.random())
        c.box(x, 170 - tall, 8, tall, "#ff4d8d", "#ff8e3c", "#ffd23f", round_by=3)
        c.box(x, 176, 8, tall * 0.55, "#ff4d8d", round_by=3, alpha=0.25)
    c.line([(14, 173), (466, 173)], "#ffffff", 0.8, alpha=0.5)


def stage(c: Canvas) -> None:
    """Beams of light on a singer and the crowd."""
    c.fill("#0a0620", "#1a0d44", "#3a1468")
    for x, lean, colour in (
        (60, 110, "#ff3f81"),
        (160, 50, "#ffb347"),
        (240, 0, "#ffffff"),
        (320, -50, "#4cc9f0"),
        (420, -110, "#b14aed"),
    ):
        c.polygon(
            [(x - 4, 0), (x + 4, 0), (x + lean + 46, 220), (x + lean - 46, 220)],
            colour,
            alpha=0.4,
            blur=4,
        )
    c.oval(240, 216, 150, 14, "#f7d6ff", alpha=0.5)
    c.disc(240, 128, 11, "#0a0620")
    c.polygon([(226, 142), (254, 142), (262, 176), (252, 216), (228, 216), (218, 176)], "#0a0620")
    c.line([(252, 150), (268, 164), (258, 140)], "#0a0620", 6)
    c.line([(262, 134), (274, 216)], "#0a0620", 2)
    for x in range(-6, 490, 15):
        y = 246 + c.chance.uniform(-9, 9)
        c.disc(x, y, 11, "#05030f")
        c.box(x - 13, y + 8, 26, 40, "#05030f", round_by=8)
        if c.chance.random() < 0.4:
            c.line([(x + 8, y + 10), (x + 10, y - 26)], "#05030f", 5)


def ramen(c: Canvas) -> None:
    """A bowl of noodles from above."""
    c.fill("#7c4a2d", "#6a3b22")
    for y in range(0, 270, 30):
        c.line([(0, y), (480, y + 6)], "#543018", 1.4, alpha=0.7)
    c.disc(246, 146, 118, "#2a150b", alpha=0.5)
    c.disc(240, 136, 116, "#1d3557", "#2d4f7c")
    c.disc(240, 136, 106, "#f1e6d0")
    c.disc(240, 136, 99, "#d98e3f", "#b9692a")
    for number in range(26):
        shift = number * 5.4 - 66
        wiggle = [
            (186 + x, 140 + shift * 0.7 + 7 * math.sin(x / 15 + number)) for x in range(0, 110, 5)
        ]
        c.line(wiggle, "#f6d88a" if number % 2 else "#e9bf62", 3.4)
    for x, y in ((196, 92), (238, 74)):
        c.oval(x, y, 25, 21, "#fffaf0")
        c.disc(x, y, 12, "#f5a623", "#ef7d1a")
    c.box(268, 68, 44, 60, "#16302b", "#234a41", round_by=3)
    for x, y in ((284, 170), (262, 190), (300, 196)):
        c.oval(x, y, 25, 15, "#c97b5a", "#a8583f")
        c.oval(x, y - 1, 17, 8, "#e9b497")
    for _ in range(46):
        left, top = c.chance.gauss(204, 22), c.chance.gauss(182, 14)
        c.arc(left, top, 3.2, "#5fb04f" if c.chance.random() < 0.6 else "#b8e08a", 1.4)
    c.line([(330, 20), (470, 178)], "#2b1a12", 6)
    c.line([(346, 12), (480, 160)], "#3a241a", 6)


def bread(c: Canvas) -> None:
    """Loaves cooling in front of an oven."""
    c.fill("#3a241c", "#5c3826", "#7a4a2e")
    c.box(120, 20, 240, 120, "#1c100b", round_by=60)
    c.glow(240, 120, 130, "#ff7b1f", 0.95)
    c.glow(240, 138, 80, "#ffd76a", 0.9)
    c.box(0, 176, 480, 94, "#a8713f", "#8a5730", "#6d4124")
    for x, y, wide in ((110, 182, 74), (252, 196, 92), (392, 180, 70)):
        c.oval(x + 6, y + 34, wide, 12, "#2a160c", alpha=0.5)
        c.oval(x, y, wide, 40, "#d9943f", "#b8702c", "#8d4e1e")
        c.oval(x, y - 12, wide * 0.8, 22, "#e9b265", alpha=0.6)
        for part in (-0.45, -0.08, 0.3):
            px = x + part * wide
            c.polygon(
                [(px - 4, y - 30), (px + 8, y - 31), (px + 25, y + 8), (px + 17, y + 10)], "#f7dfae"
            )
    for _ in range(120):
        c.disc(
            c.chance.uniform(0, 480),
            c.chance.uniform(226, 268),
            c.chance.uniform(0.4, 1.1),
            "#fff3dc",
            alpha=0.7,
        )


def teapot(c: Canvas) -> None:
    """A teapot and two cups by the window."""
    c.fill("#cfe3d4", "#e8efd8", "#f6e7c6")
    for x in (40, 190, 340):
        c.box(x, -10, 110, 160, "#fdfcf2", round_by=6)
        c.box(x + 7, -10, 96, 150, "#a9d6e5", "#cfeaf0", "#8dc3a0", round_by=4)
        c.line([(x + 55, -4), (x + 55, 142)], "#fdfcf2", 4)
    c.box(0, 196, 480, 80, "#b98b5e", "#9c6f45")
    c.arc(322, 170, 30, "#2f6f6a", 9, -80, 90)
    c.polygon([(166, 178), (130, 140), (122, 118), (138, 122), (152, 146), (184, 152)], "#2f6f6a")
    c.oval(246, 176, 80, 54, "#4fa39a", "#2f6f6a", "#1f4e4c")
    c.oval(246, 128, 40, 9, "#1f4e4c")
    c.oval(246, 124, 36, 8, "#4fa39a")
    c.disc(246, 112, 8, "#f4d35e")
    for x in (80, 404):
        c.polygon(
            [(x - 30, 176), (x + 30, 176), (x + 20, 218), (x - 20, 218)], "#fdf6e3", "#e5d5b5"
        )
        c.oval(x, 176, 30, 6, "#8a4b22")
        c.oval(x, 220, 38, 6, "#fdf6e3")
        for part in (-8, 8):
            c.line(
                [(x + part + 5 * math.sin(y / 9), 166 - y) for y in range(0, 50, 4)],
                "#ffffff",
                3,
                alpha=0.5,
            )


def window_cat(c: Canvas) -> None:
    """A cat on the sill on a rainy evening."""
    c.fill("#3d2b3f", "#533a4c", "#3a2836")
    c.box(90, 10, 300, 208, "#f3e2c8", round_by=4)
    c.box(100, 20, 280, 190, "#1c3a5e", "#2f5f86", "#6a8fa8", "#d99a6c")
    for _ in range(16):
        x, y = c.chance.uniform(120, 360), c.chance.uniform(120, 200)
        c.disc(
            x,
            y,
            c.chance.uniform(6, 14),
            c.chance.choice(("#ffcf7a", "#ff9f6b", "#ffe9b0")),
            alpha=0.4,
        )
    for _ in range(80):
        x, y = c.chance.uniform(102, 376), c.chance.uniform(22, 190)
        c.line([(x, y), (x - 2, y + c.chance.uniform(6, 18))], "#d6ecff", 1, alpha=0.45)
    c.box(236, 16, 8, 196, "#f3e2c8")
    c.box(70, 208, 340, 18, "#f7ead6", "#d9c4a4", round_by=3)
    c.oval(196, 176, 36, 40, "#191420")
    c.disc(196, 122, 25, "#191420")
    c.polygon([(174, 114), (172, 84), (192, 102)], "#191420")
    c.polygon([(218, 114), (220, 84), (200, 102)], "#191420")
    c.line([(226, 200), (262, 208), (282, 226), (276, 250)], "#191420", 11)
    c.disc(276, 250, 5.5, "#191420")
    c.polygon([(326, 208), (332, 176), (368, 176), (374, 208)], "#c4613f", "#a34a2e")
    for lean in (-26, -10, 8, 24):
        c.polygon([(346, 178), (350 + lean, 128), (356, 178)], "#5c9a5a", "#3f7a48")
    c.glow(420, 60, 120, "#ffb45e", 0.4)


def bookshelf(c: Canvas) -> None:
    """Rows of books with a lamp."""
    c.fill("#4a3022", "#3a2419")
    colours = (
        "#9b2226",
        "#ca6702",
        "#e9d8a6",
        "#94d2bd",
        "#0a9396",
        "#005f73",
        "#6d597a",
        "#b56576",
        "#355070",
    )
    for foot in (86, 176, 262):
        x = 10.0
        while x < 462:
            wide, tall = c.chance.uniform(9, 22), c.chance.uniform(48, 76)
            colour = c.chance.choice(colours)
            c.box(x, foot - tall, wide, tall, colour, round_by=1.5)
            c.box(x + wide * 0.62, foot - tall, wide * 0.38, tall, "#000000", alpha=0.16)
            c.box(x + 1, foot - tall * 0.8, wide - 2, 2, "#f6e7b4", alpha=0.9)
            c.box(x + 1, foot - tall * 0.24, wide - 2, 4, "#f6e7b4", alpha=0.8)
            x += wide + c.chance.choice((0.6, 0.6, 0.6, 9))
        c.box(0, foot, 480, 9, "#8a5a3a", "#6b4128")
    c.glow(372, 70, 210, "#ffd68a", 0.5)
