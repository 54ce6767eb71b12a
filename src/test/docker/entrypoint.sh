#!/bin/sh
# Does what the entry point of the official PostgreSQL image does, as far as Testcontainers needs it: makes a cluster for
# POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB, starts the server once for itself, then for good.
set -eu

user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
PGDATA=/data
export PGDATA LC_ALL=C TZ=UTC

as_postgres() {
    su postgres -s /bin/sh -c 'exec "$0" "$@"' -- "$@"
}

mkdir -p "$PGDATA" /tmp
chmod 1777 /tmp
printf '%s\n' "$POSTGRES_PASSWORD" > /tmp/password
chown postgres "$PGDATA" /tmp/password
as_postgres initdb --username="$user" --pwfile=/tmp/password --auth=scram-sha-256 --encoding=UTF8 --locale=C --no-sync
rm /tmp/password
echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
echo "listen_addresses = '*'" >> "$PGDATA/postgresql.conf"
if [ "$database" != postgres ]; then
    echo "CREATE DATABASE \"$database\"" | as_postgres postgres --single postgres
fi
as_postgres pg_ctl start --wait
as_postgres pg_ctl stop --wait
exec su postgres -s /bin/sh -c 'exec "$0" "$@"' -- "$@"
