#!/usr/bin/env bash
# Compiles the browser half, then binds, hashes and compresses it with the style sheets into $MOSTEK_SITE_DIR.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/wasm-env.sh"
cd "$ROOT"

cargo_wasm build "${CARGO_LOCKED[@]}" --package mostek-frontend --profile wasm-release
[[ -x "$CARGO_TARGET_DIR/debug/mostek-assets" ]] || "$ROOT/scripts/build-server.sh"
"$CARGO_TARGET_DIR/debug/mostek-assets" \
    --wasm "$CARGO_TARGET_DIR/$WASM/wasm-release/mostek_frontend.wasm" --style style --out "$MOSTEK_SITE_DIR" "$@"
