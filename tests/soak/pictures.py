"""A server on loopback that answers as real ones do: mostly pictures, some gone, slow or broken."""

from __future__ import annotations

import random
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any

from PIL import Image

_SLOW = 2.0
"""Seconds of an answer that is slow."""


def _picture(hue: int) -> bytes:
    out = BytesIO()
    Image.new("HSV", (320, 180), (hue, 120, 200)).convert("RGB").save(out, "JPEG")
    return out.getvalue()


class PictureServer:
    """Answers any path until it is closed; one in eight goes wrong in one way or another."""

    def __init__(self) -> None:
        pictures = [_picture(hue) for hue in range(0, 256, 16)]

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                chance = random.Random(self.path).random()
                if chance < 0.05:
                    self.send_error(404)
                    return
                if chance < 0.07:
                    self.send_error(503)
                    return
                if chance < 0.09:
                    time.sleep(_SLOW)
                body = pictures[hash(self.path) % len(pictures)]
                self.send_response(200)
                self.send_header("Content-Type", "image/jpeg")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body[: len(body) // 2] if chance > 0.96 else body)

            def log_message(self, *_args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Answer no more."""
        self._server.shutdown()
        self._server.server_close()
