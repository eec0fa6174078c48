"""The sample's pictures of space, science and maps."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from draw_canvas import Canvas


def ringed_planet(c: Canvas) -> None:
    """A planet with rings and two moons."""
    c.fill("#060714", "#101535", "#281a4a")
    for x, y, colour in ((90, 60, "#4361ee"), (400, 220, "#b5179e"), (300, 40, "#3a0ca3")):
        c.glow(x, y, 170, colour, 0.35)
    c.stars(300, 270)
    ring = [(math.cos(a / 60 * math.tau), math.sin(a / 60 * math.tau)) for a in range(61)]

    def rings(first: int, last: int) -> None:
        for size, colour in (
            (1.0, "#f7d9a8"),
            (0.93, "#c99f6c"),
            (0.86, "#fbe9c8"),
            (0.8, "#a87c50"),
        ):
            arc = [
                (240 + 182 * size * x - 30 * size * y, 138 + 40 * size * y - 34 * size * x)
                for x, y in ring[first:last]
            ]
            c.line(arc, colour, 7)

    rings(30, 61)
    c.disc(240, 138, 82, "#ffe0ae", "#f2a65a", "#d9773f", "#8a3b2a")
    for y, colour in ((112, "#c96a3a"), (134, "#ffd79a"), (156, "#a84c2e")):
        half = math.sqrt(82**2 - (y - 138) ** 2) - 1
        c.oval(240, y, half, 5, colour, alpha=0.4)
    c.disc(266, 150, 80, "#12071a", alpha=0.28)
    rings(0, 31)
    c.disc(84, 196, 13, "#d9dce8", "#8d93ad")
    c.disc(416, 62, 8, "#f3c9b0", "#a8705a")


def moon(c: Canvas) -> None:
    """The full moon with its seas."""
    c.fill("#04060f", "#0a1024", "#131a38")
    c.stars(240, 270)
    c.glow(250, 140, 190, "#bcd0ff", 0.5)
    c.disc(250, 138, 108, "#fbf8ec", "#e4e0d2", "#bdb9b0")
    for x, y, r in (
        (214, 96, 28),
        (262, 92, 22),
        (198, 140, 30),
        (240, 160, 18),
        (292, 128, 16),
        (304, 172, 20),
    ):
        c.disc(x, y, r, "#a9a69c", alpha=0.55)
    for _ in range(60):
        angle, far = c.chance.uniform(0, math.tau), 96 * math.sqrt(c.chance.random())
        left, top = 250 + far * math.cos(angle), 138 + far * math.sin(angle)
        size = c.chance.uniform(1, 5)
        c.disc(left, top, size, "#8f8c84", alpha=0.4)
        c.disc(left - size * 0.25, top - size * 0.25, size * 0.7, "#f3efe2", alpha=0.7)
    c.line([(0, 214), (120, 222), (168, 240)], "#05070c", 4)
    c.oval(92, 208, 20, 11, "#05070c")
    c.polygon([(74, 206), (60, 198), (76, 200)], "#05070c")
    c.disc(110, 198, 8, "#05070c")
    c.polygon([(110, 205), (124, 199), (116, 192)], "#05070c")


def rocket(c: Canvas) -> None:
    """A rocket leaving its tower."""
    c.fill("#16324f", "#2f6690", "#81b1d0", "#f6d8a8", "#f2a65a")
    for _ in range(40):
        x, y = c.chance.gauss(240, 100), 262 - abs(c.chance.gauss(0, 16))
        c.disc(x, y, c.chance.uniform(16, 38), c.chance.choice(("#f4efe6", "#e2d8cc", "#cbbfb4")))
    for y in range(170, 270, 6):
        c.disc(240 + c.chance.uniform(-5, 5), y, 10 + (y - 170) * 0.16, "#fff6e0", alpha=0.8)
    c.glow(240, 196, 90, "#ffb02e", 0.95)
    c.polygon([(230, 164), (250, 164), (244, 214), (240, 230), (236, 214)], "#fffbe0")
    c.polygon([(226, 150), (208, 172), (226, 168)], "#c8382e")
    c.polygon([(254, 150), (272, 172), (254, 168)], "#a12a24")
    c.polygon([(226, 166), (226, 74), (240, 36), (254, 74), (254, 166)], "#fbfbf7")
    c.polygon([(242, 166), (242, 38), (254, 74), (254, 166)], "#c9cfd6")
    c.polygon([(228, 70), (240, 36), (252, 70)], "#d8432f")
    c.disc(240, 92, 7, "#2f6690")
    c.box(226, 118, 28, 6, "#d8432f")
    for x in (318, 346):
        c.line([(x, 70), (x, 270)], "#1b2a38", 4)
    for y in range(74, 250, 24):
        c.line([(318, y), (346, y + 24), (346, y), (318, y + 24)], "#1b2a38", 2)
    c.line([(318, 104), (284, 104)], "#1b2a38", 4)


def circuit(c: Canvas) -> None:
    """A circuit board with its lines and chips."""
    c.fill("#0b5d4a", "#0a4a3f", "#073a35")
    for _ in range(54):
        x, y = c.chance.randrange(0, 480, 12), c.chance.randrange(0, 270, 12)
        across, down = c.chance.choice((-60, -36, 36, 60, 84)), c.chance.choice((-36, -24, 24, 36))
        bend = abs(down) if across > 0 else -abs(down)
        points = [(x, y), (x + across, y), (x + across + bend, y + down)]
        c.line(points, "#3fbf8f", 2.4, alpha=0.75)
        for px, py in (points[0], points[-1]):
            c.disc(px, py, 5, "#e0b84c")
            c.disc(px, py, 2.2, "#06332c")
    for x, y, wide, tall in ((170, 78, 140, 112), (52, 36, 74, 44), (362, 190, 84, 48)):
        for step in range(8, round(wide) - 4, 12):
            c.box(x + step, y - 8, 5, tall + 16, "#d7dde0")
        for step in range(8, round(tall) - 4, 12):
            c.box(x - 8, y + step, wide + 16, 5, "#d7dde0")
        c.box(x, y, wide, tall, "#23272e", "#15181d", round_by=4)
        c.disc(x + 10, y + 10, 3, "#4a515c")
    c.box(196, 102, 88, 64, "#2f353f", round_by=3)
    c.polygon([(226, 116), (226, 152), (258, 134)], "#59f0c0")
    c.glow(240, 134, 60, "#59f0c0", 0.4)
    for x, colour in ((364, "#ff5d5d"), (386, "#ffd166"), (408, "#6dff9c")):
        c.disc(x, 60, 7, colour)
        c.glow(x, 60, 26, colour, 0.7)


def oscilloscope(c: Canvas) -> None:
    """Two waves on a green screen."""
    c.fill("#2b3038", "#1a1d23")
    c.box(28, 20, 330, 230, "#0d1113", round_by=16)
    c.box(40, 32, 306, 206, "#052a1e", "#063a28", "#052a1e", round_by=8)
    for x in range(40, 346, 34):
        c.line([(x, 32), (x, 238)], "#1d6b4c", 0.8, alpha=0.8)
    for y in range(32, 238, 34):
        c.line([(40, y), (346, y)], "#1d6b4c", 0.8, alpha=0.8)
    for width, alpha in ((7, 0.18), (4, 0.3), (1.6, 1)):
        c.line(
            [(x, 110 - 44 * math.sin(x / 26) * math.cos(x / 150)) for x in range(42, 345, 2)],
            "#7dffb8",
            width,
            alpha,
        )
        c.line(
            [(x, 190 - (22 if (x // 34) % 2 else -14)) for x in range(42, 345)],
            "#ffe66d",
            width,
            alpha,
        )
    for y in (62, 126, 190):
        for x in (388, 438):
            c.disc(x, y, 19, "#14171b")
            c.disc(x, y - 1, 16, "#aab2bd", "#5c6570")
            c.line([(x, y), (x + 8, y - 11)], "#1a1d23", 3)
    c.disc(414, 238, 6, "#ff5d5d")


def topographic(c: Canvas) -> None:
    """Contour lines of an island with a route."""
    c.fill("#a8d5e2", "#8cc4d8")
    bumps = [(c.chance.uniform(0, math.tau), c.chance.uniform(3, 10)) for _ in range(5)]

    def shore(size: float, x: float, y: float) -> list[tuple[float, float]]:
        points = []
        for step in range(90):
            angle = step / 90 * math.tau
            far = size * (
                1
                + sum(math.sin(angle * (i + 2) + at) * by for i, (at, by) in enumerate(bumps)) / 160
            )
            points.append((x + 1.7 * far * math.cos(angle), y + far * math.sin(angle)))
        return points

    c.polygon(shore(126, 240, 138), "#c4e4ea")
    shades = (
        "#f4e8c1",
        "#cfe0a8",
        "#a7cf95",
        "#8abf84",
        "#c9b77f",
        "#b99a6a",
        "#a37f5c",
        "#f5f3ee",
    )
    for level, shade in enumerate(shades):
        outline = shore(112 - level * 14, 240 + level * 7, 138 - level * 4)
        c.polygon(outline, shade)
        c.line([*outline, outline[0]], "#6b5a3c", 1, alpha=0.6)
    for x in range(0, 480, 60):
        c.line([(x, 0), (x, 270)], "#2f5d73", 0.6, alpha=0.35)
    for y in range(0, 270, 60):
        c.line([(0, y), (480, y)], "#2f5d73", 0.6, alpha=0.35)
    route = [(116, 168), (150, 182), (196, 166), (226, 178), (262, 150), (290, 112)]
    for (x, y), (u, v) in pairwise(route):
        for part in (0, 0.34, 0.67):
            c.line(
                [
                    (x + (u - x) * part, y + (v - y) * part),
                    (x + (u - x) * (part + 0.2), y + (v - y) * (part + 0.2)),
                ],
                "#c1272d",
                3.4,
            )
    c.disc(116, 168, 6, "#c1272d")
    c.polygon([(290, 112), (280, 90), (300, 90)], "#c1272d")
    c.disc(290, 86, 10.5, "#c1272d")
    c.disc(290, 86, 4, "#ffffff")
    c.polygon([(436, 30), (443, 56), (436, 82), (429, 56)], "#fdf8ea")
    c.polygon([(436, 30), (443, 56), (429, 56)], "#c1272d")


def whale(c: Canvas) -> None:
    """A whale below a rowing boat."""
    c.fill("#dff3f5", "#8fd3e0", "#2a9db8", "#13668a", "#0b3c5d", "#072540")
    c.box(0, 0, 480, 62, "#f7e8cf", "#f3d6b0")
    c.wave(62, 3, 60, "#4fb6c9", "#2a9db8", "#13668a", "#0b3c5d", "#072540")
    for x, lean in ((90, 30), (190, 60), (310, 40), (400, 80)):
        c.polygon(
            [(x, 64), (x + 28, 64), (x + lean + 50, 270), (x + lean - 20, 270)],
            "#d8f6ff",
            alpha=0.13,
            blur=5,
        )
    c.polygon([(226, 50), (286, 50), (276, 65), (236, 65)], "#8a3f2a")
    c.line([(256, 50), (256, 32)], "#3b2a20", 5)
    c.disc(256, 28, 5, "#3b2a20")
    c.line([(250, 40), (292, 68)], "#3b2a20", 2)
    c.oval(236, 178, 142, 46, "#3c6e8f", "#214d6b", "#16344c")
    c.polygon(
        [(352, 174), (410, 150), (446, 112), (440, 160), (462, 186), (412, 186), (350, 196)],
        "#1c425d",
    )
    c.oval(206, 194, 108, 28, "#b9d3da", alpha=0.75)
    for number in range(9):
        c.line([(112 + number * 15, 190), (126 + number * 17, 216)], "#7f9fae", 1.4)
    c.oval(228, 162, 124, 28, "#2a5a7a", alpha=0.9)
    c.polygon([(216, 200), (262, 206), (236, 252), (214, 258)], "#16344c")
    c.disc(124, 182, 4, "#071018")
    c.disc(123, 181, 1.4, "#ffffff")
    for _ in range(30):
        c.arc(
            c.chance.uniform(40, 110),
            c.chance.uniform(80, 240),
            c.chance.uniform(1, 4),
            "#d8f6ff",
            1,
            alpha=0.7,
        )


def newsroom(c: Canvas) -> None:
    """Bars, a line and a globe as in the news."""
    c.fill("#0a1f44", "#12356e", "#1d57a5")
    c.disc(366, 116, 84, "#2f7fd0", "#1b4f9c")
    for x, y, rx, ry in ((340, 86, 34, 20), (380, 136, 26, 34), (410, 84, 18, 12)):
        c.oval(x, y, rx, ry, "#8fd19e", alpha=0.8)
    for share in (0.25, 0.6):
        points = [
            (366 + 84 * share * math.cos(a / 30 * math.tau), 116 + 84 * math.sin(a / 30 * math.tau))
            for a in range(31)
        ]
        c.line(points, "#d8ecff", 0.8, alpha=0.6)
    for y in (76, 116, 156):
        half = math.sqrt(84**2 - (y - 116) ** 2)
        c.line([(366 - half, y), (366 + half, y)], "#d8ecff", 0.8, alpha=0.6)
    tops = (60, 84, 72, 108, 98, 140)
    for number, tall in enumerate(tops):
        c.box(40 + number * 36, 196 - tall, 24, tall, "#ffd166", "#f78c45", round_by=2)
    c.line([(52 + i * 36, 178 - tall) for i, tall in enumerate(tops)], "#ffffff", 3)
    for number, tall in enumerate(tops):
        c.disc(52 + number * 36, 178 - tall, 5, "#ffffff")
    c.box(0, 214, 480, 34, "#c1121f")
    c.box(0, 214, 92, 34, "#ffffff")
    for x, wide in ((112, 90), (212, 60), (282, 120), (412, 44)):
        c.box(x, 226, wide, 9, "#ffd9d9", round_by=4)
    c.box(16, 224, 60, 13, "#c1121f", round_by=4)


def spirals(c: Canvas) -> None:
    """Sunflower spirals of dots, by the golden angle."""
    c.fill("#fdf6e3", "#f8e9c7", "#f2d8a7")
    for number in range(1, 640):
        angle, far = number * 2.39996, 7.4 * math.sqrt(number)
        x, y = 240 + far * math.cos(angle), 135 + far * math.sin(angle)
        if -6 < x < 486 and -6 < y < 276:
            shade = ("#e76f51", "#f4a261", "#2a9d8f", "#264653", "#e9c46a")[number % 5]
            c.disc(x, y, 1.4 + far * 0.017, shade)
