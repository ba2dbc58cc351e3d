# Read after common.sh: where Debian keeps the programs of the newest Postgres.
# shellcheck shell=bash
postgres_bin() {
    local initdb
    initdb=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1 || true)
    [[ -n "$initdb" ]] || initdb=$(command -v initdb || true)
    [[ -n "$initdb" ]] && dirname "$initdb"
}
