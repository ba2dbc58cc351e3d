-- Guided set-ups before both sides are connected; then the draft integration takes over, under the same id.
create table set_ups (
    id text primary key,
    team_id text not null references teams (id),
    shop_platform text not null,
    system_platform text not null,
    shop_connection_id text not null,
    system_connection_id text not null,
    created_at integer not null
);

create index set_ups_by_team on set_ups (team_id, id);
