"""A canvas of 480 units in width with the few brushes that the sample's pictures need."""

from __future__ import annotations

import math
import random
from itertools import pairwise
from typing import TYPE_CHECKING

from PIL import Image, ImageColor, ImageDraw, ImageFilter

if TYPE_CHECKING:
    from collections.abc import Sequence

Point = tuple[float, float]

FINER = 2  # drawn at twice the size and scaled down, which smooths every edge


class Canvas:
    """A picture of `width` x `height` units; y grows downwards; every chance comes of `seed`."""

    def __init__(self, width: int, height: int, seed: int) -> None:
        self.width, self.height = width, height
        self.chance = random.Random(seed)  # noqa: S311  # pictures, not secrets
        self.image = Image.new("RGB", (width * FINER, height * FINER))
        self._gradients: dict[tuple[str, ...], Image.Image] = {}

    def gradient(self, *colours: str) -> Image.Image:
        """Return `colours` run into each other from top to bottom."""
        if colours not in self._gradients:
            column = Image.new("RGB", (1, len(colours)))
            column.putdata([ImageColor.getrgb(colour)[:3] for colour in colours])
            filled = column.resize(self.image.size, Image.Resampling.BICUBIC)
            self._gradients[colours] = filled
        return self._gradients[colours]

    def fill(self, *colours: str) -> None:
        """Cover everything with `colours` from top to bottom."""
        self.image.paste(self.gradient(*colours))

    def _paint(self, mask: Image.Image, colours: Sequence[str], alpha: float) -> None:
        box = mask.getbbox()
        if box is None:
            return
        mask = mask.crop(box)  # painting what is covered, not everything, is five times as fast
        if alpha < 1:
            mask = mask.point(lambda value: round(value * alpha))
        single = len(colours) == 1
        paint = colours[0] if single else self.gradient(*colours).crop(box)
        self.image.paste(paint, box, mask)

    def _mask(self) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        mask = Image.new("L", self.image.size)
        return mask, ImageDraw.Draw(mask)

    def polygon(
        self, points: Sequence[Point], *colours: str, alpha: float = 1, blur: float = 0
    ) -> None:
        """Fill the outline `points`; several colours run over the height of the whole picture."""
        mask, draw = self._mask()
        draw.polygon([(x * FINER, y * FINER) for x, y in points], fill=255)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * FINER))
        self._paint(mask, colours, alpha)

    def oval(
        self, x: float, y: float, rx: float, ry: float, *colours: str, alpha: float = 1
    ) -> None:
        """Fill the oval around (x, y)."""
        mask, draw = self._mask()
        draw.ellipse(
            ((x - rx) * FINER, (y - ry) * FINER, (x + rx) * FINER, (y + ry) * FINER), fill=255
        )
        self._paint(mask, colours, alpha)

    def disc(self, x: float, y: float, radius: float, *colours: str, alpha: float = 1) -> None:
        """Fill the circle around (x, y)."""
        self.oval(x, y, radius, radius, *colours, alpha=alpha)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *colours: str,
        round_by: float = 0,
        alpha: float = 1,
    ) -> None:
        """Fill the rectangle with its upper left corner at (x, y)."""
        mask, draw = self._mask()
        box = (x * FINER, y * FINER, (x + width) * FINER - 1, (y + height) * FINER - 1)
        draw.rounded_rectangle(box, round_by * FINER, fill=255)
        self._paint(mask, colours, alpha)

    def line(
        self, points: Sequence[Point], colour: str, width: float = 1, alpha: float = 1
    ) -> None:
        """Draw a line through `points`."""
        mask, draw = self._mask()
        scaled = [(x * FINER, y * FINER) for x, y in points]
        draw.line(scaled, fill=255, width=max(1, round(width * FINER)), joint="curve")
        self._paint(mask, [colour], alpha)

    def arc(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str,
        width: float = 1,
        start: float = 0,
        end: float = 360,
        alpha: float = 1,
    ) -> None:
        """Draw a part of a circle, angles in degrees, clockwise from three o'clock."""
        mask, draw = self._mask()
        box = [(x - radius) * FINER, (y - radius) * FINER]
        box += [(x + radius) * FINER, (y + radius) * FINER]
        draw.arc(box, start, end, fill=255, width=max(1, round(width * FINER)))
        self._paint(mask, [colour], alpha)

    def glow(self, x: float, y: float, radius: float, colour: str, alpha: float = 1) -> None:
        """Light the surroundings of (x, y), strongest there, nothing at `radius`."""
        side = round(2 * radius * FINER)
        shine = Image.radial_gradient("L").resize((side, side))
        edge = 180  # the value of Pillow's gradient where it meets the middle of a side
        shine = shine.point(lambda value: round(255 * alpha * max(0, 1 - value / edge) ** 1.5))
        mask = Image.new("L", self.image.size)
        mask.paste(shine, (round((x - radius) * FINER), round((y - radius) * FINER)))
        self._paint(mask, [colour], 1)

    def ridge(self, y: float, swing: float, *colours: str, rough: float = 0.5) -> list[Point]:
        """Fill from a jagged line around `y` to the bottom and return the line."""
        heights = [self.chance.uniform(-swing, swing) for _ in range(4)]
        reach = swing * rough
        while len(heights) < 120:
            between = [
                (a + b) / 2 + self.chance.uniform(-reach, reach) for a, b in pairwise(heights)
            ]
            mixed = [value for pair in zip(heights, between, strict=False) for value in pair]
            heights, reach = [*mixed, heights[-1]], reach * rough
        step = self.width / (len(heights) - 1)
        top = [(i * step, y + height) for i, height in enumerate(heights)]
        self.polygon([*top, (self.width, self.height), (0, self.height)], *colours)
        return top

    def wave(self, y: float, swing: float, length: float, *colours: str, shift: float = 0) -> None:
        """Fill from a rolling line around `y` to the bottom."""
        top = [
            (x, y + swing * math.sin((x + shift) / length * math.tau))
            for x in range(-4, self.width + 8, 4)
        ]
        self.polygon([*top, (self.width + 8, self.height), (-4, self.height)], *colours)

    def stars(self, count: int, floor: float, colour: str = "white") -> None:
        """Scatter stars of uneven brightness above `floor`."""
        mask, draw = self._mask()
        for _ in range(count):
            x, y = self.chance.uniform(0, self.width), self.chance.uniform(0, floor)
            size, light = self.chance.choice((0.4, 0.5, 0.6, 1)), self.chance.randint(70, 255)
            box = [(x - size) * FINER, (y - size) * FINER, (x + size) * FINER, (y + size) * FINER]
            draw.ellipse(box, fill=light)
        self._paint(mask, [colour], 1)

    def fir(self, x: float, foot: float, height: float, colour: str) -> None:
        """Draw a fir tree standing at (x, foot)."""
        for part in (0, 0.28, 0.55):
            half = height * (0.13 + 0.17 * part)
            top, low = foot - height * (1 - part), foot - height * max(0.06, 0.52 - 0.85 * part)
            self.polygon([(x - half, low), (x, top), (x + half, low)], colour)
        self.box(x - height * 0.03, foot - height * 0.08, height * 0.06, height * 0.1, colour)

    def blurred(self, radius: float) -> None:
        """Soften everything that was drawn so far."""
        self.image = self.image.filter(ImageFilter.GaussianBlur(radius * FINER))

    def finished(self) -> Image.Image:
        """Return the picture in its own size, a little darker at the corners."""
        shade = Image.radial_gradient("L").resize(self.image.size)
        shade = shade.point(lambda value: max(0, value - 150) * 2 // 3)
        self.image.paste("#05060a", (0, 0), shade)
        return self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
