"""The sample's pictures of games."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from draw_canvas import Canvas


PIECE = (
    (-15, 30),
    (-15, 24),
    (-9, 18),
    (-5, 0),
    (-8, -4),
    (8, -4),
    (5, 0),
    (9, 18),
    (15, 24),
    (15, 30),
)


def chess(c: Canvas) -> None:
    """A chess board late in the game."""
    c.fill("#20242c", "#10131a")

    def corners(u: float, v: float) -> tuple[float, float]:
        return 240 + (u - 4) * (38 + v * 5.6), 76 + v * 12 + v * v * 1.45

    for row in range(8):
        for column in range(8):
            shade = "#ecd9b4" if (row + column) % 2 else "#8a5a3a"
            c.polygon(
                [
                    corners(column, row),
                    corners(column + 1, row),
                    corners(column + 1, row + 1),
                    corners(column, row + 1),
                ],
                shade,
            )
    for u, v, light, kind in (
        (1, 1, 0, "pawn"),
        (5, 1, 0, "king"),
        (6, 2, 0, "pawn"),
        (2, 3, 1, "pawn"),
        (4, 4, 0, "pawn"),
        (3, 5, 1, "queen"),
        (6, 5, 1, "pawn"),
        (1, 6, 1, "king"),
    ):
        x, y = corners(u + 0.5, v + 0.62)
        size = 0.62 + v * 0.09
        colour = ("#1c1a20", "#0d0c10") if not light else ("#fffaf0", "#e8d5b0")
        tall = {"pawn": 1, "queen": 1.5, "king": 1.65}[kind]
        c.oval(x + 8 * size, y, 18 * size, 5 * size, "#20120a", alpha=0.4)
        c.polygon([(x + px * size, y + (py - 30) * size * tall) for px, py in PIECE], *colour)
        head = y - 38 * size * tall
        c.disc(x, head, 9.5 * size, *colour)
        if kind == "queen":
            for part in (-8, 0, 8):
                c.disc(x + part * size, head - 11 * size, 3 * size, *colour)
        if kind == "king":
            c.box(x - 1.6 * size, head - 22 * size, 3.2 * size, 14 * size, *colour)
            c.box(x - 6 * size, head - 18 * size, 12 * size, 3.2 * size, *colour)


PLATFORM = (
    "..............................",
    ".....................o.o......",
    "....................=====.....",
    "...o.o.o......................",
    "..=======...?.?........o......",
    "......................===..f..",
    "............p..............|..",
    "..........====.............|..",
    ".....t.............t....t..|..",
    "gggggggggggg...ggggggggggggggg",
    "dddddddddddd...ddddddddddddddd",
)


TILES = {
    "=": "#b5653a",
    "?": "#f7c948",
    "g": "#4caf50",
    "d": "#8d5a3b",
    "t": "#2e7d32",
    "o": "#ffd54f",
    "p": "#e53935",
    "f": "#e53935",
    "|": "#eceff1",
}


def platform_game(c: Canvas) -> None:
    """A jumping game of large pixels."""
    c.fill("#5bc0eb", "#9fe0f5", "#e0f7fa")
    for x, y in ((70, 50), (250, 34), (410, 70)):
        for dx, wide in ((0, 64), (12, 40)):
            c.box(x + dx, y - dx * 0.8, wide, 14, "#ffffff", alpha=0.9)
    for x in range(0, 480, 120):
        for step in range(6):
            c.box(x + step * 8, 196 - step * 14, 116 - step * 16, 80, "#a5d6c1")
    for row, line in enumerate(PLATFORM):
        for column, tile in enumerate(line):
            if tile == ".":
                continue
            x, y = column * 16, 94 + row * 16
            c.box(x, y, 16, 16, TILES[tile], round_by=7 if tile == "o" else 0)
            if tile in "=d?":
                c.box(x, y + 12, 16, 4, "#5d3a22", alpha=0.5)
                c.box(x, y, 16, 3, "#ffffff", alpha=0.25)
            if tile == "p":
                c.box(x + 3, y - 10, 11, 10, "#ffcc9c")
                c.box(x + 1, y - 13, 14, 5, "#b71c1c")
                c.box(x + 10, y - 7, 2, 4, "#222222")


def starship_game(c: Canvas) -> None:
    """A row of invaders above a ship."""
    c.fill("#05060f", "#0c1030", "#1a1040")
    c.stars(140, 270)
    shape = (
        "..#....#..",
        "...#..#...",
        "..######..",
        ".##.##.##.",
        "##########",
        "#.######.#",
        "#.#....#.#",
        "...##.##..",
    )
    for row, colour in enumerate(("#ff5d8f", "#ffd166", "#06d6a0")):
        for column in range(7):
            for py, line in enumerate(shape):
                for px, dot in enumerate(line):
                    if dot == "#":
                        c.box(66 + column * 50 + px * 3, 34 + row * 42 + py * 3, 3, 3, colour)
    for x, y in ((224, 196), (224, 170), (120, 200)):
        c.box(x, y, 3, 14, "#7df9ff")
        c.glow(x + 1.5, y + 7, 14, "#7df9ff", 0.6)
    c.polygon(
        [(206, 244), (214, 228), (222, 226), (225, 214), (228, 226), (236, 228), (244, 244)],
        "#e0fbfc",
        "#98c1d9",
    )
    c.glow(225, 250, 20, "#ff9f1c", 0.9)
