-- Persons, and what their records became in the target.
create table persons (
    id text primary key,
    integration_id text not null references integrations (id),
    source_key text not null,
    name text not null,
    owner_record text not null,
    newest_order_at integer not null,
    newest_order text not null,
    created_at integer not null,
    unique (integration_id, source_key)
);

create table person_keys (
    integration_id text not null references integrations (id),
    kind text not null,
    value text not null,
    person_id text not null references persons (id),
    primary key (integration_id, kind, value, person_id)
);

-- P10: an id or an e-mail belongs to one person; a phone may be shared.
create unique index person_keys_owned on person_keys (integration_id, kind, value) where kind in ('id', 'email');
create index person_keys_by_person on person_keys (person_id);

create table bindings (
    integration_id text not null references integrations (id),
    target_stream text not null,
    source_key text not null,
    part text not null,
    target_id text not null,
    ours boolean not null,
    fields text not null,
    parent_id text not null,
    written_at integer not null,
    primary key (integration_id, target_stream, source_key, part)
);

create index bindings_by_target on bindings (integration_id, target_stream, target_id);

-- Keys of records that exist in the target, for targets that cannot be searched by them.
create table target_keys (
    integration_id text not null references integrations (id),
    target_stream text not null,
    kind text not null,
    value text not null,
    target_id text not null,
    primary key (integration_id, target_stream, kind, value, target_id)
);

create table target_scans (
    integration_id text not null references integrations (id),
    target_stream text not null,
    scanned_at integer not null,
    primary key (integration_id, target_stream)
);
