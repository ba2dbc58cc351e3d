-- Accounts, connections and integrations.
create table budgets (
    account text primary key,
    next_at_micros integer not null,
    paused_until integer not null
);

create table marks (
    account text not null,
    name text not null,
    at integer not null,
    primary key (account, name)
);

create table holds (
    account text not null,
    name text not null,
    token text not null,
    expires_at integer not null,
    primary key (account, name)
);

create table connections (
    id text primary key,
    team_id text not null references teams (id),
    slug text not null,
    name text not null,
    platform text not null,
    account text not null,
    plain text not null,
    sealed text not null,
    secret_keys text not null,
    checks text not null,
    tested_at integer,
    revision integer not null,
    created_at integer not null,
    updated_at integer not null,
    unique (team_id, slug)
);

create table integrations (
    id text primary key,
    team_id text not null references teams (id),
    slug text not null,
    name text not null,
    state text not null,
    shop_connection_id text not null references connections (id),
    system_connection_id text not null references connections (id),
    shop_settings text not null,
    system_settings text not null,
    system_account text not null,
    namespace text not null,
    own_addresses text not null,
    schedule text not null,
    next_run_at integer,
    revision integer not null,
    created_at integer not null,
    updated_at integer not null,
    unique (team_id, slug),
    unique (system_account, namespace)
);

create index integrations_due on integrations (next_run_at) where next_run_at is not null;

create table flows (
    id text primary key,
    integration_id text not null references integrations (id),
    position integer not null,
    stream text not null,
    direction text not null,
    mapping text not null,
    statuses text not null,
    watermark integer,
    unique (integration_id, stream, direction)
);

-- What only one integration may own at a connection, such as a stateful link.
create table claims (
    connection_id text not null references connections (id),
    name text not null,
    integration_id text not null references integrations (id),
    primary key (connection_id, name)
);
