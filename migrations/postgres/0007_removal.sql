-- Connections that a person paused; null while they work.
alter table connections add column paused_at bigint;

-- P4, P11: prefixes of ids that deleted integrations left in a system. They stay with their team and shop.
create table retired_namespaces (
    system_account text not null,
    namespace text not null,
    team_id text not null,
    shop_account text not null,
    retired_at bigint not null,
    primary key (system_account, namespace)
);

-- What the status table put aside when it was switched on or off, so that going back restores it.
create table statuses_aside (
    integration_id text not null references integrations (id),
    stream text not null,
    direction text not null,
    aside jsonb not null,
    primary key (integration_id, stream, direction)
);
