"""What the packaged program begins with: PyInstaller starts a script, not a module."""

from __future__ import annotations

import sys

from vidbrowser.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
