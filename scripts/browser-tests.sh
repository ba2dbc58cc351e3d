#!/usr/bin/env bash
# The tests in end2end against the built program, which each worker starts for itself. Options go to Playwright.
source "$(dirname "$0")/common.sh"
cd "$ROOT/end2end"

export MOSTEK_BINARY="${MOSTEK_BINARY:-$CARGO_TARGET_DIR/debug/mostek}"
export MOSTEK_STAND_INS="${MOSTEK_STAND_INS:-$CARGO_TARGET_DIR/debug/examples/stand-ins}"
export MOSTEK_CHROMIUM="${MOSTEK_CHROMIUM:-$(command -v chromium || command -v google-chrome || true)}"
[[ -x "$MOSTEK_BINARY" ]] || stop "$MOSTEK_BINARY is missing; run scripts/build-server.sh first"
[[ -x "$MOSTEK_STAND_INS" ]] || stop "$MOSTEK_STAND_INS is missing; run scripts/build-server.sh first"
[[ -e "$MOSTEK_SITE_DIR/manifest.json" ]] || stop "$MOSTEK_SITE_DIR is empty; run scripts/build-assets.sh first"
[[ -x "$MOSTEK_CHROMIUM" ]] || stop "no browser found; run scripts/install-browser.sh first"

node_modules/.bin/tsc --project .
exec node_modules/.bin/playwright test "$@"
