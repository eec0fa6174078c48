# What the installed launcher goes on with: it mends what a renewed system broke, then starts.
# Sourced by ~/.local/bin/vidbrowser, which sets `home`; ends the shell.

# shellcheck shell=sh disable=SC2154  # home
environment=$home/venv
state=${XDG_STATE_HOME:-$HOME/.local/state}/vidbrowser

# Whoever starts it from a menu, on nothing or on files, sees no terminal.
from_menu() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    if [ -t 0 ] || [ -t 1 ] || [ -t 2 ]; then return 1; fi
    for path in "$@"; do [ -e "$path" ] || return 1; done
}

tell() {
    echo "$1" >&2
    [ "$menu" = yes ] || return 0
    notify-send --app-name=vidbrowser vidbrowser "$1" 2>/dev/null && return 0
    for box in "zenity --info --no-markup --text" "kdialog --msgbox" "xmessage"; do
        if command -v "${box%% *}" >/dev/null; then
            $box "$1" >/dev/null 2>&1 &
            return 0
        fi
    done
}

# Debian's next release brings another Python, for which what was installed is not there.
works() {
    [ -x "$environment/bin/vidbrowser" ] || return 1
    [ "$(readlink -f "$environment/bin/python")" = "$(cat "$environment/.python")" ] ||
        "$environment/bin/python" -c 'import vidbrowser' 2>/dev/null
}

mend() {
    if [ ! -f "$home/source/packaging/install.sh" ]; then
        tell "vidbrowser is no longer whole in $home. Run \`make install\` again in its folder."
        exit 1
    fi
    mkdir -p "$state"
    exec 9>"$state/install.lock"
    if command -v flock >/dev/null && ! flock -n 9; then
        tell "vidbrowser is being set up anew. Start it again in a minute."
        exit 1
    fi
    tell "The Python of this system has changed: vidbrowser is being set up anew, which takes a minute or two and downloads about 140 MB."
    if ! sh "$home/source/packaging/install.sh" >"$state/install.log" 2>&1 9>&-; then
        tell "vidbrowser could not be set up anew. The end of $state/install.log says why: $(tail -n 2 "$state/install.log")"
        exit 1
    fi
    exec 9>&-
}

menu=no
if from_menu "$@"; then menu=yes; fi
works || mend
[ "$menu" = yes ] || exec "$environment/bin/vidbrowser" "$@"

mkdir -p "$state"
code=0
"$environment/bin/vidbrowser" "$@" 2>"$state/start.log" || code=$?
cat "$state/start.log" >&2
[ "$code" = 0 ] || tell "vidbrowser ended: $(tail -n 2 "$state/start.log")"
exit "$code"
