#!/usr/bin/env bash
# The programs of Postgres, for a private cluster during tests; no service of the machine is started or touched.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/postgres-env.sh"

postgres_bin >/dev/null && exit 0

# Debian would create and start a cluster of its own; this keeps it from doing so during this one installation.
quiet=/etc/postgresql-common/createcluster.d/mostek-tests.conf
if [[ $EUID -eq 0 ]]; then as=(); else as=(sudo -n); fi
if [[ $EUID -eq 0 ]] || { have sudo && sudo -n true 2>/dev/null; }; then
    "${as[@]}" mkdir -p "$(dirname "$quiet")"
    printf 'create_main_cluster = false\n' | "${as[@]}" tee "$quiet" >/dev/null
    trap '"${as[@]}" rm -f "$quiet"' EXIT
fi
apt_install "tests also run on Postgres, in a private temporary cluster" postgresql
