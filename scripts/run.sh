#!/usr/bin/env bash
# Everything needed, then the console on http://127.0.0.1:3000 with the embedded database in ./data.
source "$(dirname "$0")/common.sh"
cd "$ROOT"

scripts/install-compiler.sh
scripts/install-wasm.sh
say "building the program (the first time takes a while; output is kept in $CACHE)"
scripts/build-server.sh
say "building the browser half"
scripts/build-assets.sh
say "starting the console on http://127.0.0.1:3000 (stop it with Ctrl-C)"
exec "$CARGO_TARGET_DIR/debug/mostek" serve --listen "${MOSTEK_LISTEN:-127.0.0.1:3000}" --data "${MOSTEK_DATA:-./data}" "$@"
