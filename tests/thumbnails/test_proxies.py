"""Proxies of the environment, and of a desktop that has a `gsettings`."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from vidbrowser.thumbnails.proxies import SystemProxies

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://i.test/a.jpg"
MANUAL = """org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', 'near.test']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy.http host 'proxy.test'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.https host 'secure.test'
org.gnome.system.proxy.https port 3129
"""


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)


def desktop(folder: Path, told: str) -> None:
    """Put a `gsettings` into `folder` that answers `told`, and writes down that it was asked."""
    command = folder / "gsettings"
    command.write_text(f"#!/bin/sh\necho x >> '{folder}/asked'\n/bin/cat <<'END'\n{told}END\n")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)


def test_none() -> None:
    assert SystemProxies()(URL) == ""


def test_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    desktop(tmp_path, MANUAL)
    monkeypatch.setenv("https_proxy", "http://other.test:1")
    monkeypatch.setenv("no_proxy", "near.test,10.0.0.0/8")
    proxy = SystemProxies()
    assert proxy(URL) == "http://other.test:1"
    assert proxy("https://pictures.near.test/a") == ""
    assert proxy("https://10.1.2.3/a") == ""
    assert not (tmp_path / "asked").exists()


def test_of_the_desktop(tmp_path: Path) -> None:
    desktop(tmp_path, MANUAL)
    proxy = SystemProxies()
    assert proxy(URL) == "http://secure.test:3129"
    assert proxy("http://i.test/") == "http://proxy.test:3128"
    assert proxy("https://near.test/a") == ""
    assert (tmp_path / "asked").read_text() == "x\n"  # once for a while


@pytest.mark.parametrize(
    "told",
    [
        MANUAL.replace("'manual'", "'none'"),
        MANUAL.replace("'manual'", "'auto'"),
        MANUAL.replace("test", "").replace("'proxy.'", "''").replace("'secure.'", "''"),
        "No such schema\n",
        "",
        "org.gnome.system.proxy mode 'man\n\x00\n",
    ],
)
def test_no_proxy_of_the_desktop(tmp_path: Path, told: str) -> None:
    desktop(tmp_path, told)
    assert SystemProxies()(URL) == ""


KDE = """PersistentProxyConnection=false
[$Version]
update_info=a:b
[Proxy Settings]
NoProxyFor=localhost,near.test
ProxyType=1
httpProxy=http://proxy.test 3128
httpsProxy=secure.test:3129
"""


def test_of_kde_in_its_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop(tmp_path, MANUAL.replace("secure.test", "other.test"))
    (tmp_path / "kioslaverc").write_text(KDE)
    assert SystemProxies()(URL) == "http://other.test:3129"
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:KDE")
    proxy = SystemProxies()
    assert proxy(URL) == "http://secure.test:3129"
    assert proxy("http://i.test/") == "http://proxy.test:3128"
    assert proxy("https://near.test/a") == ""


@pytest.mark.parametrize(
    "told",
    [
        *(KDE.replace("ProxyType=1", f"ProxyType={kind}") for kind in (0, 2, 3, 4)),
        *(f"{KDE}ReversedException=true\n", "", "[Proxy Settings\n\0", KDE.replace("Proxy=", "=")),
    ],
)
def test_no_proxy_of_kde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    (tmp_path / "kioslaverc").write_text(told)
    assert SystemProxies()(URL) == ""


def test_a_desktop_that_does_not_answer(tmp_path: Path) -> None:
    (tmp_path / "gsettings").write_text("no program")
    (tmp_path / "gsettings").chmod(0o700)
    assert SystemProxies()(URL) == ""
