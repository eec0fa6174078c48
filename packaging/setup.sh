#!/bin/sh
# Bring what vidbrowser needs: the system's libraries for Qt, an environment with locked packages.
# What is there already is left as it is, without asking the network.
# Usage: packaging/setup.sh [run|dev] [FOLDER of the environment, .venv by default]
#   run: what running needs; dev: what tests, lint and types need as well
set -eu
cd "$(dirname "$0")/.."
wanted=${1:-run}
environment=${2:-.venv}

. packaging/environment.sh

if is_sound "$environment"; then
    run=$(locks_of_run "$environment/bin/python")
else
    need_python
    run=$(locks_of_run "$python")
fi
case $wanted in
run) locks=$run what="running needs" size="140 MB to download, 480 MB on the disk" ;;
dev)
    locks="$run packaging/requirements-dev.txt"
    what="running and testing need" size="240 MB to download, 830 MB on the disk"
    ;;
*)
    echo "Usage: packaging/setup.sh [run|dev] [FOLDER]" >&2
    exit 2
    ;;
esac

# shellcheck disable=SC2086  # a list of files
stamp() { cat $1 | cksum; }

kept=$(cat "$environment/.$wanted" 2>/dev/null || true)
if is_sound "$environment" && [ "$kept" = "$(stamp "$locks")" ]; then exit 0; fi

need_python
bring_system_packages
echo "Setting up $environment with what $what: about $size."
# With other locks it is made anew, so that it holds what they name and nothing else.
if [ -n "$kept" ] || ! is_sound "$environment"; then make_environment "$environment"; fi
# shellcheck disable=SC2086  # a list of files
install_locked "$environment" $locks
stamp "$run" >"$environment/.run"
stamp "$locks" >"$environment/.$wanted"

# Fonts are recommended only: the program does without, with boxes for the letters.
QT_QPA_PLATFORM=offscreen "$environment/bin/python" -c 'from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from vidbrowser.ui.system import fonts
if note := fonts.note(fonts.absent(fonts.WRITTEN)): print(note)'
