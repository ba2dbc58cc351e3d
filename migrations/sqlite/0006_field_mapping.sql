-- When a person last changed the rows of a target stream: what is there keeps its old values until a full run after it.
create table mapping_changes (
    flow_id text not null references flows (id) on delete cascade,
    target_stream text not null,
    changed_at integer not null,
    primary key (flow_id, target_stream)
);

-- The real record that previews of a flow's mapping are shown with: one per flow, personal data.
create table samples (
    flow_id text primary key references flows (id) on delete cascade,
    record text not null,
    chosen_at integer not null
);
