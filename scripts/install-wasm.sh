#!/usr/bin/env bash
# Rust's standard library for the browser: from rustup, else built once with Debian's compiler.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/wasm-env.sh"

rustup_has_wasm && exit 0

if [[ -z "${MOSTEK_NO_RUSTUP_WASM:-}" ]] && have rustup; then
    say "adding the target $WASM to Rust (the browser half is compiled for it)"
    (cd "$ROOT" && timeout 300 rustup target add "$WASM") >"$CACHE/rustup.log" 2>&1 </dev/null || true
    rustup_has_wasm && exit 0
    say "rustup could not add it ($(tail -1 "$CACHE/rustup.log")); using Debian's compiler for the browser half instead"
fi

missing=()
[[ -x "$DEBIAN_RUSTC" && -x "$DEBIAN_CARGO" ]] || missing+=(rustc-web cargo-web)
[[ -e /usr/lib/rustlib/src/rust/library/std/Cargo.toml ]] || missing+=(rust-web-src)
have wasm-ld || missing+=(lld)
[[ ${#missing[@]} -eq 0 ]] || apt_install "compiles the browser half where rustup cannot" "${missing[@]}"

sysroot=$(debian_sysroot)
has_wasm "$sysroot" && exit 0

say "building Rust's standard library for the browser (once, about a minute)"
work=$(mktemp -d)
trap 'rm -rf "$work" "$sysroot.new"' EXIT
mkdir "$work/src"
printf '#![no_std]\n' >"$work/src/lib.rs"
printf '[package]\nname = "standard-library"\nedition = "2024"\n[workspace]\n' >"$work/Cargo.toml"
# Bitcode is needed because the browser half is optimised across crates (lto = "fat").
if ! (cd "$work" && RUSTC="$DEBIAN_RUSTC" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
    "$DEBIAN_CARGO" build --release --target "$WASM" -Zbuild-std=std,panic_abort,panic_unwind,proc_macro) \
    >"$CACHE/wasm-sysroot.log" 2>&1 </dev/null; then
    stop "the standard library for the browser could not be built; the reason is in $CACHE/wasm-sysroot.log"
fi
mkdir -p "$sysroot.new/lib/rustlib/$WASM/lib"
cp "$work/target/$WASM"/release/deps/*.rlib "$sysroot.new/lib/rustlib/$WASM/lib/"
mv -T "$sysroot.new" "$sysroot"
