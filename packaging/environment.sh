# What setup.sh and install.sh share: finds Python, brings system packages, fills an environment.
# Sourced, with the project's folder as the working folder; sets `python`.
# PYTHON: the Python to take; PIP_TO_TRY: a version of pip, to try an old one.

# shellcheck shell=sh
python=${PYTHON:-python3}

need_python() {
    if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "vidbrowser needs Python 3.11 or newer; set PYTHON=… to one." >&2
        exit 1
    fi
}

bring_system_packages() {
    PYTHONPATH=. "$python" packaging/system_packages.py
}

# An environment is sound while its Python is the one that it was made with, at the place where it
# was made, and has pip: not after the system's Python was renewed or the folder was moved.
is_sound() {
    found=$(identity "$1") && [ "$(cat "$1/.made" 2>/dev/null)" = "$found" ]
}

identity() {
    "$1/bin/python" -c 'import pip, sys; print(*sys.version_info[:2], sys.prefix)' 2>/dev/null
}

make_environment() {
    "$python" -m venv --clear "$1"
    [ -z "${PIP_TO_TRY:-}" ] || pip_install "$1" "pip==$PIP_TO_TRY"
    identity "$1" >"$1/.made"
}

# Without looking anything up: the locks name all there is, with hashes.
pip_install() {
    (
        made=$1
        shift
        "$made/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "$@" || {
            echo "Python packages could not be installed; pip says why above. Is there a network?" >&2
            exit 1
        }
    )
}

install_locked() {
    (
        made=$1
        shift
        for lock in "$@"; do pip_install "$made" --require-hashes -r "$lock"; done
        "$made/bin/python" -m pip check >"$made/.check" || {
            cat "$made/.check" >&2
            exit 1
        }
    )
}

# The lock of what running needs, as the Python that is named sees it: Polars' ordinary build ends at
# once on processors of before 2013 or so, for which there is another.
locks_of_run() {
    echo packaging/requirements.txt
    "$1" -c 'from vidbrowser.startup import processor
if not processor.is_enough(): print("packaging/requirements-compat.txt")'
}
