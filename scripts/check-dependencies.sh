#!/usr/bin/env bash
# Dependencies: one version of each heavy crate, only licences that we accept, and known security advisories.
source "$(dirname "$0")/common.sh"
cd "$ROOT"

scripts/install-compiler.sh
scripts/install-node.sh
# Everything after this line works without a network, once the crates were there.
cargo fetch --quiet "${CARGO_LOCKED[@]}" --target x86_64-unknown-linux-gnu --target wasm32-unknown-unknown ||
    say "crates: cannot be fetched now, going on with those that are here"
node --test --test-reporter=dot scripts/dependencies/
node scripts/dependencies/duplicates.mjs
node scripts/dependencies/licences.mjs

# Advisories need a program and a database from outside; neither is required for a build.
if have cargo-deny; then
    advisories=(cargo deny check advisories)
elif have cargo-audit; then
    advisories=(cargo audit)
else
    say "advisories: not checked, neither cargo-deny nor cargo-audit is installed"
    exit 0
fi
if "${advisories[@]}" >"$CACHE/advisories.log" 2>&1; then
    say "advisories: none"
elif grep -qiE 'failed to fetch|failed to clone|could not (fetch|resolve)|network|connection|git operation' "$CACHE/advisories.log"; then
    say "advisories: not checked, the advisory database cannot be reached ($CACHE/advisories.log)"
else
    cat "$CACHE/advisories.log" >&2
    stop "advisories: see above"
fi
