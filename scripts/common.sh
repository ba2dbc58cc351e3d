# Read by every script: where things are, and how to say and install something.
# shellcheck shell=bash
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
CACHE="${MOSTEK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/mostek}"
mkdir -p "$CACHE"

export MOSTEK_CACHE="$CACHE"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$CACHE/target}"
export MOSTEK_SITE_DIR="${MOSTEK_SITE_DIR:-$CACHE/site}"
export PATH="$CACHE/node/bin:$PATH"

# In CI the lock files are law; while developing they follow the manifests.
CARGO_LOCKED=()
[[ -z "${CI:-}" ]] || CARGO_LOCKED=(--locked)

say() { printf '==> %s\n' "$*"; }

stop() {
    printf 'stopped: %s\n' "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# apt_install WHY PACKAGE... : installs Debian packages, or stops with the one command that does.
apt_install() {
    local why=$1 log="$CACHE/apt.log" as=()
    shift
    have apt-get || stop "please install ($why): $* (there is no apt-get here)"
    if [[ $EUID -ne 0 ]]; then
        have sudo && sudo -n true 2>/dev/null || stop "please run: sudo apt-get install $* ($why)"
        as=(sudo -n)
    fi
    say "installing Debian packages: $* ($why)"
    {
        "${as[@]}" apt-get -o DPkg::Lock::Timeout=300 update &&
            "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
                install --yes --no-install-recommends "$@"
    } >"$log" 2>&1 </dev/null || stop "apt-get could not install $* ($why); its words are in $log"
}
