-- Lists fetched from platforms for mapping, as they were when a person last looked. Scope is the side's settings.
create table vocabularies (
    connection_id text not null references connections (id),
    name text not null,
    scope text not null,
    entries text not null,
    fetched_at integer not null,
    primary key (connection_id, name, scope)
);
