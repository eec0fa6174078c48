# What setup.sh and install.sh share: finds Python, brings Debian's libraries for Qt.
# Sourced, with the project's folder as the working folder; sets `python`.

# shellcheck shell=sh
python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "vidbrowser needs Python 3.11 or newer; set PYTHON=… to one." >&2
    exit 1
fi

missing=""
if command -v dpkg-query >/dev/null; then
    wanted=$(cat packaging/system-packages.txt)
    "$python" -c 'import venv, ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
    for package in $wanted; do
        state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
        [ "$state" = "install ok installed" ] || missing="$missing $package"
    done
fi
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then
        echo "Installing Debian packages:$missing"
        apt-get update -qq
        # shellcheck disable=SC2086  # a list of words
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        echo "Some system packages are missing. Install them, then run this command again:" >&2
        echo "    sudo apt install$missing" >&2
        exit 1
    fi
fi
