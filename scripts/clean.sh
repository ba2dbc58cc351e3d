#!/usr/bin/env bash
# Removes all that the scripts made: build output, Node.js, browser packages, test results. Not ./data.
source "$(dirname "$0")/common.sh"
say "removing what the scripts made in $CACHE and in end2end"
cd "$CACHE"
rm -rf target site node pictures wasm-sysroot-* ./*.log
rm -rf "$ROOT/end2end/node_modules" "$ROOT/end2end/test-results"
