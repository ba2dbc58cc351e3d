#!/usr/bin/env bash
# bench-feed.sh [MEGABYTES...] : how much memory and time an export of orders of this size takes; 100 and 1000 by default.
#
# A stand-in in a process of its own makes the export while it sends it. `mostek sync --wait` downloads it, checks it to its
# end, decodes every order, identifies its buyer and maps its status, which nobody matched: so every order is held, and
# written into the log and into the list of undelivered records. Nothing is written to the system.
#   MOSTEK_BIN, MOSTEK_STAND_INS   programs to use instead of those compiled here
#   BENCH_PROFILE                  words about how they were compiled, for the table
#   BENCH_GZIP=1                   the export comes compressed
source "$(dirname "$0")/common.sh"
cd "$ROOT"

sizes=("$@")
[[ $# -gt 0 ]] || sizes=(100 1000)
# Bytes of an order as the stand-in makes them, on the average.
per_order=${BENCH_BYTES_PER_ORDER:-3310}

if [[ -z "${MOSTEK_BIN:-}" ]]; then
    say "building"
    scripts/build-server.sh --quiet
    cargo build "${CARGO_LOCKED[@]}" --quiet --workspace --exclude mostek-frontend --bins --examples
fi
mostek="${MOSTEK_BIN:-$CARGO_TARGET_DIR/debug/mostek}"
stand_ins="${MOSTEK_STAND_INS:-$CARGO_TARGET_DIR/debug/examples/stand-ins}"
profile="${BENCH_PROFILE:-debug (the workspace unoptimised; parsers and SQLite optimised, see Cargo.toml)}"

folder=$(mktemp -d "${TMPDIR:-/tmp}/mostek-feed.XXXXXX")
helper=
finish() {
    [[ -z "$helper" ]] || kill "$helper" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$folder/where"; }

measure() {
    local megabytes=$1 data="$folder/$1" orders
    orders=$((megabytes * 1000000 / per_order))
    mkdir -p "$data"
    rm -f "$folder/where"
    env ${BENCH_GZIP:+STAND_INS_GZIP=1} "$stand_ins" 0 0 "$orders" >"$folder/where" &
    helper=$!
    until [[ -s "$folder/where" ]]; do sleep 0.1; done
    field customers_hash >"$data/customers"
    field orders_hash >"$data/orders"
    field token >"$data/token"
    echo "most přes řeku 1357" >"$data/password"
    cat >"$data/feed.toml" <<TOML
[integration]
slug = "feed"
name = "Feed"
state = "active"
[shop]
platform = "shoptet"
connection = "shop"
name = "Shop"
[shop.connect]
address = "$(field shop)"
customers_hash = { file = "customers" }
orders_hash = { file = "orders" }
full_export_interval_minutes = 0
[system]
platform = "daktela"
connection = "system"
name = "System"
[system.connect]
address = "$(field daktela)"
token = { file = "token" }
[system.settings]
database = "$(field database)"
record_type = "$(field record_type)"
[[flow]]
stream = "orders"
[[flow.field]]
into = "crm_records"
target = "title"
from = "code"
[[flow.field]]
into = "crm_records"
target = "stage"
from = "status_mapped"
[flow.statuses]
unmapped = "hold"
[flow.statuses.rows]
"None of them" = "OPEN"
TOML
    export MOSTEK_ALLOW_PRIVATE_ADDRESSES=1 MOSTEK_DATA="$data/data"
    "$mostek" user add bench@example.com --new-team Bench --password-file "$data/password" >/dev/null 2>&1
    "$mostek" integration apply "$data/feed.toml" >/dev/null
    local begun ended peak=0 anonymous=0 received=0 database read
    begun=$(date +%s)
    "$mostek" sync feed --full --wait --json >"$data/answer" 2>"$data/said" &
    local process=$!
    # The most the process ever held is VmHWM; what is not backed by files has to be watched.
    while grep -q "^VmRSS" "/proc/$process/status" 2>/dev/null; do
        local now_peak=0 now_anonymous=0
        while read -r name value _; do
            case $name in
                VmHWM:) now_peak=$value ;;
                RssAnon:) now_anonymous=$value ;;
            esac
        done <"/proc/$process/status" || true
        ((now_peak <= peak)) || peak=$now_peak
        ((now_anonymous <= anonymous)) || anonymous=$now_anonymous
        sleep 0.2
    done
    wait "$process" || true
    ended=$(date +%s)
    received=$(sed -n 's/.*"bytes": *\([0-9]*\).*/\1/p' "$data"/data/spool/*.json | tail -1)
    database=$(stat -c %s "$data/data/mostek.db")
    read=$(sed -n 's/.*"held":\([0-9]*\).*/\1/p' "$data/answer")
    [[ -n "$read" ]] || { cat "$data/answer" "$data/said" >&2; stop "the run did not end as it should"; }
    printf '| %s MB | %s | %s | %d s | %d MB | %d MB | %d MB |\n' "$((received / 1000000))" "${BENCH_GZIP:+gzip}" "$read" \
        "$((ended - begun))" "$((peak / 1000))" "$((anonymous / 1000))" "$((database / 1000000))"
    kill "$helper" 2>/dev/null || true
    wait "$helper" 2>/dev/null || true
    helper=
    rm -rf "$data"
}

echo "compiled: $profile"
echo "| export | sent | orders read, all held | took | peak memory of mostek | of it not from files | database afterwards |"
echo "|---|---|---|---|---|---|---|"
for size in "${sizes[@]}"; do measure "$size"; done
