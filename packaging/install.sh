#!/bin/sh
# Put vidbrowser into the user's own folders and the applications menu, or take it away again.
# Usage: packaging/install.sh [--remove]
set -eu
cd "$(dirname "$0")/.."

data=${XDG_DATA_HOME:-$HOME/.local/share}
home=$data/vidbrowser
environment=$home/venv
source=$home/source # what the launcher sets up anew from, where the system's Python has changed
launcher=$HOME/.local/bin/vidbrowser
entry=$data/applications/vidbrowser.desktop
theme=$data/icons/hicolor
mark="made by vidbrowser's packaging/install.sh"

refresh() {
    if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then
        update-desktop-database -q "$data/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null && [ -f "$theme/index.theme" ]; then
        gtk-update-icon-cache -q -t "$theme" || true
    fi
}

# Only what this script has made goes; searches and settings beside it are the user's own.
remove() {
    rm -rf "$environment" "$source"
    if grep -qsF "$mark" "$launcher"; then rm -f "$launcher"; fi
    rm -f "$entry" "$theme/scalable/apps/vidbrowser.svg"
    for png in "$theme"/*/apps/vidbrowser.png; do
        if [ -e "$png" ]; then rm -f "$png"; fi
    done
    rmdir "$home" 2>/dev/null || true
}

# An argument for Exec= of a desktop entry: quoted, then escaped as every string there.
quoted() {
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/\\/\\\\/g')"
}

case "${1:-}" in
--remove)
    remove
    refresh
    echo "vidbrowser was removed. Your records, settings and saved searches were left alone."
    exit 0
    ;;
"") ;;
*)
    echo "Usage: packaging/install.sh [--remove]" >&2
    exit 2
    ;;
esac

if [ -e "$launcher" ] && ! grep -qsF "$mark" "$launcher"; then
    echo "$launcher is another program's. Move it away, then run this command again." >&2
    exit 1
fi

. packaging/environment.sh
need_python
bring_system_packages

if [ "$(pwd -P)" != "$(cd "$source" 2>/dev/null && pwd -P)" ]; then
    rm -rf "$source"
    mkdir -p "$source"
    cp -R LICENSE README.md pyproject.toml vidbrowser resources packaging "$source"
    rm -rf "$source/packaging/pictures"
fi

echo "Installing vidbrowser into $home: about 140 MB to download, 480 MB on the disk."
make_environment "$environment"
# shellcheck disable=SC2046  # a list of files
install_locked "$environment" $(locks_of_run "$python") packaging/requirements-build.txt
build=$(mktemp -d) # building leaves folders beside the sources
trap 'rm -rf "$build"' EXIT
cp -R "$source/." "$build"
pip_install "$environment" --no-build-isolation --no-index "$build"
readlink -f "$environment/bin/python" >"$environment/.python"

mkdir -p "$(dirname "$launcher")" "$(dirname "$entry")" "$theme/scalable/apps"
shell_quoted=$(printf '%s' "$home" | sed "s/'/'\\\\''/g")
cat >"$launcher" <<LAUNCHER
#!/bin/sh
# $mark
home='$shell_quoted'
. "\$home/source/packaging/launch.sh"
LAUNCHER
chmod 755 "$launcher"

awk -v exec="Exec=$(quoted "$launcher" | sed 's/\\/\\\\/g') %F" '
    /^Exec=/ { print exec; next } /^TryExec=/ { next } { print }
' packaging/vidbrowser.desktop >"$entry"
cp resources/icons/vidbrowser.svg "$theme/scalable/apps/"
"$environment/bin/python" packaging/draw_icons.py "$theme"
refresh

echo "Start vidbrowser from the applications menu, or as: $launcher FOLDER"
case ":$PATH:" in
*":$(dirname "$launcher"):"*) ;;
*) echo "($(dirname "$launcher") is not on your PATH; the menu entry works all the same.)" ;;
esac
