-- Runs, their log and what could not be delivered.
create table runs (
    id text primary key,
    team_id text not null references teams (id),
    integration_id text not null references integrations (id),
    kind text not null,
    followup_kind text not null,
    state text not null,
    requested_by text not null,
    requested_at bigint not null,
    started_at bigint,
    finished_at bigint,
    lease_token text not null,
    lease_until bigint not null,
    rescues bigint not null,
    troubles bigint not null,
    rung_at bigint not null,
    wait_until bigint,
    wait_reason jsonb not null,
    requests jsonb not null,
    failure jsonb not null
);

-- P1: one run of an integration holds its slot, across processes.
create unique index runs_single_flight on runs (integration_id)
    where state in ('queued', 'running', 'waiting', 'paused', 'stopping');
create index runs_by_team on runs (team_id, id);
create index runs_by_integration on runs (integration_id, id);
create index runs_open on runs (state) where state in ('queued', 'running', 'waiting', 'stopping');

create table run_flows (
    run_id text not null references runs (id),
    position bigint not null,
    flow_id text not null,
    stream text not null,
    direction text not null,
    phase text not null,
    read_records bigint not null,
    total_records bigint,
    outcomes jsonb not null,
    writes jsonb not null,
    read_cursor jsonb not null,
    watermark bigint,
    primary key (run_id, position)
);

create table run_events (
    id text primary key,
    run_id text not null references runs (id),
    at bigint not null,
    reason jsonb not null
);

create index run_events_by_run on run_events (run_id, id);

create table outcomes (
    run_id text not null references runs (id),
    stream text not null,
    source_key text not null,
    number bigint not null,
    outcome text not null,
    title text not null,
    person text not null,
    reason jsonb not null,
    changes jsonb not null,
    at bigint not null,
    primary key (run_id, stream, source_key)
);

create index outcomes_by_number on outcomes (run_id, number);
create index outcomes_by_outcome on outcomes (run_id, outcome, number);

create table undelivered (
    integration_id text not null references integrations (id),
    stream text not null,
    source_key text not null,
    outcome text not null,
    title text not null,
    reason jsonb not null,
    payload jsonb not null,
    run_id text not null,
    tries bigint not null,
    first_at bigint not null,
    last_at bigint not null,
    primary key (integration_id, stream, source_key)
);

create table daily_totals (
    integration_id text not null references integrations (id),
    day text not null,
    stream text not null,
    outcome text not null,
    records bigint not null,
    primary key (integration_id, day, stream, outcome)
);

create table workers (
    id text primary key,
    host text not null,
    process bigint not null,
    started_at bigint not null,
    seen_at bigint not null
);
