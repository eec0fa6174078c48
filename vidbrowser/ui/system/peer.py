"""Who is at the other end of a local socket."""

from __future__ import annotations

import os
import socket
import struct

_WHO = getattr(socket, "SO_PEERCRED", None)
_CREDENTIALS = struct.Struct("iII")  # process, user, group


def is_same_user(descriptor: int) -> bool:
    """Tell whether the user of this program is at the other end of the socket `descriptor`.

    True where the system does not say: there the socket's folder is what others cannot enter.
    """
    if _WHO is None:
        return True
    with socket.socket(fileno=os.dup(descriptor)) as end:
        told = end.getsockopt(socket.SOL_SOCKET, _WHO, _CREDENTIALS.size)
    _process, user, _group = _CREDENTIALS.unpack(told)
    return bool(user == os.getuid())
