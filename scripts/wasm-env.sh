# Read after common.sh by what compiles for the browser: decides which compiler does it.
# shellcheck shell=bash
WASM=wasm32-unknown-unknown

# Debian's compiler, kept beside rustup's; its standard library for the browser is built by install-wasm.sh.
DEBIAN_RUSTC="${MOSTEK_DEBIAN_RUSTC:-/usr/bin/rustc}"
DEBIAN_CARGO="${MOSTEK_DEBIAN_CARGO:-/usr/bin/cargo}"

has_wasm() { compgen -G "$1/lib/rustlib/$WASM/lib/libstd-*.rlib" >/dev/null; }

rustup_has_wasm() { [[ -z "${MOSTEK_NO_RUSTUP_WASM:-}" ]] && has_wasm "$(rustc --print sysroot)"; }

# The folder is named after the compiler, because its libraries fit no other version.
debian_sysroot() {
    printf '%s/wasm-sysroot-%s' "$CACHE" "$("$DEBIAN_RUSTC" -vV | sha256sum | cut -c1-12)"
}

# cargo_wasm COMMAND OPTIONS... : cargo with a compiler that can build for the browser.
cargo_wasm() {
    if rustup_has_wasm; then
        cargo "$1" --target "$WASM" "${@:2}"
    else
        RUSTC="$DEBIAN_RUSTC" \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--sysroot $(debian_sysroot)" \
            cargo "$1" --target "$WASM" "${@:2}"
    fi
}
