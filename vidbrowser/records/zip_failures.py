"""What is wrong with a zip of a stranger: what Python raises of it, what it unpacks at once."""

from __future__ import annotations

import struct
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile

BROKEN = (
    *(BadZipFile, zlib.error, struct.error, EOFError),
    *(KeyError, ValueError, TypeError),  # no such member; a place before the beginning; no text
    *(RuntimeError, OverflowError),  # a password, another version or packing; a place beyond all
)
"""All of it is told as damage; what the disk cannot give is OSError, and none of these."""

BOUNDED = (ZIP_STORED, ZIP_DEFLATED)
"""How programs pack: of other ways zipfile unpacks more than is asked for."""
