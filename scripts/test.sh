#!/usr/bin/env bash
# Everything needed, then all tests: Rust on SQLite and on a private Postgres, and the browser tests.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/stages.sh"
cd "$ROOT"

install() {
    scripts/install-compiler.sh && scripts/install-wasm.sh && scripts/install-postgres.sh && scripts/install-browser.sh
}

rust_tests() {
    scripts/with-postgres.sh cargo test "${CARGO_LOCKED[@]}" --workspace --exclude mostek-frontend
}

stage "install" install
stage "build" scripts/build-server.sh --tests
stage "rust tests" rust_tests
stage "browser half" scripts/build-assets.sh
stage "browser tests" scripts/browser-tests.sh
summary "all tests passed"
