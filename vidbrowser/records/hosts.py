"""The host of an address: one ASCII form to open, one honest form to show."""

from __future__ import annotations

import ipaddress
import re
import unicodedata

_LABEL = re.compile(r"[^\x00-,./:-@\[-^`{-\x7f]{1,63}")  # what may not be in a name is ASCII
_DOTS = re.compile("[\u3002\uff0e\uff61]")


def ascii_host(written: str) -> str | None:
    """Return the host `written` in the form that is looked up, or None when it is not one.

    Lower case, compatibility forms made plain, invisible characters removed, other scripts as
    punycode. Compatibility forms that hide a separator (`℀` is `a/c`) make it no host.
    """
    if written.startswith("["):
        return _bracketed(written)
    visible = "".join(c for c in written if unicodedata.category(c) != "Cf")
    name = unicodedata.normalize("NFKC", _DOTS.sub(".", visible)).lower()
    labels = [_ascii_label(label) for label in name.removesuffix(".").split(".")]
    if None in labels:
        return None
    host = ".".join(label for label in labels if label)
    return host if len(host) <= 253 else None


def _bracketed(written: str) -> str | None:
    if not written.endswith("]"):
        return None
    try:
        return f"[{ipaddress.IPv6Address(written[1:-1]).compressed}]"
    except ValueError:
        return None


def _ascii_label(label: str) -> str | None:
    if not _LABEL.fullmatch(label):
        return None
    if label.isascii():
        return label
    if not all(c == "-" or unicodedata.category(c)[0] in "LMNS" for c in label):
        return None
    return "xn--" + label.encode("punycode").decode("ascii")


def shown_host(host: str) -> str:
    """Return the ASCII `host` as a person reads it; both forms when its scripts mix.

    `xn--mnchen-3ya.de` is `münchen.de`; a Cyrillic `а` among Latin letters, or a whole Cyrillic
    name under a Latin ending, is shown as `аpple.com (xn--pple-43d.com)`.
    """
    if "xn--" not in host:
        return host
    readable = ".".join(_readable_label(label) for label in host.split("."))
    return readable if len(_scripts(readable)) < 2 else f"{readable} ({host})"


def _readable_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        readable = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    # A name that would not be written like this again is shown as it is looked up.
    return readable if _ascii_label(readable) == label and readable.isprintable() else label


def _scripts(text: str) -> set[str]:
    """Return the first words of the letters' Unicode names: LATIN, CYRILLIC, CJK."""
    names = (unicodedata.name(c, "UNKNOWN") for c in text if unicodedata.category(c)[0] in "LMS")
    return {name.split()[0].split("-")[0] for name in names}
