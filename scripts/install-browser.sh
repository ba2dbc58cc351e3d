#!/usr/bin/env bash
# What the browser tests need beside Node.js: a browser with a font, and Playwright from package-lock.json.
source "$(dirname "$0")/common.sh"

[[ -n "${MOSTEK_CHROMIUM:-}" ]] || have chromium ||
    apt_install "the browser for the browser tests" chromium fonts-liberation

"$ROOT/scripts/install-node.sh"

cd "$ROOT/end2end"
stamp=node_modules/.installed
wanted=$(sha256sum package-lock.json | cut -c1-16)
[[ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]] || exit 0
say "installing Playwright in end2end/node_modules (drives the browser tests)"
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error >"$CACHE/npm.log" 2>&1 </dev/null ||
    stop "npm ci failed in end2end; its words are in $CACHE/npm.log"
printf '%s' "$wanted" >"$stamp"
