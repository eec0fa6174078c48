"""Draws the pictures of the sample: `python resources/draw_sample.py [FOLDER]`; always the same."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import draw_emblems
import draw_games
import draw_indoors
import draw_outdoors
import draw_towns
from draw_canvas import Canvas
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent / "sample" / "pictures"
WIDE, TALL = (480, 270), (360, 480)
BARRED = {"platform-game", "cassette", "stage", "newsroom"}  # 4:3 with black bars, as sites do
ENLARGED = {"mountains": 4}


def scenes() -> dict[str, Callable[[Canvas], None]]:
    """Return what there is to draw: the name of each picture with the function that draws it."""
    found = {}
    for module in (draw_outdoors, draw_towns, draw_indoors, draw_games, draw_emblems):
        for name, value in vars(module).items():
            if callable(value) and value.__module__ == module.__name__:
                found[name.replace("_", "-")] = value
    return found


def draw(name: str, scene: Callable[[Canvas], None]) -> Image.Image:
    """Return the picture `name`."""
    canvas = Canvas(*(TALL if name == "lantern-street" else WIDE), seed=len(name) * 7 + 1)
    scene(canvas)
    picture = canvas.finished()
    if name in BARRED:
        framed = Image.new("RGB", (480, 360))
        framed.paste(picture, (0, 45))
        return framed
    times = ENLARGED.get(name, 1)
    return picture.resize((picture.width * times, picture.height * times), Image.Resampling.BICUBIC)


def main(folder: Path = HERE) -> None:
    """Write every picture into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in scenes().items():
        draw(name, scene).save(folder / f"{name}.jpg", quality=82, optimize=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
