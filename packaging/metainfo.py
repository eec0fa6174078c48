"""Write the AppStream metainfo, which software centres show: `python packaging/metainfo.py FILE`.

Words, keys and permissions stand here; releases come from CHANGELOG.md.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from vidbrowser.identity import COMMAND, HOMEPAGE, ID, NAME, SUMMARY

ROOT = Path(__file__).resolve().parents[1]
_RELEASE = re.compile(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_POINT = re.compile(r"^- (.*(?:\n  .*)*)", re.MULTILINE)
_MOST_POINTS = 12  # of a release: a summary, not the whole list

TEMPLATE = f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>{NAME}</name>
  <summary>{SUMMARY}</summary>
  <developer id="io.github.vidbrowser">
    <name>The Vidbrowser project</name>
  </developer>
  <description>
    <p>
      {NAME} shows folders full of video records: drop a folder on it, and find anything in it with
      the keyboard, at a hundred thousand records as at a hundred. Records are small text files with
      front matter, as site generators and note takers keep them; they are only ever read.
    </p>
    <ul>
      <li>List, table and grid of one result, which follows each letter of the query</li>
      <li>Choosers with counts, a timeline, saved searches and a history of queries</li>
      <li>Descriptions made safe, with chapters and links that show where they lead</li>
      <li>Whatever could not be read is told: which file, which line, and why</li>
    </ul>
    <p>Nothing leaves the machine but what you open, and pictures once you allow them.</p>
  </description>
  <launchable type="desktop-id">{ID}.desktop</launchable>
  <url type="homepage">{HOMEPAGE}</url>
  <url type="bugtracker">{HOMEPAGE}/issues</url>
  <url type="help">{HOMEPAGE}/blob/main/QUERIES.md</url>
  <url type="vcs-browser">{HOMEPAGE}</url>
  <url type="contribute">{HOMEPAGE}/blob/main/CONTRIBUTING.md</url>
  <provides>
    <binary>{COMMAND}</binary>
    <mediatype>application/x-vidbrowser-library</mediatype>
    <dbus type="session">{ID}</dbus>
  </provides>
  <categories>
    <category>AudioVideo</category>
    <category>Video</category>
  </categories>
  <keywords>
    <keyword>video</keyword>
    <keyword>catalogue</keyword>
    <keyword>records</keyword>
    <keyword>search</keyword>
  </keywords>
  <content_rating type="oars-1.1" />
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
  </supports>
  <requires>
    <display_length compare="ge">480</display_length>
  </requires>
  <branding>
    <color type="primary" scheme_preference="light">#8fc4f0</color>
    <color type="primary" scheme_preference="dark">#1b4f9c</color>
  </branding>
  <screenshots>
@SCREENSHOTS@
  </screenshots>
  <releases>
@RELEASES@
  </releases>
</component>
"""
SCREENSHOTS = {
    "store-light": "Records as a list, one of them in full",
    "store-dark": "A query, with its marks in the records",
    "store-grid": "The same records as cards",
}
"""Pictures below packaging/pictures, and what they show; the first is the one shown first."""


def releases(changelog: str) -> list[tuple[str, str, list[str]]]:
    """Return the released versions, newest first, each with its date and what is new in it."""
    _, *found = _RELEASE.split(changelog)
    return [
        (version, date, [_plain(point) for point in _POINT.findall(text)])
        for version, date, text in zip(found[::3], found[1::3], found[2::3], strict=True)
    ]


def _plain(point: str) -> str:
    """Return a point of the changelog as one line, without marks of Markdown."""
    text = " ".join(point.split())
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text).replace("`", "").replace("**", "")


def metainfo(changelog: str) -> str:
    """Return the metainfo of the program."""
    shown = "\n".join(
        f"    <screenshot{' type=' + chr(34) + 'default' + chr(34) if place == 0 else ''}>\n"
        f"      <caption>{caption}</caption>\n"
        f"      <image>{HOMEPAGE}/raw/main/packaging/pictures/{name}.png</image>\n"
        "    </screenshot>"
        for place, (name, caption) in enumerate(SCREENSHOTS.items())
    )
    told = "\n".join(_release(*release) for release in releases(changelog))
    return TEMPLATE.replace("@SCREENSHOTS@", shown).replace("@RELEASES@", told)


def _release(version: str, date: str, points: list[str]) -> str:
    lines = "\n".join(f"          <li>{escape(point)}</li>" for point in points[:_MOST_POINTS])
    return (
        f'    <release version="{version}" date="{date}">\n      <description>\n        <ul>\n'
        f"{lines}\n        </ul>\n      </description>\n    </release>"
    )


def main(file: Path) -> None:
    """Write the metainfo into `file`."""
    file.write_text(metainfo((ROOT / "CHANGELOG.md").read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
