#!/usr/bin/env bash
# What compiles the server: Rust (not installed by us) and a C compiler for SQLite and ring.
source "$(dirname "$0")/common.sh"

have cargo || stop "cargo is missing; install Rust with rustup first (https://rustup.rs), then run this again"

wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$ROOT/Cargo.toml")
found=$(cd "$ROOT" && rustc --version | cut -d' ' -f2)
[[ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -1)" == "$wanted" ]] ||
    stop "Rust $wanted or newer is needed and this is $found; run: rustup update stable"

missing=()
have cc || missing+=(gcc)
[[ -e /usr/include/stdio.h ]] || missing+=(libc6-dev)
[[ ${#missing[@]} -eq 0 ]] || apt_install "C compiler for SQLite and cryptography" "${missing[@]}"
