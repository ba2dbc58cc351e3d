#!/usr/bin/env bash
# Everything needed, then the console with made-up shops on http://127.0.0.1:3000, with its data in ./mostek-demo.
source "$(dirname "$0")/common.sh"
cd "$ROOT"

scripts/install-compiler.sh
scripts/install-wasm.sh
say "building the program (the first time takes a while; output is kept in $CACHE)"
scripts/build-server.sh
say "building the browser half"
scripts/build-assets.sh
exec "$CARGO_TARGET_DIR/debug/mostek" demo --data "${MOSTEK_DEMO:-./mostek-demo}" "$@"
