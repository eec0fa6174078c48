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
id=io.github.vidbrowser.vidbrowser
entry=$data/applications/$id.desktop
kind=$data/mime/packages/$id.xml
theme=$data/icons/hicolor
mark="made by vidbrowser's packaging/install.sh"

# Have noted anew what lies in these folders: who opens library files, and no folders any more.
refresh() {
    if rmdir "$data/mime/packages" 2>/dev/null; then
        rm -rf "$data/mime" # it told of no other kinds
    elif [ -d "$data/mime/packages" ]; then
        update-mime-database "$data/mime" 2>/dev/null || true
    fi
    update-desktop-database -q "$data/applications" 2>/dev/null || true
    if ! grep -qs = "$data/applications/mimeinfo.cache"; then # nobody opens anything
        rm -f "$data/applications/mimeinfo.cache"
    fi
    if [ -f "$theme/icon-theme.cache" ]; then
        gtk-update-icon-cache -q -t "$theme" 2>/dev/null || true
    fi
}

# Before it had an id, the program's files were called as its command is.
remove_older() {
    rm -f "$data/applications/vidbrowser.desktop" "$theme"/*/apps/vidbrowser.png \
        "$theme/scalable/apps/vidbrowser.svg"
}

# Only what this script has made goes; searches and settings beside it are the user's own.
remove() {
    rm -rf "$environment" "$source"
    if grep -qsF "$mark" "$launcher"; then rm -f "$launcher"; fi
    rm -f "$entry" "$kind" "$theme/scalable/apps/$id.svg" "$theme/symbolic/apps/$id-symbolic.svg"
    rm -f "$theme"/*/apps/"$id.png"
    remove_older
    remove_folder_menus
    rmdir "$home" 2>/dev/null || true
}

# A command for Exec= of a desktop entry, quoted only where it must be: not all that read entries
# know quotes. Then through sh, as some look for a command of that name before they undo `%%`.
exec_of() {
    case $1 in
    *[!A-Za-z0-9/._+,@:-]*)
        printf '/bin/sh "%s"' "$(printf '%s' "$1" |
            sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/\\/\\\\/g')"
        ;;
    *) printf '%s' "$1" ;;
    esac
}

shell_quoted() {
    printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"
}

. packaging/folder-menus.sh

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

remove_older
mkdir -p "$(dirname "$launcher")" "$(dirname "$entry")" "$(dirname "$kind")" "$theme/scalable/apps" "$theme/symbolic/apps"
cat >"$launcher" <<LAUNCHER
#!/bin/sh
# $mark
home=$(shell_quoted "$home")
. "\$home/source/packaging/launch.sh"
LAUNCHER
chmod 755 "$launcher"

awk -v exec="Exec=$(exec_of "$launcher" | sed 's/\\/\\\\/g')" '
    /^Exec=/ { sub(/^Exec=vidbrowser/, ""); print exec $0; next } /^TryExec=/ { next } { print }
' "packaging/$id.desktop" >"$entry"
cp "packaging/$id.xml" "$kind"
cp "resources/icons/$id.svg" "$theme/scalable/apps/"
cp "resources/icons/$id-symbolic.svg" "$theme/symbolic/apps/"
"$environment/bin/python" packaging/draw_icons.py "$theme"
add_folder_menus
refresh

echo "Start vidbrowser from the applications menu, or as: $launcher FOLDER"
case ":$PATH:" in
*":$(dirname "$launcher"):"*) ;;
*) echo "($(dirname "$launcher") is not on your PATH; the menu entry works all the same.)" ;;
esac
