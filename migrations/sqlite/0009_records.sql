-- Finding any record, what became of it, and notices that a single one should be looked at again.

-- The history of a record goes over all runs.
alter table outcomes add column integration_id text not null default '';
update outcomes set integration_id = (select r.integration_id from runs r where r.id = outcomes.run_id);
create index outcomes_by_record on outcomes (integration_id, stream, source_key, run_id);

-- Records that wait are grouped by the code of their reason.
alter table undelivered add column code text not null default '';
alter table undelivered add column person text not null default '';
update undelivered set code = coalesce(json_extract(reason, '$.code'), '');
create index undelivered_by_time on undelivered (integration_id, last_at);

-- Every source record that was read, as people look for it.
create table records (
    integration_id text not null references integrations (id),
    stream text not null,
    source_key text not null,
    title text not null,
    person_name text not null,
    person_id text not null,
    status text not null,
    shop_url text not null,
    total text not null,
    dated_at integer,
    keys_digest text not null,
    outcome text not null,
    outcome_at integer not null,
    primary key (integration_id, stream, source_key)
);

create index records_by_person on records (integration_id, person_id, dated_at);

-- What a record is found by, in normal form: compared byte by byte, so that a prefix is a range of the index.
create table record_keys (
    team_id text not null references teams (id),
    kind text not null,
    value text not null,
    integration_id text not null references integrations (id),
    stream text not null,
    source_key text not null,
    primary key (integration_id, stream, source_key, kind, value)
) without rowid;

create index record_keys_by_value on record_keys (team_id, kind, value, integration_id, stream, source_key);

-- Notices that a record may have changed, or should be looked at; the newest answer stays.
create table hints (
    integration_id text not null references integrations (id),
    dedupe_key text not null,
    stream text not null,
    source_key text not null,
    state text not null,
    requested_by text not null,
    requested_at integer not null,
    run_id text not null,
    outcome text not null,
    reason text not null,
    done_at integer,
    primary key (integration_id, dedupe_key)
);

create index hints_open on hints (integration_id) where state = 'open';
