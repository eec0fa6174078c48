#!/bin/sh
# Bring what vidbrowser needs: Debian's libraries for Qt, a .venv/ with the locked packages.
# Usage: packaging/setup.sh [FOLDER of the environment, .venv by default]
set -eu
cd "$(dirname "$0")/.."
environment=${1:-.venv}

. packaging/system-libraries.sh

[ -x "$environment/bin/python" ] || "$python" -m venv "$environment"
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
    --require-hashes --no-deps -r packaging/requirements-dev.txt
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
    --no-deps --no-build-isolation --no-index -e .
