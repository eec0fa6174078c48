"""Which proxy an address is fetched through, as the environment or the desktop says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from ast import literal_eval
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path
from typing import TYPE_CHECKING

from requests.utils import get_environ_proxies, select_proxy, should_bypass_proxies

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECONDS = 60.0
"""For so long what the desktop said holds: a portable machine changes its network."""
_PATIENCE = 2.0
_SCHEMA = "org.gnome.system.proxy"


class SystemProxies:
    """Asks only when something is fetched; any number of threads may call it.

    It knows the variables of the environment, the settings of Windows and macOS, those of KDE in
    its session, and elsewhere those of GNOME, which other desktops share. Scripts that choose a
    proxy (PAC) are not run: nothing goes through a proxy then.
    """

    def __init__(self) -> None:
        self._told: dict[str, str] = {}
        self._until = 0.0

    def __call__(self, url: str) -> str:
        """Return the address of the proxy for `url`; "" for none."""
        given: Mapping[str, str] = get_environ_proxies(url, no_proxy=None)
        if not given and not should_bypass_proxies(url, no_proxy=None):
            told = self._of_desktop()
            given = {} if should_bypass_proxies(url, told.get("no", "")) else told
        return str(select_proxy(url, dict(given)) or "")

    def _of_desktop(self) -> dict[str, str]:
        if time.monotonic() >= self._until:
            self._told = _of_kde() if _is_kde() else _proxies(_gnome())
            self._until = time.monotonic() + _SECONDS
        return self._told


def _is_kde() -> bool:
    return "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")


def _of_kde() -> dict[str, str]:
    """Return the proxies that KDE's own settings tell, by the scheme that they are for."""
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    settings = ConfigParser(strict=False, interpolation=None, delimiters="=")
    try:
        text = Path(folder, "kioslaverc").read_text("utf-8", "replace")
        settings.read_string(f"[ ]\n{text}")  # some stand before any group
    except (OSError, ConfigError):
        return {}
    told = settings["Proxy Settings"] if settings.has_section("Proxy Settings") else {}
    if told.get("ProxyType") != "1" or told.get("ReversedException") == "true":
        return {}
    found = {
        scheme: ":".join(proxy.rsplit(maxsplit=1)) if "://" in proxy else f"http://{proxy}"
        for scheme in ("http", "https")
        if (proxy := told.get(f"{scheme}Proxy", "").strip())
    }
    return found | {"no": told.get("NoProxyFor", "")}


def _gnome() -> str:
    """Return what the settings of GNOME have of proxies; "" where there are none."""
    command = shutil.which("gsettings")
    if command is None or sys.platform in ("win32", "darwin"):
        return ""
    try:
        asked = [command, "list-recursively", _SCHEMA]
        told = subprocess.run(  # noqa: S603  # nothing of it is from elsewhere
            asked, capture_output=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode(errors="replace")


def _proxies(told: str) -> dict[str, str]:
    """Return the proxies, by the scheme that they are for, of lines `schema key value`."""
    values = {}
    for line in told.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, value = rest.partition(" ")
        values[f"{schema.removeprefix(_SCHEMA)} {key}"] = _value(value)
    if values.get(" mode") != "manual":
        return {}
    found = {
        scheme: f"http://{values[f'.{scheme} host']}:{values[f'.{scheme} port']}"
        for scheme in ("http", "https")
        if values.get(f".{scheme} host") and values.get(f".{scheme} port")
    }
    ignored = values.get(" ignore-hosts")
    return found | {"no": ",".join(map(str, ignored if isinstance(ignored, list) else ()))}


def _value(text: str) -> object:
    try:
        return literal_eval(text.removeprefix("@as "))
    except (ValueError, SyntaxError):
        return ""
