-- Runs, their log and what could not be delivered.
create table runs (
    id text primary key,
    team_id text not null references teams (id),
    integration_id text not null references integrations (id),
    kind text not null,
    followup_kind text not null,
    state text not null,
    requested_by text not null,
    requested_at integer not null,
    started_at integer,
    finished_at integer,
    lease_token text not null,
    lease_until integer not null,
    rescues integer not null,
    troubles integer not null,
    rung_at integer not null,
    wait_until integer,
    wait_reason text not null,
    requests text not null,
    failure text not null
);

-- P1: one run of an integration holds its slot, across processes.
create unique index runs_single_flight on runs (integration_id)
    where state in ('queued', 'running', 'waiting', 'paused', 'stopping');
create index runs_by_team on runs (team_id, id);
create index runs_by_integration on runs (integration_id, id);
create index runs_open on runs (state) where state in ('queued', 'running', 'waiting', 'stopping');

create table run_flows (
    run_id text not null references runs (id),
    position integer not null,
    flow_id text not null,
    stream text not null,
    direction text not null,
    phase text not null,
    read_records integer not null,
    total_records integer,
    outcomes text not null,
    writes text not null,
    read_cursor text not null,
    watermark integer,
    primary key (run_id, position)
);

create table run_events (
    id text primary key,
    run_id text not null references runs (id),
    at integer not null,
    reason text not null
);

create index run_events_by_run on run_events (run_id, id);

create table outcomes (
    run_id text not null references runs (id),
    stream text not null,
    source_key text not null,
    number integer not null,
    outcome text not null,
    title text not null,
    person text not null,
    reason text not null,
    changes text not null,
    at integer not null,
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
    reason text not null,
    payload text not null,
    run_id text not null,
    tries integer not null,
    first_at integer not null,
    last_at integer not null,
    primary key (integration_id, stream, source_key)
);

create table daily_totals (
    integration_id text not null references integrations (id),
    day text not null,
    stream text not null,
    outcome text not null,
    records integer not null,
    primary key (integration_id, day, stream, outcome)
);

create table workers (
    id text primary key,
    host text not null,
    process integer not null,
    started_at integer not null,
    seen_at integer not null
);
