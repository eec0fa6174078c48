"""Who the program is, to people and to the desktop: said here once."""

from __future__ import annotations

NAME = "Vidbrowser"
"""As people read it: window, menus, packages' descriptions."""
COMMAND = "vidbrowser"
"""As it is typed; also the package's name and that of the folders of its own."""
ID = "io.github.vidbrowser.vidbrowser"
"""Tells it from every other program. Its desktop entry, metainfo, icons, name on the session bus
and the instance in WM_CLASS are called so: a window finds its icon by that."""
OBJECT = "/" + ID.replace(".", "/")
"""Where on the session bus the program is, as the desktop entry specification derives it."""
HOMEPAGE = "https://github.com/vidbrowser/vidbrowser"
"""Where the project is; the id is this address, turned round."""
SUMMARY = "Browse folders of video records"
"""What it is, in 35 characters at most: software centres show no more."""
