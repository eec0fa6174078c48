"""The sample's pictures of towns and what is on the way there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from draw_canvas import Canvas


def lighthouse(c: Canvas) -> None:
    """A lighthouse in a stormy night."""
    c.fill("#0a1428", "#152a4a", "#2c4c70", "#3d6080")
    for x, y in ((80, 60), (200, 40), (330, 70), (430, 36), (20, 110)):
        for _ in range(7):
            c.glow(x + c.chance.gauss(0, 34), y + c.chance.gauss(0, 9), 46, "#0a1222", 0.7)
    c.polygon([(330, 92), (-20, 20), (-20, 150)], "#fff3b8", alpha=0.35, blur=5)
    c.polygon([(330, 92), (520, 60), (520, 128)], "#fff3b8", alpha=0.3, blur=5)
    c.polygon([(316, 220), (322, 104), (338, 104), (344, 220)], "#f4f1e8")
    for y in (122, 158, 194):
        wide = 8 + (y - 104) * 0.052
        c.polygon(
            [(330 - wide, y), (330 + wide, y), (331 + wide, y + 18), (329 - wide, y + 18)],
            "#c73a32",
        )
    c.box(319, 98, 22, 7, "#26303c")
    c.box(322, 84, 16, 14, "#fff2b0")
    c.polygon([(318, 84), (330, 72), (342, 84)], "#8e2822")
    c.glow(330, 91, 60, "#fffbe0", 0.9)
    c.polygon([(270, 270), (296, 216), (364, 214), (410, 270)], "#10151f")
    for y, shade in ((222, "#1f4566"), (238, "#173653"), (254, "#0f263f")):
        c.wave(y, 6, 74, shade, "#081729", shift=y * 3)


def city_night(c: Canvas) -> None:
    """Lit windows and their image in the river."""
    c.fill("#0b1030", "#23215a", "#5b3374", "#a8506f", "#20183f", "#0b0c22")
    c.disc(92, 56, 20, "#fff4da")
    c.glow(92, 56, 80, "#ffe9c2", 0.5)
    for depth, colour in ((0, "#2c2458"), (1, "#14122f")):
        x = -6.0
        while x < 480:
            wide, tall = c.chance.uniform(18, 40), c.chance.uniform(36, 118 - depth * 34)
            c.box(x, 190 - tall, wide, tall, colour)
            for wx in range(round(x + 4), round(x + wide - 4), 6):
                for wy in range(round(194 - tall), 184, 8):
                    if c.chance.random() < 0.42 + depth * 0.1:
                        light = c.chance.choice(("#ffd98a", "#fff0c0", "#ffb45e", "#9fd8ff"))
                        c.box(wx, wy, 2.6, 3.6, light, alpha=0.55 + depth * 0.4)
            x += wide + c.chance.uniform(0, 5)
    flipped = c.image.crop((0, 220, 960, 380)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    c.image.paste(flipped, (0, 380))
    c.box(0, 190, 480, 80, "#0a0b22", alpha=0.5)
    for _ in range(70):
        y, x = c.chance.uniform(194, 268), c.chance.uniform(0, 480)
        c.line([(x, y), (x + c.chance.uniform(8, 34), y)], "#ffcf8a", 0.8, alpha=0.28)


def night_train(c: Canvas) -> None:
    """A lit train on a viaduct."""
    c.fill("#0a1a3a", "#19356a", "#3d5f9a", "#88a0c8")
    c.stars(120, 120)
    c.disc(400, 52, 24, "#f7f3e0")
    c.glow(400, 52, 90, "#f7f3e0", 0.4)
    c.ridge(170, 26, "#2c4a7c", "#1c3260")
    c.box(0, 190, 480, 12, "#0c1830")
    for x in range(-20, 500, 70):
        c.polygon([(x, 200), (x + 14, 200), (x + 17, 270), (x - 3, 270)], "#0c1830")
    for car in range(5):
        x = 12 + car * 86
        c.box(x, 152, 82, 38, "#d9dee8", "#aab4c8", round_by=5)
        c.box(x, 174, 82, 5, "#d8432f")
        for window in range(5):
            c.box(x + 6 + window * 15, 158, 11, 12, "#ffe6a3", "#ffc861", round_by=2)
        for wheel in (16, 66):
            c.disc(x + wheel, 191, 5, "#1a2238")
    c.polygon([(442, 152), (460, 160), (468, 180), (464, 190), (440, 190)], "#aab4c8")
    c.polygon([(468, 176), (480, 160), (480, 204)], "#fff3c0", alpha=0.6, blur=3)
    c.polygon([(0, 262), (480, 250), (480, 270), (0, 270)], "#08101f")


def lantern_street(c: Canvas) -> None:
    """A wet lane below paper lanterns, in portrait."""
    c.fill("#141233", "#2c1f52", "#5a2d5e", "#8a4a5a", "#3a2440", "#1c1428")
    c.polygon([(180, 320), (0, 480), (360, 480)], "#2a1c38", "#6a3f52", "#33203f")
    for side in (0, 1):
        for depth in range(5):
            near, far = 150 - depth * 27, 150 - (depth + 1) * 27
            tall, low = 300 - depth * 46, 480 - depth * 36
            xs = [180 - near - 40, 180 - far - 40] if not side else [220 + far, 220 + near]
            wall = ("#22163a", "#1a112e", "#2a1a3e")[depth % 3]
            c.box(xs[0], low - tall - 60, xs[1] - xs[0], tall + 60, wall)
            for sill in range(round(low - tall - 44), low - 60, 34):
                light = c.chance.choice(("#ffd27a", "#ffb45e", "#402a4e"))
                c.box(xs[0] + 6, sill, 14, 20, light, alpha=0.85)
    for number in range(9):
        x, y = 52.0 + number * 32, 118 + 26 * math.sin(number * 1.1) + 4 * abs(number - 4)
        c.line([(x, 0), (x, y)], "#0e0a1c", 1)
        c.glow(x, y + 13, 46, "#ff7b3a", 0.8)
        c.oval(x, y + 13, 12, 15, "#ff5a3c", "#ff8a4a", "#e8402f")
        c.box(x - 5, y - 3, 10, 3, "#2a1420")
        c.box(x - 5, y + 28, 10, 3, "#2a1420")
    for _ in range(60):
        x, y = c.chance.gauss(180, 60), c.chance.uniform(350, 476)
        c.line([(x, y), (x + c.chance.uniform(6, 26), y)], "#ffab6b", 1.4, alpha=0.4)
    c.polygon([(150, 376), (180, 344), (210, 376)], "#d8324a", "#b3263c")
    c.polygon([(166, 376), (194, 376), (198, 432), (162, 432)], "#141022")
    c.box(168, 430, 8, 14, "#141022")
    c.box(184, 430, 8, 14, "#141022")


def bicycle(c: Canvas) -> None:
    """A bicycle against an evening sky."""
    c.fill("#ff8c61", "#ffb067", "#ffd47e", "#fff0c2")
    c.disc(240, 168, 84, "#fff8de", "#ffe08a")
    c.ridge(206, 10, "#d9694f", "#b34a44", rough=0.3)
    c.box(0, 232, 480, 38, "#4a1f33", "#2c1226")
    ink = "#2c1226"
    for x in (172, 308):
        c.arc(x, 190, 46, ink, 5)
        for turn in range(12):
            angle = turn * math.tau / 12
            c.line([(x, 190), (x + 44 * math.cos(angle), 190 + 44 * math.sin(angle))], ink, 0.8)
        c.disc(x, 190, 5, ink)
    c.line([(172, 190), (206, 124), (282, 124), (236, 192), (172, 190)], ink, 5)
    c.line([(206, 124), (236, 192)], ink, 5)
    c.line([(308, 190), (276, 104), (296, 98)], ink, 5)
    c.line([(206, 124), (200, 110)], ink, 5)
    c.box(182, 104, 36, 8, ink, round_by=4)
    c.disc(236, 192, 12, ink)
    c.box(284, 112, 34, 22, "#8a4b2a", round_by=3)
    for x, colour in ((290, "#e63946"), (300, "#ffffff"), (310, "#f28fb1")):
        c.disc(x, 106, 7, colour)
