#!/usr/bin/env bash
# screenshots.sh [FOLDER] : pictures of every page at 360 and 1280 px, light and dark.
source "$(dirname "$0")/common.sh"
cd "$ROOT"

export MOSTEK_PICTURES_DIR="${1:-$CACHE/pictures}"
mkdir -p "$MOSTEK_PICTURES_DIR"
MOSTEK_PICTURES_DIR=$(cd "$MOSTEK_PICTURES_DIR" && pwd)
for step in install-compiler install-wasm install-browser; do "scripts/$step.sh"; done
scripts/build-server.sh --examples
scripts/build-assets.sh
scripts/browser-tests.sh --project=pictures
say "$(find "$MOSTEK_PICTURES_DIR" -name '*.png' | wc -l) pictures in $MOSTEK_PICTURES_DIR"
