"""Where a link really goes: wrappers and tracking taken off, the host made plain, or a refusal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from vidbrowser.records.hosts import ascii_host, shown_host
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Callable

_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):")
_WEB = re.compile(r"(https?)://([^/?#\\]*)([^#]*)(#.*)?", re.IGNORECASE | re.DOTALL)
_MAIL = re.compile(r"mailto:([^?#]+)(?:\?([^#]*))?", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")
_PORT = re.compile(r"(.*?)(?::(\d{0,5}))?", re.DOTALL)
_ENDS = "".join(map(chr, (*range(0x21), *range(0x7F, 0xA1), *range(0x200B, 0x2010)))) + (
    "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff"
)
_ESCAPED = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
_PLAIN = "%/?#[]@!$&'()*+,;=:~-._|"

_MOST_WRAPPERS = 3
_WRAPPERS = (  # host, path, names of the query's value that holds the real address ("" is all)
    (r"(?:www\.|m\.|music\.)?youtube\.com", "/redirect", ("q",)),
    (r"(?:l|lm)\.(?:facebook|messenger)\.com", "/l.php", ("u",)),
    (r"(?:www\.)?google\.[a-z.]{2,6}", "/url", ("q", "url")),
    (r"l\.instagram\.com", "/", ("u",)),
    (r"l\.threads\.(?:net|com)", "/", ("u",)),
    (r"t\.umblr\.com", "/redirect", ("z",)),
    (r"out\.reddit\.com", "", ("url",)),
    (r"(?:away\.|m\.|www\.)?vk\.com", "/away", ("to",)),
    (r"steamcommunity\.com", "/linkfilter", ("url", "u")),
    (r"exit\.sc", "/", ("url",)),
    (r"disq\.us", "/url", ("url",)),
    (r"slack-redir\.net", "/link", ("url",)),
    (r"(?:www\.)?linkedin\.com", "/redir/redirect", ("url",)),
    (r"duckduckgo\.com", "/l/", ("uddg",)),
    (r"(?:www\.)?(?:href\.li|nullrefer\.com|anonym\.to|dereferer\.me)", "/", ("",)),
)
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid"
    r"|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking|ref_src|ref_url"
    r"|mkt_tok|oly_anon_id|oly_enc_id|vero_id|_openstat|wickedid|s_cid|rb_clickid)",
    re.IGNORECASE,
)
_SHARED = re.compile(r"(?:.*\.)?(?:youtube\.com|youtu\.be|spotify\.com)")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link goes: `url` is opened, in ASCII; `shown` is for the status bar.

    `shown` begins with the scheme and the host that is really asked; nothing before the host.
    """

    url: str
    shown: str


@dataclass(frozen=True, slots=True)
class _Web:
    scheme: str
    host: str
    rest: str
    """Path, query and fragment; begins with `/`, `?` or `#`, or is empty."""

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host}{quote(self.rest, _PLAIN, errors='replace')}"

    def query(self) -> tuple[str, list[str], str]:
        """Return the path, the pieces of the query as written, and the fragment with its `#`."""
        rest, mark, fragment = self.rest.partition("#")
        path, _, query = rest.partition("?")
        return path, query.split("&") if query else [], mark + fragment


def target(href: str) -> Target | None:
    """Return where `href` leads, or None when it is never opened (`refusal` says why).

    Only http, https and mailto. What comes out is stable: `target(t.url).url == t.url`.
    """
    href = href.strip(_ENDS)
    if mail := _MAIL.fullmatch(href):
        return _mail_target(mail)
    web = _read(href)
    if web is None:
        return None
    web = _untracked(_unwrapped(web))
    return Target(web.url, _shown(web))


def refusal(href: str, say: Callable[[str], str] = str) -> str:
    """Return in one sentence, as `say` says it, why `href` is not opened; empty when it is."""
    if target(href) is not None:
        return ""
    scheme = _SCHEME.match(href.strip(_ENDS))
    if scheme is None:
        return say(translatable("This link does not say where it leads and is not opened."))
    if scheme[1].lower() == "mailto":
        return say(translatable("This link holds no e-mail address and is not opened."))
    if scheme[1].lower() in ("http", "https"):
        return say(translatable("This link holds no valid host name and is not opened."))
    told = translatable(
        "Links that begin with “{scheme}:” are not opened; copy it to use it elsewhere."
    )
    return say(told).format(scheme=scheme[1][:40])


def _read(href: str) -> _Web | None:
    match = _WEB.fullmatch(href)
    if match is None:
        return None
    # What stands before the last @ is a name or a password: it only serves to hide the host.
    written = unquote(match[2].rpartition("@")[2])
    parts = _PORT.fullmatch(written)
    host = ascii_host(parts[1]) if parts else None
    if not host or not parts or int(parts[2] or 0) > 65535:
        return None
    port = f":{int(parts[2])}" if parts[2] else ""
    # Browsers read a backslash after the host as a slash.
    rest = re.sub(r"^\\", "/", match[3]) + (match[4] or "")
    return _Web(match[1].lower(), host + port, re.sub("[\t\r\n]", "", rest))


def _unwrapped(web: _Web) -> _Web:
    for _ in range(_MOST_WRAPPERS):
        inner = _wrapped(web)
        if inner is None:
            break
        web = inner
    return web


def _wrapped(web: _Web) -> _Web | None:
    path, query, _ = web.query()
    for host, begins, names in _WRAPPERS:
        if (path or "/").startswith(begins) and re.fullmatch(host, web.host):
            if names == ("",):
                return _read(unquote(web.rest.partition("?")[2]))
            values = dict(piece.partition("=")[::2] for piece in reversed(query))
            found = next((values[name] for name in names if values.get(name)), "")
            return _read(unquote(found))
    return None


def _untracked(web: _Web) -> _Web:
    path, query, fragment = web.query()
    shared = bool(_SHARED.fullmatch(web.host))
    kept = [piece for piece in query if not _tracks(piece.partition("=")[0], shared)]
    if len(kept) == len(query):
        return web
    return _Web(web.scheme, web.host, path + ("?" + "&".join(kept) if kept else "") + fragment)


def _tracks(name: str, shared: bool) -> bool:
    return bool(_TRACKING.fullmatch(name)) or (shared and name == "si")


def _mail_target(mail: re.Match[str]) -> Target | None:
    address = unquote(mail[1]).strip(_ENDS)
    if not _ADDRESS.fullmatch(address):
        return None
    # Only what the person sees while writing: `attach` and `bcc` have been misused.
    kept = [
        piece
        for piece in (mail[2] or "").split("&")
        if piece.partition("=")[0].lower() in ("subject", "body")
    ]
    query = "?" + quote("&".join(kept), "%&=+-._~", errors="replace") if kept else ""
    return Target(f"mailto:{quote(address, '@+')}{query}", f"mailto:{address}")


def _shown(web: _Web) -> str:
    host, colon, port = web.host.rpartition(":")
    if not colon or web.host.endswith("]"):
        host, colon, port = web.host, "", ""
    rest = quote(web.rest, _PLAIN, errors="replace")
    return f"{web.scheme}://{shown_host(host)}{colon}{port}{_ESCAPED.sub(_readable, rest)}"


def _readable(escaped: re.Match[str]) -> str:
    """Return letters and digits of other scripts as themselves, anything else as it was."""
    text = unquote(escaped[0], errors="replace")
    safe = all(c != "\ufffd" and unicodedata.category(c)[0] in "LMN" for c in text)
    return text if safe else escaped[0]
