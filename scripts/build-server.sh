#!/usr/bin/env bash
# Compiles the program and the build helpers. All of the workspace at once, so that every dependency is compiled
# with one set of features for running, testing and linting. Further options go to cargo.
source "$(dirname "$0")/common.sh"
cd "$ROOT"
cargo build "${CARGO_LOCKED[@]}" --workspace --exclude mostek-frontend --bins "$@"
