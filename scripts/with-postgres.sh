#!/usr/bin/env bash
# with-postgres.sh COMMAND... : runs it with MOSTEK_TEST_POSTGRES_URL naming a private Postgres that ends with it.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/postgres-env.sh"

bin=$(postgres_bin) || stop "Postgres is not installed; run scripts/install-postgres.sh"
folder=$(mktemp -d "${TMPDIR:-/tmp}/mostek-postgres.XXXXXX")
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')

# Postgres refuses to run as root: there it runs as the user nobody.
as=()
if [[ $EUID -eq 0 ]]; then
    as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
    chown nobody:nogroup "$folder"
fi

server=
finish() {
    local status=$?
    trap - EXIT
    if [[ -n "$server" ]]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$folder"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

as_user() { (cd "$folder" && exec "${as[@]}" "$@"); }

printf '%s' "$password" | as_user tee "$folder/password" >/dev/null
as_user "$bin/initdb" --pgdata="$folder/data" --username=mostek --pwfile="$folder/password" --auth=password \
    --encoding=UTF8 --locale=C --no-sync >"$folder.log" 2>&1 || { cat "$folder.log" >&2; rm -f "$folder.log"; stop "initdb failed"; }
mv "$folder.log" "$folder/initdb.log"

start() {
    # The server is told to end with this script, even where this script is killed. No fsync: the data is thrown away.
    (cd "$folder" && exec "${as[@]}" setpriv --pdeathsig INT "$bin/postgres" -D "$folder/data" -p "$1" -c listen_addresses=127.0.0.1 \
        -c unix_socket_directories="$folder" -c max_connections=200 -c fsync=off -c synchronous_commit=off \
        -c full_page_writes=off -c log_min_messages=warning) >"$folder/server.log" 2>&1 </dev/null &
    server=$!
    for _ in $(seq 300); do
        kill -0 "$server" 2>/dev/null || { wait "$server" || true; server=; return 1; }
        ! "$bin/pg_isready" -q -h "$folder" -p "$1" || return 0
        sleep 0.1
    done
    return 1
}

started=
for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    if start "$port"; then started=yes; break; fi
done
[[ -n "$started" ]] || { cat "$folder/server.log" >&2; stop "the private Postgres did not start"; }

export MOSTEK_TEST_POSTGRES_URL="postgres://mostek:$password@127.0.0.1:$port/postgres"
"$@"
