#!/usr/bin/env bash
# bench-pages.sh : how long every page of the console takes on a database with 100,000 orders and 1,000,000 log rows.
#
# SQLite by default; Postgres as well where MOSTEK_TEST_POSTGRES_URL names a server (scripts/with-postgres.sh does).
# A table goes to standard output, the same as JSON into $CACHE/bench. The pages are listed in scripts/bench/src/pages.rs.
#   MOSTEK_BIN, MOSTEK_BENCH   programs to use instead of those compiled here
#   BENCH_PROFILE              words about how they were compiled, for the table
#   BENCH_ORDERS, BENCH_ROWS   other sizes
source "$(dirname "$0")/common.sh"
cd "$ROOT"

[[ -n "${MOSTEK_BIN:-}" ]] || { say "building"; scripts/build-server.sh --quiet; }
mostek="${MOSTEK_BIN:-$CARGO_TARGET_DIR/debug/mostek}"
bench="${MOSTEK_BENCH:-$CARGO_TARGET_DIR/debug/mostek-bench}"
profile="${BENCH_PROFILE:-debug (the workspace unoptimised; SQLite optimised, see Cargo.toml)}"
results="$CACHE/bench"
mkdir -p "$results"

folder=$(mktemp -d "${TMPDIR:-/tmp}/mostek-pages.XXXXXX")
server=
finish() {
    [[ -z "$server" ]] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

# measure NAME [POSTGRES_URL]
measure() {
    local name=$1 data="$folder/$1" address=
    local database=()
    [[ -z "${2:-}" ]] || database=(--database-url "$2")
    say "$name: filling"
    "$bench" fill --data "$data" "${database[@]}" --orders "${BENCH_ORDERS:-100000}" --rows "${BENCH_ROWS:-1000000}" >"$folder/fill.log"
    [[ -z "${2:-}" ]] || database=(--database-url "$(sed -n 's/^database: //p' "$folder/fill.log")")
    "$mostek" serve --data "$data" "${database[@]}" --listen 127.0.0.1:0 --workers 0 2>"$folder/server.log" &
    server=$!
    for _ in $(seq 300); do
        address=$(sed 's/\x1b\[[0-9;]*m//g' "$folder/server.log" | sed -n 's/.*listening on \(http[^ ]*\).*/\1/p')
        [[ -z "$address" ]] || break
        kill -0 "$server" 2>/dev/null || { cat "$folder/server.log" >&2; stop "the console did not start"; }
        sleep 0.1
    done
    "$bench" time --address "$address" --told "$name, ${BENCH_ORDERS:-100000} orders, ${BENCH_ROWS:-1000000} log rows; compiled: $profile" \
        --json "$results/pages-$name.json"
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
    rm -rf "$data"
}

measure sqlite
[[ -z "${MOSTEK_TEST_POSTGRES_URL:-}" ]] || measure postgres "$MOSTEK_TEST_POSTGRES_URL"
