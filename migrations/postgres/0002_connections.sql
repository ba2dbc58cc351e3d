-- Accounts, connections and integrations.
create table budgets (
    account text primary key,
    next_at_micros bigint not null,
    paused_until bigint not null
);

create table marks (
    account text not null,
    name text not null,
    at bigint not null,
    primary key (account, name)
);

create table holds (
    account text not null,
    name text not null,
    token text not null,
    expires_at bigint not null,
    primary key (account, name)
);

create table connections (
    id text primary key,
    team_id text not null references teams (id),
    slug text not null,
    name text not null,
    platform text not null,
    account text not null,
    plain jsonb not null,
    sealed text not null,
    secret_keys jsonb not null,
    checks jsonb not null,
    tested_at bigint,
    revision bigint not null,
    created_at bigint not null,
    updated_at bigint not null,
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
    shop_settings jsonb not null,
    system_settings jsonb not null,
    system_account text not null,
    namespace text not null,
    own_addresses jsonb not null,
    schedule jsonb not null,
    next_run_at bigint,
    revision bigint not null,
    created_at bigint not null,
    updated_at bigint not null,
    unique (team_id, slug),
    unique (system_account, namespace)
);

create index integrations_due on integrations (next_run_at) where next_run_at is not null;

create table flows (
    id text primary key,
    integration_id text not null references integrations (id),
    position bigint not null,
    stream text not null,
    direction text not null,
    mapping jsonb not null,
    statuses jsonb not null,
    watermark bigint,
    unique (integration_id, stream, direction)
);

-- What only one integration may own at a connection, such as a stateful link.
create table claims (
    connection_id text not null references connections (id),
    name text not null,
    integration_id text not null references integrations (id),
    primary key (connection_id, name)
);
