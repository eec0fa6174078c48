"""The sample's pictures of sky, land and water."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from draw_canvas import Canvas


def mountains(c: Canvas) -> None:
    """Peaks behind peaks at dawn."""
    c.fill("#27305f", "#7a5c96", "#f0917c", "#ffd9a0", "#ffe9c4")
    c.glow(330, 150, 150, "#fff2cf", 0.9)
    c.disc(330, 150, 17, "#fffbea")
    for y, swing, colours in (
        (150, 40, ("#b48fb0", "#8a76a5")),
        (185, 36, ("#7d6a9c", "#5c5687")),
        (215, 28, ("#4d4a78", "#34365f")),
        (245, 18, ("#262a4c", "#141831")),
    ):
        c.ridge(y, swing, *colours)


def aurora(c: Canvas) -> None:
    """Northern lights above a snowy wood."""
    c.fill("#040b1e", "#07203a", "#0d4450", "#11383f")
    c.stars(260, 190)
    for shift, colour in ((0, "#35f0a0"), (60, "#5cf7c3"), (140, "#a06bff")):
        for x in range(-20, 500, 4):
            top = 60 + 34 * math.sin((x + shift) / 70) + 14 * math.sin((x + shift) / 23)
            reach = 95 + 25 * math.sin((x + shift) / 41)
            c.polygon(
                [(x, top), (x + 7, top), (x + 10, top + reach), (x - 3, top + reach)],
                colour,
                alpha=0.13,
                blur=3,
            )
    c.ridge(214, 14, "#1f5d63", "#0d2c3c")
    c.ridge(238, 6, "#dcecf5", "#8fb2cc")
    for x in range(6, 480, 21):
        c.fir(x + c.chance.uniform(-7, 7), 246, c.chance.uniform(36, 84), "#06141d")


def milky_way(c: Canvas) -> None:
    """The Milky Way above a single tent."""
    c.fill("#050818", "#0d1638", "#2b2a5e", "#6b4a78")
    for _ in range(120):
        along = c.chance.uniform(0, 1)
        x, y = 120 + along * 300, 240 - along * 260
        away = c.chance.gauss(0, 26)
        colour = c.chance.choice(("#8f9be8", "#d8b4e8", "#ffe2c4", "#6a7be0"))
        c.glow(x + away, y + away * 0.7, c.chance.uniform(14, 40), colour, 0.16)
    c.stars(520, 230)
    c.ridge(232, 10, "#0a0d1d", "#04050b")
    c.glow(150, 228, 60, "#ffb347", 0.8)
    c.polygon([(120, 240), (150, 204), (186, 240)], "#ffd27a", "#ff9d3c")
    c.polygon([(150, 204), (162, 240), (186, 240)], "#c9692b")


def sunset_sea(c: Canvas) -> None:
    """The sun going down behind a sailing boat."""
    c.fill("#3a1c5a", "#a03a6b", "#f5684e", "#ffc061", "#ffe39a", "#ffe39a")
    c.glow(240, 150, 180, "#fff0b8", 0.8)
    c.disc(240, 150, 46, "#fff3c4", "#ffd06a", "#ff9f4a")
    c.box(0, 160, 480, 110, "#e0705a", "#7a2f63", "#2b1746")
    for _ in range(170):
        y = c.chance.uniform(162, 268)
        spread = 26 + (y - 160) * 1.1
        x, half = 240 + c.chance.gauss(0, spread * 0.55), c.chance.uniform(4, 20)
        c.line([(x - half, y), (x + half, y)], "#ffe2a0", 1.2, alpha=0.5)
    c.polygon([(334, 196), (400, 196), (388, 207), (344, 207)], "#1d0f2b")
    c.polygon([(364, 192), (364, 112), (400, 192)], "#fff2de", "#f2b89a")
    c.polygon([(359, 192), (359, 124), (334, 192)], "#f6d5c0", "#d98f80")


def dunes(c: Canvas) -> None:
    """Sand dunes and three walkers."""
    c.fill("#6fb7d6", "#bfe0dc", "#ffe9c0", "#ffd59a")
    c.disc(392, 62, 22, "#fffdf0")
    c.glow(392, 62, 90, "#fff6d0", 0.8)
    c.ridge(150, 16, "#e9b273", "#d99a56", rough=0.25)
    c.wave(178, 22, 520, "#d78c46", "#c9732f", "#a8521f", shift=60)
    c.wave(208, 26, 420, "#f0a85a", "#d9823c", "#b35a24", shift=260)
    c.wave(246, 16, 600, "#8f4a22", "#6f3417", shift=120)
    for number, x in enumerate((150, 170, 188)):
        foot = 191 - number * 3
        c.oval(x, foot - 9, 2.6, 7, "#3b1c10")
        c.disc(x, foot - 18, 2.6, "#3b1c10")
        c.line([(x, foot - 3), (x + 30, foot + 6)], "#6b3318", 2, alpha=0.5)


def misty_forest(c: Canvas) -> None:
    """Firs that get lost in the mist."""
    c.fill("#b9d3cf", "#dfe9df", "#cfe0d4")
    c.glow(240, 40, 220, "#fffbe6", 0.8)
    shades = ("#a9c6bd", "#7fa89c", "#52827a", "#2d5b56", "#12332f")
    for row, colour in enumerate(shades):
        foot = 150 + row * 32
        for x in range(-10, 500, 24 + row * 8):
            tall = c.chance.uniform(60, 90) + row * 18
            c.fir(x + c.chance.uniform(-9, 9), foot, tall, colour)
        c.box(0, foot - 2, 480, 300, colour)
        if row < 3:
            c.polygon(
                [(0, foot - 30), (480, foot - 44), (480, foot + 34), (0, foot + 22)],
                "#e8f0e8",
                alpha=0.35,
                blur=12,
            )


def great_wave(c: Canvas) -> None:
    """Rows of stylised waves and a red sun."""
    c.fill("#f3e3c3", "#f7d9b0", "#f2c9a0")
    c.disc(356, 84, 44, "#d8432f")
    for row in range(9):
        y = 132 + row * 19
        for x in range(-60 + (row % 2) * 36, 540, 72):
            for radius, colour in (
                (40, "#f4ead2"),
                (37, "#1d4e79"),
                (29, "#f4ead2"),
                (26, "#2f74a8"),
                (17, "#f4ead2"),
                (14, "#79b3d1"),
            ):
                c.disc(x, y + 20, radius, colour)


def balloons(c: Canvas) -> None:
    """Hot air balloons over hills."""
    c.fill("#4aa3df", "#9fd6f0", "#e8f6ee", "#ffe8c2")
    c.ridge(214, 22, "#8cbf8a", "#5c9a6d", rough=0.35)
    c.ridge(244, 12, "#4f8a57", "#2f6a44", rough=0.35)
    for x, y, size, one, two in (
        (130, 96, 54, "#e8483f", "#ffd166"),
        (300, 66, 36, "#3d5a98", "#f4f1de"),
        (398, 128, 28, "#7b2d8b", "#f7b267"),
        (232, 160, 18, "#f26a4f", "#fff1d0"),
    ):
        c.polygon(
            [
                (x - size * 0.7, y + size * 0.55),
                (x + size * 0.7, y + size * 0.55),
                (x + size * 0.14, y + size * 1.3),
                (x - size * 0.14, y + size * 1.3),
            ],
            one,
        )
        c.disc(x, y, size, one)
        for share in (0.72, 0.3):
            c.oval(x, y, size * share, size, two if share > 0.5 else one)
        c.polygon(
            [
                (x - size * 0.2, y + size * 0.9),
                (x + size * 0.2, y + size * 0.9),
                (x + size * 0.12, y + size * 1.3),
                (x - size * 0.12, y + size * 1.3),
            ],
            one,
        )
        c.glow(x - size * 0.4, y - size * 0.4, size * 0.8, "white", 0.35)
        c.box(x - size * 0.14, y + size * 1.42, size * 0.28, size * 0.22, "#5b3a1e", round_by=1)


def blossom(c: Canvas) -> None:
    """A snow-capped mountain behind cherry blossom."""
    c.fill("#8fc7e8", "#cfe8f0", "#fbe6ea", "#fbd3dc")
    c.polygon(
        [(90, 226), (206, 88), (224, 78), (256, 78), (274, 88), (390, 226)],
        "#6a7fae",
        "#8b9bc4",
        "#b3bbd8",
    )
    c.polygon(
        [
            (172, 128),
            (206, 88),
            (224, 78),
            (256, 78),
            (274, 88),
            (308, 128),
            (286, 118),
            (270, 136),
            (252, 114),
            (236, 140),
            (218, 116),
            (198, 132),
        ],
        "#ffffff",
    )
    c.wave(226, 3, 200, "#7fa6b8", "#5d8aa2")
    c.line([(480, 20), (400, 52), (330, 56), (270, 40)], "#5a3a34", 6)
    c.line([(420, 46), (380, 84), (340, 100)], "#5a3a34", 4)
    c.line([(0, 60), (60, 50), (120, 28)], "#5a3a34", 5)
    for ox, oy, sx, sy, count in ((380, 52, 62, 26, 110), (60, 40, 44, 20, 60)):
        for _ in range(count):
            x, y = c.chance.gauss(ox, sx), c.chance.gauss(oy, sy)
            shade = c.chance.choice(("#ffd9e4", "#ffb7cc", "#f898b4", "#fff0f4"))
            c.disc(x, y, c.chance.uniform(3, 7), shade, alpha=0.9)
    for _ in range(34):
        x, y = c.chance.uniform(0, 480), c.chance.uniform(90, 265)
        c.oval(x, y, 2.6, 1.6, "#ffb7cc")


def tulips(c: Canvas) -> None:
    """Rows of tulips and a windmill."""
    c.fill("#6ec1e4", "#bfe6f2", "#f6f4dc")
    c.ridge(136, 4, "#7fae6a", "#5e934f", rough=0.3)
    c.polygon([(366, 136), (374, 78), (394, 78), (402, 136)], "#f2e8d5", "#cbb994")
    c.polygon([(370, 78), (384, 62), (398, 78)], "#6b3f2a")
    for turn in range(4):
        angle = turn * math.tau / 4 + 0.5
        x, y = 384 + 46 * math.cos(angle), 78 + 46 * math.sin(angle)
        c.line([(384, 78), (x, y)], "#4a2d1e", 2)
        c.line(
            [(384 + 10 * math.cos(angle + 0.2), 78 + 10 * math.sin(angle + 0.2)), (x + 4, y + 4)],
            "#fffaf0",
            6,
            alpha=0.85,
        )
    colours = ("#e63946", "#ffb703", "#f28fb1", "#9d4edd", "#ff7f3f", "#ffffff")
    for row in range(10):
        y, size = 140 + row * row * 1.5 + row * 2, 2 + row * 0.95
        c.box(0, y, 480, 150, "#4c8a3f" if row % 2 else "#3f7a36")
        for number in range(round(480 / (size * 2.1)) + 2):
            x = number * size * 2.1 + (row % 2) * size
            colour = colours[row % len(colours)]
            c.oval(x, y - size * 0.4, size, size * 1.25, colour)
            c.oval(x - size * 0.35, y - size * 0.6, size * 0.3, size * 0.8, "#ffffff", alpha=0.3)
