#!/usr/bin/env bash
# clippy without a single warning: the server's side, then what is compiled for the browser.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/wasm-env.sh"
cd "$ROOT"

scripts/install-compiler.sh
scripts/install-wasm.sh
cargo clippy "${CARGO_LOCKED[@]}" --workspace --exclude mostek-frontend --all-targets -- -D warnings

browser=(--package mostek-frontend)
if rustup_has_wasm; then
    cargo_wasm clippy "${CARGO_LOCKED[@]}" "${browser[@]}" -- -D warnings
else
    say "clippy cannot use Debian's compiler; the browser half is only checked for errors"
    cargo_wasm check "${CARGO_LOCKED[@]}" "${browser[@]}"
fi
